import { reportChecks } from "../query_findings.ts";
import type { LintRule } from "../rule.ts";

export const queryBadValue: LintRule = {
  id: "query_bad_value",
  summary: "The values of a query are what their modifiers take.",
  category: "query",
  severity: "error",
  preset: "default",
  needs: "queries",
  onlyImporting: "vt",
  messages: { fault: "{message}" },
  fixable: true,
  since: "0.1.0",
  create: (context) =>
    reportChecks(context, [
      "bad_address",
      "bad_country",
      "bad_date",
      "bad_hash",
      "bad_number",
      "bad_size",
      "bad_value",
      "engine_in_label",
      "misused_value",
      "unknown_value",
    ]),
};
