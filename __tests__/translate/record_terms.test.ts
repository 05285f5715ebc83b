import { expect, test } from "vitest";
import { and, evaluate } from "../../src/logic/index.ts";
import { lowerRule } from "../../src/translate/lower_rule.ts";
import { recordForRule } from "../../src/translate/record_terms.ts";
import { loadSchema } from "../../src/vt/index.ts";
import { parse, type Rule } from "../../src/yara/index.ts";

const schema = loadSchema();

test.each([
  ["$a", { $a: true }, true],
  ["$a", { $a: false }, false],
  ["$a", { '$("evil")': true }, true],
  ["$a and $b", { $a: true, $b: true }, true],
  ["$a and $b", { $a: true }, null],
  ["#a > 2", { "#a": 3 }, true],
  ["#a > 2", { "#a": 1 }, false],
  ["#a > 2", { "#a": 0 }, false],
  ["$a", { "#a": 3 }, true],
  ["$a", { "#a": 0 }, false],
  ["$a at 0", { "$a at 0": true }, true],
  ["not $a at 0", { "$a at 0": false, $a: true }, true],
  ["@a[1] == 5", { "@a[1]": 5, "#a": 1 }, true],
  ["any of them", { $a: false, $b: true }, true],
  ["pe.is_dll()", { "pe.is_dll()": true }, true],
  ["not pe.is_dll()", { "pe.is_dll()": false }, true],
  ["not pe.is_dll()", { "defined pe.is_dll()": false, "pe.is_dll()": false }, false],
  ["pe.number_of_sections > 3", { "pe.number_of_sections": 4 }, true],
  ["filesize < 1KB", { filesize: 1023 }, true],
  ["filesize < 1KB", { "no expression (": 1 }, null],
])("%s on %j is %s", (condition, terms, truth) => {
  const text = `import "pe" rule r { strings: $a = "evil" $b = { 4D ?? 5A } condition: ${condition} }`;
  const { tree } = parse(text);
  const rule = tree.items.find((item) => item.kind === "Rule") as Rule;
  const formula = and(lowerRule(rule, tree, { schema, text }).clauses.map((clause) => clause.formula));
  expect(evaluate(formula, recordForRule({ terms }, rule, tree, schema))).toBe(truth);
});

test("a record without terms stays as it is", () => {
  const { tree } = parse("rule r { condition: true }");
  const record = { metadata: {} };
  expect(recordForRule(record, tree.items[0] as Rule, tree, schema)).toBe(record);
});
