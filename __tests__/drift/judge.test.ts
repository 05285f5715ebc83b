import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  compareQueries,
  compareQueryWithRule,
  compareRules,
  DEFAULT_POLICY,
  DEFAULT_QUERY_KEYS,
  evaluateQuery,
  evaluateRule,
  judgeKeptQueries,
  judgeUnion,
  type RuleSide,
} from "../../src/drift/index.ts";
import type { ComparisonResult } from "../../src/findings/index.ts";
import { SourceFile } from "../../src/text/index.ts";
import { parse } from "../../src/yara/index.ts";

function side(text: string, name?: string): RuleSide {
  const source = new SourceFile("hunt.yar", text);
  const { tree } = parse(source.text);
  const rules = tree.items.filter((item) => item.kind === "Rule");
  const rule = name === undefined ? rules[0] : rules.find((r) => r.name.name === name);
  if (!rule) throw new Error("no such rule");
  return { rule, file: tree, source };
}

/** A rule with this condition, and this in its meta. */
function hunt(condition: string, meta = 'target_entity = "file"'): RuleSide {
  return side(`import "vt"\nrule Hunt {\n  meta:\n    ${meta}\n  condition:\n    ${condition}\n}\n`);
}

function judged(query: string, condition: string): ComparisonResult {
  const { result } = compareQueryWithRule(query, hunt(condition));
  if (result === null) throw new Error(`${query} does not parse`);
  return result;
}

/** The relation, and reason and direction of everything that counts. */
function verdict({ relation, differences }: ComparisonResult): string[] {
  const counted = differences.filter(({ scope }) => !scope);
  return [relation, ...counted.map(({ side, direction, reason }) => `${side} ${direction} ${reason}`)];
}

const anyProcess = (test: string) =>
  ["processes_created", "command_executions"]
    .map((field) => `for any x in vt.behaviour.${field} : ( ${test} )`)
    .join(" or ");

