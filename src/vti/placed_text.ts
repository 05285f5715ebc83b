import type { Span } from "../text/index.ts";

interface Piece {
  readonly text: string;
  /** Where it is written; as long as `text` where it is written verbatim. */
  readonly start: number;
  readonly end: number;
}

/**
 * A query as it stands inside something else (a YARA string with its escapes, the lines of a comment): its text,
 * and where each part of it is written there.
 */
export class PlacedText {
  readonly text: string;
  readonly #pieces: readonly Piece[];
  /** Where each piece begins in `text`. */
  readonly #offsets: readonly number[];

  private constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces.length > 1 ? pieces.filter(({ text }) => text !== "") : pieces;
    this.text = pieces.map(({ text }) => text).join("");
    let at = 0;
    this.#offsets = this.#pieces.map(({ text }) => {
      at += text.length;
      return at - text.length;
    });
  }

  /** A text that stands as it is at an offset of the file. */
  static verbatim(text: string, start: number): PlacedText {
    return new PlacedText([{ text, start, end: start + text.length }]);
  }

  /** A text that is written differently: an escape and what it means. */
  static replaced(text: string, place: Span): PlacedText {
    return new PlacedText([{ text, start: place.start, end: place.end }]);
  }

  static concat(parts: readonly PlacedText[]): PlacedText {
    const pieces = parts.flatMap((part) => part.#pieces).filter(({ text }) => text !== "");
    // An empty text still has a place.
    const [first] = parts;
    return pieces.length === 0 && first !== undefined ? first : new PlacedText(pieces);
  }

  /** Lines as one text, with a space for each line end; those before the first that holds anything are left out. */
  static joined(lines: readonly PlacedText[]): PlacedText {
    const first = Math.max(
      lines.findIndex(({ text }) => text !== ""),
      0,
    );
    const parts: PlacedText[] = [];
    for (const [i, line] of lines.slice(first).entries()) {
      const above = lines[first + i - 1];
      if (i > 0 && above !== undefined) {
        const place = { start: above.toSource(above.text.length), end: line.toSource(0) };
        parts.push(PlacedText.replaced(" ", place));
      }
      parts.push(line);
    }
    return PlacedText.concat(parts);
  }

  slice(from: number, to: number): PlacedText {
    const pieces: Piece[] = [];
    for (let i = this.#indexAt(from); i < this.#pieces.length; i++) {
      const piece = this.#pieces[i] as Piece;
      const at = this.#offsets[i] as number;
      if (at >= to) break;
      const start = Math.max(from - at, 0);
      const end = Math.min(to - at, piece.text.length);
      if (start < end) {
        const text = piece.text.slice(start, end);
        const isVerbatim = piece.text.length === piece.end - piece.start;
        if (isVerbatim) pieces.push({ text, start: piece.start + start, end: piece.start + end });
        else pieces.push({ text, start: piece.start, end: piece.end });
      }
    }
    return pieces.length > 0 ? new PlacedText(pieces) : PlacedText.verbatim("", this.toSource(from));
  }

  trim(): PlacedText {
    const lead = this.text.length - this.text.trimStart().length;
    return this.slice(lead, lead + this.text.trim().length);
  }

  /** The file's offset of an offset in the text; offsets outside are moved to its nearest end. */
  toSource(offset: number): number {
    const index = this.#indexAt(offset);
    const piece = this.#pieces[index];
    if (piece === undefined) return 0;
    const { text, start, end } = piece;
    const inside = offset - (this.#offsets[index] as number);
    if (inside >= text.length) return end;
    return inside > 0 && text.length === end - start ? start + inside : start;
  }

  /** Which piece holds an offset; the nearest for offsets outside. */
  #indexAt(offset: number): number {
    let low = 0;
    let high = this.#offsets.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#offsets[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return Math.max(low, 0);
  }
}
