import { bytesInOrder, choice, compileProgram, matchesAt, RegexpMachine, type RegexpProgram } from "./automaton.ts";
import type { FilePattern } from "./file_test.ts";

/** States for telling patterns apart, and the texts of a pattern that are made one machine, at most. */
const MAX_STATES = 2_000;
const MAX_TEXTS = 16;

/** ASCII letters in lower case, as a pattern ignores them. */
export function foldAscii(bytes: string): string {
  return bytes.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** The bytes of a file as a string of characters up to U+00FF, and what is asked of them again and again. */
export class FileBytes {
  readonly text: string;
  #folded: string | undefined;
  #bytes: Uint8Array | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get folded(): string {
    this.#folded ??= foldAscii(this.text);
    return this.#folded;
  }

  get bytes(): Uint8Array {
    this.#bytes ??= bytesOf(this.text);
    return this.#bytes;
  }
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** What is found out about patterns, remembered by their keys. */
export class PatternTheory {
  readonly spend: (steps: number) => void;
  readonly #programs = new Map<string, RegexpProgram | null>();
  readonly #machines = new Map<string, RegexpMachine>();
  readonly #apart = new Map<string, string | "none" | "open">();

  constructor(spend: (steps: number) => void) {
    this.spend = spend;
  }

  /** Whether the pattern matches somewhere; null where that is not known. */
  isIn(pattern: FilePattern, file: FileBytes): boolean | null {
    const found = pattern.texts ? this.firstMatch(pattern, file, 0, null) !== null : this.#run(pattern, file);
    return found && pattern.isLoose ? null : found;
  }

  #run(pattern: FilePattern, { bytes }: FileBytes): boolean | null {
    const machine = this.#machineOf(pattern);
    if (!machine) return null;
    this.spend(bytes.length >> 4);
    let state = RegexpMachine.START;
    for (let i = 0; i < bytes.length && state >= 0; i++) state = machine.next(state, bytes[i] as number);
    return machine.accepts(state);
  }

  /** Where the first match within an interval begins; null: nowhere, or where that is not known. */
  firstMatch(pattern: FilePattern, file: FileBytes, from: number, to: number | null): number | null {
    for (const start of this.#matches(pattern, file, from, to)) return start;
    return null;
  }

  count(pattern: FilePattern, file: FileBytes): number {
    let count = 0;
    for (const _ of this.#matches(pattern, file, 0, null)) count++;
    return count;
  }

  *#matches(pattern: FilePattern, file: FileBytes, from: number, to: number | null): Generator<number> {
    const last = Math.min(to ?? file.text.length, file.text.length);
    if (!pattern.texts) {
      const { program } = pattern;
      if (program === null) return;
      for (let at = from; at <= last; at++) {
        this.spend(1);
        if (matchesAt(program, file.bytes, at)) yield at;
      }
      return;
    }
    const within = pattern.ignoreCase ? file.folded : file.text;
    const found = new Set<number>();
    this.spend(1 + ((within.length * pattern.texts.length) >> 10));
    for (const written of pattern.texts) {
      const text = pattern.ignoreCase ? foldAscii(written) : written;
      for (let at = within.indexOf(text, from); at >= 0 && at <= last; at = within.indexOf(text, at + 1)) {
        if (!pattern.isWord || standsAlone(file.text, at, text)) found.add(at);
      }
    }
    yield* [...found].sort((a, b) => a - b);
  }

  /** Bytes that `one` matches in and no `other` does; "none" is a proof that there are none such. */
  tellApart(one: FilePattern, others: readonly FilePattern[]): string | "none" | "open" {
    const key = JSON.stringify([one.key, ...others.map((other) => other.key).sort()]);
    let known = this.#apart.get(key);
    if (known === undefined) {
      known = this.#tellApart(one, others);
      this.#apart.set(key, known);
    }
    return known;
  }

  #tellApart(one: FilePattern, others: readonly FilePattern[]): string | "none" | "open" {
    if (others.some((other) => textsImply(one, other))) return "none";
    if (!one.isLoose) {
      const isFree = (text: string) => others.every((other) => this.isIn(other, new FileBytes(text)) === false);
      const text = one.texts?.find(isFree);
      if (text !== undefined) return text;
    }
    if (others.some((other) => other.isWord || other.isLoose)) return "open";
    // What matches more than the first is good enough for a proof.
    const all = [one, ...others].map((pattern) => this.#machineOf(pattern));
    if (all.some((machine) => machine === null)) return "open";
    const machines = all as readonly RegexpMachine[];
    const bytes = representatives(machines);
    interface Node {
      readonly states: readonly number[];
      readonly before: Node | null;
      readonly byte: number;
    }
    const queue: Node[] = [{ states: machines.map(() => RegexpMachine.START), before: null, byte: 0 }];
    const seen = new Set<string>();
    for (let i = 0; i < queue.length; i++) {
      if (i > MAX_STATES) return "open";
      const node = queue[i] as Node;
      this.spend(bytes.length * machines.length);
      if (machines.every((machine, k) => machine.accepts(node.states[k] as number) === (k === 0))) {
        let text = "";
        for (let at: Node = node; at.before !== null; at = at.before) text = String.fromCharCode(at.byte) + text;
        return text === "" || one.isLoose ? "open" : text;
      }
      for (const byte of bytes) {
        const states = machines.map((machine, k) => machine.next(node.states[k] as number, byte));
        if (states[0] === RegexpMachine.DEAD || states.slice(1).includes(RegexpMachine.DONE)) continue;
        const key = states.join();
        if (seen.has(key)) continue;
        seen.add(key);
        queue.push({ states, before: node, byte });
      }
    }
    return "none";
  }

  #machineOf(pattern: FilePattern): RegexpMachine | null {
    const known = this.#machines.get(pattern.key);
    if (known) return known;
    const program = this.#programOf(pattern);
    if (!program) return null;
    const machine = new RegexpMachine(program, this.spend);
    this.#machines.set(pattern.key, machine);
    return machine;
  }

  #programOf(pattern: FilePattern): RegexpProgram | null {
    if (!pattern.texts) return pattern.program;
    let program = this.#programs.get(pattern.key);
    if (program === undefined && pattern.texts.length > MAX_TEXTS) program = null;
    if (program === undefined) {
      const branches = pattern.texts.map((text) => bytesInOrder([...bytesOf(text)], pattern.ignoreCase));
      program = compileProgram(choice(branches));
      this.#programs.set(pattern.key, program);
    }
    return program;
  }
}

