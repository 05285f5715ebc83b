export const id = 6532;
export const ids = [6532];
export const modules = {

/***/ 5394:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ editLines)
/* harmony export */ });
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9222);

/**
 * What to write where, in lines for people with code in backticks. Places that read alike but for the name of what is
 * compared, as in loops over several fields, are told as one.
 */
function editLines(spots) {
    const places = new Map();
    for (const spot of spots) {
        const alike = words(spot, (part) => general(part, spot.operand));
        const others = places.get(alike);
        if (others)
            others.push(spot);
        else
            places.set(alike, [spot]);
    }
    return [...places.values()].map((alike) => {
        const [first] = alike;
        const said = words(first, (part) => part);
        const [line, ...others] = new Set(alike.map((spot) => {
            return `${lineOf(spot)}${spot.rule === undefined ? "" : ` of the rule ${(0,_text_index_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(spot.rule)}`}`;
        }));
        if (others.length === 0)
            return `line ${line}: ${said}`;
        const isSame = alike.every((spot) => words(spot, (part) => part) === said);
        return `${isSame ? `lines ${line}, ` : `line ${line}, likewise `}${others.join(", ")}: ${said}`;
    });
}
function words({ text, instead, repeats, before }, written) {
    const code = (part) => `\`${(0,_text_index_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(onOneLine(written(part)))}\``;
    if (instead === null)
        return code(text);
    if (text === "")
        return `add ${code(instead)}${before === undefined ? "" : ` before ${code(before)}`}`;
    if (instead === "")
        return `remove ${code(text)}${repeats ? ", which then says the same again" : ""}`;
    return `${code(text)} → ${code(instead)}`;
}
/** A comment to the end of its line would take what then stands behind it. */
function onOneLine(code) {
    const closed = code.replace(LEXEME, (lexeme) => {
        return lexeme.startsWith("//") ? `/* ${lexeme.slice(2).replaceAll("*/", "* /").trim()} */` : lexeme;
    });
    return closed.replace(/\s+/g, " ").trim();
}
/** A text, a regular expression and the two kinds of comments, each of which may hold what looks like another. */
const LEXEME = /"(?:[^"\\\n]|\\.)*"|(?<=\bmatches\s*)\/(?:[^/\\\n]|\\.)+\/|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
function general(part, operand) {
    if (operand === "" || operand.length > MAX_OPERAND)
        return part;
    // The operand, not the same letters within a text.
    const name = operand.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
    return part.replace(new RegExp(`(?<![\\w."])${name}(?=\\s+${OPERATOR})`, "g"), "…");
}
/** Nobody would know one that is longer by what is left of it, and no regular expression may be much longer. */
const MAX_OPERAND = 1_000;
const OPERATOR = "(?:i?(?:contains|startswith|endswith)|iequals|matches|[=!<>])";
/** What is taken away begins with the `or` before it, which may end the line above. */
function lineOf({ instead, range }) {
    return instead === "" ? range.end.line : range.start.line;
}


/***/ }),

/***/ 7819:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ DEFAULT_WARNINGS),
/* harmony export */   v: () => (/* binding */ PERFORMANCE_WARNINGS)
/* harmony export */ });
/** Which of the compiler's warnings, by its own names, are nearly always a mistake. */
const DEFAULT_WARNINGS = ["invariant_expr", "unsatisfiable_expr", "duplicate_import"];
/**
 * Those for which VirusTotal refuses a ruleset: "rules with performance warnings are not accepted"
 * (docs.virustotal.com/docs/writing-yara-rules-for-livehunt). Which of YARA-X's warnings are meant is inferred.
 */
const PERFORMANCE_WARNINGS = ["slow_pattern", "potentially_slow_loop", "too_many_iterations"];


/***/ }),

/***/ 8616:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ FileOutline)
/* harmony export */ });
/** What is left of a file when its tree is given back: enough to say where something is. */
class FileOutline {
    source;
    /** In the order of the text. */
    rules;
    /** Whether its rules hunt on VirusTotal. */
    importsVt;
    constructor(source, rules = [], importsVt = false) {
        this.source = source;
        this.rules = rules;
        this.importsVt = importsVt;
    }
    get path() {
        return this.source.path;
    }
    /** The rule that holds an offset. */
    ruleAt(offset) {
        let low = 0;
        let high = this.rules.length - 1;
        while (low <= high) {
            const middle = (low + high) >> 1;
            const rule = this.rules[middle];
            if (offset < rule.start)
                high = middle - 1;
            else if (offset > rule.end)
                low = middle + 1;
            else
                return rule;
        }
        return null;
    }
}


/***/ }),

/***/ 6306:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bK: () => (/* binding */ LintedFile),
  OI: () => (/* binding */ declaredEntity)
});

// UNUSED EXPORTS: DEFAULT_FILE_OPTIONS

// EXTERNAL MODULE: ./build/src/drift/index.js + 34 modules
var drift = __webpack_require__(1863);
// EXTERNAL MODULE: ./build/src/translate/check_query.js + 5 modules
var check_query = __webpack_require__(3131);
// EXTERNAL MODULE: ./build/src/translate/lower_rule.js + 5 modules
var lower_rule = __webpack_require__(1598);
// EXTERNAL MODULE: ./build/src/translate/modifiers.js + 1 modules
var modifiers = __webpack_require__(3409);
// EXTERNAL MODULE: ./build/src/vt/index.js + 12 modules
var vt = __webpack_require__(9707);
// EXTERNAL MODULE: ./build/src/yara/index.js + 24 modules
var yara = __webpack_require__(3495);
;// CONCATENATED MODULE: ./build/src/translate/plain_condition.js

/** Those that read an integer; the others give a float. */
const INTEGER_READERS = new Set(yara/* BUILTIN_FUNCTIONS */.Q0.filter((name) => name.includes("int")));
const COMPARISONS = new Set(["==", "!=", "<", "<=", ">", ">="]);
/**
 * Whether a condition asks for patterns, sizes and numbers read from the file alone, all of them of the types that
 * their operators take, as most rules on files do. There is nothing to follow through a schema then, and no type to
 * be remembered. `isNamed`: names that are declared, and so may stand for something else than a function.
 */
function isPlainCondition(condition, isNamed) {
    return isTruth(condition, isNamed);
}
function isTruth(node, isNamed) {
    switch (node.kind) {
        case "BooleanLiteral":
            return true;
        case "PatternMatch":
            return isAnchor(node.anchor, isNamed);
        case "OfExpression":
            return (node.items.kind !== "ExpressionTuple" &&
                isQuantifier(node.quantifier, isNamed) &&
                isAnchor(node.anchor, isNamed));
        case "ParenthesizedExpression":
            return isTruth(node.expression, isNamed);
        case "UnaryExpression":
            return node.operator === "not" && isTruth(node.operand, isNamed);
        case "LogicalExpression":
            for (const operand of node.operands)
                if (!isTruth(operand, isNamed))
                    return false;
            return true;
        case "BinaryExpression":
            return COMPARISONS.has(node.operator) && isInteger(node.left, isNamed) && isInteger(node.right, isNamed);
        default:
            return false;
    }
}
function isInteger(node, isNamed) {
    switch (node.kind) {
        case "IntegerLiteral":
        case "BuiltinValue":
            return true;
        case "PatternCount":
            return (node.interval === null || (isInteger(node.interval.lower, isNamed) && isInteger(node.interval.upper, isNamed)));
        case "PatternOffset":
        case "PatternLength":
            return node.index === null || isInteger(node.index, isNamed);
        case "FunctionCall":
            return isRead(node, isNamed);
        case "ParenthesizedExpression":
            return isInteger(node.expression, isNamed);
        case "BinaryExpression":
            return yara/* ARITHMETIC_OPERATORS */.ng.has(node.operator) && isInteger(node.left, isNamed) && isInteger(node.right, isNamed);
        default:
            return false;
    }
}
/** `uint16(0)`. */
function isRead({ callee, arguments: given }, isNamed) {
    const offset = given[0];
    if (callee.kind !== "Identifier" || offset === undefined || given.length > 1)
        return false;
    return INTEGER_READERS.has(callee.name) && !isNamed(callee.name) && isInteger(offset, isNamed);
}
function isAnchor(anchor, isNamed) {
    if (anchor === null)
        return true;
    if (anchor.kind === "AtAnchor")
        return isInteger(anchor.offset, isNamed);
    return isInteger(anchor.interval.lower, isNamed) && isInteger(anchor.interval.upper, isNamed);
}
function isQuantifier({ count }, isNamed) {
    return count === null || isInteger(count, isNamed);
}

;// CONCATENATED MODULE: ./build/src/translate/field_references.js

/** Which nodes of a condition are paths through a module, and to where. */
class FieldReferences {
    #byNode = new Map();
    /** Nodes that a longer path goes through. */
    #inner = new Set();
    of(node) {
        return this.#byNode.get(node) ?? null;
    }
    /** `node` stands for a path: a module's name, a variable, an expression in parentheses. */
    set(node, reference) {
        this.#byNode.set(node, { ...reference, node });
    }
    /** What is around `node` says more than it does. */
    passThrough(node) {
        this.#inner.add(node);
    }
    /** `node` goes on from `object` by a step: a field, or into a collection. */
    extend(node, object, step, type, field) {
        const way = this.#byNode.get(object);
        if (!way)
            return;
        const entities = field ? way.entities.filter((entity) => field.entities.includes(entity)) : way.entities;
        this.#byNode.set(node, { node, path: `${way.path}${step}`, type, entities, field: field ?? way.field });
    }
    /** The longest paths to fields, in order of place. */
    longest() {
        return [...this.#byNode.values()]
            .filter(({ node, field }) => !this.#inner.has(node) && field !== null && field.constant === null)
            .filter(({ type }) => type.kind !== "function")
            .sort((a, b) => a.node.start - b.node.start || b.node.end - a.node.end);
    }
}
/** Entities that have access to all of some fields; the first field that leaves none, and one it cannot go with. */
function entitiesOf(references) {
    let entities = vt/* RULE_ENTITIES */.P6;
    for (const reference of references) {
        const rest = entities.filter((entity) => reference.entities.includes(entity));
        if (rest.length === 0) {
            const isApart = (earlier) => !earlier.entities.some((e) => reference.entities.includes(e));
            return { entities: rest, conflict: { reference, other: references.find(isApart) ?? reference } };
        }
        entities = rest;
    }
    return { entities, conflict: null };
}

;// CONCATENATED MODULE: ./build/src/translate/operand_span.js
/** Whether a path goes through a look-up: the compiler then marks its last step only, where another follows. */
function hasLookUp(node) {
    return node.kind === "FieldAccess" && (node.object.kind === "IndexAccess" || hasLookUp(node.object));
}
/** What the compiler marks of an operand: no parentheses around it, and of a call the name and what follows. */
function operandSpan(node) {
    if (node.kind === "ParenthesizedExpression")
        return operandSpan(node.expression);
    return node.kind === "FunctionCall" ? lastToken(node) : node.range;
}
/** The last step of a path; all of any other expression. */
function lastToken(node) {
    if (node.kind === "FieldAccess")
        return node.field.range;
    if (node.kind === "FunctionCall" && node.callee.kind === "FieldAccess") {
        return { start: node.callee.field.start, end: node.end };
    }
    return node.range;
}

// EXTERNAL MODULE: ./build/src/text/nearest_word.js
var nearest_word = __webpack_require__(4730);
;// CONCATENATED MODULE: ./build/src/translate/typing_operators.js
function basicType(type) {
    return type.kind === "enum" ? "integer" : type.kind;
}
const NUMBERS = ["integer", "float"];
const COMPARABLE = ["integer", "float", "string"];
const INTEGER_AND_FLOAT = ["integer", "float"];
/** What `and`, `or`, `not`, `defined` take; anything else has no truth. */
const TRUTHS = ["boolean", "integer", "float", "string"];
const EQUALITY = {
    left: ["boolean", ...COMPARABLE],
    mixes: [INTEGER_AND_FLOAT, ["integer", "boolean"]],
    result: "boolean",
};
const ORDER = { left: COMPARABLE, mixes: [INTEGER_AND_FLOAT], result: "boolean" };
const TEXT = { left: ["string"], mixes: [], result: "boolean" };
const ARITHMETIC = { left: NUMBERS, mixes: [INTEGER_AND_FLOAT], result: "number" };
const BITS = { left: ["integer"], mixes: [], result: "integer" };
const BINARY_OPERATORS = {
    "==": EQUALITY,
    // Two booleans may be equal, but not unequal.
    "!=": ORDER,
    "<": ORDER,
    "<=": ORDER,
    ">": ORDER,
    ">=": ORDER,
    contains: TEXT,
    icontains: TEXT,
    startswith: TEXT,
    istartswith: TEXT,
    endswith: TEXT,
    iendswith: TEXT,
    iequals: TEXT,
    matches: { left: ["string"], right: ["regexp"], mixes: [["string", "regexp"]], result: "boolean" },
    "+": ARITHMETIC,
    "-": ARITHMETIC,
    "*": ARITHMETIC,
    "\\": ARITHMETIC,
    "%": BITS,
    "<<": BITS,
    ">>": BITS,
    "&": BITS,
    "|": BITS,
    "^": BITS,
};
const UNARY_OPERATORS = {
    not: TRUTHS,
    defined: TRUTHS,
    "-": NUMBERS,
    "~": ["integer"],
};
/** Whether one operator takes two operands together, each of which it takes. */
function canMix(operator, left, right) {
    const isPair = ([a, b]) => (a === left && b === right) || (a === right && b === left);
    return left === right || BINARY_OPERATORS[operator].mixes.some(isPair);
}
/** The type of what an operator gives; unknown operands give an unknown number. */
function resultType(operator, left, right) {
    const { result } = BINARY_OPERATORS[operator];
    if (result === "boolean" || result === "integer")
        return { kind: result };
    if (left.kind === "float" || right.kind === "float")
        return { kind: "float" };
    if (left.kind === "unknown" || right.kind === "unknown")
        return { kind: "unknown" };
    return { kind: "integer" };
}

;// CONCATENATED MODULE: ./build/src/translate/typing_problem.js

const NAMES = {
    string: ["a string", "strings"],
    integer: ["an integer", "integers"],
    float: ["a float", "floats"],
    boolean: ["a boolean", "booleans"],
    regexp: ["a regular expression", "regular expressions"],
    struct: ["a struct", "structs"],
    array: ["an array", "arrays"],
    map: ["a map", "maps"],
    function: ["a function", "functions"],
    unknown: ["of unknown type", "values"],
};
/** A type in YARA's words: "an array of strings", "an integer (`vt.FileType`)". */
function typeInWords(type) {
    const [one] = NAMES[basicType(type)];
    if (type.kind === "enum")
        return `${one} (\`${type.name}\`)`;
    return type.kind === "array" ? `${one} of ${NAMES[basicType(type.element)][1]}` : one;
}
/** "a string or an integer". */
function alternatives(types) {
    const names = types.map((type) => NAMES[type][0]);
    const last = names.pop();
    return names.length ? `${names.join(", ")} or ${last}` : last;
}

;// CONCATENATED MODULE: ./build/src/translate/typing_messages.js




const NO_HELP = { help: null, suggestion: null, related: [] };
/** What rules of an entity see, and how people call them. */
const ENTITIES = {
    file: { rules: "file rules", sees: "`vt.metadata` and `vt.behaviour`" },
    url: { rules: "URL rules", sees: "`vt.net.url`, `vt.net.domain` and `vt.net.ip`" },
    domain: { rules: "domain rules", sees: "`vt.net.domain` and `vt.net.ip`" },
    ip_address: { rules: "IP address rules", sees: "`vt.net.ip`" },
};
/** More members than these are looked up, not read in a line. */
const MAX_MEMBERS = 10;
/** The words for every typing problem: what is wrong, and what to write instead. */
class TypingMessages {
    #schema;
    constructor(schema) {
        this.#schema = schema;
    }
    unknownField(type, name, way, entity) {
        const of = way ? `\`${way.path}\`` : typeInWords(type);
        const member = type.kind === "struct" ? "field" : "method";
        const module = way?.path.split(/[.[]/, 1)[0] ?? "vt";
        const { help, suggestion } = this.#meant(type, name, way, module, entity);
        return {
            ...NO_HELP,
            code: "unknown_field",
            compilerCode: "E008",
            message: `${of} has no ${member} \`${name}\` (${module} module of YARA-X ${this.#schema.version})`,
            help,
            suggestion,
        };
    }
    /** By meaning, then the same name elsewhere, then by spelling. */
    #meant(type, name, way, module, entity) {
        const at = way ? `${way.path}.` : "";
        const meant = this.#schema.suggest(type, name);
        const isSpelling = meant !== null && (0,nearest_word/* nearestWord */.z)(name, [meant]) !== null;
        if (meant !== null && !isSpelling)
            return { help: `use \`${at}${meant}\``, suggestion: meant };
        // `vt.Net` holds constants, `vt.net` what is scanned.
        const inLowerCase = `${at.toLowerCase()}${name}`;
        if (!at.startsWith(inLowerCase.slice(0, at.length)) && this.#schema.resolve(inLowerCase)) {
            return { help: `did you mean \`${inLowerCase}\`?`, suggestion: null };
        }
        const page = (0,vt/* pageNaming */.UY)(`${at}${name}`);
        if (page !== null)
            return { help: `${page} names it, but the module does not have it`, suggestion: null };
        const elsewhere = this.#elsewhere(module, name, entity);
        const own = this.#ownMembers(type);
        if (elsewhere !== null) {
            return { help: `there is \`${elsewhere}\`${own === null ? "" : `; ${own}`}`, suggestion: null };
        }
        if (meant !== null)
            return { help: `did you mean \`${at}${meant}\`?`, suggestion: meant };
        return { help: own, suggestion: null };
    }
    /** What a small struct has, beside a path that may be far from what was meant. */
    #ownMembers(type) {
        if (type.kind !== "struct")
            return null;
        const names = [...this.#schema.members(type).keys()];
        if (names.length === 0 || names.length > MAX_MEMBERS)
            return null;
        return `this one has ${names.map((name) => `\`${name}\``).join(", ")}`;
    }
    /** A path of the module whose last member has this very name, of the entity where it has one. */
    #elsewhere(module, name, entity) {
        let found = null;
        for (const { path: leaf, field, entities } of this.#schema.fieldPaths(module)) {
            if (field.name !== name)
                continue;
            const path = leaf.replace(/(\[\*\])+$/, "");
            if (entity === null || entities.includes(entity))
                return path;
            found ??= path;
        }
        return entity === null ? found : null;
    }
    /** `a.b` where `a` is no struct. */
    noMembers(type, name, way) {
        const subject = said(way, type);
        const isCollection = type.kind === "array" || type.kind === "map";
        const isInside = isCollection && this.#elementHas(type, name);
        const variable = way ? loopVariables(way.path, type) : "x";
        const help = isInside
            ? `loop over it: \`for any ${variable} in ${way?.path ?? "…"} : (${variable.split(", ").at(-1)}.${name} …)\``
            : type.kind === "function"
                ? "call it first"
                : null;
        return {
            ...NO_HELP,
            code: "operator_type",
            compilerCode: "E002",
            message: `${subject}, so nothing in it is called \`${name}\``,
            help,
        };
    }
    #elementHas(type, name) {
        const element = type.kind === "array" ? type.element : type.kind === "map" ? type.value : null;
        return element !== null && this.#schema.members(element).has(name);
    }
    wrongEntity(way, field, entity) {
        const path = way ? `${way.path}.${field.name}` : field.name;
        const { rules, sees } = ENTITIES[entity];
        const inTheWild = entity === "file" && path === "vt.net";
        return {
            ...NO_HELP,
            code: "wrong_entity",
            compilerCode: "E100",
            message: `\`${path}\` is not there in ${rules}`,
            help: inTheWild ? "where the file came from is in `vt.metadata.itw`" : `${rules} see ${sees}`,
            suggestion: inTheWild ? "metadata.itw" : null,
        };
    }
    mixedEntities(reference, other) {
        return {
            ...NO_HELP,
            code: "wrong_entity",
            compilerCode: null,
            message: reference === other
                ? `no ruleset has \`${reference.path}\``
                : `no ruleset has both \`${reference.path}\` and \`${other.path}\``,
            help: "a ruleset is about files, URLs, domains or IP addresses: split the rule",
            related: reference === other ? [] : [{ span: other.node.range, label: "of another entity" }],
        };
    }
    needsGti(way, field) {
        return this.#service(way, field, "only customers of Google Threat Intelligence have it");
    }
    notInRetrohunt(way, field) {
        return this.#service(way, field, "Retrohunt refuses it");
    }
    #service(way, field, reason) {
        const path = way ? `${way.path}.${field.name}` : field.name;
        return {
            ...NO_HELP,
            code: "wrong_service",
            compilerCode: "E100",
            message: `\`${path}\` cannot be used: ${reason}`,
        };
    }
    wrongType(type, accepted, operator, way) {
        return {
            ...NO_HELP,
            code: "operator_type",
            compilerCode: "E002",
            message: `${said(way, type)}, but ${wanted(accepted, operator)}`,
            help: this.#insteadOf(type, operator, way),
        };
    }
    /** How to get from a value of the wrong type to one that fits. */
    #insteadOf(type, operator, way) {
        const path = way?.path ?? "…";
        switch (type.kind) {
            case "array":
            case "map": {
                const variables = loopVariables(path, type);
                const test = `${variables.split(", ").at(-1)} ${isInfix(operator) ? operator : "=="} …`;
                return `test its elements: \`for any ${variables} in ${path} : (${test})\``;
            }
            case "function":
                return `call it: \`${path}(…)\``;
            case "struct": {
                const [first] = this.#schema.structFields(type).values();
                return first ? `name one of its fields, such as \`${path}.${first.name}\`` : null;
            }
            case "boolean":
                return operator === "!=" && way ? `write \`not ${path}\`, or \`${path}\`` : null;
            case "enum":
                return isInfix(operator)
                    ? `compare it with one of \`${type.name}\`: \`${path} == ${this.#anyOf(type.name)}\``
                    : null;
            default:
                return null;
        }
    }
    #anyOf(enumName) {
        const values = [...this.#schema.enumValues(enumName).values()];
        return this.#schema.constantName(enumName, values[1] ?? values[0] ?? 0) ?? enumName;
    }
    mismatch(node, [left, right], [leftWay, rightWay]) {
        return {
            ...NO_HELP,
            code: "operator_type",
            compilerCode: "E003",
            message: `\`${node.operator}\` cannot compare ${operandInWords(left, leftWay)} with ${operandInWords(right, rightWay)}`,
            help: this.#asConstant(left, node.right) ?? this.#asConstant(right, node.left) ?? otherLiteral(node, left, right),
            related: [{ span: node.right.range, label: typeInWords(right) }],
        };
    }
    /** `vt.metadata.file_type == "chm"` means `vt.FileType.CHM`. */
    #asConstant(type, other) {
        if (type.kind !== "enum" || other.kind !== "StringLiteral")
            return null;
        const values = this.#schema.enumValues(type.name);
        const name = other.value.toUpperCase().replace(/\W+/g, "_");
        const near = values.has(name) ? name : (0,nearest_word/* nearestWord */.z)(name, values.keys());
        const constant = near === null ? this.#anyOf(type.name) : this.#schema.constantName(type.name, values.get(near) ?? 0);
        return `its values are those of \`${type.name}\`, such as \`${constant}\``;
    }
    mixedTuple(first, second) {
        return {
            ...NO_HELP,
            code: "operator_type",
            compilerCode: "E003",
            message: `a loop's values are of one type, but here ${typeInWords(first.type)} stands beside ${typeInWords(second.type)}`,
            related: [{ span: second.node.range, label: typeInWords(second.type) }],
        };
    }
    variableCount(node, produced) {
        const first = node.variables[0] ?? node;
        const last = node.variables.at(-1) ?? node;
        return {
            ...NO_HELP,
            code: "variable_count",
            compilerCode: "E005",
            span: { start: first.start, end: last.end },
            message: produced === 2
                ? "a loop over a map has two variables, one for the key and one for the value"
                : `this loop gives one value at a time, but has ${node.variables.length} variables`,
            help: produced === 2 ? "write `for any key, value in …`" : "keep one variable",
            related: [{ span: node.iterable.range, label: produced === 2 ? "a map" : "one value at a time" }],
        };
    }
    methodInWith() {
        return {
            ...NO_HELP,
            code: "method_in_with",
            compilerCode: "E036",
            message: "`with` can name a module's function, but not a method",
            help: "call the method where it is needed",
        };
    }
    notCallable(type, name) {
        return {
            ...NO_HELP,
            code: "operator_type",
            compilerCode: "E002",
            message: `\`${name}\` is ${typeInWords(type)} and cannot be called`,
            help: "leave the parentheses out",
        };
    }
    wrongArguments(name, signatures, types) {
        const listed = signatures.map(({ parameters }) => `\`${name}(${parameters.map(basicType).join(", ")})\``);
        return {
            ...NO_HELP,
            code: "wrong_arguments",
            compilerCode: "E004",
            message: `\`${name}\` does not take (${types.map(basicType).join(", ")})`,
            help: `it is ${listed.join(" or ")}`,
        };
    }
    legacyVariable(variable) {
        return {
            ...NO_HELP,
            code: "legacy_variable",
            compilerCode: null,
            message: `\`${variable.name}\` is a variable from before the vt module, and deprecated`,
            help: variable.replacement,
            suggestion: variable.field,
        };
    }
    missingImport(name) {
        return {
            ...NO_HELP,
            code: "missing_import",
            compilerCode: "E009",
            message: `the module \`${name}\` is used, but not imported`,
            help: `add \`import "${name}"\` at the top of the file`,
        };
    }
    unknownIdentifier(name, known) {
        const near = (0,nearest_word/* nearestWord */.z)(name, known);
        return {
            ...NO_HELP,
            code: "unknown_identifier",
            compilerCode: "E009",
            message: `nothing called \`${name}\` is known here`,
            help: near === null ? null : `did you mean \`${near}\`?`,
            suggestion: near,
        };
    }
}
function said(way, type) {
    return `${way ? `\`${way.path}\`` : "this"} is ${typeInWords(type)}`;
}
function operandInWords(type, way) {
    return way ? `\`${way.path}\`, which is ${typeInWords(type)},` : typeInWords(type);
}
const TEXT_OPERATORS = new Set([
    "contains",
    "icontains",
    "startswith",
    "istartswith",
    "endswith",
    "iendswith",
    "iequals",
    "matches",
]);
function isInfix(operator) {
    return operator !== null && (TEXT_OPERATORS.has(operator) || /^[=!<>]/.test(operator));
}
function wanted(accepted, operator) {
    if (operator === "for")
        return `a loop runs over ${alternatives(accepted)}`;
    if (operator === "[]") {
        return accepted.includes("array")
            ? "only an array or a map has elements"
            : `the index here is ${alternatives(accepted)}`;
    }
    if (accepted.includes("boolean") && !isInfix(operator))
        return "a condition is true or false";
    const wants = alternatives(accepted);
    return operator === null ? `${wants} is needed here` : `\`${operator}\` takes ${wants}`;
}
/** `vt.metadata.tags` → `tag`; `vt.behaviour.processes_created` → `process`; `vt.metadata.exiftool` → `key, value`. */
function loopVariables(path, type) {
    if (type.kind === "map")
        return "key, value";
    const [name = ""] = /\w+(?=(?:\[[^\]]*\])*$)/.exec(path) ?? [];
    const plural = name.split("_").find((word) => /[^s]s$/.test(word));
    return (plural
        ?.replace(/ies$/, "y")
        .replace(/(ss)es$/, "$1")
        .replace(/([^s])s$/, "$1") ?? "item");
}
/** Where a literal only has the wrong quotes: `file_size == "10"`, `country == 3`. */
function otherLiteral(node, left, right) {
    const [literal, other] = isLiteral(node.right) ? [node.right, left] : [node.left, right];
    if (literal.kind === "StringLiteral" && other.kind === "integer" && /^\d+$/.test(literal.value)) {
        return `write the number without quotes: \`${literal.value}\``;
    }
    if (literal.kind === "IntegerLiteral" && other.kind === "string")
        return `put it in quotes: \`"${literal.value}"\``;
    return null;
}
function isLiteral(node) {
    return node.kind === "StringLiteral" || node.kind === "IntegerLiteral";
}

