import { describe, expect, test } from "vitest";
import type { Entity } from "../../src/findings/index.ts";
import { and, evaluate, type Formula, implies, not } from "../../src/logic/index.ts";
import { lowerQuery } from "../../src/translate/lower_query.ts";
import { lowerRule } from "../../src/translate/lower_rule.ts";
import { loadModifiers } from "../../src/translate/modifiers.ts";
import { entityOf } from "../../src/translate/query_entity.ts";
import { loadSchema } from "../../src/vt/index.ts";
import { parseQuery } from "../../src/vti/index.ts";
import { parse } from "../../src/yara/index.ts";

const table = loadModifiers();
const schema = loadSchema();

function lower(text: string, entity?: Entity) {
  return lowerQuery(parseQuery(text).query, { table, schema, text, ...(entity ? { entity } : {}) });
}

function only(text: string, entity?: Entity) {
  const { clauses } = lower(text, entity);
  expect(clauses).toHaveLength(1);
  return clauses[0] as (typeof clauses)[number];
}

/** A condition's formula. */
function condition(text: string, entity: Entity = "file"): Formula {
  const source = `import "vt" import "pe" rule r { meta: target_entity = "${entity}" condition: ${text} }`;
  const { tree } = parse(source);
  const rule = tree.items.find((item) => item.kind === "Rule");
  if (rule?.kind !== "Rule") throw new Error("no rule");
  return and(lowerRule(rule, tree, { schema, text: source }).clauses.map(({ formula }) => formula));
}

/** How a rule with this condition stands to the query: whether it covers all that is certain, and exceeds nothing possible. */
function standing(query: string, ruleCondition: string, entity: Entity = "file") {
  const { clauses } = lower(query, entity);
  const rule = condition(ruleCondition, entity);
  const covers = implies(and(clauses.map((clause) => clause.lower)), rule).status === "unsat";
  const exceeds = implies(rule, and(clauses.map((clause) => clause.upper))).status !== "unsat";
  return covers ? (exceeds ? "broader" : "faithful") : exceeds ? "other" : "narrower";
}

const any = (field: string, test: string) => `for any x in vt.behaviour.${field} : ( x ${test} )`;

describe("clauses", () => {
  test("are the conjuncts, groups opened, each at its place", () => {
    const text = 'entity:file (tag:a (p:5+ AND name:"x y")) NOT tag:b';
    const { clauses, entity } = lower(text);
    expect(entity).toBe("file");
    expect(clauses.map(({ place }) => place.text)).toEqual(["tag:a", "p:5+", 'name:"x y"', "NOT tag:b"]);
    for (const { place } of clauses) expect(text.slice(place.range.start, place.range.end)).toBe(place.text);
  });

  test("a denied OR is as many denials", () => {
    const text = "NOT (tag:a OR tag:b) tag:c";
    expect(
      lower(text).clauses.map(({ place }) => [place.text, text.slice(place.range.start, place.range.end)]),
    ).toEqual([
      ["NOT tag:a", "tag:a"],
      ["NOT tag:b", "tag:b"],
      ["tag:c", "tag:c"],
    ]);
  });

  test("a denied AND is one", () => {
    expect(lower("NOT (tag:a tag:b)").clauses.map(({ place }) => place.text)).toEqual(["NOT (tag:a tag:b)"]);
    expect(lower("NOT NOT (tag:a tag:b)").clauses.map(({ place }) => place.text)).toEqual(["tag:a", "tag:b"]);
  });

  test("pasted hashes are looked up one by one", () => {
    const md5 = "0".repeat(32);
    const sha256 = "1".repeat(64);
    const { usual } = only(`${md5} ${sha256}`);
    expect(usual.key).toBe(condition(`vt.metadata.md5 == "${md5}" or vt.metadata.sha256 == "${sha256}"`).key);
    expect(lower(`${md5} p:5+`).clauses).toHaveLength(2);
  });

  test("an empty query has none", () => {
    expect(lower("").clauses).toEqual([]);
    expect(lower("entity:url").clauses).toEqual([]);
  });
});

