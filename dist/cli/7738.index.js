export const id = 7738;
export const ids = [7738];
export const modules = {

/***/ 7738:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   versions: () => (/* binding */ versions)
/* harmony export */ });
/* harmony import */ var _vt_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9707);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7023);


/** What huntlint is made of, in one line. */
function versions() {
    const { version } = (0,_vt_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadSchema */ .e$)();
    return `huntlint ${_version_js__WEBPACK_IMPORTED_MODULE_1__.VERSION} (compiler and vt module: yara-x ${version})`;
}


/***/ })

};
