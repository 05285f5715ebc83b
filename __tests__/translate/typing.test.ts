import { describe, expect, test } from "vitest";
import type { Entity } from "../../src/findings/index.ts";
import { type Typing, typeCondition } from "../../src/translate/typing.ts";
import { loadSchema, type ValueType } from "../../src/vt/index.ts";
import { type Expression, parse, visit } from "../../src/yara/index.ts";

interface Typed {
  readonly typing: Typing;
  readonly text: string;
  readonly condition: Expression;
}

function type(
  condition: string,
  options: { entity?: Entity | null; imports?: string[]; rules?: string[] } = {},
): Typed {
  const { entity = "file", imports = ["vt", "pe", "math", "hash"], rules = ["other_rule"] } = options;
  const parsed = parse(`rule r { strings: $a = "x" condition: ${condition} }`);
  const [rule] = parsed.tree.items;
  if (rule?.kind !== "Rule" || !rule.condition) throw new Error(JSON.stringify(parsed.errors));
  const { expression } = rule.condition;
  const schema = loadSchema();
  const typing = typeCondition(expression, {
    schema,
    imports: new Set(imports),
    entity,
    rules: new Set(rules),
  });
  return { typing, text: parsed.text, condition: expression };
}

/** Each problem as `code at what it marks: message | help`. */
function problems(condition: string, options: Parameters<typeof type>[1] = {}): string[] {
  const { typing, text } = type(condition, options);
  return typing.problems.map(
    ({ code, span, message, help }) =>
      `${code} at ${text.slice(span.start, span.end)}: ${message}${help ? ` | ${help}` : ""}`,
  );
}

function paths(condition: string, options: Parameters<typeof type>[1] = {}): string[] {
  return type(condition, options).typing.references.map(({ path }) => path);
}

describe("paths", () => {
  test.each([
    ["vt.metadata.file_name == vt.metadata.magic", ["vt.metadata.file_name", "vt.metadata.magic"]],
    ['for any t in vt.metadata.tags : (t == "a")', ["vt.metadata.tags", "vt.metadata.tags[*]"]],
    [
      'for any k, v in vt.metadata.exiftool : (k == "a" and v == "b")',
      ["vt.metadata.exiftool", "vt.metadata.exiftool[key]", "vt.metadata.exiftool[*]"],
    ],
    ['vt.metadata.exiftool["a \\"b\\""] == "c"', ['vt.metadata.exiftool["a \\"b\\""]']],
    ['vt.metadata.tags[2] == "a"', ["vt.metadata.tags[2]"]],
    ['vt.metadata.tags[filesize] == "a"', ["vt.metadata.tags[*]"]],
    [
      'with m = vt.metadata, s = m.submitter : (s.country == "ES")',
      ["vt.metadata", "vt.metadata.submitter", "vt.metadata.submitter.country"],
    ],
    [
      'for any m in vt.behaviour.sigma_analysis_results : (for any c in m.match_context : (c.values["Image"] == "a"))',
      [
        "vt.behaviour.sigma_analysis_results",
        "vt.behaviour.sigma_analysis_results[*].match_context",
        'vt.behaviour.sigma_analysis_results[*].match_context[*].values["Image"]',
      ],
    ],
    ['vt.metadata.itw.ip.in_range("10.0.0.0/8")', ["vt.metadata.itw.ip"]],
    ["vt.metadata.tags.len() > 2", ["vt.metadata.tags"]],
    ["vt.metadata.file_type == vt.FileType.CHM", ["vt.metadata.file_type"]],
    ['pe.sections[0].name == "a" and pe.is_dll()', ["pe.sections[0].name"]],
    ["(vt.metadata.new_file) and not (vt.metadata.subfile)", ["vt.metadata.new_file", "vt.metadata.subfile"]],
    ["for any of them : ($ at vt.metadata.file_size)", ["vt.metadata.file_size"]],
  ])("of %s", (condition, expected) => {
    expect(problems(condition)).toEqual([]);
    expect(paths(condition)).toEqual(expected);
  });

  test("an inner name hides an outer one, and is gone after its loop", () => {
    const nested =
      'for any t in vt.metadata.tags : (for any t in vt.metadata.file_type_tags : (t == "a") and t == "b")';
    expect(paths(nested)).toEqual([
      "vt.metadata.tags",
      "vt.metadata.file_type_tags",
      "vt.metadata.file_type_tags[*]",
      "vt.metadata.tags[*]",
    ]);
    expect(problems('for any t in vt.metadata.tags : (t == "a") and t == "b"')).toEqual([
      "unknown_identifier at t: nothing called `t` is known here",
    ]);
  });
});

