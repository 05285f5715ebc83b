import { type Annotations, annotations } from "../report/annotations.ts";
import { byteSize, fitText, SUMMARY_LIMIT, type TextPart } from "../report/fit_text.ts";
import { render } from "../report/render.ts";
import { listRules } from "../run/list_rules.ts";
import { VERSION } from "../run/version.ts";
import type { Inputs } from "./inputs.ts";
import type { Runner } from "./runner.ts";

export type Report = Parameters<typeof render>[1];

export interface Publication {
  /** What the log and the annotations are about. */
  readonly shown: Report;
  /** What the files are about, where asked for. */
  readonly whole: Report;
  /** The report as Markdown, knowing which findings have no annotation. */
  readonly parts: (leftOut: Annotations["leftOut"]) => readonly TextPart[];
  /** The findings as JSON; null: as the command line writes them. */
  readonly findings: string | null;
}

/** Columns of a log; GitHub's own wraps later. */
const WIDTH = 100;
const MARKDOWN_FILE = "huntlint-report.md";
const FINDINGS_FILE = "huntlint-findings.json";

/**
 * Says what was found everywhere a run can say it without a token: log, annotations, job summary, outputs and the
 * files that were asked for.
 */
export async function publish(runner: Runner, inputs: Inputs, publication: Publication): Promise<void> {
  const { shown, whole } = publication;
  const options = { colour: true, width: WIDTH, version: VERSION, rules: listRules() };
  runner.log(await render("pretty", shown, options));
  const { text, leftOut } = annotations(shown);
  runner.command(text);

  const parts = publication.parts(leftOut);
  runner.appendSummary(`${fitText(parts, SUMMARY_LIMIT - NOTE_ROOM, tooLong, byteSize)}\n`);

  const { errors, warnings, notes } = shown.summary;
  runner.setOutput("errors", errors);
  runner.setOutput("warnings", warnings);
  runner.setOutput("notes", notes);
  const folder = runner.environment.RUNNER_TEMP ?? runner.cwd;
  runner.setOutput("report", runner.writeFile(`${folder}/${MARKDOWN_FILE}`, `${wholeText(parts)}\n`));
  const findings = publication.findings ?? (await render("json", whole, options));
  runner.setOutput("findings", runner.writeFile(`${folder}/${FINDINGS_FILE}`, findings));
  for (const format of ["sarif", "html"] as const) {
    const path = inputs[format];
    if (path !== null) runner.setOutput(format, runner.writeFile(path, await render(format, whole, options)));
  }
}

/** Kept free in the summary for what is known only afterwards: that a comment was refused. In bytes. */
const NOTE_ROOM = 4096;

function wholeText(parts: readonly TextPart[]): string {
  return parts.map(({ text }) => text).join("\n\n");
}

export function tooLong(dropped: number): string {
  return `_${dropped} more parts did not fit here. The file that the output \`report\` names has everything._`;
}
