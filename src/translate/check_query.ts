import type { Entity } from "../findings/index.ts";
import type { Expression, Group, Query, Term } from "../vti/index.ts";
import { termsOf } from "../vti/index.ts";
import { checkContent } from "./check_content.ts";
import { checkContradictions } from "./check_contradictions.ts";
import { checkEntities } from "./check_entities.ts";
import { checkValue } from "./check_values.ts";
import type { ModifierTable } from "./modifiers.ts";
import { entityOf } from "./query_entity.ts";
import { type CheckedFault, CheckedFaults } from "./query_fault.ts";

export interface CheckQueryOptions {
  /** Where the query has no `entity:`. */
  readonly entity?: Entity;
  readonly table: ModifierTable;
  /** The query's own text, into which its ranges point. */
  readonly text: string;
}

/** What checks share. */
export interface QueryCheck {
  readonly entity: Entity;
  readonly table: ModifierTable;
  readonly text: string;
  readonly terms: readonly Term[];
  readonly faults: CheckedFaults;
}

/**
 * What is wrong with a query that the grammar alone cannot see: modifiers that do not exist or belong to another
 * kind of object, values that are none, combinations that VirusTotal refuses or that never match.
 */
export function checkQuery(query: Query, options: CheckQueryOptions): CheckedFault[] {
  const { table, text } = options;
  const faults = new CheckedFaults();
  const entity = entityOf(query) ?? options.entity ?? "file";
  const check: QueryCheck = { entity, table, text, terms: termsOf(query), faults };
  if (query.expression === null) return [];
  const usable = checkEntities(query.expression, check);
  for (const { term, mapped } of usable) checkValue(term, mapped, check);
  checkContent(query.expression, check);
  checkContradictions(query.expression, check);
  return faults.sorted();
}

/** The parts that must hold together, groups opened; NOT stays around what it denies. */
export function conjunctsOf(expression: Expression): readonly Expression[] {
  const bare = withoutGroups(expression);
  return bare.kind === "AndExpression" ? bare.operands.flatMap(conjunctsOf) : [bare];
}

export function withoutGroups(expression: Expression): Exclude<Expression, Group> {
  let bare = expression;
  while (bare.kind === "Group") bare = bare.expression;
  return bare;
}
