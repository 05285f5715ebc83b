import type { DriftedRule, DriftPoint, DriftReport, FileReport, LintReport, Relation } from "../findings/index.ts";
import { RELATIONS, SEVERITIES } from "../findings/index.ts";
import { loadSchema } from "../vt/index.ts";
import { byCodeUnit } from "./discover.ts";
import { isNewer } from "./newest_compiler.ts";

/** The lint rule that says which relations the policy does not allow; what is suppressed or allowed is not in it. */
const DRIFT_RULE = "query_drift";

export interface DriftRequest {
  readonly commit: string;
  /** When the report is made. */
  readonly now: Date;
  /** Earlier points, oldest first. */
  readonly history: readonly DriftPoint[];
  /** The newest published compiler, or null where that is not known. */
  readonly newestCompiler: string | null;
}

/** What drifted in a linted repository, and what did so since the last report. */
export function driftReport(lint: LintReport, request: DriftRequest): DriftReport {
  const { commit, now, history, newestCompiler } = request;
  const names = lint.files.flatMap(({ rules }) => rules);
  const isUnique = (name: string) => names.indexOf(name) === names.lastIndexOf(name);
  const drifted = lint.files.flatMap((file) => driftedIn(file, isUnique)).sort(inOrder);
  const point: DriftPoint = {
    date: now.toISOString(),
    commit,
    rules: lint.summary.rules,
    withQuery: lint.summary.withQuery,
    relations: relationsIn(lint),
    drifted: drifted.map(({ key }) => key).sort(byCodeUnit),
  };
  const last = history[history.length - 1];
  const pinned = loadSchema().version;
  const isOlder = newestCompiler !== null && isNewer(newestCompiler, pinned);
  return {
    point,
    drifted,
    since: last === undefined ? null : { date: last.date, ...compared(last.drifted, point.drifted) },
    history: [...history, point],
    compiler: { pinned, newer: isOlder ? newestCompiler : null },
    lint,
  };
}

function driftedIn(file: FileReport, isUnique: (name: string) => boolean): DriftedRule[] {
  const rules = new Map<string, DriftedRule>();
  for (const { rule, messageId, data, yaraRule, severity, primary } of file.findings) {
    if (rule !== DRIFT_RULE || yaraRule === null || rules.has(yaraRule)) continue;
    if (messageId === "unchecked" || !isDrift(data.relation)) continue;
    const queries = file.queries.filter((query) => query.yaraRule === yaraRule);
    rules.set(yaraRule, {
      key: isUnique(yaraRule) ? yaraRule : `${file.path}#${yaraRule}`,
      path: file.path,
      yaraRule,
      line: file.source?.positionAt(primary.start).line ?? 1,
      severity,
      queries,
    });
  }
  return [...rules.values()];
}

/** What is not known is no drift: it is counted on its own. */
function isDrift(relation: string | undefined): boolean {
  return relation !== undefined && relation !== "equivalent" && relation !== "unknown";
}

function inOrder(a: DriftedRule, b: DriftedRule): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || byCodeUnit(a.path, b.path) || a.line - b.line
  );
}

function relationsIn(lint: LintReport): Record<Relation, number> {
  const queries = lint.files.flatMap((file) => file.queries);
  const count = (relation: Relation) => queries.filter((query) => query.relation === relation).length;
  return Object.fromEntries(RELATIONS.map((relation) => [relation, count(relation)])) as Record<Relation, number>;
}

function compared(before: readonly string[], now: readonly string[]) {
  return {
    appeared: now.filter((key) => !before.includes(key)),
    gone: before.filter((key) => !now.includes(key)),
  };
}
