import { createClient, failureOf, type PullRequest, pullRequestsOf } from "../github/index.ts";
import { CannotRun } from "../run/cannot_run.ts";
import { readChange } from "../run/change_file.ts";
import { reasonOf } from "../run/system_reason.ts";
import { commentOnChange, sayRefused } from "./comment_on_change.ts";
import type { RunContext } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import type { Runner } from "./runner.ts";

/**
 * Comments on what an earlier run found, in a workflow that may write where that run might not. The pull request is
 * the one whose head is the commit that GitHub names; of the earlier run's file nothing but findings is used.
 *
 * @throws CannotRun without a token, an earlier run or a file of findings
 */
export async function commentForEarlierRun(runner: Runner, inputs: Inputs, context: RunContext): Promise<number> {
  const { repo, apiUrl, serverUrl, earlierRun } = context;
  if (earlierRun === null) throw new CannotRun("`mode: comment` is for workflows that start `on: workflow_run`");
  if (inputs.token === null || repo === null) throw new CannotRun("`mode: comment` needs `github-token`");
  const change = readChange(findingsText(runner, inputs.findings ?? ""), earlierRun.headSha);
  const client = createClient({ token: inputs.token, baseUrl: apiUrl, onWait: runner.log, second: runner.second });
  let pulls: PullRequest[];
  try {
    const head = { sha: earlierRun.headSha, owner: earlierRun.headOwner, branch: earlierRun.headBranch };
    pulls = await pullRequestsOf(client, repo, head);
  } catch (error) {
    sayRefused(runner, "The pull request was not found", failureOf(error));
    return 2;
  }
  if (pulls.length === 0)
    runner.log("No open pull request has this commit as its head: there is nothing to comment on.");
  for (const { number, headSha } of pulls) {
    const request = {
      ...repo,
      number,
      headSha,
      mode: inputs.comment,
      name: inputs.commentName,
      serverUrl,
      runUrl: earlierRun.url,
      origin: ORIGIN,
    };
    await commentOnChange(runner, client, request, change);
  }
  return 0;
}

const ORIGIN = "As reported by this pull request's own workflow run.";

function findingsText(runner: Runner, path: string): string {
  try {
    return runner.readFile(path);
  } catch (error) {
    throw new CannotRun(`cannot read the findings: ${reasonOf(error)}`);
  }
}
