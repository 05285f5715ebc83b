import { OLDER_COMMAND } from "./log_text.ts";

const INVISIBLE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/**
 * JSON for a file or a pipe, in which no control or bidirectional character stands as itself, and nothing that a
 * runner reads as a command: `##[` counts anywhere in a line.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  const safe = text.replace(INVISIBLE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `${safe.replace(OLDER_COMMAND, "#\\u0023")}\n`;
}
