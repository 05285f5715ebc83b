export const id = 209;
export const ids = [209];
export const modules = {

/***/ 6209:
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

// EXTERNAL MODULE: ./build/src/yara/index.js + 22 modules
var yara = __webpack_require__(8223);
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
    create: ({ report }) => ({
        LogicalExpression({ operator, operands }) {
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
                    label: "again",
                    related: [{ start: first.start, end: first.end, label: "here already" }],
                    help: "Remove one; or, if another field or text was meant here, write that.",
                    subject: text,
                });
            }
        },
    }),
};
/** The expression without parentheses around it, its loop's variables under neutral names. */
function canonical(expression) {
    let inner = expression;
    while (inner.kind === "ParenthesizedExpression")
        inner = inner.expression;
    const text = (0,yara/* printNode */.Og)(inner).replace(/\s+/g, " ");
    if (inner.kind !== "ForInExpression")
        return text;
    return inner.variables.reduce((named, { name }, i) => named.replace(new RegExp(`(?<![\\w."$#@!])${name}(?!\\w)`, "g"), `@${i}`), text);
}

// EXTERNAL MODULE: ./build/src/logic/index.js + 32 modules
var logic = __webpack_require__(4399);
// EXTERNAL MODULE: ./build/src/translate/lower_rule.js
var lower_rule = __webpack_require__(3834);
;// CONCATENATED MODULE: ./build/src/lint/contradiction.js

/**
 * Whether a condition can contradict itself at all, at a glance: it asks two things of one value in one breath, or
 * denies something that it speaks of elsewhere. What only asks for different things to be there can always be met,
 * and need not be reasoned about.
 */
