import { describe, expect, test } from "vitest";
import {
  and,
  type Collection,
  compare,
  type Decision,
  evaluate,
  exists,
  type Formula,
  implies,
  not,
  opaque,
  or,
  type Scalar,
  satisfy,
  type Test,
  TRUE,
  term,
} from "../../src/logic/index.ts";

const RECORD = -1;
const text = (scope: number, path: string): Scalar => ({ scope, path, type: "string" });
const number = (scope: number, path: string): Scalar => ({ scope, path, type: "integer" });
const array = (path: string, element: Collection["element"] = "string", scope = RECORD): Collection => ({
  scope,
  path,
  type: "array",
  element,
});
const map = (path: string, scope = RECORD): Collection => ({ scope, path, type: "map", element: "string" });

const like = (part: string, options: Partial<Extract<Test, { type: "like" }>> = {}): Test => ({
  type: "like",
  parts: [part],
  start: false,
  end: false,
  ignoreCase: false,
  ...options,
});
const is = (part: string): Test => like(part, { start: true, end: true });
const anyCase = (part: string): Test => like(part, { ignoreCase: true });
const range = (min: number | null, max: number | null): Test => ({ type: "range", min, max });

const element = (test: Test) => compare(text(0, ""), test);
const tags = (test: Test, count = 1) => exists(array("metadata.tags"), element(test), count);
const entry = (key: string, test: Test, scope = RECORD) =>
  exists(map("dict", scope), and([compare(text(0, "@key"), is(key)), compare(text(0, "@value"), test)]));
const at = (index: number, test: Test) =>
  exists(array("list"), and([compare({ ...number(0, "@index"), unsigned: true }, range(index, index)), element(test)]));

/** The witness of a formula that can hold; it is evaluated here too. */
function witnessOf(formula: Formula): unknown {
  const decision = satisfy(formula);
  if (decision.status !== "sat") throw new Error(`${decision.status}: ${formula.key}`);
  expect(evaluate(formula, decision.witness)).toBe(true);
  return decision.witness;
}

const statusOf = (formula: Formula): Decision["status"] => satisfy(formula).status;

describe("a witness", () => {
  test("is one, and stays the same, whatever work is left when somebody looks at it", () => {
    const formula = and([or([tags(is("chm")), tags(is("docx"))]), tags(like("a"), 3), not(tags(like("ab")))]);
    for (const left of [0, 1, 2, 5, 1_000_000]) {
      const budget = { steps: 1_000_000 };
      const decision = satisfy(formula, { budget });
      if (decision.status !== "sat") throw new Error(decision.status);
      budget.steps = left;
      const { witness } = decision;
      expect(evaluate(formula, witness)).toBe(true);
      expect(decision.witness).toBe(witness);
      expect(budget.steps).toBeGreaterThanOrEqual(0);
    }
  });

  test("names only what the formula needs", () => {
    expect(witnessOf(TRUE)).toEqual({});
    expect(witnessOf(and([tags(is("chm")), compare(number(RECORD, "metadata.file_size"), range(null, 5))]))).toEqual({
      metadata: { tags: ["chm"] },
    });
    const size = compare(number(RECORD, "metadata.file_size"), range(6, null));
    expect(witnessOf(and([size, not(tags(is("chm")))]))).toEqual({ metadata: { file_size: 6 } });
  });

  test("shows two elements where two are meant, one where one will do", () => {
    expect(witnessOf(and([tags(like("a")), tags(like("b")), not(tags(like("ab")))]))).toEqual({
      metadata: { tags: ["a", "b"] },
    });
    expect(witnessOf(tags(like("a"), 3))).toEqual({ metadata: { tags: ["a", "a", "a"] } });
  });

  test("spells a literal as the formula does", () => {
    expect(witnessOf(and([tags(anyCase("%ComSpec%")), not(tags(like("%comspec%")))]))).toEqual({
      metadata: { tags: ["%ComSpec%"] },
    });
  });

  test("holds keys that are names of an object's own machinery", () => {
    const witness = witnessOf(entry("__proto__", is("x")));
    expect(JSON.stringify(witness)).toBe('{"dict":{"__proto__":"x"}}');
  });
});