describe("a rule and a query", () => {
  test("are equivalent where the rule looks at all that the term must find", () => {
    expect(verdict(judged("behavior_processes:schtasks", anyProcess('x icontains "schtasks"')))).toEqual([
      "equivalent",
    ]);
  });

  test("are equivalent where the rule also looks where the term may look", () => {
    const terminated = 'for any x in vt.behaviour.processes_terminated : ( x icontains "schtasks" )';
    const condition = `${anyProcess('x icontains "schtasks"')} or ${terminated}`;
    expect(verdict(judged("behavior_processes:schtasks", condition))).toEqual(["equivalent"]);
  });

  test.each<[string, string, string, string[]]>([
    [
      "letter case",
      "behavior_processes:schtasks",
      anyProcess('x contains "schtasks"'),
      ["narrower", "rule narrower case_sensitive"],
    ],
    [
      "a shorter text",
      "behavior_processes:schtasks.exe",
      anyProcess('x icontains "schtasks"'),
      ["broader", "query broader literal_shorter"],
    ],
    [
      "a longer text",
      "behavior_processes:schtasks",
      anyProcess('x icontains "schtasks.exe"'),
      ["narrower", "rule narrower literal_longer"],
    ],
    [
      "one element for two terms",
      "behavior_processes:schtasks behavior_processes:create",
      anyProcess('x icontains "schtasks" and x icontains "create"'),
      ["narrower", "rule narrower same_element"],
    ],
    [
      "a field that is not looked at",
      "behavior_processes:schtasks",
      'for any x in vt.behaviour.processes_created : ( x icontains "schtasks" )',
      ["narrower", "rule narrower field_missing"],
    ],
    [
      "a field that the term does not search",
      "tag:chm",
      'for any t in vt.metadata.tags : ( t == "chm" ) or vt.metadata.file_name == "chm"',
      ["broader", "query broader field_added"],
    ],
    [
      "two fields that the term does not search",
      "tag:chm",
      'for any t in vt.metadata.tags : ( t == "chm" ) or vt.metadata.file_name == "chm" or vt.metadata.vhash == "chm"',
      ["broader", "query broader field_added", "query broader field_added"],
    ],
    [
      "a clause more",
      "tag:chm",
      'for any t in vt.metadata.tags : ( t == "chm" ) and vt.metadata.file_size > 10',
      ["narrower", "rule narrower clause_added"],
    ],
    [
      "a clause less",
      "tag:chm size:10KB+",
      'for any t in vt.metadata.tags : ( t == "chm" )',
      ["broader", "query broader clause_missing"],
    ],
    [
      "a number of another field",
      "positives:5+",
      "vt.metadata.times_submitted >= 3",
      ["overlapping", "rule narrower clause_added", "query broader clause_missing"],
    ],
    [
      "a clause less, whose text another clause looks for elsewhere",
      "behavior_processes:schtasks behavior_processes:public behaviour_files:public",
      `(${anyProcess('x icontains "schtasks"')}) and (${anyProcess('x icontains "public"')})`,
      ["broader", "query broader clause_missing"],
    ],
    [
      "fields of the term that may look where the rule does, not of one with the same text",
      "behavior_processes:evil behavior_network:evil",
      `(${anyProcess('x icontains "evil"')}) and for any u in vt.behaviour.memory_pattern_urls : ( u icontains "evil" )`,
      ["narrower", "rule narrower field_missing", "rule narrower field_missing"],
    ],
    [
      "fields of a term, of which another clause with the same text is no sign",
      "behavior_processes:evil (behavior_network:evil OR embedded_domain:evil)",
      `(${anyProcess('x icontains "evil"')}) and for any u in vt.behaviour.memory_pattern_urls : ( u icontains "evil" )`,
      ["narrower", "rule narrower field_missing", "rule narrower field_missing"],
    ],
    [
      "signs that changed places in a short text",
      "tag:chm",
      'for any t in vt.metadata.tags : ( t == "cmh" )',
      ["overlapping", "rule narrower literal_differs", "query broader literal_differs"],
    ],
    [
      "another short text",
      "tag:chm",
      'for any t in vt.metadata.tags : ( t == "lnk" )',
      ["overlapping", "rule narrower clause_added", "query broader clause_missing"],
    ],
    [
      "a higher number",
      "positives:5+",
      "vt.metadata.analysis_stats.malicious >= 10",
      ["narrower", "rule narrower bound_narrower"],
    ],
    [
      "a lower number",
      "positives:10+",
      "vt.metadata.analysis_stats.malicious >= 5",
      ["broader", "query broader bound_wider"],
    ],
    [
      "an alternative less",
      "tag:chm OR tag:lnk",
      'for any t in vt.metadata.tags : ( t == "chm" )',
      ["narrower", "rule narrower alternative_missing"],
    ],
    ["nothing in common", "positives:0", "vt.metadata.analysis_stats.malicious >= 5", ["disjoint"]],
  ])("differ by %s", (_, query, condition, expected) => {
    const found = verdict(judged(query, condition));
    expect(expected.length === 1 ? found.slice(0, 1) : found).toEqual(expected);
  });

  test("both: each finds what the other misses", () => {
    const result = judged("behavior_processes:schtasks.exe", anyProcess('x contains "schtasks"'));
    expect(verdict(result)).toEqual(["overlapping", "rule narrower case_sensitive", "query broader literal_shorter"]);
  });

  test("`p:10-` may or may not include 10: both readings are faithful", () => {
    for (const condition of [
      "vt.metadata.analysis_stats.malicious <= 10",
      "vt.metadata.analysis_stats.malicious < 10",
    ]) {
      expect(judged("p:10-", condition).relation).toBe("equivalent");
    }
    expect(judged("p:10-", "vt.metadata.analysis_stats.malicious <= 11").relation).toBe("broader");
    expect(judged("p:10-", "vt.metadata.analysis_stats.malicious < 9").relation).toBe("narrower");
  });

  test("negations turn the bounds round", () => {
    expect(verdict(judged("NOT tag:chm", 'not for any t in vt.metadata.tags : ( t == "chm" )'))).toEqual([
      "equivalent",
    ]);
    // `for none` is false of a file without tags.
    expect(judged("NOT tag:chm", 'for none t in vt.metadata.tags : ( t == "chm" )').relation).toBe("narrower");
    expect(judged("NOT tag:chm", 'for all t in vt.metadata.tags : ( t != "chm" )').relation).toBe("narrower");
  });
});

