export const id = 5128;
export const ids = [5128];
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

/***/ 6305:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ findRule),
/* harmony export */   UJ: () => (/* binding */ ruleIn),
/* harmony export */   f9: () => (/* binding */ findRuleAsItIs),
/* harmony export */   xm: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _yara_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3495);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8738);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5200);





/** `FILE#NAME` in its parts: split at the last `#`, unless the whole names a file. */
function splitRuleName(named, cwd) {
    const at = named.lastIndexOf("#");
    if (at < 0 || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, named)))
        return { path: named, name: null };
    return { path: named.slice(0, at), name: named.slice(at + 1) };
}
/**
 * The rule that `FILE` or `FILE#NAME` stands for.
 *
 * @throws CannotRun where there is no such file or rule, where a file of several rules is named without saying
 * which, and where the rule does not parse
 */
async function findRule(named, surroundings) {
    const { path, name } = splitRuleName(named, surroundings.cwd);
    return ruleIn(await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .readNamed */ .Mk)(path, surroundings), name);
}
/** As {@link findRule}, in a text that was read. */
function ruleIn(source, name) {
    const side = ruleAsItIs(source, name);
    const { rule } = side;
    const [fault] = faultsOf(side);
    if (fault !== undefined || rule.condition === null) {
        const { line, column } = source.positionAt(fault?.span.start ?? rule.start);
        const message = fault?.message ?? "it has no condition";
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotRun */ .z(`${source.path}:${line}:${column}: rule ${rule.name.name} does not parse: ${message}`);
    }
    return side;
}
/** As {@link findRule}, the rule's own faults left to the caller. */
async function findRuleAsItIs(named, surroundings) {
    const { path, name } = splitRuleName(named, surroundings.cwd);
    return ruleAsItIs(await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .readNamed */ .Mk)(path, surroundings), name);
}
/** Why a rule does not parse; what is wrong elsewhere in its file is none of its business. */
function faultsOf({ rule, errors }) {
    return errors.filter(({ severity, span }) => severity === "error" && span.start >= rule.start && span.start <= rule.end);
}
function ruleAsItIs(source, name) {
    const { tree, errors } = (0,_yara_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(source.text);
    const rules = tree.items.filter((item) => item.kind === "Rule");
    return { rule: pickRule(rules, name, source.path), file: tree, source, errors };
}
/** The rule of a name, or the only one. */
function pickRule(rules, name, path) {
    const names = listed(rules.map((rule) => rule.name.name));
    const found = name === null ? rules : rules.filter((rule) => rule.name.name === name);
    const [first] = found;
    if (rules.length === 0)
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotRun */ .z(`${path} holds no rule`);
    if (first === undefined)
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotRun */ .z(`${path} holds no rule ${name}, but ${names}`);
    if (name === null && found.length > 1) {
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotRun */ .z(`${path} holds ${found.length} rules, say which as ${path}#NAME: ${names}`);
    }
    return first;
}
const MAX_LISTED = 8;
function listed(names) {
    const shown = names.slice(0, MAX_LISTED).join(", ");
    return names.length > MAX_LISTED ? `${shown} and ${names.length - MAX_LISTED} more` : shown;
}


/***/ })

};
