import type {
  ChangeReport,
  ComparisonResult,
  Diagnostic,
  JudgedQuery,
  QueryLine,
  Relation,
  RuleChange,
  Severity,
} from "../findings/index.ts";
import { newFindings, SEVERITIES } from "../findings/index.ts";
import { counted } from "./counted.ts";
import type { TextPart } from "./fit_text.ts";
import { codeBlock, codeSpan, htmlCode, joinLines, prose } from "./markdown_text.ts";
import {
  CHANGE_WORDS,
  differencePoints,
  differenceTitle,
  folded,
  incomplete,
  linked,
  QUERY_WORDS,
  queryPoint,
  uncheckedPoint,
} from "./query_markdown.ts";

export interface ChangeCommentOptions {
  /** The address of a file at the commit looked at, up to its path: `https://…/blob/<sha>/`; null: no links. */
  readonly filesAt: string | null;
  /** Who says so, where it is not the run that writes: one sentence of ours. */
  readonly origin?: string;
}

/**
 * What a change does, for a pull request's comment and its job summary: the rules that changed, the worst first,
 * each with its new meaning, its relation to its queries and its new findings; then the rest. A part is whole
 * Markdown by itself, so that parts can be left out where they do not fit.
 */
export function changeComment(report: ChangeReport, options: ChangeCommentOptions): TextPart[] {
  const rules = [...report.rules].sort((a, b) => rankOf(b) - rankOf(a));
  return [
    { text: head(report, options.origin), weight: Number.POSITIVE_INFINITY },
    ...rules.flatMap((change) => ruleParts(change, options)),
    ...elsewhereParts(report.elsewhere, options),
  ];
}

/** Whether there is something to say at all. */
export function isWorthAComment({ rules, elsewhere, notes }: ChangeReport): boolean {
  return elsewhere.length > 0 || notes.length > 0 || rules.some((change) => rankOf(change) > 0);
}

/** In place of the comment, once there is nothing left to say. */
export function fixedComment({ head: commit, rules }: ChangeReport): string {
  const changed =
    rules.length === 0 ? "No rule changes here any more" : `${counted(rules.length, "changed rule")} looked at`;
  return [
    `### huntlint: fixed`,
    `Nothing is left to say about this pull request. ${changed}, at ${codeSpan(commit.slice(0, 12))}.`,
  ].join("\n\n");
}

function head(report: ChangeReport, origin: string | undefined): string {
  const found = newFindings(report);
  const count = (severity: Severity) => found.filter((finding) => finding.severity === severity).length;
  const counts = SEVERITIES.filter((severity) => count(severity) > 0).map((severity) =>
    counted(count(severity), severity),
  );
  const fixed = report.fixed > 0 ? ` ${counted(report.fixed, "finding")} fixed.` : "";
  const changes = report.rules.length === 0 ? "no rule changed" : `${counted(report.rules.length, "rule")} changed`;
  const news = counts.length === 0 ? "nothing new to find fault with" : `new: ${counts.join(", ")}`;
  const base = codeSpan(report.base.slice(0, 12));
  const lines = [
    `### huntlint: ${changes}, ${news}`,
    `At ${codeSpan(report.head.slice(0, 12))}, against ${base}.${fixed}`,
  ];
  if (origin !== undefined) lines.push(`_${origin}_`);
  if (report.notes.length > 0) lines.push(report.notes.map((note) => `> ${prose(note)}`).join("\n>\n"));
  return lines.join("\n\n");
}

/** The lint rule that says of a query what the query's own lines say here. */
const DRIFT_RULE = "query_drift";

const SEVERITY_RANKS: Readonly<Record<Severity, number>> = { error: 3, warning: 2, note: 1 };

/** How much a change wants to be seen: by its worst finding, then by whether it means something else. */
function rankOf({ findings, meaning, kind, lostSamples }: RuleChange): number {
  const ranks = findings.map(({ severity }) => SEVERITY_RANKS[severity]);
  const worst = Math.max(0, lostSamples.length > 0 ? SEVERITY_RANKS.warning : 0, ...ranks);
  const isMeant = meaning !== null && meaning.relation !== "equivalent";
  return worst * 2 + (isMeant || kind === "removed" ? 1 : 0);
}

const KINDS: Readonly<Record<RuleChange["kind"], string>> = {
  added: "new",
  removed: "removed",
  renamed: "renamed",
  changed: "changed",
  affected: "changed through another rule",
};

