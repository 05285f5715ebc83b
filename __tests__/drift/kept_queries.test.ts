import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DEFAULT_QUERY_KEYS, findKeptQueries, type KeptQuery, searchKeptQueries } from "../../src/drift/index.ts";
import { SourceFile } from "../../src/text/index.ts";
import { loadModifiers } from "../../src/translate/modifiers.ts";
import { searchLink } from "../../src/vti/index.ts";
import { parse, type Rule } from "../../src/yara/index.ts";

const table = loadModifiers();
const OPTIONS = { keys: DEFAULT_QUERY_KEYS, isModifier: (name: string) => table.isModifier(name) };

function found(text: string, name?: string): readonly KeptQuery[] {
  const source = new SourceFile("a.yar", text);
  const { tree } = parse(source.text);
  const rules = tree.items.filter((item): item is Rule => item.kind === "Rule");
  return rules
    .filter((rule) => name === undefined || rule.name.name === name)
    .flatMap((rule) => findKeptQueries(rule, tree, source, OPTIONS));
}

function texts(text: string): string[] {
  return found(text).map((query) => query.text);
}

/** A rule with these lines in its meta. */
function withMeta(...lines: readonly string[]): string {
  return `import "vt"\nrule r {\n  meta:\n    author = "a"\n${lines.map((line) => `    ${line}\n`).join("")}  condition:\n    true\n}\n`;
}

