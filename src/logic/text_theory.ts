import { RegexpMachine, searchProgram } from "./automaton.ts";
import { foldCase, type LikeTest, type RegexpTest, type Test, testKey, type UninterpretedTest } from "./formula.ts";
import { hasCase } from "./letter_case.ts";
import { alphabetOf } from "./text_alphabet.ts";
import { LikeMachine, runLike, SearchMachine } from "./text_machine.ts";
import { findText, type Requirement } from "./text_search.ts";
import { hasEscapedBytes, utf8Bytes } from "./utf8.ts";

export type TextTest = LikeTest | RegexpTest | UninterpretedTest;

/** A test that a value must pass, or must fail. */
export interface TextConstraint {
  readonly test: TextTest;
  readonly positive: boolean;
}

export type TextAnswer =
  | { readonly status: "sat"; readonly value: string }
  /** `core`: indexes of constraints that cannot hold together. */
  | { readonly status: "unsat"; readonly core: readonly number[] }
  | { readonly status: "unknown"; readonly reason: string };

export function isTextTest(test: Test): test is TextTest {
  return test.type === "like" || test.type === "regexp" || test.type === "uninterpreted";
}

export function matchesLike(test: LikeTest, value: string): boolean {
  if (test.parts.some(hasEscapedBytes) || hasEscapedBytes(value)) {
    return runLike(test, utf8Bytes(test.ignoreCase ? foldCase(value) : value));
  }
  const text = test.ignoreCase ? foldCase(value) : value;
  const { parts } = test;
  const last = parts.length - 1;
  if (last === 0 && test.start && test.end) return text === parts[0];
  let at = 0;
  let first = 0;
  if (test.start) {
    if (!text.startsWith(parts[0] as string)) return false;
    at = (parts[0] as string).length;
    first = 1;
  }
  for (let i = first; i <= (test.end ? last - 1 : last); i++) {
    const found = text.indexOf(parts[i] as string, at);
    if (found < 0) return false;
    at = found + (parts[i] as string).length;
  }
  if (!test.end || last < first) return true;
  const tail = parts[last] as string;
  return text.length - tail.length >= at && text.endsWith(tail);
}

/** Null where the meaning of the test is not known. */
export function passes(test: TextTest, value: string): boolean | null {
  switch (test.type) {
    case "like":
      return matchesLike(test, value);
    case "regexp":
      return test.program ? searchProgram(test.program, utf8Bytes(value)) : null;
    case "uninterpreted":
      return null;
  }
}

/** A character that occurs in none of the texts, nor do its bytes. */
function freshCharacter(texts: readonly string[]): string {
  for (let code = 1; ; code = code === 0x7f ? 0xe000 : code + 1) {
    const character = String.fromCharCode(code);
    const isUsable = code < 0x30 || code >= 0x7f;
    if (isUsable && !texts.some((text) => text.includes(character))) return character;
  }
}

/**
 * Whether every value that passes `premise` passes `conclusion`: exact. The value made of the premise's parts
 * with a character between them that occurs nowhere else passes the least, so it decides.
 */
export function likeImplies(premise: LikeTest, conclusion: LikeTest): boolean {
  if (premise.ignoreCase && !conclusion.ignoreCase && conclusion.parts.some(hasCase)) return false;
  const gap = freshCharacter([...premise.parts, ...conclusion.parts]);
  const value = `${premise.start ? "" : gap}${premise.parts.join(gap)}${premise.end ? "" : gap}`;
  return matchesLike({ ...conclusion, ignoreCase: conclusion.ignoreCase || premise.ignoreCase }, value);
}

/** Whether no value passes both: only what is certain. */
export function likesExclude(a: LikeTest, b: LikeTest): boolean {
  const fold = a.ignoreCase || b.ignoreCase;
  const text = (part: string | undefined) => (fold ? foldCase(part ?? "") : (part ?? ""));
  const folded = (test: LikeTest): LikeTest =>
    fold && !test.ignoreCase ? { ...test, parts: test.parts.map(foldCase), ignoreCase: true } : test;
  const first = (test: LikeTest) => text(test.parts[0]);
  const last = (test: LikeTest) => text(test.parts[test.parts.length - 1]);
  if (isWhole(a)) return !matchesLike(folded(b), a.parts[0] as string);
  if (isWhole(b)) return !matchesLike(folded(a), b.parts[0] as string);
  if ([...a.parts, ...b.parts].some(hasEscapedBytes)) return false;
  if (a.start && b.start && !first(a).startsWith(first(b)) && !first(b).startsWith(first(a))) return true;
  return a.end && b.end && !last(a).endsWith(last(b)) && !last(b).endsWith(last(a));
}