function ruleParts(change: RuleChange, options: ChangeCommentOptions): TextPart[] {
  const rank = rankOf(change);
  const { kind, path, yaraRule, previousName, range, meaning, findings, queries, queryLines, unsupported } = change;
  const name =
    range === null ? codeSpan(yaraRule) : linked(codeSpan(yaraRule), path, range.start.line, options.filesAt);
  const was = previousName === null ? "" : `, before ${codeSpan(previousName)}`;
  const lines = [`#### ${name}: ${KINDS[kind]}${was}`, `In ${codeSpan(path)}.`];
  // What is said of each query says it better; of all together nothing else does.
  const others = findings.filter((finding) => !queries.some((query) => isAbout(finding, query)));
  const points = [
    ...meaningPoints(meaning),
    ...samplePoints(change),
    ...queries.map((query) => queryPoint(query, findings.find((finding) => isAbout(finding, query))?.severity)),
    ...others.map(findingPoint),
  ];
  if (points.length > 0) lines.push(points.join("\n"));
  const details: string[] = [
    ...(meaning === null || meaning.differences.length === 0
      ? []
      : [folded("What the change does to its meaning", differencePoints(meaning, CHANGE_WORDS))]),
    ...queries.flatMap((query) =>
      query.differences.length === 0 ? [] : [folded(differenceTitle(query), differencePoints(query, QUERY_WORDS))],
    ),
    ...(queryLines.length === 0 ? [] : [folded("Its query, beside what the condition says", queryDiff(queryLines))]),
    ...(unsupported.length === 0
      ? []
      : [folded("What the other side cannot express", unsupported.map(uncheckedPoint).join("\n"))]),
    ...others.flatMap(({ rule, notes, help }) => {
      const text = [...notes, ...(help === null ? [] : [`help: ${help}`])].join("\n");
      return text === "" ? [] : [folded(`More on ${htmlCode(rule)}`, codeBlock(text, "text"))];
    }),
  ];
  return [
    { text: lines.join("\n\n"), weight: 10 + rank },
    // Details go before any rule's own lines do.
    ...details.map((text) => ({ text, weight: rank })),
  ];
}

function isAbout({ rule, data }: Diagnostic, query: JudgedQuery): boolean {
  return rule === DRIFT_RULE && data.query === query.text;
}

const MEANINGS: Readonly<Record<Relation, string>> = {
  equivalent: "It matches what it matched before.",
  narrower: "It matches **less** than before.",
  broader: "It matches **more** than before.",
  overlapping: "It matches **other things** than before: some are new, some are gone.",
  disjoint: "It matches **nothing** of what it matched before.",
  unknown: "Whether it still matches the same is **not known**.",
};

function meaningPoints(meaning: ComparisonResult | null): string[] {
  return meaning === null ? [] : [`- ${MEANINGS[meaning.relation]}${incomplete(meaning.complete)}`];
}

/** More than these are counted. */
const MAX_SAMPLES = 10;

function samplePoints({ lostSamples }: RuleChange): string[] {
  const points = lostSamples.slice(0, MAX_SAMPLES).map(({ sample, expected, clauses, isUndecided }) => {
    const name = codeSpan(sample);
    if (isUndecided) {
      const [wish, verb] = expected === "match" ? ["must", "matches"] : ["must not", "leaves out"];
      return `- Whether it **still ${verb}** the sample ${name}, which it ${wish} match, is undecided.`;
    }
    if (expected === "nomatch") return `- It **now matches** the sample ${name}, which it must not.`;
    const [first] = clauses;
    return `- It **loses** the sample ${name}${first === undefined ? "" : `: not true there is ${codeSpan(first)}`}.`;
  });
  const untold = lostSamples.length - points.length;
  return untold > 0 ? [...points, `- And ${counted(untold, "more sample")} like these.`] : points;
}

function findingPoint({ severity, rule, message }: Diagnostic): string {
  return `- **${severity}** \`${rule}\`: ${prose(message)}`;
}

const SIGNS: Readonly<Record<QueryLine["side"], string>> = { declared: "-", condition: "+", both: " " };

function queryDiff(lines: readonly QueryLine[]): string {
  return codeBlock(lines.map(({ side, text }) => `${SIGNS[side]} ${joinLines(text)}`).join("\n"), "diff");
}

function elsewhereParts(findings: readonly Diagnostic[], options: ChangeCommentOptions): TextPart[] {
  if (findings.length === 0) return [];
  const points = findings.map((finding) => {
    const where = linked(codeSpan(finding.path), finding.path, null, options.filesAt);
    return `${findingPoint(finding)}, in ${where}`;
  });
  return [{ text: ["#### Elsewhere", points.join("\n")].join("\n\n"), weight: 9 }];
}
