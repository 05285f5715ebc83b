import { describe, expect, test } from "vitest";
import { implies, satisfy } from "../../src/logic/index.ts";
import { fileTestOf } from "../../src/translate/file_terms.ts";
import { loweredCondition } from "./lowered.ts";

function sides(a: string, b: string, stringsA: string, stringsB: string) {
  return [
    loweredCondition(a, stringsA && `strings: ${stringsA}`),
    loweredCondition(b, stringsB && `strings: ${stringsB}`),
  ] as const;
}

function relation(a: string, b: string, stringsA = "", stringsB = stringsA): string {
  const [one, two] = sides(a, b, stringsA, stringsB);
  return `${implies(one, two).status} ${implies(two, one).status}`;
}

const SAME = "unsat unsat";
const NARROWER = "unsat sat";
const APART = "sat sat";

describe("patterns", () => {
  test.each([
    ['$a = "AbC" nocase', '$a = "abc" nocase', SAME],
    ['$a = "evil" nocase', "$a = /evil/i", SAME],
    ['$a = "ab" wide', "$a = { 61 00 62 00 }", SAME],
    ['$a = "ab" ascii', "$a = /ab/", SAME],
    ['$a = "abcd" xor', '$a = "abcd" xor(0-255)', SAME],
    ['$a = "abcd" xor(3)', '$a = "abcd" xor(3-3)', SAME],
    ['$a = "abcdef"', '$a = "abcde"', NARROWER],
    ['$a = "abcd"', '$a = "ABCD" nocase', NARROWER],
    ['$a = "abcd"', '$a = "abcd" ascii wide', NARROWER],
    ['$a = "abcd"', '$a = "abcd" xor', NARROWER],
    ['$a = "abcd" fullword', '$a = "abcd"', NARROWER],
    ["$a = /abcd[0-9]+/", '$a = "abcd"', NARROWER],
    ["$a = { 4D 5A ?? 90 }", "$a = { 4D 5A }", NARROWER],
    ["$a = { 4D 5A 01 }", "$a = { 4D 5A ?? }", NARROWER],
    ['$a = "abcd"', '$a = "wxyz"', APART],
    ['$a = "abcd" base64', '$a = "wxyz" xor', APART],
    ["$a = /abc[0-9]+/ fullword", '$a = "wxyz"', APART],
    ["$a = /ab.*cd/s", "$a = { 11 22 [4] 33 }", APART],
  ])("%s against %s: %s", (first, second, expected) => {
    expect(relation("$a", "$a", first, second)).toBe(expected);
  });

  test("are read with what changes their meaning", () => {
    const test = fileTestOf('$("ab" nocase wide ascii)');
    expect(test).toMatchObject({
      type: "match",
      pattern: { texts: ["ab", "a\0b\0"], ignoreCase: true },
      from: 0,
      to: null,
    });
  });
});

describe("places, counts and numbers", () => {
  const A = '$a = "abcd" $b = "MZ"';
  test.each([
    ["$a at 0", "$a in (0..10)", NARROWER],
    ["$a in (5..6)", "$a in (0..10)", NARROWER],
    ["$a at 3", "$a", NARROWER],
    ["$a in (0..filesize)", "$a", SAME],
    ["#a in (0..filesize) > 0", "$a", SAME],
    ["#a > 5", "#a > 3", NARROWER],
    ["#a > 5", "$a", NARROWER],
    ["@a[1] < 100", "$a", NARROWER],
    ["uint16(0) == 0x5A4D", "uint16be(0) == 0x4D5A", SAME],
    ["uint16(0) == 0x5A4D", "$b at 0", SAME],
    ["uint16(0) == 0x5A4D", "$b", NARROWER],
    ["uint32(0) == 0x00905A4D", "uint16(0) == 0x5A4D", NARROWER],
    ["uint32(uint32(60)) == 0x00004550", "uint16(uint32(60)) == 0x4550", NARROWER],
    ["uint32(uint32(60) + 4) == 0x00004550", "uint16(4 + uint32(60)) == 0x4550", NARROWER],
    ["uint16(0) == 0x5A4D", "uint16(4) == 0x5A4D", APART],
    ["filesize < 100", "vt.metadata.file_size < 100", SAME],
    ["filesize < 100 and $a", "filesize < 200", NARROWER],
    ["$a in (0..1024*2)", "$a in (0..2048)", SAME],
    ["$a in (filesize-100..filesize)", "$a", NARROWER],
    ["$a in (filesize-100..filesize)", "$a in (filesize-200..filesize)", NARROWER],
    ["$a and filesize < 4", "false", SAME],
    ["$a and filesize < 5", "$a", NARROWER],
    ["not defined uint32(0) and $a", "false", SAME],
  ])("%s against %s: %s", (first, second, expected) => {
    expect(relation(first, second, A)).toBe(expected);
  });

  const NINE = Array.from({ length: 24 }, (_, i) => `$p${i} = "text number ${i}."`).join(" ");
  test.each([
    ["9 of them", "7 of them", NARROWER],
    ["9 of them and $p1", "9 of them", NARROWER],
    ["9 of them", "any of them", NARROWER],
  ])("of many patterns, %s against %s: %s", (first, second, expected) => {
    expect(relation(first, second, NINE)).toBe(expected);
  });
});

describe("what cannot be looked into", () => {
  test.each([
    ["filesize % 2 == 1", "filesize == 4"],
    ["for any i in (1..#a) : (@a[i] < 100)", "$a"],
    ["@a[2] > 4", "@a[3] > 4"],
  ])("%s against %s is left open where the one is true and the other false", (first, second) => {
    expect(relation(first, second, '$a = "abcd"')).not.toContain("sat ");
    expect(relation(second, first, '$a = "abcd"')).not.toMatch(/^sat/);
  });

  test("is not found together where it may exclude each other", () => {
    const both = loweredCondition("filesize % 2 == 1 and filesize == 4");
    expect(satisfy(both).status).toBe("unknown");
  });

  test("leaves alone what it does not touch", () => {
    const strings = '$a = "abcd" $b = "wxyz"';
    const loop = "for any i in (1..#a) : (@a[i] < 100)";
    expect(relation(`${loop} and $b`, loop, strings)).toBe(NARROWER);
    const entropy = "math.entropy(0, filesize) > 7.0 and filesize < 1MB";
    expect(relation(`${entropy} and $b`, entropy, strings)).toBe(NARROWER);
  });
});

describe("a witness", () => {
  test("has the values of one file", () => {
    const { status, witness } = satisfy(
      loweredCondition("#a > 2 and uint16(0) == 0x5A4D and uint8(1) > 3", 'strings: $a = "abcd"'),
    ) as { status: string; witness: { terms: Record<string, unknown> } };
    expect(status).toBe("sat");
    expect(witness.terms).toMatchObject({ '#("abcd")': 3, "uint16(0)": 0x5a4d, "uint8(1)": 0x5a });
  });
});
