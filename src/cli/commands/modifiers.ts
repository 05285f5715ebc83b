import { EXIT, type RegisterCommand } from "../shell.ts";

export const modifiersCommand: RegisterCommand = (program, { action }) => {
  program
    .command("modifiers")
    .description("look modifiers of VT Intelligence up, and the fields that they become")
    .argument("[text...]", "words that its name, fields or description must hold")
    .action(
      action(async (shell, words: string[]) => {
        const target = shell.destination(["pretty", "json"], "pretty");
        const [{ findModifiers }, { modifiersTable }] = await Promise.all([
          import("../../run/find_modifiers.ts"),
          import("../../report/modifiers_table.ts"),
        ]);
        const found = findModifiers(words, shell.options.entity);
        shell.write(target, modifiersTable(found, target.format, shell.styleOf(target)));
        if (found.length === 0)
          shell.note(`huntlint: no modifier has ${words.join(" and ")} in its name, fields or description`);
        return found.length > 0 ? EXIT.fine : EXIT.findings;
      }),
    );
};
