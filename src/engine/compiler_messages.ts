import type { Severity } from "../findings/index.ts";

/** One message of the compiler, as its text says it; places are not looked up yet. */
export interface CompilerMessage {
  readonly severity: Exclude<Severity, "note">;
  /** `E008` of an error, `slow_pattern` of a warning. */
  readonly code: string;
  readonly title: string;
  /** Counted from 1; columns in code points. */
  readonly line: number;
  readonly column: number;
  /** What it writes beside its carets, in order of appearance. */
  readonly labels: readonly string[];
  readonly notes: readonly string[];
  readonly help: readonly string[];
}

const HEAD = /^(error|warning)\[(\w+)\]: (.*)$/;
const PLACE = /^\s*--> line:(\d+):(\d+)/;
/** Carets or dashes of a mark and its label, or a label that a bar leads down to. */
const MARK = /(?:\^+|-+) (\S.*)$/;
const HANGING = /^(?:[|\s])*\|\s+([^\s|^-].*)$/;
const NOTE = /^\s*= (note|help): (.*)$/;
const HELP = /^(help|note): (.*)$/;
const GUTTER = /^\s*(?:\d+|\.\.\.|[~+-])?\s*[|+~-] ?(.*)$/;
const SOURCE_LINE = /^\s*\d+ [|+~-] /;

/**
 * Reads a message of the compiler, which comes as text for people:
 *
 *     error[E008]: unknown field or method `nope`
 *      --> line:4:33
 *       |
 *     4 | rule a { condition: vt.metadata.nope == 1 }
 *       |                                 ^^^^ this field or method doesn't exist
 *       |
 *       = note: …
 *
 * The carets are of display width and long lines are cut, so only the place after `-->` says where. Null for text
 * that does not begin like this.
 */
export function parseCompilerMessage(text: string): CompilerMessage | null {
  const lines = text.split("\n");
  const [, severity, code = "", title = ""] = HEAD.exec(lines[0] ?? "") ?? [];
  const [, line, column] = PLACE.exec(lines[1] ?? "") ?? [];
  if (!severity || !line || !column) return null;
  const labels: string[] = [];
  const notes: string[] = [];
  const help: string[] = [];
  let continued: string[] | null = null;
  let isPatch = false;
  for (const rest of lines.slice(2)) {
    const said = NOTE.exec(rest) ?? HELP.exec(rest);
    if (said) {
      continued = said[1] === "help" ? help : notes;
      continued.push(said[2] ?? "");
      isPatch = !rest.trimStart().startsWith("=");
    } else if (isPatch) {
      const [, patch = ""] = GUTTER.exec(rest) ?? [];
      if (/^\s*\d* [+~-] /.test(rest) && continued) continued[continued.length - 1] += `\n${patch}`;
    } else if (continued && !rest.includes("|")) {
      continued[continued.length - 1] = `${continued.at(-1)}\n${rest.trim()}`.trimEnd();
    } else if (!SOURCE_LINE.test(rest)) {
      const label = MARK.exec(rest)?.[1] ?? HANGING.exec(rest)?.[1];
      if (label) labels.push(label);
    }
  }
  return {
    severity: severity as "error" | "warning",
    code,
    title,
    line: Number(line),
    column: Number(column),
    labels,
    notes,
    help,
  };
}

/**
 * UTF-16 offset of a place as the compiler counts it: lines end at `\n` only, columns count code points. Places
 * beyond the end of a line are moved to it.
 */
export function offsetOfPlace(text: string, line: number, column: number): number {
  const start = lineStartsOf(text)[line - 1] ?? text.length;
  let offset = start;
  for (let i = 1; i < column; i++) {
    const code = text.codePointAt(offset);
    if (code === undefined || code === 10) break;
    offset += code > 0xffff ? 2 : 1;
  }
  return offset;
}

/** Of the text asked for last: a file may have a hundred thousand messages. */
let lastText = "";
let lastStarts: readonly number[] = [0];

function lineStartsOf(text: string): readonly number[] {
  if (text === lastText) return lastStarts;
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  lastText = text;
  lastStarts = starts;
  return starts;
}