describe("the entity", () => {
  test.each([
    ["entity:url p:5+", "url"],
    ["entity:IP p:5+", "ip_address"],
    ["(entity:domain AND p:5+) tld:ru", "domain"],
    ["p:5+", null],
    ["entity:nonsense p:5+", null],
    ["NOT entity:url tag:chm", null],
    ["NOT (entity:url tag:chm)", null],
    ["(entity:url tag:chm) OR name:x", null],
    ["name:a OR (name:b AND NOT entity:domain)", null],
    ["name:a OR (entity:domain p:1+)", null],
    ["(entity:url p:1+) OR (entity:domain p:1+)", null],
    ["(entity:url p:1+) OR (p:5+ entity:url)", "url"],
    ["(entity:url AND p:5+) AND (tld:ru OR tld:tk)", "url"],
    ["(tld:ru OR tld:tk) (entity:url)", "url"],
    ["entity:url path:a OR path:b", "url"],
    ["p:5+ (entity:url path:a OR path:b)", "url"],
    ["p:5+ entity:url OR p:1+", null],
    ["entity:url path:a OR entity:domain p:1+", null],
    ["entity:collection name:apt OR tag:apt", "collection"],
  ] as const)("%s", (text, entity) => {
    expect(entityOf(parseQuery(text).query)).toBe(entity);
  });

  test("is what the query says, before what is assumed", () => {
    expect(lower("entity:url p:5+", "domain").entity).toBe("url");
    expect(lower("p:5+", "domain").entity).toBe("domain");
    expect(only("p:5+", "domain").usual.key).toBe(
      condition("vt.net.domain.analysis_stats.malicious >= 5", "domain").key,
    );
  });

  test("that an alternative names holds for that alternative", () => {
    const { usual, unchecked } = only("(entity:url tag:chm) OR name:x");
    expect(usual.key).toBe(only("name:x").usual.key);
    expect(unchecked.map(({ text }) => text)).toEqual(["(entity:url tag:chm)"]);
    const asUrl = only("(entity:url p:5+) OR (entity:domain registrar:x)", "url");
    expect(asUrl.usual.key).toBe(only("p:5+", "url").usual.key);
  });

  test("that is another's in every alternative finds nothing of this kind", () => {
    const { usual, upper, role } = only("(entity:url path:x) OR (entity:domain registrar:y)");
    expect([usual.kind, upper.kind, role]).toEqual(["false", "false", "checked"]);
  });

  test("that is denied says nothing of other kinds", () => {
    expect(lower("NOT entity:url").clauses).toEqual([]);
    expect(only("tag:a NOT (entity:domain registrar:x)").usual.key).toBe(only("tag:a").usual.key);
    expect(only("NOT entity:file").usual.kind).toBe("false");
    const inside = "name:a OR (name:b AND NOT entity:domain)";
    expect(only(inside).usual.key).toBe(only("name:a OR name:b").usual.key);
  });

  test("said first and without parentheses is meant for the whole", () => {
    expect(only("entity:url path:a OR path:b").usual.key).toBe(only("path:a OR path:b", "url").usual.key);
  });

  test("of collections has no rules", () => {
    const { clauses, terms } = lower("entity:collection name:apt OR tag:apt");
    expect(clauses.map(({ role }) => role)).toEqual(["unchecked"]);
    expect(terms.map(({ fidelity }) => fidelity)).toEqual(["exact", "unsupported", "unsupported"]);
  });
});

