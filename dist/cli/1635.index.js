export const id = 1635;
export const ids = [1635];
export const modules = {

/***/ 6785:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ loadConfiguration)
/* harmony export */ });
/* unused harmony export Configuration */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(832);
/* harmony import */ var _lint_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1741);
/* harmony import */ var _vt_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9707);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8738);
/* harmony import */ var _find_configuration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6317);
/* harmony import */ var _ignored_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6990);
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
        return matches(this.#ignore, this.#relative(path, cwd));
    }
    forFile(path, cwd) {
        const relative = this.#relative(path, cwd);
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
        const last = patterns.findLast(({ regexp, isForFolders }) => (isFolder || !isForFolders) && regexp.test(part));
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
    if (path === null)
        return new Configuration(null, cwd, selection);
    // Reading YAML and checking it takes longer than linting a file; most folders have no configuration.
    const { readConfiguration } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2210), __webpack_require__.e(2211)]).then(__webpack_require__.bind(__webpack_require__, 2211));
    const configuration = new Configuration(await readConfiguration(path, surroundings), cwd, selection);
    for (const { prepare } of _lint_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .LINT_RULES */ .w)
        await prepare?.();
    const { extraFields } = configuration;
    if (extraFields.length > 0)
        (0,_vt_index_js__WEBPACK_IMPORTED_MODULE_3__/* .useSchema */ .pD)((0,_vt_index_js__WEBPACK_IMPORTED_MODULE_3__/* .extendSchema */ .ij)(extraFields).schema);
    return configuration;
}


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
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3382);
/* harmony import */ var _ignored_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6990);
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
    const gitIgnored = new _ignored_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .IgnoredPaths */ .RB(cwd);
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
            if (!gitIgnored.has(path) && !isIgnored(shown))
                files.add(shown);
        }
        return found.length;
    };
    const add = async (path, isNamed) => {
        if (path === "") {
            // Resolved, it would be all of the working directory.
            missing.push(_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_PATH */ .I3);
            return;
        }
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute, { throwIfNoEntry: false, bigint: false });
        if (stats?.isDirectory())
            await addFound(absolute, DEFAULT_PATTERN);
        else if (stats !== undefined) {
            const shown = (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(absolute, cwd);
            files.add(shown);
            if (isNamed)
                named.add(shown);
        }
        else if ((0,tinyglobby__WEBPACK_IMPORTED_MODULE_5__/* .isDynamicPattern */ .ey)(path)) {
            const count = await addFound(cwd, path.replaceAll("\\", "/"));
            if (count === 0 && isNamed)
                missing.push(`no file matches ${path}`);
        }
        else if (isNamed)
            missing.push(`no such file or folder: ${path}`);
    };
    const isNamed = paths.length > 0;
    for (const path of isNamed ? paths : (options.defaults ?? [DEFAULT_PATTERN])) {
        try {
            await add(path, isNamed);
        }
        catch (error) {
            missing.push(`cannot read ${path}: ${(0,_system_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A)(error)}`);
        }
    }
    return { files: [...files].sort(byCodeUnit), named, missing };
}
/** The order of paths in reports: the same on every machine, whatever its language. */
function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
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
/* harmony import */ var _ignored_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6990);




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

