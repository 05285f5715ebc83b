export const id = 931;
export const ids = [931];
export const modules = {

/***/ 931:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startCompiler: () => (/* binding */ startCompiler)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(553);


/**
 * How much a function of the compiler's must have run before V8 makes it faster; its own default is a tenth. Below
 * that, a small file is done long before the better code is, and the program waits for the latter to end.
 */
const TIERING_BUDGET = 20_000_000;
/**
 * Begins to load the official compiler, which takes as long as all the rest of the program: it can do so meanwhile.
 * For programs of our own: how V8 works is for all of a process.
 */
function startCompiler() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(`--wasm-tiering-budget=${TIERING_BUDGET}`);
    const engine = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .createEngine */ .P)();
    engine.warm();
    return engine;
}


/***/ })

};
