import { describe, expect, test } from "vitest";
import { implies } from "../../src/logic/decide.ts";
import { and, evaluate, type Formula } from "../../src/logic/index.ts";
import { Inexpressible } from "../../src/translate/inexpressible.ts";
import { lowerRule } from "../../src/translate/lower_rule.ts";
import { raiseCondition } from "../../src/translate/raise_condition.ts";
import { loadSchema } from "../../src/vt/index.ts";
import { parse, printNode } from "../../src/yara/index.ts";
import { compileError, evaluateOfficially, type Question } from "./official_evaluation.ts";
import { pick, randomCondition, randomRecord, STRINGS, seeded, TERMS } from "./random_conditions.ts";

const FULL = process.env.HUNTLINT_ORACLE === "full";
const CONDITIONS = FULL ? 5000 : 500;

function lowered(strings: string, condition: string): Formula {
  const text = `import "vt" rule r { ${strings} condition: ${condition} }`;
  const { tree, errors } = parse(text);
  expect(errors.filter((error) => error.severity === "error")).toEqual([]);
  const rule = tree.items.find((item) => item.kind === "Rule");
  if (rule?.kind !== "Rule") throw new Error("no rule");
  return and(lowerRule(rule, tree, { schema: loadSchema(), text }).clauses.map((clause) => clause.formula));
}

describe("a raised condition", () => {
  test("means what its formula means, to us and to the compiler", { timeout: 1_800_000 }, () => {
    const random = seeded(7);
    const records = Array.from({ length: 40 }, () => randomRecord(random));
    const causes = new Map<string, number>();
    const count = (cause: string) => causes.set(cause, (causes.get(cause) ?? 0) + 1);
    const questions: Question[] = [];
    const ours: { condition: string; truth: boolean | null }[] = [];
    for (let i = 0; i < CONDITIONS; i++) {
      const condition = randomCondition(random, undefined, 4);
      const formula = lowered(STRINGS, condition);
      let raised: ReturnType<typeof raiseCondition>;
      try {
        raised = raiseCondition(formula, loadSchema());
      } catch (error) {
        if (!(error instanceof Inexpressible)) throw error;
        count(`inexpressible: ${error.message}`);
        continue;
      }
      const text = printNode(raised.expression);
      const strings =
        raised.patterns.length === 0 ? "" : `strings: ${raised.patterns.map((p) => printNode(p)).join(" ")}`;
      const again = lowered(strings, text);
      if (again.key !== formula.key) {
        const there = implies(formula, again, { budget: { steps: 100_000 } }).status;
        const back = implies(again, formula, { budget: { steps: 100_000 } }).status;
        expect([there, back], `${condition}\n${text}\n${formula.key}\n${again.key}`).not.toContain("sat");
        count(there === "unsat" && back === "unsat" ? "same by proof" : "neither the same key nor proved");
      }
      const body = `${strings} condition: ${text}`;
      const fault = compileError(body, records[0] as Question["record"]);
      if (fault !== null) {
        count(`refused by the compiler: ${fault}`);
        continue;
      }
      for (let k = 0; k < 4; k++) {
        const record = pick(random, records);
        questions.push({ body, record });
        ours.push({ condition: `${condition}\n${text}`, truth: evaluate(formula, { ...record, terms: TERMS }) });
      }
    }
    const answers = evaluateOfficially(questions);
    const wrong = ours.flatMap(({ condition, truth }, i) =>
      truth === null || truth === answers[i]
        ? []
        : [`${condition} is ${answers[i]} on ${JSON.stringify(questions[i]?.record)}`],
    );
    console.log(`${questions.length} asked: ${JSON.stringify(Object.fromEntries(causes))}`);
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(questions.length).toBeGreaterThan(CONDITIONS);
  });
});
