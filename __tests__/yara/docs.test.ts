import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import * as yara from "../../src/yara/index.ts";
import { nodesOf } from "./shape.ts";

const page = readFileSync(resolve(import.meta.dirname, "../../docs/yara.md"), "utf8");
const language = readFileSync(join(import.meta.dirname, "fixtures/language.yar"), "utf8");

describe("the examples of docs/yara.md", () => {
  const examples = [...page.matchAll(/```js\n([\s\S]*?)```/g)].map((match) => match[1] as string);

  test("are there", () => {
    expect(examples.length).toBeGreaterThan(6);
  });

  test.each(examples)("%s", (example) => {
    const printed: string[] = [];
    const names = Object.keys(yara);
    const body = example.replace(/^import \{([^}]*)\} from "huntlint\/yara";$/m, (_, list: string) => {
      for (const name of list.split(",")) expect(names).toContain(name.trim());
      return "";
    });
    const run = new Function("console", ...names, body);
    run({ log: (...values: unknown[]) => printed.push(values.join(" ")) }, ...Object.values(yara));
    const expected = [...example.matchAll(/^\/\/ prints: ?(.*)$/gm)].map((match) => match[1]);
    expect(printed.join("\n").split("\n")).toEqual(expected);
  });
});

test("docs/yara.md has each kind of node with exactly its properties", () => {
  const documented = new Map<string, string[]>();
  for (const [, kind = "", properties = ""] of page.matchAll(/^\| `([A-Z]\w+)` \|([^|]*)\|/gm)) {
    documented.set(
      kind,
      [...properties.matchAll(/`(\w+)`/g)].map((match) => match[1] as string),
    );
  }
  const { tree } = yara.parse(`${language}\ninclude "x" ) rule w { condition: any of (a, b*) }`);
  const real = new Map<string, string[]>();
  for (const node of [...nodesOf(tree), ...tree.comments]) {
    real.set(
      node.kind,
      Object.keys(node).filter((key) => !["kind", "start", "end"].includes(key)),
    );
  }
  expect([...real.keys()].sort()).toEqual(Object.keys(yara.CHILD_KEYS).sort());
  expect(Object.fromEntries([...documented].sort())).toEqual(Object.fromEntries([...real].sort()));
});

test("docs/yara.md has each code and each limit", () => {
  const codes = [...page.matchAll(/`([a-z0-9]+(?:_[a-z0-9]+)+)`/g)].map((match) => match[1]);
  expect(yara.FAULT_CODES.filter((code) => !codes.includes(code) && code.includes("_"))).toEqual([]);
  for (const [name, value] of Object.entries(yara.DEFAULT_LIMITS)) {
    expect(page).toMatch(new RegExp(`\\| \`${name}\` \\|[^|]*\\| ${value.toLocaleString("en")}\\b`));
  }
});
