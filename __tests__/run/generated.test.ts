import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { LINT_RULES } from "../../src/lint/registry.ts";
import { render } from "../../src/report/render.ts";
import { configurationSchema } from "../../src/run/configuration_schema.ts";
import { listRules } from "../../src/run/list_rules.ts";
import { VERSION } from "../../src/run/version.ts";

const root = resolve(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const ids = LINT_RULES.map(({ id }) => id);

describe("what is made from the lint rules is current", () => {
  test("the configuration's schema (`npm run pages`)", () => {
    const shipped = JSON.parse(read("src/run/configuration.schema.json"));
    expect(shipped).toEqual(JSON.parse(JSON.stringify(configurationSchema())));
    expect(Object.keys(shipped.properties.rules.properties)).toEqual(ids);
  });

  test("the list of rules", () => {
    const listed = [...read("docs/rules.md").matchAll(/^\| \[`(\w+)`\]/gm)].map((match) => match[1]);
    expect(listed).toEqual(ids);
  });

  test.each(ids)("the page of %s", (id) => {
    const rule = listRules().find((listed) => listed.id === id);
    const page = read(`rules/${id}/README.md`);
    expect(page).toContain(`# ${id}\n\n${rule?.summary}\n`);
    expect(page).toContain(`| severity | ${rule?.severity} |`);
    for (const heading of ["## What", "## Why", "## How to fix", "## When not to"]) expect(page).toContain(heading);
  });
});

test("SARIF lists every rule, with its level and a page", async () => {
  const empty = {
    files: [],
    summary: { files: 0, rules: 0, errors: 0, warnings: 0, notes: 0, withQuery: 0, judged: 0, partly: 0, unknown: 0 },
  };
  const options = { colour: false, width: 100, version: VERSION, rules: listRules() };
  const { driver } = JSON.parse(await render("sarif", empty, options)).runs[0].tool;
  expect(driver.rules.map(({ id }: { id: string }) => id)).toEqual(ids);
  for (const { helpUri, defaultConfiguration } of driver.rules) {
    expect(helpUri).toMatch(/^https:\/\/\S+\/rules\/\w+\/README\.md$/);
    expect(["error", "warning", "note"]).toContain(defaultConfiguration.level);
  }
});

test("the version is the package's", () => {
  expect(VERSION).toBe(JSON.parse(read("package.json")).version);
});
