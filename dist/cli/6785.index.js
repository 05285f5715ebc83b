export const id = 6785;
export const ids = [6785];
export const modules = {

/***/ 6785:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ loadConfiguration)
/* harmony export */ });
/* unused harmony export Configuration */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(997);
/* harmony import */ var _lint_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2395);
/* harmony import */ var _vt_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9707);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8738);
/* harmony import */ var _find_configuration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6317);
/* harmony import */ var _ignored_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8000);
/* harmony import */ var _read_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2207);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5200);









/** A repository's configuration, or the defaults where it has none. */
class Configuration {
    /** Absolute; null: no file, all defaults. */
    path;
    files;
    compiler;
    externals;
    extraFields;
    services;
    reasonRequired;
    /** In bytes. */
    maxFileSize;
    failOn;
    maxWarnings;
    #written;
    #folder;
    #ignore;
    #overrides;
    #entities;
    #selection;
    #known = new Map();
    constructor(text, cwd, selection = {}) {
        const written = (text?.value ?? {});
        for (const id of selection.rules ?? []) {
            if (!_lint_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .LINT_RULES */ .w.some((rule) => rule.id === id)) {
                throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_8__/* .CannotRun */ .z(`no lint rule is called ${id}: \`huntlint rules\` lists them`);
            }
        }
        this.path = text?.path ?? null;
        this.files = written.files ?? null;
        this.compiler = written.compiler ?? true;
        this.externals = written.externals ?? {};
        this.extraFields = written.extra_fields ?? [];
        this.services = written.services ?? {};
        this.reasonRequired = written.suppressions?.reason_required ?? false;
        this.maxFileSize = written.max_file_size ?? _read_source_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_MAX_FILE_SIZE */ .Sj;
        this.failOn = written.fail_on ?? "error";
        this.maxWarnings = written.max_warnings ?? null;
        this.#written = written;
        this.#folder = text === null ? cwd : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(text.path);
        this.#ignore = matcher(written.ignore ?? []);
        this.#overrides = (written.overrides ?? []).map((override) => ({ ...override, matcher: matcher(override.files) }));
        this.#entities = Object.entries(written.entities ?? {}).map(([pattern, entity]) => ({
            matcher: matcher([pattern]),
            entity,
        }));
        this.#selection = selection;
    }
    /** The folder that the patterns are relative to. */
    get folder() {
        return this.#folder;
    }
    /** `path` is absolute, or relative to the working directory `cwd`. */
    isIgnored(path, cwd) {
        return this.#ignore.patterns.length > 0 && matches(this.#ignore, this.#relative(path, cwd));
    }
    forFile(path, cwd) {
        const isSameForAll = this.#overrides.length === 0 && this.#entities.length === 0;
        const relative = isSameForAll ? "" : this.#relative(path, cwd);
        const applying = this.#overrides.filter((override) => matches(override.matcher, relative));
        const byFolder = this.#entities.filter((entry) => matches(entry.matcher, relative)).at(-1)?.entity;
        const own = applying.flatMap(({ entity }) => entity ?? []).at(-1);
        const folderEntity = own ?? byFolder ?? null;
        const entity = folderEntity ?? this.#selection.entity ?? null;
        const key = JSON.stringify([this.#overrides.map((override) => applying.includes(override)), folderEntity]);
        const known = this.#known.get(key);
        if (known !== undefined)
            return known;
        const made = { ...this.#merged([this.#written, ...applying], entity), folderEntity };
        this.#known.set(key, made);
        return made;
    }
    #relative(path, cwd) {
        return (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_7__/* .shownPath */ .pS)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path), this.#folder);
    }
    #merged(layers, entity) {
        const preset = this.#selection.preset ?? layers.flatMap((layer) => layer.preset ?? []).at(-1) ?? "default";
        const settings = new Map();
        for (const { rules } of layers) {
            for (const [id, setting] of Object.entries(rules ?? {})) {
                const before = settings.get(id) ?? { level: null, options: {} };
                const { severity, ...options } = typeof setting === "string" ? { severity: setting } : setting;
                // Options given without a severity switch a rule on that the preset has not.
                settings.set(id, { level: severity ?? before.level, options: { ...before.options, ...options } });
            }
        }
        const { rules: only } = this.#selection;
        const active = _lint_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .LINT_RULES */ .w.flatMap((rule) => {
            const setting = settings.get(rule.id);
            const level = setting?.level ?? null;
            const isInPreset = preset === "strict" || rule.preset === "default";
            const isOn = only === undefined ? level !== "off" && (isInPreset || setting !== undefined) : only.includes(rule.id);
            return isOn ? [{ rule, severity: level === "off" ? null : level, options: setting?.options ?? {} }] : [];
        });
        const drift = layers.flatMap((layer) => layer.drift ?? []);
        return {
            preset,
            rules: active,
            entity,
            queryKeys: [..._drift_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_QUERY_KEYS */ .yV, ...layers.flatMap((layer) => layer.query_keys ?? [])],
            policy: drift.reduce(withDrift, _drift_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_POLICY */ .zj),
            steps: drift.flatMap(({ steps }) => steps ?? []).at(-1),
        };
    }
}
function withDrift(policy, drift) {
    return {
        ...policy,
        severity: { ...policy.severity, ...drift.severity },
        scope: drift.scope ?? policy.scope,
        detectionsAreScope: drift.detections_are_scope ?? policy.detectionsAreScope,
        fileTypesAreScope: drift.file_types_are_scope ?? policy.fileTypesAreScope,
        ignoredReasons: drift.ignored_reasons ?? policy.ignoredReasons,
        several: drift.several ?? policy.several,
    };
}
function matcher(patterns) {
    return { patterns: patterns.flatMap((pattern) => (0,_ignored_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .parseIgnorePattern */ .Sm)(pattern) ?? []) };
}
/** As a `.gitignore` matches: the last pattern decides, a folder's pattern holds for all below it. */
function matches({ patterns }, path) {
    const steps = path.split("/");
    for (let length = 1; length <= steps.length; length++) {
        const part = steps.slice(0, length).join("/");
        const isFolder = length < steps.length;
        const last = patterns.findLast((pattern) => (isFolder || !pattern.isForFolders) && pattern.matches(part));
        if (last !== undefined && !last.isNegated)
            return true;
    }
    return false;
}
/**
 * The configuration that holds in a working directory: a named file, else the nearest.
 *
 * @throws CannotRun with every mistake in it
 */