describe("what is set aside", () => {
  test("`new_file`, detections and file types that only the rule has, and a query's dates", () => {
    const condition = [
      'for any t in vt.metadata.tags : ( t == "chm" )',
      "vt.metadata.new_file",
      "vt.metadata.analysis_stats.malicious >= 3",
      "vt.metadata.file_type == vt.FileType.CHM",
    ].join(" and ");
    const result = judged("tag:chm fs:2024-01-01+", condition);
    expect(result.relation).toBe("equivalent");
    expect(result.complete).toBe(true);
    expect(result.differences.map(({ reason, scope }) => `${reason} ${scope}`)).toEqual([
      "scope_time true",
      "scope_new_only true",
      "scope_detections true",
      "scope_file_type true",
    ]);
  });

  test("but not where the query speaks of them, or within an `or`", () => {
    const chm = 'for any t in vt.metadata.tags : ( t == "chm" )';
    expect(judged("tag:chm p:1+", `${chm} and vt.metadata.analysis_stats.malicious >= 3`).relation).toBe("narrower");
    expect(judged("tag:chm", `${chm} or vt.metadata.new_file`).relation).toBe("broader");
    expect(judged("tag:chm", `${chm} and not vt.metadata.new_file`).relation).toBe("narrower");
  });

  test("a date counts where the rule tests the same one", () => {
    const rule = "vt.metadata.first_submission_date >= 1704067200";
    expect(judged("fs:2024-01-01+", rule).relation).toBe("equivalent");
    expect(judged("fs:2024-02-01+", rule).relation).toBe("broader");
  });

  test("what no field holds is unchecked, and the verdict is about the rest", () => {
    const chm = 'for any t in vt.metadata.tags : ( t == "chm" )';
    const result = judged('tag:chm comment:"bitter"', chm);
    expect(result).toMatchObject({ relation: "equivalent", complete: false });
    expect(result.unchecked.map(({ text }) => text)).toEqual(['comment:"bitter"']);
    expect(judged('comment:"bitter"', chm)).toMatchObject({ relation: "unknown", complete: false });
  });

  test("an alternative that no field holds: the rule may not be called broader for it", () => {
    const chm = 'for any t in vt.metadata.tags : ( t == "chm" )';
    expect(judged("tag:chm OR comment:bitter", chm)).toMatchObject({ relation: "equivalent", complete: false });
    const other = 'for any t in vt.metadata.tags : ( t == "lnk" )';
    expect(judged("tag:chm OR comment:bitter", other).relation).toBe("narrower");
  });

  test("punctuation, which a search by words would not see", () => {
    const result = judged('behavior_processes:"Name ="', anyProcess('x icontains "Name="'));
    expect(result.relation).toBe("equivalent");
    expect(new Set(result.differences.map(({ reason }) => reason))).toEqual(new Set(["tokenisation_unknown"]));
  });

  test("but neither wildcards, nor whole values, nor fixed ends are punctuation", () => {
    expect(judged("name:*a*b*", 'vt.metadata.file_name icontains "a*b"').relation).toBe("narrower");
    const tag = 'for any t in vt.metadata.tags : ( t == "cve_2022" )';
    expect(judged("tag:cve-2022", tag).relation).toBe("overlapping");
    expect(judged("name:*.exe", 'vt.metadata.file_name iendswith "exe"').relation).toBe("broader");
  });

  test("but tokens that contradict each other prove nothing", () => {
    const condition = [
      'vt.metadata.file_name icontains "a-b"',
      'not vt.metadata.file_name icontains "a b"',
      "vt.metadata.file_size > 100",
    ].join(" and ");
    expect(judged('name:"a-b" NOT name:"a b"', condition).relation).toBe("narrower");
  });

  test("nothing, in a rule that can never match", () => {
    const never = "vt.metadata.analysis_stats.malicious > 5 and vt.metadata.analysis_stats.malicious < 3";
    expect(judged("name:foo", `vt.metadata.file_name icontains "foo" and ${never}`).relation).toBe("disjoint");
  });

  test("a reason that the policy ignores", () => {
    const policy = { ...DEFAULT_POLICY, ignoredReasons: ["case_sensitive" as const] };
    const rule = hunt(anyProcess('x contains "schtasks"'));
    expect(compareQueryWithRule("behavior_processes:schtasks", rule, { policy }).result?.relation).toBe("equivalent");
  });
});

