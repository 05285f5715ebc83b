export const id = 902;
export const ids = [902];
export const modules = {

/***/ 6902:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pretty: () => (/* binding */ pretty),
  prettySummary: () => (/* binding */ prettySummary)
});

// EXTERNAL MODULE: ./build/src/text/code_frame.js
var code_frame = __webpack_require__(9222);
// EXTERNAL MODULE: ./build/src/report/counted.js
var counted = __webpack_require__(8142);
// EXTERNAL MODULE: ./build/src/report/log_text.js
var log_text = __webpack_require__(4690);
// EXTERNAL MODULE: ./build/src/report/places.js
var report_places = __webpack_require__(5342);
// EXTERNAL MODULE: ./build/src/report/rule_address.js
var rule_address = __webpack_require__(9411);
;// CONCATENATED MODULE: ./build/src/report/styles.js
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

;// CONCATENATED MODULE: ./build/src/report/wrap.js
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

;// CONCATENATED MODULE: ./build/src/report/pretty.js







/** For people at a terminal: each finding with its code, what it means and what to do, and a summary at the end. */
function pretty(report, options) {
    const styles = new Styles(options.colour);
    const places = new report_places/* Places */.N(report);
    const findings = report.files.flatMap((file) => file.findings.map((finding) => `${prettyFinding(finding, places, styles, options.width)}\n\n`));
    return (0,log_text/* logText */.kc)(`${findings.join("")}${prettySummary(report, styles)}\n`);
}
function prettyFinding(finding, places, styles, width) {
    const { path, primary, severity, rule, message, help, notes, fix } = finding;
    const source = places.sourceOf(path);
    const { line, column } = places.rangeOf(path, primary).start;
    const lines = [
        `${styles.link((0,rule_address/* ruleAddress */.X)(rule), styles.severity(severity, `${severity}[${rule}]`))}: ${styles.bold((0,code_frame/* visible */.R)(message.replace(/\s+/g, " ")))}`,
        `  ${styles.dim("-->")} ${styles.path(`${(0,code_frame/* visible */.R)(path)}:${line}:${column}`)}`,
    ];
    if (source !== null && source.text !== "") {
        lines.push(indented((0,code_frame/* codeFrame */.l)(source, primary, {
            label: (0,code_frame/* visible */.R)(primary.label),
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
    const [, lead = "", word = "", text = note] = /^( *)(?:([a-z][a-z ]{1,12}): )?(.*)$/s.exec((0,code_frame/* visible */.R)(note)) ?? [];
    const indent = `  ${lead}`;
    const first = word === "" ? indent : `${indent}${word}: `;
    const rest = `${indent}  `;
    return wrap(text, Math.max(40, width - rest.length)).map((line, i) => i === 0
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
    const found = (0,counted/* countedBySeverity */.$)(summary, (severity, text) => styles.severity(severity, text));
    const notShown = hidden === undefined ? "" : (0,counted/* countedBySeverity */.$)(hidden);
    const results = [found, ...(notShown === "" ? [] : [`${notShown} not shown`])].filter((part) => part !== "");
    const lines = [
        `${(0,counted/* counted */.h)(files, "file")}, ${(0,counted/* counted */.h)(rules, "rule")}: ${results.length > 0 ? results.join("; ") : styles.good("nothing found")}`,
    ];
    if (withQuery > 0) {
        const shares = [
            judged > 0 ? `${judged} compared in full` : "",
            partly > 0 ? `${partly} in part` : "",
            unknown > 0 ? `${unknown} undecided` : "",
        ].filter((share) => share !== "");
        lines.push(`${(0,counted/* counted */.h)(withQuery, "rule")} ${withQuery === 1 ? "keeps a query" : "keep queries"}: ${shares.join(", ")}`);
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


/***/ })

};