describe("in meta", () => {
  test.each([
    "vti_query",
    "vti_query1",
    "vti_query_2",
    "VTI_Query",
    "vt_intelligence_query",
    "vt_intelligence_query2",
    "vtquery",
    "virustotal_query",
  ])("%s = …", (key) => {
    const [query, ...rest] = found(withMeta(`${key} = "tag:chm p:5+"`));
    expect(rest).toEqual([]);
    expect(query).toMatchObject({ source: "meta", key, text: "tag:chm p:5+" });
  });

  test("is unescaped, and every character knows where it is written", () => {
    const text = withMeta('vti_query = "name:\\"a b\\" path:\\"C:\\\\x\\" tag:\\x63hm"');
    const [query] = found(text) as [KeptQuery];
    expect(query.text).toBe('name:"a b" path:"C:\\x" tag:chm');
    expect(text.slice(query.range.start, query.range.end)).toBe('name:\\"a b\\" path:\\"C:\\\\x\\" tag:\\x63hm');
    expect(text.slice(query.toSource(5), query.toSource(6))).toBe('\\"');
    expect(text.slice(query.toSource(query.text.indexOf("tag")))).toMatch(/^tag:\\x63hm"/);
  });

  test("other keys hold no query, however they look", () => {
    expect(texts(withMeta('description = "tag:chm p:5+"', 'reference = "https://example.com/?q=tag:chm"'))).toEqual([]);
    expect(texts(withMeta('query = "tag:chm"', "vti_query = true", 'vti_query = ""'))).toEqual([]);
  });

  test("a link to the search page is decoded, encoded once or twice", () => {
    const query = 'behavior_processes:"schtasks.exe" tag:chm';
    expect(texts(withMeta(`vti_query = "${searchLink(query)}"`))).toEqual([query]);
    const once = `https://www.virustotal.com/gui/search/${encodeURIComponent(query)}/files`;
    expect(texts(withMeta(`reference = "${once}"`))).toEqual([query]);
    expect(texts(withMeta('reference = "https://www.virustotal.com/gui/file/abc/detection"'))).toEqual([]);
    expect(texts(withMeta('reference = "https://www.virustotal.com/gui/search/example.com"'))).toEqual([]);
  });
});

describe("in a comment with a key", () => {
  test.each([
    ["//vt_intelligence_query = tag:chm p:5+", "vt_intelligence_query"],
    ["// vt_intelligence_query: tag:chm p:5+", "vt_intelligence_query"],
    ["// vt_intelligence_query1 = tag:chm p:5+", "vt_intelligence_query1"],
    ["/* vti_query = tag:chm p:5+ */", "vti_query"],
    ["// vti query: tag:chm p:5+", "vti query"],
    ["// VTI-Query => tag:chm p:5+", "VTI-Query"],
    ['// vti_query = "tag:chm p:5+"', "vti_query"],
    ["// vti_query = `tag:chm p:5+`", "vti_query"],
  ])("%s", (comment, key) => {
    expect(found(withMeta(comment)).map(({ source, key, text }) => ({ source, key, text }))).toEqual([
      { source: "comment", key, text: "tag:chm p:5+" },
    ]);
  });

  test("right above the rule, in its condition, and after it", () => {
    expect(texts("// vti_query = tag:a p:1+\nrule r { condition: true }")).toEqual(["tag:a p:1+"]);
    expect(texts("rule r { condition: true // vti_query = tag:a p:1+\n}")).toEqual(["tag:a p:1+"]);
    expect(texts("// vti_query = tag:a p:1+\n\nrule r { condition: true }")).toEqual([]);
    expect(texts("rule r { condition: true }\n// vti_query = tag:a p:1+\n")).toEqual([]);
  });

  test("belongs to the rule that follows it", () => {
    const text = "rule a { condition: true }\n// vti_query = tag:b p:1+\nrule b { condition: true }";
    expect(found(text, "a")).toEqual([]);
    expect(found(text, "b").map((query) => query.text)).toEqual(["tag:b p:1+"]);
  });

  test("several, each with its own", () => {
    const text = withMeta(
      "// vti_query1 = tag:a p:1+",
      "// vti_query2 = tag:b",
      "/* vti_query3 =",
      "   tag:c",
      "   p:2+ */",
    );
    expect(texts(text)).toEqual(["tag:a p:1+", "tag:b", "tag:c p:2+"]);
  });

  test("goes on over lines, whatever their gutter", () => {
    const query = 'entity:file (behavior_processes:"a" OR behavior_processes:*.ru*) AND tag:docx';
    expect(
      texts(
        withMeta(
          "// vti_query =",
          '// entity:file (behavior_processes:"a" OR',
          "// behavior_processes:*.ru*)",
          "// AND tag:docx",
          "// Found in March.",
        ),
      ),
    ).toEqual([query]);
    expect(texts(withMeta("/*", " * vti_query = tag:a", " *   behavior_files:*.lnk", " */"))).toEqual([
      "tag:a behavior_files:*.lnk",
    ]);
  });

  test("with a mistake in it is found too, so that it can be said", () => {
    expect(texts(withMeta("// vti_query = behaviuor:x tag:a"))).toEqual(["behaviuor:x tag:a"]);
    expect(texts(withMeta("// vti_query = (tag:a"))).toEqual(["(tag:a"]);
  });

  test("a key that introduces a sentence holds none", () => {
    expect(texts(withMeta("// vti_query = see the wiki", "// VTI query: ask me", "// vti_query: TODO"))).toEqual([]);
  });

  test("keys are configured", () => {
    const source = new SourceFile("a.yar", withMeta("// hunt = tag:a p:1+", 'hunt2 = "tag:b"'));
    const { tree } = parse(source.text);
    const rule = tree.items.find((item): item is Rule => item.kind === "Rule") as Rule;
    const queries = findKeptQueries(rule, tree, source, { ...OPTIONS, keys: ["hunt"] });
    expect(queries.map(({ key, text }) => [key, text])).toEqual([
      ["hunt", "tag:a p:1+"],
      ["hunt2", "tag:b"],
    ]);
  });
});

describe("in a comment without a key", () => {
  test.each([
    ['//behavior_processes:"-nop -w hidden" behavior_processes:"iex"'],
    ["// (tag:chm or tag:lnk) p:5+"],
    ["/* entity:file (type:docx tag:macros) p:5+ */"],
    ["// NOT tag:signed type:peexe"],
    ['// behavior:"QueryLanguage = \\"WQL\\""'],
  ])("%s counts inside meta", (comment) => {
    expect(found(withMeta(comment))).toMatchObject([{ source: "comment", key: null }]);
  });

  test("counts nowhere else", () => {
    expect(texts("// tag:chm p:5+\nrule r { condition: true // tag:chm p:5+\n }")).toEqual([]);
  });

  test.each([
    ["// TODO: write this"],
    ["// FIXME: tag:chm is too wide"],
    ["// 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"],
    ["// md5: 0123456789abcdef0123456789abcdef"],
    ["// https://example.com/report?id=1"],
    ["// C:\\Users\\Public\\a.exe"],
    ["// see: http://example.com"],
    ["// name:invoice.exe"],
    ["// kaspersky:Trojan.Win32.Agent"],
    ["// Author: somebody"],
    ['// for any p in vt.behaviour.processes_created : ( p icontains "x" )'],
    ["// vt.metadata.file_type == vt.FileType.PE_EXE and"],
    ["// Note: the tag: this is prose, with a type: and a name: in it"],
    ["// a sentence that mentions tag:chm somewhere"],
    ["// 10.0.0.1:8080"],
    ["// 2024-01-01 12:30:00"],
    ['// $a = "tag:chm"'],
  ])("%s is none", (comment) => {
    expect(texts(withMeta(comment))).toEqual([]);
  });
});

test("a broken rule's queries are found as well", () => {
  expect(texts('rule r {\n meta:\n  vti_query = "tag:a p:1+"\n  // tag:b p:2+\n condition:\n  (((\n}')).toEqual([
    "tag:a p:1+",
    "tag:b p:2+",
  ]);
});

describe("other people's rules", () => {
  const corpus = (name: string) => join("../shared/corpus", name);
  const files = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => /\.yara?$/.test(path))
      .map((path) => join(folder, path));
  const queriesOf = (folder: string) =>
    files(folder).flatMap((path) => found(readFileSync(path, "utf8")).map((query) => ({ path, query })));

  test.skipIf(!existsSync(corpus("vt-public")))("VirusTotal's public ones keep nine queries in eight rules", () => {
    const queries = queriesOf(corpus("vt-public"));
    expect(queries).toHaveLength(9);
    expect(new Set(queries.map(({ path }) => path)).size).toBe(8);
    expect(queries.some(({ path }) => path.includes("VT_LNK_HTTP_WEBDAV"))).toBe(false);
  });

  test.skipIf(!existsSync(corpus("signature-base")))("thousands of rules without queries give none", () => {
    expect(queriesOf(corpus("signature-base"))).toEqual([]);
  });
});

