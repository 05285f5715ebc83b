export const id = 4819;
export const ids = [4819];
export const modules = {

/***/ 7611:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ez: () => (/* binding */ REASONS),
/* harmony export */   mP: () => (/* binding */ RELATIONS)
/* harmony export */ });
/* unused harmony export ENTITIES */
/** What a rule or a query matches. Rules exist for the first four. */
const ENTITIES = (/* unused pure expression or super */ null && (["file", "url", "domain", "ip_address", "collection"]));
/** The rule's relation to the query (or the second's to the first). `narrower`: matches less. */
const RELATIONS = ["equivalent", "disjoint", "narrower", "broader", "overlapping", "unknown"];
/** Why two formulas differ at a clause: a closed list, explained in `docs/reasons.md`. */
const REASONS = [
    "case_sensitive",
    "same_element",
    "literal_longer",
    "literal_shorter",
    "literal_differs",
    "anchored",
    "wildcard",
    "entity_differs",
    "field_missing",
    "field_added",
    "bound_wider",
    "bound_narrower",
    "scope_new_only",
    "scope_detections",
    "scope_file_type",
    "scope_time",
    "tokenisation_unknown",
    "snapshot",
    "not_expressible",
    "clause_missing",
    "clause_added",
    "alternative_missing",
    "alternative_added",
    "negation",
    "undecided",
];


/***/ }),

/***/ 8168:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ byCodeUnit),
/* harmony export */   k4: () => (/* binding */ discover)
/* harmony export */ });
/* unused harmony export DEFAULT_PATTERN */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7321);
/* harmony import */ var _glob_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1613);
/* harmony import */ var _ignored_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6990);
/* harmony import */ var _repository_bounds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2695);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5200);
/* harmony import */ var _system_reason_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3045);








const DEFAULT_PATTERN = "**/*.{yar,yara}";
/** Whether a folder is one that globs are not asked about. */
function isNever(folder) {
    return folder.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some((name) => name === ".git" || name === "node_modules");
}
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
    const gitIgnored = new _ignored_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .IgnoredPaths */ .RB(cwd);
    const isNamed = paths.length > 0;
    const base = isNamed ? cwd : (options.defaultsFolder ?? cwd);
    /** Gives how many there are, those that are left out included. */
    const addFound = (folder, names) => {
        for (const name of names) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, name);
            const shown = (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPath */ .pS)(path, cwd);
            (gitIgnored.has(path) || isIgnored(shown) ? leftOut : files).add(shown);
        }
        return names.length;
    };
    const addMatching = async (absolute) => {
        const folder = (0,_repository_bounds_js__WEBPACK_IMPORTED_MODULE_5__/* .plainPart */ .uV)(absolute);
        return isNever((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, folder)) ? 0 : addFound(folder, await (0,_glob_files_js__WEBPACK_IMPORTED_MODULE_3__/* .filesMatching */ .NP)(absolute));
    };
    const addFile = (path) => {
        const shown = (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPath */ .pS)(path, cwd);
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
            missing.push(_surroundings_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_PATH */ .I3);
            return;
        }
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, path);
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute, { throwIfNoEntry: false, bigint: false });
        const isGlob = stats === undefined && (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .f)(path);
        (0,_repository_bounds_js__WEBPACK_IMPORTED_MODULE_5__/* .requireWithin */ .rm)(isGlob ? (0,_repository_bounds_js__WEBPACK_IMPORTED_MODULE_5__/* .plainPart */ .uV)(absolute) : absolute, cwd);
        let count = 0;
        if (stats?.isDirectory()) {
            count = addFound(absolute, await (0,_glob_files_js__WEBPACK_IMPORTED_MODULE_3__/* .filesIn */ .nG)(absolute, DEFAULT_PATTERN));
        }
        else if (isGlob)
            count = await addMatching(absolute);
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
            missing.push(`cannot read ${path}: ${(0,_system_reason_js__WEBPACK_IMPORTED_MODULE_7__/* .reasonOf */ .A)(error)}`);
        }
    }
    const sorted = [...files].sort(byCodeUnit);
    const unreadIgnores = gitIgnored.unread.map(({ path, reason }) => {
        return `${(0,_surroundings_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPath */ .pS)(path, cwd)} ignores nothing: ${reason}`;
    });
    return {
        files: sorted,
        named,
        missing,
        ignored: [...ignored].sort(byCodeUnit),
        leftOut: leftOut.size,
        unmatched,
        unreadIgnores,
    };
}
/** The order of paths in reports: the same on every machine, whatever its language. */
function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 7321:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ globTest),
/* harmony export */   f: () => (/* binding */ isGlob)
/* harmony export */ });
/* harmony import */ var _path_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4273);

