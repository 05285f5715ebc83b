import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");

/** Every Markdown page that people read: at the root, in docs/ and examples/, and beside each lint rule. */
const pages = [
  ...readdirSync(root).filter((file) => file.endsWith(".md")),
  ...["docs", "examples", "rules"].flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
          .filter((file) => file.endsWith(".md"))
          .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
      : [],
  ),
].sort();

const LINK = /\[[^\]]*\]\(([^)\s]+)(?:\s+"[^"]*")?\)|<img[^>]*\ssrc="([^"]+)"/g;
/** A path in code that can only mean this project: it begins with one of its folders. */
const CODE_PATH = /`((?:src|docs|rules|examples|scripts|dist|__tests__|\.github|\.ci)\/[\w./-]*)`/g;
const FENCE = /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1/gm;

const isOutside = (target: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(target);

/** The anchors that GitHub gives a page's headings. */
function anchors(page: string): Set<string> {
  const seen = new Map<string, number>();
  const names = new Set<string>();
  const text = readFileSync(page, "utf8").replace(FENCE, "");
  for (const [, heading = ""] of text.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const slug = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-");
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    names.add(count === 0 ? slug : `${slug}-${count}`);
  }
  return names;
}

describe.skipIf(pages.length === 0)("pages", () => {
  test.each(pages)("%s names only paths that exist", (page) => {
    const text = readFileSync(join(root, page), "utf8");
    const prose = text.replace(FENCE, "");
    const missing: string[] = [];
    for (const match of prose.matchAll(LINK)) {
      const [path = "", anchor] = ((match[1] ?? match[2]) as string).split("#");
      if (isOutside(path) || (path === "" && anchor === undefined)) continue;
      const target = path === "" ? join(root, page) : resolve(root, dirname(page), decodeURIComponent(path));
      if (!existsSync(target)) missing.push(path);
      else if (anchor && target.endsWith(".md") && !anchors(target).has(anchor)) {
        missing.push(`${relative(root, target)}#${anchor}`);
      }
    }
    for (const [, path = ""] of prose.matchAll(CODE_PATH)) {
      if (!existsSync(join(root, path))) missing.push(path);
    }
    expect(missing).toEqual([]);
  });
});

test("the manifest names only paths that exist, or that a build makes", () => {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
  const exported = Object.values(manifest.exports).flatMap((target) =>
    typeof target === "string" ? [target] : Object.values(target),
  );
  const named = [...Object.values(manifest.bin), ...exported, ...manifest.files];
  const isBuilt = (path: string) => /^(?:\.\/)?build\//.test(path);
  expect(named.filter((path) => !isBuilt(path) && !existsSync(join(root, path)))).toEqual([]);
});

interface Manifest {
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly files: readonly string[];
}
