import { resolve } from "node:path";
import type { Diagnostic, FileReport, LintReport } from "../findings/index.ts";
import { type Position, type Range, SourceFile, type Span } from "../text/index.ts";
import { CannotRun } from "./cannot_run.ts";
import { byCodeUnit } from "./discover.ts";
import { expandGlobs } from "./glob_files.ts";
import { PlacedSource } from "./placed_source.ts";
import { readRegularText } from "./read_regular_file.ts";
import { readReport, type WrittenFile, type WrittenReport } from "./read_report.ts";
import type { ReadFault } from "./read_source.ts";
import { liesOutside } from "./repository_bounds.ts";
import { reportOf } from "./summary.ts";
import { readNamed, type Surroundings } from "./surroundings.ts";

export interface MergeOutcome {
  readonly report: LintReport;
  /** One line for each thing that makes the report incomplete. */
  readonly problems: readonly string[];
}

/**
 * Joins JSON reports of parts of one repository, named or meant by globs. Texts are taken from disk, where they are still as they were; for
 * a file that is gone, changed, or outside of the repository, lines and columns come from the reports.
 *
 * @throws CannotRun where one of them is no report or a glob stands for none, or they are not of one run, or two of them speak of one file
 */
export async function mergeReports(paths: readonly string[], surroundings: Surroundings): Promise<MergeOutcome> {
  if (paths.length === 0) throw new CannotRun("merge takes the JSON reports of shards, and got none");
  const reports: NamedReport[] = [];
  for (const path of await expandGlobs(paths, surroundings.cwd)) {
    const { text, path: shown } = await readNamed(path, surroundings);
    reports.push({ shown, ...readReport(text, shown) });
  }
  const problems = missingShards(reports);
  const files = new Map<string, WrittenFile>();
  for (const { shown, files: written } of reports) {
    for (const file of written) {
      if (files.has(file.path)) throw new CannotRun(`${file.path} is in two reports; ${shown} is the second`);
      files.set(file.path, file);
    }
  }
  const ranges = rangesByPath([...files.values()]);
  const sourceAt = (path: string) => sourceFor(path, ranges.get(path) ?? [], surroundings.cwd);
  const joined = [...files.values()].map((file) => fileReport(file, isUnread(file) ? null : sourceAt(file.path)));
  const pointedAt = [...ranges.keys()].flatMap((path) => (files.has(path) ? [] : (sourceAt(path) ?? [])));
  const report = reportOf(joined.sort((a, b) => byCodeUnit(a.path, b.path)));
  return { report: { ...report, ...hiddenIn(reports), ...(pointedAt.length > 0 ? { pointedAt } : {}) }, problems };
}

interface NamedReport extends WrittenReport {
  /** What its file is called. */
  readonly shown: string;
}

/** @throws CannotRun where shards are not of one run */
function missingShards(reports: readonly NamedReport[]): string[] {
  const shards = reports.flatMap(({ shown, shard }) => (shard === undefined ? [] : { shown, shard }));
  const [first] = shards;
  if (first === undefined) return [];
  const { count, run } = first.shard;
  const there = new Set<number>();
  for (const { shown, shard } of shards) {
    if (shard.count !== count) {
      throw new CannotRun(`${shown} is one of ${shard.count} shards, and ${first.shown} one of ${count}`);
    }
    if (shard.run !== run) {
      throw new CannotRun(
        `${shown} and ${first.shown} are not of one run: shards are made by the same huntlint, of the same files, with the same options and configuration`,
      );
    }
    if (there.has(shard.index)) throw new CannotRun(`${shown} is shard ${shard.index} of ${count} a second time`);
    there.add(shard.index);
  }
  const missing: number[] = [];
  for (let index = 1; index <= count; index++) if (!there.has(index)) missing.push(index);
  if (missing.length === 0) return [];
  const listed = missing.slice(0, MAX_LISTED).join(", ") + (missing.length > MAX_LISTED ? ", …" : "");
  const isOne = missing.length === 1;
  const [which, are, its] = isOne ? ["shard", "is", "its report"] : ["shards", "are", "their reports"];
  return [`${which} ${listed} of ${count} ${are} missing: give ${its} too`];
}

const MAX_LISTED = 10;

function hiddenIn(reports: readonly NamedReport[]): Pick<LintReport, "hidden"> {
  const counts = reports.flatMap(({ hidden }) => hidden ?? []);
  if (counts.length === 0) return {};
  const sum = (kind: "errors" | "warnings" | "notes") => counts.reduce((total, each) => total + each[kind], 0);
  return { hidden: { errors: sum("errors"), warnings: sum("warnings"), notes: sum("notes") } };
}

/** Whether the linter got no text of a file, or none that it took for one. */
function isUnread({ findings }: WrittenFile): boolean {
  return findings.some(({ rule }) => UNREAD.has(rule));
}

const UNREAD: ReadonlySet<string> = new Set<ReadFault["rule"]>(["file_unreadable", "file_encoding", "file_too_large"]);

/** Every place that reports name in a file, those that findings of other files point at too. */
function rangesByPath(files: readonly WrittenFile[]): Map<string, Range[]> {
  const ranges = new Map<string, Range[]>();
  const add = (path: string, range: Range) => {
    const known = ranges.get(path);
    if (known) known.push(range);
    else ranges.set(path, [range]);
  };
  for (const { path, findings, queries } of files) {
    for (const { range, ruleRange } of queries) {
      add(path, range);
      if (ruleRange) add(path, ruleRange);
    }
    for (const { range, related } of findings) {
      add(path, range);
      for (const place of related) add(place.path, place.range);
    }
  }
  return ranges;
}

function fileReport({ path, rules, findings, queries }: WrittenFile, source: SourceFile | null): FileReport {
  const spans = new Map<string, Span>();
  for (const { yaraRule, ruleRange } of queries) {
    if (ruleRange) spans.set(yaraRule, { start: ruleRange.start.offset, end: ruleRange.end.offset });
  }
  return {
    path,
    rules,
    ruleSpans: rules.map((name) => spans.get(name) ?? null),
    queries: queries.map(({ ruleRange: _, ...query }) => query),
    source,
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
          label: place.label ?? "",
        })),
      }),
    ),
  };
}

/** The text on disk if every place is still where the report says; else the places alone. */
function sourceFor(path: string, ranges: readonly Range[], cwd: string): SourceFile | null {
  const places = ranges.flatMap(({ start, end }) => [start, end]);
  if (places.length === 0) return null;
  // A report may name any path, and what is read there would be shown.
  const found = liesOutside(path, cwd) === null ? sourceOnDisk(path, cwd) : null;
  const isThere = ({ line, column, offset }: Position) => {
    const position = found?.positionAt(offset);
    return position?.line === line && position.column === column && position.offset === offset;
  };
  return found !== null && places.every(isThere) ? found : new PlacedSource(path, places);
}

/** Merging happens anywhere; the files need not be there. */
function sourceOnDisk(path: string, cwd: string): SourceFile | null {
  try {
    return new SourceFile(path, readRegularText(resolve(cwd, path)));
  } catch {
    return null;
  }
}
