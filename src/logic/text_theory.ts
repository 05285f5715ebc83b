import { foldCase, type LikeTest, type RegexpTest, type Test, type UninterpretedTest } from "./formula.ts";

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
  const text = test.ignoreCase ? foldCase(value) : value;
  const parts = test.ignoreCase ? test.parts.map(foldCase) : test.parts;
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
      return test.expression ? test.expression.test(value) : null;
    case "uninterpreted":
      return null;
  }
}

function isCaseless(text: string): boolean {
  return text.toLowerCase() === text && text.toUpperCase() === text;
}

/** A character that occurs in none of the texts. */
function freshCharacter(texts: readonly string[]): string {
  for (let code = 0xe000; ; code++) {
    const character = String.fromCharCode(code);
    if (!texts.some((text) => text.includes(character))) return character;
  }
}

/**
 * Whether every value that passes `premise` passes `conclusion`: exact. The value made of the premise's parts
 * with a character between them that occurs nowhere else passes the least, so it decides.
 */
export function likeImplies(premise: LikeTest, conclusion: LikeTest): boolean {
  if (premise.ignoreCase && !conclusion.ignoreCase && !conclusion.parts.every(isCaseless)) return false;
  const gap = freshCharacter([...premise.parts, ...conclusion.parts]);
  const value = `${premise.start ? "" : gap}${premise.parts.join(gap)}${premise.end ? "" : gap}`;
  return matchesLike({ ...conclusion, ignoreCase: conclusion.ignoreCase || premise.ignoreCase }, value);
}

/** Whether no value passes both: only what is certain. */
export function likesExclude(a: LikeTest, b: LikeTest): boolean {
  const fold = a.ignoreCase || b.ignoreCase;
  const text = (part: string | undefined) => (fold ? foldCase(part ?? "") : (part ?? ""));
  const first = (test: LikeTest) => text(test.parts[0]);
  const last = (test: LikeTest) => text(test.parts[test.parts.length - 1]);
  const isWhole = (test: LikeTest) => test.parts.length === 1 && test.start && test.end;
  if (isWhole(a)) return !matchesLike({ ...b, ignoreCase: fold }, a.parts[0] as string);
  if (isWhole(b)) return !matchesLike({ ...a, ignoreCase: fold }, b.parts[0] as string);
  if (a.start && b.start && !first(a).startsWith(first(b)) && !first(b).startsWith(first(a))) return true;
  return a.end && b.end && !last(a).endsWith(last(b)) && !last(b).endsWith(last(a));
}

/** Most spellings of one literal that are tried before giving up on a proof. */
const MAX_SPELLINGS = 512;

/** The ways to write a text in upper and lower case, likely ones first; `complete` when these are all. */
function spellings(text: string): { readonly texts: readonly string[]; readonly complete: boolean } {
  const likely = [text, text.toLowerCase(), text.toUpperCase(), alternate(text, 0), alternate(text, 1)];
  const texts = new Set(likely);
  let all = [""];
  for (const character of text) {
    const lower = character.toLowerCase();
    const upper = character.toUpperCase();
    const forms = lower === upper ? [character] : [lower, upper];
    all = all.flatMap((head) => forms.map((form) => head + form));
    if (all.length > MAX_SPELLINGS) return { texts: [...texts], complete: false };
  }
  for (const spelling of all) texts.add(spelling);
  return { texts: [...texts], complete: true };
}

function alternate(text: string, odd: number): string {
  return [...text].map((c, i) => (i % 2 === odd ? c.toUpperCase() : c.toLowerCase())).join("");
}

/** A block of the value under construction: literal text whose letter case may be free. */
interface Block {
  readonly text: string;
  readonly freeCase: boolean;
}

/**
 * Finds a value that passes and fails what it must, or proves that there is none.
 *
 * With tests of one part the answer is exact: begin with the longest start, end with the longest end, put
 * everything else between with a gap that occurs nowhere. Such a value contains a forbidden text only if one
 * of the required texts does, and then the two exclude each other whatever the value.
 */
