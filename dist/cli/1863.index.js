export const id = 1863;
export const ids = [1863];
export const modules = {

/***/ 1863:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zj: () => (/* reexport */ DEFAULT_POLICY),
  yV: () => (/* reexport */ DEFAULT_QUERY_KEYS),
  wo: () => (/* reexport */ GIVEN_UP),
  l7: () => (/* reexport */ OUT_OF_WORK),
  Q7: () => (/* reexport */ compareQueries),
  OV: () => (/* reexport */ compareQueryWithRule),
  Do: () => (/* reexport */ compareRules),
  gY: () => (/* reexport */ evaluateQuery),
  kx: () => (/* reexport */ evaluateRule),
  oQ: () => (/* reexport */ intentOf),
  tk: () => (/* reexport */ isScopeField),
  YF: () => (/* reexport */ judgeKeptQueries),
  b0: () => (/* reexport */ judgeUnion),
  fA: () => (/* reexport */ searchKeptQueries),
  oA: () => (/* reexport */ spotEdits)
});

// UNUSED EXPORTS: findKeptQueries

// EXTERNAL MODULE: ./build/src/logic/index.js + 44 modules
var logic = __webpack_require__(6848);
// EXTERNAL MODULE: ./build/src/yara/index.js + 24 modules
var yara = __webpack_require__(3495);
// EXTERNAL MODULE: ./build/src/translate/lower_scope.js + 1 modules
var lower_scope = __webpack_require__(4510);
// EXTERNAL MODULE: ./build/src/translate/rule_table.js
var rule_table = __webpack_require__(3631);
// EXTERNAL MODULE: ./build/src/translate/symbolic.js
var symbolic = __webpack_require__(1698);
;// CONCATENATED MODULE: ./build/src/translate/record_terms.js




/**
 * A record whose `terms` are named as the rule's formulas name them, so that people may write what stands in the
 * rule: `$a`, `#a`, `$a at 0`, `pe.is_dll()`. What has a value is defined, and a pattern that is counted or placed
 * is there.
 */
function recordForRule(record, rule, file, schema) {
    const given = record.terms;
    if (typeof given !== "object" || given === null)
        return record;
    const symbols = new symbolic/* Symbols */.i3(schema, rule_table/* RuleTable */.V.of(file));
    const terms = {};
    const imply = (name, value) => {
        if (!Object.hasOwn(given, name) && !Object.hasOwn(terms, name))
            terms[name] = value;
    };
    for (const [name, value] of Object.entries(given)) {
        const canonical = canonicalName(name, rule, symbols) ?? name;
        terms[canonical] = value;
        if (!canonical.startsWith("defined "))
            imply(`defined ${canonical}`, true);
        const pattern = patternOf(canonical);
        if (pattern !== null && (canonical.startsWith("#") ? typeof value === "number" : value === true)) {
            imply(pattern, canonical.startsWith("#") && !canonical.includes(" in (") ? value > 0 : value !== 0);
        }
    }
    return { ...record, terms };
}
/** How lowering would spell an expression of this rule; null for what is none. */
function canonicalName(name, rule, symbols) {
    const { tree, errors } = (0,yara/* parse */.qg)(`rule r { condition: ${name} }`);
    const [read] = tree.items;
    if (read?.kind !== "Rule" || !read.condition || errors.some(({ severity }) => severity === "error"))
        return null;
    try {
        return symbols.of(read.condition.expression, (0,lower_scope/* ruleScope */.h_)(rule)).text;
    }
    catch (error) {
        if (error instanceof symbolic/* TooLarge */.MF)
            return null;
        throw error;
    }
}
/** The pattern whose count, offset or anchored match a term is. */
function patternOf(canonical) {
    const match = /^[$#@!](\(.*\))(?: at .*| in \(.*\)|\[\d+\])?$/s.exec(canonical);
    return match === null || canonical === `$${match[1]}` ? null : `$${match[1]}`;
}

// EXTERNAL MODULE: ./build/src/vt/index.js + 12 modules
var vt = __webpack_require__(9707);
// EXTERNAL MODULE: ./build/src/translate/lower_query.js
var lower_query = __webpack_require__(9462);
// EXTERNAL MODULE: ./build/src/translate/lower_rule.js + 5 modules
var lower_rule = __webpack_require__(1598);
// EXTERNAL MODULE: ./build/src/translate/modifiers.js + 1 modules
var modifiers = __webpack_require__(3409);
// EXTERNAL MODULE: ./build/src/vti/index.js + 11 modules
var vti = __webpack_require__(6410);
;// CONCATENATED MODULE: ./build/src/drift/sides.js






function lowerSide({ rule, file, source }, { entity }) {
    return (0,lower_rule/* lowerRule */.i)(rule, file, { schema: (0,vt/* loadSchema */.e$)(), text: source.text, ...(entity ? { entity } : {}) });
}
function lowerText(text, { entity }) {
    const { query, errors } = (0,vti/* parseQuery */.mA)(text);
    if (query.expression === null || errors.some(({ severity }) => severity === "error")) {
        return { lowered: null, faults: errors };
    }
    const options = { table: (0,modifiers/* loadModifiers */.V)(), schema: (0,vt/* loadSchema */.e$)(), text };
    return { lowered: (0,lower_query/* lowerQuery */.S)(query, { ...options, ...(entity ? { entity } : {}) }), faults: errors };
}
function exactSide(rule, side) {
    const { source } = side;
    return {
        entity: rule.entity,
        clauses: rule.clauses.map(({ formula }) => exactClause(formula)),
        places: rule.clauses.map(({ place }) => place),
        unchecked: [],
        notes: rule.notes,
        rangeOf: ({ range }) => source.rangeOf(range),
        written: side,
        asks: rule.clauses.map(({ formula }) => formula),
    };
}
function querySide(query, text, { told, order }) {
    return {
        entity: query.entity,
        // The order of times has no place: it holds on both sides, so that nothing is ever said of it.
        clauses: [...query.clauses.map(({ usual }) => told(usual)), ...(order === logic/* TRUE */.rT ? [] : [order])].map(exactClause),
        places: query.clauses.map(({ place }) => place),
        unchecked: [],
        notes: query.notes,
        rangeOf: rangeIn(text),
        written: null,
        asks: query.clauses.map(({ usual }) => usual),
    };
}
function exactClause(formula) {
    return { lower: formula, upper: formula, scope: null };
}
function rangeIn(text) {
    const lineStarts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        lineStarts.push(at + 1);
    const position = (offset) => {
        let line = lineStarts.length;
        while (line > 1 && lineStarts[line - 1] > offset)
            line--;
        return { line, column: offset - lineStarts[line - 1] + 1, offset };
    };
    return ({ range }) => ({ start: position(range.start), end: position(range.end) });
}

;// CONCATENATED MODULE: ./build/src/drift/evaluation.js




/** What is to be said where {@link Evaluation.isGivenUp}. */
const GIVEN_UP = "this record takes more work than an evaluation may: what is undecided was given up";
/** About two seconds for one record. */
const MOST_WORK = 30_000_000;
/** `terms` of the record may be named as in the rule (`$a`, `#a`) or as witnesses name them. */
function evaluateRule(side, record, options = {}) {
    const named = recordForRule(record, side.rule, side.file, (0,vt/* loadSchema */.e$)());
    return evaluateClauses(lowerSide(side, options).clauses, (clause) => clause.formula, named);
}
/** Whether a record is found, the query read as `translate` would write it. */
function evaluateQuery(query, record, options = {}) {
    const { lowered, faults } = lowerText(query, options);
    if (lowered === null)
        return { evaluation: null, faults };
    return { evaluation: evaluateClauses(lowered.clauses, (clause) => clause.usual, record), faults };
}
function evaluateClauses(clauses, formulaOf, record) {
    const work = { most: MOST_WORK, done: 0 };
    const evaluated = clauses.map((clause) => ({
        text: clause.place.text,
        holds: (0,logic/* evaluate */._3)(formulaOf(clause), record, work),
    }));
    const isFalse = evaluated.some(({ holds }) => holds === false);
    const isOpen = evaluated.some(({ holds }) => holds === null);
    return { matches: isFalse ? false : isOpen ? null : true, clauses: evaluated, isGivenUp: work.done > work.most };
}

// EXTERNAL MODULE: ./build/src/findings/comparison.js
var comparison = __webpack_require__(7611);
;// CONCATENATED MODULE: ./build/src/drift/intent.js

function intentOf(rule) {
    let value = null;
    let reason = null;
    for (const entry of rule.meta?.entries ?? []) {
        if (entry.value.kind !== "StringLiteral")
            continue;
        if (entry.key.name === "vti_relation")
            value = entry.value;
        else if (entry.key.name === "vti_relation_reason")
            reason = entry.value.value;
    }
    if (value === null)
        return null;
    const word = value.value.trim().toLowerCase();
    const relation = comparison/* RELATIONS */.mP.find((name) => name === word) ?? null;
    return { relation, reason, value };
}

// EXTERNAL MODULE: ./build/src/text/code_frame.js
var code_frame = __webpack_require__(9222);
;// CONCATENATED MODULE: ./build/src/drift/constants.js


/** `vt.FileType.DOC` for a number that an enum's field holds. */
function constantOf(path, value) {
    const schema = (0,vt/* loadSchema */.e$)();
    const type = schema.resolve(`vt.${path}`)?.type;
    const element = type?.kind === "array" ? type.element : type;
    return element?.kind === "enum" && typeof value === "number" ? schema.constantName(element.name, value) : null;
}
/** The field and the value that an alternative asks for, where that is what it comes to. */
function namedValue(alternative) {
    const parts = alternative.kind === "and" ? alternative.operands : [alternative];
    for (const part of parts) {
        if (part.kind !== "compare" || part.test.type !== "range" || part.scalar.term)
            continue;
        const { min, max } = part.test;
        const { scope, path, type } = part.scalar;
        if (min === null || min !== max || scope !== logic/* RECORD */.gv || (parts.length > 1 && type !== "enum"))
            continue;
        return { path: `vt.${path}`, value: constantOf(path, min) ?? String(min) };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/drift/explanation.js



const QUERY_AND_RULE = { first: "the query", second: "the rule" };
/** The reason of a difference in a sentence or two that a hunter understands. */
function explain(difference, names) {
    const { direction, detail } = difference;
    const isNarrower = direction === "narrower";
    // The side whose clause asks for more, and the one that finds what it misses.
    const strict = isNarrower ? names.second : names.first;
    const loose = isNarrower ? names.first : names.second;
    const words = (text) => `\`${(0,code_frame/* visible */.R)(text ?? "")}\``;
    return capitalised(sentence(difference.reason));
    /** What the other side has that is most like an alternative. */
    function nearest() {
        const elsewhere = detail.isElsewhere ? ` here (it asks for that in another clause)` : "";
        if (detail.nearest === undefined)
            return `; ${strict} has no such alternative${elsewhere}`;
        const wanted = texts([...(0,logic/* literalsOf */.cr)(detail.nearest).values()]);
        return wanted === texts(detail.texts)
            ? `, which ${strict} does not`
            : `; the alternative of ${strict} that is most like it wants ${wanted}`;
    }
    function tokenTexts() {
        if (detail.literal === undefined)
            return "the texts";
        return `${words(detail.literal)} (${strict}) and ${words(detail.otherLiteral)} (${loose})`;
    }
    /** Conditions do mind them, whatever a search does. */
    function minded() {
        const { literal, otherLiteral } = detail;
        if (names !== QUERY_AND_RULE || literal === undefined || otherLiteral === undefined)
            return "";
        return spellingNote(isNarrower ? literal : otherLiteral, isNarrower ? otherLiteral : literal);
    }
    function atPlaces(elements) {
        const asked = elements.slice(0, MAX_WAYS).map((at) => `for ${texts(at.texts)} in ${fieldName(at.path)}`);
        if (elements.length > MAX_WAYS)
            asked.push(`at ${elements.length - MAX_WAYS} more places`);
        const differ = `${strict} looks ${asked.join(" and ")} alone, ${loose} in any element`;
        if (names !== QUERY_AND_RULE || !isNarrower)
            return differ;
        const lists = [...new Set(elements.map(({ path }) => fieldName(path.replace(/\[\d+\]$/, ""))))];
        return `${differ}, as no query can ask for a place in a list; to follow it, loop over ${lists.join(" and ")}`;
    }
    function excluded() {
        const { literal, otherLiteral, texts: all, every } = detail;
        if (every !== undefined) {
            return `${strict} asks of every element of ${fieldName(every.field)} what ${loose} asks of one (${texts(every.texts)})`;
        }
        if (literal !== undefined && otherLiteral !== undefined) {
            const isOfCase = (0,logic/* foldCase */.SP)(literal) === (0,logic/* foldCase */.SP)(otherLiteral);
            return isOfCase
                ? `${strict} excludes ${words(literal)} in whatever letter case, ${loose} as it is written only`
                : `${strict} excludes ${words(literal)}, ${loose} ${words(otherLiteral)}`;
        }
        const what = all === undefined || all.length === 0 ? "something" : texts(all);
        return `${strict} excludes ${what}, ${loose} does not`;
    }
    function sentence(reason) {
        switch (reason) {
            case "case_sensitive":
                return `${strict} minds the letter case of ${texts(detail.texts)}, ${loose} does not`;
            case "same_element":
                if (detail.elements !== undefined)
                    return atPlaces(detail.elements);
                return `${strict} wants ${together(detail)} in one ${thing(detail.field)}, ${loose} is content with one ${thing(detail.field)} for each: often what a rule means to do; to follow ${loose}, ask for each in a loop of its own`;
            case "literal_longer":
                return `${strict} looks for ${words(detail.literal)}, ${loose} for the shorter ${words(detail.otherLiteral)}`;
            case "literal_shorter":
                return `${loose} is content with ${words(detail.otherLiteral)}, ${strict} wants ${words(detail.literal)}`;
            case "literal_differs":
                return `${strict} looks for ${words(detail.literal)} where ${loose} has ${words(detail.otherLiteral)}`;
            case "anchored":
                return `${strict} wants the text at a fixed end of the value, ${loose} anywhere in it`;
            case "wildcard":
                return `both have ${words(detail.literal)}, but in a query \`*\` stands for any text and in a rule for itself: ${starMeant(detail.literal)}`;
            case "field_missing":
                if (detail.ownField !== undefined) {
                    return `${loose} searches every entry of ${fieldName(detail.field)}, ${strict} only ${fieldName(detail.ownField)}`;
                }
                return `${loose} also searches ${fieldName(detail.field)}, where ${strict} does not look`;
            case "field_added":
                return `${loose} also looks in ${fieldName(detail.field)}, which ${strict} does not search`;
            case "bound_narrower":
            case "bound_wider":
                return `${strict} asks for ${bound(detail.bound)} in ${fieldName(detail.field)}, ${loose} for ${bound(detail.otherBound)}`;
            case "clause_added":
            case "clause_missing":
                if (detail.isUnexplained) {
                    return `${strict} asks for this, and not all that ${loose} finds has it; the work budget ran out before it was known why`;
                }
                return `${strict} asks for this, ${loose} does not`;
            case "alternative_missing":
            case "alternative_added":
                return `${loose} also accepts ${alternative(detail)}${nearest()}`;
            case "negation":
                return excluded();
            case "entity_differs":
                return `${names.first} and ${names.second} are about different kinds of object, so nothing is found by both`;
            case "scope_new_only":
                return /(?:^|\.)new_\w+$/.test(detail.field ?? "")
                    ? `${strict} fires on new objects only, as live rules do: no drift`
                    : `${strict} asks for ${fieldName(detail.field)}, which by the policy says when a rule runs, not what it hunts: no drift`;
            case "scope_detections":
                return `${strict} asks for a number of detections, ${loose} says nothing of it: no drift`;
            case "scope_file_type":
                return `${strict} asks for a file type, ${loose} says nothing of it: no drift`;
            case "scope_time":
                return `${strict} bounds the time of a search, a live rule sees what comes in now: no drift`;
            case "tokenisation_unknown":
                return `${tokenTexts()} are alike but for punctuation or spaces; whether VirusTotal's search minds those is documented nowhere, so this is not counted as drift${minded()}`;
            case "snapshot":
                return `${loose} sees all submissions of a file, ${strict} only the last one`;
            case "not_expressible":
                return `no LiveHunt field holds this: it is not compared`;
            case "undecided":
                return `neither a proof nor an example was found: whether this holds is not known`;
        }
    }
}
/** What a rule does not find for its spelling of a query's text; empty where it finds all. */
function spellingNote(rule, query) {
    if ((0,logic/* foldCase */.SP)(query).includes((0,logic/* foldCase */.SP)(rule)))
        return "";
    return `. A condition compares every sign: \`${(0,code_frame/* visible */.R)(query)}\` in another spelling than \`${(0,code_frame/* visible */.R)(rule)}\` it does not find`;
}
function texts(all) {
    const shown = [...new Set(all ?? [])].map((text) => `\`${(0,code_frame/* visible */.R)(text)}\``);
    if (shown.length === 0)
        return "the text";
    if (shown.length > MAX_TEXTS)
        return `${shown.slice(0, MAX_TEXTS).join(", ")} and ${shown.length - MAX_TEXTS} more`;
    return shown.length === 1 ? shown[0] : `${shown.slice(0, -1).join(", ")} and ${shown[shown.length - 1]}`;
}
/** More texts than these in one sentence are no longer read. */
const MAX_TEXTS = 5;
function capitalised(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
/** As conditions name it; `filesize` and other modules' values are no fields of `vt`. */
function fieldName(path) {
    const name = (path ?? "").replaceAll("[*]", "");
    return /^(?:metadata|behaviour|net)\./.test(name) ? `vt.${name}` : name;
}
function bound(test) {
    if (test?.type !== "range")
        return "another number";
    const { min, max } = test;
    if (min !== null && min === max)
        return `exactly ${min}`;
    if (min !== null && max !== null)
        return `${min} to ${max}`;
    return min !== null ? `${min} or more` : `${max} or less`;
}
function alternative({ alternative: formula, fields, texts: own }) {
    if (!formula)
        return "something else";
    const only = namedValue(formula);
    if (only !== null)
        return `\`${only.path} == ${only.value}\``;
    const literals = (own ?? []).slice(0, 3).map((text) => `\`${(0,code_frame/* visible */.R)(text)}\``);
    const places = (literals.length === 0 ? [...(0,logic/* fieldsOf */.Pf)(formula).keys()] : (fields ?? [])).slice(0, 2).map(fieldName);
    if (literals.length === 0)
        return places.length > 0 ? `another value of ${places.join(" or ")}` : "something else";
    return places.length > 0 ? `${literals.join(" with ")} in ${places.join(" or ")}` : literals.join(" with ");
}
/** The texts that one element must hold, in each of the ways to meet it. */
function together({ together: ways, texts: literals }) {
    if (ways === undefined)
        return texts(literals);
    const [first, ...others] = [...new Set(ways.map((way) => texts(way)))];
    if (others.length === 0)
        return first;
    const shown = others.slice(0, MAX_WAYS).map((way) => `or ${way}`);
    const rest = others.length - shown.length;
    return `${[first, ...shown].join(", ")}${rest > 0 ? `, or ${rest} more` : ""},`;
}
const MAX_WAYS = 2;
/** What an element of a collection is. */
function thing(collection) {
    const name = collection?.replace(/^.*\./, "") ?? "";
    if (/^(?:processes_|command_)/.test(name))
        return "process or command";
    if (/^files_/.test(name))
        return "file";
    if (/^registry_/.test(name))
        return "registry key";
    return "element";
}
/** A text with other signs that a shell reads was hardly written to stand for any text. */
function starMeant(literal) {
    const choice = "if any text is meant, write `matches` with a regular expression; if the star itself is, leave the rule";
    const sign = /[?^%]/.exec(literal ?? "")?.[0];
    if (sign === undefined)
        return choice;
    return `${choice}; the text has \`${sign}\` too, as obfuscated commands do, so the star itself is likely`;
}

// EXTERNAL MODULE: ./build/src/translate/file_types.js + 1 modules
var file_types = __webpack_require__(1453);
;// CONCATENATED MODULE: ./build/src/drift/file_type_knowledge.js



/** Formulas that ask more of a file's type than this say nothing that is worth so much work. */
const MAX_FACTS = 64;
/**
 * What holds of every file's type and its tags, as far as formulas ask for both: a file of type RTF has no tag `pdf`,
 * and one that has it is of type PDF. Only of types whose tags a page gives.
 */
function fileTypeKnowledge(formulas) {
    if (!formulas.some(({ key }) => key.includes("metadata.file_type_tags")))
        return (0,logic/* and */.Uo)([]);
    const types = new Set();
    const tags = new Map();
    let anyType = null;
    for (const atom of formulas.flatMap((formula) => [...(0,logic/* atomsOf */.QJ)(formula)])) {
        if (atom.kind === "compare" && atom.scalar.path === "metadata.file_type" && atom.test.type === "range") {
            anyType ??= atom;
            if (atom.test.min !== null && atom.test.min === atom.test.max)
                types.add(atom.test.min);
        }
        else if (atom.kind === "exists" && atom.collection.path === "metadata.file_type_tags") {
            for (const asked of tagsAskedBy(atom))
                tags.set(asked.tag, asked);
        }
    }
    if (anyType === null)
        return (0,logic/* and */.Uo)([]);
    const { scalar } = anyType;
    const isOf = (number) => (0,logic/* compare */.UD)(scalar, { type: "range", min: number, max: number });
    const facts = [];
    const schema = (0,vt/* loadSchema */.e$)();
    const names = schema.enumValues(file_types/* FILE_TYPE_ENUM */.AZ);
    for (const { tag, has } of tags.values()) {
        const [own] = (0,file_types/* fileTypeNames */.l4)(tag);
        const carrying = (0,file_types/* fileTypesOf */.fH)(tag, schema);
        if (own !== undefined && carrying.length === 1 && (0,file_types/* ownFileTypeTag */.ll)(own) === tag) {
            const isOwn = isOf(carrying[0]);
            facts.push((0,logic.or)([(0,logic/* not */.AU)(has), isOwn]), (0,logic.or)([(0,logic/* not */.AU)(isOwn), exactly(has, tag)]));
            continue;
        }
        for (const [name, number] of names) {
            if (!types.has(number) || (0,file_types/* fileTypeTags */.KX)(name).length === 0)
                continue;
            if (carrying.includes(number))
                facts.push((0,logic.or)([(0,logic/* not */.AU)(isOf(number)), exactly(has, tag)]));
            else
                facts.push((0,logic/* not */.AU)((0,logic/* and */.Uo)([has, isOf(number)])));
        }
    }
    return facts.length > MAX_FACTS ? (0,logic/* and */.Uo)([]) : (0,logic/* and */.Uo)(facts);
}
function tagsAskedBy({ collection, body }) {
    return [...(0,logic/* atomsOf */.QJ)(body)].flatMap((atom) => {
        if (atom.kind !== "compare" || atom.test.type !== "like")
            return [];
        const { parts, start, end } = atom.test;
        const [tag] = parts;
        if (tag === undefined || parts.length > 1 || !start || !end || (0,file_types/* fileTypeNames */.l4)(tag).length === 0)
            return [];
        const has = (0,logic/* exists */.t2)(collection, (0,logic/* compare */.UD)(atom.scalar, { ...atom.test, ignoreCase: true }));
        return has.kind === "exists" ? [{ tag: tag.toLowerCase(), has }] : [];
    });
}
function exactly({ collection, body }, tag) {
    if (body.kind !== "compare")
        return (0,logic/* and */.Uo)([]);
    return (0,logic/* exists */.t2)(collection, (0,logic/* compare */.UD)(body.scalar, { type: "like", parts: [tag], start: true, end: true, ignoreCase: false }));
}

// EXTERNAL MODULE: ./build/src/yara/comments_above.js
var comments_above = __webpack_require__(9373);
;// CONCATENATED MODULE: ./build/src/drift/kept_queries.js


/** Under which names hunters keep their queries. `query` alone is not among them: other products have queries too. */
const DEFAULT_QUERY_KEYS = [
    "vti_query",
    "vt_intelligence_query",
    "vti",
    "vt_query",
    "vtquery",
    "vtiquery",
    "vti_search",
    "vt_search",
    "vt_intelligence",
    "vt_intelligence_search",
    "virustotal_query",
    "virustotal_search",
    "virustotal_intelligence_query",
    "intelligence_query",
    "vt_hunting_query",
    "vti_dork",
    "vt_dork",
];
/**
 * Finds the queries of one rule, in the order of the file: in `meta`, in comments inside the rule or directly above
 * it, and as links to VirusTotal's search page. A comment without a key counts only inside `meta`, and only where it
 * can hardly be anything else: a rule judged against a sentence would cost more trust than a query not found.
 */
function findKeptQueries(rule, file, source, options) {
    return searchKeptQueries(rule, file, source, options).queries;
}
/** As {@link findKeptQueries}, and whether all was searched. */
function searchKeptQueries(rule, file, source, options) {
    const finder = new Finder(source, options);
    for (const entry of rule.meta?.entries ?? []) {
        if (entry.value.kind === "StringLiteral")
            finder.metaValue(entry.key.name, entry.value);
    }
    const meta = metaExtent(rule, source);
    for (const block of commentBlocks(commentsOf(rule, file, source), source))
        finder.comment(block, meta);
    return { queries: finder.found.sort((a, b) => a.range.start - b.range.start), unread: finder.unread };
}
// ---- where comments are
/** From `meta:` to the next section: comments after its last entry belong to it too. */
function metaExtent(rule, source) {
    if (rule.meta === null)
        return { start: 0, end: 0 };
    const next = rule.patterns?.range.start ?? rule.condition?.range.start;
    if (next !== undefined)
        return { start: rule.meta.range.start, end: next };
    // A broken rule: its sections' names are still to be seen.
    const rest = source.text.slice(rule.meta.range.end, rule.range.end);
    const section = /^[^\S\r\n]*(?:strings|condition)\s*:/m.exec(rest);
    const end = section === null ? rule.range.end : rule.meta.range.end + section.index;
    return { start: rule.meta.range.start, end };
}
/** The comments inside a rule, and those right above it with no blank line between. */
function commentsOf(rule, file, source) {
    const { comments } = file;
    const first = (0,comments_above/* firstCommentAbove */.nA)(rule, file, source);
    let last = first;
    while (last < comments.length && comments[last].range.end <= rule.range.end)
        last++;
    return comments.slice(first, last);
}
/** Block comments, and runs of line comments on successive lines, as their lines. */
function commentBlocks(comments, source) {
    const blocks = [];
    let previousLine = Number.NaN;
    for (const comment of comments) {
        const lines = linesOf(comment);
        const { line } = source.positionAt(comment.range.start);
        const goesOn = comment.style === "line" && line === previousLine + 1 && (0,comments_above/* beginsLine */.$3)(comment.range.start, source);
        const block = goesOn ? blocks[blocks.length - 1] : [];
        for (const line of lines)
            block.push(line);
        if (!goesOn)
            blocks.push(block);
        previousLine = comment.style === "line" ? line : Number.NaN;
    }
    return blocks;
}
function linesOf(comment) {
    // Both `//` and `/*` take two characters.
    let start = comment.range.start + 2;
    const lines = [];
    for (const [index, piece] of comment.text.split(/(\r\n?|\n)/).entries()) {
        if (index % 2 === 0) {
            // `///`, `//!`; a gutter's `*` has a space after it, so that a value's (`*.ru*`) is none.
            const gutter = comment.style === "line" ? /^[/!]*\s*/ : /^\s*(?:\*+(?=\s|$))?\s*/;
            const lead = gutter.exec(piece)[0].length;
            lines.push({ text: piece.slice(lead).trimEnd(), start: start + lead });
        }
        start += piece.length;
    }
    return lines;
}
// ---- what is a query
const LINK = /(?:https?:\/\/)?(?:www\.)?virustotal\.com\/(?:gui|intelligence)\/search[/?][^\s"'`<>\\]+/gi;
const KEY = /^[\s@*#-]*["'`]?([A-Za-z][\w-]*(?:[ ][A-Za-z][\w-]*){0,3})["'`]?\s*(?:=>|:=|=|:)\s*/;
/** `and not (-behavior`: what may stand before a query's first modifier. */
const OPERATORS = /^(?:(?:and|or|not)\b\s*|[(!-]\s*)*/i;
/** No query has more than this before its first colon. */
const MAX_HEAD = 1_000;
/** An address: what stands before the colon is no modifier, whatever the table of modifiers says. */
const ADDRESS = /^[(!\s-]*(?:[A-Za-z][\w+.-]*:\/\/|[A-Za-z]:[\\/])/;
/** Joined lines beyond this are no query that anybody pastes. */
const MAX_JOINED = 20_000;
/**
 * How many characters are read at most to find out where the queries in a rule's comments begin and end, for each that
 * stands there, and besides: every line may look like a query that goes on over all below it.
 */
const MAX_READ = 8;
const MAX_READ_BESIDES = 50_000;
/**
 * Modifiers whose names are ordinary labels too: `// name:foo.exe` or `// url:http://…` alone notes a fact about a
 * sample. As the only term of a comment without a key they make no query.
 */
const LABELS = new Set(("author category comment comments date description domain email entity filename files hash header hostname ip key " +
    "language malware md5 name origin packer path port report resource sha1 sha256 sha512 signature source sources " +
    "ssdeep status submitter summary targets threat title url urls user version " +
    // Engines: a label that one of them gave is a note on the sample as well.
    "avast avg avira bitdefender clamav drweb elastic eset fortinet google kaspersky max mcafee microsoft panda rising " +
    "sophos symantec trendmicro").split(" "));
/** Faults that a hunter's working query hardly has, and a sentence or a line of code easily. */
const PROSE_FAULTS = new Set([
    "comparison_operator",
    "empty_value",
    "parenthesis_in_value",
    "space_around_colon",
    "stray_symbol",
    "trailing_comma",
]);
class Finder {
    found = [];
    unread = null;
    #source;
    #options;
    #keys;
    /** How many characters may still be read of comments. */
    #left = MAX_READ_BESIDES;
    constructor(source, options) {
        this.#source = source;
        this.#options = options;
        this.#keys = new Set(options.keys.map((key) => key.toLowerCase()));
    }
    #add(source, key, placed) {
        const range = { start: placed.toSource(0), end: placed.toSource(placed.text.length) };
        this.found.push({ source, key, text: placed.text, range, toSource: (offset) => placed.toSource(offset) });
    }
    #isKey(name) {
        const key = name.toLowerCase();
        return this.#keys.has(key) || this.#keys.has(withoutNumber(key));
    }
    // ---- meta
    metaValue(key, literal) {
        const { start, end } = literal.range;
        const written = vti/* PlacedText */.jw.verbatim(this.#source.text.slice(start + 1, end - 1), start + 1);
        const unescaped = unescapeYara(written);
        // What cannot be followed escape by escape is placed as a whole.
        const value = unescaped.text === literal.value
            ? unescaped
            : vti/* PlacedText */.jw.replaced(literal.value, { start: start + 1, end: end - 1 });
        const placed = value.trim();
        const isKey = this.#isKey(key);
        if (placed.text === "")
            return;
        if (isKey && (/\s/.test(placed.text) || !/virustotal\.com\//i.test(placed.text))) {
            if (!/^https?:\/\/\S+$/i.test(placed.text))
                this.#add("meta", key, placed);
            return;
        }
        this.#links("meta", isKey ? key : null, placed);
    }
    // ---- comments
    comment(lines, meta) {
        for (const { text } of lines)
            this.#left += text.length * MAX_READ;
        for (let i = 0; i < lines.length;) {
            const line = lines[i];
            i = this.#commentLine(lines, i, line.start >= meta.start && line.start < meta.end);
        }
    }
    /** Reads what begins at a line; returns the index of the line after it. */
    #commentLine(lines, index, isInMeta) {
        const { text, start } = lines[index];
        const keyed = this.#keyOf(text);
        if (this.#links("comment", keyed?.name ?? null, vti/* PlacedText */.jw.verbatim(text, start)))
            return index + 1;
        if (keyed === null && !(isInMeta && this.#beginsQuery(text) && this.#mayRead(lines[index])))
            return index + 1;
        const { placed, next } = this.#join(lines, index, keyed?.length ?? 0);
        if (keyed === null) {
            if (!this.#isPlainlyQuery(placed.text))
                return index + 1;
            this.#add("comment", null, placed);
            return next;
        }
        const value = this.#unwrap(placed);
        if (!(keyed.isExact ? this.#mayBeQuery(value.text) : this.#isPlainlyQuery(value.text)))
            return index + 1;
        this.#add("comment", keyed.name, value);
        return next;
    }
    /**
     * `vti_query1 = `, `VTI query: `. `isExact`: spelt so that it can be nothing but a key; a name of ordinary words
     * must be followed by what is plainly a query.
     */
    #keyOf(line) {
        const match = KEY.exec(line);
        if (match === null)
            return null;
        const name = match[1];
        if (!this.#isKey(name.replace(/[\s-]+/g, "_")))
            return null;
        return { name, length: match[0].length, isExact: /_|quer(?:y|ies)|dork/i.test(name) };
    }
    /** Joins the lines over which a query goes on, by single spaces. */
    #join(lines, index, from) {
        const first = lines[index];
        let text = first.text.slice(from);
        const parts = [vti/* PlacedText */.jw.verbatim(text, first.start + from)];
        let next = index + 1;
        for (; next < lines.length; next++) {
            const line = lines[next];
            this.#left -= line.text.length + 1;
            if (line.text === "" || this.#keyOf(line.text) !== null || line.text.search(LINK) >= 0)
                break;
            if (text.length + line.text.length > MAX_JOINED || !this.#goesOn(text, line))
                break;
            text = text === "" ? line.text : `${text} ${line.text}`;
            parts.push(vti/* PlacedText */.jw.verbatim(line.text, line.start));
        }
        this.#left -= text.length;
        return { placed: vti/* PlacedText */.jw.joined(parts).trim(), next };
    }
    /** Whether there is work left for a line, which is remembered where there is none. */
    #mayRead({ text, start }) {
        if (this.#left > 0)
            return true;
        this.unread ??= { start, end: start + text.length };
        return false;
    }
    #goesOn(query, commentLine) {
        const { text: line } = commentLine;
        const isBegin = this.#beginsQuery(line);
        if (query === "")
            return isBegin;
        // A query says its entity once, so a second one begins a query of its own.
        if (/^\(*entity:/i.test(line) && /(?:^|[\s(])entity:/i.test(query))
            return false;
        if (isBegin)
            return true;
        if (!/^[)"“”(]|"\s*\)*$/.test(line) || !this.#mayRead(commentLine))
            return false;
        this.#left -= query.length;
        return (0,vti/* parseQuery */.mA)(query).errors.some(({ code, span }) => {
            if (code === "unclosed_group")
                return /^[)"“”(]/.test(line);
            return code === "unterminated_quote" || (code === "missing_operand" && span.end === query.length);
        });
    }
    #beginsQuery(text) {
        if (ADDRESS.test(text))
            return false;
        // Its value stands right behind the colon.
        const colon = text.indexOf(":");
        if (colon < 0 || colon > MAX_HEAD || !/[^\s:)]/.test(text.charAt(colon + 1)))
            return false;
        const name = text.slice(0, colon).trimEnd().replace(OPERATORS, "");
        return /^[A-Za-z0-9_][\w-]*$/.test(name) && this.#options.isModifier(name.toLowerCase());
    }
    /** `"…"` around the whole, escaped as in YARA or carelessly not; backticks. */
    #unwrap(placed) {
        const { text } = placed;
        const inner = text.replace(/[,;]$/, "").trimEnd();
        if (/^`[^`]+`$/.test(inner))
            return placed.slice(1, inner.length - 1).trim();
        if (!/^"[\s\S]+"$/.test(inner))
            return placed;
        const content = placed.slice(1, inner.length - 1);
        if (/^(?:[^"\\]|\\[\s\S])*$/.test(content.text))
            return unescapeYara(content).trim();
        const isCareless = this.#beginsQuery(content.text) && !hasError(content.text) && hasError(text);
        return isCareless ? content.trim() : placed;
    }
    /** With a key: something is searched by a modifier, whether known or misspelt. */
    #mayBeQuery(text) {
        return modifiedTerms(text).some(({ modifier, value }) => {
            if (modifier === null)
                return false;
            return this.#options.isModifier(modifier.name) || value.range.start === modifier.range.end + 1;
        });
    }
    /** Without a key: read without error, begun by a known modifier, and not what a sentence may look like. */
    #isPlainlyQuery(text) {
        if (!this.#beginsQuery(text))
            return false;
        const { query, errors } = (0,vti/* parseQuery */.mA)(text);
        if (errors.some(({ severity, code }) => severity === "error" || PROSE_FAULTS.has(code)))
            return false;
        const terms = (0,vti/* termsOf */.fd)(query);
        const modified = terms.filter(({ modifier }) => modifier !== null);
        if (!modified.every(({ modifier }) => modifier !== null && this.#options.isModifier(modifier.name)))
            return false;
        const words = terms.filter(({ modifier, value }) => modifier === null && isUnquoted(value));
        if (words.length > 0 && words.length >= modified.length)
            return false;
        const [only] = modified;
        if (modified.length > 1 || only === undefined)
            return true;
        return !(LABELS.has(only.modifier?.name ?? "") && isUnquoted(only.value));
    }
    // ---- links
    /** Adds the queries of all links in a text; whether there was one. */
    #links(source, key, placed) {
        let isFound = false;
        for (const match of placed.text.matchAll(LINK)) {
            const link = withoutTrailing(match[0]);
            const read = (0,vti/* readLink */.XF)(link);
            // A link to one file's or one domain's page is a reference, not a hunt.
            if (read === null || modifiedTerms(read.text).length === 0)
                continue;
            const { text, offsets } = read;
            const at = match.index;
            const start = placed.toSource(at + offsets[0]);
            const end = placed.toSource(at + offsets[text.length]);
            const toSource = (offset) => {
                const inside = Math.max(0, Math.min(offset, text.length));
                return placed.toSource(at + offsets[inside]);
            };
            this.found.push({ source, key, text, range: { start, end }, toSource });
            isFound = true;
        }
        return isFound;
    }
}
/** A key without the number after it: `vti_query1`, `vti_query_2`. */
function withoutNumber(key) {
    let end = key.length;
    while (end > 0 && /\d/.test(key[end - 1]))
        end--;
    return end < key.length && key[end - 1] === "_" ? key.slice(0, end - 1) : key.slice(0, end);
}
function isUnquoted(value) {
    return value.kind === "TextValue" && value.quote === "none";
}
function modifiedTerms(text) {
    return (0,vti/* termsOf */.fd)((0,vti/* parseQuery */.mA)(text).query).filter(({ modifier }) => modifier !== null);
}
function hasError(text) {
    return (0,vti/* parseQuery */.mA)(text).errors.some(({ severity }) => severity === "error");
}
/** A sentence's full stop, or the parenthesis of a Markdown link, ends no link. */
function withoutTrailing(link) {
    let end = link.length;
    let surplus = link.split(")").length - link.split("(").length;
    for (; end > 0; end--) {
        const char = link[end - 1];
        if (char === ")" && surplus > 0)
            surplus--;
        else if (!/[.,;\]}]/.test(char))
            break;
    }
    const shorter = link.slice(0, end);
    return (0,vti/* queryFromLink */.l1)(shorter) === null ? link : shorter;
}
/** Resolves the escapes of a YARA string, each keeping its place. */
function unescapeYara(written) {
    const { text } = written;
    const pieces = [];
    let at = 0;
    const simple = { '"': '"', "\\": "\\", n: "\n", r: "\r", t: "\t" };
    for (const match of text.matchAll(/\\(["\\nrt])|(?:\\x[0-9a-fA-F]{2})+/g)) {
        const end = match.index + match[0].length;
        pieces.push(written.slice(at, match.index));
        const place = { start: written.toSource(match.index), end: written.toSource(end) };
        const short = match[1];
        pieces.push(vti/* PlacedText */.jw.replaced(short === undefined ? decodeBytes(match[0]) : simple[short], place));
        at = end;
    }
    pieces.push(written.slice(at, text.length));
    return vti/* PlacedText */.jw.concat(pieces);
}
function decodeBytes(escapes) {
    const bytes = Uint8Array.from(escapes.match(/[0-9a-fA-F]{2}/g) ?? [], (hex) => Number.parseInt(hex, 16));
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

;// CONCATENATED MODULE: ./build/src/drift/policy.js
const DEFAULT_POLICY = {
    severity: {
        equivalent: "off",
        disjoint: "error",
        narrower: "note",
        broader: "warning",
        overlapping: "warning",
        unknown: "note",
    },
    scope: ["new_*"],
    detectionsAreScope: true,
    fileTypesAreScope: true,
    ignoredReasons: [],
    several: "any",
};

;// CONCATENATED MODULE: ./build/src/drift/example.js

const NOUN = {
    file: "a file",
    url: "a URL",
    domain: "a domain",
    ip_address: "an IP address",
    collection: "a collection",
};
/** How a value of a field is said, and several. `{}` stands for them. Paths without indexes. */
const PHRASES = {
    "behaviour.command_executions": ["whose sandbox shows the command {}", "whose sandbox shows the commands {}"],
    "behaviour.processes_created": ["whose sandbox shows the new process {}", "whose sandbox shows the new processes {}"],
    "behaviour.processes_terminated": [
        "whose sandbox shows the ended process {}",
        "whose sandbox shows the ended processes {}",
    ],
    "behaviour.processes_killed": [
        "whose sandbox shows the killed process {}",
        "whose sandbox shows the killed processes {}",
    ],
    "behaviour.processes_injected": [
        "whose sandbox shows the injected process {}",
        "whose sandbox shows the injected processes {}",
    ],
    "behaviour.files_opened": ["that opens the file {}", "that opens the files {}"],
    "behaviour.files_written": ["that writes the file {}", "that writes the files {}"],
    "behaviour.files_deleted": ["that deletes the file {}", "that deletes the files {}"],
    "behaviour.files_dropped.path": ["that drops the file {}", "that drops the files {}"],
    "behaviour.files_dropped.process_name": "that drops a file from the process {}",
    "behaviour.registry_keys_opened": ["that opens the registry key {}", "that opens the registry keys {}"],
    "behaviour.registry_keys_deleted": ["that deletes the registry key {}", "that deletes the registry keys {}"],
    "behaviour.registry_keys_set.key": ["that sets the registry key {}", "that sets the registry keys {}"],
    "behaviour.registry_keys_set.value": "that sets a registry key to {}",
    "behaviour.http_conversations.url": ["that requests the URL {}", "that requests the URLs {}"],
    "behaviour.dns_lookups.hostname": ["that looks up the host {}", "that looks up the hosts {}"],
    "behaviour.ip_traffic.destination_ip": "that contacts {}",
    "behaviour.services_created": ["that creates the service {}", "that creates the services {}"],
    "behaviour.services_started": ["that starts the service {}", "that starts the services {}"],
    "behaviour.mutexes_created": ["that creates the mutex {}", "that creates the mutexes {}"],
    "behaviour.modules_loaded": ["that loads the module {}", "that loads the modules {}"],
    "behaviour.text_highlighted": ["whose sandbox highlights the text {}", "whose sandbox highlights the texts {}"],
    "behaviour.system_property_lookups": [
        "that looks up the system property {}",
        "that looks up the system properties {}",
    ],
    "metadata.tags": "tagged {}",
    "metadata.file_type": "of the format {}",
    "metadata.file_type_tags": "of type {}",
    "metadata.file_name": "named {}",
    "metadata.file_size": "of {} bytes",
    "metadata.analysis_stats.malicious": "with {} detections",
    "metadata.new_file": "seen for the first time",
    "metadata.submitter.country": "submitted from {}",
    "net.domain.raw": "named {}",
    "net.url.raw": "at {}",
    "net.ip.raw": "at {}",
};
const example_MAX_FACTS = 4;
const MAX_VALUE = 120;
/** A witness as a person would say it: "a file whose sandbox shows the command `…`, tagged `chm`". */
function describeWitness(witness, entity, focus = new Set(), constantOf = () => null) {
    const facts = new Map();
    for (const [key, value] of Object.entries(witness)) {
        if (key !== "terms")
            collect(value, key, facts);
    }
    // What the clause is about comes first.
    const weight = ({ path }) => ([...focus].some((field) => field.replaceAll("[*]", "") === path) ? 0 : 1);
    const ordered = [...facts.values()].sort((a, b) => weight(a) - weight(b));
    // A size may be asked for as a field and as `filesize`: it is said once.
    const words = [...new Set([...ordered.map((fact) => say(fact, constantOf)), ...sayTerms(witness.terms)])];
    if (words.length === 0)
        return `${NOUN[entity]} of which nothing is known`;
    const shown = words.slice(0, example_MAX_FACTS).join(", ");
    const rest = words.length - example_MAX_FACTS;
    return `${NOUN[entity]} ${shown}${rest > 0 ? `, and ${rest} more` : ""}`;
}
function collect(value, path, facts) {
    if (Array.isArray(value)) {
        for (const item of value)
            collect(item, path, facts);
    }
    else if (typeof value === "object" && value !== null && Object.keys(value).length > 0) {
        for (const [key, item] of Object.entries(value)) {
            const isName = /^[A-Za-z_]\w*$/.test(key) && !isMap(path);
            collect(item, isName ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`, facts);
        }
    }
    else {
        const fact = facts.get(path);
        const said = typeof value === "object" ? undefined : value;
        if (fact)
            fact.values.push(said);
        else
            facts.set(path, { path, values: [said] });
    }
}
/** Maps whose keys look like names of fields. */
function isMap(path) {
    return /(?:exiftool|signatures|values|headers|html_meta_tags)$/.test(path);
}
function say({ path, values }, constantOf) {
    const phrase = PHRASES[path];
    const [first] = values;
    if (first === undefined)
        return `with an entry in vt.${(0,code_frame/* visible */.R)(path)}`;
    if (first === false)
        return `without vt.${path}`;
    const shown = list(values.map((value) => constantOf(path, value) ?? spell(value)));
    if (phrase === undefined)
        return first === true ? `with vt.${path}` : `with ${shown} in vt.${(0,code_frame/* visible */.R)(path)}`;
    const form = typeof phrase === "string" ? phrase : values.length > 1 ? phrase[1] : phrase[0];
    // Not replace() with a string: `$&` in a value would be read as a pattern.
    return form.replace("{}", () => shown);
}
function sayTerms(terms) {
    if (typeof terms !== "object" || terms === null)
        return [];
    return Object.entries(terms).map(([text, truth]) => {
        const shown = `\`${(0,code_frame/* visible */.R)(text)}\``;
        if (text === "filesize" && typeof truth === "number")
            return `of ${truth} bytes`;
        if (truth === true)
            return `that matches ${shown}`;
        return truth === false ? `that does not match ${shown}` : `with ${shown} = ${spell(truth)}`;
    });
}
function list(items) {
    if (items.length < 2)
        return items.join("");
    return `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}
function spell(value) {
    const text = String(value);
    const short = text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE - 20)}…${text.slice(-15)}` : text;
    return typeof value === "string" ? `\`${(0,code_frame/* visible */.R)(short)}\`` : short;
}

// EXTERNAL MODULE: ./build/src/yara/operator_span.js
var operator_span = __webpack_require__(8196);
// EXTERNAL MODULE: ./build/src/text/span.js
var text_span = __webpack_require__(3261);
// EXTERNAL MODULE: ./build/src/yara/without_parentheses.js
var without_parentheses = __webpack_require__(6938);
// EXTERNAL MODULE: ./build/src/yara/syntax.js
var syntax = __webpack_require__(8538);
;// CONCATENATED MODULE: ./build/src/drift/comparisons.js


/** The comparisons within a stretch of a rule, in order. */
function comparisonsIn(file, within) {
    const rule = file.items.find((item) => item.start <= within.start && within.end <= item.end);
    if (rule?.kind !== "Rule" || rule.condition === null)
        return [];
    const found = [];
    (0,yara/* visit */.YR)(rule.condition, {
        enter: (node) => node.end > within.start && node.start < within.end,
        BinaryExpression(written, ancestors) {
            if (written.start < within.start || written.end > within.end)
                return;
            const node = turned(written);
            const { right } = node;
            const isText = right.kind === "StringLiteral";
            const regexp = right.kind === "RegexpLiteral" ? right : null;
            const number = numberOf(right);
            if (!isText && regexp === null && number === null && right.kind !== "FieldAccess")
                return;
            const loops = ancestors.filter((above) => above.kind === "ForInExpression");
            found.push({
                node,
                value: isText ? right.value : number !== null ? String(number) : (0,yara/* printNode */.Og)(right),
                isText,
                regexp,
                fields: [node.left, ...loops.map(({ iterable }) => iterable)].map((part) => (0,yara/* printNode */.Og)(part)),
                loop: loops.at(-1) ?? null,
                parents: [...ancestors].reverse(),
            });
        },
    });
    return found;
}
/** The other way round: `5 < a` is `a > 5`. */
const TURNED = {
    "<": ">",
    "<=": ">=",
    ">": "<",
    ">=": "<=",
    "==": "==",
    "!=": "!=",
};
/** One for each that is turned round, to be told from others. */
const turnedRound = new WeakMap();
/**
 * A comparison as it would be written with its number at the right: `5KB < filesize` as `filesize > 5KB`. Each part
 * still stands where it is written: see {@link isTurned}.
 */
function turned(node) {
    const operator = TURNED[node.operator];
    if (operator === undefined || numberOf(node.left) === null || numberOf(node.right) !== null)
        return node;
    const known = turnedRound.get(node);
    if (known !== undefined)
        return known;
    const round = new syntax/* BinaryExpression */.sm(node.start, node.end, operator, node.right, node.left);
    turnedRound.set(node, round);
    return round;
}
/** Whether a comparison is written with its number at the left. */
function isTurned({ left, right }) {
    return right.start < left.start;
}
function numberOf(node) {
    if (node.kind === "IntegerLiteral")
        return node.value;
    if (node.kind !== "UnaryExpression" || node.operator !== "-")
        return null;
    return node.operand.kind === "IntegerLiteral" ? -node.operand.value : null;
}
/** The operand that begins at an offset, or holds what does. */
function operandAt(chain, start) {
    return { chain, index: chain.operands.findIndex((operand) => operand.start <= start && start < operand.end) };
}
/** As which operand a comparison stands, or what holds it, in the innermost `or` within its loop. */
function alternativeIn({ parents, node }) {
    for (const above of parents) {
        if (above.kind === "ForInExpression")
            return null;
        if (isOr(above))
            return operandAt(above, node.start);
    }
    return null;
}
function isOr(node) {
    return node?.kind === "LogicalExpression" && node.operator === "or";
}
/** Whether a formula's path (`behaviour.files_dropped.path`) is that of a condition, or of an element of its loop. */
function isWithin(path, field) {
    const plain = field.replace(/^vt\./, "");
    return path === plain || path.startsWith(`${plain}.`) || path.startsWith(`${plain}[`);
}
/** Without the marks of a collection's elements. */
function plainPath(path) {
    return path.replaceAll("[*]", "");
}
/** Whether a comparison is asked for as it stands: of any element, and not excluded. */
function isAskedFor({ parents }) {
    return parents.every((above) => {
        if (above.kind === "ForInExpression")
            return above.quantifier.type === "any";
        return !(above.kind === "UnaryExpression" && above.operator === "not");
    });
}

;// CONCATENATED MODULE: ./build/src/drift/expression_at.js

/** The expression that takes up a stretch of a rule. */
function expressionAt(rule, { start, end }) {
    let found = null;
    if (rule.condition === null)
        return null;
    (0,yara/* visit */.YR)(rule.condition.expression, {
        enter(node, ancestors) {
            if (node.start === start && node.end === end)
                found ??= { to: node, parent: ancestors.at(-1) ?? null };
            return found === null && node.start <= start && end <= node.end;
        },
    });
    return found;
}

// EXTERNAL MODULE: ./build/src/translate/regexp_likes.js
var regexp_likes = __webpack_require__(8748);
;// CONCATENATED MODULE: ./build/src/drift/letter_case.js




const LETTER = /\p{L}/u;
/** Whether a comparison minds the letter case of one of some texts. */
function minds({ node, value, regexp }, texts) {
    if (regexp === null) {
        const wanted = (0,logic/* foldCase */.SP)(value);
        return operator_span/* WITHOUT_CASE */.Y[node.operator] !== undefined && texts.some((text) => (0,logic/* foldCase */.SP)(text) === wanted);
    }
    if (regexp.flags.includes("i"))
        return false;
    const { node: parsed } = (0,yara/* parseRegexp */.dO)(regexp.source, regexp.flags);
    const likes = (parsed && (0,regexp_likes/* regexpLikes */.e)(parsed)) ?? [];
    return likes.some(({ parts }) => parts.some((part) => texts.includes(part)));
}
function ignoreCase(plan) {
    const { regexp, value } = plan.at;
    if (regexp !== null)
        plan.value = `${value}i`;
    else
        plan.operator = operator_span/* WITHOUT_CASE */.Y[plan.operator] ?? plan.operator;
}
/** `isCaseless`: the other side minds no letter case. */
function setText(plan, text, isCaseless) {
    plan.value = text;
    // Without a letter in it the operator was as good as one that minds no case.
    if (isCaseless && !LETTER.test(plan.at.value) && LETTER.test(text))
        ignoreCase(plan);
}

;// CONCATENATED MODULE: ./build/src/drift/plain_texts.js



/**
 * The texts of an alternative that asks for nothing else, as they were written; null where it asks for more than one
 * operator for each says.
 */
function plainTexts(alternative) {
    const asked = new Map();
    const isPlain = (formula) => {
        switch (formula.kind) {
            case "and":
            case "or":
                return formula.operands.every(isPlain);
            case "exists":
                return formula.count === 1 && isPlain(formula.body);
            case "compare": {
                const { test, scalar } = formula;
                if (test.type !== "like" || test.parts.length !== 1 || scalar.path === "@key")
                    return false;
                const text = test.spelling?.[0] ?? test.parts[0];
                const operator = operatorOf(test);
                asked.set(`${operator} ${text}`, { operator, text });
                return true;
            }
            default:
                return false;
        }
    };
    return isPlain(alternative) ? [...asked.values()] : null;
}
/** The texts that a formula asks for whole, or excludes, each with how it is looked for. */
function likeTestsOf(formula) {
    return [...(0,logic/* atomsOf */.QJ)(formula)].flatMap((atom) => {
        if (atom.kind !== "compare" || atom.scalar.path === "@key")
            return [];
        return atom.test.type === "like" && atom.test.parts.length === 1 ? [atom.test] : [];
    });
}
/** The operator that asks this of a value. */
function operatorOf({ start, end, ignoreCase }) {
    const cased = start && end ? "==" : start ? "startswith" : end ? "endswith" : "contains";
    return ignoreCase ? (operator_span/* WITHOUT_CASE */.Y[cased] ?? cased) : cased;
}
/** A comparison as it is written. */
function asks(operand, { operator, text }) {
    return `${operand} ${operator} ${(0,yara/* encodeString */.aj)(text)}`;
}
/** The same, in one way for all spellings that ask the same. */
function asksAlike(operand, { operator, text }) {
    return asks(operand, { operator, text: operator_span/* WITHOUT_CASE */.Y[operator] === undefined ? (0,logic/* foldCase */.SP)(text) : text });
}
/** Several things asked at once, each said once. */
function plain_texts_together(parts) {
    const distinct = [...new Set(parts)];
    return distinct.length === 1 ? distinct[0] : `(${distinct.join(" and ")})`;
}

// EXTERNAL MODULE: ./build/src/translate/inexpressible.js
var inexpressible = __webpack_require__(5913);
// EXTERNAL MODULE: ./build/src/translate/raise_condition.js + 3 modules
var raise_condition = __webpack_require__(4564);
;// CONCATENATED MODULE: ./build/src/drift/raised_text.js




/** Longer ones are no advice that anybody reads in a report. */
const MAX_TEXT = 1000;
/**
 * A formula as a condition on one line, for a rule of this file, to stand between operators; null where none says it,
 * or it needs patterns or modules that the file does not have. `numbers`: as the formula's source writes them.
 */
function raisedText(formula, { items }, within, numbers = new Map()) {
    if (formula.kind === "true" || formula.kind === "false")
        return null;
    try {
        const { expression, patterns, imports } = (0,raise_condition/* raiseCondition */.k)(formula, (0,vt/* loadSchema */.e$)());
        const imported = new Set(items.flatMap((item) => (item.kind === "Import" ? [item.module.value] : [])));
        if (patterns.length > 0 || imports.some((module) => !imported.has(module)))
            return null;
        const text = spelled((0,yara/* printNode */.Og)(expression), numbers)
            .split("\n")
            .map((line) => line.trim())
            .join(" ");
        const isMixed = expression.kind === "LogicalExpression" && expression.operator !== within;
        return text.length > MAX_TEXT ? null : isMixed ? `(${text})` : text;
    }
    catch (error) {
        if (error instanceof inexpressible/* Inexpressible */.W)
            return null;
        throw error;
    }
}
/** A text, a regular expression, and a number that something is compared with. */
const LEXEME = /"(?:[^"\\\n]|\\.)*"|(?<=\bmatches )\/(?:[^/\\\n]|\\.)+\/|(?<=[<>=] )-?\d+(?![\w.])/g;
function spelled(code, numbers) {
    if (numbers.size === 0)
        return code;
    return code.replace(LEXEME, (lexeme) => (/^-?\d/.test(lexeme) ? numbers.get(Number(lexeme)) : undefined) ?? lexeme);
}

;// CONCATENATED MODULE: ./build/src/drift/alternative_edits.js










// ---- one too few
/**
 * An alternative of the other side, in each loop that looks where it is met. `besides`: what the other side asks for
 * in other clauses.
 */
function accept(alternative, besides, all, within, side, plans) {
    const value = namedValue(alternative);
    if (value !== null) {
        const chain = all.flatMap((at) => (at.fields[0] === value.path ? (alternativeIn(at)?.chain ?? []) : []))[0];
        const text = (name) => `${name} == ${value.value}`;
        return chain ? [plans.addAlternative(chain, value.path, text, text(value.path))] : [];
    }
    const texts = plainTexts(alternative);
    if (texts === null || texts.length === 0)
        return acceptBeside(alternative, within, side, plans);
    if (texts.length > 1 && isAskedApart(all, within)) {
        const beside = acceptBeside(factored(alternative), within, side, plans);
        if (beside.length > 0)
            return beside;
    }
    const paths = [...(0,logic/* fieldsOf */.Pf)(alternative).keys()].map(plainPath);
    const isMeant = ({ fields, isText }) => isText && fields.some((field) => paths.some((path) => isWithin(path, field)));
    const groups = groupedBy(all, ({ loop, node }) => loop ?? side.source.slice(node.left));
    const textsOf = (group) => [...new Set(group.map(({ value }) => value))].sort().join("\0");
    const meant = new Set(groups.filter((group) => group.some(isMeant)).map(textsOf));
    const targets = groups
        .filter((group) => group.some(isMeant) || (group[0]?.loop != null && meant.has(textsOf(group))))
        .flatMap((group) => acceptIn(group, texts, besides, all, plans));
    return targets.length > 0 ? targets : acceptBeside(alternative, within, side, plans);
}
/** Each text in any of its fields, and all of them, where an alternative says that one by one; else the alternative. */
function factored(alternative) {
    const ways = (0,logic/* alternativesOf */.c3)(alternative);
    const parts = ways.flatMap((way) => (way.kind === "and" ? way.operands : [way]));
    const whole = (0,logic/* and */.Uo)(groupedBy(parts, (part) => [...(0,logic/* literalsOf */.cr)(part).keys()].sort().join("\0")).map(logic.or));
    const keys = (all) => [...new Set(all.map(({ key }) => key))].sort().join("\n");
    return keys((0,logic/* alternativesOf */.c3)(whole)) === keys(ways) ? whole : alternative;
}
/** Whether several texts are asked for together, each in loops of its own, and nowhere two of them in one. */
function isAskedApart(all, within) {
    const isAnd = (node) => node.kind === "LogicalExpression" && node.operator === "and" && (0,text_span/* spanContains */.C)(within, node);
    const loopAt = ({ parents }) => parents.findIndex(({ kind }) => kind === "ForInExpression");
    if (all.some((at) => at.parents.slice(0, Math.max(0, loopAt(at))).some(isAnd)))
        return false;
    return all.some((at) => at.parents.slice(loopAt(at) + 1).some(isAnd));
}
/** An alternative of which the rule has nothing like: the whole of it beside the clause. */
function acceptBeside(alternative, within, side, plans) {
    const place = expressionAt(side.rule, within);
    const text = raisedText(alternative, side.file, "or");
    if (place === null || text === null)
        return [];
    return [plans.join({ ...place, operator: "or", text, isAside: false })];
}
function acceptIn(group, texts, besides, all, plans) {
    const first = group.find(({ isText }) => isText);
    if (first === undefined)
        return [];
    const operand = plans.source.slice(first.node.left);
    const text = (name) => plain_texts_together(texts.map((wanted) => asks(name, wanted)));
    const said = plain_texts_together(texts.map((wanted) => asksAlike(operand, wanted)));
    const { loop } = first;
    const around = loop === null ? all : group;
    for (const at of group) {
        const chain = alternativeIn(at)?.chain;
        if (chain === undefined)
            continue;
        // Whatever else is asked for must be met by the new texts too, or be asked for by the other side besides.
        const others = around.filter(({ node: other }) => other.start < chain.start || other.end > chain.end);
        const met = [...texts.map(({ text }) => (0,logic/* foldCase */.SP)(text)), ...besides];
        if (others.every(({ value }) => met.some((text) => text.includes((0,logic/* foldCase */.SP)(value)))))
            return [plans.addAlternative(chain, operand, text, said)];
    }
    // `and` binds closer than `or`.
    if (loop !== null)
        return [plans.addAlternative(loop.body, operand, text, said)];
    const plan = plans.planOf(first);
    plan.instead.push(texts);
    return [{ kind: "changed", plan }];
}
// ---- one too many
/** An alternative that the other side does not have: narrowed to the one that it has, or taken away. */
function refuse(detail, alternative, all, isCaseless, plans) {
    const only = namedValue(alternative);
    if (only !== null) {
        return all.flatMap((at) => {
            const operand = at.fields[0] === only.path && at.value === only.value ? alternativeIn(at) : null;
            const whole = operand?.chain.operands[operand.index];
            return operand !== null && whole && (0,without_parentheses/* withoutParentheses */.H)(whole) === at.node ? [removed(operand, plans)] : [];
        });
    }
    const paths = [...(0,logic/* fieldsOf */.Pf)(alternative).keys()].map(plainPath);
    const own = new Set((detail.texts ?? []).map(logic/* foldCase */.SP));
    const found = all.filter(({ value, isText, fields }) => {
        return isText && own.has((0,logic/* foldCase */.SP)(value)) && fields.some((field) => paths.some((path) => isWithin(path, field)));
    });
    const wanted = detail.nearest === undefined ? null : plainTexts(detail.nearest);
    if (wanted !== null)
        return narrow(found, wanted, alternative, isCaseless, plans);
    if (detail.nearest !== undefined)
        return found.map((at) => ({ kind: "changed", plan: plans.planOf(at) }));
    return found.map((at) => takeAway(at, [...(0,logic/* literalsOf */.cr)(alternative).keys()], plans));
}
/** The outermost alternative that holds a comparison and asks for nothing but these texts; else the place. */
function takeAway(at, texts, plans) {
    const known = new Set(texts.map(logic/* foldCase */.SP));
    let whole = null;
    for (const above of at.parents) {
        if (!isOr(above))
            continue;
        const operand = operandAt(above, at.node.start);
        if (!asksOnlyFor(known, above.operands[operand.index], plans))
            break;
        whole = operand;
    }
    return whole === null ? { kind: "changed", plan: plans.planOf(at) } : removed(whole, plans);
}
/** Whether an expression is alternatives that each ask for some of these texts, and for no other. */
function asksOnlyFor(known, expression, plans) {
    const texts = comparisonsIn(plans.file, expression).filter(({ isText }) => isText);
    if (!texts.every(({ value }) => known.has((0,logic/* foldCase */.SP)(value))))
        return false;
    const nodes = new Set(texts.map(({ node }) => node));
    const isKnown = (node) => {
        switch (node.kind) {
            case "ParenthesizedExpression":
                return isKnown(node.expression);
            case "ForInExpression":
                return isKnown(node.body);
            case "LogicalExpression":
                if (node.operator === "or")
                    return node.operands.every(isKnown);
                // What else the alternative asks for goes with it, unless it is a choice of its own.
                return node.operands.some(isKnown) && node.operands.every((part) => isKnown(part) || !hasChoice(part));
            default:
                return nodes.has(node);
        }
    };
    return isKnown(expression);
}
function hasChoice(expression) {
    let isFound = false;
    (0,yara/* visit */.YR)(expression, {
        enter(node) {
            if (isOr(node))
                isFound = true;
            return !isFound;
        },
    });
    return isFound;
}
function removed(operand, plans) {
    plans.remove(operand);
    return { kind: "removed", operand };
}
function narrow(found, wanted, alternative, isCaseless, plans) {
    const has = [...(0,logic/* literalsOf */.cr)(alternative).keys()].map(logic/* foldCase */.SP);
    const longer = (value) => wanted.find(({ text }) => (0,logic/* foldCase */.SP)(text) !== (0,logic/* foldCase */.SP)(value) && (0,logic/* foldCase */.SP)(text).includes((0,logic/* foldCase */.SP)(value)));
    const replaced = new Set(found.map(({ value }) => longer(value)));
    const lacking = wanted.filter((asked) => {
        return !replaced.has(asked) && !has.some((own) => own.includes((0,logic/* foldCase */.SP)(asked.text)));
    });
    const seen = new Set();
    return found.map((at) => {
        const plan = plans.planOf(at);
        const asked = longer(at.value);
        if (asked !== undefined)
            setText(plan, asked.text, isCaseless);
        const place = alternativeIn(at)?.chain ?? at.loop ?? at.node;
        // Asked for once beside the first of several texts.
        if (!seen.has(place))
            plan.beside = [...plan.beside, ...lacking];
        seen.add(place);
        return { kind: "changed", plan };
    });
}
function groupedBy(items, keyOf) {
    const groups = new Map();
    for (const item of items)
        groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
    return [...groups.values()];
}

;// CONCATENATED MODULE: ./build/src/drift/written_numbers.js
const UNITS = { KB: 1024, MB: 1024 * 1024 };
/** A number that is no part of a name; a query writes the sign of a bound behind it. */
const NUMBER = /(?<![\w.$#@!-])(-?)(0x[\da-f]+|\d+(?:\.\d+)?|\.\d+)\s*([KM]B)?(?![\w.])/gi;
/** The numbers of clauses of a query or a rule. */
function writtenNumbers(clauses) {
    const numbers = new Map();
    for (const clause of clauses) {
        for (const [, sign = "", digits = "", unit = ""] of clause.matchAll(NUMBER)) {
            const factor = UNITS[unit.toUpperCase()] ?? 1;
            const magnitude = Number(digits) * factor;
            const value = sign === "" ? magnitude : -magnitude;
            if (!Number.isSafeInteger(value) || value === 0)
                continue;
            const isHex = /^0x/i.test(digits);
            numbers.set(value, isHex && factor === 1 ? `${sign}${digits}` : (inUnits(value, unit) ?? String(value)));
        }
    }
    return numbers;
}
/** A number in the unit in which another is written, or a smaller one; undefined where it takes none. */
function inUnits(value, like) {
    const [unit] = /[KM]B$/i.exec(like) ?? [];
    if (unit === undefined || value === 0)
        return undefined;
    const fits = unit.toUpperCase() === "MB" ? ["MB", "KB"] : ["KB"];
    const found = fits.find((name) => value % UNITS[name] === 0);
    return found === undefined ? undefined : `${value / UNITS[found]}${found}`;
}

;// CONCATENATED MODULE: ./build/src/drift/bounds.js

/** Whether a comparison, taken by itself, is this test. */
function says({ node, value }, test) {
    if (test?.type !== "range" || !/^-?\d+$/.test(value))
        return false;
    const number = Number(value);
    const { min, max } = test;
    const isOpenBelow = min === null || min === 0;
    switch (node.operator) {
        case ">=":
            return min === number && max === null && !test.minOpen;
        case ">":
            return max === null && min === (test.minOpen ? number : number + 1);
        case "<=":
            return max === number && isOpenBelow && !test.maxOpen;
        case "<":
            return isOpenBelow && max === (test.maxOpen ? number : number - 1);
        case "==":
            return min === number && max === number;
        default:
            return false;
    }
}
/** Whether one comparison can say this test. */
function isOneBound(test) {
    if (test?.type !== "range" || test.minOpen || test.maxOpen)
        return false;
    return test.min === test.max ? test.min !== null : test.min === null || test.max === null || test.min === 0;
}
/**
 * Operator and number of a test in the place of a comparison: the number as the other side writes it, else in units
 * where the comparison has some, and `> 10KB` rather than `>= 10241`.
 */
function boundInstead({ min, max }, at, written, theirs) {
    const spelled = (value) => (String(value) === at.value ? at.value : theirs.get(value));
    const own = (value) => inUnits(value, written);
    const first = (value, exact, next, strict) => {
        for (const spelling of [spelled, own]) {
            const [here, beside] = [spelling(value), spelling(next)];
            if (here !== undefined)
                return [exact, here];
            if (beside !== undefined)
                return [strict, beside];
        }
        return [exact, String(value)];
    };
    if (max === null)
        return first(min ?? 0, ">=", (min ?? 0) - 1, ">");
    if (min === max)
        return ["==", spelled(max) ?? own(max) ?? String(max)];
    return first(max, "<=", max + 1, "<");
}

;// CONCATENATED MODULE: ./build/src/drift/edit_targets.js
/** A comparison with nothing planned for it. */
function unchanged(at) {
    const { operator } = at.node;
    return { at, operator, value: at.value, beside: [], instead: [], map: null, repeats: null };
}
function isUnchanged({ at, operator, value, beside, instead, map }) {
    if (beside.length > 0 || instead.length > 0 || map !== null)
        return false;
    return operator === at.node.operator && value === at.value;
}

// EXTERNAL MODULE: ./build/src/text/layout.js
var layout = __webpack_require__(8899);
;// CONCATENATED MODULE: ./build/src/drift/joins.js


/**
 * What is joined to the expressions of a rule. Where `and` and `or` would mix, brackets are set around an expression:
 * as additions, so that what it holds, comments too, stays and may change for reasons of its own.
 */
class Joins {
    #source;
    #all = [];
    constructor(source) {
        this.#source = source;
    }
    add(joined) {
        this.#all.push(joined);
    }
    /** Once all are added. Of several at one expression the first opens the brackets. */
    additions(joined) {
        const { to, operator, text } = joined;
        const like = this.#like(joined);
        const alternatives = this.#all.filter((other) => other.to === to && other.operator === "or");
        const isBracketed = operator === "and" ? isOr(to) || alternatives.length > 0 : !isOpen(joined);
        const opening = isBracketed && like[0] === joined ? [{ at: to.start, text: "(" }] : [];
        const closesBefore = operator === "and" && opening.length > 0 ? ")" : "";
        const closesBehind = operator === "or" && isBracketed && like.at(-1) === joined ? ")" : "";
        const added = `${closesBefore}${this.#gapIn(to)}${operator} ${text}${closesBehind}`;
        return [...opening, { at: to.end, text: added }];
    }
    /** Those that are written together with one, itself among them. */
    #like(joined) {
        if (joined.isAside)
            return [joined];
        return this.#all.filter(({ to, operator, isAside }) => {
            return to === joined.to && operator === joined.operator && !isAside;
        });
    }
    /** What stands before a part of a condition: a line of its own where there are several. */
    #gapIn({ start, end }) {
        const { text } = this.#source;
        const lineEnd = (0,layout/* lineEndOf */.v)(text.slice(start, end));
        return lineEnd === null ? " " : `${lineEnd}${(0,layout/* indentAt */.o)(text, start)}`;
    }
}
/** Whether `or` may follow as it is. */
function isOpen({ parent }) {
    return parent === null || parent.kind === "ParenthesizedExpression" || isOr(parent);
}

;// CONCATENATED MODULE: ./build/src/drift/edit_plans.js




/** What is planned for a rule: for each comparison, and between them. */
class EditPlans {
    file;
    source;
    #added = [];
    /** Stretches of which more becomes than plans and insertions say. */
    reshaped = [];
    #plans = new Map();
    #removed = new Map();
    #joins;
    #copies = new Map();
    /** What looks in fields in which the other side does not. */
    astray = new Set();
    constructor(file, source) {
        this.file = file;
        this.source = source;
        this.#joins = new Joins(source);
    }
    /** The plan for a comparison, to be changed. */
    planOf(at) {
        const plan = this.#plans.get(at.node) ?? unchanged(at);
        this.#plans.set(at.node, plan);
        return plan;
    }
    /** What is planned for a comparison, to be read. */
    planned(at) {
        return this.#plans.get(at.node) ?? unchanged(at);
    }
    all() {
        return [...this.#plans.values()];
    }
    remove({ chain, index }) {
        const removed = this.#removed.get(chain) ?? new Set();
        this.#removed.set(chain, removed.add(index));
    }
    removedOf(chain) {
        return this.#removed.get(chain) ?? new Set();
    }
    /** What is removed within a stretch. */
    removedIn({ start, end }) {
        const within = [...this.#removed].filter(([chain]) => start <= chain.start && chain.end <= end);
        return within.flatMap(([chain, indexes]) => [...indexes].map((index) => ({ chain, index })));
    }
    /** An operand with the `and` or `or` that goes with it; null where nothing would be left of its chain. */
    removalOf({ chain, index }) {
        const removed = this.removedOf(chain);
        const { operands } = chain;
        const [before, own, after] = [operands[index - 1], operands[index], operands[index + 1]];
        if (own === undefined || removed.size >= operands.length)
            return null;
        const isFirstLeft = operands.slice(0, index).every((_, i) => removed.has(i));
        return isFirstLeft || before === undefined
            ? { start: own.start, end: after?.start ?? own.end }
            : { start: before.end, end: own.end };
    }
    /** `said`: as {@link AddedAlternative} has it. Behind the last of several alternatives, brackets and all. */
    addAlternative(to, operand, text, said) {
        const at = to.kind === "LogicalExpression" && to.operator === "or" ? (to.operands.at(-1)?.end ?? to.end) : to.end;
        const insertion = { to, at, text: (name) => ` or ${text(name)}`, operand, said, isRepeated: false };
        this.#added.push(insertion);
        return { kind: "inserted", insertion };
    }
    /** Alternatives that are to stand somewhere, and do not yet. */
    added() {
        return this.#added.filter(({ isRepeated }) => !isRepeated);
    }
    join(joined) {
        this.#joins.add(joined);
        if (!joined.isAside)
            this.reshaped.push(joined.to);
        return { kind: "joined", joined };
    }
    additions(joined) {
        return this.#joins.additions(joined);
    }
    /** `copy`: what a loop asks, asked of another field. */
    copy(loop, copy) {
        this.#copies.set(loop, [...(this.#copies.get(loop) ?? []), copy]);
        return { kind: "copied", loop, copy };
    }
    copiesOf(loop) {
        return this.#copies.get(loop) ?? [];
    }
    replace(span, text) {
        this.reshaped.push(span);
        return { kind: "replaced", span, text };
    }
    // ---- how a comparison reads
    /** The whole of it. */
    said(plan, operand) {
        return this.merged(plan, operand) ?? `${operand} ${plan.operator} ${this.literal(plan)}`;
    }
    /** The comparison as a whole, where more of it changes than its operator and its literal; else null. */
    merged(plan, operand) {
        const { at, operator, beside, instead, map } = plan;
        if (map === null && beside.length === 0 && instead.length === 0)
            return null;
        const value = map === null ? operand : "value";
        const asked = [`${value} ${operator} ${this.literal(plan)}`, ...beside.map((asked) => asks(value, asked))];
        const [above] = at.parents;
        const isAmongLike = above?.kind === "LogicalExpression" && above.operator === "and";
        if (isAmongLike && map === null && instead.length === 0)
            return [...new Set(asked)].join(" and ");
        const whole = plain_texts_together(asked);
        const others = instead.map((texts) => plain_texts_together(texts.map((asked) => asks(value, asked))));
        const ways = [...new Set([whole, ...others])];
        const joined = ways.length === 1 ? whole : `(${ways.join(" or ")})`;
        return map === null ? joined : `for any key, value in ${map} : ( ${joined} )`;
    }
    literal({ at, value }) {
        // As it was written, where it stays: `\x41` is not to become `A`.
        if (value === at.value)
            return this.source.slice(at.node.right);
        return at.isText ? (0,yara/* encodeString */.aj)(value) : value;
    }
}

// EXTERNAL MODULE: ./build/src/text/edit.js
var edit = __webpack_require__(6033);
;// CONCATENATED MODULE: ./build/src/drift/loop_copies.js


/**
 * A loop with what is planned for it, over another field where one is named; null where it asks more than texts of
 * one value.
 */
function copyOf(loop, over, all, plans) {
    const { source } = plans;
    const variable = loop.variables.at(-1);
    const inside = all.filter((at) => at.loop === loop);
    const [operand, ...others] = new Set(inside.map(({ node }) => source.slice(node.left)));
    if (!variable || operand === undefined || others.length > 0)
        return null;
    if (!inside.every(({ isText }) => isText))
        return null;
    // What is asked of a map's keys, or of a field beside the loop, is asked of no value of another field.
    if (operand !== variable.name && !operand.startsWith(`${variable.name}.`))
        return null;
    if (over !== null && !isUsedOnlyIn(inside, loop, variable.name))
        return null;
    const value = over?.isMap ? "value" : variable.name;
    const name = over === null ? operand : `${value}${over.rest}`;
    const removals = plans.removedIn(loop).map((removed) => plans.removalOf(removed));
    if (removals.includes(null))
        return null;
    const edits = removals.flatMap((span) => (span === null ? [] : [{ ...span, text: "" }]));
    const isLeft = ({ start, end }) => !edits.some((edit) => edit.start <= start && end <= edit.end);
    for (const at of inside.filter(({ node }) => isLeft(node))) {
        edits.push({ start: at.node.start, end: at.node.end, text: plans.said(plans.planned(at), name) });
    }
    const added = plans.added().filter(({ at }) => loop.start < at && at < loop.end);
    const places = new Map(added.map(({ at, said, text }) => [`${at} ${said}`, { at, text }]));
    for (const { at, text } of places.values()) {
        const inserted = text(name);
        if (inserted !== null)
            edits.push({ start: at, end: at, text: inserted });
    }
    if (over !== null) {
        const { start } = loop.variables[0] ?? variable;
        edits.push({ start, end: variable.end, text: over.isMap ? `key, ${value}` : value });
        edits.push({ start: loop.iterable.start, end: loop.iterable.end, text: over.collection });
    }
    const moved = edits.map(({ start, end, text }) => ({ start: start - loop.start, end: end - loop.start, text }));
    return (0,edit/* applyEdits */.c)(source.slice(loop), moved);
}
/** Whether nothing of a loop but these comparisons is about its variable. */
function isUsedOnlyIn(comparisons, { body }, name) {
    let isOnly = true;
    (0,yara/* visit */.YR)(body, {
        Identifier: (node) => {
            const isWithin = ({ node: { left } }) => left.start <= node.start && node.end <= left.end;
            if (node.name === name && !comparisons.some(isWithin))
                isOnly = false;
        },
    });
    return isOnly;
}

;// CONCATENATED MODULE: ./build/src/drift/field_edits.js



/** A field in which the rule does not look: every entry of a map, or a loop like the one that is there. */
function searchField({ field, ownField }, all, plans) {
    if (field === undefined)
        return [];
    if (ownField !== undefined)
        return searchEntries(field, ownField, all, plans);
    const place = /^([\w.]+)\[\*\]((?:\.\w+)*)$/.exec(field);
    const model = all.find(({ loop }) => loop !== null);
    if (!place || !model?.loop)
        return [];
    const { loop, parents } = model;
    const collection = `vt.${place[1]}`;
    const isMap = (0,vt/* loadSchema */.e$)().resolve(collection)?.type.kind === "map";
    if (!isAlternative(loop, parents))
        plans.reshaped.push(loop);
    return [plans.copy(loop, () => copyOf(loop, { collection, isMap, rest: place[2] ?? "" }, all, plans))];
}
/** A field in which the other side does not look. */
function leaveField({ field }, all, plans) {
    const found = all.filter((at) => field !== undefined && pathOf(at, plans) === `vt.${plainPath(field)}`);
    for (const { node } of found)
        plans.astray.add(node);
    return found.map((at) => ({ kind: "astray", at }));
}
/** The field of a comparison, an element's as that of its collection. */
function pathOf({ node, loop }, { source }) {
    const operand = source.slice(node.left);
    const name = loop?.variables.at(-1)?.name;
    if (!loop || name === undefined)
        return operand;
    if (operand !== name && !operand.startsWith(`${name}.`))
        return operand;
    return `${source.slice(loop.iterable)}${operand.slice(name.length)}`;
}
/** Takes away what looks in a field in which the other side does not, where like loops are not to take its place. */
function leaveFields(targets, plans) {
    for (const target of targets) {
        if (target.kind !== "astray" || isMoved(target.at, plans))
            continue;
        const operand = wholeAstray(target.at, plans);
        if (operand !== null)
            plans.remove(operand);
    }
}
/** Whether a comparison stands in a loop that goes to other fields with all that it asks. */
function isMoved({ loop }, plans) {
    return loop !== null && plans.copiesOf(loop).length > 0 && isAllAstray(loop, plans);
}
/** The outermost alternative that looks in such fields alone; null where there is none. */
function wholeAstray({ parents, node }, plans) {
    let whole = null;
    for (const above of parents) {
        if (!isOr(above))
            continue;
        const operand = operandAt(above, node.start);
        if (!isAllAstray(above.operands[operand.index], plans))
            break;
        whole = operand;
    }
    return whole;
}
function isAllAstray(expression, plans) {
    return comparisonsIn(plans.file, expression).every(({ node }) => plans.astray.has(node));
}
/** What becomes of a loop that is to look in other fields; null where that cannot be told. */
function moved(loop, copy, plans) {
    const all = comparisonsIn(plans.file, loop);
    const isAlone = !isAlternative(loop, all[0]?.parents ?? []);
    const isLeft = isAllAstray(loop, plans);
    if (!isLeft && !isAlone) {
        const text = copy();
        return text === null ? null : { span: { start: loop.end, end: loop.end }, text: ` or ${text}` };
    }
    const copies = plans.copiesOf(loop).map((other) => other());
    const texts = isLeft ? copies : [copyOf(loop, null, all, plans), ...copies];
    if (texts.includes(null))
        return null;
    const text = [...new Set(texts)].join(" or ");
    return { span: loop, text: isAlone && texts.length > 1 ? `(${text})` : text };
}
function searchEntries(field, ownField, all, plans) {
    const map = /^[\w.]+(?=\[)/.exec(ownField)?.[0];
    if (map === undefined || !/^\[\*\]$/.test(field.slice(map.length)))
        return [];
    return all
        .filter(({ isText, fields }) => isText && fields[0] === `vt.${ownField}`)
        .map((at) => {
        const plan = plans.planOf(at);
        plan.map = `vt.${map}`;
        return { kind: "changed", plan };
    });
}
/** Whether `or` may follow a node without changing what stands around it. */
function isAlternative(node, parentsOfInner) {
    const above = parentsOfInner[parentsOfInner.indexOf(node) + 1];
    return above?.kind === "ParenthesizedExpression" || isOr(above);
}

;// CONCATENATED MODULE: ./build/src/drift/other_value.js



/**
 * Whether a condition asks of one field that it has one of some values, as the formula does of the same field. No
 * object has two of them: where the values differ those of the formula belong in their place, not beside them.
 */
function asksForOtherValue(expression, comparisons, formula) {
    const alternatives = formula.kind === "or" ? formula.operands : [formula];
    const paths = new Set(alternatives.map((alternative) => namedValue(alternative)?.path));
    const [path] = paths;
    if (paths.size !== 1 || path === undefined)
        return false;
    return operandsOf(expression).every((operand) => {
        const at = comparisons.find(({ node }) => node === operand);
        return at?.node.operator === "==" && at.fields[0] === path;
    });
}
function operandsOf(expression) {
    const inner = (0,without_parentheses/* withoutParentheses */.H)(expression);
    return isOr(inner) ? inner.operands.flatMap(operandsOf) : [inner];
}

;// CONCATENATED MODULE: ./build/src/drift/repeats.js





/**
 * Takes away what comes to say the same as another operand of its `and` or `or`, a comparison as well as a whole loop;
 * once everything is planned. What said the same before any change is its author's.
 */
function dropRepeats(plans) {
    const changes = plans.all().filter((plan) => !isUnchanged(plan));
    const chains = new Set(changes.flatMap(({ at }) => at.parents.filter((above) => above.kind === "LogicalExpression")));
    for (const added of plans.added())
        if (saidAt(added.to, plans).includes(added.said))
            added.isRepeated = true;
    for (const chain of [...chains].sort((a, b) => a.end - a.start - (b.end - b.start)))
        dropFrom(chain, plans);
}
/** The alternatives of an expression as they will read. */
function saidAt(expression, plans) {
    const node = (0,without_parentheses/* withoutParentheses */.H)(expression);
    const operands = isOr(node) ? node.operands.filter((_, i) => !plans.removedOf(node).has(i)) : [node];
    return operands.flatMap((operand) => saidBy(operand, comparisonsIn(plans.file, operand), "or", plans) ?? []);
}
function dropFrom(chain, plans) {
    const parts = chain.operands.flatMap((node, index) => {
        if (plans.removedOf(chain).has(index) || isGone(node, plans))
            return [];
        const within = comparisonsIn(plans.file, node);
        const isChanged = within.some((at) => !isUnchanged(plans.planned(at))) || insertedIn(node, plans).length > 0;
        const said = saidBy(node, within, chain.operator, plans);
        return said === null ? [] : [{ operand: { chain, index }, within, said, isChanged }];
    });
    const seen = new Set(parts.flatMap(({ isChanged, said }) => (isChanged ? [] : said)));
    for (const { operand, within, said, isChanged } of parts) {
        if (isChanged && said.every((part) => seen.has(part)))
            remove(operand, within, plans);
        else if (said.length > 1) {
            for (const at of within) {
                const plan = plans.planOf(at);
                plan.beside = plan.beside.filter((asked) => !seen.has(asksAlike(plans.source.slice(at.node.left), asked)));
            }
        }
        for (const part of said)
            seen.add(part);
    }
}
function remove(operand, within, plans) {
    plans.remove(operand);
    for (const at of within)
        plans.planOf(at).repeats = operand;
}
/** Whether what stands at a place goes because it repeats another part. */
function isGone(span, plans) {
    return plans.all().some(({ repeats }) => {
        const operand = repeats?.chain.operands[repeats.index];
        if (operand === undefined)
            return false;
        // What is added at an end of it stands beside it.
        return span.start === span.end ? isInside(span.start, operand) : (0,text_span/* spanContains */.C)(operand, span);
    });
}
function isInside(at, { start, end }) {
    return start < at && at < end;
}
function insertedIn(node, plans) {
    return plans.added().filter(({ at }) => isInside(at, node));
}
/**
 * What an operand will say, whatever its spacing: each text of its own where one comparison asks for several in an
 * `and`. Null where more of it changes than can be told from here.
 */
function saidBy(operand, within, operator, plans) {
    const node = (0,without_parentheses/* withoutParentheses */.H)(operand);
    const removed = plans.removedIn(node);
    const gone = removed.flatMap((operand) => plans.removalOf(operand) ?? []);
    if (gone.length < removed.length)
        return null;
    if (plans.reshaped.some((span) => (0,text_span/* spanContains */.C)(node, span)))
        return null;
    const only = within.find((at) => at.node === node);
    const plan = only && plans.planned(only);
    if (only?.isText && plan && operator === "and" && plan.instead.length === 0 && plan.map === null)
        return [{ operator: plan.operator, text: plan.value }, ...plan.beside].map((asked) => asksAlike(plans.source.slice(only.node.left), asked));
    const parts = [
        ...within
            .filter((at) => !gone.some((span) => (0,text_span/* spanContains */.C)(span, at.node)))
            .map((at) => ({ start: at.node.start, end: at.node.end, said: comparisonSaid(at, plans) })),
        ...insertedIn(node, plans).map(({ at, text, operand }) => ({ start: at, end: at, said: text(operand) ?? "" })),
        ...gone.map((span) => ({ ...span, said: "" })),
    ];
    parts.sort((a, b) => a.start - b.start || a.end - b.end);
    let said = "";
    let from = node.start;
    for (const part of [...parts, { start: node.end, end: node.end, said: "" }]) {
        said += spaced(plans.source.text.slice(from, Math.max(from, part.start))) + part.said;
        from = Math.max(from, part.end);
    }
    return [said];
}
function comparisonSaid(at, plans) {
    const operand = plans.source.slice(at.node.left);
    const plan = plans.planned(at);
    const merged = plans.merged(plan, operand);
    if (merged !== null || !at.isText)
        return merged ?? plans.said(plan, operand);
    return asksAlike(operand, { operator: plan.operator, text: plan.value });
}
/** What stands between comparisons. A text there keeps its own spaces. */
function spaced(code) {
    return /["/]/.test(code) ? code : code.replace(/\s+/g, " ");
}

;// CONCATENATED MODULE: ./build/src/drift/planned_spots.js









/** How each place of a rule reads once everything is planned. */
class PlannedSpots {
    #plans;
    #source;
    constructor(plans) {
        this.#plans = plans;
        this.#source = plans.source;
    }
    /** The places of a target, and what is to stand there. */
    of(target) {
        switch (target.kind) {
            case "changed":
                return this.#changed(target.plan);
            case "shown":
                return [this.#at(this.#operatorAndValue(target.at.node), null, this.#operandOf(target.at))];
            case "optional":
                return [this.#optional(target.at, target.text)];
            case "removed":
                return [this.#removal(target.operand)];
            case "inserted": {
                const { at, text, operand } = target.insertion;
                const place = { start: at, end: at };
                const isRepeated = "isRepeated" in target.insertion && target.insertion.isRepeated;
                return isRepeated || isGone(place, this.#plans) ? [] : this.#written(place, text(operand), operand);
            }
            case "copied":
                return this.#moved(target.loop, target.copy);
            case "astray":
                return this.#astray(target.at);
            case "joined":
                return this.#plans.additions(target.joined).map((addition) => this.#addition(addition));
            case "replaced":
                return this.#written(target.span, target.text, "");
        }
    }
    #changed(plan) {
        const { node } = plan.at;
        const operand = this.#operandOf(plan.at);
        if (plan.repeats !== null)
            return [{ ...this.#removal(plan.repeats, operand), repeats: true }];
        const place = alternativeIn(plan.at);
        if (place !== null && this.#plans.removedOf(place.chain).has(place.index))
            return [this.#removal(place, operand)];
        const merged = this.#plans.merged(plan, operand);
        if (merged !== null)
            return [this.#at(node, merged, operand)];
        const span = this.#operatorAndValue(node);
        if (isUnchanged(plan))
            return [this.#at(span, null, operand)];
        const value = this.#plans.literal(plan);
        const operator = this.#operatorOf(node);
        const gap = operator === null ? null : gapBetween(operator, node.right);
        const isPlain = operator === null || gap === null || this.#source.slice(gap).trim() === "";
        const wanted = isTurned(node) ? (TURNED[plan.operator] ?? plan.operator) : plan.operator;
        if (isPlain)
            return [this.#at(span, isTurned(node) ? `${value} ${wanted}` : `${wanted} ${value}`, operand)];
        // A comment between the two stays.
        return [
            ...(plan.operator === node.operator ? [] : [this.#at(operator, wanted, operand)]),
            ...(plan.value === plan.at.value ? [] : [this.#at(node.right, value, operand)]),
        ];
    }
    /** A comparison that is to find another spelling of its text as well. */
    #optional(at, text) {
        const { node, value } = at;
        const plan = this.#plans.planned(at);
        const { operator } = plan;
        const operand = this.#operandOf(at);
        if ((0,logic/* foldCase */.SP)(value).includes((0,logic/* foldCase */.SP)(text))) {
            return this.#at(this.#operatorAndValue(node), `${operator} ${(0,yara/* encodeString */.aj)(text)}`, operand);
        }
        const own = `${operand} ${operator} ${this.#plans.literal(plan)}`;
        return this.#at(node, `(${own} or ${asks(operand, { operator, text })})`, operand);
    }
    /** `compared`: what is compared where the operand is more than one comparison. */
    #removal(removed, compared = "") {
        const own = removed.chain.operands[removed.index];
        const span = this.#plans.removalOf(removed);
        const inner = (0,without_parentheses/* withoutParentheses */.H)(own);
        const operand = inner.kind === "BinaryExpression" ? this.#source.slice(turned(inner).left) : compared;
        return span === null ? this.#at(own, null, operand) : this.#at(span, "", operand);
    }
    #moved(loop, copy) {
        const written = isGone({ start: loop.end, end: loop.end }, this.#plans) ? null : moved(loop, copy, this.#plans);
        return written === null ? [] : [this.#at(written.span, written.text, "")];
    }
    #astray(at) {
        const [copy] = at.loop === null ? [] : this.#plans.copiesOf(at.loop);
        const spots = at.loop !== null && copy !== undefined ? this.#moved(at.loop, copy) : [];
        if (spots.some(({ text }) => text !== ""))
            return spots;
        const whole = wholeAstray(at, this.#plans);
        // One that was to go to other fields, and cannot, is not taken away for that.
        const isRemoved = whole !== null && this.#plans.removedOf(whole.chain).has(whole.index);
        return [isRemoved ? this.#removal(whole) : this.#at(this.#operatorAndValue(at.node), null, this.#operandOf(at))];
    }
    #addition({ at, text }) {
        const spot = this.#at({ start: at, end: at }, text, "");
        return text === "(" ? { ...spot, before: shownStart(this.#source.text.slice(at)) } : spot;
    }
    #written(span, instead, operand) {
        return instead === null ? [] : [this.#at(span, instead, operand)];
    }
    #at(span, instead, operand) {
        return { text: this.#source.slice(span), instead, operand, repeats: false, range: this.#source.rangeOf(span) };
    }
    #operandOf({ node }) {
        return this.#source.slice(node.left);
    }
    #operatorOf(node) {
        const { left, right, operator } = node;
        const { text } = this.#source;
        if (!isTurned(node))
            return (0,operator_span/* operatorSpan */.V)(node, text);
        return (0,operator_span/* operatorSpan */.V)({ left: right, right: left, operator: TURNED[operator] ?? operator }, text);
    }
    #operatorAndValue(node) {
        const { left, right, start: first, end } = node;
        if (isTurned(node)) {
            const gap = this.#source.text.slice(right.end, left.start);
            return { start: first, end: this.#operatorOf(node)?.end ?? right.end + gap.trimEnd().length };
        }
        const gap = this.#source.text.slice(left.end, node.right.start);
        const start = (0,operator_span/* operatorSpan */.V)(node, this.#source.text)?.start ?? left.end + (gap.length - gap.trimStart().length);
        return { start, end };
    }
}
function gapBetween(a, b) {
    return a.start < b.start ? { start: a.end, end: b.start } : { start: b.end, end: a.start };
}
/** Enough of what follows to know a place by. */
function shownStart(text) {
    const [line = ""] = text.split("\n", 1);
    const short = /^.{0,40}(?=\s|$)|^\S+/.exec(line)?.[0] ?? "";
    return short.length < line.trimEnd().length ? `${short.trimEnd()} …` : line.trimEnd();
}

;// CONCATENATED MODULE: ./build/src/drift/spot_edits.js
/** Each place once, in order. What stands there is replaced by one text, but several may be added at one place. */
function distinctSpots(spots) {
    const distinct = new Map();
    for (const spot of spots) {
        const { start, end } = spot.range;
        const added = start.offset === end.offset ? spot.instead : "";
        distinct.set(`${start.offset} ${end.offset} ${added}`, spot);
    }
    return [...distinct.values()].sort((a, b) => a.range.start.offset - b.range.start.offset);
}
/** Edits that make a rule what its differences, taken together, say; null where two of them exclude each other. */
function spotEdits(differences) {
    const spots = differences.flatMap(({ scope, spots }) => (scope ? [] : spots));
    const all = distinctSpots(spots.filter(({ instead }) => instead !== null)).map(({ range, instead }) => {
        return { start: range.start.offset, end: range.end.offset, text: instead ?? "" };
    });
    const outer = all.filter((edit) => !all.some((other) => holds(other, edit)));
    // Behind one expression its alternatives come first: `(a or b) and c`.
    const isOr = ({ text }) => /^\s*or\b/.test(text);
    outer.sort((a, b) => a.start - b.start || a.end - b.end || Number(isOr(b)) - Number(isOr(a)));
    return outer.some((edit, i) => edit.start < (outer[i - 1]?.end ?? 0)) ? null : outer;
}
/** Whether one edit has made another, as a larger one has those of the parts that it replaces. */
function holds(larger, edit) {
    if (larger.end - larger.start <= edit.end - edit.start)
        return false;
    // What is added at its end stands behind it.
    if (edit.start === edit.end)
        return larger.start < edit.start && edit.end < larger.end;
    return larger.start <= edit.start && edit.end <= larger.end;
}

;// CONCATENATED MODULE: ./build/src/drift/rule_edits.js


















/**
 * What would bring a rule in line with what it is compared with: each difference says what it asks of the rule's
 * comparisons, and once all have, each place is told with what all of them together make of it. What needs a person
 * to judge is told as a place alone.
 */
class RuleEdits {
    #side;
    #other;
    #plans;
    #targets = new Map();
    #spots = null;
    constructor(side, other) {
        this.#side = side;
        this.#other = other;
        this.#plans = new EditPlans(side.file, side.source);
    }
    get #isAgainstQuery() {
        return this.#other.ruleName === null;
    }
    /**
     * A clause of the other side that the rule does not have, and how it is written there; ask once all differences are
     * in. `added`: those of the rule's that only it has.
     */
    addClause(difference, clause, written, added) {
        const { condition } = this.#side.rule;
        const changed = this.#excluding(difference, clause);
        if (changed !== null) {
            this.#targets.set(difference, changed);
            return;
        }
        const other = added.find(({ range }) => this.#isOtherValue(range, clause));
        const place = other === undefined ? null : expressionAt(this.#side.rule, other.range);
        const isBracketed = place?.parent?.kind === "ParenthesizedExpression";
        const text = raisedText(clause, this.#side.file, isBracketed ? "or" : "and", writtenNumbers([written]));
        if (condition === null || text === null)
            return;
        if (place !== null && other !== undefined) {
            const replaced = this.#plans.replace(place.to, text);
            this.#targets.set(difference, [replaced]);
            this.#targets.set(other.difference, [replaced]);
            return;
        }
        const joined = {
            to: condition.expression,
            parent: null,
            operator: "and",
            text,
            isAside: difference.scope,
        };
        this.#targets.set(difference, [this.#plans.join(joined)]);
    }
    /** What comes to exclude just these texts, and need not be said twice. */
    #excluding(difference, clause) {
        if (difference.reason !== "negation")
            return null;
        const [text, ...others] = new Set(likeTestsOf(clause).map(({ parts }) => (0,logic/* foldCase */.SP)(parts[0] ?? "")));
        if (text === undefined || others.length > 0)
            return null;
        for (const [{ reason }, targets] of this.#targets) {
            const found = targets.filter((target) => target.kind === "changed" && (0,logic/* foldCase */.SP)(target.plan.value) === text);
            if (reason === "negation" && found.length > 0)
                return found;
        }
        return null;
    }
    /** Loops over all elements of a field, to be content with any. */
    #ofAny(field, within) {
        const targets = [];
        (0,yara/* visit */.YR)(this.#side.rule, {
            enter: (node) => node.end > within.start && node.start < within.end,
            ForInExpression: ({ start, end, quantifier, iterable }) => {
                if (start < within.start || end > within.end || quantifier.type !== "all")
                    return;
                if (this.#side.source.slice(iterable) !== fieldName(field))
                    return;
                targets.push(this.#plans.replace({ start: quantifier.start, end: quantifier.end }, "any"));
            },
        });
        return targets;
    }
    #isOtherValue(range, clause) {
        const place = expressionAt(this.#side.rule, range);
        return place !== null && asksForOtherValue(place.to, comparisonsIn(this.#side.file, range), clause);
    }
    /**
     * Notes what a difference asks of the comparisons within a stretch. `isOwn`: the clause that asks for too much is
     * this rule's, so that its literals are the rule's; otherwise the other side's literals are. `theirs`: the clause of
     * the other side, where there is one.
     */
    add(difference, isOwn, within, theirs) {
        const targets = this.#targets.get(difference) ?? [];
        this.#targets.set(difference, targets);
        const { reason, detail } = difference;
        const own = isOwn ? detail.literal : detail.otherLiteral;
        const other = isOwn ? detail.otherLiteral : detail.literal;
        const all = comparisonsIn(this.#side.file, within);
        const about = (texts) => {
            const wanted = new Set([...texts].map(logic/* foldCase */.SP));
            return all.filter(({ value }) => wanted.has((0,logic/* foldCase */.SP)(value)));
        };
        const change = (at, edit) => {
            const plan = this.#plans.planOf(at);
            edit(plan);
            targets.push({ kind: "changed", plan });
        };
        switch (reason) {
            case "case_sensitive":
                for (const at of all.filter((at) => minds(at, detail.texts ?? [])))
                    change(at, ignoreCase);
                return;
            case "anchored": {
                // As the other side has it: at an end of the value, or anywhere.
                const tests = (isOwn ? detail.anchors?.others : detail.anchors?.clause) ?? [];
                for (const at of all) {
                    const asked = tests.find(({ parts }) => (0,logic/* foldCase */.SP)(parts[0] ?? "") === (0,logic/* foldCase */.SP)(at.value));
                    if (at.isText && asked)
                        change(at, (plan) => rule_edits_anchor(plan, asked));
                }
                return;
            }
            case "literal_longer":
            case "literal_shorter":
            case "literal_differs":
            case "tokenisation_unknown":
                if (own === undefined || other === undefined)
                    return;
                // What is set aside changes nothing; what would be safe is told where the rule could miss something.
                if (difference.scope && (0,logic/* foldCase */.SP)(other).includes((0,logic/* foldCase */.SP)(own)))
                    return;
                for (const at of about([own])) {
                    if (difference.scope)
                        targets.push({ kind: "optional", at, text: other });
                    else
                        change(at, (plan) => setText(plan, other, this.#isAgainstQuery));
                }
                return;
            case "bound_narrower":
            case "bound_wider": {
                const path = fieldName(detail.field);
                const [from, to] = isOwn ? [detail.bound, detail.otherBound] : [detail.otherBound, detail.bound];
                for (const at of all.filter(({ fields }) => fields.includes(path))) {
                    // Another bound of the same field, or one that is negated, is not the one that is meant.
                    if (!isOneBound(to) || !says(at, from))
                        targets.push({ kind: "shown", at });
                    else {
                        change(at, (plan) => {
                            const written = this.#side.source.slice(at.node.right);
                            [plan.operator, plan.value] = boundInstead(to, at, written, this.#other.numbers);
                        });
                    }
                }
                return;
            }
            case "negation":
                for (const at of about(own === undefined ? [] : [own])) {
                    change(at, (plan) => {
                        if (other === undefined)
                            return;
                        if ((0,logic/* foldCase */.SP)(other) !== (0,logic/* foldCase */.SP)(at.value))
                            plan.value = other;
                        // As the other side looks for it: what it excludes is told by no other difference.
                        const asked = theirs && likeTestsOf(theirs).find(({ parts }) => (0,logic/* foldCase */.SP)(parts[0] ?? "") === (0,logic/* foldCase */.SP)(other));
                        if (asked)
                            plan.operator = operatorOf(asked);
                    });
                }
                if (isOwn && detail.every !== undefined)
                    targets.push(...this.#ofAny(detail.every.field, within));
                // What only the rule excludes.
                if (isOwn && own === undefined)
                    targets.push(...about(detail.texts ?? []).map((at) => takeAway(at, detail.texts ?? [], this.#plans)));
                return;
            case "field_missing":
                if (isOwn)
                    targets.push(...searchField(detail, all.filter(isAskedFor), this.#plans));
                return;
            case "field_added":
                if (!isOwn)
                    targets.push(...leaveField(detail, all.filter(isAskedFor), this.#plans));
                return;
            case "alternative_missing":
                if (isOwn && detail.alternative) {
                    const { alternative, besides = [] } = detail;
                    targets.push(...accept(alternative, besides, all.filter(isAskedFor), within, this.#side, this.#plans));
                }
                return;
            case "alternative_added":
                if (!isOwn && detail.alternative) {
                    const asked = all.filter(isAskedFor);
                    targets.push(...refuse(detail, detail.alternative, asked, this.#isAgainstQuery, this.#plans));
                }
                return;
            default:
        }
    }
    /** The places of a difference, in order, with what is to stand there; ask once all differences are in. */
    spots(difference) {
        this.#spots ??= this.#settled();
        const spots = this.#spots;
        const targets = this.#targets.get(difference) ?? [];
        return distinctSpots(targets.flatMap((target) => spots.of(target))).map((spot) => {
            const name = this.#ruleAt(spot.range.start.offset);
            return name === null ? spot : { ...spot, rule: name };
        });
    }
    /** What becomes of all places, once nothing more is asked of the rule. */
    #settled() {
        leaveFields([...this.#targets.values()].flat(), this.#plans);
        dropRepeats(this.#plans);
        return new PlannedSpots(this.#plans);
    }
    /** The rule that has a place, where that is not clear: what is to change may stand in another that this one names. */
    #ruleAt(offset) {
        const { rule, file } = this.#side;
        const isClear = this.#isAgainstQuery || this.#other.ruleName === rule.name.name;
        const found = file.items.find(({ start, end }) => start <= offset && offset < end);
        return found?.kind !== "Rule" || (found === rule && isClear) ? null : found.name.name;
    }
}
function rule_edits_anchor(plan, asked) {
    plan.operator = operatorOf({ ...asked, ignoreCase: operator_span/* WITHOUT_CASE */.Y[plan.operator] === undefined });
}

;// CONCATENATED MODULE: ./build/src/drift/presented.js






/** Differences for reports. What would mend them is told at each, once all have said what they ask of the rule. */
function presented(differences, first, second, names) {
    if (differences.length === 0)
        return [];
    const written = [first, second].flatMap((side) => {
        if (side.written === null || side.isPast)
            return [];
        const { places, written } = side === first ? second : first;
        const other = {
            ruleName: written?.rule.name.name ?? null,
            numbers: writtenNumbers(places.map(({ text }) => text)),
        };
        return [{ side, edits: new RuleEdits(side.written, other) }];
    });
    for (const { side, edits } of written) {
        const added = differences.flatMap((difference) => {
            const place = side === (difference.side === "first" ? first : second) ? side.places[difference.clause] : undefined;
            const isAdded = difference.reason === "clause_added" && !difference.detail.isUnexplained;
            return isAdded && place ? [{ difference, range: place.range }] : [];
        });
        for (const difference of differences) {
            const own = difference.side === "first" ? first : second;
            const at = side === own ? difference.clause : difference.counterpart;
            const place = at === null ? undefined : side.places[at];
            const other = side === first ? second : first;
            const theirs = other === own ? difference.clause : difference.counterpart;
            if (place)
                edits.add(difference, side === own, place.range, theirs === null ? undefined : other.asks[theirs]);
        }
        for (const difference of differences) {
            const own = difference.side === "first" ? first : second;
            const missing = side === own ? undefined : own.asks[difference.clause];
            if (isWhole(difference) && missing)
                edits.addClause(difference, missing, own.places[difference.clause]?.text ?? "", added);
        }
    }
    return differences.map((difference) => ({
        ...present(difference, first, second, names),
        spots: written.flatMap(({ edits }) => edits.spots(difference)),
    }));
}
/** Whether the other side has nothing like the clause. */
function isWhole({ reason, detail }) {
    if (detail.isUnexplained)
        return false;
    return reason === "clause_missing" || (reason === "negation" && detail.literal === undefined);
}
/** A difference: its clause as it is written, its reason and its witness in words. */
function present(difference, first, second, names) {
    const own = difference.side === "first" ? first : second;
    const other = difference.side === "first" ? second : first;
    const place = own.places[difference.clause];
    const counterpart = difference.counterpart === null ? undefined : other.places[difference.counterpart];
    const clause = own.clauses[difference.clause];
    const focus = new Set(clause ? [...(0,logic/* fieldsOf */.Pf)((0,logic.or)([clause.upper, logic/* FALSE */.W8])).keys()] : []);
    const { witness, detail } = difference;
    const { literal, otherLiteral } = detail;
    const [field] = focus;
    return {
        side: sideName(difference.side, names),
        clause: place?.text ?? "",
        direction: difference.direction,
        scope: difference.scope,
        reason: difference.reason,
        explanation: explain(difference.scope && field !== undefined ? { ...difference, detail: { ...detail, field } } : difference, names),
        witness,
        example: witness === null ? null : describeWitness(witness, second.entity, focus, constantOf),
        range: place ? own.rangeOf(place) : null,
        literals: literal === undefined || otherLiteral === undefined ? null : { own: literal, other: otherLiteral },
        counterpart: counterpart ? { text: counterpart.text, range: other.rangeOf(counterpart) } : null,
    };
}
function sideName(side, names) {
    if (names === QUERY_AND_RULE)
        return side === "first" ? "query" : "rule";
    return side;
}

;// CONCATENATED MODULE: ./build/src/drift/regexp_knowledge.js

/** Fields whose texts are names, types and addresses, which no line break stands in. Elements of lists as `[*]`. */
const SINGLE_LINE = [
    /^metadata\.(?:file_name|tags\[\*\]|file_type_tags\[\*\])$/,
    /^(?:net|metadata\.itw)\.url\.(?:raw|hostname|path|query|(?:tags|redirects|outgoing_links)\[\*\])$/,
    /^(?:net|metadata\.itw)\.domain\.(?:raw|root|tags\[\*\])$/,
    /^(?:net|metadata\.itw)\.ip\.(?:raw|reverse_lookup|ip_country|tags\[\*\])$/,
    /^behaviour\.(?:dns_lookups\[\*\]\.hostname|http_conversations\[\*\]\.url)$/,
    /^behaviour\.files_(?:dropped\[\*\]\.path|(?:opened|written|deleted|attribute_changed)\[\*\])$/,
];
/** A dot that stands for any character but a line break. */
const DOT = /(?:^|[^\\])(?:\\\\)*\./;
/** Letters that are `k` and `s` where case is ignored, but not to a regular expression. */
const FOLDED = ["\u212a", "\u017f"];
/**
 * What holds of texts that regular expressions are asked of: `a*` of a query is `/^a.*$/` of a rule, and no tag, file
 * name or domain shows that a dot passes over line breaks. `withQuery`: nor do letters which a query's search may or
 * may not take for others, for nobody says whether it does.
 */
function regexpKnowledge(formulas, withQuery) {
    const facts = new Map();
    const add = (fact) => facts.set(fact.key, fact);
    for (const atom of formulas.flatMap((formula) => [...(0,logic/* atomsOf */.QJ)(formula)])) {
        if (atom.kind === "compare" && atom.scalar.scope === logic/* RECORD */.gv) {
            const absent = absentFrom(atom, atom.scalar.path, withQuery);
            if (absent !== null)
                add((0,logic/* not */.AU)(absent));
        }
        else if (atom.kind === "exists" && atom.collection.scope === logic/* RECORD */.gv) {
            for (const inner of (0,logic/* atomsOf */.QJ)(atom.body)) {
                if (inner.kind !== "compare" || inner.scalar.scope !== 0)
                    continue;
                const { path } = inner.scalar;
                const absent = absentFrom(inner, `${atom.collection.path}[*]${path === "" ? "" : `.${path}`}`, withQuery);
                if (absent !== null)
                    add((0,logic/* not */.AU)((0,logic/* exists */.t2)(atom.collection, absent)));
            }
        }
    }
    return (0,logic/* and */.Uo)([...facts.values()]);
}
/** That a text has what it never has, or what proves nothing; null where that makes no difference. */
function absentFrom({ scalar, test }, path, withQuery) {
    if (test.type !== "regexp")
        return null;
    const absent = [
        ...(DOT.test(test.source) && SINGLE_LINE.some((pattern) => pattern.test(path)) ? ["\n"] : []),
        ...(withQuery && test.flags.includes("i") ? FOLDED : []),
    ];
    const contains = (text) => (0,logic/* compare */.UD)(scalar, { type: "like", parts: [text], start: false, end: false, ignoreCase: false });
    return absent.length === 0 ? null : (0,logic.or)(absent.map(contains));
}

;// CONCATENATED MODULE: ./build/src/drift/scope.js

const DETECTIONS = /(?:^|\.)analysis_stats\.\w+$/;
const FILE_TYPE = /^metadata\.(?:file_type|file_type_tags)$/;
/**
 * Why a rule's clause is set aside, or null where it counts. `new_*` says that a live rule sees new objects; a
 * number of detections or a file type that the query does not speak of is how hunters keep a live rule quiet.
 */
function ruleScope(clause, query, policy) {
    const { formula } = clause;
    if (formula.kind === "compare" &&
        formula.test.type === "true" &&
        policy.scope.some((p) => isScopeField(p, formula.scalar.path))) {
        return "scope_new_only";
    }
    const isSpokenOf = (pattern) => query.some((q) => [q.lower, q.usual, q.upper].some((f) => pathsOf(f).some((path) => pattern.test(path))));
    const isAbout = (pattern) => {
        const paths = pathsOf(formula);
        return paths.length > 0 && paths.every((path) => pattern.test(path));
    };
    if (policy.detectionsAreScope && isAbout(DETECTIONS) && !isSpokenOf(DETECTIONS))
        return "scope_detections";
    if (policy.fileTypesAreScope && !hasNegation(formula) && isAbout(FILE_TYPE) && !isSpokenOf(FILE_TYPE)) {
        return "scope_file_type";
    }
    return null;
}
/** Why a query's clause is set aside: a bound in time that the rule does not test itself. */
function queryScope(clause, rule) {
    if (clause.role === "unchecked")
        return "not_expressible";
    if (clause.role !== "time")
        return null;
    const paths = new Set(rule.flatMap((c) => pathsOf(c.formula)));
    const own = pathsOf(clause.usual);
    const isRelative = [...(0,logic/* atomsOf */.QJ)(clause.usual)].some((atom) => atom.kind === "opaque");
    return !isRelative && own.length > 0 && own.every((path) => paths.has(path)) ? null : "scope_time";
}
/** Whether an entry of the policy's `scope` stands for a field; its path is without `vt.`. */
function isScopeField(pattern, path) {
    const plain = pattern.replace(/^vt\./, "");
    if (!plain.endsWith("*"))
        return plain === path;
    const prefix = plain.slice(0, -1);
    const subject = plain.includes(".") ? path : path.slice(path.lastIndexOf(".") + 1);
    return subject.startsWith(prefix);
}
function pathsOf(formula) {
    const paths = [];
    for (const atom of (0,logic/* atomsOf */.QJ)(formula)) {
        if (atom.kind === "exists")
            paths.push(atom.collection.path);
        else if (atom.kind === "compare" && atom.scalar.scope === -1)
            paths.push(atom.scalar.path);
        else if (atom.kind === "term" || atom.kind === "opaque")
            paths.push(`(${atom.key})`);
    }
    return paths;
}
function hasNegation(formula) {
    if (formula.kind === "not")
        return true;
    if (formula.kind === "and" || formula.kind === "or")
        return formula.operands.some(hasNegation);
    return formula.kind === "exists" && hasNegation(formula.body);
}

;// CONCATENATED MODULE: ./build/src/drift/union.js


/**
 * Several queries of one rule as one, which finds what any of them finds. What is scope in a query is set aside in
 * it; what searches another kind of object than the rule adds nothing, unless all do.
 */
function joinedQueries(queries, rule) {
    const own = queries.filter(({ lowered }) => lowered.entity === rule.entity);
    const joined = own.length === 0 ? queries : own;
    const text = joined.map((query) => (joined.length === 1 ? query.text : `(${query.text})`)).join(" OR ");
    const bound = (which) => (0,logic.or)(joined.map(({ lowered }) => boundOf(lowered, rule, which)));
    const clause = {
        lower: bound("lower"),
        usual: bound("usual"),
        wide: bound("wide"),
        upper: bound("upper"),
        place: { text, range: { start: 0, end: text.length } },
        role: "checked",
        unchecked: joined.flatMap(({ lowered }) => lowered.clauses.flatMap(({ unchecked }) => unchecked)),
    };
    return {
        text,
        lowered: {
            entity: joined[0]?.lowered.entity ?? rule.entity,
            clauses: [clause],
            terms: joined.flatMap(({ lowered }) => lowered.terms),
            notes: [...new Set(joined.flatMap(({ lowered }) => lowered.notes))],
        },
    };
}
function boundOf({ clauses }, rule, which) {
    const counted = clauses.filter((clause) => queryScope(clause, rule.clauses) === null);
    // Of a query of which nothing can be compared, nothing is certain and anything possible.
    if (counted.length === 0 && clauses.some(({ role }) => role === "unchecked"))
        return which === "lower" ? logic/* FALSE */.W8 : logic/* TRUE */.rT;
    return (0,logic/* and */.Uo)(counted.map((clause) => clause[which]));
}

;// CONCATENATED MODULE: ./build/src/drift/unreachable_values.js



/**
 * What two queries ask of numbers and dates that no rule can test is told from each other all the same: who asks for
 * `fs:3d+` asks for `fs:5d+`. Days ago are counted from whenever a query is run, so they are compared with days ago
 * only; beside a fixed date for the same event they are left undecided.
 */
function unreachableValues(queries) {
    const atoms = queries.flatMap(({ clauses }) => clauses.flatMap(({ usual }) => [...(0,logic/* atomsOf */.QJ)(usual)]));
    const entity = queries[0]?.entity ?? "file";
    const known = new Map();
    const texts = [];
    for (const atom of atoms) {
        if (atom.kind !== "opaque")
            continue;
        const row = (0,modifiers/* loadModifiers */.V)().find(entity, atom.modifier)?.row;
        const bounded = row === undefined ? null : boundedBy(atom, row);
        if (bounded !== null)
            known.set(atom.key, bounded);
        else
            texts.push(withoutCase(atom));
    }
    const isAsked = (modifier, kind) => [...known.values()].some((bounded) => bounded.modifier === modifier && bounded.kind === kind);
    const isFieldAsked = ({ fields }) => atoms.some((atom) => atom.kind === "compare" && fields.has(atom.scalar.path));
    const told = (atom) => {
        if (atom.kind !== "opaque")
            return atom;
        const bounded = known.get(atom.key);
        if (bounded === undefined) {
            const text = withoutCase(atom);
            const others = texts.filter((other) => other.key !== text.key && mayBeOne(text, other));
            const held = others.filter((other) => unreachable_values_holds(text, other));
            // Whether what has the one has the other, only VirusTotal knows.
            const isOpen = others.some((other) => !held.includes(other) && !unreachable_values_holds(other, text));
            return isOpen ? (0,logic/* term */.jk)((0,logic/* opaqueText */.Tp)(text), { free: false }) : (0,logic/* and */.Uo)([text, ...held]);
        }
        const { modifier } = bounded;
        // A fixed date may be one that a field holds.
        const isMixed = isAsked(modifier, "days") && (isAsked(modifier, "time") || isFieldAsked(bounded));
        return isMixed ? (0,logic/* term */.jk)(`${modifier}:${atom.value}`, { free: false }) : testOf(bounded);
    };
    return { told: (formula) => (0,logic/* mapAtoms */.zn)(formula, told), order: orderOf([...known.values()]) };
}
/** No page says that VirusTotal minds the letter case of what is searched for. */
function withoutCase({ modifier, value, reason }) {
    return (0,logic/* opaque */.OZ)(modifier, (0,logic/* foldCase */.SP)(value), reason);
}
/** Whether something found by one text may be found by the other for it: they overlap, or stand for any text. */
function mayBeOne(one, other) {
    if (one.modifier !== other.modifier)
        return false;
    if (/[*?]/.test(one.value) || /[*?]/.test(other.value))
        return true;
    const [a, b] = [wordsOf(one), wordsOf(other)];
    return one.value.includes(other.value) || other.value.includes(one.value) || a.includes(b) || b.includes(a);
}
/** Whether a text is found wherever another one is, be it by its signs or by its words. */
function unreachable_values_holds(one, other) {
    const isPlain = ![one, other].some(({ value }) => /[*?]/.test(value));
    return isPlain && one.value.includes(other.value) && wordsOf(one).includes(wordsOf(other));
}
function wordsOf({ value }) {
    return ` ${(0,logic/* tokensOf */.k8)(value).join(" ")} `;
}
/** Of each number of days that is asked for: what was submitted first since then was submitted last since then. */
function orderOf(all) {
    const days = all.filter(({ kind }) => kind === "days");
    const modifiers = new Set(days.map(({ modifier }) => modifier));
    if (!modifiers.has("fs"))
        return logic/* TRUE */.rT;
    const later = LATER.filter((modifier) => modifiers.has(modifier));
    return (0,logic/* and */.Uo)(days.flatMap(({ value }) => later.flatMap((modifier) => [true, false].map((maxOpen) => {
        const since = (name) => (0,logic/* compare */.UD)(scalarOf("days", name, "float"), { type: "range", min: null, max: value, maxOpen });
        return (0,logic.or)([(0,logic/* not */.AU)(since("fs")), since(modifier)]);
    }))));
}
function boundedBy({ modifier, value }, row) {
    const rest = { modifier, fields: new Set(row.fields.usual.map((path) => path.replace(/^vt\./, ""))) };
    const number = (read, type) => read.ok ? { ...rest, kind: "number", type, value: read.value, last: read.value, bound: read.bound } : null;
    switch (row.value) {
        case "date":
            return timeBound(value, rest);
        case "size":
            return number((0,vti/* readSize */.ik)(value), "integer");
        case "decimal":
            return number((0,vti/* readDecimal */.e4)(value), "float");
        case "integer":
            return number((0,vti/* readInteger */.JI)(value, { signed: row.signed === true }), "integer");
        default:
            return null;
    }
}
const DAY = 86_400;
function timeBound(text, rest) {
    const read = (0,vti/* readDate */.h2)(text);
    if (!read.ok)
        return null;
    if (read.kind === "relative") {
        // `3d+` is what happened on or after that day: at most three days ago.
        const bound = read.bound === "at_least" ? "at_most" : "at_least";
        return { ...rest, kind: "days", type: "float", value: read.days, last: read.days, bound };
    }
    const { seconds, precision, bound } = read;
    const last = precision === "day" ? seconds + DAY - 1 : seconds;
    return { ...rest, kind: "time", type: "integer", value: seconds, last, bound };
}
function testOf({ kind, modifier, type, value, last, bound }) {
    const scalar = scalarOf(kind, modifier, type);
    if (bound === "at_most")
        return (0,logic/* compare */.UD)(scalar, { type: "range", min: null, max: value });
    if (bound === "exact")
        return (0,logic/* compare */.UD)(scalar, { type: "range", min: value, max: last });
    // Nothing is in the future.
    return kind === "days" && value === 0 ? logic/* TRUE */.rT : (0,logic/* compare */.UD)(scalar, { type: "range", min: value, max: null });
}
const NAMES = { days: "days since ", time: "time of ", number: "" };
function scalarOf(kind, modifier, type) {
    return { scope: logic/* RECORD */.gv, path: `${NAMES[kind]}${modifier}`, type, term: true };
}
/** What never happens before the first submission. */
const LATER = ["ls", "la", "last_modification_date"];
/** Whether what an example says of times can be: none of them in the future, none before the first submission. */
function isPossible({ terms, metadata }) {
    const values = (terms ?? {});
    const days = (modifier) => number(values[`${NAMES.days}${modifier}`]);
    const time = (modifier) => number(values[`${NAMES.time}${modifier}`]);
    const fields = (metadata ?? {});
    const first = time("fs") ?? number(fields.first_submission_date);
    if (Object.entries(values).some(([name, value]) => name.startsWith(NAMES.days) && Number(value) < 0))
        return false;
    return LATER.every((modifier) => {
        const later = time(modifier);
        const isDaysWrong = (days("fs") ?? Number.POSITIVE_INFINITY) < (days(modifier) ?? 0);
        return !isDaysWrong && (first === null || later === null || first <= later);
    });
}
function number(value) {
    return typeof value === "number" ? value : null;
}

;// CONCATENATED MODULE: ./build/src/drift/judge.js












/** The rule's relation to a query. */
function compareQueryWithRule(query, side, options = {}) {
    if (isSpent(options))
        return { result: NOT_COMPARED, faults: [] };
    const rule = lowerSide(side, options);
    const { lowered, faults } = lowerText(query, { ...options, entity: rule.entity });
    if (lowered === null)
        return { result: null, faults };
    return { result: judge(lowered, rule, side, query, options), faults };
}
/** The second rule's relation to the first. Nothing is scope here: every clause counts. */
function compareRules(first, second, options = {}) {
    if (isSpent(options))
        return NOT_COMPARED;
    const names = options.names ?? { first: "the first rule", second: "the second rule" };
    const one = { ...exactSide(lowerSide(first, options), first), isPast: options.isChange === true };
    const two = exactSide(lowerSide(second, options), second);
    // Rules match characters, so a space more is a difference.
    return compareLike(one, two, names, options, false);
}
/** The second query's relation to the first, both at what `translate` writes. */
function compareQueries(first, second, options = {}) {
    if (isSpent(options))
        return { result: NOT_COMPARED, faults: [] };
    const one = lowerText(first, options);
    const two = lowerText(second, options);
    const faults = [...one.faults, ...two.faults];
    if (one.lowered === null || two.lowered === null)
        return { result: null, faults };
    const names = options.names ?? { first: "the first query", second: "the second query" };
    const values = unreachableValues([one.lowered, two.lowered]);
    const sides = [querySide(one.lowered, first, values), querySide(two.lowered, second, values)];
    const result = compareLike(...sides, names, options);
    return { result, faults };
}
/** What is said where a comparison, or those of a file, took more work than they may. */
const OUT_OF_WORK = {
    comparison: "The work budget ran out before everything was decided.",
    file: "The work budget of the file ran out before this was compared.",
};
/** What is said where there was no work left to compare anything. */
const NOT_COMPARED = {
    relation: "unknown",
    complete: true,
    differences: [],
    unchecked: [],
    notes: [OUT_OF_WORK.file],
};
function isSpent({ pool }) {
    return pool !== undefined && pool.steps <= 0;
}
/** Finds the queries that are kept with a rule and compares each with it. */
function judgeKeptQueries(side, keys, options = {}) {
    const kept = keptQueries(side, keys);
    if (kept.length === 0)
        return [];
    if (isSpent(options))
        return kept.map((query) => ({ ...placed(query, side), ...NOT_COMPARED }));
    const rule = lowerSide(side, options);
    return kept.map((query) => judgeKeptQuery(query, rule, side, options));
}
/**
 * The rule's relation to all its queries taken together: it may find what any of them finds. Placed at the first of
 * them; null for fewer than two, or fewer than two that parse.
 */
function judgeUnion(side, keys, options = {}) {
    const all = keptQueries(side, keys);
    if (all[0] === undefined || all.length < 2)
        return null;
    if (isSpent(options))
        return { ...placed(all[0], side), ...NOT_COMPARED };
    const rule = lowerSide(side, options);
    const read = all.flatMap((kept) => {
        const { lowered } = lowerText(kept.text, { ...options, entity: rule.entity });
        return lowered === null ? [] : [{ kept, lowered }];
    });
    const [first] = read;
    if (first === undefined || read.length < 2)
        return null;
    const { text, lowered } = joinedQueries(read.map(({ kept, lowered: query }) => ({ text: kept.text, lowered: query })), rule);
    return { ...placed(first.kept, side), text, ...judge(lowered, rule, side, text, options) };
}
function keptQueries({ rule, file, source }, keys) {
    const table = (0,modifiers/* loadModifiers */.V)();
    return findKeptQueries(rule, file, source, { keys, isModifier: (name) => table.isModifier(name) });
}
function placed({ source, key, text, range }, side) {
    return { yaraRule: side.rule.name.name, source, key, text, range: side.source.rangeOf(range) };
}
function judgeKeptQuery(kept, rule, side, options) {
    const base = placed(kept, side);
    if (isSpent(options))
        return { ...base, ...NOT_COMPARED };
    const { lowered } = lowerText(kept.text, { ...options, entity: rule.entity });
    if (lowered === null) {
        return { ...base, relation: null, complete: false, differences: [], unchecked: [], notes: [] };
    }
    const toFile = (span) => ({ start: kept.toSource(span.start), end: kept.toSource(span.end) });
    return { ...base, ...judge(lowered, rule, side, kept.text, options, toFile) };
}
// ---- comparing
/** Work for finding out whether a rule can match at all. */
const SCOPE_STEPS = 100_000;
/** What reading a side and telling the result takes at least, in steps. */
const LEAST_READING = 500;
function stepsToRead({ clauses }) {
    return LEAST_READING + (0,logic/* readingSteps */.yl)(clauses.map(({ upper }) => upper));
}
function judge(query, rule, side, text, options, toFile) {
    const policy = options.policy ?? DEFAULT_POLICY;
    const queryClauses = query.clauses.map((clause) => compared(clause, rule.clauses));
    const first = {
        entity: query.entity,
        clauses: queryClauses,
        places: query.clauses.map(({ place }) => place),
        unchecked: query.clauses.flatMap(({ unchecked }) => unchecked),
        notes: query.notes,
        rangeOf: toFile === undefined ? rangeIn(text) : ({ range }) => side.source.rangeOf(toFile(range)),
        written: null,
        asks: query.clauses.map(({ usual }) => usual),
    };
    const exact = exactSide(rule, side);
    const condition = (0,logic/* and */.Uo)(rule.clauses.map(({ formula }) => formula));
    const whole = (0,logic/* drawing */.pW)([options.pool], SCOPE_STEPS, (budget) => (0,logic/* satisfy */.sk)(condition, { budget }));
    // A rule that can never match must not look right because the reason was set aside.
    const isDead = whole.status === "unsat";
    const scopes = rule.clauses.map((clause) => (isDead ? null : ruleScope(clause, query.clauses, policy)));
    const second = {
        ...exact,
        clauses: exact.clauses.map((clause, i) => ({ ...clause, scope: scopes[i] ?? null })),
    };
    const isAnythingChecked = query.clauses.some(({ role }, i) => role !== "unchecked" && queryClauses[i]?.scope === null);
    const result = compareLike(first, second, QUERY_AND_RULE, options);
    const isReadable = query.entity !== "collection" && (isAnythingChecked || query.clauses.every((c) => c.role === "time"));
    const told = { ...result, searched: searchedFields(query, rule) };
    return isReadable ? told : { ...told, relation: "unknown" };
}
/** Each modifier once whose fields leave the rule a choice that it uses. */
function searchedFields({ terms }, rule) {
    const own = new Set([...(0,logic/* fieldsOf */.Pf)((0,logic/* and */.Uo)(rule.clauses.map(({ formula }) => formula))).keys()].map(fieldName));
    const byModifier = new Map();
    for (const { modifier, searched } of terms) {
        if (modifier === null || byModifier.has(modifier))
            continue;
        const { required, possible } = named(searched());
        const optional = possible.filter((field) => !required.includes(field) && own.has(field));
        if (optional.length > 0 && required.length > 0)
            byModifier.set(modifier, { modifier, required, optional });
    }
    return [...byModifier.values()];
}
function named({ required, possible }) {
    return { required: required.map(fieldName), possible: possible.map(fieldName) };
}
function compared(clause, rule) {
    const { lower, upper } = clause;
    return { lower, upper, scope: queryScope(clause, rule) };
}
function compareLike(first, second, names, { policy = DEFAULT_POLICY, steps = logic/* DEFAULT_STEPS */._v, pool }, tokens = true) {
    const unchecked = [...first.unchecked, ...second.unchecked];
    const notes = [...new Set([...first.notes, ...second.notes])];
    if (first.entity !== second.entity) {
        const differs = {
            relation: "disjoint",
            differences: [
                {
                    side: "second",
                    clause: 0,
                    direction: "narrower",
                    reason: "entity_differs",
                    scope: false,
                    detail: {},
                    counterpart: null,
                    witness: null,
                },
            ],
            exhausted: false,
        };
        const differences = presented(differs.differences, first, second, names);
        return { relation: differs.relation, complete: unchecked.length === 0, differences, unchecked, notes };
    }
    const ignoredReasons = new Set(policy.ignoredReasons);
    const asked = [...first.clauses, ...second.clauses].map(({ upper }) => upper);
    const known = (0,logic/* and */.Uo)([fileTypeKnowledge(asked), regexpKnowledge(asked, tokens)]);
    const comparison = (0,logic/* drawing */.pW)([pool], steps, (budget) => (0,logic/* compareSides */.GQ)(first.clauses, second.clauses, { budget, ignoredReasons, tokens, known }));
    if (pool !== undefined)
        pool.steps -= stepsToRead(first) + stepsToRead(second);
    if (comparison.exhausted)
        notes.push(OUT_OF_WORK.comparison);
    const told = comparison.differences.map(withoutImpossible);
    const isProved = comparison.relation === "disjoint" || told.every((d, i) => d === comparison.differences[i]);
    return {
        relation: isProved ? comparison.relation : "unknown",
        complete: unchecked.length === 0,
        // What was set aside as inexpressible is listed as unchecked.
        differences: presented(told.filter(({ reason }) => reason !== "not_expressible"), first, second, names),
        unchecked,
        notes,
    };
}
/** An example that no record can show is none: then nothing is proved. */
function withoutImpossible(difference) {
    const { witness, scope } = difference;
    if (witness === null || isPossible(witness))
        return difference;
    return { ...difference, witness: null, ...(scope ? {} : { reason: "undecided", detail: {} }) };
}

;// CONCATENATED MODULE: ./build/src/drift/index.js









/***/ }),

/***/ 7611:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ez: () => (/* binding */ REASONS),
/* harmony export */   mP: () => (/* binding */ RELATIONS)
/* harmony export */ });
/* unused harmony export ENTITIES */
/** What a rule or a query matches. Rules exist for the first four. */
const ENTITIES = (/* unused pure expression or super */ null && (["file", "url", "domain", "ip_address", "collection"]));
/** The rule's relation to the query (or the second's to the first). `narrower`: matches less. */
const RELATIONS = ["equivalent", "disjoint", "narrower", "broader", "overlapping", "unknown"];
/** Why two formulas differ at a clause: a closed list, explained in `docs/reasons.md`. */
const REASONS = [
    "case_sensitive",
    "same_element",
    "literal_longer",
    "literal_shorter",
    "literal_differs",
    "anchored",
    "wildcard",
    "entity_differs",
    "field_missing",
    "field_added",
    "bound_wider",
    "bound_narrower",
    "scope_new_only",
    "scope_detections",
    "scope_file_type",
    "scope_time",
    "tokenisation_unknown",
    "snapshot",
    "not_expressible",
    "clause_missing",
    "clause_added",
    "alternative_missing",
    "alternative_added",
    "negation",
    "undecided",
];


/***/ }),

/***/ 6848:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _v: () => (/* reexport */ DEFAULT_STEPS),
  wg: () => (/* reexport */ EMPTY),
  W8: () => (/* reexport */ FALSE),
  gv: () => (/* reexport */ RECORD),
  rT: () => (/* reexport */ TRUE),
  c3: () => (/* reexport */ alternativesOf),
  Uo: () => (/* reexport */ and),
  QJ: () => (/* reexport */ atomsOf),
  cE: () => (/* reexport */ byteOf),
  hO: () => (/* reexport */ bytesInOrder),
  Yq: () => (/* reexport */ choice),
  UD: () => (/* reexport */ compare),
  GQ: () => (/* reexport */ compareSides),
  Kz: () => (/* reexport */ compileProgram),
  pW: () => (/* reexport */ drawing),
  _3: () => (/* reexport */ evaluate),
  t2: () => (/* reexport */ exists),
  xS: () => (/* reexport */ factsOf),
  Pf: () => (/* reexport */ fieldsOf),
  SP: () => (/* reexport */ foldCase),
  m_: () => (/* reexport */ hasOpaque),
  M0: () => (/* reexport */ implies),
  cr: () => (/* reexport */ literalsOf),
  zn: () => (/* reexport */ mapAtoms),
  vR: () => (/* reexport */ negated),
  AU: () => (/* reexport */ not),
  OZ: () => (/* reexport */ opaque),
  Tp: () => (/* reexport */ opaqueText),
  or: () => (/* reexport */ or),
  MO: () => (/* reexport */ parseNetwork),
  ik: () => (/* reexport */ place),
  Xq: () => (/* reexport */ rangeOfNetwork),
  yl: () => (/* reexport */ readingSteps),
  ux: () => (/* reexport */ repeat),
  sk: () => (/* reexport */ satisfy),
  K2: () => (/* reexport */ sequence),
  jk: () => (/* reexport */ term),
  k8: () => (/* reexport */ tokensOf)
});

// UNUSED EXPORTS: isInNetwork, searchProgram, zeroValue

;// CONCATENATED MODULE: ./build/src/logic/automaton.js
/**
 * Regular expressions over bytes as small programs that are plain data, so that a formula can hold them: searched
 * for in a text in linear time, and explored together when tests on one value are decided.
 *
 * Build one from the pieces below, as `translate/` does from `yara/`'s tree, and compile it:
 *
 *     compileProgram(sequence([place("start"), bytesInOrder([0x63, 0x6d, 0x64], true), repeat(byteOf([[0, 255]]), 0)]))
 */
/** The empty text. */
const EMPTY = { kind: "empty" };
/** One byte of a set. No ranges: nothing matches. */
function byteOf(ranges) {
    return { kind: "byte", ranges };
}
/** These bytes; `ignoreCase` is for ASCII letters, as in YARA's regexps. */
function bytesInOrder(bytes, ignoreCase = false) {
    const items = bytes.map((byte) => {
        const lower = byte | 0x20;
        const isLetter = lower >= 0x61 && lower <= 0x7a;
        const upper = lower - 0x20;
        return byteOf(ignoreCase && isLetter
            ? [
                [upper, upper],
                [lower, lower],
            ]
            : [[byte, byte]]);
    });
    return sequence(items);
}
function sequence(items) {
    return items.length === 1 ? items[0] : { kind: "sequence", items };
}
function choice(branches) {
    return branches.length === 1 ? branches[0] : { kind: "choice", branches };
}
/** `minimum` to `maximum` times; null: without an upper bound. Greed makes no difference to whether it matches. */
function repeat(operand, minimum, maximum = null) {
    return { kind: "repeat", operand, minimum, maximum };
}
function place(type) {
    return { kind: "place", type };
}
/** Programs longer than this are not made: `(a{1000}){1000}`. */
const MAX_INSTRUCTIONS = 20_000;
class TooLarge extends Error {
}
/** Null where the program would be too large to work with. */
function compileProgram(regular) {
    const program = [];
    try {
        emit(regular, program);
    }
    catch (error) {
        if (error instanceof TooLarge)
            return null;
        throw error;
    }
    program.push({ op: "match" });
    return program;
}
function append(program, instruction) {
    if (program.length >= MAX_INSTRUCTIONS)
        throw new TooLarge();
    return program.push(instruction) - 1;
}
function emit(regular, program) {
    switch (regular.kind) {
        case "empty":
            return;
        case "byte":
            append(program, { op: "byte", ranges: regular.ranges });
            return;
        case "place":
            append(program, { op: "place", type: regular.type });
            return;
        case "sequence":
            for (const item of regular.items)
                emit(item, program);
            return;
        case "choice": {
            const fork = append(program, { op: "split", targets: [] });
            const starts = [];
            const jumps = [];
            for (const branch of regular.branches) {
                starts.push(program.length);
                emit(branch, program);
                jumps.push(append(program, { op: "split", targets: [] }));
            }
            program[fork] = { op: "split", targets: starts };
            for (const jump of jumps)
                program[jump] = { op: "split", targets: [program.length] };
            return;
        }
        case "repeat":
            emitRepeat(regular.operand, regular.minimum, regular.maximum, program);
    }
}
function emitRepeat(operand, minimum, maximum, program) {
    for (let i = 0; i < minimum; i++) {
        const before = program.length;
        emit(operand, program);
        if (program.length === before)
            break;
    }
    if (maximum === null) {
        const fork = append(program, { op: "split", targets: [] });
        emit(operand, program);
        append(program, { op: "split", targets: [fork] });
        program[fork] = { op: "split", targets: [fork + 1, program.length] };
        return;
    }
    const forks = [];
    for (let i = minimum; i < maximum; i++) {
        forks.push(append(program, { op: "split", targets: [] }));
        emit(operand, program);
    }
    for (const fork of forks)
        program[fork] = { op: "split", targets: [fork + 1, program.length] };
}
/** What stands beside a place. */
const NOTHING = 0;
const WORD = 1;
const NEWLINE = 2;
const OTHER = 3;
function neighbourOf(byte) {
    if (byte === 10)
        return NEWLINE;
    const isWord = (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || byte === 95 || (byte >= 97 && byte <= 122);
    return isWord ? WORD : OTHER;
}
function holds(type, before, after) {
    switch (type) {
        case "start":
            return before === NOTHING;
        case "end":
            return after === NOTHING;
        case "line_start":
            return before === NOTHING || before === NEWLINE;
        case "line_end":
            return after === NOTHING || after === NEWLINE;
        case "word_boundary":
            return (before === WORD) !== (after === WORD);
        case "not_word_boundary":
            return (before === WORD) === (after === WORD);
        case "word_start":
            return before !== WORD && after === WORD;
        case "word_end":
            return before === WORD && after !== WORD;
        case "word_start_half":
            return before !== WORD;
        case "word_end_half":
            return after !== WORD;
    }
}
/**
 * The `byte` instructions that can be reached from `kernel` without reading, in ascending order; null when the
 * match is reached.
 */
function closure(program, kernel, before, after) {
    const seen = new Set();
    const stack = [...kernel];
    const reading = [];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
        if (seen.has(at))
            continue;
        seen.add(at);
        const instruction = program[at];
        switch (instruction.op) {
            case "match":
                return null;
            case "byte":
                reading.push(at);
                break;
            case "split":
                stack.push(...instruction.targets);
                break;
            case "place":
                if (holds(instruction.type, before, after))
                    stack.push(at + 1);
        }
    }
    return reading.sort((a, b) => a - b);
}
function includes(ranges, byte) {
    return ranges.some(([first, last]) => byte >= first && byte <= last);
}
function read(program, reading, byte) {
    return reading.flatMap((at) => {
        const instruction = program[at];
        return instruction.op === "byte" && includes(instruction.ranges, byte) ? [at + 1] : [];
    });
}
/** Whether the program matches somewhere in the text. Linear in the text's length. */
function searchProgram(program, bytes) {
    let kernel = [];
    let before = NOTHING;
    for (let i = 0; i < bytes.length; i++) {
        const byte = bytes[i];
        const after = neighbourOf(byte);
        const reading = closure(program, [0, ...kernel], before, after);
        if (reading === null)
            return true;
        kernel = read(program, reading, byte);
        before = after;
    }
    return closure(program, [0, ...kernel], before, NOTHING) === null;
}
/** Whether a match begins at this place of the text. */
function matchesAt(program, bytes, at) {
    const neighbourAt = (i) => (i < 0 || i >= bytes.length ? NOTHING : neighbourOf(bytes[i]));
    let kernel = [0];
    for (let i = at; i <= bytes.length; i++) {
        const reading = closure(program, kernel, neighbourAt(i - 1), neighbourAt(i));
        if (reading === null)
            return true;
        if (reading.length === 0 || i === bytes.length)
            return false;
        kernel = read(program, reading, bytes[i]);
    }
    return false;
}
/** What a state takes for each of its instructions, in steps. */
const BUILDING_COST = 2;
/**
 * The same search as a deterministic machine, built as it is walked. States are numbers; {@link DONE} has matched
 * whatever follows, {@link DEAD} never will.
 */
class RegexpMachine {
    static DONE = -2;
    static DEAD = -3;
    static START = 0;
    /** The class of each byte: bytes of one class are never told apart. */
    classOf;
    #program;
    #examples;
    #states = [];
    #numbers = new Map();
    #hasPlaces;
    #isAnchored;
    #spend;
    /** `spend` is told of the work that building takes, in steps. */
    constructor(program, spend = () => { }) {
        this.#program = program;
        this.#spend = spend;
        this.#hasPlaces = program.some(({ op }) => op === "place");
        const classes = classesOf(program, this.#hasPlaces);
        this.classOf = classes.classOf;
        this.#examples = classes.examples;
        const outset = [WORD, NEWLINE, OTHER];
        this.#isAnchored = outset.every((before) => [NOTHING, ...outset].every((after) => closure(program, [0], before, after)?.length === 0));
        this.#stateOf([], NOTHING);
    }
    next(state, byte) {
        if (state < 0)
            return state;
        const from = this.#states[state];
        const kind = this.classOf[byte];
        const known = from.next[kind];
        if (known !== -1)
            return known;
        const example = this.#examples[kind];
        const after = neighbourOf(example);
        const reading = closure(this.#program, [0, ...from.kernel], from.before, after);
        this.#spend(BUILDING_COST * (1 + from.kernel.length + (reading?.length ?? 0)));
        let to = RegexpMachine.DONE;
        if (reading !== null) {
            const kernel = read(this.#program, reading, example);
            to = kernel.length === 0 && this.#isAnchored ? RegexpMachine.DEAD : this.#stateOf(kernel, after);
        }
        from.next[kind] = to;
        return to;
    }
    /** Whether a text that ends here was matched. */
    accepts(state) {
        if (state < 0)
            return state === RegexpMachine.DONE;
        const at = this.#states[state];
        at.accepts ??= closure(this.#program, [0, ...at.kernel], at.before, NOTHING) === null;
        return at.accepts;
    }
    #stateOf(kernel, before) {
        const context = this.#hasPlaces ? before : OTHER;
        const key = `${context}:${kernel.join()}`;
        const known = this.#numbers.get(key);
        if (known !== undefined)
            return known;
        const next = new Int32Array(this.#examples.length).fill(-1);
        const number = this.#states.push({ kernel, before: context, next, accepts: undefined }) - 1;
        this.#numbers.set(key, number);
        return number;
    }
}
function classesOf(program, hasPlaces) {
    const signatures = Array.from({ length: 256 }, (_, byte) => (hasPlaces ? [neighbourOf(byte)] : []));
    const seen = new Set();
    for (const instruction of program) {
        if (instruction.op !== "byte")
            continue;
        const key = instruction.ranges.join(";");
        if (seen.has(key))
            continue;
        seen.add(key);
        for (let byte = 0; byte < 256; byte++)
            signatures[byte]?.push(includes(instruction.ranges, byte) ? 1 : 0);
    }
    const numbers = new Map();
    const classOf = new Uint8Array(256);
    const examples = [];
    for (const [byte, signature] of signatures.entries()) {
        const key = signature.join("");
        let number = numbers.get(key);
        if (number === undefined) {
            number = examples.push(byte) - 1;
            numbers.set(key, number);
        }
        classOf[byte] = number;
    }
    return { classOf, examples };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/src/logic/cidr.js

/** Null for text that names no network. A lone address is the network that holds only it. */
function parseNetwork(text) {
    const [address = "", prefix, ...rest] = text.split("/");
    const family = (0,external_node_net_.isIP)(address);
    if (family === 0 || rest.length > 0 || address.includes("%"))
        return null;
    const bits = family === 4 ? 32 : 128;
    if (prefix === undefined)
        return { address, prefix: bits, family: family };
    if (!/^\d{1,3}$/.test(prefix) || Number(prefix) > bits)
        return null;
    return { address, prefix: Number(prefix), family: family };
}
/** Null for a network that does not exist. */
function rangeOfNetwork(text) {
    const network = parseNetwork(text);
    if (!network)
        return null;
    const bits = BigInt((network.family === 4 ? 32 : 128) - network.prefix);
    const first = (addressNumber(network.address) >> bits) << bits;
    return { family: network.family, first, last: first + (1n << bits) - 1n };
}
/** Whether an address lies in a network (`10.0.0.0/8`, `2001:db8::/32`); false for a network that does not exist. */
function isInNetwork(address, network) {
    const range = rangeOfNetwork(network);
    if (!range || (0,external_node_net_.isIP)(address) !== range.family)
        return false;
    const number = addressNumber(address);
    return number !== null && number >= range.first && number <= range.last;
}
/** Null for an address with a zone. */
function addressNumber(address) {
    if ((0,external_node_net_.isIP)(address) === 4)
        return fromGroups(address.split("."), 8n, 10);
    if (address.includes("%"))
        return null;
    const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
    const hex = (high, low) => (Number(high) * 256 + Number(low)).toString(16);
    const text = dotted ? `${dotted[1]}${hex(dotted[2], dotted[3])}:${hex(dotted[4], dotted[5])}` : address;
    const [head = "", tail] = text.split("::");
    const groups = (part) => (part === "" ? [] : part.split(":"));
    const before = groups(head);
    const after = groups(tail ?? "");
    const zeros = Array.from({ length: 8 - before.length - after.length }, () => "0");
    return fromGroups([...before, ...(tail === undefined ? [] : zeros), ...after], 16n, 16);
}
function fromGroups(groups, bits, radix) {
    return groups.reduce((number, group) => (number << bits) | BigInt(Number.parseInt(group, radix)), 0n);
}
/** An address as text, IPv6 without abbreviation. */
function addressText(number, family) {
    const [count, bits, radix] = family === 4 ? [4, 8n, 10] : [8, 16n, 16];
    const mask = (1n << bits) - 1n;
    const groups = Array.from({ length: count }, (_, i) => (number >> (bits * BigInt(count - 1 - i))) & mask);
    return groups.map((group) => group.toString(radix)).join(family === 4 ? "." : ":");
}

;// CONCATENATED MODULE: ./build/src/logic/letter_case.js
/**
 * Letter case as the compiler ignores it (YARA-X 1.20.0, observed through `iequals` and the like): each character
 * is replaced by its lower-case mapping, `K` (U+212A) by `k` and `İ` (U+0130) by `i` and U+0307. No context counts:
 * `Σ` becomes `σ` at the end of a word too, where JavaScript's `toLowerCase` says `ς`. `ſ` and `s` stay two letters.
 */
function foldCase(text) {
    if (!text.includes("Σ"))
        return text.toLowerCase();
    return Array.from(text, (character) => character.toLowerCase()).join("");
}
/** Capital letters end before this in Unicode 16. */
const LAST_CASED = 0x1efff;
/** ASCII letters that have more than one capital. */
const KELVIN_SIGN = "\u212a";
const DOTTED_CAPITAL_I = "\u0130";
let capitals;
/** Characters in whose folded form a character occurs, other than itself. */
function capitalsOf(character) {
    if (character >= "a" && character <= "z" && character.length === 1) {
        const capital = character.toUpperCase();
        if (character === "k")
            return [capital, KELVIN_SIGN];
        return character === "i" ? [capital, DOTTED_CAPITAL_I] : [capital];
    }
    if (character < "\u0080")
        return [];
    capitals ??= readCapitals();
    return capitals.get(character) ?? [];
}
function readCapitals() {
    const found = new Map();
    for (let point = 0x80; point <= LAST_CASED; point++) {
        const capital = String.fromCodePoint(point);
        const folded = capital.toLowerCase();
        if (folded === capital)
            continue;
        for (const character of folded) {
            const known = found.get(character);
            if (known)
                known.push(capital);
            else
                found.set(character, [capital]);
        }
    }
    return found;
}
/** Whether ignoring letter case makes a difference to a text that is searched for. */
function hasCase(text) {
    if (/[A-Za-z]/.test(text))
        return true;
    for (const character of text) {
        if (character >= "\u0080" && (foldCase(character) !== character || capitalsOf(character).length > 0))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/logic/formula.js

/**
 * The one form in which rules and queries meet. A formula says true or false of a record; what YARA leaves
 * undefined has been made explicit before (see `translate/lower_rule.ts`), so every rewriting here is plain logic.
 *
 * Nodes are immutable and carry a `key`: two formulas with the same key mean the same, whatever order or
 * spelling they came in. Build them with the functions below, which simplify as they go.
 */
/** A scope number for the record itself; 0 is the innermost `exists`'s element, 1 the next outer one's. */
const RECORD = -1;

const TRUE = { kind: "true", key: "T" };
const FALSE = { kind: "false", key: "F" };
function scalarKey(scalar) {
    return `${scalar.scope}${scalar.term ? "$" : "."}${scalar.path}`;
}
function collectionKey(collection) {
    return `${collection.scope}.${collection.path}`;
}
const testKeys = new WeakMap();
function testKey(test) {
    let key = testKeys.get(test);
    if (key === undefined) {
        key = writeKey(test);
        testKeys.set(test, key);
    }
    return key;
}
function writeKey(test) {
    switch (test.type) {
        case "like":
            return `like${test.start ? "^" : ""}${test.end ? "$" : ""}${test.ignoreCase ? "i" : ""}${JSON.stringify(test.parts)}`;
        case "regexp":
            return `re${JSON.stringify(test.source)}${test.flags}`;
        case "range":
            return `${test.minOpen ? "(" : "["}${test.min ?? ""},${test.max ?? ""}${test.maxOpen ? ")" : "]"}`;
        case "true":
            return "true";
        case "cidr":
            return `cidr${test.network}`;
        case "uninterpreted":
            return `?${JSON.stringify(test.text)}`;
    }
}
/** One spelling for tests that mean the same. Null: always true. */
function canonicalLike(test) {
    let { start, end } = test;
    const isEmpty = test.parts.length === 1 && test.parts[0] === "" && start && end;
    if (isEmpty)
        return { type: "like", parts: [""], start, end, ignoreCase: false };
    const isKept = (part) => part !== "";
    // An anchored part that is empty says nothing, so what comes after it floats.
    if (test.parts[0] === "")
        start = false;
    if (test.parts[test.parts.length - 1] === "")
        end = false;
    const parts = test.parts.filter(isKept);
    if (parts.length === 0)
        return null;
    const ignoreCase = test.ignoreCase && parts.some(hasCase);
    if (!ignoreCase)
        return { type: "like", parts, start, end, ignoreCase };
    const folded = parts.map(foldCase);
    const written = test.spelling?.filter(isKept) ?? parts;
    const isStale = written.length !== parts.length || written.some((part, i) => foldCase(part) !== folded[i]);
    const spelling = isStale ? parts : written;
    const isSame = spelling.every((part, i) => part === folded[i]);
    return { type: "like", parts: folded, start, end, ignoreCase, ...(isSame ? {} : { spelling }) };
}
/** A test on text that never holds capitals: case need not be ignored, and a capital never occurs. */
function lowercaseLike(test) {
    if (test.ignoreCase)
        return { ...test, parts: test.parts.map(foldCase), ignoreCase: false };
    return test.parts.some((part) => foldCase(part) !== part) ? "none" : test;
}
/** Whether `scalar` passes `test`. */
function compare(scalar, test) {
    let canonical = test;
    if (test.type === "like") {
        const suited = scalar.lowercase ? lowercaseLike(test) : test;
        if (suited === "none")
            return FALSE;
        const like = canonicalLike(suited);
        if (!like)
            return TRUE;
        canonical = like;
    }
    else if (test.type === "range") {
        const range = canonicalRange(test, scalar);
        if (range === "all")
            return TRUE;
        if (range === "none")
            return FALSE;
        canonical = range;
    }
    return { kind: "compare", key: `c${scalarKey(scalar)}:${testKey(canonical)}`, scalar, test: canonical };
}
function canonicalRange(test, scalar) {
    let { min, max } = test;
    if (scalar.type !== "float") {
        if (min !== null)
            min = test.minOpen ? Math.floor(min) + 1 : Math.ceil(min);
        if (max !== null)
            max = test.maxOpen ? Math.ceil(max) - 1 : Math.floor(max);
        if (scalar.unsigned && (min === null || min <= 0))
            min = max === null ? null : 0;
        if (scalar.unsigned && max !== null && max < 0)
            return "none";
        if (min === null && max === null)
            return "all";
        if (min !== null && max !== null && min > max)
            return "none";
        return { type: "range", min, max };
    }
    const minOpen = min !== null && test.minOpen === true;
    const maxOpen = max !== null && test.maxOpen === true;
    if (min === null && max === null)
        return "all";
    if (min !== null && max !== null && (min > max || (min === max && (minOpen || maxOpen))))
        return "none";
    return { type: "range", min, max, ...(minOpen ? { minOpen } : {}), ...(maxOpen ? { maxOpen } : {}) };
}
function and(operands) {
    return junction("and", operands);
}
function or(operands) {
    return junction("or", operands);
}
function junction(kind, operands) {
    const unit = kind === "and" ? "true" : "false";
    const zero = kind === "and" ? FALSE : TRUE;
    const byKey = new Map();
    const add = (formula) => {
        if (formula.kind === unit)
            return true;
        if (formula.kind === zero.kind)
            return false;
        if (formula.kind === kind)
            return formula.operands.every(add);
        byKey.set(formula.key, formula);
        return true;
    };
    if (!operands.every(add))
        return zero;
    for (const formula of byKey.values()) {
        if (formula.kind === "not" && byKey.has(formula.operand.key))
            return zero;
    }
    const list = [...byKey.values()];
    if (list.length === 0)
        return kind === "and" ? TRUE : FALSE;
    if (list.length === 1)
        return list[0];
    const keys = list.map((f) => f.key).sort();
    return { kind, key: `${kind === "and" ? "&" : "|"}(${keys.join(" ")})`, operands: list };
}
function not(operand) {
    if (operand.kind === "true")
        return FALSE;
    if (operand.kind === "false")
        return TRUE;
    if (operand.kind === "not")
        return operand.operand;
    return { kind: "not", key: `!${operand.key}`, operand };
}
function exists(collection, body, count = 1) {
    if (body.kind === "false")
        return FALSE;
    if (count <= 0)
        return TRUE;
    const times = count === 1 ? "" : `${count}×`;
    return { kind: "exists", key: `e${times}${collectionKey(collection)}{${body.key}}`, collection, body, count };
}
function term(text, { free = true, scopes = [], file } = {}) {
    const key = `t${JSON.stringify(text)}${scopes.join(",")}`;
    return { kind: "term", key, text, free, scopes, ...(file ? { file } : {}) };
}
function opaque(modifier, value, reason) {
    return { kind: "opaque", key: `o${modifier}:${JSON.stringify(value)}`, modifier, value, reason };
}
/** The negation, with `not` at atoms only. */
function negated(formula) {
    switch (formula.kind) {
        case "and":
            return or(formula.operands.map(negated));
        case "or":
            return and(formula.operands.map(negated));
        default:
            return not(formula);
    }
}
/** Under which name a witness lists an opaque part among its `terms`. */
function opaqueText({ modifier, value }) {
    return `${modifier}:${JSON.stringify(value)}`;
}
/** The same formula with its atoms replaced; `depth` counts the `exists` around an atom. */
function mapAtoms(formula, replace, depth = 0) {
    switch (formula.kind) {
        case "true":
        case "false":
            return formula;
        case "and":
            return and(formula.operands.map((f) => mapAtoms(f, replace, depth)));
        case "or":
            return or(formula.operands.map((f) => mapAtoms(f, replace, depth)));
        case "not":
            return not(mapAtoms(formula.operand, replace, depth));
        case "exists": {
            const body = mapAtoms(formula.body, replace, depth + 1);
            const same = body === formula.body ? formula : exists(formula.collection, body, formula.count);
            return same.kind === "exists" ? replace(same, depth) : same;
        }
        default:
            return replace(formula, depth);
    }
}
/** Every atom, outer ones before those in their bodies. */
function* atomsOf(formula) {
    switch (formula.kind) {
        case "true":
        case "false":
            return;
        case "and":
        case "or":
            for (const operand of formula.operands)
                yield* atomsOf(operand);
            return;
        case "not":
            yield* atomsOf(formula.operand);
            return;
        case "exists":
            yield formula;
            yield* atomsOf(formula.body);
            return;
        default:
            yield formula;
    }
}
/** Whether anything in the formula is out of the record's reach. */
function hasOpaque(formula) {
    for (const atom of atomsOf(formula))
        if (atom.kind === "opaque")
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/src/logic/rewrite.js

/**
 * Rebuilds a formula with its atoms replaced, telling `replace` whether each stands under an even number of
 * negations. Replacing positive atoms by weaker formulas, and negative ones by stronger, weakens the whole.
 */
function mapPolar(formula, replace, positive = true) {
    switch (formula.kind) {
        case "true":
        case "false":
            return formula;
        case "and":
            return and(formula.operands.map((f) => mapPolar(f, replace, positive)));
        case "or":
            return or(formula.operands.map((f) => mapPolar(f, replace, positive)));
        case "not":
            return not(mapPolar(formula.operand, replace, !positive));
        case "exists": {
            const body = mapPolar(formula.body, replace, positive);
            const same = body === formula.body ? formula : exists(formula.collection, body, formula.count);
            return same.kind === "exists" ? replace(same, positive) : same;
        }
        default:
            return replace(formula, positive);
    }
}
/** Replaces the text tests of a formula, those under `positive` (or, without it, all). */
function mapLike(formula, replace, positive) {
    return mapPolar(formula, (atom, isPositive) => {
        if (atom.kind !== "compare" || atom.test.type !== "like")
            return atom;
        return positive === undefined || isPositive === positive ? replace(atom.test, atom) : atom;
    });
}
/** Letter case no longer counts for these literals. Weaker. */
function ignoringCaseOf(formula, literals) {
    return mapLike(formula, (test, atom) => {
        const isMeant = !test.ignoreCase && test.parts.some((part) => literals.has(part));
        return isMeant ? compare(atom.scalar, { ...test, ignoreCase: true }) : atom;
    }, true);
}
/** Texts may stand anywhere in their value. Weaker. A map's key stays what it is. */
function unanchored(formula) {
    return mapLike(formula, (test, atom) => {
        if ((!test.start && !test.end) || atom.scalar.path === "@key")
            return atom;
        return compare(atom.scalar, { ...test, start: false, end: false });
    }, true);
}
/**
 * What was asked of one element may be met by several, wherever in their array they stand, also of different
 * collections where the formula asks the same of each (a process created or a command executed). Weaker.
 */
function elementwise(formula) {
    const siblings = new Map();
    const collect = (atom) => {
        for (const part of [...splitLoop(atom), ...alternativeLoops(atom)]) {
            const field = fieldOf(part);
            if (field)
                siblings.set(field.path, field);
            else if (part.kind === "exists")
                collect(part);
        }
    };
    mapPolar(formula, (atom, positive) => {
        if (positive)
            collect(atom);
        return atom;
    });
    return mapPolar(formula, (atom, positive) => (positive ? apart(atom, siblings) : atom));
}
/** The same of one loop, whose alternatives may each ask for several things. */
function apart(atom, siblings) {
    const parts = splitLoop(atom);
    if (parts.length === 0) {
        const alternatives = alternativeLoops(atom);
        return alternatives.length < 2 ? atom : or(alternatives.map((loop) => asAtom(loop, siblings)));
    }
    return and(parts.map((part) => or([asAtom(part, siblings), ...transferAll(part, siblings.values())])));
}
function asAtom(formula, siblings) {
    return formula.kind === "exists" ? apart(formula, siblings) : formula;
}
/** What would do for a loop, each in a loop of its own; empty where one of them asks for one thing only. */
function alternativeLoops(atom) {
    if (atom.kind !== "exists" || atom.count !== 1)
        return [];
    const conjuncts = atom.body.kind === "and" ? atom.body.operands : [atom.body];
    const keys = conjuncts.filter(isKeyTest);
    const [only, ...others] = conjuncts.filter((f) => !isKeyTest(f));
    if (others.length > 0 || only?.kind !== "or" || !only.operands.some(({ kind }) => kind === "and"))
        return [];
    return only.operands.map((f) => exists(atom.collection, and([...keys, f])));
}
/**
 * What a loop asks of its element, each thing in a loop of its own; empty where it asks one thing. Its place in the
 * array says which element is meant and is no thing by itself.
 */
function splitLoop(atom) {
    if (atom.kind !== "exists" || atom.count !== 1 || atom.body.kind !== "and")
        return [];
    const keys = atom.body.operands.filter(isKeyTest);
    const others = atom.body.operands.filter((f) => !isKeyTest(f) && !isIndexTest(f));
    const isOne = keys.length + others.length === atom.body.operands.length && others.length < 2;
    return isOne ? [] : others.map((f) => exists(atom.collection, and([...keys, f])));
}
/** What a part asks of its field, asked of each of some others. */
function transferAll(part, fields) {
    const from = fieldOf(part);
    if (!from)
        return [];
    return [...fields].flatMap((to) => (to.path === from.path ? [] : (transfer(from, to) ?? [])));
}
function isKeyTest(formula) {
    return formula.kind === "compare" && formula.scalar.scope === 0 && formula.scalar.path === "@key";
}
function isIndexTest(formula) {
    return formula.kind === "compare" && formula.scalar.scope === 0 && formula.scalar.path === "@index";
}
/** Marks the ends of a token; occurs in no value that anyone searches for. */
const TOKEN_MARK = "\u0001";
/**
 * Literals as the alphanumeric tokens in them, in order and in lower case: what a search by words would compare.
 * A literal without any stays as it is, and so does one that is the whole value or stands at a fixed end of it.
 */
function tokenised(formula) {
    let words = asTokens.get(formula);
    if (words === undefined) {
        words = withTokens(formula);
        asTokens.set(formula, words);
    }
    return words;
}
/** The clauses of a comparison are read as tokens again and again. */
const asTokens = new WeakMap();
function withTokens(formula) {
    return mapLike(formula, (test, atom) => {
        if (!isByWords(test, atom))
            return atom;
        const parts = test.parts.flatMap((part) => {
            const tokens = tokensOf(part);
            return tokens.length === 0 ? [part] : tokens.map((token) => TOKEN_MARK + token + TOKEN_MARK);
        });
        return compare(atom.scalar, { ...test, parts });
    });
}
/** In a query `*` is an operator: neither it nor a rule's literal that has one is a matter of punctuation. */
function isByWords({ start, end, parts }, { scalar }) {
    const [only] = parts;
    return !start && !end && scalar.path !== "@key" && parts.length === 1 && only?.includes("*") !== true;
}
/** As {@link tokenised}, but a test on the value as it is: the tokens occur in this order. Weaker. */
function looselyTokenised(formula) {
    return mapLike(formula, (test, atom) => {
        if (!isByWords(test, atom))
            return atom;
        const parts = test.parts.flatMap((part) => {
            const tokens = tokensOf(part);
            return tokens.length === 0 ? [part] : tokens;
        });
        return compare(atom.scalar, { ...test, parts });
    }, true);
}
/** The runs of letters and digits in a text. */
function tokensOf(text) {
    return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
/** Every field that a formula looks at, by path. */
function fieldsOf(formula) {
    const fields = new Map();
    const visit = (part) => {
        if (part.kind === "and" || part.kind === "or")
            for (const operand of part.operands)
                visit(operand);
        else if (part.kind === "not")
            visit(part.operand);
        else {
            const field = fieldOf(part);
            if (field)
                fields.set(field.path, field);
            // A loop that asks several things of one element: each thing has a field of its own.
            else if (part.kind === "exists")
                for (const split of partsOfLoop(part))
                    visit(split);
        }
    };
    visit(formula);
    return fields;
}
function partsOfLoop(loop) {
    const conjuncts = loop.body.kind === "and" || loop.body.kind === "or" ? loop.body.operands : [];
    const keys = conjuncts.filter(isKeyTest);
    return conjuncts.filter((f) => !isKeyTest(f)).map((f) => exists(loop.collection, and([...keys, f])));
}
/** The field of an atom that is about one scalar alone; else null. */
function fieldOf(atom, scope = RECORD) {
    if (atom.kind === "compare") {
        const { scalar } = atom;
        return scalar.scope === scope ? { path: scalar.path, scalar, body: atom, enclose: (body) => body } : null;
    }
    if (atom.kind !== "exists" || atom.collection.scope !== scope)
        return null;
    const { collection, count } = atom;
    const conjuncts = atom.body.kind === "and" ? atom.body.operands : [atom.body];
    const keys = conjuncts.filter(isKeyTest);
    const inner = elementField(and(conjuncts.filter((f) => !isKeyTest(f))));
    if (!inner)
        return null;
    const key = keys.length === 1 ? keyName(keys[0]) : null;
    const isValue = inner.path === "@value" || inner.path.startsWith("@value.");
    const place = key !== null && isValue ? `[${JSON.stringify(key)}]` : "[*]";
    const rest = isValue ? inner.path.slice("@value".length) : inner.path === "" ? "" : `.${inner.path}`;
    return {
        path: `${collection.path}${place}${rest}`,
        scalar: inner.scalar,
        body: inner.body,
        enclose: (body) => exists(collection, and([...keys, inner.enclose(body)]), count),
    };
}
/** The same for what a loop says of its element. */
function elementField(body) {
    if (body.kind === "exists")
        return fieldOf(body, 0);
    let scalar = null;
    let isPlain = true;
    const visit = (part) => {
        if (part.kind === "and" || part.kind === "or")
            for (const operand of part.operands)
                visit(operand);
        else if (part.kind === "not")
            visit(part.operand);
        else if (part.kind !== "compare" || part.scalar.scope !== 0)
            isPlain = false;
        else if (scalar !== null && scalar.path !== part.scalar.path)
            isPlain = false;
        else
            scalar = part.scalar;
    };
    visit(body);
    const found = scalar;
    return isPlain && found ? { path: found.path, scalar: found, body, enclose: (inner) => inner } : null;
}
function keyName(formula) {
    return formula.kind === "compare" && formula.test.type === "like" ? formula.test.parts.join("*") : null;
}
/** What `from` asks of its field, asked of another one. Null where the two hold values of different types. */
function transfer(from, to) {
    if (from.scalar.type !== to.scalar.type)
        return null;
    const body = mapPolar(from.body, (atom) => (atom.kind === "compare" ? compare(to.scalar, atom.test) : atom));
    return to.enclose(body);
}
/** Beyond this a clause is not taken apart any further. */
const MAX_ALTERNATIVES = 200;
/** The alternatives of a clause: operands of its `or`, and of those within an `exists` or beside other tests. */
function alternativesOf(formula) {
    if (formula.kind === "or")
        return formula.operands.flatMap(alternativesOf);
    if (formula.kind === "exists" && formula.count === 1) {
        const bodies = alternativesOf(formula.body);
        return bodies.length === 1 ? [formula] : bodies.map((body) => exists(formula.collection, body));
    }
    if (formula.kind !== "and")
        return [formula];
    let products = [[]];
    for (const operand of formula.operands) {
        const alternatives = alternativesOf(operand);
        if (products.length * alternatives.length > MAX_ALTERNATIVES)
            return [formula];
        products = products.flatMap((head) => alternatives.map((f) => [...head, f]));
    }
    return products.map((parts) => and(parts));
}

;// CONCATENATED MODULE: ./build/src/logic/utf8.js
const ESCAPED_BYTE = 0xdc00;
/**
 * A unit that stands for one byte outside valid UTF-8: U+DC00 + byte, alone. Values of strings come in this form
 * (see `yara/bytes.ts`, which this folder may not import).
 */
function isEscapedByte(unit) {
    return unit >= ESCAPED_BYTE + 0x80 && unit <= ESCAPED_BYTE + 0xff;
}
/** Whether a text holds bytes outside valid UTF-8. */
function hasEscapedBytes(text) {
    // The first look is the faster one, and mostly enough.
    return /[\ud800-\udfff]/.test(text) && /\p{Surrogate}/u.test(text);
}
function escapedByte(byte) {
    return String.fromCharCode(ESCAPED_BYTE + byte);
}
/** The bytes that a text stands for. */
function utf8Bytes(text) {
    const bytes = [];
    for (const character of text) {
        const point = character.codePointAt(0);
        if (point < 0x80)
            bytes.push(point);
        else if (isEscapedByte(point))
            bytes.push(point - ESCAPED_BYTE);
        else
            bytes.push(...encode(point >= 0xd800 && point <= 0xdfff ? 0xfffd : point));
    }
    return bytes;
}
function encode(point) {
    const tail = (shift) => 0x80 | ((point >> shift) & 0x3f);
    if (point < 0x800)
        return [0xc0 | (point >> 6), tail(0)];
    if (point < 0x10000)
        return [0xe0 | (point >> 12), tail(6), tail(0)];
    return [0xf0 | (point >> 18), tail(12), tail(6), tail(0)];
}
/** The character of a valid sequence of two to four bytes; null for anything else. */
function characterOf(bytes) {
    const first = bytes[0];
    let point = first & (0xff >> (bytes.length + 1));
    for (const byte of bytes.slice(1))
        point = (point << 6) | (byte & 0x3f);
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff))
        return null;
    const isShortest = point >= ([0x80, 0x800, 0x10000][bytes.length - 2] ?? 0);
    return isShortest ? String.fromCodePoint(point) : null;
}

;// CONCATENATED MODULE: ./build/src/logic/text_machine.js


/** Whatever follows, the text passes. */
const DONE = RegexpMachine.DONE;
/** Whatever follows, the text does not pass. */
const DEAD = RegexpMachine.DEAD;
/** Reads a value, its letter case folded where the test ignores case. Leftmost parts first, which is complete. */
class LikeMachine {
    #stages;
    /** The stage of each state. */
    #stageOf;
    #isWhole;
    constructor(test) {
        const all = test.parts.map((part) => utf8Bytes(part));
        const last = all.length - 1;
        const stages = [];
        let first = 0;
        for (const [i, bytes] of all.entries()) {
            const type = i === 0 && test.start ? "prefix" : i === last && test.end ? "suffix" : "anywhere";
            const after = all.slice(i + 1).reduce((sum, part) => sum + part.length, 0);
            stages.push({ bytes, fallback: fallbackOf(bytes), type, first, after });
            first += bytes.length + 1;
        }
        this.#stages = stages;
        this.#stageOf = stages.flatMap((stage) => Array.from({ length: stage.bytes.length + 1 }, () => stage));
        this.#isWhole = last === 0 && test.start && test.end;
    }
    next(state, byte) {
        if (state < 0)
            return state;
        const stage = this.#stageOf[state];
        const { bytes, fallback, first } = stage;
        let count = state - first;
        if (stage.type === "prefix") {
            if (bytes[count] !== byte)
                return DEAD;
            return this.#after(stage, count + 1);
        }
        while (count > 0 && (count === bytes.length || bytes[count] !== byte))
            count = fallback[count];
        if (bytes[count] === byte)
            count++;
        return stage.type === "suffix" ? first + count : this.#after(stage, count);
    }
    accepts(state) {
        if (state < 0)
            return state === DONE;
        const stage = this.#stageOf[state];
        const isFull = state - stage.first === stage.bytes.length;
        return isFull && (stage.type === "suffix" || this.#isWhole);
    }
    missing(state) {
        if (state < 0)
            return 0;
        const stage = this.#stageOf[state];
        return stage.bytes.length - (state - stage.first) + stage.after;
    }
    #after(stage, count) {
        if (count < stage.bytes.length || this.#isWhole)
            return stage.first + count;
        const next = this.#stages[this.#stages.indexOf(stage) + 1];
        return next === undefined ? DONE : next.first;
    }
}
/** The failure function of Knuth, Morris and Pratt: by bytes matched, the longest border of those. */
function fallbackOf(bytes) {
    const fallback = [0, 0];
    let border = 0;
    for (let i = 1; i < bytes.length; i++) {
        while (border > 0 && bytes[i] !== bytes[border])
            border = fallback[border];
        if (bytes[i] === bytes[border])
            border++;
        fallback.push(border);
    }
    return fallback;
}
/** A regexp among the other machines. */
class SearchMachine {
    regexp;
    constructor(regexp) {
        this.regexp = regexp;
    }
    next(state, byte) {
        return this.regexp.next(state, byte);
    }
    accepts(state) {
        return this.regexp.accepts(state);
    }
    missing() {
        return 0;
    }
}
/** Whether a like test matches bytes, already folded where it ignores case. */
function runLike(test, bytes) {
    const machine = new LikeMachine(test);
    let state = 0;
    for (const byte of bytes)
        state = machine.next(state, byte);
    return machine.accepts(state);
}

;// CONCATENATED MODULE: ./build/src/logic/text_like.js




function matchesLike(test, value) {
    if (test.parts.some(hasEscapedBytes) || hasEscapedBytes(value)) {
        return runLike(test, utf8Bytes(test.ignoreCase ? foldCase(value) : value));
    }
    const text = test.ignoreCase ? foldCase(value) : value;
    const { parts } = test;
    const last = parts.length - 1;
    if (last === 0 && test.start && test.end)
        return text === parts[0];
    let at = 0;
    let first = 0;
    if (test.start) {
        if (!text.startsWith(parts[0]))
            return false;
        at = parts[0].length;
        first = 1;
    }
    for (let i = first; i <= (test.end ? last - 1 : last); i++) {
        const found = text.indexOf(parts[i], at);
        if (found < 0)
            return false;
        at = found + parts[i].length;
    }
    if (!test.end || last < first)
        return true;
    const tail = parts[last];
    return text.length - tail.length >= at && text.endsWith(tail);
}
/** A character that occurs in none of the texts, nor do its bytes. */
function freshCharacter(texts) {
    for (let code = 1;; code = code === 0x7f ? 0xe000 : code + 1) {
        const character = String.fromCharCode(code);
        const isUsable = code < 0x30 || code >= 0x7f;
        if (isUsable && !texts.some((text) => text.includes(character)))
            return character;
    }
}
/**
 * Whether every value that passes `premise` passes `conclusion`: exact. The value made of the premise's parts
 * with a character between them that occurs nowhere else passes the least, so it decides.
 */
function likeImplies(premise, conclusion) {
    if (premise.ignoreCase && !conclusion.ignoreCase && conclusion.parts.some(hasCase))
        return false;
    const gap = freshCharacter([...premise.parts, ...conclusion.parts]);
    const value = `${premise.start ? "" : gap}${premise.parts.join(gap)}${premise.end ? "" : gap}`;
    return matchesLike({ ...conclusion, ignoreCase: conclusion.ignoreCase || premise.ignoreCase }, value);
}
/** Whether no value passes both: only what is certain. */
function likesExclude(a, b) {
    const fold = a.ignoreCase || b.ignoreCase;
    const text = (part) => (fold ? foldCase(part ?? "") : (part ?? ""));
    const folded = (test) => fold && !test.ignoreCase ? { ...test, parts: test.parts.map(foldCase), ignoreCase: true } : test;
    const first = (test) => text(test.parts[0]);
    const last = (test) => text(test.parts[test.parts.length - 1]);
    if (isWhole(a))
        return !matchesLike(folded(b), a.parts[0]);
    if (isWhole(b))
        return !matchesLike(folded(a), b.parts[0]);
    if ([...a.parts, ...b.parts].some(hasEscapedBytes))
        return false;
    if (a.start && b.start && !first(a).startsWith(first(b)) && !first(b).startsWith(first(a)))
        return true;
    return a.end && b.end && !last(a).endsWith(last(b)) && !last(b).endsWith(last(a));
}
/** Whether a test names all of the value. */
function isWhole(test) {
    return test.parts.length === 1 && test.start && test.end;
}

;// CONCATENATED MODULE: ./build/src/logic/literal_pairs.js



/** More pairs of literals than these are never needed to explain one clause. */
const MAX_LITERALS = 24;
/**
 * The literals that a formula looks for, not those it excludes, each with its spelling in the source (where case
 * is ignored a test holds it folded). Keys of maps are none.
 */
function literalsOf(formula) {
    const literals = new Map();
    mapLike(formula, (test, atom) => {
        if (atom.scalar.path === "@key")
            return atom;
        for (const [i, part] of test.parts.entries())
            if (part !== "")
                literals.set(part, test.spelling?.[i] ?? part);
        return atom;
    }, true);
    return literals;
}
/** `side`: all clauses of the clause's own side, itself among them. The closest pairs first. */
function literalPairs(clause, others, side) {
    const { literals: theirs, byText: otherTexts } = textsOf(others);
    const ownTexts = byText(clausePlaces(clause));
    const { byText: sideTexts } = textsOf(side);
    const pairs = [];
    for (const [from, written] of literalsOf(clause)) {
        for (const [to, otherWritten] of theirs) {
            const a = foldCase(from);
            const b = foldCase(to);
            if (a === b || !(a.includes(b) || b.includes(a) || isSimilar(a, b)))
                continue;
            const own = ownTexts.get(a) ?? [];
            const other = otherTexts.get(b) ?? [];
            const part = isFoundIn(own, other) ? partOf(from, to) : null;
            if (part === null) {
                // Of two whole values that are not the same neither finds the other, however much of it they hold.
                if (isFoundIn(other, own) && !isSimilar(a, b))
                    continue;
                // What both sides have stands for itself, not for another text.
                if (isAnyAt(sideTexts.get(b), own) || isAnyAt(otherTexts.get(a), other))
                    continue;
            }
            const distance = Math.abs(a.length - b.length) + (part === null ? 100 : 0);
            pairs.push({ from, to: part ?? to, isPart: part !== null, written, otherWritten, distance });
        }
    }
    return pairs.sort((x, y) => x.distance - y.distance).slice(0, MAX_LITERALS);
}
/** Each clause of a comparison is explained against the same two sides. */
const known = new WeakMap();
function textsOf(side) {
    let texts = known.get(side);
    if (texts === undefined) {
        const placed = side.flatMap(clausePlaces);
        texts = { literals: new Map(side.flatMap((clause) => [...literalsOf(clause)])), placed, byText: byText(placed) };
        known.set(side, texts);
    }
    return texts;
}
function clausePlaces(clause) {
    return placedIn(clause, "", true);
}
function placedIn(formula, place, positive) {
    switch (formula.kind) {
        case "and":
        case "or":
            return formula.operands.flatMap((operand) => placedIn(operand, place, positive));
        case "not":
            return placedIn(formula.operand, place, !positive);
        case "exists":
            return placedIn(formula.body, `${place}${formula.collection.path}>`, positive);
        case "compare": {
            const { scalar, test } = formula;
            const at = { place: `${place}${scalar.path}`, start: false, end: false };
            if (!positive || scalar.path === "@key")
                return [];
            if (test.type === "regexp")
                return [{ ...at, text: null }];
            if (test.type !== "like")
                return [];
            const last = test.parts.length - 1;
            return test.parts.map((part, i) => {
                return { ...at, text: foldCase(part), start: test.start && i === 0, end: test.end && i === last };
            });
        }
        default:
            return [];
    }
}
function byText(texts) {
    const groups = new Map();
    for (const placed of texts) {
        const group = groups.get(placed.text);
        if (group === undefined)
            groups.set(placed.text, [placed]);
        else
            group.push(placed);
    }
    return groups;
}
/** Whether one of these is looked for where one of those is. */
function isAnyAt(texts = [], those) {
    return texts.some((one) => those.some(({ place }) => place === one.place));
}
/** Whether a value that has some text of the first has, for that, some text of the second. */
function isFoundIn(first, second) {
    const like = ({ text, start, end }) => {
        return { type: "like", parts: [text ?? ""], start, end, ignoreCase: true };
    };
    return first.some((one) => second.some((other) => likeImplies(like(one), like(other))));
}
/** Whether the clause wants a text at an end of its value where the other side is content with one like it anywhere. */
function isLooserElsewhere(clause, others) {
    const { placed: theirs } = textsOf(others);
    return clausePlaces(clause).some((own) => {
        const here = theirs.filter(({ place }) => place === own.place);
        return (here.length > 0 ? here : theirs).some((other) => {
            const isLooser = (own.start && !other.start) || (own.end && !other.end);
            return isLooser && (own.text === null || other.text === null || isAlikeText(own.text, other.text));
        });
    });
}
function isAlikeText(a, b) {
    const words = (text) => tokensOf(text).join(" ");
    const isHeld = (one, other) => one.includes(other) || other.includes(one);
    return isHeld(a, b) || isHeld(words(a), words(b)) || isSimilar(a, b);
}
/** `part` as it stands in `whole`, in whose letter case it is still implied by it; null where it does not. */
function partOf(whole, part) {
    if (whole.includes(part))
        return part;
    const folded = foldCase(whole);
    const at = folded.indexOf(foldCase(part));
    if (at < 0 || folded.length !== whole.length)
        return null;
    return whole.slice(at, at + foldCase(part).length);
}
/**
 * Texts that somebody may have meant to be the same: they begin or end alike over most of their length, or two signs
 * changed places.
 */
function isSimilar(a, b) {
    const shorter = Math.min(a.length, b.length);
    if (shorter < 3)
        return false;
    let head = 0;
    while (head < shorter && a[head] === b[head])
        head++;
    if (a.length === b.length && isSwapped(a, b, head))
        return true;
    if (shorter < 4)
        return false;
    let tail = 0;
    while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
        tail++;
    return (head + tail) * 3 >= Math.max(a.length, b.length) * 2;
}
/** Whether texts differ in nothing but that the signs at a place and behind it changed places. */
function isSwapped(a, b, at) {
    return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

;// CONCATENATED MODULE: ./build/src/logic/bound_pairs.js


/** More pairs of numbers than these are no longer read. */
const MAX_BOUNDS = 12;
/** Bounds of the clause with those of the other side that they keep out something of, the nearest first. */
function boundPairs(clause, others) {
    const own = boundsOf(clause);
    const theirs = others.flatMap(boundsOf);
    // A number that both sides name stands for itself, not for another one.
    const isNamedBy = (side, { path, test }) => isNumber(test) && side.some((bound) => bound.path === path && isSameRange(bound.test, test));
    const free = theirs.filter((bound) => !isNamedBy(own, bound));
    const pairs = new Map();
    for (const { path, test: from } of own.filter((bound) => !isNamedBy(theirs, bound))) {
        for (const { path: otherPath, test: to } of free) {
            if (path !== otherPath || !isAlike(to, from) || isWithinRange(to, from))
                continue;
            pairs.set(JSON.stringify([path, from.min, from.max, to.min, to.max]), { path, from, to });
        }
    }
    return oneForOne([...pairs.values()].sort((a, b) => distance(a) - distance(b))).slice(0, MAX_BOUNDS);
}
/** First the pairs of which each holds a bound that no pair before it holds, on either side. */
function oneForOne(pairs) {
    const first = [];
    for (const pair of pairs) {
        const isTaken = ({ path, from, to }) => path === pair.path && (isSameRange(from, pair.from) || isSameRange(to, pair.to));
        if (!first.some(isTaken))
            first.push(pair);
    }
    return [...first, ...pairs.filter((pair) => !first.includes(pair))];
}
function isNumber({ min, max }) {
    return min !== null && min === max;
}
function isSameRange(a, b) {
    return a.min === b.min && a.max === b.max && !a.minOpen === !b.minOpen && !a.maxOpen === !b.maxOpen;
}
/** Whether whatever is within `inner` is within `outer`, but for an end that only one of them excludes. */
function isWithinRange(inner, outer) {
    const [lowest, highest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    const isAbove = (lowestOf(inner) ?? lowest) >= (lowestOf(outer) ?? lowest);
    return isAbove && (inner.max ?? highest) <= (outer.max ?? highest);
}
function distance({ from, to }) {
    const between = (a, b) => (a === null || b === null ? 0 : Math.abs(a - b));
    return between(from.min, to.min) + between(from.max, to.max);
}
/** A lower bound against a lower one: `5+` and `10-` do not contradict each other. */
function isAlike(a, b) {
    if (a.min === b.min && a.max === b.max)
        return false;
    return (lowestOf(a) !== null && lowestOf(b) !== null) || (a.max !== null && b.max !== null);
}
/** Of numbers that are never negative, 0 is no bound. */
function lowestOf({ min, max }) {
    return max !== null && min === 0 ? null : min;
}
/** The clause content with the other side's bounds too; what else it asks for stays. */
function withBounds(clause, pairs) {
    if (pairs.length === 0)
        return clause;
    return mapPolar(clause, (atom, positive) => {
        if (atom.kind !== "compare" || atom.test.type !== "range")
            return atom;
        const { scalar } = atom;
        const own = positive ? atom.test : beyond(atom.test, scalar.type);
        const meant = pairs.filter(({ path, from }) => path === scalar.path && own !== null && isSameRange(own, from));
        const theirs = meant.map(({ to }) => compare(scalar, to));
        return positive ? or([atom, ...theirs]) : and([atom, ...theirs.map(not)]);
    });
}
/** The bounds that a formula sets; of a bound that is negated, what is left. */
function boundsOf(formula) {
    const bounds = [];
    mapPolar(formula, (atom, positive) => {
        // The numbers of an enum are names, which are not more or less.
        if (atom.kind !== "compare" || atom.test.type !== "range" || atom.scalar.type === "enum")
            return atom;
        const test = positive ? atom.test : beyond(atom.test, atom.scalar.type);
        if (test !== null)
            bounds.push({ path: atom.scalar.path, test });
        return atom;
    });
    return bounds;
}
/** What is not within a bound, where that is one bound again. */
function beyond({ min, max }, type) {
    if (type !== "integer")
        return null;
    if (max !== null && (min === null || min === 0))
        return { type: "range", min: max + 1, max: null };
    return min !== null && max === null ? { type: "range", min: null, max: min - 1 } : null;
}

;// CONCATENATED MODULE: ./build/src/logic/element_facts.js

/** The one index that a body asks for; null where it asks for none, or for one of several. */
function fixedIndex(body) {
    for (const test of testsOf(body, "@index")) {
        if (test.type !== "range")
            continue;
        const from = Math.max(test.min ?? 0, 0);
        if (test.max === from)
            return from;
    }
    return null;
}
/** The one key that a body asks for. */
function fixedKey(body) {
    for (const test of testsOf(body, "@key")) {
        const key = keyOf(test);
        if (key !== null)
            return key;
    }
    return null;
}
function testsOf(body, path) {
    return (body.kind === "and" ? body.operands : [body]).flatMap((part) => part.kind === "compare" && part.scalar.scope === 0 && part.scalar.path === path ? [part.test] : []);
}
/** The only value that passes a test, as a key is written. */
function keyOf(test) {
    if (test.type === "range")
        return test.min !== null && test.min === test.max ? `${test.min}` : null;
    return test.type === "like" && isWhole(test) && !test.ignoreCase ? test.parts[0] : null;
}
/** What is known of an entry's key. */
function keyFacts(element) {
    return element.values.get("@key")?.facts ?? [];
}
/** The key that an entry must have, and why; null where several are possible. */
function knownKey(element) {
    for (const { test, positive, deps } of keyFacts(element)) {
        const key = positive ? keyOf(test) : null;
        if (key !== null)
            return { key, deps };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/logic/relaxation.js





const MAX_FIELDS = 40;
/**
 * The ways in which a clause might ask for too much, seen from what the other side says: the likeliest first.
 * `direction` is that of the difference: `narrower` when the clause is the second side's. `counterpart`: the
 * other side's clause that this one seems to stand for; only its fields are taken for missing ones. `own`: all clauses
 * of the same side.
 */
function relaxationsOf(clause, others, direction, counterpart = null, own = [clause]) {
    const candidates = [];
    const add = (reason, change, detail = {}) => candidates.push({ reason, change, detail });
    const isNarrower = direction === "narrower";
    for (const literal of caseSensitiveLiterals(clause)) {
        add("case_sensitive", { type: "case", literal }, { texts: [literal] });
    }
    if (elementwise(clause).key !== clause.key) {
        const detail = { texts: [...literalsOf(clause).values()], ...inOneElement(clause, others) };
        add("same_element", { type: "elements" }, detail);
    }
    for (const [literal, written] of literalsOf(clause)) {
        if (isWildcardElsewhere(literal, others))
            add("wildcard", { type: "wildcard", literal }, { literal: written });
    }
    for (const pair of literalPairs(clause, others, own)) {
        const detail = { literal: pair.written, otherLiteral: pair.otherWritten };
        const reason = !pair.isPart ? "literal_differs" : isNarrower ? "literal_longer" : "literal_shorter";
        add(reason, { type: "literal", from: pair.from, to: pair.to, isPart: pair.isPart }, detail);
    }
    if (isLooserElsewhere(clause, others)) {
        add("anchored", { type: "anchors" }, { anchors: { clause: likesOf(clause), others: others.flatMap(likesOf) } });
    }
    for (const bound of boundPairs(clause, others)) {
        const { path, from, to } = bound;
        const detail = { field: path, bound: from, otherBound: to };
        add(isNarrower ? "bound_narrower" : "bound_wider", { type: "bound", ...bound }, detail);
    }
    for (const field of newFields(clause, counterpart === null ? others : [counterpart])) {
        const ownField = [...fieldsOf(clause).keys()].find((path) => collectionOf(path) === collectionOf(field.path));
        const detail = { field: field.path, ...(ownField === undefined ? {} : { ownField }) };
        add(isNarrower ? "field_missing" : "field_added", { type: "field", field }, detail);
    }
    if (withoutNegations(clause).key !== clause.key)
        add("negation", { type: "negation" }, exclusion(clause, others));
    return candidates;
}
/** The clause with all of these ways taken away. Implied by the clause itself. */
function relax(clause, candidates) {
    const has = (type) => candidates.some((c) => c.change.type === type);
    let relaxed = clause;
    if (has("negation"))
        relaxed = withoutNegations(relaxed);
    if (has("elements"))
        relaxed = elementwise(relaxed);
    const cased = candidates.flatMap(({ change }) => (change.type === "case" ? [change.literal] : []));
    if (cased.length > 0)
        relaxed = ignoringCaseOf(relaxed, new Set(cased));
    for (const { change } of candidates) {
        if (change.type === "wildcard")
            relaxed = withWildcards(relaxed, change.literal);
        if (change.type === "literal")
            relaxed = withLiteral(relaxed, change.from, change.to, change.isPart);
    }
    relaxed = withBounds(relaxed, candidates.flatMap(({ change }) => (change.type === "bound" ? [change] : [])));
    if (has("anchors"))
        relaxed = unanchored(relaxed);
    const fields = candidates.flatMap(({ change }) => (change.type === "field" ? [change.field] : []));
    return fields.length > 0 ? withFields(relaxed, fields) : relaxed;
}
/** What a clause excludes and the other side does not, or not in the same words. */
function exclusion(clause, others) {
    const theirs = others.flatMap(excludedBy);
    const own = excludedBy(clause).filter((text) => !theirs.some((other) => excludes(other, text)));
    for (const { text, written } of own) {
        const a = foldCase(text);
        const other = theirs.find((one) => {
            const b = foldCase(one.text);
            return a.includes(b) || b.includes(a) || isSimilar(a, b);
        });
        if (other)
            return { literal: written, otherLiteral: other.written };
    }
    return { texts: own.map(({ written }) => written), ...(own.length > 0 ? {} : askedOfEvery(clause)) };
}
/** What excludes an element is that it does not hold a text. */
function askedOfEvery(clause) {
    let detail = {};
    mapPolar(clause, (atom, positive) => {
        if (positive || atom.kind !== "exists" || detail.every !== undefined)
            return atom;
        const texts = [...literalsOf(not(atom.body)).values()];
        if (texts.length > 0)
            detail = { every: { field: atom.collection.path, texts } };
        return atom;
    });
    return detail;
}
/** Whether what holds one text holds the other, so that nothing is left of the other's exclusion. */
function excludes(one, other) {
    if (one.ignoreCase)
        return foldCase(other.text).includes(foldCase(one.text));
    return !other.ignoreCase && other.text.includes(one.text);
}
/** The texts that a formula must not find. */
function excludedBy(formula) {
    const texts = [];
    mapLike(formula, ({ parts, spelling, ignoreCase }, atom) => {
        for (const [i, text] of parts.entries()) {
            if (text !== "")
                texts.push({ text, written: spelling?.[i] ?? text, ignoreCase });
        }
        return atom;
    }, false);
    return texts;
}
/**
 * What the first loop that asks for several texts asks for; of the ways to meet it, those of the other side first.
 * Where none does, the elements that are asked for by their place.
 */
function inOneElement(clause, others) {
    const theirs = others.flatMap((other) => [...literalsOf(other).keys()].map(foldCase));
    const strangers = (texts) => texts.filter((text) => !theirs.some((other) => foldCase(text).includes(other) || other.includes(foldCase(text))));
    let detail = {};
    mapPolar(clause, (atom, positive) => {
        if (!positive || atom.kind !== "exists" || detail.together !== undefined)
            return atom;
        const ways = alternativesOf(atom).map((way) => [...literalsOf(way).values()]);
        const together = ways.filter((texts) => texts.length > 1);
        if (together.length === 0)
            return atom;
        together.sort((a, b) => strangers(a).length - strangers(b).length);
        detail = { together, field: atom.collection.path };
        return atom;
    });
    const elements = placedElements(clause, "", true);
    if (detail.together !== undefined || elements.length === 0)
        return detail;
    return { elements };
}
/** The elements of arrays that are asked for by their place. */
function placedElements(formula, within, positive) {
    switch (formula.kind) {
        case "and":
        case "or":
            return formula.operands.flatMap((operand) => placedElements(operand, within, positive));
        case "not":
            return placedElements(formula.operand, within, !positive);
        case "exists": {
            const { collection, body } = formula;
            const index = collection.type === "array" && positive ? fixedIndex(body) : null;
            const path = `${within}${collection.path}[${index ?? "*"}]`;
            if (index === null)
                return placedElements(body, `${path}.`, positive);
            return [{ path, texts: [...literalsOf(body).values()] }];
        }
        default:
            return [];
    }
}
function withoutNegations(clause) {
    // Stronger below a negation is weaker in all; what stands under two negations is left alone.
    return mapPolar(clause, (atom, positive) => (positive ? atom : FALSE));
}
function withLiteral(clause, from, to, isPart) {
    return mapLike(clause, (test, atom) => {
        const at = test.parts.findIndex((part) => part === from || (test.ignoreCase && part === foldCase(from)));
        if (at < 0 || atom.scalar.path === "@key")
            return atom;
        const parts = test.parts.map((part, i) => (i === at ? to : part));
        const start = test.start && at > 0;
        const end = test.end && at < test.parts.length - 1;
        const replaced = compare(atom.scalar, {
            ...test,
            parts,
            start: isPart ? start : test.start,
            end: isPart ? end : test.end,
        });
        return isPart ? replaced : or([atom, replaced]);
    }, true);
}
/** A literal's own `*` as what a query takes it for. */
function withWildcards(clause, literal) {
    return mapLike(clause, (test, atom) => {
        if (test.parts.length !== 1 || (test.parts[0] !== literal && test.parts[0] !== foldCase(literal)))
            return atom;
        return compare(atom.scalar, { ...test, parts: (test.parts[0] ?? "").split(/\*+/) });
    }, true);
}
function isWildcardElsewhere(literal, others) {
    if (!/[^*]\*+[^*]/.test(literal))
        return false;
    const wanted = foldCase(literal.replace(/\*+/g, "*").replace(/^\*|\*$/g, ""));
    let isFound = false;
    for (const other of others) {
        mapLike(other, (test, atom) => {
            if (test.parts.length > 1 && foldCase(test.parts.join("*")) === wanted)
                isFound = true;
            return atom;
        });
    }
    return isFound;
}
function caseSensitiveLiterals(clause) {
    const literals = new Set();
    mapLike(clause, (test, atom) => {
        for (const part of test.ignoreCase || atom.scalar.path === "@key" ? [] : test.parts) {
            if (part.toLowerCase() !== part || part.toUpperCase() !== part)
                literals.add(part);
        }
        return atom;
    }, true);
    return [...literals].slice(0, MAX_LITERALS);
}
/** `metadata.exiftool` for `metadata.exiftool["Title"]`; the path itself where it holds no collection. */
function collectionOf(path) {
    const at = path.indexOf("[");
    return at < 0 ? path : path.slice(0, at);
}
function withFields(clause, fields) {
    const visit = (part) => {
        if (part.kind === "and")
            return and(part.operands.map(visit));
        if (part.kind === "or")
            return or(part.operands.map(visit));
        return or([part, ...transferAll(part, fields)]);
    };
    return visit(clause);
}
function likesOf(formula) {
    const tests = [];
    mapLike(formula, (test, atom) => {
        if (test.parts.length === 1 && atom.scalar.path !== "@key")
            tests.push(test);
        return atom;
    }, true);
    return tests;
}
function newFields(clause, others) {
    const own = fieldsOf(clause);
    const types = new Set([...own.values()].map((field) => field.scalar.type));
    const numbers = new Set(boundsOf(clause).map(({ test }) => testKey(test)));
    const fields = new Map();
    for (const other of others) {
        const bounds = boundsOf(other);
        // Five detections are no five submissions: numbers go with another field only where both sides ask for the same.
        const isOtherNumber = (path) => {
            const asked = bounds.filter((bound) => bound.path === path);
            return asked.length > 0 && !asked.some(({ test }) => numbers.has(testKey(test)));
        };
        for (const [path, field] of fieldsOf(other)) {
            if (!own.has(path) && types.has(field.scalar.type) && !isOtherNumber(path))
                fields.set(path, field);
        }
    }
    return [...fields.values()].slice(0, MAX_FIELDS);
}

;// CONCATENATED MODULE: ./build/src/logic/alikeness.js




/** The texts that a formula looks for or excludes. */
function mentionedBy(formula) {
    const texts = [...literalsOf(formula).keys(), ...excludedBy(formula).map(({ text }) => text)];
    return [...new Set(texts.map(foldCase))];
}
/** 1 for the same text but for case and punctuation; the share of it where one holds the other; else 0. */
function alikeness(a, b) {
    const one = wordsOf(a);
    const two = wordsOf(b);
    const isWithin = (part, whole) => ` ${whole} `.includes(` ${part} `);
    const [shorter, longer] = one.length < two.length ? [one, two] : [two, one];
    const isPart = foldCase(a).includes(foldCase(b)) || foldCase(b).includes(foldCase(a));
    if (!isPart && !isWithin(shorter, longer))
        return 0;
    return Math.min(one.length, two.length) / Math.max(one.length, two.length);
}
const words = new Map();
/** Each text of one side is held against each of the other's, so the words of a few are remembered. */
function wordsOf(text) {
    let known = words.get(text);
    if (known === undefined) {
        known = tokensOf(foldCase(text)).join(" ") || foldCase(text);
        if (words.size >= MAX_WORDS)
            words.clear();
        words.set(text, known);
    }
    return known;
}
const MAX_WORDS = 1000;
/** The alternative of a clause that is most like another one; null where the texts that tell it apart are like none. */
function nearestAlternative(alternative, siblings, target) {
    const candidates = alternativesOf(target);
    const isTelling = telling(candidates);
    const own = alikeness_textsOf(alternative);
    const ownTelling = own.filter(telling(siblings));
    let best = null;
    let bestScore = 0;
    for (const candidate of candidates) {
        const all = alikeness_textsOf(candidate);
        const theirs = all.filter(isTelling);
        const wanted = theirs.length === 0 ? all : theirs;
        const score = (ownTelling.length === 0 ? own : ownTelling).reduce((sum, text) => sum + Math.max(0, ...wanted.map((other) => alikeness(text, other))), 0);
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}
/** Whether a text stands in one alternative only, in whichever fields it is looked for. */
function telling(alternatives) {
    const sets = new Map(alternatives.map((f) => {
        const texts = alikeness_textsOf(f).sort();
        return [texts.join("\0"), texts];
    }));
    const counts = new Map();
    for (const texts of sets.values())
        for (const text of texts)
            counts.set(text, (counts.get(text) ?? 0) + 1);
    return (text) => (counts.get(text) ?? 0) < 2;
}
function alikeness_textsOf(formula) {
    return [...new Set([...literalsOf(formula).keys()].map(foldCase))];
}
/** Texts that stand beside every alternative tell none from the others. */
function commonLiterals(alternatives) {
    const [first, ...rest] = alternatives.map((f) => new Set(alikeness_textsOf(f)));
    return new Set(rest.length === 0 ? [] : [...(first ?? [])].filter((text) => rest.every((other) => other.has(text))));
}
function ownLiterals(alternative, common) {
    const all = [...literalsOf(alternative)];
    const own = all.filter(([text]) => !common.has(foldCase(text)));
    return own.length === 0 ? all : own;
}

;// CONCATENATED MODULE: ./build/src/logic/decision.js
/** Has work draw on budgets that are shared, where there are any: at most so many steps, and what each has left. */
function drawing(shared, most, work) {
    const budgets = shared.flatMap((one) => one ?? []);
    const steps = budgets.reduce((least, one) => Math.min(least, Math.max(0, one.steps)), most);
    const budget = { steps };
    const result = work(budget);
    for (const one of budgets)
        one.steps -= steps - budget.steps;
    return result;
}
/** What reading formulas takes, in steps: one for so many characters of their keys. */
function readingSteps(formulas) {
    return formulas.reduce((sum, { key }) => sum + key.length, 0) / KEY_PER_STEP;
}
const KEY_PER_STEP = 8;
/** Enough for every comparison of real rules, and over in about a second. */
const DEFAULT_STEPS = 1_000_000;

;// CONCATENATED MODULE: ./build/src/logic/number_theory.js
function inRange(test, value) {
    if (test.min !== null && (test.minOpen ? value <= test.min : value < test.min))
        return false;
    return test.max === null || (test.maxOpen ? value < test.max : value <= test.max);
}
/**
 * Finds a number, or proves that there is none: exact. What satisfies intervals and their negations is a
 * union of intervals that begin and end at the tests' own bounds, so only places at, beside and between
 * bounds need a look. Whole numbers beyond 2^53 are left open.
 */
function solveNumber(scalar, constraints) {
    const bounds = constraints.flatMap(({ test }) => [test.min, test.max]).filter((b) => b !== null);
    const sorted = [...new Set(bounds)].sort((a, b) => a - b);
    const isFloat = scalar.type === "float";
    const between = isFloat ? sorted.slice(1).map((b, i) => (sorted[i] + b) / 2) : [];
    const named = scalar.values ?? [];
    // The zero first (what an unset field has), then values an enum really has, then the places around bounds.
    const places = [0, ...named, ...sorted.flatMap((b) => [b, b + 1, b - 1]), ...between];
    const isAllowed = allowedBy(constraints);
    for (const value of places) {
        if (isNeverNegative(scalar) && value < 0)
            continue;
        if (isAllowed(value))
            return { status: "sat", value };
    }
    if (!isFloat && bounds.some((b) => !Number.isSafeInteger(b))) {
        return { status: "unknown", reason: "numbers beyond 2^53 decide here" };
    }
    return { status: "unsat", core: smallCore(scalar, constraints) };
}
/** Two constraints that exclude each other, where two do. */
function smallCore(scalar, constraints) {
    if (constraints.length > 2) {
        for (const [i, a] of constraints.entries()) {
            for (let j = i + 1; j < constraints.length; j++) {
                if (rangesExclude(scalar, a, constraints[j]))
                    return [i, j];
            }
        }
    }
    return constraints.map((_, i) => i);
}
/** Whether a number passes all of them, without a look at each: a thousand bounds on one number are no more than two. */
function allowedBy(constraints) {
    const wanted = constraints.flatMap(({ test, positive }) => (positive ? [test] : []));
    const refused = constraints.flatMap(({ test, positive }) => (positive ? [] : [test]));
    const lowest = wanted.reduce((low, test) => (isBelow(test, low) ? low : test), EVERYTHING);
    const highest = wanted.reduce((high, test) => (isAbove(test, high) ? high : test), EVERYTHING);
    refused.sort((a, b) => (isBelow(a, b) ? -1 : isBelow(b, a) ? 1 : 0));
    // Up to each of them, the one that reaches farthest.
    const farthest = [];
    for (const test of refused) {
        const before = farthest[farthest.length - 1];
        farthest.push(before !== undefined && isAbove(before, test) ? before : test);
    }
    return (value) => {
        if (!isFrom(lowest, value) || !isUpTo(highest, value))
            return false;
        let from = 0;
        let to = refused.length;
        while (from < to) {
            const middle = (from + to) >> 1;
            if (isFrom(refused[middle], value))
                from = middle + 1;
            else
                to = middle;
        }
        return from === 0 || !isUpTo(farthest[from - 1], value);
    };
}
const EVERYTHING = { type: "range", min: null, max: null };
function isFrom({ min, minOpen }, value) {
    return min === null || (minOpen ? value > min : value >= min);
}
function isUpTo({ max, maxOpen }, value) {
    return max === null || (maxOpen ? value < max : value <= max);
}
/** Whether one begins before the other. */
function isBelow(one, other) {
    if (one.min === null || other.min === null)
        return one.min === null && other.min !== null;
    return one.min < other.min || (one.min === other.min && !one.minOpen && other.minOpen === true);
}
/** Whether one ends after the other. */
function isAbove(one, other) {
    if (one.max === null || other.max === null)
        return one.max === null && other.max !== null;
    return one.max > other.max || (one.max === other.max && !one.maxOpen && other.maxOpen === true);
}
function isNeverNegative({ unsigned, count }) {
    return unsigned === true || count === true;
}
/** What {@link solveNumber} says of two constraints: whether no number passes both. */
function rangesExclude(scalar, a, b) {
    const isFloat = scalar.type === "float";
    if (!isFloat && !(isSafe(a.test) && isSafe(b.test)))
        return false;
    if (!a.positive && b.positive)
        return rangesExclude(scalar, b, a);
    const one = isFloat ? a.test : wholeNumbers(a.test);
    const other = isFloat ? b.test : wholeNumbers(b.test);
    const outset = isNeverNegative(scalar) ? UNSIGNED : EVERYTHING;
    if (!a.positive)
        return isCovered(outset, one, other, !isFloat) || isCovered(outset, other, one, !isFloat);
    const wanted = common(one, outset);
    if (b.positive)
        return isEmpty(common(wanted, other));
    return isEmpty(wanted) || !(isBelow(wanted, other) || isAbove(wanted, other));
}
const UNSIGNED = { type: "range", min: 0, max: null };
function isSafe({ min, max }) {
    return (min === null || Number.isSafeInteger(min)) && (max === null || Number.isSafeInteger(max));
}
/** Ends that are whole numbers themselves. */
function wholeNumbers({ min, max, minOpen, maxOpen }) {
    if (!minOpen && !maxOpen)
        return { type: "range", min, max };
    return {
        type: "range",
        min: min !== null && minOpen ? min + 1 : min,
        max: max !== null && maxOpen ? max - 1 : max,
    };
}
function common(one, other) {
    const low = isBelow(one, other) ? other : one;
    const high = isAbove(one, other) ? other : one;
    return { type: "range", min: low.min, minOpen: low.minOpen === true, max: high.max, maxOpen: high.maxOpen === true };
}
function isEmpty({ min, max, minOpen, maxOpen }) {
    if (min === null || max === null)
        return false;
    return min > max || (min === max && (minOpen === true || maxOpen === true));
}
/** Whether two leave nothing of a third: the one from its beginning, the other, from there, to its end. */
function isCovered(whole, first, second, isWhole) {
    if (isBelow(whole, first) || isEmpty(first))
        return false;
    if (!isAbove(whole, first))
        return true;
    if (isAbove(whole, second) || isEmpty(second))
        return false;
    // Here the first has an end, or it would be all.
    const { max, maxOpen } = first;
    if (second.min === null)
        return true;
    const next = isWhole ? max + 1 : max;
    return second.min < next || (second.min === next && (isWhole || !(maxOpen && second.minOpen)));
}

;// CONCATENATED MODULE: ./build/src/logic/text_alphabet.js


/** Ways to combine classes of bytes to characters of several bytes; beyond these the alphabet is incomplete. */
const MAX_COMBINATIONS = 1024;
/** ASCII in the order in which characters are picked where any would do. */
const READABLE = "x0_-. yzabcdefghijklmnopqrstuvw123456789XYZABCDEFGHIJKLMNOPQRSTUVW/\\:,;=()[]{}!@#$%&*+<>?|~^`'\"\t\n\r";
/**
 * Symbols such that the tests cannot tell any other from one of them: every character of a literal, in each letter
 * case, and for what occurs in no literal one character for each way in which the regexps see its bytes.
 */
function alphabetOf(likes, regexps, isLowercase) {
    const named = new Set();
    let complete = true;
    for (const { parts, ignoreCase } of likes) {
        for (const part of parts) {
            // A byte of a longer sequence may stand in many characters; one that no sequence holds stands alone.
            if (hasEscapedBytes(part) && utf8Bytes(part).some((byte) => byte >= 0x80 && byte < 0xf8))
                complete = false;
            for (const character of part) {
                named.add(character);
                if (!ignoreCase)
                    continue;
                for (const folded of foldCase(character)) {
                    named.add(folded);
                    for (const capital of capitalsOf(folded))
                        named.add(capital);
                }
            }
        }
    }
    const isAllowed = (text) => !isLowercase || foldCase(text) === text;
    const symbols = [...named].filter(isAllowed).map(symbolOf);
    const seen = new Set();
    const signature = (bytes) => bytes.map((byte) => regexps.map((r) => r.classOf[byte]).join(".")).join();
    const add = (text, bytes) => {
        const key = signature(bytes);
        if (seen.has(key) || named.has(text) || !isAllowed(text))
            return;
        seen.add(key);
        symbols.push(symbolOf(text));
    };
    for (const text of READABLE)
        add(text, [text.charCodeAt(0)]);
    for (let byte = 0; byte < 0x80; byte++)
        add(String.fromCharCode(byte), [byte]);
    if (seen.size === 0)
        symbols.push(symbolOf("\ue000"));
    if (regexps.length > 0) {
        const longer = longCharacters(regexps, (text) => !named.has(text) && isAllowed(text));
        symbols.push(...longer.symbols);
        if (!longer.complete)
            complete = false;
        for (let byte = 0x80; byte <= 0xff; byte++)
            add(escapedByte(byte), [byte]);
    }
    return { symbols, complete };
}
function symbolOf(text) {
    const bytes = utf8Bytes(text);
    const isByte = isEscapedByte(text.charCodeAt(0));
    return { text, bytes, folded: isByte ? bytes : utf8Bytes(foldCase(text)) };
}
/** One character for each combination of the classes of its bytes, for two, three and four bytes. */
function longCharacters(regexps, isUsable) {
    const tails = byClass(regexps, 0x80, 0xbf);
    const symbols = [];
    let combinations = 0;
    for (const [first, last, size] of [
        [0xc2, 0xdf, 2],
        [0xe0, 0xef, 3],
        [0xf0, 0xf4, 4],
    ]) {
        const leads = byClass(regexps, first, last);
        combinations += leads.length * tails.length ** (size - 1);
        if (combinations > MAX_COMBINATIONS)
            return { symbols, complete: false };
        let prefixes = leads.map((lead) => [lead]);
        for (let i = 1; i < size; i++)
            prefixes = prefixes.flatMap((head) => tails.map((tail) => [...head, tail]));
        for (const choices of prefixes) {
            const found = firstCharacter(choices, isUsable);
            if (found !== null)
                symbols.push(symbolOf(found));
        }
    }
    return { symbols, complete: true };
}
/** The bytes of a range, those that no regexp tells apart together. */
function byClass(regexps, first, last) {
    const classes = new Map();
    for (let byte = first; byte <= last; byte++) {
        const key = regexps.map((r) => r.classOf[byte]).join(".");
        const known = classes.get(key);
        if (known)
            known.push(byte);
        else
            classes.set(key, [byte]);
    }
    return [...classes.values()];
}
function firstCharacter(choices, isUsable, head = []) {
    const next = choices[head.length];
    if (next === undefined) {
        const text = characterOf(head);
        return text !== null && isUsable(text) ? text : null;
    }
    for (const byte of next) {
        if (head.length === 1 && !isSecond(head[0], byte))
            continue;
        const found = firstCharacter(choices, isUsable, [...head, byte]);
        if (found !== null)
            return found;
    }
    return null;
}
/** Whether a byte may follow the first of a character: no overlong form, no surrogate (RFC 3629). */
function isSecond(first, second) {
    switch (first) {
        case 0xe0:
            return second >= 0xa0;
        case 0xed:
            return second < 0xa0;
        case 0xf0:
            return second >= 0x90;
        case 0xf4:
            return second < 0x90;
        default:
            return true;
    }
}

;// CONCATENATED MODULE: ./build/src/logic/text_candidates.js


/** What may stand between literals; null: a space where a person would write one. */
const GAPS = [null, "", " ", "_", "x"];
/** What a text is where it is only said what it is not. */
const NAMELESS = ["", "other", "something else"];
/** Ways to write a text whose letter case is free, likely ones first. */
const SPELLINGS = [
    (text) => text,
    (text) => text.toUpperCase(),
    foldCase,
    (text) => text.slice(0, 1).toUpperCase() + foldCase(text.slice(1)),
    (text) => Array.from(text, (c, i) => (i % 2 === 1 ? c.toUpperCase() : foldCase(c))).join(""),
];
/**
 * Values as a person would write them: the longest start, what must be contained, the longest end; the literals as
 * they are spelled, or in another letter case where that spelling is forbidden. Not all of them pass.
 *
 * @param likes what the value must pass, in the order in which it was asked
 * @param forbidden what it must fail
 * @param samples texts that it must hold for other reasons
 */
function* candidatesOf(likes, forbidden, samples) {
    const whole = likes.find(isWhole);
    if (whole) {
        const block = blocksOf(whole)[0];
        for (const spell of SPELLINGS)
            yield block.freeCase ? spell(block.text) : block.text;
        return;
    }
    if (likes.length === 0 && samples.length === 0)
        yield* NAMELESS;
    const head = longest(likes.flatMap((test) => (test.start ? [blocksOf(test)[0]] : [])), "start");
    const tail = longest(likes.flatMap((test) => (test.end ? [blocksOf(test)[test.parts.length - 1]] : [])), "end");
    const middles = likes.map((test) => {
        const blocks = blocksOf(test).slice(test.start ? 1 : 0, test.end ? -1 : undefined);
        return { blocks, test: test.start || test.end ? null : test };
    });
    const fixed = samples.map((text) => ({ blocks: [{ text, freeCase: false }], test: null }));
    const isClean = (text) => !forbidden.some((test) => !test.start && !test.end && matchesLike(test, text));
    const ways = [
        ({ text }) => SPELLINGS.map((spell) => spell(text)).find(isClean) ?? text,
        ...SPELLINGS.slice(1).map((spell) => ({ text }) => spell(text)),
    ];
    const isFree = [head, tail, ...middles.flatMap(({ blocks }) => blocks)].some((block) => block?.freeCase);
    for (const way of isFree ? ways : ways.slice(0, 1)) {
        const spell = (block) => (block.freeCase ? way(block) : block.text);
        const start = head ? spell(head) : "";
        const end = tail ? spell(tail) : "";
        const rows = unsaid([...middles, ...fixed], spell, [start, end]);
        for (const order of rows.length > 1 ? [rows, [...rows].reverse()] : [rows]) {
            yield* arrangements(start, order.flat(), end);
        }
    }
}
function* arrangements(start, inner, end) {
    const parts = [start, ...inner, end].filter((part) => part !== "");
    for (const gap of GAPS) {
        const text = joined(parts, gap);
        yield text;
        if (gap === null || gap === "")
            continue;
        if (start === "")
            yield gap + text;
        if (end === "")
            yield text + gap;
        if (start === "" && end === "")
            yield gap + text + gap;
    }
}
function blocksOf(test) {
    return (test.spelling ?? test.parts).map((text) => ({ text, freeCase: test.ignoreCase }));
}
/** The longest of blocks that must all begin (or all end) the value; where some fix the case, theirs leads. */
function longest(blocks, side) {
    const byLength = [...blocks].sort((a, b) => b.text.length - a.text.length);
    const best = byLength[0];
    if (best === undefined)
        return null;
    const fixed = byLength.find((block) => !block.freeCase)?.text;
    if (!best.freeCase || fixed === undefined)
        return best;
    const text = side === "start"
        ? fixed + best.text.slice(fixed.length)
        : best.text.slice(0, best.text.length - fixed.length) + fixed;
    return { text, freeCase: false };
}
/** The rows as texts, without those that another one, the start or the end says already. */
function unsaid(rows, spell, ends) {
    const texts = rows.map(({ blocks }) => blocks.map(spell));
    return texts.filter((own, i) => {
        if (own.every((text) => text === ""))
            return false;
        const test = rows[i]?.test;
        if (!test)
            return true;
        const isSaidBy = (others) => others.some((text) => matchesLike(test, text));
        if (isSaidBy(ends))
            return false;
        return !texts.some((others, j) => {
            if (j === i || !isSaidBy(others))
                return false;
            // Of two that say the same, the first one does.
            const back = rows[j]?.test;
            return j < i || !back || !own.some((text) => matchesLike(back, text));
        });
    });
}
/** Words are set apart; the parts of a path, an address or a file's name are not. */
function joined(parts, gap) {
    if (gap !== null)
        return parts.join(gap);
    return parts.reduce((text, part) => {
        const isOne = text === "" || /[\\/.:]$/.test(text) || /^[\\.,:]/.test(part);
        return isOne ? text + part : `${text} ${part}`;
    }, "");
}

;// CONCATENATED MODULE: ./build/src/logic/text_search.js

/**
 * Walks all machines together, symbol by symbol, towards where least is missing. Finite, so without a result
 * nothing made of these symbols meets the requirements.
 *
 * @param spend is told of the work done, in steps
 * @param limit steps after which the search gives up
 */
function findText(requirements, symbols, spend, limit) {
    const queue = new Buckets();
    const seen = new Set();
    const reach = (node) => {
        const key = node.states.join();
        if (seen.has(key))
            return false;
        seen.add(key);
        let missing = 0;
        for (const [i, { machine, positive }] of requirements.entries()) {
            if (positive)
                missing += machine.missing(node.states[i]);
        }
        queue.push(missing, node);
        return true;
    };
    const isMet = (states) => requirements.every(({ machine, positive }, i) => machine.accepts(states[i]) === positive);
    const start = { states: requirements.map(() => 0), parent: null, text: "" };
    reach(start);
    let steps = 0;
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
        if (isMet(node.states))
            return textOf(node);
        const cost = symbols.length * requirements.length;
        steps += cost;
        spend(Math.ceil(cost / 8));
        if (steps > limit)
            return "open";
        for (const symbol of symbols) {
            const states = advance(requirements, node.states, symbol);
            if (states !== null)
                reach({ states, parent: node, text: symbol.text });
        }
    }
    return null;
}
/** Null where a requirement can no longer be met. */
function advance(requirements, states, symbol) {
    const next = [];
    for (let i = 0; i < requirements.length; i++) {
        const { machine, positive, folds } = requirements[i];
        let state = states[i];
        for (const byte of folds ? symbol.folded : symbol.bytes)
            state = machine.next(state, byte);
        if (state === (positive ? DEAD : DONE))
            return null;
        next.push(state);
    }
    return next;
}
function textOf(last) {
    const texts = [];
    for (let node = last; node !== null; node = node.parent)
        texts.push(node.text);
    return texts.reverse().join("");
}
/** Nodes by how much is missing, least first, oldest first among those. */
class Buckets {
    #buckets = [];
    #lowest = 0;
    push(rank, node) {
        while (this.#buckets.length <= rank)
            this.#buckets.push({ nodes: [], next: 0 });
        this.#buckets[rank]?.nodes.push(node);
        this.#lowest = Math.min(this.#lowest, rank);
    }
    pop() {
        for (; this.#lowest < this.#buckets.length; this.#lowest++) {
            const bucket = this.#buckets[this.#lowest];
            if (bucket && bucket.next < bucket.nodes.length)
                return bucket.nodes[bucket.next++];
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/logic/text_theory.js








function isTextTest(test) {
    return test.type === "like" || test.type === "regexp" || test.type === "uninterpreted";
}
/** Null where the meaning of the test is not known. */
function passes(test, value) {
    switch (test.type) {
        case "like":
            return matchesLike(test, value);
        case "regexp":
            return test.program ? searchProgram(test.program, utf8Bytes(value)) : null;
        case "uninterpreted":
            return null;
    }
}
const NOT_UNDERSTOOD = "a test whose meaning is not known decides here";
const TOO_LARGE = "the tests on one text are too many to explore";
/** Steps for one search among texts, at most; and for a comparison of two tests. */
const MAX_SEARCH = 2_000_000;
const MAX_PAIR_SEARCH = 200_000;
/** Steps for making up values, before any is tried; and how much of a value is made in one. */
const SOLVING_COST = 40;
const CHARACTERS_PER_STEP = 4;
/** Beyond this many tests it is not tried to leave some out of a proof. */
const MAX_CORE = 8;
/**
 * Decides tests on one text. Exact: each test is a finite machine that reads the value's bytes, so the search
 * through all of them together ends; what is likely, or quickly proved, is tried first. Remembers its answers.
 */
class TextTheory {
    #spend;
    /** By the keys of what was asked, in any order; with those in the order in which it was asked first. */
    #answers = new Map();
    #conflicts = new Map();
    #machines = new Map();
    #regexps = new Map();
    /** `spend` is told of the work done, in steps, and may throw. */
    constructor(spend = () => { }) {
        this.#spend = spend;
    }
    /** A value that passes and fails what it must, or a proof that there is none. */
    solve(constraints, isLowercase = false) {
        const keys = constraints.map(text_theory_keyOf);
        const key = `${isLowercase ? "l" : ""}${[...keys].sort().join("\n")}`;
        let known = this.#answers.get(key);
        if (!known) {
            known = { keys, answer: this.#solve(constraints, isLowercase) };
            this.#answers.set(key, known);
        }
        const { answer } = known;
        if (answer.status !== "unsat" || known.keys === keys)
            return answer;
        const then = known.keys;
        return { status: "unsat", core: answer.core.map((i) => keys.indexOf(then[i])) };
    }
    /** Whether the two constraints exclude each other: only what is certain, found quickly. */
    exclude(a, b) {
        if (a.positive && !b.positive)
            return this.implies(a.test, b.test);
        if (!a.positive && b.positive)
            return this.implies(b.test, a.test);
        if (a.test.type === "like" && b.test.type === "like") {
            return a.positive && b.positive && likesExclude(a.test, b.test);
        }
        return isRegexp(a.test) || isRegexp(b.test) ? this.#excludeBySearch(a, b) : false;
    }
    /** Whether passing `a` is certain to pass `b`; false where that is not known. */
    implies(a, b) {
        if (a.type === "like" && b.type === "like")
            return likeImplies(a, b);
        if (testKey(a) === testKey(b))
            return true;
        if (!isRegexp(a) && !isRegexp(b))
            return false;
        return this.#excludeBySearch({ test: a, positive: true }, { test: b, positive: false });
    }
    #excludeBySearch(a, b) {
        if (!isReadable(a.test) || !isReadable(b.test))
            return false;
        const key = [text_theory_keyOf(a), text_theory_keyOf(b)].sort().join("\n");
        const known = this.#conflicts.get(key);
        if (known !== undefined)
            return known;
        const found = this.#search([a, b], false, MAX_PAIR_SEARCH);
        const isExcluded = found.status === "unsat";
        this.#conflicts.set(key, isExcluded);
        return isExcluded;
    }
    #solve(constraints, isLowercase) {
        this.#spend(SOLVING_COST + constraints.length);
        const conflict = this.#pairwiseConflict(constraints);
        if (conflict)
            return { status: "unsat", core: conflict };
        if (constraints.some(({ test }) => !isReadable(test))) {
            const readable = constraints.flatMap((c, i) => (isReadable(c.test) ? [i] : []));
            const rest = this.solve(readable.map((i) => constraints[i]), isLowercase);
            if (rest.status !== "unsat")
                return { status: "unknown", reason: NOT_UNDERSTOOD };
            return { status: "unsat", core: rest.core.map((i) => readable[i]) };
        }
        for (const value of this.#candidates(constraints)) {
            this.#spend(constraints.length + value.length / CHARACTERS_PER_STEP);
            if (isLowercase && foldCase(value) !== value)
                continue;
            if (constraints.every((c) => passes(c.test, value) === c.positive))
                return { status: "sat", value };
        }
        return this.#solveByParts(constraints, isLowercase);
    }
    /** Looks at what concerns one end or one positive test alone before all of it: that is where a proof is short. */
    #solveByParts(constraints, isLowercase) {
        const positives = constraints.flatMap((c, i) => (c.positive ? [i] : []));
        const negatives = constraints.flatMap((c, i) => (c.positive ? [] : [i]));
        const isAnchored = (i, end) => {
            const { test } = constraints[i];
            return test.type === "like" && test[end];
        };
        const groups = positives.length > 1 ? positives.map((i) => [i]) : [];
        for (const end of ["start", "end"]) {
            const group = positives.filter((i) => isAnchored(i, end));
            if (group.length > 1 && group.length < positives.length)
                groups.push(group);
        }
        for (const group of groups) {
            const chosen = [...group, ...negatives].sort((a, b) => a - b);
            const answer = this.solve(chosen.map((i) => constraints[i]), isLowercase);
            if (answer.status === "unsat")
                return { status: "unsat", core: answer.core.map((i) => chosen[i]) };
        }
        const answer = this.#search(constraints, isLowercase, MAX_SEARCH);
        if (answer.status === "unsat")
            return { status: "unsat", core: this.#smallCore(constraints, isLowercase) };
        return answer;
    }
    /** Leaves out what the proof does not need. */
    #smallCore(constraints, isLowercase) {
        let core = constraints.map((_, i) => i);
        if (core.length > MAX_CORE || core.length < 3)
            return core;
        for (const i of [...core]) {
            const without = core.filter((j) => j !== i);
            const kept = without.map((j) => constraints[j]);
            if (this.#search(kept, isLowercase, MAX_PAIR_SEARCH).status === "unsat")
                core = without;
        }
        return core;
    }
    #search(constraints, isLowercase, limit) {
        const requirements = constraints.map(({ test, positive }) => this.#requirement(test, positive));
        const likes = constraints.flatMap(({ test }) => (test.type === "like" ? [test] : []));
        const regexps = requirements.flatMap(({ machine }) => (machine instanceof SearchMachine ? [machine.regexp] : []));
        const { symbols, complete } = alphabetOf(likes, regexps, isLowercase);
        const found = findText(requirements, symbols, this.#spend, limit);
        if (found === "open")
            return { status: "unknown", reason: TOO_LARGE };
        if (found === null) {
            if (complete)
                return { status: "unsat", core: constraints.map((_, i) => i) };
            return { status: "unknown", reason: "the tests look at parts of characters" };
        }
        // Bytes on their own may have formed a character together.
        const holds = constraints.every((c) => passes(c.test, found) === c.positive);
        return holds ? { status: "sat", value: found } : { status: "unknown", reason: "no readable example was found" };
    }
    #requirement(test, positive) {
        const key = testKey(test);
        if (test.type === "regexp") {
            let regexp = this.#regexps.get(key);
            if (!regexp) {
                regexp = new RegexpMachine(test.program ?? [], this.#spend);
                this.#regexps.set(key, regexp);
            }
            return { machine: new SearchMachine(regexp), positive, folds: false };
        }
        let machine = this.#machines.get(key);
        if (!machine) {
            machine = new LikeMachine(test);
            this.#machines.set(key, machine);
        }
        return { machine, positive, folds: test.type === "like" && test.ignoreCase };
    }
    #pairwiseConflict(constraints) {
        for (const [i, a] of constraints.entries()) {
            for (let j = i + 1; j < constraints.length; j++) {
                if (this.exclude(a, constraints[j]))
                    return [i, j];
            }
        }
        return null;
    }
    *#candidates(constraints) {
        const likes = (positive) => constraints.flatMap((c) => (c.positive === positive && c.test.type === "like" ? [c.test] : []));
        const samples = constraints.flatMap((c) => (c.positive && isRegexp(c.test) ? [this.#sample(c)] : []));
        yield* candidatesOf(likes(true), likes(false), samples);
    }
    #sample(constraint) {
        const answer = this.#search([constraint], false, MAX_PAIR_SEARCH);
        return answer.status === "sat" ? answer.value : "";
    }
}
function text_theory_keyOf({ test, positive }) {
    return `${positive ? "+" : "-"}${testKey(test)}`;
}
function isRegexp(test) {
    return test.type === "regexp";
}
function isReadable(test) {
    return test.type === "like" || (test.type === "regexp" && test.program !== null);
}

;// CONCATENATED MODULE: ./build/src/logic/evaluate.js




/** What one piece of an evaluation's work is beside a step of a search. */
const EVALUATION_COST = 1 / 8;
class TooMuch extends Error {
}
/**
 * Evaluates a formula on a record: a value of the vt module's root message, plus `terms`. Unset scalars have
 * their zero value, absent collections are empty, as in the module. Null, too, where it takes more than `work` allows.
 */
function evaluate(formula, record, work = { most: Number.POSITIVE_INFINITY, done: 0 }) {
    try {
        return evaluateIn(formula, { record, work }, []);
    }
    catch (error) {
        if (error instanceof TooMuch)
            return null;
        throw error;
    }
}
function charge(work, amount) {
    work.done += amount;
    if (work.done > work.most)
        throw new TooMuch();
}
function evaluateIn(formula, context, elements) {
    charge(context.work, 1);
    switch (formula.kind) {
        case "true":
            return true;
        case "false":
            return false;
        case "and": {
            let truth = true;
            for (const operand of formula.operands) {
                const value = evaluateIn(operand, context, elements);
                if (value === false)
                    return false;
                if (value === null)
                    truth = null;
            }
            return truth;
        }
        case "or": {
            let truth = false;
            for (const operand of formula.operands) {
                const value = evaluateIn(operand, context, elements);
                if (value === true)
                    return true;
                if (value === null)
                    truth = null;
            }
            return truth;
        }
        case "not": {
            const value = evaluateIn(formula.operand, context, elements);
            return value === null ? null : !value;
        }
        case "exists": {
            const found = elementsOf(formula.collection, context.record, elements);
            if (found === null)
                return null;
            charge(context.work, found.length);
            let certain = 0;
            let open = 0;
            for (const element of found) {
                const value = evaluateIn(formula.body, context, [element, ...elements]);
                if (value === true)
                    certain++;
                else if (value === null)
                    open++;
                if (certain >= formula.count)
                    return true;
            }
            return certain + open >= formula.count ? null : false;
        }
        case "compare": {
            const value = scalarValue(formula.scalar, context.record, elements);
            if (typeof value === "string")
                charge(context.work, costOf(formula.test, value.length));
            return value === undefined ? null : passesTest(formula.test, value);
        }
        case "term": {
            const value = termsOf(context.record)[formula.text];
            return typeof value === "boolean" ? value : null;
        }
        case "opaque": {
            const value = termsOf(context.record)[opaqueText(formula)];
            return typeof value === "boolean" ? value : null;
        }
    }
}
/** What a test takes beside a look at its value: a search for texts is fast, a regexp reads with all its alternatives. */
function costOf(test, length) {
    if (test.type === "like")
        return (length * test.parts.length) >> 7;
    return test.type === "regexp" ? length * (1 + ((test.program?.length ?? 0) >> 3)) : 0;
}
function termsOf(record) {
    const terms = record.terms;
    return typeof terms === "object" && terms !== null ? terms : {};
}
/** Null for what is no such collection. */
function elementsOf(collection, record, elements) {
    const value = step(collection.scope, collection.path, record, elements);
    if (value === undefined || value === null)
        return [];
    if (collection.type === "array") {
        return Array.isArray(value) ? value.map((item, index) => ({ value: item, key: index })) : null;
    }
    return isObject(value) ? Object.entries(value).map(([key, item]) => ({ value: item, key })) : null;
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** What is reached through something that has no fields: no value of any type, so that no test can decide on it. */
const NO_VALUE = Symbol("no value");
function step(scope, path, record, elements) {
    const element = elements[scope];
    let value = scope === RECORD ? record : element?.value;
    for (const name of namesOf(path)) {
        if (name === "@key" || name === "@index")
            return element?.key;
        if (name === "@value")
            continue;
        if (value === undefined || value === null)
            return undefined;
        if (!isObject(value))
            return NO_VALUE;
        value = Object.hasOwn(value, name) ? value[name] : undefined;
    }
    return value;
}
const names = new Map();
function namesOf(path) {
    let known = names.get(path);
    if (!known) {
        known = path === "" ? [] : path.split(".");
        names.set(path, known);
    }
    return known;
}
/** Undefined only for terms that the record does not list. */
function scalarValue(scalar, record, elements) {
    if (scalar.term) {
        const terms = termsOf(record);
        return Object.hasOwn(terms, scalar.path) ? terms[scalar.path] : undefined;
    }
    const value = step(scalar.scope, scalar.path, record, elements);
    // Keys are written as text, whatever they are.
    if (scalar.path === "@key" && scalar.type === "integer")
        return Number(value);
    return value ?? zeroValue(scalar.type);
}
function zeroValue(type) {
    switch (type) {
        case "string":
            return "";
        case "boolean":
            return false;
        default:
            return 0;
    }
}
function passesTest(test, value) {
    switch (test.type) {
        case "true":
            return typeof value === "boolean" ? value : null;
        case "range":
            return typeof value === "number" ? inRange(test, value) : null;
        case "cidr":
            return typeof value === "string" ? isInNetwork(value, test.network) : null;
        default:
            return typeof value === "string" ? passes(test, value) : null;
    }
}

;// CONCATENATED MODULE: ./build/src/logic/file_patterns.js

/** States for telling patterns apart, and the texts of a pattern that are made one machine, at most. */
const MAX_STATES = 2_000;
const MAX_TEXTS = 16;
/** ASCII letters in lower case, as a pattern ignores them. */
function foldAscii(bytes) {
    return bytes.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
/** The bytes of a file as a string of characters up to U+00FF, and what is asked of them again and again. */
class FileBytes {
    text;
    #folded;
    #bytes;
    constructor(text) {
        this.text = text;
    }
    get folded() {
        this.#folded ??= foldAscii(this.text);
        return this.#folded;
    }
    get bytes() {
        this.#bytes ??= bytesOf(this.text);
        return this.#bytes;
    }
}
function bytesOf(text) {
    const bytes = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++)
        bytes[i] = text.charCodeAt(i);
    return bytes;
}
/** What is found out about patterns, remembered by their keys. */
class PatternTheory {
    spend;
    #programs = new Map();
    #machines = new Map();
    #apart = new Map();
    constructor(spend) {
        this.spend = spend;
    }
    /** Whether the pattern matches somewhere; null where that is not known. */
    isIn(pattern, file) {
        const found = pattern.texts ? this.firstMatch(pattern, file, 0, null) !== null : this.#run(pattern, file);
        return found && pattern.isLoose ? null : found;
    }
    #run(pattern, { bytes }) {
        const machine = this.#machineOf(pattern);
        if (!machine)
            return null;
        this.spend(bytes.length >> 4);
        let state = RegexpMachine.START;
        for (let i = 0; i < bytes.length && state >= 0; i++)
            state = machine.next(state, bytes[i]);
        return machine.accepts(state);
    }
    /** Where the first match within an interval begins; null: nowhere, or where that is not known. */
    firstMatch(pattern, file, from, to) {
        for (const start of this.#matches(pattern, file, from, to))
            return start;
        return null;
    }
    count(pattern, file) {
        let count = 0;
        for (const _ of this.#matches(pattern, file, 0, null))
            count++;
        return count;
    }
    *#matches(pattern, file, from, to) {
        const last = Math.min(to ?? file.text.length, file.text.length);
        if (!pattern.texts) {
            const { program } = pattern;
            if (program === null)
                return;
            for (let at = from; at <= last; at++) {
                this.spend(1);
                if (matchesAt(program, file.bytes, at))
                    yield at;
            }
            return;
        }
        const within = pattern.ignoreCase ? file.folded : file.text;
        const found = new Set();
        this.spend(1 + ((within.length * pattern.texts.length) >> 10));
        for (const written of pattern.texts) {
            const text = pattern.ignoreCase ? foldAscii(written) : written;
            for (let at = within.indexOf(text, from); at >= 0 && at <= last; at = within.indexOf(text, at + 1)) {
                if (!pattern.isWord || standsAlone(file.text, at, text))
                    found.add(at);
            }
        }
        yield* [...found].sort((a, b) => a - b);
    }
    /** Bytes that `one` matches in and no `other` does; "none" is a proof that there are none such. */
    tellApart(one, others) {
        const key = JSON.stringify([one.key, ...others.map((other) => other.key).sort()]);
        let known = this.#apart.get(key);
        if (known === undefined) {
            known = this.#tellApart(one, others);
            this.#apart.set(key, known);
        }
        return known;
    }
    #tellApart(one, others) {
        if (others.some((other) => textsImply(one, other)))
            return "none";
        if (!one.isLoose) {
            const isFree = (text) => others.every((other) => this.isIn(other, new FileBytes(text)) === false);
            const text = one.texts?.find(isFree);
            if (text !== undefined)
                return text;
        }
        if (others.some((other) => other.isWord || other.isLoose))
            return "open";
        // What matches more than the first is good enough for a proof.
        const all = [one, ...others].map((pattern) => this.#machineOf(pattern));
        if (all.some((machine) => machine === null))
            return "open";
        const machines = all;
        const bytes = representatives(machines);
        const queue = [{ states: machines.map(() => RegexpMachine.START), before: null, byte: 0 }];
        const seen = new Set();
        for (let i = 0; i < queue.length; i++) {
            if (i > MAX_STATES)
                return "open";
            const node = queue[i];
            this.spend(bytes.length * machines.length);
            if (machines.every((machine, k) => machine.accepts(node.states[k]) === (k === 0))) {
                let text = "";
                for (let at = node; at.before !== null; at = at.before)
                    text = String.fromCharCode(at.byte) + text;
                return text === "" || one.isLoose ? "open" : text;
            }
            for (const byte of bytes) {
                const states = machines.map((machine, k) => machine.next(node.states[k], byte));
                if (states[0] === RegexpMachine.DEAD || states.slice(1).includes(RegexpMachine.DONE))
                    continue;
                const key = states.join();
                if (seen.has(key))
                    continue;
                seen.add(key);
                queue.push({ states, before: node, byte });
            }
        }
        return "none";
    }
    #machineOf(pattern) {
        const known = this.#machines.get(pattern.key);
        if (known)
            return known;
        const program = this.#programOf(pattern);
        if (!program)
            return null;
        const machine = new RegexpMachine(program, this.spend);
        this.#machines.set(pattern.key, machine);
        return machine;
    }
    #programOf(pattern) {
        if (!pattern.texts)
            return pattern.program;
        let program = this.#programs.get(pattern.key);
        if (program === undefined && pattern.texts.length > MAX_TEXTS)
            program = null;
        if (program === undefined) {
            const branches = pattern.texts.map((text) => bytesInOrder([...bytesOf(text)], pattern.ignoreCase));
            program = compileProgram(choice(branches));
            this.#programs.set(pattern.key, program);
        }
        return program;
    }
}
/** Whether a match of the one always holds one of the other, or is one, read off their texts. */
function textsImply(one, other) {
    const { texts } = other;
    if (!one.texts || !texts || other.isLoose || (one.ignoreCase && !other.ignoreCase))
        return false;
    const fold = (text) => (other.ignoreCase ? foldAscii(text) : text);
    return one.texts.every((text) => texts.some((part) => (other.isWord ? one.isWord && fold(text) === fold(part) : fold(text).includes(fold(part)))));
}
function isAlphanumeric(character) {
    return character !== undefined && /^[0-9A-Za-z]$/.test(character);
}
/** Whether no letter or digit stands beside; of text in two bytes a character, none in two bytes. */
function standsAlone(file, at, text) {
    const end = at + text.length;
    const isWide = text.length > 1 && text.length % 2 === 0 && /^(?:[^\0]\0)+$/.test(text);
    if (!isWide)
        return !isAlphanumeric(file[at - 1]) && !isAlphanumeric(file[end]);
    const isBefore = file[at - 1] === "\0" && isAlphanumeric(file[at - 2]);
    return !isBefore && !(isAlphanumeric(file[end]) && file[end + 1] === "\0");
}
/** One byte of each kind that the machines tell apart; fillers and letters first. */
function representatives(machines) {
    const byClass = new Map();
    for (let i = 0; i < 256; i++) {
        const byte = (i + 0x61) % 256;
        const key = machines.map((machine) => machine.classOf[byte]).join();
        if (!byClass.has(key))
            byClass.set(key, byte);
    }
    return [...byClass.values()];
}

;// CONCATENATED MODULE: ./build/src/logic/address_theory.js





const NUMBER = { scope: -1, path: "", type: "integer" };
const WITHIN_IPV4 = { test: { type: "range", min: 0, max: 2 ** 32 - 1 }, positive: true };
const NOT_ZERO = { test: { type: "range", min: 1, max: null }, positive: true };
const ALL_IPV6 = { family: 6, first: 0n, last: (1n << 128n) - 1n };
/**
 * Decides tests on an address, on its text and on its number together. Where networks are asked for, a value is an
 * IPv4 address, whose number its own number is, an IPv6 address or nothing, whose number is 0; or a text that a
 * test names whole.
 */
function solveAddress(texts, numbers) {
    const exact = texts.findIndex(({ test, positive }) => positive && isExact(test));
    if (exact >= 0)
        return solveExact(texts, numbers, exact);
    const read = texts.map(({ test, positive }) => ({ range: readingOf(test), positive }));
    const certain = read.filter((fact) => fact.range !== undefined);
    const possible = [findIpv4(certain, numbers), findIpv6(certain), ""].filter((text) => text !== null);
    const named = texts.flatMap(({ test }) => (test.type === "like" && isWhole(test) ? [test.parts[0]] : []));
    for (const text of [...possible, ...named]) {
        if (meetsAll(texts, numbers, text))
            return { status: "sat", text, number: numberOf(text) };
    }
    // What the other tests say can only make it harder.
    if (possible.every((text) => !meetsCertain(texts, read, numbers, text))) {
        return { status: "unsat", texts: texts.map((_, i) => i), numbers: numbers.map((_, i) => i) };
    }
    return { status: "unknown", reason: "a network and a test on the address's text decide together" };
}
function solveExact(texts, numbers, exact) {
    const text = texts[exact].test.parts[0];
    const number = numberOf(text);
    const failing = texts.findIndex((constraint) => meets(constraint, text) === false);
    if (failing >= 0)
        return { status: "unsat", texts: [exact, failing], numbers: [] };
    const failingNumber = numbers.findIndex((constraint) => !meetsNumber(constraint, number));
    if (failingNumber >= 0)
        return { status: "unsat", texts: [exact], numbers: [failingNumber] };
    if (texts.every((constraint) => meets(constraint, text) === true))
        return { status: "sat", text, number };
    return { status: "unknown", reason: "a test whose meaning is not known decides here" };
}
function isExact(test) {
    return test.type === "like" && isWhole(test) && !test.ignoreCase;
}
function readingOf(test) {
    if (test.type === "cidr")
        return rangeOfNetwork(test.network);
    if (test.type !== "like" || test.parts.length !== 1)
        return undefined;
    const part = test.parts[0];
    if (isWhole(test))
        return part === "" ? null : (0,external_node_net_.isIP)(part) === 4 ? rangeOfNetwork(part) : undefined;
    // `10.0.` at the start is the network 10.0.0.0/16.
    if (!test.start || test.end || !/^(?:\d{1,3}\.){1,3}$/.test(part))
        return undefined;
    const octets = part.split(".").slice(0, -1);
    return rangeOfNetwork(`${[...octets, "0", "0", "0"].slice(0, 4).join(".")}/${octets.length * 8}`);
}
/** An IPv4 address, rather not the network's own; null: none. */
function findIpv4(facts, numbers) {
    const inFamily = facts.flatMap(({ range, positive }) => {
        if (range?.family !== 4)
            return positive ? [{ test: { type: "range", min: 0, max: -1 }, positive }] : [];
        return [{ test: { type: "range", min: Number(range.first), max: Number(range.last) }, positive }];
    });
    const isHost = inFamily.flatMap(({ test, positive }) => {
        if (!positive || test.type !== "range" || test.min === test.max)
            return [];
        return [{ test: { type: "range", min: test.min, max: test.min }, positive: false }];
    });
    for (const wishes of [[NOT_ZERO, ...isHost], [NOT_ZERO], []]) {
        const all = [...inFamily, ...numbers, WITHIN_IPV4, ...wishes];
        const answer = solveNumber(NUMBER, all);
        if (answer.status === "sat")
            return addressText(BigInt(answer.value), 4);
    }
    return null;
}
/** Networks hold one another or are disjoint, so the lowest address that is left begins one or follows one's end. */
function findIpv6(facts) {
    const all = [...facts, { range: ALL_IPV6, positive: true }];
    const candidates = all.flatMap(({ range, positive }) => {
        if (range?.family !== 6)
            return [];
        return positive ? [range.first + 1n, range.first] : [range.last + 1n];
    });
    const found = candidates.find((number) => all.every(({ range, positive }) => {
        const isInside = range?.family === 6 && number >= range.first && number <= range.last;
        return isInside === positive;
    }));
    return found === undefined ? null : addressText(found, 6);
}
function numberOf(text) {
    return (0,external_node_net_.isIP)(text) === 4 ? Number(addressNumber(text)) : 0;
}
/** Null where the test cannot be read. */
function meets({ test, positive }, text) {
    const passed = test.type === "cidr" ? isInNetwork(text, test.network) : isTextTest(test) ? passes(test, text) : null;
    return passed === null ? null : passed === positive;
}
function meetsNumber({ test, positive }, number) {
    return test.type === "range" && inRange(test, number) === positive;
}
function meetsAll(texts, numbers, text) {
    const number = numberOf(text);
    return texts.every((c) => meets(c, text) === true) && numbers.every((c) => meetsNumber(c, number));
}
/** Whether the text meets what is said of numbers and networks. */
function meetsCertain(texts, read, numbers, text) {
    return meetsAll(texts.filter((_, i) => read[i]?.range !== undefined), numbers, text);
}

;// CONCATENATED MODULE: ./build/src/logic/scalar_theory.js




const scalar_theory_NOT_UNDERSTOOD = "a test whose meaning is not known decides here";
/** Decides what is asked of one value, whatever its type. */
class ScalarTheory {
    text;
    #spend;
    /** `spend` is told of the work done, in steps, and may throw. */
    constructor(spend = () => { }) {
        this.#spend = spend;
        this.text = new TextTheory(spend);
    }
    /** Whether two constraints on one value exclude each other: only what is certain, found quickly. */
    exclude(scalar, a, b) {
        if (isTextTest(a.test) && isTextTest(b.test))
            return this.text.exclude(a, b);
        if (a.test.type === "range" && b.test.type === "range") {
            return rangesExclude(scalar, a, b);
        }
        return testKey(a.test) === testKey(b.test) && a.positive !== b.positive;
    }
    /** Whether passing `a` is certain to pass `b`. */
    implies(scalar, a, b) {
        return this.exclude(scalar, a, { test: b.test, positive: !b.positive });
    }
    solve(scalar, constraints) {
        const unknown = constraints.flatMap(({ test }, i) => (test.type === "uninterpreted" ? [i] : []));
        if (unknown.length > 0 && scalar.type !== "string")
            return this.#solveRest(scalar, constraints, unknown);
        switch (scalar.type) {
            case "string":
                return constraints.some(({ test }) => test.type === "cidr")
                    ? this.#solveAddress(scalar, constraints)
                    : this.text.solve(constraints, scalar.lowercase);
            case "boolean": {
                const first = constraints[0];
                const other = constraints.findIndex((c) => c.positive !== first.positive);
                return other < 0 ? { status: "sat", value: first.positive } : { status: "unsat", core: [0, other] };
            }
            default:
                this.#spend(constraints.length);
                return solveNumber(scalar, constraints);
        }
    }
    /** What remains without tests that cannot be read: it may prove something, but has no example. */
    #solveRest(scalar, constraints, unread) {
        for (const i of unread) {
            const { test, positive } = constraints[i];
            const opposite = constraints.findIndex((c) => c.positive !== positive && testKey(c.test) === testKey(test));
            if (opposite >= 0)
                return { status: "unsat", core: [i, opposite] };
        }
        const read = constraints.flatMap((_, i) => (unread.includes(i) ? [] : [i]));
        const chosen = read.map((i) => constraints[i]);
        const rest = chosen.length === 0 ? null : this.solve(scalar, chosen);
        if (rest?.status === "unsat")
            return { status: "unsat", core: rest.core.map((i) => read[i]) };
        return { status: "unknown", reason: scalar_theory_NOT_UNDERSTOOD };
    }
    /** Text of which networks are asked: by their numbers, but what the texts alone exclude is excluded. */
    #solveAddress(scalar, constraints) {
        const answer = this.solveAddress(scalar, constraints, []);
        switch (answer.status) {
            case "sat":
                return { status: "sat", value: answer.text };
            case "unsat":
                return { status: "unsat", core: answer.texts };
            case "unknown":
                return answer;
        }
    }
    /** The text of an address, and its number where that is asked for too. */
    solveAddress(scalar, texts, numbers) {
        const answer = solveAddress(texts, numbers);
        if (answer.status !== "unknown")
            return answer;
        const plain = texts.flatMap(({ test }, i) => (test.type === "cidr" ? [] : [i]));
        const alone = this.text.solve(plain.map((i) => texts[i]), scalar.lowercase);
        if (alone.status !== "unsat")
            return answer;
        return { status: "unsat", texts: alone.core.map((i) => plain[i]), numbers: [] };
    }
}

;// CONCATENATED MODULE: ./build/src/logic/dependencies.js
/** Rests on nothing: follows from the formula itself. */
const NONE = [];
function united(a, b) {
    if (a.length === 0 || a === b)
        return b;
    if (b.length === 0)
        return a;
    const all = [];
    let i = 0;
    let j = 0;
    while (i < a.length && j < b.length) {
        const x = a[i];
        const y = b[j];
        all.push(Math.min(x, y));
        if (x <= y)
            i++;
        if (y <= x)
            j++;
    }
    while (i < a.length)
        all.push(a[i++]);
    while (j < b.length)
        all.push(b[j++]);
    return all.length === a.length ? a : all.length === b.length ? b : all;
}
function unitedAll(list) {
    let all = NONE;
    for (const one of list)
        all = united(all, one);
    return all;
}

;// CONCATENATED MODULE: ./build/src/logic/topics.js
const topics_known = new WeakMap();
/** What a formula is about, so far as it can be seen without entering a loop: paths of values and collections, terms. */
function topicsOf(formula) {
    let topics = topics_known.get(formula);
    if (!topics) {
        topics = [...new Set(topics_read(formula))];
        topics_known.set(formula, topics);
    }
    return topics;
}
function topics_read(formula) {
    switch (formula.kind) {
        case "and":
        case "or":
            return formula.operands.flatMap(topicsOf);
        case "not":
            return topicsOf(formula.operand);
        case "exists":
            return [`[${formula.collection.path}`];
        case "compare":
            return [formula.scalar.sameAs ?? formula.scalar.path];
        case "term":
            return [`$${formula.text}`];
        case "opaque":
            return [formula.key];
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./build/src/logic/choices.js


/** A choice with so many options left is not looked at any further: nothing follows from it. */
const ENOUGH = 2;
/** Options that are tried singly when the search is stuck; with more it is left to chance. */
const MAX_PROBES = 2000;
/** The choices that are open, and what follows from them. */
class Choices {
    #model;
    #knowledge;
    #spend;
    #all = [];
    /** Choices by what their options are about, and those whose options may have been refuted since the last look. */
    #byTopic = new Map();
    #touched = new Set();
    /** How often a choice was left without options: such choices are made early. */
    #weights = new Map();
    constructor(model, knowledge, spend) {
        this.#model = model;
        this.#knowledge = knowledge;
        this.#spend = spend;
    }
    add(formula, positive, env, deps) {
        const options = formula.operands.map((operand) => ({ formula: operand, positive, env }));
        const choice = { formula, options, deps, isDone: false, left: options.length, watched: [] };
        this.#model.append(this.#all, choice);
        this.#touched.add(choice);
        for (const topic of topicsOf(formula)) {
            let about = this.#byTopic.get(topic);
            if (!about) {
                about = [];
                this.#byTopic.set(topic, about);
            }
            this.#model.append(about, choice);
        }
    }
    /** Something has become known about a value, a collection or a term. */
    touch(topic) {
        for (const choice of this.#byTopic.get(topic) ?? [])
            if (!choice.isDone)
                this.#touched.add(choice);
    }
    /** After going back: what was known before the last decision has been followed up already. */
    forgetTouched() {
        this.#touched.clear();
    }
    touchAll() {
        for (const choice of this.#all)
            this.#touched.add(choice);
    }
    /** Follows up what has become known, up to the first consequence; null: nothing follows. */
    consequence() {
        for (const choice of this.#touched) {
            this.#touched.delete(choice);
            if (choice.isDone || this.#isOpen(choice))
                continue;
            const look = this.#lookAt(choice, ENOUGH);
            if (look === "holds")
                this.#finish(choice);
            else if (look.options.length < ENOUGH)
                return this.#follow(choice, look);
        }
        return null;
    }
    /** Takes the choice to be made next from the list; null: all are made. */
    next() {
        for (let choice = this.#likeliest(); choice; choice = this.#likeliest()) {
            const look = this.#lookAt(choice);
            if (look !== "holds" && look.options.length < 2)
                return this.#follow(choice, look);
            this.#finish(choice);
            if (look !== "holds")
                return look;
        }
        return null;
    }
    /** The choice with the fewest options, but rather one that has failed before. */
    #likeliest() {
        let best = null;
        let bestScore = Number.POSITIVE_INFINITY;
        this.#spend(this.#all.length >> 4);
        for (const choice of this.#all) {
            if (choice.isDone)
                continue;
            const score = choice.left / (this.#weights.get(choice.formula) ?? 1);
            if (score >= bestScore)
                continue;
            best = choice;
            bestScore = score;
        }
        return best;
    }
    #finish(choice) {
        choice.isDone = true;
        this.#model.onUndo(() => {
            choice.isDone = false;
        });
    }
    #follow(choice, look) {
        const [only] = look.options;
        if (only) {
            this.#finish(choice);
            return { claim: { ...only, deps: look.deps } };
        }
        this.#weights.set(choice.formula, (this.#weights.get(choice.formula) ?? 1) + 1);
        return { conflict: look.deps };
    }
    #isOpen({ watched }) {
        this.#spend(1);
        return watched.length >= ENOUGH && watched.every((option) => this.#refuted(option) === null);
    }
    #refuted({ formula, positive, env }) {
        return this.#knowledge.known(formula, !positive, env);
    }
    /** The options that are not refuted yet, `enough` of them, and why the others are. */
    #lookAt(choice, enough = choice.options.length) {
        const options = [];
        let deps = choice.deps;
        for (const option of choice.options) {
            this.#spend(1);
            if (this.#knowledge.known(option.formula, option.positive, option.env) !== null)
                return "holds";
            const refuted = this.#refuted(option);
            if (refuted === null)
                options.push(option);
            else
                deps = united(deps, refuted);
            if (options.length >= enough)
                break;
        }
        choice.left = enough < choice.options.length ? Math.max(choice.left, options.length) : options.length;
        choice.watched = options.slice(0, ENOUGH);
        return { options, deps };
    }
    /** Tries each option for itself before anything is decided: those that fail at once are struck out for good. */
    probe(survives) {
        const choices = this.#all.filter((choice) => !choice.isDone);
        if (choices.reduce((sum, { options }) => sum + options.length, 0) > MAX_PROBES)
            return null;
        for (const choice of choices) {
            const options = choice.options.filter(survives);
            if (options.length === choice.options.length)
                continue;
            choice.options = options;
            choice.watched = [];
            if (options.length < ENOUGH)
                return this.#follow(choice, { options, deps: NONE });
        }
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/logic/chosen_values.js


function chooseValues(model, theory, spend) {
    const values = new Map();
    for (const element of [model.root, ...model.elements]) {
        const failure = chooseAddresses(element, theory, values);
        if (failure)
            return failure;
        for (const value of element.values.values()) {
            const { facts, scalar } = value;
            // An element has the index that its place gives it.
            if (facts.length === 0 || scalar.path === "@index" || values.has(value))
                continue;
            spend(facts.length);
            const answer = isElement(scalar) ? solveNamed(theory, scalar, facts) : theory.solve(scalar, facts);
            if (answer.status === "unsat")
                return { status: "conflict", deps: depsOf(answer.core.map((i) => facts[i])) };
            if (answer.status === "unknown")
                return { status: "open", reason: answer.reason, deps: depsOf(facts) };
            values.set(value, answer.value);
        }
    }
    const keys = new Map();
    for (const facts of model.collections) {
        const failure = facts.mode === "map" ? chooseKeys(facts, theory, spend, keys) : null;
        if (failure)
            return failure;
    }
    return { status: "chosen", values, keys };
}
function isElement({ path }) {
    return path === "" || path === "@value";
}
/** As the theory does; but a text of which it is not said what it is should rather say something than nothing. */
function solveNamed(theory, scalar, constraints) {
    if (scalar.type === "string" && constraints.every(({ positive }) => !positive)) {
        const named = theory.solve(scalar, [...constraints, { test: equals(""), positive: false }]);
        if (named.status === "sat")
            return named;
    }
    return theory.solve(scalar, constraints);
}
/** Chooses the addresses of which both the text and the number are asked. */
function chooseAddresses(element, theory, values) {
    for (const number of element.values.values()) {
        const { addressOf } = number.scalar;
        const text = addressOf === undefined ? undefined : element.values.get(addressOf);
        if (!text || text.facts.length === 0 || number.facts.length === 0)
            continue;
        const answer = theory.solveAddress(text.scalar, text.facts, number.facts);
        if (answer.status === "sat") {
            values.set(text, answer.text);
            values.set(number, answer.number);
            continue;
        }
        const isProof = answer.status === "unsat";
        const pick = (facts, core) => core.map((i) => facts[i]);
        const facts = isProof
            ? [...pick(text.facts, answer.texts), ...pick(number.facts, answer.numbers)]
            : [...text.facts, ...number.facts];
        const deps = depsOf(facts);
        return isProof ? { status: "conflict", deps } : { status: "open", reason: answer.reason, deps };
    }
    return null;
}
const KEY = { scope: 0, path: "@key", type: "string" };
/** Gives the entries of a map different keys, those first that have no choice. */
function chooseKeys({ elements }, theory, spend, keys) {
    const fixed = elements.filter((element) => knownKey(element) !== null);
    const others = elements.filter((element) => knownKey(element) === null);
    const used = [];
    for (const element of [...fixed, ...others]) {
        const own = keyFacts(element);
        const scalar = { ...(element.values.get("@key")?.scalar ?? KEY), scope: 0 };
        const different = used.map(({ key }) => ({ test: equals(key), positive: false, deps: NONE }));
        spend(own.length + used.length);
        const answer = solveNamed(theory, scalar, [...own, ...different]);
        if (answer.status === "unknown")
            return { status: "open", reason: answer.reason, deps: depsOf(own) };
        if (answer.status === "sat") {
            keys.set(element, `${answer.value}`);
            used.push({ key: answer.value, element });
            continue;
        }
        const blocking = answer.core.flatMap((i) => used[i - own.length] ?? []);
        const movable = blocking.find((entry) => knownKey(entry.element) === null);
        if (movable)
            return { status: "undecided", element: movable.element, scalar, test: equals(movable.key) };
        const involved = [element, ...blocking.map((entry) => entry.element)];
        return { status: "conflict", deps: unitedAll(involved.map(identityOf)) };
    }
    return null;
}
/** Why an element exists, is not another one, and has the key that it has. */
function identityOf(element) {
    return unitedAll([element.deps, element.identity, depsOf(keyFacts(element))]);
}
function equals(value) {
    if (typeof value === "number")
        return { type: "range", min: value, max: value };
    return { type: "like", parts: [`${value}`], start: true, end: true, ignoreCase: false };
}
function depsOf(facts) {
    return unitedAll(facts.map((fact) => fact.deps));
}

;// CONCATENATED MODULE: ./build/src/logic/collection_modes.js
/** What a formula asks of collections, by path: decides how carefully their elements must be told apart. */
class CollectionModes {
    #limited = new Set();
    /** Collections whose every element may ask for an element of another one. */
    #asks = new Map();
    #recursive = new Set();
    /** The highest index that a test names. */
    #indexes = new Map();
    constructor(formula) {
        this.#read(formula, true, [], []);
        for (const path of this.#asks.keys())
            if (this.#reaches(path, path, new Set()))
                this.#recursive.add(path);
    }
    modeOf(collection) {
        if (collection.type === "map")
            return "map";
        if (this.#indexes.has(collection.path))
            return "indexed";
        return this.#limited.has(collection.path) || this.#recursive.has(collection.path) ? "counted" : "free";
    }
    /** Whether elements that are there already should be tried before new ones, so that the search ends. */
    isRecursive(collection) {
        return this.#recursive.has(collection.path);
    }
    highestIndex(collection) {
        return this.#indexes.get(collection.path) ?? 0;
    }
    #ask(from, to) {
        const asked = this.#asks.get(from);
        if (asked)
            asked.add(to);
        else
            this.#asks.set(from, new Set([to]));
    }
    #reaches(from, to, seen) {
        for (const next of this.#asks.get(from) ?? []) {
            if (next === to)
                return true;
            if (seen.has(next))
                continue;
            seen.add(next);
            if (this.#reaches(next, to, seen))
                return true;
        }
        return false;
    }
    /** `refused`: those of the `paths` around that stand under a negation. */
    #read(formula, positive, paths, refused) {
        switch (formula.kind) {
            case "and":
            case "or":
                for (const operand of formula.operands)
                    this.#read(operand, positive, paths, refused);
                return;
            case "not":
                this.#read(formula.operand, !positive, paths, refused);
                return;
            case "exists": {
                const { path } = formula.collection;
                if (!positive && formula.count > 1)
                    this.#limited.add(path);
                if (positive)
                    for (const asking of refused)
                        this.#ask(asking, path);
                this.#read(formula.body, positive, [path, ...paths], positive ? refused : [path, ...refused]);
                return;
            }
            case "compare": {
                const { scalar, test } = formula;
                const path = paths[scalar.scope];
                if (scalar.path !== "@index" || path === undefined)
                    return;
                const bound = test.type === "range" ? Math.max(test.min ?? 0, test.max ?? 0) : 0;
                this.#indexes.set(path, Math.max(this.#indexes.get(path) ?? 0, bound));
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/src/logic/decisions.js

/** Conflicts before the search begins anew with what it has learnt about choices; and by how much that grows. */
const FIRST_RESTART = 32;
const RESTART_GROWTH = 1.5;
/** The decisions that have been taken: numbered from 1, as dependencies name them. */
class Decisions {
    #model;
    #stack = [];
    #outset = 0;
    #conflicts = 0;
    #restartAt = FIRST_RESTART;
    constructor(model) {
        this.#model = model;
    }
    get count() {
        return this.#stack.length;
    }
    /** All of them: what something rests on of which no more is known. */
    all() {
        return this.#stack.map((_, i) => i + 1);
    }
    /** Before anything is taken from a list in order to decide it. */
    begin() {
        this.#outset = this.#model.mark();
    }
    /** Takes the first of several ways, of which one must be right for what `deps` name; or the only one. */
    choose(ways, deps) {
        const first = ways[0];
        if (ways.length === 1) {
            first(deps);
            return;
        }
        this.#stack.push({ mark: this.#model.mark(), outset: this.#outset, ways, next: 1, deps, failed: NONE });
        first(united(deps, [this.#stack.length]));
    }
    /**
     * Goes back to the latest decision that a conflict rests on, and takes its next way. "none": it rests on none, so
     * that nothing is left to try; "restart": it is better to begin anew, and all decisions are taken back.
     */
    goBack(conflict) {
        const level = conflict[conflict.length - 1];
        if (level === undefined)
            return "none";
        if (++this.#conflicts > this.#restartAt) {
            this.#restartAt *= RESTART_GROWTH;
            this.#conflicts = 0;
            this.#model.backTo(this.#stack[0].outset);
            this.#stack.length = 0;
            return "restart";
        }
        this.#stack.length = level;
        const decision = this.#stack[level - 1];
        this.#model.backTo(decision.mark);
        decision.failed = united(decision.failed, conflict.slice(0, -1));
        const way = decision.ways[decision.next++];
        if (decision.next < decision.ways.length) {
            way(united(decision.deps, [level]));
        }
        else {
            // The last way follows from the failure of the others.
            this.#stack.pop();
            way(united(decision.deps, decision.failed));
        }
        return "resumed";
    }
}

;// CONCATENATED MODULE: ./build/src/logic/demands.js



/** Different elements that one `exists` may ask for where they must be told apart; and indexes. */
const MAX_DIFFERENT = 64;
/** Elements that may ask for one another before it is assumed that this never ends. */
const MAX_RECURSION = 24;
const INDEX = { scope: 0, path: "@index", type: "integer", unsigned: true };
/** Finds elements: makes new ones, or takes such as are there, in every way that could make a difference. */
class Demands {
    #context;
    #open = [];
    #next = 0;
    constructor(context) {
        this.#context = context;
    }
    /** Asks for as many elements as the formula says. */
    require(facts, formula, env, deps) {
        const { assert, leaveOpen, model } = this.#context;
        if (facts.mode === "free") {
            const element = this.#create(facts, deps, NONE, formula.count);
            assert(formula.body, true, [element, ...env], deps);
            return null;
        }
        if (formula.count > MAX_DIFFERENT)
            return leaveOpen("too many different elements are asked for", deps);
        model.append(this.#open, { facts, formula, env, deps, left: formula.count, used: [] });
        return null;
    }
    /** Finds the next element that was asked for; undefined: all were found. */
    meetNext() {
        const demand = this.#open[this.#next];
        if (!demand)
            return undefined;
        this.#next++;
        this.#context.model.onUndo(() => {
            this.#next--;
        });
        return this.#meet(demand);
    }
    #create(facts, deps, identity, times = 1) {
        const { assert, model, spend } = this.#context;
        const index = facts.elements.length;
        spend(4 + facts.refused.length);
        const element = model.addElement(facts, deps, identity, times);
        if (facts.mode === "indexed") {
            assert(compare(INDEX, { type: "range", min: index, max: index }), true, [element], deps);
        }
        for (const { formula, env, deps: reason } of facts.refused) {
            assert(formula, false, [element, ...env], united(reason, deps));
        }
        return element;
    }
    #meet(demand) {
        this.#context.spend(1);
        switch (demand.facts.mode) {
            case "indexed":
                return this.#meetByIndex(demand);
            case "map":
                return this.#meetByKey(demand);
            default:
                return this.#meetAny(demand, unused(demand));
        }
    }
    #meetByIndex(demand) {
        const { decisions, leaveOpen } = this.#context;
        const { facts, deps } = demand;
        const index = fixedIndex(demand.formula.body);
        if (index === null) {
            const reuse = unused(demand).map((element) => (reason) => this.#take(demand, element, reason));
            decisions.choose([...this.#newPlaces(demand), ...reuse], deps);
            return null;
        }
        // Two elements have two indexes.
        if (demand.left > 1)
            return deps;
        if (index >= MAX_DIFFERENT)
            return leaveOpen("an index is too high", deps);
        this.#fill(facts, index, deps);
        this.#take(demand, facts.elements[index], deps);
        return null;
    }
    /** Places for a new element: the next one, and those beyond it up to the first that no test names. */
    #newPlaces(demand) {
        const { leaveOpen, modes } = this.#context;
        const { facts } = demand;
        const from = facts.elements.length;
        const highest = modes.highestIndex(facts.collection);
        if (highest >= MAX_DIFFERENT)
            leaveOpen("an index is too high", NONE);
        const to = Math.max(from, Math.min(highest + 1, MAX_DIFFERENT));
        return Array.from({ length: to - from + 1 }, (_, i) => (deps) => {
            this.#fill(facts, from + i, deps);
            this.#accept(demand, facts.elements[from + i], deps);
        });
    }
    /** Adds elements until there is one with this index. */
    #fill(facts, index, deps) {
        while (facts.elements.length <= index)
            this.#create(facts, deps, NONE);
    }
    #meetByKey(demand) {
        const key = fixedKey(demand.formula.body);
        if (key === null)
            return this.#meetAny(demand, unused(demand));
        // Two entries have two keys.
        if (demand.left > 1)
            return demand.deps;
        const others = demand.facts.elements;
        for (const element of others) {
            const known = knownKey(element);
            if (known?.key !== key)
                continue;
            this.#take(demand, element, united(demand.deps, known.deps));
            return null;
        }
        const unknown = others.filter((element) => knownKey(element) === null);
        return this.#meetAny(demand, unknown);
    }
    #meetAny(demand, candidates) {
        const { decisions, leaveOpen, modes } = this.#context;
        const { facts, deps } = demand;
        const reuse = candidates.map((element) => (reason) => this.#take(demand, element, reason));
        if (modes.isRecursive(facts.collection)) {
            if (facts.elements.length > MAX_RECURSION)
                return leaveOpen("elements ask for one another without end", deps);
            const add = (reason) => this.#accept(demand, this.#create(facts, reason, reason), reason);
            decisions.choose([...reuse, add], deps);
            return null;
        }
        // What fails of an element of which nothing else is asked fails of every element, so the decision is none of
        // the reasons for it: only for its being another one.
        const create = (reason) => {
            const identity = reuse.length === 0 ? NONE : reason;
            this.#accept(demand, this.#create(facts, deps, identity), deps);
        };
        decisions.choose([create, ...reuse], deps);
        return null;
    }
    #take(demand, element, deps) {
        this.#accept(demand, element, united(deps, element.deps));
    }
    #accept(demand, element, deps) {
        const { assert, knowledge, model } = this.#context;
        const { formula, left, used } = demand;
        const env = [element, ...demand.env];
        knowledge.noteWhole({ formula: formula.body, positive: true, env, deps });
        assert(formula.body, true, env, deps);
        if (left > 1)
            model.append(this.#open, { ...demand, left: left - 1, used: [...used, element] });
    }
}
function unused({ facts, used }) {
    return facts.elements.filter((element) => !used.includes(element));
}

;// CONCATENATED MODULE: ./build/src/logic/file_claim.js
function bytesOfNumber(value, size, bigEndian) {
    const bytes = Array.from({ length: size }, (_, i) => {
        const byte = Math.floor(value / 256 ** i) % 256;
        return String.fromCharCode(byte < 0 ? byte + 256 : byte);
    });
    return (bigEndian ? bytes.reverse() : bytes).join("");
}
function numberOfBytes(bytes, signed, bigEndian) {
    const ordered = bigEndian ? bytes : [...bytes].reverse();
    const value = ordered.reduce((all, byte) => all * 256 + byte, 0);
    const limit = 256 ** bytes.length;
    return signed && value >= limit / 2 ? value - limit : value;
}

;// CONCATENATED MODULE: ./build/src/logic/file_layout.js


/** Files longer than this are not written out. */
const MAX_LENGTH = 1 << 16;
/** Null where the claims leave no room for each other in this layout. */
function buildFile(claims, pinned, samples, layout) {
    return new Builder(claims, pinned, samples, layout).build();
}
class Builder {
    #claims;
    #samples;
    #layout;
    #regions;
    #cells;
    #placed = new Set();
    /** Where the patterns begin that were put in. */
    #starts = [];
    #length = 0;
    #cursor;
    constructor(claims, pinned, samples, layout) {
        this.#claims = claims;
        this.#samples = samples;
        this.#layout = layout;
        this.#cursor = layout.start;
        const regions = new Map([["", new Map()]]);
        for (const [base, bytes] of pinned)
            regions.set(base, new Map([...bytes].map(([at, { byte }]) => [at, byte])));
        for (const { test } of claims)
            if (test.type === "number" && !regions.has(test.base))
                regions.set(test.base, new Map());
        this.#regions = regions;
        this.#cells = regions.get("");
        for (const at of this.#cells.keys())
            this.#length = Math.max(this.#length, at + 1);
    }
    build() {
        if (this.#length > MAX_LENGTH)
            return null;
        if (this.#layout.isChosen)
            this.#putNumbers();
        if (!this.#putMatches() || !this.#putSome() || !this.#putLast())
            return null;
        const size = this.#size();
        if (size === null)
            return null;
        const text = this.#written(Math.min(size, MAX_LENGTH, this.#length + 16));
        const alone = this.#starts.filter(({ at, end }) => !isAlphanumeric(text[at - 1]) && !isAlphanumeric(text[end]));
        const placed = new Set(alone.map(({ key }) => key));
        return { bytes: new FileBytes(text), size, regions: this.#regions, placed };
    }
    /** The bytes up to a length, as text: mostly fillers, which are not looked at one by one. */
    #written(length) {
        const filler = String.fromCharCode(this.#layout.filler);
        const places = [...this.#cells.keys()].filter((at) => at < length).sort((a, b) => a - b);
        const parts = [];
        let end = 0;
        for (const at of places) {
            if (at > end)
                parts.push(filler.repeat(at - end));
            parts.push(String.fromCharCode(this.#cells.get(at)));
            end = at + 1;
        }
        parts.push(filler.repeat(length - end));
        return parts.join("");
    }
    #putNumbers() {
        for (const { test, chosen } of this.#claims) {
            if (test.type !== "number" || test.offset + test.size > MAX_LENGTH)
                continue;
            const region = this.#regions.get(test.base);
            const bytes = bytesOfNumber(chosen, test.size, test.bigEndian);
            for (let i = 0; i < test.size; i++) {
                if (!region.has(test.offset + i))
                    region.set(test.offset + i, bytes.charCodeAt(i));
            }
            if (test.base === "")
                this.#length = Math.max(this.#length, test.offset + test.size);
        }
    }
    #putMatches() {
        const all = this.#claims.flatMap(({ test, positive }) => (test.type === "match" && positive ? [test] : []));
        const matches = all.filter(({ ofEnd }) => !ofEnd);
        const width = ({ pattern, from, to }) => to !== null ? to - from : isOfStart(pattern) ? MAX_LENGTH : Number.POSITIVE_INFINITY;
        for (const { test, chosen } of this.#claims) {
            if (test.type === "offset" && this.#layout.isChosen && !this.#isAt(test.pattern, chosen, chosen)) {
                if (!this.#put(test.pattern, chosen, chosen))
                    return false;
            }
        }
        for (const test of matches.sort((a, b) => width(a) - width(b))) {
            if (!this.#isAt(test.pattern, test.from, test.to) && !this.#put(test.pattern, test.from, test.to))
                return false;
        }
        for (const { test, chosen } of this.#claims) {
            if (test.type !== "count")
                continue;
            let count = this.#starts.filter(({ key }) => key === test.pattern.key).length;
            for (; count < Math.min(chosen, 100); count++)
                if (!this.#put(test.pattern, 0, null))
                    return false;
        }
        return true;
    }
    /** What stands near the end. */
    #putLast() {
        const last = this.#claims.flatMap(({ test, positive }) => test.type === "match" && positive && test.ofEnd ? [test.pattern] : []);
        this.#cursor = Math.max(this.#cursor, last.length === 0 ? 0 : this.#length);
        return last.every((pattern) => this.#put(pattern, 0, null));
    }
    #isAt(pattern, from, to) {
        return this.#starts.some(({ key, at }) => key === pattern.key && at >= from && (to === null || at <= to));
    }
    #putSome() {
        const denied = new Set(this.#claims.flatMap(({ test, positive }) => test.type === "match" && test.to === null && positive === false ? [test.pattern.key] : []));
        for (const { test, positive } of this.#claims) {
            if (test.type !== "some" || !positive)
                continue;
            let missing = test.count - test.patterns.filter(({ key }) => this.#placed.has(key)).length;
            for (const pattern of test.patterns) {
                if (missing <= 0)
                    break;
                if (this.#placed.has(pattern.key) || denied.has(pattern.key))
                    continue;
                if (!this.#put(pattern, 0, null))
                    return false;
                missing--;
            }
        }
        return true;
    }
    /** Puts a match in, as early as it may begin, or where the cursor is. */
    #put(pattern, from, to) {
        const sample = this.#samples.get(pattern.key) ?? pattern.sample;
        if (sample === null)
            return false;
        const { gap } = this.#layout;
        const isAnywhere = to === null;
        for (let at = isAnywhere ? Math.max(from, this.#cursor + gap) : from; to === null || at <= to; at++) {
            if (at + sample.length > MAX_LENGTH)
                return false;
            if (from !== to && (this.#isDenied(pattern, at) || !this.#isFree(at - gap, sample.length + 2 * gap)))
                continue;
            if (from === to && !this.#fits(at, sample))
                return false;
            for (let i = 0; i < sample.length; i++)
                this.#cells.set(at + i, sample.charCodeAt(i));
            this.#length = Math.max(this.#length, at + sample.length);
            if (isAnywhere)
                this.#cursor = at + sample.length;
            this.#starts.push({ key: pattern.key, at, end: at + sample.length });
            this.#placed.add(pattern.key);
            return true;
        }
        return false;
    }
    #isDenied({ key }, at) {
        return this.#claims.some(({ test, positive }) => test.type === "match" &&
            positive === false &&
            !test.ofEnd &&
            test.pattern.key === key &&
            at >= test.from &&
            (test.to === null || at <= test.to));
    }
    #isFree(from, length) {
        for (let at = Math.max(0, from); at < from + length; at++)
            if (this.#cells.has(at))
                return false;
        return true;
    }
    #fits(at, sample) {
        for (let i = 0; i < sample.length; i++) {
            const byte = this.#cells.get(at + i);
            if (byte !== undefined && byte !== sample.charCodeAt(i))
                return false;
        }
        return true;
    }
    /** A size that is accepted and not less than what is written out. */
    #size() {
        let least = this.#length;
        let most = Number.POSITIVE_INFINITY;
        let isShort = false;
        let tail = 0;
        for (const { test, positive } of this.#claims) {
            if (test.type === "match" && test.ofEnd) {
                least = Math.max(least, -test.from);
                if (positive)
                    isShort = true;
                else
                    tail = Math.max(tail, 1 - test.from);
            }
            if (test.type !== "reaches" || test.base !== "")
                continue;
            if (positive)
                least = Math.max(least, test.size);
            else
                most = Math.min(most, test.size - 1);
        }
        const sizes = this.#claims.filter(({ test }) => test.type === "size");
        // Values change their acceptance at bounds only, and the one that was chosen lies between some.
        const chosen = sizes[0]?.chosen ?? 0;
        const far = this.#length + tail;
        const tried = isShort
            ? [least, least + 1]
            : [Math.max(chosen, far), Math.max(far, least), least, least + 1, least + 2];
        const candidates = tried.filter((size) => size >= least && size <= most);
        return candidates.find((size) => sizes.every((claim) => claim.accepts(size))) ?? null;
    }
}
/** What a claim's test says of a file: a number, 1 or 0 for true or false; null where that is not known. */
function fileValue(claim, file, theory) {
    const { test, positive } = claim;
    switch (test.type) {
        case "match": {
            const { pattern, from, to, ofEnd } = test;
            if (ofEnd) {
                const [low, high] = [from, to ?? 0].map((place) => Math.max(0, place + file.size));
                return file_layout_isReadable(pattern) ? Number(theory.firstMatch(pattern, file.bytes, low, high) !== null) : null;
            }
            if (from === 0 && to === null) {
                const found = theory.isIn(pattern, file.bytes);
                return found === null ? (positive && file.placed.has(pattern.key) ? 1 : null) : Number(found);
            }
            if (!file_layout_isReadable(pattern))
                return null;
            return theory.firstMatch(pattern, file.bytes, from, to) === null ? 0 : 1;
        }
        case "count":
            return file_layout_isReadable(test.pattern) ? theory.count(test.pattern, file.bytes) : null;
        case "offset":
            return file_layout_isReadable(test.pattern) ? theory.firstMatch(test.pattern, file.bytes, 0, null) : null;
        case "some": {
            const found = test.patterns.map((pattern) => theory.isIn(pattern, file.bytes));
            const certain = found.filter((one, i) => one === true || (one === null && positive && file.placed.has(test.patterns[i]?.key ?? "")));
            if (certain.length >= test.count)
                return 1;
            const open = found.filter((one) => one === null).length;
            return certain.length + open >= test.count && !positive ? null : 0;
        }
        case "number":
            return readNumber(test, file);
        case "reaches":
            // Elsewhere nothing but such claims says how far it reaches: proofs have looked at them.
            return test.base === "" ? Number(file.size >= test.size) : Number(positive);
        case "size":
            return file.size;
        case "other":
            return positive === null ? claim.chosen : Number(positive);
    }
}
/** Whether a pattern may match at the beginning of the file alone. */
function isOfStart({ program }) {
    return program?.some((instruction) => instruction.op === "place" && instruction.type === "start") === true;
}
function file_layout_isReadable(pattern) {
    return !pattern.isLoose && (pattern.texts !== null || pattern.program !== null);
}
function readNumber(test, file) {
    const { base, offset, size, signed, bigEndian } = test;
    if (base === "" && offset + size > file.size)
        return null;
    const region = file.regions.get(base);
    const byteAt = (at) => (base === "" ? file.bytes.bytes[at] : undefined) ?? region?.get(at) ?? 0;
    const bytes = Array.from({ length: size }, (_, i) => byteAt(offset + i));
    return numberOfBytes(bytes, signed, bigEndian);
}
/** Whether the match that would be put in for one pattern matches the other. */
function placedSamples(pattern, samples, other, theory) {
    const sample = samples.get(pattern.key) ?? pattern.sample;
    return sample === null || theory.isIn(other, new FileBytes(sample)) !== false;
}

;// CONCATENATED MODULE: ./build/src/logic/file_test.js
const FILE_SIZE = "filesize";
/** What a test is about, so that tests of unknown meaning are told from those that have nothing to do with them. */
function subjectsOf(test) {
    switch (test.type) {
        case "match":
        case "count":
        case "offset":
            return [test.pattern.key];
        case "some":
            return test.patterns.map(({ key }) => key);
        case "size":
            return [FILE_SIZE];
        case "other":
            return test.about;
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./build/src/logic/file_theory.js





const ROUNDS = 4;
/**
 * Whether there is a file of which all claims are true. Parts of a condition that say different things may still be
 * about the same bytes (`"abcdef"` and `"abcde"`, `$a at 0` and `$a in (0..10)`), so a file is put together and looked
 * at; where none is found, only a proof says that there is none. With `onlyProof` no file is put together: then it is
 * "unknown" whether there is one.
 */
function solveFile(claims, theory, onlyProof = false) {
    const pinned = pinBytes(claims);
    if ("conflict" in pinned)
        return { status: "unsat", deps: pinned.conflict };
    const contradicted = contradictionOf(claims, pinned);
    if (contradicted)
        return { status: "unsat", deps: contradicted };
    const entangled = entanglementOf(claims);
    if (entangled)
        return { status: "unknown", reason: entangled.reason, deps: entangled.deps };
    const samples = new Map();
    const avoided = new Map();
    let failed = claims;
    for (let round = 0; round < ROUNDS; round++) {
        for (const [i, layout] of onlyProof ? [] : LAYOUTS.entries()) {
            if (i > 0 && failed !== claims && failed.every(isOfPatternsAlone))
                break;
            theory.spend(claims.length << 2);
            const file = buildFile(claims, pinned, samples, layout);
            if (file === null)
                continue;
            const values = new Map();
            const wrong = claims.filter((claim) => {
                const value = fileValue(claim, file, theory);
                if (value === null)
                    return true;
                if (claim.positive === null)
                    values.set(claim.text, value);
                return claim.positive === null ? !claim.accepts(value) : (value !== 0) !== claim.positive;
            });
            if (wrong.length === 0)
                return { status: "sat", file, values };
            if (wrong.length <= failed.length)
                failed = wrong;
        }
        const conflict = chooseSamples(claims, failed, theory, samples, avoided);
        if (conflict === "stuck")
            break;
        if (conflict !== null)
            return { status: "unsat", deps: conflict };
    }
    const names = failed.slice(0, 2).map(({ text }) => text);
    const reason = `no file was found for which ${names.join(" and ")} can be chosen as needed here`;
    return { status: "unknown", reason, deps: unitedAll(claims.map(({ deps }) => deps)) };
}
const LAYOUTS = [
    { start: 64, gap: 2, filler: 0, isChosen: true },
    { start: 64, gap: 2, filler: 0xff, isChosen: false },
    { start: 0, gap: 1, filler: 0, isChosen: true },
    { start: 0, gap: 0, filler: 0, isChosen: true },
    { start: 64, gap: 2, filler: 0x7a, isChosen: true },
    { start: 4096, gap: 2, filler: 0, isChosen: true },
];
/** Whether another layout makes no difference to what a claim says. */
function isOfPatternsAlone({ test }) {
    return isAnywhere(test) && test.type === "match" && !test.pattern.isWord && !test.pattern.isLoose;
}
/** A match of any place. */
function isAnywhere(test) {
    return test.type === "match" && !test.ofEnd && test.from === 0 && test.to === null;
}
function matchesOf(claims, positive) {
    return claims.filter((claim) => claim.test.type === "match" && claim.positive === positive);
}
// ---- bytes that are known
/** The bytes of the values and texts that stand at a known place. */
function pinBytes(claims) {
    const pinned = new Map();
    for (const claim of claims) {
        const bytes = knownBytes(claim);
        if (bytes === null)
            continue;
        const region = pinned.get(bytes.base) ?? new Map();
        pinned.set(bytes.base, region);
        for (let i = 0; i < bytes.text.length; i++) {
            const byte = bytes.text.charCodeAt(i);
            const known = region.get(bytes.offset + i);
            if (known === undefined)
                region.set(bytes.offset + i, { byte, deps: claim.deps });
            else if (known.byte !== byte)
                return { conflict: united(known.deps, claim.deps) };
        }
    }
    return pinned;
}
function knownBytes({ test, positive, only }) {
    if (test.type === "number" && only !== null) {
        return { base: test.base, offset: test.offset, text: bytesOfNumber(only, test.size, test.bigEndian) };
    }
    if (test.type !== "match" || positive !== true || test.ofEnd || test.from !== test.to)
        return null;
    const { texts, ignoreCase, isLoose } = test.pattern;
    const text = texts?.length === 1 ? texts[0] : null;
    if (text === null || isLoose || (ignoreCase && /[A-Za-z]/.test(text)))
        return null;
    return { base: "", offset: test.from, text };
}
// ---- proofs
/** What known bytes, or other claims, say the opposite of. */
function contradictionOf(claims, pinned) {
    for (const claim of claims) {
        const against = againstBytes(claim, pinned) ?? againstCounts(claim, claims) ?? againstSize(claim, claims);
        if (against)
            return united(against, claim.deps);
    }
    for (const { test, positive, deps } of claims) {
        if (test.type !== "reaches" || positive)
            continue;
        const further = claims.find((claim) => {
            const { test: other } = claim;
            return other.type === "reaches" && claim.positive && other.base === test.base && other.size >= test.size;
        });
        if (further)
            return united(further.deps, deps);
    }
    const found = matchesOf(claims, true);
    for (const denied of matchesOf(claims, false)) {
        const proof = found.find((claim) => isContained(claim, denied) && isPrefix(denied, claim));
        if (proof)
            return united(proof.deps, denied.deps);
    }
    return null;
}
function againstBytes({ test, positive, accepts }, pinned) {
    if (test.type === "number") {
        const region = pinned.get(test.base);
        const bytes = Array.from({ length: test.size }, (_, i) => region?.get(test.offset + i));
        if (bytes.some((byte) => byte === undefined))
            return null;
        const known = bytes;
        const value = numberOfBytes(known.map(({ byte }) => byte), test.signed, test.bigEndian);
        return accepts(value) ? null : unitedAll(known.map(({ deps }) => deps));
    }
    if (positive !== false)
        return null;
    if (test.type === "reaches") {
        for (const [at, { deps }] of pinned.get(test.base) ?? [])
            if (at >= test.size - 1)
                return deps;
        return null;
    }
    const region = pinned.get("");
    if (region === undefined || test.type !== "match" || test.ofEnd || test.pattern.isWord || test.pattern.isLoose)
        return null;
    const { texts, ignoreCase } = test.pattern;
    const fold = (text) => (ignoreCase ? foldAscii(text) : text);
    for (const at of region.keys()) {
        if (at < test.from || (test.to !== null && at > test.to))
            continue;
        for (const text of texts ?? []) {
            const stands = Array.from(text, (_, i) => region.get(at + i));
            const isThere = stands.every((s, i) => s && fold(String.fromCharCode(s.byte)) === fold(text[i]));
            if (isThere)
                return unitedAll(stands.map((s) => s?.deps ?? NONE));
        }
    }
    return null;
}
/** `3 of (…)` when too few are left, and the denial of it when enough are there. */
function againstCounts({ test, positive }, claims) {
    if (test.type !== "some")
        return null;
    const said = matchesOf(claims, positive !== true).filter((claim) => (positive === false || isAnywhere(claim.test)) && test.patterns.some((p) => p.key === claim.test.pattern.key));
    const byKey = new Map(said.map((claim) => [claim.test.pattern.key, claim.deps]));
    const limit = positive ? test.patterns.length - test.count + 1 : test.count;
    if (byKey.size >= limit)
        return unitedAll([...byKey.values()].slice(0, limit));
    if (positive)
        return null;
    const keys = new Set(test.patterns.map(({ key }) => key));
    const other = claims.find((claim) => claim.test.type === "some" &&
        claim.positive === true &&
        claim.test.count - claim.test.patterns.filter(({ key }) => !keys.has(key)).length >= test.count);
    return other?.deps ?? null;
}
/** What is longer than the file may be. */
function againstSize({ test, positive, most }, claims) {
    const isLimit = test.type === "size" || (test.type === "reaches" && test.base === "" && positive === false);
    const limit = test.type === "reaches" ? test.size - 1 : most;
    if (!isLimit || limit === null)
        return null;
    const longer = matchesOf(claims, true).find(({ test: { from, ofEnd, pattern } }) => {
        return (ofEnd ? 0 : from) + leastLength(pattern) > limit;
    });
    return longer?.deps ?? null;
}
/** Samples of what is no choice of texts are as short as can be. */
function leastLength({ texts, sample }) {
    return texts ? Math.min(...texts.map((text) => text.length)) : (sample?.length ?? 0);
}
function isContained({ test: inner }, { test: outer }) {
    if (inner.ofEnd !== outer.ofEnd)
        return isAnywhere(outer);
    return inner.from >= outer.from && (outer.to === null || (inner.to !== null && inner.to <= outer.to));
}
/** Whether a match of one pattern always begins with one of the other. */
function isPrefix({ test: { pattern: start } }, { test: { pattern: whole } }) {
    if (start.key === whole.key)
        return true;
    if (!start.texts ||
        !whole.texts ||
        start.isWord ||
        start.isLoose ||
        whole.isLoose ||
        (whole.ignoreCase && !start.ignoreCase))
        return false;
    const fold = (text) => (start.ignoreCase ? foldAscii(text) : text);
    return whole.texts.every((text) => start.texts?.some((part) => fold(text).startsWith(fold(part))));
}
// ---- what cannot be looked into
/** Two claims that may say the same, or the opposite, without that it can be seen. */
function entanglementOf(claims) {
    const others = claims.filter(({ test }) => test.type === "other");
    for (const one of others) {
        const about = new Set(subjectsOf(one.test));
        if (about.size === 0)
            continue;
        for (const claim of claims) {
            if (claim.text === one.text || claim.text === `defined ${one.text}` || one.text === `defined ${claim.text}`)
                continue;
            const shared = subjectsOf(claim.test).find((subject) => about.has(subject));
            if (shared === undefined || !isEntangled(one, claim, shared))
                continue;
            const reason = `${one.text} and ${claim.text} may rest on each other`;
            return { reason, deps: united(one.deps, claim.deps) };
        }
    }
    return null;
}
/** Parts that both hold, or both do not, are taken to be possible together; values are not. */
function isEntangled(one, other, subject) {
    if (subject === FILE_SIZE)
        return true;
    if (one.positive === null && other.positive === null)
        return true;
    return (one.positive ?? true) !== (other.positive ?? true);
}
// ---- other samples
/** Looks for matches that do without what must not match; "stuck" where nothing changes. */
function chooseSamples(claims, failed, theory, samples, avoided) {
    const denied = matchesOf(failed, false).filter(({ test }) => isAnywhere(test));
    if (denied.length === 0)
        return "stuck";
    let isChanged = false;
    for (const claim of matchesOf(claims, true)) {
        const { pattern } = claim.test;
        const met = denied.filter(({ test }) => placedSamples(pattern, samples, test.pattern, theory));
        for (const one of met) {
            if (theory.tellApart(pattern, [one.test.pattern]) === "none")
                return united(claim.deps, one.deps);
        }
        if (met.length === 0)
            continue;
        const known = avoided.get(pattern.key) ?? [];
        const all = [...new Map([...known, ...met.map(({ test }) => test.pattern)].map((p) => [p.key, p])).values()];
        if (all.length === known.length)
            continue;
        avoided.set(pattern.key, all);
        const found = theory.tellApart(pattern, all);
        if (found === "none") {
            const avoidedKeys = new Set(all.map(({ key }) => key));
            const against = matchesOf(claims, false).filter(({ test }) => isAnywhere(test) && avoidedKeys.has(test.pattern.key));
            return unitedAll([claim.deps, ...against.map(({ deps }) => deps)]);
        }
        if (found === "open")
            continue;
        samples.set(pattern.key, found);
        isChanged = true;
    }
    return isChanged ? null : "stuck";
}

;// CONCATENATED MODULE: ./build/src/logic/scopes.js

const scopes_known = new WeakMap();
/** The scopes that a formula names outside itself, ascending: 0 is the element it is asked of. The record is none. */
function freeScopes(formula) {
    const found = scopes_known.get(formula);
    if (found)
        return found;
    const scopes = [...new Set(scopesOf(formula))].filter((scope) => scope !== RECORD).sort((a, b) => a - b);
    scopes_known.set(formula, scopes);
    return scopes;
}
function scopesOf(formula) {
    switch (formula.kind) {
        case "and":
        case "or":
            return formula.operands.flatMap(freeScopes);
        case "not":
            return freeScopes(formula.operand);
        case "exists": {
            const inner = freeScopes(formula.body).filter((scope) => scope > 0);
            return [formula.collection.scope, ...inner.map((scope) => scope - 1)];
        }
        case "compare":
            return formula.scalar.term ? [] : [formula.scalar.scope];
        case "term":
            return formula.scopes;
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./build/src/logic/knowledge.js




/** Whether what passes stands on both sides of what does not. */
function isGap({ test, positive }) {
    return !positive && test.type === "range" && test.min !== null && test.max !== null;
}
/** What a search knows: the model's facts, and what was claimed of everything that is no value. */
class Knowledge {
    #model;
    #workshop;
    #onNews;
    /** Claims about terms, loops and the bodies of those that were met, by where they are asked. */
    #claims = new Map();
    #numbers = new Map();
    #stems = new Map();
    /** `onNews` is told what has become known, by topic (see {@link topicsOf}). */
    constructor(model, workshop, onNews) {
        this.#model = model;
        this.#workshop = workshop;
        this.#onNews = onNews;
    }
    claims() {
        return this.#claims.values();
    }
    /** Remembers a claim; returns what was claimed of the same thing before. */
    note(claim) {
        const key = this.#keyOf(claim.formula, claim.env);
        const known = this.#claims.get(key);
        if (known)
            return known;
        this.#model.set(this.#claims, key, claim);
        for (const topic of topicsOf(claim.formula))
            this.#onNews(topic);
        return undefined;
    }
    /** Remembers that a conjunction or disjunction holds as a whole; its parts are followed up without this. */
    noteWhole(claim) {
        if (claim.formula.kind === "and" || claim.formula.kind === "or")
            this.note(claim);
    }
    #keyOf(formula, env) {
        const stem = this.#stemOf(formula);
        const scopes = freeScopes(formula);
        return scopes.length === 0 ? stem : `${stem}:${scopes.map((scope) => env[scope]?.id).join()}`;
    }
    #stemOf(formula) {
        const known = this.#stems.get(formula);
        if (known !== undefined)
            return known;
        // A term's scopes are told by the elements, whatever their numbers here.
        const text = formula.kind === "term" ? `t${formula.text}` : formula.key;
        let number = this.#numbers.get(text);
        if (number === undefined) {
            number = this.#numbers.size;
            this.#numbers.set(text, number);
        }
        const stem = `${number}`;
        this.#stems.set(formula, stem);
        return stem;
    }
    /** Adds a fact about a value. */
    learn(formula, positive, env, deps) {
        const value = this.#model.valueOf(formula.scalar, env);
        const key = testKey(formula.test);
        const known = value.byTest.get(key);
        if (known)
            return known.positive === positive ? null : united(known.deps, deps);
        const fact = { test: formula.test, positive, deps };
        const opposite = this.#contradiction(value, fact);
        if (opposite)
            return united(opposite.deps, deps);
        this.#model.append(value.facts, fact);
        this.#model.set(value.byTest, key, fact);
        this.#onNews(formula.scalar.sameAs ?? formula.scalar.path);
        // Intervals of which each two have something in common have it all together; gaps are another matter.
        if (formula.test.type !== "range" || value.facts.length < 3 || !value.facts.some(isGap))
            return null;
        const answer = this.#workshop.theory.solve(value.scalar, value.facts);
        if (answer.status !== "unsat")
            return null;
        return answer.core.reduce((all, i) => united(all, value.facts[i].deps), NONE);
    }
    /** A fact that the new one cannot hold with. */
    #contradiction(value, fact) {
        const same = value.byTest.get(testKey(fact.test));
        if (same)
            return same.positive === fact.positive ? null : same;
        this.#workshop.spend(value.facts.length);
        return value.facts.find((known) => this.#workshop.theory.exclude(value.scalar, known, fact)) ?? null;
    }
    /** Whether every element that satisfies the one satisfies the other, so far as can be read off. */
    covers(one, other) {
        for (const scopes of [freeScopes(one.formula), freeScopes(other.formula)]) {
            for (const scope of scopes)
                if (scope > 0 && one.env[scope - 1] !== other.env[scope - 1])
                    return false;
        }
        return this.#workshop.subsumption.implies(one.formula, other.formula);
    }
    /** Why a formula (or its negation) holds; null where it is not known to. Cheap, so not complete. */
    known(formula, positive, env) {
        switch (formula.kind) {
            case "true":
                return positive ? NONE : null;
            case "false":
                return positive ? null : NONE;
            case "not":
                return this.known(formula.operand, !positive, env);
            case "and":
            case "or": {
                this.#workshop.spend(1);
                const noted = this.#claims.get(this.#keyOf(formula, env));
                if (noted && noted.positive === positive)
                    return noted.deps;
                const needsAll = (formula.kind === "and") === positive;
                let all = NONE;
                for (const operand of formula.operands) {
                    const deps = this.known(operand, positive, env);
                    if (needsAll && deps === null)
                        return null;
                    if (!needsAll && deps !== null)
                        return deps;
                    all = united(all, deps ?? NONE);
                }
                return needsAll ? all : null;
            }
            case "compare": {
                const value = this.#model.knownValue(formula.scalar, env);
                if (!value)
                    return null;
                return this.#contradiction(value, { test: formula.test, positive: !positive })?.deps ?? null;
            }
            case "term":
            case "opaque": {
                const noted = this.#claims.get(this.#keyOf(formula, env));
                return noted && noted.positive === positive ? noted.deps : null;
            }
            case "exists":
                return this.#knownOfElements(formula, positive, env);
        }
    }
    #knownOfElements(formula, positive, env) {
        const noted = this.#claims.get(this.#keyOf(formula, env));
        if (noted)
            return noted.positive === positive ? noted.deps : null;
        const facts = this.#model.knownCollection(formula.collection, env);
        if (!facts || (positive && formula.count > 1))
            return null;
        const { required, refused } = facts;
        this.#workshop.spend(1 + ((positive ? required : refused).length >> 2));
        const asked = { formula: formula.body, env, deps: NONE };
        if (positive)
            return required.find((other) => this.covers(other, asked))?.deps ?? null;
        return refused.find((other) => this.covers(asked, other))?.deps ?? null;
    }
}

;// CONCATENATED MODULE: ./build/src/logic/model.js

/** The value of a term (`filesize`) is kept with the record, told from a field by a sign. */
function valueKey(scalar) {
    return scalar.sameAs ?? (scalar.term ? `$${scalar.path}` : scalar.path);
}
const LAST = Symbol("the last item of a list");
class Model {
    root;
    elements = [];
    collections = [];
    /** What to take back: a list and {@link LAST}, a map and a key, or an action and null. Flat, as it is long. */
    #undo = [];
    #ids = 0;
    constructor() {
        this.root = this.#element(NONE, NONE, 1);
    }
    /** A place to come back to. */
    mark() {
        return this.#undo.length;
    }
    backTo(mark) {
        while (this.#undo.length > mark) {
            const key = this.#undo.pop();
            const changed = this.#undo.pop();
            if (key === LAST)
                changed.pop();
            else if (changed instanceof Map)
                changed.delete(key);
            else
                changed();
        }
    }
    /** Adds to a list until the model goes back to before this. */
    append(list, item) {
        list.push(item);
        this.#undo.push(list, LAST);
    }
    /** Sets a key that was not set until the model goes back to before this. */
    set(map, key, value) {
        map.set(key, value);
        this.#undo.push(map, key);
    }
    onUndo(action) {
        this.#undo.push(action, null);
    }
    #element(deps, identity, times) {
        return { id: this.#ids++, deps, identity, times, values: new Map(), collections: new Map() };
    }
    addElement(facts, deps, identity, times) {
        const element = this.#element(deps, identity, times);
        this.append(facts.elements, element);
        this.append(this.elements, element);
        return element;
    }
    valueOf(scalar, env) {
        const known = this.knownValue(scalar, env);
        if (known)
            return known;
        const value = { scalar, facts: [], byTest: new Map() };
        this.set(this.#ownerOf(scalar, env).values, valueKey(scalar), value);
        return value;
    }
    knownValue(scalar, env) {
        return this.#ownerOf(scalar, env).values.get(valueKey(scalar));
    }
    collectionOf(collection, env, modeOf) {
        const known = this.knownCollection(collection, env);
        if (known)
            return known;
        const owner = this.#ownerOf(collection, env);
        const mode = modeOf(collection);
        const facts = { collection, mode, owner, elements: [], refused: [], required: [], limits: [] };
        this.set(owner.collections, collection.path, facts);
        this.append(this.collections, facts);
        return facts;
    }
    knownCollection(collection, env) {
        return this.#ownerOf(collection, env).collections.get(collection.path);
    }
    #ownerOf({ scope, term }, env) {
        return term || scope < 0 ? this.root : env[scope];
    }
}

;// CONCATENATED MODULE: ./build/src/logic/witness.js



/** More elements than these make no example. */
const MAX_ELEMENTS = 1000;
/**
 * The record that a model describes. It names only what something was asked of; what has its zero value is left
 * out. Null where no record can say it: one term with two values, too many elements.
 */
function buildWitness(model, values, keys, terms) {
    const total = model.elements.reduce((sum, element) => sum + element.times, 0);
    if (total > MAX_ELEMENTS)
        return null;
    const record = treeOf(model.root, "", values, keys);
    const truths = new Map();
    for (const { formula, positive } of terms) {
        const text = formula.kind === "term" ? formula.text : opaqueText(formula);
        if (truths.has(text) && truths.get(text) !== positive)
            return null;
        truths.set(text, positive);
    }
    for (const value of model.root.values.values()) {
        const chosen = values.get(value);
        if (chosen === undefined)
            continue;
        // The size has two names: what need not be said is left out later.
        if (value.scalar.file?.type === "size")
            truths.set(FILE_SIZE, chosen);
        else if (value.scalar.term)
            truths.set(value.scalar.path, chosen);
    }
    if (truths.size > 0)
        put(record, ["terms"], Object.fromEntries(truths));
    return record;
}
function treeOf(element, prefix, values, keys) {
    const tree = {};
    for (const value of element.values.values()) {
        const chosen = values.get(value);
        const { sameAs, path, term, type } = value.scalar;
        if (chosen === undefined || (term && sameAs === undefined) || chosen === zeroValue(type))
            continue;
        const steps = stepsBelow(sameAs ?? path, prefix);
        if (steps.length > 0)
            put(tree, steps, chosen);
    }
    for (const facts of element.collections.values()) {
        if (facts.elements.length === 0)
            continue;
        put(tree, stepsBelow(facts.collection.path, prefix), witness_collectionOf(facts, values, keys));
    }
    return tree;
}
function witness_collectionOf(facts, values, keys) {
    const isMap = facts.collection.type === "map";
    const items = facts.elements.flatMap((element) => {
        const item = elementOf(facts, element, isMap ? "@value" : "", values, keys);
        return isMap ? [[keys.get(element) ?? "", item]] : Array.from({ length: element.times }, () => item);
    });
    if (!isMap)
        return structuredClone(items);
    const entries = {};
    for (const [key, item] of items)
        witness_define(entries, key, item);
    return entries;
}
function elementOf({ collection }, element, prefix, values, keys) {
    if (collection.element === "struct")
        return treeOf(element, prefix, values, keys);
    const value = element.values.get(prefix);
    return (value && values.get(value)) ?? zeroValue(collection.element);
}
/** The names of a path; those of an entry's value stand below `@value`. */
function stepsBelow(path, prefix) {
    if (path === "" || path === "@key" || path === "@index" || path === prefix)
        return [];
    return (prefix !== "" && path.startsWith(`${prefix}.`) ? path.slice(prefix.length + 1) : path).split(".");
}
function put(tree, steps, value) {
    let at = tree;
    for (const step of steps.slice(0, -1)) {
        const inner = Object.hasOwn(at, step) ? at[step] : undefined;
        if (typeof inner === "object" && inner !== null)
            at = inner;
        else {
            const made = {};
            witness_define(at, step, made);
            at = made;
        }
    }
    witness_define(at, steps[steps.length - 1], value);
}
/** Sets a member, `__proto__` like any other. */
function witness_define(tree, name, value) {
    Object.defineProperty(tree, name, { value, enumerable: true, configurable: true, writable: true });
}
/** Parts that are tried at most. */
const MAX_PARTS = 200;
function addressPairs(model) {
    const last = (path) => path.slice(path.lastIndexOf(".") + 1);
    return [model.root, ...model.elements].flatMap(({ values }) => [...values.values()].flatMap(({ scalar: { path, addressOf } }) => addressOf === undefined ? [] : [{ number: last(path), text: last(addressOf) }]));
}
/** Leaves out of a witness what it need not say, as far as the work allows; an address stays with its number. */
function minimised(formula, witness, model, work) {
    const copy = structuredClone(witness);
    const pairs = addressPairs(model);
    const isPaired = (node, name) => pairs.some(({ number, text }) => (name === number || name === text) && Object.hasOwn(node, number) && Object.hasOwn(node, text));
    let parts = 0;
    const shrink = (node) => {
        if (typeof node !== "object" || node === null)
            return;
        const names = Object.keys(node).reverse();
        for (const name of names) {
            if (++parts > MAX_PARTS || work.done > work.most)
                return;
            if (isPaired(node, name))
                continue;
            const container = node;
            const value = container[name];
            const put = () => (Array.isArray(node) ? node.splice(Number(name), 0, value) : witness_define(container, name, value));
            if (Array.isArray(node))
                node.splice(Number(name), 1);
            else
                delete container[name];
            if (evaluate(formula, copy, work) === true)
                continue;
            put();
            shrink(value);
            const isEmptied = typeof value === "object" && value !== null && Object.keys(value).length === 0;
            if (!isEmptied || Array.isArray(node))
                continue;
            delete container[name];
            if (evaluate(formula, copy, work) !== true)
                put();
        }
    };
    shrink(copy);
    return copy;
}

;// CONCATENATED MODULE: ./build/src/logic/search.js













const MAX_LOST_FILES = 40;
/**
 * Searches for a record that satisfies a formula: a tableau. Claims are taken apart until only facts about values
 * remain; where a claim leaves a choice, the search decides and comes back to the latest decision that a conflict
 * rests on. It ends with a witness that evaluation has confirmed, with a proof, or with neither where it met
 * something that the theories leave open.
 */
class Search {
    #formula;
    #options;
    #workshop;
    #modes;
    #model = new Model();
    #decisions = new Decisions(this.#model);
    #knowledge;
    #choices;
    #demands;
    #queue = [];
    /** The search has begun anew: options that fail at once should be struck out first. */
    #isStuck = false;
    /** How often no file was found. */
    #lostFiles = 0;
    /** Why a failure is no proof. */
    #open = null;
    constructor(formula, workshop, options) {
        this.#formula = formula;
        this.#workshop = workshop;
        this.#options = options;
        this.#modes = new CollectionModes(formula);
        this.#knowledge = new Knowledge(this.#model, workshop, (topic) => this.#choices.touch(topic));
        this.#choices = new Choices(this.#model, this.#knowledge, workshop.spend);
        this.#demands = new Demands({
            model: this.#model,
            modes: this.#modes,
            decisions: this.#decisions,
            knowledge: this.#knowledge,
            spend: workshop.spend,
            assert: (claimed, positive, env, deps) => this.#assert(claimed, positive, env, deps),
            leaveOpen: (reason, deps) => this.#leaveOpen(reason, deps),
        });
    }
    run() {
        this.#assert(this.#formula, true, [], NONE);
        for (;;) {
            let conflict = this.#propagate();
            if (conflict === null) {
                const decided = this.#decide();
                if (decided === "decided")
                    continue;
                const finished = decided === "nothing left" ? this.#finish() : decided;
                if (finished === "decided")
                    continue;
                if ("witness" in finished) {
                    const { witness } = finished;
                    const least = (work) => minimised(this.#formula, witness, this.#model, work);
                    return { status: "sat", least };
                }
                conflict = finished.conflict;
            }
            if (this.#open !== null && this.#options.onlyProof)
                break;
            this.#workshop.spend(1 + (conflict.length >> 2));
            this.#queue = [];
            this.#choices.forgetTouched();
            const result = this.#decisions.goBack(conflict);
            if (result === "none")
                break;
            if (result === "resumed")
                continue;
            this.#isStuck = true;
            this.#choices.touchAll();
        }
        return this.#open === null ? { status: "unsat" } : { status: "unknown", reason: this.#open };
    }
    /** Gives up on what rests on these decisions, without proof. */
    #leaveOpen(reason, deps) {
        this.#open ??= reason;
        return deps;
    }
    // ---- claims
    #assert(formula, positive, env, deps) {
        this.#queue.push({ formula, positive, env, deps });
    }
    /** Follows up claims, and what follows from choices, until nothing more follows. */
    #propagate() {
        for (;;) {
            for (let i = 0; i < this.#queue.length; i++) {
                this.#workshop.spend(1);
                const conflict = this.#handle(this.#queue[i]);
                if (conflict !== null)
                    return conflict;
            }
            this.#queue = [];
            const consequence = this.#choices.consequence();
            if (consequence === null)
                return null;
            if ("conflict" in consequence)
                return consequence.conflict;
            this.#queue.push(consequence.claim);
        }
    }
    #handle(claim) {
        const { formula, positive, env, deps } = claim;
        switch (formula.kind) {
            case "true":
                return positive ? null : deps;
            case "false":
                return positive ? deps : null;
            case "not":
                this.#assert(formula.operand, !positive, env, deps);
                return null;
            case "and":
            case "or":
                if ((formula.kind === "and") !== positive)
                    this.#choices.add(formula, positive, env, deps);
                else
                    for (const operand of formula.operands)
                        this.#assert(operand, positive, env, deps);
                return null;
            case "compare":
                return this.#knowledge.learn(formula, positive, env, deps);
            case "term":
            case "opaque": {
                const known = this.#knowledge.note(claim);
                return known && known.positive !== positive ? united(known.deps, deps) : null;
            }
            case "exists": {
                const known = this.#knowledge.note(claim);
                if (known)
                    return known.positive === positive ? null : united(known.deps, deps);
                return positive ? this.#require(formula, env, deps) : this.#refuse(formula, env, deps);
            }
        }
    }
    #factsOf(formula, env) {
        return this.#model.collectionOf(formula.collection, env, (collection) => this.#modes.modeOf(collection));
    }
    #refuse(formula, env, deps) {
        const facts = this.#factsOf(formula, env);
        const refused = { formula: formula.body, env, deps };
        if (formula.count > 1) {
            this.#model.append(facts.limits, { ...refused, most: formula.count - 1 });
            return null;
        }
        this.#workshop.spend((facts.required.length + facts.elements.length) >> 2);
        const needed = facts.required.find((required) => this.#knowledge.covers(required, refused));
        if (needed)
            return united(needed.deps, deps);
        this.#model.append(facts.refused, refused);
        for (const element of facts.elements) {
            this.#assert(formula.body, false, [element, ...env], united(deps, element.deps));
        }
        return null;
    }
    #require(formula, env, deps) {
        const facts = this.#factsOf(formula, env);
        const required = { formula: formula.body, env, deps };
        this.#workshop.spend(facts.refused.length >> 2);
        const refused = facts.refused.find((other) => this.#knowledge.covers(required, other));
        if (refused)
            return united(refused.deps, deps);
        this.#model.append(facts.required, required);
        return this.#demands.require(facts, formula, env, deps);
    }
    // ---- deciding
    #decide() {
        if (this.#isStuck && this.#decisions.count === 0) {
            this.#isStuck = false;
            const found = this.#choices.probe((option) => this.#survives(option));
            if (found)
                return this.#follow(found);
        }
        this.#decisions.begin();
        const met = this.#demands.meetNext();
        if (met !== undefined)
            return met === null ? "decided" : { conflict: met };
        const next = this.#choices.next();
        if (next === null)
            return this.#checkLimits();
        if (!("options" in next))
            return this.#follow(next);
        const sorted = [...next.options].sort((a, b) => this.#risk(a.formula) - this.#risk(b.formula));
        const ways = sorted.map(({ formula, positive, env }) => (deps) => this.#assert(formula, positive, env, deps));
        this.#decisions.choose(ways, next.deps);
        return "decided";
    }
    #follow(consequence) {
        if ("conflict" in consequence)
            return consequence;
        this.#queue.push(consequence.claim);
        return "decided";
    }
    /** Whether an option does not fail at once. */
    #survives({ formula, positive, env }) {
        const mark = this.#model.mark();
        this.#assert(formula, positive, env, NONE);
        const conflict = this.#propagate();
        this.#model.backTo(mark);
        this.#queue = [];
        this.#choices.forgetTouched();
        return conflict === null;
    }
    /** What no example could rest on is tried last. */
    #risk(formula) {
        switch (formula.kind) {
            case "and":
            case "or":
                return Math.max(...formula.operands.map((operand) => this.#risk(operand)));
            case "not":
                return this.#risk(formula.operand);
            case "exists":
                return this.#risk(formula.body);
            case "compare": {
                const { test } = formula;
                return test.type === "uninterpreted" || (test.type === "regexp" && !test.program) ? 2 : 0;
            }
            case "term":
                return formula.free ? 0 : 2;
            case "opaque":
                return this.#options.freeOpaque ? 1 : 2;
            default:
                return 0;
        }
    }
    /** Decides for elements whether they count, where a limit could be passed. */
    #checkLimits() {
        for (const { elements, limits } of this.#model.collections) {
            for (const limit of limits) {
                const found = this.#checkLimit(elements, limit);
                if (found !== "nothing left")
                    return found;
            }
        }
        return "nothing left";
    }
    #checkLimit(elements, limit) {
        const { formula, most } = limit;
        const counted = [];
        const undecided = [];
        for (const element of elements) {
            this.#workshop.spend(1);
            const env = [element, ...limit.env];
            const holds = this.#knowledge.known(formula, true, env);
            if (holds !== null)
                counted.push(united(holds, identityOf(element)));
            else if (this.#knowledge.known(formula, false, env) === null)
                undecided.push(element);
        }
        if (counted.length > most)
            return { conflict: unitedAll([limit.deps, ...counted.slice(0, most + 1)]) };
        const element = undecided[0];
        if (!element || counted.length + undecided.length <= most)
            return "nothing left";
        const env = [element, ...limit.env];
        const counts = (positive) => (deps) => {
            this.#knowledge.noteWhole({ formula, positive, env, deps });
            this.#assert(formula, positive, env, deps);
        };
        this.#decisions.choose([counts(false), counts(true)], NONE);
        return "decided";
    }
    // ---- finishing
    /** No claim is left that has alternatives: it becomes a witness, or a conflict. */
    #finish() {
        const chosen = chooseValues(this.#model, this.#workshop.theory, this.#workshop.spend);
        switch (chosen.status) {
            case "conflict":
                return { conflict: chosen.deps };
            case "open":
                return { conflict: this.#leaveOpen(chosen.reason, chosen.deps) };
            case "undecided": {
                const { element, scalar, test } = chosen;
                const isThat = compare(scalar, test);
                this.#decisions.begin();
                const is = (positive) => (deps) => this.#assert(isThat, positive, [element], deps);
                this.#decisions.choose([is(true), is(false)], NONE);
                return "decided";
            }
            case "chosen":
                break;
        }
        const values = new Map(chosen.values);
        const conflict = this.#fitFile(values);
        if (conflict !== null)
            return { conflict };
        if (this.#options.onlyProof)
            return { conflict: this.#leaveOpen("nothing speaks against it", NONE) };
        const { terms, unsteered } = this.#terms();
        const witness = buildWitness(this.#model, values, chosen.keys, terms);
        if (witness !== null) {
            const work = { most: Number.POSITIVE_INFINITY, done: 0 };
            const truth = evaluate(this.#formula, witness, work);
            this.#workshop.spend(this.#model.elements.length + work.done * EVALUATION_COST);
            if (truth === true)
                return { witness };
            const first = unsteered[0];
            if (truth === null && first) {
                const text = first.formula.kind === "term" ? first.formula.text : first.formula.key;
                const reason = `${text} decides here, and its value cannot be chosen`;
                return { conflict: this.#leaveOpen(reason, unitedAll(unsteered.map((claim) => claim.deps))) };
            }
        }
        return { conflict: this.#leaveOpen("the example that was found could not be confirmed", this.#decisions.all()) };
    }
    /** Sees to it that all that is claimed of the scanned file can be true of one, and takes values from that. */
    #fitFile(values) {
        const claims = [];
        for (const { formula, positive, deps } of this.#knowledge.claims()) {
            if (formula.kind !== "term" || !formula.file)
                continue;
            claims.push({
                test: formula.file,
                text: formula.text,
                positive,
                accepts: () => true,
                only: null,
                most: null,
                chosen: 0,
                deps,
            });
        }
        const read = new Map();
        for (const value of this.#model.root.values.values()) {
            const { file, path } = value.scalar;
            let chosen = values.get(value);
            if (!file || typeof chosen !== "number")
                continue;
            if (file.type === "size" && chosen < 0) {
                // The field is signed, but no file is smaller than nothing.
                const answer = this.#workshop.theory.solve({ ...value.scalar, unsigned: true }, value.facts);
                if (answer.status === "unsat")
                    return unitedAll(answer.core.map((i) => value.facts[i].deps));
                if (answer.status === "unknown")
                    return this.#leaveOpen(answer.reason, unitedAll(value.facts.map((f) => f.deps)));
                chosen = Number(answer.value);
                values.set(value, chosen);
            }
            const number = chosen;
            read.set(path, value);
            for (const { test, positive, deps } of value.facts) {
                if (test.type !== "range")
                    continue;
                const only = positive && test.min === test.max ? test.min : null;
                const most = positive ? test.max : test.max === null && test.min !== null ? test.min - 1 : null;
                const accepts = (value) => inRange(test, value) === positive;
                claims.push({ test: file, text: path, positive: null, accepts, only, most, chosen: number, deps });
            }
        }
        if (claims.length < 2)
            return null;
        const answer = solveFile(claims, this.#workshop.patterns, this.#options.onlyProof);
        if (answer.status === "unsat")
            return answer.deps;
        if (answer.status === "unknown") {
            // A search that goes on and on among files that cannot be found ends here.
            return this.#leaveOpen(answer.reason, ++this.#lostFiles > MAX_LOST_FILES ? NONE : answer.deps);
        }
        for (const [path, number] of answer.values)
            values.set(read.get(path), number);
        return null;
    }
    /** What was claimed of terms: those that an example can list, and those that are what they are. */
    #terms() {
        const terms = [];
        const unsteered = [];
        for (const claim of this.#knowledge.claims()) {
            const { formula, positive } = claim;
            if (formula.kind !== "term" && formula.kind !== "opaque")
                continue;
            const isFree = formula.kind === "term" ? formula.free : this.#options.freeOpaque;
            if (isFree)
                terms.push({ formula, positive });
            else
                unsteered.push(claim);
        }
        return { terms, unsteered };
    }
}

;// CONCATENATED MODULE: ./build/src/logic/subsumption.js

/**
 * Implications that can be read off the two formulas, part against part: what most clauses of two rules that say
 * the same need. Finding none proves nothing.
 */
class Subsumption {
    #theory;
    #spend;
    #answers = new Map();
    #numbers = new Map();
    constructor(theory, spend) {
        this.#theory = theory;
        this.#spend = spend;
    }
    /** Both formulas are asked of the same element, with the same outer ones. */
    implies(premise, conclusion) {
        return this.#implies({ formula: premise, positive: true }, { formula: conclusion, positive: true });
    }
    /** Whether the two cannot both hold. */
    excludes(a, b) {
        return this.#implies({ formula: a, positive: true }, { formula: b, positive: false });
    }
    #number(formula) {
        let number = this.#numbers.get(formula.key);
        if (number === undefined) {
            number = this.#numbers.size;
            this.#numbers.set(formula.key, number);
        }
        return number;
    }
    #implies(premise, conclusion) {
        const p = withoutNot(premise);
        const c = withoutNot(conclusion);
        if (p.formula === c.formula || p.formula.key === c.formula.key)
            return p.positive === c.positive;
        if (isAtom(p.formula) && isAtom(c.formula))
            return this.#atomImplies(p, c);
        const key = `${this.#number(p.formula)}${p.positive ? "+" : "-"}${this.#number(c.formula)}${c.positive ? "+" : "-"}`;
        const known = this.#answers.get(key);
        if (known !== undefined)
            return known;
        this.#spend(1);
        const answer = this.#decompose(p, c);
        this.#answers.set(key, answer);
        return answer;
    }
    #decompose(premise, conclusion) {
        if (isConstant(premise, false) || isConstant(conclusion, true))
            return true;
        const conclusions = operandsOf(conclusion, "and");
        if (conclusions)
            return conclusions.every((c) => this.#implies(premise, c));
        const cases = operandsOf(premise, "or");
        if (cases)
            return cases.every((p) => this.#implies(p, conclusion));
        const premises = operandsOf(premise, "and");
        if (premises?.some((p) => this.#implies(p, conclusion)))
            return true;
        const alternatives = operandsOf(conclusion, "or");
        if (premise.positive && conclusion.positive && hasOperand(conclusion.formula, premise.formula.key))
            return true;
        return alternatives?.some((c) => this.#implies(premise, c)) === true;
    }
    #atomImplies(premise, conclusion) {
        const p = premise.formula;
        const c = conclusion.formula;
        if (p.kind === "compare" && c.kind === "compare") {
            if (scalarKey(p.scalar) !== scalarKey(c.scalar))
                return false;
            this.#spend(1);
            const ofPremise = { test: p.test, positive: premise.positive };
            return this.#theory.implies(p.scalar, ofPremise, { test: c.test, positive: conclusion.positive });
        }
        if (p.kind !== "exists" || c.kind !== "exists" || premise.positive !== conclusion.positive)
            return false;
        if (collectionKey(p.collection) !== collectionKey(c.collection))
            return false;
        const [stronger, weaker] = premise.positive ? [p, c] : [c, p];
        return stronger.count >= weaker.count && this.implies(stronger.body, weaker.body);
    }
}
function withoutNot({ formula, positive }) {
    return formula.kind === "not" ? withoutNot({ formula: formula.operand, positive: !positive }) : { formula, positive };
}
function isAtom({ kind }) {
    return kind === "compare" || kind === "exists" || kind === "term" || kind === "opaque";
}
function isConstant({ formula, positive }, value) {
    return formula.kind === (positive === value ? "true" : "false");
}
/** The operands where the signed formula is a conjunction (or a disjunction). */
function operandsOf({ formula, positive }, kind) {
    if (formula.kind !== "and" && formula.kind !== "or")
        return null;
    if ((formula.kind === kind) !== positive)
        return null;
    return formula.operands.map((operand) => ({ formula: operand, positive }));
}
const operandKeys = new WeakMap();
/** Whether a formula is among the operands, told by its key: for long lists. */
function hasOperand(formula, key) {
    if (formula.kind !== "and" && formula.kind !== "or")
        return false;
    let keys = operandKeys.get(formula);
    if (!keys) {
        keys = new Set(formula.operands.map((operand) => operand.key));
        operandKeys.set(formula, keys);
    }
    return keys.has(key);
}

;// CONCATENATED MODULE: ./build/src/logic/decide.js







class Exhausted extends Error {
}
/** What searches count, in steps of a budget: measured, so that a budget of a million is over in about a second. */
const COUNT = 0.25;
const OUT_OF_WORK = { status: "unknown", reason: "the work budget ran out", exhausted: true };
const workshops = new WeakMap();
function workshopOf(budget) {
    const known = workshops.get(budget);
    if (known)
        return known;
    const spend = (steps) => {
        budget.steps -= steps * COUNT;
        if (budget.steps < 0) {
            budget.steps = 0;
            throw new Exhausted();
        }
    };
    const theory = new ScalarTheory(spend);
    const workshop = { theory, patterns: new PatternTheory(spend), subsumption: new Subsumption(theory, spend), spend };
    workshops.set(budget, workshop);
    return workshop;
}
/** A search reads and rewrites its formula a few times before it begins; so many characters of its key are a step. */
const decide_KEY_PER_STEP = 4;
/** No example is worth more: the least one is a courtesy. */
const MOST_MINIMISING = 1_000_000;
function withinBudget(budget, work) {
    if (budget.steps <= 0)
        return OUT_OF_WORK;
    try {
        return work(workshopOf(budget));
    }
    catch (error) {
        if (error instanceof Exhausted)
            return OUT_OF_WORK;
        // Formulas are walked by recursion; those that parsers let through are far from this.
        if (error instanceof RangeError)
            return { status: "unknown", reason: "nested too deeply", exhausted: false };
        throw error;
    }
}
/** Searches for a record that satisfies a formula. `sat` comes with a witness, `unsat` is a proof. */
function satisfy(formula, options = {}) {
    const { budget = { steps: DEFAULT_STEPS }, opaque = "free" } = options;
    return withinBudget(budget, (workshop) => search(formula, workshop, budget, { freeOpaque: opaque === "free" }));
}
/** Whether it is proved that no record satisfies a formula: what {@link satisfy} says, without looking for one that does. */
function isRefuted(formula, budget) {
    const options = { freeOpaque: true, onlyProof: true };
    return withinBudget(budget, (workshop) => search(formula, workshop, budget, options)).status === "unsat";
}
function search(formula, workshop, budget, options) {
    workshop.spend(formula.key.length / decide_KEY_PER_STEP);
    const result = new Search(formula, workshop, options).run();
    switch (result.status) {
        case "sat":
            return withLeastWitness(result.least, budget);
        case "unknown":
            return { ...result, exhausted: false };
        default:
            return result;
    }
}
/** Most examples are never shown: what they need not say is left out once somebody looks at them. */
function withLeastWitness(least, budget) {
    let shown = null;
    return {
        status: "sat",
        get witness() {
            if (shown === null) {
                const most = Math.min(MOST_MINIMISING, budget.steps / (COUNT * EVALUATION_COST));
                const work = { most, done: 0 };
                shown = least(work);
                budget.steps = Math.max(0, budget.steps - work.done * EVALUATION_COST * COUNT);
            }
            return shown;
        },
    };
}
/**
 * Whether every record that satisfies `a` satisfies `b`: `unsat` is a proof that it does; the witness of `sat`
 * satisfies `a` and not `b`.
 */
function implies(a, b, options = {}) {
    const { budget = { steps: DEFAULT_STEPS } } = options;
    let open = null;
    for (const conclusion of b.kind === "and" ? b.operands : [b]) {
        const decision = impliesOne(a, conclusion, { ...options, budget });
        if (decision.status === "sat")
            return decision;
        if (decision.status === "unknown") {
            open ??= decision;
            if (decision.exhausted)
                return decision;
        }
    }
    return open ?? { status: "unsat" };
}
function impliesOne(a, b, options) {
    return withinBudget(options.budget, ({ subsumption }) => {
        if (subsumption.implies(a, b))
            return { status: "unsat" };
        return satisfy(and([a, not(b)]), options);
    });
}

;// CONCATENATED MODULE: ./build/src/logic/implications.js



/** Beyond this many alternatives none is told apart. */
const implications_MAX_ALTERNATIVES = 64;
/**
 * What the questions of one comparison have been answered, out of one budget: whether clauses imply another, as they
 * are written or as a search by words would read them. A premise is one of few arrays, and told by which it is.
 */
class Implications {
    #budget;
    #byTokens;
    #known;
    #answers = new Map();
    /** The premise as tokens; null where it cannot hold as such. */
    #tokenised = new Map();
    #casesOf = new Map();
    #isExhausted = false;
    /**
     * `byTokens`: whether literals that differ only in what is no letter or digit are the same for a search; `known`:
     * what holds of every record that there can be.
     */
    constructor(budget, byTokens, known = TRUE) {
        this.#budget = budget;
        this.#byTokens = byTokens;
        this.#known = known;
    }
    /** A question had to be left open for want of work. */
    get isExhausted() {
        return this.#isExhausted;
    }
    /** No work is left. */
    get isSpent() {
        return this.#budget.steps <= 0;
    }
    /** Work besides searching. */
    spend(steps) {
        this.#budget.steps = Math.max(0, this.#budget.steps - steps);
    }
    /** What satisfies all of them. */
    satisfy(formulas) {
        // Without work left the formula need not be made either.
        const decision = satisfy(this.isSpent ? TRUE : and([...formulas, this.#known]), { budget: this.#budget });
        if (decision.status === "unknown" && decision.exhausted)
            this.#isExhausted = true;
        return decision;
    }
    /** What satisfies a premise and not a clause. */
    counterexample(premise, target) {
        const isPart = premise.some((f) => f.key === target.key);
        const decision = isPart ? { status: "unsat" } : this.satisfy([...premise, not(target)]);
        this.#answersTo(premise).set(target.key, decision.status === "unsat");
        return decision;
    }
    /** Explaining a clause asks the same questions again and again: `premise` is one of few arrays. */
    #isImplied(premise, target) {
        const known = this.#answersTo(premise).get(target.key);
        return known ?? this.counterexample(premise, target).status === "unsat";
    }
    #answersTo(premise) {
        let answers = this.#answers.get(premise);
        if (answers === undefined) {
            answers = new Map();
            this.#answers.set(premise, answers);
        }
        return answers;
    }
    isImpliedByTokens(premise, target) {
        if (!this.#byTokens)
            return false;
        let words = this.#tokenised.get(premise);
        if (words === undefined) {
            words = premise.map(tokenised);
            // As tokens "a-b" and not "a b" exclude each other, and what cannot be would imply anything.
            if (this.satisfy(words).status !== "sat")
                words = null;
            this.#tokenised.set(premise, words);
        }
        return words !== null && this.#isImplied(words, tokenised(target));
    }
    /** Whether a premise implies a clause, as it is written or as tokens; the alternatives of `meant` each in their way. */
    isMet(target, premise, meant) {
        const isImplied = (by) => this.#isImplied(by, target) || this.isImpliedByTokens(by, target);
        if (isImplied(premise))
            return true;
        const cases = meant === null || this.isSpent ? [] : this.#cases(premise, meant);
        return cases.length > 0 && cases.every(isImplied);
    }
    /**
     * A premise once for each alternative of one of its clauses: some may be met as they are written and others as
     * tokens. Empty where there is nothing to tell apart.
     */
    #cases(premise, clause) {
        const known = this.#casesOf.get(premise) ?? new Map();
        this.#casesOf.set(premise, known);
        let cases = known.get(clause.key);
        if (cases === undefined) {
            const alternatives = premise.some((f) => f.key === clause.key) ? alternativesOf(clause) : [];
            const rest = premise.filter((f) => f.key !== clause.key);
            const isMany = alternatives.length > implications_MAX_ALTERNATIVES;
            cases = alternatives.length < 2 || isMany ? [] : alternatives.map((alternative) => [...rest, alternative]);
            known.set(clause.key, cases);
        }
        return cases;
    }
}

;// CONCATENATED MODULE: ./build/src/logic/compare_sides.js








/**
 * Compares two conjunctions of clauses by meaning. `a and b` is implied clause by clause, so the differences
 * come out by clause; each has a witness that was checked by evaluation, and its reason is the least that must
 * be relaxed for the clause to be implied.
 */
function compareSides(first, second, options = {}) {
    return new Comparison(first, second, options).run();
}
class Comparison {
    #clauses;
    #options;
    /** What the other side finds, for each side. */
    #premises;
    #ask;
    #differences = [];
    constructor(first, second, options) {
        this.#clauses = { first, second };
        this.#premises = { first: this.#bounds("second", "lower"), second: this.#bounds("first", "lower") };
        this.#options = options;
        this.#ask = new Implications(options.budget ?? { steps: DEFAULT_STEPS }, options.tokens !== false, options.known);
    }
    run() {
        // Whatever the relation rests on comes before any work goes into explanations, so that these never cost a verdict.
        const second = this.#decisions("second");
        const first = this.#decisions("first");
        const isAlike = [...second, ...first].every((decision) => decision?.status !== "sat");
        const both = isAlike ? null : this.#both();
        const failing = [...this.#failures("second", second), ...this.#failures("first", first)];
        const isCovered = this.#checkClauses("second", second, failing);
        const isEnforced = this.#checkClauses("first", first, failing);
        this.#addScope();
        const relation = this.#relation(isCovered, isEnforced, both);
        return { relation, differences: this.#differences, exhausted: this.#ask.isExhausted };
    }
    /** The first of equivalent, disjoint, narrower, broader, overlapping that is proved; else unknown. */
    #relation(isCovered, isEnforced, both) {
        if (isCovered === "open" || isEnforced === "open")
            return "unknown";
        if (isCovered === "yes" && isEnforced === "yes")
            return "equivalent";
        if (both?.status === "unsat")
            return "disjoint";
        if (isEnforced === "yes")
            return "narrower";
        if (isCovered === "yes")
            return "broader";
        return both?.status === "sat" ? "overlapping" : "unknown";
    }
    /** Whether anything is found by both sides. */
    #both() {
        return this.#ask.satisfy([...this.#bounds("first", "upper"), ...this.#bounds("second", "lower")]);
    }
    #bounds(side, bound) {
        return this.#clauses[side].filter((c) => c.scope === null).map((c) => c[bound]);
    }
    #addScope() {
        for (const side of ["first", "second"]) {
            for (const [clause, { scope }] of this.#clauses[side].entries()) {
                if (scope === null)
                    continue;
                this.#add({
                    side,
                    clause,
                    direction: DIRECTION[side],
                    reason: scope,
                    scope: true,
                    detail: {},
                    counterpart: null,
                    witness: null,
                });
            }
        }
    }
    #add(difference) {
        const isIgnored = this.#options.ignoredReasons?.has(difference.reason) === true;
        this.#differences.push(isIgnored ? { ...difference, scope: true } : difference);
    }
    /** What the other side finds and a clause does not; null for a clause that is set aside. */
    #decisions(side) {
        const premise = this.#premises[side];
        return this.#clauses[side].map(({ upper, scope }) => scope === null ? this.#ask.counterexample(premise, upper) : null);
    }
    /**
     * The clauses that something which the other side finds does not satisfy. One that fails when read as words, too,
     * is enough for the relation; whether the others do is left to their explanations.
     */
    #failures(side, decisions) {
        const otherSide = side === "first" ? "second" : "first";
        const premise = this.#premises[side];
        const own = this.#bounds(side, "upper");
        let isFailed = false;
        return this.#clauses[side].flatMap(({ upper: target }, index) => {
            const decision = decisions[index] ?? null;
            if (decision?.status !== "sat")
                return [];
            const { counterpart, isMissing } = this.#meantBy(index, side);
            const meant = counterpart === null ? null : (this.#clauses[otherSide][counterpart]?.lower ?? null);
            const isSure = !isFailed && !this.#ask.isMet(target, premise, meant) && !this.#ask.isSpent;
            isFailed ||= isSure;
            return [{ side, otherSide, index, premise, own, target, counterpart, meant, isMissing, decision, isSure }];
        });
    }
    /** The other side's clause that is most like a clause, those apart that stand for another clause of its side. */
    #meantBy(index, side) {
        const otherSide = side === "first" ? "second" : "first";
        const target = this.#clauses[side][index].upper;
        const anothers = new Set();
        while (anothers.size < MAX_ANOTHERS) {
            const likest = this.#counterpart(target, otherSide, anothers);
            if (likest === null)
                break;
            if (!this.#isAnothers(likest, index, side))
                return { counterpart: likest, isMissing: false };
            anothers.add(likest);
        }
        return { counterpart: null, isMissing: anothers.size > 0 };
    }
    /** Whether a clause of the other side looks nowhere where a clause does, and is more like another that does. */
    #isAnothers(likest, index, side) {
        const theirs = this.#clauses[side === "first" ? "second" : "first"][likest];
        if (isAnyIn(this.#clauses[side][index], theirs))
            return false;
        const other = this.#counterpart(theirs.lower, side);
        return other !== null && other !== index && isAnyIn(this.#clauses[side][other], theirs);
    }
    /** Whether the other side implies every clause of this one; adds what keeps it from doing so. */
    #checkClauses(side, decisions, failing) {
        const answers = new Set();
        for (const index of this.#clauses[side].keys()) {
            const decision = decisions[index] ?? null;
            if (decision === null || decision.status === "unsat")
                continue;
            const before = this.#differences.length;
            const failure = failing.find((one) => one.side === side && one.index === index);
            if (failure === undefined)
                this.#addUndecided(side, index);
            else
                this.#explain(failure);
            const counted = this.#differences.slice(before).filter(({ scope }) => !scope);
            for (const { reason } of counted)
                answers.add(reason === "undecided" ? "open" : "no");
        }
        // One clause that is known to fail decides for all of them.
        return answers.has("no") ? "no" : answers.has("open") ? "open" : "yes";
    }
    #addUndecided(side, clause) {
        const target = this.#clauses[side][clause].upper;
        const counterpart = this.#counterpart(target, side === "first" ? "second" : "first");
        const base = { side, clause, direction: DIRECTION[side], counterpart };
        this.#add({ ...base, reason: "undecided", scope: false, detail: {}, witness: null });
    }
    #explain(found) {
        const { side, index, premise, own, target, counterpart, meant } = found;
        const direction = DIRECTION[side];
        const base = { side, clause: index, direction, counterpart, detail: {} };
        const plain = found.decision.witness;
        if (this.#ask.isImpliedByTokens(premise, target)) {
            const detail = tokenPair(target, premise);
            this.#add({ ...base, reason: "tokenisation_unknown", scope: true, detail, witness: plain });
            return;
        }
        this.#ask.spend(this.#readingSteps(found.otherSide));
        if (this.#ask.isSpent) {
            this.#addUnexplained(found);
            return;
        }
        const all = relaxationsOf(target, premise, direction, meant, own);
        // What the other side has for another clause is no field at which this one fails to look.
        const candidates = found.isMissing ? all.filter(({ change }) => change.type !== "field") : all;
        const likely = candidates.filter(({ reason }) => LIKELY.has(reason));
        const relaxedBy = new Map();
        const holds = (chosen, from = premise) => {
            const relaxed = relaxedBy.get(chosen) ?? relax(target, chosen);
            relaxedBy.set(chosen, relaxed);
            return this.#ask.isMet(relaxed, from, meant);
        };
        // Likely reasons first, then alternatives of the counterpart, then whatever else would explain it.
        for (const allowed of [likely, candidates]) {
            if (holds(allowed)) {
                this.#addRelaxed(found, base, allowed, holds);
                return;
            }
            const split = meant === null ? null : this.#splitAlternatives(found, meant, (from) => holds(allowed, from));
            // What could not be asked any more might have held.
            if (this.#ask.isSpent)
                break;
            if (split === null)
                continue;
            for (const alternative of split.failing.flatMap((alike) => this.#byField(alike, found, split.all))) {
                const witness = this.#isolate(found, target, [alternative]) ?? plain;
                const explained = this.#alternativeReason(alternative, { ...found, others: split.all });
                this.#add({ ...base, ...explained, scope: false, witness });
            }
            this.#addRelaxed({ ...found, premise: split.covered }, base, allowed, holds);
            return;
        }
        if (this.#ask.isSpent) {
            this.#addUnexplained(found);
            return;
        }
        this.#add({ ...base, reason: WHOLE[side], scope: false, witness: this.#isolate(found, target) ?? plain });
    }
    /** A clause that is not implied, without work left to find out why. */
    #addUnexplained({ side, index, counterpart, decision, isSure }) {
        // Whether a policy minds the difference is known by its reason.
        if (!isSure || (this.#options.ignoredReasons?.size ?? 0) > 0) {
            this.#addUndecided(side, index);
            return;
        }
        const base = { side, clause: index, direction: DIRECTION[side], counterpart };
        const detail = { isUnexplained: true };
        this.#add({ ...base, reason: WHOLE[side], scope: false, detail, witness: decision.witness });
    }
    /** Looking through a side for texts. */
    #readingSteps(side) {
        return readingSteps(this.#clauses[side].map(({ lower }) => lower));
    }
    /** Adds the least of what is allowed that makes the clause hold: what is unlikely is given up first. */
    #addRelaxed(found, base, allowed, holds) {
        let chosen = [...allowed];
        for (const candidate of [...allowed].reverse()) {
            const without = chosen.filter((c) => c !== candidate);
            if (holds(without, found.premise))
                chosen = without;
        }
        if (this.#ask.isSpent) {
            // Not the least that must be given up: some of it would be no reason at all.
            this.#addUnexplained(found);
            return;
        }
        const relaxed = relax(found.target, chosen);
        const rest = this.#ask.counterexample(found.premise, relaxed);
        if (rest.status === "sat") {
            // What is left differs in punctuation alone.
            const detail = tokenPair(found.target, found.premise);
            this.#add({ ...base, reason: "tokenisation_unknown", scope: true, detail, witness: rest.witness });
        }
        for (const group of joinedByReason(chosen)) {
            const others = chosen.filter((c) => !group.candidates.includes(c));
            // One that would be found but for this reason says most.
            const alone = relax(found.target, group.candidates);
            const witness = this.#isolate(found, found.target, [alone]) ??
                this.#isolate(found, relax(found.target, others)) ??
                found.decision.witness;
            const { reason, detail } = group;
            const counterpart = this.#clauseWith(detail, found.otherSide, base.counterpart);
            this.#add({ ...base, counterpart, reason, detail, scope: false, witness });
        }
    }
    /** The other side's clause that holds the literal in question; the likeliest one where none does. */
    #clauseWith(detail, side, likely) {
        const bound = detail.otherBound;
        if (bound?.type === "range") {
            const sets = ({ lower, upper, scope }) => scope === null &&
                boundsOf(and([lower, upper])).some(({ path, test }) => path === detail.field && test.min === bound.min && test.max === bound.max);
            const index = this.#clauses[side].findIndex(sets);
            return index >= 0 ? index : likely;
        }
        const wanted = [detail.otherLiteral, detail.literal, ...(detail.texts ?? [])].flatMap((text) => text ?? []);
        if (detail.literal === undefined && new Set(wanted.map((text) => this.#holders(side, text).join())).size > 1)
            return null;
        for (const text of wanted.map(foldCase)) {
            const holds = (clause) => clause?.scope === null && mentionedBy(and([clause.lower, clause.upper])).includes(text);
            if (likely !== null && holds(this.#clauses[side][likely]))
                return likely;
            const index = this.#clauses[side].findIndex(holds);
            if (index >= 0)
                return index;
        }
        return likely;
    }
    /** The clauses that mention a text. */
    #holders(side, text) {
        return this.#clauses[side].flatMap(({ lower, upper, scope }, i) => {
            return scope === null && mentionedBy(and([lower, upper])).includes(foldCase(text)) ? [i] : [];
        });
    }
    /**
     * A witness that fails this clause alone, and not for its punctuation, where there is one; else one that fails it.
     */
    #isolate(found, target, extra = []) {
        const rest = this.#clauses[found.side].flatMap((c, i) => (i === found.index || c.scope !== null ? [] : [c.lower]));
        const strict = not(looselyTokenised(target));
        const plain = not(target);
        for (const attempt of [
            [...found.premise, ...rest, ...extra, strict],
            [...found.premise, ...rest, ...extra, plain],
            [...found.premise, ...extra, strict],
            [...found.premise, ...extra, plain],
        ]) {
            const decision = this.#ask.satisfy(attempt);
            if (decision.status === "sat")
                return decision.witness;
            if (this.#ask.isSpent)
                return null;
        }
        return null;
    }
    /** The alternatives of the counterpart that do not imply the clause, where some do; alike ones are joined. */
    #splitAlternatives(found, counterpart, holds) {
        const alternatives = alternativesOf(counterpart);
        if (alternatives.length < 2 || alternatives.length > implications_MAX_ALTERNATIVES)
            return null;
        const rest = found.premise.filter((f) => f.key !== counterpart.key);
        const failing = alternatives.filter((alternative) => !holds([...rest, alternative]));
        if (failing.length === 0 || failing.length === alternatives.length)
            return null;
        const alike = new Map();
        for (const alternative of failing) {
            const key = [...literalsOf(alternative).keys()].sort().join("\0") || alternative.key;
            alike.set(key, [...(alike.get(key) ?? []), alternative]);
        }
        const excluded = failing.map((f) => not(f));
        const covered = [...found.premise, ...excluded];
        return { failing: [...alike.values()].map((group) => or(group)), covered, all: alternatives };
    }
    /** Alternatives that look for the same texts one by one, where what they differ in is only where they look. */
    #byField(alike, found, all) {
        if (alike.kind !== "or")
            return [alike];
        const fields = alike.operands.map((one) => this.#alternativeReason(one, { ...found, others: all }).detail.field);
        const isEach = !fields.includes(undefined) && new Set(fields).size === fields.length;
        return isEach ? alike.operands : [alike];
    }
    /** An alternative that looks for the same texts or alike ones, but elsewhere, is a field that the clause does not look at. */
    #alternativeReason(alternative, { target, side, otherSide, index, others }) {
        const isNarrower = DIRECTION[side] === "narrower";
        const own = [...literalsOf(target).keys()];
        const theirs = ownLiterals(alternative, commonLiterals(others));
        const known = fieldsOf(target);
        const field = [...fieldsOf(alternative).keys()].find((path) => !known.has(path));
        if (field !== undefined &&
            theirs.length > 0 &&
            theirs.every(([text]) => own.some((other) => alikeness(text, other) > 0))) {
            return { reason: isNarrower ? "field_missing" : "field_added", detail: { field } };
        }
        const nearest = nearestAlternative(alternative, others, target);
        const isElsewhere = this.#clauses[side].some((clause, i) => {
            const texts = i === index ? [] : [...literalsOf(clause.upper).keys()].map(foldCase);
            return theirs.length > 0 && theirs.every(([text]) => texts.includes(foldCase(text)));
        });
        const besides = this.#clauses[otherSide].flatMap(({ lower, scope }) => {
            const texts = [...literalsOf(lower).keys()].map(foldCase);
            return scope !== null || theirs.some(([text]) => texts.includes(foldCase(text))) ? [] : texts;
        });
        const fields = [...fieldsOf(alternative).keys()];
        const isEverywhere = [...fieldsOf(or([...others])).keys()].every((path) => fields.includes(path));
        const detail = {
            alternative,
            ...(isEverywhere && fields.length > 2 ? {} : { fields }),
            texts: theirs.map(([, written]) => written),
            ...(nearest === null ? {} : { nearest }),
            ...(isElsewhere ? { isElsewhere } : {}),
            besides,
        };
        return { reason: isNarrower ? "alternative_missing" : "alternative_added", detail };
    }
    /**
     * The clause of a side that shares most with a formula: texts in whole or in part, numbers of the same field.
     * `others`: clauses that are not meant.
     */
    #counterpart(target, side, others = new Set()) {
        if (this.#ask.isSpent)
            return null;
        const literals = mentionedBy(target);
        this.#ask.spend(this.#readingSteps(side));
        const fields = fieldsOf(target);
        let best = null;
        let bestScore = 0;
        for (const [index, clause] of this.#clauses[side].entries()) {
            if (clause.scope !== null || others.has(index))
                continue;
            const both = and([clause.lower, clause.upper]);
            const theirs = mentionedBy(both);
            this.#ask.spend(literals.length * theirs.length * LIKENESS_STEPS);
            const likeness = literals.map((own) => Math.max(0, ...theirs.map((other) => alikeness(own, other))));
            let score = likeness.reduce((sum, part) => sum + part, 0);
            const isSpoken = score > 0;
            for (const [path, field] of boundFields(clause)) {
                if (fields.has(path))
                    score += field.scalar.type !== "string" ? 1 : isSpoken ? 0.1 : 0;
            }
            if (score > bestScore) {
                best = index;
                bestScore = score;
            }
        }
        return best;
    }
}
/** The fields of both bounds; of both joined the stricter one would hide the other's. */
function boundFields({ lower, upper }) {
    return new Map([...fieldsOf(lower), ...fieldsOf(upper)]);
}
/** Whether clauses look in one field. */
function isAnyIn(one, other) {
    if (one === undefined)
        return false;
    const fields = boundFields(one);
    return [...boundFields(other).keys()].some((path) => fields.has(path));
}
/** Literals whose letter case counts are one difference, as a person would say it. */
function joinedByReason(chosen) {
    const cased = chosen.filter(({ reason }) => reason === "case_sensitive");
    const rest = chosen.filter(({ reason }) => reason !== "case_sensitive");
    const groups = rest.map((candidate) => ({ ...candidate, candidates: [candidate] }));
    if (cased.length === 0)
        return groups;
    const texts = cased.flatMap(({ detail }) => detail.texts ?? []);
    return [{ reason: "case_sensitive", detail: { texts }, candidates: cased }, ...groups];
}
/**
 * Two literals that are the same but for punctuation, case or spaces, or of which one holds the other but for these,
 * where there are such.
 */
function tokenPair(target, premise) {
    const theirs = premise.flatMap((f) => [...literalsOf(f)]);
    const words = (text) => ` ${tokensOf(foldCase(text)).join(" ")} `;
    for (const isLike of [
        (own, other) => words(other) === words(own),
        (own, other) => words(other).includes(words(own)) && !foldCase(other).includes(foldCase(own)),
    ]) {
        for (const [own, literal] of literalsOf(target)) {
            if (theirs.some(([other]) => foldCase(other) === foldCase(own)) || words(own).trim() === "")
                continue;
            const pair = theirs.find(([other]) => isLike(own, other));
            if (pair)
                return { literal, otherLiteral: pair[1] };
        }
    }
    return {};
}
/** Reasons that explain a clause better than the alternatives of another. */
const LIKELY = new Set([
    "case_sensitive",
    "same_element",
    "literal_longer",
    "literal_shorter",
    "anchored",
    "wildcard",
    "bound_narrower",
    "bound_wider",
]);
/** After so many clauses that stand for others of their side none is looked for. */
const MAX_ANOTHERS = 4;
const DIRECTION = { first: "broader", second: "narrower" };
/** A clause of which the other side has nothing. */
const WHOLE = { first: "clause_missing", second: "clause_added" };
/** Holding one text against another. */
const LIKENESS_STEPS = 0.5;

;// CONCATENATED MODULE: ./build/src/logic/redundancy.js



/**
 * Looks for conditions that can never hold, always hold, or say the same twice. A rule of which every clause is
 * implied by another keeps one of them: of two that imply each other only the later one is called redundant.
 */
function factsOf(clauses, options = {}) {
    const { budget = { steps: DEFAULT_STEPS } } = options;
    const isUnsatisfiable = (formulas) => isRefuted(and(formulas), budget);
    const indexes = clauses.map((_, i) => i);
    const pick = (chosen) => chosen.map((i) => clauses[i]);
    if (clauses.length > 0 && isUnsatisfiable(clauses)) {
        const conflict = smallest(indexes, (chosen) => isUnsatisfiable(pick(chosen)));
        return { conflict, isAlwaysTrue: false, redundant: [] };
    }
    if (options.only === "conflict")
        return { conflict: null, isAlwaysTrue: false, redundant: [] };
    const redundant = [];
    const kept = new Set(indexes);
    for (const clause of [...indexes].reverse()) {
        if (budget.steps <= 0)
            break;
        const others = indexes.filter((i) => i !== clause && kept.has(i));
        const negation = not(clauses[clause]);
        if (!isUnsatisfiable([...pick(others), negation]))
            continue;
        redundant.push({ clause, by: smallest(others, (chosen) => isUnsatisfiable([...pick(chosen), negation])) });
        kept.delete(clause);
    }
    const isAlwaysTrue = kept.size === 0;
    return { conflict: null, isAlwaysTrue, redundant: redundant.reverse() };
}
/** Leaves out what is not needed, from the end; what remains still has the property. */
function smallest(indexes, holds) {
    let chosen = [...indexes];
    for (const index of [...indexes].reverse()) {
        const without = chosen.filter((i) => i !== index);
        if (holds(without))
            chosen = without;
    }
    return chosen;
}

;// CONCATENATED MODULE: ./build/src/logic/index.js












/***/ }),

/***/ 6033:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/**
 * Applies edits without touching anything else. Edits may come in any order; two that overlap are an
 * error of the caller, since no result would be what both asked for.
 *
 * @throws RangeError where edits overlap or lie outside the text
 */
function applyEdits(text, edits) {
    const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
    const parts = [];
    let at = 0;
    for (const edit of ordered) {
        if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
            throw new RangeError(`edit ${edit.start}..${edit.end} overlaps another or lies outside the text`);
        }
        parts.push(text.slice(at, edit.start), edit.text);
        at = edit.end;
    }
    parts.push(text.slice(at));
    return parts.join("");
}


/***/ }),

/***/ 8899:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ indentAt),
/* harmony export */   v: () => (/* binding */ lineEndOf)
/* harmony export */ });
/** How the first line ends; null where there is only one. */
function lineEndOf(text) {
    return /\r\n|\n|\r/.exec(text)?.[0] ?? null;
}
/** The white space with which the line of an offset begins. */
function indentAt(text, offset) {
    const indent = /[^\S\r\n]*/y;
    indent.lastIndex = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
    return indent.exec(text)?.[0] ?? "";
}


/***/ }),

/***/ 3261:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ spanContains)
/* harmony export */ });
/** Whether `inner` lies within `outer`; equal spans do. */
function spanContains(outer, inner) {
    return outer.start <= inner.start && inner.end <= outer.end;
}


/***/ }),

/***/ 6775:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ sameBounds),
/* harmony export */   e$: () => (/* binding */ lazyBounds),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   wk: () => (/* binding */ denied)
/* harmony export */ });
/* harmony import */ var _logic_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);

/** Bounds that are made when somebody asks for them: translating needs one, comparing two, and some are large. */
function lazyBounds(make) {
    const made = {};
    const get = (name) => {
        let formula = made[name];
        if (formula === undefined) {
            formula = make[name]();
            made[name] = formula;
        }
        return formula;
    };
    return {
        get lower() {
            return get("lower");
        },
        get usual() {
            return get("usual");
        },
        get wide() {
            return get("wide");
        },
        get upper() {
            return get("upper");
        },
    };
}
function sameBounds(formula) {
    return { lower: formula, usual: formula, wide: formula, upper: formula };
}
/** What is denied at most is excluded at least, and the other way round. */
function denied(bounds) {
    return lazyBounds({
        lower: () => (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)(bounds.upper),
        usual: () => (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)(bounds.usual),
        wide: () => (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)(bounds.wide),
        upper: () => (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)(bounds.lower),
    });
}
function joined(kind, parts) {
    const join = kind === "and" ? _logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .and */ .Uo : _logic_index_js__WEBPACK_IMPORTED_MODULE_0__.or;
    return lazyBounds({
        lower: () => join(parts.map((part) => part.lower)),
        usual: () => join(parts.map((part) => part.usual)),
        wide: () => join(parts.map((part) => part.wide)),
        upper: () => join(parts.map((part) => part.upper)),
    });
}


/***/ }),

/***/ 8213:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pl: () => (/* binding */ foldConstants),
/* harmony export */   qJ: () => (/* binding */ foldArithmetic),
/* harmony export */   xH: () => (/* binding */ negateConstant)
/* harmony export */ });
/**
 * Arithmetic on known numbers, as the compiler does it: division towards zero, shifts by 64 and more give 0. `undefined`
 * for a division by zero; null where something is not known, and where a sum or product leaves 64 bits.
 */
function foldArithmetic(operator, left, right) {
    if (left.kind === "constant" && right.kind === "constant") {
        const folded = foldConstants(operator, left.value, right.value);
        return folded === null || folded === "undefined" ? folded : { kind: "constant", value: folded };
    }
    if (right.kind === "constant" && right.value === 0n && (operator === "\\" || operator === "%"))
        return "undefined";
    return shifted(operator, left, right);
}
/** `field + 5`, `5 + field`, `field - 5`. */
function shifted(operator, left, right) {
    const isInteger = (value) => value.kind === "scalar" && value.type.kind === "integer";
    if (isInteger(left) && right.kind === "constant" && typeof right.value === "bigint") {
        if (operator === "+")
            return withOffset(left, left.offset + right.value);
        if (operator === "-")
            return withOffset(left, left.offset - right.value);
    }
    if (isInteger(right) && left.kind === "constant" && typeof left.value === "bigint" && operator === "+") {
        return withOffset(right, right.offset + left.value);
    }
    return null;
}
/** Null far out, where a sum may wrap around. */
function withOffset(value, offset) {
    return Number.isSafeInteger(Number(offset)) ? { ...value, offset } : null;
}
function foldConstants(operator, left, right) {
    if (typeof left === "bigint" && typeof right === "bigint")
        return foldIntegers(operator, left, right);
    const isNumber = (value) => typeof value === "bigint" || typeof value === "number";
    if (!isNumber(left) || !isNumber(right))
        return null;
    const [a, b] = [Number(left), Number(right)];
    switch (operator) {
        case "+":
            return a + b;
        case "-":
            return a - b;
        case "*":
            return a * b;
        case "\\":
            return a / b;
        default:
            return null;
    }
}
function foldIntegers(operator, left, right) {
    const wrap = (value) => BigInt.asIntN(64, value);
    // The compiler goes on with a float, or refuses.
    const kept = (value) => (wrap(value) === value ? value : null);
    switch (operator) {
        case "+":
            return kept(left + right);
        case "-":
            return kept(left - right);
        case "*":
            return kept(left * right);
        case "\\":
            return right === 0n ? "undefined" : kept(left / right);
        case "%":
            return right === 0n ? "undefined" : wrap(left % right);
        case "<<":
            return right < 0n ? null : right >= 64n ? 0n : wrap(left << right);
        case ">>":
            return right < 0n ? null : right >= 64n ? 0n : wrap(left >> right);
        case "&":
            return left & right;
        case "|":
            return left | right;
        case "^":
            return left ^ right;
        default:
            return null;
    }
}
/** `-x` and `~x` of a known number; null where that is no number. */
function negateConstant(operator, value) {
    if (typeof value === "bigint")
        return operator === "~" ? ~value : value === -(2n ** 63n) ? null : -value;
    return typeof value === "number" && operator === "-" ? -value : null;
}


/***/ }),

/***/ 5661:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isRecordPath),
/* harmony export */   b: () => (/* binding */ fieldFormula)
/* harmony export */ });
/* harmony import */ var _logic_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);
/* harmony import */ var _vt_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9707);
/* harmony import */ var _file_terms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9428);
/* harmony import */ var _lower_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4510);




const FILTER = /\[([A-Za-z_]\w*)="((?:[^"\\]|\\.)*)"\]/g;
const stepsByPath = new Map();
/** The steps of a path below its module; a path that is none is an error of the table. */
function stepsOf(path) {
    let steps = stepsByPath.get(path);
    if (steps === undefined) {
        const found = [];
        let at = 0;
        for (const match of path.matchAll(FILTER)) {
            found.push(...plainSteps(path.slice(at, match.index), path, at === 0));
            found.push({ kind: "filter", name: match[1], value: match[2].replace(/\\(.)/g, "$1") });
            at = match.index + match[0].length;
        }
        if (at < path.length)
            found.push(...plainSteps(path.slice(at), path, at === 0));
        steps = found.slice(1);
        stepsByPath.set(path, steps);
    }
    return steps;
}
function plainSteps(text, path, isFirst) {
    const steps = (0,_vt_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePath */ .Rr)(isFirst ? text : text.replace(/^\./, ""));
    if (steps === null)
        throw new RangeError(`\`${path}\` is no path into a module`);
    return steps;
}
/** Whether a path leads into the record; else it names a value of the scanned file: `filesize`. */
function isRecordPath(path) {
    return path.startsWith("vt.");
}
/**
 * Some value at the path passes the test: an `exists` for each collection on the way. What YARA leaves undefined
 * (a key that a map has not) is false.
 *
 * @throws RangeError for a path that the schema does not have
 */
function fieldFormula(path, schema, leaf) {
    if (!isRecordPath(path))
        return termFormula(path, schema, leaf);
    const root = schema.module("vt");
    if (root === null)
        throw new RangeError("the schema has no vt module");
    return new Walk(path, schema, leaf).at(root, _logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD */ .gv, "", stepsOf(path));
}
class Walk {
    #path;
    #schema;
    #leaf;
    constructor(path, schema, leaf) {
        this.#path = path;
        this.#schema = schema;
        this.#leaf = leaf;
    }
    at(type, scope, path, steps) {
        const [step, ...rest] = steps;
        if (step === undefined)
            return this.#leaf(scalar(this.#schema, type, scope, path), type);
        if (step.kind === "member") {
            const member = this.#schema.members(type).get(step.name);
            if (type.kind !== "struct" || member === undefined)
                throw this.#unknown();
            return this.at(member.type, scope, path === "" ? step.name : `${path}.${step.name}`, rest);
        }
        if (type.kind === "array")
            return this.#intoArray(type, scope, path, step, rest);
        if (type.kind === "map")
            return this.#intoMap(type, scope, path, step, rest);
        throw this.#unknown();
    }
    #intoArray(type, scope, path, step, rest) {
        const collection = { scope, path, type: "array", element: (0,_lower_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarType */ .h0)(type.element) ?? "struct" };
        // The end of a path that selects whole elements: that there is one says all.
        const isElement = rest.length === 0 && (0,_lower_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarType */ .h0)(type.element) === null;
        const body = isElement
            ? this.#leaf({ scope: 0, path: "", type: "boolean" }, type.element)
            : this.at(type.element, 0, "", rest);
        if (step.kind === "any")
            return (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .exists */ .t2)(collection, body);
        if (step.kind === "filter")
            return (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .exists */ .t2)(collection, (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .and */ .Uo)([this.#filter(type.element, step), body]));
        if (step.kind !== "at" || typeof step.index !== "number")
            throw this.#unknown();
        const index = { scope: 0, path: "@index", type: "integer", unsigned: true };
        return (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .exists */ .t2)(collection, (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .and */ .Uo)([(0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(index, { type: "range", min: step.index, max: step.index }), body]));
    }
    #intoMap(type, scope, path, step, rest) {
        const collection = { scope, path, type: "map", element: (0,_lower_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarType */ .h0)(type.value) ?? "struct" };
        const key = { scope: 0, path: "@key", type: type.key };
        if (step.kind === "key")
            return (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .exists */ .t2)(collection, this.#leaf(key, { kind: type.key }));
        const body = this.at(type.value, 0, "@value", rest);
        if (step.kind === "any")
            return (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .exists */ .t2)(collection, body);
        if (step.kind !== "at")
            throw this.#unknown();
        return (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .exists */ .t2)(collection, (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .and */ .Uo)([(0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(key, equalsTest(step.index)), body]));
    }
    #filter(element, { name, value }) {
        const field = this.#schema.members(element).get(name);
        if (field === undefined)
            throw this.#unknown();
        const tested = scalar(this.#schema, field.type, 0, name);
        if (field.type.kind !== "enum")
            return (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(tested, equalsTest(value));
        const number = this.#schema.enumValues(field.type.name).get(value);
        if (number === undefined)
            throw this.#unknown();
        return (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(tested, equalsTest(number));
    }
    #unknown() {
        return new RangeError(`the schema has no \`${this.#path}\``);
    }
}
/** A test for one value, letter case included. */
function equalsTest(value) {
    if (typeof value === "number")
        return { type: "range", min: value, max: value };
    return { type: "like", parts: [value], start: true, end: true, ignoreCase: false };
}
/** A value of the file, as a condition's canonical text names it: `filesize`, `pe.timestamp`, `pe.imphash()`. */
function termFormula(path, schema, leaf) {
    const type = termType(path, schema);
    const scalarKind = (0,_lower_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarType */ .h0)(type);
    if (scalarKind === null)
        throw new RangeError(`\`${path}\` is no value to compare`);
    return leaf((0,_file_terms_js__WEBPACK_IMPORTED_MODULE_2__/* .termScalar */ .D_)(path, scalarKind, type.kind === "integer" && type.unsigned === true), type);
}
function termType(path, schema) {
    if (path === "filesize")
        return { kind: "integer", unsigned: true };
    const type = (0,_vt_index_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)(schema, path.replace(/\(\)$/, ""))?.type;
    if (type === undefined)
        throw new RangeError(`no module has \`${path}\``);
    return type.kind === "function" ? (type.signatures[0]?.result ?? type) : type;
}
function scalar(schema, type, scope, path) {
    const kind = (0,_lower_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarType */ .h0)(type);
    if (kind === null)
        throw new RangeError(`\`${path}\` is a ${type.kind}, not a value to compare`);
    return (0,_lower_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarShape */ .ur)(schema, type, scope, path);
}


/***/ }),

/***/ 6416:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   U3: () => (/* binding */ FieldReader),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   gJ: () => (/* binding */ unreadTerm)
/* harmony export */ });
/* harmony import */ var _logic_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6775);
/* harmony import */ var _field_formula_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5661);



/** What is said of a term that no rule can express. `mapped`: null for a modifier that does not exist. */
function unreadTerm(node, mapped, reason) {
    const { modifier, value } = node;
    const text = value.kind === "TextValue" ? value.text : value.raw;
    // One name for all spellings, so that `comment:x` of two queries is the same atom.
    const isOwnName = mapped === null || mapped.selects !== null;
    const name = modifier === null ? "" : isOwnName ? modifier.name : mapped.row.modifier;
    const usual = (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .opaque */ .OZ)(name, text, reason);
    const bounds = { lower: _logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .FALSE */ .W8, usual, wide: usual, upper: _logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .TRUE */ .rT };
    return { kind: "unsupported", bounds, fidelity: "unsupported", reason, fields: [], note: null };
}
/** Puts tests on the fields of a term's row. */
class FieldReader {
    row;
    /** What the modifier's name selects in a row that stands for many. */
    selects;
    schema;
    #node;
    #mapped;
    constructor(node, mapped, schema) {
        this.row = mapped.row;
        this.selects = mapped.selects;
        this.schema = schema;
        this.#node = node;
        this.#mapped = mapped;
    }
    /** Some value at the path passes; null where a value of its type cannot be meant. */
    at(path, bound, test) {
        let isMeant = false;
        const formula = (0,_field_formula_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldFormula */ .b)(path, this.schema, (scalar, type) => {
            const tested = test(scalar, type, bound, path);
            if (tested === null)
                return _logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .FALSE */ .W8;
            isMeant = true;
            return (0,_field_formula_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordPath */ .$)(path) || path === "filesize" ? tested : (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .and */ .Uo)([(0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .term */ .jk)(`defined ${path}`), tested]);
        });
        return isMeant ? formula : null;
    }
    /** Some of the fields passes; null where the value can be meant by none of them. */
    some(paths, bound, test) {
        const formulas = paths.flatMap((path) => this.at(path, bound, test) ?? []);
        return formulas.length === 0 ? null : anyOf(formulas);
    }
    /** The row's meaning for a value that passes `test`; `fields` in place of the row's own. */
    tested(test, loss = null, fields = this.row.fields) {
        const meant = fields.usual.flatMap((path) => {
            const formula = this.at(path, "usual", test);
            return formula === null ? [] : [{ path, formula }];
        });
        if (meant.length === 0)
            return this.unsupported("No field of LiveHunt's can have this value.");
        const usual = anyOf(meant.map(({ formula }) => formula));
        const paths = meant.map(({ path }) => path);
        return this.said(this.#bounds(fields, test, usual), paths, loss);
    }
    #bounds({ required, usual: usualPaths, possible, same = [] }, test, usual) {
        const alike = (bound) => same.flatMap((path) => this.at(path, bound, test) ?? []);
        const lower = () => this.some(required, "lower", test) ?? this.some(usualPaths, "lower", test) ?? _logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .FALSE */ .W8;
        return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .lazyBounds */ .e$)({
            lower: () => (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .and */ .Uo)([lower(), ...alike("lower")]),
            usual: () => usual,
            wide: () => this.some(possible, "usual", test) ?? usual,
            upper: () => (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__.or)([this.some(possible, "upper", test) ?? usual, ...alike("upper")]),
        });
    }
    /** With the row's own loss, and what is lost by this value besides. */
    said(bounds, fields, loss = null) {
        const { row } = this;
        const reasons = [row.loss, loss].filter((reason) => reason !== null);
        const fidelity = row.fidelity.toRule === "exact" && loss !== null ? "approximate" : row.fidelity.toRule;
        const reason = reasons.length === 0 ? null : reasons.join(" ");
        return { kind: "fields", bounds, fidelity, reason, fields, note: row.note ?? null };
    }
    unsupported(reason) {
        return unreadTerm(this.#node, this.#mapped, reason);
    }
}
/** One `exists` for tests on elements of the same collection: some element passes any of them. */
function anyOf(formulas) {
    const byCollection = new Map();
    const merged = formulas.map((formula) => {
        if (formula.kind !== "exists" || formula.count !== 1)
            return formula;
        const key = `${formula.collection.scope}.${formula.collection.path}`;
        byCollection.set(key, [...(byCollection.get(key) ?? []), formula]);
        return key;
    });
    return (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__.or)(merged.flatMap((formula) => {
        if (typeof formula !== "string")
            return formula;
        const [first, ...rest] = byCollection.get(formula) ?? [];
        byCollection.delete(formula);
        if (first === undefined)
            return [];
        return (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .exists */ .t2)(first.collection, anyOf([first.body, ...rest.map(({ body }) => body)]));
    }));
}
/** A parser's message as a sentence. */
function sentence(message) {
    return /[.!?]$/.test(message) ? message : `${message}.`;
}


/***/ }),

/***/ 9428:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tq: () => (/* binding */ fileTerm),
  D_: () => (/* binding */ termScalar)
});

// UNUSED EXPORTS: fileTestOf

// EXTERNAL MODULE: ./build/src/logic/index.js + 44 modules
var logic = __webpack_require__(6848);
// EXTERNAL MODULE: ./build/src/yara/index.js + 24 modules
var yara = __webpack_require__(3495);
// EXTERNAL MODULE: ./build/src/translate/pattern_text.js
var pattern_text = __webpack_require__(3234);
// EXTERNAL MODULE: ./build/src/translate/regexp_program.js
var regexp_program = __webpack_require__(1128);
;// CONCATENATED MODULE: ./build/src/translate/file_pattern.js




const MAX_REMEMBERED = 5_000;
const remembered = new Map();
/** What a pattern matches, read from its canonical text (see `pattern_text.ts`). */
function filePattern(text) {
    let pattern = remembered.get(text);
    if (!pattern) {
        if (remembered.size >= MAX_REMEMBERED)
            remembered.clear();
        pattern = readWhenAsked(text);
        remembered.set(text, pattern);
    }
    return pattern;
}
/** Most patterns are never asked what they match. */
function readWhenAsked(key) {
    let known;
    const pattern = () => {
        known ??= read(key);
        return known;
    };
    return {
        key,
        get texts() {
            return pattern().texts;
        },
        get ignoreCase() {
            return pattern().ignoreCase;
        },
        get isWord() {
            return pattern().isWord;
        },
        get program() {
            return pattern().program;
        },
        get isLoose() {
            return pattern().isLoose;
        },
        get sample() {
            return pattern().sample;
        },
    };
}
function read(text) {
    const { tree } = (0,yara/* parse */.qg)(`rule r { strings: $a = ${text} condition: $a }`);
    const [rule] = tree.items;
    const pattern = rule?.kind === "Rule" ? rule.patterns?.patterns[0] : undefined;
    const unread = {
        key: text,
        texts: null,
        ignoreCase: false,
        isWord: false,
        program: null,
        isLoose: true,
        sample: null,
    };
    if (!pattern)
        return unread;
    switch (pattern.kind) {
        case "TextPattern":
            return ofText(text, pattern.value.value, pattern.modifiers);
        case "HexPattern": {
            const { tokens, errors } = (0,yara/* parseHex */.jR)(pattern.value);
            return errors.length > 0 ? unread : ofRegular(text, hexRegular(tokens), pattern);
        }
        case "RegexpPattern": {
            const { source, flags } = pattern.value;
            const isFolded = pattern.modifiers.some(({ name }) => name === "nocase");
            const { node, usesUnicode } = (0,yara/* parseRegexp */.dO)(source, isFolded ? `${flags}i` : flags);
            return node === null || usesUnicode ? unread : ofRegular(text, (0,regexp_program/* regularOf */.g)(node), pattern);
        }
    }
}
/** Bytes as characters up to U+00FF. */
function latin(bytes) {
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}
function widened(bytes) {
    return bytes.replace(/[\s\S]/g, "$&\0");
}
function ofText(key, value, modifiers) {
    const byName = new Map(modifiers.map((modifier) => [modifier.name, modifier]));
    const bytes = [...(0,yara/* bytesOfText */.q$)(value)];
    const plain = latin(bytes);
    const ignoreCase = byName.has("nocase");
    const isWord = byName.has("fullword");
    const isWide = byName.has("wide");
    const forms = [...(isWide && !byName.has("ascii") ? [] : [plain]), ...(isWide ? [widened(plain)] : [])];
    const of = { key, ignoreCase, isWord, program: null, isLoose: false };
    const base64 = byName.get("base64") ?? byName.get("base64wide");
    if (base64) {
        // Which of the bytes beside must be digits too is not said.
        const alphabet = base64.argument?.kind === "StringLiteral" ? base64.argument.value : BASE64;
        const narrow = forms.flatMap((form) => base64Forms(form, alphabet));
        const isNarrow = byName.has("base64");
        const texts = [...(isNarrow ? narrow : []), ...(byName.has("base64wide") ? narrow.map(widened) : [])];
        const filled = base64Digits(`${forms[0]}${"\0".repeat(3 + ((3 - ((forms[0]?.length ?? 0) % 3)) % 3))}`, alphabet);
        return { ...of, texts, isLoose: true, sample: isNarrow ? filled : widened(filled) };
    }
    const xor = byName.get("xor");
    if (!xor)
        return { ...of, texts: forms, sample: forms[0] ?? null };
    const [lower, upper] = (0,pattern_text/* xorRange */.TE)(xor);
    const keys = Array.from({ length: Math.max(0, upper - lower + 1) }, (_, i) => lower + i);
    const texts = keys.flatMap((k) => forms.map((form) => latin(Array.from(form, (c) => c.charCodeAt(0) ^ k))));
    // What stands beside a word is decrypted too.
    return { ...of, texts, isWord: false, isLoose: isWord, sample: isWord && lower > 0 ? null : (texts[0] ?? null) };
}
const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function base64Digits(bytes, alphabet) {
    const encoded = Buffer.from(bytes, "latin1").toString("base64");
    return alphabet === BASE64 ? encoded : encoded.replace(/[^=]/g, (digit) => alphabet[BASE64.indexOf(digit)] ?? digit);
}
/** How bytes look within a longer encoding: by what stands before them, without the digits that hold other bits too. */
function base64Forms(bytes, alphabet) {
    return [0, 1, 2].map((before) => {
        const bits = (before + bytes.length) * 8;
        const digits = base64Digits("\0".repeat(before) + bytes, alphabet);
        return digits.slice(before === 0 ? 0 : before + 1, Math.floor(bits / 6));
    });
}
function ofRegular(key, regular, { modifiers }) {
    const names = new Set(modifiers.map(({ name }) => name));
    const wide = names.has("wide") ? widenedRegular(regular) : null;
    const whole = wide === null ? regular : names.has("ascii") ? (0,logic/* choice */.Yq)([regular, wide]) : wide;
    const sample = sampleOf(whole);
    const isLoose = names.has("fullword");
    return { key, texts: null, ignoreCase: false, isWord: false, program: (0,logic/* compileProgram */.Kz)(whole), isLoose, sample };
}
function hexRegular(tokens) {
    return (0,logic/* sequence */.K2)(tokens.map(hexItem));
}
function hexItem(token) {
    switch (token.kind) {
        case "byte": {
            if (token.mask === 0xff && !token.negated)
                return (0,logic/* byteOf */.cE)([[token.value, token.value]]);
            if (token.mask === 0 && !token.negated)
                return ANY_BYTE;
            const bytes = Array.from({ length: 256 }, (_, byte) => byte);
            const matching = bytes.filter((byte) => ((byte & token.mask) === token.value) !== token.negated);
            return (0,logic/* byteOf */.cE)(matching.map((byte) => [byte, byte]));
        }
        case "jump":
            return (0,logic/* repeat */.ux)(ANY_BYTE, token.minimum, token.maximum);
        case "alternative":
            return (0,logic/* choice */.Yq)(token.alternatives.map(hexRegular));
    }
}
const ANY_BYTE = (0,logic/* byteOf */.cE)([[0, 255]]);
const ZERO = (0,logic/* byteOf */.cE)([[0, 0]]);
function widenedRegular(regular) {
    switch (regular.kind) {
        case "byte":
            return (0,logic/* sequence */.K2)([regular, ZERO]);
        case "sequence":
            return (0,logic/* sequence */.K2)(regular.items.map(widenedRegular));
        case "choice":
            return (0,logic/* choice */.Yq)(regular.branches.map(widenedRegular));
        case "repeat":
            return (0,logic/* repeat */.ux)(widenedRegular(regular.operand), regular.minimum, regular.maximum);
        default:
            return regular;
    }
}
/** Samples longer than this are not made. */
const MAX_SAMPLE = 4_096;
/** A short text that matches, so far as the places within agree; null where there is none that is short. */
function sampleOf(regular) {
    switch (regular.kind) {
        case "empty":
        case "place":
            return "";
        case "byte": {
            const [first] = regular.ranges;
            if (first === undefined)
                return null;
            const letter = regular.ranges.some(([low, high]) => low <= 0x61 && high >= 0x61);
            return String.fromCharCode(letter ? 0x61 : first[0]);
        }
        case "sequence": {
            let text = "";
            for (const item of regular.items) {
                const part = sampleOf(item);
                if (part === null || text.length + part.length > MAX_SAMPLE)
                    return null;
                text += part;
            }
            return text;
        }
        case "choice": {
            const samples = regular.branches.map(sampleOf).filter((sample) => sample !== null);
            return samples.sort((a, b) => a.length - b.length)[0] ?? null;
        }
        case "repeat": {
            if (regular.minimum === 0)
                return "";
            const part = sampleOf(regular.operand);
            return part === null || part.length * regular.minimum > MAX_SAMPLE ? null : part.repeat(regular.minimum);
        }
    }
}

// EXTERNAL MODULE: ./build/src/translate/term_text.js
var term_text = __webpack_require__(8684);
;// CONCATENATED MODULE: ./build/src/translate/file_terms.js



/** A term that may be about the scanned file. */
function fileTerm(text, options = {}) {
    return (0,logic/* term */.jk)(text, { ...options, file: fileTestOf(text) });
}
/** A value that lives in the record's `terms` under its spelling. */
function termScalar(text, type, isUnsigned = false) {
    const file = fileTestOf(text);
    return {
        scope: logic/* RECORD */.gv,
        path: text,
        type,
        term: true,
        ...(isUnsigned ? { unsigned: true } : {}),
        ...(file ? { file } : {}),
        ...(file?.type === "size" ? { sameAs: "metadata.file_size" } : {}),
    };
}
const file_terms_MAX_REMEMBERED = 5_000;
const file_terms_remembered = new Map();
/** What a term's text (see `symbolic.ts`) reads off the scanned file; undefined where it has nothing to do with it. */
function fileTestOf(text) {
    if (!file_terms_remembered.has(text)) {
        if (file_terms_remembered.size >= file_terms_MAX_REMEMBERED)
            file_terms_remembered.clear();
        file_terms_remembered.set(text, file_terms_read(text));
    }
    return file_terms_remembered.get(text);
}
function file_terms_read(text) {
    if (text === "filesize")
        return { type: "size" };
    const parts = (0,term_text/* splitTerm */.p)(text);
    const [first, second, ...rest] = parts;
    if (typeof first === "object" && rest.length === 0 && (second === undefined || typeof second === "string")) {
        const test = readMarked(first, second ?? "");
        if (test)
            return test;
    }
    const patterns = [...new Set(parts.flatMap((part) => (typeof part === "object" ? [part.pattern] : [])))];
    const outline = parts.map((part) => (typeof part === "object" ? part.mark : part)).join("");
    const some = /^(\d+) of \(\$(?:, \$)*\)$/.exec(outline);
    if (some)
        return { type: "some", patterns: patterns.map(filePattern), count: Number(some[1]) };
    const number = patterns.length === 0 ? readNumber(text) : null;
    if (number)
        return number;
    const about = [...patterns, ...(mentionsSize(outline) ? ["filesize"] : [])];
    return about.length === 0 ? undefined : { type: "other", about };
}
function readMarked({ mark, pattern: written }, after) {
    const pattern = filePattern(written);
    switch (mark) {
        case "$": {
            if (after === "")
                return { type: "match", pattern, from: 0, to: null };
            const at = /^ at (.*)$/s.exec(after);
            const within = /^ in \((.*)\.\.(.*)\)$/s.exec(after);
            const from = readPlace(at?.[1] ?? within?.[1] ?? "");
            const to = readPlace(at?.[1] ?? within?.[2] ?? "");
            if (from === null || to === null)
                return null;
            if (from.ofEnd)
                return to.ofEnd ? { type: "match", pattern, from: from.offset, to: to.offset, ofEnd: true } : null;
            if (to.ofEnd)
                return to.offset === 0 ? { type: "match", pattern, from: from.offset, to: null } : null;
            return { type: "match", pattern, from: from.offset, to: to.offset };
        }
        case "#":
            return after === "" ? { type: "count", pattern } : null;
        case "@":
            return after === "[1]" ? { type: "offset", pattern } : null;
        default:
            return null;
    }
}
/** `10`, `filesize`, `(filesize - 10)`. */
function readPlace(text) {
    if (/^\d+$/.test(text))
        return { offset: Number(text), ofEnd: false };
    if (text === "filesize")
        return { offset: 0, ofEnd: true };
    const before = /^\(filesize - (\d+)\)$/.exec(text);
    return before && { offset: -Number(before[1]), ofEnd: true };
}
/** `uint16be(4)`, `defined uint32((uint32(60) + 4))`: offsets are counted from what is not known. */
function readNumber(text) {
    const read = /^(defined )?(u?)int(8|16|32)(be)?\((.*)\)$/s.exec(text);
    if (!read || !isBalanced(read[5]))
        return null;
    const [, isGuard, unsigned, bits, bigEndian, argument] = read;
    const sum = /^\((?:(\d+) \+ (.*)|(.*) \+ (\d+))\)$/s.exec(argument);
    const isSum = sum !== null && isBalanced((sum[2] ?? sum[3]));
    const isKnown = /^\d+$/.test(argument);
    const base = isKnown ? "" : isSum ? (sum[2] ?? sum[3]) : argument;
    const offset = isKnown ? Number(argument) : isSum ? Number(sum[1] ?? sum[4]) : 0;
    if (!Number.isSafeInteger(offset))
        return null;
    const size = Number(bits) / 8;
    if (isGuard !== undefined)
        return { type: "reaches", base, size: offset + size };
    return { type: "number", base, offset, size, signed: unsigned === "", bigEndian: bigEndian !== undefined };
}
function isBalanced(text) {
    let depth = 0;
    for (const character of text) {
        if (character === "(")
            depth++;
        else if (character === ")" && depth-- === 0)
            return false;
    }
    return depth === 0;
}
/**
 * Whether the file's size is part of a calculation. As an argument (`math.entropy(0, filesize)`) or the end of a place
 * (`$a in (0..filesize - 10)`) it says little.
 */
function mentionsSize(outline) {
    if (!outline.includes("filesize"))
        return false;
    let rest = outline.replace(/"(?:[^"\\]|\\.)*"/gs, '""').replace(/\$ (?:at|in) .*/s, "$$");
    for (let before = ""; before !== rest;) {
        before = rest;
        rest = rest.replace(/[\w\])]\([^()]*\)/g, "x");
    }
    return /\bfilesize\b/.test(rest);
}


/***/ }),

/***/ 1453:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AZ: () => (/* binding */ FILE_TYPE_ENUM),
  l4: () => (/* binding */ fileTypeNames),
  KX: () => (/* binding */ fileTypeTags),
  fH: () => (/* binding */ fileTypesOf),
  dq: () => (/* binding */ onlyFileType),
  ll: () => (/* binding */ ownFileTypeTag)
});

;// CONCATENATED MODULE: ./build/src/translate/file-types.json
const file_types_namespaceObject = /*#__PURE__*/JSON.parse('{"_":{"ACE":["compressed","ace"],"ANDROID":["executable","mobile","android","apk"],"APPLE":["apple","apple-gen"],"APPLE_PLIST":["apple","appleplist"],"APPLEDOUBLE":["apple","appledouble"],"APPLESINGLE":["apple","applesingle"],"ARC":["compressed","arc"],"ARJ":["compressed","arj"],"ASD":["compressed","asd"],"ASF":["multimedia","video","asf"],"AVI":["multimedia","video","avi"],"AWK":["source","awk"],"BMP":["multimedia","image","bmp"],"BZIP":["compressed","bzip"],"C":["source","c"],"CAB":["compressed","cab"],"CAP":["internet","cap","pcap"],"CHM":["help","chm"],"COFF":["executable","coff"],"COOKIE":["internet","iecookie"],"CPP":["source","cpp"],"CRX":["crx","chrome","extension","browser"],"DEB":["executable","linux","deb"],"DIB":["multimedia","image","dib"],"DIVX":["multimedia","video","divx"],"DMG":["executable","mac","dmg"],"DOC":["document","msoffice","text","word","doc"],"DOCX":["document","msoffice","text","word","docx"],"DOS_COM":["executable","dos","com"],"DOS_EXE":["executable","dos","mz"],"DYALOG":["source","dyalog"],"DZIP":["compressed","dzip"],"EBOOK":["document","ebook","epub"],"ELF":["executable","linux","elf"],"EMAIL":["internet","email"],"EMF":["multimedia","image","emf"],"EOT":["font","opentype","eof"],"FLAC":["multimedia","audio","flac"],"FLC":["multimedia","animation","flc"],"FLI":["multimedia","animation","fli"],"FLV":["multimedia","video","flv"],"FORTRAN":["source","fortran"],"FPX":["multimedia","image","fpx"],"GIF":["multimedia","image","gif"],"GIMP":["multimedia","image","gimp"],"GUL":["document","samsungdoc","text","gul"],"GZIP":["compressed","gzip"],"HTML":["internet","html"],"HWP":["document","hangul","text","hwp"],"ICO":["multimedia","image","ico"],"IN_DESIGN":["multimedia","image","indesign"],"IPHONE":["executable","mobile","iphone","ios"],"ISOIMAGE":["compressed","isoimage"],"JAR":["compressed","jar"],"JAVA":["source","java"],"JAVA_BYTECODE":["executable","java-bytecode","class"],"JAVASCRIPT":["source","javascript"],"JNG":["multimedia","image","jng"],"JPEG":["multimedia","image","jpeg","jpg"],"KGB":["compressed","kgb"],"LATEX":["document","latex"],"LINUX":["linux"],"LINUX_KERNEL":["linux"],"LNK":["windows","lnk"],"MACH_O":["executable","mac","macho"],"MACINTOSH":["apple","macintosh","mac","macintosh-gen"],"MACINTOSH_HFS":["apple","macintosh","mac","machfs"],"MACINTOSH_LIB":["apple","mac","maclib"],"MIDI":["multimedia","audio","midi"],"MOV":["multimedia","video","mov"],"MP3":["multimedia","audio","mp3"],"MP4":["multimedia","audio","mp4"],"MPEG":["multimedia","video","mpeg"],"MSCOMPRESS":["compressed","mscompress"],"MSI":["installer","windows","msi"],"NE_DLL":["executable","windows","win16","ne","nedll"],"NE_EXE":["executable","windows","win16","ne","neexe"],"ODF":["document","openoffice","math","odf"],"ODG":["document","openoffice","draw","odg"],"ODP":["document","openoffice","presentation","odp"],"ODS":["document","openoffice","spreadsheet","ods"],"ODT":["document","openoffice","text","odt"],"OGG":["multimedia","video","ogg"],"OUTLOOK":["internet","email","outlook"],"PALMOS":["executable","mobile","palmos"],"PASCAL":["source","pascal"],"PDF":["document","pdf"],"PE_DLL":["executable","windows","win32","pe","pedll"],"PE_EXE":["executable","windows","win32","pe","peexe"],"PERL":["source","perl"],"PHP":["source","php"],"PKG":["executable","mac","pkg"],"PNG":["multimedia","image","png"],"PPSX":["document","msoffice","presentation","powerpoint","slideshow","ppsx"],"PPT":["document","msoffice","presentation","powerpoint","ppt"],"PPTX":["document","msoffice","presentation","powerpoint","pptx"],"PS":["document","ps","postscript"],"PSD":["multimedia","image","photoshop","psd"],"PYTHON":["source","python"],"QUICKTIME":["multimedia","video","quicktime","qt"],"RAR":["compressed","rar"],"RM":["multimedia","video","realmedia","rm"],"ROM":["rom","bios","firmware"],"RPM":["linux","rpm"],"RTF":["document","msoffice","text","word","rtf"],"RUBY":["source","ruby"],"RZIP":["compressed","rzip"],"SCRIPT":["script"],"SEVENZIP":["compressed","7zip"],"SHELLSCRIPT":["script","shell"],"SVG":["multimedia","image","svg"],"SWF":["internet","flash","swf"],"SYMBIAN":["executable","mobile","symbian"],"T3GP":["multimedia","video","3gp"],"TAR":["compressed","tar"],"TARGA":["multimedia","image","targa"],"TEXT":["text"],"TIFF":["multimedia","image","tiff"],"TORRENT":["link","internet","bittorrent"],"TTF":["font","truetype","ttf"],"WAV":["multimedia","audio","wav"],"WINCE":["executable","mobile","wince"],"WMA":["multimedia","audio","wma"],"WMV":["multimedia","video","wmv"],"WOFF":["font","openfont","woff"],"XLS":["document","msoffice","spreadsheet","excel","xls"],"XLSX":["document","msoffice","spreadsheet","excel","xlsx"],"XML":["internet","xml"],"XPI":["browser","extension","firefox","xpi"],"XWD":["multimedia","image","xwd"],"ZIP":["compressed","zip"],"ZLIB":["compressed","zlib"],"EPS":["multimedia","image","eps"],"BLACKHOLE":["compressed","blackhole"],"FLA":["multimedia","video","fla"]}}');
;// CONCATENATED MODULE: ./build/src/translate/file_types.js

const TAGS = file_types_namespaceObject._;
/** The enum whose values {@link fileTypesOf} gives. */
const FILE_TYPE_ENUM = "vt.FileType";
let byTag;
/** Names of the `vt.FileType` values that carry a tag (`document`, `pedll`); empty where no page says. */
function fileTypeNames(tag) {
    if (byTag === undefined) {
        byTag = new Map();
        for (const [name, tags] of Object.entries(TAGS)) {
            for (const each of tags)
                byTag.set(each, [...(byTag.get(each) ?? []), name]);
        }
    }
    return byTag.get(tag.toLowerCase()) ?? [];
}
/** The same as numbers, in order. */
function fileTypesOf(tag, schema) {
    const values = schema.enumValues(FILE_TYPE_ENUM);
    const numbers = fileTypeNames(tag).flatMap((name) => values.get(name) ?? []);
    return [...new Set(numbers)].sort((a, b) => a - b);
}
/** The one `vt.FileType` value that carries a tag; null where none or several do. */
function onlyFileType(tag) {
    const names = fileTypeNames(tag);
    return names.length === 1 ? names[0] : null;
}
/** Tags that a `vt.FileType` value carries, the most general first. */
function fileTypeTags(name) {
    return TAGS[name] ?? [];
}
/** The tag that this value carries and no other does (`pedll` for PE_DLL); null where there is none. */
function ownFileTypeTag(name) {
    const own = fileTypeTags(name).filter((tag) => fileTypeNames(tag).length === 1);
    return own[own.length - 1] ?? null;
}


/***/ }),

/***/ 5913:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ Inexpressible)
/* harmony export */ });
/** What a language cannot say. The message is the reason, for people. */
class Inexpressible extends Error {
}


/***/ }),

/***/ 1235:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ LEGACY_JOINED),
/* harmony export */   k: () => (/* binding */ LEGACY_VARIABLES)
/* harmony export */ });
/**
 * Variables that rulesets had before the vt module; deprecated, still defined. Source: "File hunting: Writing YARA
 * rules for Livehunt", read 2026-02-08. Those that hold what a field holds, with the field's path.
 */
const LEGACY_VARIABLES = new Map([
    ["file_name", "metadata.file_name"],
    ["imphash", "metadata.imphash"],
    ["md5", "metadata.md5"],
    ["new_file", "metadata.new_file"],
    ["positives", "metadata.analysis_stats.malicious"],
    ["sha1", "metadata.sha1"],
    ["sha256", "metadata.sha256"],
    ["ssdeep", "metadata.ssdeep"],
    ["submissions", "metadata.times_submitted"],
    ["vhash", "metadata.vhash"],
]);
/** Those that join a collection's values with spaces: what contains no space is within one value. */
const LEGACY_JOINED = new Map([
    ["file_type", { path: "metadata.file_type_tags" }],
    ["signatures", { path: "metadata.signatures" }],
    ["tags", { path: "metadata.tags" }],
]);


/***/ }),

/***/ 9462:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ lowerQuery)
/* harmony export */ });
/* harmony import */ var _logic_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7425);
/* harmony import */ var _vti_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6410);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6775);
/* harmony import */ var _query_entity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2756);
/* harmony import */ var _read_term_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1733);
/* harmony import */ var _read_texts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6087);







/**
 * A query as clauses with bounds. A negation turns the bounds round: what a term may find at most, its denial
 * excludes at least. What no rule can say is nothing below and anything above; alone as a conjunct, it is set aside.
 */
function lowerQuery(query, options) {
    return new QueryLowering(query, options).run();
}
class QueryLowering {
    #query;
    #options;
    #source;
    #entity;
    #read = new Map();
    constructor(query, options) {
        this.#query = query;
        this.#options = options;
        // A byte order mark counts as a character of the query, as its ranges do.
        this.#source = new _text_index_js__WEBPACK_IMPORTED_MODULE_6__/* .SourceFile */ .s("", options.text.replace(/^\ufeff/, " "));
        this.#entity = (0,_query_entity_js__WEBPACK_IMPORTED_MODULE_3__/* .entityOf */ .lr)(query) ?? options.entity ?? "file";
    }
    run() {
        const { expression } = this.#query;
        const conjuncts = expression === null ? [] : this.#conjuncts(expression);
        const clauses = conjuncts.flatMap((conjunct) => this.#clause(conjunct) ?? []);
        const terms = (0,_vti_index_js__WEBPACK_IMPORTED_MODULE_1__/* .termsOf */ .fd)(this.#query).map((node) => this.#loweredTerm(node));
        const notes = [...this.#read.values()].flatMap(({ note }) => note ?? []);
        return { entity: this.#entity, clauses, terms, notes: [...new Set(notes)] };
    }
    // ---- clauses
    #conjuncts(expression) {
        const hashes = this.#hashList(expression);
        if (hashes)
            return [{ expression, isNegated: false, place: this.#place(expression.range) }];
        return this.#split(expression, false, null);
    }
    /** Pasted hashes are looked up one by one: of a list of nothing else, any will do. */
    #hashList(expression) {
        if (expression.kind !== "AndExpression")
            return false;
        return expression.operands.every((operand) => operand.kind === "Term" && operand.modifier === null && this.#isHash(operand));
    }
    #isHash({ value }) {
        return value.kind === "TextValue" && (0,_read_texts_js__WEBPACK_IMPORTED_MODULE_5__/* .hashField */ .$k)(value.text, this.#entity) !== null;
    }
    /** `outer`: the NOT around, of which the expression is all. */
    #split(expression, isNegated, outer) {
        switch (expression.kind) {
            case "Group":
                return this.#split(expression.expression, isNegated, outer);
            case "NotExpression":
                return this.#split(expression.operand, !isNegated, isNegated ? null : expression.range);
            case "AndExpression":
            case "OrExpression": {
                const isConjunction = (expression.kind === "AndExpression") !== isNegated;
                if (isConjunction)
                    return expression.operands.flatMap((operand) => this.#split(operand, isNegated, null));
            }
        }
        if (!isNegated)
            return [{ expression, isNegated, place: this.#place(expression.range) }];
        if (outer !== null)
            return [{ expression, isNegated, place: this.#place(outer) }];
        const { text, range } = this.#place(expression.range);
        const denied = expression.kind === "Term" ? `NOT ${text}` : `NOT (${text})`;
        return [{ expression, isNegated, place: { text: denied, range } }];
    }
    #place(range) {
        return { text: this.#options.text.slice(range.start, range.end), range };
    }
    /** Null for what only chooses the entity. */
    #clause({ expression, isNegated, place }) {
        const part = this.#hashList(expression)
            ? this.#junction(expression.operands, "or")
            : this.#part(expression);
        const { unchecked, terms } = part;
        const bounds = isNegated ? (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .denied */ .wk)(part.bounds) : part.bounds;
        const telling = terms.filter(({ kind }) => kind !== "entity");
        if (telling.length === 0) {
            // Of `entity:url entity:domain` the first is taken; the second is a fault, of which others speak.
            const isSilent = bounds.usual !== _logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .FALSE */ .W8 || (expression.kind === "Term" && !isNegated);
            return isSilent ? null : clauseOf(bounds, { place, role: "checked", unchecked: [] });
        }
        if (!isNegated && telling.every(({ kind }) => kind === "time")) {
            // What has no date to compare is no bound at all.
            const isOpen = telling.some((read) => read.bounds.usual.kind === "opaque");
            return clauseOf(isOpen ? unbounded(bounds) : bounds, { place, role: "time", unchecked: [] });
        }
        if (telling.every(({ kind }) => kind === "unsupported")) {
            return clauseOf(unbounded(bounds), { place, role: "unchecked", unchecked });
        }
        return clauseOf(bounds, { place, role: "checked", unchecked });
    }
    #part(expression) {
        switch (expression.kind) {
            case "Group":
                return this.#part(expression.expression);
            case "NotExpression": {
                const part = this.#part(expression.operand);
                return { ...part, bounds: (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .denied */ .wk)(part.bounds) };
            }
            case "AndExpression":
                return this.#junction(expression.operands, "and");
            case "OrExpression":
                return this.#junction(expression.operands, "or");
            case "Term":
                return this.#term(expression);
        }
    }
    #junction(operands, kind) {
        const parts = operands.map((operand) => this.#part(operand));
        // What searches another kind of object finds nothing of this one, whatever else it asks.
        const foreign = kind === "and" ? parts.find(isForeign) : undefined;
        if (foreign !== undefined)
            return foreign;
        // `entity:url` says nothing of the object, as an alternative no more than as a conjunct.
        const telling = parts.filter((part) => !isOfEntity(part));
        return {
            bounds: (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(kind, (telling.length === 0 ? parts : telling).map(({ bounds }) => bounds)),
            terms: parts.flatMap(({ terms }) => terms),
            unchecked: parts.flatMap((part, i) => {
                return isForeign(part) ? this.#elsewhere(operands[i]) : part.unchecked;
            }),
        };
    }
    #term(node) {
        const read = this.#readTerm(node);
        // A date without a field, within an alternative or a denial, is as unread as anything.
        const unchecked = read.bounds.usual.kind === "opaque" ? [this.#unchecked(node, read)] : [];
        return { bounds: read.bounds, terms: [read], unchecked };
    }
    /** An alternative that finds other objects than the rule may. */
    #elsewhere(alternative) {
        const { text, range } = this.#place(alternative.range);
        const reason = `It searches another kind of object than ${(0,_read_term_js__WEBPACK_IMPORTED_MODULE_4__/* .entityNoun */ .c)(this.#entity)}, which no rule does beside them.`;
        return { text, range: this.#source.rangeOf(range), reason };
    }
    #unchecked(node, read) {
        const range = this.#source.rangeOf(node.range);
        return { text: this.#place(node.range).text, range, reason: read.reason ?? "" };
    }
    // ---- terms
    #readTerm(node) {
        let read = this.#read.get(node);
        if (read === undefined) {
            const { table, schema } = this.#options;
            read = (0,_read_term_js__WEBPACK_IMPORTED_MODULE_4__/* .readTerm */ .H)(node, { entity: this.#entity, table, schema });
            this.#read.set(node, read);
        }
        return read;
    }
    #loweredTerm(node) {
        const { fidelity, reason, fields, bounds } = this.#readTerm(node);
        const { text, range } = this.#place(node.range);
        const pathsOf = (formula) => [...(0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(formula).keys()];
        // Most translations never ask.
        const searched = () => ({ required: pathsOf(bounds.lower), possible: pathsOf(bounds.upper) });
        const modifier = node.modifier?.text ?? null;
        return { text, range, fidelity, reason, fields: fields.map(shownField), modifier, searched };
    }
}
/** A part that only chooses what is searched. */
function isOfEntity({ terms }) {
    return terms.every(({ kind }) => kind === "entity");
}
/** A part that searches another kind of object. */
function isForeign(part) {
    return isOfEntity(part) && part.bounds.usual === _logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .FALSE */ .W8;
}
/** As conditions name it: the loop over the last collection goes without saying. */
function shownField(path) {
    return path.replace(/\[(?:\*|key)\]$/, "");
}
/** Set aside: whatever it says, it bounds nothing. */
function unbounded(bounds) {
    return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .lazyBounds */ .e$)({ lower: () => _logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .TRUE */ .rT, usual: () => bounds.usual, wide: () => bounds.wide, upper: () => _logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .TRUE */ .rT });
}
function clauseOf(bounds, rest) {
    return {
        get lower() {
            return bounds.lower;
        },
        get usual() {
            return bounds.usual;
        },
        get wide() {
            return bounds.wide;
        },
        get upper() {
            return bounds.upper;
        },
        ...rest,
    };
}


/***/ }),

/***/ 1598:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ lowerRule),
  a: () => (/* binding */ ruleEntity)
});

// EXTERNAL MODULE: ./build/src/logic/index.js + 44 modules
var logic = __webpack_require__(6848);
// EXTERNAL MODULE: ./build/src/vt/index.js + 12 modules
var vt = __webpack_require__(9707);
// EXTERNAL MODULE: ./build/src/yara/index.js + 24 modules
var yara = __webpack_require__(3495);
// EXTERNAL MODULE: ./build/src/translate/constant_arithmetic.js
var constant_arithmetic = __webpack_require__(8213);
// EXTERNAL MODULE: ./build/src/translate/file_terms.js + 1 modules
var file_terms = __webpack_require__(9428);
// EXTERNAL MODULE: ./build/src/translate/legacy_variables.js
var legacy_variables = __webpack_require__(1235);
// EXTERNAL MODULE: ./build/src/translate/lower_scope.js + 1 modules
var lower_scope = __webpack_require__(4510);
;// CONCATENATED MODULE: ./build/src/translate/lower_comparison.js




const MIRRORED = {
    "==": "==",
    "!=": "!=",
    "<": ">",
    "<=": ">=",
    ">": "<",
    ">=": "<=",
    iequals: "iequals",
};
/** Comparisons whose denial is another one, so that one atom serves both. */
const DENIED = { "!=": "==", ">=": "<", ">": "<=" };
/** Whether `left operator right` holds, both being defined. `matches` is read by its own module. */
function compareValues(operator, left, right, scope, context) {
    if (left.kind === "constant" && right.kind === "constant")
        return fold(operator, left.value, right.value);
    if (right.kind === "constant") {
        const formula = compareWithConstant(operator, left, right.value, scope, context);
        if (formula)
            return formula;
    }
    else if (left.kind === "constant") {
        const mirrored = MIRRORED[operator];
        if (mirrored !== undefined)
            return compareValues(mirrored, right, left, scope, context);
        if (right.kind === "scalar") {
            return uninterpreted(right, `${encodeConstant(left.value)} ${operator} …`, scope, context);
        }
    }
    else if (left.kind === "truth" && right.kind === "truth") {
        const same = (0,logic.or)([(0,logic/* and */.Uo)([left.at(scope), right.at(scope)]), (0,logic/* and */.Uo)([(0,logic/* not */.AU)(left.at(scope)), (0,logic/* not */.AU)(right.at(scope))])]);
        if (operator === "==")
            return same;
        if (operator === "!=")
            return (0,logic/* not */.AU)(same);
    }
    return relation(operator, left, right, scope, context);
}
/** Two values of which neither is known: an atom of its own, one for both orders of writing it. */
function relation(operator, left, right, scope, context) {
    const a = context.symbols.ofValue(left, scope);
    const b = context.symbols.ofValue(right, scope);
    if (a.text === b.text) {
        if (operator === "<" || operator === ">")
            return logic/* FALSE */.W8;
        // What is no number is not even equal to itself.
        if (a.type.kind !== "float" && a.type.kind !== "unknown")
            return operator === "!=" ? logic/* FALSE */.W8 : logic/* TRUE */.rT;
    }
    const isFloat = a.type.kind === "float" || b.type.kind === "float";
    const denied = isFloat && operator !== "!=" ? undefined : DENIED[operator];
    if (denied !== undefined)
        return (0,logic/* not */.AU)(relation(denied, left, right, scope, context));
    if (operator === ">" || operator === ">=") {
        return relation(operator === ">" ? "<" : "<=", right, left, scope, context);
    }
    if (operator === "<=")
        return (0,logic/* not */.AU)(relation("<", right, left, scope, context));
    const isSwapped = (operator === "==" || operator === "iequals") && a.text > b.text;
    const [first, second] = isSwapped ? [b, a] : [a, b];
    return symbolicTerm(join(first, second, `${first.text} ${operator} ${second.text}`), scope);
}
function join(a, b, text) {
    return {
        text,
        type: { kind: "boolean" },
        levels: [...new Set([...a.levels, ...b.levels])],
        // Numbers that other tests pin down cannot be related at will.
        ofRecord: true,
        certain: a.certain && b.certain,
    };
}
/** A boolean expression that the formula cannot look into. */
function symbolicTerm(symbolic, scope) {
    return (0,file_terms/* fileTerm */.tq)(symbolic.text, { free: !symbolic.ofRecord, scopes: (0,lower_scope/* scopesOf */.ZK)(scope, symbolic.levels) });
}
function compareWithConstant(operator, value, constant, scope, context) {
    switch (value.kind) {
        case "scalar":
            return compareScalar(operator, value, constant, scope, context);
        case "unread":
            return compareUnread(operator, value, constant, scope);
        case "length":
            return compareLength(operator, value, constant, scope, context);
        case "truth": {
            // A comparison's own outcome compared with 1 or 0.
            return compareTruth(operator, value.at(scope), constant);
        }
        default:
            return null;
    }
}
function compareScalar(operator, value, constant, scope, { schema }) {
    const scalar = (0,lower_scope/* scalarOf */.ol)(schema, scope, value);
    if (scalar.type === "string") {
        return typeof constant === "string" ? compareText(operator, scalar, constant) : null;
    }
    if (scalar.type === "boolean") {
        return compareTruth(operator, (0,logic/* compare */.UD)(scalar, { type: "true" }), constant);
    }
    if (value.offset === 0n)
        return compareNumber(operator, scalar, constant);
    // Sums wrap around, so that far out the bound says something else.
    if (typeof constant !== "bigint" || !isSafe(constant - value.offset))
        return null;
    return compareNumber(operator, scalar, constant - value.offset);
}
/** `true` is 1 and `false` 0. */
function compareTruth(operator, isTrue, constant) {
    if (operator === "!=") {
        const equal = compareTruth("==", isTrue, constant);
        return equal && (0,logic/* not */.AU)(equal);
    }
    const range = rangeFor(operator, typeof constant === "boolean" ? BigInt(constant) : constant);
    if (!range)
        return null;
    return (0,logic.or)([...(holds(range, 1) ? [isTrue] : []), ...(holds(range, 0) ? [(0,logic/* not */.AU)(isTrue)] : [])]);
}
function isSafe(value) {
    return Number.isSafeInteger(Number(value));
}
function compareNumber(operator, scalar, constant) {
    if (operator === "!=") {
        const equal = compareNumber("==", scalar, constant);
        return equal && (0,logic/* not */.AU)(equal);
    }
    if (Number.isNaN(constant))
        return logic/* FALSE */.W8;
    // Of large integers many are one float.
    const isBlurred = typeof constant === "number" && scalar.type !== "float" && !Number.isSafeInteger(Math.trunc(constant));
    const range = isBlurred ? null : rangeFor(operator, constant);
    if (range)
        return (0,logic/* compare */.UD)(scalar, range);
    if (typeof constant === "bigint" && MIRRORED[operator] !== undefined && operator !== "iequals") {
        // Doubles cannot hold it: a test that is equal to itself only.
        return (0,logic/* compare */.UD)(scalar, { type: "uninterpreted", text: `${operator} ${constant}` });
    }
    return null;
}
/** The numbers that `operator constant` lets pass; null for what is no such test, or beyond exact doubles. */
function rangeFor(operator, constant) {
    if (typeof constant !== "bigint" && typeof constant !== "number")
        return null;
    const bound = Number(constant);
    if (typeof constant === "bigint" ? !isSafe(constant) : !Number.isFinite(constant))
        return null;
    switch (operator) {
        case "==":
            return { type: "range", min: bound, max: bound };
        case "<":
            return { type: "range", min: null, max: bound, maxOpen: true };
        case "<=":
            return { type: "range", min: null, max: bound };
        case ">":
            return { type: "range", min: bound, max: null, minOpen: true };
        case ">=":
            return { type: "range", min: bound, max: null };
        default:
            return null;
    }
}
function holds(range, value) {
    if (range.min !== null && (range.minOpen ? value <= range.min : value < range.min))
        return false;
    return range.max === null || (range.maxOpen ? value < range.max : value <= range.max);
}
const TEXT_SHAPES = {
    "==": { start: true, end: true, ignoreCase: false },
    iequals: { start: true, end: true, ignoreCase: true },
    contains: { start: false, end: false, ignoreCase: false },
    icontains: { start: false, end: false, ignoreCase: true },
    startswith: { start: true, end: false, ignoreCase: false },
    istartswith: { start: true, end: false, ignoreCase: true },
    endswith: { start: false, end: true, ignoreCase: false },
    iendswith: { start: false, end: true, ignoreCase: true },
};
function compareText(operator, scalar, text) {
    if (operator === "!=")
        return (0,logic/* not */.AU)(compareText("==", scalar, text));
    const shape = TEXT_SHAPES[operator];
    if (shape)
        return compareLike(scalar, { type: "like", parts: [text], ...shape });
    if (MIRRORED[operator] === undefined)
        return null;
    return (0,logic/* compare */.UD)(scalar, { type: "uninterpreted", text: `${operator} ${(0,yara/* encodeString */.aj)(text)}` });
}
/** A text test on a scalar. A byte that is half a character is found within others, which text cannot say. */
function compareLike(scalar, test) {
    const isWhole = test.start && test.end && test.parts.length === 1;
    if (!isWhole && test.parts.some((part) => [...part].some((c) => (0,yara/* isEscapedByte */._O)(c.charCodeAt(0))))) {
        return (0,logic/* compare */.UD)(scalar, { type: "uninterpreted", text: likeText(test) });
    }
    return (0,logic/* compare */.UD)(scalar, test);
}
function likeText({ parts, start, end, ignoreCase }) {
    const operator = start ? "startswith" : end ? "endswith" : "contains";
    return `${ignoreCase ? "i" : ""}${operator} ${(0,yara/* encodeString */.aj)(parts.join(""))}`;
}
function uninterpreted(value, text, scope, { schema }) {
    return (0,logic/* compare */.UD)((0,lower_scope/* scalarOf */.ol)(schema, scope, value), { type: "uninterpreted", text });
}
function encodeConstant(constant) {
    return typeof constant === "string" ? (0,yara/* encodeString */.aj)(constant) : String(constant);
}
/** What is no field: a number or text that lives in the record's `terms` under its spelling. */
function compareUnread(operator, value, constant, scope) {
    if (value.type.kind === "boolean")
        return compareTruth(operator, symbolicTerm(value, scope), constant);
    if (value.ofRecord || value.levels.length > 0)
        return null;
    const scalar = unreadScalar(value, constant);
    if (!scalar)
        return null;
    let formula;
    if (scalar.type === "string")
        formula = compareText(operator, scalar, constant);
    else
        formula = compareNumber(operator, scalar, constant);
    if (!formula || !value.counted)
        return formula;
    return countFormula(operator, value.counted, formula, constant);
}
/** The scalar that stands for a value of another module, typed by itself or by what it is compared with. */
function unreadScalar(value, constant) {
    const fromConstant = typeof constant === "string" ? "string" : typeof constant === "number" ? "float" : "integer";
    const known = value.type.kind === "enum" ? "integer" : (0,lower_scope/* scalarType */.h0)(value.type);
    const type = known ?? fromConstant;
    if ((type === "string") !== (typeof constant === "string") || type === "boolean")
        return null;
    const isUnsigned = value.type.kind === "integer" && value.type.unsigned;
    return (0,file_terms/* termScalar */.D_)(value.text, type, isUnsigned);
}
/** `#a > 2` says that `$a` is there, and `#a == 0` that it is not: the count never stands without the pattern. */
function countFormula(operator, counted, formula, constant) {
    const isThere = (0,file_terms/* fileTerm */.tq)(counted.pattern);
    const range = rangeFor(operator === "!=" ? "==" : operator, constant);
    if (!range)
        return formula;
    const allowsZero = holds(range, 0) !== (operator === "!=");
    if (counted.whole) {
        const isOnlyZero = range.max !== null && !holds(range, 1) && holds(range, 0);
        const isAllButZero = range.max === null && holds(range, 1) && !holds(range, 0);
        if (isOnlyZero)
            return operator === "!=" ? isThere : (0,logic/* not */.AU)(isThere);
        if (isAllButZero)
            return isThere;
    }
    return allowsZero ? (0,logic.or)([(0,logic/* not */.AU)(isThere), formula]) : (0,logic/* and */.Uo)([isThere, formula]);
}
function compareLength(operator, value, constant, scope, context) {
    if (operator === "!=") {
        const equal = compareLength("==", value, constant, scope, context);
        return equal && (0,logic/* not */.AU)(equal);
    }
    const range = rangeFor(operator, constant);
    if (!range)
        return null;
    const min = range.min === null ? 0 : Math.max(0, range.minOpen ? Math.floor(range.min) + 1 : Math.ceil(range.min));
    const max = range.max === null ? null : range.maxOpen ? Math.ceil(range.max) - 1 : Math.floor(range.max);
    if (max !== null && min > max)
        return logic/* FALSE */.W8;
    if (value.of.kind === "collection")
        return countBetween(value.of, min, max, scope);
    const scalar = (0,lower_scope/* scalarOf */.ol)(context.schema, scope, value.of);
    const isEmpty = (0,logic/* compare */.UD)(scalar, { type: "like", parts: [""], start: true, end: true, ignoreCase: false });
    if (min === 0 && max === null)
        return logic/* TRUE */.rT;
    if (min === 0 && max === 0)
        return isEmpty;
    if (min === 1 && max === null)
        return (0,logic/* not */.AU)(isEmpty);
    return (0,logic/* compare */.UD)(scalar, { type: "uninterpreted", text: `len() in ${min}..${max ?? ""}` });
}
function countBetween(collection, min, max, scope) {
    const atLeast = (count) => (0,logic/* exists */.t2)((0,lower_scope/* collectionOf */.iw)(scope, collection), logic/* TRUE */.rT, count);
    return (0,logic/* and */.Uo)([atLeast(min), max === null ? logic/* TRUE */.rT : (0,logic/* not */.AU)(atLeast(max + 1))]);
}
/** Both known: the answer is. */
function fold(operator, left, right) {
    const answer = foldOperator(operator, left, right);
    return answer ? logic/* TRUE */.rT : logic/* FALSE */.W8;
}
function foldOperator(operator, left, right) {
    if (typeof left === "string" && typeof right === "string") {
        const shape = operator === "==" ? undefined : TEXT_SHAPES[operator];
        if (shape) {
            const { start, end, ignoreCase } = shape;
            const [text, part] = [left, right].map((s) => Buffer.from((0,yara/* bytesOfText */.q$)(ignoreCase ? (0,logic/* foldCase */.SP)(s) : s)));
            if (start && end)
                return text.equals(part);
            if (start)
                return text.subarray(0, part.length).equals(part);
            if (end)
                return part.length <= text.length && text.subarray(text.length - part.length).equals(part);
            return text.includes(part);
        }
    }
    const [a, b] = orderable(left, right);
    switch (operator) {
        case "==":
            return a === b;
        case "!=":
            return a !== b;
        case "<":
            return a < b;
        case "<=":
            return a <= b;
        case ">":
            return a > b;
        default:
            return operator === ">=" && a >= b;
    }
}
/** Strings are ordered by their bytes; of an integer and a float, the integer becomes a float first. */
function orderable(left, right) {
    if (typeof left === "string" && typeof right === "string") {
        return [Buffer.compare((0,yara/* bytesOfText */.q$)(left), (0,yara/* bytesOfText */.q$)(right)), 0];
    }
    const [a, b] = [left, right].map((value) => (typeof value === "boolean" ? BigInt(value) : value));
    return typeof a === typeof b ? [a, b] : [Number(a), Number(b)];
}
/** The test that a value is zero, false or empty: what a value used as a condition must not be. */
function isEmptyValue(scalar) {
    const test = scalar.type === "string"
        ? { type: "like", parts: [""], start: true, end: true, ignoreCase: false }
        : { type: "range", min: 0, max: 0 };
    return (0,logic/* compare */.UD)(scalar, test);
}

// EXTERNAL MODULE: ./build/src/translate/regexp_likes.js
var regexp_likes = __webpack_require__(8748);
// EXTERNAL MODULE: ./build/src/translate/regexp_program.js
var regexp_program = __webpack_require__(1128);
;// CONCATENATED MODULE: ./build/src/translate/lower_matches.js







/** Stands for a text that is known, to be tested at once. */
const KNOWN = { scope: logic/* RECORD */.gv, path: "known", type: "string", term: true };
/** Whether a defined value matches a regexp: as tests for literals where it is no more than that, else as a program. */
function matchFormula(value, literal, scope, context) {
    const parsed = (0,yara/* parseRegexp */.dO)(literal.source, literal.flags);
    const plain = literal.flags.includes("i") && parsed.node && !parsed.usesUnicode ? plainText(parsed.node) : null;
    const likes = plain ?? (parsed.node && !parsed.usesUnicode ? (0,regexp_likes/* regexpLikes */.e)(parsed.node) : null);
    const test = (scalar) => likes
        ? (0,logic.or)(likes.map((like) => compareLike(scalar, like)))
        : (0,logic/* compare */.UD)(scalar, (0,regexp_program/* regexpTest */.q)(literal.source, literal.flags, parsed));
    if (value.kind === "scalar")
        return test((0,lower_scope/* scalarOf */.ol)(context.schema, scope, value));
    if (value.kind === "unread" && !value.ofRecord) {
        return test((0,file_terms/* termScalar */.D_)(value.text, "string"));
    }
    if (value.kind === "constant" && typeof value.value === "string") {
        const truth = (0,logic/* evaluate */._3)(test(KNOWN), { terms: { [KNOWN.path]: value.value } });
        if (truth !== null)
            return truth ? logic/* TRUE */.rT : logic/* FALSE */.W8;
    }
    const symbolic = context.symbols.ofValue(value, scope);
    const text = `${symbolic.text} matches /${literal.source}/${[...literal.flags].sort().join("")}`;
    return symbolicTerm({ ...symbolic, text, ofRecord: true }, scope);
}
/**
 * A regexp that is nothing but letters, where case is ignored: the compiler makes `icontains` of it, which folds all
 * letters that have two cases, while in any other regexp ASCII letters alone match in both. Observed.
 */
function plainText(node) {
    const bytes = bytesOfLetters(node);
    if (bytes === null || bytes.length === 0)
        return null;
    return [{ type: "like", parts: [(0,yara/* textOfBytes */.gm)(bytes)], start: false, end: false, ignoreCase: true }];
}
function bytesOfLetters(node) {
    switch (node.kind) {
        case "Character":
            return node.ignoreCase || node.bytes.every((byte) => !/[A-Za-z]/.test(String.fromCharCode(byte)))
                ? node.bytes
                : null;
        case "Concatenation": {
            const parts = node.items.map(bytesOfLetters);
            return parts.every((part) => part !== null) ? parts.flat() : null;
        }
        default:
            return null;
    }
}

// EXTERNAL MODULE: ./build/src/translate/network_text.js
var network_text = __webpack_require__(7974);
;// CONCATENATED MODULE: ./build/src/translate/lower_method.js




/**
 * `vt.net.ip.in_range("10.0.0.0/8")`, `vt.net.domain.permutation_of("example.com")`: tests of the object's `raw`, never
 * undefined; a network that does not exist holds nothing. Null for a method that is unknown.
 * Source: YARA-X, `lib/src/modules/vt/mod.rs`.
 */
function callMethod({ object, name }, args, schema) {
    if (object.kind !== "struct")
        return null;
    const test = testOf(name, args);
    if (test === null)
        return null;
    if (test === "none")
        return { kind: "truth", at: () => logic/* FALSE */.W8 };
    const path = (0,lower_scope/* joinPath */.uJ)(object.path, "raw");
    const raw = { kind: "scalar", level: object.level, path, type: { kind: "string" }, offset: 0n };
    return { kind: "truth", at: (scope) => (0,logic/* compare */.UD)((0,lower_scope/* scalarOf */.ol)(schema, scope, raw), test) };
}
function testOf(name, args) {
    const [first] = args;
    if (typeof first !== "string")
        return null;
    if (name === "in_range") {
        // Without a prefix it is no network here, unlike in a query.
        return first.includes("/") && (0,logic/* parseNetwork */.MO)(first) ? { type: "cidr", network: (0,network_text/* canonicalNetwork */.D)(first) } : "none";
    }
    if (name !== "permutation_of")
        return null;
    const words = args.map((argument) => (typeof argument === "string" ? (0,yara/* encodeString */.aj)(argument) : String(argument)));
    return { type: "uninterpreted", text: `${name}(${words.join(", ")})` };
}

// EXTERNAL MODULE: ./build/src/translate/symbolic.js
var translate_symbolic = __webpack_require__(1698);
;// CONCATENATED MODULE: ./build/src/translate/lower_quantified.js




/** A loop over more values than this is kept as text. */
const MAX_UNROLLED = 256;
/** Of rules that are too many so many are looked at. */
const MAX_GLANCED = 10;
/** `2 of (…)` is written out in at most so many ways. */
const MAX_CHOICES = 256;
/** Null: not known before a record is. */
function countOf(reader, { type, count }, scope) {
    if (type === "all")
        return { kind: "all" };
    if (type === "none")
        return { kind: "none", isZero: false };
    if (type === "any")
        return { kind: "number", value: 1 };
    let known = null;
    reader.value(count, scope, (value) => {
        if (value.kind === "constant" && (typeof value.value === "bigint" || typeof value.value === "number")) {
            known = Number(value.value);
        }
        return logic/* TRUE */.rT;
    });
    if (known === null || known < 0)
        return null;
    if (known === 0)
        return { kind: "none", isZero: type === "count" };
    return { kind: type === "percentage" ? "share" : "number", value: known };
}
/** At least as many as `count` says of these hold. Null where writing that out would take too much. */
function threshold(count, formulas) {
    const { length } = formulas;
    switch (count.kind) {
        case "all":
            return (0,logic/* and */.Uo)(formulas);
        case "none":
            return (0,logic/* not */.AU)((0,logic.or)(formulas));
        case "share":
            return atLeast(Math.ceil((length * count.value) / 100), formulas);
        case "number":
            return atLeast(count.value, formulas);
    }
}
function atLeast(count, formulas) {
    if (count > formulas.length)
        return logic/* FALSE */.W8;
    if (count <= 1)
        return (0,logic.or)(formulas);
    if (count === formulas.length)
        return (0,logic/* and */.Uo)(formulas);
    if (choices(formulas.length, count) > MAX_CHOICES)
        return null;
    const combine = (from, left) => {
        if (left === 0)
            return [[]];
        const all = [];
        for (let i = from; i <= formulas.length - left; i++) {
            for (const rest of combine(i + 1, left - 1))
                all.push([formulas[i], ...rest]);
        }
        return all;
    };
    return (0,logic.or)(combine(0, count).map((choice) => (0,logic/* and */.Uo)(choice)));
}
function choices(n, k) {
    let result = 1;
    for (let i = 0; i < k && result <= MAX_CHOICES; i++)
        result = (result * (n - i)) / (i + 1);
    return result;
}
// ---- of
function lowerOf(reader, node, scope, reading) {
    const count = countOf(reader, node.quantifier, scope);
    const { items } = node;
    if (count === null)
        return reader.readAsText(node, scope, reading);
    if (items.kind === "ExpressionTuple")
        return lowerOfTuple(reader, node, items.expressions, count, scope, reading);
    // Of patterns anywhere in the file, 0 are always there.
    const isTrivial = count.kind === "none" && count.isZero && node.anchor === null;
    const isRules = items.kind === "ItemSet" && items.items.some((item) => item.kind === "RuleSetItem");
    const rules = isRules ? reader.rules.matching(items, scope.rule) : [];
    if (rules.length > MAX_UNROLLED) {
        // What kind of object they are about is wanted all the same.
        for (const rule of rules.slice(0, MAX_GLANCED))
            if (reader.references.size === 0)
                reader.readRule(rule, scope);
        return reader.readAsText(node, scope, reading);
    }
    const formulas = isRules
        ? rules.map((rule) => reader.readRule(rule, scope))
        : // An offset that is undefined counts as no match here.
            (0,translate_symbolic/* patternsIn */.fv)(items, scope).map((pattern) => reader.read(reader.matchOf(node.anchor), { ...scope, pattern }, "true"));
    if (isTrivial && !isRules)
        return finish(reading, () => logic/* TRUE */.rT);
    const formula = formulas.length > MAX_UNROLLED ? null : threshold(count, formulas);
    if (formula === null)
        return reader.readAsText(node, scope, reading);
    return finish(reading, () => formula);
}
function lowerOfTuple(reader, node, expressions, count, scope, reading) {
    const isDefined = (expression) => reader.read(expression, scope, "defined").kind === "true";
    if (expressions.every(isDefined)) {
        const formula = threshold(count, expressions.map((expression) => reader.read(expression, scope, "true")));
        return formula === null ? reader.readAsText(node, scope, reading) : finish(reading, () => formula);
    }
    return fromLeftToRight(reader, node, expressions, count, scope, reading);
}
/** One after the other until it is decided; an undefined one before that makes the whole undefined. */
function fromLeftToRight(reader, node, expressions, count, scope, reading) {
    if (expressions.length > MAX_CHOICES)
        return reader.readAsText(node, scope, reading);
    const { length } = expressions;
    const stops = count.kind === "all" ? "false" : "true";
    const other = count.kind === "all" ? "true" : "false";
    const wanted = count.kind === "share" ? Math.ceil((length * count.value) / 100) : count.kind === "number" ? count.value : 1;
    const needed = Math.max(1, wanted);
    // rows[k]: from the expression under way on, k more that stop it are met (`met`), or the end comes first (`ended`).
    let met = Array.from({ length: needed + 1 }, (_, k) => (k === 0 ? logic/* TRUE */.rT : logic/* FALSE */.W8));
    let ended = met.map(logic/* not */.AU);
    for (const expression of [...expressions].reverse()) {
        const stop = reader.read(expression, scope, stops);
        const pass = reader.read(expression, scope, other);
        const step = (rows) => rows.map((row, k) => (k === 0 ? row : (0,logic.or)([(0,logic/* and */.Uo)([stop, rows[k - 1]]), (0,logic/* and */.Uo)([pass, row])])));
        [met, ended] = [step(met), step(ended)];
        if (met[needed].key.length > 100_000)
            return reader.readAsText(node, scope, reading);
    }
    const isMet = met[needed];
    const isEnded = ended[needed];
    const isNegative = count.kind === "all" || count.kind === "none";
    if (reading === "defined")
        return (0,logic.or)([isMet, isEnded]);
    return (reading === "true") === isNegative ? isEnded : isMet;
}
function lowerForOf(reader, node, scope, reading) {
    const count = countOf(reader, node.quantifier, scope);
    const { items } = node;
    const patterns = (0,translate_symbolic/* patternsIn */.fv)(items, scope);
    if (count === null || patterns.length > MAX_UNROLLED)
        return reader.readAsText(node, scope, reading);
    const formula = threshold(count, patterns.map((pattern) => reader.read(node.body, { ...scope, pattern }, "true")));
    return formula === null ? reader.readAsText(node, scope, reading) : finish(reading, () => formula);
}
// ---- for … in
function lowerForIn(reader, node, scope, reading) {
    const count = countOf(reader, node.quantifier, scope);
    if (count === null)
        return reader.readAsText(node, scope, reading);
    const { iterable, variables } = node;
    const [variable] = variables;
    if (iterable.kind === "Interval") {
        const lower = constantOf(reader, iterable.lower, scope);
        const upper = constantOf(reader, iterable.upper, scope);
        if (lower === "undefined" || upper === "undefined")
            return finish(reading, () => logic/* FALSE */.W8);
        if (lower === null || upper === null || upper - lower >= BigInt(MAX_UNROLLED) || !variable) {
            return reader.readAsText(node, scope, reading);
        }
        const formulas = [];
        for (let i = lower; i <= upper; i++) {
            const value = { kind: "constant", value: i };
            formulas.push(reader.read(node.body, (0,lower_scope/* bind */.oI)(scope, variable.name, { value }), "true"));
        }
        return unrolled(reader, node, count, formulas, scope, reading);
    }
    if (iterable.kind === "ExpressionTuple") {
        if (!variable || iterable.expressions.length > MAX_UNROLLED)
            return reader.readAsText(node, scope, reading);
        const formulas = iterable.expressions.map((expression) => reader.read(node.body, (0,lower_scope/* bind */.oI)(scope, variable.name, { expression, scope }), "true"));
        return unrolled(reader, node, count, formulas, scope, reading);
    }
    return reader.value(iterable, scope, (value, inner) => {
        const here = (0,lower_scope/* deepened */.FU)(scope, inner);
        const formula = value.kind === "collection" ? overCollection(reader, node, count, value, here) : null;
        return formula === null ? reader.readAsText(node, here, reading) : finish(reading, () => formula);
    });
}
/** Over nothing, no loop holds. */
function unrolled(reader, node, count, formulas, scope, reading) {
    const formula = formulas.length === 0 ? logic/* FALSE */.W8 : threshold(count, formulas);
    return formula === null ? reader.readAsText(node, scope, reading) : finish(reading, () => formula);
}
function overCollection(reader, node, count, value, scope) {
    const { scope: entered, level } = (0,lower_scope/* enter */.Ve)(scope, value);
    const { type } = value;
    const element = type.kind === "array" ? (0,lower_scope/* valueAt */.fK)(level, "", type.element) : (0,lower_scope/* valueAt */.fK)(level, "@value", type.value);
    if (!element)
        return null;
    const values = type.kind === "array"
        ? [element]
        : [{ kind: "scalar", level, path: "@key", type: { kind: type.key }, offset: 0n }, element];
    if (node.variables.length !== values.length)
        return null;
    const inner = node.variables.reduce((within, variable, i) => (0,lower_scope/* bind */.oI)(within, variable.name, { value: values[i] }), entered);
    const body = reader.read(node.body, inner, "true");
    const collection = (0,lower_scope/* collectionOf */.iw)(scope, value);
    const some = (0,logic/* exists */.t2)(collection, logic/* TRUE */.rT);
    switch (count.kind) {
        case "all":
            return (0,logic/* and */.Uo)([some, (0,logic/* not */.AU)((0,logic/* exists */.t2)(collection, (0,logic/* not */.AU)(body)))]);
        case "none":
            return (0,logic/* and */.Uo)([some, (0,logic/* not */.AU)((0,logic/* exists */.t2)(collection, body))]);
        case "number":
            return (0,logic/* exists */.t2)(collection, body, count.value);
        case "share": {
            const all = (0,logic/* and */.Uo)([some, (0,logic/* not */.AU)((0,logic/* exists */.t2)(collection, (0,logic/* not */.AU)(body)))]);
            return count.value === 100
                ? all
                : share(count.value, { collection, body, all }, () => reader.readAsText(node, scope, "true"));
        }
    }
}
/**
 * At least so many percent of the elements. Exact where few of them do: `k` do, of no more than `k` can be so many
 * percent of. With more it is the condition's own text, which is known to hold where all do.
 */
function share(percent, { collection, body, all }, asText) {
    if (percent > 100)
        return null;
    const few = Array.from({ length: MAX_SHARED }, (_, i) => {
        const most = Math.floor(((i + 1) * 100) / percent);
        return (0,logic/* and */.Uo)([(0,logic/* exists */.t2)(collection, body, i + 1), (0,logic/* not */.AU)((0,logic/* exists */.t2)(collection, logic/* TRUE */.rT, most + 1))]);
    });
    return (0,logic.or)([...few, (0,logic/* and */.Uo)([(0,logic/* exists */.t2)(collection, body, MAX_SHARED + 1), (0,logic.or)([all, asText()])])]);
}
/** Counting further makes formulas longer than what they decide is worth. */
const MAX_SHARED = 2;
function constantOf(reader, node, scope) {
    let found = null;
    const formula = reader.value(node, scope, (value) => {
        if (value.kind === "constant" && typeof value.value === "bigint")
            found = value.value;
        return logic/* TRUE */.rT;
    });
    return found === null && formula.kind === "false" ? "undefined" : found;
}

// EXTERNAL MODULE: ./build/src/translate/pattern_text.js
var pattern_text = __webpack_require__(3234);
;// CONCATENATED MODULE: ./build/src/translate/lower_condition.js












/** Parts of a condition that are looked at before the rest is kept as text: no rule that people write comes near. */
const MAX_STEPS = 200_000;
/** Rules that name one another farther than this are not read within each other. */
const MAX_CHAIN = 100;
/** Values within values: the call stack holds several times as many. */
const MAX_DEPTH = 500;
class ConditionReader {
    schema;
    symbols;
    rules;
    /** Members of the vt module that were looked at (`metadata`, `net.url`), for the entity. */
    references = new Set();
    notes = new Set();
    #inlined = new Map();
    #steps = MAX_STEPS;
    #depth = 0;
    constructor(schema, rules) {
        this.schema = schema;
        this.rules = rules;
        this.symbols = new translate_symbolic/* Symbols */.i3(schema, rules);
    }
    /** The formula for one reading of an expression. */
    read(node, scope, reading) {
        if (--this.#steps < 0)
            throw new translate_symbolic/* TooLarge */.MF();
        switch (node.kind) {
            case "ParenthesizedExpression":
                return this.read(node.expression, scope, reading);
            case "LogicalExpression": {
                const join = node.operator === "and" ? logic/* and */.Uo : logic.or;
                return finish(reading, () => join(node.operands.map((operand) => this.read(operand, scope, "true"))));
            }
            case "UnaryExpression":
                if (node.operator === "not")
                    return this.read(node.operand, scope, denial(reading));
                if (node.operator === "defined")
                    return finish(reading, () => this.read(node.operand, scope, "defined"));
                break;
            case "OfExpression":
                return lowerOf(this, node, scope, reading);
            case "ForOfExpression":
                return lowerForOf(this, node, scope, reading);
            case "ForInExpression":
                return lowerForIn(this, node, scope, reading);
            case "WithExpression":
                return this.read(node.body, (0,lower_scope/* withDeclarations */.mO)(node.declarations, scope), reading);
        }
        return this.value(node, scope, (value, inner) => finish(reading, () => this.truth(value, inner)));
    }
    /** `$` of the scope's pattern, with an anchor. */
    matchOf(anchor) {
        return new yara/* PatternMatch */.O9(0, 0, new yara/* PatternIdentifier */.E8(0, 0, ""), anchor);
    }
    /** Keeps an expression as text, whatever is in it. */
    readAsText(node, scope, reading) {
        const symbolic = this.symbols.of(node, scope);
        const guard = symbolic.certain ? logic/* TRUE */.rT : symbolicTerm({ ...symbolic, text: `defined ${symbolic.text}` }, scope);
        return (0,logic/* and */.Uo)([guard, finish(reading, () => symbolicTerm(symbolic, scope))]);
    }
    /** Whether a rule matches. Closed: it means the same at any depth. */
    readRule(rule, scope) {
        if (scope.within.includes(rule) || !rule.condition)
            return (0,logic/* term */.jk)(`rule ${rule.name.name}`);
        if (scope.within.length >= MAX_CHAIN)
            throw new translate_symbolic/* TooLarge */.MF();
        let formula = this.#inlined.get(rule);
        if (!formula) {
            formula = this.read(rule.condition.expression, (0,lower_scope/* ruleScope */.h_)(rule, scope.within), "true");
            this.#inlined.set(rule, formula);
            // Rules that name each other doubly would double with each step.
            this.#steps -= formula.key.length / 10;
        }
        return formula;
    }
    /** That `node` is defined and `use` holds of its value. */
    value(node, scope, use) {
        // What is done with a value happens within: a long calculation is as deep as it is long.
        if (--this.#steps < 0 || this.#depth >= MAX_DEPTH)
            throw new translate_symbolic/* TooLarge */.MF();
        this.#depth++;
        try {
            return this.#value(node, scope, use);
        }
        finally {
            this.#depth--;
        }
    }
    #value(node, scope, use) {
        switch (node.kind) {
            case "BooleanLiteral":
            case "IntegerLiteral":
            case "FloatLiteral":
            case "StringLiteral":
                return use({ kind: "constant", value: node.value }, scope);
            case "ParenthesizedExpression":
                return this.value(node.expression, scope, use);
            case "Identifier":
                return this.#identifier(node.name, node, scope, use);
            case "FieldAccess":
                return this.#field(node, scope, use);
            case "IndexAccess":
                return this.#index(node, scope, use);
            case "FunctionCall":
                return this.#call(node, scope, use);
            case "WithExpression":
                return this.value(node.body, (0,lower_scope/* withDeclarations */.mO)(node.declarations, scope), (value, inner) => use(value, (0,lower_scope/* deepened */.FU)(scope, inner)));
            case "PatternMatch":
                return this.#pattern(node, scope, use);
            case "PatternCount": {
                const symbolic = this.symbols.of(node, scope);
                const pattern = (0,translate_symbolic/* patternNamed */.aj)(node.name, scope);
                const written = pattern && (0,pattern_text/* patternText */.U)(pattern);
                const counted = written !== null && { pattern: `$(${written})`, whole: symbolic.text === `#(${written})` };
                return this.#unread({ kind: "unread", ...symbolic, ...(counted ? { counted } : {}) }, scope, use);
            }
            case "PatternOffset":
            case "PatternLength":
                return this.#occurrence(node, scope, use);
            case "UnaryExpression":
                if (node.operator === "-" || node.operator === "~") {
                    return this.value(node.operand, scope, (value, inner) => {
                        const negated = value.kind === "constant" ? (0,constant_arithmetic/* negateConstant */.xH)(node.operator, value.value) : null;
                        if (negated !== null)
                            return use({ kind: "constant", value: negated }, inner);
                        return this.#unread({ kind: "unread", ...this.symbols.of(node, scope) }, inner, use);
                    });
                }
                return this.#truthValue(node, scope, use);
            case "BinaryExpression":
                return this.#binary(node, scope, use);
            case "LogicalExpression":
            case "OfExpression":
            case "ForOfExpression":
            case "ForInExpression":
                return this.#truthValue(node, scope, use);
            default:
                return this.#unread({ kind: "unread", ...this.symbols.of(node, scope) }, scope, use);
        }
    }
    /** Whether a value used as a condition counts as true: numbers that are not 0, texts that are not empty. */
    truth(value, scope) {
        switch (value.kind) {
            case "constant":
                return value.value ? logic/* TRUE */.rT : logic/* FALSE */.W8;
            case "truth":
                return value.at(scope);
            case "scalar": {
                const scalar = (0,lower_scope/* scalarOf */.ol)(this.schema, scope, value);
                if (scalar.type === "boolean")
                    return (0,logic/* compare */.UD)(scalar, { type: "true" });
                if (value.offset !== 0n)
                    return (0,logic/* not */.AU)(compareValues("==", value, { kind: "constant", value: 0n }, scope, this));
                return (0,logic/* not */.AU)(isEmptyValue(scalar));
            }
            case "length":
                return compareValues(">", value, { kind: "constant", value: 0n }, scope, this);
            case "unread": {
                const { kind } = value.type;
                if (kind !== "boolean" && kind !== "unknown") {
                    const zero = kind === "string" ? "" : kind === "float" ? 0 : 0n;
                    const isZero = compareUnread("==", value, zero, scope);
                    if (isZero)
                        return (0,logic/* not */.AU)(isZero);
                }
                return symbolicTerm(value, scope);
            }
            default: {
                const symbolic = this.symbols.ofValue(value, scope);
                return symbolicTerm(symbolic, scope);
            }
        }
    }
    #truthValue(node, scope, use) {
        const value = {
            kind: "truth",
            at: (inner) => this.read(node, (0,lower_scope/* deepened */.FU)(scope, inner), "true"),
        };
        return (0,logic/* and */.Uo)([this.read(node, scope, "defined"), use(value, scope)]);
    }
    #unread(value, scope, use) {
        if (value.certain)
            return use(value, scope);
        const guard = symbolicTerm({ ...value, text: `defined ${value.text}` }, scope);
        return (0,logic/* and */.Uo)([guard, use(value, scope)]);
    }
    #identifier(name, node, scope, use) {
        const binding = scope.variables.get(name);
        if (binding)
            return this.#binding(binding, node, scope, use);
        const module = this.schema.module(name);
        if (module && name === "vt")
            return use({ kind: "struct", level: 0, path: "", type: module }, scope);
        const rule = module ? undefined : this.rules.get(name);
        if (rule)
            return use({ kind: "truth", at: () => this.readRule(rule, scope) }, scope);
        const modern = module ? undefined : legacy_variables/* LEGACY_VARIABLES */.k.get(name);
        if (modern !== undefined) {
            const resolved = this.schema.resolve(`vt.${modern}`);
            const value = resolved && (0,lower_scope/* valueAt */.fK)(0, modern, resolved.type);
            if (value) {
                this.references.add("metadata");
                return use(value, scope);
            }
        }
        return this.#unread({ kind: "unread", ...this.symbols.of(node, scope), certain: true }, scope, use);
    }
    #binding(binding, node, scope, use) {
        if ("value" in binding)
            return use(binding.value, scope);
        if ("symbol" in binding)
            return this.#unread({ kind: "unread", ...this.symbols.of(node, scope) }, scope, use);
        const there = (0,lower_scope/* deepened */.FU)(binding.scope, scope);
        return this.value(binding.expression, there, (value, inner) => use(value, (0,lower_scope/* deepened */.FU)(scope, inner)));
    }
    #field(node, scope, use) {
        return this.value(node.object, scope, (object, inner) => {
            const here = (0,lower_scope/* deepened */.FU)(scope, inner);
            if (object.kind === "struct" || object.kind === "scalar" || object.kind === "collection") {
                const field = this.schema.members(object.type).get(node.field.name);
                if (field && field.constant !== null)
                    return use(lower_condition_constantOf(field.type.kind, field.constant), here);
                if (field?.type.kind === "function")
                    return use({ kind: "method", object, name: field.name }, here);
                const path = (0,lower_scope/* joinPath */.uJ)(object.path, node.field.name);
                if (object.level === 0)
                    this.references.add(path);
                const value = field && (0,lower_scope/* valueAt */.fK)(object.level, path, field.type);
                if (value)
                    return use(value, here);
            }
            const symbolic = this.symbols.of(node, here);
            if (symbolic.certain && /^-?\d+$/.test(symbolic.text)) {
                return use({ kind: "constant", value: BigInt(symbolic.text) }, here);
            }
            // The object's own guard stands around already.
            return this.#unread({ kind: "unread", ...symbolic }, here, use);
        });
    }
    #index(node, scope, use) {
        return this.value(node.object, scope, (object, inner) => this.value(node.index, (0,lower_scope/* deepened */.FU)(scope, inner), (index, innermost) => {
            const here = (0,lower_scope/* deepened */.FU)(scope, innermost);
            if (object.kind === "collection" && index.kind === "constant") {
                return this.#lookUp(object, index.value, here, use);
            }
            return this.#unread({ kind: "unread", ...this.symbols.of(node, here) }, here, use);
        }));
    }
    /** `array[2]`, `map["Key"]`: undefined where there is no such element. */
    #lookUp(collection, index, scope, use) {
        const { scope: inner, level } = (0,lower_scope/* enter */.Ve)(scope, collection);
        const isArray = collection.type.kind === "array";
        const keyType = collection.type.kind === "map" ? collection.type.key : "integer";
        const key = { scope: 0, path: isArray ? "@index" : "@key", type: keyType };
        if ((keyType === "string") !== (typeof index === "string"))
            return logic/* FALSE */.W8;
        if (isArray && typeof index === "bigint" && index < 0n)
            return logic/* FALSE */.W8;
        const isIt = typeof index === "string"
            ? (0,logic/* compare */.UD)(key, { type: "like", parts: [index], start: true, end: true, ignoreCase: false })
            : (0,logic/* compare */.UD)(isArray ? { ...key, unsigned: true } : key, {
                type: "range",
                min: Number(index),
                max: Number(index),
            });
        const element = collection.type.kind === "array" ? collection.type.element : collection.type.value;
        const value = (0,lower_scope/* valueAt */.fK)(level, isArray ? "" : "@value", element);
        if (!value)
            return logic/* FALSE */.W8;
        return (0,logic/* exists */.t2)((0,lower_scope/* collectionOf */.iw)(scope, collection), (0,logic/* and */.Uo)([isIt, use(value, inner)]));
    }
    #call(node, scope, use) {
        if (node.callee.kind !== "FieldAccess") {
            return this.#unread({ kind: "unread", ...this.symbols.of(node, scope) }, scope, use);
        }
        return this.value(node.callee, scope, (callee, inner) => {
            const here = (0,lower_scope/* deepened */.FU)(scope, inner);
            const method = callee.kind === "method" ? callee : null;
            if (!method)
                return this.#unread({ kind: "unread", ...this.symbols.of(node, here) }, here, use);
            if (method.name === "len" && method.object.kind !== "struct" && node.arguments.length === 0) {
                return use({ kind: "length", of: method.object }, here);
            }
            const args = node.arguments.map((argument) => this.#constant(argument, here));
            const known = args.every((argument) => argument !== null) ? callMethod(method, args, this.schema) : null;
            if (known)
                return use(known, here);
            return this.#unread({ kind: "unread", ...this.symbols.of(node, here), certain: true }, here, use);
        });
    }
    /** A constant's value; null for anything else. */
    #constant(node, scope) {
        let found = null;
        this.value(node, scope, (value) => {
            if (value.kind === "constant")
                found = value.value;
            return logic/* TRUE */.rT;
        });
        return found;
    }
    #pattern(node, scope, use) {
        const symbolic = this.symbols.of(node, scope);
        const pattern = (0,translate_symbolic/* patternNamed */.aj)(node.identifier.name, scope);
        if (!pattern || node.anchor === null)
            return this.#unread({ kind: "unread", ...symbolic }, scope, use);
        // Where `$a at 0` holds, `$a` does.
        const isThere = (0,file_terms/* fileTerm */.tq)(`$(${(0,pattern_text/* patternText */.U)(pattern)})`);
        const value = { kind: "truth", at: (inner) => (0,logic/* and */.Uo)([isThere, symbolicTerm(symbolic, inner)]) };
        const guard = symbolic.certain ? logic/* TRUE */.rT : symbolicTerm({ ...symbolic, text: `defined ${symbolic.text}` }, scope);
        return (0,logic/* and */.Uo)([guard, use(value, scope)]);
    }
    /** `@a[i]` and `!a[i]` are defined where there are `i` matches. */
    #occurrence(node, scope, use) {
        const symbolic = { ...this.symbols.of(node, scope), certain: true };
        const pattern = (0,translate_symbolic/* patternNamed */.aj)(node.name, scope);
        const index = node.index ? this.#constant(node.index, scope) : 1n;
        if (!pattern || typeof index !== "bigint") {
            return this.#unread({ kind: "unread", ...symbolic, certain: false }, scope, use);
        }
        const text = (0,pattern_text/* patternText */.U)(pattern);
        const counted = { pattern: `$(${text})`, whole: true };
        const count = { ...symbolic, kind: "unread", text: `#(${text})`, counted };
        const guard = compareUnread(">=", count, index, scope) ?? logic/* FALSE */.W8;
        return (0,logic/* and */.Uo)([guard, use({ kind: "unread", ...symbolic }, scope)]);
    }
    #binary(node, scope, use) {
        const { operator, right } = node;
        if (operator === "matches")
            return this.#matches(node.left, right, scope, use);
        return this.value(node.left, scope, (left, inner) => this.value(right, (0,lower_scope/* deepened */.FU)(scope, inner), (rightValue, innermost) => {
            const here = (0,lower_scope/* deepened */.FU)(scope, innermost);
            const folded = (0,constant_arithmetic/* foldArithmetic */.qJ)(operator, left, rightValue);
            if (folded === "undefined")
                return logic/* FALSE */.W8;
            if (folded !== null)
                return use(folded, here);
            if (yara/* ARITHMETIC_OPERATORS */.ng.has(operator)) {
                const symbolic = this.symbols.of(node, here);
                // What cannot be calculated here has its value all the same.
                const ofRecord = symbolic.ofRecord || (left.kind === "constant" && rightValue.kind === "constant");
                return this.#unread({ kind: "unread", ...symbolic, ofRecord }, here, use);
            }
            const joined = this.#joinedTags(operator, node.left, rightValue, here);
            if (joined)
                return use(joined, here);
            return use({ kind: "truth", at: (at) => compareValues(operator, left, rightValue, at, this) }, here);
        }));
    }
    /** `tags contains "x"` of the deprecated variables: a text of all tags with spaces between. */
    #joinedTags(operator, left, right, scope) {
        const name = left.kind === "Identifier" && !scope.variables.has(left.name) ? left.name : null;
        const collection = name === null || this.rules.get(name) ? undefined : legacy_variables/* LEGACY_JOINED */.Y.get(name);
        if (!collection || right.kind !== "constant" || typeof right.value !== "string")
            return null;
        const text = right.value;
        if ((operator !== "contains" && operator !== "icontains") || text === "" || text.includes(" "))
            return null;
        this.references.add("metadata");
        const type = this.schema.resolve(`vt.${collection.path}`)?.type;
        if (type?.kind !== "array" && type?.kind !== "map")
            return null;
        const value = { kind: "collection", level: 0, path: collection.path, type };
        const scalar = { scope: 0, path: type.kind === "map" ? "@value" : "", type: "string" };
        const isIt = (0,logic/* compare */.UD)(scalar, {
            type: "like",
            parts: [text],
            start: false,
            end: false,
            ignoreCase: operator === "icontains",
        });
        return { kind: "truth", at: (at) => (0,logic/* exists */.t2)((0,lower_scope/* collectionOf */.iw)(at, value), isIt) };
    }
    #matches(left, right, scope, use) {
        let regexp = right;
        while (regexp.kind === "ParenthesizedExpression")
            regexp = regexp.expression;
        if (regexp.kind !== "RegexpLiteral")
            return logic/* FALSE */.W8;
        const literal = regexp;
        return this.value(left, scope, (value, inner) => {
            const here = (0,lower_scope/* deepened */.FU)(scope, inner);
            return use({ kind: "truth", at: (at) => matchFormula(value, literal, at, this) }, here);
        });
    }
}
function finish(reading, formula) {
    if (reading === "defined")
        return logic/* TRUE */.rT;
    return reading === "true" ? formula() : (0,logic/* not */.AU)(formula());
}
function denial(reading) {
    return reading === "true" ? "false" : reading === "false" ? "true" : "defined";
}
function lower_condition_constantOf(kind, constant) {
    return { kind: "constant", value: kind === "float" ? constant : BigInt(constant) };
}

// EXTERNAL MODULE: ./build/src/translate/rule_table.js
var rule_table = __webpack_require__(3631);
;// CONCATENATED MODULE: ./build/src/translate/lower_rule.js







/**
 * Reads a rule's condition as formulas, one for each top-level conjunct, through parentheses, `all of (…)` and
 * rules that it names; the file's global rules are conjuncts as well. Exact: what the formula cannot say is kept as
 * a `term` under its canonical text, and undefined has become explicit (see {@link ConditionReader}).
 */
function lowerRule(rule, file, options) {
    const rules = rule_table/* RuleTable */.V.of(file);
    const reader = new ConditionReader(options.schema, rules);
    const known = new Set();
    const globals = rules.globals.filter((other) => other !== rule);
    const isTooMany = globals.length > MAX_GLOBALS;
    const clauses = [rule, ...(isTooMany ? [] : globals)].flatMap((one) => clausesOf(one, one === rule ? null : one.name.name, [], known, reader, options.text));
    if (isTooMany)
        clauses.push(unreadGlobals(globals, reader, options.text));
    return {
        entity: targetEntity(rule) ?? options.entity ?? inferEntity(reader.references) ?? "file",
        clauses: withoutTrue(clauses),
        notes: [...reader.notes],
    };
}
/** More global rules than this are not taken apart for each of a file's rules. */
const MAX_GLOBALS = 100;
/** What they ask for together, which is the same for all rules of the file. */
function unreadGlobals(globals, reader, text) {
    // Enough of them to know what kind of object they are about.
    for (const one of globals.slice(0, MAX_GLOBALS)) {
        if (inferEntity(reader.references) !== null)
            break;
        clausesOf(one, null, [], new Set(), reader, text);
    }
    reader.notes.add("the file's global rules are too many to be taken apart: what they ask for is not compared");
    const { name } = globals[0];
    const place = { text: `${globals.length} global rules`, range: name.range };
    return { formula: (0,logic/* term */.jk)(`all global rules ${wholeFile(text)}`, { free: false }), place, from: name.name };
}
/** What the rule's own meta says it matches; null where it says nothing, or nothing known. */
function targetEntity(rule) {
    for (const { key, value } of rule.meta?.entries ?? []) {
        if (key.name !== "target_entity" || value.kind !== "StringLiteral")
            continue;
        const name = value.value === "ip" ? "ip_address" : value.value;
        if ((0,vt/* isRuleEntity */.MD)(name))
            return name;
    }
    return null;
}
/** The entity of a rule: what its meta says, else the one that every field it uses belongs to. */
function ruleEntity(rule, typing) {
    return targetEntity(rule) ?? (typing.inferredEntities.length === 1 ? (typing.inferredEntities[0] ?? null) : null);
}
/** `vt.metadata` and `vt.behaviour` belong to files, `vt.net` to the entity of what stands highest in it. */
function inferEntity(references) {
    const starts = (prefix) => [...references].some((path) => path === prefix || path.startsWith(`${prefix}.`));
    if (starts("metadata") || starts("behaviour"))
        return "file";
    if (starts("net.url"))
        return "url";
    if (starts("net.domain"))
        return "domain";
    return starts("net.ip") ? "ip_address" : null;
}
/** `known`: rules whose clauses are there already: `a and a` says no more than `a`, and twice each may be endless. */
function clausesOf(rule, from, within, known, reader, text) {
    if (!rule.condition || known.has(rule))
        return [];
    known.add(rule);
    const clauses = [];
    const add = (node, scope) => {
        switch (node.kind) {
            case "ParenthesizedExpression":
                add(node.expression, scope);
                return;
            case "LogicalExpression":
                if (node.operator !== "and")
                    break;
                for (const operand of node.operands)
                    add(operand, scope);
                return;
            case "OfExpression":
                if (node.quantifier.type !== "all" || node.items.kind !== "ExpressionTuple")
                    break;
                for (const item of node.items.expressions)
                    add(item, scope);
                return;
            case "WithExpression":
                add(node.body, (0,lower_scope/* withDeclarations */.mO)(node.declarations, scope));
                return;
            case "Identifier": {
                const named = scope.variables.has(node.name) ? undefined : reader.rules.get(node.name);
                if (!named?.condition || scope.within.includes(named) || scope.within.length >= MAX_CHAIN)
                    break;
                const { within } = scope;
                for (const clause of clausesOf(named, named.name.name, within, known, reader, text))
                    clauses.push(clause);
                return;
            }
        }
        clauses.push(clauseOf(node, scope, from, reader, text));
    };
    add(rule.condition.expression, (0,lower_scope/* ruleScope */.h_)(rule, within));
    return clauses;
}
function clauseOf(node, scope, from, reader, text) {
    const place = { text: text.slice(node.start, node.end), range: node.range };
    try {
        return { formula: reader.read(node, scope, "true"), place, from };
    }
    catch (error) {
        if (!(error instanceof translate_symbolic/* TooLarge */.MF))
            throw error;
        reader.notes.add("a part of the condition is too large to be taken apart: it is compared by its text only");
        const context = contextOf(node, scope, reader.rules, text);
        return { formula: (0,logic/* term */.jk)([place.text, ...context].join("\n"), { free: false }), place, from };
    }
}
/**
 * All that the meaning of a clause's text rests on besides: the whole rule where variables are declared around it, else
 * its patterns; and the rules that it names, with those that these name, unless these are so many that the whole file
 * may as well stand for them.
 */
function contextOf(node, scope, rules, text) {
    const { rule } = scope;
    const textOf = ({ start, end }) => text.slice(start, end);
    const named = new Set();
    const follow = (root, user) => {
        const found = [];
        (0,yara/* visit */.YR)(root, {
            Identifier: ({ name }) => {
                const one = rules.get(name);
                if (one)
                    found.push(one);
            },
            ItemSet: (set) => {
                for (const one of rules.matching(set, user))
                    found.push(one);
            },
        });
        for (const one of found) {
            if (named.has(one) || named.size > MAX_CONTEXT)
                continue;
            named.add(one);
            follow(one, one);
        }
    };
    follow(scope.variables.size > 0 ? rule : node, rule);
    // Which of its patterns and rules are meant depends on where the clause stands.
    if (named.size > MAX_CONTEXT)
        return [`${wholeFile(text)} at ${rule.start}`];
    const own = scope.variables.size > 0 ? rule : rule.patterns;
    return [...(own ? [textOf(own)] : []), ...[...named].map(textOf)];
}
const MAX_CONTEXT = 200;
/** Of the files read last: a comparison has two, and their texts are not to be kept for longer. */
const numbers = new Map();
const MAX_NUMBERED = 16;
let lastNumber = 0;
/** A number for a file's text, the same for the same text: the text itself would be compared for each of its rules. */
function wholeFile(text) {
    const number = numbers.get(text) ?? ++lastNumber;
    numbers.delete(text);
    numbers.set(text, number);
    const [oldest] = numbers.keys();
    if (numbers.size > MAX_NUMBERED && oldest !== undefined)
        numbers.delete(oldest);
    return `in text ${number}`;
}
/** `true and x` is `x`; a condition that is nothing but `true` stays. */
function withoutTrue(clauses) {
    const kept = clauses.filter((clause) => clause.formula !== logic/* TRUE */.rT);
    return kept.length === 0 ? clauses.slice(0, 1) : kept;
}


/***/ }),

/***/ 4510:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oI: () => (/* binding */ bind),
  iw: () => (/* binding */ collectionOf),
  y9: () => (/* binding */ collectionShape),
  FU: () => (/* binding */ deepened),
  Ve: () => (/* binding */ enter),
  uJ: () => (/* binding */ joinPath),
  Z9: () => (/* binding */ placeText),
  h_: () => (/* binding */ ruleScope),
  ol: () => (/* binding */ scalarOf),
  ur: () => (/* binding */ scalarShape),
  h0: () => (/* binding */ scalarType),
  ZK: () => (/* binding */ scopesOf),
  fK: () => (/* binding */ valueAt),
  mO: () => (/* binding */ withDeclarations)
});

// EXTERNAL MODULE: ./build/src/logic/index.js + 44 modules
var logic = __webpack_require__(6848);
;// CONCATENATED MODULE: ./build/src/translate/variables.js
/**
 * The variables that are in scope at some place, with what each stands for. Those that are declared together share one
 * table of which each place sees a beginning, and a table knows the one around it: no declaration copies the others.
 */
class Variables {
    #around;
    #declared;
    /** Where each name is declared in `#declared`, first to last. */
    #places;
    /** How many of `#declared` are in scope. */
    #seen;
    /** How many there are in all, those that others of the same name hide included. */
    size;
    constructor(around, declared, places, seen) {
        this.#around = around;
        this.#declared = declared;
        this.#places = places;
        this.#seen = seen;
        this.size = (around?.size ?? 0) + seen;
    }
    static none() {
        return new Variables(null, [], new Map(), 0);
    }
    /** With more, each of which `declare` is given those before it in `before`. */
    with(names, declare) {
        const declared = [];
        const places = new Map();
        for (let i = 0; i < names.length; i++) {
            declared.push(declare(i, new Variables(this, declared, places, i)));
            const name = names[i];
            const others = places.get(name);
            if (others)
                others.push(i);
            else
                places.set(name, [i]);
        }
        return new Variables(this, declared, places, names.length);
    }
    get(name) {
        for (let table = this; table !== null; table = table.#around) {
            const index = table.#places.get(name)?.findLast((place) => place < table.#seen);
            if (index !== undefined)
                return table.#declared[index];
        }
        return undefined;
    }
    has(name) {
        return this.get(name) !== undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/translate/lower_scope.js


/** The scope of a rule's condition; `within`: the rules that it is read within. */
function ruleScope(rule, within = []) {
    return {
        depth: 0,
        elements: [],
        variables: Variables.none(),
        symbols: 0,
        rule,
        within: [...within, rule],
        pattern: null,
    };
}
function bind(scope, name, binding) {
    return { ...scope, variables: scope.variables.with([name], () => binding) };
}
/** The scope within a `with`: each of its variables may be read in those that follow it. */
function withDeclarations(declarations, scope) {
    const names = declarations.map(({ variable }) => variable.name);
    const variables = scope.variables.with(names, (i, before) => ({
        expression: declarations[i].value,
        scope: { ...scope, variables: before },
    }));
    return { ...scope, variables };
}
/** The scope one `exists` further in; the variables stay. */
function enter(scope, collection) {
    let name = `${placeText(scope, collection)}[*]`;
    for (let n = 2; scope.elements.includes(name); n++)
        name = `${placeText(scope, collection)}[*${n}]`;
    const depth = scope.depth + 1;
    return { scope: { ...scope, depth, elements: [...scope.elements, name] }, level: depth };
}
/** `scope` at the depth of `inner`: what was read further in stays readable. */
function deepened(scope, inner) {
    if (inner.depth === scope.depth)
        return scope;
    return { ...scope, depth: inner.depth, elements: inner.elements };
}
/** A place in the record as canonical text writes it: `vt.behaviour.files_dropped[*].path`. */
function placeText(scope, { level, path }) {
    let text = level === 0 ? "vt" : scope.elements[level - 1];
    for (const step of path === "" ? [] : path.split(".")) {
        if (step === "@key")
            text = `${text.slice(0, text.lastIndexOf("["))}[key]`;
        else if (step !== "@value")
            text += `.${step}`;
    }
    return text;
}
function scopeOf(scope, level) {
    return level === 0 ? logic/* RECORD */.gv : scope.depth - level;
}
function scopesOf(scope, levels) {
    return levels.filter((level) => level > 0).map((level) => scope.depth - level);
}
/** A type as the formula knows it; null for what is no scalar. */
function scalarType(type) {
    switch (type.kind) {
        case "string":
        case "integer":
        case "float":
        case "boolean":
        case "enum":
            return type.kind;
        default:
            return null;
    }
}
function collectionOf(scope, { level, path, type }) {
    return collectionShape(type, scopeOf(scope, level), path);
}
/** A collection at a place in the formula's own counting. */
function collectionShape(type, scope, path) {
    const element = type.kind === "array" ? type.element : type.value;
    return { scope, path, type: type.kind, element: scalarType(element) ?? "struct" };
}
function scalarOf(schema, scope, { level, path, type }) {
    return scalarShape(schema, type, scopeOf(scope, level), path);
}
/** A value at a place in the formula's own counting. */
function scalarShape(schema, type, scope, path) {
    const scalar = { scope, path, type: scalarType(type) ?? "string" };
    if (type.kind === "enum")
        return { ...scalar, values: enumNumbers(schema, type.name) };
    if (type.kind === "string" && type.lowercase)
        return { ...scalar, lowercase: true };
    if (type.kind !== "integer")
        return scalar;
    const addressOf = addressBeside(path);
    return {
        ...scalar,
        ...(type.unsigned ? { unsigned: true } : {}),
        ...(type.count ? { count: true } : {}),
        ...(addressOf === null ? {} : { addressOf }),
        ...(scope === logic/* RECORD */.gv && path === "metadata.file_size" ? { file: { type: "size" } } : {}),
    };
}
/** The text whose number this is: `net.ip.raw` of `net.ip.ip_as_int`, `destination_ip` of `destination_ip_as_int`. */
function addressBeside(path) {
    if (/(?:^|\.)ip_as_int$/.test(path))
        return path.replace(/ip_as_int$/, "raw");
    return path.endsWith("_ip_as_int") ? path.slice(0, -"_as_int".length) : null;
}
const numbersByEnum = new WeakMap();
function enumNumbers(schema, name) {
    let byName = numbersByEnum.get(schema);
    if (!byName) {
        byName = new Map();
        numbersByEnum.set(schema, byName);
    }
    let numbers = byName.get(name);
    if (!numbers) {
        numbers = [...new Set(schema.enumValues(name).values())].sort((a, b) => a - b);
        byName.set(name, numbers);
    }
    return numbers;
}
function joinPath(path, step) {
    return path === "" ? step : `${path}.${step}`;
}
/** What a member or an element of a value in the record is, by its type. Null for a type that has no values. */
function valueAt(level, path, type) {
    switch (type.kind) {
        case "struct":
            return { kind: "struct", level, path, type };
        case "array":
        case "map":
            return { kind: "collection", level, path, type };
        default:
            return scalarType(type) === null ? null : { kind: "scalar", level, path, type, offset: 0n };
    }
}


/***/ }),

/***/ 7974:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ canonicalNetwork),
/* harmony export */   m: () => (/* binding */ networkStarts)
/* harmony export */ });
/* harmony import */ var _logic_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);

/** One spelling for a network, by its first address: `8.8.8.0/24` for `8.8.8.8/24`. */
function canonicalNetwork(text) {
    const range = (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOfNetwork */ .Xq)(text);
    const network = (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNetwork */ .MO)(text);
    if (range?.family !== 4 || network === null)
        return text.toLowerCase();
    const bytes = [24n, 16n, 8n, 0n].map((shift) => (range.first >> shift) & 0xffn);
    return `${bytes.join(".")}/${network.prefix}`;
}
/** Most texts that stand for one network. */
const MAX_STARTS = 16;
/**
 * The beginnings of an IPv4 network's addresses as text (`10.0.` for `10.0.0.0/16`), or the addresses themselves, which
 * end in no dot. Null for too many, and IPv6.
 */
function networkStarts(text) {
    const network = (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNetwork */ .MO)(text);
    if (network?.family !== 4)
        return network?.prefix === 128 ? [network.address] : null;
    const bytes = network.address.split(".").map(Number);
    const whole = Math.floor(network.prefix / 8);
    const bits = network.prefix % 8;
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


/***/ }),

/***/ 3234:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ contentHex),
/* harmony export */   TE: () => (/* binding */ xorRange),
/* harmony export */   Tf: () => (/* binding */ contentText),
/* harmony export */   U: () => (/* binding */ patternText),
/* harmony export */   pe: () => (/* binding */ isSlowContent)
/* harmony export */ });
/* harmony import */ var _yara_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);

/**
 * A pattern as a `term` names it: its value and what changes its meaning, never its name, so that `$a` of two
 * rules is one term only where both search the same. Text and hex of the same bytes are one.
 *
 *     "MZ"   "evil" nocase wide   { 4D 5A ?? }   /ab+c/i
 */
function patternText(pattern) {
    let text = known.get(pattern);
    if (text === undefined) {
        text = spelled(pattern);
        known.set(pattern, text);
    }
    return text;
}
/** A condition speaks of one pattern in several places, and each place is read more than once. */
const known = new WeakMap();
function spelled(pattern) {
    const modifiers = modifierWords(pattern);
    switch (pattern.kind) {
        case "TextPattern":
            return textPattern(pattern.value.value, modifiers);
        case "HexPattern": {
            const tokens = hexTokens(pattern.value.source);
            const bytes = tokens.map((token) => (/^[0-9A-F]{2}$/.test(token) ? Number.parseInt(token, 16) : -1));
            const isText = bytes.length > 0 && bytes.every((byte) => byte >= 0);
            return isText ? textPattern((0,_yara_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfBytes */ .gm)(bytes), modifiers) : [`{ ${tokens.join(" ")} }`, ...modifiers].join(" ");
        }
        case "RegexpPattern": {
            const { source, flags } = pattern.value;
            // `nocase` and the flag `i` are one.
            const folded = modifiers.includes("nocase") ? `${flags}i` : flags;
            const others = modifiers.filter((word) => word !== "nocase");
            const literal = literalOf(source, folded);
            if (literal !== null)
                return textPattern(literal.text, literal.ignoreCase ? [...others, "nocase"] : others);
            return [`/${source}/${[...new Set(folded)].sort().join("")}`, ...others].join(" ");
        }
    }
}
/** Letter case that is ignored is lower; text of two bytes a character alone is that text of bytes. */
function textPattern(value, modifiers) {
    const isFolded = modifiers.includes("nocase") && /[A-Za-z]/.test(value);
    const text = isFolded ? value.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : value;
    const words = modifiers.filter((word) => word !== "nocase" || isFolded).sort();
    if (words.every((word) => word === "wide" || word === "nocase") && words.includes("wide")) {
        const bytes = [...(0,_yara_index_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOfText */ .q$)(text)].flatMap((byte) => [byte, 0]);
        return [(0,_yara_index_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeString */ .aj)((0,_yara_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfBytes */ .gm)(bytes)), ...words.filter((word) => word !== "wide")].join(" ");
    }
    return [(0,_yara_index_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeString */ .aj)(text), ...words].join(" ");
}
/** The text that a regexp is nothing but; null for others, and where it ignores the case of some letters only. */
function literalOf(source, flags) {
    const { node, usesUnicode } = (0,_yara_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRegexp */ .dO)(source, flags);
    if (node === null || usesUnicode)
        return null;
    const items = node.kind === "Concatenation" ? node.items : [node];
    const bytes = [];
    const modes = new Set();
    for (const item of items) {
        if (item.kind !== "Character")
            return null;
        bytes.push(...item.bytes);
        if (item.bytes.some((byte) => /[A-Za-z]/.test(String.fromCharCode(byte))))
            modes.add(item.ignoreCase);
    }
    return modes.size > 1 ? null : { text: (0,_yara_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfBytes */ .gm)(bytes), ignoreCase: modes.has(true) };
}
/** A text in a file's bytes, as a query's `content:` asks for it, named as {@link patternText} would. */
function contentText(text) {
    return (0,_yara_index_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeString */ .aj)((0,_yara_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfBytes */ .gm)((0,_yara_index_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOfText */ .q$)(text)));
}
/** Bytes that files are full of: a run of one of them makes a slow pattern whatever its length. */
const FILLERS = new Set([0x00, 0x90, 0xff]);
/**
 * Whether the compiler calls a query's content slow as a pattern, and LiveHunt so refuses it: one byte, a run of a
 * filler, single bytes with jumps between them. Observed on the pinned compiler.
 */
function isSlowContent(text) {
    if (text.startsWith('"')) {
        const decoded = (0,_yara_index_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeString */ .sc)(text, 1, text.length - 1);
        const bytes = decoded.fault === null ? [...(0,_yara_index_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOfText */ .q$)(decoded.value)] : [];
        return bytes.length === 1 || (FILLERS.has(bytes[0] ?? -1) && bytes.every((byte) => byte === bytes[0]));
    }
    const chunks = text
        .replace(/^\{|\}$/g, "")
        .split(/\[\d*-\d*\]/)
        .map((chunk) => chunk.match(/\([^()]*\)|~?[0-9A-F?]{2}/g)?.length ?? 0);
    return chunks.length > 1 && chunks.every((length) => length <= 1);
}
/** A hex string without its braces, named as {@link patternText} would. */
function contentHex(source) {
    const tokens = hexTokens(source);
    if (tokens.every((token) => /^[0-9A-F]{2}$/.test(token))) {
        return (0,_yara_index_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeString */ .aj)((0,_yara_index_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfBytes */ .gm)(tokens.map((token) => Number.parseInt(token, 16))));
    }
    return `{ ${tokens.join(" ")} }`;
}
/** `private` hides matches and changes none; `ascii` alone is the default. */
function modifierWords(pattern) {
    const words = pattern.modifiers.filter((m) => m.name !== "private").map(modifierWord);
    const isPlainAscii = words.includes("ascii") && !words.includes("wide");
    return (isPlainAscii ? words.filter((word) => word !== "ascii") : words).sort();
}
function modifierWord(modifier) {
    const { name, argument } = modifier;
    if (name === "xor") {
        const [lower, upper] = xorRange(modifier);
        return lower === upper ? `xor(${lower})` : lower === 0 && upper === 255 ? name : `xor(${lower}-${upper})`;
    }
    if (argument === null)
        return name;
    switch (argument.kind) {
        case "StringLiteral":
            return `${name}(${(0,_yara_index_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeString */ .aj)(argument.value)})`;
        case "IntegerLiteral":
            return `${name}(${argument.value})`;
        case "ByteRange":
            return `${name}(${argument.lower.value}-${argument.upper.value})`;
    }
}
/** Without an argument, all keys. */
function xorRange({ argument }) {
    if (argument?.kind === "IntegerLiteral")
        return [Number(argument.value), Number(argument.value)];
    if (argument?.kind === "ByteRange")
        return [Number(argument.lower.value), Number(argument.upper.value)];
    return [0, 255];
}
/** Comments and spacing dropped, digits in capitals, jumps in one spelling. */
function hexTokens(source) {
    const bare = source.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n\r]*/g, " ");
    const tokens = bare.match(/~?[0-9a-fA-F?]{2}|\[[^\]]*\]|[()|]/g) ?? [];
    return tokens.map((token) => {
        if (!token.startsWith("["))
            return token.toUpperCase();
        const jump = token.replace(/\s+/g, "");
        const [, low, high] = /^\[(\d*)-(\d*)\]$/.exec(jump) ?? [];
        if (low === undefined)
            return jump;
        return low === high && low !== "" ? `[${low}]` : `[${low === "" ? "0" : low}-${high}]`;
    });
}


/***/ }),

/***/ 1921:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withoutUnplaced)
/* harmony export */ });
/** `$a at 0 and $a` is `$a at 0`: what is found at a place is found. */
function withoutUnplaced(operands) {
    const placed = operands.flatMap((operand) => (operand.kind === "term" ? (PLACED.exec(operand.text)?.[1] ?? []) : []));
    if (placed.length === 0)
        return operands;
    return operands.filter((operand) => operand.kind !== "term" || !placed.includes(operand.text));
}
const PLACED = /^(\$\(.*?\))(?: at \d+| in \(\d+\.\.\d+\))$/s;


/***/ }),

/***/ 2756:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ readEntity),
/* harmony export */   Q1: () => (/* binding */ namesEntity),
/* harmony export */   T: () => (/* binding */ namedBy),
/* harmony export */   WN: () => (/* binding */ entityWord),
/* harmony export */   lr: () => (/* binding */ entityOf),
/* harmony export */   sY: () => (/* binding */ otherEntities),
/* harmony export */   v2: () => (/* binding */ localEntity)
/* harmony export */ });
/* harmony import */ var _vti_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6410);

/**
 * The entity that a query searches by its own words; null where it names none that exists, or none that holds for
 * all of it: one of several alternatives, or one under NOT, does not choose for the rest.
 */
function entityOf({ expression }) {
    return expression === null ? null : searchedBy(expression);
}
function searchedBy(expression) {
    switch (expression.kind) {
        case "Term":
            return namedBy(expression);
        case "Group":
            return searchedBy(expression.expression);
        case "NotExpression":
            return null;
        case "AndExpression": {
            for (const operand of expression.operands) {
                const entity = searchedBy(operand);
                if (entity !== null)
                    return entity;
            }
            return null;
        }
        case "OrExpression":
            return searchedByAlternatives(expression);
    }
}
/** What an `entity:` term names; null for another term, and for a kind of object that does not exist. */
function namedBy({ modifier, value }) {
    return modifier?.name === "entity" && value.kind === "TextValue" ? readEntity(value.text) : null;
}
/** Whether a query says anything of what it searches, of all of it or of a part. */
function namesEntity({ expression }) {
    let isNamed = false;
    if (expression === null)
        return false;
    (0,_vti_index_js__WEBPACK_IMPORTED_MODULE_0__/* .visitQuery */ .WC)(expression, {
        Term({ modifier }) {
            if (modifier?.name === "entity")
                isNamed = true;
        },
    });
    return isNamed;
}
/** What queries call an entity. */
function entityWord(entity) {
    return entity === "ip_address" ? "ip" : entity;
}
/** `ip` and what other text has for it, to the entity; null for what is none. */
function readEntity(text) {
    const word = text.toLowerCase();
    switch (word) {
        case "file":
        case "url":
        case "domain":
        case "collection":
            return word;
        case "ip":
        case "ip_address":
            return "ip_address";
        default:
            return null;
    }
}
/**
 * All alternatives must agree. `entity:url path:a OR path:b` is the exception: AND binds tighter, yet people who put
 * the entity first and write no parentheses mean the whole, as VirusTotal's own pages do.
 */
function searchedByAlternatives({ operands }) {
    const [first, ...others] = operands;
    const entity = searchedBy(first);
    if (entity === null)
        return null;
    const start = first.kind === "AndExpression" ? first.operands[0] : undefined;
    const isLeading = start?.kind === "Term" && namedBy(start) !== null;
    const agrees = others.every((other) => {
        const said = searchedBy(other);
        return said === entity || (isLeading && said === null);
    });
    return agrees ? entity : null;
}
/** What parts of a query search beside `entity`, in their own words: `(entity:url …) OR (entity:domain …)`. */
function otherEntities({ expression }, entity) {
    const others = new Set();
    if (expression === null)
        return [];
    (0,_vti_index_js__WEBPACK_IMPORTED_MODULE_0__/* .visitQuery */ .WC)(expression, {
        NotExpression: () => false,
        Term(term) {
            const named = namedBy(term);
            if (named !== null && named !== entity)
                others.add(named);
        },
    });
    return [...others];
}
/** The entity that the innermost alternative or denial around a term chooses for itself; null where none does. */
function localEntity(term, ancestors) {
    for (let i = ancestors.length - 1; i >= 0; i--) {
        const { kind } = ancestors[i];
        if (kind !== "OrExpression" && kind !== "NotExpression")
            continue;
        const entity = searchedBy((ancestors[i + 1] ?? term));
        if (entity !== null)
            return entity;
    }
    return null;
}


/***/ }),

/***/ 4564:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ raiseCondition)
});

// EXTERNAL MODULE: ./build/src/logic/index.js + 44 modules
var logic = __webpack_require__(6848);
// EXTERNAL MODULE: ./build/src/yara/index.js + 24 modules
var yara = __webpack_require__(3495);
// EXTERNAL MODULE: ./build/src/translate/inexpressible.js
var inexpressible = __webpack_require__(5913);
// EXTERNAL MODULE: ./build/src/translate/network_text.js
var network_text = __webpack_require__(7974);
// EXTERNAL MODULE: ./build/src/translate/placed_patterns.js
var placed_patterns = __webpack_require__(1921);
// EXTERNAL MODULE: ./build/src/translate/term_text.js
var term_text = __webpack_require__(8684);
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
                throw new inexpressible/* Inexpressible */.W("a pattern cannot be written back");
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
            throw new inexpressible/* Inexpressible */.W(`\`${text}\` cannot be written back`);
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
        const parts = (0,term_text/* splitTerm */.p)(text);
        return parts
            .map((part) => (typeof part === "string" ? part : part.mark + this.patterns.nameOf(part.pattern)))
            .join("");
    }
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
        throw new inexpressible/* Inexpressible */.W("a regular expression is one line of text");
    return yara/* construct.regexp */.YU.regexp(source, flags);
}
function mayOverlap(head, tail) {
    for (let length = Math.min(head.length, tail.length); length > 0; length--) {
        if (head.endsWith(tail.slice(0, length)))
            return true;
    }
    return false;
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
                throw new inexpressible/* Inexpressible */.W(formula.reason);
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
        const rest = [...(0,placed_patterns/* withoutUnplaced */.B)(formula.operands)];
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
            throw new inexpressible/* Inexpressible */.W("a part refers to a loop that is not around it");
        let expression = binder.value;
        let { place, mark, name } = binder;
        for (const step of steps === "" ? [] : steps.split(".")) {
            if (step === "@value")
                continue;
            if (step === "@key" || step === "@index") {
                const part = step === "@key" ? binder.key : binder.index;
                if (!part)
                    throw new inexpressible/* Inexpressible */.W("the place of an element in its array can only be compared with a number");
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
        throw new inexpressible/* Inexpressible */.W(`no field of \`${place}\` tells whether it is there`);
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
            return this.#test(expression, test);
        if (test.type === "like" && isWhole(test) && !test.ignoreCase)
            return raise_condition_binary(expression, "!=", wholeText(test));
        return unary("not", this.#test(expression, test));
    }
    #test(value, test) {
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
                throw new inexpressible/* Inexpressible */.W("a network");
        }
    }
    #range(value, test, type, scalar, isPositive) {
        const { min, max, minOpen, maxOpen } = test;
        const number = (bound) => this.#number(bound, type, scalar);
        if (min !== null && min === max)
            return raise_condition_binary(value, isPositive ? "==" : "!=", number(min));
        const lower = min === null || ((scalar.unsigned || scalar.count) && min === 0 && max !== null) ? null : min;
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
        const starts = (0,network_text/* networkStarts */.m)(network);
        if (starts === null)
            throw new inexpressible/* Inexpressible */.W(`no field of LiveHunt's can be compared with the network ${network}`);
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


/***/ }),

/***/ 6431:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ readNumberTerm),
/* harmony export */   hB: () => (/* binding */ readDateTerm),
/* harmony export */   r3: () => (/* binding */ readAtLeast),
/* harmony export */   vW: () => (/* binding */ BOUNDARY)
/* harmony export */ });
/* harmony import */ var _logic_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);
/* harmony import */ var _vti_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6410);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6775);
/* harmony import */ var _field_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6416);
/* harmony import */ var _read_texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6087);
/* harmony import */ var _value_tests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8639);






/** The loss of `10-`, in a query that is read as in one that is written. */
const BOUNDARY = "VirusTotal's pages contradict each other on whether a bound with `-` includes its number: it is included here.";
const RELATIVE = "Days ago are counted from the day of a search; a condition compares fixed dates only.";
const WHOLE_DAY = "Whether a bare day means all of it is not documented; the whole day is taken.";
/** `number`, `size`, `count`, `smallest`, `labels`. */
function readNumberTerm(reader, { text }) {
    const { row } = reader;
    const read = row.shape === "size"
        ? (0,_vti_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readSize */ .ik)(text)
        : row.value === "decimal"
            ? (0,_vti_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readDecimal */ .e4)(text)
            : (0,_vti_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readInteger */ .JI)(text, { signed: row.signed === true });
    if (!read.ok)
        return reader.unsupported((0,_field_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(read.message));
    const { value, bound } = read;
    const loss = bound === "at_most" ? BOUNDARY : null;
    const [path = ""] = row.fields.usual;
    switch (row.shape) {
        case "count": {
            const some = reader.at(path, "usual", () => _logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .TRUE */ .rT) ?? _logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .FALSE */ .W8;
            return reader.said(countBounds(some, value, bound), [path], loss);
        }
        case "smallest":
            return reader.said(smallestBounds(reader, path, value, bound), [path], loss);
        case "labels":
            return labels(reader, value, bound, loss);
        default:
            return reader.tested((0,_value_tests_js__WEBPACK_IMPORTED_MODULE_5__/* .numberTest */ .m4)(value, bound, row), loss);
    }
}
/** At least, at most or exactly so many elements; `some` says that there is one. */
function countBounds(some, value, bound) {
    const atLeast = (count) => some.kind === "exists" ? (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .exists */ .t2)(some.collection, some.body, count) : count <= 0 ? _logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .TRUE */ .rT : some;
    if (bound === "at_least")
        return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .sameBounds */ .MI)(atLeast(value));
    const atMost = (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)(atLeast(value + 1));
    if (bound === "exact")
        return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .sameBounds */ .MI)((0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .and */ .Uo)([atLeast(value), atMost]));
    return { ...(0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .sameBounds */ .MI)(atMost), lower: (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)(atLeast(value)) };
}
/** The least of some numbers is at most N where any is; it is at least N where there are some and none is below. */
function smallestBounds(reader, path, value, bound) {
    const some = (low, high) => reader.at(path, "usual", (scalar) => (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(scalar, { type: "range", min: low, max: high })) ?? _logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .FALSE */ .W8;
    if (bound === "at_most")
        return { ...(0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .sameBounds */ .MI)(some(null, value)), lower: some(null, value - 1) };
    const isNotLess = (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)(some(null, value - 1));
    return (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .sameBounds */ .MI)((0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .and */ .Uo)([bound === "exact" ? some(value, value) : some(value, null), isNotLess]));
}
/** More dots than a name can have. */
const MAX_DOTS = 126;
/** `depth:3+`: names of at least three labels. */
function labels(reader, value, bound, loss) {
    const dots = Math.max(0, value - 1);
    if (dots > MAX_DOTS)
        return reader.unsupported("No name has so many labels.");
    const repeats = bound === "exact" ? `{${dots}}` : bound === "at_least" ? `{${dots},}` : `{0,${dots}}`;
    const usual = (0,_read_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .testedRegexp */ .Ns)(reader, `^([^.]+\\.)${repeats}[^.]+$`, loss);
    if (bound !== "at_most")
        return usual;
    const lower = dots === 0 ? _logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .FALSE */ .W8 : (0,_read_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .testedRegexp */ .Ns)(reader, `^([^.]+\\.){0,${dots - 1}}[^.]+$`).bounds.lower;
    return { ...usual, bounds: { ...usual.bounds, lower } };
}
/** `date`, `time`. */
function readDateTerm(reader, { text }) {
    const { row } = reader;
    const isScope = row.shape === "time" || row.newField !== undefined;
    const read = (0,_vti_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readDate */ .h2)(text);
    if (!read.ok)
        return reader.unsupported((0,_field_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(read.message));
    if (row.shape === "time" || read.kind === "relative") {
        const reason = row.shape === "time" && row.loss !== null ? row.loss : RELATIVE;
        const unread = reader.unsupported(reason);
        return isScope ? { ...unread, kind: "time", fidelity: "approximate" } : unread;
    }
    const { seconds, precision, bound } = read;
    const loss = bound === "at_most" ? BOUNDARY : bound === "exact" && precision === "day" ? WHOLE_DAY : null;
    const tested = reader.tested((0,_value_tests_js__WEBPACK_IMPORTED_MODULE_5__/* .dateTest */ .$n)(seconds, precision, bound, row), loss);
    return isScope && tested.kind === "fields" ? { ...tested, kind: "time" } : tested;
}
/** `min_engines_banker:5`: engines whose label has the word. */
function readAtLeast(reader, { text }) {
    const read = (0,_vti_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readInteger */ .JI)(text);
    if (!read.ok)
        return reader.unsupported((0,_field_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(read.message));
    const word = (reader.selects ?? "").replaceAll("_", " ").trim();
    const labelled = { type: "like", parts: [word], start: false, end: false, ignoreCase: true };
    const [path = ""] = reader.row.fields.usual;
    const some = reader.at(path, "usual", (scalar) => (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(scalar, labelled)) ?? _logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .FALSE */ .W8;
    return reader.said(countBounds(some, read.value, "at_least"), [path]);
}


/***/ }),

/***/ 1733:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ entityNoun),
  H: () => (/* binding */ readTerm)
});

// EXTERNAL MODULE: ./build/src/logic/index.js + 44 modules
var logic = __webpack_require__(6848);
// EXTERNAL MODULE: ./build/src/translate/bounds.js
var translate_bounds = __webpack_require__(6775);
// EXTERNAL MODULE: ./build/src/translate/field_reader.js
var field_reader = __webpack_require__(6416);
// EXTERNAL MODULE: ./build/src/translate/query_entity.js
var query_entity = __webpack_require__(2756);
// EXTERNAL MODULE: ./build/src/translate/read_numbers.js
var read_numbers = __webpack_require__(6431);
// EXTERNAL MODULE: ./build/src/translate/field_formula.js
var field_formula = __webpack_require__(5661);
// EXTERNAL MODULE: ./build/src/translate/read_texts.js + 1 modules
var read_texts = __webpack_require__(6087);
// EXTERNAL MODULE: ./build/src/translate/value_tests.js
var value_tests = __webpack_require__(8639);
;// CONCATENATED MODULE: ./build/src/translate/read_presence.js






/** `have:x`: what `x:` searches is not empty. Names come in the singular and the plural. */
function readPresence(reader, { text }, table, entity) {
    const { row, schema } = reader;
    const name = text.toLowerCase();
    const present = row.present?.[name];
    if (present !== undefined)
        return reader.said((0,translate_bounds/* sameBounds */.MI)(somethingIn(present, schema)), present);
    const spellings = [name, name.replace(/s$/, ""), `${name}s`];
    const found = spellings.map((spelling) => table.find(entity, spelling)).find((mapped) => mapped !== null);
    if (!found) {
        const isListed = row.knownValues?.includes(name) === true;
        return reader.unsupported(isListed ? `LiveHunt has no field for \`${name}\`.` : `\`${text}\` is nothing that an object could have.`);
    }
    const { row: searched, selects } = found;
    if (searched.shape === "unsupported")
        return reader.unsupported(searched.loss ?? "LiveHunt has no field for it.");
    const { required, usual, possible } = searched.fields;
    if (usual.length === 0)
        return reader.unsupported("No field of LiveHunt's says whether this is there.");
    const select = (path) => (searched.shape === "one_engine" ? (0,read_texts/* engineEntry */.pW)(path, selects) : path);
    const something = (paths) => () => somethingIn(paths.map(select), schema);
    const bounds = (0,translate_bounds/* lazyBounds */.e$)({
        lower: something(required),
        usual: something(usual),
        wide: something(possible),
        upper: something(possible),
    });
    return reader.said(bounds, usual.map(select));
}
/** A collection on the way that has an element, a text that is not empty, a number that is not zero. */
function somethingIn(paths, schema) {
    return (0,field_reader/* anyOf */.EB)(paths.map((path) => {
        const collection = path.search(/\[(?:\*|key)\]/);
        if (collection >= 0)
            return (0,field_formula/* fieldFormula */.b)(`${path.slice(0, collection)}[*]`, schema, () => logic/* TRUE */.rT);
        return (0,field_formula/* fieldFormula */.b)(path, schema, (scalar) => {
            if (scalar.type === "string")
                return (0,logic/* not */.AU)((0,logic/* compare */.UD)(scalar, (0,value_tests/* equalsText */.vE)("")));
            if (scalar.type === "boolean")
                return (0,logic/* compare */.UD)(scalar, { type: "true" });
            return (0,logic/* not */.AU)((0,logic/* compare */.UD)(scalar, { type: "range", min: 0, max: 0 }));
        });
    }));
}
/** A word with a meaning of its own. */
function readChoice(reader, choice) {
    const { row, schema } = reader;
    if (choice.any.length === 0) {
        return reader.unsupported(choice.loss ?? row.loss ?? "LiveHunt has no field for it.");
    }
    const formulas = choice.any.map(({ field, is }) => (0,field_formula/* fieldFormula */.b)(field, schema, (scalar, type) => {
        if (is === true)
            return (0,logic/* compare */.UD)(scalar, { type: "true" });
        if (typeof is === "number")
            return (0,logic/* compare */.UD)(scalar, { type: "range", min: is, max: is });
        if (type.kind === "enum")
            return (0,value_tests/* enumTest */.UL)(is, "", schema)(scalar, type, "usual", field) ?? logic/* FALSE */.W8;
        return (0,logic/* compare */.UD)(scalar, (0,value_tests/* equalsText */.vE)(is));
    }));
    const fields = choice.any.map(({ field }) => field);
    const { fidelity, loss } = choice;
    return { kind: "fields", bounds: (0,translate_bounds/* sameBounds */.MI)((0,logic.or)(formulas)), fidelity, reason: loss, fields, note: row.note ?? null };
}

;// CONCATENATED MODULE: ./build/src/translate/read_term.js







/** What becomes of a value, by the shape of its modifier's row. */
const READERS = {
    text: read_texts/* readText */.yR,
    keyword: read_texts/* readWhole */.oD,
    exact: read_texts/* readWhole */.oD,
    regexp: read_texts/* readRegexp */.Qv,
    host: read_texts/* readHost */.rk,
    permutation: read_texts/* readPermutation */.vQ,
    suffix: read_texts/* readAffix */.R8,
    prefix: read_texts/* readAffix */.R8,
    number: read_numbers/* readNumberTerm */.I2,
    size: read_numbers/* readNumberTerm */.I2,
    smallest: read_numbers/* readNumberTerm */.I2,
    count: read_numbers/* readNumberTerm */.I2,
    labels: read_numbers/* readNumberTerm */.I2,
    date: read_numbers/* readDateTerm */.hB,
    time: read_numbers/* readDateTerm */.hB,
    type: read_texts/* readType */.hq,
    enum: read_texts/* readEnum */.ai,
    cidr: read_texts/* readAddress */.zq,
    engine_label: read_texts/* readEngineLabel */.V$,
    one_engine: read_texts/* readOneEngine */.ZW,
    at_least: read_numbers/* readAtLeast */.r3,
    presence: (reader, value, { table, entity }) => readPresence(reader, value, table, entity),
    content: read_texts/* readContent */.c_,
    free_text: read_texts/* readFreeText */.IB,
};
/** What one term of a query asks for. */
function readTerm(node, context) {
    const { entity, table, schema } = context;
    const { modifier, value } = node;
    const mapped = modifier === null ? table.freeText(entity) : table.find(entity, modifier.name);
    const unsupported = (reason) => (0,field_reader/* unreadTerm */.gJ)(node, mapped, reason);
    if (mapped?.row.shape === "entity") {
        const isSearched = ((0,query_entity/* namedBy */.T)(node) ?? entity) === entity;
        const bounds = (0,translate_bounds/* sameBounds */.MI)(isSearched ? logic/* TRUE */.rT : logic/* FALSE */.W8);
        return { kind: "entity", bounds, fidelity: "exact", reason: null, fields: [], note: null };
    }
    if (entity === "collection")
        return unsupported("LiveHunt has no rules for collections.");
    if (mapped === null)
        return unsupported(unknownModifier(modifier?.text ?? "", table));
    const { row } = mapped;
    const reader = new field_reader/* FieldReader */.U3(node, mapped, schema);
    if (value.kind === "ContentValue") {
        return row.shape === "content" ? (0,read_texts/* readContent */.c_)(reader, value) : unsupported(row.loss ?? "It searches no content.");
    }
    if (row.shape === "unsupported" || row.shape === "entity") {
        return unsupported(row.loss ?? "LiveHunt has no field for it.");
    }
    if (value.text.trim() === "")
        return unsupported("It names nothing to search for.");
    const choice = row.values?.[value.text.toLowerCase()];
    if (choice !== undefined)
        return readChoice(reader, choice);
    if (row.shape === "choice")
        return unsupported(`It cannot be \`${value.text}\`.`);
    return READERS[row.shape](reader, value, context);
}
function unknownModifier(name, table) {
    const entities = table.entitiesOf(name);
    if (entities.length === 0)
        return `VT Intelligence has no modifier \`${name}\`.`;
    return `\`${name}\` is no modifier of this kind of object, but of ${entities.map(entityNoun).join(", ")}.`;
}
/** What people call an entity. */
function entityNoun(entity) {
    return entity === "ip_address" ? "IP addresses" : entity === "url" ? "URLs" : `${entity}s`;
}


/***/ }),

/***/ 6087:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pW: () => (/* binding */ engineEntry),
  $k: () => (/* binding */ hashField),
  zq: () => (/* binding */ readAddress),
  R8: () => (/* binding */ readAffix),
  c_: () => (/* binding */ readContent),
  V$: () => (/* binding */ readEngineLabel),
  ai: () => (/* binding */ readEnum),
  IB: () => (/* binding */ readFreeText),
  rk: () => (/* binding */ readHost),
  ZW: () => (/* binding */ readOneEngine),
  vQ: () => (/* binding */ readPermutation),
  Qv: () => (/* binding */ readRegexp),
  yR: () => (/* binding */ readText),
  hq: () => (/* binding */ readType),
  oD: () => (/* binding */ readWhole),
  Ns: () => (/* binding */ testedRegexp)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/src/logic/index.js + 44 modules
var logic = __webpack_require__(6848);
// EXTERNAL MODULE: ./build/src/yara/index.js + 24 modules
var yara = __webpack_require__(3495);
// EXTERNAL MODULE: ./build/src/translate/bounds.js
var bounds = __webpack_require__(6775);
// EXTERNAL MODULE: ./build/src/translate/file_terms.js + 1 modules
var file_terms = __webpack_require__(9428);
// EXTERNAL MODULE: ./build/src/translate/file_types.js + 1 modules
var file_types = __webpack_require__(1453);
;// CONCATENATED MODULE: ./build/src/translate/mapping.js
/**
 * How a term's value and its fields become a formula. The list is closed: a new modifier is a new row of
 * `modifiers.json`, and needs a new shape only where it behaves like nothing before it.
 *
 * - `text`: the value occurs in one of the fields, letter case ignored; `*` stands for anything, and a value
 *   that begins or ends without `*` while it has one elsewhere is anchored there (`*.pdf`: ends with).
 * - `keyword`: one of the fields equals the value; `*` as in `text`.
 * - `exact`: as `keyword`, but hashes and ids: no wildcard.
 * - `regexp`: one of the fields matches the value.
 * - `host`: one of the fields is the value's host or one below it (`example.com`, `a.example.com`).
 * - `permutation`: one of the fields is a name that looks like the value, by the module's own measure.
 * - `suffix`, `prefix`: one of the fields ends or begins with the value, `affix` between them (`.ru`, `https://`).
 * - `number`, `size`, `date`: `5`, `5+`, `5-` against a numeric field.
 * - `smallest`: the same against the least of a collection's numbers.
 * - `count`: the same against the number of elements that the path selects.
 * - `labels`: the same against the number of labels of a host's name.
 * - `type`: a file type tag, or the `vt.FileType` values that carry it.
 * - `enum`: the value is the name of one of the field's enum values.
 * - `cidr`: an IP address or a range of them.
 * - `engine_label`: any engine's label; `one_engine`: the label that the engine in the modifier's name gave,
 *   or the words `infected` and `clean`.
 * - `at_least`: a plain number of engines, a minimum already, whose label has the word in the modifier's name.
 * - `choice`: every value has a meaning of its own, in `values`.
 * - `presence`: `have:x`: one of the fields that `x:` searches is not empty.
 * - `content`: a pattern in the file's bytes.
 * - `entity`: chooses the kind of object; no formula.
 * - `time`: when something happened that LiveHunt keeps no date of: says when a hunter searched.
 * - `free_text`: a bare word; searched in every indexed field.
 * - `unsupported`: LiveHunt has no field for it; `loss` says so.
 */
const SHAPES = (/* unused pure expression or super */ null && ([
    "text",
    "keyword",
    "exact",
    "regexp",
    "host",
    "permutation",
    "suffix",
    "prefix",
    "number",
    "size",
    "date",
    "smallest",
    "count",
    "labels",
    "type",
    "enum",
    "cidr",
    "engine_label",
    "one_engine",
    "at_least",
    "choice",
    "presence",
    "content",
    "entity",
    "time",
    "free_text",
    "unsupported",
]));
/** What a value must look like; `entity`, `country` and `enum` are words, most of a closed list. */
const VALUE_TYPES = (/* unused pure expression or super */ null && ([
    "text",
    "enum",
    "country",
    "integer",
    "decimal",
    "size",
    "date",
    "hash",
    "ip",
    "boolean",
    "content",
    "regexp",
]));
/** What a value may be recognised as, so that it is looked for where such values stand. */
const VALUE_KINDS = ["ip", "port", "ja3", "ja4", "url", "registry"];

// EXTERNAL MODULE: ./build/src/translate/network_text.js
var network_text = __webpack_require__(7974);
// EXTERNAL MODULE: ./build/src/translate/pattern_text.js
var pattern_text = __webpack_require__(3234);
// EXTERNAL MODULE: ./build/src/translate/regexp_likes.js
var regexp_likes = __webpack_require__(8748);
// EXTERNAL MODULE: ./build/src/translate/regexp_program.js
var regexp_program = __webpack_require__(1128);
// EXTERNAL MODULE: ./build/src/translate/value_tests.js
var value_tests = __webpack_require__(8639);
;// CONCATENATED MODULE: ./build/src/translate/read_texts.js












/** Looked for where such values stand, for a value that is recognised. */
function readText(reader, value) {
    const { row } = reader;
    for (const kind of VALUE_KINDS) {
        const fields = row.kinds?.[kind];
        if (fields !== undefined && isOfKind[kind](value.text))
            return reader.tested((0,value_tests/* kindTest */.hT)(value, kind), null, fields);
    }
    return reader.tested((0,value_tests/* containsTest */.qo)(value, row.stored));
}
const isOfKind = {
    ip: (text) => (0,external_node_net_.isIP)(text) !== 0,
    port: (text) => /^:\d{1,5}$/.test(text),
    ja3: (text) => /^[0-9a-f]{32}$/i.test(text),
    ja4: (text) => /^[tqd]\d{2}[di][0-9*]{4}[0-9a-z*]{0,2}_[0-9a-f*]+_[0-9a-f*]+$/i.test(text),
    url: (text) => /^(?:https?:\/\/|www\.)/i.test(text),
    registry: (text) => /^\[?(?:HKLM|HKCU|HKCR|HKU|HKEY_\w+)\\/i.test(text),
};
/** `keyword`, `exact`. */
function readWhole(reader, value) {
    return reader.tested((0,value_tests/* equalsTest */.uI)(value, reader.row));
}
function readHost(reader, { text }) {
    return reader.tested((0,value_tests/* hostTest */.TM)(text));
}
function readPermutation(reader, { text }) {
    return reader.tested((0,value_tests/* permutationTest */.tx)(text));
}
/** `suffix`, `prefix`. */
function readAffix(reader, { text }) {
    const { affix = "", shape, stored } = reader.row;
    return reader.tested((0,value_tests/* affixTest */.zd)(text, affix, shape === "suffix" ? "end" : "start", stored));
}
function readRegexp(reader, { text }) {
    return testedRegexp(reader, text);
}
/** The row's fields match a regular expression. */
function testedRegexp(reader, source, loss = null) {
    const parsed = (0,yara/* parseRegexp */.dO)(source, "");
    if (parsed.node === null)
        return reader.unsupported(`\`${source}\` is no regular expression that YARA reads.`);
    const likes = (0,regexp_likes/* regexpLikes */.e)(parsed.node);
    const test = (scalar, type) => {
        if (type.kind !== "string")
            return null;
        if (likes !== null)
            return (0,logic.or)(likes.map((like) => (0,logic/* compare */.UD)(scalar, like)));
        return (0,logic/* compare */.UD)(scalar, (0,regexp_program/* regexpTest */.q)(source, "", parsed));
    };
    return reader.tested(test, loss);
}
// ---- words of closed lists
const FORMAT = "vt.metadata.file_type";
/** One format of its own is tested by its name, a family by its tag; either test says the same. */
function readType(reader, value) {
    const { row, schema } = reader;
    if (value.parts.some((part) => "wildcard" in part))
        return readWhole(reader, value);
    const isFormat = (0,file_types/* fileTypesOf */.fH)(value.text, schema).length === 1;
    const fields = isFormat
        ? { required: [FORMAT], usual: [FORMAT], possible: [FORMAT], same: row.fields.usual }
        : { ...row.fields, same: [FORMAT] };
    return reader.tested((0,value_tests/* fileTypeTest */.v0)(value.text, schema), null, fields);
}
function readEnum(reader, { text }) {
    const read = reader.tested((0,value_tests/* enumTest */.UL)(text, reader.row.affix ?? "", reader.schema));
    return read.kind === "unsupported" ? reader.unsupported(`LiveHunt has no value \`${text}\` here.`) : read;
}
// ---- addresses
function readAddress(reader, { text }) {
    if ((0,logic/* parseNetwork */.MO)(text) === null)
        return reader.unsupported(`\`${text}\` is no address and no range of addresses.`);
    const range = (0,value_tests/* ipv4Range */.Pu)(text);
    const isSingle = (0,external_node_net_.isIP)(text) !== 0;
    const test = (scalar, type, bound, path) => {
        if (type.kind === "integer") {
            return range === null ? null : (0,logic/* compare */.UD)(scalar, { type: "range", min: range.first, max: range.last });
        }
        if (type.kind !== "string")
            return null;
        if (isSingle)
            return (0,logic/* compare */.UD)(scalar, { ...(0,value_tests/* equalsText */.vE)(text), ignoreCase: bound === "upper" });
        // Addresses that are text alone have no `in_range`, but beginnings.
        const starts = path.endsWith(".raw") ? null : (0,network_text/* networkStarts */.m)(text);
        if (starts === null)
            return (0,logic/* compare */.UD)(scalar, { type: "cidr", network: (0,network_text/* canonicalNetwork */.D)(text) });
        return (0,logic.or)(starts.map((start) => (0,logic/* compare */.UD)(scalar, { ...(0,value_tests/* equalsText */.vE)(start), end: !start.endsWith(".") })));
    };
    // A range is compared with the address as a number where the text has no `in_range`.
    const { usual, same = [] } = reader.row.fields;
    const numbers = same.filter((path) => path.endsWith("_as_int"));
    const isByNumber = !isSingle && range !== null && numbers.length > 0 && !usual.every((path) => path.endsWith(".raw"));
    if (!isByNumber)
        return reader.tested(test);
    return reader.tested(test, null, { required: numbers, usual: numbers, possible: numbers, same: usual });
}
// ---- engines
function readEngineLabel(reader, value) {
    return reader.tested((0,value_tests/* containsTest */.qo)(value, reader.row.stored));
}
function readOneEngine(reader, value) {
    const { row, selects } = reader;
    const paths = row.fields.usual.map((path) => engineEntry(path, selects));
    const word = value.text.toLowerCase();
    if (word !== "infected" && word !== "clean") {
        return reader.tested((0,value_tests/* containsTest */.qo)(value, row.stored), null, { required: paths, usual: paths, possible: paths });
    }
    const isThere = reader.some(paths, "usual", () => logic/* TRUE */.rT) ?? logic/* FALSE */.W8;
    if (word === "infected")
        return reader.said((0,bounds/* sameBounds */.MI)(isThere), paths);
    const loss = "A rule cannot tell an engine that found nothing from one that did not scan.";
    return reader.said((0,bounds/* sameBounds */.MI)((0,logic/* not */.AU)(isThere)), paths, loss);
}
/** `signatures[*]` → `signatures["Kaspersky"]`. */
function engineEntry(path, engine) {
    return path.replace("[*]", `[${JSON.stringify(engine)}]`);
}
// ---- contents and bare words
function readContent(reader, value) {
    const content = value.kind === "ContentValue" ? value.content : { text: value.text };
    const offset = value.kind === "ContentValue" ? value.offset : null;
    const literal = "hex" in content ? (0,pattern_text/* contentHex */.FB)(content.hex) : (0,pattern_text/* contentText */.Tf)(content.text);
    if (literal === '""' || literal === "{  }")
        return reader.unsupported("It names nothing to search for.");
    const anywhere = (0,file_terms/* fileTerm */.tq)(`$(${literal})`);
    if (offset === null)
        return reader.said((0,bounds/* sameBounds */.MI)(anywhere), []);
    const { from, to } = offset;
    const anchor = from === to ? `at ${from}` : `in (${from}..${to})`;
    return reader.said((0,bounds/* sameBounds */.MI)((0,logic/* and */.Uo)([(0,file_terms/* fileTerm */.tq)(`$(${literal}) ${anchor}`), anywhere])), []);
}
/** A bare hash is the file's own; other words stand anywhere. */
function readFreeText(reader, value) {
    const hash = hashField(value.text, reader.row.entity);
    if (hash === null)
        return reader.tested((0,value_tests/* containsTest */.qo)(value, undefined));
    const fields = { required: [hash], usual: [hash], possible: [hash] };
    return { ...reader.tested((0,value_tests/* equalsTest */.uI)(value, { stored: "lower" }), null, fields), fidelity: "exact", reason: null };
}
/** The field for a bare MD5, SHA-1 or SHA-256 of a file; null for other words. */
function hashField(text, entity) {
    if (entity !== "file" || !/^[0-9a-f]+$/i.test(text))
        return null;
    const names = { 32: "md5", 40: "sha1", 64: "sha256" };
    const name = names[text.length];
    return name === undefined ? null : `vt.metadata.${name}`;
}


/***/ }),

/***/ 8748:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ regexpLikes)
/* harmony export */ });
/* harmony import */ var _logic_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);
/* harmony import */ var _yara_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3495);


/** Beyond these a regexp is no longer taken apart into literals. */
const MAX_ALTERNATIVES = 64;
const MAX_PIECES = 4096;
const MAX_COPIES = 64;
/** Members of a class; more are a class in earnest (`\d`), no alternatives in disguise. */
const MAX_CLASS = 8;
/** Repetitions with a few counts (`a?`, `a{1,3}`) become alternatives; others must stand at an open end. */
const MAX_COUNTS = 4;
const GAP = { kind: "gap" };
const LOOSE = { kind: "loose" };
const SMALL_K = 0x6b;
/** Thrown within this file only: an error would gather a stack that nobody reads. */
const NO_LITERAL = Symbol("no literal");
/**
 * A regexp that is literals, prefixes or alternatives of them in disguise: the tests of which one must pass. Null
 * where some part says more than text with gaps can (`\d+`, `\b`). Letter case is ignored for ASCII letters only,
 * so a literal with other letters that have two cases is none under `i`. One liberty is taken: `/^k/i` does not match
 * the Kelvin sign, as the test that is made of it does. Else every rule that writes `/^kernel/i` would differ from
 * `istartswith "kernel"` by a sign that nobody means.
 */
function regexpLikes(node) {
    try {
        const likes = limited(expand(node).flatMap(unmixed)).map(likeOf);
        const byKey = new Map(likes.map((like) => [JSON.stringify(like), like]));
        return withoutImplied([...byKey.values()]);
    }
    catch (error) {
        if (error === NO_LITERAL)
            return null;
        throw error;
    }
}
function expand(node) {
    switch (node.kind) {
        case "Empty":
            return [[]];
        case "Character":
            return [node.bytes.map((byte) => letter(byte, node.ignoreCase))];
        case "Class":
            return lettersOf(node.ranges).map((piece) => [piece]);
        case "Assertion":
            if (node.type !== "start" && node.type !== "end")
                throw NO_LITERAL;
            return [[{ kind: node.type }]];
        case "Group":
            return expand(node.operand);
        case "Alternation":
            return limited(node.branches.flatMap((branch) => expand(branch)));
        case "Concatenation":
            return node.items.reduce((heads, item) => product(heads, expand(item)), [[]]);
        case "Repetition": {
            const { operand, minimum, maximum } = node;
            if (minimum > MAX_COPIES)
                throw NO_LITERAL;
            const isAny = isFullClass(operand);
            if (isAny && minimum === 0 && maximum === null)
                return [[GAP]];
            const copies = (count) => {
                let all = [[]];
                for (let i = 0; i < count; i++)
                    all = product(all, expand(operand));
                return all;
            };
            if (minimum === 0 && (maximum === null || maximum >= MAX_COUNTS))
                return [[LOOSE]];
            if (maximum === null)
                return product(copies(minimum), [[LOOSE]]);
            if (maximum - minimum >= MAX_COUNTS)
                return product(copies(minimum), [[LOOSE]]);
            const counts = Array.from({ length: maximum - minimum + 1 }, (_, i) => copies(minimum + i));
            return limited(counts.flat());
        }
    }
}
function product(heads, tails) {
    return limited(heads.flatMap((head) => tails.map((tail) => [...head, ...tail])));
}
function limited(alternatives) {
    if (alternatives.length > MAX_ALTERNATIVES)
        throw NO_LITERAL;
    let pieces = 0;
    for (const alternative of alternatives)
        pieces += alternative.length;
    if (pieces > MAX_PIECES)
        throw NO_LITERAL;
    return alternatives;
}
function isLetter(byte) {
    const lower = byte | 32;
    return lower >= 97 && lower <= 122;
}
function letter(byte, ignoreCase) {
    const fold = ignoreCase && isLetter(byte);
    return { kind: "letter", byte: fold ? byte | 32 : byte, fold, written: byte };
}
function isFullClass(node) {
    if (node.kind === "Group")
        return isFullClass(node.operand);
    return node.kind === "Class" && node.ranges[0]?.[0] === 0 && node.ranges[0][1] === 255;
}
/**
 * The bytes of a class, a letter in both cases as one; but not `[kK]`, since a text that ignores case takes the
 * Kelvin sign for a k and the class does not.
 */
function lettersOf(ranges) {
    const bytes = new Set();
    for (const [first, last] of ranges) {
        if (last - first >= 2 * MAX_CLASS)
            throw NO_LITERAL;
        for (let byte = first; byte <= last; byte++)
            bytes.add(byte);
    }
    const letters = [];
    for (const byte of bytes) {
        const isPair = isLetter(byte) && bytes.has(byte ^ 32) && (byte | 32) !== SMALL_K;
        if (!isPair)
            letters.push(letter(byte, false));
        else if (byte & 32)
            letters.push(letter(byte, true));
    }
    if (letters.length > MAX_CLASS)
        throw NO_LITERAL;
    return letters;
}
/** A text ignores letter case as a whole or not at all: `[Ff]oo` becomes two. */
function unmixed(alternative) {
    const letters = alternative.filter((piece) => piece.kind === "letter" && isLetter(piece.byte));
    const folded = letters.filter((l) => l.fold).length;
    if (folded === 0 || folded === letters.length)
        return [alternative];
    if (2 ** folded > MAX_ALTERNATIVES)
        throw NO_LITERAL;
    let all = [[]];
    for (const piece of alternative) {
        const forms = piece.kind === "letter" && piece.fold ? [letter(piece.byte, false), letter(piece.byte ^ 32, false)] : [piece];
        all = product(all, forms.map((form) => [form]));
    }
    return all;
}
function likeOf(alternative) {
    const { pieces, start, end } = trimmed(alternative);
    const segments = [[]];
    for (const piece of pieces) {
        if (piece.kind === "gap")
            segments.push([]);
        else if (piece.kind === "letter")
            segments[segments.length - 1]?.push(piece);
        // `a^b`, `a\d*b`: nothing that a text with gaps says.
        else
            throw NO_LITERAL;
    }
    const letters = segments.flat();
    const ignoreCase = letters.some((l) => l.fold);
    const parts = segments.map((segment) => (0,_yara_index_js__WEBPACK_IMPORTED_MODULE_1__/* .textOfBytes */ .gm)(segment.map((l) => l.byte)));
    for (const part of parts) {
        // Half a character may match within others; only whole values are safe to compare as text.
        if (!(start && end && parts.length === 1) && [...part].some((c) => (0,_yara_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isEscapedByte */ ._O)(c.charCodeAt(0)))) {
            throw NO_LITERAL;
        }
        if (ignoreCase && [...part].some((c) => c > "\x7f" && ((0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(c) !== c || c.toUpperCase() !== c))) {
            throw NO_LITERAL;
        }
    }
    if (!ignoreCase)
        return { type: "like", parts, start, end, ignoreCase };
    const spelling = segments.map((segment) => (0,_yara_index_js__WEBPACK_IMPORTED_MODULE_1__/* .textOfBytes */ .gm)(segment.map((l) => l.written)));
    return { type: "like", parts, start, end, ignoreCase, spelling };
}
/** Takes anchors off, and what matches nothing at an open end. */
function trimmed(alternative) {
    let from = 0;
    let to = alternative.length;
    let start = false;
    let end = false;
    while (from < to && alternative[from]?.kind === "start") {
        start = true;
        from++;
    }
    while (to > from && alternative[to - 1]?.kind === "end") {
        end = true;
        to--;
    }
    const isOpen = (piece) => piece?.kind === "loose" || piece?.kind === "gap";
    if (start && from < to && alternative[from]?.kind === "gap") {
        start = false;
        from++;
    }
    if (end && to > from && alternative[to - 1]?.kind === "gap") {
        end = false;
        to--;
    }
    while (!start && from < to && isOpen(alternative[from]))
        from++;
    while (!end && to > from && isOpen(alternative[to - 1]))
        to--;
    return { pieces: alternative.slice(from, to), start, end };
}
/** `ab|abc` asks no more than `ab`. */
function withoutImplied(likes) {
    const isOpen = (like) => like.parts.length === 1 && !like.start && !like.end;
    return likes.filter((like) => !likes.some((other) => other !== like &&
        isOpen(other) &&
        other.ignoreCase === like.ignoreCase &&
        like.parts.some((part) => part.includes(other.parts[0])) &&
        !(isOpen(like) && like.parts[0] === other.parts[0])));
}


/***/ }),

/***/ 1128:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ regularOf),
/* harmony export */   q: () => (/* binding */ regexpTest)
/* harmony export */ });
/* harmony import */ var _logic_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);

/**
 * The test that a value matches a regexp, for one that is no text with gaps in disguise (see `regexp_likes.ts`). Its
 * program is null where the regexp is broken, needs Unicode's classes, or is too large: it then equals itself only.
 */
function regexpTest(source, flags, parsed) {
    const isReadable = parsed.node !== null && !parsed.usesUnicode;
    const program = isReadable ? (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compileProgram */ .Kz)(regularOf(parsed.node)) : null;
    return { type: "regexp", source: bareSource(source), flags: [...flags].sort().join(""), program };
}
/** A slash needs its backslash in a rule and none in a query: the same regexp has one source. */
function bareSource(source) {
    return source.replace(/\\[\s\S]/g, (pair) => (pair === "\\/" ? "/" : pair));
}
/** Depth is limited by the parser, so this may recurse. */
function regularOf(node) {
    switch (node.kind) {
        case "Empty":
            return _logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg;
        case "Character":
            return (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesInOrder */ .hO)(node.bytes, node.ignoreCase);
        case "Class":
            return (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .byteOf */ .cE)(node.ranges);
        case "Assertion":
            return (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .place */ .ik)(node.type);
        case "Group":
            return regularOf(node.operand);
        case "Concatenation":
            return (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(node.items.map(regularOf));
        case "Alternation":
            return (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(node.branches.map(regularOf));
        case "Repetition":
            return (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .repeat */ .ux)(regularOf(node.operand), node.minimum, node.maximum);
    }
}


/***/ }),

/***/ 3631:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ RuleTable)
/* harmony export */ });
/** The rules of a file by name: what an identifier in a condition may refer to. */
class RuleTable {
    static #known = new WeakMap();
    #byName = new Map();
    globals;
    /** By name; made when a set with a wildcard asks for it. */
    #sorted;
    #byPrefix = new Map();
    constructor(file) {
        for (const item of file.items) {
            if (item.kind === "Rule" && !this.#byName.has(item.name.name))
                this.#byName.set(item.name.name, item);
        }
        this.globals = [...this.#byName.values()].filter((rule) => rule.modifiers.some(({ name }) => name === "global"));
    }
    /** The table of a file; one for all of its rules. */
    static of(file) {
        let table = RuleTable.#known.get(file);
        if (table === undefined) {
            table = new RuleTable(file);
            RuleTable.#known.set(file, table);
        }
        return table;
    }
    get(name) {
        return this.#byName.get(name);
    }
    /** Rules that a set names, in the order of the file; a wildcard reaches only those before `user`. */
    matching(set, user) {
        const groups = new Map();
        for (const item of set.items) {
            if (item.kind !== "RuleSetItem")
                continue;
            const key = `${item.name}${item.wildcard ? "*" : ""}`;
            if (groups.has(key))
                continue;
            const named = item.wildcard ? this.#beginning(item.name) : [this.#byName.get(item.name)].flatMap((r) => r ?? []);
            groups.set(key, named.slice(0, countBefore(named, user.start)));
        }
        const [first = [], ...others] = groups.values();
        if (others.length === 0)
            return first;
        return [...new Set([first, ...others].flat())].sort(byPlace);
    }
    /** Rules whose names begin so, in the order of the file. */
    #beginning(prefix) {
        let found = this.#byPrefix.get(prefix);
        if (found === undefined) {
            found = [...this.#named(prefix)].sort(byPlace);
            this.#byPrefix.set(prefix, found);
        }
        return found;
    }
    #named(prefix) {
        this.#sorted ??= [...this.#byName.values()].sort((a, b) => (a.name.name < b.name.name ? -1 : 1));
        const sorted = this.#sorted;
        let low = 0;
        let high = sorted.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (sorted[middle].name.name < prefix)
                low = middle + 1;
            else
                high = middle;
        }
        let end = low;
        while (end < sorted.length && sorted[end].name.name.startsWith(prefix))
            end++;
        return sorted.slice(low, end);
    }
}
function byPlace(a, b) {
    return a.start - b.start;
}
/** How many of these, in the order of the file, begin before an offset. */
function countBefore(rules, offset) {
    let low = 0;
    let high = rules.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (rules[middle].start < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 1698:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MF: () => (/* binding */ TooLarge),
/* harmony export */   aj: () => (/* binding */ patternNamed),
/* harmony export */   fv: () => (/* binding */ patternsIn),
/* harmony export */   i3: () => (/* binding */ Symbols)
/* harmony export */ });
/* harmony import */ var _yara_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var _constant_arithmetic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8213);
/* harmony import */ var _lower_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4510);
/* harmony import */ var _pattern_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3234);




const UNKNOWN = { kind: "unknown" };
const INTEGER = { kind: "integer" };
const UNSIGNED = { kind: "integer", unsigned: true };
const BOOLEAN = { kind: "boolean" };
const STRING = { kind: "string" };
const FLOAT = { kind: "float" };
/** Text longer than this is no use as an atom. */
const MAX_TEXT = 20_000;
const MAX_DEPTH = 1_000;
/** So many rules in one set are told apart by the file that they stand in. */
const MAX_NAMED = 1_000;
/** Where every match begins. */
const WHOLE_FILE = "(0..filesize)";
/** An expression that is too large to be taken apart. */
class TooLarge extends Error {
}
/**
 * Spells expressions that no formula can look into, in one way whatever their spacing, variable names, numerals
 * or order of operands were: equal text is equal meaning.
 */
class Symbols {
    #schema;
    #rules;
    constructor(schema, rules) {
        this.#schema = schema;
        this.#rules = rules;
    }
    of(expression, scope) {
        const parts = new Parts();
        const { text, type, certain } = this.#spell(expression, scope, parts);
        if (text.length > MAX_TEXT)
            throw new TooLarge();
        return { text, type, certain, levels: parts.levels, ofRecord: parts.ofRecord };
    }
    ofValue(value, scope) {
        const parts = new Parts();
        const { text, type, certain } = this.#spellValue(value, scope, parts);
        return { text, type, certain, levels: parts.levels, ofRecord: parts.ofRecord };
    }
    #spell(node, scope, parts) {
        if (parts.depth >= MAX_DEPTH || ++parts.count > MAX_TEXT)
            throw new TooLarge();
        parts.depth++;
        const spelling = this.#spellNode(node, scope, parts);
        parts.depth--;
        return spelling;
    }
    #spellNode(node, scope, parts) {
        switch (node.kind) {
            case "BooleanLiteral":
                return spelled(String(node.value), BOOLEAN, true);
            case "IntegerLiteral":
                return spelled(String(node.value), INTEGER, true);
            case "FloatLiteral":
                return spelled(floatText(node.value), FLOAT, true);
            case "StringLiteral":
                return spelled((0,_yara_index_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeString */ .aj)(node.value), STRING, true);
            case "RegexpLiteral":
                return spelled(`/${node.source}/${[...node.flags].sort().join("")}`, { kind: "regexp" }, true);
            case "BuiltinValue":
                return spelled(node.name, UNSIGNED, node.name === "filesize");
            case "Identifier":
                return this.#identifier(node.name, scope, parts);
            case "PatternMatch": {
                const anchor = this.#anchor(node.anchor, scope, parts);
                return spelled(`${patternMark("$", node.identifier.name, scope)}${anchor.text}`, BOOLEAN, anchor.certain);
            }
            case "PatternCount": {
                const anchor = node.interval ? this.#interval(node.interval, scope, parts) : spelled("", INTEGER, true);
                const isWhole = anchor.text === "" || anchor.text === WHOLE_FILE;
                const text = `${patternMark("#", node.name, scope)}${isWhole ? "" : ` in ${anchor.text}`}`;
                return spelled(text, UNSIGNED, anchor.certain);
            }
            case "PatternOffset":
            case "PatternLength": {
                const mark = node.kind === "PatternOffset" ? "@" : "!";
                const index = node.index ? this.#spell(node.index, scope, parts).text : "1";
                return spelled(`${patternMark(mark, node.name, scope)}[${index}]`, UNSIGNED, false);
            }
            case "FieldAccess":
                return this.#field(node, scope, parts);
            case "IndexAccess": {
                const object = this.#spell(node.object, scope, parts);
                const index = this.#spell(node.index, scope, parts);
                const { type } = object;
                const element = type.kind === "array" ? type.element : type.kind === "map" ? type.value : UNKNOWN;
                return spelled(`${object.text}[${index.text}]`, element, false);
            }
            case "FunctionCall":
                return this.#call(node, scope, parts);
            case "ParenthesizedExpression":
                return this.#spell(node.expression, scope, parts);
            case "UnaryExpression": {
                const operand = this.#spell(node.operand, scope, parts);
                const isWord = node.operator === "not" || node.operator === "defined";
                const text = `${node.operator}${isWord ? " " : ""}${operand.text}`;
                if (node.operator === "defined")
                    return spelled(text, BOOLEAN, true);
                return spelled(text, node.operator === "not" ? BOOLEAN : operand.type, operand.certain);
            }
            case "LogicalExpression": {
                const operands = node.operands.map((operand) => this.#spell(operand, scope, parts).text);
                return spelled(`(${[...new Set(operands)].sort().join(` ${node.operator} `)})`, BOOLEAN, true);
            }
            case "BinaryExpression": {
                const left = this.#spell(node.left, scope, parts);
                const right = this.#spell(node.right, scope, parts);
                return binary(node.operator, left, right);
            }
            case "OfExpression": {
                const count = this.#quantifier(node.quantifier, scope, parts);
                const anchor = this.#anchor(node.anchor, scope, parts);
                if (node.items.kind === "ExpressionTuple") {
                    const items = node.items.expressions.map((item) => this.#spell(item, scope, parts));
                    const isCertain = count.certain && items.every((item) => item.certain);
                    return spelled(`${count.text} of (${items.map((item) => item.text).join(", ")})`, BOOLEAN, isCertain);
                }
                const text = `${count.text} of (${this.#items(node.items, scope, parts).join(", ")})${anchor.text}`;
                return spelled(text, BOOLEAN, count.certain);
            }
            case "ForOfExpression": {
                const count = this.#quantifier(node.quantifier, scope, parts);
                const items = this.#items(node.items, scope, parts).join(", ");
                const body = this.#spell(node.body, { ...scope, pattern: null }, parts);
                return spelled(`for ${count.text} of (${items}) : (${body.text})`, BOOLEAN, count.certain);
            }
            case "ForInExpression": {
                const count = this.#quantifier(node.quantifier, scope, parts);
                const { iterable } = node;
                let over;
                let types = [INTEGER];
                if (iterable.kind === "Interval")
                    over = { ...this.#interval(iterable, scope, parts), certain: true };
                else if (iterable.kind === "ExpressionTuple") {
                    const items = iterable.expressions.map((item) => this.#spell(item, scope, parts));
                    over = spelled(`(${items.map((item) => item.text).join(", ")})`, UNKNOWN, true);
                    types = [items[0]?.type ?? UNKNOWN];
                }
                else {
                    over = this.#spell(iterable, scope, parts);
                    types = elementTypes(over.type);
                }
                const names = node.variables.map((_, i) => `_${scope.symbols + i + 1}`);
                const bindings = names.map((symbol, i) => ({ symbol, type: types[i] ?? UNKNOWN }));
                const declared = node.variables.map(({ name }) => name);
                const variables = scope.variables.with(declared, (i) => bindings[i]);
                const inner = { ...scope, variables, symbols: scope.symbols + names.length };
                const body = this.#spell(node.body, inner, parts);
                const text = `for ${count.text} ${names.join(", ")} in ${over.text} : (${body.text})`;
                return spelled(text, BOOLEAN, count.certain && over.certain);
            }
            case "WithExpression": {
                return this.#spell(node.body, (0,_lower_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .withDeclarations */ .mO)(node.declarations, scope), parts);
            }
        }
    }
    #identifier(name, scope, parts) {
        const binding = scope.variables.get(name);
        if (binding)
            return this.#binding(binding, scope, parts);
        const module = this.#schema.module(name);
        if (module) {
            if (name === "vt")
                parts.ofRecord = true;
            return spelled(name, module, true);
        }
        const rule = this.#rules.get(name);
        if (rule && !scope.within.includes(rule) && rule.condition) {
            const inner = { ...scope, ...(0,_lower_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleScope */ .h_)(rule, scope.within), depth: scope.depth, elements: scope.elements };
            return { ...this.#spell(rule.condition.expression, inner, parts), type: BOOLEAN, certain: true };
        }
        return spelled(name, UNKNOWN, rule !== undefined);
    }
    #binding(binding, scope, parts) {
        if ("symbol" in binding)
            return spelled(binding.symbol, binding.type, false);
        if ("value" in binding)
            return this.#spellValue(binding.value, scope, parts);
        return this.#spell(binding.expression, (0,_lower_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .deepened */ .FU)(binding.scope, scope), parts);
    }
    #spellValue(value, scope, parts) {
        switch (value.kind) {
            case "constant": {
                const { value: constant } = value;
                if (typeof constant === "string")
                    return spelled((0,_yara_index_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeString */ .aj)(constant), STRING, true);
                const type = typeof constant === "bigint" ? INTEGER : typeof constant === "number" ? FLOAT : BOOLEAN;
                return spelled(typeof constant === "number" ? floatText(constant) : String(constant), type, true);
            }
            case "scalar":
            case "struct":
            case "collection": {
                parts.mention(value.level);
                const text = (0,_lower_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(scope, value);
                const offset = value.kind === "scalar" ? value.offset : 0n;
                return spelled(offset === 0n ? text : `(${text} + ${offset})`, value.type, true);
            }
            case "length": {
                const of = this.#spellValue(value.of, scope, parts);
                return spelled(`${of.text}.len()`, UNSIGNED, of.certain);
            }
            case "method":
                return spelled(`${this.#spellValue(value.object, scope, parts).text}.${value.name}`, UNKNOWN, true);
            case "unread":
                for (const level of value.levels)
                    parts.mention(level);
                parts.ofRecord ||= value.ofRecord;
                return value;
            case "truth":
                // Only comparisons of truths come here; the formula's key is as canonical as a text can be.
                parts.ofRecord = true;
                return spelled(value.at(scope).key, BOOLEAN, true);
        }
    }
    #field(node, scope, parts) {
        const object = this.#spell(node.object, scope, parts);
        const field = this.#schema.members(object.type).get(node.field.name);
        if (field && field.constant !== null) {
            const isFloat = field.type.kind === "float";
            return spelled(isFloat ? floatText(field.constant) : String(field.constant), isFloat ? FLOAT : INTEGER, true);
        }
        // A field of another module is undefined where its file is of another kind; a function is always there.
        const isThere = object.text.startsWith("vt.") || object.text === "vt" || field?.type.kind === "function";
        return spelled(`${object.text}.${node.field.name}`, field?.type ?? UNKNOWN, object.certain && isThere);
    }
    #call(node, scope, parts) {
        const { callee } = node;
        const name = callee.kind === "Identifier" ? callee.name : null;
        const builtin = name === null ? undefined : this.#schema.builtinFunctions().get(name);
        const called = builtin ? spelled(builtin.name, builtin.type, true) : this.#spell(callee, scope, parts);
        const args = node.arguments.map((argument) => this.#spell(argument, scope, parts));
        const results = called.type.kind === "function" ? called.type.signatures.map((s) => s.result) : [];
        const fitting = called.type.kind === "function" ? called.type.signatures.filter((s) => fits(s.parameters, args)) : [];
        const type = (fitting.length === 1 ? fitting[0]?.result : sameKind(results)) ?? UNKNOWN;
        return spelled(`${called.text}(${args.map((a) => a.text).join(", ")})`, type, false);
    }
    #anchor(anchor, scope, parts) {
        if (anchor === null)
            return spelled("", BOOLEAN, true);
        if (anchor.kind === "AtAnchor") {
            const offset = this.#spell(anchor.offset, scope, parts);
            return spelled(` at ${offset.text}`, BOOLEAN, offset.certain);
        }
        const interval = this.#interval(anchor.interval, scope, parts);
        if (interval.text === WHOLE_FILE)
            return spelled("", BOOLEAN, true);
        return spelled(` in ${interval.text}`, BOOLEAN, interval.certain);
    }
    #interval(interval, scope, parts) {
        const lower = this.#spell(interval.lower, scope, parts);
        const upper = this.#spell(interval.upper, scope, parts);
        return spelled(`(${lower.text}..${upper.text})`, INTEGER, lower.certain && upper.certain);
    }
    #quantifier(quantifier, scope, parts) {
        if (quantifier.count === null)
            return spelled(quantifier.type, INTEGER, true);
        const count = this.#spell(quantifier.count, scope, parts);
        return quantifier.type === "percentage" ? { ...count, text: `${count.text}%` } : count;
    }
    #items(items, scope, parts) {
        if (items.kind === "Them" || items.items.every((item) => item.kind === "PatternSetItem")) {
            return patternsIn(items, scope)
                .map((p) => `$(${(0,_pattern_text_js__WEBPACK_IMPORTED_MODULE_2__/* .patternText */ .U)(p)})`)
                .sort();
        }
        const named = this.#rules.matching(items, scope.rule);
        if (named.length > MAX_NAMED)
            throw new TooLarge();
        return named.map((rule) => this.#identifier(rule.name.name, scope, parts).text);
    }
}
/** What a text is made of, gathered as it is spelled. */
class Parts {
    levels = [];
    ofRecord = false;
    /** Nodes spelled, and how deep the one at hand lies. */
    count = 0;
    depth = 0;
    mention(level) {
        this.ofRecord = true;
        if (level > 0 && !this.levels.includes(level))
            this.levels.push(level);
    }
}
function spelled(text, type, certain) {
    return { text, type, certain };
}
function isNumeral({ text, type }) {
    return type.kind === "integer" && /^-?\d+$/.test(text);
}
const MIRRORED = { ">": "<", ">=": "<=" };
const COMMUTATIVE = new Set(["==", "!=", "+", "*", "&", "|", "^", "iequals"]);
const COMPARISONS = new Set(["==", "!=", "<", "<=", ">", ">=", "iequals", "matches"]);
const TOTAL = new Set(["+", "-", "*", "&", "|", "^"]);
/** A float is never spelled as the integer of the same value, with which other rules of arithmetic hold. */
function floatText(value) {
    const text = String(value);
    return /^-?\d+$/.test(text) ? `${text}.0` : text;
}
function binary(operator, left, right) {
    if (isNumeral(left) && isNumeral(right)) {
        const folded = (0,_constant_arithmetic_js__WEBPACK_IMPORTED_MODULE_3__/* .foldConstants */ .pl)(operator, BigInt(left.text), BigInt(right.text));
        if (typeof folded === "bigint")
            return spelled(String(folded), INTEGER, true);
    }
    const mirrored = MIRRORED[operator];
    let [first, second] = mirrored === undefined ? [left.text, right.text] : [right.text, left.text];
    if (COMMUTATIVE.has(operator) && first > second)
        [first, second] = [second, first];
    const text = `(${first} ${mirrored ?? operator} ${second})`;
    const isCertain = left.certain && right.certain;
    if (COMPARISONS.has(operator) || /with$|contains$/.test(operator))
        return spelled(text, BOOLEAN, isCertain);
    const isFloat = left.type.kind === "float" || right.type.kind === "float";
    return spelled(text, isFloat ? FLOAT : INTEGER, isCertain && TOTAL.has(operator));
}
/** Patterns that `them` or a set names, each once, in the order of the rule. */
function patternsIn(items, scope) {
    const all = scope.rule.patterns?.patterns ?? [];
    if (items.kind === "Them")
        return all;
    const names = new Set(items.items.map(({ name }) => name));
    const beginnings = new Set(items.items.flatMap(({ name, wildcard }) => (wildcard ? [name] : [])));
    const lengths = [...new Set([...beginnings].map(({ length }) => length))];
    return all.filter(({ identifier: { name } }) => {
        return names.has(name) || lengths.some((length) => beginnings.has(name.slice(0, length)));
    });
}
/** The pattern that `$name` means here: `$` alone is the one that a loop runs over. */
function patternNamed(name, scope) {
    if (name === "")
        return scope.pattern;
    const section = scope.rule.patterns;
    if (section === null)
        return null;
    let byName = patternsByName.get(section);
    if (!byName) {
        byName = new Map();
        for (const pattern of section.patterns) {
            const { name: own } = pattern.identifier;
            if (!byName.has(own))
                byName.set(own, pattern);
        }
        patternsByName.set(section, byName);
    }
    return byName.get(name) ?? null;
}
/** So that a condition that names each of many patterns goes through them once. */
const patternsByName = new WeakMap();
function patternMark(mark, name, scope) {
    const pattern = patternNamed(name, scope);
    return pattern ? `${mark}(${(0,_pattern_text_js__WEBPACK_IMPORTED_MODULE_2__/* .patternText */ .U)(pattern)})` : `${mark}${name}`;
}
function elementTypes(type) {
    if (type.kind === "array")
        return [type.element];
    return type.kind === "map" ? [{ kind: type.key }, type.value] : [];
}
function sameKind(types) {
    const [first] = types;
    return first && types.every((type) => type.kind === first.kind) ? first : null;
}
function fits(parameters, args) {
    if (parameters.length !== args.length)
        return false;
    return parameters.every((parameter, i) => {
        const kind = args[i]?.type.kind;
        return kind === "unknown" || kind === parameter.kind || (kind === "enum" && parameter.kind === "integer");
    });
}


/***/ }),

/***/ 8684:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ splitTerm)
/* harmony export */ });
/** The text of a term (see `symbolic.ts`) with its patterns taken out; strings stay whole. */
function splitTerm(text) {
    const parts = [];
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
            if (out !== "")
                parts.push(out);
            out = "";
            parts.push({ mark: character, pattern: text.slice(at + 2, end) });
            at = end + 1;
        }
        else {
            out += character;
            at++;
        }
    }
    if (out !== "")
        parts.push(out);
    return parts;
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


/***/ }),

/***/ 8639:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ dateTest),
/* harmony export */   Pu: () => (/* binding */ ipv4Range),
/* harmony export */   TM: () => (/* binding */ hostTest),
/* harmony export */   UL: () => (/* binding */ enumTest),
/* harmony export */   hT: () => (/* binding */ kindTest),
/* harmony export */   m4: () => (/* binding */ numberTest),
/* harmony export */   qo: () => (/* binding */ containsTest),
/* harmony export */   tx: () => (/* binding */ permutationTest),
/* harmony export */   uI: () => (/* binding */ equalsTest),
/* harmony export */   v0: () => (/* binding */ fileTypeTest),
/* harmony export */   vE: () => (/* binding */ equalsText),
/* harmony export */   zd: () => (/* binding */ affixTest)
/* harmony export */ });
/* unused harmony export enumValue */
/* harmony import */ var _logic_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);
/* harmony import */ var _yara_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3495);
/* harmony import */ var _file_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1453);



/**
 * The value occurs in a text, or has the form that its wildcards say. Whether `*.pdf` ends the text or stands
 * anywhere in it is documented nowhere, so that is what differs by bound.
 */
function containsTest(value, stored) {
    const hasWildcard = value.parts.some((part) => "wildcard" in part);
    const anchored = likeOf(value, hasWildcard);
    const anywhere = likeOf(value, false);
    return (scalar, type, bound) => {
        if (type.kind === "integer")
            return numberIn(value.text, scalar);
        if (type.kind !== "string")
            return null;
        const like = bound === "upper" ? anywhere : anchored;
        if (like === null)
            return (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)((0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(scalar, equalsText("")));
        return (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(scalar, inCase(like, stored, type, bound, "ignores case"));
    };
}
/** Fields that hold nothing but such a value. */
const HOLDS = {
    ip: /_ips?(?:\[\*\])?$/,
    ja3: /ja3(?:_digests|s)?(?:\[\*\])?$/,
    ja4: /ja4$/,
};
/** An address or a fingerprint is all of the text in fields of its own, and occurs in others. */
function kindTest(value, kind) {
    const within = containsTest(value, undefined);
    const holds = HOLDS[kind];
    if (holds === undefined)
        return within;
    const whole = equalsTest(value, { stored: "lower" });
    return (scalar, type, bound, path) => {
        return bound !== "upper" && holds.test(path) ? whole(scalar, type, bound, path) : within(scalar, type, bound, path);
    };
}
/** The value is the whole text, but for its wildcards. */
function equalsTest(value, row) {
    const like = likeOf(value, true);
    return (scalar, type, bound) => {
        if (type.kind === "integer")
            return numberIn(value.text, scalar);
        if (type.kind !== "string")
            return null;
        if (like === null)
            return (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)((0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(scalar, equalsText("")));
        return (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(scalar, inCase(like, row.stored, type, bound, "minds case"));
    };
}
/** The host itself, or by its root; what lies below it may be meant as well. */
function hostTest(host) {
    const name = host.toLowerCase().replace(/^\.+|\.+$/g, "");
    return (scalar, type, bound) => {
        if (type.kind !== "string")
            return null;
        if (bound !== "upper")
            return (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(scalar, equalsText(name));
        const itself = (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(scalar, { ...equalsText(name), ignoreCase: true });
        return (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__.or)([itself, (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(scalar, { ...equalsText(`.${name}`), start: false, ignoreCase: true })]);
    };
}
/** The module's method on a name: what it means is not looked into. */
function permutationTest(name) {
    const text = `permutation_of(${(0,_yara_index_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeString */ .aj)(name.toLowerCase())})`;
    return (scalar, type) => (type.kind === "string" ? (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(scalar, { type: "uninterpreted", text }) : null);
}
/** The text ends with `.ru`, or begins with `https://`. */
function affixTest(value, affix, side, stored) {
    const bare = side === "end" ? value.replace(/^\.+/, "") : value.replace(/[:/]+$/, "");
    const text = side === "end" ? `${affix}${bare}` : `${bare}${affix}`;
    const like = { ...equalsText(text), start: side === "start", end: side === "end", ignoreCase: true };
    return (scalar, type, bound) => type.kind === "string" ? (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(scalar, inCase(like, stored, type, bound, "ignores case")) : null;
}
/** `5`, `5+`, `5-`: the pages contradict each other on whether `5-` includes 5, so that is what differs by bound. */
function numberTest(value, bound, row = {}) {
    return (scalar, type, name) => {
        if (type.kind !== "integer" && type.kind !== "float")
            return null;
        if (bound !== "at_most")
            return (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(scalar, rangeOf(value, bound, name));
        // A field without a value reads as zero: a rule that forgets so finds more, but is what hunters write.
        const min = row.zeroIsAbsent && name !== "upper" ? 1 : null;
        return (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(scalar, { ...rangeOf(value, bound, name), min });
    };
}
function rangeOf(value, bound, name) {
    if (bound === "exact")
        return { type: "range", min: value, max: value };
    if (bound === "at_least")
        return { type: "range", min: value, max: null };
    return { type: "range", min: null, max: value, ...(name === "lower" ? { maxOpen: true } : {}) };
}
const DAY = 86_400;
/** Like numbers, in Unix time; a bare day may mean its first second or all of it. */
function dateTest(seconds, precision, bound, row) {
    if (bound === "at_least" || precision === "second")
        return numberTest(seconds, bound, row);
    const endOfDay = seconds + DAY - 1;
    return (scalar, type, name) => {
        if (type.kind !== "integer")
            return null;
        if (bound === "at_most")
            return numberTest(name === "upper" ? endOfDay : seconds, bound, row)(scalar, type, name, "");
        return (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(scalar, { type: "range", min: seconds, max: name === "lower" ? seconds : endOfDay });
    };
}
/** A tag among the tags, or one of the formats that carry it. */
function fileTypeTest(tag, schema) {
    const name = tag.toLowerCase();
    const numbers = (0,_file_types_js__WEBPACK_IMPORTED_MODULE_2__/* .fileTypesOf */ .fH)(name, schema);
    return (scalar, type, bound) => {
        if (type.kind === "enum") {
            if (numbers.length === 0)
                return null;
            return (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__.or)(numbers.map((number) => (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(scalar, { type: "range", min: number, max: number })));
        }
        return type.kind === "string" ? (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(scalar, { ...equalsText(name), ignoreCase: bound === "upper" }) : null;
    };
}
/** The enum's value of that name. */
function enumTest(name, prefix, schema) {
    return (scalar, type) => {
        if (type.kind !== "enum")
            return null;
        const number = enumValue(name, prefix, type.name, schema);
        return number === null ? null : (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(scalar, { type: "range", min: number, max: number });
    };
}
/** `detect_debug_environment`, `detect-debug-environment` → the value of DETECT_DEBUG_ENVIRONMENT. */
function enumValue(name, prefix, enumName, schema) {
    const wanted = `${prefix}${name}`.replace(/[\s-]/g, "_").toLowerCase();
    for (const [constant, value] of schema.enumValues(enumName)) {
        if (constant.toLowerCase() === wanted)
            return value;
    }
    return null;
}
function equalsText(text) {
    return { type: "like", parts: [text], start: true, end: true, ignoreCase: false };
}
/** Null for a value that is nothing but a wildcard. `whole`: anchored where no wildcard stands. */
function likeOf(value, whole) {
    const parts = value.parts.flatMap((part) => ("literal" in part ? [part.literal] : []));
    if (parts.length === 0)
        return null;
    const first = value.parts[0];
    const last = value.parts[value.parts.length - 1];
    const start = whole && first !== undefined && "literal" in first;
    const end = whole && last !== undefined && "literal" in last;
    return { type: "like", parts, start, end, ignoreCase: true };
}
/**
 * Letter case: ignored, unless VirusTotal stores such values in one case. Then a rule that compares with that
 * spelling is as faithful as one that ignores case: the lower bound minds case, the upper does not, and `usual` is
 * as its caller says.
 */
function inCase(like, stored, type, bound, usual) {
    const kept = type.kind === "string" && type.lowercase ? "lower" : stored;
    const ignores = bound === "upper" || (bound === "usual" && usual === "ignores case");
    if (kept === undefined || (ignores && kept !== "verbatim"))
        return like;
    const spell = (text) => kept === "lower" ? text.toLowerCase() : kept === "upper" ? text.toUpperCase() : text;
    return { ...like, parts: like.parts.map(spell), ignoreCase: false };
}
/** `:445`, `445` against a number. */
function numberIn(text, scalar) {
    const digits = /^:?(\d{1,10})$/.exec(text)?.[1];
    if (digits === undefined)
        return null;
    return (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(scalar, { type: "range", min: Number(digits), max: Number(digits) });
}
/** `1.2.3.4`, `10.0.0.0/8`, as numbers from first to last; null for what is no IPv4 network. */
function ipv4Range(text) {
    const range = (0,_logic_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOfNetwork */ .Xq)(text);
    return range?.family === 4 ? { first: Number(range.first), last: Number(range.last) } : null;
}


/***/ }),

/***/ 6410:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jw: () => (/* reexport */ PlacedText),
  Uo: () => (/* reexport */ and),
  w7: () => (/* reexport */ contentTerm),
  AU: () => (/* reexport */ not),
  or: () => (/* reexport */ or),
  mA: () => (/* reexport */ parseQuery),
  sd: () => (/* reexport */ printQuery),
  l1: () => (/* reexport */ queryFromLink),
  h2: () => (/* reexport */ readDate),
  e4: () => (/* reexport */ readDecimal),
  JI: () => (/* reexport */ readInteger),
  XF: () => (/* reexport */ readLink),
  ik: () => (/* reexport */ readSize),
  jk: () => (/* reexport */ term),
  fd: () => (/* reexport */ termsOf),
  WC: () => (/* reexport */ visitQuery)
});

// UNUSED EXPORTS: CHILD_KEYS, MAX_QUERY_DEPTH, MAX_QUERY_LENGTH, QUERY_FAULT_CODES, query, quotedTerm, searchLink

;// CONCATENATED MODULE: ./build/src/vti/content.js
/**
 * The values of `content:` (VTGrep). Source: https://docs.virustotal.com/docs/vtgrep, read 2025: Python
 * string-literal escapes in quotes; `{hex}` with `??`, `[1-100]` and `(a|b)`; `@0`, `@0-10`, `@0x00-0x0A` after.
 */
const SIMPLE_ESCAPES = {
    "\\": "\\",
    '"': '"',
    "'": "'",
    a: "\x07",
    b: "\b",
    f: "\f",
    n: "\n",
    r: "\r",
    t: "\t",
    v: "\v",
    "\n": "",
};
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([\s\S]))/g;
/** Resolves Python's escapes; an unknown one keeps its backslash, as in Python. `offset`: where `raw` begins. */
function unescapeContent(raw, offset, faults) {
    return raw.replace(ESCAPE, (whole, x, u, long, octal, other, at) => {
        const hex = x ?? u ?? long;
        if (hex !== undefined) {
            const code = Number.parseInt(hex, 16);
            if (code <= 0x10ffff)
                return String.fromCodePoint(code);
        }
        if (octal !== undefined)
            return String.fromCharCode(Number.parseInt(octal, 8));
        const simple = other === undefined ? undefined : SIMPLE_ESCAPES[other];
        if (simple !== undefined)
            return simple;
        const span = { start: offset + at, end: offset + at + whole.length };
        if (hex !== undefined || (other !== undefined && "xuUN".includes(other))) {
            const help = "write `\\xHH` with two digits, or double the backslash if it is meant as itself";
            faults.add("error", "bad_escape", span, `\`${whole}\` is no complete escape`, help, [
                { start: span.start, end: span.start, text: "\\" },
            ]);
        }
        else {
            const message = `\`${whole}\` is no escape: the backslash is read as itself`;
            faults.add("note", "bad_escape", span, message, "double the backslash", [
                { start: span.start, end: span.start, text: "\\" },
            ]);
        }
        return whole;
    });
}
/** The inverse of {@link unescapeContent}, for what stands between double quotes. */
function escapeContent(text) {
    // Backslash and quote, control characters, line separators, and lone surrogates (which no file could hold).
    const special = /[\\"\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
    return text.replace(special, (char) => {
        if (char === "\\" || char === '"')
            return `\\${char}`;
        if (char === "\n")
            return "\\n";
        if (char === "\r")
            return "\\r";
        if (char === "\t")
            return "\\t";
        const code = char.charCodeAt(0);
        const hex = code.toString(16).padStart(code < 0x100 ? 2 : 4, "0");
        return code < 0x100 ? `\\x${hex}` : `\\u${hex}`;
    });
}
const HEX_TOKEN = /\s+|[0-9a-fA-F]{2}|\?\?|\[\s*\d+\s*(?:-\s*\d+\s*)?\]|[()|]|~?(?:[0-9a-fA-F]\?|\?[0-9a-fA-F])|~[0-9a-fA-F]{2}|\[\s*\d*\s*-\s*\d*\s*\]|[\s\S]/y;
/** Checks what stands between the braces. `offset`: where `hex` begins in the query. */
function checkHex(hex, offset, faults) {
    let depth = 0;
    let opened = 0;
    let bytes = 0;
    HEX_TOKEN.lastIndex = 0;
    for (let match = HEX_TOKEN.exec(hex); match !== null; match = HEX_TOKEN.exec(hex)) {
        const token = match[0];
        const start = offset + match.index;
        const span = { start, end: start + token.length };
        if (/^\s/.test(token))
            continue;
        if (/^(?:[0-9a-fA-F]{2}|\?\?)$/.test(token)) {
            bytes++;
        }
        else if (token === "(") {
            if (depth++ === 0)
                opened = start;
        }
        else if (token === ")") {
            if (--depth < 0) {
                faults.add("error", "bad_hex", span, "`)` closes nothing in the hex string");
                return;
            }
        }
        else if (token === "|") {
            if (depth === 0) {
                faults.add("error", "bad_hex", span, "`|` stands outside parentheses", "write `(90|cc)`");
                return;
            }
        }
        else if (token.startsWith("[")) {
            const [low, high] = [...token.matchAll(/\d+/g)].map((m) => Number(m[0]));
            if (/\[\s*-|-\s*\]/.test(token)) {
                const message = `the jump \`${token}\` has no end on one side: the documentation shows none such`;
                faults.add("warning", "undocumented_hex", span, message, "write both ends, e.g. `[1-100]`");
            }
            else if (low !== undefined && high !== undefined && low > high) {
                faults.add("error", "bad_hex", span, `the jump \`${token}\` runs backwards`, `write \`[${high}-${low}]\``, [
                    { ...span, text: `[${high}-${low}]` },
                ]);
                return;
            }
        }
        else if (token.includes("?") && token.length > 1) {
            const message = `\`${token}\` is half a byte: the documentation shows \`??\` only`;
            faults.add("warning", "undocumented_hex", span, message, "write `??`, or list the bytes: `(a0|a1)`");
            bytes++;
        }
        else if (token.startsWith("~") && token.length > 1) {
            faults.add("warning", "undocumented_hex", span, `\`${token}\` (any other byte) is documented nowhere`);
            bytes++;
        }
        else {
            const help = /[0-9a-fA-F?]/.test(token)
                ? "a byte has two digits"
                : "hex digits, `??`, `[1-100]` and `(a|b)` only";
            faults.add("error", "bad_hex", span, `\`${token}\` is no byte`, help);
            return;
        }
    }
    if (depth > 0) {
        faults.add("error", "bad_hex", { start: opened, end: opened + 1 }, "`(` is not closed in the hex string");
    }
    else if (bytes === 0) {
        faults.add("error", "bad_hex", { start: offset, end: offset + hex.length }, "the hex string has no byte");
    }
    else if (/^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64})$/.test(hex.trim())) {
        const message = "this has the length of a hash: `content:` searches a file's bytes, which hold no hash of it";
        const help = "to look up a hash, search for it alone";
        faults.add("warning", "hash_as_content", { start: offset, end: offset + hex.length }, message, help);
    }
}
const OFFSET = /@(0[xX][0-9a-fA-F]{1,12}|\d{1,15})(?:-(0[xX][0-9a-fA-F]{1,12}|\d{1,15}))?(?=[\s)]|$)/y;
/** Reads `@0`, `@0-10` or `@0x00-0x0A` at an offset; null where none stands there. */
function readOffset(text, at, faults) {
    if (text[at] !== "@")
        return null;
    OFFSET.lastIndex = at;
    const match = OFFSET.exec(text);
    if (match === null) {
        let end = at + 1;
        while (end < text.length && !/[\s)]/.test(text[end]))
            end++;
        const help = "write `@0`, `@0-10` or `@0x00-0x0A`";
        faults.add("error", "bad_offset", { start: at, end }, `\`${text.slice(at, end)}\` is no position in a file`, help);
        return { end, offset: null };
    }
    const from = Number(match[1]);
    const to = match[2] === undefined ? from : Number(match[2]);
    const end = at + match[0].length;
    if (from > to) {
        const swapped = `@${match[2]}-${match[1]}`;
        const message = `the positions \`${match[0]}\` run backwards`;
        faults.add("error", "bad_offset", { start: at, end }, message, `write \`${swapped}\``, [
            { start: at, end, text: swapped },
        ]);
        return { end, offset: null };
    }
    return { end, offset: { from, to } };
}

;// CONCATENATED MODULE: ./build/src/vti/quotes.js
/** What word processors and web pages make of `"`. The documentation's own examples hold some (`path:”gate.php”`). */
const TYPOGRAPHIC = new Set(["“", "”", "„", "‟", "″", "〝", "〞", "＂", "«", "»"]);
/** The same for `'`. */
const SINGLE = new Set(["'", "‘", "’", "‚", "‛"]);
function isTypographicQuote(char) {
    return char !== undefined && TYPOGRAPHIC.has(char);
}
function isSingleQuote(char) {
    return char !== undefined && SINGLE.has(char);
}
const SPACE = /\s/;
function isSpace(char) {
    return char !== undefined && SPACE.test(char);
}
/** Whether a value may end before this character: a space, `)` or the end of the text. */
function endsValue(char) {
    return char === undefined || char === ")" || SPACE.test(char);
}
/** How far an unescaped quote's partner, or a typographic one's, is looked for: keeps reading linear. */
const WINDOW = 2_000;
/** How many quotes inside a value are taken for ones that should have been escaped. */
const MAX_INNER_QUOTES = 20;
/** After a closing quote: what cannot be part of the value any more. */
const GLUED_AFTER = /^(?:(?:AND|OR|NOT)(?=[\s(]|$)|\(|&&|\|\||[+-](?=[\s)]|$)|@\d)/i;
const NEXT_TERM = /^\s*(?:$|\)|\(|(?:AND|OR|NOT)\b|[-!]?[A-Za-z0-9_-]+:\S|&&|\|\|)/i;
/** Before a quote: `name:`, so that the quote opens a value. */
const OPENS_VALUE = /(?:^|[\s(!-])[A-Za-z0-9_-]+\s?:\s?$/;
/**
 * Where quoted values end. Whether a quote is escaped depends only on the backslashes right before it, so all
 * quotes are found in one pass, and each value is then closed by looking at its neighbours.
 */
class QuoteIndex {
    #text;
    /** Unescaped `"`. */
    #plain = [];
    /** `"` of a `\"` that stands before a space, `)` or the end. */
    #escapedEnds = [];
    #typographic = [];
    constructor(text) {
        this.#text = text;
        let backslashes = 0;
        for (let i = 0; i < text.length; i++) {
            const char = text[i];
            if (char === '"') {
                if (backslashes % 2 === 0)
                    this.#plain.push(i);
                else if (endsValue(text[i + 1]))
                    this.#escapedEnds.push(i);
            }
            else if (TYPOGRAPHIC.has(char)) {
                this.#typographic.push(i);
            }
            backslashes = char === "\\" ? backslashes + 1 : 0;
        }
    }
    isEscaped(at) {
        return this.#text[at] === '"' && next(this.#plain, at) !== at;
    }
    /** The next unescaped `"` at or after an offset, or -1. */
    nextPlain(from) {
        return next(this.#plain, from);
    }
    /** `isContent`: an offset (`@0`) may follow the closing quote. */
    close(open, isContent) {
        return isTypographicQuote(this.#text[open]) ? this.#closeTypographic(open) : this.#closePlain(open, isContent);
    }
    #closePlain(open, isContent) {
        const text = this.#text;
        const strict = next(this.#plain, open + 1);
        if (strict >= 0) {
            const after = text[strict + 1];
            if (endsValue(after) || (isContent && after === "@"))
                return { at: strict, reading: "strict" };
        }
        const opensNext = strict >= 0 && OPENS_VALUE.test(text.slice(Math.max(0, strict - 80), strict));
        if (strict >= 0 && !opensNext && GLUED_AFTER.test(text.slice(strict + 1, strict + 8))) {
            return { at: strict, reading: "glued" };
        }
        // The strict reading fails: it swallows the rest, or ends where another value plainly begins.
        const limit = strict < 0 ? text.length : strict;
        const backslash = next(this.#escapedEnds, open + 1);
        const typographic = this.#nextTypographicEnd(open + 1, limit);
        const repairs = [backslash, typographic].filter((at) => at >= 0 && at < limit);
        if (repairs.length > 0) {
            const at = Math.min(...repairs);
            return { at, reading: at === backslash ? "backslash" : "typographic" };
        }
        if (strict < 0)
            return { at: -1, reading: "strict" };
        const inner = this.#closeAroundInnerQuotes(open, strict);
        return inner >= 0 ? { at: inner, reading: "unescaped" } : { at: strict, reading: "glued" };
    }
    /** `"foo "bar" baz"`: the first quote after which the query plainly goes on, or -1. */
    #closeAroundInnerQuotes(open, strict) {
        const text = this.#text;
        let at = strict;
        for (let tried = 0; tried < MAX_INNER_QUOTES; tried++) {
            at = next(this.#plain, at + 1);
            if (at < 0 || at - open >= WINDOW)
                return -1;
            if (OPENS_VALUE.test(text.slice(Math.max(0, at - 80), at)))
                return -1;
            if (endsValue(text[at + 1]) && NEXT_TERM.test(text.slice(at + 1, at + 80)))
                return at;
        }
        return -1;
    }
    #closeTypographic(open) {
        const text = this.#text;
        let first = -1;
        for (let at = this.#nextAny(open + 1); at >= 0; at = this.#nextAny(at + 1)) {
            if (endsValue(text[at + 1]))
                return { at, reading: "typographic" };
            if (first < 0)
                first = at;
            if (at - open > WINDOW)
                break;
        }
        if (first >= 0)
            return { at: first, reading: "glued" };
        return { at: next(this.#escapedEnds, open + 1), reading: "typographic" };
    }
    #nextAny(from) {
        const plain = next(this.#plain, from);
        const typographic = next(this.#typographic, from);
        return plain < 0 ? typographic : typographic < 0 ? plain : Math.min(plain, typographic);
    }
    #nextTypographicEnd(from, limit) {
        const stop = Math.min(limit, from + WINDOW);
        for (let at = next(this.#typographic, from); at >= 0 && at < stop; at = next(this.#typographic, at + 1)) {
            if (endsValue(this.#text[at + 1]))
                return at;
        }
        return -1;
    }
}
/** The first number in a sorted list that is at least `from`, or -1. */
function next(sorted, from) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < from)
            low = middle + 1;
        else
            high = middle;
    }
    return sorted[low] ?? -1;
}
/**
 * Resolves the escapes of a value outside `content:`. `\\` is one backslash and `\"` a quote, as VirusTotal's
 * own staff write them (`"dll\",#1"`, `"\\Public\\Libraries\\"`); any other backslash is itself, since the
 * documentation's paths have single ones. `*` is a wildcard in quotes and without; it cannot be escaped.
 */
function unescapeValue(raw) {
    return partsOf(raw.replace(/\\([\\"])/g, "$1"));
}
/** Splits a text at its wildcards; runs of `*` become one. */
function partsOf(text) {
    const parts = [];
    for (const piece of text.split(/(\*+)/)) {
        if (piece.startsWith("*"))
            parts.push({ wildcard: true });
        else if (piece !== "")
            parts.push({ literal: piece });
    }
    return { text: text.replace(/\*+/g, "*"), parts };
}
/** The inverse of {@link unescapeValue}, for what stands between double quotes. */
function quotes_escapeValue(text) {
    return text.replace(/[\\"]/g, "\\$&");
}

;// CONCATENATED MODULE: ./build/src/vti/printer.js


/**
 * Writes a query in one canonical way: terms that must all hold stand next to each other, as hunters write them;
 * OR and NOT in capitals; an OR within an AND and an AND within an OR in parentheses, so that no reader needs to
 * know which binds tighter. Values keep their quotes and get them where they need them.
 *
 * Read back, the text gives the same tree but for places, `raw`, groups and kinds of quotes.
 */
function printQuery(node) {
    if (node.kind === "Query")
        return node.expression === null ? "" : print(node.expression);
    return print(node);
}
function print(node) {
    switch (node.kind) {
        case "Group":
            return print(node.expression);
        case "Term":
            return printTerm(node);
        case "NotExpression":
            return `NOT ${printOperand(node.operand)}`;
        case "AndExpression":
            return node.operands.map((operand) => printOperand(operand, "NotExpression")).join(" ");
        case "OrExpression":
            return node.operands.map((operand) => printOperand(operand, "NotExpression")).join(" OR ");
    }
}
/** A term stands alone, and `NOT …` does within AND and OR; anything else needs parentheses. */
function printOperand(node, alone) {
    let inner = node;
    while (inner.kind === "Group")
        inner = inner.expression;
    return inner.kind === "Term" || inner.kind === alone ? print(inner) : `(${print(inner)})`;
}
function printTerm({ modifier, value }) {
    const name = modifier === null ? "" : `${modifier.text}:`;
    if (value.kind === "ContentValue")
        return name + spellContent(value);
    return (name + (value.quote === "none" ? spellText(value.text, modifier?.name ?? null) : `"${quotes_escapeValue(value.text)}"`));
}
/** What no rule of the lexer could take for anything but one value. */
const PLAIN_VALUE = /^-?[A-Za-z0-9_.*/][A-Za-z0-9_.*/:-]*\+?$/;
const PLAIN_WORD = /^[A-Za-z0-9_.*][A-Za-z0-9_.*-]*$/;
const OPERATOR = /^(?:and|or|not)$/i;
/** A bound's sign in the middle (`3-tag:x`) would be taken for the end of the value. */
const SIGN_WITHIN = /^-?\d.*[+-][A-Za-z_][\w-]*(?::|$)/;
/** Words in capitals that may be taken for a misspelt operator. */
const LIKE_OPERATOR = /^[A-Z]{2,4}$/;
/** Longer values are quoted, however plain: the patterns above need not be quick. */
const MAX_PLAIN = 200;
/** A text value as it stands in a query: bare where that is plain, else in double quotes. */
function spellText(text, modifier) {
    const isPlain = text.length <= MAX_PLAIN && !OPERATOR.test(text) && isPlainAfter(text, modifier);
    return isPlain ? text : `"${quotes_escapeValue(text)}"`;
}
function isPlainAfter(text, modifier) {
    if (modifier === null)
        return PLAIN_WORD.test(text) && !LIKE_OPERATOR.test(text);
    if (!PLAIN_VALUE.test(text) || SIGN_WITHIN.test(text))
        return false;
    // `itw://x` would be a URL, `p:/x` a path, `abcd:1::2` an address.
    if (text.startsWith("//") || (modifier.length === 1 && text.startsWith("/")))
        return false;
    return !(/^[0-9a-fA-F]{1,4}$/.test(modifier) && /^[0-9a-fA-F.]*:[0-9a-fA-F.:]*$/.test(text));
}
/** A `content:` value as it stands in a query. */
function spellContent({ content, offset }) {
    const literal = "hex" in content ? `{${content.hex}}` : `"${escapeContent(content.text)}"`;
    if (offset === null)
        return literal;
    return offset.from === offset.to ? `${literal}@${offset.from}` : `${literal}@${offset.from}-${offset.to}`;
}

;// CONCATENATED MODULE: ./build/src/vti/construct.js


/** Nodes that are made, not read, have no place in a text. */
const NOWHERE = { start: 0, end: 0 };
const MODIFIER_NAME = /^[A-Za-z0-9_][A-Za-z0-9_-]*$/;
/**
 * `modifier:value`, or free text where the modifier is null. A `*` is a wildcard, in a text and in a literal part
 * alike: a query cannot search for the character itself, so such a value finds more than was asked for.
 *
 * @throws RangeError where `modifier` is no name that a query can hold
 */
function term(modifier, value) {
    const written = typeof value === "string" ? value : value.map((p) => ("literal" in p ? p.literal : "*")).join("");
    const name = modifier === null ? null : modifierName(modifier);
    if (name?.name === "content")
        return contentTerm({ text: written });
    const { text, parts } = partsOf(written);
    const raw = spellText(text, name?.name ?? null);
    const quote = raw.startsWith('"') ? "double" : "none";
    const node = { kind: "TextValue", range: NOWHERE, raw, quote, text, parts };
    return { kind: "Term", range: NOWHERE, modifier: name, value: node };
}
/** `"text"` in quotes even where it needs none: a phrase, or a value that hunters quote by habit. */
function quotedTerm(modifier, value) {
    const plain = term(modifier, value);
    const text = plain.value;
    if (text.kind === "ContentValue")
        return plain;
    return { ...plain, value: { ...text, raw: `"${escapeValue(text.text)}"`, quote: "double" } };
}
/** `content:"text"` or `content:{hex}`, with a position in the file where one is given. */
function contentTerm(content, offset = null) {
    const value = { kind: "ContentValue", range: NOWHERE, raw: "", content, offset };
    return {
        kind: "Term",
        range: NOWHERE,
        modifier: modifierName("content"),
        value: { ...value, raw: spellContent(value) },
    };
}
/** The operands joined by AND; ANDs among them are joined in, a single one is itself. At least one. */
function and(operands) {
    const flat = flatten("AndExpression", operands);
    const [only] = flat;
    if (only === undefined)
        throw new RangeError("and() needs an operand");
    if (flat.length === 1)
        return only;
    const node = { kind: "AndExpression", range: NOWHERE, operands: flat };
    return node;
}
/** The operands joined by OR, as {@link and} joins. */
function or(operands) {
    const flat = flatten("OrExpression", operands);
    const [only] = flat;
    if (only === undefined)
        throw new RangeError("or() needs an operand");
    if (flat.length === 1)
        return only;
    const node = { kind: "OrExpression", range: NOWHERE, operands: flat };
    return node;
}
function not(operand) {
    return { kind: "NotExpression", range: NOWHERE, operand };
}
function query(expression) {
    return { kind: "Query", range: NOWHERE, expression };
}
function modifierName(text) {
    if (!MODIFIER_NAME.test(text))
        throw new RangeError(`\`${text}\` cannot be a modifier's name`);
    return { kind: "ModifierName", range: NOWHERE, text, name: text.toLowerCase() };
}
function flatten(kind, operands) {
    return operands.flatMap((operand) => {
        let inner = operand;
        while (inner.kind === "Group")
            inner = inner.expression;
        return inner.kind === kind ? flatten(kind, inner.operands) : [inner];
    });
}

;// CONCATENATED MODULE: ./build/src/vti/faults.js
/** Everything the parser may say, for tables and tests. */
const QUERY_FAULT_CODES = (/* unused pure expression or super */ null && ([
    "backslash_before_quote",
    "bad_escape",
    "bad_hex",
    "bad_offset",
    "comparison_operator",
    "double_not",
    "empty_group",
    "empty_query",
    "empty_value",
    "escaped_query",
    "foreign_operator",
    "group_as_value",
    "hash_as_content",
    "invisible_character",
    "leading_minus",
    "leading_plus",
    "missing_modifier",
    "missing_operand",
    "missing_space",
    "misspelt_operator",
    "mixed_and_or",
    "parenthesis_in_value",
    "quote_in_value",
    "repeated_operator",
    "sign_after_quote",
    "single_quotes",
    "space_around_colon",
    "stray_symbol",
    "too_deep",
    "too_long",
    "too_many_faults",
    "trailing_comma",
    "typographic_quote",
    "unclosed_group",
    "undocumented_hex",
    "unescaped_quote",
    "unmatched_parenthesis",
    "unterminated_hex",
    "unterminated_quote",
]));
/** More than these help nobody: a text with so many faults is no query. */
const MAX_FAULTS = 100;
class FaultList {
    #faults = [];
    add(severity, code, span, message, help = null, edits = []) {
        if (this.#faults.length > MAX_FAULTS)
            return;
        if (this.#faults.length === MAX_FAULTS) {
            this.#faults.push({
                severity: "error",
                code: "too_many_faults",
                message: `more than ${MAX_FAULTS} faults: the rest is not listed`,
                help: null,
                span,
                edits: [],
            });
            return;
        }
        this.#faults.push({ severity, code, message, help, span, edits });
    }
    /** In the order of their places. */
    sorted() {
        return [...this.#faults].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    }
}

;// CONCATENATED MODULE: ./build/src/vti/lexer.js


const NAME = /[A-Za-z0-9_][A-Za-z0-9_-]*/y;
/** Before a quote the colon leaves no doubt, so any word is taken for a name, and found unknown later. */
const LOOSE_NAME = /[\p{L}\p{N}_][\p{L}\p{N}_.-]*(?=:["“”„‟″])/uy;
const lexer_OPERATOR = /^(?:and|or|not)$/i;
/** `p:3+AND`, `p:5+tag:x`: a bound's sign ends it. */
const GLUED_TO_SIGN = /^(-?\d[\dA-Za-z.:_-]*?[+-])(?=(?:AND|OR|NOT)$|[A-Za-z_][\w-]*:)/i;
/** Where a value without its closing quote ends. The look-behind keeps long runs of spaces linear. */
const BEFORE_NEXT_TERM = /(?<!\s)\s+(?:(?:AND|OR|NOT)\b|[A-Za-z_][\w-]*:[^\s/\\])/;
const GLUED_SYMBOLS = /(?:&&|\|\|)(?=[!-]?(?:[A-Za-z_][\w-]*:|\(|$))/;
const COMPARISON = /^[A-Za-z_][\w-]*(?:[<>!]=?|==?)\S|^(?:[<>!]=?|==?)$/;
const STRAY = /^[-–—,;.|&/+~^#]+$/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]/;
/** What fingers make of AND, OR and NOT; and operators that other languages have. */
const MISSPELT = {
    ND: "AND",
    AN: "AND",
    ADN: "AND",
    AAND: "AND",
    ANND: "AND",
    ANDD: "AND",
    NAD: "AND",
    ORR: "OR",
    OOR: "OR",
    NTO: "NOT",
    ONT: "NOT",
    NOTT: "NOT",
    NNOT: "NOT",
};
/** How far a parenthesis within a word may reach, and how far a quote's partner is looked for there. */
const WITHIN_WORD = 256;
/** Splits a query into tokens. Spaces separate and mean nothing else. */
function tokenize(text, faults) {
    const lexer = new Lexer(text, faults);
    return lexer.run();
}
class Lexer {
    #text;
    #faults;
    #quotes;
    #tokens = [];
    #at = 0;
    /** A value began with `\"`: said once, since all quotes of such a query are escaped. */
    #isEscapedQuery = false;
    constructor(text, faults) {
        this.#text = text;
        this.#faults = faults;
        this.#quotes = new QuoteIndex(text);
    }
    run() {
        const text = this.#text;
        for (;;) {
            this.#at = this.#skipSpace(this.#at);
            const char = text[this.#at];
            if (char === undefined)
                return this.#tokens;
            if (char === "(")
                this.#push("open", 1);
            else if (char === ")")
                this.#close();
            else if (char === '"' || isTypographicQuote(char))
                this.#term(null, this.#at);
            else if (!this.#sign() && !this.#symbol())
                this.#word();
        }
    }
    #skipSpace(from) {
        let at = from;
        while (isSpace(this.#text[at]))
            at++;
        return at;
    }
    #push(type, length) {
        const start = this.#at;
        this.#at += length;
        this.#tokens.push({ type, range: { start, end: this.#at } });
    }
    #close() {
        this.#push("close", 1);
        if (!endsValue(this.#text[this.#at]))
            this.#missingSpace("`)`");
    }
    /** Says that a space is wanted at the present place. */
    #missingSpace(after) {
        const at = this.#at;
        const span = { start: at - 1, end: at + 1 };
        const message = `no space after ${after}: read as if there were one`;
        this.#faults.add("warning", "missing_space", span, message, "put a space there", [
            { start: at, end: at, text: " " },
        ]);
    }
    /** `-tag:x`, `+tag:x`: in other search languages exclusion and inclusion; here documented nowhere. */
    #sign() {
        const text = this.#text;
        const start = this.#at;
        const char = text[start];
        if (char !== "-" && char !== "+")
            return false;
        const after = text[start + 1];
        const isPrefix = after !== undefined && /[A-Za-z_("“”„‟″!]/.test(after);
        if (!isPrefix)
            return false;
        const span = { start, end: start + 1 };
        if (char === "-") {
            const message = "a leading `-` is documented nowhere; it is read as NOT";
            this.#faults.add("note", "leading_minus", span, message, "write NOT", [{ ...span, text: "NOT " }]);
            this.#push("not", 1);
        }
        else {
            const message = "a leading `+` is documented nowhere; it is left out, since terms are joined by AND";
            this.#faults.add("note", "leading_plus", span, message, "take it away", [{ ...span, text: "" }]);
            this.#at++;
        }
        return true;
    }
    /** `&&`, `||`, `!`, and a lone `&` or `|`. */
    #symbol() {
        const text = this.#text;
        const start = this.#at;
        const match = /^(?:&&|\|\||[&|](?=\s)|!(?=[A-Za-z_("“”„‟″!-]|\s))/.exec(text.slice(start, start + 3));
        if (match === null)
            return false;
        const symbol = match[0];
        const type = symbol === "!" ? "not" : symbol.startsWith("&") ? "and" : "or";
        const word = type.toUpperCase();
        const span = { start, end: start + symbol.length };
        const before = start > 0 && !/[\s(]/.test(text[start - 1]) ? " " : "";
        const after = endsValue(text[span.end]) ? "" : " ";
        this.#faults.add("error", "foreign_operator", span, `\`${symbol}\` is no operator here`, `write ${word}`, [
            { ...span, text: `${before}${word}${after}` },
        ]);
        this.#push(type, symbol.length);
        return true;
    }
    #word() {
        const text = this.#text;
        const start = this.#at;
        if (text[start] === ":" && text[start + 1] !== ":") {
            this.#missingModifier();
            return;
        }
        const name = this.#nameAt(start);
        if (name === null) {
            this.#term(null, start);
            return;
        }
        const end = start + name.length;
        const after = text[end];
        const isOperator = lexer_OPERATOR.test(name);
        if (after === ":" && !this.#isAddress(start, end)) {
            this.#modifierTerm(name, start, end);
        }
        else if (isOperator && (endsValue(after) || after === "(" || after === '"' || isTypographicQuote(after))) {
            this.#push(name.toLowerCase(), name.length);
        }
        else if (isSpace(after) && this.#colonAfterSpace(end) >= 0) {
            const colon = this.#colonAfterSpace(end);
            this.#spaceAroundColon("before", { start: end, end: colon });
            this.#modifierTerm(name, start, colon);
        }
        else {
            this.#term(null, start);
        }
    }
    #nameAt(start) {
        for (const pattern of [LOOSE_NAME, NAME]) {
            pattern.lastIndex = start;
            const match = pattern.exec(this.#text);
            if (match !== null)
                return match[0];
        }
        return null;
    }
    /** The colon of `name :value`, which official examples have (`entity :domain`), or -1. */
    #colonAfterSpace(end) {
        const colon = this.#skipSpace(end);
        if (this.#text[colon] !== ":" || this.#text[colon + 1] === ":" || this.#text[colon + 1] === undefined)
            return -1;
        return colon;
    }
    #spaceAroundColon(side, gap) {
        const message = `a space ${side} the colon: read as if it were not there`;
        this.#faults.add("note", "space_around_colon", gap, message, "take the space away", [{ ...gap, text: "" }]);
    }
    #missingModifier() {
        const start = this.#at;
        const span = { start, end: start + 1 };
        this.#faults.add("error", "missing_modifier", span, "a colon with no modifier before it", "write `modifier:value`");
        this.#at++;
        const next = this.#text[this.#at];
        if (!endsValue(next) && next !== "(")
            this.#term(null, this.#at);
    }
    /**
     * Words with a colon that are no `modifier:value`: `http://…`, `C:\…`, an IPv6 address. Free text, as VirusTotal's
     * search box takes them.
     */
    #isAddress(start, colon) {
        const text = this.#text;
        if (text.startsWith("://", colon))
            return true;
        if (colon === start + 1 && /[\\/]/.test(text[colon + 1] ?? ""))
            return true;
        const word = /^[0-9a-fA-F:.]{2,45}(?=[\s)]|$)/.exec(text.slice(start, start + 46))?.[0];
        return word !== undefined && isIpv6(word);
    }
    #modifierTerm(name, start, colon) {
        const text = this.#text;
        const modifier = {
            kind: "ModifierName",
            range: { start, end: start + name.length },
            text: name,
            name: name.toLowerCase(),
        };
        const valueStart = this.#skipSpace(colon + 1);
        const gap = { start: colon + 1, end: valueStart };
        const char = text[valueStart];
        if (char === undefined || char === ")" || (gap.end > gap.start && this.#startsAnotherTerm(valueStart))) {
            this.#emptyValue(modifier, colon + 1);
            return;
        }
        if (char === "(") {
            const span = { start, end: colon + 1 };
            const help = `write the modifier before each value: \`(${name}:a OR ${name}:b)\``;
            this.#faults.add("error", "group_as_value", span, `\`${name}:\` stands before a group`, help);
            this.#at = valueStart;
            return;
        }
        if (gap.end > gap.start)
            this.#spaceAroundColon("after", gap);
        this.#term(modifier, valueStart);
    }
    /** After `name: `: whether the next word is an operator or has a modifier of its own. */
    #startsAnotherTerm(at) {
        const name = this.#nameAt(at);
        if (name === null)
            return false;
        const end = at + name.length;
        if (lexer_OPERATOR.test(name) && (endsValue(this.#text[end]) || this.#text[end] === "("))
            return true;
        return this.#text[end] === ":" && !endsValue(this.#text[end + 1]) && !this.#isAddress(at, end);
    }
    #emptyValue(modifier, end) {
        const message = `\`${modifier.text}:\` has no value`;
        this.#faults.add("error", "empty_value", { start: modifier.range.start, end }, message, "write what to search for");
        const range = { start: end, end };
        const value = { kind: "TextValue", range, raw: "", quote: "none", text: "", parts: [] };
        this.#pushTerm(modifier, value, end);
    }
    #pushTerm(modifier, value, end) {
        const range = { start: modifier?.range.start ?? value.range.start, end };
        this.#tokens.push({ type: "term", range, term: { kind: "Term", range, modifier, value } });
        this.#at = end;
    }
    // ---- values
    #term(modifier, start) {
        const char = this.#text[start];
        const isContent = modifier?.name === "content";
        if (isContent && char === "{")
            this.#pushContent(modifier, this.#hexValue(start), start);
        else if (char === '"' || isTypographicQuote(char))
            this.#quoted(modifier, start, isContent);
        else
            this.#unquoted(modifier, start, isContent);
    }
    #pushContent(modifier, value, start) {
        const position = readOffset(this.#text, value.end, this.#faults);
        const end = position?.end ?? value.end;
        const raw = this.#text.slice(start, end);
        const { content } = value;
        const range = { start, end };
        this.#pushTerm(modifier, { kind: "ContentValue", range, raw, content, offset: position?.offset ?? null }, end);
        if (!endsValue(this.#text[end]))
            this.#missingSpace("the value");
    }
    #hexValue(start) {
        const close = this.#text.indexOf("}", start);
        if (close < 0) {
            const span = { start, end: start + 1 };
            const help = 'close it with `}`; text stands in quotes: `content:"text"`';
            this.#faults.add("error", "unterminated_hex", span, "`{` is not closed", help);
            return { content: { hex: this.#text.slice(start + 1) }, end: this.#text.length };
        }
        const hex = this.#text.slice(start + 1, close);
        checkHex(hex, start + 1, this.#faults);
        return { content: { hex: hex.trim() }, end: close + 1 };
    }
    #quoted(modifier, start, isContent) {
        const text = this.#text;
        const { at, reading } = this.#quotes.close(start, isContent);
        if (at < 0) {
            this.#unterminated(modifier, start, isContent);
            return;
        }
        const inner = text.slice(start + 1, at);
        const end = at + 1;
        const range = { start, end };
        if (reading === "backslash") {
            const span = { start: at - 1, end };
            const message = '`\\"` is an escaped quote, but the value plainly ends here: read as a backslash and the closing quote';
            this.#faults.add("note", "backslash_before_quote", span, message, 'write `\\\\"`', [
                { start: at - 1, end: at - 1, text: "\\" },
            ]);
        }
        else if (reading === "unescaped") {
            const fixed = `"${escapeQuotes(inner)}"`;
            const message = "quotes inside a quoted value are not escaped";
            this.#faults.add("error", "unescaped_quote", range, message, `write \`${shorten(fixed)}\``, [
                { ...range, text: fixed },
            ]);
        }
        this.#typographicQuotes(start, at);
        if (isContent) {
            const content = { text: unescapeContent(inner, start + 1, this.#faults) };
            this.#pushContent(modifier, { content, end }, start);
            return;
        }
        const quote = isTypographicQuote(text[start]) || isTypographicQuote(text[at]) ? "typographic" : "double";
        this.#pushText(modifier, range, inner, quote);
        this.#afterQuoted(modifier, range);
    }
    #typographicQuotes(open, close) {
        const edits = [];
        for (const at of new Set([open, close])) {
            if (isTypographicQuote(this.#text[at]))
                edits.push({ start: at, end: at + 1, text: '"' });
        }
        const first = edits[0];
        if (first === undefined)
            return;
        const span = { start: first.start, end: first.end };
        const quote = this.#text[first.start];
        const message = `\`${quote}\` is a typographic quote, which VirusTotal may take as part of the value; read as \`"\``;
        this.#faults.add("warning", "typographic_quote", span, message, 'write `"`', edits);
    }
    /** A closing quote with text right after it. */
    #afterQuoted(modifier, range) {
        const text = this.#text;
        const after = text[range.end];
        if (endsValue(after))
            return;
        if ((after === "+" || after === "-") && endsValue(text[range.end + 1])) {
            const inner = text.slice(range.start + 1, range.end - 1);
            const span = { start: range.end, end: range.end + 1 };
            const fixed = `${inner}${after}`;
            const message = `\`${after}\` stands outside the quotes`;
            this.#faults.add("error", "sign_after_quote", span, message, `write \`${modifier?.text ?? ""}:${fixed}\``, [
                { start: range.start, end: span.end, text: fixed },
            ]);
            this.#at = span.end;
            return;
        }
        this.#missingSpace("the closing quote");
    }
    /** Recovers where the next term plainly begins, so that one lost quote costs one value. */
    #unterminated(modifier, start, isContent) {
        const text = this.#text;
        const stop = BEFORE_NEXT_TERM.exec(text.slice(start + 1));
        let end = stop === null ? text.length : start + 1 + stop.index;
        if (stop === null)
            while (end > start + 1 && endsValue(text[end - 1]))
                end--;
        const span = { start, end: start + 1 };
        const message = "the quote is not closed";
        const fixed = text.slice(start, end);
        const help = stop === null ? "close it" : `close it: \`${shorten(fixed)}"\``;
        this.#faults.add("error", "unterminated_quote", span, message, help, [{ start: end, end, text: '"' }]);
        this.#typographicQuotes(start, start);
        const inner = text.slice(start + 1, end);
        const range = { start, end };
        if (isContent) {
            const content = { text: unescapeContent(inner, start + 1, this.#faults) };
            this.#pushTerm(modifier, { kind: "ContentValue", range, raw: fixed, content, offset: null }, end);
        }
        else {
            this.#pushText(modifier, range, inner, isTypographicQuote(text[start]) ? "typographic" : "double");
        }
    }
    #pushText(modifier, range, inner, quote) {
        const raw = this.#text.slice(range.start, range.end);
        const { text, parts } = unescapeValue(inner);
        if (quote !== "none" && text === "") {
            this.#faults.add("warning", "empty_value", range, "the quotes hold nothing to search for");
        }
        const invisible = INVISIBLE.exec(raw);
        if (invisible !== null) {
            const start = range.start + invisible.index;
            const code = raw.charCodeAt(invisible.index).toString(16).toUpperCase().padStart(4, "0");
            const span = { start, end: start + 1 };
            const message = `an invisible character (U+${code}) stands in the value`;
            this.#faults.add("note", "invisible_character", span, message, "take it away unless it is meant", [
                { ...span, text: "" },
            ]);
        }
        this.#pushTerm(modifier, { kind: "TextValue", range, raw, quote, text, parts }, range.end);
    }
    #unquoted(modifier, start, isContent) {
        const text = this.#text;
        const word = this.#scanWord(start);
        let end = word.end;
        const mayBeGlued = modifier !== null && end - start <= WITHIN_WORD;
        const glued = mayBeGlued ? GLUED_TO_SIGN.exec(text.slice(start, end)) : null;
        const symbols = GLUED_SYMBOLS.exec(text.slice(start, end));
        if (symbols !== null && symbols.index > 0)
            end = start + symbols.index;
        else if (glued !== null)
            end = start + glued[1].length;
        const range = { start, end };
        const raw = text.slice(start, end);
        if (word.quoteAt >= 0 && word.quoteAt < end)
            this.#quoteInWord(modifier, range, word.quoteAt);
        if (word.parenthesisAt >= 0 && word.parenthesisAt < end) {
            const span = { start: word.parenthesisAt, end: word.parenthesisAt + 1 };
            const message = "a parenthesis inside an unquoted value: read as part of it";
            this.#faults.add("warning", "parenthesis_in_value", span, message, `write \`"${quotes_escapeValue(raw)}"\``, [
                { ...range, text: `"${escapeQuotes(raw)}"` },
            ]);
        }
        if (isSingleQuote(text[start]))
            this.#singleQuotes(modifier, start);
        this.#typographicInWord(range);
        if (isContent) {
            const content = { text: unescapeContent(raw, start, this.#faults) };
            this.#pushTerm(modifier, { kind: "ContentValue", range, raw, content, offset: null }, end);
        }
        else {
            if (modifier === null)
                this.#bareWord(raw, range);
            else if (/[,;]$/.test(raw) && raw.length > 1)
                this.#trailingComma(range);
            this.#pushText(modifier, range, raw, "none");
        }
        if (symbols === null && glued !== null)
            this.#missingSpace("the value");
        else if (text[end] === "(")
            this.#missingSpace("the value");
    }
    /** To the next space or parenthesis; a balanced `(…)` without a space or colon belongs to the word. */
    #scanWord(start) {
        const text = this.#text;
        let quoteAt = -1;
        let parenthesisAt = -1;
        let at = start;
        while (!endsValue(text[at])) {
            const char = text[at];
            if (char === "(") {
                const close = at === start ? -1 : this.#balanced(at);
                if (close < 0)
                    break;
                if (parenthesisAt < 0)
                    parenthesisAt = at;
                at = close;
            }
            else if (char === '"') {
                if (quoteAt < 0)
                    quoteAt = at;
                const close = this.#quotes.isEscaped(at) ? -1 : this.#quotes.nextPlain(at + 1);
                if (close >= 0 && close - at < WITHIN_WORD && endsValue(text[close + 1]))
                    at = close;
            }
            at++;
        }
        return { end: at, quoteAt, parenthesisAt };
    }
    /** The `)` of a `(` at an offset, where nothing between looks like a group of terms; else -1. */
    #balanced(open) {
        const text = this.#text;
        let depth = 0;
        for (let at = open; at < open + WITHIN_WORD; at++) {
            const char = text[at];
            if (char === undefined || char === ":" || char === '"' || isSpace(char))
                return -1;
            if (char === "(")
                depth++;
            else if (char === ")" && --depth === 0)
                return at;
        }
        return -1;
    }
    #quoteInWord(modifier, range, quoteAt) {
        const text = this.#text;
        const span = { start: quoteAt, end: quoteAt + 1 };
        const isEscaped = this.#quotes.isEscaped(quoteAt);
        if (isEscaped && this.#isEscapedQuery)
            return;
        if (isEscaped && quoteAt - range.start === 1) {
            this.#isEscapedQuery = true;
            const message = "the quotes are escaped, as in a YARA string";
            const help = 'take one level of backslashes away: `"`, not `\\"`';
            this.#faults.add("error", "escaped_query", { start: quoteAt - 1, end: quoteAt + 1 }, message, help);
            return;
        }
        const name = modifier === null ? "" : `${modifier.text}:`;
        const fixed = `"${escapeQuotes(text.slice(range.start, range.end))}"`;
        const message = "a quote inside an unquoted value";
        this.#faults.add(isEscaped ? "warning" : "error", "quote_in_value", span, message, `write \`${name}${shorten(fixed)}\``, [{ ...range, text: fixed }]);
    }
    /** `tag:x”`: one half of a pair whose other half is lost. */
    #typographicInWord({ start, end }) {
        for (let at = start; at < end; at++) {
            const char = this.#text[at];
            if (!isTypographicQuote(char))
                continue;
            const span = { start: at, end: at + 1 };
            const message = `\`${char}\` stands in an unquoted value: it is read as part of it`;
            this.#faults.add("warning", "typographic_quote", span, message, "take it away, or quote the whole value", [
                { ...span, text: "" },
            ]);
            return;
        }
    }
    /** `path:'a'`: VirusTotal's pages know double quotes only, so the marks are read as part of the value. */
    #singleQuotes(modifier, start) {
        const text = this.#text;
        for (let at = start + 1; at < start + WITHIN_WORD; at++) {
            const char = text[at];
            if (char === undefined || char === '"')
                return;
            if (!isSingleQuote(char))
                continue;
            if (!endsValue(text[at + 1]))
                return;
            const span = { start, end: at + 1 };
            const fixed = `"${quotes_escapeValue(unescapeValue(text.slice(start + 1, at)).text)}"`;
            const help = `write \`${modifier === null ? "" : `${modifier.text}:`}${shorten(fixed)}\``;
            const message = "single quotes do not quote: they are read as part of the value, which ends at the first space";
            this.#faults.add("warning", "single_quotes", span, message, help, [{ ...span, text: fixed }]);
            return;
        }
    }
    #bareWord(raw, range) {
        const operator = MISSPELT[raw];
        if (operator !== undefined) {
            const message = `\`${raw}\` is read as free text; it looks like a misspelt ${operator}`;
            this.#faults.add("warning", "misspelt_operator", range, message, `write ${operator}`, [
                { ...range, text: operator },
            ]);
        }
        else if (raw === "XOR" || raw === "NEAR") {
            const message = `\`${raw}\` is no operator: it is read as free text`;
            this.#faults.add("warning", "misspelt_operator", range, message, "there are AND, OR and NOT");
        }
        else if (STRAY.test(raw)) {
            const message = `\`${shorten(raw)}\` stands alone: it is read as free text`;
            this.#faults.add("warning", "stray_symbol", range, message, "take it away, or quote it", [
                { ...range, text: "" },
            ]);
        }
        else if (COMPARISON.test(raw)) {
            const message = `\`${shorten(raw)}\` is read as free text: there are no comparison operators`;
            const help = "write `modifier:value`; bounds are `5+` (at least) and `5-` (at most)";
            this.#faults.add("warning", "comparison_operator", range, message, help);
        }
    }
    #trailingComma(range) {
        const span = { start: range.end - 1, end: range.end };
        const message = `the \`${this.#text[span.start]}\` is read as part of the value`;
        this.#faults.add("warning", "trailing_comma", span, message, "terms are separated by spaces", [
            { ...span, text: "" },
        ]);
    }
}
/** Escapes those quotes that are not escaped yet. */
function escapeQuotes(text) {
    return text.replace(/\\\\|\\"|"/g, (found) => (found === '"' ? '\\"' : found));
}
function shorten(text) {
    return text.length <= 80 ? text : `${text.slice(0, 60)}…${text.slice(-15)}`;
}
/** `::1`, `fe80::1`, `2001:db8:0:0:0:0:0:1`, `::ffff:1.2.3.4`. */
function isIpv6(word) {
    const mapped = /^(.*:)(\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})$/.exec(word);
    const text = mapped === null ? word : `${mapped[1]}0:0`;
    const halves = text.split("::");
    if (halves.length > 2)
        return false;
    const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
    if (!groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group)))
        return false;
    return halves.length === 2 ? groups.length < 8 : groups.length === 8;
}

;// CONCATENATED MODULE: ./build/src/vti/parser.js


const MAX_QUERY_LENGTH = 200_000;
const MAX_QUERY_DEPTH = 200;
/**
 * Reads a VT Intelligence query. Never throws: what is wrong, or read in a way worth saying, is listed in
 * `errors`, in order. With an `error` among them the tree is a guess at what was meant.
 *
 * No official page gives a grammar. Read here: terms next to each other or joined by AND; OR; NOT before a term or
 * group, in any letter case (https://docs.virustotal.com/docs/virustotal-intelligence-introduction and the
 * examples of searching-entities). AND binds tighter than OR, as in every search language that says.
 */
function parseQuery(text, options = {}) {
    const { maxLength = MAX_QUERY_LENGTH, maxDepth = MAX_QUERY_DEPTH } = options;
    const faults = new FaultList();
    const range = { start: 0, end: text.length };
    let expression = null;
    if (text.length > maxLength) {
        const message = `the query has ${text.length} characters; at most ${maxLength} are read`;
        faults.add("error", "too_long", range, message, "split it");
    }
    else {
        const tokens = tokenize(text, faults);
        expression = new Parser(text, tokens, maxDepth, faults).run();
        if (tokens.length === 0 && faults.sorted().length === 0) {
            faults.add("error", "empty_query", range, "the query is empty", "write what to search for");
        }
    }
    return { query: { kind: "Query", range, expression }, errors: faults.sorted() };
}
class Parser {
    #text;
    #tokens;
    #maxDepth;
    #faults;
    #levels = [newLevel(null)];
    /** Open groups and waiting NOTs. */
    #depth = 0;
    /** Where a group ends is then a guess, so nothing is said of what stands in it. */
    #hasUnclosed = false;
    constructor(text, tokens, maxDepth, faults) {
        this.#text = text;
        this.#tokens = tokens;
        this.#maxDepth = maxDepth;
        this.#faults = faults;
    }
    /** A stack of levels instead of recursion: no nesting can exhaust the call stack. */
    run() {
        for (const token of this.#tokens) {
            if (this.#depth > this.#maxDepth) {
                const message = `parentheses and NOTs are nested more than ${this.#maxDepth} deep`;
                this.#faults.add("error", "too_deep", token.range, message, "take needless parentheses away");
                return null;
            }
            if (token.type === "term")
                this.#operand(token.term);
            else if (token.type === "open")
                this.#open(token.range);
            else if (token.type === "close")
                this.#close(token.range);
            else if (token.type === "not")
                this.#not(token.range);
            else
                this.#operator(token.type, token.range);
        }
        while (this.#levels.length > 1) {
            const { open } = this.#top;
            if (open !== null)
                this.#unclosed(open);
            const inner = this.#finish();
            this.#levels.pop();
            this.#depth--;
            if (inner !== null && open !== null) {
                this.#operand({ kind: "Group", range: { start: open.start, end: inner.range.end }, expression: inner });
            }
        }
        return this.#finish();
    }
    get #top() {
        return this.#levels[this.#levels.length - 1];
    }
    #operand(expression) {
        const level = this.#top;
        let operand = expression;
        for (let i = level.nots.length - 1; i >= 0; i--) {
            const { start } = level.nots[i];
            const not = { kind: "NotExpression", range: { start, end: operand.range.end }, operand };
            operand = not;
        }
        this.#depth -= level.nots.length;
        level.nots = [];
        level.pending = null;
        level.conjuncts.push(operand);
    }
    #operator(type, range) {
        const level = this.#top;
        const word = this.#text.slice(range.start, range.end);
        if (level.pending !== null) {
            const before = level.pending;
            const span = { start: before.range.start, end: range.end };
            const message = `\`${word}\` follows \`${before.word}\` with nothing between them`;
            const isSame = before.word.toLowerCase() === word.toLowerCase();
            const help = isSame ? `take one \`${word}\` away` : "take one of the two away, or write the term between them";
            const edits = isSame ? [{ start: before.range.end, end: range.end, text: "" }] : [];
            this.#faults.add("error", "repeated_operator", span, message, help, edits);
            this.#dropNots(level);
        }
        else if (level.conjuncts.length === 0) {
            const where = level.open === null ? "the query" : "the group";
            this.#faults.add("error", "missing_operand", range, `${where} begins with \`${word}\``, "take it away", [
                { ...range, text: "" },
            ]);
        }
        if (type === "or")
            this.#endAlternative(level);
        level.pending = { word, range };
    }
    #not(range) {
        const level = this.#top;
        // Said once of a chain, however long.
        if (level.nots.length === 1) {
            const span = { start: level.nots[0].start, end: range.end };
            this.#faults.add("warning", "double_not", span, "NOT before NOT: the two cancel each other", "take both away");
        }
        level.nots.push(range);
        level.pending = { word: this.#text.slice(range.start, range.end), range };
        this.#depth++;
    }
    #open(range) {
        this.#levels.push(newLevel(range));
        this.#depth++;
    }
    #close(range) {
        if (this.#levels.length === 1) {
            const message = "`)` closes nothing";
            this.#faults.add("error", "unmatched_parenthesis", range, message, "take it away, or open its group", [
                { ...range, text: "" },
            ]);
            return;
        }
        const open = this.#top.open;
        const isEmpty = this.#top.pending === null;
        const inner = this.#finish();
        this.#levels.pop();
        this.#depth--;
        const span = { start: open.start, end: range.end };
        if (inner !== null) {
            this.#operand({ kind: "Group", range: span, expression: inner });
            return;
        }
        if (isEmpty) {
            this.#faults.add("error", "empty_group", span, "the parentheses are empty", "take them away", [
                { ...span, text: "" },
            ]);
        }
        // A fault has been named; what stands before the group must not be blamed for having no operand.
        this.#dropNots(this.#top);
        this.#top.pending = null;
    }
    #unclosed(open) {
        this.#hasUnclosed = true;
        const message = "`(` is not closed";
        this.#faults.add("error", "unclosed_group", open, message, "close it with `)`, or take it away");
    }
    #dropNots(level) {
        this.#depth -= level.nots.length;
        level.nots = [];
    }
    #endAlternative(level) {
        const { conjuncts } = level;
        level.conjuncts = [];
        const first = conjuncts[0];
        if (first === undefined)
            return;
        level.alternatives.push(conjuncts.length === 1 ? first : conjunction(conjuncts));
    }
    /** The expression of the innermost level, or null where nothing stands in it. */
    #finish() {
        const level = this.#top;
        if (level.pending !== null) {
            const { word, range } = level.pending;
            const message = `nothing follows \`${word}\``;
            this.#faults.add("error", "missing_operand", range, message, "take it away, or write what follows", [
                { ...range, text: "" },
            ]);
            this.#dropNots(level);
        }
        this.#endAlternative(level);
        const { alternatives } = level;
        const first = alternatives[0];
        if (first === undefined)
            return null;
        if (alternatives.length === 1)
            return first;
        const last = alternatives[alternatives.length - 1];
        const range = { start: first.range.start, end: last.range.end };
        const disjunction = { kind: "OrExpression", range, operands: alternatives };
        this.#mixed(disjunction);
        return disjunction;
    }
    /** AND and OR on one level: the pages state no precedence, so a hunter may have meant either. */
    #mixed(disjunction) {
        const { operands, range } = disjunction;
        const conjunctions = operands.filter((operand) => operand.kind === "AndExpression");
        if (conjunctions.length === 0 || this.#hasUnclosed)
            return;
        const edits = [];
        for (const { range: inner } of conjunctions) {
            edits.push({ start: inner.start, end: inner.start, text: "(" }, { start: inner.end, end: inner.end, text: ")" });
        }
        const asRead = this.#spell(operands.map((operand) => this.#source(operand, operand.kind === "AndExpression")));
        const entity = leadingEntity(operands);
        if (entity !== null) {
            const message = `AND and OR without parentheses: \`${entity.name}\` belongs to the first alternative only`;
            const rest = operands.map((operand, index) => index > 0
                ? this.#source(operand, operand.kind === "AndExpression")
                : this.#text.slice(entity.after, operand.range.end).replace(/^\s*(?:AND\b\s*)?/i, ""));
            const meant = parser_shorten(`${entity.name} (${rest.join(" OR ")})`);
            this.#faults.add("warning", "mixed_and_or", range, message, `write \`${meant}\`, or as it is read: \`${asRead}\``, edits);
            return;
        }
        const message = "AND and OR without parentheses: AND is taken to bind tighter, which VirusTotal documents nowhere";
        this.#faults.add("warning", "mixed_and_or", range, message, `write \`${asRead}\``, edits);
    }
    #source(expression, parenthesised) {
        const text = this.#text.slice(expression.range.start, expression.range.end);
        return parenthesised ? `(${text})` : text;
    }
    #spell(alternatives) {
        return parser_shorten(alternatives.join(" OR "));
    }
}
function newLevel(open) {
    return { open, alternatives: [], conjuncts: [], nots: [], pending: null };
}
function conjunction(operands) {
    const first = operands[0];
    const last = operands[operands.length - 1];
    return { kind: "AndExpression", range: { start: first.range.start, end: last.range.end }, operands };
}
/** `entity:url a OR b`, where no other alternative says an entity of its own. */
function leadingEntity(alternatives) {
    const [first, ...others] = alternatives;
    if (first?.kind !== "AndExpression")
        return null;
    const term = first.operands[0];
    if (!isEntity(term))
        return null;
    const isSaidAgain = others.some((other) => other.kind === "AndExpression" ? other.operands.some(isEntity) : isEntity(other));
    if (isSaidAgain || term.kind !== "Term" || term.value.kind !== "TextValue")
        return null;
    return { name: `entity:${term.value.raw}`, after: term.range.end };
}
function isEntity(expression) {
    return expression.kind === "Term" && expression.modifier?.name === "entity";
}
function parser_shorten(text) {
    const line = text.replace(/\s+/g, " ");
    return line.length <= 300 ? line : `${line.slice(0, 240)} … ${line.slice(-50)}`;
}

;// CONCATENATED MODULE: ./build/src/vti/placed_text.js
/**
 * A query as it stands inside something else (a YARA string with its escapes, the lines of a comment): its text,
 * and where each part of it is written there.
 */
class PlacedText {
    text;
    #pieces;
    /** Where each piece begins in `text`. */
    #offsets;
    constructor(pieces) {
        this.#pieces = pieces.length > 1 ? pieces.filter(({ text }) => text !== "") : pieces;
        this.text = pieces.map(({ text }) => text).join("");
        let at = 0;
        this.#offsets = this.#pieces.map(({ text }) => {
            at += text.length;
            return at - text.length;
        });
    }
    /** A text that stands as it is at an offset of the file. */
    static verbatim(text, start) {
        return new PlacedText([{ text, start, end: start + text.length }]);
    }
    /** A text that is written differently: an escape and what it means. */
    static replaced(text, place) {
        return new PlacedText([{ text, start: place.start, end: place.end }]);
    }
    static concat(parts) {
        const pieces = parts.flatMap((part) => part.#pieces).filter(({ text }) => text !== "");
        // An empty text still has a place.
        const [first] = parts;
        return pieces.length === 0 && first !== undefined ? first : new PlacedText(pieces);
    }
    /** Lines as one text, with a space for each line end; those before the first that holds anything are left out. */
    static joined(lines) {
        const first = Math.max(lines.findIndex(({ text }) => text !== ""), 0);
        const parts = [];
        for (const [i, line] of lines.slice(first).entries()) {
            const above = lines[first + i - 1];
            if (i > 0 && above !== undefined) {
                const place = { start: above.toSource(above.text.length), end: line.toSource(0) };
                parts.push(PlacedText.replaced(" ", place));
            }
            parts.push(line);
        }
        return PlacedText.concat(parts);
    }
    slice(from, to) {
        const pieces = [];
        for (let i = this.#indexAt(from); i < this.#pieces.length; i++) {
            const piece = this.#pieces[i];
            const at = this.#offsets[i];
            if (at >= to)
                break;
            const start = Math.max(from - at, 0);
            const end = Math.min(to - at, piece.text.length);
            if (start < end) {
                const text = piece.text.slice(start, end);
                const isVerbatim = piece.text.length === piece.end - piece.start;
                if (isVerbatim)
                    pieces.push({ text, start: piece.start + start, end: piece.start + end });
                else
                    pieces.push({ text, start: piece.start, end: piece.end });
            }
        }
        return pieces.length > 0 ? new PlacedText(pieces) : PlacedText.verbatim("", this.toSource(from));
    }
    trim() {
        const lead = this.text.length - this.text.trimStart().length;
        return this.slice(lead, lead + this.text.trim().length);
    }
    /** The file's offset of an offset in the text; offsets outside are moved to its nearest end. */
    toSource(offset) {
        const index = this.#indexAt(offset);
        const piece = this.#pieces[index];
        if (piece === undefined)
            return 0;
        const { text, start, end } = piece;
        const inside = offset - this.#offsets[index];
        if (inside >= text.length)
            return end;
        return inside > 0 && text.length === end - start ? start + inside : start;
    }
    /** Which piece holds an offset; the nearest for offsets outside. */
    #indexAt(offset) {
        let low = 0;
        let high = this.#offsets.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#offsets[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return Math.max(low, 0);
    }
}

;// CONCATENATED MODULE: ./build/src/vti/search_link.js
/**
 * Links to VirusTotal's search page: `https://www.virustotal.com/gui/search/<query>`. The page's own links and the
 * documentation's encode the query twice (`%253A`), so that a `%` within it survives the page's two decodings.
 */
const BASE = "https://www.virustotal.com/gui/search/";
function searchLink(query) {
    return BASE + encode(encode(query));
}
/** All that a Markdown link or a shell could take for its own is encoded too; a lone surrogate cannot be. */
function encode(text) {
    const wellFormed = text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
    return encodeURIComponent(wellFormed).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
const LINK = /^(?:https?:\/\/)?(?:www\.)?virustotal\.com\/(?:gui|intelligence)\/search(?:\/([^?#]*))?(?:\?([^#]*))?(?:#.*)?$/i;
/** The tabs of the page; they follow the query. */
const TAB = /\/(?:files?|urls?|domains?|ips?|ip-addresses|ip_addresses|collections?|comments|summary)?\/?$/i;
/** The query that a link to the search page holds, or null where it is no such link, or holds none. */
function queryFromLink(link) {
    return readLink(link)?.text ?? null;
}
/** As {@link queryFromLink}, with the places of its characters. */
function readLink(link) {
    const match = LINK.exec(link);
    if (match === null)
        return null;
    let encoded = match[1] ?? "";
    let start = encoded === "" ? 0 : link.indexOf("/search/") + "/search/".length;
    let isForm = false;
    const tab = TAB.exec(encoded);
    if (tab !== null)
        encoded = encoded.slice(0, tab.index);
    if (encoded === "") {
        const parameter = /(?:^|&)(?:query|q)=([^&]*)/.exec(match[2] ?? "");
        if (parameter === null)
            return null;
        encoded = parameter[1];
        start = link.indexOf("?") + 1 + parameter.index + parameter[0].length - encoded.length;
        isForm = true;
    }
    const places = Array.from({ length: encoded.length + 1 }, (_, index) => start + index);
    const once = decode({ text: isForm ? encoded.replace(/\+/g, " ") : encoded, offsets: places });
    if (once === null)
        return null;
    const twice = isEncodedTwice(encoded) ? decode(once) : null;
    const { text, offsets } = twice ?? once;
    const lead = text.length - text.trimStart().length;
    const trimmed = text.trim();
    return trimmed === "" ? null : { text: trimmed, offsets: offsets.slice(lead, lead + trimmed.length + 1) };
}
/** Every `%` is an encoded one, and nothing stands bare that the first encoding would have changed. */
function isEncodedTwice(encoded) {
    return /%25[0-9A-Fa-f]{2}/.test(encoded) && !/%(?!25)/.test(encoded) && !/[:"\s]/.test(encoded);
}
/** Percent-decoding that remembers places; null where the text is no valid encoding of UTF-8. */
function decode({ text, offsets }) {
    let decoded = "";
    const places = [];
    for (const match of text.matchAll(/(?:%[0-9A-Fa-f]{2})+|[\s\S]/g)) {
        const piece = match[0];
        if (piece.length === 1) {
            decoded += piece;
            places.push(offsets[match.index]);
            continue;
        }
        const bytes = Uint8Array.from(piece.match(/[0-9A-Fa-f]{2}/g), (hex) => Number.parseInt(hex, 16));
        let run;
        try {
            run = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
        }
        catch {
            return null;
        }
        let at = match.index;
        for (const char of run) {
            const length = Buffer.byteLength(char) * 3;
            for (let unit = 0; unit < char.length; unit++)
                places.push(offsets[at]);
            at += length;
        }
        decoded += run;
    }
    places.push(offsets[text.length]);
    return { text: decoded, offsets: places };
}

;// CONCATENATED MODULE: ./build/src/vti/values.js
/**
 * Readers for the values whose modifier says what they are. The grammar knows none of this: `5+` is a bound for
 * `positives` and a label for `engines`.
 *
 * Source: https://docs.virustotal.com/docs/file-search-modifiers, read 2025: `N` exactly, `N+` at least, `N-` at
 * most (the pages contradict each other on whether `N-` includes N); sizes in bytes, `KB` or `MB`; dates
 * `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`, or `Nd` for days ago. A range is two bounds; there are no operators.
 */
/** `5`, `5+`, `5-`; with `signed` also `-20-`. */
function readInteger(text, options = {}) {
    const number = readNumber(text, options, "a number", "5");
    if (!number.ok)
        return number;
    if (!Number.isInteger(number.value)) {
        return fault(`\`${text}\` is no whole number`, `write \`${whole(number)}\``);
    }
    if (!Number.isSafeInteger(number.value))
        return fault(`\`${text}\` is too large a number`, null);
    return number;
}
/** `9`, `7.5+`. */
function readDecimal(text, options = {}) {
    return readNumber(text, options, "a number", "7.5");
}
const UNITS = { "": 1, B: 1, KB: 1024, MB: 1024 * 1024 };
/**
 * `500`, `120KB+`, `1.2mb-`: bytes. KB is 1,024 bytes, as in YARA; the pages do not say. A fraction of a byte is
 * rounded to the side that its bound covers.
 */
function readSize(text) {
    const misplaced = misplacedSign(text, "120KB", false) ?? rangeFault(text);
    if (misplaced !== null)
        return misplaced;
    const match = /^(\d+(?:\.\d+)?|\.\d+)\s*([A-Za-z]*)([+-]?)$/.exec(text);
    if (match === null)
        return fault(`\`${values_shorten(text)}\` is no size`, "write bytes or a number with KB or MB: `120KB+`");
    const [, digits = "", unit = "", sign = ""] = match;
    const upper = unit.toUpperCase();
    const factor = UNITS[upper];
    if (factor === undefined)
        return unknownUnit(text, digits, upper, sign);
    const bound = boundOf(sign);
    const bytes = Number(digits) * factor;
    const value = bound === "at_least" ? Math.ceil(bytes) : bound === "at_most" ? Math.floor(bytes) : Math.round(bytes);
    if (!Number.isSafeInteger(value))
        return fault(`\`${values_shorten(text)}\` is too large a size`, null);
    return { ok: true, value, bound };
}
function unknownUnit(text, digits, unit, sign) {
    const megabytes = { M: 1, MIB: 1, G: 1024, GB: 1024, GIB: 1024 };
    const message = `\`${values_shorten(text)}\` has no known unit: sizes are in bytes, KB or MB`;
    const factor = megabytes[unit];
    if (factor !== undefined)
        return fault(message, `write \`${Number(digits) * factor}MB${sign}\``);
    if (unit === "K" || unit === "KIB")
        return fault(message, `write \`${digits}KB${sign}\``);
    return fault(message, "write e.g. `120KB+`");
}
const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:([Tt ]?)(\d{2}):(\d{2}):(\d{2}))?([+-]?)$/;
const SIZE = /^\d+(?:\.\d+)?\s*[KMG]I?B[+-]?$/i;
const STRAY_AROUND_SIGN = /^(\d+)d\s*[^\s\w]*_*([+-])[_+-]*$/i;
const STRAY_BEHIND_SIGN = /^(\d+)d([+-])\W*_*$/i;
/** Nobody's slip is longer, and a sign in a long row of them would be sought in many ways. */
const MAX_STRAY = 60;
/** `2024-01-31`, `2024-01-31T06:40:59+`, `3d+`. */
function readDate(text) {
    const relative = /^(\d+)d([+-])$/i.exec(text);
    if (relative !== null) {
        const days = Number(relative[1]);
        if (days > 1_000_000)
            return fault(`\`${values_shorten(text)}\` is too long ago`, null);
        return { ok: true, kind: "relative", days, bound: relative[2] === "+" ? "at_least" : "at_most", note: null };
    }
    const match = DAY.exec(text);
    if (match === null)
        return wrongDate(text);
    const [, year = "", month = "", day = "", separator = "", hours, minutes = "", seconds = "", sign = ""] = match;
    const clock = hours === undefined ? "00:00:00" : `${hours}:${minutes}:${seconds}`;
    const time = new Date(`${year}-${month}-${day}T${clock}Z`);
    // 2024-02-30 is no date, but some engines read it as 1 March.
    if (Number.isNaN(time.getTime()) || time.getUTCDate() !== Number(day) || clock.startsWith("24")) {
        return fault(`\`${text}\` is no date of the calendar`, null);
    }
    const isStrict = hours === undefined || separator === "T";
    return {
        ok: true,
        kind: "absolute",
        seconds: time.getTime() / 1000,
        precision: hours === undefined ? "day" : "second",
        bound: boundOf(sign),
        note: isStrict ? null : `between day and time stands a T: \`${year}-${month}-${day}T${clock}${sign}\``,
    };
}
function wrongDate(text) {
    const shown = values_shorten(text);
    const misplaced = misplacedSign(text, "2024-01-31", false);
    if (misplaced !== null)
        return misplaced;
    const range = /^(\d{4}-\d{2}-\d{2})(?:-|\.\.|\/|_)(\d{4}-\d{2}-\d{2})$/.exec(text);
    if (range !== null)
        return dashRange(text, range[1], range[2]);
    if (SIZE.test(text))
        return fault(`\`${shown}\` is a size, not a date`, "write it with `size:`");
    const unsigned = /^(\d+)d$/i.exec(text);
    if (unsigned !== null) {
        const days = unsigned[1];
        const help = `write \`${days}d+\` for the last ${days} days, \`${days}d-\` for longer ago`;
        return fault(`\`${shown}\` has no sign`, help);
    }
    const isShort = text.length <= MAX_STRAY;
    const stray = isShort ? (STRAY_AROUND_SIGN.exec(text) ?? STRAY_BEHIND_SIGN.exec(text)) : null;
    if (stray !== null) {
        return fault(`\`${shown}\` is no date: something stands around its sign`, `write \`${stray[1]}d${stray[2]}\``);
    }
    const unit = /^(\d+)\s*([A-Za-z]+)([+-]?)$/.exec(text);
    if (unit !== null)
        return wrongTimeUnit(shown, Number(unit[1]), unit[2].toLowerCase(), unit[3]);
    const zoned = /^(\d{4}-\d{2}-\d{2}[Tt ]?\d{2}:\d{2}:\d{2})(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})([+-]?)$/i.exec(text);
    if (zoned !== null) {
        const help = `write \`${zoned[1].replace(/[t ]/, "T")}${zoned[2]}\``;
        return fault(`\`${shown}\` has a time zone or a fraction, which dates here have not`, help);
    }
    const short = /^(\d{4}-\d{2}-\d{2})[Tt ]?(\d{1,2})(?::(\d{2}))?([+-]?)$/.exec(text);
    if (short !== null) {
        const [, day = "", hours = "", minutes = "00", sign = ""] = short;
        const help = `write \`${day}T${hours.padStart(2, "0")}:${minutes}:00${sign}\``;
        return fault(`\`${shown}\` is no full time`, help);
    }
    const loose = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})([+-]?)$/.exec(text);
    if (loose !== null) {
        const [, year, , month = "", day = "", sign] = loose;
        const help = `write \`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}${sign}\``;
        return fault(`\`${shown}\` is not written as a date`, help);
    }
    return fault(`\`${shown}\` is no date`, "write `2024-01-31`, `2024-01-31T06:40:59` or, for days ago, `3d`, with + or -");
}
function wrongTimeUnit(shown, count, unit, sign) {
    const days = {
        h: 1 / 24,
        hour: 1 / 24,
        hours: 1 / 24,
        hr: 1 / 24,
        m: 30,
        min: 1 / 1440,
        mo: 30,
        month: 30,
        months: 30,
        w: 7,
        week: 7,
        weeks: 7,
        y: 365,
        year: 365,
        years: 365,
        day: 1,
        days: 1,
    };
    const factor = days[unit];
    const message = `\`${shown}\` has no known unit: the one documented is \`d\`, days`;
    if (factor === undefined)
        return fault(message, "write e.g. `3d+`");
    return fault(message, `write \`${Math.max(1, Math.round(count * factor))}d${sign === "" ? "+" : sign}\``);
}
function readNumber(text, options, noun, example) {
    const signed = options.signed === true;
    const misplaced = misplacedSign(text, example, signed) ?? rangeFault(text);
    if (misplaced !== null)
        return misplaced;
    const match = /^(-?)(\d+(?:\.\d+)?)([+-]?)$/.exec(text);
    if (match === null) {
        if (/^\d{1,3}(?:,\d{3})+[+-]?$/.test(text)) {
            return fault(`\`${values_shorten(text)}\` has commas in it`, `write \`${text.replaceAll(",", "")}\``);
        }
        return fault(`\`${values_shorten(text)}\` is not ${noun}`, `write e.g. \`${example}\`, \`${example}+\` or \`${example}-\``);
    }
    const value = Number(`${match[1]}${match[2]}`);
    if (!Number.isFinite(value))
        return fault(`\`${values_shorten(text)}\` is too large a number`, null);
    // -0 and 0 are one number.
    return { ok: true, value: value === 0 ? 0 : value, bound: boundOf(match[3] ?? "") };
}
/** `>5`, `-5`: bounds as other languages write them. */
function misplacedSign(text, example, signed) {
    const shown = values_shorten(text);
    const operator = /^(>=|=>|<=|=<|>|<|==?|~)\s*(.*)$/.exec(text);
    if (operator !== null) {
        const [, symbol = "", rest = ""] = operator;
        const value = /^[\w.:-]+$/.test(rest) ? rest.replace(/[+-]$/, "") : example;
        const sign = symbol.includes(">") ? "+" : symbol.includes("<") ? "-" : "";
        return fault(`\`${shown}\` has a comparison operator: bounds are written with + or - after the value`, `write \`${value}${sign}\``);
    }
    const prefix = /^([+-])(\d[\w.:-]*)$/.exec(text);
    if (prefix !== null && !(signed && prefix[1] === "-")) {
        const value = prefix[2].replace(/[+-]$/, "");
        return fault(`\`${shown}\` has its sign before the value`, `write \`${value}${prefix[1]}\``);
    }
    return null;
}
/** `100KB-500KB`, `5..10`. */
function rangeFault(text) {
    const range = /^(-?\d+(?:\.\d+)?(?:[KMG]?B)?)\s*(?:-|\.\.|–|to)\s*(\d+(?:\.\d+)?(?:[KMG]?B)?)$/i.exec(text);
    return range === null ? null : dashRange(text, range[1], range[2]);
}
function dashRange(text, from, to) {
    const message = `\`${values_shorten(text)}\` is a range in one value: a range is two bounds`;
    return fault(message, `write the modifier twice, with \`${from}+\` and with \`${to}-\``);
}
function boundOf(sign) {
    return sign === "+" ? "at_least" : sign === "-" ? "at_most" : "exact";
}
/** The bound in whole numbers that covers the same ones. */
function whole({ value, bound }) {
    if (bound === "at_least")
        return `${Math.ceil(value)}+`;
    return bound === "at_most" ? `${Math.floor(value)}-` : `${Math.round(value)}`;
}
function fault(message, help) {
    return { ok: false, message, help };
}
function values_shorten(text) {
    return text.length <= 60 ? text : `${text.slice(0, 40)}…${text.slice(-15)}`;
}

;// CONCATENATED MODULE: ./build/src/vti/visitor.js
/** The properties of each kind that hold nodes, in the order of the text. */
const CHILD_KEYS = {
    Query: ["expression"],
    AndExpression: ["operands"],
    OrExpression: ["operands"],
    NotExpression: ["operand"],
    Group: ["expression"],
    Term: ["modifier", "value"],
    ModifierName: [],
    TextValue: [],
    ContentValue: [],
};
/** Walks a tree from the root down, left to right. Nesting is bounded by the parser, so recursion is safe. */
function visitQuery(root, visitor) {
    walk(root, visitor, []);
}
function walk(node, visitor, ancestors) {
    const enter = visitor[node.kind];
    const skip = enter?.(node, ancestors) === false;
    if (!skip) {
        ancestors.push(node);
        for (const key of CHILD_KEYS[node.kind]) {
            const child = node[key];
            if (child === null || child === undefined)
                continue;
            if (Array.isArray(child))
                for (const item of child)
                    walk(item, visitor, ancestors);
            else
                walk(child, visitor, ancestors);
        }
        ancestors.pop();
    }
    visitor.leave?.(node, ancestors);
}
/** All terms of a tree, in the order of the text. */
function termsOf(root) {
    const terms = [];
    visitQuery(root, {
        Term(term) {
            terms.push(term);
            return false;
        },
    });
    return terms;
}

;// CONCATENATED MODULE: ./build/src/vti/index.js










/***/ }),

/***/ 9373:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ beginsLine),
/* harmony export */   _f: () => (/* binding */ firstCommentFrom),
/* harmony export */   nA: () => (/* binding */ firstCommentAbove)
/* harmony export */ });
/**
 * The index of the first comment that belongs to a rule: of those right above it with no blank line between, else of
 * the first behind its beginning. Only what begins its line stands above a rule, and not behind another.
 */
function firstCommentAbove({ start }, { comments }, source) {
    let first = firstCommentFrom(comments, start);
    for (let below = start; first > 0; first--) {
        const comment = comments[first - 1];
        const gap = source.text.slice(comment.end, below);
        const isApart = gap.trim() !== "" || (gap.match(/\r\n?|\n/g) ?? []).length > 1;
        if (isApart || !beginsLine(comment.start, source))
            break;
        below = comment.start;
    }
    return first;
}
/** Whether nothing but white space stands before an offset on its line. */
function beginsLine(offset, source) {
    const { column } = source.positionAt(offset);
    return source.text.slice(offset - column + 1, offset).trim() === "";
}
/** The index of the first comment at or behind an offset. */
function firstCommentFrom(comments, offset) {
    let low = 0;
    let high = comments.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (comments[middle].start < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 8196:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ operatorSpan),
/* harmony export */   Y: () => (/* binding */ WITHOUT_CASE)
/* harmony export */ });
/** Operators that mind letter case, and those that do not. */
const WITHOUT_CASE = {
    contains: "icontains",
    startswith: "istartswith",
    endswith: "iendswith",
    "==": "iequals",
};
/** Where the operator stands between its operands; null where a comment there holds the same. */
function operatorSpan({ left, right, operator }, text) {
    const between = text.slice(left.end, right.start);
    const at = between.indexOf(operator);
    if (at < 0 || between.indexOf(operator, at + 1) >= 0)
        return null;
    return { start: left.end + at, end: left.end + at + operator.length };
}


/***/ }),

/***/ 6938:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ withoutParentheses)
/* harmony export */ });
function withoutParentheses(node) {
    let inner = node;
    while (inner.kind === "ParenthesizedExpression")
        inner = inner.expression;
    return inner;
}


/***/ })

};
