import type { SyntaxFault } from "../findings/diagnostic.ts";
import { arbitraryPrefix } from "./arbitrary_prefix.ts";
import { appendBytes } from "./bytes.ts";
import { DEFAULT_LIMITS, fault, type Limits } from "./faults.ts";
import { ByteSet, DOT_RANGES, OpenClass, PERL_RANGES, POSIX_CLASSES, type Ranges } from "./regexp_classes.ts";
import type {
  Located,
  ParsedRegexp,
  RegexpAlternation,
  RegexpAssertionType,
  RegexpClass,
  RegexpEmpty,
  RegexpGroup,
  RegexpNode,
  RegexpRepetition,
} from "./regexp_syntax.ts";
import { hexDigit } from "./string_literal.ts";

/**
 * Parses a regexp's `source` (without slashes) as YARA-X does: Rust's regex syntax over bytes. No recursion:
 * depth is limited, and every character is read a bounded number of times.
 *
 * @param flags any of `i` and `s`, as after the closing slash; add `i` for the modifier `nocase`
 * @param offset where `source` begins, added to every offset in the result
 */
export function parseRegexp(source: string, flags = "", offset = 0, limits: Limits = DEFAULT_LIMITS): ParsedRegexp {
  return new RegexpParser(source, flags, offset, limits, true).parse();
}

/** As {@link parseRegexp}, for what is wrong alone: no tree is made, and `node` says nothing. */
export function checkRegexp(source: string, flags: string, offset: number, limits: Limits): ParsedRegexp {
  // Whether the beginning is arbitrary is read off the tree.
  return new RegexpParser(source, flags, offset, limits, flags.includes("s")).parse();
}

interface Flags {
  readonly ignoreCase: boolean;
  readonly multiLine: boolean;
  readonly dotAll: boolean;
  readonly swapGreed: boolean;
  readonly unicode: boolean;
  readonly ignoreWhitespace: boolean;
  readonly crlf: boolean;
}

/** An open group: what was read before it, and the branches finished within. */
interface Frame {
  readonly start: number;
  readonly name: string | null;
  readonly flags: Flags;
  readonly items: Measured[];
  readonly branches: Measured[];
  readonly branchStart: number;
  readonly bodyStart: number;
}

/** A node with what is worked out from below: `height` as Rust's nest limit counts it. */
interface Measured {
  readonly node: RegexpNode;
  readonly height: number;
  readonly minimum: number;
  /** A bare `(?i)`: nothing that could be repeated. */
  readonly isFlags: boolean;
}