describe("witnesses", () => {
  test("each is found by one side and not by the other", () => {
    const query = "behavior_processes:schtasks.exe tag:chm";
    const rule = hunt(`(${anyProcess('x contains "schtasks"')}) and for any t in vt.metadata.tags : ( t == "chm" )`);
    const { result } = compareQueryWithRule(query, rule);
    const counted = result?.differences.filter(({ scope }) => !scope) ?? [];
    expect(counted.length).toBe(2);
    for (const { direction, witness } of counted) {
      const byRule = evaluateRule(rule, witness ?? {}).matches;
      const byQuery = evaluateQuery(query, witness ?? {}).evaluation?.matches;
      expect([direction, byQuery, byRule]).toEqual([direction, direction === "narrower", direction === "broader"]);
    }
  });

  test("are said in words", () => {
    const [difference] = judged("behavior_processes:schtasks", anyProcess('x contains "schtasks"')).differences;
    expect(difference?.explanation).toBe("The rule minds the letter case of `schtasks`, the query does not.");
    expect(difference?.example).toBe("a file whose sandbox shows the new process `SCHTASKS`");
  });
});

describe("which bound of several differs", () => {
  const told = (query: string, condition: string, meta?: string) => {
    const { result } = compareQueryWithRule(query, hunt(condition, meta));
    return result?.differences.map(({ explanation, example }) => `${explanation} ${example}`);
  };

  test("is one that keeps something out, and not one that lets more in", () => {
    const condition = "vt.metadata.analysis_stats.malicious >= 3 or vt.metadata.file_size > 6KB";
    expect(told("p:5+ OR size:5KB+", condition)).toEqual([
      "The rule asks for 6145 or more in vt.metadata.file_size, the query for 5120 or more. a file of 5120 bytes",
      "The query asks for 5 or more in vt.metadata.analysis_stats.malicious, the rule for 3 or more. a file with 3 detections, of 0 bytes",
    ]);
  });

  test("answers for no alternative beside it", () => {
    const types = ["DOC", "RTF"].map((type) => `vt.metadata.file_type == vt.FileType.${type}`);
    const condition = [...types, "vt.metadata.analysis_stats.malicious >= 5"].join(" or ");
    expect(told("type:doc OR p:7+", condition)).toEqual([
      "The rule also accepts `vt.metadata.file_type == vt.FileType.RTF`; the query has no such alternative. a file of the format vt.FileType.RTF",
      "The query asks for 7 or more in vt.metadata.analysis_stats.malicious, the rule for 5 or more. a file with 5 detections",
    ]);
  });

  test("is the one of the other side that explains all, and the nearest of those that do", () => {
    const condition = "vt.metadata.analysis_stats.malicious >= 10";
    expect(told("p:5+ p:7+", condition)).toEqual([
      "The rule asks for 10 or more in vt.metadata.analysis_stats.malicious, the query for 7 or more. a file with 7 detections",
    ]);
    expect(told("(p:5+ OR tag:chm) p:3+", condition)?.[0]).toContain("the query for 3 or more.");
  });

  test("is no number that both sides name", () => {
    const isCode = (code: number) => `vt.net.url.response_code == ${code}`;
    const url = 'target_entity = "url"';
    const query = "entity:url (response_code:200 OR response_code:301)";
    expect(told(query, `${isCode(200)} or ${isCode(302)}`, url)).toEqual([
      "The rule asks for exactly 302 in vt.net.url.response_code, the query for exactly 301. a URL with 301 in vt.net.url.response_code",
      "The query asks for exactly 301 in vt.net.url.response_code, the rule for exactly 302. a URL with 302 in vt.net.url.response_code",
    ]);
    // Each number of one side for one of the other.
    const pairs = told("entity:url (response_code:301 OR response_code:404)", `${isCode(200)} or ${isCode(302)}`, url);
    expect(pairs?.map((text) => text.match(/\d+/g)?.slice(0, 2).join(" "))).toEqual([
      "302 301",
      "200 404",
      "301 302",
      "404 200",
    ]);
  });

  test("costs no verdict where there are many", () => {
    const sizes = [...Array(30).keys()].map((i) => 1000 + 7 * i);
    const query = sizes.map((size) => `size:${size}`).join(" OR ");
    const condition = sizes.map((size) => `vt.metadata.file_size == ${size + 1}`).join(" or ");
    const { result } = compareQueryWithRule(query, hunt(condition), { steps: 10_000 });
    expect(result?.relation).toBe("disjoint");
  });
});

