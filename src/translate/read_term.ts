import type { Entity } from "../findings/index.ts";
import { FALSE, TRUE } from "../logic/index.ts";
import type { Schema } from "../vt/index.ts";
import type { Term, TextValue } from "../vti/index.ts";
import { sameBounds } from "./bounds.ts";
import { FieldReader, type ReadTerm, unreadTerm } from "./field_reader.ts";
import type { Shape } from "./mapping.ts";
import type { ModifierTable } from "./modifiers.ts";
import { namedBy } from "./query_entity.ts";
import { readAtLeast, readDateTerm, readNumberTerm } from "./read_numbers.ts";
import { readChoice, readPresence } from "./read_presence.ts";
import {
  readAddress,
  readAffix,
  readContent,
  readEngineLabel,
  readEnum,
  readFreeText,
  readHost,
  readOneEngine,
  readPermutation,
  readRegexp,
  readText,
  readType,
  readWhole,
} from "./read_texts.ts";

export interface TermContext {
  readonly entity: Entity;
  readonly table: ModifierTable;
  readonly schema: Schema;
}

type ShapeReader = (reader: FieldReader, value: TextValue, context: TermContext) => ReadTerm;

/** What becomes of a value, by the shape of its modifier's row. */
const READERS: Readonly<Record<Exclude<Shape, "entity" | "unsupported" | "choice">, ShapeReader>> = {
  text: readText,
  keyword: readWhole,
  exact: readWhole,
  regexp: readRegexp,
  host: readHost,
  permutation: readPermutation,
  suffix: readAffix,
  prefix: readAffix,
  number: readNumberTerm,
  size: readNumberTerm,
  smallest: readNumberTerm,
  count: readNumberTerm,
  labels: readNumberTerm,
  date: readDateTerm,
  time: readDateTerm,
  type: readType,
  enum: readEnum,
  cidr: readAddress,
  engine_label: readEngineLabel,
  one_engine: readOneEngine,
  at_least: readAtLeast,
  presence: (reader, value, { table, entity }) => readPresence(reader, value, table, entity),
  content: readContent,
  free_text: readFreeText,
};

/** What one term of a query asks for. */
export function readTerm(node: Term, context: TermContext): ReadTerm {
  const { entity, table, schema } = context;
  const { modifier, value } = node;
  const mapped = modifier === null ? table.freeText(entity) : table.find(entity, modifier.name);
  const unsupported = (reason: string) => unreadTerm(node, mapped, reason);
  if (mapped?.row.shape === "entity") {
    const isSearched = (namedBy(node) ?? entity) === entity;
    const bounds = sameBounds(isSearched ? TRUE : FALSE);
    return { kind: "entity", bounds, fidelity: "exact", reason: null, fields: [], note: null };
  }
  if (entity === "collection") return unsupported("LiveHunt has no rules for collections.");
  if (mapped === null) return unsupported(unknownModifier(modifier?.text ?? "", table));
  const { row } = mapped;
  const reader = new FieldReader(node, mapped, schema);
  if (value.kind === "ContentValue") {
    return row.shape === "content" ? readContent(reader, value) : unsupported(row.loss ?? "It searches no content.");
  }
  if (row.shape === "unsupported" || row.shape === "entity") {
    return unsupported(row.loss ?? "LiveHunt has no field for it.");
  }
  if (value.text.trim() === "") return unsupported("It names nothing to search for.");
  const choice = row.values?.[value.text.toLowerCase()];
  if (choice !== undefined) return readChoice(reader, choice);
  if (row.shape === "choice") return unsupported(`It cannot be \`${value.text}\`.`);
  return READERS[row.shape](reader, value, context);
}

function unknownModifier(name: string, table: ModifierTable): string {
  const entities = table.entitiesOf(name);
  if (entities.length === 0) return `VT Intelligence has no modifier \`${name}\`.`;
  return `\`${name}\` is no modifier of this kind of object, but of ${entities.map(entityNoun).join(", ")}.`;
}

/** What people call an entity. */
export function entityNoun(entity: Entity | "any"): string {
  return entity === "ip_address" ? "IP addresses" : entity === "url" ? "URLs" : `${entity}s`;
}
