import { statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { isGlob as isGlobPattern } from "./glob.ts";
import { filesIn, filesMatching } from "./glob_files.ts";
import { IgnoredPaths } from "./ignored_paths.ts";
import { plainPart, requireWithin } from "./repository_bounds.ts";
import { EMPTY_PATH, shownPath } from "./surroundings.ts";
import { reasonOf } from "./system_reason.ts";

export const DEFAULT_PATTERN = "**/*.{yar,yara}";

/** Whether a folder is one that globs are not asked about. */
function isNever(folder: string): boolean {
  return folder.split(sep).some((name) => name === ".git" || name === "node_modules");
}

export interface DiscoverOptions {
  /** Absolute. */
  readonly cwd: string;
  /** What is linted where no path is named: files, folders and globs. */
  readonly defaults?: readonly string[];
  /** The folder that the defaults are relative to; `cwd` where not given. */
  readonly defaultsFolder?: string;
  /** Whether files are left out, found or named. `path` is relative to `cwd`. */
  readonly isIgnored?: (path: string) => boolean;
}

export interface Discovery {
  /** Relative to `cwd`, with `/`, each once, in order of code units. */
  readonly files: readonly string[];
  /** Those of them that were named as they are, not found in a folder or by a glob. */
  readonly named: ReadonlySet<string>;
  /** One line for each path that was named and is not there. */
  readonly missing: readonly string[];
  /** Files that were named and are left out, as paths relative to `cwd`. */
  readonly ignored: readonly string[];
  /** How many rule files were found in folders or by globs and are left out. */
  readonly leftOut: number;
  /** Of the defaults, those that stand for no rule file at all. */
  readonly unmatched: readonly string[];
  /** One line for each file of patterns (`.gitignore`) that is left out. */
  readonly unreadIgnores: readonly string[];
}

/**
 * The rule files that paths, folders and globs stand for. In folders, `.gitignore` is respected and symbolic links
 * are not followed: a link in a stranger's pull request must not bring a file from elsewhere into a report.
 */
export async function discover(paths: readonly string[], options: DiscoverOptions): Promise<Discovery> {
  const { cwd, isIgnored = () => false } = options;
  const files = new Set<string>();
  const named = new Set<string>();
  const missing: string[] = [];
  const ignored = new Set<string>();
  const leftOut = new Set<string>();
  const unmatched: string[] = [];
  const gitIgnored = new IgnoredPaths(cwd);
  const isNamed = paths.length > 0;
  const base = isNamed ? cwd : (options.defaultsFolder ?? cwd);

  /** Gives how many there are, those that are left out included. */
  const addFound = (folder: string, names: readonly string[]): number => {
    for (const name of names) {
      const path = resolve(folder, name);
      const shown = shownPath(path, cwd);
      (gitIgnored.has(path) || isIgnored(shown) ? leftOut : files).add(shown);
    }
    return names.length;
  };

  const addMatching = async (absolute: string): Promise<number> => {
    const folder = plainPart(absolute);
    return isNever(relative(base, folder)) ? 0 : addFound(folder, await filesMatching(absolute));
  };

  const addFile = (path: string): void => {
    const shown = shownPath(path, cwd);
    if (isIgnored(shown)) (isNamed ? ignored : leftOut).add(shown);
    else {
      files.add(shown);
      if (isNamed) named.add(shown);
    }
  };

  const add = async (path: string): Promise<void> => {
    if (path === "") {
      // Resolved, it would be all of the folder.
      missing.push(EMPTY_PATH);
      return;
    }
    const absolute = resolve(base, path);
    const stats = statSync(absolute, { throwIfNoEntry: false, bigint: false });
    const isGlob = stats === undefined && isGlobPattern(path);
    requireWithin(isGlob ? plainPart(absolute) : absolute, cwd);
    let count = 0;
    if (stats?.isDirectory()) {
      count = addFound(absolute, await filesIn(absolute, DEFAULT_PATTERN));
    } else if (isGlob) count = await addMatching(absolute);
    else if (stats !== undefined) {
      addFile(absolute);
      count = 1;
    }
    if (count > 0) return;
    if (!isNamed) unmatched.push(path);
    else if (isGlob) missing.push(`no file matches ${path}`);
    else if (stats === undefined) missing.push(`no such file or folder: ${path}`);
  };

  for (const path of isNamed ? paths : (options.defaults ?? [DEFAULT_PATTERN])) {
    try {
      await add(path);
    } catch (error) {
      missing.push(`cannot read ${path}: ${reasonOf(error)}`);
    }
  }
  const sorted = [...files].sort(byCodeUnit);
  const unreadIgnores = gitIgnored.unread.map(({ path, reason }) => {
    return `${shownPath(path, cwd)} ignores nothing: ${reason}`;
  });
  return {
    files: sorted,
    named,
    missing,
    ignored: [...ignored].sort(byCodeUnit),
    leftOut: leftOut.size,
    unmatched,
    unreadIgnores,
  };
}

/** The order of paths in reports: the same on every machine, whatever its language. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
