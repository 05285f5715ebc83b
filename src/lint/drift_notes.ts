import { type Difference, editLines, type JudgedQuery } from "../findings/index.ts";
import { visible } from "../text/index.ts";

/** More differences of one direction than these are counted, not told: the rest is in the JSON report. */
const MAX_TOLD = 12;
const MAX_CLAUSE = 70;

/**
 * What comparing a query gave, in lines for people: what the rule misses, what it adds, what was set aside and what
 * could not be compared. Like differences are told once. `tried`: what comes of the changes that they name.
 */
export function driftNotes(query: JudgedQuery, tried: string | null = null): string[] {
  const { differences, unchecked } = query;
  const counted = differences.filter(({ scope }) => !scope);
  const aside = differences.filter(({ scope }) => scope);
  return [
    // The code frame cuts a long line, and nobody can plan an edit from half a query.
    ...(query.text.length > MAX_CLAUSE ? [`query: ${visible(query.text.replace(/\s+/g, " "))}`] : []),
    ...told(
      counted.filter(({ reason, direction }) => reason !== "undecided" && direction === "narrower"),
      "misses",
    ),
    ...told(
      counted.filter(({ reason, direction }) => reason !== "undecided" && direction === "broader"),
      "adds",
    ),
    ...told(
      counted.filter(({ reason }) => reason === "undecided"),
      "undecided",
    ),
    ...(tried === null ? [] : [tried]),
    ...grouped(aside, (difference) => asideBecause(difference, aside)).flatMap(([explanation, group]) => {
      const places = [...new Set(group.map(place))].join(", ");
      const spots = editLines(group.flatMap((difference) => difference.spots));
      return [`set aside: ${places}. ${explanation}`, ...spots.map((spot) => `  ${spot}`)];
    }),
    ...grouped(unchecked, ({ reason }) => reason).map(([reason, group]) => {
      return `not compared: ${group.map(({ text }) => short(text)).join(", ")}. ${reason}`;
    }),
    ...certainty(query),
  ];
}

/** How sure the verdict is, and why. */
function certainty({ relation, complete, differences }: JudgedQuery): string[] {
  const isByTokens = differences.some(({ reason }) => reason === "tokenisation_unknown");
  const rest = `${isByTokens ? ", punctuation set aside" : ""}${complete ? "" : ", as far as the query can be compared"}`;
  switch (relation) {
    case "narrower":
      return [`sure: the examples were evaluated on both sides; that the rule adds nothing is proved${rest}`];
    case "broader":
      return [`sure: the examples were evaluated on both sides; that the rule misses nothing is proved${rest}`];
    case "overlapping":
      return ["sure: the examples were evaluated on both sides"];
    case "disjoint":
      return [`sure: that nothing meets both is proved${rest}`];
    default:
      return [];
  }
}

/** Each pair of texts has a sentence of its own, and a rule may have ten such pairs: said once of all of them. */
function asideBecause({ reason, explanation }: Difference, all: readonly Difference[]): string {
  const alike = all.filter((other) => other.reason === "tokenisation_unknown");
  if (reason !== "tokenisation_unknown" || alike.length === 1) return explanation;
  const pairs = alike.flatMap(({ side, literals }) => {
    if (literals === null) return [];
    const [rule, query] = side === "rule" ? [literals.own, literals.other] : [literals.other, literals.own];
    return `\`${visible(query)}\` (query) and \`${visible(rule)}\` (rule)`;
  });
  const shown = [...new Set(pairs)];
  const what = shown.length === 0 ? "Query and rule" : shown.slice(0, MAX_TOLD).join(", ");
  return `${what} differ in punctuation or spaces only; whether VirusTotal's search minds those is documented nowhere: no drift. A condition does mind them: where the rule has more of them than the query, or others, accept both to be sure.`;
}

function told(differences: readonly Difference[], word: string): string[] {
  const groups = grouped(differences, (difference) => `${place(difference)} ${difference.explanation}`);
  const lines = groups.slice(0, MAX_TOLD).flatMap(([, group]) => {
    const first = group[0] as Difference;
    const line = `${word}: ${place(first)}: ${first.explanation} (${first.reason})`;
    const finder = first.direction === "narrower" ? "found by the query only" : "found by the rule only";
    const example = first.example === null ? [] : [`  ${finder}: ${first.example}`];
    return [line, ...editLines(first.spots).map((edit) => `  ${edit}`), ...example];
  });
  const untold = groups.length - MAX_TOLD;
  return untold > 0 ? [...lines, `${word}: ${untold} more; \`--format json\` lists all`] : lines;
}

/** The clause and, since conditions are long, the term of the query that it answers to. */
function place({ side, clause, range, counterpart }: Difference): string {
  if (side !== "rule") return short(clause);
  const line = range === null ? "the rule" : `line ${range.start.line}`;
  const isShort = clause.length <= MAX_CLAUSE && !clause.includes("\n");
  if (counterpart === null || isShort) return `${line} ${short(clause)}`;
  return `${line}, against ${short(counterpart.text)}`;
}

function short(text: string): string {
  const line = visible(text.replace(/\s+/g, " ").trim());
  return `\`${line.length > MAX_CLAUSE ? `${line.slice(0, MAX_CLAUSE - 1)}…` : line}\``;
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups];
}
