import type { Span } from "../text/index.ts";
import { beginsLine } from "../yara/comments_above.ts";
import type { Comment, Rule } from "../yara/index.ts";
import type { LintedFile } from "./linted_file.ts";

/** One comment that silences findings. */
export interface Suppression {
  readonly comment: Span;
  /** Lint rules' ids, or the compiler's own codes. */
  readonly ids: readonly string[];
  readonly reason: string | null;
  /** Where it holds. */
  readonly scope: Span;
  /** `huntlint`: our own spelling; `yara_x`: the official compiler's `// suppress: id`, whose ids may be its own. */
  readonly kind: "huntlint" | "yara_x";
  /** How it begins where that is not how such a comment is written, so that it does nothing. */
  readonly misnamed?: string;
}

const OURS = /^\s*huntlint-ignore(-file)?\b(?!-)/;
/** As other linters have it. */
const MISNAMED = /^\s*(huntlint(?:-|:\s*|\s+)(?:ignore|disable|suppress)(?:-[\w-]+)?)(?![\w-])/;
const MENTIONED: readonly string[] = ["huntlint", "suppress:"];
const OFFICIAL = /^\s*suppress:\s*(\w+(?:\s*,\s*\w+)*)/;

/**
 * The suppressions of a file: `// huntlint-ignore id[, id]: reason`, and YARA-X's own `// suppress: id`. Behind code
 * such a comment holds for its line; alone on its line for the next line of code, and for the whole rule where that
 * begins one; above everything else and apart from it, or as `huntlint-ignore-file`, for the whole file.
 */
export function findSuppressions(file: LintedFile): Suppression[] {
  const { comments } = file.tree;
  // Nearly no file has any.
  if (!MENTIONED.some((word) => file.source.text.includes(word))) return [];
  const scopes = new Scopes(file);
  return comments.flatMap((comment, index): Suppression[] => {
    const official = OFFICIAL.exec(comment.text);
    if (official !== null) {
      const ids = splitIds(official[1] as string);
      return [{ comment: comment.range, ids, reason: null, scope: scopes.of(comment, index), kind: "yara_x" }];
    }
    const ours = OURS.exec(comment.text);
    if (ours === null) {
      const misnamed = MISNAMED.exec(comment.text)?.[1]?.replace(/\s+/g, " ");
      if (misnamed === undefined) return [];
      return [{ comment: comment.range, ids: [], reason: null, scope: comment.range, kind: "huntlint", misnamed }];
    }
    const [said] = comment.text.slice(ours[0].length).split(":", 1) as [string];
    const reason = comment.text.slice(ours[0].length + said.length + 1).trim();
    return [
      {
        comment: comment.range,
        ids: splitIds(said),
        reason: reason === "" ? null : reason,
        scope: ours[1] === undefined ? scopes.of(comment, index) : scopes.whole,
        kind: "huntlint",
      },
    ];
  });
}

function splitIds(text: string): string[] {
  return text.split(/[\s,]+/).filter((id) => id !== "");
}

/** Where a file's comments hold: worked out once for all of them, since any of them may be such a comment. */
class Scopes {
  readonly whole: Span;
  readonly #file: LintedFile;
  #next: readonly (number | null)[] | undefined;
  #rules: ReadonlyMap<number, Rule> | undefined;
  #lastBlankLine: number | undefined;

  constructor(file: LintedFile) {
    this.#file = file;
    this.whole = { start: 0, end: file.source.text.length };
  }

  of(comment: Comment, index: number): Span {
    const { source, tree } = this.#file;
    if (!beginsLine(comment.start, source)) return this.#lineAt(comment.start);
    this.#next ??= nextCode(this.#file);
    const next = this.#next[index] ?? null;
    if (next === null) return this.whole;
    const first = tree.items[0];
    if (first !== undefined && comment.end <= first.start) {
      this.#lastBlankLine ??= lastBlankLine(source.text.slice(0, first.start));
      const isApart = first.kind !== "Rule" || this.#lastBlankLine >= comment.end;
      if (isApart) return this.whole;
    }
    this.#rules ??= new Map(this.#file.rules.map((rule) => [rule.start, rule]));
    const rule = this.#rules.get(next);
    return rule ? { start: rule.start, end: rule.end } : this.#lineAt(next);
  }

  #lineAt(offset: number): Span {
    const { source } = this.#file;
    const { line } = source.positionAt(offset);
    const start = source.lineStarts[line - 1] as number;
    return { start, end: source.lineStarts[line] ?? source.text.length };
  }
}

/** Where the line end before the last blank line stands; -1 where there is none. */
function lastBlankLine(text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(/\n(?=[^\S\n]*\n)/g)) last = index;
  return last;
}

/**
 * For each comment the first offset after it that is neither white space nor within a comment; but a comment that keeps
 * a query counts.
 */
function nextCode(file: LintedFile): readonly (number | null)[] {
  const { source, tree } = file;
  const { comments } = tree;
  const queries = file.rules.flatMap((rule) => file.queriesOf(rule).map(({ range }) => range.start));
  queries.sort((a, b) => a - b);
  const next: (number | null)[] = [];
  let to = source.text.length;
  let code: number | null = null;
  for (let i = comments.length - 1; i >= 0; i--) {
    const comment = comments[i] as Comment;
    code = firstCode(source.text, comment.end, to) ?? code;
    next[i] = code;
    to = comment.start;
    while ((queries.at(-1) ?? -1) >= comment.end) queries.pop();
    if ((queries.at(-1) ?? -1) >= comment.start) code = comment.start;
  }
  return next;
}

function firstCode(text: string, from: number, to: number): number | null {
  const offset = text.slice(from, to).search(/\S/);
  return offset < 0 ? null : from + offset;
}
