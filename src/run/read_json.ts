import type { SourceFile } from "../text/index.ts";
import { CannotRun } from "./cannot_run.ts";

/** @throws CannotRun where the text is no JSON */
export function jsonIn(source: SourceFile): unknown {
  try {
    return JSON.parse(source.text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // V8 counts characters, from Node 22 on lines too.
    const [, words = message, offset] = /^(.*?)(?: in JSON)? at position (\d+)/s.exec(message) ?? [];
    const { line, column } = source.positionAt(Number(offset ?? 0));
    const place = offset === undefined ? source.path : `${source.path}:${line}:${column}`;
    throw new CannotRun(`${place} is not JSON: ${words}`);
  }
}
