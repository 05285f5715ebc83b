export const id = 2907;
export const ids = [2907];
export const modules = {

/***/ 2907:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listRules: () => (/* binding */ listRules)
/* harmony export */ });
/* harmony import */ var _lint_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6532);

/** Every lint rule, without its code. */
function listRules() {
    return _lint_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .LINT_RULES */ .w.map(({ id, summary, category, severity, fixable, since, preset, needs }) => {
        return { id, summary, category, severity, preset, needs, fixable, since };
    });
}


/***/ })

};
