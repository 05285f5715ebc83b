import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { readModules } from "../../scripts/read_descriptors.ts";
import {
  documentationDifferences,
  extendSchema,
  LEGACY_VARIABLES,
  LIVEHUNT_MODULES,
  loadSchema,
  meantFields,
  pageNaming,
  parsePath,
  RULE_ENTITIES,
  type StructType,
  type ValueType,
} from "../../src/vt/index.ts";
import data from "../../src/vt/vt-module.json" with { type: "json" };

const schema = loadSchema();
const folder = resolve(import.meta.dirname, "../../src/vt");

function struct(name: string): StructType {
  return { kind: "struct", name };
}

/** The type at the end of a path that begins inside a struct; null where it leads nowhere. */
function typeAt(from: ValueType, path: string): ValueType | null {
  let type: ValueType | null = from;
  for (const [, name, key] of path.matchAll(/(\w+)|\["([^"]*)"\]/g)) {
    if (!type) return null;
    type = name ? (schema.members(type).get(name)?.type ?? null) : type.kind === "map" && key ? type.value : null;
  }
  return type;
}

describe("the generated schema", () => {
  test.each(["vt-module", "descriptions", "overlay"])("%s.json is as its own schema says", (name) => {
    const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), "utf8"));
    const ajv = new Ajv({ allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
    const validate = ajv.compile(read(`${name}.schema.json`) as object);
    validate(read(`${name}.json`));
    expect(validate.errors ?? []).toEqual([]);
  });

  test("is what the installed compiler's descriptors give", () => {
    const require = createRequire(import.meta.url);
    const packageFile = require.resolve("@virustotal/yara-x/package.json");
    const { version } = JSON.parse(readFileSync(packageFile, "utf8")) as { version: string };
    expect(data.version).toBe(version);
    const { modules, structs, enums } = readModules(readFileSync(join(dirname(packageFile), "pkg/yara_x_js_bg.wasm")));
    expect(data.modules).toEqual(modules);
    expect(data.enums).toEqual(enums);
    // Groups of functions that no descriptor has are added when the functions are asked for.
    for (const name of Object.keys(structs).filter((struct) => !struct.startsWith("cuckoo."))) {
      expect(data.structs[name as keyof typeof data.structs], name).toEqual(structs[name]);
    }
  });

  test("has the fields, types and access that the compiler's messages speak of", () => {
    expect(schema.resolve("vt.metadata.tags")?.type).toEqual({ kind: "array", element: { kind: "string" } });
    expect(schema.resolve("vt.metadata.sha256")?.type).toEqual({ kind: "string", lowercase: true });
    expect(schema.resolve("vt.metadata.file_type")?.type).toEqual({ kind: "enum", name: "vt.FileType" });
    expect(schema.resolve("vt.behaviour.traits[*]")?.type).toEqual({ kind: "enum", name: "vt.BehaviourTrait" });
    const line = 'vt.behaviour.sigma_analysis_results[*].match_context[*].values["CommandLine"]';
    expect(schema.resolve(line)).toMatchObject({ type: { kind: "string" }, entities: ["file"] });
    expect(schema.resolve("vt.metadata.exiftool[key]")?.type).toEqual({ kind: "string" });
    expect(schema.enumValues("vt.FileType").get("CHM")).toBe(265);
    expect(schema.constantName("vt.FileType", 265)).toBe("vt.FileType.CHM");
    expect(schema.constantName("pe.Machine", 0x8664)).toBe("pe.MACHINE_AMD64");
    expect(schema.constantName("vt.FileType", -1)).toBeNull();
    expect(schema.resolve("vt.Http.Method.POST")?.field.constant).toBe(3);
    expect(schema.resolve("math.MEAN_BYTES")?.field).toMatchObject({ constant: 127.5, type: { kind: "float" } });
    expect(schema.hasZeroValues("vt")).toBe(true);
    expect(schema.hasZeroValues("pe")).toBe(false);
    expect(schema.resolve("pe.number_of_sections")?.field.deprecated).toContain("pe.sections.len()");
  });

  test.each([
    ["vt.metadata.file_name", ["file"], []],
    ["vt.metadata.itw.url.raw", ["file"], []],
    ["vt.net.url.raw", ["url"], []],
    ["vt.net.domain.raw", ["url", "domain"], []],
    ["vt.net.ip.raw", ["url", "domain", "ip_address"], []],
    ["vt.net.ip.first_whois", ["ip_address"], []],
    ["vt.metadata.itw.ip.first_whois", [], []],
    ["vt.FileType.CHM", RULE_ENTITIES, []],
    ["vt.metadata.submitter.country", ["file"], ["retrohunt"]],
    ["vt.net.url.gti_assessment.verdict.value", ["url"], ["gti", "staff"]],
  ])("%s is for %j", (path, entities, features) => {
    expect(schema.resolve(path)).toMatchObject({ entities, features });
  });

  test.each([
    "vt",
    "vt.nope",
    "vt.metadata.tags[0].x",
    "vt.metadata.tags[key]",
    'vt.metadata.tags["a"]',
    "vt.metadata.exiftool[1]",
    "vt.metadata.file_name[*]",
    "nope.x",
    ".vt",
    "vt..metadata",
    "vt.metadata[",
    "__proto__.x",
    "vt.constructor",
    "",
  ])("%j leads nowhere", (path) => {
    expect(schema.resolve(path)).toBeNull();
  });

  test("every leaf path leads to its own field", () => {
    const leaves = [...schema.fieldPaths()];
    expect(leaves.length).toBeGreaterThan(600);
    for (const { path, type, entities, features, field } of leaves) {
      expect(schema.resolve(path), path).toMatchObject({ type, entities, features, field });
      expect(["string", "integer", "boolean", "enum", "float"]).toContain(type.kind);
      expect(parsePath(path), path).not.toBeNull();
    }
    expect(new Set(leaves.map(({ path }) => path)).size).toBe(leaves.length);
  });
});

