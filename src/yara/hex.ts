import type { SyntaxFault } from "../findings/diagnostic.ts";
import { CommentReader, OPEN_COMMENT } from "./comment_reader.ts";
import { DEFAULT_LIMITS, fault, type Limits } from "./faults.ts";
import { isUnicodeSpace } from "./lexer.ts";
import { hexDigit } from "./string_literal.ts";
import type { HexString } from "./syntax.ts";

/** One byte: matches `b` where `(b & mask) === value`, or where it does not if `negated` (`~41`). */
export interface HexByte {
  readonly kind: "byte";
  readonly value: number;
  /** `0xff`, `0xf0` for `4?`, `0x0f` for `?4`, `0` for `??`. */
  readonly mask: number;
  readonly negated: boolean;
  readonly start: number;
  readonly end: number;
}

/** `[4]`, `[4-6]`, `[4-]`, `[-]`: any bytes, so many; `maximum` is null without an upper bound. */
export interface HexJump {
  readonly kind: "jump";
  readonly minimum: number;
  readonly maximum: number | null;
  readonly start: number;
  readonly end: number;
}

/** `( 41 | 42 43 )`. */
export interface HexAlternative {
  readonly kind: "alternative";
  readonly alternatives: readonly (readonly HexToken[])[];
  readonly start: number;
  readonly end: number;
}

export type HexToken = HexByte | HexJump | HexAlternative;

/** What reading a hex pattern gives: the tokens before the fault, where there is one. */
export interface ParsedHex {
  readonly tokens: readonly HexToken[];
  readonly errors: readonly SyntaxFault[];
}

/** What {@link scanHex} gives: the offset after the closing brace, or of the fault. */
export interface HexScan {
  readonly end: number;
  readonly fault: SyntaxFault | null;
}

/** Reads the tokens of a hex pattern. Offsets are those of the file, or of a bare `source`. */
export function parseHex(pattern: HexString | string, limits: Limits = DEFAULT_LIMITS): ParsedHex {
  const isText = typeof pattern === "string";
  const source = isText ? pattern : pattern.source;
  const builder = new TokenBuilder(isText ? 0 : pattern.start + 1);
  const { fault: found } = scan(source, 0, false, limits, builder, new CommentReader(source));
  if (found === null) return { tokens: builder.tokens, errors: [] };
  const { start, end } = found.span;
  const span = { start: start + builder.base, end: end + builder.base };
  return { tokens: builder.tokens, errors: [{ ...found, span }] };
}

/**
 * Checks the hex pattern whose `{` stands before `start`, and finds its end; keeps nothing but its comments.
 *
 * ```text
 * sequence    := item ( jump* item )*
 * item        := byte | "(" sequence ( "|" sequence )* ")"
 * byte        := "~"? [0-9A-F?]{2}
 * jump        := "[" ( integer | integer? "-" integer? ) "]"
 * ```
 */
export function scanHex(text: string, start: number, limits: Limits, comments: CommentReader): HexScan {
  return scan(text, start, true, limits, null, comments);
}

// Where a sequence stands: at its beginning no jump may follow, after a jump it may not end.
const BEGUN = 0;
const AFTER_ITEM = 1;
const AFTER_JUMP = 2;

/**
 * Bytes without `~`, and blanks between them. There are no two ways to read the same text, so it takes linear time;
 * its length is bounded, since each repetition takes a place on the stack of regexps.
 */
const PLAIN_BYTES = /(?:[0-9A-Fa-f?]{2}[ \t\r\n]*){1,500}/y;

