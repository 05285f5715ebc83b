export const id = 4743;
export const ids = [4743,5128];
export const modules = {

/***/ 5128:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare),
/* harmony export */   queryText: () => (/* binding */ queryText)
/* harmony export */ });
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1863);
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9222);
/* harmony import */ var _translate_check_query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3131);
/* harmony import */ var _translate_modifiers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3409);
/* harmony import */ var _vti_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6410);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8738);
/* harmony import */ var _find_rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6305);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5200);








/**
 * The relation of a query and a rule, of two rules or of two queries.
 *
 * @throws CannotRun where there are not two sides, or one of them does not parse
 */
async function compare(request, surroundings) {
    const { queries, rules, entity } = request;
    if (queries.length + rules.length !== 2) {
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_6__/* .CannotRun */ .z("compare takes two sides: --query and --rule, two of --rule, or two of --query");
    }
    const options = { entity };
    const texts = [];
    for (const query of queries)
        texts.push(await queryText(query, surroundings));
    const sides = [];
    for (const rule of rules)
        sides.push(await (0,_find_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .findRule */ .Il)(rule, surroundings));
    const [firstRule, secondRule] = sides;
    const [first = "", second = ""] = texts;
    const remarks = texts.flatMap((text) => remarksOn(text, entity));
    if (firstRule !== undefined && secondRule !== undefined) {
        return { result: (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRules */ .Do)(firstRule, secondRule, options), remarks, kind: "rules" };
    }
    if (firstRule !== undefined) {
        return { result: readable((0,_drift_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareQueryWithRule */ .OV)(first, firstRule, options)), remarks, kind: "query and rule" };
    }
    return { result: readable((0,_drift_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareQueries */ .Q7)(first, second, options)), remarks, kind: "queries" };
}
/** A query as given, or from standard input for `-`. */
async function queryText(given, surroundings) {
    if (given !== _surroundings_js__WEBPACK_IMPORTED_MODULE_5__/* .STANDARD_INPUT */ .XO)
        return given;
    return (await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_5__/* .readNamed */ .Mk)(given, surroundings)).text.trim();
}
/** A misspelt modifier compares like one that no rule can express, and nobody would know why. */
function remarksOn(text, entity) {
    const { query, errors } = (0,_vti_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parseQuery */ .mA)(text);
    const faults = (0,_translate_check_query_js__WEBPACK_IMPORTED_MODULE_1__/* .checkQuery */ .Dp)(query, { table: (0,_translate_modifiers_js__WEBPACK_IMPORTED_MODULE_2__/* .loadModifiers */ .V)(), text, ...(entity === null ? {} : { entity }) });
    return [...errors, ...faults].flatMap(({ severity, message, help, span }) => {
        if (severity === "note")
            return [];
        return [(0,_text_index_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .R)(`${severity}: ${message} (column ${span.start + 1})${help === null ? "" : `; ${help}`}`)];
    });
}
function readable({ result, faults }) {
    if (result !== null)
        return result;
    const fault = faults.find(({ severity }) => severity === "error");
    const place = fault === undefined ? "" : ` (column ${fault.span.start + 1})`;
    throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_6__/* .CannotRun */ .z(`the query does not parse: ${fault?.message ?? "it is empty"}${place}`);
}


/***/ }),

/***/ 6305:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ findRule),
/* harmony export */   UJ: () => (/* binding */ ruleIn),
/* harmony export */   f9: () => (/* binding */ findRuleAsItIs),
/* harmony export */   xm: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _yara_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3495);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8738);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5200);





/** `FILE#NAME` in its parts: split at the last `#`, unless the whole names a file. */
function splitRuleName(named, cwd) {
    const at = named.lastIndexOf("#");
    if (at < 0 || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, named)))
        return { path: named, name: null };
    return { path: named.slice(0, at), name: named.slice(at + 1) };
}
/**
 * The rule that `FILE` or `FILE#NAME` stands for.
 *
 * @throws CannotRun where there is no such file or rule, where a file of several rules is named without saying
 * which, and where the rule does not parse
 */
