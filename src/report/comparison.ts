import { type ComparisonResult, type Difference, editLines, type Relation } from "../findings/index.ts";
import { visible } from "../text/index.ts";
import { jsonText } from "./json_text.ts";
import { logText } from "./log_text.ts";
import { Styles } from "./styles.ts";
import { wrap } from "./wrap.ts";

/** What the two sides are called: the relation is the second's to the first. */
export interface ComparedNames {
  readonly first: string;
  readonly second: string;
}

export function comparisonJson(result: ComparisonResult): string {
  const { relation, complete, differences, unchecked, notes } = result;
  return jsonText({ version: 1, relation, complete, differences, unchecked, notes });
}

/** The relation in a sentence, then each difference with its reason and its example. */
export function comparisonPretty(
  result: ComparisonResult,
  names: ComparedNames,
  { colour, width }: { readonly colour: boolean; readonly width: number },
): string {
  const styles = new Styles(colour);
  const { relation, complete, differences, unchecked, notes } = result;
  const part = complete ? "" : ", in what could be compared";
  const lines = [`${styles.severity(SEVERITY[relation], relation)}${part}: ${sentence(relation, names)}`];
  const paragraph = (word: string, clause: string, ...texts: readonly string[]) => {
    lines.push("", `  ${styles.bold(word)} ${oneLine(clause)}`);
    for (const text of texts) lines.push(...wrap(visible(text), width - 4).map((line) => `    ${line}`));
  };
  for (const difference of differences.filter(({ scope }) => !scope)) {
    const { clause, explanation, reason, example, spots } = difference;
    paragraph(
      heading(difference, names),
      clause,
      `${explanation} (${reason})`,
      ...editLines(spots),
      ...(example === null ? [] : [`For example ${example}.`]),
    );
  }
  for (const { clause, explanation, reason } of differences.filter(({ scope }) => scope)) {
    paragraph("scope", clause, `${explanation} (${reason})`);
  }
  for (const { text, reason } of unchecked) paragraph("not compared", text, reason);
  if (notes.length > 0) lines.push("");
  for (const note of notes) lines.push(...wrap(`note: ${visible(note)}`, width - 2).map((line) => `  ${line}`));
  return logText(`${lines.join("\n")}\n`);
}

function heading({ direction, side }: Difference, { first, second }: ComparedNames): string {
  const owner = side === "query" || side === "first" ? first : second;
  return direction === "narrower" ? `missed by ${second}, at ${owner}'s` : `found by ${second} only, at ${owner}'s`;
}

function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, " ").trim());
}

const SEVERITY = {
  equivalent: "note",
  narrower: "warning",
  broader: "warning",
  overlapping: "warning",
  disjoint: "error",
  unknown: "warning",
} as const satisfies Record<Relation, string>;

function sentence(relation: Relation, { first, second }: ComparedNames): string {
  switch (relation) {
    case "equivalent":
      return `${second} finds what ${first} finds`;
    case "narrower":
      return `${second} finds less than ${first}`;
    case "broader":
      return `${second} finds more than ${first}`;
    case "overlapping":
      return `${second} misses some of what ${first} finds, and finds more besides`;
    case "disjoint":
      return `nothing can be found by both ${first} and ${second}`;
    case "unknown":
      return `neither a proof nor an example was found for what ${first} and ${second} have in common`;
  }
}