describe("whole values of which one is part of the other", () => {
  const tagged = (tag: string) => `for any t in vt.metadata.tags : ( t == "${tag}" )`;
  const told = (query: string, condition: string) =>
    judged(query, condition).differences.map(({ reason, explanation }) => `${reason}: ${explanation}`);

  test("differ: neither side is content with the text anywhere, or with the shorter one", () => {
    const expected = [
      "literal_differs: The rule looks for `doc` where the query has `docx`.",
      "literal_differs: The query looks for `docx` where the rule has `doc`.",
    ];
    const condition = `${tagged("doc")} and vt.metadata.analysis_stats.malicious >= 5`;
    expect(told("tag:docx p:5+", condition)).toEqual(expected);
    // What is said of another field does not loosen it.
    expect(told("tag:docx name:doc", tagged("doc")).slice(0, 2)).toEqual(expected);
  });

  test("are no longer or shorter text of each other at an end of the value either", () => {
    const name = "vt.metadata.file_name";
    const { differences } = compareRules(hunt(`${name} endswith "a.docx"`), hunt(`${name} endswith "a.doc"`));
    expect(differences.map(({ reason }) => reason)).toEqual(["literal_differs", "literal_differs"]);
    const longer = compareRules(hunt(`${name} endswith "x.doc"`), hunt(`${name} endswith ".doc"`));
    expect(longer.differences.map(({ reason }) => reason)).toEqual(["literal_shorter"]);
  });

  test("do not stand for each other where the other side has both", () => {
    expect(told("tag:docx tag:doc", tagged("doc"))).toEqual([
      "clause_missing: The query asks for this, the rule does not.",
    ]);
  });

  test("a text at an end of the value is one that the other side wants anywhere", () => {
    const { differences } = judged("tag:docx", 'for any t in vt.metadata.tags : ( t contains "docx" )');
    expect(differences.map(({ reason, direction }) => `${direction} ${reason}`)).toEqual(["broader anchored"]);
  });
});

test("what each element must hold is no exclusion", () => {
  const all = 'for all t in vt.metadata.tags : ( t == "chm" or t == "lnk" )';
  const [difference] = judged("tag:chm OR tag:lnk", all).differences;
  expect(difference?.explanation).toBe(
    "The rule asks of every element of vt.metadata.tags what the query asks of one (`chm` and `lnk`).",
  );
});

describe("a place in a list", () => {
  const told = (query: string, condition: string) =>
    judged(query, condition).differences.map(({ reason, explanation }) => `${reason}: ${explanation}`);

  test("is said to be one, for which no query can ask", () => {
    expect(told("tag:docx", 'vt.metadata.tags[0] == "docx"')).toEqual([
      "same_element: The rule looks for `docx` in vt.metadata.tags[0] alone, the query in any element, as no query can ask for a place in a list; to follow it, loop over vt.metadata.tags.",
    ]);
  });

  test("is all that differs, also where it implies that there are elements before it", () => {
    const condition = 'vt.metadata.tags[0] == "docx" or vt.metadata.tags[1] == "docm"';
    expect(told("tag:docx OR tag:docm", condition)).toEqual([
      "same_element: The rule looks for `docx` in vt.metadata.tags[0] and for `docm` in vt.metadata.tags[1] alone, the query in any element, as no query can ask for a place in a list; to follow it, loop over vt.metadata.tags.",
    ]);
  });

  test("may be asked for in another rule", () => {
    const any = hunt('for any t in vt.metadata.tags : ( t == "docx" )');
    const { differences } = compareRules(any, hunt('vt.metadata.tags[0] == "docx"'));
    expect(differences.map(({ explanation }) => explanation)).toEqual([
      "The second rule looks for `docx` in vt.metadata.tags[0] alone, the first rule in any element.",
    ]);
  });
});

test("an enum's value is said by its name", () => {
  const [difference] = judged("type:chm", "vt.metadata.file_type == vt.FileType.DOC").differences;
  expect(difference?.example).not.toMatch(/\d{2}/);
  const other = judged("type:doc", "vt.metadata.file_type == vt.FileType.DOC and vt.metadata.file_size > 5");
  expect(other.differences[0]?.example).toContain("of the format vt.FileType.DOC");
});

