import { EXIT, type RegisterCommand } from "../shell.ts";

export const initCommand: RegisterCommand = (program, { action }) => {
  program
    .command("init")
    .description("write a configuration, a workflow and a pre-commit hook, overwriting nothing")
    .action(
      action(async (shell) => {
        const { init } = await import("../../run/init.ts");
        const { written, kept } = await init(shell.io.cwd);
        for (const path of written) shell.io.stdout.write(`wrote ${path}\n`);
        for (const path of kept) shell.io.stdout.write(`kept ${path}, which was there\n`);
        return EXIT.fine;
      }),
    );
};
