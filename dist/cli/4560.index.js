export const id = 4560;
export const ids = [4560];
export const modules = {

/***/ 4560:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonText: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4690);

const INVISIBLE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
/**
 * JSON for a file or a pipe, in which no control or bidirectional character stands as itself, and nothing that a
 * runner reads as a command: `##[` counts anywhere in a line.
 */
function jsonText(value) {
    const text = JSON.stringify(value, null, 2);
    const safe = text.replace(INVISIBLE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return `${safe.replace(_log_text_js__WEBPACK_IMPORTED_MODULE_0__/* .OLDER_COMMAND */ .xp, "#\\u0023")}\n`;
}


/***/ })

};
