import type { LintRule } from "../rule.ts";
import { reportTyping } from "../typing_findings.ts";

export const vtWrongService: LintRule = {
  id: "vt_wrong_service",
  summary: "A condition uses only fields that the services it is meant for have.",
  category: "schema",
  severity: "error",
  preset: "default",
  needs: "types",
  messages: { fault: "{message}" },
  fixable: false,
  since: "0.1.0",
  create: (context) => reportTyping(context, ["wrong_service"]),
};
