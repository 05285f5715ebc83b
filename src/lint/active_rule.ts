import type { Severity } from "../findings/index.ts";
import type { LintRule } from "./rule.ts";

/** A lint rule as a run uses it. */
export interface ActiveRule {
  readonly rule: LintRule;
  /** Null: as the rule itself says. */
  readonly severity: Severity | null;
  readonly options: Readonly<Record<string, unknown>>;
}
