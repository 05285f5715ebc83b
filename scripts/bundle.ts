import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ncc from "@vercel/ncc";
import { bundledLicences } from "./bundled_licences.ts";

/**
 * Bundles what `tsc` built into `dist/`, so that the action and the command line run with nothing installed.
 * The same sources give the same bytes, whatever the folder of the checkout and whatever the version of Node.
 *
 * ncc's habits that this file works around:
 * - `new URL("x", import.meta.url)` is rewritten and its target copied as it is, unbundled. So code that has a
 *   neighbour at run time takes `import.meta.url` through a variable, and names the neighbour by a path that
 *   holds in `build/src/` and in `dist/` alike: `../engine/worker.js`.
 * - Each module becomes an arrow function, which V8 only skims at first, to read it again when it is called at once:
 *   a quarter of the time until a file is linted. In parentheses behind the word `function` it is read once.
 * - yara-x's glue names its wasm that way, so each bundle that holds the glue brings a copy of 5.9 MB. Only the
 *   worker may hold it; everybody else finds the wasm beside the worker.
 */
interface Entry {
  /** Below `build/src/`. */
  readonly source: string;
  /** Below `dist/`. */
  readonly target: string;
  /** Whether it is made smaller, names of functions kept: a runner fetches all of the action before each step. */
  readonly minify?: boolean;
}

const ENTRIES: readonly Entry[] = [
  { source: "cli/main.js", target: "cli/index.js" },
  { source: "action/index.js", target: "action/index.js", minify: true },
  { source: "engine/worker.js", target: "engine/worker.js" },
  { source: "index.js", target: "api/index.js" },
  { source: "yara/index.js", target: "yara/index.js" },
];

/** The one bundle that may hold the compiler. */
const ENGINE_FOLDER = "engine";
const CHUNK = /^\d+\.index\.js$/;

const root = fileURLToPath(new URL("../../", import.meta.url));
const dist = join(root, "dist");

/** @throws Error where ncc copied a module raw, which would run only beside `node_modules`, or a second compiler */
async function bundle(entry: Entry): Promise<Map<string, string | Buffer>> {
  const folder = dirname(entry.target);
  const { code, assets, stats } = await ncc(join(root, "build/src", entry.source), {
    cache: false,
    esm: true,
    minify: entry.minify ?? false,
    quiet: true,
    target: "es2023",
  });
  const files = new Map<string, string | Buffer>([[entry.target, withModulesReadOnce(code)]]);
  const licences = bundledLicences(stats.compilation.modules);
  if (licences !== "") files.set(`${folder}/licences.txt`, licences);
  for (const [name, { source }] of Object.entries(assets)) {
    // One for all of dist/ is enough.
    if (name === "package.json") continue;
    if (name.endsWith(".wasm") && folder !== ENGINE_FOLDER) {
      throw new Error(`${entry.source}: it imports the compiler; only ${ENGINE_FOLDER}/worker.ts may.`);
    }
    if (/\.[cm]?js$/.test(name) && !CHUNK.test(name)) {
      throw new Error(
        `${entry.source}: ncc copied ${name} as it is, unbundled. Name it through a variable that holds import.meta.url.`,
      );
    }
    files.set(`${folder}/${name}`, CHUNK.test(name) ? withModulesReadOnce(source.toString()) : source);
  }
  return files;
}

/** Nothing that a bundler writes around a module uses `this` or `arguments`. */
function withModulesReadOnce(code: string): string {
  return code.replace(/^(\/\*{3}\/ \()(?:\(([\w, ]*)\)|(\w+)) => \{$/gm, "$1function ($2$3) {");
}

/** Writes what changed and removes what is no longer made, so that a program running from `dist/` is not pulled away. */
function writeTree(files: ReadonlyMap<string, string | Buffer>): void {
  if (existsSync(dist)) {
    for (const item of readdirSync(dist, { recursive: true, withFileTypes: true })) {
      const path = join(item.parentPath, item.name);
      if (item.isFile() && !files.has(relative(dist, path).replaceAll("\\", "/"))) rmSync(path);
    }
  }
  for (const [path, content] of files) {
    const target = join(dist, path);
    const bytes = Buffer.from(content);
    if (existsSync(target) && readFileSync(target).equals(bytes)) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes, { mode: statSync(target, { throwIfNoEntry: false })?.mode ?? 0o644 });
  }
}

async function main(): Promise<void> {
  const files = new Map<string, string | Buffer>([["package.json", '{ "type": "module" }\n']]);
  for (const entry of ENTRIES) {
    for (const [path, content] of await bundle(entry)) files.set(path, content);
  }
  writeTree(files);

  let total = 0;
  for (const [path, content] of files) {
    const { length } = Buffer.from(content);
    total += length;
    process.stdout.write(`${String(Math.ceil(length / 1024)).padStart(6)} kB  dist/${path}\n`);
  }
  process.stdout.write(`${String(Math.ceil(total / 1024)).padStart(6)} kB  in all\n`);
}

try {
  await main();
} catch (error) {
  // Only the message: Node would quote the line of ncc that threw, all of its megabytes.
  process.stderr.write(`bundle: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
