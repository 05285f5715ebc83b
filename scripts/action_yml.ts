import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import { INPUTS, type InputDefinition, OUTPUTS } from "../src/action/inputs.ts";

/** Makes `action.yml` and the tables of inputs and outputs in the documentation from where they are defined. */

const DESCRIPTION = "Lints VirusTotal hunting rules and compares each with its VT Intelligence query, by meaning.";

export function actionYml(): string {
  const inputs = Object.entries<InputDefinition>(INPUTS).map(([name, input]) => [
    name,
    {
      description: `${input.description} Otherwise: ${input.otherwise}.`,
      required: false,
      ...(input.default === undefined ? {} : { default: input.default }),
    },
  ]);
  const definition = {
    name: "huntlint",
    description: DESCRIPTION,
    author: "huntlint",
    branding: { icon: "crosshair", color: "purple" },
    inputs: Object.fromEntries(inputs),
    outputs: Object.fromEntries(Object.entries(OUTPUTS).map(([name, description]) => [name, { description }])),
    runs: { using: "node24", main: "dist/action/index.js" },
  };
  const note = "# Made by `npm run action` from src/action/inputs.ts; change it there.\n";
  return note + stringify(definition, { lineWidth: 120 });
}

export function inputTable(): string {
  const rows = Object.entries<InputDefinition>(INPUTS).map(([name, { description, values, otherwise }]) => {
    const choice = values === undefined ? "" : ` One of ${values.map((value) => `\`${value}\``).join(", ")}.`;
    return `| \`${name}\` | ${description}${choice} | ${otherwise} |`;
  });
  return ["| input | what it is | otherwise |", "|---|---|---|", ...rows].join("\n");
}

export function outputTable(): string {
  const rows = Object.entries(OUTPUTS).map(([name, description]) => `| \`${name}\` | ${description} |`);
  return ["| output | what it is |", "|---|---|", ...rows].join("\n");
}

/** Puts the tables between their markers; a page without markers stays as it is. */
export function withTables(page: string): string {
  const put = (text: string, name: string, table: string): string =>
    text.replace(
      new RegExp(`(<!-- ${name}: generated -->)[\\s\\S]*?(<!-- /${name} -->)`),
      (_, start: string, end: string) => `${start}\n${table}\n${end}`,
    );
  return put(put(page, "inputs", inputTable()), "outputs", outputTable());
}

/** Pages that may hold the tables. */
export const PAGES_WITH_TABLES = ["README.md", "docs/action.md"];

const root = fileURLToPath(new URL("../../", import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(`${root}action.yml`, actionYml());
  for (const page of PAGES_WITH_TABLES) {
    const path = `${root}${page}`;
    if (existsSync(path)) writeFileSync(path, withTables(readFileSync(path, "utf8")));
  }
}
