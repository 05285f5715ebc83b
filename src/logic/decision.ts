import type { Witness } from "../findings/index.ts";

/** What searching for a record that satisfies a formula gives: a witness, a proof that there is none, or neither. */
export type Decision =
  /** The witness has been checked by evaluation; it names only what the formula needs, as far as work allows. */
  | { readonly status: "sat"; readonly witness: Witness }
  | { readonly status: "unsat" }
  /** `exhausted`: the work budget ran out; else the formula holds something that the theories cannot decide. */
  | { readonly status: "unknown"; readonly reason: string; readonly exhausted: boolean };

/** A work budget that several searches can share: one comparison has one. */
export interface Budget {
  /** Steps left; a step is about a microsecond's work. Counted down by every search. */
  steps: number;
}

/** Has work draw on budgets that are shared, where there are any: at most so many steps, and what each has left. */
export function drawing<T>(shared: readonly (Budget | undefined)[], most: number, work: (budget: Budget) => T): T {
  const budgets = shared.flatMap((one) => one ?? []);
  const steps = budgets.reduce((least, one) => Math.min(least, Math.max(0, one.steps)), most);
  const budget: Budget = { steps };
  const result = work(budget);
  for (const one of budgets) one.steps -= steps - budget.steps;
  return result;
}

/** What reading formulas takes, in steps: one for so many characters of their keys. */
export function readingSteps(formulas: readonly { readonly key: string }[]): number {
  return formulas.reduce((sum, { key }) => sum + key.length, 0) / KEY_PER_STEP;
}

const KEY_PER_STEP = 8;

/** Enough for every comparison of real rules, and over in about a second. */
export const DEFAULT_STEPS = 1_000_000;
