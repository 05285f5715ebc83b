export const id = 8803;
export const ids = [8803];
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

/***/ 8803:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   samplesJson: () => (/* binding */ samplesJson),
/* harmony export */   samplesPretty: () => (/* binding */ samplesPretty)
/* harmony export */ });
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9222);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4560);
/* harmony import */ var _styles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8788);



function samplesJson({ results, rules, rulesWithSamples }) {
    const passed = results.filter((result) => result.passed).length;
    const summary = { rules, rulesWithSamples, samples: results.length, passed, failed: results.length - passed };
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)({ version: 1, summary, results });
}
/** As a test runner shows it: a line a sample, under its rule; what failed says why. */
function samplesPretty({ results, rules, rulesWithSamples }, colour) {
    const styles = new _styles_js__WEBPACK_IMPORTED_MODULE_1__/* .Styles */ .P(colour);
    const lines = [];
    let rule = "";
    for (const result of results) {
        const title = `${result.path}#${result.yaraRule}`;
        if (title !== rule)
            lines.push(styles.bold((0,_text_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(title)));
        rule = title;
        const mark = result.passed ? styles.good("ok") : styles.severity("error", "FAILED");
        lines.push(`  ${mark} ${(0,_text_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(result.sample)}: ${result.passed ? "" : "should "}${wanted(result)}`);
        if (result.reason !== null)
            lines.push(`    ${(0,_text_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(result.reason)}`);
        for (const clause of result.clauses)
            lines.push(`    not true: ${short(clause)}`);
    }
    const failed = results.filter((result) => !result.passed).length;
    const without = rules - rulesWithSamples;
    if (results.length > 0)
        lines.push("");
    const bare = without === 1 ? "; 1 rule has no samples" : without > 1 ? `; ${without} rules have no samples` : "";
    lines.push(`${results.length - failed} passed, ${failed} failed${bare}`);
    return lines.map((line) => `${line}\n`).join("");
}
function wanted({ passed, expected, outcome }) {
    if (passed)
        return expected === "match" ? "matches" : "does not match";
    const wish = expected === "match" ? "match" : "not match";
    if (outcome === "undecided")
        return `${wish}, and the sample does not say`;
    return outcome === "failed" ? `${wish}, and could not be tried` : wish;
}
function short(text) {
    const line = (0,_text_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(text.replace(/\s+/g, " ").trim());
    return line.length > 110 ? `${line.slice(0, 109)}…` : line;
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
