import { describe, expect, test } from "vitest";
import type { JudgedQuery, Spot } from "../../src/findings/index.ts";
import { tryEdits, verdictOn } from "../../src/lint/drift_trial.ts";
import { LintedFile } from "../../src/lint/linted_file.ts";
import { SourceFile } from "../../src/text/index.ts";

function judged(query: string, condition: string, before = "") {
  const meta = `target_entity = "file" vti_query = "${query}"`;
  const text = `import "vt"\n${before}\nrule A { meta: ${meta} condition:\n${condition}\n}\n`;
  const file = new LintedFile(new SourceFile("rules.yar", text));
  const rule = file.rules.find(({ name }) => name.name === "A");
  const [first] = rule === undefined ? [] : file.judgedQueriesOf(rule);
  if (rule === undefined || first === undefined) throw new Error("no query");
  return { rule, query: first, file };
}

function saying(query: JudgedQuery, change: (spot: Spot) => Partial<Spot>): JudgedQuery {
  const changed = query.differences.map((difference) => ({
    ...difference,
    spots: difference.spots.map((spot) => ({ ...spot, ...change(spot) })),
  }));
  return { ...query, differences: changed };
}

describe("what becomes of the changes that differences name", () => {
  const verdict = ({ rule, query, file }: ReturnType<typeof judged>) => verdictOn(query, tryEdits(query, rule, file));

  test("what was tried is told with what comes of it", () => {
    expect(verdict(judged("p:5+", "vt.metadata.analysis_stats.malicious >= 3"))).toEqual({
      tried: "tried: with these changes the rule finds exactly what its query finds",
      isUseless: false,
    });
  });

  test("what makes no rule is no advice", () => {
    const { rule, query, file } = judged("p:5+", "vt.metadata.analysis_stats.malicious >= 3");
    for (const instead of [">= (", `icontains "a"`]) {
      const broken = saying(query, () => ({ instead }));
      expect(tryEdits(broken, rule, file)).toEqual({ kind: "broken" });
      expect(verdict({ rule, query: broken, file }).isUseless).toBe(true);
    }
    const silent = saying(query, () => ({ instead: null }));
    expect(tryEdits(silent, rule, file)).toEqual({ kind: "nothing_said" });
    expect(verdict({ rule, query: silent, file }).isUseless).toBe(false);
  });

  test("what takes the two further apart is no advice, however little is left to say", () => {
    const { rule, query: read, file } = judged("p:5+", "vt.metadata.analysis_stats.malicious >= 3");
    const query = saying(read, () => ({ instead: "< 2" }));
    const trial = tryEdits(query, rule, file);
    expect([query.relation, trial.kind === "tried" && trial.result.relation]).toEqual(["broader", "disjoint"]);
    expect(verdictOn(query, trial)).toEqual({ tried: null, isUseless: true });
  });

  test("what stands in another rule is told untried", () => {
    const base = "rule Base { condition: vt.metadata.analysis_stats.malicious >= 3 }";
    const { rule, query, file } = judged("p:5+", "Base", base);
    expect(tryEdits(query, rule, file)).toEqual({ kind: "elsewhere" });
    expect(verdict({ rule, query, file })).toEqual({ tried: null, isUseless: false });
  });
});
