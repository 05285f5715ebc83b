export const id = 295;
export const ids = [295];
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

/***/ 5295:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fileMarkdown: () => (/* binding */ fileMarkdown),
  markdown: () => (/* binding */ markdown),
  summaryMarkdown: () => (/* binding */ summaryMarkdown)
});

// EXTERNAL MODULE: ./build/src/report/counted.js
var counted = __webpack_require__(8142);
// EXTERNAL MODULE: ./build/src/report/log_text.js
var log_text = __webpack_require__(4690);
// EXTERNAL MODULE: ./build/src/text/code_frame.js
var code_frame = __webpack_require__(9222);
;// CONCATENATED MODULE: ./build/src/report/markdown_text.js

/**
 * The only ways in which text from rules, queries, paths and git goes into Markdown that GitHub renders. GitHub
 * turns mentions, references (`#1`), hashes of commits and addresses into links, in text but not in code; so
 * foreign text goes into code, and these functions see to it that it cannot get out. Markdown's own escapes alone
 * do not help: `&#64;name` is a mention once it is rendered. Sentences that quote foreign text are prose, which is
 * escaped and has invisible breaks in whatever GitHub would link.
 *
 * Control and bidirectional characters are spelled out (`<U+202E>`). A zero-width space parts an `@` from a name
 * after it, since a reply by e-mail quotes the raw text, and quoted mentions notify.
 */
const ZERO_WIDTH_SPACE = "\u200b";
const MENTION = /(?<![\p{L}\p{N}_])@(?=[\p{L}\p{N}])/gu;
/** Line ends that `visible` would leave or that a Markdown parser would count as one. */
const LINE_ENDS = /\r\n|[\n\r\u0085\u2028\u2029]/g;
/** cmark, which GitHub renders with, matches code spans of at most 80 backticks and counts fences up to 255. */
const LONG_RUN = /`{16}(?=`)/g;
function calm(text) {
    return (0,code_frame/* visible */.R)(text).replace(MENTION, `@${ZERO_WIDTH_SPACE}`).replace(LONG_RUN, `$&${ZERO_WIDTH_SPACE}`);
}
function oneLine(text, limit) {
    const line = calm(joinLines(text)).trim();
    return line.length > limit ? `${cutText(line, limit - 1)}…` : line;
}
/** Stands for text that nobody would see. */
const EMPTY = "(empty)";
/** A text on one line: each line end becomes a space, with whatever space is around it. */
function joinLines(text) {
    return text
        .split(LINE_ENDS)
        .map((line) => line.trim())
        .join(" ")
        .replace(/\t/g, " ");
}
/** At most `length` UTF-16 code units of a text, never half a surrogate pair. */
function cutText(text, length) {
    if (text.length <= length)
        return text;
    const last = text.charCodeAt(length - 1);
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
function longestRun(text, character) {
    let longest = 0;
    let run = 0;
    for (const c of text) {
        run = c === character ? run + 1 : 0;
        longest = Math.max(longest, run);
    }
    return longest;
}
/** Foreign text on one line, as a code span. Not for table cells: no escape holds a `|` there in every renderer. */
function codeSpan(text, limit = 500) {
    const line = oneLine(text, limit);
    if (line === "")
        return EMPTY;
    const fence = "`".repeat(longestRun(line, "`") + 1);
    const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** What GitHub makes links, images or formulas of after Markdown is rendered; a break goes after the first part. */
const LINKED_IN_TEXT = (/* unused pure expression or super */ null && ([
    /(@)(?=[\p{L}\p{N}])/gu,
    /(#)(?=\d)/g,
    /(\bGH-)(?=\d)/gi,
    /(?=[0-9]*[a-f])([0-9a-f]{6})(?=[0-9a-f])/gi,
    /(:)(?=[a-z0-9_+-]+:)/gi,
    /(:)(?=\/\/)/g,
    /(\bwww)(?=\.)/gi,
    /(\$)/g,
]));
/**
 * A sentence of ours that quotes foreign text between backticks, on one line. Whatever stands between two backticks
 * becomes code and the rest plain text; a quoted backtick can only exchange the two, since both are safe.
 */
function prose(text, limit = 1000) {
    const markdown = oneLine(text, limit)
        .split(/`+/)
        .map((part, i) => (i % 2 === 1 ? (part.trim() === "" ? part : codeSpan(part)) : plainText(part)))
        .join("");
    // A list item of nothing would underline the line above it.
    return markdown.trim() === "" ? EMPTY : markdown;
}
function plainText(text) {
    const broken = LINKED_IN_TEXT.reduce((t, pattern) => t.replace(pattern, `$1${ZERO_WIDTH_SPACE}`), text);
    return broken.replace(/[!-/:-@[-`{-~]/g, "\\$&");
}
/** Foreign text as a fenced block, lines kept. `language` is ours, never foreign. */
function codeBlock(text, language = "") {
    const lines = text.replace(LINE_ENDS, "\n").split("\n").map(calm);
    const body = lines.join("\n");
    const fence = "`".repeat(Math.max(3, longestRun(body, "`") + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
/** Foreign text inside HTML of our own (`<summary>`), where Markdown is not read. */
function htmlCode(text, limit = 200) {
    const line = oneLine(text, limit).replace(/[&<>"'`]/g, (c) => `&#${c.charCodeAt(0)};`);
    return `<code>${line === "" ? EMPTY : line}</code>`;
}

// EXTERNAL MODULE: ./build/src/report/places.js
var report_places = __webpack_require__(5342);
;// CONCATENATED MODULE: ./build/src/report/markdown.js




/** For job summaries and comments: counts, then each file's findings. Foreign text stands in code only. */
function markdown(report) {
    const places = new report_places/* Places */.N(report);
    const files = report.files.filter(({ findings }) => findings.length > 0);
    return (0,log_text/* logText */.kc)(`${[summaryMarkdown(report), ...files.map((file) => fileMarkdown(file, places))].join("\n\n")}\n`);
}
function summaryMarkdown({ summary, hidden }) {
    const { files, rules, errors, warnings, notes, withQuery, judged, partly, unknown } = summary;
    const found = [(0,counted/* counted */.h)(errors, "error"), (0,counted/* counted */.h)(warnings, "warning"), (0,counted/* counted */.h)(notes, "note")].join(", ");
    const lines = [`**${found}** in ${(0,counted/* counted */.h)(rules, "rule")} of ${(0,counted/* counted */.h)(files, "file")}.`];
    if (withQuery > 0) {
        lines.push(`${(0,counted/* counted */.h)(withQuery, "rule")} with a query: ${judged} compared in full, ${partly} in part, ${unknown} undecided.`);
    }
    const notShown = hidden === undefined ? "" : (0,counted/* countedBySeverity */.$)(hidden);
    if (notShown !== "")
        lines.push(`Not shown: ${notShown}.`);
    return lines.join(" ");
}
function fileMarkdown({ path, findings }, places) {
    return [`### ${codeSpan(path)}`, ...findings.map((finding) => findingMarkdown(finding, places))].join("\n\n");
}
function findingMarkdown(finding, places) {
    const { path, primary, severity, rule, message, help, notes } = finding;
    const { line } = places.rangeOf(path, primary).start;
    const parts = [`- **${severity}** \`${rule}\`, line ${line}: ${codeSpan(message)}`];
    const rest = [...notes, ...(help === null ? [] : [`help: ${help}`])];
    if (rest.length > 0)
        parts.push("", indented(codeBlock(rest.join("\n"), "text")));
    return parts.join("\n");
}
function indented(text) {
    return text.replace(/^(?=.)/gm, "  ");
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
