import { type Collection, type Formula, RECORD, type Scalar, type ScalarType } from "../logic/index.ts";
import type { ArrayType, MapType, Schema, StructType, ValueType } from "../vt/index.ts";
import type { Expression, Pattern, Rule, WithDeclaration } from "../yara/index.ts";
import { Variables } from "./variables.ts";

/**
 * What a part of a condition stands for. Values in the record name the loop that they come from by its level:
 * 0 is the record, n the element of the n-th `exists` around, counted from outside; so a value stays right
 * however deep it is used, and only an atom turns levels into the formula's own counting.
 */
export type Value =
  | ConstantValue
  | ScalarValue
  | StructValue
  | CollectionValue
  | LengthValue
  | TruthValue
  | UnreadValue
  | MethodValue;

export interface ConstantValue {
  readonly kind: "constant";
  readonly value: bigint | number | string | boolean;
}

interface Placed {
  readonly level: number;
  readonly path: string;
}

export interface ScalarValue extends Placed {
  readonly kind: "scalar";
  readonly type: ValueType;
  /** What is added to an integer: `vt.metadata.file_size + 1`. */
  readonly offset: bigint;
}

export interface StructValue extends Placed {
  readonly kind: "struct";
  readonly type: StructType;
}

export interface CollectionValue extends Placed {
  readonly kind: "collection";
  readonly type: ArrayType | MapType;
}

/** `x.len()` of a string or a collection. */
export interface LengthValue {
  readonly kind: "length";
  readonly of: ScalarValue | CollectionValue;
}

/** A boolean expression used as a value. */
export interface TruthValue {
  readonly kind: "truth";
  readonly at: (scope: Scope) => Formula;
}

/** What the formula cannot look into: another module's value, a pattern's offset, arithmetic. */
export interface UnreadValue extends Symbolic {
  readonly kind: "unread";
  /** For `#a` and `#a in (…)`: the pattern's own term. */
  readonly counted?: { readonly pattern: string; readonly whole: boolean };
}

/** A method or function that waits for its call. */
export interface MethodValue {
  readonly kind: "method";
  readonly object: StructValue | ScalarValue | CollectionValue;
  readonly name: string;
}

/** A canonical spelling of an expression, with what must be known to use it as an atom. */
export interface Symbolic {
  readonly text: string;
  readonly type: ValueType;
  /** Levels of the loop elements that it mentions, in the order of their first mention. */
  readonly levels: readonly number[];
  /** Mentions the record, so that its value is not free. */
  readonly ofRecord: boolean;
  /** Never undefined. */
  readonly certain: boolean;
}

export type Binding =
  | { readonly value: Value }
  /** A `with` variable, or an item of a loop over a list: read where it is used, as it stands there. */
  | { readonly expression: Expression; readonly scope: Scope }
  /** A variable of a loop that is kept as text. */
  | { readonly symbol: string; readonly type: ValueType };

export interface Scope {
  /** Number of `exists` around. */
  readonly depth: number;
  /** What the element of each is called in canonical text, outermost first. */
  readonly elements: readonly string[];
  readonly variables: Variables<Binding>;
  /** How many of them are variables of loops that are kept as text. */
  readonly symbols: number;
  /** Whose patterns `$a` names. */
  readonly rule: Rule;
  /** Rules being inlined around here, so that none is read within itself. */
  readonly within: readonly Rule[];
  /** What `$` alone stands for within `for … of`. */
  readonly pattern: Pattern | null;
}

/** The scope of a rule's condition; `within`: the rules that it is read within. */
export function ruleScope(rule: Rule, within: readonly Rule[] = []): Scope {
  return {
    depth: 0,
    elements: [],
    variables: Variables.none(),
    symbols: 0,
    rule,
    within: [...within, rule],
    pattern: null,
  };
}

export function bind(scope: Scope, name: string, binding: Binding): Scope {
  return { ...scope, variables: scope.variables.with([name], () => binding) };
}

/** The scope within a `with`: each of its variables may be read in those that follow it. */
export function withDeclarations(declarations: readonly WithDeclaration[], scope: Scope): Scope {
  const names = declarations.map(({ variable }) => variable.name);
  const variables = scope.variables.with(names, (i, before) => ({
    expression: (declarations[i] as WithDeclaration).value,
    scope: { ...scope, variables: before },
  }));
  return { ...scope, variables };
}

