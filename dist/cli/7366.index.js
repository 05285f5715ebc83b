export const id = 7366;
export const ids = [7366];
export const modules = {

/***/ 7366:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rulePage: () => (/* binding */ rulePage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var _lint_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6532);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8738);
/* harmony import */ var _unknown_lint_rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6102);






/** Read through a variable: a bundler would take the address for a file to copy. */
const here = import.meta.url;
/** A lint rule's page, as it is shipped: `rules/<id>/README.md` at the package's root. */
function rulePage(id) {
    const rule = (0,_lint_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .findLintRule */ .n)(id);
    if (rule === null)
        throw (0,_unknown_lint_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownLintRule */ .U)(id);
    const path = pagePath(id);
    if (path === null)
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_5__/* .CannotRun */ .z(`the page of ${id} is not part of this installation`);
    return { rule, text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8") };
}
/** The sources, the build and the bundle lie at different depths below the root. */
function pagePath(id) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(here));; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "rules", id, "README.md");
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            return path;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return null;
    }
}


/***/ }),

/***/ 6102:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unknownLintRule)
/* harmony export */ });
/* harmony import */ var _lint_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6532);
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4730);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8738);



/** For a lint rule that there is not. */
function unknownLintRule(id) {
    const near = (0,_text_index_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestWord */ .z)(id, _lint_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .LINT_RULES */ .w.map((known) => known.id));
    const meant = near === null ? "" : `, did you mean ${near}?`;
    return new _cannot_run_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotRun */ .z(`no lint rule is called ${id}${meant} (\`huntlint rules\` lists them)`);
}


/***/ })

};
