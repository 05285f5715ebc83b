export const id = 5455;
export const ids = [5455];
export const modules = {

/***/ 8168:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ byCodeUnit),
/* harmony export */   k4: () => (/* binding */ discover)
/* harmony export */ });
/* unused harmony export DEFAULT_PATTERN */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3382);
/* harmony import */ var _ignored_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8000);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5200);
/* harmony import */ var _system_reason_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3045);






const DEFAULT_PATTERN = "**/*.{yar,yara}";
const NEVER = ["**/.git/**", "**/node_modules/**"];
/**
 * The rule files that paths, folders and globs stand for. In folders, `.gitignore` is respected and symbolic links
 * are not followed: a link in a stranger's pull request must not bring a file from elsewhere into a report.
 */
async function discover(paths, options) {
    const { cwd, isIgnored = () => false } = options;
    const files = new Set();
    const named = new Set();
    const missing = [];
    const ignored = new Set();
    const leftOut = new Set();
    const unmatched = [];
    const gitIgnored = new _ignored_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .IgnoredPaths */ .RB(cwd);
    const isNamed = paths.length > 0;
    const base = isNamed ? cwd : (options.defaultsFolder ?? cwd);
    /** How many there are, those that are left out included. */
    const addFound = async (folder, pattern) => {
        const found = await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_5__/* .glob */ .TI)(pattern, {
            cwd: folder,
            dot: true,
            expandDirectories: false,
            caseSensitiveMatch: false,
            followSymbolicLinks: false,
            ignore: NEVER,
        });
        for (const name of found) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, name);
            const shown = (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(path, cwd);
            (gitIgnored.has(path) || isIgnored(shown) ? leftOut : files).add(shown);
        }
        return found.length;
    };
    const addFile = (path) => {
        const shown = (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(path, cwd);
        if (isIgnored(shown))
            (isNamed ? ignored : leftOut).add(shown);
        else {
            files.add(shown);
            if (isNamed)
                named.add(shown);
        }
    };
    const add = async (path) => {
        if (path === "") {
            // Resolved, it would be all of the folder.
            missing.push(_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_PATH */ .I3);
            return;
        }
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, path);
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute, { throwIfNoEntry: false, bigint: false });
        const isGlob = stats === undefined && (0,tinyglobby__WEBPACK_IMPORTED_MODULE_5__/* .isDynamicPattern */ .ey)(path);
        let count = 0;
        if (stats?.isDirectory())
            count = await addFound(absolute, DEFAULT_PATTERN);
        else if (isGlob)
            count = await addFound(base, path.replaceAll("\\", "/"));
        else if (stats !== undefined) {
            addFile(absolute);
            count = 1;
        }
        if (count > 0)
            return;
        if (!isNamed)
            unmatched.push(path);
        else if (isGlob)
            missing.push(`no file matches ${path}`);
        else if (stats === undefined)
            missing.push(`no such file or folder: ${path}`);
    };
    for (const path of isNamed ? paths : (options.defaults ?? [DEFAULT_PATTERN])) {
        try {
            await add(path);
        }
        catch (error) {
            missing.push(`cannot read ${path}: ${(0,_system_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A)(error)}`);
        }
    }
    const sorted = [...files].sort(byCodeUnit);
    return { files: sorted, named, missing, ignored: [...ignored].sort(byCodeUnit), leftOut: leftOut.size, unmatched };
}
/** The order of paths in reports: the same on every machine, whatever its language. */
function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 8000:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RB: () => (/* binding */ IgnoredPaths),
  Sm: () => (/* binding */ parseIgnorePattern),
  Hn: () => (/* binding */ repositoryRoot)
});

// UNUSED EXPORTS: parseIgnoreFile

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/run/path_pattern.js
/** Any number of what stands between: of characters in a name, of names in a path. */
const MANY = Symbol("many");
/**
 * A pattern as gitignore(5) has it: `*` and `?` within a name, `[a-z]`, `**` for any number of names, `\` before what
 * means itself. Null where a set is none, such as `[z-a]`, which git takes for something that matches nothing.
 *
 * Not by way of a regular expression: a stranger's pattern of many stars would be tried in endless ways.
 */
