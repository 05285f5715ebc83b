/**
 * Regular expressions over bytes as small programs that are plain data, so that a formula can hold them: searched
 * for in a text in linear time, and explored together when tests on one value are decided.
 *
 * Build one from the pieces below, as `translate/` does from `yara/`'s tree, and compile it:
 *
 *     compileProgram(sequence([place("start"), bytesInOrder([0x63, 0x6d, 0x64], true), repeat(byteOf([[0, 255]]), 0)]))
 */

/** Inclusive and ascending. */
export type ByteRanges = readonly (readonly [number, number])[];

/** Places between bytes; words are ASCII letters, digits and `_`. Named as in `yara/regexp.ts`. */
export type PlaceType =
  | "start"
  | "end"
  | "line_start"
  | "line_end"
  | "word_boundary"
  | "not_word_boundary"
  | "word_start"
  | "word_end"
  | "word_start_half"
  | "word_end_half";

export type Regular =
  | { readonly kind: "empty" }
  | { readonly kind: "byte"; readonly ranges: ByteRanges }
  | { readonly kind: "sequence"; readonly items: readonly Regular[] }
  | { readonly kind: "choice"; readonly branches: readonly Regular[] }
  | { readonly kind: "repeat"; readonly operand: Regular; readonly minimum: number; readonly maximum: number | null }
  | { readonly kind: "place"; readonly type: PlaceType };

/** The empty text. */
export const EMPTY: Regular = { kind: "empty" };

/** One byte of a set. No ranges: nothing matches. */
export function byteOf(ranges: ByteRanges): Regular {
  return { kind: "byte", ranges };
}

/** These bytes; `ignoreCase` is for ASCII letters, as in YARA's regexps. */
export function bytesInOrder(bytes: readonly number[], ignoreCase = false): Regular {
  const items = bytes.map((byte) => {
    const lower = byte | 0x20;
    const isLetter = lower >= 0x61 && lower <= 0x7a;
    const upper = lower - 0x20;
    return byteOf(
      ignoreCase && isLetter
        ? [
            [upper, upper],
            [lower, lower],
          ]
        : [[byte, byte]],
    );
  });
  return sequence(items);
}

export function sequence(items: readonly Regular[]): Regular {
  return items.length === 1 ? (items[0] as Regular) : { kind: "sequence", items };
}

export function choice(branches: readonly Regular[]): Regular {
  return branches.length === 1 ? (branches[0] as Regular) : { kind: "choice", branches };
}

/** `minimum` to `maximum` times; null: without an upper bound. Greed makes no difference to whether it matches. */
export function repeat(operand: Regular, minimum: number, maximum: number | null = null): Regular {
  return { kind: "repeat", operand, minimum, maximum };
}

export function place(type: PlaceType): Regular {
  return { kind: "place", type };
}

/** What to do at a place of the program. Without a target, the next instruction follows. */
export type Instruction =
  | { readonly op: "byte"; readonly ranges: ByteRanges }
  | { readonly op: "split"; readonly targets: readonly number[] }
  | { readonly op: "place"; readonly type: PlaceType }
  | { readonly op: "match" };

/** Begins at instruction 0, at every place of the text: a search, not a match of the whole. */
export type RegexpProgram = readonly Instruction[];

/** Programs longer than this are not made: `(a{1000}){1000}`. */
const MAX_INSTRUCTIONS = 20_000;

class TooLarge extends Error {}

