import type { Relation } from "./comparison.ts";
import type { Severity } from "./diagnostic.ts";
import type { JudgedQuery, LintReport } from "./report.ts";

/** A rule whose relation to its queries the policy does not allow. */
export interface DriftedRule {
  /** Stays the same while the rule does: its name, with the path where several rules have that name. */
  readonly key: string;
  readonly path: string;
  readonly yaraRule: string;
  /** Counted from 1. */
  readonly line: number;
  readonly severity: Severity;
  readonly queries: readonly JudgedQuery[];
}

/** The state of a repository at one time: a line of its history. */
export interface DriftPoint {
  /** ISO 8601, in UTC. */
  readonly date: string;
  readonly commit: string;
  readonly rules: number;
  readonly withQuery: number;
  /** Queries by their relation; those that do not parse are in none. */
  readonly relations: Readonly<Record<Relation, number>>;
  /** Keys of the drifted rules, sorted. */
  readonly drifted: readonly string[];
}

export interface DriftReport {
  readonly point: DriftPoint;
  readonly drifted: readonly DriftedRule[];
  /** What came and went since the last point; null where there is none. */
  readonly since: {
    readonly date: string;
    readonly appeared: readonly string[];
    readonly gone: readonly string[];
  } | null;
  /** Oldest first, `point` last. */
  readonly history: readonly DriftPoint[];
  /** The compiler whose vt module is checked against; `newer` is null where none is known to be published. */
  readonly compiler: { readonly pinned: string; readonly newer: string | null };
  readonly lint: LintReport;
}
