import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { codeBlock, codeSpan, htmlCode, prose } from "../../src/report/markdown_text.ts";
import { HOSTILE_TEXTS } from "./hostile_texts.ts";
import { elements } from "./rendered_markdown.ts";

/** GitHub renders with a build of cmark-gfm; Debian and Ubuntu have it as a package. It differs from micromark. */
function cmark(markdown: string): string | null {
  const extensions = ["autolink", "table", "strikethrough", "tasklist"].flatMap((name) => ["-e", name]);
  const { status, stdout } = spawnSync("cmark-gfm", [...extensions, "--unsafe"], { input: markdown, encoding: "utf8" });
  return status === 0 ? stdout.trimEnd() : null;
}

const isInstalled = cmark("x") !== null;
const cases = HOSTILE_TEXTS.map((text) => [JSON.stringify(text.slice(0, 60)), text] as const);

describe.skipIf(!isInstalled)("cmark-gfm", () => {
  test.each(cases)("shows %s as text in every context", (_, text) => {
    const contexts: [markdown: string, allowed: RegExp][] = [
      [`- ${codeSpan(text)}`, /^\/?(?:ul|li|p|code)$/],
      [`> ${codeSpan(text)}`, /^\/?(?:blockquote|p|code)$/],
      [`#### ${codeSpan(text)}`, /^\/?(?:h4|p|code)$/],
      [`- ${prose(text)}`, /^\/?(?:ul|li|p|code)$/],
      [`- ${prose(`the field \`${text}\` is unknown`)}`, /^\/?(?:ul|li|p|code)$/],
      [codeBlock(text, "text"), /^\/?(?:pre|code|p)$/],
      [`<details>\n<summary>${htmlCode(text)}</summary>\n\nx\n\n</details>`, /^\/?(?:details|summary|code|p)$/],
    ];
    const html = cmark(contexts.map(([markdown]) => `${markdown}\n\nend`).join("\n\n")) ?? "";
    const parts = html.split("<p>end</p>");
    expect(parts).toHaveLength(contexts.length + 1);
    contexts.forEach(([, allowed], i) => {
      const names = elements(parts[i] as string);
      expect(names.filter((name) => !allowed.test(name))).toEqual([]);
      for (const name of ["li", "pre", "details"]) expect(names.filter((n) => n === name).length).toBeLessThan(2);
    });
  });
});