/** Null where the program would be too large to work with. */
export function compileProgram(regular: Regular): RegexpProgram | null {
  const program: Instruction[] = [];
  try {
    emit(regular, program);
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
  program.push({ op: "match" });
  return program;
}

function append(program: Instruction[], instruction: Instruction): number {
  if (program.length >= MAX_INSTRUCTIONS) throw new TooLarge();
  return program.push(instruction) - 1;
}

function emit(regular: Regular, program: Instruction[]): void {
  switch (regular.kind) {
    case "empty":
      return;
    case "byte":
      append(program, { op: "byte", ranges: regular.ranges });
      return;
    case "place":
      append(program, { op: "place", type: regular.type });
      return;
    case "sequence":
      for (const item of regular.items) emit(item, program);
      return;
    case "choice": {
      const fork = append(program, { op: "split", targets: [] });
      const starts: number[] = [];
      const jumps: number[] = [];
      for (const branch of regular.branches) {
        starts.push(program.length);
        emit(branch, program);
        jumps.push(append(program, { op: "split", targets: [] }));
      }
      program[fork] = { op: "split", targets: starts };
      for (const jump of jumps) program[jump] = { op: "split", targets: [program.length] };
      return;
    }
    case "repeat":
      emitRepeat(regular.operand, regular.minimum, regular.maximum, program);
  }
}

function emitRepeat(operand: Regular, minimum: number, maximum: number | null, program: Instruction[]): void {
  for (let i = 0; i < minimum; i++) {
    const before = program.length;
    emit(operand, program);
    if (program.length === before) break;
  }
  if (maximum === null) {
    const fork = append(program, { op: "split", targets: [] });
    emit(operand, program);
    append(program, { op: "split", targets: [fork] });
    program[fork] = { op: "split", targets: [fork + 1, program.length] };
    return;
  }
  const forks: number[] = [];
  for (let i = minimum; i < maximum; i++) {
    forks.push(append(program, { op: "split", targets: [] }));
    emit(operand, program);
  }
  for (const fork of forks) program[fork] = { op: "split", targets: [fork + 1, program.length] };
}

/** What stands beside a place. */
const NOTHING = 0;
const WORD = 1;
const NEWLINE = 2;
const OTHER = 3;
type Neighbour = typeof NOTHING | typeof WORD | typeof NEWLINE | typeof OTHER;

function neighbourOf(byte: number): Neighbour {
  if (byte === 10) return NEWLINE;
  const isWord = (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || byte === 95 || (byte >= 97 && byte <= 122);
  return isWord ? WORD : OTHER;
}

function holds(type: PlaceType, before: Neighbour, after: Neighbour): boolean {
  switch (type) {
    case "start":
      return before === NOTHING;
    case "end":
      return after === NOTHING;
    case "line_start":
      return before === NOTHING || before === NEWLINE;
    case "line_end":
      return after === NOTHING || after === NEWLINE;
    case "word_boundary":
      return (before === WORD) !== (after === WORD);
    case "not_word_boundary":
      return (before === WORD) === (after === WORD);
    case "word_start":
      return before !== WORD && after === WORD;
    case "word_end":
      return before === WORD && after !== WORD;
    case "word_start_half":
      return before !== WORD;
    case "word_end_half":
      return after !== WORD;
  }
}

/**
 * The `byte` instructions that can be reached from `kernel` without reading, in ascending order; null when the
 * match is reached.
 */
function closure(
  program: RegexpProgram,
  kernel: Iterable<number>,
  before: Neighbour,
  after: Neighbour,
): readonly number[] | null {
  const seen = new Set<number>();
  const stack = [...kernel];
  const reading: number[] = [];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const instruction = program[at] as Instruction;
    switch (instruction.op) {
      case "match":
        return null;
      case "byte":
        reading.push(at);
        break;
      case "split":
        stack.push(...instruction.targets);
        break;
      case "place":
        if (holds(instruction.type, before, after)) stack.push(at + 1);
    }
  }
  return reading.sort((a, b) => a - b);
}

function includes(ranges: ByteRanges, byte: number): boolean {
  return ranges.some(([first, last]) => byte >= first && byte <= last);
}

function read(program: RegexpProgram, reading: readonly number[], byte: number): number[] {
  return reading.flatMap((at) => {
    const instruction = program[at] as Instruction;
    return instruction.op === "byte" && includes(instruction.ranges, byte) ? [at + 1] : [];
  });
}

/** Whether the program matches somewhere in the text. Linear in the text's length. */
export function searchProgram(program: RegexpProgram, bytes: ArrayLike<number>): boolean {
  let kernel: readonly number[] = [];
  let before: Neighbour = NOTHING;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    const after = neighbourOf(byte);
    const reading = closure(program, [0, ...kernel], before, after);
    if (reading === null) return true;
    kernel = read(program, reading, byte);
    before = after;
  }
  return closure(program, [0, ...kernel], before, NOTHING) === null;
}

/** Whether a match begins at this place of the text. */
export function matchesAt(program: RegexpProgram, bytes: ArrayLike<number>, at: number): boolean {
  const neighbourAt = (i: number) => (i < 0 || i >= bytes.length ? NOTHING : neighbourOf(bytes[i] as number));
  let kernel: readonly number[] = [0];
  for (let i = at; i <= bytes.length; i++) {
    const reading = closure(program, kernel, neighbourAt(i - 1), neighbourAt(i));
    if (reading === null) return true;
    if (reading.length === 0 || i === bytes.length) return false;
    kernel = read(program, reading, bytes[i] as number);
  }
  return false;
}

