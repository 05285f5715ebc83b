import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRegexp, type RegexpNode } from "../../src/yara/index.ts";
import { isLibyaraRegexp } from "../../src/yara/libyara_regexp.ts";

/** A tree as text: `(a{2,} | [b-c])`. */
function shape(node: RegexpNode): string {
  switch (node.kind) {
    case "Empty":
      return "ε";
    case "Character":
      return `${String.fromCharCode(...node.bytes)}${node.ignoreCase ? "~" : ""}`;
    case "Class":
      return `[${node.ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(" ")}]`;
    case "Assertion":
      return `<${node.type}>`;
    case "Repetition":
      return `${shape(node.operand)}{${node.minimum},${node.maximum ?? ""}}${node.greedy ? "" : "?"}`;
    case "Group":
      return `(${node.name === null ? "" : `${node.name}=`}${shape(node.operand)})`;
    case "Concatenation":
      return node.items.map(shape).join(" ");
    case "Alternation":
      return node.branches.map(shape).join(" | ");
  }
}

function shapeOf(source: string, flags = ""): string {
  const { node, errors } = parseRegexp(source, flags);
  expect(errors).toEqual([]);
  return shape(node as RegexpNode);
}

describe("trees", () => {
  test.each([
    ["abc", "a b c"],
    ["a|b|", "a | b | ε"],
    ["(a)(?:b)(?P<n>c)(?<m>)", "(a) (b) (n=c) (m=ε)"],
    ["a*b+c?", "a{0,} b{1,} c{0,1}"],
    ["a*?b+?c??", "a{0,}? b{1,}? c{0,1}?"],
    ["a{2}b{2,}c{2,3}d{,3}e{2}?", "a{2,2} b{2,} c{2,3} d{0,3} e{2,2}?"],
    ["^a$\\b\\B\\A\\z", "<start> a <end> <word_boundary> <not_word_boundary> <start> <end>"],
    ["\\b{start}a\\b{end}", "<word_start> a <word_end>"],
    ["\\<a\\>", "< a >"],
    [".", "[0-9 11-255]"],
    ["(?s).", "ε [0-255]"],
    ["(?s:.).", "([0-255]) [0-9 11-255]"],
    ["\\d\\D", "[48-57] [0-47 58-255]"],
    ["\\w\\s", "[48-57 65-90 95 97-122] [9-13 32]"],
    ["[a-c]", "[97-99]"],
    ["[^a-c]", "[0-96 100-255]"],
    ["[]a]", "[93 97]"],
    ["[^]a]", "[0-92 94-96 98-255]"],
    ["[-a][a-]", "[45 97] [45 97]"],
    ["[a\\-c]", "[45 97 99]"],
    ["[\\d_]", "[48-57 95]"],
    ["[[:alpha:]_[:^digit:]]", "[0-47 58-255]"],
    ["[a-d&&[b-z]--c]", "[98 100]"],
    ["[ab~~bc]", "[97 99]"],
    ["\\x41\\n\\t\\.\\/", "A \n \t . /"],
    ["[\\x80-\\xff]", "[128-255]"],
    ["é", "Ã©"],
    ["(?i)a(?-i)b", "ε a~ ε b"],
    ["(?i:a)b", "(a~) b"],
    ["(?i:[a-c])", "([65-67 97-99])"],
    ["(?x) a b # c", "ε a b"],
    ["(?m)^a$", "ε <line_start> a <line_end>"],
    ["(?U)a*b*?", "ε a{0,}? b{0,}"],
  ])("%s", (source, expected) => {
    expect(shapeOf(source)).toBe(expected);
  });

  test("flags after the slash", () => {
    expect(shapeOf("a.[b]", "is")).toBe("a~ [0-255] [66 98]");
  });

  test("offsets are those of the file", () => {
    const { node, errors } = parseRegexp("ab", "", 100);
    expect([node?.start, node?.end, errors]).toEqual([100, 102, []]);
    expect(parseRegexp("a(", "", 100).errors[0]?.span).toEqual({ start: 101, end: 102 });
  });
});

describe("what is measured", () => {
  test.each([
    ["abc", 3],
    ["é", 2],
    ["a|bc", 1],
    ["a*", 0],
    ["(a|b){3}c+", 4],
    ["\\b^$", 0],
    ["(a{10}){10}", 100],
    ["a{0}", 0],
    ["", 0],
  ])("the shortest match of %j has %i bytes", (source, expected) => {
    expect(parseRegexp(source).minimumLength).toBe(expected);
  });

  test.each([
    ["a*b*", null],
    ["a*b*?", [2, 5]],
    ["(a+?)b{2}c?", [5, 9]],
    ["a??(b+?)*?", null],
  ])("greediness of %s", (source, expected) => {
    const { mixedGreediness: mixed } = parseRegexp(source);
    expect(mixed === null ? null : [mixed.start, mixed.end]).toEqual(expected);
  });

  test.each([
    [".*a", "s", [0, 2]],
    [".+a", "s", [0, 2]],
    [".{3,}a", "s", [0, 5]],
    ["(.*)a", "s", [1, 3]],
    [".{3}.*a", "s", [0, 6]],
    ["(.*|x)a", "s", [1, 3]],
    [".*", "s", null],
    [".*a", "", null],
    ["(?s).*a", "", null],
    ["^.*a", "s", null],
    ["a.*b", "s", null],
    [".{1,9}a", "s", null],
    [".*.*a", "s", null],
    ["a|.*b", "s", null],
    ["[^a].*", "s", null],
  ])("the beginning of /%s/%s", (source, flags, expected) => {
    const { arbitraryPrefix: prefix } = parseRegexp(source, flags);
    expect(prefix === null ? null : [prefix.start, prefix.end]).toEqual(expected);
  });
});

