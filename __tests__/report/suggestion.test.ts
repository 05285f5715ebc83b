import { describe, expect, test } from "vitest";
import type { Diagnostic, Fix } from "../../src/findings/index.ts";
import { suggestionFor } from "../../src/report/suggestion.ts";
import { applyEdits, SourceFile } from "../../src/text/index.ts";
import { HOSTILE_TEXTS } from "./hostile_texts.ts";
import { elements, renderMarkdown } from "./rendered_markdown.ts";

const TEXT = "rule a {\n  condition:\n    vt.metadata.nam == 1\n}\n";

function finding(text: string, fix: Fix | null, message = "no such field"): Diagnostic {
  return {
    rule: "vt_unknown_field",
    messageId: "fault",
    data: {},
    message,
    help: null,
    severity: "error",
    path: "a.yar",
    yaraRule: "a",
    primary: { start: 0, end: text.length, label: "" },
    related: [],
    notes: [],
    fix,
    fingerprint: "0123456789abcdef0123-2",
  };
}

function replacing(text: string, from: string, to: string, safe = true): Fix {
  const start = text.indexOf(from);
  return { title: "Replace it", safe, edits: [{ start, end: start + from.length, text: to }] };
}

/** What GitHub does when a suggestion is taken: its lines stand in place of those that it is on. */
function taken(text: string, fix: Fix): string | null {
  const suggestion = suggestionFor(finding(text, fix), new SourceFile("a.yar", text));
  if (suggestion === null) return null;
  const [, , content = ""] = /(`{3,})suggestion\n([\s\S]*?)\1$/.exec(suggestion.body) ?? [];
  const lines = text.split(/(?<=\n)/);
  lines.splice(suggestion.startLine - 1, suggestion.line - suggestion.startLine + 1, content);
  return lines.join("");
}

describe("a suggestion", () => {
  test("stands on the lines that it changes and holds them whole", () => {
    const fix = replacing(TEXT, "nam ", "name ");
    const suggestion = suggestionFor(finding(TEXT, fix), new SourceFile("a.yar", TEXT));
    expect(suggestion).toMatchObject({ path: "a.yar", startLine: 3, line: 3, fingerprint: "0123456789abcdef0123f2" });
    expect(suggestion?.body).toContain("```suggestion\n    vt.metadata.name == 1\n```");
  });

  test.each([
    ["within a line", replacing(TEXT, "nam ", "name ")],
    ["over several lines", replacing(TEXT, "condition:\n    vt", "condition:\n    not vt")],
    ["of a whole line with its end", replacing(TEXT, "  condition:\n", "")],
    ["that empties a line", replacing(TEXT, "  condition:", "")],
    ["that adds lines", replacing(TEXT, "{\n", '{\n  meta:\n    author = "x"\n')],
    ["at the end", replacing(TEXT, "}\n", "}\n\n")],
    [
      "of several edits",
      {
        title: "x",
        safe: true,
        edits: [...replacing(TEXT, "rule", "global rule").edits, ...replacing(TEXT, "== 1", "== 2").edits],
      },
    ],
  ])("%s gives what the fix gives", (_, fix) => {
    expect(taken(TEXT, fix)).toBe(applyEdits(TEXT, fix.edits));
  });

  test("is not made of what is unsafe, missing, too long or unseen", () => {
    expect(taken(TEXT, replacing(TEXT, "nam", "name", false))).toBeNull();
    expect(suggestionFor(finding(TEXT, null), new SourceFile("a.yar", TEXT))).toBeNull();
    const long = `a${"\n".repeat(40)}b`;
    expect(taken(long, { title: "x", safe: true, edits: [{ start: 0, end: long.length, text: "" }] })).toBeNull();
    expect(taken(TEXT, replacing(TEXT, "nam", "na\u202eme"))).toBeNull();
    expect(taken(TEXT, replacing(TEXT, "nam", "`".repeat(50)))).toBeNull();
  });

  test.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text.slice(0, 60)), text]))("keeps %s inside", (_, hostile) => {
    const fix = replacing(TEXT, "nam ", `${hostile} `);
    const suggestion = suggestionFor(finding(TEXT, fix, hostile), new SourceFile("a.yar", TEXT));
    const html = renderMarkdown(`${suggestion?.body ?? "none"}\n\nend`);
    expect(elements(html).filter((name) => !/^\/?(?:p|strong|code|pre)$/.test(name))).toEqual([]);
    expect(html.trimEnd().endsWith("<p>end</p>")).toBe(true);
  });
});
