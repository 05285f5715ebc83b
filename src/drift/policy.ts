import type { Reason, Relation, Severity } from "../findings/index.ts";

/** What a repository calls drift. */
export interface DriftPolicy {
  /** How bad each relation of a rule to its query is; `off`: allowed in silence. */
  readonly severity: Readonly<Record<Relation, Severity | "off">>;
  /**
   * Boolean fields that say when a rule runs, not what it hunts: set aside where they stand as a clause of their
   * own. A last segment with a `*` stands for any that begins so (`new_*`), whatever comes before.
   */
  readonly scope: readonly string[];
  /** Whether detection counts that only the rule asks for are set aside too. */
  readonly detectionsAreScope: boolean;
  /** Whether file types that only the rule asks for are. */
  readonly fileTypesAreScope: boolean;
  /** Differences for these reasons are shown, but make no drift. */
  readonly ignoredReasons: readonly Reason[];
  /** With several queries on one rule: whether one of them, their union, or each must hold. */
  readonly several: "any" | "union" | "all";
}

export const DEFAULT_POLICY: DriftPolicy = {
  severity: {
    equivalent: "off",
    disjoint: "error",
    narrower: "note",
    broader: "warning",
    overlapping: "warning",
    unknown: "note",
  },
  scope: ["new_*"],
  detectionsAreScope: true,
  fileTypesAreScope: true,
  ignoredReasons: [],
  several: "any",
};
