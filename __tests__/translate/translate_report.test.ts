import { describe, expect, test } from "vitest";
import { and, evaluate } from "../../src/logic/index.ts";
import { recordOfReport } from "../../src/translate/api_report.ts";
import { reportFields, translateReport } from "../../src/translate/translate_report.ts";
import { loadSchema } from "../../src/vt/index.ts";
import { loweredFile } from "./lowered.ts";

const REPORT = {
  data: {
    type: "file",
    id: "0123",
    attributes: {
      sha256: "ABCDEF",
      size: 1234,
      meaningful_name: 'a "b".exe',
      type_tag: "pedll",
      tags: ["pedll", "signed"],
      last_analysis_stats: { malicious: 5, harmless: 0 },
      last_analysis_results: { Kaspersky: { category: "malicious", result: "Trojan.X" } },
      exiftool: { FileType: "Win32 DLL", 'odd "key"\\': "x" },
      first_submission_date: 1_700_000_000,
    },
    relationships: {
      behaviours: {
        data: [
          {
            type: "file_behaviour",
            attributes: {
              processes_created: ["cmd.exe /c a"],
              files_dropped: [
                { path: "c:\\x", sha256: "ff" },
                { path: "c:\\y", sha256: "ee" },
              ],
              tags: ["CALLS_WMI"],
            },
          },
        ],
      },
    },
  },
};

const READ = recordOfReport(REPORT, loadSchema());
const RECORD = "record" in READ ? READ.record : {};

function rule(...fields: string[]) {
  const translation = translateReport(REPORT, fields);
  if ("error" in translation) throw new Error(translation.error);
  return translation;
}

function condition(...fields: string[]): string {
  return (rule(...fields).output?.split("condition:")[1] ?? "")
    .replace(/\s+/g, " ")
    .replace(/ }\s*$/, "")
    .trim();
}

test("the fields of a report are listed with their values, and each makes a rule that it matches", () => {
  const read = reportFields(REPORT);
  if ("error" in read) throw new Error(read.error);
  expect(read.entity).toBe("file");
  expect(read.fields).toContainEqual({ path: "vt.metadata.file_type", value: 2, constant: "vt.FileType.PE_DLL" });
  expect(read.fields).toContainEqual({ path: "vt.metadata.sha256", value: "abcdef", constant: null });
  expect(read.fields).toContainEqual({ path: 'vt.metadata.exiftool["FileType"]', value: "Win32 DLL", constant: null });
  for (const { path } of read.fields) {
    const { output, complete } = rule(path);
    expect(complete, path).toBe(true);
    const formula = and(loweredFile(output ?? "").clauses.map((clause) => clause.formula));
    expect(evaluate(formula, RECORD), output ?? "").toBe(true);
    expect(evaluate(formula, {}), output ?? "").toBe(path.endsWith(".harmless"));
  }
});

describe("chosen fields", () => {
  test.each([
    [["vt.metadata.file_type"], "vt.metadata.file_type == vt.FileType.PE_DLL"],
    [["metadata.file_name"], 'vt.metadata.file_name == "a \\"b\\".exe"'],
    [["vt.metadata.tags[1]"], 'for any vt_metadata_tags in vt.metadata.tags : ( vt_metadata_tags == "signed" )'],
    [['vt.metadata.signatures["Kaspersky"]'], 'vt.metadata.signatures["Kaspersky"] == "Trojan.X"'],
    [
      ["vt.metadata.analysis_stats"],
      "vt.metadata.analysis_stats.malicious == 5 and vt.metadata.analysis_stats.harmless == 0",
    ],
    [["vt.metadata.first_submission_date"], "vt.metadata.first_submission_date == 1700000000 // 2023-11-14T22:13:20Z"],
  ])("%j", (fields, expected) => {
    expect(condition(...fields)).toBe(expected);
  });

  test("of one element are asked of one element", () => {
    expect(condition("vt.behaviour.files_dropped[1].path", "vt.behaviour.files_dropped.sha256")).toBe(
      'for any vt_behaviour_files_dropped in vt.behaviour.files_dropped : ( vt_behaviour_files_dropped.sha256 == "ff" ) ' +
        'and for any vt_behaviour_files_dropped in vt.behaviour.files_dropped : ( vt_behaviour_files_dropped.path == "c:\\\\y" ' +
        'and vt_behaviour_files_dropped.sha256 == "ee" )',
    );
  });

  test("that the report or the module has not are said", () => {
    const { diagnostics, complete, output } = rule(
      "vt.metadata.tags",
      "vt.metadata.sha1",
      "vt.metadata.positives",
      "a b",
    );
    expect(complete).toBe(false);
    expect(output).not.toBeNull();
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "the report has no value at `vt.metadata.sha1`",
      "the vt module has no `vt.metadata.positives`",
      "`a b` is no path of a field",
    ]);
    expect(diagnostics[1]?.help).toContain("analysis_stats.malicious");
    expect(rule("vt.metadata.sha1").output).toBeNull();
  });

  test("that are too many are not written", () => {
    const many = { metadata: { tags: Array.from({ length: 60 }, (_, i) => `t${i}`) } };
    const translation = translateReport(many, ["vt.metadata.tags"]);
    expect("diagnostics" in translation && translation.diagnostics[0]?.message).toContain("60 values");
  });
});

test("what is no report is said", () => {
  expect(translateReport({ error: { message: "not found" } }, [])).toHaveProperty("error");
  expect(reportFields([])).toHaveProperty("error");
  expect(reportFields("x")).toHaveProperty("error");
});
