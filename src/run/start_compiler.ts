import { setFlagsFromString } from "node:v8";
import { createEngine, type Engine } from "../engine/index.ts";

/**
 * How much a function of the compiler's must have run before V8 makes it faster; its own default is a tenth. Below
 * that, a small file is done long before the better code is, and the program waits for the latter to end.
 */
const TIERING_BUDGET = 20_000_000;

/**
 * Begins to load the official compiler, which takes as long as all the rest of the program: it can do so meanwhile.
 * For programs of our own: how V8 works is for all of a process.
 */
export function startCompiler(): Engine {
  setFlagsFromString(`--wasm-tiering-budget=${TIERING_BUDGET}`);
  const engine = createEngine();
  engine.warm();
  return engine;
}