/** What makes a path a glob. */
const SIGN = /[*?[{]/;
/** More alternatives than anybody writes: each pair of braces multiplies them. */
const MAX_ALTERNATIVES = 1_000;
function isGlob(path) {
    return SIGN.test(path);
}
/**
 * A glob as a test of paths, letter case aside: `*`, `?` and `[a-z]` within a name, `**` for any number of names,
 * `{a,b}` for alternatives. Files whose names begin with a dot are no exception.
 *
 * @throws Error where its braces stand for more than anybody means
 */
function globTest(glob) {
    const tests = alternatives(glob.toLowerCase()).flatMap((text) => {
        // Where it is all of a pattern, two stars are to gitignore(5) what one is.
        return (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .pathTest */ .w)(text === "**" ? "**/*" : text, true) ?? [];
    });
    return (path) => {
        const lower = path.toLowerCase();
        return tests.some((test) => test(lower));
    };
}
/** `a{b,c{d,e}}` as `ab`, `acd`, `ace`; braces without a comma are characters. */
function alternatives(glob) {
    const found = [];
    const open = [glob];
    for (let text = open.pop(); text !== undefined; text = open.pop()) {
        const group = firstGroup(text);
        if (group === null)
            found.push(text);
        else
            for (const option of group.options.reverse())
                open.push(`${group.before}${option}${group.after}`);
        if (found.length + open.length > MAX_ALTERNATIVES) {
            throw new Error(`its braces stand for more than ${MAX_ALTERNATIVES} patterns`);
        }
    }
    return found;
}
/** The first outermost pair of braces that holds a comma of its own. */
function firstGroup(text) {
    const ends = closingBraces(text);
    for (let start = text.indexOf("{"); start >= 0; start = text.indexOf("{", start + 1)) {
        const end = ends.get(start);
        if (end === undefined)
            continue;
        const options = [];
        let from = start + 1;
        for (let at = from; at < end; at++) {
            at = ends.get(at) ?? at;
            if (text[at] !== ",")
                continue;
            options.push(text.slice(from, at));
            from = at + 1;
        }
        if (options.length === 0)
            continue;
        options.push(text.slice(from, end));
        return { before: text.slice(0, start), options, after: text.slice(end + 1) };
    }
    return null;
}
/** Where each opening brace that is closed is closed. */
function closingBraces(text) {
    const ends = new Map();
    const open = [];
    for (let at = 0; at < text.length; at++) {
        if (text[at] === "{")
            open.push(at);
        const start = text[at] === "}" ? open.pop() : undefined;
        if (start !== undefined)
            ends.set(start, at);
    }
    return ends;
}


/***/ }),

/***/ 1613:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GE: () => (/* binding */ expandGlobs),
/* harmony export */   NP: () => (/* binding */ filesMatching),
/* harmony export */   nG: () => (/* binding */ filesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3382);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8738);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7321);
/* harmony import */ var _repository_bounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2695);
/* harmony import */ var _system_reason_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3045);







const NEVER = ["**/.git/**", "**/node_modules/**"];
/** The files in a folder, relative to it, with `/`. No symbolic link is followed. */
function filesIn(folder, pattern, deep = Number.POSITIVE_INFINITY) {
    return (0,tinyglobby__WEBPACK_IMPORTED_MODULE_5__/* .glob */ .TI)(pattern, {
        cwd: folder,
        dot: true,
        deep,
        expandDirectories: false,
        caseSensitiveMatch: false,
        followSymbolicLinks: false,
        ignore: NEVER,
    });
}
/**
 * The files that an absolute glob stands for, relative to its {@link plainPart}. A stranger's glob is no pattern for
 * the library, which would make a regular expression of it.
 */
