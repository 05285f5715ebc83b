import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type CompiledModule, webAssembly } from "./web_assembly.ts";

const WASM = "yara_x_js_bg.wasm";

/** Through a variable, so that the bundler leaves the path alone and copies nothing. */
const here = import.meta.url;

/** The worker's program: a neighbour of this folder in `build/src/` as in `dist/`. */
export function defaultWorkerPath(): string {
  const beside = fileURLToPath(new URL("../engine/worker.js", here));
  // Tests run from the sources, which no worker can; the committed bundle serves them.
  return existsSync(beside) ? beside : fileURLToPath(new URL("../../dist/engine/worker.js", here));
}

/** The compiler's wasm: beside the bundled worker, else in the installed package. */
export function defaultWasmPath(workerPath: string): string {
  const bundled = join(dirname(workerPath), WASM);
  if (existsSync(bundled)) return bundled;
  const resolve = createRequire(here).resolve;
  return join(dirname(resolve("@virustotal/yara-x/package.json")), "pkg", WASM);
}

/**
 * The compiler as machine code. Nothing of it is changed here: each worker opens the fields of the vt module in its
 * own memory.
 *
 * @throws Error where the file is missing or no WebAssembly
 */
export async function compileModule(wasmPath: string): Promise<CompiledModule> {
  return webAssembly.compile(readFileSync(wasmPath));
}
