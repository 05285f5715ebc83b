import { describe, expect, test } from "vitest";
import {
  and,
  type Collection,
  compare,
  evaluate,
  exists,
  type Formula,
  not,
  opaque,
  or,
  type Scalar,
  type Test,
  TRUE,
  term,
} from "../../src/logic/index.ts";

const text = (scope: number, path: string): Scalar => ({ scope, path, type: "string" });
const is = (part: string): Test => ({ type: "like", parts: [part], start: true, end: true, ignoreCase: false });
const atLeast = (min: number): Test => ({ type: "range", min, max: null });
const number = (scope: number, path: string): Scalar => ({ scope, path, type: "integer" });
const array = (path: string, scope = -1): Collection => ({ scope, path, type: "array", element: "struct" });
const map = (path: string): Collection => ({ scope: -1, path, type: "map", element: "struct" });

describe("fields", () => {
  test("that are not set have their zero values", () => {
    expect(evaluate(compare(text(-1, "a.b"), is("")), {})).toBe(true);
    expect(evaluate(compare(number(-1, "a.n"), { type: "range", min: 0, max: 0 }), { a: {} })).toBe(true);
    expect(evaluate(compare({ scope: -1, path: "f", type: "boolean" }, { type: "true" }), {})).toBe(false);
  });

  test("named like an object's own machinery are fields all the same", () => {
    expect(evaluate(compare(text(-1, "constructor"), is("")), {})).toBe(true);
    expect(evaluate(compare(text(-1, "toString"), is("x")), { toString: "x" })).toBe(true);
  });

  test("of another type than expected leave it open", () => {
    expect(evaluate(compare(number(-1, "n"), atLeast(1)), { n: "2" })).toBeNull();
    const flag = compare({ scope: -1, path: "f", type: "boolean" }, { type: "true" });
    expect([evaluate(flag, { f: 1 }), evaluate(not(flag), { f: 0 }), evaluate(flag, { f: null })]).toEqual([
      null,
      null,
      false,
    ]);
    for (const holder of [[], 5, "x", true])
      expect(evaluate(compare(text(-1, "a.b"), is("")), { a: holder })).toBeNull();
  });

  test("that are no collection leave loops open", () => {
    for (const value of [{ 0: "a" }, "a", 1]) expect(evaluate(exists(array("a"), TRUE), { a: value })).toBeNull();
    for (const value of [["a"], "a", true]) expect(evaluate(not(exists(map("a"), TRUE)), { a: value })).toBeNull();
    expect(evaluate(exists(array("a.b"), TRUE), { a: [] })).toBeNull();
    expect(evaluate(exists(array("a"), compare(text(0, "b"), is(""))), { a: [7] })).toBeNull();
  });
});

describe("loops", () => {
  const tags: Collection = { scope: -1, path: "tags", type: "array", element: "string" };
  const tagged = (value: string) => exists(tags, compare(text(0, ""), is(value)));

  test("find an element, count elements, and find none in nothing", () => {
    expect(evaluate(tagged("a"), { tags: ["b", "a"] })).toBe(true);
    expect(evaluate(exists(tags, compare(text(0, ""), is("a")), 2), { tags: ["a", "b"] })).toBe(false);
    expect(evaluate(exists(tags, compare(text(0, ""), is("a")), 2), { tags: ["a", "a"] })).toBe(true);
    expect(evaluate(exists(tags, TRUE), {})).toBe(false);
  });

  test("know an element's index, an entry's key and value, and what is around", () => {
    const record = { rows: [{ n: 1 }, { n: 5, cells: [{ n: 7 }] }], size: 5, dict: { a: { v: 3 } } };
    const index = exists(
      array("rows"),
      and([compare(number(0, "@index"), atLeast(1)), compare(number(0, "n"), atLeast(5))]),
    );
    expect(evaluate(index, record)).toBe(true);
    const entry = exists(
      map("dict"),
      and([compare(text(0, "@key"), is("a")), compare(number(0, "@value.v"), atLeast(3))]),
    );
    expect(evaluate(entry, record)).toBe(true);
    const around = exists(
      array("rows"),
      exists(
        array("cells", 0),
        and([
          compare(number(0, "n"), atLeast(7)),
          compare(number(1, "n"), atLeast(5)),
          compare(number(-1, "size"), atLeast(5)),
        ]),
      ),
    );
    expect(evaluate(around, record)).toBe(true);
    expect(evaluate(around, { ...record, size: 4 })).toBe(false);
  });

  test("read numbers among the keys", () => {
    const ports: Collection = { scope: -1, path: "ports", type: "map", element: "string" };
    expect(evaluate(exists(ports, compare(number(0, "@key"), atLeast(443))), { ports: { 443: "x" } })).toBe(true);
    expect(evaluate(exists(ports, compare(number(0, "@key"), atLeast(444))), { ports: { 443: "x" } })).toBe(false);
  });
});

describe("what the record does not say", () => {
  const open = term("$a");
  const formulas: readonly (readonly [Formula, boolean | null])[] = [
    [open, null],
    [not(open), null],
    [and([open, compare(text(-1, "n"), is("x"))]), false],
    [or([open, compare(text(-1, "n"), is(""))]), true],
    [opaque("comment", "x", ""), null],
    [compare({ ...number(-1, "filesize"), term: true }, atLeast(0)), null],
  ];

  test("is neither true nor false, unless the rest decides", () => {
    expect(formulas.map(([formula]) => evaluate(formula, {}))).toEqual(formulas.map(([, truth]) => truth));
  });

  test("may be listed among its terms", () => {
    const terms = { $a: true, filesize: 3, 'comment:"x"': false };
    expect(evaluate(open, { terms })).toBe(true);
    expect(evaluate(opaque("comment", "x", ""), { terms })).toBe(false);
    expect(evaluate(compare({ ...number(-1, "filesize"), term: true }, atLeast(3)), { terms })).toBe(true);
  });

  test("counts for a loop only where it could decide", () => {
    const tags: Collection = { scope: -1, path: "tags", type: "array", element: "string" };
    const some = (count: number) => exists(tags, or([open, compare(text(0, ""), is("a"))]), count);
    expect(evaluate(some(1), { tags: ["a", "b"] })).toBe(true);
    expect(evaluate(some(2), { tags: ["a", "b"] })).toBeNull();
    expect(evaluate(some(3), { tags: ["a", "b"] })).toBe(false);
  });
});