export function isWhole(test: LikeTest): boolean {
  return test.parts.length === 1 && test.start && test.end;
}

const NOT_UNDERSTOOD = "a test whose meaning is not known decides here";
const TOO_LARGE = "the tests on one text are too many to explore";

/** Steps for one search among texts, at most; and for a comparison of two tests. */
const MAX_SEARCH = 2_000_000;
const MAX_PAIR_SEARCH = 200_000;
/** Beyond this many tests it is not tried to leave some out of a proof. */
const MAX_CORE = 8;

/** What a text is where it is only said what it is not. */
const NAMELESS = ["", "other", "something else"];
/** What may stand between literals; null: a space where a person would write one. */
const GAPS = [null, "", " ", "_", "x"] as const;

/**
 * Decides tests on one text. Exact: each test is a finite machine that reads the value's bytes, so the search
 * through all of them together ends; what is likely, or quickly proved, is tried first. Remembers its answers.
 */
export class TextTheory {
  readonly #spend: (steps: number) => void;
  readonly #answers = new Map<string, TextAnswer>();
  readonly #conflicts = new Map<string, boolean>();
  readonly #machines = new Map<string, LikeMachine>();
  readonly #regexps = new Map<string, RegexpMachine>();

  /** `spend` is told of the work done, in steps, and may throw. */
  constructor(spend: (steps: number) => void = () => {}) {
    this.#spend = spend;
  }

  /** A value that passes and fails what it must, or a proof that there is none. */
  solve(constraints: readonly TextConstraint[], isLowercase = false): TextAnswer {
    const sorted = constraints
      .map((constraint, i) => ({ constraint, i, key: keyOf(constraint) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    const key = `${isLowercase ? "l" : ""}${sorted.map((s) => s.key).join("\n")}`;
    let answer = this.#answers.get(key);
    if (!answer) {
      answer = this.#solve(
        sorted.map((s) => s.constraint),
        isLowercase,
      );
      this.#answers.set(key, answer);
    }
    if (answer.status !== "unsat") return answer;
    return { status: "unsat", core: answer.core.map((i) => (sorted[i] as (typeof sorted)[number]).i) };
  }

  /** Whether the two constraints exclude each other: only what is certain, found quickly. */
  exclude(a: TextConstraint, b: TextConstraint): boolean {
    if (a.positive && !b.positive) return this.implies(a.test, b.test);
    if (!a.positive && b.positive) return this.implies(b.test, a.test);
    if (a.test.type === "like" && b.test.type === "like") {
      return a.positive && b.positive && likesExclude(a.test, b.test);
    }
    return isRegexp(a.test) || isRegexp(b.test) ? this.#excludeBySearch(a, b) : false;
  }

  /** Whether passing `a` is certain to pass `b`; false where that is not known. */
  implies(a: TextTest, b: TextTest): boolean {
    if (a.type === "like" && b.type === "like") return likeImplies(a, b);
    if (testKey(a) === testKey(b)) return true;
    if (!isRegexp(a) && !isRegexp(b)) return false;
    return this.#excludeBySearch({ test: a, positive: true }, { test: b, positive: false });
  }

  #excludeBySearch(a: TextConstraint, b: TextConstraint): boolean {
    if (!isReadable(a.test) || !isReadable(b.test)) return false;
    const key = [keyOf(a), keyOf(b)].sort().join("\n");
    const known = this.#conflicts.get(key);
    if (known !== undefined) return known;
    const found = this.#search([a, b], false, MAX_PAIR_SEARCH);
    const isExcluded = found.status === "unsat";
    this.#conflicts.set(key, isExcluded);
    return isExcluded;
  }

  #solve(constraints: readonly TextConstraint[], isLowercase: boolean): TextAnswer {
    this.#spend(constraints.length);
    const conflict = this.#pairwiseConflict(constraints);
    if (conflict) return { status: "unsat", core: conflict };
    if (constraints.some(({ test }) => !isReadable(test))) {
      const readable = constraints.flatMap((c, i) => (isReadable(c.test) ? [i] : []));
      const rest = this.solve(
        readable.map((i) => constraints[i] as TextConstraint),
        isLowercase,
      );
      if (rest.status !== "unsat") return { status: "unknown", reason: NOT_UNDERSTOOD };
      return { status: "unsat", core: rest.core.map((i) => readable[i] as number) };
    }
    for (const value of this.#candidates(constraints)) {
      this.#spend(constraints.length);
      if (isLowercase && foldCase(value) !== value) continue;
      if (constraints.every((c) => passes(c.test, value) === c.positive)) return { status: "sat", value };
    }
    return this.#solveByParts(constraints, isLowercase);
  }

