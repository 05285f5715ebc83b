import type { Detail } from "../logic/index.ts";
import { loadSchema } from "../vt/index.ts";
import type { Node } from "../yara/index.ts";
import { type Comparison, isOr } from "./comparisons.ts";
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
  const copy = () => copyOf(loop, { collection, isMap, rest: place[2] ?? "" }, all, plans);
  if (isAlternative(loop, parents)) {
    const text = () => {
      const copied = copy();
      return copied === null ? null : ` or ${copied}`;
    };
    return [{ kind: "inserted", insertion: { at: loop.end, text, operand: "" } }];
  }
  const text = () => {
    const [own, copied] = [copyOf(loop, null, all, plans), copy()];
    return own === null || copied === null ? null : `(${own} or ${copied})`;
  };
  plans.reshaped.push(loop);
  return [{ kind: "doubled", loop, text }];
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
