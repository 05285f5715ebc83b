export const id = 5789;
export const ids = [5789,4560];
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


/***/ }),

/***/ 9411:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ruleAddress)
/* harmony export */ });
/** Where a lint rule's page is read. */
function ruleAddress(id) {
    return `https://github.com/huntlint/huntlint/blob/main/rules/${id}/README.md`;
}


/***/ }),

/***/ 5789:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarif: () => (/* binding */ sarif)
/* harmony export */ });
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9222);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4560);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5342);
/* harmony import */ var _rule_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9411);




const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const LEVELS = {
    error: "error",
    warning: "warning",
    note: "note",
};
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** The fingerprint's name and version: it changes when its making does. */
const FINGERPRINT = "huntlint/v1";
/**
 * SARIF 2.1.0 (OASIS). Every lint rule is listed, whether it fired or not; paths are relative to the repository's
 * root, which GitHub takes the working directory for.
 */
function sarif(report, { version, rules }) {
    const places = new _places_js__WEBPACK_IMPORTED_MODULE_0__/* .Places */ .N(report);
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const log = {
        $schema: SCHEMA,
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "huntlint",
                        semanticVersion: version,
                        informationUri: "https://github.com/huntlint/huntlint",
                        rules: rules.map(reportingDescriptor),
                    },
                },
                columnKind: "utf16CodeUnits",
                results: report.files.flatMap(({ findings }) => findings.map((finding) => resultOf(finding, indexes.get(finding.rule), places))),
            },
        ],
    };
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__.jsonText)(log);
}
function reportingDescriptor({ id, summary, category, severity, fixable, since }) {
    const help = `${summary} \`huntlint explain ${id}\` says why, how to fix it and when not to.`;
    return {
        id,
        name: id,
        shortDescription: { text: summary },
        fullDescription: { text: summary },
        helpUri: (0,_rule_address_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleAddress */ .X)(id),
        help: { text: help, markdown: help },
        defaultConfiguration: { level: LEVELS[severity] },
        properties: { tags: [category], fixable, since },
    };
}
function resultOf(finding, ruleIndex, places) {
    const { rule, severity, message, help, notes, path, primary, related, fix, fingerprint } = finding;
    const text = [message, ...notes, ...(help === null ? [] : [help])].map(plain).join("\n");
    return {
        ruleId: rule,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: LEVELS[severity],
        message: { text },
        locations: [location(path, primary, primary.label, places)],
        ...(related.length === 0
            ? {}
            : {
                relatedLocations: related.map((label, index) => ({
                    id: index + 1,
                    ...location(label.path, label, label.label, places),
                })),
                codeFlows: [codeFlow(finding, places)],
            }),
        partialFingerprints: { [FINGERPRINT]: fingerprint },
        ...(fix === null
            ? {}
            : {
                fixes: [
                    {
                        description: { text: plain(fix.title) },
                        artifactChanges: [
                            {
                                artifactLocation: artifact(path),
                                replacements: fix.edits.map(({ start, end, text: inserted }) => ({
                                    deletedRegion: { charOffset: start, charLength: end - start },
                                    insertedContent: { text: inserted },
                                })),
                            },
                        ],
                    },
                ],
            }),
    };
}
/** From the primary place through the related ones: for a drift, from the query to the clauses that differ. */
function codeFlow({ path, primary, related }, places) {
    const steps = [{ ...primary, path }, ...related];
    return {
        threadFlows: [{ locations: steps.map((step) => ({ location: location(step.path, step, step.label, places) })) }],
    };
}
function location(path, span, label, places) {
    const isRead = places.sourceOf(path) !== null;
    return {
        physicalLocation: {
            artifactLocation: artifact(path),
            ...(isRead ? { region: region(places.rangeOf(path, span)) } : {}),
        },
        ...(label === "" ? {} : { message: { text: plain(label) } }),
    };
}
function region({ start, end }) {
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
/** Plain text may hold links (SARIF 2.1.0, 3.11.6), which what rules say must not become. */
function plain(text) {
    return (0,_text_index_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(text).replace(/\](?=\()/g, "]\u200b");
}
function artifact(path) {
    const wellFormed = path.replace(LONE_SURROGATE, "\ufffd");
    const uri = wellFormed.split("/").map(encodeURIComponent).join("/");
    return { uri, uriBaseId: "%SRCROOT%" };
}


/***/ })

};