function pathTest(pattern, isTied) {
    const names = isTied ? [] : [MANY];
    const parts = partsOf(pattern);
    for (const [i, part] of parts.entries()) {
        const isLast = i === parts.length - 1;
        if (!/^\*\*+$/.test(part) || parts.length === 1) {
            const test = nameTest(part);
            if (test === null)
                return null;
            names.push(test);
            // Everything below a folder, and not the folder.
        }
        else if (isLast)
            names.push(MANY, () => true);
        else
            names.push(MANY);
    }
    return (path) => isRow(names, path.split("/"));
}
/** A pattern's text between slashes that stand for themselves: in a set one does not. */
function partsOf(pattern) {
    const parts = [""];
    for (const [piece] of pattern.matchAll(PIECE)) {
        if (piece === "/")
            parts.push("");
        else
            parts[parts.length - 1] += piece;
    }
    return parts;
}
const SET = /\[([!^]?)(\]?(?:\[:\w+:\]|\\.|[^\]\\])*)\]/;
const PIECE = new RegExp(`${SET.source}|\\\\.|[^]`, "gsu");
function nameTest(text) {
    const row = [];
    for (const [piece, negation, members] of text.matchAll(PIECE)) {
        if (piece === "*")
            row.push(MANY);
        else if (piece === "?")
            row.push(() => true);
        else if (members !== undefined) {
            const test = setTest(members, negation !== "");
            if (test === null)
                return null;
            row.push(test);
        }
        else {
            const own = piece.length > 1 && piece.startsWith("\\") ? piece.slice(1) : piece;
            row.push((character) => character === own);
        }
    }
    return (name) => isRow(row, [...name]);
}
/** ASCII's, as git has them. */
const CLASSES = {
    ...{ alnum: "0-9A-Za-z", alpha: "A-Za-z", blank: " \\t", cntrl: "\\x00-\\x1f\\x7f", digit: "0-9", graph: "!-~" },
    ...{ lower: "a-z", print: " -~", punct: "!-\\/:-@\\[-`{-~", space: "\\s", upper: "A-Z", xdigit: "0-9A-Fa-f" },
};
function setTest(members, isNegated) {
    const escaped = members.replace(/\[:(\w+):\]|\\(.)|(.)/gsu, (_, named, quoted, plain) => named === undefined ? (quoted ?? plain ?? "").replace(/[\\\][&~|^]/g, "\\$&") : (CLASSES[named] ?? ""));
    try {
        const set = new RegExp(`^[${isNegated ? "^" : ""}${escaped}]$`, "su");
        return (character) => set.test(character);
    }
    catch {
        return null;
    }
}
/** Only the last `MANY` is ever tried again: whatever those before it left out, it can leave out too. */
function isRow(row, items) {
    let at = 0;
    let many = -1;
    let resumed = 0;
    for (let i = 0; i < items.length;) {
        const test = row[at];
        if (test === MANY) {
            many = at++;
            resumed = i;
        }
        else if (test?.(items[i])) {
            at++;
            i++;
        }
        else if (many < 0)
            return false;
        else {
            at = many + 1;
            i = ++resumed;
        }
    }
    while (row[at] === MANY)
        at++;
    return at === row.length;
}

// EXTERNAL MODULE: ./build/src/run/read_regular_file.js
var read_regular_file = __webpack_require__(8793);
;// CONCATENATED MODULE: ./build/src/run/ignored_paths.js




/**
 * Reads the lines of a `.gitignore` (git's own documentation, gitignore(5)): `#` comments, `!` takes back, a slash
 * at the end means folders only, one elsewhere ties the pattern to its folder, `**` crosses folders.
 */
