import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Engine } from "../engine/index.ts";
import type { FileReport, LintReport, Shard } from "../findings/index.ts";
import { SourceFile } from "../text/index.ts";
import { applyBaseline } from "./apply_baseline.ts";
import type { BaselineUpdate } from "./baseline.ts";
import { CannotRun } from "./cannot_run.ts";
import type { ChangeSelection } from "./change_selection.ts";
import type { ChangedRules } from "./changed_rules.ts";
import { type Configuration, loadConfiguration, type Selection } from "./configuration.ts";
import { Linter } from "./linter.ts";
import { type ReadFault, readSource, sourceOf } from "./read_source.ts";
import { ResultCache } from "./result_cache.ts";
import { nameOf, type RuleFiles, requireFiles, ruleFiles, saysIgnored } from "./rule_files.ts";
import { RunDigest } from "./run_digest.ts";
import { reportOf } from "./summary.ts";
import { STANDARD_INPUT, type Surroundings } from "./surroundings.ts";
import { isWholeRepository } from "./whole_repository.ts";

export interface LintRequest extends Selection {
  /** Files, folders, globs, `-`; none: the configured ones. */
  readonly paths: readonly string[];
  /** A configuration file instead of the nearest. */
  readonly config?: string | null;
  /** Whether the official compiler checks each file too; as configured where not given. */
  readonly compiler?: boolean;
  /** The compiler, where somebody has started it to save time: it is closed at the end. */
  readonly engine?: Engine | undefined;
  /** Whether files are looked at that the configuration ignores; they are not by default. */
  readonly includeIgnored?: boolean | undefined;
  /** Whether comments may silence findings; they may by default. */
  readonly suppressions?: boolean;
  /** Only what changed. */
  readonly changes?: ChangeSelection | undefined;
  /** Only this part of the files. */
  readonly shard?: Shard | undefined;
  /** Where results are remembered; null: nowhere. */
  readonly cacheFolder?: string | null;
  /** Called now and then with how many of the files are done. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly baseline?: { readonly path: string; readonly update: BaselineUpdate } | undefined;
}

export interface LintOutcome {
  readonly configuration: Configuration;
  readonly report: LintReport;
  /** One line for each thing that made the run incomplete: exit code 2, whatever was found. */
  readonly problems: readonly string[];
  /** One line for each thing worth knowing that is no problem. */
  readonly remarks: readonly string[];
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
  if (readsInput && request.shard !== undefined) {
    throw new CannotRun("shards share files among them, and standard input is none: lint it in a run of its own");
  }
  const configuration = await loadConfiguration(request.config ?? null, surroundings, request);
  const found = await filesOf(paths, readsInput, request, configuration, cwd);
  const problems = [...found.missing];
  const remarks = [...found.remarks];
  const { changes } = request;
  const scope = changes === undefined ? null : await (await import("./changed_scope.ts")).changedScope(changes, cwd);
  const { cacheFolder = null } = request;
  const cache = cacheFolder === null ? null : ResultCache.open(cacheFolder, cwd, Date.now());
  const compiles = request.compiler ?? configuration.compiler;
  const isWhole = isWholeRepository(request.paths, configuration, cwd);
  const linter = new Linter(configuration, {
    cwd,
    compiler: compiles,
    suppressions: request.suppressions ?? true,
    isWholeRepository: isWhole,
    keepFiles: false,
    engine: request.engine,
    cache,
  });
  const changed = new Map<string, ChangedRules>();
  const unread = new Set<string>();
  const digest = request.shard === undefined ? null : new RunDigest();
  const lint = (read: SourceFile | ReadFault, path: string): void => {
    digest?.add(path, read);
    if (read instanceof SourceFile) {
      linter.add(read);
      if (scope?.files.has(path)) changed.set(path, scope.changedRules(read));
    } else {
      linter.addUnread(path, read);
      unread.add(path);
      if (read.rule === "file_unreadable" && found.named.has(path)) {
        problems.push(`cannot read ${path}: ${read.detail}`);
      }
    }
  };
  const { maxFileSize } = configuration;
  if (readsInput) {
    // A name that stands for none is not asked about.
    const isNamed = !/^(?:-|<.*>)$/.test(inputName);
    if (isNamed && !(request.includeIgnored ?? false) && configuration.isIgnored(inputName, cwd)) {
      remarks.push(saysIgnored([inputName], nameOf(configuration, cwd)));
    } else lint(sourceOf(await surroundings.readInput(), inputName, maxFileSize), inputName);
  }
  const { shard } = request;
  const isOwn = (path: string, index: number) =>
    (shard === undefined || index % shard.count === shard.index - 1) && (scope === null || scope.files.has(path));
  const own = found.files.filter(isOwn);
  let done = 0;
  for (const path of compiles ? bySize(own, cwd) : own) {
    const staged = scope?.texts?.get(path);
    const read =
      staged === undefined ? readSource(resolve(cwd, path), path, maxFileSize) : sourceOf(staged, path, maxFileSize);
    lint(await read, path);
    // The compiler's threads wait for their next file until somebody hears that they are done with the last.
    if (compiles) await new Promise((resolve) => setImmediate(resolve));
    request.onProgress?.(++done, own.length);
  }
  // Rules of files that are left out may still be named, or be named alike.
  const isLookedAt = new Set(own);
  for (const path of found.files.filter((path) => !isLookedAt.has(path))) {
    const read = await readSource(resolve(cwd, path), path, maxFileSize);
    digest?.add(path, read);
    if (read instanceof SourceFile) linter.addOther(read);
    else linter.addUnreadOther();
  }
  if (scope !== null && own.length === 0) remarks.push("no rule file changed");
  let files = await linter.finish();
  cache?.save();
  if (scope !== null) {
    files = files.map((file) => ({
      ...file,
      findings: file.findings.filter((finding) => changed.get(file.path)?.hasFinding(finding) ?? true),
    }));
  }
  if (request.baseline !== undefined) {
    const extent = { cwd, configuration, compiles, isWholeRepository: isWhole, unread, changed };
    const { files: left, remarks: said } = applyBaseline(files, request.baseline, extent);
    files = [...left];
    remarks.push(...said);
  }
  const readAgain = (path: string) => {
    const staged = scope?.texts?.get(path);
    return staged === undefined ? readSource(resolve(cwd, path), path, maxFileSize) : sourceOf(staged, path);
  };
  const { settings } = configuration;
  const run = digest?.of([settings, compiles, request.suppressions, request.includeIgnored, changes, request.baseline]);
  const report = {
    ...reportOf(files),
    ...(await pointedAt(files, readAgain)),
    ...(shard === undefined || run === undefined ? {} : { shard: { ...shard, run } }),
  };
  return { configuration, report, problems, remarks };
}

