import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { miscased, Workspace } from "./workspace.ts";

let work: Workspace;
beforeEach(() => {
  work = new Workspace();
  work.git("init", "--quiet");
});
afterEach(() => work.remove());

const JSON_OUT = ["--no-compiler", "--format", "json"] as const;

async function paths(args: readonly string[], below = ""): Promise<string[]> {
  const { stdout, stderr } = await work.run([...JSON_OUT, ...args], { below });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
}

describe("the configuration's `files`", () => {
  beforeEach(() => {
    work.write("rules/a.yar", miscased("A"));
    work.write("rules/sub/b.yar", miscased("B"));
    work.write("other/c.yar", miscased("C"));
  });

  test("are relative to its folder, wherever it is found from", async () => {
    work.write(".huntlint.yaml", 'files: [rules/, "other/*.yar"]\n');
    expect(await paths([], "rules/sub")).toEqual(["../../other/c.yar", "../a.yar", "b.yar"]);
  });

  test("are relative to its folder where it is named", async () => {
    work.write("rules/settings.yaml", "files: [sub]\n");
    expect(await paths(["--config", "rules/settings.yaml"])).toEqual(["rules/sub/b.yar"]);
  });

  test("are said where they stand for nothing", async () => {
    work.write(".huntlint.yaml", 'files: [ruels/, rules/, "none/*.yar"]\n');
    const { stderr, stdout } = await work.run(JSON_OUT);
    expect(stderr).toBe(
      "huntlint: `files` in .huntlint.yaml: ruels/ stands for no rule file\n" +
        "huntlint: `files` in .huntlint.yaml: none/*.yar stands for no rule file\n",
    );
    expect(JSON.parse(stdout).files).toHaveLength(2);
    work.write(".huntlint.yaml", "files: [ruels/]\n");
    const none = await work.lint();
    expect([none.code, none.stderr]).toEqual([
      2,
      "huntlint: nothing to lint: `files` in .huntlint.yaml stands for no .yar or .yara file\n",
    ]);
  });

  test("are said to be ignored where all are", async () => {
    work.write(".huntlint.yaml", "files: [rules/]\nignore: [rules/]\n");
    const { code, stderr } = await work.lint();
    expect([code, stderr]).toEqual([
      2,
      "huntlint: nothing to lint: all 2 rule files there are ignored, by `ignore` in .huntlint.yaml or by a .gitignore\n",
    ]);
  });
});

describe("a file that is named and that the configuration ignores", () => {
  beforeEach(() => {
    work.write(".huntlint.yaml", "ignore: [vendor/]\n");
    work.write(".gitignore", "out/\n");
    work.write("a.yar", miscased());
    work.write("vendor/v.yar", miscased("V"));
    work.write("out/o.yar", miscased("O"));
  });

  const LEFT_OUT =
    "huntlint: vendor/v.yar is left out, as `ignore` in .huntlint.yaml says: --include-ignored lints ignored files too\n";

  test("is left out, which is said", async () => {
    const { code, stderr, stdout } = await work.run([...JSON_OUT, "a.yar", "vendor/v.yar"]);
    expect([code, stderr]).toEqual([0, LEFT_OUT]);
    expect(JSON.parse(stdout).summary.files).toBe(1);
  });

  test("is no fault where it is the only one, as for a hook", async () => {
    const { code, stderr } = await work.lint("vendor/v.yar");
    expect([code, stderr]).toEqual([0, LEFT_OUT]);
    expect((await work.lint("vendor/")).code).toBe(2);
  });

  test("is linted where that is asked for", async () => {
    expect(await paths(["--include-ignored", "vendor/v.yar"])).toEqual(["vendor/v.yar"]);
    expect(await paths(["--include-ignored"])).toEqual(["a.yar", "vendor/v.yar"]);
  });

  test("is not fixed", async () => {
    await work.lint("--fix", "vendor/v.yar");
    expect(work.read("vendor/v.yar")).toBe(miscased("V"));
  });

  test("is left out by the name of standard input, too", async () => {
    const named = ["-", "--stdin-filename", "vendor/v.yar", "--no-compiler"];
    const { code, stderr } = await work.run(named, { input: miscased("V") });
    expect([code, stderr]).toEqual([0, LEFT_OUT]);
    const asked = await work.run([...named, "--include-ignored"], { input: miscased("V") });
    expect(asked.stdout).toContain("vendor/v.yar:7:");
    work.write(".huntlint.yaml", "ignore: ['*']\n");
    expect((await work.run(["-", "--no-compiler"], { input: miscased("V") })).stdout).toContain("<stdin>:7:");
  });

  test("is linted where only git ignores it", async () => {
    expect(await paths(["out/o.yar"])).toEqual(["out/o.yar"]);
  });
});
