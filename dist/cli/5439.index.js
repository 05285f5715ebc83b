export const id = 5439;
export const ids = [5439,6785];
export const modules = {

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

/***/ 5439:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   effectiveConfiguration: () => (/* binding */ effectiveConfiguration)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _lint_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6532);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8738);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6785);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5200);





/** Everything that holds for a file, defaults and overrides merged, as a configuration would say it. */
async function effectiveConfiguration(file, options, surroundings) {
    const { cwd } = surroundings;
    if (file === "")
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotRun */ .z(_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_PATH */ .I3);
    const configuration = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_2__.loadConfiguration)(options.config, surroundings, { entity: options.entity });
    const { preset, rules, entity, queryKeys, policy, steps } = configuration.forFile(file ?? ".", cwd);
    const settings = _lint_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .LINT_RULES */ .w.map(({ id, severity }) => {
        const active = rules.find(({ rule }) => rule.id === id);
        if (active === undefined)
            return [id, "off"];
        const level = active.severity ?? severity;
        return [id, Object.keys(active.options).length > 0 ? { severity: level, ...active.options } : level];
    });
    const value = {
        preset,
        ...(entity === null ? {} : { entity }),
        ...(file === null ? {} : { ignored: configuration.isIgnored(file, cwd) }),
        rules: Object.fromEntries(settings),
        query_keys: queryKeys,
        drift: {
            severity: policy.severity,
            scope: policy.scope,
            detections_are_scope: policy.detectionsAreScope,
            file_types_are_scope: policy.fileTypesAreScope,
            ignored_reasons: policy.ignoredReasons,
            several: policy.several,
            ...(steps === undefined ? {} : { steps }),
        },
        compiler: configuration.compiler,
        externals: configuration.externals,
        extra_fields: configuration.extraFields,
        services: { gti: true, retrohunt: false, ...configuration.services },
        suppressions: { reason_required: configuration.reasonRequired },
        max_file_size: configuration.maxFileSize,
        fail_on: configuration.failOn,
        ...(configuration.maxWarnings === null ? {} : { max_warnings: configuration.maxWarnings }),
    };
    const from = configuration.path === null ? "no configuration file: all defaults" : (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(configuration.path, cwd);
    return {
        json: { version: 1, from: configuration.path === null ? null : from, configuration: value },
        text: () => `# ${from.replace(/\s+/g, " ")}\n${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value, { lineWidth: 100 })}`,
    };
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
