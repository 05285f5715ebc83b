import { describe, expect, test } from "vitest";
import { and, evaluate } from "../../src/logic/index.ts";
import { lowerRule } from "../../src/translate/lower_rule.ts";
import { loadSchema } from "../../src/vt/index.ts";
import { parse } from "../../src/yara/index.ts";
import { compileError, evaluateOfficially, type Question } from "./official_evaluation.ts";
import { pick, randomCondition, randomRecord, STRINGS, seeded, TERMS } from "./random_conditions.ts";

const FULL = process.env.HUNTLINT_ORACLE === "full";
const CONDITIONS = FULL ? 6000 : 600;
const RECORDS_EACH = 5;

function lowered(condition: string) {
  const text = `import "vt" rule r { ${STRINGS} condition: ${condition} }`;
  const { tree, errors } = parse(text);
  const rule = tree.items.find((item) => item.kind === "Rule");
  if (rule?.kind !== "Rule" || errors.some((error) => error.severity === "error")) return null;
  return and(lowerRule(rule, tree, { schema: loadSchema(), text }).clauses.map((clause) => clause.formula));
}

/** Constants, whose truth is known when they are read. */
const CONSTANTS = [
  '"\\xff" == "\\xfe"',
  '"\\xff" < "\\xfe"',
  '"\\xff" iequals "\\xff"',
  '"\\xff" iequals "\\xfe"',
  '"\\xc3\\xa9" contains "\\xc3"',
  '"\\xc3\\xa9" startswith "\\xc3"',
  '"\\xc3\\xa9" endswith "\\xa9"',
  '"é" icontains "\\xc3"',
  '"É" iequals "é"',
  '"É" matches /é/i',
  '"É" matches /^é/i',
  '"É" matches /é|x/i',
  '"É" matches /é+/i',
  '"\u212a" matches /k/i',
  "9007199254740993 == 9007199254740992.0",
  "9007199254740993 > 9007199254740992.0",
  "(0.0 \\ 0.0) == (0.0 \\ 0.0)",
  "(0.0 \\ 0.0) != (0.0 \\ 0.0)",
  "not ((0.0 \\ 0.0) < 1.0)",
  "1.0 \\ 0.0 > 5.0",
  "5 \\ 2 == 2",
  "5 \\ 2.0 == 2.5",
  "-7 % 3 == -1",
  "1 << 63 < 0",
  "0x4000000000000000 << 2 == 0",
  "-1 >> 1 == -1",
];

describe("a condition of constants", () => {
  test.each(CONSTANTS)("%s", (condition) => {
    const record = { metadata: { file_name: "a" } };
    const [official] = evaluateOfficially([{ body: `condition: ${condition}`, record }]);
    const formula = lowered(condition);
    expect(formula && evaluate(formula, record)).toBe(official);
  });
});

describe("a lowered condition", () => {
  test("holds of a record where the compiler says so", { timeout: 1_800_000 }, () => {
    const random = seeded(20260208);
    const records = Array.from({ length: 60 }, () => randomRecord(random));
    const causes = new Map<string, number>();
    const count = (cause: string) => causes.set(cause, (causes.get(cause) ?? 0) + 1);
    const questions: Question[] = [];
    const ours: { condition: string; truth: boolean | null }[] = [];
    for (let i = 0; i < CONDITIONS; i++) {
      const condition = randomCondition(random);
      const body = `${STRINGS} condition: (${condition}) or (not filesize == 17 and any of them)`;
      const fault = compileError(body, records[0] as Question["record"]);
      if (fault !== null) {
        count(`refused by the compiler: ${fault}`);
        continue;
      }
      const formula = lowered(condition);
      expect(formula, condition).not.toBeNull();
      if (formula === null) continue;
      for (let k = 0; k < RECORDS_EACH; k++) {
        const record = pick(random, records);
        questions.push({ body, record });
        ours.push({ condition, truth: evaluate(formula, { ...record, terms: TERMS }) });
      }
    }
    const answers = evaluateOfficially(questions);
    const wrong: string[] = [];
    let agreed = 0;
    for (const [i, { condition, truth }] of ours.entries()) {
      if (truth === null)
        count("our evaluation leaves it open: a comparison of two values, or a share of a collection");
      else if (truth === answers[i]) agreed++;
      else wrong.push(`${condition} is ${answers[i]} on ${JSON.stringify(questions[i]?.record)}`);
    }
    console.log(`${agreed} agreed; not expressed: ${JSON.stringify(Object.fromEntries(causes))}`);
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(agreed).toBeGreaterThan(CONDITIONS * RECORDS_EACH * 0.5);
    const holding = answers.filter((answer) => answer).length;
    expect(Math.min(holding, answers.length - holding)).toBeGreaterThan(answers.length * 0.1);
  });
});
