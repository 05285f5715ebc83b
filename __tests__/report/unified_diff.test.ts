import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { unifiedDiff } from "../../src/report/unified_diff.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "huntlint-diff-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What git makes of the old text with our patch. */
function applied(before: string, patch: string): string {
  const path = join(folder, "a.yar");
  writeFileSync(path, before);
  execFileSync("git", ["apply", "--unidiff-zero", "--whitespace=nowarn", "-"], { cwd: folder, input: patch });
  return readFileSync(path, "utf8");
}

describe("a patch", () => {
  test("is empty for equal texts", () => {
    expect(unifiedDiff("a.yar", "a\n", "a\n")).toBe("");
  });

  test("shows three lines around each change", () => {
    const before = Array.from({ length: 20 }, (_, i) => `${i}\n`).join("");
    const after = before.replace("4\n", "four\n").replace("16\n", "");
    expect(unifiedDiff("a.yar", before, after)).toMatchInlineSnapshot(`
      "--- a/a.yar
      +++ b/a.yar
      @@ -2,7 +2,7 @@
       1
       2
       3
      -4
      +four
       5
       6
       7
      @@ -14,7 +14,6 @@
       13
       14
       15
      -16
       17
       18
       19
      "
    `);
  });

  test("takes the old text to the new one, as git reads it", () => {
    const line = fc.constantFrom("a\n", "b\n", "c\n", "\n", "a\r\n", "  d\n");
    const last = fc.constantFrom("", "e", "f");
    const text = fc.tuple(fc.array(line, { maxLength: 14 }), last).map(([lines, end]) => lines.join("") + end);
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== "" && after !== "" && before !== after);
        expect(applied(before, unifiedDiff("a.yar", before, after))).toBe(after);
      }),
      { numRuns: 60, seed: 11 },
    );
  });

  test("names odd paths as git quotes them", () => {
    expect(unifiedDiff('a "b".yar', "a\n", "b\n").split("\n")[0]).toBe('--- "a/a \\"b\\".yar"');
    const hostile = "a\u001b[31m\n\u202e.yar";
    expect(unifiedDiff(hostile, "a\n", "b\n").split("\n")[0]).toBe('--- "a/a\\033[31m\\012\\342\\200\\256.yar"');
  });
});
