import type { Client, Repo } from "./client.ts";
import { type Failure, failureOf } from "./failure.ts";
import { viewerLogin } from "./viewer.ts";

/** GitHub refuses longer bodies with 422. It counts characters; UTF-16 code units are never fewer. */
export const COMMENT_LIMIT = 65_536;

export interface CommentTarget extends Repo {
  /** Of the pull request or issue. */
  readonly number: number;
  /** The first line of our comment: an HTML comment that no reader sees. */
  readonly marker: string;
}

export type CommentOutcome =
  | { readonly kind: "created" | "updated" | "unchanged"; readonly url: string }
  /** There was no comment of ours, and nothing that called for one. */
  | { readonly kind: "absent" }
  | { readonly kind: "failed"; readonly failure: Failure };

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
}

/** Posts that may or may not have arrived are looked for before they are sent again. */
const ATTEMPTS = 3;

/**
 * Keeps one comment up to date: ours is the one that begins with the marker *and* was written by whom the token
 * writes as, since anyone can plant a marker. `body` makes the text, knowing whether there is a comment already;
 * null leaves things as they are.
 *
 * Two runs at once may both find no comment and create one; so each looks again after creating, and all but the
 * oldest are removed, whichever run gets to it.
 */
export async function keepComment(
  client: Client,
  target: CommentTarget,
  bodyFor: (exists: boolean) => string | null,
): Promise<CommentOutcome> {
  try {
    let [comment] = await ownComments(client, target);
    for (let attempt = 0; ; attempt++) {
      const body = bodyFor(comment !== undefined);
      if (body === null) return { kind: "absent" };
      const text = `${target.marker}\n${body}`;
      if (comment !== undefined) {
        const updated = await update(client, target, comment, text);
        if (updated !== null) return updated;
        // Deleted in between: the next round creates it, or updates the one that another run created.
        [comment] = await ownComments(client, target);
      } else {
        const created = await create(client, target, text);
        if (created.kind !== "retry") return created;
        comment = created.found;
      }
      if (attempt + 1 >= ATTEMPTS) return { kind: "failed", failure: LOST };
    }
  } catch (error) {
    return { kind: "failed", failure: failureOf(error) };
  }
}

const LOST: Failure = { kind: "unavailable", status: 500, message: "the comment was lost each time it was written" };

async function update(
  client: Client,
  { owner, repo }: CommentTarget,
  comment: Comment,
  body: string,
): Promise<CommentOutcome | null> {
  if (comment.body === body) return { kind: "unchanged", url: comment.url };
  try {
    const { data } = await client.rest.issues.updateComment({ owner, repo, comment_id: comment.id, body });
    return { kind: "updated", url: data.html_url };
  } catch (error) {
    if (failureOf(error).kind === "missing") return null;
    throw error;
  }
}

/** Octokit must not repeat this by itself: an answer that got lost would leave two comments. */
async function create(
  client: Client,
  target: CommentTarget,
  body: string,
): Promise<CommentOutcome | { readonly kind: "retry"; readonly found: Comment | undefined }> {
  const { owner, repo, number } = target;
  try {
    const { data } = await client.rest.issues.createComment({
      owner,
      repo,
      issue_number: number,
      body,
      request: { retries: 0 },
    });
    const [oldest, ...others] = await ownComments(client, target, data.user?.login);
    if (oldest === undefined || others.length === 0) return { kind: "created", url: data.html_url };
    for (const other of others) await remove(client, target, other);
    if (oldest.id === data.id) return { kind: "created", url: data.html_url };
    return (await update(client, target, oldest, body)) ?? { kind: "retry", found: undefined };
  } catch (error) {
    if (failureOf(error).kind !== "unavailable") throw error;
    const [found] = await ownComments(client, target);
    return { kind: "retry", found };
  }
}

async function remove(client: Client, { owner, repo }: CommentTarget, comment: Comment): Promise<void> {
  try {
    await client.rest.issues.deleteComment({ owner, repo, comment_id: comment.id });
  } catch (error) {
    // Another run removed it first, or may not: the oldest is the one that is kept up to date either way.
    failureOf(error);
  }
}

/** Ours, the oldest first. `author` is asked for only where a comment bears the marker. */
async function ownComments(client: Client, target: CommentTarget, author?: string): Promise<Comment[]> {
  const { owner, repo, number, marker } = target;
  const all = await client.paginate(client.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: 100,
  });
  const marked = all.filter(({ body }) => firstLine(body ?? "") === marker);
  if (marked.length === 0) return [];
  const login = author ?? (await viewerLogin(client));
  return marked
    .filter(({ user }) => user?.login === login)
    .map(({ id, body, html_url }) => ({ id, body: body ?? "", url: html_url }))
    .sort((a, b) => a.id - b.id);
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0]?.replace(/\r$/, "") ?? "";
}
