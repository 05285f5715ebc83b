export const id = 481;
export const ids = [481];
export const modules = {

/***/ 1481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findModifiers: () => (/* binding */ findModifiers)
/* harmony export */ });
/* harmony import */ var _translate_modifiers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3409);

/** The mapping's rows that hold every word; a word that is a row's name or alias narrows the list to such rows. */
function findModifiers(words, entity) {
    const wanted = words.map((word) => word.toLowerCase().replace(/:$/, ""));
    const ofEntity = (0,_translate_modifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .loadModifiers */ .V)().rows.filter((row) => entity === null || row.entity === entity || row.entity === "any");
    const named = ofEntity.filter((row) => wanted.length === 1 && namesOf(row).includes(wanted[0]));
    if (named.length > 0)
        return named;
    return ofEntity.filter((row) => {
        const text = [...namesOf(row), row.searches, ...row.fields.possible].join("\n").toLowerCase();
        return wanted.every((word) => text.includes(word));
    });
}
function namesOf(row) {
    return [row.modifier, ...row.aliases, ...Object.keys(row.names ?? {})];
}


/***/ })

};
