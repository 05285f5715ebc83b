import type { SourceFile, Span } from "../text/index.ts";
import { PlacedText, parseQuery, queryFromLink, readLink, type Term, termsOf } from "../vti/index.ts";
import { beginsLine, firstCommentAbove } from "../yara/comments_above.ts";
import type { Comment, File, Rule, StringLiteral } from "../yara/syntax.ts";

/** A VT Intelligence query that is kept with a rule. */
export interface KeptQuery {
  readonly source: "meta" | "comment";
  /** The key before it, as written; null for a comment that is nothing but the query, and for a bare link. */
  readonly key: string | null;
  /** What a hunter would paste into VirusTotal: unescaped, its lines joined, a link decoded. */
  readonly text: string;
  /** Where it is written in the rule file, without the quotes around it. */
  readonly range: Span;
  /** The offset in the file of an offset in `text`; where escapes were resolved, the place of the escape. */
  toSource(offset: number): number;
}

export interface KeptQueryOptions {
  /** Names before a query, in lower case with `_`; each may have a number after it (`vti_query1`, `vti_query_2`). */
  readonly keys: readonly string[];
  /** Whether VT Intelligence has a modifier of this name (in lower case), alias or engine. */
  isModifier(name: string): boolean;
}

/** Under which names hunters keep their queries. `query` alone is not among them: other products have queries too. */
export const DEFAULT_QUERY_KEYS: readonly string[] = [
  "vti_query",
  "vt_intelligence_query",
  "vti",
  "vt_query",
  "vtquery",
  "vtiquery",
  "vti_search",
  "vt_search",
  "vt_intelligence",
  "vt_intelligence_search",
  "virustotal_query",
  "virustotal_search",
  "virustotal_intelligence_query",
  "intelligence_query",
  "vt_hunting_query",
  "vti_dork",
  "vt_dork",
];

/**
 * Finds the queries of one rule, in the order of the file: in `meta`, in comments inside the rule or directly above
 * it, and as links to VirusTotal's search page. A comment without a key counts only inside `meta`, and only where it
 * can hardly be anything else: a rule judged against a sentence would cost more trust than a query not found.
 */
export function findKeptQueries(rule: Rule, file: File, source: SourceFile, options: KeptQueryOptions): KeptQuery[] {
  return searchKeptQueries(rule, file, source, options).queries;
}

/** What a search for the queries of a rule gave. */
export interface KeptQuerySearch {
  readonly queries: KeptQuery[];
  /** The first line that may begin or go on a query and was not read for one, as there was no end to it; null: none. */
  readonly unread: Span | null;
}

/** As {@link findKeptQueries}, and whether all was searched. */
export function searchKeptQueries(
  rule: Rule,
  file: File,
  source: SourceFile,
  options: KeptQueryOptions,
): KeptQuerySearch {
  const finder = new Finder(source, options);
  for (const entry of rule.meta?.entries ?? []) {
    if (entry.value.kind === "StringLiteral") finder.metaValue(entry.key.name, entry.value);
  }
  const meta = metaExtent(rule, source);
  for (const block of commentBlocks(commentsOf(rule, file, source), source)) finder.comment(block, meta);
  return { queries: finder.found.sort((a, b) => a.range.start - b.range.start), unread: finder.unread };
}

// ---- where comments are

/** From `meta:` to the next section: comments after its last entry belong to it too. */
function metaExtent(rule: Rule, source: SourceFile): Span {
  if (rule.meta === null) return { start: 0, end: 0 };
  const next = rule.patterns?.range.start ?? rule.condition?.range.start;
  if (next !== undefined) return { start: rule.meta.range.start, end: next };
  // A broken rule: its sections' names are still to be seen.
  const rest = source.text.slice(rule.meta.range.end, rule.range.end);
  const section = /^[^\S\r\n]*(?:strings|condition)\s*:/m.exec(rest);
  const end = section === null ? rule.range.end : rule.meta.range.end + section.index;
  return { start: rule.meta.range.start, end };
}