describe("what a rule must cover, and what it may", () => {
  test.each([
    [
      "created and commands are enough",
      `${any("processes_created", 'icontains "x"')} or ${any("command_executions", 'icontains "x"')}`,
      "faithful",
    ],
    [
      "terminated, killed and injected are allowed",
      `${any("processes_created", 'icontains "x"')} or ${any("command_executions", 'icontains "x"')} or ${any("processes_terminated", 'icontains "x"')} or ${any("processes_killed", 'icontains "x"')} or ${any("processes_injected", 'icontains "x"')}`,
      "faithful",
    ],
    [
      "so are the command lines that Sigma quotes",
      `${any("processes_created", 'icontains "x"')} or ${any("command_executions", 'icontains "x"')} or for any s in vt.behaviour.sigma_analysis_results : ( for any c in s.match_context : ( c.values["CommandLine"] icontains "x" ) )`,
      "faithful",
    ],
    ["one of the two is too little", any("processes_created", 'icontains "x"'), "narrower"],
    [
      "letter case is too little",
      `${any("processes_created", 'contains "x"')} or ${any("command_executions", 'contains "x"')}`,
      "narrower",
    ],
    [
      "files are too much",
      `${any("processes_created", 'icontains "x"')} or ${any("command_executions", 'icontains "x"')} or ${any("files_written", 'icontains "x"')}`,
      "broader",
    ],
  ])("behaviour_processes: %s", (_, rule, expected) => {
    expect(standing("behavior_processes:x", rule)).toBe(expected);
  });

  test.each([
    [
      "behavior:x",
      `${any("processes_created", 'icontains "x"')} or ${any("command_executions", 'icontains "x"')} or ${any("text_highlighted", 'icontains "x"')} or ${any("system_property_lookups", 'icontains "x"')}`,
      "faithful",
    ],
    ["behavior:192.0.2.7", 'for any i in vt.behaviour.ip_traffic : ( i.destination_ip == "192.0.2.7" )', "faithful"],
    [
      'behavior:"HKLM\\\\Software\\\\X"',
      'for any k in vt.behaviour.registry_keys_set : ( k.key icontains "HKLM\\\\Software\\\\X" )',
      "faithful",
    ],
    [
      "behavior:http://a.example/x",
      'for any h in vt.behaviour.http_conversations : ( h.url icontains "http://a.example/x" )',
      "faithful",
    ],
    ["tag:chm", 'for any t in vt.metadata.tags : ( t == "chm" )', "faithful"],
    ["tag:CHM", 'for any t in vt.metadata.tags : ( t iequals "chm" )', "faithful"],
    ["tag:chm", 'for any t in vt.metadata.tags : ( t contains "chm" )', "broader"],
    ["tag:cve-*", 'for any t in vt.metadata.tags : ( t startswith "cve-" )', "faithful"],
    ["type:pedll", "vt.metadata.file_type == vt.FileType.PE_DLL", "faithful"],
    ["type:pedll", 'for any t in vt.metadata.file_type_tags : ( t == "pedll" )', "faithful"],
    ["type:document", 'for any t in vt.metadata.file_type_tags : ( t == "document" )', "faithful"],
    ["type:document", "vt.metadata.file_type == vt.FileType.PDF", "narrower"],
    ["NOT type:pdf", "vt.metadata.file_type != vt.FileType.PDF", "faithful"],
    ["NOT type:pdf", 'not for any t in vt.metadata.file_type_tags : ( t == "pdf" )', "faithful"],
    ["p:10-", "vt.metadata.analysis_stats.malicious <= 10", "faithful"],
    ["p:10-", "vt.metadata.analysis_stats.malicious < 10", "faithful"],
    ["p:10-", "vt.metadata.analysis_stats.malicious < 9", "narrower"],
    ["p:10-", "vt.metadata.analysis_stats.malicious < 12", "broader"],
    ["p:5+", "vt.metadata.analysis_stats.malicious > 4", "faithful"],
    ["size:1MB-", "filesize < 1048576", "faithful"],
    ["size:1MB-", "vt.metadata.file_size <= 1048576", "faithful"],
    [
      "imphash:0123456789ABCDEF0123456789ABCDEF",
      'vt.metadata.imphash == "0123456789abcdef0123456789abcdef"',
      "faithful",
    ],
    ["creation_date:2024-01-01+", "pe.timestamp >= 1704067200", "faithful"],
    ["submitter:br", 'vt.metadata.submitter.country == "BR"', "faithful"],
    ["name:*.exe", 'vt.metadata.file_name iendswith ".exe"', "faithful"],
    ["name:*.exe", 'vt.metadata.file_name icontains ".exe"', "faithful"],
    ["name:*.exe", 'vt.metadata.file_name icontains "exe"', "broader"],
    ["name:a*b", "vt.metadata.file_name matches /^a.*b$/is", "faithful"],
    ["engines:emotet", 'for any e, s in vt.metadata.signatures : ( s icontains "emotet" )', "faithful"],
    ["kaspersky:emotet", 'vt.metadata.signatures["Kaspersky"] icontains "emotet"', "faithful"],
    ["kaspersky:emotet", 'for any e, s in vt.metadata.signatures : ( s icontains "emotet" )', "broader"],
    ["microsoft:infected", 'defined vt.metadata.signatures["Microsoft"]', "faithful"],
    [
      "behavior_network:example.com",
      `for any h in vt.behaviour.http_conversations : ( h.url icontains "example.com" ) or for any d in vt.behaviour.dns_lookups : ( d.hostname icontains "example.com" )`,
      "faithful",
    ],
    [
      "behavior_network:192.0.2.7",
      'for any i in vt.behaviour.ip_traffic : ( i.destination_ip == "192.0.2.7" )',
      "faithful",
    ],
    ['behavior_network:":445"', "for any i in vt.behaviour.ip_traffic : ( i.destination_port == 445 )", "faithful"],
    [
      "contacted_ip:192.0.2.0/24",
      "for any i in vt.behaviour.ip_traffic : ( i.destination_ip_as_int >= 3221225984 and i.destination_ip_as_int <= 3221226239 )",
      "faithful",
    ],
    [
      "sigma_critical:1+",
      "for any s in vt.behaviour.sigma_analysis_results : ( s.rule_level == vt.SigmaRule.Level.critical )",
      "faithful",
    ],
    ["have:behaviour_injected_processes", "vt.behaviour.processes_injected.len() > 0", "faithful"],
    ["content:{4d5a}@0", "uint16(0) == 0x5a4d", "faithful"],
  ])("%s and %s: %s", (query, rule, expected) => {
    expect(standing(query, rule)).toBe(expected);
  });

  test.each([
    ["url", "tld:ru", 'vt.net.url.hostname endswith ".ru"', "faithful"],
    ["url", "tld:ru", 'vt.net.domain.raw iendswith ".ru"', "faithful"],
    ["url", "parent_domain:example.com", 'vt.net.domain.root == "example.com"', "faithful"],
    [
      "url",
      "parent_domain:example.com",
      'vt.net.domain.root == "example.com" or vt.net.domain.raw endswith ".example.com"',
      "faithful",
    ],
    ["url", "header:server", 'for any k, v in vt.net.url.response_headers : ( k icontains "server" )', "faithful"],
    ["url", "scheme:https", 'vt.net.url.raw startswith "https://"', "faithful"],
    ["url", "response_size:100-", "filesize < 100", "faithful"],
    [
      "domain",
      "mx_record:mail",
      'for any d in vt.net.domain.dns_records : ( d.type == "MX" and d.value icontains "mail" )',
      "faithful",
    ],
    ["domain", "mx_record:mail", 'for any d in vt.net.domain.dns_records : ( d.value icontains "mail" )', "broader"],
    [
      "domain",
      "popularity_rank:100-",
      "for any r in vt.net.domain.popularity_ranks : ( r.position < 100 )",
      "faithful",
    ],
    ["ip_address", 'ip:"10.0.0.0/8"', 'vt.net.ip.in_range("10.0.0.0/8")', "faithful"],
    ["ip_address", 'ip:"10.0.0.0/8"', 'vt.net.ip.in_range("10.1.0.0/16")', "narrower"],
    ["ip_address", 'ip:"8.8.8.8/24"', 'vt.net.ip.in_range("8.8.8.0/24")', "faithful"],
    ["domain", "fuzzy_domain:Example.com", 'vt.net.domain.permutation_of("example.com")', "faithful"],
    ["ip_address", "country:us", 'vt.net.ip.ip_country == "US"', "faithful"],
    [
      "domain",
      "ssl_not_after:2024-01-01-",
      "vt.net.domain.https_certificate.validity.not_after < 1704067200",
      "faithful",
    ],
  ] as const)("%s: %s and %s: %s", (entity, query, rule, expected) => {
    expect(standing(query, rule, entity)).toBe(expected);
  });
});

