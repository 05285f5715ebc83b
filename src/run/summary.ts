import type { FileReport, JudgedQuery, LintReport, LintSummary } from "../findings/index.ts";

/** Counts what a report holds. */
export function summarise(files: readonly FileReport[]): LintSummary {
  const summary = {
    files: files.length,
    rules: 0,
    errors: 0,
    warnings: 0,
    notes: 0,
    withQuery: 0,
    judged: 0,
    partly: 0,
    unknown: 0,
  };
  for (const { rules, findings, queries } of files) {
    summary.rules += rules.length;
    for (const { severity } of findings) summary[`${severity}s`]++;
    for (const kept of byRule(queries).values()) {
      summary.withQuery++;
      summary[coverage(kept)]++;
    }
  }
  return summary;
}

/** How far the queries of one rule were judged. */
function coverage(queries: readonly JudgedQuery[]): "judged" | "partly" | "unknown" {
  const isJudged = ({ relation }: JudgedQuery) => relation !== null && relation !== "unknown";
  if (queries.every((query) => isJudged(query) && query.complete)) return "judged";
  return queries.some(isJudged) ? "partly" : "unknown";
}

/** A report of these files. */
export function reportOf(files: readonly FileReport[]): LintReport {
  return { summary: summarise(files), files };
}

function byRule(queries: readonly JudgedQuery[]): Map<string, JudgedQuery[]> {
  const groups = new Map<string, JudgedQuery[]>();
  for (const query of queries) {
    const group = groups.get(query.yaraRule);
    if (group) group.push(query);
    else groups.set(query.yaraRule, [query]);
  }
  return groups;
}
