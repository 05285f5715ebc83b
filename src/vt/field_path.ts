import { RULE_ENTITIES, type RuleEntity } from "./rule_entity.ts";
import type { Field, Schema } from "./schema.ts";
import type { StructType, ValueType } from "./types.ts";

/**
 * One step of a path: a member's name, or into a collection: `[*]` any element of an array or value of a map,
 * `[key]` any key of a map, `["Key"]` or `[2]` one value.
 */
export type PathStep =
  | { readonly kind: "member"; readonly name: string }
  | { readonly kind: "any" }
  | { readonly kind: "key" }
  | { readonly kind: "at"; readonly index: string | number };

export interface ResolvedField {
  /** As asked for. */
  readonly path: string;
  readonly module: string;
  /** The last member on the way. */
  readonly field: Field;
  /** The struct that has it. */
  readonly owner: StructType;
  /** What the whole path gives, steps into collections included. */
  readonly type: ValueType;
  /** Entities whose rules may use every member on the way. */
  readonly entities: readonly RuleEntity[];
  /** Features that some member on the way names: `gti`, `staff`, `retrohunt`. */
  readonly features: readonly string[];
}

const STEP = /\.?([A-Za-z_]\w*)|\[(?:(\*)|(key)|(\d+)|"((?:[^"\\]|\\.)*)")\]/y;

/** The steps of a path, module's name first; null for text that is none. */
export function parsePath(path: string): PathStep[] | null {
  const steps: PathStep[] = [];
  STEP.lastIndex = 0;
  while (STEP.lastIndex < path.length) {
    const at = STEP.lastIndex;
    const match = STEP.exec(path);
    if (!match) return null;
    const [text, name, any, key, index, quoted] = match;
    if (name !== undefined) {
      if (text.startsWith(".") === (at === 0)) return null;
      steps.push({ kind: "member", name });
    } else if (any) steps.push({ kind: "any" });
    else if (key) steps.push({ kind: "key" });
    else if (index !== undefined) steps.push({ kind: "at", index: Number(index) });
    else steps.push({ kind: "at", index: (quoted as string).replace(/\\(.)/g, "$1") });
  }
  return steps.length ? steps : null;
}

/** Follows a path through the schema; null where a step leads nowhere. */
export function resolvePath(schema: Schema, path: string): ResolvedField | null {
  const [first, ...steps] = parsePath(path) ?? [];
  if (first?.kind !== "member") return null;
  let type: ValueType | null = schema.module(first.name);
  let last: { readonly field: Field; readonly owner: StructType } | null = null;
  let entities: readonly RuleEntity[] = RULE_ENTITIES;
  const features = new Set<string>();
  for (const step of steps) {
    if (type === null) return null;
    if (step.kind !== "member") {
      type = stepInto(type, step);
      continue;
    }
    const field: Field | undefined = schema.members(type).get(step.name);
    if (type.kind !== "struct" || !field) return null;
    last = { field, owner: type };
    entities = entities.filter((entity) => field.entities.includes(entity));
    for (const feature of field.features) features.add(feature);
    type = field.type;
  }
  return last && type && { path, module: first.name, ...last, type, entities, features: [...features] };
}

/** What stands at one step inside a collection; null where the type is none, or the index not its key's type. */
function stepInto(type: ValueType, step: Exclude<PathStep, { kind: "member" }>): ValueType | null {
  if (type.kind === "array") {
    const isPlace = step.kind === "any" || (step.kind === "at" && typeof step.index === "number");
    return isPlace ? type.element : null;
  }
  if (type.kind !== "map") return null;
  if (step.kind === "key") return { kind: type.key };
  const isKey = step.kind === "any" || (typeof step.index === "string") === (type.key === "string");
  return isKey ? type.value : null;
}

/** A path that ends in a value to compare. */
export interface LeafPath {
  /** With `[*]` into every array and map on the way: `vt.behaviour.ip_traffic[*].destination_port`. */
  readonly path: string;
  /** The last member on the way. */
  readonly field: Field;
  readonly owner: StructType;
  /** A scalar's, never a struct, a collection or a function. */
  readonly type: ValueType;
  readonly entities: readonly RuleEntity[];
  readonly features: readonly string[];
}

/** Every path of a module that ends in a scalar, constants and functions left out, in the order of the schema. */
export function* leafPaths(schema: Schema, module = "vt"): Generator<LeafPath> {
  const root = schema.module(module);
  if (root) yield* leavesOf(schema, root, module, { entities: RULE_ENTITIES, features: [] });
}

type Way = Pick<LeafPath, "entities" | "features">;

function* leavesOf(schema: Schema, struct: StructType, path: string, way: Way): Generator<LeafPath> {
  for (const field of schema.structFields(struct).values()) {
    if (field.constant !== null || field.type.kind === "function") continue;
    let type: ValueType = field.type as ValueType;
    let steps = `${path}.${field.name}`;
    while (type.kind === "array" || type.kind === "map") {
      type = type.kind === "array" ? type.element : type.value;
      steps += "[*]";
    }
    const entities = way.entities.filter((entity) => field.entities.includes(entity));
    const features = [...new Set([...way.features, ...field.features])];
    if (type.kind === "struct") yield* leavesOf(schema, type, steps, { entities, features });
    else yield { path: steps, field, owner: struct, type, entities, features };
  }
}
