import { and, type Collection, exists, FALSE, type Formula, not, or, TRUE } from "../logic/index.ts";
import type { Expression, ForInExpression, ForOfExpression, OfExpression, Quantifier } from "../yara/index.ts";
import { type ConditionReader, finish, type Reading } from "./lower_condition.ts";
import {
  bind,
  type CollectionValue,
  collectionOf,
  deepened,
  enter,
  type Scope,
  type Value,
  valueAt,
} from "./lower_scope.ts";
import { patternsIn } from "./symbolic.ts";

/** A loop over more values than this is kept as text. */
const MAX_UNROLLED = 256;
/** Of rules that are too many so many are looked at. */
const MAX_GLANCED = 10;
/** `2 of (…)` is written out in at most so many ways. */
const MAX_CHOICES = 256;

/** How many must hold; `share` in percent. Asking for 0 asks that none does, here with the one exception below. */
type Count =
  | { readonly kind: "all" }
  | { readonly kind: "none"; readonly isZero: boolean }
  | { readonly kind: "number" | "share"; readonly value: number };

/** Null: not known before a record is. */
function countOf(reader: ConditionReader, { type, count }: Quantifier, scope: Scope): Count | null {
  if (type === "all") return { kind: "all" };
  if (type === "none") return { kind: "none", isZero: false };
  if (type === "any") return { kind: "number", value: 1 };
  let known: number | null = null;
  reader.value(count as Expression, scope, (value) => {
    if (value.kind === "constant" && (typeof value.value === "bigint" || typeof value.value === "number")) {
      known = Number(value.value);
    }
    return TRUE;
  });
  if (known === null || known < 0) return null;
  if (known === 0) return { kind: "none", isZero: type === "count" };
  return { kind: type === "percentage" ? "share" : "number", value: known };
}

/** At least as many as `count` says of these hold. Null where writing that out would take too much. */
function threshold(count: Count, formulas: readonly Formula[]): Formula | null {
  const { length } = formulas;
  switch (count.kind) {
    case "all":
      return and(formulas);
    case "none":
      return not(or(formulas));
    case "share":
      return atLeast(Math.ceil((length * count.value) / 100), formulas);
    case "number":
      return atLeast(count.value, formulas);
  }
}

function atLeast(count: number, formulas: readonly Formula[]): Formula | null {
  if (count > formulas.length) return FALSE;
  if (count <= 1) return or(formulas);
  if (count === formulas.length) return and(formulas);
  if (choices(formulas.length, count) > MAX_CHOICES) return null;
  const combine = (from: number, left: number): readonly (readonly Formula[])[] => {
    if (left === 0) return [[]];
    const all: (readonly Formula[])[] = [];
    for (let i = from; i <= formulas.length - left; i++) {
      for (const rest of combine(i + 1, left - 1)) all.push([formulas[i] as Formula, ...rest]);
    }
    return all;
  };
  return or(combine(0, count).map((choice) => and(choice)));
}

function choices(n: number, k: number): number {
  let result = 1;
  for (let i = 0; i < k && result <= MAX_CHOICES; i++) result = (result * (n - i)) / (i + 1);
  return result;
}

// ---- of

export function lowerOf(reader: ConditionReader, node: OfExpression, scope: Scope, reading: Reading): Formula {
  const count = countOf(reader, node.quantifier, scope);
  const { items } = node;
  if (count === null) return reader.readAsText(node, scope, reading);
  if (items.kind === "ExpressionTuple") return lowerOfTuple(reader, node, items.expressions, count, scope, reading);
  // Of patterns anywhere in the file, 0 are always there.
  const isTrivial = count.kind === "none" && count.isZero && node.anchor === null;
  const isRules = items.kind === "ItemSet" && items.items.some((item) => item.kind === "RuleSetItem");
  const rules = isRules ? reader.rules.matching(items, scope.rule) : [];
  if (rules.length > MAX_UNROLLED) {
    // What kind of object they are about is wanted all the same.
    for (const rule of rules.slice(0, MAX_GLANCED)) if (reader.references.size === 0) reader.readRule(rule, scope);
    return reader.readAsText(node, scope, reading);
  }
  const formulas = isRules
    ? rules.map((rule) => reader.readRule(rule, scope))
    : // An offset that is undefined counts as no match here.
      patternsIn(items, scope).map((pattern) =>
        reader.read(reader.matchOf(node.anchor), { ...scope, pattern }, "true"),
      );
  if (isTrivial && !isRules) return finish(reading, () => TRUE);
  const formula = formulas.length > MAX_UNROLLED ? null : threshold(count, formulas);
  if (formula === null) return reader.readAsText(node, scope, reading);
  return finish(reading, () => formula);
}