async function findRule(named, surroundings) {
    const { path, name } = splitRuleName(named, surroundings.cwd);
    return ruleIn(await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .readNamed */ .Mk)(path, surroundings), name);
}
/** As {@link findRule}, in a text that was read. */
function ruleIn(source, name) {
    const side = ruleAsItIs(source, name);
    const { rule } = side;
    const [fault] = faultsOf(side);
    if (fault !== undefined || rule.condition === null) {
        const { line, column } = source.positionAt(fault?.span.start ?? rule.start);
        const message = fault?.message ?? "it has no condition";
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotRun */ .z(`${source.path}:${line}:${column}: rule ${rule.name.name} does not parse: ${message}`);
    }
    return side;
}
/** As {@link findRule}, the rule's own faults left to the caller. */
async function findRuleAsItIs(named, surroundings) {
    const { path, name } = splitRuleName(named, surroundings.cwd);
    return ruleAsItIs(await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .readNamed */ .Mk)(path, surroundings), name);
}
/** Why a rule does not parse; what is wrong elsewhere in its file is none of its business. */
function faultsOf({ rule, errors }) {
    return errors.filter(({ severity, span }) => severity === "error" && span.start >= rule.start && span.start <= rule.end);
}
function ruleAsItIs(source, name) {
    const { tree, errors } = (0,_yara_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(source.text);
    const rules = tree.items.filter((item) => item.kind === "Rule");
    return { rule: pickRule(rules, name, source.path), file: tree, source, errors };
}
/** The rule of a name, or the only one. */
function pickRule(rules, name, path) {
    const names = listed(rules.map((rule) => rule.name.name));
    const found = name === null ? rules : rules.filter((rule) => rule.name.name === name);
    const [first] = found;
    if (rules.length === 0)
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotRun */ .z(`${path} holds no rule`);
    if (first === undefined)
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotRun */ .z(`${path} holds no rule ${name}, but ${names}`);
    if (name === null && found.length > 1) {
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotRun */ .z(`${path} holds ${found.length} rules, say which as ${path}#NAME: ${names}`);
    }
    return first;
}
const MAX_LISTED = 8;
function listed(names) {
    const shown = names.slice(0, MAX_LISTED).join(", ");
    return names.length > MAX_LISTED ? `${shown} and ${names.length - MAX_LISTED} more` : shown;
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

/***/ 4743:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  translateFromReport: () => (/* binding */ translateFromReport),
  translateToQuery: () => (/* binding */ translateToQuery),
  translateToRule: () => (/* binding */ translateToRule)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/text/code_frame.js
var code_frame = __webpack_require__(9222);
// EXTERNAL MODULE: ./build/src/translate/translate_query.js + 1 modules
var translate_query = __webpack_require__(3765);
// EXTERNAL MODULE: ./build/src/logic/index.js + 44 modules
var logic = __webpack_require__(6848);
// EXTERNAL MODULE: ./build/src/text/source_file.js
var source_file = __webpack_require__(7425);
// EXTERNAL MODULE: ./build/src/vt/index.js + 12 modules
var vt = __webpack_require__(9707);
// EXTERNAL MODULE: ./build/src/translate/api_report.js
var api_report = __webpack_require__(4162);
// EXTERNAL MODULE: ./build/src/translate/lower_scope.js + 1 modules
var lower_scope = __webpack_require__(4510);
// EXTERNAL MODULE: ./build/src/translate/raise_condition.js + 3 modules
var raise_condition = __webpack_require__(4564);
// EXTERNAL MODULE: ./build/src/translate/rule_text.js
var rule_text = __webpack_require__(8088);
;// CONCATENATED MODULE: ./build/src/translate/translate_report.js







/** More values than this at one path are no condition that anybody wants. */
const MAX_VALUES = 50;
/**
 * Every value of a report that a rule could test, in the order of the schema; or why it is none.
 *
 * @param report JSON: an object of VirusTotal's API v3, or a record
 */
function reportFields(report) {
    const schema = (0,vt/* loadSchema */.e$)();
    const read = (0,api_report/* recordOfReport */.r)(report, schema);
    if ("error" in read)
        return read;
    const root = schema.module("vt");
    const fields = root === null ? [] : [...valuesOf(root, read.record, "vt", schema)];
    return { entity: read.entity ?? entityOf(read.record), fields };
}
/**
 * A rule that finds what has the same values at these paths. A path into a list without a place (`vt.metadata.tags`)
 * asks for every value that the report has there; fields of one element are asked of one element.
 */
function translateReport(report, paths, options = {}) {
    const schema = (0,vt/* loadSchema */.e$)();
    const read = (0,api_report/* recordOfReport */.r)(report, schema);
    if ("error" in read)
        return read;
    const entity = options.entity ?? read.entity ?? entityOf(read.record) ?? "file";
    const nowhere = new source_file/* SourceFile */.s("report", "").rangeOf({ start: 0, end: 0 });
    const diagnostics = [];
    const terms = [];
    const chosen = new Selection();
    for (const path of paths) {
        const fault = choose(path, read.record, chosen, schema);
        if (fault !== null)
            diagnostics.push({ ...fault, severity: "error", range: nowhere });
        const fidelity = fault === null ? "exact" : "unsupported";
        terms.push({ text: path, range: nowhere, fidelity, reason: fault?.message ?? null, fields: [path] });
    }
    const root = schema.module("vt");
    const formula = root && new RecordReader(schema).formula(root, read.record, chosen, logic/* RECORD */.gv, "");
    if (!formula || formula.kind === "true")
        return { entity, output: null, complete: false, terms, diagnostics };
    const { expression, patterns, imports } = (0,raise_condition/* raiseCondition */.k)(formula, schema);
    const { name, reason } = options.name ? (0,rule_text/* chosenRuleName */.YK)(options.name) : { name: nameFor(paths), reason: null };
    if (reason !== null) {
        diagnostics.push({
            severity: "warning",
            message: `the rule is named \`${name}\`: ${reason}`,
            help: null,
            range: nowhere,
        });
    }
    const output = (0,rule_text/* ruleText */.Y3)({
        name,
        imports,
        meta: [
            ["description", "Made of a report's own values"],
            ["target_entity", entity],
        ],
        patterns,
        remarks: [],
        condition: expression,
    });
    return { entity, output, complete: terms.every(({ fidelity }) => fidelity === "exact"), terms, diagnostics };
}
function nameFor(paths) {
    const words = paths.map((path) => path.replace(/^vt\./, "").replace(/\[[^\]]*\]/g, " "));
    return (0,rule_text/* ruleName */.oF)(["same", ...words].slice(0, 4));
}
/** The entity of a record: that of what it holds. */
function entityOf(record) {
    if (isObject(record.metadata) || isObject(record.behaviour))
        return "file";
    if (!isObject(record.net))
        return null;
    if (isObject(record.net.url))
        return "url";
    return isObject(record.net.domain) ? "domain" : "ip_address";
}
// ---- what is there
function* valuesOf(type, value, path, schema) {
    switch (type.kind) {
        case "struct":
            if (!isObject(value))
                return;
            for (const field of schema.structFields(type).values()) {
                if (field.constant === null && Object.hasOwn(value, field.name)) {
                    yield* valuesOf(field.type, value[field.name], `${path}.${field.name}`, schema);
                }
            }
            return;
        case "array":
            if (!Array.isArray(value))
                return;
            for (const [i, item] of value.entries())
                yield* valuesOf(type.element, item, `${path}[${i}]`, schema);
            return;
        case "map":
            if (!isObject(value))
                return;
            for (const [key, item] of Object.entries(value)) {
                yield* valuesOf(type.value, item, `${path}[${quoted(key)}]`, schema);
            }
            return;
        default:
            if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
                return;
            yield { path, value, constant: constantOf(type, value, schema) };
    }
}
function quoted(key) {
    return `"${key.replace(/["\\]/g, "\\$&")}"`;
}
function constantOf(type, value, schema) {
    return type.kind === "enum" && typeof value === "number" ? schema.constantName(type.name, value) : null;
}
// ---- what was chosen
/** Paths as a tree; a node without branches stands for all below it. */
class Selection {
    branches = new Map();
    /** Chosen as a whole, whatever else is chosen within. */
    isWhole = false;
    /** The branch of a step. `*` in a list: each of its elements. */
    branch(step) {
        let branch = this.branches.get(step);
        if (!branch) {
            branch = new Selection();
            this.branches.set(step, branch);
        }
        return branch;
    }
}
const ANY = "*";
/** Adds a path to the selection; or says why the report has nothing there. */
function choose(path, record, chosen, schema) {
    const written = path.startsWith("vt.") ? path : `vt.${path}`;
    const steps = (0,vt/* parsePath */.Rr)(written)?.slice(1);
    if (!steps || steps.length === 0) {
        return { message: `\`${path}\` is no path of a field`, help: "write one as `vt.metadata.file_type`" };
    }
    let type = schema.module("vt");
    let values = [record];
    const places = [];
    for (const step of steps) {
        // `files_dropped.path` is any element's.
        while (step.kind === "member" && type?.kind === "array") {
            places.push(ANY);
            values = values.flatMap((value) => (Array.isArray(value) ? value : []));
            type = type.element;
        }
        const next = type && typeAfter(type, step, schema);
        if (!next) {
            const name = step.kind === "member" ? step.name : "";
            const near = type && name !== "" ? schema.suggest(type, name) : null;
            return {
                message: `the vt module has no \`${written}\``,
                help: near === null ? null : `did you mean \`${near}\`?`,
            };
        }
        places.push(step.kind === "member" ? step.name : step.kind === "at" ? String(step.index) : ANY);
        values = values.flatMap((value) => valuesAfter(value, step));
        type = next;
    }
    const found = values.filter((value) => value !== undefined && value !== null);
    if (type === null || found.every(isEmpty)) {
        return { message: `the report has no value at \`${written}\``, help: "leave `--fields` out to see what it has" };
    }
    const count = [...found.flatMap((value) => [...valuesOf(type, value, "", schema)])].length;
    if (count > MAX_VALUES) {
        return { message: `the report has ${count} values at \`${written}\``, help: "choose some: `…[0]`, `…[3]`" };
    }
    let node = chosen;
    for (const place of places)
        node = node.branch(place);
    node.isWhole = true;
    return null;
}
function isEmpty(value) {
    return (Array.isArray(value) && value.length === 0) || (isObject(value) && Object.keys(value).length === 0);
}
function typeAfter(type, step, schema) {
    if (step.kind === "member") {
        const field = schema.members(type).get(step.name);
        return !field || field.constant !== null || field.type.kind === "function" ? null : field.type;
    }
    if (step.kind === "key")
        return null;
    if (type.kind === "array")
        return step.kind === "at" && typeof step.index === "string" ? null : type.element;
    return type.kind === "map" ? type.value : null;
}
function valuesAfter(value, step) {
    if (step.kind === "member")
        return isObject(value) && Object.hasOwn(value, step.name) ? [value[step.name]] : [];
    if (step.kind === "at") {
        const holder = Array.isArray(value) || isObject(value) ? value : {};
        return Object.hasOwn(holder, step.index) ? [holder[step.index]] : [];
    }
    return Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
}
// ---- as a formula
class RecordReader {
    #schema;
    constructor(schema) {
        this.#schema = schema;
    }
    /** That the chosen values are as they are here. */
    formula(type, value, chosen, scope, path) {
        switch (type.kind) {
            case "struct":
                return (0,logic/* and */.Uo)([...this.#schema.structFields(type).values()].flatMap((field) => {
                    const inner = within(chosen, [field.name]);
                    const holder = isObject(value) && Object.hasOwn(value, field.name) ? value[field.name] : undefined;
                    if (!inner || field.constant !== null || holder === undefined)
                        return [];
                    return [this.formula(field.type, holder, inner, scope, path === "" ? field.name : `${path}.${field.name}`)];
                }));
            case "array": {
                const items = Array.isArray(value) ? value : [];
                const collection = (0,lower_scope/* collectionShape */.y9)(type, scope, path);
                return (0,logic/* and */.Uo)(items.flatMap((item, i) => {
                    const inner = within(chosen, [String(i), ANY]);
                    return inner ? [(0,logic/* exists */.t2)(collection, this.formula(type.element, item, inner, 0, ""))] : [];
                }));
            }
            case "map": {
                const collection = (0,lower_scope/* collectionShape */.y9)(type, scope, path);
                return (0,logic/* and */.Uo)(Object.entries(isObject(value) ? value : {}).flatMap(([key, item]) => {
                    const inner = within(chosen, [key, ANY]);
                    if (!inner)
                        return [];
                    const isKey = (0,logic/* compare */.UD)({ scope: 0, path: "@key", type: type.key }, equality(key, type.key));
                    return [(0,logic/* exists */.t2)(collection, (0,logic/* and */.Uo)([isKey, this.formula(type.value, item, inner, 0, "@value")]))];
                }));
            }
            default: {
                const scalar = (0,lower_scope/* scalarShape */.ur)(this.#schema, type, scope, path);
                if (typeof value === "boolean") {
                    const isTrue = (0,logic/* compare */.UD)(scalar, { type: "true" });
                    return value ? isTrue : (0,logic/* not */.AU)(isTrue);
                }
                return (0,logic/* compare */.UD)(scalar, equality(value, scalar.type));
            }
        }
    }
}
/** What is chosen at one of these branches; of a node chosen as a whole, everything. */
function within(chosen, steps) {
    if (chosen.isWhole)
        return chosen;
    const branches = steps.flatMap((step) => chosen.branches.get(step) ?? []);
    return branches.length > 1 ? joined(branches) : (branches[0] ?? null);
}
/** `[1].path` and `[*].sha256` both speak of the second element. */
function joined(selections) {
    const all = new Selection();
    all.isWhole = selections.some(({ isWhole }) => isWhole);
    const steps = new Set(selections.flatMap(({ branches }) => [...branches.keys()]));
    for (const step of steps) {
        all.branches.set(step, joined(selections.flatMap(({ branches }) => branches.get(step) ?? [])));
    }
    return all;
}
function equality(value, type) {
    if (type !== "string")
        return { type: "range", min: Number(value), max: Number(value) };
    return { type: "like", parts: [String(value)], start: true, end: true, ignoreCase: false };
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/src/translate/translate_rule.js + 5 modules
var translate_rule = __webpack_require__(5099);
// EXTERNAL MODULE: ./build/src/run/cannot_run.js
var cannot_run = __webpack_require__(8738);
// EXTERNAL MODULE: ./build/src/run/compare.js
var compare = __webpack_require__(5128);
// EXTERNAL MODULE: ./build/src/run/find_rule.js
var find_rule = __webpack_require__(6305);
// EXTERNAL MODULE: ./build/src/run/read_json.js
var read_json = __webpack_require__(9400);
// EXTERNAL MODULE: ./build/src/run/surroundings.js
var run_surroundings = __webpack_require__(5200);
;// CONCATENATED MODULE: ./build/src/run/translate.js











/** VTI query to LiveHunt rule; `-` is standard input. */
async function translateToRule(query, options, surroundings) {
    const text = await (0,compare.queryText)(query, surroundings);
    const { entity, name, wide, newOnly } = options;
    const result = (0,translate_query/* translateQuery */.L)(text, {
        ...(entity === null ? {} : { entity }),
        ...(name === null ? {} : { name }),
        wide,
        newOnly,
    });
    return { result, text, source: null, remark: remarkOn(query, surroundings) };
}
/** A rule file is no query that anybody would search for. */
function remarkOn(query, { cwd }) {
    if (!/\.yara?$/i.test(query) || !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, query)))
        return null;
    const path = (0,code_frame/* visible */.R)(query);
    return `${path} is a file, and was read as a query: --rule ${path} turns the rule in it into one`;
}
/**
 * LiveHunt rule to VTI query.
 *
 * @throws CannotRun where there is no such file or rule
 */