describe("what no rule can say", () => {
  test("alone is set aside", () => {
    for (const text of ["comment:x", "NOT comment:x", "(comment:x OR threat_actor:y)", "nonsense:x"]) {
      const clause = only(text);
      expect([clause.role, clause.lower.kind, clause.upper.kind]).toEqual(["unchecked", "true", "true"]);
      expect(clause.unchecked.length).toBeGreaterThan(0);
    }
  });

  test("among alternatives is nothing below, and anything above", () => {
    const clause = only("tag:a OR comment:x");
    expect([clause.role, clause.lower.key, clause.upper.kind]).toEqual(["checked", only("tag:a").lower.key, "true"]);
    expect(clause.unchecked).toMatchObject([
      { text: "comment:x", range: { start: { line: 1, column: 10, offset: 9 } } },
    ]);
  });

  test("is the other way round where it is denied", () => {
    const clause = only("NOT (tag:a comment:x)");
    expect([clause.lower.key, clause.upper.kind]).toEqual([not(only("tag:a").upper).key, "true"]);
  });

  test("is one atom, however it is spelt", () => {
    expect(only("threat_actor:APT0").usual.key).toBe(only('RELATED_ACTOR:"APT0"').usual.key);
    expect(only("threat_actor:APT0").usual.key).not.toBe(only("threat_actor:APT1").usual.key);
  });

  test("counts its lines and columns", () => {
    const [range] = lower("tag:a\nOR comment:x").clauses.flatMap(({ unchecked }) => unchecked.map((u) => u.range));
    expect(range).toEqual({ start: { line: 2, column: 4, offset: 9 }, end: { line: 2, column: 13, offset: 18 } });
  });
});

