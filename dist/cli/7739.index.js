export const id = 7739;
export const ids = [7739,4560];
export const modules = {

/***/ 5394:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ editLines)
/* harmony export */ });
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9222);

/**
 * What to write where, in lines for people with code in backticks. Places that read alike but for the name of what is
 * compared, as in loops over several fields, are told as one.
 */
function editLines(spots) {
    const places = new Map();
    for (const spot of spots) {
        const alike = words(spot, (part) => general(part, spot.operand));
        const others = places.get(alike);
        if (others)
            others.push(spot);
        else
            places.set(alike, [spot]);
    }
    return [...places.values()].map((alike) => {
        const [first] = alike;
        const said = words(first, (part) => part);
        const [line, ...others] = new Set(alike.map((spot) => {
            return `${lineOf(spot)}${spot.rule === undefined ? "" : ` of the rule ${(0,_text_index_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(spot.rule)}`}`;
        }));
        if (others.length === 0)
            return `line ${line}: ${said}`;
        const isSame = alike.every((spot) => words(spot, (part) => part) === said);
        return `${isSame ? `lines ${line}, ` : `line ${line}, likewise `}${others.join(", ")}: ${said}`;
    });
}
function words({ text, instead, repeats, before }, written) {
    const code = (part) => `\`${(0,_text_index_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(onOneLine(written(part)))}\``;
    if (instead === null)
        return code(text);
    if (text === "")
        return `add ${code(instead)}${before === undefined ? "" : ` before ${code(before)}`}`;
    if (instead === "")
        return `remove ${code(text)}${repeats ? ", which then says the same again" : ""}`;
    return `${code(text)} → ${code(instead)}`;
}
/** A comment to the end of its line would take what then stands behind it. */
function onOneLine(code) {
    const closed = code.replace(LEXEME, (lexeme) => {
        return lexeme.startsWith("//") ? `/* ${lexeme.slice(2).replaceAll("*/", "* /").trim()} */` : lexeme;
    });
    return closed.replace(/\s+/g, " ").trim();
}
/** A text, a regular expression and the two kinds of comments, each of which may hold what looks like another. */
const LEXEME = /"(?:[^"\\\n]|\\.)*"|(?<=\bmatches\s*)\/(?:[^/\\\n]|\\.)+\/|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
function general(part, operand) {
    if (operand === "" || operand.length > MAX_OPERAND)
        return part;
    // The operand, not the same letters within a text.
    const name = operand.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
    return part.replace(new RegExp(`(?<![\\w."])${name}(?=\\s+${OPERATOR})`, "g"), "…");
}
/** Nobody would know one that is longer by what is left of it, and no regular expression may be much longer. */
const MAX_OPERAND = 1_000;
const OPERATOR = "(?:i?(?:contains|startswith|endswith)|iequals|matches|[=!<>])";
/** What is taken away begins with the `or` before it, which may end the line above. */
function lineOf({ instead, range }) {
    return instead === "" ? range.end.line : range.start.line;
}


/***/ }),

/***/ 7739:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comparisonJson: () => (/* binding */ comparisonJson),
/* harmony export */   comparisonPretty: () => (/* binding */ comparisonPretty)
/* harmony export */ });
/* harmony import */ var _findings_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5394);
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9222);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4560);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4690);
/* harmony import */ var _styles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8788);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(238);






function comparisonJson(result) {
    const { relation, complete, differences, unchecked, notes } = result;
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__.jsonText)({ version: 1, relation, complete, differences, unchecked, notes });
}
/** The relation in a sentence, then each difference with its reason and its example. */
function comparisonPretty(result, names, { colour, width }) {
    const styles = new _styles_js__WEBPACK_IMPORTED_MODULE_1__/* .Styles */ .P(colour);
    const { relation, complete, differences, unchecked, notes } = result;
    const part = complete ? "" : ", in what could be compared";
    const lines = [`${styles.severity(SEVERITY[relation], relation)}${part}: ${sentence(relation, names)}`];
    const paragraph = (word, clause, ...texts) => {
        lines.push("", `  ${styles.bold(word)} ${oneLine(clause)}`);
        for (const text of texts)
            lines.push(...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)((0,_text_index_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(text), width - 4).map((line) => `    ${line}`));
    };
    for (const difference of differences.filter(({ scope }) => !scope)) {
        const { clause, explanation, reason, example, spots } = difference;
        paragraph(heading(difference, names), clause, `${explanation} (${reason})`, ...(0,_findings_index_js__WEBPACK_IMPORTED_MODULE_4__/* .editLines */ .S)(spots), ...(example === null ? [] : [`For example ${example}.`]));
    }
    for (const { clause, explanation, reason } of differences.filter(({ scope }) => scope)) {
        paragraph("scope", clause, `${explanation} (${reason})`);
    }
    for (const { text, reason } of unchecked)
        paragraph("not compared", text, reason);
    if (notes.length > 0)
        lines.push("");
    for (const note of notes)
        lines.push(...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(`note: ${(0,_text_index_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(note)}`, width - 2).map((line) => `  ${line}`));
    return (0,_log_text_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(`${lines.join("\n")}\n`);
}
function heading({ direction, side }, { first, second }) {
    const owner = side === "query" || side === "first" ? first : second;
    return direction === "narrower" ? `missed by ${second}, at ${owner}'s` : `found by ${second} only, at ${owner}'s`;
}
function oneLine(text) {
    return (0,_text_index_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(text.replace(/\s+/g, " ").trim());
}
const SEVERITY = {
    equivalent: "note",
    narrower: "warning",
    broader: "warning",
    overlapping: "warning",
    disjoint: "error",
    unknown: "warning",
};
function sentence(relation, { first, second }) {
    switch (relation) {
        case "equivalent":
            return `${second} finds what ${first} finds`;
        case "narrower":
            return `${second} finds less than ${first}`;
        case "broader":
            return `${second} finds more than ${first}`;
        case "overlapping":
            return `${second} misses some of what ${first} finds, and finds more besides`;
        case "disjoint":
            return `nothing can be found by both ${first} and ${second}`;
        case "unknown":
            return `neither a proof nor an example was found for what ${first} and ${second} have in common`;
    }
}


/***/ }),

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
