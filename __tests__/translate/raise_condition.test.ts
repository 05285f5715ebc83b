import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/logic/index.ts";
import { raiseCondition } from "../../src/translate/raise_condition.ts";
import { loadSchema } from "../../src/vt/index.ts";
import { printNode } from "../../src/yara/index.ts";
import { loweredCondition } from "./lowered.ts";

const STRINGS = 'strings: $a = "evil" $b = { 4D 5A ?? 90 } $c = /re(gex)?p/i';

function raised(condition: string): string {
  const { expression } = raiseCondition(loweredCondition(condition, STRINGS), loadSchema());
  return printNode(expression).replace(/\s+/g, " ");
}

describe("a condition read and written again", () => {
  test.each([
    ["vt.metadata.file_type == 2", "vt.metadata.file_type == vt.FileType.PE_DLL"],
    ["not vt.metadata.file_type == 2", "vt.metadata.file_type != vt.FileType.PE_DLL"],
    [
      "vt.metadata.file_size >= 1 and vt.metadata.file_size < 9",
      "vt.metadata.file_size >= 1 and vt.metadata.file_size <= 8",
    ],
    ["not vt.metadata.file_size >= 5", "vt.metadata.file_size < 5"],
    ['not vt.metadata.file_name == "a"', 'vt.metadata.file_name != "a"'],
    ['not vt.metadata.file_name icontains "a"', 'not vt.metadata.file_name icontains "a"'],
    [
      "vt.metadata.file_name matches /^a.*b$/s",
      'vt.metadata.file_name startswith "a" and vt.metadata.file_name endswith "b"',
    ],
    ["vt.metadata.file_name matches /^ab.*ba$/s", "vt.metadata.file_name matches /^ab.*ba$/s"],
    ["vt.metadata.file_name matches /a\\/.*\\.b/is", "vt.metadata.file_name matches /a\\/.*\\.b/is"],
    ["vt.metadata.file_name matches /a\\d+/", "vt.metadata.file_name matches /a\\d+/"],
    ["vt.metadata.tags.len() > 0", "vt.metadata.tags.len() > 0"],
    [
      'for all t in vt.metadata.tags : (t == "a")',
      'for all vt_metadata_tags in vt.metadata.tags : ( vt_metadata_tags == "a" )',
    ],
    [
      'for none t in vt.metadata.tags : (t == "a")',
      'for none vt_metadata_tags in vt.metadata.tags : ( vt_metadata_tags == "a" )',
    ],
    [
      'for 3 t in vt.metadata.tags : (t == "a")',
      'for 3 vt_metadata_tags in vt.metadata.tags : ( vt_metadata_tags == "a" )',
    ],
    [
      'for any k, v in vt.metadata.signatures : (v contains "a")',
      'for any engine, signature in vt.metadata.signatures : ( signature contains "a" )',
    ],
    ['vt.metadata.exiftool["A"] contains "b"', 'vt.metadata.exiftool["A"] contains "b"'],
    ['not defined vt.metadata.exiftool["A"]', 'not defined vt.metadata.exiftool["A"]'],
    ['vt.metadata.tags[2] == "a"', 'vt.metadata.tags[2] == "a"'],
    ['vt.behaviour.files_dropped[1].path == "a"', 'vt.behaviour.files_dropped[1].path == "a"'],
    ['vt.metadata.itw.ip.in_range("10.0.0.0/8")', 'vt.metadata.itw.ip.in_range("10.0.0.0/8")'],
    ['vt.metadata.file_name < "b"', 'vt.metadata.file_name < "b"'],
    ["vt.metadata.file_name.len() > 3", "vt.metadata.file_name.len() >= 4"],
    ["pe.number_of_sections > 3", "defined pe.number_of_sections and pe.number_of_sections >= 4"],
    ["$a", "$content_1"],
    ["$b at 0 or #a > 2", "$content_1 at 0 or ($content_2 and #content_2 >= 3)"],
    ["$c", "$content_1"],
    ["filesize < 1KB", "filesize <= 1023"],
    [
      "for any f in vt.behaviour.files_dropped : (f.path == vt.metadata.file_name)",
      "for any vt_behaviour_files_dropped in vt.behaviour.files_dropped : ( vt_behaviour_files_dropped.path == vt.metadata.file_name )",
    ],
    [
      "for any a in vt.metadata.tags : (for any b in vt.metadata.tags : (a == b))",
      "for any vt_metadata_tags in vt.metadata.tags : ( for any vt_metadata_tags_2 in vt.metadata.tags : ( vt_metadata_tags_2 == vt_metadata_tags ) )",
    ],
  ])("%s", (condition, expected) => {
    expect(raised(condition)).toBe(expected);
  });
});

test("what is denied of an entry is not said of its absence", () => {
  const absent = { metadata: { exiftool: { B: "x" }, tags: ["x"] } };
  const other = { metadata: { exiftool: { A: "x" }, tags: ["x", "x", "x"] } };
  for (const look of ['vt.metadata.exiftool["A"]', "vt.metadata.tags[2]"]) {
    for (const body of ["matches /^a.*b$/s", 'contains "a"', "matches /c|^d/", 'startswith "q"']) {
      for (const condition of [
        `not ${look} ${body}`,
        `not (${look} ${body} and true)`,
        `not ${look} ${body} or vt.metadata.new_file`,
      ]) {
        const formula = loweredCondition(condition);
        const again = loweredCondition(raised(condition));
        for (const record of [absent, other, {}]) {
          expect(evaluate(again, record), raised(condition)).toBe(evaluate(formula, record));
        }
      }
    }
  }
});
