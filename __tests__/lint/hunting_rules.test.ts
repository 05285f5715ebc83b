import { describe, expect, test } from "vitest";
import { DEFAULT_POLICY, type DriftPolicy } from "../../src/drift/index.ts";
import { lintFile } from "../../src/lint/lint_file.ts";
import { DEFAULT_FILE_OPTIONS, type FileOptions, LintedFile } from "../../src/lint/linted_file.ts";
import { findLintRule } from "../../src/lint/registry.ts";
import { applyEdits, SourceFile } from "../../src/text/index.ts";

/** What one lint rule finds: `messageId text`, and the text after its fixes. */
function lint(id: string, text: string, options: Partial<FileOptions> = {}) {
  const rule = findLintRule(id);
  if (rule === null) throw new Error(`no lint rule is called ${id}`);
  const file = new LintedFile(new SourceFile("rules.yar", text), { ...DEFAULT_FILE_OPTIONS, ...options });
  const findings = lintFile(file, [{ rule, severity: null, options: {} }]).map(({ diagnostic }) => diagnostic);
  return {
    diagnostics: findings,
    found: findings.map(({ messageId, primary }) => `${messageId} ${file.source.slice(primary)}`),
    fixed: applyEdits(
      text,
      findings.flatMap(({ fix }) => fix?.edits ?? []),
    ),
  };
}

const rule = (condition: string, meta = 'target_entity = "file"', header = 'import "vt"') =>
  `${header}\n\nrule A {\n  meta:\n    ${meta}\n  condition:\n    ${condition}\n}\n`;

/** The condition of a text that `rule` has made. */
const conditionOf = (text: string) => /condition:\n {4}([\s\S]*)\n}\n$/.exec(text)?.[1];

describe("vt_letter_case", () => {
  test.each([
    ['vt.metadata.sha256 startswith "AB"', ['never "AB"']],
    ['"AB" == vt.metadata.md5', ['never "AB"']],
    ['for any f in vt.behaviour.files_dropped : ( f.sha256 == "AB" )', []],
    ['vt.metadata.sha256 iequals "AB" or vt.metadata.sha256 icontains "AB"', []],
    ['vt.metadata.file_name == "Setup.EXE"', []],
    ['vt.metadata.submitter.country == "de"', ['never "de"']],
    ['with c = vt.metadata.submitter.country : ( c != "de" )', ['always "de"']],
    ['vt.metadata.submitter.city == "M\\xc3\\xbcnchen"', ['never "M\\xc3\\xbcnchen"']],
    ['for any c in ("ee", "LV") : ( vt.metadata.submitter.country == c )', ['never "ee"']],
    ['for any c in ("ee", "LV") : ( with c = vt.metadata.submitter.city : ( vt.metadata.file_name == c ) )', []],
    ["for any t in vt.metadata.tags : ( vt.metadata.submitter.country == t )", []],
  ])("%s", (condition, expected) => {
    expect(lint("vt_letter_case", rule(condition)).found).toEqual(expected);
  });

  test("of a map the values have a case, not the keys", () => {
    const loop = 'for any engine, label in vt.net.domain.signatures : ( engine == "Ab" and label == "Cd" )';
    const text = rule(loop, 'target_entity = "domain"');
    expect(lint("vt_letter_case", text).found).toEqual(['never "Cd"']);
    expect(conditionOf(lint("vt_letter_case", text).fixed)).toBe(loop.replace("Cd", "cd"));
  });

  test("the fix keeps escapes and other letters", () => {
    const text = rule('vt.metadata.submitter.city == "A\\"B\\\\Ü"');
    expect(conditionOf(lint("vt_letter_case", text).fixed)).toBe('vt.metadata.submitter.city == "a\\"b\\\\Ü"');
  });
});