describe("loops", () => {
  test("two loops are weaker than one that asks for both", () => {
    const both = exists(array("metadata.tags"), and([element(like("a")), element(like("b"))]));
    const each = and([tags(like("a")), tags(like("b"))]);
    expect(implies(both, each).status).toBe("unsat");
    const decision = implies(each, both);
    expect(decision).toMatchObject({ status: "sat", witness: { metadata: { tags: ["a", "b"] } } });
  });

  test("a negated loop speaks of every element", () => {
    const none = not(exists(array("metadata.tags"), not(element(like("a")))));
    expect(statusOf(and([none, tags(is("b"))]))).toBe("unsat");
    expect(statusOf(and([none, tags(like("b"))]))).toBe("sat");
  });

  test("a loop over nothing finds nothing", () => {
    const some = exists(array("metadata.tags"), TRUE);
    expect(implies(tags(is("a")), some).status).toBe("unsat");
    expect(statusOf(and([not(some), tags(is("a"))]))).toBe("unsat");
  });

  test("alternatives move through a loop", () => {
    const inside = exists(array("metadata.tags"), or([element(is("a")), element(is("b"))]));
    const outside = or([tags(is("a")), tags(is("b"))]);
    expect(implies(inside, outside).status).toBe("unsat");
    expect(implies(outside, inside).status).toBe("unsat");
  });

  test("several elements, and at most several", () => {
    expect(implies(tags(like("a"), 3), tags(like("a"), 2)).status).toBe("unsat");
    expect(implies(tags(like("a"), 2), tags(like("a"), 3)).status).toBe("sat");
    const exactlyOne = and([tags(like("a")), not(tags(like("a"), 2))]);
    expect(witnessOf(and([exactlyOne, tags(like("b")), tags(like("c"))]))).toBeDefined();
    expect(statusOf(and([exactlyOne, tags(is("ab")), tags(is("ac"))]))).toBe("unsat");
    expect(statusOf(and([not(tags(like("a"), 3)), tags(is("ab")), tags(is("ac"))]))).toBe("sat");
  });

  test("a body may speak of outer elements and of the record", () => {
    const inner = (test: Formula) => exists(array("subs", "string", 0), test);
    const outer = exists(
      array("items", "struct"),
      inner(
        and([element(is("x")), compare(text(1, "name"), is("n")), compare(number(RECORD, "size"), range(3, null))]),
      ),
    );
    const apart = and([
      exists(array("items", "struct"), and([compare(text(0, "name"), is("n")), inner(element(is("x")))])),
      compare(number(RECORD, "size"), range(3, null)),
    ]);
    expect(implies(outer, apart).status).toBe("unsat");
    expect(implies(apart, outer).status).toBe("unsat");
  });

  test("collections within elements, down to a map's value", () => {
    const quoted = (test: Test) =>
      exists(
        array("behaviour.sigma_analysis_results", "struct"),
        exists(
          array("match_context", "struct", 0),
          exists(
            map("values", 0),
            and([compare(text(0, "@key"), is("CommandLine")), compare(text(0, "@value"), test)]),
          ),
        ),
      );
    expect(witnessOf(quoted(like("schtasks")))).toEqual({
      behaviour: { sigma_analysis_results: [{ match_context: [{ values: { CommandLine: "schtasks" } }] }] },
    });
    expect(implies(quoted(like("schtasks.exe")), quoted(anyCase("SCHTASKS"))).status).toBe("unsat");
  });

  test("elements that ask for one another end in a small record, or in no verdict", () => {
    // Each value has a partner that is different from it in one respect: two are enough.
    const partner = exists(
      array("items", "struct"),
      and([
        or([compare(number(0, "n"), range(1, null)), compare(number(1, "n"), range(1, null))]),
        not(and([compare(number(0, "n"), range(1, null)), compare(number(1, "n"), range(1, null))])),
      ]),
    );
    const all = not(exists(array("items", "struct"), not(partner)));
    expect(statusOf(and([all, exists(array("items", "struct"), TRUE)]))).toBe("sat");
  });
});

describe("maps and indexes", () => {
  test("a key has one value", () => {
    expect(statusOf(and([entry("a", is("x")), entry("a", is("y"))]))).toBe("unsat");
    expect(witnessOf(and([entry("a", is("x")), entry("b", is("y"))]))).toEqual({ dict: { a: "x", b: "y" } });
    const twice = exists(map("dict"), compare(text(0, "@key"), is("a")), 2);
    expect(statusOf(twice)).toBe("unsat");
  });

  test("entries whose keys are not named have different ones", () => {
    const anyEntry = (test: Test) => exists(map("dict"), compare(text(0, "@value"), test));
    expect(witnessOf(and([anyEntry(is("x")), anyEntry(is("y"))]))).toBeDefined();
    const keyed = (key: Test, value: Test) =>
      exists(map("dict"), and([compare(text(0, "@key"), key), compare(text(0, "@value"), value)]));
    const a = like("a", { start: true, end: true, ignoreCase: true });
    expect(statusOf(and([keyed(a, is("x")), keyed(a, is("y"))]))).toBe("sat");
    expect(statusOf(and([keyed(a, is("x")), keyed(a, is("y")), keyed(a, is("z"))]))).toBe("unsat");
  });

  test("an index names one element, and those before it", () => {
    expect(statusOf(and([at(1, is("x")), at(1, is("y"))]))).toBe("unsat");
    expect(witnessOf(and([at(1, is("x")), at(0, is("y"))]))).toEqual({ list: ["y", "x"] });
    expect(implies(at(2, is("x")), exists(array("list"), TRUE, 3)).status).toBe("unsat");
    const onlyA = not(exists(array("list"), not(element(like("a")))));
    expect(witnessOf(and([at(2, is("a")), onlyA]))).toBeDefined();
    expect(implies(and([at(2, is("a")), onlyA]), at(0, like("a"))).status).toBe("unsat");
  });
});

