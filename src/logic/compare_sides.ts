import type { Reason, Relation, Witness } from "../findings/index.ts";
import { satisfy } from "./decide.ts";
import { type Budget, DEFAULT_STEPS, type Decision } from "./decision.ts";
import { and, type Formula, foldCase, not } from "./formula.ts";
import { type Detail, literalsOf, relax, relaxationsOf } from "./relaxation.ts";
import { alternativesOf, fieldsOf, looselyTokenised, tokenised } from "./rewrite.ts";

/** A top-level conjunct with its bounds; where the meaning is exact, both are the same formula. */
export interface ComparedClause {
  readonly lower: Formula;
  readonly upper: Formula;
  /** Set aside: it counts for no relation, and is listed with this reason. */
  readonly scope: Reason | null;
}

export interface ClauseDifference {
  /** Whose clause this is. */
  readonly side: "first" | "second";
  readonly clause: number;
  /** `narrower`: the second side misses what the first finds. */
  readonly direction: "narrower" | "broader";
  readonly reason: Reason;
  readonly scope: boolean;
  readonly detail: Detail;
  /** The clause of the other side that seems to be meant by this one. */
  readonly counterpart: number | null;
  /** Null where none was found, or for scope. */
  readonly witness: Witness | null;
}

export interface SideComparison {
  /** The second side's relation to the first. */
  readonly relation: Relation;
  readonly differences: readonly ClauseDifference[];
  /** The work budget ran out. */
  readonly exhausted: boolean;
}

export interface CompareOptions {
  readonly steps?: number;
  /** Reasons that a policy does not mind: their differences count as scope. */
  readonly ignoredReasons?: ReadonlySet<Reason>;
  /** Whether literals that differ only in what is no letter or digit make no drift. */
  readonly tokens?: boolean;
}

/**
 * Compares two conjunctions of clauses by meaning. `a and b` is implied clause by clause, so the differences
 * come out by clause; each has a witness that was checked by evaluation, and its reason is the least that must
 * be relaxed for the clause to be implied.
 */
export function compareSides(
  first: readonly ComparedClause[],
  second: readonly ComparedClause[],
  options: CompareOptions = {},
): SideComparison {
  return new Comparison(first, second, options).run();
}

type Direction = ClauseDifference["direction"];
/** `yes` and `no` are proved; `open` is neither. */
type Answer = "yes" | "no" | "open";

class Comparison {
  readonly #clauses: Readonly<Record<"first" | "second", readonly ComparedClause[]>>;
  readonly #options: CompareOptions;
  readonly #budget: Budget;
  readonly #differences: ClauseDifference[] = [];
  #isExhausted = false;

  constructor(first: readonly ComparedClause[], second: readonly ComparedClause[], options: CompareOptions) {
    this.#clauses = { first, second };
    this.#options = options;
    this.#budget = { steps: options.steps ?? DEFAULT_STEPS };
  }

  run(): SideComparison {
    const isCovered = this.#checkClauses("second", "narrower");
    const isEnforced = this.#checkClauses("first", "broader");
    this.#addScope();
    const relation = this.#relation(isCovered, isEnforced);
    return { relation, differences: this.#differences, exhausted: this.#isExhausted };
  }

  /** The first of equivalent, disjoint, narrower, broader, overlapping that is proved; else unknown. */
  #relation(isCovered: Answer, isEnforced: Answer): Relation {
    if (isCovered === "open" || isEnforced === "open") return "unknown";
    if (isCovered === "yes" && isEnforced === "yes") return "equivalent";
    const both = this.#satisfy(and([...this.#bounds("first", "upper"), ...this.#bounds("second", "lower")]));
    if (both.status === "unsat") return "disjoint";
    if (isEnforced === "yes") return "narrower";
    if (isCovered === "yes") return "broader";
    return both.status === "sat" ? "overlapping" : "unknown";
  }

