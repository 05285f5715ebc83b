import { relative, resolve, sep } from "node:path";
import type { Diagnostic } from "../findings/index.ts";
import { GitError, Repository } from "../git/index.ts";
import { SourceFile } from "../text/index.ts";
import { parse } from "../yara/index.ts";
import { CannotRun } from "./cannot_run.ts";
import { changeFromGit } from "./change_source.ts";
import { sourceOf } from "./read_source.ts";

/** What a run on changes looks at. */
export interface ChangedScope {
  /** Paths of changed files as reports name them. */
  readonly files: ReadonlySet<string>;
  /** What is linted in place of the files on disk: the index. */
  readonly texts: ReadonlyMap<string, Uint8Array> | null;
  /** Whether a finding stands in a rule that changed, or in a changed file outside of all rules. */
  isInScope(finding: Diagnostic, source: SourceFile | null): boolean;
}

/** `since`: everything after the merge base with a commit, untracked files too. `staged`: what would be committed. */
export type ChangeSelection = { readonly since: string } | { readonly staged: true };

/**
 * Finds what changed, by rule and not by line: an edit in one line of a rule may make a finding in another.
 *
 * @throws CannotRun where git cannot say, in one line with what to do
 */
export async function changedScope(selection: ChangeSelection, cwd: string): Promise<ChangedScope> {
  try {
    const repository = await Repository.open(cwd);
    const isStaged = "staged" in selection;
    const base = isStaged ? "HEAD" : await repository.mergeBase(selection.since);
    if (isStaged && (await repository.commit("HEAD")) === null) {
      throw new GitError("there is no commit yet", "Commit once, or lint without --staged.");
    }
    const source = await changeFromGit(base, { cwd, head: { kind: isStaged ? "index" : "worktree" } });
    const present = source.files.filter(({ status }) => status !== "deleted");
    const before = await source.readBefore(present.flatMap(({ previousPath }) => previousPath ?? []));
    const texts = isStaged
      ? await changeTexts(
          repository,
          present.map(({ path }) => path),
          cwd,
        )
      : null;
    const previous = new Map(present.map(({ path, previousPath }) => [path, previousPath]));
    const known = new Map<string, ReadonlyMap<string, string>>();
    return {
      files: new Set(present.map(({ path }) => path)),
      texts,
      isInScope: ({ path, primary, yaraRule }, text) => {
        if (yaraRule === null || text === null) return true;
        const old = previous.get(path);
        const bytes = old === null || old === undefined ? undefined : before.get(old);
        if (bytes === undefined) return true;
        let rules = known.get(path);
        if (rules === undefined) {
          const read = sourceOf(bytes, path);
          rules =
            read instanceof SourceFile ? new Map(ruleTexts(read).map(({ name, text }) => [name, text])) : new Map();
          known.set(path, rules);
        }
        const now = ruleTexts(text).find(({ start, end }) => start <= primary.start && primary.start <= end);
        return now === undefined || rules.get(now.name) !== now.text;
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

const placed = new WeakMap<SourceFile, readonly PlacedText[]>();

interface PlacedText {
  readonly name: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Each rule with what stands above it, for a query may be kept there. */
function ruleTexts(source: SourceFile): readonly PlacedText[] {
  const known = placed.get(source);
  if (known !== undefined) return known;
  const { text } = source;
  const rules = parse(text).tree.items.filter((item) => item.kind === "Rule");
  const texts = rules.map((rule, i) => {
    const from = rules[i - 1]?.end ?? 0;
    return { name: rule.name.name, text: text.slice(from, rule.end).trim(), start: rule.start, end: rule.end };
  });
  placed.set(source, texts);
  return texts;
}
