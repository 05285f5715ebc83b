export { type Client, type ClientOptions, createClient, type Repo } from "./client.ts";
export { ISSUE_LIMIT, type IssueOutcome, type IssueText, keepIssue } from "./drift_issue.ts";
export { type Failure, type FailureKind, failureOf } from "./failure.ts";
export {
  FILES_LIMIT,
  fileAt,
  mergeBaseOf,
  type PullRequest,
  type PullRequestFile,
  type PullRequestFiles,
  pullRequestFiles,
  pullRequestsOf,
  readPullRequest,
} from "./pull_request.ts";
export {
  commentableLines,
  isOnDiff,
  postReview,
  REVIEW_COMMENT_LIMIT,
  type ReviewComment,
  type ReviewOutcome,
} from "./review_comments.ts";
export { COMMENT_LIMIT, type CommentOutcome, type CommentTarget, keepComment } from "./sticky_comment.ts";
