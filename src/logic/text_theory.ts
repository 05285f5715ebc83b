import { RegexpMachine, searchProgram } from "./automaton.ts";
import { foldCase, type LikeTest, type RegexpTest, type Test, testKey, type UninterpretedTest } from "./formula.ts";
import { alphabetOf } from "./text_alphabet.ts";
import { candidatesOf } from "./text_candidates.ts";
import { likeImplies, likesExclude, matchesLike } from "./text_like.ts";
import { LikeMachine, SearchMachine } from "./text_machine.ts";
import { findText, type Requirement } from "./text_search.ts";
import { utf8Bytes } from "./utf8.ts";

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

const NOT_UNDERSTOOD = "a test whose meaning is not known decides here";
const TOO_LARGE = "the tests on one text are too many to explore";

/** Steps for one search among texts, at most; and for a comparison of two tests. */
const MAX_SEARCH = 2_000_000;
const MAX_PAIR_SEARCH = 200_000;
/** Steps for making up values, before any is tried; and how much of a value is made in one. */
const SOLVING_COST = 40;
const CHARACTERS_PER_STEP = 4;
/** Beyond this many tests it is not tried to leave some out of a proof. */
const MAX_CORE = 8;

/**
 * Decides tests on one text. Exact: each test is a finite machine that reads the value's bytes, so the search
 * through all of them together ends; what is likely, or quickly proved, is tried first. Remembers its answers.
 */
export class TextTheory {
  readonly #spend: (steps: number) => void;
  /** By the keys of what was asked, in any order; with those in the order in which it was asked first. */
  readonly #answers = new Map<string, { readonly keys: readonly string[]; readonly answer: TextAnswer }>();
  readonly #conflicts = new Map<string, boolean>();
  readonly #machines = new Map<string, LikeMachine>();
  readonly #regexps = new Map<string, RegexpMachine>();

  /** `spend` is told of the work done, in steps, and may throw. */
  constructor(spend: (steps: number) => void = () => {}) {
    this.#spend = spend;
  }

  /** A value that passes and fails what it must, or a proof that there is none. */
  solve(constraints: readonly TextConstraint[], isLowercase = false): TextAnswer {
    const keys = constraints.map(keyOf);
    const key = `${isLowercase ? "l" : ""}${[...keys].sort().join("\n")}`;
    let known = this.#answers.get(key);
    if (!known) {
      known = { keys, answer: this.#solve(constraints, isLowercase) };
      this.#answers.set(key, known);
    }
    const { answer } = known;
    if (answer.status !== "unsat" || known.keys === keys) return answer;
    const then = known.keys;
    return { status: "unsat", core: answer.core.map((i) => keys.indexOf(then[i] as string)) };
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
    this.#spend(SOLVING_COST + constraints.length);
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
      this.#spend(constraints.length + value.length / CHARACTERS_PER_STEP);
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

  *#candidates(constraints: readonly TextConstraint[]): Generator<string> {
    const likes = (positive: boolean) =>
      constraints.flatMap((c) => (c.positive === positive && c.test.type === "like" ? [c.test] : []));
    const samples = constraints.flatMap((c) => (c.positive && isRegexp(c.test) ? [this.#sample(c)] : []));
    yield* candidatesOf(likes(true), likes(false), samples);
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
