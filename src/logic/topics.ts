import type { Formula } from "./formula.ts";

const known = new WeakMap<Formula, readonly string[]>();

/** What a formula is about, so far as it can be seen without entering a loop: paths of values and collections, terms. */
export function topicsOf(formula: Formula): readonly string[] {
  let topics = known.get(formula);
  if (!topics) {
    topics = [...new Set(read(formula))];
    known.set(formula, topics);
  }
  return topics;
}

function read(formula: Formula): readonly string[] {
  switch (formula.kind) {
    case "and":
    case "or":
      return formula.operands.flatMap(topicsOf);
    case "not":
      return topicsOf(formula.operand);
    case "exists":
      return [`[${formula.collection.path}`];
    case "compare":
      return [formula.scalar.sameAs ?? formula.scalar.path];
    case "term":
      return [`$${formula.text}`];
    case "opaque":
      return [formula.key];
    default:
      return [];
  }
}
