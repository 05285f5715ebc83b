import { CommentReader, OPEN_COMMENT } from "./comment_reader.ts";
import type { Comment } from "./syntax.ts";

/**
 * Kinds of token. Keywords are tokens of their own, as in YARA-X, so that no name can be one. Numbers, because
 * the parser compares one with every step.
 */
export const Token = {
  End: 0,
  Identifier: 1,
  /** `$a`, `#a`, `@a`, `!a`, or the mark alone. */
  Pattern: 2,
  Count: 3,
  Offset: 4,
  Length: 5,
  Integer: 6,
  Float: 7,
  String: 8,
  Regexp: 9,
  // Text that is no token; the fault that the parser reports depends on which.
  OpenString: 10,
  OpenRegexp: 11,
  OpenComment: 12,
  Unknown: 13,

  LeftBrace: 20,
  RightBrace: 21,
  LeftParen: 22,
  RightParen: 23,
  LeftBracket: 24,
  RightBracket: 25,
  Colon: 26,
  Comma: 27,
  Dot: 28,
  Assign: 29,
  Tilde: 30,

  // Binary operators up to `Matches`: operators.ts holds their binding powers.
  Equal: 40,
  NotEqual: 41,
  Less: 42,
  LessEqual: 43,
  Greater: 44,
  GreaterEqual: 45,
  Pipe: 46,
  Caret: 47,
  Ampersand: 48,
  ShiftLeft: 49,
  ShiftRight: 50,
  Plus: 51,
  Minus: 52,
  Asterisk: 53,
  Backslash: 54,
  Percent: 55,
  Contains: 56,
  IContains: 57,
  StartsWith: 58,
  IStartsWith: 59,
  EndsWith: 60,
  IEndsWith: 61,
  IEquals: 62,
  Matches: 63,

  All: 70,
  And: 71,
  Any: 72,
  Ascii: 73,
  At: 74,
  Base64: 75,
  Base64Wide: 76,
  Condition: 77,
  Defined: 78,
  Entrypoint: 79,
  False: 80,
  Filesize: 81,
  For: 82,
  Fullword: 83,
  Global: 84,
  Import: 85,
  In: 86,
  Include: 87,
  Meta: 88,
  Nocase: 89,
  None: 90,
  Not: 91,
  Of: 92,
  Or: 93,
  Private: 94,
  Rule: 95,
  Strings: 96,
  Them: 97,
  True: 98,
  Wide: 99,
  With: 100,
  Xor: 101,
} as const;

/** One of {@link Token}'s values. */
export type TokenKind = (typeof Token)[keyof typeof Token];

const KEYWORDS = new Map<string, TokenKind>([
  ["all", Token.All],
  ["and", Token.And],
  ["any", Token.Any],
  ["ascii", Token.Ascii],
  ["at", Token.At],
  ["base64", Token.Base64],
  ["base64wide", Token.Base64Wide],
  ["condition", Token.Condition],
  ["contains", Token.Contains],
  ["defined", Token.Defined],
  ["endswith", Token.EndsWith],
  ["entrypoint", Token.Entrypoint],
  ["false", Token.False],
  ["filesize", Token.Filesize],
  ["for", Token.For],
  ["fullword", Token.Fullword],
  ["global", Token.Global],
  ["icontains", Token.IContains],
  ["iendswith", Token.IEndsWith],
  ["iequals", Token.IEquals],
  ["import", Token.Import],
  ["in", Token.In],
  ["include", Token.Include],
  ["istartswith", Token.IStartsWith],
  ["matches", Token.Matches],
  ["meta", Token.Meta],
  ["nocase", Token.Nocase],
  ["none", Token.None],
  ["not", Token.Not],
  ["of", Token.Of],
  ["or", Token.Or],
  ["private", Token.Private],
  ["rule", Token.Rule],
  ["startswith", Token.StartsWith],
  ["strings", Token.Strings],
  ["them", Token.Them],
  ["true", Token.True],
  ["wide", Token.Wide],
  ["with", Token.With],
  ["xor", Token.Xor],
]);

/** Every reserved word of the language: none of them can name a rule, a tag, a meta entry or a field. */
export const RESERVED_WORDS: readonly string[] = [...KEYWORDS.keys()];

