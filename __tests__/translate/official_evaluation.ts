import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Compiler, initSync } from "@virustotal/yara-x";

/**
 * The pinned compiler as an evaluator of conditions on records: `vt` is given as a global, one for each record, so
 * that one compilation answers for many. It takes no maps, no methods of vt, no empty arrays.
 */
export interface Question {
  /** `condition: …`, perhaps with `strings: …` before; `vt.` stands for the record. */
  readonly body: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/** What is scanned; offsets and counts of patterns are about these bytes. */
export const SCANNED = "MZ\0evil EVIL evil";

let isReady = false;

function ready(): void {
  if (isReady) return;
  const require = createRequire(import.meta.url);
  const wasm = require.resolve("@virustotal/yara-x").replace(/[^/]*$/, "yara_x_js_bg.wasm");
  initSync({ module: readFileSync(wasm) });
  isReady = true;
}

/** The compiler's first error line for a body, or null where it compiles. */
export function compileError(body: string, record: Question["record"]): string | null {
  ready();
  const compiler = new Compiler();
  try {
    compiler.defineGlobal("vt", record);
    compiler.addSource(`rule r { ${body} }`);
    return null;
  } catch (error) {
    return String(error instanceof Error ? error.message : error).split("\n")[0] ?? "";
  } finally {
    compiler.free();
  }
}

/** Whether each question's condition holds; the bodies must compile. */
export function evaluateOfficially(questions: readonly Question[], perCompilation = 400): boolean[] {
  ready();
  const answers: boolean[] = [];
  for (let from = 0; from < questions.length; from += perCompilation) {
    const batch = questions.slice(from, from + perCompilation);
    const compiler = new Compiler();
    const globals = new Map<Question["record"], string>();
    const rules: string[] = [];
    for (const [i, { body, record }] of batch.entries()) {
      let name = globals.get(record);
      if (name === undefined) {
        name = `v${globals.size}`;
        globals.set(record, name);
        compiler.defineGlobal(name, record);
      }
      rules.push(`rule r${i} { ${body.replace(/\bvt\./g, `${name}.`)} }`);
    }
    compiler.addSource(rules.join("\n"));
    const compiled = compiler.build();
    const bytes = Uint8Array.from(SCANNED, (character) => character.charCodeAt(0));
    const matched = new Set(compiled.scan(bytes).matches.map((match: { identifier: string }) => match.identifier));
    compiled.free();
    for (let i = 0; i < batch.length; i++) answers.push(matched.has(`r${i}`));
  }
  return answers;
}