describe("what is no field", () => {
  test("a pattern is found or not, the same one the same everywhere", () => {
    const pattern = term("$a");
    expect(witnessOf(not(pattern))).toEqual({ terms: { $a: false } });
    expect(statusOf(and([pattern, not(pattern)]))).toBe("unsat");
    const size: Scalar = { scope: RECORD, path: "filesize", type: "integer", term: true, unsigned: true };
    expect(witnessOf(and([pattern, compare(size, range(10, null))]))).toEqual({ terms: { $a: true, filesize: 10 } });
  });

  test("what depends on the record's own values cannot be chosen", () => {
    const relation = term("vt.a < vt.b", { free: false });
    expect(satisfy(relation)).toMatchObject({ status: "unknown", exhausted: false });
    expect(statusOf(and([relation, not(relation)]))).toBe("unsat");
    expect(witnessOf(or([relation, tags(is("a"))]))).toEqual({ metadata: { tags: ["a"] } });
  });

  test("a term that names a loop's element may differ from element to element", () => {
    const relation = (free: boolean) => term("e < vt.b", { free, scopes: [0] });
    const some = exists(array("items", "struct"), relation(true));
    const other = exists(array("items", "struct"), not(relation(true)));
    expect(satisfy(and([some, other])).status).not.toBe("unsat");
    expect(statusOf(and([some, not(some)]))).toBe("unsat");
  });

  test("what only VTI can see is chosen freely, unless nothing may rest on it", () => {
    const comment = opaque("comment", "apt", "comments are not in the record");
    expect(witnessOf(and([comment, tags(is("a"))]))).toEqual({
      metadata: { tags: ["a"] },
      terms: { 'comment:"apt"': true },
    });
    expect(satisfy(comment, { opaque: "open" }).status).toBe("unknown");
    expect(satisfy(and([comment, not(comment)]), { opaque: "open" }).status).toBe("unsat");
  });

  test("a test that cannot be read is equal to itself only", () => {
    const odd = compare(text(RECORD, "name"), { type: "uninterpreted", text: "< other" });
    expect(statusOf(odd)).toBe("unknown");
    expect(implies(and([odd, tags(is("a"))]), odd).status).toBe("unsat");
  });
});

describe("addresses", () => {
  const inside = (network: string) => compare(text(RECORD, "ip"), { type: "cidr", network });

  test("a network implies the one around it", () => {
    expect(implies(inside("10.1.0.0/16"), inside("10.0.0.0/8")).status).toBe("unsat");
    expect(implies(inside("10.0.0.0/8"), inside("10.1.0.0/16"))).toMatchObject({
      status: "sat",
      witness: { ip: "10.0.0.1" },
    });
  });

  test("a text is decided with networks where it is all of the address", () => {
    const ip = (test: Test) => compare(text(RECORD, "ip"), test);
    expect(implies(ip(is("10.1.2.3")), inside("10.0.0.0/8")).status).toBe("unsat");
    expect(statusOf(and([ip(is("11.1.2.3")), inside("10.0.0.0/8")]))).toBe("unsat");
  });
});

describe("the work budget", () => {
  const sits = (pigeon: number, hole: number) => term(`$p${pigeon}_${hole}`);
  const counted = (count: number) => Array.from({ length: count }, (_, i) => i);
  const pigeons = (holes: number) =>
    and([
      ...counted(holes + 1).map((p) => or(counted(holes).map((h) => sits(p, h)))),
      ...counted(holes).flatMap((h) =>
        counted(holes + 1).flatMap((p) => counted(p).map((q) => or([not(sits(p, h)), not(sits(q, h))]))),
      ),
    ]);

  test("ends a search that would take too long, and says so", () => {
    const budget = { steps: 20_000 };
    expect(satisfy(pigeons(9), { budget })).toEqual({
      status: "unknown",
      reason: "the work budget ran out",
      exhausted: true,
    });
    expect(budget.steps).toBe(0);
    expect(satisfy(tags(is("a")), { budget })).toMatchObject({ exhausted: true });
  });

  test("is enough for a small one", () => {
    expect(statusOf(pigeons(4))).toBe("unsat");
  });

  test("40 clauses of 10 alternatives are equivalent in another order and in other words", () => {
    const clause = (k: number, order: readonly number[], isSpelledOut: boolean) =>
      or(
        order.map((i) => {
          const field = array(`field${(i + k) % 7}`);
          const plain = exists(field, element(anyCase(`literal ${k} ${i}`)));
          return isSpelledOut ? or([plain, exists(field, element(anyCase(`literal ${k} ${i} and more`)))]) : plain;
        }),
      );
    const first = and(counted(40).map((k) => clause(k, counted(10), false)));
    const second = and(
      counted(40)
        .reverse()
        .map((k) => clause(k, counted(10).reverse(), true)),
    );
    expect(implies(first, second).status).toBe("unsat");
    expect(implies(second, first).status).toBe("unsat");
    // As one question, clauses are not compared one by one.
    expect(statusOf(and([first, not(second)]))).toBe("unsat");
    const weaker = and(counted(39).map((k) => clause(k, counted(10), true)));
    expect(implies(weaker, first).status).toBe("sat");
  });
});
