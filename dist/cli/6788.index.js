export const id = 6788;
export const ids = [6788,4560];
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

/***/ 6788:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rulesTable: () => (/* binding */ rulesTable)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4560);
/* harmony import */ var _styles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8788);


/** The list of lint rules. Their texts are ours, so they go into Markdown as they are. */
function rulesTable(rules, format, { colour }) {
    if (format === "json")
        return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__.jsonText)({ version: 1, rules });
    if (format === "markdown") {
        const rows = rules.map(({ id, summary, severity, preset, fixable }) => `| [\`${id}\`](rules/${id}/README.md) | ${summary.replaceAll("|", "\\|")} | ${severity} | ${preset} | ${fixable ? "yes" : ""} |`);
        return `${["| rule | states that | severity | preset | fix |", "| --- | --- | --- | --- | --- |", ...rows].join("\n")}\n`;
    }
    const styles = new _styles_js__WEBPACK_IMPORTED_MODULE_1__/* .Styles */ .P(colour);
    const width = Math.max(...rules.map(({ id }) => id.length));
    const lines = rules.map(({ id, summary, severity, preset, fixable }) => {
        const marks = [preset === "default" ? "" : preset, fixable ? "fix" : ""].filter((mark) => mark !== "").join(", ");
        const degree = styles.severity(severity, severity.padEnd(7));
        return `${styles.bold(id.padEnd(width))}  ${degree}  ${summary}${marks === "" ? "" : styles.dim(` (${marks})`)}\n`;
    });
    return lines.join("");
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


/***/ })

};
