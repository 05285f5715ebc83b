import { nearestWord } from "../text/index.ts";
import { describeField } from "./descriptions.ts";
import { type LeafPath, leafPaths, type ResolvedField, resolvePath } from "./field_path.ts";
import { documentedLetterCase, isCount, type LetterCase } from "./livehunt.ts";
import { meantBy } from "./meant_fields.ts";
import { isRuleEntity, RULE_ENTITIES, type RuleEntity } from "./rule_entity.ts";
import type { EnumType, FunctionType, StructType, ValueType } from "./types.ts";
import data from "./vt-module.json" with { type: "json" };

/** One condition on who may use a field; names are those of the compiler's features. */
export interface AclEntry {
  /** At least one of these must be on; empty: no demand. */
  readonly accept: readonly string[];
  /** None of these may be on. */
  readonly reject: readonly string[];
  /** The compiler's own words. */
  readonly title: string;
  readonly label: string;
}

export interface Field {
  readonly name: string;
  readonly type: ValueType;
  /** Rules of which entities may use the field itself, whatever leads to it; all four where nothing limits it. */
  readonly entities: readonly RuleEntity[];
  /** Features beside the entity that its access list names: `gti`, `staff` (needed), `retrohunt` (refused). */
  readonly features: readonly string[];
  readonly acl: readonly AclEntry[];
  /** What to use instead, in the compiler's words; null for a field in good standing. */
  readonly deprecated: string | null;
  /** The one letter case that its text is kept in, by the compiler or by VirusTotal's pages; null where it is mixed. */
  readonly letterCase: LetterCase | null;
  /** In our own words; null where no page says. */
  readonly description: string | null;
  /** The page that `description` rests on. */
  readonly source: string | null;
  /** The value of an enum's constant (`vt.FileType.CHM`), else null. */
  readonly constant: number | null;
  /** Not in the pinned compiler: from the overlay or the configuration. */
  readonly extra: boolean;
}

/** A field that the pinned compiler does not know yet. `type` as in `vt-module.json`. */
export interface ExtraField {
  /** `vt.metadata.new_field`, or with `[*]` into arrays and maps. */
  readonly path: string;
  readonly type: string;
  readonly entities?: readonly RuleEntity[] | undefined;
  readonly description?: string | undefined;
  readonly source?: string | undefined;
}

interface FieldData {
  readonly type: string;
  readonly acl?: readonly { accept?: readonly string[]; reject?: readonly string[]; title: string; label: string }[];
  readonly deprecated?: string;
}
/** `vt-module.json`; see its schema for what each part means. */
export interface SchemaData {
  readonly version: string;
  readonly modules: Readonly<Record<string, { readonly root: string; readonly zero: boolean }>>;
  readonly structs: Readonly<Record<string, Readonly<Record<string, FieldData | string>>>>;
  readonly enums: Readonly<
    Record<string, { readonly inline?: boolean; readonly values: Readonly<Record<string, number>> }>
  >;
  readonly functions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly methods: Readonly<Record<"string" | "array" | "map", Readonly<Record<string, readonly string[]>>>>;
}

const PINNED = data as unknown as SchemaData;
const NO_FIELDS: ReadonlyMap<string, Field> = new Map();

/**
 * The modules' fields, types and access lists, as the pinned compiler has them. Made once and read on demand: a
 * struct's fields are built when somebody asks for them.
 */
export class Schema {
  readonly #data: SchemaData;
  readonly #extra: ReadonlyMap<string, readonly [name: string, field: ExtraField][]>;
  readonly #structs = new Map<string, Map<string, Field>>();
  readonly #enums = new Map<string, ReadonlyMap<string, number>>();
  readonly #leaves = new Map<string, readonly LeafPath[]>();

  /** `extra`: by struct, the fields to add; see `extendSchema`. `data`: of another release than the pinned one. */
  constructor(
    extra: ReadonlyMap<string, readonly [name: string, field: ExtraField][]> = new Map(),
    data: SchemaData = PINNED,
  ) {
    this.#extra = extra;
    this.#data = data;
  }

  /** Adds a field to a struct: for whoever is still finding out what belongs in a schema. */
  add(struct: StructType, name: string, field: ExtraField): void {
    this.#built(struct.name, () => this.#buildStruct(struct.name)).set(name, extraField(name, field));
  }

  /** The version of `@virustotal/yara-x` that all this comes from. */
  get version(): string {
    return this.#data.version;
  }

