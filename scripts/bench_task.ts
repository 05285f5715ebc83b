import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * One measurement of `bench.ts`, in a process of its own that loads nothing else. Arguments: what to measure, a file
 * that lists the rules, names of variables that they expect from outside.
 */

type Yara = typeof import("../src/yara/index.ts");

/** What `huntlint/yara` is to those who install it: the bundle, where it has been built. */
const bundle = new URL("../../dist/yara/index.js", import.meta.url);
const source = new URL("../src/yara/index.js", import.meta.url);
const { parse }: Yara = await import((existsSync(bundle) ? bundle : source).href);

const [, , task, list = "", globals = ""] = process.argv;
const texts = readFileSync(list, "utf8")
  .split("\n")
  .map((path) => readFileSync(path, "utf8"));
console.log(JSON.stringify(await measure()));

function measure(): unknown {
  switch (task) {
    case "parse":
      return { milliseconds: timed(parseAll) };
    case "warm":
      return { milliseconds: warm() };
    case "heap":
      return { bytes: retained() };
    case "large":
      return large();
    case "compile":
      return compile();
    default:
      throw new Error(`no such measurement: ${task}`);
  }
}

function parseAll(): void {
  for (const text of texts) parse(text);
}

function timed(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** The median of many rounds, after enough of them for the engine to have settled. */
function warm(): number {
  const rounds: number[] = [];
  for (let i = 0; i < 40; i++) rounds.push(timed(parseAll));
  return rounds.slice(15).sort((a, b) => a - b)[12] as number;
}

/** What the trees of all texts hold after a collection, sources aside. */
function retained(): number {
  const collect = globalThis.gc as () => void;
  parse(texts[0] ?? "");
  collect();
  const before = process.memoryUsage().heapUsed;
  const trees = texts.map((text) => parse(text));
  collect();
  const held = process.memoryUsage().heapUsed - before;
  return trees.length > 0 ? held : 0;
}

/**
 * Milliseconds of processor time for 100 MB, in texts of 1, 10 and 100 MB. All trees are kept, so that each has the
 * same memory to look after; by the clock it would be the rest of the machine that is measured.
 */
function large(): Record<string, number> {
  const all = texts.join("\n");
  const result: Record<string, number> = {};
  for (let i = 0; i < 5; i++) parse(all);
  for (const megabytes of [1, 10, 100]) {
    const size = megabytes * 1e6;
    // As a file gives it: in one piece, not as a slice of pieces.
    const text = Buffer.from(all.repeat(Math.ceil(size / all.length)).slice(0, size)).toString();
    globalThis.gc?.();
    const begun = process.cpuUsage();
    const trees = [];
    for (let i = 0; i < 100 / megabytes; i++) trees.push(parse(text, { limits: { maxFaults: 1e9 } }));
    const { user, system } = process.cpuUsage(begun);
    result[megabytes] = trees.length > 0 ? (user + system) / 1000 : 0;
  }
  return result;
}

async function compile(): Promise<{ milliseconds: number; refused: number }> {
  const glue = createRequire(import.meta.url).resolve("@virustotal/yara-x");
  const yara = await import(glue);
  yara.initSync({ module: readFileSync(join(dirname(glue), "yara_x_js_bg.wasm")) });
  const compiler = new yara.Compiler();
  for (const name of globals.split(",")) compiler.defineGlobal(name, "");
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