  /** Looks at what concerns one end or one positive test alone before all of it: that is where a proof is short. */
  #solveByParts(constraints: readonly TextConstraint[], isLowercase: boolean): TextAnswer {
    const positives = constraints.flatMap((c, i) => (c.positive ? [i] : []));
    const negatives = constraints.flatMap((c, i) => (c.positive ? [] : [i]));
    const isAnchored = (i: number, end: "start" | "end") => {
      const { test } = constraints[i] as TextConstraint;
      return test.type === "like" && test[end];
    };
    const groups = positives.length > 1 ? positives.map((i) => [i]) : [];
    for (const end of ["start", "end"] as const) {
      const group = positives.filter((i) => isAnchored(i, end));
      if (group.length > 1 && group.length < positives.length) groups.push(group);
    }
    for (const group of groups) {
      const chosen = [...group, ...negatives].sort((a, b) => a - b);
      const answer = this.solve(
        chosen.map((i) => constraints[i] as TextConstraint),
        isLowercase,
      );
      if (answer.status === "unsat") return { status: "unsat", core: answer.core.map((i) => chosen[i] as number) };
    }
    const answer = this.#search(constraints, isLowercase, MAX_SEARCH);
    if (answer.status === "unsat") return { status: "unsat", core: this.#smallCore(constraints, isLowercase) };
    return answer;
  }

  /** Leaves out what the proof does not need. */
  #smallCore(constraints: readonly TextConstraint[], isLowercase: boolean): readonly number[] {
    let core = constraints.map((_, i) => i);
    if (core.length > MAX_CORE || core.length < 3) return core;
    for (const i of [...core]) {
      const without = core.filter((j) => j !== i);
      const kept = without.map((j) => constraints[j] as TextConstraint);
      if (this.#search(kept, isLowercase, MAX_PAIR_SEARCH).status === "unsat") core = without;
    }
    return core;
  }

  #search(constraints: readonly TextConstraint[], isLowercase: boolean, limit: number): TextAnswer {
    const requirements = constraints.map(({ test, positive }) => this.#requirement(test, positive));
    const likes = constraints.flatMap(({ test }) => (test.type === "like" ? [test] : []));
    const regexps = requirements.flatMap(({ machine }) => (machine instanceof SearchMachine ? [machine.regexp] : []));
    const { symbols, complete } = alphabetOf(likes, regexps, isLowercase);
    const found = findText(requirements, symbols, this.#spend, limit);
    if (found === "open") return { status: "unknown", reason: TOO_LARGE };
    if (found === null) {
      if (complete) return { status: "unsat", core: constraints.map((_, i) => i) };
      return { status: "unknown", reason: "the tests look at parts of characters" };
    }
    // Bytes on their own may have formed a character together.
    const holds = constraints.every((c) => passes(c.test, found) === c.positive);
    return holds ? { status: "sat", value: found } : { status: "unknown", reason: "no readable example was found" };
  }

  #requirement(test: TextTest, positive: boolean): Requirement {
    const key = testKey(test);
    if (test.type === "regexp") {
      let regexp = this.#regexps.get(key);
      if (!regexp) {
        regexp = new RegexpMachine(test.program ?? [], this.#spend);
        this.#regexps.set(key, regexp);
      }
      return { machine: new SearchMachine(regexp), positive, folds: false };
    }
    let machine = this.#machines.get(key);
    if (!machine) {
      machine = new LikeMachine(test as LikeTest);
      this.#machines.set(key, machine);
    }
    return { machine, positive, folds: test.type === "like" && test.ignoreCase };
  }

  #pairwiseConflict(constraints: readonly TextConstraint[]): number[] | null {
    for (const [i, a] of constraints.entries()) {
      for (let j = i + 1; j < constraints.length; j++) {
        if (this.exclude(a, constraints[j] as TextConstraint)) return [i, j];
      }
    }
    return null;
  }