describe("vt_enum_as_boolean", () => {
  test.each([
    ["vt.FileType.PE_EXE", ["constant vt.FileType.PE_EXE"]],
    ["not (vt.FileType.PE_EXE)", ["constant vt.FileType.PE_EXE"]],
    ["vt.metadata.file_type and vt.metadata.new_file", ["field vt.metadata.file_type"]],
    [
      "for any t in vt.behaviour.traits : ( vt.BehaviourTrait.PERSISTENCE )",
      ["constant vt.BehaviourTrait.PERSISTENCE"],
    ],
    ["for any t in vt.behaviour.traits : ( t == vt.BehaviourTrait.PERSISTENCE )", []],
    ["vt.metadata.file_size and vt.metadata.new_file", []],
  ])("%s", (condition, expected) => {
    expect(lint("vt_enum_as_boolean", rule(condition)).found).toEqual(expected);
  });

  test("the fix takes the field beside it, of the same kind only", () => {
    const beside = rule("vt.metadata.file_type == vt.FileType.PE_EXE or (vt.FileType.PE_DLL)");
    expect(conditionOf(lint("vt_enum_as_boolean", beside).fixed)).toBe(
      "vt.metadata.file_type == vt.FileType.PE_EXE or (vt.metadata.file_type == vt.FileType.PE_DLL)",
    );
    const other = rule("vt.metadata.file_type == vt.FileType.PE_EXE or vt.BehaviourTrait.PERSISTENCE");
    expect(lint("vt_enum_as_boolean", other).fixed).toBe(other);
  });
});

describe("vt_empty_collection", () => {
  const loop = 'for none t in vt.metadata.tags : ( t == "pdf" )';
  test.each([
    [loop, 'not for any t in vt.metadata.tags : ( t == "pdf" )'],
    ['for 0 t in vt.metadata.tags : ( t == "pdf" )', 'not for any t in vt.metadata.tags : ( t == "pdf" )'],
    [
      'for all t in vt.metadata.tags : ( not t contains "pdf" )',
      'not for any t in vt.metadata.tags : ( t contains "pdf" )',
    ],
    ['for all t in vt.metadata.tags : ( t != "pdf" )', 'not for any t in vt.metadata.tags : ( t == "pdf" )'],
    ['for none k, v in vt.metadata.exiftool : ( v == "x" )', 'not for any k, v in vt.metadata.exiftool : ( v == "x" )'],
    [
      `(for any t in vt.metadata.tags : ( t == "a" ) or vt.metadata.new_file) and ${loop}`,
      `(for any t in vt.metadata.tags : ( t == "a" ) or vt.metadata.new_file) and not for any t in vt.metadata.tags : ( t == "pdf" )`,
    ],
  ])("%s", (condition, fixed) => {
    const result = lint("vt_empty_collection", rule(condition));
    expect(result.found).toHaveLength(1);
    expect(conditionOf(result.fixed)).toBe(fixed);
  });

  test.each([
    'for all t in vt.metadata.tags : ( t contains "pdf" )',
    'not for any t in vt.metadata.tags : ( t == "pdf" )',
    `for any t in vt.metadata.tags : ( t == "lnk" ) and (${loop})`,
    `vt.metadata.tags.len() > 0 and vt.metadata.new_file and ${loop}`,
    "for none i in (1..3) : ( uint8(i) == 0 )",
    'for none t in ("a", "b") : ( vt.metadata.file_name contains t )',
  ])("not reported: %s", (condition) => {
    expect(lint("vt_empty_collection", rule(condition)).found).toEqual([]);
  });

  test("two denials in one loop are told, but not mended", () => {
    const text = rule('for all t in vt.metadata.tags : ( t != "a" and t != "b" )');
    const { found, fixed } = lint("vt_empty_collection", text);
    expect(found).toHaveLength(1);
    expect(fixed).toBe(text);
  });
});

describe("vt_network", () => {
  const entity = 'target_entity = "ip_address"';
  test.each([
    ["203.0.113.0/24", []],
    ["203.0.113.7/24", []],
    ["2001:db8::/32", []],
    ["203.0.113.0/33", ['none "203.0.113.0/33"']],
    ["203.0.113.256/24", ['none "203.0.113.256/24"']],
    ["2001:db8::/129", ['none "2001:db8::/129"']],
    ["203.0.113.*", ['none "203.0.113.*"']],
    ["2001:db8::1", ['address "2001:db8::1"']],
  ])("%s", (network, expected) => {
    expect(lint("vt_network", rule(`vt.net.ip.in_range("${network}")`, entity)).found).toEqual(expected);
  });
});

