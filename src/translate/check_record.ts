import type { Witness } from "../findings/index.ts";
import type { MapType, Schema, StructType, ValueType } from "../vt/index.ts";

type JsonObject = Readonly<Record<string, unknown>>;

/** What does not fit in a record. */
export interface RecordFault {
  /** As conditions write it, without `vt`: `metadata.tags[1]`. */
  readonly path: string;
  /** Completes "x …": `is a number, and the field holds true or false`. */
  readonly message: string;
}

export interface CheckedRecord {
  /** Values that no field of that type can have: a condition over them would be no question. */
  readonly faults: readonly RecordFault[];
  /** Fields that the vt module does not have; nothing looks at them. */
  readonly unknown: readonly string[];
}

/** Holds a record (the vt module's root message, and `terms`) against the module. `null` stands for a field unset. */
export function checkRecord(record: Witness, schema: Schema): CheckedRecord {
  const checker = new RecordChecker(schema);
  const { terms, ...fields } = record;
  const root = schema.module("vt");
  if (root !== null) checker.check(root, fields, "");
  if (terms !== undefined && terms !== null) checker.terms(terms);
  return checker;
}

const HOLDS: Readonly<Partial<Record<ValueType["kind"], string>>> = {
  string: "text",
  integer: "a whole number",
  float: "a number",
  boolean: "true or false",
  struct: "an object",
  array: "a list",
  map: "an object, key by key",
};

class RecordChecker implements CheckedRecord {
  readonly faults: RecordFault[] = [];
  readonly unknown: string[] = [];
  readonly #schema: Schema;

  constructor(schema: Schema) {
    this.#schema = schema;
  }

  check(type: ValueType, value: unknown, path: string): void {
    switch (type.kind) {
      case "string":
      case "boolean":
      case "float":
        if (typeof value !== (type.kind === "float" ? "number" : type.kind)) this.#misfit(type, value, path);
        return;
      case "integer":
        if (!Number.isInteger(value)) this.#misfit(type, value, path);
        return;
      case "enum":
        if (!Number.isInteger(value)) this.#fault(path, value, this.#constants(type.name, value));
        return;
      case "array":
        if (!Array.isArray(value)) this.#misfit(type, value, path);
        else for (const [i, item] of value.entries()) this.check(type.element, item, `${path}[${i}]`);
        return;
      case "map":
        if (isObject(value)) this.#entries(type, value, path);
        else this.#misfit(type, value, path);
        return;
      case "struct":
        if (isObject(value)) this.#fields(type, value, path === "" ? "" : `${path}.`);
        else this.#misfit(type, value, path);
    }
  }

  terms(terms: unknown): void {
    if (!isObject(terms)) {
      this.#fault("terms", terms, "it is an object, term by term");
      return;
    }
    for (const [name, value] of Object.entries(terms)) {
      if (["boolean", "number", "string"].includes(typeof value)) continue;
      this.#fault(`terms[${JSON.stringify(name)}]`, value, "a term is true or false, a number or text");
    }
  }

  #entries(type: MapType, value: JsonObject, path: string): void {
    for (const [key, item] of Object.entries(value)) {
      const place = `${path}[${type.key === "string" ? JSON.stringify(key) : key}]`;
      if (type.key === "integer" && !/^-?\d+$/.test(key)) this.#fault(place, key, "its keys are whole numbers");
      this.check(type.value, item, place);
    }
  }

  #fields(type: StructType, value: JsonObject, prefix: string): void {
    const fields = this.#schema.structFields(type);
    for (const [name, item] of Object.entries(value)) {
      const path = `${prefix}${name}`;
      const field = fields.get(name);
      if (field === undefined || field.type.kind === "function") this.unknown.push(path);
      else if (item !== null) this.check(field.type, item, path);
    }
  }

  /** `"CHM"`: conditions write names of constants, records hold their numbers. */
  #constants(enumName: string, value: unknown): string {
    const number = typeof value === "string" ? this.#schema.enumValues(enumName).get(value) : undefined;
    const meant = number === undefined ? "" : `: \`${value}\` is ${number}`;
    return `the field holds the number of a \`${enumName}\`${meant}`;
  }

  #misfit(type: ValueType, value: unknown, path: string): void {
    this.#fault(path, value, `the field holds ${HOLDS[type.kind]}`);
  }

  #fault(path: string, value: unknown, expected: string): void {
    this.faults.push({ path, message: `is ${described(value)}, and ${expected}` });
  }
}

function described(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "string":
      return "text";
    case "number":
      return `the number ${value}`;
    case "boolean":
      return String(value);
    default:
      return "an object";
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