export function solveText(constraints: readonly TextConstraint[], tick: () => void = () => {}): TextAnswer {
  const conflict = pairwiseConflict(constraints);
  if (conflict) return { status: "unsat", core: conflict };
  const unreadable = constraints.find((c) => passes(c.test, "") === null);
  if (unreadable) {
    return { status: "unknown", reason: "a test whose meaning is not known decides here" };
  }
  const whole = constraints.findIndex((c) => c.positive && isWholeLike(c.test));
  if (whole >= 0) return solveWhole(constraints, whole, tick);

  const likes = constraints.filter((c) => c.positive && c.test.type === "like").map((c) => c.test as LikeTest);
  const regexps = constraints.filter((c) => c.positive && c.test.type === "regexp").map((c) => c.test as RegexpTest);
  const start = longest(
    likes.filter((t) => t.start).map((t) => block(t, 0)),
    "start",
  );
  const end = longest(
    likes.filter((t) => t.end).map((t) => block(t, t.parts.length - 1)),
    "end",
  );
  const middles = likes
    .map((t) => {
      const from = t.start ? 1 : 0;
      const to = Math.max(from, t.end ? t.parts.length - 1 : t.parts.length);
      return t.parts.slice(from, to).map((text) => ({ text, freeCase: t.ignoreCase }));
    })
    .filter((blocks) => blocks.length > 0);
  const fresh = freshCharacter(constraints.flatMap((c) => literalsOf(c.test)));
  const forbidden = constraints.filter((c) => !c.positive && c.test.type === "like").map((c) => c.test as LikeTest);
  const spell = (b: Block, before: string, after: string): string => {
    if (!b.freeCase || b.text === "") return b.text;
    const isClean = (text: string) => !forbidden.some((test) => matchesLike(test, before + text + after));
    return spellings(b.text).texts.find(isClean) ?? b.text;
  };
  const head = spell(start, "", fresh);
  const tail = spell(end, fresh, "");
  const blocks = middles.map((list) => list.map((b) => spell(b, fresh, fresh)));
  const sampleSets = combinations(regexps.map((r) => r.samples));
  for (const gap of ["", " ", "_", fresh]) {
    for (const order of orders(blocks)) {
      for (const samples of sampleSets) {
        const inner = [...order.flat(), ...samples].filter((text) => text !== "");
        for (const value of candidates(head, inner, tail, gap)) {
          tick();
          if (constraints.every((c) => passes(c.test, value) === c.positive)) return { status: "sat", value };
        }
      }
    }
  }
  if (isDecided(constraints, [start, ...middles.flat(), end])) {
    return { status: "unsat", core: constraints.map((_, i) => i) };
  }
  return { status: "unknown", reason: "no example was found and no proof that there is none" };
}

function literalsOf(test: TextTest): readonly string[] {
  if (test.type === "like") return test.parts;
  return test.type === "regexp" ? [test.source, ...test.samples] : [];
}

/** The value with and without something before and after it, where nothing is anchored there. */
function candidates(head: string, inner: readonly string[], tail: string, gap: string): readonly string[] {
  const body = [head, ...inner, tail].filter((text) => text !== "").join(gap);
  const leads = head === "" && gap !== "" ? ["", gap] : [""];
  const trails = tail === "" && gap !== "" ? ["", gap] : [""];
  return leads.flatMap((lead) => trails.map((trail) => lead + body + trail));
}

function isWholeLike(test: TextTest): boolean {
  return test.type === "like" && test.parts.length === 1 && test.start && test.end;
}

