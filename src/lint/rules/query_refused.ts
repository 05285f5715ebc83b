import { reportChecks } from "../query_findings.ts";
import type { LintRule } from "../rule.ts";

export const queryRefused: LintRule = {
  id: "query_refused",
  summary: "A query combines nothing that VirusTotal refuses to search together.",
  category: "query",
  severity: "error",
  preset: "default",
  needs: "queries",
  onlyImporting: "vt",
  messages: { fault: "{message}" },
  fixable: false,
  since: "0.1.0",
  create: (context) => reportChecks(context, ["content_combination", "hash_combined"]),
};
