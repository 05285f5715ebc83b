import type {
  Diagnostic,
  Difference,
  DriftPoint,
  FileReport,
  JudgedQuery,
  LintReport,
  Relation,
} from "../findings/index.ts";
import { editLines, RELATIONS } from "../findings/index.ts";
import { codeFrame, type Span, visible } from "../text/index.ts";
import { counted, countedBySeverity } from "./counted.ts";
import { historyChart } from "./history_chart.ts";
import { HTML_STYLE } from "./html_style.ts";
import { withoutCommands } from "./log_text.ts";
import { Places } from "./places.ts";
import type { ReportOptions } from "./report_options.ts";

export interface HtmlOptions extends Pick<ReportOptions, "version"> {
  /** Earlier states of the repository and this one, oldest first. */
  readonly history?: readonly DriftPoint[];
}

/**
 * One self-contained page: the state of the repository, what drifted with query and rule side by side, and every
 * finding. No script and nothing loaded: the filters are check boxes that the style sheet reads.
 */
export function html(report: LintReport, { version, history = [] }: HtmlOptions): string {
  const places = new Places(report);
  const judged = report.files
    .flatMap((file) => file.queries.map((query) => ({ file, query })))
    .sort((a, b) => WORST_FIRST.indexOf(stateOf(a.query)) - WORST_FIRST.indexOf(stateOf(b.query)));
  const findings = report.files.flatMap(({ findings }) => findings);
  const hidesNothing = report.hidden === undefined || countedBySeverity(report.hidden) === "";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>huntlint report</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<header>
<h1>huntlint</h1>
<p>${summaryText(report)}</p>
${stateBar(report)}
</header>
<main>
${history.length === 0 ? "" : `<section id="history"><h2>Over time</h2>\n${historyChart(history)}\n</section>`}
<section id="queries"><h2>Queries and rules</h2>
${judged.length === 0 ? "<p>No rule keeps a query.</p>" : `${relationFilter(judged.map(({ query }) => query))}\n${judged.map(({ file, query }) => comparison(file, query)).join("\n")}`}
</section>
<section id="findings"><h2>Findings</h2>
${findings.length === 0 ? `<p>${hidesNothing ? "Nothing found" : "Nothing shown"}.</p>` : `${severityFilter(findings)}\n${report.files.map((file) => fileFindings(file, places)).join("\n")}`}
</section>
</main>
<footer>huntlint ${escaped(version)}</footer>
</body>
</html>
`;
}

const WORST_FIRST: readonly string[] = "disjoint overlapping broader narrower unread unknown equivalent".split(" ");

function stateOf({ relation }: JudgedQuery): string {
  return relation ?? "unread";
}

function summaryText({ summary, hidden }: LintReport): string {
  const { files, rules, errors, warnings, notes, withQuery, judged, partly, unknown } = summary;
  const found = [counted(errors, "error"), counted(warnings, "warning"), counted(notes, "note")].join(", ");
  const notShown = hidden === undefined ? "" : countedBySeverity(hidden);
  const kept =
    withQuery === 0
      ? ""
      : ` ${counted(withQuery, "rule")} with a query: ${judged} compared in full, ${partly} in part, ${unknown} undecided.`;
  return `${counted(files, "file")}, ${counted(rules, "rule")}: ${found}.${kept}${notShown === "" ? "" : ` Not shown: ${notShown}.`}`;
}

// ---- the bar

const SHOWN_AS: Readonly<Record<Relation | "unread" | "none", string>> = {
  equivalent: "as their query",
  narrower: "narrower",
  broader: "broader",
  overlapping: "overlapping",
  disjoint: "disjoint",
  unknown: "undecided",
  unread: "with a query that does not parse",
  none: "without a query",
};

/** How each rule stands to its queries; a rule with several is shown by the first. */
function stateBar({ files, summary }: LintReport): string {
  const counts = new Map<string, number>();
  for (const { queries } of files) {
    const seen = new Set<string>();
    for (const { yaraRule, relation } of queries) {
      if (seen.has(yaraRule)) continue;
      seen.add(yaraRule);
      counts.set(relation ?? "unread", (counts.get(relation ?? "unread") ?? 0) + 1);
    }
  }
  counts.set("none", summary.rules - summary.withQuery);
  const parts = Object.entries(SHOWN_AS).flatMap(([state, words]) => {
    const count = counts.get(state) ?? 0;
    return count === 0 ? [] : [{ state, count, words }];
  });
  const segments = parts.map(({ state, count }) => `<span class="is-${state}" style="flex-grow:${count}"></span>`);
  const legend = parts.map(({ state, count, words }) => `<li class="is-${state}">${count} ${words}</li>`);
  return `<div class="bar" aria-hidden="true">${segments.join("")}</div><ul class="legend">${legend.join("")}</ul>`;
}

// ---- filters

function relationFilter(queries: readonly JudgedQuery[]): string {
  const present = new Set(queries.map(({ relation }) => relation ?? "unread"));
  return filter([...RELATIONS, "unread"].filter((state) => present.has(state as Relation)));
}

function severityFilter(findings: readonly Diagnostic[]): string {
  const present = new Set(findings.map(({ severity }) => severity));
  return filter(["error", "warning", "note"].filter((severity) => present.has(severity as Diagnostic["severity"])));
}

function filter(names: readonly string[]): string {
  const boxes = names.map((name) => `<label><input type="checkbox" checked data-shows="${name}"> ${name}</label>`);
  return `<form class="filter"><span>Show:</span> ${boxes.join(" ")}</form>`;
}

// ---- a comparison

function comparison(file: FileReport, query: JudgedQuery): string {
  const { yaraRule, relation, complete, differences, unchecked, notes, text } = query;
  const state = relation ?? "unread";
  const counted = differences.filter(({ scope }) => !scope);
  const scope = differences.filter((difference) => difference.scope);
  const items = [
    ...counted.map(differenceItem),
    ...scope.map(
      (difference) => `<li class="quiet">set aside, ${placeOf(difference)}: ${prose(difference.explanation)}</li>`,
    ),
    ...unchecked.map((part) => `<li class="quiet">not compared: ${code(part.text)} ${prose(part.reason)}</li>`),
    ...notes.map((note) => `<li class="quiet">${prose(note)}</li>`),
  ];
  return `<article data-state="${state}">
<h3>${code(yaraRule)} <span class="tag is-${state}">${state}${complete || relation === null ? "" : ", in part"}</span> <small>${escaped(file.path)}</small></h3>
<div class="sides">
<div>
<figure><figcaption>the query</figcaption><pre>${escaped(text)}</pre></figure>
${items.length === 0 ? "" : `<ul class="differences">${items.join("\n")}</ul>`}
</div>
<figure><figcaption>the rule, line ${startLine(file, query)}</figcaption><pre>${ruleText(file, query, counted)}</pre></figure>
</div>
</article>`;
}

function differenceItem(difference: Difference): string {
  const { direction, explanation, reason, example, spots } = difference;
  const edits = editLines(spots).map((edit) => `<br>${prose(edit)}`);
  const word = reason === "undecided" ? "undecided" : direction === "narrower" ? "the rule misses" : "the rule adds";
  const said = example === null ? "" : `<br><span class="example">For example ${prose(example)}.</span>`;
  return `<li class="is-${direction}"><b>${word}</b>, ${placeOf(difference)}: ${prose(explanation)} <span class="quiet">(${reason})</span>${edits.join("")}${said}</li>`;
}

/** Clauses of rules are long and stand beside this with their marks: the line and the query's answer to it will do. */
function placeOf({ side, clause, range, counterpart }: Difference): string {
  if (side !== "rule") return `at the query’s ${code(clause)}`;
  const line = range === null ? "in the rule" : `line ${range.start.line}`;
  const isShort = clause.length <= SHORT_CLAUSE && !clause.includes("\n");
  if (isShort || counterpart === null) return `${line} ${code(clause)}`;
  return `${line}, against ${code(counterpart.text)}`;
}

const SHORT_CLAUSE = 70;

function startLine({ source, rules, ruleSpans }: FileReport, { yaraRule }: JudgedQuery): number {
  return source?.positionAt(ruleSpans?.[rules.indexOf(yaraRule)]?.start ?? 0).line ?? 1;
}

/** The rule's own text, the clauses that differ marked. */
function ruleText(
  { source, rules, ruleSpans }: FileReport,
  { yaraRule }: JudgedQuery,
  differences: readonly Difference[],
): string {
  const span = ruleSpans?.[rules.indexOf(yaraRule)] ?? null;
  // Of a file that is gone, places may be known and no text.
  if (source === null || source.text === "" || span === null) return escaped(yaraRule);
  const marks = differences
    .flatMap(({ side, range, counterpart }): Span[] => {
      const place = side === "rule" ? range : (counterpart?.range ?? null);
      return place === null ? [] : [{ start: place.start.offset, end: place.end.offset }];
    })
    .sort((a, b) => a.start - b.start);
  let at = span.start;
  let text = "";
  for (const { start, end } of marks) {
    if (start < at || end > span.end) continue;
    text += `${lines(source.text.slice(at, start))}<mark>${lines(source.text.slice(start, end))}</mark>`;
    at = end;
  }
  return text + lines(source.text.slice(at, span.end));
}

// ---- findings

function fileFindings({ path, findings, source }: FileReport, places: Places): string {
  if (findings.length === 0) return "";
  const items = findings.map((finding) => {
    const { severity, rule, message, help, notes, primary } = finding;
    const { line, column } = places.rangeOf(path, primary).start;
    const frame =
      source === null || source.text === ""
        ? ""
        : `<pre>${escaped(codeFrame(source, primary, { label: primary.label }))}</pre>`;
    const more = [...notes, ...(help === null ? [] : [`help: ${help}`])];
    const rest = more.length === 0 ? "" : `<p class="notes">${more.map((note) => prose(note)).join("<br>")}</p>`;
    return `<li data-state="${severity}"><span class="tag is-${severity}">${severity}</span> ${prose(message)} <code>${escaped(rule)}</code> <small>${line}:${column}</small>${frame}${rest}</li>`;
  });
  return `<h3>${escaped(path)}</h3><ul class="findings">${items.join("\n")}</ul>`;
}

// ---- text

function code(text: string): string {
  return `<code>${escaped(text.replace(/\s+/g, " ").trim())}</code>`;
}

/** A sentence of ours, in which backticks mark code. */
function prose(text: string): string {
  return escaped(text).replace(/`([^`]+)`/g, "<code>$1</code>");
}

function escaped(text: string): string {
  const shown = text.split("\n").map(visible).join("\n");
  return withoutCommands(shown.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`));
}

function lines(text: string): string {
  return escaped(text.replace(/\r\n?/g, "\n").replace(/\t/g, "    "));
}
