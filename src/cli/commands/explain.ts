import { EXIT, type RegisterCommand, single } from "../shell.ts";

export const explainCommand: RegisterCommand = (program, { action }) => {
  program
    .command("explain")
    .description("print the page of a lint rule")
    .argument("[rule...]", "a lint rule's id")
    .action(
      action(async (shell, ids: string[]) => {
        const target = shell.destination(["pretty", "markdown", "json"], "pretty");
        const id = single(ids, "RULE_ID");
        const [{ rulePage }, { pageTerminal }] = await Promise.all([
          import("../../run/rule_pages.ts"),
          import("../../report/page_terminal.ts"),
        ]);
        const { rule, text } = rulePage(id);
        const { summary, category, severity, fixable, since } = rule;
        const asJson = { version: 1, id, summary, category, severity, fixable, since, page: text };
        const written = {
          json: () => `${JSON.stringify(asJson, null, 2)}\n`,
          // Without the marks that only its makers need.
          markdown: () => text.replace(/^<!--.*-->\n+/gm, ""),
          pretty: () => pageTerminal(text, shell.styleOf(target)),
        };
        shell.write(target, written[target.format]());
        return EXIT.fine;
      }),
    );
};
