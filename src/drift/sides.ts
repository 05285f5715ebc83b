import type { Difference, Entity, Unchecked } from "../findings/index.ts";
import { type Budget, type ComparedClause, type Formula, TRUE } from "../logic/index.ts";
import { lowerQuery } from "../translate/lower_query.ts";
import { lowerRule } from "../translate/lower_rule.ts";
import type { LoweredQuery, LoweredRule, Place } from "../translate/lowered.ts";
import { loadModifiers } from "../translate/modifiers.ts";
import { loadSchema } from "../vt/index.ts";
import { parseQuery, type QueryFault } from "../vti/index.ts";
import type { SideNames } from "./explanation.ts";
import type { DriftPolicy } from "./policy.ts";
import type { RuleSide } from "./rule_side.ts";
import type { ToldValues } from "./unreachable_values.ts";

export interface JudgeOptions {
  /** Where neither `entity:` nor `target_entity` says. */
  readonly entity?: Entity | null;
  readonly policy?: DriftPolicy;
  /** Steps of work for one comparison. */
  readonly steps?: number;
  /** Work that many comparisons share, beside what each of them may take: all that is done for one file, say. */
  readonly pool?: Budget;
  /** What two rules, or two queries, are called in explanations. */
  readonly names?: SideNames;
  /** The first of two rules is what the second was before a change: nobody can edit it any more. */
  readonly isChange?: boolean;
}

export function lowerSide({ rule, file, source }: RuleSide, { entity }: JudgeOptions): LoweredRule {
  return lowerRule(rule, file, { schema: loadSchema(), text: source.text, ...(entity ? { entity } : {}) });
}

export function lowerText(
  text: string,
  { entity }: JudgeOptions,
): { readonly lowered: LoweredQuery | null; readonly faults: readonly QueryFault[] } {
  const { query, errors } = parseQuery(text);
  if (query.expression === null || errors.some(({ severity }) => severity === "error")) {
    return { lowered: null, faults: errors };
  }
  const options = { table: loadModifiers(), schema: loadSchema(), text };
  return { lowered: lowerQuery(query, { ...options, ...(entity ? { entity } : {}) }), faults: errors };
}

/** What one side of a comparison is, once its clauses are formulas. */
export interface PreparedSide {
  readonly entity: Entity;
  readonly clauses: readonly ComparedClause[];
  readonly places: readonly Place[];
  readonly unchecked: readonly Unchecked[];
  readonly notes: readonly string[];
  readonly rangeOf: (place: Place) => Difference["range"];
  /** A rule's file and text, for showing the very comparisons; null for a query. */
  readonly written: RuleSide | null;
  /** It is no longer what it says: what would mend it is not told. */
  readonly isPast?: boolean;
  /** What each clause asks for, as a rule would. */
  readonly asks: readonly Formula[];
}

export function exactSide(rule: LoweredRule, side: RuleSide): PreparedSide {
  const { source } = side;
  return {
    entity: rule.entity,
    clauses: rule.clauses.map(({ formula }) => exactClause(formula)),
    places: rule.clauses.map(({ place }) => place),
    unchecked: [],
    notes: rule.notes,
    rangeOf: ({ range }) => source.rangeOf(range),
    written: side,
    asks: rule.clauses.map(({ formula }) => formula),
  };
}

export function querySide(query: LoweredQuery, text: string, { told, order }: ToldValues): PreparedSide {
  return {
    entity: query.entity,
    // The order of times has no place: it holds on both sides, so that nothing is ever said of it.
    clauses: [...query.clauses.map(({ usual }) => told(usual)), ...(order === TRUE ? [] : [order])].map(exactClause),
    places: query.clauses.map(({ place }) => place),
    unchecked: [],
    notes: query.notes,
    rangeOf: rangeIn(text),
    written: null,
    asks: query.clauses.map(({ usual }) => usual),
  };
}

function exactClause(formula: Formula): ComparedClause {
  return { lower: formula, upper: formula, scope: null };
}

export function rangeIn(text: string): PreparedSide["rangeOf"] {
  const lineStarts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  const position = (offset: number) => {
    let line = lineStarts.length;
    while (line > 1 && (lineStarts[line - 1] as number) > offset) line--;
    return { line, column: offset - (lineStarts[line - 1] as number) + 1, offset };
  };
  return ({ range }) => ({ start: position(range.start), end: position(range.end) });
}
