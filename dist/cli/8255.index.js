export const id = 8255;
export const ids = [8255];
export const modules = {

/***/ 8088:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y3: () => (/* binding */ ruleText),
/* harmony export */   YK: () => (/* binding */ chosenRuleName),
/* harmony export */   oF: () => (/* binding */ ruleName)
/* harmony export */ });
/* harmony import */ var _vt_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9707);
/* harmony import */ var _yara_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3495);
/* harmony import */ var _legacy_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1235);



/** A rule as VirusTotal's own hunting rules are laid out. */
function ruleText({ name, imports, meta, patterns, remarks, condition }) {
    const lines = imports.map((module) => `import ${(0,_yara_index_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeString */ .aj)(module)}`);
    if (lines.length > 0)
        lines.push("");
    lines.push(`rule ${name} {`, "  meta:");
    for (const [key, value] of meta)
        lines.push(`    ${key} = ${(0,_yara_index_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeString */ .aj)(value)}`);
    if (patterns.length > 0) {
        lines.push("", "  strings:");
        for (const pattern of patterns)
            lines.push(`    ${(0,_yara_index_js__WEBPACK_IMPORTED_MODULE_1__/* .printNode */ .Og)(pattern)}`);
    }
    lines.push("", "  condition:");
    for (const remark of remarks)
        lines.push(`    // ${commentText(remark)}`);
    return [...lines, ...indented((0,_yara_index_js__WEBPACK_IMPORTED_MODULE_1__/* .printNode */ .Og)(condition)), "}", ""].join("\n");
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
/** Functions that read numbers out of the file. */
const READERS = /^(?:u?int(?:8|16|32)|float(?:32|64))(?:be)?$/;
const MAX_NAME = 80;
/** An identifier made from words. */
function ruleName(words) {
    const joined = words
        .flatMap((word) => word.match(/[A-Za-z0-9]+/g) ?? [])
        .reduce((name, word) => (name.length + word.length < MAX_NAME ? `${name}_${word}` : name), "")
        .slice(1);
    if (joined === "")
        return "vti_query";
    return /^[0-9]/.test(joined) || holderOf(joined) !== null ? `hunt_${joined}` : joined;
}
/** The name that somebody chose, made into one that a rule can have; `reason`: why it was not taken as it is. */
function chosenRuleName(chosen) {
    const holder = holderOf(chosen);
    if (holder !== null)
        return { name: ruleName([chosen]), reason: `\`${chosen}\` is ${holder}` };
    if (/^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(chosen))
        return { name: chosen, reason: null };
    const reason = "a name has letters, digits and _, at most 128, and does not begin with a digit";
    return { name: ruleName([chosen]), reason };
}
/**
 * What has the name already; null for a free one. Rules, modules and variables share their names: a rule `pe` in a
 * rule set whose other rules import `pe` does not compile.
 */
function holderOf(name) {
    if (KEYWORDS.has(name))
        return "a word of the language";
    if (READERS.test(name))
        return "a function of the language";
    if ((0,_vt_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadSchema */ .e$)().moduleNames.includes(name))
        return "the name of a module";
    if (_legacy_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .LEGACY_VARIABLES */ .k.has(name) || _legacy_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .LEGACY_JOINED */ .Y.has(name))
        return "a variable that LiveHunt defines";
    return null;
}


/***/ }),

/***/ 3765:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ translateQuery)
});

// EXTERNAL MODULE: ./build/src/logic/index.js + 44 modules
var logic = __webpack_require__(6848);
// EXTERNAL MODULE: ./build/src/text/source_file.js
var source_file = __webpack_require__(7425);
// EXTERNAL MODULE: ./build/src/text/span.js
var text_span = __webpack_require__(3261);
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
                        for (const opaque of rest)
                            lost.push(opaque);
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

