import type { TranslatedTerm, TranslationResult } from "../findings/index.ts";
import { visible } from "../text/index.ts";
import { jsonText } from "./json_text.ts";
import { logText } from "./log_text.ts";
import { codeBlock, codeSpan } from "./markdown_text.ts";
import { Styles } from "./styles.ts";
import { wrap } from "./wrap.ts";

export function translationJson(result: TranslationResult): string {
  const { entity, output, complete, terms, diagnostics } = result;
  return jsonText({ version: 1, entity, output, complete, terms, diagnostics });
}

interface Style {
  readonly colour: boolean;
  readonly width: number;
}

/**
 * What the reader must know beside the translation: faults, and terms that lost something, unless a
 * {@link translationTable} of all terms follows.
 */
export function translationNotes(result: TranslationResult, style: Style, isTableNext = false): string {
  const styles = new Styles(style.colour);
  const lines = result.diagnostics.flatMap(({ severity, message, help, range }) => [
    `${styles.severity(severity, severity)}: ${visible(message)} ${styles.dim(`(${range.start.line}:${range.start.column})`)}`,
    ...(help === null ? [] : wrap(`help: ${visible(help)}`, style.width - 2).map((line) => `  ${line}`)),
  ]);
  for (const { text, fidelity, reason } of isTableNext ? [] : result.terms) {
    if (fidelity === "exact" || reason === null) continue;
    const word =
      fidelity === "unsupported" ? styles.severity("warning", "left out") : styles.severity("note", "approximate");
    lines.push(`${word}: ${oneLine(text)}`, ...wrap(visible(reason), style.width - 2).map((line) => `  ${line}`));
  }
  return logText(lines.map((line) => `${line}\n`).join(""));
}

/** Term by term: what was read, which fields it became, what is lost. */
export function translationTable(result: TranslationResult, style: Style): string {
  const styles = new Styles(style.colour);
  const lines = result.terms.flatMap(({ text, fidelity, reason, fields }) => [
    `${styles.bold(oneLine(text))} ${fidelityWord(fidelity, styles)}`,
    ...fields.map((field) => `  ${field}`),
    ...(reason === null ? [] : wrap(visible(reason), style.width - 2).map((line) => `  ${styles.dim(line)}`)),
  ]);
  return logText(lines.map((line) => `${line}\n`).join(""));
}

export function translationMarkdown(result: TranslationResult, isExplained: boolean): string {
  const parts: string[] = [];
  if (result.output !== null) parts.push(codeBlock(result.output.trimEnd(), "yara"));
  for (const { severity, message } of result.diagnostics) parts.push(`- ${severity}: ${codeSpan(message)}`);
  const shown = isExplained ? result.terms : result.terms.filter(({ fidelity }) => fidelity !== "exact");
  parts.push(...shown.map(termMarkdown));
  return logText(`${parts.join("\n\n")}\n`);
}

function termMarkdown({ text, fidelity, reason, fields }: TranslatedTerm): string {
  const lines = [
    `**${codeSpan(text)}**: ${fidelity}${reason === null ? "" : `. ${reason}`}`,
    ...fields.map((field) => `- \`${field}\``),
  ];
  return lines.join("\n");
}

function fidelityWord(fidelity: TranslatedTerm["fidelity"], styles: Styles): string {
  if (fidelity === "exact") return styles.good(fidelity);
  return fidelity === "approximate" ? styles.severity("note", fidelity) : styles.severity("warning", "left out");
}

function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, " ").trim());
}
