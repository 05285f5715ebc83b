import { parentPort } from "node:worker_threads";
import { Compiler, initSync } from "@virustotal/yara-x";
import { UnexpectedDescriptorsError, unlockMemory } from "./unlock.ts";
import { webAssembly } from "./web_assembly.ts";
import { type Claims, claim, type WorkerAnswer, type WorkerJob, type WorkerStart } from "./worker_protocol.ts";

/**
 * Runs the official compiler, and nothing else: hostile text can kill its instance, and the thread with it.
 * Sources are only read, not built: all errors and warnings are known by then, and building leaks.
 */
let memory: Uint8Array | undefined;
let locked: string | null | undefined;
let claims: Claims;

parentPort?.on("message", (message: WorkerStart | WorkerJob) => {
  if ("module" in message) {
    memory = new Uint8Array(initSync({ module: message.module as never }).memory.buffer);
    claims = message.claims;
  } else if (claim(claims, message)) {
    if (locked === undefined) locked = lockedAfter(message.features);
    parentPort?.postMessage(answer(message, locked));
  }
});

/**
 * Opens the fields of some features; returns why they stayed closed. Where the descriptors are not as expected the
 * compiler is used as it is: huntlint works without what it knows of the vt module.
 */
function lockedAfter(features: readonly string[]): string | null {
  try {
    unlockMemory(memory as Uint8Array, new Set(features));
    return null;
  } catch (error) {
    if (!(error instanceof UnexpectedDescriptorsError)) throw error;
    return error.message;
  } finally {
    // Once the compiler takes more memory, this is no view of it any more.
    memory = undefined;
  }
}

/** Takes files until one gave messages: those of the next would be counted with them, up to a limit. */
interface SharedCompiler {
  readonly compiler: Compiler;
  /** The variables that are defined, as JSON. */
  readonly globals: string;
  /** What it has read, in UTF-16 units: it keeps all of it. */
  length: number;
}

/** A compiler takes a millisecond to set up, a quarter of what it needs for a usual file. */
let shared: SharedCompiler | null = null;
const MAX_SHARED_LENGTH = 1 << 19;

/** Each file in a namespace of its own, where nothing of the others is seen: no rule, no import. */
function compilerFor({ id, text, globals }: WorkerJob): Compiler {
  const key = JSON.stringify(globals);
  if (shared !== null && (shared.globals !== key || shared.length > MAX_SHARED_LENGTH)) freeCompiler();
  if (shared === null) {
    const compiler = new Compiler();
    for (const [name, value] of Object.entries(globals)) compiler.defineGlobal(name, value);
    shared = { compiler, globals: key, length: 0 };
  }
  shared.compiler.newNamespace(String(id));
  shared.length += text.length;
  return shared.compiler;
}

function freeCompiler(): void {
  shared?.compiler.free();
  shared = null;
}

function answer(job: WorkerJob, locked: string | null): WorkerAnswer {
  const { id, text } = job;
  try {
    const compiler = compilerFor(job);
    const failure = addSource(compiler, text);
    const messages = [...compiler.errors, ...compiler.warnings];
    if (failure !== null || messages.length > 0) freeCompiler();
    // It throws its first error, which is then among `errors`; anything else means that the instance is broken.
    if (failure !== null && messages.length === 0) return { id, crashed: failure };
    return { id, messages, locked };
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
