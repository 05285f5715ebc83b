import { jsonText } from "./json_text.ts";
import { Styles } from "./styles.ts";
import { wrap } from "./wrap.ts";

/** What this page shows of a field. */
export interface FieldRow {
  readonly path: string;
  readonly type: string;
  readonly entities: readonly string[];
  readonly features: readonly string[];
  readonly deprecated: string | null;
  readonly description: string | null;
  readonly modifiers: readonly string[];
  readonly example: string;
}

/** Short lists are shown in full, long ones a line each. */
const MAX_IN_FULL = 8;

export function fieldsTable(
  fields: readonly FieldRow[],
  format: "pretty" | "json",
  { colour, width }: { readonly colour: boolean; readonly width: number },
): string {
  if (format === "json") return jsonText({ version: 1, fields });
  const styles = new Styles(colour);
  if (fields.length > MAX_IN_FULL) {
    const length = Math.min(60, Math.max(...fields.map(({ path }) => path.length)));
    return fields
      .map(
        ({ path, type, entities }) =>
          `${styles.bold(path.padEnd(length))}  ${type}  ${styles.dim(entities.join(", "))}\n`,
      )
      .join("");
  }
  return fields.map((field) => inFull(field, styles, width)).join("\n");
}

function inFull(field: FieldRow, styles: Styles, width: number): string {
  const { path, type, entities, features, deprecated, description, modifiers, example } = field;
  const lines = [`${styles.bold(path)}  ${type}  ${styles.dim(entities.join(", "))}`];
  const say = (text: string) => lines.push(...wrap(text, width - 2).map((line) => `  ${line}`));
  if (description !== null) say(description);
  if (deprecated !== null) say(`deprecated: ${deprecated}`);
  if (features.length > 0) say(`not everywhere: ${features.join(", ")}`);
  if (modifiers.length > 0) say(`searched by ${modifiers.map((modifier) => `${modifier}:`).join(", ")}`);
  lines.push(`  ${styles.dim(example)}`);
  return lines.map((line) => `${line}\n`).join("");
}
