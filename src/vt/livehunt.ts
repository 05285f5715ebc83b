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

/** Numbers that count things, though the compiler's types allow any: none of them is ever negative. */
const COUNTS: Readonly<Record<string, readonly string[]>> = {
  "vt.analysis.AnalysisStats": ["malicious", "suspicious", "undetected", "harmless", "failure", "type_unsupported"],
  "vt.titan.FileMetadata": ["file_size", "times_submitted", "unique_sources"],
  "vt.net.EnrichedURL": ["port", "number_of_response_headers"],
  "vt.net.EnrichedIP": ["ip_asn"],
  "vt.net.EnrichedDomain": ["number_of_popularity_ranks", "number_of_root_popularity_ranks"],
  "vt.net.PopularityRank": ["position"],
  "vt.net.DNSRecord": ["ttl"],
  "vt.fileanalysis.IpTraffic": ["destination_port", "destination_ip_asn"],
};

/** Whether a field counts something. */
export function isCount(struct: string, field: string): boolean {
  return Object.hasOwn(COUNTS, struct) && COUNTS[struct]?.includes(field) === true;
}