const MAX_MINIMUM = 2 ** 31;
/** No stack is deep enough to walk a deeper tree. */
const DEEPEST = 1000;
/** Characters that mean nothing but themselves outside classes. */
const PLAIN = /[A-Za-z0-9 _"'%@;:,=<>!&~`/-]+/y;
const NOTHING: RegexpEmpty = { kind: "Empty", start: 0, end: 0 };
const CHARACTER: Measured = { node: NOTHING, minimum: 1, height: 0, isFlags: false };
/** Thrown within this file only: a regexp is given up at its first error. */
const GIVE_UP = Symbol("regexp error");

const REPEAT_HELP = "To match the character itself write a backslash before it.";

class RegexpParser {
  readonly #source: string;
  readonly #offset: number;
  readonly #maxDepth: number;
  /** Whether a tree is wanted; without one, all its nodes are {@link NOTHING}. */
  readonly #keeps: boolean;
  /** Where the item pushed last begins. */
  #lastStart = 0;
  /** The flag `s` after the slash; `(?s)` within does not count for everything. */
  readonly #isDotAll: boolean;
  #at = 0;
  #flags: Flags;
  #items: Measured[] = [];
  #branches: Measured[] = [];
  #branchStart = 0;
  /** Where the first branch of the group at hand begins. */
  #bodyStart = 0;
  readonly #frames: Frame[] = [];
  readonly #groupNames = new Set<string>();
  #firstGreedy: boolean | null = null;
  #mixed: Located | null = null;
  #half: Located | null = null;
  #usesUnicode = false;
  #fault: SyntaxFault | null = null;

  constructor(source: string, flags: string, offset: number, limits: Limits, keeps: boolean) {
    this.#keeps = keeps;
    this.#source = source;
    this.#offset = offset;
    this.#maxDepth = Math.min(limits.maxRegexpDepth, DEEPEST);
    this.#isDotAll = flags.includes("s");
    this.#flags = {
      ignoreCase: flags.includes("i"),
      multiLine: false,
      dotAll: flags.includes("s"),
      swapGreed: false,
      unicode: false,
      ignoreWhitespace: false,
      crlf: false,
    };
  }

  parse(): ParsedRegexp {
    try {
      const whole = this.#parseAll();
      return {
        node: whole.node,
        errors: [],
        minimumLength: whole.minimum,
        mixedGreediness: this.#mixed,
        arbitraryPrefix: this.#isDotAll ? arbitraryPrefix(whole.node) : null,
        halfBoundary: this.#half,
        usesUnicode: this.#usesUnicode,
      };
    } catch (error) {
      if (error !== GIVE_UP || this.#fault === null) throw error;
      return {
        node: null,
        errors: [this.#fault],
        minimumLength: 0,
        mixedGreediness: null,
        arbitraryPrefix: null,
        halfBoundary: null,
        usesUnicode: false,
      };
    }
  }

  #fail(start: number, end: number, message: string, help: string | null = null): never {
    const last = this.#source.length;
    const from = Math.min(start, last);
    this.#fault = fault(
      "invalid_regexp",
      this.#offset + from,
      this.#offset + Math.max(from, Math.min(end, last)),
      message,
      help,
    );
    throw GIVE_UP;
  }

  #tooDeep(start: number, end: number): never {
    const message = `this regexp is nested more than ${this.#maxDepth} deep`;
    this.#fault = fault("too_deep", this.#offset + start, this.#offset + end, message);
    throw GIVE_UP;
  }

  /** The code unit at the current place; NaN at the end. */
  #code(): number {
    return this.#source.charCodeAt(this.#at);
  }

  #isEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  #parseAll(): Measured {
    for (;;) {
      this.#skipSpace();
      if (this.#isEnd()) break;
      switch (this.#code()) {
        case 40:
          this.#openGroup();
          break;
        case 41:
          this.#closeGroup();
          break;
        case 124:
          this.#branches.push(this.#finishBranch());
          this.#at++;
          this.#branchStart = this.#at;
          break;
        case 91:
          this.#pushClass();
          break;
        case 63:
        case 42:
        case 43:
          this.#repeatByMark();
          break;
        case 123:
          this.#repeatCounted();
          break;
        default:
          if (this.#keeps || !this.#plainRun()) this.#primitive();
      }
    }
    const open = this.#frames[this.#frames.length - 1];
    if (open !== undefined) {
      this.#fail(
        open.start,
        open.start + 1,
        "this ( is never closed in the regexp",
        "Add ), or write \\( for the character.",
      );
    }
    return this.#finishBranches(0);
  }

  /** Where no tree is wanted: passes characters that stand for themselves, in one go. */
  #plainRun(): boolean {
    if (this.#flags.ignoreWhitespace) return false;
    const start = this.#at;
    PLAIN.lastIndex = start;
    if (!PLAIN.test(this.#source)) return false;
    const end = PLAIN.lastIndex;
    if (end - start > 1) {
      this.#items.push({ node: NOTHING, minimum: Math.min(MAX_MINIMUM, end - start - 1), height: 0, isFlags: false });
    }
    // The last one apart: it is what a repetition after it repeats.
    this.#lastStart = end - 1;
    this.#items.push(CHARACTER);
    this.#at = end;
    return true;
  }

  // ---- building

  #push(node: RegexpNode, minimum: number, start: number, height = 0, isFlags = false): void {
    if (height > this.#maxDepth) this.#tooDeep(start, this.#at);
    this.#lastStart = start;
    this.#items.push({ node, minimum, height, isFlags });
  }

  #finishBranch(): Measured {
    const items = this.#items;
    this.#items = [];
    const start = this.#offset + this.#branchStart;
    const end = this.#offset + this.#at;
    if (items.length === 0) return { node: { kind: "Empty", start, end }, height: 0, minimum: 0, isFlags: false };
    if (items.length === 1) return items[0] as Measured;
    let minimum = 0;
    let height = 0;
    const nodes: RegexpNode[] = [];
    for (const item of items) {
      minimum = Math.min(MAX_MINIMUM, minimum + item.minimum);
      height = Math.max(height, item.height);
      if (this.#keeps) nodes.push(item.node);
    }
    return { node: { kind: "Concatenation", items: nodes, start, end }, height: height + 1, minimum, isFlags: false };
  }

  /** Ends the branches of a group, or of the whole, that begins at `start`. */
  #finishBranches(start: number): Measured {
    const last = this.#finishBranch();
    const branches = this.#branches;
    this.#branches = [];
    if (branches.length === 0) return this.#checkHeight(last);
    branches.push(last);
    let minimum = MAX_MINIMUM;
    let height = 0;
    const nodes: RegexpNode[] = [];
    for (const branch of branches) {
      minimum = Math.min(minimum, branch.minimum);
      height = Math.max(height, branch.height);
      nodes.push(branch.node);
    }
    const node: RegexpAlternation = {
      kind: "Alternation",
      branches: nodes,
      start: this.#offset + start,
      end: this.#offset + this.#at,
    };
    return this.#checkHeight({ node, height: height + 1, minimum, isFlags: false });
  }

  #checkHeight(measured: Measured): Measured {
    if (measured.height > this.#maxDepth) this.#tooDeep(0, this.#source.length);
    return measured;
  }

  // ---- groups and flags

  #openGroup(): void {
    const start = this.#at;
    if (this.#frames.length >= this.#maxDepth) this.#tooDeep(start, start + 1);
    this.#at++;
    this.#skipSpace();
    const around = /^\?<?[=!]/.exec(this.#source.slice(this.#at, this.#at + 3));
    if (around !== null) {
      this.#fail(
        start,
        this.#at + around[0].length,
        "look-ahead and look-behind are not part of YARA's regexps",
        "Match the surrounding text too, or test it in the condition.",
      );
    }
    let name: string | null = null;
    let inner = this.#flags;
    if (this.#code() === 63) {
      const isP = this.#source.startsWith("?P<", this.#at);
      if (isP || this.#source.startsWith("?<", this.#at)) {
        this.#at += isP ? 3 : 2;
        name = this.#groupName(start);
      } else {
        this.#at++;
        if (this.#isEnd()) this.#fail(start, start + 1, "this ( is never closed in the regexp");
        const flags = this.#parseFlags(start);
        if (this.#code() === 41) {
          this.#at++;
          this.#flags = flags;
          const node: RegexpEmpty = { kind: "Empty", start: this.#offset + start, end: this.#offset + this.#at };
          this.#push(node, 0, start, 0, true);
          return;
        }
        this.#at++;
        inner = flags;
      }
    }
    this.#frames.push({
      start,
      name,
      flags: this.#flags,
      items: this.#items,
      branches: this.#branches,
      branchStart: this.#branchStart,
      bodyStart: this.#bodyStart,
    });
    this.#flags = inner;
    this.#items = [];
    this.#branches = [];
    this.#branchStart = this.#at;
    this.#bodyStart = this.#at;
  }

  #closeGroup(): void {
    const frame = this.#frames.pop();
    if (frame === undefined) {
      this.#fail(this.#at, this.#at + 1, "this ) closes nothing in the regexp", "Write \\) for the character itself.");
    }
    const inner = this.#finishBranches(this.#bodyStart);
    this.#at++;
    this.#flags = frame.flags;
    this.#items = frame.items;
    this.#branches = frame.branches;
    this.#branchStart = frame.branchStart;
    this.#bodyStart = frame.bodyStart;
    const end = this.#offset + this.#at;
    const node: RegexpGroup | RegexpEmpty = this.#keeps
      ? { kind: "Group", operand: inner.node, name: frame.name, start: this.#offset + frame.start, end }
      : NOTHING;
    this.#push(node, inner.minimum, frame.start, inner.height + 1);
  }

  #groupName(start: number): string {
    const from = this.#at;
    const close = this.#source.indexOf(">", from);
    if (close < 0) this.#fail(start, this.#source.length, "the name of this group is never closed", "Add >.");
    const name = this.#source.slice(from, close);
    if (!/^[\p{Alphabetic}_][\p{Alphabetic}\p{N}_.[\]]*$/u.test(name)) {
      this.#fail(from, Math.max(close, from + 1), "expected a name of letters, digits and _ for this group");
    }
    if (this.#groupNames.has(name)) this.#fail(from, close, `two groups of this regexp are named ${name}`);
    this.#groupNames.add(name);
    this.#at = close + 1;
    return name;
  }

  /** Reads `i-s` up to the `:` or `)` after it. */
  #parseFlags(start: number): Flags {
    const flags: { -readonly [K in keyof Flags]: boolean } = { ...this.#flags };
    const seen = new Set<number>();
    let value = true;
    let dangling = false;
    for (;;) {
      if (this.#isEnd()) this.#fail(start, this.#at, "this ( is never closed in the regexp");
      const code = this.#code();
      if (code === 58 || code === 41) break;
      if (code === 45) {
        if (!value) this.#fail(this.#at, this.#at + 1, "two - among the flags of this group");
        value = false;
        dangling = true;
      } else {
        const flag = FLAGS.get(code);
        if (flag === undefined) {
          this.#fail(
            this.#at,
            this.#at + 1,
            "expected a flag (i, m, s, x, u, U or R) or : after (? in the regexp",
            "YARA knows (?:…), (?i), (?i:…) and (?P<name>…).",
          );
        }
        if (seen.has(code)) this.#fail(this.#at, this.#at + 1, "this flag is given twice");
        seen.add(code);
        flags[flag] = value;
        dangling = false;
      }
      this.#at++;
    }
    if (dangling) this.#fail(this.#at - 1, this.#at, "expected a flag after - in the regexp");
    if (seen.size === 0 && value && this.#code() === 41) {
      this.#fail(start, this.#at + 1, "expected flags between (? and ) in the regexp");
    }
    if (flags.unicode) this.#usesUnicode = true;
    return flags;
  }

  // ---- repetition

  #operand(at: number): Measured {
    const operand = this.#items.pop();
    if (operand === undefined || operand.isFlags) {
      this.#fail(at, at + 1, `there is nothing before ${this.#source[at]} to repeat in the regexp`, REPEAT_HELP);
    }
    return operand;
  }

  #repeatByMark(): void {
    const at = this.#at;
    const operand = this.#operand(at);
    const code = this.#code();
    this.#at++;
    this.#repeat(operand, code === 43 ? 1 : 0, code === 63 ? 1 : null);
  }

  #repeatCounted(): void {
    const at = this.#at;
    const operand = this.#operand(at);
    this.#at++;
    this.#skipSpace();
    const unclosed = (): never =>
      this.#fail(at, this.#at, "this { is never closed in the regexp", "Write \\{ for the character itself.");
    if (this.#isEnd()) unclosed();
    // {,n} is {0,n}, as long as n is there.
    let minimum = this.#decimal();
    let maximum: number | null = minimum;
    const hasMinimum = minimum !== null;
    if (this.#isEnd()) unclosed();
    if (this.#code() === 44) {
      this.#at++;
      this.#skipSpace();
      if (this.#isEnd()) unclosed();
      maximum = null;
      if (this.#code() !== 125 || !hasMinimum) {
        maximum = this.#decimal();
        if (maximum === null) this.#countExpected(at);
      }
      minimum ??= 0;
    }
    if (minimum === null) this.#countExpected(at);
    if (this.#code() !== 125) {
      this.#fail(
        at,
        this.#at + 1,
        `expected } or , after the number, found ${JSON.stringify(this.#source[this.#at])}`,
        "A repetition is {2}, {2,}, {2,5} or {,5}; write \\{ for the character itself.",
      );
    }
    this.#at++;
    if (maximum !== null && minimum > maximum) {
      this.#fail(
        at,
        this.#at,
        `this repetition runs from ${minimum} down to ${maximum}`,
        "Write the smaller number first.",
      );
    }
    this.#skipSpace();
    this.#repeat(operand, minimum, maximum);
  }

  #countExpected(at: number): never {
    this.#fail(
      at,
      this.#at + 1,
      "expected a number after { in the regexp",
      "A repetition is {2}, {2,}, {2,5} or {,5}; write \\{ for the character itself.",
    );
  }

  #repeat(operand: Measured, minimum: number, maximum: number | null): void {
    const isLazy = this.#code() === 63;
    if (isLazy) this.#at++;
    // The operand is the item read last.
    const first = this.#lastStart;
    const start = this.#offset + first;
    const end = this.#offset + this.#at;
    if (this.#firstGreedy === null) this.#firstGreedy = !isLazy;
    else if (this.#firstGreedy === isLazy) this.#mixed ??= { start, end };
    const greedy = isLazy === this.#flags.swapGreed;
    const node: RegexpRepetition | RegexpEmpty = this.#keeps
      ? { kind: "Repetition", operand: operand.node, minimum, maximum, greedy, start, end }
      : NOTHING;
    this.#push(node, Math.min(MAX_MINIMUM, operand.minimum * minimum), first, operand.height + 1);
  }

  #decimal(): number | null {
    this.#skipWhitespace();
    const from = this.#at;
    let value = 0;
    while (this.#code() >= 48 && this.#code() <= 57) {
      value = value * 10 + this.#code() - 48;
      this.#at++;
    }
    if (value > 0xffffffff) this.#fail(from, this.#at, "this number of repetitions is too large");
    if (this.#at === from) return null;
    this.#skipWhitespace();
    return value;
  }

  // ---- single characters

  #primitive(): void {
    const start = this.#at;
    const code = this.#code();
    const { crlf, dotAll, multiLine } = this.#flags;
    if (code === 46) {
      this.#at++;
      this.#pushSet(DOT_RANGES[dotAll ? "all" : crlf ? "no_crlf" : "no_lf"], "dot", start);
    } else if (code === 94) {
      this.#at++;
      this.#pushAssertion(multiLine ? "line_start" : "start", start);
    } else if (code === 36) {
      this.#at++;
      this.#pushAssertion(multiLine ? "line_end" : "end", start);
    } else if (code === 92) {
      this.#escape();
    } else {
      const point = this.#source.codePointAt(start) as number;
      this.#at += point > 0xffff ? 2 : 1;
      this.#pushCharacter(point, false, start);
    }
  }

  #pushCharacter(point: number, isByte: boolean, start: number): void {
    if (!this.#keeps && (isByte || point < 0x80)) {
      this.#lastStart = start;
      this.#items.push(CHARACTER);
      return;
    }
    const bytes: number[] = [];
    if (isByte || point < 0x80) bytes.push(point);
    else appendBytes(bytes, String.fromCodePoint(point));
    const { ignoreCase } = this.#flags;
    const node = {
      kind: "Character",
      bytes,
      ignoreCase,
      start: this.#offset + start,
      end: this.#offset + this.#at,
    } as const;
    this.#push(node, bytes.length, start);
  }

  #pushSet(ranges: Ranges, form: RegexpClass["form"], start: number, height = 0): void {
    const node: RegexpClass | RegexpEmpty = this.#keeps
      ? { kind: "Class", form, ranges, start: this.#offset + start, end: this.#offset + this.#at }
      : NOTHING;
    this.#push(node, 1, start, height);
  }

  #pushAssertion(type: RegexpAssertionType, start: number): void {
    this.#push({ kind: "Assertion", type, start: this.#offset + start, end: this.#offset + this.#at }, 0, start);
  }

  #escape(): void {
    const start = this.#at;
    const escaped = this.#readEscape();
    switch (escaped.kind) {
      case "character":
        this.#pushCharacter(escaped.point, escaped.isByte, start);
        break;
      case "set":
        this.#pushSet(escaped.ranges, "perl", start);
        break;
      case "assertion":
        this.#pushAssertion(escaped.type, start);
        break;
    }
  }

  #readEscape(): Escape {
    const start = this.#at;
    this.#at++;
    if (this.#isEnd()) this.#fail(start, this.#at, "this backslash escapes nothing");
    const point = this.#source.codePointAt(this.#at) as number;
    this.#at += point > 0xffff ? 2 : 1;
    const letter = String.fromCodePoint(point);
    switch (letter) {
      case "x":
        return this.#hexEscape(start, 2);
      case "u":
        return this.#hexEscape(start, 4);
      case "U":
        return this.#hexEscape(start, 8);
      case "p":
      case "P":
        return this.#unicodeEscape(start);
      case "d":
      case "s":
      case "w":
      case "D":
      case "S":
      case "W":
        return { kind: "set", ranges: PERL_RANGES.get(letter) ?? [] };
      case "b":
        return { kind: "assertion", type: this.#bytesOnly(this.#wordBoundary(start), start) };
      case "B":
        return { kind: "assertion", type: this.#bytesOnly("not_word_boundary", start) };
      default: {
        const assertion = ASSERTIONS.get(letter);
        if (assertion !== undefined) return { kind: "assertion", type: assertion };
        const control = CONTROLS.get(letter);
        if (control !== undefined) return { kind: "character", point: control, isByte: false };
        if (point >= 48 && point <= 57) {
          this.#fail(
            start,
            this.#at,
            "back-references are not part of YARA's regexps",
            `For the byte 0x0${letter} write \\x0${letter}.`,
          );
        }
        if (point >= 128 || /[A-Za-z]/.test(letter)) {
          this.#fail(
            start,
            this.#at,
            `unknown escape \\${letter} in the regexp`,
            `Write ${letter} for the character, or \\\\${letter} for a backslash before it.`,
          );
        }
        return { kind: "character", point, isByte: false };
      }
    }
  }

  #hexEscape(start: number, width: number): Escape {
    const { unicode } = this.#flags;
    this.#skipSpace();
    let point = 0;
    if (this.#code() === 123) {
      const open = this.#at++;
      let digits = 0;
      for (; ; this.#at++) {
        this.#skipSpace();
        if (this.#isEnd()) this.#fail(open, this.#at, "this \\x{ is never closed in the regexp");
        if (this.#code() === 125) break;
        const digit = hexDigit(this.#code());
        if (digit < 0) this.#fail(this.#at, this.#at + 1, "expected a hex digit in the regexp's escape");
        point = Math.min(point * 16 + digit, 0x110000);
        digits++;
      }
      this.#at++;
      if (digits === 0) this.#fail(open, this.#at, "expected hex digits between { and } in the regexp");
    } else {
      for (let i = 0; i < width; i++) {
        if (i > 0) this.#skipSpace();
        const digit = hexDigit(this.#code());
        if (digit < 0) {
          this.#fail(
            start,
            this.#at + 1,
            `expected ${width} hex digits after ${this.#source.slice(start, start + 2)} in the regexp`,
          );
        }
        point = point * 16 + digit;
        this.#at++;
      }
      if (width === 2 && !unicode) return { kind: "character", point, isByte: true };
    }
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) {
      this.#fail(start, this.#at, "this escape names no character");
    }
    return { kind: "character", point, isByte: false };
  }

  #unicodeEscape(start: number): Escape {
    if (this.#code() === 123) {
      const close = this.#source.indexOf("}", this.#at);
      this.#at = close < 0 ? this.#source.length : close + 1;
    } else if (!this.#isEnd()) this.#at++;
    if (!this.#flags.unicode) {
      this.#fail(start, this.#at, "Unicode classes are not part of YARA's regexps: they match bytes");
    }
    return { kind: "set", ranges: DOT_RANGES.all };
  }

  /** `\b`, or `\b{start}` and the like; `\b{2}` is a repetition. */
  #wordBoundary(start: number): RegexpAssertionType {
    const open = this.#at;
    if (this.#code() !== 123 || !/[-A-Za-z]/.test(this.#source[open + 1] ?? "")) return "word_boundary";
    const close = this.#source.indexOf("}", open);
    const type = close < 0 ? undefined : SPECIAL_BOUNDARIES.get(this.#source.slice(open + 1, close));
    const end = close < 0 ? this.#source.length : close + 1;
    if (type === undefined) {
      this.#fail(open, end, "expected start, end, start-half or end-half between { and } after \\b");
    }
    this.#at = end;
    if (type.endsWith("half")) this.#half ??= { start: this.#offset + start, end: this.#offset + end };
    return type;
  }

  #bytesOnly(type: RegexpAssertionType, start: number): RegexpAssertionType {
    if (this.#flags.unicode) this.#fail(start, this.#at, "word boundaries are not part of Unicode regexps in YARA");
    return type;
  }

  // ---- classes

  #pushClass(): void {
    const start = this.#at;
    const { set, height } = this.#bracketClass();
    this.#pushSet(this.#keeps ? set.ranges() : DOT_RANGES.all, "bracket", start, height);
  }

  /** Reads a class with its nested ones and the operators `&&`, `--` and `~~`. */
  #bracketClass(): { set: ByteSet; height: number } {
    const open: OpenClass[] = [this.#openClass()];
    for (;;) {
      this.#skipSpace();
      const current = open[open.length - 1] as OpenClass;
      if (this.#isEnd()) this.#unclosedClass(current.start);
      const code = this.#code();
      const next = this.#source.charCodeAt(this.#at + 1);
      if (code === 91) {
        const posix = this.#posixClass();
        if (posix !== null) current.add(posix, 0);
        else {
          if (open.length >= this.#maxDepth) this.#tooDeep(this.#at, this.#at + 1);
          open.push(this.#openClass());
        }
      } else if (code === 93) {
        this.#at++;
        const finished = current.finish(this.#flags.ignoreCase);
        open.pop();
        const parent = open[open.length - 1];
        if (parent === undefined) return finished;
        parent.add(finished.set, finished.height);
      } else if (next === code && (code === 38 || code === 45 || code === 126)) {
        current.operator(code, this.#flags.ignoreCase);
        this.#at += 2;
      } else this.#classRange(current);
    }
  }

  #unclosedClass(start: number): never {
    this.#fail(
      start,
      start + 1,
      "this [ is never closed in the regexp",
      "Add ], or write \\[ for the character itself.",
    );
  }

  #openClass(): OpenClass {
    const start = this.#at++;
    this.#skipSpace();
    const isNegated = this.#code() === 94;
    if (isNegated) {
      this.#at++;
      this.#skipSpace();
    }
    const result = new OpenClass(start, isNegated);
    // Any number of - at the start, or one ], stand for themselves.
    let isFirst = true;
    while (this.#code() === 45) {
      result.addByte(45);
      this.#at++;
      this.#skipSpace();
      isFirst = false;
    }
    if (isFirst && this.#code() === 93) {
      result.addByte(93);
      this.#at++;
      this.#skipSpace();
    }
    if (this.#isEnd()) this.#unclosedClass(start);
    return result;
  }

  /** `[:alpha:]`; null, and nothing read, where it is an ordinary nested class. */
  #posixClass(): ByteSet | null {
    const source = this.#source;
    if (source.charCodeAt(this.#at + 1) !== 58) return null;
    const isNegated = source.charCodeAt(this.#at + 2) === 94;
    const from = this.#at + (isNegated ? 3 : 2);
    let to = from;
    // The longest name has six letters.
    while (to - from <= 6 && to < source.length && source.charCodeAt(to) !== 58) to++;
    if (!source.startsWith(":]", to)) return null;
    const ranges = POSIX_CLASSES.get(source.slice(from, to));
    if (ranges === undefined) return null;
    this.#at = to + 2;
    const set = ByteSet.of(ranges);
    return isNegated ? set.invert() : set;
  }

  #classRange(current: OpenClass): void {
    const start = this.#at;
    const first = this.#classItem();
    this.#skipSpace();
    if (this.#isEnd()) this.#unclosedClass(current.start);
    if (this.#code() !== 45 || this.#isLiteralDash()) {
      if (first.kind === "set") current.addRanges(first.ranges);
      else if (first.kind === "assertion") {
        this.#fail(start, this.#at, "this escape is no character: it cannot stand in a class");
      } else current.addByte(this.#classByte(first, start));
      return;
    }
    this.#at++;
    this.#skipSpace();
    if (this.#isEnd()) this.#unclosedClass(current.start);
    const second = this.#classItem();
    if (first.kind !== "character" || second.kind !== "character") {
      this.#fail(
        start,
        this.#at,
        "a range in a class must run from one character to another",
        "To match - itself, put it last: [\\w-].",
      );
    }
    if (first.point > second.point) {
      this.#fail(start, this.#at, "this range runs backwards", "Write the lower character first.");
    }
    current.addRange(this.#classByte(first, start), this.#classByte(second, start));
  }

  #isLiteralDash(): boolean {
    const at = this.#at;
    this.#at++;
    this.#skipSpace();
    const code = this.#code();
    this.#at = at;
    return code === 93 || code === 45;
  }

  #classItem(): Escape {
    if (this.#code() === 92) return this.#readEscape();
    const point = this.#source.codePointAt(this.#at) as number;
    this.#at += point > 0xffff ? 2 : 1;
    return { kind: "character", point, isByte: false };
  }

  #classByte(item: EscapedCharacter, start: number): number {
    if (item.isByte || item.point < 0x80) return item.point;
    if (!this.#flags.unicode) {
      this.#fail(
        start,
        this.#at,
        "a class can hold ASCII characters only: a regexp matches bytes",
        `This character is several bytes; write an alternative instead: (a|${String.fromCodePoint(item.point)}).`,
      );
    }
    return 0xff;
  }

  // ---- the flag x

  #skipSpace(): void {
    if (!this.#flags.ignoreWhitespace) return;
    for (;;) {
      this.#skipWhitespace();
      if (this.#code() !== 35) return;
      const lineEnd = this.#source.indexOf("\n", this.#at);
      this.#at = lineEnd < 0 ? this.#source.length : lineEnd + 1;
    }
  }

  #skipWhitespace(): void {
    while (!this.#isEnd() && isWhitespace(this.#code())) this.#at++;
  }
}

interface EscapedCharacter {
  readonly kind: "character";
  readonly point: number;
  readonly isByte: boolean;
}

type Escape =
  | EscapedCharacter
  | { readonly kind: "set"; readonly ranges: Ranges }
  | { readonly kind: "assertion"; readonly type: RegexpAssertionType };

const FLAGS = new Map<number, keyof Flags>([
  [105, "ignoreCase"],
  [109, "multiLine"],
  [115, "dotAll"],
  [85, "swapGreed"],
  [117, "unicode"],
  [82, "crlf"],
  [120, "ignoreWhitespace"],
]);

const ASSERTIONS = new Map<string, RegexpAssertionType>([
  ["A", "start"],
  ["z", "end"],
]);

const SPECIAL_BOUNDARIES = new Map<string, RegexpAssertionType>([
  ["start", "word_start"],
  ["end", "word_end"],
  ["start-half", "word_start_half"],
  ["end-half", "word_end_half"],
]);

const CONTROLS = new Map([
  ["a", 7],
  ["f", 12],
  ["t", 9],
  ["n", 10],
  ["r", 13],
  ["v", 11],
]);

function isWhitespace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}
