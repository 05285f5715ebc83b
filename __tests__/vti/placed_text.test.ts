import { describe, expect, test } from "vitest";
import { PlacedText } from "../../src/vti/index.ts";

describe("a text that stands in another", () => {
  // In the file: `x = "a\"b"` with the value from offset 5.
  const placed = PlacedText.concat([
    PlacedText.verbatim("a", 5),
    PlacedText.replaced('"', { start: 6, end: 8 }),
    PlacedText.verbatim("b", 8),
  ]);

  test("knows where each character is written", () => {
    expect(placed.text).toBe('a"b');
    expect([0, 1, 2, 3].map((offset) => placed.toSource(offset))).toEqual([5, 6, 8, 9]);
    expect(placed.toSource(-1)).toBe(5);
    expect(placed.toSource(99)).toBe(9);
  });

  test("keeps its places in a part, and trimmed", () => {
    const part = placed.slice(1, 3);
    expect(part.text).toBe('"b');
    expect([0, 1, 2].map((offset) => part.toSource(offset))).toEqual([6, 8, 9]);
    const trimmed = PlacedText.verbatim("  ab ", 10).trim();
    expect([trimmed.text, trimmed.toSource(0), trimmed.toSource(2)]).toEqual(["ab", 12, 14]);
  });

  test("joins lines by one space", () => {
    const joined = PlacedText.joined([
      PlacedText.verbatim("", 1),
      PlacedText.verbatim("tag:a", 3),
      PlacedText.verbatim("p:5+", 20),
    ]);
    expect(joined.text).toBe("tag:a p:5+");
    expect([joined.toSource(4), joined.toSource(5), joined.toSource(6)]).toEqual([7, 8, 20]);
  });

  test("finds a place among very many", () => {
    const count = 200_000;
    const escapes = Array.from({ length: count }, (_, i) => PlacedText.replaced("a", { start: 4 * i, end: 4 * i + 4 }));
    const long = PlacedText.concat(escapes);
    const places = escapes.map((_, i) => long.toSource(i));
    expect(places.every((place, i) => place === 4 * i)).toBe(true);
    const last = escapes.map((_, i) => long.slice(i, i + 1).toSource(1));
    expect(last.every((place, i) => place === 4 * i + 4)).toBe(true);
  });

  test("has a place even when empty", () => {
    expect(PlacedText.verbatim("abc", 7).slice(1, 1).toSource(0)).toBe(8);
    expect(PlacedText.concat([PlacedText.verbatim("", 4), PlacedText.verbatim("", 9)]).toSource(0)).toBe(4);
  });
});
