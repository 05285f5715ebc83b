import type { LintRule } from "../rule.ts";

export const duplicateRuleName: LintRule = {
  id: "duplicate_rule_name",
  summary: "A rule's name occurs once in the repository.",
  category: "metadata",
  severity: "warning",
  preset: "strict",
  needs: "repository",
  messages: { duplicate: "another rule is called `{name}`, in {other}" },
  fixable: false,
  since: "0.1.0",
  create: ({ report }) => ({
    Rule({ name }) {
      report({
        messageId: "duplicate",
        data: { name: name.name },
        at: { start: name.start, end: name.end },
        help: "Rename one of them: notifications and reports tell rules apart by name only.",
        subject: name.name,
        // Two in one file are a fault of syntax, and reported as one.
        settlement: { kind: "if_repeated", name: name.name },
      });
    },
  }),
};
