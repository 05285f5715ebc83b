import type { Edit } from "../text/edit.ts";
import type { Span } from "../text/span.ts";

export const SEVERITIES = ["error", "warning", "note"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A marked stretch of a file; `label` says what is to be seen there. */
export interface Label extends Span {
  readonly label: string;
}

export interface RelatedLabel extends Label {
  readonly path: string;
}

/** A change that mends a finding. `safe`: it keeps the meaning, or restores the one plainly intended. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** One finding: plain and serialisable, so that it can cross threads and be written as it is. */
export interface Diagnostic {
  /** The lint rule's id, e.g. `vt_unknown_field`. */
  readonly rule: string;
  readonly messageId: string;
  /** What the message was made from. */
  readonly data: Readonly<Record<string, string>>;
  /** One line: what is wrong. */
  readonly message: string;
  /** One line: what to do about it. */
  readonly help: string | null;
  readonly severity: Severity;
  /** As reports show it: relative to the working directory, with `/`. */
  readonly path: string;
  /** The YARA rule that holds the place, or null. */
  readonly yaraRule: string | null;
  readonly primary: Label;
  readonly related: readonly RelatedLabel[];
  /** Further lines: why it matters, a witness, a source. */
  readonly notes: readonly string[];
  readonly fix: Fix | null;
  /** Stable across edits elsewhere: lint rule, YARA rule and subject, never a line number. */
  readonly fingerprint: string;
}

/** What a parser reports beside its tree: `message` says what was expected, `help` the likely mend. */
export interface SyntaxFault {
  /** Closed, stable vocabulary of the parser, e.g. `unterminated_string`. */
  readonly code: string;
  readonly message: string;
  readonly help: string | null;
  readonly span: Span;
  /** `error`: not the language. `warning`/`note`: accepted, but read in a way worth saying. */
  readonly severity: Severity;
}
