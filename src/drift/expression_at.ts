import type { Span } from "../text/index.ts";
import { type Expression, type Node, type Rule, visit } from "../yara/index.ts";

/** An expression, and what stands around it. */
export interface PlacedExpression {
  readonly to: Expression;
  readonly parent: Node | null;
}

/** The expression that takes up a stretch of a rule. */
export function expressionAt(rule: Rule, { start, end }: Span): PlacedExpression | null {
  let found: PlacedExpression | null = null;
  if (rule.condition === null) return null;
  visit(rule.condition.expression, {
    enter(node, ancestors) {
      if (node.start === start && node.end === end)
        found ??= { to: node as Expression, parent: ancestors.at(-1) ?? null };
      return found === null && node.start <= start && end <= node.end;
    },
  });
  return found;
}
