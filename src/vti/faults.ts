import type { Severity, SyntaxFault } from "../findings/index.ts";
import type { Edit, Span } from "../text/index.ts";

/** Everything the parser may say, for tables and tests. */
export const QUERY_FAULT_CODES = [
  "backslash_before_quote",
  "bad_escape",
  "bad_hex",
  "bad_offset",
  "comparison_operator",
  "double_not",
  "empty_group",
  "empty_query",
  "empty_value",
  "escaped_query",
  "foreign_operator",
  "group_as_value",
  "hash_as_content",
  "invisible_character",
  "leading_minus",
  "leading_plus",
  "missing_modifier",
  "missing_operand",
  "missing_space",
  "misspelt_operator",
  "mixed_and_or",
  "parenthesis_in_value",
  "quote_in_value",
  "repeated_operator",
  "sign_after_quote",
  "single_quotes",
  "space_around_colon",
  "stray_symbol",
  "too_deep",
  "too_long",
  "too_many_faults",
  "trailing_comma",
  "typographic_quote",
  "unclosed_group",
  "undocumented_hex",
  "unescaped_quote",
  "unmatched_parenthesis",
  "unterminated_hex",
  "unterminated_quote",
] as const;
export type QueryFaultCode = (typeof QUERY_FAULT_CODES)[number];

/** A fault in a query. `edits` mend it, in offsets of the query's own text; empty where no mend is plain. */
export interface QueryFault extends SyntaxFault {
  readonly code: QueryFaultCode;
  readonly edits: readonly Edit[];
}

/** More than these help nobody: a text with so many faults is no query. */
const MAX_FAULTS = 100;

export class FaultList {
  readonly #faults: QueryFault[] = [];

  add(
    severity: Severity,
    code: QueryFaultCode,
    span: Span,
    message: string,
    help: string | null = null,
    edits: readonly Edit[] = [],
  ): void {
    if (this.#faults.length > MAX_FAULTS) return;
    if (this.#faults.length === MAX_FAULTS) {
      this.#faults.push({
        severity: "error",
        code: "too_many_faults",
        message: `more than ${MAX_FAULTS} faults: the rest is not listed`,
        help: null,
        span,
        edits: [],
      });
      return;
    }
    this.#faults.push({ severity, code, message, help, span, edits });
  }

  /** In the order of their places. */
  sorted(): QueryFault[] {
    return [...this.#faults].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  }
}
