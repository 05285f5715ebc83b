import { expect, test } from "vitest";
import { compare } from "../../src/run/library.ts";

const rule = (condition: string): string => `import "vt"\nrule A { condition: ${condition} }\n`;
const tag = (name: string): string => `for any t in vt.metadata.file_type_tags : (t == "${name}")`;
const type = (name: string): string => `vt.metadata.file_type == vt.FileType.${name}`;

test.each([
  ["type:pdf", type("PDF"), "equivalent"],
  ["type:pdf", type("RTF"), "disjoint"],
  ["type:pdf", "vt.metadata.file_type != vt.FileType.PDF", "disjoint"],
  ["NOT type:pdf", type("PDF"), "disjoint"],
  ["type:pdf", tag("rtf"), "disjoint"],
  ["type:peexe", type("PE_DLL"), "disjoint"],
  ["type:document", type("PDF"), "narrower"],
  ["type:document", type("ELF"), "disjoint"],
  ["type:document NOT type:pdf", type("PDF"), "disjoint"],
  ["type:document NOT type:pdf", type("RTF"), "narrower"],
  // A type of which no page gives the tags may have any.
  ["type:document", type("JSON"), "overlapping"],
  // A tag that no page gives a type may be any type's.
  ["type:json", type("PDF"), "overlapping"],
])("a file of one type has the tags of no other: %s and %s are %s", (query, condition, relation) => {
  expect(compare({ query }, { rule: rule(condition) }).relation).toBe(relation);
});

test.each([
  [tag("pdf"), type("PDF"), "equivalent"],
  [tag("PDF"), type("PDF"), "broader"],
  [tag("pdf"), type("RTF"), "disjoint"],
  [tag("document"), type("PDF"), "narrower"],
  [tag("document"), type("ELF"), "disjoint"],
])("so it is between rules: %s and %s are %s", (first, second, relation) => {
  expect(compare({ rule: rule(first) }, { rule: rule(second) }).relation).toBe(relation);
});

test("an example of it is of one type", () => {
  const { differences } = compare({ query: "type:pdf" }, { rule: rule(type("RTF")) });
  for (const { witness } of differences) {
    const { file_type_tags: tags = [], file_type: number } = (witness?.metadata ?? {}) as Record<string, unknown>;
    expect([
      [["pdf"], 200],
      [[], 208],
    ]).toContainEqual([tags, number]);
  }
});
