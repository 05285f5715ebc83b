export const id = 4856;
export const ids = [4856];
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
/* unused harmony exports NO_REPOSITORY, KINDS_BELOW */
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7425);
/* harmony import */ var _yara_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(978);
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
/* harmony export */   e: () => (/* binding */ wasSought)
/* harmony export */ });
/* harmony import */ var _lint_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8699);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2395);


/** The lint rules that report the official compiler's own codes. */
const COMPILER_RULES = ["compiler_error", "compiler_warning", "livehunt_performance"];
/** What says nothing, or less, of a rule whose condition is broken. */
const NEEDS_SOUND_RULE = new Set(["types", "queries", "compiler"]);
/**
 * Whether a finding of a lint rule, or with a code of the compiler's, would be among a file's `findings` if it were
 * in the `scope`.
 */
function wasSought(id, scope, { rules, isCompiled, isWholeRepository }, findings, file) {
    const runs = (id) => rules.some(({ rule }) => rule.id === id);
    const rule = _registry_js__WEBPACK_IMPORTED_MODULE_1__/* .LINT_RULES */ .w.find((rule) => rule.id === id);
    if (rule === undefined)
        return isCompiled && COMPILER_RULES.every(runs);
    if (!runs(id))
        return false;
    if (rule.needs === "compiler" && !isCompiled)
        return false;
    if (rule.needs === "repository" && !isWholeRepository)
        return false;
    const own = findings.filter((finding) => finding.rule === id);
    if (own.length >= _lint_file_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FINDINGS */ .Mt)
        return false;
    return !NEEDS_SOUND_RULE.has(rule.needs) || !findings.some((finding) => breaks(finding, id, scope, file));
}
/** Whether a finding is a fault for which other lint rules say less of the rule that it is in, or nothing. */
function isFault({ rule: id, severity }) {
    const category = _registry_js__WEBPACK_IMPORTED_MODULE_1__/* .LINT_RULES */ .w.find((rule) => rule.id === id)?.category;
    return severity === "error" && (category === "syntax" || category === "schema");
}
function breaks(finding, id, scope, file) {
    if (finding.rule === id || !isFault(finding))
        return false;
    const broken = file.ruleAt(finding.primary.start);
    return finding.rule === "yara_syntax" || broken === null || (scope.start < broken.end && scope.end > broken.start);
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

/***/ 4856:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fails: () => (/* binding */ fails),
  lintPaths: () => (/* binding */ lintPaths),
  onlySevere: () => (/* binding */ onlySevere)
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
// EXTERNAL MODULE: ./build/src/run/read_regular_file.js
var read_regular_file = __webpack_require__(8793);
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
            if (update === "record")
                return new Baseline(absolute, []);
            throw new cannot_run/* CannotRun */.z(`there is no baseline ${path}: --update-baseline writes one`);
        }
        try {
            const value = JSON.parse((0,read_regular_file/* readRegularText */.Aj)(absolute));
            if (value.version === 1 && Array.isArray(value.findings) && value.findings.every(isEntry)) {
                return new Baseline(absolute, value.findings);
            }
        }
        catch (error) {
            throw new cannot_run/* CannotRun */.z(`cannot read the baseline ${path}: ${(0,system_reason/* reasonOf */.A)(error)}`);
        }
        throw new cannot_run/* CannotRun */.z(`${path} is no baseline of this version of huntlint`);
    }
    /**
     * Takes what is known out of reports. A run on a part of the repository says nothing about the rest of the
     * baseline: only entries that it `couldFind` again, in a file as reports name it, or of files that are gone, can be
     * stale.
     */
    apply(files, cwd, couldFind) {
        const byPrint = new Map();
        for (const entry of this.#entries) {
            const entries = byPrint.get(entry.fingerprint);
            if (entries)
                entries.push(entry);
            else
                byPrint.set(entry.fingerprint, [entry]);
        }
        const unused = new Set(this.#entries);
        let known = 0;
        const take = (finding) => {
            const path = this.#relative(finding.path, cwd);
            const isSame = (entry) => entry.path === path &&
                entry.rule === finding.rule &&
                entry.yaraRule === finding.yaraRule &&
                entry.message === finding.message;
            // Whether a rule's name is unique, and so its fingerprint, depends on what else is linted.
            const candidates = [...(byPrint.get(finding.fingerprint) ?? []), ...this.#entries.filter(isSame)];
            const entry = candidates.find((candidate) => unused.has(candidate));
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
// EXTERNAL MODULE: ./build/src/run/read_source.js
var read_source = __webpack_require__(2207);
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

// EXTERNAL MODULE: ./build/src/run/summary.js
var summary = __webpack_require__(8579);
// EXTERNAL MODULE: ./build/src/run/ignored_paths.js + 1 modules
var ignored_paths = __webpack_require__(8000);
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
    const configuration = await (0,run_configuration/* loadConfiguration */.v)(request.config ?? null, surroundings, request);
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
    const lint = (read, path) => {
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
        if (read instanceof source_file/* SourceFile */.s)
            linter.addOther(read);
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
        remarks.push(...said);
        return { configuration, report: (0,summary/* reportOf */.E)(left), problems, remarks };
    }
    return { configuration, report: (0,summary/* reportOf */.E)(files), problems, remarks };
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
/** Whether a report holds a finding at or above a severity. */
function fails(report, failOn, maxWarnings) {
    const { errors, warnings, notes } = report.summary;
    if (maxWarnings !== null && warnings > maxWarnings)
        return true;
    switch (failOn) {
        case "never":
            return false;
        case "error":
            return errors > 0;
        case "warning":
            return errors + warnings > 0;
        case "note":
            return errors + warnings + notes > 0;
    }
}
/** The findings at or above a severity, and their counts. */
function onlySevere(report, severity) {
    const isShown = (finding) => RANK[finding.severity] >= RANK[severity];
    return (0,summary/* reportOf */.E)(report.files.map((file) => ({ ...file, findings: file.findings.filter(isShown) })));
}
const RANK = { note: 0, warning: 1, error: 2 };


/***/ }),

/***/ 8310:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ Linter)
});

