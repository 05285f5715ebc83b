import { describe, expect, test } from "vitest";
import { DEFAULT_POLICY } from "../../src/drift/index.ts";
import { lintFile } from "../../src/lint/lint_file.ts";
import { DEFAULT_FILE_OPTIONS, type FileOptions, LintedFile } from "../../src/lint/linted_file.ts";
import { queryDrift } from "../../src/lint/rules/query_drift.ts";
import { SourceFile } from "../../src/text/index.ts";

/** What is said of a rule whose queries were each compared, once with work left after that and once without. */
function found(queries: readonly string[], condition: string, options: Partial<FileOptions> = {}) {
  const meta = queries.map((query, i) => `vti_query_${i} = "${query}"`).join(" ");
  const text = `import "vt"\nrule A { meta: target_entity = "file" ${meta} condition: ${condition} }\n`;
  return [false, true].map((isSpent) => {
    const file = new LintedFile(new SourceFile("rules.yar", text), { ...DEFAULT_FILE_OPTIONS, ...options });
    for (const rule of file.rules) file.judgedQueriesOf(rule);
    if (isSpent) file.work.steps = 0;
    const findings = lintFile(file, [{ rule: queryDrift, severity: null, options: {} }]);
    return findings.map(({ diagnostic: { messageId, fix } }) => `${messageId}${fix === null ? "" : ", to be fixed"}`);
  });
}

const anyTag = (...tags: string[]) =>
  `for any t in vt.metadata.tags : (${tags.map((tag) => `t == "${tag}"`).join(" or ")})`;

describe("where a file's work has ended", () => {
  test("queries that may hold together are neither in order nor adrift", () => {
    expect(found(["tag:a", "tag:b"], anyTag("a", "b"))).toEqual([[], ["unknown"]]);
    expect(found(["tag:a", "tag:b"], anyTag("a", "b", "c"))).toEqual([["broader", "broader"], ["unknown"]]);
  });

  test("queries of which nothing is known are told one by one", () => {
    const unknown = ["unknown", "unknown"];
    expect(found(["tag:a", "tag:b"], anyTag("a", "b"), { steps: 1 })).toEqual([unknown, unknown]);
  });

  test("no fix is offered that nobody has tried, though a policy lets pass what is unknown", () => {
    const policy = { ...DEFAULT_POLICY, severity: { ...DEFAULT_POLICY.severity, unknown: "off" } as const };
    const condition = "vt.metadata.analysis_stats.malicious >= 3";
    expect(found(["p:5+"], condition, { policy })).toEqual([["broader, to be fixed"], ["broader"]]);
  });
});

test("that work has ended is told with what it leaves unknown", () => {
  const text = `import "vt"\nrule A { meta: target_entity = "file" vti_query = "p:5+ tag:a" condition: ${anyTag("a", "b")} }\n`;
  const limitsOf = (options: Partial<FileOptions>, work: number) => {
    const file = new LintedFile(
      new SourceFile("a.yar", text),
      { ...DEFAULT_FILE_OPTIONS, ...options },
      { steps: work },
    );
    const findings = lintFile(file, [{ rule: queryDrift, severity: null, options: {} }]);
    return findings.map(({ diagnostic: { messageId, notes } }) => [
      messageId,
      ...notes.filter((note) => note.startsWith("limit: ")),
    ]);
  };
  expect(limitsOf({ steps: 10 }, 1_000_000)).toEqual([
    ["unknown", "limit: The work budget ran out before everything was decided."],
  ]);
  expect(limitsOf({}, 0)).toEqual([
    ["unknown", "limit: The work budget of the file ran out before this was compared."],
  ]);
  expect(limitsOf({}, 1_000_000)).toEqual([["broader"]]);
});
