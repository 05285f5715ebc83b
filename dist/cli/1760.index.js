export const id = 1760;
export const ids = [1760,8326];
export const modules = {

/***/ 1760:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   driftTable: () => (/* binding */ driftTable)
/* harmony export */ });
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9222);
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8142);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4690);
/* harmony import */ var _pretty_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8326);
/* harmony import */ var _styles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8788);





/** The worst first; a query that does not parse cannot be compared at all. */
const ORDER = [
    "disjoint",
    "overlapping",
    "broader",
    "narrower",
    "unread",
    "unknown",
    "equivalent",
];
const WORDS = {
    disjoint: "nothing is found by both",
    overlapping: "the rule misses some and adds some",
    broader: "the rule finds more",
    narrower: "the rule finds less",
    unread: "the query does not parse",
    unknown: "not decided",
    equivalent: "the rule finds what its query finds",
};
/** A repository at a glance: how each rule stands to each of its queries, by relation. */
function driftTable(report, { colour }) {
    const styles = new _styles_js__WEBPACK_IMPORTED_MODULE_1__/* .Styles */ .P(colour);
    const all = report.files.flatMap((file) => file.queries.map((query) => ({ file, query })));
    const judged = report.hidden === undefined ? all : all.filter(({ file, query }) => isShown(file, query));
    const lines = ORDER.flatMap((relation) => {
        const group = judged.filter(({ query }) => (query.relation ?? "unread") === relation);
        if (group.length === 0)
            return [];
        const severity = relation === "disjoint" || relation === "unread" ? "error" : relation === "equivalent" ? "note" : "warning";
        const title = `${styles.severity(severity, relation)} ${styles.dim(`(${group.length}) ${WORDS[relation]}`)}`;
        return [title, ...group.map(({ file, query }) => `  ${line(file, query, styles)}`), ""];
    });
    const without = report.summary.rules - report.summary.withQuery;
    const kept = without > 0 ? `${(0,_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(without, "rule")} without a query\n` : "";
    const left = all.length - judged.length;
    const others = left > 0 ? `${left} ${left === 1 ? "query" : "queries"} not shown\n` : "";
    return (0,_log_text_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)(`${lines.join("\n")}${lines.length > 0 ? "\n" : ""}${(0,_pretty_js__WEBPACK_IMPORTED_MODULE_0__.prettySummary)(report, styles)}\n${others}${kept}`);
}
/** Where not all findings are shown: whether a query is one of a rule with such a finding. */
function isShown({ findings }, { yaraRule, relation }) {
    return relation === null || findings.some((finding) => finding.yaraRule === yaraRule);
}
function line({ path }, query, styles) {
    const { yaraRule, differences, complete, unchecked, range } = query;
    const counts = differences.filter(({ scope }) => !scope).length;
    const facts = [
        ...(counts > 0 ? [(0,_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(counts, "difference")] : []),
        ...(complete || unchecked.length === 0 ? [] : [`${unchecked.length} not compared`]),
    ];
    const place = styles.path(`${(0,_text_index_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(path)}:${range.start.line}`);
    return `${styles.bold((0,_text_index_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(yaraRule))} ${place}${facts.length > 0 ? styles.dim(` ${facts.join(", ")}`) : ""}`;
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

/***/ 8326:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pretty: () => (/* binding */ pretty),
/* harmony export */   prettySummary: () => (/* binding */ prettySummary)
/* harmony export */ });
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9222);
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8142);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4690);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5342);
/* harmony import */ var _rule_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9411);
/* harmony import */ var _styles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8788);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(238);







/** For people at a terminal: each finding with its code, what it means and what to do, and a summary at the end. */
function pretty(report, options) {
    const styles = new _styles_js__WEBPACK_IMPORTED_MODULE_1__/* .Styles */ .P(options.colour);
    const places = new _places_js__WEBPACK_IMPORTED_MODULE_0__/* .Places */ .N(report);
    const findings = report.files.flatMap((file) => file.findings.map((finding) => `${prettyFinding(finding, places, styles, options.width)}\n\n`));
    return (0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(`${findings.join("")}${prettySummary(report, styles)}\n`);
}
function prettyFinding(finding, places, styles, width) {
    const { path, primary, severity, rule, message, help, notes, fix } = finding;
    const source = places.sourceOf(path);
    const { line, column } = places.rangeOf(path, primary).start;
    const lines = [
        `${styles.link((0,_rule_address_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleAddress */ .X)(rule), styles.severity(severity, `${severity}[${rule}]`))}: ${styles.bold((0,_text_index_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(message.replace(/\s+/g, " ")))}`,
        `  ${styles.dim("-->")} ${styles.path(`${(0,_text_index_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(path)}:${line}:${column}`)}`,
    ];
    if (source !== null && source.text !== "") {
        lines.push(indented((0,_text_index_js__WEBPACK_IMPORTED_MODULE_4__/* .codeFrame */ .l)(source, primary, {
            label: (0,_text_index_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(primary.label),
            width: Math.max(40, width - 12),
            paint: (part, text) => part === "gutter" ? styles.dim(text) : part === "mark" ? styles.severity(severity, text) : text,
        })));
    }
    for (const note of notes)
        lines.push(...prettyNote(note, styles, width));
    if (help !== null)
        lines.push(...prettyNote(`help: ${help}`, styles, width));
    if (fix !== null)
        lines.push(...prettyNote(`fix: ${fix.title} (${fix.safe ? "--fix" : "--fix=unsafe"})`, styles, width));
    return lines.join("\n");
}
/** `word: text`, the word set apart; lines that begin with spaces go with the line before. */
function prettyNote(note, styles, width) {
    const [, lead = "", word = "", text = note] = /^( *)(?:([a-z][a-z ]{1,12}): )?(.*)$/s.exec((0,_text_index_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(note)) ?? [];
    const indent = `  ${lead}`;
    const first = word === "" ? indent : `${indent}${word}: `;
    const rest = `${indent}  `;
    return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .L)(text, Math.max(40, width - rest.length)).map((line, i) => i === 0
        ? `${word === "" ? indent : `${indent}${styles.bold(`${word}:`)} `}${line}`
        : `${first === indent ? indent : rest}${line}`);
}
function indented(text) {
    return text
        .split("\n")
        .map((line) => `  ${line}`)
        .join("\n");
}
/**
 * What was read and what was found, shown or not; how many queries were judged, for a green result must not mean an
 * unread one.
 */
function prettySummary({ summary, hidden }, styles) {
    const { files, rules, withQuery, judged, partly, unknown } = summary;
    const found = (0,_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .countedBySeverity */ .$)(summary, (severity, text) => styles.severity(severity, text));
    const notShown = hidden === undefined ? "" : (0,_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .countedBySeverity */ .$)(hidden);
    const results = [found, ...(notShown === "" ? [] : [`${notShown} not shown`])].filter((part) => part !== "");
    const lines = [
        `${(0,_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(files, "file")}, ${(0,_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(rules, "rule")}: ${results.length > 0 ? results.join("; ") : styles.good("nothing found")}`,
    ];
    if (withQuery > 0) {
        const shares = [
            judged > 0 ? `${judged} compared in full` : "",
            partly > 0 ? `${partly} in part` : "",
            unknown > 0 ? `${unknown} undecided` : "",
        ].filter((share) => share !== "");
        lines.push(`${(0,_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(withQuery, "rule")} ${withQuery === 1 ? "keeps a query" : "keep queries"}: ${shares.join(", ")}`);
    }
    return lines.join("\n");
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