function parseIgnoreFile(text) {
    return text
        .replace(/^\ufeff/, "")
        .split(/\r?\n/)
        .flatMap((line) => parseIgnorePattern(line) ?? []);
}
function parseIgnorePattern(line) {
    // Trailing spaces do not count unless escaped.
    let pattern = line.replace(/(\\\s)?\s*$/, "$1");
    if (pattern === "" || pattern.startsWith("#"))
        return null;
    const isNegated = pattern.startsWith("!");
    if (isNegated)
        pattern = pattern.slice(1);
    const isForFolders = pattern.endsWith("/");
    if (isForFolders)
        pattern = pattern.slice(0, -1);
    const isTied = pattern.includes("/");
    if (pattern.startsWith("/"))
        pattern = pattern.slice(1);
    if (pattern === "")
        return null;
    const matches = pathTest(pattern, isTied);
    return matches === null ? null : { matches, isNegated, isForFolders };
}
/** Which files git leaves out, by the `.gitignore` files from the repository's root down to each file. */
class IgnoredPaths {
    #root;
    #patterns = new Map();
    #folders = new Map();
    /** `folder` is absolute; outside a repository nothing is ignored. */
    constructor(folder) {
        this.#root = repositoryRoot(folder);
    }
    /** Whether a file, named by its absolute path, is ignored, by its own name or with a folder above it. */
    has(path) {
        const root = this.#root;
        if (root === null || !path.startsWith(root + external_node_path_.sep))
            return false;
        return this.#isFolderIgnored((0,external_node_path_.dirname)(path), root) || this.#matches(path, false, root);
    }
    #isFolderIgnored(folder, root) {
        if (folder === root || !folder.startsWith(root + external_node_path_.sep))
            return false;
        const known = this.#folders.get(folder);
        if (known !== undefined)
            return known;
        // Nothing below an ignored folder can be taken back.
        const isIgnored = this.#isFolderIgnored((0,external_node_path_.dirname)(folder), root) || this.#matches(folder, true, root);
        this.#folders.set(folder, isIgnored);
        return isIgnored;
    }
    /** The last pattern that matches decides, those of deeper folders after those of higher ones. */
    #matches(path, isFolder, root) {
        for (let folder = (0,external_node_path_.dirname)(path);; folder = (0,external_node_path_.dirname)(folder)) {
            const patterns = this.#patternsIn(folder);
            const name = (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join("/");
            for (let i = patterns.length - 1; i >= 0; i--) {
                const { matches, isNegated, isForFolders } = patterns[i];
                if ((isFolder || !isForFolders) && matches(name))
                    return !isNegated;
            }
            if (folder === root)
                return false;
        }
    }
    #patternsIn(folder) {
        let patterns = this.#patterns.get(folder);
        if (patterns === undefined) {
            patterns = parseIgnoreFile(readIfThere((0,external_node_path_.join)(folder, ".gitignore")));
            if (folder === this.#root) {
                patterns = [...parseIgnoreFile(readIfThere((0,external_node_path_.join)(folder, ".git/info/exclude"))), ...patterns];
            }
            this.#patterns.set(folder, patterns);
        }
        return patterns;
    }
}
function readIfThere(path) {
    try {
        return (0,read_regular_file/* readRegularText */.Aj)(path);
    }
    catch {
        return "";
    }
}
/** The folder that holds `.git`, from `folder` upwards. */
function repositoryRoot(folder) {
    for (let at = (0,external_node_path_.resolve)(folder);; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, ".git")))
            return at;
        if ((0,external_node_path_.dirname)(at) === at)
            return null;
    }
}


/***/ }),

/***/ 5455:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeReports: () => (/* binding */ mergeReports)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7425);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8738);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8168);
/* harmony import */ var _read_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8793);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8579);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5200);







/**
 * Joins JSON reports of parts of one repository. Texts are taken from disk, where they are still as they were; for
 * a file that is gone, or changed, lines and columns come from the report.
 *
 * @throws CannotRun where one of them is no report, or two of them speak of one file
 */