describe("vt_literal_wildcard", () => {
  const inRule = (operator: string, text: string, query: string) =>
    rule(
      `for any p in vt.behaviour.processes_created : ( p ${operator} "${text}" )`,
      `target_entity = "file"\n    vti_query = "${query}"`,
    );

  test.each([
    ["icontains", "*evil*", "behaviour_processes:*evil*", ['literal "*evil*"']],
    ["contains", "Evil*", 'behaviour_processes:\\"evil*\\"', ['literal "Evil*"']],
    ["icontains", "run*dll", "behaviour_processes:*run*dll*", ['literal "run*dll"']],
    // In quotes, and with text on both sides: the command may well hold it.
    ["icontains", "m*h?a", 'behaviour_processes:\\"m*h?a\\"', []],
    ["icontains", "SELECT * FROM", "behaviour_processes:powershell", []],
    ["matches", ".*", "behaviour_processes:*evil*", []],
  ])("%s %s, kept with %s", (operator, text, query, expected) => {
    expect(lint("vt_literal_wildcard", inRule(operator, text, query)).found).toEqual(expected);
  });

  test("only what stays a substring is mended", () => {
    const outer = lint("vt_literal_wildcard", inRule("icontains", "*evil*", "behaviour_processes:*evil*"));
    expect(conditionOf(outer.fixed)).toContain('icontains "evil"');
    const equal = inRule("==", "evil*", "behaviour_processes:evil*");
    expect(lint("vt_literal_wildcard", equal).fixed).toBe(equal);
  });
});

describe("rules of a ruleset", () => {
  test("livehunt_module tells what YARA has from what it has not", () => {
    const header = 'import "vt"\nimport "cuckoo"\nimport "nothing"\nimport "magic"';
    expect(lint("livehunt_module", rule("true", undefined, header)).found).toEqual([
      'unavailable "cuckoo"',
      'unknown "nothing"',
    ]);
  });

  test("none of them speaks of files that do not hunt", () => {
    const text = 'import "cuckoo"\ninclude "./other.yar"\n\nrule A {\n  condition:\n    true\n}\n';
    for (const id of ["livehunt_module", "livehunt_include", "query_missing", "missing_target_entity"]) {
      expect(lint(id, text).found).toEqual([]);
    }
  });

  test("livehunt_too_large counts bytes, and rules where they are meant for Retrohunt", () => {
    const comment = `// ${"é".repeat(530_000)}\n`;
    expect(lint("livehunt_too_large", comment + rule("true")).found).toEqual(["bytes "]);
    const many = `import "vt"\n${Array.from({ length: 301 }, (_, i) => `rule r${i} { condition: true }\n`).join("")}`;
    expect(lint("livehunt_too_large", many).found).toEqual([]);
    expect(lint("livehunt_too_large", many, { services: { retrohunt: true } }).found).toEqual(["rules "]);
  });

  test("mixed_entities goes by fields where no rule says, and tells once", () => {
    const url = 'rule B { condition: vt.net.url.new_url }\nrule C { condition: vt.net.url.raw contains "a" }\n';
    expect(lint("mixed_entities", `${rule("vt.metadata.new_file", "x = 1")}${url}`).found).toEqual(["mixed B"]);
    expect(lint("mixed_entities", `import "vt"\n${url}rule D { condition: filesize < 1KB }\n`).found).toEqual([]);
  });
});

