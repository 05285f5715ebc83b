import type { BinaryExpression, Expression, ItemSet, Pattern, Rule, Them } from "../yara/index.ts";
import { type PatternSample, patternSample } from "./pattern_sample.ts";

/**
 * A file that is found at once, and of which a rule's condition is true: then there is nothing to be proved against
 * it, and proofs cost a hundred times as much. Null says nothing. The file is put together as it comes, and looked at
 * with YARA's own meaning of the condition's parts; what is more than patterns, sizes and numbers is not looked into.
 */
export function exampleOf(rule: Rule): ExampleFile | null {
  const condition = rule.condition?.expression;
  if (condition === undefined) return null;
  const draft = new Draft(rule.patterns?.patterns ?? []);
  const wish = draft.meet(condition, true, NOTHING);
  const file = wish && draft.fileOf(wish);
  return file !== null && draft.evaluate(condition, file) === true ? file : null;
}

/** What a file is to hold; never changed, so that each alternative goes on from what was before it. */
interface Wish {
  readonly wanted: readonly Pattern[];
  readonly unwanted: readonly Pattern[];
  /** At a place of their own. */
  readonly placed: readonly { readonly pattern: Pattern; readonly at: number }[];
  readonly bytes: readonly { readonly at: number; readonly byte: number }[];
  readonly least: number;
  readonly most: number;
}

const NOTHING: Wish = { wanted: [], unwanted: [], placed: [], bytes: [], least: 0, most: Number.MAX_SAFE_INTEGER };

export interface ExampleFile {
  /** Bytes as characters up to U+00FF; followed by zeros up to the size. */
  readonly text: string;
  readonly size: number;
}

/** Yes, no, or not known. */
type Truth = boolean | null;

/** What stands at no place of its own begins here, out of the way of numbers that are read. */
const BEGINNING = 512;
const MAX_LENGTH = 1 << 16;
/** More than anything simple reaches. */
const ZEROS = "\0".repeat(4_096);
const MOST_COPIES = 20;
/** Steps of looking for patterns: about a tenth of a second. */
const MOST_EFFORT = 5e7;
/** Zeros between texts, so that each is a word of its own, in two bytes a letter too. */
const GAP = 3;

class Draft {
  readonly #patterns: readonly Pattern[];
  readonly #samples = new Map<Pattern, PatternSample | null>();
  readonly #byName: ReadonlyMap<string, Pattern>;
  #effort = 0;

  constructor(patterns: readonly Pattern[]) {
    this.#patterns = patterns;
    this.#byName = new Map(patterns.map((pattern) => [pattern.identifier.name, pattern]));
  }

