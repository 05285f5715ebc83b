import { OUT_OF_WORK } from "../drift/index.ts";
import { type Difference, editLines, type JudgedQuery, type SearchedFields } from "../findings/index.ts";
import { visible } from "../text/index.ts";

/** More differences of one direction than these are counted, not told: the rest is in the JSON report. */
const MAX_TOLD = 12;
const MAX_CLAUSE = 70;

export interface DriftNotesOptions {
  /** What comes of the changes that the differences name. */
  readonly tried?: string | null;
  /** The changes make no rule, or none that is closer: the places are told, and nothing of what to write. */
  readonly isUseless?: boolean;
  /** Another query of the rule, of which the same is told already where it applies. */
  readonly earlier?: JudgedQuery | null;
}

/**
 * What comparing a query gave, in lines for people: what the rule misses, what it adds, what was set aside and what
 * could not be compared. Like differences are told once.
 */
export function driftNotes(
  query: JudgedQuery,
  { tried = null, isUseless = false, earlier = null }: DriftNotesOptions = {},
): string[] {
  const { unchecked, text, searched = [] } = query;
  const differences = isUseless ? query.differences.map(withoutAdvice) : query.differences;
  const counted = counting(differences);
  const told = earlier === null ? new Map<string, string[]>() : sections(counting(earlier.differences));
  const all = sections(counted);
  const own = [...all].filter(([head, rest]) => told.get(head)?.join() !== rest.join());
  const common = [...all.keys()].filter((head) => !own.some(([other]) => other === head));
  const aside = differences.filter(({ scope }) => scope);
  return [
    // The code frame cuts a long line, and nobody can plan an edit from half a query.
    ...(text.length > MAX_CLAUSE ? [`query: ${visible(text.replace(/\s+/g, " "))}`] : []),
    ...(common.length > 0 ? [`as for the query of line ${earlier?.range.start.line}: ${times(common)}`] : []),
    ...own.flatMap(([head, rest]) => [head, ...rest]),
    ...(tried === null ? [] : [tried]),
    ...grouped(
      aside.filter(({ reason }) => reason !== "tokenisation_unknown"),
      ({ explanation }) => explanation,
    ).map(([explanation, group]) => `set aside: ${[...new Set(group.map(place))].join(", ")}. ${explanation}`),
    ...spellings(aside.filter(({ reason }) => reason === "tokenisation_unknown")),
    ...grouped(unchecked, ({ reason }) => reason).map(([reason, group]) => {
      return `not compared: ${group.map(({ text }) => short(text)).join(", ")}. ${reason}`;
    }),
    ...searched.map(fieldsNote),
    ...limits(query),
    ...certainty(query),
  ];
}

function withoutAdvice(difference: Difference): Difference {
  if (difference.scope) return difference;
  const places = difference.spots.filter(({ text, range }) => text !== "" && range.start.line === range.end.line);
  return { ...difference, spots: places.map((spot) => ({ ...spot, instead: null })) };
}

function counting(differences: readonly Difference[]): Difference[] {
  return differences.filter(({ scope }) => !scope);
}

function times(heads: readonly string[]): string {
  const reasons = new Set(heads.flatMap((head) => /\w+(?=\)$)/.exec(head) ?? []));
  const count = heads.length === 1 ? "one difference that is" : `${heads.length} differences that are`;
  return `${count} told there (${[...reasons].join(", ")})`;
}

/** What is missed, what is added, and what is neither: each difference's line with what belongs to it. */
function sections(counted: readonly Difference[]): Map<string, string[]> {
  const isOf = (direction: Difference["direction"]) => (difference: Difference) =>
    difference.reason !== "undecided" && difference.direction === direction;
  return new Map([
    ...told(counted.filter(isOf("narrower")), "misses"),
    ...told(counted.filter(isOf("broader")), "adds"),
    ...told(
      counted.filter(({ reason }) => reason === "undecided"),
      "undecided",
    ),
  ]);
}

/** Texts that are the same but for punctuation, once each, with what would make a rule find both. */
function spellings(differences: readonly Difference[]): string[] {
  if (differences.length === 0) return [];
  const named = differences.filter(({ literals }) => literals !== null);
  const pairs = grouped(named.length > 0 ? named : differences, ({ side, literals, clause }) => {
    if (literals === null) return short(clause);
    const [rule, query] = side === "rule" ? [literals.own, literals.other] : [literals.other, literals.own];
    return `\`${visible(query)}\` in the query, \`${visible(rule)}\` in the rule`;
  });
  return [
    "set aside: texts that are alike, or part of one another, but for punctuation or spaces. VirusTotal may search by words, which no page says, so they count as no drift; a condition compares every sign.",
    ...pairs.flatMap(([pair, group]) => {
      const edits = editLines(group.flatMap(({ spots }) => spots));
      const all = edits.map((edit) => `  to be sure, ${edit}`);
      return [`  ${pair}${all.length === 0 ? ": both texts can stay" : ""}`, ...all];
    }),
  ];
}

function fieldsNote({ modifier, required, optional }: SearchedFields): string {
  const listed = (fields: readonly string[]) => {
    const shown = fields.slice(0, MAX_FIELDS).join(", ");
    return fields.length > MAX_FIELDS ? `${shown} and ${fields.length - MAX_FIELDS} more` : shown;
  };
  return `fields: for \`${visible(modifier)}:\` a rule must look in ${listed(required)}; it may look in ${listed(optional)} too, where the query may search as well`;
}

const MAX_FIELDS = 6;

/** Why not all is known, where more work would have told. */
function limits({ notes }: JudgedQuery): string[] {
  const spent = notes.filter((note) => note === OUT_OF_WORK.comparison || note === OUT_OF_WORK.file);
  return spent.map((note) => `limit: ${note}`);
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

function told(differences: readonly Difference[], word: string): [string, string[]][] {
  const groups = grouped(differences, (difference) => `${place(difference)} ${difference.explanation}`);
  const lines = groups.slice(0, MAX_TOLD).map(([, group]): [string, string[]] => {
    const first = group[0] as Difference;
    const line = `${word}: ${place(first)}: ${first.explanation} (${first.reason})`;
    const finder = first.direction === "narrower" ? "found by the query only" : "found by the rule only";
    const example = first.example === null ? [] : [`  ${finder}: ${first.example}`];
    return [line, [...editLines(first.spots).map((edit) => `  ${edit}`), ...example]];
  });
  const untold = groups.length - MAX_TOLD;
  return untold > 0 ? [...lines, [`${word}: ${untold} more; \`--format json\` lists all`, []]] : lines;
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
