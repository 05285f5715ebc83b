import type { LintRule } from "../rule.ts";

export const fileTooLarge: LintRule = {
  id: "file_too_large",
  summary: "A rule file is no larger than the configured limit.",
  category: "file",
  severity: "error",
  preset: "default",
  needs: "bytes",
  messages: { unreadable: "cannot read this file: {detail}" },
  fixable: false,
  since: "0.1.0",
};