describe("missing_target_entity", () => {
  test.each([
    [
      'import "vt"\r\nrule A {\r\n\tcondition:\r\n\t\tvt.metadata.new_file\r\n}\r\n',
      'import "vt"\r\nrule A {\r\n\tmeta:\r\n\t\ttarget_entity = "file"\r\n\tcondition:\r\n\t\tvt.metadata.new_file\r\n}\r\n',
    ],
    [
      'import "vt"\nrule A : x /* { */ { // {\n  condition: vt.metadata.new_file }\n',
      'import "vt"\nrule A : x /* { */ { // {\n  meta:\n    target_entity = "file"\n  condition: vt.metadata.new_file }\n',
    ],
    [
      'import "vt"\nrule A { condition: vt.metadata.new_file }\n',
      'import "vt"\nrule A {\n  meta:\n    target_entity = "file"\n  condition: vt.metadata.new_file }\n',
    ],
    [
      'import "vt"\nrule A { meta: x = 1 /* y */ condition: vt.metadata.new_file }\n',
      'import "vt"\nrule A { meta: x = 1\n  target_entity = "file"\n  /* y */ condition: vt.metadata.new_file }\n',
    ],
    [
      rule("vt.net.domain.new_domain and vt.net.url.new_url", 'author = "a" // mine'),
      rule("vt.net.domain.new_domain and vt.net.url.new_url", 'author = "a" // mine\n    target_entity = "url"'),
    ],
  ])("%s", (text, fixed) => {
    expect(lint("missing_target_entity", text).fixed).toBe(fixed);
    expect(lint("missing_target_entity", fixed).found).toEqual([]);
  });

  test("nothing is written where the fields leave a choice", () => {
    const text = rule("filesize < 1KB", "x = 1");
    const { found, fixed } = lint("missing_target_entity", text);
    expect(found).toEqual(["missing A"]);
    expect(fixed).toBe(text);
  });
});

describe("bad_target_entity", () => {
  test.each([
    ['"file"', null],
    ['"File"', '"file"'],
    ['"urls"', '"url"'],
    ['"ip address"', '"ip_address"'],
    ['"email"', '"email"'],
    ["1", "1"],
  ])("%s", (value, fixed) => {
    const meta = (text: string) => rule("vt.metadata.new_file", `target_entity = ${text}`);
    const result = lint("bad_target_entity", meta(value));
    expect(result.found).toEqual(fixed === null ? [] : [`unknown ${value}`]);
    expect(result.fixed).toBe(meta(fixed ?? value));
  });
});

describe("query_entity", () => {
  const kept = (query: string, entity: string) =>
    rule("true", `target_entity = "${entity}"\n    vti_query = "${query}"`);
  test.each([
    ["entity:url tag:a", "url", []],
    ["entity:ip tag:a", "ip_address", []],
    ["tag:a", "file", []],
    ["entity:file tag:a", "url", ["differs file"]],
    ["tag:a", "domain", ["missing tag:a"]],
    // Of these other lint rules speak.
    ["entity:urls tag:a", "file", []],
    ["https://www.virustotal.com/gui/search/tag%3Aa/urls", "url", []],
  ])("%s, with a rule for %s", (query, entity, expected) => {
    expect(lint("query_entity", kept(query, entity)).found).toEqual(expected);
  });
});

describe("date_number", () => {
  test.each([
    ["vt.metadata.first_submission_date > 20240101", ["date 20240101"]],
    ["20240101 <= vt.metadata.first_submission_date", ["date 20240101"]],
    ["vt.metadata.first_submission_date > 1704067200000", ["milliseconds 1704067200000"]],
    ["vt.metadata.first_submission_date > 1704067200", []],
    ["vt.metadata.first_submission_date > 20241301", []],
    ["vt.metadata.file_size > 20240101", []],
    ["pe.timestamp == 20240101", []],
    ["pe.timestamp > 2023", []],
    ["vt.metadata.first_submission_date > 2023", []],
    ["pe.timestamp > 20240101", ["date 20240101"]],
  ])("%s", (condition, expected) => {
    expect(lint("date_number", rule(condition, undefined, 'import "pe"\nimport "vt"')).found).toEqual(expected);
  });
});

