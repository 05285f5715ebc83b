import { describe, expect, test } from "vitest";
import { and, evaluate, type Formula, implies, not, satisfy } from "../../src/logic/index.ts";
import { dropOpaque } from "../../src/translate/drop_opaque.ts";
import { lowerQuery } from "../../src/translate/lower_query.ts";
import { lowerRule } from "../../src/translate/lower_rule.ts";
import { loadModifiers } from "../../src/translate/modifiers.ts";
import { translateQuery } from "../../src/translate/translate_query.ts";
import { loadSchema } from "../../src/vt/index.ts";
import { parseQuery } from "../../src/vti/index.ts";
import { type Expression, parse, printNode, type Rule, visit } from "../../src/yara/index.ts";
import { expressibleRecord, nearby } from "./expressible_record.ts";
import { compileError, evaluateOfficially, type Question } from "./official_evaluation.ts";
import { pick, seeded } from "./random_conditions.ts";
import { randomQuery } from "./random_queries.ts";

const schema = loadSchema();
const table = loadModifiers();
const FULL = process.env.HUNTLINT_ORACLE === "full";
const QUERIES = FULL ? 5000 : 500;

function ruleOf(text: string): Rule {
  const { tree, errors } = parse(text);
  expect(errors, text).toEqual([]);
  const rule = tree.items.find((item) => item.kind === "Rule");
  if (rule?.kind !== "Rule" || !rule.condition) throw new Error("no rule");
  return rule;
}

/** What the query means at `usual`, but for what no rule can say. */
function meaningOf(text: string, wide: boolean): Formula {
  const { clauses } = lowerQuery(parseQuery(text).query, { table, schema, text });
  return and(clauses.flatMap((clause) => dropOpaque(wide ? clause.wide : clause.usual).formula ?? []));
}

function namesIn(expression: Expression): ReadonlySet<string> {
  const names = new Set<string>();
  visit(expression, { Identifier: ({ name }) => void names.add(name) });
  return names;
}

describe("a translated query", () => {
  test("means what the query means, to us and to the compiler", { timeout: 1_800_000 }, () => {
    const random = seeded(11);
    const causes = new Map<string, number>();
    const count = (cause: string) => causes.set(cause, (causes.get(cause) ?? 0) + 1);
    const questions: Question[] = [];
    const ours: { query: string; truth: boolean | null }[] = [];
    for (let i = 0; i < QUERIES; i++) {
      const entity = pick(random, ["file", "file", "url", "domain", "ip_address"] as const);
      const wide = random() < 0.1;
      const query = randomQuery(random, entity);
      const { output } = translateQuery(query, { wide });
      if (output === null) {
        count("nothing to write");
        continue;
      }
      const rule = ruleOf(output);
      const expression = rule.condition?.expression as Expression;
      const meaning = meaningOf(query, wide);
      const { tree } = parse(output);
      const clauses = lowerRule(rule, tree, { schema, text: output }).clauses;
      const written = and(clauses.map(({ formula }) => formula));
      if (written.key !== meaning.key) {
        const budget = { steps: 200_000 };
        const statuses = [implies(meaning, written, { budget }).status, implies(written, meaning, { budget }).status];
        expect(statuses, `${query}\n${output}\n${meaning.key}\n${written.key}`).not.toContain("sat");
        count(statuses.includes("unknown") ? "neither the same key nor proved" : "the same by proof");
      }
      const patterns = rule.patterns?.patterns.map((pattern) => printNode(pattern)).join(" ");
      const body = `${patterns === undefined ? "" : `strings: ${patterns}`} condition: ${printNode(expression)}`;
      const names = namesIn(expression);
      const found = satisfy(meaning, { budget: { steps: 200_000 } });
      const missed = satisfy(not(meaning), { budget: { steps: 200_000 } });
      const records = [found, missed].flatMap((decision) =>
        decision.status === "sat" ? [expressibleRecord(decision.witness, names)] : [],
      );
      const fault = records[0] ? compileError(body, records[0]) : "no record is known";
      if (fault !== null || /\["|, \w+ in /.test(body)) {
        count(fault === null ? "a map, which no global can hold" : `not evaluated: ${fault}`);
        continue;
      }
      const near = records.flatMap((record) => [1, 2, 3].map(() => nearby(record, random)));
      const truths = [...records, ...near].map((record) => {
        const truth = evaluate(meaning, record);
        questions.push({ body, record });
        ours.push({ query, truth });
        return truth;
      });
      count(truths.includes(true) && truths.includes(false) ? "met a match and a miss" : "met only one of the two");
    }
    const answers = evaluateOfficially(questions);
    const wrong = ours.flatMap(({ query, truth }, i) =>
      truth === null || truth === answers[i] ? [] : [`${query} is ${answers[i]}: ${JSON.stringify(questions[i])}`],
    );
    console.log(`${questions.length} asked: ${JSON.stringify(Object.fromEntries(causes), null, 1)}`);
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(questions.length).toBeGreaterThan(QUERIES);
    expect(causes.get("met a match and a miss") ?? 0).toBeGreaterThan(QUERIES / 3);
  });
});
