import {
  type Client,
  FILES_LIMIT,
  fileAt,
  mergeBaseOf,
  type PullRequestFile,
  pullRequestFiles,
  type Repo,
} from "../github/index.ts";
import type { ChangeSource } from "./change_source.ts";

export interface GitHubChangeOptions extends Repo {
  readonly number: number;
  readonly baseSha: string;
  readonly headSha: string;
  /** Whether the files on disk are not those of the head, so that they are read from GitHub as well. */
  readonly readsAfter: boolean;
  /** Why GitHub is asked and not git. */
  readonly note: string;
}

/** Contents asked for at once. */
const PARALLEL = 8;
const RULE_FILE = /\.yara?$/i;

/**
 * A pull request's change as GitHub has it, for clones that do not reach back to its base. It tells of 3,000 files
 * at most; where there may be more, that is said.
 */
export async function changeFromGitHub(client: Client, options: GitHubChangeOptions): Promise<ChangeSource> {
  const { number, headSha, readsAfter, note } = options;
  const [base, { files, complete }] = await Promise.all([
    mergeBaseOf(client, options, options),
    pullRequestFiles(client, options, number),
  ]);
  const read = (commit: string) => (paths: readonly string[]) => readAll(client, options, paths, commit);
  return {
    base,
    files: files.filter(isRuleFile),
    readBefore: read(base),
    ...(readsAfter ? { readAfter: read(headSha) } : {}),
    notes: [
      note,
      ...(complete
        ? []
        : [
            `GitHub lists ${FILES_LIMIT} files of a pull request and no more: what changed beyond them was not looked at.`,
          ]),
    ],
  };
}

function isRuleFile({ path, previousPath }: PullRequestFile): boolean {
  return RULE_FILE.test(path) || (previousPath !== null && RULE_FILE.test(previousPath));
}

async function readAll(
  client: Client,
  repo: Repo,
  paths: readonly string[],
  commit: string,
): Promise<Map<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>();
  const waiting = [...paths];
  const worker = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const bytes = await fileAt(client, repo, path, commit);
      if (bytes !== null) contents.set(path, bytes);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
  return contents;
}
