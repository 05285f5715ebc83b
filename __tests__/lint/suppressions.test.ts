import { describe, expect, test } from "vitest";
import { FileOutline } from "../../src/lint/file_outline.ts";
import { LintedFile } from "../../src/lint/linted_file.ts";
import { openFinding } from "../../src/lint/open_finding.ts";
import { LINT_RULES } from "../../src/lint/registry.ts";
import type { LintRule } from "../../src/lint/rule.ts";
import { suppressed } from "../../src/lint/suppression_findings.ts";
import { findSuppressions, type Suppression } from "../../src/lint/suppressions.ts";
import { SourceFile } from "../../src/text/index.ts";

const MANY = 40_000;

function found(text: string): readonly Suppression[] {
  return findSuppressions(new LintedFile(new SourceFile("a.yar", text)));
}

describe("suppressions", () => {
  test("are read however far apart their parts stand", () => {
    const gap = " \t".repeat(100_000);
    const [ours, other] = found(
      `rule a { condition: true } // huntlint-ignore${gap}a${gap}b${gap}:${gap}why : so${gap}.\n// huntlint-ignore${gap}${gap}x ${gap}y\n`,
    );
    expect(ours).toMatchObject({ ids: ["a", "b"], kind: "huntlint" });
    expect(ours?.reason).toBe(`why : so${gap}.`);
    expect(other).toMatchObject({ ids: ["x", "y"], reason: null });
  });

  test("hold each for its own place, however many there are", () => {
    const rules = Array.from(
      { length: MANY },
      (_, i) => `// huntlint-ignore a${i}: why\nrule r${i} { condition: true }\n`,
    );
    const text = `import "vt"\n${rules.join("")}`;
    const scopes = found(text).map(({ scope }) => text.slice(scope.start, scope.end));
    expect(scopes).toEqual(Array.from({ length: MANY }, (_, i) => `rule r${i} { condition: true }`));
  });

  test("above the code and apart from it are the file's, however many there are", () => {
    const text = `${"// huntlint-ignore a: why\n".repeat(MANY)}\n// huntlint-ignore a: why\nrule a { condition: true }\n`;
    const scopes = found(text).map(({ scope }) => text.slice(scope.start, scope.end));
    expect(scopes).toHaveLength(MANY + 1);
    expect(scopes.filter((scope) => scope === text)).toHaveLength(MANY);
    expect(scopes.at(-1)).toBe("rule a { condition: true }");
  });

  test.each([
    ["huntlint-disable query_drift", "huntlint-disable"],
    ["huntlint-ignore-next-line query_drift", "huntlint-ignore-next-line"],
    ["huntlint: ignore query_drift", "huntlint: ignore"],
    ["huntlint ignores comments in strings", undefined],
    ["huntlint-ignored is no word of ours", undefined],
  ])("written as for other linters do nothing, which is to be said: %s", (text, misnamed) => {
    expect(found(`// ${text}\nrule a { condition: true }\n`).map((comment) => comment.misnamed)).toEqual(
      misnamed === undefined ? [] : [misnamed],
    );
  });

  test("stop at a comment that keeps a query", () => {
    const text = `import "vt"\nrule a {\n  meta:\n    // huntlint-ignore a: why\n    // note\n    // vti_query: size:3+\n    // note\n  condition: true\n}\n`;
    expect(found(text).map(({ scope }) => text.slice(scope.start, scope.end))).toEqual(["    // vti_query: size:3+\n"]);
  });
});

describe("a comment that silences nothing", () => {
  const source = new SourceFile(
    "a.yar",
    "rule a {\n// here\n condition: true }\n// or here\nrule b { condition: true }\n",
  );
  const at = (text: string) => ({ start: source.text.indexOf(text), end: source.text.indexOf(text) + text.length });
  const file = new FileOutline(source, [
    { ...at("rule a {\n// here\n condition: true }"), name: "a", nameStart: 5 },
    { ...at("rule b { condition: true }"), name: "b", nameStart: source.text.indexOf("b {") },
  ]);
  const active = ["suppression", "meta_date"].map((id) => {
    return { rule: LINT_RULES.find((rule) => rule.id === id) as LintRule, severity: null, options: {} };
  });
  const context = { rules: active, isCompiled: true, isWholeRepository: true, file, reasonRequired: false };
  const finding = openFinding({ messageId: "format", data: {}, at: at("condition: true") }, active[1] as never, file);
  const comment = (text: string, scope = at(text)): Suppression => {
    return { comment: at(text), ids: ["meta_date"], reason: null, scope, kind: "huntlint" };
  };
  const told = (...comments: Suppression[]) =>
    suppressed([finding.diagnostic], comments, context).flatMap(({ rule, help, fix }) =>
      rule === "suppression" ? [`${help ?? "no help"}; ${fix?.title ?? "no fix"}`] : [],
    );

  test("in a rule that has such a finding elsewhere is to be put there, and not to be lost", () => {
    const help =
      "`meta_date` is reported on line 3: put the comment behind what stands there, alone above it, or alone above the rule.";
    expect(told(comment("// here"))).toEqual([`${help}; no fix`]);
  });

  test("as it is written for another linter is to be written anew", () => {
    const other = { ...comment("// here"), ids: [], misnamed: "huntlint-disable" };
    expect(told(other)).toEqual([
      "Write `huntlint-ignore id: reason`, or `huntlint-ignore-file` for the whole file.; no fix",
    ]);
  });

  test("is removed where there is none, or where another silences it", () => {
    expect(told(comment("// or here"))).toEqual(["no help; Remove it"]);
    expect(told(comment("// here"), comment("// or here", at("condition: true")))).toEqual(["no help; Remove it"]);
  });
});

test("many comments for many findings silence each what is in its place", () => {
  const many = 200_000;
  const source = new SourceFile("a.yar", "$a = 1\n".repeat(many));
  const file = new FileOutline(source);
  const rule = LINT_RULES.find(({ id }) => id === "suppression") as LintRule;
  const active = { rule, severity: null, options: {} };
  const { diagnostic } = openFinding({ messageId: "unnamed", at: { start: 0, end: 2 } }, active, file);
  const findings = source.lineStarts.slice(0, many).map((start) => {
    return { ...diagnostic, primary: { ...diagnostic.primary, start, end: start + 2 } };
  });
  const suppressions = findings.flatMap(({ primary: { start } }, i): Suppression[] => {
    const scope = { start, end: start + 7 };
    return i % 2 === 0 ? [{ comment: scope, ids: [rule.id], reason: null, scope, kind: "huntlint" }] : [];
  });
  const context = { rules: [active], isCompiled: true, isWholeRepository: true, file, reasonRequired: false };
  const left = suppressed(findings, suppressions, context);
  expect(left).toHaveLength(many / 2);
  expect(left.every((finding, i) => finding === findings[i * 2 + 1])).toBe(true);
});
