export const id = 785;
export const ids = [785];
export const modules = {

/***/ 9222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   l: () => (/* binding */ codeFrame)
/* harmony export */ });
const BIDIRECTIONAL_OR_CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Makes control and bidirectional characters visible, so that no text can repaint what surrounds it. */
function visible(text) {
    return text.replace(BIDIRECTIONAL_OR_CONTROL, (c) => {
        const hex = c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
        return `<U+${hex}>`;
    });
}
/**
 * A few lines of source with a mark under a span, as compilers show it. Tabs become single spaces and
 * invisible characters are spelled out, so that the mark stands under what it marks.
 */
function codeFrame(file, span, options = {}) {
    const { context = 0, width = 100, maxLines = 4, label = "", paint = (_, text) => text } = options;
    const start = file.positionAt(span.start);
    // An end at the first column of a line belongs to the line before it.
    const end = file.positionAt(span.end > span.start ? span.end - 1 : span.end);
    const first = Math.max(1, start.line - context);
    const last = Math.min(file.lineStarts.length, end.line + context);
    const gutter = String(last).length;
    const lines = [];
    for (let line = first; line <= last; line++) {
        if (end.line - start.line + 1 > maxLines && line >= start.line + maxLines - 1 && line < end.line) {
            if (line === start.line + maxLines - 1)
                lines.push(paint("gutter", `${" ".repeat(gutter)} ┆`));
            continue;
        }
        const raw = file.lineText(line).replace(/\t/g, " ");
        const isMarked = line >= start.line && line <= end.line;
        const indent = raw.length - raw.trimStart().length;
        const from = line === start.line ? start.column - 1 : indent;
        const to = Math.max(line === end.line ? Math.min(end.column, raw.length + 1) : raw.length, from + 1);
        const cutAt = raw.length > width && isMarked && to > width ? Math.max(0, from - Math.floor(width / 4)) : 0;
        const before = visible(raw.slice(cutAt, from));
        const marked = visible(raw.slice(Math.max(from, cutAt), Math.min(to, cutAt + width)));
        const after = visible(raw.slice(Math.min(to, cutAt + width), cutAt + width));
        const shown = `${cutAt > 0 ? "…" : ""}${isMarked ? before + marked + after : visible(raw.slice(0, width))}${raw.length > cutAt + width ? "…" : ""}`;
        lines.push(`${paint("gutter", `${String(line).padStart(gutter)} │`)} ${paint("text", shown)}`);
        if (!isMarked)
            continue;
        const pad = " ".repeat(before.length + (cutAt > 0 ? 1 : 0));
        const mark = "^".repeat(Math.max(1, marked.length));
        const isLast = line === end.line;
        lines.push(`${paint("gutter", `${" ".repeat(gutter)} │`)} ${pad}${paint("mark", isLast && label ? `${mark} ${label}` : mark)}`);
    }
    return lines.join("\n");
}


/***/ }),

/***/ 6410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jw: () => (/* reexport */ PlacedText),
  mA: () => (/* reexport */ parseQuery),
  l1: () => (/* reexport */ queryFromLink),
  h2: () => (/* reexport */ readDate),
  e4: () => (/* reexport */ readDecimal),
  JI: () => (/* reexport */ readInteger),
  XF: () => (/* reexport */ readLink),
  ik: () => (/* reexport */ readSize),
  fd: () => (/* reexport */ termsOf)
});

// UNUSED EXPORTS: CHILD_KEYS, MAX_QUERY_DEPTH, MAX_QUERY_LENGTH, QUERY_FAULT_CODES, and, contentTerm, not, or, printQuery, query, quotedTerm, searchLink, term, visitQuery

;// CONCATENATED MODULE: ./build/src/vti/content.js
/**
 * The values of `content:` (VTGrep). Source: https://docs.virustotal.com/docs/vtgrep, read 2025: Python
 * string-literal escapes in quotes; `{hex}` with `??`, `[1-100]` and `(a|b)`; `@0`, `@0-10`, `@0x00-0x0A` after.
 */
const SIMPLE_ESCAPES = {
    "\\": "\\",
    '"': '"',
    "'": "'",
    a: "\x07",
    b: "\b",
    f: "\f",
    n: "\n",
    r: "\r",
    t: "\t",
    v: "\v",
    "\n": "",
};
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([\s\S]))/g;
/** Resolves Python's escapes; an unknown one keeps its backslash, as in Python. `offset`: where `raw` begins. */
function unescapeContent(raw, offset, faults) {
    return raw.replace(ESCAPE, (whole, x, u, long, octal, other, at) => {
        const hex = x ?? u ?? long;
        if (hex !== undefined) {
            const code = Number.parseInt(hex, 16);
            if (code <= 0x10ffff)
                return String.fromCodePoint(code);
        }
        if (octal !== undefined)
            return String.fromCharCode(Number.parseInt(octal, 8));
        const simple = other === undefined ? undefined : SIMPLE_ESCAPES[other];
        if (simple !== undefined)
            return simple;
        const span = { start: offset + at, end: offset + at + whole.length };
        if (hex !== undefined || (other !== undefined && "xuUN".includes(other))) {
            const help = "write `\\xHH` with two digits, or double the backslash if it is meant as itself";
            faults.add("error", "bad_escape", span, `\`${whole}\` is no complete escape`, help, [
                { start: span.start, end: span.start, text: "\\" },
            ]);
        }
        else {
            const message = `\`${whole}\` is no escape: the backslash is read as itself`;
            faults.add("note", "bad_escape", span, message, "double the backslash", [
                { start: span.start, end: span.start, text: "\\" },
            ]);
        }
        return whole;
    });
}
/** The inverse of {@link unescapeContent}, for what stands between double quotes. */
function content_escapeContent(text) {
    // Backslash and quote, control characters, line separators, and lone surrogates (which no file could hold).
    const special = /[\\"\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
    return text.replace(special, (char) => {
        if (char === "\\" || char === '"')
            return `\\${char}`;
        if (char === "\n")
            return "\\n";
        if (char === "\r")
            return "\\r";
        if (char === "\t")
            return "\\t";
        const code = char.charCodeAt(0);
        const hex = code.toString(16).padStart(code < 0x100 ? 2 : 4, "0");
        return code < 0x100 ? `\\x${hex}` : `\\u${hex}`;
    });
}
const HEX_TOKEN = /\s+|[0-9a-fA-F]{2}|\?\?|\[\s*\d+\s*(?:-\s*\d+\s*)?\]|[()|]|~?(?:[0-9a-fA-F]\?|\?[0-9a-fA-F])|~[0-9a-fA-F]{2}|\[\s*\d*\s*-\s*\d*\s*\]|[\s\S]/y;
/** Checks what stands between the braces. `offset`: where `hex` begins in the query. */
function checkHex(hex, offset, faults) {
    let depth = 0;
    let opened = 0;
    let bytes = 0;
    HEX_TOKEN.lastIndex = 0;
    for (let match = HEX_TOKEN.exec(hex); match !== null; match = HEX_TOKEN.exec(hex)) {
        const token = match[0];
        const start = offset + match.index;
        const span = { start, end: start + token.length };
        if (/^\s/.test(token))
            continue;
        if (/^(?:[0-9a-fA-F]{2}|\?\?)$/.test(token)) {
            bytes++;
        }
        else if (token === "(") {
            if (depth++ === 0)
                opened = start;
        }
        else if (token === ")") {
            if (--depth < 0) {
                faults.add("error", "bad_hex", span, "`)` closes nothing in the hex string");
                return;
            }
        }
        else if (token === "|") {
            if (depth === 0) {
                faults.add("error", "bad_hex", span, "`|` stands outside parentheses", "write `(90|cc)`");
                return;
            }
        }
        else if (token.startsWith("[")) {
            const [low, high] = [...token.matchAll(/\d+/g)].map((m) => Number(m[0]));
            if (/\[\s*-|-\s*\]/.test(token)) {
                const message = `the jump \`${token}\` has no end on one side: the documentation shows none such`;
                faults.add("warning", "undocumented_hex", span, message, "write both ends, e.g. `[1-100]`");
            }
            else if (low !== undefined && high !== undefined && low > high) {
                faults.add("error", "bad_hex", span, `the jump \`${token}\` runs backwards`, `write \`[${high}-${low}]\``, [
                    { ...span, text: `[${high}-${low}]` },
                ]);
                return;
            }
        }
        else if (token.includes("?") && token.length > 1) {
            const message = `\`${token}\` is half a byte: the documentation shows \`??\` only`;
            faults.add("warning", "undocumented_hex", span, message, "write `??`, or list the bytes: `(a0|a1)`");
            bytes++;
        }
        else if (token.startsWith("~") && token.length > 1) {
            faults.add("warning", "undocumented_hex", span, `\`${token}\` (any other byte) is documented nowhere`);
            bytes++;
        }
        else {
            const help = /[0-9a-fA-F?]/.test(token)
                ? "a byte has two digits"
                : "hex digits, `??`, `[1-100]` and `(a|b)` only";
            faults.add("error", "bad_hex", span, `\`${token}\` is no byte`, help);
            return;
        }
    }
    if (depth > 0) {
        faults.add("error", "bad_hex", { start: opened, end: opened + 1 }, "`(` is not closed in the hex string");
    }
    else if (bytes === 0) {
        faults.add("error", "bad_hex", { start: offset, end: offset + hex.length }, "the hex string has no byte");
    }
    else if (/^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64})$/.test(hex.trim())) {
        const message = "this has the length of a hash: `content:` searches a file's bytes, which hold no hash of it";
        const help = "to look up a hash, search for it alone";
        faults.add("warning", "hash_as_content", { start: offset, end: offset + hex.length }, message, help);
    }
}
const OFFSET = /@(0[xX][0-9a-fA-F]{1,12}|\d{1,15})(?:-(0[xX][0-9a-fA-F]{1,12}|\d{1,15}))?(?=[\s)]|$)/y;
/** Reads `@0`, `@0-10` or `@0x00-0x0A` at an offset; null where none stands there. */
function readOffset(text, at, faults) {
    if (text[at] !== "@")
        return null;
    OFFSET.lastIndex = at;
    const match = OFFSET.exec(text);
    if (match === null) {
        let end = at + 1;
        while (end < text.length && !/[\s)]/.test(text[end]))
            end++;
        const help = "write `@0`, `@0-10` or `@0x00-0x0A`";
        faults.add("error", "bad_offset", { start: at, end }, `\`${text.slice(at, end)}\` is no position in a file`, help);
        return { end, offset: null };
    }
    const from = Number(match[1]);
    const to = match[2] === undefined ? from : Number(match[2]);
    const end = at + match[0].length;
    if (from > to) {
        const swapped = `@${match[2]}-${match[1]}`;
        const message = `the positions \`${match[0]}\` run backwards`;
        faults.add("error", "bad_offset", { start: at, end }, message, `write \`${swapped}\``, [
            { start: at, end, text: swapped },
        ]);
        return { end, offset: null };
    }
    return { end, offset: { from, to } };
}