function scan(
  text: string,
  from: number,
  isBraced: boolean,
  limits: Limits,
  builder: TokenBuilder | null,
  comments: CommentReader,
): HexScan {
  let state = BEGUN;
  let depth = 0;
  let at = from;
  // Jumps one after the other: YARA-X takes them for one, and looks at its bounds only.
  let run = NO_JUMP;
  for (;;) {
    if (builder === null && state !== AFTER_JUMP) {
      // Most patterns are bytes and blanks only, and nothing is kept of them here.
      PLAIN_BYTES.lastIndex = at;
      while (PLAIN_BYTES.test(text)) {
        at = PLAIN_BYTES.lastIndex;
        state = AFTER_ITEM;
      }
    }
    const code = text.charCodeAt(at);
    const high = nibble(code);
    if (high >= 0 || code === 126 /* ~ */) {
      if (state === AFTER_JUMP) {
        const problem = jumpProblem(run, text);
        if (problem !== null) return problem;
      }
      const digits = code === 126 ? at + 1 : at;
      const first = code === 126 ? nibble(text.charCodeAt(digits)) : high;
      const second = nibble(text.charCodeAt(digits + 1));
      if (first < 0) return fail(text, at, at + 1, "expected a byte after ~ in a hex pattern");
      if (second < 0) {
        if (isBraced && text.startsWith("condition", digits)) {
          return {
            ...fail(text, from - 1, from, "this hex pattern is never closed", "Add the missing }."),
            end: digits,
          };
        }
        return fail(
          text,
          digits,
          digits + 1,
          "expected two hex digits for each byte in a hex pattern",
          `Write 0${text[digits]} for the byte, or ${text[digits]}? for any byte that begins so.`,
        );
      }
      if (code === 126 && first === ANY && second === ANY) {
        return fail(text, at, at + 3, "~?? can match no byte", "Remove the ~, or name a byte to leave out: ~00.");
      }
      builder?.byte(first, second, code === 126, at, digits + 2);
      at = digits + 2;
      state = AFTER_ITEM;
      continue;
    }
    if (code === 32 || code === 10 || code === 13 || code === 9 || isUnicodeSpace(code)) {
      at++;
      continue;
    }
    switch (code) {
      case 91: {
        // [
        if (state === BEGUN) {
          return fail(
            text,
            at,
            at + 1,
            "a hex pattern cannot begin with a jump",
            "A pattern may match anywhere: leave the jump out.",
          );
        }
        const jump = readJump(text, at, comments);
        if ("fault" in jump) return jump;
        builder?.jump(jump.minimum, jump.maximum, at, jump.end);
        run = state === AFTER_JUMP ? joined(run, jump, at) : { ...jump, start: at };
        at = jump.end;
        state = AFTER_JUMP;
        continue;
      }
      case 40: // (
        if (++depth > limits.maxHexDepth) {
          const message = `hex alternatives are nested more than ${limits.maxHexDepth} deep`;
          return { end: at, fault: fault("too_deep", at, at + 1, message) };
        }
        if (state === AFTER_JUMP) {
          const problem = jumpProblem(run, text);
          if (problem !== null) return problem;
        }
        builder?.open(at);
        at++;
        state = BEGUN;
        continue;
      case 124: // |
      case 41: // )
        if (depth === 0) {
          return code === 124
            ? fail(text, at, at + 1, "alternatives in a hex pattern need parentheses", "Write ( 41 | 42 ).")
            : fail(text, at, at + 1, "this ) closes nothing in the hex pattern");
        }
        if (state !== AFTER_ITEM) return fail(text, at, at + 1, endedWithout(state, "alternative"));
        if (code === 124) builder?.next();
        else {
          depth--;
          builder?.close(at + 1);
        }
        at++;
        state = code === 124 ? BEGUN : AFTER_ITEM;
        continue;
      case 47: {
        const after = comments.skip(at);
        if (after === OPEN_COMMENT) {
          return { end: at, fault: fault("unterminated_comment", at, at + 2, "this comment is never closed") };
        }
        if (after < 0) break;
        at = after;
        continue;
      }
      default:
        break;
    }
    const isEnd = Number.isNaN(code);
    if (isEnd ? !isBraced : code === 125) {
      if (depth > 0) return fail(text, at, at + 1, "this hex pattern has a ( that is never closed");
      if (state !== AFTER_ITEM) return fail(text, at, at + 1, endedWithout(state, "hex pattern"));
      return { end: at + 1, fault: null };
    }
    if (isEnd || code === 36 /* $ */) {
      return { ...fail(text, from - 1, from, "this hex pattern is never closed", "Add the missing }."), end: at };
    }
    return fail(
      text,
      at,
      at + (code >= 0xd800 && code <= 0xdbff ? 2 : 1),
      `a hex pattern cannot contain ${JSON.stringify(String.fromCodePoint(text.codePointAt(at) as number))}`,
      code === 34
        ? "Between { and } only bytes are written; for text use quotes instead of braces, or close the pattern with }."
        : "Between { and } stand bytes (4D), wildcards (??), jumps ([2-4]) and alternatives (( 41 | 42 )).",
    );
  }
}

function fail(text: string, start: number, end: number, message: string, help: string | null = null): HexScan {
  return { end: start, fault: fault("invalid_hex", start, Math.min(end, text.length), message, help) };
}

function endedWithout(state: number, what: string): string {
  return state === AFTER_JUMP ? `a ${what} cannot end with a jump` : `expected a byte: this ${what} is empty`;
}

const ANY = 16;

/** 0 to 15, {@link ANY} for `?`, -1 for anything else. */
function nibble(code: number): number {
  return code === 63 ? ANY : hexDigit(code);
}

interface Jump {
  readonly minimum: number;
  readonly hasLower: boolean;
  readonly maximum: number | null;
  readonly end: number;
}

interface JumpRun extends Jump {
  readonly start: number;
}

const NO_JUMP: JumpRun = { start: 0, end: 0, minimum: 0, maximum: 0, hasLower: false };