/** The comments inside a rule, and those right above it with no blank line between. */
function commentsOf(rule: Rule, file: File, source: SourceFile): readonly Comment[] {
  const { comments } = file;
  const first = firstCommentAbove(rule, file, source);
  let last = first;
  while (last < comments.length && (comments[last] as Comment).range.end <= rule.range.end) last++;
  return comments.slice(first, last);
}

/** One line of a comment, without its marks and gutter. */
interface CommentLine {
  readonly text: string;
  readonly start: number;
}

/** Block comments, and runs of line comments on successive lines, as their lines. */
function commentBlocks(comments: readonly Comment[], source: SourceFile): CommentLine[][] {
  const blocks: CommentLine[][] = [];
  let previousLine = Number.NaN;
  for (const comment of comments) {
    const lines = linesOf(comment);
    const { line } = source.positionAt(comment.range.start);
    const goesOn = comment.style === "line" && line === previousLine + 1 && beginsLine(comment.range.start, source);
    const block = goesOn ? (blocks[blocks.length - 1] as CommentLine[]) : [];
    for (const line of lines) block.push(line);
    if (!goesOn) blocks.push(block);
    previousLine = comment.style === "line" ? line : Number.NaN;
  }
  return blocks;
}

function linesOf(comment: Comment): CommentLine[] {
  // Both `//` and `/*` take two characters.
  let start = comment.range.start + 2;
  const lines: CommentLine[] = [];
  for (const [index, piece] of comment.text.split(/(\r\n?|\n)/).entries()) {
    if (index % 2 === 0) {
      // `///`, `//!`; a gutter's `*` has a space after it, so that a value's (`*.ru*`) is none.
      const gutter = comment.style === "line" ? /^[/!]*\s*/ : /^\s*(?:\*+(?=\s|$))?\s*/;
      const lead = (gutter.exec(piece) as RegExpExecArray)[0].length;
      lines.push({ text: piece.slice(lead).trimEnd(), start: start + lead });
    }
    start += piece.length;
  }
  return lines;
}

// ---- what is a query