/** What a state takes for each of its instructions, in steps. */
const BUILDING_COST = 2;

interface MachineState {
  readonly kernel: readonly number[];
  readonly before: Neighbour;
  /** By class of the next byte; -1 where not yet known. */
  readonly next: Int32Array;
  /** Whether the text may end here: undefined where not yet known. */
  accepts: boolean | undefined;
}

/**
 * The same search as a deterministic machine, built as it is walked. States are numbers; {@link DONE} has matched
 * whatever follows, {@link DEAD} never will.
 */
export class RegexpMachine {
  static readonly DONE = -2;
  static readonly DEAD = -3;
  static readonly START = 0;

  /** The class of each byte: bytes of one class are never told apart. */
  readonly classOf: Uint8Array;
  readonly #program: RegexpProgram;
  readonly #examples: readonly number[];
  readonly #states: MachineState[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #hasPlaces: boolean;
  readonly #isAnchored: boolean;
  readonly #spend: (steps: number) => void;

  /** `spend` is told of the work that building takes, in steps. */
  constructor(program: RegexpProgram, spend: (steps: number) => void = () => {}) {
    this.#program = program;
    this.#spend = spend;
    this.#hasPlaces = program.some(({ op }) => op === "place");
    const classes = classesOf(program, this.#hasPlaces);
    this.classOf = classes.classOf;
    this.#examples = classes.examples;
    const outset: readonly Neighbour[] = [WORD, NEWLINE, OTHER];
    this.#isAnchored = outset.every((before) =>
      ([NOTHING, ...outset] as const).every((after) => closure(program, [0], before, after)?.length === 0),
    );
    this.#stateOf([], NOTHING);
  }

  next(state: number, byte: number): number {
    if (state < 0) return state;
    const from = this.#states[state] as MachineState;
    const kind = this.classOf[byte] as number;
    const known = from.next[kind] as number;
    if (known !== -1) return known;
    const example = this.#examples[kind] as number;
    const after = neighbourOf(example);
    const reading = closure(this.#program, [0, ...from.kernel], from.before, after);
    this.#spend(BUILDING_COST * (1 + from.kernel.length + (reading?.length ?? 0)));
    let to: number = RegexpMachine.DONE;
    if (reading !== null) {
      const kernel = read(this.#program, reading, example);
      to = kernel.length === 0 && this.#isAnchored ? RegexpMachine.DEAD : this.#stateOf(kernel, after);
    }
    from.next[kind] = to;
    return to;
  }

  /** Whether a text that ends here was matched. */
  accepts(state: number): boolean {
    if (state < 0) return state === RegexpMachine.DONE;
    const at = this.#states[state] as MachineState;
    at.accepts ??= closure(this.#program, [0, ...at.kernel], at.before, NOTHING) === null;
    return at.accepts;
  }

  #stateOf(kernel: readonly number[], before: Neighbour): number {
    const context = this.#hasPlaces ? before : OTHER;
    const key = `${context}:${kernel.join()}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const next = new Int32Array(this.#examples.length).fill(-1);
    const number = this.#states.push({ kernel, before: context, next, accepts: undefined }) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}

function classesOf(program: RegexpProgram, hasPlaces: boolean) {
  const signatures = Array.from({ length: 256 }, (_, byte) => (hasPlaces ? [neighbourOf(byte) as number] : []));
  const seen = new Set<string>();
  for (const instruction of program) {
    if (instruction.op !== "byte") continue;
    const key = instruction.ranges.join(";");
    if (seen.has(key)) continue;
    seen.add(key);
    for (let byte = 0; byte < 256; byte++) signatures[byte]?.push(includes(instruction.ranges, byte) ? 1 : 0);
  }
  const numbers = new Map<string, number>();
  const classOf = new Uint8Array(256);
  const examples: number[] = [];
  for (const [byte, signature] of signatures.entries()) {
    const key = signature.join("");
    let number = numbers.get(key);
    if (number === undefined) {
      number = examples.push(byte) - 1;
      numbers.set(key, number);
    }
    classOf[byte] = number;
  }
  return { classOf, examples };
}
