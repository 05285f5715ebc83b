import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { actionYml, inputTable, PAGES_WITH_TABLES, withTables } from "../../scripts/action_yml.ts";
import { INPUTS, InputError, type InputName, readInputs } from "../../src/action/inputs.ts";

const root = resolve(import.meta.dirname, "../..");

const reading = (given: Partial<Record<InputName, string>>) => readInputs((name) => given[name] ?? "");

describe("inputs", () => {
  test("that are not given leave the defaults", () => {
    expect(reading({})).toEqual({
      paths: [],
      config: null,
      mode: "auto",
      failOn: null,
      baseline: null,
      comment: "on-findings",
      commentName: null,
      suggestions: true,
      sarif: null,
      html: null,
      history: null,
      findings: null,
      token: null,
    });
  });

  test("may hold several paths, one a line, with spaces inside", () => {
    expect(reading({ paths: "rules/a b.yar\r\n\n  yara/**/*.yar \n" }).paths).toEqual([
      "rules/a b.yar",
      "yara/**/*.yar",
    ]);
  });

  test("are read in any letter case, and trimmed", () => {
    expect(reading({ "fail-on": " Never ", suggestions: "False" })).toMatchObject({
      failOn: "never",
      suggestions: false,
    });
  });

  test("that are none of their values are named, with the values", () => {
    expect(() => reading({ comment: "sometimes" })).toThrow(
      new InputError('comment: "sometimes" is not one of always, on-findings, never'),
    );
    expect(() => reading({ mode: "comment" })).toThrow(InputError);
  });
});

describe("action.yml", () => {
  const written = readFileSync(join(root, "action.yml"), "utf8");

  test("is what `npm run action` makes", () => {
    expect(written).toBe(actionYml());
  });

  test("runs the bundle on node24 and overrides no configuration", () => {
    const action = parse(written) as { runs: unknown; inputs: Record<string, { default?: string }> };
    expect(action.runs).toEqual({ using: "node24", main: "dist/action/index.js" });
    const defaults = Object.entries(action.inputs).filter(([, input]) => input.default !== undefined);
    expect(defaults.map(([name]) => name)).toEqual(["github-token"]);
    expect(Object.keys(action.inputs)).toEqual(Object.keys(INPUTS));
  });
});

test("tables go between their markers, and nowhere else", () => {
  const page = "a\n<!-- inputs: generated -->\nold\n<!-- /inputs -->\nb\n";
  expect(withTables(page)).toBe(`a\n<!-- inputs: generated -->\n${inputTable()}\n<!-- /inputs -->\nb\n`);
  expect(withTables("no markers")).toBe("no markers");
});

const pages = PAGES_WITH_TABLES.filter((page) => existsSync(join(root, page)));

test.skipIf(pages.length === 0).each(pages)("the tables in %s are current", (page) => {
  const text = readFileSync(join(root, page), "utf8");
  expect(text).toBe(withTables(text));
});
