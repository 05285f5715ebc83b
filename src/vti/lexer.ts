import type { Edit, Span } from "../text/index.ts";
import { checkHex, readOffset, unescapeContent } from "./content.ts";
import type { FaultList } from "./faults.ts";
import {
  endsValue,
  escapeValue,
  isSingleQuote,
  isSpace,
  isTypographicQuote,
  QuoteIndex,
  unescapeValue,
} from "./quotes.ts";
import type { ContentValue, ModifierName, Term, TextValue, Value } from "./syntax.ts";

/** A term is one token: what its value is depends on its modifier and on its quotes, not on the tree around it. */
export type Token =
  | { readonly type: "open" | "close" | "and" | "or" | "not"; readonly range: Span }
  | { readonly type: "term"; readonly range: Span; readonly term: Term };

const NAME = /[A-Za-z0-9_][A-Za-z0-9_-]*/y;
/** Before a quote the colon leaves no doubt, so any word is taken for a name, and found unknown later. */
const LOOSE_NAME = /[\p{L}\p{N}_][\p{L}\p{N}_.-]*(?=:["“”„‟″])/uy;
const OPERATOR = /^(?:and|or|not)$/i;
/** `p:3+AND`, `p:5+tag:x`: a bound's sign ends it. */
const GLUED_TO_SIGN = /^(-?\d[\dA-Za-z.:_-]*?[+-])(?=(?:AND|OR|NOT)$|[A-Za-z_][\w-]*:)/i;
/** Where a value without its closing quote ends. The look-behind keeps long runs of spaces linear. */
const BEFORE_NEXT_TERM = /(?<!\s)\s+(?:(?:AND|OR|NOT)\b|[A-Za-z_][\w-]*:[^\s/\\])/;
const GLUED_SYMBOLS = /(?:&&|\|\|)(?=[!-]?(?:[A-Za-z_][\w-]*:|\(|$))/;
const COMPARISON = /^[A-Za-z_][\w-]*(?:[<>!]=?|==?)\S|^(?:[<>!]=?|==?)$/;
const STRAY = /^[-–—,;.|&/+~^#]+$/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]/;
/** What fingers make of AND, OR and NOT; and operators that other languages have. */
const MISSPELT: Readonly<Record<string, string>> = {
  ND: "AND",
  AN: "AND",
  ADN: "AND",
  AAND: "AND",
  ANND: "AND",
  ANDD: "AND",
  NAD: "AND",
  ORR: "OR",
  OOR: "OR",
  NTO: "NOT",
  ONT: "NOT",
  NOTT: "NOT",
  NNOT: "NOT",
};
/** How far a parenthesis within a word may reach, and how far a quote's partner is looked for there. */
const WITHIN_WORD = 256;

/** Splits a query into tokens. Spaces separate and mean nothing else. */
export function tokenize(text: string, faults: FaultList): Token[] {
  const lexer = new Lexer(text, faults);
  return lexer.run();
}

class Lexer {
  readonly #text: string;
  readonly #faults: FaultList;
  readonly #quotes: QuoteIndex;
  readonly #tokens: Token[] = [];
  #at = 0;
  /** A value began with `\"`: said once, since all quotes of such a query are escaped. */
  #isEscapedQuery = false;

  constructor(text: string, faults: FaultList) {
    this.#text = text;
    this.#faults = faults;
    this.#quotes = new QuoteIndex(text);
  }

  run(): Token[] {
    const text = this.#text;
    for (;;) {
      this.#at = this.#skipSpace(this.#at);
      const char = text[this.#at];
      if (char === undefined) return this.#tokens;
      if (char === "(") this.#push("open", 1);
      else if (char === ")") this.#close();
      else if (char === '"' || isTypographicQuote(char)) this.#term(null, this.#at);
      else if (!this.#sign() && !this.#symbol()) this.#word();
    }
  }

  #skipSpace(from: number): number {
    let at = from;
    while (isSpace(this.#text[at])) at++;
    return at;
  }

  #push(type: "open" | "close" | "and" | "or" | "not", length: number): void {
    const start = this.#at;
    this.#at += length;
    this.#tokens.push({ type, range: { start, end: this.#at } });
  }

  #close(): void {
    this.#push("close", 1);
    if (!endsValue(this.#text[this.#at])) this.#missingSpace("`)`");
  }

  /** Says that a space is wanted at the present place. */
  #missingSpace(after: string): void {
    const at = this.#at;
    const span = { start: at - 1, end: at + 1 };
    const message = `no space after ${after}: read as if there were one`;
    this.#faults.add("warning", "missing_space", span, message, "put a space there", [
      { start: at, end: at, text: " " },
    ]);
  }

  /** `-tag:x`, `+tag:x`: in other search languages exclusion and inclusion; here documented nowhere. */
  #sign(): boolean {
    const text = this.#text;
    const start = this.#at;
    const char = text[start];
    if (char !== "-" && char !== "+") return false;
    const after = text[start + 1];
    const isPrefix = after !== undefined && /[A-Za-z_("“”„‟″!]/.test(after);
    if (!isPrefix) return false;
    const span = { start, end: start + 1 };
    if (char === "-") {
      const message = "a leading `-` is documented nowhere; it is read as NOT";
      this.#faults.add("note", "leading_minus", span, message, "write NOT", [{ ...span, text: "NOT " }]);
      this.#push("not", 1);
    } else {
      const message = "a leading `+` is documented nowhere; it is left out, since terms are joined by AND";
      this.#faults.add("note", "leading_plus", span, message, "take it away", [{ ...span, text: "" }]);
      this.#at++;
    }
    return true;
  }

  /** `&&`, `||`, `!`, and a lone `&` or `|`. */
  #symbol(): boolean {
    const text = this.#text;
    const start = this.#at;
    const match = /^(?:&&|\|\||[&|](?=\s)|!(?=[A-Za-z_("“”„‟″!-]|\s))/.exec(text.slice(start, start + 3));
    if (match === null) return false;
    const symbol = match[0];
    const type = symbol === "!" ? "not" : symbol.startsWith("&") ? "and" : "or";
    const word = type.toUpperCase();
    const span = { start, end: start + symbol.length };
    const before = start > 0 && !/[\s(]/.test(text[start - 1] as string) ? " " : "";
    const after = endsValue(text[span.end]) ? "" : " ";
    this.#faults.add("error", "foreign_operator", span, `\`${symbol}\` is no operator here`, `write ${word}`, [
      { ...span, text: `${before}${word}${after}` },
    ]);
    this.#push(type, symbol.length);
    return true;
  }

  #word(): void {
    const text = this.#text;
    const start = this.#at;
    if (text[start] === ":" && text[start + 1] !== ":") {
      this.#missingModifier();
      return;
    }
    const name = this.#nameAt(start);
    if (name === null) {
      this.#term(null, start);
      return;
    }
    const end = start + name.length;
    const after = text[end];
    const isOperator = OPERATOR.test(name);
    if (after === ":" && !this.#isAddress(start, end)) {
      this.#modifierTerm(name, start, end);
    } else if (isOperator && (endsValue(after) || after === "(" || after === '"' || isTypographicQuote(after))) {
      this.#push(name.toLowerCase() as "and" | "or" | "not", name.length);
    } else if (isSpace(after) && this.#colonAfterSpace(end) >= 0) {
      const colon = this.#colonAfterSpace(end);
      this.#spaceAroundColon("before", { start: end, end: colon });
      this.#modifierTerm(name, start, colon);
    } else {
      this.#term(null, start);
    }
  }

  #nameAt(start: number): string | null {
    for (const pattern of [LOOSE_NAME, NAME]) {
      pattern.lastIndex = start;
      const match = pattern.exec(this.#text);
      if (match !== null) return match[0];
    }
    return null;
  }

  /** The colon of `name :value`, which official examples have (`entity :domain`), or -1. */
  #colonAfterSpace(end: number): number {
    const colon = this.#skipSpace(end);
    if (this.#text[colon] !== ":" || this.#text[colon + 1] === ":" || this.#text[colon + 1] === undefined) return -1;
    return colon;
  }

  #spaceAroundColon(side: "before" | "after", gap: Span): void {
    const message = `a space ${side} the colon: read as if it were not there`;
    this.#faults.add("note", "space_around_colon", gap, message, "take the space away", [{ ...gap, text: "" }]);
  }

  #missingModifier(): void {
    const start = this.#at;
    const span = { start, end: start + 1 };
    this.#faults.add("error", "missing_modifier", span, "a colon with no modifier before it", "write `modifier:value`");
    this.#at++;
    const next = this.#text[this.#at];
    if (!endsValue(next) && next !== "(") this.#term(null, this.#at);
  }

  /**
   * Words with a colon that are no `modifier:value`: `http://…`, `C:\…`, an IPv6 address. Free text, as VirusTotal's
   * search box takes them.
   */
  #isAddress(start: number, colon: number): boolean {
    const text = this.#text;
    if (text.startsWith("://", colon)) return true;
    if (colon === start + 1 && /[\\/]/.test(text[colon + 1] ?? "")) return true;
    const word = /^[0-9a-fA-F:.]{2,45}(?=[\s)]|$)/.exec(text.slice(start, start + 46))?.[0];
    return word !== undefined && isIpv6(word);
  }

  #modifierTerm(name: string, start: number, colon: number): void {
    const text = this.#text;
    const modifier: ModifierName = {
      kind: "ModifierName",
      range: { start, end: start + name.length },
      text: name,
      name: name.toLowerCase(),
    };
    const valueStart = this.#skipSpace(colon + 1);
    const gap = { start: colon + 1, end: valueStart };
    const char = text[valueStart];
    if (char === undefined || char === ")" || (gap.end > gap.start && this.#startsAnotherTerm(valueStart))) {
      this.#emptyValue(modifier, colon + 1);
      return;
    }
    if (char === "(") {
      const span = { start, end: colon + 1 };
      const help = `write the modifier before each value: \`(${name}:a OR ${name}:b)\``;
      this.#faults.add("error", "group_as_value", span, `\`${name}:\` stands before a group`, help);
      this.#at = valueStart;
      return;
    }
    if (gap.end > gap.start) this.#spaceAroundColon("after", gap);
    this.#term(modifier, valueStart);
  }

  /** After `name: `: whether the next word is an operator or has a modifier of its own. */
  #startsAnotherTerm(at: number): boolean {
    const name = this.#nameAt(at);
    if (name === null) return false;
    const end = at + name.length;
    if (OPERATOR.test(name) && (endsValue(this.#text[end]) || this.#text[end] === "(")) return true;
    return this.#text[end] === ":" && !endsValue(this.#text[end + 1]) && !this.#isAddress(at, end);
  }

  #emptyValue(modifier: ModifierName, end: number): void {
    const message = `\`${modifier.text}:\` has no value`;
    this.#faults.add("error", "empty_value", { start: modifier.range.start, end }, message, "write what to search for");
    const range = { start: end, end };
    const value: TextValue = { kind: "TextValue", range, raw: "", quote: "none", text: "", parts: [] };
    this.#pushTerm(modifier, value, end);
  }

  #pushTerm(modifier: ModifierName | null, value: Value, end: number): void {
    const range = { start: modifier?.range.start ?? value.range.start, end };
    this.#tokens.push({ type: "term", range, term: { kind: "Term", range, modifier, value } });
    this.#at = end;
  }

  // ---- values

  #term(modifier: ModifierName | null, start: number): void {
    const char = this.#text[start] as string;
    const isContent = modifier?.name === "content";
    if (isContent && char === "{") this.#pushContent(modifier, this.#hexValue(start), start);
    else if (char === '"' || isTypographicQuote(char)) this.#quoted(modifier, start, isContent);
    else this.#unquoted(modifier, start, isContent);
  }

  #pushContent(
    modifier: ModifierName | null,
    value: { content: ContentValue["content"]; end: number },
    start: number,
  ): void {
    const position = readOffset(this.#text, value.end, this.#faults);
    const end = position?.end ?? value.end;
    const raw = this.#text.slice(start, end);
    const { content } = value;
    const range = { start, end };
    this.#pushTerm(modifier, { kind: "ContentValue", range, raw, content, offset: position?.offset ?? null }, end);
    if (!endsValue(this.#text[end])) this.#missingSpace("the value");
  }

  #hexValue(start: number): { content: { hex: string }; end: number } {
    const close = this.#text.indexOf("}", start);
    if (close < 0) {
      const span = { start, end: start + 1 };
      const help = 'close it with `}`; text stands in quotes: `content:"text"`';
      this.#faults.add("error", "unterminated_hex", span, "`{` is not closed", help);
      return { content: { hex: this.#text.slice(start + 1) }, end: this.#text.length };
    }
    const hex = this.#text.slice(start + 1, close);
    checkHex(hex, start + 1, this.#faults);
    return { content: { hex: hex.trim() }, end: close + 1 };
  }

  #quoted(modifier: ModifierName | null, start: number, isContent: boolean): void {
    const text = this.#text;
    const { at, reading } = this.#quotes.close(start, isContent);
    if (at < 0) {
      this.#unterminated(modifier, start, isContent);
      return;
    }
    const inner = text.slice(start + 1, at);
    const end = at + 1;
    const range = { start, end };
    if (reading === "backslash") {
      const span = { start: at - 1, end };
      const message =
        '`\\"` is an escaped quote, but the value plainly ends here: read as a backslash and the closing quote';
      this.#faults.add("note", "backslash_before_quote", span, message, 'write `\\\\"`', [
        { start: at - 1, end: at - 1, text: "\\" },
      ]);
    } else if (reading === "unescaped") {
      const fixed = `"${escapeQuotes(inner)}"`;
      const message = "quotes inside a quoted value are not escaped";
      this.#faults.add("error", "unescaped_quote", range, message, `write \`${shorten(fixed)}\``, [
        { ...range, text: fixed },
      ]);
    }
    this.#typographicQuotes(start, at);
    if (isContent) {
      const content = { text: unescapeContent(inner, start + 1, this.#faults) };
      this.#pushContent(modifier, { content, end }, start);
      return;
    }
    const quote = isTypographicQuote(text[start]) || isTypographicQuote(text[at]) ? "typographic" : "double";
    this.#pushText(modifier, range, inner, quote);
    this.#afterQuoted(modifier, range);
  }

  #typographicQuotes(open: number, close: number): void {
    const edits: Edit[] = [];
    for (const at of new Set([open, close])) {
      if (isTypographicQuote(this.#text[at])) edits.push({ start: at, end: at + 1, text: '"' });
    }
    const first = edits[0];
    if (first === undefined) return;
    const span = { start: first.start, end: first.end };
    const quote = this.#text[first.start];
    const message = `\`${quote}\` is a typographic quote, which VirusTotal may take as part of the value; read as \`"\``;
    this.#faults.add("warning", "typographic_quote", span, message, 'write `"`', edits);
  }

  /** A closing quote with text right after it. */
  #afterQuoted(modifier: ModifierName | null, range: Span): void {
    const text = this.#text;
    const after = text[range.end];
    if (endsValue(after)) return;
    if ((after === "+" || after === "-") && endsValue(text[range.end + 1])) {
      const inner = text.slice(range.start + 1, range.end - 1);
      const span = { start: range.end, end: range.end + 1 };
      const fixed = `${inner}${after}`;
      const message = `\`${after}\` stands outside the quotes`;
      this.#faults.add("error", "sign_after_quote", span, message, `write \`${modifier?.text ?? ""}:${fixed}\``, [
        { start: range.start, end: span.end, text: fixed },
      ]);
      this.#at = span.end;
      return;
    }
    this.#missingSpace("the closing quote");
  }

  /** Recovers where the next term plainly begins, so that one lost quote costs one value. */
  #unterminated(modifier: ModifierName | null, start: number, isContent: boolean): void {
    const text = this.#text;
    const stop = BEFORE_NEXT_TERM.exec(text.slice(start + 1));
    let end = stop === null ? text.length : start + 1 + stop.index;
    if (stop === null) while (end > start + 1 && endsValue(text[end - 1])) end--;
    const span = { start, end: start + 1 };
    const message = "the quote is not closed";
    const fixed = text.slice(start, end);
    const help = stop === null ? "close it" : `close it: \`${shorten(fixed)}"\``;
    this.#faults.add("error", "unterminated_quote", span, message, help, [{ start: end, end, text: '"' }]);
    this.#typographicQuotes(start, start);
    const inner = text.slice(start + 1, end);
    const range = { start, end };
    if (isContent) {
      const content = { text: unescapeContent(inner, start + 1, this.#faults) };
      this.#pushTerm(modifier, { kind: "ContentValue", range, raw: fixed, content, offset: null }, end);
    } else {
      this.#pushText(modifier, range, inner, isTypographicQuote(text[start]) ? "typographic" : "double");
    }
  }

  #pushText(modifier: ModifierName | null, range: Span, inner: string, quote: TextValue["quote"]): void {
    const raw = this.#text.slice(range.start, range.end);
    const { text, parts } = unescapeValue(inner);
    if (quote !== "none" && text === "") {
      this.#faults.add("warning", "empty_value", range, "the quotes hold nothing to search for");
    }
    const invisible = INVISIBLE.exec(raw);
    if (invisible !== null) {
      const start = range.start + invisible.index;
      const code = raw.charCodeAt(invisible.index).toString(16).toUpperCase().padStart(4, "0");
      const span = { start, end: start + 1 };
      const message = `an invisible character (U+${code}) stands in the value`;
      this.#faults.add("note", "invisible_character", span, message, "take it away unless it is meant", [
        { ...span, text: "" },
      ]);
    }
    this.#pushTerm(modifier, { kind: "TextValue", range, raw, quote, text, parts }, range.end);
  }

  #unquoted(modifier: ModifierName | null, start: number, isContent: boolean): void {
    const text = this.#text;
    const word = this.#scanWord(start);
    let end = word.end;
    const mayBeGlued = modifier !== null && end - start <= WITHIN_WORD;
    const glued = mayBeGlued ? GLUED_TO_SIGN.exec(text.slice(start, end)) : null;
    const symbols = GLUED_SYMBOLS.exec(text.slice(start, end));
    if (symbols !== null && symbols.index > 0) end = start + symbols.index;
    else if (glued !== null) end = start + (glued[1] as string).length;
    const range = { start, end };
    const raw = text.slice(start, end);
    if (word.quoteAt >= 0 && word.quoteAt < end) this.#quoteInWord(modifier, range, word.quoteAt);
    if (word.parenthesisAt >= 0 && word.parenthesisAt < end) {
      const span = { start: word.parenthesisAt, end: word.parenthesisAt + 1 };
      const message = "a parenthesis inside an unquoted value: read as part of it";
      this.#faults.add("warning", "parenthesis_in_value", span, message, `write \`"${escapeValue(raw)}"\``, [
        { ...range, text: `"${escapeQuotes(raw)}"` },
      ]);
    }
    if (isSingleQuote(text[start])) this.#singleQuotes(modifier, start);
    this.#typographicInWord(range);
    if (isContent) {
      const content = { text: unescapeContent(raw, start, this.#faults) };
      this.#pushTerm(modifier, { kind: "ContentValue", range, raw, content, offset: null }, end);
    } else {
      if (modifier === null) this.#bareWord(raw, range);
      else if (/[,;]$/.test(raw) && raw.length > 1) this.#trailingComma(range);
      this.#pushText(modifier, range, raw, "none");
    }
    if (symbols === null && glued !== null) this.#missingSpace("the value");
    else if (text[end] === "(") this.#missingSpace("the value");
  }

  /** To the next space or parenthesis; a balanced `(…)` without a space or colon belongs to the word. */
  #scanWord(start: number): { end: number; quoteAt: number; parenthesisAt: number } {
    const text = this.#text;
    let quoteAt = -1;
    let parenthesisAt = -1;
    let at = start;
    while (!endsValue(text[at])) {
      const char = text[at];
      if (char === "(") {
        const close = at === start ? -1 : this.#balanced(at);
        if (close < 0) break;
        if (parenthesisAt < 0) parenthesisAt = at;
        at = close;
      } else if (char === '"') {
        if (quoteAt < 0) quoteAt = at;
        const close = this.#quotes.isEscaped(at) ? -1 : this.#quotes.nextPlain(at + 1);
        if (close >= 0 && close - at < WITHIN_WORD && endsValue(text[close + 1])) at = close;
      }
      at++;
    }
    return { end: at, quoteAt, parenthesisAt };
  }

  /** The `)` of a `(` at an offset, where nothing between looks like a group of terms; else -1. */
  #balanced(open: number): number {
    const text = this.#text;
    let depth = 0;
    for (let at = open; at < open + WITHIN_WORD; at++) {
      const char = text[at];
      if (char === undefined || char === ":" || char === '"' || isSpace(char)) return -1;
      if (char === "(") depth++;
      else if (char === ")" && --depth === 0) return at;
    }
    return -1;
  }

  #quoteInWord(modifier: ModifierName | null, range: Span, quoteAt: number): void {
    const text = this.#text;
    const span = { start: quoteAt, end: quoteAt + 1 };
    const isEscaped = this.#quotes.isEscaped(quoteAt);
    if (isEscaped && this.#isEscapedQuery) return;
    if (isEscaped && quoteAt - range.start === 1) {
      this.#isEscapedQuery = true;
      const message = "the quotes are escaped, as in a YARA string";
      const help = 'take one level of backslashes away: `"`, not `\\"`';
      this.#faults.add("error", "escaped_query", { start: quoteAt - 1, end: quoteAt + 1 }, message, help);
      return;
    }
    const name = modifier === null ? "" : `${modifier.text}:`;
    const fixed = `"${escapeQuotes(text.slice(range.start, range.end))}"`;
    const message = "a quote inside an unquoted value";
    this.#faults.add(
      isEscaped ? "warning" : "error",
      "quote_in_value",
      span,
      message,
      `write \`${name}${shorten(fixed)}\``,
      [{ ...range, text: fixed }],
    );
  }

  /** `tag:x”`: one half of a pair whose other half is lost. */
  #typographicInWord({ start, end }: Span): void {
    for (let at = start; at < end; at++) {
      const char = this.#text[at];
      if (!isTypographicQuote(char)) continue;
      const span = { start: at, end: at + 1 };
      const message = `\`${char}\` stands in an unquoted value: it is read as part of it`;
      this.#faults.add("warning", "typographic_quote", span, message, "take it away, or quote the whole value", [
        { ...span, text: "" },
      ]);
      return;
    }
  }

  /** `path:'a'`: VirusTotal's pages know double quotes only, so the marks are read as part of the value. */
  #singleQuotes(modifier: ModifierName | null, start: number): void {
    const text = this.#text;
    for (let at = start + 1; at < start + WITHIN_WORD; at++) {
      const char = text[at];
      if (char === undefined || char === '"') return;
      if (!isSingleQuote(char)) continue;
      if (!endsValue(text[at + 1])) return;
      const span = { start, end: at + 1 };
      const fixed = `"${escapeValue(unescapeValue(text.slice(start + 1, at)).text)}"`;
      const help = `write \`${modifier === null ? "" : `${modifier.text}:`}${shorten(fixed)}\``;
      const message = "single quotes do not quote: they are read as part of the value, which ends at the first space";
      this.#faults.add("warning", "single_quotes", span, message, help, [{ ...span, text: fixed }]);
      return;
    }
  }

  #bareWord(raw: string, range: Span): void {
    const operator = MISSPELT[raw];
    if (operator !== undefined) {
      const message = `\`${raw}\` is read as free text; it looks like a misspelt ${operator}`;
      this.#faults.add("warning", "misspelt_operator", range, message, `write ${operator}`, [
        { ...range, text: operator },
      ]);
    } else if (raw === "XOR" || raw === "NEAR") {
      const message = `\`${raw}\` is no operator: it is read as free text`;
      this.#faults.add("warning", "misspelt_operator", range, message, "there are AND, OR and NOT");
    } else if (STRAY.test(raw)) {
      const message = `\`${shorten(raw)}\` stands alone: it is read as free text`;
      this.#faults.add("warning", "stray_symbol", range, message, "take it away, or quote it", [
        { ...range, text: "" },
      ]);
    } else if (COMPARISON.test(raw)) {
      const message = `\`${shorten(raw)}\` is read as free text: there are no comparison operators`;
      const help = "write `modifier:value`; bounds are `5+` (at least) and `5-` (at most)";
      this.#faults.add("warning", "comparison_operator", range, message, help);
    }
  }

  #trailingComma(range: Span): void {
    const span = { start: range.end - 1, end: range.end };
    const message = `the \`${this.#text[span.start]}\` is read as part of the value`;
    this.#faults.add("warning", "trailing_comma", span, message, "terms are separated by spaces", [
      { ...span, text: "" },
    ]);
  }
}

/** Escapes those quotes that are not escaped yet. */
function escapeQuotes(text: string): string {
  return text.replace(/\\\\|\\"|"/g, (found) => (found === '"' ? '\\"' : found));
}

function shorten(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 60)}…${text.slice(-15)}`;
}

/** `::1`, `fe80::1`, `2001:db8:0:0:0:0:0:1`, `::ffff:1.2.3.4`. */
function isIpv6(word: string): boolean {
  const mapped = /^(.*:)(\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})$/.exec(word);
  const text = mapped === null ? word : `${mapped[1]}0:0`;
  const halves = text.split("::");
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  if (!groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return false;
  return halves.length === 2 ? groups.length < 8 : groups.length === 8;
}