describe("query_drift, with several queries", () => {
  const tags = (...names: string[]) =>
    `for any t in vt.metadata.tags : ( ${names.map((name) => `t == "${name}"`).join(" or ")} )`;
  const kept = (condition: string, relation = "") =>
    rule(condition, `vti_query1 = "tag:chm"\n    vti_query2 = "tag:lnk"${relation}`);
  const drift = (text: string, several: DriftPolicy["several"]) =>
    lint("query_drift", text, { policy: { ...DEFAULT_POLICY, several } });

  test.each<[string, string, Record<DriftPolicy["several"], string[]>]>([
    ["their union", tags("chm", "lnk"), { any: [], union: [], all: ["broader tag:chm", "broader tag:lnk"] }],
    ["one of them", tags("lnk"), { any: [], union: ["narrower tag:chm"], all: ["disjoint tag:chm"] }],
    [
      "more than any",
      tags("chm", "lnk", "pdf"),
      {
        any: ["broader tag:chm", "broader tag:lnk"],
        union: ["broader tag:chm"],
        all: ["broader tag:chm", "broader tag:lnk"],
      },
    ],
  ])("%s", (_, condition, expected) => {
    for (const several of ["any", "union", "all"] as const) {
      const found = drift(kept(condition), several).found;
      // Of tags an object may have both, so no two of them exclude each other.
      expect(found).toEqual(expected[several].map((text) => text.replace("disjoint", "overlapping")));
    }
  });

  test("the union has notes of its own, and a sentence", () => {
    const [finding] = drift(kept(tags("lnk")), "union").diagnostics;
    expect(finding?.message).toBe("A finds less than the union of its queries");
    expect(finding?.notes.join("\n")).toContain("`chm` in vt.metadata.tags");
  });

  test("what an author means is asked of the same queries", () => {
    const meant = (condition: string) => kept(condition, '\n    vti_relation = "equivalent"');
    expect(drift(meant(tags("chm", "lnk")), "any").found).toEqual([]);
    expect(drift(meant(tags("chm", "lnk")), "all").found).toEqual(["changed tag:chm", "changed tag:lnk"]);
    expect(drift(meant(tags("lnk")), "any").found).toEqual([]);
    expect(drift(meant(tags("lnk")), "union").found).toEqual(["changed tag:chm"]);
  });

  test("a query of another kind of object adds nothing to the union", () => {
    const text = rule(tags("chm"), 'vti_query1 = "tag:chm"\n    vti_query2 = "entity:url tag:lnk"');
    expect(drift(text, "union").found).toEqual([]);
    expect(drift(text, "all").found).toEqual(["disjoint entity:url tag:lnk"]);
  });

  test("a query of which nothing can be compared proves nothing", () => {
    const text = rule(tags("chm"), 'vti_query1 = "tag:lnk"\n    vti_query2 = "comment:x"');
    // Whether the comment is on all that has the tag, nobody knows; what the first query finds is missed for certain.
    expect(drift(text, "union").found).toEqual(["narrower tag:lnk", "unchecked comment:x"]);
  });
});

describe("clauses that say too much of each other", () => {
  const clauses = (...all: string[]) => rule(all.join(" and\n    "));
  const notes = (id: string, text: string) => lint(id, text).diagnostics.map(({ notes }) => notes[0]);

  test("the others are named, as most formats show one place", () => {
    const detections = (test: string) => `vt.metadata.analysis_stats.malicious ${test}`;
    const never = clauses(detections("> 10"), "vt.metadata.new_file", detections("< 5"));
    expect(notes("logic_never_true", never)).toEqual([`excluded by: line 9 \`${detections("< 5")}\``]);
    const redundant = clauses(detections("> 10"), "vt.metadata.new_file", detections("> 5"));
    expect(notes("logic_redundant_clause", redundant)).toEqual([`implied by: line 7 \`${detections("> 10")}\``]);
  });

  test("in another rule too", () => {
    const text = `${rule("vt.metadata.file_size > 9 and vt.metadata.new_file")}rule B { condition: vt.metadata.file_size < 5 and A }\n`;
    expect(notes("logic_never_true", text)).toEqual(["excluded by: line 7 of A `vt.metadata.file_size > 9`"]);
  });
});

