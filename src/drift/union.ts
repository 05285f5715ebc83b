import { and, FALSE, type Formula, or, TRUE } from "../logic/index.ts";
import type { LoweredQuery, LoweredRule, QueryClause } from "../translate/lowered.ts";
import { queryScope } from "./scope.ts";

export interface ReadQuery {
  readonly text: string;
  readonly lowered: LoweredQuery;
}

type Bound = "lower" | "usual" | "wide" | "upper";

/**
 * Several queries of one rule as one, which finds what any of them finds. What is scope in a query is set aside in
 * it; what searches another kind of object than the rule adds nothing, unless all do.
 */
export function joinedQueries(queries: readonly ReadQuery[], rule: LoweredRule): ReadQuery {
  const own = queries.filter(({ lowered }) => lowered.entity === rule.entity);
  const joined = own.length === 0 ? queries : own;
  const text = joined.map((query) => (joined.length === 1 ? query.text : `(${query.text})`)).join(" OR ");
  const bound = (which: Bound): Formula => or(joined.map(({ lowered }) => boundOf(lowered, rule, which)));
  const clause: QueryClause = {
    lower: bound("lower"),
    usual: bound("usual"),
    wide: bound("wide"),
    upper: bound("upper"),
    place: { text, range: { start: 0, end: text.length } },
    role: "checked",
    unchecked: joined.flatMap(({ lowered }) => lowered.clauses.flatMap(({ unchecked }) => unchecked)),
  };
  return {
    text,
    lowered: {
      entity: joined[0]?.lowered.entity ?? rule.entity,
      clauses: [clause],
      terms: joined.flatMap(({ lowered }) => lowered.terms),
      notes: [...new Set(joined.flatMap(({ lowered }) => lowered.notes))],
    },
  };
}

function boundOf({ clauses }: LoweredQuery, rule: LoweredRule, which: Bound): Formula {
  const counted = clauses.filter((clause) => queryScope(clause, rule.clauses) === null);
  // Of a query of which nothing can be compared, nothing is certain and anything possible.
  if (counted.length === 0 && clauses.some(({ role }) => role === "unchecked")) return which === "lower" ? FALSE : TRUE;
  return and(counted.map((clause) => clause[which]));
}