function lowerOfTuple(
  reader: ConditionReader,
  node: OfExpression,
  expressions: readonly Expression[],
  count: Count,
  scope: Scope,
  reading: Reading,
): Formula {
  const isDefined = (expression: Expression) => reader.read(expression, scope, "defined").kind === "true";
  if (expressions.every(isDefined)) {
    const formula = threshold(
      count,
      expressions.map((expression) => reader.read(expression, scope, "true")),
    );
    return formula === null ? reader.readAsText(node, scope, reading) : finish(reading, () => formula);
  }
  return fromLeftToRight(reader, node, expressions, count, scope, reading);
}

/** One after the other until it is decided; an undefined one before that makes the whole undefined. */
function fromLeftToRight(
  reader: ConditionReader,
  node: OfExpression,
  expressions: readonly Expression[],
  count: Count,
  scope: Scope,
  reading: Reading,
): Formula {
  if (expressions.length > MAX_CHOICES) return reader.readAsText(node, scope, reading);
  const { length } = expressions;
  const stops = count.kind === "all" ? "false" : "true";
  const other = count.kind === "all" ? "true" : "false";
  const wanted =
    count.kind === "share" ? Math.ceil((length * count.value) / 100) : count.kind === "number" ? count.value : 1;
  const needed = Math.max(1, wanted);
  // rows[k]: from the expression under way on, k more that stop it are met (`met`), or the end comes first (`ended`).
  let met: Formula[] = Array.from({ length: needed + 1 }, (_, k) => (k === 0 ? TRUE : FALSE));
  let ended: Formula[] = met.map(not);
  for (const expression of [...expressions].reverse()) {
    const stop = reader.read(expression, scope, stops);
    const pass = reader.read(expression, scope, other);
    const step = (rows: readonly Formula[]) =>
      rows.map((row, k) => (k === 0 ? row : or([and([stop, rows[k - 1] as Formula]), and([pass, row])])));
    [met, ended] = [step(met), step(ended)];
    if ((met[needed] as Formula).key.length > 100_000) return reader.readAsText(node, scope, reading);
  }
  const isMet = met[needed] as Formula;
  const isEnded = ended[needed] as Formula;
  const isNegative = count.kind === "all" || count.kind === "none";
  if (reading === "defined") return or([isMet, isEnded]);
  return (reading === "true") === isNegative ? isEnded : isMet;
}

export function lowerForOf(reader: ConditionReader, node: ForOfExpression, scope: Scope, reading: Reading): Formula {
  const count = countOf(reader, node.quantifier, scope);
  const { items } = node;
  const patterns = patternsIn(items, scope);
  if (count === null || patterns.length > MAX_UNROLLED) return reader.readAsText(node, scope, reading);
  const formula = threshold(
    count,
    patterns.map((pattern) => reader.read(node.body, { ...scope, pattern }, "true")),
  );
  return formula === null ? reader.readAsText(node, scope, reading) : finish(reading, () => formula);
}

// ---- for … in

