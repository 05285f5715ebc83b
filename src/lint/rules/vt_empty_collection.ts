import type { Fix } from "../../findings/index.ts";
import type { Edit } from "../../text/index.ts";
import type { Typing } from "../../translate/typing.ts";
import type { Expression, ForInExpression, Node, Quantifier } from "../../yara/index.ts";
import { withoutParentheses } from "../../yara/without_parentheses.ts";
import { typingAbove } from "../field_comparison.ts";
import type { LintRule } from "../rule.ts";

/**
 * YARA-X: a loop over nothing is false, whatever its quantifier; held by tests against the pinned compiler. `for all`
 * is reported only where it denies something, which is what nobody means to fail on an empty collection.
 */
export const vtEmptyCollection: LintRule = {
  id: "vt_empty_collection",
  summary: "What must not be in a collection is not asked for in a way that fails where the collection is empty.",
  category: "logic",
  severity: "warning",
  preset: "default",
  needs: "types",
  onlyImporting: "vt",
  messages: { empty: "this is false where `{collection}` is empty, though nothing is in it" },
  fixable: true,
  since: "0.1.0",
  create: ({ file, report }) => ({
    ForInExpression(node, ancestors) {
      const { quantifier, iterable } = node;
      const isNone = asksForNone(quantifier);
      const denied = quantifier.type === "all" ? deniedIn(node.body) : null;
      if (!isNone && denied === null) return;
      const typing = typingAbove(ancestors, file);
      if (!typing || iterable.kind === "Interval" || iterable.kind === "ExpressionTuple") return;
      const collection = typing.referenceOf(iterable)?.path;
      if (!collection?.startsWith("vt.") || isFilled(collection, ancestors, node, typing)) return;
      report({
        messageId: "empty",
        data: { collection },
        at: { start: node.start, end: quantifier.end },
        label: "false of an empty collection",
        notes: ["A loop over nothing is false in YARA-X, `none` and `all` included: objects without any are missed."],
        help: isNone ? "Write `not for any`." : "Write `not for any`, and in the loop what must not be there.",
        fix: isNone || denied?.length ? fixOf(node, isNone ? [] : (denied as readonly Edit[])) : null,
        subject: file.source.slice(node),
      });
    },
  }),
};

function asksForNone({ type, count }: Quantifier): boolean {
  return type === "none" || (type === "count" && count?.kind === "IntegerLiteral" && count.value === 0n);
}

/** How a denial is made a claim; null where a body denies nothing, no edits where that takes more than a word. */
function deniedIn(body: Expression): readonly Edit[] | null {
  const inner = withoutParentheses(body);
  if (inner.kind === "LogicalExpression") return inner.operands.every((each) => deniedIn(each) !== null) ? [] : null;
  if (inner.kind === "BinaryExpression" && inner.operator === "!=") {
    // The operator stands between its operands, with nothing but space, comments and parentheses beside it.
    return [{ start: inner.left.end, end: inner.right.start, text: " == " }];
  }
  if (inner.kind !== "UnaryExpression" || inner.operator !== "not") return null;
  return [{ start: inner.start, end: inner.operand.start, text: "" }];
}

function fixOf({ start, quantifier }: ForInExpression, edits: readonly Edit[]): Fix {
  return {
    title: "Write `not for any`",
    safe: false,
    edits: [
      { start, end: start, text: "not " },
      { start: quantifier.start, end: quantifier.end, text: "any" },
      ...edits,
    ],
  };
}

/** Whether another clause asks for something in the same collection, so that it is not empty. */
function isFilled(collection: string, ancestors: readonly Node[], loop: Node, typing: Typing): boolean {
  const path = [...ancestors, loop];
  return ancestors.some((ancestor, i) => {
    if (ancestor.kind !== "LogicalExpression" || ancestor.operator !== "and") return false;
    const others = ancestor.operands.filter((operand) => operand !== path[i + 1]);
    return others.some((other) => asksForSome(withoutParentheses(other), collection, typing));
  });
}

function asksForSome(clause: Expression, collection: string, typing: Typing): boolean {
  if (clause.kind === "LogicalExpression") {
    const isIn = (operand: Expression) => asksForSome(withoutParentheses(operand), collection, typing);
    return clause.operator === "and" ? clause.operands.some(isIn) : clause.operands.every(isIn);
  }
  if (clause.kind === "ForInExpression") {
    const { iterable } = clause;
    if (iterable.kind === "Interval" || iterable.kind === "ExpressionTuple") return false;
    return typing.referenceOf(iterable)?.path === collection;
  }
  if (clause.kind !== "BinaryExpression") return false;
  // `vt.metadata.tags.len() > 0`, in whichever way it is put.
  return [clause.left, clause.right].some(
    (side) =>
      side.kind === "FunctionCall" &&
      side.callee.kind === "FieldAccess" &&
      typing.referenceOf(side.callee.object)?.path === collection,
  );
}
