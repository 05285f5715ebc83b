export const id = 284;
export const ids = [284];
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


/***/ })

};