describe("query_drift, of spellings", () => {
  const QUERY = 'behavior_processes:"%ab%" behavior_files:*c/d* behavior_processes:"c/d"';
  const asked = (field: string, text: string) => `for any x in vt.behaviour.${field} : ( x icontains "${text}" )`;
  const process = (text: string) => `(${asked("processes_created", text)} or ${asked("command_executions", text)})`;
  const text = (first: string, second: string, meta = "") =>
    rule(
      `${process(first)} and ${asked("files_written", second)} and ${process("c/d")}`,
      `target_entity = "file"\n    vti_query = "${QUERY.replaceAll('"', '\\"')}"${meta}`,
    );
  const lines = ({ diagnostics }: ReturnType<typeof lint>) =>
    diagnostics.flatMap(({ messageId, severity, notes }) => [
      `${severity} ${messageId}`,
      ...notes.filter((n) => /^ /.test(n)),
    ]);

  test("a rule may find nothing of what its query finds: a note, no drift", () => {
    expect(lines(lint("query_drift", text("%ab%", "c-d")))).toEqual([
      "note spelling",
      "  `c/d` in the query, `c-d` in the rule",
      '  to be sure, line 8: `x icontains "c-d"` → `(x icontains "c-d" or x icontains "c/d")`',
    ]);
  });

  test.each<[string, string, DriftPolicy]>([
    ["one that finds whatever has the query's spelling", text("ab", "c/d"), DEFAULT_POLICY],
    ["one that is meant", text("-ab", "c/d", '\n    vti_relation = "equivalent"'), DEFAULT_POLICY],
    [
      "one that the policy ignores",
      text("-ab", "c/d"),
      { ...DEFAULT_POLICY, ignoredReasons: ["tokenisation_unknown"] },
    ],
  ])("nothing is said of %s", (_, text, policy) => {
    expect(lint("query_drift", text, { policy }).found).toEqual([]);
  });
});

