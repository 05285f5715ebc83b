import type { LintRule } from "../rule.ts";
import { reportTyping } from "../typing_findings.ts";

export const missingImport: LintRule = {
  id: "missing_import",
  summary: "A condition uses only modules that the file imports.",
  category: "schema",
  severity: "error",
  preset: "default",
  needs: "types",
  messages: { fault: "{message}" },
  fixable: false,
  since: "0.1.0",
  create: (context) => reportTyping(context, ["missing_import"]),
};
