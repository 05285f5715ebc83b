import { describe, expect, test } from "vitest";
import { translateQuery } from "../../src/translate/translate_query.ts";
import { contentTerm, printQuery, quotedTerm } from "../../src/vti/index.ts";
import { bytesOfText, parse } from "../../src/yara/index.ts";
import { pick, seeded } from "./random_conditions.ts";
import { randomQuery } from "./random_queries.ts";
import { messagesOf } from "./unlocked_compiler.ts";

const HOSTILE = [
  '"',
  "\\",
  '\\"',
  '" or true or "',
  '" } rule evil { condition: true }',
  "*/ true /*",
  "// comment",
  "/* never closed",
  "line\nbreak",
  "carriage\rreturn",
  "tab\tstop",
  "nul\0byte",
  "\u2028\u2029",
  "\u202eright to left",
  "\ufeffmark",
  "\ud83d\ude00 face",
  "\ud800 alone",
  "\udcff alone",
  "\udc41 low",
  "Приветик",
  "ÄÖÜ ß ſ K İ",
  "$a #b @c !d",
  "/regexp/is",
  ".*(a|b)[c]{2}^$?+",
  "%d %s {0} $" + "{x}",
  "'single'",
  "‘typographic’ “quotes”",
  "a".repeat(10_000),
  "ab*".repeat(200),
  `${"x".repeat(399)}\ud83d\ude00`,
];

/** Printable or not, of every plane. */
function randomText(random: () => number): string {
  const length = Math.floor(random() * 12);
  return Array.from({ length }, () => {
    const roll = random();
    if (roll < 0.3) return String.fromCharCode(Math.floor(random() * 0x80));
    if (roll < 0.6) return '"\\*/\n\r()[]{}$^.|?+:'[Math.floor(random() * 20)] ?? "";
    if (roll < 0.9) return String.fromCharCode(Math.floor(random() * 0x10000));
    return String.fromCodePoint(0x10000 + Math.floor(random() * 0x10000));
  }).join("");
}

const MODIFIERS = ["behaviour_processes", "tag", "name", "comment", "metadata", "engines", "kaspersky", "itw", "have"];

function queriesWith(text: string): string[] {
  const terms = MODIFIERS.flatMap((modifier) =>
    [text, `${text}*`, `*${text}*x`].map((value) => printQuery(quotedTerm(modifier, value))),
  );
  const around = terms.flatMap((term) => [term, `tag:a NOT ${term}`, `tag:a (${term} OR comment:b)`]);
  const regexps = [text, `^a${text}`].map((value) => `entity:domain ${printQuery(quotedTerm("domain_regex", value))}`);
  return [...around, ...regexps, printQuery(contentTerm({ text })), text];
}

/** One compilation for all: the rules are numbered, and import the module once. */
function check(queries: readonly string[]): void {
  const rules: string[] = [];
  for (const [i, query] of queries.entries()) {
    const { output } = translateQuery(query, { name: `r${i}` });
    if (output === null) continue;
    const { errors, tree } = parse(output);
    expect(errors, output).toEqual([]);
    const [rule, ...others] = tree.items.filter((item) => item.kind === "Rule");
    expect(others).toEqual([]);
    const kept = rule?.meta?.entries.find(({ key }) => key.name === "vti_query");
    const written = kept?.value.kind === "StringLiteral" ? kept.value.value : "";
    expect(bytesOfText(written)).toEqual(bytesOfText(query));
    rules.push(output.replace(/^(?:import "\w+"\n)+/, ""));
  }
  const source = `import "vt"\nimport "pe"\n${rules.join("\n")}`;
  expect(messagesOf(source), source).toEqual([]);
}

describe("whatever stands in a value, the rule is one that the compiler accepts without a word", () => {
  test.each(HOSTILE.map((text) => [text.slice(0, 40), text] as const))("%j", (_, text) => {
    check(queriesWith(text));
  });

  test("random text", () => {
    const random = seeded(3);
    for (let i = 0; i < 20; i++) {
      const texts = Array.from({ length: 20 }, () => randomText(random));
      check(texts.flatMap((text, k) => [printQuery(quotedTerm(MODIFIERS[k % MODIFIERS.length] ?? "tag", text)), text]));
      check(texts.map((text) => printQuery(contentTerm({ text }))));
    }
  });

  test("random queries", () => {
    const random = seeded(4);
    const full = process.env.HUNTLINT_ORACLE === "full";
    for (let i = 0; i < (full ? 100 : 10); i++) {
      const entities = ["file", "url", "domain", "ip_address"] as const;
      check(Array.from({ length: 40 }, () => randomQuery(random, pick(random, entities))));
    }
  });

  test("a name that nobody would give a rule", () => {
    for (const name of ["", "1 a", "rule", "evil { condition: true }", "Приветик", "x".repeat(300), "for"]) {
      const { output } = translateQuery("tag:a", { name });
      expect(messagesOf(output ?? "")).toEqual([]);
    }
  });
});
