export const id = 1456;
export const ids = [1456];
export const modules = {

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

/***/ 4336:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ recordIn)
});

// EXTERNAL MODULE: ./build/src/translate/api_report.js
var api_report = __webpack_require__(4162);
;// CONCATENATED MODULE: ./build/src/translate/check_record.js
/** Holds a record (the vt module's root message, and `terms`) against the module. `null` stands for a field unset. */
function checkRecord(record, schema) {
    const checker = new RecordChecker(schema);
    const { terms, ...fields } = record;
    const root = schema.module("vt");
    if (root !== null)
        checker.check(root, fields, "");
    if (terms !== undefined && terms !== null)
        checker.terms(terms);
    return checker;
}
const HOLDS = {
    string: "text",
    integer: "a whole number",
    float: "a number",
    boolean: "true or false",
    struct: "an object",
    array: "a list",
    map: "an object, key by key",
};
class RecordChecker {
    faults = [];
    unknown = [];
    #schema;
    constructor(schema) {
        this.#schema = schema;
    }
    check(type, value, path) {
        switch (type.kind) {
            case "string":
            case "boolean":
            case "float":
                if (typeof value !== (type.kind === "float" ? "number" : type.kind))
                    this.#misfit(type, value, path);
                return;
            case "integer":
                if (!Number.isInteger(value))
                    this.#misfit(type, value, path);
                return;
            case "enum":
                if (!Number.isInteger(value))
                    this.#fault(path, value, this.#constants(type.name, value));
                return;
            case "array":
                if (!Array.isArray(value))
                    this.#misfit(type, value, path);
                else
                    for (const [i, item] of value.entries())
                        this.check(type.element, item, `${path}[${i}]`);
                return;
            case "map":
                if (isObject(value))
                    this.#entries(type, value, path);
                else
                    this.#misfit(type, value, path);
                return;
            case "struct":
                if (isObject(value))
                    this.#fields(type, value, path === "" ? "" : `${path}.`);
                else
                    this.#misfit(type, value, path);
        }
    }
    terms(terms) {
        if (!isObject(terms)) {
            this.#fault("terms", terms, "it is an object, term by term");
            return;
        }
        for (const [name, value] of Object.entries(terms)) {
            if (["boolean", "number", "string"].includes(typeof value))
                continue;
            this.#fault(`terms[${JSON.stringify(name)}]`, value, "a term is true or false, a number or text");
        }
    }
    #entries(type, value, path) {
        for (const [key, item] of Object.entries(value)) {
            const place = `${path}[${type.key === "string" ? JSON.stringify(key) : key}]`;
            if (type.key === "integer" && !/^-?\d+$/.test(key))
                this.#fault(place, key, "its keys are whole numbers");
            this.check(type.value, item, place);
        }
    }
    #fields(type, value, prefix) {
        const fields = this.#schema.structFields(type);
        for (const [name, item] of Object.entries(value)) {
            const path = `${prefix}${name}`;
            const field = fields.get(name);
            if (field === undefined || field.type.kind === "function")
                this.unknown.push(path);
            else if (item !== null)
                this.check(field.type, item, path);
        }
    }
    /** `"CHM"`: conditions write names of constants, records hold their numbers. */
    #constants(enumName, value) {
        const number = typeof value === "string" ? this.#schema.enumValues(enumName).get(value) : undefined;
        const meant = number === undefined ? "" : `: \`${value}\` is ${number}`;
        return `the field holds the number of a \`${enumName}\`${meant}`;
    }
    #misfit(type, value, path) {
        this.#fault(path, value, `the field holds ${HOLDS[type.kind]}`);
    }
    #fault(path, value, expected) {
        this.faults.push({ path, message: `is ${described(value)}, and ${expected}` });
    }
}
function described(value) {
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    switch (typeof value) {
        case "string":
            return "text";
        case "number":
            return `the number ${value}`;
        case "boolean":
            return String(value);
        default:
            return "an object";
    }
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/src/vt/index.js + 12 modules
var vt = __webpack_require__(9707);
// EXTERNAL MODULE: ./build/src/run/cannot_run.js
var cannot_run = __webpack_require__(8738);
// EXTERNAL MODULE: ./build/src/run/read_json.js
var read_json = __webpack_require__(9400);
;// CONCATENATED MODULE: ./build/src/run/read_record.js





/**
 * A record as rules see it, from JSON.
 *
 * @throws CannotRun where the text is no JSON, or no record or report, or a value is not of its field's type
 */
function recordIn(source, form) {
    const record = uncheckedRecord(source, form);
    const { faults, unknown } = checkRecord(record, (0,vt/* loadSchema */.e$)());
    const [first, ...others] = faults;
    if (first !== undefined) {
        const rest = others.length === 0 ? "" : ` (and ${others.length} more like it)`;
        throw new cannot_run/* CannotRun */.z(`${source.path}: \`${first.path}\` ${first.message}${rest}`);
    }
    return { record, unknown };
}
function uncheckedRecord(source, form) {
    const value = (0,read_json/* jsonIn */.Y)(source);
    if (form !== "record") {
        const read = (0,api_report/* recordOfReport */.r)(value, (0,vt/* loadSchema */.e$)());
        if ("error" in read)
            throw new cannot_run/* CannotRun */.z(`${source.path} is no report: ${read.error}`);
        return read.record;
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
        throw new cannot_run/* CannotRun */.z(`${source.path} is no record: it must be an object such as {"metadata": {…}, "behaviour": {…}}`);
    }
    if ("data" in value || "attributes" in value) {
        throw new cannot_run/* CannotRun */.z(`${source.path} is a report of VirusTotal's API, not a record: add --report`);
    }
    return value;
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
