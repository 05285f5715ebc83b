import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parse } from "../src/yara/index.ts";

/**
 * Measures the YARA front end beside the tools that hunters know, on the same rules in one run:
 * `node build/scripts/bench.js [--corpus FOLDER] [--runs N] [--large]`. What is not installed is said to be
 * skipped. Rules that need the `vt` module are left out: only VirusTotal's own compiler knows it.
 */
const { values: options, positionals } = parseArgs({
  options: {
    corpus: { type: "string" },
    runs: { type: "string", default: "5" },
    /** Parses up to 100 MB in one piece. */
    large: { type: "boolean", default: false },
  },
  allowPositionals: true,
});

const script = fileURLToPath(import.meta.url);
const root = fileURLToPath(new URL("../../", import.meta.url));

/** Variables that scanners give to the public rules from outside. */
const GLOBALS = ["filename", "filepath", "extension", "filetype", "owner"];

const [task, list] = positionals;
if (task === undefined) main();
else runTask(task, list as string);

// ---- in a process of its own

function runTask(name: string, listFile: string): void {
  const files = readFileSync(listFile, "utf8").split("\n");
  const texts = files.map((file) => readFileSync(file, "utf8"));
  if (name === "parse") report({ milliseconds: timed(() => parseAll(texts)) });
  else if (name === "warm") report({ milliseconds: warm(texts) });
  else if (name === "heap") report({ bytes: retained(texts) });
  else if (name === "large") report(large(texts));
  else if (name === "compile") compile(texts).then(report);
}

function report(result: unknown): void {
  console.log(JSON.stringify(result));
}

function parseAll(texts: readonly string[]): void {
  for (const text of texts) parse(text);
}

function timed(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** The median of many rounds, after enough of them for the engine to have settled. */
function warm(texts: readonly string[]): number {
  const rounds: number[] = [];
  for (let i = 0; i < 40; i++) rounds.push(timed(() => parseAll(texts)));
  return median(rounds.slice(15));
}

/** What the trees of all texts hold after a collection, sources aside. */
function retained(texts: readonly string[]): number {
  const collect = globalThis.gc as () => void;
  parse(texts[0] ?? "");
  collect();
  const before = process.memoryUsage().heapUsed;
  const trees = texts.map((text) => parse(text));
  collect();
  const held = process.memoryUsage().heapUsed - before;
  return trees.length > 0 ? held : 0;
}

/** Milliseconds for one text of 1, 10 and 100 MB. */
function large(texts: readonly string[]): Record<string, number> {
  const all = texts.join("\n");
  const result: Record<string, number> = {};
  for (let i = 0; i < 5; i++) parse(all);
  for (const size of [1e6, 1e7, 1e8]) {
    // As a file gives it: in one piece, not as a slice of pieces.
    const text = Buffer.from(all.repeat(Math.ceil(size / all.length)).slice(0, size)).toString();
    result[size / 1e6] = timed(() => parse(text, { limits: { maxFaults: 1e9 } }));
  }
  return result;
}

async function compile(texts: readonly string[]): Promise<{ milliseconds: number; refused: number }> {
  const glue = createRequire(import.meta.url).resolve("@virustotal/yara-x");
  const yara = await import(glue);
  yara.initSync({ module: readFileSync(join(dirname(glue), "yara_x_js_bg.wasm")) });
  const compiler = new yara.Compiler();
  for (const name of GLOBALS) compiler.defineGlobal(name, "");
  let refused = 0;
  const milliseconds = timed(() => {
    texts.forEach((text, i) => {
      compiler.newNamespace(`n${i}`);
      try {
        compiler.addSource(text);
      } catch {
        refused++;
      }
    });
    compiler.build();
  });
  return { milliseconds, refused };
}

// ---- the run

function main(): void {
  const files = rules();
  const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
  if (files.length === 0) {
    console.log("no rules found: name a folder with --corpus");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "huntlint-bench-"));
  const listFile = join(folder, "files");
  writeFileSync(listFile, files.join("\n"));
  console.log(`${files.length} files, ${(bytes / 1e6).toFixed(2)} MB, Node ${process.version}\n`);

  const runs = Number(options.runs);
  const child =
    (name: string, ...flags: string[]) =>
    () =>
      run(process.execPath, [...flags, script, name, listFile]);
  const fresh = measure(runs, child("parse"));
  const yarac = isThere("yarac")
    ? measure(runs, () => run("yarac", yaracArguments(files, join(folder, "compiled"))))
    : null;
  row("huntlint, whole process", fresh.wall, bytes);
  row("huntlint, parsing in it", median(fresh.outputs.map((output) => output.milliseconds as number)), bytes);
  if (yarac === null) skip("yarac", "apt-get install yara");
  else row("yarac, whole process", yarac.wall, bytes, yarac.note);
  const warmed = measure(1, child("warm"));
  const warmTime = warmed.outputs[0]?.milliseconds as number;
  row("huntlint, warm", warmTime, bytes);
  const compiled = measure(1, child("compile"));
  const refused = compiled.outputs[0]?.refused as number;
  row(
    "YARA-X, compiling",
    compiled.outputs[0]?.milliseconds as number,
    bytes,
    refused ? `${refused} files refused` : "",
  );
  const python = plyaraPython();
  if (python !== null) row("plyara, parsing", plyara(python, listFile), bytes);
  else skip("plyara", "apt-get install python3-plyara");
  const heap = measure(1, child("heap", "--expose-gc")).outputs[0]?.bytes as number;

  console.log();
  bar(
    "a fresh process takes no longer than yarac",
    yarac === null ? null : fresh.wall <= yarac.wall,
    ratio(fresh.wall, yarac?.wall),
  );
  bar("15 MB/s or more when warm", bytes / warmTime / 1000 >= 15, `${(bytes / warmTime / 1000).toFixed(1)} MB/s`);
  bar("trees hold less than 10 times the source", heap < 10 * bytes, `${(heap / bytes).toFixed(2)} times`);
  if (options.large) {
    const times = measure(1, child("large", "--max-old-space-size=6000")).outputs[0] as Record<string, number>;
    const perMegabyte = Object.entries(times).map(([size, time]) => [Number(size), time / Number(size)] as const);
    const rates = perMegabyte.map(([, time]) => time);
    const text = perMegabyte.map(([size, time]) => `${size} MB: ${time.toFixed(1)} ms/MB`).join(", ");
    bar("time grows with length, no faster", Math.max(...rates) < 3 * Math.min(...rates), text);
  }
  rmSync(folder, { recursive: true });
}