async function loadConfiguration(named, surroundings, selection = {}) {
    const { cwd } = surroundings;
    const path = named ?? (0,_find_configuration_js__WEBPACK_IMPORTED_MODULE_4__/* .findConfiguration */ .o)(cwd);
    // What an earlier configuration of this process added is not there.
    (0,_vt_index_js__WEBPACK_IMPORTED_MODULE_3__/* .useSchema */ .pD)(null);
    if (path === null)
        return new Configuration(null, cwd, selection);
    // Reading YAML and checking it takes longer than linting a file; most folders have no configuration.
    const { readConfiguration } = await Promise.all(/* import() */[__webpack_require__.e(9892), __webpack_require__.e(8815), __webpack_require__.e(2211)]).then(__webpack_require__.bind(__webpack_require__, 2211));
    const configuration = new Configuration(await readConfiguration(path, surroundings), cwd, selection);
    for (const { prepare } of _lint_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .LINT_RULES */ .w)
        await prepare?.();
    const { extraFields } = configuration;
    if (extraFields.length > 0)
        (0,_vt_index_js__WEBPACK_IMPORTED_MODULE_3__/* .useSchema */ .pD)((0,_vt_index_js__WEBPACK_IMPORTED_MODULE_3__/* .extendSchema */ .ij)(extraFields).schema);
    return configuration;
}


/***/ }),

/***/ 6317:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ CONFIGURATION_NAME),
/* harmony export */   o: () => (/* binding */ findConfiguration)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8738);
/* harmony import */ var _ignored_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8000);




const CONFIGURATION_NAME = ".huntlint.yaml";
/** Names that people give it; none is read, so that there is one file and one place to look. */
const MISNAMED = [".huntlint.yml", "huntlint.yaml", "huntlint.yml", ".huntlint.json"];
/**
 * The configuration's path: the nearest from the working directory upwards, no further than the repository's root.
 * Outside a repository only the working directory counts.
 */
function findConfiguration(cwd) {
    const root = (0,_ignored_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryRoot */ .Hn)(cwd) ?? cwd;
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, CONFIGURATION_NAME);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            return path;
        const misnamed = MISNAMED.find((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
        if (misnamed !== undefined) {
            throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotRun */ .z(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, misnamed)} is not read: call it ${CONFIGURATION_NAME}`);
        }
        if (folder === root || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return null;
    }
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