describe("other pairs", () => {
  const chm = 'for any t in vt.metadata.tags : ( t == "chm" )';

  test("a rule and itself in another order", () => {
    const first = hunt(`${chm} and vt.metadata.new_file`);
    const second = hunt('vt.metadata.new_file and for any tag in vt.metadata.tags : ( "chm" == tag )');
    expect(compareRules(first, second).relation).toBe("equivalent");
  });

  test("of two rules every clause counts", () => {
    const result = compareRules(hunt(chm), hunt(`${chm} and vt.metadata.new_file`));
    expect(result.relation).toBe("narrower");
    expect(result.differences.map(({ side, reason }) => `${side} ${reason}`)).toEqual(["second clause_added"]);
  });

  test("rules match characters: a space more is a difference", () => {
    const name = (text: string) => hunt(`vt.metadata.file_name contains "${text}"`);
    expect(compareRules(name("Name ="), name("Name=")).relation).toBe("overlapping");
  });

  test("the class `[kK]` does not match the Kelvin sign, as ignoring case does", () => {
    const ignoring = hunt('vt.metadata.file_name icontains "k"');
    expect(compareRules(hunt("vt.metadata.file_name matches /[kK]/"), ignoring).relation).toBe("broader");
    const plain = hunt('vt.metadata.file_name icontains "a"');
    expect(compareRules(hunt("vt.metadata.file_name matches /[aA]/"), plain).relation).toBe("equivalent");
  });

  test("two queries, what no field holds being the same in both", () => {
    const relation = (a: string, b: string) => compareQueries(a, b).result?.relation;
    expect(relation("tag:chm comment:x", "comment:x tag:chm")).toBe("equivalent");
    expect(relation("tag:chm", "tag:chm p:5+")).toBe("narrower");
    expect(relation("tag:chm comment:x", "tag:chm")).toBe("broader");
    expect(relation("(tag:chm OR tag:lnk) p:5+", "(tag:lnk p:5+) OR (tag:chm p:5+)")).toBe("equivalent");
  });

  test("different entities find nothing in common", () => {
    const url = hunt("vt.net.url.new_url", 'target_entity = "url"');
    const { result } = compareQueryWithRule("entity:file tag:chm", url);
    expect(result?.relation).toBe("disjoint");
    expect(result?.differences.map(({ reason }) => reason)).toEqual(["entity_differs"]);
  });

  test("a query that does not parse gives no comparison, but its faults", () => {
    const { result, faults } = compareQueryWithRule("(tag:chm", hunt(chm));
    expect(result).toBeNull();
    expect(faults.map(({ code }) => code)).toEqual(["unclosed_group"]);
  });

  test("rules that a rule names, and global rules, are part of it", () => {
    const text = `import "vt"
global rule Only_New { condition: vt.metadata.new_file }
private rule Chm { condition: ${chm} }
rule Hunt { meta: vti_query = "tag:chm" condition: Chm and vt.metadata.file_size > 10 }
`;
    const [query] = judgeKeptQueries(side(text, "Hunt"), DEFAULT_QUERY_KEYS);
    expect(query?.relation).toBe("narrower");
    expect(query?.differences.map(({ reason, clause }) => `${reason}: ${clause}`)).toEqual([
      "clause_added: vt.metadata.file_size > 10",
      "scope_new_only: vt.metadata.new_file",
    ]);
  });

  test("several queries on one rule, each and together", () => {
    const rule = hunt(
      'for any t in vt.metadata.tags : ( t == "chm" or t == "lnk" )',
      'vti_query1 = "tag:chm"\n    vti_query2 = "tag:lnk"',
    );
    expect(judgeKeptQueries(rule, DEFAULT_QUERY_KEYS).map(({ relation }) => relation)).toEqual(["broader", "broader"]);
    expect(judgeUnion(rule, DEFAULT_QUERY_KEYS)?.relation).toBe("equivalent");
  });
});

