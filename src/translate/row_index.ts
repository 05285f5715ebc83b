import type { Entity } from "../findings/index.ts";
import type { ExistsFormula, Formula } from "../logic/index.ts";
import type { Schema } from "../vt/index.ts";
import { type Expression, not, term } from "../vti/index.ts";
import type { FieldPath, MappingRow } from "./mapping.ts";
import type { ModifierTable } from "./modifiers.ts";
import { readTerm } from "./read_term.ts";

export interface NamedRow {
  readonly row: MappingRow;
  /** The modifier as a query writes it; an engine's own where a row stands for many. */
  readonly name: string;
}

interface IndexContext {
  readonly entity: Entity;
  readonly table: ModifierTable;
  readonly schema: Schema;
}

const indexes = new WeakMap<ModifierTable, Map<Entity, RowIndex>>();

/** The mapping rows of one entity the other way round: by what they search, and by what they mean. */
export class RowIndex {
  readonly #context: IndexContext;
  readonly #byPlace = new Map<FieldPath, MappingRow[]>();
  readonly #places = new Map<MappingRow, ReadonlySet<FieldPath>>();
  readonly #rows: readonly MappingRow[];
  #words: ReadonlyMap<string, Expression> | undefined;

  /** One for each entity of a table. */
  static of(context: IndexContext): RowIndex {
    let byEntity = indexes.get(context.table);
    if (!byEntity) {
      byEntity = new Map();
      indexes.set(context.table, byEntity);
    }
    let index = byEntity.get(context.entity);
    if (!index) {
      index = new RowIndex(context);
      byEntity.set(context.entity, index);
    }
    return index;
  }

  constructor(context: IndexContext) {
    this.#context = context;
    const { table, entity } = context;
    this.#rows = table.rows.filter((row) => row.entity === entity && row.fidelity.toQuery !== "unsupported");
    for (const row of this.#rows) {
      if (row.shape === "free_text" || row.shape === "presence") continue;
      const { possible, same = [] } = row.fields;
      const kinds = Object.values(row.kinds ?? {}).flatMap((fields) => fields.possible);
      // A format's own tag is read as a test on the format itself.
      const formats = row.shape === "type" ? ["vt.metadata.file_type"] : [];
      const places = new Set([...possible, ...same, ...kinds, ...formats]);
      this.#places.set(row, places);
      for (const place of places) this.#byPlace.set(place, [...(this.#byPlace.get(place) ?? []), row]);
    }
  }

  /** Rows whose modifier may search a place. */
  rowsFor(place: FieldPath): readonly NamedRow[] {
    const direct = this.#byPlace.get(place) ?? [];
    const found = direct.flatMap((row) => (row.names === undefined ? [{ row, name: row.modifier }] : []));
    // `signatures["Kaspersky"]`: one engine's own modifier, else any engine's.
    const key = /\["((?:[^"\\]|\\.)*)"\]$/.exec(place);
    if (key === null) return found;
    const any = `${place.slice(0, key.index)}[*]`;
    const written = JSON.parse(`"${key[1]}"`) as string;
    for (const row of this.#byPlace.get(any) ?? []) {
      if (row.names === undefined) found.push({ row, name: row.modifier });
      for (const [name, selects] of Object.entries(row.names ?? {})) {
        if (selects === written) {
          found.push({ row, name });
          break;
        }
      }
    }
    return found;
  }

  covers(row: MappingRow, place: FieldPath): boolean {
    const places = this.#places.get(row);
    return places?.has(place) === true || places?.has(place.replace(/\["(?:[^"\\]|\\.)*"\]$/, "[*]")) === true;
  }

  /** A word with a meaning of its own (`have:x`, `submitter:web`) that is exactly this formula. */
  wordFor(formula: Formula): Expression | null {
    this.#words ??= this.#readWords();
    return this.#words.get(formula.key) ?? null;
  }

  #readWords(): ReadonlyMap<string, Expression> {
    const words = new Map<string, Expression>();
    const add = (name: string, value: string) => {
      const node = term(name, value);
      const read = readTerm(node, this.#context);
      const { usual } = read.bounds;
      if (read.kind === "fields" && usual.kind !== "true" && !words.has(usual.key)) words.set(usual.key, node);
    };
    for (const row of this.#rows) {
      if (row.shape === "one_engine") {
        for (const name of Object.keys(row.names ?? {})) add(name, "infected");
      }
      if (row.names !== undefined) continue;
      for (const word of Object.keys(row.values ?? {})) add(row.modifier, word);
      if (row.shape !== "presence") continue;
      for (const word of Object.keys(row.present ?? {})) add(row.modifier, word);
      for (const other of this.#rows) {
        if (other.names === undefined && other.prefix === undefined && other.modifier !== "") {
          add(row.modifier, other.modifier);
        }
      }
    }
    return words;
  }

  /** The modifier that counts what a loop asks for: at least so many, or none. */
  counterFor(formula: ExistsFormula, isDenied: boolean): Expression | null {
    for (const row of this.#rows) {
      if (row.shape !== "count") continue;
      const node = term(row.modifier, `${formula.count}+`);
      if (readTerm(node, this.#context).bounds.usual.key !== formula.key) continue;
      return isDenied ? (formula.count === 1 ? term(row.modifier, "0") : not(node)) : node;
    }
    return null;
  }
}
