import { describe, expect, test } from "vitest";
import { codeBlock, codeSpan, cutText, htmlCode, prose } from "../../src/report/markdown_text.ts";
import { HOSTILE_TEXTS } from "./hostile_texts.ts";
import { elements, renderMarkdown } from "./rendered_markdown.ts";

const shown = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
const cases = HOSTILE_TEXTS.map((text) => [shown(text), text] as const);

test("there are enough hostile texts, each once", () => {
  expect(new Set(HOSTILE_TEXTS).size).toBe(HOSTILE_TEXTS.length);
  expect(HOSTILE_TEXTS.length).toBeGreaterThanOrEqual(150);
});

test("the renderer would show what is not escaped", () => {
  expect(elements(renderMarkdown("@octocat <b>x</b> https://evil.example #1"))).toEqual([
    "p",
    "a",
    "/a",
    "b",
    "/b",
    "a",
    "/a",
    "a",
    "/a",
    "/p",
  ]);
});

describe("a code span", () => {
  test.each(cases)("keeps %s in one element of one paragraph", (_, text) => {
    const html = renderMarkdown(`before ${codeSpan(text)} after`);
    const expected = text.trim() === "" ? ["p", "/p"] : ["p", "code", "/code", "/p"];
    expect(elements(html)).toEqual(expected);
    expect(html).toMatch(/^<p>before [\s\S]* after<\/p>$/);
  });

  test.each(cases)("keeps %s inside a list item, a heading and a quote", (_, text) => {
    for (const prefix of ["- ", "1. ", "### ", "> "]) {
      const html = renderMarkdown(`${prefix}${codeSpan(text)}\n\nafter`);
      expect(elements(html).filter((name) => !/^\/?(?:ul|ol|li|h3|blockquote|p|code)$/.test(name))).toEqual([]);
      expect(html.trimEnd().endsWith("<p>after</p>")).toBe(true);
    }
  });

  test("shows its text as it is, spaces and backticks included", () => {
    expect(renderMarkdown(codeSpan("a `b` ``c`` | \\| &amp; <i>"))).toBe(
      "<p><code>a `b` ``c`` | \\| &amp;amp; &lt;i&gt;</code></p>",
    );
  });

  test("parts a mention from its name, and leaves addresses and offsets of patterns whole enough to read", () => {
    expect(codeSpan("@octocat")).toBe("`@\u200boctocat`");
    expect(codeSpan("a@evil.example")).toBe("`a@evil.example`");
  });

  test("is cut to its limit, never within a character", () => {
    expect(codeSpan("𝒳".repeat(10), 8)).toBe(`\`${"𝒳".repeat(3)}…\``);
    expect(cutText("𝒳𝒳", 3)).toBe("𝒳");
  });
});

describe("a code block", () => {
  test.each(cases)("keeps %s inside", (_, text) => {
    const html = renderMarkdown(`before\n\n${codeBlock(text)}\n\nafter`);
    expect(elements(html)).toEqual(["p", "/p", "pre", "code", "/code", "/pre", "p", "/p"]);
    expect(html.trimEnd().endsWith("<p>after</p>")).toBe(true);
  });
});

describe("prose", () => {
  test.each(cases)("holds %s as text and code only", (_, text) => {
    for (const sentence of [text, `the field \`${text}\` is unknown`, `before ${text} after`]) {
      const html = renderMarkdown(`- ${prose(sentence)}\n\nend`);
      expect(elements(html).filter((name) => !/^\/?(?:ul|li|p|code)$/.test(name))).toEqual([]);
      expect(elements(html).filter((name) => name === "li")).toHaveLength(1);
      expect(html.trimEnd().endsWith("<p>end</p>")).toBe(true);
    }
  });

  test("leaves numbers whole, and breaks hashes", () => {
    expect(prose("5119999 bytes")).toBe("5119999 bytes");
    expect(prose("0123456a")).toBe("012345\u200b6a");
  });

  test("reads as it was written, quoted parts as code", () => {
    expect(renderMarkdown(prose("The rule looks for `a*b` (in *any* field), not #1 or @x: 50% & <b>."))).toBe(
      "<p>The rule looks for <code>a*b</code> (in *any* field), not #\u200b1 or @\u200bx: 50% &amp; &lt;b&gt;.</p>",
    );
  });
});

describe("code in HTML of our own", () => {
  test.each(cases)("keeps %s inside", (_, text) => {
    const html = renderMarkdown(
      `<details>\n<summary>before ${htmlCode(text)} after</summary>\n\ninside\n\n</details>\n\nend`,
    );
    expect(elements(html)).toEqual([
      "details",
      "summary",
      "code",
      "/code",
      "/summary",
      "p",
      "/p",
      "/details",
      "p",
      "/p",
    ]);
    expect(html.trimEnd().endsWith("<p>end</p>")).toBe(true);
  });
});