describe("two queries, of what no rule can test", () => {
  const compared = (first: string, second: string) => {
    const { result } = compareQueries(first, second);
    if (result === null) throw new Error("does not parse");
    return result;
  };

  test.each<[string, string, string]>([
    ["fs:3d+", "fs:5d+", "broader"],
    ["fs:5d+ tag:a", "fs:3d+ tag:a", "narrower"],
    ["fs:3d+", "fs:03d+", "equivalent"],
    ["fs:3d+", "fs:5d-", "disjoint"],
    ["fs:5d+", "fs:3d-", "overlapping"],
    ["fs:3d+ OR tag:a", "fs:5d+ OR tag:a", "broader"],
    ["NOT fs:3d+", "NOT fs:5d+", "narrower"],
    ["ls:3d+", "ls:4d+", "broader"],
    ["creation_date:3d+", "creation_date:1d+", "narrower"],
    ["comment:x", "comment:X", "equivalent"],
    ["comment:x", "comment:y", "overlapping"],
    ["comment:abc", "comment:ab", "unknown"],
    ['comment:"a-b"', 'comment:"a b"', "unknown"],
    ["comment:*ab*", "comment:ab", "unknown"],
    ['comment:"a b"', "comment:b", "broader"],
    ['NOT comment:"a b"', "NOT comment:b", "narrower"],
    ["comment:abc tag:a", "comment:abc", "broader"],
    ["ls:2024-01-01+", "ls:2024-02-01+", "narrower"],
    ["ls:2024-01-01", "ls:2024-01-01T05:00:00+", "overlapping"],
    ["la:2024-01-01-", "la:2024-02-01+", "disjoint"],
    ["reputation:5+", "reputation:3+", "broader"],
    ["reputation:-5-", "reputation:3+", "disjoint"],
    ["fs:3d+ ls:1d+", "fs:3d+", "broader"],
    ["fs:3d+ tag:a", "fs:3d+ tag:b", "overlapping"],
    // Which of them comes first depends on the day.
    ["fs:3d+", "fs:2024-01-01+", "unknown"],
    ["ls:3d+", "ls:2024-01-01+", "unknown"],
    // A file is submitted last after it was submitted first.
    ["fs:3d+", "ls:3d+", "broader"],
    ["fs:3d+", "ls:5d-", "disjoint"],
    ["ls:5d-", "fs:5d-", "broader"],
    ["fs:0d-", "tag:a OR NOT tag:a", "equivalent"],
  ])("%s and %s: %s", (first, second, relation) => {
    expect(compared(first, second).relation).toBe(relation);
  });

  test("examples name days, and none comes before the first submission", () => {
    const { differences } = compared("fs:3d+", "fs:5d+");
    const [days] = differences.map(({ witness }) => {
      return ((witness?.terms ?? {}) as Record<string, number>)["days since fs"];
    });
    expect(days).toBeGreaterThan(3);
    expect(days).toBeLessThanOrEqual(5);
    const [later] = compared("fs:3d+", "ls:3d+").differences.map(({ witness }) => witness?.terms);
    const { "days since fs": first = 0, "days since ls": last = 0 } = (later ?? {}) as Record<string, number>;
    expect(first).toBeGreaterThan(3);
    expect(first).toBeGreaterThanOrEqual(last);
  });

  test("a rule's own verdict stays with scope", () => {
    const { relation, differences } = judged("fs:3d+ tag:a", 'for any t in vt.metadata.tags : ( t == "a" )');
    expect(relation).toBe("equivalent");
    expect(differences.map(({ reason }) => reason)).toEqual(["scope_time"]);
  });
});

const SHARED = join(import.meta.dirname, "../../../shared/corpus/vt-public/File");

describe.skipIf(!existsSync(SHARED))("the analysts' published rules", () => {
  test.each<[string, string[], boolean]>([
    ["APT_Bitter_chm_files.yar", ["overlapping"], true],
    ["Gamaredon_Documents_DavSetCookie_RU.yar", ["narrower"], false],
    ["PowerShell_BitsTransfer_Execution.yar", ["broader"], true],
    ["PowerShell_Binary_Injection.yar", ["equivalent"], true],
    ["RomCom_MustangPanda_Similar_Behaviors.yar", ["overlapping", "overlapping"], true],
    ["VT_LNK_HTTP_MSHTA.yara", ["narrower"], true],
    ["VT_PEEXE_dropping_PDF_and_opening.yara", ["overlapping"], true],
    ["WMI_Event_Subscription_Behaviors.yar", ["broader"], true],
    ["VT_LNK_HTTP_WEBDAV_POWERSHELL_PDF_DOCX.yara", [], true],
  ])("%s", (file, relations, complete) => {
    const rule = side(readFileSync(join(SHARED, file), "utf8"));
    const queries = judgeKeptQueries(rule, DEFAULT_QUERY_KEYS);
    expect(queries.map(({ relation }) => relation)).toEqual(relations);
    expect(queries.every((query) => query.complete)).toBe(complete);
    // Nothing is left open for want of a proof.
    expect(queries.flatMap(({ differences }) => differences).map(({ reason }) => reason)).not.toContain("undecided");
  });
});
