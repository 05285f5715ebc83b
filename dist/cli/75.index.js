export const id = 75;
export const ids = [75];
export const modules = {

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
    return (0,_log_text_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)(`${[summaryMarkdown(report), ...files.map((file) => fileMarkdown(file, places))].join("\n\n")}\n`);
}
function summaryMarkdown({ summary, hidden }) {
    const { files, rules, errors, warnings, notes, withQuery, judged, partly, unknown } = summary;
    const found = [(0,_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(errors, "error"), (0,_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(warnings, "warning"), (0,_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(notes, "note")].join(", ");
    const lines = [`**${found}** in ${(0,_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(rules, "rule")} of ${(0,_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(files, "file")}.`];
    if (withQuery > 0) {
        lines.push(`${(0,_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(withQuery, "rule")} with a query: ${judged} compared in full, ${partly} in part, ${unknown} undecided.`);
    }
    const notShown = hidden === undefined ? "" : (0,_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .countedBySeverity */ .$)(hidden);
    if (notShown !== "")
        lines.push(`Not shown: ${notShown}.`);
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
        const sources = report.files.map(({ path, source }) => [path, source]);
        const others = (report.pointedAt ?? []).map((source) => [source.path, source]);
        this.#sources = new Map([...sources, ...others]);
    }
    sourceOf(path) {
        return this.#sources.get(path) ?? null;
    }
    rangeOf(path, span) {
        return this.sourceOf(path)?.rangeOf(span) ?? { start: START, end: START };
    }
}


/***/ })

};