async function translateToQuery(named, options, surroundings) {
    const side = await (0,find_rule/* findRuleAsItIs */.f9)(named, surroundings);
    const { rule, file, source } = side;
    const { entity } = options;
    const read = (0,translate_rule/* translateRule */.v)(rule, file, source, entity === null ? {} : { entity });
    const faults = (0,find_rule/* faultsOf */.xm)(side);
    const result = faults.length === 0 ? read : unread(read.entity, faults, source);
    return { result, text: source.text, source, remark: null };
}
/** Of half a condition there is no query: it would find something else. */
function unread(entity, faults, source) {
    const diagnostics = faults.map(({ severity, message, help, span }) => ({
        severity,
        message: `the rule does not parse: ${message}`,
        help,
        range: source.rangeOf(span),
    }));
    return { entity, output: null, complete: false, terms: [], diagnostics };
}
/**
 * A report's own values as a rule: those at `fields`, or all of them where none is named.
 *
 * @throws CannotRun where the file holds no report, or none of its values can be tested
 */
async function translateFromReport(named, fields, options, surroundings) {
    const source = await (0,run_surroundings/* readNamed */.Mk)(named, surroundings);
    const report = (0,read_json/* jsonIn */.Y)(source);
    const known = reportFields(report);
    if ("error" in known)
        throw new cannot_run/* CannotRun */.z(`${source.path} is no report: ${known.error}`);
    const everything = [...new Set(known.fields.map(({ path }) => path.split(".").slice(0, 2).join(".")))];
    const { entity, name } = options;
    const result = translateReport(report, fields.length > 0 ? fields : everything, {
        ...(entity === null ? {} : { entity }),
        ...(name === null ? {} : { name }),
    });
    if ("error" in result)
        throw new cannot_run/* CannotRun */.z(`${source.path} is no report: ${result.error}`);
    const remark = fields.length > 0 ? null : "every value of the report is asked for: choose with --fields which of them matter";
    return { result, text: "", source: null, remark };
}


