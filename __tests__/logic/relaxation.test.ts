import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/logic/evaluate.ts";
import {
  and,
  type Collection,
  compare,
  exists,
  type Formula,
  type LikeTest,
  not,
  or,
  RECORD,
  type Scalar,
} from "../../src/logic/formula.ts";
import { relax, relaxationsOf } from "../../src/logic/relaxation.ts";
import {
  alternativesOf,
  elementwise,
  fieldsOf,
  ignoringCaseOf,
  looselyTokenised,
  unanchored,
} from "../../src/logic/rewrite.ts";

const COMMANDS: Collection = { scope: RECORD, path: "behaviour.command_executions", type: "array", element: "string" };
const PROCESSES: Collection = { ...COMMANDS, path: "behaviour.processes_created" };
const DROPPED: Collection = { scope: RECORD, path: "behaviour.files_dropped", type: "array", element: "struct" };
const EXIFTOOL: Collection = { scope: RECORD, path: "metadata.exiftool", type: "map", element: "string" };
const ELEMENT: Scalar = { scope: 0, path: "", type: "string" };
const NAME: Scalar = { scope: RECORD, path: "metadata.file_name", type: "string" };
const SIZE: Scalar = { scope: RECORD, path: "metadata.file_size", type: "integer", unsigned: true };

function like(text: string, options: Partial<LikeTest> = {}): LikeTest {
  return { type: "like", parts: [text], start: false, end: false, ignoreCase: false, ...options };
}

function commandWith(text: string, options: Partial<LikeTest> = {}): Formula {
  return exists(COMMANDS, compare(ELEMENT, like(text, options)));
}

function elementAt(place: number): Formula {
  const index: Scalar = { scope: 0, path: "@index", type: "integer", unsigned: true };
  return compare(index, { type: "range", min: place, max: place });
}

const WORDS = ["cmd", "CMD", ".ru", "cmd.exe", "a b", "a-b", ""];
const words = fc.constantFrom(...WORDS);
const likes = fc
  .record({ word: words, start: fc.boolean(), end: fc.boolean(), ignoreCase: fc.boolean() })
  .map(({ word, ...options }) => like(word, options));
const elementTests = fc.letrec<{ test: Formula }>((tie) => ({
  test: fc.oneof(
    { maxDepth: 2 },
    likes.map((test) => compare(ELEMENT, test)),
    fc.array(tie("test"), { minLength: 2, maxLength: 3 }).map(and),
    fc.array(tie("test"), { minLength: 2, maxLength: 3 }).map(or),
    tie("test").map(not),
  ),
})).test;
const atoms = fc.oneof(
  fc.tuple(fc.constantFrom(COMMANDS, PROCESSES), elementTests).map(([c, body]) => exists(c, body)),
  fc.tuple(fc.nat(1), elementTests).map(([place, body]) => exists(COMMANDS, and([elementAt(place), body]))),
  likes.map((test) => compare(NAME, test)),
  fc.integer({ min: 0, max: 3 }).map((min) => compare(SIZE, { type: "range", min, max: null })),
);
const formulas = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 2 },
    atoms,
    fc.array(tie("formula"), { minLength: 2, maxLength: 3 }).map(and),
    fc.array(tie("formula"), { minLength: 2, maxLength: 3 }).map(or),
    tie("formula").map(not),
  ),
})).formula;
const values = fc.constantFrom("cmd", "CMD", "x cmd.exe", "host.ru", "a b", "a-b", "a/b", "");
const records = fc.record({
  metadata: fc.record({ file_name: values, file_size: fc.integer({ min: 0, max: 4 }) }),
  behaviour: fc.record({
    command_executions: fc.array(values, { maxLength: 2 }),
    processes_created: fc.array(values, { maxLength: 2 }),
  }),
});

describe("rewriting a clause into a weaker one", () => {
  test.each([
    ["letter case", (formula: Formula) => ignoringCaseOf(formula, new Set(WORDS))],
    ["anchors", unanchored],
    ["elements", elementwise],
    ["tokens", looselyTokenised],
  ])("by %s never loses a record", (_, rewrite) => {
    fc.assert(
      fc.property(formulas, records, (formula, record) => {
        if (evaluate(formula, record) === true) expect(evaluate(rewrite(formula), record)).toBe(true);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });

  test("by any choice of relaxations never loses a record", () => {
    fc.assert(
      fc.property(formulas, formulas, records, fc.integer(), (formula, other, record, chosen) => {
        if (evaluate(formula, record) !== true) return;
        const candidates = relaxationsOf(formula, [other], "narrower").filter((_, i) => (chosen >> (i % 31)) & 1);
        expect(evaluate(relax(formula, candidates), record)).toBe(true);
      }),
      { seed: 11, numRuns: 2000 },
    );
  });

  test("alternatives together mean the clause", () => {
    fc.assert(
      fc.property(formulas, records, (formula, record) => {
        expect(evaluate(or(alternativesOf(formula)), record)).toBe(evaluate(formula, record));
      }),
      { seed: 13, numRuns: 2000 },
    );
  });
});

describe("relaxationsOf", () => {
  const reasons = (clause: Formula, other: Formula) =>
    relaxationsOf(clause, [other], "narrower").map(({ reason }) => reason);

  test("names a longer literal and its letter case", () => {
    expect(reasons(commandWith(",DavSetCookie"), commandWith("davsetcookie", { ignoreCase: true }))).toEqual([
      "case_sensitive",
      "literal_longer",
    ]);
  });

  test("names fields of the other side that the clause does not look at", () => {
    const other = or([commandWith("x"), exists(PROCESSES, compare(ELEMENT, like("x")))]);
    const fields = relaxationsOf(commandWith("1"), [other], "narrower").flatMap(({ detail }) => detail.field ?? []);
    expect(fields).toEqual(["behaviour.processes_created[*]"]);
  });

  test("names nothing for a clause that has nothing in common with the other side", () => {
    expect(reasons(compare(SIZE, { type: "range", min: 5, max: null }), commandWith("1"))).toEqual([]);
  });
});

describe("fieldsOf", () => {
  test("reads fields of elements, of structs and of one key of a map", () => {
    const path = compare({ scope: 0, path: "path", type: "string" }, like(".pdf", { end: true }));
    const key = compare({ scope: 0, path: "@key", type: "string" }, like("Title", { start: true, end: true }));
    const value = compare({ scope: 0, path: "@value", type: "string" }, like("x"));
    const formula = or([
      commandWith("x"),
      exists(DROPPED, path),
      exists(EXIFTOOL, and([key, value])),
      compare(NAME, like("x")),
    ]);
    expect([...fieldsOf(formula).keys()]).toEqual([
      "behaviour.command_executions[*]",
      "behaviour.files_dropped[*].path",
      'metadata.exiftool["Title"]',
      "metadata.file_name",
    ]);
  });
});
