import type { Workshop } from "./claims.ts";
import { type Budget, DEFAULT_STEPS, type Decision } from "./decision.ts";
import { PatternTheory } from "./file_patterns.ts";
import { and, type Formula, not } from "./formula.ts";
import { ScalarTheory } from "./scalar_theory.ts";
import { Search } from "./search.ts";
import { Subsumption } from "./subsumption.ts";

export interface DecideOptions {
  /** Shared by searches that belong together, as is what they find out about single tests. */
  readonly budget?: Budget;
  /**
   * `free` (the default): what only VTI can see may be true or false, the same atom always the same, as when two
   * queries are compared; the witness lists it among its `terms`. `open`: no witness rests on it.
   */
  readonly opaque?: "free" | "open";
}

class Exhausted extends Error {}

/** What searches count, in steps of a budget: measured, so that a budget of a million is over in about a second. */
const COUNT = 0.25;

const workshops = new WeakMap<Budget, Workshop>();

function workshopOf(budget: Budget): Workshop {
  const known = workshops.get(budget);
  if (known) return known;
  const spend = (steps: number): void => {
    budget.steps -= steps * COUNT;
    if (budget.steps < 0) {
      budget.steps = 0;
      throw new Exhausted();
    }
  };
  const theory = new ScalarTheory(spend);
  const workshop = { theory, patterns: new PatternTheory(spend), subsumption: new Subsumption(theory, spend), spend };
  workshops.set(budget, workshop);
  return workshop;
}

function withinBudget(budget: Budget, work: (workshop: Workshop) => Decision): Decision {
  try {
    return work(workshopOf(budget));
  } catch (error) {
    if (error instanceof Exhausted) return { status: "unknown", reason: "the work budget ran out", exhausted: true };
    // Formulas are walked by recursion; those that parsers let through are far from this.
    if (error instanceof RangeError) return { status: "unknown", reason: "nested too deeply", exhausted: false };
    throw error;
  }
}

/** Searches for a record that satisfies a formula. `sat` comes with a witness, `unsat` is a proof. */
export function satisfy(formula: Formula, options: DecideOptions = {}): Decision {
  const { budget = { steps: DEFAULT_STEPS }, opaque = "free" } = options;
  return withinBudget(budget, (workshop) => {
    const result = new Search(formula, workshop, { freeOpaque: opaque === "free" }).run();
    return result.status === "unknown" ? { ...result, exhausted: false } : result;
  });
}

/** Whether it is proved that no record satisfies a formula: what {@link satisfy} says, without looking for one that does. */
export function isRefuted(formula: Formula, budget: Budget): boolean {
  return (
    withinBudget(budget, (workshop) => {
      const result = new Search(formula, workshop, { freeOpaque: true, onlyProof: true }).run();
      return result.status === "unknown" ? { ...result, exhausted: false } : result;
    }).status === "unsat"
  );
}

/**
 * Whether every record that satisfies `a` satisfies `b`: `unsat` is a proof that it does; the witness of `sat`
 * satisfies `a` and not `b`.
 */
export function implies(a: Formula, b: Formula, options: DecideOptions = {}): Decision {
  const { budget = { steps: DEFAULT_STEPS } } = options;
  let open: Decision | null = null;
  for (const conclusion of b.kind === "and" ? b.operands : [b]) {
    const decision = impliesOne(a, conclusion, { ...options, budget });
    if (decision.status === "sat") return decision;
    if (decision.status === "unknown") {
      open ??= decision;
      if (decision.exhausted) return decision;
    }
  }
  return open ?? { status: "unsat" };
}

function impliesOne(a: Formula, b: Formula, options: DecideOptions & { readonly budget: Budget }): Decision {
  return withinBudget(options.budget, ({ subsumption }) => {
    if (subsumption.implies(a, b)) return { status: "unsat" };
    return satisfy(and([a, not(b)]), options);
  });
}
