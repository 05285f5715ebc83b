import { createClient } from "../github/index.ts";
import { changeComment } from "../report/change_comment.ts";
import { changeSummary } from "../report/change_summary.ts";
import { writeChange } from "../run/change_file.ts";
import type { ChangeSource } from "../run/change_source.ts";
import { fails } from "../run/limits.ts";
import { mergeGroupChange, pullRequestChange } from "../run/pull_request_change.ts";
import { reviewChange } from "../run/review_change.ts";
import { commentOnChange } from "./comment_on_change.ts";
import type { PullEvent, RunContext } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import { publish } from "./publish.ts";
import { type Runner, surroundingsOf } from "./runner.ts";
import { suggestFixes } from "./suggest_fixes.ts";

/** Reviews what a pull request changes; fails for what is new in it, never for what was there before. */
export async function reviewPullRequest(
  runner: Runner,
  inputs: Inputs,
  context: RunContext,
  pull: PullEvent,
): Promise<number> {
  const { repo, apiUrl, serverUrl, runUrl } = context;
  const client =
    inputs.token === null || repo === null
      ? null
      : createClient({ token: inputs.token, baseUrl: apiUrl, onWait: runner.log, second: runner.second });
  const source = await pullRequestChange({
    cwd: runner.cwd,
    pull,
    repo,
    client,
    isPrivileged: context.event === "pull_request_target",
  });
  const { exitCode, change, report } = await review(runner, inputs, context, source, pull.headSha);
  if (client !== null && repo !== null) {
    const target = { ...repo, number: pull.number, headSha: pull.headSha };
    await commentOnChange(
      runner,
      client,
      { ...target, mode: inputs.comment, name: inputs.commentName, serverUrl, runUrl },
      change,
    );
    if (inputs.suggestions) await suggestFixes(runner, client, target, report);
  }
  return exitCode;
}

/** Reviews what a merge queue is about to merge, as the pull requests in it were; there is nothing to comment on. */
export async function reviewMergeGroup(
  runner: Runner,
  inputs: Inputs,
  context: RunContext,
  base: string,
): Promise<number> {
  const source = await mergeGroupChange(runner.cwd, base);
  return (await review(runner, inputs, context, source, context.sha)).exitCode;
}

async function review(runner: Runner, inputs: Inputs, context: RunContext, source: ChangeSource, head: string) {
  const { repo, serverUrl } = context;
  const { configuration, change, report, whole, problems } = await reviewChange(
    { paths: inputs.paths, config: inputs.config, head },
    surroundingsOf(runner),
    source,
  );
  for (const problem of problems) runner.annotate("error", problem);
  const filesAt = repo === null ? null : `${serverUrl}/${repo.owner}/${repo.repo}/blob/${head}/`;
  await publish(runner, inputs, {
    shown: report,
    whole,
    parts: (leftOut) => changeSummary(changeComment(change, { filesAt }), leftOut),
    findings: writeChange(change),
  });
  const failOn = inputs.failOn ?? configuration.failOn;
  const exitCode = problems.length > 0 ? 2 : fails(report, failOn, configuration.maxWarnings) ? 1 : 0;
  return { exitCode, change, report };
}
