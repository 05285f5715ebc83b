import type { Diagnostic, LintReport } from "../findings/index.ts";
import { codeFrame, visible } from "../text/index.ts";
import { counted, countedBySeverity } from "./counted.ts";
import { logText } from "./log_text.ts";
import { Places } from "./places.ts";
import type { ReportOptions } from "./report_options.ts";
import { ruleAddress } from "./rule_address.ts";
import { Styles } from "./styles.ts";
import { wrap } from "./wrap.ts";

/** For people at a terminal: each finding with its code, what it means and what to do, and a summary at the end. */
export function pretty(report: LintReport, options: ReportOptions): string {
  const styles = new Styles(options.colour);
  const places = new Places(report);
  const findings = report.files.flatMap((file) =>
    file.findings.map((finding) => `${prettyFinding(finding, places, styles, options.width)}\n\n`),
  );
  return logText(`${findings.join("")}${prettySummary(report, styles)}\n`);
}

function prettyFinding(finding: Diagnostic, places: Places, styles: Styles, width: number): string {
  const { path, primary, severity, rule, message, help, notes, fix } = finding;
  const source = places.sourceOf(path);
  const { line, column } = places.rangeOf(path, primary).start;
  const lines = [
    `${styles.link(ruleAddress(rule), styles.severity(severity, `${severity}[${rule}]`))}: ${styles.bold(visible(message.replace(/\s+/g, " ")))}`,
    `  ${styles.dim("-->")} ${styles.path(`${visible(path)}:${line}:${column}`)}`,
  ];
  if (source !== null && source.text !== "") {
    lines.push(
      indented(
        codeFrame(source, primary, {
          label: visible(primary.label),
          width: Math.max(40, width - 12),
          paint: (part, text) =>
            part === "gutter" ? styles.dim(text) : part === "mark" ? styles.severity(severity, text) : text,
        }),
      ),
    );
  }
  for (const note of notes) lines.push(...prettyNote(note, styles, width));
  if (help !== null) lines.push(...prettyNote(`help: ${help}`, styles, width));
  if (fix !== null)
    lines.push(...prettyNote(`fix: ${fix.title} (${fix.safe ? "--fix" : "--fix=unsafe"})`, styles, width));
  return lines.join("\n");
}

/** `word: text`, the word set apart; lines that begin with spaces go with the line before. */
function prettyNote(note: string, styles: Styles, width: number): string[] {
  const [, lead = "", word = "", text = note] = /^( *)(?:([a-z][a-z ]{1,12}): )?(.*)$/s.exec(visible(note)) ?? [];
  const indent = `  ${lead}`;
  const first = word === "" ? indent : `${indent}${word}: `;
  const rest = `${indent}  `;
  return wrap(text, Math.max(40, width - rest.length)).map((line, i) =>
    i === 0
      ? `${word === "" ? indent : `${indent}${styles.bold(`${word}:`)} `}${line}`
      : `${first === indent ? indent : rest}${line}`,
  );
}

function indented(text: string): string {
  return text
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n");
}

/**
 * What was read and what was found, shown or not; how many queries were judged, for a green result must not mean an
 * unread one.
 */
export function prettySummary({ summary, hidden }: Pick<LintReport, "summary" | "hidden">, styles: Styles): string {
  const { files, rules, withQuery, judged, partly, unknown } = summary;
  const found = countedBySeverity(summary, (severity, text) => styles.severity(severity, text));
  const notShown = hidden === undefined ? "" : countedBySeverity(hidden);
  const results = [found, ...(notShown === "" ? [] : [`${notShown} not shown`])].filter((part) => part !== "");
  const lines = [
    `${counted(files, "file")}, ${counted(rules, "rule")}: ${results.length > 0 ? results.join("; ") : styles.good("nothing found")}`,
  ];
  if (withQuery > 0) {
    const shares = [
      judged > 0 ? `${judged} compared in full` : "",
      partly > 0 ? `${partly} in part` : "",
      unknown > 0 ? `${unknown} undecided` : "",
    ].filter((share) => share !== "");
    lines.push(
      `${counted(withQuery, "rule")} ${withQuery === 1 ? "keeps a query" : "keep queries"}: ${shares.join(", ")}`,
    );
  }
  return lines.join("\n");
}
