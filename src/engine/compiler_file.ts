import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { UnexpectedDescriptorsError, unlockCompiler } from "./unlock.ts";
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

/** The compiler, compiled to machine code. */
export interface CompilerModule {
  readonly module: CompiledModule;
  /** Why the fields that need features are closed; null where they are open as asked. */
  readonly locked: string | null;
}

/**
 * Compiles the wasm with the fields of some features open. Where its descriptors are not as expected it is used as
 * it is: huntlint works without what the compiler knows of the vt module.
 *
 * @throws Error where the file is missing or no WebAssembly
 */
export async function compileModule(wasmPath: string, features: ReadonlySet<string>): Promise<CompilerModule> {
  const bytes = readFileSync(wasmPath);
  try {
    return { module: await webAssembly.compile(unlockCompiler(bytes, features).bytes), locked: null };
  } catch (error) {
    if (!(error instanceof UnexpectedDescriptorsError)) throw error;
    return { module: await webAssembly.compile(bytes), locked: error.message };
  }
}
