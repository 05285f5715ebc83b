import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Workspace } from "./workspace.ts";

const workspace = new Workspace();

beforeAll(() => {
  workspace.git("init", "--quiet");
  workspace.write("a.yar", "rule a { condition: filesize > 3 }\n");
});
afterAll(() => workspace.remove());

async function refusal(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await workspace.lint("a.yar", ...args);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^huntlint: [^\n]*\n$/);
  return stderr.slice("huntlint: ".length, -1);
}

describe("a configuration", () => {
  const configured = async (content: string | Uint8Array): Promise<string> => {
    writeFileSync(join(workspace.root, "c.yaml"), content);
    return refusal("--config", "c.yaml");
  };

  test("whose keys are lists or mappings is a mistake, and nothing but ours says so", async () => {
    const warnings: string[] = [];
    const listen = (warning: Error): void => void warnings.push(warning.message);
    process.on("warning", listen);
    expect(await configured('rules:\n  ? ["\\n::error::forged"]\n  : error\n')).toBe(
      "c.yaml:2:5: a key is a word, no list or mapping",
    );
    await new Promise(setImmediate);
    process.off("warning", listen);
    expect(warnings).toEqual([]);
  });

  test("larger than any is not read", async () => {
    const text = Array.from({ length: 100_000 }, (_, i) => `k${i}: error\n`).join("");
    expect(await configured(text)).toBe("cannot read c.yaml: it has more than 1048576 bytes, the most that is read");
  });

  test("of mistakes only says as many as are read", async () => {
    const text = Array.from({ length: 60 }, (_, i) => `k${i}: error\n`).join("");
    writeFileSync(join(workspace.root, "c.yaml"), text);
    const { code, stderr } = await workspace.lint("a.yar", "--config", "c.yaml");
    const lines = stderr.trimEnd().split("\n");
    expect([code, lines.length, lines[50]]).toEqual([2, 51, "huntlint: and 10 more mistakes like these"]);
  });

  test("that is a folder, or no UTF-8, is said to be", async () => {
    mkdirSync(join(workspace.root, "folder"), { recursive: true });
    expect(await refusal("--config", "folder")).toBe("cannot read folder: it is a folder");
    expect(await configured(Buffer.from("rules: {}\n# \xff\n", "latin1"))).toBe(
      "cannot read c.yaml: it is not UTF-8: byte 0xff at offset 12 (line 2)",
    );
  });
});

test("a .gitignore larger than any ignores nothing", async () => {
  workspace.write("ignored/.gitignore", "*.yar\n");
  workspace.write("ignored/a.yar", "rule a { condition: oops }\n");
  expect((await workspace.lint("ignored")).stderr).toContain("nothing to lint");
  workspace.write("ignored/.gitignore", `*.yar\n${"*a*b*c\n".repeat(100_000)}`);
  const { stdout, stderr } = await workspace.lint("ignored");
  expect(stdout).toContain("oops");
  const left = "huntlint: ignored/.gitignore ignores nothing: it has more than 524288 bytes";
  expect(stderr).toBe(`${left}, the most that is read\n`);
  expect((await workspace.run(["test", "ignored"])).stderr).toBe(stderr);
  expect((await workspace.lint("a.yar")).stderr).toBe("");
});

describe("a baseline", () => {
  const known = async (content: string | Uint8Array): Promise<string> => {
    writeFileSync(join(workspace.root, "b.json"), content);
    return refusal("--baseline", "b.json");
  };

  test.each([
    ["null"],
    ["5"],
    ["[]"],
    ["{}"],
    ['{"version": 2, "findings": []}'],
    ['{"version": 1, "findings": [null]}'],
    ['{"version": 1, "findings": [{"__proto__": {"fingerprint": "x"}}]}'],
    [`{"version": 1, "findings": ${"[".repeat(100_000)}${"]".repeat(100_000)}}`],
  ])("that is %s is none", async (content) => {
    expect(await known(content)).toBe("b.json is no baseline of this version of huntlint");
  });

  test("that is no JSON is said to be, with the place where it is known", async () => {
    expect(await known('{"version": 1,\n "findings": [] 5}')).toMatch(
      /^b\.json:2:17 is not JSON: Expected ',' or '}' after property value/,
    );
    expect(await known("")).toBe("b.json is not JSON: Unexpected end of JSON input");
    expect(await known(Buffer.from('{"version": 1, "x": "\xff"}', "latin1"))).toMatch(
      /^cannot read b\.json: it is not UTF-8/,
    );
  });
});
