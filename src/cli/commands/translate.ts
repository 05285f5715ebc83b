import { EXIT, once, type RegisterCommand, single } from "../shell.ts";
import { UsageError } from "../usage_error.ts";

interface TranslateOptions {
  readonly rule?: string;
  readonly report?: string;
  readonly fields?: readonly string[];
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
    .option("--rule <file[#name]>", "the LiveHunt rule to turn into a query", once("--rule"))
    .option("--report <file>", "a report of VirusTotal's API v3, whose values become a rule", once("--report"))
    .option("--fields <path...>", "with --report: the fields to test (vt.metadata.imphash), all of them by default")
    .option("--explain", "say term by term what became of it")
    .option("--wide", "use every field that a term may mean")
    .option("--new-only", "match only what is new to VirusTotal")
    .option("--name <name>", "the new rule's name")
    .addHelpText("after", "\nFormats (--format): pretty, json, markdown")
    .action(
      action(async (shell, queries: string[], options: TranslateOptions) => {
        const target = shell.destination(["pretty", "json", "markdown"], "pretty");
        const { rule, report: reportFile, fields } = options;
        const sources = [queries.length > 0, rule !== undefined, reportFile !== undefined].filter(Boolean).length;
        if (sources > 1) throw new UsageError("translate takes one of a query, --rule and --report");
        if (options.name === "") throw new UsageError("--name is empty: is a variable unset?");
        if (fields !== undefined && reportFile === undefined) throw new UsageError("--fields goes with --report");
        const [{ translateFromReport, translateToQuery, translateToRule }, report] = await Promise.all([
          import("../../run/translate.ts"),
          import("../../report/translation.ts"),
        ]);
        const settings = {
          entity: shell.options.entity,
          name: options.name ?? null,
          wide: options.wide === true,
          newOnly: options.newOnly === true,
        };
        const { surroundings } = shell;
        const { result, remark } =
          reportFile !== undefined
            ? await translateFromReport(reportFile, fields ?? [], settings, surroundings)
            : rule === undefined
              ? await translateToRule(single(queries, "QUERY", "put it in quotes"), settings, surroundings)
              : await translateToQuery(rule, settings, surroundings);
        if (remark !== null) shell.note(remark);
        if (target.format === "json") shell.write(target, report.translationJson(result));
        else if (target.format === "markdown") {
          shell.write(target, report.translationMarkdown(result, options.explain === true));
        } else {
          if (result.output !== null) shell.writeExact(target, `${result.output.trimEnd()}\n`);
          const style = shell.styleOn(shell.io.stderr);
          shell.io.stderr.write(report.translationNotes(result, style, options.explain));
          if (options.explain) shell.io.stderr.write(report.translationTable(result, style));
        }
        return result.output !== null && result.complete ? EXIT.fine : EXIT.findings;
      }),
    );
};
