import { expect, test } from "vitest";
import { lintFile } from "../../src/lint/lint_file.ts";
import { LintedFile } from "../../src/lint/linted_file.ts";
import { ruleName } from "../../src/lint/rules/rule_name.ts";
import { SourceFile } from "../../src/text/index.ts";

function found(names: readonly string[], pattern: string): string[] {
  const text = names.map((name) => `rule ${name} { condition: true }\n`).join("");
  const active = { rule: ruleName, severity: null, options: { pattern } };
  return lintFile(new LintedFile(new SourceFile("a.yar", text)), [active]).map(({ diagnostic }) => {
    return `${diagnostic.messageId} ${diagnostic.data.name}`;
  });
}

test("a pattern that tries a name in every way is given up, and that is said once; other names are checked", () => {
  const endless = `${"a".repeat(100)}_`;
  expect(found(["aaa", "b", endless, "aa", "c"], "^(a+)+$")).toEqual(["form b", `slow ${endless}`, "form c"]);
  const many = Array.from({ length: 1_000 }, (_, i) => `${"a".repeat(100)}_${i}`);
  expect(found(many, "^(a|a)+$")).toEqual([`slow ${many[0]}`]);
});

test("a pattern may match anywhere in a name, and by Unicode", () => {
  expect(found(["MAL_x", "x_MAL_x", "mal_y"], "\\p{Lu}{3}_")).toEqual(["form mal_y"]);
});
