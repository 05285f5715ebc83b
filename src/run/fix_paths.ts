import { resolve } from "node:path";
import type { Diagnostic } from "../findings/index.ts";
import { applyFixes, type FixLevel } from "../lint/fixes.ts";
import { SourceFile } from "../text/index.ts";
import { CannotRun } from "./cannot_run.ts";
import { type Configuration, loadConfiguration } from "./configuration.ts";
import { discover } from "./discover.ts";
import type { LintRequest } from "./lint_paths.ts";
import { Linter } from "./linter.ts";
import { readSource } from "./read_source.ts";
import type { Surroundings } from "./surroundings.ts";
import { writeAtomically } from "./write_atomically.ts";

export interface FixedFile {
  readonly path: string;
  /** Without its byte order mark. */
  readonly before: string;
  readonly after: string;
  readonly applied: readonly Diagnostic[];
}

/** Fixed text is linted and fixed again at most so often; rules whose fixes undo each other must come to an end. */
const MAX_ROUNDS = 10;

/**
 * Fixes what the linter finds and can fix. With `write` the files are replaced, each at once, those without a fix
 * untouched; without, nothing is written. Standard input is left alone.
 *
 * @throws CannotRun without `write`, where a named path cannot be read or there is nothing to fix
 */
export async function fixPaths(
  request: LintRequest,
  level: FixLevel,
  surroundings: Surroundings,
  write: boolean,
): Promise<FixedFile[]> {
  const { cwd } = surroundings;
  const configuration = await loadConfiguration(request.config ?? null, surroundings, request);
  const { files: defaults, maxFileSize } = configuration;
  const paths = request.paths.filter((path) => path !== "-");
  if (paths.length === 0 && request.paths.length > 0) {
    if (!write) throw new CannotRun("--diff is about files: what comes from standard input cannot be fixed");
    return [];
  }
  const isIgnored = (path: string) => configuration.isIgnored(path, cwd);
  const found = await discover(paths, { cwd, isIgnored, ...(defaults === null ? {} : { defaults }) });
  const unread = [...found.missing];
  const fixed: FixedFile[] = [];
  for (const path of found.files) {
    const source = await readSource(resolve(cwd, path), path, maxFileSize);
    if (!(source instanceof SourceFile)) {
      if (found.named.has(path)) unread.push(`cannot read ${path}: ${source.detail}`);
      continue;
    }
    const { text, applied } = await fixText(source, level, configuration, request, cwd);
    if (applied.length === 0) continue;
    if (write) writeAtomically(resolve(cwd, path), (source.hasByteOrderMark ? "\ufeff" : "") + text);
    fixed.push({ path, before: source.text, after: text, applied });
  }
  // Where fixes are written, the run that follows says so.
  if (!write && unread.length > 0) throw new CannotRun(unread.join("\n"));
  if (!write && found.files.length === 0) throw new CannotRun(`nothing to lint: no .yar or .yara file in ${cwd}`);
  return fixed;
}

async function fixText(
  source: SourceFile,
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
  let findings = await lint(text);
  const errors = countErrors(findings);
  const applied: Diagnostic[] = [];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const result = applyFixes(text, findings, level);
    if (result.applied.length === 0) break;
    const after = await lint(result.text);
    // A fix that breaks something is worse than the finding.
    if (countErrors(after) > errors) break;
    text = result.text;
    findings = after;
    applied.push(...result.applied);
  }
  return { text, applied };
}

function countErrors(findings: readonly Diagnostic[]): number {
  return findings.filter(({ severity }) => severity === "error").length;
}
