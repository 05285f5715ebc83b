import type { Reason, Relation, Witness } from "../findings/index.ts";
import { alikeness, commonLiterals, mentionedBy, nearestAlternative, ownLiterals } from "./alikeness.ts";
import { boundsOf } from "./bound_pairs.ts";
import { type Budget, DEFAULT_STEPS, type Decision, readingSteps } from "./decision.ts";
import { and, type Formula, foldCase, not, or } from "./formula.ts";
import { Implications, MAX_ALTERNATIVES } from "./implications.ts";
import { literalsOf } from "./literal_pairs.ts";
import { type Candidate, type Detail, relax, relaxationsOf } from "./relaxation.ts";
import { alternativesOf, type Field, fieldsOf, looselyTokenised, tokensOf } from "./rewrite.ts";

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
  /** What it may take; counted down. */
  readonly budget?: Budget;
  /** Reasons that a policy does not mind: their differences count as scope. */
  readonly ignoredReasons?: ReadonlySet<Reason>;
  /** Whether literals that differ only in what is no letter or digit make no drift. */
  readonly tokens?: boolean;
  /** What holds of every record that there can be, though no clause says so. */
  readonly known?: Formula;
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

/** `yes` and `no` are proved; `open` is neither. */
type Answer = "yes" | "no" | "open";

class Comparison {
  readonly #clauses: Readonly<Record<"first" | "second", readonly ComparedClause[]>>;
  readonly #options: CompareOptions;
  /** What the other side finds, for each side. */
  readonly #premises: Readonly<Record<"first" | "second", readonly Formula[]>>;
  readonly #ask: Implications;
  readonly #differences: ClauseDifference[] = [];

  constructor(first: readonly ComparedClause[], second: readonly ComparedClause[], options: CompareOptions) {
    this.#clauses = { first, second };
    this.#premises = { first: this.#bounds("second", "lower"), second: this.#bounds("first", "lower") };
    this.#options = options;
    this.#ask = new Implications(options.budget ?? { steps: DEFAULT_STEPS }, options.tokens !== false, options.known);
  }

  run(): SideComparison {
    // Whatever the relation rests on comes before any work goes into explanations, so that these never cost a verdict.
    const second = this.#decisions("second");
    const first = this.#decisions("first");
    const isAlike = [...second, ...first].every((decision) => decision?.status !== "sat");
    const both = isAlike ? null : this.#both();
    const failing = [...this.#failures("second", second), ...this.#failures("first", first)];
    const isCovered = this.#checkClauses("second", second, failing);
    const isEnforced = this.#checkClauses("first", first, failing);
    this.#addScope();
    const relation = this.#relation(isCovered, isEnforced, both);
    return { relation, differences: this.#differences, exhausted: this.#ask.isExhausted };
  }

  /** The first of equivalent, disjoint, narrower, broader, overlapping that is proved; else unknown. */
  #relation(isCovered: Answer, isEnforced: Answer, both: Decision | null): Relation {
    if (isCovered === "open" || isEnforced === "open") return "unknown";
    if (isCovered === "yes" && isEnforced === "yes") return "equivalent";
    if (both?.status === "unsat") return "disjoint";
    if (isEnforced === "yes") return "narrower";
    if (isCovered === "yes") return "broader";
    return both?.status === "sat" ? "overlapping" : "unknown";
  }

  /** Whether anything is found by both sides. */
  #both(): Decision {
    return this.#ask.satisfy([...this.#bounds("first", "upper"), ...this.#bounds("second", "lower")]);
  }