;// CONCATENATED MODULE: ./build/src/vti/quotes.js
/** What word processors and web pages make of `"`. The documentation's own examples hold some (`path:”gate.php”`). */
const TYPOGRAPHIC = new Set(["“", "”", "„", "‟", "″", "〝", "〞", "＂", "«", "»"]);
/** The same for `'`. */
const SINGLE = new Set(["'", "‘", "’", "‚", "‛"]);
function isTypographicQuote(char) {
    return char !== undefined && TYPOGRAPHIC.has(char);
}
function isSingleQuote(char) {
    return char !== undefined && SINGLE.has(char);
}
const SPACE = /\s/;
function isSpace(char) {
    return char !== undefined && SPACE.test(char);
}
/** Whether a value may end before this character: a space, `)` or the end of the text. */
function endsValue(char) {
    return char === undefined || char === ")" || SPACE.test(char);
}
/** How far an unescaped quote's partner, or a typographic one's, is looked for: keeps reading linear. */
const WINDOW = 2_000;
/** After a closing quote: what cannot be part of the value any more. */
const GLUED_AFTER = /^(?:(?:AND|OR|NOT)(?=[\s(]|$)|\(|&&|\|\||[+-](?=[\s)]|$)|@\d)/i;
const NEXT_TERM = /^\s*(?:$|\)|\(|(?:AND|OR|NOT)\b|[-!]?[A-Za-z0-9_-]+:\S|&&|\|\|)/i;
/** Before a quote: `name:`, so that the quote opens a value. */
const OPENS_VALUE = /(?:^|[\s(!-])[A-Za-z0-9_-]+\s?:\s?$/;
/**
 * Where quoted values end. Whether a quote is escaped depends only on the backslashes right before it, so all
 * quotes are found in one pass, and each value is then closed by looking at its neighbours.
 */
class QuoteIndex {
    #text;
    /** Unescaped `"`. */
    #plain = [];
    /** `"` of a `\"` that stands before a space, `)` or the end. */
    #escapedEnds = [];
    #typographic = [];
    constructor(text) {
        this.#text = text;
        let backslashes = 0;
        for (let i = 0; i < text.length; i++) {
            const char = text[i];
            if (char === '"') {
                if (backslashes % 2 === 0)
                    this.#plain.push(i);
                else if (endsValue(text[i + 1]))
                    this.#escapedEnds.push(i);
            }
            else if (TYPOGRAPHIC.has(char)) {
                this.#typographic.push(i);
            }
            backslashes = char === "\\" ? backslashes + 1 : 0;
        }
    }
    isEscaped(at) {
        return this.#text[at] === '"' && next(this.#plain, at) !== at;
    }
    /** The next unescaped `"` at or after an offset, or -1. */
    nextPlain(from) {
        return next(this.#plain, from);
    }
    /** `isContent`: an offset (`@0`) may follow the closing quote. */
    close(open, isContent) {
        return isTypographicQuote(this.#text[open]) ? this.#closeTypographic(open) : this.#closePlain(open, isContent);
    }
    #closePlain(open, isContent) {
        const text = this.#text;
        const strict = next(this.#plain, open + 1);
        if (strict >= 0) {
            const after = text[strict + 1];
            if (endsValue(after) || (isContent && after === "@"))
                return { at: strict, reading: "strict" };
        }
        const opensNext = strict >= 0 && OPENS_VALUE.test(text.slice(Math.max(0, strict - 80), strict));
        if (strict >= 0 && !opensNext && GLUED_AFTER.test(text.slice(strict + 1, strict + 8))) {
            return { at: strict, reading: "glued" };
        }
        // The strict reading fails: it swallows the rest, or ends where another value plainly begins.
        const limit = strict < 0 ? text.length : strict;
        const backslash = next(this.#escapedEnds, open + 1);
        const typographic = this.#nextTypographicEnd(open + 1, limit);
        const repairs = [backslash, typographic].filter((at) => at >= 0 && at < limit);
        if (repairs.length > 0) {
            const at = Math.min(...repairs);
            return { at, reading: at === backslash ? "backslash" : "typographic" };
        }
        if (strict < 0)
            return { at: -1, reading: "strict" };
        const inner = this.#closeAroundInnerQuotes(open, strict);
        return inner >= 0 ? { at: inner, reading: "unescaped" } : { at: strict, reading: "glued" };
    }
    /** `"foo "bar" baz"`: the first quote after which the query plainly goes on, or -1. */
    #closeAroundInnerQuotes(open, strict) {
        const text = this.#text;
        for (let at = next(this.#plain, strict + 1); at >= 0 && at - open < WINDOW; at = next(this.#plain, at + 1)) {
            if (OPENS_VALUE.test(text.slice(Math.max(0, at - 80), at)))
                return -1;
            if (endsValue(text[at + 1]) && NEXT_TERM.test(text.slice(at + 1, at + 80)))
                return at;
        }
        return -1;
    }
    #closeTypographic(open) {
        const text = this.#text;
        let first = -1;
        for (let at = this.#nextAny(open + 1); at >= 0; at = this.#nextAny(at + 1)) {
            if (endsValue(text[at + 1]))
                return { at, reading: "typographic" };
            if (first < 0)
                first = at;
            if (at - open > WINDOW)
                break;
        }
        if (first >= 0)
            return { at: first, reading: "glued" };
        return { at: next(this.#escapedEnds, open + 1), reading: "typographic" };
    }
    #nextAny(from) {
        const plain = next(this.#plain, from);
        const typographic = next(this.#typographic, from);
        return plain < 0 ? typographic : typographic < 0 ? plain : Math.min(plain, typographic);
    }
    #nextTypographicEnd(from, limit) {
        const stop = Math.min(limit, from + WINDOW);
        for (let at = next(this.#typographic, from); at >= 0 && at < stop; at = next(this.#typographic, at + 1)) {
            if (endsValue(this.#text[at + 1]))
                return at;
        }
        return -1;
    }
}
/** The first number in a sorted list that is at least `from`, or -1. */
function next(sorted, from) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < from)
            low = middle + 1;
        else
            high = middle;
    }
    return sorted[low] ?? -1;
}
/**
 * Resolves the escapes of a value outside `content:`. `\\` is one backslash and `\"` a quote, as VirusTotal's
 * own staff write them (`"dll\",#1"`, `"\\Public\\Libraries\\"`); any other backslash is itself, since the
 * documentation's paths have single ones. `*` is a wildcard in quotes and without; it cannot be escaped.
 */
function unescapeValue(raw) {
    return quotes_partsOf(raw.replace(/\\([\\"])/g, "$1"));
}
/** Splits a text at its wildcards; runs of `*` become one. */
function quotes_partsOf(text) {
    const parts = [];
    for (const piece of text.split(/(\*+)/)) {
        if (piece.startsWith("*"))
            parts.push({ wildcard: true });
        else if (piece !== "")
            parts.push({ literal: piece });
    }
    return { text: text.replace(/\*+/g, "*"), parts };
}
/** The inverse of {@link unescapeValue}, for what stands between double quotes. */
function quotes_escapeValue(text) {
    return text.replace(/[\\"]/g, "\\$&");
}

;// CONCATENATED MODULE: ./build/src/vti/printer.js


/**
 * Writes a query in one canonical way: terms that must all hold stand next to each other, as hunters write them;
 * OR and NOT in capitals; an OR within an AND and an AND within an OR in parentheses, so that no reader needs to
 * know which binds tighter. Values keep their quotes and get them where they need them.
 *
 * Read back, the text gives the same tree but for places, `raw`, groups and kinds of quotes.
 */
function printQuery(node) {
    if (node.kind === "Query")
        return node.expression === null ? "" : print(node.expression);
    return print(node);
}
function print(node) {
    switch (node.kind) {
        case "Group":
            return print(node.expression);
        case "Term":
            return printTerm(node);
        case "NotExpression":
            return `NOT ${printOperand(node.operand)}`;
        case "AndExpression":
            return node.operands.map((operand) => printOperand(operand, "NotExpression")).join(" ");
        case "OrExpression":
            return node.operands.map((operand) => printOperand(operand, "NotExpression")).join(" OR ");
    }
}
/** A term stands alone, and `NOT …` does within AND and OR; anything else needs parentheses. */
function printOperand(node, alone) {
    let inner = node;
    while (inner.kind === "Group")
        inner = inner.expression;
    return inner.kind === "Term" || inner.kind === alone ? print(inner) : `(${print(inner)})`;
}
function printTerm({ modifier, value }) {
    const name = modifier === null ? "" : `${modifier.text}:`;
    if (value.kind === "ContentValue")
        return name + printer_spellContent(value);
    return (name + (value.quote === "none" ? printer_spellText(value.text, modifier?.name ?? null) : `"${escapeValue(value.text)}"`));
}
/** What no rule of the lexer could take for anything but one value. */
const PLAIN_VALUE = /^-?[A-Za-z0-9_.*/][A-Za-z0-9_.*/:-]*\+?$/;
const PLAIN_WORD = /^[A-Za-z0-9_.*][A-Za-z0-9_.*-]*$/;
const OPERATOR = /^(?:and|or|not)$/i;
/** A bound's sign in the middle (`3-tag:x`) would be taken for the end of the value. */
const SIGN_WITHIN = /^-?\d.*[+-][A-Za-z_][\w-]*(?::|$)/;
/** Words in capitals that may be taken for a misspelt operator. */
const LIKE_OPERATOR = /^[A-Z]{2,4}$/;
/** Longer values are quoted, however plain: the patterns above need not be quick. */
const MAX_PLAIN = 200;
/** A text value as it stands in a query: bare where that is plain, else in double quotes. */
function printer_spellText(text, modifier) {
    const isPlain = text.length <= MAX_PLAIN && !OPERATOR.test(text) && isPlainAfter(text, modifier);
    return isPlain ? text : `"${escapeValue(text)}"`;
}
function isPlainAfter(text, modifier) {
    if (modifier === null)
        return PLAIN_WORD.test(text) && !LIKE_OPERATOR.test(text);
    if (!PLAIN_VALUE.test(text) || SIGN_WITHIN.test(text))
        return false;
    // `itw://x` would be a URL, `p:/x` a path, `abcd:1::2` an address.
    if (text.startsWith("//") || (modifier.length === 1 && text.startsWith("/")))
        return false;
    return !(/^[0-9a-fA-F]{1,4}$/.test(modifier) && /^[0-9a-fA-F.]*:[0-9a-fA-F.:]*$/.test(text));
}
/** A `content:` value as it stands in a query. */
function printer_spellContent({ content, offset }) {
    const literal = "hex" in content ? `{${content.hex}}` : `"${escapeContent(content.text)}"`;
    if (offset === null)
        return literal;
    return offset.from === offset.to ? `${literal}@${offset.from}` : `${literal}@${offset.from}-${offset.to}`;
}

;// CONCATENATED MODULE: ./build/src/vti/construct.js


/** Nodes that are made, not read, have no place in a text. */
const NOWHERE = { start: 0, end: 0 };
const MODIFIER_NAME = /^[A-Za-z0-9_][A-Za-z0-9_-]*$/;
/**
 * `modifier:value`, or free text where the modifier is null. A `*` is a wildcard, in a text and in a literal part
 * alike: a query cannot search for the character itself, so such a value finds more than was asked for.
 *
 * @throws RangeError where `modifier` is no name that a query can hold
 */
function term(modifier, value) {
    const written = typeof value === "string" ? value : value.map((p) => ("literal" in p ? p.literal : "*")).join("");
    const name = modifier === null ? null : modifierName(modifier);
    if (name?.name === "content")
        return contentTerm({ text: written });
    const { text, parts } = partsOf(written);
    const raw = spellText(text, name?.name ?? null);
    const quote = raw.startsWith('"') ? "double" : "none";
    const node = { kind: "TextValue", range: NOWHERE, raw, quote, text, parts };
    return { kind: "Term", range: NOWHERE, modifier: name, value: node };
}
/** `"text"` in quotes even where it needs none: a phrase, or a value that hunters quote by habit. */
function quotedTerm(modifier, value) {
    const plain = term(modifier, value);
    const text = plain.value;
    if (text.kind === "ContentValue")
        return plain;
    return { ...plain, value: { ...text, raw: `"${escapeValue(text.text)}"`, quote: "double" } };
}
/** `content:"text"` or `content:{hex}`, with a position in the file where one is given. */
function contentTerm(content, offset = null) {
    const value = { kind: "ContentValue", range: NOWHERE, raw: "", content, offset };
    return {
        kind: "Term",
        range: NOWHERE,
        modifier: modifierName("content"),
        value: { ...value, raw: spellContent(value) },
    };
}
/** The operands joined by AND; ANDs among them are joined in, a single one is itself. At least one. */
function and(operands) {
    const flat = flatten("AndExpression", operands);
    const [only] = flat;
    if (only === undefined)
        throw new RangeError("and() needs an operand");
    if (flat.length === 1)
        return only;
    const node = { kind: "AndExpression", range: NOWHERE, operands: flat };
    return node;
}
/** The operands joined by OR, as {@link and} joins. */
function or(operands) {
    const flat = flatten("OrExpression", operands);
    const [only] = flat;
    if (only === undefined)
        throw new RangeError("or() needs an operand");
    if (flat.length === 1)
        return only;
    const node = { kind: "OrExpression", range: NOWHERE, operands: flat };
    return node;
}
function not(operand) {
    return { kind: "NotExpression", range: NOWHERE, operand };
}
function query(expression) {
    return { kind: "Query", range: NOWHERE, expression };
}
function modifierName(text) {
    if (!MODIFIER_NAME.test(text))
        throw new RangeError(`\`${text}\` cannot be a modifier's name`);
    return { kind: "ModifierName", range: NOWHERE, text, name: text.toLowerCase() };
}
function flatten(kind, operands) {
    return operands.flatMap((operand) => {
        let inner = operand;
        while (inner.kind === "Group")
            inner = inner.expression;
        return inner.kind === kind ? flatten(kind, inner.operands) : [inner];
    });
}

;// CONCATENATED MODULE: ./build/src/vti/faults.js
/** Everything the parser may say, for tables and tests. */
const QUERY_FAULT_CODES = (/* unused pure expression or super */ null && ([
    "backslash_before_quote",
    "bad_escape",
    "bad_hex",
    "bad_offset",
    "comparison_operator",
    "double_not",
    "empty_group",
    "empty_query",
    "empty_value",
    "escaped_query",
    "foreign_operator",
    "group_as_value",
    "hash_as_content",
    "invisible_character",
    "leading_minus",
    "leading_plus",
    "misspelt_operator",
    "missing_modifier",
    "missing_operand",
    "missing_space",
    "mixed_and_or",
    "parenthesis_in_value",
    "quote_in_value",
    "repeated_operator",
    "sign_after_quote",
    "single_quotes",
    "space_around_colon",
    "stray_symbol",
    "too_deep",
    "too_long",
    "too_many_faults",
    "trailing_comma",
    "typographic_quote",
    "unclosed_group",
    "undocumented_hex",
    "unescaped_quote",
    "unmatched_parenthesis",
    "unterminated_hex",
    "unterminated_quote",
]));
/** More than these help nobody: a text with so many faults is no query. */
const MAX_FAULTS = 100;
class FaultList {
    #faults = [];
    add(severity, code, span, message, help = null, edits = []) {
        if (this.#faults.length > MAX_FAULTS)
            return;
        if (this.#faults.length === MAX_FAULTS) {
            this.#faults.push({
                severity: "error",
                code: "too_many_faults",
                message: `more than ${MAX_FAULTS} faults: the rest is not listed`,
                help: null,
                span,
                edits: [],
            });
            return;
        }
        this.#faults.push({ severity, code, message, help, span, edits });
    }
    /** In the order of their places. */
    sorted() {
        return [...this.#faults].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    }
}

;// CONCATENATED MODULE: ./build/src/vti/lexer.js


const NAME = /[A-Za-z0-9_][A-Za-z0-9_-]*/y;
/** Before a quote the colon leaves no doubt, so any word is taken for a name, and found unknown later. */
const LOOSE_NAME = /[\p{L}\p{N}_][\p{L}\p{N}_.-]*(?=:["“”„‟″])/uy;
const lexer_OPERATOR = /^(?:and|or|not)$/i;
/** `p:3+AND`, `p:5+tag:x`: a bound's sign ends it. */
const GLUED_TO_SIGN = /^(-?\d[\dA-Za-z.:_-]*?[+-])(?=(?:AND|OR|NOT)$|[A-Za-z_][\w-]*:)/i;
/** Where a value without its closing quote ends. The look-behind keeps long runs of spaces linear. */
const BEFORE_NEXT_TERM = /(?<!\s)\s+(?:(?:AND|OR|NOT)\b|[A-Za-z_][\w-]*:[^\s/\\])/;
const GLUED_SYMBOLS = /(?:&&|\|\|)(?=[!-]?(?:[A-Za-z_][\w-]*:|\(|$))/;
const COMPARISON = /^[A-Za-z_][\w-]*(?:[<>!]=?|==?)\S|^(?:[<>!]=?|==?)$/;
const STRAY = /^[-–—,;.|&/+~^#]+$/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]/;
/** What fingers make of AND, OR and NOT; and operators that other languages have. */
const MISSPELT = {
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
function tokenize(text, faults) {
    const lexer = new Lexer(text, faults);
    return lexer.run();
}
class Lexer {
    #text;
    #faults;
    #quotes;
    #tokens = [];
    #at = 0;
    /** A value began with `\"`: said once, since all quotes of such a query are escaped. */
    #isEscapedQuery = false;
    constructor(text, faults) {
        this.#text = text;
        this.#faults = faults;
        this.#quotes = new QuoteIndex(text);
    }
    run() {
        const text = this.#text;
        for (;;) {
            this.#at = this.#skipSpace(this.#at);
            const char = text[this.#at];
            if (char === undefined)
                return this.#tokens;
            if (char === "(")
                this.#push("open", 1);
            else if (char === ")")
                this.#close();
            else if (char === '"' || isTypographicQuote(char))
                this.#term(null, this.#at);
            else if (!this.#sign() && !this.#symbol())
                this.#word();
        }
    }
    #skipSpace(from) {
        let at = from;
        while (isSpace(this.#text[at]))
            at++;
        return at;
    }
    #push(type, length) {
        const start = this.#at;
        this.#at += length;
        this.#tokens.push({ type, range: { start, end: this.#at } });
    }
    #close() {
        this.#push("close", 1);
        if (!endsValue(this.#text[this.#at]))
            this.#missingSpace("`)`");
    }
    /** Says that a space is wanted at the present place. */
    #missingSpace(after) {
        const at = this.#at;
        const span = { start: at - 1, end: at + 1 };
        const message = `no space after ${after}: read as if there were one`;
        this.#faults.add("warning", "missing_space", span, message, "put a space there", [
            { start: at, end: at, text: " " },
        ]);
    }
    /** `-tag:x`, `+tag:x`: in other search languages exclusion and inclusion; here documented nowhere. */
    #sign() {
        const text = this.#text;
        const start = this.#at;
        const char = text[start];
        if (char !== "-" && char !== "+")
            return false;
        const after = text[start + 1];
        const isPrefix = after !== undefined && /[A-Za-z_("“”„‟″!]/.test(after);
        if (!isPrefix)
            return false;
        const span = { start, end: start + 1 };
        if (char === "-") {
            const message = "a leading `-` is documented nowhere; it is read as NOT";
            this.#faults.add("note", "leading_minus", span, message, "write NOT", [{ ...span, text: "NOT " }]);
            this.#push("not", 1);
        }
        else {
            const message = "a leading `+` is documented nowhere; it is left out, since terms are joined by AND";
            this.#faults.add("note", "leading_plus", span, message, "take it away", [{ ...span, text: "" }]);
            this.#at++;
        }
        return true;
    }
    /** `&&`, `||`, `!`, and a lone `&` or `|`. */
    #symbol() {
        const text = this.#text;
        const start = this.#at;
        const match = /^(?:&&|\|\||[&|](?=\s)|!(?=[A-Za-z_("“”„‟″!-]|\s))/.exec(text.slice(start, start + 3));
        if (match === null)
            return false;
        const symbol = match[0];
        const type = symbol === "!" ? "not" : symbol.startsWith("&") ? "and" : "or";
        const word = type.toUpperCase();
        const span = { start, end: start + symbol.length };
        const before = start > 0 && !/[\s(]/.test(text[start - 1]) ? " " : "";
        const after = endsValue(text[span.end]) ? "" : " ";
        this.#faults.add("error", "foreign_operator", span, `\`${symbol}\` is no operator here`, `write ${word}`, [
            { ...span, text: `${before}${word}${after}` },
        ]);
        this.#push(type, symbol.length);
        return true;
    }
    #word() {
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
        const isOperator = lexer_OPERATOR.test(name);
        if (after === ":" && !this.#isAddress(start, end)) {
            this.#modifierTerm(name, start, end);
        }
        else if (isOperator && (endsValue(after) || after === "(" || after === '"' || isTypographicQuote(after))) {
            this.#push(name.toLowerCase(), name.length);
        }
        else if (isSpace(after) && this.#colonAfterSpace(end) >= 0) {
            const colon = this.#colonAfterSpace(end);
            this.#spaceAroundColon("before", { start: end, end: colon });
            this.#modifierTerm(name, start, colon);
        }
        else {
            this.#term(null, start);
        }
    }
    #nameAt(start) {
        for (const pattern of [LOOSE_NAME, NAME]) {
            pattern.lastIndex = start;
            const match = pattern.exec(this.#text);
            if (match !== null)
                return match[0];
        }
        return null;
    }
    /** The colon of `name :value`, which official examples have (`entity :domain`), or -1. */
    #colonAfterSpace(end) {
        const colon = this.#skipSpace(end);
        if (this.#text[colon] !== ":" || this.#text[colon + 1] === ":" || this.#text[colon + 1] === undefined)
            return -1;
        return colon;
    }
    #spaceAroundColon(side, gap) {
        const message = `a space ${side} the colon: read as if it were not there`;
        this.#faults.add("note", "space_around_colon", gap, message, "take the space away", [{ ...gap, text: "" }]);
    }
    #missingModifier() {
        const start = this.#at;
        const span = { start, end: start + 1 };
        this.#faults.add("error", "missing_modifier", span, "a colon with no modifier before it", "write `modifier:value`");
        this.#at++;
        const next = this.#text[this.#at];
        if (!endsValue(next) && next !== "(")
            this.#term(null, this.#at);
    }
    /**
     * Words with a colon that are no `modifier:value`: `http://…`, `C:\…`, an IPv6 address. Free text, as VirusTotal's
     * search box takes them.
     */
    #isAddress(start, colon) {
        const text = this.#text;
        if (text.startsWith("://", colon))
            return true;
        if (colon === start + 1 && /[\\/]/.test(text[colon + 1] ?? ""))
            return true;
        const word = /^[0-9a-fA-F:.]{2,45}(?=[\s)]|$)/.exec(text.slice(start, start + 46))?.[0];
        return word !== undefined && isIpv6(word);
    }
    #modifierTerm(name, start, colon) {
        const text = this.#text;
        const modifier = {
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
        if (gap.end > gap.start)
            this.#spaceAroundColon("after", gap);
        this.#term(modifier, valueStart);
    }
    /** After `name: `: whether the next word is an operator or has a modifier of its own. */
    #startsAnotherTerm(at) {
        const name = this.#nameAt(at);
        if (name === null)
            return false;
        const end = at + name.length;
        if (lexer_OPERATOR.test(name) && (endsValue(this.#text[end]) || this.#text[end] === "("))
            return true;
        return this.#text[end] === ":" && !endsValue(this.#text[end + 1]) && !this.#isAddress(at, end);
    }
    #emptyValue(modifier, end) {
        const message = `\`${modifier.text}:\` has no value`;
        this.#faults.add("error", "empty_value", { start: modifier.range.start, end }, message, "write what to search for");
        const range = { start: end, end };
        const value = { kind: "TextValue", range, raw: "", quote: "none", text: "", parts: [] };
        this.#pushTerm(modifier, value, end);
    }
    #pushTerm(modifier, value, end) {
        const range = { start: modifier?.range.start ?? value.range.start, end };
        this.#tokens.push({ type: "term", range, term: { kind: "Term", range, modifier, value } });
        this.#at = end;
    }
    // ---- values
    #term(modifier, start) {
        const char = this.#text[start];
        const isContent = modifier?.name === "content";
        if (isContent && char === "{")
            this.#pushContent(modifier, this.#hexValue(start), start);
        else if (char === '"' || isTypographicQuote(char))
            this.#quoted(modifier, start, isContent);
        else
            this.#unquoted(modifier, start, isContent);
    }
    #pushContent(modifier, value, start) {
        const position = readOffset(this.#text, value.end, this.#faults);
        const end = position?.end ?? value.end;
        const raw = this.#text.slice(start, end);
        const { content } = value;
        const range = { start, end };
        this.#pushTerm(modifier, { kind: "ContentValue", range, raw, content, offset: position?.offset ?? null }, end);
        if (!endsValue(this.#text[end]))
            this.#missingSpace("the value");
    }
    #hexValue(start) {
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
    #quoted(modifier, start, isContent) {
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
            const message = '`\\"` is an escaped quote, but the value plainly ends here: read as a backslash and the closing quote';
            this.#faults.add("note", "backslash_before_quote", span, message, 'write `\\\\"`', [
                { start: at - 1, end: at - 1, text: "\\" },
            ]);
        }
        else if (reading === "unescaped") {
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
    #typographicQuotes(open, close) {
        const edits = [];
        for (const at of [open, close]) {
            if (isTypographicQuote(this.#text[at]))
                edits.push({ start: at, end: at + 1, text: '"' });
        }
        const first = edits[0];
        if (first === undefined)
            return;
        const span = { start: first.start, end: first.end };
        const quote = this.#text[first.start];
        const message = `\`${quote}\` is a typographic quote, which VirusTotal may take as part of the value; read as \`"\``;
        this.#faults.add("warning", "typographic_quote", span, message, 'write `"`', edits);
    }
    /** A closing quote with text right after it. */
    #afterQuoted(modifier, range) {
        const text = this.#text;
        const after = text[range.end];
        if (endsValue(after))
            return;
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
    #unterminated(modifier, start, isContent) {
        const text = this.#text;
        const stop = BEFORE_NEXT_TERM.exec(text.slice(start + 1));
        let end = stop === null ? text.length : start + 1 + stop.index;
        if (stop === null)
            while (end > start + 1 && endsValue(text[end - 1]))
                end--;
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
        }
        else {
            this.#pushText(modifier, range, inner, isTypographicQuote(text[start]) ? "typographic" : "double");
        }
    }
    #pushText(modifier, range, inner, quote) {
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
    #unquoted(modifier, start, isContent) {
        const text = this.#text;
        const word = this.#scanWord(start);
        let end = word.end;
        const mayBeGlued = modifier !== null && end - start <= WITHIN_WORD;
        const glued = mayBeGlued ? GLUED_TO_SIGN.exec(text.slice(start, end)) : null;
        const symbols = GLUED_SYMBOLS.exec(text.slice(start, end));
        if (symbols !== null && symbols.index > 0)
            end = start + symbols.index;
        else if (glued !== null)
            end = start + glued[1].length;
        const range = { start, end };
        const raw = text.slice(start, end);
        if (word.quoteAt >= 0 && word.quoteAt < end)
            this.#quoteInWord(modifier, range, word.quoteAt);
        if (word.parenthesisAt >= 0 && word.parenthesisAt < end) {
            const span = { start: word.parenthesisAt, end: word.parenthesisAt + 1 };
            const message = "a parenthesis inside an unquoted value: read as part of it";
            this.#faults.add("warning", "parenthesis_in_value", span, message, `write \`"${quotes_escapeValue(raw)}"\``, [
                { ...range, text: `"${escapeQuotes(raw)}"` },
            ]);
        }
        if (isSingleQuote(text[start]))
            this.#singleQuotes(modifier, start);
        this.#typographicInWord(range);
        if (isContent) {
            const content = { text: unescapeContent(raw, start, this.#faults) };
            this.#pushTerm(modifier, { kind: "ContentValue", range, raw, content, offset: null }, end);
        }
        else {
            if (modifier === null)
                this.#bareWord(raw, range);
            else if (/[,;]$/.test(raw) && raw.length > 1)
                this.#trailingComma(range);
            this.#pushText(modifier, range, raw, "none");
        }
        if (symbols === null && glued !== null)
            this.#missingSpace("the value");
        else if (text[end] === "(")
            this.#missingSpace("the value");
    }
    /** To the next space or parenthesis; a balanced `(…)` without a space or colon belongs to the word. */
    #scanWord(start) {
        const text = this.#text;
        let quoteAt = -1;
        let parenthesisAt = -1;
        let at = start;
        while (!endsValue(text[at])) {
            const char = text[at];
            if (char === "(") {
                const close = at === start ? -1 : this.#balanced(at);
                if (close < 0)
                    break;
                if (parenthesisAt < 0)
                    parenthesisAt = at;
                at = close;
            }
            else if (char === '"') {
                if (quoteAt < 0)
                    quoteAt = at;
                const close = this.#quotes.isEscaped(at) ? -1 : this.#quotes.nextPlain(at + 1);
                if (close >= 0 && close - at < WITHIN_WORD && endsValue(text[close + 1]))
                    at = close;
            }
            at++;
        }
        return { end: at, quoteAt, parenthesisAt };
    }
    /** The `)` of a `(` at an offset, where nothing between looks like a group of terms; else -1. */
    #balanced(open) {
        const text = this.#text;
        let depth = 0;
        for (let at = open; at < open + WITHIN_WORD; at++) {
            const char = text[at];
            if (char === undefined || char === ":" || char === '"' || isSpace(char))
                return -1;
            if (char === "(")
                depth++;
            else if (char === ")" && --depth === 0)
                return at;
        }
        return -1;
    }
    #quoteInWord(modifier, range, quoteAt) {
        const text = this.#text;
        const span = { start: quoteAt, end: quoteAt + 1 };
        const isEscaped = this.#quotes.isEscaped(quoteAt);
        if (isEscaped && this.#isEscapedQuery)
            return;
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
        this.#faults.add(isEscaped ? "warning" : "error", "quote_in_value", span, message, `write \`${name}${shorten(fixed)}\``, [{ ...range, text: fixed }]);
    }
    /** `tag:x”`: one half of a pair whose other half is lost. */
    #typographicInWord({ start, end }) {
        for (let at = start; at < end; at++) {
            const char = this.#text[at];
            if (!isTypographicQuote(char))
                continue;
            const span = { start: at, end: at + 1 };
            const message = `\`${char}\` stands in an unquoted value: it is read as part of it`;
            this.#faults.add("warning", "typographic_quote", span, message, "take it away, or quote the whole value", [
                { ...span, text: "" },
            ]);
            return;
        }
    }
    /** `path:'a'`: VirusTotal's pages know double quotes only, so the marks are read as part of the value. */
    #singleQuotes(modifier, start) {
        const text = this.#text;
        for (let at = start + 1; at < start + WITHIN_WORD; at++) {
            const char = text[at];
            if (char === undefined || char === '"')
                return;
            if (!isSingleQuote(char))
                continue;
            if (!endsValue(text[at + 1]))
                return;
            const span = { start, end: at + 1 };
            const fixed = `"${quotes_escapeValue(unescapeValue(text.slice(start + 1, at)).text)}"`;
            const help = `write \`${modifier === null ? "" : `${modifier.text}:`}${shorten(fixed)}\``;
            const message = "single quotes do not quote: they are read as part of the value, which ends at the first space";
            this.#faults.add("warning", "single_quotes", span, message, help, [{ ...span, text: fixed }]);
            return;
        }
    }
    #bareWord(raw, range) {
        const operator = MISSPELT[raw];
        if (operator !== undefined) {
            const message = `\`${raw}\` is read as free text; it looks like a misspelt ${operator}`;
            this.#faults.add("warning", "misspelt_operator", range, message, `write ${operator}`, [
                { ...range, text: operator },
            ]);
        }
        else if (raw === "XOR" || raw === "NEAR") {
            const message = `\`${raw}\` is no operator: it is read as free text`;
            this.#faults.add("warning", "misspelt_operator", range, message, "there are AND, OR and NOT");
        }
        else if (STRAY.test(raw)) {
            const message = `\`${shorten(raw)}\` stands alone: it is read as free text`;
            this.#faults.add("warning", "stray_symbol", range, message, "take it away, or quote it", [
                { ...range, text: "" },
            ]);
        }
        else if (COMPARISON.test(raw)) {
            const message = `\`${shorten(raw)}\` is read as free text: there are no comparison operators`;
            const help = "write `modifier:value`; bounds are `5+` (at least) and `5-` (at most)";
            this.#faults.add("warning", "comparison_operator", range, message, help);
        }
    }
    #trailingComma(range) {
        const span = { start: range.end - 1, end: range.end };
        const message = `the \`${this.#text[span.start]}\` is read as part of the value`;
        this.#faults.add("warning", "trailing_comma", span, message, "terms are separated by spaces", [
            { ...span, text: "" },
        ]);
    }
}
/** Escapes those quotes that are not escaped yet. */
function escapeQuotes(text) {
    return text.replace(/\\\\|\\"|"/g, (found) => (found === '"' ? '\\"' : found));
}
function shorten(text) {
    return text.length <= 80 ? text : `${text.slice(0, 60)}…${text.slice(-15)}`;
}
/** `::1`, `fe80::1`, `2001:db8:0:0:0:0:0:1`, `::ffff:1.2.3.4`. */
function isIpv6(word) {
    const mapped = /^(.*:)(\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})$/.exec(word);
    const text = mapped === null ? word : `${mapped[1]}0:0`;
    const halves = text.split("::");
    if (halves.length > 2)
        return false;
    const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
    if (!groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group)))
        return false;
    return halves.length === 2 ? groups.length < 8 : groups.length === 8;
}

