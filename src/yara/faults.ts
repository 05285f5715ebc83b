import type { SyntaxFault } from "../findings/diagnostic.ts";

/**
 * Every code that a fault of this folder can carry. Closed and stable: configuration and tests name them.
 * Codes that begin with `libyara_` mark what YARA 4 accepts and YARA-X, hence VirusTotal, refuses. Where the
 * construct is one of the grammar, which the tree holds like any other, they are warnings; where it is the text of a
 * pattern, which YARA-X cannot compile, errors.
 */
export const FAULT_CODES = [
  "not_yara",
  "expected_rule",
  "unexpected_token",
  "unexpected_end",
  "unclosed",
  "expected_name",
  "reserved_name",
  "invalid_tag",
  "missing_condition",
  "missing_section",
  "misplaced_section",
  "empty_section",
  "invalid_meta_value",
  "invalid_pattern",
  "invalid_modifier",
  "duplicate_modifier",
  "modifier_conflict",
  "invalid_base64_alphabet",
  "pattern_too_short",
  "invalid_operator",
  "not_a_value",
  "unterminated_string",
  "unterminated_regexp",
  "unterminated_comment",
  "invalid_quote",
  "invalid_character",
  "invalid_escape",
  "invalid_number",
  "invalid_range",
  "invalid_hex",
  "invalid_regexp",
  "invalid_regexp_flag",
  "regexp_matches_empty",
  "mixed_greediness",
  "arbitrary_prefix",
  "too_deep",
  "too_large",
  "too_many_faults",
  "libyara_regexp",
  "libyara_empty_regexp",
  "libyara_regexp_prefix",
  "libyara_short_base64",
  "libyara_reserved_name",
  "libyara_rule_wildcard",
  "libyara_repeated_rule_modifier",
  "libyara_entrypoint",
  // From check.ts.
  "duplicate_rule",
  "conflicting_name",
  "duplicate_tag",
  "duplicate_pattern",
  "undefined_pattern",
  "empty_pattern_set",
  "unused_pattern",
  "anonymous_pattern_outside_loop",
  "libyara_empty_interval",
  "libyara_negative_index",
  "undefined_identifier",
  "missing_import",
] as const;

/** What can be wrong with a YARA source: see {@link FAULT_CODES}. */
export type FaultCode = (typeof FAULT_CODES)[number];

/** Makes one fault; an error unless said otherwise. */
export function fault(
  code: FaultCode,
  start: number,
  end: number,
  message: string,
  help: string | null = null,
  severity: SyntaxFault["severity"] = "error",
): SyntaxFault {
  return { code, message, help, span: { start, end }, severity };
}

/**
 * Thrown within this folder only, after a fault was noted: the rule at hand is given up, and the next one read.
 */
export const GIVE_UP = Symbol("fault noted");

/** Collects the faults of one source, up to a limit. */
export class FaultLog {
  readonly #faults: SyntaxFault[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether the limit is reached, so that reading on is of no use. */
  get isFull(): boolean {
    return this.#faults.length > this.#limit;
  }

  get count(): number {
    return this.#faults.length;
  }

  add(found: SyntaxFault): void {
    if (this.#faults.length < this.#limit) this.#faults.push(found);
    else if (this.#faults.length === this.#limit) {
      const { start, end } = found.span;
      const message = `more than ${this.#limit} faults: the rest of this source is not read`;
      this.#faults.push(fault("too_many_faults", start, end, message));
    }
  }

  /** Notes a fault that leaves nothing to read on with. */
  giveUp(found: SyntaxFault): never {
    this.add(found);
    throw GIVE_UP;
  }

  /** In the order of their places. */
  sorted(): SyntaxFault[] {
    return this.#faults.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  }
}

/** How deep, how large, how many: beyond these limits a source gets a fault, never a crash. */
export interface Limits {
  /** UTF-16 units of one source; a longer one is not parsed. */
  readonly maxLength: number;
  /** Levels of nesting in a condition, and so the height of any tree that the parser makes. */
  readonly maxDepth: number;
  /** Levels of nested alternatives in a hex pattern. */
  readonly maxHexDepth: number;
  /** Levels of nested groups, repetitions and classes in a regexp. */
  readonly maxRegexpDepth: number;
  /** Faults reported for one source; parsing stops there. */
  readonly maxFaults: number;
}

/** {@link Limits} that no rule written by hand comes near; a regexp's depth is YARA-X's own limit. */
export const DEFAULT_LIMITS: Limits = {
  maxLength: 256 * 1024 * 1024,
  maxDepth: 500,
  maxHexDepth: 250,
  maxRegexpDepth: 250,
  maxFaults: 1000,
};
