import type { Dependencies } from "./dependencies.ts";
import type { PatternTheory } from "./file_patterns.ts";
import type { Formula } from "./formula.ts";
import type { Element, Placed } from "./model.ts";
import type { ScalarTheory } from "./scalar_theory.ts";
import type { Subsumption } from "./subsumption.ts";

/** A formula, or its negation, that is to hold. */
export interface Claim extends Placed {
  readonly positive: boolean;
}

/** A claim that nothing supports yet. */
export type Option = Omit<Claim, "deps">;

/** The decisions that cannot all stand; null: no conflict. */
export type Conflict = Dependencies | null;

/** Puts a claim on the list of those to be followed up. */
export type Assert = (formula: Formula, positive: boolean, env: readonly Element[], deps: Dependencies) => void;

/** What searches share: what they have found out about tests, and how they pay for their work. */
export interface Workshop {
  readonly theory: ScalarTheory;
  readonly patterns: PatternTheory;
  readonly subsumption: Subsumption;
  readonly spend: (steps: number) => void;
}
