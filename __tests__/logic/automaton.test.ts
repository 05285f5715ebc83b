import { describe, expect, test } from "vitest";
import { RegexpMachine } from "../../src/logic/automaton.ts";
import {
  byteOf,
  bytesInOrder,
  compileProgram,
  EMPTY,
  type PlaceType,
  place,
  type RegexpProgram,
  type Regular,
  repeat,
  searchProgram,
  sequence,
} from "../../src/logic/index.ts";
import { utf8Bytes } from "../../src/logic/utf8.ts";
import { Dice, FormulaMaker } from "./random_formulas.ts";

function programOf(regular: Regular): RegexpProgram {
  const program = compileProgram(regular);
  if (!program) throw new Error("too large");
  return program;
}

const literal = (text: string, ignoreCase = false) => bytesInOrder(utf8Bytes(text), ignoreCase);
const finds = (regular: Regular, text: string) => searchProgram(programOf(regular), utf8Bytes(text));

/** The same in JavaScript's own regexps, over bytes as characters. */
function sourceOf(regular: Regular): string {
  const written = (byte: number) => `\\x${byte.toString(16).padStart(2, "0")}`;
  switch (regular.kind) {
    case "empty":
      return "(?:)";
    case "byte":
      return `[${regular.ranges.map(([a, b]) => `${written(a)}-${written(b)}`).join("")}]`;
    case "sequence":
      return regular.items.map((item) => `(?:${sourceOf(item)})`).join("");
    case "choice":
      return regular.branches.map((branch) => `(?:${sourceOf(branch)})`).join("|");
    case "repeat":
      return `(?:${sourceOf(regular.operand)}){${regular.minimum},${regular.maximum ?? ""}}`;
    case "place": {
      const sources: Partial<Record<PlaceType, string>> = {
        start: "(?<![^])",
        end: "(?![^])",
        line_start: "(?<![^\\n])",
        word_boundary: "\\b",
      };
      return sources[regular.type] ?? "(?:)";
    }
  }
}

describe("programs", () => {
  test("are searched for anywhere", () => {
    expect(finds(literal("b"), "abc")).toBe(true);
    expect(finds(literal("d"), "abc")).toBe(false);
    expect(finds(EMPTY, "")).toBe(true);
    expect(finds(byteOf([]), "abc")).toBe(false);
  });

  test("match bytes: a character of two is two", () => {
    const any = byteOf([[0, 255]]);
    expect(finds(sequence([place("start"), any, any, place("end")]), "é")).toBe(true);
    expect(finds(sequence([place("start"), any, place("end")]), "é")).toBe(false);
    expect(finds(byteOf([[0xc3, 0xc3]]), "é")).toBe(true);
  });

  test("ignore the letter case of ASCII only", () => {
    expect(finds(literal("ké", true), "Ké")).toBe(true);
    expect(finds(literal("ké", true), "kÉ")).toBe(false);
    expect(finds(literal("k", true), "\u212a")).toBe(false);
  });

  test.each<[PlaceType, string, boolean]>([
    ["start", "xa", false],
    ["line_start", "x\na", true],
    ["line_start", "xa", false],
    ["word_boundary", "-a", true],
    ["word_boundary", "_a", false],
    ["not_word_boundary", "_a", true],
    ["word_start", "-a", true],
    ["word_start", "1a", false],
    ["word_start_half", "-a", true],
    ["word_start_half", "1a", false],
  ])("%s before a in %j: %s", (type, text, found) => {
    expect(finds(sequence([place(type), literal("a")]), text)).toBe(found);
  });

  test.each<[PlaceType, string, boolean]>([
    ["end", "ax", false],
    ["end", "a", true],
    ["line_end", "a\nx", true],
    ["line_end", "ax", false],
    ["word_end", "a-", true],
    ["word_end", "a1", false],
    ["word_end_half", "a", true],
    ["word_end_half", "a1", false],
  ])("%s after a in %j: %s", (type, text, found) => {
    expect(finds(sequence([literal("a"), place(type)]), text)).toBe(found);
  });

  test("repeat between bounds, also what may be empty", () => {
    const whole = (regular: Regular) => sequence([place("start"), regular, place("end")]);
    const twoOrThree = whole(repeat(literal("ab"), 2, 3));
    expect(["ab", "abab", "ababab", "abababab"].map((text) => finds(twoOrThree, text))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(finds(whole(repeat(repeat(literal("a"), 0), 3)), "aa")).toBe(true);
    expect(finds(whole(repeat(EMPTY, 1000, null)), "")).toBe(true);
  });

  test("are not made where they would be too large", () => {
    expect(compileProgram(repeat(repeat(literal("a"), 1000, 1000), 1000, 1000))).toBeNull();
  });

  test("take time in proportion to the text: (a*)*b on many a", () => {
    expect(finds(sequence([repeat(repeat(literal("a"), 0), 0), literal("b")]), "a".repeat(20_000))).toBe(false);
  });
});

describe("against JavaScript", () => {
  const dice = new Dice(11);
  const maker = new FormulaMaker(dice, { regexps: true });
  const letters = ["a", "b", "A", "k", "é", "1", "_", " ", "\n"];
  const text = () => Array.from({ length: dice.roll(6) }, () => dice.pick(letters)).join("");

  test("the search and the machine find the same as its own regexps", () => {
    for (let i = 0; i < 400; i++) {
      const regular = maker.regular(3);
      const program = programOf(regular);
      const machine = new RegexpMachine(program);
      const expression = new RegExp(sourceOf(regular));
      for (let j = 0; j < 20; j++) {
        const value = text();
        const bytes = utf8Bytes(value);
        const expected = expression.test(String.fromCharCode(...bytes));
        let state = RegexpMachine.START;
        for (const byte of bytes) state = machine.next(state, byte);
        const message = `${expression.source} in ${JSON.stringify(value)}`;
        expect(searchProgram(program, bytes), message).toBe(expected);
        expect(machine.accepts(state), `${message}, by machine`).toBe(expected);
      }
    }
  });
});