const LINK = /(?:https?:\/\/)?(?:www\.)?virustotal\.com\/(?:gui|intelligence)\/search[/?][^\s"'`<>\\]+/gi;
const KEY = /^[\s@*#-]*["'`]?([A-Za-z][\w-]*(?:[ ][A-Za-z][\w-]*){0,3})["'`]?\s*(?:=>|:=|=|:)\s*/;
/** `and not (-behavior`: what may stand before a query's first modifier. */
const OPERATORS = /^(?:(?:and|or|not)\b\s*|[(!-]\s*)*/i;
/** No query has more than this before its first colon. */
const MAX_HEAD = 1_000;
/** An address: what stands before the colon is no modifier, whatever the table of modifiers says. */
const ADDRESS = /^[(!\s-]*(?:[A-Za-z][\w+.-]*:\/\/|[A-Za-z]:[\\/])/;
/** Joined lines beyond this are no query that anybody pastes. */
const MAX_JOINED = 20_000;
/**
 * How many characters are read at most to find out where the queries in a rule's comments begin and end, for each that
 * stands there, and besides: every line may look like a query that goes on over all below it.
 */
const MAX_READ = 8;
const MAX_READ_BESIDES = 50_000;

/**
 * Modifiers whose names are ordinary labels too: `// name:foo.exe` or `// url:http://…` alone notes a fact about a
 * sample. As the only term of a comment without a key they make no query.
 */
const LABELS = new Set(
  (
    "author category comment comments date description domain email entity filename files hash header hostname ip key " +
    "language malware md5 name origin packer path port report resource sha1 sha256 sha512 signature source sources " +
    "ssdeep status submitter summary targets threat title url urls user version " +
    // Engines: a label that one of them gave is a note on the sample as well.
    "avast avg avira bitdefender clamav drweb elastic eset fortinet google kaspersky max mcafee microsoft panda rising " +
    "sophos symantec trendmicro"
  ).split(" "),
);

/** Faults that a hunter's working query hardly has, and a sentence or a line of code easily. */
const PROSE_FAULTS = new Set([
  "comparison_operator",
  "empty_value",
  "parenthesis_in_value",
  "space_around_colon",
  "stray_symbol",
  "trailing_comma",
]);

class Finder {
  readonly found: KeptQuery[] = [];
  unread: Span | null = null;
  readonly #source: SourceFile;
  readonly #options: KeptQueryOptions;
  readonly #keys: ReadonlySet<string>;
  /** How many characters may still be read of comments. */
  #left = MAX_READ_BESIDES;

  constructor(source: SourceFile, options: KeptQueryOptions) {
    this.#source = source;
    this.#options = options;
    this.#keys = new Set(options.keys.map((key) => key.toLowerCase()));
  }

  #add(source: KeptQuery["source"], key: string | null, placed: PlacedText): void {
    const range = { start: placed.toSource(0), end: placed.toSource(placed.text.length) };
    this.found.push({ source, key, text: placed.text, range, toSource: (offset) => placed.toSource(offset) });
  }

  #isKey(name: string): boolean {
    const key = name.toLowerCase();
    return this.#keys.has(key) || this.#keys.has(withoutNumber(key));
  }

  // ---- meta

  metaValue(key: string, literal: StringLiteral): void {
    const { start, end } = literal.range;
    const written = PlacedText.verbatim(this.#source.text.slice(start + 1, end - 1), start + 1);
    const unescaped = unescapeYara(written);
    // What cannot be followed escape by escape is placed as a whole.
    const value =
      unescaped.text === literal.value
        ? unescaped
        : PlacedText.replaced(literal.value, { start: start + 1, end: end - 1 });
    const placed = value.trim();
    const isKey = this.#isKey(key);
    if (placed.text === "") return;
    if (isKey && (/\s/.test(placed.text) || !/virustotal\.com\//i.test(placed.text))) {
      if (!/^https?:\/\/\S+$/i.test(placed.text)) this.#add("meta", key, placed);
      return;
    }
    this.#links("meta", isKey ? key : null, placed);
  }

  // ---- comments

  comment(lines: readonly CommentLine[], meta: Span): void {
    for (const { text } of lines) this.#left += text.length * MAX_READ;
    for (let i = 0; i < lines.length; ) {
      const line = lines[i] as CommentLine;
      i = this.#commentLine(lines, i, line.start >= meta.start && line.start < meta.end);
    }
  }

  /** Reads what begins at a line; returns the index of the line after it. */
  #commentLine(lines: readonly CommentLine[], index: number, isInMeta: boolean): number {
    const { text, start } = lines[index] as CommentLine;
    const keyed = this.#keyOf(text);
    if (this.#links("comment", keyed?.name ?? null, PlacedText.verbatim(text, start))) return index + 1;
    if (keyed === null && !(isInMeta && this.#beginsQuery(text) && this.#mayRead(lines[index] as CommentLine)))
      return index + 1;
    const { placed, next } = this.#join(lines, index, keyed?.length ?? 0);
    if (keyed === null) {
      if (!this.#isPlainlyQuery(placed.text)) return index + 1;
      this.#add("comment", null, placed);
      return next;
    }
    const value = this.#unwrap(placed);
    if (!(keyed.isExact ? this.#mayBeQuery(value.text) : this.#isPlainlyQuery(value.text))) return index + 1;
    this.#add("comment", keyed.name, value);
    return next;
  }

  /**
   * `vti_query1 = `, `VTI query: `. `isExact`: spelt so that it can be nothing but a key; a name of ordinary words
   * must be followed by what is plainly a query.
   */
  #keyOf(line: string): { name: string; length: number; isExact: boolean } | null {
    const match = KEY.exec(line);
    if (match === null) return null;
    const name = match[1] as string;
    if (!this.#isKey(name.replace(/[\s-]+/g, "_"))) return null;
    return { name, length: match[0].length, isExact: /_|quer(?:y|ies)|dork/i.test(name) };
  }

  /** Joins the lines over which a query goes on, by single spaces. */
  #join(lines: readonly CommentLine[], index: number, from: number): { placed: PlacedText; next: number } {
    const first = lines[index] as CommentLine;
    let text = first.text.slice(from);
    const parts = [PlacedText.verbatim(text, first.start + from)];
    let next = index + 1;
    for (; next < lines.length; next++) {
      const line = lines[next] as CommentLine;
      this.#left -= line.text.length + 1;
      if (line.text === "" || this.#keyOf(line.text) !== null || line.text.search(LINK) >= 0) break;
      if (text.length + line.text.length > MAX_JOINED || !this.#goesOn(text, line)) break;
      text = text === "" ? line.text : `${text} ${line.text}`;
      parts.push(PlacedText.verbatim(line.text, line.start));
    }
    this.#left -= text.length;
    return { placed: PlacedText.joined(parts).trim(), next };
  }

  /** Whether there is work left for a line, which is remembered where there is none. */
  #mayRead({ text, start }: CommentLine): boolean {
    if (this.#left > 0) return true;
    this.unread ??= { start, end: start + text.length };
    return false;
  }

  #goesOn(query: string, commentLine: CommentLine): boolean {
    const { text: line } = commentLine;
    const isBegin = this.#beginsQuery(line);
    if (query === "") return isBegin;
    // A query says its entity once, so a second one begins a query of its own.
    if (/^\(*entity:/i.test(line) && /(?:^|[\s(])entity:/i.test(query)) return false;
    if (isBegin) return true;
    if (!/^[)"“”(]|"\s*\)*$/.test(line) || !this.#mayRead(commentLine)) return false;
    this.#left -= query.length;
    return parseQuery(query).errors.some(({ code, span }) => {
      if (code === "unclosed_group") return /^[)"“”(]/.test(line);
      return code === "unterminated_quote" || (code === "missing_operand" && span.end === query.length);
    });
  }

  #beginsQuery(text: string): boolean {
    if (ADDRESS.test(text)) return false;
    // Its value stands right behind the colon.
    const colon = text.indexOf(":");
    if (colon < 0 || colon > MAX_HEAD || !/[^\s:)]/.test(text.charAt(colon + 1))) return false;
    const name = text.slice(0, colon).trimEnd().replace(OPERATORS, "");
    return /^[A-Za-z0-9_][\w-]*$/.test(name) && this.#options.isModifier(name.toLowerCase());
  }

  /** `"…"` around the whole, escaped as in YARA or carelessly not; backticks. */
  #unwrap(placed: PlacedText): PlacedText {
    const { text } = placed;
    const inner = text.replace(/[,;]$/, "").trimEnd();
    if (/^`[^`]+`$/.test(inner)) return placed.slice(1, inner.length - 1).trim();
    if (!/^"[\s\S]+"$/.test(inner)) return placed;
    const content = placed.slice(1, inner.length - 1);
    if (/^(?:[^"\\]|\\[\s\S])*$/.test(content.text)) return unescapeYara(content).trim();
    const isCareless = this.#beginsQuery(content.text) && !hasError(content.text) && hasError(text);
    return isCareless ? content.trim() : placed;
  }

  /** With a key: something is searched by a modifier, whether known or misspelt. */
  #mayBeQuery(text: string): boolean {
    return modifiedTerms(text).some(({ modifier, value }) => {
      if (modifier === null) return false;
      return this.#options.isModifier(modifier.name) || value.range.start === modifier.range.end + 1;
    });
  }

  /** Without a key: read without error, begun by a known modifier, and not what a sentence may look like. */
  #isPlainlyQuery(text: string): boolean {
    if (!this.#beginsQuery(text)) return false;
    const { query, errors } = parseQuery(text);
    if (errors.some(({ severity, code }) => severity === "error" || PROSE_FAULTS.has(code))) return false;
    const terms = termsOf(query);
    const modified = terms.filter(({ modifier }) => modifier !== null);
    if (!modified.every(({ modifier }) => modifier !== null && this.#options.isModifier(modifier.name))) return false;
    const words = terms.filter(({ modifier, value }) => modifier === null && isUnquoted(value));
    if (words.length > 0 && words.length >= modified.length) return false;
    const [only] = modified;
    if (modified.length > 1 || only === undefined) return true;
    return !(LABELS.has(only.modifier?.name ?? "") && isUnquoted(only.value));
  }

  // ---- links

  /** Adds the queries of all links in a text; whether there was one. */
  #links(source: KeptQuery["source"], key: string | null, placed: PlacedText): boolean {
    let isFound = false;
    for (const match of placed.text.matchAll(LINK)) {
      const link = withoutTrailing(match[0]);
      const read = readLink(link);
      // A link to one file's or one domain's page is a reference, not a hunt.
      if (read === null || modifiedTerms(read.text).length === 0) continue;
      const { text, offsets } = read;
      const at = match.index;
      const start = placed.toSource(at + (offsets[0] as number));
      const end = placed.toSource(at + (offsets[text.length] as number));
      const toSource = (offset: number): number => {
        const inside = Math.max(0, Math.min(offset, text.length));
        return placed.toSource(at + (offsets[inside] as number));
      };
      this.found.push({ source, key, text, range: { start, end }, toSource });
      isFound = true;
    }
    return isFound;
  }
}

/** A key without the number after it: `vti_query1`, `vti_query_2`. */
function withoutNumber(key: string): string {
  let end = key.length;
  while (end > 0 && /\d/.test(key[end - 1] as string)) end--;
  return end < key.length && key[end - 1] === "_" ? key.slice(0, end - 1) : key.slice(0, end);
}

function isUnquoted(value: Term["value"]): boolean {
  return value.kind === "TextValue" && value.quote === "none";
}

function modifiedTerms(text: string): Term[] {
  return termsOf(parseQuery(text).query).filter(({ modifier }) => modifier !== null);
}

function hasError(text: string): boolean {
  return parseQuery(text).errors.some(({ severity }) => severity === "error");
}

/** A sentence's full stop, or the parenthesis of a Markdown link, ends no link. */
function withoutTrailing(link: string): string {
  let end = link.length;
  let surplus = link.split(")").length - link.split("(").length;
  for (; end > 0; end--) {
    const char = link[end - 1] as string;
    if (char === ")" && surplus > 0) surplus--;
    else if (!/[.,;\]}]/.test(char)) break;
  }
  const shorter = link.slice(0, end);
  return queryFromLink(shorter) === null ? link : shorter;
}

/** Resolves the escapes of a YARA string, each keeping its place. */
function unescapeYara(written: PlacedText): PlacedText {
  const { text } = written;
  const pieces: PlacedText[] = [];
  let at = 0;
  const simple: Readonly<Record<string, string>> = { '"': '"', "\\": "\\", n: "\n", r: "\r", t: "\t" };
  for (const match of text.matchAll(/\\(["\\nrt])|(?:\\x[0-9a-fA-F]{2})+/g)) {
    const end = match.index + match[0].length;
    pieces.push(written.slice(at, match.index));
    const place = { start: written.toSource(match.index), end: written.toSource(end) };
    const short = match[1];
    pieces.push(PlacedText.replaced(short === undefined ? decodeBytes(match[0]) : (simple[short] as string), place));
    at = end;
  }
  pieces.push(written.slice(at, text.length));
  return PlacedText.concat(pieces);
}

function decodeBytes(escapes: string): string {
  const bytes = Uint8Array.from(escapes.match(/[0-9a-fA-F]{2}/g) ?? [], (hex) => Number.parseInt(hex, 16));
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
