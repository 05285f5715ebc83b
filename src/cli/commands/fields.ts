import { EXIT, type RegisterCommand } from "../shell.ts";

export const fieldsCommand: RegisterCommand = (program, { action }) => {
  program
    .command("fields")
    .description("look fields of the vt module up")
    .argument("[text...]", "words that the path or the description must hold")
    .action(
      action(async (shell, words: string[]) => {
        const target = shell.destination(["pretty", "json"], "pretty");
        const [{ findFields }, { fieldsTable }] = await Promise.all([
          import("../../run/find_fields.ts"),
          import("../../report/fields_table.ts"),
        ]);
        const found = findFields(words, shell.options.entity);
        shell.write(target, fieldsTable(found, target.format, shell.styleOf(target)));
        if (found.length === 0) shell.note(`huntlint: no field has ${words.join(" and ")} in its path or description`);
        return found.length > 0 ? EXIT.fine : EXIT.findings;
      }),
    );
};
