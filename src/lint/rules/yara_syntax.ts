import type { LintRule } from "../rule.ts";

/** What depends on more than one file, or on types, has lint rules of its own. */
const ELSEWHERE: readonly string[] = ["missing_import", "undefined_identifier"];

/** What the parser reports, and what can be seen without types: patterns that are declared nowhere, twice, or never used. */
export const yaraSyntax: LintRule = {
  id: "yara_syntax",
  summary: "A rule file is valid YARA, as YARA-X and so VirusTotal read it.",
  category: "syntax",
  severity: "error",
  preset: "default",
  needs: "tree",
  messages: { fault: "{message}" },
  fixable: false,
  since: "0.1.0",
  create: ({ file, report }) => ({
    File() {
      for (const { code, message, help, span, severity } of [...file.parsed.errors, ...file.nameFaults]) {
        if (ELSEWHERE.includes(code)) continue;
        report({
          messageId: "fault",
          data: { code, message },
          at: span,
          help,
          severity,
          subject: `${code} ${file.source.slice(span).slice(0, 200)}`,
        });
      }
    },
  }),
};