/** Whether a match of the one always holds one of the other, or is one, read off their texts. */
function textsImply(one: FilePattern, other: FilePattern): boolean {
  const { texts } = other;
  if (!one.texts || !texts || other.isLoose || (one.ignoreCase && !other.ignoreCase)) return false;
  const fold = (text: string) => (other.ignoreCase ? foldAscii(text) : text);
  return one.texts.every((text) =>
    texts.some((part) => (other.isWord ? one.isWord && fold(text) === fold(part) : fold(text).includes(fold(part)))),
  );
}

export function isAlphanumeric(character: string | undefined): boolean {
  return character !== undefined && /^[0-9A-Za-z]$/.test(character);
}

/** Whether no letter or digit stands beside; of text in two bytes a character, none in two bytes. */
function standsAlone(file: string, at: number, text: string): boolean {
  const end = at + text.length;
  const isWide = text.length > 1 && text.length % 2 === 0 && /^(?:[^\0]\0)+$/.test(text);
  if (!isWide) return !isAlphanumeric(file[at - 1]) && !isAlphanumeric(file[end]);
  const isBefore = file[at - 1] === "\0" && isAlphanumeric(file[at - 2]);
  return !isBefore && !(isAlphanumeric(file[end]) && file[end + 1] === "\0");
}

/** One byte of each kind that the machines tell apart; fillers and letters first. */
function representatives(machines: readonly RegexpMachine[]): readonly number[] {
  const byClass = new Map<string, number>();
  for (let i = 0; i < 256; i++) {
    const byte = (i + 0x61) % 256;
    const key = machines.map((machine) => machine.classOf[byte]).join();
    if (!byClass.has(key)) byClass.set(key, byte);
  }
  return [...byClass.values()];
}
