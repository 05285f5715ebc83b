import { FORMATS } from "../../report/report_options.ts";
import { EXIT, oneOf, type RegisterCommand } from "../shell.ts";

export const mergeCommand: RegisterCommand = (program, { action }) => {
  program
    .command("merge")
    .description("join the JSON reports of shards")
    .argument("[reports...]", "reports that `lint --format json` wrote")
    .option(
      "--fail-on <severity>",
      "exit 1 at this severity: error, warning, note or never",
      oneOf("--fail-on", ["error", "warning", "note", "never"]),
      "error",
    )
    .action(
      action(async (shell, paths: string[], options: { failOn: "error" | "warning" | "note" | "never" }) => {
        const targets = shell.destinations(FORMATS, "json");
        const [{ mergeReports }, { fails, onlySevere }, { render }, { listRules }, { VERSION }] = await Promise.all([
          import("../../run/merge_reports.ts"),
          import("../../run/lint_paths.ts"),
          import("../../report/render.ts"),
          import("../../run/list_rules.ts"),
          import("../../run/version.ts"),
        ]);
        const report = await mergeReports(paths, shell.surroundings);
        const shown = shell.options.quiet ? onlySevere(report, "error") : report;
        for (const target of targets) {
          const settings = { ...shell.styleOf(target), version: VERSION, rules: listRules() };
          shell.write(target, await render(target.format, shown, settings));
        }
        return fails(report, options.failOn, null) ? EXIT.findings : EXIT.fine;
      }),
    );
};
