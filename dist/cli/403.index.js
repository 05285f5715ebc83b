export const id = 403;
export const ids = [403];
export const modules = {

/***/ 5128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare),
/* harmony export */   queryText: () => (/* binding */ queryText)
/* harmony export */ });
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6754);
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

/***/ 403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  translateFromReport: () => (/* binding */ translateFromReport),
  translateToQuery: () => (/* binding */ translateToQuery),
  translateToRule: () => (/* binding */ translateToRule)
});

// EXTERNAL MODULE: ./build/src/logic/index.js + 35 modules
var logic = __webpack_require__(7481);
// EXTERNAL MODULE: ./build/src/text/source_file.js
var source_file = __webpack_require__(7425);
// EXTERNAL MODULE: ./build/src/vt/index.js + 12 modules
var vt = __webpack_require__(9707);
// EXTERNAL MODULE: ./build/src/vti/index.js + 11 modules
var vti = __webpack_require__(6410);
// EXTERNAL MODULE: ./build/src/translate/check_query.js + 5 modules
var check_query = __webpack_require__(3131);
;// CONCATENATED MODULE: ./build/src/translate/drop_opaque.js

/**
 * Leaves out what only VT Intelligence sees. A conjunct left out makes the rest broader, an alternative narrower,
 * and under a negation each is the other; a group of nothing else goes as a whole.
 */
function dropOpaque(formula) {
    const dropped = [];
    const settle = (parts, direction) => {
        for (const part of parts)
            dropped.push({ part, direction });
    };
    const drop = (part, isPositive) => {
        if (!(0,logic/* hasOpaque */.m_)(part))
            return isPositive ? part : (0,logic/* not */.AU)(part);
        switch (part.kind) {
            case "opaque":
                return [part];
            case "not":
                return drop(part.operand, !isPositive);
            case "and":
            case "or": {
                const isConjunction = (part.kind === "and") === isPositive;
                const kept = [];
                const lost = [];
                for (const operand of part.operands) {
                    const rest = drop(operand, isPositive);
                    if ("kind" in rest)
                        kept.push(rest);
                    else
                        lost.push(...rest);
                }
                if (kept.length === 0)
                    return lost;
                settle(lost, isConjunction ? "broader" : "narrower");
                return isConjunction ? (0,logic/* and */.Uo)(kept) : (0,logic.or)(kept);
            }
            case "exists": {
                // Within a loop the body is a formula of its own; its negation stays outside.
                const rest = drop(part.body, true);
                if (!("kind" in rest))
                    return rest;
                const loop = (0,logic/* exists */.t2)(part.collection, rest, part.count);
                return isPositive ? loop : (0,logic/* not */.AU)(loop);
            }
            default:
                return isPositive ? part : (0,logic/* not */.AU)(part);
        }
    };
    const rest = drop(formula, true);
    if ("kind" in rest)
        return { formula: rest, dropped };
    settle(rest, "broader");
    return { formula: null, dropped };
}

;// CONCATENATED MODULE: ./build/src/translate/inexpressible.js
/** What a language cannot say. The message is the reason, for people. */
class Inexpressible extends Error {
}

// EXTERNAL MODULE: ./build/src/translate/lower_query.js
var lower_query = __webpack_require__(9462);
// EXTERNAL MODULE: ./build/src/translate/modifiers.js + 1 modules
var modifiers = __webpack_require__(3409);
// EXTERNAL MODULE: ./build/src/translate/pattern_text.js
var pattern_text = __webpack_require__(3234);
// EXTERNAL MODULE: ./build/src/yara/index.js + 23 modules
var yara = __webpack_require__(6921);
;// CONCATENATED MODULE: ./build/src/translate/raise_term.js


