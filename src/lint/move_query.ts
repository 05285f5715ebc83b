import type { KeptQuery } from "../drift/index.ts";
import type { Fix } from "../findings/index.ts";
import { lineEndOf } from "../text/index.ts";
import { firstCommentFrom } from "../yara/comments_above.ts";
import type { Comment, Rule } from "../yara/index.ts";
import { encodeString } from "../yara/index.ts";
import type { LintedFile } from "./linted_file.ts";

const KEY = "vti_query";

/**
 * Moves a query from a comment into meta, escaped as a YARA string. Only where the comment holds nothing else, so
 * that no word of a hunter's is lost, and where there is a meta section to move it to. `key`: of {@link freeKeys} the
 * one at its place among the queries in the rule's comments, for those before it take the names before it.
 */
export function moveQueryToMeta(query: KeptQuery, key: string, rule: Rule, file: LintedFile): Fix | null {
  const { meta } = rule;
  const last = meta?.entries.at(-1);
  if (meta === null || last === undefined) return null;
  const comments = commentsOf(query, file);
  const [first] = comments;
  const end = comments.at(-1);
  if (first === undefined || end === undefined || !holdsNothingElse(query, comments, file)) return null;
  const { text } = file.source;
  const entry = `${key} = ${encodeString(query.text)}`;
  const title = `Move it to meta as ${KEY}`;
  const section = rule.patterns?.start ?? rule.condition?.start ?? rule.end;
  if (first.start >= meta.start && first.start < section && standsAlone(first, text)) {
    return { title, safe: true, edits: [{ start: first.start, end: end.end, text: entry }] };
  }
  const lines = wholeLines(first.start, end.end, text);
  if (lines === null) return null;
  const indent = text.slice(blanksBefore(last.start, text), last.start);
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
  const { comments } = tree;
  const first = firstCommentFrom(comments, range.start + 1);
  let from = first;
  while (from > 0 && (comments[from - 1] as Comment).end > range.start) from--;
  let to = first;
  while (to < comments.length && (comments[to] as Comment).start < range.end) to++;
  return comments.slice(from, to);
}

/** Nothing but marks, the key before the query, and what may stand around it. */
function holdsNothingElse(query: KeptQuery, comments: readonly Comment[], { source }: LintedFile): boolean {
  const first = comments[0] as Comment;
  const last = comments.at(-1) as Comment;
  const before = source.text.slice(first.start, query.range.start);
  const after = source.text.slice(query.range.end, last.end);
  const marked = before.replace(/^(?:\/\/+|\/\*)[\s*]*/, "");
  const { key } = query;
  const isKeyed = key !== null && marked.startsWith(key);
  const isPlainBefore =
    marked !== before && (isKeyed ? /^\s*[=:]\s*["`]?$/.test(marked.slice(key.length)) : /^["`]?$/.test(marked));
  const isPlainAfter = /^["`]?[,;]?\s*(?:\*+\/)?$/.test(after);
  return isPlainBefore && isPlainAfter && written(query, comments, source.text);
}

/** Whether what is written between the first and the last place is the query, marks and line ends aside. */
function written({ text, range }: KeptQuery, comments: readonly Comment[], source: string): boolean {
  const between = source.slice(range.start, range.end);
  if (between === text) return true;
  if (comments.length === 1 && !/[\r\n]/.test(between)) return false;
  const [first = "", ...others] = between.split(/[\r\n]+/);
  const lines = others.map((line) => line.replace(/^\s*(?:\/\/+|\*+(?!\/))?\s*/, "").trimEnd());
  return [first.trimEnd(), ...lines].join(" ") === text;
}

function standsAlone({ start }: Comment, text: string): boolean {
  return /(?:^|[\r\n])[^\S\r\n]*$/.test(text.slice(Math.max(0, start - 1000), start));
}

/** The lines that a stretch fills alone; null where something else stands on them. */
function wholeLines(start: number, end: number, text: string): { readonly start: number; readonly end: number } | null {
  const from = blanksBefore(start, text);
  if (from > 0 && !/[\r\n]/.test(text[from - 1] as string)) return null;
  const rest = /^[^\S\r\n]*(?:\r\n|\n|\r|$)/.exec(text.slice(end));
  return rest === null ? null : { start: from, end: end + rest[0].length };
}

/** Where the white space begins that stands before a place on its line. */
function blanksBefore(at: number, text: string): number {
  let from = at;
  while (from > 0 && /[^\S\r\n]/.test(text[from - 1] as string)) from--;
  return from;
}

/** The first names that are free for queries in a rule's meta: `vti_query`, or with a number after it. */
export function freeKeys(count: number, rule: Rule): string[] {
  const taken = new Set(rule.meta?.entries.map(({ key }) => key.name));
  const free: string[] = [];
  for (let number = 1; free.length < count; number++) {
    const key = number === 1 ? KEY : `${KEY}${number}`;
    if (!taken.has(key)) free.push(key);
  }
  return free;
}
