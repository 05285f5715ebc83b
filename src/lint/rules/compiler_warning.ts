import type { LintRule } from "../rule.ts";

export const compilerWarning: LintRule = {
  id: "compiler_warning",
  summary: "The official compiler does not warn of what VirusTotal refuses or what never matches.",
  category: "schema",
  severity: "warning",
  preset: "default",
  needs: "compiler",
  messages: { fault: "{title} ({code})" },
  fixable: false,
  since: "0.1.0",
};
