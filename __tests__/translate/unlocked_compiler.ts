import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Compiler, initSync } from "@virustotal/yara-x";
import { unlockCompiler } from "../../src/engine/index.ts";

let isReady = false;

/**
 * What the pinned compiler says of a rule with the fields of every entity open, in this thread. One instance for a
 * process: not for files that also evaluate with globals.
 */
export function messagesOf(rule: string): readonly string[] {
  if (!isReady) {
    const wasm = createRequire(import.meta.url)
      .resolve("@virustotal/yara-x")
      .replace(/[^/]*$/, "yara_x_js_bg.wasm");
    const features = new Set(["file", "url", "domain", "ip_address", "gti"]);
    initSync({ module: unlockCompiler(readFileSync(wasm), features).bytes });
    isReady = true;
  }
  const compiler = new Compiler();
  try {
    compiler.addSource(rule);
  } catch {
    // It throws its first error, which is among `errors`.
  }
  const messages = [...compiler.errors, ...compiler.warnings].map(String);
  compiler.free();
  return messages;
}
