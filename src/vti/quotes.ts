import type { ValuePart } from "./syntax.ts";

/** What word processors and web pages make of `"`. The documentation's own examples hold some (`path:”gate.php”`). */
const TYPOGRAPHIC = new Set(["“", "”", "„", "‟", "″", "〝", "〞", "＂", "«", "»"]);
/** The same for `'`. */
const SINGLE = new Set(["'", "‘", "’", "‚", "‛"]);

export function isTypographicQuote(char: string | undefined): boolean {
  return char !== undefined && TYPOGRAPHIC.has(char);
}

export function isSingleQuote(char: string | undefined): boolean {
  return char !== undefined && SINGLE.has(char);
}

const SPACE = /\s/;

export function isSpace(char: string | undefined): boolean {
  return char !== undefined && SPACE.test(char);
}

/** Whether a value may end before this character: a space, `)` or the end of the text. */
export function endsValue(char: string | undefined): boolean {
  return char === undefined || char === ")" || SPACE.test(char);
}

/** How far an unescaped quote's partner, or a typographic one's, is looked for: keeps reading linear. */
const WINDOW = 2_000;
/** How many quotes inside a value are taken for ones that should have been escaped. */
const MAX_INNER_QUOTES = 20;

export interface QuoteEnd {
  /** Where the closing quote stands; -1: there is none. */
  readonly at: number;
  /**
   * - `strict`: an unescaped quote of the same kind, as the escapes demand;
   * - `typographic`: one of the two quotes, or both, is a typographic one;
   * - `backslash`: a `\"` that would swallow what follows, taken as a backslash and the closing quote;
   * - `unescaped`: quotes stand inside that should have been escaped;
   * - `glued`: text follows the closing quote without a space.
   */
  readonly reading: "strict" | "typographic" | "backslash" | "unescaped" | "glued";
}

