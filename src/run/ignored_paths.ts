import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { type PathTest, pathTest } from "./path_pattern.ts";
import { readRegularText } from "./read_regular_file.ts";
import { reasonOf } from "./system_reason.ts";

/** One line of a `.gitignore`: a pattern for paths relative to the folder that holds it. */
export interface IgnorePattern {
  readonly matches: PathTest;
  readonly isNegated: boolean;
  readonly isForFolders: boolean;
}

/**
 * Reads the lines of a `.gitignore` (git's own documentation, gitignore(5)): `#` comments, `!` takes back, a slash
 * at the end means folders only, one elsewhere ties the pattern to its folder, `**` crosses folders.
 */
export function parseIgnoreFile(text: string): IgnorePattern[] {
  return text
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .flatMap((line) => parseIgnorePattern(line) ?? []);
}

export function parseIgnorePattern(line: string): IgnorePattern | null {
  // Trailing spaces do not count unless escaped.
  const kept = line.trimEnd();
  let pattern = kept.endsWith("\\") ? line.slice(0, kept.length + 1) : kept;
  if (pattern === "" || pattern.startsWith("#")) return null;
  const isNegated = pattern.startsWith("!");
  if (isNegated) pattern = pattern.slice(1);
  const isForFolders = pattern.endsWith("/");
  if (isForFolders) pattern = pattern.slice(0, -1);
  const isTied = pattern.includes("/");
  if (pattern.startsWith("/")) pattern = pattern.slice(1);
  if (pattern === "") return null;
  const matches = pathTest(pattern, isTied);
  return matches === null ? null : { matches, isNegated, isForFolders };
}

/** Which files git leaves out, by the `.gitignore` files from the repository's root down to each file. */
export class IgnoredPaths {
  readonly #root: string | null;
  readonly #patterns = new Map<string, readonly IgnorePattern[]>();
  readonly #folders = new Map<string, boolean>();
  readonly #unread: UnreadIgnores[] = [];

  /** `folder` is absolute; outside a repository nothing is ignored. */
  constructor(folder: string) {
    this.#root = repositoryRoot(folder);
  }

  /** Whether a file, named by its absolute path, is ignored, by its own name or with a folder above it. */
  has(path: string): boolean {
    const root = this.#root;
    if (root === null || !path.startsWith(root + sep)) return false;
    return this.#isFolderIgnored(dirname(path), root) || this.#matches(path, false, root);
  }

  /** The files of patterns that are there and were left out, as far as paths have been asked about. */
  get unread(): readonly UnreadIgnores[] {
    return this.#unread;
  }

  #isFolderIgnored(folder: string, root: string): boolean {
    if (folder === root || !folder.startsWith(root + sep)) return false;
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    // Nothing below an ignored folder can be taken back.
    const isIgnored = this.#isFolderIgnored(dirname(folder), root) || this.#matches(folder, true, root);
    this.#folders.set(folder, isIgnored);
    return isIgnored;
  }

  /** The last pattern that matches decides, those of deeper folders after those of higher ones. */
  #matches(path: string, isFolder: boolean, root: string): boolean {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const patterns = this.#patternsIn(folder);
      const name = relative(folder, path).split(sep).join("/");
      for (let i = patterns.length - 1; i >= 0; i--) {
        const { matches, isNegated, isForFolders } = patterns[i] as IgnorePattern;
        if ((isFolder || !isForFolders) && matches(name)) return !isNegated;
      }
      if (folder === root) return false;
    }
  }

  #patternsIn(folder: string): readonly IgnorePattern[] {
    let patterns = this.#patterns.get(folder);
    if (patterns === undefined) {
      patterns = parseIgnoreFile(this.#read(join(folder, ".gitignore")));
      if (folder === this.#root) {
        patterns = [...parseIgnoreFile(this.#read(join(folder, ".git/info/exclude"))), ...patterns];
      }
      this.#patterns.set(folder, patterns);
    }
    return patterns;
  }

  #read(path: string): string {
    try {
      return readRegularText(path, MAX_SIZE);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== "ENOENT" && code !== "ENOTDIR") this.#unread.push({ path, reason: reasonOf(error) });
      return "";
    }
  }
}

/** A file of patterns that is left out. */
export interface UnreadIgnores {
  /** Absolute. */
  readonly path: string;
  /** Completes "cannot read x: …". */
  readonly reason: string;
}

/** In bytes. As git does beyond 100 MB, a larger file is left out: it holds no patterns, and takes minutes to read. */
const MAX_SIZE = 512 * 1024;

/** The folder that holds `.git`, from `folder` upwards. */
export function repositoryRoot(folder: string): string | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return null;
  }
}
