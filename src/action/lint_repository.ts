import { lintSummary } from "../report/lint_summary.ts";
import { logLine } from "../report/log_text.ts";
import { fails } from "../run/limits.ts";
import { lintPaths } from "../run/lint_paths.ts";
import type { Inputs } from "./inputs.ts";
import { publish } from "./publish.ts";
import { type Runner, surroundingsOf } from "./runner.ts";

/** Lints what is checked out, whatever the event. */
export async function lintRepository(runner: Runner, inputs: Inputs): Promise<number> {
  const { paths, config, baseline } = inputs;
  const known = baseline === null ? undefined : { path: baseline, update: null };
  const { configuration, report, problems, remarks } = await lintPaths(
    { paths, config, baseline: known },
    surroundingsOf(runner),
  );
  for (const remark of remarks) runner.log(logLine(remark));
  for (const problem of problems) runner.annotate("error", problem);
  await publish(runner, inputs, {
    shown: report,
    whole: report,
    parts: (leftOut) => lintSummary(report, leftOut),
    findings: null,
  });
  if (problems.length > 0) return 2;
  return fails(report, inputs.failOn ?? configuration.failOn, configuration.maxWarnings) ? 1 : 0;
}
