export const id = 8284;
export const ids = [8284];
export const modules = {

/***/ 8284:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   concise: () => (/* binding */ concise)
/* harmony export */ });
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9222);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4690);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5342);



/** One finding a line, as editors and `grep` read it: `path:line:column: severity rule: message`. */
function concise(report) {
    const places = new _places_js__WEBPACK_IMPORTED_MODULE_0__/* .Places */ .N(report);
    const lines = report.files.flatMap(({ findings }) => findings.map(({ path, primary, severity, rule, message }) => {
        const { line, column } = places.rangeOf(path, primary).start;
        return `${(0,_text_index_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(path)}:${line}:${column}: ${severity} ${rule}: ${oneLine(message)}\n`;
    }));
    return (0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .k)(lines.join(""));
}
function oneLine(text) {
    return (0,_text_index_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(text.replace(/\s+/g, " "));
}


/***/ }),

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
