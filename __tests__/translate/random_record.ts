import * as fc from "fast-check";
import type { MappedFields } from "../../src/translate/mapping.ts";
import type { Schema, ValueType } from "../../src/vt/index.ts";

type Json = Record<string, unknown>;

/** All paths that a row's fields name. */
export function pathsOf({ possible, same = [] }: MappedFields): readonly string[] {
  return [...possible, ...same];
}

/**
 * Writes a value at a path of the mapping's kind, making collections on the way: a new element for `[*]`, an entry
 * for a map, an element with its field set for `[type="A"]`. What stands in `terms` is no path into the record.
 */
export function setPath(record: Json, path: string, value: unknown, schema: Schema): void {
  const root = schema.module("vt");
  if (root === null || !path.startsWith("vt.")) {
    const terms = child(record, "terms");
    terms[path] = value;
    terms[`defined ${path}`] = true;
    return;
  }
  const steps = path.slice(3).match(/\[[^\]]*\]|[^.[\]]+/g) ?? [];
  place(record, root, steps, value, schema);
}

/** `type`: what `target` is. */
function place(target: Json, type: ValueType, steps: readonly string[], value: unknown, schema: Schema): void {
  const [name = "", step, ...after] = steps;
  const member = schema.members(type).get(name)?.type;
  if (step === undefined || member === undefined) {
    target[name] = value;
  } else if (member.kind === "map") {
    const map = child(target, name);
    const key = /^\["(.*)"\]$/.exec(step)?.[1] ?? `key ${Object.keys(map).length}`;
    if (step === "[key]") map[String(value)] = "";
    else if (after.length === 0) map[key] = value;
    else place(child(map, key), member.value, after, value, schema);
  } else if (member.kind === "array") {
    const filter = /^\[(\w+)="(.*)"\]$/.exec(step);
    const element: Json = {};
    if (filter)
      element[filter[1] as string] = filterValue(member.element, filter[1] as string, filter[2] as string, schema);
    else if (after.length === 0) {
      target[name] = [...((target[name] as unknown[] | undefined) ?? []), value];
      return;
    }
    target[name] = [...((target[name] as unknown[] | undefined) ?? []), element];
    if (after.length > 0) place(element, member.element, after, value, schema);
  } else {
    place(child(target, name), member, [step, ...after], value, schema);
  }
}

function child(target: Json, name: string): Json {
  const existing = target[name];
  if (typeof existing === "object" && existing !== null) return existing as Json;
  const made: Json = {};
  target[name] = made;
  return made;
}

function filterValue(element: ValueType, field: string, value: string, schema: Schema): unknown {
  const type = schema.members(element).get(field)?.type;
  return type?.kind === "enum" ? schema.enumValues(type.name).get(value) : value;
}

/** Values near a text: itself, in other letters, within others, a part of it, and something else. */
function near(text: string): fc.Arbitrary<string> {
  const bare = text.replaceAll("*", "");
  return fc.constantFrom(
    bare,
    text.replaceAll("*", "·"),
    bare.toUpperCase(),
    bare.toLowerCase(),
    `${bare}x`,
    `x${bare}`,
    `a.${bare}`,
    `/${bare}/`,
    bare.slice(1),
    "other",
    "",
  );
}

/** Values that a field of some type may have, near those of a query. */
export function fieldValue(type: ValueType, texts: readonly string[], schema: Schema): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case "integer":
    case "float": {
      const numbers = texts.flatMap((text) => (/\d+/.exec(text)?.[0] ?? []) as string | never[]).map(Number);
      const pool = [0, 1, ...numbers.flatMap((n) => [n - 1, n, n + 1, n * 1024])].filter((n) => n >= 0);
      return fc.constantFrom(...pool);
    }
    case "enum":
      return fc.constantFrom(...schema.enumValues(type.name).values());
    case "boolean":
      return fc.boolean();
    default:
      return fc.constantFrom(...texts, "other").chain(near);
  }
}
