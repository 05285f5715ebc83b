import type { Client, Repo } from "./client.ts";
import { type Failure, failureOf } from "./failure.ts";
import { viewerLogin } from "./viewer.ts";

/** GitHub's limit for an issue's body is that of a comment. */
export const ISSUE_LIMIT = 65_536;

export interface IssueText {
  readonly title: string;
  readonly body: string;
}

export type IssueOutcome =
  | { readonly kind: "opened" | "updated" | "unchanged" | "closed"; readonly number: number; readonly url: string }
  | { readonly kind: "absent" }
  | { readonly kind: "failed"; readonly failure: Failure };

interface Issue {
  readonly number: number;
  readonly body: string;
  readonly title: string;
  readonly url: string;
}

/**
 * Keeps one issue: opened where there is something to say and no open issue of ours, edited while there is, closed
 * with a last word when there is nothing left. An issue that someone closed by hand stays closed; what drifts after
 * that opens a new one.
 */
export async function keepIssue(
  client: Client,
  target: Repo & { readonly marker: string },
  text: IssueText | null,
  lastWord: string,
): Promise<IssueOutcome> {
  const { owner, repo, marker } = target;
  try {
    const author = await viewerLogin(client);
    const issue = await openIssue(client, target, author);
    if (text === null) {
      if (issue === undefined) return { kind: "absent" };
      await client.rest.issues.createComment({
        owner,
        repo,
        issue_number: issue.number,
        body: lastWord,
        request: { retries: 0 },
      });
      await client.rest.issues.update({
        owner,
        repo,
        issue_number: issue.number,
        state: "closed",
        state_reason: "completed",
      });
      return { kind: "closed", number: issue.number, url: issue.url };
    }
    const body = `${marker}\n${text.body}`;
    if (issue !== undefined) {
      if (issue.body === body && issue.title === text.title) {
        return { kind: "unchanged", number: issue.number, url: issue.url };
      }
      await client.rest.issues.update({ owner, repo, issue_number: issue.number, title: text.title, body });
      return { kind: "updated", number: issue.number, url: issue.url };
    }
    return await open(client, target, author, text.title, body);
  } catch (error) {
    return { kind: "failed", failure: failureOf(error) };
  }
}

async function open(
  client: Client,
  target: Repo & { readonly marker: string },
  author: string,
  title: string,
  body: string,
): Promise<IssueOutcome> {
  const { owner, repo } = target;
  try {
    const { data } = await client.rest.issues.create({ owner, repo, title, body, request: { retries: 0 } });
    return { kind: "opened", number: data.number, url: data.html_url };
  } catch (error) {
    if (failureOf(error).kind !== "unavailable") throw error;
    // The answer got lost; the issue may be there all the same.
    const found = await openIssue(client, target, author);
    if (found === undefined) throw error;
    return { kind: "opened", number: found.number, url: found.url };
  }
}

/** Our open issue, the oldest if there are several; pull requests, which this list has too, are none. */
async function openIssue(
  client: Client,
  { owner, repo, marker }: Repo & { readonly marker: string },
  author: string,
): Promise<Issue | undefined> {
  const issues = await client.paginate(client.rest.issues.listForRepo, {
    owner,
    repo,
    state: "open",
    creator: author,
    sort: "created",
    direction: "asc",
    per_page: 100,
  });
  const ours = issues.find(
    ({ user, body, pull_request }) =>
      pull_request === undefined && user?.login === author && (body ?? "").split("\n", 1)[0] === marker,
  );
  return ours && { number: ours.number, body: ours.body ?? "", title: ours.title, url: ours.html_url };
}
