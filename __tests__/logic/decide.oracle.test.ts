import { describe, expect, test } from "vitest";
import type { Relation, Witness } from "../../src/findings/index.ts";
import { and, type Decision, evaluate, type Formula, implies, not, satisfy } from "../../src/logic/index.ts";
import { compileError, evaluateOfficially, type Question } from "../translate/official_evaluation.ts";
import { conditionOf, evaluatedRecord, Inexpressible, paddedRecord } from "./official_condition.ts";
import { Dice, type Edit, FormulaEditor, FormulaMaker, type Options, RecordMaker } from "./random_formulas.ts";

const isFull = process.env.HUNTLINT_ORACLE === "full";
const PAIRS = isFull ? 20_000 : 2_000;
const RECORDS = isFull ? 1_500 : 800;
/** Examples that are put to the official engine. */
const EXAMPLES = isFull ? Number.POSITIVE_INFINITY : 800;
const TIMEOUT = isFull ? 1_800_000 : 120_000;

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

/** A formula and a record on which it was found to hold. */
interface Example {
  readonly formula: Formula;
  readonly witness: Witness;
}

interface Tally {
  readonly examples: readonly Example[];
  readonly relations: Map<Relation, number>;
  readonly reasons: Map<string, number>;
}

function run(seed: number, pairs: number, options: Options): Tally {
  const relations = new Map<Relation, number>();
  const reasons = new Map<string, number>();
  const examples: Example[] = [];
  const own = new Dice(seed);
  const maker = new FormulaMaker(own, options);
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
      if (decision.status === "sat") examples.push({ formula: and([premise, refuted]), witness: decision.witness });
      return check(decision, premise, refuted, name);
    };
    const firstOnly = ask(first, not(second), implies(first, second));
    const secondOnly = ask(second, not(first), implies(second, first));
    const both = ask(first, second, satisfy(and([first, second])));
    const relation = relationOf(firstOnly, secondOnly, both);
    relations.set(relation, (relations.get(relation) ?? 0) + 1);
  }
  return { relations, reasons, examples };
}

function relationOf(firstOnly: boolean | null, secondOnly: boolean | null, both: boolean | null): Relation {
  if (firstOnly === null || secondOnly === null || both === null) return "unknown";
  if (!firstOnly && !secondOnly) return "equivalent";
  if (!both) return "disjoint";
  if (!secondOnly) return "narrower";
  return firstOnly ? "overlapping" : "broader";
}

/**
 * Puts examples to the official engine. It takes no empty arrays: these are filled up, which may change what holds,
 * so that both evaluate the filled record. Returns how many were put, and what kept the others.
 */
function confirm(examples: readonly Example[]): { readonly put: number; readonly causes: Map<string, number> } {
  const causes = new Map<string, number>();
  const questions: (Question & { readonly formula: Formula; readonly expected: boolean })[] = [];
  for (const { formula, witness } of examples) {
    try {
      const body = `condition: ${conditionOf(formula)}`;
      const record = paddedRecord(witness);
      const filled = evaluatedRecord({ ...record, terms: { $a: termOf(record, "a"), $b: termOf(record, "b") } });
      const expected = evaluate(formula, filled) === true;
      if (!expected) causes.set("an empty array", (causes.get("an empty array") ?? 0) + 1);
      if (body.includes("/si") && JSON.stringify(witness).includes("\u212a")) throw new Inexpressible("a Kelvin sign");
      if (body.includes("matches") && compileError(body, record) !== null) throw new Inexpressible("a regexp");
      questions.push({ body, record, formula, expected });
    } catch (error) {
      if (!(error instanceof Inexpressible)) throw error;
      causes.set(error.message, (causes.get(error.message) ?? 0) + 1);
    }
  }
  const answers = evaluateOfficially(questions);
  for (const [i, { body, record, expected }] of questions.entries()) {
    if (answers[i] !== expected) throw new Error(`${body} on ${JSON.stringify(record)} is not ${expected}`);
  }
  return { put: questions.length, causes };
}

function termOf(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return (record.terms as Record<string, unknown>)[name];
}

function share(tally: Tally, relation: Relation, pairs: number): number {
  return (tally.relations.get(relation) ?? 0) / pairs;
}

function report(tally: Tally): void {
  const examples = tally.examples.slice(0, EXAMPLES);
  const { put, causes } = confirm(examples);
  console.log(
    Object.fromEntries([...tally.relations].map(([relation, count]) => [relation, count])),
    `${examples.length} witnesses, ${put} confirmed by the official engine, the others kept back or changed by:`,
    Object.fromEntries(causes),
    Object.fromEntries(tally.reasons),
  );
  expect(put).toBeGreaterThan(examples.length * 0.9);
}

describe("the decision procedure against enumerated records", () => {
  test(
    "is never contradicted, and seldom leaves a pair open",
    () => {
      const tally = run(1, PAIRS, { regexps: false });
      report(tally);
      for (const relation of ["equivalent", "narrower", "broader", "overlapping", "disjoint"] as const) {
        expect(share(tally, relation, PAIRS), relation).toBeGreaterThan(0.05);
      }
      expect(share(tally, "unknown", PAIRS)).toBeLessThan(0.01);
    },
    TIMEOUT,
  );

  test(
    "nor with regular expressions",
    () => {
      const pairs = PAIRS / 2;
      const tally = run(2, pairs, { regexps: true });
      report(tally);
      for (const relation of ["equivalent", "narrower", "broader", "overlapping", "disjoint"] as const) {
        expect(share(tally, relation, pairs), relation).toBeGreaterThan(0.05);
      }
      expect(share(tally, "unknown", pairs)).toBeLessThan(0.1);
    },
    TIMEOUT,
  );

  test(
    "nor with loops that ask for several elements, and look outside",
    () => {
      const pairs = PAIRS / 4;
      const tally = run(3, pairs, { regexps: false, outer: 45, several: 40 });
      report(tally);
      expect(share(tally, "unknown", pairs)).toBeLessThan(0.01);
    },
    TIMEOUT,
  );
});
