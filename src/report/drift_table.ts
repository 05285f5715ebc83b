import type { FileReport, JudgedQuery, LintReport, Relation } from "../findings/index.ts";
import { visible } from "../text/index.ts";
import { counted } from "./counted.ts";
import { logText } from "./log_text.ts";
import { prettySummary } from "./pretty.ts";
import type { ReportOptions } from "./report_options.ts";
import { Styles } from "./styles.ts";

/** The worst first; a query that does not parse cannot be compared at all. */
const ORDER: readonly (Relation | "unread")[] = [
  "disjoint",
  "overlapping",
  "broader",
  "narrower",
  "unread",
  "unknown",
  "equivalent",
];

const WORDS: Readonly<Record<Relation | "unread", string>> = {
  disjoint: "nothing is found by both",
  overlapping: "the rule misses some and adds some",
  broader: "the rule finds more",
  narrower: "the rule finds less",
  unread: "the query does not parse",
  unknown: "not decided",
  equivalent: "the rule finds what its query finds",
};

/** A repository at a glance: how each rule stands to each of its queries, by relation. */
export function driftTable(report: LintReport, { colour }: Pick<ReportOptions, "colour">): string {
  const styles = new Styles(colour);
  const all = report.files.flatMap((file) => file.queries.map((query) => ({ file, query })));
  const judged = report.hidden === undefined ? all : all.filter(({ file, query }) => isShown(file, query));
  const lines = ORDER.flatMap((relation) => {
    const group = judged.filter(({ query }) => (query.relation ?? "unread") === relation);
    if (group.length === 0) return [];
    const severity =
      relation === "disjoint" || relation === "unread" ? "error" : relation === "equivalent" ? "note" : "warning";
    const title = `${styles.severity(severity, relation)} ${styles.dim(`(${group.length}) ${WORDS[relation]}`)}`;
    return [title, ...group.map(({ file, query }) => `  ${line(file, query, styles)}`), ""];
  });
  const without = report.summary.rules - report.summary.withQuery;
  const kept = without > 0 ? `${counted(without, "rule")} without a query\n` : "";
  const left = all.length - judged.length;
  const others = left > 0 ? `${left} ${left === 1 ? "query" : "queries"} not shown\n` : "";
  return logText(
    `${lines.join("\n")}${lines.length > 0 ? "\n" : ""}${prettySummary(report, styles)}\n${others}${kept}`,
  );
}

/** Where not all findings are shown: whether a query is one of a rule with such a finding. */
function isShown({ findings }: FileReport, { yaraRule, relation }: JudgedQuery): boolean {
  return relation === null || findings.some((finding) => finding.yaraRule === yaraRule);
}

function line({ path }: FileReport, query: JudgedQuery, styles: Styles): string {
  const { yaraRule, differences, complete, unchecked, range } = query;
  const counts = differences.filter(({ scope }) => !scope).length;
  const facts = [
    ...(counts > 0 ? [counted(counts, "difference")] : []),
    ...(complete || unchecked.length === 0 ? [] : [`${unchecked.length} not compared`]),
  ];
  const place = styles.path(`${visible(path)}:${range.start.line}`);
  return `${styles.bold(visible(yaraRule))} ${place}${facts.length > 0 ? styles.dim(` ${facts.join(", ")}`) : ""}`;
}