describe("query_drift, mended", () => {
  const drift = (condition: string, query: string, more = "") =>
    rule(condition, `target_entity = "file"\n    vti_query = "${query}"${more}`);
  const processes = (test: string) =>
    `(for any p in vt.behaviour.processes_created : ( p ${test} ) or for any c in vt.behaviour.command_executions : ( c ${test} ))`;
  const mended = (text: string, options: Partial<FileOptions> = {}) => {
    const { fixed, diagnostics } = lint("query_drift", text, options);
    expect(diagnostics.every(({ fix }) => fix?.safe !== true)).toBe(true);
    if (fixed !== text) expect(lint("query_drift", fixed, options).found).toEqual([]);
    return fixed === text ? null : conditionOf(fixed);
  };

  test.each([
    ['contains "schtasks"', 'icontains "schtasks"', "behavior_processes:schtasks"],
    ['startswith "cmd"', 'istartswith "cmd"', "behavior_processes:cmd*"],
    ['endswith ".ps1"', 'iendswith ".ps1"', "behavior_processes:*.ps1"],
    ["matches /schtasks\\.exe/", "matches /schtasks\\.exe/i", "behavior_processes:schtasks.exe"],
  ])("letter case alone: %s", (sensitive, insensitive, query) => {
    const scope = "vt.metadata.new_file and";
    expect(mended(drift(`${scope} ${processes(sensitive)}`, query))).toBe(`${scope} ${processes(insensitive)}`);
  });

  test("an equality keeps its place, and what has one case keeps its operator", () => {
    const tag = 'for any t in vt.metadata.tags : ( t == "lnk" )';
    const text = drift(`vt.metadata.file_name contains "inv" and ${tag} and vt.metadata.new_file`, "name:inv tag:lnk");
    expect(mended(text)).toBe(`vt.metadata.file_name icontains "inv" and ${tag} and vt.metadata.new_file`);
    const equal = drift('"Setup" == vt.metadata.submitter.city', "submitter_city:setup");
    expect(mended(equal) ?? "").not.toContain("==");
  });

  test("where more differs the condition is written anew, and keeps what says when it runs", () => {
    const text = drift(
      'vt.metadata.new_file and (vt.metadata.analysis_stats.malicious > 3 or filesize < 1KB) and\n    vt.metadata.file_name contains "in"',
      "name:invoice tag:lnk",
    );
    expect(mended(text)).toBe(
      [
        "vt.metadata.new_file",
        "and",
        'vt.metadata.file_name icontains "invoice"',
        "and",
        'for any vt_metadata_tags in vt.metadata.tags : ( vt_metadata_tags == "lnk" )',
      ].join("\n    "),
    );
    const detections = drift("vt.metadata.analysis_stats.malicious > 3 and vt.metadata.new_file", "tag:lnk");
    expect(mended(detections)).toBe(
      'vt.metadata.analysis_stats.malicious > 3 and vt.metadata.new_file and for any vt_metadata_tags in vt.metadata.tags : ( vt_metadata_tags == "lnk" )',
    );
  });

  test("what is added stands on a line of its own where the condition has several", () => {
    const text = drift(
      'vt.metadata.new_file\n    and vt.metadata.file_name contains "invoice"',
      "name:invoice tag:lnk",
    );
    expect(mended(text)).toBe(
      [
        "vt.metadata.new_file",
        'and vt.metadata.file_name icontains "invoice"',
        'and for any vt_metadata_tags in vt.metadata.tags : ( vt_metadata_tags == "lnk" )',
      ].join("\n    "),
    );
  });

  test("lines end as the file's do", () => {
    const text = drift('vt.metadata.file_name contains "in"', "name:invoice tag:lnk").replaceAll("\n", "\r\n");
    expect(lint("query_drift", text).fixed).not.toMatch(/[^\r]\n/);
  });

  test("rules that a rule names, and the file's others, are as they were", () => {
    const base = `rule Base { condition: vt.metadata.file_name contains "in" }\n`;
    const other = `\nrule Other { condition: vt.metadata.new_file }\n`;
    const text = drift("Base", "name:in", "").replace("rule A", `${base}rule A`) + other;
    // The difference is in the other rule: there it would change what others mean by it.
    const { fixed } = lint("query_drift", text);
    expect(fixed).toContain(base);
    expect(fixed).toContain(other);
    expect(fixed).toContain('vt.metadata.file_name icontains "in"');
    expect(lint("query_drift", fixed).found).toEqual([]);
  });

  describe("beside rules that name it", () => {
    const kept = (name: string, query: string, condition: string) =>
      `rule ${name} {\n  meta:\n    target_entity = "file"\n    vti_query = "${query}"\n  condition:\n    ${condition}\n}\n`;
    const file = (...rules: string[]) => `import "vt"\n\n${rules.join("\n")}`;
    const detections = (from: number) => `vt.metadata.analysis_stats.malicious >= ${from}`;
    const fixesOf = (text: string) =>
      lint("query_drift", text).diagnostics.map(({ data, fix }) => `${data.rule}: ${fix?.title ?? "none"}`);

    test("no fix of a rule parts another one from its query", () => {
      const user = kept("User", "size:10KB+ p:3+", "Base and vt.metadata.file_size >= 10KB");
      const text = file(kept("Base", "p:5+", detections(3)), user);
      expect(fixesOf(text)).toEqual(["Base: none"]);
      const far = kept("Far", "size:10KB+ p:3+", "Between and vt.metadata.file_size >= 10KB");
      expect(fixesOf(file(kept("Base", "p:5+", detections(3)), "rule Between { condition: Base }\n", far))).toEqual([
        "Base: none",
      ]);
    });

    test("where another rule drifts with it, that one waits for it", () => {
      const user = kept("User", "size:10KB+ p:5+", "Base and vt.metadata.file_size >= 10KB");
      const text = file(kept("Base", "p:5+", detections(3)), user);
      expect(fixesOf(text)).toEqual(["Base: Change what differs from the query", "User: none"]);
      const { fixed } = lint("query_drift", text);
      expect(fixed).toBe(file(kept("Base", "p:5+", detections(5)), user));
      expect(lint("query_drift", fixed).found).toEqual([]);
    });

    test("what is to change in a rule that is named is told with its name", () => {
      const user = kept("User", "size:10KB+ p:5+", "Base and vt.metadata.file_size >= 10KB");
      const notes = lint("query_drift", file(kept("Base", "p:5+", detections(3)), user)).diagnostics.map(({ notes }) =>
        notes.filter((note) => note.includes("→")),
      );
      expect(notes).toEqual([["  line 8: `>= 3` → `>= 5`"], ["  line 8 of the rule Base: `>= 3` → `>= 5`"]]);
    });
  });

  test.each([
    ["what LiveHunt cannot say", "vt.metadata.new_file", "comment:x tag:lnk"],
    ["a comment would go", "vt.metadata.new_file // why\n    and filesize < 1KB", "tag:lnk"],
    ["contents are searched", "vt.metadata.new_file", 'content:\\"abcdef\\"'],
    ["another kind of object", "vt.metadata.new_file", "entity:url tag:lnk"],
  ])("not: %s", (_, condition, query) => {
    const text = drift(condition, query);
    expect(lint("query_drift", text).found).not.toEqual([]);
    expect(mended(text)).toBeNull();
  });

  test("nor with several queries, nor with patterns; and to what the author means", () => {
    expect(mended(drift('vt.metadata.file_name contains "in"', "tag:a", '\n    vti_query2 = "tag:b"'))).toBeNull();
    const strings = drift("$a", "tag:a").replace("  condition:", '  strings:\n    $a = "abcdef"\n  condition:');
    expect(lint("query_drift", strings).found).not.toEqual([]);
    expect(mended(strings)).toBeNull();
    const meant = drift('vt.metadata.file_name contains "in"', "tag:a", '\n    vti_relation = "narrower"');
    expect(lint("query_drift", meant).found).toEqual(["changed tag:a"]);
    expect(mended(meant)).toBe(
      'vt.metadata.file_name contains "in" and for any vt_metadata_tags in vt.metadata.tags : ( vt_metadata_tags == "a" )',
    );
  });
});

