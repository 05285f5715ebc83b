import {
  and,
  type Collection,
  compare,
  exists,
  type Formula,
  type RangeTest,
  RECORD,
  type Scalar,
} from "../logic/index.ts";
import { type PathStep, parsePath, resolvePath, type Schema, type ValueType } from "../vt/index.ts";
import { termScalar } from "./file_terms.ts";
import { scalarShape, scalarType } from "./lower_scope.ts";
import type { FieldPath } from "./mapping.ts";

/** What a path's last step gives, to be tested; `type` is the schema's, with which the scalar was made. */
export type LeafTest = (scalar: Scalar, type: ValueType) => Formula;

/** `[type="A"]`: elements of which one field has one value. */
interface FilterStep {
  readonly kind: "filter";
  readonly name: string;
  readonly value: string;
}

type Step = PathStep | FilterStep;

const FILTER = /\[([A-Za-z_]\w*)="((?:[^"\\]|\\.)*)"\]/g;

const stepsByPath = new Map<string, readonly Step[]>();

/** The steps of a path below its module; a path that is none is an error of the table. */
function stepsOf(path: FieldPath): readonly Step[] {
  let steps = stepsByPath.get(path);
  if (steps === undefined) {
    const found: Step[] = [];
    let at = 0;
    for (const match of path.matchAll(FILTER)) {
      found.push(...plainSteps(path.slice(at, match.index), path, at === 0));
      found.push({ kind: "filter", name: match[1] as string, value: (match[2] as string).replace(/\\(.)/g, "$1") });
      at = match.index + match[0].length;
    }
    if (at < path.length) found.push(...plainSteps(path.slice(at), path, at === 0));
    steps = found.slice(1);
    stepsByPath.set(path, steps);
  }
  return steps;
}

function plainSteps(text: string, path: FieldPath, isFirst: boolean): readonly PathStep[] {
  const steps = parsePath(isFirst ? text : text.replace(/^\./, ""));
  if (steps === null) throw new RangeError(`\`${path}\` is no path into a module`);
  return steps;
}

/** Whether a path leads into the record; else it names a value of the scanned file: `filesize`. */
export function isRecordPath(path: FieldPath): boolean {
  return path.startsWith("vt.");
}

/**
 * Some value at the path passes the test: an `exists` for each collection on the way. What YARA leaves undefined
 * (a key that a map has not) is false.
 *
 * @throws RangeError for a path that the schema does not have
 */
export function fieldFormula(path: FieldPath, schema: Schema, leaf: LeafTest): Formula {
  if (!isRecordPath(path)) return termFormula(path, schema, leaf);
  const root = schema.module("vt");
  if (root === null) throw new RangeError("the schema has no vt module");
  return new Walk(path, schema, leaf).at(root, RECORD, "", stepsOf(path));
}

class Walk {
  readonly #path: FieldPath;
  readonly #schema: Schema;
  readonly #leaf: LeafTest;

  constructor(path: FieldPath, schema: Schema, leaf: LeafTest) {
    this.#path = path;
    this.#schema = schema;
    this.#leaf = leaf;
  }

  at(type: ValueType, scope: number, path: string, steps: readonly Step[]): Formula {
    const [step, ...rest] = steps;
    if (step === undefined) return this.#leaf(scalar(this.#schema, type, scope, path), type);
    if (step.kind === "member") {
      const member = this.#schema.members(type).get(step.name);
      if (type.kind !== "struct" || member === undefined) throw this.#unknown();
      return this.at(member.type, scope, path === "" ? step.name : `${path}.${step.name}`, rest);
    }
    if (type.kind === "array") return this.#intoArray(type, scope, path, step, rest);
    if (type.kind === "map") return this.#intoMap(type, scope, path, step, rest);
    throw this.#unknown();
  }

  #intoArray(
    type: ValueType & { kind: "array" },
    scope: number,
    path: string,
    step: Step,
    rest: readonly Step[],
  ): Formula {
    const collection: Collection = { scope, path, type: "array", element: scalarType(type.element) ?? "struct" };
    // The end of a path that selects whole elements: that there is one says all.
    const isElement = rest.length === 0 && scalarType(type.element) === null;
    const body = isElement
      ? this.#leaf({ scope: 0, path: "", type: "boolean" }, type.element)
      : this.at(type.element, 0, "", rest);
    if (step.kind === "any") return exists(collection, body);
    if (step.kind === "filter") return exists(collection, and([this.#filter(type.element, step), body]));
    if (step.kind !== "at" || typeof step.index !== "number") throw this.#unknown();
    const index: Scalar = { scope: 0, path: "@index", type: "integer", unsigned: true };
    return exists(collection, and([compare(index, { type: "range", min: step.index, max: step.index }), body]));
  }

  #intoMap(type: ValueType & { kind: "map" }, scope: number, path: string, step: Step, rest: readonly Step[]): Formula {
    const collection: Collection = { scope, path, type: "map", element: scalarType(type.value) ?? "struct" };
    const key: Scalar = { scope: 0, path: "@key", type: type.key };
    if (step.kind === "key") return exists(collection, this.#leaf(key, { kind: type.key }));
    const body = this.at(type.value, 0, "@value", rest);
    if (step.kind === "any") return exists(collection, body);
    if (step.kind !== "at") throw this.#unknown();
    return exists(collection, and([compare(key, equalsTest(step.index)), body]));
  }

  #filter(element: ValueType, { name, value }: FilterStep): Formula {
    const field = this.#schema.members(element).get(name);
    if (field === undefined) throw this.#unknown();
    const tested = scalar(this.#schema, field.type, 0, name);
    if (field.type.kind !== "enum") return compare(tested, equalsTest(value));
    const number = this.#schema.enumValues(field.type.name).get(value);
    if (number === undefined) throw this.#unknown();
    return compare(tested, equalsTest(number));
  }

  #unknown(): RangeError {
    return new RangeError(`the schema has no \`${this.#path}\``);
  }
}

/** A test for one value, letter case included. */
function equalsTest(value: string | number) {
  if (typeof value === "number") return { type: "range", min: value, max: value } satisfies RangeTest;
  return { type: "like", parts: [value], start: true, end: true, ignoreCase: false } as const;
}

/** A value of the file, as a condition's canonical text names it: `filesize`, `pe.timestamp`, `pe.imphash()`. */
function termFormula(path: FieldPath, schema: Schema, leaf: LeafTest): Formula {
  const type = termType(path, schema);
  const scalarKind = scalarType(type);
  if (scalarKind === null) throw new RangeError(`\`${path}\` is no value to compare`);
  return leaf(termScalar(path, scalarKind, type.kind === "integer" && type.unsigned === true), type);
}

function termType(path: FieldPath, schema: Schema): ValueType {
  if (path === "filesize") return { kind: "integer", unsigned: true };
  const type = resolvePath(schema, path.replace(/\(\)$/, ""))?.type;
  if (type === undefined) throw new RangeError(`no module has \`${path}\``);
  return type.kind === "function" ? (type.signatures[0]?.result ?? type) : type;
}

function scalar(schema: Schema, type: ValueType, scope: number, path: string): Scalar {
  const kind = scalarType(type);
  if (kind === null) throw new RangeError(`\`${path}\` is a ${type.kind}, not a value to compare`);
  return scalarShape(schema, type, scope, path);
}
