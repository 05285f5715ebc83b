export const id = 189;
export const ids = [189];
export const modules = {

/***/ 189:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   github: () => (/* binding */ github)
/* harmony export */ });
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9222);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5342);


const COMMANDS = { error: "error", warning: "warning", note: "notice" };
/**
 * GitHub's workflow commands, one a finding: what a runner reads from a step's output and shows beside the code.
 * Columns are left out where a finding spans lines, since GitHub then misplaces it (astral-sh/ruff#22074).
 */
function github(report) {
    const places = new _places_js__WEBPACK_IMPORTED_MODULE_0__/* .Places */ .N(report);
    return report.files.flatMap(({ findings }) => findings.map((finding) => `${command(finding, places)}\n`)).join("");
}
function command(finding, places) {
    const { path, primary, severity, rule, message, help, notes } = finding;
    const { start, end } = places.rangeOf(path, primary);
    const properties = [
        ["title", `huntlint: ${rule}`],
        ["file", (0,_text_index_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(path)],
        ["line", start.line],
    ];
    if (start.line === end.line) {
        properties.push(["col", start.column], ["endColumn", Math.max(start.column, end.column - 1)]);
    }
    else
        properties.push(["endLine", end.line]);
    const text = [message, ...notes, ...(help === null ? [] : [help])].map(_text_index_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R).join("\n");
    const written = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(",");
    return `::${COMMANDS[severity]} ${written}::${escapeData(text)}`;
}
/** As `@actions/core` does: what the runner takes back in a command's text. */
function escapeData(text) {
    return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
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
