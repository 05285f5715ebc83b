import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { discover } from "../../src/run/discover.ts";

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "huntlint-discover-"));
  const files = [
    ...["b.yar", "a.yara", "notes.txt", "B.YAR", "sub/c.yar", "sub/deep/d.yar", ".hidden/e.yar", "[odd] name/f.yar"],
    ...["node_modules/x/g.yar", "out/h.yar", "ä.yar"],
  ];
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), "");
  }
  mkdirSync(join(root, ".git"));
  writeFileSync(join(root, ".gitignore"), "out/\n");
  symlinkSync(tmpdir(), join(root, "elsewhere"));
});
afterAll(() => rmSync(root, { recursive: true }));

const files = async (...paths: string[]) => (await discover(paths, { cwd: root })).files;

describe("without paths", () => {
  test("finds rule files in order of code units, without what git ignores", async () => {
    const expected = [
      ".hidden/e.yar",
      "B.YAR",
      "[odd] name/f.yar",
      "a.yara",
      "b.yar",
      "sub/c.yar",
      "sub/deep/d.yar",
      "ä.yar",
    ];
    expect(await files()).toEqual(expected);
  });

  test("takes the configured ones", async () => {
    const { files } = await discover([], { cwd: root, defaults: ["sub"] });
    expect(files).toEqual(["sub/c.yar", "sub/deep/d.yar"]);
  });

  test("leaves out what the configuration ignores", async () => {
    const { files } = await discover(["sub"], { cwd: root, isIgnored: (path) => path.startsWith("sub/deep/") });
    expect(files).toEqual(["sub/c.yar"]);
  });
});

describe("named", () => {
  test("a file counts whatever its ending, and though git ignores it", async () => {
    expect(await files("notes.txt", "out/h.yar")).toEqual(["notes.txt", "out/h.yar"]);
  });

  test("each file is there once, however it is named", async () => {
    expect(await files("./b.yar", "b.yar", "sub/../b.yar", join(root, "b.yar"), "*.yar")).toEqual([
      "B.YAR",
      "b.yar",
      "ä.yar",
    ]);
  });

  test("a folder whose name has glob characters is a folder", async () => {
    expect(await files("[odd] name")).toEqual(["[odd] name/f.yar"]);
  });

  test("globs are matched from the working directory", async () => {
    expect(await files("sub/**/*.yar")).toEqual(["sub/c.yar", "sub/deep/d.yar"]);
  });

  test.each([
    ["*.yar", ["B.YAR", "b.yar", "ä.yar"]],
    ["*.{yar,yara}", ["B.YAR", "a.yara", "b.yar", "ä.yar"]],
    ["{sub/{c,x},.hidden/*}.yar", [".hidden/e.yar", "sub/c.yar"]],
    ["**/[c-e].yar", [".hidden/e.yar", "sub/c.yar", "sub/deep/d.yar"]],
    ["sub/**", ["sub/c.yar", "sub/deep/d.yar"]],
    ["s?b/*", ["sub/c.yar"]],
    ["SUB/../s*/deep/*", ["sub/deep/d.yar"]],
    ["{sub,*/deep}/*.yar", ["sub/c.yar", "sub/deep/d.yar"]],
    ["node_modules/x/*.yar", []],
    ["**/g.yar", []],
    ["nope{1}*.yar", []],
  ])("%s", async (glob, expected) => {
    expect(await files(glob)).toEqual(expected);
  });

  test("a glob of many stars or braces is not tried in every way", async () => {
    const name = "a".repeat(200);
    writeFileSync(join(root, name), "");
    expect(await files(`${"*a".repeat(90)}b`, `${"*a".repeat(90)}`)).toEqual([name]);
    rmSync(join(root, name));
    const { missing } = await discover(["{a,b}".repeat(40), "{".repeat(200)], { cwd: root });
    expect(missing).toEqual([
      `cannot read ${"{a,b}".repeat(40)}: its braces stand for more than 1000 patterns`,
      `no file matches ${"{".repeat(200)}`,
    ]);
  });

  test("what is not there is said, and the rest is found", async () => {
    const found = await discover(["nope.yar", "sub/c.yar", "nope/*.yar"], { cwd: root });
    expect(found.files).toEqual(["sub/c.yar"]);
    expect(found.missing).toEqual(["no such file or folder: nope.yar", "no file matches nope/*.yar"]);
  });

  test("paths outside are relative too", async () => {
    const { files } = await discover(["../sub/c.yar"], { cwd: join(root, "sub") });
    expect(files).toEqual(["c.yar"]);
    const above = await discover([join(root, "b.yar")], { cwd: join(root, "sub") });
    expect(above.files).toEqual(["../b.yar"]);
  });
});
