import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Entity } from "../../src/findings/index.ts";
import { applyEdits } from "../../src/text/index.ts";
import { checkQuery } from "../../src/translate/check_query.ts";
import { loadModifiers } from "../../src/translate/modifiers.ts";
import { CHECK_CODES } from "../../src/translate/query_fault.ts";
import { parseQuery } from "../../src/vti/index.ts";

const table = loadModifiers();

function check(text: string, entity?: Entity) {
  return checkQuery(parseQuery(text).query, { table, text, ...(entity ? { entity } : {}) });
}

function found(text: string, entity?: Entity): string[] {
  return check(text, entity).map(
    ({ severity, code, span }) => `${severity} ${code} ${text.slice(span.start, span.end)}`,
  );
}

describe("what is searched", () => {
  test.each([
    ["entity:files p:5+", ["error unknown_entity files"]],
    ["entity:ip_address p:5+", ["warning unknown_entity ip_address"]],
    ["entity:thing p:5+", ["error unknown_entity thing"]],
    ["entity:url entity:url p:5+", ["warning repeated_entity entity:url"]],
    ["entity:url p:5+ entity:domain", ["error two_entities entity:domain"]],
    ["NOT entity:url p:5+", ["error negated_entity entity:url"]],
    ["(entity:url p:5+) OR (tag:a p:1+)", ["warning entity_in_branch entity:url"]],
    ["(entity:url path:a) OR name:x", ["warning entity_in_branch entity:url"]],
    ["(entity:url name:a) OR name:x", ["warning entity_in_branch entity:url"]],
    ["tag:a NOT (entity:domain registrar:x)", ["error negated_entity entity:domain"]],
    ["entity:file tag:a NOT entity:domain", ["error negated_entity entity:domain"]],
    ["(entity:url AND p:5+) AND (tld:ru OR tld:tk)", []],
    ["p:5+ entity:url", []],
  ])("%s", (text, faults) => {
    expect(found(text)).toEqual(faults);
  });

  test("the entity that is assumed decides which modifiers there are", () => {
    expect(found("tld:ru", "domain")).toEqual([]);
    expect(found("tld:ru", "file")).toEqual(["error missing_entity tld:ru"]);
  });
});

describe("modifiers", () => {
  test.each([
    ["behaviuor:x", ["error unknown_modifier behaviuor"]],
    ["exiftool:x", ["error unknown_modifier exiftool"]],
    ["tld:ru", ["error missing_entity tld:ru"]],
    ["domain:a.example OR ip:192.0.2.1", ["error two_entities ip:192.0.2.1"]],
    ["entity:domain name:a", ["error modifier_of_another_entity name"]],
    ["registrar:x name:y", ["error modifier_of_another_entity registrar"]],
    ["source_type:hunting", ["error not_vt_intelligence source_type"]],
    ["has:behaviour", ["note unofficial_spelling has"]],
    ["filename:x engines:y ESET-NOD32:infected min_engines_ransom:5 lastline:RANSOM", []],
    ["mimikatz p:1+", []],
  ])("%s", (text, faults) => {
    expect(found(text)).toEqual(faults);
  });

  test.each([
    ["behaviuor:x", "behaviour:x"],
    ["exiftool:x", "metadata:x"],
    ["registrar:x", "entity:domain registrar:x"],
    ["entity:domain name:a", "entity:domain domain:a"],
    ["has:behaviour", "have:behaviour"],
    ["entity:files p:5+", "entity:file p:5+"],
    ["type:url p:3+", "entity:url p:3+"],
    ["engines:5+", "positives:5+"],
    ['engines:"Kaspersky:Trojan.Win32"', 'kaspersky:"Trojan.Win32"'],
    ["type:mach-o", "type:macho"],
    ["size:-1MB", "size:1MB-"],
    ["fs:2d_+", "fs:2d+"],
    ["entity:ip asn:AS15169", "entity:ip asn:15169"],
  ])("%s is mended to %s", (text, mended) => {
    const edits = check(text).flatMap((fault) => fault.edits);
    expect(applyEdits(text, edits)).toBe(mended);
    expect(check(mended).filter(({ severity }) => severity !== "note")).toEqual([]);
  });
});

