import type { Formula } from "./formula.ts";
import { RECORD } from "./formula.ts";

const known = new WeakMap<Formula, readonly number[]>();

/** The scopes that a formula names outside itself, ascending: 0 is the element it is asked of. The record is none. */
export function freeScopes(formula: Formula): readonly number[] {
  const found = known.get(formula);
  if (found) return found;
  const scopes = [...new Set(scopesOf(formula))].filter((scope) => scope !== RECORD).sort((a, b) => a - b);
  known.set(formula, scopes);
  return scopes;
}

function scopesOf(formula: Formula): readonly number[] {
  switch (formula.kind) {
    case "and":
    case "or":
      return formula.operands.flatMap(freeScopes);
    case "not":
      return freeScopes(formula.operand);
    case "exists": {
      const inner = freeScopes(formula.body).filter((scope) => scope > 0);
      return [formula.collection.scope, ...inner.map((scope) => scope - 1)];
    }
    case "compare":
      return formula.scalar.term ? [] : [formula.scalar.scope];
    case "term":
      return formula.scopes;
    default:
      return [];
  }
}
