import { describe, expect, test } from "vitest";
import { and, evaluate } from "../../src/logic/index.ts";
import { SourceFile } from "../../src/text/index.ts";
import { lowerQuery } from "../../src/translate/lower_query.ts";
import { lowerRule } from "../../src/translate/lower_rule.ts";
import { loadModifiers } from "../../src/translate/modifiers.ts";
import { translateRule } from "../../src/translate/translate_rule.ts";
import { loadSchema } from "../../src/vt/index.ts";
import { parseQuery } from "../../src/vti/index.ts";
import { parse, type Rule } from "../../src/yara/index.ts";
import { pick, randomCondition, randomRecord, STRINGS, seeded, TERMS } from "./random_conditions.ts";

const schema = loadSchema();
const table = loadModifiers();
const FULL = process.env.HUNTLINT_ORACLE === "full";
const CONDITIONS = FULL ? 8000 : 800;
const RECORDS_EACH = 20;

describe("a rule's translation", () => {
  test("finds more or less where it says so, and only there", { timeout: 1_800_000 }, () => {
    const random = seeded(7);
    const records = Array.from({ length: 200 }, () => ({ ...randomRecord(random), terms: TERMS }));
    const counts = { nothing: 0, same: 0, more: 0, less: 0, both: 0 };
    const wrong: string[] = [];
    for (let i = 0; i < CONDITIONS; i++) {
      const joint = pick(random, ["and", "or", "and not", "or not"]);
      const condition = `(${randomCondition(random)}) ${joint} (${randomCondition(random)})`;
      const text = `import "vt" rule r { ${STRINGS} condition: ${condition} }`;
      const { tree } = parse(text);
      const rule = tree.items.find((item) => item.kind === "Rule") as Rule;
      const { output, terms } = translateRule(rule, tree, new SourceFile("a.yar", text));
      if (output === null) {
        counts.nothing++;
        continue;
      }
      const said = terms.map(({ reason }) => reason).join("\n");
      const isMore = said.includes("the query finds more");
      const isLess = said.includes("the query finds less");
      counts[isMore ? (isLess ? "both" : "more") : isLess ? "less" : "same"]++;
      if (isMore && isLess) continue;
      const meant = and(lowerRule(rule, tree, { schema, text }).clauses.map(({ formula }) => formula));
      const { clauses } = lowerQuery(parseQuery(output).query, { table, schema, text: output });
      const lower = and(clauses.map((clause) => clause.lower));
      const upper = and(clauses.map((clause) => clause.upper));
      for (let k = 0; k < RECORDS_EACH; k++) {
        const record = pick(random, records);
        const truth = evaluate(meant, record);
        const isMissed = truth === true && evaluate(upper, record) === false && !isLess;
        const isExtra = truth === false && evaluate(lower, record) === true && !isMore;
        if (!isMissed && !isExtra) continue;
        wrong.push(`${condition} is ${truth}, ${output} is not (${said}): ${JSON.stringify(record)}`);
        break;
      }
    }
    console.log(JSON.stringify(counts));
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(Math.min(counts.same, counts.more, counts.less)).toBeGreaterThan(CONDITIONS * 0.02);
  });
});
