import type { FieldReference, Typing } from "../translate/typing.ts";
import type { BinaryExpression, BinaryOperator, Expression, Node, Rule, StringLiteral } from "../yara/index.ts";
import type { LintedFile } from "./linted_file.ts";

/** A field of a module that is compared with a text: `vt.metadata.imphash == "…"`. */
export interface FieldComparison {
  readonly operator: BinaryOperator;
  readonly reference: FieldReference;
  /** `vt.metadata.imphash`, or the loop's variable, as it is written. */
  readonly subject: Expression;
  readonly literal: StringLiteral;
}

const SYMMETRIC: ReadonlySet<BinaryOperator> = new Set(["==", "!=", "iequals"]);

/** Null for a comparison of anything else. */
export function fieldComparison(node: BinaryExpression, typing: Typing): FieldComparison | null {
  const left = withoutParentheses(node.left);
  const right = withoutParentheses(node.right);
  const isSwapped = left.kind === "StringLiteral" && SYMMETRIC.has(node.operator);
  const [subject, literal] = isSwapped ? [right, left] : [left, right];
  if (literal.kind !== "StringLiteral") return null;
  const reference = typing.referenceOf(subject);
  return reference === null ? null : { operator: node.operator, reference, subject, literal };
}

export function withoutParentheses(node: Expression): Expression {
  let inner = node;
  while (inner.kind === "ParenthesizedExpression") inner = inner.expression;
  return inner;
}

/** The rule that holds a node, by what is above it. */
export function ruleAbove(ancestors: readonly Node[]): Rule | null {
  const rule = ancestors[1];
  return rule?.kind === "Rule" ? rule : null;
}

/** The types of the condition that holds a node. */
export function typingAbove(ancestors: readonly Node[], file: LintedFile): Typing | null {
  const rule = ruleAbove(ancestors);
  return rule === null ? null : file.typingOf(rule);
}
