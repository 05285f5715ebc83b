import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { nearestWord } from "../text/index.ts";

/** The command that a word was most likely meant to be; null for what may well be a path. */
export function meantCommand(word: string, commands: Iterable<string>, cwd: string): string | null {
  if (!/^[a-z]+$/i.test(word) || existsSync(resolve(cwd, word))) return null;
  return nearestWord(word, commands);
}
