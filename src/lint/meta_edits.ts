import { type Edit, indentAt, lineEndOf, type SourceFile } from "../text/index.ts";
import type { Rule } from "../yara/index.ts";

/**
 * Adds lines (`key = value`) at the end of a rule's meta section, or makes the section, indented and ended as the file
 * is. Null where the rule is too broken to tell where that would be.
 */
export function insertedMeta(rule: Rule, source: SourceFile, lines: readonly string[]): Edit | null {
  const { text } = source;
  const lineEnd = lineEndOf(text) ?? "\n";
  const last = rule.meta?.entries.at(-1);
  if (last !== undefined) {
    const indent = indentOf(last.start, text);
    return linesAt(afterComment(last.end, text), lines, { indent, lineEnd, text });
  }
  const next = rule.patterns ?? rule.condition;
  if (next === null || rule.meta !== null) return null;
  const brace = braceAfter((rule.tags.at(-1) ?? rule.name).end, text);
  if (brace === null) return null;
  const indent = indentOf(next.start, text);
  const section = ["meta:", ...lines.map((line) => `${indent}${line}`)];
  return linesAt(afterComment(brace + 1, text), section, { indent, lineEnd, text });
}

/** The opening brace, with nothing before it but a colon and comments. */
function braceAfter(offset: number, text: string): number | null {
  const blank = /[\s:]*/y;
  for (let at = offset; ; ) {
    blank.lastIndex = at;
    blank.test(text);
    at = blank.lastIndex;
    if (text[at] === "{") return at;
    if (text.startsWith("//", at)) at = endOfLine(at, text);
    else if (text.startsWith("/*", at)) {
      const end = text.indexOf("*/", at + 2);
      if (end < 0) return null;
      at = end + 2;
    } else return null;
  }
}

function endOfLine(at: number, text: string): number {
  const line = /[^\r\n]*/y;
  line.lastIndex = at;
  line.test(text);
  return line.lastIndex;
}

interface Layout {
  readonly indent: string;
  readonly lineEnd: string;
  readonly text: string;
}

/** Lines of their own, and another for what follows on the same line. */
function linesAt(at: number, lines: readonly string[], { indent, lineEnd, text }: Layout): Edit {
  const added = lines.map((line) => `${lineEnd}${indent}${line}`).join("");
  const before = /[^\S\r\n]*(?=\S)/y;
  before.lastIndex = at;
  return before.test(text)
    ? { start: at, end: before.lastIndex, text: `${added}${lineEnd}${indent}` }
    : { start: at, end: at, text: added };
}

/** The white space before the first thing on a line; two spaces where that is nothing. */
function indentOf(offset: number, text: string): string {
  return indentAt(text, offset) || "  ";
}

/** The end of the line, where nothing but a comment is left of it. */
function afterComment(at: number, text: string): number {
  const rest = /[^\S\r\n]*(?:\/\/[^\r\n]*)?(?=[\r\n])/y;
  rest.lastIndex = at;
  return rest.test(text) ? rest.lastIndex : at;
}
