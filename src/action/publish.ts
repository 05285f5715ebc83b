import { type Annotations, annotations } from "../report/annotations.ts";
import { byteSize, fitText, SUMMARY_LIMIT, type TextPart } from "../report/fit_text.ts";
import { render } from "../report/render.ts";
import { listRules } from "../run/list_rules.ts";
import { VERSION } from "../run/version.ts";
import type { Inputs } from "./inputs.ts";
import type { Runner } from "./runner.ts";

type Report = Parameters<typeof render>[1];

/** Columns of a log; GitHub's own wraps later. */
const WIDTH = 100;
const MARKDOWN_FILE = "huntlint-report.md";
const FINDINGS_FILE = "huntlint-findings.json";

/**
 * Says what was found everywhere a run can say it without a token: log, annotations, job summary, outputs and the
 * files that were asked for. `partsFor` makes the Markdown report, knowing which findings have no annotation.
 */
export async function publish(
  runner: Runner,
  inputs: Inputs,
  report: Report,
  partsFor: (leftOut: Annotations["leftOut"]) => readonly TextPart[],
): Promise<void> {
  const options = { colour: true, width: WIDTH, version: VERSION, rules: listRules() };
  runner.log(await render("pretty", report, options));
  const { text, leftOut } = annotations(report);
  runner.command(text);

  const parts = partsFor(leftOut);
  runner.appendSummary(fitText(parts, SUMMARY_LIMIT - 1, tooLong, byteSize).concat("\n"));

  const { errors, warnings, notes } = report.summary;
  runner.setOutput("errors", errors);
  runner.setOutput("warnings", warnings);
  runner.setOutput("notes", notes);
  const folder = runner.environment.RUNNER_TEMP ?? runner.cwd;
  const whole = parts.map((part) => part.text).join("\n\n");
  runner.setOutput("report", runner.writeFile(`${folder}/${MARKDOWN_FILE}`, `${whole}\n`));
  runner.setOutput("findings", runner.writeFile(`${folder}/${FINDINGS_FILE}`, await render("json", report, options)));
  for (const format of ["sarif", "html"] as const) {
    const path = inputs[format];
    if (path !== null) runner.setOutput(format, runner.writeFile(path, await render(format, report, options)));
  }
}

function tooLong(dropped: number): string {
  return `_${dropped} more parts did not fit here. The file that the output \`report\` names has everything._`;
}