/** After a closing quote: what cannot be part of the value any more. */
const GLUED_AFTER = /^(?:(?:AND|OR|NOT)(?=[\s(]|$)|\(|&&|\|\||[+-](?=[\s)]|$)|@\d)/i;
const NEXT_TERM = /^\s*(?:$|\)|\(|(?:AND|OR|NOT)\b|[-!]?[A-Za-z0-9_-]+:\S|&&|\|\|)/i;
/** Before a quote: `name:`, so that the quote opens a value. */
const OPENS_VALUE = /(?:^|[\s(!-])[A-Za-z0-9_-]+\s?:\s?$/;

/**
 * Where quoted values end. Whether a quote is escaped depends only on the backslashes right before it, so all
 * quotes are found in one pass, and each value is then closed by looking at its neighbours.
 */
export class QuoteIndex {
  readonly #text: string;
  /** Unescaped `"`. */
  readonly #plain: number[] = [];
  /** `"` of a `\"` that stands before a space, `)` or the end. */
  readonly #escapedEnds: number[] = [];
  readonly #typographic: number[] = [];

  constructor(text: string) {
    this.#text = text;
    let backslashes = 0;
    for (let i = 0; i < text.length; i++) {
      const char = text[i] as string;
      if (char === '"') {
        if (backslashes % 2 === 0) this.#plain.push(i);
        else if (endsValue(text[i + 1])) this.#escapedEnds.push(i);
      } else if (TYPOGRAPHIC.has(char)) {
        this.#typographic.push(i);
      }
      backslashes = char === "\\" ? backslashes + 1 : 0;
    }
  }

  isEscaped(at: number): boolean {
    return this.#text[at] === '"' && next(this.#plain, at) !== at;
  }

  /** The next unescaped `"` at or after an offset, or -1. */
  nextPlain(from: number): number {
    return next(this.#plain, from);
  }

  /** `isContent`: an offset (`@0`) may follow the closing quote. */
  close(open: number, isContent: boolean): QuoteEnd {
    return isTypographicQuote(this.#text[open]) ? this.#closeTypographic(open) : this.#closePlain(open, isContent);
  }

  #closePlain(open: number, isContent: boolean): QuoteEnd {
    const text = this.#text;
    const strict = next(this.#plain, open + 1);
    if (strict >= 0) {
      const after = text[strict + 1];
      if (endsValue(after) || (isContent && after === "@")) return { at: strict, reading: "strict" };
    }
    const opensNext = strict >= 0 && OPENS_VALUE.test(text.slice(Math.max(0, strict - 80), strict));
    if (strict >= 0 && !opensNext && GLUED_AFTER.test(text.slice(strict + 1, strict + 8))) {
      return { at: strict, reading: "glued" };
    }
    // The strict reading fails: it swallows the rest, or ends where another value plainly begins.
    const limit = strict < 0 ? text.length : strict;
    const backslash = next(this.#escapedEnds, open + 1);
    const typographic = this.#nextTypographicEnd(open + 1, limit);
    const repairs = [backslash, typographic].filter((at) => at >= 0 && at < limit);
    if (repairs.length > 0) {
      const at = Math.min(...repairs);
      return { at, reading: at === backslash ? "backslash" : "typographic" };
    }
    if (strict < 0) return { at: -1, reading: "strict" };
    const inner = this.#closeAroundInnerQuotes(open, strict);
    return inner >= 0 ? { at: inner, reading: "unescaped" } : { at: strict, reading: "glued" };
  }

  /** `"foo "bar" baz"`: the first quote after which the query plainly goes on, or -1. */
  #closeAroundInnerQuotes(open: number, strict: number): number {
    const text = this.#text;
    let at = strict;
    for (let tried = 0; tried < MAX_INNER_QUOTES; tried++) {
      at = next(this.#plain, at + 1);
      if (at < 0 || at - open >= WINDOW) return -1;
      if (OPENS_VALUE.test(text.slice(Math.max(0, at - 80), at))) return -1;
      if (endsValue(text[at + 1]) && NEXT_TERM.test(text.slice(at + 1, at + 80))) return at;
    }
    return -1;
  }

  #closeTypographic(open: number): QuoteEnd {
    const text = this.#text;
    let first = -1;
    for (let at = this.#nextAny(open + 1); at >= 0; at = this.#nextAny(at + 1)) {
      if (endsValue(text[at + 1])) return { at, reading: "typographic" };
      if (first < 0) first = at;
      if (at - open > WINDOW) break;
    }
    if (first >= 0) return { at: first, reading: "glued" };
    return { at: next(this.#escapedEnds, open + 1), reading: "typographic" };
  }

  #nextAny(from: number): number {
    const plain = next(this.#plain, from);
    const typographic = next(this.#typographic, from);
    return plain < 0 ? typographic : typographic < 0 ? plain : Math.min(plain, typographic);
  }

  #nextTypographicEnd(from: number, limit: number): number {
    const stop = Math.min(limit, from + WINDOW);
    for (let at = next(this.#typographic, from); at >= 0 && at < stop; at = next(this.#typographic, at + 1)) {
      if (endsValue(this.#text[at + 1])) return at;
    }
    return -1;
  }
}

/** The first number in a sorted list that is at least `from`, or -1. */
function next(sorted: readonly number[], from: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return sorted[low] ?? -1;
}

/**
 * Resolves the escapes of a value outside `content:`. `\\` is one backslash and `\"` a quote, as VirusTotal's
 * own staff write them (`"dll\",#1"`, `"\\Public\\Libraries\\"`); any other backslash is itself, since the
 * documentation's paths have single ones. `*` is a wildcard in quotes and without; it cannot be escaped.
 */
export function unescapeValue(raw: string): { text: string; parts: ValuePart[] } {
  return partsOf(raw.replace(/\\([\\"])/g, "$1"));
}

/** Splits a text at its wildcards; runs of `*` become one. */
export function partsOf(text: string): { text: string; parts: ValuePart[] } {
  const parts: ValuePart[] = [];
  for (const piece of text.split(/(\*+)/)) {
    if (piece.startsWith("*")) parts.push({ wildcard: true });
    else if (piece !== "") parts.push({ literal: piece });
  }
  return { text: text.replace(/\*+/g, "*"), parts };
}

/** The inverse of {@link unescapeValue}, for what stands between double quotes. */
export function escapeValue(text: string): string {
  return text.replace(/[\\"]/g, "\\$&");
}
