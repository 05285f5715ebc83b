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
  for (const value of places) {
    if (scalar.unsigned && value < 0) continue;
    if (constraints.every((c) => inRange(c.test, value) === c.positive)) return { status: "sat", value };
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
        const pair = [a, constraints[j] as RangeConstraint];
        if (solveNumber(scalar, pair).status === "unsat") return [i, j];
      }
    }
  }
  return constraints.map((_, i) => i);
}
