import type { Typing } from "../../translate/typing.ts";
import type { Expression, Node } from "../../yara/index.ts";
import { withoutParentheses } from "../../yara/without_parentheses.ts";
import { typingAbove } from "../field_comparison.ts";
import type { LintRule } from "../rule.ts";

export const vtEnumAsBoolean: LintRule = {
  id: "vt_enum_as_boolean",
  summary: "A constant is compared with something, not used as a truth.",
  category: "schema",
  severity: "warning",
  preset: "default",
  needs: "types",
  onlyImporting: "vt",
  messages: {
    constant: "`{constant}` is a number, and as a condition of its own always {truth}",
    field: "`{field}` is a number here, and as a condition of its own true of nearly every value",
  },
  fixable: true,
  since: "0.1.0",
  create: ({ file, report }) => {
    const look = (node: Expression, typing: Typing | null, others: readonly Expression[]) => {
      const operand = withoutParentheses(node);
      const reference = typing?.referenceOf(operand);
      if (!typing || !reference?.field) return;
      const { field, path, type } = reference;
      const { start, end } = operand;
      if (field.constant !== null) {
        const subject = comparedWith(operand, others, typing);
        const text = subject && file.source.slice(subject);
        report({
          messageId: "constant",
          data: { constant: path, truth: field.constant === 0 ? "false" : "true" },
          at: { start, end },
          supersedes: ["logic_never_true", "logic_redundant_clause"],
          label: "compared with nothing",
          notes: [`Its value is ${field.constant}; any number but 0 counts as true.`],
          help: text ? `Write \`${text} == ${path}\`.` : "Compare it with the field that is meant.",
          fix: text
            ? { title: `Compare it with \`${text}\``, safe: false, edits: [{ start, end: start, text: `${text} == ` }] }
            : null,
        });
      } else if (type.kind === "enum") {
        report({
          messageId: "field",
          data: { field: path },
          at: { start, end },
          label: "compared with nothing",
          help: `Compare it with a constant of \`${type.name}\`.`,
        });
      }
    };
    const looksAt = (nodes: readonly Expression[], ancestors: readonly Node[]) => {
      const typing = typingAbove(ancestors, file);
      for (const node of nodes) look(node, typing, nodes);
    };
    return {
      ConditionSection: ({ expression }, ancestors) => looksAt([expression], ancestors),
      LogicalExpression: ({ operands }, ancestors) => looksAt(operands, ancestors),
      ForInExpression: ({ body }, ancestors) => looksAt([body], ancestors),
      ForOfExpression: ({ body }, ancestors) => looksAt([body], ancestors),
      WithExpression: ({ body }, ancestors) => looksAt([body], ancestors),
      UnaryExpression({ operator, operand }, ancestors) {
        if (operator === "not") looksAt([operand], ancestors);
      },
    };
  },
};

/** The field that an operand beside it compares with a constant of the same kind: `type == A or B`. */
function comparedWith(constant: Expression, others: readonly Expression[], typing: Typing): Expression | null {
  const { type } = typing.referenceOf(constant) ?? {};
  if (type?.kind !== "enum") return null;
  for (const other of others) {
    const comparison = withoutParentheses(other);
    if (comparison.kind !== "BinaryExpression" || comparison.operator !== "==") continue;
    const field = typing.referenceOf(comparison.left);
    if (field?.type.kind === "enum" && field.type.name === type.name && field.field?.constant === null) {
      return comparison.left;
    }
  }
  return null;
}