/***/ }),

/***/ 4162:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ recordOfReport)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _file_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1453);


/** Where an entity's attributes go in the vt module. */
const PLACES = {
    file: ["file", ["metadata"]],
    url: ["url", ["net", "url"]],
    domain: ["domain", ["net", "domain"]],
    ip_address: ["ip_address", ["net", "ip"]],
};
/**
 * Attributes that the module has under another name. Source: the API's object descriptions
 * (https://docs.virustotal.com/reference/files, …/url-object, …/domains-object, …/ip-object, read 2026-11).
 */
const RENAMED = {
    file: {
        size: "file_size",
        meaningful_name: "file_name",
        type_tags: "file_type_tags",
        last_analysis_stats: "analysis_stats",
        last_analysis_results: "signatures",
    },
    url: {
        url: "raw",
        title: "html_title",
        last_http_response_code: "response_code",
        last_http_response_headers: "response_headers",
        last_http_response_cookies: "cookies",
        redirection_chain: "redirects",
        html_meta: "html_meta_tags",
        last_analysis_stats: "analysis_stats",
        last_analysis_results: "signatures",
    },
    domain: {
        last_dns_records: "dns_records",
        last_https_certificate: "https_certificate",
        whois: "whois_raw",
        last_analysis_stats: "analysis_stats",
        last_analysis_results: "signatures",
    },
    ip_address: {
        as_owner: "ip_as_owner",
        asn: "ip_asn",
        country: "ip_country",
        last_https_certificate: "https_certificate",
        whois: "whois_raw",
        last_analysis_stats: "analysis_stats",
        last_analysis_results: "signatures",
    },
    file_behaviour: { tags: "traits" },
};
/** Names within a certificate, which the API abbreviates as X.509 does. */
const SUBJECT = {
    CN: "common_name",
    C: "country",
    O: "organization",
    OU: "organizational_unit",
    L: "locality",
    ST: "state",
};
/**
 * Reads a report of VirusTotal's API v3 as the record that a rule would see: an object of type `file`, `url`,
 * `domain` or `ip_address`, alone or in `data`, with sandbox reports in its relationships; sandbox reports or a
 * behaviour summary alone; a list of such; or a record already. What the module knows by the same name is taken
 * over with its type, what it knows by another name is renamed.
 */