  #sample(pattern: Pattern): PatternSample | null {
    let sample = this.#samples.get(pattern);
    if (sample === undefined) {
      sample = patternSample(pattern);
      this.#samples.set(pattern, sample);
    }
    return sample;
  }

  #named(name: string): Pattern | undefined {
    return this.#byName.get(name);
  }

  #in(items: Them | ItemSet): readonly Pattern[] {
    if (items.kind === "Them") return this.#patterns;
    this.#effort += this.#patterns.length * items.items.length;
    if (this.#effort > MOST_EFFORT) return [];
    return this.#patterns.filter(({ identifier: { name } }) =>
      items.items.some((item) => item.name === name || (item.wildcard && name.startsWith(item.name))),
    );
  }

  // ---- wishes

  /** The wish with what makes an expression true, or false; null where it cannot be had, so far as is seen here. */
  meet(node: Expression, want: boolean, wish: Wish): Wish | null {
    switch (node.kind) {
      case "ParenthesizedExpression":
        return this.meet(node.expression, want, wish);
      case "UnaryExpression":
        return node.operator === "not" ? this.meet(node.operand, !want, wish) : wish;
      case "LogicalExpression": {
        if ((node.operator === "and") === want) {
          return node.operands.reduce<Wish | null>((all, one) => all && this.meet(one, want, all), wish);
        }
        for (const operand of node.operands) {
          const met = this.meet(operand, want, wish);
          if (met !== null) return met;
        }
        return null;
      }
      case "PatternMatch": {
        const pattern = this.#named(node.identifier.name);
        if (pattern === undefined) return null;
        if (!want) return node.anchor === null ? this.#without([pattern], wish) : wish;
        const from = node.anchor?.kind === "AtAnchor" ? node.anchor.offset : node.anchor?.interval.lower;
        if (from === undefined) return this.#withSome([pattern], 1, wish);
        if (this.#sample(pattern) === null) return null;
        // Near the end: what comes last is.
        if (from.kind !== "IntegerLiteral") return { ...wish, wanted: [...wish.wanted, pattern] };
        return { ...wish, placed: [...wish.placed, { pattern, at: Number(from.value) }] };
      }
      case "OfExpression": {
        const { items, quantifier, anchor } = node;
        if (items.kind === "ExpressionTuple" || anchor !== null) return null;
        const patterns = this.#in(items);
        const count = countOf(node, patterns.length);
        if (count === null) return null;
        return (quantifier.type === "none") === want
          ? this.#without(patterns, wish)
          : this.#withSome(patterns, count, wish);
      }
      case "BinaryExpression":
        return this.#compared(node, want, wish);
      case "BooleanLiteral":
        return node.value === want ? wish : null;
      default:
        return null;
    }
  }

  #withSome(patterns: readonly Pattern[], count: number, wish: Wish): Wish | null {
    if (this.#isTooMuch(patterns, wish)) return null;
    const known = patterns.filter((pattern) => wish.wanted.includes(pattern));
    const free = patterns.filter(
      (pattern) => !known.includes(pattern) && !wish.unwanted.includes(pattern) && this.#sample(pattern) !== null,
    );
    if (known.length + free.length < count) return null;
    return { ...wish, wanted: [...wish.wanted, ...free.slice(0, Math.max(0, count - known.length))] };
  }

  #without(patterns: readonly Pattern[], wish: Wish): Wish | null {
    if (this.#isTooMuch(patterns, wish)) return null;
    if (patterns.some((pattern) => wish.wanted.includes(pattern))) return null;
    return { ...wish, unwanted: [...wish.unwanted, ...patterns] };
  }

  /** Each pattern is looked up among those that are wished for. */
  #isTooMuch(patterns: readonly Pattern[], { wanted, unwanted }: Wish): boolean {
    this.#effort += (1 + patterns.length) * (1 + wanted.length + unwanted.length);
    return this.#effort > MOST_EFFORT;
  }

  /** Sizes, bytes and numbers of matches as they are asked for; the rest turns out as it may. */
  #compared({ left, right, operator }: BinaryExpression, want: boolean, wish: Wish): Wish | null {
    if (right.kind !== "IntegerLiteral" || !want) return wish;
    const value = Number(right.value);
    if (left.kind === "BuiltinValue") {
      if (left.name !== "filesize") return wish;
      const least = operator === ">" ? value + 1 : operator === ">=" || operator === "==" ? value : 0;
      const most = operator === "<" ? value - 1 : operator === "<=" || operator === "==" ? value : NOTHING.most;
      return { ...wish, least: Math.max(wish.least, least), most: Math.min(wish.most, most) };
    }
    if (left.kind === "PatternCount" && left.interval === null) {
      const pattern = this.#named(left.name);
      const count = operator === ">" ? value + 1 : operator === ">=" || operator === "==" ? value : 0;
      const isNone = (operator === "==" || operator === "<=" ? value : operator === "<" ? value - 1 : 1) < 1;
      if (pattern !== undefined && isNone) return this.#without([pattern], wish);
      if (pattern === undefined || this.#sample(pattern) === null || count > MOST_COPIES) return null;
      const missing = count - wish.wanted.filter((one) => one === pattern).length;
      return { ...wish, wanted: [...wish.wanted, ...Array.from({ length: Math.max(0, missing) }, () => pattern)] };
    }
    const read = readOf(left);
    if (read === null || operator !== "==") return wish;
    const bytes = bytesOf(right.value, read.size, read.bigEndian).map((byte, i) => ({ at: read.offset + i, byte }));
    return { ...wish, bytes: [...wish.bytes, ...bytes] };
  }

  // ---- files

  fileOf({ wanted, placed, bytes, least, most }: Wish): ExampleFile | null {
    const cells = new Map<number, string>();
    let end = 0;
    const put = (at: number, text: string): void => {
      for (let i = 0; i < text.length; i++) cells.set(at + i, text[i] as string);
      end = Math.max(end, at + text.length);
    };
    for (const { at, byte } of bytes) put(at, String.fromCharCode(byte));
    for (const { pattern, at } of placed) {
      if (at > MAX_LENGTH) return null;
      put(at, this.#sample(pattern)?.bytes ?? "");
    }
    for (const pattern of wanted) {
      if (end > MAX_LENGTH) return null;
      put(Math.max(end + GAP, Math.min(BEGINNING, Math.floor(most / 2))), this.#sample(pattern)?.bytes ?? "");
    }
    // YARA-X misses some matches that could take in more bytes and stand at the very end.
    const size = Math.max(least, Math.min(end + GAP, most));
    if (end > MAX_LENGTH || size > most || end > size) return null;
    return { text: Array.from({ length: end }, (_, at) => cells.get(at) ?? "\0").join(""), size };
  }

  // ---- looking at one

  /** As YARA would have it; what is undefined, or not looked into, is not known. */
  evaluate(node: Expression, file: ExampleFile): Truth {
    switch (node.kind) {
      case "ParenthesizedExpression":
        return this.evaluate(node.expression, file);
      case "BooleanLiteral":
        return node.value;
      case "UnaryExpression": {
        const inner = node.operator === "not" ? this.evaluate(node.operand, file) : null;
        return inner === null ? null : !inner;
      }
      case "LogicalExpression": {
        const deciding = node.operator === "or";
        let isKnown = true;
        for (const operand of node.operands) {
          const truth = this.evaluate(operand, file);
          if (truth === deciding) return deciding;
          if (truth === null) isKnown = false;
        }
        return isKnown ? !deciding : null;
      }
      case "PatternMatch": {
        const matches = this.#matches(this.#named(node.identifier.name), file);
        if (matches === null || node.anchor === null) return matches && matches.length > 0;
        const isAt = node.anchor.kind === "AtAnchor";
        const from = this.#number(isAt ? node.anchor.offset : node.anchor.interval.lower, file);
        const to = isAt ? from : this.#number(node.anchor.interval.upper, file);
        if (from === null || to === null) return null;
        if (matches.some((at) => at >= from && at <= to)) return true;
        return matches.length === 0 || this.#all(node.identifier.name, file) !== null ? false : null;
      }
      case "OfExpression": {
        const { items, quantifier, anchor } = node;
        if (items.kind === "ExpressionTuple" || anchor !== null) return null;
        const patterns = this.#in(items);
        const count = countOf(node, patterns.length);
        if (count === null) return null;
        let certain = 0;
        let open = 0;
        for (const pattern of patterns) {
          const matches = this.#matches(pattern, file);
          if (matches === null) open++;
          else if (matches.length > 0 && ++certain >= count) break;
        }
        const isMet = certain >= count ? true : certain + open < count ? false : null;
        return quantifier.type === "none" && isMet !== null ? !isMet : isMet;
      }
      case "BinaryExpression": {
        const left = this.#number(node.left, file);
        const right = this.#number(node.right, file);
        return left === null || right === null ? null : (COMPARED[node.operator]?.(left, right) ?? null);
      }
      default:
        return null;
    }
  }

  /** Places where a pattern matches; none where it matches nowhere, null where that is not known. */
  #matches(pattern: Pattern | undefined, file: ExampleFile): readonly number[] | null {
    const sample = pattern && this.#sample(pattern);
    if (!sample) return null;
    const { texts, certain, possible } = sample;
    this.#effort += sample.effort(Math.min(file.size, file.text.length + ZEROS.length));
    if (this.#effort > MOST_EFFORT) return null;
    const whole = file.text + ZEROS.slice(0, Math.max(0, file.size - file.text.length));
    if (texts !== null && !texts.some((text) => whole.includes(text))) return [];
    const found = placesOf(certain(), whole, file.text.length);
    if (found === null || found.length > 0 || possible === certain) return found;
    return possible !== null && placesOf(possible(), whole, file.text.length)?.length === 0 ? [] : null;
  }

  /** All of them, where all are known. */
  #all(name: string, file: ExampleFile): readonly number[] | null {
    const pattern = this.#named(name);
    const sample = pattern && this.#sample(pattern);
    return sample && sample.possible === sample.certain ? this.#matches(pattern, file) : null;
  }

  #number(node: Expression, file: ExampleFile): number | null {
    switch (node.kind) {
      case "IntegerLiteral":
        return Number(node.value);
      case "ParenthesizedExpression":
        return this.#number(node.expression, file);
      case "BuiltinValue":
        return node.name === "filesize" ? file.size : null;
      case "PatternCount":
        return node.interval === null ? (this.#all(node.name, file)?.length ?? null) : null;
      case "PatternOffset":
        return node.index === null || (node.index.kind === "IntegerLiteral" && node.index.value === 1n)
          ? (this.#all(node.name, file)?.[0] ?? null)
          : null;
      case "BinaryExpression": {
        const left = this.#number(node.left, file);
        const right = this.#number(node.right, file);
        if (left === null || right === null || (node.operator !== "+" && node.operator !== "-")) return null;
        return node.operator === "+" ? left + right : left - right;
      }
      default: {
        const read = readOf(node);
        if (read === null || read.signed || read.offset + read.size > file.size) return null;
        const bytes = Array.from({ length: read.size }, (_, i) => file.text.charCodeAt(read.offset + i) || 0);
        return (read.bigEndian ? bytes : bytes.reverse()).reduce((number, byte) => number * 256 + byte, 0);
      }
    }
  }
}

/** Where a regexp matches, overlaps included; null where it matches what is not written out. */
function placesOf(regexp: RegExp, whole: string, length: number): readonly number[] | null {
  const found: number[] = [];
  regexp.lastIndex = 0;
  for (let match = regexp.exec(whole); match !== null; match = regexp.exec(whole)) {
    // What matches zeros matches more of them than are written out.
    if (match.index + match[0].length > length) return null;
    found.push(match.index);
    regexp.lastIndex = match.index + 1;
  }
  return found;
}

const COMPARED: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  "==": (a, b) => a === b,
  "!=": (a, b) => a !== b,
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
};