/** Patterns that a raised condition names: one for each value. */
class RaisedPatterns {
    #byText = new Map();
    get all() {
        return [...this.#byText.values()];
    }
    /** The name, without its `$`, for a pattern as `pattern_text.ts` spells it. */
    nameOf(text) {
        let pattern = this.#byText.get(text);
        if (!pattern) {
            const name = `content_${this.#byText.size + 1}`;
            const rule = parseRule(`strings: $${name} = ${text} condition: $${name}`);
            pattern = rule?.patterns?.patterns[0];
            if (!pattern)
                throw new Inexpressible("a pattern cannot be written back");
            this.#byText.set(text, pattern);
        }
        return pattern.identifier.name;
    }
}
/** Reads the text of terms back: the inverse of `symbolic.ts`. */
class TermReader {
    patterns = new RaisedPatterns();
    #modules = new Set();
    #schema;
    constructor(schema) {
        this.#schema = schema;
    }
    get modules() {
        return [...this.#modules].sort();
    }
    /** `places`: what loop elements are called here, by their place in the schema. */
    read(text, places) {
        let source = this.#withNamedPatterns(text);
        const byLength = [...places].sort(([a], [b]) => b.length - a.length);
        for (const [place, element] of byLength)
            source = source.replaceAll(place, (0,yara/* printNode */.Og)(element));
        const expression = parseRule(`condition: ${source}`)?.condition?.expression;
        if (!expression)
            throw new Inexpressible(`\`${text}\` cannot be written back`);
        (0,yara/* visit */.YR)(expression, {
            Identifier: (node) => {
                if (this.#schema.module(node.name) && node.name !== "vt")
                    this.#modules.add(node.name);
            },
        });
        return expression;
    }
    /** A test of unknown meaning on a value: `< "abc"`, `permutation_of("x")`, `len() in 1..3`. */
    readTest(value, text) {
        const written = (0,yara/* printNode */.Og)(value);
        const length = /^len\(\) in (\d+)\.\.(\d*)$/.exec(text);
        if (length) {
            const [, min, max] = length;
            const upper = max === "" ? "" : ` and ${written}.len() <= ${max}`;
            return this.read(`${written}.len() >= ${min}${upper}`, new Map());
        }
        if (/^\w+\(/.test(text))
            return this.read(`${written.replace(/\.raw$/, "")}.${text}`, new Map());
        return this.read(text.endsWith("…") ? `${text.slice(0, -1)}${written}` : `${written} ${text}`, new Map());
    }
    /** `$("MZ") at 0` becomes `$content_1 at 0`. */
    #withNamedPatterns(text) {
        let out = "";
        let at = 0;
        while (at < text.length) {
            const character = text[at];
            if (character === '"') {
                const end = endOfString(text, at);
                out += text.slice(at, end);
                at = end;
            }
            else if ("$#@!".includes(character) && text[at + 1] === "(") {
                const end = endOfPattern(text, at + 2);
                out += character + this.patterns.nameOf(text.slice(at + 2, end));
                at = end + 1;
            }
            else {
                out += character;
                at++;
            }
        }
        return out;
    }
}
function endOfString(text, start) {
    let at = start + 1;
    while (at < text.length && text[at] !== '"')
        at += text[at] === "\\" ? 2 : 1;
    return at + 1;
}
/** The place of the `)` that ends a pattern's text: strings, regexps and hex strings hold parentheses of their own. */
function endOfPattern(text, start) {
    let at = start;
    if (text[at] === '"')
        at = endOfString(text, at);
    else if (text[at] === "{")
        at = text.indexOf("}", at) + 1;
    else {
        at++;
        while (at < text.length && text[at] !== "/")
            at += text[at] === "\\" ? 2 : 1;
    }
    for (let depth = 0; at < text.length; at++) {
        if (text[at] === '"')
            at = endOfString(text, at) - 1;
        else if (text[at] === "(")
            depth++;
        else if (text[at] === ")" && depth-- === 0)
            break;
    }
    return at;
}
function parseRule(body) {
    const { tree, errors } = (0,yara/* parse */.qg)(`rule r { ${body} }`);
    const [rule] = tree.items;
    return errors.some((error) => error.severity === "error") || rule?.kind !== "Rule" ? null : rule;
}

;// CONCATENATED MODULE: ./build/src/translate/like_regexp.js

/** Text with gaps as a YARA regexp: `^a.*b$` with `s`, so that a gap reaches over line ends. */
function likeRegexp({ parts, start, end, ignoreCase }) {
    const body = parts.map((part) => escapeRegexp(part, ignoreCase)).join(".*");
    return { source: `${start ? "^" : ""}${body}${end ? "$" : ""}`, flags: ignoreCase ? "is" : "s" };
}
const SPECIAL = new Set("\\^$.|?*+()[]{}");
/** A text as the regexp that matches it. A regexp ignores the case of ASCII letters only: others get both. */
function escapeRegexp(text, ignoreCase) {
    let source = "";
    for (const character of text) {
        const code = character.codePointAt(0);
        if (SPECIAL.has(character))
            source += `\\${character}`;
        else if (code < 0x20 || code === 0x7f)
            source += hexEscape(code);
        else if (code < 0x80)
            source += character;
        else if (code >= 0xdc80 && code <= 0xdcff)
            source += hexEscape(code - 0xdc00);
        else if (code >= 0xd800 && code <= 0xdfff)
            source += [0xef, 0xbf, 0xbd].map(hexEscape).join("");
        else
            source += ignoreCase ? bothCases(character) : byteSafe(character);
    }
    return source;
}
function bothCases(character) {
    const forms = new Set([character, (0,logic/* foldCase */.SP)(character), character.toUpperCase()].map((form) => byteSafe(form)));
    return forms.size === 1 ? byteSafe(character) : `(?:${[...forms].join("|")})`;
}
const INVISIBLE = /[\p{C}\p{Z}]/u;
function byteSafe(text) {
    return INVISIBLE.test(text) ? [...Buffer.from(text, "utf8")].map(hexEscape).join("") : text;
}
function hexEscape(code) {
    return `\\x${code.toString(16).padStart(2, "0")}`;
}

;// CONCATENATED MODULE: ./build/src/translate/raise_text.js




const { binary, logical, string } = yara/* construct */.YU;
const LIKE_OPERATORS = {
    whole: ["==", "iequals"],
    start: ["startswith", "istartswith"],
    end: ["endswith", "iendswith"],
    within: ["contains", "icontains"],
};
function isWhole(test) {
    return test.parts.length === 1 && test.start && test.end;
}
function wholeText(test) {
    return string(spellingOf(test)[0]);
}
/** As the text was written, where only its letter case was lost. */
function spellingOf(test) {
    return test.ignoreCase ? (test.spelling ?? test.parts) : test.parts;
}
function likeExpression(value, test) {
    const parts = spellingOf(test);
    const operator = (place) => LIKE_OPERATORS[place]?.[test.ignoreCase ? 1 : 0];
    const [first = "", last = ""] = [parts[0], parts[parts.length - 1]];
    if (parts.length === 1) {
        const place = test.start ? (test.end ? "whole" : "start") : test.end ? "end" : "within";
        return binary(value, operator(place), string(first));
    }
    // `a*b` whole: its beginning and its end, where these cannot share characters.
    if (parts.length === 2 && test.start && test.end && !mayOverlap(test.parts[0], test.parts[1])) {
        return logical("and", [
            binary(value, operator("start"), string(first)),
            binary(value, operator("end"), string(last)),
        ]);
    }
    const { source, flags } = likeRegexp({ ...test, parts });
    return binary(value, "matches", regexpLiteral(source, flags));
}
function regexpLiteral(source, flags) {
    if (source === "" || source.includes("\n"))
        throw new Inexpressible("a regular expression is one line of text");
    return yara/* construct.regexp */.YU.regexp(source, flags);
}
function mayOverlap(head, tail) {
    for (let length = Math.min(head.length, tail.length); length > 0; length--) {
        if (head.endsWith(tail.slice(0, length)))
            return true;
    }
    return false;
}
/** Most texts that stand for one network. */
const MAX_STARTS = 16;
/** The beginnings of an IPv4 network's addresses as text: `10.0.` for `10.0.0.0/16`. Null for too many, and IPv6. */
function networkStarts(network) {
    const parsed = (0,logic/* parseNetwork */.MO)(network);
    if (parsed?.family !== 4)
        return parsed?.prefix === 128 ? [parsed.address] : null;
    const bytes = parsed.address.split(".").map(Number);
    const whole = Math.floor(parsed.prefix / 8);
    const bits = parsed.prefix % 8;
    if (whole === 0)
        return null;
    const head = bytes.slice(0, whole).join(".");
    if (whole === 4)
        return [head];
    if (bits === 0)
        return [`${head}.`];
    const size = 2 ** (8 - bits);
    if (size > MAX_STARTS)
        return null;
    const first = Math.floor(bytes[whole] / size) * size;
    const end = whole === 3 ? "" : ".";
    return Array.from({ length: size }, (_, i) => `${head}.${first + i}${end}`);
}

;// CONCATENATED MODULE: ./build/src/translate/raise_condition.js





const { binary: raise_condition_binary, call, field, forIn, identifier, index, integer, float: raise_condition_float, logical: raise_condition_logical, path, string: raise_condition_string, unary } = yara/* construct */.YU;
/**
 * Writes a formula as a condition: the inverse of lowering. What was made explicit for undefined stays explicit
 * where YARA would not give it by itself.
 *
 * @throws Inexpressible where the formula holds what no condition says: an opaque part, an unreadable term
 */
function raiseCondition(formula, schema) {
    const raiser = new ConditionRaiser(schema);
    const expression = raiser.raise(formula, []);
    return { expression, patterns: raiser.patterns.all, imports: raiser.imports };
}
class ConditionRaiser {
    #schema;
    #terms;
    #usesRecord = false;
    constructor(schema) {
        this.#schema = schema;
        this.#terms = new TermReader(schema);
    }
    get patterns() {
        return this.#terms.patterns;
    }
    get imports() {
        return [...(this.#usesRecord ? ["vt"] : []), ...this.#terms.modules];
    }
    raise(formula, binders) {
        switch (formula.kind) {
            case "true":
            case "false":
                return yara/* construct.boolean */.YU.boolean(formula.kind === "true");
            case "and":
                return this.#conjunction(formula, binders);
            case "or":
                return raise_condition_logical("or", mergedLoops(formula.operands).map((operand) => this.raise(operand, binders)));
            case "not":
                return this.#negation(formula.operand, binders);
            case "exists":
                return this.#lookUp(formula, binders) ?? this.#loop(formula, binders);
            case "compare":
                return this.#compare(formula, binders, true);
            case "term":
                return this.#terms.read(formula.text, placesOf(binders));
            case "opaque":
                throw new Inexpressible(formula.reason);
        }
    }
    #negation(formula, binders) {
        if (formula.kind === "compare")
            return this.#compare(formula, binders, false);
        const lookUp = formula.kind === "exists" ? this.#lookUp(formula, binders, false) : null;
        return lookUp ?? unary("not", this.raise(formula, binders));
    }
    /** `for all` and `for none` are false over nothing: each is two conjuncts. */
    #conjunction(formula, binders) {
        const rest = [...formula.operands];
        const expressions = [];
        for (let operand = rest.shift(); operand !== undefined; operand = rest.shift()) {
            const some = operand.kind === "exists" && operand.count === 1 && operand.body.kind === "true" ? operand : null;
            const at = some ? rest.findIndex((other) => isDenialOver(some, other)) : -1;
            if (!some || at < 0) {
                expressions.push(this.raise(operand, binders));
                continue;
            }
            const [denial] = rest.splice(at, 1);
            const loop = denial?.kind === "not" && denial.operand.kind === "exists" ? denial.operand : some;
            const isAll = loop.body.kind === "not";
            const body = loop.body.kind === "not" ? loop.body.operand : loop.body;
            expressions.push(this.#loop({ ...loop, body }, binders, isAll ? "all" : "none"));
        }
        return raise_condition_logical("and", expressions);
    }
    #loop(formula, binders, quantifier = "any") {
        const { collection, body, count } = formula;
        const over = this.#place(collection.scope, collection.path, binders);
        const isPlain = quantifier === "any";
        if (isPlain && body.kind === "true") {
            const length = call(field(over.expression, "len"), []);
            return count === 1 ? raise_condition_binary(length, ">", integer(0)) : raise_condition_binary(length, ">=", integer(count));
        }
        const name = freshName(over.name, binders);
        const names = collection.type === "map" ? entryNames(name) : [name];
        const binder = {
            value: identifier(names[names.length - 1]),
            key: names.length === 2 ? identifier(names[0]) : null,
            index: null,
            ...marksOf(over, binders),
            name,
        };
        return forIn(isPlain && count > 1 ? count : quantifier, names, over.expression, this.raise(body, [...binders, binder]));
    }
    /**
     * `map["Key"] contains "x"`, `array[2] == "x"`. Undefined where there is no such entry, and undefined goes through
     * comparisons and `not`: so a denial needs a `defined`, and so does what is more than tests on the entry's value.
     */
    #lookUp(formula, binders, isPositive = true) {
        if (formula.count !== 1)
            return null;
        const conjuncts = formula.body.kind === "and" ? formula.body.operands : [formula.body];
        const keyed = conjuncts.map((conjunct) => entryOf(conjunct));
        const keys = keyed.filter((key) => key !== null);
        if (keys.length !== 1)
            return null;
        const rest = conjuncts.filter((_, i) => keyed[i] === null);
        const { collection } = formula;
        const over = this.#place(collection.scope, collection.path, binders);
        const entry = index(over.expression, keys[0]);
        const isThere = unary("defined", this.#definedPart(entry, `${over.place}[*]`));
        if (rest.length === 0)
            return isPositive ? isThere : unary("not", isThere);
        const binder = { value: entry, key: null, index: null, ...marksOf(over, binders), name: over.name };
        const inner = [...binders, binder];
        if (!rest.every(saysOfValueOnly)) {
            const expressions = [isThere, ...rest.map((part) => this.raise(part, inner))];
            const guarded = raise_condition_logical("and", expressions);
            return isPositive ? guarded : unary("not", guarded);
        }
        const expressions = rest.map((part) => this.raise(literalForm(part), inner));
        if (isPositive)
            return raise_condition_logical("and", expressions.some(deniesJunction) ? [isThere, ...expressions] : expressions);
        const isTwoValued = expressions.length > 1 || expressions[0]?.kind === "LogicalExpression";
        return unary("not", raise_condition_logical("and", isTwoValued ? expressions : [isThere, ...expressions]));
    }
    /** A place in the record as an expression, as the schema's path, and as a name for a variable. */
    #place(scope, steps, binders) {
        if (scope === logic/* RECORD */.gv) {
            this.#usesRecord = true;
            const place = `vt.${steps}`;
            return { expression: path(place), place, mark: place, name: place.replaceAll(".", "_") };
        }
        const binder = binders[binders.length - 1 - scope];
        if (!binder)
            throw new Inexpressible("a part refers to a loop that is not around it");
        let expression = binder.value;
        let { place, mark, name } = binder;
        for (const step of steps === "" ? [] : steps.split(".")) {
            if (step === "@value")
                continue;
            if (step === "@key" || step === "@index") {
                const part = step === "@key" ? binder.key : binder.index;
                if (!part)
                    throw new Inexpressible("the place of an element in its array can only be compared with a number");
                const keys = `${place.slice(0, -3)}[key]`;
                return { expression: part, place: keys, mark: keys, name: `${name}_key` };
            }
            expression = field(expression, step);
            place += `.${step}`;
            mark += `.${step}`;
            name += `_${step}`;
        }
        return { expression, place, mark, name };
    }
    /** `defined` takes no struct: that one of its fields is defined says the same. */
    #definedPart(entry, place) {
        const type = this.#schema.resolve(place)?.type;
        if (type?.kind !== "struct")
            return entry;
        for (const { name, type: fieldType } of this.#schema.structFields(type).values()) {
            if (fieldType.kind === "string" || fieldType.kind === "integer" || fieldType.kind === "boolean") {
                return field(entry, name);
            }
        }
        throw new Inexpressible(`no field of \`${place}\` tells whether it is there`);
    }
    #scalar(scalar, binders) {
        if (scalar.term)
            return { expression: this.#terms.read(scalar.path, placesOf(binders)), type: { kind: "unknown" } };
        const { expression, place } = this.#place(scalar.scope, scalar.path, binders);
        return { expression, type: this.#schema.resolve(place)?.type ?? { kind: "unknown" } };
    }
    #compare(formula, binders, isPositive) {
        const { test, scalar } = formula;
        if (test.type === "cidr")
            return this.#network(test.network, scalar, binders, isPositive);
        const { expression, type } = this.#scalar(scalar, binders);
        if (test.type === "range")
            return this.#range(expression, test, type, scalar, isPositive);
        if (isPositive)
            return this.#test(expression, test, type);
        if (test.type === "like" && isWhole(test) && !test.ignoreCase)
            return raise_condition_binary(expression, "!=", wholeText(test));
        return unary("not", this.#test(expression, test, type));
    }
    #test(value, test, _type) {
        switch (test.type) {
            case "true":
                return value;
            case "like":
                return likeExpression(value, test);
            case "regexp":
                return raise_condition_binary(value, "matches", regexpLiteral(test.source, test.flags));
            case "uninterpreted":
                return this.#terms.readTest(value, test.text);
            case "cidr":
                throw new Inexpressible("a network");
        }
    }
    #range(value, test, type, scalar, isPositive) {
        const { min, max, minOpen, maxOpen } = test;
        const number = (bound) => this.#number(bound, type, scalar);
        if (min !== null && min === max)
            return raise_condition_binary(value, isPositive ? "==" : "!=", number(min));
        const lower = min === null || (scalar.unsigned && min === 0 && max !== null) ? null : min;
        const bounds = [];
        if (lower !== null)
            bounds.push(raise_condition_binary(value, isPositive ? (minOpen ? ">" : ">=") : minOpen ? "<=" : "<", number(lower)));
        if (max !== null)
            bounds.push(raise_condition_binary(value, isPositive ? (maxOpen ? "<" : "<=") : maxOpen ? ">=" : ">", number(max)));
        return raise_condition_logical(isPositive ? "and" : "or", bounds);
    }
    #number(value, type, scalar) {
        const name = type.kind === "enum" ? this.#schema.constantName(type.name, value) : null;
        if (name !== null)
            return path(name);
        return scalar.type === "float" ? raise_condition_float(value) : integer(value);
    }
    /** `in_range` where the address is an IP object's; a text is compared by its beginning where that says the same. */
    #network(network, scalar, binders, isPositive) {
        const steps = scalar.path.split(".");
        const deny = (expression) => (isPositive ? expression : unary("not", expression));
        if (!scalar.term && steps.pop() === "raw") {
            const { expression, place } = this.#place(scalar.scope, steps.join("."), binders);
            if (this.#schema.resolve(`${place}.in_range`)) {
                return deny(call(field(expression, "in_range"), [raise_condition_string(network)]));
            }
        }
        const starts = networkStarts(network);
        if (starts === null)
            throw new Inexpressible(`no field of LiveHunt's can be compared with the network ${network}`);
        const { expression } = this.#scalar(scalar, binders);
        const tests = starts.map((start) => raise_condition_binary(expression, start.endsWith(".") ? "startswith" : "==", raise_condition_string(start)));
        return deny(raise_condition_logical("or", tests));
    }
}
/** `exists(c, p) or exists(c, q)` is one loop. */
function mergedLoops(operands) {
    const loops = new Map();
    for (const operand of operands) {
        if (!isPlainLoop(operand))
            continue;
        const key = `${operand.collection.scope}.${operand.collection.path}`;
        loops.set(key, [...(loops.get(key) ?? []), operand]);
    }
    return operands.flatMap((operand) => {
        if (!isPlainLoop(operand))
            return [operand];
        const same = loops.get(`${operand.collection.scope}.${operand.collection.path}`) ?? [];
        if (same[0] !== operand)
            return [];
        return [(0,logic/* exists */.t2)(operand.collection, (0,logic.or)(same.map((loop) => loop.body)))];
    });
}
/** Look-ups are written as such, one beside the other. */
function isPlainLoop(formula) {
    if (formula.kind !== "exists" || formula.count !== 1 || formula.body.kind === "true")
        return false;
    const conjuncts = formula.body.kind === "and" ? formula.body.operands : [formula.body];
    return conjuncts.every((conjunct) => entryOf(conjunct) === null);
}
function isDenialOver(some, formula) {
    if (formula.kind !== "not" || formula.operand.kind !== "exists" || formula.operand.count !== 1)
        return false;
    const { collection } = formula.operand;
    return collection.scope === some.collection.scope && collection.path === some.collection.path;
}
/** The key or place that a conjunct asks for; null for another test. */
function entryOf(formula) {
    if (formula.kind !== "compare" || formula.scalar.scope !== 0 || formula.scalar.term)
        return null;
    const { scalar, test } = formula;
    if (scalar.path === "@key" && test.type === "like" && isWhole(test) && !test.ignoreCase)
        return test.parts[0];
    const isPlace = scalar.path === "@index" || (scalar.path === "@key" && scalar.type === "integer");
    return isPlace && test.type === "range" && test.min !== null && test.min === test.max ? test.min : null;
}
function saysOfValueOnly(formula) {
    switch (formula.kind) {
        case "and":
        case "or":
            return formula.operands.every(saysOfValueOnly);
        case "not":
            return saysOfValueOnly(formula.operand);
        case "compare":
            return formula.scalar.scope === 0 && !formula.scalar.term && !/^@(?:key|index)/.test(formula.scalar.path);
        default:
            return false;
    }
}
/** Whether it may hold though the value is undefined: `not (x startswith "a" and x endswith "b")`. */
function deniesJunction(expression) {
    if (expression.kind === "LogicalExpression")
        return expression.operands.some(deniesJunction);
    return expression.kind === "UnaryExpression" && expression.operand.kind === "LogicalExpression";
}
/** Negations at the tests only: an undefined value then makes each test false, and the whole. */
function literalForm(formula) {
    if (formula.kind === "not") {
        return formula.operand.kind === "compare" ? formula : (0,logic/* negated */.vR)(literalForm(formula.operand));
    }
    if (formula.kind !== "and" && formula.kind !== "or")
        return formula;
    return { ...formula, operands: formula.operands.map(literalForm) };
}
/** What a map's entries are called in a loop. */
const ENTRY_NAMES = {
    signatures: ["engine", "signature"],
    exiftool: ["exif_key", "exif_value"],
};
function entryNames(name) {
    const known = Object.entries(ENTRY_NAMES).find(([ending]) => name.endsWith(`_${ending}`));
    return known?.[1] ?? [`${name}_key`, `${name}_value`];
}
function freshName(name, binders) {
    const taken = new Set(binders.map((binder) => binder.name));
    let fresh = name;
    for (let n = 2; taken.has(fresh); n++)
        fresh = `${name}_${n}`;
    return fresh;
}
function marksOf(over, binders) {
    let mark = `${over.mark}[*]`;
    for (let n = 2; binders.some((binder) => binder.mark === mark); n++)
        mark = `${over.mark}[*${n}]`;
    return { place: `${over.place}[*]`, mark };
}
function placesOf(binders) {
    return new Map(binders.map((binder) => [binder.mark, binder.value]));
}

