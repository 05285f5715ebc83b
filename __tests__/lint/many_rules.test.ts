import { describe, expect, test } from "vitest";
import { ruleAfter } from "../../src/lint/edited_rule.ts";
import { lintFile } from "../../src/lint/lint_file.ts";
import { LintedFile } from "../../src/lint/linted_file.ts";
import { ruleLogic } from "../../src/lint/rule_logic.ts";
import { queryDrift } from "../../src/lint/rules/query_drift.ts";
import { SourceFile } from "../../src/text/index.ts";
import type { Rule } from "../../src/yara/index.ts";

const fileOf = (...rules: readonly string[]): LintedFile =>
  new LintedFile(new SourceFile("rules.yar", ['import "vt"', ...rules].join("\n")));

const made = (count: number, make: (i: number) => string): string[] => Array.from({ length: count }, (_, i) => make(i));
const last = (file: LintedFile): Rule => file.rules[file.rules.length - 1] as Rule;
const spent = (file: LintedFile): number => new LintedFile(file.source).work.steps - file.work.steps;

const aGlobal = (i: number): string =>
  `global private rule g${i} { condition: vt.metadata.file_size > ${i} and vt.metadata.file_name contains "a${i}" }`;
const withQuery = (i: number): string =>
  `rule z${i} { meta: vti_query = "size:5+" condition: vt.metadata.file_size > ${i} }`;

describe("what many rules of a file say", () => {
  test("is reasoned about for a second, not for a tenth of one each", () => {
    const file = fileOf(...made(90, aGlobal), ...made(60, withQuery));
    for (const rule of file.rules) ruleLogic(rule, file);
    expect(spent(file)).toBeLessThan(2_000_000);
  });

  test("takes of the file's work when it is read, and is not read when that has ended", () => {
    const body = made(200, (i) => `vt.metadata.file_size == ${i}`).join(" or ");
    const file = fileOf(`rule a { condition: ${body} }`);
    expect(ruleLogic(last(file), file)?.clauses).toHaveLength(1);
    expect(spent(file)).toBeGreaterThan(200);
    const other = fileOf(`rule a { condition: ${body} }`);
    other.work.steps = 0;
    expect(ruleLogic(last(other), other)).toBe(null);
  });

  test("is one clause of all global rules where they are many", () => {
    const file = fileOf(...made(102, aGlobal), withQuery(3));
    const { clauses } = ruleLogic(last(file), file) ?? { clauses: [] };
    expect(clauses.map(({ place }) => place.text)).toEqual(["vt.metadata.file_size > 3", "102 global rules"]);
    const [judged] = file.judgedQueriesOf(last(file));
    expect(judged?.notes.join()).toContain("too many to be taken apart");
    expect(judged?.relation).not.toBe("equivalent");
  });
});

test("of very many queries of one rule the first are advised on, and all are told of", () => {
  const meta = made(200, (i) => `vti_query = "size:${i + 9}+ name:x${i}"`).join(" ");
  const file = fileOf(`rule a { meta: ${meta} condition: vt.metadata.file_size > 5 }`);
  const found = lintFile(file, [{ rule: queryDrift, severity: null, options: {} }]);
  expect(found).toHaveLength(200);
  const advised = found.filter(({ diagnostic }) => diagnostic.notes.some((note) => note.startsWith("beside: ")));
  expect(advised).toHaveLength(50);
});

describe("a rule that rests on many others", () => {
  const file = fileOf(...made(300, (i) => `rule s${i} { condition: vt.metadata.file_size > ${i} }`), withQuery(9));
  const user = fileOf(
    ...made(300, (i) => `rule s${i} { condition: vt.metadata.file_size > ${i} }`),
    'rule z { meta: vti_query = "size:5+" condition: any of (s*) and vt.metadata.file_size > 9 }',
  );

  test("is not tried with other words", () => {
    const edit = { start: last(user).start, end: last(user).start, text: "" };
    expect(ruleAfter([edit], last(user), user)).toBe(null);
    expect(ruleAfter([{ ...edit, start: last(file).start, end: last(file).start }], last(file), file)).not.toBe(null);
  });

  test("keeps a rule that it may rest on from being mended by the way", () => {
    const fixes = (rule: string) => {
      const drifting = 'rule a { meta: vti_query = "p:5+" condition: vt.metadata.analysis_stats.malicious >= 3 }';
      const others = made(300, (i) => `rule s${i} { condition: vt.metadata.file_size > ${i} }`);
      const found = lintFile(fileOf(drifting, ...others, rule), [{ rule: queryDrift, severity: null, options: {} }]);
      return found.filter(({ diagnostic }) => diagnostic.yaraRule === "a" && diagnostic.fix !== null).length;
    };
    expect(fixes('rule z { meta: vti_query = "size:5+" condition: vt.metadata.file_size > 4 }')).toBe(1);
    expect(fixes('rule z { meta: vti_query = "size:5+" condition: any of (s*) }')).toBe(0);
  });
});

test("rules with queries under hundreds of global ones are linted", () => {
  const file = fileOf(...made(400, aGlobal), ...made(400, withQuery));
  lintFile(file, [{ rule: queryDrift, severity: null, options: {} }]);
  for (const rule of file.rules) ruleLogic(rule, file);
  expect(file.work.steps).toBeGreaterThan(0);
});

test("rules that each name thousands of others are linted", () => {
  const size = made(20, (i) => `vt.metadata.file_size != ${i}`).join(" and ");
  const named = made(4000, (i) => `rule s${i} { condition: ${size} }`);
  const file = fileOf(...named, ...made(500, (i) => `rule z${i} { condition: any of (s*) }`));
  const logic = file.rules.map((rule) => ruleLogic(rule, file));
  expect(logic.filter((one) => one?.facts.conflict === null)).toHaveLength(4500);
});

test.each(["any of (s*)", "true"])("what many rules are about is known where they are not read: %s", (condition) => {
  const kind = condition === "true" ? "global private rule" : "rule";
  const others = made(300, (i) => `${kind} s${i} { condition: vt.net.url.port == ${i} }`);
  const file = fileOf(...others, `rule z { meta: vti_query = "entity:url port:80" condition: ${condition} }`);
  const [judged] = file.judgedQueriesOf(last(file));
  expect(judged?.differences.map(({ reason }) => reason)).not.toContain("entity_differs");
  expect(judged?.relation).not.toBe("disjoint");
});
