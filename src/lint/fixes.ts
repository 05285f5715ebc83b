import type { Diagnostic } from "../findings/index.ts";
import { applyEdits, type Edit } from "../text/index.ts";

export type FixLevel = "safe" | "unsafe";

/**
 * Applies the fixes of one file's findings that do not get in each other's way, first come first served; what is left
 * out gets its turn when the fixed text is linted again.
 */
export function applyFixes(
  text: string,
  findings: readonly Diagnostic[],
  level: FixLevel,
): { readonly text: string; readonly applied: readonly Diagnostic[] } {
  const edits: Edit[] = [];
  const applied: Diagnostic[] = [];
  for (const finding of findings) {
    const { fix } = finding;
    if (fix === null || (level === "safe" && !fix.safe) || fix.edits.length === 0) continue;
    if (fix.edits.some((edit) => edits.some((other) => isInTheWay(edit, other)))) continue;
    for (const edit of fix.edits) edits.push(edit);
    applied.push(finding);
  }
  return { text: applied.length === 0 ? text : applyEdits(text, edits), applied };
}

/** Two edits that touch are kept apart too: which of two insertions at one place comes first is nobody's wish. */
function isInTheWay(a: Edit, b: Edit): boolean {
  return a.start <= b.end && b.start <= a.end;
}
