import type { Fix, RelatedLabel, RuleMetadata, Severity } from "../findings/index.ts";
import type { Span } from "../text/index.ts";
import type { Node, NodeKind, NodeOfKind } from "../yara/syntax.ts";
import type { LintedFile } from "./linted_file.ts";

/**
 * What a rule asks of a file before it can look at it:
 * - `bytes`: the file as such; `run` reports these itself
 * - `tree`: the parsed file
 * - `types`: the types and fields of conditions
 * - `queries`: the queries kept with rules
 * - `compiler`: the official compiler's verdict; reported by `compiler_findings.ts`
 * - `repository`: all files; its findings are settled at the end of a run
 */
export type Need = "bytes" | "tree" | "types" | "queries" | "compiler" | "repository";

/** `default`: nearly always a mistake. `strict` adds what only some repositories want. */
export const PRESETS = ["default", "strict"] as const;
export type Preset = (typeof PRESETS)[number];

/** A lint rule: all that is known of it, and its code last. It looks and reports; what becomes of that is not its part. */
export interface LintRule extends RuleMetadata {
  readonly preset: Preset;
  readonly needs: Need;
  /** Files that do not import this module have nothing that it could speak of. */
  readonly onlyImporting?: "vt";
  /** Templates by message id; `{name}` is replaced from the finding's `data`. */
  readonly messages: Readonly<Record<string, string>>;
  /** JSON Schema of its options; null where it has none. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Loads what only its options need; awaited once where the configuration gives any. */
  readonly prepare?: () => Promise<void>;
  /** Missing where the rule's `needs` says that it is reported elsewhere. */
  readonly create?: (context: RuleContext) => Listener;
}

/** What a file's rules may know of the other files of a run. */
export interface Repository {
  /** Every place where the name of a YARA rule of this name stands, in order of paths. */
  placesOf(ruleName: string): readonly RulePlace[];
}

export interface RulePlace extends Span {
  readonly path: string;
}

/** Called for each node of its kind, in the order of the text. */
export type Listener = {
  readonly [K in NodeKind]?: (node: NodeOfKind<K>, ancestors: readonly Node[]) => void;
} & {
  /** After the walk. */
  readonly finish?: () => void;
};

export interface RuleContext {
  readonly file: LintedFile;
  /** As configured; validated against the rule's schema. */
  readonly options: Readonly<Record<string, unknown>>;
  report(finding: Finding): void;
}

/** What a lint rule says; the engine makes a diagnostic of it. */
export interface Finding {
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly at: Span;
  /** What is to be seen at `at`. */
  readonly label?: string;
  readonly help?: string | null;
  /** Where one rule knows several degrees; the rule's own severity otherwise. */
  readonly severity?: Severity;
  readonly related?: readonly Omit<RelatedLabel, "path">[];
  readonly notes?: readonly string[];
  readonly fix?: Fix | null;
  /** What the finding is about, stable while the rest of the file changes; the marked text where not given. */
  readonly subject?: string;
  /** Lint rules, of ours or about the compiler, whose findings that touch `at` say the same and less of it. */
  readonly supersedes?: readonly string[];
  /** For what depends on other files: decided once all are read. */
  readonly settlement?: Settlement;
}

/**
 * - `unless_declared`: taken back where another file declares a rule of this name.
 * - `if_repeated`: stands only where another file has a rule of this name; `{other}` in its message is that file.
 */
export interface Settlement {
  readonly kind: "unless_declared" | "if_repeated";
  readonly name: string;
}