/** The scope one `exists` further in; the variables stay. */
export function enter(scope: Scope, collection: CollectionValue): { readonly scope: Scope; readonly level: number } {
  let name = `${placeText(scope, collection)}[*]`;
  for (let n = 2; scope.elements.includes(name); n++) name = `${placeText(scope, collection)}[*${n}]`;
  const depth = scope.depth + 1;
  return { scope: { ...scope, depth, elements: [...scope.elements, name] }, level: depth };
}

/** `scope` at the depth of `inner`: what was read further in stays readable. */
export function deepened(scope: Scope, inner: Scope): Scope {
  if (inner.depth === scope.depth) return scope;
  return { ...scope, depth: inner.depth, elements: inner.elements };
}

/** A place in the record as canonical text writes it: `vt.behaviour.files_dropped[*].path`. */
export function placeText(scope: Scope, { level, path }: Placed): string {
  let text = level === 0 ? "vt" : (scope.elements[level - 1] as string);
  for (const step of path === "" ? [] : path.split(".")) {
    if (step === "@key") text = `${text.slice(0, text.lastIndexOf("["))}[key]`;
    else if (step !== "@value") text += `.${step}`;
  }
  return text;
}

function scopeOf(scope: Scope, level: number): number {
  return level === 0 ? RECORD : scope.depth - level;
}

export function scopesOf(scope: Scope, levels: readonly number[]): readonly number[] {
  return levels.filter((level) => level > 0).map((level) => scope.depth - level);
}

/** A type as the formula knows it; null for what is no scalar. */
export function scalarType(type: ValueType): ScalarType | null {
  switch (type.kind) {
    case "string":
    case "integer":
    case "float":
    case "boolean":
    case "enum":
      return type.kind;
    default:
      return null;
  }
}

export function collectionOf(scope: Scope, { level, path, type }: CollectionValue): Collection {
  return collectionShape(type, scopeOf(scope, level), path);
}

/** A collection at a place in the formula's own counting. */
export function collectionShape(type: ArrayType | MapType, scope: number, path: string): Collection {
  const element = type.kind === "array" ? type.element : type.value;
  return { scope, path, type: type.kind, element: scalarType(element) ?? "struct" };
}

export function scalarOf(schema: Schema, scope: Scope, { level, path, type }: ScalarValue): Scalar {
  return scalarShape(schema, type, scopeOf(scope, level), path);
}

/** A value at a place in the formula's own counting. */
export function scalarShape(schema: Schema, type: ValueType, scope: number, path: string): Scalar {
  const scalar: Scalar = { scope, path, type: scalarType(type) ?? "string" };
  if (type.kind === "enum") return { ...scalar, values: enumNumbers(schema, type.name) };
  if (type.kind === "string" && type.lowercase) return { ...scalar, lowercase: true };
  if (type.kind !== "integer") return scalar;
  const addressOf = addressBeside(path);
  return {
    ...scalar,
    ...(type.unsigned ? { unsigned: true } : {}),
    ...(type.count ? { count: true } : {}),
    ...(addressOf === null ? {} : { addressOf }),
    ...(scope === RECORD && path === "metadata.file_size" ? { file: { type: "size" } } : {}),
  };
}

/** The text whose number this is: `net.ip.raw` of `net.ip.ip_as_int`, `destination_ip` of `destination_ip_as_int`. */
function addressBeside(path: string): string | null {
  if (/(?:^|\.)ip_as_int$/.test(path)) return path.replace(/ip_as_int$/, "raw");
  return path.endsWith("_ip_as_int") ? path.slice(0, -"_as_int".length) : null;
}

const numbersByEnum = new WeakMap<Schema, Map<string, readonly number[]>>();

function enumNumbers(schema: Schema, name: string): readonly number[] {
  let byName = numbersByEnum.get(schema);
  if (!byName) {
    byName = new Map();
    numbersByEnum.set(schema, byName);
  }
  let numbers = byName.get(name);
  if (!numbers) {
    numbers = [...new Set(schema.enumValues(name).values())].sort((a, b) => a - b);
    byName.set(name, numbers);
  }
  return numbers;
}

export function joinPath(path: string, step: string): string {
  return path === "" ? step : `${path}.${step}`;
}

/** What a member or an element of a value in the record is, by its type. Null for a type that has no values. */
export function valueAt(level: number, path: string, type: ValueType): Value | null {
  switch (type.kind) {
    case "struct":
      return { kind: "struct", level, path, type };
    case "array":
    case "map":
      return { kind: "collection", level, path, type };
    default:
      return scalarType(type) === null ? null : { kind: "scalar", level, path, type, offset: 0n };
  }
}
