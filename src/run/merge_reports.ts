import { resolve } from "node:path";
import type { Diagnostic, FileReport, JudgedQuery, LintReport } from "../findings/index.ts";
import { type Position, type Range, SourceFile } from "../text/index.ts";
import { CannotRun } from "./cannot_run.ts";
import { byCodeUnit } from "./discover.ts";
import { readRegularText } from "./read_regular_file.ts";
import { reportOf } from "./summary.ts";
import { readNamed, type Surroundings } from "./surroundings.ts";

/**
 * Joins JSON reports of parts of one repository. Texts are taken from disk, where they are still as they were; for
 * a file that is gone, or changed, lines and columns come from the report.
 *
 * @throws CannotRun where one of them is no report, or two of them speak of one file
 */
export async function mergeReports(paths: readonly string[], surroundings: Surroundings): Promise<LintReport> {
  if (paths.length === 0) throw new CannotRun("merge takes the JSON reports of shards, and got none");
  const files = new Map<string, FileReport>();
  for (const path of paths) {
    const { text, path: shown } = await readNamed(path, surroundings);
    for (const file of readReport(text, shown)) {
      if (files.has(file.path)) throw new CannotRun(`${file.path} is in two reports; ${shown} is the second`);
      files.set(file.path, withSource(file, surroundings.cwd));
    }
  }
  return reportOf([...files.values()].sort((a, b) => byCodeUnit(a.path, b.path)));
}

interface WrittenFinding extends Omit<Diagnostic, "primary" | "related" | "path" | "data" | "messageId"> {
  readonly messageId?: string;
  readonly range: Range;
  readonly label?: string;
  readonly related: readonly { readonly path: string; readonly range: Range; readonly label: string }[];
}

interface WrittenFile {
  readonly path: string;
  readonly rules: readonly string[];
  readonly findings: readonly WrittenFinding[];
  readonly queries: readonly JudgedQuery[];
}

function readReport(text: string, shown: string): WrittenFile[] {
  let value: { version?: unknown; files?: unknown };
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new CannotRun(`${shown} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const isReport = value?.version === 1 && Array.isArray(value.files) && value.files.every(isFile);
  if (!isReport) throw new CannotRun(`${shown} is no report: write one with \`huntlint lint --format json\``);
  return value.files as WrittenFile[];
}

function isFile(value: unknown): value is WrittenFile {
  const file = value as Partial<Record<keyof WrittenFile, unknown>> | null;
  const isList = (list: unknown): list is unknown[] => Array.isArray(list);
  return (
    typeof file?.path === "string" &&
    isList(file.rules) &&
    isList(file.queries) &&
    isList(file.findings) &&
    file.findings.every((finding) => isPlaced(finding))
  );
}

function isPlaced(value: unknown): boolean {
  const finding = value as { rule?: unknown; severity?: unknown; message?: unknown; range?: Partial<Range> } | null;
  const isPosition = (position: unknown) => typeof (position as Position | undefined)?.offset === "number";
  return (
    typeof finding?.rule === "string" &&
    typeof finding.message === "string" &&
    ["error", "warning", "note"].includes(String(finding.severity)) &&
    isPosition(finding.range?.start) &&
    isPosition(finding.range?.end)
  );
}

function withSource({ path, rules, findings, queries }: WrittenFile, cwd: string): FileReport {
  const ranges = [
    ...findings.flatMap(({ range, related }) => [range, ...related.filter((r) => r.path === path).map((r) => r.range)]),
  ];
  return {
    path,
    rules,
    queries,
    source: sourceFor(path, ranges, cwd),
    findings: findings.map(
      ({ range, label = "", related, messageId = "", ...finding }): Diagnostic => ({
        ...finding,
        messageId,
        data: {},
        path,
        help: finding.help ?? null,
        notes: finding.notes ?? [],
        fix: finding.fix ?? null,
        fingerprint: finding.fingerprint ?? "",
        yaraRule: finding.yaraRule ?? null,
        primary: { start: range.start.offset, end: range.end.offset, label },
        related: related.map((place) => ({
          path: place.path,
          start: place.range.start.offset,
          end: place.range.end.offset,
          label: place.label,
        })),
      }),
    ),
  };
}

/** The text on disk if every place is still where the report says; else blank text that puts them there. */
function sourceFor(path: string, ranges: readonly Range[], cwd: string): SourceFile | null {
  const places = ranges.flatMap(({ start, end }) => [start, end]);
  if (places.length === 0) return null;
  try {
    const source = new SourceFile(path, readRegularText(resolve(cwd, path)));
    const isThere = ({ line, column, offset }: Position) => {
      const found = source.positionAt(offset);
      return found.line === line && found.column === column;
    };
    if (places.every(isThere)) return source;
  } catch {
    // Merging happens anywhere; the files need not be there.
  }
  return blankSource(path, places);
}

/** Spaces, with line ends where the places' lines begin. */
function blankSource(path: string, places: readonly Position[]): SourceFile {
  const starts = new Map<number, number>();
  for (const { line, column, offset } of places) starts.set(line, offset - (column - 1));
  const end = Math.max(...places.map(({ offset }) => offset));
  const text: string[] = new Array(end).fill(" ");
  let line = 1;
  for (const [wanted, start] of [...starts].sort(([a], [b]) => a - b)) {
    // As many line ends right before the line's start as it takes to get there.
    for (let missing = wanted - line; missing > 0; missing--) text[start - missing] = "\n";
    line = wanted;
  }
  return new SourceFile(path, text.join(""));
}