/** How many of a set are asked for, one for `none`; null for what is not written as a number, or is none at all. */
function countOf({ quantifier }: Extract<Expression, { kind: "OfExpression" }>, all: number): number | null {
  const { type, count } = quantifier;
  if (all === 0) return null;
  if (type === "all") return all;
  if (type === "any" || type === "none") return 1;
  return type === "count" && count?.kind === "IntegerLiteral" && count.value > 0n ? Number(count.value) : null;
}

/** `uint16be(4)`. */
function readOf(node: Expression) {
  if (node.kind !== "FunctionCall" || node.callee.kind !== "Identifier") return null;
  const [argument, ...others] = node.arguments;
  const named = /^(u?)int(8|16|32)(be)?$/.exec(node.callee.name);
  if (named === null || argument?.kind !== "IntegerLiteral" || others.length > 0) return null;
  const offset = Number(argument.value);
  if (offset < 0 || offset > MAX_LENGTH) return null;
  return { offset, size: Number(named[2]) / 8, signed: named[1] === "", bigEndian: named[3] !== undefined };
}

function bytesOf(value: bigint, size: number, bigEndian: boolean): number[] {
  const bytes = Array.from({ length: size }, (_, i) => Number((value >> BigInt(8 * i)) & 0xffn));
  return bigEndian ? bytes.reverse() : bytes;
}
