export const id = 8716;
export const ids = [8716];
export const modules = {

/***/ 8716:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pageTerminal: () => (/* binding */ pageTerminal)
/* harmony export */ });
/* harmony import */ var _styles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8788);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(238);


/**
 * A lint rule's page for a terminal: headings in bold, examples indented, tables in columns, paragraphs as wide as the
 * terminal. It knows the Markdown that pages are written in, and leaves what it does not know as it is.
 */
function pageTerminal(page, style) {
    const styles = new _styles_js__WEBPACK_IMPORTED_MODULE_0__/* .Styles */ .P(style.colour);
    const text = page.replace(/<!--.*?-->\n*/gs, "").trim();
    // Odd parts are examples: their fences are capturing groups of their own.
    const parts = text.split(/^```\w*\n(.*?)^```$/gms);
    const lines = parts.flatMap((part, i) => i % 2 === 1
        ? [...part.trimEnd().split("\n").map(indented), ""]
        : part
            .trim()
            .split(/\n{2,}/)
            .flatMap(block(styles, style.width)));
    return `${lines.join("\n").trimEnd()}\n`;
}
function indented(line) {
    return line === "" ? "" : `    ${line}`;
}
/** The lines of a heading, a table, a list or a paragraph, with a blank one after it. */
function block(styles, width) {
    return (text) => {
        const heading = /^#+ (.*)$/.exec(text);
        if (heading)
            return [styles.bold(inline(heading[1])), ""];
        if (text.startsWith("|"))
            return [...table(text), ""];
        if (text.startsWith("- ")) {
            const items = text.split(/\n(?=- )/).map((item) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(inline(item.slice(2)), width - 2));
            return [...items.flatMap((item) => item.map((line, i) => `${i === 0 ? "- " : "  "}${line}`)), ""];
        }
        return [...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(inline(text), width), ""];
    };
}
function table(text) {
    const rows = text
        .split("\n")
        .filter((row) => !/^\|[\s|:-]*\|$/.test(row))
        .map((row) => row.replace(/^\|\s*|\s*\|$/g, "").split(/\s*\|\s*/));
    const first = Math.max(...rows.map(([name = ""]) => name.length));
    return rows.map(([name = "", ...values]) => `${name.padEnd(first)}  ${inline(values.join("  "))}`.trimEnd());
}
/** Words in one line; code keeps its marks, since what it marks may be punctuation. */
function inline(text) {
    return text
        .replace(/\s*\n\s*/g, " ")
        .replace(/\[([^\]]+)\]\(([^)]+)\)/g, "$1 ($2)")
        .replace(/\*\*([^*]+)\*\*/g, "$1");
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
