import { describe, expect, test } from "vitest";
import { compareQueryWithRule, compareRules, type RuleSide, spotEdits } from "../../src/drift/index.ts";
import { distinctSpots } from "../../src/drift/spot_edits.ts";
import { type Difference, editLines, type Spot } from "../../src/findings/index.ts";
import { applyEdits, SourceFile } from "../../src/text/index.ts";
import { parse } from "../../src/yara/index.ts";

function hunt(condition: string): RuleSide {
  const source = new SourceFile("hunt.yar", `import "vt"\nrule Hunt { condition:\n${condition}\n}\n`);
  const { tree, errors } = parse(source.text);
  expect(errors).toEqual([]);
  const rule = tree.items.find((item) => item.kind === "Rule");
  if (!rule) throw new Error("no rule");
  return { rule, file: tree, source };
}

function differences(query: string, side: RuleSide): Difference[] {
  const { result } = compareQueryWithRule(query, side);
  return (result?.differences ?? []).filter(({ scope }) => !scope);
}

/** What all differences together make of the condition, on one line. */
function mended(query: string, condition: string): string {
  const side = hunt(condition);
  const edits = spotEdits(differences(query, side));
  if (edits === null) throw new Error("the edits exclude each other");
  const text = applyEdits(side.source.text, edits);
  const after = text.slice(text.indexOf("condition:") + "condition:".length, text.lastIndexOf("}"));
  return after.replace(/\s+/g, " ").trim();
}

const loop = (test: string, field = "processes_created") => `for any p in vt.behaviour.${field} : ( ${test} )`;
/** As the text of a query is written where the rule has nothing like it. */
const raised = (text: string) =>
  ["processes_created", "command_executions"]
    .map(
      (field) =>
        `for any vt_behaviour_${field} in vt.behaviour.${field} : ( vt_behaviour_${field} icontains "${text}" )`,
    )
    .join(" or ");
const both = (test: string) => `(${loop(test)} or ${loop(test, "command_executions")})`;