/***/ 6990:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   RB: () => (/* binding */ IgnoredPaths),
/* harmony export */   Sm: () => (/* binding */ parseIgnorePattern)
/* harmony export */ });
/* unused harmony export parseIgnoreFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _read_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8793);



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
    const source = `${isTied ? "" : "(?:.*/)?"}${patternSource(pattern)}`;
    try {
        return { regexp: new RegExp(`^${source}$`, "su"), isNegated, isForFolders };
    }
    catch {
        // A set such as `[z-a]`, which git takes for something that matches nothing.
        return null;
    }
}
function patternSource(pattern) {
    let source = "";
    for (let i = 0; i < pattern.length;) {
        const rest = pattern.slice(i);
        const set = /^\[([!^]?)(\]?(?:\\.|[^\]\\])*)\]/s.exec(rest);
        if (rest.startsWith("**/") && (i === 0 || pattern[i - 1] === "/")) {
            source += "(?:.*/)?";
            i += 3;
        }
        else if (rest === "**" && pattern[i - 1] === "/") {
            source += ".+";
            i += 2;
        }
        else if (rest.startsWith("*")) {
            source += "[^/]*";
            i += /^\*+/.exec(rest)?.[0].length ?? 1;
        }
        else if (rest.startsWith("?")) {
            source += "[^/]";
            i += 1;
        }
        else if (set !== null) {
            const members = set[2].replace(/\\(.)/gs, "$1").replace(/[\\\][&~|^]/g, "\\$&");
            source += `(?!/)[${set[1] === "" ? "" : "^"}${members}]`;
            i += set[0].length;
        }
        else {
            const isEscape = rest.startsWith("\\") && rest.length > 1;
            const code = pattern.codePointAt(i + (isEscape ? 1 : 0));
            const character = String.fromCodePoint(code);
            source += character.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
            i += character.length + (isEscape ? 1 : 0);
        }
    }
    return source;
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
        if (root === null || !path.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
            return false;
        return this.#isFolderIgnored((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), root) || this.#matches(path, false, root);
    }
    #isFolderIgnored(folder, root) {
        if (folder === root || !folder.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
            return false;
        const known = this.#folders.get(folder);
        if (known !== undefined)
            return known;
        // Nothing below an ignored folder can be taken back.
        const isIgnored = this.#isFolderIgnored((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), root) || this.#matches(folder, true, root);
        this.#folders.set(folder, isIgnored);
        return isIgnored;
    }
    /** The last pattern that matches decides, those of deeper folders after those of higher ones. */
    #matches(path, isFolder, root) {
        for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
            const patterns = this.#patternsIn(folder);
            const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
            for (let i = patterns.length - 1; i >= 0; i--) {
                const { regexp, isNegated, isForFolders } = patterns[i];
                if ((isFolder || !isForFolders) && regexp.test(name))
                    return !isNegated;
            }
            if (folder === root)
                return false;
        }
    }
    #patternsIn(folder) {
        let patterns = this.#patterns.get(folder);
        if (patterns === undefined) {
            patterns = parseIgnoreFile(readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".gitignore")));
            if (folder === this.#root) {
                patterns = [...parseIgnoreFile(readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git/info/exclude"))), ...patterns];
            }
            this.#patterns.set(folder, patterns);
        }
        return patterns;
    }
}
function readIfThere(path) {
    try {
        return (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularText */ .Aj)(path);
    }
    catch {
        return "";
    }
}
/** The folder that holds `.git`, from `folder` upwards. */
function repositoryRoot(folder) {
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, ".git")))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return null;
    }
}


/***/ }),

/***/ 22:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ Linter)
});

// EXTERNAL MODULE: ./build/src/engine/index.js + 8 modules
var engine = __webpack_require__(2737);
// EXTERNAL MODULE: ./build/src/lint/compiler_codes.js
var compiler_codes = __webpack_require__(7819);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/lint/fingerprint.js

/**
 * What makes a finding the same finding after an edit elsewhere: the lint rule, the YARA rule and what it is about,
 * never a line. Without a YARA rule the path takes its place.
 */
function fingerprint(rule, yaraRule, path, subject) {
    const normalised = subject.replace(/\s+/g, " ").trim();
    const parts = [rule, yaraRule ?? `/${path}`, normalised];
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 20);
}
/**
 * Tells apart what would look the same: findings in rules of one name in several files get their path mixed in,
 * repeated ones of one place a number.
 */
function withDistinctFingerprints(findings, isUniqueName) {
    const seen = new Map();
    return findings.map((finding) => {
        const { yaraRule, path } = finding;
        let print = finding.fingerprint;
        if (yaraRule !== null && !isUniqueName(yaraRule)) {
            print = (0,external_node_crypto_.createHash)("sha256")
                .update(JSON.stringify([print, path]))
                .digest("hex")
                .slice(0, 20);
        }
        const count = (seen.get(print) ?? 0) + 1;
        seen.set(print, count);
        return { ...finding, fingerprint: count === 1 ? print : `${print}-${count}` };
    });
}

;// CONCATENATED MODULE: ./build/src/lint/open_finding.js

