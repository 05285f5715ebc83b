import { fails, failureRemarks, type Limits } from "../run/limits.ts";
import { EXIT, type ExitCode, type Shell } from "./shell.ts";

/**
 * Says on standard error what went wrong in a run, or else what it fails for and the report does not show; gives its
 * exit code.
 */
export function conclude(
  shell: Shell,
  shown: Parameters<typeof fails>[0],
  problems: readonly string[],
  limits: Limits,
): ExitCode {
  for (const problem of problems) shell.note(`huntlint: ${problem}`);
  if (problems.length > 0) return EXIT.failed;
  for (const remark of failureRemarks(shown, limits)) shell.note(`huntlint: ${remark}`);
  return fails(shown, limits.failOn, limits.maxWarnings) ? EXIT.findings : EXIT.fine;
}
