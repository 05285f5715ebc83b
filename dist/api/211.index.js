export const id = 211;
export const ids = [211,375];
export const modules = {

/***/ 4375:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isRegexp: () => (/* binding */ isRegexp),
/* harmony export */   readMetaSchema: () => (/* binding */ readMetaSchema)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2210);
/* harmony import */ var ajv_formats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2815);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7032);



/** In milliseconds, for one rule's meta: far more than any pattern needs that does not try texts in every way. */
const PATIENCE = 500;
/** In milliseconds, to make a schema ready: those that people write take some 50. */
const READING_PATIENCE = 1500;
/** More is wrong with no meta that anyone reads of. */
const MAX_ERRORS = 1000;
/**
 * Reads a JSON Schema of the 2020-12 draft, with the formats that it names. Patterns come from whoever may change a
 * configuration, and texts from whoever writes rules: no pair of them may hold a run up.
 */
function readMetaSchema(schema) {
    const warnings = [];
    const logger = { log: () => { }, warn: (text) => void warnings.push(String(text)), error: () => { } };
    const reader = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_2__.Ajv2020({ allErrors: true, strict: false, logger });
    ajv_formats__WEBPACK_IMPORTED_MODULE_0__["default"](reader);
    // A validator of these gives a promise in place of an answer.
    const asynchronous = pathTo(schema, (key, value) => key === "$async" && value === true);
    if (asynchronous !== null)
        return { fault: { message: "`$async` is no word of JSON Schema", at: asynchronous } };
    try {
        const read = (0,_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .withPatience */ .o)(() => {
            const check = reader.compile(schema);
            check({});
            return check;
        }, READING_PATIENCE)();
        if (read === null)
            return { fault: { message: TOO_LONG, at: [] } };
        const check = read;
        const unknown = warnings.flatMap((text) => /^unknown format "(.*)" ignored/s.exec(text)?.[1] ?? []);
        if (unknown[0] !== undefined) {
            const message = `there is no format \`${unknown[0]}\` in JSON Schema`;
            return { fault: { message, at: pathTo(schema, (key, value) => key === "format" && value === unknown[0]) ?? [] } };
        }
        const errorsIn = (meta) => (check(meta) ? [] : (check.errors ?? []));
        return { validate: patientValidator(errorsIn) };
    }
    catch (error) {
        return { fault: faultOf(error, schema) };
    }
}
const TOO_LONG = "the schema takes too long to check anything: do its references multiply?";
function faultOf(error, schema) {
    if (error instanceof RangeError)
        return { message: "the schema refers to itself without end", at: [] };
    const message = error instanceof Error ? error.message : String(error);
    const { missingRef } = error;
    const at = missingRef === undefined
        ? pathTo(schema, (key, value) => key === "pattern" && typeof value === "string" && !isRegexp(value))
        : pathTo(schema, (key, value) => /^\$(?:dynamicR|r)ef$/.test(key) && value === missingRef);
    const name = pathTo(schema, (key, _, above) => above === "patternProperties" && !isRegexp(key));
    return { message: message.replace(/ from id #$/, ""), at: at ?? name ?? [] };
}
function isRegexp(text) {
    try {
        return new RegExp(text, "u") instanceof RegExp;
    }
    catch {
        return false;
    }
}
/** The path of the first entry that a predicate holds for, `above` being the key that the entry's object stands at. */
function pathTo(value, isMeant, above = null) {
    if (typeof value !== "object" || value === null)
        return null;
    for (const [key, inner] of Object.entries(value)) {
        if (isMeant(key, inner, above))
            return [key];
        const below = pathTo(inner, isMeant, key);
        if (below !== null)
            return [key, ...below];
    }
    return null;
}
/** A validator that says null where it takes too long, or has no end. */
function patientValidator(check) {
    const patient = (0,_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .withPatience */ .o)(check, PATIENCE);
    let slow = 0;
    return (meta) => {
        // What has been slow some times is slow on purpose.
        if (slow >= MAX_SLOW)
            return null;
        try {
            const errors = patient(meta);
            if (errors !== null)
                return errors.slice(0, MAX_ERRORS);
        }
        catch (error) {
            if (!(error instanceof RangeError))
                throw error;
        }
        slow++;
        return null;
    };
}
const MAX_SLOW = 5;


/***/ }),

