import type { RangeTest, Scalar } from "./formula.ts";

export interface RangeConstraint {
  readonly test: RangeTest;
  readonly positive: boolean;
}

export type NumberAnswer =
  | { readonly status: "sat"; readonly value: number }
  | { readonly status: "unsat"; readonly core: readonly number[] };

export function inRange(test: RangeTest, value: number): boolean {
  if (test.min !== null && (test.minOpen ? value <= test.min : value < test.min)) return false;
  return test.max === null || (test.maxOpen ? value < test.max : value <= test.max);
}

/**
 * Finds a number, or proves that there is none: exact. What satisfies intervals and their negations is a
 * union of intervals that begin and end at the tests' own bounds, so only places at, beside and between
 * bounds need a look.
 */
export function solveNumber(scalar: Scalar, constraints: readonly RangeConstraint[]): NumberAnswer {
  const bounds = constraints.flatMap((c) => [c.test.min, c.test.max]).filter((b): b is number => b !== null);
  const step = scalar.type === "float" ? 0.5 : 1;
  const sorted = [...new Set(bounds)].sort((a, b) => a - b);
  const between = scalar.type === "float" ? sorted.slice(1).map((b, i) => ((sorted[i] as number) + b) / 2) : [];
  const named = scalar.values ?? [];
  // The zero first (what an unset field has), then values an enum really has, then the places around bounds.
  const places = [0, ...named, ...sorted.flatMap((b) => [b, b + step, b - step]), ...between];
  for (const value of places) {
    if (scalar.unsigned && value < 0) continue;
    if (constraints.every((c) => inRange(c.test, value) === c.positive)) return { status: "sat", value };
  }
  return { status: "unsat", core: constraints.map((_, i) => i) };
}