describe("what people mean", () => {
  test("every name that the table knows is none, and what it means is there", () => {
    for (const [name, names] of Object.entries(meantFields())) {
      expect(schema.structFields(struct(name)).size, name).toBeGreaterThan(0);
      for (const [wrong, path] of Object.entries(names)) {
        expect(schema.structFields(struct(name)).has(wrong), `${name}.${wrong}`).toBe(false);
        expect(typeAt(struct(name), path), `${name}.${wrong} → ${path}`).not.toBeNull();
      }
    }
  });

  test.each([
    ["vt.titan.FileMetadata", "positives", "analysis_stats.malicious"],
    ["vt.titan.FileMetadata", "Positives", "analysis_stats.malicious"],
    ["vt.titan.FileMetadata", "file_nme", "file_name"],
    ["vt.fileanalysis.BehaviourSummary", "created_processes", "processes_created"],
    ["vt.fileanalysis.BehaviourSummary", "procceses_created", "processes_created"],
    ["vt.titan.LiveHuntData", "behavior", "behaviour"],
    ["vt.titan.FileMetadata", "zzzzzzzz", null],
    ["vt.titan.FileMetadata", "constructor", null],
  ])("in %s, %s is %s", (name, wrong, meant) => {
    expect(schema.suggest(struct(name), wrong)).toBe(meant);
  });

  test("legacy variables are replaced by fields that exist, of the same type", () => {
    for (const { field, type, loop } of LEGACY_VARIABLES.values()) {
      if (field) expect(schema.resolve(field)?.type.kind, field).toBe(type.kind);
      if (loop) expect(["array", "map"], loop.over).toContain(schema.resolve(loop.over)?.type.kind);
      expect(field === null).toBe(loop !== null);
    }
  });

  test("pages and module differ where the list says", () => {
    const { lacking, undocumented } = documentationDifferences();
    for (const { path } of lacking) {
      expect(schema.resolve(path), path).toBeNull();
      expect(pageNaming(path)).toMatch(/^https:/);
    }
    for (const path of undocumented) expect(schema.resolve(path), path).not.toBeNull();
    expect(pageNaming("vt.metadata.file_name")).toBeNull();
  });

  test("descriptions are of fields that exist", async () => {
    const { structs, sources } = (await import("../../src/vt/descriptions.json", { with: { type: "json" } })).default;
    for (const [name, { fields, source }] of Object.entries(structs)) {
      expect(Object.keys(sources)).toContain(source);
      for (const field of Object.keys(fields)) {
        const described = schema.structFields(struct(name)).get(field);
        expect(described?.description, `${name}.${field}`).toBeTruthy();
      }
    }
    expect(schema.resolve("vt.metadata.submitter.country")?.field).toMatchObject({
      letterCase: "upper",
      source: expect.stringContaining("docs.virustotal.com"),
    });
    expect(schema.resolve("vt.metadata.imphash")?.field.letterCase).toBe("lower");
    expect(schema.resolve("vt.metadata.file_name")?.field.letterCase).toBeNull();
  });

  test.each([
    ["vt.metadata.analysis_stats.malicious", true],
    ["vt.net.url.analysis_stats.harmless", true],
    ["vt.metadata.itw.domain.dns_records[*].ttl", true],
    ["vt.metadata.file_size", true],
    ["vt.metadata.first_submission_date", undefined],
    ["vt.net.url.response_code", undefined],
  ])("%s counts something, so that it is never negative: %s", (path, count) => {
    expect(schema.resolve(path)?.type).toEqual({ kind: "integer", ...(count ? { count } : {}) });
  });

  test("LiveHunt's modules are known, but for magic", () => {
    expect([...LIVEHUNT_MODULES].filter((name) => schema.module(name) === null)).toEqual(["magic"]);
  });
});

