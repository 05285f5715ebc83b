import { relative, resolve, sep } from "node:path";
import { SourceFile } from "../text/index.ts";
import { CannotRun } from "./cannot_run.ts";
import { readRegularFile } from "./read_regular_file.ts";
import { decodeText } from "./read_source.ts";
import { requireWithin } from "./repository_bounds.ts";
import { reasonOf } from "./system_reason.ts";

/** What a use case may know of the process it runs in; tests pass their own. */
export interface Surroundings {
  /** Absolute. */
  readonly cwd: string;
  readonly readInput: () => Promise<Uint8Array>;
  /** What standard input is called in reports. */
  readonly inputName: string;
}

/** The name for standard input. */
export const STANDARD_INPUT = "-";

/** What a shell makes of an unset `"$FILE"`. */
export const EMPTY_PATH = "a path is empty: is a variable unset?";

/** A path as reports show it: relative to the working directory where that is possible, with `/`. */
export function shownPath(path: string, cwd: string): string {
  const shown = relative(cwd, resolve(cwd, path));
  return (shown === "" ? "." : shown).split(sep).join("/");
}

/**
 * The text of a file that was named, or of standard input for `-`.
 *
 * @throws CannotRun where it cannot be read or is not UTF-8
 */
export async function readNamed(
  path: string,
  { cwd, readInput, inputName }: Surroundings,
  maxSize?: number,
): Promise<SourceFile> {
  if (path !== STANDARD_INPUT) return readNamedFile(path, cwd, maxSize);
  let bytes: Uint8Array;
  try {
    bytes = await readInput();
  } catch (error) {
    throw new CannotRun(`cannot read ${inputName}: ${reasonOf(error)}`);
  }
  return textOf(bytes, inputName);
}

/**
 * The text of a file that was named.
 *
 * @throws CannotRun where it cannot be read or is not UTF-8
 */
export function readNamedFile(path: string, cwd: string, maxSize?: number): SourceFile {
  if (path === "") throw new CannotRun(EMPTY_PATH);
  const name = shownPath(path, cwd);
  let bytes: Uint8Array;
  try {
    requireWithin(path, cwd);
    bytes = readRegularFile(resolve(cwd, path), maxSize);
  } catch (error) {
    throw new CannotRun(`cannot read ${name}: ${reasonOf(error)}`);
  }
  return textOf(bytes, name);
}

function textOf(bytes: Uint8Array, name: string): SourceFile {
  const text = decodeText(bytes);
  if (typeof text !== "string") throw new CannotRun(`cannot read ${name}: ${text.detail}`);
  return new SourceFile(name, text);
}
