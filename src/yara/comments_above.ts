import type { SourceFile } from "../text/source_file.ts";
import type { Comment, File, Rule } from "./syntax.ts";

/**
 * The index of the first comment that belongs to a rule: of those right above it with no blank line between, else of
 * the first behind its beginning. Only what begins its line stands above a rule, and not behind another.
 */
export function firstCommentAbove({ start }: Rule, { comments }: File, source: SourceFile): number {
  let first = firstCommentFrom(comments, start);
  for (let below = start; first > 0; first--) {
    const comment = comments[first - 1] as Comment;
    const gap = source.text.slice(comment.end, below);
    const isApart = gap.trim() !== "" || (gap.match(/\r\n?|\n/g) ?? []).length > 1;
    if (isApart || !beginsLine(comment.start, source)) break;
    below = comment.start;
  }
  return first;
}

/** Whether nothing but white space stands before an offset on its line. */
export function beginsLine(offset: number, source: SourceFile): boolean {
  const { column } = source.positionAt(offset);
  return source.text.slice(offset - column + 1, offset).trim() === "";
}

/** The index of the first comment at or behind an offset. */
export function firstCommentFrom(comments: readonly Comment[], offset: number): number {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle] as Comment).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
