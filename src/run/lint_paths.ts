import { resolve } from "node:path";
import type { Diagnostic, LintReport, Severity } from "../findings/index.ts";
import { SourceFile } from "../text/index.ts";
import { CannotRun } from "./cannot_run.ts";
import { type Configuration, loadConfiguration, type Selection } from "./configuration.ts";
import { discover } from "./discover.ts";
import { Linter } from "./linter.ts";
import { type ReadFault, readSource, sourceOf } from "./read_source.ts";
import { reportOf } from "./summary.ts";
import { STANDARD_INPUT, type Surroundings } from "./surroundings.ts";

export interface LintRequest extends Selection {
  /** Files, folders, globs, `-`; none: the configured ones. */
  readonly paths: readonly string[];
  /** A configuration file instead of the nearest. */
  readonly config?: string | null;
  /** Whether the official compiler checks each file too; as configured where not given. */
  readonly compiler?: boolean;
  /** Whether comments may silence findings; they may by default. */
  readonly suppressions?: boolean;
}

export interface LintOutcome {
  readonly configuration: Configuration;
  readonly report: LintReport;
  /** One line for each thing that made the run incomplete: exit code 2, whatever was found. */
  readonly problems: readonly string[];
}

/**
 * The main job: finds the files, lints each and gathers what was found.
 *
 * @throws CannotRun where there is nothing to lint, or the configuration is wrong
 */
export async function lintPaths(request: LintRequest, surroundings: Surroundings): Promise<LintOutcome> {
  const { cwd, inputName } = surroundings;
  const paths = request.paths.filter((path) => path !== STANDARD_INPUT);
  const readsInput = paths.length < request.paths.length;
  if (request.paths.length - paths.length > 1) throw new CannotRun("standard input can be read once only: one `-`");
  const configuration = await loadConfiguration(request.config ?? null, surroundings, request);
  const found =
    readsInput && paths.length === 0
      ? { files: [], named: new Set<string>(), missing: [] }
      : await discover(paths, {
          cwd,
          isIgnored: (path) => configuration.isIgnored(path, cwd),
          ...(configuration.files === null ? {} : { defaults: configuration.files }),
        });
  if (found.files.length === 0 && !readsInput) {
    throw new CannotRun(
      found.missing.length > 0 ? found.missing.join("; ") : `nothing to lint: no .yar or .yara file in ${cwd}`,
    );
  }
  const problems = [...found.missing];
  const linter = new Linter(configuration, {
    cwd,
    compiler: request.compiler ?? configuration.compiler,
    suppressions: request.suppressions ?? true,
    keepFiles: false,
  });
  const lint = (read: SourceFile | ReadFault, path: string): void => {
    if (read instanceof SourceFile) linter.add(read);
    else {
      linter.addUnread(path, read);
      if (read.rule === "file_unreadable" && found.named.has(path))
        problems.push(`cannot read ${path}: ${read.detail}`);
    }
  };
  const { maxFileSize } = configuration;
  if (readsInput) lint(sourceOf(await surroundings.readInput(), inputName, maxFileSize), inputName);
  for (const path of found.files) lint(await readSource(resolve(cwd, path), path, maxFileSize), path);
  return { configuration, report: reportOf(await linter.finish()), problems };
}

/** Whether a report holds a finding at or above a severity. */
export function fails(report: LintReport, failOn: Severity | "never", maxWarnings: number | null): boolean {
  const { errors, warnings, notes } = report.summary;
  if (maxWarnings !== null && warnings > maxWarnings) return true;
  switch (failOn) {
    case "never":
      return false;
    case "error":
      return errors > 0;
    case "warning":
      return errors + warnings > 0;
    case "note":
      return errors + warnings + notes > 0;
  }
}

/** The findings at or above a severity, and their counts. */
export function onlySevere(report: LintReport, severity: Severity): LintReport {
  const isShown = (finding: Diagnostic) => RANK[finding.severity] >= RANK[severity];
  return reportOf(report.files.map((file) => ({ ...file, findings: file.findings.filter(isShown) })));
}

const RANK: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 };
