import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { render } from "../../src/report/render.ts";
import { lintPaths } from "../../src/run/lint_paths.ts";
import { listRules } from "../../src/run/list_rules.ts";

const root = resolve(import.meta.dirname, "../..");
const HUNTS = ["bitter", "romcom", "gamaredon"];

describe.each(HUNTS)("examples/%s", (hunt) => {
  const surroundings = { cwd: root, readInput: async () => new Uint8Array(), inputName: "-" };
  const path = `examples/${hunt}/${hunt}.yar`;

  test("is reported on as its report says", async () => {
    const { report } = await lintPaths({ paths: [path] }, surroundings);
    const options = { colour: false, width: 100, version: "", rules: listRules() };
    await expect(await render("pretty", report, options)).toMatchFileSnapshot(
      join(root, `examples/${hunt}/report.txt`),
    );
  });

  test("keeps the query that stands beside it", async () => {
    const { report } = await lintPaths({ paths: [path] }, surroundings);
    const query = readFileSync(join(root, `examples/${hunt}/query.txt`), "utf8").trim();
    expect(report.files.flatMap(({ queries }) => queries.map(({ text }) => text))).toEqual([query]);
  });
});
