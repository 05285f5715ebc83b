import { GitError, Repository } from "../git/index.ts";
import type { Client, Repo } from "../github/index.ts";
import { failureOf } from "../github/index.ts";
import { CannotRun } from "./cannot_run.ts";
import { changeFromGitHub } from "./change_from_github.ts";
import { type ChangeSource, changeFromGit } from "./change_source.ts";

/** What a run knows of the pull request it is about. */
export interface PullRequestFacts {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
}

export interface PullRequestChangeOptions {
  /** Absolute. */
  readonly cwd: string;
  readonly pull: PullRequestFacts;
  readonly repo: Repo | null;
  /** Null without a token. */
  readonly client: Client | null;
  /** Whether the run has rights that the pull request's author has not: then nothing of theirs may be on disk. */
  readonly isPrivileged: boolean;
}

/**
 * What a pull request changes: by local git where the clone reaches back to the base, else by GitHub's API. In
 * `actions/checkout`'s merge commit the base is the first parent, so a depth of 2 is enough.
 *
 * @throws CannotRun where neither knows, since a check that looked at nothing must not pass; and where a privileged run
 * has the pull request checked out, whose configuration would then be obeyed
 */
export async function pullRequestChange(options: PullRequestChangeOptions): Promise<ChangeSource> {
  const { cwd, pull, repo, client, isPrivileged } = options;
  const local = await localChange(cwd, pull);
  if (isPrivileged && local.kind !== "elsewhere") {
    throw new CannotRun(
      "this event runs with rights that the pull request's author has not, and has their files checked out: leave the base " +
        "checked out (huntlint reads what changed from GitHub), or use `on: pull_request`",
    );
  }
  if (local.kind === "found") return changeFromGit(local.base, { cwd, head: local.head, trustOwner: true });
  const why = local.reason;
  if (client === null || repo === null) {
    throw new CannotRun(`cannot tell what the pull request changes: ${why}. ${HELP}`);
  }
  const note = `${why}, so GitHub was asked what changed. ${HELP}`;
  try {
    return await changeFromGitHub(client, { ...repo, ...pull, readsAfter: local.kind === "elsewhere", note });
  } catch (error) {
    const { status, message } = failureOf(error);
    throw new CannotRun(
      `cannot tell what the pull request changes: ${why}, and GitHub did not say either (${status}: ${message}). ${HELP}`,
    );
  }
}

/**
 * What a merge queue's group changes, from the commit that it stands on.
 *
 * @throws CannotRun where the clone does not reach back to it
 */
export async function mergeGroupChange(cwd: string, base: string): Promise<ChangeSource> {
  try {
    const repository = await Repository.open(cwd, { trustOwner: true });
    const from = await repository.mergeBase(base);
    const sha = (await repository.commit("HEAD")) ?? "";
    return await changeFromGit(from, { cwd, head: { kind: "commit", sha }, trustOwner: true });
  } catch (error) {
    throw new CannotRun(`cannot tell what the merge queue changes: ${gitError(error).message}. ${HELP}`);
  }
}

const HELP = "Give actions/checkout `fetch-depth: 0`, or 2 for pull requests.";

type LocalChange =
  | { readonly kind: "found"; readonly base: string; readonly head: { readonly kind: "commit"; readonly sha: string } }
  /** The files on disk are the pull request's, but what they are measured from is missing. */
  | { readonly kind: "missing"; readonly reason: string }
  /** The files on disk are others: under `pull_request_target` the base is checked out. */
  | { readonly kind: "elsewhere"; readonly reason: string };

async function localChange(cwd: string, { headSha, baseSha }: PullRequestFacts): Promise<LocalChange> {
  const opened = await Repository.open(cwd, { trustOwner: true }).catch(gitError);
  if (opened instanceof GitError) return { kind: "elsewhere", reason: opened.message };
  const sha = await opened.commit("HEAD");
  if (sha === null) return { kind: "elsewhere", reason: "nothing is checked out" };
  const head = { kind: "commit", sha } as const;
  const [first, second] = await opened.parents(sha);
  if (second === headSha && first !== undefined) {
    // The merge that GitHub makes: its first parent is the base, whether or not the clone has it.
    if ((await opened.commit(first)) !== null) return { kind: "found", base: first, head };
  } else if (sha !== headSha) {
    // A job may have committed on top of the head, or merged it by itself.
    const common = await opened.mergeBase(headSha).catch(gitError);
    if (common !== headSha) return { kind: "elsewhere", reason: "the commit checked out is not the pull request's" };
  }
  const base = await opened.mergeBase(baseSha).catch(gitError);
  return base instanceof GitError ? { kind: "missing", reason: base.message } : { kind: "found", base, head };
}

function gitError(error: unknown): GitError {
  if (error instanceof GitError) return error;
  throw error;
}
