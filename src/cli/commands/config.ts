import { EXIT, type RegisterCommand, single } from "../shell.ts";

export const configCommand: RegisterCommand = (program, { action }) => {
  program
    .command("config")
    .description("print the configuration that holds for a file")
    .argument("[file...]", "a rule file, which need not exist")
    .action(
      action(async (shell, files: string[]) => {
        const target = shell.destination(["pretty", "json"], "pretty");
        const [{ effectiveConfiguration }, { jsonText }] = await Promise.all([
          import("../../run/effective_configuration.ts"),
          import("../../report/json_text.ts"),
        ]);
        const file = files.length === 0 ? null : single(files, "FILE");
        const { config, entity } = shell.options;
        const effective = await effectiveConfiguration(file, { config, entity }, shell.surroundings);
        if (target.format === "json") shell.write(target, jsonText(effective.json));
        else shell.writeExact(target, effective.text());
        return EXIT.fine;
      }),
    );
};
