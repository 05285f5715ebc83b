import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeAtomically } from "../../src/run/write_atomically.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "huntlint-write-"));
});
afterEach(() => rmSync(root, { recursive: true }));

describe("writing a file at once", () => {
  test("replaces it, keeps its permissions and leaves nothing behind", () => {
    writeFileSync(join(root, "a"), "old", { mode: 0o640 });
    writeAtomically(join(root, "a"), "new");
    expect(readFileSync(join(root, "a"), "utf8")).toBe("new");
    expect(statSync(join(root, "a")).mode & 0o777).toBe(0o640);
    expect(readdirSync(root)).toEqual(["a"]);
  });

  test("goes through a symbolic link", () => {
    writeFileSync(join(root, "a"), "old");
    symlinkSync("a", join(root, "b"));
    writeAtomically(join(root, "b"), "new");
    expect([readlinkSync(join(root, "b")), readFileSync(join(root, "a"), "utf8")]).toEqual(["a", "new"]);
  });

  test("leaves nothing behind where it fails", () => {
    expect(() => writeAtomically(join(root, "no/such/folder"), "x")).toThrow();
    expect(readdirSync(root)).toEqual([]);
  });
});
