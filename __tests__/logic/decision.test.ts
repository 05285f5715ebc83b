import { expect, test } from "vitest";
import { type Budget, drawing } from "../../src/logic/index.ts";

test("work takes what it is given, and no more than each of the budgets that it draws on has left", () => {
  const [one, two]: [Budget, Budget] = [{ steps: 100 }, { steps: 30 }];
  const take = (steps: number) => (budget: Budget) => {
    const given = budget.steps;
    budget.steps -= Math.min(steps, given);
    return given;
  };
  expect(drawing([one, undefined, two], 50, take(10))).toBe(30);
  expect([one.steps, two.steps]).toEqual([90, 20]);
  expect(drawing([one], 50, take(60))).toBe(50);
  expect(drawing([], 50, take(1))).toBe(50);
  two.steps = -5;
  expect(drawing([one, two], 50, take(1))).toBe(0);
  expect([one.steps, two.steps]).toEqual([40, -5]);
});
