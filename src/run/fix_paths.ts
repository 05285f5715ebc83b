import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Diagnostic, Severity } from "../findings/index.ts";
import { applyFixes, type FixLevel } from "../lint/fixes.ts";
import { SourceFile } from "../text/index.ts";
import { CannotRun } from "./cannot_run.ts";
import { isStaged } from "./change_selection.ts";
import type { Configuration } from "./configuration.ts";
import { onlySevere } from "./limits.ts";
import { type LintRequest, lintPaths } from "./lint_paths.ts";
import { Linter } from "./linter.ts";
import { decodeText, readSource } from "./read_source.ts";
import { STANDARD_INPUT, type Surroundings } from "./surroundings.ts";
import { writeAtomically } from "./write_atomically.ts";

/** A run whose findings are to be fixed: what it would not report is left as it is. */
export interface FixRequest extends LintRequest {
  /** Findings below it are not shown, and not fixed. */
  readonly least?: Severity | undefined;
}

export interface FixedFile {
  readonly path: string;
  /** With its byte order mark, as `after`: a patch must fit the file. */
  readonly before: string;
  readonly after: string;
  readonly applied: readonly Diagnostic[];
}

export interface FixOutcome {
  readonly files: readonly FixedFile[];
  /** As those of a lint run. */
  readonly problems: readonly string[];
  readonly remarks: readonly string[];
}

/** Fixed text is linted and fixed again at most so often; rules whose fixes undo each other must come to an end. */
const MAX_ROUNDS = 10;

/**
 * Fixes what a run finds and can fix. With `write` the files are replaced, each at once, those without a fix
 * untouched; without, nothing is written. What is read from standard input is never written: see {@link fixInput}.
 *
 * @throws CannotRun where there is nothing to lint, or what is staged is not what is on disk
 */
export async function fixPaths(
  request: FixRequest,
  level: FixLevel,
  surroundings: Surroundings,
  write: boolean,
): Promise<FixOutcome> {
  const { cwd } = surroundings;
  const isInput = (path: string) => path === STANDARD_INPUT;
  if (request.paths.some(isInput) && !request.paths.every(isInput)) {
    throw new CannotRun("fixes are made in files or in standard input (`-`), not in both at once");
  }
  // The compiler's findings have no fixes.
  const outcome = await lintPaths(
    { ...request, compiler: false, cacheFolder: null, baseline: readOnly(request.baseline, cwd) },
    surroundings,
  );
  const { configuration, problems, remarks } = outcome;
  const report = request.least === undefined ? outcome.report : onlySevere(outcome.report, request.least);
  const fixed: FixedFile[] = [];
  const differing: string[] = [];
  for (const { path, source, findings } of report.files) {
    if (source === null || !findings.some(({ fix }) => fix !== null && (fix.safe || level === "unsafe"))) continue;
    if (isStaged(request.changes) && !(await isOnDisk(source, cwd, configuration))) {
      differing.push(path);
      continue;
    }
    const { text, applied } = await fixText(source, findings, level, configuration, request, cwd);
    if (applied.length === 0) continue;
    const mark = source.hasByteOrderMark ? "\ufeff" : "";
    fixed.push({ path, before: mark + source.text, after: mark + text, applied });
  }
  if (differing.length > 0) {
    throw new CannotRun(
      `what is staged of ${differing.join(", ")} is not what is on disk, where fixes are made: stage or stash the rest first, or leave ${write ? "--fix" : "--diff"} out`,
    );
  }
  if (write) {
    for (const { path, after } of fixed) writeAtomically(resolve(cwd, path), after);
  }
  return { files: fixed, problems, remarks };
}

/**
 * Standard input with its fixes, or as it is where it has none; the file's name is the input's.
 *
 * @throws CannotRun where it cannot be read as text: what is put in its place must not lose any of it
 */
export async function fixInput(
  request: Omit<FixRequest, "paths">,
  level: FixLevel,
  surroundings: Surroundings,
): Promise<string> {
  const bytes = await surroundings.readInput();
  const text = decodeText(bytes);
  if (typeof text !== "string") throw new CannotRun(`cannot fix ${surroundings.inputName}: ${text.detail}`);
  const input = { ...surroundings, readInput: async () => bytes };
  const { files } = await fixPaths({ ...request, paths: [STANDARD_INPUT] }, level, input, false);
  return files[0]?.after ?? text;
}

/** What the baseline knows is not fixed; it is the run that follows which writes it. */
function readOnly(baseline: LintRequest["baseline"], cwd: string): LintRequest["baseline"] {
  const isNew = baseline?.update === "record" && !existsSync(resolve(cwd, baseline.path));
  return baseline === undefined || isNew ? undefined : { ...baseline, update: null };
}

async function isOnDisk(staged: SourceFile, cwd: string, { maxFileSize }: Configuration): Promise<boolean> {
  const read = await readSource(resolve(cwd, staged.path), staged.path, maxFileSize);
  return read instanceof SourceFile && read.text === staged.text && read.hasByteOrderMark === staged.hasByteOrderMark;
}

async function fixText(
  source: SourceFile,
  reported: readonly Diagnostic[],
  level: FixLevel,
  configuration: Configuration,
  request: LintRequest,
  cwd: string,
): Promise<{ readonly text: string; readonly applied: readonly Diagnostic[] }> {
  const lint = async (text: string): Promise<readonly Diagnostic[]> => {
    const options = { cwd, compiler: false, suppressions: request.suppressions ?? true, keepFiles: false };
    const linter = new Linter(configuration, options);
    linter.add(new SourceFile(source.path, text));
    return (await linter.finish()).flatMap(({ findings }) => findings);
  };
  let { text } = source;
  const all = await lint(text);
  const isWanted = wantedLater(all, reported);
  const errors = countErrors(all);
  const applied: Diagnostic[] = [];
  let findings = reported;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const result = applyFixes(text, findings, level);
    if (result.applied.length === 0) break;
    const after = await lint(result.text);
    // A fix that breaks something is worse than the finding.
    if (countErrors(after) > errors) break;
    text = result.text;
    findings = after.filter(isWanted);
    for (const finding of result.applied) applied.push(finding);
  }
  return { text, applied };
}

/**
 * Which findings in fixed text are to be fixed too: those that were reported before, and what fixes brought to light,
 * but nothing of a kind that was there and was not reported.
 */
function wantedLater(all: readonly Diagnostic[], reported: readonly Diagnostic[]): (finding: Diagnostic) => boolean {
  const kindOf = ({ rule, yaraRule }: Diagnostic) => `${rule}\0${yaraRule ?? ""}`;
  const textOf = (finding: Diagnostic) => `${kindOf(finding)}\0${finding.message}`;
  const placeOf = (finding: Diagnostic) => `${textOf(finding)}\0${finding.primary.start}`;
  const places = new Set(reported.map(placeOf));
  const leftOut = all.filter((finding) => !places.has(placeOf(finding)));
  const kindsLeftOut = new Set(leftOut.map(kindOf));
  const textsLeftOut = new Set(leftOut.map(textOf));
  const texts = new Set(reported.map(textOf));
  return (finding) =>
    kindsLeftOut.has(kindOf(finding)) ? texts.has(textOf(finding)) && !textsLeftOut.has(textOf(finding)) : true;
}

function countErrors(findings: readonly Diagnostic[]): number {
  return findings.filter(({ severity }) => severity === "error").length;
}
