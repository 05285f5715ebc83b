import type { Severity, SyntaxFault } from "../findings/index.ts";
import type { Edit, Span } from "../text/index.ts";

/** Everything that checking a query may say, beside what its parser says; for tables and tests. */
export const CHECK_CODES = [
  "above_cap",
  "bad_address",
  "bad_country",
  "bad_date",
  "bad_hash",
  "bad_number",
  "bad_size",
  "bad_value",
  "content_combination",
  "contradiction",
  "empty_range",
  "engine_in_label",
  "entity_in_branch",
  "hash_combined",
  "missing_entity",
  "misused_value",
  "modifier_of_another_entity",
  "negated_entity",
  "not_vt_intelligence",
  "repeated_entity",
  "two_entities",
  "unknown_entity",
  "unknown_modifier",
  "unknown_value",
  "unofficial_spelling",
] as const;
export type CheckCode = (typeof CHECK_CODES)[number];

/** What is wrong with a query that can be read. `edits` mend it, in offsets of its own text. */
export interface CheckedFault extends SyntaxFault {
  readonly code: CheckCode;
  readonly edits: readonly Edit[];
}

export class CheckedFaults {
  readonly #faults: CheckedFault[] = [];

  add(
    severity: Severity,
    code: CheckCode,
    span: Span,
    message: string,
    help: string | null = null,
    edits: readonly Edit[] = [],
  ): void {
    this.#faults.push({ severity, code, message, help, span, edits });
  }

  /** In the order of their places. */
  sorted(): CheckedFault[] {
    return [...this.#faults].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  }
}
