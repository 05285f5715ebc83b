export const id = 4743;
export const ids = [4743];
export const modules = {

/***/ 5128:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare),
/* harmony export */   queryText: () => (/* binding */ queryText)
/* harmony export */ });
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(997);
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
// EXTERNAL MODULE: ./build/src/translate/translate_query.js + 2 modules
var translate_query = __webpack_require__(3277);
// EXTERNAL MODULE: ./build/src/logic/index.js + 42 modules
var logic = __webpack_require__(1356);
// EXTERNAL MODULE: ./build/src/text/source_file.js
var source_file = __webpack_require__(7425);
// EXTERNAL MODULE: ./build/src/vt/index.js + 12 modules
var vt = __webpack_require__(9707);
// EXTERNAL MODULE: ./build/src/translate/api_report.js
var api_report = __webpack_require__(4162);
// EXTERNAL MODULE: ./build/src/translate/lower_scope.js
var lower_scope = __webpack_require__(1806);
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
// EXTERNAL MODULE: ./build/src/run/read_record.js + 1 modules
var read_record = __webpack_require__(4336);
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
    const { rule, file, source } = await (0,find_rule/* findRuleAsItIs */.f9)(named, surroundings);
    const { entity } = options;
    const result = (0,translate_rule/* translateRule */.v)(rule, file, source.text, entity === null ? {} : { entity });
    return { result, text: source.text, source, remark: null };
}
/**
 * A report's own values as a rule: those at `fields`, or all of them where none is named.
 *
 * @throws CannotRun where the file holds no report, or none of its values can be tested
 */
async function translateFromReport(named, fields, options, surroundings) {
    const source = await (0,run_surroundings/* readNamed */.Mk)(named, surroundings);
    const report = (0,read_record/* jsonIn */.Y)(source);
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


/***/ })

};
