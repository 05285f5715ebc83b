import { EXIT, type RegisterCommand, single } from "../shell.ts";

export const parseCommand: RegisterCommand = (program, { action }) => {
  program
    .command("parse")
    .description("print the syntax tree of a rule file as JSON")
    .argument("[file...]", "a rule file; `-` is standard input")
    .action(
      action(async (shell, files: string[]) => {
        const target = shell.destination(["json"], "json");
        const [{ parseFile }, { jsonText }] = await Promise.all([
          import("../../run/parse_file.ts"),
          import("../../report/json_text.ts"),
        ]);
        const parsed = await parseFile(single(files, "FILE"), shell.surroundings);
        shell.write(target, jsonText(parsed));
        return parsed.errors.length === 0 ? EXIT.fine : EXIT.findings;
      }),
    );
};
