import {
  type ComparisonResult,
  type Difference,
  editLines,
  type JudgedQuery,
  type Relation,
  type Severity,
  type Unchecked,
} from "../findings/index.ts";
import { codeSpan, htmlCode, prose } from "./markdown_text.ts";

/** Pieces of Markdown that comments, summaries and issues about rules and queries are made of. */

const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  equivalent: "finds the same as",
  narrower: "finds **less** than",
  broader: "finds **more** than",
  overlapping: "finds **other things** than",
  disjoint: "finds **nothing** of",
  unknown: "may or may not find the same as",
};

/** What a rule finds of one of its queries, as a list item. */
export function queryPoint(query: JudgedQuery, severity?: Severity): string {
  const name = queryName(query, codeSpan);
  if (query.relation === null) return `- It could not be compared with ${name}, which does not parse.`;
  const level = severity === undefined || query.relation === "equivalent" ? "" : `**${severity}**: `;
  const unknown = query.relation === "unknown" ? " Neither was proved." : "";
  return `- ${level}It ${RELATION_WORDS[query.relation]} ${name}.${unknown}${incomplete(query.complete)}`;
}

/** `code` sets the key, which is foreign text. */
function queryName({ key, source }: JudgedQuery, code: (text: string) => string): string {
  return key === null ? `the query in its ${source}` : `its ${code(key)}`;
}

/** What the differences to a query are called, in HTML. */
export function differenceTitle(query: JudgedQuery): string {
  const name = queryName(query, htmlCode);
  return query.relation === "equivalent" ? `What is set aside between it and ${name}` : `How it differs from ${name}`;
}

export function incomplete(complete: boolean): string {
  return complete ? "" : " Parts that cannot be expressed are not compared.";
}

/** What a difference means, in the words of what is compared. */
export interface DirectionWords {
  readonly narrower: string;
  readonly broader: string;
}

export const QUERY_WORDS: DirectionWords = { narrower: "misses", broader: "finds besides" };
export const CHANGE_WORDS: DirectionWords = { narrower: "no longer matches", broader: "now matches" };

export function differencePoints(
  { differences }: Pick<ComparisonResult, "differences">,
  words: DirectionWords,
): string {
  return differences.map((difference) => differencePoint(difference, words)).join("\n");
}

function differencePoint(difference: Difference, words: DirectionWords): string {
  const { clause, direction, scope, reason, explanation, example, witness, counterpart, spots } = difference;
  const against = counterpart === null ? "" : `, beside ${codeSpan(counterpart.text)}`;
  const lead = scope ? "scope" : reason === "undecided" ? "undecided" : `**${words[direction]}**`;
  const lines = [`- ${lead}: ${codeSpan(clause)}${against}`, `  - ${prose(explanation)}`];
  if (!scope) for (const edit of editLines(spots)) lines.push(`  - ${prose(edit)}`);
  if (example !== null) lines.push(`  - For example: ${prose(example)}`);
  else if (witness !== null) lines.push(`  - For example: ${codeSpan(JSON.stringify(witness), 1000)}`);
  return lines.join("\n");
}

export function uncheckedPoint({ text, reason }: Pick<Unchecked, "text" | "reason">): string {
  return `- ${codeSpan(text)}: ${prose(reason)}`;
}

/** Markdown below a title in HTML: words of ours and `htmlCode`. */
export function folded(title: string, body: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/**
 * Markdown as a link to a place in the repository. `filesAt` is the address of its files up to their paths, or null
 * for no links. Path segments are percent-encoded, parentheses too, so that no path ends the link or adds to it.
 */
export function linked(text: string, path: string, line: number | null, filesAt: string | null): string {
  if (filesAt === null || path.startsWith("../")) return text;
  const encoded = path
    .split("/")
    .map((segment) => encodeURIComponent(wellFormed(segment)).replace(/[!'()*]/g, percent))
    .join("/");
  return `[${text}](${filesAt}${encoded}${line === null ? "" : `#L${line}`})`;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Without lone surrogates, which cannot be percent-encoded. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
