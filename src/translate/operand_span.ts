import type { Span } from "../text/index.ts";
import type { Expression, Node } from "../yara/syntax.ts";

/** Whether a path goes through a look-up: the compiler then marks its last step only, where another follows. */
export function hasLookUp(node: Expression): boolean {
  return node.kind === "FieldAccess" && (node.object.kind === "IndexAccess" || hasLookUp(node.object));
}

/** What the compiler marks of an operand: no parentheses around it, and of a call the name and what follows. */
export function operandSpan(node: Node): Span {
  if (node.kind === "ParenthesizedExpression") return operandSpan(node.expression);
  return node.kind === "FunctionCall" ? lastToken(node) : node.range;
}

/** The last step of a path; all of any other expression. */
export function lastToken(node: Expression): Span {
  if (node.kind === "FieldAccess") return node.field.range;
  if (node.kind === "FunctionCall" && node.callee.kind === "FieldAccess") {
    return { start: node.callee.field.start, end: node.end };
  }
  return node.range;
}
