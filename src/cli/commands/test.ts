import { EXIT, type RegisterCommand } from "../shell.ts";

export const testCommand: RegisterCommand = (program, { action }) => {
  program
    .command("test")
    .description("try the samples kept beside rules: NAME.match/*.json must match, NAME.nomatch/*.json must not")
    .argument("[path...]", "rule files, folders and globs")
    .action(
      action(async (shell, paths: string[]) => {
        const target = shell.destination(["pretty", "json"], "pretty");
        const [{ runSamples }, { samplesJson, samplesPretty }] = await Promise.all([
          import("../../run/run_samples.ts"),
          import("../../report/samples.ts"),
        ]);
        const report = await runSamples(paths, shell.surroundings, shell.options.entity);
        const { colour } = shell.styleOf(target);
        shell.write(target, target.format === "json" ? samplesJson(report) : samplesPretty(report, colour));
        for (const line of [...report.remarks, ...report.missing]) shell.note(`huntlint: ${line}`);
        if (report.missing.length > 0) return EXIT.failed;
        return report.results.every(({ passed }) => passed) ? EXIT.fine : EXIT.findings;
      }),
    );
};
