import type { Diagnostic, FileReport, JudgedQuery, LintReport } from "../findings/index.ts";
import type { Range } from "../text/index.ts";
import { jsonText } from "./json_text.ts";
import { Places } from "./places.ts";

/** The report as the command line's contract has it; `version` changes when a field changes its meaning. */
export function reportToJson(report: LintReport): Record<string, unknown> {
  const places = new Places(report);
  return {
    version: 1,
    ...(report.shard === undefined ? {} : { shard: report.shard }),
    summary: { ...report.summary },
    ...(report.hidden === undefined ? {} : { hidden: report.hidden }),
    files: report.files.map((file) => fileToJson(file, places)),
  };
}

export function json(report: LintReport): string {
  return jsonText(reportToJson(report));
}

function fileToJson(file: FileReport, places: Places): Record<string, unknown> {
  const { path, rules, findings, queries, ruleSpans = [] } = file;
  // Of several rules of a name the first counts; most files keep no query.
  const first = new Map(queries.length === 0 ? [] : rules.map((name, i) => [name, i] as const).reverse());
  const rangeOf = (rule: string): Range | null => {
    const span = ruleSpans[first.get(rule) ?? -1] ?? null;
    return span === null ? null : places.rangeOf(path, span);
  };
  return {
    path,
    rules,
    findings: findings.map((finding) => findingToJson(finding, places)),
    queries: queries.map((query) => queryToJson(query, rangeOf(query.yaraRule))),
  };
}

function findingToJson(finding: Diagnostic, places: Places): Record<string, unknown> {
  const { rule, messageId, severity, message, help, yaraRule, path, primary, related, notes, fix } = finding;
  return {
    rule,
    messageId,
    severity,
    message,
    help,
    yaraRule,
    range: places.rangeOf(path, primary),
    label: primary.label,
    related: related.map((label) => ({
      path: label.path,
      range: places.rangeOf(label.path, label),
      label: label.label,
    })),
    notes,
    fix: fix === null ? null : { title: fix.title, safe: fix.safe, edits: fix.edits },
    fingerprint: finding.fingerprint,
  };
}

/** `ruleRange`: of the rule that keeps it, whose text a report may show beside it. */
function queryToJson(query: JudgedQuery, ruleRange: Range | null): Record<string, unknown> {
  const { yaraRule, source, key, text, range, relation, complete, differences, unchecked, notes } = query;
  return { yaraRule, source, key, text, range, ruleRange, relation, complete, differences, unchecked, notes };
}