/** Fills a finding in: its message from the rule's template, its severity, the YARA rule that holds it. */
function openFinding(finding, active, file) {
    return {
        diagnostic: diagnosticOf(finding, active, file),
        supersedes: finding.supersedes ?? [],
        settlement: finding.settlement ?? null,
    };
}
/** The finding as it stands when all files are known, or null where it does not. */
function settled({ diagnostic, settlement }, repository) {
    if (settlement === null)
        return diagnostic;
    const other = repository.placesOf(settlement.name).find(({ path }) => path !== diagnostic.path);
    if (settlement.kind === "unless_declared")
        return other === undefined ? diagnostic : null;
    if (other === undefined)
        return null;
    return {
        ...diagnostic,
        data: { ...diagnostic.data, other: other.path },
        message: diagnostic.message.replace("{other}", () => other.path),
        related: [...diagnostic.related, { ...other, label: "the other one" }],
    };
}
/** Whether a finding is left out, since another says more of the same place. */
function isSuperseded({ diagnostic }, others) {
    const { rule, primary } = diagnostic;
    return others.some(({ supersedes, diagnostic: { primary: place } }) => {
        return supersedes.includes(rule) && place.start <= primary.end && primary.start <= place.end;
    });
}
function diagnosticOf(finding, { rule, severity }, file) {
    const { at, messageId, data = {} } = finding;
    const yaraRule = file.ruleAt(at.start)?.name ?? null;
    const subject = finding.subject ?? `${messageId} ${file.source.slice(at)}`;
    return {
        rule: rule.id,
        messageId,
        data,
        message: filled(rule.messages[messageId] ?? messageId, data),
        help: finding.help ?? null,
        severity: severity ?? finding.severity ?? rule.severity,
        path: file.path,
        yaraRule,
        primary: { start: at.start, end: at.end, label: finding.label ?? "" },
        related: (finding.related ?? []).map((label) => ({ path: file.path, ...label })),
        notes: finding.notes ?? [],
        fix: finding.fix ?? null,
        fingerprint: fingerprint(rule.id, yaraRule, file.path, subject),
    };
}
function filled(template, data) {
    return template.replace(/\{(\w+)\}/g, (whole, name) => Object.hasOwn(data, name) ? data[name] : whole);
}

;// CONCATENATED MODULE: ./build/src/lint/compiler_findings.js


/** The official compiler's verdict on a file as findings; what our own rules say already is left out. */
function compilerFindings(verdict, file, context) {
    const activeRule = (id) => context.rules.find(({ rule }) => rule.id === id);
    const skipped = activeRule("compiler_skipped");
    const notChecked = verdict.checked ? verdict.limits : [verdict.reason];
    const notes = notChecked.flatMap((reason) => {
        const finding = { messageId: "skipped", data: { reason }, at: { start: 0, end: 0 }, subject: reason };
        return skipped ? [openFinding(finding, skipped, file)] : [];
    });
    if (!verdict.checked)
        return notes;
    const found = verdict.diagnostics.flatMap((diagnostic) => {
        const isError = diagnostic.severity === "error";
        const isRefused = file.importsVt && compiler_codes/* PERFORMANCE_WARNINGS */.v.includes(diagnostic.code);
        const active = activeRule(isError ? "compiler_error" : isRefused ? "livehunt_performance" : "compiler_warning");
        if (active === undefined || isKnown(diagnostic, file, context))
            return [];
        if (!isError && !isRefused && !isWanted(diagnostic, active))
            return [];
        const { code, title, span, labels, notes, help } = diagnostic;
        const [label = "", ...more] = labels.filter((text) => text !== title);
        const data = { code, title };
        const finding = { messageId: "fault", data, at: span, label, notes: [...more, ...notes], help: help[0] ?? null };
        const name = file.source.slice(span);
        // The compiler sees one file at a time; a rule may be declared in another.
        const isOwn = file.rules.some((rule) => rule.name === name);
        const settlement = code === UNKNOWN_IDENTIFIER && !isOwn ? { kind: "unless_declared", name } : null;
        const whole = { ...finding, subject: `${code} ${name}`, ...(settlement ? { settlement } : {}) };
        return [openFinding(whole, active, file)];
    });
    return [...notes, ...found];
}
const SYNTAX_ERROR = "E001";
const UNKNOWN_IDENTIFIER = "E009";
/** Lint rules that say what a warning says, and more of it. */
const SAID_BY = {
    unsatisfiable_expr: ["logic_never_true", "vt_letter_case"],
    invariant_expr: ["logic_never_true", "logic_redundant_clause", "vt_enum_as_boolean"],
    non_bool_expr: ["vt_enum_as_boolean"],
};
function isKnown({ code, span, severity }, file, { findings }) {
    const lineAt = (offset) => file.source.positionAt(offset).line;
    const line = lineAt(span.start);
    const isHere = ({ primary }) => (primary.start <= span.end && span.start <= primary.end) || lineAt(primary.start) === line;
    if (severity !== "error") {
        const ids = SAID_BY[code] ?? [];
        return findings.some(({ diagnostic }) => ids.includes(diagnostic.rule) && isHere(diagnostic));
    }
    const rule = file.ruleAt(span.start);
    return findings.some(({ diagnostic }) => {
        if (diagnostic.severity !== "error")
            return false;
        if (code === SYNTAX_ERROR && diagnostic.rule === "yara_syntax")
            return file.ruleAt(diagnostic.primary.start) === rule;
        return isHere(diagnostic);
    });
}
function isWanted({ code }, { options }) {
    const codes = options.codes ?? compiler_codes/* DEFAULT_WARNINGS */.G;
    return codes.includes(code);
}

