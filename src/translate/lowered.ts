import type { Entity, Fidelity, Unchecked } from "../findings/index.ts";
import type { Formula } from "../logic/index.ts";
import type { Span } from "../text/index.ts";

/** Where a clause stands in its own source: offsets in the rule file, or in the query's own text. */
export interface Place {
  /** As it stands there, verbatim. */
  readonly text: string;
  readonly range: Span;
}

/** One top-level conjunct of a rule: of its own condition, of a rule it names, or of a global rule of its file. */
export interface RuleClause {
  readonly formula: Formula;
  readonly place: Place;
  /** The rule that it comes from, where that is another one: inlined or global. */
  readonly from: string | null;
}

/** A rule's condition as a formula. Everything lowers: what is no vt field becomes a `term` atom. */
export interface LoweredRule {
  readonly entity: Entity;
  /** The conjunction of their formulas is the rule's meaning. */
  readonly clauses: readonly RuleClause[];
  /** What the reader should know of how it was read (assumed, cut, not modelled). */
  readonly notes: readonly string[];
}

/**
 * One top-level conjunct of a query, with its bounds: `lower` ⇒ `usual` ⇒ `upper`. A rule is faithful when
 * all lower bounds together imply it and it implies every upper bound.
 */
export interface QueryClause {
  /** At `required`: certain matches, the least that a rule must cover. */
  readonly lower: Formula;
  /** At `usual`: what `translate` writes. Holds `opaque` atoms for what only VTI sees. */
  readonly usual: Formula;
  /** As `usual`, with every field that its terms may search: what `translate --wide` writes. */
  readonly wide: Formula;
  /** At `possible`: all that the clause may find. */
  readonly upper: Formula;
  readonly place: Place;
  /**
   * - `checked`: compared.
   * - `unchecked`: nothing of it can be expressed (`comment:x`): set aside, lower and upper are true.
   * - `time`: a bound on when (`fs:2024-01-01+`): scope, set aside unless the rule tests the same date.
   */
  readonly role: "checked" | "unchecked" | "time";
  /** Parts of it that no rule could express, whether the whole clause or alternatives within. */
  readonly unchecked: readonly Unchecked[];
}

export interface LoweredTerm {
  readonly text: string;
  readonly range: Span;
  readonly fidelity: Fidelity;
  /** The loss, in a sentence; null where the term is exact. */
  readonly reason: string | null;
  /** The fields that `translate` tests, as conditions write them: `vt.metadata.tags`. */
  readonly fields: readonly string[];
  /** The modifier as it is written; null for a bare word. */
  readonly modifier: string | null;
  /** The fields in which a faithful rule looks at least, and all in which it may: paths as formulas have them. */
  readonly searched: () => { readonly required: readonly string[]; readonly possible: readonly string[] };
}

export interface LoweredQuery {
  readonly entity: Entity;
  readonly clauses: readonly QueryClause[];
  /** Every term, in the order of the text. */
  readonly terms: readonly LoweredTerm[];
  /** Facts that change no verdict: evidence that a row cannot reach, snapshot. */
  readonly notes: readonly string[];
}
