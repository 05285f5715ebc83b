import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { checkFile, parse, print, printNode } from "../../src/yara/index.ts";
import { shape } from "./shape.ts";

const corpus = resolve(import.meta.dirname, "../../../shared/corpus");
const isThere = existsSync(corpus);

const files = isThere
  ? readdirSync(corpus, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.yara?$/.test(file))
      .sort()
  : [];

// Other people's rules, where they are at hand; nothing of them is kept here.
describe.skipIf(!isThere)("public rules", () => {
  test("are at hand", () => {
    expect(files.length).toBeGreaterThan(400);
  });

  const faults: string[] = [];
  const changed: string[] = [];
  const unlike: string[] = [];
  for (const file of files) {
    const text = readFileSync(join(corpus, file), "utf8");
    const parsed = parse(text);
    for (const { code, message } of [...parsed.errors, ...checkFile(parsed.tree)]) {
      // Their scanners give them variables from outside.
      if (code !== "undefined_identifier") faults.push(`${file}: ${code}: ${message}`);
    }
    if (print(parsed) !== text) changed.push(file);
    const written = parse(printNode(parsed.tree));
    if (written.errors.length > 0) unlike.push(`${file}: ${written.errors[0]?.message}`);
    parsed.tree.items.forEach((item, i) => {
      const again = written.tree.items[i];
      if (item.kind !== "Rule" || item.condition === null) return;
      if (again?.kind !== "Rule" || again.condition === null) unlike.push(`${file}: ${item.name.name} is missing`);
      else if (shape(again.condition.expression) !== shape(item.condition.expression))
        unlike.push(`${file}: ${item.name.name}`);
    });
  }

  test("have no fault", () => {
    expect(faults).toEqual([]);
  });

  test("are printed as they were", () => {
    expect(changed).toEqual([]);
  });

  test("are written anew with the same meaning", () => {
    expect(unlike).toEqual([]);
  });
});
