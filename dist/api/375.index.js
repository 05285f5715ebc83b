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
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2210);
/* harmony import */ var ajv_formats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2815);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7032);



/** In milliseconds, for one rule's meta: far more than any pattern needs that does not try texts in every way. */
const PATIENCE = 500;
/** In milliseconds, to make a schema ready: those that people write take some 50. */
const READING_PATIENCE = 1500;
/** More is wrong with no meta that anyone reads of. */
const MAX_ERRORS = 1000;
/**
 * Reads a JSON Schema of the 2020-12 draft, with the formats that it names. Patterns come from whoever may change a
 * configuration, and texts from whoever writes rules: no pair of them may hold a run up.
 */
function readMetaSchema(schema) {
    const warnings = [];
    const logger = { log: () => { }, warn: (text) => void warnings.push(String(text)), error: () => { } };
    const reader = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_2__.Ajv2020({ allErrors: true, strict: false, logger });
    ajv_formats__WEBPACK_IMPORTED_MODULE_0__["default"](reader);
    // A validator of these gives a promise in place of an answer.
    const asynchronous = pathTo(schema, (key, value) => key === "$async" && value === true);
    if (asynchronous !== null)
        return { fault: { message: "`$async` is no word of JSON Schema", at: asynchronous } };
    try {
        const read = (0,_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .withPatience */ .o)(() => {
            const check = reader.compile(schema);
            check({});
            return check;
        }, READING_PATIENCE)();
        if (read === null)
            return { fault: { message: TOO_LONG, at: [] } };
        const check = read;
        const unknown = warnings.flatMap((text) => /^unknown format "(.*)" ignored/s.exec(text)?.[1] ?? []);
        if (unknown[0] !== undefined) {
            const message = `there is no format \`${unknown[0]}\` in JSON Schema`;
            return { fault: { message, at: pathTo(schema, (key, value) => key === "format" && value === unknown[0]) ?? [] } };
        }
        const errorsIn = (meta) => (check(meta) ? [] : (check.errors ?? []));
        return { validate: patientValidator(errorsIn) };
    }
    catch (error) {
        return { fault: faultOf(error, schema) };
    }
}
const TOO_LONG = "the schema takes too long to check anything: do its references multiply?";
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
/** A validator that says null where it takes too long, or has no end. */
function patientValidator(check) {
    const patient = (0,_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .withPatience */ .o)(check, PATIENCE);
    let slow = 0;
    return (meta) => {
        // What has been slow some times is slow on purpose.
        if (slow >= MAX_SLOW)
            return null;
        try {
            const errors = patient(meta);
            if (errors !== null)
                return errors.slice(0, MAX_ERRORS);
        }
        catch (error) {
            if (!(error instanceof RangeError))
                throw error;
        }
        slow++;
        return null;
    };
}
const MAX_SLOW = 5;


/***/ })

};
