export const id = 1541;
export const ids = [1541,6785];
export const modules = {

/***/ 4615:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   y: () => (/* binding */ withDistinctFingerprints)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * What makes a finding the same finding after an edit elsewhere: the lint rule, the YARA rule and what it is about,
 * never a line. Without a YARA rule the path takes its place.
 */
function fingerprint(rule, yaraRule, path, subject) {
    const normalised = subject.replace(/\s+/g, " ").trim();
    const parts = [rule, yaraRule ?? `/${path}`, normalised];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 20);
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
            print = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
                .update(JSON.stringify([print, path]))
                .digest("hex")
                .slice(0, 20);
        }
        const count = (seen.get(print) ?? 0) + 1;
        seen.set(print, count);
        return { ...finding, fingerprint: count === 1 ? print : `${print}-${count}` };
    });
}


/***/ }),

/***/ 8699:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ lintFile),
/* harmony export */   Mt: () => (/* binding */ MAX_FINDINGS),
/* harmony export */   Ul: () => (/* binding */ judgedQueries),
/* harmony export */   _8: () => (/* binding */ unreadFile),
/* harmony export */   al: () => (/* binding */ inOrder)
/* harmony export */ });
/* unused harmony export KINDS_BELOW */
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7425);
/* harmony import */ var _yara_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var _file_outline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8616);
/* harmony import */ var _open_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3005);




/** Looks at a file with all rules in one walk; what the compiler says and what is suppressed comes later. */
function lintFile(file, rules) {
    const findings = [];
    const { outline } = file;
    const listeners = rules.flatMap((active) => {
        const { create, onlyImporting } = active.rule;
        if (create === undefined || (onlyImporting !== undefined && !file.imports.has(onlyImporting)))
            return [];
        const { options } = active;
        let count = 0;
        let open = 0;
        const report = (finding) => {
            if (finding.settlement !== undefined) {
                // Most of these are taken back once all files are read, so they cannot be counted yet.
                if (++open <= MAX_OPEN_FINDINGS)
                    findings.push((0,_open_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .openFinding */ .up)(finding, active, outline));
            }
            else if (++count < MAX_FINDINGS)
                findings.push((0,_open_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .openFinding */ .up)(finding, active, outline));
            else if (count === MAX_FINDINGS)
                findings.push((0,_open_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .openFinding */ .up)({ ...finding, notes: [MORE] }, active, outline));
        };
        return [create({ file, options, report })];
    });
    walkOnce(file.tree, listeners);
    for (const listener of listeners)
        listener.finish?.();
    const superseding = findings.filter(({ supersedes }) => supersedes.length > 0);
    return superseding.length === 0 ? findings : findings.filter((finding) => !(0,_open_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isSuperseded */ .pe)(finding, superseding));
}
/** More than these of one kind in one file help nobody. */
const MAX_FINDINGS = 500;
const MAX_OPEN_FINDINGS = 50_000;
const MORE = `note: after ${MAX_FINDINGS} of one kind the rest of a file is not listed`;
/** The queries of a file's rules, each compared with its rule. */
function judgedQueries(file) {
    if (!file.importsVt)
        return [];
    return file.rules.flatMap((rule) => file.judgedQueriesOf(rule));
}
/** A file of which no text could be had, as a report on it. `rule` is the id of the lint rule that says so. */
function unreadFile(path, fault, rules) {
    const active = rules.find(({ rule }) => rule.id === fault.rule);
    const data = { detail: fault.detail };
    const finding = { messageId: "unreadable", data, at: { start: 0, end: 0 }, help: fault.help, subject: "" };
    const outline = new _file_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .FileOutline */ .$(new _text_index_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceFile */ .s(path, ""));
    const findings = active ? [(0,_open_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .openFinding */ .up)(finding, active, outline).diagnostic] : [];
    return { path, source: null, rules: [], findings, queries: [] };
}
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
            for (let i = 0; i < called.length; i++)
                called[i]?.(node, ancestors);
            return enters;
        };
    }
    (0,_yara_index_js__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(tree, visitor);
}
/** By place, then by lint rule: the order of every report. */
function inOrder(a, b) {
    return (a.primary.start - b.primary.start ||
        (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
        a.primary.end - b.primary.end);
}


/***/ }),

/***/ 3005:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gu: () => (/* binding */ settled),
/* harmony export */   pe: () => (/* binding */ isSuperseded),
/* harmony export */   up: () => (/* binding */ openFinding)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4615);

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
    const other = otherPlace(repository.placesOf(settlement.name), diagnostic.path);
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
/** The first place in another file. */
function otherPlace(places, path) {
    if (places[0]?.path !== path)
        return places[0];
    // Those in one file stand together.
    let low = 0;
    let high = places.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (places[middle]?.path === path)
            low = middle + 1;
        else
            high = middle;
    }
    return places[low];
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
        fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(rule.id, yaraRule, file.path, subject),
    };
}
function filled(template, data) {
    return template.replace(/\{(\w+)\}/g, (whole, name) => Object.hasOwn(data, name) ? data[name] : whole);
}


/***/ }),

/***/ 2985:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isFault),
/* harmony export */   x: () => (/* binding */ soughtAmong)
/* harmony export */ });
/* harmony import */ var _lint_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8699);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6532);
/* harmony import */ var _stretches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8694);



/** The lint rules that report the official compiler's own codes. */
const COMPILER_RULES = ["compiler_error", "compiler_warning", "livehunt_performance"];
/** What says nothing, or less, of a rule whose condition is broken. */
const NEEDS_SOUND_RULE = new Set(["types", "queries", "compiler"]);
/**
 * Whether a finding of a lint rule, or with a code of the compiler's, would be among a file's `findings` if it were
 * in the `scope`.
 */
function soughtAmong(findings, { rules, isCompiled, isWholeRepository }, file) {
    const runs = (id) => rules.some(({ rule }) => rule.id === id);
    const isAnyCode = isCompiled && COMPILER_RULES.every(runs);
    const faults = findings.filter(isFault);
    /** By lint rule: where it says nothing; null: nowhere did it look. */
    const known = new Map();
    const silenceOf = ({ id, needs }) => {
        if (!runs(id) || (needs === "compiler" && !isCompiled) || (needs === "repository" && !isWholeRepository))
            return null;
        if (findings.filter((finding) => finding.rule === id).length >= _lint_file_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FINDINGS */ .Mt)
            return null;
        if (!NEEDS_SOUND_RULE.has(needs))
            return new _stretches_js__WEBPACK_IMPORTED_MODULE_2__/* .Stretches */ ._([]);
        return new _stretches_js__WEBPACK_IMPORTED_MODULE_2__/* .Stretches */ ._(faults.flatMap((fault) => (fault.rule === id ? [] : brokenBy(fault, file))));
    };
    return (id, scope) => {
        const rule = _registry_js__WEBPACK_IMPORTED_MODULE_1__/* .LINT_RULES */ .w.find((rule) => rule.id === id);
        if (rule === undefined)
            return isAnyCode;
        let silence = known.get(id);
        if (silence === undefined) {
            silence = silenceOf(rule);
            known.set(id, silence);
        }
        return silence !== null && !silence.meet(scope);
    };
}
/** Whether a finding is a fault for which other lint rules say less of the rule that it is in, or nothing. */
function isFault({ rule: id, severity }) {
    const category = _registry_js__WEBPACK_IMPORTED_MODULE_1__/* .LINT_RULES */ .w.find((rule) => rule.id === id)?.category;
    return severity === "error" && (category === "syntax" || category === "schema");
}
/** Where a fault keeps other lint rules from saying more. */
function brokenBy(fault, file) {
    const broken = file.ruleAt(fault.primary.start);
    const isAnywhere = fault.rule === "yara_syntax" || broken === null;
    return isAnywhere ? { start: 0, end: Number.POSITIVE_INFINITY } : broken;
}


