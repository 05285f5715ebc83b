import { FORMATS } from "../../report/report_options.ts";
import { EXIT, oneOf, type RegisterCommand, repeated } from "../shell.ts";
import { UsageError } from "../usage_error.ts";

interface LintOptions {
  readonly failOn?: "error" | "warning" | "note" | "never";
  readonly maxWarnings?: number;
  readonly preset?: "default" | "strict";
  readonly ignores: boolean;
  readonly rule?: readonly string[];
  readonly compiler: boolean;
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
    .option("--max-warnings <number>", "exit 1 where there are more warnings", countOption)
    .option("--preset <name>", "default or strict", oneOf("--preset", ["default", "strict"]))
    .option("--rule <id>", "run only this lint rule; repeatable", repeated)
    .option(
      "--severity <severity>",
      "show only findings at or above it",
      oneOf("--severity", ["error", "warning", "note"]),
    )
    .option("--no-ignores", "report what comments silence, too")
    .option("--no-compiler", "leave the official compiler out")
    .action(
      action(async (shell, paths: string[], options: LintOptions) => {
        const targets = shell.destinations(FORMATS, "pretty");
        const [{ lintPaths, fails, onlySevere }, { render }, { listRules }, { VERSION }] = await Promise.all([
          import("../../run/lint_paths.ts"),
          import("../../report/render.ts"),
          import("../../run/list_rules.ts"),
          import("../../run/version.ts"),
        ]);
        const { report, problems, configuration } = await lintPaths(
          {
            paths,
            entity: shell.options.entity,
            config: shell.options.config,
            suppressions: options.ignores,
            rules: options.rule,
            preset: options.preset,
            ...(options.compiler ? {} : { compiler: false }),
          },
          shell.surroundings,
        );
        const least = shell.options.quiet ? "error" : options.severity;
        const shown = least === undefined ? report : onlySevere(report, least);
        for (const target of targets) {
          const settings = { ...shell.styleOf(target), version: VERSION, rules: listRules() };
          shell.write(target, await render(target.format, shown, settings));
        }
        for (const problem of problems) shell.note(`huntlint: ${problem}`);
        if (problems.length > 0) return EXIT.failed;
        const failOn = options.failOn ?? configuration.failOn;
        return fails(report, failOn, options.maxWarnings ?? configuration.maxWarnings) ? EXIT.findings : EXIT.fine;
      }),
    );
};

function countOption(value: string): number {
  if (!/^\d+$/.test(value)) throw new UsageError(`--max-warnings ${value}: it must be a whole number`);
  return Number(value);
}
