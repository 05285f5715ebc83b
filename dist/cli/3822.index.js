export const id = 3822;
export const ids = [3822];
export const modules = {

/***/ 3853:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseFile: () => (/* binding */ parseFile)
/* harmony export */ });
/* harmony import */ var _yara_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5200);


/** The syntax tree of a rule file, its ranges with lines and columns. */
async function parseFile(path, surroundings) {
    const source = await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_1__/* .readNamed */ .Mk)(path, surroundings);
    const { tree, errors } = (0,_yara_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(source.text);
    return {
        version: 1,
        errors: errors
            .filter(({ severity }) => severity === "error")
            .map(({ code, message, help, span }) => ({ code, message, help, range: source.rangeOf(span) })),
        ast: (0,_yara_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)(tree, (span) => source.rangeOf(span)),
    };
}


/***/ }),

/***/ 4730:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/**
 * The word of `candidates` that `word` was most likely meant to be: at most one edit (insertion, deletion,
 * replacement, swap of neighbours) for every three letters, letter case aside; null where none is near enough, and
 * for words too short to tell.
 */
function nearestWord(word, candidates) {
    if (word.length < 3 || word.length > 60)
        return null;
    const lower = word.toLowerCase();
    let best = null;
    let bestDistance = Math.max(1, Math.floor(lower.length / 3)) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) >= bestDistance)
            continue;
        const distance = editDistance(lower, candidate.toLowerCase());
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** Edits that turn `a` into `b`, a swap of two neighbours counting as one (optimal string alignment). */
function editDistance(a, b) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            let cost = Math.min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                cost = Math.min(cost, beforePrevious[j - 2] + 1);
            }
            current.push(cost);
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous[b.length];
}


/***/ })

};
