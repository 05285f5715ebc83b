export const id = 4702;
export const ids = [4702];
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

/***/ 4702:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSamples: () => (/* binding */ runSamples)
});

// EXTERNAL MODULE: ./build/src/yara/index.js + 24 modules
var yara = __webpack_require__(3495);
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
// EXTERNAL MODULE: ./build/src/drift/index.js + 34 modules
var drift = __webpack_require__(1863);
// EXTERNAL MODULE: ./build/src/run/read_record.js + 1 modules
var read_record = __webpack_require__(4336);
// EXTERNAL MODULE: ./build/src/run/repository_bounds.js
var repository_bounds = __webpack_require__(2695);
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
        return jsonFiles(place, cwd).map((file) => ({ path: (0,run_surroundings/* shownPath */.pS)((0,external_node_path_.join)(place, file), cwd), expected }));
    }));
}
function jsonFiles(folder, cwd) {
    try {
        const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
        (0,repository_bounds/* requireWithin */.rm)(folder, cwd);
        const files = entries.filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith(".json"));
        return files.map((entry) => entry.name).sort(discover/* byCodeUnit */.X);
    }
    catch (error) {
        const code = error.code;
        if (code === "ENOENT" || code === "ENOTDIR")
            return [];
        throw new cannot_run/* CannotRun */.z(`cannot read ${(0,run_surroundings/* shownPath */.pS)(folder, cwd)}: ${(0,system_reason/* reasonOf */.A)(error)}`);
    }
}
/** @throws CannotRun where it cannot be read, or is no record */
function recordOf(sample, cwd) {
    return (0,read_record/* recordIn */.R)((0,run_surroundings/* readNamedFile */.wh)(sample.path, cwd), "either").record;
}
function trySample(side, record, expected, entity) {
    const { matches, clauses, isGivenUp } = (0,drift/* evaluateRule */.kx)(side, record, { entity });
    const outcome = matches === null ? "undecided" : matches ? "match" : "nomatch";
    const passed = outcome === expected;
    // Where a match was wanted, the clauses that are not true are to blame; where none was, all of them hold.
    const blamed = passed || expected === "nomatch" ? [] : clauses.filter(({ holds }) => holds !== true);
    const reason = isGivenUp && outcome === "undecided" ? drift/* GIVEN_UP */.wo : null;
    return { outcome, passed, clauses: blamed.map(({ text }) => text), reason };
}

// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
// EXTERNAL MODULE: ./build/src/text/nearest_word.js
var nearest_word = __webpack_require__(4730);
// EXTERNAL MODULE: ./build/src/run/ignored_paths.js
var ignored_paths = __webpack_require__(6990);
;// CONCATENATED MODULE: ./build/src/run/unused_samples.js







const SAMPLE_FOLDER = /^(.+)\.(?:no)?match$/;
const RULE_FILE = /\.yara?$/i;
/**
 * Folders of samples that stand beside no rule of their name: the rule was renamed, moved or removed, and its samples
 * would prove nothing without anybody noticing. Looked for in the folders among `paths`, or everywhere where none is
 * named, and beside `files`.
 */
async function unusedSamples(paths, files, cwd, namesIn) {
    const found = new Set();
    for (const path of paths.length === 0 ? ["."] : paths) {
        const folder = (0,external_node_path_.resolve)(cwd, path);
        if (!(0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
            continue;
        const options = { cwd: folder, dot: true, caseSensitiveMatch: false, followSymbolicLinks: false, ignore: NEVER };
        for (const sample of await (0,dist/* glob */.TI)("**/*.{match,nomatch}/*.json", options))
            found.add((0,external_node_path_.dirname)((0,external_node_path_.resolve)(folder, sample)));
    }
    for (const folder of new Set(files.map((file) => (0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, file))))) {
        for (const name of entriesOf(folder))
            if (hasSamples((0,external_node_path_.join)(folder, name)))
                found.add((0,external_node_path_.join)(folder, name));
    }
    const ignored = new ignored_paths/* IgnoredPaths */.RB(cwd);
    const unused = [];
    const usedNames = new Map();
    for (const path of [...found].sort(discover/* byCodeUnit */.X)) {
        const name = SAMPLE_FOLDER.exec((0,external_node_path_.basename)(path))?.[1];
        if (name === undefined || ignored.has(path))
            continue;
        const folder = (0,external_node_path_.dirname)(path);
        const known = usedNames.get(folder) ?? namesBeside(folder, cwd, namesIn);
        usedNames.set(folder, known);
        const names = await known;
        if (names === null || names.used.has(name))
            continue;
        unused.push({ folder: (0,run_surroundings/* shownPath */.pS)(path, cwd), reason: reasonFor(name, names) });
    }
    return unused;
}
const NEVER = ["**/.git/**", "**/node_modules/**"];
/** Null where a rule file cannot be read: its rules may well use what is there. */
async function namesBeside(folder, cwd, namesIn) {
    const used = new Set();
    const shared = new Set();
    for (const file of entriesOf(folder).filter((entry) => RULE_FILE.test(entry))) {
        const names = await namesIn((0,run_surroundings/* shownPath */.pS)((0,external_node_path_.join)(folder, file), cwd));
        if (names === null)
            return null;
        for (const name of names)
            used.add(name);
        const stem = (0,external_node_path_.basename)(file, (0,external_node_path_.extname)(file));
        if (names.length === 1)
            used.add(stem);
        else if (names.length > 1)
            shared.add(stem);
    }
    return { used, shared };
}
function reasonFor(name, { used, shared }) {
    if (shared.has(name))
        return `the file ${name} beside it holds several rules: samples go by a rule's name there`;
    if (used.size === 0)
        return "there is no rule beside it";
    const nearest = (0,nearest_word/* nearestWord */.z)(name, used);
    return `no rule beside it is called ${name}${nearest === null ? "" : `: is ${nearest} meant?`}`;
}
function hasSamples(folder) {
    return SAMPLE_FOLDER.test((0,external_node_path_.basename)(folder)) && entriesOf(folder).some((name) => /\.json$/i.test(name));
}
/** None where it cannot be read, or is no folder. */
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort(discover/* byCodeUnit */.X);
    }
    catch {
        return [];
    }
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
    const { files, named, missing, unreadIgnores } = await (0,discover/* discover */.k4)(paths, { cwd: surroundings.cwd });
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
    const namesIn = async (path) => {
        const names = await ruleNames(path, surroundings);
        return typeof names === "string" ? null : names;
    };
    const unused = await unusedSamples(paths, files, surroundings.cwd, namesIn);
    return { results, rules, rulesWithSamples, unused, missing: unread, remarks: unreadIgnores };
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
    return { ...base, ...trySample(side, record, sample.expected, entity) };
}


/***/ })

};
