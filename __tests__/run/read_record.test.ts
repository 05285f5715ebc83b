import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { huntlint } from "../cli/memory_io.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "huntlint-record-"));
  const files = {
    "new.yar": 'import "vt" rule new { condition: vt.metadata.new_file }',
    "wrong.json": '{"metadata": {"new_file": 1, "tags": {"0": "a"}, "file_size": 3}}',
    "nested.json": '{"behaviour": {"files_dropped": [{"path": "a"}, {"path": 3}]}}',
    "unknown.json": '{"metadata": {"new_file": true, "nope": 1}}',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("eval", () => {
  test.each([
    ["wrong.json", "`metadata.new_file` is the number 1, and the field holds true or false (and 1 more like it)"],
    ["nested.json", "`behaviour.files_dropped[1].path` is the number 3, and the field holds text"],
  ])("of %s says which value is of another type than its field's", async (file, fault) => {
    for (const side of [
      ["--rule", "new.yar"],
      ["--query", "tag:a"],
      ["--query", "tag:a", "--report"],
    ]) {
      const { code, stdout, stderr } = await huntlint(["eval", file, ...side], { cwd: folder });
      expect([code, stdout, stderr]).toEqual([2, "", `huntlint: ${file}: ${fault}\n`]);
    }
  });

  test("names fields that the module does not have", async () => {
    const { code, stderr } = await huntlint(["eval", "unknown.json", "--rule", "new.yar"], { cwd: folder });
    expect([code, stderr]).toEqual([
      0,
      "huntlint: unknown.json: the vt module has no field `metadata.nope`: nothing looks at it\n",
    ]);
  });
});
