import { relative, resolve, sep } from "node:path";
import { SourceFile } from "../text/index.ts";
import { CannotRun } from "./cannot_run.ts";
import { readRegularFile } from "./read_regular_file.ts";
import { decodeText } from "./read_source.ts";
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
export async function readNamed(path: string, surroundings: Surroundings): Promise<SourceFile> {
  const { cwd, inputName } = surroundings;
  if (path === "") throw new CannotRun(EMPTY_PATH);
  const name = path === STANDARD_INPUT ? inputName : shownPath(path, cwd);
  let bytes: Uint8Array;
  try {
    bytes = path === STANDARD_INPUT ? await surroundings.readInput() : readRegularFile(resolve(cwd, path));
  } catch (error) {
    throw new CannotRun(`cannot read ${name}: ${reasonOf(error)}`);
  }
  const text = decodeText(bytes);
  if (typeof text !== "string") throw new CannotRun(`cannot read ${name}: ${text.detail}`);
  return new SourceFile(name, text);
}