/***/ }),

/***/ 8694:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Stretches)
/* harmony export */ });
/** Many stretches of a text, of which one may hold another: whether any of them meets a place is found without a walk. */
class Stretches {
    #starts;
    /** The furthest end of all up to each. */
    #ends;
    constructor(spans) {
        const sorted = [...spans].sort((a, b) => a.start - b.start);
        this.#starts = sorted.map(({ start }) => start);
        let furthest = Number.NEGATIVE_INFINITY;
        this.#ends = sorted.map(({ end }) => {
            furthest = Math.max(furthest, end);
            return furthest;
        });
    }
    /** Whether one of them has something in common with a place. */
    meet({ start, end }) {
        const before = this.#beginBefore(end);
        return before > 0 && this.#ends[before - 1] > start;
    }
    /** Where the first of those begins that begin within a place; null where none does. */
    firstIn({ start, end }) {
        const first = this.#starts[this.#beginBefore(start)];
        return first !== undefined && first < end ? first : null;
    }
    #beginBefore(offset) {
        let low = 0;
        let high = this.#starts.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#starts[middle] < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}


/***/ }),

/***/ 6785:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Configuration: () => (/* binding */ Configuration),
/* harmony export */   loadConfiguration: () => (/* binding */ loadConfiguration)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1863);
/* harmony import */ var _lint_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6532);
/* harmony import */ var _vt_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9707);
/* harmony import */ var _find_configuration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6317);
/* harmony import */ var _ignored_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6990);
/* harmony import */ var _read_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4195);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5200);
/* harmony import */ var _unknown_lint_rule_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6102);









/** A repository's configuration, or the defaults where it has none. */
class Configuration {
    /** Absolute; null: no file, all defaults. */
    path;
    files;
    compiler;
    externals;
    extraFields;
    /** With these fields; null where there are none. */
    schema;
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
            if (!_lint_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .LINT_RULES */ .w.some((rule) => rule.id === id))
                throw (0,_unknown_lint_rule_js__WEBPACK_IMPORTED_MODULE_8__/* .unknownLintRule */ .U)(id);
        }
        this.path = text?.path ?? null;
        this.files = written.files ?? null;
        this.compiler = written.compiler ?? true;
        this.externals = written.externals ?? {};
        this.extraFields = written.extra_fields ?? [];
        this.schema = this.extraFields.length > 0 ? (0,_vt_index_js__WEBPACK_IMPORTED_MODULE_3__/* .extendSchema */ .ij)(this.extraFields).schema : null;
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
    /** All that was written, and said on top of it. */
    get settings() {
        const { rules, preset, entity } = this.#selection;
        return { written: this.#written, rules, preset, entity };
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
    const { readConfiguration } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(8815), __webpack_require__.e(2815), __webpack_require__.e(2211)]).then(__webpack_require__.bind(__webpack_require__, 2211));
    const configuration = new Configuration(await readConfiguration(path, surroundings), cwd, selection);
    for (const { prepare } of _lint_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .LINT_RULES */ .w)
        await prepare?.();
    (0,_vt_index_js__WEBPACK_IMPORTED_MODULE_3__/* .useSchema */ .pD)(configuration.schema);
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

/***/ 1541:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintPaths: () => (/* binding */ lintPaths)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/text/source_file.js
var source_file = __webpack_require__(7425);
// EXTERNAL MODULE: ./build/src/lint/sought.js
var sought = __webpack_require__(2985);
// EXTERNAL MODULE: ./build/src/report/counted.js
var counted = __webpack_require__(8142);
// EXTERNAL MODULE: ./build/src/run/cannot_run.js
var cannot_run = __webpack_require__(8738);
// EXTERNAL MODULE: ./build/src/run/discover.js
var discover = __webpack_require__(8168);
// EXTERNAL MODULE: ./build/src/run/read_json.js
var read_json = __webpack_require__(9400);
// EXTERNAL MODULE: ./build/src/run/repository_bounds.js
var repository_bounds = __webpack_require__(2695);
// EXTERNAL MODULE: ./build/src/run/surroundings.js
var run_surroundings = __webpack_require__(5200);
// EXTERNAL MODULE: ./build/src/run/system_reason.js
var system_reason = __webpack_require__(3045);
// EXTERNAL MODULE: ./build/src/run/write_atomically.js
var write_atomically = __webpack_require__(1580);
;// CONCATENATED MODULE: ./build/src/run/baseline.js









