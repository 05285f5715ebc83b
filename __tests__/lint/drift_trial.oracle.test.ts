import { describe, expect, test } from "vitest";
import type { JudgedQuery } from "../../src/findings/index.ts";
import { tryEdits } from "../../src/lint/drift_trial.ts";
import { LintedFile } from "../../src/lint/linted_file.ts";
import { SourceFile } from "../../src/text/index.ts";
import { translateQuery } from "../../src/translate/translate_query.ts";
import { seeded } from "../translate/random_conditions.ts";

/**
 * Rules that drifted from their queries in ways that rules do, each compared and mended as its differences say: what
 * comes of it must compile in our eyes and, nearly always, find again what the query finds.
 */
const RUNS = process.env.HUNTLINT_ORACLE === "full" ? 4_000 : 400;

const QUERIES = [
  'behavior_processes:"powershell.exe" behavior_processes:"-EncodedCommand" tag:docx',
  '(behavior_processes:"certutil.exe" OR behavior_processes:"bitsadmin.exe") positives:5+',
  '(behavior_processes:"odbcconf" behavior_processes:"regsvr") OR behavior_processes:"pcalua.exe"',
  'behavior_files:"startup" behavior_registry:"CurrentVersion" type:msi',
  'behavior_network:"update-center" NOT engines:"adware"',
  'engines:"lazarus" size:10KB+ size:900KB- submissions:3+',
  'name:"invoice" (tag:macros OR tag:exploit) NOT tag:signed',
  'metadata:"Remote Template" (type:docx OR type:doc OR type:rtf)',
  'entity:url url:"wp-content" response_code:200 NOT hostname:"example.org"',
  "entity:domain domain:secure-login depth:4- p:3+",
  "entity:ip country:NL p:4+ p:30-",
  'sigma_rule:"abc" OR behavior_command_executions:"vssadmin delete"',
  'imports:"crypt32.dll" exports:"ServiceMain" positives:12-',
  'behavior_processes:"mshta.exe" (behavior_processes:"vbscript" OR behavior_processes:"javascript") fs:2024-02-01+',
];

type Random = (below: number) => number;

function randomNumbers(seed: number): Random {
  const random = seeded(seed);
  return (below) => Math.floor(random() * below);
}

const COMPARED = /([\w.]+(?:\["[^"]*"\])?) icontains "((?:[^"\\]|\\.)*)"/g;

function pick(text: string, pattern: RegExp, random: Random): RegExpExecArray | null {
  const all = [...text.matchAll(pattern)];
  return (all[random(all.length)] as RegExpExecArray | undefined) ?? null;
}

const CHANGES: Readonly<Record<string, (condition: string, random: Random) => string>> = {
  "minds letter case": (text, random) =>
    text.replace(/\bicontains\b/g, (operator) => (random(2) === 0 ? "contains" : operator)),
  "looks for a shorter text": (text, random) => {
    const found = pick(text, COMPARED, random)?.[2];
    return found === undefined || found.length < 5 ? text : text.replaceAll(`"${found}"`, `"${found.slice(0, -2)}"`);
  },
  "looks for a longer text": (text, random) => {
    const found = pick(text, COMPARED, random)?.[2];
    return found === undefined ? text : text.replaceAll(`"${found}"`, `"${found}zz"`);
  },
  "moves a bound": (text, random) => {
    const found = pick(text, /(>=|<=) (\d+)/g, random);
    if (found === null) return text;
    const { 0: whole, 1: operator, 2: digits, index } = found;
    return `${text.slice(0, index)}${operator} ${Number(digits) + 3}${text.slice(index + whole.length)}`;
  },
  "accepts another text": (text, random) => {
    const found = pick(text, COMPARED, random);
    if (found === null) return text;
    return text.replaceAll(found[0], `(${found[0]} or ${found[1]} icontains "harmless.exe")`);
  },
  "forgets a field": (text, random) => {
    const found = pick(text, /\s+or\s+for any \w+ in [\w.]+ : \([^()]*\)/g, random);
    return found === null ? text : text.replace(found[0], "");
  },
};

function mentions({ differences }: JudgedQuery, reason: string): boolean {
  return differences.some((difference) => !difference.scope && difference.reason === reason);
}

describe("changes that differences name", () => {
  const random = randomNumbers(2026);
  const rules = QUERIES.flatMap((query) => translateQuery(query).output ?? []);
  const outcomes = new Map<string, number>();
  const count = (outcome: string) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  const worse: string[] = [];

  test(`mend rules that drifted: ${RUNS} of them`, { timeout: 600_000 }, () => {
    const kinds = Object.keys(CHANGES);
    while ([...outcomes.values()].reduce((sum, n) => sum + n, 0) < RUNS) {
      const text = rules[random(rules.length)] as string;
      const at = text.indexOf("condition:");
      let condition = text.slice(at);
      for (let i = 0; i < 1 + random(2); i++) {
        condition = CHANGES[kinds[random(kinds.length)] as string]?.(condition, random) ?? condition;
      }
      const file = new LintedFile(new SourceFile("drifted.yar", text.slice(0, at) + condition));
      expect(file.parsed.errors).toEqual([]);
      for (const rule of file.rules) {
        for (const query of file.judgedQueriesOf(rule)) {
          if (query.relation === "equivalent" || query.relation === "unknown") continue;
          const trial = tryEdits(query, rule, file);
          const then = trial.kind === "tried" ? trial.result.relation : trial.kind;
          count(then);
          // Where something is said, it can be tried: no edits overlap, and what comes of them is a rule.
          if (then === "broken" || then === "elsewhere") worse.push(`${then}: ${query.text}\n${condition}`);
          if (then === "unknown" || then === "disjoint") worse.push(`${then}: ${query.text}\n${condition}`);
          // A change to one thing, in its own words, leaves nothing else to say.
          if (
            trial.kind === "tried" &&
            then !== "equivalent" &&
            mentions(query, "case_sensitive") &&
            query.differences.length === 1
          )
            worse.push(`case: ${query.text}\n${condition}`);
        }
      }
    }
    expect(worse).toEqual([]);
    expect((outcomes.get("equivalent") ?? 0) / RUNS).toBeGreaterThan(0.9);
  });
});
