import type { Span } from "../text/span.ts";
import type { BinaryExpression, BinaryOperator } from "./syntax.ts";

/** Operators that mind letter case, and those that do not. */
export const WITHOUT_CASE: Readonly<Partial<Record<BinaryOperator, BinaryOperator>>> = {
  contains: "icontains",
  startswith: "istartswith",
  endswith: "iendswith",
  "==": "iequals",
};

/** Where the operator stands between its operands; null where a comment there holds the same. */
export function operatorSpan(
  { left, right, operator }: Pick<BinaryExpression, "left" | "right" | "operator">,
  text: string,
): Span | null {
  const between = text.slice(left.end, right.start);
  const at = between.indexOf(operator);
  if (at < 0 || between.indexOf(operator, at + 1) >= 0) return null;
  return { start: left.end + at, end: left.end + at + operator.length };
}
