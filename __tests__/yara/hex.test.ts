import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type HexToken, parseHex } from "../../src/yara/index.ts";

function shape(tokens: readonly HexToken[]): string {
  return tokens
    .map((token) => {
      if (token.kind === "jump") return `[${token.minimum}-${token.maximum ?? ""}]`;
      if (token.kind === "alternative") return `(${token.alternatives.map(shape).join("|")})`;
      const hex = (byte: number) => byte.toString(16).padStart(2, "0");
      return `${token.negated ? "~" : ""}${hex(token.value)}${token.mask === 255 ? "" : `/${hex(token.mask)}`}`;
    })
    .join(" ");
}

describe("tokens", () => {
  test.each([
    ["4D 5a", "4d 5a"],
    ["4D5A", "4d 5a"],
    ["4? ?D ??", "40/f0 0d/0f 00/00"],
    ["~4D ~4? ~?D", "~4d ~40/f0 ~0d/0f"],
    ["41 [4] 42 [2-6] 43 [3-] 44 [-] 45 [-7] 46", "41 [4-4] 42 [2-6] 43 [3-] 44 [0-] 45 [0-7] 46"],
    ["41 [ 0x10 - 0o21 ] 42", "41 [16-17] 42"],
    ["41 [1-2] [3-4] 42", "41 [1-2] [3-4] 42"],
    ["41 [2-1] [3-4] 42", "41 [2-1] [3-4] 42"],
    ["( 41 | 42 43 )", "(41|42 43)"],
    ["(41|(42|43) [2] 44)", "(41|(42|43) [2-2] 44)"],
    ["41 // c\n 42 /* d */ 43", "41 42 43"],
    ["41 [2 /* c */] 42", "41 [2-2] 42"],
    ["41\u00a042", "41 42"],
  ])("%s", (source, expected) => {
    const { tokens, errors } = parseHex(source);
    expect(errors).toEqual([]);
    expect(shape(tokens)).toBe(expected);
  });

  test("have their places in the file", () => {
    expect(parseHex(" 4D [2] ( 41 )").tokens.map(({ start, end }) => [start, end])).toEqual([
      [1, 3],
      [4, 7],
      [8, 14],
    ]);
  });
});

describe("faults", () => {
  test.each([
    ["", 0],
    ["4", 0],
    ["4 1", 0],
    ["~", 0],
    ["~??", 0],
    ["[2] 41", 0],
    ["41 [2]", 6],
    ["41 [] 42", 3],
    ["41 [2 42", 6],
    ["41 [4-2] 42", 3],
    ["41 [0] 42", 3],
    ["41 [0][0] 42", 3],
    ["41 [4294967296] 42", 3],
    ["41 ( 42", 7],
    ["41 )", 3],
    ["41 | 42", 3],
    ["( 41 | )", 7],
    ["( | 41 )", 2],
    ["()", 1],
    ["41 /* open", 3],
    ["41 G", 3],
    ["41 [/* c */ 2] 42", 12],
  ])("%j at %i", (source, offset) => {
    const { errors } = parseHex(source as string);
    expect(errors.map(({ span }) => span.start)).toEqual([offset]);
  });
});

test("the tokens of a written pattern are those that were written", () => {
  const byte = fc
    .tuple(fc.constantFrom(..."0123456789abcdef?"), fc.constantFrom(..."0123456789ABCDEF?"), fc.boolean())
    .map(([high, low, negated]) => `${negated && high + low !== "??" ? "~" : ""}${high}${low}`);
  const { sequence } = fc.letrec<{ sequence: string; item: string }>((tie) => ({
    item: fc.oneof(
      { depthSize: "small" },
      byte,
      fc.array(tie("sequence"), { minLength: 1, maxLength: 3 }).map((branches) => `(${branches.join("|")})`),
    ),
    sequence: fc
      .array(fc.tuple(tie("item"), fc.constantFrom("", " ", "\n", "[2]", " [1-3] ", "[4-]", "/* c */")), {
        minLength: 1,
        maxLength: 4,
      })
      .map((items) =>
        items.map(([item, gap], i) => item + (i + 1 < items.length || !gap.includes("[") ? gap : "")).join(""),
      ),
  }));
  fc.assert(
    fc.property(sequence, (source) => {
      const { tokens, errors } = parseHex(source);
      expect(errors).toEqual([]);
      const text = (list: readonly HexToken[]): string =>
        list
          .map((token) =>
            token.kind === "alternative"
              ? `(${token.alternatives.map(text).join("|")})`
              : source.slice(token.start, token.end),
          )
          .join("");
      expect(text(tokens)).toBe(source.replace(/\s|\/\* c \*\//g, ""));
    }),
    { numRuns: 500, seed: 1 },
  );
});