// EXTERNAL MODULE: ./build/src/translate/inexpressible.js
var inexpressible = __webpack_require__(5913);
// EXTERNAL MODULE: ./build/src/translate/lower_query.js
var lower_query = __webpack_require__(9462);
// EXTERNAL MODULE: ./build/src/translate/modifiers.js + 1 modules
var modifiers = __webpack_require__(3409);
// EXTERNAL MODULE: ./build/src/translate/pattern_text.js
var pattern_text = __webpack_require__(3234);
// EXTERNAL MODULE: ./build/src/translate/query_entity.js
var query_entity = __webpack_require__(2756);
// EXTERNAL MODULE: ./build/src/translate/raise_condition.js + 3 modules
var raise_condition = __webpack_require__(4564);
// EXTERNAL MODULE: ./build/src/translate/read_term.js + 1 modules
var read_term = __webpack_require__(1733);
// EXTERNAL MODULE: ./build/src/translate/rule_text.js
var rule_text = __webpack_require__(8088);
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
    const terms = lowered.terms.map((term) => {
        const range = source.rangeOf(term.range);
        const isNone = faults.some(({ code, severity, span }) => code === "unknown_entity" && severity === "error" && (0,text_span/* spanContains */.C)(term.range, span));
        if (isNone)
            return { ...term, range, fidelity: "unsupported", reason: "There is no such kind of object." };
        if (!isSlowTerm(term.text))
            return { ...term, range };
        return { ...term, range, fidelity: "unsupported", reason: `${SLOW}.`, fields: [] };
    });
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
    const others = (0,query_entity/* otherEntities */.sY)(query, entity).map(read_term/* entityNoun */.c);
    const elsewhere = others.map((noun) => `left out: what is searched among ${noun}; a rule matches one kind of object`);
    for (const remark of elsewhere)
        say("warning", remark);
    for (const note of parts.notes)
        say("note", note);
    if (parts.formulas.length === 0) {
        say("error", "nothing of this query can be written as a rule", "see each term for the reason");
        return nothing();
    }
    if (parts.formulas.includes(logic/* FALSE */.W8)) {
        say("error", `no part of this query searches ${(0,read_term/* entityNoun */.c)(entity)}: nothing comes of it`, "choose by `--entity`");
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
    const { name, reason } = options.name ? (0,rule_text/* chosenRuleName */.YK)(options.name) : { name: nameFor(query), reason: null };
    if (reason !== null)
        say("warning", `the rule is named \`${name}\`: ${reason}`);
    const output = (0,rule_text/* ruleText */.Y3)({
        name,
        imports: imports.length === 0 ? ["vt"] : imports,
        meta: [
            ["description", "Translated from a VT Intelligence query"],
            ...(options.author === undefined ? [] : [["author", options.author]]),
            ...(options.date === undefined ? [] : [["date", options.date]]),
            ["target_entity", entity],
            ["vti_query", keptQuery(text, query, entity)],
        ],
        patterns,
        remarks: [
            ...elsewhere,
            ...parts.remarks,
            ...raised.lost.map((reason) => `left out: ${reason}; the rule matches more (broader)`),
        ],
        condition: expression,
    });
    // A query that VirusTotal refuses has no meaning that a rule could have in full.
    const isRefused = faults.some(({ severity }) => severity === "error");
    const complete = parts.complete && others.length + raised.lost.length === 0 && !isRefused;
    return { entity, output, complete, terms, diagnostics };
}
/** The query as it is kept with its rule: it still searches the same where nobody says beside it what it searches. */
function keptQuery(text, query, entity) {
    if (entity === "file" || (0,query_entity/* namesEntity */.Q1)(query))
        return text;
    const rest = text.replace(/^\ufeff/, "").trim();
    const isOpen = query.expression?.kind === "OrExpression";
    return `entity:${(0,query_entity/* entityWord */.WN)(entity)} ${isOpen ? `(${rest})` : rest}`;
}
/** A content term of which the compiler would say that its pattern is slow. */
function isSlowTerm(text) {
    if (!/^content\s*:/i.test(text))
        return false;
    const { clauses } = (0,lower_query/* lowerQuery */.S)((0,vti/* parseQuery */.mA)(text).query, { table: (0,modifiers/* loadModifiers */.V)(), schema: (0,vt/* loadSchema */.e$)(), text });
    return clauses.some(({ usual }) => withoutSlowContent(usual).key !== usual.key);
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
        for (const remark of remarksOf(clause, dropped))
            remarks.push(remark);
        if (formula !== null && formula !== logic/* TRUE */.rT)
            formulas.push(formula);
    }
    return { formulas, remarks, notes, complete };
}
const SLOW = "LiveHunt refuses patterns so short or so common: they would slow every scan";
function withoutSlowContent(formula) {
    return (0,logic/* mapAtoms */.zn)(formula, (atom) => {
        const literal = atom.kind === "term" ? /^\$\((.*?)\)(?: at \d+| in \([\d.]+\))?$/s.exec(atom.text)?.[1] : undefined;
        if (literal === undefined || !(0,pattern_text/* isSlowContent */.pe)(literal))
            return atom;
        return (0,logic/* opaque */.OZ)("content", literal.replace(/^"|"$/g, ""), SLOW);
    });
}
function remarksOf(clause, dropped) {
    return dropped.map(({ part, direction }) => {
        const written = clause.unchecked.find(({ text }) => text.includes(part.value) && text.includes(part.modifier));
        const text = written?.text ?? `${part.modifier}:${part.value}`;
        const effect = direction === "broader"
            ? "the rule matches more than the query (broader)"
            : "the rule misses what only this finds (narrower)";
        return `left out: ${text} (${part.reason.replace(/\.$/, "")}); ${effect}`;
    });
}
/** Conjuncts that no condition can say are left out one by one. */
function raiseAll(formulas, schema) {
    const lost = [];
    const kept = formulas.filter((formula) => {
        try {
            (0,raise_condition/* raiseCondition */.k)(formula, schema);
            return true;
        }
        catch (error) {
            if (!(error instanceof inexpressible/* Inexpressible */.W))
                throw error;
            lost.push(error.message);
            return false;
        }
    });
    return { condition: kept.length === 0 ? null : (0,raise_condition/* raiseCondition */.k)((0,logic/* and */.Uo)(kept), schema), lost };
}
function nameFor(query) {
    const words = [];
    for (const { modifier, value } of (0,vti/* termsOf */.fd)(query)) {
        if (modifier?.name === "entity" || /^(?:fs|ls|la|p|positives|size)$/.test(modifier?.name ?? ""))
            continue;
        if (value.kind === "TextValue")
            words.push(value.text.slice(0, 40));
        else if ("text" in value.content)
            words.push(value.content.text.slice(0, 40));
    }
    return (0,rule_text/* ruleName */.oF)(words.slice(0, 4));
}


