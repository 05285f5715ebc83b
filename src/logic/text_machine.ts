import { RegexpMachine as Regexp, type RegexpMachine } from "./automaton.ts";
import type { LikeTest } from "./formula.ts";
import { utf8Bytes } from "./utf8.ts";

/** Whatever follows, the text passes. */
export const DONE = Regexp.DONE;
/** Whatever follows, the text does not pass. */
export const DEAD = Regexp.DEAD;

/** A test on text as a deterministic machine that reads bytes. States from 0 up, {@link DONE} and {@link DEAD}. */
export interface TextMachine {
  next(state: number, byte: number): number;
  accepts(state: number): boolean;
  /** About how many bytes are still missing; 0 where that is not known. */
  missing(state: number): number;
}

interface Stage {
  readonly bytes: readonly number[];
  /** How much of the part is still matched when the byte after `i` bytes of it does not fit. */
  readonly fallback: readonly number[];
  readonly type: "prefix" | "anywhere" | "suffix";
  /** The state in which nothing of the part has been read. */
  readonly first: number;
  /** Bytes of the parts after this one. */
  readonly after: number;
}

/** Reads a value, its letter case folded where the test ignores case. Leftmost parts first, which is complete. */
export class LikeMachine implements TextMachine {
  readonly #stages: readonly Stage[];
  /** The stage of each state. */
  readonly #stageOf: readonly Stage[];
  readonly #isWhole: boolean;

  constructor(test: LikeTest) {
    const all = test.parts.map((part) => utf8Bytes(part));
    const last = all.length - 1;
    const stages: Stage[] = [];
    let first = 0;
    for (const [i, bytes] of all.entries()) {
      const type = i === 0 && test.start ? "prefix" : i === last && test.end ? "suffix" : "anywhere";
      const after = all.slice(i + 1).reduce((sum, part) => sum + part.length, 0);
      stages.push({ bytes, fallback: fallbackOf(bytes), type, first, after });
      first += bytes.length + 1;
    }
    this.#stages = stages;
    this.#stageOf = stages.flatMap((stage) => Array.from({ length: stage.bytes.length + 1 }, () => stage));
    this.#isWhole = last === 0 && test.start && test.end;
  }

  next(state: number, byte: number): number {
    if (state < 0) return state;
    const stage = this.#stageOf[state] as Stage;
    const { bytes, fallback, first } = stage;
    let count = state - first;
    if (stage.type === "prefix") {
      if (bytes[count] !== byte) return DEAD;
      return this.#after(stage, count + 1);
    }
    while (count > 0 && (count === bytes.length || bytes[count] !== byte)) count = fallback[count] as number;
    if (bytes[count] === byte) count++;
    return stage.type === "suffix" ? first + count : this.#after(stage, count);
  }

  accepts(state: number): boolean {
    if (state < 0) return state === DONE;
    const stage = this.#stageOf[state] as Stage;
    const isFull = state - stage.first === stage.bytes.length;
    return isFull && (stage.type === "suffix" || this.#isWhole);
  }

  missing(state: number): number {
    if (state < 0) return 0;
    const stage = this.#stageOf[state] as Stage;
    return stage.bytes.length - (state - stage.first) + stage.after;
  }

  #after(stage: Stage, count: number): number {
    if (count < stage.bytes.length || this.#isWhole) return stage.first + count;
    const next = this.#stages[this.#stages.indexOf(stage) + 1];
    return next === undefined ? DONE : next.first;
  }
}

/** The failure function of Knuth, Morris and Pratt: by bytes matched, the longest border of those. */
function fallbackOf(bytes: readonly number[]): readonly number[] {
  const fallback = [0, 0];
  let border = 0;
  for (let i = 1; i < bytes.length; i++) {
    while (border > 0 && bytes[i] !== bytes[border]) border = fallback[border] as number;
    if (bytes[i] === bytes[border]) border++;
    fallback.push(border);
  }
  return fallback;
}

/** A regexp among the other machines. */
export class SearchMachine implements TextMachine {
  readonly regexp: RegexpMachine;

  constructor(regexp: RegexpMachine) {
    this.regexp = regexp;
  }

  next(state: number, byte: number): number {
    return this.regexp.next(state, byte);
  }

  accepts(state: number): boolean {
    return this.regexp.accepts(state);
  }

  missing(): number {
    return 0;
  }
}

/** Whether a like test matches bytes, already folded where it ignores case. */
export function runLike(test: LikeTest, bytes: readonly number[]): boolean {
  const machine = new LikeMachine(test);
  let state = 0;
  for (const byte of bytes) state = machine.next(state, byte);
  return machine.accepts(state);
}
