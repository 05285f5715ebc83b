export const id = 2868;
export const ids = [2868,4560];
export const modules = {

/***/ 2868:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluationJson: () => (/* binding */ evaluationJson),
/* harmony export */   evaluationPretty: () => (/* binding */ evaluationPretty)
/* harmony export */ });
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9222);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4560);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4690);
/* harmony import */ var _styles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8788);




function evaluationJson({ matches, clauses }) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__.jsonText)({ version: 1, matches, clauses });
}
function evaluationPretty({ matches, clauses }, colour) {
    const styles = new _styles_js__WEBPACK_IMPORTED_MODULE_1__/* .Styles */ .P(colour);
    const mark = (holds) => holds === null ? styles.severity("warning", "?") : holds ? styles.good("+") : styles.severity("error", "-");
    const verdict = matches === null ? "undecided" : matches ? "match" : "no match";
    const lines = clauses.map(({ text, holds }) => `  ${mark(holds)} ${(0,_text_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(text.replace(/\s+/g, " ").trim())}`);
    const open = clauses.some(({ holds }) => holds === null)
        ? "  ? means that the record does not say: only VirusTotal knows, or a term is missing from `terms`.\n"
        : "";
    return (0,_log_text_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)(`${styles.bold(verdict)}\n${lines.map((line) => `${line}\n`).join("")}${open}`);
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


/***/ })

};