;// CONCATENATED MODULE: ./build/src/translate/typer.js





/** Operators of which the compiler reads a row as one expression. */
const CHAINS = new Set(["+", "-", "*", "\\", "%"]);
const MAX_SUGGESTED_RULES = 500;
const UNKNOWN = { kind: "unknown" };
const BOOLEAN = { kind: "boolean" };
const INTEGER = { kind: "integer" };
const SIZE = { kind: "integer", unsigned: true };
const STRING = { kind: "string" };
/** One condition's typing, and the walk that makes it: see {@link Typing}. */
class Typer {
    #options;
    #entity;
    #messages;
    #scopes = [];
    #types = new Map();
    #references = new FieldReferences();
    problems = [];
    references = [];
    inferredEntities = vt/* RULE_ENTITIES */.P6;
    constructor(options) {
        this.#options = options;
        this.#entity = options.entity !== null && (0,vt/* isRuleEntity */.MD)(options.entity) ? options.entity : null;
        this.#messages = new TypingMessages(options.schema);
    }
    run(condition) {
        this.#condition(condition);
        this.references = this.#references.longest();
        const { entities, conflict } = entitiesOf(this.references);
        this.inferredEntities = entities;
        // Where the entity is known, each field that it has no access to is a problem already.
        if (conflict && this.#entity === null) {
            this.#problem(conflict.reference.node, this.#messages.mixedEntities(conflict.reference, conflict.other));
        }
        return this;
    }
    typeOf(node) {
        return this.#types.get(node) ?? UNKNOWN;
    }
    referenceOf(node) {
        return this.#references.of(node);
    }
    #problem(node, problem) {
        this.problems.push({ node, ...problem, span: problem.span ?? operandSpan(node) });
    }
    // ---- expressions
    /** The type of `node`, remembered. */
    #type(node) {
        const type = this.#typeAnew(node);
        this.#types.set(node, type);
        return type;
    }
    #typeAnew(node) {
        switch (node.kind) {
            case "BooleanLiteral":
                return BOOLEAN;
            case "IntegerLiteral":
                return INTEGER;
            case "FloatLiteral":
                return { kind: "float" };
            case "StringLiteral":
                return STRING;
            case "RegexpLiteral":
                return { kind: "regexp" };
            case "BuiltinValue":
                return SIZE;
            case "Identifier":
                return this.#identifier(node);
            case "FieldAccess":
                return this.#fieldAccess(node);
            case "IndexAccess":
                return this.#indexAccess(node);
            case "FunctionCall":
                return this.#functionCall(node);
            case "ParenthesizedExpression":
                return this.#parenthesized(node.expression, node);
            case "PatternMatch":
                this.#anchor(node.anchor);
                return BOOLEAN;
            case "PatternCount":
                this.#interval(node.interval);
                return SIZE;
            case "PatternOffset":
            case "PatternLength":
                if (node.index)
                    this.#operand(node.index, ["integer"], null);
                return SIZE;
            case "UnaryExpression": {
                const type = this.#operand(node.operand, UNARY_OPERATORS[node.operator], node.operator);
                if (node.operator === "not" || node.operator === "defined")
                    return BOOLEAN;
                return type.kind === "float" || type.kind === "unknown" ? type : INTEGER;
            }
            case "LogicalExpression": {
                const types = node.operands.map((operand) => this.#type(operand));
                for (const [i, operand] of node.operands.entries()) {
                    this.#expect(operand, types[i], TRUTHS, node.operator);
                }
                return BOOLEAN;
            }
            case "BinaryExpression":
                return this.#binary(node);
            case "OfExpression":
                return this.#of(node);
            case "ForOfExpression":
                this.#quantifier(node.quantifier);
                this.#condition(node.body);
                return BOOLEAN;
            case "ForInExpression":
                return this.#forIn(node);
            case "WithExpression":
                return this.#with(node);
        }
    }
    /** Parentheses are transparent: what stands for a path still does. */
    #parenthesized(inner, node) {
        const type = this.#type(inner);
        const reference = this.#references.of(inner);
        if (reference) {
            this.#references.passThrough(inner);
            this.#references.set(node, reference);
        }
        return type;
    }
    /** An expression that must have a truth: a condition, the body of a loop. */
    #condition(node) {
        this.#expect(node, this.#type(node), TRUTHS, null);
    }
    #operand(node, accepted, operator, spanOf = operandSpan) {
        const type = this.#type(node);
        return this.#expect(node, type, accepted, operator, spanOf) ? type : UNKNOWN;
    }
    /** Whether a value can stand where it does; where not, that is said once. */
    #expect(node, type, accepted, operator, spanOf = operandSpan) {
        if (type.kind === "unknown" || accepted.includes(basicType(type)))
            return true;
        const reference = this.#references.of(node);
        this.#problem(node, { ...this.#messages.wrongType(type, accepted, operator, reference), span: spanOf(node) });
        return false;
    }
    /** The compiler speaks of the left operand before the right, and of both together last. */
    #binary(node) {
        if (CHAINS.has(node.operator))
            return this.#chain(node);
        const { left: leftTypes, right: rightTypes = leftTypes } = BINARY_OPERATORS[node.operator];
        const left = this.#type(node.left);
        const right = this.#type(node.right);
        const fits = this.#expect(node.left, left, leftTypes, node.operator) &&
            this.#expect(node.right, right, rightTypes, node.operator);
        const isKnown = left.kind !== "unknown" && right.kind !== "unknown";
        if (fits && isKnown && !canMix(node.operator, basicType(left), basicType(right))) {
            const references = [this.#references.of(node.left), this.#references.of(node.right)];
            const problem = this.#messages.mismatch(node, [left, right], references);
            this.#problem(node.left, problem);
        }
        return resultType(node.operator, fits ? left : UNKNOWN, fits ? right : UNKNOWN);
    }
    /** `a + b + c`: the compiler looks at every operand before it says of one that it does not fit. */
    #chain(node) {
        const links = [node];
        for (let left = node.left; left.kind === "BinaryExpression" && left.operator === node.operator; left = left.left) {
            links.unshift(left);
        }
        const { left: first } = links[0];
        const operands = [first, ...links.map(({ right }) => right)];
        const types = operands.map((operand) => this.#type(operand));
        const { left: accepted } = BINARY_OPERATORS[node.operator];
        const fitting = operands.map((operand, i) => {
            const type = types[i];
            return this.#expect(operand, type, accepted, node.operator) ? type : UNKNOWN;
        });
        let type = fitting[0];
        for (const [i, link] of links.entries()) {
            type = resultType(node.operator, type, fitting[i + 1]);
            this.#types.set(link, type);
        }
        return type;
    }
    #of({ quantifier, items, anchor }) {
        this.#quantifier(quantifier);
        if (items.kind === "ExpressionTuple")
            for (const item of items.expressions)
                this.#condition(item);
        this.#anchor(anchor);
        return BOOLEAN;
    }
    /** `any`, `all` and `none` have no count. */
    #quantifier({ count }) {
        if (count)
            this.#operand(count, ["integer"], null);
    }
    #anchor(anchor) {
        if (anchor?.kind === "AtAnchor")
            this.#operand(anchor.offset, ["integer"], "at");
        else if (anchor)
            this.#interval(anchor.interval);
    }
    #interval(interval) {
        if (!interval)
            return;
        this.#operand(interval.lower, ["integer"], null);
        this.#operand(interval.upper, ["integer"], null);
    }
    // ---- loops and names
    /** Its variables are in scope in its body only, and of unknown type where their number is wrong. */
    #forIn(node) {
        this.#quantifier(node.quantifier);
        const produced = this.#iterated(node.iterable);
        const { variables } = node;
        if (produced && variables.length !== produced.length) {
            this.#problem(variables[0] ?? node, this.#messages.variableCount(node, produced.length));
        }
        const fits = produced?.length === variables.length;
        const unknown = { type: UNKNOWN, reference: null };
        this.#scopes.push(new Map(variables.map(({ name }, i) => [name, fits ? produced?.[i] : unknown])));
        this.#condition(node.body);
        this.#scopes.pop();
        return BOOLEAN;
    }
    /** What a loop's variables stand for; null where that is not known. */
    #iterated(iterable) {
        if (iterable.kind === "Interval") {
            this.#interval(iterable);
            return [{ type: SIZE, reference: null }];
        }
        if (iterable.kind === "ExpressionTuple")
            return this.#tuple(iterable.expressions);
        const type = this.#operand(iterable, ["array", "map"], "for");
        const reference = this.#references.of(iterable);
        const through = (step, of) => ({
            type: of,
            reference: reference && { ...reference, path: `${reference.path}${step}`, type: of },
        });
        if (type.kind === "array")
            return [through("[*]", type.element)];
        if (type.kind === "map")
            return [through("[key]", { kind: type.key }), through("[*]", type.value)];
        return null;
    }
    #tuple(expressions) {
        const accepted = ["integer", "float", "string", "boolean"];
        let last = null;
        let isSame = true;
        for (const node of expressions) {
            const type = this.#operand(node, accepted, "for");
            if (type.kind === "unknown")
                continue;
            if (last && isSame && basicType(last.type) !== basicType(type)) {
                isSame = false;
                this.#problem(last.node, this.#messages.mixedTuple(last, { node, type }));
            }
            last = { node, type };
        }
        const type = isSame ? (last?.type ?? UNKNOWN) : UNKNOWN;
        // Not every value of the loop is kept in lower case because one is.
        return [{ type: type.kind === "string" ? STRING : type, reference: null }];
    }
    #with(node) {
        // Later declarations see earlier ones.
        const scope = new Map();
        this.#scopes.push(scope);
        for (const { variable, value } of node.declarations) {
            const type = this.#type(value);
            const isMethod = type.kind === "function" && type.method === true;
            if (isMethod)
                this.#problem(value, this.#messages.methodInWith());
            const reference = this.#references.of(value);
            scope.set(variable.name, { type: isMethod ? UNKNOWN : type, reference });
        }
        this.#condition(node.body);
        this.#scopes.pop();
        return BOOLEAN;
    }
    // ---- paths
    #identifier(node) {
        const binding = this.#lookUp(node);
        if (binding?.reference)
            this.#references.set(node, binding.reference);
        return binding?.type ?? UNKNOWN;
    }
    /** A name on its own, or a method of what has none, for which the compiler looks here too. */
    #lookUp(node) {
        const { name } = node;
        const { schema, imports, rules = null, variables } = this.#options;
        for (let i = this.#scopes.length - 1; i >= 0; i--) {
            const binding = this.#scopes[i]?.get(name);
            if (binding)
                return binding;
        }
        const module = schema.module(name);
        if (imports.has(name)) {
            // A module that the schema lacks (`magic`): whatever is in it.
            if (!module)
                return { type: UNKNOWN, reference: null };
            return { type: module, reference: { path: name, type: module, entities: vt/* RULE_ENTITIES */.P6, field: null } };
        }
        if (rules?.has(name))
            return { type: BOOLEAN, reference: null };
        const given = variables?.get(name);
        if (given)
            return { type: given, reference: null };
        const builtin = schema.builtinFunctions().get(name);
        if (builtin)
            return { type: builtin.type, reference: null };
        const legacy = vt/* LEGACY_VARIABLES */.kB.get(name);
        if (legacy) {
            this.#problem(node, this.#messages.legacyVariable(legacy));
            return { type: legacy.type, reference: null };
        }
        if (module)
            this.#problem(node, this.#messages.missingImport(name));
        else if (rules)
            this.#problem(node, this.#messages.unknownIdentifier(name, this.#names(rules)));
        return null;
    }
    #names(rules) {
        const { imports, variables, schema } = this.#options;
        return [
            ...this.#scopes.flatMap((scope) => [...scope.keys()]),
            ...imports,
            // Among thousands there is always one that is near.
            ...(rules.size > MAX_SUGGESTED_RULES ? [] : rules),
            ...(variables?.keys() ?? []),
            ...schema.builtinFunctions().keys(),
            ...vt/* LEGACY_VARIABLES */.kB.keys(),
        ];
    }
    /** A field of a struct; strings, arrays and maps have methods only, which are always called. */
    #fieldAccess(node) {
        const object = this.#type(node.object);
        this.#references.passThrough(node.object);
        if (object.kind === "unknown")
            return UNKNOWN;
        if (object.kind !== "struct") {
            const reference = this.#references.of(node.object);
            const problem = this.#messages.noMembers(object, node.field.name, reference);
            this.#problem(node.object, { ...problem, span: lastToken(node.object) });
            return UNKNOWN;
        }
        const field = this.#member(object, node.object, node.field);
        if (!field)
            return UNKNOWN;
        this.#checkAccess(node.object, field, node.field);
        this.#references.extend(node, node.object, `.${field.name}`, field.type, field);
        return field.type;
    }
    #member(type, object, name) {
        const field = this.#options.schema.members(type).get(name.name);
        if (field)
            return field;
        const way = this.#references.of(object);
        this.#problem(name, this.#messages.unknownField(type, name.name, way, this.#entity));
        return null;
    }
    /** Who may use a field: said at the first step of a path that the entity or a service does not have. */
    #checkAccess(object, field, name) {
        const way = this.#references.of(object);
        const before = way?.entities ?? vt/* RULE_ENTITIES */.P6;
        const entity = this.#entity;
        if (entity && before.includes(entity) && !field.entities.includes(entity)) {
            this.#problem(name, this.#messages.wrongEntity(way, field, entity));
        }
        const { gti = true, retrohunt = false } = this.#options.services ?? {};
        for (const { accept, reject } of field.acl) {
            if (!gti && accept.includes("gti"))
                this.#problem(name, this.#messages.needsGti(way, field));
            if (retrohunt && reject.includes("retrohunt"))
                this.#problem(name, this.#messages.notInRetrohunt(way, field));
        }
    }
    #indexAccess(node) {
        const object = this.#operand(node.object, ["array", "map"], "[]", hasLookUp(node.object) ? lastToken : undefined);
        this.#references.passThrough(node.object);
        if (object.kind === "array") {
            this.#operand(node.index, ["integer"], "[]");
            const step = node.index.kind === "IntegerLiteral" ? `[${node.index.value}]` : "[*]";
            this.#references.extend(node, node.object, step, object.element, null);
            return object.element;
        }
        if (object.kind === "map") {
            this.#operand(node.index, [object.key], "[]");
            const step = node.index.kind === "StringLiteral" ? `[${JSON.stringify(node.index.value)}]` : "[*]";
            this.#references.extend(node, node.object, step, object.value, null);
            return object.value;
        }
        this.#type(node.index);
        return UNKNOWN;
    }
    /** Arguments have exactly a signature's types: an integer is no float here. */
    #functionCall(node) {
        const { type: callee, name } = this.#callee(node);
        if (name && callee.kind !== "function" && callee.kind !== "unknown") {
            this.#problem(name, this.#messages.notCallable(callee, name.name));
        }
        const types = node.arguments.map((argument) => this.#type(argument));
        if (!name || callee.kind !== "function")
            return UNKNOWN;
        const { signatures } = callee;
        const possible = signatures.filter(({ parameters }) => parameters.length === types.length &&
            parameters.every((parameter, i) => types[i]?.kind === "unknown" || basicType(parameter) === basicType(types[i])));
        if (possible.length === 0) {
            const problem = this.#messages.wrongArguments(name.name, signatures, types);
            this.#problem(node, { ...problem, span: { start: name.end, end: node.end } });
        }
        const [first, ...others] = (possible.length ? possible : signatures).map(({ result }) => result);
        return first && others.every((other) => basicType(other) === basicType(first)) ? first : UNKNOWN;
    }
    /** The function that a call names, and the identifier that names it; null where it is no name that is called. */
    #callee({ callee }) {
        if (callee.kind !== "FieldAccess") {
            const type = this.#type(callee);
            return callee.kind === "Identifier" ? { type, name: callee } : { type: UNKNOWN, name: null };
        }
        const { object, field: name } = callee;
        const type = this.#type(object);
        if (type.kind === "unknown")
            return { type: UNKNOWN, name };
        const isIndexed = object.kind === "IndexAccess" || object.kind === "FunctionCall";
        if (isIndexed && type.kind !== "struct") {
            const reference = this.#references.of(object);
            this.#problem(object, { ...this.#messages.noMembers(type, name.name, reference), span: lastToken(object) });
            return { type: UNKNOWN, name };
        }
        const hasMembers = type.kind === "struct" || type.kind === "string" || type.kind === "array" || type.kind === "map";
        if (!hasMembers) {
            const found = this.#lookUp(name);
            return { type: found?.type ?? UNKNOWN, name };
        }
        const field = this.#member(type, object, name);
        if (!field)
            return { type: UNKNOWN, name };
        // No access list is looked at: what is called is no field.
        if (type.kind === "struct") {
            this.#types.set(callee, field.type);
            this.#references.extend(callee, object, `.${field.name}`, field.type, field);
        }
        return { type: field.type, name };
    }
}

;// CONCATENATED MODULE: ./build/src/translate/typing.js



/**
 * Follows every path of a condition through the schema: that it exists, that the entity may use it, and that what
 * stands around it fits its type. What the compiler checks beyond that (constants, ranges, patterns) is left to it.
 * A problem is reported once: its value is of unknown type from there on, and anything can be done with that.
 */
function typeCondition(condition, options) {
    const { imports, rules, variables } = options;
    const isNamed = (name) => imports.has(name) || rules?.has(name) === true || variables?.has(name) === true;
    if (isPlainCondition(condition, isNamed))
        return new PlainTyping(condition, options);
    return new Typer(options).run(condition);
}
/** Of a condition in which nothing can be wrong: it is followed only where somebody asks for a node's type. */
class PlainTyping {
    references = [];
    problems = [];
    inferredEntities = vt/* RULE_ENTITIES */.P6;
    #condition;
    #options;
    #followed;
    constructor(condition, options) {
        this.#condition = condition;
        this.#options = options;
    }
    typeOf(node) {
        this.#followed ??= new Typer(this.#options).run(this.#condition);
        return this.#followed.typeOf(node);
    }
    /** No path leads through a module. */
    referenceOf() {
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/vti/index.js + 11 modules
var vti = __webpack_require__(6410);
// EXTERNAL MODULE: ./build/src/lint/file_outline.js
var file_outline = __webpack_require__(8616);
;// CONCATENATED MODULE: ./build/src/lint/linted_file.js









/**
 * Variables that scanners define for rules on disk (Loki and THOR call them external variables); rules that hunt on
 * VirusTotal cannot have them.
 */
const SCANNER_VARIABLES = {
    filename: "",
    filepath: "",
    extension: "",
    filetype: "",
    owner: "",
};
const DEFAULT_FILE_OPTIONS = {
    entity: null,
    queryKeys: drift/* DEFAULT_QUERY_KEYS */.yV,
    policy: drift/* DEFAULT_POLICY */.zj,
};
/**
 * Steps of work for all rules of one file together, about a minute: of a thousand rules each with its query none takes
 * a tenth of its share, and what is made to take long ends.
 */
const FILE_STEPS = 60_000_000;
/**
 * One file as lint rules see it. Everything costly is worked out when somebody asks for it, once.
 */
class LintedFile {
    source;
    parsed;
    options;
    rules;
    /** The work that is left for finding out what rules and queries mean. */
    work;
    /** Names of imported modules. */
    imports;
    #outline;
    #nameFaults;
    #typings = new Map();
    #entities = new Map();
    #queries = new Map();
    #checked = new Map();
    #judged = new Map();
    #unions = new Map();
    /** `work`: that of the file on which this one is a variation. */
    constructor(source, options = DEFAULT_FILE_OPTIONS, work = { steps: FILE_STEPS }) {
        this.source = source;
        this.options = options;
        this.work = work;
        this.parsed = (0,yara/* parse */.qg)(source.text);
        const { items } = this.parsed.tree;
        this.rules = items.filter((item) => item.kind === "Rule");
        this.imports = new Set(items.flatMap((item) => (item.kind === "Import" ? [item.module.value] : [])));
    }
    get outline() {
        this.#outline ??= new file_outline/* FileOutline */.$(this.source, this.rules.map(({ name, start, end }) => ({ name: name.name, nameStart: name.start, start, end })), this.importsVt);
        return this.#outline;
    }
    get path() {
        return this.source.path;
    }
    get tree() {
        return this.parsed.tree;
    }
    get schema() {
        return (0,vt/* loadSchema */.e$)();
    }
    /** Whether the file's rules hunt on VirusTotal: only such rules are expected to keep queries. */
    get importsVt() {
        return this.imports.has("vt");
    }
    /** What is wrong with names, types aside: declared twice, never used, declared nowhere, given from outside neither. */
    get nameFaults() {
        this.#nameFaults ??= (0,yara/* checkFile */.vH)(this.tree, this.externals);
        return this.#nameFaults;
    }
    /** Variables that are given from outside, with an example value each. */
    get variables() {
        return { ...(this.importsVt ? {} : SCANNER_VARIABLES), ...this.options.externals };
    }
    get externals() {
        return new Set(Object.keys(this.variables));
    }
    /** Types and fields of a rule's condition; null where it has none. */
    typingOf(rule) {
        return remembered(this.#typings, rule, () => {
            if (rule.condition === null)
                return null;
            // Only the vt module's fields depend on it.
            const entity = this.importsVt ? declaredEntity(rule) : null;
            return typeCondition(rule.condition.expression, {
                schema: this.schema,
                imports: this.imports,
                entity: entity ?? this.options.entity,
                services: this.options.services ?? {},
            });
        });
    }
    /** What the rule matches, by its `target_entity`, its fields or the configuration; null where nothing says. */
    entityOf(rule) {
        return remembered(this.#entities, rule, () => this.ownEntityOf(rule) ?? this.options.entity);
    }
    /** The same by the rule alone: its `target_entity`, or the one kind that has all of its fields. */
    ownEntityOf(rule) {
        const typing = this.typingOf(rule);
        return typing === null ? declaredEntity(rule) : (0,lower_rule/* ruleEntity */.a)(rule, typing);
    }
    /** The queries kept with a rule, in the order of the file; none where the file does not import `vt`. */
    queriesOf(rule) {
        return this.querySearchOf(rule).queries;
    }
    /** The same, and whether all of the rule's comments were searched. */
    querySearchOf(rule) {
        return remembered(this.#queries, rule, () => {
            if (!this.importsVt)
                return { queries: [], unread: null };
            const table = (0,modifiers/* loadModifiers */.V)();
            const isModifier = (name) => table.isModifier(name);
            return (0,drift/* searchKeptQueries */.fA)(rule, this.tree, this.source, { keys: this.options.queryKeys, isModifier });
        });
    }
    /** Each of {@link queriesOf} that can be read, with what the mapping knows to be wrong with it. */
    checkedQueriesOf(rule) {
        return remembered(this.#checked, rule, () => this.queriesOf(rule).flatMap((query) => {
            const { query: tree, errors } = (0,vti/* parseQuery */.mA)(query.text);
            if (errors.some(({ severity }) => severity === "error"))
                return [];
            const entity = this.entityOf(rule);
            const options = { table: (0,modifiers/* loadModifiers */.V)(), text: query.text, ...(entity === null ? {} : { entity }) };
            return [{ query, faults: (0,check_query/* checkQuery */.Dp)(tree, options) }];
        }));
    }
    /** Each of {@link queriesOf}, compared with the rule; empty for a rule without a condition. */
    judgedQueriesOf(rule) {
        return remembered(this.#judged, rule, () => {
            if (rule.condition === null || this.queriesOf(rule).length === 0)
                return [];
            return (0,drift/* judgeKeptQueries */.YF)(this.#sideOf(rule), this.options.queryKeys, this.#judgeOptions(rule));
        });
    }
    /** All of {@link queriesOf} as one, compared with the rule; null where fewer than two can be read. */
    judgedUnionOf(rule) {
        return remembered(this.#unions, rule, () => {
            if (rule.condition === null || this.queriesOf(rule).length < 2)
                return null;
            return (0,drift/* judgeUnion */.b0)(this.#sideOf(rule), this.options.queryKeys, this.#judgeOptions(rule));
        });
    }
    /** Any query, compared with a rule as those kept with it are; null where it does not parse. */
    compared(query, rule) {
        return (0,drift/* compareQueryWithRule */.OV)(query, this.#sideOf(rule), this.#judgeOptions(rule)).result;
    }
    /** Whether a rule does not compile in our eyes: then nothing more should be said of its meaning. */
    isBroken(rule) {
        const problems = this.typingOf(rule)?.problems ?? [];
        if (problems.some(({ code }) => code !== "legacy_variable"))
            return true;
        const isInside = (offset) => offset >= rule.start && offset <= rule.end;
        return this.parsed.errors.some(({ severity, span }) => severity === "error" && isInside(span.start));
    }
    #sideOf(rule) {
        return { rule, file: this.tree, source: this.source };
    }
    #judgeOptions(rule) {
        const { policy, steps } = this.options;
        return { entity: this.entityOf(rule), policy, pool: this.work, ...(steps === undefined ? {} : { steps }) };
    }
}
function remembered(memory, rule, work) {
    const known = memory.get(rule);
    if (known !== undefined)
        return known;
    const value = work();
    memory.set(rule, value);
    return value;
}
const ENTITIES_OF_RULES = new Set(["file", "url", "domain", "ip_address"]);
/** What `meta: target_entity` says, where it says something that exists. */
function declaredEntity(rule) {
    const entry = rule.meta?.entries.find(({ key }) => key.name === "target_entity");
    const value = entry?.value.kind === "StringLiteral" ? entry.value.value.trim().toLowerCase() : "";
    if (value === "ip")
        return "ip_address";
    return ENTITIES_OF_RULES.has(value) ? value : null;
}


