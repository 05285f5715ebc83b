export const id = 4702;
export const ids = [4702];
export const modules = {

/***/ 7689:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ byCodeUnit),
  k4: () => (/* binding */ discover)
});

// UNUSED EXPORTS: DEFAULT_PATTERN

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
// EXTERNAL MODULE: ./build/src/run/path_pattern.js
var path_pattern = __webpack_require__(4273);
;// CONCATENATED MODULE: ./build/src/run/glob.js

/** What makes a path a glob. */
const SIGN = /[*?[{]/;
/** More alternatives than anybody writes: each pair of braces multiplies them. */
const MAX_ALTERNATIVES = 1_000;
function glob_isGlob(path) {
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
        return (0,path_pattern/* pathTest */.w)(text === "**" ? "**/*" : text, true) ?? [];
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

// EXTERNAL MODULE: ./build/src/run/ignored_paths.js
var ignored_paths = __webpack_require__(6990);
// EXTERNAL MODULE: ./build/src/run/repository_bounds.js
var repository_bounds = __webpack_require__(2695);
// EXTERNAL MODULE: ./build/src/run/surroundings.js
var surroundings = __webpack_require__(5200);
// EXTERNAL MODULE: ./build/src/run/system_reason.js
var system_reason = __webpack_require__(3045);
;// CONCATENATED MODULE: ./build/src/run/discover.js








const DEFAULT_PATTERN = "**/*.{yar,yara}";
const NEVER = ["**/.git/**", "**/node_modules/**"];
/** Whether a folder is one that globs are not asked about. */
function isNever(folder) {
    return folder.split(external_node_path_.sep).some((name) => name === ".git" || name === "node_modules");
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
    const gitIgnored = new ignored_paths/* IgnoredPaths */.RB(cwd);
    const isNamed = paths.length > 0;
    const base = isNamed ? cwd : (options.defaultsFolder ?? cwd);
    const found = (folder, pattern, deep) => (0,dist/* glob */.TI)(pattern, {
        cwd: folder,
        dot: true,
        deep,
        expandDirectories: false,
        caseSensitiveMatch: false,
        followSymbolicLinks: false,
        ignore: NEVER,
    });
    /** Gives how many there are, those that are left out included. */
    const addFound = (folder, names) => {
        for (const name of names) {
            const path = (0,external_node_path_.resolve)(folder, name);
            const shown = (0,surroundings/* shownPath */.pS)(path, cwd);
            (gitIgnored.has(path) || isIgnored(shown) ? leftOut : files).add(shown);
        }
        return names.length;
    };
    /** A stranger's glob is no pattern for the library, which would make a regular expression of it. */
    const addMatching = async (absolute) => {
        const folder = (0,repository_bounds/* plainPart */.uV)(absolute);
        if (isNever((0,external_node_path_.relative)(base, folder)))
            return 0;
        const rest = (0,external_node_path_.relative)(folder, absolute).split(external_node_path_.sep).join("/");
        const test = globTest(rest);
        const deep = rest.includes("**") ? Number.POSITIVE_INFINITY : rest.split("/").length - 1;
        return addFound(folder, (await found(folder, "**/*", deep)).filter(test));
    };
    const addFile = (path) => {
        const shown = (0,surroundings/* shownPath */.pS)(path, cwd);
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
            missing.push(surroundings/* EMPTY_PATH */.I3);
            return;
        }
        const absolute = (0,external_node_path_.resolve)(base, path);
        const stats = (0,external_node_fs_.statSync)(absolute, { throwIfNoEntry: false, bigint: false });
        const isGlob = stats === undefined && glob_isGlob(path);
        (0,repository_bounds/* requireWithin */.rm)(isGlob ? (0,repository_bounds/* plainPart */.uV)(absolute) : absolute, cwd);
        let count = 0;
        if (stats?.isDirectory()) {
            count = addFound(absolute, await found(absolute, DEFAULT_PATTERN, Number.POSITIVE_INFINITY));
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
            missing.push(`cannot read ${path}: ${(0,system_reason/* reasonOf */.A)(error)}`);
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

/***/ 4702:
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
// EXTERNAL MODULE: ./build/src/run/discover.js + 1 modules
var discover = __webpack_require__(7689);
// EXTERNAL MODULE: ./build/src/run/find_rule.js
var find_rule = __webpack_require__(6305);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/drift/index.js + 32 modules
var drift = __webpack_require__(9739);
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
    const { matches, clauses } = (0,drift/* evaluateRule */.kx)(side, record, { entity });
    const outcome = matches === null ? "undecided" : matches ? "match" : "nomatch";
    const passed = outcome === expected;
    // Where a match was wanted, the clauses that are not true are to blame; where none was, all of them hold.
    const blamed = passed || expected === "nomatch" ? [] : clauses.filter(({ holds }) => holds !== true);
    return { outcome, passed, clauses: blamed.map(({ text }) => text) };
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
    const namesIn = async (path) => {
        const names = await ruleNames(path, surroundings);
        return typeof names === "string" ? null : names;
    };
    const unused = await unusedSamples(paths, files, surroundings.cwd, namesIn);
    return { results, rules, rulesWithSamples, unused, missing: unread };
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
