import { nearestWord } from "../text/nearest_word.ts";
import { bytesOfText } from "./bytes.ts";
import { type FaultLog, fault, type Limits } from "./faults.ts";
import { scanHex } from "./hex.ts";
import { type Lexer, Token, type TokenKind } from "./lexer.ts";
import { isLibyaraRegexp } from "./libyara_regexp.ts";
import type { LiteralReader } from "./literals.ts";
import {
  ByteRange,
  HexPattern,
  HexString,
  type Pattern,
  PatternIdentifier,
  PatternModifier,
  type PatternModifierName,
  type RegexpLiteral,
  RegexpPattern,
  type StringLiteral,
  TextPattern,
} from "./syntax.ts";
import { shown, unexpectedToken } from "./unexpected_token.ts";

const MODIFIERS = new Map<TokenKind, PatternModifierName>([
  [Token.Ascii, "ascii"],
  [Token.Wide, "wide"],
  [Token.Nocase, "nocase"],
  [Token.Fullword, "fullword"],
  [Token.Private, "private"],
  [Token.Xor, "xor"],
  [Token.Base64, "base64"],
  [Token.Base64Wide, "base64wide"],
]);

const MODIFIER_NAMES: readonly PatternModifierName[] = [...MODIFIERS.values()];

/** A set of modifiers is a number, with a bit for each. */
const BITS = new Map(MODIFIER_NAMES.map((name, i) => [name, 1 << i]));
const setOf = (...names: PatternModifierName[]): number => names.reduce((set, name) => set | (BITS.get(name) ?? 0), 0);

/** What a regular expression and a hex pattern may carry, as YARA-X has it; a text may carry all. */
const ON_REGEXP = setOf("ascii", "wide", "nocase", "fullword", "private");
const ON_HEX = setOf("private");
const NOCASE = setOf("nocase");
const BASE64 = setOf("base64", "base64wide");

/** Modifiers of a text that cannot stand together, as YARA-X has it. */
const CONFLICTS = (
  [
    ["xor", "nocase"],
    ["base64", "nocase"],
    ["base64", "fullword"],
    ["base64", "xor"],
    ["base64wide", "nocase"],
    ["base64wide", "fullword"],
    ["base64wide", "xor"],
  ] as const
).map(([one, other]) => [one, other, setOf(one, other)] as const);

const CONFLICTING = setOf("xor", "base64", "base64wide");

const NO_MODIFIERS: readonly PatternModifier[] = [];
/** Base64 needs three bytes to have one character that does not depend on what stands around. */
const SHORTEST_BASE64 = 3;
const BASE64_ALPHABET = 64;

/** Reads what stands in `strings:`. Faults within a pattern are noted, and the pattern is kept. */
export class PatternParser {
  readonly #lexer: Lexer;
  readonly #literals: LiteralReader;
  readonly #faults: FaultLog;
  readonly #limits: Limits;
  /** The modifiers of the pattern read last. */
  #set = 0;
  /** Whether the pattern read last has text after it that could not be read. */
  isBroken = false;

  constructor(lexer: Lexer, literals: LiteralReader, faults: FaultLog, limits: Limits) {
    this.#lexer = lexer;
    this.#literals = literals;
    this.#faults = faults;
    this.#limits = limits;
  }

  /** Reads `$name = …` from its name on; null where it cannot be read, with the lexer at what is wrong. */
  pattern(): Pattern | null {
    const lexer = this.#lexer;
    const { start, end } = lexer;
    this.isBroken = false;
    const identifier = new PatternIdentifier(start, end, lexer.name(start + 1, end));
    lexer.next();
    if (!lexer.is(Token.Assign)) {
      const help = `A pattern is written ${lexer.text.slice(start, end)} = "text".`;
      this.#faults.add(unexpectedToken(lexer, `\`=\` after ${lexer.text.slice(start, end)}`, help));
      return null;
    }
    lexer.next();
    switch (lexer.kind) {
      case Token.String:
        return this.#text(identifier, this.#literals.string());
      case Token.Regexp:
        return this.#regexp(identifier, this.#literals.regexp());
      case Token.LeftBrace:
        return this.#hex(identifier);
      default:
        this.#expectedValue();
        return null;
    }
  }

