import type { LintRule } from "../rule.ts";

/** YARA-X refuses a source that is not UTF-8 (its error E032), and so does VirusTotal. */
export const fileEncoding: LintRule = {
  id: "file_encoding",
  summary: "A rule file is UTF-8.",
  category: "file",
  severity: "error",
  preset: "default",
  needs: "bytes",
  messages: { unreadable: "cannot read this file: {detail}" },
  fixable: false,
  since: "0.1.0",
};
