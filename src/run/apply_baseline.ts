import type { Diagnostic, FileReport } from "../findings/index.ts";
import { isFault } from "../lint/sought.ts";
import { counted } from "../report/counted.ts";
import { Baseline, type BaselineEntry, type BaselineUpdate } from "./baseline.ts";
import type { ChangedRules } from "./changed_rules.ts";
import type { Configuration } from "./configuration.ts";

/** What a run looked at: what it did not look for is not mended. Paths are as reports name them. */
export interface RunExtent {
  readonly cwd: string;
  readonly configuration: Configuration;
  readonly compiles: boolean;
  /** Whether all files of the repository are known. */
  readonly isWholeRepository: boolean;
  /** Files whose text could not be had. */
  readonly unread: ReadonlySet<string>;
  /** In a run on changes, what of each file is in scope. */
  readonly changed: ReadonlyMap<string, ChangedRules>;
}

export interface BaselineResult {
  /** The reports without what is known. */
  readonly files: readonly FileReport[];
  readonly remarks: readonly string[];
}

const MAX_STALE = 10;

/**
 * Takes what a baseline knows out of reports, and writes the baseline anew where that is asked for.
 *
 * @throws CannotRun where it cannot be read or written
 */
export function applyBaseline(
  files: readonly FileReport[],
  { path, update }: { readonly path: string; readonly update: BaselineUpdate },
  extent: RunExtent,
): BaselineResult {
  const { cwd } = extent;
  const baseline = Baseline.read(path, cwd, update);
  const reports = new Map(files.map((file) => [file.path, file]));
  const outcome = baseline.apply(files, cwd, (entry, shown) => {
    const report = reports.get(shown);
    return report !== undefined && couldFindAgain(entry, report, extent);
  });
  const { files: left, known, stale } = outcome;
  if (update === "record") {
    baseline.record(outcome, files, cwd);
    const found = files.reduce((sum, { findings }) => sum + findings.length, 0);
    const silent = files.map((file) => ({ ...file, findings: [] }));
    return { files: silent, remarks: [`${path} now knows ${counted(found, "finding")}`] };
  }
  if (update === "prune") {
    baseline.prune(outcome);
    return { files: left, remarks: [`${counted(stale.length, "finding")} left ${path}`] };
  }
  const remarks = known > 0 ? [`${counted(known, "finding")} not shown: known in ${path}`] : [];
  for (const entry of stale.slice(0, MAX_STALE)) {
    remarks.push(`mended, but still in ${path}: ${entry.path}: ${entry.rule}: ${entry.message}`);
  }
  if (stale.length > 0)
    remarks.push(`${counted(stale.length, "finding")} in ${path} mended: --prune-baseline removes what is mended`);
  return { files: left, remarks };
}

/** Whether an entry would have been found in a file of the run if it were still there. */
function couldFindAgain({ rule: id, yaraRule }: BaselineEntry, { path, findings }: FileReport, extent: RunExtent) {
  const { configuration, cwd, compiles, isWholeRepository, unread, changed } = extent;
  const active = configuration.forFile(path, cwd).rules.find(({ rule }) => rule.id === id)?.rule;
  if (active === undefined) return false;
  if (active.needs === "bytes") return true;
  if (unread.has(path)) return false;
  const scope = changed.get(path);
  // What stands outside of rules may be in a comment above one, and out of scope with it.
  if (scope !== undefined && (yaraRule === null || !scope.hasRule(yaraRule))) return false;
  if (active.needs === "repository") return isWholeRepository;
  const faults = findings.filter((finding) => finding.rule !== id && isFault(finding));
  // The compiler warns of nothing where it finds a fault.
  if (active.needs === "compiler") {
    return compiles && faults.length === 0 && !findings.some(({ rule }) => rule === "compiler_skipped");
  }
  const isHere = (fault: Diagnostic) => fault.rule === "yara_syntax" || fault.yaraRule === yaraRule;
  return active.needs === "tree" || !faults.some(isHere);
}
