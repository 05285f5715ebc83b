import { lintSummary } from "../report/lint_summary.ts";
import { fails, lintPaths } from "../run/lint_paths.ts";
import type { Inputs } from "./inputs.ts";
import { publish } from "./publish.ts";
import type { Runner } from "./runner.ts";

/** Lints what is checked out, whatever the event. */
export async function lintRepository(runner: Runner, inputs: Inputs): Promise<number> {
  const { cwd } = runner;
  const { report, problems, configuration } = await lintPaths(
    { paths: inputs.paths, config: inputs.config },
    { cwd, readInput: async () => new Uint8Array(), inputName: "<stdin>" },
  );
  for (const problem of problems) runner.annotate("error", problem);
  await publish(runner, inputs, report, (leftOut) => lintSummary(report, leftOut));
  if (problems.length > 0) return 2;
  return fails(report, inputs.failOn ?? configuration.failOn, configuration.maxWarnings) ? 1 : 0;
}
