export const id = 907;
export const ids = [907];
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

/***/ 2907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listRules: () => (/* binding */ listRules)
/* harmony export */ });
/* harmony import */ var _lint_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(738);

/** Every lint rule, without its code. */
function listRules() {
    return _lint_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .LINT_RULES */ .w.map(({ id, summary, category, severity, fixable, since, preset, needs }) => {
        return { id, summary, category, severity, preset, needs, fixable, since };
    });
}


/***/ })

};
