import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { huntlint } from "./memory_io.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "huntlint-misuse-"));
  const files = {
    "a.yar": "rule a { condition: filesize > 3 }\n",
    "two.yar": "rule x { condition: filesize > 1 }\nrule y { condition: filesize > 2 }\n",
    "record.json": '{"metadata": {}}',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  mkdirSync(join(folder, "nothing"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const COMMANDS = [
  ...["lint", "translate", "compare", "drift", "eval", "test", "fields", "modifiers"],
  ...["explain", "rules", "config", "merge", "parse", "init"],
];

async function expectRefused(args: readonly string[]): Promise<void> {
  const { code, stdout, stderr } = await huntlint(args, { cwd: folder, input: "rule r { condition: filesize > 1 }" });
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^huntlint: (?!internal)[^\n]+\n$/);
  expect(stderr).not.toContain("(outputHelp)");
}

describe.each(COMMANDS)("%s", (command) => {
  test.each([
    [["--nosuch"]],
    [["--format", "nosuch"]],
    [["--format", ""]],
    [["--format"]],
    [["--output"]],
    [["--output", ""]],
    [["--entity"]],
    [["--entity", "collection"]],
    [["--config"]],
    [["--stdin-filename"]],
    [["--format", "json", "--format", "json"]],
    [["--output", "a", "--output", "b"]],
  ])("refuses %j", async (options) => {
    await expectRefused([command, ...options]);
  });
});

describe("arguments", () => {
  test.each([
    "translate",
    "translate a b",
    "translate - -",
    "translate --rule a.yar tag:x",
    "translate --rule - --report -",
    "translate --fields x tag:a",
    "translate --rule missing.yar",
    "translate --rule a.yar#missing",
    "translate --rule a.yar --rule a.yar",
    "translate --report record.json --report record.json",
    "translate --rule two.yar",
    "translate --rule nothing",
    "translate --report record.json --rule a.yar",
    "compare",
    "compare --query tag:a",
    "compare --rule a.yar",
    "compare --query tag:a --query tag:b --rule a.yar",
    "compare --query - --rule -",
    "compare --query - --query -",
    "compare --rule - --rule -",
    "compare --query (tag:a --rule a.yar",
    "compare extra --query tag:a --rule a.yar",
    "compare --query tag:a --rule two.yar",
    "eval",
    "eval record.json",
    "eval record.json record.json --rule a.yar",
    "eval record.json --rule a.yar --query tag:a",
    "eval nothing --rule a.yar",
    "eval record.json --query tag:a --query tag:b",
    "eval record.json --rule a.yar --rule a.yar",
    "eval a.yar --rule a.yar",
    "eval - --rule -",
    "parse",
    "parse a.yar a.yar",
    "parse nothing",
    "parse - -",
    "merge",
    "merge missing.json",
    "merge a.yar",
    "merge - -",
    "explain",
    "explain missing",
    "explain a b",
    "rules a",
    "init a",
    "config a b",
    "help missing",
    "lint missing",
    "lint - -",
    "lint --stdin -",
    "lint nothing",
    "lint --diff nothing",
    "lint --diff missing.yar",
    "lint --diff - a.yar",
    "lint --fix - a.yar",
    "lint --max-warnings x",
    "lint --fail-on x",
    "lint --preset x",
    "lint --rule missing a.yar",
    "lint --shard 0/1 a.yar",
    "lint --shard 5/4 a.yar",
    "lint --shard 1/2 -",
    "lint --shard 1/2 a.yar --stdin",
    "lint --staged --since x",
    "lint --baseline missing.json a.yar",
    "lint --update-baseline",
    "lint --config missing a.yar",
    "lint --config nothing a.yar",
    "lint --fix=bad a.yar",
    "--fix unsafe a.yar",
    "a.yar --fix safe",
    "lint missing*.yar",
    "drift missing",
    "drift nothing",
    "drift - -",
    "test missing",
    "test nothing",
    "missing-command",
  ])("%s cannot run", async (line) => {
    await expectRefused(line.split(" "));
  });
});

test("what cannot be written leaves nothing behind", async () => {
  await expectRefused(["init", "--format", "nosuch"]);
  expect(readdirSync(folder).sort()).toEqual(["a.yar", "nothing", "record.json", "two.yar"]);
});

describe("says what may have been meant", () => {
  test.each([
    ["compare tag:a a.yar", "Expected 0 arguments but got 2. It takes options only: see `huntlint compare --help`."],
    ["eval a.yar record.json", "here are 2: a rule goes behind --rule, a query behind --query"],
    ["translate tag:a tag:b", "here are 2: put it in quotes"],
    ["parse a.yar two.yar", "FILE is one argument, and here are 2\n"],
    ["tarnslate tag:a", "(is the command `translate` meant?)"],
    ["--quiet rule", "no such file or folder: rule (is the command `rules` meant?)"],
    ["--rule query_drif a.yar", "no lint rule is called query_drif, did you mean query_drift?"],
    ["explain query_drif", "no lint rule is called query_drif, did you mean query_drift?"],
  ])("%s", async (line, words) => {
    await expectRefused(line.split(" "));
    expect((await huntlint(line.split(" "), { cwd: folder })).stderr).toContain(words);
  });

  test.each(["lint tets", "./tets", "--rule unused_import nowhere", "lnt.yar"])("but not of %s", async (line) => {
    expect((await huntlint(line.split(" "), { cwd: folder })).stderr).not.toContain("meant");
  });
});
