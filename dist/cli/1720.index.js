export const id = 1720;
export const ids = [1720,4560];
export const modules = {

/***/ 1720:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fieldsTable: () => (/* binding */ fieldsTable)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4560);
/* harmony import */ var _styles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8788);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(238);



/** Short lists are shown in full, long ones a line each. */
const MAX_IN_FULL = 8;
function fieldsTable(fields, format, { colour, width }) {
    if (format === "json")
        return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__.jsonText)({ version: 1, fields });
    const styles = new _styles_js__WEBPACK_IMPORTED_MODULE_1__/* .Styles */ .P(colour);
    if (fields.length > MAX_IN_FULL) {
        const length = Math.min(60, Math.max(...fields.map(({ path }) => path.length)));
        return fields
            .map(({ path, type, entities }) => `${styles.bold(path.padEnd(length))}  ${type}  ${styles.dim(entities.join(", "))}\n`)
            .join("");
    }
    return fields.map((field) => inFull(field, styles, width)).join("\n");
}
function inFull(field, styles, width) {
    const { path, type, entities, features, deprecated, description, modifiers, example } = field;
    const lines = [`${styles.bold(path)}  ${type}  ${styles.dim(entities.join(", "))}`];
    const say = (text) => lines.push(...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(text, width - 2).map((line) => `  ${line}`));
    if (description !== null)
        say(description);
    if (deprecated !== null)
        say(`deprecated: ${deprecated}`);
    if (features.length > 0)
        say(`not everywhere: ${features.join(", ")}`);
    if (modifiers.length > 0)
        say(`searched by ${modifiers.map((modifier) => `${modifier}:`).join(", ")}`);
    lines.push(`  ${styles.dim(example)}`);
    return lines.map((line) => `${line}\n`).join("");
}


/***/ }),

/***/ 4560:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonText: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4690);

const INVISIBLE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
/**
 * JSON for a file or a pipe, in which no control or bidirectional character stands as itself, and nothing that a
 * runner reads as a command: `##[` counts anywhere in a line.
 */
function jsonText(value) {
    const text = JSON.stringify(value, null, 2);
    const safe = text.replace(INVISIBLE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return `${safe.replace(_log_text_js__WEBPACK_IMPORTED_MODULE_0__/* .OLDER_COMMAND */ .xp, "#\\u0023")}\n`;
}


/***/ }),

/***/ 8788:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Styles)
/* harmony export */ });
/** Colours for a terminal, or none. */
class Styles {
    #isOn;
    constructor(isOn) {
        this.#isOn = isOn;
    }
    #code(open, close, text) {
        return this.#isOn ? `\u001b[${open}m${text}\u001b[${close}m` : text;
    }
    /** A link in terminals that have them (OSC 8); elsewhere the text alone. */
    link(address, text) {
        return this.#isOn ? `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\` : text;
    }
    bold(text) {
        return this.#code(1, 22, text);
    }
    dim(text) {
        return this.#code(2, 22, text);
    }
    good(text) {
        return this.#code(32, 39, text);
    }
    path(text) {
        return this.#code(36, 39, text);
    }
    severity(severity, text) {
        return this.#code(severity === "error" ? 31 : severity === "warning" ? 33 : 34, 39, text);
    }
}


/***/ }),

/***/ 238:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/** Breaks a text at spaces into lines of at most `width` columns; a longer word stands alone. */
function wrap(text, width) {
    const lines = [];
    let line = "";
    for (const word of text.split(/\s+/)) {
        if (line !== "" && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === "" ? word : `${line} ${word}`;
    }
    lines.push(line);
    return lines;
}


/***/ })

};
