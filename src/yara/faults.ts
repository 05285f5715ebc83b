import type { SyntaxFault } from "../findings/diagnostic.ts";

/**
 * Every code that a fault of this folder can carry. Closed and stable: configuration and tests name them.
 * Codes that begin with `libyara_` mark what YARA 4 accepts and YARA-X, hence VirusTotal, refuses.
 */
export const FAULT_CODES = [
  "not_yara",
  "expected_rule",
  "unexpected_token",
  "unexpected_end",
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
  "invalid_quantifier",
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
  "too_deep",
  "too_large",
  "too_many_faults",
  "libyara_rule_wildcard",
  "libyara_repeated_rule_modifier",
  "libyara_entrypoint",
  // From check.ts.
  "duplicate_rule",
  "duplicate_tag",
  "duplicate_pattern",
  "undefined_pattern",
  "empty_pattern_set",
  "unused_pattern",
  "anonymous_pattern_outside_loop",
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

/**
 * The word of `candidates` that `word` was most likely meant to be: at most one edit (insertion, deletion,
 * replacement, swap of neighbours) for every three letters, or null.
 */
export function nearestWord(word: string, candidates: readonly string[]): string | null {
  if (word.length > 40) return null;
  const lower = word.toLowerCase();
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(lower.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(lower, candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (previous[j] as number) + 1,
        (current[j - 1] as number) + 1,
        (previous[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforePrevious[j - 2] as number) + 1);
      }
      current.push(cost);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] as number;
}
