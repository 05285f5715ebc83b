import type { Fidelity } from "../findings/index.ts";
import { and, type ExistsFormula, exists, FALSE, type Formula, opaque, or, TRUE, term } from "../logic/index.ts";
import type { Schema } from "../vt/index.ts";
import type { Term } from "../vti/index.ts";
import { type Bounds, lazyBounds } from "./bounds.ts";
import { fieldFormula, isRecordPath } from "./field_formula.ts";
import type { FieldPath, MappedFields, MappingRow } from "./mapping.ts";
import type { MappedModifier } from "./modifiers.ts";
import type { BoundName, ValueTest } from "./value_tests.ts";

export interface ReadTerm {
  /**
   * - `fields`: says something of the record.
   * - `time`: says when: scope, whatever its bounds.
   * - `entity`: chooses the kind of object, and says nothing more.
   * - `unsupported`: what no rule can say.
   */
  readonly kind: "fields" | "time" | "entity" | "unsupported";
  readonly bounds: Bounds;
  readonly fidelity: Fidelity;
  /** The loss, in sentences; null where there is none. */
  readonly reason: string | null;
  /** Paths that `translate` tests. */
  readonly fields: readonly FieldPath[];
  readonly note: string | null;
}

/** What is said of a term that no rule can express. `mapped`: null for a modifier that does not exist. */
export function unreadTerm(node: Term, mapped: MappedModifier | null, reason: string): ReadTerm {
  const { modifier, value } = node;
  const text = value.kind === "TextValue" ? value.text : value.raw;
  // One name for all spellings, so that `comment:x` of two queries is the same atom.
  const isOwnName = mapped === null || mapped.selects !== null;
  const name = modifier === null ? "" : isOwnName ? modifier.name : mapped.row.modifier;
  const usual = opaque(name, text, reason);
  const bounds = { lower: FALSE, usual, wide: usual, upper: TRUE };
  return { kind: "unsupported", bounds, fidelity: "unsupported", reason, fields: [], note: null };
}

/** Puts tests on the fields of a term's row. */
export class FieldReader {
  readonly row: MappingRow;
  /** What the modifier's name selects in a row that stands for many. */
  readonly selects: string | null;
  readonly schema: Schema;
  readonly #node: Term;
  readonly #mapped: MappedModifier;

  constructor(node: Term, mapped: MappedModifier, schema: Schema) {
    this.row = mapped.row;
    this.selects = mapped.selects;
    this.schema = schema;
    this.#node = node;
    this.#mapped = mapped;
  }

  /** Some value at the path passes; null where a value of its type cannot be meant. */
  at(path: FieldPath, bound: BoundName, test: ValueTest): Formula | null {
    let isMeant = false;
    const formula = fieldFormula(path, this.schema, (scalar, type) => {
      const tested = test(scalar, type, bound, path);
      if (tested === null) return FALSE;
      isMeant = true;
      return isRecordPath(path) || path === "filesize" ? tested : and([term(`defined ${path}`), tested]);
    });
    return isMeant ? formula : null;
  }

  /** Some of the fields passes; null where the value can be meant by none of them. */
  some(paths: readonly FieldPath[], bound: BoundName, test: ValueTest): Formula | null {
    const formulas = paths.flatMap((path) => this.at(path, bound, test) ?? []);
    return formulas.length === 0 ? null : anyOf(formulas);
  }

  /** The row's meaning for a value that passes `test`; `fields` in place of the row's own. */
  tested(test: ValueTest, loss: string | null = null, fields: MappedFields = this.row.fields): ReadTerm {
    const meant = fields.usual.flatMap((path) => {
      const formula = this.at(path, "usual", test);
      return formula === null ? [] : [{ path, formula }];
    });
    if (meant.length === 0) return this.unsupported("No field of LiveHunt's can have this value.");
    const usual = anyOf(meant.map(({ formula }) => formula));
    const paths = meant.map(({ path }) => path);
    return this.said(this.#bounds(fields, test, usual), paths, loss);
  }

  #bounds({ required, usual: usualPaths, possible, same = [] }: MappedFields, test: ValueTest, usual: Formula): Bounds {
    const alike = (bound: BoundName) => same.flatMap((path) => this.at(path, bound, test) ?? []);
    const lower = () => this.some(required, "lower", test) ?? this.some(usualPaths, "lower", test) ?? FALSE;
    return lazyBounds({
      lower: () => and([lower(), ...alike("lower")]),
      usual: () => usual,
      wide: () => this.some(possible, "usual", test) ?? usual,
      upper: () => or([this.some(possible, "upper", test) ?? usual, ...alike("upper")]),
    });
  }

  /** With the row's own loss, and what is lost by this value besides. */
  said(bounds: Bounds, fields: readonly FieldPath[], loss: string | null = null): ReadTerm {
    const { row } = this;
    const reasons = [row.loss, loss].filter((reason) => reason !== null);
    const fidelity = row.fidelity.toRule === "exact" && loss !== null ? "approximate" : row.fidelity.toRule;
    const reason = reasons.length === 0 ? null : reasons.join(" ");
    return { kind: "fields", bounds, fidelity, reason, fields, note: row.note ?? null };
  }

  unsupported(reason: string): ReadTerm {
    return unreadTerm(this.#node, this.#mapped, reason);
  }
}

/** One `exists` for tests on elements of the same collection: some element passes any of them. */
export function anyOf(formulas: readonly Formula[]): Formula {
  const byCollection = new Map<string, ExistsFormula[]>();
  const merged = formulas.map((formula): string | Formula => {
    if (formula.kind !== "exists" || formula.count !== 1) return formula;
    const key = `${formula.collection.scope}.${formula.collection.path}`;
    byCollection.set(key, [...(byCollection.get(key) ?? []), formula]);
    return key;
  });
  return or(
    merged.flatMap((formula) => {
      if (typeof formula !== "string") return formula;
      const [first, ...rest] = byCollection.get(formula) ?? [];
      byCollection.delete(formula);
      if (first === undefined) return [];
      return exists(first.collection, anyOf([first.body, ...rest.map(({ body }) => body)]));
    }),
  );
}

/** A parser's message as a sentence. */
export function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
