import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createEngine } from "../../src/engine/index.ts";
import { loadSchema, type RuleEntity } from "../../src/vt/index.ts";
import { builtWorker } from "../engine/built_worker.ts";
import { type Agreement, compare, type JudgedSample } from "./agreement.ts";
import reviewed from "./agreement_differences.json" with { type: "json" };
import { samples, seeded } from "./condition_generator.ts";
import { mutated, plainRules } from "./rule_mutations.ts";

const isFull = process.env.HUNTLINT_ORACLE === "full";
const schema = loadSchema();
const engine = createEngine({ workerPath: builtWorker(), deadline: 300_000 });
afterAll(() => engine.close());

const SERVICES = { gti: true, retrohunt: false };
/** Verdicts differ here, and why is written down: `{ "difference": "…", "reason": "…" }`. */
const known = new Set((reviewed as { difference: string; reason: string }[]).map(({ difference }) => difference));

function unexplained({ differences }: Agreement): readonly string[] {
  return differences.filter((difference) => !known.has(difference));
}

function verdicts({ agreed }: Agreement): number {
  return Object.values(agreed).reduce((sum, count) => sum + count, 0);
}

describe("typing and the compiler", () => {
  // Left out on purpose, so that samples name modules that exist and are not imported.
  const imports = schema.moduleNames.filter((name) => name !== "elf" && name !== "cuckoo");
  const all = samples(schema);
  const chosen = all.filter((_, i) => isFull || i % 10 === 0);

  test(`agree on ${chosen.length} conditions made from the schema`, async () => {
    expect(all.length).toBeGreaterThan(20_000);
    const judged = chosen.map(
      (sample, i): JudgedSample => ({
        ...sample,
        rule: `rule r${i} { strings: $a = "abc" condition: (${sample.condition}) and any of them }`,
      }),
    );
    const agreement = await compare(judged, { engine, schema, imports });
    expect(unexplained(agreement)).toEqual([]);
    expect(verdicts(agreement)).toBeGreaterThan(0.8 * chosen.length);
    expect(Object.keys(agreement.agreed)).toEqual(
      expect.arrayContaining(["E002", "E003", "E004", "E005", "E008", "E009", "E100", "accepted"]),
    );
    // Syntax errors on both sides; negative numbers, ranges and the like, which are not typing's business.
    expect(["E001", "E007", "E010", "E011", "E012", "E013", "E014"]).toEqual(
      expect.arrayContaining(Object.keys(agreement.outside)),
    );
  });
});

const ENTITY_FOLDERS: Readonly<Record<string, RuleEntity>> = {
  File: "file",
  URL: "url",
  Domain: "domain",
  IP: "ip_address",
};
const corpus = resolve(import.meta.dirname, "../../../shared/corpus/vt-public");

function mutations(texts: readonly { text: string; entity: RuleEntity }[], count: number): JudgedSample[] {
  const random = seeded(4_711);
  const rules = texts.flatMap(({ text, entity }) => plainRules(text).map((rule) => ({ rule, entity })));
  const entities = Object.values(ENTITY_FOLDERS);
  return Array.from({ length: count }, (_, i) => {
    const { rule, entity } = rules[i % rules.length] as (typeof rules)[number];
    const ofAnother = random() < 0.1 ? (entities[Math.floor(random() * 4)] as RuleEntity) : entity;
    return { kind: "mutation", rule: mutated(rule, `m${i}`, random), entity: ofAnother, services: SERVICES };
  });
}

describe("typing and the compiler on changed rules", () => {
  const imports = ["vt", "pe", "math", "hash"];
  const total = isFull ? 20_000 : 2_000;

  test("agree on mutations of our own rules", async () => {
    const fixtures = resolve(import.meta.dirname, "fixtures");
    const texts = (["file", "net"] as const).map((name) => ({
      text: readFileSync(join(fixtures, `${name}_rules.yar`), "utf8"),
      entity: name === "file" ? ("file" as const) : ("url" as const),
    }));
    const agreement = await compare(mutations(texts, total), { engine, schema, imports });
    expect(unexplained(agreement)).toEqual([]);
    expect(verdicts(agreement)).toBeGreaterThan(total / 3);
  });

  test.skipIf(!existsSync(corpus))("agree on mutations of public rules, and accept these as they are", async () => {
    const texts = Object.entries(ENTITY_FOLDERS).flatMap(([folder, entity]) =>
      readdirSync(join(corpus, folder))
        .filter((name) => /\.yara?$/.test(name))
        .map((name) => ({ text: readFileSync(join(corpus, folder, name), "utf8"), entity })),
    );
    const unchanged = texts.flatMap(({ text, entity }, i) =>
      plainRules(text).map(
        ({ before, condition }, j): JudgedSample => ({
          kind: "public rule",
          rule: `rule p${i}_${j}${before}${condition}}`,
          entity,
          services: SERVICES,
        }),
      ),
    );
    const accepted = await compare(unchanged, { engine, schema, imports });
    expect(accepted).toEqual({ agreed: { accepted: 16 }, outside: {}, differences: [] });
    const agreement = await compare(mutations(texts, total), { engine, schema, imports });
    expect(unexplained(agreement)).toEqual([]);
    expect(verdicts(agreement)).toBeGreaterThan(total / 3);
  });
});