describe("values", () => {
  test.each([
    ["p:x", ["error bad_number x"]],
    ["p:>5", ["error bad_number >5"]],
    ["positives:-5", ["error bad_number -5"]],
    ["p:5-10", ["error bad_number 5-10"]],
    ["s:100KB", ["error bad_number 100KB"]],
    ["size:100KB-500KB", ["error bad_size 100KB-500KB"]],
    ["size:1GB+", ["error bad_size 1GB+"]],
    ["size:1MB-", []],
    ["fs:100KB-", ["error bad_date 100KB-"]],
    ["fs:2024-02-30+", ["error bad_date 2024-02-30+"]],
    ["ls:24h", ["error bad_date 24h"]],
    ["fs:2012-08-2116:00:00+", ["note bad_date 2012-08-2116:00:00+"]],
    ["fs:7d-", ["note misused_value 7d-"]],
    ["creation_date:30d-", []],
    ["imphash:abc", ["warning bad_hash abc"]],
    [`imphash:${"0".repeat(32)}`, []],
    [`similar-to:${"0".repeat(40)}`, []],
    ["submitter:UK", ["warning bad_country UK"]],
    ["submitter:USA", ["warning bad_country USA"]],
    ["submitter:web submitter:br", []],
    ["contacted_ip:10.0.0.0/33", ["error bad_address 10.0.0.0/33"]],
    ["contacted_ip:evil", ["error bad_address evil"]],
    ["contacted_ip:162.158.0.0/15", []],
    ["type:url", ["error misused_value type:url"]],
    ["type:mach-o", ["note unknown_value mach-o"]],
    ["type:PEDLL", []],
    ["tag:trojan", ["note unknown_value trojan"]],
    ["tag:cve", ["note unknown_value cve"]],
    ["tag:cve-2024-* tag:something-new", []],
    ["have:nonsense", ["note unknown_value nonsense"]],
    ["have:sigma have:threat_actor have:evtx have:embedded_domains", []],
    ['sandbox_name:"CAPE Sandbox"', []],
    ["engines:5+", ["warning misused_value 5+"]],
    ['engines:"Kaspersky:Trojan.Win32"', ['warning engine_in_label "Kaspersky:Trojan.Win32"']],
    ['engines:"Win32:Malware-gen"', []],
    ["entity:ip detected_communicating_files_count:20+", ["warning above_cap 20+"]],
    ["entity:ip detected_communicating_files_count:10+", []],
    ["entity:domain detected_communicating_files_count:20+", []],
    ["entity:ip reputation:-20-", []],
    ["entity:collection cvss_3x_base_score:7.5+", []],
  ])("%s", (text, faults) => {
    expect(found(text)).toEqual(faults);
  });
});

describe("combinations", () => {
  const HASH = "0".repeat(64);

  test.each([
    ['content:"a" type:peexe size:1MB- p:5+ tag:x fs:2024-01-01+ ls:3d+ submissions:2+', []],
    ['content:"a" OR content:"b"', []],
    ['content:"a" content:"b"', []],
    ['content:"a" (type:peexe OR type:pedll) tag:overlay', []],
    ['entity:file (content:"a" OR content:"b") p:5+', []],
    ['content:"a" OR positives:10', ['error content_combination content:"a" OR positives:10']],
    ['content:"a" name:x', ["error content_combination name:x"]],
    ['content:"a" mimikatz', ["error content_combination mimikatz"]],
    ['entity:url content:"a" OR title:b', []],
    [`${HASH} p:5+`, [`warning hash_combined ${HASH}`]],
    [`${HASH} ${"1".repeat(32)}`, []],
    ["p:10+ p:5-", ["warning contradiction p:10+ p:5-"]],
    ["p:5- tag:a p:10", ["warning contradiction p:5- tag:a p:10"]],
    ["positives:10+ p:5-", ["warning contradiction positives:10+ p:5-"]],
    ["p:5+ p:5-", ["note empty_range p:5+ p:5-"]],
    ["p:5+ p:10-", []],
    ["p:10+ OR p:5-", []],
    ["size:1MB+ size:1KB-", ["warning contradiction size:1MB+ size:1KB-"]],
    ["fs:2024-02-01+ fs:2024-01-01-", ["warning contradiction fs:2024-02-01+ fs:2024-01-01-"]],
    ["fs:2024-01-01+ fs:2024-02-01-", []],
    ["entity:domain a_ttl:10+ a_ttl:5-", []],
    ["type:pdf type:docx", ["warning contradiction type:pdf type:docx"]],
    ["type:document type:docx", []],
    ["type:pdf OR type:docx", []],
    ["tag:a NOT tag:a", ["warning contradiction NOT tag:a"]],
    ["tag:a NOT (tag:a tag:b)", []],
    ["(tag:x OR (p:10+ p:5-))", ["warning contradiction p:10+ p:5-"]],
  ])("%s", (text, faults) => {
    expect(found(text)).toEqual(faults);
  });
});

