export const id = 3947;
export const ids = [3947];
export const modules = {

/***/ 4560:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
const INVISIBLE = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
/** JSON for a file or a pipe, in which no control or bidirectional character stands as itself. */
function jsonText(value) {
    const text = JSON.stringify(value, null, 2);
    return `${text.replace(INVISIBLE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}


/***/ }),

/***/ 1533:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   SS: () => (/* binding */ codeSpan)
/* harmony export */ });
/* unused harmony exports joinLines, cutText, prose, htmlCode */
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9222);

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
function calm(text) {
    return (0,_text_index_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text).replace(MENTION, `@${ZERO_WIDTH_SPACE}`).replace(LONG_RUN, `$&${ZERO_WIDTH_SPACE}`);
}
function oneLine(text, limit) {
    const line = calm(joinLines(text)).trim();
    return line.length > limit ? `${cutText(line, limit - 1)}…` : line;
}
/** Stands for text that nobody would see. */
const EMPTY = "(empty)";
/** A text on one line: each line end becomes a space, with whatever space is around it. */
function joinLines(text) {
    return text
        .split(LINE_ENDS)
        .map((line) => line.trim())
        .join(" ")
        .replace(/\t/g, " ");
}
/** At most `length` UTF-16 code units of a text, never half a surrogate pair. */
function cutText(text, length) {
    if (text.length <= length)
        return text;
    const last = text.charCodeAt(length - 1);
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
function longestRun(text, character) {
    let longest = 0;
    let run = 0;
    for (const c of text) {
        run = c === character ? run + 1 : 0;
        longest = Math.max(longest, run);
    }
    return longest;
}
/** Foreign text on one line, as a code span. Not for table cells: no escape holds a `|` there in every renderer. */
function codeSpan(text, limit = 500) {
    const line = oneLine(text, limit);
    if (line === "")
        return EMPTY;
    const fence = "`".repeat(longestRun(line, "`") + 1);
    const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** What GitHub makes links, images or formulas of after Markdown is rendered; a break goes after the first part. */
const LINKED_IN_TEXT = (/* unused pure expression or super */ null && ([
    /(@)(?=[\p{L}\p{N}])/gu,
    /(#)(?=\d)/g,
    /(\bGH-)(?=\d)/gi,
    /(?=[0-9]*[a-f])([0-9a-f]{6})(?=[0-9a-f])/gi,
    /(:)(?=[a-z0-9_+-]+:)/gi,
    /(:)(?=\/\/)/g,
    /(\bwww)(?=\.)/gi,
    /(\$)/g,
]));
/**
 * A sentence of ours that quotes foreign text between backticks, on one line. Whatever stands between two backticks
 * becomes code and the rest plain text; a quoted backtick can only exchange the two, since both are safe.
 */
function prose(text, limit = 1000) {
    const markdown = oneLine(text, limit)
        .split(/`+/)
        .map((part, i) => (i % 2 === 1 ? (part.trim() === "" ? part : codeSpan(part)) : plainText(part)))
        .join("");
    // A list item of nothing would underline the line above it.
    return markdown.trim() === "" ? EMPTY : markdown;
}
function plainText(text) {
    const broken = LINKED_IN_TEXT.reduce((t, pattern) => t.replace(pattern, `$1${ZERO_WIDTH_SPACE}`), text);
    return broken.replace(/[!-/:-@[-`{-~]/g, "\\$&");
}
/** Foreign text as a fenced block, lines kept. `language` is ours, never foreign. */
function codeBlock(text, language = "") {
    const lines = text.replace(LINE_ENDS, "\n").split("\n").map(calm);
    const body = lines.join("\n");
    const fence = "`".repeat(Math.max(3, longestRun(body, "`") + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
/** Foreign text inside HTML of our own (`<summary>`), where Markdown is not read. */
function htmlCode(text, limit = 200) {
    const line = oneLine(text, limit).replace(/[&<>"'`]/g, (c) => `&#${c.charCodeAt(0)};`);
    return `<code>${line === "" ? EMPTY : line}</code>`;
}


/***/ }),

/***/ 8788:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Styles)
/* harmony export */ });
/** Colours for a terminal, or none. */
class Styles {
    #isOn;
    constructor(isOn) {
        this.#isOn = isOn;
    }
    #code(open, close, text) {
        return this.#isOn ? `\u001b[${open}m${text}\u001b[${close}m` : text;
    }
    /** A link in terminals that have them (OSC 8); elsewhere the text alone. */
    link(address, text) {
        return this.#isOn ? `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\` : text;
    }
    bold(text) {
        return this.#code(1, 22, text);
    }
    dim(text) {
        return this.#code(2, 22, text);
    }
    good(text) {
        return this.#code(32, 39, text);
    }
    path(text) {
        return this.#code(36, 39, text);
    }
    severity(severity, text) {
        return this.#code(severity === "error" ? 31 : severity === "warning" ? 33 : 34, 39, text);
    }
}


/***/ }),

/***/ 3947:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   translationJson: () => (/* binding */ translationJson),
/* harmony export */   translationMarkdown: () => (/* binding */ translationMarkdown),
/* harmony export */   translationNotes: () => (/* binding */ translationNotes),
/* harmony export */   translationTable: () => (/* binding */ translationTable)
/* harmony export */ });
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9222);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4560);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1533);
/* harmony import */ var _styles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8788);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(238);





