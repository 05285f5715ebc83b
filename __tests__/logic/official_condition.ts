import { type Formula, RECORD, type Regular, type Scalar, type Test } from "../../src/logic/index.ts";
import { ROOT, type Shape } from "./random_formulas.ts";

/** What keeps a formula, or a record, from being put to the official engine. */
export class Inexpressible extends Error {}

/**
 * A loop's element. Maps, and arrays whose indexes are asked for, are given to the engine as arrays of entries: it
 * takes no maps from outside, and has no name for an index.
 */
interface Binder {
  readonly name: string;
  readonly isEntry: boolean;
}

const INDEXED = "list";

/** A formula of the test vocabulary as a condition on `vt`. */
export function conditionOf(formula: Formula, names: readonly Binder[] = []): string {
  switch (formula.kind) {
    case "true":
    case "false":
      return formula.kind;
    case "and":
      return formula.operands.map((operand) => `(${conditionOf(operand, names)})`).join(" and ");
    case "or": {
      // YARA-X 1.20.0 makes one regexp of several that are asked of one value, and not always the right one:
      // `"" matches /(?:k+)?/ or "" matches /[a-z]/` is false there. Everything is defined here, so De Morgan holds.
      const parts = formula.operands.map((operand) => `(${conditionOf(operand, names)})`);
      const isJoined = parts.filter((part) => part.includes("matches")).length > 1;
      return isJoined ? `not (${parts.map((part) => `not ${part}`).join(" and ")})` : parts.join(" or ");
    }
    case "not":
      return `not (${conditionOf(formula.operand, names)})`;
    case "term":
      return `vt.terms.${formula.text.slice(1)}`;
    case "opaque":
      throw new Inexpressible("an opaque part");
    case "compare":
      return comparisonOf(placeOf(formula.scalar, names), formula.test, formula.scalar);
    case "exists": {
      const { collection, body, count } = formula;
      const isEntry = collection.type === "map" || collection.path === INDEXED;
      const name = `e${names.length}`;
      const within = placeOf(collection, names);
      return `for ${count === 1 ? "any" : count} ${name} in ${within} : (${conditionOf(body, [{ name, isEntry }, ...names])})`;
    }
  }
}

function placeOf({ scope, path }: { readonly scope: number; readonly path: string }, names: readonly Binder[]): string {
  const binder = scope === RECORD ? { name: "vt", isEntry: false } : (names[scope] as Binder);
  const steps = path === "" && binder.isEntry ? "value" : path.replaceAll("@", "");
  return steps === "" ? binder.name : `${binder.name}.${steps}`;
}

function comparisonOf(place: string, test: Test, scalar: Scalar): string {
  switch (test.type) {
    case "true":
      return place;
    case "range": {
      const write = (bound: number) => (scalar.type === "float" ? bound.toFixed(3) : `${bound}`);
      const lower = test.min === null ? [] : [`${place} ${test.minOpen ? ">" : ">="} ${write(test.min)}`];
      const upper = test.max === null ? [] : [`${place} ${test.maxOpen ? "<" : "<="} ${write(test.max)}`];
      return [...lower, ...upper].join(" and ");
    }
    case "like": {
      const { parts, start, end, ignoreCase } = test;
      if (parts.length > 1) {
        // Regexps ignore the letter case of ASCII only.
        if (ignoreCase && /[^ -~]/.test(parts.join())) throw new Inexpressible("a text with gaps and letters like É");
        return `${place} matches /${start ? "^" : ""}${parts.join(".*")}${end ? "$" : ""}/s${ignoreCase ? "i" : ""}`;
      }
      const i = ignoreCase ? "i" : "";
      const operator = start && end ? (ignoreCase ? "iequals" : "==") : `${i}${word(start, end)}`;
      return `${place} ${operator} "${parts[0]}"`;
    }
    case "regexp":
      return `${place} matches /(?:${regexpOf(JSON.parse(test.source) as Regular)})/s`;
    default:
      throw new Inexpressible(test.type);
  }
}

function word(start: boolean, end: boolean): string {
  return start ? "startswith" : end ? "endswith" : "contains";
}

const PLACES: Readonly<Record<string, string>> = {
  start: "^",
  end: "$",
  word_boundary: "\\b",
  line_start: "(?m:^)",
};