/***/ }),

/***/ 8300:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withPatience)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);

/**
 * What a function gives, or null beyond so many milliseconds. Only a script can be interrupted: the context is no
 * wall, just the way to a deadline.
 */
function withPatience(work, timeout) {
    const context = (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({ run: null });
    const script = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script("run()");
    return (...args) => {
        let result = null;
        context.run = () => {
            result = work(...args);
        };
        try {
            script.runInContext(context, { timeout });
            return result;
        }
        catch (error) {
            if (error.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT")
                throw error;
            return null;
        }
    };
}


/***/ }),

/***/ 6532:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ LINT_RULES),
  n: () => (/* binding */ findLintRule)
});

// EXTERNAL MODULE: ./build/src/text/nearest_word.js
var nearest_word = __webpack_require__(4730);
// EXTERNAL MODULE: ./build/src/vt/index.js + 12 modules
var vt = __webpack_require__(9707);
;// CONCATENATED MODULE: ./build/src/lint/rules/bad_target_entity.js


const badTargetEntity = {
    id: "bad_target_entity",
    summary: "What a hunting rule says that it matches is a kind of object that rules exist for.",
    category: "metadata",
    severity: "warning",
    preset: "default",
    needs: "tree",
    onlyImporting: "vt",
    messages: { unknown: '"{value}" is no kind of object that rules match' },
    fixable: true,
    since: "0.1.0",
    create: ({ file, report }) => ({
        Meta({ key, value }) {
            if (key.name !== "target_entity")
                return;
            const { start, end } = value;
            const text = value.kind === "StringLiteral" ? value.value : file.source.slice(value);
            if ((0,vt/* isRuleEntity */.MD)(text) && value.kind === "StringLiteral")
                return;
            const meant = meantBy(text);
            report({
                messageId: "unknown",
                data: { value: text },
                at: { start, end },
                help: meant === null ? `Write ${vt/* RULE_ENTITIES */.P6.join(", ")}: one of them.` : `Did you mean "${meant}"?`,
                fix: meant === null
                    ? null
                    : { title: `Write "${meant}"`, safe: true, edits: [{ start, end, text: `"${meant}"` }] },
            });
        },
    }),
};
function meantBy(text) {
    const word = text
        .trim()
        .toLowerCase()
        .replace(/[\s-]+/g, "_");
    if (/^ips?(?:_addr)?$/.test(word))
        return "ip_address";
    return (0,vt/* isRuleEntity */.MD)(word) ? word : (0,nearest_word/* nearestWord */.z)(word, vt/* RULE_ENTITIES */.P6);
}

// EXTERNAL MODULE: ./build/src/yara/operator_span.js
var operator_span = __webpack_require__(8196);
// EXTERNAL MODULE: ./build/src/yara/without_parentheses.js
var without_parentheses = __webpack_require__(6938);
;// CONCATENATED MODULE: ./build/src/lint/field_comparison.js

const SYMMETRIC = new Set(["==", "!=", "iequals"]);
/** Null for a comparison of anything else. */
function fieldComparison(node, typing) {
    const [subject, other] = sidesOf(node, typing);
    const reference = typing.referenceOf(subject);
    if (other.kind !== "StringLiteral" || reference === null)
        return null;
    return { operator: node.operator, reference, subject, literal: other };
}
/** The same for each text of a loop: `for any c in ("EE", "LV") : ( vt.metadata.submitter.country == c )`. */
function fieldComparisons(node, typing, ancestors) {
    const [subject, other] = sidesOf(node, typing);
    const reference = typing.referenceOf(subject);
    if (reference === null)
        return [];
    const texts = other.kind === "Identifier" ? textsOf(other, ancestors) : [other];
    return texts.flatMap((literal) => {
        return literal.kind === "StringLiteral" ? { operator: node.operator, reference, subject, literal } : [];
    });
}
/** What is compared, and with what: the field first, where the operator lets it stand on either side. */
function sidesOf({ left, right, operator }, typing) {
    const first = (0,without_parentheses/* withoutParentheses */.H)(left);
    const second = (0,without_parentheses/* withoutParentheses */.H)(right);
    const isSwapped = SYMMETRIC.has(operator) && typing.referenceOf(first) === null;
    return isSwapped ? [second, first] : [first, second];
}
/** What the nearest loop gives a variable of this name; empty where that is no list, or the name is none of a loop. */
function textsOf({ name }, ancestors) {
    const isNamed = (variable) => variable.name === name;
    const scope = ancestors.findLast((node) => (node.kind === "ForInExpression" && node.variables.some(isNamed)) ||
        (node.kind === "WithExpression" && node.declarations.some(({ variable }) => isNamed(variable))));
    if (scope?.kind !== "ForInExpression" || scope.iterable.kind !== "ExpressionTuple")
        return [];
    return scope.iterable.expressions.map(without_parentheses/* withoutParentheses */.H);
}
/** The rule that holds a node, by what is above it. */
function ruleAbove(ancestors) {
    const rule = ancestors[1];
    return rule?.kind === "Rule" ? rule : null;
}
/** The types of the condition that holds a node. */
function typingAbove(ancestors, file) {
    const rule = ruleAbove(ancestors);
    return rule === null ? null : file.typingOf(rule);
}

;// CONCATENATED MODULE: ./build/src/lint/rules/case_sensitive_match.js


/**
 * Fields whose letter case is whatever a program, a person or a path on Windows happened to have: sandboxes report
 * them as they saw them.
 */