function solveWhole(constraints: readonly TextConstraint[], whole: number, tick: () => void): TextAnswer {
  const test = (constraints[whole] as TextConstraint).test as LikeTest;
  const { texts, complete } = test.ignoreCase
    ? spellings(test.parts[0] as string)
    : { texts: [test.parts[0] as string], complete: true };
  for (const value of texts) {
    tick();
    if (constraints.every((c) => passes(c.test, value) === c.positive)) return { status: "sat", value };
  }
  if (!complete) return { status: "unknown", reason: "too many spellings of one literal" };
  const core = constraints.map((_, i) => i);
  return { status: "unsat", core };
}

function pairwiseConflict(constraints: readonly TextConstraint[]): number[] | null {
  for (let i = 0; i < constraints.length; i++) {
    const a = constraints[i] as TextConstraint;
    if (!a.positive) continue;
    for (let j = 0; j < constraints.length; j++) {
      if (i === j) continue;
      const b = constraints[j] as TextConstraint;
      if (b.positive) {
        if (j > i && a.test.type === "like" && b.test.type === "like" && likesExclude(a.test, b.test)) return [i, j];
      } else if (testImplies(a.test, b.test)) {
        return [i, j];
      }
    }
  }
  return null;
}

/** Whether passing `a` is certain to pass `b`; false where that is not known. */
export function testImplies(a: TextTest, b: TextTest): boolean {
  if (a.type === "like" && b.type === "like") return likeImplies(a, b);
  if (a.type === "like" && b.type === "regexp" && isWholeLike(a) && !a.ignoreCase) {
    return passes(b, a.parts[0] as string) === true;
  }
  if (a.type === "regexp" && b.type === "regexp") {
    return (
      a.source === b.source && (a.flags === b.flags || (b.flags.includes("i") && a.flags === b.flags.replace("i", "")))
    );
  }
  return a.type === "uninterpreted" && b.type === "uninterpreted" && a.text === b.text;
}

function block(test: LikeTest, index: number): Block {
  return { text: test.parts[index] as string, freeCase: test.ignoreCase };
}

/** The longest of blocks that must all begin (or all end) the value; where some fix the case, theirs leads. */
function longest(blocks: readonly Block[], side: "start" | "end"): Block {
  let best: Block = { text: "", freeCase: false };
  for (const candidate of blocks) if (candidate.text.length > best.text.length) best = candidate;
  if (!best.freeCase) return best;
  const fixed = longest(
    blocks.filter((b) => !b.freeCase),
    side,
  ).text;
  if (fixed === "") return best;
  const text =
    side === "start"
      ? fixed + best.text.slice(fixed.length)
      : best.text.slice(0, best.text.length - fixed.length) + fixed;
  return { text, freeCase: false };
}

/**
 * Whether failure of the construction is a proof. It is for tests of one part: joined by a character that
 * occurs nowhere, the blocks are independent, so a forbidden text appears only within one of them, and every
 * spelling of that block was tried. Starts (or ends) that disagree on whether case counts are left open.
 */
function isDecided(constraints: readonly TextConstraint[], blocks: readonly Block[]): boolean {
  if (!constraints.every((c) => c.test.type === "like" && c.test.parts.length === 1)) return false;
  const likes = constraints.filter((c) => c.positive).map((c) => c.test as LikeTest);
  const isMixed = (tests: readonly LikeTest[]) => tests.length > 1 && tests.some((t) => t.ignoreCase);
  if (isMixed(likes.filter((t) => t.start)) || isMixed(likes.filter((t) => t.end))) return false;
  return blocks.every((b) => !b.freeCase || spellings(b.text).complete);
}

/** Orders of the middle blocks: all for up to four, else as given and reversed. */
function orders<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length > 4) return [items, [...items].reverse()];
  if (items.length < 2) return [items];
  return items.flatMap((item, i) => orders(items.filter((_, j) => j !== i)).map((rest) => [item, ...rest]));
}

/** Up to 64 choices of one from each list. */
function combinations(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let all: string[][] = [[]];
  for (const list of lists) {
    all = all.flatMap((head) => list.map((item) => [...head, item])).slice(0, 64);
  }
  return all;
}
