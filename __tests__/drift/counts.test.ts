import { expect, test } from "vitest";
import { compare, translate } from "../../src/run/library.ts";

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
  ["vt.metadata.times_submitted >= 0 and vt.metadata.times_submitted < 5", "submissions:4-"],
])("a zero that every number passes is no term: %s", (condition, query) => {
  expect(translate({ rule: rule(condition) }).output).toBe(query);
});
