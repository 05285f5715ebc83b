import { EXIT, type RegisterCommand, single } from "../shell.ts";
import { UsageError } from "../usage_error.ts";

interface TranslateOptions {
  readonly rule?: string;
  readonly explain?: boolean;
  readonly wide?: boolean;
  readonly newOnly?: boolean;
  readonly name?: string;
}

export const translateCommand: RegisterCommand = (program, { action }) => {
  program
    .command("translate")
    .description("turn a VT Intelligence query into a LiveHunt rule, or a rule into a query")
    .argument("[query...]", "a query, in quotes; `-` is standard input")
    .option("--rule <file[#name]>", "the LiveHunt rule to turn into a query")
    .option("--explain", "say term by term what became of it")
    .option("--wide", "use every field that a term may mean")
    .option("--new-only", "match only what is new to VirusTotal")
    .option("--name <name>", "the new rule's name")
    .action(
      action(async (shell, queries: string[], options: TranslateOptions) => {
        const target = shell.destination(["pretty", "json", "markdown"], "pretty");
        if (options.rule !== undefined && queries.length > 0)
          throw new UsageError("translate takes a query or --rule, not both");
        const [{ translateToQuery, translateToRule }, report] = await Promise.all([
          import("../../run/translate.ts"),
          import("../../report/translation.ts"),
        ]);
        const settings = {
          entity: shell.options.entity,
          name: options.name ?? null,
          wide: options.wide === true,
          newOnly: options.newOnly === true,
        };
        const { result } =
          options.rule === undefined
            ? await translateToRule(single(queries, "QUERY"), settings, shell.surroundings)
            : await translateToQuery(options.rule, settings, shell.surroundings);
        if (target.format === "json") shell.write(target, report.translationJson(result));
        else if (target.format === "markdown") {
          shell.write(target, report.translationMarkdown(result, options.explain === true));
        } else {
          if (result.output !== null) shell.write(target, `${result.output.trimEnd()}\n`);
          const style = shell.styleOn(shell.io.stderr);
          shell.io.stderr.write(report.translationNotes(result, style));
          if (options.explain) shell.io.stderr.write(report.translationTable(result, style));
        }
        return result.output !== null && result.complete ? EXIT.fine : EXIT.findings;
      }),
    );
};
