import { checkFile, parse } from "../../src/yara/index.ts";
import type { CompilerVerdict } from "./yara_x.ts";

/**
 * What the official compiler calls a fault of form: grammar, numbers, strings, regexps, hex patterns, modifiers,
 * tags. What is left, names and types, is no matter of syntax.
 */
export const SYNTAX_CODES = new Set([
  ...["E001", "E011", "E014", "E015", "E019", "E020", "E021", "E024"],
  ...["E026", "E027", "E028", "E029", "E030", "E031", "E032", "E033", "E045"],
]);

/** Codes found while a rule is compiled, after its names: an error about a name comes first and hides them. */
const LATE_CODES = new Set([
  ...[
    "invalid_regexp",
    "regexp_matches_empty",
    "mixed_greediness",
    "arbitrary_prefix",
    "anonymous_pattern_outside_loop",
  ],
  ...[
    "libyara_regexp",
    "libyara_empty_regexp",
    "libyara_regexp_prefix",
    "libyara_short_base64",
    "libyara_empty_interval",
  ],
  ...["invalid_hex", "invalid_range", "modifier_conflict", "duplicate_modifier", "invalid_modifier", "duplicate_tag"],
  ...["pattern_too_short", "invalid_base64_alphabet", "too_deep"],
]);

/** Names and types: ours that are no matter of syntax. */
const NAME_CODES = new Set([
  ...["duplicate_rule", "duplicate_pattern", "undefined_pattern", "empty_pattern_set", "unused_pattern"],
  ...["undefined_identifier", "missing_import", "conflicting_name", "libyara_entrypoint", "libyara_negative_index"],
]);

export interface Opinion {
  readonly code: string;
  readonly offset: number;
}

/** What we find wrong with the form of a source, in the order of the text. */
export function ourOpinions(source: string): Opinion[] {
  const { tree, errors } = parse(source);
  return [...errors, ...checkFile(tree)]
    .filter(({ code }) => !NAME_CODES.has(code))
    .map(({ code, span }) => ({ code, offset: span.start }));
}

/**
 * `agree`, or what each side says. `hidden`: we found a fault that the compiler would come to only after an error
 * about a name or a type, which it reported, so that nothing can be said.
 */
export type Agreement =
  | { readonly kind: "agree" | "hidden" | "died" }
  | { readonly kind: "disagree"; readonly ours: readonly Opinion[]; readonly theirs: readonly Opinion[] };

export function compare(ours: readonly Opinion[], verdict: CompilerVerdict): Agreement {
  if (verdict === null) return { kind: "died" };
  const theirs = verdict.filter(({ code }) => SYNTAX_CODES.has(code));
  if (ours.length > 0 === theirs.length > 0) return { kind: "agree" };
  if (theirs.length === 0 && verdict.length > 0 && ours.every(({ code }) => LATE_CODES.has(code))) {
    return { kind: "hidden" };
  }
  return { kind: "disagree", ours, theirs };
}
