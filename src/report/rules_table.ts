import type { RuleMetadata } from "../findings/index.ts";
import { jsonText } from "./json_text.ts";
import { Styles } from "./styles.ts";

type Listed = RuleMetadata & { readonly preset: string };

/** The list of lint rules. Their texts are ours, so they go into Markdown as they are. */
export function rulesTable(
  rules: readonly Listed[],
  format: "pretty" | "json" | "markdown",
  { colour }: { readonly colour: boolean },
): string {
  if (format === "json") return jsonText({ version: 1, rules });
  if (format === "markdown") {
    const rows = rules.map(
      ({ id, summary, severity, preset, fixable }) =>
        `| [\`${id}\`](rules/${id}/README.md) | ${summary.replaceAll("|", "\\|")} | ${severity} | ${preset} | ${fixable ? "yes" : ""} |`,
    );
    return `${["| rule | states that | severity | preset | fix |", "| --- | --- | --- | --- | --- |", ...rows].join("\n")}\n`;
  }
  const styles = new Styles(colour);
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map(({ id, summary, severity, preset, fixable }) => {
    const marks = [preset === "default" ? "" : preset, fixable ? "fix" : ""].filter((mark) => mark !== "").join(", ");
    const degree = styles.severity(severity, severity.padEnd(7));
    return `${styles.bold(id.padEnd(width))}  ${degree}  ${summary}${marks === "" ? "" : styles.dim(` (${marks})`)}\n`;
  });
  return lines.join("");
}
