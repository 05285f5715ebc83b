import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { huntlint } from "../cli/memory_io.ts";

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "huntlint-patch-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const RULE = `import "vt"
rule A {
  condition:
    vt.metadata.file_siez > 5
}
`;

test.each([
  ["without a byte order mark", RULE],
  ["with a byte order mark", `\ufeff${RULE}`],
  ["with a byte order mark, changed in its first line", `\ufeff${RULE.replaceAll("\n", " ")}`],
])("the patch of --diff makes of a file what --fix makes of it: %s", async (_, text) => {
  const path = join(cwd, "a.yar");
  writeFileSync(path, text);
  const args = ["lint", "--no-compiler", "--fix=unsafe"];
  const { code, stdout } = await huntlint([...args, "--diff"], { cwd });
  expect(code).toBe(1);
  await huntlint(args, { cwd });
  const fixed = readFileSync(path, "utf8");
  expect(fixed).toBe(text.replace("siez", "size"));
  writeFileSync(path, text);
  execFileSync("git", ["apply", "-"], { cwd, input: stdout });
  expect(readFileSync(path, "utf8")).toBe(fixed);
});
