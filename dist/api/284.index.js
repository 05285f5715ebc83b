export const id = 284;
export const ids = [284];
export const modules = {

/***/ 8284:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   concise: () => (/* binding */ concise)
/* harmony export */ });
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9222);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4690);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5342);



/** One finding a line, as editors and `grep` read it: `path:line:column: severity rule: message`. */
function concise(report) {
    const places = new _places_js__WEBPACK_IMPORTED_MODULE_0__/* .Places */ .N(report);
    const lines = report.files.flatMap(({ findings }) => findings.map(({ path, primary, severity, rule, message }) => {
        const { line, column } = places.rangeOf(path, primary).start;
        return `${(0,_text_index_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(path)}:${line}:${column}: ${severity} ${rule}: ${oneLine(message)}\n`;
    }));
    return (0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(lines.join(""));
}
function oneLine(text) {
    return (0,_text_index_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(text.replace(/\s+/g, " "));
}


/***/ }),

/***/ 4690:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   xp: () => (/* binding */ OLDER_COMMAND)
/* harmony export */ });
/* unused harmony exports logLine, terminalText, holdsCommand, fencedFromRunner */


/** The runner trims what .NET counts as white space, U+0085 included. */
const COMMAND = /^((?:[^\S\n\r]|\u0085)*)::/gm;
/** `##[` of GitHub; `##vso[` of Azure Pipelines and `##teamcity[` are commands in the same way. */
const OLDER_COMMAND = /##(?=\w*\[)/g;
/**
 * Text for a log that a GitHub runner reads. It takes a line for a command that begins with `::`, and also one with
 * `##[` anywhere in it, the older form (actions/runner, src/Runner.Common/ActionCommand.cs). A zero-width space in
 * between keeps the look and breaks the command.
 */
function logText(text) {
    return text.replace(/\r\n?/g, "\n").replace(COMMAND, "$1:\u200b:").replace(OLDER_COMMAND, "##\u200b");
}
/** In UTF-16 code units: no message of ours is longer, what it quotes may be. */
const MAX_LINE = 5000;
/** A message of ours as one line of a log or a terminal, whatever it quotes. */
function logLine(text) {
    const lines = text.split(/[\n\u2028\u2029]/).map((line) => line.trim());
    const line = lines.join(" ").trim();
    return logText(visible(line.length > MAX_LINE ? `${cutText(line, MAX_LINE)}…` : line));
}
/** A text for a terminal, its lines kept. */
function terminalText(text) {
    return text.split("\n").map(visible).join("\n");
}
/** Whether a runner would read a command in a text. */
function holdsCommand(text) {
    return text.search(COMMAND) >= 0 || text.search(OLDER_COMMAND) >= 0;
}
/**
 * A text that must stay as it is, between commands that keep the runner from reading any: nobody who wrote the text
 * knows the token that ends it.
 */
function fencedFromRunner(text, token) {
    return `::stop-commands::${token}\n${text}${text.endsWith("\n") ? "" : "\n"}::${token}::\n`;
}
/** As markup that is read as the same text, and holds no command for a runner. */
function withoutCommands(markup) {
    return markup.replace(/::/g, "&#58;:").replace(OLDER_COMMAND, "#&#35;");
}


/***/ }),

/***/ 5342:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ Places)
/* harmony export */ });
const START = { line: 1, column: 1, offset: 0 };
/** Lines and columns of offsets in a report's files; the first character of a file that could not be read. */
class Places {
    #sources;
    constructor(report) {
        const sources = report.files.map(({ path, source }) => [path, source]);
        const others = (report.pointedAt ?? []).map((source) => [source.path, source]);
        this.#sources = new Map([...sources, ...others]);
    }
    sourceOf(path) {
        return this.#sources.get(path) ?? null;
    }
    rangeOf(path, span) {
        return this.sourceOf(path)?.rangeOf(span) ?? { start: START, end: START };
    }
}


/***/ })

};
