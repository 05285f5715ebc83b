import type { components } from "@octokit/openapi-types";

/** Objects as GitHub's REST API returns them: every field that its description requires, filled from a few facts. */
type Schemas = components["schemas"];
export type User = Schemas["simple-user"];
export type IssueComment = Schemas["issue-comment"];
export type Issue = Schemas["issue"];
export type ReviewComment = Schemas["pull-request-review-comment"];
export type Review = Schemas["pull-request-review"];
export type PullRequest = Schemas["pull-request"];
export type PullRequestSimple = Schemas["pull-request-simple"];
export type DiffEntry = Schemas["diff-entry"];
export type Comparison = Schemas["commit-comparison"];
type Repository = Schemas["repository"];
type Commit = Schemas["commit"];

export const NOW = "2026-01-02T03:04:05Z";
const SITE = "https://github.example";
const API = "https://api.github.example";

const nodeId = (kind: string, id: number): string => Buffer.from(`${kind}:${id}`).toString("base64");

export function user(login: string): User {
  const url = `${API}/users/${encodeURIComponent(login)}`;
  const id = [...login].reduce((sum, c) => sum * 31 + c.charCodeAt(0), 7) % 1_000_003;
  return {
    login,
    id,
    node_id: nodeId("U", id),
    avatar_url: `${SITE}/avatars/${id}`,
    gravatar_id: "",
    url,
    html_url: `${SITE}/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: login.endsWith("[bot]") ? "Bot" : "User",
    site_admin: false,
  };
}

export function issueComment(fullName: string, number: number, id: number, login: string, body: string): IssueComment {
  return {
    id,
    node_id: nodeId("IC", id),
    url: `${API}/repos/${fullName}/issues/comments/${id}`,
    html_url: `${SITE}/${fullName}/pull/${number}#issuecomment-${id}`,
    issue_url: `${API}/repos/${fullName}/issues/${number}`,
    user: user(login),
    body,
    created_at: NOW,
    updated_at: NOW,
    author_association: "NONE",
    performed_via_github_app: null,
  };
}

export function issue(fullName: string, number: number, login: string, title: string, body: string): Issue {
  const url = `${API}/repos/${fullName}/issues/${number}`;
  return {
    id: 10_000 + number,
    node_id: nodeId("I", number),
    url,
    repository_url: `${API}/repos/${fullName}`,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `${SITE}/${fullName}/issues/${number}`,
    number,
    state: "open",
    state_reason: null,
    title,
    body,
    user: user(login),
    labels: [],
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    comments: 0,
    closed_at: null,
    created_at: NOW,
    updated_at: NOW,
    author_association: "NONE",
  };
}

export interface RemarkFacts {
  readonly path: string;
  readonly line: number;
  readonly startLine: number | null;
  readonly body: string;
  readonly commit: string;
}

export function reviewComment(
  fullName: string,
  number: number,
  id: number,
  reviewId: number,
  login: string,
  facts: RemarkFacts,
): ReviewComment {
  const url = `${API}/repos/${fullName}/pulls/comments/${id}`;
  const html = `${SITE}/${fullName}/pull/${number}#discussion_r${id}`;
  const pull = `${API}/repos/${fullName}/pulls/${number}`;
  return {
    url,
    pull_request_review_id: reviewId,
    id,
    node_id: nodeId("RC", id),
    diff_hunk: "@@ -1 +1 @@",
    path: facts.path,
    line: facts.line,
    start_line: facts.startLine,
    side: "RIGHT",
    start_side: facts.startLine === null ? null : "RIGHT",
    commit_id: facts.commit,
    original_commit_id: facts.commit,
    user: user(login),
    body: facts.body,
    created_at: NOW,
    updated_at: NOW,
    html_url: html,
    pull_request_url: pull,
    author_association: "NONE",
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pull } },
  };
}

export function review(fullName: string, number: number, id: number, login: string, commit: string): Review {
  const html = `${SITE}/${fullName}/pull/${number}#pullrequestreview-${id}`;
  const pull = `${API}/repos/${fullName}/pulls/${number}`;
  return {
    id,
    node_id: nodeId("R", id),
    user: user(login),
    body: "",
    state: "COMMENTED",
    html_url: html,
    pull_request_url: pull,
    submitted_at: NOW,
    commit_id: commit,
    author_association: "NONE",
    _links: { html: { href: html }, pull_request: { href: pull } },
  };
}

export interface FileFacts {
  readonly path: string;
  readonly status: DiffEntry["status"];
  readonly previousPath?: string;
  /** GitHub leaves it out for large files. */
  readonly patch?: string;
}

export function diffEntry(fullName: string, commit: string, facts: FileFacts): DiffEntry {
  const path = encodeURIComponent(facts.path);
  const added = facts.patch?.split("\n").filter((line) => line.startsWith("+")).length ?? 0;
  const removed = facts.patch?.split("\n").filter((line) => line.startsWith("-")).length ?? 0;
  return {
    sha: "a".repeat(40),
    filename: facts.path,
    status: facts.status,
    additions: added,
    deletions: removed,
    changes: added + removed,
    blob_url: `${SITE}/${fullName}/blob/${commit}/${path}`,
    raw_url: `${SITE}/${fullName}/raw/${commit}/${path}`,
    contents_url: `${API}/repos/${fullName}/contents/${path}?ref=${commit}`,
    ...(facts.patch === undefined ? {} : { patch: facts.patch }),
    ...(facts.previousPath === undefined ? {} : { previous_filename: facts.previousPath }),
  };
}