;// CONCATENATED MODULE: ./build/src/translate/rule_text.js

/** A rule as VirusTotal's own hunting rules are laid out. */
function ruleText({ name, imports, meta, patterns, remarks, condition }) {
    const lines = imports.map((module) => `import ${(0,yara/* encodeString */.aj)(module)}`);
    if (lines.length > 0)
        lines.push("");
    lines.push(`rule ${name} {`, "  meta:");
    for (const [key, value] of meta)
        lines.push(`    ${key} = ${(0,yara/* encodeString */.aj)(value)}`);
    if (patterns.length > 0) {
        lines.push("", "  strings:");
        for (const pattern of patterns)
            lines.push(`    ${(0,yara/* printNode */.Og)(pattern)}`);
    }
    lines.push("", "  condition:");
    for (const remark of remarks)
        lines.push(`    // ${commentText(remark)}`);
    lines.push(...indented((0,yara/* printNode */.Og)(condition)), "}", "");
    return lines.join("\n");
}
function indented(text) {
    return text.split("\n").map((line) => (line === "" ? "" : `    ${line}${dateRemark(line)}`));
}
/** A line that compares a time with a number of seconds, and nothing else. */
const TIME_TEST = /^\s*[\w.]*(?:date|time|timestamp|not_after|not_before)\b[\w.]* (?:[<>]=?|[=!]=) (\d{9,10})$/;
/** What the number means, for people. */
function dateRemark(line) {
    const seconds = TIME_TEST.exec(line)?.[1];
    if (seconds === undefined)
        return "";
    const written = new Date(Number(seconds) * 1000).toISOString();
    return ` // ${written.replace(/T00:00:00\.000Z$/, "").replace(/\.000Z$/, "Z")}`;
}
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/gu;
/** A remark longer than this is cut. */
const MAX_REMARK = 400;
/** Text that stays within its line of comment whatever it holds. */
function commentText(text) {
    const cut = text.length > MAX_REMARK ? `${text.slice(0, MAX_REMARK).replace(/[\ud800-\udbff]$/, "")}…` : text;
    return cut.replace(UNPRINTABLE, (character) => {
        if (character === "\n")
            return "\\n";
        const hex = character.codePointAt(0).toString(16).toUpperCase();
        return `<U+${hex.padStart(4, "0")}>`;
    });
}
const KEYWORDS = new Set(`all and any ascii at base64 base64wide condition contains defined endswith entrypoint false filesize for fullword
  global icontains iendswith iequals import in include istartswith matches meta nocase none not of or private rule
  startswith strings them true wide with xor`.split(/\s+/));