describe("query_missing", () => {
  const missing = (condition: string, meta?: string) => {
    const text = rule(condition, meta);
    const { diagnostics, fixed } = lint("query_missing", text);
    expect(diagnostics).toHaveLength(1);
    if (fixed !== text) expect(lint("query_missing", fixed).found).toEqual([]);
    const safe = diagnostics[0]?.fix?.safe ?? null;
    return [safe, /vti_query = (.*)/.exec(fixed)?.[1] ?? null];
  };

  test.each<[string, boolean | null, string | null]>([
    ["vt.metadata.new_file and vt.metadata.file_type == vt.FileType.MSI", true, '"type:msi"'],
    ['vt.metadata.file_name icontains "a \\"b\\" \\\\c"', true, '"name:\\"a \\\\\\"b\\\\\\" \\\\\\\\c\\""'],
    // A query minds no letter case: the rule would have drifted from it at once.
    ['vt.metadata.file_name contains "Ab"', null, null],
    // Nothing but when it runs, and what no query says.
    ["vt.metadata.new_file", null, null],
    ['vt.metadata.file_name icontains "a" and uint16(0) == 0x5A4D', null, null],
  ])("%s", (condition, safe, written) => {
    expect(missing(condition)).toEqual([safe, written]);
  });

  test("an entity other than files is said", () => {
    expect(missing('vt.net.domain.raw endswith ".ru"', 'target_entity = "domain"')[1]).toMatch(/^"entity:domain /);
  });

  test("a key that is there is not written twice", () => {
    expect(missing('vt.metadata.file_name icontains "a"', 'vti_query = ""')).toEqual([null, '""']);
  });
});

test("unused_import leaves `vt` to rules that hunt by contents alone", () => {
  const text = rule("filesize < 1KB", 'vti_query = "size:1kb-"', 'import "vt"\nimport "pe"');
  expect(lint("unused_import", text).found).toEqual(['unused import "pe"']);
  expect(lint("unused_import", rule("filesize < 1KB", "x = 1")).found).toEqual(['unused import "vt"']);
});
