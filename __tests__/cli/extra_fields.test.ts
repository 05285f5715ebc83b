import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { useSchema } from "../../src/vt/index.ts";
import { huntlint } from "./memory_io.ts";

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "huntlint-extra-"));
});
afterEach(() => {
  useSchema(null);
  rmSync(cwd, { recursive: true, force: true });
});

const put = (path: string, text: string) => writeFileSync(join(cwd, path), text);
const RULE = `import "vt"
rule A { meta: target_entity = "file" condition: vt.metadata.new_score > 5 and vt.metadata.nope > 1 }
rule B { meta: target_entity = "url" condition: vt.net.url.port > 5 and vt.metadata.new_score > 5 }
`;

test("a field that is newer than the compiler is known, for its entities, and to the compiler's verdict", async () => {
  put(".huntlint.yaml", "extra_fields:\n  - { path: vt.metadata.new_score, type: integer, entities: [file] }\n");
  put("a.yar", RULE);
  const { stdout } = await huntlint(["lint", "a.yar", "--format", "concise", "--rule", "vt_unknown_field"], { cwd });
  expect(stdout).toBe(
    "a.yar:2:92: error vt_unknown_field: `vt.metadata` has no field `nope` (vt module of YARA-X 1.20.0)\n",
  );
});

test("a field that cannot be there is a mistake of the configuration, with its place", async () => {
  put(".huntlint.yaml", "extra_fields:\n  - { path: vt.metadata.file_size, type: integer }\n");
  put("a.yar", RULE);
  const { code, stderr } = await huntlint(["lint", "a.yar"], { cwd });
  expect([code, stderr]).toEqual([
    2,
    "huntlint: .huntlint.yaml:2:5: `vt.metadata.file_size` is known already, in YARA-X 1.20.0\n",
  ]);
});