  #expectedValue(): void {
    const lexer = this.#lexer;
    const { kind, start, end } = lexer;
    if (kind === Token.Identifier || kind === Token.Integer || kind === Token.Float) {
      const word = lexer.tokenText;
      const message = `a pattern is a text, bytes or a regular expression, found ${shown(lexer)}`;
      const help =
        kind === Token.Identifier ? `For text write "${word}".` : `For text write "${word}", for a byte {..}.`;
      this.#faults.add(fault("invalid_pattern", start, end, message, help));
      return;
    }
    const help = 'It is written "text", { 41 42 } or /regexp/.';
    this.#faults.add(unexpectedToken(lexer, "a text, bytes or a regular expression", help));
  }

  #text(identifier: PatternIdentifier, value: StringLiteral): TextPattern {
    const count = this.#faults.count;
    const modifiers = this.#modifiers("TextPattern");
    const end = endOf(modifiers, value.end);
    if (this.#faults.count === count) this.#checkLength(value);
    return new TextPattern(identifier.start, end, identifier, value, modifiers);
  }

  #checkLength(value: StringLiteral): void {
    const { start, end } = value;
    if (value.value.length >= SHORTEST_BASE64) return;
    if (value.value.length === 0) {
      this.#faults.add(
        fault("pattern_too_short", start, end, "an empty text matches nothing", "Write what to look for."),
      );
      return;
    }
    if ((this.#set & BASE64) === 0 || bytesOfText(value.value).length >= SHORTEST_BASE64) return;
    const message = `a text with \`base64\` needs ${SHORTEST_BASE64} bytes at least`;
    const help = "Shorter ones leave nothing to look for. YARA 4 takes them, YARA-X and VirusTotal do not.";
    this.#faults.add(fault("libyara_short_base64", start, end, message, help));
  }

  #regexp(identifier: PatternIdentifier, value: RegexpLiteral): RegexpPattern {
    const modifiers = this.#modifiers("RegexpPattern");
    const end = endOf(modifiers, value.end);
    const ignoreCase = (this.#set & NOCASE) !== 0;
    const { errors, minimumLength, mixedGreediness, halfBoundary } = this.#literals.checkRegexp(
      value,
      ignoreCase ? `${value.flags}i` : value.flags,
    );
    if (errors.length === 0) {
      if (halfBoundary !== null) {
        const message = "half boundaries are not part of a pattern's regular expression";
        const help = "Write \\b: it is a boundary on both sides.";
        this.#faults.add(fault("invalid_regexp", halfBoundary.start, halfBoundary.end, message, help));
      } else if (mixedGreediness !== null) {
        this.#faults.add(
          fault(
            "mixed_greediness",
            mixedGreediness.start,
            mixedGreediness.end,
            "greedy and lazy repetitions cannot stand in one regular expression",
            "Give all of them a ? after, or none: where a match ends is of no matter to most rules.",
          ),
        );
      } else if (minimumLength === 0) {
        const message = "this regular expression can match the empty text, so it would match anywhere";
        const help = "Have it ask for one character at least: + instead of *.";
        const code = isLibyaraRegexp(value.source) ? "libyara_empty_regexp" : "regexp_matches_empty";
        this.#faults.add(fault(code, value.start, value.end, message, help));
      }
    }
    return new RegexpPattern(identifier.start, end, identifier, value, modifiers);
  }

  #hex(identifier: PatternIdentifier): HexPattern | null {
    const lexer = this.#lexer;
    const { start, text } = lexer;
    const scan = scanHex(text, start + 1, this.#limits, lexer.commentReader);
    if (scan.fault !== null) {
      this.#faults.add(scan.fault);
      const end = this.#hexEnd(scan.end);
      if (end === null) return null;
      const value = new HexString(start, end, text.slice(start + 1, end - 1));
      const modifiers = this.#modifiers("HexPattern");
      return new HexPattern(identifier.start, endOf(modifiers, end), identifier, value, modifiers);
    }
    const { end } = scan;
    const value = new HexString(start, end, text.slice(start + 1, end - 1));
    lexer.resume(end);
    const modifiers = this.#modifiers("HexPattern");
    return new HexPattern(identifier.start, endOf(modifiers, end), identifier, value, modifiers);
  }

  /** After a fault within braces: their end, if it comes before the next pattern or section. */
  #hexEnd(from: number): number | null {
    const lexer = this.#lexer;
    lexer.resume(from);
    for (;;) {
      switch (lexer.kind) {
        case Token.RightBrace: {
          const { end } = lexer;
          lexer.next();
          return end;
        }
        case Token.End:
        case Token.Pattern:
        case Token.Condition:
        case Token.Rule:
          return null;
        default:
          lexer.next();
      }
    }
  }

  // ---- modifiers

  /** Reads modifiers up to the next token that is none; which ones they are is left in `#set`. */
  #modifiers(kind: Pattern["kind"]): readonly PatternModifier[] {
    const lexer = this.#lexer;
    this.#set = 0;
    let modifiers: PatternModifier[] | null = null;
    for (;;) {
      const name = MODIFIERS.get(lexer.kind);
      if (name === undefined) {
        if (lexer.kind !== Token.Identifier || !this.#skipUnknown()) break;
        continue;
      }
      const modifier = this.#modifier(name);
      if (modifier === null) {
        this.isBroken = true;
        break;
      }
      const bit = BITS.get(name) as number;
      if ((this.#set & bit) !== 0) {
        const message = `\`${name}\` is given twice`;
        this.#faults.add(fault("duplicate_modifier", modifier.start, modifier.end, message, "Remove one of them."));
      }
      this.#set |= bit;
      if (modifiers === null) modifiers = [modifier];
      else modifiers.push(modifier);
    }
    if (modifiers === null) return NO_MODIFIERS;
    if (kind === "HexPattern") this.#checkAllowed(modifiers, ON_HEX, "a hex pattern");
    else if (kind === "RegexpPattern") this.#checkAllowed(modifiers, ON_REGEXP, "a regular expression");
    else if (modifiers.length > 1) this.#checkConflicts(modifiers);
    // An array that has grown has room to spare, and there are many.
    return modifiers.length === 1 ? modifiers : modifiers.slice();
  }

  #modifier(name: PatternModifierName): PatternModifier | null {
    const lexer = this.#lexer;
    const { start, end } = lexer;
    lexer.next();
    const takesArgument = name === "xor" || name === "base64" || name === "base64wide";
    if (!takesArgument || !lexer.is(Token.LeftParen)) return new PatternModifier(start, end, name, null);
    lexer.next();
    let argument: PatternModifier["argument"];
    if (name === "xor") argument = this.#xorArgument();
    else if (lexer.is(Token.String)) argument = this.#alphabet();
    else {
      this.#faults.add(unexpectedToken(lexer, "an alphabet of 64 characters in quotes"));
      return null;
    }
    if (argument === null) return null;
    if (!lexer.is(Token.RightParen)) {
      this.#faults.add(unexpectedToken(lexer, `\`)\` after the argument of \`${name}\``));
      return null;
    }
    const closed = lexer.end;
    lexer.next();
    return new PatternModifier(start, closed, name, argument);
  }

  #xorArgument(): PatternModifier["argument"] {
    const lexer = this.#lexer;
    const help = "A key is a byte, xor(0x20), or bytes from one to another, xor(1-255).";
    if (!lexer.is(Token.Integer)) {
      this.#faults.add(unexpectedToken(lexer, "a key for `xor`", help));
      return null;
    }
    const lower = this.#literals.integer(lexer.start, 1n, 255n);
    if (!lexer.is(Token.Minus)) return lower;
    lexer.next();
    if (!lexer.is(Token.Integer)) {
      this.#faults.add(unexpectedToken(lexer, "the last key for `xor`", help));
      return null;
    }
    const upper = this.#literals.integer(lexer.start, 1n, 255n);
    if (lower.value > upper.value) {
      const message = `this range runs from ${lower.value} down to ${upper.value}`;
      const mend = `Write the smaller key first: xor(${upper.value}-${lower.value}).`;
      this.#faults.add(fault("invalid_range", lower.start, upper.end, message, mend));
    }
    return new ByteRange(lower.start, upper.end, lower, upper);
  }

  #alphabet(): StringLiteral {
    const count = this.#faults.count;
    const literal = this.#literals.plainString("an alphabet");
    if (this.#faults.count > count) return literal;
    const problem = alphabetProblem(bytesOfText(literal.value));
    if (problem !== null) {
      const help = "An alphabet is 64 different printable ASCII characters.";
      this.#faults.add(fault("invalid_base64_alphabet", literal.start, literal.end, problem, help));
    }
    return literal;
  }

  /** A word that is no modifier: notes it and moves on, unless the next pattern or section seems to begin here. */
  #skipUnknown(): boolean {
    const lexer = this.#lexer;
    const { start, end, previousEnd } = lexer;
    const word = lexer.tokenText;
    lexer.next();
    if (lexer.is(Token.Assign) || lexer.is(Token.Colon)) {
      lexer.readFrom(start);
      lexer.previousEnd = previousEnd;
      return false;
    }
    const meant = nearestWord(word, MODIFIER_NAMES);
    const help = meant === null ? `YARA knows ${MODIFIER_NAMES.join(", ")}.` : `Write \`${meant}\`.`;
    this.#faults.add(fault("invalid_modifier", start, end, `\`${word}\` is no modifier of a pattern`, help));
    return true;
  }

  #checkAllowed(modifiers: readonly PatternModifier[], allowed: number, what: string): void {
    if ((this.#set & ~allowed) === 0) return;
    for (const { name, start, end } of modifiers) {
      if (((BITS.get(name) as number) & allowed) !== 0) continue;
      const help =
        allowed === ON_HEX
          ? "Bytes match as they are written: remove it."
          : "It applies to text in quotes only: remove it.";
      this.#faults.add(fault("invalid_modifier", start, end, `\`${name}\` cannot modify ${what}`, help));
      return;
    }
  }

  #checkConflicts(modifiers: readonly PatternModifier[]): void {
    if ((this.#set & CONFLICTING) === 0) return;
    for (const [one, other, both] of CONFLICTS) {
      if ((this.#set & both) !== both) continue;
      const later = modifiers.findLast(({ name }) => name === one || name === other) as PatternModifier;
      const message = `\`${one}\` and \`${other}\` cannot be used together`;
      this.#faults.add(fault("modifier_conflict", later.start, later.end, message, "Remove one of them."));
      return;
    }
  }
}

function endOf(modifiers: readonly PatternModifier[], otherwise: number): number {
  const last = modifiers[modifiers.length - 1];
  return last === undefined ? otherwise : last.end;
}

function alphabetProblem(bytes: Uint8Array): string | null {
  if (bytes.length !== BASE64_ALPHABET) {
    return `this alphabet has ${bytes.length} characters instead of ${BASE64_ALPHABET}`;
  }
  const seen = new Set<number>();
  for (const byte of bytes) {
    if (byte < 32 || byte > 126) return "this alphabet has a character that is not printable ASCII";
    if (seen.has(byte)) return `this alphabet has ${String.fromCharCode(byte)} twice`;
    seen.add(byte);
  }
  return null;
}
