import { EXIT, type RegisterCommand, single } from "../shell.ts";

export const configCommand: RegisterCommand = (program, { action }) => {
  program
    .command("config")
    .description("print the configuration that holds for a file")
    .argument("[file...]", "a rule file, which need not exist")
    .action(
      action(async (shell, files: string[]) => {
        const target = shell.destination(["pretty", "json"], "pretty");
        const { effectiveConfiguration } = await import("../../run/effective_configuration.ts");
        const file = files.length === 0 ? null : single(files, "FILE");
        const { config, entity } = shell.options;
        const effective = await effectiveConfiguration(file, { config, entity }, shell.surroundings);
        shell.write(target, effective(target.format));
        return EXIT.fine;
      }),
    );
};
