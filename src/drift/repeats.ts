import { type Span, spanContains } from "../text/index.ts";
import type { Expression, LogicalExpression } from "../yara/index.ts";
import { withoutParentheses } from "../yara/without_parentheses.ts";
import { type Comparison, comparisonsIn, isOr, type Operand } from "./comparisons.ts";
import type { EditPlans } from "./edit_plans.ts";
import { isUnchanged } from "./edit_targets.ts";
import { asksAlike } from "./plain_texts.ts";

/**
 * Takes away what comes to say the same as another operand of its `and` or `or`, a comparison as well as a whole loop;
 * once everything is planned. What said the same before any change is its author's.
 */
export function dropRepeats(plans: EditPlans): void {
  const changes = plans.all().filter((plan) => !isUnchanged(plan));
  const chains = new Set(changes.flatMap(({ at }) => at.parents.filter((above) => above.kind === "LogicalExpression")));
  for (const added of plans.added()) if (saidAt(added.to, plans).includes(added.said)) added.isRepeated = true;
  for (const chain of [...chains].sort((a, b) => a.end - a.start - (b.end - b.start))) dropFrom(chain, plans);
}

/** The alternatives of an expression as they will read. */
function saidAt(expression: Expression, plans: EditPlans): string[] {
  const node = withoutParentheses(expression);
  const operands = isOr(node) ? node.operands.filter((_, i) => !plans.removedOf(node).has(i)) : [node];
  return operands.flatMap((operand) => saidBy(operand, comparisonsIn(plans.file, operand), "or", plans) ?? []);
}

function dropFrom(chain: LogicalExpression, plans: EditPlans): void {
  const parts = chain.operands.flatMap((node, index) => {
    if (plans.removedOf(chain).has(index) || isGone(node, plans)) return [];
    const within = comparisonsIn(plans.file, node);
    const isChanged = within.some((at) => !isUnchanged(plans.planned(at))) || insertedIn(node, plans).length > 0;
    const said = saidBy(node, within, chain.operator, plans);
    return said === null ? [] : [{ operand: { chain, index }, within, said, isChanged }];
  });
  const seen = new Set(parts.flatMap(({ isChanged, said }) => (isChanged ? [] : said)));
  for (const { operand, within, said, isChanged } of parts) {
    if (isChanged && said.every((part) => seen.has(part))) remove(operand, within, plans);
    else if (said.length > 1) {
      for (const at of within) {
        const plan = plans.planOf(at);
        plan.beside = plan.beside.filter((asked) => !seen.has(asksAlike(plans.source.slice(at.node.left), asked)));
      }
    }
    for (const part of said) seen.add(part);
  }
}

function remove(operand: Operand, within: readonly Comparison[], plans: EditPlans): void {
  plans.remove(operand);
  for (const at of within) plans.planOf(at).repeats = operand;
}

/** Whether what stands at a place goes because it repeats another part. */
export function isGone(span: Span, plans: EditPlans): boolean {
  return plans.all().some(({ repeats }) => {
    const operand = repeats?.chain.operands[repeats.index];
    if (operand === undefined) return false;
    // What is added at an end of it stands beside it.
    return span.start === span.end ? isInside(span.start, operand) : spanContains(operand, span);
  });
}

function isInside(at: number, { start, end }: Span): boolean {
  return start < at && at < end;
}

function insertedIn(node: Span, plans: EditPlans) {
  return plans.added().filter(({ at }) => isInside(at, node));
}

/**
 * What an operand will say, whatever its spacing: each text of its own where one comparison asks for several in an
 * `and`. Null where more of it changes than can be told from here.
 */
function saidBy(
  operand: Expression,
  within: readonly Comparison[],
  operator: LogicalExpression["operator"],
  plans: EditPlans,
): readonly string[] | null {
  const node = withoutParentheses(operand);
  const removed = plans.removedIn(node);
  const gone = removed.flatMap((operand) => plans.removalOf(operand) ?? []);
  if (gone.length < removed.length) return null;
  if (plans.reshaped.some((span) => spanContains(node, span))) return null;
  const only = within.find((at) => at.node === node);
  const plan = only && plans.planned(only);
  if (only?.isText && plan && operator === "and" && plan.instead.length === 0 && plan.map === null)
    return [{ operator: plan.operator, text: plan.value }, ...plan.beside].map((asked) =>
      asksAlike(plans.source.slice(only.node.left), asked),
    );
  const parts: { readonly start: number; readonly end: number; readonly said: string }[] = [
    ...within
      .filter((at) => !gone.some((span) => spanContains(span, at.node)))
      .map((at) => ({ start: at.node.start, end: at.node.end, said: comparisonSaid(at, plans) })),
    ...insertedIn(node, plans).map(({ at, text, operand }) => ({ start: at, end: at, said: text(operand) ?? "" })),
    ...gone.map((span) => ({ ...span, said: "" })),
  ];
  parts.sort((a, b) => a.start - b.start || a.end - b.end);
  let said = "";
  let from = node.start;
  for (const part of [...parts, { start: node.end, end: node.end, said: "" }]) {
    said += spaced(plans.source.text.slice(from, Math.max(from, part.start))) + part.said;
    from = Math.max(from, part.end);
  }
  return [said];
}

function comparisonSaid(at: Comparison, plans: EditPlans): string {
  const operand = plans.source.slice(at.node.left);
  const plan = plans.planned(at);
  const merged = plans.merged(plan, operand);
  if (merged !== null || !at.isText) return merged ?? plans.said(plan, operand);
  return asksAlike(operand, { operator: plan.operator, text: plan.value });
}

/** What stands between comparisons. A text there keeps its own spaces. */
function spaced(code: string): string {
  return /["/]/.test(code) ? code : code.replace(/\s+/g, " ");
}
