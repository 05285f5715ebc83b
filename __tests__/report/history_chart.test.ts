import { expect, test } from "vitest";
import type { DriftPoint } from "../../src/findings/index.ts";
import { historyChart } from "../../src/report/history_chart.ts";
import { readHistory, writeHistory } from "../../src/run/drift_history.ts";
import { HOSTILE_TEXTS } from "./hostile_texts.ts";
import { elements } from "./rendered_markdown.ts";

function point(week: number, equivalent: number, narrower: number): DriftPoint {
  return {
    date: new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString(),
    commit: "0123456789abcdef",
    rules: 10,
    withQuery: equivalent + narrower,
    relations: { equivalent, narrower, broader: 0, overlapping: 0, disjoint: 0, unknown: 0 },
    drifted: Array.from({ length: narrower }, (_, i) => `Rule_${i}`),
  };
}

test("bars stand on each other, as high as their numbers", () => {
  const svg = historyChart([point(0, 6, 2), point(1, 8, 0)]);
  const bars = [...svg.matchAll(/<rect class="is-(\w+)" x="([\d.]+)" y="([\d.]+)" width="[\d.]+" height="([\d.]+)"/g)];
  expect(bars.map(([, relation, x, y, height]) => [relation, Number(x), Number(y), Number(height)])).toEqual([
    ["equivalent", 0, 33.5, 100.5],
    ["narrower", 0, 0, 33.5],
    ["equivalent", 60, 0, 134],
  ]);
  expect(svg).toContain("2026-01-05");
  expect(svg).toContain("2026-01-12: 0 rules drifted of 8");
});

test("a long history is drawn as its last part, and no history as nothing", () => {
  const many = Array.from({ length: 100 }, (_, i) => point(i, 1, 0));
  expect(elements(historyChart(many)).filter((name) => name === "rect")).toHaveLength(60);
  expect(elements(historyChart([]))).not.toContain("rect");
});

test("a history is read as it was written", () => {
  const points = [point(0, 1, 2), point(1, 3, 0)];
  expect(readHistory(writeHistory(points))).toEqual({ points, unreadable: 0 });
  expect(readHistory("")).toEqual({ points: [], unreadable: 0 });
  expect(readHistory(writeHistory(Array.from({ length: 700 }, (_, i) => point(i, 1, 0)))).points).toHaveLength(520);
});

test.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text.slice(0, 60)), text]))(
  "%s in a history gets on no page",
  (_, text) => {
    const forged = { ...point(0, 1, 1), date: text, commit: text, drifted: [text] };
    const { points } = readHistory(JSON.stringify(forged));
    const svg = historyChart([...points, { ...point(1, 1, 1), drifted: [text] }]);
    expect(
      elements(svg).filter((name) => !/^\/?(?:svg|g|title|rect|text|details|summary|table|tr|th|td)$/.test(name)),
    ).toEqual([]);
  },
);
