import { describe, expect, test } from "vitest";
import { compare, TRUE } from "../../src/logic/index.ts";
import { fieldFormula } from "../../src/translate/field_formula.ts";
import { loadSchema } from "../../src/vt/index.ts";

const schema = loadSchema();
const ONE = { type: "range", min: 1, max: 1 } as const;
const X = { type: "like", parts: ["x"], start: false, end: false, ignoreCase: false } as const;

function keyOf(path: string): string {
  return fieldFormula(path, schema, (scalar) => compare(scalar, scalar.type === "string" ? X : ONE)).key;
}

describe("a path as a formula", () => {
  test.each([
    ["vt.metadata.file_name", 'c-1.metadata.file_name:like["x"]'],
    ["vt.metadata.tags[*]", 'e-1.metadata.tags{c0.:like["x"]}'],
    ["vt.behaviour.files_dropped[*].path", 'e-1.behaviour.files_dropped{c0.path:like["x"]}'],
    ["vt.behaviour.dns_lookups[*].resolved_ips[*]", 'e-1.behaviour.dns_lookups{e0.resolved_ips{c0.:like["x"]}}'],
    ["vt.metadata.exiftool[*]", 'e-1.metadata.exiftool{c0.@value:like["x"]}'],
    ["vt.net.url.cookies[key]", 'e-1.net.url.cookies{c0.@key:like["x"]}'],
    ['vt.metadata.signatures["A"]', 'e-1.metadata.signatures{&(c0.@key:like^$["A"] c0.@value:like["x"])}'],
    ["vt.behaviour.processes_created[2]", 'e-1.behaviour.processes_created{&(c0.:like["x"] c0.@index:[2,2])}'],
    [
      'vt.net.domain.dns_records[type="A"].value',
      'e-1.net.domain.dns_records{&(c0.type:like^$["A"] c0.value:like["x"])}',
    ],
    ["vt.metadata.file_type", "c-1.metadata.file_type:[1,1]"],
    ["filesize", "c-1$filesize:[1,1]"],
    ["pe.timestamp", "c-1$pe.timestamp:[1,1]"],
  ])("%s", (path, key) => {
    expect(keyOf(path)).toBe(key);
  });

  test("one element's field with one value of an enum", () => {
    const path = 'vt.behaviour.sigma_analysis_results[rule_level="high"]';
    expect(fieldFormula(path, schema, () => TRUE).key).toBe(
      "e-1.behaviour.sigma_analysis_results{c0.rule_level:[3,3]}",
    );
  });

  test.each([
    ["vt.metadata.nope"],
    ["vt.metadata.file_name[*]"],
    ["vt.metadata.tags"],
    ["vt.behaviour.files_dropped[*].nope"],
    ['vt.behaviour.sigma_analysis_results[rule_level="odd"]'],
    ["pe.nope"],
    ["vt.metadata..tags"],
  ])("%s is none", (path) => {
    expect(() => keyOf(path)).toThrow(RangeError);
  });
});
