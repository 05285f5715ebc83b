import type { Entity } from "../findings/index.ts";
import { nearestWord } from "../text/index.ts";
import type { MappingRow } from "./mapping.ts";
import data from "./modifiers.json" with { type: "json" };

/** How a modifier's name was written: as VirusTotal's pages do, or as only other people's text does. */
export type Spelling = "official" | "unofficial";

export interface MappedModifier {
  readonly row: MappingRow;
  /** What the name selects in a row that stands for many: the engine's name in reports, `banker` of `min_engines_banker`. */
  readonly selects: string | null;
  readonly spelling: Spelling;
}

/**
 * The mapping of VT Intelligence's modifiers to fields of the vt module, one row for each modifier of each entity.
 * Names are found in any letter case; `behavior…` and `behaviour…` are one; `-` and `_` are one in engines' names.
 */
export class ModifierTable {
  readonly rows: readonly MappingRow[];
  readonly #byEntity = new Map<MappingRow["entity"], ReadonlyMap<string, MappedModifier>>();
  readonly #prefixed: readonly MappingRow[];

  constructor(rows: readonly MappingRow[]) {
    this.rows = rows;
    this.#prefixed = rows.filter((row) => row.prefix !== undefined);
    for (const entity of new Set(rows.map((row) => row.entity))) {
      this.#byEntity.set(entity, namesOf(rows.filter((row) => row.entity === entity)));
    }
  }

  /** The row of a modifier that a query about `entity` may use; null for a name that it has not. */
  find(entity: Entity, name: string): MappedModifier | null {
    return this.#findIn(entity, name) ?? this.#findIn("any", name);
  }

  /** How a bare word is searched. */
  freeText(entity: Entity): MappedModifier | null {
    return this.#byEntity.get(entity)?.get("") ?? null;
  }

  /** Entities whose queries may use the name, in the order of the rows. */
  entitiesOf(name: string): readonly Entity[] {
    const entities = [...this.#byEntity.keys()].filter((entity) => entity !== "any");
    return entities.filter((entity) => this.#findIn(entity, name) !== null);
  }

  /** Whether VT Intelligence has a modifier of this name for some entity. */
  isModifier(name: string): boolean {
    const isOfStream = (row: MappingRow) => row.entity === "any" && row.shape === "unsupported";
    const known = [...this.#byEntity.keys()].map((entity) => this.#findIn(entity, name));
    return known.some((mapped) => mapped !== null && !isOfStream(mapped.row));
  }

  /** The name most likely meant by one that the entity has not; null where none is near. */
  suggest(entity: Entity, name: string): string | null {
    const meant = MEANT[name.toLowerCase()];
    if (meant !== undefined && this.find(entity, meant) !== null) return meant;
    // A capital I is taken for an l, and the other way round.
    const look = name.replaceAll("I", "l").toLowerCase();
    if (look !== name.toLowerCase() && this.find(entity, look) !== null) return look;
    // Of two letters, any one is as near as another.
    return name.length < 3 ? null : nearestWord(name, this.#spellings(entity));
  }

  #spellings(entity: Entity): string[] {
    const own = [...(this.#byEntity.get(entity)?.entries() ?? [])];
    const official = own.filter(([key, { spelling }]) => key !== "" && spelling === "official").map(([key]) => key);
    return [...official, "entity"];
  }

  #findIn(entity: MappingRow["entity"], name: string): MappedModifier | null {
    const names = this.#byEntity.get(entity);
    if (names === undefined || name === "") return null;
    const lower = name.toLowerCase();
    const british = lower.replace(/^behavior/, "behaviour");
    const found = names.get(lower) ?? names.get(british) ?? names.get(lower.replaceAll("-", "_"));
    if (found !== undefined) return found;
    for (const row of this.#prefixed) {
      const prefix = row.prefix as string;
      if (row.entity !== entity || !lower.startsWith(prefix) || lower.length === prefix.length) continue;
      return { row, selects: lower.slice(prefix.length), spelling: "official" };
    }
    return null;
  }
}

/** What people write for a modifier: names of the API's attributes, of other products, of nothing at all. */
const MEANT: Readonly<Record<string, string>> = data.meant;

function namesOf(rows: readonly MappingRow[]): Map<string, MappedModifier> {
  const names = new Map<string, MappedModifier>();
  // A name of its own goes before an engine's, an official spelling before any other.
  const add = (name: string, mapped: MappedModifier) => {
    if (!names.has(name)) names.set(name, mapped);
  };
  for (const row of rows) {
    if (row.names !== undefined || row.prefix !== undefined) continue;
    for (const name of [row.modifier, ...row.aliases]) add(name, { row, selects: null, spelling: "official" });
  }
  for (const row of rows) {
    for (const [name, selects] of Object.entries(row.names ?? {})) add(name, { row, selects, spelling: "official" });
  }
  for (const row of rows) {
    for (const name of row.unofficial ?? []) add(name, { row, selects: null, spelling: "unofficial" });
  }
  return names;
}

let shared: ModifierTable | undefined;

/** The table that ships with huntlint; one for the whole process. */
export function loadModifiers(): ModifierTable {
  shared ??= new ModifierTable(data.rows as unknown as readonly MappingRow[]);
  return shared;
}
