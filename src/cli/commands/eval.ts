import { EXIT, once, type RegisterCommand, single } from "../shell.ts";

export const evalCommand: RegisterCommand = (program, { action }) => {
  program
    .command("eval")
    .description("say whether a record matches a rule or a query, and which clause decides")
    .argument("[record...]", "a record as JSON; `-` is standard input")
    .option("--rule <file[#name]>", "a LiveHunt rule", once("--rule"))
    .option("--query <query>", "a VT Intelligence query", once("--query"))
    .option("--report", "the record is a report of VirusTotal's API v3")
    .action(
      action(async (shell, records: string[], options: { rule?: string; query?: string; report?: true }) => {
        const target = shell.destination(["pretty", "json"], "pretty");
        const record = single(records, "RECORD.json", "a rule goes behind --rule, a query behind --query");
        const [{ evaluate }, { evaluationJson, evaluationPretty }] = await Promise.all([
          import("../../run/evaluate.ts"),
          import("../../report/evaluation.ts"),
        ]);
        const request = {
          record,
          isReport: options.report === true,
          rule: options.rule ?? null,
          query: options.query ?? null,
          entity: shell.options.entity,
        };
        const { evaluation, remarks } = await evaluate(request, shell.surroundings);
        const text =
          target.format === "json"
            ? evaluationJson(evaluation)
            : evaluationPretty(evaluation, shell.styleOf(target).colour);
        shell.write(target, text);
        for (const remark of remarks) shell.note(`huntlint: ${remark}`);
        return evaluation.matches === true ? EXIT.fine : EXIT.findings;
      }),
    );
};
