import type { LintRule } from "../rule.ts";
import { reportTyping } from "../typing_findings.ts";

export const vtUnknownField: LintRule = {
  id: "vt_unknown_field",
  summary: "A condition names only fields that the module has.",
  category: "schema",
  severity: "error",
  preset: "default",
  needs: "types",
  messages: { fault: "{message}" },
  fixable: true,
  since: "0.1.0",
  create: (context) => reportTyping(context, ["unknown_field"]),
};
