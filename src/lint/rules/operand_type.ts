import type { LintRule } from "../rule.ts";
import { reportTyping } from "../typing_findings.ts";

export const operandType: LintRule = {
  id: "operand_type",
  summary: "The operands of a condition are of the types that its operators take.",
  category: "schema",
  severity: "error",
  preset: "default",
  needs: "types",
  messages: { fault: "{message}" },
  fixable: false,
  since: "0.1.0",
  create: (context) => reportTyping(context, ["operator_type", "wrong_arguments", "variable_count", "method_in_with"]),
};
