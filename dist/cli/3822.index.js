export const id = 3822;
export const ids = [3822];
export const modules = {

/***/ 3853:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseFile: () => (/* binding */ parseFile)
/* harmony export */ });
/* harmony import */ var _yara_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(978);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5200);


/** The syntax tree of a rule file, its ranges with lines and columns. */
async function parseFile(path, surroundings) {
    const source = await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_1__/* .readNamed */ .Mk)(path, surroundings);
    const { tree, errors } = (0,_yara_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(source.text);
    return {
        version: 1,
        errors: errors
            .filter(({ severity }) => severity === "error")
            .map(({ code, message, help, span }) => ({ code, message, help, range: source.rangeOf(span) })),
        ast: (0,_yara_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)(tree, (span) => source.rangeOf(span)),
    };
}


/***/ }),

/***/ 2207:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sj: () => (/* binding */ DEFAULT_MAX_FILE_SIZE),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7425);
/* harmony import */ var _read_regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8793);
/* harmony import */ var _system_reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3045);




/** Larger files are no rule sets that people keep; VirusTotal takes at most 1 MB. In bytes. */
const DEFAULT_MAX_FILE_SIZE = 16 * 1024 * 1024;
/** Reads a rule file. `shown` is its path for reports. */
async function readSource(path, shown, maxSize = DEFAULT_MAX_FILE_SIZE) {
    let bytes;
    try {
        // One file after the other is what a run does: waiting for each costs more than reading it.
        bytes = (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularFile */ .XF)(path, maxSize);
    }
    catch (error) {
        if (error instanceof _read_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .TooLarge */ .MF)
            return tooLarge(error.size, maxSize);
        return { rule: "file_unreadable", detail: (0,_system_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(error), help: "Make it readable, or leave it out." };
    }
    return sourceOf(bytes, shown, maxSize);
}
/** As {@link readSource}, of bytes that were read already. */
function sourceOf(bytes, shown, maxSize = DEFAULT_MAX_FILE_SIZE) {
    if (bytes.length > maxSize)
        return tooLarge(bytes.length, maxSize);
    const text = decodeText(bytes);
    return typeof text === "string" ? new _text_index_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceFile */ .s(shown, text) : text;
}
function tooLarge(size, maxSize) {
    return {
        rule: "file_too_large",
        detail: `it has ${megabytes(size)}, the limit is ${megabytes(maxSize)}`,
        help: "Split it: VirusTotal takes rule sets of at most 1 MB. The limit is the configuration's `max_file_size`.",
    };
}
function megabytes(size) {
    return `${(size / (1024 * 1024)).toFixed(1).replace(/\.0$/, "")} MB`;
}
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** The text that UTF-8 bytes stand for, its byte order mark kept; or what is wrong with them. */
function decodeText(bytes) {
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (isUtf16) {
        return {
            rule: "file_encoding",
            detail: "it is UTF-16, and YARA reads UTF-8",
            help: "Save it as UTF-8.",
        };
    }
    // Most files: their bytes are their characters, and need no decoding.
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes))
        return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    try {
        return decoder.decode(bytes);
    }
    catch {
        const offset = firstInvalidByte(bytes);
        const line = lineOf(bytes, offset);
        const byte = (bytes[offset] ?? 0).toString(16).padStart(2, "0");
        return {
            rule: "file_encoding",
            detail: `it is not UTF-8: byte 0x${byte} at offset ${offset} (line ${line})`,
            help: "Save it as UTF-8; a byte that is no text is written `\\x..` in a string.",
        };
    }
}
function lineOf(bytes, offset) {
    let line = 1;
    for (let i = 0; i < offset; i++)
        if (bytes[i] === 10)
            line++;
    return line;
}
/** Follows the table of well-formed sequences in the Unicode Standard (3-7). */
function firstInvalidByte(bytes) {
    for (let at = 0; at < bytes.length;) {
        const length = sequenceLength(bytes, at);
        if (length === 0)
            return at;
        at += length;
    }
    return bytes.length;
}
function sequenceLength(bytes, at) {
    const first = bytes[at];
    if (first < 0x80)
        return 1;
    const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
    const second = bytes[at + 1] ?? 0;
    const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (length === 0 || second < low || second > high)
        return 0;
    for (let i = 2; i < length; i++) {
        const next = bytes[at + i] ?? 0;
        if (next < 0x80 || next > 0xbf)
            return 0;
    }
    return length;
}


/***/ }),

/***/ 5200:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ EMPTY_PATH),
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   XO: () => (/* binding */ STANDARD_INPUT),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   wh: () => (/* binding */ readNamedFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7425);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8738);
/* harmony import */ var _read_regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8793);
/* harmony import */ var _read_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2207);
/* harmony import */ var _system_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3045);






/** The name for standard input. */
const STANDARD_INPUT = "-";
/** What a shell makes of an unset `"$FILE"`. */
const EMPTY_PATH = "a path is empty: is a variable unset?";
/** A path as reports show it: relative to the working directory where that is possible, with `/`. */
function shownPath(path, cwd) {
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path));
    return (shown === "" ? "." : shown).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
}
/**
 * The text of a file that was named, or of standard input for `-`.
 *
 * @throws CannotRun where it cannot be read or is not UTF-8
 */
async function readNamed(path, { cwd, readInput, inputName }) {
    if (path !== STANDARD_INPUT)
        return readNamedFile(path, cwd);
    let bytes;
    try {
        bytes = await readInput();
    }
    catch (error) {
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotRun */ .z(`cannot read ${inputName}: ${(0,_system_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A)(error)}`);
    }
    return textOf(bytes, inputName);
}
/**
 * The text of a file that was named.
 *
 * @throws CannotRun where it cannot be read or is not UTF-8
 */
function readNamedFile(path, cwd) {
    if (path === "")
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotRun */ .z(EMPTY_PATH);
    const name = shownPath(path, cwd);
    let bytes;
    try {
        bytes = (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path));
    }
    catch (error) {
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotRun */ .z(`cannot read ${name}: ${(0,_system_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A)(error)}`);
    }
    return textOf(bytes, name);
}
function textOf(bytes, name) {
    const text = (0,_read_source_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(bytes);
    if (typeof text !== "string")
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotRun */ .z(`cannot read ${name}: ${text.detail}`);
    return new _text_index_js__WEBPACK_IMPORTED_MODULE_5__/* .SourceFile */ .s(name, text);
}


/***/ }),

/***/ 4730:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/**
 * The word of `candidates` that `word` was most likely meant to be: at most one edit (insertion, deletion,
 * replacement, swap of neighbours) for every three letters, letter case aside; null where none is near enough, and
 * for words too short to tell.
 */
function nearestWord(word, candidates) {
    if (word.length < 3 || word.length > 60)
        return null;
    const lower = word.toLowerCase();
    let best = null;
    let bestDistance = Math.max(1, Math.floor(lower.length / 3)) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) >= bestDistance)
            continue;
        const distance = editDistance(lower, candidate.toLowerCase());
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** Edits that turn `a` into `b`, a swap of two neighbours counting as one (optimal string alignment). */
function editDistance(a, b) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            let cost = Math.min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                cost = Math.min(cost, beforePrevious[j - 2] + 1);
            }
            current.push(cost);
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous[b.length];
}


/***/ })

};
