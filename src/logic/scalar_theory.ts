import { type AddressAnswer, solveAddress } from "./address_theory.ts";
import type { RangeTest, Scalar, Test } from "./formula.ts";
import { testKey } from "./formula.ts";
import { type RangeConstraint, rangesExclude, solveNumber } from "./number_theory.ts";
import { isTextTest, type TextConstraint, TextTheory } from "./text_theory.ts";

/** A test that the value of a scalar must pass, or must fail. */
export interface Constraint {
  readonly test: Test;
  readonly positive: boolean;
}

export type ScalarAnswer =
  | { readonly status: "sat"; readonly value: string | number | boolean }
  | { readonly status: "unsat"; readonly core: readonly number[] }
  | { readonly status: "unknown"; readonly reason: string };

const NOT_UNDERSTOOD = "a test whose meaning is not known decides here";

/** Decides what is asked of one value, whatever its type. */
export class ScalarTheory {
  readonly text: TextTheory;
  readonly #spend: (steps: number) => void;

  /** `spend` is told of the work done, in steps, and may throw. */
  constructor(spend: (steps: number) => void = () => {}) {
    this.#spend = spend;
    this.text = new TextTheory(spend);
  }

  /** Whether two constraints on one value exclude each other: only what is certain, found quickly. */
  exclude(scalar: Scalar, a: Constraint, b: Constraint): boolean {
    if (isTextTest(a.test) && isTextTest(b.test)) return this.text.exclude(a as TextConstraint, b as TextConstraint);
    if (a.test.type === "range" && b.test.type === "range") {
      return rangesExclude(scalar, a as RangeConstraint, b as RangeConstraint);
    }
    return testKey(a.test) === testKey(b.test) && a.positive !== b.positive;
  }

  /** Whether passing `a` is certain to pass `b`. */
  implies(scalar: Scalar, a: Constraint, b: Constraint): boolean {
    return this.exclude(scalar, a, { test: b.test, positive: !b.positive });
  }

  solve(scalar: Scalar, constraints: readonly Constraint[]): ScalarAnswer {
    const unknown = constraints.flatMap(({ test }, i) => (test.type === "uninterpreted" ? [i] : []));
    if (unknown.length > 0 && scalar.type !== "string") return this.#solveRest(scalar, constraints, unknown);
    switch (scalar.type) {
      case "string":
        return constraints.some(({ test }) => test.type === "cidr")
          ? this.#solveAddress(scalar, constraints)
          : this.text.solve(constraints as readonly TextConstraint[], scalar.lowercase);
      case "boolean": {
        const first = constraints[0] as Constraint;
        const other = constraints.findIndex((c) => c.positive !== first.positive);
        return other < 0 ? { status: "sat", value: first.positive } : { status: "unsat", core: [0, other] };
      }
      default:
        this.#spend(constraints.length);
        return solveNumber(scalar, constraints as readonly { test: RangeTest; positive: boolean }[]);
    }
  }

  /** What remains without tests that cannot be read: it may prove something, but has no example. */
  #solveRest(scalar: Scalar, constraints: readonly Constraint[], unread: readonly number[]): ScalarAnswer {
    for (const i of unread) {
      const { test, positive } = constraints[i] as Constraint;
      const opposite = constraints.findIndex((c) => c.positive !== positive && testKey(c.test) === testKey(test));
      if (opposite >= 0) return { status: "unsat", core: [i, opposite] };
    }
    const read = constraints.flatMap((_, i) => (unread.includes(i) ? [] : [i]));
    const chosen = read.map((i) => constraints[i] as Constraint);
    const rest = chosen.length === 0 ? null : this.solve(scalar, chosen);
    if (rest?.status === "unsat") return { status: "unsat", core: rest.core.map((i) => read[i] as number) };
    return { status: "unknown", reason: NOT_UNDERSTOOD };
  }

  /** Text of which networks are asked: by their numbers, but what the texts alone exclude is excluded. */
  #solveAddress(scalar: Scalar, constraints: readonly Constraint[]): ScalarAnswer {
    const answer = this.solveAddress(scalar, constraints, []);
    switch (answer.status) {
      case "sat":
        return { status: "sat", value: answer.text };
      case "unsat":
        return { status: "unsat", core: answer.texts };
      case "unknown":
        return answer;
    }
  }

  /** The text of an address, and its number where that is asked for too. */
  solveAddress(scalar: Scalar, texts: readonly Constraint[], numbers: readonly Constraint[]): AddressAnswer {
    const answer = solveAddress(texts, numbers);
    if (answer.status !== "unknown") return answer;
    const plain = texts.flatMap(({ test }, i) => (test.type === "cidr" ? [] : [i]));
    const alone = this.text.solve(
      plain.map((i) => texts[i] as TextConstraint),
      scalar.lowercase,
    );
    if (alone.status !== "unsat") return answer;
    return { status: "unsat", texts: alone.core.map((i) => plain[i] as number), numbers: [] };
  }
}