;// CONCATENATED MODULE: ./build/src/vti/parser.js


const MAX_QUERY_LENGTH = 200_000;
const MAX_QUERY_DEPTH = 200;
/**
 * Reads a VT Intelligence query. Never throws: what is wrong, or read in a way worth saying, is listed in
 * `errors`, in order. With an `error` among them the tree is a guess at what was meant.
 *
 * No official page gives a grammar. Read here: terms next to each other or joined by AND; OR; NOT before a term or
 * group, in any letter case (https://docs.virustotal.com/docs/virustotal-intelligence-introduction and the
 * examples of searching-entities). AND binds tighter than OR, as in every search language that says.
 */
function parseQuery(text, options = {}) {
    const { maxLength = MAX_QUERY_LENGTH, maxDepth = MAX_QUERY_DEPTH } = options;
    const faults = new FaultList();
    const range = { start: 0, end: text.length };
    let expression = null;
    if (text.length > maxLength) {
        const message = `the query has ${text.length} characters; at most ${maxLength} are read`;
        faults.add("error", "too_long", range, message, "split it");
    }
    else {
        const tokens = tokenize(text, faults);
        expression = new Parser(text, tokens, maxDepth, faults).run();
        if (tokens.length === 0 && faults.sorted().length === 0) {
            faults.add("error", "empty_query", range, "the query is empty", "write what to search for");
        }
    }
    return { query: { kind: "Query", range, expression }, errors: faults.sorted() };
}
class Parser {
    #text;
    #tokens;
    #maxDepth;
    #faults;
    #levels = [newLevel(null)];
    /** Open groups and waiting NOTs. */
    #depth = 0;
    constructor(text, tokens, maxDepth, faults) {
        this.#text = text;
        this.#tokens = tokens;
        this.#maxDepth = maxDepth;
        this.#faults = faults;
    }
    /** A stack of levels instead of recursion: no nesting can exhaust the call stack. */
    run() {
        for (const token of this.#tokens) {
            if (this.#depth > this.#maxDepth) {
                const message = `parentheses and NOTs are nested more than ${this.#maxDepth} deep`;
                this.#faults.add("error", "too_deep", token.range, message, "take needless parentheses away");
                return null;
            }
            if (token.type === "term")
                this.#operand(token.term);
            else if (token.type === "open")
                this.#open(token.range);
            else if (token.type === "close")
                this.#close(token.range);
            else if (token.type === "not")
                this.#not(token.range);
            else
                this.#operator(token.type, token.range);
        }
        while (this.#levels.length > 1) {
            const { open } = this.#top;
            if (open !== null)
                this.#unclosed(open);
            const inner = this.#finish();
            this.#levels.pop();
            this.#depth--;
            if (inner !== null && open !== null) {
                this.#operand({ kind: "Group", range: { start: open.start, end: inner.range.end }, expression: inner });
            }
        }
        return this.#finish();
    }
    get #top() {
        return this.#levels[this.#levels.length - 1];
    }
    #operand(expression) {
        const level = this.#top;
        let operand = expression;
        for (let i = level.nots.length - 1; i >= 0; i--) {
            const { start } = level.nots[i];
            const not = { kind: "NotExpression", range: { start, end: operand.range.end }, operand };
            operand = not;
        }
        this.#depth -= level.nots.length;
        level.nots = [];
        level.pending = null;
        level.conjuncts.push(operand);
    }
    #operator(type, range) {
        const level = this.#top;
        const word = this.#text.slice(range.start, range.end);
        if (level.pending !== null) {
            const before = level.pending;
            const span = { start: before.range.start, end: range.end };
            const message = `\`${word}\` follows \`${before.word}\` with nothing between them`;
            const isSame = before.word.toLowerCase() === word.toLowerCase();
            const help = isSame ? `take one \`${word}\` away` : "take one of the two away, or write the term between them";
            const edits = isSame ? [{ start: before.range.end, end: range.end, text: "" }] : [];
            this.#faults.add("error", "repeated_operator", span, message, help, edits);
            this.#dropNots(level);
        }
        else if (level.conjuncts.length === 0) {
            const where = level.open === null ? "the query" : "the group";
            this.#faults.add("error", "missing_operand", range, `${where} begins with \`${word}\``, "take it away", [
                { ...range, text: "" },
            ]);
        }
        if (type === "or")
            this.#endAlternative(level);
        level.pending = { word, range };
    }
    #not(range) {
        const level = this.#top;
        // Said once of a chain, however long.
        if (level.nots.length === 1) {
            const span = { start: level.nots[0].start, end: range.end };
            this.#faults.add("warning", "double_not", span, "NOT before NOT: the two cancel each other", "take both away");
        }
        level.nots.push(range);
        level.pending = { word: this.#text.slice(range.start, range.end), range };
        this.#depth++;
    }
    #open(range) {
        this.#levels.push(newLevel(range));
        this.#depth++;
    }
    #close(range) {
        if (this.#levels.length === 1) {
            const message = "`)` closes nothing";
            this.#faults.add("error", "unmatched_parenthesis", range, message, "take it away, or open its group", [
                { ...range, text: "" },
            ]);
            return;
        }
        const open = this.#top.open;
        const isEmpty = this.#top.pending === null;
        const inner = this.#finish();
        this.#levels.pop();
        this.#depth--;
        const span = { start: open.start, end: range.end };
        if (inner !== null) {
            this.#operand({ kind: "Group", range: span, expression: inner });
            return;
        }
        if (isEmpty) {
            this.#faults.add("error", "empty_group", span, "the parentheses are empty", "take them away", [
                { ...span, text: "" },
            ]);
        }
        // A fault has been named; what stands before the group must not be blamed for having no operand.
        this.#dropNots(this.#top);
        this.#top.pending = null;
    }
    #unclosed(open) {
        const message = "`(` is not closed";
        this.#faults.add("error", "unclosed_group", open, message, "close it with `)`, or take it away");
    }
    #dropNots(level) {
        this.#depth -= level.nots.length;
        level.nots = [];
    }
    #endAlternative(level) {
        const { conjuncts } = level;
        level.conjuncts = [];
        const first = conjuncts[0];
        if (first === undefined)
            return;
        level.alternatives.push(conjuncts.length === 1 ? first : conjunction(conjuncts));
    }
    /** The expression of the innermost level, or null where nothing stands in it. */
    #finish() {
        const level = this.#top;
        if (level.pending !== null) {
            const { word, range } = level.pending;
            const message = `nothing follows \`${word}\``;
            this.#faults.add("error", "missing_operand", range, message, "take it away, or write what follows", [
                { ...range, text: "" },
            ]);
            this.#dropNots(level);
        }
        this.#endAlternative(level);
        const { alternatives } = level;
        const first = alternatives[0];
        if (first === undefined)
            return null;
        if (alternatives.length === 1)
            return first;
        const last = alternatives[alternatives.length - 1];
        const range = { start: first.range.start, end: last.range.end };
        const disjunction = { kind: "OrExpression", range, operands: alternatives };
        this.#mixed(disjunction);
        return disjunction;
    }
    /** AND and OR on one level: the pages state no precedence, so a hunter may have meant either. */
    #mixed(disjunction) {
        const { operands, range } = disjunction;
        const conjunctions = operands.filter((operand) => operand.kind === "AndExpression");
        if (conjunctions.length === 0)
            return;
        const edits = [];
        for (const { range: inner } of conjunctions) {
            edits.push({ start: inner.start, end: inner.start, text: "(" }, { start: inner.end, end: inner.end, text: ")" });
        }
        const asRead = this.#spell(operands.map((operand) => this.#source(operand, operand.kind === "AndExpression")));
        const entity = leadingEntity(operands);
        if (entity !== null) {
            const message = `AND and OR without parentheses: \`${entity.name}\` belongs to the first alternative only`;
            const rest = operands.map((operand, index) => index > 0
                ? this.#source(operand, operand.kind === "AndExpression")
                : this.#text.slice(entity.after, operand.range.end).replace(/^\s*(?:AND\b\s*)?/i, ""));
            const meant = parser_shorten(`${entity.name} (${rest.join(" OR ")})`);
            this.#faults.add("warning", "mixed_and_or", range, message, `write \`${meant}\`, or as it is read: \`${asRead}\``, edits);
            return;
        }
        const message = "AND and OR without parentheses: AND is taken to bind tighter, which VirusTotal documents nowhere";
        this.#faults.add("warning", "mixed_and_or", range, message, `write \`${asRead}\``, edits);
    }
    #source(expression, parenthesised) {
        const text = this.#text.slice(expression.range.start, expression.range.end);
        return parenthesised ? `(${text})` : text;
    }
    #spell(alternatives) {
        return parser_shorten(alternatives.join(" OR "));
    }
}
function newLevel(open) {
    return { open, alternatives: [], conjuncts: [], nots: [], pending: null };
}
function conjunction(operands) {
    const first = operands[0];
    const last = operands[operands.length - 1];
    return { kind: "AndExpression", range: { start: first.range.start, end: last.range.end }, operands };
}
/** `entity:url a OR b`, where no other alternative says an entity of its own. */
function leadingEntity(alternatives) {
    const [first, ...others] = alternatives;
    if (first?.kind !== "AndExpression")
        return null;
    const term = first.operands[0];
    if (!isEntity(term))
        return null;
    const isSaidAgain = others.some((other) => other.kind === "AndExpression" ? other.operands.some(isEntity) : isEntity(other));
    if (isSaidAgain || term.kind !== "Term" || term.value.kind !== "TextValue")
        return null;
    return { name: `entity:${term.value.raw}`, after: term.range.end };
}
function isEntity(expression) {
    return expression.kind === "Term" && expression.modifier?.name === "entity";
}
function parser_shorten(text) {
    const line = text.replace(/\s+/g, " ");
    return line.length <= 300 ? line : `${line.slice(0, 240)} … ${line.slice(-50)}`;
}

