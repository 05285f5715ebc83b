import { describe, expect, test } from "vitest";
import type { Relation } from "../../src/findings/index.ts";
import { and, type Decision, evaluate, type Formula, implies, not, satisfy } from "../../src/logic/index.ts";
import { Dice, type Edit, FormulaEditor, FormulaMaker, RecordMaker } from "./random_formulas.ts";

const isFull = process.env.HUNTLINT_ORACLE === "full";
const PAIRS = isFull ? 20_000 : 2_000;
const RECORDS = 1_500;

const dice = new Dice(0x1234);
const recordMaker = new RecordMaker(dice);
const RECORD_POOL = [{}, ...Array.from({ length: RECORDS }, () => recordMaker.record())];

/** The engine's answer, each witness checked; counter-examples among the records contradict a proof. */
function check(decision: Decision, premise: Formula, refuted: Formula, seed: string): boolean | null {
  const target = and([premise, refuted]);
  if (decision.status === "sat") {
    const { witness } = decision;
    const truth = [evaluate(premise, witness), evaluate(refuted, witness)];
    if (truth[0] !== true || truth[1] !== true) {
      throw new Error(`${seed}: the witness ${JSON.stringify(witness)} does not satisfy ${target.key}`);
    }
    return true;
  }
  if (decision.status === "unknown") return null;
  const found = RECORD_POOL.find((record) => evaluate(target, record) === true);
  if (found) throw new Error(`${seed}: ${target.key} is said to be impossible, but ${JSON.stringify(found)}`);
  return false;
}

interface Tally {
  readonly relations: Map<Relation, number>;
  readonly reasons: Map<string, number>;
}

function run(seed: number, pairs: number, regexps: boolean): Tally {
  const relations = new Map<Relation, number>();
  const reasons = new Map<string, number>();
  const own = new Dice(seed);
  const maker = new FormulaMaker(own, { regexps });
  const editor = new FormulaEditor(own, maker);
  for (let i = 0; i < pairs; i++) {
    const first = maker.clauses();
    const edits: readonly Edit[] = own.pick([
      ["keep"],
      ["keep", "keep"],
      ["weaken"],
      ["strengthen"],
      ["keep", "strengthen"],
    ]);
    const mode = own.roll(100);
    let second = mode < 72 ? edits.reduce((formula, edit) => editor.edit(formula, edit), first) : maker.clauses();
    // Disjoint pairs hardly come about by chance.
    if (mode >= 62 && mode < 76) second = and([second, not(first)]);
    const name = `seed ${seed}, pair ${i}`;
    const ask = (premise: Formula, refuted: Formula, decision: Decision) => {
      if (decision.status === "unknown") reasons.set(decision.reason, (reasons.get(decision.reason) ?? 0) + 1);
      return check(decision, premise, refuted, name);
    };
    const firstOnly = ask(first, not(second), implies(first, second));
    const secondOnly = ask(second, not(first), implies(second, first));
    const both = ask(first, second, satisfy(and([first, second])));
    const relation = relationOf(firstOnly, secondOnly, both);
    relations.set(relation, (relations.get(relation) ?? 0) + 1);
  }
  return { relations, reasons };
}

function relationOf(firstOnly: boolean | null, secondOnly: boolean | null, both: boolean | null): Relation {
  if (firstOnly === null || secondOnly === null || both === null) return "unknown";
  if (!firstOnly && !secondOnly) return "equivalent";
  if (!both) return "disjoint";
  if (!secondOnly) return "narrower";
  return firstOnly ? "overlapping" : "broader";
}

function share(tally: Tally, relation: Relation, pairs: number): number {
  return (tally.relations.get(relation) ?? 0) / pairs;
}

describe("the decision procedure against enumerated records", () => {
  test("is never contradicted, and seldom leaves a pair open", () => {
    const tally = run(1, PAIRS, false);
    console.log(Object.fromEntries(tally.relations), Object.fromEntries(tally.reasons));
    for (const relation of ["equivalent", "narrower", "broader", "overlapping", "disjoint"] as const) {
      expect(share(tally, relation, PAIRS), relation).toBeGreaterThan(0.05);
    }
    expect(share(tally, "unknown", PAIRS)).toBeLessThan(0.01);
  });

  test("nor with regular expressions", () => {
    const pairs = PAIRS / 2;
    const tally = run(2, pairs, true);
    console.log(Object.fromEntries(tally.relations), Object.fromEntries(tally.reasons));
    for (const relation of ["equivalent", "narrower", "broader", "overlapping", "disjoint"] as const) {
      expect(share(tally, relation, pairs), relation).toBeGreaterThan(0.05);
    }
    expect(share(tally, "unknown", pairs)).toBeLessThan(0.1);
  });
});