// EXTERNAL MODULE: ./build/src/engine/index.js + 8 modules
var engine = __webpack_require__(2737);
// EXTERNAL MODULE: ./build/src/lint/compiler_codes.js
var compiler_codes = __webpack_require__(7819);
// EXTERNAL MODULE: ./build/src/lint/open_finding.js
var open_finding = __webpack_require__(3005);
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
// EXTERNAL MODULE: ./build/src/lint/fingerprint.js
var fingerprint = __webpack_require__(4615);
// EXTERNAL MODULE: ./build/src/lint/lint_file.js
var lint_file = __webpack_require__(8699);
// EXTERNAL MODULE: ./build/src/lint/linted_file.js + 8 modules
var linted_file = __webpack_require__(6306);
// EXTERNAL MODULE: ./build/src/text/nearest_word.js
var nearest_word = __webpack_require__(4730);
// EXTERNAL MODULE: ./build/src/lint/registry.js + 69 modules
var registry = __webpack_require__(2395);
// EXTERNAL MODULE: ./build/src/lint/sought.js
var sought = __webpack_require__(2985);
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
    const isSought = (id, { scope }) => (0,sought/* wasSought */.e)(id, scope, context, findings, context.file);
    const faults = suppressions.flatMap((suppression) => faultsOf(suppression, used.get(suppression), context, (id) => isSought(id, suppression)));
    return [...kept, ...faults];
}
function matchingId({ rule, data, primary }, { ids, scope }) {
    const isInside = primary.start < scope.end && Math.max(primary.end, primary.start + 1) > scope.start;
    if (!isInside)
        return null;
    return ids.find((id) => id === rule || id === data.code) ?? null;
}
function faultsOf(suppression, used, { rules, file, reasonRequired }, isSought) {
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
    const missed = ids.filter((id) => !used?.has(id) && isSought(id));
    const isRule = (id) => registry/* LINT_RULES */.w.some((rule) => rule.id === id);
    const unused = missed.filter(isRule);
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
    for (const id of missed) {
        if (isRule(id))
            continue;
        const near = (0,nearest_word/* nearestWord */.z)(id, registry/* LINT_RULES */.w.map((rule) => rule.id));
        const help = near === null ? "`huntlint rules` lists them." : `Did you mean \`${near}\`?`;
        findings.push({ messageId: "unknown", data: { id }, at, help, subject: `unknown ${id}` });
    }
    return findings.map((finding) => (0,open_finding/* openFinding */.up)(finding, active, file).diagnostic);
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
const MENTIONED = ["huntlint-ignore", "suppress:"];
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
// EXTERNAL MODULE: ./build/src/yara/index.js + 25 modules
var yara = __webpack_require__(978);
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
    /** With the configuration's own fields; null: it has none. */
    #schema;
    #engine = null;
    constructor(configuration, options) {
        this.#configuration = configuration;
        this.#options = options;
        this.#engine = options.engine ?? null;
        const { extraFields } = configuration;
        this.#schema = extraFields.length > 0 ? (0,vt/* extendSchema */.ij)(extraFields).schema : null;
    }
    add(source) {
        // Another linter of this process may have looked at files meanwhile.
        (0,vt/* useSchema */.pD)(this.#schema);
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
    addOther(source) {
        for (const item of (0,yara/* parse */.qg)(source.text).tree.items) {
            if (item.kind === "Rule")
                this.#notePlace(item.name.name, { path: source.path, start: item.name.start, end: item.name.end });
        }
    }
    addUnread(path, fault) {
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
            isWholeRepository: (this.#options.isWholeRepository ?? false) && this.#unread.length === 0,
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
