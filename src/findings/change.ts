import type { Range } from "../text/span.ts";
import type { ComparisonResult } from "./comparison.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { JudgedQuery, LintSummary } from "./report.ts";

/**
 * What became of one YARA rule. `affected`: its own text is the same, but a rule that it names, or a global one,
 * changed and its meaning with it.
 */
export const RULE_CHANGES = ["added", "removed", "renamed", "changed", "affected"] as const;
export type RuleChangeKind = (typeof RULE_CHANGES)[number];

/** A line of two queries laid side by side, one clause each. */
export interface QueryLine {
  readonly side: "declared" | "condition" | "both";
  readonly text: string;
}

/** A sample kept beside a rule that the rule was right about before a change, and is no longer. */
export interface LostSample {
  /** The sample's file. */
  readonly sample: string;
  readonly expected: "match" | "nomatch";
  /** The clauses that keep it from matching, where it should. */
  readonly clauses: readonly string[];
  /** Whether the rule is as expected is not known any more; absent where it is known that it is not. */
  readonly isUndecided?: true;
}

export interface RuleChange {
  readonly kind: RuleChangeKind;
  /** Where the rule is now; where it was, for a removed one. */
  readonly path: string;
  readonly yaraRule: string;
  readonly previousName: string | null;
  /** Its place in the file as it is now; null for a removed rule. */
  readonly range: Range | null;
  /** The relation of the rule as it is to the rule as it was; null where there is no such pair to compare. */
  readonly meaning: ComparisonResult | null;
  readonly lostSamples: readonly LostSample[];
  /** Findings that were not there before. */
  readonly findings: readonly Diagnostic[];
  /** Findings that were there and are gone. */
  readonly fixed: number;
  readonly queries: readonly JudgedQuery[];
  /** The declared query beside the one that the condition says, where they differ. */
  readonly queryLines: readonly QueryLine[];
  /** What neither side can express in the other: fields and modifiers, each with its reason. */
  readonly unsupported: readonly { readonly text: string; readonly reason: string }[];
}

/** What a change does to the rules of a repository. */
export interface ChangeReport {
  /** The commit looked at and the one it is measured from; shown, never trusted. */
  readonly head: string;
  readonly base: string;
  readonly rules: readonly RuleChange[];
  /** New findings that stand in no changed rule. */
  readonly elsewhere: readonly Diagnostic[];
  readonly fixed: number;
  /** Counts of the whole repository as it is now. */
  readonly summary: LintSummary;
  /** What the reader must know of how the report was made: a limit that was met, a part not looked at. */
  readonly notes: readonly string[];
}

/** All new findings of a change. */
export function newFindings(report: ChangeReport): Diagnostic[] {
  return [...report.rules.flatMap(({ findings }) => findings), ...report.elsewhere];
}