  #bounds(side: "first" | "second", bound: "lower" | "upper"): Formula[] {
    return this.#clauses[side].filter((c) => c.scope === null).map((c) => c[bound]);
  }

  #addScope(): void {
    for (const side of ["first", "second"] as const) {
      for (const [clause, { scope }] of this.#clauses[side].entries()) {
        if (scope === null) continue;
        const direction = side === "second" ? "narrower" : "broader";
        this.#add({
          side,
          clause,
          direction,
          reason: scope,
          scope: true,
          detail: {},
          counterpart: null,
          witness: null,
        });
      }
    }
  }

  #add(difference: ClauseDifference): void {
    const isIgnored = this.#options.ignoredReasons?.has(difference.reason) === true;
    this.#differences.push(isIgnored ? { ...difference, scope: true } : difference);
  }

  /** Whether the other side implies every clause of this one; adds what keeps it from doing so. */
  #checkClauses(side: "first" | "second", direction: Direction): Answer {
    const otherSide = side === "first" ? "second" : "first";
    const premise = this.#bounds(otherSide, "lower");
    let answer: Answer = "yes";
    for (const [index, clause] of this.#clauses[side].entries()) {
      if (clause.scope !== null) continue;
      const decision = this.#counterexample(premise, clause.upper);
      if (decision.status === "unsat") continue;
      if (decision.status === "unknown") {
        const detail = {};
        const counterpart = this.#counterpart(clause.upper, otherSide);
        const reason = "undecided";
        this.#add({ side, clause: index, direction, reason, scope: false, detail, counterpart, witness: null });
        answer = "open";
        continue;
      }
      const before = this.#differences.length;
      this.#explain({ side, otherSide, direction, index, premise, target: clause.upper, plain: decision.witness });
      const isDrift = this.#differences.slice(before).some((difference) => !difference.scope);
      if (isDrift && answer === "yes") answer = "no";
    }
    return answer;
  }

  #satisfy(formula: Formula): Decision {
    const decision = satisfy(formula, { budget: this.#budget });
    if (decision.status === "unknown" && decision.exhausted) this.#isExhausted = true;
    return decision;
  }

  #counterexample(premise: readonly Formula[], target: Formula): Decision {
    if (premise.some((f) => f.key === target.key)) return { status: "unsat" };
    return this.#satisfy(and([...premise, not(target)]));
  }

  #isImplied(premise: readonly Formula[], target: Formula): boolean {
    return this.#counterexample(premise, target).status === "unsat";
  }

  #isImpliedByTokens(premise: readonly Formula[], target: Formula): boolean {
    if (this.#options.tokens === false) return false;
    return this.#isImplied(premise.map(tokenised), tokenised(target));
  }

  #explain(found: Failure): void {
    const { side, otherSide, direction, index, premise, target } = found;
    const counterpart = this.#counterpart(target, otherSide);
    const base = { side, clause: index, direction, counterpart, detail: {} };
    if (this.#isImpliedByTokens(premise, target)) {
      this.#add({ ...base, reason: "tokenisation_unknown", scope: true, witness: found.plain });
      return;
    }
    const candidates = relaxationsOf(target, premise, direction);
    const holds = (chosen: readonly (typeof candidates)[number][], from: readonly Formula[] = premise): boolean => {
      const relaxed = relax(target, chosen);
      return this.#isImplied(from, relaxed) || this.#isImpliedByTokens(from, relaxed);
    };
    let from = premise;
    if (!holds(candidates)) {
      const split =
        counterpart === null ? null : this.#splitAlternatives(found, counterpart, (p) => holds(candidates, p));
      if (split === null) {
        const reason = direction === "narrower" ? "clause_added" : "clause_missing";
        this.#add({ ...base, reason, scope: false, witness: this.#isolate(found, target) ?? found.plain });
        return;
      }
      for (const alternative of split.failing) {
        const reason = direction === "narrower" ? "alternative_missing" : "alternative_added";
        const witness = this.#isolate(found, target, [alternative]) ?? found.plain;
        this.#add({ ...base, reason, scope: false, detail: { alternative }, witness });
      }
      from = split.covered;
      if (holds([], from)) return;
    }
    // The least that must be relaxed: what is unlikely is given up first.
    let chosen = [...candidates];
    for (const candidate of [...candidates].reverse()) {
      const without = chosen.filter((c) => c !== candidate);
      if (holds(without, from)) chosen = without;
    }
    if (this.#isOnlyByTokens(from, relax(target, chosen))) {
      this.#add({ ...base, reason: "tokenisation_unknown", scope: true, witness: null });
    }
    for (const candidate of chosen) {
      const others = chosen.filter((c) => c !== candidate);
      const witness = this.#isolate(found, relax(target, others)) ?? found.plain;
      this.#add({ ...base, reason: candidate.reason, detail: candidate.detail, scope: false, witness });
    }
  }

  #isOnlyByTokens(premise: readonly Formula[], relaxed: Formula): boolean {
    return !this.#isImplied(premise, relaxed);
  }

  /**
   * A witness that fails this clause alone, and not for its punctuation, where there is one; else one that fails it.
   */
  #isolate(found: Failure, target: Formula, extra: readonly Formula[] = []): Witness | null {
    const rest = this.#clauses[found.side].flatMap((c, i) => (i === found.index || c.scope !== null ? [] : [c.lower]));
    const strict = not(looselyTokenised(target));
    const plain = not(target);
    for (const attempt of [
      [...found.premise, ...rest, ...extra, strict],
      [...found.premise, ...rest, ...extra, plain],
      [...found.premise, ...extra, strict],
      [...found.premise, ...extra, plain],
    ]) {
      const decision = this.#satisfy(and(attempt));
      if (decision.status === "sat") return decision.witness;
    }
    return null;
  }

  /** The alternatives of the counterpart that do not imply the clause, where some do. */
  #splitAlternatives(
    found: Failure,
    counterpart: number,
    holds: (premise: readonly Formula[]) => boolean,
  ): { readonly failing: readonly Formula[]; readonly covered: readonly Formula[] } | null {
    const clause = this.#clauses[found.otherSide][counterpart]?.lower;
    if (!clause) return null;
    const alternatives = alternativesOf(clause);
    if (alternatives.length < 2 || alternatives.length > MAX_ALTERNATIVES) return null;
    const rest = found.premise.filter((f) => f.key !== clause.key);
    const failing = alternatives.filter((alternative) => !holds([...rest, alternative]));
    if (failing.length === 0 || failing.length === alternatives.length) return null;
    const excluded = failing.map((f) => not(f));
    return { failing, covered: [...found.premise, ...excluded] };
  }

  /** The clause of a side that shares most literals, or fields that hold no text, with a formula. */
  #counterpart(target: Formula, side: "first" | "second"): number | null {
    const literals = [...literalsOf(target)].map(foldCase);
    const fields = fieldsOf(target);
    let best: number | null = null;
    let bestScore = 0;
    for (const [index, clause] of this.#clauses[side].entries()) {
      if (clause.scope !== null) continue;
      let score = 0;
      for (const theirs of literalsOf(clause.upper)) {
        const folded = foldCase(theirs);
        const shared = literals.filter((own) => own.includes(folded) || folded.includes(own));
        score = Math.max(score, ...shared.map((own) => Math.min(own.length, folded.length)));
      }
      for (const [path, field] of fieldsOf(clause.upper)) {
        if (field.scalar.type !== "string" && fields.has(path)) score += 4;
      }
      if (score > bestScore) {
        best = index;
        bestScore = score;
      }
    }
    return best;
  }
}

/** Beyond this many alternatives none is told apart. */
const MAX_ALTERNATIVES = 64;

interface Failure {
  readonly side: "first" | "second";
  readonly otherSide: "first" | "second";
  readonly direction: Direction;
  readonly index: number;
  readonly premise: readonly Formula[];
  readonly target: Formula;
  /** Any witness that the clause fails on. */
  readonly plain: Witness;
}
