import type { Difference } from "../findings/index.ts";
import type { Edit } from "../text/index.ts";

/** Edits that make a rule what its differences, taken together, say; null where two of them exclude each other. */
export function spotEdits(differences: readonly Difference[]): Edit[] | null {
  const edits = new Map<string, Edit>();
  for (const { range, instead } of differences.flatMap(({ scope, spots }) => (scope ? [] : spots))) {
    if (instead === null) continue;
    const { start, end } = { start: range.start.offset, end: range.end.offset };
    // Two alternatives may be added at one place.
    edits.set(`${start} ${end} ${start === end ? instead : ""}`, { start, end, text: instead });
  }
  const all = [...edits.values()];
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
