import { describe, expect, test } from "vitest";
import { and, implies } from "../../src/logic/index.ts";
import { SourceFile } from "../../src/text/index.ts";
import { dropOpaque } from "../../src/translate/drop_opaque.ts";
import { lowerQuery } from "../../src/translate/lower_query.ts";
import { loadModifiers } from "../../src/translate/modifiers.ts";
import { translateQuery } from "../../src/translate/translate_query.ts";
import { translateRule } from "../../src/translate/translate_rule.ts";
import { loadSchema } from "../../src/vt/index.ts";
import { parseQuery } from "../../src/vti/index.ts";
import { parse, type Rule } from "../../src/yara/index.ts";

function translated(condition: string, strings = "", meta = "") {
  const text = `import "vt" import "pe" rule r { ${meta} ${strings} condition: ${condition} }`;
  const { tree, errors } = parse(text);
  expect(errors.filter(({ severity }) => severity === "error")).toEqual([]);
  return translateRule(tree.items.find((item) => item.kind === "Rule") as Rule, tree, new SourceFile("a.yar", text));
}

describe("a rule becomes a query", () => {
  test.each([
    ['for any t in vt.metadata.tags : (t == "chm")', "tag:chm"],
    ['not for any t in vt.metadata.tags : (t == "chm")', "NOT tag:chm"],
    ["vt.metadata.analysis_stats.malicious >= 5", "positives:5+"],
    ["not vt.metadata.analysis_stats.malicious <= 1", "positives:2+"],
    ["vt.metadata.file_size > 1MB", "size:1048577+"],
    ["vt.metadata.file_size >= 2MB", "size:2MB+"],
    ["vt.metadata.file_type == vt.FileType.PE_DLL", "type:pedll"],
    ['vt.metadata.imphash == "0123456789abcdef0123456789abcdef"', "imphash:0123456789abcdef0123456789abcdef"],
    ['vt.metadata.signatures["Kaspersky"] icontains "trojan"', "kaspersky:trojan"],
    ['defined vt.metadata.signatures["Kaspersky"]', "kaspersky:infected"],
    ['for any engine, label in vt.metadata.signatures : (label icontains "emotet")', "engines:emotet"],
    ["vt.metadata.first_submission_date >= 1704067200", "fs:2024-01-01+"],
    [
      'for any p in vt.behaviour.processes_injected : (p icontains "explorer")',
      "behaviour_injected_processes:explorer",
    ],
    ["for any x in vt.behaviour.traits : (x == vt.BehaviourTrait.CALLS_WMI)", "behaviour_tags:calls_wmi"],
    ['vt.metadata.submitter.country == "US"', "submitter:US"],
  ])("%s is %s", (condition, query) => {
    const { output, complete, terms } = translated(condition);
    expect(output).toBe(query);
    expect(complete).toBe(true);
    expect(terms.map(({ fidelity }) => fidelity)).toEqual(["exact"]);
  });

  test("with the modifier that covers its fields", () => {
    const loops = ["processes_created", "command_executions", "processes_terminated"].map(
      (field) => `for any x in vt.behaviour.${field} : (x icontains "schtasks")`,
    );
    expect(translated(loops.join(" or ")).output).toBe("behaviour_processes:schtasks");
  });

  test("with its entity", () => {
    expect(translated('vt.net.url.path icontains "/gate"').output).toBe("entity:url path:/gate");
    expect(translated("true", "", 'meta: target_entity = "domain"').output).toBeNull();
  });

  test("with patterns as content", () => {
    const strings = 'strings: $a = "evil" $b = { 4D 5A ?? 90 } $c = "wide" wide $d = "any" nocase $e = /re+/';
    expect(translated("$a", strings).output).toBe('content:"evil"');
    expect(translated("$b", strings).output).toBe("content:{4D 5A ?? 90}");
    expect(translated("$a at 0", strings).output).toBe('content:"evil"@0');
    expect(translated("$a in (0..10)", strings)).toMatchObject({ output: 'content:"evil"@0-10', complete: true });
    expect(translated("not $a at 0", strings).output).toBe('NOT content:"evil"@0');
    expect(translated("$c", strings).output).toBe("content:{77 00 69 00 64 00 65 00}");
    expect(translated("$d", strings).terms[0]?.reason).toContain("case-sensitive");
    expect(translated("$e and $a", strings)).toMatchObject({ output: 'content:"evil"', complete: false });
    expect(translated("#a > 3", strings)).toMatchObject({ output: 'content:"evil"', complete: false });
  });
});

