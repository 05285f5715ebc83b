import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  CHILD_KEYS,
  childrenOf,
  DEFAULT_LIMITS,
  type Node,
  type NodeKind,
  parse,
  visit,
} from "../../src/yara/index.ts";
import { nodesOf, ruleOf } from "./shape.ts";

const language = readFileSync(join(import.meta.dirname, "fixtures/language.yar"), "utf8");

describe("a source that holds the whole language", () => {
  const parsed = parse(language);

  test("has no fault", () => {
    expect(parsed.errors).toEqual([]);
  });

  test("has every kind of node but those of broken or old rules", () => {
    const kinds = new Set(nodesOf(parsed.tree).map(({ kind }) => kind));
    const missing = (Object.keys(CHILD_KEYS) as NodeKind[]).filter((kind) => !kinds.has(kind));
    expect(missing.sort()).toEqual(["Comment", "Include", "RuleSetItem", "Unparsed"]);
  });

  test("has nodes whose children lie within them, in order, one after the other", () => {
    const wrong: string[] = [];
    visit(parsed.tree, {
      enter(node) {
        let at = node.start;
        for (const child of childrenOf(node)) {
          if (child.start < at || child.end > node.end) wrong.push(`${child.kind} in ${node.kind} at ${child.start}`);
          at = child.end;
        }
      },
    });
    expect(wrong).toEqual([]);
  });

  test("has no property that holds nodes and is not listed", () => {
    const wrong = new Set<string>();
    const isNode = (value: unknown): boolean => typeof value === "object" && value !== null && "kind" in value;
    for (const node of nodesOf(parsed.tree)) {
      for (const [key, value] of Object.entries(node)) {
        const holdsNodes = Array.isArray(value) ? value.some(isNode) : isNode(value);
        const isListed = (CHILD_KEYS[node.kind] as readonly string[]).includes(key);
        if (holdsNodes && !isListed && key !== "comments") wrong.add(`${node.kind}.${key}`);
      }
    }
    expect([...wrong]).toEqual([]);
  });
});

describe("rules", () => {
  test("modifiers, name, tags and sections", () => {
    const source = 'global private rule r : a B _c { meta: k = 1 strings: $a = "x" condition: $a }';
    const rule = ruleOf(source);
    expect(rule.modifiers.map(({ name }) => name)).toEqual(["global", "private"]);
    expect(rule.name.name).toBe("r");
    expect(rule.tags.map(({ name }) => name)).toEqual(["a", "B", "_c"]);
    const texts = [rule, rule.meta, rule.patterns, rule.condition].map((node) => source.slice(node?.start, node?.end));
    expect(texts).toEqual([source, "meta: k = 1", 'strings: $a = "x"', "condition: $a"]);
  });

  test("meta values", () => {
    const rule = ruleOf(`rule r { meta:
      a = "x\\ty" b = 12 c = -0x10 d = - 1KB e = 1.5 f = -0.25 g = true h = false a = 9223372036854775807
      m = """two
lines"""
      condition: true }`);
    expect(rule.meta?.entries.map(({ key, value }) => [key.name, value.value])).toEqual([
      ["a", "x\ty"],
      ["b", 12n],
      ["c", -16n],
      ["d", -1024n],
      ["e", 1.5],
      ["f", -0.25],
      ["g", true],
      ["h", false],
      ["a", 9223372036854775807n],
      ["m", "two\nlines"],
    ]);
  });

  test("patterns and their modifiers", () => {
    const rule = ruleOf(`rule r { strings:
      $a = "x" ascii wide nocase fullword private
      $b = "abc" xor(1-0x10)
      $c = "abc" xor(7)
      $d = "abc" base64("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_") base64wide
      $e = { 41 ?? /* c */ [2-3] ( 42 | 43 ) } private
      $ = /a\\/b/is nocase
      condition: any of them }`);
    const patterns = rule.patterns?.patterns ?? [];
    expect(patterns.map(({ kind, identifier }) => [kind, identifier.name])).toEqual([
      ["TextPattern", "a"],
      ["TextPattern", "b"],
      ["TextPattern", "c"],
      ["TextPattern", "d"],
      ["HexPattern", "e"],
      ["RegexpPattern", ""],
    ]);
    expect(patterns.map(({ modifiers }) => modifiers.map(({ name }) => name))).toEqual([
      ["ascii", "wide", "nocase", "fullword", "private"],
      ["xor"],
      ["xor"],
      ["base64", "base64wide"],
      ["private"],
      ["nocase"],
    ]);
    const range = patterns[1]?.modifiers[0]?.argument;
    expect(range?.kind === "ByteRange" && [range.lower.value, range.upper.value]).toEqual([1n, 16n]);
    expect(patterns[2]?.modifiers[0]?.argument).toMatchObject({ kind: "IntegerLiteral", value: 7n });
    expect(patterns[4]?.value).toMatchObject({ source: " 41 ?? /* c */ [2-3] ( 42 | 43 ) " });
    expect(patterns[5]?.value).toMatchObject({ source: "a\\/b", flags: "is" });
  });

  test("imports and includes", () => {
    const { tree, errors } = parse('import "pe"\ninclude "./other.yar"\nrule r { condition: true }\nimport "vt"');
    expect(errors).toEqual([]);
    expect(tree.items.map((item) => item.kind)).toEqual(["Import", "Include", "Rule", "Import"]);
  });

  test("comments are kept in order, those within hex patterns too", () => {
    const { tree } = parse("// a\r\nrule /*b*/ r { strings: $a = { 41 // c\n 42 } condition: $a /*d\n*/ } // e");
    expect(tree.comments.map(({ style, text }) => [style, text])).toEqual([
      ["line", " a"],
      ["block", "b"],
      ["line", " c"],
      ["block", "d\n"],
      ["line", " e"],
    ]);
  });
});

