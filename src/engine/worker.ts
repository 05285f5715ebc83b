import { parentPort, workerData } from "node:worker_threads";
import { Compiler, initSync } from "@virustotal/yara-x";
import { webAssembly } from "./web_assembly.ts";
import type { WorkerAnswer, WorkerJob, WorkerStart } from "./worker_protocol.ts";

/**
 * Runs the official compiler, and nothing else: hostile text can kill its instance, and the thread with it.
 * Sources are only read, not built: all errors and warnings are known by then, and building leaks.
 */
const { module } = workerData as WorkerStart;
initSync({ module: module as never });

parentPort?.on("message", (job: WorkerJob) => {
  parentPort?.postMessage(answer(job));
});

function answer({ id, text, globals }: WorkerJob): WorkerAnswer {
  try {
    const compiler = new Compiler();
    for (const [name, value] of Object.entries(globals)) compiler.defineGlobal(name, value);
    const failure = addSource(compiler, text);
    const messages = [...compiler.errors, ...compiler.warnings];
    compiler.free();
    // It throws its first error, which is then among `errors`; anything else means that the instance is broken.
    if (failure !== null && messages.length === 0) return { id, crashed: failure };
    return { id, messages };
  } catch (error) {
    return { id, crashed: String(error) };
  }
}

/** Null, or what it threw. @throws RangeError, WebAssembly.RuntimeError where the instance died */
function addSource(compiler: Compiler, text: string): string | null {
  try {
    compiler.addSource(text);
    return null;
  } catch (error) {
    if (error instanceof RangeError || error instanceof webAssembly.RuntimeError) throw error;
    return String(error);
  }
}
