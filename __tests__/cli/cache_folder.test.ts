import { mkdirSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cacheFolderOf } from "../../src/cli/shell.ts";
import { Workspace } from "./workspace.ts";

let workspace: Workspace;
let elsewhere: string;

beforeEach(() => {
  workspace = new Workspace();
  workspace.write("repository/.git/HEAD", "");
  workspace.write("elsewhere/file", "");
  elsewhere = join(workspace.root, "elsewhere");
});
afterEach(() => workspace.remove());

const folderIn = (environment: Record<string, string>, cwd = "repository"): string | null =>
  cacheFolderOf({ environment, cwd: join(workspace.root, cwd) });

test("the cache is where the system keeps such things", () => {
  expect(folderIn({ HOME: elsewhere })).toBe(join(elsewhere, ".cache/huntlint"));
  expect(folderIn({ HOME: elsewhere, XDG_CACHE_HOME: tmpdir() })).toBe(join(tmpdir(), "huntlint"));
  expect(folderIn({ HOME: elsewhere, HUNTLINT_CACHE_DIR: join(elsewhere, "own") })).toBe(join(elsewhere, "own"));
  expect(folderIn({})).toBe(null);
});

test("nothing is remembered in a folder that a pull request could fill", () => {
  const repository = join(workspace.root, "repository");
  mkdirSync(join(repository, "below"));
  symlinkSync(elsewhere, join(repository, "out"));
  symlinkSync(repository, join(elsewhere, "in"));
  for (const folder of [repository, join(repository, "none/yet"), join(repository, "out"), join(elsewhere, "in/x")]) {
    expect(folderIn({ HUNTLINT_CACHE_DIR: folder }), folder).toBe(null);
    expect(folderIn({ XDG_CACHE_HOME: folder }, "repository/below"), folder).toBe(null);
  }
  expect(folderIn({ XDG_CACHE_HOME: ".cache" })).toBe(null);
});
