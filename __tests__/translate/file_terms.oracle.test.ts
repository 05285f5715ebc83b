import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Compiler, initSync } from "@virustotal/yara-x";
import { describe, expect, test } from "vitest";
import type { FileClaim } from "../../src/logic/file_claim.ts";
import { PatternTheory } from "../../src/logic/file_patterns.ts";
import { solveFile } from "../../src/logic/file_theory.ts";
import type { Formula } from "../../src/logic/index.ts";
import { inRange } from "../../src/logic/number_theory.ts";
import { loweredCondition } from "./lowered.ts";
import { pick, type Random, seeded } from "./random_conditions.ts";

const FULL = process.env.HUNTLINT_ORACLE === "full";
const CONDITIONS = FULL ? 5000 : 500;
const FILES_EACH = 40;

const PATTERNS = [
  '"abcd"',
  '"abcde"',
  '"bcd"',
  '"ABCD" nocase',
  '"abcd" wide',
  '"abcd" ascii wide',
  '"abcd" fullword',
  '"abcd" xor',
  '"bcd" xor(1-3)',
  '"abcd" base64',
  '"MZ"',
  "{ 4D 5A }",
  "{ 4D 5A ?? 00 }",
  "{ 61 62 [1-3] 64 }",
  "{ 61 ( 62 | 63 ) 63 }",
  "/abcd/i",
  "/abc[d-f]+/",
  "/ab.d/ wide",
  "/a(b|c)cd/ fullword",
  "/^MZ/",
  "/cd$/",
];

const TERMS: readonly ((random: Random) => string)[] = [
  (random) => `$${pick(random, ["a", "b", "c"])}`,
  (random) => `$${pick(random, ["a", "b", "c"])}`,
  (random) => `$${pick(random, ["a", "b"])} at ${pick(random, [0, 1, 4])}`,
  (random) =>
    `$${pick(random, ["a", "b"])} in (${pick(random, ["0..0", "0..3", "1..10", "2..filesize", "filesize-4..filesize", "filesize-20..filesize-2"])})`,
  (random) => `#${pick(random, ["a", "b"])} ${pick(random, [">", "==", "<"])} ${pick(random, [0, 1, 2])}`,
  (random) => `@${pick(random, ["a", "b"])}[1] ${pick(random, [">", "==", "<"])} ${pick(random, [0, 2, 100])}`,
  (random) =>
    `${pick(random, ["uint16(0)", "uint16be(0)", "uint8(1)", "int8(0)"])} == ${pick(random, [0x4d5a, 0x5a4d, 0x4d, 0x5a, 0x6261])}`,
  (random) => `uint32(0) == ${pick(random, [0x64636261, 0x00905a4d])}`,
  (random) => `filesize ${pick(random, ["<", ">", "=="])} ${pick(random, [3, 4, 8, 100])}`,
  (random) => `${pick(random, [1, 2, 3])} of them`,
];

const PIECES = [
  "abcd",
  "abcde",
  "bcd",
  "ABCD",
  "a\0b\0c\0d\0",
  "MZ",
  "MZ\x90\0",
  "ab1d",
  "acc",
  "abccd",
  "x",
  "\0",
  "YWJjZA",
  "cbe",
  "`cbe",
  "a",
];

function randomFile(random: Random): string {
  return Array.from({ length: Math.floor(random() * 5) }, () => pick(random, PIECES)).join("");
}

/** A conjunction of tests as claims; null for another formula. */
function claimsOf(formula: Formula): FileClaim[] | null {
  const literals = formula.kind === "and" ? formula.operands : [formula];
  const claims: FileClaim[] = [];
  for (const literal of literals) {
    const positive = literal.kind !== "not";
    const atom = literal.kind === "not" ? literal.operand : literal;
    const base = { deps: [], only: null, most: null, chosen: 0, accepts: () => true };
    if (atom.kind === "term" && atom.file) claims.push({ ...base, test: atom.file, text: atom.text, positive });
    else if (atom.kind === "compare" && atom.test.type === "range" && atom.scalar.file) {
      const { test, scalar } = atom;
      const accepts = (value: number) => inRange(test, value) === positive;
      const only = positive && test.min === test.max ? test.min : null;
      const most = positive ? test.max : test.max === null && test.min !== null ? test.min - 1 : null;
      claims.push({ ...base, test: atom.scalar.file, text: scalar.path, positive: null, accepts, only, most });
    } else return null;
  }
  return claims.map((claim) => {
    if (claim.positive !== null) return claim;
    const same = claims.filter(({ text }) => text === claim.text);
    const candidates = [...same.flatMap(({ only }) => only ?? []), ...Array.from({ length: 300 }, (_, i) => i)];
    return { ...claim, chosen: candidates.find((value) => same.every((other) => other.accepts(value))) ?? 0 };
  });
}

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function scanner(source: string): (file: Uint8Array) => boolean {
  const compiler = new Compiler();
  compiler.addSource(source);
  const compiled = compiler.build();
  compiler.free();
  return (file) => compiled.scan(file).matches.length > 0;
}

describe("claims about a file", () => {
  test("hold of the file that is found for them, and of none where that is proved", { timeout: 1_800_000 }, () => {
    const wasm = createRequire(import.meta.url)
      .resolve("@virustotal/yara-x")
      .replace(/[^/]*$/, "yara_x_js_bg.wasm");
    initSync({ module: readFileSync(wasm) });
    const random = seeded(20260301);
    const theory = new PatternTheory(() => {});
    const counts = { sat: 0, unsat: 0, unknown: 0, skipped: 0 };
    const wrong: string[] = [];
    for (let i = 0; i < CONDITIONS; i++) {
      const strings = ["a", "b", "c"].map((name) => `$${name} = ${pick(random, PATTERNS)}`).join(" ");
      const terms = Array.from({ length: 2 + Math.floor(random() * 3) }, () => {
        const term = pick(random, TERMS)(random);
        return random() < 0.4 ? `not ${term}` : term;
      });
      const condition = terms.join(" and ");
      const claims = claimsOf(loweredCondition(condition, `strings: ${strings}`));
      if (claims === null) {
        counts.skipped++;
        continue;
      }
      const answer = solveFile(claims, theory);
      counts[answer.status]++;
      if (answer.status === "unknown") continue;
      const holds = scanner(
        `rule r { strings: ${strings} condition: (${condition}) or (filesize == 999999 and any of them) }`,
      );
      if (answer.status === "sat") {
        const { bytes, size } = answer.file;
        if (!holds(bytesOf(bytes.text.padEnd(size, "\0").slice(0, size)))) {
          wrong.push(`not: ${condition} {${strings}} ${JSON.stringify(bytes.text)} ${size}`);
        }
      } else {
        for (let k = 0; k < FILES_EACH; k++) {
          const file = randomFile(random);
          if (holds(bytesOf(file))) wrong.push(`yet: ${condition} {${strings}} ${JSON.stringify(file)}`);
        }
      }
    }
    console.log(JSON.stringify(counts));
    expect(wrong.slice(0, 8)).toEqual([]);
    expect(counts.sat + counts.unsat).toBeGreaterThan(counts.unknown);
    expect(counts.unsat).toBeGreaterThan(CONDITIONS / 50);
  });
});
