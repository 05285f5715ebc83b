import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/findings/index.ts";
import { applyFixes } from "../../src/lint/fixes.ts";
import { LINT_RULES } from "../../src/lint/registry.ts";
import { lintPaths } from "../../src/run/lint_paths.ts";
import { SourceFile } from "../../src/text/index.ts";

const folder = resolve(import.meta.dirname, "../../rules");

/** Rules whose fault no file can hold: tested where it is made. */
const WITHOUT_FILES = new Set(["compiler_skipped", "file_unreadable"]);

/** Rules about what other rules find. */
const ABOUT_OTHERS = new Set(["suppression"]);

/** Other files of the repository: `bad.other.yar` beside `bad.yar`. */
function companions(id: string, file: string): string[] {
  const stem = file.replace(/yar$/, "");
  return file === "-" ? [] : readdirSync(join(folder, id)).filter((name) => name !== file && name.startsWith(stem));
}

/** What the rule alone finds in a file of its folder, or in a text. */
async function lint(id: string, file: string, text = ""): Promise<readonly Diagnostic[]> {
  const surroundings = { cwd: join(folder, id), readInput: async () => Buffer.from(text), inputName: "-" };
  const rules = ABOUT_OTHERS.has(id) ? undefined : [id];
  const { report } = await lintPaths({ paths: [file, ...companions(id, file)], rules }, surroundings);
  const linted = report.files.filter(({ path }) => path === file);
  return linted.flatMap(({ findings }) => findings.filter(({ rule }) => rule === id));
}

async function lintByDefault(id: string, file: string): Promise<readonly Diagnostic[]> {
  const surroundings = { cwd: join(folder, id), readInput: async () => new Uint8Array(), inputName: "-" };
  const { report } = await lintPaths({ paths: [file] }, surroundings);
  return report.files.flatMap(({ findings }) => findings);
}

/** `12 vt_unknown_field` for each finding's line and rule. */
function placed(findings: readonly Diagnostic[], text: string): string[] {
  const source = new SourceFile("", text);
  return findings.map(({ rule, primary }) => `${source.positionAt(primary.start).line} ${rule}`);
}

function expected(text: string): string[] {
  return text.split("\n").flatMap((line, i) => {
    const ids = /\/\/ expect: ([\w, ]+)$/.exec(line.trimEnd())?.[1]?.split(",") ?? [];
    return ids.map((id) => `${i + 1} ${id.trim()}`);
  });
}

const read = (id: string, file: string) => readFileSync(join(folder, id, file), "latin1");

describe.each(LINT_RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test("has a page", () => {
    expect(readFileSync(join(folder, id, "README.md"), "utf8")).toContain(`# ${id}`);
  });

  if (WITHOUT_FILES.has(id)) return;

  test("bad.yar has the marked faults, all and only", async () => {
    const text = read(id, "bad.yar");
    expect(expected(text).length).toBeGreaterThan(0);
    expect(placed(await lint(id, "bad.yar"), text)).toEqual(expected(text));
  });

  test("good.yar has none, of this rule or of the default ones", async () => {
    expect(placed(await lint(id, "good.yar"), read(id, "good.yar"))).toEqual([]);
    expect(placed(await lintByDefault(id, "good.yar"), read(id, "good.yar"))).toEqual([]);
  });

  test.runIf(rule.fixable)("fixed.yar is what the fixes make of bad.yar, and is clean", async () => {
    const text = readFileSync(join(folder, id, "bad.yar"), "utf8");
    const { text: fixed } = applyFixes(text, await lint(id, "bad.yar"), "unsafe");
    expect(fixed).toBe(readFileSync(join(folder, id, "fixed.yar"), "utf8"));
    expect(await lint(id, "-", fixed)).toEqual([]);
  });

  test.runIf(!rule.fixable)("has no fixed.yar, since nothing is fixed", () => {
    expect(existsSync(join(folder, id, "fixed.yar"))).toBe(false);
  });
});

test("each folder is a rule's", () => {
  const ids = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));
  expect(ids.sort()).toEqual(LINT_RULES.map(({ id }) => id));
});

test("ids are in order, and each rule says what it is", () => {
  const ids = LINT_RULES.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  for (const { id, summary, messages } of LINT_RULES) {
    expect(id).toMatch(/^[a-z]+(_[a-z]+)*$/);
    expect(summary).toMatch(/^[A-Z].*\.$/);
    expect(Object.keys(messages).length).toBeGreaterThan(0);
  }
});
