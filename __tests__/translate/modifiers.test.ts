import { existsSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { compareQueries } from "../../src/drift/index.ts";
import type { Entity } from "../../src/findings/index.ts";
import { and, hasOpaque, implies, TRUE } from "../../src/logic/index.ts";
import { SourceFile } from "../../src/text/index.ts";
import { fieldFormula } from "../../src/translate/field_formula.ts";
import { lowerQuery } from "../../src/translate/lower_query.ts";
import { lowerRule } from "../../src/translate/lower_rule.ts";
import type { MappedFields, MappingRow } from "../../src/translate/mapping.ts";
import data from "../../src/translate/modifiers.json" with { type: "json" };
import rowSchema from "../../src/translate/modifiers.schema.json" with { type: "json" };
import { loadModifiers } from "../../src/translate/modifiers.ts";
import { translateRule } from "../../src/translate/translate_rule.ts";
import { loadSchema } from "../../src/vt/index.ts";
import { parseQuery } from "../../src/vti/index.ts";
import { parse } from "../../src/yara/index.ts";

const table = loadModifiers();
const schema = loadSchema();
const REFERENCE = "../shared/reference/vti-modifiers.json";

function nameOf(row: MappingRow): string {
  return `${row.entity} ${row.modifier === "" ? "(free text)" : row.modifier}`;
}

function fieldsOf(row: MappingRow): readonly MappedFields[] {
  return [row.fields, ...Object.values(row.kinds ?? {})];
}

function pathsOf(row: MappingRow): string[] {
  const mapped = fieldsOf(row).flatMap(({ possible, same = [] }) => [...possible, ...same]);
  return [...mapped, ...Object.values(row.present ?? {}).flat(), ...(row.newField ? [row.newField] : [])];
}

function ruleOf(condition: string, entity: Entity): string {
  const body = condition.startsWith("strings:") ? condition : `condition: ${condition}`;
  return `import "vt"\nimport "pe"\nrule example { meta: target_entity = "${entity}" ${body} }`;
}

describe("the table", () => {
  test("is what its schema says", () => {
    const validate = new Ajv({ allErrors: true }).compile(rowSchema);
    const isValid = validate(data);
    expect(validate.errors ?? []).toEqual([]);
    expect(isValid).toBe(true);
  });

  test("has one row for each modifier of an entity", () => {
    const names = table.rows.map(nameOf);
    expect(names).toEqual([...new Set(names)]);
  });

  test("gives no name of an entity twice, but an engine's that is a sandbox's too", () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const row of table.rows) {
      const names = row.names ? Object.keys(row.names) : [row.modifier, ...row.aliases, ...(row.unofficial ?? [])];
      for (const name of names) {
        const key = `${row.entity} ${name}`;
        if (seen.has(key)) twice.push(`${key}: ${seen.get(key)}, ${row.modifier}`);
        seen.set(key, row.modifier);
      }
    }
    expect(twice).toEqual([]);
  });

  test.each(table.rows.map((row) => [nameOf(row), row] as const))(
    "%s: fields widen from required to possible",
    (_, row) => {
      for (const { required, usual, possible, same = [] } of fieldsOf(row)) {
        expect(usual).toEqual(expect.arrayContaining([...required]));
        expect(possible).toEqual(expect.arrayContaining([...usual]));
        expect(same.filter((path) => possible.includes(path))).toEqual([]);
      }
    },
  );

  test("names only fields that the schema has and rules of the entity may use", () => {
    const wrong: string[] = [];
    for (const row of table.rows) {
      for (const path of pathsOf(row)) {
        expect(() => fieldFormula(path, schema, () => TRUE), path).not.toThrow();
        if (!path.startsWith("vt.")) continue;
        const plain = path.replace(/\[\w+="[^"]*"\]/g, "[*]");
        const resolved = schema.resolve(plain);
        const isAllowed = (resolved?.entities as readonly string[] | undefined)?.includes(row.entity) === true;
        if (!isAllowed) wrong.push(`${nameOf(row)}: ${path}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test.skipIf(!existsSync(REFERENCE))("covers every modifier of the reference list", () => {
    const reference = JSON.parse(readFileSync(REFERENCE, "utf8")) as {
      entity: string;
      name: string;
      aliases?: string[];
    }[];
    const missing = reference.filter(({ entity, name, aliases = [] }) => {
      const of = entity === "ip" ? "ip_address" : entity === "any" ? "file" : (entity as MappingRow["entity"] & string);
      if (name.startsWith("<none>")) return table.freeText("file") === null;
      const names = name.startsWith("<") ? aliases : [name.replace("{verdict}", "ransom"), ...aliases];
      return !names.every((each) => table.find(of as never, each) !== null);
    });
    expect(missing).toEqual([]);
  });
});

describe("finding a modifier", () => {
  const rowOf = (entity: Parameters<typeof table.find>[0], name: string) =>
    table.find(entity, name)?.row.modifier ?? null;

  test.each([
    ["file", "P", "positives"],
    ["file", "behavior_processes", "behaviour_processes"],
    ["file", "Behaviour_Processes", "behaviour_processes"],
    ["file", "behavior", "behaviour"],
    ["file", "filename", "name"],
    ["file", "similar-to", "similar-to"],
    ["domain", "mx", "mx_record"],
    ["ip_address", "entity", "entity"],
    ["domain", "name", null],
    ["file", "tld", null],
    ["file", "nope", null],
    ["file", "", null],
    ["file", "constructor", null],
  ] as const)("%s %s is %s", (entity, name, modifier) => {
    expect(rowOf(entity, name)).toBe(modifier);
  });

  test.each([
    ["file", "ESET-NOD32", "ESET-NOD32"],
    ["file", "f-secure", "F-Secure"],
    ["file", "f_secure", "F-Secure"],
    ["url", "google_safebrowsing", "Google Safebrowsing"],
    ["file", "zenbox_linux", "zenbox_linux"],
    ["file", "min_engines_ransom", "ransom"],
  ] as const)("%s %s selects %s", (entity, name, selects) => {
    expect(table.find(entity, name)?.selects).toBe(selects);
  });

  test("knows a spelling that only other people's text has", () => {
    expect(table.find("file", "has")?.spelling).toBe("unofficial");
    expect(table.find("file", "have")?.spelling).toBe("official");
  });

  test("says which entities have a name", () => {
    expect(table.entitiesOf("name")).toEqual(["file", "collection"]);
    expect(table.entitiesOf("tld")).toEqual(["url", "domain"]);
    expect(table.entitiesOf("nope")).toEqual([]);
  });

  test("takes filters of the IoC stream for no modifiers", () => {
    expect(table.isModifier("source_type")).toBe(false);
    expect(table.isModifier("origin")).toBe(true);
    expect(table.isModifier("entity")).toBe(true);
    expect(table.isModifier("todo")).toBe(false);
  });

  test.each([
    ["file", "positive", "positives"],
    ["file", "behaviuor", "behaviour"],
    ["domain", "Im", "lm"],
    ["file", "signer", "sigcheck"],
    ["file", "hash", "sha256"],
    ["file", "cmd", "behaviour_processes"],
    ["file", "registry_keys", "behaviour_registry"],
    ["file", "unique_sources", "sources"],
    ["file", "xx", null],
    ["file", "somethingelse", null],
  ] as const)("%s %s: did you mean %s?", (entity, name, meant) => {
    expect(table.suggest(entity, name)).toBe(meant);
  });
});

describe("examples", () => {
  const cases = table.rows.flatMap((row) =>
    row.examples.map((example) => [nameOf(row), example.query, example.condition, row] as const),
  );

  test.each(cases)("%s: %s", (_, text, condition, row) => {
    const { query, errors } = parseQuery(text);
    expect(errors).toEqual([]);
    const lowered = lowerQuery(query, { table, schema, text });
    const usual = and(lowered.clauses.map((clause) => clause.usual));
    if (row.entity !== "any") expect(lowered.entity).toBe(row.entity);
    if (condition === null) {
      expect(hasOpaque(usual)).toBe(true);
      expect(lowered.terms.at(-1)?.reason).toMatch(/[.)]$/);
      return;
    }
    const source = ruleOf(condition, lowered.entity);
    const { tree, errors: faults } = parse(source);
    expect(faults).toEqual([]);
    const rule = tree.items.find((item) => item.kind === "Rule");
    if (rule?.kind !== "Rule") throw new Error("no rule");
    const { clauses } = lowerRule(rule, tree, { schema, text: source });
    const written = and(clauses.map(({ formula }) => formula));
    if (written.key === usual.key) return;
    expect(implies(written, usual).status).toBe("unsat");
    expect(implies(usual, written).status).toBe("unsat");
  });

  /**
   * Two comparisons that make one range or one rank, a pattern's place, and an address that is whole in some fields
   * and part of others are not put together again.
   */
  const ONE_WAY = /^(?:behaviour:192.*|content:.*@0-10|contacted_ip:.*\/24|entity:domain popularity_rank:.*)$/;
  const backward = cases.filter(([, query, condition, { entity, shape, fidelity }]) => {
    const isSaid = entity !== "any" && shape !== "free_text" && fidelity.toQuery !== "unsupported";
    return isSaid && condition !== null && !ONE_WAY.test(query);
  });

  test.each(backward)(
    "%s: the condition of %s becomes a query of the same meaning",
    (_, text, condition, { entity }) => {
      const source = ruleOf(condition as string, entity as Entity);
      const { tree } = parse(source);
      const rule = tree.items.find((item) => item.kind === "Rule");
      if (rule?.kind !== "Rule") throw new Error("no rule");
      const { output } = translateRule(rule, tree, new SourceFile("a.yar", source));
      expect(output).not.toBeNull();
      expect(compareQueries(text, output ?? "", { entity: entity as Entity }).result?.relation).toBe("equivalent");
    },
  );

  test.each(table.rows.map((row) => [nameOf(row), row] as const))(
    "%s has one, and says what is lost where something is",
    (_, row) => {
      expect(row.examples.length).toBeGreaterThan(0);
      const isWhole = row.fidelity.toRule === "exact" && row.fidelity.toQuery === "exact";
      if (!isWhole) expect(row.loss).not.toBeNull();
      expect(row.examples.some(({ condition }) => condition === null) || row.shape !== "unsupported").toBe(true);
    },
  );
});
