import type { Range } from "../text/span.ts";
import type { Severity } from "./diagnostic.ts";

/** What a rule or a query matches. Rules exist for the first four. */
export const ENTITIES = ["file", "url", "domain", "ip_address", "collection"] as const;
export type Entity = (typeof ENTITIES)[number];

/** The rule's relation to the query (or the second's to the first). `narrower`: matches less. */
export const RELATIONS = ["equivalent", "disjoint", "narrower", "broader", "overlapping", "unknown"] as const;
export type Relation = (typeof RELATIONS)[number];

export type Side = "query" | "rule" | "first" | "second";

/** Why two formulas differ at a clause: a closed list, explained in `docs/reasons.md`. */
export const REASONS = [
  "case_sensitive",
  "same_element",
  "literal_longer",
  "literal_shorter",
  "literal_differs",
  "anchored",
  "wildcard",
  "entity_differs",
  "field_missing",
  "field_added",
  "bound_wider",
  "bound_narrower",
  "scope_new_only",
  "scope_detections",
  "scope_file_type",
  "scope_time",
  "tokenisation_unknown",
  "snapshot",
  "not_expressible",
  "clause_missing",
  "clause_added",
  "alternative_missing",
  "alternative_added",
  "negation",
  "undecided",
] as const;
export type Reason = (typeof REASONS)[number];

/** A small record on which the two sides disagree: a value of the vt module's root message, plus `terms`. */
export type Witness = Readonly<Record<string, unknown>>;

/**
 * A place in a rule that a difference comes from, and what would stand there if the two sides agreed. Where several
 * differences meet at one place, each says what all of them together make of it.
 */
export interface Spot {
  /** What stands in `range`: `contains "schtasks"`; empty where something is to be added. */
  readonly text: string;
  /** `icontains "schtasks"`; empty where the text is to go, null where that is for a person to decide. */
  readonly instead: string | null;
  /** What is compared, as the rule names it. */
  readonly operand: string;
  /** It is to go because other changes make it say what is said beside it. */
  readonly repeats: boolean;
  /** How what follows begins, where the line alone does not place what is to be added. */
  readonly before?: string;
  /** The rule that it stands in, where that is not the one that is compared with a query. */
  readonly rule?: string;
  readonly range: Range;
}

export interface Difference {
  /** The side whose clause this is. */
  readonly side: Side;
  /** The clause as it stands in its source. */
  readonly clause: string;
  /** What this clause makes of the relation: `narrower`, the rule (or the second) misses what the other finds. */
  readonly direction: "narrower" | "broader";
  /** Set aside by policy: it counts for no relation. */
  readonly scope: boolean;
  readonly reason: Reason;
  /** The reason for people, one or two sentences. */
  readonly explanation: string;
  /** Re-checked by evaluation; null where none was found (the difference is then undecided) or none is needed. */
  readonly witness: Witness | null;
  /** The witness in words: "a file whose sandbox shows the command …". */
  readonly example: string | null;
  /** Where the clause stands in its own text, and the nearest counterpart on the other side. */
  readonly range: Range | null;
  readonly counterpart: { readonly text: string; readonly range: Range | null } | null;
  /** The texts in question, that of the clause's own side first; null where it is not about two texts. */
  readonly literals: { readonly own: string; readonly other: string } | null;
  /** The comparisons in the rule that make the difference, in order; empty where none in particular does. */
  readonly spots: readonly Spot[];
}

export interface Unchecked {
  readonly text: string;
  readonly range: Range | null;
  readonly reason: string;
}

/** Where a modifier of a query was taken to search: paths as conditions write them. */
export interface SearchedFields {
  readonly modifier: string;
  /** Where a faithful rule looks at least. */
  readonly required: readonly string[];
  /** Where the rule looks besides, as it may. */
  readonly optional: readonly string[];
}

export interface ComparisonResult {
  readonly relation: Relation;
  /** False when something is unchecked; the relation is about the rest. */
  readonly complete: boolean;
  readonly differences: readonly Difference[];
  readonly unchecked: readonly Unchecked[];
  /** Of a query's modifiers, those of which the rule uses fields that it need not. */
  readonly searched?: readonly SearchedFields[];
  /** Facts that change no verdict: tokenisation, snapshot, evidence that a row cannot reach. */
  readonly notes: readonly string[];
}

export type Fidelity = "exact" | "approximate" | "unsupported";

export interface TranslatedTerm {
  readonly text: string;
  readonly range: Range;
  readonly fidelity: Fidelity;
  readonly reason: string | null;
  readonly fields: readonly string[];
}

export interface TranslationDiagnostic {
  readonly severity: Severity;
  readonly message: string;
  readonly help: string | null;
  readonly range: Range;
}

export interface TranslationResult {
  readonly entity: Entity;
  /** Null where nothing could be translated or the text does not parse. */
  readonly output: string | null;
  readonly complete: boolean;
  readonly terms: readonly TranslatedTerm[];
  readonly diagnostics: readonly TranslationDiagnostic[];
}
