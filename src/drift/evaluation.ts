import type { Witness } from "../findings/index.ts";
import { type EvaluationWork, evaluate, type Formula, type Truth } from "../logic/index.ts";
import type { Place } from "../translate/lowered.ts";
import { recordForRule } from "../translate/record_terms.ts";
import { loadSchema } from "../vt/index.ts";
import type { QueryFault } from "../vti/index.ts";
import type { RuleSide } from "./rule_side.ts";
import { type JudgeOptions, lowerSide, lowerText } from "./sides.ts";

/** One clause of a rule or a query, and whether a record satisfies it; null: undecided. */
export interface EvaluatedClause {
  readonly text: string;
  readonly holds: Truth;
}

export interface Evaluation {
  readonly matches: Truth;
  readonly clauses: readonly EvaluatedClause[];
  /** What is undecided took too long, and might be decided. */
  readonly isGivenUp: boolean;
}

/** What is to be said where {@link Evaluation.isGivenUp}. */
export const GIVEN_UP = "this record takes more work than an evaluation may: what is undecided was given up";

/** About two seconds for one record. */
const MOST_WORK = 30_000_000;

/** `terms` of the record may be named as in the rule (`$a`, `#a`) or as witnesses name them. */
export function evaluateRule(side: RuleSide, record: Witness, options: JudgeOptions = {}): Evaluation {
  const named = recordForRule(record, side.rule, side.file, loadSchema());
  return evaluateClauses(lowerSide(side, options).clauses, (clause) => clause.formula, named);
}

/** Whether a record is found, the query read as `translate` would write it. */
export function evaluateQuery(
  query: string,
  record: Witness,
  options: JudgeOptions = {},
): { readonly evaluation: Evaluation | null; readonly faults: readonly QueryFault[] } {
  const { lowered, faults } = lowerText(query, options);
  if (lowered === null) return { evaluation: null, faults };
  return { evaluation: evaluateClauses(lowered.clauses, (clause) => clause.usual, record), faults };
}

function evaluateClauses<C extends { readonly place: Place }>(
  clauses: readonly C[],
  formulaOf: (clause: C) => Formula,
  record: Witness,
): Evaluation {
  const work: EvaluationWork = { most: MOST_WORK, done: 0 };
  const evaluated = clauses.map((clause) => ({
    text: clause.place.text,
    holds: evaluate(formulaOf(clause), record, work),
  }));
  const isFalse = evaluated.some(({ holds }) => holds === false);
  const isOpen = evaluated.some(({ holds }) => holds === null);
  return { matches: isFalse ? false : isOpen ? null : true, clauses: evaluated, isGivenUp: work.done > work.most };
}
