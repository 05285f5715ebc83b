import { CannotRun } from "../run/cannot_run.ts";
import { commentForEarlierRun } from "./comment_for_earlier_run.ts";
import { type RunContext, readContext } from "./event.ts";
import { InputError, type Inputs, readInputs } from "./inputs.ts";
import { lintRepository } from "./lint_repository.ts";
import { reportDrift } from "./report_drift.ts";
import { reviewMergeGroup, reviewPullRequest } from "./review_pull_request.ts";
import type { Runner } from "./runner.ts";

/**
 * The action, whatever the event. What it says to the runner is complete when it returns.
 *
 * @returns the exit code: 0, 1 where findings fail the step, 2 where it could not run
 */
export async function runAction(runner: Runner): Promise<number> {
  try {
    const inputs = readInputs(runner.input);
    if (inputs.token !== null) runner.setSecret(inputs.token);
    return await run(runner, inputs, readContext(runner.environment));
  } catch (error) {
    if (error instanceof InputError || error instanceof CannotRun) {
      runner.annotate("error", error.message);
      return 2;
    }
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    runner.annotate("error", "huntlint failed: this is a fault of its own. The log has more; please report it.");
    runner.log(text);
    return 2;
  }
}

async function run(runner: Runner, inputs: Inputs, context: RunContext): Promise<number> {
  const { pull, mergeGroupBase } = context;
  switch (inputs.mode) {
    case "comment":
      return commentForEarlierRun(runner, inputs, context);
    case "lint":
      return lintRepository(runner, inputs);
    case "drift":
      return reportDrift(runner, inputs, context);
    case "review":
      if (pull === null && mergeGroupBase === null) throw new CannotRun("`mode: review` is for pull requests");
      break;
    case "auto":
      if (pull === null && mergeGroupBase === null) return lintRepository(runner, inputs);
  }
  if (pull !== null) return reviewPullRequest(runner, inputs, context, pull);
  return reviewMergeGroup(runner, inputs, context, mergeGroupBase ?? "");
}