async function filesMatching(absolute) {
    const folder = (0,_repository_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .plainPart */ .uV)(absolute);
    const rest = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
    const test = (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globTest */ .F)(rest);
    const deep = rest.includes("**") ? Number.POSITIVE_INFINITY : rest.split("/").length - 1;
    return (await filesIn(folder, "**/*", deep)).filter(test);
}
/**
 * Paths of which some may be globs, as shells of Windows leave them: each file of a glob that is not there already. A
 * file that is called like a glob is that file.
 *
 * @throws CannotRun where a glob stands for no file, or cannot be looked up
 */
async function expandGlobs(paths, cwd) {
    const isMeant = (path) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .f)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), { throwIfNoEntry: false }) === undefined;
    const known = new Set(paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)));
    const expanded = [];
    for (const path of paths) {
        if (!isMeant(path)) {
            expanded.push(path);
            continue;
        }
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
        let names;
        try {
            (0,_repository_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .requireWithin */ .rm)((0,_repository_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .plainPart */ .uV)(absolute), cwd);
            names = await filesMatching(absolute);
        }
        catch (error) {
            throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_6__/* .CannotRun */ .z(`cannot read ${path}: ${(0,_system_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A)(error)}`);
        }
        if (names.length === 0)
            throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_6__/* .CannotRun */ .z(`no file matches ${path}`);
        const found = names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,_repository_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .plainPart */ .uV)(absolute), name)).filter((file) => !known.has(file));
        for (const file of found.sort()) {
            known.add(file);
            expanded.push(file);
        }
    }
    return expanded;
}


/***/ }),

/***/ 4819:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeReports: () => (/* binding */ mergeReports)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/text/source_file.js
var source_file = __webpack_require__(7425);
// EXTERNAL MODULE: ./build/src/run/cannot_run.js
var cannot_run = __webpack_require__(8738);
// EXTERNAL MODULE: ./build/src/run/discover.js
var discover = __webpack_require__(8168);
// EXTERNAL MODULE: ./build/src/run/glob_files.js
var glob_files = __webpack_require__(1613);
;// CONCATENATED MODULE: ./build/src/run/placed_source.js

const START = { line: 1, column: 1, offset: 0 };
/** A file whose text is gone, but of which some offsets are known by line and column. */
class PlacedSource extends source_file/* SourceFile */.s {
    #positions;
    constructor(path, positions) {
        super(path, "");
        this.#positions = new Map(positions.map((position) => [position.offset, position]));
    }
    positionAt(offset) {
        return this.#positions.get(offset) ?? START;
    }
}

// EXTERNAL MODULE: ./build/src/run/read_regular_file.js
var read_regular_file = __webpack_require__(8793);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
;// CONCATENATED MODULE: ./build/src/findings/diagnostic.js
const SEVERITIES = ["error", "warning", "note"];

// EXTERNAL MODULE: ./build/src/findings/comparison.js
var comparison = __webpack_require__(7611);
;// CONCATENATED MODULE: ./build/src/run/read_report.js



