import { join } from "node:path";
import type { Command } from "commander";
import { fencedFromRunner, holdsCommand, logLine, terminalText } from "../report/log_text.ts";
import { isOfRepository } from "../run/repository_bounds.ts";
import { reasonOf } from "../run/system_reason.ts";
import { type Destination, destinations, type OutputOption } from "./formats.ts";
import type { Io, Output } from "./io.ts";
import { UsageError } from "./usage_error.ts";

export const EXIT = { fine: 0, findings: 1, failed: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const ENTITIES_OF_RULES = ["file", "url", "domain", "ip_address"] as const;
export type EntityName = (typeof ENTITIES_OF_RULES)[number];

/** What every command takes. */
export interface CommonOptions {
  readonly outputs: readonly OutputOption[];
  readonly quiet: boolean;
  readonly colour: boolean | null;
  readonly entity: EntityName | null;
  readonly config: string | null;
  readonly stdinFilename: string | null;
}

/** Texts are wrapped to this many columns where the terminal does not say. */
const DEFAULT_WIDTH = 100;
const MAX_WIDTH = 120;
/** Milliseconds; what is done sooner needs no word. */
const PROGRESS_INTERVAL = 150;

/**
 * Where the system keeps what can be made again; null where it does not say. Null too within the repository: what a pull
 * request put there would be taken for an earlier run's findings, and for the program itself.
 */
export function cacheFolderOf({ environment, cwd }: Pick<Io, "environment" | "cwd">): string | null {
  const { HUNTLINT_CACHE_DIR, XDG_CACHE_HOME, LOCALAPPDATA, HOME } = environment;
  const caches = XDG_CACHE_HOME || LOCALAPPDATA || (HOME ? join(HOME, ".cache") : null);
  const folder = HUNTLINT_CACHE_DIR || (caches ? join(caches, "huntlint") : null);
  return folder === null || isOfRepository(folder, cwd) ? null : folder;
}

/** What a command runs in: the process, the options that all commands share, and where results go. */
export class Shell {
  readonly io: Io;
  readonly options: CommonOptions;
  #inputReads = 0;

  constructor(io: Io, options: CommonOptions) {
    this.io = io;
    this.options = options;
  }

  get surroundings() {
    return {
      cwd: this.io.cwd,
      readInput: () => {
        if (this.#inputReads++ > 0) throw new UsageError("standard input can be read once only: one `-`");
        return this.io.readInput();
      },
      inputName: this.options.stdinFilename ?? "<stdin>",
    };
  }

  /** Where the system keeps such things; null where it does not say. */
  get cacheFolder(): string | null {
    return cacheFolderOf(this.io);
  }

  destinations<F extends string>(known: readonly F[], standard: F): Destination<F>[] {
    return destinations(this.options.outputs, known, standard, this.io.cwd);
  }

  /** The one format of a command that writes one result. */
  destination<F extends string>(known: readonly F[], standard: F): Destination<F> {
    const all = this.destinations(known, standard);
    if (all.length > 1) throw new UsageError("this command writes one format");
    return all[0] as Destination<F>;
  }

  styleOf({ path }: Destination): { readonly colour: boolean; readonly width: number } {
    return path === null ? this.styleOn(this.io.stdout) : { colour: false, width: DEFAULT_WIDTH };
  }

  /** Colour only on a terminal, never with `NO_COLOR` (https://no-color.org) or on a dumb one, unless asked for. */
  styleOn(output: Output): { readonly colour: boolean; readonly width: number } {
    const { NO_COLOR, TERM } = this.io.environment;
    const isWanted = output.isTerminal && (NO_COLOR ?? "") === "" && TERM !== "dumb";
    return { colour: this.options.colour ?? isWanted, width: Math.min(output.columns ?? DEFAULT_WIDTH, MAX_WIDTH) };
  }

  write({ path }: Destination, text: string): void {
    if (path === null) this.io.stdout.write(text);
    else {
      try {
        this.io.writeFile(path, text);
      } catch (error) {
        throw new UsageError(`cannot write ${path}: ${reasonOf(error)}`);
      }
    }
  }

  /** A line on a terminal's standard error that is written over, and gone at the end; nothing elsewhere. */
  progress(what: string): { readonly step: (done: number, total: number) => void; readonly end: () => void } {
    const { stderr } = this.io;
    if (!stderr.isTerminal || this.options.quiet) return { step: () => {}, end: () => {} };
    let last = 0;
    let isShown = false;
    return {
      step: (done, total) => {
        const now = Date.now();
        if (last === 0) last = now;
        if (now - last < PROGRESS_INTERVAL) return;
        last = now;
        isShown = true;
        stderr.write(`\r${what} ${done} of ${total}\u001b[K`);
      },
      end: () => {
        if (isShown) stderr.write("\r\u001b[K");
      },
    };
  }

  /** As {@link write}, a text that programs read: it stays as it is, whatever a repository put into it. */
  writeExact(target: Destination, text: string): void {
    const { stdout, environment } = this.io;
    if (target.path !== null || stdout.isFile) this.write(target, text);
    else if (stdout.isTerminal) stdout.write(terminalText(text));
    else if (environment.GITHUB_ACTIONS === "true" && holdsCommand(text)) {
      stdout.write(fencedFromRunner(text, crypto.randomUUID()));
    } else stdout.write(text);
  }

  note(line: string): void {
    this.io.stderr.write(`${logLine(line)}\n`);
  }
}

/** A command: declares itself, and runs in a shell. */
export interface CommandContext {
  /** Runs a command's action; its result is the exit code. */
  action<A extends unknown[]>(run: (shell: Shell, ...args: A) => Promise<ExitCode>): (...args: A) => Promise<void>;
}

export type RegisterCommand = (program: Command, context: CommandContext) => void;

/** An option that may be given several times. */
export function repeated(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), value];
}

/** An option that may be given once: of two, nobody would know which was meant. */
export function once(option: string): (value: string, before: string | undefined) => string {
  return (value, before) => {
    if (before !== undefined) throw new UsageError(`${option} is given twice: ${before} and ${value}`);
    return value;
  };
}

/** For options with a closed set of values. */
export function oneOf<V extends string>(option: string, values: readonly V[]): (value: string) => V {
  return (value) => {
    const known = values.find((candidate) => candidate === value);
    if (known === undefined) throw new UsageError(`${option} ${value}: it must be one of ${values.join(", ")}`);
    return known;
  };
}

/** For options that are a number of things. */
export function countOption(option: string): (value: string) => number {
  return (value) => {
    if (!/^\d+$/.test(value)) throw new UsageError(`${option} ${value}: it must be a whole number`);
    return Number(value);
  };
}

/** The one argument that a command takes; `hint` says what more than one was most likely meant to be. */
export function single(args: readonly string[], what: string, hint = ""): string {
  const [first, ...rest] = args;
  if (first === undefined) throw new UsageError(`${what} is missing`);
  if (rest.length > 0)
    throw new UsageError(`${what} is one argument, and here are ${args.length}${hint === "" ? "" : `: ${hint}`}`);
  return first;
}