describe("however long or many, no line is read again and again", () => {
  const many = 60_000;

  test("queries that would go on to the end of what is joined", () => {
    const lines = Array.from({ length: many }, (_, i) => `// size:${i}+ =`);
    expect(texts(withMeta(...lines))).toEqual([]);
    expect(texts(withMeta(...lines, "// vti_query2: tag:a"))).toEqual(["tag:a"]);
    const quotes = Array.from({ length: many }, () => '// "x"');
    expect(texts(withMeta("// vti_query: name:(", ...quotes, "// vti_query2: tag:a")).at(-1)).toBe("tag:a");
  });

  test("and what is not read for them is told", () => {
    const search = (...lines: readonly string[]) => {
      const source = new SourceFile("a.yar", withMeta(...lines));
      const { tree } = parse(source.text);
      const rule = tree.items.find((item) => item.kind === "Rule") as Rule;
      const { queries, unread } = searchKeptQueries(rule, tree, source, OPTIONS);
      return [queries.length, unread === null ? null : source.slice(unread)];
    };
    const lines = Array.from({ length: many }, (_, i) => `// size:${i}+ =`);
    const [count, unread] = search(...lines);
    expect([count, unread]).toEqual([0, expect.stringMatching(/^size:\d+\+ =$/)]);
    expect(search(...lines.slice(0, 20), "// tag:a p:5+")).toEqual([1, null]);
    // Prose begins no query, however much there is.
    expect(search(...lines.map(() => "// what it does and why"))).toEqual([0, null]);
  });

  test("names, blanks and addresses", () => {
    const blanks = " ".repeat(200_000);
    const digits = "1".repeat(200_000);
    const nots = "not-".repeat(100_000);
    const link = `${"virustotal.com/".repeat(30_000)} x`;
    expect(
      texts(
        withMeta(
          `vti_query${digits}x = "tag:a"`,
          `vti_query${digits} = "tag:b"`,
          `vti_query = "${link}"`,
          `// tag${blanks}a b`,
          `// size${blanks}:1+ tag:c`,
          `// ${nots}x`,
          `// ${nots}tag:e`,
        ),
      ),
    ).toEqual(["tag:b", link]);
  });

  test("lines of which each goes on with the one before", () => {
    const lines = Array.from({ length: 900 }, (_, i) => `// size:${i}+ or`);
    const [query, ...rest] = found(withMeta("// vti_query: (", ...lines, "// size:5+)"));
    expect(rest).toEqual([]);
    expect(query?.text.startsWith("( size:0+ or size:1+ or")).toBe(true);
    expect(query?.text.endsWith("size:899+ or size:5+)")).toBe(true);
  });
});
