import type { FieldReference, Typing } from "../translate/typing.ts";
import type {
  BinaryExpression,
  BinaryOperator,
  Expression,
  Identifier,
  Node,
  Rule,
  StringLiteral,
} from "../yara/index.ts";
import { withoutParentheses } from "../yara/without_parentheses.ts";
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
  const [subject, other] = sidesOf(node, typing);
  const reference = typing.referenceOf(subject);
  if (other.kind !== "StringLiteral" || reference === null) return null;
  return { operator: node.operator, reference, subject, literal: other };
}

/** The same for each text of a loop: `for any c in ("EE", "LV") : ( vt.metadata.submitter.country == c )`. */
export function fieldComparisons(
  node: BinaryExpression,
  typing: Typing,
  ancestors: readonly Node[],
): readonly FieldComparison[] {
  const [subject, other] = sidesOf(node, typing);
  const reference = typing.referenceOf(subject);
  if (reference === null) return [];
  const texts = other.kind === "Identifier" ? textsOf(other, ancestors) : [other];
  return texts.flatMap((literal) => {
    return literal.kind === "StringLiteral" ? { operator: node.operator, reference, subject, literal } : [];
  });
}

/** What is compared, and with what: the field first, where the operator lets it stand on either side. */
function sidesOf({ left, right, operator }: BinaryExpression, typing: Typing): readonly [Expression, Expression] {
  const first = withoutParentheses(left);
  const second = withoutParentheses(right);
  const isSwapped = SYMMETRIC.has(operator) && typing.referenceOf(first) === null;
  return isSwapped ? [second, first] : [first, second];
}

/** What the nearest loop gives a variable of this name; empty where that is no list, or the name is none of a loop. */
function textsOf({ name }: Identifier, ancestors: readonly Node[]): readonly Expression[] {
  const isNamed = (variable: Identifier) => variable.name === name;
  const scope = ancestors.findLast(
    (node) =>
      (node.kind === "ForInExpression" && node.variables.some(isNamed)) ||
      (node.kind === "WithExpression" && node.declarations.some(({ variable }) => isNamed(variable))),
  );
  if (scope?.kind !== "ForInExpression" || scope.iterable.kind !== "ExpressionTuple") return [];
  return scope.iterable.expressions.map(withoutParentheses);
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
