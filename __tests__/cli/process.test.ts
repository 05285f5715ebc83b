import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const program = resolve(import.meta.dirname, "../../dist/cli/index.js");
let root: string;
let cacheFolder: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "huntlint-process-"));
  cacheFolder = mkdtempSync(join(tmpdir(), "huntlint-cache-"));
  for (let i = 0; i < 300; i++) {
    const tests = Array.from({ length: 20 }, (_, k) => `vt.metadata.nope_${k} == ${k}`).join(" or ");
    writeFileSync(join(root, `${i}.yar`), `import "vt"\n\nrule R${i} {\n  condition:\n    ${tests}\n}\n`);
  }
});
afterAll(() => {
  rmSync(root, { recursive: true });
  rmSync(cacheFolder, { recursive: true });
});

function huntlint(args: readonly string[], input = ""): { code: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, HUNTLINT_CACHE_DIR: cacheFolder, FORCE_COLOR: "1" };
  const options = { cwd: root, encoding: "utf8", input, env, maxBuffer: 2 ** 28 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], options);
  return { code: status, stdout, stderr };
}

/** The program as it is shipped; the tests beside this one run its sources. */
describe.skipIf(!existsSync(program))("dist/cli/index.js", () => {
  test("writes all of a large report into a pipe", () => {
    const { code, stdout, stderr } = huntlint(["--no-compiler", "--format", "json", "--no-cache"]);
    expect([code, stderr]).toEqual([1, ""]);
    expect(JSON.parse(stdout).summary.errors).toBe(6000);
  });

  test("is not offended by a reader that leaves", () => {
    const command = `"${process.execPath}" "${program}" --no-compiler --format json --no-cache | head -c 10`;
    expect(execFileSync("sh", ["-c", command], { cwd: root, encoding: "utf8" })).toHaveLength(10);
  });

  test("finds the same with what it remembers", () => {
    const args = ["--no-compiler", "--format", "json"];
    const first = huntlint(args);
    const cache = readdirSync(cacheFolder);
    expect(cache).toHaveLength(1);
    const second = huntlint(args);
    expect(second.stdout).toBe(first.stdout);
    writeFileSync(join(cacheFolder, cache[0] as string), "{ broken");
    expect(huntlint(args).stdout).toBe(first.stdout);
    JSON.parse(readFileSync(join(cacheFolder, cache[0] as string), "utf8"));
  });

  test("reads standard input and runs the official compiler, in black and white", () => {
    const { code, stdout } = huntlint(["-", "--stdin-filename", "x.yar"], 'rule a { condition: uint8(0) == "x" }\n');
    expect(code).toBe(1);
    expect(stdout).toContain("x.yar:1:");
    expect(stdout).not.toContain("\u001b");
  });

  test("explains a rule from its page", () => {
    expect(huntlint(["explain", "query_drift"]).stdout).toMatch(/^query_drift\n/);
  });
});