const VARYING = /^vt\.(?:behaviour\.(?:processes_|command_executions|files_|registry_keys_|services_|modules_loaded|mutexes_|text_|system_property_lookups|calls_highlighted)|metadata\.(?:file_name|exiftool|names))/;
const caseSensitiveMatch = {
    id: "case_sensitive_match",
    summary: "A text is matched in any letter case where the field may hold any.",
    category: "style",
    severity: "warning",
    preset: "strict",
    needs: "types",
    onlyImporting: "vt",
    messages: { sensitive: "`{operator}` minds letter case, and `{field}` may hold any" },
    fixable: true,
    since: "0.1.0",
    create: ({ file, report }) => ({
        BinaryExpression(node, ancestors) {
            const insensitive = operator_span/* WITHOUT_CASE */.Y[node.operator];
            if (insensitive === undefined || node.operator === "==")
                return;
            const typing = typingAbove(ancestors, file);
            const comparison = typing && fieldComparison(node, typing);
            if (!comparison || comparison.reference.field?.letterCase)
                return;
            const { reference, literal } = comparison;
            if (!VARYING.test(reference.path) || !/\p{L}/u.test(literal.value))
                return;
            const operator = (0,operator_span/* operatorSpan */.V)(node, file.source.text);
            if (operator === null)
                return;
            report({
                messageId: "sensitive",
                data: { operator: node.operator, field: reference.path },
                at: operator,
                label: "minds letter case",
                help: `Use \`${insensitive}\`: VirusTotal's search ignores letter case too.`,
                fix: { title: `Use \`${insensitive}\``, safe: false, edits: [{ ...operator, text: insensitive }] },
                subject: file.source.slice(node),
            });
        },
    }),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/command_line_end.js

const COMMAND_LINES = /^vt\.behaviour\.(?:command_executions|processes_\w+)\[\*\]$/;
const commandLineEnd = {
    id: "command_line_end",
    summary: "The end of a command line is not tested for a text that a closing quote may follow.",
    category: "style",
    severity: "warning",
    preset: "strict",
    needs: "types",
    onlyImporting: "vt",
    messages: { end: "a command line often ends with a quote after this text" },
    fixable: false,
    since: "0.1.0",
    create: ({ file, report }) => ({
        BinaryExpression(node, ancestors) {
            if (node.operator !== "endswith" && node.operator !== "iendswith")
                return;
            const typing = typingAbove(ancestors, file);
            const comparison = typing && fieldComparison(node, typing);
            if (!comparison || !COMMAND_LINES.test(comparison.reference.path))
                return;
            const { literal } = comparison;
            // A bare program name, an option or a quote itself: no closing quote follows those.
            if (!/\.\w{1,5}$/.test(literal.value))
                return;
            report({
                messageId: "end",
                at: { start: literal.start, end: literal.end },
                help: "Use `icontains`, or accept the text with a quote after it too.",
                subject: file.source.slice(node),
            });
        },
    }),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/compiler_error.js
const compilerError = {
    id: "compiler_error",
    summary: "The official compiler accepts a rule.",
    category: "schema",
    severity: "error",
    preset: "default",
    needs: "compiler",
    messages: { fault: "{title} ({code})" },
    fixable: false,
    since: "0.1.0",
};

;// CONCATENATED MODULE: ./build/src/lint/rules/compiler_skipped.js
const compilerSkipped = {
    id: "compiler_skipped",
    summary: "The official compiler has checked each file.",
    category: "schema",
    severity: "note",
    preset: "default",
    needs: "compiler",
    messages: { skipped: "the official compiler has not checked this file in full: {reason}" },
    fixable: false,
    since: "0.1.0",
};

// EXTERNAL MODULE: ./build/src/lint/compiler_codes.js
var compiler_codes = __webpack_require__(7819);
;// CONCATENATED MODULE: ./build/src/lint/rules/compiler_warning.js

const compilerWarning = {
    id: "compiler_warning",
    summary: "The official compiler does not warn of what is nearly always a mistake.",
    category: "schema",
    severity: "warning",
    preset: "default",
    needs: "compiler",
    messages: { fault: "{title} ({code})" },
    options: {
        type: "object",
        properties: {
            codes: {
                type: "array",
                items: { type: "string", minLength: 1 },
                description: `Which warnings, by the compiler's names; by default ${compiler_codes/* DEFAULT_WARNINGS */.G.join(", ")}.`,
            },
        },
    },
    fixable: false,
    since: "0.1.0",
};

;// CONCATENATED MODULE: ./build/src/lint/rules/date_number.js


/** Fields of any module that hold a moment; by their descriptions all count seconds since 1970. */
const MOMENT = /\.(?:first_submission_date|not_before|not_after|ingestion_time|\w*timestamp|sign_time)$/;
const ORDER = new Set(["<", "<=", ">", ">="]);
const EQUALITY = new Set(["==", "!="]);
/** 1970-01-01 as a number: nothing below it is meant for a day. */
const FIRST_DATE = 19700101n;
/** The years 2000 to 2100, in milliseconds. */
const MILLISECONDS = { from: 946_684_800_000, to: 4_102_444_800_000 };
const dateNumber = {
    id: "date_number",
    summary: "A moment is compared with seconds since 1970, as it is kept.",
    category: "schema",
    severity: "warning",
    preset: "default",
    needs: "types",
    messages: {
        date: "`{field}` counts seconds since 1970: {number} is no date there, but a day in 1970",
        milliseconds: "`{field}` counts seconds since 1970: {number} are milliseconds",
    },
    fixable: true,
    since: "0.1.0",
    create: ({ file, report }) => ({
        BinaryExpression({ operator, left, right }, ancestors) {
            if (!ORDER.has(operator) && !EQUALITY.has(operator))
                return;
            const [first, second] = [(0,without_parentheses/* withoutParentheses */.H)(left), (0,without_parentheses/* withoutParentheses */.H)(right)];
            const literal = first.kind === "IntegerLiteral" ? first : second;
            const subject = literal === first ? second : first;
            if (literal.kind !== "IntegerLiteral" || literal.value < FIRST_DATE)
                return;
            const meant = secondsMeant(literal, file.source.slice(literal));
            const field = meant && momentOf(subject, typingAbove(ancestors, file));
            if (!meant || !field)
                return;
            // A forged stamp of another module may be just that number.
            if (!ORDER.has(operator) && !field.startsWith("vt."))
                return;
            const number = file.source.slice(literal);
            const { start, end } = literal;
            report({
                messageId: meant.kind,
                data: { field, number },
                at: { start, end },
                help: `Write ${meant.seconds}, which is ${new Date(meant.seconds * 1000).toISOString().slice(0, 10)}.`,
                fix: { title: `Write ${meant.seconds}`, safe: false, edits: [{ start, end, text: String(meant.seconds) }] },
            });
        },
    }),
};
function momentOf(subject, typing) {
    const reference = typing?.referenceOf(subject);
    return reference?.type.kind === "integer" && MOMENT.test(reference.path) ? reference.path : null;
}
/** What a number was meant to say, in seconds; null where it may well be seconds already. */
function secondsMeant({ value }, written) {
    const number = Number(value);
    if (number >= MILLISECONDS.from && number <= MILLISECONDS.to) {
        return { kind: "milliseconds", seconds: Math.floor(number / 1000) };
    }
    const [, year, month, day] = /^((?:19[7-9]|20\d)\d)(\d\d)(\d\d)$/.exec(written) ?? [];
    if (day === undefined)
        return null;
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    const isDay = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
    return isDay ? { kind: "date", seconds: date.getTime() / 1000 } : null;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/duplicate_rule_name.js
const duplicateRuleName = {
    id: "duplicate_rule_name",
    summary: "A rule's name occurs once in the repository.",
    category: "metadata",
    severity: "warning",
    preset: "strict",
    needs: "repository",
    messages: { duplicate: "another rule is called `{name}`, in {other}" },
    fixable: false,
    since: "0.1.0",
    create: ({ report }) => ({
        Rule({ name }) {
            report({
                messageId: "duplicate",
                data: { name: name.name },
                at: { start: name.start, end: name.end },
                help: "Rename one of them: notifications and reports tell rules apart by name only.",
                subject: name.name,
                // Two in one file are a fault of syntax, and reported as one.
                settlement: { kind: "if_repeated", name: name.name },
            });
        },
    }),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/entity_folder.js
const entityFolder = {
    id: "entity_folder",
    summary: "A rule stands in the folder of the objects that it matches, where folders are given to them.",
    category: "metadata",
    severity: "warning",
    preset: "default",
    needs: "types",
    onlyImporting: "vt",
    messages: { elsewhere: "{rule} is a rule for `{entity}`, and rules for `{expected}` are kept here" },
    fixable: false,
    since: "0.1.0",
    create: ({ file, report }) => ({
        Rule(rule) {
            const expected = file.options.folderEntity ?? null;
            if (expected === null)
                return;
            const entity = file.ownEntityOf(rule);
            if (entity === null || entity === expected)
                return;
            const { name } = rule;
            const declared = rule.meta?.entries.find(({ key }) => key.name === "target_entity");
            report({
                messageId: "elsewhere",
                data: { rule: name.name, entity, expected },
                at: { start: name.start, end: name.end },
                label: entity,
                related: declared ? [{ start: declared.start, end: declared.end, label: "said here" }] : [],
                help: "Move it to the folder of its kind, or correct its `target_entity`.",
                subject: name.name,
            });
        },
    }),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/file_encoding.js
/** YARA-X refuses a source that is not UTF-8 (its error E032), and so does VirusTotal. */
const fileEncoding = {
    id: "file_encoding",
    summary: "A rule file is UTF-8.",
    category: "file",
    severity: "error",
    preset: "default",
    needs: "bytes",
    messages: { unreadable: "cannot read this file: {detail}" },
    fixable: false,
    since: "0.1.0",
};

;// CONCATENATED MODULE: ./build/src/lint/rules/file_too_large.js
const fileTooLarge = {
    id: "file_too_large",
    summary: "A rule file is no larger than the configured limit.",
    category: "file",
    severity: "error",
    preset: "default",
    needs: "bytes",
    messages: { unreadable: "cannot read this file: {detail}" },
    fixable: false,
    since: "0.1.0",
};

;// CONCATENATED MODULE: ./build/src/lint/rules/file_unreadable.js
const fileUnreadable = {
    id: "file_unreadable",
    summary: "A rule file in a linted folder can be read.",
    category: "file",
    severity: "error",
    preset: "default",
    needs: "bytes",
    messages: { unreadable: "cannot read this file: {detail}" },
    fixable: false,
    since: "0.1.0",
};

// EXTERNAL MODULE: ./build/src/yara/index.js + 24 modules
var yara = __webpack_require__(3495);
;// CONCATENATED MODULE: ./build/src/lint/rules/hash_literal.js


const LENGTHS = { md5: 32, imphash: 32, sha1: 40, sha256: 64 };
/** Meta keys that hold one kind of hash, and those that hold any. */
const META_KEY = /^(?:(md5|sha1|sha256)|hash(?:es)?|sample(?:_hash)?)(?:_?\d+)?$/i;
const KNOWN = [32, 40, 64, 96, 128];
const hashLiteral = {
    id: "hash_literal",
    summary: "A hash has the length and the digits that its kind has.",
    category: "logic",
    severity: "warning",
    preset: "default",
    needs: "tree",
    messages: {
        condition: "no {kind} is like this: it has {length} hexadecimal digits",
        meta: "no hash is like this: {found} digits, where an MD5 has 32, a SHA-1 40 and a SHA-256 64",
    },
    fixable: false,
    since: "0.1.0",
    create: ({ report }) => ({
        BinaryExpression({ operator, left, right }) {
            if (operator !== "==" && operator !== "!=" && operator !== "iequals")
                return;
            const [first, second] = [(0,without_parentheses/* withoutParentheses */.H)(left), (0,without_parentheses/* withoutParentheses */.H)(right)];
            const literal = first.kind === "StringLiteral" ? first : second;
            const kind = literal.kind === "StringLiteral" ? kindOf(literal === first ? second : first) : null;
            if (literal.kind !== "StringLiteral" || kind === null)
                return;
            const length = LENGTHS[kind];
            // An empty text asks whether there is a hash at all.
            if (literal.value === "" || (literal.value.length === length && /^[0-9a-fA-F]+$/.test(literal.value)))
                return;
            report({
                messageId: "condition",
                data: { kind: kind.toUpperCase(), length: String(length) },
                at: { start: literal.start, end: literal.end },
                label: `${literal.value.length} characters`,
                help: "Copy the hash again, in full.",
            });
        },
        Meta({ key, value }) {
            if (value.kind !== "StringLiteral" || !META_KEY.test(key.name))
                return;
            const text = value.value.trim();
            // Only what is plainly meant to be one hash: lists, names and links are none of our business.
            if (!/^[0-9a-fA-F]{20,}$/.test(text) || KNOWN.includes(text.length))
                return;
            report({
                messageId: "meta",
                data: { found: String(text.length) },
                at: { start: value.start, end: value.end },
                severity: "note",
                help: "Copy the hash again, in full.",
            });
        },
    }),
};
/** Which hash an expression gives: `vt.metadata.sha256`, `hash.md5(0, filesize)`, `pe.imphash()`. */
function kindOf(subject) {
    const callee = subject.kind === "FunctionCall" ? subject.callee : subject;
    if (callee.kind !== "FieldAccess")
        return null;
    const text = (0,yara/* printNode */.Og)(callee).replace(/\s+/g, "");
    const name = /^(?:vt\.metadata|hash|pe)\.(md5|sha1|sha256|imphash)$/.exec(text)?.[1];
    const isCall = subject.kind === "FunctionCall";
    return name !== undefined && isCall === !text.startsWith("vt.") ? name : null;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/hidden_character.js

/**
 * Characters that show nothing, or turn the direction of what follows (Unicode Technical Report 36; CVE-2021-42574,
 * "Trojan Source"): what people read is not what the compiler reads.
 */
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]+/g;
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const hiddenCharacter = {
    id: "hidden_character",
    summary: "A file holds no characters that are invisible or turn the direction of text.",
    category: "file",
    severity: "warning",
    preset: "default",
    needs: "tree",
    messages: {
        hidden: "invisible here: {characters}",
        direction: "this turns the direction of the text that follows: {characters}",
    },
    fixable: true,
    since: "0.1.0",
    create: ({ file, report }) => ({
        File() {
            let strings;
            for (const match of file.source.text.matchAll(HIDDEN)) {
                strings ??= stringsOf(file);
                const at = { start: match.index, end: match.index + match[0].length };
                const isDirection = DIRECTION.test(match[0]);
                report({
                    messageId: isDirection ? "direction" : "hidden",
                    data: { characters: namesOf(match[0]) },
                    at,
                    severity: isDirection ? "error" : "warning",
                    help: "Remove it, or write it as an escape where it is meant.",
                    fix: fixOf(at, strings, file),
                    subject: `${namesOf(match[0])} ${file.source.text.slice(Math.max(0, at.start - 20), at.end + 20)}`,
                });
            }
        },
    }),
};
function namesOf(text) {
    const names = new Set([...text].map((c) => `U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`));
    return [...names].join(", ");
}
function stringsOf(file) {
    const strings = [];
    (0,yara/* visit */.YR)(file.tree, { StringLiteral: (node) => void strings.push(node) });
    return strings;
}
/** In a string an escape keeps the bytes; in a comment nothing is lost. Elsewhere a person must look. */
function fixOf(at, strings, file) {
    const isWithin = ({ start, end }) => start <= at.start && at.end <= end;
    if (strings.some(isWithin)) {
        const text = (0,yara/* encodeString */.aj)(file.source.slice(at)).slice(1, -1);
        return { title: "Write it as an escape", safe: true, edits: [{ ...at, text }] };
    }
    const isInComment = file.tree.comments.some((comment) => isWithin(comment));
    return isInComment ? { title: "Remove it", safe: true, edits: [{ ...at, text: "" }] } : null;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/livehunt_include.js
/** Source: "include statements" are not accepted, docs.virustotal.com/docs/writing-yara-rules-for-livehunt. */
const livehuntInclude = {
    id: "livehunt_include",
    summary: "A LiveHunt ruleset includes no other file.",
    category: "schema",
    severity: "error",
    preset: "default",
    needs: "tree",
    // Other rules may be meant for scanners, which do include.
    onlyImporting: "vt",
    messages: { include: "LiveHunt refuses rulesets with `include`" },
    fixable: false,
    since: "0.1.0",
    create: ({ report }) => ({
        Include({ start, end, path }) {
            report({
                messageId: "include",
                at: { start, end },
                help: "Put the included rules into this file: private rules are not reported by themselves.",
                subject: path.value,
            });
        },
    }),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/livehunt_module.js


const livehuntModule = {
    id: "livehunt_module",
    summary: "A LiveHunt rule imports only modules that LiveHunt has.",
    category: "schema",
    severity: "error",
    preset: "default",
    needs: "tree",
    onlyImporting: "vt",
    messages: {
        unavailable: "LiveHunt does not have the module `{module}`",
        unknown: "YARA has no module `{module}`",
    },
    fixable: false,
    since: "0.1.0",
    create: ({ report }) => ({
        Import({ module }) {
            const { value, start, end } = module;
            if (vt/* LIVEHUNT_MODULES */.yW.has(value))
                return;
            report({
                messageId: yara/* MODULE_NAMES */.WP.includes(value) ? "unavailable" : "unknown",
                data: { module: value },
                at: { start, end },
                help: `Remove it and what uses it. LiveHunt has ${[...vt/* LIVEHUNT_MODULES */.yW].join(", ")}.`,
            });
        },
    }),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/livehunt_performance.js
const livehuntPerformance = {
    id: "livehunt_performance",
    summary: "A LiveHunt rule is fast enough for LiveHunt.",
    category: "schema",
    severity: "warning",
    preset: "default",
    needs: "compiler",
    messages: { fault: "LiveHunt refuses rules that are slow: {title} ({code})" },
    fixable: false,
    since: "0.1.0",
};

;// CONCATENATED MODULE: ./build/src/lint/rules/livehunt_too_large.js

const livehuntTooLarge = {
    id: "livehunt_too_large",
    summary: "A file of LiveHunt rules is small enough to be a ruleset.",
    category: "schema",
    severity: "error",
    preset: "default",
    needs: "tree",
    onlyImporting: "vt",
    messages: {
        bytes: "this file has {bytes} bytes, and a ruleset may have {limit}",
        rules: "this file has {rules} rules, and a Retrohunt job takes {limit}",
    },
    options: {
        type: "object",
        properties: {
            max_bytes: { type: "integer", minimum: 1, description: "How many bytes a ruleset may have; 1 MB by default." },
        },
    },
    fixable: false,
    since: "0.1.0",
    create: ({ file, options, report }) => ({
        File() {
            const at = { start: 0, end: 0 };
            const help = "Split it into several rulesets.";
            const limit = Number(options.max_bytes ?? vt/* MAX_RULESET_BYTES */.c9);
            const bytes = Buffer.byteLength(file.source.text) + (file.source.hasByteOrderMark ? 3 : 0);
            if (bytes > limit) {
                const data = { bytes: String(bytes), limit: String(limit) };
                report({ messageId: "bytes", data, at, help, subject: "bytes" });
            }
            const { length } = file.rules;
            if (file.options.services?.retrohunt && length > vt/* MAX_RETROHUNT_RULES */.RL) {
                const data = { rules: String(length), limit: String(vt/* MAX_RETROHUNT_RULES */.RL) };
                report({ messageId: "rules", data, at, help, subject: "rules" });
            }
        },
    }),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/logic_duplicate_alternative.js


const logicDuplicateAlternative = {
    id: "logic_duplicate_alternative",
    summary: "An alternative is written once.",
    category: "logic",
    severity: "note",
    preset: "default",
    needs: "tree",
    messages: { duplicate: "the same {what} stands here twice" },
    fixable: false,
    since: "0.1.0",
    create: ({ file, report }) => ({
        LogicalExpression({ operator, operands }) {
            if (!mayRepeat(operands, file.source))
                return;
            const seen = new Map();
            for (const operand of operands) {
                const text = canonical(operand);
                const first = seen.get(text);
                if (first === undefined) {
                    seen.set(text, operand);
                    continue;
                }
                report({
                    messageId: "duplicate",
                    data: { what: operator === "or" ? "alternative" : "clause" },
                    at: { start: operand.start, end: operand.end },
                    label: `again: line ${file.source.positionAt(first.start).line} says the same`,
                    related: [{ start: first.start, end: first.end, label: "here already" }],
                    help: "Remove one; or, if another field or text was meant here, write that.",
                    subject: text,
                });
            }
        },
    }),
};
/** At a glance: two operands are written alike, or are loops, whose variables may be called anything. */
function mayRepeat(operands, source) {
    if (!mayBeginAlike(operands, source.text))
        return false;
    const seen = new Set();
    return operands.some((operand) => {
        const inner = (0,without_parentheses/* withoutParentheses */.H)(operand);
        const text = inner.kind === "ForInExpression" ? "for" : source.slice(inner).replace(/\s+/g, "");
        if (seen.has(text))
            return true;
        seen.add(text);
        return false;
    });
}
/** Whether two operands have the same first and the same last character, or are loops. */
function mayBeginAlike(operands, text) {
    const ends = operands.map((operand) => {
        const { kind, start, end } = (0,without_parentheses/* withoutParentheses */.H)(operand);
        return kind === "ForInExpression" ? -1 : text.charCodeAt(start) * 0x10000 + text.charCodeAt(end - 1);
    });
    return ends.some((end, i) => ends.indexOf(end) < i);
}
/** The expression without parentheses around it, its loop's variables under neutral names. */
function canonical(expression) {
    const inner = (0,without_parentheses/* withoutParentheses */.H)(expression);
    const text = (0,yara/* printNode */.Og)(inner).replace(/\s+/g, " ");
    if (inner.kind !== "ForInExpression")
        return text;
    return inner.variables.reduce((named, { name }, i) => named.replace(new RegExp(`(?<![\\w."$#@!])${name}(?!\\w)`, "g"), `@${i}`), text);
}

// EXTERNAL MODULE: ./build/src/text/code_frame.js
var code_frame = __webpack_require__(9222);
;// CONCATENATED MODULE: ./build/src/lint/clause_places.js

const MAX_TEXT = 70;
const MAX_TOLD = 4;
/** Clauses with their lines, for formats that show no place but a finding's own. */
function clausePlaces(clauses, source) {
    const told = clauses.slice(0, MAX_TOLD).map(({ place, from }) => {
        const line = (0,code_frame/* visible */.R)(place.text.replace(/\s+/g, " ").trim());
        const text = line.length > MAX_TEXT ? `${line.slice(0, MAX_TEXT - 1)}…` : line;
        return `line ${source.rangeOf(place.range).start.line}${from === null ? "" : ` of ${from}`} \`${text}\``;
    });
    const rest = clauses.length - told.length;
    return [...told, ...(rest > 0 ? [`${rest} more`] : [])].join(", ");
}

// EXTERNAL MODULE: ./build/src/logic/index.js + 44 modules
var logic = __webpack_require__(6848);
// EXTERNAL MODULE: ./build/src/translate/lower_rule.js + 5 modules
var lower_rule = __webpack_require__(1598);
;// CONCATENATED MODULE: ./build/src/lint/contradiction.js

/**
 * Whether a condition can contradict itself at all, at a glance: it asks two things of one value in one breath, or
 * denies something that it speaks of elsewhere. What only asks for different things to be there can always be met,
 * and need not be reasoned about; nor need two bounds that leave room.
 */
function mayContradict(condition) {
    return !isHarmless(condition, []) && new Glance().sees(condition);
}
/** Nothing is denied and nothing compared twice, as in most conditions: then there is nothing to be kept in mind. */
function isHarmless(node, compared) {
    switch (node.kind) {
        case "PatternMatch":
        case "FieldAccess":
        case "FunctionCall":
        case "Identifier":
            return true;
        case "BooleanLiteral":
            return node.value;
        case "UnaryExpression":
            return node.operator !== "not" && isHarmless(node.operand, compared);
        case "BinaryExpression":
            if (isSum(node))
                return true;
            return !deniesMatches(node) && isNew(node.left, compared) && isNew(node.right, compared);
        case "LogicalExpression":
            return areHarmless(node.operands, compared);
        case "ParenthesizedExpression":
            return isHarmless(node.expression, compared);
        case "OfExpression":
        case "ForOfExpression":
        case "ForInExpression":
            return node.quantifier.type !== "none" && areHarmless((0,yara/* childrenOf */.LU)(node), compared);
        default:
            return areHarmless((0,yara/* childrenOf */.LU)(node), compared);
    }
}
function areHarmless(nodes, compared) {
    for (let i = 0; i < nodes.length; i++)
        if (!isHarmless(nodes[i], compared))
            return false;
    return true;
}
function isNew(side, compared) {
    if (isLiteral(side))
        return true;
    const name = nameOf(side);
    // More are not kept in mind in this way.
    return compared.length < MOST_NAMES && !compared.includes(name) && compared.push(name) > 0;
}
const MOST_NAMES = 50;
/** `#a == 0`: there is to be no match, or there may be none. */
function deniesMatches({ left, right, operator }) {
    if (left.kind === "PatternCount")
        return operator === "==" || operator === "<" || operator === "<=";
    return right.kind === "PatternCount" && (operator === "==" || operator === ">" || operator === ">=");
}
const LOWEST = -(2n ** 63n);
const HIGHEST = 2n ** 63n - 1n;
class Glance {
    /** Names of what is denied, and of what is spoken of elsewhere. */
    #denied = new Set();
    #asked = new Set();
    /** What was kept in mind again for each alternative. */
    #copied = 0;
    sees(condition) {
        if (this.#walk(condition, new Map(), false))
            return this.#copied <= MOST_COPIED;
        for (const name of this.#denied)
            if (this.#asked.has(name))
                return true;
        // Only sets meet what they are not.
        const isSet = (name) => name.endsWith("*");
        const [sets, others] = [[...this.#denied].filter(isSet), [...this.#asked].filter(isSet)];
        if ((sets.length + 1) * this.#asked.size + (others.length + 1) * this.#denied.size > MOST_COPIED)
            return false;
        return (sets.some((set) => [...this.#asked].some((name) => meets(set, name))) ||
            others.some((set) => [...this.#denied].some((name) => meets(set, name))));
    }
    /** Returns whether a value is compared in two ways that may exclude each other. */
    #walk(node, compared, isDenied) {
        switch (node.kind) {
            case "BooleanLiteral":
                return !node.value;
            case "LogicalExpression": {
                const isConjunction = (node.operator === "and") !== isDenied;
                if (isConjunction)
                    return node.operands.some((operand) => this.#walk(operand, compared, isDenied));
                // Alternatives do not stand in each other's way, but each may stand in that of what follows.
                const branches = node.operands.map((operand) => {
                    const own = this.#copyOf(compared);
                    return { isSeen: this.#walk(operand, own, isDenied), own };
                });
                for (const { own } of branches) {
                    for (const [text, bounds] of own)
                        if (compared.get(text) !== bounds)
                            compared.set(text, null);
                }
                return branches.some(({ isSeen }) => isSeen);
            }
            case "UnaryExpression":
                return this.#walk(node.operand, compared, node.operator === "not" ? !isDenied : isDenied);
            case "BinaryExpression":
                return this.#comparison(node, compared, isDenied);
            case "OfExpression":
            case "ForOfExpression":
            case "ForInExpression": {
                const denies = node.quantifier.type === "none" ? !isDenied : isDenied;
                return (0,yara/* childrenOf */.LU)(node).some((child) => this.#walk(child, this.#copyOf(compared), denies));
            }
            case "PatternMatch":
            case "PatternSetItem":
            case "Them":
            case "FieldAccess":
            case "FunctionCall":
            case "Identifier":
                this.#mention(nameOf(node), isDenied);
                return false;
            default:
                return (0,yara/* childrenOf */.LU)(node).some((child) => this.#walk(child, compared, isDenied));
        }
    }
    #comparison(node, compared, isDenied) {
        let isSeen = false;
        for (const side of [node.left, node.right]) {
            if (isLiteral(side))
                continue;
            const deniesMatch = side.kind === "PatternCount" && (boundsOf(node, side)?.max ?? 1n) < 1n;
            this.#mention(patternNameOf(side) ?? nameOf(side), isDenied || deniesMatch);
            if (isSum(node))
                continue;
            // However many texts are denied, some other text is left.
            if (isDenied && isAboutText(node))
                continue;
            const text = nameOf(side);
            const before = compared.get(text);
            const bounds = isDenied ? null : boundsOf(node, side);
            if (before === undefined)
                compared.set(text, bounds);
            else {
                const both = before && bounds && { min: max(before.min, bounds.min), max: min(before.max, bounds.max) };
                compared.set(text, both);
                if (both === null || both.min > both.max)
                    isSeen = true;
            }
        }
        return isSeen;
    }
    #mention(name, isDenied) {
        (isDenied ? this.#denied : this.#asked).add(name);
    }
    /** Nothing is kept in mind any more where there is too much of it. */
    #copyOf(compared) {
        this.#copied += compared.size;
        return this.#copied > MOST_COPIED ? new Map() : new Map(compared);
    }
}
const MOST_COPIED = 1_000_000;
/** The pattern that `#a`, `@a` and `!a` speak of, too. */
function patternNameOf(node) {
    const isOne = node.kind === "PatternCount" || node.kind === "PatternOffset" || node.kind === "PatternLength";
    return isOne ? `$${node.name}` : null;
}
/** What a part of a condition is about, alike for parts that are about the same. */
function nameOf(node) {
    switch (node.kind) {
        case "PatternMatch":
            return `$${node.identifier.name}`;
        case "PatternSetItem":
            return `$${node.name}${node.wildcard ? "*" : ""}`;
        case "Them":
            return "$*";
        case "Identifier":
            return node.name;
        case "BuiltinValue":
            return node.name;
        case "FunctionCall": {
            // `uint16(0)`: nearly every rule has it, and printing takes its time.
            const first = node.arguments[0];
            if (node.callee.kind !== "Identifier" || first?.kind !== "IntegerLiteral" || node.arguments.length > 1)
                break;
            return `${node.callee.name}(${first.value})`;
        }
    }
    return (0,yara/* printNode */.Og)(node);
}
/** What a comparison with a whole number leaves of a value; null for any other. */
function boundsOf({ operator, left, right }, subject) {
    const other = subject === left ? right : left;
    if (other.kind !== "IntegerLiteral")
        return null;
    const { value } = other;
    const isLess = operator === "<" || operator === "<=";
    const isMore = operator === ">" || operator === ">=";
    const step = operator === "<" || operator === ">" ? 1n : 0n;
    if (operator === "==")
        return { min: value, max: value };
    if (!isLess && !isMore)
        return null;
    return isLess === (subject === left) ? { min: LOWEST, max: value - step } : { min: value + step, max: HIGHEST };
}
function isAboutText({ operator, left, right }) {
    const isText = [left, right].some(({ kind }) => kind === "StringLiteral" || kind === "RegexpLiteral");
    return isText || /^[a-z]/.test(operator);
}
/** Whether two names may stand for one thing: `$a*` meets `$a1`. */
function meets(a, b) {
    if (a === b)
        return true;
    const [wide, other] = a.endsWith("*") ? [a, b] : [b, a];
    if (!wide.endsWith("*") || !wide.startsWith("$"))
        return false;
    const stem = wide.slice(0, -1);
    return other.startsWith(stem) || (other.endsWith("*") && stem.startsWith(other.slice(0, -1)));
}
/** What is only reckoned with is not compared: `(0 .. pe.number_of_sections - 1)`. */
function isSum({ operator }) {
    return yara/* ARITHMETIC_OPERATORS */.ng.has(operator);
}
function isLiteral({ kind }) {
    return kind === "IntegerLiteral" || kind === "FloatLiteral" || kind === "StringLiteral" || kind === "RegexpLiteral";
}
function max(a, b) {
    return a > b ? a : b;
}
function min(a, b) {
    return a < b ? a : b;
}

// EXTERNAL MODULE: ./build/src/translate/pattern_text.js
var pattern_text = __webpack_require__(3234);
;// CONCATENATED MODULE: ./build/src/lint/regexp_sample.js
/** More ways than these are not tried. */
const MOST_WAYS = 1e6;
/** Longer samples make long files, and beyond 4 KB YARA-X finds no match of a regular expression. */
const LONGEST_SAMPLE = 1_000;
const PLACES = { word_boundary: "\\b", not_word_boundary: "\\B" };
/** A byte that a person would write, where a set has one of them. */
const LIKED = ["a", "0", " ", "A", "_", "."].map((character) => character.charCodeAt(0));
/** `isWide`: each byte is followed by a zero. Null for what would take long, or asks for the beginning or end of a file. */
function regexpSample(node, isWide) {
    const one = (bytes, source) => {
        const wide = isWide ? "\0" : "";
        const all = `${bytes}${wide}`;
        return { ...EMPTY, bytes: all, source: isWide ? `${source}\\x00` : source, reach: all.length };
    };
    switch (node.kind) {
        case "Empty":
            return EMPTY;
        case "Character":
            // What is wide beyond ASCII is not known.
            if (isWide && node.bytes.length > 1)
                return null;
            return joined(node.bytes.map((byte) => one(String.fromCharCode(byte), byteSource(byte, node.ignoreCase))), (source) => source.join(""));
        case "Class": {
            const { ranges } = node;
            const has = (byte) => ranges.some(([from, to]) => from <= byte && byte <= to);
            const sample = LIKED.find(has) ?? ranges[0]?.[0];
            if (sample === undefined)
                return null;
            const set = ranges.map(([from, to]) => `${byteSource(from)}-${byteSource(to)}`).join("");
            return one(String.fromCharCode(sample), `[${set}]`);
        }
        case "Assertion": {
            const source = PLACES[node.type];
            return source === undefined || isWide ? null : { ...EMPTY, source };
        }
        case "Group":
            return regexpSample(node.operand, isWide);
        case "Concatenation":
            return joined(node.items.map((item) => regexpSample(item, isWide)), (sources) => sources.join(""));
        case "Alternation": {
            const branches = node.branches.map((branch) => regexpSample(branch, isWide));
            const [first] = branches;
            const all = joined(branches, (sources) => `(?:${sources.join("|")})`);
            return all && first ? { ...all, bytes: first.bytes, ways: all.ways + branches.length } : null;
        }
        case "Repetition": {
            const { minimum, maximum } = node;
            const inner = regexpSample(node.operand, isWide);
            if (inner === null || inner.reach * Math.max(minimum, maximum ?? 0) > LONGEST_SAMPLE)
                return null;
            // One repetition in another may be tried in more ways than anybody waits for.
            if (inner.open > 0 || (maximum === null && inner.ways > 1))
                return null;
            const ways = maximum === null ? 1 : inner.ways ** maximum * (maximum - minimum + 1);
            if (ways > MOST_WAYS)
                return null;
            return {
                ...inner,
                bytes: inner.bytes.repeat(minimum),
                source: `(?:${inner.source}){${minimum},${maximum ?? ""}}`,
                ways,
                open: maximum === null ? 1 : 0,
                reach: inner.reach * Math.max(minimum, maximum ?? 1),
            };
        }
    }
}
const EMPTY = { bytes: "", source: "", ways: 1, open: 0, reach: 0 };
/** One after the other; null where one of them is none. */
function joined(parts, join) {
    let all = EMPTY;
    const sources = [];
    for (const part of parts) {
        if (part === null)
            return null;
        sources.push(part.source);
        all = {
            bytes: all.bytes + part.bytes,
            source: "",
            ways: all.ways * part.ways,
            open: all.open + part.open,
            reach: all.reach + part.reach,
        };
    }
    return all.ways > MOST_WAYS || all.reach > LONGEST_SAMPLE ? null : { ...all, source: join(sources) };
}
/** A byte in a regular expression of JavaScript; of an ASCII letter both cases, if they are not told apart. */
function byteSource(byte, ignoreCase = false) {
    const letter = String.fromCharCode(byte);
    if (ignoreCase && /[A-Za-z]/.test(letter))
        return `[${letter.toLowerCase()}${letter.toUpperCase()}]`;
    return `\\x${byte.toString(16).padStart(2, "0")}`;
}

;// CONCATENATED MODULE: ./build/src/lint/pattern_sample.js



function lazily(source) {
    let made;
    return () => {
        made ??= new RegExp(source(), "gs");
        return made;
    };
}
/** Jumps that are longer may reach into what is not written out. */
const LONGEST_JUMP = 200;
/** Null for what is not as simple: what is encrypted or encoded, half bytes, regexps that repeat repetitions. */
function patternSample(pattern) {
    const names = new Set(pattern.modifiers.map(({ name }) => name));
    if (names.has("base64") || names.has("base64wide"))
        return null;
    switch (pattern.kind) {
        case "TextPattern": {
            const isWide = names.has("wide");
            const isWord = names.has("fullword");
            const xor = pattern.modifiers.find(({ name }) => name === "xor");
            if (isWord && xor !== undefined)
                return null;
            // One key is as good as another for what is to be there; what is not to be there would need all of them.
            const key = xor === undefined ? 0 : (0,pattern_text/* xorRange */.TE)(xor)[0];
            const bytes = (0,yara/* bytesOfText */.q$)(pattern.value.value);
            if (bytes.length > LONGEST_SAMPLE)
                return null;
            const plain = Array.from(bytes, (byte) => String.fromCharCode(byte ^ key));
            const forms = [
                ...(isWide && !names.has("ascii") ? [] : [plain]),
                ...(isWide ? [plain.map((c) => c + String.fromCharCode(key))] : []),
            ];
            const ignoreCase = names.has("nocase");
            const texts = forms.map((form) => form.join(""));
            const sourceOf = (text) => Array.from(text, (c) => byteSource(c.charCodeAt(0), ignoreCase)).join("");
            const source = () => texts.map(sourceOf).join("|");
            const possible = lazily(source);
            // No letter or digit beside, nor beside a zero: then it stands alone, be it wide or not.
            const certain = isWord ? lazily(() => `(?<![0-9A-Za-z].?)(?:${source()})(?!.?[0-9A-Za-z])`) : possible;
            return {
                bytes: texts[0] ?? "",
                certain,
                possible: xor === undefined ? possible : null,
                texts: ignoreCase || xor !== undefined ? null : texts,
                effort: (length) => length * forms.reduce((sum, form) => sum + form.length, 0),
            };
        }
        case "HexPattern":
            return hexSample((0,yara/* parseHex */.jR)(pattern.value));
        case "RegexpPattern":
            return ofRegexp(pattern, names);
    }
}
function ofRegexp({ value }, names) {
    // Which of its matches stand alone depends on how long they are.
    if (names.has("fullword"))
        return null;
    const { node, minimumLength } = (0,yara/* parseRegexp */.dO)(value.source, names.has("nocase") ? `${value.flags}i` : value.flags);
    if (node === null || minimumLength === 0)
        return null;
    const isWide = names.has("wide");
    const plain = isWide && !names.has("ascii") ? null : regexpSample(node, false);
    const wide = isWide ? regexpSample(node, true) : null;
    const sample = plain ?? wide;
    if (sample === null)
        return null;
    const isWhole = (plain !== null) === (!isWide || names.has("ascii")) && (wide !== null) === isWide;
    const forms = [plain, wide].flatMap((form) => form ?? []);
    const certain = lazily(() => forms.map(({ source }) => source).join("|"));
    return {
        bytes: sample.bytes,
        certain,
        // Never the same: how often it matches, and where first, depends on more than this.
        possible: isWhole ? () => certain() : null,
        texts: null,
        effort: (length) => forms.reduce((sum, { ways, open, reach }) => sum + ways * reach * length ** (open + 1), 0),
    };
}
function hexSample({ tokens, errors }) {
    if (errors.length > 0)
        return null;
    let bytes = "";
    let regexp = "";
    let ways = 1;
    let reach = 0;
    for (const token of tokens) {
        if (token.kind === "byte") {
            if (token.negated || (token.mask !== 0 && token.mask !== 0xff))
                return null;
            bytes += String.fromCharCode(token.value);
            reach++;
            regexp += token.mask === 0 ? "." : byteSource(token.value);
        }
        else if (token.kind === "jump") {
            const { minimum, maximum } = token;
            if (maximum === null || maximum > LONGEST_JUMP)
                return null;
            bytes += "\0".repeat(minimum);
            regexp += `.{${minimum},${maximum}}`;
            ways *= maximum - minimum + 1;
            reach += maximum;
        }
        else
            return null;
        if (reach > LONGEST_SAMPLE)
            return null;
    }
    const exact = lazily(() => regexp);
    return { bytes, certain: exact, possible: exact, texts: null, effort: (length) => ways * reach * length };
}

;// CONCATENATED MODULE: ./build/src/lint/example_file.js

/**
 * A file that is found at once, and of which a rule's condition is true: then there is nothing to be proved against
 * it, and proofs cost a hundred times as much. Null says nothing. The file is put together as it comes, and looked at
 * with YARA's own meaning of the condition's parts; what is more than patterns, sizes and numbers is not looked into.
 */
function exampleOf(rule) {
    const condition = rule.condition?.expression;
    if (condition === undefined)
        return null;
    const draft = new Draft(rule.patterns?.patterns ?? []);
    const wish = draft.meet(condition, true, NOTHING);
    const file = wish && draft.fileOf(wish);
    return file !== null && draft.evaluate(condition, file) === true ? file : null;
}
const NOTHING = { wanted: [], unwanted: [], placed: [], bytes: [], least: 0, most: Number.MAX_SAFE_INTEGER };
/** What stands at no place of its own begins here, out of the way of numbers that are read. */
const BEGINNING = 512;
const MAX_LENGTH = 1 << 16;
/** More than anything simple reaches. */
const ZEROS = "\0".repeat(4_096);
const MOST_COPIES = 20;
/** Steps of looking for patterns: about a tenth of a second. */
const MOST_EFFORT = 5e7;
/** Zeros between texts, so that each is a word of its own, in two bytes a letter too. */
const GAP = 3;
class Draft {
    #patterns;
    #samples = new Map();
    #byName;
    #effort = 0;
    constructor(patterns) {
        this.#patterns = patterns;
        this.#byName = new Map(patterns.map((pattern) => [pattern.identifier.name, pattern]));
    }
    #sample(pattern) {
        let sample = this.#samples.get(pattern);
        if (sample === undefined) {
            sample = patternSample(pattern);
            this.#samples.set(pattern, sample);
        }
        return sample;
    }
    #named(name) {
        return this.#byName.get(name);
    }
    #in(items) {
        if (items.kind === "Them")
            return this.#patterns;
        this.#effort += this.#patterns.length * items.items.length;
        if (this.#effort > MOST_EFFORT)
            return [];
        return this.#patterns.filter(({ identifier: { name } }) => items.items.some((item) => item.name === name || (item.wildcard && name.startsWith(item.name))));
    }
    // ---- wishes
    /** The wish with what makes an expression true, or false; null where it cannot be had, so far as is seen here. */
    meet(node, want, wish) {
        switch (node.kind) {
            case "ParenthesizedExpression":
                return this.meet(node.expression, want, wish);
            case "UnaryExpression":
                return node.operator === "not" ? this.meet(node.operand, !want, wish) : wish;
            case "LogicalExpression": {
                if ((node.operator === "and") === want) {
                    return node.operands.reduce((all, one) => all && this.meet(one, want, all), wish);
                }
                for (const operand of node.operands) {
                    const met = this.meet(operand, want, wish);
                    if (met !== null)
                        return met;
                }
                return null;
            }
            case "PatternMatch": {
                const pattern = this.#named(node.identifier.name);
                if (pattern === undefined)
                    return null;
                if (!want)
                    return node.anchor === null ? this.#without([pattern], wish) : wish;
                const from = node.anchor?.kind === "AtAnchor" ? node.anchor.offset : node.anchor?.interval.lower;
                if (from === undefined)
                    return this.#withSome([pattern], 1, wish);
                if (this.#sample(pattern) === null)
                    return null;
                // Near the end: what comes last is.
                if (from.kind !== "IntegerLiteral")
                    return { ...wish, wanted: [...wish.wanted, pattern] };
                return { ...wish, placed: [...wish.placed, { pattern, at: Number(from.value) }] };
            }
            case "OfExpression": {
                const { items, quantifier, anchor } = node;
                if (items.kind === "ExpressionTuple" || anchor !== null)
                    return null;
                const patterns = this.#in(items);
                const count = countOf(node, patterns.length);
                if (count === null)
                    return null;
                return (quantifier.type === "none") === want
                    ? this.#without(patterns, wish)
                    : this.#withSome(patterns, count, wish);
            }
            case "BinaryExpression":
                return this.#compared(node, want, wish);
            case "BooleanLiteral":
                return node.value === want ? wish : null;
            default:
                return null;
        }
    }
    #withSome(patterns, count, wish) {
        if (this.#isTooMuch(patterns, wish))
            return null;
        const known = patterns.filter((pattern) => wish.wanted.includes(pattern));
        const free = patterns.filter((pattern) => !known.includes(pattern) && !wish.unwanted.includes(pattern) && this.#sample(pattern) !== null);
        if (known.length + free.length < count)
            return null;
        return { ...wish, wanted: [...wish.wanted, ...free.slice(0, Math.max(0, count - known.length))] };
    }
    #without(patterns, wish) {
        if (this.#isTooMuch(patterns, wish))
            return null;
        if (patterns.some((pattern) => wish.wanted.includes(pattern)))
            return null;
        return { ...wish, unwanted: [...wish.unwanted, ...patterns] };
    }
    /** Each pattern is looked up among those that are wished for. */
    #isTooMuch(patterns, { wanted, unwanted }) {
        this.#effort += (1 + patterns.length) * (1 + wanted.length + unwanted.length);
        return this.#effort > MOST_EFFORT;
    }
    /** Sizes, bytes and numbers of matches as they are asked for; the rest turns out as it may. */
    #compared({ left, right, operator }, want, wish) {
        if (right.kind !== "IntegerLiteral" || !want)
            return wish;
        const value = Number(right.value);
        if (left.kind === "BuiltinValue") {
            if (left.name !== "filesize")
                return wish;
            const least = operator === ">" ? value + 1 : operator === ">=" || operator === "==" ? value : 0;
            const most = operator === "<" ? value - 1 : operator === "<=" || operator === "==" ? value : NOTHING.most;
            return { ...wish, least: Math.max(wish.least, least), most: Math.min(wish.most, most) };
        }
        if (left.kind === "PatternCount" && left.interval === null) {
            const pattern = this.#named(left.name);
            const count = operator === ">" ? value + 1 : operator === ">=" || operator === "==" ? value : 0;
            const isNone = (operator === "==" || operator === "<=" ? value : operator === "<" ? value - 1 : 1) < 1;
            if (pattern !== undefined && isNone)
                return this.#without([pattern], wish);
            if (pattern === undefined || this.#sample(pattern) === null || count > MOST_COPIES)
                return null;
            const missing = count - wish.wanted.filter((one) => one === pattern).length;
            return { ...wish, wanted: [...wish.wanted, ...Array.from({ length: Math.max(0, missing) }, () => pattern)] };
        }
        const read = readOf(left);
        if (read === null || operator !== "==")
            return wish;
        const bytes = bytesOf(right.value, read.size, read.bigEndian).map((byte, i) => ({ at: read.offset + i, byte }));
        return { ...wish, bytes: [...wish.bytes, ...bytes] };
    }
    // ---- files
    fileOf({ wanted, placed, bytes, least, most }) {
        const cells = new Map();
        let end = 0;
        const put = (at, text) => {
            for (let i = 0; i < text.length; i++)
                cells.set(at + i, text[i]);
            end = Math.max(end, at + text.length);
        };
        for (const { at, byte } of bytes)
            put(at, String.fromCharCode(byte));
        for (const { pattern, at } of placed) {
            if (at > MAX_LENGTH)
                return null;
            put(at, this.#sample(pattern)?.bytes ?? "");
        }
        for (const pattern of wanted) {
            if (end > MAX_LENGTH)
                return null;
            put(Math.max(end + GAP, Math.min(BEGINNING, Math.floor(most / 2))), this.#sample(pattern)?.bytes ?? "");
        }
        // YARA-X misses some matches that could take in more bytes and stand at the very end.
        const size = Math.max(least, Math.min(end + GAP, most));
        if (end > MAX_LENGTH || size > most || end > size)
            return null;
        return { text: Array.from({ length: end }, (_, at) => cells.get(at) ?? "\0").join(""), size };
    }
    // ---- looking at one
    /** As YARA would have it; what is undefined, or not looked into, is not known. */
    evaluate(node, file) {
        switch (node.kind) {
            case "ParenthesizedExpression":
                return this.evaluate(node.expression, file);
            case "BooleanLiteral":
                return node.value;
            case "UnaryExpression": {
                const inner = node.operator === "not" ? this.evaluate(node.operand, file) : null;
                return inner === null ? null : !inner;
            }
            case "LogicalExpression": {
                const deciding = node.operator === "or";
                let isKnown = true;
                for (const operand of node.operands) {
                    const truth = this.evaluate(operand, file);
                    if (truth === deciding)
                        return deciding;
                    if (truth === null)
                        isKnown = false;
                }
                return isKnown ? !deciding : null;
            }
            case "PatternMatch": {
                const matches = this.#matches(this.#named(node.identifier.name), file);
                if (matches === null || node.anchor === null)
                    return matches && matches.length > 0;
                const isAt = node.anchor.kind === "AtAnchor";
                const from = this.#number(isAt ? node.anchor.offset : node.anchor.interval.lower, file);
                const to = isAt ? from : this.#number(node.anchor.interval.upper, file);
                if (from === null || to === null)
                    return null;
                if (matches.some((at) => at >= from && at <= to))
                    return true;
                return matches.length === 0 || this.#all(node.identifier.name, file) !== null ? false : null;
            }
            case "OfExpression": {
                const { items, quantifier, anchor } = node;
                if (items.kind === "ExpressionTuple" || anchor !== null)
                    return null;
                const patterns = this.#in(items);
                const count = countOf(node, patterns.length);
                if (count === null)
                    return null;
                let certain = 0;
                let open = 0;
                for (const pattern of patterns) {
                    const matches = this.#matches(pattern, file);
                    if (matches === null)
                        open++;
                    else if (matches.length > 0 && ++certain >= count)
                        break;
                }
                const isMet = certain >= count ? true : certain + open < count ? false : null;
                return quantifier.type === "none" && isMet !== null ? !isMet : isMet;
            }
            case "BinaryExpression": {
                const left = this.#number(node.left, file);
                const right = this.#number(node.right, file);
                return left === null || right === null ? null : (COMPARED[node.operator]?.(left, right) ?? null);
            }
            default:
                return null;
        }
    }
    /** Places where a pattern matches; none where it matches nowhere, null where that is not known. */
    #matches(pattern, file) {
        const sample = pattern && this.#sample(pattern);
        if (!sample)
            return null;
        const { texts, certain, possible } = sample;
        this.#effort += sample.effort(Math.min(file.size, file.text.length + ZEROS.length));
        if (this.#effort > MOST_EFFORT)
            return null;
        const whole = file.text + ZEROS.slice(0, Math.max(0, file.size - file.text.length));
        if (texts !== null && !texts.some((text) => whole.includes(text)))
            return [];
        const found = placesOf(certain(), whole, file.text.length);
        if (found === null || found.length > 0 || possible === certain)
            return found;
        return possible !== null && placesOf(possible(), whole, file.text.length)?.length === 0 ? [] : null;
    }
    /** All of them, where all are known. */
    #all(name, file) {
        const pattern = this.#named(name);
        const sample = pattern && this.#sample(pattern);
        return sample && sample.possible === sample.certain ? this.#matches(pattern, file) : null;
    }
    #number(node, file) {
        switch (node.kind) {
            case "IntegerLiteral":
                return Number(node.value);
            case "ParenthesizedExpression":
                return this.#number(node.expression, file);
            case "BuiltinValue":
                return node.name === "filesize" ? file.size : null;
            case "PatternCount":
                return node.interval === null ? (this.#all(node.name, file)?.length ?? null) : null;
            case "PatternOffset":
                return node.index === null || (node.index.kind === "IntegerLiteral" && node.index.value === 1n)
                    ? (this.#all(node.name, file)?.[0] ?? null)
                    : null;
            case "BinaryExpression": {
                const left = this.#number(node.left, file);
                const right = this.#number(node.right, file);
                if (left === null || right === null || (node.operator !== "+" && node.operator !== "-"))
                    return null;
                return node.operator === "+" ? left + right : left - right;
            }
            default: {
                const read = readOf(node);
                if (read === null || read.signed || read.offset + read.size > file.size)
                    return null;
                const bytes = Array.from({ length: read.size }, (_, i) => file.text.charCodeAt(read.offset + i) || 0);
                return (read.bigEndian ? bytes : bytes.reverse()).reduce((number, byte) => number * 256 + byte, 0);
            }
        }
    }
}
/** Where a regexp matches, overlaps included; null where it matches what is not written out. */
function placesOf(regexp, whole, length) {
    const found = [];
    regexp.lastIndex = 0;
    for (let match = regexp.exec(whole); match !== null; match = regexp.exec(whole)) {
        // What matches zeros matches more of them than are written out.
        if (match.index + match[0].length > length)
            return null;
        found.push(match.index);
        regexp.lastIndex = match.index + 1;
    }
    return found;
}
const COMPARED = {
    "==": (a, b) => a === b,
    "!=": (a, b) => a !== b,
    "<": (a, b) => a < b,
    "<=": (a, b) => a <= b,
    ">": (a, b) => a > b,
    ">=": (a, b) => a >= b,
};
/** How many of a set are asked for, one for `none`; null for what is not written as a number, or is none at all. */
function countOf({ quantifier }, all) {
    const { type, count } = quantifier;
    if (all === 0)
        return null;
    if (type === "all")
        return all;
    if (type === "any" || type === "none")
        return 1;
    return type === "count" && count?.kind === "IntegerLiteral" && count.value > 0n ? Number(count.value) : null;
}
/** `uint16be(4)`. */
function readOf(node) {
    if (node.kind !== "FunctionCall" || node.callee.kind !== "Identifier")
        return null;
    const [argument, ...others] = node.arguments;
    const named = /^(u?)int(8|16|32)(be)?$/.exec(node.callee.name);
    if (named === null || argument?.kind !== "IntegerLiteral" || others.length > 0)
        return null;
    const offset = Number(argument.value);
    if (offset < 0 || offset > MAX_LENGTH)
        return null;
    return { offset, size: Number(named[2]) / 8, signed: named[1] === "", bigEndian: named[3] !== undefined };
}
function bytesOf(value, size, bigEndian) {
    const bytes = Array.from({ length: size }, (_, i) => Number((value >> BigInt(8 * i)) & 0xffn));
    return bigEndian ? bytes.reverse() : bytes;
}

;// CONCATENATED MODULE: ./build/src/lint/rule_logic.js




/** A condition is looked at for about a tenth of a second at most. */
const STEPS = 100_000;
/** All of a file together for about a second: of real files none takes the hundredth part. */
const FILE_STEPS = 1_000_000;
const shares = new WeakMap();
/** Asked for by one lint rule after the other: kept for longer, what all rules mean would fill the memory. */
let last = null;
/**
 * What a rule's clauses say about each other; null for a rule without a condition, and for one whose types are
 * wrong: what cannot be read right must not be reasoned about.
 */
function ruleLogic(rule, file) {
    // Of thousands of rules on files alone hardly one has anything to reason about, or to be remembered.
    if (!file.importsVt && !mayBeImpossible(rule, file))
        return null;
    if (last?.rule !== rule)
        last = { rule, logic: work(rule, file) };
    return last.logic;
}
function work(rule, file) {
    if (file.work.steps <= 0)
        return null;
    const typing = file.typingOf(rule);
    if (typing === null || typing.problems.some(({ code }) => code !== "legacy_variable"))
        return null;
    const { clauses } = (0,lower_rule/* lowerRule */.i)(rule, file.tree, {
        schema: file.schema,
        text: file.source.text,
        entity: file.entityOf(rule),
    });
    const formulas = clauses.map(({ formula }) => formula);
    file.work.steps -= (0,logic/* readingSteps */.yl)(formulas);
    const facts = (0,logic/* drawing */.pW)([file.work, shareOf(file)], STEPS, (budget) => 
    // Rules on files alone repeat themselves for speed, and nobody is told: what is redundant need not be proved.
    (0,logic/* factsOf */.xS)(formulas, { budget, ...(file.importsVt ? {} : { only: "conflict" }) }));
    return { clauses, facts };
}
function shareOf(file) {
    let share = shares.get(file);
    if (share === undefined) {
        share = { steps: FILE_STEPS };
        shares.set(file, share);
    }
    return share;
}
function mayBeImpossible(rule, file) {
    if (rule.condition === null || !mayContradict(rule.condition.expression))
        return false;
    // What a global rule asks for is asked of the same file.
    const isAlone = file.rules.every(({ modifiers }) => modifiers.every(({ name }) => name !== "global"));
    return !isAlone || exampleOf(rule) === null;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/logic_never_true.js


const logicNeverTrue = {
    id: "logic_never_true",
    summary: "A condition can hold of something.",
    category: "logic",
    severity: "warning",
    preset: "default",
    needs: "types",
    messages: {
        clause: "{rule} can never match: this is never true",
        clauses: "{rule} can never match: these clauses exclude each other",
    },
    fixable: false,
    since: "0.1.0",
    create: ({ file, report }) => ({
        Rule(rule) {
            const logic = ruleLogic(rule, file);
            if (logic === null || logic.facts.conflict === null)
                return;
            const [first, ...others] = logic.facts.conflict.flatMap((i) => logic.clauses[i] ?? []);
            const at = first?.place.range ?? rule.condition?.expression ?? rule.name;
            // `condition: false` is how hunters switch a rule off.
            if (others.length === 0 && rule.condition?.expression.kind === "BooleanLiteral")
                return;
            report({
                messageId: others.length === 0 ? "clause" : "clauses",
                data: { rule: rule.name.name },
                at: { start: at.start, end: at.end },
                label: others.length === 0 ? "never true" : "this",
                related: others.map(({ place }) => ({
                    start: place.range.start,
                    end: place.range.end,
                    label: "excludes this",
                })),
                notes: [
                    ...(others.length === 0 ? [] : [`excluded by: ${clausePlaces(others, file.source)}`]),
                    "Nothing meets what is asked for here, so the rule never fires and nobody is told.",
                ],
                help: "Look for a test that was meant of another element, an `and` that should be `or`, or bounds that are swapped.",
                subject: `${rule.name.name} never`,
            });
        },
    }),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/logic_redundant_clause.js


const logicRedundantClause = {
    id: "logic_redundant_clause",
    summary: "Every clause of a condition says something that the others do not.",
    category: "logic",
    severity: "note",
    preset: "default",
    needs: "types",
    // Rules on files alone repeat themselves for speed: `all of them` first, then what it implies. Nothing is proved
    // about their clauses but that they exclude each other.
    onlyImporting: "vt",
    messages: {
        implied: "{rule} says this already in another clause: without it, it matches the same",
        always: "{rule} matches everything: its condition is always true",
    },
    fixable: false,
    since: "0.1.0",
    create: ({ file, report }) => ({
        Rule(rule) {
            const logic = ruleLogic(rule, file);
            if (logic === null)
                return;
            const data = { rule: rule.name.name };
            const { clauses, facts } = logic;
            const condition = rule.condition?.expression;
            // What is always true says nothing, and has been left out of the clauses.
            if (condition && (facts.isAlwaysTrue || clauses.length === 0)) {
                if (condition.kind === "BooleanLiteral")
                    return;
                report({
                    messageId: "always",
                    data,
                    at: { start: condition.start, end: condition.end },
                    label: "always true",
                    severity: "warning",
                    help: "Write what the rule is to look for.",
                    subject: `${rule.name.name} always`,
                });
                return;
            }
            for (const { clause, by } of facts.redundant) {
                const { place, from } = clauses[clause] ?? {};
                // What another rule says twice is not this rule's fault.
                if (place === undefined || from !== null)
                    continue;
                const others = by.flatMap((i) => clauses[i] ?? []);
                report({
                    messageId: "implied",
                    data,
                    at: { start: place.range.start, end: place.range.end },
                    label: "implied",
                    related: others.map(({ place: { range } }) => ({ start: range.start, end: range.end, label: "by this" })),
                    notes: others.length === 0 ? [] : [`implied by: ${clausePlaces(others, file.source)}`],
                    help: "Remove it; or, if it was meant to say something else, look for a text or a field that was copied.",
                    subject: `${rule.name.name} ${place.text}`,
                });
            }
        },
    }),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/meta_date.js
const KEY = /^(?:date|modified|created|creation_date|last_modified|first_imported|updated|last_update)$/i;
const metaDate = {
    id: "meta_date",
    summary: "A date in meta is a day of the calendar, as YYYY-MM-DD.",
    category: "metadata",
    severity: "warning",
    preset: "strict",
    needs: "tree",
    messages: {
        none: "`{date}` is no day of the calendar",
        form: "`{date}` is not written as YYYY-MM-DD",
    },
    fixable: false,
    since: "0.1.0",
    create: ({ report }) => ({
        Meta({ key, value }) {
            if (value.kind !== "StringLiteral" || !KEY.test(key.name))
                return;
            const date = value.value;
            const parts = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(date);
            if (parts !== null && isDay(Number(parts[1]), Number(parts[2]), Number(parts[3])))
                return;
            report({
                messageId: parts === null ? "form" : "none",
                data: { date },
                at: { start: value.start, end: value.end },
                help: "Tools that sort and filter rules by date read YYYY-MM-DD.",
                subject: `${key.name} ${date}`,
            });
        },
    }),
};
function isDay(year, month, day) {
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

;// CONCATENATED MODULE: ./build/src/lint/meta_schemas.js
const TEXT = { type: "string", minLength: 1 };
/** A key that may be repeated holds one value or a list of them. */
const texts = (pattern) => ({
    anyOf: [
        { type: "string", pattern },
        { type: "array", items: { type: "string", pattern } },
    ],
});
const DAY = { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" };
const HASHES = texts("^([0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64})$");
/**
 * What three repositories ask of a rule's meta, as JSON Schemas of an object of its keys and values.
 * - `vt_crowdsourced`: what every rule of VirusTotal's crowdsourced repository has (VirusTotal/vt-public-crowdsourced-yara).
 * - `yara_forge`: the fields of the style guide that YARA-Forge scores by (Neo23x0/YARA-Style-Guide, README.md).
 * - `cccs`: the required fields and values of the CCCS YARA specification (CybercentreCanada/CCCS-Yara, CCCS_YARA.yml).
 */
const META_SCHEMAS = {
    vt_crowdsourced: {
        type: "object",
        required: ["description", "target_entity"],
        properties: {
            name: TEXT,
            author: TEXT,
            description: TEXT,
            target_entity: { enum: ["file", "url", "domain", "ip_address"] },
            reference: texts("^https?://"),
            sha256: texts("^[0-9a-fA-F]{64}$"),
            hash: HASHES,
        },
    },
    yara_forge: {
        type: "object",
        required: ["description", "author", "date", "reference"],
        properties: {
            description: TEXT,
            author: TEXT,
            date: DAY,
            modified: DAY,
            reference: texts("."),
            score: { type: "integer", minimum: 0, maximum: 100 },
            hash: HASHES,
        },
    },
    cccs: {
        type: "object",
        required: [
            "id",
            "fingerprint",
            "version",
            "modified",
            "status",
            "sharing",
            "source",
            "author",
            "description",
            "category",
        ],
        properties: {
            id: { type: "string", pattern: "^[0-9A-Za-z]{19,22}$" },
            fingerprint: { type: "string", pattern: "^[0-9a-fA-F]{64}$" },
            version: { type: "string", pattern: "^\\d+\\.\\d+$" },
            date: DAY,
            modified: DAY,
            status: { enum: ["TESTING", "RELEASED", "DEPRECATED"] },
            sharing: { type: "string", pattern: "^TLP:(CLEAR|WHITE|GREEN|AMBER|AMBER\\+STRICT)(//COMMERCIAL)?$" },
            source: TEXT,
            author: texts("."),
            description: { type: "string" },
            category: { enum: ["INFO", "EXPLOIT", "TECHNIQUE", "TOOL", "MALWARE"] },
            mitre_att: texts("^(TA|T|M|G|S)\\d{4}(\\.\\d{3})?$"),
            hash: HASHES,
        },
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/meta_schema.js


/** Reads schemas: as large as all other lint rules together, and most configurations have none. */
let read;
/** Read once: a repository has thousands of rules and one schema. */
const known = new Map();
const metaSchema = {
    id: "meta_schema",
    summary: "A rule's meta holds what the repository's schema asks for.",
    category: "metadata",
    severity: "warning",
    preset: "strict",
    needs: "tree",
    messages: {
        missing: "{rule} has no `{key}` in its meta",
        wrong: "`{key}` {message}",
        slow: "the meta of {rule} is not checked: the schema takes too long on it",
    },
    options: {
        properties: {
            preset: { enum: Object.keys(META_SCHEMAS), description: "vt_crowdsourced, yara_forge or cccs." },
            schema: {
                $ref: "https://json-schema.org/draft/2020-12/schema",
                description: "A JSON Schema of your own, of an object of keys and values; a repeated key has a list.",
            },
        },
    },
    fixable: false,
    since: "0.1.0",
    prepare: async () => {
        read = (await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2815), __webpack_require__.e(4375)]).then(__webpack_require__.bind(__webpack_require__, 4375))).readMetaSchema;
    },
    create: ({ options, report }) => ({
        Rule(rule) {
            const validate = validator(options);
            if (validate === null || rule.modifiers.some(({ name }) => name === "private"))
                return;
            const errors = validate(metaObject(rule));
            const { name, start, end } = rule.name;
            if (errors === null) {
                const help = "Write its patterns so that a text matches them in one way only (`(a+)+` matches in many), and its references so that they do not multiply or go round.";
                report({ messageId: "slow", data: { rule: name }, at: { start, end }, help, subject: `${name} slow` });
                return;
            }
            // A schema with alternatives reports each of them; one finding for a place is enough.
            const told = new Set();
            for (const { keyword, instancePath, params, message = "is wrong" } of errors) {
                const allowed = keyword === "enum" && Array.isArray(params.allowedValues) ? params.allowedValues : null;
                const isMissing = keyword === "required" && instancePath === "";
                const key = isMissing
                    ? String(params.missingProperty)
                    : (instancePath.split("/")[1] ?? String(params.additionalProperty ?? ""));
                if (told.has(key))
                    continue;
                told.add(key);
                const entry = rule.meta?.entries.find((candidate) => candidate.key.name === key);
                const place = entry === undefined ? rule.name : entry.value;
                report({
                    messageId: isMissing ? "missing" : "wrong",
                    data: { rule: name, key, message: allowed === null ? message : oneOf(allowed) },
                    at: { start: place.start, end: place.end },
                    help: isMissing ? `Add \`${key}\` to meta.` : null,
                    subject: `${name} ${key}`,
                });
            }
        },
    }),
};
function oneOf(values) {
    const shown = values.slice(0, MAX_VALUES).map((value) => `\`${(0,code_frame/* visible */.R)(JSON.stringify(value))}\``);
    const rest = values.length - shown.length;
    return `must be one of ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
const MAX_VALUES = 12;
/** Null where nothing is asked for: the rule is silent until it is configured. */
function validator(options) {
    const { preset, schema } = options;
    const chosen = schema ?? (typeof preset === "string" ? META_SCHEMAS[preset] : undefined);
    if (chosen === undefined)
        return null;
    const key = JSON.stringify(chosen);
    const before = known.get(key);
    if (before !== undefined)
        return before;
    if (read === undefined)
        throw new Error("meta_schema was not prepared");
    const result = read(chosen);
    // The configuration was refused for it already.
    if ("fault" in result)
        throw new Error(result.fault.message);
    known.set(key, result.validate);
    return result.validate;
}
function metaObject(rule) {
    const object = {};
    for (const { key, value } of rule.meta?.entries ?? []) {
        const plain = plainValue(value);
        const before = Object.hasOwn(object, key.name) ? object[key.name] : undefined;
        object[key.name] = before === undefined ? plain : [before, plain].flat();
    }
    return object;
}
function plainValue(value) {
    return typeof value.value === "bigint" ? Number(value.value) : value.value;
}

;// CONCATENATED MODULE: ./build/src/lint/typing_findings.js
/** Reports the problems of conditions that have one of these codes: lint rules on types differ in nothing else. */
function reportTyping({ file, report }, codes) {
    return {
        Rule(rule) {
            const typing = file.typingOf(rule);
            if (typing === null || typing.problems.length === 0)
                return;
            for (const { code, span, message, help, suggestion } of typing.problems) {
                if (!codes.includes(code))
                    continue;
                const isRenaming = suggestion !== null && /^\w+(?:\.\w+)*$/.test(suggestion);
                report({
                    messageId: "fault",
                    data: { message, ...(suggestion === null ? {} : { suggestion }) },
                    at: span,
                    help,
                    fix: isRenaming
                        ? {
                            title: `Replace it by \`${suggestion}\``,
                            safe: false,
                            edits: [{ start: span.start, end: span.end, text: suggestion }],
                        }
                        : null,
                });
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/src/lint/rules/missing_import.js

const missingImport = {
    id: "missing_import",
    summary: "A condition uses only modules that the file imports.",
    category: "schema",
    severity: "error",
    preset: "default",
    needs: "types",
    messages: { fault: "{message}" },
    fixable: false,
    since: "0.1.0",
    create: (context) => reportTyping(context, ["missing_import"]),
};

// EXTERNAL MODULE: ./build/src/text/layout.js
var layout = __webpack_require__(8899);
;// CONCATENATED MODULE: ./build/src/lint/meta_edits.js

/**
 * Adds lines (`key = value`) at the end of a rule's meta section, or makes the section, indented and ended as the file
 * is. Null where the rule is too broken to tell where that would be.
 */
function insertedMeta(rule, source, lines) {
    const { text } = source;
    const lineEnd = (0,layout/* lineEndOf */.v)(text) ?? "\n";
    const last = rule.meta?.entries.at(-1);
    if (last !== undefined) {
        const indent = indentOf(last.start, text);
        return linesAt(afterComment(last.end, text), lines, { indent, lineEnd, text });
    }
    const next = rule.patterns ?? rule.condition;
    if (next === null || rule.meta !== null)
        return null;
    const brace = braceAfter((rule.tags.at(-1) ?? rule.name).end, text);
    if (brace === null)
        return null;
    const indent = indentOf(next.start, text);
    const section = ["meta:", ...lines.map((line) => `${indent}${line}`)];
    return linesAt(afterComment(brace + 1, text), section, { indent, lineEnd, text });
}
/** The opening brace, with nothing before it but a colon and comments. */
function braceAfter(offset, text) {
    const blank = /[\s:]*/y;
    for (let at = offset;;) {
        blank.lastIndex = at;
        blank.test(text);
        at = blank.lastIndex;
        if (text[at] === "{")
            return at;
        if (text.startsWith("//", at))
            at = endOfLine(at, text);
        else if (text.startsWith("/*", at)) {
            const end = text.indexOf("*/", at + 2);
            if (end < 0)
                return null;
            at = end + 2;
        }
        else
            return null;
    }
}
function endOfLine(at, text) {
    const line = /[^\r\n]*/y;
    line.lastIndex = at;
    line.test(text);
    return line.lastIndex;
}
/** Lines of their own, and another for what follows on the same line. */
function linesAt(at, lines, { indent, lineEnd, text }) {
    const added = lines.map((line) => `${lineEnd}${indent}${line}`).join("");
    const before = /[^\S\r\n]*(?=\S)/y;
    before.lastIndex = at;
    return before.test(text)
        ? { start: at, end: before.lastIndex, text: `${added}${lineEnd}${indent}` }
        : { start: at, end: at, text: added };
}
/** The white space before the first thing on a line; two spaces where that is nothing. */
function indentOf(offset, text) {
    return (0,layout/* indentAt */.o)(text, offset) || "  ";
}
/** The end of the line, where nothing but a comment is left of it. */
function afterComment(at, text) {
    const rest = /[^\S\r\n]*(?:\/\/[^\r\n]*)?(?=[\r\n])/y;
    rest.lastIndex = at;
    return rest.test(text) ? rest.lastIndex : at;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/missing_target_entity.js

const missingTargetEntity = {
    id: "missing_target_entity",
    summary: "A hunting rule says what it matches.",
    category: "metadata",
    severity: "note",
    preset: "strict",
    needs: "types",
    onlyImporting: "vt",
    messages: { missing: "{rule} does not say what it matches: it has no `target_entity`" },
    fixable: true,
    since: "0.1.0",
    create: ({ file, report }) => ({
        Rule(rule) {
            if (rule.condition === null)
                return;
            if (rule.meta?.entries.some(({ key }) => key.name === "target_entity"))
                return;
            const { name, start, end } = rule.name;
            report({
                messageId: "missing",
                data: { rule: name },
                at: { start, end },
                help: 'Write `target_entity = "file"`, "url", "domain" or "ip_address" in the meta section.',
                fix: missing_target_entity_fixOf(rule, file),
            });
        },
    }),
};
/** Safe where the fields that the rule uses leave no choice. */
function missing_target_entity_fixOf(rule, file) {
    const own = file.ownEntityOf(rule);
    const entity = own ?? file.entityOf(rule);
    if (entity === null)
        return null;
    const line = `target_entity = "${entity}"`;
    const edit = insertedMeta(rule, file.source, [line]);
    return edit && { title: `Write \`${line}\``, safe: own !== null, edits: [edit] };
}

;// CONCATENATED MODULE: ./build/src/lint/rules/mixed_entities.js
/** Source: a ruleset has one kind of object that it matches, docs.virustotal.com/reference/create-hunting-ruleset. */
const mixedEntities = {
    id: "mixed_entities",
    summary: "The rules of a file match one kind of object, as those of a ruleset must.",
    category: "schema",
    severity: "warning",
    preset: "default",
    needs: "types",
    onlyImporting: "vt",
    messages: { mixed: "{rule} is a rule for `{entity}`, {other} above it for `{otherEntity}`: no ruleset takes both" },
    fixable: false,
    since: "0.1.0",
    create: ({ file, report }) => {
        let first = null;
        let isTold = false;
        return {
            Rule(rule) {
                if (isTold)
                    return;
                const entity = file.ownEntityOf(rule);
                if (entity === null)
                    return;
                first ??= { rule, entity };
                if (entity === first.entity)
                    return;
                isTold = true;
                const { name } = first.rule;
                report({
                    messageId: "mixed",
                    data: { rule: rule.name.name, entity, other: name.name, otherEntity: first.entity },
                    at: { start: rule.name.start, end: rule.name.end },
                    label: entity,
                    related: [{ start: name.start, end: name.end, label: first.entity }],
                    help: "Keep the rules for each kind of object in a file of their own.",
                    subject: "mixed",
                });
            },
        };
    },
};

;// CONCATENATED MODULE: ./build/src/lint/rules/operand_type.js

const operandType = {
    id: "operand_type",
    summary: "The operands of a condition are of the types that its operators take.",
    category: "schema",
    severity: "error",
    preset: "default",
    needs: "types",
    messages: { fault: "{message}" },
    fixable: false,
    since: "0.1.0",
    create: (context) => reportTyping(context, ["operator_type", "wrong_arguments", "variable_count", "method_in_with"]),
};

;// CONCATENATED MODULE: ./build/src/lint/query_findings.js
/** Reports what checking queries found with one of these codes: lint rules on queries differ in nothing else. */
function reportChecks({ file, report }, codes) {
    return {
        Rule(rule) {
            for (const { query, faults } of file.checkedQueriesOf(rule)) {
                for (const fault of faults) {
                    if (codes.includes(fault.code))
                        report(queryFinding(fault, query, file.source));
                }
            }
        },
    };
}
/** A fault of a kept query as a finding at its place in the rule file. */
function queryFinding(fault, query, source) {
    const { code, message, help, severity, span } = fault;
    return {
        messageId: "fault",
        data: { code, message },
        at: placeInFile(span, query),
        help,
        severity,
        fix: fixInFile(fault, query, source),
        subject: `${code} ${query.text.slice(span.start, span.end)} ${query.text}`,
    };
}
function placeInFile({ start, end }, query) {
    const from = query.toSource(start);
    return { start: from, end: Math.max(from, query.toSource(end)) };
}
/**
 * The mend of a query, escaped as its place in the file demands. None where the query is not written there plainly
 * (over several lines, as a link, with escapes of its own kind): an edit could not be told from damage.
 */
function fixInFile({ edits, help, message }, query, source) {
    if (edits.length === 0 || !isPlain(query, source))
        return null;
    const escaped = query.source === "meta" ? escapeForString : (text) => text;
    const placed = edits.map(({ start, end, text }) => ({
        start: query.toSource(start),
        end: query.toSource(end),
        text: escaped(text),
    }));
    // A comment must not end early, nor begin a new line.
    if (placed.some(({ text }) => /[\r\n]|\*\//.test(text)))
        return null;
    return { title: help ?? message, safe: false, edits: placed };
}
function isPlain(query, source) {
    const written = source.slice(query.range);
    return written === (query.source === "meta" ? escapeForString(query.text) : query.text);
}
/** As it stands between the quotes of a YARA string. */
function escapeForString(text) {
    return text.replace(/["\\]/g, "\\$&").replace(/\t/g, "\\t").replace(/\n/g, "\\n").replace(/\r/g, "\\r");
}

;// CONCATENATED MODULE: ./build/src/lint/rules/query_bad_value.js

const queryBadValue = {
    id: "query_bad_value",
    summary: "The values of a query are what their modifiers take.",
    category: "query",
    severity: "error",
    preset: "default",
    needs: "queries",
    onlyImporting: "vt",
    messages: { fault: "{message}" },
    fixable: true,
    since: "0.1.0",
    create: (context) => reportChecks(context, [
        "bad_address",
        "bad_country",
        "bad_date",
        "bad_hash",
        "bad_number",
        "bad_size",
        "bad_value",
        "engine_in_label",
        "misused_value",
        "unknown_value",
    ]),
};

// EXTERNAL MODULE: ./build/src/drift/index.js + 34 modules
var drift = __webpack_require__(1863);
// EXTERNAL MODULE: ./build/src/translate/translate_query.js + 1 modules
var translate_query = __webpack_require__(3765);
// EXTERNAL MODULE: ./build/src/text/edit.js
var edit = __webpack_require__(6033);
// EXTERNAL MODULE: ./build/src/text/source_file.js
var source_file = __webpack_require__(7425);
// EXTERNAL MODULE: ./build/src/translate/rule_table.js
var rule_table = __webpack_require__(3631);
// EXTERNAL MODULE: ./build/src/lint/linted_file.js + 8 modules
var linted_file = __webpack_require__(6306);
;// CONCATENATED MODULE: ./build/src/lint/edited_rule.js




/**
 * A rule as edits within it would make it, for trying a fix out before it is offered: in a file of nothing but the
 * imports and the rules that its meaning rests on, so that a large file is not read again for each of its rules.
 * Null where what comes out is no rule.
 */
function ruleAfter(edits, rule, file) {
    const { items } = file.tree;
    const { text, path } = file.source;
    const { imports, places } = layoutOf(file.tree, text);
    const needed = rulesBehind(rule, file);
    if (needed === null)
        return null;
    const pieces = [...imports];
    const inOrder = [...needed].sort((a, b) => a.start - b.start);
    for (const item of inOrder) {
        const i = places.get(item);
        // A query may be kept in a comment before the rule, or after it.
        const from = items[i - 1]?.end ?? 0;
        if (item !== rule)
            pieces.push(text.slice(from, item.end));
        else {
            const next = items[i + 1];
            const to = next?.kind === "Rule" && needed.has(next) ? item.end : (next?.start ?? text.length);
            const moved = edits.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
            pieces.push((0,edit/* applyEdits */.c)(text.slice(from, to), moved));
        }
    }
    const edited = new linted_file/* LintedFile */.bK(new source_file/* SourceFile */.s(path, `${pieces.join("\n")}\n`), file.options, file.work);
    const found = edited.rules[inOrder.indexOf(rule)];
    if (edited.rules.length !== inOrder.length || found?.name.name !== rule.name.name)
        return null;
    return { rule: found, file: edited };
}
const layouts = new WeakMap();
function layoutOf(tree, text) {
    let layout = layouts.get(tree);
    if (layout === undefined) {
        const imports = tree.items.filter((item) => item.kind === "Import");
        const byModule = new Map(imports.map(({ module, start, end }) => [module.value, text.slice(start, end)]));
        layout = { imports: [...byModule.values()], places: new Map(tree.items.map((item, i) => [item, i])) };
        layouts.set(tree, layout);
    }
    return layout;
}
/** A rule that rests on more others than this is not tried. */
const MAX_BEHIND = 200;
/** The rule, those that it names, however far, and the global ones; null where they are too many to be read again. */
function rulesBehind(rule, file) {
    const table = rule_table/* RuleTable */.V.of(file.tree);
    if (table.globals.length > MAX_BEHIND)
        return null;
    const needed = new Set([rule, ...table.globals]);
    // Grows while it is walked.
    for (const user of needed) {
        for (const one of namedBy(user, table))
            needed.add(one);
        if (needed.size > MAX_BEHIND)
            return null;
    }
    return needed;
}
const named = new WeakMap();
/** The rules of its file that a rule's condition names, as many as matter: asked for once for each that rests on it. */
function namedBy(rule, table) {
    let found = named.get(rule);
    if (found === undefined) {
        found = rule.condition === null ? [] : namedIn(rule.condition, rule, table);
        named.set(rule, found);
    }
    return found;
}
function namedIn(condition, user, table) {
    const found = new Set();
    (0,yara/* visit */.YR)(condition, {
        Identifier: ({ name }) => {
            const one = table.get(name);
            if (one)
                found.add(one);
        },
        ItemSet: (set) => {
            for (const one of table.matching(set, user)) {
                if (found.size > MAX_BEHIND)
                    break;
                found.add(one);
            }
        },
    });
    return [...found];
}

;// CONCATENATED MODULE: ./build/src/lint/rule_users.js



const rule_users_known = new WeakMap();
/** The rules with a query whose meaning rests on a rule, itself left out; null where one rests on too many to tell. */
function usersOf(rule, file) {
    let users = rule_users_known.get(file);
    if (users === undefined) {
        users = usersByRule(file);
        rule_users_known.set(file, users);
    }
    return users === null ? null : (users.get(rule) ?? []);
}
function usersByRule(file) {
    const users = new Map();
    for (const user of file.rules) {
        if (file.queriesOf(user).length === 0)
            continue;
        const behind = rulesBehind(user, file);
        if (behind === null)
            return null;
        for (const rule of behind) {
            if (rule === user)
                continue;
            const known = users.get(rule);
            if (known)
                known.push(user);
            else
                users.set(rule, [user]);
        }
    }
    return users;
}
/** Whether a rule rests on another one that is not in order: which of the two is to change is known only then. */
function restsOnDrift(rule, file, driftOf) {
    const behind = rulesBehind(rule, file);
    return behind === null || [...behind].some((other) => other !== rule && driftOf(other, file) > 0);
}
/** Each of them is judged anew: what so many rest on is not mended by the way. */
const MAX_USERS = 20;
/** Whether edits within a rule leave those that rest on it in order, or no farther from it than they are. */
function sparesUsers(edits, rule, file, driftOf) {
    const users = usersOf(rule, file);
    if (users === null || users.length > MAX_USERS)
        return false;
    if (users.length === 0)
        return true;
    const edited = new linted_file/* LintedFile */.bK(new source_file/* SourceFile */.s(file.path, (0,edit/* applyEdits */.c)(file.source.text, edits)), file.options, file.work);
    return users.every((user) => {
        const after = edited.rules[file.rules.indexOf(user)];
        return after !== undefined && driftOf(after, edited) <= driftOf(user, file);
    });
}

;// CONCATENATED MODULE: ./build/src/lint/drift_fix.js





/**
 * What brings a rule and its query together again: what their differences say to change, else the condition that the
 * query translates to. Each is tried out, and offered only
 * where nothing is left to say then, nor more of the rules that name this one; and none where a rule that this one
 * names drifts itself, which may be all there is to mend. Unsafe: which of the two was meant, only its author knows.
 */
function driftFix(query, rule, file, trial, driftOf) {
    const counted = query.differences.filter(({ scope }) => !scope);
    if (query.relation === "unknown" || counted.length === 0)
        return null;
    if (restsOnDrift(rule, file, driftOf))
        return null;
    const isOfCase = counted.every(({ reason, side }) => reason === "case_sensitive" && side === "rule");
    const proposals = [
        () => changed(trial, isOfCase, rule, file),
        () => applied(translated(query, rule, file), rule, file),
    ];
    for (const propose of proposals) {
        const proposal = propose();
        if (proposal === null || driftOf(proposal.edited.rule, proposal.edited.file) > 0)
            continue;
        if (sparesUsers(proposal.fix.edits, rule, file, driftOf))
            return proposal.fix;
    }
    return null;
}
function applied(fix, rule, file) {
    const edited = fix === null ? null : ruleAfter(fix.edits, rule, file);
    return fix === null || edited === null ? null : { fix, edited };
}
/** Whether a comment stands in what is to be written anew: no word of a hunter's is to be lost. */
function losesComment(replaced, { tree }) {
    return tree.comments.some(({ start, end }) => start < replaced.end && end > replaced.start);
}
// ---- what the differences say
function changed(trial, isOfCase, rule, file) {
    if (trial.kind !== "tried")
        return null;
    // Of several queries one is not to win, and what cannot be compared could be what matters: but no query minds case.
    if (!isOfCase && (!trial.result.complete || file.queriesOf(rule).length > 1))
        return null;
    const { edits, edited } = trial;
    if (edits.some((edit) => losesComment(edit, file)))
        return null;
    const title = isOfCase ? "Ignore letter case, as the query does" : "Change what differs from the query";
    return { fix: { title, safe: false, edits }, edited };
}
// ---- translation
/** Reasons for which a clause of the rule is set aside: it says when the rule runs, and stays. */
const KEPT_SCOPES = new Set(["scope_new_only", "scope_detections", "scope_file_type"]);
function translated(query, rule, file) {
    const { condition, patterns } = rule;
    const entity = file.entityOf(rule);
    // Patterns that a condition no longer names would not compile.
    if (condition === null || patterns !== null || file.queriesOf(rule).length > 1)
        return null;
    const { expression } = condition;
    if (losesComment(expression, file))
        return null;
    const result = (0,translate_query/* translateQuery */.L)(query.text, entity === null ? {} : { entity });
    if (!result.complete || result.output === null || (entity !== null && result.entity !== entity))
        return null;
    const { tree } = (0,yara/* parse */.qg)(result.output);
    const made = tree.items.find((item) => item.kind === "Rule");
    const isImported = tree.items.every((item) => item.kind !== "Import" || file.imports.has(item.module.value));
    if (!made?.condition || made.patterns !== null || !isImported)
        return null;
    const scopes = query.differences.flatMap(({ side, scope, reason, range }) => {
        if (side !== "rule" || !scope || !KEPT_SCOPES.has(reason) || range === null)
            return [];
        return clauseAt({ start: range.start.offset, end: range.end.offset }, rule) ?? [];
    });
    const text = indented((0,yara/* printNode */.Og)(yara/* construct.and */.YU.and([...scopes, made.condition.expression])), expression.start, file);
    const { start, end } = expression;
    return { title: "Write the condition anew from the query", safe: false, edits: [{ start, end, text }] };
}
/** The clause of the rule's own that stands there; a part of a rule that it names goes with the name. */
function clauseAt({ start, end }, rule) {
    let found = null;
    const add = (node) => {
        if (node.start > start || node.end < end)
            return;
        if (node.start === start && node.end === end)
            found = node;
        else if (node.kind === "ParenthesizedExpression")
            add(node.expression);
        else if (node.kind === "LogicalExpression")
            node.operands.forEach(add);
    };
    if (rule.condition !== null)
        add(rule.condition.expression);
    return found;
}
/** Lines below the first, as deep as the one on which it begins, and ended as the file is. */
function indented(printed, at, { source: { text } }) {
    return printed.split("\n").join(`${(0,layout/* lineEndOf */.v)(text) ?? "\n"}${(0,layout/* indentAt */.o)(text, at)}`);
}

// EXTERNAL MODULE: ./build/src/findings/edit_lines.js
var edit_lines = __webpack_require__(5394);
;// CONCATENATED MODULE: ./build/src/lint/drift_notes.js



/** More differences of one direction than these are counted, not told: the rest is in the JSON report. */
const drift_notes_MAX_TOLD = 12;
const MAX_CLAUSE = 70;
/**
 * What comparing a query gave, in lines for people: what the rule misses, what it adds, what was set aside and what
 * could not be compared. Like differences are told once.
 */
function driftNotes(query, { tried = null, isUseless = false, earlier = null } = {}) {
    const { unchecked, text, searched = [] } = query;
    const differences = isUseless ? query.differences.map(withoutAdvice) : query.differences;
    const counted = counting(differences);
    const told = earlier === null ? new Map() : sections(counting(earlier.differences));
    const all = sections(counted);
    const own = [...all].filter(([head, rest]) => told.get(head)?.join() !== rest.join());
    const common = [...all.keys()].filter((head) => !own.some(([other]) => other === head));
    const aside = differences.filter(({ scope }) => scope);
    return [
        // The code frame cuts a long line, and nobody can plan an edit from half a query.
        ...(text.length > MAX_CLAUSE ? [`query: ${(0,code_frame/* visible */.R)(text.replace(/\s+/g, " "))}`] : []),
        ...(common.length > 0 ? [`as for the query of line ${earlier?.range.start.line}: ${times(common)}`] : []),
        ...own.flatMap(([head, rest]) => [head, ...rest]),
        ...(tried === null ? [] : [tried]),
        ...grouped(aside.filter(({ reason }) => reason !== "tokenisation_unknown"), ({ explanation }) => explanation).map(([explanation, group]) => `set aside: ${[...new Set(group.map(place))].join(", ")}. ${explanation}`),
        ...spellings(aside.filter(({ reason }) => reason === "tokenisation_unknown")),
        ...grouped(unchecked, ({ reason }) => reason).map(([reason, group]) => {
            return `not compared: ${group.map(({ text }) => drift_notes_short(text)).join(", ")}. ${reason}`;
        }),
        ...searched.map(fieldsNote),
        ...limits(query),
        ...certainty(query),
    ];
}
function withoutAdvice(difference) {
    if (difference.scope)
        return difference;
    const places = difference.spots.filter(({ text, range }) => text !== "" && range.start.line === range.end.line);
    return { ...difference, spots: places.map((spot) => ({ ...spot, instead: null })) };
}
function counting(differences) {
    return differences.filter(({ scope }) => !scope);
}
function times(heads) {
    const reasons = new Set(heads.flatMap((head) => /\w+(?=\)$)/.exec(head) ?? []));
    const count = heads.length === 1 ? "one difference that is" : `${heads.length} differences that are`;
    return `${count} told there (${[...reasons].join(", ")})`;
}
/** What is missed, what is added, and what is neither: each difference's line with what belongs to it. */
function sections(counted) {
    const isOf = (direction) => (difference) => difference.reason !== "undecided" && difference.direction === direction;
    return new Map([
        ...told(counted.filter(isOf("narrower")), "misses"),
        ...told(counted.filter(isOf("broader")), "adds"),
        ...told(counted.filter(({ reason }) => reason === "undecided"), "undecided"),
    ]);
}
/** Texts that are the same but for punctuation, once each, with what would make a rule find both. */
function spellings(differences) {
    if (differences.length === 0)
        return [];
    const named = differences.filter(({ literals }) => literals !== null);
    const pairs = grouped(named.length > 0 ? named : differences, ({ side, literals, clause }) => {
        if (literals === null)
            return drift_notes_short(clause);
        const [rule, query] = side === "rule" ? [literals.own, literals.other] : [literals.other, literals.own];
        return `\`${(0,code_frame/* visible */.R)(query)}\` in the query, \`${(0,code_frame/* visible */.R)(rule)}\` in the rule`;
    });
    return [
        "set aside: texts that are alike, or part of one another, but for punctuation or spaces. VirusTotal may search by words, which no page says, so they count as no drift; a condition compares every sign.",
        ...pairs.flatMap(([pair, group]) => {
            const edits = (0,edit_lines/* editLines */.S)(group.flatMap(({ spots }) => spots));
            const all = edits.map((edit) => `  to be sure, ${edit}`);
            return [`  ${pair}${all.length === 0 ? ": both texts can stay" : ""}`, ...all];
        }),
    ];
}
function fieldsNote({ modifier, required, optional }) {
    const listed = (fields) => {
        const shown = fields.slice(0, MAX_FIELDS).join(", ");
        return fields.length > MAX_FIELDS ? `${shown} and ${fields.length - MAX_FIELDS} more` : shown;
    };
    return `fields: for \`${(0,code_frame/* visible */.R)(modifier)}:\` a rule must look in ${listed(required)}; it may look in ${listed(optional)} too, where the query may search as well`;
}
const MAX_FIELDS = 6;
/** Why not all is known, where more work would have told. */
function limits({ notes }) {
    const spent = notes.filter((note) => note === drift/* OUT_OF_WORK */.l7.comparison || note === drift/* OUT_OF_WORK */.l7.file);
    return spent.map((note) => `limit: ${note}`);
}
/** How sure the verdict is, and why. */
function certainty({ relation, complete, differences }) {
    const isByTokens = differences.some(({ reason }) => reason === "tokenisation_unknown");
    const rest = `${isByTokens ? ", punctuation set aside" : ""}${complete ? "" : ", as far as the query can be compared"}`;
    switch (relation) {
        case "narrower":
            return [`sure: the examples were evaluated on both sides; that the rule adds nothing is proved${rest}`];
        case "broader":
            return [`sure: the examples were evaluated on both sides; that the rule misses nothing is proved${rest}`];
        case "overlapping":
            return ["sure: the examples were evaluated on both sides"];
        case "disjoint":
            return [`sure: that nothing meets both is proved${rest}`];
        default:
            return [];
    }
}
function told(differences, word) {
    const groups = grouped(differences, (difference) => `${place(difference)} ${difference.explanation}`);
    const lines = groups.slice(0, drift_notes_MAX_TOLD).map(([, group]) => {
        const first = group[0];
        const line = `${word}: ${place(first)}: ${first.explanation} (${first.reason})`;
        const finder = first.direction === "narrower" ? "found by the query only" : "found by the rule only";
        const example = first.example === null ? [] : [`  ${finder}: ${first.example}`];
        return [line, [...(0,edit_lines/* editLines */.S)(first.spots).map((edit) => `  ${edit}`), ...example]];
    });
    const untold = groups.length - drift_notes_MAX_TOLD;
    return untold > 0 ? [...lines, [`${word}: ${untold} more; \`--format json\` lists all`, []]] : lines;
}
/** The clause and, since conditions are long, the term of the query that it answers to. */
function place({ side, clause, range, counterpart }) {
    if (side !== "rule")
        return drift_notes_short(clause);
    const line = range === null ? "the rule" : `line ${range.start.line}`;
    const isShort = clause.length <= MAX_CLAUSE && !clause.includes("\n");
    if (counterpart === null || isShort)
        return `${line} ${drift_notes_short(clause)}`;
    return `${line}, against ${drift_notes_short(counterpart.text)}`;
}
function drift_notes_short(text) {
    const line = (0,code_frame/* visible */.R)(text.replace(/\s+/g, " ").trim());
    return `\`${line.length > MAX_CLAUSE ? `${line.slice(0, MAX_CLAUSE - 1)}…` : line}\``;
}
function grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(keyOf(item));
        if (group)
            group.push(item);
        else
            groups.set(keyOf(item), [item]);
    }
    return [...groups];
}

;// CONCATENATED MODULE: ./build/src/lint/drift_trial.js


/** Tries out what the differences say. */
function tryEdits(query, rule, file) {
    const edits = (0,drift/* spotEdits */.oA)(query.differences);
    if (edits === null)
        return { kind: "broken" };
    if (edits.length === 0)
        return { kind: "nothing_said" };
    const { condition } = rule;
    // In another rule that this one names, they would change what others mean by it.
    const isOwn = edits.every(({ start, end }) => condition !== null && condition.start <= start && end <= condition.end);
    if (!isOwn)
        return { kind: "elsewhere" };
    const edited = ruleAfter(edits, rule, file);
    if (edited === null || edited.file.parsed.errors.length > 0 || edited.file.isBroken(edited.rule))
        return { kind: "broken" };
    const result = edited.file.compared(query.text, edited.rule);
    return result === null ? { kind: "broken" } : { kind: "tried", edits, edited, result };
}
function verdictOn(query, trial) {
    if (trial.kind !== "tried")
        return { tried: null, isUseless: trial.kind === "broken" };
    const tried = trialNote(query, trial);
    return { tried, isUseless: tried === null };
}
/** How far a rule is from its query: one that finds nothing of what the other does is the farthest. */
const DISTANCE = {
    equivalent: 0,
    narrower: 1,
    broader: 1,
    overlapping: 2,
    disjoint: 3,
    unknown: 3,
};
function trialNote(query, { result: then }) {
    if (then.relation === "unknown" || DISTANCE[then.relation] > DISTANCE[query.relation ?? "unknown"])
        return null;
    const left = then.differences.filter(({ scope }) => !scope);
    const before = query.differences.filter(({ scope }) => !scope);
    const rest = [...new Set(left.map(({ reason }) => reason))];
    const isCloser = left.length < before.length && left.every(({ reason }) => before.some((d) => d.reason === reason));
    if (!isCloser && !rest.every((reason) => reason === "same_element"))
        return null;
    const why = left.map(({ reason, explanation }) => {
        return before.some((d) => d.explanation === explanation) ? `what is said of \`${reason}\` above` : explanation;
    });
    const what = outcome(then.relation, [...new Set(why)].join("; ").replace(/\.$/, ""));
    return `tried: ${asFarAs(then)}with these changes ${what}`;
}
/** `left`: what is not mended yet. */
function outcome(relation, left) {
    switch (relation) {
        case "equivalent":
            return "the rule finds exactly what its query finds";
        case "narrower":
            return `the rule adds nothing, and misses only ${introduced(left)}`;
        case "broader":
            return `the rule misses nothing, and adds only ${introduced(left)}`;
        default:
            return `there is left only ${introduced(left)}`;
    }
}
function introduced(left) {
    return left.startsWith("what ") ? left : `this: ${left}`;
}
function asFarAs({ complete, differences }) {
    const isByTokens = differences.some(({ reason }) => reason === "tokenisation_unknown");
    return `${isByTokens ? "punctuation set aside, " : ""}${complete ? "" : "as far as the query can be compared, "}`;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/query_drift.js




const queryDrift = {
    id: "query_drift",
    summary: "A rule finds what the query kept with it finds.",
    category: "drift",
    severity: "warning",
    preset: "default",
    needs: "queries",
    onlyImporting: "vt",
    messages: {
        narrower: "{rule} finds less than {kept}",
        broader: "{rule} finds more than {kept}",
        overlapping: "{rule} misses some of what {kept} finds, and finds more besides",
        disjoint: "{rule} and {kept} can never find the same thing",
        unknown: "whether {rule} finds what {kept} finds is not known",
        equivalent: "{rule} finds what {kept} finds",
        unchecked: "a part of this query could not be compared with {rule}",
        spelling: "{rule} spells a text in another way than {kept}, and finds it in its own way only",
        changed: "{rule} is meant to be {intended} to {kept}, and is {relation}",
        unread: "not all comments of {rule} were searched for queries: reading them takes too long",
        badIntent: "`vti_relation` of {rule} names no relation",
    },
    fixable: true,
    since: "0.1.0",
    create: ({ file, report }) => ({
        Rule(rule) {
            // What does not compile is reported as such; comparing the rest of it would only add noise.
            if (file.isBroken(rule))
                return;
            const { unread } = file.querySearchOf(rule);
            if (unread !== null)
                report(unreadFinding(unread, rule.name.name));
            let earlier = null;
            let tried = 0;
            for (const { finding, query } of driftFindings(rule, file)) {
                if (query === null || query.isUnion || ++tried > MAX_TRIED) {
                    report(query === null ? finding : { ...finding, notes: driftNotes(query) });
                    continue;
                }
                const trial = tryEdits(query, rule, file);
                const notes = [
                    ...driftNotes(query, { ...verdictOn(query, trial), earlier }),
                    ...otherQueries(query, rule, file),
                    ...(earlier === null ? [asQuery(file.path, rule.name.name)].flatMap((note) => note ?? []) : []),
                ];
                report({ ...finding, notes, fix: driftFix(query, rule, file, trial, driftOf) });
                earlier ??= query;
            }
        },
    }),
};
/** Of a rule with more queries than this, all adrift, the rest is told of without advice: none of it can be followed. */
const MAX_TRIED = 50;
function unreadFinding(at, rule) {
    return {
        messageId: "unread",
        data: { rule },
        severity: "note",
        at,
        label: "not read from here on",
        help: "Keep queries in meta, under `vti_query`, where each is found; comments above them may be shorter.",
        subject: `unread ${rule}`,
    };
}
/** How to see the query that the rule stands for; null for a path that a shell would read in another way. */
function asQuery(path, rule) {
    return /^[\w./:-]+$/.test(path) ? `as a query: \`huntlint translate --rule ${path}#${rule}\`` : null;
}
/**
 * How far a rule is from its queries; 0 where nothing is left to say but of what cannot be compared. What a policy lets
 * pass as unknown is not known to be in order.
 */
function driftOf(rule, file) {
    if (file.isBroken(rule))
        return Number.POSITIVE_INFINITY;
    const isAllowed = allowedFor(rule, file);
    const parted = driftingQueries(rule, file, (query) => query.relation !== "unknown" && isAllowed(query));
    return Math.max(0, ...parted.map(({ relation }) => 1 + DISTANCE[relation ?? "unknown"]));
}
/** The queries that do not stand to their rule as it says that they are meant to, or else as the policy allows. */
function partedFrom(rule, file) {
    return driftingQueries(rule, file, allowedFor(rule, file));
}
function allowedFor(rule, file) {
    const intended = (0,drift/* intentOf */.oQ)(rule)?.relation ?? null;
    const { severity } = file.options.policy;
    return ({ relation }) => (intended === null ? severity[relation] === "off" : relation === intended);
}
function driftFindings(rule, file) {
    const intent = (0,drift/* intentOf */.oQ)(rule);
    if (intent === null)
        return unmeantFindings(rule, file);
    const name = rule.name.name;
    if (intent.relation === null) {
        return [{ finding: badIntent(intent, name), query: null }, ...unmeantFindings(rule, file)];
    }
    const intended = intent.relation;
    const { severity } = file.options.policy;
    return partedFrom(rule, file).map((query) => {
        const relation = query.relation;
        const shown = explained(query, name);
        const degree = severity[relation] === "off" ? "note" : severity[relation];
        const finding = {
            ...shown,
            messageId: "changed",
            severity: degree,
            data: { ...shown.data, intended },
            related: [...(shown.related ?? []), { start: intent.value.start, end: intent.value.end, label: "meant so" }],
            help: "Bring the two together again, or say in `vti_relation` what is meant now.",
        };
        return { finding, query };
    });
}
/**
 * The queries that do not stand to their rule as they may. With several on one rule the policy says which must: one
 * of them or their union (`any`), their union, or each.
 */
function driftingQueries(rule, file, isAllowed) {
    const each = judgedQueries(rule, file);
    const drifting = each.filter((query) => !isAllowed(query));
    const { several } = file.options.policy;
    if (each.length < 2 || several === "all")
        return drifting;
    if (several === "any" && drifting.length < each.length)
        return [];
    const union = file.judgedUnionOf(rule);
    if (union === null || isAllowed(union))
        return [];
    // What drifts alone may be in order with the others: of these it is not known.
    const isKnown = drifting.some(({ relation }) => relation !== "unknown");
    const isOpen = isKnown && union.relation === "unknown" && union.complete;
    return several === "any" && !isOpen ? drifting : [{ ...union, isUnion: true }];
}
/** What parts a query from the others of its rule: no rule is equivalent to two queries that differ. */
function otherQueries({ text, range }, rule, file) {
    const entity = file.entityOf(rule);
    const pool = file.work;
    const read = file.judgedQueriesOf(rule).filter(({ relation }) => relation !== null);
    const others = read.slice(0, MAX_OTHERS + 1).filter((other) => other.range.start.offset !== range.start.offset);
    return others.slice(0, MAX_OTHERS).flatMap((other) => {
        const line = other.range.start.line;
        const names = { first: "this query", second: `the query of line ${line}` };
        const { result } = (0,drift/* compareQueries */.Q7)(text, other.text, { ...(entity === null ? {} : { entity }), names, pool });
        if (result === null || result.relation === "equivalent" || result.relation === "unknown")
            return [];
        const parts = [...new Set(result.differences.filter(({ scope }) => !scope).map(({ explanation }) => explanation))];
        return [`beside: ${parts.slice(0, MAX_PARTS).join(" ")} No rule finds exactly what each of the two finds.`];
    });
}
const MAX_PARTS = 3;
/** Of what parts a query from more of its rule's others nobody reads. */
const MAX_OTHERS = 8;
/** Those that can be read. */
function judgedQueries(rule, file) {
    const read = file.judgedQueriesOf(rule).filter(({ relation }) => relation !== null);
    return read.map((query) => ({ ...query, isUnion: false }));
}
function badIntent({ value }, rule) {
    return {
        messageId: "badIntent",
        data: { rule },
        severity: "warning",
        at: { start: value.start, end: value.end },
        label: "no relation",
        help: "Write equivalent, narrower, broader, overlapping, disjoint or unknown.",
        subject: `vti_relation ${value.value}`,
    };
}
function unmeantFindings(rule, file) {
    const { severity } = file.options.policy;
    const name = rule.name.name;
    const drifting = partedFrom(rule, file);
    const told = new Set(drifting.map(({ range }) => range.start.offset));
    const unchecked = judgedQueries(rule, file).filter(({ complete, range }) => !complete && !told.has(range.start.offset));
    return [
        ...drifting.map((query) => {
            const relation = query.relation;
            const degree = severity[relation];
            const finding = { ...explained(query, name), messageId: relation, severity: degree, help: HELP[relation] };
            return { finding, query };
        }),
        ...unchecked.map((query) => {
            const notes = driftNotes(query);
            const shown = { ...explained(query, name), notes, help: UNCHECKED_HELP };
            return { finding: { ...shown, messageId: "unchecked", severity: "note" }, query: null };
        }),
        ...spelledOtherwise(rule, file, [...drifting, ...unchecked]).map((query) => {
            const shown = { ...explained(query, name), notes: driftNotes(query), help: SPELLING_HELP };
            return { finding: { ...shown, messageId: "spelling", severity: "note" }, query: null };
        }),
    ];
}
/** Queries from which a rule differs in punctuation alone, but so that it may find nothing of what they find. */
function spelledOtherwise(rule, file, told) {
    if (file.options.policy.ignoredReasons.includes("tokenisation_unknown"))
        return [];
    return judgedQueries(rule, file).filter(({ range, relation, differences }) => {
        if (relation !== "equivalent" || told.some((other) => other.range.start.offset === range.start.offset))
            return false;
        return differences.some(({ reason, spots }) => reason === "tokenisation_unknown" && spots.length > 0);
    });
}
const HELP = {
    equivalent: null,
    narrower: "Widen the condition, or narrow the query to what the rule means.",
    broader: "Narrow the condition, or widen the query to what the rule means.",
    overlapping: "Decide which of the two is meant, and bring the other in line.",
    disjoint: "Check that the query belongs to this rule, and that both name the same entity.",
    unknown: null,
};
const SPELLING_HELP = "Try the query in the rule's spelling, and write in the rule what it finds.";
const UNCHECKED_HELP = "No LiveHunt field holds this: check that part by hand on VirusTotal.";
function explained(query, rule) {
    const { differences, range } = query;
    const counted = differences.filter(({ scope }) => !scope);
    return {
        data: {
            rule,
            query: query.text,
            relation: query.relation ?? "",
            kept: query.isUnion ? "the union of its queries" : "its query",
        },
        at: { start: range.start.offset, end: range.end.offset },
        label: query.isUnion ? "this query and the others" : "this query",
        related: counted.flatMap((difference) => {
            const place = difference.side === "rule" ? difference.range : (difference.counterpart?.range ?? null);
            if (place === null)
                return [];
            const label = difference.direction === "narrower" ? "misses some here" : "finds more here";
            return [{ start: place.start.offset, end: place.end.offset, label }];
        }),
        subject: `${query.relation} ${query.text}`,
    };
}

// EXTERNAL MODULE: ./build/src/translate/query_entity.js
var query_entity = __webpack_require__(2756);
// EXTERNAL MODULE: ./build/src/vti/index.js + 11 modules
var vti = __webpack_require__(6410);
;// CONCATENATED MODULE: ./build/src/lint/rules/query_entity.js



/** As queries name them. */
const NOUNS = {
    file: "file",
    url: "url",
    domain: "domain",
    ip_address: "ip",
    collection: "collection",
};
const queryEntity = {
    id: "query_entity",
    summary: "A query searches the kind of object that its rule matches.",
    category: "query",
    severity: "error",
    preset: "default",
    needs: "queries",
    onlyImporting: "vt",
    messages: {
        differs: "this query searches for `{searched}`, and {rule} matches `{matched}`",
        missing: "this query names no entity and so searches files, and {rule} matches `{matched}`",
    },
    fixable: true,
    since: "0.1.0",
    create: ({ file, report }) => ({
        Rule(rule) {
            for (const { query, faults } of file.checkedQueriesOf(rule)) {
                const matched = file.entityOf(rule);
                if (matched === null)
                    continue;
                const parsed = (0,vti/* parseQuery */.mA)(query.text).query;
                const named = entityTerms(parsed);
                const [first] = named;
                const searched = first ? (0,query_entity/* entityOf */.lr)(parsed) : "file";
                // Of an entity that does not exist or chooses nothing, or of several, another lint rule speaks.
                if (named.length > 1 || searched === null || searched === matched)
                    continue;
                if (first === undefined && (faults.length > 0 || isLinked(query, file.source)))
                    continue;
                const noun = NOUNS[matched];
                const span = first?.range ?? { start: 0, end: query.text.length };
                const edit = first ? { ...first.range, text: noun } : { start: 0, end: 0, text: `entity:${noun} ` };
                const help = first
                    ? `Write \`entity:${noun}\`, or correct the rule's \`target_entity\`.`
                    : `Begin the query with \`entity:${noun}\`.`;
                const title = `Write \`entity:${noun}\``;
                const fault = { code: "", severity: "error", message: title, help: title, span, edits: [edit] };
                report({
                    messageId: first ? "differs" : "missing",
                    data: { rule: rule.name.name, matched, searched },
                    at: placeInFile(span, query),
                    supersedes: first ? ["query_drift"] : [],
                    label: first ? "" : "searches files",
                    related: declaration(rule),
                    help,
                    severity: first ? "error" : "warning",
                    fix: fixInFile(fault, query, file.source),
                    subject: `${searched} ${query.text}`,
                });
            }
        },
    }),
};
function entityTerms(query) {
    return (0,vti/* termsOf */.fd)(query).flatMap(({ modifier, value }) => {
        return modifier?.name === "entity" && value.kind === "TextValue" ? value : [];
    });
}
/** A link to VirusTotal's search page chooses what is searched outside of the query too. */
function isLinked({ range }, { text }) {
    return /\/(?:gui|intelligence)\/search[/?]\S*$/.test(text.slice(Math.max(0, range.start - 200), range.start));
}
function declaration(rule) {
    const entry = rule.meta?.entries.find(({ key }) => key.name === "target_entity");
    return entry ? [{ start: entry.start, end: entry.end, label: "the rule's" }] : [];
}

// EXTERNAL MODULE: ./build/src/yara/comments_above.js
var comments_above = __webpack_require__(9373);
;// CONCATENATED MODULE: ./build/src/lint/move_query.js



const move_query_KEY = "vti_query";
/**
 * Moves a query from a comment into meta, escaped as a YARA string. Only where the comment holds nothing else, so
 * that no word of a hunter's is lost, and where there is a meta section to move it to. `key`: of {@link freeKeys} the
 * one at its place among the queries in the rule's comments, for those before it take the names before it.
 */
function moveQueryToMeta(query, key, rule, file) {
    const { meta } = rule;
    const last = meta?.entries.at(-1);
    if (meta === null || last === undefined)
        return null;
    const comments = commentsOf(query, file);
    const [first] = comments;
    const end = comments.at(-1);
    if (first === undefined || end === undefined || !holdsNothingElse(query, comments, file))
        return null;
    const { text } = file.source;
    const entry = `${key} = ${(0,yara/* encodeString */.aj)(query.text)}`;
    const title = `Move it to meta as ${move_query_KEY}`;
    const section = rule.patterns?.start ?? rule.condition?.start ?? rule.end;
    if (first.start >= meta.start && first.start < section && standsAlone(first, text)) {
        return { title, safe: true, edits: [{ start: first.start, end: end.end, text: entry }] };
    }
    const lines = wholeLines(first.start, end.end, text);
    if (lines === null)
        return null;
    const indent = text.slice(blanksBefore(last.start, text), last.start);
    const lineEnd = (0,layout/* lineEndOf */.v)(text) ?? "\n";
    return {
        title,
        safe: true,
        edits: [
            { ...lines, text: "" },
            { start: last.end, end: last.end, text: `${lineEnd}${indent}${entry}` },
        ],
    };
}
function commentsOf({ range }, { tree }) {
    const { comments } = tree;
    const first = (0,comments_above/* firstCommentFrom */._f)(comments, range.start + 1);
    let from = first;
    while (from > 0 && comments[from - 1].end > range.start)
        from--;
    let to = first;
    while (to < comments.length && comments[to].start < range.end)
        to++;
    return comments.slice(from, to);
}
/** Nothing but marks, the key before the query, and what may stand around it. */
function holdsNothingElse(query, comments, { source }) {
    const first = comments[0];
    const last = comments.at(-1);
    const before = source.text.slice(first.start, query.range.start);
    const after = source.text.slice(query.range.end, last.end);
    const marked = before.replace(/^(?:\/\/+|\/\*)[\s*]*/, "");
    const { key } = query;
    const isKeyed = key !== null && marked.startsWith(key);
    const isPlainBefore = marked !== before && (isKeyed ? /^\s*[=:]\s*["`]?$/.test(marked.slice(key.length)) : /^["`]?$/.test(marked));
    const isPlainAfter = /^["`]?[,;]?\s*(?:\*+\/)?$/.test(after);
    return isPlainBefore && isPlainAfter && written(query, comments, source.text);
}
/** Whether what is written between the first and the last place is the query, marks and line ends aside. */
function written({ text, range }, comments, source) {
    const between = source.slice(range.start, range.end);
    if (between === text)
        return true;
    if (comments.length === 1 && !/[\r\n]/.test(between))
        return false;
    const [first = "", ...others] = between.split(/[\r\n]+/);
    const lines = others.map((line) => line.replace(/^\s*(?:\/\/+|\*+(?!\/))?\s*/, "").trimEnd());
    return [first.trimEnd(), ...lines].join(" ") === text;
}
function standsAlone({ start }, text) {
    return /(?:^|[\r\n])[^\S\r\n]*$/.test(text.slice(Math.max(0, start - 1000), start));
}
/** The lines that a stretch fills alone; null where something else stands on them. */
function wholeLines(start, end, text) {
    const from = blanksBefore(start, text);
    if (from > 0 && !/[\r\n]/.test(text[from - 1]))
        return null;
    const rest = /^[^\S\r\n]*(?:\r\n|\n|\r|$)/.exec(text.slice(end));
    return rest === null ? null : { start: from, end: end + rest[0].length };
}
/** Where the white space begins that stands before a place on its line. */
function blanksBefore(at, text) {
    let from = at;
    while (from > 0 && /[^\S\r\n]/.test(text[from - 1]))
        from--;
    return from;
}
/** The first names that are free for queries in a rule's meta: `vti_query`, or with a number after it. */
function freeKeys(count, rule) {
    const taken = new Set(rule.meta?.entries.map(({ key }) => key.name));
    const free = [];
    for (let number = 1; free.length < count; number++) {
        const key = number === 1 ? move_query_KEY : `${move_query_KEY}${number}`;
        if (!taken.has(key))
            free.push(key);
    }
    return free;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/query_in_comment.js

const queryInComment = {
    id: "query_in_comment",
    summary: "A query is kept in meta, where tools and people find it.",
    category: "query",
    severity: "warning",
    preset: "strict",
    needs: "queries",
    onlyImporting: "vt",
    messages: { comment: "this query is kept in a comment" },
    fixable: true,
    since: "0.1.0",
    create: ({ file, report }) => ({
        Rule(rule) {
            const queries = file.queriesOf(rule).filter(({ source }) => source === "comment");
            const keys = freeKeys(queries.length, rule);
            for (const [i, query] of queries.entries()) {
                report({
                    messageId: "comment",
                    at: query.range,
                    help: "Move it to meta, under `vti_query`.",
                    fix: moveQueryToMeta(query, keys[i], rule, file),
                    subject: query.text,
                });
            }
        },
    }),
};

// EXTERNAL MODULE: ./build/src/translate/translate_rule.js + 5 modules
var translate_rule = __webpack_require__(5099);
;// CONCATENATED MODULE: ./build/src/lint/query_fix.js





const query_fix_KEY = "vti_query";
/**
 * The query that a rule's condition translates to, for its meta. Parts that are set aside as scope, such as
 * `vt.metadata.new_file`, need no words in it. It may be kept only where the comparison has nothing to say against it:
 * a query that is kept counts as what is meant, and the condition would be made like it. Safe where every other part
 * translates exactly and the two are equivalent. Null where nothing can be said, or a part that counts is left out.
 */
function translatedQuery(rule, file) {
    if (rule.condition === null || file.isBroken(rule))
        return null;
    if (rule.meta?.entries.some(({ key }) => key.name === query_fix_KEY))
        return null;
    const entity = file.entityOf(rule);
    const { output, terms } = (0,translate_rule/* translateRule */.v)(rule, file.tree, file.source, entity === null ? {} : { entity });
    if (output === null)
        return null;
    const edit = insertedMeta(rule, file.source, [`${query_fix_KEY} = ${(0,yara/* encodeString */.aj)(output)}`]);
    const edited = edit === null ? null : ruleAfter([edit], rule, file);
    const [judged, ...others] = edited === null ? [] : edited.file.judgedQueriesOf(edited.rule);
    if (edit === null || judged === undefined || judged.text !== output || others.length > 0)
        return null;
    const aside = new Set(judged.differences.flatMap(({ side, scope, clause }) => (side === "rule" && scope ? clause : [])));
    const counted = terms.filter(({ text }) => !aside.has(text));
    if (judged.relation === null || counted.some(({ fidelity }) => fidelity === "unsupported"))
        return null;
    if (!isDriftless(judged, rule, file))
        return { text: output, fix: null };
    const isExact = counted.every(({ fidelity }) => fidelity === "exact");
    const safe = isExact && judged.relation === "equivalent";
    return { text: output, fix: { title: `Keep its translation as ${query_fix_KEY}`, safe, edits: [edit] } };
}
/** Whether `query_drift` finds nothing in a rule's only query. */
function isDriftless({ relation, complete }, rule, file) {
    if (relation === null || !complete)
        return false;
    const intent = (0,drift/* intentOf */.oQ)(rule);
    return intent === null ? file.options.policy.severity[relation] === "off" : intent.relation === relation;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/query_missing.js

const queryMissing = {
    id: "query_missing",
    summary: "A hunting rule keeps the query that it was written from.",
    category: "query",
    severity: "note",
    preset: "strict",
    needs: "queries",
    onlyImporting: "vt",
    messages: { missing: "{rule} keeps no VT Intelligence query" },
    fixable: true,
    since: "0.1.0",
    create: ({ file, report }) => ({
        Rule(rule) {
            // Private rules serve others, which keep the query for both.
            if (rule.modifiers.some(({ name }) => name === "private"))
                return;
            const { queries, unread } = file.querySearchOf(rule);
            // Where not all was read, there may be one.
            if (queries.length > 0 || unread !== null)
                return;
            const { name, start, end } = rule.name;
            const translated = translatedQuery(rule, file);
            report({
                messageId: "missing",
                data: { rule: name },
                at: { start, end },
                help: translated === null || translated.fix !== null
                    ? '`huntlint translate --rule` writes one: keep it as `vti_query = "…"` in the meta section.'
                    : `Write one by hand, as \`vti_query = "…"\` in the meta section: \`${translated.text}\` comes near, and is not what the rule finds.`,
                fix: translated?.fix ?? null,
            });
        },
    }),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/query_never_matches.js

const queryNeverMatches = {
    id: "query_never_matches",
    summary: "A query asks for nothing that excludes itself.",
    category: "query",
    severity: "warning",
    preset: "default",
    needs: "queries",
    onlyImporting: "vt",
    messages: { fault: "{message}" },
    fixable: false,
    since: "0.1.0",
    create: (context) => reportChecks(context, ["above_cap", "contradiction", "empty_range"]),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/query_refused.js

const queryRefused = {
    id: "query_refused",
    summary: "A query combines nothing that VirusTotal refuses to search together.",
    category: "query",
    severity: "error",
    preset: "default",
    needs: "queries",
    onlyImporting: "vt",
    messages: { fault: "{message}" },
    fixable: false,
    since: "0.1.0",
    create: (context) => reportChecks(context, ["content_combination", "hash_combined"]),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/query_syntax.js


const querySyntax = {
    id: "query_syntax",
    summary: "A query kept with a rule can be read as its author meant it.",
    category: "query",
    severity: "error",
    preset: "default",
    needs: "queries",
    onlyImporting: "vt",
    messages: { fault: "{message}" },
    fixable: true,
    since: "0.1.0",
    create: ({ file, report }) => ({
        Rule(rule) {
            for (const query of file.queriesOf(rule)) {
                for (const fault of (0,vti/* parseQuery */.mA)(query.text).errors)
                    report(queryFinding(fault, query, file.source));
            }
        },
    }),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/query_unknown_modifier.js

const queryUnknownModifier = {
    id: "query_unknown_modifier",
    summary: "A query kept with a rule uses modifiers that VirusTotal has.",
    category: "query",
    severity: "error",
    preset: "default",
    needs: "queries",
    onlyImporting: "vt",
    messages: { fault: "{message}" },
    fixable: true,
    since: "0.1.0",
    create: (context) => reportChecks(context, ["unknown_modifier", "unofficial_spelling", "not_vt_intelligence"]),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/query_wrong_entity.js

const queryWrongEntity = {
    id: "query_wrong_entity",
    summary: "A query searches one kind of object, with modifiers of that kind.",
    category: "query",
    severity: "error",
    preset: "default",
    needs: "queries",
    onlyImporting: "vt",
    messages: { fault: "{message}" },
    fixable: true,
    since: "0.1.0",
    create: (context) => reportChecks(context, [
        "entity_in_branch",
        "missing_entity",
        "modifier_of_another_entity",
        "negated_entity",
        "repeated_entity",
        "two_entities",
        "unknown_entity",
    ]),
};

// EXTERNAL MODULE: ./build/src/translate/regexp_likes.js
var regexp_likes = __webpack_require__(8748);
;// CONCATENATED MODULE: ./build/src/lint/rules/regexp_for_text.js



const regexpForText = {
    id: "regexp_for_text",
    summary: "A regular expression is used where a string operator does not say the same.",
    category: "style",
    severity: "note",
    preset: "strict",
    needs: "tree",
    messages: { text: "this regular expression is plain text: `{operator}` says the same, faster" },
    fixable: true,
    since: "0.1.0",
    create: ({ file, report }) => ({
        BinaryExpression({ operator, left, right, start, end }) {
            const regexp = (0,without_parentheses/* withoutParentheses */.H)(right);
            if (operator !== "matches" || regexp.kind !== "RegexpLiteral")
                return;
            const plain = plainText(regexp);
            if (plain === null)
                return;
            const written = `${plain.operator} ${(0,yara/* encodeString */.aj)(plain.text)}`;
            report({
                messageId: "text",
                data: { operator: plain.operator },
                at: { start: regexp.start, end: regexp.end },
                help: `Write \`${written}\`. VirusTotal's own page on hunting advises string operators.`,
                fix: {
                    title: `Write \`${plain.operator}\``,
                    safe: true,
                    edits: [{ start: left.end, end, text: ` ${written}` }],
                },
                subject: file.source.slice({ start, end }),
            });
        },
    }),
};
/** The operator and text that mean the same; ASCII only, where letter case is the same everywhere. */
function plainText({ source, flags }) {
    const { node, errors } = (0,yara/* parseRegexp */.dO)(source, flags);
    if (node === null || errors.length > 0)
        return null;
    const likes = (0,regexp_likes/* regexpLikes */.e)(node);
    const [like] = likes ?? [];
    if (like === undefined || likes?.length !== 1 || like.parts.length !== 1)
        return null;
    const text = like.spelling?.[0] ?? like.parts[0] ?? "";
    if (text === "" || /[^\x20-\x7e]/.test(text))
        return null;
    const name = like.start && like.end ? "equals" : like.start ? "startswith" : like.end ? "endswith" : "contains";
    if (name === "equals")
        return { operator: like.ignoreCase ? "iequals" : "==", text };
    return { operator: like.ignoreCase ? `i${name}` : name, text };
}

// EXTERNAL MODULE: ./build/src/lint/patience.js
var patience = __webpack_require__(8300);
;// CONCATENATED MODULE: ./build/src/lint/rules/rule_name.js

/** In milliseconds, for all names of a file: far more than any pattern needs that does not try them in every way. */
const PATIENCE = 500;
/** What has been slow some times is slow on purpose. */
const MAX_SLOW = 3;
/** Made once: a repository has thousands of files and one pattern. */
const rule_name_known = new Map();
const ruleName = {
    id: "rule_name",
    summary: "A rule's name has the form that the repository has agreed on.",
    category: "metadata",
    severity: "warning",
    preset: "strict",
    needs: "tree",
    messages: {
        form: "`{name}` does not match the pattern for names, `{pattern}`",
        slow: "not all names are checked: the pattern `{pattern}` takes too long on `{name}`",
    },
    options: {
        properties: {
            pattern: { type: "string", format: "regex", description: "A regular expression that every name must match." },
        },
    },
    fixable: false,
    since: "0.1.0",
    create: ({ options: { pattern }, report }) => {
        if (typeof pattern !== "string")
            return {};
        const names = [];
        return {
            Rule({ name }) {
                names.push(name);
            },
            finish() {
                const test = testOf(pattern);
                // A deadline takes time to set: each name gets its own only where all of them together miss it.
                const all = test(names.map(({ name }) => name));
                let isSlow = false;
                for (const [i, { name, start, end }] of names.entries()) {
                    const isMatch = all === null ? (test([name])?.[0] ?? null) : all[i];
                    const finding = { data: { name, pattern }, at: { start, end } };
                    if (isMatch === false)
                        report({ messageId: "form", ...finding });
                    if (isMatch !== null || isSlow)
                        continue;
                    isSlow = true;
                    const help = "Write it so that a text matches it in one way only: `(a+)+` matches in many.";
                    report({ messageId: "slow", ...finding, help, subject: "slow" });
                }
            },
        };
    },
};
function testOf(pattern) {
    let test = rule_name_known.get(pattern);
    if (test === undefined) {
        const regexp = new RegExp(pattern, "u");
        const patient = (0,patience/* withPatience */.o)((names) => names.map((name) => regexp.test(name)), PATIENCE);
        let slow = 0;
        test = (names) => {
            const found = slow < MAX_SLOW ? patient(names) : null;
            if (found === null)
                slow++;
            return found;
        };
        rule_name_known.set(pattern, test);
    }
    return test;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/suppression.js
const suppression = {
    id: "suppression",
    summary: "A comment that silences findings names them, silences something and says why where that is asked for.",
    category: "file",
    severity: "warning",
    preset: "default",
    needs: "tree",
    messages: {
        unnamed: "this comment silences nothing: it names no lint rule",
        misnamed: "this comment silences nothing: `{word}` is not how one begins that does",
        unused: "nothing here is reported by `{id}`, so nothing is silenced",
        unknown: "`{id}` is no lint rule, and nothing here has that code",
        unreasoned: "this comment does not say why it silences",
    },
    fixable: true,
    since: "0.1.0",
};

;// CONCATENATED MODULE: ./build/src/lint/rules/unknown_identifier.js

/**
 * A rule may be named that another file declares, where rulesets are put together from files; the official compiler
 * sees one file at a time, so this is asked of the whole repository.
 */
const unknownIdentifier = {
    id: "unknown_identifier",
    summary: "A condition names only what is declared: variables, rules, modules.",
    category: "syntax",
    severity: "error",
    preset: "default",
    needs: "repository",
    messages: { unknown: "nothing declares `{name}`" },
    fixable: false,
    since: "0.1.0",
    create: ({ file, report }) => ({
        File() {
            const own = new Set(file.rules.map(({ name }) => name.name));
            for (const { code, help, span } of file.nameFaults) {
                if (code !== "undefined_identifier")
                    continue;
                const name = file.source.slice(span);
                if (vt/* LEGACY_VARIABLES */.kB.has(name))
                    continue;
                report({
                    messageId: "unknown",
                    data: { name },
                    at: span,
                    help,
                    subject: name,
                    ...(own.has(name) ? {} : { settlement: { kind: "unless_declared", name } }),
                });
            }
        },
    }),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/unused_import.js


const unusedImport = {
    id: "unused_import",
    summary: "A file imports what its conditions use.",
    category: "style",
    severity: "note",
    preset: "strict",
    needs: "tree",
    messages: { unused: "no condition uses the module `{module}`" },
    fixable: true,
    since: "0.1.0",
    create: ({ file, report }) => ({
        File({ items }) {
            const imports = items.filter((item) => item.kind === "Import");
            // In a file that does not parse, the use may be in what was not read; an included file may use it.
            if (imports.length === 0 || file.parsed.errors.some(({ severity }) => severity === "error"))
                return;
            if (file.rules.length === 0 || items.some(({ kind }) => kind === "Include"))
                return;
            const used = new Set(file.rules.flatMap(({ condition }) => (condition ? [...namesIn(condition.expression)] : [])));
            for (const item of imports) {
                const { value } = item.module;
                if (used.has(value) || (value === "vt" && huntsAnyway(file)))
                    continue;
                report({
                    messageId: "unused",
                    data: { module: value },
                    at: { start: item.start, end: item.end },
                    fix: { title: "Remove the import", safe: true, edits: [{ ...lineOf(item, file.source.text), text: "" }] },
                    subject: value,
                });
            }
        },
    }),
};
/** Rules that search contents only need no field of `vt`, and its import says all the same what they are for. */
function huntsAnyway(file) {
    return file.rules.some((rule) => (0,linted_file/* declaredEntity */.OI)(rule) !== null || file.queriesOf(rule).length > 0);
}
function namesIn(condition) {
    const names = new Set();
    (0,yara/* visit */.YR)(condition, { Identifier: ({ name }) => void names.add(name) });
    return names;
}
/** The import with its line end, where nothing else stands on its line. */
function lineOf({ start, end }, text) {
    const isFirst = start === 0 || /[\r\n]/.test(text[start - 1]);
    const rest = /^[^\S\r\n]*(?:\r\n|\n|\r|$)/.exec(text.slice(end));
    return isFirst && rest !== null ? { start, end: end + rest[0].length } : { start, end };
}

;// CONCATENATED MODULE: ./build/src/lint/rules/vt_empty_collection.js


/**
 * YARA-X: a loop over nothing is false, whatever its quantifier; held by tests against the pinned compiler. `for all`
 * is reported only where it denies something, which is what nobody means to fail on an empty collection.
 */
const vtEmptyCollection = {
    id: "vt_empty_collection",
    summary: "What must not be in a collection is not asked for in a way that fails where the collection is empty.",
    category: "logic",
    severity: "warning",
    preset: "default",
    needs: "types",
    onlyImporting: "vt",
    messages: { empty: "this is false where `{collection}` is empty, though nothing is in it" },
    fixable: true,
    since: "0.1.0",
    create: ({ file, report }) => ({
        ForInExpression(node, ancestors) {
            const { quantifier, iterable } = node;
            const isNone = asksForNone(quantifier);
            const denied = quantifier.type === "all" ? deniedIn(node.body) : null;
            if (!isNone && denied === null)
                return;
            const typing = typingAbove(ancestors, file);
            if (!typing || iterable.kind === "Interval" || iterable.kind === "ExpressionTuple")
                return;
            const collection = typing.referenceOf(iterable)?.path;
            if (!collection?.startsWith("vt.") || isFilled(collection, ancestors, node, typing))
                return;
            report({
                messageId: "empty",
                data: { collection },
                at: { start: node.start, end: quantifier.end },
                label: "false of an empty collection",
                notes: ["A loop over nothing is false in YARA-X, `none` and `all` included: objects without any are missed."],
                help: isNone ? "Write `not for any`." : "Write `not for any`, and in the loop what must not be there.",
                fix: isNone || denied?.length ? vt_empty_collection_fixOf(node, isNone ? [] : denied) : null,
                subject: file.source.slice(node),
            });
        },
    }),
};
function asksForNone({ type, count }) {
    return type === "none" || (type === "count" && count?.kind === "IntegerLiteral" && count.value === 0n);
}
/** How a denial is made a claim; null where a body denies nothing, no edits where that takes more than a word. */
function deniedIn(body) {
    const inner = (0,without_parentheses/* withoutParentheses */.H)(body);
    if (inner.kind === "LogicalExpression")
        return inner.operands.every((each) => deniedIn(each) !== null) ? [] : null;
    if (inner.kind === "BinaryExpression" && inner.operator === "!=") {
        // The operator stands between its operands, with nothing but space, comments and parentheses beside it.
        return [{ start: inner.left.end, end: inner.right.start, text: " == " }];
    }
    if (inner.kind !== "UnaryExpression" || inner.operator !== "not")
        return null;
    return [{ start: inner.start, end: inner.operand.start, text: "" }];
}
function vt_empty_collection_fixOf({ start, quantifier }, edits) {
    return {
        title: "Write `not for any`",
        safe: false,
        edits: [
            { start, end: start, text: "not " },
            { start: quantifier.start, end: quantifier.end, text: "any" },
            ...edits,
        ],
    };
}
/** Whether another clause asks for something in the same collection, so that it is not empty. */
function isFilled(collection, ancestors, loop, typing) {
    const path = [...ancestors, loop];
    return ancestors.some((ancestor, i) => {
        if (ancestor.kind !== "LogicalExpression" || ancestor.operator !== "and")
            return false;
        const others = ancestor.operands.filter((operand) => operand !== path[i + 1]);
        return others.some((other) => asksForSome((0,without_parentheses/* withoutParentheses */.H)(other), collection, typing));
    });
}
function asksForSome(clause, collection, typing) {
    if (clause.kind === "LogicalExpression") {
        const isIn = (operand) => asksForSome((0,without_parentheses/* withoutParentheses */.H)(operand), collection, typing);
        return clause.operator === "and" ? clause.operands.some(isIn) : clause.operands.every(isIn);
    }
    if (clause.kind === "ForInExpression") {
        const { iterable } = clause;
        if (iterable.kind === "Interval" || iterable.kind === "ExpressionTuple")
            return false;
        return typing.referenceOf(iterable)?.path === collection;
    }
    if (clause.kind !== "BinaryExpression")
        return false;
    // `vt.metadata.tags.len() > 0`, in whichever way it is put.
    return [clause.left, clause.right].some((side) => side.kind === "FunctionCall" &&
        side.callee.kind === "FieldAccess" &&
        typing.referenceOf(side.callee.object)?.path === collection);
}

;// CONCATENATED MODULE: ./build/src/lint/rules/vt_enum_as_boolean.js


const vtEnumAsBoolean = {
    id: "vt_enum_as_boolean",
    summary: "A constant is compared with something, not used as a truth.",
    category: "schema",
    severity: "warning",
    preset: "default",
    needs: "types",
    onlyImporting: "vt",
    messages: {
        constant: "`{constant}` is a number, and as a condition of its own always {truth}",
        field: "`{field}` is a number here, and as a condition of its own true of nearly every value",
    },
    fixable: true,
    since: "0.1.0",
    create: ({ file, report }) => {
        const look = (node, typing, others) => {
            const operand = (0,without_parentheses/* withoutParentheses */.H)(node);
            const reference = typing?.referenceOf(operand);
            if (!typing || !reference?.field)
                return;
            const { field, path, type } = reference;
            const { start, end } = operand;
            if (field.constant !== null) {
                const subject = comparedWith(operand, others, typing);
                const text = subject && file.source.slice(subject);
                report({
                    messageId: "constant",
                    data: { constant: path, truth: field.constant === 0 ? "false" : "true" },
                    at: { start, end },
                    supersedes: ["logic_never_true", "logic_redundant_clause"],
                    label: "compared with nothing",
                    notes: [`Its value is ${field.constant}; any number but 0 counts as true.`],
                    help: text ? `Write \`${text} == ${path}\`.` : "Compare it with the field that is meant.",
                    fix: text
                        ? { title: `Compare it with \`${text}\``, safe: false, edits: [{ start, end: start, text: `${text} == ` }] }
                        : null,
                });
            }
            else if (type.kind === "enum") {
                report({
                    messageId: "field",
                    data: { field: path },
                    at: { start, end },
                    label: "compared with nothing",
                    help: `Compare it with a constant of \`${type.name}\`.`,
                });
            }
        };
        const looksAt = (nodes, ancestors) => {
            const typing = typingAbove(ancestors, file);
            for (const node of nodes)
                look(node, typing, nodes);
        };
        return {
            ConditionSection: ({ expression }, ancestors) => looksAt([expression], ancestors),
            LogicalExpression: ({ operands }, ancestors) => looksAt(operands, ancestors),
            ForInExpression: ({ body }, ancestors) => looksAt([body], ancestors),
            ForOfExpression: ({ body }, ancestors) => looksAt([body], ancestors),
            WithExpression: ({ body }, ancestors) => looksAt([body], ancestors),
            UnaryExpression({ operator, operand }, ancestors) {
                if (operator === "not")
                    looksAt([operand], ancestors);
            },
        };
    },
};
/** The field that an operand beside it compares with a constant of the same kind: `type == A or B`. */
function comparedWith(constant, others, typing) {
    const { type } = typing.referenceOf(constant) ?? {};
    if (type?.kind !== "enum")
        return null;
    for (const other of others) {
        const comparison = (0,without_parentheses/* withoutParentheses */.H)(other);
        if (comparison.kind !== "BinaryExpression" || comparison.operator !== "==")
            continue;
        const field = typing.referenceOf(comparison.left);
        if (field?.type.kind === "enum" && field.type.name === type.name && field.field?.constant === null) {
            return comparison.left;
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/vt_legacy_variable.js

const vtLegacyVariable = {
    id: "vt_legacy_variable",
    summary: "A condition uses the vt module, not the variables that it replaced.",
    category: "schema",
    severity: "warning",
    preset: "strict",
    needs: "types",
    messages: { fault: "{message}" },
    fixable: true,
    since: "0.1.0",
    create: (context) => reportTyping(context, ["legacy_variable"]),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/vt_letter_case.js


const CASE_SENSITIVE = new Set(["==", "!=", "contains", "startswith", "endswith"]);
const vtLetterCase = {
    id: "vt_letter_case",
    summary: "A text is written in the letter case that its field is stored in.",
    category: "schema",
    severity: "warning",
    preset: "default",
    needs: "types",
    onlyImporting: "vt",
    messages: {
        never: "this is never true: `{field}` is stored in {case} case",
        always: "this is always true: `{field}` is stored in {case} case",
    },
    fixable: true,
    since: "0.1.0",
    create: ({ file, report }) => ({
        BinaryExpression(node, ancestors) {
            if (!CASE_SENSITIVE.has(node.operator))
                return;
            const typing = typingAbove(ancestors, file);
            const comparisons = typing === null ? [] : fieldComparisons(node, typing, ancestors);
            for (const comparison of comparisons) {
                const { start, end } = comparison.literal;
                // What a loop lists may be compared with other fields as well.
                const isHere = node.start <= start && end <= node.end;
                const finding = wrongCase(comparison, isHere);
                if (finding !== null)
                    report(finding);
            }
        },
    }),
};
function wrongCase({ reference, literal, operator }, safe) {
    const letterCase = reference.field?.letterCase ?? null;
    // Of a map the values are in that case, not its keys.
    if (letterCase === null || reference.path.endsWith("[key]"))
        return null;
    const text = inCase(literal.value, letterCase);
    if (text === literal.value)
        return null;
    const { start, end } = literal;
    return {
        messageId: operator === "!=" ? "always" : "never",
        data: { field: reference.path, case: letterCase },
        at: { start, end },
        supersedes: ["logic_never_true", "logic_redundant_clause"],
        label: `not in ${letterCase} case`,
        notes: ["The text is compared letter by letter, so nothing that VirusTotal stores can equal it."],
        help: `Write it in ${letterCase} case.`,
        fix: {
            title: `Write it in ${letterCase} case`,
            safe,
            edits: [{ start, end, text: (0,yara/* encodeString */.aj)(text) }],
        },
    };
}
/** ASCII only: what other letters become is not known of VirusTotal. */
function inCase(text, letterCase) {
    return letterCase === "lower"
        ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
        : text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

;// CONCATENATED MODULE: ./build/src/lint/rules/vt_literal_wildcard.js



const SUBSTRING = new Set(["contains", "icontains"]);
const vt_literal_wildcard_COMPARED = new Set([
    ...SUBSTRING,
    "==",
    "iequals",
    "startswith",
    "istartswith",
    "endswith",
    "iendswith",
]);
const vtLiteralWildcard = {
    id: "vt_literal_wildcard",
    summary: "A wildcard of a query is not copied into a text that a condition takes literally.",
    category: "query",
    severity: "warning",
    preset: "default",
    needs: "queries",
    onlyImporting: "vt",
    messages: { literal: "`{operator}` takes `*` literally; in the rule's query it is a wildcard" },
    fixable: true,
    since: "0.1.0",
    create: ({ file, report }) => ({
        BinaryExpression(node, ancestors) {
            if (!vt_literal_wildcard_COMPARED.has(node.operator))
                return;
            const rule = ruleAbove(ancestors);
            const typing = rule && file.typingOf(rule);
            const comparison = typing && fieldComparison(node, typing);
            if (!rule || !comparison)
                return;
            const { literal, operator } = comparison;
            const { value, start, end } = literal;
            if (!value.includes("*") || !wildcardsOf(rule, file).some((wildcard) => isCopyOf(value, wildcard)))
                return;
            const bare = value.replace(/^\*+|\*+$/g, "");
            const isSubstring = SUBSTRING.has(operator) && !bare.includes("*") && bare !== "";
            report({
                messageId: "literal",
                data: { operator },
                at: { start, end },
                label: "matches only text with a `*` in it",
                help: isSubstring
                    ? `Leave it out: \`${operator}\` finds the text anywhere.`
                    : `Write \`matches\` with \`.*\` in its place, or a comparison for each part.`,
                fix: isSubstring
                    ? { title: "Leave the `*` out", safe: false, edits: [{ start, end, text: (0,yara/* encodeString */.aj)(bare) }] }
                    : null,
            });
        },
    }),
};
/** The values with wildcards of the queries kept with a rule. */
function wildcardsOf(rule, file) {
    return file.queriesOf(rule).flatMap(({ text }) => (0,vti/* termsOf */.fd)((0,vti/* parseQuery */.mA)(text).query).flatMap(({ value }) => {
        return value.kind === "TextValue" && value.parts.some((part) => "wildcard" in part) ? value : [];
    }));
}
/**
 * Whether a text was copied with its wildcards from a query. Between quotes an inner `*` may be meant as it stands,
 * as commands that hide their names hold it; at an end it says nothing, so that there it is a wildcard for certain.
 */
function isCopyOf(text, value) {
    if (!value.text.toLowerCase().includes(text.toLowerCase()))
        return false;
    return value.quote === "none" || /^\*|\*$/.test(text);
}

;// CONCATENATED MODULE: ./build/src/lint/rules/vt_network.js


/** Source: YARA-X, `lib/src/modules/vt/mod.rs`: what does not parse as a network is in no range, in silence. */
const vtNetwork = {
    id: "vt_network",
    summary: "A range of addresses exists.",
    category: "schema",
    severity: "error",
    preset: "default",
    needs: "tree",
    onlyImporting: "vt",
    messages: {
        none: '"{network}" is no range of addresses, so no address is ever in it',
        address: '"{network}" is an address without a prefix length, and no address is ever in that',
    },
    fixable: true,
    since: "0.1.0",
    create: ({ report }) => ({
        FunctionCall({ callee, arguments: [argument] }) {
            if (callee.kind !== "FieldAccess" || callee.field.name !== "in_range")
                return;
            if (argument === undefined)
                return;
            const literal = (0,without_parentheses/* withoutParentheses */.H)(argument);
            if (literal.kind !== "StringLiteral")
                return;
            const { value: network, start, end } = literal;
            const parsed = (0,logic/* parseNetwork */.MO)(network);
            if (parsed !== null && network.includes("/"))
                return;
            const whole = parsed === null ? null : `${network}/${parsed.prefix}`;
            report({
                messageId: whole === null ? "none" : "address",
                data: { network },
                at: { start, end },
                supersedes: ["logic_never_true"],
                help: whole === null ? `Write it as "203.0.113.0/24" or "2001:db8::/32".` : `Write "${whole}".`,
                fix: whole === null ? null : { title: `Write ${whole}`, safe: true, edits: [{ start, end, text: `"${whole}"` }] },
            });
        },
    }),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/vt_unknown_field.js

const vtUnknownField = {
    id: "vt_unknown_field",
    summary: "A condition names only fields that the module has.",
    category: "schema",
    severity: "error",
    preset: "default",
    needs: "types",
    messages: { fault: "{message}" },
    fixable: true,
    since: "0.1.0",
    create: (context) => reportTyping(context, ["unknown_field"]),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/vt_wrong_entity.js

const vtWrongEntity = {
    id: "vt_wrong_entity",
    summary: "A condition uses only fields that rules for its entity may use.",
    category: "schema",
    severity: "error",
    preset: "default",
    needs: "types",
    messages: { fault: "{message}" },
    fixable: false,
    since: "0.1.0",
    create: (context) => reportTyping(context, ["wrong_entity"]),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/vt_wrong_service.js

const vtWrongService = {
    id: "vt_wrong_service",
    summary: "A condition uses only fields that the services it is meant for have.",
    category: "schema",
    severity: "error",
    preset: "default",
    needs: "types",
    messages: { fault: "{message}" },
    fixable: false,
    since: "0.1.0",
    create: (context) => reportTyping(context, ["wrong_service"]),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/yara_syntax.js
/** What depends on more than one file, or on types, has lint rules of its own. */
const ELSEWHERE = ["missing_import", "undefined_identifier"];
/** What the parser reports, and what can be seen without types: patterns that are declared nowhere, twice, or never used. */
const yaraSyntax = {
    id: "yara_syntax",
    summary: "A rule file is valid YARA, as YARA-X and so VirusTotal read it.",
    category: "syntax",
    severity: "error",
    preset: "default",
    needs: "tree",
    messages: { fault: "{message}" },
    fixable: false,
    since: "0.1.0",
    create: ({ file, report }) => ({
        File() {
            for (const { code, message, help, span, severity } of [...file.parsed.errors, ...file.nameFaults]) {
                if (ELSEWHERE.includes(code))
                    continue;
                report({
                    messageId: "fault",
                    data: { code, message },
                    at: span,
                    help,
                    severity,
                    subject: `${code} ${file.source.slice(span).slice(0, 200)}`,
                });
            }
        },
    }),
};

;// CONCATENATED MODULE: ./build/src/lint/registry.js




















































/** Every lint rule, in order of its id. Adding one: its file, its folder in `rules/`, and a line here. */
const LINT_RULES = [
    badTargetEntity,
    caseSensitiveMatch,
    commandLineEnd,
    compilerError,
    compilerSkipped,
    compilerWarning,
    dateNumber,
    duplicateRuleName,
    entityFolder,
    fileEncoding,
    fileTooLarge,
    fileUnreadable,
    hashLiteral,
    hiddenCharacter,
    livehuntInclude,
    livehuntModule,
    livehuntPerformance,
    livehuntTooLarge,
    logicDuplicateAlternative,
    logicNeverTrue,
    logicRedundantClause,
    metaDate,
    metaSchema,
    missingImport,
    missingTargetEntity,
    mixedEntities,
    operandType,
    queryBadValue,
    queryDrift,
    queryEntity,
    queryInComment,
    queryMissing,
    queryNeverMatches,
    queryRefused,
    querySyntax,
    queryUnknownModifier,
    queryWrongEntity,
    regexpForText,
    ruleName,
    suppression,
    unknownIdentifier,
    unusedImport,
    vtEmptyCollection,
    vtEnumAsBoolean,
    vtLegacyVariable,
    vtLetterCase,
    vtLiteralWildcard,
    vtNetwork,
    vtUnknownField,
    vtWrongEntity,
    vtWrongService,
    yaraSyntax,
];
function findLintRule(id) {
    return LINT_RULES.find((rule) => rule.id === id) ?? null;
}


/***/ })

};
