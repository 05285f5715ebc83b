export const id = 375;
export const ids = [375];
export const modules = {

/***/ 4375:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isRegexp: () => (/* binding */ isRegexp),
/* harmony export */   readMetaSchema: () => (/* binding */ readMetaSchema)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2210);
/* harmony import */ var ajv_formats__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2815);



/** In milliseconds, for one rule's meta: far more than any pattern needs that does not try texts in every way. */
const PATIENCE = 500;
/**
 * Reads a JSON Schema of the 2020-12 draft, with the formats that it names. Patterns come from whoever may change a
 * configuration, and texts from whoever writes rules: no pair of them may hold a run up.
 */
function readMetaSchema(schema) {
    const warnings = [];
    const logger = { log: () => { }, warn: (text) => void warnings.push(String(text)), error: () => { } };
    const reader = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_2__.Ajv2020({ allErrors: true, strict: false, logger });
    ajv_formats__WEBPACK_IMPORTED_MODULE_1__["default"](reader);
    try {
        const check = reader.compile(schema);
        const unknown = warnings.flatMap((text) => /^unknown format "(.*)" ignored/s.exec(text)?.[1] ?? []);
        if (unknown[0] !== undefined) {
            const message = `there is no format \`${unknown[0]}\` in JSON Schema`;
            return { fault: { message, at: pathTo(schema, (key, value) => key === "format" && value === unknown[0]) ?? [] } };
        }
        check({});
        return { validate: withPatience((meta) => (check(meta) ? [] : (check.errors ?? []))) };
    }
    catch (error) {
        return { fault: faultOf(error, schema) };
    }
}
function faultOf(error, schema) {
    if (error instanceof RangeError)
        return { message: "the schema refers to itself without end", at: [] };
    const message = error instanceof Error ? error.message : String(error);
    const { missingRef } = error;
    const at = missingRef === undefined
        ? pathTo(schema, (key, value) => key === "pattern" && typeof value === "string" && !isRegexp(value))
        : pathTo(schema, (key, value) => /^\$(?:dynamicR|r)ef$/.test(key) && value === missingRef);
    const name = pathTo(schema, (key, _, above) => above === "patternProperties" && !isRegexp(key));
    return { message: message.replace(/ from id #$/, ""), at: at ?? name ?? [] };
}
function isRegexp(text) {
    try {
        return new RegExp(text, "u") instanceof RegExp;
    }
    catch {
        return false;
    }
}
/** The path of the first entry that a predicate holds for, `above` being the key that the entry's object stands at. */
function pathTo(value, isMeant, above = null) {
    if (typeof value !== "object" || value === null)
        return null;
    for (const [key, inner] of Object.entries(value)) {
        if (isMeant(key, inner, above))
            return [key];
        const below = pathTo(inner, isMeant, key);
        if (below !== null)
            return [key, ...below];
    }
    return null;
}
/** Only a script can be interrupted: the context is no wall, just the way to a deadline. */
function withPatience(check) {
    const context = (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({ run: null });
    const script = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script("run()");
    let slow = 0;
    return (meta) => {
        // What has been slow some times is slow on purpose.
        if (slow >= MAX_SLOW)
            return null;
        let errors = [];
        context.run = () => {
            errors = check(meta);
        };
        try {
            script.runInContext(context, { timeout: PATIENCE });
            return errors;
        }
        catch (error) {
            const isEndless = error instanceof RangeError;
            if (!isEndless && error.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT")
                throw error;
            slow++;
            return null;
        }
    };
}
const MAX_SLOW = 5;


/***/ })

};
