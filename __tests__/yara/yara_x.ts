import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

/** One diagnostic of the official compiler, its place as offset. */
export interface CompilerError {
  /** `E001` and so on. */
  readonly code: string;
  readonly message: string;
  /** UTF-16 offset of what it points at first. */
  readonly offset: number;
}

/** What the compiler says of a source; null where it died of it. */
export type CompilerVerdict = readonly CompilerError[] | null;

const glue = createRequire(import.meta.url).resolve("@virustotal/yara-x");
const wasm = join(dirname(glue), "yara_x_js_bg.wasm");

const PROGRAM = `
const { parentPort, workerData } = require("node:worker_threads");
const { readFileSync } = require("node:fs");
(async () => {
  const yara = await import(workerData.glue);
  yara.initSync({ module: new WebAssembly.Module(readFileSync(workerData.wasm)) });
  parentPort.on("message", ({ sources, globals }) => {
    const results = [];
    let died = false;
    for (const source of sources) {
      const compiler = new yara.Compiler();
      try {
        for (const [name, value] of globals) compiler.defineGlobal(name, value);
        try {
          compiler.addSource(source);
        } catch (error) {
          if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) throw error;
        }
        results.push(compiler.errors);
        compiler.free();
      } catch {
        died = true;
        break;
      }
    }
    parentPort.postMessage({ results, died });
  });
})();
`;

/** Names that rules of other scanners expect from outside; all of them texts. */
const GLOBALS: readonly (readonly [string, string])[] = ["filename", "filepath", "extension", "filetype", "owner"].map(
  (name) => [name, ""],
);

/** The official compiler in a thread of its own, started anew where a source kills it. */
export class OfficialCompiler {
  #worker: Worker | null = null;

  /** Verdicts in the order of the sources. */
  async check(sources: readonly string[]): Promise<CompilerVerdict[]> {
    const verdicts: CompilerVerdict[] = [];
    while (verdicts.length < sources.length) {
      const rest = sources.slice(verdicts.length);
      const { results, died } = await this.#ask(rest);
      for (const [i, errors] of results.entries()) verdicts.push(errorsOf(rest[i] as string, errors));
      if (died) {
        verdicts.push(null);
        await this.close();
      }
    }
    return verdicts;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = null;
  }

  #ask(sources: readonly string[]): Promise<{ results: string[][]; died: boolean }> {
    this.#worker ??= new Worker(PROGRAM, {
      eval: true,
      workerData: { glue: pathToFileURL(glue).href, wasm },
    });
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      worker.once("error", reject);
      worker.once("message", (answer) => {
        worker.off("error", reject);
        resolve(answer);
      });
      worker.postMessage({ sources, globals: GLOBALS });
    });
  }
}

function errorsOf(source: string, reports: readonly string[]): CompilerError[] {
  const lines = lineStarts(source);
  return reports.map((report) => {
    const [, code = "", message = ""] = /^error(?:\[(\w+)\])?: (.*)/.exec(report) ?? [];
    const [, line = "1", column = "1"] = /--> [^\n]*?(\d+):(\d+)/.exec(report) ?? [];
    return { code, message, offset: offsetOf(source, lines, Number(line), Number(column)) };
  });
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** Its columns count code points. */
function offsetOf(source: string, lines: readonly number[], line: number, column: number): number {
  let offset = lines[line - 1] ?? source.length;
  for (let n = 1; n < column && offset < source.length; n++) {
    offset += (source.codePointAt(offset) as number) > 0xffff ? 2 : 1;
  }
  return offset;
}
