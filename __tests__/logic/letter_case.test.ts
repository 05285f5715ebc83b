import { describe, expect, test } from "vitest";
import { capitalsOf, foldCase, hasCase } from "../../src/logic/letter_case.ts";
import { evaluateOfficially } from "../translate/official_evaluation.ts";

describe("letter case", () => {
  test("is folded character by character, whatever stands around", () => {
    expect(foldCase("ΑΣ")).toBe("ας".replace("ς", "σ"));
    expect(foldCase("\u212aİ")).toBe("ki\u0307");
  });

  test("knows every character that folds to one", () => {
    expect(capitalsOf("k")).toEqual(["K", "\u212a"]);
    expect(capitalsOf("i")).toEqual(["I", "İ"]);
    expect(capitalsOf("\u0307")).toEqual(["İ"]);
    expect(capitalsOf("å")).toEqual(["Å", "\u212b"]);
    expect(capitalsOf("s")).toEqual(["S"]);
    expect(capitalsOf("1")).toEqual([]);
  });

  test("matters where a text has a letter with two", () => {
    expect(["a", "A", "é", "\u0307", "1", "ſ", "中", ""].map(hasCase)).toEqual([
      ...[true, true, true, true, false],
      // ſ is a small letter of which S is no capital here; it folds to itself, and nothing else does.
      ...[false, false, false],
    ]);
  });

  test("is what the official compiler makes of it", () => {
    const characters = [
      ..."aZkKéÉßẞσςΣİıſsθϴ中",
      "\u212a",
      "\u212b",
      "\u0307",
      "Ω",
      "\u2126",
      "ǆ",
      "ǅ",
      "Ꭰ",
      "ꭰ",
      "𐐀",
      "𐐨",
    ];
    const pairs = characters.flatMap((a) => characters.map((b) => [a, b] as const));
    const answers = evaluateOfficially(
      pairs.map(([a, b]) => ({ body: "condition: vt.a iequals vt.b", record: { a, b } })),
    );
    const contains = evaluateOfficially(
      pairs.map(([a, b]) => ({ body: "condition: vt.a icontains vt.b", record: { a: `x${a}y`, b } })),
    );
    for (const [i, [a, b]] of pairs.entries()) {
      expect(foldCase(a) === foldCase(b), `${a} iequals ${b}`).toBe(answers[i]);
      expect(foldCase(a).includes(foldCase(b)), `${a} icontains ${b}`).toBe(contains[i]);
    }
  });
});
