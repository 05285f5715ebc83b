import { describe, expect, test } from "vitest";
import type { ChangeReport, Difference, RuleChange } from "../../src/findings/index.ts";
import { changeComment, fixedComment, isWorthAComment } from "../../src/report/change_comment.ts";
import { fitText } from "../../src/report/fit_text.ts";
import { HOSTILE_TEXTS } from "./hostile_texts.ts";
import { elements, renderMarkdown } from "./rendered_markdown.ts";

const START = { line: 3, column: 1, offset: 40 };

/** A change in which every text is `text`. */
function changeOf(text: string): ChangeReport {
  const difference: Difference = {
    side: "rule",
    clause: text,
    direction: "narrower",
    scope: false,
    reason: "literal_longer",
    explanation: text,
    witness: { [text]: text },
    example: text,
    range: null,
    counterpart: { text, range: null },
    literals: null,
    spots: [],
  };
  const comparison = {
    relation: "narrower" as const,
    complete: false,
    differences: [difference, { ...difference, example: null, scope: true }],
    unchecked: [{ text, range: null, reason: text }],
    notes: [text],
  };
  const finding = {
    rule: "vt_unknown_field",
    messageId: "fault",
    data: {},
    severity: "error" as const,
    message: text,
    help: text,
    path: text,
    yaraRule: text,
    primary: { start: 0, end: 1, label: text },
    related: [],
    notes: [text],
    fix: null,
    fingerprint: "0123",
  };
  const rule: RuleChange = {
    kind: "renamed",
    path: text,
    yaraRule: text,
    previousName: text,
    range: { start: START, end: START },
    meaning: comparison,
    lostSamples: [
      { sample: text, expected: "match", clauses: [text] },
      { sample: text, expected: "nomatch", clauses: [] },
    ],
    findings: [finding],
    fixed: 1,
    queries: [
      { ...comparison, yaraRule: text, source: "meta", key: text, text, range: { start: START, end: START } },
      {
        ...{ yaraRule: text, source: "comment", key: null, text, range: { start: START, end: START } },
        ...{ relation: null, complete: false, differences: [], unchecked: [], notes: [] },
      },
    ],
    queryLines: [
      { side: "declared", text },
      { side: "both", text },
      { side: "condition", text },
    ],
    unsupported: [{ text, reason: text }],
  };
  const summary = {
    files: 1,
    rules: 1,
    errors: 1,
    warnings: 0,
    notes: 0,
    withQuery: 1,
    judged: 1,
    partly: 0,
    unknown: 0,
  };
  return { head: text, base: text, rules: [rule], elsewhere: [finding], fixed: 1, notes: [text], summary };
}

const FILES = "https://github.example/hunters/rules/blob/0123456789abcdef/";

describe("hostile text", () => {
  const allowed = /^\/?(?:h3|h4|p|ul|li|strong|code|a|pre|details|summary|blockquote)$/;
  const plain = elements(render(changeOf("harmless"))).filter((name) => name !== "code" && name !== "/code");

  test.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text.slice(0, 60)), text]))("%s stays text", (_, text) => {
    const html = render(changeOf(text));
    const names = elements(html);
    expect(names.filter((name) => !allowed.test(name))).toEqual([]);
    // All that is ours stands as it does around harmless text.
    expect(names.filter((name) => name !== "code" && name !== "/code")).toEqual(plain);
    for (const [, attributes] of html.matchAll(/<a ([^>]*)>/g)) {
      expect(attributes).toMatch(
        /^href="https:\/\/github\.example\/hunters\/rules\/blob\/0123456789abcdef\/[^"<>() ]*"$/,
      );
    }
  });

  function render(report: ChangeReport): string {
    return renderMarkdown(fitText(changeComment(report, { filesAt: FILES }), 10_000_000, String));
  }
});

describe("what is worth a comment", () => {
  const change = changeOf("x");
  const [rule] = change.rules as [RuleChange];
  const quiet: ChangeReport = {
    ...change,
    rules: [{ ...rule, kind: "changed", meaning: null, findings: [], lostSamples: [] }],
    elsewhere: [],
    notes: [],
  };

  test("is a new finding, another meaning, a lost sample, a removed rule or a note, and nothing else", () => {
    expect(isWorthAComment(quiet)).toBe(false);
    expect(isWorthAComment({ ...quiet, notes: ["x"] })).toBe(true);
    expect(isWorthAComment({ ...quiet, elsewhere: change.elsewhere })).toBe(true);
    const { meaning, findings, lostSamples } = rule;
    for (const part of [{ kind: "removed" as const }, { meaning }, { findings }, { lostSamples }]) {
      expect(
        isWorthAComment({
          ...quiet,
          rules: [{ ...rule, kind: "changed", meaning: null, findings: [], lostSamples: [], ...part }],
        }),
      ).toBe(true);
    }
  });

  test("of many lost samples tells some and counts the rest", () => {
    const lostSamples = Array.from({ length: 12 }, (_, i) => {
      return { sample: `Chm.match/${i}.json`, expected: "match" as const, clauses: ["vt.metadata.new_file"] };
    });
    const body = changeComment({ ...quiet, rules: [{ ...rule, lostSamples }] }, { filesAt: null })
      .map(({ text }) => text)
      .join("\n");
    expect(body).toContain("- It **loses** the sample `Chm.match/9.json`: not true there is `vt.metadata.new_file`.");
    expect(body).not.toContain("Chm.match/10.json");
    expect(body).toContain("- And 2 more samples like these.");
  });

  test("calls no sample lost, or matched, that is undecided", () => {
    const undecided = (["match", "nomatch"] as const).map((expected) => {
      return { sample: `Chm.${expected}/a.json`, expected, clauses: [], isUndecided: true as const };
    });
    const body = changeComment({ ...quiet, rules: [{ ...rule, lostSamples: undecided }] }, { filesAt: null })
      .map(({ text }) => text)
      .join("\n");
    expect(body).toContain(
      "- Whether it **still matches** the sample `Chm.match/a.json`, which it must match, is undecided.",
    );
    expect(body).toContain(
      "- Whether it **still leaves out** the sample `Chm.nomatch/a.json`, which it must not match, is undecided.",
    );
    expect(body).not.toMatch(/loses|now matches/);
  });

  test("is called fixed when nothing of it is left", () => {
    expect(fixedComment(quiet)).toContain("1 changed rule looked at");
    expect(fixedComment({ ...quiet, rules: [] })).toContain("No rule changes here any more");
  });
});
