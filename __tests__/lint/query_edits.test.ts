import { describe, expect, test } from "vitest";
import { applyFixes } from "../../src/lint/fixes.ts";
import { lintFile } from "../../src/lint/lint_file.ts";
import { LintedFile } from "../../src/lint/linted_file.ts";
import { insertedMeta } from "../../src/lint/meta_edits.ts";
import { queryInComment } from "../../src/lint/rules/query_in_comment.ts";
import { applyEdits, SourceFile } from "../../src/text/index.ts";

function withMeta(text: string): string | null {
  const file = new LintedFile(new SourceFile("a.yar", text));
  const [rule] = file.rules;
  const edit = rule === undefined ? null : insertedMeta(rule, file.source, ["a = 1"]);
  return edit === null ? null : applyEdits(text, [edit]);
}

describe("lines for a rule's meta", () => {
  test("find the brace behind comments of all kinds, however many", () => {
    const comments = `: t /* { **/ /**/ // { }\n${"/* x */ // y\n/***/".repeat(100_000)}\t`;
    expect(withMeta(`rule a ${comments}{\n  condition: true\n}\n`)).toBe(
      `rule a ${comments}{\n  meta:\n    a = 1\n  condition: true\n}\n`,
    );
  });

  test("are not written where something else stands before the brace", () => {
    expect(withMeta(`rule a ${"/* x */ ".repeat(60)}/* { condition: true }`)).toBeNull();
    expect(withMeta(`rule a ${"/* x */ ".repeat(60)}= { condition: true }`)).toBeNull();
  });
});

function moved(text: string): string {
  const file = new LintedFile(new SourceFile("a.yar", text));
  const active = { rule: queryInComment, severity: null, options: {} };
  const findings = lintFile(file, [active]).map(({ diagnostic }) => diagnostic);
  return applyFixes(text, findings, "safe").text;
}

describe("a query that is moved to meta", () => {
  const rule = (comment: string, meta = `a = "b"`) =>
    `import "vt"\nrule a {\n  meta:\n    ${meta}\n    ${comment}\n  condition:\n    vt.metadata.file_size > 3\n}\n`;

  test("leaves its key and its marks behind, whatever their length", () => {
    const key = `vti_query_${"1".repeat(50_000)}`;
    const blanks = " ".repeat(50_000);
    expect(moved(rule(`// ${key}${blanks}=${blanks}size:3+${blanks}`))).toBe(rule(`vti_query = "size:3+"`));
  });

  test("is joined from its lines as it was read", () => {
    const blanks = " ".repeat(6_000);
    expect(moved(rule(`// vti_query: size:3+${blanks}\n    //${blanks}tag:a and name:"x${blanks}y"`))).toBe(
      rule(`vti_query = "size:3+ tag:a and name:\\"x${blanks}y\\""`),
    );
  });

  test("takes the first name that is free, and the next one the next", () => {
    const entry = `vti_query2 = "tag:a"`;
    expect(moved(rule("// vti_query: size:3+\n    // vti_query: tag:x", entry))).toBe(
      rule(`vti_query = "size:3+"\n    vti_query3 = "tag:x"`, entry),
    );
  });

  test("is found its place among many", () => {
    const count = 30_000;
    const queries = Array.from({ length: count }, (_, i) => `// vti_query: size:${i}+`);
    const text = moved(rule(queries.join("\n    ")));
    expect(text).toContain('\n    vti_query = "size:0+"\n    vti_query2 = "size:1+"\n');
    expect(text).toContain(`// vti_query: size:${count - 1}+`);
  });
});