describe("what a query says less well is said", () => {
  test.each([
    [
      'for any p in vt.behaviour.processes_injected : (p contains "Evil")',
      "ignores letter case",
      "the query finds more",
    ],
    [
      'for any p in vt.behaviour.processes_injected : (p icontains "a" and p icontains "b")',
      "one element",
      "the query finds more",
    ],
    [
      'not for any p in vt.behaviour.processes_injected : (p icontains "a" and p icontains "b")',
      "one element",
      "the query finds less",
    ],
    [
      'for any f in vt.behaviour.files_dropped : (f.path iendswith ".pdf" and f.process_name icontains "x")',
      "one element",
      "the query finds more",
    ],
    ['vt.metadata.file_name icontains "a*b"', "cannot search for the character itself", "the query finds more"],
    ['vt.metadata.file_name contains "*"', "cannot search for the character itself", "the query finds more"],
    ['for any t in vt.metadata.tags : (t == "a*b")', "cannot search for the character itself", "the query finds more"],
    ['not vt.metadata.file_name icontains "a*b"', "cannot search for the character itself", "the query finds less"],
    [
      'vt.metadata.exiftool["FileType"] icontains "lnk"',
      "searches all of `vt.metadata.exiftool`",
      "the query finds more",
    ],
  ])("%s: %s", (condition, reason, effect) => {
    const { terms, complete } = translated(condition);
    expect(terms[0]?.fidelity).toBe("approximate");
    expect(terms[0]?.reason).toContain(reason);
    expect(terms[0]?.reason).toContain(effect);
    expect(complete).toBe(true);
  });

  test.each([
    ["vt.metadata.new_file and vt.metadata.times_submitted > 3", "submissions:4+", "comes in now", "finds more"],
    ["vt.metadata.subfile or vt.metadata.times_submitted > 3", "submissions:4+", "vt.metadata.subfile", "finds less"],
    [
      "not (vt.metadata.subfile or vt.metadata.times_submitted > 3)",
      "NOT submissions:4+",
      "vt.metadata.subfile",
      "finds more",
    ],
    [
      "pe.number_of_sections > 3 and vt.metadata.times_submitted > 3",
      "submissions:4+",
      "pe.number_of_sections",
      "finds more",
    ],
    [
      '(vt.metadata.file_name icontains "a" and vt.metadata.new_file) or vt.metadata.file_name icontains "b"',
      "name:b OR name:a",
      "comes in now",
      "finds more",
    ],
    [
      'not (vt.metadata.file_name icontains "a" or not vt.metadata.new_file)',
      "NOT name:a",
      "comes in now",
      "finds more",
    ],
    ['not (vt.metadata.file_name icontains "a" and vt.metadata.new_file)', "NOT name:a", "comes in now", "finds less"],
    ['not pe.is_dll() and vt.metadata.file_name icontains "a"', "name:a", "pe.is_dll()", "finds more"],
    ['not pe.is_dll() or vt.metadata.file_name icontains "a"', "name:a", "pe.is_dll()", "finds less"],
  ])("%s leaves out", (condition, output, reason, effect) => {
    const translation = translated(condition);
    expect(translation.output).toBe(output);
    expect(translation.complete).toBe(false);
    const said = translation.terms.map((term) => term.reason).join();
    expect(said).toContain(reason);
    expect(said).toContain(effect);
  });
});

test("a question mark is no wildcard", () => {
  const { output, terms } = translated('vt.metadata.file_name icontains "a?b"');
  expect(output).toBe('name:"a?b"');
  expect(terms.map(({ fidelity }) => fidelity)).toEqual(["exact"]);
});

describe("nothing comes", () => {
  test.each([
    ['vt.metadata.file_name icontains "a" and false', "this rule never matches, and no query says that"],
    ["vt.metadata.new_file", "nothing of this rule can be said in a query"],
    ["true", "nothing of this rule can be said in a query"],
  ])("of %s", (condition, reason) => {
    const { output, complete, diagnostics } = translated(condition);
    expect({ output, complete }).toEqual({ output: null, complete: false });
    expect(diagnostics.map(({ severity, message }) => [severity, message])).toEqual([["error", reason]]);
  });
});

test("a clause that never holds is not said to find more", () => {
  const { terms } = translated('vt.metadata.submitter.country == "US" and false');
  expect(terms.map(({ fidelity, reason }) => [fidelity, reason])).toEqual([
    ["exact", null],
    ["unsupported", "it never holds, and no query says that"],
  ]);
});

describe("there and back", () => {
  const table = loadModifiers();
  const schema = loadSchema();
  const meaning = (text: string, bound: "usual" | "lower" | "upper") => {
    const { clauses } = lowerQuery(parseQuery(text).query, { table, schema, text });
    return and(clauses.flatMap((clause) => dropOpaque(clause[bound]).formula ?? []));
  };
  const cases = table.rows
    .filter((row) => row.fidelity.toRule === "exact" && row.fidelity.toQuery === "exact" && row.entity !== "collection")
    .flatMap((row) => row.examples.map(({ query, condition }) => [query, condition] as const))
    .filter(([, condition]) => condition !== null);

  test.each(cases)("%s", (query) => {
    const rule = translateQuery(query);
    expect(rule.complete, rule.output ?? "").toBe(true);
    const { tree } = parse(rule.output ?? "");
    const back = translateRule(
      tree.items.find((item) => item.kind === "Rule") as Rule,
      tree,
      new SourceFile("a.yar", rule.output ?? ""),
    );
    expect(back.output, rule.output ?? "").not.toBeNull();
    const asked = meaning(query, "usual");
    const read = back.output ?? "";
    if (meaning(read, "usual").key === asked.key) return;
    expect(implies(meaning(read, "lower"), asked).status, `${read}\n${rule.output}`).toBe("unsat");
    expect(implies(asked, meaning(read, "upper")).status, `${read}\n${rule.output}`).toBe("unsat");
  });
});
