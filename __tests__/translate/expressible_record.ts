import type { Witness } from "../../src/findings/index.ts";
import { loadSchema, type ValueType } from "../../src/vt/index.ts";
import { pick, type Random } from "./random_conditions.ts";

const schema = loadSchema();

/** Occurs in no query. */
const PAD = "\u2400pad";

/**
 * A record as the compiler's globals can hold it: every member that has one of these names, arrays that are never
 * empty, enums' constants beside the fields. Maps are left out, for a global cannot hold one.
 */
export function expressibleRecord(record: Witness, names: ReadonlySet<string>): Record<string, unknown> {
  const root = schema.module("vt");
  return (root ? complete(root, record, names) : {}) as Record<string, unknown>;
}

function complete(type: ValueType, value: unknown, names: ReadonlySet<string>): unknown {
  switch (type.kind) {
    case "struct": {
      const given = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
      const made: Record<string, unknown> = {};
      for (const [name, field] of schema.structFields(type)) {
        if (!names.has(name) || field.type.kind === "map" || field.type.kind === "function") continue;
        made[name] = field.constant ?? complete(field.type, given[name], names);
      }
      // A struct of which nothing is asked still has to have a member.
      return Object.keys(made).length === 0 ? { unused: 0 } : made;
    }
    case "array": {
      const items = Array.isArray(value) && value.length > 0 ? value : [undefined];
      return items.map((item) => complete(type.element, item, names));
    }
    case "string":
      return typeof value === "string" ? value : PAD;
    case "boolean":
      return value === true;
    default:
      return typeof value === "number" ? value : type.kind === "float" ? 0.5 : 0;
  }
}

/** The same with one value changed a little. */
export function nearby(record: Record<string, unknown>, random: Random): Record<string, unknown> {
  const copy = structuredClone(record);
  const places: [holder: Record<string, unknown> | unknown[], key: string | number][] = [];
  const visit = (holder: Record<string, unknown> | unknown[]) => {
    for (const [key, value] of Object.entries(holder)) {
      if (typeof value === "object" && value !== null) visit(value as Record<string, unknown>);
      else places.push([holder, Array.isArray(holder) ? Number(key) : key]);
    }
  };
  for (const root of ["metadata", "behaviour", "net"]) {
    const value = copy[root];
    if (typeof value === "object" && value !== null) visit(value as Record<string, unknown>);
  }
  if (places.length === 0) return copy;
  const [holder, key] = pick(random, places);
  const target = holder as Record<string | number, unknown>;
  const old = target[key];
  if (typeof old === "boolean") target[key] = !old;
  else if (typeof old === "number") target[key] = old + pick(random, [-1, 1, 1000]);
  else if (typeof old === "string") target[key] = nearbyText(old, random);
  return copy;
}

function nearbyText(text: string, random: Random): string {
  switch (Math.floor(random() * 5)) {
    case 0:
      return text.toUpperCase();
    case 1:
      return text.toLowerCase();
    case 2:
      return text.slice(1);
    case 3:
      return `${text} x`;
    default:
      return `x${text}`;
  }
}