  #bounds(side: "first" | "second", bound: "lower" | "upper"): Formula[] {
    return this.#clauses[side].filter((c) => c.scope === null).map((c) => c[bound]);
  }

  #addScope(): void {
    for (const side of ["first", "second"] as const) {
      for (const [clause, { scope }] of this.#clauses[side].entries()) {
        if (scope === null) continue;
        this.#add({
          side,
          clause,
          direction: DIRECTION[side],
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

  /** What the other side finds and a clause does not; null for a clause that is set aside. */
  #decisions(side: "first" | "second"): readonly (Decision | null)[] {
    const premise = this.#premises[side];
    return this.#clauses[side].map(({ upper, scope }) =>
      scope === null ? this.#ask.counterexample(premise, upper) : null,
    );
  }

  /**
   * The clauses that something which the other side finds does not satisfy. One that fails when read as words, too,
   * is enough for the relation; whether the others do is left to their explanations.
   */
  #failures(side: "first" | "second", decisions: readonly (Decision | null)[]): Failure[] {
    const otherSide = side === "first" ? "second" : "first";
    const premise = this.#premises[side];
    const own = this.#bounds(side, "upper");
    let isFailed = false;
    return this.#clauses[side].flatMap(({ upper: target }, index): Failure[] => {
      const decision = decisions[index] ?? null;
      if (decision?.status !== "sat") return [];
      const { counterpart, isMissing } = this.#meantBy(index, side);
      const meant = counterpart === null ? null : (this.#clauses[otherSide][counterpart]?.lower ?? null);
      const isSure = !isFailed && !this.#ask.isMet(target, premise, meant) && !this.#ask.isSpent;
      isFailed ||= isSure;
      return [{ side, otherSide, index, premise, own, target, counterpart, meant, isMissing, decision, isSure }];
    });
  }

  /** The other side's clause that is most like a clause, those apart that stand for another clause of its side. */
  #meantBy(index: number, side: "first" | "second"): Pick<Failure, "counterpart" | "isMissing"> {
    const otherSide = side === "first" ? "second" : "first";
    const target = (this.#clauses[side][index] as ComparedClause).upper;
    const anothers = new Set<number>();
    while (anothers.size < MAX_ANOTHERS) {
      const likest = this.#counterpart(target, otherSide, anothers);
      if (likest === null) break;
      if (!this.#isAnothers(likest, index, side)) return { counterpart: likest, isMissing: false };
      anothers.add(likest);
    }
    return { counterpart: null, isMissing: anothers.size > 0 };
  }

  /** Whether a clause of the other side looks nowhere where a clause does, and is more like another that does. */
  #isAnothers(likest: number, index: number, side: "first" | "second"): boolean {
    const theirs = this.#clauses[side === "first" ? "second" : "first"][likest] as ComparedClause;
    if (isAnyIn(this.#clauses[side][index], theirs)) return false;
    const other = this.#counterpart(theirs.lower, side);
    return other !== null && other !== index && isAnyIn(this.#clauses[side][other], theirs);
  }

  /** Whether the other side implies every clause of this one; adds what keeps it from doing so. */
  #checkClauses(
    side: "first" | "second",
    decisions: readonly (Decision | null)[],
    failing: readonly Failure[],
  ): Answer {
    const answers = new Set<Answer>();
    for (const index of this.#clauses[side].keys()) {
      const decision = decisions[index] ?? null;
      if (decision === null || decision.status === "unsat") continue;
      const before = this.#differences.length;
      const failure = failing.find((one) => one.side === side && one.index === index);
      if (failure === undefined) this.#addUndecided(side, index);
      else this.#explain(failure);
      const counted = this.#differences.slice(before).filter(({ scope }) => !scope);
      for (const { reason } of counted) answers.add(reason === "undecided" ? "open" : "no");
    }
    // One clause that is known to fail decides for all of them.
    return answers.has("no") ? "no" : answers.has("open") ? "open" : "yes";
  }

  #addUndecided(side: "first" | "second", clause: number): void {
    const target = (this.#clauses[side][clause] as ComparedClause).upper;
    const counterpart = this.#counterpart(target, side === "first" ? "second" : "first");
    const base = { side, clause, direction: DIRECTION[side], counterpart };
    this.#add({ ...base, reason: "undecided", scope: false, detail: {}, witness: null });
  }

  #explain(found: Failure): void {
    const { side, index, premise, own, target, counterpart, meant } = found;
    const direction = DIRECTION[side];
    const base = { side, clause: index, direction, counterpart, detail: {} };
    const plain = found.decision.witness;
    if (this.#ask.isImpliedByTokens(premise, target)) {
      const detail = tokenPair(target, premise);
      this.#add({ ...base, reason: "tokenisation_unknown", scope: true, detail, witness: plain });
      return;
    }
    this.#ask.spend(this.#readingSteps(found.otherSide));
    if (this.#ask.isSpent) {
      this.#addUnexplained(found);
      return;
    }
    const all = relaxationsOf(target, premise, direction, meant, own);
    // What the other side has for another clause is no field at which this one fails to look.
    const candidates = found.isMissing ? all.filter(({ change }) => change.type !== "field") : all;
    const likely = candidates.filter(({ reason }) => LIKELY.has(reason));
    const relaxedBy = new Map<readonly Candidate[], Formula>();
    const holds = (chosen: readonly Candidate[], from: readonly Formula[] = premise): boolean => {
      const relaxed = relaxedBy.get(chosen) ?? relax(target, chosen);
      relaxedBy.set(chosen, relaxed);
      return this.#ask.isMet(relaxed, from, meant);
    };
    // Likely reasons first, then alternatives of the counterpart, then whatever else would explain it.
    for (const allowed of [likely, candidates]) {
      if (holds(allowed)) {
        this.#addRelaxed(found, base, allowed, holds);
        return;
      }
      const split = meant === null ? null : this.#splitAlternatives(found, meant, (from) => holds(allowed, from));
      // What could not be asked any more might have held.
      if (this.#ask.isSpent) break;
      if (split === null) continue;
      for (const alternative of split.failing.flatMap((alike) => this.#byField(alike, found, split.all))) {
        const witness = this.#isolate(found, target, [alternative]) ?? plain;
        const explained = this.#alternativeReason(alternative, { ...found, others: split.all });
        this.#add({ ...base, ...explained, scope: false, witness });
      }
      this.#addRelaxed({ ...found, premise: split.covered }, base, allowed, holds);
      return;
    }
    if (this.#ask.isSpent) {
      this.#addUnexplained(found);
      return;
    }
    this.#add({ ...base, reason: WHOLE[side], scope: false, witness: this.#isolate(found, target) ?? plain });
  }

  /** A clause that is not implied, without work left to find out why. */
  #addUnexplained({ side, index, counterpart, decision, isSure }: Failure): void {
    // Whether a policy minds the difference is known by its reason.
    if (!isSure || (this.#options.ignoredReasons?.size ?? 0) > 0) {
      this.#addUndecided(side, index);
      return;
    }
    const base = { side, clause: index, direction: DIRECTION[side], counterpart };
    const detail = { isUnexplained: true };
    this.#add({ ...base, reason: WHOLE[side], scope: false, detail, witness: decision.witness });
  }

  /** Looking through a side for texts. */
  #readingSteps(side: "first" | "second"): number {
    return readingSteps(this.#clauses[side].map(({ lower }) => lower));
  }

  /** Adds the least of what is allowed that makes the clause hold: what is unlikely is given up first. */
  #addRelaxed(
    found: Failure,
    base: Pick<ClauseDifference, "side" | "clause" | "direction" | "counterpart">,
    allowed: readonly Candidate[],
    holds: (chosen: readonly Candidate[], from: readonly Formula[]) => boolean,
  ): void {
    let chosen = [...allowed];
    for (const candidate of [...allowed].reverse()) {
      const without = chosen.filter((c) => c !== candidate);
      if (holds(without, found.premise)) chosen = without;
    }
    if (this.#ask.isSpent) {
      // Not the least that must be given up: some of it would be no reason at all.
      this.#addUnexplained(found);
      return;
    }
    const relaxed = relax(found.target, chosen);
    const rest = this.#ask.counterexample(found.premise, relaxed);
    if (rest.status === "sat") {
      // What is left differs in punctuation alone.
      const detail = tokenPair(found.target, found.premise);
      this.#add({ ...base, reason: "tokenisation_unknown", scope: true, detail, witness: rest.witness });
    }
    for (const group of joinedByReason(chosen)) {
      const others = chosen.filter((c) => !group.candidates.includes(c));
      // One that would be found but for this reason says most.
      const alone = relax(found.target, group.candidates);
      const witness =
        this.#isolate(found, found.target, [alone]) ??
        this.#isolate(found, relax(found.target, others)) ??
        found.decision.witness;
      const { reason, detail } = group;
      const counterpart = this.#clauseWith(detail, found.otherSide, base.counterpart);
      this.#add({ ...base, counterpart, reason, detail, scope: false, witness });
    }
  }

  /** The other side's clause that holds the literal in question; the likeliest one where none does. */
  #clauseWith(detail: Detail, side: "first" | "second", likely: number | null): number | null {
    const bound = detail.otherBound;
    if (bound?.type === "range") {
      const sets = ({ lower, upper, scope }: ComparedClause) =>
        scope === null &&
        boundsOf(and([lower, upper])).some(
          ({ path, test }) => path === detail.field && test.min === bound.min && test.max === bound.max,
        );
      const index = this.#clauses[side].findIndex(sets);
      return index >= 0 ? index : likely;
    }
    const wanted = [detail.otherLiteral, detail.literal, ...(detail.texts ?? [])].flatMap((text) => text ?? []);
    if (detail.literal === undefined && new Set(wanted.map((text) => this.#holders(side, text).join())).size > 1)
      return null;
    for (const text of wanted.map(foldCase)) {
      const holds = (clause: ComparedClause | undefined) =>
        clause?.scope === null && mentionedBy(and([clause.lower, clause.upper])).includes(text);
      if (likely !== null && holds(this.#clauses[side][likely])) return likely;
      const index = this.#clauses[side].findIndex(holds);
      if (index >= 0) return index;
    }
    return likely;
  }

  /** The clauses that mention a text. */
  #holders(side: "first" | "second", text: string): number[] {
    return this.#clauses[side].flatMap(({ lower, upper, scope }, i) => {
      return scope === null && mentionedBy(and([lower, upper])).includes(foldCase(text)) ? [i] : [];
    });
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
      const decision = this.#ask.satisfy(attempt);
      if (decision.status === "sat") return decision.witness;
      if (this.#ask.isSpent) return null;
    }
    return null;
  }

  /** The alternatives of the counterpart that do not imply the clause, where some do; alike ones are joined. */
  #splitAlternatives(
    found: Failure,
    counterpart: Formula,
    holds: (premise: readonly Formula[]) => boolean,
  ): {
    readonly failing: readonly Formula[];
    readonly covered: readonly Formula[];
    readonly all: readonly Formula[];
  } | null {
    const alternatives = alternativesOf(counterpart);
    if (alternatives.length < 2 || alternatives.length > MAX_ALTERNATIVES) return null;
    const rest = found.premise.filter((f) => f.key !== counterpart.key);
    const failing = alternatives.filter((alternative) => !holds([...rest, alternative]));
    if (failing.length === 0 || failing.length === alternatives.length) return null;
    const alike = new Map<string, Formula[]>();
    for (const alternative of failing) {
      const key = [...literalsOf(alternative).keys()].sort().join("\0") || alternative.key;
      alike.set(key, [...(alike.get(key) ?? []), alternative]);
    }
    const excluded = failing.map((f) => not(f));
    const covered = [...found.premise, ...excluded];
    return { failing: [...alike.values()].map((group) => or(group)), covered, all: alternatives };
  }

  /** Alternatives that look for the same texts one by one, where what they differ in is only where they look. */
  #byField(alike: Formula, found: Failure, all: readonly Formula[]): readonly Formula[] {
    if (alike.kind !== "or") return [alike];
    const fields = alike.operands.map((one) => this.#alternativeReason(one, { ...found, others: all }).detail.field);
    const isEach = !fields.includes(undefined) && new Set(fields).size === fields.length;
    return isEach ? alike.operands : [alike];
  }

  /** An alternative that looks for the same texts or alike ones, but elsewhere, is a field that the clause does not look at. */
  #alternativeReason(
    alternative: Formula,
    { target, side, otherSide, index, others }: Failure & { readonly others: readonly Formula[] },
  ): Pick<ClauseDifference, "reason" | "detail"> {
    const isNarrower = DIRECTION[side] === "narrower";
    const own = [...literalsOf(target).keys()];
    const theirs = ownLiterals(alternative, commonLiterals(others));
    const known = fieldsOf(target);
    const field = [...fieldsOf(alternative).keys()].find((path) => !known.has(path));
    if (
      field !== undefined &&
      theirs.length > 0 &&
      theirs.every(([text]) => own.some((other) => alikeness(text, other) > 0))
    ) {
      return { reason: isNarrower ? "field_missing" : "field_added", detail: { field } };
    }
    const nearest = nearestAlternative(alternative, others, target);
    const isElsewhere = this.#clauses[side].some((clause, i) => {
      const texts = i === index ? [] : [...literalsOf(clause.upper).keys()].map(foldCase);
      return theirs.length > 0 && theirs.every(([text]) => texts.includes(foldCase(text)));
    });
    const besides = this.#clauses[otherSide].flatMap(({ lower, scope }) => {
      const texts = [...literalsOf(lower).keys()].map(foldCase);
      return scope !== null || theirs.some(([text]) => texts.includes(foldCase(text))) ? [] : texts;
    });
    const fields = [...fieldsOf(alternative).keys()];
    const isEverywhere = [...fieldsOf(or([...others])).keys()].every((path) => fields.includes(path));
    const detail = {
      alternative,
      ...(isEverywhere && fields.length > 2 ? {} : { fields }),
      texts: theirs.map(([, written]) => written),
      ...(nearest === null ? {} : { nearest }),
      ...(isElsewhere ? { isElsewhere } : {}),
      besides,
    };
    return { reason: isNarrower ? "alternative_missing" : "alternative_added", detail };
  }

  /**
   * The clause of a side that shares most with a formula: texts in whole or in part, numbers of the same field.
   * `others`: clauses that are not meant.
   */
  #counterpart(
    target: Formula,
    side: "first" | "second",
    others: ReadonlySet<number> = new Set<number>(),
  ): number | null {
    if (this.#ask.isSpent) return null;
    const literals = mentionedBy(target);
    this.#ask.spend(this.#readingSteps(side));
    const fields = fieldsOf(target);
    let best: number | null = null;
    let bestScore = 0;
    for (const [index, clause] of this.#clauses[side].entries()) {
      if (clause.scope !== null || others.has(index)) continue;
      const both = and([clause.lower, clause.upper]);
      const theirs = mentionedBy(both);
      this.#ask.spend(literals.length * theirs.length * LIKENESS_STEPS);
      const likeness = literals.map((own) => Math.max(0, ...theirs.map((other) => alikeness(own, other))));
      let score = likeness.reduce((sum, part) => sum + part, 0);
      const isSpoken = score > 0;
      for (const [path, field] of boundFields(clause)) {
        if (fields.has(path)) score += field.scalar.type !== "string" ? 1 : isSpoken ? 0.1 : 0;
      }
      if (score > bestScore) {
        best = index;
        bestScore = score;
      }
    }
    return best;
  }
}