/** More runs than this share no repository's files. */
const MAX_SHARDS = 100_000;
/** No text that is read is longer. */
const MAX_OFFSET = 2 ** 31;
/** Of lists and objects; what huntlint writes is not half as deep, a witness being a record. */
const MAX_DEPTH = 100;
const read_report_text = { type: "string" };
const textOrNull = { type: ["string", "null"] };
const truth = { type: "boolean" };
const whole = (minimum, maximum) => ({ type: "integer", minimum, maximum });
const listOf = (items) => ({ type: "array", items });
const shape = (required, optional = {}) => ({
    type: "object",
    required: Object.keys(required),
    properties: { ...required, ...optional },
});
const orNull = (schema) => ({ ...schema, type: [schema.type, "null"] });
/** What reports of other minor versions lack; it reads as this. */
const preset = (schema, value) => ({ ...schema, default: value });
const position = shape({ line: whole(1, MAX_OFFSET), column: whole(1, MAX_OFFSET), offset: whole(0, MAX_OFFSET) });
const range = shape({ start: position, end: position });
const read_report_START = { line: 1, column: 1, offset: 0 };
const read_report_name = { type: "string", pattern: "^[^\\0]+$" };
const count = whole(0, MAX_OFFSET);
const edit = shape({ start: count, end: count, text: read_report_text });
const finding = shape({
    rule: { type: "string", pattern: "^[a-z][a-z0-9_]*$" },
    severity: { enum: SEVERITIES },
    message: read_report_text,
    range,
    related: listOf(shape({ path: read_report_name, range }, { label: read_report_text })),
}, {
    messageId: read_report_text,
    help: textOrNull,
    yaraRule: textOrNull,
    label: read_report_text,
    notes: listOf(read_report_text),
    fix: orNull(shape({ safe: truth, edits: listOf(edit) }, { title: preset(read_report_text, "Change it") })),
    fingerprint: read_report_text,
});
const difference = shape({
    side: { enum: ["query", "rule"] },
    clause: read_report_text,
    direction: { enum: ["narrower", "broader"] },
    scope: truth,
    reason: read_report_text,
    witness: orNull({ type: "object" }),
}, {
    explanation: preset(read_report_text, ""),
    example: preset(textOrNull, null),
    range: preset(orNull(range), null),
    counterpart: preset(orNull(shape({ text: read_report_text, range: orNull(range) })), null),
    literals: preset(orNull(shape({ own: read_report_text, other: read_report_text })), null),
    spots: preset(listOf(shape({ text: read_report_text, instead: textOrNull, operand: read_report_text, repeats: truth, range }, { before: read_report_text, rule: read_report_text })), []),
});
const query = shape({
    yaraRule: read_report_text,
    source: { enum: ["meta", "comment"] },
    text: read_report_text,
    relation: { enum: [...comparison/* RELATIONS */.mP, null] },
    complete: truth,
    differences: listOf(difference),
    unchecked: listOf(shape({ text: read_report_text, range: orNull(range), reason: read_report_text })),
}, {
    key: preset(textOrNull, null),
    range: preset(range, { start: read_report_START, end: read_report_START }),
    notes: preset(listOf(read_report_text), []),
    ruleRange: orNull(range),
});
const SCHEMA = shape({ files: listOf(shape({ path: read_report_name, rules: listOf(read_report_text), findings: listOf(finding), queries: listOf(query) })) }, {
    shard: shape({ index: whole(1, MAX_SHARDS), count: whole(1, MAX_SHARDS) }, { run: read_report_text }),
    hidden: shape({ errors: count, warnings: count, notes: count }),
});
/**
 * Reads what `lint --format json` wrote. Whoever wrote the file may be a stranger: it is validated, and what is read
 * is as the types say. `shown` is what the file is called.
 *
 * @throws CannotRun with what is wrong
 */
