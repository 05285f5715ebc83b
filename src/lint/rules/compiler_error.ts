import type { LintRule } from "../rule.ts";

export const compilerError: LintRule = {
  id: "compiler_error",
  summary: "The official compiler accepts a rule.",
  category: "schema",
  severity: "error",
  preset: "default",
  needs: "compiler",
  messages: { fault: "{title} ({code})" },
  fixable: false,
  since: "0.1.0",
};
