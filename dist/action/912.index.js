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


/***/ })

};
