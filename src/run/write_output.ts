import { mkdirSync, type Stats, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { requireWithin } from "./repository_bounds.ts";
import { shownPath } from "./surroundings.ts";
import { writeAtomically } from "./write_atomically.ts";

/** Folders in which a name may stand for a stream that is open already: `/dev/stdout`, `/dev/fd/3`. */
const STREAMS = /^\/(?:dev|proc)\//;

/** Where a folder may not be written to, or a file is mounted by itself, it can be written in place all the same. */
const NOT_REPLACED = new Set(["EACCES", "EPERM", "EBUSY", "EXDEV", "EROFS"]);

/**
 * Writes a result where it was asked for: a file is there whole or as it was, and no link of the repository's leads
 * it elsewhere. Folders that are not there are made. Devices and pipes are written to as they are; a pipe waits for its reader.
 *
 * @throws Error with the reason, and what the system throws
 */
export function writeOutput(path: string, text: string, cwd: string): void {
  const target = resolve(cwd, path);
  requireWithin(target, cwd);
  requireFolder(dirname(target), cwd);
  const stats = statSync(target, { throwIfNoEntry: false });
  if (STREAMS.test(target) || (stats !== undefined && !stats.isFile())) {
    writeFileSync(target, text);
    return;
  }
  try {
    writeAtomically(target, text);
  } catch (error) {
    if (stats === undefined || !NOT_REPLACED.has((error as NodeJS.ErrnoException).code ?? "")) throw error;
    writeFileSync(target, text);
  }
}

function requireFolder(folder: string, cwd: string): void {
  let stats: Stats | undefined;
  try {
    stats = statSync(folder, { throwIfNoEntry: false });
  } catch {
    // The system says it better when it is written.
    return;
  }
  if (stats === undefined) mkdirSync(folder, { recursive: true });
  else if (!stats.isDirectory()) throw new Error(`${shownPath(folder, cwd)} is no folder`);
}
