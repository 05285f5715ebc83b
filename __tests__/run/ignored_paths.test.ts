import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { IgnoredPaths, parseIgnorePattern, repositoryRoot } from "../../src/run/ignored_paths.ts";

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "huntlint-ignore-"));
  mkdirSync(join(root, ".git/info"), { recursive: true });
  git("init", "-q");
});
afterAll(() => rmSync(root, { recursive: true }));

function git(...args: string[]): string {
  return execFileSync("git", args, { cwd: root, encoding: "utf8" });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** What git itself says of paths that need not exist. */
function ignoredByGit(paths: readonly string[]): string[] {
  try {
    const input = `${paths.join("\0")}\0`;
    const out = execFileSync("git", ["check-ignore", "--no-index", "--stdin", "-z"], {
      cwd: root,
      input,
      encoding: "utf8",
    });
    return out.split("\0").filter((path) => path !== "");
  } catch (error) {
    // 1: none of them.
    if ((error as { status?: number }).status === 1) return [];
    throw error;
  }
}

function ignoredByUs(paths: readonly string[]): string[] {
  const ignored = new IgnoredPaths(root);
  return paths.filter((path) => ignored.has(join(root, path)));
}

const PATHS = [
  "a.yar",
  "b.yar",
  "ab.yar",
  "a b.yar",
  "[x].yar",
  "#a.yar",
  "!a.yar",
  "d/a.yar",
  "d/b.yar",
  "d/e/a.yar",
  "d/e/b.yara",
  "d/e/f/a.yar",
  "e/a.yar",
  "d.yar/a.yar",
];

describe("as git has it", () => {
  test.each([
    ["*.yar", "a.yar"],
    ["/a.yar", "a.yar"],
    ["a.yar"],
    ["d/"],
    ["d/*"],
    ["d/**"],
    ["**/e"],
    ["**/e/a.yar"],
    ["d/**/a.yar"],
    ["e/"],
    ["/e/"],
    ["*", "!d/", "!d/b.yar"],
    ["*.yar", "!a.yar"],
    ["d/", "!d/a.yar"],
    ["[ab].yar"],
    ["[!a].yar"],
    ["[^a].yar"],
    ["[a-c].yar"],
    ["\\[x\\].yar"],
    ["?.yar"],
    ["??.yar"],
    ["\\#a.yar"],
    ["\\!a.yar"],
    ["#a.yar"],
    ["a\\ b.yar"],
    ["a.yar   "],
    ["d.yar/"],
    ["*.yar/"],
    ["d/e/*.yar*"],
    [""],
    ["/"],
    ["**"],
    ["d**r"],
    ["[z-a].yar"],
    ["[a"],
    ["/**"],
    ["**/"],
    ["d/**/"],
    ["**/**/a.yar"],
    ["d/**/**"],
    ["d/**/e/**/a.yar"],
    ["d/***"],
    ["***/a.yar"],
    ["d/**a.yar"],
    ["[a/]*.yar"],
    ["d[/]a.yar"],
    ["*a*.*r"],
    ["d/\\*"],
    ["a.yar\\"],
    ["[]a].yar"],
    ["[!]a].yar"],
    ["[[:alpha:]].yar"],
    ["[![:alpha:]b].yar"],
    ["[[:punct:]#]*.yar"],
    ["[[:space:]a]*[[:lower:]].yar"],
  ])("%j %j %j", (...lines: string[]) => {
    write(".gitignore", `${lines.join("\n")}\n`);
    expect(ignoredByUs(PATHS)).toEqual(ignoredByGit(PATHS));
  });

  test("a deeper file decides over a higher one", () => {
    write(".gitignore", "*.yar\n!keep.yar\n");
    write("deep/.gitignore", "keep.yar\n!*.yar\n/only/here.yar\n");
    const paths = ["x.yar", "keep.yar", "deep/x.yar", "deep/keep.yar", "deep/only/here.yar", "deep/o/only/here.yar"];
    expect(ignoredByUs(paths)).toEqual(ignoredByGit(paths));
    rmSync(join(root, "deep"), { recursive: true });
  });

  test("random patterns", () => {
    const piece = fc.constantFrom("a", "b", "d", "e", ".yar", "*", "**", "?", "/", "[ab]", "**/", "!");
    // What git 2.39 makes of `a**/` depends on where in memory it stands.
    const isSound = (text: string) => !/[^/*]\*\*+\//.test(text);
    const line = fc
      .array(piece, { minLength: 1, maxLength: 7 })
      .map((parts) => parts.join(""))
      .filter(isSound);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
        write(".gitignore", `${lines.join("\n")}\n`);
        expect(ignoredByUs(PATHS)).toEqual(ignoredByGit(PATHS));
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

test("a pattern of many stars takes no time", () => {
  const name = "a".repeat(250);
  const stars = parseIgnorePattern(`${"*a".repeat(100)}*b`);
  expect(stars?.matches(name)).toBe(false);
  expect(stars?.matches(`${name}b`)).toBe(true);
  const folders = parseIgnorePattern(`${"**/a/".repeat(40)}b`);
  expect(folders?.matches("a/".repeat(1_000))).toBe(false);
  expect(folders?.matches(`${"a/".repeat(1_000)}b`)).toBe(true);
});

test("comments and empty lines are no patterns", () => {
  expect(parseIgnorePattern("# a comment")).toBeNull();
  expect(parseIgnorePattern("   ")).toBeNull();
});

test("the repository's root is found from below", () => {
  mkdirSync(join(root, "x/y"), { recursive: true });
  expect(repositoryRoot(join(root, "x/y"))).toBe(root);
});

describe("lines of a stranger's file are read in one pass", () => {
  test("with blanks within", () => {
    const blanks = " ".repeat(200_000);
    expect(parseIgnorePattern(`a${blanks}b${blanks}`)?.matches(`a${blanks}b`)).toBe(true);
    expect(parseIgnorePattern(`a\\ ${blanks}`)?.matches("a ")).toBe(true);
  });

  test("with brackets that are never closed", () => {
    const open = "[".repeat(100_000);
    expect(parseIgnorePattern(`${open}a`)?.matches(`${open}a`)).toBe(true);
    expect(parseIgnorePattern(`[x]${open}\\]*`)?.matches(`x${open}]b`)).toBe(true);
  });
});
