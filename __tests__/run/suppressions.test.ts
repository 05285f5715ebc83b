import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fixPaths } from "../../src/run/fix_paths.ts";
import { type LintRequest, lintPaths } from "../../src/run/lint_paths.ts";

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "huntlint-suppressions-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

const surroundings = () => ({ cwd, readInput: async () => new Uint8Array(), inputName: "-" });

/** `a.yar: message` of each finding about a suppression, and the other findings' rules. */
async function found(request: Partial<LintRequest> = {}): Promise<string[]> {
  const { report } = await lintPaths({ paths: [], ...request }, surroundings());
  return report.files.flatMap(({ path, findings }) =>
    findings.map(({ rule, message }) => `${path}: ${rule === "suppression" ? message : rule}`),
  );
}

async function fixed(path: string, request: Partial<LintRequest> = {}): Promise<string> {
  await fixPaths({ paths: [], ...request }, "unsafe", surroundings(), true);
  return readFileSync(join(cwd, path), "utf8");
}

const unused = (id: string) => `nothing here is reported by \`${id}\`, so nothing is silenced`;

const WARNED = `// huntlint-ignore compiler_warning: on purpose
rule All_Files { condition: true }
`;

describe("a comment about the official compiler's findings", () => {
  test.each([
    ["in use", {}],
    ["without the compiler", { compiler: false }],
    ["with one lint rule only", { rules: ["suppression"] }],
  ])("is left alone %s", async (_, request) => {
    put("a.yar", WARNED);
    expect(await found(request)).toEqual([]);
    expect(await fixed("a.yar", request)).toBe(WARNED);
  });

  test("by one of the compiler's own codes, too", async () => {
    const text = WARNED.replace("compiler_warning", "invariant_expr");
    put("a.yar", text);
    for (const request of [{}, { compiler: false }, { rules: ["suppression"] }]) {
      expect(await found(request)).toEqual([]);
      expect(await fixed("a.yar", request)).toBe(text);
    }
  });

  test("is called unused where the compiler ran and found nothing, and is not removed without it", async () => {
    const text = WARNED.replace("true", "filesize > 1");
    put("a.yar", text);
    expect(await found()).toEqual([`a.yar: ${unused("compiler_warning")}`]);
    expect(await found({ compiler: false })).toEqual([]);
    expect(await fixed("a.yar")).toBe(text);
  });

  test("is left alone where the compiler stopped at an error before it could warn", async () => {
    put("a.yar", WARNED.replace("true", "filesize > 1 and pe.nope"));
    expect(await found()).not.toContain(`a.yar: ${unused("compiler_warning")}`);
  });

  test("that no rule and no code is called by is known to name nothing only where all were sought", async () => {
    put("a.yar", WARNED.replace("compiler_warning", "compiler_warnin").replace("true", "filesize > 1"));
    expect(await found()).toEqual(["a.yar: `compiler_warnin` is no lint rule, and nothing here has that code"]);
    expect(await found({ compiler: false })).toEqual([]);
  });
});

describe("a comment about what other files hold", () => {
  const TWICE = `// huntlint-ignore duplicate_rule_name: both are wanted
rule Twice { condition: filesize > 1 }
`;

  test("is left alone where only one of the files is looked at, or fixed", async () => {
    put("a.yar", TWICE);
    put("below/b.yar", TWICE);
    const strict = { preset: "strict", compiler: false } as const;
    expect(await found(strict)).toEqual([]);
    expect(await found({ ...strict, paths: ["a.yar"] })).toEqual([]);
    expect(await found({ ...strict, paths: ["below"] })).toEqual([]);
    expect(await fixed("a.yar", strict)).toBe(TWICE);
  });

  test("is called unused where all files are known", async () => {
    put("a.yar", TWICE);
    const strict = { preset: "strict", compiler: false } as const;
    expect(await found(strict)).toEqual([`a.yar: ${unused("duplicate_rule_name")}`]);
    expect(await found({ ...strict, paths: ["."] })).toEqual([`a.yar: ${unused("duplicate_rule_name")}`]);
    expect(await found({ ...strict, paths: ["a.yar"] })).toEqual([]);
  });
});

describe("a comment in a broken rule", () => {
  const rule = (clause: string) => `import "vt"
rule A {
  meta:
    vti_query = "size:1MB+" // huntlint-ignore query_drift: wider on purpose
  condition:
    ${clause} and vt.metadata.file_size >= 1048576
}
`;

  test("is left alone: nothing was said of the rule's meaning", async () => {
    put("a.yar", rule("vt.metadata.nope > 1"));
    expect(await found({ compiler: false })).toEqual(["a.yar: vt_unknown_field"]);
    put("a.yar", rule("vt.metadata.new_file"));
    expect(await found({ compiler: false })).toEqual([`a.yar: ${unused("query_drift")}`]);
  });

  test("about the very fault is called unused where it stands on the wrong line", async () => {
    put("a.yar", rule("vt.metadata.nope > 1").replace("query_drift", "vt_unknown_field"));
    expect(await found({ compiler: false })).toEqual([
      `a.yar: ${unused("vt_unknown_field")}`,
      "a.yar: vt_unknown_field",
    ]);
  });
});