describe("after a fault", () => {
  const names = (source: string): string[] =>
    parse(source).tree.items.map((item) => (item.kind === "Rule" ? item.name.name : item.kind));

  test.each([
    ["a broken condition", "rule a { condition: any off them }"],
    ["a broken pattern", "rule a { strings: $a = condition: $a }"],
    ["a rule without an end", "rule a { condition: true"],
    ["a string without an end", 'rule a { strings: $a = "abc\n condition: $a }'],
    ["a regexp without an end", "rule a { strings: $a = /abc\n condition: $a }"],
    ["a comment without an end", "rule a { condition: true /* }"],
    ["a hex pattern without an end", "rule a { strings: $a = { 41 42 \n condition: $a }"],
    ["a missing brace", "rule a condition: true }"],
    ["one brace too many", "rule a { condition: true } }"],
  ])("%s: the next rules are read", (_, broken) => {
    expect(names(`${broken}\nprivate rule b { condition: true }\nimport "pe"\nrule c { condition: true }`)).toEqual([
      "a",
      ...(broken.endsWith("} }") ? ["Unparsed"] : []),
      "b",
      "Import",
      "c",
    ]);
  });

  test("a rule keeps what could be read of it", () => {
    const { tree } = parse(
      'rule a : t { meta: m = 1 strings: $a = "x" $b = nothing $c = "z" condition: $a and }\nrule b {condition: true}',
    );
    const [rule] = tree.items;
    expect(rule).toMatchObject({ kind: "Rule", condition: null });
    if (rule?.kind !== "Rule") return;
    expect(rule.meta?.entries.length).toBe(1);
    expect(rule.patterns?.patterns.map(({ identifier }) => identifier.name)).toEqual(["a", "c"]);
    // It reaches to where the next one begins, so that each fault lies within its rule.
    expect(tree.items[1]?.start).toBe(rule.end + 1);
  });

  test("the condition of a rule whose brace alone is missing is kept", () => {
    const { tree, errors } = parse("rule a { condition: filesize > 1\nrule b { condition: true }");
    expect(errors.map(({ code }) => code)).toEqual(["unclosed"]);
    expect(tree.items.map((item) => item.kind === "Rule" && item.condition !== null)).toEqual([true, true]);
  });
});

