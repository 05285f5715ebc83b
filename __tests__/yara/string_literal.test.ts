import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytesOfText, decodeString, encodeString, parse, textOfBytes } from "../../src/yara/index.ts";

const decode = (inside: string): string => {
  const decoded = decodeString(inside, 0, inside.length);
  if (decoded.fault !== null) throw new Error(decoded.fault.message);
  return decoded.value;
};

describe("decodeString", () => {
  test.each([
    ["abc", "abc"],
    ['\\"\\\\\\n\\r\\t\\0', '"\\\n\r\t\0'],
    ["\\x41\\x7e", "A~"],
    ["\\xc3\\xa9", "é"],
    ["é\\xc3\\xa9", "éé"],
    ["\\xff\\xfe", "\udcff\udcfe"],
    ["\\xe2\\x82", "\udce2\udc82"],
    ["\\xed\\xa0\\x80", "\udced\udca0\udc80"],
    ["\\xf0\\x9f\\x91\\xbe", "👾"],
  ])("%s", (inside, expected) => {
    expect(decode(inside)).toBe(expected);
  });

  test.each([["\\q"], ["\\x4"], ["\\xg0"], ["\\'"], ["a\\"], ["\\👾"]])("%s is a fault", (inside) => {
    const decoded = decodeString(inside, 0, inside.length);
    expect(decoded.fault?.code).toBe("invalid_escape");
  });
});

test("bytes and text are one to one", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
      expect(bytesOfText(textOfBytes(bytes))).toEqual(bytes);
    }),
    { numRuns: 2000, seed: 1 },
  );
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(textOfBytes(bytesOfText(text))).toBe(text);
      expect(bytesOfText(text)).toEqual(new Uint8Array(Buffer.from(text, "utf8")));
    }),
    { numRuns: 1000, seed: 1 },
  );
});

test("no value ends its string early, and each is read back", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.uint8Array({ maxLength: 12 }).map((bytes) => textOfBytes(bytes)),
    fc
      .array(fc.constantFrom('"', "\\", "\n", "\r", "\t", "\0", "\u202e", "\ufeff", "\u2028", "é", "x", '\\"'), {
        maxLength: 8,
      })
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (value) => {
      const literal = encodeString(value);
      const { tree, errors } = parse(`rule t { meta: k = ${literal} condition: true }`);
      expect(errors).toEqual([]);
      const [rule] = tree.items;
      const read = rule?.kind === "Rule" ? rule.meta?.entries[0]?.value.value : undefined;
      expect(typeof read === "string" && bytesOfText(read)).toEqual(bytesOfText(value));
      expect(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(literal)).toBe(false);
    }),
    { numRuns: 2000, seed: 1 },
  );
});
