import type { LintRule } from "../rule.ts";

export const fileUnreadable: LintRule = {
  id: "file_unreadable",
  summary: "A rule file in a linted folder can be read.",
  category: "file",
  severity: "error",
  preset: "default",
  needs: "bytes",
  messages: { unreadable: "cannot read this file: {detail}" },
  fixable: false,
  since: "0.1.0",
};