;// CONCATENATED MODULE: ./build/src/vti/placed_text.js
/**
 * A query as it stands inside something else (a YARA string with its escapes, the lines of a comment): its text,
 * and where each part of it is written there.
 */
class PlacedText {
    text;
    #pieces;
    constructor(pieces) {
        this.#pieces = pieces.length > 1 ? pieces.filter(({ text }) => text !== "") : pieces;
        this.text = pieces.map(({ text }) => text).join("");
    }
    /** A text that stands as it is at an offset of the file. */
    static verbatim(text, start) {
        return new PlacedText([{ text, start, end: start + text.length }]);
    }
    /** A text that is written differently: an escape and what it means. */
    static replaced(text, place) {
        return new PlacedText([{ text, start: place.start, end: place.end }]);
    }
    static concat(parts) {
        const pieces = parts.flatMap((part) => part.#pieces).filter(({ text }) => text !== "");
        // An empty text still has a place.
        const [first] = parts;
        return pieces.length === 0 && first !== undefined ? first : new PlacedText(pieces);
    }
    /** Both, with a space between them for the line end. */
    joinedWith(other) {
        const place = { start: this.toSource(this.text.length), end: other.toSource(0) };
        return PlacedText.concat(this.text === "" ? [other] : [this, PlacedText.replaced(" ", place), other]);
    }
    slice(from, to) {
        const pieces = [];
        let at = 0;
        for (const piece of this.#pieces) {
            const start = Math.max(from - at, 0);
            const end = Math.min(to - at, piece.text.length);
            if (start < end) {
                const text = piece.text.slice(start, end);
                const isVerbatim = piece.text.length === piece.end - piece.start;
                if (isVerbatim)
                    pieces.push({ text, start: piece.start + start, end: piece.start + end });
                else
                    pieces.push({ text, start: piece.start, end: piece.end });
            }
            at += piece.text.length;
        }
        return pieces.length > 0 ? new PlacedText(pieces) : PlacedText.verbatim("", this.toSource(from));
    }
    trim() {
        const lead = this.text.length - this.text.trimStart().length;
        return this.slice(lead, lead + this.text.trim().length);
    }
    /** The file's offset of an offset in the text; offsets outside are moved to its nearest end. */
    toSource(offset) {
        let at = 0;
        for (const { text, start, end } of this.#pieces) {
            const inside = offset - at;
            if (inside < text.length) {
                if (inside <= 0)
                    return start;
                return text.length === end - start ? start + inside : start;
            }
            at += text.length;
        }
        return this.#pieces[this.#pieces.length - 1]?.end ?? 0;
    }
}

;// CONCATENATED MODULE: ./build/src/vti/search_link.js
/**
 * Links to VirusTotal's search page: `https://www.virustotal.com/gui/search/<query>`. The page's own links and the
 * documentation's encode the query twice (`%253A`), so that a `%` within it survives the page's two decodings.
 */
const BASE = "https://www.virustotal.com/gui/search/";
function searchLink(query) {
    return BASE + encode(encode(query));
}
/** All that a Markdown link or a shell could take for its own is encoded too; a lone surrogate cannot be. */
function encode(text) {
    const wellFormed = text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
    return encodeURIComponent(wellFormed).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
const LINK = /^(?:https?:\/\/)?(?:www\.)?virustotal\.com\/(?:gui|intelligence)\/search(?:\/([^?#]*))?(?:\?([^#]*))?(?:#.*)?$/i;
/** The tabs of the page; they follow the query. */
const TAB = /\/(?:files?|urls?|domains?|ips?|ip-addresses|ip_addresses|collections?|comments|summary)?\/?$/i;
/** The query that a link to the search page holds, or null where it is no such link, or holds none. */
function queryFromLink(link) {
    return readLink(link)?.text ?? null;
}
/** As {@link queryFromLink}, with the places of its characters. */
function readLink(link) {
    const match = LINK.exec(link);
    if (match === null)
        return null;
    let encoded = match[1] ?? "";
    let start = encoded === "" ? 0 : link.indexOf("/search/") + "/search/".length;
    let isForm = false;
    const tab = TAB.exec(encoded);
    if (tab !== null)
        encoded = encoded.slice(0, tab.index);
    if (encoded === "") {
        const parameter = /(?:^|&)(?:query|q)=([^&]*)/.exec(match[2] ?? "");
        if (parameter === null)
            return null;
        encoded = parameter[1];
        start = link.indexOf("?") + 1 + parameter.index + parameter[0].length - encoded.length;
        isForm = true;
    }
    const places = Array.from({ length: encoded.length + 1 }, (_, index) => start + index);
    const once = decode({ text: isForm ? encoded.replace(/\+/g, " ") : encoded, offsets: places });
    if (once === null)
        return null;
    const twice = isEncodedTwice(encoded) ? decode(once) : null;
    const { text, offsets } = twice ?? once;
    const lead = text.length - text.trimStart().length;
    const trimmed = text.trim();
    return trimmed === "" ? null : { text: trimmed, offsets: offsets.slice(lead, lead + trimmed.length + 1) };
}
/** Every `%` is an encoded one, and nothing stands bare that the first encoding would have changed. */
function isEncodedTwice(encoded) {
    return /%25[0-9A-Fa-f]{2}/.test(encoded) && !/%(?!25)/.test(encoded) && !/[:"\s]/.test(encoded);
}
/** Percent-decoding that remembers places; null where the text is no valid encoding of UTF-8. */
function decode({ text, offsets }) {
    let decoded = "";
    const places = [];
    for (const match of text.matchAll(/(?:%[0-9A-Fa-f]{2})+|[\s\S]/g)) {
        const piece = match[0];
        if (piece.length === 1) {
            decoded += piece;
            places.push(offsets[match.index]);
            continue;
        }
        const bytes = Uint8Array.from(piece.match(/[0-9A-Fa-f]{2}/g), (hex) => Number.parseInt(hex, 16));
        let run;
        try {
            run = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
        }
        catch {
            return null;
        }
        let at = match.index;
        for (const char of run) {
            const length = Buffer.byteLength(char) * 3;
            for (let unit = 0; unit < char.length; unit++)
                places.push(offsets[at]);
            at += length;
        }
        decoded += run;
    }
    places.push(offsets[text.length]);
    return { text: decoded, offsets: places };
}

;// CONCATENATED MODULE: ./build/src/vti/values.js
/**
 * Readers for the values whose modifier says what they are. The grammar knows none of this: `5+` is a bound for
 * `positives` and a label for `engines`.
 *
 * Source: https://docs.virustotal.com/docs/file-search-modifiers, read 2025: `N` exactly, `N+` at least, `N-` at
 * most (the pages contradict each other on whether `N-` includes N); sizes in bytes, `KB` or `MB`; dates
 * `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`, or `Nd` for days ago. A range is two bounds; there are no operators.
 */
/** `5`, `5+`, `5-`; with `signed` also `-20-`. */
function readInteger(text, options = {}) {
    const number = readNumber(text, options, "a number", "5");
    if (!number.ok)
        return number;
    if (!Number.isInteger(number.value)) {
        return fault(`\`${text}\` is no whole number`, `write \`${whole(number)}\``);
    }
    if (!Number.isSafeInteger(number.value))
        return fault(`\`${text}\` is too large a number`, null);
    return number;
}
/** `9`, `7.5+`. */
function readDecimal(text, options = {}) {
    return readNumber(text, options, "a number", "7.5");
}
const UNITS = { "": 1, B: 1, KB: 1024, MB: 1024 * 1024 };
/**
 * `500`, `120KB+`, `1.2mb-`: bytes. KB is 1,024 bytes, as in YARA; the pages do not say. A fraction of a byte is
 * rounded to the side that its bound covers.
 */
function readSize(text) {
    const misplaced = misplacedSign(text, "120KB", false) ?? rangeFault(text);
    if (misplaced !== null)
        return misplaced;
    const match = /^(\d+(?:\.\d+)?|\.\d+)\s*([A-Za-z]*)([+-]?)$/.exec(text);
    if (match === null)
        return fault(`\`${values_shorten(text)}\` is no size`, "write bytes or a number with KB or MB: `120KB+`");
    const [, digits = "", unit = "", sign = ""] = match;
    const upper = unit.toUpperCase();
    const factor = UNITS[upper];
    if (factor === undefined)
        return unknownUnit(text, digits, upper, sign);
    const bound = boundOf(sign);
    const bytes = Number(digits) * factor;
    const value = bound === "at_least" ? Math.ceil(bytes) : bound === "at_most" ? Math.floor(bytes) : Math.round(bytes);
    if (!Number.isSafeInteger(value))
        return fault(`\`${values_shorten(text)}\` is too large a size`, null);
    return { ok: true, value, bound };
}
function unknownUnit(text, digits, unit, sign) {
    const megabytes = { M: 1, MIB: 1, G: 1024, GB: 1024, GIB: 1024 };
    const message = `\`${values_shorten(text)}\` has no known unit: sizes are in bytes, KB or MB`;
    const factor = megabytes[unit];
    if (factor !== undefined)
        return fault(message, `write \`${Number(digits) * factor}MB${sign}\``);
    if (unit === "K" || unit === "KIB")
        return fault(message, `write \`${digits}KB${sign}\``);
    return fault(message, "write e.g. `120KB+`");
}
const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:([Tt ]?)(\d{2}):(\d{2}):(\d{2}))?([+-]?)$/;
const SIZE = /^\d+(?:\.\d+)?\s*[KMG]I?B[+-]?$/i;
/** `2024-01-31`, `2024-01-31T06:40:59+`, `3d+`. */
function readDate(text) {
    const relative = /^(\d+)d([+-])$/i.exec(text);
    if (relative !== null) {
        const days = Number(relative[1]);
        if (days > 1_000_000)
            return fault(`\`${values_shorten(text)}\` is too long ago`, null);
        return { ok: true, kind: "relative", days, bound: relative[2] === "+" ? "at_least" : "at_most", note: null };
    }
    const match = DAY.exec(text);
    if (match === null)
        return wrongDate(text);
    const [, year = "", month = "", day = "", separator = "", hours, minutes = "", seconds = "", sign = ""] = match;
    const clock = hours === undefined ? "00:00:00" : `${hours}:${minutes}:${seconds}`;
    const time = new Date(`${year}-${month}-${day}T${clock}Z`);
    // 2024-02-30 is no date, but some engines read it as 1 March.
    if (Number.isNaN(time.getTime()) || time.getUTCDate() !== Number(day) || clock.startsWith("24")) {
        return fault(`\`${text}\` is no date of the calendar`, null);
    }
    const isStrict = hours === undefined || separator === "T";
    return {
        ok: true,
        kind: "absolute",
        seconds: time.getTime() / 1000,
        precision: hours === undefined ? "day" : "second",
        bound: boundOf(sign),
        note: isStrict ? null : `between day and time stands a T: \`${year}-${month}-${day}T${clock}${sign}\``,
    };
}
function wrongDate(text) {
    const shown = values_shorten(text);
    const misplaced = misplacedSign(text, "2024-01-31", false);
    if (misplaced !== null)
        return misplaced;
    const range = /^(\d{4}-\d{2}-\d{2})(?:-|\.\.|\/|_)(\d{4}-\d{2}-\d{2})$/.exec(text);
    if (range !== null)
        return dashRange(text, range[1], range[2]);
    if (SIZE.test(text))
        return fault(`\`${shown}\` is a size, not a date`, "write it with `size:`");
    const unsigned = /^(\d+)d$/i.exec(text);
    if (unsigned !== null) {
        const days = unsigned[1];
        const help = `write \`${days}d+\` for the last ${days} days, \`${days}d-\` for longer ago`;
        return fault(`\`${shown}\` has no sign`, help);
    }
    const stray = /^(\d+)d\s*[^\s\w]*_*([+-])[_+-]*$/i.exec(text) ?? /^(\d+)d([+-])\W*_*$/i.exec(text);
    if (stray !== null) {
        return fault(`\`${shown}\` is no date: something stands around its sign`, `write \`${stray[1]}d${stray[2]}\``);
    }
    const unit = /^(\d+)\s*([A-Za-z]+)([+-]?)$/.exec(text);
    if (unit !== null)
        return wrongTimeUnit(shown, Number(unit[1]), unit[2].toLowerCase(), unit[3]);
    const zoned = /^(\d{4}-\d{2}-\d{2}[Tt ]?\d{2}:\d{2}:\d{2})(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})([+-]?)$/i.exec(text);
    if (zoned !== null) {
        const help = `write \`${zoned[1].replace(/[t ]/, "T")}${zoned[2]}\``;
        return fault(`\`${shown}\` has a time zone or a fraction, which dates here have not`, help);
    }
    const short = /^(\d{4}-\d{2}-\d{2})[Tt ]?(\d{1,2})(?::(\d{2}))?([+-]?)$/.exec(text);
    if (short !== null) {
        const [, day = "", hours = "", minutes = "00", sign = ""] = short;
        const help = `write \`${day}T${hours.padStart(2, "0")}:${minutes}:00${sign}\``;
        return fault(`\`${shown}\` is no full time`, help);
    }
    const loose = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})([+-]?)$/.exec(text);
    if (loose !== null) {
        const [, year, , month = "", day = "", sign] = loose;
        const help = `write \`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}${sign}\``;
        return fault(`\`${shown}\` is not written as a date`, help);
    }
    return fault(`\`${shown}\` is no date`, "write `2024-01-31`, `2024-01-31T06:40:59` or, for days ago, `3d`, with + or -");
}
function wrongTimeUnit(shown, count, unit, sign) {
    const days = {
        h: 1 / 24,
        hour: 1 / 24,
        hours: 1 / 24,
        hr: 1 / 24,
        m: 30,
        min: 1 / 1440,
        mo: 30,
        month: 30,
        months: 30,
        w: 7,
        week: 7,
        weeks: 7,
        y: 365,
        year: 365,
        years: 365,
        day: 1,
        days: 1,
    };
    const factor = days[unit];
    const message = `\`${shown}\` has no known unit: the one documented is \`d\`, days`;
    if (factor === undefined)
        return fault(message, "write e.g. `3d+`");
    return fault(message, `write \`${Math.max(1, Math.round(count * factor))}d${sign === "" ? "+" : sign}\``);
}
function readNumber(text, options, noun, example) {
    const signed = options.signed === true;
    const misplaced = misplacedSign(text, example, signed) ?? rangeFault(text);
    if (misplaced !== null)
        return misplaced;
    const match = /^(-?)(\d+(?:\.\d+)?)([+-]?)$/.exec(text);
    if (match === null) {
        if (/^\d{1,3}(?:,\d{3})+[+-]?$/.test(text)) {
            return fault(`\`${values_shorten(text)}\` has commas in it`, `write \`${text.replaceAll(",", "")}\``);
        }
        return fault(`\`${values_shorten(text)}\` is not ${noun}`, `write e.g. \`${example}\`, \`${example}+\` or \`${example}-\``);
    }
    const value = Number(`${match[1]}${match[2]}`);
    if (!Number.isFinite(value))
        return fault(`\`${values_shorten(text)}\` is too large a number`, null);
    // -0 and 0 are one number.
    return { ok: true, value: value === 0 ? 0 : value, bound: boundOf(match[3] ?? "") };
}
/** `>5`, `-5`: bounds as other languages write them. */
function misplacedSign(text, example, signed) {
    const shown = values_shorten(text);
    const operator = /^(>=|=>|<=|=<|>|<|==?|~)\s*(.*)$/.exec(text);
    if (operator !== null) {
        const [, symbol = "", rest = ""] = operator;
        const value = /^[\w.:-]+$/.test(rest) ? rest.replace(/[+-]$/, "") : example;
        const sign = symbol.includes(">") ? "+" : symbol.includes("<") ? "-" : "";
        return fault(`\`${shown}\` has a comparison operator: bounds are written with + or - after the value`, `write \`${value}${sign}\``);
    }
    const prefix = /^([+-])(\d[\w.:-]*)$/.exec(text);
    if (prefix !== null && !(signed && prefix[1] === "-")) {
        const value = prefix[2].replace(/[+-]$/, "");
        return fault(`\`${shown}\` has its sign before the value`, `write \`${value}${prefix[1]}\``);
    }
    return null;
}
/** `100KB-500KB`, `5..10`. */
function rangeFault(text) {
    const range = /^(-?\d+(?:\.\d+)?(?:[KMG]?B)?)\s*(?:-|\.\.|–|to)\s*(\d+(?:\.\d+)?(?:[KMG]?B)?)$/i.exec(text);
    return range === null ? null : dashRange(text, range[1], range[2]);
}
function dashRange(text, from, to) {
    const message = `\`${values_shorten(text)}\` is a range in one value: a range is two bounds`;
    return fault(message, `write the modifier twice, with \`${from}+\` and with \`${to}-\``);
}
function boundOf(sign) {
    return sign === "+" ? "at_least" : sign === "-" ? "at_most" : "exact";
}
/** The bound in whole numbers that covers the same ones. */
function whole({ value, bound }) {
    if (bound === "at_least")
        return `${Math.ceil(value)}+`;
    return bound === "at_most" ? `${Math.floor(value)}-` : `${Math.round(value)}`;
}
function fault(message, help) {
    return { ok: false, message, help };
}
function values_shorten(text) {
    return text.length <= 60 ? text : `${text.slice(0, 40)}…${text.slice(-15)}`;
}

;// CONCATENATED MODULE: ./build/src/vti/visitor.js
/** The properties of each kind that hold nodes, in the order of the text. */
const CHILD_KEYS = {
    Query: ["expression"],
    AndExpression: ["operands"],
    OrExpression: ["operands"],
    NotExpression: ["operand"],
    Group: ["expression"],
    Term: ["modifier", "value"],
    ModifierName: [],
    TextValue: [],
    ContentValue: [],
};
/** Walks a tree from the root down, left to right. Nesting is bounded by the parser, so recursion is safe. */
function visitQuery(root, visitor) {
    walk(root, visitor, []);
}
function walk(node, visitor, ancestors) {
    const enter = visitor[node.kind];
    const skip = enter?.(node, ancestors) === false;
    if (!skip) {
        ancestors.push(node);
        for (const key of CHILD_KEYS[node.kind]) {
            const child = node[key];
            if (child === null || child === undefined)
                continue;
            if (Array.isArray(child))
                for (const item of child)
                    walk(item, visitor, ancestors);
            else
                walk(child, visitor, ancestors);
        }
        ancestors.pop();
    }
    visitor.leave?.(node, ancestors);
}
/** All terms of a tree, in the order of the text. */
function termsOf(root) {
    const terms = [];
    visitQuery(root, {
        Term(term) {
            terms.push(term);
            return false;
        },
    });
    return terms;
}

;// CONCATENATED MODULE: ./build/src/vti/index.js










/***/ })

};
