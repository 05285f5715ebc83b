import { oneOf, type RegisterCommand } from "../shell.ts";

interface DriftOptions {
  readonly failOn?: "error" | "warning" | "note" | "never";
}

export const driftCommand: RegisterCommand = (program, { action }) => {
  program
    .command("drift")
    .description("say how every rule of a repository stands to its queries")
    .argument("[paths...]", "files, folders or globs; by default the whole repository")
    .option(
      "--fail-on <severity>",
      "exit 1 at this severity: error, warning, note or never",
      oneOf("--fail-on", ["error", "warning", "note", "never"]),
    )
    .action(
      action(async (shell, paths: string[], options: DriftOptions) => {
        const targets = shell.destinations(["pretty", "json", "markdown", "html"], "pretty");
        const [{ lintPaths }, { onlySevere }, { conclude }, { render }, { driftTable }, { listRules }, { VERSION }] =
          await Promise.all([
            import("../../run/lint_paths.ts"),
            import("../../run/limits.ts"),
            import("../conclude.ts"),
            import("../../report/render.ts"),
            import("../../report/drift_table.ts"),
            import("../../run/list_rules.ts"),
            import("../../run/version.ts"),
          ]);
        const { entity, config } = shell.options;
        const request = { paths, entity, config, compiler: false, rules: ["query_drift"] };
        const { report, problems, remarks, configuration } = await lintPaths(request, shell.surroundings);
        const shown = shell.options.quiet ? onlySevere(report, "error") : report;
        for (const target of targets) {
          const settings = { ...shell.styleOf(target), version: VERSION, rules: listRules() };
          const isTable = target.format === "pretty";
          shell.write(target, isTable ? driftTable(shown, settings) : await render(target.format, shown, settings));
        }
        for (const remark of remarks) shell.note(`huntlint: ${remark}`);
        return conclude(shell, shown, problems, { failOn: options.failOn ?? configuration.failOn, maxWarnings: null });
      }),
    );
};