describe("what differences make of a rule", () => {
  test.each<[string, string, string, string]>([
    ["letter case", "behavior_processes:mshta", both('p contains "mshta"'), both('p icontains "mshta"')],
    [
      "letter case and text meet in one comparison",
      "behavior_processes:mshta.exe",
      both('p contains "mshta"'),
      both('p icontains "mshta.exe"'),
    ],
    [
      "a text without letters gives way to one that has some",
      'behavior_processes:"32:x64"',
      both('p contains "32:"'),
      both('p icontains "32:x64"'),
    ],
    [
      "what becomes the same stands once",
      "behavior_processes:comspec",
      both('p contains "COMSPEC" or p contains "comspec"'),
      both('p icontains "COMSPEC"'),
    ],
    [
      "what becomes the same stands once, as a loop of its own too",
      "behavior_processes:mshta",
      `(${loop('p contains "mshta"')} or ${loop('p contains "Mshta"')} or ${loop('p icontains "mshta"', "command_executions")})`,
      both('p icontains "mshta"'),
    ],
    [
      "a text that several comparisons lack stands once",
      "(name:aa name:bb) OR name:cc",
      '(vt.metadata.file_name icontains "aa" and vt.metadata.file_name icontains "a") or vt.metadata.file_name icontains "cc"',
      '(vt.metadata.file_name icontains "aa" and vt.metadata.file_name icontains "bb") or vt.metadata.file_name icontains "cc"',
    ],
    [
      "letter case of a regular expression",
      "behavior_processes:mshta",
      both("p matches /[Mm]shta/s"),
      both("p matches /[Mm]shta/si"),
    ],
    ["an anchor", "behavior_processes:mshta", both('p istartswith "mshta"'), both('p icontains "mshta"')],
    [
      "an anchor of the query's",
      "tag:lnk",
      'for any t in vt.metadata.tags : ( t icontains "lnk" )',
      'for any t in vt.metadata.tags : ( t iequals "lnk" )',
    ],
    [
      "another anchor, and letter case",
      "name:inv*",
      'vt.metadata.file_name == "inv"',
      'vt.metadata.file_name istartswith "inv"',
    ],
    [
      "a bound",
      "positives:3+ tag:lnk",
      'vt.metadata.analysis_stats.malicious >= 5 and for any t in vt.metadata.tags : ( t == "lnk" )',
      'vt.metadata.analysis_stats.malicious >= 3 and for any t in vt.metadata.tags : ( t == "lnk" )',
    ],
    [
      "a bound of the file's size, in units too",
      "size:1000+ size:5000-",
      "filesize > 500 and filesize < 2MB",
      "filesize >= 1000 and filesize <= 5000",
    ],
    [
      "a bound of the file's size, in the units of the query",
      "size:10KB+ size:1.5MB-",
      "filesize > 5KB and filesize < 4000000",
      "filesize >= 10KB and filesize <= 1536KB",
    ],
    [
      "a bound in bytes, as the query has it",
      "size:10240+ size:2000000-",
      "filesize > 5KB and filesize < 4MB",
      "filesize >= 10240 and filesize <= 2000000",
    ],
    ["a bound that only its operator parts from the query's", "size:10KB+", "filesize > 10240", "filesize >= 10240"],
    [
      "a bound that is added, in the units of the query",
      'size:10KB+ size:3MB- tag:"size > 10240"',
      "vt.metadata.new_file",
      'vt.metadata.new_file and vt.metadata.file_size >= 10KB and vt.metadata.file_size <= 3MB and for any vt_metadata_tags in vt.metadata.tags : ( vt_metadata_tags == "size > 10240" )',
    ],
    [
      "bounds with their numbers first",
      "size:10KB+ size:1.5MB- positives:3+",
      "5KB < filesize and 4000000 > filesize and 10 <= vt.metadata.analysis_stats.malicious",
      "10KB <= filesize and 1536KB >= filesize and 3 <= vt.metadata.analysis_stats.malicious",
    ],
    [
      "a number first, and a comment behind it",
      "size:2KB+ positives:3+",
      "5KB /* less */ < filesize and 10 == vt.metadata.analysis_stats.malicious",
      "2KB /* less */ <= filesize and 3 <= vt.metadata.analysis_stats.malicious",
    ],
    [
      "what a negated bound leaves",
      "tag:a NOT size:2MB+",
      'for any t in vt.metadata.tags : ( t == "a" ) and filesize < 4MB',
      'for any t in vt.metadata.tags : ( t == "a" ) and filesize < 2MB',
    ],
    [
      "of two bounds of a field the one that differs",
      "positives:3+ positives:20- tag:lnk",
      'vt.metadata.analysis_stats.malicious >= 3 and vt.metadata.analysis_stats.malicious < 30 and for any t in vt.metadata.tags : ( t == "lnk" )',
      'vt.metadata.analysis_stats.malicious >= 3 and vt.metadata.analysis_stats.malicious <= 20 and for any t in vt.metadata.tags : ( t == "lnk" )',
    ],
    [
      "an alternative too many",
      "behavior_processes:mshta",
      both('p icontains "mshta" or p icontains "wscript"'),
      both('p icontains "mshta"'),
    ],
    [
      "the first alternative too many, and a bracket around it",
      "behavior_processes:mshta",
      both('(p icontains "wscript") or p icontains "mshta"'),
      both('p icontains "mshta"'),
    ],
    [
      "a whole loop too many",
      "behavior_processes:mshta",
      `(${loop('p icontains "mshta"')} or ${loop('p icontains "mshta"', "command_executions")} or ${loop('p icontains "wscript"')})`,
      both('p icontains "mshta"'),
    ],
    [
      "an alternative too many with all that it asks for",
      "behavior_processes:mshta",
      both('p icontains "mshta" or (p icontains "wscript" and p matches /v[0-9]+/ and filesize > 9)'),
      both('p icontains "mshta"'),
    ],
    [
      "an alternative too few",
      "behavior_processes:mshta OR behavior_processes:wscript",
      both('p icontains "mshta"'),
      both('p icontains "mshta" or p icontains "wscript"'),
    ],
    [
      "an alternative of two texts, where others must be met besides",
      "(behavior_processes:mshta OR (behavior_processes:wscript behavior_processes:vbs)) behavior_processes:temp",
      both('(p icontains "mshta" or p icontains "mshta.exe") and p icontains "temp"'),
      both(
        '(p icontains "mshta" or p icontains "mshta.exe" or (p icontains "wscript" and p icontains "vbs")) and p icontains "temp"',
      ),
    ],
    [
      "an alternative of two texts, each in loops of its own, as the rule asks for others",
      "behavior_processes:regsvr32 OR (behavior_processes:mshta behavior_processes:http) OR (behavior_processes:wscript behavior_processes:vbs)",
      `${both('p icontains "regsvr32"')} or (${both('p icontains "mshta"')} and ${both('p icontains "http"')})`,
      `${both('p icontains "regsvr32"')} or (${both('p icontains "mshta"')} and ${both('p icontains "http"')}) or (( ${raised("wscript")} ) and ( ${raised("vbs")} ))`,
    ],
    [
      "an alternative that wants more",
      "behavior_processes:mshta OR (behavior_processes:wscript.exe behavior_processes:vbs)",
      both('p icontains "mshta" or p icontains "wscript"'),
      both('p icontains "mshta" or (p icontains "wscript.exe" and p icontains "vbs")'),
    ],
    [
      "a field too few",
      "behavior_processes:mshta",
      loop('p icontains "mshta"'),
      `(${loop('p icontains "mshta"')} or ${loop('p icontains "mshta"', "command_executions")})`,
    ],
    [
      "a field too few, beside what else changes",
      "behavior_processes:mshta.exe",
      loop('p contains "mshta" or p icontains "wscript"'),
      `(${loop('p icontains "mshta.exe"')} or ${loop('p icontains "mshta.exe"', "command_executions")})`,
    ],
    [
      "a map too few, of which each entry has a key",
      "behavior_processes:mshta OR engines:mshta",
      both('p icontains "mshta"'),
      `(${loop('p icontains "mshta"')} or for any key, value in vt.metadata.signatures : ( value icontains "mshta" ) or ${loop('p icontains "mshta"', "command_executions")})`,
    ],
    [
      "a field too few beside a map",
      "engines:mshta OR behavior_files:mshta",
      'for any e, s in vt.metadata.signatures : ( s contains "mshta" )',
      `(for any e, s in vt.metadata.signatures : ( s icontains "mshta" ) or for any s in vt.behaviour.files_written : ( s icontains "mshta" ))`,
    ],
    [
      "two fields too few in one place",
      "behavior_processes:mshta",
      loop('p icontains "mshta"', "processes_terminated"),
      `(${loop('p icontains "mshta"', "processes_terminated")} or ${loop('p icontains "mshta"')} or ${loop('p icontains "mshta"', "command_executions")})`,
    ],
    [
      "two fields too many",
      "behavior_processes:mshta",
      `(${both('p icontains "mshta"')} or (${loop('p icontains "mshta"', "files_written")}) or vt.metadata.file_name icontains "mshta")`,
      `(${both('p icontains "mshta"')})`,
    ],
    [
      "a field too many of one element",
      "behavior_files:evil",
      'for any f in vt.behaviour.files_written : ( f icontains "evil" ) or for any f in vt.behaviour.files_dropped : ( f.path icontains "evil" or f.process_id icontains "evil" )',
      'for any f in vt.behaviour.files_written : ( f icontains "evil" ) or for any f in vt.behaviour.files_dropped : ( f.path icontains "evil" )',
    ],
    [
      "another field than the one that is looked in",
      "type:document",
      'for any t in vt.metadata.tags : ( t == "document" )',
      'for any t in vt.metadata.file_type_tags : ( t == "document" )',
    ],
    [
      "two other fields",
      "behavior_processes:mshta",
      loop('p contains "mshta"', "files_written"),
      `(${loop('p icontains "mshta"')} or ${loop('p icontains "mshta"', "command_executions")})`,
    ],
    [
      "another field among those that are looked in",
      "behavior_processes:mshta",
      `(${loop('p icontains "mshta"', "files_written")} or ${loop('p icontains "mshta"', "command_executions")})`,
      both('p icontains "mshta"'),
    ],
    [
      "every entry of a map",
      'metadata:"evil"',
      'vt.metadata.exiftool["Title"] icontains "evil"',
      'for any key, value in vt.metadata.exiftool : ( value icontains "evil" )',
    ],
    [
      "a value of an enum too few, and one too many",
      "(type:lnk OR type:msi) tag:a",
      '(vt.metadata.file_type == vt.FileType.LNK or vt.metadata.file_type == vt.FileType.ZIP) and for any t in vt.metadata.tags : ( t == "a" )',
      '(vt.metadata.file_type == vt.FileType.LNK or vt.metadata.file_type == vt.FileType.MSI) and for any t in vt.metadata.tags : ( t == "a" )',
    ],
    [
      "another value of what an object has one of, not both of them",
      "tag:a type:docx",
      "vt.metadata.file_type == vt.FileType.DOC",
      'vt.metadata.file_type == vt.FileType.DOCX and for any vt_metadata_tags in vt.metadata.tags : ( vt_metadata_tags == "a" )',
    ],
    [
      "other values of it, in the brackets that are there",
      "tag:a (type:docx OR type:xlsx)",
      "(vt.metadata.file_type == vt.FileType.DOC or vt.metadata.file_type == vt.FileType.XLS)",
      '(vt.metadata.file_type == vt.FileType.DOCX or vt.metadata.file_type == vt.FileType.XLSX) and for any vt_metadata_tags in vt.metadata.tags : ( vt_metadata_tags == "a" )',
    ],
    [
      "an exclusion in other words",
      "tag:a NOT engines:adware",
      'for any t in vt.metadata.tags : ( t == "a" ) and not for any e, s in vt.metadata.signatures : ( s icontains "adw" )',
      'for any t in vt.metadata.tags : ( t == "a" ) and not for any e, s in vt.metadata.signatures : ( s icontains "adware" )',
    ],
    [
      "an exclusion in other words that minds letter case",
      "positives:5+ NOT name:x1y",
      'vt.metadata.analysis_stats.malicious >= 5 and not vt.metadata.file_name contains "x1yy"',
      'vt.metadata.analysis_stats.malicious >= 5 and not vt.metadata.file_name icontains "x1y"',
    ],
    [
      "another exclusion of what has one letter case",
      "positives:5+ NOT tag:docx",
      'vt.metadata.analysis_stats.malicious >= 5 and not for any t in vt.metadata.tags : ( t == "doc" )',
      'vt.metadata.analysis_stats.malicious >= 5 and not for any t in vt.metadata.tags : ( t == "docx" )',
    ],
    [
      "an exclusion that minds letter case",
      "tag:a NOT engines:adware",
      'for any t in vt.metadata.tags : ( t == "a" ) and not for any e, s in vt.metadata.signatures : ( s contains "adware" )',
      'for any t in vt.metadata.tags : ( t == "a" ) and not for any e, s in vt.metadata.signatures : ( s icontains "adware" )',
    ],
    [
      "every element where one is enough",
      "tag:a positives:3+",
      'vt.metadata.analysis_stats.malicious >= 3 and for all t in vt.metadata.tags : ( t == "a" )',
      'vt.metadata.analysis_stats.malicious >= 3 and for any t in vt.metadata.tags : ( t == "a" )',
    ],
    [
      "an exclusion too many",
      "tag:a NOT engines:adware",
      'for any t in vt.metadata.tags : ( t == "a" ) and not for any e, s in vt.metadata.signatures : ( s icontains "adware" or s icontains "toolbar" )',
      'for any t in vt.metadata.tags : ( t == "a" ) and not for any e, s in vt.metadata.signatures : ( s icontains "adware" )',
    ],
    [
      "a clause too few",
      "behavior_processes:mshta tag:lnk",
      both('p icontains "mshta"'),
      `${both('p icontains "mshta"')} and for any vt_metadata_tags in vt.metadata.tags : ( vt_metadata_tags == "lnk" )`,
    ],
    [
      "a clause too few, beside alternatives",
      "behavior_processes:mshta (tag:lnk OR positives:3+)",
      `${loop('p icontains "mshta"')} or ${loop('p icontains "mshta"', "command_executions")}`,
      `(${loop('p icontains "mshta"')} or ${loop('p icontains "mshta"', "command_executions")}) and (for any vt_metadata_tags in vt.metadata.tags : ( vt_metadata_tags == "lnk" ) or vt.metadata.analysis_stats.malicious >= 3)`,
    ],
    [
      "two clauses too few, in brackets of which there is one pair",
      "(name:invoice OR name:bill) tag:lnk positives:3+",
      'vt.metadata.file_name icontains "invoice" or vt.metadata.file_name icontains "bill"',
      '(vt.metadata.file_name icontains "invoice" or vt.metadata.file_name icontains "bill") and for any vt_metadata_tags in vt.metadata.tags : ( vt_metadata_tags == "lnk" ) and vt.metadata.analysis_stats.malicious >= 3',
    ],
    [
      "a clause too few, and an alternative that stands within the brackets",
      "(name:invoice OR tag:a) positives:3+",
      'vt.metadata.file_name icontains "invoice"',
      '(vt.metadata.file_name icontains "invoice" or for any vt_metadata_tags in vt.metadata.tags : ( vt_metadata_tags == "a" )) and vt.metadata.analysis_stats.malicious >= 3',
    ],
    [
      "a clause too few, and texts that change within the brackets",
      "(name:invoice OR name:bills) positives:3+",
      'vt.metadata.file_name contains "invoice" or vt.metadata.file_name icontains "bill"',
      '(vt.metadata.file_name icontains "invoice" or vt.metadata.file_name icontains "bills") and vt.metadata.analysis_stats.malicious >= 3',
    ],
    [
      "two alternatives too few beside another clause",
      "(name:invoice OR tag:lnk OR positives:9+) size:1000+",
      'vt.metadata.file_name icontains "invoice" and vt.metadata.file_size >= 1000',
      '(vt.metadata.file_name icontains "invoice" or for any vt_metadata_tags in vt.metadata.tags : ( vt_metadata_tags == "lnk" ) or vt.metadata.analysis_stats.malicious >= 9) and vt.metadata.file_size >= 1000',
    ],
    [
      "an exclusion too few",
      "tag:a NOT engines:adware",
      'for any t in vt.metadata.tags : ( t == "a" )',
      'for any t in vt.metadata.tags : ( t == "a" ) and not for any engine, signature in vt.metadata.signatures : ( signature icontains "adware" )',
    ],
    [
      "an alternative in a field of which the rule knows nothing",
      "name:invoice OR tag:lnk",
      'vt.metadata.file_name icontains "invoice"',
      'vt.metadata.file_name icontains "invoice" or for any vt_metadata_tags in vt.metadata.tags : ( vt_metadata_tags == "lnk" )',
    ],
    [
      "the same beside another clause",
      "(name:invoice OR tag:lnk) positives:3+",
      'vt.metadata.file_name icontains "invoice" and vt.metadata.analysis_stats.malicious >= 3',
      '(vt.metadata.file_name icontains "invoice" or for any vt_metadata_tags in vt.metadata.tags : ( vt_metadata_tags == "lnk" )) and vt.metadata.analysis_stats.malicious >= 3',
    ],
    [
      "an escape that stays is not written anew",
      "behavior_processes:mshta",
      both('p contains "\\x6dshta"'),
      both('p icontains "\\x6dshta"'),
    ],
  ])("%s", (_, query, condition, expected) => {
    expect(mended(query, condition)).toBe(expected);
    const after = differences(query, hunt(expected)).filter(({ reason }) => reason !== "same_element");
    expect(after).toEqual([]);
  });

  test.each<[string, string, string, string, readonly string[]]>([
    [
      "around alternatives",
      "(name:invoice OR name:bill) positives:3+",
      'vt.metadata.file_name icontains "invoice" // sent\nor vt.metadata.file_name icontains "bill" // too',
      '(vt.metadata.file_name icontains "invoice" // sent\nor vt.metadata.file_name icontains "bill")\nand vt.metadata.analysis_stats.malicious >= 3 // too',
      [
        "line 3: add `(` before `vt.metadata.file_name icontains …`",
        "line 4: add `) and vt.metadata.analysis_stats.malicious >= 3`",
      ],
    ],
    [
      "between an operator and its number",
      "positives:5+",
      "vt.metadata.analysis_stats.malicious > // many\n3",
      "vt.metadata.analysis_stats.malicious >= // many\n5",
      ["line 3: `>` → `>=`", "line 4: `3` → `5`"],
    ],
    [
      "between a field and its operator",
      "positives:5+",
      "vt.metadata.analysis_stats.malicious // many\n> 3",
      "vt.metadata.analysis_stats.malicious // many\n>= 5",
      ["line 4: `> 3` → `>= 5`"],
    ],
  ])("a comment stays: %s", (_, query, condition, expected, lines) => {
    const side = hunt(condition);
    const all = differences(query, side);
    const { text } = side.source;
    expect(applyEdits(text, spotEdits(all) ?? [])).toBe(text.replace(condition, expected));
    expect(editLines(all.flatMap(({ spots }) => spots))).toEqual(lines);
  });

  test.each<[string, string, string]>([
    [
      "a loop that asks more of its elements than texts, in another field",
      "behavior_processes:mshta OR engines:mshta",
      both('p icontains "mshta" and not p matches /[a]b/'),
    ],
    [
      "an alternative with a choice of its own, of which one is wanted",
      "behavior_processes:mshta OR (behavior_processes:wscript size:9000+)",
      `(${both('p icontains "mshta"')} or (${both('p icontains "wscript"')} and (filesize >= 9000 or vt.metadata.new_file)))`,
    ],
    [
      "a negated bound",
      "positives:5+ tag:a",
      'not (vt.metadata.analysis_stats.malicious <= 1) and for any t in vt.metadata.tags : ( t == "a" )',
    ],
    [
      "one element",
      "behavior_processes:mshta behavior_processes:http",
      both('p icontains "mshta" and p icontains "http"'),
    ],
  ])("a person judges: %s", (_, query, condition) => {
    expect(differences(query, hunt(condition))).not.toEqual([]);
    expect(mended(query, condition)).toBe(condition);
  });

  test("what comes to be excluded is not excluded besides", () => {
    const tag = (name: string) => `for any t in vt.metadata.tags : ( t == "${name}" )`;
    const condition = (name: string) =>
      `vt.metadata.analysis_stats.malicious >= 5 and not (vt.metadata.file_name contains "A" or ${tag(name)})`;
    expect(mended("positives:5+ NOT tag:docx", condition("doc"))).toBe(condition("docx"));
  });

  test.each<[string, string, string]>([
    ["filesize < 2MB", "filesize < 3MB", "< 2MB"],
    ["filesize > 2MB", "filesize >= 3MB", "> 2MB"],
    ["filesize == 0x2000", "filesize == 1KB", "== 0x2000"],
    ["int32(0) >= -5", "int32(0) >= -7", ">= -5"],
    ["int32(0) > -5", "int32(0) > 2", "> -5"],
    ["int32(0) == -5", "int32(0) == -7", "== -5"],
  ])("between two rules a bound is written as in the other: %s, not %s", (first, second, instead) => {
    const { differences } = compareRules(hunt(first), hunt(second));
    const [, own] = differences.flatMap(({ spots }) => spots.map((spot) => spot.instead));
    expect(own).toBe(instead);
  });

  test.each<[string, string]>([
    ['(engines:"a.b" OR tag:mshta) s:1+ NOT engines:"a.b"', 'for any t in vt.metadata.tags : ( t == "a" )'],
    ["behavior_files:doc", 'for any p in vt.behaviour.services_created : ( p icontains "docx" and p endswith "doc" )'],
  ])("nothing is said twice: %s", (query, condition) => {
    expect(mended(query, condition)).not.toMatch(/(\w+ \S+ "\w+") (?:and|or) \1/);
  });

  test("two loops that come to say the same become one", () => {
    const condition =
      'vt.metadata.times_submitted >= 1 and not for any t in vt.metadata.tags : ( t == "mshta" or t == "docx" ) and not for any t in vt.metadata.tags : ( t == "doc" or t == "docx" )';
    const after = mended("s:1+ (type:msi OR NOT type:docx)", condition);
    expect(after.split('( t == "docx" )').length).toBeLessThanOrEqual(2);
  });

  test("between two rules letter case stays what each of them says", () => {
    const { differences } = compareRules(
      hunt('vt.metadata.file_name contains "Ab"'),
      hunt('vt.metadata.file_name contains "A"'),
    );
    const instead = differences.flatMap(({ spots }) => spots.map((spot) => spot.instead));
    expect(instead).toContain('contains "Ab"');
  });
});

