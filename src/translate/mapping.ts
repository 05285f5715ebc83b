import type { Entity, Fidelity } from "../findings/index.ts";

/**
 * How a term's value and its fields become a formula. The list is closed: a new modifier is a new row of
 * `modifiers.json`, and needs a new shape only where it behaves like nothing before it.
 *
 * - `text`: the value occurs in one of the fields, letter case ignored; `*` stands for anything, and a value
 *   that begins or ends without `*` while it has one elsewhere is anchored there (`*.pdf`: ends with).
 * - `keyword`: one of the fields equals the value; `*` as in `text`. Letter case ignored unless the schema
 *   says that the field is stored in one case.
 * - `exact`: as `keyword`, but hashes and ids: no wildcard.
 * - `number`, `size`, `date`: `5`, `5+`, `5-` against a numeric field.
 * - `type`: a file type tag, or the `vt.FileType` values that carry it.
 * - `cidr`: an IP address or a range of them.
 * - `engine_label`: any engine's label; `one_engine`: the label that the engine in the modifier's name gave,
 *   or the words `infected` and `clean`.
 * - `at_least`: a plain number that is a minimum already.
 * - `choice`: every value has a meaning of its own, in `values`.
 * - `presence`: `have:x`, in `values` by x: one of the fields is not empty.
 * - `content`: a pattern in the file's bytes.
 * - `entity`: chooses the kind of object; no formula.
 * - `free_text`: a bare word; searched in every indexed field.
 * - `unsupported`: LiveHunt has no field for it; `loss` says so.
 */
export const SHAPES = [
  "text",
  "keyword",
  "exact",
  "number",
  "size",
  "date",
  "type",
  "cidr",
  "engine_label",
  "one_engine",
  "at_least",
  "choice",
  "presence",
  "content",
  "entity",
  "free_text",
  "unsupported",
] as const;
export type Shape = (typeof SHAPES)[number];

export const VALUE_TYPES = [
  "text",
  "enum",
  "integer",
  "decimal",
  "size",
  "date",
  "hash",
  "boolean",
  "content",
  "regexp",
] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

/**
 * A path into the vt module with its collections made plain: `[*]` for any element of an array or any value
 * of a map, `[key]` for any key of a map, `["Key"]` for one key.
 * `vt.behaviour.sigma_analysis_results[*].match_context[*].values["CommandLine"]`.
 */
export type FieldPath = string;

export interface MappedFields {
  /** The least that a rule must cover to count as faithful. */
  readonly required: readonly FieldPath[];
  /** What `translate` writes; holds all of `required`. */
  readonly usual: readonly FieldPath[];
  /** All that the term may search; holds all of `usual`. */
  readonly possible: readonly FieldPath[];
}

/** What a word means that is no text to search: a ready condition, in YARA's words. */
export interface MappedChoice {
  /** e.g. `vt.metadata.submitter.country == "US"`; null where LiveHunt cannot say it. */
  readonly condition: string | null;
  readonly loss: string | null;
}

export interface MappingExample {
  readonly query: string;
  /** A condition of the same meaning, or null for *unsupported*. */
  readonly condition: string | null;
}

/** One modifier of one entity: everything huntlint knows of it. */
export interface MappingRow {
  readonly entity: Entity | "any";
  readonly modifier: string;
  /** Other names that mean the same; for `one_engine` and its kin, the concrete names are in `names`. */
  readonly aliases: readonly string[];
  /** Concrete modifier names of a row that stands for many (`<engine_name>`), with what the name selects. */
  readonly names?: Readonly<Record<string, string>>;
  readonly value: ValueType;
  readonly shape: Shape;
  /** Whether the pages show or allow `*` in values. */
  readonly wildcard: boolean;
  readonly fields: MappedFields;
  /** For `choice`, `presence` and words with a meaning of their own. Keys in lower case. */
  readonly values?: Readonly<Record<string, MappedChoice>>;
  /** The closed list of values that the pages give, for spelling; absent where the list is open. */
  readonly knownValues?: readonly string[];
  readonly fidelity: { readonly toRule: Fidelity; readonly toQuery: Fidelity };
  /** What is lost, in a sentence a hunter understands; null where both directions are exact. */
  readonly loss: string | null;
  /** What it searches, in a few words. */
  readonly searches: string;
  readonly source: { readonly page: string; readonly read: string };
  readonly examples: readonly MappingExample[];
}
