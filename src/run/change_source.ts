import { relative, resolve, sep } from "node:path";
import { type ChangedFile, type Head, Repository } from "../git/index.ts";

/** What changed between two states of a repository, and what was there before. */
export interface ChangeSource {
  /** The commit that the change is measured from. */
  readonly base: string;
  /** Paths relative to the working directory, with `/`; what lies outside it has `..`. */
  readonly files: readonly ChangedFile[];
  /** Contents before the change, by path before the change; paths that were not there are left out. */
  readonly readBefore: (paths: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>;
  /** Contents after the change, where they are not on disk. */
  readonly readAfter?: (paths: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>;
  /** What the reader must know: a list that is cut, a fallback that was taken. */
  readonly notes: readonly string[];
}

export interface GitChangeOptions {
  /** Absolute. */
  readonly cwd: string;
  readonly head: Head;
  readonly trustOwner?: boolean;
}

/**
 * A change as local git has it, from a commit to the working tree, the index or another commit.
 *
 * @throws GitError where there is no repository or git fails
 */
export async function changeFromGit(base: string, options: GitChangeOptions): Promise<ChangeSource> {
  const { cwd, head, trustOwner = false } = options;
  const repository = await Repository.open(cwd, { trustOwner });
  const toShown = (path: string): string => relative(cwd, resolve(repository.root, path)).split(sep).join("/");
  const toRoot = (path: string): string => relative(repository.root, resolve(cwd, path)).split(sep).join("/");
  const files = await repository.changedFiles(base, head);
  return {
    base,
    files: files.map((file) => ({
      ...file,
      path: toShown(file.path),
      previousPath: file.previousPath === null ? null : toShown(file.previousPath),
    })),
    readBefore: async (paths) => {
      const contents = await repository.readFiles(base, paths.map(toRoot));
      return new Map([...contents].map(([path, bytes]) => [toShown(path), bytes]));
    },
    notes: [],
  };
}
