import { describe, expect, test } from "vitest";
import {
  and,
  compare,
  exists,
  FALSE,
  type Formula,
  hasOpaque,
  type LikeTest,
  mapAtoms,
  negated,
  not,
  opaque,
  or,
  type RangeTest,
  type Scalar,
  TRUE,
  term,
} from "../../src/logic/index.ts";

const NAME: Scalar = { scope: -1, path: "name", type: "string" };
const HASH: Scalar = { scope: -1, path: "hash", type: "string", lowercase: true };
const SIZE: Scalar = { scope: -1, path: "size", type: "integer" };
const TAGS = { scope: -1, path: "tags", type: "array", element: "string" } as const;

function like(parts: readonly string[], options: Partial<LikeTest> = {}): LikeTest {
  return { type: "like", parts, start: false, end: false, ignoreCase: false, ...options };
}

function testOf(formula: Formula): unknown {
  if (formula.kind !== "compare") throw new Error(formula.kind);
  return formula.test;
}

describe("text with gaps has one spelling", () => {
  test("case is ignored only where there is any, and folded", () => {
    expect(testOf(compare(NAME, like(["1.2"], { ignoreCase: true })))).toEqual(like(["1.2"]));
    expect(testOf(compare(NAME, like(["Ab"], { ignoreCase: true })))).toEqual(
      like(["ab"], { ignoreCase: true, spelling: ["Ab"] }),
    );
  });

  test("the spelling goes with the parts it spells", () => {
    const spelled = testOf(compare(NAME, like(["Ab"], { ignoreCase: true }))) as LikeTest;
    expect(testOf(compare(NAME, spelled))).toEqual(spelled);
    expect(testOf(compare(NAME, { ...spelled, parts: ["c"] }))).toEqual(like(["c"], { ignoreCase: true }));
  });

  test("parts that are empty say nothing, but alone between both ends", () => {
    expect(compare(NAME, like([""]))).toBe(TRUE);
    expect(compare(NAME, like([""], { start: true }))).toBe(TRUE);
    expect(compare(NAME, like(["", ""], { start: true, end: true }))).toBe(TRUE);
    expect(testOf(compare(NAME, like([""], { start: true, end: true })))).toEqual(
      like([""], { start: true, end: true }),
    );
    expect(testOf(compare(NAME, like(["", "a", "", "b"], { start: true, end: true })))).toEqual(
      like(["a", "b"], { end: true }),
    );
  });

  test("text that never holds capitals never does", () => {
    expect(compare(HASH, like(["A"]))).toBe(FALSE);
    expect(compare(HASH, like(["A"], { ignoreCase: true })).key).toBe(compare(HASH, like(["a"])).key);
  });
});

describe("numbers have one spelling", () => {
  const range = (min: number | null, max: number | null, open: Partial<RangeTest> = {}): RangeTest => ({
    type: "range",
    min,
    max,
    ...open,
  });

  test("whole numbers include their ends", () => {
    expect(testOf(compare(SIZE, range(1, 5, { minOpen: true, maxOpen: true })))).toEqual(range(2, 4));
    expect(testOf(compare(SIZE, range(0.5, 5.5)))).toEqual(range(1, 5));
    expect(compare(SIZE, range(2, 1))).toBe(FALSE);
    expect(compare(SIZE, range(null, null))).toBe(TRUE);
  });

  test("unsigned ones begin at zero", () => {
    const count: Scalar = { ...SIZE, unsigned: true };
    expect(compare(count, range(0, null))).toBe(TRUE);
    expect(compare(count, range(null, -1))).toBe(FALSE);
    expect(compare(count, range(-3, 4)).key).toBe(compare(count, range(0, 4)).key);
  });

  test("floats may exclude theirs", () => {
    const score: Scalar = { ...SIZE, type: "float" };
    expect(compare(score, range(1, 1, { minOpen: true }))).toBe(FALSE);
    expect(testOf(compare(score, range(1, 2, { maxOpen: true })))).toEqual(range(1, 2, { maxOpen: true }));
  });
});

describe("formulas simplify as they are built", () => {
  const a = term("$a");
  const b = term("$b");

  test("in any order, once each", () => {
    expect(and([a, and([b, a])]).key).toBe(and([b, a]).key);
    expect(and([a, TRUE])).toBe(a);
    expect(and([a, FALSE])).toBe(FALSE);
    expect(or([a, not(a)])).toBe(TRUE);
    expect(and([])).toBe(TRUE);
    expect(or([])).toBe(FALSE);
    expect(not(not(a))).toBe(a);
  });

  test("loops over what never holds, and over nothing asked", () => {
    expect(exists(TAGS, FALSE)).toBe(FALSE);
    expect(exists(TAGS, a, 0)).toBe(TRUE);
    expect(exists(TAGS, a, 2).key).not.toBe(exists(TAGS, a).key);
  });

  test("a negation moves to the atoms", () => {
    expect(negated(or([a, and([b, not(a)])])).key).toBe(and([not(a), or([not(b), a])]).key);
  });

  test("atoms are replaced, within loops too", () => {
    const formula = and([exists(TAGS, or([a, b])), a]);
    expect(mapAtoms(formula, (atom) => (atom.key === a.key ? FALSE : atom)).key).toBe("F");
    const depths: number[] = [];
    mapAtoms(formula, (atom, depth) => {
      depths.push(depth);
      return atom;
    });
    expect(depths.sort()).toEqual([0, 0, 1, 1]);
    expect(hasOpaque(formula)).toBe(false);
    expect(hasOpaque(exists(TAGS, opaque("comment", "x", "")))).toBe(true);
  });
});
