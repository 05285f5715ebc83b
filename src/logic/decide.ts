import type { Witness } from "../findings/index.ts";
import type { Workshop } from "./claims.ts";
import { type Budget, DEFAULT_STEPS, type Decision } from "./decision.ts";
import { EVALUATION_COST, type EvaluationWork } from "./evaluate.ts";
import { PatternTheory } from "./file_patterns.ts";
import { and, type Formula, not } from "./formula.ts";
import { ScalarTheory } from "./scalar_theory.ts";
import { Search, type SearchOptions } from "./search.ts";
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

const OUT_OF_WORK: Decision = { status: "unknown", reason: "the work budget ran out", exhausted: true };

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

/** A search reads and rewrites its formula a few times before it begins; so many characters of its key are a step. */
const KEY_PER_STEP = 4;
/** No example is worth more: the least one is a courtesy. */
const MOST_MINIMISING = 1_000_000;

function withinBudget(budget: Budget, work: (workshop: Workshop) => Decision): Decision {
  if (budget.steps <= 0) return OUT_OF_WORK;
  try {
    return work(workshopOf(budget));
  } catch (error) {
    if (error instanceof Exhausted) return OUT_OF_WORK;
    // Formulas are walked by recursion; those that parsers let through are far from this.
    if (error instanceof RangeError) return { status: "unknown", reason: "nested too deeply", exhausted: false };
    throw error;
  }
}

/** Searches for a record that satisfies a formula. `sat` comes with a witness, `unsat` is a proof. */
export function satisfy(formula: Formula, options: DecideOptions = {}): Decision {
  const { budget = { steps: DEFAULT_STEPS }, opaque = "free" } = options;
  return withinBudget(budget, (workshop) => search(formula, workshop, budget, { freeOpaque: opaque === "free" }));
}

/** Whether it is proved that no record satisfies a formula: what {@link satisfy} says, without looking for one that does. */
export function isRefuted(formula: Formula, budget: Budget): boolean {
  const options = { freeOpaque: true, onlyProof: true };
  return withinBudget(budget, (workshop) => search(formula, workshop, budget, options)).status === "unsat";
}

function search(formula: Formula, workshop: Workshop, budget: Budget, options: SearchOptions): Decision {
  workshop.spend(formula.key.length / KEY_PER_STEP);
  const result = new Search(formula, workshop, options).run();
  switch (result.status) {
    case "sat":
      return withLeastWitness(result.least, budget);
    case "unknown":
      return { ...result, exhausted: false };
    default:
      return result;
  }
}

/** Most examples are never shown: what they need not say is left out once somebody looks at them. */
function withLeastWitness(least: (work: EvaluationWork) => Witness, budget: Budget): Decision {
  let shown: Witness | null = null;
  return {
    status: "sat",
    get witness() {
      if (shown === null) {
        const most = Math.min(MOST_MINIMISING, budget.steps / (COUNT * EVALUATION_COST));
        const work: EvaluationWork = { most, done: 0 };
        shown = least(work);
        budget.steps = Math.max(0, budget.steps - work.done * EVALUATION_COST * COUNT);
      }
      return shown;
    },
  };
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
