export const id = 5190;
export const ids = [5190];
export const modules = {

/***/ 5190:
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
     * baseline: only entries of files in `linted` (as reports name them), or of files that are gone, can be stale.
     */
    apply(files, cwd, ran) {
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
        const linted = new Set(files.map(({ path }) => this.#relative(path, cwd)));
        const stale = [...unused].filter(({ path, rule }) => ran.has(rule) && (linted.has(path) || !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)((0,external_node_path_.dirname)(this.#path), path))));
        return { files: left, known, stale };
    }
    /** Writes the baseline anew: with what is found in `files`, or only without what is stale. */
    update(kind, files, cwd, stale) {
        const isStale = new Set(stale);
        let entries = this.#entries.filter((entry) => !isStale.has(entry));
        if (kind === "record") {
            const linted = new Set(files.map(({ path }) => this.#relative(path, cwd)));
            const found = files.flatMap(({ findings }) => findings.map((finding) => this.#entryOf(finding, cwd)));
            entries = [...entries.filter(({ path }) => !linted.has(path)), ...found];
        }
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

// EXTERNAL MODULE: ./build/src/run/configuration.js
var run_configuration = __webpack_require__(6785);
// EXTERNAL MODULE: ./build/src/run/linter.js + 6 modules
var run_linter = __webpack_require__(22);
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
/** The bundle's files by size and time: a program built anew is another one, whatever its version says. */
function programIdentity() {
    const folder = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(here));
    if (!/[\\/]dist[\\/]\w+$/.test(folder))
        return null;
    try {
        const files = (0,external_node_fs_.readdirSync)(folder).sort();
        const stats = files.map((name) => {
            const { size, mtimeMs } = (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, name));
            return `${name} ${size} ${mtimeMs}`;
        });
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

// EXTERNAL MODULE: ./build/src/run/summary.js
var summary = __webpack_require__(8579);
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
    const found = readsInput && paths.length === 0
        ? { files: [], named: new Set(), missing: [] }
        : await (0,discover/* discover */.k4)(paths, {
            cwd,
            isIgnored: (path) => configuration.isIgnored(path, cwd),
            ...(configuration.files === null ? {} : { defaults: configuration.files }),
        });
    if (found.files.length === 0 && !readsInput) {
        throw new cannot_run/* CannotRun */.z(found.missing.length > 0
            ? found.missing.join("; ")
            : `nothing to lint: no .yar or .yara file in ${paths.length > 0 ? paths.join(", ") : cwd}`);
    }
    const problems = [...found.missing];
    const remarks = [];
    const { changes } = request;
    const scope = changes === undefined ? null : await (await __webpack_require__.e(/* import() */ 4255).then(__webpack_require__.bind(__webpack_require__, 4255))).changedScope(changes, cwd);
    const { cacheFolder = null } = request;
    const cache = cacheFolder === null ? null : ResultCache.open(cacheFolder, cwd, Date.now());
    const compiles = request.compiler ?? configuration.compiler;
    const linter = new run_linter/* Linter */.p(configuration, {
        cwd,
        compiler: compiles,
        suppressions: request.suppressions ?? true,
        keepFiles: false,
        engine: request.engine,
        cache,
    });
    const lint = (read, path) => {
        if (read instanceof source_file/* SourceFile */.s)
            linter.add(read);
        else {
            linter.addUnread(path, read);
            if (read.rule === "file_unreadable" && found.named.has(path)) {
                problems.push(`cannot read ${path}: ${read.detail}`);
            }
        }
    };
    const { maxFileSize } = configuration;
    if (readsInput)
        lint((0,read_source/* sourceOf */.vz)(await surroundings.readInput(), inputName, maxFileSize), inputName);
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
            findings: file.findings.filter((finding) => scope.isInScope(finding, file.source)),
        }));
    }
    if (request.baseline !== undefined)
        files = withBaseline(files, request.baseline, configuration, cwd, remarks);
    return { configuration, report: (0,summary/* reportOf */.E)(files), problems, remarks };
}
/** Largest first: the compiler's threads then end together. */
function bySize(paths, cwd) {
    if (paths.length < 3)
        return [...paths];
    const sizes = new Map(paths.map((path) => [path, (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(cwd, path), { throwIfNoEntry: false })?.size ?? 0]));
    return [...paths].sort((a, b) => sizes.get(b) - sizes.get(a));
}
function withBaseline(files, { path, update }, configuration, cwd, remarks) {
    const baseline = Baseline.read(path, cwd, update);
    const ran = new Set(files.flatMap((file) => configuration.forFile(file.path, cwd).rules.map(({ rule }) => rule.id)));
    const { files: left, known, stale } = baseline.apply(files, cwd, ran);
    if (update !== null) {
        baseline.update(update, files, cwd, stale);
        const found = files.reduce((sum, { findings }) => sum + findings.length, 0);
        remarks.push(update === "record" ? `${path} now knows ${findings(found)}` : `${findings(stale.length)} left ${path}`);
        return update === "record" ? files.map((file) => ({ ...file, findings: [] })) : [...left];
    }
    if (known > 0)
        remarks.push(`${findings(known)} not shown: known in ${path}`);
    for (const entry of stale.slice(0, MAX_STALE)) {
        remarks.push(`mended, but still in ${path}: ${entry.path}: ${entry.rule}: ${entry.message}`);
    }
    if (stale.length > 0)
        remarks.push(`${findings(stale.length)} in ${path} mended: --prune-baseline removes what is mended`);
    return [...left];
}
function findings(count) {
    return `${count} finding${count === 1 ? "" : "s"}`;
}
const MAX_STALE = 10;
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
