import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

/** What a folder of `src/` may import: folders, and what lies outside the project. */
interface Allowance {
  readonly folders: readonly string[];
  /** Node's modules without `node:`, and packages. */
  readonly outside: readonly string[];
}

const LANGUAGES = ["text", "findings"];
const TRANSLATION = [...LANGUAGES, "yara", "vti", "vt", "logic"];
const ABOVE_LINT = [...TRANSLATION, "translate", "drift", "engine"];
const ABOVE_RUN = [...ABOVE_LINT, "lint", "report", "git", "github"];

/**
 * The third column of the design's table. `yara/`, `vti/`, `logic/` and `report/` are pure: no file system, no
 * clock, nothing of the process, so that they could be published alone and tested without a machine around them.
 * (`node:net` only knows here what an address is.)
 */
const ALLOWED: Readonly<Record<string, Allowance>> = {
  text: { folders: [], outside: [] },
  findings: { folders: ["text"], outside: [] },
  yara: { folders: LANGUAGES, outside: [] },
  vti: { folders: LANGUAGES, outside: [] },
  vt: { folders: LANGUAGES, outside: [] },
  logic: { folders: ["findings"], outside: ["net"] },
  translate: { folders: TRANSLATION, outside: ["net"] },
  drift: { folders: [...TRANSLATION, "translate"], outside: [] },
  engine: {
    folders: [...LANGUAGES, "vt"],
    outside: ["fs", "fs/promises", "module", "os", "path", "url", "worker_threads", "@virustotal/yara-x"],
  },
  lint: { folders: ABOVE_LINT, outside: ["crypto", "vm", "ajv", "ajv/dist/2020.js", "ajv-formats"] },
  report: { folders: LANGUAGES, outside: [] },
  git: { folders: ["text"], outside: ["child_process", "fs", "path"] },
  github: {
    folders: ["findings", "report"],
    outside: [
      "@actions/github/lib/utils",
      "@octokit/plugin-retry",
      "@octokit/plugin-throttling",
      "bottleneck",
      "bottleneck/light.js",
    ],
  },
  run: {
    folders: ABOVE_RUN,
    outside: [
      ...["buffer", "child_process", "crypto", "fs", "fs/promises", "module", "os", "path", "url", "util", "v8"],
      ...["worker_threads", "ajv", "ajv/dist/2020.js", "tinyglobby", "yaml"],
    ],
  },
  cli: { folders: ["run", "report", "github"], outside: ["fs", "path", "process", "url", "module", "v8", "commander"] },
  action: { folders: ["run", "report", "github"], outside: ["fs", "path", "process", "@actions/core"] },
};

interface Import {
  readonly file: string;
  readonly specifier: string;
}

const root = resolve(import.meta.dirname, "../..");
const source = join(root, "src");
const STATEMENT =
  /^\s*(?:import|export)\s+(?:type\s+)?(?:[\w*\s{},$]+?\s+from\s+)?"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)|new URL\(\s*"(\.[^"]+)"/gm;

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replaceAll("\\", "/"))
  .sort();

const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(join(source, file), "utf8").matchAll(STATEMENT)].map((match) => ({
    file,
    specifier: (match[1] ?? match[2] ?? match[3]) as string,
  })),
);

const folderOf = (file: string): string => (file.includes("/") ? (file.split("/")[0] as string) : "");
const isRelative = ({ specifier }: Import): boolean => specifier.startsWith(".");
const targetOf = ({ file, specifier }: Import): string =>
  relative(source, resolve(source, dirname(file), specifier)).replaceAll("\\", "/");

function isAllowed(found: Import): boolean {
  const folder = folderOf(found.file);
  if (folder === "") return true;
  const allowed = ALLOWED[folder];
  if (allowed === undefined) return false;
  if (!isRelative(found)) return allowed.outside.includes(found.specifier.replace(/^node:/, ""));
  const target = folderOf(targetOf(found));
  if (target === "..") return true;
  return target === folder || allowed.folders.includes(target);
}

describe("imports", () => {
  test("are found at all", () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  test("keep the directions of the design", () => {
    const broken = imports.filter((found) => !isAllowed(found));
    expect(broken.map(({ file, specifier }) => `src/${file} imports ${specifier}`)).toEqual([]);
  });

  test("name Node's own modules with `node:`", () => {
    const bare = imports.filter(({ specifier }) => builtinModules.includes(specifier));
    expect(bare.map(({ file, specifier }) => `src/${file} imports ${specifier}`)).toEqual([]);
  });

  test("stay inside src/", () => {
    // Tests run from the sources, which no worker thread can on Node 20: they use the bundled one.
    const allowed = ["../dist/engine/worker.js"];
    const outside = imports.filter(isRelative).map(targetOf);
    expect(outside.filter((target) => target.startsWith("..") && !allowed.includes(target))).toEqual([]);
  });
});

describe("the table", () => {
  test("has a row for each folder", () => {
    const folders = new Set(files.map(folderOf).filter((folder) => folder !== ""));
    expect([...folders].filter((folder) => !(folder in ALLOWED))).toEqual([]);
  });

  test("goes round in no circle", () => {
    expect(circles(ALLOWED)).toEqual([]);
  });
});

/** Each circle once, as the path that closes it. */
function circles(table: typeof ALLOWED): string[] {
  const found: string[] = [];
  const walk = (folder: string, path: readonly string[]): void => {
    if (path.includes(folder)) found.push([...path, folder].join(" > "));
    else for (const target of table[folder]?.folders ?? []) walk(target, [...path, folder]);
  };
  for (const folder of Object.keys(table)) walk(folder, []);
  return found;
}
