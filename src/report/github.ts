import type { Diagnostic, LintReport, Severity } from "../findings/index.ts";
import { visible } from "../text/index.ts";
import { Places } from "./places.ts";

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "notice" };

/**
 * GitHub's workflow commands, one a finding: what a runner reads from a step's output and shows beside the code.
 * Columns are left out where a finding spans lines, since GitHub then misplaces it (astral-sh/ruff#22074).
 */
export function github(report: LintReport): string {
  const places = new Places(report);
  return report.files.flatMap(({ findings }) => findings.map((finding) => `${command(finding, places)}\n`)).join("");
}

function command(finding: Diagnostic, places: Places): string {
  const { path, primary, severity, rule, message, help, notes } = finding;
  const { start, end } = places.rangeOf(path, primary);
  const properties: [string, string | number][] = [
    ["title", `huntlint: ${rule}`],
    ["file", visible(path)],
    ["line", start.line],
  ];
  if (start.line === end.line) {
    properties.push(["col", start.column], ["endColumn", Math.max(start.column, end.column - 1)]);
  } else properties.push(["endLine", end.line]);
  const text = [message, ...notes, ...(help === null ? [] : [help])].map(visible).join("\n");
  const written = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(",");
  return `::${COMMANDS[severity]} ${written}::${escapeData(text)}`;
}

/** As `@actions/core` does: what the runner takes back in a command's text. */
function escapeData(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
