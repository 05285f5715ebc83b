import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { samplesJson, samplesPretty } from "../../src/report/samples.ts";
import { runSamples } from "../../src/run/run_samples.ts";

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "huntlint-samples-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function put(path: string, content: unknown): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), typeof content === "string" ? content : JSON.stringify(content));
}

const run = (...paths: string[]) =>
  runSamples(paths, { cwd, readInput: async () => new Uint8Array(), inputName: "<stdin>" });

const CHM = 'for any t in vt.metadata.tags : ( t == "chm" )';

test("samples must match, or must not, and what failed says which clause", async () => {
  put("file/chm.yar", `import "vt"\nrule Chm { condition: vt.metadata.new_file and ${CHM} }`);
  put("file/Chm.match/yes.json", { metadata: { new_file: true, tags: ["chm"] } });
  put("file/Chm.match/report.json", { data: { type: "file", id: "a", attributes: { tags: ["chm"] } } });
  put("file/chm.nomatch/other.json", { metadata: { new_file: true, tags: ["lnk"] } });
  put("file/Chm.nomatch/broken.json", "");
  put("file/none.yar", "rule None { condition: true }");
  const report = await run();
  expect(report.results.map(({ sample, outcome, passed }) => [sample, outcome, passed])).toEqual([
    ["file/Chm.match/report.json", "nomatch", false],
    ["file/Chm.match/yes.json", "match", true],
    ["file/Chm.nomatch/broken.json", "failed", false],
    ["file/chm.nomatch/other.json", "nomatch", true],
  ]);
  expect(report).toMatchObject({ rules: 2, rulesWithSamples: 1 });
  expect(report.results[0]?.clauses).toEqual(["vt.metadata.new_file"]);
  expect(samplesPretty(report, false)).toMatchInlineSnapshot(`
    "file/chm.yar#Chm
      FAILED file/Chm.match/report.json: should match
        not true: vt.metadata.new_file
      ok file/Chm.match/yes.json: matches
      FAILED file/Chm.nomatch/broken.json: should not match, and could not be tried
        file/Chm.nomatch/broken.json is not JSON: Unexpected end of JSON input
      ok file/chm.nomatch/other.json: does not match

    2 passed, 2 failed; 1 rule has no samples
    "
  `);
  expect(JSON.parse(samplesJson(report)).summary).toEqual({
    rules: 2,
    rulesWithSamples: 1,
    samples: 4,
    passed: 2,
    failed: 2,
  });
});

test("samples that belong to no rule are told", async () => {
  put("one/chm.yar", `rule Chm { condition: ${CHM} }`);
  put("one/two.yar", "rule Two { condition: true } rule Three { condition: true }");
  for (const used of ["chm.match", "Chm.nomatch", "Two.match"]) put(`one/${used}/a.json`, {});
  for (const unused of ["Chn.match", "two.nomatch", "Gone.match"]) put(`one/${unused}/a.json`, {});
  put("one/readme.match/notes.txt", "no sample");
  put("one/Old.match/.keep", "");
  put("moved/away/Chm.match/a.json", {});
  put("ignored/Old.match/a.json", {});
  put(".gitignore", "/ignored/\n");
  mkdirSync(join(cwd, ".git"));
  const report = await run();
  expect(report.unused).toEqual([
    { folder: "moved/away/Chm.match", reason: "there is no rule beside it" },
    { folder: "one/Chn.match", reason: "no rule beside it is called Chn: is Chm meant?" },
    { folder: "one/Gone.match", reason: "no rule beside it is called Gone" },
    {
      folder: "one/two.nomatch",
      reason: "the file two beside it holds several rules: samples go by a rule's name there",
    },
  ]);
  expect(samplesPretty(report, false)).toContain("unused one/Gone.match: no rule beside it is called Gone\n");
  expect(JSON.parse(samplesJson(report)).unused).toEqual(report.unused);
  expect((await run("one/chm.yar")).unused.map(({ folder }) => folder)).toEqual([
    "one/Chn.match",
    "one/Gone.match",
    "one/two.nomatch",
  ]);
});

test("of samples beside a file that cannot be read nothing is said", async () => {
  put("a.yar", "rule A { condition: true }");
  writeFileSync(join(cwd, "b.yar"), Uint8Array.of(0xff, 0xff));
  put("B.match/a.json", {});
  expect((await run()).unused).toEqual([]);
});

test("undecided is no pass: a pattern that the sample does not list", async () => {
  put("a.yar", 'rule A { strings: $a = "x" condition: $a }');
  put("A.match/a.json", { metadata: {} });
  put("A.nomatch/a.json", { metadata: {} });
  expect((await run("a.yar")).results.map(({ outcome, passed }) => [outcome, passed])).toEqual([
    ["undecided", false],
    ["undecided", false],
  ]);
});

test("a path that is not there is said, and the rest is run", async () => {
  put("a.yar", "rule A { condition: true }");
  const { missing, rules } = await run("a.yar", "b.yar");
  expect([missing, rules]).toEqual([["no such file or folder: b.yar"], 1]);
});

test("a sample that takes too long to try is undecided, and says why", async () => {
  const names = Array.from({ length: 3000 }, (_, i) => `p${i}`);
  const loop = (name: string, body: string) => `for all ${name} in vt.behaviour.processes_created : ( ${body} )`;
  const condition = loop("a", loop("b", loop("c", 'a icontains "p" or b icontains c')));
  put("deep.yar", `import "vt"\nrule Deep { condition: ${condition} }`);
  put("Deep.match/many.json", { behaviour: { processes_created: names } });
  put("Deep.match/few.json", { behaviour: { processes_created: names.slice(0, 5) } });
  const report = await run();
  expect(report.results.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ["match", null],
    ["undecided", "this record takes more work than an evaluation may: what is undecided was given up"],
  ]);
  const told = samplesPretty(report, false);
  expect(told).toContain(
    "FAILED Deep.match/many.json: should match, and is undecided\n    this record takes more work",
  );
});
