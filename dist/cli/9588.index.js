export const id = 9588;
export const ids = [9588];
export const modules = {

/***/ 5128:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare),
/* harmony export */   queryText: () => (/* binding */ queryText)
/* harmony export */ });
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1863);
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9222);
/* harmony import */ var _translate_check_query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3131);
/* harmony import */ var _translate_modifiers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3409);
/* harmony import */ var _vti_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6410);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8738);
/* harmony import */ var _find_rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6305);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5200);








/**
 * The relation of a query and a rule, of two rules or of two queries.
 *
 * @throws CannotRun where there are not two sides, or one of them does not parse
 */
async function compare(request, surroundings) {
    const { queries, rules, entity } = request;
    if (queries.length + rules.length !== 2) {
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_6__/* .CannotRun */ .z("compare takes two sides: --query and --rule, two of --rule, or two of --query");
    }
    const options = { entity };
    const texts = [];
    for (const query of queries)
        texts.push(await queryText(query, surroundings));
    const sides = [];
    for (const rule of rules)
        sides.push(await (0,_find_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .findRule */ .Il)(rule, surroundings));
    const [firstRule, secondRule] = sides;
    const [first = "", second = ""] = texts;
    const remarks = texts.flatMap((text) => remarksOn(text, entity));
    if (firstRule !== undefined && secondRule !== undefined) {
        return { result: (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRules */ .Do)(firstRule, secondRule, options), remarks, kind: "rules" };
    }
    if (firstRule !== undefined) {
        return { result: readable((0,_drift_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareQueryWithRule */ .OV)(first, firstRule, options)), remarks, kind: "query and rule" };
    }
    return { result: readable((0,_drift_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareQueries */ .Q7)(first, second, options)), remarks, kind: "queries" };
}
/** A query as given, or from standard input for `-`. */
async function queryText(given, surroundings) {
    if (given !== _surroundings_js__WEBPACK_IMPORTED_MODULE_5__/* .STANDARD_INPUT */ .XO)
        return given;
    return (await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_5__/* .readNamed */ .Mk)(given, surroundings)).text.trim();
}
/** A misspelt modifier compares like one that no rule can express, and nobody would know why. */
function remarksOn(text, entity) {
    const { query, errors } = (0,_vti_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parseQuery */ .mA)(text);
    const faults = (0,_translate_check_query_js__WEBPACK_IMPORTED_MODULE_1__/* .checkQuery */ .Dp)(query, { table: (0,_translate_modifiers_js__WEBPACK_IMPORTED_MODULE_2__/* .loadModifiers */ .V)(), text, ...(entity === null ? {} : { entity }) });
    return [...errors, ...faults].flatMap(({ severity, message, help, span }) => {
        if (severity === "note")
            return [];
        return [(0,_text_index_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .R)(`${severity}: ${message} (column ${span.start + 1})${help === null ? "" : `; ${help}`}`)];
    });
}
function readable({ result, faults }) {
    if (result !== null)
        return result;
    const fault = faults.find(({ severity }) => severity === "error");
    const place = fault === undefined ? "" : ` (column ${fault.span.start + 1})`;
    throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_6__/* .CannotRun */ .z(`the query does not parse: ${fault?.message ?? "it is empty"}${place}`);
}


/***/ }),

/***/ 9588:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluate: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1863);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8738);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5128);
/* harmony import */ var _find_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6305);
/* harmony import */ var _read_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4336);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5200);






/**
 * Whether a record matches a rule or a query, clause by clause.
 *
 * @throws CannotRun where the record is none, or the rule or query does not parse
 */
async function evaluate(request, surroundings) {
    const { rule, query, entity } = request;
    if ((rule === null) === (query === null))
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_5__/* .CannotRun */ .z("eval takes one of --rule and --query");
    const source = await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_4__/* .readNamed */ .Mk)(request.record, surroundings);
    const { record, unknown } = (0,_read_record_js__WEBPACK_IMPORTED_MODULE_3__/* .recordIn */ .R)(source, request.isReport ? "report" : "record");
    const remarks = unknown.map((path) => `${source.path}: the vt module has no field \`${path}\`: nothing looks at it`);
    if (rule !== null) {
        const evaluation = (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateRule */ .kx)(await (0,_find_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .findRule */ .Il)(rule, surroundings), record, { entity });
        return { evaluation, remarks: withLimit(remarks, evaluation) };
    }
    const text = await (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__.queryText)(query, surroundings);
    const { evaluation, faults } = (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateQuery */ .gY)(text, record, { entity });
    if (evaluation !== null)
        return { evaluation, remarks: withLimit(remarks, evaluation) };
    const fault = faults.find(({ severity }) => severity === "error");
    throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_5__/* .CannotRun */ .z(`the query does not parse: ${fault?.message ?? "it is empty"}`);
}
function withLimit(remarks, { isGivenUp }) {
    return isGivenUp ? [...remarks, _drift_index_js__WEBPACK_IMPORTED_MODULE_0__/* .GIVEN_UP */ .wo] : remarks;
}


/***/ })

};
