import type { Entity, Unchecked } from "../findings/index.ts";
import { FALSE, type Formula, fieldsOf, TRUE } from "../logic/index.ts";
import { SourceFile, type Span } from "../text/index.ts";
import type { Schema } from "../vt/index.ts";
import { type Expression, type Query, type Term, termsOf } from "../vti/index.ts";
import { type Bounds, denied, joined, lazyBounds } from "./bounds.ts";
import type { ReadTerm } from "./field_reader.ts";
import type { LoweredQuery, LoweredTerm, Place, QueryClause } from "./lowered.ts";
import type { ModifierTable } from "./modifiers.ts";
import { entityOf } from "./query_entity.ts";
import { entityNoun, readTerm } from "./read_term.ts";
import { hashField } from "./read_texts.ts";

export interface LowerQueryOptions {
  /** Where the query has no `entity:`; default `file`. */
  readonly entity?: Entity;
  readonly table: ModifierTable;
  readonly schema: Schema;
  /** The query's own text, into which its ranges point. */
  readonly text: string;
}

/**
 * A query as clauses with bounds. A negation turns the bounds round: what a term may find at most, its denial
 * excludes at least. What no rule can say is nothing below and anything above; alone as a conjunct, it is set aside.
 */
export function lowerQuery(query: Query, options: LowerQueryOptions): LoweredQuery {
  return new QueryLowering(query, options).run();
}

interface Conjunct {
  readonly expression: Expression;
  readonly isNegated: boolean;
  readonly place: Place;
}

/** What a part of a query says, and what of it was left unsaid. */
interface Part {
  readonly bounds: Bounds;
  readonly terms: readonly ReadTerm[];
  readonly unchecked: readonly Unchecked[];
}

class QueryLowering {
  readonly #query: Query;
  readonly #options: LowerQueryOptions;
  readonly #source: SourceFile;
  readonly #entity: Entity;
  readonly #read = new Map<Term, ReadTerm>();

  constructor(query: Query, options: LowerQueryOptions) {
    this.#query = query;
    this.#options = options;
    // A byte order mark counts as a character of the query, as its ranges do.
    this.#source = new SourceFile("", options.text.replace(/^\ufeff/, " "));
    this.#entity = entityOf(query) ?? options.entity ?? "file";
  }

