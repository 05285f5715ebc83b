import type { Client, Repo } from "./client.ts";
import { failureOf } from "./failure.ts";

export interface PullRequest {
  readonly number: number;
  readonly isOpen: boolean;
  readonly headSha: string;
  readonly baseSha: string;
  /** `owner/name` of the repository that the head is in; null where a fork was deleted. */
  readonly headRepository: string | null;
}

/** A file as GitHub's list of a pull request's files has it. */
export interface PullRequestFile {
  readonly path: string;
  readonly previousPath: string | null;
  readonly status: "added" | "modified" | "deleted" | "renamed";
  /** The hunks; null where GitHub leaves them out, as it does for large files. */
  readonly patch: string | null;
}

export interface PullRequestFiles {
  readonly files: readonly PullRequestFile[];
  /** False where GitHub stopped at its limit: there are more files than it tells of. */
  readonly complete: boolean;
}

/** GitHub lists at most this many files of a pull request, and says nothing of the rest. */
export const FILES_LIMIT = 3000;

const STATUS: Readonly<Record<string, PullRequestFile["status"]>> = {
  added: "added",
  copied: "added",
  removed: "deleted",
  renamed: "renamed",
};

export async function readPullRequest(client: Client, { owner, repo }: Repo, number: number): Promise<PullRequest> {
  const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number });
  return {
    number,
    isOpen: data.state === "open",
    headSha: data.head.sha,
    baseSha: data.base.sha,
    headRepository: (data.head.repo as { full_name: string } | null)?.full_name ?? null,
  };
}

/**
 * Open pull requests whose head is a commit. The event of a workflow that ran after another lists none for forks
 * (actions/runner#3444), and a number in the first one's artifact must not be trusted; the commit is GitHub's word.
 */
export async function pullRequestsOf(
  client: Client,
  { owner, repo }: Repo,
  head: { readonly sha: string; readonly owner: string; readonly branch: string },
): Promise<PullRequest[]> {
  const found = await client.paginate(client.rest.pulls.list, {
    owner,
    repo,
    state: "open",
    head: `${head.owner}:${head.branch}`,
    per_page: 100,
  });
  return found
    .filter((pull) => pull.head.sha === head.sha)
    .map((pull) => ({
      number: pull.number,
      isOpen: true,
      headSha: pull.head.sha,
      baseSha: pull.base.sha,
      headRepository: (pull.head.repo as { full_name: string } | null)?.full_name ?? null,
    }));
}

export async function pullRequestFiles(
  client: Client,
  { owner, repo }: Repo,
  number: number,
): Promise<PullRequestFiles> {
  const listed = await client.paginate(client.rest.pulls.listFiles, {
    owner,
    repo,
    pull_number: number,
    per_page: 100,
  });
  const files = listed.map(({ filename, previous_filename, status, patch }) => ({
    path: filename,
    previousPath: previous_filename ?? (status === "added" || status === "copied" ? null : filename),
    status: STATUS[status] ?? "modified",
    patch: patch ?? null,
  }));
  return { files, complete: files.length < FILES_LIMIT };
}

/** Where a pull request parted from its base, by GitHub's own count. */
export async function mergeBaseOf(
  client: Client,
  { owner, repo }: Repo,
  { baseSha, headSha }: Pick<PullRequest, "baseSha" | "headSha">,
): Promise<string> {
  const { data } = await client.rest.repos.compareCommitsWithBasehead({
    owner,
    repo,
    basehead: `${baseSha}...${headSha}`,
    // Only the merge base is wanted, and it comes with every page.
    per_page: 1,
  });
  return data.merge_base_commit.sha;
}

/** A file at a commit, or null where it is not there. */
export async function fileAt(
  client: Client,
  { owner, repo }: Repo,
  path: string,
  commit: string,
): Promise<Buffer | null> {
  try {
    const { data } = await client.rest.repos.getContent({
      owner,
      repo,
      path,
      ref: commit,
      // The raw file: the JSON form stops at 1 MB.
      mediaType: { format: "raw" },
    });
    const raw = data as unknown as string | ArrayBuffer;
    return typeof raw === "string" ? Buffer.from(raw, "utf8") : Buffer.from(raw);
  } catch (error) {
    if (failureOf(error).kind === "missing") return null;
    throw error;
  }
}