function recordOfReport(report, schema) {
    if (Array.isArray(report))
        return joined(report.map((part) => recordOfReport(part, schema)));
    if (!isObject(report))
        return { error: "a report is a JSON object" };
    if (["metadata", "behaviour", "net", "terms"].some((key) => isObject(report[key]))) {
        return { record: report, entity: null, unused: [] };
    }
    if (isObject(report.error)) {
        return { error: `this is an error of the API, not a report: ${String(report.error.message ?? report.error.code)}` };
    }
    if (report.data !== undefined)
        return recordOfReport(report.data, schema);
    const reader = new ReportReader(schema);
    if (typeof report.type === "string" && isObject(report.attributes))
        return reader.object(report.type, report);
    if (reader.isBehaviour(report))
        return reader.behaviour(report);
    return { error: "no report of a file, URL, domain, IP address or sandbox was found in it" };
}
function joined(parts) {
    let record = {};
    let entity = null;
    const unused = [];
    for (const part of parts) {
        if ("error" in part)
            return part;
        record = merge(record, part.record);
        entity ??= part.entity;
        for (const path of part.unused)
            unused.push(path);
    }
    return parts.length === 0 ? { error: "the list holds no report" } : { record, entity, unused: [...new Set(unused)] };
}
/** What several sandboxes saw of one file: lists one after the other, maps together. */
function merge(a, b) {
    if (Array.isArray(a) && Array.isArray(b))
        return [...a, ...b];
    if (!isObject(a) || !isObject(b))
        return b ?? a;
    const merged = { ...a };
    for (const [key, value] of Object.entries(b)) {
        define(merged, key, Object.hasOwn(merged, key) ? merge(merged[key], value) : value);
    }
    return merged;
}
class ReportReader {
    #schema;
    constructor(schema) {
        this.#schema = schema;
    }
    object(type, report) {
        const attributes = report.attributes;
        if (type === "file_behaviour")
            return this.behaviour(attributes);
        const place = Object.hasOwn(PLACES, type) ? PLACES[type] : undefined;
        if (!place)
            return { error: `rules cannot match an object of type ${JSON.stringify(type)}` };
        const [entity, path] = place;
        const known = this.#known(type, report, attributes);
        const { value, unused } = this.#struct(this.#structAt(path), known);
        const own = { record: nested(path, value), entity, unused };
        const behaviours = isObject(report.relationships) ? report.relationships.behaviours : undefined;
        const list = isObject(behaviours) && Array.isArray(behaviours.data) ? behaviours.data : [];
        const seen = list.filter((item) => isObject(item) && isObject(item.attributes));
        return joined([own, ...seen.map((item) => this.behaviour(item.attributes))]);
    }
    behaviour(attributes) {
        const known = rename(attributes, RENAMED.file_behaviour ?? {});
        const { value, unused } = this.#struct(this.#structAt(["behaviour"]), known);
        return { record: { behaviour: value }, entity: "file", unused };
    }
    /** A summary has no type: it is known by the names in it. */
    isBehaviour(report) {
        const fields = this.#schema.structFields(this.#structAt(["behaviour"]));
        return Object.keys(report).some((key) => fields.has(key) && key !== "tags");
    }
    #structAt(path) {
        const type = this.#schema.resolve(`vt.${path.join(".")}`)?.type;
        if (type?.kind !== "struct")
            throw new Error(`the schema has no struct vt.${path.join(".")}`);
        return type;
    }
    /** The attributes under the module's names, and what follows from them. */
    #known(type, report, attributes) {
        const known = { ...rename(attributes, RENAMED[type] ?? {}) };
        if (isObject(attributes.last_analysis_results))
            known.signatures = labelsOf(attributes.last_analysis_results);
        if (isObject(attributes.last_https_certificate)) {
            known.https_certificate = certificateOf(attributes.last_https_certificate);
        }
        if (type === "file") {
            const names = Array.isArray(attributes.names) ? attributes.names : [];
            known.file_name ??= names[0];
            if (isObject(attributes.pe_info))
                known.imphash ??= attributes.pe_info.imphash;
            const tag = typeof attributes.type_tag === "string" ? (0,_file_types_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyFileType */ .dq)(attributes.type_tag) : null;
            if (tag !== null)
                known.file_type ??= tag;
        }
        else if (type === "url") {
            Object.assign(known, { ...urlParts(String(known.raw ?? "")), ...known });
            known.trackers = trackersOf(attributes.trackers);
            known.html_meta_tags = pairsOf(attributes.html_meta);
        }
        else {
            known.raw ??= report.id;
            known.popularity_ranks = ranksOf(attributes.popularity_ranks);
            if (type === "ip_address" && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(String(known.raw))) {
                known.ip_as_int = String(known.raw)
                    .split(".")
                    .reduce((sum, part) => sum * 256 + Number(part), 0);
            }
        }
        return known;
    }
    #struct(type, source) {
        const fields = this.#schema.structFields(type);
        const value = {};
        const unused = [];
        for (const [key, raw] of Object.entries(source)) {
            const field = fields.get(key.replaceAll("-", "_"));
            const read = field && raw !== undefined && raw !== null ? this.#read(field.type, raw) : undefined;
            if (field && read !== undefined)
                define(value, field.name, read);
            else if (raw !== undefined && raw !== null)
                unused.push(key);
        }
        return { value, unused };
    }
    /** A value as the module would hold it; undefined where it cannot be that. */
    #read(type, raw) {
        switch (type.kind) {
            case "string":
                if (typeof raw === "string")
                    return type.lowercase ? raw.toLowerCase() : raw;
                return typeof raw === "number" || typeof raw === "boolean" ? String(raw) : undefined;
            case "integer": {
                const number = numberOf(raw);
                return number === undefined ? undefined : Math.trunc(number);
            }
            case "float":
                return numberOf(raw);
            case "boolean":
                return typeof raw === "boolean" ? raw : undefined;
            case "enum":
                return this.#enumValue(type, raw);
            case "struct":
                return isObject(raw) ? this.#struct(type, raw).value : undefined;
            case "array": {
                const items = (Array.isArray(raw) ? raw : [raw]).map((item) => this.#read(type.element, item));
                return items.filter((item) => item !== undefined);
            }
            case "map": {
                if (!isObject(raw))
                    return undefined;
                const map = {};
                for (const [key, item] of Object.entries(raw)) {
                    const read = this.#read(type.value, item);
                    if (read !== undefined)
                        define(map, key, read);
                }
                return map;
            }
            default:
                return undefined;
        }
    }
    #enumValue(type, raw) {
        if (typeof raw === "number")
            return raw;
        if (typeof raw !== "string")
            return undefined;
        const word = raw.toUpperCase().replaceAll("-", "_");
        const values = this.#schema.enumValues(type.name);
        // The API writes VERDICT_MALICIOUS and SEVERITY_HIGH where the module has MALICIOUS or the whole.
        const value = values.get(word) ?? values.get(word.slice(word.indexOf("_") + 1));
        if (value !== undefined || type.name !== _file_types_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_TYPE_ENUM */ .AZ)
            return value;
        const byTag = (0,_file_types_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyFileType */ .dq)(raw);
        return byTag === null ? undefined : values.get(byTag);
    }
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Sets a key of a map from outside; `__proto__` is a name like any other there. */
function define(target, key, value) {
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
function nested(path, value) {
    return path.reduceRight((inner, step) => ({ [step]: inner }), value);
}
/** New names win over attributes that happen to have them already. */
function rename(attributes, names) {
    const renamed = {};
    for (const [key, value] of Object.entries(attributes)) {
        if (!Object.hasOwn(names, key))
            define(renamed, key, value);
    }
    for (const [key, name] of Object.entries(names)) {
        if (Object.hasOwn(attributes, key))
            define(renamed, name, attributes[key]);
    }
    return renamed;
}
function numberOf(raw) {
    if (typeof raw === "number")
        return raw;
    if (typeof raw !== "string" || raw.trim() === "")
        return undefined;
    const number = Number(raw);
    if (!Number.isNaN(number))
        return number;
    const time = Date.parse(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(raw) ? `${raw.replace(" ", "T")}Z` : raw);
    return Number.isNaN(time) ? undefined : Math.floor(time / 1000);
}
/** Engines that gave a label, with it. */
function labelsOf(results) {
    const labels = {};
    for (const [engine, result] of Object.entries(results)) {
        if (!isObject(result))
            continue;
        const isDetected = result.category === undefined || /^(?:malicious|suspicious)$/.test(String(result.category));
        if (isDetected && typeof result.result === "string")
            define(labels, engine, result.result);
    }
    return labels;
}
function certificateOf(certificate) {
    const names = (raw) => isObject(raw) ? Object.fromEntries(Object.entries(raw).map(([key, value]) => [SUBJECT[key] ?? key, value])) : raw;
    const extensions = isObject(certificate.extensions) ? certificate.extensions : {};
    const signature = isObject(certificate.cert_signature) ? certificate.cert_signature : {};
    return {
        ...certificate,
        subject: names(certificate.subject),
        issuer: names(certificate.issuer),
        subject_alternative_name: extensions.subject_alternative_name,
        signature: signature.signature,
    };
}
function urlParts(raw) {
    if (!URL.canParse(raw))
        return {};
    const url = new URL(raw);
    const ports = { "http:": 80, "https:": 443, "ftp:": 21 };
    return {
        hostname: url.hostname,
        path: url.pathname,
        query: url.search.slice(1),
        port: url.port === "" ? ports[url.protocol] : Number(url.port),
        params: Object.fromEntries(url.searchParams),
    };
}
/** `{name: [{id, url}]}` as a list. */
function trackersOf(raw) {
    if (!isObject(raw))
        return raw;
    return Object.entries(raw).flatMap(([name, uses]) => (Array.isArray(uses) ? uses : []).filter(isObject).map((use) => ({ name, ...use })));
}
function pairsOf(raw) {
    return isObject(raw) ? Object.entries(raw).map(([key, values]) => ({ key, values })) : raw;
}
/** `{Alexa: {rank, timestamp}}` as a list. */
function ranksOf(raw) {
    if (!isObject(raw))
        return raw;
    return Object.entries(raw).map(([rank, place]) => ({
        rank,
        position: isObject(place) ? place.rank : undefined,
        ingestion_time: isObject(place) ? place.timestamp : undefined,
    }));
}


/***/ })

};
