import type { RuleSide } from "../drift/index.ts";
import type { Entity, Witness } from "../findings/index.ts";
import { parse } from "../yara/index.ts";
import { CannotRun } from "./cannot_run.ts";
import { discover } from "./discover.ts";
import { ruleIn } from "./find_rule.ts";
import { type KeptSample, recordOf, samplesOf, trySample } from "./kept_samples.ts";
import { readNamed, readNamedFile, type Surroundings } from "./surroundings.ts";
import { type UnusedSamples, unusedSamples } from "./unused_samples.ts";

/** What became of one sample. */
export interface SampleResult {
  /** The rule file, and the rule's name. */
  readonly path: string;
  readonly yaraRule: string;
  /** The sample's file. */
  readonly sample: string;
  readonly expected: "match" | "nomatch";
  /** `undecided`: the record does not say, or takes too long; `failed`: the sample or the rule cannot be read, see `reason`. */
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
  /** Folders of samples that none of the rules beside them is called like. */
  readonly unused: readonly UnusedSamples[];
  /** A line for each named path that is not there or cannot be read. */
  readonly missing: readonly string[];
  /** A line for each thing worth knowing that is no failure. */
  readonly remarks: readonly string[];
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
  const { files, named, missing, unreadIgnores } = await discover(paths, { cwd: surroundings.cwd });
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
      for (const sample of samples) results.push(runSample(path, name, sample, surroundings, entity));
    }
  }
  const namesIn = async (path: string) => {
    const names = await ruleNames(path, surroundings);
    return typeof names === "string" ? null : names;
  };
  const unused = await unusedSamples(paths, files, surroundings.cwd, namesIn);
  return { results, rules, rulesWithSamples, unused, missing: unread, remarks: unreadIgnores };
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

function runSample(
  path: string,
  yaraRule: string,
  sample: KeptSample,
  { cwd }: Surroundings,
  entity: Entity | null,
): SampleResult {
  const base = { path, yaraRule, sample: sample.path, expected: sample.expected };
  let side: RuleSide;
  let record: Witness;
  try {
    side = ruleIn(readNamedFile(path, cwd), yaraRule);
    record = recordOf(sample, cwd);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return { ...base, outcome: "failed", passed: false, clauses: [], reason: error.message };
  }
  return { ...base, ...trySample(side, record, sample.expected, entity) };
}
