import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { miscased, Workspace } from "./workspace.ts";

let work: Workspace;
beforeEach(() => {
  work = new Workspace();
});
afterEach(() => work.remove());

const INPUT = `\ufeff${miscased("A")}`;
const FIXED = INPUT.replace('"ee"', '"EE"');
const NO_RULE = "rule B { condition: vt.metadata.nope }\n";

const run = (input: string, ...args: string[]) => work.run([...args, "--no-compiler"], { input });

describe("--fix of standard input", () => {
  test.each([[["--stdin", "--fix"]], [["-", "--fix"]], [["--fix", "-"]]])("%j prints the fixed text", async (args) => {
    const { code, stdout, stderr } = await run(INPUT, ...args);
    expect([code, stdout, stderr]).toEqual([0, FIXED, "1 file, 1 rule: nothing found\n"]);
  });

  test("prints what needs no fix as it is", async () => {
    for (const input of [FIXED, "", "no rule at all", "rule A { condition: true }\r\n"]) {
      expect((await run(input, "--stdin", "--fix")).stdout).toBe(input);
    }
  });

  test("reports what remains beside it", async () => {
    const { code, stdout, stderr } = await run(INPUT + NO_RULE, "--stdin", "--fix", "--format", "concise");
    expect([code, stdout]).toEqual([1, FIXED + NO_RULE]);
    expect(stderr).toMatch(/^<stdin>:\d+:\d+: error [^\n]+\n/);
    expect(stderr).not.toContain("vt_letter_case");
  });

  test("goes by the configuration of its name, and leaves a file of that name alone", async () => {
    work.write("a.yar", "on disk");
    work.write(".huntlint.yaml", "overrides: [{ files: [a.yar], rules: { vt_letter_case: off } }]\n");
    expect((await run(INPUT, "--stdin", "--fix", "--stdin-filename", "a.yar")).stdout).toBe(INPUT);
    expect((await run(INPUT, "--stdin", "--fix", "--stdin-filename", "b.yar")).stdout).toBe(FIXED);
    work.write(".huntlint.yaml", "ignore: [a.yar]\n");
    expect((await run(INPUT, "--stdin", "--fix", "--stdin-filename", "a.yar")).stdout).toBe(INPUT);
    expect(work.read("a.yar")).toBe("on disk");
  });

  test("is not mixed with files, which are left as they are", async () => {
    work.write("a.yar", INPUT);
    for (const option of ["--fix", "--diff"]) {
      const { code, stdout, stderr } = await run(INPUT, "a.yar", "--stdin", option);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toBe("huntlint: fixes are made in files or in standard input (`-`), not in both at once\n");
    }
    expect(work.read("a.yar")).toBe(INPUT);
  });
});

test("--diff of standard input is a patch for the file of its name", async () => {
  const { code, stdout } = await run(INPUT, "--stdin", "--diff", "--stdin-filename", "x/a.yar");
  expect(code).toBe(1);
  work.write("x/a.yar", INPUT);
  work.write("p.patch", stdout);
  work.git("apply", "p.patch");
  expect(work.read("x/a.yar")).toBe(FIXED);
  expect(await run(FIXED, "--stdin", "--diff")).toMatchObject({ code: 0, stdout: "" });
});
