import { visible } from "../text/index.ts";

/**
 * The only ways in which text from rules, queries, paths and git goes into Markdown that GitHub renders. GitHub
 * turns mentions, references (`#1`), hashes of commits and addresses into links, in text but not in code; so
 * foreign text goes into code, and these functions see to it that it cannot get out. Markdown's own escapes alone
 * do not help: `&#64;name` is a mention once it is rendered. Sentences that quote foreign text are prose, which is
 * escaped and has invisible breaks in whatever GitHub would link.
 *
 * Control and bidirectional characters are spelled out (`<U+202E>`). A zero-width space parts an `@` from a name
 * after it, since a reply by e-mail quotes the raw text, and quoted mentions notify.
 */
const ZERO_WIDTH_SPACE = "\u200b";
const MENTION = /(?<![\p{L}\p{N}_])@(?=[\p{L}\p{N}])/gu;

/** Line ends that `visible` would leave or that a Markdown parser would count as one. */
const LINE_ENDS = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/** cmark, which GitHub renders with, matches code spans of at most 80 backticks and counts fences up to 255. */
const LONG_RUN = /`{16}(?=`)/g;

function calm(text: string): string {
  return visible(text).replace(MENTION, `@${ZERO_WIDTH_SPACE}`).replace(LONG_RUN, `$&${ZERO_WIDTH_SPACE}`);
}

function oneLine(text: string, limit: number): string {
  const line = calm(joinLines(text)).trim();
  return line.length > limit ? `${cutText(line, limit - 1)}…` : line;
}

/** Stands for text that nobody would see. */
const EMPTY = "(empty)";

/** A text on one line: each line end becomes a space, with whatever space is around it. */
export function joinLines(text: string): string {
  return text
    .split(LINE_ENDS)
    .map((line) => line.trim())
    .join(" ")
    .replace(/\t/g, " ");
}

/** At most `length` UTF-16 code units of a text, never half a surrogate pair. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

function longestRun(text: string, character: string): number {
  let longest = 0;
  let run = 0;
  for (const c of text) {
    run = c === character ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Foreign text on one line, as a code span. Not for table cells: no escape holds a `|` there in every renderer. */
export function codeSpan(text: string, limit = 500): string {
  const line = oneLine(text, limit);
  if (line === "") return EMPTY;
  const fence = "`".repeat(longestRun(line, "`") + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** What GitHub makes links, images or formulas of after Markdown is rendered; a break goes after the first part. */
const LINKED_IN_TEXT = [
  /(@)(?=[\p{L}\p{N}])/gu,
  /(#)(?=\d)/g,
  /(\bGH-)(?=\d)/gi,
  /(?=[0-9]*[a-f])([0-9a-f]{6})(?=[0-9a-f])/gi,
  /(:)(?=[a-z0-9_+-]+:)/gi,
  /(:)(?=\/\/)/g,
  /(\bwww)(?=\.)/gi,
  /(\$)/g,
];

/**
 * A sentence of ours that quotes foreign text between backticks, on one line. Whatever stands between two backticks
 * becomes code and the rest plain text; a quoted backtick can only exchange the two, since both are safe.
 */
export function prose(text: string, limit = 1000): string {
  const markdown = oneLine(text, limit)
    .split(/`+/)
    .map((part, i) => (i % 2 === 1 ? (part.trim() === "" ? part : codeSpan(part)) : plainText(part)))
    .join("");
  // A list item of nothing would underline the line above it.
  return markdown.trim() === "" ? EMPTY : markdown;
}

function plainText(text: string): string {
  const broken = LINKED_IN_TEXT.reduce((t, pattern) => t.replace(pattern, `$1${ZERO_WIDTH_SPACE}`), text);
  return broken.replace(/[!-/:-@[-`{-~]/g, "\\$&");
}

/** Foreign text as a fenced block, lines kept. `language` is ours, never foreign. */
export function codeBlock(text: string, language = ""): string {
  const lines = text.replace(LINE_ENDS, "\n").split("\n").map(calm);
  const body = lines.join("\n");
  const fence = "`".repeat(Math.max(3, longestRun(body, "`") + 1));
  return `${fence}${language}\n${body}\n${fence}`;
}

/** Foreign text inside HTML of our own (`<summary>`), where Markdown is not read. */
export function htmlCode(text: string, limit = 200): string {
  const line = oneLine(text, limit).replace(/[&<>"'`]/g, (c) => `&#${c.charCodeAt(0)};`);
  return `<code>${line === "" ? EMPTY : line}</code>`;
}
