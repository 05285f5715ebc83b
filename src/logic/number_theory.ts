import type { RangeTest, Scalar } from "./formula.ts";

export interface RangeConstraint {
  readonly test: RangeTest;
  readonly positive: boolean;
}

export type NumberAnswer =
  | { readonly status: "sat"; readonly value: number }
  | { readonly status: "unsat"; readonly core: readonly number[] }
  | { readonly status: "unknown"; readonly reason: string };

export function inRange(test: RangeTest, value: number): boolean {
  if (test.min !== null && (test.minOpen ? value <= test.min : value < test.min)) return false;
  return test.max === null || (test.maxOpen ? value < test.max : value <= test.max);
}

/**
 * Finds a number, or proves that there is none: exact. What satisfies intervals and their negations is a
 * union of intervals that begin and end at the tests' own bounds, so only places at, beside and between
 * bounds need a look. Whole numbers beyond 2^53 are left open.
 */
export function solveNumber(scalar: Scalar, constraints: readonly RangeConstraint[]): NumberAnswer {
  const bounds = constraints.flatMap(({ test }) => [test.min, test.max]).filter((b): b is number => b !== null);
  const sorted = [...new Set(bounds)].sort((a, b) => a - b);
  const isFloat = scalar.type === "float";
  const between = isFloat ? sorted.slice(1).map((b, i) => ((sorted[i] as number) + b) / 2) : [];
  const named = scalar.values ?? [];
  // The zero first (what an unset field has), then values an enum really has, then the places around bounds.
  const places = [0, ...named, ...sorted.flatMap((b) => [b, b + 1, b - 1]), ...between];
  const isAllowed = allowedBy(constraints);
  for (const value of places) {
    if (isNeverNegative(scalar) && value < 0) continue;
    if (isAllowed(value)) return { status: "sat", value };
  }
  if (!isFloat && bounds.some((b) => !Number.isSafeInteger(b))) {
    return { status: "unknown", reason: "numbers beyond 2^53 decide here" };
  }
  return { status: "unsat", core: smallCore(scalar, constraints) };
}

/** Two constraints that exclude each other, where two do. */
function smallCore(scalar: Scalar, constraints: readonly RangeConstraint[]): readonly number[] {
  if (constraints.length > 2) {
    for (const [i, a] of constraints.entries()) {
      for (let j = i + 1; j < constraints.length; j++) {
        if (rangesExclude(scalar, a, constraints[j] as RangeConstraint)) return [i, j];
      }
    }
  }
  return constraints.map((_, i) => i);
}

/** Whether a number passes all of them, without a look at each: a thousand bounds on one number are no more than two. */
function allowedBy(constraints: readonly RangeConstraint[]): (value: number) => boolean {
  const wanted = constraints.flatMap(({ test, positive }) => (positive ? [test] : []));
  const refused = constraints.flatMap(({ test, positive }) => (positive ? [] : [test]));
  const lowest = wanted.reduce((low, test) => (isBelow(test, low) ? low : test), EVERYTHING);
  const highest = wanted.reduce((high, test) => (isAbove(test, high) ? high : test), EVERYTHING);
  refused.sort((a, b) => (isBelow(a, b) ? -1 : isBelow(b, a) ? 1 : 0));
  // Up to each of them, the one that reaches farthest.
  const farthest: RangeTest[] = [];
  for (const test of refused) {
    const before = farthest[farthest.length - 1];
    farthest.push(before !== undefined && isAbove(before, test) ? before : test);
  }
  return (value) => {
    if (!isFrom(lowest, value) || !isUpTo(highest, value)) return false;
    let from = 0;
    let to = refused.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (isFrom(refused[middle] as RangeTest, value)) from = middle + 1;
      else to = middle;
    }
    return from === 0 || !isUpTo(farthest[from - 1] as RangeTest, value);
  };
}

const EVERYTHING: RangeTest = { type: "range", min: null, max: null };

function isFrom({ min, minOpen }: RangeTest, value: number): boolean {
  return min === null || (minOpen ? value > min : value >= min);
}

function isUpTo({ max, maxOpen }: RangeTest, value: number): boolean {
  return max === null || (maxOpen ? value < max : value <= max);
}

/** Whether one begins before the other. */
function isBelow(one: RangeTest, other: RangeTest): boolean {
  if (one.min === null || other.min === null) return one.min === null && other.min !== null;
  return one.min < other.min || (one.min === other.min && !one.minOpen && other.minOpen === true);
}

/** Whether one ends after the other. */
function isAbove(one: RangeTest, other: RangeTest): boolean {
  if (one.max === null || other.max === null) return one.max === null && other.max !== null;
  return one.max > other.max || (one.max === other.max && !one.maxOpen && other.maxOpen === true);
}

function isNeverNegative({ unsigned, count }: Scalar): boolean {
  return unsigned === true || count === true;
}

/** What {@link solveNumber} says of two constraints: whether no number passes both. */
export function rangesExclude(scalar: Scalar, a: RangeConstraint, b: RangeConstraint): boolean {
  const isFloat = scalar.type === "float";
  if (!isFloat && !(isSafe(a.test) && isSafe(b.test))) return false;
  if (!a.positive && b.positive) return rangesExclude(scalar, b, a);
  const one = isFloat ? a.test : wholeNumbers(a.test);
  const other = isFloat ? b.test : wholeNumbers(b.test);
  const outset = isNeverNegative(scalar) ? UNSIGNED : EVERYTHING;
  if (!a.positive) return isCovered(outset, one, other, !isFloat) || isCovered(outset, other, one, !isFloat);
  const wanted = common(one, outset);
  if (b.positive) return isEmpty(common(wanted, other));
  return isEmpty(wanted) || !(isBelow(wanted, other) || isAbove(wanted, other));
}

const UNSIGNED: RangeTest = { type: "range", min: 0, max: null };

function isSafe({ min, max }: RangeTest): boolean {
  return (min === null || Number.isSafeInteger(min)) && (max === null || Number.isSafeInteger(max));
}

/** Ends that are whole numbers themselves. */
function wholeNumbers({ min, max, minOpen, maxOpen }: RangeTest): RangeTest {
  if (!minOpen && !maxOpen) return { type: "range", min, max };
  return {
    type: "range",
    min: min !== null && minOpen ? min + 1 : min,
    max: max !== null && maxOpen ? max - 1 : max,
  };
}

function common(one: RangeTest, other: RangeTest): RangeTest {
  const low = isBelow(one, other) ? other : one;
  const high = isAbove(one, other) ? other : one;
  return { type: "range", min: low.min, minOpen: low.minOpen === true, max: high.max, maxOpen: high.maxOpen === true };
}

function isEmpty({ min, max, minOpen, maxOpen }: RangeTest): boolean {
  if (min === null || max === null) return false;
  return min > max || (min === max && (minOpen === true || maxOpen === true));
}

/** Whether two leave nothing of a third: the one from its beginning, the other, from there, to its end. */
function isCovered(whole: RangeTest, first: RangeTest, second: RangeTest, isWhole: boolean): boolean {
  if (isBelow(whole, first) || isEmpty(first)) return false;
  if (!isAbove(whole, first)) return true;
  if (isAbove(whole, second) || isEmpty(second)) return false;
  // Here the first has an end, or it would be all.
  const { max, maxOpen } = first;
  if (second.min === null) return true;
  const next = isWhole ? (max as number) + 1 : (max as number);
  return second.min < next || (second.min === next && (isWhole || !(maxOpen && second.minOpen)));
}
