import { describe, expect, test } from "vitest";
import { render } from "../../src/report/render.ts";
import { FORMATS } from "../../src/report/report_options.ts";
import { EMPTY, hostile, OPTIONS, REPORT } from "./sample_report.ts";

describe("a report with a drift, an unknown field and an unreadable file", () => {
  test.each(FORMATS.filter((format) => format !== "html"))("as %s", async (format) => {
    await expect(await render(format, REPORT, OPTIONS)).toMatchFileSnapshot(`__snapshots__/report.${format}`);
  });

  test("nothing found, pretty", async () => {
    expect(await render("pretty", EMPTY, OPTIONS)).toMatchInlineSnapshot(`
      "1 file, 1 rule: nothing found
      "
    `);
  });
  test("nothing found, concise and github", async () => {
    expect([await render("concise", EMPTY, OPTIONS), await render("github", EMPTY, OPTIONS)]).toEqual(["", ""]);
  });
});

describe("json", () => {
  test("has the contract's shape", async () => {
    const report = JSON.parse(await render("json", REPORT, OPTIONS));
    expect(Object.keys(report)).toEqual(["version", "summary", "files"]);
    const [file, unread] = report.files;
    expect(file.findings[1]).toMatchObject({
      rule: "vt_unknown_field",
      severity: "error",
      yaraRule: "Chm",
      range: { start: { line: 7, column: 17, offset: 123 }, end: { line: 7, column: 21, offset: 127 } },
      related: [],
      fix: { safe: false, edits: [{ start: 123, end: 127, text: "name" }] },
    });
    expect(file.queries[0]).toMatchObject({
      yaraRule: "Chm",
      source: "meta",
      relation: "narrower",
      complete: true,
      unchecked: [],
    });
    expect(unread.findings[0].range.start).toEqual({ line: 1, column: 1, offset: 0 });
  });
});

const ATTACKS = [
  "::error::planted",
  "a\n::set-output name=x::y",
  "%0A::warning::x",
  "\u001b[31mred\u001b[0m",
  "\u202eevil\u202c",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "\"'><b>",
  "]]>",
  "&lt;b&gt;",
  "@everyone",
  "`` ``` ````",
  "| a | b |",
  "[x](javascript:alert(1))",
  "<!-- huntlint -->",
  "--> x",
  "\ud800 lone",
  "\u0000\u0007\u009b",
  "a,b:c%d",
];

describe("text that strangers choose", () => {
  test.each(ATTACKS)("stays text: %j", async (attack) => {
    const report = hostile(attack);
    for (const format of FORMATS) {
      const text = await render(format, report, OPTIONS);
      expect(text, format).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      if (format === "html" || format === "junit") expect(text).not.toMatch(/<(?:script|img|b>(?!the rule))/);
      if (format === "github") {
        const commands = text.split("\n").filter((line) => line.startsWith("::"));
        expect(commands).toHaveLength(1);
        expect(text.split("\n")).toHaveLength(2);
        expect(text).toMatch(
          /^::warning title=huntlint%3A query_drift,file=[^:,]*,line=1,(col=\d+,endColumn=\d+|endLine=\d+)::/,
        );
      }
    }
  });

  test.each(["pretty", "concise", "markdown"] as const)("%s writes no line that a runner obeys", async (format) => {
    for (const attack of ATTACKS) {
      const text = await render(format, hostile(attack), OPTIONS);
      expect(text.split("\n").filter((line) => line.trimStart().startsWith("::"))).toEqual([]);
    }
  });
});

test("colours change nothing but colours", async () => {
  const plain = await render("pretty", REPORT, OPTIONS);
  const coloured = await render("pretty", REPORT, { ...OPTIONS, colour: true });
  expect(coloured.replace(/\u001b\[\d+m|\u001b\]8;;[^\u001b]*\u001b\\/g, "")).toBe(plain);
  expect(coloured).not.toBe(plain);
});
