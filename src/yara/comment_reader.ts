import { Comment } from "./syntax.ts";

/** What {@link CommentReader.skip} gives where no comment begins. */
const NO_COMMENT = -1;
/** What it gives for a block that is never closed. */
export const OPEN_COMMENT = -2;

/** Reads the comments of one text, each once, and keeps them in order. */
export class CommentReader {
  readonly comments: Comment[] = [];
  readonly #text: string;
  /** From here on no block is closed: without it, a text of nothing but openings would take quadratic time. */
  #unclosedFrom = Number.POSITIVE_INFINITY;

  constructor(text: string) {
    this.#text = text;
  }

  /** The end of the comment whose slash is at `at`, or one of the constants above. */
  skip(at: number): number {
    const text = this.#text;
    const next = text.charCodeAt(at + 1);
    if (next === 47) {
      const lineEnd = text.indexOf("\n", at);
      const end = lineEnd < 0 ? text.length : lineEnd;
      const last = text.charCodeAt(end - 1) === 13 ? end - 1 : end;
      this.#keep(at, last, "line", last);
      return end;
    }
    if (next !== 42) return NO_COMMENT;
    if (at >= this.#unclosedFrom) return OPEN_COMMENT;
    const close = text.indexOf("*/", at + 2);
    if (close < 0) {
      this.#unclosedFrom = at;
      return OPEN_COMMENT;
    }
    this.#keep(at, close + 2, "block", close);
    return close + 2;
  }

  // After going back to an earlier place a comment is met again.
  #keep(start: number, end: number, style: "line" | "block", textEnd: number): void {
    const last = this.comments[this.comments.length - 1];
    if (last !== undefined && last.start >= start) return;
    this.comments.push(new Comment(start, end, style, this.#text.slice(start + 2, textEnd)));
  }
}
