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
        const { rulePage } = await import("../../run/rule_pages.ts");
        const { rule, text } = rulePage(id);
        const { summary, category, severity, fixable, since } = rule;
        const asJson = { version: 1, id, summary, category, severity, fixable, since, page: text };
        shell.write(target, target.format === "json" ? `${JSON.stringify(asJson, null, 2)}\n` : plain(text));
        return EXIT.fine;
      }),
    );
};

/** The page without the marks that only its makers need. */
function plain(page: string): string {
  return page.replace(/^<!--.*-->\n+/gm, "");
}