function mayContradict(condition) {
    return new Glance().sees(condition);
}
class Glance {
    #denied = [];
    #asked = [];
    sees(condition) {
        const compared = new Set();
        if (this.#walk(condition, compared, false))
            return true;
        return this.#denied.some((name) => this.#asked.some((other) => meets(name, other)));
    }
    /** `compared`: values that are compared already, on the way to here. Returns whether one is compared again. */
    #walk(node, compared, isDenied) {
        switch (node.kind) {
            case "BooleanLiteral":
                return !node.value;
            case "LogicalExpression": {
                if (node.operator === "and")
                    return node.operands.some((operand) => this.#walk(operand, compared, isDenied));
                // Alternatives do not stand in each other's way, but each may stand in that of what follows.
                const branches = node.operands.map((operand) => {
                    const own = new Set(compared);
                    return { isSeen: this.#walk(operand, own, isDenied), own };
                });
                for (const { own } of branches)
                    for (const text of own)
                        compared.add(text);
                return branches.some(({ isSeen }) => isSeen);
            }
            case "UnaryExpression":
                return this.#walk(node.operand, compared, node.operator === "not" ? !isDenied : isDenied);
            case "BinaryExpression": {
                let isSeen = false;
                for (const side of [node.left, node.right]) {
                    if (isLiteral(side))
                        continue;
                    const text = (0,yara/* printNode */.Og)(side);
                    if (compared.has(text))
                        isSeen = true;
                    compared.add(text);
                    this.#mention(text, isDenied);
                }
                return isSeen;
            }
            case "OfExpression":
            case "ForOfExpression":
            case "ForInExpression": {
                const denies = node.quantifier.type === "none" ? !isDenied : isDenied;
                return (0,yara/* childrenOf */.LU)(node).some((child) => this.#walk(child, new Set(compared), denies));
            }
            case "PatternMatch":
                this.#mention(`$${node.identifier.name}`, isDenied);
                return false;
            case "PatternSetItem":
                this.#mention(`$${node.name}${node.wildcard ? "*" : ""}`, isDenied);
                return false;
            case "Them":
                this.#mention("$*", isDenied);
                return false;
            case "FieldAccess":
            case "FunctionCall":
            case "Identifier":
                this.#mention((0,yara/* printNode */.Og)(node), isDenied);
                return false;
            default:
                return (0,yara/* childrenOf */.LU)(node).some((child) => this.#walk(child, compared, isDenied));
        }
    }
    #mention(name, isDenied) {
        (isDenied ? this.#denied : this.#asked).push(name);
    }
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
function isLiteral({ kind }) {
    return kind === "IntegerLiteral" || kind === "FloatLiteral" || kind === "StringLiteral" || kind === "RegexpLiteral";
}

;// CONCATENATED MODULE: ./build/src/lint/rule_logic.js



/** A condition is looked at for about a tenth of a second at most. */
const STEPS = 100_000;
const known = new WeakMap();
/**
 * What a rule's clauses say about each other; null for a rule without a condition, and for one whose types are
 * wrong: what cannot be read right must not be reasoned about.
 */
function ruleLogic(rule, file) {
    const remembered = known.get(rule);
    if (remembered !== undefined)
        return remembered;
    const logic = work(rule, file);
    known.set(rule, logic);
    return logic;
}
function work(rule, file) {
    // Of thousands of rules on files alone hardly one has anything to reason about.
    if (!file.importsVt && (rule.condition === null || !mayContradict(rule.condition.expression)))
        return null;
    const typing = file.typingOf(rule);
    if (typing === null || typing.problems.some(({ code }) => code !== "legacy_variable"))
        return null;
    const { clauses } = (0,lower_rule/* lowerRule */.iY)(rule, file.tree, {
        schema: file.schema,
        text: file.source.text,
        entity: file.entityOf(rule),
    });
    const facts = (0,logic/* factsOf */.xS)(clauses.map(({ formula }) => formula), { steps: STEPS });
    return { clauses, facts };
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
            const places = logic.facts.conflict.flatMap((i) => logic.clauses[i]?.place.range ?? []);
            const [first, ...others] = places;
            const at = first ?? rule.condition?.expression ?? rule.name;
            // `condition: false` is how hunters switch a rule off.
            if (others.length === 0 && rule.condition?.expression.kind === "BooleanLiteral")
                return;
            report({
                messageId: others.length === 0 ? "clause" : "clauses",
                data: { rule: rule.name.name },
                at: { start: at.start, end: at.end },
                label: others.length === 0 ? "never true" : "this",
                related: others.map(({ start, end }) => ({ start, end, label: "excludes this" })),
                notes: ["What is asked for here cannot be met by any record, so the rule never fires and nobody is told."],
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
    messages: {
        implied: "{rule} says this already in another clause: without it, it matches the same",
        always: "{rule} matches everything: its condition is always true",
    },
    fixable: false,
    since: "0.1.0",
    create: ({ file, report }) => ({
        Rule(rule) {
            // Rules on files alone repeat themselves for speed: `all of them` first, then what it implies.
            const logic = file.importsVt ? ruleLogic(rule, file) : null;
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
                report({
                    messageId: "implied",
                    data,
                    at: { start: place.range.start, end: place.range.end },
                    label: "implied",
                    related: by.flatMap((i) => {
                        const other = clauses[i]?.place.range;
                        return other ? [{ start: other.start, end: other.end, label: "by this" }] : [];
                    }),
                    help: "Remove it; or, if it was meant to say something else, look for a text or a field that was copied.",
                    subject: `${rule.name.name} ${place.text}`,
                });
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

// EXTERNAL MODULE: ./build/src/drift/index.js + 8 modules
var drift = __webpack_require__(6754);
// EXTERNAL MODULE: ./build/src/text/code_frame.js
var code_frame = __webpack_require__(9222);
;// CONCATENATED MODULE: ./build/src/lint/drift_notes.js

/** More differences of one direction than these are counted, not told: the rest is in the JSON report. */
const MAX_TOLD = 4;
const MAX_CLAUSE = 70;
/**
 * What comparing a query gave, in lines for people: what the rule misses, what it adds, what was set aside and what
 * could not be compared. Like differences are told once.
 */
function driftNotes({ differences, unchecked, notes }) {
    const counted = differences.filter(({ scope }) => !scope);
    const aside = differences.filter(({ scope }) => scope);
    return [
        ...told(counted.filter(({ reason, direction }) => reason !== "undecided" && direction === "narrower"), "misses"),
        ...told(counted.filter(({ reason, direction }) => reason !== "undecided" && direction === "broader"), "adds"),
        ...told(counted.filter(({ reason }) => reason === "undecided"), "undecided"),
        ...grouped(aside, ({ explanation }) => explanation).map(([explanation, group]) => {
            const places = [...new Set(group.map(place))].join(", ");
            return `set aside: ${places}. ${explanation}`;
        }),
        ...grouped(unchecked, ({ reason }) => reason).map(([reason, group]) => {
            return `not compared: ${group.map(({ text }) => drift_notes_short(text)).join(", ")}. ${reason}`;
        }),
        ...notes.map((note) => `note: ${note}`),
    ];
}
function told(differences, word) {
    const groups = grouped(differences, (difference) => `${place(difference)} ${difference.reason}`);
    const lines = groups.slice(0, MAX_TOLD).flatMap(([, group]) => {
        const first = group[0];
        const more = group.length > 1 ? `, and ${group.length - 1} more like it` : "";
        const line = `${word}: ${place(first)}: ${first.explanation} (${first.reason}${more})`;
        return first.example === null ? [line] : [line, `  e.g. ${first.example}`];
    });
    const untold = groups.length - MAX_TOLD;
    return untold > 0 ? [...lines, `${word}: ${untold} more; \`--format json\` lists all`] : lines;
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
        changed: "{rule} is meant to be {intended} to its query, and is {relation}",
        badIntent: "`vti_relation` of {rule} names no relation",
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
    const intent = (0,drift/* intentOf */.oQ)(rule);
    if (intent === null)
        return unmeantFindings(rule, file);
    const name = rule.name.name;
    if (intent.relation === null)
        return [badIntent(intent, name), ...unmeantFindings(rule, file)];
    const intended = intent.relation;
    const judged = file.judgedQueriesOf(rule).filter(({ relation }) => relation !== null);
    // With several queries it is enough that one stands to the rule as its author says.
    if (judged.some(({ relation }) => relation === intended))
        return [];
    const { severity } = file.options.policy;
    return judged.map((query) => {
        const relation = query.relation;
        const shown = explained(query, name);
        const degree = severity[relation] === "off" ? "note" : severity[relation];
        return {
            ...shown,
            messageId: "changed",
            severity: degree,
            data: { ...shown.data, intended },
            related: [...(shown.related ?? []), { start: intent.value.start, end: intent.value.end, label: "meant so" }],
            help: "Bring the two together again, or say in `vti_relation` what is meant now.",
        };
    });
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
    const { differences, range } = query;
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
        notes: driftNotes(query),
        subject: `${query.relation} ${query.text}`,
    };
}

;// CONCATENATED MODULE: ./build/src/lint/rules/query_never_matches.js

const queryNeverMatches = {
    id: "query_never_matches",
    summary: "A query asks for nothing that excludes itself.",
    category: "query",
    severity: "warning",
    preset: "default",
    needs: "queries",
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
    messages: { fault: "{message}" },
    fixable: false,
    since: "0.1.0",
    create: (context) => reportChecks(context, ["content_combination", "hash_combined"]),
};

// EXTERNAL MODULE: ./build/src/vti/index.js + 11 modules
var vti = __webpack_require__(6410);
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

;// CONCATENATED MODULE: ./build/src/lint/rules/query_unknown_modifier.js

const queryUnknownModifier = {
    id: "query_unknown_modifier",
    summary: "A query kept with a rule uses modifiers that VirusTotal has.",
    category: "query",
    severity: "error",
    preset: "default",
    needs: "queries",
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
        unused: "nothing here is reported by `{id}`, so nothing is silenced",
        unknown: "`{id}` is no lint rule, and nothing here has that code",
        unreasoned: "this comment does not say why it silences",
    },
    fixable: true,
    since: "0.1.0",
};

// EXTERNAL MODULE: ./build/src/vt/index.js + 12 modules
var vt = __webpack_require__(9707);
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
        File(tree) {
            const own = new Set(file.rules.map(({ name }) => name.name));
            for (const { code, help, span } of (0,yara/* checkFile */.vH)(tree)) {
                if (code !== "undefined_identifier")
                    continue;
                const name = file.source.slice(span);
                if (vt/* LEGACY_VARIABLES */.kB.has(name) || file.externals.has(name))
                    continue;
                report({
                    messageId: "unknown",
                    data: { name },
                    at: span,
                    help,
                    subject: name,
                    settle: ({ placesOf }) => (!own.has(name) && placesOf(name).length > 0 ? null : {}),
                });
            }
        },
    }),
};

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
        File(tree) {
            for (const { code, message, help, span, severity } of [...file.parsed.errors, ...(0,yara/* checkFile */.vH)(tree)]) {
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
    compilerError,
    compilerSkipped,
    compilerWarning,
    fileEncoding,
    fileTooLarge,
    fileUnreadable,
    logicDuplicateAlternative,
    logicNeverTrue,
    logicRedundantClause,
    missingImport,
    operandType,
    queryBadValue,
    queryDrift,
    queryNeverMatches,
    queryRefused,
    querySyntax,
    queryUnknownModifier,
    queryWrongEntity,
    suppression,
    unknownIdentifier,
    vtLegacyVariable,
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
