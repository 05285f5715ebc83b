import type { RangeTest, Test } from "../logic/index.ts";
import type { BinaryOperator } from "../yara/index.ts";
import type { Comparison } from "./comparisons.ts";
import { inUnits, type WrittenNumbers } from "./written_numbers.ts";

/** Whether a comparison, taken by itself, is this test. */
export function says({ node, value }: Comparison, test: Test | undefined): boolean {
  if (test?.type !== "range" || !/^-?\d+$/.test(value)) return false;
  const number = Number(value);
  const { min, max } = test;
  const isOpenBelow = min === null || min === 0;
  switch (node.operator) {
    case ">=":
      return min === number && max === null && !test.minOpen;
    case ">":
      return max === null && min === (test.minOpen ? number : number + 1);
    case "<=":
      return max === number && isOpenBelow && !test.maxOpen;
    case "<":
      return isOpenBelow && max === (test.maxOpen ? number : number - 1);
    case "==":
      return min === number && max === number;
    default:
      return false;
  }
}

/** Whether one comparison can say this test. */
export function isOneBound(test: Test | undefined): test is RangeTest {
  if (test?.type !== "range" || test.minOpen || test.maxOpen) return false;
  return test.min === test.max ? test.min !== null : test.min === null || test.max === null || test.min === 0;
}

/**
 * Operator and number of a test in the place of a comparison: the number as the other side writes it, else in units
 * where the comparison has some, and `> 10KB` rather than `>= 10241`.
 */
export function boundInstead(
  { min, max }: RangeTest,
  at: Comparison,
  written: string,
  theirs: WrittenNumbers,
): readonly [BinaryOperator, string] {
  const spelled = (value: number) => (String(value) === at.value ? at.value : theirs.get(value));
  const own = (value: number) => inUnits(value, written);
  const first = (value: number, exact: BinaryOperator, next: number, strict: BinaryOperator) => {
    for (const spelling of [spelled, own]) {
      const [here, beside] = [spelling(value), spelling(next)];
      if (here !== undefined) return [exact, here] as const;
      if (beside !== undefined) return [strict, beside] as const;
    }
    return [exact, String(value)] as const;
  };
  if (max === null) return first(min ?? 0, ">=", (min ?? 0) - 1, ">");
  if (min === max) return ["==", spelled(max) ?? own(max) ?? String(max)];
  return first(max, "<=", max + 1, "<");
}
