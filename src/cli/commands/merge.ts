import { FORMATS } from "../../report/report_options.ts";
import { countOption, oneOf, type RegisterCommand } from "../shell.ts";

interface MergeOptions {
  readonly failOn?: "error" | "warning" | "note" | "never";
  readonly maxWarnings?: number;
}

export const mergeCommand: RegisterCommand = (program, { action }) => {
  program
    .command("merge")
    .description("join the JSON reports of shards")
    .argument("[reports...]", "reports that `lint --format json` wrote, and globs for them")
    .option(
      "--fail-on <severity>",
      "exit 1 at this severity: error, warning, note or never",
      oneOf("--fail-on", ["error", "warning", "note", "never"]),
    )
    .option("--max-warnings <number>", "exit 1 where there are more warnings", countOption("--max-warnings"))
    .action(
      action(async (shell, paths: string[], options: MergeOptions) => {
        const targets = shell.destinations(FORMATS, "json");
        const [{ mergeReports }, { loadConfiguration }, { onlySevere }, { conclude }, { render }, { listRules }] =
          await Promise.all([
            import("../../run/merge_reports.ts"),
            import("../../run/configuration.ts"),
            import("../../run/limits.ts"),
            import("../conclude.ts"),
            import("../../report/render.ts"),
            import("../../run/list_rules.ts"),
          ]);
        const { VERSION } = await import("../../run/version.ts");
        const { surroundings } = shell;
        const configuration = await loadConfiguration(shell.options.config, surroundings);
        const { report, problems } = await mergeReports(paths, surroundings);
        const shown = shell.options.quiet ? onlySevere(report, "error") : report;
        for (const target of targets) {
          const settings = { ...shell.styleOf(target), version: VERSION, rules: listRules() };
          shell.write(target, await render(target.format, shown, settings));
        }
        return conclude(shell, shown, problems, {
          failOn: options.failOn ?? configuration.failOn,
          maxWarnings: options.maxWarnings ?? configuration.maxWarnings,
        });
      }),
    );
};
