import type { SyntaxFault } from "../findings/diagnostic.ts";
import { type FaultLog, fault, type Limits } from "./faults.ts";
import type { Lexer } from "./lexer.ts";
import { isLibyaraRegexp } from "./libyara_regexp.ts";
import { checkRegexp } from "./regexp.ts";
import type { ParsedRegexp } from "./regexp_syntax.ts";
import { decodeString } from "./string_literal.ts";
import { FloatLiteral, IntegerLiteral, RegexpLiteral, StringLiteral } from "./syntax.ts";

/** The largest integer of a condition or a meta value: they are 64 bits, signed. */
export const MAX_INTEGER = 2n ** 63n - 1n;

/**
 * Reads the literal that the lexer stands at, and moves on. A fault within it is noted and the node made
 * nevertheless: where the literal ends is known.
 */
export class LiteralReader {
  readonly #lexer: Lexer;
  readonly #faults: FaultLog;
  readonly #limits: Limits;

  constructor(lexer: Lexer, faults: FaultLog, limits: Limits) {
    this.#lexer = lexer;
    this.#faults = faults;
    this.#limits = limits;
  }

  string(): StringLiteral {
    const lexer = this.#lexer;
    const { start, end, text } = lexer;
    const quotes = isMultiLine(text, start, end) ? 3 : 1;
    let value: string;
    if (lexer.hasEscape) {
      const decoded = decodeString(text, start + quotes, end - quotes);
      if (decoded.fault === null) value = decoded.value;
      else {
        this.#faults.add(decoded.fault);
        value = text.slice(start + quotes, end - quotes);
      }
    } else value = text.slice(start + quotes, end - quotes);
    lexer.next();
    return new StringLiteral(start, end, value);
  }

  /** A string in which YARA-X takes a backslash for a mistake: a module's name, a path, an alphabet. */
  plainString(what: string): StringLiteral {
    const lexer = this.#lexer;
    const { start, end } = lexer;
    if (lexer.hasEscape) {
      const message = `${what} cannot hold escapes`;
      this.#faults.add(fault("invalid_escape", start, end, message, "Write it without a backslash."));
      const quotes = isMultiLine(lexer.text, start, end) ? 3 : 1;
      const value = lexer.text.slice(start + quotes, end - quotes);
      lexer.next();
      return new StringLiteral(start, end, value);
    }
    return this.string();
  }

  /**
   * @param start where the node begins: at the sign, in a meta value
   * @param maximum the largest value that has a meaning here
   */
  integer(start = this.#lexer.start, sign: 1n | -1n = 1n, maximum = MAX_INTEGER): IntegerLiteral {
    const lexer = this.#lexer;
    const { end } = lexer;
    let value = integerValue(lexer.text, lexer.start, end);
    if (value > maximum) {
      const message = `this number is too large: at most ${maximum} is allowed here`;
      this.#faults.add(fault("invalid_number", lexer.start, end, message));
      value = maximum;
    }
    lexer.next();
    return new IntegerLiteral(start, end, sign * value);
  }

  float(start = this.#lexer.start, sign: 1 | -1 = 1): FloatLiteral {
    const lexer = this.#lexer;
    const { end } = lexer;
    const value = Number(lexer.tokenText.replaceAll("_", ""));
    lexer.next();
    return new FloatLiteral(start, end, sign * value);
  }

  /** The literal, and what there is within. `flags` of modifiers are added for the check. */
  regexp(): RegexpLiteral {
    const lexer = this.#lexer;
    const { start, end, text } = lexer;
    const slash = text.lastIndexOf("/", end - 1);
    const flags = text.slice(slash + 1, end);
    for (let i = 0; i < flags.length; i++) {
      const flag = flags[i] as string;
      if (flag === "i" || flag === "s") continue;
      const at = slash + 1 + i;
      const message = `unknown flag ${flag} after a regular expression`;
      const help = "YARA knows i (any letter case) and s (. matches line ends too).";
      this.#faults.add(fault("invalid_regexp_flag", at, at + 1, message, help));
      break;
    }
    lexer.next();
    return new RegexpLiteral(start, end, text.slice(start + 1, slash), flags);
  }

  /** Reads what is written in a regexp, and notes the fault in it. */
  checkRegexp(literal: RegexpLiteral, flags: string): ParsedRegexp {
    const parsed = checkRegexp(literal.source, flags, literal.start + 1, this.#limits);
    for (const found of parsed.errors) this.#faults.add(inDialect(found, literal.source));
    if (parsed.arbitraryPrefix !== null) {
      const { start, end } = parsed.arbitraryPrefix;
      const code = isLibyaraRegexp(literal.source) ? "libyara_regexp_prefix" : "arbitrary_prefix";
      const message = "this beginning matches any bytes, any number of them";
      const help = "Remove it: a match is found wherever the rest of the regular expression is.";
      this.#faults.add(fault(code, start, end, message, help));
    }
    return parsed;
  }
}

/** Tells a regexp that YARA 4 takes from one that nobody does. */
function inDialect(found: SyntaxFault, source: string): SyntaxFault {
  if (found.code !== "invalid_regexp" || !isLibyaraRegexp(source)) return found;
  const help = `${found.help === null ? "" : `${found.help} `}YARA 4 takes this, YARA-X and VirusTotal do not.`;
  return { ...found, code: "libyara_regexp", help };
}

function isMultiLine(text: string, start: number, end: number): boolean {
  return end - start >= 6 && text.charCodeAt(start + 1) === 34 && text.charCodeAt(start + 2) === 34;
}

/** The exact value of an integer token. */
function integerValue(text: string, start: number, end: number): bigint {
  const written = text.slice(start, end);
  // Up to 15 characters without _ or unit: JavaScript reads them the same way, and exactly.
  if (end - start <= 15) {
    const value = Number(written);
    if (!Number.isNaN(value)) return BigInt(value);
  }
  let digits = written.replaceAll("_", "");
  let unit = 1n;
  if (digits.endsWith("B")) {
    if (digits.endsWith("KB")) unit = 1024n;
    else if (digits.endsWith("MB")) unit = 1048576n;
    if (unit > 1n) digits = digits.slice(0, -2);
  }
  // Far beyond 64 bits no digit matters; BigInt would take quadratic time over them.
  const significant = digits.replace(/^(0[xo])?0+(?=[0-9a-fA-F])/, "$1");
  if (significant.length > 70) return MAX_INTEGER + 1n;
  return BigInt(significant) * unit;
}
