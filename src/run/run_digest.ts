import { createHash } from "node:crypto";
import { SourceFile } from "../text/index.ts";
import { byCodeUnit } from "./discover.ts";
import type { ReadFault } from "./read_source.ts";
import { VERSION } from "./version.ts";

/**
 * What all shards of one run have in common: the same program looks at the same texts with the same settings. Findings
 * of shards that do not have it in common were never true together.
 */
export class RunDigest {
  readonly #texts = new Map<string, string>();

  add(path: string, read: SourceFile | ReadFault): void {
    this.#texts.set(path, read instanceof SourceFile ? sumOf(read.text) : read.rule);
  }

  /** `settings` is all that else decides what is found. */
  of(settings: unknown): string {
    const texts = [...this.#texts].sort(([a], [b]) => byCodeUnit(a, b));
    return sumOf(JSON.stringify([VERSION, settings, texts])).slice(0, LENGTH);
  }
}

/** It tells runs apart and proves nothing. */
const LENGTH = 16;

function sumOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
