import { CannotRun } from "../run/cannot_run.ts";
import { InputError, readInputs } from "./inputs.ts";
import { lintRepository } from "./lint_repository.ts";
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
    return await lintRepository(runner, inputs);
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