/***/ 2211:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfiguration: () => (/* binding */ readConfiguration)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/drift/index.js + 34 modules
var drift = __webpack_require__(1863);
// EXTERNAL MODULE: ./build/src/lint/meta_validator.js
var meta_validator = __webpack_require__(4375);
// EXTERNAL MODULE: ./build/src/text/nearest_word.js
var nearest_word = __webpack_require__(4730);
// EXTERNAL MODULE: ./build/src/vt/index.js + 12 modules
var vt = __webpack_require__(9707);
// EXTERNAL MODULE: ./build/src/run/cannot_run.js
var cannot_run = __webpack_require__(8738);
// EXTERNAL MODULE: ./build/src/findings/comparison.js
var comparison = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/lint/registry.js + 70 modules
var registry = __webpack_require__(6532);
;// CONCATENATED MODULE: ./build/src/lint/rule.js
/** `default`: nearly always a mistake. `strict` adds what only some repositories want. */
const PRESETS = ["default", "strict"];

;// CONCATENATED MODULE: ./build/src/run/configuration_schema.js




const SEVERITY = { enum: ["error", "warning", "note", "off"] };
const TEXTS = { type: "array", items: { type: "string", minLength: 1 } };
const PATTERNS = { ...TEXTS, description: "Patterns as in a .gitignore, relative to this file's folder." };
/** JSON Schema of a rule's setting: a severity alone, or with the rule's own options. */
function ruleSetting(summary, options) {
    const properties = { severity: SEVERITY, ...options?.properties };
    return {
        description: summary,
        anyOf: [SEVERITY, { type: "object", properties, additionalProperties: false }],
    };
}
const RULES = {
    type: "object",
    description: "Severities and options by lint rule.",
    properties: Object.fromEntries(registry/* LINT_RULES */.w.map(({ id, summary, options }) => [id, ruleSetting(summary, options)])),
    additionalProperties: false,
};
const DRIFT = {
    type: "object",
    description: "What counts as drift between a rule and its query.",
    properties: {
        severity: {
            type: "object",
            description: "How bad each relation of a rule to its query is.",
            properties: Object.fromEntries(comparison/* RELATIONS */.mP.map((relation) => [relation, SEVERITY])),
            additionalProperties: false,
        },
        scope: {
            ...TEXTS,
            description: "Boolean fields that say when a rule runs, not what it hunts; `new_*` stands for all that begin so.",
        },
        detections_are_scope: { type: "boolean", description: "Set detection counts aside that only the rule asks for." },
        file_types_are_scope: { type: "boolean", description: "Set file types aside that only the rule asks for." },
        ignored_reasons: { type: "array", items: { enum: [...comparison/* REASONS */.ez] }, description: "Differences that make no drift." },
        several: { enum: ["any", "union", "all"], description: "Which of several queries a rule must match." },
        steps: { type: "integer", minimum: 1, description: "Steps of work for one comparison." },
    },
    additionalProperties: false,
};
const ENTITY = { enum: [...vt/* RULE_ENTITIES */.P6] };
/** What may be said for all files, and for some. */
const COMMON = {
    preset: { enum: [...PRESETS], description: "`default`: nearly always a mistake. `strict` adds style and metadata." },
    rules: RULES,
    query_keys: { ...TEXTS, description: "More names of meta keys and comments that hold a query." },
    drift: DRIFT,
};
/** JSON Schema of `.huntlint.yaml`; made from the lint rules, so that none is missing. */
function configurationSchema() {
    return {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        title: "huntlint configuration",
        type: "object",
        properties: {
            files: { ...TEXTS, description: "Files, folders and globs that are linted where none is named." },
            ignore: PATTERNS,
            ...COMMON,
            overrides: {
                type: "array",
                description: "What is different for some files; later ones win.",
                items: {
                    type: "object",
                    properties: { files: { ...PATTERNS, minItems: 1 }, entity: ENTITY, ...COMMON },
                    required: ["files"],
                    additionalProperties: false,
                },
            },
            entities: {
                type: "object",
                description: "What rules match where they do not say, by pattern: `URL/: url`.",
                additionalProperties: ENTITY,
            },
            compiler: { type: "boolean", description: "Whether the official compiler checks each file too." },
            externals: {
                type: "object",
                description: "Variables that a scanner defines, with an example value each.",
                additionalProperties: { type: ["string", "number", "boolean"] },
            },
            extra_fields: {
                type: "array",
                description: "Fields of the vt module that are newer than the pinned compiler.",
                items: {
                    type: "object",
                    properties: {
                        path: { type: "string", description: "`vt.metadata.new_field`." },
                        type: { type: "string", description: "`string`, `integer`, `boolean`, `string[]`, `{string: string}`." },
                        entities: { type: "array", items: ENTITY, minItems: 1, description: "Rules of which entities see it." },
                        description: { type: "string" },
                    },
                    required: ["path", "type"],
                    additionalProperties: false,
                },
            },
            services: {
                type: "object",
                description: "Which services the rules are meant for, beside LiveHunt.",
                properties: {
                    gti: { type: "boolean", description: "Google Threat Intelligence, whose fields are open by default." },
                    retrohunt: { type: "boolean", description: "Retrohunt, which lacks some fields; not by default." },
                },
                additionalProperties: false,
            },
            suppressions: {
                type: "object",
                properties: { reason_required: { type: "boolean", description: "Whether each suppression must say why." } },
                additionalProperties: false,
            },
            max_file_size: { type: "integer", minimum: 1, description: "In bytes; larger files are not read." },
            fail_on: { enum: ["error", "warning", "note", "never"], description: "The least severity that fails a run." },
            max_warnings: { type: "integer", minimum: 0, description: "More warnings fail a run." },
        },
        additionalProperties: false,
    };
}

