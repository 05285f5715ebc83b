import type { LintRule } from "../rule.ts";

export const compilerSkipped: LintRule = {
  id: "compiler_skipped",
  summary: "The official compiler has checked each file.",
  category: "schema",
  severity: "note",
  preset: "default",
  needs: "compiler",
  messages: { skipped: "the official compiler has not checked this file in full: {reason}" },
  fixable: false,
  since: "0.1.0",
};
