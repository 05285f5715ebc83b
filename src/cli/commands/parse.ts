import { EXIT, type RegisterCommand, single } from "../shell.ts";

export const parseCommand: RegisterCommand = (program, { action }) => {
  program
    .command("parse")
    .description("print the syntax tree of a rule file as JSON")
    .argument("[file...]", "a rule file; `-` is standard input")
    .action(
      action(async (shell, files: string[]) => {
        const target = shell.destination(["json"], "json");
        const { parseFile } = await import("../../run/parse_file.ts");
        const parsed = await parseFile(single(files, "FILE"), shell.surroundings);
        shell.write(target, `${JSON.stringify(parsed, null, 2)}\n`);
        return parsed.errors.length === 0 ? EXIT.fine : EXIT.findings;
      }),
    );
};
