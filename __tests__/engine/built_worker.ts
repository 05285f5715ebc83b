import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll } from "vitest";

/**
 * Compiles the sources, so that a test's engine runs the worker as it is now and not as it was last bundled: a
 * thread cannot run TypeScript. Call it at the top of a test file; the folder goes when its tests are over.
 */
export function builtWorker(): string {
  const root = resolve(import.meta.dirname, "../..");
  const cache = join(root, ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "worker-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const worker = join(folder, "src/engine/worker.js");
  try {
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    execFileSync(process.execPath, [tsc, "-p", join(root, "tsconfig.build.json"), "--outDir", folder]);
  } catch (error) {
    // It writes its output whatever it thinks of the types, which another check judges.
    if (!existsSync(worker)) throw error;
  }
  return worker;
}
