import { counted } from "../../report/counted.ts";
import { FORMATS } from "../../report/report_options.ts";
import { isStaged } from "../../run/change_selection.ts";
import type { FixRequest } from "../../run/fix_paths.ts";
import type { LintRequest } from "../../run/lint_paths.ts";
import { countOption, EXIT, type ExitCode, oneOf, type RegisterCommand, repeated, type Shell } from "../shell.ts";
import { UsageError } from "../usage_error.ts";

interface LintOptions {
  readonly failOn?: "error" | "warning" | "note" | "never";
  readonly maxWarnings?: number;
  readonly preset?: "default" | "strict";
  readonly ignores: boolean;
  readonly includeIgnored?: boolean;
  readonly rule?: readonly string[];
  readonly compiler: boolean;
  readonly cache: boolean;
  readonly since?: string;
  readonly staged?: boolean;
  readonly stdin?: boolean;
  readonly shard?: LintRequest["shard"];
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly pruneBaseline?: boolean;
  readonly fix?: "safe" | "unsafe";
  readonly diff?: boolean;
  readonly severity?: "error" | "warning" | "note";
}

export const lintCommand: RegisterCommand = (program, { action }) => {
  program
    .command("lint")
    .description("lint files, folders and globs (the default)")
    .argument("[paths...]", "files, folders or globs; `-` is standard input")
    .option(
      "--fail-on <severity>",
      "exit 1 at this severity: error, warning, note or never",
      oneOf("--fail-on", ["error", "warning", "note", "never"]),
    )
    .option("--max-warnings <number>", "exit 1 where there are more warnings", countOption("--max-warnings"))
    .option("--preset <name>", "default or strict", oneOf("--preset", ["default", "strict"]))
    .option("--rule <id>", "run only this lint rule; repeatable", repeated)
    .option(
      "--severity <severity>",
      "show only findings at or above it",
      oneOf("--severity", ["error", "warning", "note"]),
    )
    .option("--fix <level>", "write the safe fixes; with =unsafe all of them", oneOf("--fix", ["safe", "unsafe"]))
    .option("--diff", "print what --fix would change, as a patch, and change nothing; exit 1 if there is any")
    .option("--since <ref>", "only rules that changed since the merge base with a commit")
    .option("--staged", "only rules that changed in the index, as they stand there")
    .option("--stdin", "read standard input, as the path `-` does")
    .option("--shard <n/m>", "the n-th of m parts of the files; `huntlint merge` joins the reports", shardOption)
    .option("--baseline <file>", "do not report the findings that this file knows")
    .option("--update-baseline", "make the findings of this run known")
    .option("--prune-baseline", "remove mended findings from the baseline")
    .option("--include-ignored", "lint files too that the configuration ignores")
    .option("--no-ignores", "report what comments silence, too")
    .option("--no-cache", "look at every file anew")
    .option("--no-compiler", "leave the official compiler out")
    .addHelpText("after", `\nFormats (--format): ${FORMATS.join(", ")}`)
    .action(
      action(async (shell, paths: string[], options: LintOptions) => {
        const targets = shell.destinations(FORMATS, "pretty");
        const engine = options.compiler && !options.diff && !options.fix ? await startCompiler() : undefined;
        const [{ lintPaths }, { onlySevere }, { conclude }, { render }, { listRules }, { VERSION }] = await Promise.all(
          [
            import("../../run/lint_paths.ts"),
            import("../../run/limits.ts"),
            import("../conclude.ts"),
            import("../../report/render.ts"),
            import("../../run/list_rules.ts"),
            import("../../run/version.ts"),
          ],
        );
        const request: LintRequest = {
          paths: options.stdin ? [...paths, "-"] : paths,
          changes: changesOf(options),
          shard: options.shard,
          baseline: baselineOf(options),
          cacheFolder: options.cache ? shell.cacheFolder : null,
          entity: shell.options.entity,
          config: shell.options.config,
          suppressions: options.ignores,
          includeIgnored: options.includeIgnored,
          rules: options.rule,
          preset: options.preset,
          ...(options.compiler ? {} : { compiler: false }),
        };
        const least = shell.options.quiet ? "error" : options.severity;
        if (options.diff) return printDiff(shell, { ...request, least }, options.fix ?? "safe");
        const fixed = options.fix ? await writeFixes(shell, { ...request, least }, options.fix) : null;
        const progress = shell.progress("linting");
        const surroundings =
          fixed === null ? shell.surroundings : { ...shell.surroundings, readInput: async () => Buffer.from(fixed) };
        const outcome = await lintPaths({ ...request, engine, onProgress: progress.step }, surroundings);
        progress.end();
        const { report, problems, remarks, configuration } = outcome;
        const shown = least === undefined ? report : onlySevere(report, least);
        for (const target of targets) {
          // Fixed text has standard output to itself.
          const isBeside = fixed !== null && target.path === null;
          const style = isBeside ? shell.styleOn(shell.io.stderr) : shell.styleOf(target);
          const text = await render(target.format, shown, { ...style, version: VERSION, rules: listRules() });
          if (isBeside) shell.io.stderr.write(text);
          else shell.write(target, text);
        }
        if (fixed !== null) shell.writeExact({ format: "pretty", path: null }, fixed);
        for (const remark of remarks) shell.note(`huntlint: ${remark}`);
        return conclude(shell, shown, problems, {
          failOn: options.failOn ?? configuration.failOn,
          maxWarnings: options.maxWarnings ?? configuration.maxWarnings,
        });
      }),
    );
};

