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
  /** Where each of `rules` stands, for reports that show their text. */
  readonly ruleSpans?: readonly Span[];
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

export interface LintReport {
  readonly summary: LintSummary;
  readonly files: readonly FileReport[];
}
