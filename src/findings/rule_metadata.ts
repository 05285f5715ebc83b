import type { Severity } from "./diagnostic.ts";

export const CATEGORIES = ["syntax", "schema", "query", "drift", "logic", "metadata", "style", "file"] as const;
export type Category = (typeof CATEGORIES)[number];

/** What reporters and pages know of a lint rule; the rule itself adds its code. */
export interface RuleMetadata {
  /** snake_case: the file's name, its folder in `rules/`, its id in every output. */
  readonly id: string;
  /** The law it states, in one line. */
  readonly summary: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly fixable: boolean;
  /** The first version that had it. */
  readonly since: string;
}
