export const id = 1921;
export const ids = [1921,4560];
export const modules = {

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

/***/ 4302:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   modifiersTable: () => (/* binding */ modifiersTable)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4560);
/* harmony import */ var _styles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8788);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(238);



/** Short lists are shown in full, long ones a line each. */
const MAX_IN_FULL = 8;
function modifiersTable(modifiers, format, { colour, width }) {
    if (format === "json")
        return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__.jsonText)({ version: 1, modifiers });
    const styles = new _styles_js__WEBPACK_IMPORTED_MODULE_1__/* .Styles */ .P(colour);
    if (modifiers.length > MAX_IN_FULL) {
        const length = Math.max(...modifiers.map(({ modifier }) => modifier.length)) + 1;
        return modifiers
            .map(({ entity, modifier, searches, fidelity }) => {
            const name = styles.bold(`${modifier}:`.padEnd(length));
            return `${name}  ${entity.padEnd(10)}  ${mark(fidelity.toRule, styles)}  ${searches}\n`;
        })
            .join("");
    }
    return modifiers.map((modifier) => inFull(modifier, styles, width)).join("\n");
}
function inFull(row, styles, width) {
    const { entity, modifier, aliases, searches, fidelity, fields, loss, note, examples, source } = row;
    const lines = [`${styles.bold(`${modifier}:`)} ${styles.dim(`(${entity})`)} ${searches}`];
    const say = (text) => lines.push(...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(text, width - 2).map((line) => `  ${line}`));
    if (aliases.length > 0)
        say(`also written ${aliases.map((alias) => `${alias}:`).join(", ")}`);
    say(`query to rule: ${fidelity.toRule}; rule to query: ${fidelity.toQuery}`);
    if (loss !== null)
        say(loss);
    if (note !== undefined)
        say(note);
    for (const path of fields.usual)
        lines.push(`  ${path}${fields.required.includes(path) ? styles.dim(" (a rule must cover it)") : ""}`);
    for (const path of fields.possible)
        if (!fields.usual.includes(path))
            lines.push(styles.dim(`  ${path} (may be searched too)`));
    for (const { query, condition } of examples) {
        lines.push(`  ${query}`, ...(condition === null ? ["    has no condition"] : condition.split("\n").map((line) => `    ${line}`)));
    }
    lines.push(styles.dim(`  ${source.page}, read ${source.read}`));
    return lines.map((line) => `${line}\n`).join("");
}
function mark(fidelity, styles) {
    const text = fidelity.padEnd(11);
    return fidelity === "exact"
        ? styles.good(text)
        : styles.severity(fidelity === "approximate" ? "note" : "warning", text);
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
