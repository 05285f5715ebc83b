import type { Witness } from "../findings/index.ts";
import type { Value } from "./chosen_values.ts";
import { type EvaluationWork, evaluate, zeroValue } from "./evaluate.ts";
import { FILE_SIZE } from "./file_test.ts";
import { type Formula, type OpaqueFormula, opaqueText, type TermFormula } from "./formula.ts";
import type { CollectionFacts, Element, Model, ValueFacts } from "./model.ts";

type Tree = Record<string, unknown>;

/** What was claimed of a term that an example can list. */
export interface TermClaim {
  readonly formula: TermFormula | OpaqueFormula;
  readonly positive: boolean;
}

/** More elements than these make no example. */
const MAX_ELEMENTS = 1000;

/**
 * The record that a model describes. It names only what something was asked of; what has its zero value is left
 * out. Null where no record can say it: one term with two values, too many elements.
 */
export function buildWitness(
  model: Model,
  values: ReadonlyMap<ValueFacts, Value>,
  keys: ReadonlyMap<Element, string>,
  terms: readonly TermClaim[],
): Witness | null {
  const total = model.elements.reduce((sum, element) => sum + element.times, 0);
  if (total > MAX_ELEMENTS) return null;
  const record = treeOf(model.root, "", values, keys);
  const truths = new Map<string, Value>();
  for (const { formula, positive } of terms) {
    const text = formula.kind === "term" ? formula.text : opaqueText(formula);
    if (truths.has(text) && truths.get(text) !== positive) return null;
    truths.set(text, positive);
  }
  for (const value of model.root.values.values()) {
    const chosen = values.get(value);
    if (chosen === undefined) continue;
    // The size has two names: what need not be said is left out later.
    if (value.scalar.file?.type === "size") truths.set(FILE_SIZE, chosen);
    else if (value.scalar.term) truths.set(value.scalar.path, chosen);
  }
  if (truths.size > 0) put(record, ["terms"], Object.fromEntries(truths));
  return record;
}

function treeOf(
  element: Element,
  prefix: string,
  values: ReadonlyMap<ValueFacts, Value>,
  keys: ReadonlyMap<Element, string>,
): Tree {
  const tree: Tree = {};
  for (const value of element.values.values()) {
    const chosen = values.get(value);
    const { sameAs, path, term, type } = value.scalar;
    if (chosen === undefined || (term && sameAs === undefined) || chosen === zeroValue(type)) continue;
    const steps = stepsBelow(sameAs ?? path, prefix);
    if (steps.length > 0) put(tree, steps, chosen);
  }
  for (const facts of element.collections.values()) {
    if (facts.elements.length === 0) continue;
    put(tree, stepsBelow(facts.collection.path, prefix), collectionOf(facts, values, keys));
  }
  return tree;
}

function collectionOf(
  facts: CollectionFacts,
  values: ReadonlyMap<ValueFacts, Value>,
  keys: ReadonlyMap<Element, string>,
): unknown {
  const isMap = facts.collection.type === "map";
  const items = facts.elements.flatMap((element) => {
    const item = elementOf(facts, element, isMap ? "@value" : "", values, keys);
    return isMap ? [[keys.get(element) ?? "", item] as const] : Array.from({ length: element.times }, () => item);
  });
  if (!isMap) return structuredClone(items);
  const entries: Tree = {};
  for (const [key, item] of items as (readonly [string, unknown])[]) define(entries, key, item);
  return entries;
}

function elementOf(
  { collection }: CollectionFacts,
  element: Element,
  prefix: string,
  values: ReadonlyMap<ValueFacts, Value>,
  keys: ReadonlyMap<Element, string>,
): unknown {
  if (collection.element === "struct") return treeOf(element, prefix, values, keys);
  const value = element.values.get(prefix);
  return (value && values.get(value)) ?? zeroValue(collection.element);
}

/** The names of a path; those of an entry's value stand below `@value`. */
function stepsBelow(path: string, prefix: string): readonly string[] {
  if (path === "" || path === "@key" || path === "@index" || path === prefix) return [];
  return (prefix !== "" && path.startsWith(`${prefix}.`) ? path.slice(prefix.length + 1) : path).split(".");
}

function put(tree: Tree, steps: readonly string[], value: unknown): void {
  let at = tree;
  for (const step of steps.slice(0, -1)) {
    const inner = Object.hasOwn(at, step) ? at[step] : undefined;
    if (typeof inner === "object" && inner !== null) at = inner as Tree;
    else {
      const made: Tree = {};
      define(at, step, made);
      at = made;
    }
  }
  define(at, steps[steps.length - 1] as string, value);
}

/** Sets a member, `__proto__` like any other. */
function define(tree: Tree, name: string, value: unknown): void {
  Object.defineProperty(tree, name, { value, enumerable: true, configurable: true, writable: true });
}

/** Parts that are tried at most. */
const MAX_PARTS = 200;

/** A number and the text that it goes with, both by the last of their names. */
interface Pair {
  readonly number: string;
  readonly text: string;
}

function addressPairs(model: Model): readonly Pair[] {
  const last = (path: string) => path.slice(path.lastIndexOf(".") + 1);
  return [model.root, ...model.elements].flatMap(({ values }) =>
    [...values.values()].flatMap(({ scalar: { path, addressOf } }) =>
      addressOf === undefined ? [] : [{ number: last(path), text: last(addressOf) }],
    ),
  );
}

/** Leaves out of a witness what it need not say, as far as the work allows; an address stays with its number. */
export function minimised(formula: Formula, witness: Witness, model: Model, work: EvaluationWork): Witness {
  const copy = structuredClone(witness) as Tree;
  const pairs = addressPairs(model);
  const isPaired = (node: object, name: string) =>
    pairs.some(
      ({ number, text }) =>
        (name === number || name === text) && Object.hasOwn(node, number) && Object.hasOwn(node, text),
    );
  let parts = 0;
  const shrink = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const names = Object.keys(node).reverse();
    for (const name of names) {
      if (++parts > MAX_PARTS || work.done > work.most) return;
      if (isPaired(node, name)) continue;
      const container = node as Tree;
      const value = container[name];
      const put = () => (Array.isArray(node) ? node.splice(Number(name), 0, value) : define(container, name, value));
      if (Array.isArray(node)) node.splice(Number(name), 1);
      else delete container[name];
      if (evaluate(formula, copy, work) === true) continue;
      put();
      shrink(value);
      const isEmptied = typeof value === "object" && value !== null && Object.keys(value).length === 0;
      if (!isEmptied || Array.isArray(node)) continue;
      delete container[name];
      if (evaluate(formula, copy, work) !== true) put();
    }
  };
  shrink(copy);
  return copy;
}
