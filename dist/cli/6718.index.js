export const id = 6718;
export const ids = [6718];
export const modules = {

/***/ 6718:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/** A report in one format. Each format is loaded when it is asked for. */
async function render(format, report, options) {
    switch (format) {
        case "pretty":
            return (await __webpack_require__.e(/* import() */ 8326).then(__webpack_require__.bind(__webpack_require__, 8326))).pretty(report, options);
        case "concise":
            return (await __webpack_require__.e(/* import() */ 8284).then(__webpack_require__.bind(__webpack_require__, 8284))).concise(report);
        case "json":
            return (await __webpack_require__.e(/* import() */ 7912).then(__webpack_require__.bind(__webpack_require__, 7912))).json(report);
        case "sarif":
            return (await __webpack_require__.e(/* import() */ 5789).then(__webpack_require__.bind(__webpack_require__, 5789))).sarif(report, options);
        case "github":
            return (await __webpack_require__.e(/* import() */ 189).then(__webpack_require__.bind(__webpack_require__, 189))).github(report);
        case "markdown":
            return (await __webpack_require__.e(/* import() */ 75).then(__webpack_require__.bind(__webpack_require__, 75))).markdown(report);
        case "html":
            return (await __webpack_require__.e(/* import() */ 1601).then(__webpack_require__.bind(__webpack_require__, 1601))).html(report, options);
        case "junit":
            return (await __webpack_require__.e(/* import() */ 3356).then(__webpack_require__.bind(__webpack_require__, 3356))).junit(report);
    }
}


/***/ })

};