function readReport(content, shown) {
    const cannot = (fault) => new cannot_run/* CannotRun */.z(`${shown} is no report of \`huntlint lint --format json\`: ${fault}`);
    if (content.trim() === "")
        throw cannot("it is empty");
    let value;
    try {
        value = JSON.parse(content);
    }
    catch (error) {
        throw new cannot_run/* CannotRun */.z(`${shown} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
    const { version, runs } = (typeof value === "object" ? (value ?? {}) : {});
    if (Array.isArray(runs))
        throw cannot("it is SARIF");
    if (Number.isInteger(version) && version !== 1) {
        throw new cannot_run/* CannotRun */.z(`${shown} is a report of version ${version}: merge it with the huntlint that wrote it`);
    }
    if (version !== 1)
        throw cannot("it has no `version`");
    if (isDeep(value))
        throw cannot("it is nested too deep");
    const ajv = new _2020.Ajv2020({ allowUnionTypes: true, useDefaults: true });
    const validate = ajv.compile(SCHEMA);
    if (!validate(value))
        throw cannot(faultOf(validate.errors?.[0]));
    const fault = disorderIn(value);
    if (fault !== null)
        throw cannot(fault);
    return value;
}
function faultOf(error) {
    if (error === undefined)
        return "it is not as it should be";
    const { allowedValues } = error.params;
    const place = error.instancePath
        .replace(/\/(\d+)(?=\/|$)/g, "[$1]")
        .replace(/\//g, ".")
        .replace(/^\./, "");
    const values = allowedValues === undefined ? "" : `: ${allowedValues.join(", ")}`;
    return `${place === "" ? "it" : `\`${place}\``} ${error.message}${values}`;
}
/** What a schema cannot say: something ends before it begins, or there are more of something than there can be. */
function disorderIn({ files, shard }) {
    if (shard !== undefined && shard.index > shard.count)
        return "`shard.index` is greater than `shard.count`";
    const paths = new Set();
    for (const [i, { path, findings, queries }] of files.entries()) {
        if (paths.has(path))
            return `${path} is there twice`;
        paths.add(path);
        for (const [j, { range, related, fix }] of findings.entries()) {
            const ranges = [range, ...related.map((place) => place.range)];
            if (!ranges.every(isOrdered) || !(fix?.edits ?? []).every((edit) => edit.start <= edit.end)) {
                return `\`files[${i}].findings[${j}]\` ends before it begins`;
            }
        }
        const backwards = queries.findIndex(({ range, ruleRange }) => ![range, ruleRange ?? range].every(isOrdered));
        if (backwards >= 0)
            return `\`files[${i}].queries[${backwards}]\` ends before it begins`;
    }
    return null;
}
function isOrdered({ start, end }) {
    return start.offset <= end.offset;
}
/** Asked without recursion: what comes after may recurse, for as deep as it is then known to be. */
function isDeep(value) {
    let level = [value];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > MAX_DEPTH)
            return true;
        level = level.flatMap((item) => (typeof item === "object" && item !== null ? Object.values(item) : []));
    }
    return false;
}

// EXTERNAL MODULE: ./build/src/run/repository_bounds.js
var repository_bounds = __webpack_require__(2695);
// EXTERNAL MODULE: ./build/src/run/summary.js
var summary = __webpack_require__(8579);
// EXTERNAL MODULE: ./build/src/run/surroundings.js
var run_surroundings = __webpack_require__(5200);
;// CONCATENATED MODULE: ./build/src/run/merge_reports.js











/**
 * Joins JSON reports of parts of one repository, named or meant by globs. Texts are taken from disk, where they are still as they were; for
 * a file that is gone, changed, or outside of the repository, lines and columns come from the reports.
 *
 * @throws CannotRun where one of them is no report or a glob stands for none, or they are not of one run, or two of them speak of one file
 */