describe("time", () => {
  test.each([
    ["fs:2024-01-01+", "time"],
    ["ls:2024-01-01+", "time"],
    ["fs:3d+", "time"],
    ["lm:3d+", "time"],
    ["(fs:3d+ OR ls:3d+)", "time"],
    ["NOT fs:2024-01-01+", "checked"],
    ["creation_date:2024-01-01+", "checked"],
    ["creation_date:30d+", "unchecked"],
    ["entity:domain ssl_not_after:2024-01-01+", "checked"],
  ])("%s is %s", (text, role) => {
    expect(lower(text).clauses.at(-1)?.role).toBe(role);
  });

  test("an absolute date of first submission is a field, any other bound is none", () => {
    expect(only("fs:2024-01-01+").usual.key).toBe(condition("vt.metadata.first_submission_date >= 1704067200").key);
    for (const text of ["fs:3d+", "ls:2024-01-01+"]) {
      const clause = only(text);
      expect([clause.lower.kind, clause.usual.kind, clause.upper.kind]).toEqual(["true", "opaque", "true"]);
      expect(clause.unchecked).toEqual([]);
    }
  });

  test("within an alternative a bound without a field is unchecked", () => {
    const clause = only("tag:a OR fs:3d+");
    expect([clause.role, clause.unchecked.length, clause.upper.kind]).toEqual(["checked", 1, "true"]);
  });
});

describe("values that are none", () => {
  test.each([
    ["p:many"],
    ["size:big"],
    ["fs:yesterday"],
    ["contacted_ip:nowhere"],
    ["behaviour_tags:no_such_trait"],
    ["gti_verdict:nice"],
    ['entity:domain domain_regex:"(("'],
    ["content:{}"],
    ['tag:""'],
  ])("%s says nothing that could be compared", (text) => {
    const { clauses, terms } = lower(text);
    expect(clauses.map(({ role }) => role)).toEqual(["unchecked"]);
    expect(terms.at(-1)).toMatchObject({ fidelity: "unsupported" });
  });
});

describe("terms", () => {
  test("are listed in the order of the text, with what they become", () => {
    const { terms } = lower('entity:file behavior_processes:"a b" tag:chm comment:x p:5-');
    expect(terms.map(({ text, fidelity, fields }) => [text, fidelity, fields])).toEqual([
      ["entity:file", "exact", []],
      [
        'behavior_processes:"a b"',
        "approximate",
        ["vt.behaviour.processes_created", "vt.behaviour.command_executions", "vt.behaviour.processes_terminated"],
      ],
      ["tag:chm", "exact", ["vt.metadata.tags"]],
      ["comment:x", "unsupported", []],
      ["p:5-", "approximate", ["vt.metadata.analysis_stats.malicious"]],
    ]);
    expect(terms.map(({ reason }) => reason === null)).toEqual([true, false, true, false, false]);
  });

  test("name one entry of a map, and the field of an element", () => {
    expect(lower("kaspersky:x").terms[0]?.fields).toEqual(['vt.metadata.signatures["Kaspersky"]']);
    expect(lower("crowdsourced_ids:x").terms[0]?.fields).toContain("vt.behaviour.ids_alerts[*].rule_msg");
  });

  test("give each note once", () => {
    const { notes } = lower("behavior_processes:a behavior_processes:b name:c");
    expect(notes).toHaveLength(2);
  });
});

describe("values as hunters write them", () => {
  const finds = (text: string, record: object) => evaluate(only(text).usual, record as never);

  test("a term may be met by any element, two terms by two", () => {
    const record = { behaviour: { processes_created: ["cmd /c DavSetCookie"], command_executions: ["http://a.ru/"] } };
    expect(finds("behavior_processes:*davsetcookie*", record)).toBe(true);
    expect(finds("behavior_processes:*.RU/*", record)).toBe(true);
    expect(finds("behavior_processes:*.ru", record)).toBe(false);
    expect(finds("behavior_processes:http*", record)).toBe(true);
  });

  test("backslashes and quotes are those of the value", () => {
    const record = { behaviour: { processes_created: ['rundll32 "C:\\Users\\Public\\Libraries\\a.dll",#1'] } };
    expect(finds('behavior_processes:"\\\\Public\\\\Libraries\\\\"', record)).toBe(true);
    expect(finds('behavior_processes:"\\Public\\Libraries\\"', record)).toBe(true);
    expect(finds('behavior_processes:"dll\\",#1"', record)).toBe(true);
  });

  test("nothing but a wildcard asks for any value", () => {
    expect(finds("name:*", { metadata: { file_name: "a" } })).toBe(true);
    expect(finds("name:*", { metadata: {} })).toBe(false);
    expect(finds("engines:*", { metadata: { signatures: { A: "x" } } })).toBe(true);
  });
});
