import { jsonText } from "./json_text.ts";
import { Styles } from "./styles.ts";
import { wrap } from "./wrap.ts";

/** What this page shows of a mapping row. */
export interface ListedModifier {
  readonly entity: string;
  readonly modifier: string;
  readonly aliases: readonly string[];
  readonly value: string;
  readonly searches: string;
  readonly loss: string | null;
  readonly note?: string;
  readonly fidelity: { readonly toRule: string; readonly toQuery: string };
  readonly fields: {
    readonly required: readonly string[];
    readonly usual: readonly string[];
    readonly possible: readonly string[];
  };
  readonly source: { readonly page: string; readonly read: string };
  readonly examples: readonly { readonly query: string; readonly condition: string | null }[];
}

/** Short lists are shown in full, long ones a line each. */
const MAX_IN_FULL = 8;

export function modifiersTable(
  modifiers: readonly ListedModifier[],
  format: "pretty" | "json",
  { colour, width }: { readonly colour: boolean; readonly width: number },
): string {
  if (format === "json") return jsonText({ version: 1, modifiers });
  const styles = new Styles(colour);
  if (modifiers.length > MAX_IN_FULL) {
    const length = Math.max(...modifiers.map(({ modifier }) => modifier.length)) + 1;
    return modifiers
      .map(({ entity, modifier, searches, fidelity }) => {
        const name = styles.bold(`${modifier}:`.padEnd(length));
        return `${name}  ${entity.padEnd(10)}  ${mark(fidelity.toRule, styles)}  ${searches}\n`;
      })
      .join("");
  }
  return modifiers.map((modifier) => inFull(modifier, styles, width)).join("\n");
}

function inFull(row: ListedModifier, styles: Styles, width: number): string {
  const { entity, modifier, aliases, searches, fidelity, fields, loss, note, examples, source } = row;
  const lines = [`${styles.bold(`${modifier}:`)} ${styles.dim(`(${entity})`)} ${searches}`];
  const say = (text: string) => lines.push(...wrap(text, width - 2).map((line) => `  ${line}`));
  if (aliases.length > 0) say(`also written ${aliases.map((alias) => `${alias}:`).join(", ")}`);
  say(`query to rule: ${fidelity.toRule}; rule to query: ${fidelity.toQuery}`);
  if (loss !== null) say(loss);
  if (note !== undefined) say(note);
  for (const path of fields.usual)
    lines.push(`  ${path}${fields.required.includes(path) ? styles.dim(" (a rule must cover it)") : ""}`);
  for (const path of fields.possible)
    if (!fields.usual.includes(path)) lines.push(styles.dim(`  ${path} (may be searched too)`));
  for (const { query, condition } of examples) {
    lines.push(
      `  ${query}`,
      ...(condition === null ? ["    has no condition"] : condition.split("\n").map((line) => `    ${line}`)),
    );
  }
  lines.push(styles.dim(`  ${source.page}, read ${source.read}`));
  return lines.map((line) => `${line}\n`).join("");
}

function mark(fidelity: string, styles: Styles): string {
  const text = fidelity.padEnd(11);
  return fidelity === "exact"
    ? styles.good(text)
    : styles.severity(fidelity === "approximate" ? "note" : "warning", text);
}
