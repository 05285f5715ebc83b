import { translatedQuery } from "../query_fix.ts";
import type { LintRule } from "../rule.ts";

export const queryMissing: LintRule = {
  id: "query_missing",
  summary: "A hunting rule keeps the query that it was written from.",
  category: "query",
  severity: "note",
  preset: "strict",
  needs: "queries",
  onlyImporting: "vt",
  messages: { missing: "{rule} keeps no VT Intelligence query" },
  fixable: true,
  since: "0.1.0",
  create: ({ file, report }) => ({
    Rule(rule) {
      // Private rules serve others, which keep the query for both.
      if (rule.modifiers.some(({ name }) => name === "private")) return;
      const { queries, unread } = file.querySearchOf(rule);
      // Where not all was read, there may be one.
      if (queries.length > 0 || unread !== null) return;
      const { name, start, end } = rule.name;
      const translated = translatedQuery(rule, file);
      report({
        messageId: "missing",
        data: { rule: name },
        at: { start, end },
        help:
          translated === null || translated.fix !== null
            ? '`huntlint translate --rule` writes one: keep it as `vti_query = "…"` in the meta section.'
            : `Write one by hand, as \`vti_query = "…"\` in the meta section: \`${translated.text}\` comes near, and is not what the rule finds.`,
        fix: translated?.fix ?? null,
      });
    },
  }),
};