/** The fields of both bounds; of both joined the stricter one would hide the other's. */
function boundFields({ lower, upper }: ComparedClause): Map<string, Field> {
  return new Map([...fieldsOf(lower), ...fieldsOf(upper)]);
}

/** Whether clauses look in one field. */
function isAnyIn(one: ComparedClause | undefined, other: ComparedClause): boolean {
  if (one === undefined) return false;
  const fields = boundFields(one);
  return [...boundFields(other).keys()].some((path) => fields.has(path));
}

interface Group extends Pick<ClauseDifference, "reason" | "detail"> {
  readonly candidates: readonly Candidate[];
}

/** Literals whose letter case counts are one difference, as a person would say it. */
function joinedByReason(chosen: readonly Candidate[]): Group[] {
  const cased = chosen.filter(({ reason }) => reason === "case_sensitive");
  const rest = chosen.filter(({ reason }) => reason !== "case_sensitive");
  const groups = rest.map((candidate): Group => ({ ...candidate, candidates: [candidate] }));
  if (cased.length === 0) return groups;
  const texts = cased.flatMap(({ detail }) => detail.texts ?? []);
  return [{ reason: "case_sensitive", detail: { texts }, candidates: cased }, ...groups];
}

/**
 * Two literals that are the same but for punctuation, case or spaces, or of which one holds the other but for these,
 * where there are such.
 */
