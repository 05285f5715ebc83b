import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Compiler, initSync } from "@virustotal/yara-x";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exampleOf } from "../../src/lint/example_file.ts";
import { parse, type Rule } from "../../src/yara/index.ts";

const resolve = createRequire(import.meta.url).resolve;
const packageFolder = dirname(resolve("@virustotal/yara-x/package.json"));
initSync({ module: readFileSync(join(packageFolder, "pkg/yara_x_js_bg.wasm")) });

const PATTERNS = `
    $mz = "MZ"
    $text = "abcdef"
    $part = "bcd"
    $folded = "EVIL" nocase
    $word = "word" fullword
    $wide = "wide" wide ascii fullword
    $wide2 = "only" wide
    $xored = "secret" xor(1-255)
    $hex = { 4D 5A ?? [2-4] 90 }
    $zeros = { 00 00 00 00 }
    $half = { 4? 5A }
    $regexp = /ab+c/
    $call = /\\beval[\\t ]{0,50}(\\([^)]|\\/\\*)/ nocase
    $either = /"(get|post)"\\s?=\\d\\d/ wide ascii
    $only = /x[^y]z/ wide
    $start = /^MZ/
    $nested = /(a*b*)*c/
    $whole = /whole\\d/ fullword
    $tail = /ab.{0,2}/s
    $deep = /((ab{1000}){1000}){1000}/
    $long = /a(b{1000}){6}c/`;

function ruleOf(condition: string): { readonly text: string; readonly rule: Rule } {
  const text = `rule r { strings: ${PATTERNS.replaceAll(/\$(?=[a-z])/g, "$_")} condition: ${condition.replaceAll(/([$#@])(?=[a-z])/g, "$1_")} }`;
  const parsed = parse(text);
  const [rule] = parsed.tree.items;
  if (rule?.kind !== "Rule" || parsed.errors.length > 0) throw new Error(`${text}: ${JSON.stringify(parsed.errors)}`);
  return { text, rule };
}

/** Whether the official compiler finds the rule in the file. */
function isFound(text: string, file: { readonly text: string; readonly size: number }): boolean {
  const compiler = new Compiler();
  compiler.addSource(text);
  const rules = compiler.build();
  const bytes = Buffer.alloc(file.size);
  bytes.write(file.text, "latin1");
  const found = JSON.stringify(rules.scan(bytes));
  rules.free();
  return found.includes('"r"');
}

describe("an example", () => {
  test.each([
    "$text and not $folded",
    "uint16(0) == 0x5a4d and filesize < 300KB and filesize > 2KB and 2 of them and not $folded or $regexp",
    "$mz at 0 and not $text and #mz > 2",
    "$xored and not ($mz at 0 or $folded)",
    "$word and $text in (filesize - 100 .. filesize)",
    "filesize < 40 and ($text or $part) and none of ($wide*)",
    "@mz < @text and $mz and $text",
    "#mz == 0 and $text",
    "$call and not any of ($either, $wide*)",
    "$text and not $call and $only in (0 .. 2000) and $either",
  ])("is found for %s, and the official compiler agrees", (condition) => {
    const { text, rule } = ruleOf(condition);
    const file = exampleOf(rule);
    expect(file).not.toBeNull();
    expect(file && isFound(text, file)).toBe(true);
  });

  test.each([
    "$text and not $part",
    "$mz and not 1 of them",
    "filesize > 10 and filesize < 10",
    "uint16(0) == 1 and uint16(0) == 2",
    "$zeros and not $zeros",
    "$text and not $regexp",
    "$deep and filesize > 1",
    "$long",
    // It may take in what follows, and YARA-X wants that to be there.
    "$tail",
    "#deep > 18",
    "$text and not $start",
    "$text and not $whole",
    "$mz and #regexp > 1",
    "$nested and not $mz",
    "not $xored and $mz",
  ])("is none where there is none, or where that cannot be seen: %s", (condition) => {
    expect(exampleOf(ruleOf(condition).rule)).toBeNull();
  });
});

const NAMES = [
  "mz",
  "text",
  "part",
  "folded",
  "word",
  "wide",
  "wide2",
  "xored",
  "hex",
  "zeros",
  "half",
  "regexp",
  "call",
  "either",
  "only",
  "start",
  "nested",
  "whole",
  "tail",
  "deep",
  "long",
];
const { condition } = fc.letrec<{ condition: string }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(...NAMES).map((name) => `$${name}`),
    fc
      .tuple(
        fc.constantFrom(...NAMES),
        fc.constantFrom("at 0", "at 5", "in (0 .. 20)", "in (filesize - 30 .. filesize)"),
      )
      .map(([name, anchor]) => `$${name} ${anchor}`),
    fc.constantFrom("any", "all", "none", "2").map((quantifier) => `${quantifier} of ($mz, $text, $wide*)`),
    fc.constantFrom(
      "uint16(0) == 0x5a4d",
      "uint32be(2) == 0x61626364",
      "filesize < 600",
      "filesize > 700",
      "int8(1) < 5",
    ),
    fc.constantFrom("#zeros > 2", "#part == 2", "@text == 512", "#mz + #text > 3"),
    fc.tuple(tie("condition"), fc.constantFrom("and", "or"), tie("condition")).map((parts) => `(${parts.join(" ")})`),
    tie("condition").map((inner) => `not (${inner})`),
  ),
}));

test("whatever is taken for an example is one to the official compiler", () => {
  let examples = 0;
  fc.assert(
    fc.property(condition, (written) => {
      const { text, rule } = ruleOf(written);
      const file = exampleOf(rule);
      if (file === null) return;
      examples++;
      expect(isFound(text, file), written).toBe(true);
    }),
    { numRuns: 1_500, seed: 11 },
  );
  expect(examples).toBeGreaterThan(300);
});

test("a rule of any length is looked at in no time", () => {
  const of = (patterns: string, condition: string) => {
    const [rule] = parse(`rule r { strings: ${patterns} condition: ${condition} }`).tree.items;
    if (rule?.kind !== "Rule" || rule.condition === null) throw new Error(condition);
    return rule;
  };
  const texts = (count: number, text: (i: number) => string) => Array.from({ length: count }, (_, i) => text(i));
  const hostile: [string, string][] = [
    ['$a = "abc" $b = "aB'.concat("aB".repeat(20_000), '" nocase'), "$a and not $b"],
    [texts(200, (i) => `$b${i} = /(\\x00{90}){10}b${i}/`).join(" "), "not any of ($b*) and $b0 at 60000"],
    [texts(3_000, (i) => `$c${i} = "${i}"`).join(" "), texts(3_000, () => "2 of them").join(" and ")],
    [texts(2_000, (i) => `$d${i} = "${i}" nocase`).join(" "), texts(2_000, (i) => `$d${i}`).join(" and ")],
  ];
  for (const [patterns, condition] of hostile) {
    const rule = of(patterns, `${condition} and not filesize == 3`);
    expect(() => exampleOf(rule)).not.toThrow();
  }
});

test("patterns that could be tried in endless ways are not tried", () => {
  const jumps = Array.from({ length: 40 }, () => "61 [0-200]").join(" ");
  const text = `rule r { strings: $_a = "${"a".repeat(4_000)}" $_b = { ${jumps} 62 } $_c = /a*a*a*a*b/ condition: $_a and not $_b and not $_c }`;
  const [rule] = parse(text).tree.items;
  expect(exampleOf(rule as Rule)).toBeNull();
});
