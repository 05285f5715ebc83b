import type { Difference, Spot } from "../findings/index.ts";
import type { Edit } from "../text/index.ts";

/** Each place once, in order. What stands there is replaced by one text, but several may be added at one place. */
export function distinctSpots(spots: readonly Spot[]): Spot[] {
  const distinct = new Map<string, Spot>();
  for (const spot of spots) {
    const { start, end } = spot.range;
    const added = start.offset === end.offset ? spot.instead : "";
    distinct.set(`${start.offset} ${end.offset} ${added}`, spot);
  }
  return [...distinct.values()].sort((a, b) => a.range.start.offset - b.range.start.offset);
}

/** Edits that make a rule what its differences, taken together, say; null where two of them exclude each other. */
export function spotEdits(differences: readonly Difference[]): Edit[] | null {
  const spots = differences.flatMap(({ scope, spots }) => (scope ? [] : spots));
  const all = distinctSpots(spots.filter(({ instead }) => instead !== null)).map(({ range, instead }): Edit => {
    return { start: range.start.offset, end: range.end.offset, text: instead ?? "" };
  });
  const outer = all.filter((edit) => !all.some((other) => holds(other, edit)));
  // Behind one expression its alternatives come first: `(a or b) and c`.
  const isOr = ({ text }: Edit) => /^\s*or\b/.test(text);
  outer.sort((a, b) => a.start - b.start || a.end - b.end || Number(isOr(b)) - Number(isOr(a)));
  return outer.some((edit, i) => edit.start < (outer[i - 1]?.end ?? 0)) ? null : outer;
}

/** Whether one edit has made another, as a larger one has those of the parts that it replaces. */
function holds(larger: Edit, edit: Edit): boolean {
  if (larger.end - larger.start <= edit.end - edit.start) return false;
  // What is added at its end stands behind it.
  if (edit.start === edit.end) return larger.start < edit.start && edit.end < larger.end;
  return larger.start <= edit.start && edit.end <= larger.end;
}
