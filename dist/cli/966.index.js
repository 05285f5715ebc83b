export const id = 966;
export const ids = [966];
export const modules = {

/***/ 7819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 3966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
    messages: { unknown: '"{value}" is no kind of object that rules match' },
    fixable: true,
    since: "0.1.0",
    create: ({ file, report }) => ({
        Meta({ key, value }) {
            if (!file.importsVt || key.name !== "target_entity")
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

;// CONCATENATED MODULE: ./build/src/lint/field_comparison.js
const SYMMETRIC = new Set(["==", "!=", "iequals"]);
/** Null for a comparison of anything else. */
function fieldComparison(node, typing) {
    const left = withoutParentheses(node.left);
    const right = withoutParentheses(node.right);
    const isSwapped = left.kind === "StringLiteral" && SYMMETRIC.has(node.operator);
    const [subject, literal] = isSwapped ? [right, left] : [left, right];
    if (literal.kind !== "StringLiteral")
        return null;
    const reference = typing.referenceOf(subject);
    return reference === null ? null : { operator: node.operator, reference, subject, literal };
}
function withoutParentheses(node) {
    let inner = node;
    while (inner.kind === "ParenthesizedExpression")
        inner = inner.expression;
    return inner;
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

const WITHOUT_CASE = {
    contains: "icontains",
    startswith: "istartswith",
    endswith: "iendswith",
};
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
    messages: { sensitive: "`{operator}` minds letter case, and `{field}` may hold any" },
    fixable: true,
    since: "0.1.0",
    create: ({ file, report }) => ({
        BinaryExpression(node, ancestors) {
            const insensitive = WITHOUT_CASE[node.operator];
            if (insensitive === undefined || !file.importsVt)
                return;
            const typing = typingAbove(ancestors, file);
            const comparison = typing && fieldComparison(node, typing);
            if (!comparison || comparison.reference.field?.letterCase)
                return;
            const { reference, literal } = comparison;
            if (!VARYING.test(reference.path) || !/\p{L}/u.test(literal.value))
                return;
            const operator = operatorSpan(file.source.text, node.left.end, literal.start, node.operator);
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
/** Where the operator stands between its operands; null where a comment there holds the same word. */
function operatorSpan(text, from, to, operator) {
    const between = text.slice(from, to);
    const at = between.indexOf(operator);
    if (at < 0 || between.indexOf(operator, at + 1) >= 0)
        return null;
    return { start: from + at, end: from + at + operator.length };
}

;// CONCATENATED MODULE: ./build/src/lint/rules/command_line_end.js

const COMMAND_LINES = /^vt\.behaviour\.(?:command_executions|processes_\w+)\[\*\]$/;
const commandLineEnd = {
    id: "command_line_end",
    summary: "The end of a command line is not tested for a text that a closing quote may follow.",
    category: "style",
    severity: "warning",
    preset: "strict",
    needs: "types",
    messages: { end: "a command line often ends with a quote after this text" },
    fixable: false,
    since: "0.1.0",
    create: ({ file, report }) => ({
        BinaryExpression(node, ancestors) {
            if ((node.operator !== "endswith" && node.operator !== "iendswith") || !file.importsVt)
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
    create: ({ file, report }) => ({
        Rule({ name }) {
            report({
                messageId: "duplicate",
                data: { name: name.name },
                at: { start: name.start, end: name.end },
                help: "Rename one of them: notifications and reports tell rules apart by name only.",
                subject: name.name,
                settle: ({ placesOf }) => {
                    // Two in one file are a fault of syntax, and reported as one.
                    const other = placesOf(name.name).find(({ path }) => path !== file.path);
                    if (other === undefined)
                        return null;
                    return { data: { name: name.name, other: other.path }, related: [{ ...other, label: "the other one" }] };
                },
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
    messages: { elsewhere: "{rule} is a rule for `{entity}`, and rules for `{expected}` are kept here" },
    fixable: false,
    since: "0.1.0",
    create: ({ file, report }) => ({
        Rule(rule) {
            const expected = file.options.folderEntity ?? null;
            if (expected === null || !file.importsVt)
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

// EXTERNAL MODULE: ./build/src/yara/index.js + 23 modules
var yara = __webpack_require__(6921);
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
            for (const [subject, other] of [
                [left, right],
                [right, left],
            ]) {
                const literal = withoutParentheses(other);
                const kind = kindOf(withoutParentheses(subject));
                if (literal.kind !== "StringLiteral" || kind === null)
                    continue;
                const length = LENGTHS[kind];
                // An empty text asks whether there is a hash at all.
                if (literal.value === "" || (literal.value.length === length && /^[0-9a-fA-F]+$/.test(literal.value)))
                    continue;
                report({
                    messageId: "condition",
                    data: { kind: kind.toUpperCase(), length: String(length) },
                    at: { start: literal.start, end: literal.end },
                    label: `${literal.value.length} characters`,
                    help: "Copy the hash again, in full.",
                });
            }
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
    messages: { include: "LiveHunt refuses rulesets with `include`" },
    fixable: false,
    since: "0.1.0",
    create: ({ file, report }) => ({
        Include({ start, end, path }) {
            // Rules that do not use `vt` may be meant for scanners, which do include.
            if (!file.importsVt)
                return;
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
    messages: {
        unavailable: "LiveHunt does not have the module `{module}`",
        unknown: "YARA has no module `{module}`",
    },
    fixable: false,
    since: "0.1.0",
    create: ({ file, report }) => ({
        Import({ module }) {
            const { value, start, end } = module;
            if (!file.importsVt || vt/* LIVEHUNT_MODULES */.yW.has(value))
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
            if (!file.importsVt)
                return;
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

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
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


/** Compiled once: a repository has thousands of rules and one schema. */
const compiled = new Map();
const metaSchema = {
    id: "meta_schema",
    summary: "A rule's meta holds what the repository's schema asks for.",
    category: "metadata",
    severity: "warning",
    preset: "strict",
    needs: "tree",
    messages: { missing: "{rule} has no `{key}` in its meta", wrong: "`{key}` {message}" },
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
    create: ({ options, report }) => ({
        Rule(rule) {
            const validate = validator(options);
            if (validate === null || rule.modifiers.some(({ name }) => name === "private"))
                return;
            if (validate(metaObject(rule)))
                return;
            // A schema with alternatives reports each of them; one finding for a place is enough.
            const told = new Set();
            for (const { keyword, instancePath, params, message = "is wrong" } of validate.errors ?? []) {
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
                    data: { rule: rule.name.name, key, message },
                    at: { start: place.start, end: place.end },
                    help: isMissing ? `Add \`${key}\` to meta.` : null,
                    subject: `${rule.name.name} ${key}`,
                });
            }
        },
    }),
};
/** Null where nothing is asked for: the rule is silent until it is configured. */
function validator(options) {
    const { preset, schema } = options;
    const chosen = schema ?? (typeof preset === "string" ? META_SCHEMAS[preset] : undefined);
    if (chosen === undefined)
        return null;
    const key = JSON.stringify(chosen);
    let validate = compiled.get(key);
    if (validate === undefined) {
        validate = new _2020.Ajv2020({ allErrors: true, strict: false, allowUnionTypes: true }).compile(chosen);
        compiled.set(key, validate);
    }
    return validate;
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

;// CONCATENATED MODULE: ./build/src/lint/meta_edits.js
/** What stands between a rule's name and tags and its first section. */
const TO_BRACE = /(?:[\s:]|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)*\{/y;
/**
 * Adds lines (`key = value`) at the end of a rule's meta section, or makes the section, indented and ended as the file
 * is. Null where the rule is too broken to tell where that would be.
 */
function insertedMeta(rule, source, lines) {
    const { text } = source;
    const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
    const last = rule.meta?.entries.at(-1);
    if (last !== undefined) {
        const indent = indentAt(last.start, source);
        const at = afterComment(last.end, text);
        return { start: at, end: at, text: lines.map((line) => `${lineEnd}${indent}${line}`).join("") };
    }
    const next = rule.patterns ?? rule.condition;
    if (next === null || rule.meta !== null)
        return null;
    TO_BRACE.lastIndex = (rule.tags.at(-1) ?? rule.name).end;
    if (!TO_BRACE.test(text))
        return null;
    const indent = indentAt(next.start, source);
    const at = afterComment(TO_BRACE.lastIndex, text);
    const section = ["meta:", ...lines.map((line) => `${indent}${line}`)];
    return { start: at, end: at, text: section.map((line) => `${lineEnd}${indent}${line}`).join("") };
}
/** The white space before the first thing on a line; two spaces where that is nothing. */
function indentAt(offset, { text }) {
    const indent = /[^\S\r\n]*/y;
    indent.lastIndex = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
    return indent.exec(text)?.[0] || "  ";
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
    messages: { missing: "{rule} does not say what it matches: it has no `target_entity`" },
    fixable: true,
    since: "0.1.0",
    create: ({ file, report }) => ({
        Rule(rule) {
            if (!file.importsVt || rule.condition === null)
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
    messages: { mixed: "{rule} is a rule for `{entity}`, {other} above it for `{otherEntity}`: no ruleset takes both" },
    fixable: false,
    since: "0.1.0",
    create: ({ file, report }) => {
        let first = null;
        let isTold = false;
        return {
            Rule(rule) {
                if (isTold || !file.importsVt)
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
/** Of that `query_entity` speaks. */
function isOfAnotherEntity({ differences }) {
    return differences.some(({ reason }) => reason === "entity_differs");
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
    const judged = file.judgedQueriesOf(rule).filter((query) => query.relation !== null && !isOfAnotherEntity(query));
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

// EXTERNAL MODULE: ./build/src/translate/lower_query.js
var lower_query = __webpack_require__(9462);
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
                const named = entityTerms(query.text);
                const [first] = named;
                const searched = first ? (0,lower_query/* readEntity */.A2)(first.text) : "file";
                // Of an entity that does not exist, or several, another lint rule speaks.
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
    return (0,vti/* termsOf */.fd)((0,vti/* parseQuery */.mA)(query).query).flatMap(({ modifier, value }) => {
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

;// CONCATENATED MODULE: ./build/src/lint/move_query.js

const move_query_KEY = "vti_query";
/**
 * Moves a query from a comment into meta, escaped as a YARA string. Only where the comment holds nothing else, so
 * that no word of a hunter's is lost, and where there is a meta section to move it to.
 */
function moveQueryToMeta(query, rule, file) {
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
    const entry = `${freeKey(rule, comments, file)} = ${(0,yara/* encodeString */.aj)(query.text)}`;
    const title = `Move it to meta as ${move_query_KEY}`;
    const section = rule.patterns?.start ?? rule.condition?.start ?? rule.end;
    if (first.start >= meta.start && first.start < section && standsAlone(first, text)) {
        return { title, safe: true, edits: [{ start: first.start, end: end.end, text: entry }] };
    }
    const lines = wholeLines(first.start, end.end, text);
    if (lines === null)
        return null;
    const indent = /[^\S\r\n]*$/.exec(text.slice(0, last.start))?.[0] ?? "";
    const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
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
    return tree.comments.filter(({ start, end }) => start < range.end && end > range.start);
}
/** Nothing but marks, the key before the query, and what may stand around it. */
function holdsNothingElse(query, comments, { source }) {
    const first = comments[0];
    const last = comments.at(-1);
    const before = source.text.slice(first.start, query.range.start);
    const after = source.text.slice(query.range.end, last.end);
    const key = query.key === null ? "" : query.key.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const isPlainBefore = new RegExp(`^(?://+|/\\*+)[\\s*]*(?:${key}\\s*[=:]\\s*)?["\u0060]?$`).test(before);
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
    const joined = between.replace(/\s*(?:\r\n|\n|\r)\s*(?:\/\/+|\*+(?!\/))?\s*/g, " ");
    return joined === text;
}
function standsAlone({ start }, text) {
    return /(?:^|[\r\n])[^\S\r\n]*$/.test(text.slice(Math.max(0, start - 1000), start));
}
/** The lines that a stretch fills alone; null where something else stands on them. */
function wholeLines(start, end, text) {
    let from = start;
    while (from > 0 && /[^\S\r\n]/.test(text[from - 1]))
        from--;
    if (from > 0 && !/[\r\n]/.test(text[from - 1]))
        return null;
    const rest = /^[^\S\r\n]*(?:\r\n|\n|\r|$)/.exec(text.slice(end));
    return rest === null ? null : { start: from, end: end + rest[0].length };
}
/** `vti_query`, or with the first number that is free: a second query must not hide the first. */
function freeKey(rule, comments, file) {
    const taken = new Set(rule.meta?.entries.map(({ key }) => key.name));
    const others = file.queriesOf(rule).filter(({ source }) => source === "comment");
    const place = others.findIndex(({ range }) => range.start >= comments[0].start);
    let free = 0;
    for (let number = 1;; number++) {
        const key = number === 1 ? move_query_KEY : `${move_query_KEY}${number}`;
        if (taken.has(key))
            continue;
        // Those before this one in the rule will take the names before it.
        if (free++ === Math.max(0, place))
            return key;
    }
}

;// CONCATENATED MODULE: ./build/src/lint/rules/query_in_comment.js

const queryInComment = {
    id: "query_in_comment",
    summary: "A query is kept in meta, where tools and people find it.",
    category: "query",
    severity: "warning",
    preset: "strict",
    needs: "queries",
    messages: { comment: "this query is kept in a comment" },
    fixable: true,
    since: "0.1.0",
    create: ({ file, report }) => ({
        Rule(rule) {
            const queries = file.queriesOf(rule);
            for (const query of queries) {
                if (query.source !== "comment")
                    continue;
                report({
                    messageId: "comment",
                    at: query.range,
                    help: "Move it to meta, under `vti_query`.",
                    fix: moveQueryToMeta(query, rule, file),
                    subject: query.text,
                });
            }
        },
    }),
};

;// CONCATENATED MODULE: ./build/src/lint/rules/query_missing.js
const queryMissing = {
    id: "query_missing",
    summary: "A hunting rule keeps the query that it was written from.",
    category: "query",
    severity: "note",
    preset: "strict",
    needs: "queries",
    messages: { missing: "{rule} keeps no VT Intelligence query" },
    fixable: false,
    since: "0.1.0",
    create: ({ file, report }) => ({
        Rule(rule) {
            // Private rules serve others, which keep the query for both.
            if (!file.importsVt || rule.modifiers.some(({ name }) => name === "private"))
                return;
            if (file.queriesOf(rule).length > 0)
                return;
            const { name, start, end } = rule.name;
            report({
                messageId: "missing",
                data: { rule: name },
                at: { start, end },
                help: '`huntlint translate --rule` writes one: keep it as `vti_query = "…"` in the meta section.',
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
            const regexp = withoutParentheses(right);
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

;// CONCATENATED MODULE: ./build/src/lint/rules/rule_name.js
const ruleName = {
    id: "rule_name",
    summary: "A rule's name has the form that the repository has agreed on.",
    category: "metadata",
    severity: "warning",
    preset: "strict",
    needs: "tree",
    messages: { form: "`{name}` does not match the pattern for names, `{pattern}`" },
    options: {
        properties: {
            pattern: { type: "string", format: "regex", description: "A regular expression that every name must match." },
        },
    },
    fixable: false,
    since: "0.1.0",
    create: ({ options, report }) => ({
        Rule({ name }) {
            const { pattern } = options;
            if (typeof pattern !== "string" || new RegExp(pattern, "u").test(name.name))
                return;
            report({ messageId: "form", data: { name: name.name, pattern }, at: { start: name.start, end: name.end } });
        },
    }),
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
                if (used.has(value))
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
    messages: { empty: "this is false where `{collection}` is empty, though nothing is in it" },
    fixable: true,
    since: "0.1.0",
    create: ({ file, report }) => ({
        ForInExpression(node, ancestors) {
            if (!file.importsVt)
                return;
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
    const inner = withoutParentheses(body);
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
        return others.some((other) => asksForSome(withoutParentheses(other), collection, typing));
    });
}
function asksForSome(clause, collection, typing) {
    if (clause.kind === "LogicalExpression") {
        const isIn = (operand) => asksForSome(withoutParentheses(operand), collection, typing);
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
    messages: {
        constant: "`{constant}` is a number, and as a condition of its own always {truth}",
        field: "`{field}` is a number here, and as a condition of its own true of nearly every value",
    },
    fixable: true,
    since: "0.1.0",
    create: ({ file, report }) => {
        const look = (node, typing, others) => {
            const operand = withoutParentheses(node);
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
            if (!file.importsVt)
                return;
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
        const comparison = withoutParentheses(other);
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
    messages: {
        never: "this is never true: `{field}` is stored in {case} case",
        always: "this is always true: `{field}` is stored in {case} case",
    },
    fixable: true,
    since: "0.1.0",
    create: ({ file, report }) => ({
        BinaryExpression(node, ancestors) {
            if (!file.importsVt || !CASE_SENSITIVE.has(node.operator))
                return;
            const typing = typingAbove(ancestors, file);
            const comparison = typing && fieldComparison(node, typing);
            if (!comparison)
                return;
            const { reference, literal, operator } = comparison;
            const letterCase = reference.field?.letterCase ?? null;
            // Of a map the values are in that case, not its keys.
            if (letterCase === null || reference.path.endsWith("[key]"))
                return;
            const text = inCase(literal.value, letterCase);
            if (text === literal.value)
                return;
            report({
                messageId: operator === "!=" ? "always" : "never",
                data: { field: reference.path, case: letterCase },
                at: { start: literal.start, end: literal.end },
                label: `not in ${letterCase} case`,
                notes: ["The text is compared letter by letter, so nothing that VirusTotal stores can equal it."],
                help: `Write it in ${letterCase} case.`,
                fix: {
                    title: `Write it in ${letterCase} case`,
                    safe: true,
                    edits: [{ start: literal.start, end: literal.end, text: (0,yara/* encodeString */.aj)(text) }],
                },
            });
        },
    }),
};
/** ASCII only: what other letters become is not known of VirusTotal. */
function inCase(text, letterCase) {
    return letterCase === "lower"
        ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
        : text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

;// CONCATENATED MODULE: ./build/src/lint/rules/vt_literal_wildcard.js



const SUBSTRING = new Set(["contains", "icontains"]);
const COMPARED = new Set([
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
    messages: { literal: "`{operator}` takes `*` literally; in the rule's query it is a wildcard" },
    fixable: true,
    since: "0.1.0",
    create: ({ file, report }) => ({
        BinaryExpression(node, ancestors) {
            if (!file.importsVt || !COMPARED.has(node.operator))
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
    messages: {
        none: '"{network}" is no range of addresses, so no address is ever in it',
        address: '"{network}" is an address without a prefix length, and no address is ever in that',
    },
    fixable: true,
    since: "0.1.0",
    create: ({ file, report }) => ({
        FunctionCall({ callee, arguments: [argument] }) {
            if (!file.importsVt || callee.kind !== "FieldAccess" || callee.field.name !== "in_range")
                return;
            if (argument === undefined)
                return;
            const literal = withoutParentheses(argument);
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
    badTargetEntity,
    caseSensitiveMatch,
    commandLineEnd,
    compilerError,
    compilerSkipped,
    compilerWarning,
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
