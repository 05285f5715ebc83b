import { describe, expect, test } from "vitest";
import { checkFile, parse } from "../../src/yara/index.ts";

/** What is wrong with names in a source, as `code: marked text`. */
function faultsOf(source: string): string[] {
  const { tree, errors } = parse(source);
  expect(errors).toEqual([]);
  return checkFile(tree).map(({ code, span }) => `${code}: ${source.slice(span.start, span.end)}`);
}

const rule = (strings: string, condition: string): string =>
  `rule t { ${strings === "" ? "" : `strings: ${strings}`} condition: ${condition} }`;

describe("patterns", () => {
  test.each([
    ['$a = "x"', "$a", []],
    ['$a = "x"', "#a > 1", []],
    ['$a = "x"', "@a[1] > 1", []],
    ['$a = "x"', "!a > 1", []],
    ['$a = "x" $b = "y"', "any of them", []],
    ['$a = "x" $b = "y"', "any of ($*)", []],
    ['$a1 = "x" $a2 = "y"', "any of ($a*)", []],
    ['$a1 = "x" $b = "y"', "any of ($a*)", ["unused_pattern: $b"]],
    ['$a = "x" $ab = "y" $b = "z"', "any of ($a*, $b)", []],
    ['$a = "x"', "true", ["unused_pattern: $a"]],
    ['$_a = "x"', "true", []],
    ['$ = "x"', "true", ["unused_pattern: $"]],
    ['$ = "x" $ = "y"', "any of them", []],
    ['$ = "x" $ = "y"', "any of ($)", []],
    ['$a = "x" $a = "y"', "$a", ["duplicate_pattern: $a"]],
    ['$a = "x"', "$a and $b", ["undefined_pattern: $b"]],
    [
      '$a = "x"',
      "$a and #b == 1 and @b > 1 and !b[2] > 1",
      ["undefined_pattern: #b", "undefined_pattern: @b", "undefined_pattern: !b"],
    ],
    ['$a = "x"', "any of ($a, $b)", ["empty_pattern_set: $b"]],
    ['$a = "x"', "any of ($a, $b*)", ["empty_pattern_set: $b*"]],
    ["", "any of them", ["empty_pattern_set: them"]],
    ["", "for any of ($*) : ( $ )", ["empty_pattern_set: $*"]],
    ['$a = "x"', "for any of them : ( $ at 0 and # > 1 and @ > 1 and ! > 1 )", []],
    ['$a = "x"', "$a and $", ["anonymous_pattern_outside_loop: $"]],
    ['$a = "x"', "$a and # > @[1]", ["anonymous_pattern_outside_loop: #", "anonymous_pattern_outside_loop: @"]],
    ['$a = "x"', "$a at @a[#a] and any of ($a) in (!a..#a)", []],
  ])("%s | %s", (strings, condition, expected) => {
    expect(faultsOf(rule(strings as string, condition as string))).toEqual(expected);
  });

  test("none is called unused where the condition could not be read", () => {
    const { tree, errors } = parse('rule t { strings: $a = "x" condition: $a and }');
    expect(errors.length).toBe(1);
    expect(checkFile(tree)).toEqual([]);
  });

  test("a near name is suggested, and is not unused then", () => {
    const { tree } = parse(rule('$payload = "x"', "$paylaod"));
    expect(checkFile(tree).map(({ code, help }) => [code, help])).toEqual([
      ["undefined_pattern", "Did you mean $payload?"],
    ]);
  });
});

describe("names", () => {
  test.each([
    ["rule a { condition: true } rule b { condition: a }", []],
    ["rule b { condition: a } rule a { condition: true }", ["undefined_identifier: a"]],
    ["rule a { condition: a }", ["undefined_identifier: a"]],
    ["rule a { condition: true } rule a { condition: true }", ["duplicate_rule: a"]],
    ["rule a : t u t { condition: true }", ["duplicate_tag: t"]],
    ["rule a { meta: k = 1 k = 2 condition: true }", []],
    ['import "pe" rule a { condition: pe.is_dll() }', []],
    ["rule a { condition: pe.is_dll() }", ["missing_import: pe"]],
    ['import "pe" rule pe { condition: true }', ["conflicting_name: pe"]],
    ["rule uint8 { condition: true }", ["conflicting_name: uint8"]],
    ["rule a { condition: uint16be(0) == 1 and float64(1) > 0.5 }", []],
    ['rule a { condition: filename == "x" }', ["undefined_identifier: filename"]],
    ['include "x.yar" rule a { condition: filename == "x" }', []],
    ["rule a { condition: for any i in (1..i) : ( i == 1 ) }", ["undefined_identifier: i"]],
    [
      "rule a { condition: for any i, j in x.y : ( i == j ) or i == 1 }",
      ["undefined_identifier: x", "undefined_identifier: i"],
    ],
    ["rule a { condition: for any i in (1, 2) : ( for any i in (1, 3) : ( i == 2 ) and i == 1 ) }", []],
    ["rule a { condition: with x = 1, y = x : ( x == y ) }", []],
    ["rule a { condition: with x = y, y = 1 : ( x == y ) }", ["undefined_identifier: y"]],
    ["rule a { condition: true } rule b { condition: any of (a, c) }", ["undefined_identifier: c"]],
    ["rule a { condition: for any i in (3..1) : ( i == 1 ) }", ["libyara_empty_interval: (3..1)"]],
    [
      "rule a { condition: for any i in (1 + 2 * 3..(8 - 2)) : ( i == 1 ) }",
      ["libyara_empty_interval: (1 + 2 * 3..(8 - 2))"],
    ],
    ["rule a { condition: for any i in (-1..1) : ( i == 1 ) }", []],
  ])("%s", (source, expected) => {
    expect(faultsOf(source as string)).toEqual(expected);
  });

  test("an index below 1 is told apart as YARA 4's", () => {
    expect(faultsOf(rule('$a = "x"', "@a[0] == 1 and !a[-1] == 1 and @a[1] == 1"))).toEqual([
      "libyara_negative_index: 0",
      "libyara_negative_index: -1",
    ]);
  });

  test("what only another place can tell is a warning", () => {
    const severities = (source: string) => checkFile(parse(source).tree).map(({ severity }) => severity);
    expect(severities('rule a { condition: filename == "x" }')).toEqual(["warning"]);
    expect(severities("rule a { condition: pe.is_dll() }")).toEqual(["error"]);
  });
});

test("many names take no more than their share of time", () => {
  const n = 20_000;
  const names = Array.from({ length: n }, (_, i) => `a${i}`);
  const strings = names.map((name) => `$${name} = "x"`).join(" ");
  const sets = names.map((name) => `$${name}*`).join(", ");
  expect(faultsOf(rule(strings, `any of (${sets})`))).toEqual([]);
  const unknown = names.map((name) => `$b${name}`).join(" or ");
  expect(faultsOf(rule(strings, `any of them or ${unknown}`)).length).toBe(n);
  const rules = names.map((name) => `rule ${name} { condition: x${name} }`).join("\n");
  expect(faultsOf(rules).length).toBe(n);
  const variables = names.map((name) => `${name} = 1`).join(", ");
  expect(faultsOf(`rule t { condition: with ${variables} : ( ${names.join(" == 1 and ")} == 1 ) }`)).toEqual([]);
});