describe("limits", () => {
  const nested = (depth: number, open: string, close: string): string =>
    `rule a { condition: ${open.repeat(depth)}true${close.repeat(depth)} } rule b { condition: true }`;

  test.each([
    ["parentheses", "(", ")"],
    ["not", "not ", ""],
    ["loops", "for any i in (1..2) : (", ")"],
    ["sets", "any of (true, ", ")"],
    ["calls", "f(", ")"],
    ["with", "with a = 1 : (", ")"],
  ])("100,000 nested %s: one fault, and the next rule", (_, open, close) => {
    const { tree, errors } = parse(nested(100_000, open, close));
    expect(errors.map(({ code }) => code)).toEqual(["too_deep"]);
    expect(tree.items.map((item) => item.kind === "Rule" && item.name.name)).toEqual(["a", "b"]);
  });

  test.each([
    ["sums", (n: number) => `1${" + 1".repeat(n)} == 1`],
    ["fields", (n: number) => `a${".b".repeat(n)}`],
    ["signs", (n: number) => `${"- ".repeat(n)}1 == 1`],
    ["indexes", (n: number) => `${"a[".repeat(n)}1${"]".repeat(n)} == 1`],
  ])("%s count, whichever way they nest", (_, condition) => {
    const codes = (n: number) => parse(`rule a { condition: ${condition(n)} }`).errors.map(({ code }) => code);
    expect(codes(400)).toEqual([]);
    expect(codes(100_000)).toEqual(["too_deep"]);
  });

  test("are configurable, and no configuration overflows the stack", () => {
    const options = (maxDepth: number) => ({ limits: { maxDepth } });
    expect(parse("rule a { condition: ((true)) }", options(2)).errors.map(({ code }) => code)).toEqual(["too_deep"]);
    expect(parse("rule a { condition: ((true)) }", options(3)).errors).toEqual([]);
    const deep = parse(nested(1_000_000, "(", ")"), options(1e9));
    expect(deep.errors.map(({ code }) => code)).toEqual(["too_deep"]);
    const regexp = parse(`rule a { strings: $a = /${"(".repeat(50_000)}a${")".repeat(50_000)}/ condition: $a }`, {
      limits: { maxRegexpDepth: 1e9 },
    });
    expect(regexp.errors.map(({ code }) => code)).toEqual(["too_deep"]);
  });

  test("length", () => {
    const { tree, errors } = parse("rule a { condition: true }", { limits: { maxLength: 10 } });
    expect(errors.map(({ code }) => code)).toEqual(["too_large"]);
    expect(tree.items.map(({ kind }) => kind)).toEqual(["Unparsed"]);
  });

  test("faults", () => {
    const source = 'rule a { strings: $a = "\\q" condition: $a } '.repeat(20);
    const { errors } = parse(source, { limits: { maxFaults: 5 } });
    expect(errors.length).toBe(6);
    expect(errors[5]?.code).toBe("too_many_faults");
    expect(DEFAULT_LIMITS.maxFaults).toBe(1000);
  });

  test("hex alternatives and regexps", () => {
    const hex = `rule a { strings: $a = { ${"( 41 | ".repeat(5000)} 42 ${")".repeat(5000)} } condition: $a }`;
    expect(parse(hex).errors.map(({ code }) => code)).toEqual(["too_deep"]);
    const regexp = `rule a { strings: $a = /${"(a|".repeat(5000)}b${")".repeat(5000)}/ condition: $a }`;
    expect(parse(regexp).errors.map(({ code }) => code)).toEqual(["too_deep"]);
  });
});

describe("hostile text", () => {
  // Each took quadratic time in one parser or another. A parser that does again would not come to an end here.
  const size = 300_000;
  test.each([
    ["openings of comments", "/*".repeat(size)],
    ["openings of hex patterns and comments", "rule a { strings: ".concat("$a = { /* ".repeat(size / 10))],
    ["quotes", '"\n'.repeat(size)],
    ["triple quotes", '"""\\\n'.repeat(size)],
    ["openings of regexps", "/a\n".repeat(size)],
    ["openings of rules", "rule a { ".repeat(size / 10)],
    ["words", "rule ".repeat(size)],
    ["modifiers", "private global ".repeat(size / 2)],
    ["names in a section", `rule a { strings: ${"b ".repeat(size)}`],
    ["sets", `rule a { condition: ${"any of ($a, ".repeat(size / 10)}`],
    ["names in sets", `rule a { condition: any of (${"a, ".repeat(size)}b* }`],
    ["bytes", `rule a { strings: $a = { ${"41 ".repeat(size * 10)}} condition: $a }`],
    ["letters in a regexp", `rule a { strings: $a = /${"a".repeat(size * 10)}/ condition: $a }`],
    ["classes in a regexp", `rule a { strings: $a = /${"[a-z]".repeat(size / 10)}/ condition: $a }`],
    ["open groups in a regexp", `rule a { strings: $a = /${"(?P<a".repeat(size / 10)}/ condition: $a }`],
    ["digits", `rule a { condition: ${"9".repeat(size * 10)} == 1 }`],
    ["one line", `rule a { condition: ${"true and ".repeat(size)} true }`],
    ["lone surrogates", "\ud800\udc00\ud800".repeat(size)],
    ["nothing but NUL", "\0".repeat(size)],
  ])("%s", (_, text) => {
    const parsed = parse(text);
    expect(parsed.text).toBe(text);
    expect(parsed.errors.length).toBeLessThanOrEqual(DEFAULT_LIMITS.maxFaults + 1);
  });

  test("an odd text gives a tree whose nodes have places within it", () => {
    for (const text of ["", " ", "\ufeff", "rule", "rule a", "rule a {", "}", '"', "import", "/", "/*", "#", "{}"]) {
      const { tree } = parse(text);
      const isWithin = ({ start, end }: Node): boolean => start >= 0 && start <= end && end <= text.length;
      expect(nodesOf(tree).every(isWithin)).toBe(true);
    }
  });
});