async function startCompiler(): Promise<LintRequest["engine"]> {
  return (await import("../../run/start_compiler.ts")).startCompiler();
}

function changesOf({ since, staged }: LintOptions): LintRequest["changes"] {
  if (since !== undefined && staged) throw new UsageError("--since and --staged exclude each other");
  if (since !== undefined) return { since };
  return staged ? { staged } : undefined;
}

function baselineOf({ baseline, updateBaseline, pruneBaseline }: LintOptions): LintRequest["baseline"] {
  if (updateBaseline && pruneBaseline)
    throw new UsageError("--update-baseline and --prune-baseline exclude each other");
  if (baseline === undefined) {
    if (updateBaseline || pruneBaseline) throw new UsageError("which baseline? name it with --baseline FILE");
    return undefined;
  }
  return { path: baseline, update: updateBaseline ? "record" : pruneBaseline ? "prune" : null };
}

function shardOption(value: string): NonNullable<LintRequest["shard"]> {
  const [, index, count] = /^(\d+)\/(\d+)$/.exec(value) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (!(shard.index >= 1 && shard.index <= shard.count)) {
    throw new UsageError(`--shard ${value}: it must be like 1/4, no greater than 4/4`);
  }
  return shard;
}

async function printDiff(shell: Shell, request: FixRequest, level: "safe" | "unsafe"): Promise<ExitCode> {
  const [{ fixPaths }, { unifiedDiff }] = await Promise.all([
    import("../../run/fix_paths.ts"),
    import("../../report/unified_diff.ts"),
  ]);
  const { files, problems, remarks } = await fixPaths(request, level, shell.surroundings, false);
  const patch = files.map(({ path, before, after }) => unifiedDiff(path, before, after)).join("");
  shell.writeExact({ format: "patch", path: null }, patch);
  for (const line of [...remarks, ...problems]) shell.note(`huntlint: ${line}`);
  if (problems.length > 0) return EXIT.failed;
  return files.length > 0 ? EXIT.findings : EXIT.fine;
}

/** Fixes files where they are; standard input is given back, fixed. */
async function writeFixes(shell: Shell, request: FixRequest, level: "safe" | "unsafe"): Promise<string | null> {
  const { fixPaths, fixInput } = await import("../../run/fix_paths.ts");
  if (request.paths.length === 1 && request.paths[0] === "-") {
    return fixInput(request, level, shell.surroundings);
  }
  const { files } = await fixPaths(request, level, shell.surroundings, true);
  const count = files.reduce((sum, { applied }) => sum + applied.length, 0);
  if (count === 0) return null;
  const where = isStaged(request.changes) ? ", on disk only: stage them with `git add`" : "";
  shell.note(`huntlint: fixed ${count} in ${counted(files.length, "file")}${where}`);
  return null;
}