test("two texts are added at one place, and one stands in the place of another", () => {
  const spot = (at: number, text: string, instead: string): Spot => {
    const position = (offset: number) => ({ line: 1, column: offset + 1, offset });
    const range = { start: position(at), end: position(at + text.length) };
    return { text, instead, operand: "p", repeats: false, range };
  };
  const spots = [
    spot(5, "", " or p"),
    spot(2, "a", "b"),
    spot(5, "", " or q"),
    spot(2, "a", "c"),
    spot(5, "", " or p"),
  ];
  expect(distinctSpots(spots).map(({ instead }) => instead)).toEqual(["c", " or p", " or q"]);
});

describe("edits in lines", () => {
  test("name the rule that they are in, where it is not the one that a query is kept with", () => {
    const text = `import "vt"
rule Base { condition: vt.metadata.analysis_stats.malicious >= 3 }
rule Hunt { condition: Base and vt.metadata.file_size > 5 }
rule Other { condition: vt.metadata.analysis_stats.malicious >= 7 and vt.metadata.file_size > 5 }`;
    const source = new SourceFile("hunt.yar", text);
    const file = parse(text).tree;
    const sideOf = (name: string): RuleSide => {
      const rule = file.items.find((item) => item.kind === "Rule" && item.name.name === name);
      if (rule?.kind !== "Rule") throw new Error("no rule");
      return { rule, file, source };
    };
    const linesOf = (found: readonly Difference[]) => editLines(found.flatMap(({ spots }) => spots));
    expect(linesOf(differences("p:5+ size:9+", sideOf("Hunt")))).toEqual([
      "line 2 of the rule Base: `>= 3` → `>= 5`",
      "line 3: `> 5` → `>= 9`",
    ]);
    const between = compareRules(sideOf("Hunt"), sideOf("Other")).differences;
    expect(linesOf(between)).toEqual([
      "line 2 of the rule Base: `>= 3` → `>= 7`",
      "line 4 of the rule Other: `>= 7` → `>= 3`",
    ]);
    const itself = compareRules(sideOf("Hunt"), hunt("vt.metadata.file_size > 7")).differences;
    expect(linesOf(itself)).toContain("line 3: `> 7` → `> 5`");
  });

  test("a comment does not take what follows it on the same line", () => {
    const range = { start: { line: 1, column: 1, offset: 0 }, end: { line: 3, column: 1, offset: 1 } };
    const instead = 'a contains "http://x" // one */ two\nor b matches /"\\/\\/"/ /* // */\nor c';
    expect(editLines([{ text: "", instead, operand: "", repeats: false, range }])).toEqual([
      'line 1: add `a contains "http://x" /* one * / two */ or b matches /"\\/\\/"/ /* // */ or c`',
    ]);
  });

  test("an operand may be longer than a regular expression", () => {
    const range = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 9, offset: 8 } };
    const operand = `p${" + (1)".repeat(3_000_000)}`;
    const [line] = editLines([{ text: `${operand} == 1`, instead: "", operand, repeats: false, range }]);
    expect(line?.startsWith("line 1: remove `p + (1) + (1)")).toBe(true);
  });

  test("alike ones are one line, whatever their loops call a value", () => {
    const condition = `(\n${loop('p icontains "mshta" or p icontains "wscript"')} or\n${loop(
      'p icontains "mshta" or p icontains "wscript"',
      "command_executions",
    ).replace(/\bp\b/g, "cmd")})`;
    const [difference] = differences("behavior_processes:mshta", hunt(condition));
    expect(editLines(difference?.spots ?? [])).toEqual(['line 4, likewise 5: remove `or p icontains "wscript"`']);
  });
});
