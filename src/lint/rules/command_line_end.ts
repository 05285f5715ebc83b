import { fieldComparison, typingAbove } from "../field_comparison.ts";
import type { LintRule } from "../rule.ts";

const COMMAND_LINES = /^vt\.behaviour\.(?:command_executions|processes_\w+)\[\*\]$/;

export const commandLineEnd: LintRule = {
  id: "command_line_end",
  summary: "The end of a command line is not tested for a text that a closing quote may follow.",
  category: "style",
  severity: "warning",
  preset: "strict",
  needs: "types",
  onlyImporting: "vt",
  messages: { end: "a command line often ends with a quote after this text" },
  fixable: false,
  since: "0.1.0",
  create: ({ file, report }) => ({
    BinaryExpression(node, ancestors) {
      if (node.operator !== "endswith" && node.operator !== "iendswith") return;
      const typing = typingAbove(ancestors, file);
      const comparison = typing && fieldComparison(node, typing);
      if (!comparison || !COMMAND_LINES.test(comparison.reference.path)) return;
      const { literal } = comparison;
      // A bare program name, an option or a quote itself: no closing quote follows those.
      if (!/\.\w{1,5}$/.test(literal.value)) return;
      report({
        messageId: "end",
        at: { start: literal.start, end: literal.end },
        help: "Use `icontains`, or accept the text with a quote after it too.",
        subject: file.source.slice(node),
      });
    },
  }),
};
