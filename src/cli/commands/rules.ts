import { EXIT, type RegisterCommand } from "../shell.ts";

export const rulesCommand: RegisterCommand = (program, { action }) => {
  program
    .command("rules")
    .description("list the lint rules")
    .action(
      action(async (shell) => {
        const target = shell.destination(["pretty", "json", "markdown"], "pretty");
        const [{ listRules }, { rulesTable }] = await Promise.all([
          import("../../run/list_rules.ts"),
          import("../../report/rules_table.ts"),
        ]);
        shell.write(target, rulesTable(listRules(), target.format, shell.styleOf(target)));
        return EXIT.fine;
      }),
    );
};
