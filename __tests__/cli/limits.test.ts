import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { miscased, Workspace } from "./workspace.ts";

let work: Workspace;
beforeEach(() => {
  work = new Workspace();
  work.write("a.yar", miscased("A", "B"));
});
afterEach(() => work.remove());

test("a warning too many is said, with and without --quiet", async () => {
  for (const args of [[], ["--quiet"]]) {
    const { code, stderr } = await work.lint("--max-warnings", "1", ...args);
    expect([code, stderr]).toEqual([1, "huntlint: 2 warnings, at most 1 allowed\n"]);
  }
  expect((await work.lint("--max-warnings", "2")).stderr).toBe("");
});

describe("what is not shown", () => {
  test.each([
    ["json", '"warnings": 2,'],
    ["markdown", "Not shown: 2 warnings."],
    ["html", "Not shown: 2 warnings."],
  ])("is counted in %s", async (format, words) => {
    const { stdout } = await work.lint("--quiet", "--format", format);
    expect(stdout).toContain(words);
    expect(stdout).not.toContain("Nothing found");
  });

  test("is counted", async () => {
    expect((await work.lint("--quiet")).stdout).toBe("1 file, 2 rules: 2 warnings not shown\n");
    work.write("b.yar", 'import "vt"\nrule C { condition: vt.metadata.nope }\n');
    expect((await work.lint("--severity", "error")).stdout).toContain(
      "2 files, 3 rules: 1 error; 2 warnings not shown\n",
    );
    expect((await work.lint()).stdout).toContain("2 files, 3 rules: 1 error, 2 warnings\n");
  });

  test("is named where it fails the run", async () => {
    const { code, stdout, stderr } = await work.lint("--quiet", "--fail-on", "warning", "--format", "concise");
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toBe("huntlint: not shown, and failing the run at severity warning: 2 warnings\n");
    expect((await work.lint("--fail-on", "warning")).stderr).toBe("");
  });
});