/** The texts of files that findings point into, where the reports have none. */
async function pointedAt(
  files: readonly FileReport[],
  read: (path: string) => Promise<SourceFile | ReadFault> | SourceFile | ReadFault,
): Promise<Pick<LintReport, "pointedAt">> {
  const there = new Set(files.flatMap(({ path, source }) => (source === null ? [] : [path])));
  const related = files.flatMap(({ findings }) => findings.flatMap((finding) => finding.related));
  const texts: SourceFile[] = [];
  for (const path of new Set(related.map(({ path }) => path))) {
    const text = there.has(path) ? null : await read(path);
    if (text instanceof SourceFile) texts.push(text);
  }
  return texts.length > 0 ? { pointedAt: texts } : {};
}

async function filesOf(
  paths: readonly string[],
  readsInput: boolean,
  { includeIgnored }: LintRequest,
  configuration: Configuration,
  cwd: string,
): Promise<Pick<RuleFiles, "files" | "named" | "missing" | "remarks">> {
  if (readsInput && paths.length === 0) return { files: [], named: new Set(), missing: [], remarks: [] };
  const found = await ruleFiles(paths, configuration, cwd, { includeIgnored });
  if (!readsInput) requireFiles(found, paths, configuration, cwd);
  return found;
}

/** Largest first: the compiler's threads then end together. */
function bySize(paths: readonly string[], cwd: string): string[] {
  if (paths.length < 3) return [...paths];
  const sizes = new Map(
    paths.map((path) => [path, statSync(resolve(cwd, path), { throwIfNoEntry: false })?.size ?? 0]),
  );
  return [...paths].sort((a, b) => (sizes.get(b) as number) - (sizes.get(a) as number));
}
