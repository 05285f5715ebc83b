import { EXIT, type RegisterCommand } from "../shell.ts";

export const initCommand: RegisterCommand = (program, { action }) => {
  program
    .command("init")
    .description("write a configuration, a workflow and a pre-commit hook, overwriting nothing")
    .action(
      action(async (shell) => {
        const target = shell.destination(["pretty"], "pretty");
        const { init } = await import("../../run/init.ts");
        const { written, kept } = await init(shell.io.cwd);
        const lines = [
          ...written.map((path) => `wrote ${path}\n`),
          ...kept.map((path) => `kept ${path}, which was there\n`),
        ];
        shell.write(target, lines.join(""));
        return EXIT.fine;
      }),
    );
};
