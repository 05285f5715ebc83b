import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeAtomically } from "./write_atomically.ts";

/** Read through a variable: a bundler would take the address for a file to copy. */
const here = import.meta.url;

interface Entry {
  /** The day of the last use, counted from 1970. */
  readonly day: number;
  readonly value: unknown;
}

const FORGET_AFTER_DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;
/** A cache that is larger than the work it saves is none. In UTF-16 units. */
const MAX_SIZE = 64 * 1024 * 1024;

/**
 * What was found in a file, by everything that it depends on: content, configuration, huntlint's own program. One
 * file for each folder that is worked in; whatever is wrong with it, the work is done again.
 */
export class ResultCache {
  readonly #path: string;
  readonly #program: string;
  readonly #entries: Map<string, Entry>;
  readonly #today: number;
  #isChanged = false;

  private constructor(path: string, program: string, entries: Map<string, Entry>, today: number) {
    this.#path = path;
    this.#program = program;
    this.#entries = entries;
    this.#today = today;
  }

  /** Null where the program is not a bundle: sources change too often to be told apart. */
  static open(folder: string, cwd: string, now: number): ResultCache | null {
    const program = programIdentity();
    if (program === null) return null;
    const path = join(folder, `${hash([cwd])}.json`);
    const today = Math.floor(now / DAY);
    return new ResultCache(path, program, readEntries(path, program, today), today);
  }

  key(...parts: readonly string[]): string {
    return hash([this.#program, ...parts]);
  }

  get(key: string): unknown {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    // Written again once a day at most, only to be remembered longer.
    if (entry.day !== this.#today) {
      this.#entries.set(key, { ...entry, day: this.#today });
      this.#isChanged = true;
    }
    return entry.value;
  }

  set(key: string, value: unknown): void {
    this.#entries.set(key, { day: this.#today, value });
    this.#isChanged = true;
  }

  /** A cache that cannot be written is no fault. */
  save(): void {
    if (!this.#isChanged) return;
    try {
      const text = JSON.stringify({ version: 1, program: this.#program, entries: [...this.#entries] });
      if (text.length > MAX_SIZE) rmSync(this.#path, { force: true });
      else {
        mkdirSync(dirname(this.#path), { recursive: true });
        writeAtomically(this.#path, text);
      }
    } catch {
      // The next run does the work again.
    }
  }
}

function readEntries(path: string, program: string, today: number): Map<string, Entry> {
  try {
    const value = JSON.parse(readFileSync(path, "utf8")) as {
      version?: unknown;
      program?: unknown;
      entries?: readonly (readonly [string, Entry])[];
    };
    if (value.version !== 1 || value.program !== program || !Array.isArray(value.entries)) return new Map();
    return new Map(value.entries.filter(([, { day }]) => today - day <= FORGET_AFTER_DAYS));
  } catch {
    return new Map();
  }
}

/** The files of the bundle and of the compiler beside it, by size and time: built anew, a program is another one. */
function programIdentity(): string | null {
  const folder = dirname(fileURLToPath(here));
  if (!/[\\/]dist[\\/]\w+$/.test(folder)) return null;
  try {
    const stats = [folder, join(folder, "../engine")].flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .map((name) => {
          const { size, mtimeMs } = statSync(join(folder, name));
          return `${name} ${size} ${mtimeMs}`;
        }),
    );
    return hash([process.version, ...stats]);
  } catch {
    return null;
  }
}

function hash(parts: readonly string[]): string {
  const sum = createHash("sha256");
  for (const part of parts) sum.update(part).update("\0");
  return sum.digest("base64url");
}
