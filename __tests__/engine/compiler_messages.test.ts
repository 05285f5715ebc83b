import { describe, expect, test } from "vitest";
import { offsetOfPlace, parseCompilerMessage } from "../../src/engine/index.ts";

describe("a message of the compiler", () => {
  test("is read with its place and labels", () => {
    const text = [
      "error[E003]: mismatching types",
      " --> line:5:41",
      "  |",
      "5 | rule a { condition: vt.metadata.submitter.country == 3 }",
      "  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^    ^ this expression is `integer`",
      "  |                     |",
      "  |                     this expression is `string`",
    ].join("\n");
    expect(parseCompilerMessage(text)).toEqual({
      severity: "error",
      code: "E003",
      title: "mismatching types",
      line: 5,
      column: 41,
      labels: ["this expression is `integer`", "this expression is `string`"],
      notes: [],
      help: [],
    });
  });

  test("has notes of several lines, and changes that it proposes", () => {
    const text = [
      "error[E009]: unknown identifier `pe`",
      "   --> line:4:21",
      "    |",
      "  4 | rule a { condition: pe.is_pe }",
      "    |                     ^^ this identifier has not been declared",
      "    |",
      "    = note: accepted argument combinations:",
      "            ",
      "            (integer, integer)",
      "            (string)",
      "help: consider the following change",
      "    |",
      '  1 + import "pe"',
      "    |",
    ].join("\n");
    expect(parseCompilerMessage(text)).toMatchObject({
      labels: ["this identifier has not been declared"],
      notes: ["accepted argument combinations:\n(integer, integer)\n(string)"],
      help: ['consider the following change\nimport "pe"'],
    });
  });

  test.each(["", "error: nothing", "error[E001]: no place", "warning[x]: y\n --> somewhere"])("%j is none", (text) => {
    expect(parseCompilerMessage(text)).toBeNull();
  });
});

describe("a place", () => {
  test.each([
    ["ab\ncd", 2, 2, 4],
    ["😀b\ncd", 1, 2, 2],
    ["a\r\nb\rc\nd", 2, 3, 5],
    ["a\r\nb\rc\nd", 3, 1, 7],
    ["ab", 1, 9, 2],
    ["ab\nc", 1, 9, 2],
    ["ab", 5, 1, 2],
    ["", 1, 1, 0],
  ])("in %j at %i:%i is %i", (text, line, column, offset) => {
    expect(offsetOfPlace(text, line, column)).toBe(offset);
  });
});
