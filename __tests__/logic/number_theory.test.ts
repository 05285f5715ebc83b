import { describe, expect, test } from "vitest";
import type { Scalar } from "../../src/logic/index.ts";
import { inRange, type RangeConstraint, rangesExclude, solveNumber } from "../../src/logic/number_theory.ts";
import { Dice } from "./random_formulas.ts";

const SIZE: Scalar = { scope: -1, path: "n", type: "integer" };
const SCORE: Scalar = { scope: -1, path: "f", type: "float" };
const range = (min: number | null, max: number | null, positive = true): RangeConstraint => ({
  test: { type: "range", min, max },
  positive,
});

describe("numbers", () => {
  test("zero comes first, then a value that an enum has", () => {
    expect(solveNumber(SIZE, [range(null, 5)])).toEqual({ status: "sat", value: 0 });
    const kind: Scalar = { scope: -1, path: "k", type: "enum", values: [3, 7] };
    expect(solveNumber(kind, [range(0, 0, false)])).toEqual({ status: "sat", value: 3 });
  });

  test("unsigned numbers are never below zero", () => {
    expect(solveNumber({ ...SIZE, unsigned: true }, [range(0, null, false)]).status).toBe("unsat");
    expect(solveNumber(SIZE, [range(0, null, false)])).toEqual({ status: "sat", value: -1 });
  });

  test("a float lies between two whole numbers, and may exclude its ends", () => {
    expect(solveNumber(SIZE, [range(1, 2), range(1, 1, false), range(2, 2, false)]).status).toBe("unsat");
    expect(solveNumber(SCORE, [range(1, 2), range(1, 1, false), range(2, 2, false)])).toEqual({
      status: "sat",
      value: 1.5,
    });
    const open = { test: { type: "range", min: 1, max: null, minOpen: true }, positive: true } as const;
    expect(solveNumber(SCORE, [open, range(null, 1)]).status).toBe("unsat");
  });

  test("beyond 2^53 nothing is proved", () => {
    const edge = 2 ** 53;
    expect(
      solveNumber(SIZE, [range(edge, edge + 2), range(edge, edge, false), range(edge + 2, edge + 2, false)]).status,
    ).toBe("unknown");
  });

  test("agrees with trying all small numbers", () => {
    const dice = new Dice(3);
    for (let i = 0; i < 2000; i++) {
      const list = Array.from({ length: 1 + dice.roll(4) }, () => {
        const min = dice.chance(30) ? null : dice.roll(8) - 3;
        const max = dice.chance(30) ? null : (min ?? 0) + dice.roll(4);
        return range(min, max, dice.chance(60));
      });
      const answer = solveNumber(SIZE, list);
      const all = Array.from({ length: 31 }, (_, n) => n - 15);
      const found = all.some((n) => list.every((c) => inRange(c.test, n) === c.positive));
      expect(answer.status, JSON.stringify(list)).toBe(found ? "sat" : "unsat");
    }
  });

  test.each([
    ["whole numbers", SIZE],
    ["unsigned whole numbers", { ...SIZE, unsigned: true } as Scalar],
    ["floats", SCORE],
    ["unsigned floats", { ...SCORE, unsigned: true } as Scalar],
  ])("two %s exclude each other where trying all small ones finds none", (_, scalar) => {
    const dice = new Dice(5);
    const isFloat = scalar.type === "float";
    const step = isFloat ? 0.25 : 1;
    const all = Array.from({ length: 121 }, (_, n) => (n - 60) * step).filter((n) => !scalar.unsigned || n >= 0);
    const roll = (): RangeConstraint => {
      const min = dice.chance(30) ? null : dice.roll(8) - 3;
      const max = dice.chance(30) ? null : (min ?? 0) + dice.roll(4);
      const open = isFloat ? { minOpen: dice.chance(30), maxOpen: dice.chance(30) } : {};
      return { test: { type: "range", min, max, ...open }, positive: dice.chance(60) };
    };
    for (let i = 0; i < 4000; i++) {
      const [a, b] = [roll(), roll()];
      const found = all.some((n) => [a, b].every((c) => inRange(c.test, n) === c.positive));
      expect(rangesExclude(scalar, a, b), JSON.stringify([a, b])).toBe(!found);
    }
  });

  test("a thousand bounds are as one", () => {
    const gaps = Array.from({ length: 1000 }, (_, i) => range(2 * i, 2 * i, false));
    expect(solveNumber(SIZE, [...gaps, range(0, 1998)])).toEqual({ status: "sat", value: 1 });
    const odd = Array.from({ length: 1000 }, (_, i) => range(2 * i + 1, 2 * i + 1, false));
    const answer = solveNumber(SIZE, [...gaps, ...odd, range(0, 1999)]);
    expect(answer.status === "unsat" && answer.core.length).toBe(2001);
  });
});
