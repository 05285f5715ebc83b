export const id = 3947;
export const ids = [3947,4560];
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

/***/ 3947:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   translationJson: () => (/* binding */ translationJson),
/* harmony export */   translationMarkdown: () => (/* binding */ translationMarkdown),
/* harmony export */   translationNotes: () => (/* binding */ translationNotes),
/* harmony export */   translationTable: () => (/* binding */ translationTable)
/* harmony export */ });
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9222);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4560);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4690);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1533);
/* harmony import */ var _styles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8788);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(238);






function translationJson(result) {
    const { entity, output, complete, terms, diagnostics } = result;
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__.jsonText)({ version: 1, entity, output, complete, terms, diagnostics });
}
/**
 * What the reader must know beside the translation: faults, and terms that lost something, unless a
 * {@link translationTable} of all terms follows.
 */
function translationNotes(result, style, isTableNext = false) {
    const styles = new _styles_js__WEBPACK_IMPORTED_MODULE_1__/* .Styles */ .P(style.colour);
    const lines = result.diagnostics.flatMap(({ severity, message, help, range }) => [
        `${styles.severity(severity, severity)}: ${(0,_text_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(message)} ${styles.dim(`(${range.start.line}:${range.start.column})`)}`,
        ...(help === null ? [] : (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .L)(`help: ${(0,_text_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(help)}`, style.width - 2).map((line) => `  ${line}`)),
    ]);
    for (const { text, fidelity, reason } of isTableNext ? [] : result.terms) {
        if (fidelity === "exact" || reason === null)
            continue;
        const word = fidelity === "unsupported" ? styles.severity("warning", "left out") : styles.severity("note", "approximate");
        lines.push(`${word}: ${oneLine(text)}`, ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .L)((0,_text_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(reason), style.width - 2).map((line) => `  ${line}`));
    }
    return (0,_log_text_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)(lines.map((line) => `${line}\n`).join(""));
}
/** Term by term: what was read, which fields it became, what is lost. */
function translationTable(result, style) {
    const styles = new _styles_js__WEBPACK_IMPORTED_MODULE_1__/* .Styles */ .P(style.colour);
    const lines = result.terms.flatMap(({ text, fidelity, reason, fields }) => [
        `${styles.bold(oneLine(text))} ${fidelityWord(fidelity, styles)}`,
        ...fields.map((field) => `  ${field}`),
        ...(reason === null ? [] : (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .L)((0,_text_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(reason), style.width - 2).map((line) => `  ${styles.dim(line)}`)),
    ]);
    return (0,_log_text_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)(lines.map((line) => `${line}\n`).join(""));
}
function translationMarkdown(result, isExplained) {
    const parts = [];
    if (result.output !== null)
        parts.push((0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_5__/* .codeBlock */ .DV)(result.output.trimEnd(), "yara"));
    for (const { severity, message } of result.diagnostics)
        parts.push(`- ${severity}: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)(message)}`);
    const shown = isExplained ? result.terms : result.terms.filter(({ fidelity }) => fidelity !== "exact");
    parts.push(...shown.map(termMarkdown));
    return (0,_log_text_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)(`${parts.join("\n\n")}\n`);
}
function termMarkdown({ text, fidelity, reason, fields }) {
    const lines = [
        `**${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)(text)}**: ${fidelity}${reason === null ? "" : `. ${reason}`}`,
        ...fields.map((field) => `- \`${field}\``),
    ];
    return lines.join("\n");
}
function fidelityWord(fidelity, styles) {
    if (fidelity === "exact")
        return styles.good(fidelity);
    return fidelity === "approximate" ? styles.severity("note", fidelity) : styles.severity("warning", "left out");
}
function oneLine(text) {
    return (0,_text_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(text.replace(/\s+/g, " ").trim());
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