function regexpOf(regular: Regular): string {
  const byte = (value: number) => `\\x${value.toString(16).padStart(2, "0")}`;
  switch (regular.kind) {
    case "empty":
      return "(?:)";
    case "byte":
      return `[${regular.ranges.map(([first, last]) => `${byte(first)}-${byte(last)}`).join("")}]`;
    case "sequence":
      return regular.items.map((item) => `(?:${regexpOf(item)})`).join("");
    case "choice":
      return regular.branches.map((branch) => `(?:${regexpOf(branch)})`).join("|");
    case "repeat":
      return `(?:${regexpOf(regular.operand)}){${regular.minimum},${regular.maximum ?? ""}}`;
    case "place":
      return PLACES[regular.type] as string;
  }
}

/** What no literal of the vocabulary matches. */
const PADDING = "\u2756";

/**
 * The record with every field of the vocabulary, as the engine needs it: fields have their zero values, and an
 * array that would be empty has one element.
 */
export function paddedRecord(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const terms = (record.terms ?? {}) as Record<string, unknown>;
  const truths = { a: terms.$a ?? false, b: terms.$b ?? false };
  const padded = { ...padStruct(ROOT, record), terms: truths };
  const text = JSON.stringify(padded);
  if (text.includes("\\ud")) throw new Inexpressible("bytes that are no characters");
  return padded;
}

function padStruct(shape: Shape, value: unknown): Record<string, unknown> {
  const struct: Record<string, unknown> = {};
  const from = (path: string): unknown =>
    path.split(".").reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], value);
  const put = (path: string, item: unknown): void => {
    const steps = path.split(".");
    let at = struct;
    for (const step of steps.slice(0, -1)) {
      at[step] ??= {};
      at = at[step] as Record<string, unknown>;
    }
    at[steps[steps.length - 1] as string] = item;
  };
  for (const scalar of shape.scalars)
    if (!scalar.path.startsWith("@")) put(scalar.path, from(scalar.path) ?? zero(scalar));
  for (const { collection, shape: inner } of shape.collections) {
    const isStruct = collection.element === "struct";
    const pad = (item: unknown) => (isStruct ? padStruct(valueShape(inner), item) : item);
    const filler = isStruct ? {} : PADDING;
    if (collection.type === "map") {
      const items = Object.entries((from(collection.path) ?? {}) as Record<string, unknown>);
      const entries = items.length > 0 ? items : [[PADDING, filler] as const];
      put(
        collection.path,
        entries.map(([key, item]) => ({ key, value: pad(item) })),
      );
      continue;
    }
    const items = (from(collection.path) ?? []) as readonly unknown[];
    const padded = (items.length > 0 ? items : [filler]).map(pad);
    put(collection.path, collection.path === INDEXED ? padded.map((value, index) => ({ index, value })) : padded);
  }
  return struct;
}

/** The shape of a map's values, from that of its entries. */
function valueShape(shape: Shape): Shape {
  const scalars = shape.scalars.map((scalar) => ({ ...scalar, path: scalar.path.replace(/^@value\./, "") }));
  return { ...shape, scalars };
}

/** The record as our evaluation reads it: entries are a map again, elements of a list stand alone. */
export function evaluatedRecord(padded: unknown, shape: Shape = ROOT): Record<string, unknown> {
  const record = { ...(padded as Record<string, unknown>) };
  // A collection may be listed twice, to be picked more often.
  const byPath = new Map(shape.collections.map((listed) => [listed.collection.path, listed]));
  for (const { collection, shape: inner } of byPath.values()) {
    const items = record[collection.path] as readonly { readonly key: string; readonly value: unknown }[];
    if (collection.type === "map") record[collection.path] = Object.fromEntries(items.map((e) => [e.key, e.value]));
    else if (collection.path === INDEXED) record[collection.path] = items.map((e) => e.value);
    else if (collection.element === "struct") record[collection.path] = items.map((e) => evaluatedRecord(e, inner));
  }
  return record;
}

function zero(scalar: Scalar): unknown {
  return scalar.type === "string" ? "" : scalar.type === "boolean" ? false : scalar.type === "float" ? 0.0 : 0;
}
