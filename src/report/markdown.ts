import type { Diagnostic, FileReport, LintReport } from "../findings/index.ts";
import { counted, countedBySeverity } from "./counted.ts";
import { logText } from "./log_text.ts";
import { codeBlock, codeSpan } from "./markdown_text.ts";
import { Places } from "./places.ts";

/** For job summaries and comments: counts, then each file's findings. Foreign text stands in code only. */
export function markdown(report: LintReport): string {
  const places = new Places(report);
  const files = report.files.filter(({ findings }) => findings.length > 0);
  return logText(`${[summaryMarkdown(report), ...files.map((file) => fileMarkdown(file, places))].join("\n\n")}\n`);
}

export function summaryMarkdown({ summary, hidden }: Pick<LintReport, "summary" | "hidden">): string {
  const { files, rules, errors, warnings, notes, withQuery, judged, partly, unknown } = summary;
  const found = [counted(errors, "error"), counted(warnings, "warning"), counted(notes, "note")].join(", ");
  const lines = [`**${found}** in ${counted(rules, "rule")} of ${counted(files, "file")}.`];
  if (withQuery > 0) {
    lines.push(
      `${counted(withQuery, "rule")} with a query: ${judged} compared in full, ${partly} in part, ${unknown} undecided.`,
    );
  }
  const notShown = hidden === undefined ? "" : countedBySeverity(hidden);
  if (notShown !== "") lines.push(`Not shown: ${notShown}.`);
  return lines.join(" ");
}

export function fileMarkdown({ path, findings }: FileReport, places: Places): string {
  return [`### ${codeSpan(path)}`, ...findings.map((finding) => findingMarkdown(finding, places))].join("\n\n");
}

function findingMarkdown(finding: Diagnostic, places: Places): string {
  const { path, primary, severity, rule, message, help, notes } = finding;
  const { line } = places.rangeOf(path, primary).start;
  const parts = [`- **${severity}** \`${rule}\`, line ${line}: ${codeSpan(message)}`];
  const rest = [...notes, ...(help === null ? [] : [`help: ${help}`])];
  if (rest.length > 0) parts.push("", indented(codeBlock(rest.join("\n"), "text")));
  return parts.join("\n");
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}