const MAX_NAME = 80;
/** An identifier made from words. */
function ruleName(words) {
    const joined = words
        .flatMap((word) => word.match(/[A-Za-z0-9]+/g) ?? [])
        .reduce((name, word) => (name.length + word.length < MAX_NAME ? `${name}_${word}` : name), "")
        .slice(1);
    if (joined === "")
        return "vti_query";
    return /^[0-9]/.test(joined) || KEYWORDS.has(joined) ? `hunt_${joined}` : joined;
}
/** Whether a name that somebody chose can be a rule's. */
function isRuleName(name) {
    return /^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(name) && !KEYWORDS.has(name);
}

;// CONCATENATED MODULE: ./build/src/translate/translate_query.js












/** The field that says "first seen now", by entity. The module has none for addresses. */
const NEW_FIELDS = {
    file: "metadata.new_file",
    url: "net.url.new_url",
    domain: "net.domain.new_domain",
};
/** Translates a VT Intelligence query into a LiveHunt rule. `output` is null where nothing comes of it. */
function translateQuery(text, options = {}) {
    // A byte order mark counts as a character of the query, as its ranges do.
    const source = new source_file/* SourceFile */.s("query", text.replace(/^\ufeff/, " "));
    const schema = (0,vt/* loadSchema */.e$)();
    const table = (0,modifiers/* loadModifiers */.V)();
    const { query, errors } = (0,vti/* parseQuery */.mA)(text);
    const lowered = (0,lower_query/* lowerQuery */.S)(query, {
        ...(options.entity ? { entity: options.entity } : {}),
        table,
        schema,
        text,
    });
    const { entity } = lowered;
    const faults = [...errors, ...(0,check_query/* checkQuery */.Dp)(query, { entity, table, text })];
    const terms = lowered.terms.map((term) => ({ ...term, range: source.rangeOf(term.range) }));
    const diagnostics = faults.map((fault) => diagnosticOf(fault, source));
    const say = (severity, message, help = null) => {
        diagnostics.push({ severity, message, help, range: source.rangeOf(query.range) });
    };
    const nothing = () => ({ entity, output: null, complete: false, terms, diagnostics });
    if (errors.some((error) => error.severity === "error"))
        return nothing();
    if (!(0,vt/* isRuleEntity */.MD)(entity)) {
        say("error", `LiveHunt has no rules for ${entity}s: the query cannot become one`);
        return nothing();
    }
    const parts = partsOf(lowered, options.wide === true);
    for (const note of parts.notes)
        say("note", note);
    if (parts.formulas.length === 0) {
        say("error", "nothing of this query can be written as a rule", "see each term for the reason");
        return nothing();
    }
    const formulas = [...parts.formulas];
    if (options.newOnly) {
        const field = NEW_FIELDS[entity];
        if (field === undefined)
            say("warning", `LiveHunt does not say whether an ${entity} is new`);
        else
            formulas.push((0,logic/* compare */.UD)({ scope: -1, path: field, type: "boolean" }, { type: "true" }));
    }
    const raised = raiseAll(formulas, schema);
    for (const reason of raised.lost)
        say("warning", `left out: ${reason}`);
    if (raised.condition === null)
        return nothing();
    const { expression, patterns, imports } = raised.condition;
    const output = ruleText({
        name: nameFor(options.name, query),
        imports: imports.length === 0 ? ["vt"] : imports,
        meta: [
            ["description", "Translated from a VT Intelligence query"],
            ...(options.author === undefined ? [] : [["author", options.author]]),
            ...(options.date === undefined ? [] : [["date", options.date]]),
            ["target_entity", entity],
            ["vti_query", text],
        ],
        patterns,
        remarks: [...parts.remarks, ...raised.lost.map((reason) => `left out: ${reason}; the rule matches more`)],
        condition: expression,
    });
    return { entity, output, complete: parts.complete && raised.lost.length === 0, terms, diagnostics };
}
function diagnosticOf(fault, source) {
    const { severity, message, help, span } = fault;
    return { severity, message, help, range: source.rangeOf(span) };
}
function partsOf(lowered, isWide) {
    const formulas = [];
    const remarks = [];
    const notes = [...lowered.notes];
    let complete = true;
    for (const clause of lowered.clauses) {
        const meant = isWide && clause.role === "checked" ? clause.wide : clause.usual;
        const { formula, dropped } = dropOpaque(withoutSlowContent(meant));
        if (clause.role === "time" && formula === null) {
            notes.push(`\`${clause.place.text}\` says when a hunter searched; a live rule sees what comes in now, so it is left out`);
            continue;
        }
        if (dropped.length > 0)
            complete = false;
        remarks.push(...remarksOf(clause, dropped));
        if (formula !== null && formula !== logic/* TRUE */.rT)
            formulas.push(formula);
    }
    return { formulas, remarks, notes, complete };
}
const SLOW = "LiveHunt refuses patterns so short or so common: they would slow every scan";
function withoutSlowContent(formula) {
    return (0,logic/* mapAtoms */.zn)(formula, (atom) => {
        const literal = atom.kind === "term" ? /^\$\((.*)\)(?: at \d+| in \([\d.]+\))?$/s.exec(atom.text)?.[1] : undefined;
        if (literal === undefined || !(0,pattern_text/* isSlowContent */.pe)(literal))
            return atom;
        return (0,logic/* opaque */.OZ)("content", literal.replace(/^"|"$/g, ""), SLOW);
    });
}
function remarksOf(clause, dropped) {
    return dropped.map(({ part, direction }) => {
        const written = clause.unchecked.find(({ text }) => text.includes(part.value) && text.includes(part.modifier));
        const text = written?.text ?? `${part.modifier}:${part.value}`;
        const effect = direction === "broader" ? "the rule matches more than the query" : "the rule misses what only this finds";
        return `left out: ${text} (${part.reason}); ${effect}`;
    });
}
/** Conjuncts that no condition can say are left out one by one. */
function raiseAll(formulas, schema) {
    const lost = [];
    const kept = formulas.filter((formula) => {
        try {
            raiseCondition(formula, schema);
            return true;
        }
        catch (error) {
            if (!(error instanceof Inexpressible))
                throw error;
            lost.push(error.message);
            return false;
        }
    });
    return { condition: kept.length === 0 ? null : raiseCondition((0,logic/* and */.Uo)(kept), schema), lost };
}
function nameFor(chosen, query) {
    if (chosen !== undefined && isRuleName(chosen))
        return chosen;
    if (chosen !== undefined && chosen !== "")
        return ruleName([chosen]);
    const words = [];
    for (const { modifier, value } of (0,vti/* termsOf */.fd)(query)) {
        if (modifier?.name === "entity" || /^(?:fs|ls|la|p|positives|size)$/.test(modifier?.name ?? ""))
            continue;
        if (value.kind === "TextValue")
            words.push(value.text.slice(0, 40));
        else if ("text" in value.content)
            words.push(value.content.text.slice(0, 40));
    }
    return ruleName(words.slice(0, 4));
}

// EXTERNAL MODULE: ./build/src/translate/api_report.js
var api_report = __webpack_require__(4162);
// EXTERNAL MODULE: ./build/src/translate/lower_scope.js
var lower_scope = __webpack_require__(1806);
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
    const { expression, patterns, imports } = raiseCondition(formula, schema);
    const output = ruleText({
        name: translate_report_nameFor(options.name, paths),
        imports,
        meta: [
            ["description", "Made of a report's own values"],
            ["target_entity", entity],
        ],
        patterns,
        remarks: [],
        condition: expression,
    });
    return { entity, output, complete: diagnostics.length === 0, terms, diagnostics };
}
function translate_report_nameFor(chosen, paths) {
    if (chosen !== undefined && chosen !== "")
        return isRuleName(chosen) ? chosen : ruleName([chosen]);
    const words = paths.map((path) => path.replace(/^vt\./, "").replace(/\[[^\]]*\]/g, " "));
    return ruleName(["same", ...words].slice(0, 4));
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

