import type { Position, Range, Span } from "./span.ts";

const BYTE_ORDER_MARK = 0xfeff;

/**
 * One text with a name. Offsets everywhere in huntlint are UTF-16 offsets into `text`, which never holds
 * the byte order mark; lines and columns are computed only when something is shown.
 */
export class SourceFile {
  readonly path: string;
  readonly text: string;
  /** Whether the file began with a byte order mark, which `text` leaves out. */
  readonly hasByteOrderMark: boolean;
  #lineStarts: number[] | undefined;

  constructor(path: string, text: string) {
    this.path = path;
    this.hasByteOrderMark = text.charCodeAt(0) === BYTE_ORDER_MARK;
    this.text = this.hasByteOrderMark ? text.slice(1) : text;
  }

  /** Offsets at which lines begin. `\n`, `\r\n` and a lone `\r` end a line. */
  get lineStarts(): readonly number[] {
    if (this.#lineStarts) return this.#lineStarts;
    const starts = [0];
    const { text } = this;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
    }
    this.#lineStarts = starts;
    return starts;
  }

  /** The position of an offset; offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: clamped - (starts[low] as number) + 1, offset: clamped };
  }

  rangeOf(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }

  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  /** The text of a line (counted from 1) without its line end. */
  lineText(line: number): string {
    const starts = this.lineStarts;
    const start = starts[line - 1];
    if (start === undefined) return "";
    let end = starts[line] ?? this.text.length;
    while (end > start && (this.text.charCodeAt(end - 1) === 10 || this.text.charCodeAt(end - 1) === 13)) end--;
    return this.text.slice(start, end);
  }
}
