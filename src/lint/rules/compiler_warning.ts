import { DEFAULT_WARNINGS } from "../compiler_codes.ts";
import type { LintRule } from "../rule.ts";

export const compilerWarning: LintRule = {
  id: "compiler_warning",
  summary: "The official compiler does not warn of what is nearly always a mistake.",
  category: "schema",
  severity: "warning",
  preset: "default",
  needs: "compiler",
  messages: { fault: "{title} ({code})" },
  options: {
    type: "object",
    properties: {
      codes: {
        type: "array",
        items: { type: "string", minLength: 1 },
        description: `Which warnings, by the compiler's names; by default ${DEFAULT_WARNINGS.join(", ")}.`,
      },
    },
  },
  fixable: false,
  since: "0.1.0",
};
