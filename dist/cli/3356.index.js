export const id = 3356;
export const ids = [3356];
export const modules = {

/***/ 3356:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junit: () => (/* binding */ junit)
/* harmony export */ });
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9222);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5342);


/**
 * JUnit's XML as Jenkins reads it (jenkinsci/xunit-plugin, junit-10.xsd): a file is a suite, a YARA rule a test,
 * which fails where it has an error or a warning. Notes are its output.
 */
function junit(report) {
    const places = new _places_js__WEBPACK_IMPORTED_MODULE_0__/* .Places */ .N(report);
    const suites = report.files.map((file) => suite(file, places));
    const tests = suites.reduce((sum, { count }) => sum + count, 0);
    const failures = suites.reduce((sum, { failed }) => sum + failed, 0);
    return [
        `<?xml version="1.0" encoding="UTF-8"?>`,
        `<testsuites name="huntlint" tests="${tests}" failures="${failures}" errors="0">`,
        ...suites.map(({ text }) => text),
        "</testsuites>\n",
    ].join("\n");
}
function suite({ path, rules, findings }, places) {
    const loose = findings.filter(({ yaraRule }) => yaraRule === null || !rules.includes(yaraRule));
    const names = [...new Set(rules)];
    const cases = [
        ...(loose.length > 0 || names.length === 0 ? [testcase("(file)", path, loose, places)] : []),
        ...names.map((name) => testcase(name, path, findings.filter(({ yaraRule }) => yaraRule === name), places)),
    ];
    const failed = cases.filter(({ isFailed }) => isFailed).length;
    return {
        text: [
            `  <testsuite name="${attribute(path)}" tests="${cases.length}" failures="${failed}" errors="0" skipped="0">`,
            ...cases.map(({ text }) => text),
            "  </testsuite>",
        ].join("\n"),
        count: cases.length,
        failed,
    };
}
function testcase(name, path, findings, places) {
    const open = `    <testcase name="${attribute(name)}" classname="${attribute(path)}"`;
    const [first, ...others] = findings.filter(({ severity }) => severity !== "note");
    const notes = findings.filter(({ severity }) => severity === "note");
    const parts = [];
    if (first !== undefined) {
        const all = [first, ...others];
        const type = all.some(({ severity }) => severity === "error") ? "error" : "warning";
        const message = others.length === 0 ? first.message : `${first.message} (and ${others.length} more)`;
        const text = all.map((finding) => line(finding, places)).join("\n");
        parts.push(`      <failure type="${type}" message="${attribute(message)}">${content(text)}</failure>`);
    }
    if (notes.length > 0) {
        parts.push(`      <system-out>${content(notes.map((finding) => line(finding, places)).join("\n"))}</system-out>`);
    }
    const text = parts.length === 0 ? `${open}/>` : [`${open}>`, ...parts, "    </testcase>"].join("\n");
    return { text, isFailed: first !== undefined };
}
function line(finding, places) {
    const { path, primary, severity, rule, message, notes, help } = finding;
    const { start } = places.rangeOf(path, primary);
    const rest = [...notes, ...(help === null ? [] : [`help: ${help}`])].map((text) => `  ${text}`);
    return [`${path}:${start.line}:${start.column}: ${severity} ${rule}: ${message}`, ...rest].join("\n");
}
/** XML 1.0 has no place for most control characters, lone surrogates and two others, escaped or not. */
function clean(text) {
    return text
        .split("\n")
        .map(_text_index_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)
        .join("\n")
        .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g, "\ufffd");
}
function content(text) {
    return clean(text).replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
}
function attribute(text) {
    return clean(text).replace(/[&<>"'\n\t]/g, (c) => `&#${c.charCodeAt(0)};`);
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
