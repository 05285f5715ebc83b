import type { Span } from "../text/index.ts";
import type { Comment } from "../yara/index.ts";
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
}

const OURS = /^\s*huntlint-ignore(-file)?\b(?!-)\s*([^:]*?)\s*(?::\s*(.*?))?\s*$/s;
const MENTIONED: readonly string[] = ["huntlint-ignore", "suppress:"];
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
  return comments.flatMap((comment): Suppression[] => {
    const official = OFFICIAL.exec(comment.text);
    if (official !== null) {
      const ids = splitIds(official[1] as string);
      return [{ comment: comment.range, ids, reason: null, scope: scopeOf(comment, file, false), kind: "yara_x" }];
    }
    const ours = OURS.exec(comment.text);
    if (ours === null) return [];
    const [, forFile, ids = "", reason = ""] = ours;
    return [
      {
        comment: comment.range,
        ids: splitIds(ids),
        reason: reason === "" ? null : reason,
        scope: scopeOf(comment, file, forFile !== undefined),
        kind: "huntlint",
      },
    ];
  });
}

function splitIds(text: string): string[] {
  return text.split(/[\s,]+/).filter((id) => id !== "");
}

function scopeOf(comment: Comment, file: LintedFile, isForFile: boolean): Span {
  const { source, tree } = file;
  const whole = { start: 0, end: source.text.length };
  if (isForFile) return whole;
  const { line } = source.positionAt(comment.start);
  const lineStart = source.lineStarts[line - 1] as number;
  const isAlone = source.text.slice(lineStart, comment.start).trim() === "";
  if (!isAlone) return lineOf(line, file);
  const next = nextCode(comment.end, file);
  if (next === null) return whole;
  const first = tree.items[0];
  if (first !== undefined && comment.end <= first.start) {
    const gap = source.text.slice(comment.end, first.start);
    const isApart = first.kind !== "Rule" || /\n[^\S\n]*\r?\n/.test(gap);
    if (isApart) return whole;
  }
  const rule = file.rules.find(({ start }) => start === next);
  return rule ? { start: rule.start, end: rule.end } : lineOf(source.positionAt(next).line, file);
}

function lineOf(line: number, { source }: LintedFile): Span {
  const start = source.lineStarts[line - 1] as number;
  return { start, end: source.lineStarts[line] ?? source.text.length };
}

/** The first offset after `at` that is neither white space nor within a comment; but a comment that keeps a query counts. */
function nextCode(at: number, file: LintedFile): number | null {
  const { source, tree } = file;
  const queries = new Set(file.rules.flatMap((rule) => file.queriesOf(rule).map(({ range }) => range.start)));
  const holdsQuery = (comment: Comment) => [...queries].some((start) => start >= comment.start && start < comment.end);
  let from = at;
  for (const comment of tree.comments) {
    if (comment.start < from) continue;
    const code = firstCode(source.text, from, comment.start);
    if (code !== null) return code;
    if (holdsQuery(comment)) return comment.start;
    from = comment.end;
  }
  return firstCode(source.text, from, source.text.length);
}

function firstCode(text: string, from: number, to: number): number | null {
  const offset = text.slice(from, to).search(/\S/);
  return offset < 0 ? null : from + offset;
}
