import { and, exists, type Formula, hasOpaque, not, type OpaqueFormula, or } from "../logic/index.ts";

/** A part that no rule can express, and what the rest without it finds: more than was asked for, or less. */
export interface DroppedPart {
  readonly part: OpaqueFormula;
  readonly direction: "broader" | "narrower";
}

export interface Remainder {
  /** Null where nothing is left. */
  readonly formula: Formula | null;
  readonly dropped: readonly DroppedPart[];
}

/**
 * Leaves out what only VT Intelligence sees. A conjunct left out makes the rest broader, an alternative narrower,
 * and under a negation each is the other; a group of nothing else goes as a whole.
 */
export function dropOpaque(formula: Formula): Remainder {
  const dropped: DroppedPart[] = [];
  const settle = (parts: readonly OpaqueFormula[], direction: DroppedPart["direction"]) => {
    for (const part of parts) dropped.push({ part, direction });
  };
  const drop = (part: Formula, isPositive: boolean): Formula | readonly OpaqueFormula[] => {
    if (!hasOpaque(part)) return isPositive ? part : not(part);
    switch (part.kind) {
      case "opaque":
        return [part];
      case "not":
        return drop(part.operand, !isPositive);
      case "and":
      case "or": {
        const isConjunction = (part.kind === "and") === isPositive;
        const kept: Formula[] = [];
        const lost: OpaqueFormula[] = [];
        for (const operand of part.operands) {
          const rest = drop(operand, isPositive);
          if ("kind" in rest) kept.push(rest);
          else for (const opaque of rest) lost.push(opaque);
        }
        if (kept.length === 0) return lost;
        settle(lost, isConjunction ? "broader" : "narrower");
        return isConjunction ? and(kept) : or(kept);
      }
      case "exists": {
        // Within a loop the body is a formula of its own; its negation stays outside.
        const rest = drop(part.body, true);
        if (!("kind" in rest)) return rest;
        const loop = exists(part.collection, rest, part.count);
        return isPositive ? loop : not(loop);
      }
      default:
        return isPositive ? part : not(part);
    }
  };
  const rest = drop(formula, true);
  if ("kind" in rest) return { formula: rest, dropped };
  settle(rest, "broader");
  return { formula: null, dropped };
}