function tokenPair(target: Formula, premise: readonly Formula[]): Detail {
  const theirs = premise.flatMap((f) => [...literalsOf(f)]);
  const words = (text: string) => ` ${tokensOf(foldCase(text)).join(" ")} `;
  for (const isLike of [
    (own: string, other: string) => words(other) === words(own),
    (own: string, other: string) => words(other).includes(words(own)) && !foldCase(other).includes(foldCase(own)),
  ]) {
    for (const [own, literal] of literalsOf(target)) {
      if (theirs.some(([other]) => foldCase(other) === foldCase(own)) || words(own).trim() === "") continue;
      const pair = theirs.find(([other]) => isLike(own, other));
      if (pair) return { literal, otherLiteral: pair[1] };
    }
  }
  return {};
}

/** Reasons that explain a clause better than the alternatives of another. */
const LIKELY: ReadonlySet<Reason> = new Set([
  "case_sensitive",
  "same_element",
  "literal_longer",
  "literal_shorter",
  "anchored",
  "wildcard",
  "bound_narrower",
  "bound_wider",
]);

/** After so many clauses that stand for others of their side none is looked for. */
const MAX_ANOTHERS = 4;
const DIRECTION = { first: "broader", second: "narrower" } as const;
/** A clause of which the other side has nothing. */
const WHOLE = { first: "clause_missing", second: "clause_added" } as const;
/** Holding one text against another. */
const LIKENESS_STEPS = 0.5;

interface Failure {
  readonly side: "first" | "second";
  readonly otherSide: "first" | "second";
  readonly index: number;
  readonly premise: readonly Formula[];
  /** All clauses of the side, the one in question among them. */
  readonly own: readonly Formula[];
  readonly target: Formula;
  /** The clause of the other side that seems to be meant by this one, and what it says. */
  readonly counterpart: number | null;
  readonly meant: Formula | null;
  /** Whatever the other side has that is like the clause, it has for another one. */
  readonly isMissing: boolean;
  /** Has a witness that the clause fails on, whichever. */
  readonly decision: Decision & { readonly status: "sat" };
  /** It is known to fail read as words, too. */
  readonly isSure: boolean;
}
