import { readdirSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { evaluateRule, GIVEN_UP, type RuleSide } from "../drift/index.ts";
import type { Entity, Witness } from "../findings/index.ts";
import { CannotRun } from "./cannot_run.ts";
import { byCodeUnit } from "./discover.ts";
import { recordIn } from "./read_record.ts";
import { requireWithin } from "./repository_bounds.ts";
import { readNamedFile, shownPath } from "./surroundings.ts";
import { reasonOf } from "./system_reason.ts";

/** A record or a report of the API that a rule is known to match, or not to. */
export interface KeptSample {
  readonly path: string;
  readonly expected: "match" | "nomatch";
}

/**
 * The samples kept beside a rule, by the rule's name, or by the file's where it holds one rule.
 *
 * @throws CannotRun where a folder of them cannot be read
 */
export function samplesOf(path: string, rule: string, cwd: string, isAlone: boolean): KeptSample[] {
  const folder = dirname(resolve(cwd, path));
  const stem = basename(path, extname(path));
  const names = isAlone && stem !== rule ? [rule, stem] : [rule];
  return names.flatMap((name) =>
    (["match", "nomatch"] as const).flatMap((expected) => {
      const place = join(folder, `${name}.${expected}`);
      return jsonFiles(place, cwd).map((file) => ({ path: shownPath(join(place, file), cwd), expected }));
    }),
  );
}

function jsonFiles(folder: string, cwd: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    requireWithin(folder, cwd);
    const files = entries.filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith(".json"));
    return files.map((entry) => entry.name).sort(byCodeUnit);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw new CannotRun(`cannot read ${shownPath(folder, cwd)}: ${reasonOf(error)}`);
  }
}

/** @throws CannotRun where it cannot be read, or is no record */
export function recordOf(sample: KeptSample, cwd: string): Witness {
  return recordIn(readNamedFile(sample.path, cwd), "either").record;
}

export interface TriedSample {
  readonly outcome: "match" | "nomatch" | "undecided";
  /** Undecided is never a pass. */
  readonly passed: boolean;
  /** The clauses that kept it from being as expected. */
  readonly clauses: readonly string[];
  /** Why it is undecided, where the record may well say. */
  readonly reason: string | null;
}

export function trySample(
  side: RuleSide,
  record: Witness,
  expected: KeptSample["expected"],
  entity: Entity | null,
): TriedSample {
  const { matches, clauses, isGivenUp } = evaluateRule(side, record, { entity });
  const outcome = matches === null ? "undecided" : matches ? "match" : "nomatch";
  const passed = outcome === expected;
  // Where a match was wanted, the clauses that are not true are to blame; where none was, all of them hold.
  const blamed = passed || expected === "nomatch" ? [] : clauses.filter(({ holds }) => holds !== true);
  const reason = isGivenUp && outcome === "undecided" ? GIVEN_UP : null;
  return { outcome, passed, clauses: blamed.map(({ text }) => text), reason };
}