describe("types", () => {
  function typesOf(condition: string): ValueType[] {
    const { typing, condition: root } = type(condition);
    const types: ValueType[] = [];
    visit(root, { BinaryExpression: (node) => void types.push(typing.typeOf(node.left)) });
    return types;
  }

  test.each<[string, ValueType]>([
    ["vt.metadata.file_size > 1", { kind: "integer", count: true }],
    ["vt.metadata.file_type == 1", { kind: "enum", name: "vt.FileType" }],
    ['vt.metadata.sha256 == "a"', { kind: "string", lowercase: true }],
    ['vt.metadata.tags[0] == "a"', { kind: "string" }],
    ["vt.FileType.CHM == 1", { kind: "enum", name: "vt.FileType" }],
    ["math.entropy(0, 1) > 1", { kind: "float" }],
    ['hash.md5(0, 1) == "a"', { kind: "string", lowercase: true }],
    ['pe.imports("a", "b") == 1', { kind: "boolean" }],
    ["pe.imports(/a/, /b/) == 1", { kind: "integer" }],
    ["(filesize + 1.5) > 1", { kind: "float" }],
    ["#a > 1", { kind: "integer", unsigned: true }],
    ["uint16(0) == 1", { kind: "integer" }],
    ["other_rule == 1", { kind: "boolean" }],
    ["vt.metadata.nothing == 1", { kind: "unknown" }],
    ["vt.metadata.nothing.whatever.more[3] == 1", { kind: "unknown" }],
  ])("of the left of %s", (condition, expected) => {
    expect(typesOf(condition)[0]).toEqual(expected);
  });
});

describe("entities", () => {
  test.each([
    ["vt.metadata.new_file", ["file"]],
    ['vt.net.ip.raw == "a"', ["url", "domain", "ip_address"]],
    ['vt.net.ip.raw == "a" and vt.net.domain.raw == "b"', ["url", "domain"]],
    ["vt.net.url.new_url", ["url"]],
    ["filesize > 1 and pe.is_pe", ["file", "url", "domain", "ip_address"]],
    ["vt.FileType.CHM == 1", ["file", "url", "domain", "ip_address"]],
    ["vt.metadata.new_file and vt.net.url.new_url", []],
  ])("of %s are %j", (condition, expected) => {
    expect(type(condition, { entity: null }).typing.inferredEntities).toEqual(expected);
  });

  test("file rules see where the file came from, and not what is scanned elsewhere", () => {
    expect(problems('vt.metadata.itw.url.raw contains "a"')).toEqual([]);
    expect(problems('vt.net.url.raw contains "a"')).toEqual([
      "wrong_entity at net: `vt.net` is not there in file rules | where the file came from is in `vt.metadata.itw`",
    ]);
    expect(problems("vt.metadata.new_file and vt.net.url.new_url", { entity: null })).toEqual([
      "wrong_entity at vt.net.url.new_url: no ruleset has both `vt.net.url.new_url` and `vt.metadata.new_file` | a ruleset is about files, URLs, domains or IP addresses: split the rule",
    ]);
    expect(problems('vt.net.url.raw == "a"', { entity: "domain" })).toEqual([
      "wrong_entity at url: `vt.net.url` is not there in domain rules | domain rules see `vt.net.domain` and `vt.net.ip`",
    ]);
    expect(problems("vt.net.ip.first_whois", { entity: "url" })).toHaveLength(1);
    expect(problems("vt.net.ip.first_whois", { entity: "ip_address" })).toEqual([]);
  });

  test("what services lack is said where they are asked for", () => {
    const parsed = parse(
      'rule r { condition: vt.metadata.submitter.country == "ES" and vt.metadata.gti_assessment.threat_score.value > 3 }',
    );
    const [rule] = parsed.tree.items;
    if (rule?.kind !== "Rule" || !rule.condition) throw new Error("no condition");
    const { problems } = typeCondition(rule.condition.expression, {
      schema: loadSchema(),
      imports: new Set(["vt"]),
      entity: "file",
      services: { gti: false, retrohunt: true },
    });
    expect(problems.map(({ code, message }) => `${code}: ${message}`)).toMatchInlineSnapshot(`
      [
        "wrong_service: \`vt.metadata.submitter\` cannot be used: Retrohunt refuses it",
        "wrong_service: \`vt.metadata.gti_assessment\` cannot be used: only customers of Google Threat Intelligence have it",
      ]
    `);
  });
});

