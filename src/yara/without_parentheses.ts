import type { Expression } from "./syntax.ts";

export function withoutParentheses(node: Expression): Expression {
  let inner = node;
  while (inner.kind === "ParenthesizedExpression") inner = inner.expression;
  return inner;
}
