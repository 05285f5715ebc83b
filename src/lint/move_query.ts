import type { KeptQuery } from "../drift/index.ts";
import type { Fix } from "../findings/index.ts";
import { lineEndOf } from "../text/index.ts";
import type { Comment, Rule } from "../yara/index.ts";
import { encodeString } from "../yara/index.ts";
import type { LintedFile } from "./linted_file.ts";

const KEY = "vti_query";

/**
 * Moves a query from a comment into meta, escaped as a YARA string. Only where the comment holds nothing else, so
 * that no word of a hunter's is lost, and where there is a meta section to move it to.
 */
export function moveQueryToMeta(query: KeptQuery, rule: Rule, file: LintedFile): Fix | null {
  const { meta } = rule;
  const last = meta?.entries.at(-1);
  if (meta === null || last === undefined) return null;
  const comments = commentsOf(query, file);
  const [first] = comments;
  const end = comments.at(-1);
  if (first === undefined || end === undefined || !holdsNothingElse(query, comments, file)) return null;
  const { text } = file.source;
  const entry = `${freeKey(rule, comments, file)} = ${encodeString(query.text)}`;
  const title = `Move it to meta as ${KEY}`;
  const section = rule.patterns?.start ?? rule.condition?.start ?? rule.end;
  if (first.start >= meta.start && first.start < section && standsAlone(first, text)) {
    return { title, safe: true, edits: [{ start: first.start, end: end.end, text: entry }] };
  }
  const lines = wholeLines(first.start, end.end, text);
  if (lines === null) return null;
  const indent = /[^\S\r\n]*$/.exec(text.slice(0, last.start))?.[0] ?? "";
  const lineEnd = lineEndOf(text) ?? "\n";
  return {
    title,
    safe: true,
    edits: [
      { ...lines, text: "" },
      { start: last.end, end: last.end, text: `${lineEnd}${indent}${entry}` },
    ],
  };
}

function commentsOf({ range }: KeptQuery, { tree }: LintedFile): Comment[] {
  return tree.comments.filter(({ start, end }) => start < range.end && end > range.start);
}

/** Nothing but marks, the key before the query, and what may stand around it. */
function holdsNothingElse(query: KeptQuery, comments: readonly Comment[], { source }: LintedFile): boolean {
  const first = comments[0] as Comment;
  const last = comments.at(-1) as Comment;
  const before = source.text.slice(first.start, query.range.start);
  const after = source.text.slice(query.range.end, last.end);
  const key = query.key === null ? "" : query.key.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const isPlainBefore = new RegExp(`^(?://+|/\\*)[\\s*]*(?:${key}\\s*[=:]\\s*)?["\u0060]?$`).test(before);
  const isPlainAfter = /^["`]?[,;]?\s*(?:\*+\/)?$/.test(after);
  return isPlainBefore && isPlainAfter && written(query, comments, source.text);
}

/** Whether what is written between the first and the last place is the query, marks and line ends aside. */
function written({ text, range }: KeptQuery, comments: readonly Comment[], source: string): boolean {
  const between = source.slice(range.start, range.end);
  if (between === text) return true;
  if (comments.length === 1 && !/[\r\n]/.test(between)) return false;
  const joined = between.replace(/\s*(?:\r\n|\n|\r)\s*(?:\/\/+|\*+(?!\/))?\s*/g, " ");
  return joined === text;
}

function standsAlone({ start }: Comment, text: string): boolean {
  return /(?:^|[\r\n])[^\S\r\n]*$/.test(text.slice(Math.max(0, start - 1000), start));
}

/** The lines that a stretch fills alone; null where something else stands on them. */
function wholeLines(start: number, end: number, text: string): { readonly start: number; readonly end: number } | null {
  let from = start;
  while (from > 0 && /[^\S\r\n]/.test(text[from - 1] as string)) from--;
  if (from > 0 && !/[\r\n]/.test(text[from - 1] as string)) return null;
  const rest = /^[^\S\r\n]*(?:\r\n|\n|\r|$)/.exec(text.slice(end));
  return rest === null ? null : { start: from, end: end + rest[0].length };
}

/** `vti_query`, or with the first number that is free: a second query must not hide the first. */
function freeKey(rule: Rule, comments: readonly Comment[], file: LintedFile): string {
  const taken = new Set(rule.meta?.entries.map(({ key }) => key.name));
  const others = file.queriesOf(rule).filter(({ source }) => source === "comment");
  const place = others.findIndex(({ range }) => range.start >= (comments[0] as Comment).start);
  let free = 0;
  for (let number = 1; ; number++) {
    const key = number === 1 ? KEY : `${KEY}${number}`;
    if (taken.has(key)) continue;
    // Those before this one in the rule will take the names before it.
    if (free++ === Math.max(0, place)) return key;
  }
}