// EXTERNAL MODULE: ./build/src/lint/file_outline.js
var file_outline = __webpack_require__(8616);
// EXTERNAL MODULE: ./build/src/text/source_file.js
var source_file = __webpack_require__(7425);
// EXTERNAL MODULE: ./build/src/yara/index.js + 25 modules
var yara = __webpack_require__(978);
;// CONCATENATED MODULE: ./build/src/lint/lint_file.js




/** Looks at a file with all rules in one walk; what the compiler says and what is suppressed comes later. */
function lintFile(file, rules) {
    const findings = [];
    const { outline } = file;
    const listeners = rules.flatMap((active) => {
        const { create } = active.rule;
        if (create === undefined)
            return [];
        const { options } = active;
        let count = 0;
        let open = 0;
        const report = (finding) => {
            if (finding.settlement !== undefined) {
                // Most of these are taken back once all files are read, so they cannot be counted yet.
                if (++open <= MAX_OPEN_FINDINGS)
                    findings.push(openFinding(finding, active, outline));
            }
            else if (++count < MAX_FINDINGS)
                findings.push(openFinding(finding, active, outline));
            else if (count === MAX_FINDINGS)
                findings.push(openFinding({ ...finding, notes: [MORE] }, active, outline));
        };
        return [create({ file, options, report })];
    });
    walkOnce(file.tree, listeners);
    for (const listener of listeners)
        listener.finish?.();
    const superseding = findings.filter(({ supersedes }) => supersedes.length > 0);
    return superseding.length === 0 ? findings : findings.filter((finding) => !isSuperseded(finding, superseding));
}
/** More than these of one kind in one file help nobody. */
const MAX_FINDINGS = 500;
const MAX_OPEN_FINDINGS = 50_000;
const MORE = `note: after ${MAX_FINDINGS} of one kind the rest of a file is not listed`;
/** The queries of a file's rules, each compared with its rule. */
function judgedQueries(file) {
    return file.rules.flatMap((rule) => file.judgedQueriesOf(rule));
}
/** A file of which no text could be had, as a report on it. `rule` is the id of the lint rule that says so. */
function unreadFile(path, fault, rules) {
    const active = rules.find(({ rule }) => rule.id === fault.rule);
    const data = { detail: fault.detail };
    const finding = { messageId: "unreadable", data, at: { start: 0, end: 0 }, help: fault.help, subject: "" };
    const outline = new file_outline/* FileOutline */.$(new source_file/* SourceFile */.s(path, ""));
    const findings = active ? [openFinding(finding, active, outline).diagnostic] : [];
    return { path, source: null, rules: [], findings, queries: [] };
}
/** A run of one file only: no other file is known. */
const NO_REPOSITORY = { placesOf: () => [] };
/** Kinds that are reached without walking into rules. */
const OUTER = new Set(["File", "Import", "Include", "Rule", "Unparsed"]);
/** What stands below nodes that most of a file consists of: they are entered only where somebody wants any of it. */
const KINDS_BELOW = {
    Meta: ["Identifier", "StringLiteral", "IntegerLiteral", "FloatLiteral", "BooleanLiteral"],
    PatternSection: [
        ...["TextPattern", "HexPattern", "RegexpPattern", "PatternIdentifier", "PatternModifier"],
        ...["StringLiteral", "HexString", "RegexpLiteral", "ByteRange", "IntegerLiteral"],
    ],
};
function walkOnce(tree, listeners) {
    const handlers = new Map();
    for (const listener of listeners) {
        for (const kind in listener) {
            if (kind === "finish")
                continue;
            const handler = listener[kind];
            const others = handlers.get(kind);
            if (others)
                others.push(handler);
            else
                handlers.set(kind, [handler]);
        }
    }
    const goesDeep = [...handlers.keys()].some((kind) => !OUTER.has(kind));
    const isEntered = (kind) => kind === "Rule" ? goesDeep : (KINDS_BELOW[kind]?.some((below) => handlers.has(below)) ?? true);
    const visitor = {};
    for (const kind of new Set([...handlers.keys(), "Rule", ...Object.keys(KINDS_BELOW)])) {
        const called = handlers.get(kind) ?? [];
        const enters = isEntered(kind);
        visitor[kind] = (node, ancestors) => {
            for (const handler of called)
                handler(node, ancestors);
            return enters;
        };
    }
    (0,yara/* visit */.YR)(tree, visitor);
}
/** By place, then by lint rule: the order of every report. */
function inOrder(a, b) {
    return (a.primary.start - b.primary.start ||
        (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
        a.primary.end - b.primary.end);
}

// EXTERNAL MODULE: ./build/src/lint/linted_file.js + 8 modules
var linted_file = __webpack_require__(6306);
// EXTERNAL MODULE: ./build/src/text/nearest_word.js
var nearest_word = __webpack_require__(4730);
// EXTERNAL MODULE: ./build/src/lint/registry.js + 67 modules
var registry = __webpack_require__(1741);
;// CONCATENATED MODULE: ./build/src/lint/suppression_findings.js



/** The findings that no comment silences, and what is wrong with the comments. */
function suppressed(findings, suppressions, context) {
    if (suppressions.length === 0)
        return [...findings];
    const used = new Map();
    const kept = findings.filter((finding) => {
        let isSilenced = false;
        for (const suppression of suppressions) {
            const id = matchingId(finding, suppression);
            if (id === null)
                continue;
            isSilenced = true;
            used.set(suppression, (used.get(suppression) ?? new Set()).add(id));
        }
        return !isSilenced;
    });
    return [...kept, ...suppressions.flatMap((suppression) => faultsOf(suppression, used.get(suppression), context))];
}
function matchingId({ rule, data, primary }, { ids, scope }) {
    const isInside = primary.start < scope.end && Math.max(primary.end, primary.start + 1) > scope.start;
    if (!isInside)
        return null;
    return ids.find((id) => id === rule || id === data.code) ?? null;
}
function faultsOf(suppression, used, { rules, file, reasonRequired }) {
    const { comment, ids, reason, kind } = suppression;
    const active = rules.find(({ rule }) => rule.id === "suppression");
    // The official compiler's own spelling may name what only it knows.
    if (active === undefined || kind === "yara_x")
        return [];
    const at = { start: comment.start, end: comment.end };
    const findings = [];
    if (ids.length === 0)
        findings.push({ messageId: "unnamed", at });
    if (reasonRequired && reason === null)
        findings.push({ messageId: "unreasoned", at });
    const unused = ids.filter((id) => !used?.has(id) && rules.some(({ rule }) => rule.id === id));
    for (const id of unused) {
        const fix = {
            title: "Remove it",
            safe: true,
            edits: ids.length === unused.length ? [{ ...lineOrComment(file, at), text: "" }] : [],
        };
        findings.push({
            messageId: "unused",
            data: { id },
            at,
            subject: `unused ${id}`,
            fix: fix.edits.length > 0 ? fix : null,
        });
    }
    for (const id of ids) {
        if (used?.has(id) || registry/* LINT_RULES */.w.some((rule) => rule.id === id))
            continue;
        const near = (0,nearest_word/* nearestWord */.z)(id, registry/* LINT_RULES */.w.map((rule) => rule.id));
        const help = near === null ? "`huntlint rules` lists them." : `Did you mean \`${near}\`?`;
        findings.push({ messageId: "unknown", data: { id }, at, help, subject: `unknown ${id}` });
    }
    return findings.map((finding) => openFinding(finding, active, file).diagnostic);
}
/** A comment with its line where it stands alone there, else with the space before it. */
function lineOrComment({ source }, { start, end }) {
    const { text } = source;
    let from = start;
    while (from > 0 && /[^\S\r\n]/.test(text[from - 1]))
        from--;
    const isLineStart = from === 0 || /[\r\n]/.test(text[from - 1]);
    const lineEnd = /^[^\S\r\n]*(?:\r\n|\n|\r|$)/.exec(text.slice(end, end + 200))?.[0];
    return isLineStart && lineEnd !== undefined ? { start: from, end: end + lineEnd.length } : { start: from, end };
}

;// CONCATENATED MODULE: ./build/src/lint/suppressions.js
const OURS = /^\s*huntlint-ignore(-file)?\b(?!-)\s*([^:]*?)\s*(?::\s*(.*?))?\s*$/s;
const MENTIONED = /huntlint-ignore|suppress:/;
const OFFICIAL = /^\s*suppress:\s*(\w+(?:\s*,\s*\w+)*)/;
/**
 * The suppressions of a file: `// huntlint-ignore id[, id]: reason`, and YARA-X's own `// suppress: id`. Behind code
 * such a comment holds for its line; alone on its line for the next line of code, and for the whole rule where that
 * begins one; above everything else and apart from it, or as `huntlint-ignore-file`, for the whole file.
 */
function findSuppressions(file) {
    const { comments } = file.tree;
    // Nearly no file has any.
    if (!MENTIONED.test(file.source.text))
        return [];
    return comments.flatMap((comment) => {
        const official = OFFICIAL.exec(comment.text);
        if (official !== null) {
            const ids = splitIds(official[1]);
            return [{ comment: comment.range, ids, reason: null, scope: scopeOf(comment, file, false), kind: "yara_x" }];
        }
        const ours = OURS.exec(comment.text);
        if (ours === null)
            return [];
        const [, forFile, ids = "", reason = ""] = ours;
        return [
            {
                comment: comment.range,
                ids: splitIds(ids),
                reason: reason === "" ? null : reason,
                scope: scopeOf(comment, file, forFile !== undefined),
                kind: "huntlint",
            },
        ];
    });
}
function splitIds(text) {
    return text.split(/[\s,]+/).filter((id) => id !== "");
}
function scopeOf(comment, file, isForFile) {
    const { source, tree } = file;
    const whole = { start: 0, end: source.text.length };
    if (isForFile)
        return whole;
    const { line } = source.positionAt(comment.start);
    const lineStart = source.lineStarts[line - 1];
    const isAlone = source.text.slice(lineStart, comment.start).trim() === "";
    if (!isAlone)
        return lineOf(line, file);
    const next = nextCode(comment.end, file);
    if (next === null)
        return whole;
    const first = tree.items[0];
    if (first !== undefined && comment.end <= first.start) {
        const gap = source.text.slice(comment.end, first.start);
        const isApart = first.kind !== "Rule" || /\n[^\S\n]*\r?\n/.test(gap);
        if (isApart)
            return whole;
    }
    const rule = file.rules.find(({ start }) => start === next);
    return rule ? { start: rule.start, end: rule.end } : lineOf(source.positionAt(next).line, file);
}
function lineOf(line, { source }) {
    const start = source.lineStarts[line - 1];
    return { start, end: source.lineStarts[line] ?? source.text.length };
}
/** The first offset after `at` that is neither white space nor within a comment; but a comment that keeps a query counts. */
function nextCode(at, file) {
    const { source, tree } = file;
    const queries = new Set(file.rules.flatMap((rule) => file.queriesOf(rule).map(({ range }) => range.start)));
    const holdsQuery = (comment) => [...queries].some((start) => start >= comment.start && start < comment.end);
    let from = at;
    for (const comment of tree.comments) {
        if (comment.start < from)
            continue;
        const code = firstCode(source.text, from, comment.start);
        if (code !== null)
            return code;
        if (holdsQuery(comment))
            return comment.start;
        from = comment.end;
    }
    return firstCode(source.text, from, source.text.length);
}
function firstCode(text, from, to) {
    const offset = text.slice(from, to).search(/\S/);
    return offset < 0 ? null : from + offset;
}

// EXTERNAL MODULE: ./build/src/vt/index.js + 12 modules
var vt = __webpack_require__(9707);
// EXTERNAL MODULE: ./build/src/run/discover.js
var discover = __webpack_require__(8168);
;// CONCATENATED MODULE: ./build/src/run/linter.js












/**
 * Lints files one after the other while the official compiler works through them in threads of its own; what needs
 * all files is done at the end.
 */
class Linter {
    #configuration;
    #options;
    #looked = [];
    #unread = [];
    #files = new Map();
    /** Places of all rules by name, those of files that are not looked at too. */
    #places = new Map();
    #engine = null;
    constructor(configuration, options) {
        this.#configuration = configuration;
        this.#options = options;
        this.#engine = options.engine ?? null;
    }
    add(source) {
        const { rules, ...options } = this.#configuration.forFile(source.path, this.#options.cwd);
        const { services, externals } = this.#configuration;
        const key = this.#key(source, rules, options);
        const known = key === null ? undefined : this.#options.cache?.get(key);
        if (known !== undefined) {
            const outline = new file_outline/* FileOutline */.$(source, known.rules, known.importsVt);
            this.#note(outline);
            this.#looked.push({ ...known, outline, rules, verdict: null, key: null });
            return;
        }
        const file = new linted_file/* LintedFile */.bK(source, { ...options, services, externals });
        if (this.#keepsFiles)
            this.#files.set(source.path, file);
        this.#note(file.outline);
        // The compiler begins while our own rules look at the file.
        const verdict = this.#compile(file, rules);
        this.#looked.push({
            outline: file.outline,
            rules,
            findings: lintFile(file, rules),
            queries: judgedQueries(file),
            suppressions: this.#options.suppressions ? findSuppressions(file) : [],
            verdict,
            key,
        });
    }
    /** Everything that decides what is found in a file. */
    #key(source, rules, options) {
        const { cache, compiler, suppressions } = this.#options;
        if (cache === undefined || cache === null || this.#keepsFiles)
            return null;
        const { services, externals } = this.#configuration;
        const active = rules.map(({ rule, severity, options }) => [rule.id, severity, options]);
        const settings = { active, options, services, externals, compiler, suppressions };
        return cache.key(source.path, source.text, JSON.stringify(settings));
    }
    /** A file that is not looked at, but whose rules the others may name or be named like. */
    addOther(source) {
        for (const item of (0,yara/* parse */.qg)(source.text).tree.items) {
            if (item.kind === "Rule")
                this.#notePlace(item.name.name, { path: source.path, start: item.name.start, end: item.name.end });
        }
    }
    addUnread(path, fault) {
        this.#unread.push(unreadFile(path, fault, this.#configuration.forFile(path, this.#options.cwd).rules));
    }
    /** The files that are looked at, by path; empty unless they are kept. */
    get files() {
        return this.#files;
    }
    /** The reports of all files, in order of paths. */
    async finish() {
        try {
            for (const places of this.#places.values())
                places.sort((a, b) => (0,discover/* byCodeUnit */.X)(a.path, b.path) || a.start - b.start);
            const repository = { placesOf: (name) => this.#places.get(name) ?? [] };
            const reports = [...this.#unread];
            for (const looked of this.#looked)
                reports.push(await this.#report(looked, repository));
            const isUnique = (name) => (this.#places.get(name)?.length ?? 0) < 2;
            return reports
                .sort((a, b) => (0,discover/* byCodeUnit */.X)(a.path, b.path))
                .map((report) => ({ ...report, findings: withDistinctFingerprints(report.findings, isUnique) }));
        }
        finally {
            await this.#engine?.close();
        }
    }
    async #report(looked, repository) {
        const { outline, rules, findings, queries, verdict } = looked;
        const compiled = verdict === null ? [] : compilerFindings(await verdict, outline, { rules, findings });
        const all = [...findings, ...compiled];
        this.#remember(looked, all);
        const known = all.flatMap((finding) => settled(finding, repository) ?? []);
        const kept = suppressed(known, looked.suppressions, {
            rules,
            file: outline,
            reasonRequired: this.#configuration.reasonRequired,
        });
        const isShown = kept.length > 0 || queries.length > 0 || this.#keepsFiles;
        return {
            path: outline.path,
            // A text is kept for what is shown of it only.
            source: isShown ? outline.source : null,
            rules: outline.rules.map(({ name }) => name),
            ruleSpans: outline.rules.map(({ start, end }) => ({ start, end })),
            findings: kept.sort(inOrder),
            queries,
        };
    }
    #remember({ key, outline, queries, suppressions }, findings) {
        // What the compiler did not get to see may go better next time.
        if (key === null || findings.some(({ diagnostic }) => diagnostic.rule === "compiler_skipped"))
            return;
        const { rules, importsVt } = outline;
        this.#options.cache?.set(key, { findings, queries, suppressions, rules, importsVt });
    }
    get #keepsFiles() {
        return this.#options.keepFiles ?? true;
    }
    #note({ path, rules }) {
        for (const { name, start, end } of rules)
            this.#notePlace(name, { path, start, end });
    }
    #notePlace(name, place) {
        const places = this.#places.get(name);
        if (places)
            places.push(place);
        else
            this.#places.set(name, [place]);
    }
    #compile(file, rules) {
        const isWanted = this.#options.compiler && rules.some(({ rule }) => rule.needs === "compiler");
        // A file without rules is nothing to compile; what is nested too deep would only kill the worker.
        if (!isWanted || file.rules.length === 0)
            return null;
        if (file.parsed.errors.some(({ code }) => code === "too_deep" || code === "too_large"))
            return null;
        this.#engine ??= (0,engine/* createEngine */.P)();
        return this.#engine.check({
            path: file.path,
            text: file.source.text,
            entity: entityOfFile(file),
            services: this.#configuration.services,
            variables: file.variables,
        });
    }
}
/** The one entity of a file's rules; null where they differ, which opens every field. */
function entityOfFile(file) {
    if (!file.importsVt)
        return null;
    const entities = new Set(file.rules.map((rule) => file.entityOf(rule)));
    const [only] = entities;
    return entities.size === 1 && only !== undefined && only !== null && (0,vt/* isRuleEntity */.MD)(only) ? only : null;
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
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7425);
/* harmony import */ var _read_regular_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8793);
/* harmony import */ var _system_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3045);



