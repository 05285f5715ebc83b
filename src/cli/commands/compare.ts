import { EXIT, type RegisterCommand, repeated } from "../shell.ts";

const NAMES = {
  "query and rule": { first: "the query", second: "the rule" },
  rules: { first: "the first rule", second: "the second" },
  queries: { first: "the first query", second: "the second" },
} as const;

export const compareCommand: RegisterCommand = (program, { action }) => {
  program
    .command("compare")
    .description("say how a query and a rule, two rules or two queries relate")
    .option("--query <query>", "a VT Intelligence query; `-` is standard input", repeated)
    .option("--rule <file[#name]>", "a LiveHunt rule", repeated)
    .addHelpText("after", "\nFormats (--format): pretty, json")
    .action(
      action(async (shell, options: { query?: string[]; rule?: string[] }) => {
        const target = shell.destination(["pretty", "json"], "pretty");
        const [{ compare }, { comparisonJson, comparisonPretty }] = await Promise.all([
          import("../../run/compare.ts"),
          import("../../report/comparison.ts"),
        ]);
        const { result, remarks, kind } = await compare(
          { queries: options.query ?? [], rules: options.rule ?? [], entity: shell.options.entity },
          shell.surroundings,
        );
        const text =
          target.format === "json"
            ? comparisonJson(result)
            : comparisonPretty(result, NAMES[kind], shell.styleOf(target));
        shell.write(target, text);
        for (const remark of remarks) shell.note(remark);
        return result.relation === "equivalent" ? EXIT.fine : EXIT.findings;
      }),
    );
};
