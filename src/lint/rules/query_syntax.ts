import { parseQuery } from "../../vti/index.ts";
import { queryFinding } from "../query_findings.ts";
import type { LintRule } from "../rule.ts";

export const querySyntax: LintRule = {
  id: "query_syntax",
  summary: "A query kept with a rule can be read as its author meant it.",
  category: "query",
  severity: "error",
  preset: "default",
  needs: "queries",
  onlyImporting: "vt",
  messages: { fault: "{message}" },
  fixable: true,
  since: "0.1.0",
  create: ({ file, report }) => ({
    Rule(rule) {
      for (const query of file.queriesOf(rule)) {
        for (const fault of parseQuery(query.text).errors) report(queryFinding(fault, query, file.source));
      }
    },
  }),
};
