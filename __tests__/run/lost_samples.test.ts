import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lostSamples } from "../../src/run/lost_samples.ts";
import { ruleChanges } from "../../src/run/rule_changes.ts";
import { fileState } from "./file_state.ts";

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "huntlint-lost-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function put(path: string, content: unknown): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), typeof content === "string" ? content : JSON.stringify(content));
}

const tagged = (...tags: string[]) => ({ metadata: { tags } });
const rule = (name: string, ...tags: string[]) =>
  `rule ${name} { condition: ${tags.map((tag) => `for any t in vt.metadata.tags : ( t == "${tag}" )`).join(" and ")} }\n`;

/** The samples that each rule loses. */
async function lost(before: string, after: string) {
  const states = [[await fileState("file/hunt.yar", before)], [await fileState("file/hunt.yar", after)]] as const;
  const { rules } = ruleChanges(...states, (old, now) => lostSamples(old, now, cwd));
  return rules.map(({ yaraRule, lostSamples: samples }) => [yaraRule, samples]);
}

test("what a rule matched and no longer matches is lost, with the clause that is not true", async () => {
  put("file/Chm.match/both.json", tagged("chm", "lnk"));
  put("file/Chm.match/one.json", tagged("chm"));
  put("file/Chm.nomatch/other.json", tagged("lnk"));
  expect(await lost(rule("Chm", "chm"), rule("Chm", "chm", "lnk"))).toEqual([
    [
      "Chm",
      [
        {
          sample: "file/Chm.match/one.json",
          expected: "match",
          clauses: ['for any t in vt.metadata.tags : ( t == "lnk" )'],
        },
      ],
    ],
  ]);
});

test("what it must not match and now does is lost too", async () => {
  put("file/hunt.nomatch/one.json", tagged("chm"));
  const sample = { sample: "file/hunt.nomatch/one.json", expected: "nomatch", clauses: [] };
  expect(await lost(rule("Chm", "chm", "lnk"), rule("Chm", "chm"))).toEqual([["Chm", [sample]]]);
  // With a second rule in the file its name says no longer which one is meant.
  const other = rule("Other", "x");
  expect(await lost(rule("Chm", "chm", "lnk") + other, rule("Chm", "chm") + other)).toEqual([["Chm", []]]);
});

test("what failed before is not lost, nor what cannot be read", async () => {
  put("file/Chm.match/never.json", tagged("pdf"));
  put("file/Chm.match/broken.json", "{");
  put("file/Chm.match/unlike.json", { metadata: { tags: 3 } });
  expect(await lost(rule("Chm", "chm"), rule("Chm", "lnk"))).toEqual([["Chm", []]]);
});

test("a rule that changes through another, or its name, keeps its samples", async () => {
  put("file/User.match/one.json", tagged("chm"));
  put("file/Old.match/one.json", tagged("chm"));
  const user = "rule User { condition: Base }\n";
  const [base, affected] = await lost(rule("Base", "chm") + user, rule("Base", "lnk") + user);
  expect(base).toEqual(["Base", []]);
  expect(affected?.[1]).toMatchObject([{ sample: "file/User.match/one.json" }]);
  // Renamed and changed at once it is another rule; only renamed it loses nothing.
  expect(await lost(rule("Old", "chm"), rule("New", "chm"))).toEqual([["New", []]]);
});

test("what a sample no longer decides is not said to match", async () => {
  put("file/Chm.nomatch/other.json", tagged("lnk"));
  put("file/Chm.match/one.json", tagged("chm"));
  const after = 'rule Chm { strings: $a = "x" condition: $a }\n';
  const [[, samples]] = (await lost(rule("Chm", "chm"), after)) as [[string, unknown[]]];
  expect(samples).toEqual([
    { sample: "file/Chm.match/one.json", expected: "match", clauses: ["$a"], isUndecided: true },
    { sample: "file/Chm.nomatch/other.json", expected: "nomatch", clauses: [], isUndecided: true },
  ]);
});
