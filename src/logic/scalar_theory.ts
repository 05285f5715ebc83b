import { findAddress, isInNetwork } from "./cidr.ts";
import type { CidrTest, LikeTest, RangeTest, Scalar, Test } from "./formula.ts";
import { testKey } from "./formula.ts";
import { solveNumber } from "./number_theory.ts";
import { isTextTest, isWhole, passes, type TextConstraint, TextTheory } from "./text_theory.ts";

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

  constructor(spend: (steps: number) => void = () => {}) {
    this.text = new TextTheory(spend);
  }

  /** Whether two constraints on one value exclude each other: only what is certain, found quickly. */
  exclude(scalar: Scalar, a: Constraint, b: Constraint): boolean {
    if (isTextTest(a.test) && isTextTest(b.test)) return this.text.exclude(a as TextConstraint, b as TextConstraint);
    if (a.test.type === "range" && b.test.type === "range") return this.solve(scalar, [a, b]).status === "unsat";
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

  /** Text that is an address: networks by arithmetic, texts by their own theory; both together by trying. */
  #solveAddress(scalar: Scalar, constraints: readonly Constraint[]): ScalarAnswer {
    const isNetwork = ({ test }: Constraint) => test.type === "cidr";
    const networks = constraints.flatMap((c, i) => (isNetwork(c) ? [i] : []));
    const texts = constraints.flatMap((c, i) => (isNetwork(c) ? [] : [i]));
    const pick = (indexes: readonly number[]) => indexes.map((i) => constraints[i] as Constraint);
    const inNetworks = pick(networks).map(({ test, positive }) => ({ network: (test as CidrTest).network, positive }));
    const hasPositive = inNetworks.some(({ positive }) => positive);
    const address = hasPositive ? findAddress(inNetworks) : null;
    if (hasPositive && address === null) return { status: "unsat", core: networks };
    const onTexts = texts.length === 0 ? null : this.solve(scalar, pick(texts));
    if (onTexts?.status === "unsat") return { status: "unsat", core: onTexts.core.map((i) => texts[i] as number) };
    const wholes = pick(texts).flatMap(({ test, positive }) =>
      positive && test.type === "like" && isWhole(test) ? [test] : [],
    );
    const candidates = [
      ...wholes.map((test) => test.parts[0] as string),
      ...(onTexts?.status === "sat" ? [onTexts.value as string] : []),
      ...(address === null ? [""] : [address]),
    ];
    const holds = ({ test, positive }: Constraint, value: string): boolean | null => {
      if (test.type === "cidr") return isInNetwork(value, test.network) === positive;
      const passed = isTextTest(test) ? passes(test, value) : null;
      return passed === null ? null : passed === positive;
    };
    for (const value of candidates) {
      if (constraints.every((c) => holds(c, value) === true)) return { status: "sat", value };
    }
    const exact = constraints.findIndex(
      ({ test, positive }) => positive && test.type === "like" && isWhole(test) && !test.ignoreCase,
    );
    if (exact >= 0) {
      const exactly = ((constraints[exact] as Constraint).test as LikeTest).parts[0] as string;
      const failing = constraints.findIndex((c) => holds(c, exactly) === false);
      if (failing >= 0) return { status: "unsat", core: [exact, failing] };
    }
    return { status: "unknown", reason: "a network and a test on the address's text decide together" };
  }
}
