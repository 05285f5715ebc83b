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

  private constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces.length > 1 ? pieces.filter(({ text }) => text !== "") : pieces;
    this.text = pieces.map(({ text }) => text).join("");
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

  /** Both, with a space between them for the line end. */
  joinedWith(other: PlacedText): PlacedText {
    const place = { start: this.toSource(this.text.length), end: other.toSource(0) };
    return PlacedText.concat(this.text === "" ? [other] : [this, PlacedText.replaced(" ", place), other]);
  }

  slice(from: number, to: number): PlacedText {
    const pieces: Piece[] = [];
    let at = 0;
    for (const piece of this.#pieces) {
      const start = Math.max(from - at, 0);
      const end = Math.min(to - at, piece.text.length);
      if (start < end) {
        const text = piece.text.slice(start, end);
        const isVerbatim = piece.text.length === piece.end - piece.start;
        if (isVerbatim) pieces.push({ text, start: piece.start + start, end: piece.start + end });
        else pieces.push({ text, start: piece.start, end: piece.end });
      }
      at += piece.text.length;
    }
    return pieces.length > 0 ? new PlacedText(pieces) : PlacedText.verbatim("", this.toSource(from));
  }

  trim(): PlacedText {
    const lead = this.text.length - this.text.trimStart().length;
    return this.slice(lead, lead + this.text.trim().length);
  }

  /** The file's offset of an offset in the text; offsets outside are moved to its nearest end. */
  toSource(offset: number): number {
    let at = 0;
    for (const { text, start, end } of this.#pieces) {
      const inside = offset - at;
      if (inside < text.length) {
        if (inside <= 0) return start;
        return text.length === end - start ? start + inside : start;
      }
      at += text.length;
    }
    return this.#pieces[this.#pieces.length - 1]?.end ?? 0;
  }
}