describe("problems", () => {
  test.each([
    "vt.metadata.positives > 5",
    'vt.metadata.file_nam contains "a"',
    'vt.metadata.processes_created contains "a"',
    "vt.metadata.qwertyuiop == 1",
    "vt.net.ip.new_ip",
    "vt.Net.url.new_url",
    'for any f in vt.behaviour.files_dropped : (f.name == "a")',
    "vt.behaviour.files_dropped.type == 1",
    'vt.metadata.tags contains "a"',
    'vt.metadata.signatures == "a"',
    "vt.metadata.submitter.country == 3",
    'vt.metadata.file_size == "10"',
    'vt.metadata.file_type == "peexe"',
    'vt.metadata.file_type contains "exe"',
    "vt.metadata.new_file != vt.metadata.subfile",
    'vt.metadata.file_name matches "a"',
    "vt.metadata and filesize > 1",
    "pe.is_dll",
    "pe.is_pe()",
    "pe.exports(1.5)",
    'for any t in vt.metadata.exiftool : (t == "a")',
    "for any a, b in vt.metadata.tags : (a == b)",
    'for any t in vt.metadata.file_name : (t == "a")',
    'for any t in (1, "a") : (t == 1)',
    'vt.metadata.exiftool[1] == "a"',
    'vt.metadata.file_name[1] == "a"',
    'with f = vt.metadata.itw.ip.in_range : (f("10.0.0.0/8"))',
    "elf.type == 1",
    'positives > 3 and tags contains "a"',
    "othr_rule",
    "$a at vt.metadata.file_name",
  ])("%s", (condition) => {
    expect(problems(condition).join("\n")).toMatchSnapshot();
  });

  test("one unknown never cascades", () => {
    const condition =
      'for any x in vt.metadata.nothing.more : (x.foo[3].bar contains "a" and x + 1 == 2 and x[x] matches /a/) and vt.metadata.nothing(1)';
    expect(problems(condition).map((text) => text.split(":")[0])).toEqual([
      "unknown_field at nothing",
      "unknown_field at nothing",
    ]);
  });

  test("nothing is said of identifiers where the file's rules are not known", () => {
    const parsed = parse('rule r { condition: something_else and filename contains "a" }');
    const [rule] = parsed.tree.items;
    if (rule?.kind !== "Rule" || !rule.condition) throw new Error("no condition");
    const options = { schema: loadSchema(), imports: new Set<string>(), entity: null };
    expect(typeCondition(rule.condition.expression, options).problems).toEqual([]);
    const variables = new Map([["filename", { kind: "string" } as const]]);
    const known = { ...options, rules: new Set(["something_else"]), variables };
    expect(typeCondition(rule.condition.expression, known).problems).toEqual([]);
  });

  test("a module that the compiler lacks may hold anything", () => {
    expect(problems('magic.mime_type() contains "pdf"', { imports: ["magic"] })).toEqual([]);
  });

  test.each([
    ["name", "there is `vt.net.url.trackers[*].name`; "],
    ["dhash_of_nothing", ""],
  ])("a small struct's own fields are told where no name is like %s", (name, before) => {
    const [said = ""] = problems(`vt.net.url.downloaded_file.${name} == "x"`, { entity: "url" });
    const own = [
      "sha256",
      "new_for_vt",
      "analysis_stats",
      "file_type",
      "new_for_url",
      "new_for_ip",
      "new_for_domain",
      "signatures",
    ];
    expect(said.slice(said.indexOf("|"))).toBe(
      `| ${before}this one has ${own.map((field) => `\`${field}\``).join(", ")}`,
    );
  });

  test("suggestions replace what is marked", () => {
    const { typing, text } = type("vt.metadata.positives > 5 and positives > 3");
    const mended = typing.problems.reduceRight(
      (mending, { span, suggestion }) => mending.slice(0, span.start) + suggestion + mending.slice(span.end),
      text,
    );
    expect(mended).toContain("vt.metadata.analysis_stats.malicious > 5 and vt.metadata.analysis_stats.malicious > 3");
  });
});