export function lowerForIn(reader: ConditionReader, node: ForInExpression, scope: Scope, reading: Reading): Formula {
  const count = countOf(reader, node.quantifier, scope);
  if (count === null) return reader.readAsText(node, scope, reading);
  const { iterable, variables } = node;
  const [variable] = variables;
  if (iterable.kind === "Interval") {
    const lower = constantOf(reader, iterable.lower, scope);
    const upper = constantOf(reader, iterable.upper, scope);
    if (lower === "undefined" || upper === "undefined") return finish(reading, () => FALSE);
    if (lower === null || upper === null || upper - lower >= BigInt(MAX_UNROLLED) || !variable) {
      return reader.readAsText(node, scope, reading);
    }
    const formulas: Formula[] = [];
    for (let i = lower; i <= upper; i++) {
      const value: Value = { kind: "constant", value: i };
      formulas.push(reader.read(node.body, bind(scope, variable.name, { value }), "true"));
    }
    return unrolled(reader, node, count, formulas, scope, reading);
  }
  if (iterable.kind === "ExpressionTuple") {
    if (!variable || iterable.expressions.length > MAX_UNROLLED) return reader.readAsText(node, scope, reading);
    const formulas = iterable.expressions.map((expression) =>
      reader.read(node.body, bind(scope, variable.name, { expression, scope }), "true"),
    );
    return unrolled(reader, node, count, formulas, scope, reading);
  }
  return reader.value(iterable, scope, (value, inner) => {
    const here = deepened(scope, inner);
    const formula = value.kind === "collection" ? overCollection(reader, node, count, value, here) : null;
    return formula === null ? reader.readAsText(node, here, reading) : finish(reading, () => formula);
  });
}

/** Over nothing, no loop holds. */
function unrolled(
  reader: ConditionReader,
  node: ForInExpression,
  count: Count,
  formulas: readonly Formula[],
  scope: Scope,
  reading: Reading,
): Formula {
  const formula = formulas.length === 0 ? FALSE : threshold(count, formulas);
  return formula === null ? reader.readAsText(node, scope, reading) : finish(reading, () => formula);
}

function overCollection(
  reader: ConditionReader,
  node: ForInExpression,
  count: Count,
  value: CollectionValue,
  scope: Scope,
): Formula | null {
  const { scope: entered, level } = enter(scope, value);
  const { type } = value;
  const element = type.kind === "array" ? valueAt(level, "", type.element) : valueAt(level, "@value", type.value);
  if (!element) return null;
  const values: readonly Value[] =
    type.kind === "array"
      ? [element]
      : [{ kind: "scalar", level, path: "@key", type: { kind: type.key }, offset: 0n }, element];
  if (node.variables.length !== values.length) return null;
  const inner = node.variables.reduce(
    (within, variable, i) => bind(within, variable.name, { value: values[i] as Value }),
    entered,
  );
  const body = reader.read(node.body, inner, "true");
  const collection = collectionOf(scope, value);
  const some = exists(collection, TRUE);
  switch (count.kind) {
    case "all":
      return and([some, not(exists(collection, not(body)))]);
    case "none":
      return and([some, not(exists(collection, body))]);
    case "number":
      return exists(collection, body, count.value);
    case "share": {
      const all = and([some, not(exists(collection, not(body)))]);
      return count.value === 100
        ? all
        : share(count.value, { collection, body, all }, () => reader.readAsText(node, scope, "true"));
    }
  }
}

interface Loop {
  readonly collection: Collection;
  readonly body: Formula;
  /** The body holds of every element, and there is one. */
  readonly all: Formula;
}

/**
 * At least so many percent of the elements. Exact where few of them do: `k` do, of no more than `k` can be so many
 * percent of. With more it is the condition's own text, which is known to hold where all do.
 */
function share(percent: number, { collection, body, all }: Loop, asText: () => Formula): Formula | null {
  if (percent > 100) return null;
  const few = Array.from({ length: MAX_SHARED }, (_, i) => {
    const most = Math.floor(((i + 1) * 100) / percent);
    return and([exists(collection, body, i + 1), not(exists(collection, TRUE, most + 1))]);
  });
  return or([...few, and([exists(collection, body, MAX_SHARED + 1), or([all, asText()])])]);
}

/** Counting further makes formulas longer than what they decide is worth. */
const MAX_SHARED = 2;

function constantOf(reader: ConditionReader, node: Expression, scope: Scope): bigint | "undefined" | null {
  let found: bigint | null = null;
  const formula = reader.value(node, scope, (value) => {
    if (value.kind === "constant" && typeof value.value === "bigint") found = value.value;
    return TRUE;
  });
  return found === null && formula.kind === "false" ? "undefined" : found;
}