  /**
   * Values as a person would write them: the longest start, what must be contained, the longest end; the literals
   * as they are spelled, or in another letter case where that spelling is forbidden.
   */
  *#candidates(constraints: readonly TextConstraint[]): Generator<string> {
    const positive = constraints.filter((c) => c.positive);
    const likes = positive.flatMap(({ test }) => (test.type === "like" ? [test] : []));
    const forbidden = constraints.flatMap((c) => (!c.positive && c.test.type === "like" ? [c.test] : []));
    const whole = likes.find(isWhole);
    if (whole) {
      yield* spellingsOf(blocksOf(whole)[0] as Block);
      return;
    }
    if (positive.length === 0) yield* NAMELESS;
    const heads = likes.flatMap((test) => (test.start ? [blocksOf(test)[0] as Block] : []));
    const tails = likes.flatMap((test) => (test.end ? [blocksOf(test)[test.parts.length - 1] as Block] : []));
    const head = longest(heads, "start");
    const tail = longest(tails, "end");
    const middles = likes.map((test) => blocksOf(test).slice(test.start ? 1 : 0, test.end ? -1 : undefined));
    const samples = positive.flatMap((c) => (isRegexp(c.test) ? [[this.#sample(c)]] : []));
    const spell = (block: Block): string => {
      const isClean = (text: string) => !forbidden.some((test) => !test.start && !test.end && matchesLike(test, text));
      for (const text of spellingsOf(block)) if (isClean(text)) return text;
      return block.text;
    };
    const inner = middles.map((blocks) => blocks.map(spell));
    // A text that another one holds need not be said again.
    const rows = withoutContained([...inner, ...samples]);
    const orders = [rows, [...rows].reverse()];
    for (const order of rows.length > 1 ? orders : [rows]) {
      for (const gap of GAPS) {
        const body = [head === null ? "" : spell(head), ...order.flat(), tail === null ? "" : spell(tail)];
        const text = joined(
          body.filter((part) => part !== ""),
          gap,
        );
        yield text;
        if (gap === null || gap === "") continue;
        if (head === null) yield gap + text;
        if (tail === null) yield text + gap;
        if (head === null && tail === null) yield gap + text + gap;
      }
    }
  }

  #sample(constraint: TextConstraint): string {
    const answer = this.#search([constraint], false, MAX_PAIR_SEARCH);
    return answer.status === "sat" ? answer.value : "";
  }
}

function keyOf({ test, positive }: TextConstraint): string {
  return `${positive ? "+" : "-"}${testKey(test)}`;
}

function isRegexp(test: TextTest): test is RegexpTest {
  return test.type === "regexp";
}

function isReadable(test: TextTest): boolean {
  return test.type === "like" || (test.type === "regexp" && test.program !== null);
}

/** A literal of the value under construction, whose letter case may be free. */
interface Block {
  readonly text: string;
  readonly freeCase: boolean;
}

function blocksOf(test: LikeTest): readonly Block[] {
  return (test.spelling ?? test.parts).map((text) => ({ text, freeCase: test.ignoreCase }));
}

/** The longest of blocks that must all begin (or all end) the value; where some fix the case, theirs leads. */
function longest(blocks: readonly Block[], side: "start" | "end"): Block | null {
  const byLength = [...blocks].sort((a, b) => b.text.length - a.text.length);
  const best = byLength[0];
  if (best === undefined) return null;
  const fixed = byLength.find((block) => !block.freeCase)?.text;
  if (!best.freeCase || fixed === undefined) return best;
  const text =
    side === "start"
      ? fixed + best.text.slice(fixed.length)
      : best.text.slice(0, best.text.length - fixed.length) + fixed;
  return { text, freeCase: false };
}

/** Ways to write a text where letter case is free, likely ones first. */
function* spellingsOf({ text, freeCase }: Block): Generator<string> {
  yield text;
  if (!freeCase) return;
  yield text.toUpperCase();
  yield foldCase(text);
  yield text.slice(0, 1).toUpperCase() + foldCase(text.slice(1));
  for (const odd of [0, 1]) {
    yield Array.from(text, (c, i) => (i % 2 === odd ? c.toUpperCase() : foldCase(c))).join("");
  }
}

function withoutContained(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.filter((row, i) => {
    if (row.every((text) => text === "")) return false;
    const only = row[0] as string;
    return !(
      row.length === 1 &&
      rows.some((other, j) => j !== i && other.some((text) => text.includes(only) && (text !== only || j < i)))
    );
  });
}

/** Words are set apart; the parts of a path, an address or a file's name are not. */
function joined(parts: readonly string[], gap: string | null): string {
  if (gap !== null) return parts.join(gap);
  return parts.reduce((text, part) => {
    const isOne = text === "" || /[\\/.:]$/.test(text) || /^[\\.,:]/.test(part);
    return isOne ? text + part : `${text} ${part}`;
  }, "");
}
