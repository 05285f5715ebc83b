export const id = 912;
export const ids = [912];
export const modules = {

/***/ 7912:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   reportToJson: () => (/* binding */ reportToJson)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4560);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5342);


/** The report as the command line's contract has it; `version` changes when a field changes its meaning. */
function reportToJson(report) {
    const places = new _places_js__WEBPACK_IMPORTED_MODULE_0__/* .Places */ .N(report);
    return {
        version: 1,
        ...(report.shard === undefined ? {} : { shard: report.shard }),
        summary: { ...report.summary },
        ...(report.hidden === undefined ? {} : { hidden: report.hidden }),
        files: report.files.map((file) => fileToJson(file, places)),
    };
}
function json(report) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s)(reportToJson(report));
}
function fileToJson(file, places) {
    const { path, rules, findings, queries, ruleSpans = [] } = file;
    // Of several rules of a name the first counts; most files keep no query.
    const first = new Map(queries.length === 0 ? [] : rules.map((name, i) => [name, i]).reverse());
    const rangeOf = (rule) => {
        const span = ruleSpans[first.get(rule) ?? -1] ?? null;
        return span === null ? null : places.rangeOf(path, span);
    };
    return {
        path,
        rules,
        findings: findings.map((finding) => findingToJson(finding, places)),
        queries: queries.map((query) => queryToJson(query, rangeOf(query.yaraRule))),
    };
}
function findingToJson(finding, places) {
    const { rule, messageId, severity, message, help, yaraRule, path, primary, related, notes, fix } = finding;
    return {
        rule,
        messageId,
        severity,
        message,
        help,
        yaraRule,
        range: places.rangeOf(path, primary),
        label: primary.label,
        related: related.map((label) => ({
            path: label.path,
            range: places.rangeOf(label.path, label),
            label: label.label,
        })),
        notes,
        fix: fix === null ? null : { title: fix.title, safe: fix.safe, edits: fix.edits },
        fingerprint: finding.fingerprint,
    };
}
/** `ruleRange`: of the rule that keeps it, whose text a report may show beside it. */
function queryToJson(query, ruleRange) {
    const { yaraRule, source, key, text, range, relation, complete, differences, unchecked, notes } = query;
    return { yaraRule, source, key, text, range, ruleRange, relation, complete, differences, unchecked, notes };
}


/***/ }),

/***/ 4560:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
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
