import type { SyntaxFault } from "../findings/diagnostic.ts";

/** Where a part of a regexp stands; offsets as `parseRegexp` is asked to give them. */
export interface Located {
  readonly start: number;
  readonly end: number;
}

/** Matches the empty text: an empty group or branch, and a bare `(?i)`. */
export interface RegexpEmpty extends Located {
  readonly kind: "Empty";
}

/** One character: its UTF-8 bytes, or the one byte of `\xNN`. */
export interface RegexpCharacter extends Located {
  readonly kind: "Character";
  readonly bytes: readonly number[];
  /** Whether ASCII letters match in both cases here; no others ever do. */
  readonly ignoreCase: boolean;
}

/** One byte of a set: `[a-z]`, `\d`, `.`; case and negation are worked in. */
export interface RegexpClass extends Located {
  readonly kind: "Class";
  readonly form: "dot" | "perl" | "bracket";
  /** Inclusive, ascending, never touching. */
  readonly ranges: readonly (readonly [number, number])[];
}

export type RegexpAssertionType =
  | "start"
  | "end"
  | "line_start"
  | "line_end"
  | "word_boundary"
  | "not_word_boundary"
  | "word_start"
  | "word_end"
  | "word_start_half"
  | "word_end_half";

/** A place, not a byte: `^ $ \b \B \A \z \b{start} \b{end}`. `line_…` only under `(?m)`. */
export interface RegexpAssertion extends Located {
  readonly kind: "Assertion";
  readonly type: RegexpAssertionType;
}

/** `a*`, `a+?`, `a{2,3}`; `maximum` is null without an upper bound. */
export interface RegexpRepetition extends Located {
  readonly kind: "Repetition";
  readonly operand: RegexpNode;
  readonly minimum: number;
  readonly maximum: number | null;
  readonly greedy: boolean;
}

/** `(a)`, `(?:a)`, `(?P<name>a)`. */
export interface RegexpGroup extends Located {
  readonly kind: "Group";
  readonly operand: RegexpNode;
  readonly name: string | null;
}

/** Two items at least. */
export interface RegexpConcatenation extends Located {
  readonly kind: "Concatenation";
  readonly items: readonly RegexpNode[];
}

/** Two branches at least. */
export interface RegexpAlternation extends Located {
  readonly kind: "Alternation";
  readonly branches: readonly RegexpNode[];
}

export type RegexpNode =
  | RegexpEmpty
  | RegexpCharacter
  | RegexpClass
  | RegexpAssertion
  | RegexpRepetition
  | RegexpGroup
  | RegexpConcatenation
  | RegexpAlternation;

/** What reading a regexp gives: a tree, or one error. */
export interface ParsedRegexp {
  readonly node: RegexpNode | null;
  readonly errors: readonly SyntaxFault[];
  /** Bytes of the shortest match; capped at 2^31. 0 is an error in a pattern, not in a condition. */
  readonly minimumLength: number;
  /** Where both greedy and lazy repetitions occur, the first that differs; an error in a pattern. */
  readonly mixedGreediness: Located | null;
  /** Where the regexp begins with any bytes, any number of them: `.*` under the flag `s`; an error. */
  readonly arbitraryPrefix: Located | null;
  /** The first `\b{start-half}` or `\b{end-half}`: YARA-X's compiler dies of them in a pattern. */
  readonly halfBoundary: Located | null;
  /** Whether `(?u)` is set somewhere: the tree then says less than the regexp, and YARA-X itself gives up. */
  readonly usesUnicode: boolean;
}
