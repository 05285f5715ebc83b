import type { DriftedRule, DriftReport } from "../findings/index.ts";
import { counted } from "./counted.ts";
import type { TextPart } from "./fit_text.ts";
import { codeSpan, htmlCode } from "./markdown_text.ts";
import {
  differencePoints,
  differenceTitle,
  folded,
  linked,
  QUERY_WORDS,
  queryPoint,
  uncheckedPoint,
} from "./query_markdown.ts";

export interface DriftMarkdownOptions {
  /** The address of a file at the commit looked at, up to its path; null: no links. */
  readonly filesAt: string | null;
}

/** The drift report for a job summary and an issue, the worst rules first. Parts can be left out where they do not fit. */
export function driftMarkdown(report: DriftReport, options: DriftMarkdownOptions): TextPart[] {
  return [
    { text: head(report), weight: Number.POSITIVE_INFINITY },
    ...report.drifted.flatMap((rule) => ruleParts(rule, report, options)),
  ];
}

/** The title of the issue that is kept. */
export function driftTitle({ drifted }: DriftReport): string {
  return `huntlint: ${counted(drifted.length, "rule")} drifted from ${drifted.length === 1 ? "its query" : "their queries"}`;
}

/** The last word in an issue that is closed. */
export function noDrift({ point }: DriftReport): string {
  return `No rule drifts any more, at ${codeSpan(point.commit.slice(0, 12))}.`;
}

function head({ point, drifted, since, compiler, lint }: DriftReport): string {
  const { withQuery, rules, relations } = point;
  const { judged, partly, unknown } = lint.summary;
  const lines = [
    `### huntlint: ${counted(drifted.length, "rule")} of ${withQuery} drifted`,
    `At ${codeSpan(point.commit.slice(0, 12))}, ${point.date.slice(0, 10)}: ${counted(withQuery, "rule")} of ${rules} with a query, ` +
      `${judged} compared in full, ${partly} in part, ${unknown} undecided.`,
    Object.entries(relations)
      .filter(([, count]) => count > 0)
      .map(([relation, count]) => `${count} ${relation}`)
      .join(", "),
  ];
  if (since !== null) {
    const names = (keys: readonly string[]) =>
      keys
        .slice(0, MAX_NAMES)
        .map((key) => codeSpan(key))
        .join(", ");
    const rest = (keys: readonly string[]) => (keys.length > MAX_NAMES ? ` and ${keys.length - MAX_NAMES} more` : "");
    const { appeared, gone } = since;
    const changes = [
      ...(appeared.length === 0 ? [] : [`new: ${names(appeared)}${rest(appeared)}`]),
      ...(gone.length === 0 ? [] : [`no longer: ${names(gone)}${rest(gone)}`]),
    ];
    lines.push(
      `Since ${codeSpan(since.date.slice(0, 10))}: ${changes.length === 0 ? "nothing changed" : changes.join("; ")}.`,
    );
  }
  if (compiler.newer !== null) {
    lines.push(
      `> The vt module that was checked against is that of YARA-X ${codeSpan(compiler.pinned)}; ${codeSpan(compiler.newer)} is published. ` +
        "A newer huntlint knows its fields.",
    );
  }
  return lines.filter((line) => line !== "").join("\n\n");
}

/** Keys named in one sentence. */
const MAX_NAMES = 20;

const WEIGHTS = { error: 3, warning: 2, note: 1 } as const;

function ruleParts(rule: DriftedRule, { since }: DriftReport, { filesAt }: DriftMarkdownOptions): TextPart[] {
  const { path, yaraRule, line, severity, queries, key } = rule;
  const isNew = since?.appeared.includes(key) === true;
  const name = linked(codeSpan(yaraRule), path, line, filesAt);
  const points = queries.map((query) => queryPoint(query, severity)).join("\n");
  const weight = WEIGHTS[severity];
  const details = queries.flatMap((query) => {
    if (query.differences.length === 0) return [];
    const text = `${differencePoints(query, QUERY_WORDS)}${unchecked(query.unchecked)}`;
    return [folded(`${differenceTitle(query)}: ${htmlCode(query.text)}`, text)];
  });
  return [
    {
      text: [`#### ${name}${isNew ? " (new)" : ""}`, `In ${codeSpan(path)}.`, points].join("\n\n"),
      weight: 10 + weight,
    },
    ...details.map((text) => ({ text, weight })),
  ];
}

function unchecked(parts: DriftedRule["queries"][number]["unchecked"]): string {
  return parts.length === 0 ? "" : `\n\nNot compared:\n\n${parts.map(uncheckedPoint).join("\n")}`;
}