/** Larger files are no rule sets that people keep; VirusTotal takes at most 1 MB. In bytes. */
const DEFAULT_MAX_FILE_SIZE = 16 * 1024 * 1024;
/** Reads a rule file. `shown` is its path for reports. */
async function readSource(path, shown, maxSize = DEFAULT_MAX_FILE_SIZE) {
    let bytes;
    try {
        // One file after the other is what a run does: waiting for each costs more than reading it.
        bytes = (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegularFile */ .XF)(path, maxSize);
    }
    catch (error) {
        if (error instanceof _read_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .TooLarge */ .MF)
            return tooLarge(error.size, maxSize);
        return { rule: "file_unreadable", detail: (0,_system_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(error), help: "Make it readable, or leave it out." };
    }
    return sourceOf(bytes, shown, maxSize);
}
/** As {@link readSource}, of bytes that were read already. */
function sourceOf(bytes, shown, maxSize = DEFAULT_MAX_FILE_SIZE) {
    if (bytes.length > maxSize)
        return tooLarge(bytes.length, maxSize);
    const text = decodeText(bytes);
    return typeof text === "string" ? new _text_index_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFile */ .s(shown, text) : text;
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

/***/ 1580:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/**
 * Replaces a file's content so that whoever looks sees the old one or the new one, never a part: it is written beside
 * the file, then renamed over it. Permissions are kept, and a symbolic link stays one.
 */
function writeAtomically(path, content) {
    const target = realPath(path);
    const mode = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(target, { throwIfNoEntry: false })?.mode;
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`);
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(beside, "wx", mode ?? 0o666);
        try {
            const bytes = typeof content === "string" ? Buffer.from(content) : content;
            for (let at = 0; at < bytes.length;)
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, bytes, at);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        }
        if (mode !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(beside, mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(beside, target);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(beside, { force: true });
        throw error;
    }
}
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path);
    }
    catch {
        return path;
    }
}


/***/ })

};
