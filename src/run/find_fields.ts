import type { Entity } from "../findings/index.ts";
import { loadModifiers } from "../translate/modifiers.ts";
import { loadSchema, type Schema, type ValueType } from "../vt/index.ts";

export interface ListedField {
  /** With `[*]` for any element of an array or value of a map. */
  readonly path: string;
  readonly type: string;
  readonly entities: readonly string[];
  /** Services that have it or lack it: `gti`, `retrohunt`. */
  readonly features: readonly string[];
  readonly deprecated: string | null;
  readonly description: string | null;
  readonly source: string | null;
  /** Modifiers of VT Intelligence that search it. */
  readonly modifiers: readonly string[];
  /** A condition that tests it. */
  readonly example: string;
}

/** Fields of the vt module that hold every word in their path or description; without words, all. */
export function findFields(words: readonly string[], entity: Entity | null): ListedField[] {
  const schema = loadSchema();
  const wanted = words.map((word) => word.toLowerCase());
  const found: ListedField[] = [];
  let modifiers: ReadonlyMap<string, readonly string[]> | undefined;
  for (const { path, field, type, entities, features } of schema.fieldPaths()) {
    if (entity !== null && !(entities as readonly string[]).includes(entity)) continue;
    const text = `${path} ${path.replaceAll("[*]", "")} ${field.description ?? ""}`.toLowerCase();
    if (!wanted.every((word) => text.includes(word))) continue;
    modifiers ??= modifiersByPath();
    const { deprecated, description, source } = field;
    found.push({
      path,
      type: typeName(type),
      entities,
      features,
      deprecated,
      description,
      source,
      modifiers: modifiers.get(path) ?? [],
      example: exampleOf(path, type, schema),
    });
  }
  return found;
}

function modifiersByPath(): Map<string, string[]> {
  const byPath = new Map<string, string[]>();
  for (const { modifier, fields } of loadModifiers().rows) {
    // Free text has no modifier, and searches nearly everything.
    if (modifier === "") continue;
    for (const path of fields.possible) {
      const plain = path.replace(/\[[^\]]*\]/g, "[*]");
      const known = byPath.get(plain) ?? [];
      if (!known.includes(modifier)) byPath.set(plain, [...known, modifier]);
    }
  }
  return byPath;
}

function typeName(type: ValueType): string {
  if (type.kind === "enum") return type.name;
  if (type.kind === "string" && type.lowercase) return "string (lower case)";
  return type.kind;
}

/** Loops into the collections on the way, then tests the value. */
function exampleOf(path: string, type: ValueType, schema: Schema): string {
  const parts = path.split("[*]");
  let at = "";
  let value = "";
  let opened = "";
  let closed = "";
  parts.forEach((part, i) => {
    value += part;
    at += part;
    if (i === parts.length - 1) return;
    const variable = "abcdefgh"[i] as string;
    const isMap = schema.resolve(at)?.type.kind === "map";
    opened += `for any ${isMap ? `key, ${variable}` : variable} in ${value} : ( `;
    closed += " )";
    value = variable;
    at += "[*]";
  });
  return `${opened}${testOf(value, type, schema)}${closed}`;
}

function testOf(value: string, type: ValueType, schema: Schema): string {
  switch (type.kind) {
    case "boolean":
      return value;
    case "enum": {
      const [first] = schema.enumValues(type.name).values();
      return `${value} == ${(first === undefined ? null : schema.constantName(type.name, first)) ?? 0}`;
    }
    case "integer":
    case "float":
      return `${value} >= 1`;
    default:
      return type.kind === "string" && type.lowercase ? `${value} == "text"` : `${value} icontains "text"`;
  }
}
