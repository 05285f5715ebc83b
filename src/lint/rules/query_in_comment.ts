import { freeKeys, moveQueryToMeta } from "../move_query.ts";
import type { LintRule } from "../rule.ts";

export const queryInComment: LintRule = {
  id: "query_in_comment",
  summary: "A query is kept in meta, where tools and people find it.",
  category: "query",
  severity: "warning",
  preset: "strict",
  needs: "queries",
  onlyImporting: "vt",
  messages: { comment: "this query is kept in a comment" },
  fixable: true,
  since: "0.1.0",
  create: ({ file, report }) => ({
    Rule(rule) {
      const queries = file.queriesOf(rule).filter(({ source }) => source === "comment");
      const keys = freeKeys(queries.length, rule);
      for (const [i, query] of queries.entries()) {
        report({
          messageId: "comment",
          at: query.range,
          help: "Move it to meta, under `vti_query`.",
          fix: moveQueryToMeta(query, keys[i] as string, rule, file),
          subject: query.text,
        });
      }
    },
  }),
};
