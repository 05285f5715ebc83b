export const id = 426;
export const ids = [426,128];
export const modules = {

/***/ 8517:
/***/ ((module) => {

module.exports = eval("require")("../translate/translate_rule.js");


/***/ }),

/***/ 676:
/***/ ((module) => {

module.exports = eval("require")("./check_query.js");


/***/ }),

/***/ 5128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare),
/* harmony export */   queryText: () => (/* binding */ queryText)
/* harmony export */ });
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3048);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8738);
/* harmony import */ var _find_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6305);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5200);




/**
 * The relation of a query and a rule, of two rules or of two queries.
 *
 * @throws CannotRun where there are not two sides, or one of them does not parse
 */
async function compare(request, surroundings) {
    const { queries, rules, entity } = request;
    if (queries.length + rules.length !== 2) {
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotRun */ .z("compare takes two sides: --query and --rule, two of --rule, or two of --query");
    }
    const options = { entity };
    const texts = [];
    for (const query of queries)
        texts.push(await queryText(query, surroundings));
    const sides = [];
    for (const rule of rules)
        sides.push(await (0,_find_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .findRule */ .Il)(rule, surroundings));
    const [firstRule, secondRule] = sides;
    const [first = "", second = ""] = texts;
    if (firstRule !== undefined && secondRule !== undefined) {
        return { result: (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRules */ .Do)(firstRule, secondRule, options), kind: "rules" };
    }
    if (firstRule !== undefined) {
        return { result: readable((0,_drift_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareQueryWithRule */ .OV)(first, firstRule, options)), kind: "query and rule" };
    }
    return { result: readable((0,_drift_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareQueries */ .Q7)(first, second, options)), kind: "queries" };
}
/** A query as given, or from standard input for `-`. */
async function queryText(given, surroundings) {
    if (given !== _surroundings_js__WEBPACK_IMPORTED_MODULE_2__/* .STANDARD_INPUT */ .XO)
        return given;
    return (await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_2__/* .readNamed */ .Mk)(given, surroundings)).text.trim();
}
function readable({ result, faults }) {
    if (result !== null)
        return result;
    const fault = faults.find(({ severity }) => severity === "error");
    const place = fault === undefined ? "" : ` (column ${fault.span.start + 1})`;
    throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotRun */ .z(`the query does not parse: ${fault?.message ?? "it is empty"}${place}`);
}


/***/ }),

/***/ 6305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ findRule),
/* harmony export */   f9: () => (/* binding */ findRuleAsItIs)
/* harmony export */ });
/* unused harmony export splitRuleName */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _yara_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3545);
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
    const side = await findRuleAsItIs(named, surroundings);
    const { rule, source, errors } = side;
    const fault = errors.find(({ severity, span }) => severity === "error" && span.start >= rule.start && span.start <= rule.end);
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
    const source = await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .readNamed */ .Mk)(path, surroundings);
    const { tree, errors } = (0,_yara_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(source.text);
    const rules = tree.items.filter((item) => item.kind === "Rule");
    return { rule: pick(rules, name, source.path), file: tree, source, errors };
}
function pick(rules, name, path) {
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

/***/ 3426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  translateToQuery: () => (/* binding */ translateToQuery),
  translateToRule: () => (/* binding */ translateToRule)
});

// EXTERNAL MODULE: ./build/src/logic/index.js + 25 modules
var logic = __webpack_require__(1853);
// EXTERNAL MODULE: ./build/src/text/source_file.js
var source_file = __webpack_require__(7425);
// EXTERNAL MODULE: ./build/src/vt/index.js + 7 modules
var vt = __webpack_require__(4791);
// EXTERNAL MODULE: ./build/src/vti/index.js + 11 modules
var vti = __webpack_require__(6410);
// EXTERNAL MODULE: ./node_modules/@vercel/ncc/dist/ncc/@@notfound.js?./check_query.js
var _notfoundcheck_query = __webpack_require__(676);
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

