import type { Entity } from "../findings/index.ts";
import { type Expression, type Node, type OrExpression, type Query, type Term, visitQuery } from "../vti/index.ts";

/**
 * The entity that a query searches by its own words; null where it names none that exists, or none that holds for
 * all of it: one of several alternatives, or one under NOT, does not choose for the rest.
 */
export function entityOf({ expression }: Query): Entity | null {
  return expression === null ? null : searchedBy(expression);
}

function searchedBy(expression: Expression): Entity | null {
  switch (expression.kind) {
    case "Term":
      return namedBy(expression);
    case "Group":
      return searchedBy(expression.expression);
    case "NotExpression":
      return null;
    case "AndExpression": {
      for (const operand of expression.operands) {
        const entity = searchedBy(operand);
        if (entity !== null) return entity;
      }
      return null;
    }
    case "OrExpression":
      return searchedByAlternatives(expression);
  }
}

/** What an `entity:` term names; null for another term, and for a kind of object that does not exist. */
export function namedBy({ modifier, value }: Term): Entity | null {
  return modifier?.name === "entity" && value.kind === "TextValue" ? readEntity(value.text) : null;
}

/** Whether a query says anything of what it searches, of all of it or of a part. */
export function namesEntity({ expression }: Query): boolean {
  let isNamed = false;
  if (expression === null) return false;
  visitQuery(expression, {
    Term({ modifier }) {
      if (modifier?.name === "entity") isNamed = true;
    },
  });
  return isNamed;
}

/** What queries call an entity. */
export function entityWord(entity: Entity): string {
  return entity === "ip_address" ? "ip" : entity;
}

/** `ip` and what other text has for it, to the entity; null for what is none. */
export function readEntity(text: string): Entity | null {
  const word = text.toLowerCase();
  switch (word) {
    case "file":
    case "url":
    case "domain":
    case "collection":
      return word;
    case "ip":
    case "ip_address":
      return "ip_address";
    default:
      return null;
  }
}

/**
 * All alternatives must agree. `entity:url path:a OR path:b` is the exception: AND binds tighter, yet people who put
 * the entity first and write no parentheses mean the whole, as VirusTotal's own pages do.
 */
function searchedByAlternatives({ operands }: OrExpression): Entity | null {
  const [first, ...others] = operands as [Expression, ...Expression[]];
  const entity = searchedBy(first);
  if (entity === null) return null;
  const start = first.kind === "AndExpression" ? first.operands[0] : undefined;
  const isLeading = start?.kind === "Term" && namedBy(start) !== null;
  const agrees = others.every((other) => {
    const said = searchedBy(other);
    return said === entity || (isLeading && said === null);
  });
  return agrees ? entity : null;
}

/** What parts of a query search beside `entity`, in their own words: `(entity:url …) OR (entity:domain …)`. */
export function otherEntities({ expression }: Query, entity: Entity): readonly Entity[] {
  const others = new Set<Entity>();
  if (expression === null) return [];
  visitQuery(expression, {
    NotExpression: () => false,
    Term(term) {
      const named = namedBy(term);
      if (named !== null && named !== entity) others.add(named);
    },
  });
  return [...others];
}

/** The entity that the innermost alternative or denial around a term chooses for itself; null where none does. */
export function localEntity(term: Term, ancestors: readonly Node[]): Entity | null {
  for (let i = ancestors.length - 1; i >= 0; i--) {
    const { kind } = ancestors[i] as Node;
    if (kind !== "OrExpression" && kind !== "NotExpression") continue;
    const entity = searchedBy((ancestors[i + 1] ?? term) as Expression);
    if (entity !== null) return entity;
  }
  return null;
}