describe("fields that the compiler does not know", () => {
  test("can be added, one inside the other", () => {
    const { schema: extended, faults } = extendSchema([
      { path: "vt.net.url.page_language", type: "string", source: "https://example.org" },
      { path: "vt.metadata.verdict", type: "vt.analysis.AnalysisStats", entities: ["file"] },
      { path: "vt.behaviour.http_conversations[*].bytes", type: "unsigned" },
    ]);
    expect(faults).toEqual([]);
    expect(extended.resolve("vt.metadata.itw.url.page_language")).toMatchObject({
      entities: ["file"],
      field: { extra: true, source: "https://example.org" },
    });
    expect(extended.resolve("vt.metadata.verdict.malicious")?.type).toMatchObject({ kind: "integer" });
    expect(extended.resolve("vt.behaviour.http_conversations[*].bytes")?.type).toEqual({
      kind: "integer",
      unsigned: true,
    });
    expect([...extended.extraNames]).toEqual(["page_language", "verdict", "bytes"]);
    expect(schema.resolve("vt.metadata.verdict")).toBeNull();
  });

  test("say why they cannot be added", () => {
    const { faults } = extendSchema([
      { path: "vt.metadata.tags", type: "string[]" },
      { path: "vt.nothing.x", type: "string" },
      { path: "vt.metadata.tags.x", type: "string" },
      { path: "vt.metadata.x", type: "text" },
      { path: "x", type: "string" },
    ]);
    expect(faults.map(({ index, message }) => `${index}: ${message}`)).toMatchInlineSnapshot(`
      [
        "0: \`vt.metadata.tags\` is known already, in YARA-X 1.20.0",
        "1: there is no \`vt.nothing\` in the vt module of YARA-X 1.20.0",
        "2: \`vt.metadata.tags\` has no fields; use \`[*]\` to go into an array or a map",
        "3: \`text\` is no type; write \`string\`, \`integer\`, \`boolean\`, \`string[]\` or \`{string: string}\`",
        "4: \`x\` is no path such as \`vt.metadata.new_field\`",
      ]
    `);
  });
});

test("very many fields, each in the one before or beside it, are added once each", () => {
  const many = 20_000;
  const beside = Array.from({ length: many }, (_, i) => ({ path: `vt.metadata.beside_${i}`, type: "string" }));
  const within = Array.from({ length: many }, (_, i) => ({
    path: `vt.metadata.${i === 0 ? "" : `in_${i - 1}.`}in_${i}`,
    type: "vt.titan.FileMetadata",
  }));
  const { schema, faults } = extendSchema([...beside, ...within, ...beside.slice(0, 1)]);
  expect(faults.map(({ index }) => index)).toEqual([2 * many]);
  const metadata = schema.resolve("vt.metadata")?.type as StructType;
  expect([...schema.structFields(metadata).keys()].filter((name) => name.startsWith("beside_"))).toHaveLength(many);
  expect(schema.resolve(`vt.metadata.beside_${many - 1}`)?.type.kind).toBe("string");
});