// EXTERNAL MODULE: ./build/src/translate/lower_query.js + 5 modules
var lower_query = __webpack_require__(7078);
// EXTERNAL MODULE: ./build/src/translate/modifiers.js + 1 modules
var modifiers = __webpack_require__(3409);
// EXTERNAL MODULE: ./build/src/yara/index.js + 18 modules
var yara = __webpack_require__(3545);
;// CONCATENATED MODULE: ./build/src/translate/like_regexp.js

/** Text with gaps as a YARA regexp: `^a.*b$` with `s`, so that a gap reaches over line ends. */
function likeRegexp({ parts, start, end, ignoreCase }) {
    const body = parts.map((part) => escapeRegexp(part, ignoreCase)).join(".*");
    return { source: `${start ? "^" : ""}${body}${end ? "$" : ""}`, flags: ignoreCase ? "is" : "s" };
}
const SPECIAL = new Set("\\/^$.|?*+()[]{}#&-~\"'`<>:,;!=@% ");
const PLAIN_ANYWAY = new Set("\"'`<>:,;!=@% #&-~");
/** A text as the regexp that matches it. A regexp ignores the case of ASCII letters only: others get both. */
function escapeRegexp(text, ignoreCase) {
    let source = "";
    for (const character of text) {
        const code = character.codePointAt(0);
        if (SPECIAL.has(character) && !PLAIN_ANYWAY.has(character))
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

;// CONCATENATED MODULE: ./build/src/translate/raise_condition.js





const { binary, call, field, forIn, identifier, index, integer, float: raise_condition_float, logical, path, string, unary } = yara/* construct */.YU;
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
                return logical("or", mergedLoops(formula.operands).map((operand) => this.raise(operand, binders)));
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
        return logical("and", expressions);
    }
    #loop(formula, binders, quantifier = "any") {
        const { collection, body, count } = formula;
        const over = this.#place(collection.scope, collection.path, binders);
        const isPlain = quantifier === "any";
        if (isPlain && body.kind === "true") {
            const length = call(field(over.expression, "len"), []);
            return count === 1 ? binary(length, ">", integer(0)) : binary(length, ">=", integer(count));
        }
        const name = freshName(over.name, binders);
        const names = collection.type === "map" ? entryNames(name) : [name];
        const binder = {
            value: identifier(names[names.length - 1]),
            key: names.length === 2 ? identifier(names[0]) : null,
            index: null,
            place: `${over.place}[*]`,
            name,
        };
        return forIn(isPlain && count > 1 ? count : quantifier, names, over.expression, this.raise(body, [...binders, binder]));
    }
    /**
     * `map["Key"] contains "x"`, `array[2] == "x"`. Undefined where there is no such entry, and undefined goes through
     * comparisons and `not`: so only tests on the entry's value may stand in it, and a denial needs a `defined`.
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
        if (!rest.every(saysOfValueOnly))
            return null;
        const { collection } = formula;
        const over = this.#place(collection.scope, collection.path, binders);
        const key = keys[0];
        const entry = index(over.expression, key);
        const isThere = unary("defined", entry);
        if (rest.length === 0)
            return isPositive ? isThere : unary("not", isThere);
        const binder = { value: entry, key: null, index: null, place: `${over.place}[*]`, name: over.name };
        const inner = [...binders, binder];
        const expressions = rest.map((part) => this.raise(literalForm(part), inner));
        if (isPositive)
            return logical("and", expressions);
        const isTwoValued = expressions.length > 1 || expressions[0]?.kind === "LogicalExpression";
        return unary("not", logical("and", isTwoValued ? expressions : [isThere, ...expressions]));
    }
    /** A place in the record as an expression, as the schema's path, and as a name for a variable. */
    #place(scope, steps, binders) {
        if (scope === logic/* RECORD */.gv) {
            this.#usesRecord = true;
            const place = `vt.${steps}`;
            return { expression: path(place), place, name: place.replaceAll(".", "_") };
        }
        const binder = binders[binders.length - 1 - scope];
        if (!binder)
            throw new Inexpressible("a part refers to a loop that is not around it");
        let expression = binder.value;
        let { place, name } = binder;
        for (const step of steps === "" ? [] : steps.split(".")) {
            if (step === "@value")
                continue;
            if (step === "@key" || step === "@index") {
                const part = step === "@key" ? binder.key : binder.index;
                if (!part)
                    throw new Inexpressible("the place of an element in its array can only be compared with a number");
                return { expression: part, place: `${place.slice(0, -3)}[key]`, name: `${name}_key` };
            }
            expression = field(expression, step);
            place += `.${step}`;
            name += `_${step}`;
        }
        return { expression, place, name };
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
            return binary(expression, "!=", wholeText(test));
        return unary("not", this.#test(expression, test, type));
    }
    #test(value, test, _type) {
        switch (test.type) {
            case "true":
                return value;
            case "like":
                return likeExpression(value, test);
            case "regexp":
                return binary(value, "matches", new yara/* RegexpLiteral */.fq(0, 0, test.source, test.flags));
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
            return binary(value, isPositive ? "==" : "!=", number(min));
        const lower = min === null || (scalar.unsigned && min === 0 && max !== null) ? null : min;
        const bounds = [];
        if (lower !== null)
            bounds.push(binary(value, isPositive ? (minOpen ? ">" : ">=") : minOpen ? "<=" : "<", number(lower)));
        if (max !== null)
            bounds.push(binary(value, isPositive ? (maxOpen ? "<" : "<=") : maxOpen ? ">=" : ">", number(max)));
        return logical(isPositive ? "and" : "or", bounds);
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
                return deny(call(field(expression, "in_range"), [string(network)]));
            }
        }
        const starts = networkStarts(network);
        if (starts === null)
            throw new Inexpressible(`no field of LiveHunt's can be compared with the network ${network}`);
        const { expression } = this.#scalar(scalar, binders);
        const tests = starts.map((start) => binary(expression, start.endsWith(".") ? "startswith" : "==", string(start)));
        return deny(logical("or", tests));
    }
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
/** Negations at the tests only: an undefined value then makes each test false, and the whole. */
function literalForm(formula) {
    if (formula.kind === "not") {
        return formula.operand.kind === "compare" ? formula : (0,logic/* negated */.vR)(literalForm(formula.operand));
    }
    if (formula.kind !== "and" && formula.kind !== "or")
        return formula;
    return { ...formula, operands: formula.operands.map(literalForm) };
}
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
    return binary(value, "matches", new yara/* RegexpLiteral */.fq(0, 0, source, flags));
}
function mayOverlap(head, tail) {
    for (let length = Math.min(head.length, tail.length); length > 0; length--) {
        if (head.endsWith(tail.slice(0, length)))
            return true;
    }
    return false;
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
function placesOf(binders) {
    return new Map(binders.map((binder) => [binder.place, binder.value]));
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
    return text.split("\n").map((line) => (line === "" ? "" : `    ${line}`));
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
    const source = new source_file/* SourceFile */.s("query", text);
    const schema = (0,vt/* loadSchema */.e$)();
    const table = (0,modifiers/* loadModifiers */.V)();
    const { query, errors } = (0,vti/* parseQuery */.mA)(source.text);
    const lowered = (0,lower_query/* lowerQuery */.SH)(query, { ...(options.entity ? { entity: options.entity } : {}), table, schema, text: source.text });
    const { entity } = lowered;
    const faults = [...errors, ...(0,_notfoundcheck_query.checkQuery)(query, { entity, table, text: source.text })];
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
            ["vti_query", source.text],
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
        const { formula, dropped } = dropOpaque(isWide && clause.role === "checked" ? clause.upper : clause.usual);
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

// EXTERNAL MODULE: ./node_modules/@vercel/ncc/dist/ncc/@@notfound.js?../translate/translate_rule.js
var translate_rule = __webpack_require__(8517);
// EXTERNAL MODULE: ./build/src/run/compare.js
var compare = __webpack_require__(5128);
// EXTERNAL MODULE: ./build/src/run/find_rule.js
var find_rule = __webpack_require__(6305);
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
    const result = (0,translate_rule.translateRule)(rule, file, source.text, entity === null ? {} : { entity });
    return { result, text: source.text, source };
}


/***/ })

};
