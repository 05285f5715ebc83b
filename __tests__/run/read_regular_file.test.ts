import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readRegularFile, readRegularText, TooLarge } from "../../src/run/read_regular_file.ts";
import { readSource } from "../../src/run/read_source.ts";
import { huntlint } from "../cli/memory_io.ts";

let folder: string;
const isWindows = process.platform === "win32";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "huntlint-regular-"));
  writeFileSync(join(folder, "a.yar"), "rule a { condition: filesize > 3 }\n");
  writeFileSync(join(folder, "empty.yar"), "");
  if (isWindows) return;
  symlinkSync("/dev/zero", join(folder, "zero.yar"));
  execFileSync("mkfifo", [join(folder, "pipe.yar")]);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a regular file", () => {
  test("is read whole", () => {
    expect(readRegularText(join(folder, "a.yar"))).toBe("rule a { condition: filesize > 3 }\n");
    expect(readRegularFile(join(folder, "empty.yar"))).toHaveLength(0);
  });

  test("is read up to the limit", () => {
    const path = join(folder, "limit");
    writeFileSync(path, "x".repeat(100));
    expect(readRegularFile(path, 100)).toHaveLength(100);
    expect(() => readRegularFile(path, 99)).toThrow(TooLarge);
  });

  test.skipIf(!existsSync("/proc/self/status"))("may say that it has no bytes, and have some", () => {
    expect(readRegularText("/proc/self/status")).toContain("VmSize");
    expect(() => readRegularFile("/proc/self/status", 10)).toThrow(TooLarge);
  });
});

describe.skipIf(isWindows)("a device or a pipe", () => {
  test.each(["/dev/zero", "zero.yar", "pipe.yar"])("%s is not read", async (name) => {
    const path = name.startsWith("/") ? name : join(folder, name);
    expect(() => readRegularFile(path)).toThrow("it is not a regular file");
    expect(await readSource(path, name)).toMatchObject({
      rule: "file_unreadable",
      detail: "it is not a regular file",
    });
  });

  test.each([
    ["lint", "pipe.yar"],
    ["lint", "--diff", "pipe.yar"],
    ["drift", "/dev/zero"],
    ["test", "pipe.yar"],
    ["parse", "pipe.yar"],
    ["merge", "/dev/zero"],
    ["eval", "pipe.yar", "--rule", "a.yar"],
    ["compare", "--query", "tag:a", "--rule", "/dev/zero"],
    ["translate", "--rule", "pipe.yar"],
    ["translate", "--report", "/dev/zero"],
    ["lint", "--config", "pipe.yar", "a.yar"],
    ["lint", "--baseline", "/dev/zero", "a.yar"],
  ])("named, it ends %s with one line and exit 2", async (...args) => {
    const { code, stderr } = await huntlint([...args, "--no-color"], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^huntlint: cannot read [^\n]*: it is not a regular file\n$/);
  });

  test("in a folder it is no rule file", async () => {
    const { code, stdout } = await huntlint(["lint", ".", "--format", "json", "--no-compiler"], { cwd: folder });
    expect(code).toBe(0);
    const { files } = JSON.parse(stdout) as { files: { path: string }[] };
    expect(files.map(({ path }) => path)).toEqual(["a.yar", "empty.yar"]);
  });
});

describe("an empty path", () => {
  test.each([
    ["lint", ""],
    ["lint", "--fix", ""],
    ["lint", "--diff", ""],
    ["drift", ""],
    ["test", ""],
    ["parse", ""],
    ["config", ""],
    ["merge", ""],
    ["eval", "", "--rule", "a.yar"],
    ["compare", "--query", "tag:a", "--rule", ""],
    ["translate", "--rule", ""],
    ["translate", "--report", ""],
    ["lint", "--config", "", "a.yar"],
    ["lint", "--baseline", "", "a.yar"],
  ])("is no path: %s %s", async (...args) => {
    const { code, stderr } = await huntlint(args, { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain("huntlint: a path is empty: is a variable unset?\n");
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  test("beside others leaves them looked at", async () => {
    const { code, stdout } = await huntlint(["lint", "a.yar", "", "--no-compiler"], { cwd: folder });
    expect(code).toBe(2);
    expect(stdout).toContain("1 file, 1 rule");
  });
});
