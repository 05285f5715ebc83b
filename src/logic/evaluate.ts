import type { Witness } from "../findings/index.ts";
import { isInNetwork } from "./cidr.ts";
import {
  type Collection,
  type Formula,
  opaqueText,
  RECORD,
  type Scalar,
  type ScalarType,
  type Test,
} from "./formula.ts";
import { inRange } from "./number_theory.ts";
import { passes } from "./text_theory.ts";

/** true, false, or null: the record does not say (an opaque part, a term it does not list). */
export type Truth = boolean | null;

/** Where an element stands: its value, and its key or index in the collection. */
interface Element {
  readonly value: unknown;
  readonly key: string | number;
}

/** How much an evaluation may look at, and has: parts of the formula, once for each element, and long texts. */
export interface EvaluationWork {
  readonly most: number;
  done: number;
}

/** What one piece of an evaluation's work is beside a step of a search. */
export const EVALUATION_COST = 1 / 8;

class TooMuch extends Error {}

/**
 * Evaluates a formula on a record: a value of the vt module's root message, plus `terms`. Unset scalars have
 * their zero value, absent collections are empty, as in the module. Null, too, where it takes more than `work` allows.
 */
export function evaluate(
  formula: Formula,
  record: Witness,
  work: EvaluationWork = { most: Number.POSITIVE_INFINITY, done: 0 },
): Truth {
  try {
    return evaluateIn(formula, { record, work }, []);
  } catch (error) {
    if (error instanceof TooMuch) return null;
    throw error;
  }
}

interface Context {
  readonly record: Witness;
  readonly work: EvaluationWork;
}

function charge(work: EvaluationWork, amount: number): void {
  work.done += amount;
  if (work.done > work.most) throw new TooMuch();
}

function evaluateIn(formula: Formula, context: Context, elements: readonly Element[]): Truth {
  charge(context.work, 1);
  switch (formula.kind) {
    case "true":
      return true;
    case "false":
      return false;
    case "and": {
      let truth: Truth = true;
      for (const operand of formula.operands) {
        const value = evaluateIn(operand, context, elements);
        if (value === false) return false;
        if (value === null) truth = null;
      }
      return truth;
    }
    case "or": {
      let truth: Truth = false;
      for (const operand of formula.operands) {
        const value = evaluateIn(operand, context, elements);
        if (value === true) return true;
        if (value === null) truth = null;
      }
      return truth;
    }
    case "not": {
      const value = evaluateIn(formula.operand, context, elements);
      return value === null ? null : !value;
    }
    case "exists": {
      const found = elementsOf(formula.collection, context.record, elements);
      if (found === null) return null;
      charge(context.work, found.length);
      let certain = 0;
      let open = 0;
      for (const element of found) {
        const value = evaluateIn(formula.body, context, [element, ...elements]);
        if (value === true) certain++;
        else if (value === null) open++;
        if (certain >= formula.count) return true;
      }
      return certain + open >= formula.count ? null : false;
    }
    case "compare": {
      const value = scalarValue(formula.scalar, context.record, elements);
      if (typeof value === "string") charge(context.work, costOf(formula.test, value.length));
      return value === undefined ? null : passesTest(formula.test, value);
    }
    case "term": {
      const value = termsOf(context.record)[formula.text];
      return typeof value === "boolean" ? value : null;
    }
    case "opaque": {
      const value = termsOf(context.record)[opaqueText(formula)];
      return typeof value === "boolean" ? value : null;
    }
  }
}

/** What a test takes beside a look at its value: a search for texts is fast, a regexp reads with all its alternatives. */
function costOf(test: Test, length: number): number {
  if (test.type === "like") return (length * test.parts.length) >> 7;
  return test.type === "regexp" ? length * (1 + ((test.program?.length ?? 0) >> 3)) : 0;
}

function termsOf(record: Witness): Readonly<Record<string, unknown>> {
  const terms = record.terms;
  return typeof terms === "object" && terms !== null ? (terms as Record<string, unknown>) : {};
}

/** Null for what is no such collection. */
function elementsOf(collection: Collection, record: Witness, elements: readonly Element[]): readonly Element[] | null {
  const value = step(collection.scope, collection.path, record, elements);
  if (value === undefined || value === null) return [];
  if (collection.type === "array") {
    return Array.isArray(value) ? value.map((item, index) => ({ value: item, key: index })) : null;
  }
  return isObject(value) ? Object.entries(value).map(([key, item]) => ({ value: item, key })) : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What is reached through something that has no fields: no value of any type, so that no test can decide on it. */
const NO_VALUE = Symbol("no value");

function step(scope: number, path: string, record: Witness, elements: readonly Element[]): unknown {
  const element = elements[scope];
  let value: unknown = scope === RECORD ? record : element?.value;
  for (const name of namesOf(path)) {
    if (name === "@key" || name === "@index") return element?.key;
    if (name === "@value") continue;
    if (value === undefined || value === null) return undefined;
    if (!isObject(value)) return NO_VALUE;
    value = Object.hasOwn(value, name) ? value[name] : undefined;
  }
  return value;
}

const names = new Map<string, readonly string[]>();

function namesOf(path: string): readonly string[] {
  let known = names.get(path);
  if (!known) {
    known = path === "" ? [] : path.split(".");
    names.set(path, known);
  }
  return known;
}

/** Undefined only for terms that the record does not list. */
function scalarValue(scalar: Scalar, record: Witness, elements: readonly Element[]): unknown {
  if (scalar.term) {
    const terms = termsOf(record);
    return Object.hasOwn(terms, scalar.path) ? terms[scalar.path] : undefined;
  }
  const value = step(scalar.scope, scalar.path, record, elements);
  // Keys are written as text, whatever they are.
  if (scalar.path === "@key" && scalar.type === "integer") return Number(value);
  return value ?? zeroValue(scalar.type);
}

export function zeroValue(type: ScalarType): string | number | boolean {
  switch (type) {
    case "string":
      return "";
    case "boolean":
      return false;
    default:
      return 0;
  }
}

function passesTest(test: Test, value: unknown): Truth {
  switch (test.type) {
    case "true":
      return typeof value === "boolean" ? value : null;
    case "range":
      return typeof value === "number" ? inRange(test, value) : null;
    case "cidr":
      return typeof value === "string" ? isInNetwork(value, test.network) : null;
    default:
      return typeof value === "string" ? passes(test, value) : null;
  }
}