/** The URL templates that a repository object carries, by their last part. */
const REPOSITORY_LINKS = [
  ...["archive", "assignees", "blobs", "branches", "collaborators", "comments", "commits", "compare", "contents"],
  ...["contributors", "deployments", "downloads", "events", "forks", "git_commits", "git_refs", "git_tags"],
  ...["issue_comment", "issue_events", "issues", "keys", "labels", "languages", "merges", "milestones"],
  ...["notifications", "pulls", "releases", "stargazers", "statuses", "subscribers", "subscription", "tags"],
  ...["teams", "trees", "hooks"],
] as const;

function repository(fullName: string): Repository {
  const [owner = "", name = ""] = fullName.split("/");
  const url = `${API}/repos/${fullName}`;
  const links = Object.fromEntries(REPOSITORY_LINKS.map((link) => [`${link}_url`, `${url}/${link}`])) as Record<
    `${(typeof REPOSITORY_LINKS)[number]}_url`,
    string
  >;
  return {
    ...links,
    id: 1,
    node_id: nodeId("Repo", 1),
    name,
    full_name: fullName,
    license: null,
    forks: 0,
    owner: user(owner),
    private: false,
    html_url: `${SITE}/${fullName}`,
    description: null,
    fork: false,
    url,
    git_url: `git://github.example/${fullName}.git`,
    ssh_url: `git@github.example:${fullName}.git`,
    clone_url: `${SITE}/${fullName}.git`,
    svn_url: `${SITE}/${fullName}`,
    mirror_url: null,
    homepage: null,
    language: null,
    forks_count: 0,
    stargazers_count: 0,
    watchers_count: 0,
    size: 1,
    default_branch: "main",
    open_issues_count: 0,
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    archived: false,
    disabled: false,
    pushed_at: NOW,
    created_at: NOW,
    updated_at: NOW,
    open_issues: 0,
    watchers: 0,
  };
}

export interface PullFacts {
  readonly number: number;
  readonly state: "open" | "closed";
  readonly base: { readonly repo: string; readonly ref: string; readonly sha: string };
  readonly head: { readonly repo: string; readonly ref: string; readonly sha: string };
}

export function pullRequestSimple(facts: PullFacts): PullRequestSimple {
  const { number } = facts;
  const url = `${API}/repos/${facts.base.repo}/pulls/${number}`;
  const html = `${SITE}/${facts.base.repo}/pull/${number}`;
  const issueUrl = `${API}/repos/${facts.base.repo}/issues/${number}`;
  const statuses = `${API}/repos/${facts.base.repo}/statuses/${facts.head.sha}`;
  const side = ({ repo, ref, sha }: PullFacts["head"]) => ({
    label: `${repo.split("/")[0]}:${ref}`,
    ref,
    sha,
    repo: repository(repo),
    user: user(repo.split("/")[0] ?? ""),
  });
  return {
    url,
    id: 20_000 + number,
    node_id: nodeId("PR", number),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issueUrl,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${API}/repos/${facts.base.repo}/pulls/comments{/number}`,
    comments_url: `${issueUrl}/comments`,
    statuses_url: statuses,
    number,
    state: facts.state,
    locked: false,
    title: "A change",
    user: user(facts.head.repo.split("/")[0] ?? ""),
    body: null,
    labels: [],
    milestone: null,
    created_at: NOW,
    updated_at: NOW,
    closed_at: null,
    merged_at: null,
    merge_commit_sha: null,
    assignee: null,
    head: side(facts.head),
    base: side(facts.base),
    _links: {
      self: { href: url },
      html: { href: html },
      issue: { href: issueUrl },
      comments: { href: `${issueUrl}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: `${API}/repos/${facts.base.repo}/pulls/comments{/number}` },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses },
    },
    author_association: "NONE",
    auto_merge: null,
  };
}

export function pullRequest(facts: PullFacts, changedFiles: number): PullRequest {
  return {
    ...(pullRequestSimple(facts) as unknown as PullRequest),
    user: user(facts.head.repo.split("/")[0] ?? ""),
    state: facts.state,
    labels: [],
    merged: false,
    mergeable: true,
    mergeable_state: "clean",
    merged_by: null,
    comments: 0,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: 1,
    additions: 1,
    deletions: 1,
    changed_files: changedFiles,
  };
}

function commit(fullName: string, sha: string): Commit {
  const url = `${API}/repos/${fullName}/commits/${sha}`;
  const person = { name: "A Hunter", email: "hunter@example.org", date: NOW };
  return {
    url,
    sha,
    node_id: nodeId("C", 1),
    html_url: `${SITE}/${fullName}/commit/${sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url: `${API}/repos/${fullName}/git/commits/${sha}`,
      author: person,
      committer: person,
      message: "A change",
      comment_count: 0,
      tree: { sha, url: `${API}/repos/${fullName}/git/trees/${sha}` },
    },
    author: null,
    committer: null,
    parents: [],
  };
}

export function comparison(fullName: string, base: string, head: string, mergeBase: string): Comparison {
  const html = `${SITE}/${fullName}/compare/${base}...${head}`;
  return {
    url: `${API}/repos/${fullName}/compare/${base}...${head}`,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: commit(fullName, base),
    merge_base_commit: commit(fullName, mergeBase),
    status: "ahead",
    ahead_by: 1,
    behind_by: 0,
    total_commits: 1,
    commits: [commit(fullName, head)],
    files: [],
  };
}
