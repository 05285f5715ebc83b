import { reportChecks } from "../query_findings.ts";
import type { LintRule } from "../rule.ts";

export const queryNeverMatches: LintRule = {
  id: "query_never_matches",
  summary: "A query asks for nothing that excludes itself.",
  category: "query",
  severity: "warning",
  preset: "default",
  needs: "queries",
  onlyImporting: "vt",
  messages: { fault: "{message}" },
  fixable: false,
  since: "0.1.0",
  create: (context) => reportChecks(context, ["above_cap", "contradiction", "empty_range"]),
};
