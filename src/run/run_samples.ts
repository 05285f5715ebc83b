import { readdirSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { evaluateRule, type RuleSide } from "../drift/index.ts";
import type { Entity, Witness } from "../findings/index.ts";
import { parse } from "../yara/index.ts";
import { CannotRun } from "./cannot_run.ts";
import { byCodeUnit, discover } from "./discover.ts";
import { ruleIn } from "./find_rule.ts";
import { recordIn } from "./read_record.ts";
import { readNamed, type Surroundings, shownPath } from "./surroundings.ts";
import { reasonOf } from "./system_reason.ts";

/** What became of one sample. */
export interface SampleResult {
  /** The rule file, and the rule's name. */
  readonly path: string;
  readonly yaraRule: string;
  /** The sample's file. */
  readonly sample: string;
  readonly expected: "match" | "nomatch";
  /** `undecided`: the record does not say; `failed`: the sample or the rule cannot be read, see `reason`. */
  readonly outcome: "match" | "nomatch" | "undecided" | "failed";
  readonly passed: boolean;
  /** The clauses that kept it from being as expected. */
  readonly clauses: readonly string[];
  readonly reason: string | null;
}

export interface SampleReport {
  readonly results: readonly SampleResult[];
  /** Rules that were looked at, and those of them with samples. */
  readonly rules: number;
  readonly rulesWithSamples: number;
  /** A line for each named path that is not there or cannot be read. */
  readonly missing: readonly string[];
}

/**
 * Evaluates the samples kept beside rules: `NAME.match/*.json` must match the rule NAME, `NAME.nomatch/*.json` must
 * not. NAME is the rule's, or the file's without its ending where it holds one rule. A sample is a record or a
 * report of the API. Undecided is never a pass.
 *
 * @throws CannotRun where no rule file is found
 */
export async function runSamples(
  paths: readonly string[],
  surroundings: Surroundings,
  entity: Entity | null = null,
): Promise<SampleReport> {
  const { files, named, missing } = await discover(paths, { cwd: surroundings.cwd });
  const unread = [...missing];
  if (files.length === 0) throw new CannotRun(missing.join("; ") || "there is no rule file here to test");
  const results: SampleResult[] = [];
  let rules = 0;
  let rulesWithSamples = 0;
  for (const path of files) {
    const names = await ruleNames(path, surroundings);
    if (typeof names === "string") {
      // What is wrong with a file in a folder is the linter's to say.
      if (named.has(path)) unread.push(names);
      continue;
    }
    for (const name of names) {
      rules++;
      const samples = samplesOf(path, name, surroundings.cwd, names.length === 1);
      if (samples.length > 0) rulesWithSamples++;
      for (const sample of samples) results.push(await runSample(path, name, sample, surroundings, entity));
    }
  }
  return { results, rules, rulesWithSamples, missing: unread };
}

/** Names of a file's rules; or why it cannot be read. */
async function ruleNames(path: string, surroundings: Surroundings): Promise<string[] | string> {
  let text: string;
  try {
    ({ text } = await readNamed(path, surroundings));
  } catch (error) {
    if (error instanceof CannotRun) return error.message;
    throw error;
  }
  return parse(text).tree.items.flatMap((item) => (item.kind === "Rule" ? [item.name.name] : []));
}

interface Sample {
  readonly path: string;
  readonly expected: "match" | "nomatch";
}

function samplesOf(path: string, rule: string, cwd: string, isAlone: boolean): Sample[] {
  const folder = dirname(resolve(cwd, path));
  const stem = basename(path, extname(path));
  const names = isAlone && stem !== rule ? [rule, stem] : [rule];
  return names.flatMap((name) =>
    (["match", "nomatch"] as const).flatMap((expected) => {
      const place = join(folder, `${name}.${expected}`);
      return jsonFiles(place).map((file) => ({ path: shownPath(join(place, file), cwd), expected }));
    }),
  );
}

function jsonFiles(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith(".json"));
    return files.map((entry) => entry.name).sort(byCodeUnit);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw new CannotRun(`cannot read ${folder}: ${reasonOf(error)}`);
  }
}

async function runSample(
  path: string,
  yaraRule: string,
  sample: Sample,
  surroundings: Surroundings,
  entity: Entity | null,
): Promise<SampleResult> {
  const base = { path, yaraRule, sample: sample.path, expected: sample.expected };
  let side: RuleSide;
  let record: Witness;
  try {
    side = ruleIn(await readNamed(path, surroundings), yaraRule);
    ({ record } = recordIn(await readNamed(sample.path, surroundings), "either"));
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return { ...base, outcome: "failed", passed: false, clauses: [], reason: error.message };
  }
  const { matches, clauses } = evaluateRule(side, record, { entity });
  const outcome = matches === null ? "undecided" : matches ? "match" : "nomatch";
  const passed = outcome === sample.expected;
  // Where a match was wanted, the clauses that are not true are to blame; where none was, all of them hold.
  const blamed = passed || sample.expected === "nomatch" ? [] : clauses.filter(({ holds }) => holds !== true);
  return { ...base, outcome, passed, clauses: blamed.map(({ text }) => text), reason: null };
}
