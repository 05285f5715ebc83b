import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadConfiguration } from "../../src/run/configuration.ts";
import { lint, translate } from "../../src/run/library.ts";
import { Linter } from "../../src/run/linter.ts";
import { SourceFile } from "../../src/text/index.ts";
import { extendSchema, useSchema } from "../../src/vt/index.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "huntlint-linter-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const RULE = `import "vt"
rule A { meta: target_entity = "file" condition: vt.metadata.new_score > 5 }
`;
const EXTRA = "extra_fields: [{ path: vt.metadata.new_score, type: integer, entities: [file] }]\n";

describe("what is remembered", () => {
  const memory = new Map<string, unknown>();
  const cache = {
    key: (...parts: readonly string[]) => parts.join("\0"),
    get: (key: string) => memory.get(key),
    set: (key: string, value: unknown) => void memory.set(key, JSON.parse(JSON.stringify(value))),
  };
  beforeEach(() => memory.clear());

  async function found(configuration: string): Promise<string[]> {
    put(".huntlint.yaml", configuration);
    const surroundings = { cwd: root, readInput: async () => new Uint8Array(), inputName: "-" };
    const options = { cwd: root, compiler: false, suppressions: true, keepFiles: false, cache };
    const linter = new Linter(await loadConfiguration(null, surroundings), options);
    linter.add(new SourceFile("a.yar", RULE));
    return (await linter.finish()).flatMap(({ findings }) => findings.map(({ rule }) => rule));
  }

  test("depends on the fields that the configuration adds", async () => {
    expect(await found("{}\n")).toEqual(["vt_unknown_field"]);
    expect(await found(EXTRA)).toEqual([]);
    expect(await found("{}\n")).toEqual(["vt_unknown_field"]);
    expect(memory.size).toBe(2);
  });
});

describe("the configuration's fields", () => {
  beforeEach(() => {
    put("with/.huntlint.yaml", EXTRA);
    put("without/.huntlint.yaml", "{}\n");
    for (const folder of ["with", "without", "bare"]) put(`${folder}/a.yar`, RULE);
  });
  const errors = async (folder: string, compiler = false) =>
    (await lint([], { cwd: join(root, folder), compiler })).summary.errors;

  test("are known in its own folder only, one run after the other or several at once", async () => {
    const folders = ["bare", "with", "bare", "with", "without"];
    const inTurn: number[] = [];
    for (const folder of folders) inTurn.push(await errors(folder));
    expect(inTurn).toEqual([1, 0, 1, 0, 1]);
    expect(await Promise.all(folders.map((folder) => errors(folder, true)))).toEqual([1, 0, 1, 0, 1]);
  });

  test("are not known to what has no configuration", async () => {
    const reasons = () => translate({ rule: RULE }).terms.map(({ reason }) => reason);
    const before = reasons();
    await errors("with");
    expect(reasons()).toEqual(before);
    useSchema(extendSchema([{ path: "vt.metadata.new_score", type: "integer" }]).schema);
    expect(reasons()).toEqual(before);
  });
});
