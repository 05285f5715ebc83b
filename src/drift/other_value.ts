import type { Formula } from "../logic/index.ts";
import type { Expression } from "../yara/index.ts";
import { withoutParentheses } from "../yara/without_parentheses.ts";
import { type Comparison, isOr } from "./comparisons.ts";
import { namedValue } from "./constants.ts";

/**
 * Whether a condition asks of one field that it has one of some values, as the formula does of the same field. No
 * object has two of them: where the values differ those of the formula belong in their place, not beside them.
 */
export function asksForOtherValue(
  expression: Expression,
  comparisons: readonly Comparison[],
  formula: Formula,
): boolean {
  const alternatives = formula.kind === "or" ? formula.operands : [formula];
  const paths = new Set(alternatives.map((alternative) => namedValue(alternative)?.path));
  const [path] = paths;
  if (paths.size !== 1 || path === undefined) return false;
  return operandsOf(expression).every((operand) => {
    const at = comparisons.find(({ node }) => node === operand);
    return at?.node.operator === "==" && at.fields[0] === path;
  });
}

function operandsOf(expression: Expression): Expression[] {
  const inner = withoutParentheses(expression);
  return isOr(inner) ? inner.operands.flatMap(operandsOf) : [inner];
}
