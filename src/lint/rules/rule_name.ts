import type { LintRule } from "../rule.ts";

export const ruleName: LintRule = {
  id: "rule_name",
  summary: "A rule's name has the form that the repository has agreed on.",
  category: "metadata",
  severity: "warning",
  preset: "strict",
  needs: "tree",
  messages: { form: "`{name}` does not match the pattern for names, `{pattern}`" },
  options: {
    properties: {
      pattern: { type: "string", format: "regex", description: "A regular expression that every name must match." },
    },
  },
  fixable: false,
  since: "0.1.0",
  create: ({ options, report }) => ({
    Rule({ name }) {
      const { pattern } = options;
      if (typeof pattern !== "string" || new RegExp(pattern, "u").test(name.name)) return;
      report({ messageId: "form", data: { name: name.name, pattern }, at: { start: name.start, end: name.end } });
    },
  }),
};
