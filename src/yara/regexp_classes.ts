type Ranges = readonly (readonly [number, number])[];

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
  readonly #members = new Uint8Array(256);

  static of(ranges: Ranges): ByteSet {
    const set = new ByteSet();
    for (const [first, last] of ranges) set.add(first, last);
    return set;
  }

  static full(): ByteSet {
    return ByteSet.of([[0, 255]]);
  }

  /** `d`, `s` or `w`. */
  static perl(letter: string): ByteSet {
    return ByteSet.of(PERL_CLASSES[letter] ?? []);
  }

  add(first: number, last: number): void {
    this.#members.fill(1, first, last + 1);
  }

  remove(byte: number): void {
    this.#members[byte] = 0;
  }

  unite(other: ByteSet): void {
    for (let i = 0; i < 256; i++) this.#members[i]! |= other.#members[i]!;
  }

  intersect(other: ByteSet): void {
    for (let i = 0; i < 256; i++) this.#members[i]! &= other.#members[i]!;
  }

  subtract(other: ByteSet): void {
    for (let i = 0; i < 256; i++) this.#members[i]! &= ~other.#members[i]!;
  }

  /** Keeps what is in one of the two only. */
  exclude(other: ByteSet): void {
    for (let i = 0; i < 256; i++) this.#members[i]! ^= other.#members[i]!;
  }

  invert(): this {
    for (let i = 0; i < 256; i++) this.#members[i]! ^= 1;
    return this;
  }

  /** Adds the other case of every ASCII letter. */
  foldCase(): void {
    for (let upper = 65; upper <= 90; upper++) {
      const either = this.#members[upper]! | this.#members[upper + 32]!;
      this.#members[upper] = either;
      this.#members[upper + 32] = either;
    }
  }

  /** Inclusive, ascending, never touching. */
  ranges(): [number, number][] {
    const ranges: [number, number][] = [];
    for (let i = 0; i < 256; i++) {
      if (this.#members[i] === 0) continue;
      const first = i;
      while (i < 255 && this.#members[i + 1] === 1) i++;
      ranges.push([first, i]);
    }
    return ranges;
  }
}