/** A file of known findings: they are not reported, all others are. */
class Baseline {
    #path;
    #entries;
    constructor(path, entries) {
        this.#path = path;
        this.#entries = entries;
    }
    /**
     * @throws CannotRun where there is no such file, unless it is about to be recorded, or it is no baseline
     */
    static read(path, cwd, update) {
        if (path === "")
            throw new cannot_run/* CannotRun */.z(run_surroundings/* EMPTY_PATH */.I3);
        const absolute = (0,external_node_path_.resolve)(cwd, path);
        if (!(0,external_node_fs_.existsSync)(absolute)) {
            const real = (0,repository_bounds/* leadsOut */.qm)(path, cwd);
            if (real !== null)
                throw new cannot_run/* CannotRun */.z(`cannot write the baseline ${path}: ${(0,repository_bounds/* saysLeadsOut */.gT)(real, cwd)}`);
            if (update === "record")
                return new Baseline(absolute, []);
            throw new cannot_run/* CannotRun */.z(`there is no baseline ${path}: --update-baseline writes one`);
        }
        const value = (0,read_json/* jsonIn */.Y)((0,run_surroundings/* readNamedFile */.wh)(path, cwd));
        if (value?.version === 1 && Array.isArray(value.findings) && value.findings.every(isEntry)) {
            return new Baseline(absolute, value.findings);
        }
        throw new cannot_run/* CannotRun */.z(`${path} is no baseline of this version of huntlint`);
    }
    /**
     * Takes what is known out of reports. A run on a part of the repository says nothing about the rest of the
     * baseline: only entries that it `couldFind` again, in a file as reports name it, or of files that are gone, can be
     * stale.
     */
    apply(files, cwd, couldFind) {
        const byPrint = grouped(this.#entries, ({ fingerprint }) => fingerprint);
        const byWords = grouped(this.#entries, wordsOf);
        const unused = new Set(this.#entries);
        /** The first entry of a group, last in it, that no finding has taken. */
        const next = (group = []) => {
            while (group.length > 0 && !unused.has(group[group.length - 1]))
                group.pop();
            return group[group.length - 1];
        };
        let known = 0;
        const take = (finding) => {
            const path = this.#relative(finding.path, cwd);
            // Whether a rule's name is unique, and so its fingerprint, depends on what else is linted.
            const entry = next(byPrint.get(finding.fingerprint)) ?? next(byWords.get(wordsOf({ ...finding, path })));
            if (entry === undefined)
                return false;
            unused.delete(entry);
            known++;
            return true;
        };
        const left = files.map((file) => ({ ...file, findings: file.findings.filter((finding) => !take(finding)) }));
        const isStale = (entry) => {
            const path = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(this.#path), entry.path);
            return !(0,external_node_fs_.existsSync)(path) || couldFind(entry, (0,run_surroundings/* shownPath */.pS)(path, cwd));
        };
        const missed = [...unused].map((entry) => ({ entry, isStale: isStale(entry) }));
        return {
            files: left,
            known,
            stale: missed.flatMap(({ entry, isStale }) => (isStale ? [entry] : [])),
            untouched: missed.flatMap(({ entry, isStale }) => (isStale ? [] : [entry])),
        };
    }
    /** Writes the baseline anew, with what was found in `files` and what the run says nothing of. */
    record({ untouched }, files, cwd) {
        const found = files.flatMap(({ findings }) => findings.map((finding) => this.#entryOf(finding, cwd)));
        this.#write([...untouched, ...found]);
    }
    /** Writes the baseline anew, without what is stale. */
    prune({ stale }) {
        const isStale = new Set(stale);
        this.#write(this.#entries.filter((entry) => !isStale.has(entry)));
    }
    #write(entries) {
        const ordered = [...entries].sort((a, b) => (0,discover/* byCodeUnit */.X)(a.path, b.path) || (0,discover/* byCodeUnit */.X)(a.rule, b.rule) || (0,discover/* byCodeUnit */.X)(a.fingerprint, b.fingerprint));
        try {
            (0,write_atomically/* writeAtomically */.v)(this.#path, `${JSON.stringify({ version: 1, findings: ordered }, null, 2)}\n`);
        }
        catch (error) {
            throw new cannot_run/* CannotRun */.z(`cannot write the baseline ${this.#path}: ${(0,system_reason/* reasonOf */.A)(error)}`);
        }
    }
    #entryOf({ fingerprint, rule, yaraRule, path, message }, cwd) {
        return { fingerprint, rule, yaraRule, path: this.#relative(path, cwd), message };
    }
    #relative(path, cwd) {
        return (0,run_surroundings/* shownPath */.pS)((0,external_node_path_.resolve)(cwd, path), (0,external_node_path_.dirname)(this.#path));
    }
}
/** Entries by a key, each group in reverse: it is taken from at its end. */
function grouped(entries, keyOf) {
    const groups = new Map();
    for (const entry of [...entries].reverse()) {
        const group = groups.get(keyOf(entry));
        if (group)
            group.push(entry);
        else
            groups.set(keyOf(entry), [entry]);
    }
    return groups;
}
function wordsOf({ path, rule, yaraRule, message }) {
    return JSON.stringify([path, rule, yaraRule, message]);
}
function isEntry(value) {
    const entry = value;
    return (typeof entry === "object" &&
        entry !== null &&
        typeof entry.fingerprint === "string" &&
        typeof entry.rule === "string" &&
        typeof entry.path === "string" &&
        typeof entry.message === "string" &&
        (entry.yaraRule === null || typeof entry.yaraRule === "string"));
}

;// CONCATENATED MODULE: ./build/src/run/apply_baseline.js



const MAX_STALE = 10;
/**
 * Takes what a baseline knows out of reports, and writes the baseline anew where that is asked for.
 *
 * @throws CannotRun where it cannot be read or written
 */
function applyBaseline(files, { path, update }, extent) {
    const { cwd } = extent;
    const baseline = Baseline.read(path, cwd, update);
    const reports = new Map(files.map((file) => [file.path, file]));
    const outcome = baseline.apply(files, cwd, (entry, shown) => {
        const report = reports.get(shown);
        return report !== undefined && couldFindAgain(entry, report, extent);
    });
    const { files: left, known, stale } = outcome;
    if (update === "record") {
        baseline.record(outcome, files, cwd);
        const found = files.reduce((sum, { findings }) => sum + findings.length, 0);
        const silent = files.map((file) => ({ ...file, findings: [] }));
        return { files: silent, remarks: [`${path} now knows ${(0,counted/* counted */.h)(found, "finding")}`] };
    }
    if (update === "prune") {
        baseline.prune(outcome);
        return { files: left, remarks: [`${(0,counted/* counted */.h)(stale.length, "finding")} left ${path}`] };
    }
    const remarks = known > 0 ? [`${(0,counted/* counted */.h)(known, "finding")} not shown: known in ${path}`] : [];
    for (const entry of stale.slice(0, MAX_STALE)) {
        remarks.push(`mended, but still in ${path}: ${entry.path}: ${entry.rule}: ${entry.message}`);
    }
    if (stale.length > 0)
        remarks.push(`${(0,counted/* counted */.h)(stale.length, "finding")} in ${path} mended: --prune-baseline removes what is mended`);
    return { files: left, remarks };
}
/** Whether an entry would have been found in a file of the run if it were still there. */
function couldFindAgain({ rule: id, yaraRule }, { path, findings }, extent) {
    const { configuration, cwd, compiles, isWholeRepository, unread, changed } = extent;
    const active = configuration.forFile(path, cwd).rules.find(({ rule }) => rule.id === id)?.rule;
    if (active === undefined)
        return false;
    if (active.needs === "bytes")
        return true;
    if (unread.has(path))
        return false;
    const scope = changed.get(path);
    // What stands outside of rules may be in a comment above one, and out of scope with it.
    if (scope !== undefined && (yaraRule === null || !scope.hasRule(yaraRule)))
        return false;
    if (active.needs === "repository")
        return isWholeRepository;
    const faults = findings.filter((finding) => finding.rule !== id && (0,sought/* isFault */.Z)(finding));
    // The compiler warns of nothing where it finds a fault.
    if (active.needs === "compiler") {
        return compiles && faults.length === 0 && !findings.some(({ rule }) => rule === "compiler_skipped");
    }
    const isHere = (fault) => fault.rule === "yara_syntax" || fault.yaraRule === yaraRule;
    return active.needs === "tree" || !faults.some(isHere);
}

// EXTERNAL MODULE: ./build/src/run/configuration.js
var run_configuration = __webpack_require__(6785);
// EXTERNAL MODULE: ./build/src/run/linter.js + 3 modules
var run_linter = __webpack_require__(8310);
// EXTERNAL MODULE: ./build/src/run/read_source.js + 1 modules
var read_source = __webpack_require__(4195);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/src/run/result_cache.js





/** Read through a variable: a bundler would take the address for a file to copy. */
const here = import.meta.url;
const FORGET_AFTER_DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;
/** A cache that is larger than the work it saves is none. In UTF-16 units. */
const MAX_SIZE = 64 * 1024 * 1024;
/**
 * What was found in a file, by everything that it depends on: content, configuration, huntlint's own program. One
 * file for each folder that is worked in; whatever is wrong with it, the work is done again.
 */
class ResultCache {
    #path;
    #program;
    #entries;
    #today;
    #isChanged = false;
    constructor(path, program, entries, today) {
        this.#path = path;
        this.#program = program;
        this.#entries = entries;
        this.#today = today;
    }
    /** Null where the program is not a bundle: sources change too often to be told apart. */
    static open(folder, cwd, now) {
        const program = programIdentity();
        if (program === null)
            return null;
        const path = (0,external_node_path_.join)(folder, `${hash([cwd])}.json`);
        const today = Math.floor(now / DAY);
        return new ResultCache(path, program, readEntries(path, program, today), today);
    }
    key(...parts) {
        return hash([this.#program, ...parts]);
    }
    get(key) {
        const entry = this.#entries.get(key);
        if (entry === undefined)
            return undefined;
        // Written again once a day at most, only to be remembered longer.
        if (entry.day !== this.#today) {
            this.#entries.set(key, { ...entry, day: this.#today });
            this.#isChanged = true;
        }
        return entry.value;
    }
    set(key, value) {
        this.#entries.set(key, { day: this.#today, value });
        this.#isChanged = true;
    }
    /** A cache that cannot be written is no fault. */
    save() {
        if (!this.#isChanged)
            return;
        try {
            const text = JSON.stringify({ version: 1, program: this.#program, entries: [...this.#entries] });
            if (text.length > MAX_SIZE)
                (0,external_node_fs_.rmSync)(this.#path, { force: true });
            else {
                (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(this.#path), { recursive: true });
                (0,write_atomically/* writeAtomically */.v)(this.#path, text);
            }
        }
        catch {
            // The next run does the work again.
        }
    }
}
function readEntries(path, program, today) {
    try {
        const value = JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
        if (value.version !== 1 || value.program !== program || !Array.isArray(value.entries))
            return new Map();
        return new Map(value.entries.filter(([, { day }]) => today - day <= FORGET_AFTER_DAYS));
    }
    catch {
        return new Map();
    }
}
/** The files of the bundle and of the compiler beside it, by size and time: built anew, a program is another one. */
function programIdentity() {
    const folder = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(here));
    if (!/[\\/]dist[\\/]\w+$/.test(folder))
        return null;
    try {
        const stats = [folder, (0,external_node_path_.join)(folder, "../engine")].flatMap((folder) => (0,external_node_fs_.readdirSync)(folder)
            .sort()
            .map((name) => {
            const { size, mtimeMs } = (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, name));
            return `${name} ${size} ${mtimeMs}`;
        }));
        return hash([process.version, ...stats]);
    }
    catch {
        return null;
    }
}
function hash(parts) {
    const sum = (0,external_node_crypto_.createHash)("sha256");
    for (const part of parts)
        sum.update(part).update("\0");
    return sum.digest("base64url");
}

;// CONCATENATED MODULE: ./build/src/run/rule_files.js



/** No more names than this in one line. */
const MAX_NAMED = 5;
/** The rule files of a run: those that were named, else those of the configuration, without those that it ignores. */
async function ruleFiles(paths, configuration, cwd, { includeIgnored = false } = {}) {
    const { files, folder } = configuration;
    const found = await (0,discover/* discover */.k4)(paths, {
        cwd,
        isIgnored: (path) => !includeIgnored && configuration.isIgnored(path, cwd),
        ...(files === null ? {} : { defaults: files, defaultsFolder: folder }),
    });
    const from = nameOf(configuration, cwd);
    const remarks = files === null ? [] : found.unmatched.map((entry) => `\`files\` in ${from}: ${entry} stands for no rule file`);
    remarks.push(...found.unreadIgnores);
    if (found.ignored.length > 0)
        remarks.push(saysIgnored(found.ignored, from));
    return { ...found, remarks };
}
/** Says of files that were named why they are left out, and how they are not. */
function saysIgnored(paths, from) {
    const more = paths.length - MAX_NAMED;
    const names = paths.slice(0, MAX_NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
    const verb = paths.length === 1 ? "is" : "are";
    return `${names} ${verb} left out, as \`ignore\` in ${from} says: --include-ignored lints ignored files too`;
}
/** @throws CannotRun where a run has no file, unless all that were named are left out on purpose */
function requireFiles({ files, missing, ignored, leftOut }, paths, configuration, cwd) {
    if (files.length > 0)
        return;
    if (missing.length > 0)
        throw new cannot_run/* CannotRun */.z(missing.join("; "));
    if (ignored.length > 0)
        return;
    const from = nameOf(configuration, cwd);
    if (leftOut > 0) {
        const [all, are] = leftOut === 1 ? ["the one rule file there", "is"] : [`all ${leftOut} rule files there`, "are"];
        const where = configuration.path === null ? "a .gitignore" : `\`ignore\` in ${from} or by a .gitignore`;
        throw new cannot_run/* CannotRun */.z(`nothing to lint: ${all} ${are} ignored, by ${where}`);
    }
    if (paths.length === 0 && configuration.files !== null) {
        throw new cannot_run/* CannotRun */.z(`nothing to lint: \`files\` in ${from} stands for no .yar or .yara file`);
    }
    throw new cannot_run/* CannotRun */.z(`nothing to lint: no .yar or .yara file in ${paths.length > 0 ? paths.join(", ") : cwd}`);
}
/** What the configuration is called in messages. */
function nameOf({ path }, cwd) {
    return path === null ? "the configuration" : (0,run_surroundings/* shownPath */.pS)(path, cwd);
}

// EXTERNAL MODULE: ./build/src/run/version.js
var version = __webpack_require__(7023);
;// CONCATENATED MODULE: ./build/src/run/run_digest.js




/**
 * What all shards of one run have in common: the same program looks at the same texts with the same settings. Findings
 * of shards that do not have it in common were never true together.
 */
class RunDigest {
    #texts = new Map();
    add(path, read) {
        this.#texts.set(path, read instanceof source_file/* SourceFile */.s ? sumOf(read.text) : read.rule);
    }
    /** `settings` is all that else decides what is found. */
    of(settings) {
        const texts = [...this.#texts].sort(([a], [b]) => (0,discover/* byCodeUnit */.X)(a, b));
        return sumOf(JSON.stringify([version.VERSION, settings, texts])).slice(0, LENGTH);
    }
}
/** It tells runs apart and proves nothing. */
const LENGTH = 16;
function sumOf(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}

// EXTERNAL MODULE: ./build/src/run/summary.js
var summary = __webpack_require__(8579);
// EXTERNAL MODULE: ./build/src/run/ignored_paths.js
var ignored_paths = __webpack_require__(6990);
;// CONCATENATED MODULE: ./build/src/run/whole_repository.js


/**
 * Whether a run that is given these paths sees every rule file of the repository: those that its configuration
 * names, or all below its root.
 */
function isWholeRepository(paths, { path, folder, files }, cwd) {
    const root = path === null ? ((0,ignored_paths/* repositoryRoot */.Hn)(cwd) ?? (0,external_node_path_.resolve)(cwd)) : folder;
    if (paths.length === 0 && files !== null)
        return true;
    return paths.length === 0 ? (0,external_node_path_.resolve)(cwd) === root : paths.some((path) => (0,external_node_path_.resolve)(cwd, path) === root);
}

;// CONCATENATED MODULE: ./build/src/run/lint_paths.js














/**
 * The main job: finds the files, lints each and gathers what was found.
 *
 * @throws CannotRun where there is nothing to lint, or the configuration is wrong
 */
async function lintPaths(request, surroundings) {
    const { cwd, inputName } = surroundings;
    const paths = request.paths.filter((path) => path !== run_surroundings/* STANDARD_INPUT */.XO);
    const readsInput = paths.length < request.paths.length;
    if (request.paths.length - paths.length > 1)
        throw new cannot_run/* CannotRun */.z("standard input can be read once only: one `-`");
    if (readsInput && request.shard !== undefined) {
        throw new cannot_run/* CannotRun */.z("shards share files among them, and standard input is none: lint it in a run of its own");
    }
    const configuration = await (0,run_configuration.loadConfiguration)(request.config ?? null, surroundings, request);
    const found = await filesOf(paths, readsInput, request, configuration, cwd);
    const problems = [...found.missing];
    const remarks = [...found.remarks];
    const { changes } = request;
    const scope = changes === undefined ? null : await (await __webpack_require__.e(/* import() */ 2192).then(__webpack_require__.bind(__webpack_require__, 2192))).changedScope(changes, cwd);
    const { cacheFolder = null } = request;
    const cache = cacheFolder === null ? null : ResultCache.open(cacheFolder, cwd, Date.now());
    const compiles = request.compiler ?? configuration.compiler;
    const isWhole = isWholeRepository(request.paths, configuration, cwd);
    const linter = new run_linter/* Linter */.p(configuration, {
        cwd,
        compiler: compiles,
        suppressions: request.suppressions ?? true,
        isWholeRepository: isWhole,
        keepFiles: false,
        engine: request.engine,
        cache,
    });
    const changed = new Map();
    const unread = new Set();
    const digest = request.shard === undefined ? null : new RunDigest();
    const lint = (read, path) => {
        digest?.add(path, read);
        if (read instanceof source_file/* SourceFile */.s) {
            linter.add(read);
            if (scope?.files.has(path))
                changed.set(path, scope.changedRules(read));
        }
        else {
            linter.addUnread(path, read);
            unread.add(path);
            if (read.rule === "file_unreadable" && found.named.has(path)) {
                problems.push(`cannot read ${path}: ${read.detail}`);
            }
        }
    };
    const { maxFileSize } = configuration;
    if (readsInput) {
        // A name that stands for none is not asked about.
        const isNamed = !/^(?:-|<.*>)$/.test(inputName);
        if (isNamed && !(request.includeIgnored ?? false) && configuration.isIgnored(inputName, cwd)) {
            remarks.push(saysIgnored([inputName], nameOf(configuration, cwd)));
        }
        else
            lint((0,read_source/* sourceOf */.vz)(await surroundings.readInput(), inputName, maxFileSize), inputName);
    }
    const { shard } = request;
    const isOwn = (path, index) => (shard === undefined || index % shard.count === shard.index - 1) && (scope === null || scope.files.has(path));
    const own = found.files.filter(isOwn);
    let done = 0;
    for (const path of compiles ? bySize(own, cwd) : own) {
        const staged = scope?.texts?.get(path);
        const read = staged === undefined ? (0,read_source/* readSource */.o$)((0,external_node_path_.resolve)(cwd, path), path, maxFileSize) : (0,read_source/* sourceOf */.vz)(staged, path, maxFileSize);
        lint(await read, path);
        // The compiler's threads wait for their next file until somebody hears that they are done with the last.
        if (compiles)
            await new Promise((resolve) => setImmediate(resolve));
        request.onProgress?.(++done, own.length);
    }
    // Rules of files that are left out may still be named, or be named alike.
    const isLookedAt = new Set(own);
    for (const path of found.files.filter((path) => !isLookedAt.has(path))) {
        const read = await (0,read_source/* readSource */.o$)((0,external_node_path_.resolve)(cwd, path), path, maxFileSize);
        digest?.add(path, read);
        if (read instanceof source_file/* SourceFile */.s)
            linter.addOther(read);
        else
            linter.addUnreadOther();
    }
    if (scope !== null && own.length === 0)
        remarks.push("no rule file changed");
    let files = await linter.finish();
    cache?.save();
    if (scope !== null) {
        files = files.map((file) => ({
            ...file,
            findings: file.findings.filter((finding) => changed.get(file.path)?.hasFinding(finding) ?? true),
        }));
    }
    if (request.baseline !== undefined) {
        const extent = { cwd, configuration, compiles, isWholeRepository: isWhole, unread, changed };
        const { files: left, remarks: said } = applyBaseline(files, request.baseline, extent);
        files = [...left];
        remarks.push(...said);
    }
    const readAgain = (path) => {
        const staged = scope?.texts?.get(path);
        return staged === undefined ? (0,read_source/* readSource */.o$)((0,external_node_path_.resolve)(cwd, path), path, maxFileSize) : (0,read_source/* sourceOf */.vz)(staged, path);
    };
    const { settings } = configuration;
    const run = digest?.of([settings, compiles, request.suppressions, request.includeIgnored, changes, request.baseline]);
    const report = {
        ...(0,summary/* reportOf */.E)(files),
        ...(await pointedAt(files, readAgain)),
        ...(shard === undefined || run === undefined ? {} : { shard: { ...shard, run } }),
    };
    return { configuration, report, problems, remarks };
}
/** The texts of files that findings point into, where the reports have none. */
async function pointedAt(files, read) {
    const there = new Set(files.flatMap(({ path, source }) => (source === null ? [] : [path])));
    const related = files.flatMap(({ findings }) => findings.flatMap((finding) => finding.related));
    const texts = [];
    for (const path of new Set(related.map(({ path }) => path))) {
        const text = there.has(path) ? null : await read(path);
        if (text instanceof source_file/* SourceFile */.s)
            texts.push(text);
    }
    return texts.length > 0 ? { pointedAt: texts } : {};
}
async function filesOf(paths, readsInput, { includeIgnored }, configuration, cwd) {
    if (readsInput && paths.length === 0)
        return { files: [], named: new Set(), missing: [], remarks: [] };
    const found = await ruleFiles(paths, configuration, cwd, { includeIgnored });
    if (!readsInput)
        requireFiles(found, paths, configuration, cwd);
    return found;
}
/** Largest first: the compiler's threads then end together. */
function bySize(paths, cwd) {
    if (paths.length < 3)
        return [...paths];
    const sizes = new Map(paths.map((path) => [path, (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(cwd, path), { throwIfNoEntry: false })?.size ?? 0]));
    return [...paths].sort((a, b) => sizes.get(b) - sizes.get(a));
}


/***/ }),

/***/ 8310:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ Linter)
});

// EXTERNAL MODULE: ./build/src/engine/index.js + 9 modules
var engine = __webpack_require__(553);
// EXTERNAL MODULE: ./build/src/lint/compiler_codes.js
var compiler_codes = __webpack_require__(7819);
// EXTERNAL MODULE: ./build/src/lint/open_finding.js
var open_finding = __webpack_require__(3005);
// EXTERNAL MODULE: ./build/src/lint/stretches.js
var lint_stretches = __webpack_require__(8694);
;// CONCATENATED MODULE: ./build/src/lint/compiler_findings.js



/** The official compiler's verdict on a file as findings; what our own rules say already is left out. */
function compilerFindings(verdict, file, context) {
    const activeRule = (id) => context.rules.find(({ rule }) => rule.id === id);
    const skipped = activeRule("compiler_skipped");
    const notChecked = verdict.checked ? verdict.limits : [verdict.reason];
    const notes = notChecked.flatMap((reason) => {
        const finding = { messageId: "skipped", data: { reason }, at: { start: 0, end: 0 }, subject: reason };
        return skipped ? [(0,open_finding/* openFinding */.up)(finding, skipped, file)] : [];
    });
    if (!verdict.checked)
        return notes;
    const known = new KnownFindings(context.findings, file);
    const ruleNames = new Set(file.rules.map(({ name }) => name));
    const found = verdict.diagnostics.flatMap((diagnostic) => {
        const isError = diagnostic.severity === "error";
        const isRefused = file.importsVt && compiler_codes/* PERFORMANCE_WARNINGS */.v.includes(diagnostic.code);
        const active = activeRule(isError ? "compiler_error" : isRefused ? "livehunt_performance" : "compiler_warning");
        if (active === undefined || known.hold(diagnostic))
            return [];
        if (!isError && !isRefused && !isWanted(diagnostic, active))
            return [];
        const { code, title, span, labels, notes, help } = diagnostic;
        const [label = "", ...more] = labels.filter((text) => text !== title);
        const data = { code, title };
        const finding = { messageId: "fault", data, at: span, label, notes: [...more, ...notes], help: help[0] ?? null };
        const name = file.source.slice(span);
        // The compiler sees one file at a time; a rule may be declared in another.
        const isOwn = ruleNames.has(name);
        const settlement = code === UNKNOWN_IDENTIFIER && !isOwn ? { kind: "unless_declared", name } : null;
        const whole = { ...finding, subject: `${code} ${name}`, ...(settlement ? { settlement } : {}) };
        return [(0,open_finding/* openFinding */.up)(whole, active, file)];
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
/** What our own rules found in a file, for the question whether what the compiler says is among it. */
class KnownFindings {
    #file;
    #byRule = new Map();
    #errors;
    #places = new Map();
    #brokenRules;
    constructor(findings, file) {
        this.#file = file;
        for (const { diagnostic } of findings) {
            const others = this.#byRule.get(diagnostic.rule);
            if (others)
                others.push(diagnostic);
            else
                this.#byRule.set(diagnostic.rule, [diagnostic]);
        }
        this.#errors = findings.flatMap(({ diagnostic }) => (diagnostic.severity === "error" ? [diagnostic] : []));
    }
    hold({ code, span, severity }) {
        if (severity !== "error")
            return (SAID_BY[code] ?? []).some((id) => this.#areAt(span, id));
        if (code !== SYNTAX_ERROR)
            return this.#areAt(span, "any error", () => this.#errors);
        this.#brokenRules ??= new Set(this.#errors.flatMap(({ rule, primary }) => (rule === "yara_syntax" ? [this.#file.ruleAt(primary.start)] : [])));
        if (this.#brokenRules.has(this.#file.ruleAt(span.start)))
            return true;
        return this.#areAt(span, "any other error", () => this.#errors.filter(({ rule }) => rule !== "yara_syntax"));
    }
    /** Whether some of a kind touch a place, or begin on its line. */
    #areAt({ start, end }, kind, ofKind = () => this.#byRule.get(kind) ?? []) {
        const lineAt = (offset) => this.#file.source.positionAt(offset).line;
        let places = this.#places.get(kind);
        if (places === undefined) {
            const found = ofKind();
            const stretches = new lint_stretches/* Stretches */._(found.map(({ primary }) => ({ start: primary.start, end: primary.end + 1 })));
            places = { stretches, lines: new Set(found.map(({ primary }) => lineAt(primary.start))) };
            this.#places.set(kind, places);
        }
        return places.stretches.meet({ start, end: end + 1 }) || places.lines.has(lineAt(start));
    }
}
function isWanted({ code }, { options }) {
    const codes = options.codes ?? compiler_codes/* DEFAULT_WARNINGS */.G;
    return codes.includes(code);
}

// EXTERNAL MODULE: ./build/src/lint/file_outline.js
var file_outline = __webpack_require__(8616);
// EXTERNAL MODULE: ./build/src/lint/fingerprint.js
var fingerprint = __webpack_require__(4615);
// EXTERNAL MODULE: ./build/src/lint/lint_file.js
var lint_file = __webpack_require__(8699);
// EXTERNAL MODULE: ./build/src/lint/linted_file.js + 8 modules
var linted_file = __webpack_require__(6306);
// EXTERNAL MODULE: ./build/src/text/nearest_word.js
var nearest_word = __webpack_require__(4730);
// EXTERNAL MODULE: ./build/src/lint/registry.js + 70 modules
var registry = __webpack_require__(6532);
// EXTERNAL MODULE: ./build/src/lint/sought.js
var sought = __webpack_require__(2985);
;// CONCATENATED MODULE: ./build/src/lint/suppression_findings.js





/** The findings that no comment silences, and what is wrong with the comments. */
function suppressed(findings, suppressions, context) {
    if (suppressions.length === 0)
        return [...findings];
    const scopes = new Map();
    for (const [id, spans] of byId(suppressions.flatMap(({ ids, scope }) => ids.map((id) => [id, scope])))) {
        scopes.set(id, new lint_stretches/* Stretches */._(spans));
    }
    const places = new Map();
    const found = findings.flatMap((finding) => idsOf(finding).map((id) => [id, placeOf(finding)]));
    for (const [id, spans] of byId(found))
        places.set(id, new lint_stretches/* Stretches */._(spans));
    const isSilenced = (finding) => {
        const place = placeOf(finding);
        return idsOf(finding).some((id) => scopes.get(id)?.meet(place));
    };
    const isSought = (0,sought/* soughtAmong */.x)(findings, context, context.file);
    const faults = suppressions.flatMap((suppression) => {
        const isUsed = (id) => places.get(id)?.meet(suppression.scope) ?? false;
        // Another place of the same rule, which the comment may have been meant for.
        const missedIn = (id) => {
            const rule = context.file.ruleAt(suppression.comment.start);
            const start = rule === null ? null : (places.get(id)?.firstIn(rule) ?? null);
            return start === null || scopes.get(id)?.meet({ start, end: start + 1 }) ? null : start;
        };
        return faultsOf(suppression, { isUsed, missedIn, isSought: (id) => isSought(id, suppression.scope) }, context);
    });
    return [...findings.filter((finding) => !isSilenced(finding)), ...faults];
}
/** What a comment may name a finding by. */
function idsOf({ rule, data: { code } }) {
    return code === undefined ? [rule] : [rule, code];
}
/** An empty place is on the line that it is in. */
function placeOf({ primary: { start, end } }) {
    return { start, end: Math.max(end, start + 1) };
}
function byId(spans) {
    const found = new Map();
    for (const [id, span] of spans) {
        const others = found.get(id);
        if (others)
            others.push(span);
        else
            found.set(id, [span]);
    }
    return found;
}
function faultsOf(suppression, { isUsed, isSought, missedIn }, { rules, file, reasonRequired }) {
    const { comment, ids, reason, kind } = suppression;
    const active = rules.find(({ rule }) => rule.id === "suppression");
    // The official compiler's own spelling may name what only it knows.
    if (active === undefined || kind === "yara_x")
        return [];
    const at = { start: comment.start, end: comment.end };
    const findings = [];
    if (suppression.misnamed !== undefined) {
        const help = "Write `huntlint-ignore id: reason`, or `huntlint-ignore-file` for the whole file.";
        findings.push({ messageId: "misnamed", data: { word: suppression.misnamed }, at, help });
        return findings.map((finding) => (0,open_finding/* openFinding */.up)(finding, active, file).diagnostic);
    }
    if (ids.length === 0)
        findings.push({ messageId: "unnamed", at });
    if (reasonRequired && reason === null)
        findings.push({ messageId: "unreasoned", at });
    const missed = ids.filter((id) => !isUsed(id) && isSought(id));
    const isRule = (id) => registry/* LINT_RULES */.w.some((rule) => rule.id === id);
    const unused = missed.filter(isRule);
    const isMisplaced = unused.some((id) => missedIn(id) !== null);
    for (const id of unused) {
        // With a comment in the wrong place its author's reason would go.
        const isAllUnused = ids.length === unused.length && !isMisplaced;
        const fix = {
            title: "Remove it",
            safe: true,
            edits: isAllUnused ? [{ ...lineOrComment(file, at), text: "" }] : [],
        };
        const elsewhere = missedIn(id);
        findings.push({
            messageId: "unused",
            data: { id },
            at,
            ...(elsewhere === null ? {} : { help: misplaced(id, file.source.positionAt(elsewhere).line) }),
            subject: `unused ${id}`,
            fix: fix.edits.length > 0 ? fix : null,
        });
    }
    for (const id of missed) {
        if (isRule(id))
            continue;
        const near = (0,nearest_word/* nearestWord */.z)(id, registry/* LINT_RULES */.w.map((rule) => rule.id));
        const help = near === null ? "`huntlint rules` lists them." : `Did you mean \`${near}\`?`;
        findings.push({ messageId: "unknown", data: { id }, at, help, subject: `unknown ${id}` });
    }
    return findings.map((finding) => (0,open_finding/* openFinding */.up)(finding, active, file).diagnostic);
}
function misplaced(id, line) {
    return `\`${id}\` is reported on line ${line}: put the comment behind what stands there, alone above it, or alone above the rule.`;
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

// EXTERNAL MODULE: ./build/src/yara/comments_above.js
var comments_above = __webpack_require__(9373);
;// CONCATENATED MODULE: ./build/src/lint/suppressions.js

const OURS = /^\s*huntlint-ignore(-file)?\b(?!-)/;
/** As other linters have it. */
const MISNAMED = /^\s*(huntlint(?:-|:\s*|\s+)(?:ignore|disable|suppress)(?:-[\w-]+)?)(?![\w-])/;
const MENTIONED = ["huntlint", "suppress:"];
const OFFICIAL = /^\s*suppress:\s*(\w+(?:\s*,\s*\w+)*)/;
/**
 * The suppressions of a file: `// huntlint-ignore id[, id]: reason`, and YARA-X's own `// suppress: id`. Behind code
 * such a comment holds for its line; alone on its line for the next line of code, and for the whole rule where that
 * begins one; above everything else and apart from it, or as `huntlint-ignore-file`, for the whole file.
 */
function findSuppressions(file) {
    const { comments } = file.tree;
    // Nearly no file has any.
    if (!MENTIONED.some((word) => file.source.text.includes(word)))
        return [];
    const scopes = new Scopes(file);
    return comments.flatMap((comment, index) => {
        const official = OFFICIAL.exec(comment.text);
        if (official !== null) {
            const ids = splitIds(official[1]);
            return [{ comment: comment.range, ids, reason: null, scope: scopes.of(comment, index), kind: "yara_x" }];
        }
        const ours = OURS.exec(comment.text);
        if (ours === null) {
            const misnamed = MISNAMED.exec(comment.text)?.[1]?.replace(/\s+/g, " ");
            if (misnamed === undefined)
                return [];
            return [{ comment: comment.range, ids: [], reason: null, scope: comment.range, kind: "huntlint", misnamed }];
        }
        const [said] = comment.text.slice(ours[0].length).split(":", 1);
        const reason = comment.text.slice(ours[0].length + said.length + 1).trim();
        return [
            {
                comment: comment.range,
                ids: splitIds(said),
                reason: reason === "" ? null : reason,
                scope: ours[1] === undefined ? scopes.of(comment, index) : scopes.whole,
                kind: "huntlint",
            },
        ];
    });
}
function splitIds(text) {
    return text.split(/[\s,]+/).filter((id) => id !== "");
}
/** Where a file's comments hold: worked out once for all of them, since any of them may be such a comment. */
class Scopes {
    whole;
    #file;
    #next;
    #rules;
    #lastBlankLine;
    constructor(file) {
        this.#file = file;
        this.whole = { start: 0, end: file.source.text.length };
    }
    of(comment, index) {
        const { source, tree } = this.#file;
        if (!(0,comments_above/* beginsLine */.$3)(comment.start, source))
            return this.#lineAt(comment.start);
        this.#next ??= nextCode(this.#file);
        const next = this.#next[index] ?? null;
        if (next === null)
            return this.whole;
        const first = tree.items[0];
        if (first !== undefined && comment.end <= first.start) {
            this.#lastBlankLine ??= lastBlankLine(source.text.slice(0, first.start));
            const isApart = first.kind !== "Rule" || this.#lastBlankLine >= comment.end;
            if (isApart)
                return this.whole;
        }
        this.#rules ??= new Map(this.#file.rules.map((rule) => [rule.start, rule]));
        const rule = this.#rules.get(next);
        return rule ? { start: rule.start, end: rule.end } : this.#lineAt(next);
    }
    #lineAt(offset) {
        const { source } = this.#file;
        const { line } = source.positionAt(offset);
        const start = source.lineStarts[line - 1];
        return { start, end: source.lineStarts[line] ?? source.text.length };
    }
}
/** Where the line end before the last blank line stands; -1 where there is none. */
function lastBlankLine(text) {
    let last = -1;
    for (const { index } of text.matchAll(/\n(?=[^\S\n]*\n)/g))
        last = index;
    return last;
}
/**
 * For each comment the first offset after it that is neither white space nor within a comment; but a comment that keeps
 * a query counts.
 */
function nextCode(file) {
    const { source, tree } = file;
    const { comments } = tree;
    const queries = file.rules.flatMap((rule) => file.queriesOf(rule).map(({ range }) => range.start));
    queries.sort((a, b) => a - b);
    const next = [];
    let to = source.text.length;
    let code = null;
    for (let i = comments.length - 1; i >= 0; i--) {
        const comment = comments[i];
        code = firstCode(source.text, comment.end, to) ?? code;
        next[i] = code;
        to = comment.start;
        while ((queries.at(-1) ?? -1) >= comment.end)
            queries.pop();
        if ((queries.at(-1) ?? -1) >= comment.start)
            code = comment.start;
    }
    return next;
}
function firstCode(text, from, to) {
    const offset = text.slice(from, to).search(/\S/);
    return offset < 0 ? null : from + offset;
}

// EXTERNAL MODULE: ./build/src/vt/index.js + 12 modules
var vt = __webpack_require__(9707);
// EXTERNAL MODULE: ./build/src/yara/index.js + 24 modules
var yara = __webpack_require__(3495);
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
    /** Whether every rule of the repository is known. */
    #isWholeRepository;
    constructor(configuration, options) {
        this.#configuration = configuration;
        this.#options = options;
        this.#engine = options.engine ?? null;
        this.#isWholeRepository = options.isWholeRepository ?? false;
    }
    add(source) {
        // Another linter of this process may have looked at files meanwhile.
        (0,vt/* useSchema */.pD)(this.#configuration.schema);
        const { rules, ...options } = this.#configuration.forFile(source.path, this.#options.cwd);
        const { services, externals } = this.#configuration;
        const key = this.#key(source, rules, options);
        const known = key === null ? undefined : this.#options.cache?.get(key);
        if (known !== undefined) {
            const outline = new file_outline/* FileOutline */.$(source, known.rules, known.importsVt);
            this.#note(outline);
            this.#looked.push({ ...known, outline, rules, verdict: null, wasCompiled: known.isCompiled, key: null });
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
            findings: (0,lint_file/* lintFile */.Ac)(file, rules),
            queries: (0,lint_file/* judgedQueries */.Ul)(file),
            suppressions: this.#options.suppressions ? findSuppressions(file) : [],
            verdict,
            wasCompiled: false,
            key,
        });
    }
    /** Everything that decides what is found in a file. */
    #key(source, rules, options) {
        const { cache, compiler, suppressions } = this.#options;
        if (cache === undefined || cache === null || this.#keepsFiles)
            return null;
        const { services, externals, extraFields } = this.#configuration;
        const active = rules.map(({ rule, severity, options }) => [rule.id, severity, options]);
        const settings = { active, options, services, externals, extraFields, compiler, suppressions };
        return cache.key(source.path, source.text, JSON.stringify(settings));
    }
    /** A file that is not looked at, but whose rules the others may name or be named like. */
    addOther({ path, text }) {
        for (const item of (0,yara/* parse */.qg)(text).tree.items) {
            if (item.kind === "Rule")
                this.#notePlace(item.name.name, path, item.name.start);
        }
    }
    /** Such a file of which nothing can be known. */
    addUnreadOther() {
        this.#isWholeRepository = false;
    }
    addUnread(path, fault) {
        this.#isWholeRepository = false;
        this.#unread.push((0,lint_file/* unreadFile */._8)(path, fault, this.#configuration.forFile(path, this.#options.cwd).rules));
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
                .map((report) => ({ ...report, findings: (0,fingerprint/* withDistinctFingerprints */.y)(report.findings, isUnique) }));
        }
        finally {
            await this.#engine?.close();
        }
    }
    async #report(looked, repository) {
        const { outline, rules, findings, queries } = looked;
        const verdict = await looked.verdict;
        const compiled = verdict === null ? [] : compilerFindings(verdict, outline, { rules, findings });
        const all = [...findings, ...compiled];
        const isCompiled = looked.wasCompiled || (verdict !== null && isComplete(verdict));
        // What the compiler did not get to see may go better next time.
        const isFinal = verdict === null || (verdict.checked && verdict.limits.length === 0);
        if (isFinal)
            this.#remember(looked, all, isCompiled);
        const known = all.flatMap((finding) => (0,open_finding/* settled */.gu)(finding, repository) ?? []);
        const kept = suppressed(known, looked.suppressions, {
            rules,
            isCompiled,
            isWholeRepository: this.#isWholeRepository,
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
            findings: kept.sort(lint_file/* inOrder */.al),
            queries,
        };
    }
    #remember({ key, outline, queries, suppressions }, findings, isCompiled) {
        if (key === null)
            return;
        const { rules, importsVt } = outline;
        const seen = { findings, queries, suppressions, rules, importsVt, isCompiled };
        this.#options.cache?.set(key, seen);
    }
    get #keepsFiles() {
        return this.#options.keepFiles ?? true;
    }
    #note({ path, rules }) {
        for (const { name, nameStart } of rules)
            this.#notePlace(name, path, nameStart);
    }
    #notePlace(name, path, start) {
        const place = { path, start, end: start + name.length };
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
            extraFields: (0,vt/* loadSchema */.e$)().extraNames,
        });
    }
}
/** Whether the compiler went through a file to its end: an error keeps it from warning of the rest. */
function isComplete(verdict) {
    if (!verdict.checked || verdict.limits.length > 0)
        return false;
    return !verdict.diagnostics.some(({ severity }) => severity === "error");
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

/***/ 9400:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ jsonIn)
/* harmony export */ });
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8738);

/** @throws CannotRun where the text is no JSON */
function jsonIn(source) {
    try {
        return JSON.parse(source.text);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        // V8 counts characters, from Node 22 on lines too.
        const [, words = message, offset] = /^(.*?)(?: in JSON)? at position (\d+)/s.exec(message) ?? [];
        const { line, column } = source.positionAt(Number(offset ?? 0));
        const place = offset === undefined ? source.path : `${source.path}:${line}:${column}`;
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotRun */ .z(`${place} is not JSON: ${words}`);
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


/***/ }),

/***/ 6102:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unknownLintRule)
/* harmony export */ });
/* harmony import */ var _lint_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6532);
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4730);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8738);



/** For a lint rule that there is not. */
function unknownLintRule(id) {
    const near = (0,_text_index_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestWord */ .z)(id, _lint_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .LINT_RULES */ .w.map((known) => known.id));
    const meant = near === null ? "" : `, did you mean ${near}?`;
    return new _cannot_run_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotRun */ .z(`no lint rule is called ${id}${meant} (\`huntlint rules\` lists them)`);
}


/***/ })

};
