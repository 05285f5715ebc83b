export const id = 1707;
export const ids = [1707];
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

/***/ 1707:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSamples: () => (/* binding */ runSamples)
});

// EXTERNAL MODULE: ./build/src/yara/index.js + 25 modules
var yara = __webpack_require__(978);
// EXTERNAL MODULE: ./build/src/run/cannot_run.js
var cannot_run = __webpack_require__(8738);
// EXTERNAL MODULE: ./build/src/run/discover.js
var discover = __webpack_require__(8168);
// EXTERNAL MODULE: ./build/src/run/find_rule.js
var find_rule = __webpack_require__(6305);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/drift/index.js + 20 modules
var drift = __webpack_require__(997);
// EXTERNAL MODULE: ./build/src/run/read_record.js + 1 modules
var read_record = __webpack_require__(4336);
// EXTERNAL MODULE: ./build/src/run/surroundings.js
var run_surroundings = __webpack_require__(5200);
// EXTERNAL MODULE: ./build/src/run/system_reason.js
var system_reason = __webpack_require__(3045);
;// CONCATENATED MODULE: ./build/src/run/kept_samples.js








/**
 * The samples kept beside a rule, by the rule's name, or by the file's where it holds one rule.
 *
 * @throws CannotRun where a folder of them cannot be read
 */
function samplesOf(path, rule, cwd, isAlone) {
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, path));
    const stem = (0,external_node_path_.basename)(path, (0,external_node_path_.extname)(path));
    const names = isAlone && stem !== rule ? [rule, stem] : [rule];
    return names.flatMap((name) => ["match", "nomatch"].flatMap((expected) => {
        const place = (0,external_node_path_.join)(folder, `${name}.${expected}`);
        return jsonFiles(place).map((file) => ({ path: (0,run_surroundings/* shownPath */.pS)((0,external_node_path_.join)(place, file), cwd), expected }));
    }));
}
function jsonFiles(folder) {
    try {
        const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
        const files = entries.filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith(".json"));
        return files.map((entry) => entry.name).sort(discover/* byCodeUnit */.X);
    }
    catch (error) {
        const code = error.code;
        if (code === "ENOENT" || code === "ENOTDIR")
            return [];
        throw new cannot_run/* CannotRun */.z(`cannot read ${folder}: ${(0,system_reason/* reasonOf */.A)(error)}`);
    }
}
/** @throws CannotRun where it cannot be read, or is no record */
function recordOf(sample, cwd) {
    return (0,read_record/* recordIn */.R)((0,run_surroundings/* readNamedFile */.wh)(sample.path, cwd), "either").record;
}
function trySample(side, record, expected, entity) {
    const { matches, clauses } = (0,drift/* evaluateRule */.kx)(side, record, { entity });
    const outcome = matches === null ? "undecided" : matches ? "match" : "nomatch";
    const passed = outcome === expected;
    // Where a match was wanted, the clauses that are not true are to blame; where none was, all of them hold.
    const blamed = passed || expected === "nomatch" ? [] : clauses.filter(({ holds }) => holds !== true);
    return { outcome, passed, clauses: blamed.map(({ text }) => text) };
}

;// CONCATENATED MODULE: ./build/src/run/run_samples.js






/**
 * Evaluates the samples kept beside rules: `NAME.match/*.json` must match the rule NAME, `NAME.nomatch/*.json` must
 * not. NAME is the rule's, or the file's without its ending where it holds one rule. A sample is a record or a
 * report of the API. Undecided is never a pass.
 *
 * @throws CannotRun where no rule file is found
 */
async function runSamples(paths, surroundings, entity = null) {
    const { files, named, missing } = await (0,discover/* discover */.k4)(paths, { cwd: surroundings.cwd });
    const unread = [...missing];
    if (files.length === 0)
        throw new cannot_run/* CannotRun */.z(missing.join("; ") || "there is no rule file here to test");
    const results = [];
    let rules = 0;
    let rulesWithSamples = 0;
    for (const path of files) {
        const names = await ruleNames(path, surroundings);
        if (typeof names === "string") {
            // What is wrong with a file in a folder is the linter's to say.
            if (named.has(path))
                unread.push(names);
            continue;
        }
        for (const name of names) {
            rules++;
            const samples = samplesOf(path, name, surroundings.cwd, names.length === 1);
            if (samples.length > 0)
                rulesWithSamples++;
            for (const sample of samples)
                results.push(runSample(path, name, sample, surroundings, entity));
        }
    }
    return { results, rules, rulesWithSamples, missing: unread };
}
/** Names of a file's rules; or why it cannot be read. */
async function ruleNames(path, surroundings) {
    let text;
    try {
        ({ text } = await (0,run_surroundings/* readNamed */.Mk)(path, surroundings));
    }
    catch (error) {
        if (error instanceof cannot_run/* CannotRun */.z)
            return error.message;
        throw error;
    }
    return (0,yara/* parse */.qg)(text).tree.items.flatMap((item) => (item.kind === "Rule" ? [item.name.name] : []));
}
function runSample(path, yaraRule, sample, { cwd }, entity) {
    const base = { path, yaraRule, sample: sample.path, expected: sample.expected };
    let side;
    let record;
    try {
        side = (0,find_rule/* ruleIn */.UJ)((0,run_surroundings/* readNamedFile */.wh)(path, cwd), yaraRule);
        record = recordOf(sample, cwd);
    }
    catch (error) {
        if (!(error instanceof cannot_run/* CannotRun */.z))
            throw error;
        return { ...base, outcome: "failed", passed: false, clauses: [], reason: error.message };
    }
    return { ...base, ...trySample(side, record, sample.expected, entity), reason: null };
}


/***/ })

};
