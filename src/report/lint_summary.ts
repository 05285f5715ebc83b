import type { FileReport, LintReport, Severity } from "../findings/index.ts";
import { withoutAnnotation } from "./change_summary.ts";
import type { TextPart } from "./fit_text.ts";
import { fileMarkdown, summaryMarkdown } from "./markdown.ts";
import { Places } from "./places.ts";

const WEIGHTS: Readonly<Record<Severity, number>> = { error: 3, warning: 2, note: 1 };

/** A job summary of a whole lint run, files with errors weighing most. `leftOut`: findings without an annotation. */
export function lintSummary(report: LintReport, leftOut: Readonly<Record<Severity, number>>): TextPart[] {
  const places = new Places(report);
  const files = report.files.filter(({ findings }) => findings.length > 0);
  const missing = withoutAnnotation(leftOut);
  const head = ["## huntlint", summaryMarkdown(report), ...(missing === null ? [] : [missing])];
  return [
    { text: head.join("\n\n"), weight: Number.POSITIVE_INFINITY },
    ...files.map((file) => ({ text: fileMarkdown(file, places), weight: weightOf(file) })),
  ];
}

function weightOf({ findings }: FileReport): number {
  return findings.reduce((weight, { severity }) => Math.max(weight, WEIGHTS[severity]), 0);
}
