import type { Diagnostic, LintReport, Severity } from "../findings/index.ts";
import { counted, countedBySeverity } from "../report/counted.ts";
import { reportOf } from "./summary.ts";

/** What a run may find and still be fine. */
export interface Limits {
  /** A finding at or above this severity is too much. */
  readonly failOn: Severity | "never";
  /** Null: as many as there are. */
  readonly maxWarnings: number | null;
}

type Counts = Readonly<Record<"errors" | "warnings" | "notes", number>>;

/** Whether a report goes beyond its limits, with what is shown of it and what is not. */
export function fails(report: LintReport, failOn: Limits["failOn"], maxWarnings: Limits["maxWarnings"]): boolean {
  const counts = countsOf(report);
  return (maxWarnings !== null && counts.warnings > maxWarnings) || hasSevere(counts, failOn);
}

/** One line for each thing that a report fails for and does not show. */
export function failureRemarks(report: LintReport, { failOn, maxWarnings }: Limits): string[] {
  const { summary, hidden } = report;
  const { warnings } = countsOf(report);
  const remarks: string[] = [];
  if (maxWarnings !== null && warnings > maxWarnings) {
    remarks.push(`${counted(warnings, "warning")}, at most ${maxWarnings} allowed`);
  }
  if (hidden !== undefined && hasSevere(hidden, failOn) && !hasSevere(summary, failOn)) {
    remarks.push(`not shown, and failing the run at severity ${failOn}: ${countedBySeverity(hidden)}`);
  }
  return remarks;
}

/** The findings at or above a severity, and their counts; what is hidden is counted too. */
export function onlySevere(report: LintReport, severity: Severity): LintReport {
  const isShown = (finding: Diagnostic) => RANK[finding.severity] >= RANK[severity];
  const shown = reportOf(report.files.map((file) => ({ ...file, findings: file.findings.filter(isShown) })));
  const all = countsOf(report);
  const hidden = (kind: keyof Counts) => all[kind] - shown.summary[kind];
  const counts = { errors: hidden("errors"), warnings: hidden("warnings"), notes: hidden("notes") };
  return { ...report, ...shown, hidden: counts };
}

const RANK: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 };

function countsOf({ summary, hidden = { errors: 0, warnings: 0, notes: 0 } }: LintReport): Counts {
  return {
    errors: summary.errors + hidden.errors,
    warnings: summary.warnings + hidden.warnings,
    notes: summary.notes + hidden.notes,
  };
}

function hasSevere({ errors, warnings, notes }: Counts, failOn: Limits["failOn"]): boolean {
  switch (failOn) {
    case "never":
      return false;
    case "error":
      return errors > 0;
    case "warning":
      return errors + warnings > 0;
    case "note":
      return errors + warnings + notes > 0;
  }
}