  run(): LoweredQuery {
    const { expression } = this.#query;
    const conjuncts = expression === null ? [] : this.#conjuncts(expression);
    const clauses = conjuncts.flatMap((conjunct) => this.#clause(conjunct) ?? []);
    const terms = termsOf(this.#query).map((node) => this.#loweredTerm(node));
    const notes = [...this.#read.values()].flatMap(({ note }) => note ?? []);
    return { entity: this.#entity, clauses, terms, notes: [...new Set(notes)] };
  }

  // ---- clauses

  #conjuncts(expression: Expression): Conjunct[] {
    const hashes = this.#hashList(expression);
    if (hashes) return [{ expression, isNegated: false, place: this.#place(expression.range) }];
    return this.#split(expression, false, null);
  }

  /** Pasted hashes are looked up one by one: of a list of nothing else, any will do. */
  #hashList(expression: Expression): boolean {
    if (expression.kind !== "AndExpression") return false;
    return expression.operands.every(
      (operand) => operand.kind === "Term" && operand.modifier === null && this.#isHash(operand),
    );
  }

  #isHash({ value }: Term): boolean {
    return value.kind === "TextValue" && hashField(value.text, this.#entity) !== null;
  }

  /** `outer`: the NOT around, of which the expression is all. */
  #split(expression: Expression, isNegated: boolean, outer: Span | null): Conjunct[] {
    switch (expression.kind) {
      case "Group":
        return this.#split(expression.expression, isNegated, outer);
      case "NotExpression":
        return this.#split(expression.operand, !isNegated, isNegated ? null : expression.range);
      case "AndExpression":
      case "OrExpression": {
        const isConjunction = (expression.kind === "AndExpression") !== isNegated;
        if (isConjunction) return expression.operands.flatMap((operand) => this.#split(operand, isNegated, null));
      }
    }
    if (!isNegated) return [{ expression, isNegated, place: this.#place(expression.range) }];
    if (outer !== null) return [{ expression, isNegated, place: this.#place(outer) }];
    const { text, range } = this.#place(expression.range);
    const denied = expression.kind === "Term" ? `NOT ${text}` : `NOT (${text})`;
    return [{ expression, isNegated, place: { text: denied, range } }];
  }

  #place(range: Span): Place {
    return { text: this.#options.text.slice(range.start, range.end), range };
  }

  /** Null for what only chooses the entity. */
  #clause({ expression, isNegated, place }: Conjunct): QueryClause | null {
    const part = this.#hashList(expression)
      ? this.#junction((expression as Expression & { kind: "AndExpression" }).operands, "or")
      : this.#part(expression);
    const { unchecked, terms } = part;
    const bounds = isNegated ? denied(part.bounds) : part.bounds;
    const telling = terms.filter(({ kind }) => kind !== "entity");
    if (telling.length === 0) {
      // Of `entity:url entity:domain` the first is taken; the second is a fault, of which others speak.
      const isSilent = bounds.usual !== FALSE || (expression.kind === "Term" && !isNegated);
      return isSilent ? null : clauseOf(bounds, { place, role: "checked", unchecked: [] });
    }
    if (!isNegated && telling.every(({ kind }) => kind === "time")) {
      // What has no date to compare is no bound at all.
      const isOpen = telling.some((read) => read.bounds.usual.kind === "opaque");
      return clauseOf(isOpen ? unbounded(bounds) : bounds, { place, role: "time", unchecked: [] });
    }
    if (telling.every(({ kind }) => kind === "unsupported")) {
      return clauseOf(unbounded(bounds), { place, role: "unchecked", unchecked });
    }
    return clauseOf(bounds, { place, role: "checked", unchecked });
  }

  #part(expression: Expression): Part {
    switch (expression.kind) {
      case "Group":
        return this.#part(expression.expression);
      case "NotExpression": {
        const part = this.#part(expression.operand);
        return { ...part, bounds: denied(part.bounds) };
      }
      case "AndExpression":
        return this.#junction(expression.operands, "and");
      case "OrExpression":
        return this.#junction(expression.operands, "or");
      case "Term":
        return this.#term(expression);
    }
  }

  #junction(operands: readonly Expression[], kind: "and" | "or"): Part {
    const parts = operands.map((operand) => this.#part(operand));
    // What searches another kind of object finds nothing of this one, whatever else it asks.
    const foreign = kind === "and" ? parts.find(isForeign) : undefined;
    if (foreign !== undefined) return foreign;
    // `entity:url` says nothing of the object, as an alternative no more than as a conjunct.
    const telling = parts.filter((part) => !isOfEntity(part));
    return {
      bounds: joined(
        kind,
        (telling.length === 0 ? parts : telling).map(({ bounds }) => bounds),
      ),
      terms: parts.flatMap(({ terms }) => terms),
      unchecked: parts.flatMap((part, i) => {
        return isForeign(part) ? this.#elsewhere(operands[i] as Expression) : part.unchecked;
      }),
    };
  }

  #term(node: Term): Part {
    const read = this.#readTerm(node);
    // A date without a field, within an alternative or a denial, is as unread as anything.
    const unchecked = read.bounds.usual.kind === "opaque" ? [this.#unchecked(node, read)] : [];
    return { bounds: read.bounds, terms: [read], unchecked };
  }

  /** An alternative that finds other objects than the rule may. */
  #elsewhere(alternative: Expression): Unchecked {
    const { text, range } = this.#place(alternative.range);
    const reason = `It searches another kind of object than ${entityNoun(this.#entity)}, which no rule does beside them.`;
    return { text, range: this.#source.rangeOf(range), reason };
  }

  #unchecked(node: Term, read: ReadTerm): Unchecked {
    const range = this.#source.rangeOf(node.range);
    return { text: this.#place(node.range).text, range, reason: read.reason ?? "" };
  }

  // ---- terms

  #readTerm(node: Term): ReadTerm {
    let read = this.#read.get(node);
    if (read === undefined) {
      const { table, schema } = this.#options;
      read = readTerm(node, { entity: this.#entity, table, schema });
      this.#read.set(node, read);
    }
    return read;
  }

  #loweredTerm(node: Term): LoweredTerm {
    const { fidelity, reason, fields, bounds } = this.#readTerm(node);
    const { text, range } = this.#place(node.range);
    const pathsOf = (formula: Formula) => [...fieldsOf(formula).keys()];
    // Most translations never ask.
    const searched = () => ({ required: pathsOf(bounds.lower), possible: pathsOf(bounds.upper) });
    const modifier = node.modifier?.text ?? null;
    return { text, range, fidelity, reason, fields: fields.map(shownField), modifier, searched };
  }
}

/** A part that only chooses what is searched. */
function isOfEntity({ terms }: Part): boolean {
  return terms.every(({ kind }) => kind === "entity");
}

/** A part that searches another kind of object. */
function isForeign(part: Part): boolean {
  return isOfEntity(part) && part.bounds.usual === FALSE;
}

/** As conditions name it: the loop over the last collection goes without saying. */
function shownField(path: string): string {
  return path.replace(/\[(?:\*|key)\]$/, "");
}

/** Set aside: whatever it says, it bounds nothing. */
function unbounded(bounds: Bounds): Bounds {
  return lazyBounds({ lower: () => TRUE, usual: () => bounds.usual, wide: () => bounds.wide, upper: () => TRUE });
}

function clauseOf(bounds: Bounds, rest: Pick<QueryClause, "place" | "role" | "unchecked">): QueryClause {
  return {
    get lower() {
      return bounds.lower;
    },
    get usual() {
      return bounds.usual;
    },
    get wide() {
      return bounds.wide;
    },
    get upper() {
      return bounds.upper;
    },
    ...rest,
  };
}
