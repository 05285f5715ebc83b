/** Inclusive, ascending, never touching. */
export type Ranges = readonly (readonly [number, number])[];

const DIGIT: Ranges = [[48, 57]];
const UPPER: Ranges = [[65, 90]];
const LOWER: Ranges = [[97, 122]];
const SPACE: Ranges = [
  [9, 13],
  [32, 32],
];
const WORD: Ranges = [...DIGIT, ...UPPER, [95, 95], ...LOWER];

/** `[:name:]` within a class. */
export const POSIX_CLASSES: ReadonlyMap<string, Ranges> = new Map<string, Ranges>([
  ["alnum", [...DIGIT, ...UPPER, ...LOWER]],
  ["alpha", [...UPPER, ...LOWER]],
  ["ascii", [[0, 127]]],
  [
    "blank",
    [
      [9, 9],
      [32, 32],
    ],
  ],
  [
    "cntrl",
    [
      [0, 31],
      [127, 127],
    ],
  ],
  ["digit", DIGIT],
  ["graph", [[33, 126]]],
  ["lower", LOWER],
  ["print", [[32, 126]]],
  [
    "punct",
    [
      [33, 47],
      [58, 64],
      [91, 96],
      [123, 126],
    ],
  ],
  ["space", SPACE],
  ["upper", UPPER],
  ["word", WORD],
  ["xdigit", [...DIGIT, [65, 70], [97, 102]]],
]);

const PERL_CLASSES: Readonly<Record<string, Ranges>> = { d: DIGIT, s: SPACE, w: WORD };

/** A set of bytes. Operations change the set they are called on. */
export class ByteSet {
  /** A bit for each byte. Not a typed array: those are slow to make, and a regexp makes many. */
  readonly #words = [0, 0, 0, 0, 0, 0, 0, 0];

  static of(ranges: Ranges): ByteSet {
    const set = new ByteSet();
    for (const [first, last] of ranges) set.add(first, last);
    return set;
  }

  add(first: number, last: number): void {
    for (let byte = first; byte <= last; byte++) this.#words[byte >> 5]! |= 1 << (byte & 31);
  }

  unite(other: ByteSet): void {
    for (let i = 0; i < 8; i++) this.#words[i]! |= other.#words[i]!;
  }

  intersect(other: ByteSet): void {
    for (let i = 0; i < 8; i++) this.#words[i]! &= other.#words[i]!;
  }

  subtract(other: ByteSet): void {
    for (let i = 0; i < 8; i++) this.#words[i]! &= ~other.#words[i]!;
  }

  /** Keeps what is in one of the two only. */
  exclude(other: ByteSet): void {
    for (let i = 0; i < 8; i++) this.#words[i]! ^= other.#words[i]!;
  }

  invert(): this {
    for (let i = 0; i < 8; i++) this.#words[i]! ^= -1;
    return this;
  }

  /** Adds the other case of every ASCII letter: bits 1 to 26 of two neighbouring words. */
  foldCase(): void {
    const either = (this.#words[2]! | this.#words[3]!) & 0x07fffffe;
    this.#words[2]! |= either;
    this.#words[3]! |= either;
  }

  #has(byte: number): boolean {
    return (this.#words[byte >> 5]! & (1 << (byte & 31))) !== 0;
  }

  /** Inclusive, ascending, never touching. */
  ranges(): [number, number][] {
    const ranges: [number, number][] = [];
    for (let byte = 0; byte < 256; byte++) {
      if (this.#words[byte >> 5] === 0) {
        byte |= 31;
        continue;
      }
      if (!this.#has(byte)) continue;
      const first = byte;
      while (byte < 255 && this.#has(byte + 1)) byte++;
      ranges.push([first, byte]);
    }
    return ranges;
  }
}

/** What `\d`, `\D` and so on match on their own. */
export const PERL_RANGES: ReadonlyMap<string, Ranges> = new Map(
  Object.entries(PERL_CLASSES).flatMap(([letter, ranges]): [string, Ranges][] => [
    [letter, ByteSet.of(ranges).ranges()],
    [letter.toUpperCase(), ByteSet.of(ranges).invert().ranges()],
  ]),
);

/** What a dot matches, by the line ends that it leaves out. */
export const DOT_RANGES: Readonly<Record<"all" | "no_lf" | "no_crlf", Ranges>> = {
  all: [[0, 255]],
  no_lf: [
    [0, 9],
    [11, 255],
  ],
  no_crlf: [
    [0, 9],
    [11, 12],
    [14, 255],
  ],
};

/** A class being read: the items so far, and what a set operator waits with on its left. */
export class OpenClass {
  readonly start: number;
  readonly #isNegated: boolean;
  #set = new ByteSet();
  #items = 0;
  #height = 0;
  #left: { set: ByteSet; operator: number; height: number } | null = null;

  constructor(start: number, isNegated: boolean) {
    this.start = start;
    this.#isNegated = isNegated;
  }

  addByte(byte: number): void {
    this.addRange(byte, byte);
  }

  addRange(first: number, last: number): void {
    this.#set.add(first, last);
    this.#items++;
  }

  addRanges(ranges: Ranges): void {
    for (const [first, last] of ranges) this.#set.add(first, last);
    this.#items++;
  }

  add(set: ByteSet, height: number): void {
    this.#set.unite(set);
    this.#items++;
    this.#height = Math.max(this.#height, height);
  }

  operator(operator: number, ignoreCase: boolean): void {
    const { set, height } = this.#operand(ignoreCase);
    this.#left = { set, operator, height };
    this.#set = new ByteSet();
    this.#items = 0;
    this.#height = 0;
  }

  finish(ignoreCase: boolean): { set: ByteSet; height: number } {
    const { set, height } = this.#operand(ignoreCase);
    return { set: this.#isNegated ? set.invert() : set, height: height + 1 };
  }

  // Operators have one precedence and bind to the left.
  #operand(ignoreCase: boolean): { set: ByteSet; height: number } {
    const right = this.#set;
    if (ignoreCase) right.foldCase();
    const height = this.#height + (this.#items > 1 ? 1 : 0);
    if (this.#left === null) return { set: right, height };
    const { set, operator } = this.#left;
    if (operator === 38) set.intersect(right);
    else if (operator === 45) set.subtract(right);
    else set.exclude(right);
    return { set, height: Math.max(this.#left.height, height) + 1 };
  }
}
