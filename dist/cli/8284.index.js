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
    return (0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(lines.join(""));
}
function oneLine(text) {
    return (0,_text_index_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(text.replace(/\s+/g, " "));
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
