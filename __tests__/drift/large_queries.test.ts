import { describe, expect, test } from "vitest";
import {
  compareQueries,
  compareQueryWithRule,
  DEFAULT_POLICY,
  DEFAULT_QUERY_KEYS,
  evaluateRule,
  type JudgeOptions,
  judgeKeptQueries,
  type RuleSide,
} from "../../src/drift/index.ts";
import type { ComparisonResult } from "../../src/findings/index.ts";
import { DEFAULT_STEPS } from "../../src/logic/index.ts";
import { SourceFile } from "../../src/text/index.ts";
import { parse } from "../../src/yara/index.ts";

const each = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const inProcess = (text: string) => `for any p in vt.behaviour.processes_created : (p icontains "${text}")`;
const anyTag = (text: string) => `for any t in vt.metadata.tags : (t == "${text}")`;

function sideOf(condition: string, meta = 'target_entity = "file"'): RuleSide {
  const source = new SourceFile(
    "hunt.yar",
    `import "vt"\nrule Hunt {\n  meta:\n    ${meta}\n  condition:\n    ${condition}\n}\n`,
  );
  const { tree } = parse(source.text);
  const rule = tree.items.find((item) => item.kind === "Rule");
  if (!rule) throw new Error("no rule");
  return { rule, file: tree, source };
}

function judged(query: string, condition: string, options: JudgeOptions = {}): ComparisonResult {
  const { result } = compareQueryWithRule(query, sideOf(condition), options);
  if (result === null) throw new Error("the query does not parse");
  return result;
}

/** Each of these took from ten seconds to minutes when only the searches were counted as work. */
describe("a comparison ends soon", () => {
  test.each([
    ["200 tags", each(200, (i) => `tag:tag${i}x`).join(" "), each(200, (i) => anyTag(`tag${i}y`)).join(" and ")],
    ["300 words", each(300, (i) => `word${i}`).join(" "), inProcess("abc")],
    ["1000 alternatives", each(1000, (i) => `behaviour:a${i}`).join(" OR "), inProcess("abc")],
    [
      "60 bounds against 60 others",
      each(60, (i) => `(size:${i * 10 + 1}+ OR size:${i + 1}-)`).join(" "),
      each(60, (i) => `vt.metadata.file_size > ${i * 10 + 5}`).join(" and "),
    ],
    [
      "30 lists of 30 against 30 others",
      each(30, (i) => `(${each(30, (j) => `behavior_processes:p${i}x${j}`).join(" OR ")})`).join(" "),
      each(30, (i) => `(${each(30, (j) => inProcess(`p${i}x${j}y`)).join(" or ")})`).join(" and "),
    ],
    [
      "long texts",
      each(5, (i) => `behavior_processes:"${"ab-".repeat(3000)}${i}"`).join(" "),
      each(5, (i) => inProcess(`${"ab-".repeat(3000)}${i + 7}`)).join(" and "),
    ],
  ])("%s", (_, query, condition) => {
    expect(judged(query, condition).relation).not.toBe("equivalent");
  });
});

test("a list of 200 texts is compared with one that lacks one of them", () => {
  const list = (make: (i: number) => string) => each(200, make).join(" OR ");
  const condition = each(200, (i) => inProcess(`evil${i === 7 ? "X" : i}`)).join(" or ");
  const { relation, differences } = judged(
    list((i) => `behavior_processes:evil${i}`),
    condition,
  );
  expect(relation).toBe("overlapping");
  expect(differences.map(({ reason }) => reason)).not.toContain("undecided");
});

describe("without work left", () => {
  const query = each(60, (i) => `behavior_processes:"powershell ${i}"`).join(" ");
  const condition = each(60, (i) => inProcess(`powershell ${i + 100}`)).join(" and ");

  test("what is known to fail decides, and says that nobody knows why", () => {
    const { relation, differences, notes } = judged(query, condition);
    expect(relation).toBe("overlapping");
    expect(notes).toContain("The work budget ran out before everything was decided.");
    const unexplained = differences.filter(({ explanation }) => explanation.includes("before it was known why"));
    expect(unexplained).not.toEqual([]);
    for (const { witness, spots } of unexplained) {
      expect(witness).not.toBeNull();
      expect(spots).toEqual([]);
    }
  });

  test("nothing is called missing or added where a policy does not mind every reason", () => {
    const policy = { ...DEFAULT_POLICY, ignoredReasons: ["literal_differs"] as const };
    const { relation, differences } = judged(query, condition, { policy });
    expect(relation).toBe("unknown");
    const wholes = differences.filter(({ reason }) => reason === "clause_added" || reason === "clause_missing");
    expect(wholes).toEqual([]);
  });

  test.each([
    ["tag:docx (tag:macros OR tag:exploit)", "tag:docx tag:macros tag:exploit"],
    ["type:document name:invoice p:1+", "(type:document name:INVOICE p:1+) OR name:setup"],
    ['tag:"macros" p:35+', '(tag:"macr" p:35+) OR name:setup'],
    ['behaviour:"8.8.8.8"', 'behaviour:"8.8.8"'],
  ])("no reason is given that is none, wherever it ends: %s, %s", (first, second) => {
    const reasons = (steps: number) => {
      const { result } = compareQueries(first, second, { steps });
      return (result?.differences ?? []).flatMap(({ side, clause, reason, explanation }) => {
        const isOpen = reason === "undecided" || explanation.includes("before it was known why");
        return isOpen ? [] : [`${side} ${clause} ${reason}`];
      });
    };
    const all = new Set(reasons(DEFAULT_STEPS));
    for (let steps = 100; steps < 20_000; steps = Math.ceil(steps * 1.1)) {
      expect(reasons(steps).filter((reason) => !all.has(reason))).toEqual([]);
    }
  });

  test("a file's work ends for all of its queries, and each of them says so", () => {
    const pool = { steps: 20_000 };
    const side = sideOf(
      inProcess("powershell"),
      each(40, (i) => `vti_query_${i} = "behavior_processes:powershell tag:t${i}"`).join("\n"),
    );
    const results = judgeKeptQueries(side, DEFAULT_QUERY_KEYS, { pool });
    expect(results).toHaveLength(40);
    expect(results[0]?.relation).toBe("overlapping");
    const last = results[39];
    expect(last?.relation).toBe("unknown");
    expect(last?.notes).toEqual(["The work budget of the file ran out before this was compared."]);
  });
});

test("an evaluation gives up on a record that takes too long, and does not guess", () => {
  const processes = each(3000, (i) => `p${i}`);
  const loop = (name: string, body: string) => `for all ${name} in vt.behaviour.processes_created : (${body})`;
  const side = sideOf(loop("a", loop("b", loop("c", 'a icontains "p" or b icontains c'))));
  const { matches, isGivenUp } = evaluateRule(side, { behaviour: { processes_created: processes } });
  expect(matches).toBeNull();
  expect(isGivenUp).toBe(true);
  const small = evaluateRule(side, { behaviour: { processes_created: processes.slice(0, 5) } });
  expect(small).toMatchObject({ matches: true, isGivenUp: false });
});
