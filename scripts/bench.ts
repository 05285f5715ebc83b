import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { lintBars } from "./bench_lint.ts";

/**
 * Measures the YARA front end and the linter beside the tools that hunters know, on the same rules in one run:
 * `node build/scripts/bench.js [--corpus FOLDER] [--runs N] [--large]`. What is not installed is said to be
 * skipped. Rules that need the `vt` module are left out: only VirusTotal's own compiler knows it.
 */
const { values: options } = parseArgs({
  options: {
    corpus: { type: "string" },
    runs: { type: "string", default: "7" },
    /** Parses up to 100 MB in one piece. */
    large: { type: "boolean", default: false },
  },
});

const root = fileURLToPath(new URL("../../", import.meta.url));
const worker = fileURLToPath(new URL("bench_task.js", import.meta.url));

/** Variables that scanners give to the public rules from outside. */
const GLOBALS = ["filename", "filepath", "extension", "filetype", "owner"];

function main(): void {
  const files = rules(corpusFolder());
  if (files.length === 0) console.log("no rules on files alone found: name a folder of them with --corpus");
  else parsing(files);
  linting();
}

/** The linter beside what it uses, on the same files: those of one public repository, where there are several. */
function linting(): void {
  const corpus = corpusFolder();
  const one = join(corpus, "signature-base");
  const folder = existsSync(one) ? one : corpus;
  const files = rules(folder);
  const temporary = mkdtempSync(join(tmpdir(), "huntlint-bench-"));
  const listFile = join(temporary, "files");
  writeFileSync(listFile, files.join("\n"));
  console.log(`\n${files.length} files in ${folder}`);
  const compiled = () => run(process.execPath, [worker, "compile", listFile, GLOBALS.join(",")]).output;
  const bars = lintBars({
    program: join(root, "dist/cli/index.js"),
    folder: files.length === 0 ? null : folder,
    small: join(root, "examples/bitter/bitter.yar"),
    cache: join(temporary, "cache"),
    runs: Number(options.runs),
    yarac: isThere("yarac") ? () => run("yarac", yaracArguments(files, join(temporary, "compiled"))).wall : null,
    compiler: () => compiled().milliseconds as number,
  });
  for (const { what, isMet, detail } of bars) bar(what, isMet, detail);
  rmSync(temporary, { recursive: true });
}

function parsing(files: readonly string[]): void {
  const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
  const folder = mkdtempSync(join(tmpdir(), "huntlint-bench-"));
  const listFile = join(folder, "files");
  writeFileSync(listFile, files.join("\n"));
  console.log(`${files.length} files, ${(bytes / 1e6).toFixed(2)} MB, Node ${process.version}\n`);

  const runs = Number(options.runs);
  const child =
    (name: string, ...flags: string[]) =>
    () =>
      run(process.execPath, [...flags, worker, name, listFile, GLOBALS.join(",")]);
  const compileOnce = () => run("yarac", yaracArguments(files, join(folder, "compiled")));
  // In turns, so that whatever else the machine does is shared.
  const [fresh, yarac] = measureInTurns(runs, child("parse"), isThere("yarac") ? compileOnce : null);
  row("huntlint, whole process", fresh.wall, bytes);
  row("huntlint, parsing in it", Math.min(...fresh.outputs.map((output) => output.milliseconds as number)), bytes);
  if (yarac === null) skip("yarac", "apt-get install yara");
  else row("yarac, whole process", yarac.wall, bytes, yarac.note);
  const warmed = measure(child("warm"));
  const warmTime = warmed.outputs[0]?.milliseconds as number;
  row("huntlint, warm", warmTime, bytes);
  const compiled = measure(child("compile"));
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
  const heap = measure(child("heap", "--expose-gc")).outputs[0]?.bytes as number;

  console.log();
  bar(
    "a fresh process takes no longer than yarac",
    yarac === null ? null : fresh.wall <= yarac.wall,
    ratio(fresh.wall, yarac?.wall),
  );
  bar("15 MB/s or more when warm", bytes / warmTime / 1000 >= 15, `${(bytes / warmTime / 1000).toFixed(1)} MB/s`);
  bar("trees hold less than 10 times the source", heap < 10 * bytes, `${(heap / bytes).toFixed(2)} times`);
  if (options.large) {
    const times = measure(child("large", "--max-old-space-size=6000", "--expose-gc")).outputs[0] as Record<
      string,
      number
    >;
    const rates = Object.entries(times).map(([size, time]) => `${time.toFixed(0)} ms in texts of ${size} MB`);
    const [least, most] = [Math.min(...Object.values(times)), Math.max(...Object.values(times))];
    bar("100 MB take the same time in small texts and in one", most < 1.5 * least, rates.join(", "));
  }
  rmSync(folder, { recursive: true });
}

function corpusFolder(): string {
  const corpus = resolve(options.corpus ?? resolve(root, "../shared/corpus"));
  return existsSync(corpus) ? corpus : join(root, "examples");
}

function rules(folder: string): string[] {
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

interface Measured {
  /** The fastest run: what slows a run down is the rest of the machine. */
  readonly wall: number;
  readonly outputs: readonly Record<string, unknown>[];
  readonly note: string;
}

function measureInTurns(runs: number, one: () => Run, other: (() => Run) | null): [Measured, Measured | null] {
  const first: Run[] = [];
  const second: Run[] = [];
  for (let i = 0; i < runs; i++) {
    first.push(one());
    if (other !== null) second.push(other());
  }
  return [summary(first), other === null ? null : summary(second)];
}

function measure(once: () => Run): Measured {
  return summary([once()]);
}

function summary(results: readonly Run[]): Measured {
  return {
    wall: Math.min(...results.map(({ wall }) => wall)),
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

main();
