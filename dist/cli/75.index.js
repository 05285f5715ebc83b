export const id = 75;
export const ids = [75];
export const modules = {

/***/ 4690:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ logText)
/* harmony export */ });
/**
 * Text for a log that a GitHub runner reads. It takes a line for a command that begins with `::`, and also one with
 * `##[` anywhere in it, the older form (actions/runner, src/Runner.Common/ActionCommand.cs). A zero-width space in
 * between keeps the look and breaks the command.
 */
function logText(text) {
    return text
        .replace(/\r\n?/g, "\n")
        .replace(/^(\s*)::/gm, "$1:\u200b:")
        .replace(/##\[/g, "##\u200b[");
}


/***/ }),

/***/ 75:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileMarkdown: () => (/* binding */ fileMarkdown),
/* harmony export */   markdown: () => (/* binding */ markdown),
/* harmony export */   summaryMarkdown: () => (/* binding */ summaryMarkdown)
/* harmony export */ });
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8142);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4690);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1533);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5342);




/** For job summaries and comments: counts, then each file's findings. Foreign text stands in code only. */
function markdown(report) {
    const places = new _places_js__WEBPACK_IMPORTED_MODULE_0__/* .Places */ .N(report);
    const files = report.files.filter(({ findings }) => findings.length > 0);
    return (0,_log_text_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .k)(`${[summaryMarkdown(report.summary), ...files.map((file) => fileMarkdown(file, places))].join("\n\n")}\n`);
}
function summaryMarkdown(summary) {
    const { files, rules, errors, warnings, notes, withQuery, judged, partly, unknown } = summary;
    const found = [(0,_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(errors, "error"), (0,_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(warnings, "warning"), (0,_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(notes, "note")].join(", ");
    const lines = [`**${found}** in ${(0,_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(rules, "rule")} of ${(0,_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(files, "file")}.`];
    if (withQuery > 0) {
        lines.push(`${(0,_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(withQuery, "rule")} with a query: ${judged} compared in full, ${partly} in part, ${unknown} undecided.`);
    }
    return lines.join(" ");
}
function fileMarkdown({ path, findings }, places) {
    return [`### ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(path)}`, ...findings.map((finding) => findingMarkdown(finding, places))].join("\n\n");
}
function findingMarkdown(finding, places) {
    const { path, primary, severity, rule, message, help, notes } = finding;
    const { line } = places.rangeOf(path, primary).start;
    const parts = [`- **${severity}** \`${rule}\`, line ${line}: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(message)}`];
    const rest = [...notes, ...(help === null ? [] : [`help: ${help}`])];
    if (rest.length > 0)
        parts.push("", indented((0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeBlock */ .DV)(rest.join("\n"), "text")));
    return parts.join("\n");
}
function indented(text) {
    return text.replace(/^(?=.)/gm, "  ");
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

/***/ 5342:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ Places)
/* harmony export */ });
const START = { line: 1, column: 1, offset: 0 };
/** Lines and columns of offsets in a report's files; the first character of a file that could not be read. */
class Places {
    #sources;
    constructor(report) {
        this.#sources = new Map(report.files.map(({ path, source }) => [path, source]));
    }
    sourceOf(path) {
        return this.#sources.get(path) ?? null;
    }
    rangeOf(path, span) {
        return this.sourceOf(path)?.rangeOf(span) ?? { start: START, end: START };
    }
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