  /** Names of fields that the pinned compiler does not know. */
  get extraNames(): ReadonlySet<string> {
    return new Set([...this.#extra.values()].flatMap((fields) => fields.map(([name]) => name)));
  }

  get moduleNames(): readonly string[] {
    return Object.keys(this.#data.modules);
  }

  /** The struct that a module's name stands for; null for a module that the compiler does not have. */
  module(name: string): StructType | null {
    const module = Object.hasOwn(this.#data.modules, name) ? this.#data.modules[name] : undefined;
    return module ? { kind: "struct", name: module.root } : null;
  }

  /** Whether unset scalars of a module read as 0, false and "" (`vt`), or are undefined (the others). */
  hasZeroValues(module: string): boolean {
    return Object.hasOwn(this.#data.modules, module) && this.#data.modules[module]?.zero === true;
  }

  /** Functions of the language itself: `uint16`. */
  builtinFunctions(): ReadonlyMap<string, Field> {
    return this.#built("", () => functionFields(this.#data.functions[""]));
  }

  /** Methods of every string, array or map: `len`. */
  methods(kind: "string" | "array" | "map"): ReadonlyMap<string, Field> {
    return this.#built(kind, () => functionFields(this.#data.methods[kind]));
  }

  /** Fields, methods and constants of a struct, by name; empty for a name that is none. */
  structFields(struct: StructType): ReadonlyMap<string, Field> {
    return this.#built(struct.name, () => this.#buildStruct(struct.name));
  }

  /** What can follow `.` after a value of this type. */
  members(type: ValueType): ReadonlyMap<string, Field> {
    switch (type.kind) {
      case "struct":
        return this.structFields(type);
      case "string":
      case "array":
      case "map":
        return this.methods(type.kind);
      default:
        return NO_FIELDS;
    }
  }

  /** Constants of an enum as conditions name it (`vt.FileType`), with their values. */
  enumValues(name: string): ReadonlyMap<string, number> {
    let values = this.#enums.get(name);
    if (!values) {
      const known = Object.hasOwn(this.#data.enums, name) ? this.#data.enums[name] : undefined;
      values = new Map(Object.entries(known?.values ?? {}));
      this.#enums.set(name, values);
    }
    return values;
  }

  get enumNames(): readonly string[] {
    return Object.keys(this.#data.enums);
  }

  /** How a condition names one value of an enum: `vt.FileType.CHM`, `pe.MACHINE_AMD64`; null where none has it. */
  constantName(enumName: string, value: number): string | null {
    for (const [name, of] of this.enumValues(enumName)) {
      if (of !== value) continue;
      const place = this.#data.enums[enumName]?.inline ? enumName.slice(0, enumName.lastIndexOf(".")) : enumName;
      return `${place}.${name}`;
    }
    return null;
  }

  /**
   * What was most likely meant by `name` after a value of this type: by meaning (`positives` of `vt.metadata` is
   * `analysis_stats.malicious`), else by spelling. A path from the value on; null where nothing is near.
   */
  suggest(type: ValueType, name: string): string | null {
    const meant = type.kind === "struct" ? meantBy(type.name, name) : null;
    return meant ?? nearestWord(name, this.members(type).keys());
  }

  /** Follows `vt.behaviour.ip_traffic[*].destination_ip`; see {@link ResolvedField}. Null where it leads nowhere. */
  resolve(path: string): ResolvedField | null {
    return resolvePath(this, path);
  }

  /** Every path of a module that ends in a value to compare. */
  fieldPaths(module = "vt"): readonly LeafPath[] {
    let leaves = this.#leaves.get(module);
    if (!leaves) {
      leaves = [...leafPaths(this, module)];
      this.#leaves.set(module, leaves);
    }
    return leaves;
  }

  #built(name: string, build: () => Map<string, Field>): Map<string, Field> {
    let fields = this.#structs.get(name);
    if (!fields) {
      fields = build();
      this.#structs.set(name, fields);
    }
    return fields;
  }

  #buildStruct(name: string): Map<string, Field> {
    const fields = new Map<string, Field>();
    const described = Object.hasOwn(this.#data.structs, name) ? this.#data.structs[name] : undefined;
    for (const [field, value] of Object.entries(described ?? {})) {
      fields.set(field, readField(field, typeof value === "string" ? { type: value } : value));
    }
    for (const [field, extra] of this.#extra.get(name) ?? []) {
      if (!fields.has(field)) fields.set(field, extraField(field, extra));
    }
    for (const [method, field] of functionFields(
      Object.hasOwn(this.#data.functions, name) ? this.#data.functions[name] : {},
    )) {
      fields.set(method, field);
    }
    this.#addConstants(name, fields);
    for (const [field, value] of fields) {
      if (value.extra || value.constant !== null) continue;
      const { text: description, source } = describeField(name, field) ?? { text: null, source: null };
      const letterCase = value.letterCase ?? documentedLetterCase(name, field);
      const type: ValueType = isCount(name, field) ? { kind: "integer", count: true } : value.type;
      if (description !== null || letterCase !== null || type !== value.type) {
        fields.set(field, { ...value, type, letterCase, description, source });
      }
    }
    return fields;
  }

  /** Enums are members of the module's root under their path: `vt.Http.Method.GET` goes through two structs. */
  #addConstants(struct: string, fields: Map<string, Field>): void {
    const module = Object.entries(this.#data.modules).find(([, { root }]) => root === struct)?.[0];
    const prefix = `${module ?? struct}.`;
    for (const [path, { inline, values }] of Object.entries(this.#data.enums)) {
      const place = inline ? path.slice(0, path.lastIndexOf(".")) : path;
      if (`${place}.` === prefix) {
        for (const [constant, value] of Object.entries(values))
          fields.set(constant, constantField(constant, path, value));
      } else if (place.startsWith(prefix)) {
        const [step = ""] = place.slice(prefix.length).split(".");
        if (!fields.has(step)) fields.set(step, plainField(step, { kind: "struct", name: `${prefix}${step}` }));
      }
    }
  }
}

function plainField(name: string, type: ValueType): Field {
  return {
    name,
    type,
    entities: RULE_ENTITIES,
    features: [],
    acl: [],
    deprecated: null,
    letterCase: type.kind === "string" && type.lowercase ? "lower" : null,
    description: null,
    source: null,
    constant: null,
    extra: false,
  };
}

function extraField(name: string, { type, entities, description, source }: ExtraField): Field {
  return {
    ...readField(name, { type }),
    ...(entities ? { entities } : {}),
    description: description ?? null,
    source: source ?? null,
    extra: true,
  };
}

function constantField(name: string, enumName: string, value: number): Field {
  const type: ValueType = Number.isInteger(value) ? { kind: "enum", name: enumName } : { kind: "float" };
  return { ...plainField(name, type), constant: value };
}

function readField(name: string, { type, acl = [], deprecated }: FieldData): Field {
  const entries = acl.map(({ accept = [], reject = [], title, label }) => ({ accept, reject, title, label }));
  return {
    ...plainField(name, readType(type)),
    acl: entries,
    entities: RULE_ENTITIES.filter((entity) =>
      entries.every(
        ({ accept, reject }) => (accept.includes(entity) || !accept.some(isRuleEntity)) && !reject.includes(entity),
      ),
    ),
    features: entries
      .flatMap(({ accept, reject }) => [...accept, ...reject])
      .filter((feature) => !isRuleEntity(feature)),
    deprecated: deprecated ?? null,
  };
}

/** Reads a type as `vt-module.json` writes it; a struct of a name that nobody has is a struct without fields. */
export function readType(text: string): ValueType {
  if (text.endsWith("[]")) return { kind: "array", element: readType(text.slice(0, -2)) };
  const map = /^\{(string|integer): (.+)\}$/.exec(text);
  if (map) return { kind: "map", key: map[1] as "string" | "integer", value: readType(map[2] as string) };
  if (text.startsWith("enum ")) return { kind: "enum", name: text.slice(5) } satisfies EnumType;
  switch (text) {
    case "string":
    case "float":
    case "boolean":
    case "regexp":
    case "integer":
      return { kind: text };
    case "lowercase":
      return { kind: "string", lowercase: true };
    case "unsigned":
      return { kind: "integer", unsigned: true };
    default:
      return { kind: "struct", name: text };
  }
}

function functionFields(functions: Readonly<Record<string, readonly string[]>> | undefined): Map<string, Field> {
  return new Map(Object.entries(functions ?? {}).map(([name, texts]) => [name, plainField(name, readFunction(texts))]));
}

function readFunction(texts: readonly string[]): FunctionType {
  const isMethod = texts.some((text) => text.startsWith("method "));
  return { kind: "function", ...(isMethod ? { method: true } : {}), signatures: texts.map(readSignature) };
}

function readSignature(text: string): FunctionType["signatures"][number] {
  const [, parameters = "", result = ""] = /\((.*)\) -> (\w+)$/.exec(text) ?? [];
  return {
    parameters: parameters === "" ? [] : parameters.split(", ").map(readType),
    result: readType(result),
  };
}
