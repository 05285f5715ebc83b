import type { Test } from "../logic/index.ts";
import type { BinaryOperator } from "../yara/index.ts";
import type { Comparison } from "./comparisons.ts";

/** Whether a comparison, taken by itself, is this test. */
export function says({ node, value }: Comparison, test: Test | undefined): boolean {
  if (test?.type !== "range" || !/^-?\d+$/.test(value)) return false;
  const number = Number(value);
  const { min, max } = test;
  switch (node.operator) {
    case ">=":
      return min === number && max === null;
    case ">":
      return min === number + 1 && max === null;
    case "<=":
      return max === number && (min === null || min === 0);
    case "<":
      return max === number - 1 && (min === null || min === 0);
    case "==":
      return min === number && max === number;
    default:
      return false;
  }
}

/** Operator and number of a test, where one comparison says it. */
export function comparisonWith(test: Test | undefined): readonly [BinaryOperator, string] | null {
  if (test?.type !== "range" || test.minOpen || test.maxOpen) return null;
  const { min, max } = test;
  if (min !== null && min === max) return ["==", String(min)];
  if (min !== null && max !== null) return min === 0 ? ["<=", String(max)] : null;
  return min !== null ? [">=", String(min)] : max !== null ? ["<=", String(max)] : null;
}