function rules(): string[] {
  const corpus = options.corpus ?? resolve(root, "../shared/corpus");
  const folder = existsSync(corpus) ? corpus : join(root, "examples");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.yara?$/.test(file))
    .map((file) => join(folder, file))
    .filter((file) => !/^\s*import\s+"vt"/m.test(readFileSync(file, "utf8")))
    .sort();
}

interface Run {
  readonly wall: number;
  readonly output: Record<string, unknown>;
  readonly note: string;
}

function run(command: string, args: readonly string[]): Run {
  const begun = performance.now();
  const { stdout, stderr, status } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1e9 });
  const wall = performance.now() - begun;
  if (status !== 0 && command !== "yarac") throw new Error(stderr);
  const note =
    status === 0 ? "" : `stopped at ${stderr.split("\n").find((line) => line.includes("error")) ?? "an error"}`;
  return { wall, output: stdout.startsWith("{") ? JSON.parse(stdout) : {}, note };
}

/** The median of some runs, taken one after the other. */
function measure(runs: number, once: () => Run): { wall: number; outputs: Record<string, unknown>[]; note: string } {
  const results = Array.from({ length: runs }, once);
  return {
    wall: median(results.map(({ wall }) => wall)),
    outputs: results.map(({ output }) => output),
    note: results[0]?.note ?? "",
  };
}

/** A namespace for each file, since some use the same names. */
function yaracArguments(files: readonly string[], target: string): string[] {
  const globals = GLOBALS.flatMap((name) => ["-d", `${name}=`]);
  return ["-w", ...globals, ...files.map((file, i) => `n${i}:${file}`), target];
}

function isThere(command: string): boolean {
  return spawnSync(command, ["--version"]).status === 0;
}

/** A Python that has plyara: Debian's own, if another one comes first. */
function plyaraPython(): string | null {
  const pythons = ["python3", "/usr/bin/python3"];
  return pythons.find((python) => spawnSync(python, ["-c", "import plyara"]).status === 0) ?? null;
}

function plyara(python: string, listFile: string): number {
  const program = `
import sys, time, plyara
texts = [open(file, encoding="utf-8").read() for file in open(sys.argv[1]).read().split("\\n")]
begun = time.time()
for text in texts:
    try:
        plyara.Plyara().parse_string(text)
    except Exception:
        pass
print('{"milliseconds": %f}' % ((time.time() - begun) * 1000))
`;
  return run(python, ["-c", program, listFile]).output.milliseconds as number;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] as number;
}

function ratio(ours: number, theirs: number | undefined): string {
  return theirs === undefined ? "" : `${(ours / theirs).toFixed(2)} times its time`;
}

function row(name: string, milliseconds: number, bytes: number, note = ""): void {
  const rate = `${(bytes / milliseconds / 1000).toFixed(2)} MB/s`;
  console.log(`${name.padEnd(26)} ${milliseconds.toFixed(0).padStart(7)} ms ${rate.padStart(12)}  ${note}`.trimEnd());
}

function skip(name: string, how: string): void {
  console.log(`${name.padEnd(26)} skipped: not installed (${how})`);
}

function bar(what: string, isMet: boolean | null, detail: string): void {
  console.log(
    `${isMet === null ? "SKIPPED" : isMet ? "met    " : "NOT MET"}  ${what}${detail === "" ? "" : ` (${detail})`}`,
  );
}