/** Whether a keyword has this first letter and length: most names are told from keywords by that alone. */
const KEYWORD_SHAPE = new Uint8Array(26 * 16);
for (const word of KEYWORDS.keys()) KEYWORD_SHAPE[(word.charCodeAt(0) - 97) * 16 + word.length] = 1;

// What a character below 128 can begin: one look-up instead of a chain of comparisons.
const OTHER = 0;
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const MARK = 4;
const QUOTE = 5;
const SLASH = 6;
const PUNCTUATION = 7;

const CHARACTER_CLASS = new Uint8Array(128);
for (const code of [9, 10, 13, 32]) CHARACTER_CLASS[code] = SPACE;
for (let code = 48; code < 58; code++) CHARACTER_CLASS[code] = DIGIT;
for (let code = 65; code < 91; code++) {
  CHARACTER_CLASS[code] = LETTER;
  CHARACTER_CLASS[code + 32] = LETTER;
}
CHARACTER_CLASS[95] = LETTER;
for (const mark of "$#@!") CHARACTER_CLASS[mark.charCodeAt(0)] = MARK;
CHARACTER_CLASS[34] = QUOTE;
CHARACTER_CLASS[47] = SLASH;

const PUNCTUATION_TOKEN = new Uint8Array(128);
for (const [text, token] of [
  ["{", Token.LeftBrace],
  ["}", Token.RightBrace],
  ["(", Token.LeftParen],
  [")", Token.RightParen],
  ["[", Token.LeftBracket],
  ["]", Token.RightBracket],
  [":", Token.Colon],
  [",", Token.Comma],
  [".", Token.Dot],
  ["=", Token.Assign],
  ["~", Token.Tilde],
  ["<", Token.Less],
  [">", Token.Greater],
  ["|", Token.Pipe],
  ["^", Token.Caret],
  ["&", Token.Ampersand],
  ["+", Token.Plus],
  ["-", Token.Minus],
  ["*", Token.Asterisk],
  ["\\", Token.Backslash],
  ["%", Token.Percent],
] as const) {
  CHARACTER_CLASS[text.charCodeAt(0)] = PUNCTUATION;
  PUNCTUATION_TOKEN[text.charCodeAt(0)] = token;
}

/** Spaces outside ASCII that YARA-X skips as such. */
export function isUnicodeSpace(code: number): boolean {
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f;
}

/**
 * Reads a text once, from left to right; the current token is in `kind`, `start` and `end`. No token is an
 * object, and none is kept.
 */
export class Lexer {
  readonly text: string;
  readonly commentReader: CommentReader;
  kind: TokenKind = Token.End;
  start = 0;
  /** End of the current token, where the next one is looked for. */
  end = 0;
  /** End of the token before the current one: where something expected here was missing. */
  previousEnd = 0;
  /** Whether the current string literal has a backslash in it. */
  hasEscape = false;
  #searchedFrom = 0;
  #nextBackslash = 0;
  #nextLineEnd = 0;
  // One instance of each name: rules repeat them by the thousand.
  readonly #names = new Map<string, string>();

  constructor(text: string) {
    this.text = text;
    this.commentReader = new CommentReader(text);
  }

  /** The comments passed so far. */
  get comments(): readonly Comment[] {
    return this.commentReader.comments;
  }

  /** Moves to the next token. */
  next(): void {
    this.previousEnd = this.end;
    this.readFrom(this.end);
  }

  /** Goes on from an offset that is not before any token already read. */
  resume(offset: number): void {
    this.previousEnd = offset;
    this.readFrom(offset);
  }

  /** Reads the token at or after an offset that is not before any comment already read. */
  readFrom(offset: number): void {
    const { text } = this;
    const length = text.length;
    let at = offset;
    for (;;) {
      if (at >= length) {
        this.#set(Token.End, length, length);
        return;
      }
      const code = text.charCodeAt(at);
      if (code >= 128) {
        if (isUnicodeSpace(code)) {
          at++;
          continue;
        }
        this.#unknown(at);
        return;
      }
      switch (CHARACTER_CLASS[code]) {
        case SPACE:
          at++;
          continue;
        case LETTER: {
          const end = this.#nameEnd(at + 1);
          this.#set(this.#word(at, end), at, end);
          return;
        }
        case PUNCTUATION:
          this.#punctuation(at, code);
          return;
        case MARK:
          this.#mark(at, code);
          return;
        case QUOTE:
          this.#string(at);
          return;
        case DIGIT:
          this.#number(at, code);
          return;
        case SLASH: {
          const after = this.#commentEnd(at);
          if (after >= 0) {
            at = after;
            continue;
          }
          return;
        }
        default:
          this.#unknown(at);
          return;
      }
    }
  }

