import type { Entity, Fidelity } from "../findings/index.ts";

/**
 * How a term's value and its fields become a formula. The list is closed: a new modifier is a new row of
 * `modifiers.json`, and needs a new shape only where it behaves like nothing before it.
 *
 * - `text`: the value occurs in one of the fields, letter case ignored; `*` stands for anything, and a value
 *   that begins or ends without `*` while it has one elsewhere is anchored there (`*.pdf`: ends with).
 * - `keyword`: one of the fields equals the value; `*` as in `text`.
 * - `exact`: as `keyword`, but hashes and ids: no wildcard.
 * - `regexp`: one of the fields matches the value.
 * - `host`: one of the fields is the value's host or one below it (`example.com`, `a.example.com`).
 * - `permutation`: one of the fields is a name that looks like the value, by the module's own measure.
 * - `suffix`, `prefix`: one of the fields ends or begins with the value, `affix` between them (`.ru`, `https://`).
 * - `number`, `size`, `date`: `5`, `5+`, `5-` against a numeric field.
 * - `smallest`: the same against the least of a collection's numbers.
 * - `count`: the same against the number of elements that the path selects.
 * - `labels`: the same against the number of labels of a host's name.
 * - `type`: a file type tag, or the `vt.FileType` values that carry it.
 * - `enum`: the value is the name of one of the field's enum values.
 * - `cidr`: an IP address or a range of them.
 * - `engine_label`: any engine's label; `one_engine`: the label that the engine in the modifier's name gave,
 *   or the words `infected` and `clean`.
 * - `at_least`: a plain number of engines, a minimum already, whose label has the word in the modifier's name.
 * - `choice`: every value has a meaning of its own, in `values`.
 * - `presence`: `have:x`: one of the fields that `x:` searches is not empty.
 * - `content`: a pattern in the file's bytes.
 * - `entity`: chooses the kind of object; no formula.
 * - `time`: when something happened that LiveHunt keeps no date of: says when a hunter searched.
 * - `free_text`: a bare word; searched in every indexed field.
 * - `unsupported`: LiveHunt has no field for it; `loss` says so.
 */
const SHAPES = [
  "text",
  "keyword",
  "exact",
  "regexp",
  "host",
  "permutation",
  "suffix",
  "prefix",
  "number",
  "size",
  "date",
  "smallest",
  "count",
  "labels",
  "type",
  "enum",
  "cidr",
  "engine_label",
  "one_engine",
  "at_least",
  "choice",
  "presence",
  "content",
  "entity",
  "time",
  "free_text",
  "unsupported",
] as const;
export type Shape = (typeof SHAPES)[number];

/** What a value must look like; `entity`, `country` and `enum` are words, most of a closed list. */
const VALUE_TYPES = [
  "text",
  "enum",
  "country",
  "integer",
  "decimal",
  "size",
  "date",
  "hash",
  "ip",
  "boolean",
  "content",
  "regexp",
] as const;
export type ModifierValueType = (typeof VALUE_TYPES)[number];

/**
 * A path into the vt module with its collections made plain: `[*]` for any element of an array or any value
 * of a map, `[key]` for any key of a map, `["Key"]` for one key, `[type="A"]` for elements whose field of that
 * name has that value (a text, or an enum value's name).
 * `vt.behaviour.sigma_analysis_results[*].match_context[*].values["CommandLine"]`.
 * A path that begins otherwise is a value of the scanned file: `filesize`.
 */
export type FieldPath = string;

export interface MappedFields {
  /** The least that a rule must cover to count as faithful. */
  readonly required: readonly FieldPath[];
  /** What `translate` writes; holds all of `required`. */
  readonly usual: readonly FieldPath[];
  /** All that the term may search; holds all of `usual`. */
  readonly possible: readonly FieldPath[];
  /** Other fields that hold the same value as `usual`: a rule that tests one of them is as faithful. */
  readonly same?: readonly FieldPath[];
}

/** What a value may be recognised as, so that it is looked for where such values stand. */
export const VALUE_KINDS = ["ip", "port", "ja3", "ja4", "url", "registry"] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** What a word means that is no text to search: tests of which one must hold; none, where LiveHunt cannot say it. */
export interface MappedChoice {
  readonly any: readonly ChoiceTest[];
  readonly fidelity: Fidelity;
  readonly loss: string | null;
}

/** One field against one value. `is`: a text, a number, or an enum value's name; true for a boolean field. */
export interface ChoiceTest {
  readonly field: FieldPath;
  readonly is: string | number | true;
}

export interface MappingExample {
  readonly query: string;
  /** A condition of the same meaning at `usual`, with `strings:` before it where it needs any; null for *unsupported*. */
  readonly condition: string | null;
}

/** One modifier of one entity: everything huntlint knows of it. */
export interface MappingRow {
  readonly entity: Entity | "any";
  readonly modifier: string;
  /** Other names that mean the same, as VirusTotal's pages give them. */
  readonly aliases: readonly string[];
  /** Spellings that only other people's text has: read, with a note. */
  readonly unofficial?: readonly string[];
  /** Concrete modifier names of a row that stands for many (`<engine_name>`), with what the name selects. */
  readonly names?: Readonly<Record<string, string>>;
  /** The beginning of a name of which any ending makes a modifier: `min_engines_`. */
  readonly prefix?: string;
  readonly value: ModifierValueType;
  readonly shape: Shape;
  /** Whether the pages show or allow `*` in values. */
  readonly wildcard: boolean;
  readonly fields: MappedFields;
  /** Fields for values of a kind, in place of `fields`. */
  readonly kinds?: Readonly<Partial<Record<ValueKind, MappedFields>>>;
  /** Letter case in which VirusTotal stores such values; absent: unknown, so it is ignored. */
  readonly stored?: "lower" | "upper" | "verbatim";
  /** For `suffix` and `prefix`: what stands between the value and the rest; for `enum`: what begins the names. */
  readonly affix?: string;
  /** Words with a meaning of their own. Keys in lower case. */
  readonly values?: Readonly<Record<string, MappedChoice>>;
  /** The list of values that the pages give, for spelling; absent where the list is open. */
  readonly knownValues?: readonly string[];
  /** For `presence`: words that are no modifier, with what must not be empty. */
  readonly present?: Readonly<Record<string, readonly FieldPath[]>>;
  /** The value at which VirusTotal stops counting: a greater bound never matches. */
  readonly cap?: number;
  /** May be below zero. */
  readonly signed?: true;
  /** Its field reads as zero where there is no value: a bound from above must not find that. */
  readonly zeroIsAbsent?: true;
  readonly fidelity: { readonly toRule: Fidelity; readonly toQuery: Fidelity };
  /** What is lost, in a sentence a hunter understands; null where both directions are exact. */
  readonly loss: string | null;
  /** A fact that changes no verdict: evidence that no field holds, the last submission for all of them. */
  readonly note?: string;
  /** The field that a live rule tests in place of a bound in time on new objects: `vt.metadata.new_file`. */
  readonly newField?: FieldPath;
  /** What it searches, in a few words. */
  readonly searches: string;
  /** The page that says so, and when it was read. */
  readonly source: { readonly page: string; readonly read: string };
  readonly examples: readonly MappingExample[];
}
