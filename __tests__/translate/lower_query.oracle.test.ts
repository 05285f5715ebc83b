import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entity, Witness } from "../../src/findings/index.ts";
import { and, evaluate, hasOpaque, not, satisfy } from "../../src/logic/index.ts";
import { lowerQuery } from "../../src/translate/lower_query.ts";
import type { MappingRow } from "../../src/translate/mapping.ts";
import { loadModifiers } from "../../src/translate/modifiers.ts";
import { loadSchema, type ValueType } from "../../src/vt/index.ts";
import { parseQuery } from "../../src/vti/index.ts";
import { fieldValue, pathsOf, setPath } from "./random_record.ts";

const table = loadModifiers();
const schema = loadSchema();
const RUNS = process.env.HUNTLINT_ORACLE === "full" ? 5_000 : 500;
const RECORDS = 12;

interface Example {
  /** Without its `entity:`. */
  readonly term: string;
  readonly row: MappingRow;
  readonly value: string;
}

function examplesOf(entity: Entity): readonly Example[] {
  return table.rows
    .filter((row) => row.entity === entity)
    .flatMap((row) =>
      row.examples.map(({ query }) => {
        const term = query.replace(/^entity:\w+ /, "");
        const value = term.replace(/^[\w-]+:/, "").replace(/^["{](.*)["}].*$/, "$1");
        return { term, row, value };
      }),
    );
}

const ENTITIES = ["file", "url", "domain", "ip_address"] as const;
const EXAMPLES = new Map<Entity, readonly Example[]>(ENTITIES.map((entity) => [entity, examplesOf(entity)]));
const NOUNS: Readonly<Record<string, string>> = { file: "file", url: "url", domain: "domain", ip_address: "ip" };

type Tree = { readonly text: string; readonly examples: readonly Example[] };

function queryOf(entity: Entity): fc.Arbitrary<Tree> {
  const examples = EXAMPLES.get(entity) ?? [];
  const leaf = fc.constantFrom(...examples).map((example): Tree => ({ text: example.term, examples: [example] }));
  const joined = (operator: string) => (parts: readonly Tree[]) => ({
    text: `(${parts.map(({ text }) => text).join(operator)})`,
    examples: parts.flatMap((part) => part.examples),
  });
  return fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      leaf,
      leaf,
      fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map(joined(" ")),
      fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map(joined(" OR ")),
      tie("tree").map(({ text, examples: inner }) => ({ text: `NOT (${text})`, examples: inner })),
    ),
  })).tree;
}

function typeAt(path: string): ValueType {
  if (path === "filesize") return { kind: "integer" };
  const plain = path.replace(/\[\w+="[^"]*"\]/g, "[*]").replace(/\(\)$/, "");
  const type = schema.resolve(plain)?.type ?? { kind: "string" };
  if (type.kind === "function") return { kind: "string" };
  return type.kind === "array" || type.kind === "map" ? { kind: "string" } : type;
}

/** A record that some of the query's fields have near values in. */
function recordFor(tree: Tree): fc.Arbitrary<Witness> {
  const texts = tree.examples.map(({ value }) => value);
  const paths = [...new Set(tree.examples.flatMap(({ row }) => pathsOf(row.fields)))];
  if (paths.length === 0) return fc.constant({});
  return fc
    .array(
      fc
        .constantFrom(...paths)
        .chain((path) => fieldValue(typeAt(path), texts, schema).map((value) => [path, value] as const)),
      { maxLength: 10 },
    )
    .map((entries) => {
      const record: Record<string, unknown> = {};
      for (const [path, value] of entries) setPath(record, path, value, schema);
      return record;
    });
}

describe.each(ENTITIES)("bounds of random queries about %s", (entity) => {
  test("lower implies usual and wide, and each of them upper, on random records", () => {
    let matched = 0;
    let missed = 0;
    const scenario = queryOf(entity).chain((tree) =>
      fc.tuple(fc.constant(tree), fc.array(recordFor(tree), { minLength: RECORDS, maxLength: RECORDS })),
    );
    fc.assert(
      fc.property(scenario, ([tree, records]) => {
        const text = `entity:${NOUNS[entity]} ${tree.text}`;
        const { query, errors } = parseQuery(text);
        expect(errors.filter(({ severity }) => severity === "error")).toEqual([]);
        const { clauses } = lowerQuery(query, { table, schema, text });
        const at = (bound: "lower" | "usual" | "wide" | "upper") => and(clauses.map((clause) => clause[bound]));
        for (const record of records) {
          const lower = evaluate(at("lower"), record);
          const usual = evaluate(at("usual"), record);
          const wide = evaluate(at("wide"), record);
          const upper = evaluate(at("upper"), record);
          // What was set aside is true at both ends, whatever it says between.
          const isWhole = clauses.every(({ role }) => role === "checked");
          if (isWhole && lower === true) expect([usual, wide]).not.toContain(false);
          if (usual === true) expect(upper, text).not.toBe(false);
          if (wide === true) expect(upper, text).not.toBe(false);
          if (lower === true) expect(upper, text).not.toBe(false);
          if (usual === true) matched++;
          if (usual === false) missed++;
        }
      }),
      { numRuns: RUNS, seed: 8 },
    );
    expect(matched).toBeGreaterThan(RUNS / 2);
    expect(missed).toBeGreaterThan(RUNS / 2);
  });
});

describe("every example", () => {
  // What looks like a name is the module's own measure, which no record decides.
  const cases = ENTITIES.flatMap((entity) =>
    (EXAMPLES.get(entity) ?? [])
      .filter(({ row }) => row.shape !== "permutation")
      .map(({ term }) => [term, entity] as const),
  );

  test.each(cases)("%s: some record is found, and some is not, at every bound", (term, entity) => {
    const text = `entity:${NOUNS[entity]} ${term}`;
    const { clauses } = lowerQuery(parseQuery(text).query, { table, schema, text });
    const bounds = clauses.flatMap((clause) => [clause.lower, clause.usual, clause.wide, clause.upper]);
    for (const formula of bounds) {
      // What only VirusTotal sees was set aside.
      if (formula.kind === "true" || hasOpaque(formula)) continue;
      for (const wanted of [formula, not(formula)]) {
        const decision = satisfy(wanted);
        expect(decision.status).toBe("sat");
        if (decision.status === "sat") expect(evaluate(wanted, decision.witness)).toBe(true);
      }
    }
  });
});