  /** Whether the current token is of a kind. (A comparison of `kind` would have TypeScript believe it for good.) */
  is(kind: TokenKind): boolean {
    return this.kind === kind;
  }

  /** The current token's text. */
  get tokenText(): string {
    return this.text.slice(this.start, this.end);
  }

  /** A name, the same string object for the same name. */
  name(start: number, end: number): string {
    const slice = this.text.slice(start, end);
    const known = this.#names.get(slice);
    if (known !== undefined) return known;
    this.#names.set(slice, slice);
    return slice;
  }

  /** Offset of the end of the line that holds `offset`. */
  lineEnd(offset: number): number {
    const end = this.text.indexOf("\n", offset);
    return end < 0 ? this.text.length : end;
  }

  #set(kind: TokenKind, start: number, end: number): void {
    this.kind = kind;
    this.start = start;
    this.end = end;
  }

  #nameEnd(at: number): number {
    const { text } = this;
    let end = at;
    for (;;) {
      const code = text.charCodeAt(end);
      if (code >= 128 || !(CHARACTER_CLASS[code] === LETTER || CHARACTER_CLASS[code] === DIGIT)) return end;
      // NaN, past the end, compares false with everything and indexes nothing.
      end++;
    }
  }

  #word(start: number, end: number): TokenKind {
    const length = end - start;
    const first = this.text.charCodeAt(start) - 97;
    if (length > 15 || first < 0 || KEYWORD_SHAPE[first * 16 + length] !== 1) return Token.Identifier;
    return KEYWORDS.get(this.text.slice(start, end)) ?? Token.Identifier;
  }

  #mark(at: number, code: number): void {
    if (code === 33 && this.text.charCodeAt(at + 1) === 61) {
      this.#set(Token.NotEqual, at, at + 2);
      return;
    }
    const kind = code === 36 ? Token.Pattern : code === 35 ? Token.Count : code === 64 ? Token.Offset : Token.Length;
    this.#set(kind, at, this.#nameEnd(at + 1));
  }

  #punctuation(at: number, code: number): void {
    const next = this.text.charCodeAt(at + 1);
    let kind = PUNCTUATION_TOKEN[code] as TokenKind;
    let end = at + 1;
    if (next === 61) {
      if (kind === Token.Assign) kind = Token.Equal;
      else if (kind === Token.Less) kind = Token.LessEqual;
      else if (kind === Token.Greater) kind = Token.GreaterEqual;
      else end--;
      end++;
    } else if (next === code) {
      if (kind === Token.Less) kind = Token.ShiftLeft;
      else if (kind === Token.Greater) kind = Token.ShiftRight;
      else end--;
      end++;
    }
    this.#set(kind, at, end);
  }

  // YARA-X: 0x1f | 0o17 | 1_000(KB|MB)? | 1.5, with underscores after the first digit.
  #number(at: number, first: number): void {
    const { text } = this;
    if (first === 48) {
      const radix = text.charCodeAt(at + 1);
      if (radix === 120 || radix === 111) {
        const hex = radix === 120;
        let end = at + 2;
        while (hex ? isHexDigit(text.charCodeAt(end)) : isOctalDigit(text.charCodeAt(end))) {
          end++;
          while (text.charCodeAt(end) === 95) end++;
        }
        if (end > at + 2) {
          this.#set(Token.Integer, at, end);
          return;
        }
      }
    }
    let end = this.#digitsEnd(at);
    const fraction = text.charCodeAt(end) === 46 ? text.charCodeAt(end + 1) : 0;
    if (isDigit(fraction) || fraction === 95) {
      this.#set(Token.Float, at, this.#digitsEnd(end + 1));
      return;
    }
    const unit = text.charCodeAt(end);
    if ((unit === 75 || unit === 77) && text.charCodeAt(end + 1) === 66) end += 2;
    this.#set(Token.Integer, at, end);
  }

  #digitsEnd(at: number): number {
    let end = at;
    for (;;) {
      const code = this.text.charCodeAt(end);
      if (!isDigit(code) && code !== 95) return end;
      end++;
    }
  }

  #string(at: number): void {
    const { text } = this;
    this.hasEscape = false;
    if (text.charCodeAt(at + 1) === 34) {
      if (text.charCodeAt(at + 2) === 34 && this.#multiLineString(at)) return;
      this.#set(Token.String, at, at + 2);
      return;
    }
    // Native searches, whose results hold until they are passed: most strings need no look at their characters.
    const isBack = at < this.#searchedFrom;
    if (isBack || this.#nextBackslash <= at) this.#nextBackslash = find(text, "\\", at);
    if (isBack || this.#nextLineEnd <= at) this.#nextLineEnd = find(text, "\n", at);
    this.#searchedFrom = at;
    const quote = text.indexOf('"', at + 1);
    if (quote >= 0 && quote < this.#nextBackslash && quote < this.#nextLineEnd) {
      this.#set(Token.String, at, quote + 1);
      return;
    }
    let end = Math.min(this.#nextBackslash, this.#nextLineEnd);
    for (;;) {
      const code = text.charCodeAt(end);
      if (code === 34) {
        this.#set(Token.String, at, end + 1);
        return;
      }
      if (code === 92) {
        this.hasEscape = true;
        // A backslash cannot escape a line end; `\` at the very end escapes nothing.
        const escaped = text.charCodeAt(end + 1);
        if (escaped !== 10 && !Number.isNaN(escaped)) {
          end += 2;
          continue;
        }
        end++;
        break;
      }
      if (code === 10 || Number.isNaN(code)) break;
      end++;
    }
    this.#set(Token.OpenString, at, this.lineEnd(end));
  }

  // YARA-X: `"""`, anything but quotes, `"""`; escapes as in other strings.
  #multiLineString(at: number): boolean {
    const { text } = this;
    let end = at + 3;
    for (;;) {
      const code = text.charCodeAt(end);
      if (code === 34) {
        if (text.charCodeAt(end + 1) !== 34 || text.charCodeAt(end + 2) !== 34) return false;
        this.#set(Token.String, at, end + 3);
        return true;
      }
      if (Number.isNaN(code)) return false;
      if (code === 92) {
        this.hasEscape = true;
        const escaped = text.charCodeAt(end + 1);
        if (escaped === 10 || Number.isNaN(escaped)) return false;
        end++;
      }
      end++;
    }
  }

  /** Skips the comment at `at` and returns its end; a negative number where the slash begins something else, now the token. */
  #commentEnd(at: number): number {
    const end = this.commentReader.skip(at);
    if (end === OPEN_COMMENT) this.#set(Token.OpenComment, at, this.text.length);
    else if (end < 0) this.#regexp(at);
    return end;
  }

  #regexp(at: number): void {
    const { text } = this;
    let end = at + 1;
    for (;;) {
      const code = text.charCodeAt(end);
      if (code === 47) {
        end++;
        // Up to two letters are flags; YARA-X takes a third one for the next token.
        let flags = 0;
        while (flags < 2 && isLetter(text.charCodeAt(end))) {
          end++;
          flags++;
        }
        this.#set(Token.Regexp, at, end);
        return;
      }
      if (code === 10 || Number.isNaN(code)) break;
      if (code === 92 && text.charCodeAt(end + 1) !== 10) end++;
      end++;
    }
    this.#set(Token.OpenRegexp, at, this.lineEnd(Math.min(end, text.length)));
  }

  #unknown(at: number): void {
    const { text } = this;
    let end = at + 1;
    for (;;) {
      const code = text.charCodeAt(end);
      if (Number.isNaN(code) || isUnicodeSpace(code)) break;
      if (code < 128 && CHARACTER_CLASS[code] !== OTHER && CHARACTER_CLASS[code] !== LETTER) break;
      end++;
    }
    this.#set(Token.Unknown, at, end);
  }
}

/** Where `what` is found from `from` on; the end of the text where it is not. */
function find(text: string, what: string, from: number): number {
  const found = text.indexOf(what, from);
  return found < 0 ? text.length : found;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isOctalDigit(code: number): boolean {
  return code >= 48 && code <= 55;
}

function isHexDigit(code: number): boolean {
  return isDigit(code) || ((code | 32) >= 97 && (code | 32) <= 102);
}

function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}
