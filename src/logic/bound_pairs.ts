import { and, compare, type Formula, not, or, type RangeTest, type Scalar } from "./formula.ts";
import { mapPolar } from "./rewrite.ts";

/** More pairs of numbers than these are no longer read. */
const MAX_BOUNDS = 12;

/** A bound of a clause and one of the other side on the same scalar. */
export interface BoundPair {
  readonly path: string;
  readonly from: RangeTest;
  readonly to: RangeTest;
}

/** Bounds of the clause with those of the other side that they keep out something of, the nearest first. */
export function boundPairs(clause: Formula, others: readonly Formula[]): readonly BoundPair[] {
  const own = boundsOf(clause);
  const theirs = others.flatMap(boundsOf);
  // A number that both sides name stands for itself, not for another one.
  const isNamedBy = (side: typeof own, { path, test }: (typeof own)[number]) =>
    isNumber(test) && side.some((bound) => bound.path === path && isSameRange(bound.test, test));
  const free = theirs.filter((bound) => !isNamedBy(own, bound));
  const pairs = new Map<string, BoundPair>();
  for (const { path, test: from } of own.filter((bound) => !isNamedBy(theirs, bound))) {
    for (const { path: otherPath, test: to } of free) {
      if (path !== otherPath || !isAlike(to, from) || isWithinRange(to, from)) continue;
      pairs.set(JSON.stringify([path, from.min, from.max, to.min, to.max]), { path, from, to });
    }
  }
  return oneForOne([...pairs.values()].sort((a, b) => distance(a) - distance(b))).slice(0, MAX_BOUNDS);
}

/** First the pairs of which each holds a bound that no pair before it holds, on either side. */
function oneForOne(pairs: readonly BoundPair[]): readonly BoundPair[] {
  const first: BoundPair[] = [];
  for (const pair of pairs) {
    const isTaken = ({ path, from, to }: BoundPair) =>
      path === pair.path && (isSameRange(from, pair.from) || isSameRange(to, pair.to));
    if (!first.some(isTaken)) first.push(pair);
  }
  return [...first, ...pairs.filter((pair) => !first.includes(pair))];
}

function isNumber({ min, max }: RangeTest): boolean {
  return min !== null && min === max;
}

function isSameRange(a: RangeTest, b: RangeTest): boolean {
  return a.min === b.min && a.max === b.max && !a.minOpen === !b.minOpen && !a.maxOpen === !b.maxOpen;
}

/** Whether whatever is within `inner` is within `outer`, but for an end that only one of them excludes. */
function isWithinRange(inner: RangeTest, outer: RangeTest): boolean {
  const [lowest, highest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const isAbove = (lowestOf(inner) ?? lowest) >= (lowestOf(outer) ?? lowest);
  return isAbove && (inner.max ?? highest) <= (outer.max ?? highest);
}

function distance({ from, to }: BoundPair): number {
  const between = (a: number | null, b: number | null) => (a === null || b === null ? 0 : Math.abs(a - b));
  return between(from.min, to.min) + between(from.max, to.max);
}

/** A lower bound against a lower one: `5+` and `10-` do not contradict each other. */
function isAlike(a: RangeTest, b: RangeTest): boolean {
  if (a.min === b.min && a.max === b.max) return false;
  return (lowestOf(a) !== null && lowestOf(b) !== null) || (a.max !== null && b.max !== null);
}

/** Of numbers that are never negative, 0 is no bound. */
function lowestOf({ min, max }: RangeTest): number | null {
  return max !== null && min === 0 ? null : min;
}

/** The clause content with the other side's bounds too; what else it asks for stays. */
export function withBounds(clause: Formula, pairs: readonly BoundPair[]): Formula {
  if (pairs.length === 0) return clause;
  return mapPolar(clause, (atom, positive) => {
    if (atom.kind !== "compare" || atom.test.type !== "range") return atom;
    const { scalar } = atom;
    const own = positive ? atom.test : beyond(atom.test, scalar.type);
    const meant = pairs.filter(({ path, from }) => path === scalar.path && own !== null && isSameRange(own, from));
    const theirs = meant.map(({ to }) => compare(scalar, to));
    return positive ? or([atom, ...theirs]) : and([atom, ...theirs.map(not)]);
  });
}

/** The bounds that a formula sets; of a bound that is negated, what is left. */
export function boundsOf(formula: Formula): { readonly path: string; readonly test: RangeTest }[] {
  const bounds: { readonly path: string; readonly test: RangeTest }[] = [];
  mapPolar(formula, (atom, positive) => {
    // The numbers of an enum are names, which are not more or less.
    if (atom.kind !== "compare" || atom.test.type !== "range" || atom.scalar.type === "enum") return atom;
    const test = positive ? atom.test : beyond(atom.test, atom.scalar.type);
    if (test !== null) bounds.push({ path: atom.scalar.path, test });
    return atom;
  });
  return bounds;
}

/** What is not within a bound, where that is one bound again. */
function beyond({ min, max }: RangeTest, type: Scalar["type"]): RangeTest | null {
  if (type !== "integer") return null;
  if (max !== null && (min === null || min === 0)) return { type: "range", min: max + 1, max: null };
  return min !== null && max === null ? { type: "range", min: null, max: min - 1 } : null;
}
