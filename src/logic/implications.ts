import { satisfy } from "./decide.ts";
import type { Budget, Decision } from "./decision.ts";
import { and, type Formula, not, TRUE } from "./formula.ts";
import { alternativesOf, tokenised } from "./rewrite.ts";

/** Beyond this many alternatives none is told apart. */
export const MAX_ALTERNATIVES = 64;

/**
 * What the questions of one comparison have been answered, out of one budget: whether clauses imply another, as they
 * are written or as a search by words would read them. A premise is one of few arrays, and told by which it is.
 */
export class Implications {
  readonly #budget: Budget;
  readonly #byTokens: boolean;
  readonly #known: Formula;
  readonly #answers = new Map<readonly Formula[], Map<string, boolean>>();
  /** The premise as tokens; null where it cannot hold as such. */
  readonly #tokenised = new Map<readonly Formula[], readonly Formula[] | null>();
  readonly #casesOf = new Map<readonly Formula[], Map<string, readonly (readonly Formula[])[]>>();
  #isExhausted = false;

  /**
   * `byTokens`: whether literals that differ only in what is no letter or digit are the same for a search; `known`:
   * what holds of every record that there can be.
   */
  constructor(budget: Budget, byTokens: boolean, known: Formula = TRUE) {
    this.#budget = budget;
    this.#byTokens = byTokens;
    this.#known = known;
  }

  /** A question had to be left open for want of work. */
  get isExhausted(): boolean {
    return this.#isExhausted;
  }

  /** No work is left. */
  get isSpent(): boolean {
    return this.#budget.steps <= 0;
  }

  /** Work besides searching. */
  spend(steps: number): void {
    this.#budget.steps = Math.max(0, this.#budget.steps - steps);
  }

  /** What satisfies all of them. */
  satisfy(formulas: readonly Formula[]): Decision {
    // Without work left the formula need not be made either.
    const decision = satisfy(this.isSpent ? TRUE : and([...formulas, this.#known]), { budget: this.#budget });
    if (decision.status === "unknown" && decision.exhausted) this.#isExhausted = true;
    return decision;
  }

  /** What satisfies a premise and not a clause. */
  counterexample(premise: readonly Formula[], target: Formula): Decision {
    const isPart = premise.some((f) => f.key === target.key);
    const decision: Decision = isPart ? { status: "unsat" } : this.satisfy([...premise, not(target)]);
    this.#answersTo(premise).set(target.key, decision.status === "unsat");
    return decision;
  }

  /** Explaining a clause asks the same questions again and again: `premise` is one of few arrays. */
  #isImplied(premise: readonly Formula[], target: Formula): boolean {
    const known = this.#answersTo(premise).get(target.key);
    return known ?? this.counterexample(premise, target).status === "unsat";
  }

  #answersTo(premise: readonly Formula[]): Map<string, boolean> {
    let answers = this.#answers.get(premise);
    if (answers === undefined) {
      answers = new Map();
      this.#answers.set(premise, answers);
    }
    return answers;
  }

  isImpliedByTokens(premise: readonly Formula[], target: Formula): boolean {
    if (!this.#byTokens) return false;
    let words = this.#tokenised.get(premise);
    if (words === undefined) {
      words = premise.map(tokenised);
      // As tokens "a-b" and not "a b" exclude each other, and what cannot be would imply anything.
      if (this.satisfy(words).status !== "sat") words = null;
      this.#tokenised.set(premise, words);
    }
    return words !== null && this.#isImplied(words, tokenised(target));
  }

  /** Whether a premise implies a clause, as it is written or as tokens; the alternatives of `meant` each in their way. */
  isMet(target: Formula, premise: readonly Formula[], meant: Formula | null): boolean {
    const isImplied = (by: readonly Formula[]) => this.#isImplied(by, target) || this.isImpliedByTokens(by, target);
    if (isImplied(premise)) return true;
    const cases = meant === null || this.isSpent ? [] : this.#cases(premise, meant);
    return cases.length > 0 && cases.every(isImplied);
  }

  /**
   * A premise once for each alternative of one of its clauses: some may be met as they are written and others as
   * tokens. Empty where there is nothing to tell apart.
   */
  #cases(premise: readonly Formula[], clause: Formula): readonly (readonly Formula[])[] {
    const known = this.#casesOf.get(premise) ?? new Map<string, readonly (readonly Formula[])[]>();
    this.#casesOf.set(premise, known);
    let cases = known.get(clause.key);
    if (cases === undefined) {
      const alternatives = premise.some((f) => f.key === clause.key) ? alternativesOf(clause) : [];
      const rest = premise.filter((f) => f.key !== clause.key);
      const isMany = alternatives.length > MAX_ALTERNATIVES;
      cases = alternatives.length < 2 || isMany ? [] : alternatives.map((alternative) => [...rest, alternative]);
      known.set(clause.key, cases);
    }
    return cases;
  }
}
