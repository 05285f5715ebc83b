import { type Edit, indentAt, lineEndOf, type SourceFile } from "../text/index.ts";
import type { Rule } from "../yara/index.ts";

/** What stands between a rule's name and tags and its first section. */
const TO_BRACE = /(?:[\s:]|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)*\{/y;

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
  TO_BRACE.lastIndex = (rule.tags.at(-1) ?? rule.name).end;
  if (!TO_BRACE.test(text)) return null;
  const indent = indentOf(next.start, text);
  const section = ["meta:", ...lines.map((line) => `${indent}${line}`)];
  return linesAt(afterComment(TO_BRACE.lastIndex, text), section, { indent, lineEnd, text });
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
