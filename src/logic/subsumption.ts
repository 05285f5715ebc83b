import { collectionKey, type Formula, scalarKey } from "./formula.ts";
import type { ScalarTheory } from "./scalar_theory.ts";

/** A formula, or its negation. */
interface Signed {
  readonly formula: Formula;
  readonly positive: boolean;
}

/**
 * Implications that can be read off the two formulas, part against part: what most clauses of two rules that say
 * the same need. Finding none proves nothing.
 */
export class Subsumption {
  readonly #theory: ScalarTheory;
  readonly #spend: (steps: number) => void;
  readonly #answers = new Map<string, boolean>();
  readonly #numbers = new Map<string, number>();

  constructor(theory: ScalarTheory, spend: (steps: number) => void) {
    this.#theory = theory;
    this.#spend = spend;
  }

  /** Both formulas are asked of the same element, with the same outer ones. */
  implies(premise: Formula, conclusion: Formula): boolean {
    return this.#implies({ formula: premise, positive: true }, { formula: conclusion, positive: true });
  }

  /** Whether the two cannot both hold. */
  excludes(a: Formula, b: Formula): boolean {
    return this.#implies({ formula: a, positive: true }, { formula: b, positive: false });
  }

  #number(formula: Formula): number {
    let number = this.#numbers.get(formula.key);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(formula.key, number);
    }
    return number;
  }

  #implies(premise: Signed, conclusion: Signed): boolean {
    const p = withoutNot(premise);
    const c = withoutNot(conclusion);
    if (p.formula === c.formula || p.formula.key === c.formula.key) return p.positive === c.positive;
    if (isAtom(p.formula) && isAtom(c.formula)) return this.#atomImplies(p, c);
    const key = `${this.#number(p.formula)}${p.positive ? "+" : "-"}${this.#number(c.formula)}${c.positive ? "+" : "-"}`;
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    this.#spend(1);
    const answer = this.#decompose(p, c);
    this.#answers.set(key, answer);
    return answer;
  }

  #decompose(premise: Signed, conclusion: Signed): boolean {
    if (isConstant(premise, false) || isConstant(conclusion, true)) return true;
    const conclusions = operandsOf(conclusion, "and");
    if (conclusions) return conclusions.every((c) => this.#implies(premise, c));
    const cases = operandsOf(premise, "or");
    if (cases) return cases.every((p) => this.#implies(p, conclusion));
    const premises = operandsOf(premise, "and");
    if (premises?.some((p) => this.#implies(p, conclusion))) return true;
    const alternatives = operandsOf(conclusion, "or");
    if (premise.positive && conclusion.positive && hasOperand(conclusion.formula, premise.formula.key)) return true;
    return alternatives?.some((c) => this.#implies(premise, c)) === true;
  }

  #atomImplies(premise: Signed, conclusion: Signed): boolean {
    const p = premise.formula;
    const c = conclusion.formula;
    if (p.kind === "compare" && c.kind === "compare") {
      if (scalarKey(p.scalar) !== scalarKey(c.scalar)) return false;
      this.#spend(1);
      const ofPremise = { test: p.test, positive: premise.positive };
      return this.#theory.implies(p.scalar, ofPremise, { test: c.test, positive: conclusion.positive });
    }
    if (p.kind !== "exists" || c.kind !== "exists" || premise.positive !== conclusion.positive) return false;
    if (collectionKey(p.collection) !== collectionKey(c.collection)) return false;
    const [stronger, weaker] = premise.positive ? [p, c] : [c, p];
    return stronger.count >= weaker.count && this.implies(stronger.body, weaker.body);
  }
}

function withoutNot({ formula, positive }: Signed): Signed {
  return formula.kind === "not" ? withoutNot({ formula: formula.operand, positive: !positive }) : { formula, positive };
}

function isAtom({ kind }: Formula): boolean {
  return kind === "compare" || kind === "exists" || kind === "term" || kind === "opaque";
}

function isConstant({ formula, positive }: Signed, value: boolean): boolean {
  return formula.kind === (positive === value ? "true" : "false");
}

/** The operands where the signed formula is a conjunction (or a disjunction). */
function operandsOf({ formula, positive }: Signed, kind: "and" | "or"): readonly Signed[] | null {
  if (formula.kind !== "and" && formula.kind !== "or") return null;
  if ((formula.kind === kind) !== positive) return null;
  return formula.operands.map((operand) => ({ formula: operand, positive }));
}

const operandKeys = new WeakMap<Formula, ReadonlySet<string>>();

/** Whether a formula is among the operands, told by its key: for long lists. */
function hasOperand(formula: Formula, key: string): boolean {
  if (formula.kind !== "and" && formula.kind !== "or") return false;
  let keys = operandKeys.get(formula);
  if (!keys) {
    keys = new Set(formula.operands.map((operand) => operand.key));
    operandKeys.set(formula, keys);
  }
  return keys.has(key);
}
