import {
  type Client,
  COMMENT_LIMIT,
  type Failure,
  failureOf,
  keepComment,
  type Repo,
  readPullRequest,
} from "../github/index.ts";
import { changeComment, fixedComment, isWorthAComment } from "../report/change_comment.ts";
import { fitText } from "../report/fit_text.ts";
import type { CommentMode } from "./inputs.ts";
import type { Runner } from "./runner.ts";

export interface CommentRequest extends Repo {
  readonly number: number;
  /** The commit that was looked at. */
  readonly headSha: string;
  readonly mode: CommentMode;
  /** Tells the comments of several jobs apart; null: there is one. */
  readonly name: string | null;
  readonly serverUrl: string;
  /** Where the whole report is, for a comment that it does not fit in. */
  readonly runUrl: string | null;
  /** Who looked, where it was not this run. */
  readonly origin?: string;
}

type Change = Parameters<typeof changeComment>[0];

/** The first line of our comment on a pull request. A name goes in as digits: it must not end the HTML comment. */
function markerOf(name: string | null): string {
  const digits = name === null ? "" : ` ${Buffer.from(name.slice(0, 100), "utf8").toString("hex")}`;
  return `<!-- huntlint: pull request${digits} -->`;
}

/**
 * Keeps the one comment on a pull request as the mode wants it, as well as the token allows: what goes wrong here is
 * said, and changes no exit code. A run that was overtaken by a newer commit leaves the comment to that one's run.
 */
export async function commentOnChange(
  runner: Runner,
  client: Client,
  request: CommentRequest,
  change: Change,
): Promise<void> {
  const { owner, repo, number, headSha, mode, name, serverUrl, runUrl, origin } = request;
  if (mode === "never") return;
  try {
    const pull = await readPullRequest(client, request, number);
    if (pull.headSha !== headSha) {
      runner.log("The pull request has a newer commit than the one looked at: its own run comments.");
      return;
    }
  } catch (error) {
    // The comment may be written all the same; at worst it is about the commit that it names.
    runner.log(`Whether the commit is still the newest is not known: ${failureOf(error).message}`);
  }
  const filesAt = `${serverUrl}/${owner}/${repo}/blob/${headSha}/`;
  const isWorthIt = mode === "always" || isWorthAComment(change);
  const marker = markerOf(name);
  const outcome = await keepComment(client, { owner, repo, number, marker }, (exists) => {
    if (!isWorthIt) return exists ? fixedComment(change) : null;
    const parts = changeComment(change, { filesAt, ...(origin === undefined ? {} : { origin }) });
    return fitText(parts, COMMENT_LIMIT - marker.length - 1, (dropped) => missingParts(dropped, runUrl));
  });
  if (outcome.kind === "failed") sayRefused(runner, "The comment was not written", outcome.failure);
  else if (outcome.kind !== "absent") {
    runner.setOutput("comment-url", outcome.url);
    runner.log(`The comment is ${outcome.kind}: ${outcome.url}`);
  }
}

function missingParts(dropped: number, runUrl: string | null): string {
  const where = runUrl === null ? "job's summary" : `[job's summary](${runUrl})`;
  return `_${dropped} more parts did not fit into a comment. The ${where} has everything._`;
}

/** Says what GitHub refused: in the log, as an annotation, and in the summary. */
export function sayRefused(
  runner: Runner,
  what: string,
  { kind, status, message }: Failure,
  permission = "pull-requests: write",
): void {
  const help =
    kind === "forbidden"
      ? `The token may only read. Give the job \`permissions: ${permission}\`; pull requests from forks and ` +
        "from Dependabot get such a token whatever the job asks for, and are commented on by a second workflow " +
        "(see “Pull requests from forks” in huntlint's documentation)."
      : "The annotations and this summary are complete all the same.";
  runner.log(`${what}: GitHub answered ${status} (${message}).`);
  runner.annotate(kind === "forbidden" ? "note" : "warning", `${what} (GitHub answered ${status}). ${help}`);
  runner.appendSummary(`\n> ${what} (GitHub answered ${status}). ${help}\n`);
}