function translationJson(result) {
    const { entity, output, complete, terms, diagnostics } = result;
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)({ version: 1, entity, output, complete, terms, diagnostics });
}
/**
 * What the reader must know beside the translation: faults, and terms that lost something, unless a
 * {@link translationTable} of all terms follows.
 */
function translationNotes(result, style, isTableNext = false) {
    const styles = new _styles_js__WEBPACK_IMPORTED_MODULE_1__/* .Styles */ .P(style.colour);
    const lines = result.diagnostics.flatMap(({ severity, message, help, range }) => [
        `${styles.severity(severity, severity)}: ${(0,_text_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(message)} ${styles.dim(`(${range.start.line}:${range.start.column})`)}`,
        ...(help === null ? [] : (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .L)(`help: ${(0,_text_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(help)}`, style.width - 2).map((line) => `  ${line}`)),
    ]);
    for (const { text, fidelity, reason } of isTableNext ? [] : result.terms) {
        if (fidelity === "exact" || reason === null)
            continue;
        const word = fidelity === "unsupported" ? styles.severity("warning", "left out") : styles.severity("note", "approximate");
        lines.push(`${word}: ${oneLine(text)}`, ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .L)((0,_text_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(reason), style.width - 2).map((line) => `  ${line}`));
    }
    return lines.map((line) => `${line}\n`).join("");
}
/** Term by term: what was read, which fields it became, what is lost. */
function translationTable(result, style) {
    const styles = new _styles_js__WEBPACK_IMPORTED_MODULE_1__/* .Styles */ .P(style.colour);
    const lines = result.terms.flatMap(({ text, fidelity, reason, fields }) => [
        `${styles.bold(oneLine(text))} ${fidelityWord(fidelity, styles)}`,
        ...fields.map((field) => `  ${field}`),
        ...(reason === null ? [] : (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .L)((0,_text_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(reason), style.width - 2).map((line) => `  ${styles.dim(line)}`)),
    ]);
    return lines.map((line) => `${line}\n`).join("");
}
function translationMarkdown(result, isExplained) {
    const parts = [];
    if (result.output !== null)
        parts.push((0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .codeBlock */ .DV)(result.output.trimEnd(), "yara"));
    for (const { severity, message } of result.diagnostics)
        parts.push(`- ${severity}: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(message)}`);
    const shown = isExplained ? result.terms : result.terms.filter(({ fidelity }) => fidelity !== "exact");
    parts.push(...shown.map(termMarkdown));
    return `${parts.join("\n\n")}\n`;
}
function termMarkdown({ text, fidelity, reason, fields }) {
    const lines = [
        `**${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(text)}**: ${fidelity}${reason === null ? "" : `. ${reason}`}`,
        ...fields.map((field) => `- \`${field}\``),
    ];
    return lines.join("\n");
}
function fidelityWord(fidelity, styles) {
    if (fidelity === "exact")
        return styles.good(fidelity);
    return fidelity === "approximate" ? styles.severity("note", fidelity) : styles.severity("warning", "left out");
}
function oneLine(text) {
    return (0,_text_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(text.replace(/\s+/g, " ").trim());
}


/***/ }),

/***/ 238:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/** Breaks a text at spaces into lines of at most `width` columns; a longer word stands alone. */
function wrap(text, width) {
    const lines = [];
    let line = "";
    for (const word of text.split(/\s+/)) {
        if (line !== "" && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === "" ? word : `${line} ${word}`;
    }
    lines.push(line);
    return lines;
}


/***/ }),

/***/ 9222:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
function shown(text) {
    return visible(text.replace(/\t/g, " "));
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
        const raw = file.lineText(line);
        const isMarked = line >= start.line && line <= end.line;
        const from = line === start.line ? start.column - 1 : Math.max(0, raw.search(/\S/));
        const to = Math.max(line === end.line ? Math.min(end.column, raw.length + 1) : raw.length, from + 1);
        const cutAt = raw.length > width && isMarked && to > width ? Math.max(0, from - Math.floor(width / 4)) : 0;
        const before = shown(raw.slice(cutAt, from));
        const marked = shown(raw.slice(Math.max(from, cutAt), Math.min(to, cutAt + width)));
        const after = shown(raw.slice(Math.min(to, cutAt + width), cutAt + width));
        const text = `${cutAt > 0 ? "…" : ""}${isMarked ? before + marked + after : shown(raw.slice(0, width))}${raw.length > cutAt + width ? "…" : ""}`;
        lines.push(`${paint("gutter", `${String(line).padStart(gutter)} │`)} ${paint("text", text)}`);
        if (!isMarked)
            continue;
        const pad = " ".repeat(before.length + (cutAt > 0 ? 1 : 0));
        const mark = "^".repeat(Math.max(1, marked.length));
        const isLast = line === end.line;
        lines.push(`${paint("gutter", `${" ".repeat(gutter)} │`)} ${pad}${paint("mark", isLast && label ? `${mark} ${label}` : mark)}`);
    }
    return lines.join("\n");
}


/***/ })

};
