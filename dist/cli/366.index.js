export const id = 366;
export const ids = [366];
export const modules = {

/***/ 738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ LINT_RULES),
  n: () => (/* binding */ findLintRule)
});

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

;// CONCATENATED MODULE: ./build/src/lint/rules/compiler_warning.js
const compilerWarning = {
    id: "compiler_warning",
    summary: "The official compiler does not warn of what VirusTotal refuses or what never matches.",
    category: "schema",
    severity: "warning",
    preset: "default",
    needs: "compiler",
    messages: { fault: "{title} ({code})" },
    fixable: false,
    since: "0.1.0",
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

// EXTERNAL MODULE: ./build/src/text/code_frame.js
var code_frame = __webpack_require__(9222);
;// CONCATENATED MODULE: ./build/src/lint/rules/query_drift.js

const queryDrift = {
    id: "query_drift",
    summary: "A rule finds what the query kept with it finds.",
    category: "drift",
    severity: "warning",
    preset: "default",
    needs: "queries",
    messages: {
        narrower: "{rule} finds less than its query",
        broader: "{rule} finds more than its query",
        overlapping: "{rule} misses some of what its query finds, and finds more besides",
        disjoint: "{rule} and its query can never find the same thing",
        unknown: "whether {rule} finds what its query finds is not known",
        equivalent: "{rule} finds what its query finds",
        unchecked: "a part of this query could not be compared with {rule}",
    },
    fixable: false,
    since: "0.1.0",
    create: ({ file, report }) => ({
        Rule(rule) {
            for (const finding of driftFindings(rule, file))
                report(finding);
        },
    }),
};
function driftFindings(rule, file) {
    const judged = file.judgedQueriesOf(rule).filter(({ relation }) => relation !== null);
    const { severity, several } = file.options.policy;
    const isAllowed = ({ relation }) => severity[relation] === "off";
    // One rule may be kept with several queries of which it need serve one only.
    const isServed = several === "any" && judged.some(isAllowed);
    return judged.flatMap((query) => {
        const relation = query.relation;
        const degree = severity[relation];
        const name = rule.name.name;
        if (degree !== "off" && !isServed) {
            return [{ ...explained(query, name), messageId: relation, severity: degree, help: HELP[relation] }];
        }
        if (query.complete)
            return [];
        return [{ ...explained(query, name), messageId: "unchecked", severity: "note", help: UNCHECKED_HELP }];
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
const UNCHECKED_HELP = "No LiveHunt field holds this: check that part by hand on VirusTotal.";
function explained(query, rule) {
    const { differences, unchecked, range } = query;
    const counted = differences.filter(({ scope }) => !scope);
    return {
        data: { rule, query: query.text, relation: query.relation ?? "" },
        at: { start: range.start.offset, end: range.end.offset },
        label: "this query",
        related: counted.flatMap((difference) => {
            const place = difference.side === "rule" ? difference.range : (difference.counterpart?.range ?? null);
            if (place === null)
                return [];
            const label = difference.direction === "narrower" ? "misses some here" : "finds more here";
            return [{ start: place.start.offset, end: place.end.offset, label }];
        }),
        notes: [
            ...counted.flatMap(describe),
            ...differences
                .filter(({ scope }) => scope)
                .map((difference) => `scope: ${shown(difference)} ${lowered(difference.explanation)}`),
            ...unchecked.map(({ text, reason }) => `not compared: ${query_drift_short(text)} ${lowered(reason)}`),
            ...query.notes.map((note) => `note: ${note}`),
        ],
        subject: `${query.relation} ${query.text}`,
    };
}
/** One difference: what it makes of the rule and at which clause, then why, then an example. */
function describe(difference) {
    const { direction, explanation, reason, example } = difference;
    const word = reason === "undecided" ? "undecided" : direction === "narrower" ? "misses" : "adds";
    const lines = [`${word}: ${shown(difference)}`, `  ${explanation} (${reason})`];
    return example === null ? lines : [...lines, `  For example: ${example}`];
}
/** The clause, with the line where it stands in the rule. */
function shown({ side, clause, range }) {
    const line = range === null ? "" : `, line ${range.start.line}`;
    return side === "query" ? `the query's ${query_drift_short(clause)}` : `the rule's ${query_drift_short(clause)}${line}`;
}
const MAX_CLAUSE = 100;
function query_drift_short(text) {
    const line = (0,code_frame/* visible */.R)(text.replace(/\s+/g, " ").trim());
    return `\`${line.length > MAX_CLAUSE ? `${line.slice(0, MAX_CLAUSE - 1)}…` : line}\``;
}
function lowered(sentence) {
    const text = sentence.replace(/\.$/, "");
    return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

// EXTERNAL MODULE: ./build/src/vti/index.js + 11 modules
var vti = __webpack_require__(6410);
;// CONCATENATED MODULE: ./build/src/lint/query_findings.js
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

;// CONCATENATED MODULE: ./build/src/lint/rules/query_syntax.js


const querySyntax = {
    id: "query_syntax",
    summary: "A query kept with a rule can be read as its author meant it.",
    category: "query",
    severity: "error",
    preset: "default",
    needs: "queries",
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

;// CONCATENATED MODULE: ./build/src/lint/typing_findings.js
/** Reports the problems of conditions that have one of these codes: lint rules on types differ in nothing else. */
function reportTyping({ file, report }, codes) {
    return {
        Rule(rule) {
            for (const { code, span, message, help, suggestion } of file.typingOf(rule)?.problems ?? []) {
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

;// CONCATENATED MODULE: ./build/src/lint/rules/yara_syntax.js
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
            for (const { code, message, help, span, severity } of file.parsed.errors) {
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
    compilerError,
    compilerSkipped,
    compilerWarning,
    fileEncoding,
    fileTooLarge,
    fileUnreadable,
    queryDrift,
    querySyntax,
    vtUnknownField,
    vtWrongEntity,
    yaraSyntax,
];
function findLintRule(id) {
    return LINT_RULES.find((rule) => rule.id === id) ?? null;
}


/***/ }),

/***/ 7366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rulePage: () => (/* binding */ rulePage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var _lint_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(738);
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4730);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8738);






/** Read through a variable: a bundler would take the address for a file to copy. */
const here = import.meta.url;
/** A lint rule's page, as it is shipped: `rules/<id>/README.md` at the package's root. */
function rulePage(id) {
    const rule = (0,_lint_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .findLintRule */ .n)(id);
    if (rule === null) {
        const near = (0,_text_index_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestWord */ .z)(id, _lint_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .LINT_RULES */ .w.map((known) => known.id));
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_5__/* .CannotRun */ .z(`no lint rule is called ${id}${near === null ? "" : `, did you mean ${near}?`} (\`huntlint rules\` lists them)`);
    }
    const path = pagePath(id);
    if (path === null)
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_5__/* .CannotRun */ .z(`the page of ${id} is not part of this installation`);
    return { rule, text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8") };
}
/** The sources, the build and the bundle lie at different depths below the root. */
function pagePath(id) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(here));; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "rules", id, "README.md");
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            return path;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return null;
    }
}


/***/ }),

/***/ 4730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/**
 * The word of `candidates` that `word` was most likely meant to be: at most one edit (insertion, deletion,
 * replacement, swap of neighbours) for every three letters, letter case aside; null where none is near enough.
 */
function nearestWord(word, candidates) {
    if (word.length > 60)
        return null;
    const lower = word.toLowerCase();
    let best = null;
    let bestDistance = Math.max(1, Math.floor(lower.length / 3)) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) >= bestDistance)
            continue;
        const distance = editDistance(lower, candidate.toLowerCase());
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** Edits that turn `a` into `b`, a swap of two neighbours counting as one (optimal string alignment). */
function editDistance(a, b) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            let cost = Math.min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                cost = Math.min(cost, beforePrevious[j - 2] + 1);
            }
            current.push(cost);
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous[b.length];
}


/***/ })

};
