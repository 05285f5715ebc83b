/**
 * What LiveHunt and Retrohunt accept, beyond what the compiler checks.
 *
 * Source: https://docs.virustotal.com/docs/writing-yara-rules-for-livehunt, https://docs.virustotal.com/docs/livehunt
 * and https://docs.virustotal.com/docs/retrohunt, read 2026-02-08.
 */

/** Modules that a rule may import: the list of "standard modules currently supported", and `vt`. */
export const LIVEHUNT_MODULES: ReadonlySet<string> = new Set([
  "vt",
  "pe",
  "elf",
  "dotnet",
  "lnk",
  "macho",
  "math",
  "magic",
  "hash",
  "string",
  "time",
]);

/** Bytes of a ruleset's text. */
export const MAX_RULESET_BYTES = 1024 * 1024;

/** Bytes of a file; larger ones are never scanned. */
export const MAX_SCANNED_BYTES = 100 * 1024 * 1024;

/** Rules of one Retrohunt job. */
export const MAX_RETROHUNT_RULES = 300;

export type LetterCase = "lower" | "upper";

/**
 * Fields whose text is always in one letter case by the pages, though the compiler does not know. By struct and
 * field; of a map it is about the values.
 */
const LETTER_CASES: Readonly<Record<string, LetterCase>> = {
  "vt.submitter.Submitter.city": "lower",
  "vt.submitter.Submitter.country": "upper",
  "vt.net.EnrichedDomain.signatures": "lower",
};

/** The case that a field's text is kept in, where a page says so and the compiler does not. */
export function documentedLetterCase(struct: string, field: string): LetterCase | null {
  const key = `${struct}.${field}`;
  return Object.hasOwn(LETTER_CASES, key) ? (LETTER_CASES[key] as LetterCase) : null;
}
