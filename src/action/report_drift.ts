import { createClient, ISSUE_LIMIT, keepIssue } from "../github/index.ts";
import { driftMarkdown, driftTitle, noDrift } from "../report/drift_markdown.ts";
import { fitText } from "../report/fit_text.ts";
import { html } from "../report/html.ts";
import { logLine } from "../report/log_text.ts";
import { CannotRun } from "../run/cannot_run.ts";
import { readHistory, writeHistory } from "../run/drift_history.ts";
import { driftReport } from "../run/drift_report.ts";
import { fails } from "../run/limits.ts";
import { lintPaths } from "../run/lint_paths.ts";
import { reasonOf } from "../run/system_reason.ts";
import { VERSION } from "../run/version.ts";
import { sayRefused } from "./comment_on_change.ts";
import type { RunContext } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import { publish } from "./publish.ts";
import { type Runner, surroundingsOf } from "./runner.ts";

type Report = ReturnType<typeof driftReport>;

/** The first line of our issue. */
const MARKER = "<!-- huntlint: drift -->";
const HTML_FILE = "huntlint-drift.html";

/** Reports what drifted in the whole repository: summary, page, history, and one issue that is kept. */
export async function reportDrift(runner: Runner, inputs: Inputs, context: RunContext): Promise<number> {
  const { configuration, report, problems, remarks } = await lintPaths(
    { paths: inputs.paths, config: inputs.config },
    surroundingsOf(runner),
  );
  for (const remark of remarks) runner.log(logLine(remark));
  for (const problem of problems) runner.annotate("error", problem);
  const { points, unreadable } = readHistory(inputs.history === null ? "" : readIfThere(runner, inputs.history));
  if (unreadable > 0)
    runner.annotate("warning", `The history has ${unreadable} lines that are none: they are left out.`);
  const newest = await runner.newestCompiler();
  const drift = driftReport(report, {
    commit: context.sha,
    now: runner.now(),
    history: points,
    newestCompiler: newest,
  });

  const { repo, serverUrl } = context;
  const filesAt = repo === null ? null : `${serverUrl}/${repo.owner}/${repo.repo}/blob/${context.sha}/`;
  await publish(
    runner,
    { ...inputs, html: null },
    {
      shown: report,
      whole: report,
      parts: () => driftMarkdown(drift, { filesAt }),
      findings: null,
    },
  );
  const page = inputs.html ?? `${runner.environment.RUNNER_TEMP ?? runner.cwd}/${HTML_FILE}`;
  runner.setOutput("html", runner.writeFile(page, html(report, { version: VERSION, history: drift.history })));
  runner.setOutput("drifted", drift.drifted.length);
  if (inputs.history !== null) runner.writeFile(inputs.history, writeHistory(drift.history));
  await keepDriftIssue(runner, inputs, context, drift, filesAt);
  if (problems.length > 0) return 2;
  return fails(report, inputs.failOn ?? configuration.failOn, configuration.maxWarnings) ? 1 : 0;
}

async function keepDriftIssue(
  runner: Runner,
  inputs: Inputs,
  { repo, apiUrl, runUrl }: RunContext,
  drift: Report,
  filesAt: string | null,
): Promise<void> {
  if (inputs.token === null || repo === null || inputs.comment === "never") return;
  const client = createClient({ token: inputs.token, baseUrl: apiUrl, onWait: runner.log, second: runner.second });
  const where = runUrl === null ? "job's summary" : `[job's summary](${runUrl})`;
  const room = ISSUE_LIMIT - MARKER.length - 1;
  const body = fitText(
    driftMarkdown(drift, { filesAt }),
    room,
    (dropped) => `_${dropped} more parts did not fit into an issue. The ${where} has everything._`,
  );
  const text = drift.drifted.length === 0 ? null : { title: driftTitle(drift), body };
  const outcome = await keepIssue(client, { ...repo, marker: MARKER }, text, noDrift(drift));
  if (outcome.kind === "failed") sayRefused(runner, "The issue was not written", outcome.failure, "issues: write");
  else if (outcome.kind !== "absent") {
    runner.setOutput("issue-url", outcome.url);
    runner.log(`The issue is ${outcome.kind}: ${outcome.url}`);
  }
}

/** A history begins with its first report; one that cannot be read must not be written over. */
function readIfThere(runner: Runner, path: string): string {
  try {
    return runner.readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw new CannotRun(`cannot read the history ${path}: ${reasonOf(error)}`);
  }
}
