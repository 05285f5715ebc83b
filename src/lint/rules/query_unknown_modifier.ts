import { reportChecks } from "../query_findings.ts";
import type { LintRule } from "../rule.ts";

export const queryUnknownModifier: LintRule = {
  id: "query_unknown_modifier",
  summary: "A query kept with a rule uses modifiers that VirusTotal has.",
  category: "query",
  severity: "error",
  preset: "default",
  needs: "queries",
  onlyImporting: "vt",
  messages: { fault: "{message}" },
  fixable: true,
  since: "0.1.0",
  create: (context) => reportChecks(context, ["unknown_modifier", "unofficial_spelling", "not_vt_intelligence"]),
};
