import { type Dependencies, NONE, unitedAll } from "./dependencies.ts";
import { keyFacts, knownKey } from "./element_facts.ts";
import type { Scalar, Test } from "./formula.ts";
import type { CollectionFacts, Element, Fact, Model, ValueFacts } from "./model.ts";
import type { Constraint, ScalarAnswer, ScalarTheory } from "./scalar_theory.ts";

export type Value = string | number | boolean;

/** Values for all that is asked of a record; or why there are none. */
export type ChosenValues =
  | {
      readonly status: "chosen";
      readonly values: ReadonlyMap<ValueFacts, Value>;
      readonly keys: ReadonlyMap<Element, string>;
    }
  | { readonly status: "conflict"; readonly deps: Dependencies }
  /** No answer, which is no proof. */
  | { readonly status: "open"; readonly reason: string; readonly deps: Dependencies }
  /** An entry whose key could be another one stands in the way: it should be decided whether it has this key. */
  | { readonly status: "undecided"; readonly element: Element; readonly scalar: Scalar; readonly test: Test };

type Failure = Exclude<ChosenValues, { readonly status: "chosen" }>;

export function chooseValues(model: Model, theory: ScalarTheory, spend: (steps: number) => void): ChosenValues {
  const values = new Map<ValueFacts, Value>();
  for (const element of [model.root, ...model.elements]) {
    const failure = chooseAddresses(element, theory, values);
    if (failure) return failure;
    for (const value of element.values.values()) {
      const { facts, scalar } = value;
      // An element has the index that its place gives it.
      if (facts.length === 0 || scalar.path === "@index" || values.has(value)) continue;
      spend(facts.length);
      const answer = isElement(scalar) ? solveNamed(theory, scalar, facts) : theory.solve(scalar, facts);
      if (answer.status === "unsat")
        return { status: "conflict", deps: depsOf(answer.core.map((i) => facts[i] as Fact)) };
      if (answer.status === "unknown") return { status: "open", reason: answer.reason, deps: depsOf(facts) };
      values.set(value, answer.value);
    }
  }
  const keys = new Map<Element, string>();
  for (const facts of model.collections) {
    const failure = facts.mode === "map" ? chooseKeys(facts, theory, spend, keys) : null;
    if (failure) return failure;
  }
  return { status: "chosen", values, keys };
}

function isElement({ path }: Scalar): boolean {
  return path === "" || path === "@value";
}

/** As the theory does; but a text of which it is not said what it is should rather say something than nothing. */
function solveNamed(theory: ScalarTheory, scalar: Scalar, constraints: readonly Constraint[]): ScalarAnswer {
  if (scalar.type === "string" && constraints.every(({ positive }) => !positive)) {
    const named = theory.solve(scalar, [...constraints, { test: equals(""), positive: false }]);
    if (named.status === "sat") return named;
  }
  return theory.solve(scalar, constraints);
}

/** Chooses the addresses of which both the text and the number are asked. */
function chooseAddresses(element: Element, theory: ScalarTheory, values: Map<ValueFacts, Value>): Failure | null {
  for (const number of element.values.values()) {
    const { addressOf } = number.scalar;
    const text = addressOf === undefined ? undefined : element.values.get(addressOf);
    if (!text || text.facts.length === 0 || number.facts.length === 0) continue;
    const answer = theory.solveAddress(text.scalar, text.facts, number.facts);
    if (answer.status === "sat") {
      values.set(text, answer.text);
      values.set(number, answer.number);
      continue;
    }
    const isProof = answer.status === "unsat";
    const pick = (facts: readonly Fact[], core: readonly number[]) => core.map((i) => facts[i] as Fact);
    const facts = isProof
      ? [...pick(text.facts, answer.texts), ...pick(number.facts, answer.numbers)]
      : [...text.facts, ...number.facts];
    const deps = depsOf(facts);
    return isProof ? { status: "conflict", deps } : { status: "open", reason: answer.reason, deps };
  }
  return null;
}

const KEY: Scalar = { scope: 0, path: "@key", type: "string" };

/** Gives the entries of a map different keys, those first that have no choice. */
function chooseKeys(
  { elements }: CollectionFacts,
  theory: ScalarTheory,
  spend: (steps: number) => void,
  keys: Map<Element, string>,
): Failure | null {
  const fixed = elements.filter((element) => knownKey(element) !== null);
  const others = elements.filter((element) => knownKey(element) === null);
  const used: { readonly key: Value; readonly element: Element }[] = [];
  for (const element of [...fixed, ...others]) {
    const own = keyFacts(element);
    const scalar: Scalar = { ...(element.values.get("@key")?.scalar ?? KEY), scope: 0 };
    const different = used.map(({ key }) => ({ test: equals(key), positive: false, deps: NONE }));
    spend(own.length + used.length);
    const answer = solveNamed(theory, scalar, [...own, ...different]);
    if (answer.status === "unknown") return { status: "open", reason: answer.reason, deps: depsOf(own) };
    if (answer.status === "sat") {
      keys.set(element, `${answer.value}`);
      used.push({ key: answer.value, element });
      continue;
    }
    const blocking = answer.core.flatMap((i) => used[i - own.length] ?? []);
    const movable = blocking.find((entry) => knownKey(entry.element) === null);
    if (movable) return { status: "undecided", element: movable.element, scalar, test: equals(movable.key) };
    const involved = [element, ...blocking.map((entry) => entry.element)];
    return { status: "conflict", deps: unitedAll(involved.map(identityOf)) };
  }
  return null;
}

/** Why an element exists, is not another one, and has the key that it has. */
export function identityOf(element: Element): Dependencies {
  return unitedAll([element.deps, element.identity, depsOf(keyFacts(element))]);
}

function equals(value: Value): Test {
  if (typeof value === "number") return { type: "range", min: value, max: value };
  return { type: "like", parts: [`${value}`], start: true, end: true, ignoreCase: false };
}

function depsOf(facts: readonly Fact[]): Dependencies {
  return unitedAll(facts.map((fact) => fact.deps));
}
