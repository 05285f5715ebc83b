export const id = 2606;
export const ids = [2606];
export const modules = {

/***/ 2606:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFields: () => (/* binding */ findFields)
/* harmony export */ });
/* harmony import */ var _translate_modifiers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3409);
/* harmony import */ var _vt_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9707);


/** Fields of the vt module that hold every word in their path or description; without words, all. */
function findFields(words, entity) {
    const schema = (0,_vt_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSchema */ .e$)();
    const wanted = words.map((word) => word.toLowerCase());
    const found = [];
    let modifiers;
    for (const { path, field, type, entities, features } of schema.fieldPaths()) {
        if (entity !== null && !entities.includes(entity))
            continue;
        const text = `${path} ${path.replaceAll("[*]", "")} ${field.description ?? ""}`.toLowerCase();
        if (!wanted.every((word) => text.includes(word)))
            continue;
        modifiers ??= modifiersByPath();
        const { deprecated, description, source } = field;
        found.push({
            path,
            type: typeName(type),
            entities,
            features,
            deprecated,
            description,
            source,
            modifiers: modifiers.get(path) ?? [],
            example: exampleOf(path, type, schema),
        });
    }
    return found;
}
function modifiersByPath() {
    const byPath = new Map();
    for (const { modifier, fields } of (0,_translate_modifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .loadModifiers */ .V)().rows) {
        // Free text has no modifier, and searches nearly everything.
        if (modifier === "")
            continue;
        for (const path of fields.possible) {
            const plain = path.replace(/\[[^\]]*\]/g, "[*]");
            const known = byPath.get(plain) ?? [];
            if (!known.includes(modifier))
                byPath.set(plain, [...known, modifier]);
        }
    }
    return byPath;
}
function typeName(type) {
    if (type.kind === "enum")
        return type.name;
    if (type.kind === "string" && type.lowercase)
        return "string (lower case)";
    return type.kind;
}
/** Loops into the collections on the way, then tests the value. */
function exampleOf(path, type, schema) {
    const parts = path.split("[*]");
    let at = "";
    let value = "";
    let opened = "";
    let closed = "";
    parts.forEach((part, i) => {
        value += part;
        at += part;
        if (i === parts.length - 1)
            return;
        const variable = "abcdefgh"[i];
        const isMap = schema.resolve(at)?.type.kind === "map";
        opened += `for any ${isMap ? `key, ${variable}` : variable} in ${value} : ( `;
        closed += " )";
        value = variable;
        at += "[*]";
    });
    return `${opened}${testOf(value, type, schema)}${closed}`;
}
function testOf(value, type, schema) {
    switch (type.kind) {
        case "boolean":
            return value;
        case "enum": {
            const [first] = schema.enumValues(type.name).values();
            return `${value} == ${(first === undefined ? null : schema.constantName(type.name, first)) ?? 0}`;
        }
        case "integer":
        case "float":
            return `${value} >= 1`;
        default:
            return type.kind === "string" && type.lowercase ? `${value} == "text"` : `${value} icontains "text"`;
    }
}


/***/ })

};
