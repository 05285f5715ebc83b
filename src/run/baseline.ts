import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Diagnostic, FileReport } from "../findings/index.ts";
import { CannotRun } from "./cannot_run.ts";
import { byCodeUnit } from "./discover.ts";
import { jsonIn } from "./read_json.ts";
import { leadsOut, saysLeadsOut } from "./repository_bounds.ts";
import { EMPTY_PATH, readNamedFile, shownPath } from "./surroundings.ts";
import { reasonOf } from "./system_reason.ts";
import { writeAtomically } from "./write_atomically.ts";

/** One finding that is known and accepted. Never a line: entries survive edits elsewhere in the file. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  readonly yaraRule: string | null;
  /** Relative to the baseline's folder, with `/`. */
  readonly path: string;
  readonly message: string;
}

export interface BaselineOutcome {
  /** The reports without what is known. */
  readonly files: readonly FileReport[];
  readonly known: number;
  /** Entries that the run would have found again, and has not: they are mended. */
  readonly stale: readonly BaselineEntry[];
  /** Entries that the run could not have found again: it says nothing of them. */
  readonly untouched: readonly BaselineEntry[];
}

/** `record`: what is found now becomes known. `prune`: stale entries go, nothing new comes in. */
export type BaselineUpdate = "record" | "prune" | null;

/** A file of known findings: they are not reported, all others are. */
export class Baseline {
  readonly #path: string;
  readonly #entries: readonly BaselineEntry[];

  private constructor(path: string, entries: readonly BaselineEntry[]) {
    this.#path = path;
    this.#entries = entries;
  }

  /**
   * @throws CannotRun where there is no such file, unless it is about to be recorded, or it is no baseline
   */
  static read(path: string, cwd: string, update: BaselineUpdate): Baseline {
    if (path === "") throw new CannotRun(EMPTY_PATH);
    const absolute = resolve(cwd, path);
    if (!existsSync(absolute)) {
      const real = leadsOut(path, cwd);
      if (real !== null) throw new CannotRun(`cannot write the baseline ${path}: ${saysLeadsOut(real, cwd)}`);
      if (update === "record") return new Baseline(absolute, []);
      throw new CannotRun(`there is no baseline ${path}: --update-baseline writes one`);
    }
    const value = jsonIn(readNamedFile(path, cwd)) as { version?: unknown; findings?: unknown } | null;
    if (value?.version === 1 && Array.isArray(value.findings) && value.findings.every(isEntry)) {
      return new Baseline(absolute, value.findings);
    }
    throw new CannotRun(`${path} is no baseline of this version of huntlint`);
  }

  /**
   * Takes what is known out of reports. A run on a part of the repository says nothing about the rest of the
   * baseline: only entries that it `couldFind` again, in a file as reports name it, or of files that are gone, can be
   * stale.
   */
  apply(
    files: readonly FileReport[],
    cwd: string,
    couldFind: (entry: BaselineEntry, path: string) => boolean,
  ): BaselineOutcome {
    const byPrint = grouped(this.#entries, ({ fingerprint }) => fingerprint);
    const byWords = grouped(this.#entries, wordsOf);
    const unused = new Set(this.#entries);
    /** The first entry of a group, last in it, that no finding has taken. */
    const next = (group: BaselineEntry[] = []): BaselineEntry | undefined => {
      while (group.length > 0 && !unused.has(group[group.length - 1] as BaselineEntry)) group.pop();
      return group[group.length - 1];
    };
    let known = 0;
    const take = (finding: Diagnostic): boolean => {
      const path = this.#relative(finding.path, cwd);
      // Whether a rule's name is unique, and so its fingerprint, depends on what else is linted.
      const entry = next(byPrint.get(finding.fingerprint)) ?? next(byWords.get(wordsOf({ ...finding, path })));
      if (entry === undefined) return false;
      unused.delete(entry);
      known++;
      return true;
    };
    const left = files.map((file) => ({ ...file, findings: file.findings.filter((finding) => !take(finding)) }));
    const isStale = (entry: BaselineEntry): boolean => {
      const path = resolve(dirname(this.#path), entry.path);
      return !existsSync(path) || couldFind(entry, shownPath(path, cwd));
    };
    const missed = [...unused].map((entry) => ({ entry, isStale: isStale(entry) }));
    return {
      files: left,
      known,
      stale: missed.flatMap(({ entry, isStale }) => (isStale ? [entry] : [])),
      untouched: missed.flatMap(({ entry, isStale }) => (isStale ? [] : [entry])),
    };
  }

  /** Writes the baseline anew, with what was found in `files` and what the run says nothing of. */
  record({ untouched }: BaselineOutcome, files: readonly FileReport[], cwd: string): void {
    const found = files.flatMap(({ findings }) => findings.map((finding) => this.#entryOf(finding, cwd)));
    this.#write([...untouched, ...found]);
  }

  /** Writes the baseline anew, without what is stale. */
  prune({ stale }: BaselineOutcome): void {
    const isStale = new Set(stale);
    this.#write(this.#entries.filter((entry) => !isStale.has(entry)));
  }

  #write(entries: readonly BaselineEntry[]): void {
    const ordered = [...entries].sort(
      (a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.rule, b.rule) || byCodeUnit(a.fingerprint, b.fingerprint),
    );
    try {
      writeAtomically(this.#path, `${JSON.stringify({ version: 1, findings: ordered }, null, 2)}\n`);
    } catch (error) {
      throw new CannotRun(`cannot write the baseline ${this.#path}: ${reasonOf(error)}`);
    }
  }

  #entryOf({ fingerprint, rule, yaraRule, path, message }: Diagnostic, cwd: string): BaselineEntry {
    return { fingerprint, rule, yaraRule, path: this.#relative(path, cwd), message };
  }

  #relative(path: string, cwd: string): string {
    return shownPath(resolve(cwd, path), dirname(this.#path));
  }
}

/** Entries by a key, each group in reverse: it is taken from at its end. */
function grouped(entries: readonly BaselineEntry[], keyOf: (entry: BaselineEntry) => string) {
  const groups = new Map<string, BaselineEntry[]>();
  for (const entry of [...entries].reverse()) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return groups;
}

function wordsOf({ path, rule, yaraRule, message }: Omit<BaselineEntry, "fingerprint">): string {
  return JSON.stringify([path, rule, yaraRule, message]);
}

function isEntry(value: unknown): value is BaselineEntry {
  const entry = value as Partial<Record<keyof BaselineEntry, unknown>> | null;
  return (
    typeof entry === "object" &&
    entry !== null &&
    typeof entry.fingerprint === "string" &&
    typeof entry.rule === "string" &&
    typeof entry.path === "string" &&
    typeof entry.message === "string" &&
    (entry.yaraRule === null || typeof entry.yaraRule === "string")
  );
}