function joined(run: JumpRun, jump: Jump, start: number): JumpRun {
  const maximum = run.maximum === null || jump.maximum === null ? null : run.maximum + jump.maximum;
  const minimum = run.minimum + jump.minimum;
  const hasLower = run.hasLower || jump.hasLower;
  return { start: Math.min(run.start, start), end: jump.end, minimum, maximum, hasLower };
}

function jumpProblem({ start, end, minimum, maximum, hasLower }: JumpRun, text: string): HexScan | null {
  if (maximum === null) return null;
  if (minimum > maximum) {
    const message = `this jump runs from ${minimum} down to ${maximum}`;
    return fail(text, start, end, message, `Write the smaller number first: [${maximum}-${minimum}].`);
  }
  return maximum === 0 && hasLower ? fail(text, start, end, "a jump over no bytes does nothing", "Remove it.") : null;
}

/** The most bytes that a jump can name, as in YARA-X. */
const MAX_JUMP = 0xffffffff;

function readJump(text: string, open: number, comments: CommentReader): Jump | HexScan {
  let at = skipSpace(text, open + 1);
  const lower = readInteger(text, at);
  if (lower !== null) at = skipSpace(text, lower.end);
  const hasDash = text.charCodeAt(at) === 45;
  let upper: { value: number; end: number } | null = null;
  if (hasDash) {
    at = skipSpace(text, at + 1);
    upper = readInteger(text, at);
    if (upper !== null) at = skipSpace(text, upper.end);
  }
  // YARA-X takes comments here, before the bracket that closes, and nowhere else in a jump.
  while (text.charCodeAt(at) === 47) {
    const after = comments.skip(at);
    if (after < 0) break;
    at = skipSpace(text, after);
  }
  if (text.charCodeAt(at) !== 93) {
    return fail(text, at, at + 1, "expected ] at the end of the jump", "A jump is [4], [4-6], [4-] or [-].");
  }
  const end = at + 1;
  if (lower === null && !hasDash)
    return fail(text, open, end, "this jump is empty", "A jump is [4], [4-6], [4-] or [-].");
  const minimum = lower?.value ?? 0;
  if (Math.max(minimum, upper?.value ?? 0) > MAX_JUMP) {
    return { end: open, fault: fault("invalid_number", open, end, `a jump is at most ${MAX_JUMP} bytes long`) };
  }
  const maximum = hasDash ? (upper?.value ?? null) : minimum;
  return { minimum, maximum, hasLower: lower !== null, end };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (!(code === 32 || code === 10 || code === 13 || code === 9 || isUnicodeSpace(code))) return at;
    at++;
  }
}

/** Decimal, `0x…` or `0o…`; values beyond any jump are all as good as infinite. */
function readInteger(text: string, from: number): { value: number; end: number } | null {
  let radix = 10;
  let at = from;
  if (text.charCodeAt(at) === 48) {
    const mark = text.charCodeAt(at + 1);
    const candidate = mark === 120 ? 16 : mark === 111 ? 8 : 10;
    const first = hexDigit(text.charCodeAt(at + 2));
    if (candidate !== 10 && first >= 0 && first < candidate) {
      radix = candidate;
      at += 2;
    }
  }
  const digits = at;
  let value = 0;
  for (;;) {
    const digit = hexDigit(text.charCodeAt(at));
    if (digit < 0 || digit >= radix) break;
    value = value * radix + digit;
    at++;
  }
  return at === digits ? null : { value, end: at };
}

/** Collects tokens without recursion, so that depth costs no stack. */
class TokenBuilder {
  readonly base: number;
  readonly tokens: HexToken[] = [];
  #current: HexToken[] = this.tokens;
  readonly #open: { start: number; parent: HexToken[]; alternatives: HexToken[][] }[] = [];

  constructor(base: number) {
    this.base = base;
  }

  byte(high: number, low: number, negated: boolean, start: number, end: number): void {
    const mask = (high === ANY ? 0 : 0xf0) | (low === ANY ? 0 : 0x0f);
    const value = (high === ANY ? 0 : high << 4) | (low === ANY ? 0 : low);
    this.#current.push({ kind: "byte", value, mask, negated, start: this.base + start, end: this.base + end });
  }

  jump(minimum: number, maximum: number | null, start: number, end: number): void {
    this.#current.push({ kind: "jump", minimum, maximum, start: this.base + start, end: this.base + end });
  }

  open(start: number): void {
    const first: HexToken[] = [];
    this.#open.push({ start: this.base + start, parent: this.#current, alternatives: [first] });
    this.#current = first;
  }

  next(): void {
    this.#current = [];
    this.#open[this.#open.length - 1]?.alternatives.push(this.#current);
  }

  close(end: number): void {
    const { start, parent, alternatives } = this.#open.pop()!;
    parent.push({ kind: "alternative", alternatives, start, end: this.base + end });
    this.#current = parent;
  }
}
