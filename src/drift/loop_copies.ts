import { applyEdits, type Span } from "../text/index.ts";
import { type ForInExpression, visit } from "../yara/index.ts";
import type { Comparison } from "./comparisons.ts";
import type { EditPlans } from "./edit_plans.ts";

/** A collection for a loop to look in, and what it compares of each element. */
export interface OtherField {
  readonly collection: string;
  readonly isMap: boolean;
  /** `.path` of the elements; empty for the elements themselves. */
  readonly rest: string;
}

/**
 * A loop with what is planned for it, over another field where one is named; null where it asks more than texts of
 * one value.
 */
export function copyOf(
  loop: ForInExpression,
  over: OtherField | null,
  all: readonly Comparison[],
  plans: EditPlans,
): string | null {
  const { source } = plans;
  const variable = loop.variables.at(-1);
  const inside = all.filter((at) => at.loop === loop);
  const [operand, ...others] = new Set(inside.map(({ node }) => source.slice(node.left)));
  if (!variable || operand === undefined || others.length > 0) return null;
  if (!inside.every(({ isText }) => isText)) return null;
  // What is asked of a map's keys, or of a field beside the loop, is asked of no value of another field.
  if (operand !== variable.name && !operand.startsWith(`${variable.name}.`)) return null;
  if (over !== null && !isUsedOnlyIn(inside, loop, variable.name)) return null;
  const value = over?.isMap ? "value" : variable.name;
  const name = over === null ? operand : `${value}${over.rest}`;
  const removals = plans.removedIn(loop).map((removed) => plans.removalOf(removed));
  if (removals.includes(null)) return null;
  const edits = removals.flatMap((span) => (span === null ? [] : [{ ...span, text: "" }]));
  const isLeft = ({ start, end }: Span) => !edits.some((edit) => edit.start <= start && end <= edit.end);
  for (const at of inside.filter(({ node }) => isLeft(node))) {
    edits.push({ start: at.node.start, end: at.node.end, text: plans.said(plans.planned(at), name) });
  }
  const added = plans.added().filter(({ at }) => loop.start < at && at < loop.end);
  const places = new Map(added.map(({ at, said, text }) => [`${at} ${said}`, { at, text }]));
  for (const { at, text } of places.values()) {
    const inserted = text(name);
    if (inserted !== null) edits.push({ start: at, end: at, text: inserted });
  }
  if (over !== null) {
    const { start } = loop.variables[0] ?? variable;
    edits.push({ start, end: variable.end, text: over.isMap ? `key, ${value}` : value });
    edits.push({ start: loop.iterable.start, end: loop.iterable.end, text: over.collection });
  }
  const moved = edits.map(({ start, end, text }) => ({ start: start - loop.start, end: end - loop.start, text }));
  return applyEdits(source.slice(loop), moved);
}

/** Whether nothing of a loop but these comparisons is about its variable. */
function isUsedOnlyIn(comparisons: readonly Comparison[], { body }: ForInExpression, name: string): boolean {
  let isOnly = true;
  visit(body, {
    Identifier: (node) => {
      const isWithin = ({ node: { left } }: Comparison) => left.start <= node.start && node.end <= left.end;
      if (node.name === name && !comparisons.some(isWithin)) isOnly = false;
    },
  });
  return isOnly;
}
