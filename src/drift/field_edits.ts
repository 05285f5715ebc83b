import type { Detail } from "../logic/index.ts";
import type { Span } from "../text/index.ts";
import { loadSchema } from "../vt/index.ts";
import type { Expression, ForInExpression, Node } from "../yara/index.ts";
import { type Comparison, comparisonsIn, isOr, type Operand, operandAt, plainPath } from "./comparisons.ts";
import type { EditPlans } from "./edit_plans.ts";
import type { Target } from "./edit_targets.ts";
import { copyOf } from "./loop_copies.ts";

/** A field in which the rule does not look: every entry of a map, or a loop like the one that is there. */
export function searchField({ field, ownField }: Detail, all: readonly Comparison[], plans: EditPlans): Target[] {
  if (field === undefined) return [];
  if (ownField !== undefined) return searchEntries(field, ownField, all, plans);
  const place = /^([\w.]+)\[\*\]((?:\.\w+)*)$/.exec(field);
  const model = all.find(({ loop }) => loop !== null);
  if (!place || !model?.loop) return [];
  const { loop, parents } = model;
  const collection = `vt.${place[1]}`;
  const isMap = loadSchema().resolve(collection)?.type.kind === "map";
  if (!isAlternative(loop, parents)) plans.reshaped.push(loop);
  return [plans.copy(loop, () => copyOf(loop, { collection, isMap, rest: place[2] ?? "" }, all, plans))];
}

/** A field in which the other side does not look. */
export function leaveField({ field }: Detail, all: readonly Comparison[], plans: EditPlans): Target[] {
  const found = all.filter((at) => field !== undefined && pathOf(at, plans) === `vt.${plainPath(field)}`);
  for (const { node } of found) plans.astray.add(node);
  return found.map((at) => ({ kind: "astray", at }));
}

/** The field of a comparison, an element's as that of its collection. */
function pathOf({ node, loop }: Comparison, { source }: EditPlans): string {
  const operand = source.slice(node.left);
  const name = loop?.variables.at(-1)?.name;
  if (!loop || name === undefined) return operand;
  if (operand !== name && !operand.startsWith(`${name}.`)) return operand;
  return `${source.slice(loop.iterable)}${operand.slice(name.length)}`;
}

/** Takes away what looks in a field in which the other side does not, where like loops are not to take its place. */
export function leaveFields(targets: Iterable<Target>, plans: EditPlans): void {
  for (const target of targets) {
    if (target.kind !== "astray" || isMoved(target.at, plans)) continue;
    const operand = wholeAstray(target.at, plans);
    if (operand !== null) plans.remove(operand);
  }
}

/** Whether a comparison stands in a loop that goes to other fields with all that it asks. */
function isMoved({ loop }: Comparison, plans: EditPlans): boolean {
  return loop !== null && plans.copiesOf(loop).length > 0 && isAllAstray(loop, plans);
}

/** The outermost alternative that looks in such fields alone; null where there is none. */
export function wholeAstray({ parents, node }: Comparison, plans: EditPlans): Operand | null {
  let whole: Operand | null = null;
  for (const above of parents) {
    if (!isOr(above)) continue;
    const operand = operandAt(above, node.start);
    if (!isAllAstray(above.operands[operand.index] as Expression, plans)) break;
    whole = operand;
  }
  return whole;
}

function isAllAstray(expression: Expression, plans: EditPlans): boolean {
  return comparisonsIn(plans.file, expression).every(({ node }) => plans.astray.has(node));
}

/** What becomes of a loop that is to look in other fields; null where that cannot be told. */
export function moved(loop: ForInExpression, copy: () => string | null, plans: EditPlans): Written | null {
  const all = comparisonsIn(plans.file, loop);
  const isAlone = !isAlternative(loop, all[0]?.parents ?? []);
  const isLeft = isAllAstray(loop, plans);
  if (!isLeft && !isAlone) {
    const text = copy();
    return text === null ? null : { span: { start: loop.end, end: loop.end }, text: ` or ${text}` };
  }
  const copies = plans.copiesOf(loop).map((other) => other());
  const texts = isLeft ? copies : [copyOf(loop, null, all, plans), ...copies];
  if (texts.includes(null)) return null;
  const text = [...new Set(texts)].join(" or ");
  return { span: loop, text: isAlone && texts.length > 1 ? `(${text})` : text };
}

export interface Written {
  readonly span: Span;
  readonly text: string;
}

function searchEntries(field: string, ownField: string, all: readonly Comparison[], plans: EditPlans): Target[] {
  const map = /^[\w.]+(?=\[)/.exec(ownField)?.[0];
  if (map === undefined || !/^\[\*\]$/.test(field.slice(map.length))) return [];
  return all
    .filter(({ isText, fields }) => isText && fields[0] === `vt.${ownField}`)
    .map((at) => {
      const plan = plans.planOf(at);
      plan.map = `vt.${map}`;
      return { kind: "changed", plan };
    });
}

/** Whether `or` may follow a node without changing what stands around it. */
function isAlternative(node: Node, parentsOfInner: readonly Node[]): boolean {
  const above = parentsOfInner[parentsOfInner.indexOf(node) + 1];
  return above?.kind === "ParenthesizedExpression" || isOr(above);
}