// EXTERNAL MODULE: ./build/src/translate/lower_rule.js
var lower_rule = __webpack_require__(3834);
// EXTERNAL MODULE: ./build/src/translate/bounds.js
var bounds = __webpack_require__(6775);
;// CONCATENATED MODULE: ./build/src/translate/field_test.js

/** Null for a formula that is about more than one field, or counts elements. */
function fieldTestOf(formula) {
    return field_test_within(formula, logic/* RECORD */.gv, "vt", (body) => body);
}
function field_test_within(formula, scope, prefix, enclose) {
    if (formula.kind === "exists") {
        if (formula.collection.scope !== scope || formula.count !== 1)
            return null;
        return inCollection(formula.collection, formula.body, `${prefix}.${formula.collection.path}`, enclose);
    }
    const scalar = onlyScalar(formula, scope);
    if (scalar === null)
        return null;
    return fieldTest(scalar, placeOf(scalar, prefix), formula, enclose);
}
function inCollection(collection, body, place, enclose) {
    const conjuncts = body.kind === "and" ? body.operands : [body];
    const fixed = conjuncts.flatMap((conjunct) => field_test_equality(conjunct) ?? []);
    const keys = fixed.filter(({ scalar }) => scalar.path === "@key");
    const path = place.replace(/\.$/, "");
    const element = (kept, step) => {
        const rest = (0,logic/* and */.Uo)(conjuncts.filter((conjunct) => !kept.includes(conjunct)));
        const around = (inner) => enclose((0,logic/* exists */.t2)(collection, (0,logic/* and */.Uo)([...kept, inner])));
        return field_test_within(rest, 0, `${path}${step}`, around);
    };
    if (collection.type === "map" && keys.length === 1 && conjuncts.length > 1) {
        const [key] = keys;
        return key === undefined ? null : element([key.formula], `[${JSON.stringify(key.text)}]`);
    }
    const whole = element([], "[*]");
    if (whole !== null || collection.type === "map")
        return whole;
    // `[type="A"]`: elements of a kind.
    for (const { scalar, text, formula } of fixed) {
        const filtered = element([formula], `[${scalar.path}=${JSON.stringify(text)}]`);
        if (filtered !== null)
            return filtered;
    }
    return null;
}
function field_test_equality(formula) {
    if (formula.kind !== "compare" || formula.scalar.scope !== 0 || formula.test.type !== "like")
        return null;
    const { parts, start, end, ignoreCase } = formula.test;
    if (parts.length !== 1 || !start || !end || ignoreCase)
        return null;
    return { scalar: formula.scalar, text: parts[0], formula };
}
function fieldTest(scalar, place, body, enclose) {
    const signature = renamed(body).key;
    return { place, scalar, body, signature, with: enclose };
}
/** The one scalar that every test is about; null where there are several, or something that is no test. */
function onlyScalar(formula, scope) {
    let found = null;
    const visit = (part) => {
        switch (part.kind) {
            case "and":
            case "or":
                return part.operands.every(visit);
            case "not":
                return visit(part.operand);
            case "compare": {
                const { scalar } = part;
                if (scalar.scope !== scope || scalar.path === "@index")
                    return false;
                if (found !== null)
                    return found.path === scalar.path && found.term === scalar.term;
                found = scalar;
                return true;
            }
            default:
                return false;
        }
    };
    return visit(formula) ? found : null;
}
function placeOf(scalar, prefix) {
    if (scalar.term)
        return scalar.path;
    if (scalar.path === "" || scalar.path === "@value")
        return prefix;
    if (scalar.path === "@key")
        return prefix.replace(/\[\*\]$/, "[key]");
    return `${prefix}.${scalar.path.replace(/^@value\./, "")}`;
}
/** The same of a scalar without a name. */
function renamed(formula) {
    return mapTests(formula, (atom) => (0,logic/* compare */.UD)({ scope: 0, path: "", type: atom.scalar.type }, atom.test));
}
/** Rebuilds a body with its tests replaced; other atoms do not occur in one. */
function mapTests(formula, replace) {
    switch (formula.kind) {
        case "and":
            return (0,logic/* and */.Uo)(formula.operands.map((operand) => mapTests(operand, replace)));
        case "or":
            return (0,logic.or)(formula.operands.map((operand) => mapTests(operand, replace)));
        case "not":
            return (0,logic/* not */.AU)(mapTests(formula.operand, replace));
        case "compare":
            return replace(formula);
        default:
            return formula;
    }
}

;// CONCATENATED MODULE: ./build/src/translate/raise_content.js


/**
 * A pattern's term (`$("MZ") at 0`, as `pattern_text.ts` spells it) as `content:`. Null for a regexp, encodings that
 * a query cannot name, and terms that are no pattern.
 */
function contentExpression(text) {
    const match = /^\$\((.*)\)(?: at (\d+)| in \((\d+)\.\.(\d+)\))?$/s.exec(text);
    if (match === null)
        return null;
    const [, written = "", at, from, to] = match;
    const pattern = readPattern(written);
    if (pattern === null)
        return null;
    const offset = at !== undefined
        ? { from: Number(at), to: Number(at) }
        : from === undefined
            ? null
            : { from: Number(from), to: Number(to) };
    const literals = literalsOf(pattern);
    if (literals === null)
        return null;
    const names = new Set(pattern.modifiers.map(({ name }) => name));
    const losses = [];
    if (names.has("nocase"))
        losses.push({ direction: "narrower", reason: "`content:` is case-sensitive" });
    if (names.has("fullword"))
        losses.push({ direction: "broader", reason: "`content:` finds the text within words too" });
    return { expression: (0,vti.or)(literals.map((literal) => (0,vti/* contentTerm */.w7)(literal, offset))), losses };
}
function literalsOf(pattern) {
    if (pattern.kind === "HexPattern")
        return [{ hex: pattern.value.source.trim() }];
    if (pattern.kind !== "TextPattern")
        return null;
    const names = new Set(pattern.modifiers.map(({ name }) => name));
    if (names.has("xor") || names.has("base64") || names.has("base64wide"))
        return null;
    const { value } = pattern.value;
    const isPlain = /^[\x20-\x7e]+$/.test(value);
    const bytes = [...(0,yara/* bytesOfText */.q$)(value)];
    const literals = [];
    if (names.has("ascii") || !names.has("wide"))
        literals.push(isPlain ? { text: value } : { hex: hexOf(bytes) });
    if (names.has("wide"))
        literals.push({ hex: hexOf(bytes.flatMap((byte) => [byte, 0])) });
    return literals;
}
function hexOf(bytes) {
    return bytes.map((byte) => byte.toString(16).padStart(2, "0").toUpperCase()).join(" ");
}
function readPattern(written) {
    const { tree, errors } = (0,yara/* parse */.qg)(`rule r { strings: $a = ${written} condition: $a }`);
    const [rule] = tree.items;
    if (rule?.kind !== "Rule" || errors.some((error) => error.severity === "error"))
        return null;
    return rule.patterns?.patterns[0] ?? null;
}

// EXTERNAL MODULE: ./build/src/translate/read_term.js + 4 modules
var read_term = __webpack_require__(7534);
;// CONCATENATED MODULE: ./build/src/translate/row_index.js


