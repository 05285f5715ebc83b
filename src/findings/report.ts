import type { SourceFile } from "../text/source_file.ts";
import type { Range, Span } from "../text/span.ts";
import type { Difference, Relation, SearchedFields, Unchecked } from "./comparison.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** A query found with a rule, and what comparing them gave. */
export interface JudgedQuery {
  readonly yaraRule: string;
  readonly source: "meta" | "comment";
  /** The meta key or the comment's key (`vti_query`), null for a bare comment. */
  readonly key: string | null;
  /** Unescaped. */
  readonly text: string;
  /** Where the query stands in the rule file. */
  readonly range: Range;
  /** Null for a query that does not parse. */
  readonly relation: Relation | null;
  readonly complete: boolean;
  readonly differences: readonly Difference[];
  readonly unchecked: readonly Unchecked[];
  readonly searched?: readonly SearchedFields[];
  readonly notes: readonly string[];
}

export interface FileReport {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  /** For code frames; null where the file could not be read or decoded. */
  readonly source: SourceFile | null;
  readonly rules: readonly string[];
  /** Where each of `rules` stands, for reports that show their text; null where it keeps no query and nobody said. */
  readonly ruleSpans?: readonly (Span | null)[];
  readonly findings: readonly Diagnostic[];
  readonly queries: readonly JudgedQuery[];
}

export interface LintSummary {
  readonly files: number;
  readonly rules: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Rules that keep a query. */
  readonly withQuery: number;
  /** Of those: every query judged in full, judged in part, or not judged. */
  readonly judged: number;
  readonly partly: number;
  readonly unknown: number;
}

/** One of several runs that share the files among them: the first of four is `{ index: 1, count: 4 }`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
  /** The same for all of them, and no others. */
  readonly run?: string;
}

export interface LintReport {
  readonly summary: LintSummary;
  readonly files: readonly FileReport[];
  /** Texts that findings point into, of files that are not among `files` or stand there without a text. */
  readonly pointedAt?: readonly SourceFile[];
  /** Which part of a repository this is; absent where it is all that was asked for. */
  readonly shard?: Shard;
  /** Findings that were found and are not among those of `files`, as they are below the severity that is shown. */
  readonly hidden?: Readonly<Record<"errors" | "warnings" | "notes", number>>;
}