test("codes are a closed list", () => {
  expect([...CHECK_CODES]).toEqual([...new Set(CHECK_CODES)].sort());
});

describe("other people's queries", () => {
  const REAL = "../shared/corpus/queries/real.txt";
  const BROKEN = "../shared/corpus/queries/broken.tsv";
  const linesOf = (path: string) =>
    readFileSync(path, "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const everything = (text: string) => [...parseQuery(text).errors, ...check(text)];

  // The one real query that cannot be read has lost a parenthesis.
  test.skipIf(!existsSync(REAL))("real ones are read without error, but for a true one", () => {
    const wrong = linesOf(REAL).flatMap((text) =>
      everything(text).flatMap(({ severity, code }) => (severity === "error" ? [code] : [])),
    );
    expect(wrong).toEqual(["unclosed_group"]);
  });

  test.skipIf(!existsSync(REAL))("real ones are warned of where AND and OR are mixed, and nowhere else", () => {
    const codes = linesOf(REAL).flatMap((text) =>
      everything(text).flatMap(({ severity, code }) => (severity === "warning" ? [code] : [])),
    );
    expect(codes).toEqual(["mixed_and_or", "mixed_and_or", "mixed_and_or"]);
  });

  /** What the second column says, by the codes that say it; null where the fault lies outside the query. */
  const EXPECTED: Readonly<Record<string, readonly string[] | null>> = {
    "size value on a date modifier": ["bad_date"],
    "ND, missing space, Im": ["misspelt_operator", "missing_space", "unknown_modifier"],
    "2d_+": ["bad_date"],
    "and AND": ["repeated_operator"],
    "type for entity, unknown unit": ["misused_value", "bad_date"],
    "name is not a domain modifier": ["modifier_of_another_entity"],
    "single quotes": ["single_quotes"],
    "vendor inside engines": ["engine_in_label"],
    "dash range": ["bad_size"],
    // `size:1MB-` is a valid bound from above: only the prose beside it called it a minimum.
    "calls this a minimum": null,
    "prefix sign": ["bad_size", "bad_number"],
    invented: ["unknown_modifier"],
    "literal is macho": ["unknown_value"],
    "two entities in one query": ["two_entities"],
    "signer unknown": ["unknown_modifier"],
    "tag not in the tag list": ["unknown_value"],
  };

  test.skipIf(!existsSync(BROKEN))("broken ones are told what is wrong with them", () => {
    for (const line of linesOf(BROKEN)) {
      const [text = "", reason = ""] = line.split("\t");
      const expected = EXPECTED[reason];
      expect(expected, `a new reason: ${reason}`).not.toBeUndefined();
      const codes = everything(text).map(({ code }) => code as string);
      if (expected === null) expect(codes).toEqual([]);
      else if (reason === "prefix sign") expect(codes.filter((code) => expected?.includes(code))).toHaveLength(1);
      else expect(codes).toEqual(expect.arrayContaining([...(expected ?? [])]));
    }
  });
});
