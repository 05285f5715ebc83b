import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GitError, Repository } from "../../src/git/index.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "huntlint-git-"));
  folders.push(folder);
  return folder;
}

function git(folder: string, ...args: string[]): string {
  const identity = ["-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...identity, "-c", "init.defaultBranch=main", ...args], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
  }).trim();
}

function commit(folder: string, message: string): string {
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message", message);
  return git(folder, "rev-parse", "HEAD");
}

const STRANGE = "with space\ttab ünï\n'quote\" ::error::.yar";

describe("a branch of a repository", () => {
  const folder = temporaryFolder();
  let start = "";
  let fork = "";
  let repository: Repository;

  beforeAll(async () => {
    git(folder, "init", "--quiet");
    mkdirSync(join(folder, "rules"));
    writeFileSync(join(folder, "rules/kept.yar"), "rule kept { condition: true }\n");
    writeFileSync(join(folder, "rules/changed.yar"), "rule changed { condition: true }\n");
    writeFileSync(join(folder, "rules/moved.yar"), `rule moved { condition: true }\n${"// a line\n".repeat(20)}`);
    writeFileSync(join(folder, "gone.yar"), "rule gone { condition: false }\n");
    start = commit(folder, "start");
    git(folder, "switch", "--quiet", "--create", "topic");
    writeFileSync(join(folder, "rules/changed.yar"), "rule changed { condition: false }\n");
    renameSync(join(folder, "rules/moved.yar"), join(folder, "rules/elsewhere.yar"));
    rmSync(join(folder, "gone.yar"));
    writeFileSync(join(folder, STRANGE), "rule strange { condition: true }\n");
    symlinkSync("/etc/passwd", join(folder, "link.yar"));
    fork = commit(folder, "change");
    git(folder, "switch", "--quiet", "main");
    writeFileSync(join(folder, "rules/kept.yar"), "rule kept { condition: 1 }\n");
    commit(folder, "main goes on");
    git(folder, "switch", "--quiet", "topic");
    repository = await Repository.open(join(folder, "rules"));
  });

  test("is measured from where it parted, not from where the base now is", async () => {
    expect(await repository.mergeBase("main")).toBe(start);
  });

  test("has its changed files by path, whatever their names; links are none", async () => {
    const changes = await repository.changedFiles(start, { kind: "commit", sha: fork });
    expect(changes).toEqual([
      { path: "gone.yar", previousPath: "gone.yar", status: "deleted" },
      { path: "rules/changed.yar", previousPath: "rules/changed.yar", status: "modified" },
      { path: "rules/elsewhere.yar", previousPath: "rules/moved.yar", status: "renamed" },
      { path: STRANGE, previousPath: null, status: "added" },
    ]);
  });

  test("gives files as they were, in one go, and leaves out what is no file there", async () => {
    const files = await repository.readFiles(start, ["gone.yar", "rules/changed.yar", STRANGE, "rules"]);
    expect([...files].map(([path, bytes]) => [path, bytes.toString()])).toEqual([
      ["gone.yar", "rule gone { condition: false }\n"],
      ["rules/changed.yar", "rule changed { condition: true }\n"],
    ]);
    const later = await repository.readFiles(fork, [STRANGE, "link.yar"]);
    expect([...later.keys()]).toEqual([STRANGE]);
  });

  test("shows the working tree with untracked files, and the index without", async () => {
    writeFileSync(join(folder, "untracked.yar"), "");
    writeFileSync(join(folder, "staged.yar"), "rule staged { condition: true }");
    git(folder, "add", "staged.yar");
    writeFileSync(join(folder, "staged.yar"), "rule staged_and_edited { condition: true }");
    const tree = await repository.changedFiles(fork, { kind: "worktree" });
    expect(tree.map(({ path }) => path)).toEqual(["staged.yar", "untracked.yar"]);
    const index = await repository.changedFiles(fork, { kind: "index" });
    expect(index.map(({ path }) => path)).toEqual(["staged.yar"]);
    const staged = await repository.readFiles({ kind: "index" }, ["staged.yar", "untracked.yar"]);
    expect([...staged].map(([path, bytes]) => [path, bytes.toString()])).toEqual([
      ["staged.yar", "rule staged { condition: true }"],
    ]);
  });

  test("knows a commit's parents", async () => {
    expect(await repository.parents(fork)).toEqual([start]);
    expect(await repository.parents("0".repeat(40))).toEqual([]);
  });

  test("takes no name for an option", async () => {
    expect(await repository.commit("--all")).toBeNull();
    await expect(repository.mergeBase("--is-ancestor")).rejects.toThrow(GitError);
  });
});

describe("where there is nothing to measure from", () => {
  test("a shallow clone says how to get more", async () => {
    const origin = temporaryFolder();
    git(origin, "init", "--quiet");
    writeFileSync(join(origin, "a.yar"), "");
    const first = commit(origin, "first");
    writeFileSync(join(origin, "a.yar"), "rule a { condition: true }");
    commit(origin, "second");
    const clone = temporaryFolder();
    git(clone, "clone", "--quiet", "--depth=1", `file://${origin}`, ".");
    const repository = await Repository.open(clone);
    expect(await repository.isShallow()).toBe(true);
    expect(await repository.parents((await repository.commit("HEAD")) ?? "")).toEqual([first]);
    const failure = await repository.mergeBase(first).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(GitError);
    expect((failure as GitError).help).toContain("fetch-depth: 0");
  });

  test("separate histories are named as such", async () => {
    const folder = temporaryFolder();
    git(folder, "init", "--quiet");
    writeFileSync(join(folder, "a.yar"), "");
    commit(folder, "one");
    git(folder, "switch", "--quiet", "--orphan", "other");
    writeFileSync(join(folder, "b.yar"), "");
    commit(folder, "two");
    const repository = await Repository.open(folder);
    await expect(repository.mergeBase("main")).rejects.toThrow("no common ancestor");
  });

  test("a folder outside any repository is an error", async () => {
    await expect(Repository.open(temporaryFolder())).rejects.toThrow("is in no git repository");
  });
});
