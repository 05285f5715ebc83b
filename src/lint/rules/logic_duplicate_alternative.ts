import type { SourceFile } from "../../text/index.ts";
import { type Expression, printNode } from "../../yara/index.ts";
import { withoutParentheses } from "../../yara/without_parentheses.ts";
import type { LintRule } from "../rule.ts";

export const logicDuplicateAlternative: LintRule = {
  id: "logic_duplicate_alternative",
  summary: "An alternative is written once.",
  category: "logic",
  severity: "note",
  preset: "default",
  needs: "tree",
  messages: { duplicate: "the same {what} stands here twice" },
  fixable: false,
  since: "0.1.0",
  create: ({ file, report }) => ({
    LogicalExpression({ operator, operands }) {
      if (!mayRepeat(operands, file.source)) return;
      const seen = new Map<string, Expression>();
      for (const operand of operands) {
        const text = canonical(operand);
        const first = seen.get(text);
        if (first === undefined) {
          seen.set(text, operand);
          continue;
        }
        report({
          messageId: "duplicate",
          data: { what: operator === "or" ? "alternative" : "clause" },
          at: { start: operand.start, end: operand.end },
          label: `again: line ${file.source.positionAt(first.start).line} says the same`,
          related: [{ start: first.start, end: first.end, label: "here already" }],
          help: "Remove one; or, if another field or text was meant here, write that.",
          subject: text,
        });
      }
    },
  }),
};

/** At a glance: two operands are written alike, or are loops, whose variables may be called anything. */
function mayRepeat(operands: readonly Expression[], source: SourceFile): boolean {
  if (!mayBeginAlike(operands, source.text)) return false;
  const seen = new Set<string>();
  return operands.some((operand) => {
    const inner = withoutParentheses(operand);
    const text = inner.kind === "ForInExpression" ? "for" : source.slice(inner).replace(/\s+/g, "");
    if (seen.has(text)) return true;
    seen.add(text);
    return false;
  });
}

/** Whether two operands have the same first and the same last character, or are loops. */
function mayBeginAlike(operands: readonly Expression[], text: string): boolean {
  const ends = operands.map((operand) => {
    const { kind, start, end } = withoutParentheses(operand);
    return kind === "ForInExpression" ? -1 : text.charCodeAt(start) * 0x10000 + text.charCodeAt(end - 1);
  });
  return ends.some((end, i) => ends.indexOf(end) < i);
}

/** The expression without parentheses around it, its loop's variables under neutral names. */
function canonical(expression: Expression): string {
  const inner = withoutParentheses(expression);
  const text = printNode(inner).replace(/\s+/g, " ");
  if (inner.kind !== "ForInExpression") return text;
  return inner.variables.reduce(
    (named, { name }, i) => named.replace(new RegExp(`(?<![\\w."$#@!])${name}(?!\\w)`, "g"), `@${i}`),
    text,
  );
}
