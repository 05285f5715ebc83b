import { type Formula, foldCase } from "./formula.ts";
import { literalsOf } from "./literal_pairs.ts";
import { excludedBy } from "./relaxation.ts";
import { alternativesOf, tokensOf } from "./rewrite.ts";

/** The texts that a formula looks for or excludes. */
export function mentionedBy(formula: Formula): string[] {
  const texts = [...literalsOf(formula).keys(), ...excludedBy(formula).map(({ text }) => text)];
  return [...new Set(texts.map(foldCase))];
}

/** 1 for the same text but for case and punctuation; the share of it where one holds the other; else 0. */
export function alikeness(a: string, b: string): number {
  const one = wordsOf(a);
  const two = wordsOf(b);
  const isWithin = (part: string, whole: string) => ` ${whole} `.includes(` ${part} `);
  const [shorter, longer] = one.length < two.length ? [one, two] : [two, one];
  const isPart = foldCase(a).includes(foldCase(b)) || foldCase(b).includes(foldCase(a));
  if (!isPart && !isWithin(shorter, longer)) return 0;
  return Math.min(one.length, two.length) / Math.max(one.length, two.length);
}

const words = new Map<string, string>();

/** Each text of one side is held against each of the other's, so the words of a few are remembered. */
function wordsOf(text: string): string {
  let known = words.get(text);
  if (known === undefined) {
    known = tokensOf(foldCase(text)).join(" ") || foldCase(text);
    if (words.size >= MAX_WORDS) words.clear();
    words.set(text, known);
  }
  return known;
}

const MAX_WORDS = 1000;

/** The alternative of a clause that is most like another one; null where the texts that tell it apart are like none. */
export function nearestAlternative(
  alternative: Formula,
  siblings: readonly Formula[],
  target: Formula,
): Formula | null {
  const candidates = alternativesOf(target);
  const isTelling = telling(candidates);
  const own = textsOf(alternative);
  const ownTelling = own.filter(telling(siblings));
  let best: Formula | null = null;
  let bestScore = 0;
  for (const candidate of candidates) {
    const all = textsOf(candidate);
    const theirs = all.filter(isTelling);
    const wanted = theirs.length === 0 ? all : theirs;
    const score = (ownTelling.length === 0 ? own : ownTelling).reduce(
      (sum, text) => sum + Math.max(0, ...wanted.map((other) => alikeness(text, other))),
      0,
    );
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/** Whether a text stands in one alternative only, in whichever fields it is looked for. */
function telling(alternatives: readonly Formula[]): (text: string) => boolean {
  const sets = new Map(
    alternatives.map((f) => {
      const texts = textsOf(f).sort();
      return [texts.join("\0"), texts];
    }),
  );
  const counts = new Map<string, number>();
  for (const texts of sets.values()) for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return (text) => (counts.get(text) ?? 0) < 2;
}

function textsOf(formula: Formula): string[] {
  return [...new Set([...literalsOf(formula).keys()].map(foldCase))];
}

/** Texts that stand beside every alternative tell none from the others. */
export function commonLiterals(alternatives: readonly Formula[]): ReadonlySet<string> {
  const [first, ...rest] = alternatives.map((f) => new Set(textsOf(f)));
  return new Set(rest.length === 0 ? [] : [...(first ?? [])].filter((text) => rest.every((other) => other.has(text))));
}

export function ownLiterals(alternative: Formula, common: ReadonlySet<string>): [string, string][] {
  const all = [...literalsOf(alternative)];
  const own = all.filter(([text]) => !common.has(foldCase(text)));
  return own.length === 0 ? all : own;
}