async function mergeReports(paths, surroundings) {
    if (paths.length === 0)
        throw new cannot_run/* CannotRun */.z("merge takes the JSON reports of shards, and got none");
    const reports = [];
    for (const path of await (0,glob_files/* expandGlobs */.GE)(paths, surroundings.cwd)) {
        const { text, path: shown } = await (0,run_surroundings/* readNamed */.Mk)(path, surroundings);
        reports.push({ shown, ...readReport(text, shown) });
    }
    const problems = missingShards(reports);
    const files = new Map();
    for (const { shown, files: written } of reports) {
        for (const file of written) {
            if (files.has(file.path))
                throw new cannot_run/* CannotRun */.z(`${file.path} is in two reports; ${shown} is the second`);
            files.set(file.path, file);
        }
    }
    const ranges = rangesByPath([...files.values()]);
    const sourceAt = (path) => sourceFor(path, ranges.get(path) ?? [], surroundings.cwd);
    const joined = [...files.values()].map((file) => fileReport(file, isUnread(file) ? null : sourceAt(file.path)));
    const pointedAt = [...ranges.keys()].flatMap((path) => (files.has(path) ? [] : (sourceAt(path) ?? [])));
    const report = (0,summary/* reportOf */.E)(joined.sort((a, b) => (0,discover/* byCodeUnit */.X)(a.path, b.path)));
    return { report: { ...report, ...hiddenIn(reports), ...(pointedAt.length > 0 ? { pointedAt } : {}) }, problems };
}
/** @throws CannotRun where shards are not of one run */
function missingShards(reports) {
    const shards = reports.flatMap(({ shown, shard }) => (shard === undefined ? [] : { shown, shard }));
    const [first] = shards;
    if (first === undefined)
        return [];
    const { count, run } = first.shard;
    const there = new Set();
    for (const { shown, shard } of shards) {
        if (shard.count !== count) {
            throw new cannot_run/* CannotRun */.z(`${shown} is one of ${shard.count} shards, and ${first.shown} one of ${count}`);
        }
        if (shard.run !== run) {
            throw new cannot_run/* CannotRun */.z(`${shown} and ${first.shown} are not of one run: shards are made by the same huntlint, of the same files, with the same options and configuration`);
        }
        if (there.has(shard.index))
            throw new cannot_run/* CannotRun */.z(`${shown} is shard ${shard.index} of ${count} a second time`);
        there.add(shard.index);
    }
    const missing = [];
    for (let index = 1; index <= count; index++)
        if (!there.has(index))
            missing.push(index);
    if (missing.length === 0)
        return [];
    const listed = missing.slice(0, MAX_LISTED).join(", ") + (missing.length > MAX_LISTED ? ", …" : "");
    const isOne = missing.length === 1;
    const [which, are, its] = isOne ? ["shard", "is", "its report"] : ["shards", "are", "their reports"];
    return [`${which} ${listed} of ${count} ${are} missing: give ${its} too`];
}
const MAX_LISTED = 10;
function hiddenIn(reports) {
    const counts = reports.flatMap(({ hidden }) => hidden ?? []);
    if (counts.length === 0)
        return {};
    const sum = (kind) => counts.reduce((total, each) => total + each[kind], 0);
    return { hidden: { errors: sum("errors"), warnings: sum("warnings"), notes: sum("notes") } };
}
/** Whether the linter got no text of a file, or none that it took for one. */
function isUnread({ findings }) {
    return findings.some(({ rule }) => UNREAD.has(rule));
}
const UNREAD = new Set(["file_unreadable", "file_encoding", "file_too_large"]);
/** Every place that reports name in a file, those that findings of other files point at too. */
function rangesByPath(files) {
    const ranges = new Map();
    const add = (path, range) => {
        const known = ranges.get(path);
        if (known)
            known.push(range);
        else
            ranges.set(path, [range]);
    };
    for (const { path, findings, queries } of files) {
        for (const { range, ruleRange } of queries) {
            add(path, range);
            if (ruleRange)
                add(path, ruleRange);
        }
        for (const { range, related } of findings) {
            add(path, range);
            for (const place of related)
                add(place.path, place.range);
        }
    }
    return ranges;
}
function fileReport({ path, rules, findings, queries }, source) {
    const spans = new Map();
    for (const { yaraRule, ruleRange } of queries) {
        if (ruleRange)
            spans.set(yaraRule, { start: ruleRange.start.offset, end: ruleRange.end.offset });
    }
    return {
        path,
        rules,
        ruleSpans: rules.map((name) => spans.get(name) ?? null),
        queries: queries.map(({ ruleRange: _, ...query }) => query),
        source,
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
                label: place.label ?? "",
            })),
        })),
    };
}
/** The text on disk if every place is still where the report says; else the places alone. */
function sourceFor(path, ranges, cwd) {
    const places = ranges.flatMap(({ start, end }) => [start, end]);
    if (places.length === 0)
        return null;
    // A report may name any path, and what is read there would be shown.
    const found = (0,repository_bounds/* liesOutside */.Xt)(path, cwd) === null ? sourceOnDisk(path, cwd) : null;
    const isThere = ({ line, column, offset }) => {
        const position = found?.positionAt(offset);
        return position?.line === line && position.column === column && position.offset === offset;
    };
    return found !== null && places.every(isThere) ? found : new PlacedSource(path, places);
}
/** Merging happens anywhere; the files need not be there. */
function sourceOnDisk(path, cwd) {
    try {
        return new source_file/* SourceFile */.s(path, (0,read_regular_file/* readRegularText */.Aj)((0,external_node_path_.resolve)(cwd, path)));
    }
    catch {
        return null;
    }
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


/***/ })

};
