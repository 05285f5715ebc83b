export const id = 5128;
export const ids = [5128];
export const modules = {

/***/ 5128:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare),
/* harmony export */   queryText: () => (/* binding */ queryText)
/* harmony export */ });
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(997);
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9222);
/* harmony import */ var _translate_check_query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3131);
/* harmony import */ var _translate_modifiers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3409);
/* harmony import */ var _vti_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6410);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8738);
/* harmony import */ var _find_rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6305);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5200);








/**
 * The relation of a query and a rule, of two rules or of two queries.
 *
 * @throws CannotRun where there are not two sides, or one of them does not parse
 */
async function compare(request, surroundings) {
    const { queries, rules, entity } = request;
    if (queries.length + rules.length !== 2) {
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_6__/* .CannotRun */ .z("compare takes two sides: --query and --rule, two of --rule, or two of --query");
    }
    const options = { entity };
    const texts = [];
    for (const query of queries)
        texts.push(await queryText(query, surroundings));
    const sides = [];
    for (const rule of rules)
        sides.push(await (0,_find_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .findRule */ .Il)(rule, surroundings));
    const [firstRule, secondRule] = sides;
    const [first = "", second = ""] = texts;
    const remarks = texts.flatMap((text) => remarksOn(text, entity));
    if (firstRule !== undefined && secondRule !== undefined) {
        return { result: (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRules */ .Do)(firstRule, secondRule, options), remarks, kind: "rules" };
    }
    if (firstRule !== undefined) {
        return { result: readable((0,_drift_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareQueryWithRule */ .OV)(first, firstRule, options)), remarks, kind: "query and rule" };
    }
    return { result: readable((0,_drift_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareQueries */ .Q7)(first, second, options)), remarks, kind: "queries" };
}
/** A query as given, or from standard input for `-`. */
async function queryText(given, surroundings) {
    if (given !== _surroundings_js__WEBPACK_IMPORTED_MODULE_5__/* .STANDARD_INPUT */ .XO)
        return given;
    return (await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_5__/* .readNamed */ .Mk)(given, surroundings)).text.trim();
}
/** A misspelt modifier compares like one that no rule can express, and nobody would know why. */
function remarksOn(text, entity) {
    const { query, errors } = (0,_vti_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parseQuery */ .mA)(text);
    const faults = (0,_translate_check_query_js__WEBPACK_IMPORTED_MODULE_1__/* .checkQuery */ .Dp)(query, { table: (0,_translate_modifiers_js__WEBPACK_IMPORTED_MODULE_2__/* .loadModifiers */ .V)(), text, ...(entity === null ? {} : { entity }) });
    return [...errors, ...faults].flatMap(({ severity, message, help, span }) => {
        if (severity === "note")
            return [];
        return [(0,_text_index_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .R)(`${severity}: ${message} (column ${span.start + 1})${help === null ? "" : `; ${help}`}`)];
    });
}
function readable({ result, faults }) {
    if (result !== null)
        return result;
    const fault = faults.find(({ severity }) => severity === "error");
    const place = fault === undefined ? "" : ` (column ${fault.span.start + 1})`;
    throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_6__/* .CannotRun */ .z(`the query does not parse: ${fault?.message ?? "it is empty"}${place}`);
}


/***/ }),

/***/ 6305:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ findRule),
/* harmony export */   UJ: () => (/* binding */ ruleIn),
/* harmony export */   f9: () => (/* binding */ findRuleAsItIs)
/* harmony export */ });
/* unused harmony export splitRuleName */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _yara_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(978);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8738);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5200);





/** `FILE#NAME` in its parts: split at the last `#`, unless the whole names a file. */
function splitRuleName(named, cwd) {
    const at = named.lastIndexOf("#");
    if (at < 0 || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, named)))
        return { path: named, name: null };
    return { path: named.slice(0, at), name: named.slice(at + 1) };
}
/**
 * The rule that `FILE` or `FILE#NAME` stands for.
 *
 * @throws CannotRun where there is no such file or rule, where a file of several rules is named without saying
 * which, and where the rule does not parse
 */
async function findRule(named, surroundings) {
    const { path, name } = splitRuleName(named, surroundings.cwd);
    return ruleIn(await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .readNamed */ .Mk)(path, surroundings), name);
}
/** As {@link findRule}, in a text that was read. */
function ruleIn(source, name) {
    const side = ruleAsItIs(source, name);
    const { rule, errors } = side;
    const fault = errors.find(({ severity, span }) => severity === "error" && span.start >= rule.start && span.start <= rule.end);
    if (fault !== undefined || rule.condition === null) {
        const { line, column } = source.positionAt(fault?.span.start ?? rule.start);
        const message = fault?.message ?? "it has no condition";
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotRun */ .z(`${source.path}:${line}:${column}: rule ${rule.name.name} does not parse: ${message}`);
    }
    return side;
}
/** As {@link findRule}, the rule's own faults left to the caller. */
async function findRuleAsItIs(named, surroundings) {
    const { path, name } = splitRuleName(named, surroundings.cwd);
    return ruleAsItIs(await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .readNamed */ .Mk)(path, surroundings), name);
}
function ruleAsItIs(source, name) {
    const { tree, errors } = (0,_yara_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(source.text);
    const rules = tree.items.filter((item) => item.kind === "Rule");
    return { rule: pickRule(rules, name, source.path), file: tree, source, errors };
}
/** The rule of a name, or the only one. */
function pickRule(rules, name, path) {
    const names = listed(rules.map((rule) => rule.name.name));
    const found = name === null ? rules : rules.filter((rule) => rule.name.name === name);
    const [first] = found;
    if (rules.length === 0)
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotRun */ .z(`${path} holds no rule`);
    if (first === undefined)
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotRun */ .z(`${path} holds no rule ${name}, but ${names}`);
    if (name === null && found.length > 1) {
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotRun */ .z(`${path} holds ${found.length} rules, say which as ${path}#NAME: ${names}`);
    }
    return first;
}
const MAX_LISTED = 8;
function listed(names) {
    const shown = names.slice(0, MAX_LISTED).join(", ");
    return names.length > MAX_LISTED ? `${shown} and ${names.length - MAX_LISTED} more` : shown;
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


/***/ })

};