describe("faults", () => {
  test.each([
    ["a(b", 1, 2],
    ["a)b", 1, 2],
    ["*a", 0, 1],
    ["a**", null, null],
    ["(?i)*", 4, 5],
    ["a{", 1, 2],
    ["a{2", 1, 3],
    ["a{3,2}", 1, 6],
    ["a{x}", 1, 3],
    ["[a", 0, 1],
    ["[z-a]", 1, 4],
    ["[a-\\d]", 1, 5],
    ["[é]", 1, 2],
    ["\\q", 0, 2],
    ["\\1", 0, 2],
    ["\\x4", 0, 3],
    ["\\x{110000}", 0, 10],
    ["\\", 0, 1],
    ["(?P<a>b)(?P<a>c)", 12, 13],
    ["(?P<1>b)", 4, 5],
    ["(?q)", 2, 3],
    ["(?ii)", 3, 4],
    ["(?i-)", 3, 4],
    ["(?", 0, 1],
    ["(?=a)", 0, 3],
    ["(?<!a)", 0, 4],
    ["\\pL", 0, 3],
    ["\\b{nope}", 2, 8],
    ["[\\b]", 1, 3],
  ])("%s", (source, start, end) => {
    const { node, errors } = parseRegexp(source as string);
    if (start === null) expect(errors).toEqual([]);
    else {
      expect(errors.map(({ span }) => [span.start, span.end])).toEqual([[start, end]]);
      expect(node).toBe(null);
    }
  });
});

test("classes hold the bytes that they hold elsewhere", () => {
  const item = fc.oneof(
    fc.constantFrom(
      "a",
      "z",
      "A",
      "0",
      "9",
      "_",
      " ",
      "!",
      "\\]",
      "\\\\",
      "\\-",
      "\\^",
      "\\n",
      "\\d",
      "\\w",
      "\\s",
      "\\D",
      "\\W",
      "\\S",
    ),
    fc
      .tuple(fc.integer({ min: 33, max: 126 }), fc.integer({ min: 33, max: 126 }))
      .map(([one, other]) => `\\x${Math.min(one, other).toString(16)}-\\x${Math.max(one, other).toString(16)}`),
  );
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.boolean(),
      fc.array(item, { minLength: 1, maxLength: 5 }),
      (negated, ignoreCase, items) => {
        const source = `[${negated ? "^" : ""}${items.join("")}]`;
        const { node, errors } = parseRegexp(source, ignoreCase ? "i" : "");
        expect(errors).toEqual([]);
        const ranges = node?.kind === "Class" ? node.ranges : [];
        const theirs = new RegExp(source, ignoreCase ? "i" : "");
        for (let byte = 0; byte < 128; byte++) {
          const isIn = ranges.some(([first, last]) => first <= byte && byte <= last);
          expect([byte, isIn]).toEqual([byte, theirs.test(String.fromCharCode(byte))]);
        }
      },
    ),
    { numRuns: 300, seed: 1 },
  );
});

test("no text throws, and each node's place lies within its parent's", () => {
  const childrenOf = (node: RegexpNode): readonly RegexpNode[] =>
    "items" in node ? node.items : "branches" in node ? node.branches : "operand" in node ? [node.operand] : [];
  const check = (node: RegexpNode, end: number): void => {
    expect(node.start).toBeGreaterThanOrEqual(0);
    expect(node.end).toBeLessThanOrEqual(end);
    for (const child of childrenOf(node)) {
      expect(child.start).toBeGreaterThanOrEqual(node.start);
      check(child, node.end);
    }
  };
  const piece = fc.constantFrom(
    ..."ab01.|()[]{}*+?^$\\-,:<>=!&~ #".split(""),
    "(?",
    "(?P<a>",
    "\\x",
    "\\b{",
    "[[:",
    ":]]",
    "é",
    "\ud83d",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const source = pieces.join("");
      const { node, errors } = parseRegexp(source);
      if (node !== null) check(node, source.length);
      for (const { span } of errors)
        expect(0 <= span.start && span.start <= span.end && span.end <= source.length).toBe(true);
      expect(node === null).toBe(errors.length > 0);
    }),
    { numRuns: 3000, seed: 1 },
  );
});

describe("what YARA 4 takes", () => {
  // As `yarac` 4.2.3 answered.
  test.each([
    ["abc{", true],
    ["a{1:5}", true],
    ["a{,}", true],
    ["a{ 2 }", true],
    ["a\\gb", true],
    ["[[(]", true],
    ["a}", true],
    ["a|", true],
    ["\\pL", true],
    ["\\é", true],
    ["[a-\\d]", true],
    ["[]a]", true],
    ["a{2,1}", false],
    ["{2}", false],
    ["a{2}{3}", false],
    ["a**", false],
    ["(?i)a", false],
    ["(?:a)", false],
    ["(|a)", false],
    ["()", false],
    ["[é]", false],
    ["[z-a]", false],
    ["[a", false],
    ["\\1", false],
    ["\\x4", false],
    ["a{65536}", false],
    ["(a", false],
    ["a)", false],
    ["*", false],
    ["\\b*", false],
  ])("%s: %s", (source, expected) => {
    expect(isLibyaraRegexp(source)).toBe(expected);
  });
});
