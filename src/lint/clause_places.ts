import { type SourceFile, visible } from "../text/index.ts";
import type { RuleClause } from "../translate/lowered.ts";

const MAX_TEXT = 70;
const MAX_TOLD = 4;

/** Clauses with their lines, for formats that show no place but a finding's own. */
export function clausePlaces(clauses: readonly RuleClause[], source: SourceFile): string {
  const told = clauses.slice(0, MAX_TOLD).map(({ place, from }) => {
    const line = visible(place.text.replace(/\s+/g, " ").trim());
    const text = line.length > MAX_TEXT ? `${line.slice(0, MAX_TEXT - 1)}…` : line;
    return `line ${source.rangeOf(place.range).start.line}${from === null ? "" : ` of ${from}`} \`${text}\``;
  });
  const rest = clauses.length - told.length;
  return [...told, ...(rest > 0 ? [`${rest} more`] : [])].join(", ");
}
