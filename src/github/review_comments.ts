import type { Client, Repo } from "./client.ts";
import { type Failure, failureOf } from "./failure.ts";
import { viewerLogin } from "./viewer.ts";

/** A remark on lines of a pull request's new side, counted from 1. */
export interface ReviewComment {
  readonly path: string;
  readonly startLine: number;
  readonly line: number;
  readonly body: string;
  /** What it is about, whatever its place: the same remark is made once in a pull request's life. */
  readonly fingerprint: string;
}

export type ReviewOutcome =
  | { readonly kind: "posted"; readonly count: number; readonly url: string; readonly leftOut: number }
  | { readonly kind: "nothing"; readonly leftOut: number }
  | { readonly kind: "failed"; readonly failure: Failure };

/** More than this many remarks nobody reads, and GitHub may take them for abuse. */
export const REVIEW_COMMENT_LIMIT = 30;

/** Lines of the new side that a remark may be put on: all of a hunk's but those that were removed. */
export function commentableLines(patch: string): ReadonlyMap<number, number> {
  const hunkOf = new Map<number, number>();
  let line = 0;
  let hunk = 0;
  for (const text of patch.split("\n")) {
    const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
    if (header) {
      line = Number(header[1]);
      hunk++;
    } else if (hunk > 0 && (text.startsWith("+") || text.startsWith(" "))) hunkOf.set(line++, hunk);
  }
  return hunkOf;
}

/** Whether GitHub takes a remark: one off the diff, or across two hunks, makes it refuse the whole review. */
export function isOnDiff(lines: ReadonlyMap<number, number>, { startLine, line }: ReviewComment): boolean {
  const hunk = lines.get(line);
  return hunk !== undefined && lines.get(startLine) === hunk && startLine <= line;
}

const MARKER = /^<!-- huntlint:remark ([0-9a-f]{8,64}) -->/;

/**
 * Makes the remarks that were not made before, in one review, on the commit that was looked at. What was made once
 * is never repeated, even if it was resolved, its line moved or its text was edited: whoever resolved it has seen it.
 * All remarks must be on lines of the diff.
 */
export async function postReview(
  client: Client,
  { owner, repo, number, commit }: Repo & { readonly number: number; readonly commit: string },
  comments: readonly ReviewComment[],
): Promise<ReviewOutcome> {
  if (comments.length === 0) return { kind: "nothing", leftOut: 0 };
  try {
    const author = await viewerLogin(client);
    const existing = await client.paginate(client.rest.pulls.listReviewComments, {
      owner,
      repo,
      pull_number: number,
      per_page: 100,
    });
    const ours = existing.filter(({ user }) => user?.login === author);
    const made = new Set(ours.map(({ body }) => MARKER.exec(body)?.[1]));
    const unmade = comments.filter(({ fingerprint }) => !made.has(fingerprint));
    const chosen = unmade.slice(0, REVIEW_COMMENT_LIMIT);
    const leftOut = unmade.length - chosen.length;
    if (chosen.length === 0) return { kind: "nothing", leftOut };
    const { data } = await client.rest.pulls.createReview({
      owner,
      repo,
      pull_number: number,
      commit_id: commit,
      event: "COMMENT",
      comments: chosen.map(({ path, startLine, line, body, fingerprint }) => ({
        path,
        line,
        side: "RIGHT",
        ...(startLine < line ? { start_line: startLine, start_side: "RIGHT" } : {}),
        body: `<!-- huntlint:remark ${fingerprint} -->\n${body}`,
      })),
      // A review whose answer got lost must not be made twice; the next run sees what is missing.
      request: { retries: 0 },
    });
    return { kind: "posted", count: chosen.length, url: data.html_url, leftOut };
  } catch (error) {
    return { kind: "failed", failure: failureOf(error) };
  }
}
