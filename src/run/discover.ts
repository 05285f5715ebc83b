import { statSync } from "node:fs";
import { resolve } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { IgnoredPaths } from "./ignored_paths.ts";
import { EMPTY_PATH, shownPath } from "./surroundings.ts";
import { reasonOf } from "./system_reason.ts";

export const DEFAULT_PATTERN = "**/*.{yar,yara}";
const NEVER = ["**/.git/**", "**/node_modules/**"];

export interface DiscoverOptions {
  /** Absolute. */
  readonly cwd: string;
  /** What is linted where no path is named: files, folders and globs. */
  readonly defaults?: readonly string[];
  /** Whether files found in folders are left out; named files are not asked. `path` is relative to `cwd`. */
  readonly isIgnored?: (path: string) => boolean;
}

export interface Discovery {
  /** Relative to `cwd`, with `/`, each once, in order of code units. */
  readonly files: readonly string[];
  /** Those of them that were named as they are, not found in a folder or by a glob. */
  readonly named: ReadonlySet<string>;
  /** One line for each path that was named and is not there. */
  readonly missing: readonly string[];
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
  const gitIgnored = new IgnoredPaths(cwd);

  const addFound = async (folder: string, pattern: string): Promise<number> => {
    const found = await glob(pattern, {
      cwd: folder,
      dot: true,
      expandDirectories: false,
      caseSensitiveMatch: false,
      followSymbolicLinks: false,
      ignore: NEVER,
    });
    for (const name of found) {
      const path = resolve(folder, name);
      const shown = shownPath(path, cwd);
      if (!gitIgnored.has(path) && !isIgnored(shown)) files.add(shown);
    }
    return found.length;
  };

  const add = async (path: string, isNamed: boolean): Promise<void> => {
    if (path === "") {
      // Resolved, it would be all of the working directory.
      missing.push(EMPTY_PATH);
      return;
    }
    const absolute = resolve(cwd, path);
    const stats = statSync(absolute, { throwIfNoEntry: false, bigint: false });
    if (stats?.isDirectory()) await addFound(absolute, DEFAULT_PATTERN);
    else if (stats !== undefined) {
      const shown = shownPath(absolute, cwd);
      files.add(shown);
      if (isNamed) named.add(shown);
    } else if (isDynamicPattern(path)) {
      const count = await addFound(cwd, path.replaceAll("\\", "/"));
      if (count === 0 && isNamed) missing.push(`no file matches ${path}`);
    } else if (isNamed) missing.push(`no such file or folder: ${path}`);
  };

  const isNamed = paths.length > 0;
  for (const path of isNamed ? paths : (options.defaults ?? [DEFAULT_PATTERN])) {
    try {
      await add(path, isNamed);
    } catch (error) {
      missing.push(`cannot read ${path}: ${reasonOf(error)}`);
    }
  }
  return { files: [...files].sort(byCodeUnit), named, missing };
}

/** The order of paths in reports: the same on every machine, whatever its language. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
