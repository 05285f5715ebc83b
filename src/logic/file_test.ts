import type { RegexpProgram } from "./automaton.ts";

/**
 * What a pattern matches: one of some texts, or what a program does. Bytes are written as the characters U+0000 to
 * U+00FF of a string.
 */
export interface FilePattern {
  /** Its canonical text: equal keys are equal patterns. */
  readonly key: string;
  /** Null where the pattern is no choice of texts. */
  readonly texts: readonly string[] | null;
  /** Of ASCII letters, in `texts`. */
  readonly ignoreCase: boolean;
  /** No letter or digit stands beside a match. */
  readonly isWord: boolean;
  /** Null where `texts` say it, and where the pattern is too large to be read. */
  readonly program: RegexpProgram | null;
  /** What is said here matches more than the pattern: something else decides too, which the sample meets. */
  readonly isLoose: boolean;
  /** What it matches, between fillers; null where nothing is known. */
  readonly sample: string | null;
}

/**
 * What a `term`, or a scalar that is one, reads off the scanned file. Two of them may be about the same bytes, so that
 * one cannot be true and the other false at will; see `file_theory.ts`.
 */
export type FileTest =
  /** Some match begins at `from` at the earliest and `to` at the latest; null: wherever. `ofEnd`: counted from the end. */
  | {
      readonly type: "match";
      readonly pattern: FilePattern;
      readonly from: number;
      readonly to: number | null;
      readonly ofEnd?: true;
    }
  | { readonly type: "count"; readonly pattern: FilePattern }
  /** Where the first match begins. */
  | { readonly type: "offset"; readonly pattern: FilePattern }
  /** At least so many patterns match. */
  | { readonly type: "some"; readonly patterns: readonly FilePattern[]; readonly count: number }
  /** `uint16be(4)`. `base`: the text of an offset that is not known, from which `offset` counts; else empty. */
  | {
      readonly type: "number";
      readonly base: string;
      readonly offset: number;
      readonly size: number;
      readonly signed: boolean;
      readonly bigEndian: boolean;
    }
  /** There are at least so many bytes, from `base` on. */
  | { readonly type: "reaches"; readonly base: string; readonly size: number }
  | { readonly type: "size" }
  /** Something else about these subjects: keys of patterns, `filesize`. */
  | { readonly type: "other"; readonly about: readonly string[] };

export const FILE_SIZE = "filesize";

/** What a test is about, so that tests of unknown meaning are told from those that have nothing to do with them. */
export function subjectsOf(test: FileTest): readonly string[] {
  switch (test.type) {
    case "match":
    case "count":
    case "offset":
      return [test.pattern.key];
    case "some":
      return test.patterns.map(({ key }) => key);
    case "size":
      return [FILE_SIZE];
    case "other":
      return test.about;
    default:
      return [];
  }
}