const indexes = new WeakMap();
/** The mapping rows of one entity the other way round: by what they search, and by what they mean. */
class RowIndex {
    #context;
    #byPlace = new Map();
    #places = new Map();
    #rows;
    #words;
    /** One for each entity of a table. */
    static of(context) {
        let byEntity = indexes.get(context.table);
        if (!byEntity) {
            byEntity = new Map();
            indexes.set(context.table, byEntity);
        }
        let index = byEntity.get(context.entity);
        if (!index) {
            index = new RowIndex(context);
            byEntity.set(context.entity, index);
        }
        return index;
    }
    constructor(context) {
        this.#context = context;
        const { table, entity } = context;
        this.#rows = table.rows.filter((row) => row.entity === entity && row.fidelity.toQuery !== "unsupported");
        for (const row of this.#rows) {
            if (row.shape === "free_text" || row.shape === "presence")
                continue;
            const { possible, same = [] } = row.fields;
            const kinds = Object.values(row.kinds ?? {}).flatMap((fields) => fields.possible);
            // A format's own tag is read as a test on the format itself.
            const formats = row.shape === "type" ? ["vt.metadata.file_type"] : [];
            const places = new Set([...possible, ...same, ...kinds, ...formats]);
            this.#places.set(row, places);
            for (const place of places)
                this.#byPlace.set(place, [...(this.#byPlace.get(place) ?? []), row]);
        }
    }
    /** Rows whose modifier may search a place. */
    rowsFor(place) {
        const direct = this.#byPlace.get(place) ?? [];
        const found = direct.flatMap((row) => (row.names === undefined ? [{ row, name: row.modifier }] : []));
        // `signatures["Kaspersky"]`: one engine's own modifier, else any engine's.
        const key = /\["((?:[^"\\]|\\.)*)"\]$/.exec(place);
        if (key === null)
            return found;
        const any = `${place.slice(0, key.index)}[*]`;
        const written = JSON.parse(`"${key[1]}"`);
        for (const row of this.#byPlace.get(any) ?? []) {
            if (row.names === undefined)
                found.push({ row, name: row.modifier });
            for (const [name, selects] of Object.entries(row.names ?? {})) {
                if (selects === written) {
                    found.push({ row, name });
                    break;
                }
            }
        }
        return found;
    }
    covers(row, place) {
        const places = this.#places.get(row);
        return places?.has(place) === true || places?.has(place.replace(/\["(?:[^"\\]|\\.)*"\]$/, "[*]")) === true;
    }
    /** A word with a meaning of its own (`have:x`, `submitter:web`) that is exactly this formula. */
    wordFor(formula) {
        this.#words ??= this.#readWords();
        return this.#words.get(formula.key) ?? null;
    }
    #readWords() {
        const words = new Map();
        const add = (name, value) => {
            const node = (0,vti/* term */.jk)(name, value);
            const read = (0,read_term/* readTerm */.H)(node, this.#context);
            const { usual } = read.bounds;
            if (read.kind === "fields" && usual.kind !== "true" && !words.has(usual.key))
                words.set(usual.key, node);
        };
        for (const row of this.#rows) {
            if (row.shape === "one_engine") {
                for (const name of Object.keys(row.names ?? {}))
                    add(name, "infected");
            }
            if (row.names !== undefined)
                continue;
            for (const word of Object.keys(row.values ?? {}))
                add(row.modifier, word);
            if (row.shape !== "presence")
                continue;
            for (const word of Object.keys(row.present ?? {}))
                add(row.modifier, word);
            for (const other of this.#rows) {
                if (other.names === undefined && other.prefix === undefined && other.modifier !== "") {
                    add(row.modifier, other.modifier);
                }
            }
        }
        return words;
    }
    /** The modifier that counts what a loop asks for: at least so many, or none. */
    counterFor(formula, isDenied) {
        for (const row of this.#rows) {
            if (row.shape !== "count")
                continue;
            const node = (0,vti/* term */.jk)(row.modifier, `${formula.count}+`);
            if ((0,read_term/* readTerm */.H)(node, this.#context).bounds.usual.key !== formula.key)
                continue;
            return isDenied ? (formula.count === 1 ? (0,vti/* term */.jk)(row.modifier, "0") : (0,vti/* not */.AU)(node)) : node;
        }
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/translate/file_types.js + 1 modules
var file_types = __webpack_require__(1453);
;// CONCATENATED MODULE: ./build/src/translate/term_values.js


/**
 * The ways in which a row's modifier may ask for a test on a field: candidates, each to be read back and compared
 * with what was meant. `name`: the modifier as it is to be written.
 */
function termChoices(row, name, test, { scalar, place }, schema) {
    const single = (values) => values.map((value) => [(0,vti/* term */.jk)(name, value)]);
    switch (row.shape) {
        case "text":
        case "keyword":
        case "engine_label":
        case "one_engine":
            if (test.type === "range")
                return single(portValues(row, test));
            if (test.type !== "like")
                return [];
            return single(likeValues(test, row.wildcard || row.shape !== "keyword"));
        case "exact":
        case "host":
            return test.type === "like" ? single(likeValues(test, false)) : [];
        case "suffix":
        case "prefix":
            return test.type === "like" ? single(affixValues(test, row)) : [];
        case "regexp":
            return test.type === "regexp" && test.flags === "" ? single([test.source]) : [];
        case "number":
        case "smallest":
            return test.type === "range" ? term_values_bounds(name, test, String) : [];
        case "size":
            return test.type === "range" ? term_values_bounds(name, test, sizeText) : [];
        case "date":
            return test.type === "range" ? term_values_bounds(name, test, isoDate) : [];
        case "type":
            return single(typeValues(test, schema));
        case "enum":
            return single(enumValues(row, test, place, schema));
        case "cidr":
            return single(addressValues(test, scalar.type === "integer"));
        default:
            return [];
    }
}
/** The value with `*` where text may stand; then the plain text, which may say more or less. */
function likeValues(test, mayHaveWildcards) {
    const parts = test.ignoreCase ? (test.spelling ?? test.parts) : test.parts;
    if (parts.some((part) => part === ""))
        return [];
    const values = [];
    if (parts.length === 1)
        values.push([{ literal: parts[0] }]);
    if (mayHaveWildcards && !(parts.length === 1 && test.start && test.end)) {
        const any = { wildcard: true };
        const inner = parts.flatMap((part, i) => i === 0 ? [{ literal: part }] : [any, { literal: part }]);
        values.push([...(test.start ? [] : [any]), ...inner, ...(test.end ? [] : [any])]);
    }
    return values;
}
function affixValues(test, { shape, affix = "" }) {
    const [part = ""] = test.parts;
    if (test.parts.length !== 1)
        return [];
    if (shape === "suffix")
        return test.end && part.startsWith(affix) ? [part.slice(affix.length)] : [];
    return test.start && part.endsWith(affix) ? [part.slice(0, part.length - affix.length)] : [];
}
function term_values_bounds(name, { min, max }, write) {
    if (min !== null && min === max)
        return [[(0,vti/* term */.jk)(name, write(min))]];
    const terms = [];
    if (min !== null)
        terms.push((0,vti/* term */.jk)(name, `${write(min)}+`));
    if (max !== null)
        terms.push((0,vti/* term */.jk)(name, `${write(max)}-`));
    // A zero that every value passes is not worth a term.
    return min === 0 && max !== null ? [terms, terms.slice(1)] : [terms];
}
const UNITS = [
    ["MB", 2 ** 20],
    ["KB", 2 ** 10],
];
function sizeText(bytes) {
    const unit = UNITS.find(([, size]) => bytes > 0 && bytes % size === 0);
    return unit === undefined ? String(bytes) : `${bytes / unit[1]}${unit[0]}`;
}
/** A number is looked for in texts where it is known for a port. */
function portValues(row, { min, max }) {
    return row.kinds?.port !== undefined && min !== null && min === max ? [`:${min}`] : [];
}
function isoDate(seconds) {
    const written = new Date(seconds * 1000);
    if (Number.isNaN(written.getTime()))
        return String(seconds);
    return written
        .toISOString()
        .replace(/\.\d{3}Z$/, "")
        .replace(/T00:00:00$/, "");
}
function typeValues(test, schema) {
    if (test.type === "like")
        return test.parts.length === 1 && test.start && test.end ? [test.parts[0]] : [];
    if (test.type !== "range" || test.min === null || test.min !== test.max)
        return [];
    const name = schema.constantName(file_types/* FILE_TYPE_ENUM */.AZ, test.min)?.split(".").pop();
    const tag = name === undefined ? null : (0,file_types/* ownFileTypeTag */.ll)(name);
    return tag === null ? [] : [tag];
}
function enumValues(row, test, place, schema) {
    if (test.type !== "range" || test.min === null || test.min !== test.max)
        return [];
    const type = schema.resolve(place)?.type;
    if (type?.kind !== "enum")
        return [];
    const name = schema.constantName(type.name, test.min)?.split(".").pop();
    if (name === undefined)
        return [];
    const prefix = (row.affix ?? "").toUpperCase();
    return [(name.toUpperCase().startsWith(prefix) ? name.slice(prefix.length) : name).toLowerCase()];
}
function addressValues(test, isNumber) {
    if (test.type === "cidr")
        return [test.network.replace(/\/(?:32|128)$/, "")];
    if (test.type === "like") {
        if (test.parts.length !== 1 || !test.start)
            return [];
        const [part = ""] = test.parts;
        if (test.end)
            return [part];
        const bytes = part.replace(/\.$/, "").split(".");
        const isWhole = part.endsWith(".") && bytes.length < 4 && bytes.every((byte) => /^\d{1,3}$/.test(byte));
        return isWhole ? [`${[...bytes, "0", "0", "0"].slice(0, 4).join(".")}/${bytes.length * 8}`] : [];
    }
    if (test.type !== "range" || !isNumber || test.min === null || test.max === null)
        return [];
    const prefix = 32 - Math.log2(test.max - test.min + 1);
    if (!Number.isInteger(prefix) || prefix < 0 || test.min % 2 ** (32 - prefix) !== 0)
        return [];
    const low = test.min;
    const address = [24, 16, 8, 0].map((shift) => Math.floor(low / 2 ** shift) % 256).join(".");
    return [prefix === 32 ? address : `${address}/${prefix}`];
}

;// CONCATENATED MODULE: ./build/src/translate/raise_query.js








/**
 * Writes a formula as a query, by the same rows that read queries: each test is put into the terms that may ask for
 * it, the terms are read back, and what comes nearest is taken, with what it finds more or less than was meant.
 */
function raiseQuery(formula, context) {
    return new QueryRaiser(context).run(formula);
}
const SAME_ELEMENT = "a query cannot ask several things of one element: any elements will do";
class QueryRaiser {
    #context;
    #index;
    #losses = [];
    #fields = new Set();
    #budget = { steps: logic/* DEFAULT_STEPS */._v };
    #decided = new Map();
    constructor(context) {
        this.#context = context;
        this.#index = RowIndex.of(context);
    }
    run(formula) {
        const expression = this.#raise(formula, true);
        return { expression, losses: this.#losses, fields: [...this.#fields] };
    }
    /** `positive`: what is left out of a conjunction makes the query broader; under a NOT it is the reverse. */
    #raise(formula, positive) {
        const known = this.#index.wordFor(formula);
        if (known !== null)
            return known;
        switch (formula.kind) {
            case "true":
                return null;
            case "false":
                this.#lose(positive, "narrower", "it never holds, and no query says that", true);
                return null;
            case "and":
                return this.#conjunction(withoutGuards(formula.operands), positive);
            case "or":
                return this.#alternatives(formula.operands, positive);
            case "not": {
                const complement = complementOf(formula.operand);
                if (complement !== null)
                    return this.#raise(complement, positive);
                const none = formula.operand.kind === "exists" ? this.#counted(formula.operand, true) : null;
                if (none !== null)
                    return none;
                const operand = this.#raise(formula.operand, !positive);
                return operand && (0,vti/* not */.AU)(operand);
            }
            case "exists":
                return this.#counted(formula) ?? this.#alternatives([formula], positive);
            case "compare":
                return this.#alternatives([formula], positive);
            case "term": {
                const content = contentExpression(formula.text);
                if (content === null) {
                    this.#lose(positive, "broader", `\`${formula.text}\` is no field of VirusTotal's`, true);
                    return null;
                }
                for (const loss of content.losses)
                    this.#lose(positive, loss.direction, loss.reason, false);
                return content.expression;
            }
            case "opaque":
                this.#lose(positive, "broader", formula.reason, true);
                return null;
        }
    }
    #conjunction(operands, positive) {
        const parts = operands.flatMap((operand) => this.#raise(operand, positive) ?? []);
        return parts.length === 0 ? null : this.#joined("AndExpression", parts);
    }
    /** Alternatives that ask the same of several fields are one question, which one modifier may ask. */
    #alternatives(operands, positive) {
        const groups = new Map();
        const others = [];
        for (const operand of operands.flatMap(elementAlternatives)) {
            const test = fieldTestOf(operand);
            if (test)
                groups.set(test.signature, [...(groups.get(test.signature) ?? []), test]);
            else
                others.push(operand);
        }
        const isLone = groups.size + others.length === 1;
        const mark = this.#losses.length;
        const parts = [];
        for (const tests of groups.values()) {
            const part = this.#group(tests, tests[0].body, positive);
            if (part !== null)
                parts.push(part);
        }
        for (const other of others) {
            const part = other.kind === "exists" ? this.#structElement(other, positive) : this.#raise(other, positive);
            if (part !== null)
                parts.push(part);
        }
        if (parts.length === 0)
            return null;
        if (!isLone)
            this.#turnDropped(mark, positive);
        return this.#joined("OrExpression", parts);
    }
    /** An alternative that was left out makes the whole narrower, where a conjunct would have made it broader. */
    #turnDropped(mark, positive) {
        for (let i = mark; i < this.#losses.length; i++) {
            const loss = this.#losses[i];
            if (loss.dropped)
                this.#losses[i] = { ...loss, direction: positive ? "narrower" : "broader" };
        }
    }
    /** Several fields of one element: each is asked for on its own. */
    #structElement(formula, positive) {
        const { collection, body, count } = formula;
        if (count !== 1 || body.kind !== "and") {
            this.#lose(positive, "broader", "no modifier asks this of an element", true);
            return null;
        }
        const parts = body.operands.flatMap((part) => {
            const alone = (0,logic/* exists */.t2)(collection, part);
            if (fieldTestOf(alone) === null && !(part.kind === "or" && alone.kind === "exists")) {
                this.#lose(positive, "broader", "no modifier asks this of an element", true);
                return [];
            }
            return this.#alternatives([alone], positive) ?? [];
        });
        if (parts.length === 0)
            return null;
        if (parts.length > 1)
            this.#lose(positive, "broader", SAME_ELEMENT, false);
        return this.#joined("AndExpression", parts);
    }
    #group(tests, body, positive) {
        switch (body.kind) {
            case "and": {
                const operands = mergedRanges(body.operands);
                const parts = operands.flatMap((operand) => this.#group(tests, operand, positive) ?? []);
                if (parts.length === 0)
                    return null;
                const isOfElements = tests.some(({ place }) => place.includes("["));
                if (parts.length > 1 && isOfElements)
                    this.#lose(positive, "broader", SAME_ELEMENT, false);
                return this.#joined("AndExpression", parts);
            }
            case "or": {
                const mark = this.#losses.length;
                const parts = body.operands.flatMap((operand) => this.#group(tests, operand, positive) ?? []);
                if (parts.length === 0)
                    return null;
                this.#turnDropped(mark, positive);
                return this.#joined("OrExpression", parts);
            }
            case "not": {
                const [test] = tests;
                if (tests.length === 1 && test !== undefined && !test.place.includes("[")) {
                    const operand = this.#group(tests, body.operand, !positive);
                    return operand && (0,vti/* not */.AU)(operand);
                }
                this.#lose(positive, "broader", "a query cannot ask for an element that does not match", true);
                return null;
            }
            case "compare":
                return this.#test(tests, body, positive);
            default:
                return null;
        }
    }
    // ---- one test of some fields
    #test(tests, body, positive) {
        let left = [...tests];
        const chosen = [];
        while (left.length > 0) {
            const best = this.#bestCandidate(left, body);
            if (best === null)
                break;
            chosen.push((0,vti/* and */.Uo)(best.choice));
            for (const test of best.covered)
                this.#fields.add(shownPlace(test.place));
            if (best.loss !== null)
                this.#lose(positive, best.loss.direction, best.loss.reason, false);
            left = left.filter((test) => !best.covered.includes(test));
        }
        if (left.length > 0) {
            const direction = chosen.length > 0 ? "narrower" : "broader";
            this.#lose(positive, direction, unreachable(left), true);
        }
        return chosen.length === 0 ? null : this.#joined("OrExpression", chosen);
    }
    #bestCandidate(tests, body) {
        const rows = new Map();
        for (const { place } of tests) {
            for (const { row, name } of this.#index.rowsFor(place)) {
                const names = rows.get(row) ?? new Map();
                names.set(name, place);
                rows.set(row, names);
            }
        }
        let best = null;
        const bySize = [...rows].sort(([a], [b]) => a.fields.possible.length - b.fields.possible.length);
        for (const [row, names] of bySize) {
            if (best !== null && best.rank <= 1 && best.usual === tests.length)
                break;
            const covered = tests.filter((test) => this.#index.covers(row, test.place));
            for (const [name, place] of names) {
                const tested = covered.find((test) => test.place === place) ?? covered[0];
                for (const choice of termChoices(row, name, body.test, tested, this.#context.schema)) {
                    const candidate = this.#judge(row, choice, covered, body);
                    if (candidate !== null && (best === null || isBetter(candidate, best)))
                        best = candidate;
                    if (candidate !== null && candidate.rank <= 1)
                        break;
                }
            }
        }
        return best;
    }
    #judge(row, choice, covered, body) {
        const bounds = this.#bounds(choice);
        if (bounds === null)
            return null;
        const meant = covered.map((test) => test.with((0,logic/* compare */.UD)(test.scalar, body.test)));
        const usual = covered.filter(({ place }) => row.fields.usual.includes(place)).length;
        const size = row.fields.possible.length;
        const candidate = (rank, loss) => ({
            choice,
            covered,
            rank,
            usual,
            size,
            loss,
        });
        if (bounds.usual.key === (0,logic.or)(meant).key)
            return candidate(0, null);
        const covers = this.#implies([bounds.lower], meant);
        const within = this.#implies(meant, [bounds.upper]);
        if (covers && within)
            return candidate(1, null);
        if (within || this.#implies(meant, [bounds.usual])) {
            return candidate(2, { direction: "broader", reason: broaderReason(row, covered, body) });
        }
        if (covers || this.#implies([bounds.usual], meant)) {
            return candidate(3, { direction: "narrower", reason: row.loss ?? "the query asks for more than the rule" });
        }
        return null;
    }
    #bounds(choice) {
        const read = choice.map((term) => (0,read_term/* readTerm */.H)(term, this.#context));
        if (read.length === 0 || read.some(({ kind }) => kind === "unsupported"))
            return null;
        return (0,bounds/* joined */.oR)("and", read.map(({ bounds }) => bounds));
    }
    /**
     * Whether any of these implies any of those, field by field: what one field is asked must be implied by what
     * the same field is asked. Formulas that are more than alternatives of such questions are compared as wholes.
     */
    #implies(premises, conclusions) {
        const asked = alternativeTests(premises);
        const allowed = alternativeTests(conclusions);
        if (asked === null || allowed === null)
            return this.#decide((0,logic.or)(premises), (0,logic.or)(conclusions));
        return asked.every((test) => allowed.some((other) => isWithin(test.place, other.place) && this.#decide(plain(test), plain(other))));
    }
    #decide(a, b) {
        if (a.key === b.key)
            return true;
        const pair = `${a.key}\n${b.key}`;
        let answer = this.#decided.get(pair);
        if (answer === undefined) {
            answer = (0,logic/* implies */.M0)(a, b, { budget: this.#budget }).status === "unsat";
            this.#decided.set(pair, answer);
        }
        return answer;
    }
    /** `sigma_critical:3+`: so many elements, or so many that pass a test. */
    #counted(formula, isDenied = false) {
        const found = this.#index.counterFor(formula, isDenied);
        if (found !== null)
            this.#fields.add(shownPlace(`vt.${formula.collection.path}`));
        return found;
    }
    /** Joined, what means the same once: `x:Abc OR x:abc` where letter case is ignored. */
    #joined(kind, parts) {
        const flat = parts.flatMap((part) => (part.kind === kind ? part.operands : [part]));
        const distinct = new Map();
        for (const part of flat) {
            const key = part.kind === "Term" ? (0,read_term/* readTerm */.H)(part, this.#context).bounds.usual.key : (0,vti/* printQuery */.sd)(part);
            if (!distinct.has(key))
                distinct.set(key, part);
        }
        const operands = [...distinct.values()];
        return kind === "AndExpression" ? (0,vti/* and */.Uo)(operands) : (0,vti.or)(operands);
    }
    #lose(positive, direction, reason, dropped) {
        const turned = direction === "broader" ? "narrower" : "broader";
        this.#losses.push({ direction: positive ? direction : turned, reason, dropped });
    }
}
function isBetter(a, b) {
    const exact = (candidate) => Math.max(candidate.rank, 1);
    if (exact(a) !== exact(b))
        return exact(a) < exact(b);
    if (a.covered.length !== b.covered.length)
        return a.covered.length > b.covered.length;
    if (a.rank !== b.rank)
        return a.rank < b.rank;
    return a.usual !== b.usual ? a.usual > b.usual : a.size < b.size;
}
/** Null where some alternative is more than a test on one field. */
function alternativeTests(formulas) {
    const operands = formulas.flatMap((formula) => (formula.kind === "or" ? formula.operands : [formula]));
    const tests = [];
    for (const operand of operands.flatMap(elementAlternatives)) {
        const test = fieldTestOf(operand);
        if (test === null)
            return null;
        tests.push(test);
    }
    return tests;
}
/** Whether every value at one place is one at the other: `m["K"]` is among `m[*]`. */
function isWithin(place, other) {
    return (place === other || (other.includes("[*]") && place.replace(/\[(?:\w+=)?"(?:[^"\\]|\\.)*"\]/g, "[*]") === other));
}
/** What is asked of the scalar, as if it stood alone. */
function plain({ body, scalar }) {
    return mapTests(body, (atom) => (0,logic/* compare */.UD)({ ...scalar, scope: logic/* RECORD */.gv, path: "value" }, atom.test));
}
/** `for any … : (a or b)` is two alternatives. */
function elementAlternatives(formula) {
    if (formula.kind !== "exists" || formula.count !== 1 || fieldTestOf(formula) !== null)
        return [formula];
    if (formula.body.kind !== "or")
        return [formula];
    return formula.body.operands.flatMap((body) => elementAlternatives((0,logic/* exists */.t2)(formula.collection, body)));
}
/** `x >= 1 and x <= 5` is one question about a number. */
function mergedRanges(operands) {
    const isRange = (formula) => formula.kind === "compare" && formula.test.type === "range" && formula.scalar.type !== "float";
    const ranges = operands.filter(isRange);
    const [first] = ranges;
    if (first === undefined || ranges.length < 2)
        return operands;
    const mins = ranges.flatMap(({ test }) => test.min ?? []);
    const maxs = ranges.flatMap(({ test }) => test.max ?? []);
    const merged = (0,logic/* compare */.UD)(first.scalar, {
        type: "range",
        min: mins.length === 0 ? null : Math.max(...mins),
        max: maxs.length === 0 ? null : Math.min(...maxs),
    });
    return [merged, ...operands.filter((operand) => !isRange(operand))];
}
/** `not x <= 1` is `x >= 2`, which is the better question: whether `1-` includes 1 is not documented. */
function complementOf(formula) {
    if (formula.kind !== "compare" || formula.test.type !== "range" || formula.scalar.type !== "integer")
        return null;
    const { min, max } = formula.test;
    const isOpenBelow = min === null || (min === 0 && formula.scalar.unsigned === true);
    if (isOpenBelow && max !== null)
        return (0,logic/* compare */.UD)(formula.scalar, { type: "range", min: max + 1, max: null });
    if (max === null && min !== null)
        return (0,logic/* compare */.UD)(formula.scalar, { type: "range", min: null, max: min - 1 });
    return null;
}
/** `defined pe.imphash() and pe.imphash() == "…"`: the guard says nothing that the test does not. */
function withoutGuards(operands) {
    const tested = new Set();
    for (const operand of operands) {
        const inner = operand.kind === "not" ? operand.operand : operand;
        if (inner.kind === "compare" && inner.scalar.term)
            tested.add(`defined ${inner.scalar.path}`);
    }
    return operands.filter((operand) => operand.kind !== "term" || !tested.has(operand.text));
}
function broaderReason(row, covered, { test }) {
    const places = covered.map(({ place }) => place);
    const others = row.fields.required.filter((path) => !places.includes(path));
    const isWhole = others.every((path) => places.some((place) => place.startsWith(`${path.slice(0, -3)}["`)));
    if (others.length > 0) {
        const listed = others.map((path) => `\`${shownPlace(path)}\``).join(", ");
        return isWhole ? `\`${row.modifier}:\` searches all of ${listed}` : `\`${row.modifier}:\` searches ${listed} too`;
    }
    if (test.type !== "like")
        return row.loss ?? "the query asks for less than the rule";
    if (!test.ignoreCase && test.parts.some((part) => part.toLowerCase() !== part.toUpperCase())) {
        return "VT Intelligence ignores letter case";
    }
    if (test.start || test.end)
        return `\`${row.modifier}:\` finds the text anywhere in the value`;
    return row.loss ?? "the query asks for less than the rule";
}
/** Why fields are out of a query's reach. */
function unreachable(tests) {
    const places = tests.map((test) => `\`${shownPlace(test.place)}\``).join(", ");
    if (tests.every(({ place }) => /\.(?:new|first)_\w+$/.test(place))) {
        return `a query searches what is stored, and ${places} is about what comes in now`;
    }
    return `VT Intelligence has no modifier for ${places}`;
}
/** As conditions name it. */
function shownPlace(place) {
    return place.replace(/\[(?:\*|key)\]$/, "");
}

;// CONCATENATED MODULE: ./build/src/translate/translate_rule.js






/** Translates a rule's condition into a VT Intelligence query. `output` is null where nothing of it can be said. */
function translateRule(rule, file, text, options = {}) {
    const source = new source_file/* SourceFile */.s("rule", text);
    const schema = (0,vt/* loadSchema */.e$)();
    const { entity, clauses, notes } = (0,lower_rule/* lowerRule */.iY)(rule, file, { schema, text, entity: options.entity });
    const context = { entity, table: (0,modifiers/* loadModifiers */.V)(), schema };
    const terms = [];
    const parts = [];
    const diagnostics = notes.map((message) => ({
        severity: "note",
        message,
        help: null,
        range: source.rangeOf(rule.range),
    }));
    let complete = true;
    for (const { formula, place } of clauses) {
        const raised = raiseQuery(formula, context);
        if (raised.expression !== null)
            parts.push(raised.expression);
        if (raised.losses.some((loss) => loss.dropped))
            complete = false;
        terms.push({
            text: place.text,
            range: source.rangeOf(place.range),
            fidelity: fidelityOf(raised),
            reason: reasonOf(raised),
            fields: raised.fields,
        });
    }
    if (parts.length === 0)
        return { entity, output: null, complete: false, terms, diagnostics };
    const output = (0,vti/* printQuery */.sd)((0,vti/* and */.Uo)([...(entity === "file" ? [] : [(0,vti/* term */.jk)("entity", noun(entity))]), ...parts]));
    return { entity, output, complete, terms, diagnostics };
}
function noun(entity) {
    return entity === "ip_address" ? "ip" : entity;
}
function fidelityOf({ expression, losses }) {
    if (expression === null)
        return "unsupported";
    return losses.length === 0 ? "exact" : "approximate";
}
function reasonOf({ expression, losses }) {
    const reasons = losses.map(({ direction, reason, dropped }) => {
        const effect = direction === "broader" ? "the query finds more" : "the query finds less";
        return `${reason}${dropped && expression !== null ? ", so it is left out" : ""}; ${effect}`;
    });
    return reasons.length === 0 ? null : [...new Set(reasons)].join(". ");
}

// EXTERNAL MODULE: ./build/src/run/cannot_run.js
var cannot_run = __webpack_require__(8738);
// EXTERNAL MODULE: ./build/src/run/compare.js
var compare = __webpack_require__(5128);
// EXTERNAL MODULE: ./build/src/run/find_rule.js
var find_rule = __webpack_require__(6305);
// EXTERNAL MODULE: ./build/src/run/read_record.js
var read_record = __webpack_require__(1883);
// EXTERNAL MODULE: ./build/src/run/surroundings.js
var run_surroundings = __webpack_require__(5200);
;// CONCATENATED MODULE: ./build/src/run/translate.js








/** VTI query to LiveHunt rule; `-` is standard input. */
async function translateToRule(query, options, surroundings) {
    const text = await (0,compare.queryText)(query, surroundings);
    const { entity, name, wide, newOnly } = options;
    const result = translateQuery(text, {
        ...(entity === null ? {} : { entity }),
        ...(name === null ? {} : { name }),
        wide,
        newOnly,
    });
    return { result, text, source: null };
}
/**
 * LiveHunt rule to VTI query.
 *
 * @throws CannotRun where there is no such file or rule
 */
async function translateToQuery(named, options, surroundings) {
    const { rule, file, source } = await (0,find_rule/* findRuleAsItIs */.f9)(named, surroundings);
    const { entity } = options;
    const result = translateRule(rule, file, source.text, entity === null ? {} : { entity });
    return { result, text: source.text, source };
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
    return { result, text: "", source: null };
}


/***/ })

};
