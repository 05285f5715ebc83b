import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { miscased, Workspace } from "./workspace.ts";

let work: Workspace;
beforeEach(() => {
  work = new Workspace();
});
afterEach(() => work.remove());

const FIXED = '"EE"';
const isFixed = (path: string): boolean => work.read(path).includes(FIXED);

describe("--fix and --diff leave alone what the run does not report", () => {
  test("with --since: other files, and other rules of the same file", async () => {
    work.git("init", "--quiet");
    work.write("a.yar", miscased("A", "B"));
    work.write("b.yar", miscased("C"));
    work.commitAll();
    work.write("a.yar", work.read("a.yar").replace("rule B {", "rule B { // edited"));
    const { stdout } = await work.lint("--since", "HEAD", "--diff");
    expect(stdout.match(/^\+ .*/gm)).toHaveLength(1);
    expect((await work.lint("--since", "HEAD", "--fix")).stderr).toBe("huntlint: fixed 1 in 1 file\n");
    expect(work.read("a.yar").split("rule B")[0]).toContain('"ee"');
    expect(work.read("a.yar").split("rule B")[1]).toContain(FIXED);
    expect(isFixed("b.yar")).toBe(false);
  });

  test("with --shard: files of other shards", async () => {
    for (const name of ["a", "b", "c", "d"]) work.write(`${name}.yar`, miscased(name));
    await work.lint("--shard", "2/2", "--fix");
    expect(["a", "b", "c", "d"].filter((name) => isFixed(`${name}.yar`))).toEqual(["b", "d"]);
  });

  test("with --baseline: what it knows", async () => {
    work.write("a.yar", miscased("A"));
    await work.lint("--baseline", "b.json", "--update-baseline");
    work.write("a.yar", miscased("A", "B"));
    await work.lint("--baseline", "b.json", "--fix");
    expect(work.read("a.yar").split("rule B")[0]).toContain('"ee"');
    expect(work.read("a.yar").split("rule B")[1]).toContain(FIXED);
  });

  test("with --severity and --quiet: what is not shown", async () => {
    work.write("a.yar", miscased("A"));
    work.write(".huntlint.yaml", "rules: { vt_letter_case: note }\n");
    for (const option of ["--quiet", "--severity=warning"]) {
      await work.lint("--fix", option);
      expect(isFixed("a.yar")).toBe(false);
    }
    await work.lint("--fix");
    expect(isFixed("a.yar")).toBe(true);
  });
});

describe("--staged --fix", () => {
  beforeEach(() => {
    work.git("init", "--quiet");
    work.write("a.yar", miscased("A"));
    work.write("b.yar", miscased("B"));
    work.commitAll();
    work.write("a.yar", miscased("A").replace("{", "{ // edited"));
    work.git("add", ".");
  });

  test("fixes what is staged where it is what is on disk, and says that it is to be staged again", async () => {
    const { stderr, stdout } = await work.lint("--staged", "--fix");
    expect(stderr).toBe("huntlint: fixed 1 in 1 file, on disk only: stage them with `git add`\n");
    // What would be committed is still what it was.
    expect(stdout).toContain("vt_letter_case");
    expect([isFixed("a.yar"), isFixed("b.yar")]).toEqual([true, false]);
  });

  test("refuses where it is not, before anything is written", async () => {
    work.write("b.yar", miscased("B").replace("{", "{ // edited"));
    work.git("add", ".");
    const edited = `${work.read("b.yar")}// more\n`;
    work.write("b.yar", edited);
    for (const option of ["--fix", "--diff"]) {
      const { code, stdout, stderr } = await work.lint("--staged", option);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("what is staged of b.yar is not what is on disk");
    }
    expect([work.read("b.yar"), isFixed("a.yar")]).toEqual([edited, false]);
  });
});

test("--diff prints the patch though a named path is missing, and exits with 2", async () => {
  work.write("a.yar", miscased("A"));
  const { code, stdout, stderr } = await work.lint("--diff", "a.yar", "missing.yar");
  expect([code, stderr]).toEqual([2, "huntlint: no such file or folder: missing.yar\n"]);
  expect(stdout).toContain(`+    vt.metadata.new_file and vt.metadata.submitter.country == ${FIXED}`);
});