/***/ }),

/***/ 5099:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ translateRule)
});

// EXTERNAL MODULE: ./build/src/logic/index.js + 44 modules
var logic = __webpack_require__(6848);
// EXTERNAL MODULE: ./build/src/vt/index.js + 12 modules
var vt = __webpack_require__(9707);
// EXTERNAL MODULE: ./build/src/vti/index.js + 11 modules
var vti = __webpack_require__(6410);
// EXTERNAL MODULE: ./build/src/translate/lower_query.js
var lower_query = __webpack_require__(9462);
// EXTERNAL MODULE: ./build/src/translate/lower_rule.js + 5 modules
var lower_rule = __webpack_require__(1598);
// EXTERNAL MODULE: ./build/src/translate/modifiers.js + 1 modules
var modifiers = __webpack_require__(3409);
// EXTERNAL MODULE: ./build/src/translate/query_entity.js
var query_entity = __webpack_require__(2756);
// EXTERNAL MODULE: ./build/src/translate/bounds.js
var bounds = __webpack_require__(6775);
;// CONCATENATED MODULE: ./build/src/translate/field_test.js

/** Null for a formula that is about more than one field, or counts elements. */
function fieldTestOf(formula) {
    return within(formula, logic/* RECORD */.gv, "vt", (body) => body);
}
function within(formula, scope, prefix, enclose) {
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
    const fixed = conjuncts.flatMap((conjunct) => equality(conjunct) ?? []);
    const keys = fixed.filter(({ scalar }) => scalar.path === "@key");
    const path = place.replace(/\.$/, "");
    const element = (kept, step) => {
        const rest = (0,logic/* and */.Uo)(conjuncts.filter((conjunct) => !kept.includes(conjunct)));
        const around = (inner) => enclose((0,logic/* exists */.t2)(collection, (0,logic/* and */.Uo)([...kept, inner])));
        return within(rest, 0, `${path}${step}`, around);
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
function equality(formula) {
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

// EXTERNAL MODULE: ./build/src/translate/placed_patterns.js
var placed_patterns = __webpack_require__(1921);
// EXTERNAL MODULE: ./build/src/yara/index.js + 24 modules
var yara = __webpack_require__(3495);
;// CONCATENATED MODULE: ./build/src/translate/raise_content.js


/**
 * A pattern's term (`$("MZ") at 0`, as `pattern_text.ts` spells it) as `content:`. Null for a regexp, encodings that
 * a query cannot name, and terms that are no pattern.
 */
function contentExpression(text) {
    const match = /^\$\((.*?)\)(?: at (\d+)| in \((\d+)\.\.(\d+)\))?$/s.exec(text);
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

// EXTERNAL MODULE: ./build/src/translate/read_term.js + 1 modules
var read_term = __webpack_require__(1733);
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
    return min === 0 && max !== null ? [terms.slice(1), terms] : [terms];
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
        const raised = this.#raise(formula, true);
        const isUnsaid = raised.kind === "Unsaid";
        // A formula is a conjunct of something: without it, more is found.
        if (isUnsaid)
            this.#leaveOut(raised.reasons, "broader", true);
        return { expression: isUnsaid ? null : raised, losses: this.#losses, fields: [...this.#fields] };
    }
    /** `positive`: what is left out of a conjunction makes the query broader; under a NOT it is the reverse. */
    #raise(formula, positive) {
        const known = this.#index.wordFor(formula);
        if (known !== null)
            return known;
        switch (formula.kind) {
            case "true":
                return unsaid();
            case "false":
                return unsaid("it never holds, and no query says that");
            case "and":
                return this.#all(withoutGuards((0,placed_patterns/* withoutUnplaced */.B)(formula.operands)).map((operand) => this.#raise(operand, positive)), positive);
            case "or":
                return this.#alternatives(formula.operands, positive);
            case "not": {
                const complement = complementOf(formula.operand);
                if (complement !== null)
                    return this.#raise(complement, positive);
                const none = formula.operand.kind === "exists" ? this.#counted(formula.operand, true) : null;
                if (none !== null)
                    return none;
                return denied(this.#raise(formula.operand, !positive));
            }
            case "exists":
                return this.#counted(formula) ?? this.#alternatives([formula], positive);
            case "compare":
                return this.#alternatives([formula], positive);
            case "term": {
                const content = contentExpression(formula.text);
                if (content === null)
                    return unsaid(`\`${formula.text}\` is no field of VirusTotal's`);
                for (const loss of content.losses)
                    this.#lose(positive, loss.direction, loss.reason, false);
                return content.expression;
            }
            case "opaque":
                return unsaid(formula.reason);
        }
    }
    /** Conjuncts: without one, more is found. */
    #all(parts, positive) {
        return this.#kept("AndExpression", parts, positive);
    }
    /** Alternatives: without one, less is found. */
    #any(parts, positive) {
        return this.#kept("OrExpression", parts, positive);
    }
    #kept(kind, parts, positive) {
        const said = parts.filter((part) => part.kind !== "Unsaid");
        const reasons = parts.flatMap((part) => (part.kind === "Unsaid" ? part.reasons : []));
        if (said.length === 0)
            return unsaid(...reasons);
        this.#leaveOut(reasons, kind === "AndExpression" ? "broader" : "narrower", positive);
        return this.#joined(kind, said);
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
        const parts = [...groups.values()].map((tests) => this.#group(tests, tests[0].body, positive));
        for (const other of others) {
            parts.push(other.kind === "exists" ? this.#structElement(other, positive) : this.#raise(other, positive));
        }
        return this.#any(parts, positive);
    }
    /** Several fields of one element: each is asked for on its own. */
    #structElement(formula, positive) {
        const { collection, body, count } = formula;
        if (count !== 1 || body.kind !== "and")
            return unsaid("no modifier asks this of an element");
        const parts = body.operands.map((part) => {
            const alone = (0,logic/* exists */.t2)(collection, part);
            if (fieldTestOf(alone) === null && !(part.kind === "or" && alone.kind === "exists")) {
                return unsaid("no modifier asks this of an element");
            }
            return this.#alternatives([alone], positive);
        });
        if (parts.filter(({ kind }) => kind !== "Unsaid").length > 1)
            this.#lose(positive, "broader", SAME_ELEMENT, false);
        return this.#all(parts, positive);
    }
    #group(tests, body, positive) {
        switch (body.kind) {
            case "and": {
                const parts = mergedRanges(body.operands).map((operand) => this.#group(tests, operand, positive));
                const isOfElements = tests.length > 1 || tests.some(({ place }) => place.includes("["));
                const isSeveral = parts.filter(({ kind }) => kind !== "Unsaid").length > 1;
                if (isSeveral && isOfElements)
                    this.#lose(positive, "broader", SAME_ELEMENT, false);
                return this.#all(parts, positive);
            }
            case "or":
                return this.#any(body.operands.map((operand) => this.#group(tests, operand, positive)), positive);
            case "not": {
                const [test] = tests;
                if (tests.length === 1 && test !== undefined && !test.place.includes("[")) {
                    return denied(this.#group(tests, body.operand, !positive));
                }
                return unsaid("a query cannot ask for an element that does not match");
            }
            case "compare":
                return this.#test(tests, body, positive);
            default:
                return unsaid("no modifier asks this of a field");
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
        return this.#any(left.length > 0 ? [...chosen, unsaid(unreachable(left))] : chosen, positive);
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
    #leaveOut(reasons, direction, positive) {
        for (const reason of reasons)
            this.#lose(positive, direction, reason, true);
    }
    #lose(positive, direction, reason, dropped) {
        const turned = direction === "broader" ? "narrower" : "broader";
        this.#losses.push({ direction: positive ? direction : turned, reason, dropped });
    }
}
function unsaid(...reasons) {
    return { kind: "Unsaid", reasons };
}
function denied(raised) {
    return raised.kind === "Unsaid" ? raised : (0,vti/* not */.AU)(raised);
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
        min: mins.length === 0 ? null : mins.reduce((a, b) => Math.max(a, b)),
        max: maxs.length === 0 ? null : maxs.reduce((a, b) => Math.min(a, b)),
    });
    return [merged, ...operands.filter((operand) => !isRange(operand))];
}
/** `not x <= 1` is `x >= 2`, which is the better question: whether `1-` includes 1 is not documented. */
function complementOf(formula) {
    if (formula.kind !== "compare" || formula.test.type !== "range" || formula.scalar.type !== "integer")
        return null;
    const { min, max } = formula.test;
    const isOpenBelow = min === null || (min === 0 && (formula.scalar.unsigned ?? formula.scalar.count) === true);
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
        if (operand.kind === "compare" && operand.scalar.term)
            tested.add(`defined ${operand.scalar.path}`);
    }
    return operands.filter((operand) => operand.kind !== "term" || !tested.has(operand.text));
}
const IGNORES_CASE = "VT Intelligence ignores letter case";
const STAR = "`*` stands for any text in a query, which cannot search for the character itself";
function broaderReason(row, covered, body) {
    const { test } = body;
    if (test.type === "like" && test.parts.some((part) => part.includes("*"))) {
        return !test.ignoreCase && hasCase(test.parts) ? `${STAR}; ${IGNORES_CASE}` : STAR;
    }
    const places = covered.map(({ place }) => place);
    const others = row.fields.required.filter((path) => !places.includes(path));
    const isWhole = others.every((path) => places.some((place) => place.startsWith(`${path.slice(0, -3)}["`)));
    if (others.length > 0) {
        const listed = others.map((path) => `\`${shownPlace(path)}\``).join(", ");
        return isWhole ? `\`${row.modifier}:\` searches all of ${listed}` : `\`${row.modifier}:\` searches ${listed} too`;
    }
    if (test.type !== "like")
        return row.loss ?? "the query asks for less than the rule";
    if (!test.ignoreCase && hasCase(test.parts))
        return IGNORES_CASE;
    if (test.start || test.end)
        return `\`${row.modifier}:\` finds the text anywhere in the value`;
    return row.loss ?? "the query asks for less than the rule";
}
function hasCase(parts) {
    return parts.some((part) => part.toLowerCase() !== part.toUpperCase());
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

// EXTERNAL MODULE: ./build/src/translate/read_numbers.js
var read_numbers = __webpack_require__(6431);
;// CONCATENATED MODULE: ./build/src/translate/translate_rule.js









/** Translates a rule's condition into a VT Intelligence query. `output` is null where nothing of it can be said. */
function translateRule(rule, file, source, options = {}) {
    const { text } = source;
    const schema = (0,vt/* loadSchema */.e$)();
    const { entity, clauses, notes } = (0,lower_rule/* lowerRule */.i)(rule, file, { schema, text, entity: options.entity });
    const context = { entity, table: (0,modifiers/* loadModifiers */.V)(), schema };
    const terms = [];
    const parts = [];
    const diagnostics = notes.map((message) => ({
        severity: "note",
        message,
        help: null,
        range: source.rangeOf(rule.range),
    }));
    const isDead = (0,logic/* and */.Uo)(clauses.map(({ formula }) => formula)) === logic/* FALSE */.W8;
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
            fidelity: hasOpenBound(raised, context) ? "approximate" : fidelityOf(raised),
            reason: reasonOf(raised, isDead) ?? (hasOpenBound(raised, context) ? read_numbers/* BOUNDARY */.vW : null),
            fields: raised.fields,
        });
    }
    if (isDead || parts.length === 0) {
        const message = isDead
            ? "this rule never matches, and no query says that"
            : "nothing of this rule can be said in a query";
        diagnostics.push({ severity: "error", message, help: null, range: source.rangeOf(rule.range) });
        return { entity, output: null, complete: false, terms, diagnostics };
    }
    const output = (0,vti/* printQuery */.sd)((0,vti/* and */.Uo)([...(entity === "file" ? [] : [(0,vti/* term */.jk)("entity", (0,query_entity/* entityWord */.WN)(entity))]), ...parts]));
    return { entity, output, complete, terms, diagnostics };
}
/** Whether the query says `10-`, of which VirusTotal's pages do not agree whether it includes 10. */
function hasOpenBound({ expression, losses }, { table, schema, entity }) {
    if (expression === null || losses.length > 0)
        return false;
    const text = (0,vti/* printQuery */.sd)(expression);
    const { terms } = (0,lower_query/* lowerQuery */.S)((0,vti/* parseQuery */.mA)(text).query, { table, schema, entity, text });
    return terms.some(({ reason }) => reason === read_numbers/* BOUNDARY */.vW);
}
function fidelityOf({ expression, losses }) {
    if (losses.length === 0)
        return "exact";
    return expression === null ? "unsupported" : "approximate";
}
/** `isDead`: there is no query that could find more or less. */
function reasonOf({ expression, losses }, isDead) {
    const reasons = losses.map(({ direction, reason, dropped }) => {
        const said = reason.replace(/\.$/, "");
        if (isDead)
            return said;
        const effect = direction === "broader" ? "the query finds more" : "the query finds less";
        return `${said}${dropped && expression !== null ? ", so it is left out" : ""}; ${effect}`;
    });
    return reasons.length === 0 ? null : [...new Set(reasons)].join(". ");
}


/***/ })

};
