import { relative, resolve, sep } from "node:path";
import { GitError, Repository } from "../git/index.ts";
import { SourceFile } from "../text/index.ts";
import { CannotRun } from "./cannot_run.ts";
import { type ChangeSelection, isStaged } from "./change_selection.ts";
import { changeFromGit } from "./change_source.ts";
import { ChangedRules } from "./changed_rules.ts";
import { sourceOf } from "./read_source.ts";

/** What a run on changes looks at. */
export interface ChangedScope {
  /** Paths of changed files as reports name them. */
  readonly files: ReadonlySet<string>;
  /** What is linted in place of the files on disk: the index. */
  readonly texts: ReadonlyMap<string, Uint8Array> | null;
  /** What of a changed file, as it is now, is in scope. */
  changedRules(source: SourceFile): ChangedRules;
}

/**
 * Finds what changed, by rule and not by line: an edit in one line of a rule may make a finding in another.
 *
 * @throws CannotRun where git cannot say, in one line with what to do
 */
export async function changedScope(selection: ChangeSelection, cwd: string): Promise<ChangedScope> {
  try {
    const repository = await Repository.open(cwd);
    const isEmpty = (await repository.commit("HEAD")) === null;
    if (isEmpty && !isStaged(selection)) {
      throw new GitError(
        `--since ${selection.since}: this repository has no commit yet`,
        "Lint everything, or what is staged with --staged.",
      );
    }
    const first = isEmpty ? await repository.emptyTree() : "HEAD";
    const base = isStaged(selection) ? first : await repository.mergeBase(selection.since);
    const source = await changeFromGit(base, { cwd, head: { kind: isStaged(selection) ? "index" : "worktree" } });
    const present = source.files.filter(({ status }) => status !== "deleted");
    const before = await source.readBefore(present.flatMap(({ previousPath }) => previousPath ?? []));
    const texts = isStaged(selection)
      ? await changeTexts(
          repository,
          present.map(({ path }) => path),
          cwd,
        )
      : null;
    const previous = new Map(present.map(({ path, previousPath }) => [path, previousPath]));
    return {
      files: new Set(present.map(({ path }) => path)),
      texts,
      changedRules: (now) => {
        const old = previous.get(now.path) ?? null;
        const bytes = old === null ? undefined : before.get(old);
        const read = bytes === undefined ? null : sourceOf(bytes, now.path);
        return new ChangedRules(read instanceof SourceFile ? read : null, now);
      },
    };
  } catch (error) {
    if (error instanceof GitError)
      throw new CannotRun(error.help === "" ? error.message : `${error.message}. ${error.help}`);
    throw error;
  }
}

async function changeTexts(
  repository: Repository,
  paths: readonly string[],
  cwd: string,
): Promise<Map<string, Uint8Array>> {
  const toRoot = (path: string) => relative(repository.root, resolve(cwd, path)).split(sep).join("/");
  const contents = await repository.readFiles({ kind: "index" }, paths.map(toRoot));
  return new Map(
    paths.flatMap((path) => {
      const bytes = contents.get(toRoot(path));
      return bytes === undefined ? [] : [[path, bytes] as const];
    }),
  );
}
