import type { MappingRow } from "../src/translate/mapping.ts";
import { type Field, Schema, type SchemaData, type ValueType } from "../src/vt/index.ts";

/** One difference between two releases' modules, and the mapping rows that it touches. */
export interface SchemaChange {
  readonly kind: "added" | "removed" | "type" | "entity" | "case" | "deprecated" | "constant" | "function";
  readonly path: string;
  /** The change in words; no full stop. */
  readonly text: string;
  /** Modifiers whose rows name the path or something within it. */
  readonly modifiers: readonly string[];
}

interface Member {
  readonly field: Field;
  readonly entities: readonly string[];
  readonly features: readonly string[];
}

/** What a newer release changes for rules and for the mapping: fields first, then constants and functions, by path. */
export function schemaChanges(before: SchemaData, after: SchemaData, rows: readonly MappingRow[]): SchemaChange[] {
  const [old, now] = [new Schema(new Map(), before), new Schema(new Map(), after)];
  const changes: SchemaChange[] = [];
  const change = (kind: SchemaChange["kind"], path: string, text: string): void => {
    changes.push({ kind, path, text, modifiers: modifiersOf(path, rows) });
  };
  const modules = new Set([...old.moduleNames, ...now.moduleNames]);
  const members = new Map([...modules].flatMap((name) => [...membersOf(old, name)]));
  const newMembers = new Map([...modules].flatMap((name) => [...membersOf(now, name)]));
  /** What is within these has changed with them. */
  const accessChanged: string[] = [];
  for (const path of [...new Set([...members.keys(), ...newMembers.keys()])].sort()) {
    const [was, is] = [members.get(path), newMembers.get(path)];
    if (was && is) {
      compareMembers(path, was, is, change);
      const isWithin = accessChanged.some((outer) => path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`));
      if (accessOf(was) === accessOf(is) || isWithin) continue;
      accessChanged.push(path);
      change("entity", path, `${accessOf(was)}; now ${accessOf(is)}`);
    } else if (is) {
      change("added", path, `new, ${typeName(is.field.type)}, ${accessOf(is)}`);
    } else if (was && !isBelowRemoved(path, newMembers)) {
      change("removed", path, `gone, was ${typeName(was.field.type)}`);
    }
  }
  for (const name of [...new Set([...old.enumNames, ...now.enumNames])].sort()) {
    const [was, is] = [old.enumValues(name), now.enumValues(name)];
    for (const constant of [...new Set([...was.keys(), ...is.keys()])].sort()) {
      const [value, newValue] = [was.get(constant), is.get(constant)];
      if (value === newValue) continue;
      const path = `${name}.${constant}`;
      const text =
        value === undefined
          ? `new constant, ${newValue}`
          : newValue === undefined
            ? `constant gone, was ${value}`
            : `${value} is now ${newValue}`;
      change("constant", path, text);
    }
  }
  return changes;
}

/** The changes as a list in Markdown, or that there are none. */
export function describeChanges(changes: readonly SchemaChange[], from: string, to: string): string {
  const title = `From yara-x ${from} to ${to}`;
  if (changes.length === 0) return `${title}: no field, constant or function differs.\n`;
  const lines = changes.map(({ path, text, modifiers }) => {
    const touched = modifiers.length
      ? ` (touches ${modifiers.map((name) => (name === "" ? "free text" : `\`${name}:\``)).join(", ")})`
      : "";
    return `- \`${path}\`: ${text}${touched}`;
  });
  return `${title}:\n\n${lines.join("\n")}\n`;
}

/** Every field and function of a module by path; what an added or removed struct holds comes with it. */
function* membersOf(schema: Schema, module: string): Generator<[string, Member]> {
  const visit = function* (type: ValueType, path: string, way: Omit<Member, "field">): Generator<[string, Member]> {
    if (type.kind === "array") yield* visit(type.element, `${path}[*]`, way);
    if (type.kind === "map") yield* visit(type.value, `${path}[*]`, way);
    if (type.kind !== "struct") return;
    for (const field of schema.structFields(type).values()) {
      if (field.constant !== null || isConstants(schema, field.type)) continue;
      const entities = way.entities.filter((entity) => (field.entities as readonly string[]).includes(entity));
      const features = [...new Set([...way.features, ...field.features])];
      yield [`${path}.${field.name}`, { field, entities, features }];
      yield* visit(field.type, `${path}.${field.name}`, { entities, features });
    }
  };
  const root = schema.module(module);
  if (root) yield* visit(root, module, { entities: ["file", "url", "domain", "ip_address"], features: [] });
}

function isConstants(schema: Schema, type: ValueType): boolean {
  return type.kind === "struct" && schema.enumNames.some((name) => `${name}.`.startsWith(`${type.name}.`));
}

/** Whether an outer path is gone too, so that this one needs no line of its own. */
function isBelowRemoved(path: string, members: ReadonlyMap<string, Member>): boolean {
  const outer = path.slice(0, path.lastIndexOf(".")).replace(/(\[\*\])+$/, "");
  return outer.includes(".") && !members.has(outer);
}

function compareMembers(
  path: string,
  was: Member,
  is: Member,
  change: (kind: SchemaChange["kind"], path: string, text: string) => void,
): void {
  const [old, now] = [was.field, is.field];
  const [oldType, newType] = [typeName(old.type), typeName(now.type)];
  if (oldType !== newType)
    change(now.type.kind === "function" ? "function" : "type", path, `${oldType} is now ${newType}`);
  if (oldType === newType && old.letterCase !== now.letterCase) {
    change("case", path, now.letterCase ? `now kept in ${now.letterCase} case` : "no longer kept in one letter case");
  }
  if (old.deprecated !== now.deprecated) change("deprecated", path, now.deprecated ?? "no longer deprecated");
}

function accessOf({ entities, features }: Member): string {
  const beside = features.length ? ` (${features.join(", ")})` : "";
  return `for ${entities.length === 4 ? "all entities" : entities.join(", ") || "no entity"}${beside}`;
}

function typeName(type: ValueType): string {
  switch (type.kind) {
    case "array":
      return `${typeName(type.element)}[]`;
    case "map":
      return `{${type.key}: ${typeName(type.value)}}`;
    case "enum":
      return type.name;
    case "struct":
      return "struct";
    case "function":
      return type.signatures
        .map(({ parameters, result }) => `(${parameters.map(typeName).join(", ")}) -> ${typeName(result)}`)
        .join(" or ");
    default:
      return type.kind;
  }
}

function modifiersOf(path: string, rows: readonly MappingRow[]): string[] {
  const isWithin = (field: string): boolean => {
    const plain = field.replace(/\[[^\]]*\]/g, "[*]");
    return plain === path || plain.startsWith(`${path}.`) || plain.startsWith(`${path}[`);
  };
  const touched = rows.filter(({ fields }) => [...fields.required, ...fields.usual, ...fields.possible].some(isWithin));
  return [...new Set(touched.map(({ modifier }) => modifier))];
}
