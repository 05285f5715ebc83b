import type { LintRule } from "../rule.ts";
import { reportTyping } from "../typing_findings.ts";

export const vtLegacyVariable: LintRule = {
  id: "vt_legacy_variable",
  summary: "A condition uses the vt module, not the variables that it replaced.",
  category: "schema",
  severity: "warning",
  preset: "strict",
  needs: "types",
  messages: { fault: "{message}" },
  fixable: true,
  since: "0.1.0",
  create: (context) => reportTyping(context, ["legacy_variable"]),
};
