import { expect, test } from "vitest";
import { evaluateRule } from "../../src/drift/index.ts";
import { compare, translate } from "../../src/run/library.ts";
import { SourceFile } from "../../src/text/index.ts";
import { parse } from "../../src/yara/index.ts";

const rule = (condition: string): string => `import "vt"\nrule A { condition: ${condition} }\n`;

test.each([
  ["p:0", "not (vt.metadata.analysis_stats.malicious > 0)", "equivalent"],
  ["p:0", "vt.metadata.analysis_stats.malicious < 1", "equivalent"],
  ["NOT p:1+", "vt.metadata.analysis_stats.malicious == 0", "equivalent"],
  ["p:1+", "vt.metadata.analysis_stats.malicious", "equivalent"],
  ["p:1+", "vt.metadata.analysis_stats.malicious != 0", "equivalent"],
  ["tag:a", 'vt.metadata.analysis_stats.malicious < 0 and for any t in vt.metadata.tags : (t == "a")', "disjoint"],
  ["size:0+", "vt.metadata.times_submitted >= 0", "equivalent"],
])("nothing is counted below zero: %s and %s are %s", (query, condition, relation) => {
  expect(compare({ query }, { rule: rule(condition) }).relation).toBe(relation);
});

test.each([
  ["filesize < 10", "size:9-"],
  ["vt.metadata.file_size < 10", "size:9-"],
  ["vt.metadata.analysis_stats.malicious <= 3", "positives:3-"],
])("a zero that every number passes is no term: %s", (condition, query) => {
  expect(translate({ rule: rule(condition) }).output).toBe(query);
});

test("a record with fewer than none is evaluated as the compiler does", () => {
  const source = new SourceFile("a.yar", rule("vt.metadata.times_submitted <= 2"));
  const { tree } = parse(source.text);
  const [first] = tree.items.filter((item) => item.kind === "Rule");
  if (!first) throw new Error("no rule");
  const side = { rule: first, file: tree, source };
  expect(evaluateRule(side, { metadata: { times_submitted: -1 } }).matches).toBe(true);
});
