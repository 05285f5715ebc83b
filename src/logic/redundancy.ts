import { isRefuted } from "./decide.ts";
import { type Budget, DEFAULT_STEPS } from "./decision.ts";
import { and, type Formula, not } from "./formula.ts";

/** What a rule's clauses say about each other. Only what is proved. */
export interface ClauseFacts {
  /** No record satisfies all of them; the least set of clauses that cannot hold together, by index. */
  readonly conflict: readonly number[] | null;
  /** Every record satisfies all of them. */
  readonly isAlwaysTrue: boolean;
  /** Clauses that the others imply, with the fewest others that do; a clause that always holds has none. */
  readonly redundant: readonly { readonly clause: number; readonly by: readonly number[] }[];
}

/**
 * Looks for conditions that can never hold, always hold, or say the same twice. A rule of which every clause is
 * implied by another keeps one of them: of two that imply each other only the later one is called redundant.
 */
export function factsOf(
  clauses: readonly Formula[],
  options: { readonly budget?: Budget; readonly only?: "conflict" } = {},
): ClauseFacts {
  const { budget = { steps: DEFAULT_STEPS } } = options;
  const isUnsatisfiable = (formulas: readonly Formula[]) => isRefuted(and(formulas), budget);
  const indexes = clauses.map((_, i) => i);
  const pick = (chosen: readonly number[]) => chosen.map((i) => clauses[i] as Formula);
  if (clauses.length > 0 && isUnsatisfiable(clauses)) {
    const conflict = smallest(indexes, (chosen) => isUnsatisfiable(pick(chosen)));
    return { conflict, isAlwaysTrue: false, redundant: [] };
  }
  if (options.only === "conflict") return { conflict: null, isAlwaysTrue: false, redundant: [] };
  const redundant: { clause: number; by: readonly number[] }[] = [];
  const kept = new Set(indexes);
  for (const clause of [...indexes].reverse()) {
    if (budget.steps <= 0) break;
    const others = indexes.filter((i) => i !== clause && kept.has(i));
    const negation = not(clauses[clause] as Formula);
    if (!isUnsatisfiable([...pick(others), negation])) continue;
    redundant.push({ clause, by: smallest(others, (chosen) => isUnsatisfiable([...pick(chosen), negation])) });
    kept.delete(clause);
  }
  const isAlwaysTrue = kept.size === 0;
  return { conflict: null, isAlwaysTrue, redundant: redundant.reverse() };
}

/** Leaves out what is not needed, from the end; what remains still has the property. */
function smallest(indexes: readonly number[], holds: (chosen: readonly number[]) => boolean): readonly number[] {
  let chosen = [...indexes];
  for (const index of [...indexes].reverse()) {
    const without = chosen.filter((i) => i !== index);
    if (holds(without)) chosen = without;
  }
  return chosen;
}
