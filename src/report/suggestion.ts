import { type Diagnostic, type LintReport, SEVERITIES } from "../findings/index.ts";
import { applyEdits, type SourceFile, visible } from "../text/index.ts";
import { prose } from "./markdown_text.ts";

/** A fix as GitHub's review comments can offer it: whole lines, replaced by others. */
export interface Suggestion {
  readonly path: string;
  /** Lines of the file as it is, from 1, both included. */
  readonly startLine: number;
  readonly line: number;
  readonly body: string;
  readonly fingerprint: string;
}

/** The suggestions for all findings of a report, the most severe first. */
export function suggestionsIn(report: LintReport): Suggestion[] {
  const all = report.files.flatMap(({ source, findings }) => findings.map((finding) => ({ source, finding })));
  return SEVERITIES.flatMap((severity) =>
    all.flatMap(({ source, finding }) =>
      source === null || finding.severity !== severity ? [] : (suggestionFor(finding, source) ?? []),
    ),
  );
}

/** A suggestion that changes more lines than this is not read before it is taken. */
const MAX_LINES = 20;

/**
 * The safe fix of a finding as a suggestion, or null where it has none, spans too much, or holds characters that
 * nobody would see: a suggestion is taken with one click. Its text is exact, so nothing is neutralised in it; a
 * suggestion block is code.
 */
export function suggestionFor(finding: Diagnostic, source: SourceFile): Suggestion | null {
  const { fix, path, rule, severity, message, fingerprint } = finding;
  if (fix === null || !fix.safe || fix.edits.length === 0) return null;
  const first = fix.edits.reduce((offset, { start }) => Math.min(offset, start), source.text.length);
  const startLine = source.positionAt(first).line;
  // An end at the first column belongs to the line before it.
  const last = fix.edits.reduce((offset, { start, end }) => Math.max(offset, end > start ? end - 1 : end), 0);
  const { line } = source.positionAt(last);
  if (line - startLine >= MAX_LINES) return null;
  const from = source.lineStarts[startLine - 1] as number;
  const to = source.lineStarts[line] ?? source.text.length;
  const edits = fix.edits.map(({ start, end, text }) => ({ start: start - from, end: end - from, text }));
  // GitHub writes the file's own line ends.
  const lines = applyEdits(source.text.slice(from, to), edits).replace(/\r\n?/g, "\n");
  const run = longestRun(lines);
  if (visible(lines) !== lines || run > MAX_RUN) return null;
  const fence = "`".repeat(Math.max(3, run + 1));
  const body = [
    `**${severity}** \`${rule}\`: ${prose(message)}`,
    `${prose(fix.title)}:`,
    `${fence}suggestion\n${lines === "" || lines.endsWith("\n") ? lines : `${lines}\n`}${fence}`,
  ].join("\n\n");
  return { path, startLine, line, body, fingerprint: markerOf(fingerprint) };
}

/** Far below what cmark, which GitHub renders with, stops counting at. */
const MAX_RUN = 16;

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

/** A marker takes hexadecimal digits only; the number of a repeated finding becomes part of them. */
function markerOf(fingerprint: string): string {
  return fingerprint.replace(/-(\d+)$/, (_, n: string) => `f${Number(n).toString(16)}`);
}
