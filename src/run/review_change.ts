import { resolve } from "node:path";
import { type ChangeReport, type FileReport, type LintReport, newFindings } from "../findings/index.ts";
import { SourceFile } from "../text/index.ts";
import type { ChangeSource } from "./change_source.ts";
import { type Configuration, loadConfiguration } from "./configuration.ts";
import type { LintRequest } from "./lint_paths.ts";
import { Linter } from "./linter.ts";
import { lostSamples } from "./lost_samples.ts";
import { type ReadFault, readSource, sourceOf } from "./read_source.ts";
import { type FileState, ruleChanges } from "./rule_changes.ts";
import { ruleFiles } from "./rule_files.ts";
import { reportOf } from "./summary.ts";
import type { Surroundings } from "./surroundings.ts";
import { isWholeRepository } from "./whole_repository.ts";

/** As for linting; `paths` are what belongs to the repository's rules. */
export interface ReviewRequest extends LintRequest {
  /** What the state after the change is called: a commit. */
  readonly head: string;
}

export interface ReviewOutcome {
  readonly configuration: Configuration;
  readonly change: ChangeReport;
  /** The changed files with only what is new in them: for annotations. */
  readonly report: LintReport;
  /** The changed files with everything found in them. */
  readonly whole: LintReport;
  /** One line for each thing that made the run incomplete. */
  readonly problems: readonly string[];
}

const RULE_FILE = /\.yara?$/i;

/**
 * Reviews a change: lints the changed files in both states, and says rule by rule what is new and what the change
 * does to the rule's meaning. Checks that need the whole repository see all of its files. The configuration is the
 * one on disk.
 *
 * @throws CannotRun where the configuration is wrong
 */
export async function reviewChange(
  request: ReviewRequest,
  surroundings: Surroundings,
  source: ChangeSource,
): Promise<ReviewOutcome> {
  const { cwd } = surroundings;
  const configuration = await loadConfiguration(request.config ?? null, surroundings, request);
  const { maxFileSize } = configuration;
  const isIgnored = (path: string): boolean => configuration.isIgnored(path, cwd);
  const found = await ruleFiles(request.paths, configuration, cwd);

  const present = new Set(found.files);
  const isOnDisk = source.readAfter === undefined;
  const changed = source.files.filter(({ path, status }) =>
    isOnDisk && status !== "deleted" ? present.has(path) : RULE_FILE.test(path) && !isIgnored(path),
  );
  const old = await source.readBefore(changed.flatMap(({ previousPath }) => previousPath ?? []));
  const now = await source.readAfter?.(changed.flatMap(({ path, status }) => (status === "deleted" ? [] : [path])));

  const options = {
    cwd,
    compiler: request.compiler ?? configuration.compiler,
    suppressions: request.suppressions ?? true,
    isWholeRepository: isWholeRepository(request.paths, configuration, cwd),
  };
  const before = new Linter(configuration, options);
  const after = new Linter(configuration, options);
  const isChanged = new Set(changed.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
  const add = (path: string, read: SourceFile | ReadFault): void => {
    if (read instanceof SourceFile) after.add(read);
    else after.addUnread(path, read);
  };
  for (const [path, bytes] of now ?? []) add(path, sourceOf(bytes, path, maxFileSize));
  for (const path of found.files) {
    if (isChanged.has(path) && !isOnDisk) continue;
    const read = await readSource(resolve(cwd, path), path, maxFileSize);
    if (isChanged.has(path)) add(path, read);
    else if (read instanceof SourceFile) {
      after.addOther(read);
      before.addOther(read);
    }
  }
  for (const [path, bytes] of old) {
    const read = sourceOf(bytes, path, maxFileSize);
    // What could not be read before has nothing to be compared with.
    if (read instanceof SourceFile) before.add(read);
  }

  const [stateBefore, stateAfter] = await Promise.all([finished(before), finished(after)]);
  const changes = ruleChanges(stateBefore.files, stateAfter.files, (old, now) => lostSamples(old, now, cwd));
  const whole = reportOf(stateAfter.reports);
  const change: ChangeReport = {
    head: request.head,
    base: source.base,
    rules: changes.rules,
    elsewhere: [...changes.elsewhere, ...stateAfter.unread.flatMap(({ findings }) => findings)],
    fixed: changes.fixed,
    summary: whole.summary,
    notes: source.notes,
  };
  const isNew = new Set(newFindings(change));
  const report = reportOf(
    whole.files.map((file) => ({ ...file, findings: file.findings.filter((finding) => isNew.has(finding)) })),
  );
  return { configuration, change, report, whole, problems: found.missing };
}

interface Finished {
  readonly reports: readonly FileReport[];
  readonly files: readonly FileState[];
  /** Reports on files of which no text could be had. */
  readonly unread: readonly FileReport[];
}

async function finished(linter: Linter): Promise<Finished> {
  const reports = await linter.finish();
  const read = linter.files;
  const files = reports.flatMap((report): FileState[] => {
    const file = read.get(report.path);
    return file === undefined ? [] : [{ file, report }];
  });
  return { reports, files, unread: reports.filter(({ path }) => !read.has(path)) };
}