// EXTERNAL MODULE: ./build/src/run/repository_bounds.js
var repository_bounds = __webpack_require__(2695);
// EXTERNAL MODULE: ./build/src/run/surroundings.js
var run_surroundings = __webpack_require__(5200);
;// CONCATENATED MODULE: ./build/src/run/configuration_file.js











/**
 * Reads and checks a configuration file.
 *
 * @throws CannotRun with every mistake in it, each with its line and column
 */
async function readConfiguration(path, surroundings) {
    const source = await (0,run_surroundings/* readNamed */.Mk)(path, surroundings, MAX_SIZE);
    const lines = new dist/* LineCounter */.HN();
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${source.path}:${line}:${col}`;
    };
    const document = (0,dist/* parseDocument */.Tp)(source.text, { lineCounter: lines, prettyErrors: false });
    const faults = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
        message: message.includes("call stack") ? TOO_DEEP : message,
        offset: pos[0],
    }));
    if (faults.length === 0)
        faults.push(...structureFaults(document));
    if (faults.length > 0)
        throw new cannot_run/* CannotRun */.z(listed(faults.map(({ message, offset }) => `${place(offset)}: ${message}`)));
    const value = (document.toJS({ maxAliasCount: MAX_ALIASES }) ?? {});
    const absolute = (0,external_node_path_.resolve)(surroundings.cwd, path);
    const mistakes = [...mistakesIn(value), ...outsideMistakes(value, absolute, surroundings.cwd)]
        .map(({ message, at, key }) => ({ message, offset: offsetOf(document, at, key) }))
        .sort((a, b) => a.offset - b.offset)
        .map(({ message, offset }) => `${place(offset)}: ${message}`);
    if (mistakes.length > 0)
        throw new cannot_run/* CannotRun */.z(listed([...new Set(mistakes)]));
    return { path: absolute, value };
}
/** More is not read by anyone. */
const MAX_LISTED = 50;
/** One line for each mistake, whatever its words quote. */
function listed(mistakes) {
    const lines = mistakes.slice(0, MAX_LISTED).map((mistake) => mistake.replace(/\s+/g, " "));
    const more = mistakes.length - lines.length;
    return [...lines, ...(more > 0 ? [`and ${more} more mistakes like these`] : [])].join("\n");
}
/** What is nested too deep; aliases of nothing, within what they stand for, or so many that their text would explode. */
function structureFaults(document) {
    const faults = [];
    let first = null;
    (0,dist/* visit */.YR)(document, {
        Collection: (_, { range }, ancestors) => {
            if (ancestors.length < MAX_DEPTH)
                return undefined;
            faults.push({ message: TOO_DEEP, offset: range?.[0] ?? 0 });
            return dist/* visit */.YR.BREAK;
        },
        Pair: (_, { key }) => {
            if (!(0,dist/* isCollection */.P3)(key))
                return undefined;
            faults.push({ message: "a key is a word, no list or mapping", offset: key.range?.[0] ?? 0 });
            return dist/* visit */.YR.BREAK;
        },
        Alias: (_, alias, ancestors) => {
            const offset = alias.range?.[0] ?? 0;
            first ??= offset;
            const named = alias.resolve(document);
            if (named === undefined)
                faults.push({ message: `nothing before this is called \`&${alias.source}\``, offset });
            else if (ancestors.includes(named))
                faults.push({ message: `\`*${alias.source}\` stands within itself`, offset });
        },
    });
    if (first === null || faults.length > 0)
        return faults;
    try {
        document.toJS({ maxAliasCount: MAX_ALIASES });
        return [];
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        return [{ message: `aliases stand for one another more than ${MAX_ALIASES} times`, offset: first }];
    }
}
/** In bytes: what people write has a few thousand, and what is made to be read for long has more than this. */
const MAX_SIZE = 1024 * 1024;
/** As the `yaml` package counts: an alias of what holds aliases counts as many. */
const MAX_ALIASES = 100;
/** Of lists, mappings and their pairs. */
const MAX_DEPTH = 200;
const TOO_DEEP = "nested too deep for a configuration";
function mistakesIn(value) {
    const ajv = new _2020.Ajv2020({ allErrors: true, allowUnionTypes: true, verbose: true });
    ajv.addFormat("regex", meta_validator.isRegexp);
    const validate = ajv.compile(configurationSchema());
    if (validate(value)) {
        const { schema, faults } = (0,vt/* extendSchema */.ij)(value.extra_fields ?? []);
        return [...faults.map(extraFieldMistake), ...metaSchemaMistakes(value), ...scopeMistakes(value, schema)];
    }
    const errors = validate.errors ?? [];
    // What `anyOf` found wrong with each alternative says more than that none fits.
    const isDetail = ({ keyword }) => keyword !== "anyOf";
    return errors.filter(isDetail).flatMap((error) => mistakeOf(error, errors));
}
function layersOf(value) {
    const overrides = (value.overrides ?? []).map((layer, i) => ({ layer, at: ["overrides", i] }));
    return [{ layer: value, at: [] }, ...overrides];
}
/** Schemas for rules' meta that are shaped as one, but name or match what there is not. */
function metaSchemaMistakes(value) {
    return layersOf(value).flatMap(({ layer, at }) => {
        const { schema } = (layer.rules?.meta_schema ?? {});
        if (typeof schema !== "object")
            return [];
        const result = (0,meta_validator.readMetaSchema)(schema);
        if (!("fault" in result))
            return [];
        const path = [...at, "rules", "meta_schema", "schema"];
        return [{ message: result.fault.message, at: [...path, ...result.fault.at], key: null }];
    });
}
/** Scope that no rule can test: only a boolean field of the record itself is set aside. */
function scopeMistakes(value, schema) {
    const entries = layersOf(value).flatMap(({ layer, at }) => (layer.drift?.scope ?? []).map((entry, i) => ({ entry, at: [...at, "drift", "scope", i] })));
    if (entries.length === 0)
        return [];
    const paths = schema
        .fieldPaths()
        .flatMap(({ path, type }) => (type.kind === "boolean" && !path.includes("[*]") ? path : []));
    return entries.flatMap(({ entry, at }) => {
        if (paths.some((path) => (0,drift/* isScopeField */.tk)(entry, path.replace(/^vt\./, ""))))
            return [];
        const path = `vt.${entry.replace(/^vt\./, "")}`;
        const isField = schema.resolve(path) !== null;
        const near = isField ? null : (paths.find((path) => path.endsWith(`.${entry}`)) ?? (0,nearest_word/* nearestWord */.z)(path, paths));
        const hint = near === null ? "it may name fields such as `vt.metadata.new_file`" : `did you mean \`${near}\`?`;
        const what = isField ? "a field, but not a boolean one" : "no boolean field";
        return [{ message: `\`${entry}\` is ${what} of the vt module: ${hint}`, at, key: null }];
    });
}
/** A repository's own configuration names no files outside of it; one that was named from elsewhere may. */
function outsideMistakes({ files }, path, cwd) {
    if (!Array.isArray(files) || (0,repository_bounds/* liesOutside */.Xt)(path, cwd) !== null)
        return [];
    return files.flatMap((entry, i) => {
        if (typeof entry !== "string")
            return [];
        const plain = (0,repository_bounds/* plainPart */.uV)(entry);
        const leavesLater = /(?:^|[\\/{,(|])\.\.(?:$|[\\/},)|])/.test(entry.slice(plain.length));
        const real = leavesLater ? entry : (0,repository_bounds/* liesOutside */.Xt)((0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), plain), cwd);
        if (real === null)
            return [];
        const message = `\`${entry}\` leads out of ${(0,repository_bounds/* boundsName */.jK)(cwd)}, to ${real}: name it on the command line if it is meant`;
        return [{ message, at: ["files", i], key: null }];
    });
}
/** A field that the module has already, or that cannot be where it is said to be. */
function extraFieldMistake({ index, message }) {
    return { message, at: ["extra_fields", index], key: null };
}
function mistakeOf(error, all) {
    const at = error.instancePath
        .split("/")
        .slice(1)
        .map((step) => step.replace(/~1/g, "/").replace(/~0/g, "~"));
    const where = at.length === 0 ? "" : ` in \`${at.join(".")}\``;
    const isObject = typeof error.data === "object" && error.data !== null;
    const inUnion = all.some(({ keyword, instancePath }) => keyword === "anyOf" && instancePath === error.instancePath);
    if (error.keyword === "additionalProperties") {
        const key = String(error.params.additionalProperty);
        const known = Object.keys(error.parentSchema?.properties ?? {});
        const near = (0,nearest_word/* nearestWord */.z)(key, known);
        const hint = near === null ? `it may have ${known.slice(0, 12).join(", ")}` : `did you mean \`${near}\`?`;
        return [{ message: `there is no \`${key}\`${where}: ${hint}`, at, key }];
    }
    // A setting is a word or a mapping: only the fault of the kind that was written counts.
    if (inUnion && ((error.keyword === "enum" && isObject) || (error.keyword === "type" && !isObject)))
        return [];
    if (error.keyword === "enum") {
        const allowed = error.params.allowedValues.map(String);
        const near = typeof error.data === "string" ? (0,nearest_word/* nearestWord */.z)(error.data, allowed) : null;
        const hint = near === null ? allowed.join(", ") : `${near}?`;
        const verb = near === null ? "must be one of" : "did you mean";
        return [{ message: `\`${at.join(".")}\` is ${JSON.stringify(error.data)}: ${verb} ${hint}`, at, key: null }];
    }
    return [{ message: `\`${at.join(".") || "the configuration"}\` ${error.message ?? "is wrong"}`, at, key: null }];
}
/** Where a value, or a key within it, is written. */
function offsetOf(document, at, key) {
    const path = at.map((step) => (/^\d+$/.test(String(step)) ? Number(step) : step));
    let node = document.contents;
    // Behind an alias nothing has a place of its own: the alias has.
    for (const step of path) {
        const inner = (0,dist/* isCollection */.P3)(node) ? node.get(step, true) : undefined;
        if (!(0,dist/* isNode */.Ll)(inner))
            break;
        node = inner;
    }
    if (key !== null && (0,dist/* isMap */.jh)(node)) {
        const pair = node.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === key);
        if (pair !== undefined && (0,dist/* isScalar */.jn)(pair.key))
            return pair.key.range?.[0] ?? 0;
    }
    return (0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0;
}


/***/ })

};
