import type { LintRule } from "../rule.ts";
import { reportTyping } from "../typing_findings.ts";

export const vtWrongEntity: LintRule = {
  id: "vt_wrong_entity",
  summary: "A condition uses only fields that rules for its entity may use.",
  category: "schema",
  severity: "error",
  preset: "default",
  needs: "types",
  messages: { fault: "{message}" },
  fixable: false,
  since: "0.1.0",
  create: (context) => reportTyping(context, ["wrong_entity"]),
};
