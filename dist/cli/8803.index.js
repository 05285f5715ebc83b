export const id = 8803;
export const ids = [8803,4560];
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

/***/ 8803:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   samplesJson: () => (/* binding */ samplesJson),
/* harmony export */   samplesPretty: () => (/* binding */ samplesPretty)
/* harmony export */ });
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9222);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4560);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4690);
/* harmony import */ var _styles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8788);




function samplesJson({ results, rules, rulesWithSamples, unused }) {
    const passed = results.filter((result) => result.passed).length;
    const summary = { rules, rulesWithSamples, samples: results.length, passed, failed: results.length - passed };
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__.jsonText)({ version: 1, summary, results, unused });
}
/** As a test runner shows it: a line a sample, under its rule; what failed says why. */
function samplesPretty({ results, rules, rulesWithSamples, unused }, colour) {
    const styles = new _styles_js__WEBPACK_IMPORTED_MODULE_1__/* .Styles */ .P(colour);
    const lines = [];
    let rule = "";
    for (const result of results) {
        const title = `${result.path}#${result.yaraRule}`;
        if (title !== rule)
            lines.push(styles.bold((0,_text_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(title)));
        rule = title;
        const mark = result.passed ? styles.good("ok") : styles.severity("error", "FAILED");
        lines.push(`  ${mark} ${(0,_text_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(result.sample)}: ${result.passed ? "" : "should "}${wanted(result)}`);
        if (result.reason !== null)
            lines.push(`    ${(0,_text_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(result.reason)}`);
        for (const clause of result.clauses)
            lines.push(`    not true: ${short(clause)}`);
    }
    for (const { folder, reason } of unused) {
        lines.push(`${styles.severity("warning", "unused")} ${(0,_text_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(folder)}: ${(0,_text_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(reason)}`);
    }
    const failed = results.filter((result) => !result.passed).length;
    const without = rules - rulesWithSamples;
    if (lines.length > 0)
        lines.push("");
    const bare = without === 1 ? "; 1 rule has no samples" : without > 1 ? `; ${without} rules have no samples` : "";
    lines.push(`${results.length - failed} passed, ${failed} failed${bare}`);
    return (0,_log_text_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)(lines.map((line) => `${line}\n`).join(""));
}
function wanted({ passed, expected, outcome, reason }) {
    if (passed)
        return expected === "match" ? "matches" : "does not match";
    const wish = expected === "match" ? "match" : "not match";
    if (outcome === "undecided")
        return `${wish}, and ${reason === null ? "the sample does not say" : "is undecided"}`;
    return outcome === "failed" ? `${wish}, and could not be tried` : wish;
}
function short(text) {
    const line = (0,_text_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(text.replace(/\s+/g, " ").trim());
    return line.length > 110 ? `${line.slice(0, 109)}…` : line;
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
