import { atomsOf, type Formula, foldCase, type LikeTest } from "../logic/index.ts";
import { type BinaryOperator, encodeString } from "../yara/index.ts";
import { WITHOUT_CASE } from "../yara/operator_span.ts";

/** A text and how it is looked for in a value. */
export interface AskedText {
  readonly operator: BinaryOperator;
  readonly text: string;
}

/**
 * The texts of an alternative that asks for nothing else, as they were written; null where it asks for more than one
 * operator for each says.
 */
export function plainTexts(alternative: Formula): AskedText[] | null {
  const asked = new Map<string, AskedText>();
  const isPlain = (formula: Formula): boolean => {
    switch (formula.kind) {
      case "and":
      case "or":
        return formula.operands.every(isPlain);
      case "exists":
        return formula.count === 1 && isPlain(formula.body);
      case "compare": {
        const { test, scalar } = formula;
        if (test.type !== "like" || test.parts.length !== 1 || scalar.path === "@key") return false;
        const text = test.spelling?.[0] ?? (test.parts[0] as string);
        const operator = operatorOf(test);
        asked.set(`${operator} ${text}`, { operator, text });
        return true;
      }
      default:
        return false;
    }
  };
  return isPlain(alternative) ? [...asked.values()] : null;
}

/** The texts that a formula asks for whole, or excludes, each with how it is looked for. */
export function likeTestsOf(formula: Formula): LikeTest[] {
  return [...atomsOf(formula)].flatMap((atom) => {
    if (atom.kind !== "compare" || atom.scalar.path === "@key") return [];
    return atom.test.type === "like" && atom.test.parts.length === 1 ? [atom.test] : [];
  });
}

/** The operator that asks this of a value. */
export function operatorOf({ start, end, ignoreCase }: LikeTest): BinaryOperator {
  const cased = start && end ? "==" : start ? "startswith" : end ? "endswith" : "contains";
  return ignoreCase ? (WITHOUT_CASE[cased] ?? cased) : cased;
}

/** A comparison as it is written. */
export function asks(operand: string, { operator, text }: AskedText): string {
  return `${operand} ${operator} ${encodeString(text)}`;
}

/** The same, in one way for all spellings that ask the same. */
export function asksAlike(operand: string, { operator, text }: AskedText): string {
  return asks(operand, { operator, text: WITHOUT_CASE[operator] === undefined ? foldCase(text) : text });
}

/** Several things asked at once, each said once. */
export function together(parts: readonly string[]): string {
  const distinct = [...new Set(parts)];
  return distinct.length === 1 ? (distinct[0] as string) : `(${distinct.join(" and ")})`;
}
