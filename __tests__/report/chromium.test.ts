import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { codeBlock, codeSpan, htmlCode, prose } from "../../src/report/markdown_text.ts";
import { HOSTILE_TEXTS } from "./hostile_texts.ts";
import { renderMarkdown } from "./rendered_markdown.ts";

/** Debian's name for it, and the one on GitHub's runners. */
const browser = ["chromium", "google-chrome"].find((name) => spawnSync(name, ["--version"]).status === 0);

const folder = mkdtempSync(join(tmpdir(), "huntlint-chromium-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The page as the browser has it once its scripts ran: those that got in, and ours that counts. */
function browsed(body: string): string | null {
  const page = join(folder, "page.html");
  // Ours runs last: it replaces the page by what it found in it.
  const count = `<script>
    const found = [...document.body.querySelectorAll("*")].filter((e) => e.id !== "ours").map((e) => e.localName);
    const attributes = [...document.body.querySelectorAll("*")].flatMap((e) => [...e.attributes].map((a) => a.name));
    const shown = { names: [...new Set(found)].sort(), attributes: [...new Set(attributes)].sort(), title: document.title };
    document.documentElement.textContent = "FOUND" + JSON.stringify(shown) + "DUNOF";
  </script>`.replace("<script>", '<script id="ours">');
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><title>untouched</title><body>${body}${count}`);
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"];
  const { status, stdout } = spawnSync(browser ?? "", [...flags, `file://${page}`], {
    encoding: "utf8",
    timeout: 50_000,
  });
  return status === 0 ? (/FOUND(.*)DUNOF/s.exec(stdout)?.[1] ?? stdout) : null;
}

describe.skipIf(browser === undefined)("headless Chromium", () => {
  test("sees what is not neutralised, so that it would see what gets out", () => {
    const found = JSON.parse(browsed("<img src=x onerror=\"document.title='owned'\"><p>x") ?? "null") as unknown;
    expect(found).toMatchObject({ names: ["img", "p"] });
  });

  test("sees only text in all that hostile texts are put into", () => {
    const markdown = HOSTILE_TEXTS.filter(({ length }) => length < 10_000).flatMap((text) => [
      `- ${codeSpan(text)}\n- ${prose(text)}\n- ${prose(`the field \`${text}\` is unknown`)}`,
      codeBlock(text, "text"),
      `<details>\n<summary>${htmlCode(text)}</summary>\n\n${codeSpan(text)}\n\n</details>`,
    ]);
    const found = JSON.parse(browsed(renderMarkdown(markdown.join("\n\n"))) ?? "null") as unknown;
    expect(found).toEqual({
      names: ["code", "details", "li", "p", "pre", "summary", "ul"],
      // The language of a code block, and the id of our own script.
      attributes: ["class", "id"],
      title: "untouched",
    });
  });
});
