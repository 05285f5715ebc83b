import { statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { glob } from "tinyglobby";
import { CannotRun } from "./cannot_run.ts";
import { globTest, isGlob } from "./glob.ts";
import { plainPart, requireWithin } from "./repository_bounds.ts";
import { reasonOf } from "./system_reason.ts";

const NEVER = ["**/.git/**", "**/node_modules/**"];

/** The files in a folder, relative to it, with `/`. No symbolic link is followed. */
export function filesIn(folder: string, pattern: string, deep = Number.POSITIVE_INFINITY): Promise<string[]> {
  return glob(pattern, {
    cwd: folder,
    dot: true,
    deep,
    expandDirectories: false,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    ignore: NEVER,
  });
}

/**
 * The files that an absolute glob stands for, relative to its {@link plainPart}. A stranger's glob is no pattern for
 * the library, which would make a regular expression of it.
 */
export async function filesMatching(absolute: string): Promise<string[]> {
  const folder = plainPart(absolute);
  const rest = relative(folder, absolute).split(sep).join("/");
  const test = globTest(rest);
  const deep = rest.includes("**") ? Number.POSITIVE_INFINITY : rest.split("/").length - 1;
  return (await filesIn(folder, "**/*", deep)).filter(test);
}

/**
 * Paths of which some may be globs, as shells of Windows leave them: each file of a glob that is not there already. A
 * file that is called like a glob is that file.
 *
 * @throws CannotRun where a glob stands for no file, or cannot be looked up
 */
export async function expandGlobs(paths: readonly string[], cwd: string): Promise<string[]> {
  const isMeant = (path: string) =>
    isGlob(path) && statSync(resolve(cwd, path), { throwIfNoEntry: false }) === undefined;
  const known = new Set(paths.map((path) => resolve(cwd, path)));
  const expanded: string[] = [];
  for (const path of paths) {
    if (!isMeant(path)) {
      expanded.push(path);
      continue;
    }
    const absolute = resolve(cwd, path);
    let names: string[];
    try {
      requireWithin(plainPart(absolute), cwd);
      names = await filesMatching(absolute);
    } catch (error) {
      throw new CannotRun(`cannot read ${path}: ${reasonOf(error)}`);
    }
    if (names.length === 0) throw new CannotRun(`no file matches ${path}`);
    const found = names.map((name) => resolve(plainPart(absolute), name)).filter((file) => !known.has(file));
    for (const file of found.sort()) {
      known.add(file);
      expanded.push(file);
    }
  }
  return expanded;
}