async function mergeReports(paths, surroundings) {
    if (paths.length === 0)
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotRun */ .z("merge takes the JSON reports of shards, and got none");
    const files = new Map();
    for (const path of paths) {
        const { text, path: shown } = await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .readNamed */ .Mk)(path, surroundings);
        for (const file of readReport(text, shown)) {
            if (files.has(file.path))
                throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotRun */ .z(`${file.path} is in two reports; ${shown} is the second`);
            files.set(file.path, withSource(file, surroundings.cwd));
        }
    }
    return (0,_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .reportOf */ .E)([...files.values()].sort((a, b) => (0,_discover_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.path, b.path)));
}
function readReport(text, shown) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotRun */ .z(`${shown} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
    const isReport = value?.version === 1 && Array.isArray(value.files) && value.files.every(isFile);
    if (!isReport)
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotRun */ .z(`${shown} is no report: write one with \`huntlint lint --format json\``);
    return value.files;
}
function isFile(value) {
    const file = value;
    const isList = (list) => Array.isArray(list);
    return (typeof file?.path === "string" &&
        isList(file.rules) &&
        isList(file.queries) &&
        isList(file.findings) &&
        file.findings.every((finding) => isPlaced(finding)));
}
function isPlaced(value) {
    const finding = value;
    const isPosition = (position) => typeof position?.offset === "number";
    return (typeof finding?.rule === "string" &&
        typeof finding.message === "string" &&
        ["error", "warning", "note"].includes(String(finding.severity)) &&
        isPosition(finding.range?.start) &&
        isPosition(finding.range?.end));
}
function withSource({ path, rules, findings, queries }, cwd) {
    const ranges = [
        ...findings.flatMap(({ range, related }) => [range, ...related.filter((r) => r.path === path).map((r) => r.range)]),
    ];
    return {
        path,
        rules,
        queries,
        source: sourceFor(path, ranges, cwd),
        findings: findings.map(({ range, label = "", related, messageId = "", ...finding }) => ({
            ...finding,
            messageId,
            data: {},
            path,
            help: finding.help ?? null,
            notes: finding.notes ?? [],
            fix: finding.fix ?? null,
            fingerprint: finding.fingerprint ?? "",
            yaraRule: finding.yaraRule ?? null,
            primary: { start: range.start.offset, end: range.end.offset, label },
            related: related.map((place) => ({
                path: place.path,
                start: place.range.start.offset,
                end: place.range.end.offset,
                label: place.label,
            })),
        })),
    };
}
/** The text on disk if every place is still where the report says; else blank text that puts them there. */
function sourceFor(path, ranges, cwd) {
    const places = ranges.flatMap(({ start, end }) => [start, end]);
    if (places.length === 0)
        return null;
    try {
        const source = new _text_index_js__WEBPACK_IMPORTED_MODULE_6__/* .SourceFile */ .s(path, (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularText */ .Aj)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path)));
        const isThere = ({ line, column, offset }) => {
            const found = source.positionAt(offset);
            return found.line === line && found.column === column;
        };
        if (places.every(isThere))
            return source;
    }
    catch {
        // Merging happens anywhere; the files need not be there.
    }
    return blankSource(path, places);
}
/** Spaces, with line ends where the places' lines begin. */
function blankSource(path, places) {
    const starts = new Map();
    for (const { line, column, offset } of places)
        starts.set(line, offset - (column - 1));
    const end = Math.max(...places.map(({ offset }) => offset));
    const text = new Array(end).fill(" ");
    let line = 1;
    for (const [wanted, start] of [...starts].sort(([a], [b]) => a - b)) {
        // As many line ends right before the line's start as it takes to get there.
        for (let missing = wanted - line; missing > 0; missing--)
            text[start - missing] = "\n";
        line = wanted;
    }
    return new _text_index_js__WEBPACK_IMPORTED_MODULE_6__/* .SourceFile */ .s(path, text.join(""));
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

/***/ 8579:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportOf)
/* harmony export */ });
/* unused harmony export summarise */
/** Counts what a report holds. */
function summarise(files) {
    const summary = {
        files: files.length,
        rules: 0,
        errors: 0,
        warnings: 0,
        notes: 0,
        withQuery: 0,
        judged: 0,
        partly: 0,
        unknown: 0,
    };
    for (const { rules, findings, queries } of files) {
        summary.rules += rules.length;
        for (const { severity } of findings)
            summary[`${severity}s`]++;
        for (const kept of byRule(queries).values()) {
            summary.withQuery++;
            summary[coverage(kept)]++;
        }
    }
    return summary;
}
/** How far the queries of one rule were judged. */
function coverage(queries) {
    const isJudged = ({ relation }) => relation !== null && relation !== "unknown";
    if (queries.every((query) => isJudged(query) && query.complete))
        return "judged";
    return queries.some(isJudged) ? "partly" : "unknown";
}
/** A report of these files. */
function reportOf(files) {
    return { summary: summarise(files), files };
}
function byRule(queries) {
    const groups = new Map();
    for (const query of queries) {
        const group = groups.get(query.yaraRule);
        if (group)
            group.push(query);
        else
            groups.set(query.yaraRule, [query]);
    }
    return groups;
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

/***/ 7425:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ SourceFile)
/* harmony export */ });
const BYTE_ORDER_MARK = 0xfeff;
/**
 * One text with a name. Offsets everywhere in huntlint are UTF-16 offsets into `text`, which never holds
 * the byte order mark; lines and columns are computed only when something is shown.
 */
class SourceFile {
    path;
    text;
    /** Whether the file began with a byte order mark, which `text` leaves out. */
    hasByteOrderMark;
    #lineStarts;
    constructor(path, text) {
        this.path = path;
        this.hasByteOrderMark = text.charCodeAt(0) === BYTE_ORDER_MARK;
        this.text = this.hasByteOrderMark ? text.slice(1) : text;
    }
    /** Offsets at which lines begin. `\n`, `\r\n` and a lone `\r` end a line. */
    get lineStarts() {
        if (this.#lineStarts)
            return this.#lineStarts;
        const starts = [0];
        const { text } = this;
        for (let i = 0; i < text.length; i++) {
            const code = text.charCodeAt(i);
            if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10))
                starts.push(i + 1);
        }
        this.#lineStarts = starts;
        return starts;
    }
    /** The position of an offset; offsets outside the text are moved to its nearest end. */
    positionAt(offset) {
        const clamped = Math.max(0, Math.min(offset, this.text.length));
        const starts = this.lineStarts;
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= clamped)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: clamped - starts[low] + 1, offset: clamped };
    }
    rangeOf(span) {
        return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
    }
    slice(span) {
        return this.text.slice(span.start, span.end);
    }
    /** The text of a line (counted from 1) without its line end. */
    lineText(line) {
        const starts = this.lineStarts;
        const start = starts[line - 1];
        if (start === undefined)
            return "";
        let end = starts[line] ?? this.text.length;
        while (end > start && (this.text.charCodeAt(end - 1) === 10 || this.text.charCodeAt(end - 1) === 13))
            end--;
        return this.text.slice(start, end);
    }
}


/***/ })

};
