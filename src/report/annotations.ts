import { type Diagnostic, type LintReport, SEVERITIES, type Severity } from "../findings/index.ts";
import { github } from "./github.ts";

/**
 * A step shows at most this many annotations of a kind; the runner drops the rest without a word
 * (actions/toolkit, docs/problem-matchers.md).
 */
const ANNOTATIONS_A_KIND = 10;

export interface Annotations {
  /** Workflow commands, the most severe first. */
  readonly text: string;
  /** How many findings of each severity have none. */
  readonly leftOut: Readonly<Record<Severity, number>>;
}

/** Annotations for what GitHub will show beside the code; the rest is counted, so that a summary can say it. */
export function annotations(report: LintReport, limit: number = ANNOTATIONS_A_KIND): Annotations {
  const leftOut: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  const texts = SEVERITIES.map((severity) => {
    let count = 0;
    const isShown = (finding: Diagnostic) => finding.severity === severity && count++ < limit;
    const files = report.files.map((file) => ({ ...file, findings: file.findings.filter(isShown) }));
    leftOut[severity] = Math.max(0, count - limit);
    return github({ ...report, files });
  });
  return { text: texts.join(""), leftOut };
}
