export const id = 902;
export const ids = [902];
export const modules = {

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


/***/ }),

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
