/******/ // The require scope
/******/ var __nccwpck_require__ = {};
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ng: () => (/* reexport */ ARITHMETIC_OPERATORS),
  du: () => (/* reexport */ AtAnchor),
  Be: () => (/* reexport */ BINDING_POWERS),
  Q0: () => (/* reexport */ BUILTIN_FUNCTIONS),
  sm: () => (/* reexport */ BinaryExpression),
  Sj: () => (/* reexport */ BooleanLiteral),
  ZG: () => (/* reexport */ BuiltinValue),
  Ip: () => (/* reexport */ ByteRange),
  md: () => (/* reexport */ CHILD_KEYS),
  Mw: () => (/* reexport */ Comment),
  fD: () => (/* reexport */ ConditionSection),
  dR: () => (/* reexport */ DEFAULT_LIMITS),
  Lk: () => (/* reexport */ ExpressionTuple),
  cw: () => (/* reexport */ FAULT_CODES),
  Tl: () => (/* reexport */ FieldAccess),
  ZH: () => (/* reexport */ File),
  ch: () => (/* reexport */ FloatLiteral),
  Vw: () => (/* reexport */ ForInExpression),
  H_: () => (/* reexport */ ForOfExpression),
  R6: () => (/* reexport */ FunctionCall),
  uc: () => (/* reexport */ HexPattern),
  hJ: () => (/* reexport */ HexString),
  gw: () => (/* reexport */ Identifier),
  Mj: () => (/* reexport */ Import),
  Rt: () => (/* reexport */ InAnchor),
  lF: () => (/* reexport */ Include),
  p_: () => (/* reexport */ IndexAccess),
  _m: () => (/* reexport */ IntegerLiteral),
  IX: () => (/* reexport */ Interval),
  Ot: () => (/* reexport */ ItemSet),
  wc: () => (/* reexport */ LogicalExpression),
  WP: () => (/* reexport */ MODULE_NAMES),
  W8: () => (/* reexport */ Meta),
  lJ: () => (/* reexport */ MetaSection),
  af: () => (/* reexport */ OfExpression),
  Bp: () => (/* reexport */ ParenthesizedExpression),
  kX: () => (/* reexport */ PatternCount),
  E8: () => (/* reexport */ PatternIdentifier),
  Z: () => (/* reexport */ PatternLength),
  O9: () => (/* reexport */ PatternMatch),
  mm: () => (/* reexport */ PatternModifier),
  IO: () => (/* reexport */ PatternOffset),
  k9: () => (/* reexport */ PatternSection),
  UF: () => (/* reexport */ PatternSetItem),
  bJ: () => (/* reexport */ Quantifier),
  xJ: () => (/* reexport */ RESERVED_WORDS),
  fq: () => (/* reexport */ RegexpLiteral),
  Uu: () => (/* reexport */ RegexpPattern),
  jO: () => (/* reexport */ Rule),
  yL: () => (/* reexport */ RuleModifier),
  e$: () => (/* reexport */ RuleSetItem),
  sC: () => (/* reexport */ SourceFile),
  LW: () => (/* reexport */ StringLiteral),
  st: () => (/* reexport */ TextPattern),
  hZ: () => (/* reexport */ Them),
  Y_: () => (/* reexport */ UnaryExpression),
  dD: () => (/* reexport */ Unparsed),
  f0: () => (/* reexport */ WithDeclaration),
  Xc: () => (/* reexport */ WithExpression),
  ct: () => (/* reexport */ applyEdits),
  cq: () => (/* reexport */ attachComments),
  q$: () => (/* reexport */ bytesOfText),
  vH: () => (/* reexport */ checkFile),
  LU: () => (/* reexport */ childrenOf),
  YU: () => (/* reexport */ construct_namespaceObject),
  sc: () => (/* reexport */ decodeString),
  aj: () => (/* reexport */ encodeString),
  _O: () => (/* reexport */ isEscapedByte),
  qg: () => (/* reexport */ parse),
  jR: () => (/* reexport */ parseHex),
  dO: () => (/* reexport */ parseRegexp),
  yy: () => (/* reexport */ print),
  Og: () => (/* reexport */ printNode),
  gm: () => (/* reexport */ textOfBytes),
  aB: () => (/* reexport */ toJson),
  YR: () => (/* reexport */ visit)
});

// NAMESPACE OBJECT: ./build/src/yara/construct.js
var construct_namespaceObject = {};
__nccwpck_require__.r(construct_namespaceObject);
__nccwpck_require__.d(construct_namespaceObject, {
  and: () => (and),
  binary: () => (binary),
  boolean: () => (construct_boolean),
  call: () => (call),
  defined: () => (defined),
  field: () => (field),
  file: () => (file),
  float: () => (construct_float),
  forIn: () => (forIn),
  identifier: () => (identifier),
  importModule: () => (importModule),
  index: () => (index),
  integer: () => (integer),
  interval: () => (interval),
  isName: () => (isName),
  logical: () => (logical),
  meta: () => (meta),
  not: () => (not),
  or: () => (or),
  parenthesized: () => (parenthesized),
  path: () => (path),
  quantifier: () => (quantifier),
  regexp: () => (regexp),
  rule: () => (rule),
  string: () => (string),
  tuple: () => (tuple),
  unary: () => (unary)
});

;// CONCATENATED MODULE: ./build/src/text/edit.js
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

;// CONCATENATED MODULE: ./build/src/text/source_file.js
const BYTE_ORDER_MARK = 0xfeff;
/**
 * One text with a name. Offsets everywhere in huntlint are UTF-16 offsets into `text`, which never holds
 * the byte order mark; lines and columns are computed only when something is shown.
 */
class SourceFile {
    path;
    text;
    /** Whether the file began with a byte order mark, which `text` leaves out. */
    hasByteOrderMark;
    #lineStarts;
    constructor(path, text) {
        this.path = path;
        this.hasByteOrderMark = text.charCodeAt(0) === BYTE_ORDER_MARK;
        this.text = this.hasByteOrderMark ? text.slice(1) : text;
    }
    /** Offsets at which lines begin. `\n`, `\r\n` and a lone `\r` end a line. */
    get lineStarts() {
        if (this.#lineStarts)
            return this.#lineStarts;
        const starts = [0];
        const { text } = this;
        for (let i = 0; i < text.length; i++) {
            const code = text.charCodeAt(i);
            if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10))
                starts.push(i + 1);
        }
        this.#lineStarts = starts;
        return starts;
    }
    /** The position of an offset; offsets outside the text are moved to its nearest end. */
    positionAt(offset) {
        const clamped = Math.max(0, Math.min(offset, this.text.length));
        const starts = this.lineStarts;
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= clamped)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: clamped - starts[low] + 1, offset: clamped };
    }
    rangeOf(span) {
        return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
    }
    slice(span) {
        return this.text.slice(span.start, span.end);
    }
    /** The text of a line (counted from 1) without its line end. */
    lineText(line) {
        const starts = this.lineStarts;
        const start = starts[line - 1];
        if (start === undefined)
            return "";
        let end = starts[line] ?? this.text.length;
        while (end > start && (this.text.charCodeAt(end - 1) === 10 || this.text.charCodeAt(end - 1) === 13))
            end--;
        return this.text.slice(start, end);
    }
}

;// CONCATENATED MODULE: ./build/src/yara/bytes.js
/**
 * YARA strings are bytes, JavaScript strings are UTF-16. Here bytes that form valid UTF-8 are the characters
 * they encode, and any other byte is the lone surrogate U+DC00 + byte (Python's `surrogateescape`), so that
 * the mapping is one to one.
 */
const ESCAPED_BYTE = 0xdc00;
/** Whether a code unit stands for one byte that is not part of valid UTF-8. */
function isEscapedByte(unit) {
    return unit >= ESCAPED_BYTE + 0x80 && unit <= ESCAPED_BYTE + 0xff;
}
/** Appends the bytes of `text` to `bytes`. A lone surrogate that stands for no byte becomes U+FFFD. */
function appendBytes(bytes, text) {
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit < 0x80) {
            bytes.push(unit);
        }
        else if (unit < 0x800) {
            bytes.push(0xc0 | (unit >> 6), 0x80 | (unit & 0x3f));
        }
        else if (unit >= 0xd800 && unit <= 0xdbff && isLowSurrogate(text.charCodeAt(i + 1))) {
            const point = 0x10000 + ((unit - 0xd800) << 10) + (text.charCodeAt(++i) - 0xdc00);
            bytes.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 0x3f), 0x80 | ((point >> 6) & 0x3f), 0x80 | (point & 0x3f));
        }
        else if (isEscapedByte(unit)) {
            bytes.push(unit - ESCAPED_BYTE);
        }
        else if (unit >= 0xd800 && unit <= 0xdfff) {
            bytes.push(0xef, 0xbf, 0xbd);
        }
        else {
            bytes.push(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f));
        }
    }
}
/** The bytes that a string value stands for. */
function bytesOfText(text) {
    const bytes = [];
    appendBytes(bytes, text);
    return Uint8Array.from(bytes);
}
/** The inverse of {@link bytesOfText}. */
function textOfBytes(bytes) {
    let text = "";
    let i = 0;
    while (i < bytes.length) {
        const size = sequenceLength(bytes, i);
        const first = bytes[i];
        if (size === 0)
            text += String.fromCharCode(ESCAPED_BYTE + first);
        else if (size === 1)
            text += String.fromCharCode(first);
        else {
            let point = first & (0xff >> (size + 1));
            for (let k = 1; k < size; k++)
                point = (point << 6) | (bytes[i + k] & 0x3f);
            text += String.fromCodePoint(point);
        }
        i += size || 1;
    }
    return text;
}
/** Length of the valid UTF-8 sequence at `i`; 0 where there is none (RFC 3629: no overlong form, no surrogate). */
function sequenceLength(bytes, i) {
    const first = bytes[i];
    if (first < 0x80)
        return 1;
    if (first < 0xc2 || first > 0xf4)
        return 0;
    const second = bytes[i + 1] ?? 0;
    if ((second & 0xc0) !== 0x80)
        return 0;
    if (first < 0xe0)
        return 2;
    if (((bytes[i + 2] ?? 0) & 0xc0) !== 0x80)
        return 0;
    if (first < 0xf0) {
        if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f))
            return 0;
        return 3;
    }
    if (((bytes[i + 3] ?? 0) & 0xc0) !== 0x80)
        return 0;
    if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f))
        return 0;
    return 4;
}
function isLowSurrogate(unit) {
    return unit >= 0xdc00 && unit <= 0xdfff;
}

;// CONCATENATED MODULE: ./build/src/text/nearest_word.js
/**
 * The word of `candidates` that `word` was most likely meant to be: at most one edit (insertion, deletion,
 * replacement, swap of neighbours) for every three letters, letter case aside; null where none is near enough, and
 * for words too short to tell.
 */
function nearestWord(word, candidates) {
    if (word.length < 3 || word.length > 60)
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

;// CONCATENATED MODULE: ./build/src/yara/faults.js
/**
 * Every code that a fault of this folder can carry. Closed and stable: configuration and tests name them.
 * Codes that begin with `libyara_` mark what YARA 4 accepts and YARA-X, hence VirusTotal, refuses. Where the
 * construct is one of the grammar, which the tree holds like any other, they are warnings; where it is the text of a
 * pattern, which YARA-X cannot compile, errors.
 */
const FAULT_CODES = [
    "not_yara",
    "expected_rule",
    "unexpected_token",
    "unexpected_end",
    "unclosed",
    "expected_name",
    "reserved_name",
    "invalid_tag",
    "missing_condition",
    "missing_section",
    "misplaced_section",
    "empty_section",
    "invalid_meta_value",
    "invalid_pattern",
    "invalid_modifier",
    "duplicate_modifier",
    "modifier_conflict",
    "invalid_base64_alphabet",
    "pattern_too_short",
    "invalid_operator",
    "not_a_value",
    "unterminated_string",
    "unterminated_regexp",
    "unterminated_comment",
    "invalid_quote",
    "invalid_character",
    "invalid_escape",
    "invalid_number",
    "invalid_range",
    "invalid_hex",
    "invalid_regexp",
    "invalid_regexp_flag",
    "regexp_matches_empty",
    "mixed_greediness",
    "arbitrary_prefix",
    "too_deep",
    "too_large",
    "too_many_faults",
    "libyara_regexp",
    "libyara_empty_regexp",
    "libyara_regexp_prefix",
    "libyara_short_base64",
    "libyara_reserved_name",
    "libyara_rule_wildcard",
    "libyara_repeated_rule_modifier",
    "libyara_entrypoint",
    // From check.ts.
    "duplicate_rule",
    "conflicting_name",
    "duplicate_tag",
    "duplicate_pattern",
    "undefined_pattern",
    "empty_pattern_set",
    "unused_pattern",
    "anonymous_pattern_outside_loop",
    "libyara_empty_interval",
    "libyara_negative_index",
    "undefined_identifier",
    "missing_import",
];
/** Makes one fault; an error unless said otherwise. */
function fault(code, start, end, message, help = null, severity = "error") {
    return { code, message, help, span: { start, end }, severity };
}
/**
 * Thrown within this folder only, after a fault was noted: the rule at hand is given up, and the next one read.
 */
const GIVE_UP = Symbol("fault noted");
/** Collects the faults of one source, up to a limit. */
class FaultLog {
    #faults = [];
    #limit;
    constructor(limit) {
        this.#limit = limit;
    }
    /** Whether the limit is reached, so that reading on is of no use. */
    get isFull() {
        return this.#faults.length > this.#limit;
    }
    get count() {
        return this.#faults.length;
    }
    add(found) {
        if (this.#faults.length < this.#limit)
            this.#faults.push(found);
        else if (this.#faults.length === this.#limit) {
            const { start, end } = found.span;
            const message = `more than ${this.#limit} faults: the rest of this source is not read`;
            this.#faults.push(fault("too_many_faults", start, end, message));
        }
    }
    /** Notes a fault that leaves nothing to read on with. */
    giveUp(found) {
        this.add(found);
        throw GIVE_UP;
    }
    /** In the order of their places. */
    sorted() {
        return this.#faults.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    }
}
/** {@link Limits} that no rule written by hand comes near; a regexp's depth is YARA-X's own limit. */
const DEFAULT_LIMITS = {
    maxLength: 256 * 1024 * 1024,
    maxDepth: 500,
    maxHexDepth: 250,
    maxRegexpDepth: 250,
    maxFaults: 1000,
};

;// CONCATENATED MODULE: ./build/src/yara/libyara_regexp.js
/**
 * Whether YARA 4 takes a regexp, which YARA-X may refuse: its grammar is simpler, and it reads what it does not
 * understand as plain characters (`re_lexer.l` and `re_grammar.y` of libyara 4.5).
 *
 * ```text
 * alternation   := concatenation ( "|" concatenation? )*
 * concatenation := ( single ( ( "*" | "+" | "?" | range ) "?"? )? | "^" | "$" | "\b" | "\B" )+
 * single        := "(" alternation ")" | "." | class | character
 * range         := "{" digit+ "}" | "{" digit* "," digit* "}"
 * ```
 */
function isLibyaraRegexp(source) {
    let at = 0;
    let depth = 0;
    // Whether the branch at hand has an item, and whether the last item can be repeated.
    let isStarted = false;
    let isRepeatable = false;
    while (at < source.length) {
        const code = source.charCodeAt(at);
        switch (code) {
            case 40: // (
                depth++;
                at++;
                isStarted = false;
                isRepeatable = false;
                continue;
            case 41: // )
                if (depth === 0 || !isStarted)
                    return false;
                depth--;
                at++;
                break;
            case 124: // |
                if (!isStarted)
                    return false;
                at++;
                isRepeatable = false;
                continue;
            case 42: // *
            case 43: // +
            case 63: // ?
                if (!isRepeatable)
                    return false;
                at += source.charCodeAt(at + 1) === 63 ? 2 : 1;
                isRepeatable = false;
                continue;
            case 94: // ^
            case 36: // $
                at++;
                isStarted = true;
                isRepeatable = false;
                continue;
            case 123: {
                // {
                const range = rangeAt(source, at);
                if (range === null) {
                    at++;
                    break;
                }
                if (!isRepeatable || !range.isValid)
                    return false;
                at = range.end + (source.charCodeAt(range.end) === 63 ? 1 : 0);
                isRepeatable = false;
                continue;
            }
            case 91: {
                // [
                const end = classEnd(source, at);
                if (end === null)
                    return false;
                at = end;
                break;
            }
            case 92: {
                // \
                const end = escapeEnd(source, at);
                if (end === null)
                    return false;
                const letter = source[at + 1];
                at = end;
                isStarted = true;
                isRepeatable = letter !== "b" && letter !== "B";
                continue;
            }
            default:
                at++;
        }
        isStarted = true;
        isRepeatable = true;
    }
    return depth === 0 && isStarted;
}
/** The most repetitions that libyara takes. */
const MAX_RANGE = 32767;
function rangeAt(source, open) {
    let at = open + 1;
    const digits = () => {
        const from = at;
        while (at < source.length && source.charCodeAt(at) >= 48 && source.charCodeAt(at) <= 57)
            at++;
        return at === from ? -1 : Number(source.slice(from, at));
    };
    const lower = digits();
    let upper = lower;
    if (source.charCodeAt(at) === 44) {
        at++;
        upper = digits();
        if (upper < 0)
            upper = MAX_RANGE;
    }
    else if (lower < 0)
        return null;
    if (source.charCodeAt(at) !== 125)
        return null;
    return { end: at + 1, isValid: Math.max(lower, 0) <= upper && upper <= MAX_RANGE };
}
/** The end of an escape outside a class; null for a back-reference, or `\x` without its digits. */
function escapeEnd(source, at) {
    const letter = source[at + 1];
    if (letter === undefined || (letter >= "0" && letter <= "9"))
        return null;
    if (letter === "x")
        return /^[0-9A-Fa-f]{2}/.test(source.slice(at + 2, at + 4)) ? at + 4 : null;
    return at + 2;
}
/** The end of a class; null where it is never closed, or holds what libyara refuses. */
function classEnd(source, open) {
    let at = open + 1;
    if (source[at] === "^")
        at++;
    // A bracket in the first place is a character.
    if (source[at] === "]")
        at++;
    while (at < source.length) {
        const code = source.charCodeAt(at);
        if (code === 93)
            return at + 1;
        if (code >= 128)
            return null;
        const first = classCharacter(source, at);
        if (first === null)
            return null;
        at = first.end;
        if (source[at] !== "-" || source[at + 1] === "]" || at + 1 >= source.length)
            continue;
        if (source.charCodeAt(at + 1) >= 128)
            return null;
        const last = classCharacter(source, at + 1);
        if (last === null)
            return null;
        if (first.code !== null && last.code !== null && first.code > last.code)
            return null;
        at = last.end;
    }
    return null;
}
function classCharacter(source, at) {
    if (source[at] !== "\\")
        return { end: at + 1, code: source.charCodeAt(at) };
    const letter = source[at + 1];
    if (letter === undefined)
        return null;
    if (letter === "x") {
        const digits = source.slice(at + 2, at + 4);
        return /^[0-9A-Fa-f]{2}$/.test(digits) ? { end: at + 4, code: Number.parseInt(digits, 16) } : null;
    }
    if (/[wWsSdDbBnrtfav]/.test(letter))
        return { end: at + 2, code: null };
    return { end: at + 2, code: letter.charCodeAt(0) };
}

;// CONCATENATED MODULE: ./build/src/yara/arbitrary_prefix.js
const PARTICULAR = { kind: "particular" };
/**
 * Where a regexp under the flag `s` begins with any bytes in any number, which YARA-X refuses (E045): the rest would
 * match wherever it does without. Only what YARA-X sees is seen: two such parts in a row escape it, and so does one
 * that is an alternative of the whole.
 */
function arbitraryPrefix(node) {
    let found = null;
    function reachOf(part, isTop) {
        switch (part.kind) {
            case "Class":
                return part.form === "dot" ? { kind: "bytes", start: part.start, end: part.end } : PARTICULAR;
            case "Group":
                return reachOf(part.operand, isTop);
            case "Repetition": {
                const inner = reachOf(part.operand, isTop);
                if (inner.kind !== "bytes" || part.maximum !== null)
                    return inner;
                return { kind: "length", start: part.start, end: part.end };
            }
            case "Alternation": {
                let result = PARTICULAR;
                for (const branch of part.branches) {
                    const reach = reachOf(branch, false);
                    if (result.kind !== "length" && reach.kind !== "particular")
                        result = reach;
                }
                return result;
            }
            case "Concatenation": {
                const reaches = part.items.map((item) => reachOf(item, false));
                if (!isTop)
                    return reaches.reduce(joined);
                const first = reaches.findIndex(({ kind }) => kind === "particular");
                const leading = first < 0 ? reaches : reaches.slice(0, first);
                if (leading.length > 0) {
                    const whole = leading.reduce(joined);
                    if (whole.kind === "length")
                        found ??= whole;
                }
                return PARTICULAR;
            }
            default:
                return PARTICULAR;
        }
    }
    reachOf(node, true);
    return found;
}
function joined(first, second) {
    if (first.kind === "particular" || second.kind === "particular")
        return PARTICULAR;
    if (first.kind === "length" && second.kind === "length")
        return PARTICULAR;
    const kind = first.kind === "bytes" && second.kind === "bytes" ? "bytes" : "length";
    return { kind, start: first.start, end: second.end };
}

;// CONCATENATED MODULE: ./build/src/yara/regexp_classes.js
const DIGIT = [[48, 57]];
const UPPER = [[65, 90]];
const LOWER = [[97, 122]];
const SPACE = [
    [9, 13],
    [32, 32],
];
const WORD = [...DIGIT, ...UPPER, [95, 95], ...LOWER];
/** `[:name:]` within a class. */
const POSIX_CLASSES = new Map([
    ["alnum", [...DIGIT, ...UPPER, ...LOWER]],
    ["alpha", [...UPPER, ...LOWER]],
    ["ascii", [[0, 127]]],
    [
        "blank",
        [
            [9, 9],
            [32, 32],
        ],
    ],
    [
        "cntrl",
        [
            [0, 31],
            [127, 127],
        ],
    ],
    ["digit", DIGIT],
    ["graph", [[33, 126]]],
    ["lower", LOWER],
    ["print", [[32, 126]]],
    [
        "punct",
        [
            [33, 47],
            [58, 64],
            [91, 96],
            [123, 126],
        ],
    ],
    ["space", SPACE],
    ["upper", UPPER],
    ["word", WORD],
    ["xdigit", [...DIGIT, [65, 70], [97, 102]]],
]);
const PERL_CLASSES = { d: DIGIT, s: SPACE, w: WORD };
/** A set of bytes. Operations change the set they are called on. */
class ByteSet {
    /** A bit for each byte. Not a typed array: those are slow to make, and a regexp makes many. */
    #words = [0, 0, 0, 0, 0, 0, 0, 0];
    static of(ranges) {
        const set = new ByteSet();
        for (const [first, last] of ranges)
            set.add(first, last);
        return set;
    }
    add(first, last) {
        for (let byte = first; byte <= last; byte++)
            this.#words[byte >> 5] |= 1 << (byte & 31);
    }
    unite(other) {
        for (let i = 0; i < 8; i++)
            this.#words[i] |= other.#words[i];
    }
    intersect(other) {
        for (let i = 0; i < 8; i++)
            this.#words[i] &= other.#words[i];
    }
    subtract(other) {
        for (let i = 0; i < 8; i++)
            this.#words[i] &= ~other.#words[i];
    }
    /** Keeps what is in one of the two only. */
    exclude(other) {
        for (let i = 0; i < 8; i++)
            this.#words[i] ^= other.#words[i];
    }
    invert() {
        for (let i = 0; i < 8; i++)
            this.#words[i] ^= -1;
        return this;
    }
    /** Adds the other case of every ASCII letter: bits 1 to 26 of two neighbouring words. */
    foldCase() {
        const either = (this.#words[2] | this.#words[3]) & 0x07fffffe;
        this.#words[2] |= either;
        this.#words[3] |= either;
    }
    #has(byte) {
        return (this.#words[byte >> 5] & (1 << (byte & 31))) !== 0;
    }
    /** Inclusive, ascending, never touching. */
    ranges() {
        const ranges = [];
        for (let byte = 0; byte < 256; byte++) {
            if (this.#words[byte >> 5] === 0) {
                byte |= 31;
                continue;
            }
            if (!this.#has(byte))
                continue;
            const first = byte;
            while (byte < 255 && this.#has(byte + 1))
                byte++;
            ranges.push([first, byte]);
        }
        return ranges;
    }
}
/** What `\d`, `\D` and so on match on their own. */
const PERL_RANGES = new Map(Object.entries(PERL_CLASSES).flatMap(([letter, ranges]) => [
    [letter, ByteSet.of(ranges).ranges()],
    [letter.toUpperCase(), ByteSet.of(ranges).invert().ranges()],
]));
/** What a dot matches, by the line ends that it leaves out. */
const DOT_RANGES = {
    all: [[0, 255]],
    no_lf: [
        [0, 9],
        [11, 255],
    ],
    no_crlf: [
        [0, 9],
        [11, 12],
        [14, 255],
    ],
};
/** A class being read: the items so far, and what a set operator waits with on its left. */
class OpenClass {
    start;
    #isNegated;
    #set = new ByteSet();
    #items = 0;
    #height = 0;
    #left = null;
    constructor(start, isNegated) {
        this.start = start;
        this.#isNegated = isNegated;
    }
    addByte(byte) {
        this.addRange(byte, byte);
    }
    addRange(first, last) {
        this.#set.add(first, last);
        this.#items++;
    }
    addRanges(ranges) {
        for (const [first, last] of ranges)
            this.#set.add(first, last);
        this.#items++;
    }
    add(set, height) {
        this.#set.unite(set);
        this.#items++;
        this.#height = Math.max(this.#height, height);
    }
    operator(operator, ignoreCase) {
        const { set, height } = this.#operand(ignoreCase);
        this.#left = { set, operator, height };
        this.#set = new ByteSet();
        this.#items = 0;
        this.#height = 0;
    }
    finish(ignoreCase) {
        const { set, height } = this.#operand(ignoreCase);
        return { set: this.#isNegated ? set.invert() : set, height: height + 1 };
    }
    // Operators have one precedence and bind to the left.
    #operand(ignoreCase) {
        const right = this.#set;
        if (ignoreCase)
            right.foldCase();
        const height = this.#height + (this.#items > 1 ? 1 : 0);
        if (this.#left === null)
            return { set: right, height };
        const { set, operator } = this.#left;
        if (operator === 38)
            set.intersect(right);
        else if (operator === 45)
            set.subtract(right);
        else
            set.exclude(right);
        return { set, height: Math.max(this.#left.height, height) + 1 };
    }
}

;// CONCATENATED MODULE: ./build/src/yara/string_literal.js


const HELP = 'YARA knows \\" \\\\ \\n \\r \\t \\0 and \\xNN (two hex digits); write a backslash of the text itself as \\\\.';
/**
 * Decodes the inside of a string literal, `text[start..end)` without its quotes. Escapes are those of
 * YARA-X: `\" \\ \n \r \t \0 \xNN`.
 */
function decodeString(text, start, end) {
    const inside = text.slice(start, end);
    let backslash = inside.indexOf("\\");
    if (backslash < 0)
        return { value: inside, fault: null };
    // Escapes below 0x80 are characters; once one is a byte of its own, bytes must be put together as UTF-8.
    let value = "";
    let bytes = null;
    let from = 0;
    while (backslash >= 0) {
        const code = inside.charCodeAt(backslash + 1);
        let byte;
        let next = backslash + 2;
        if (code === 120 /* x */) {
            const high = hexDigit(inside.charCodeAt(next));
            const low = hexDigit(inside.charCodeAt(next + 1));
            if (high < 0 || low < 0) {
                const message = "expected two hex digits after \\x";
                return { fault: fault("invalid_escape", start + backslash, start + next, message, HELP) };
            }
            byte = high * 16 + low;
            next += 2;
        }
        else {
            byte = simpleEscape(code);
            if (byte < 0) {
                const width = code >= 0xd800 && code <= 0xdbff ? 3 : 2;
                const shown = inside.slice(backslash, backslash + width);
                const last = Math.min(end, start + backslash + width);
                return { fault: fault("invalid_escape", start + backslash, last, `unknown escape ${shown} in a string`, HELP) };
            }
        }
        if (byte >= 0x80 && bytes === null) {
            bytes = [];
            appendBytes(bytes, value);
        }
        if (bytes === null)
            value += inside.slice(from, backslash) + String.fromCharCode(byte);
        else {
            appendBytes(bytes, inside.slice(from, backslash));
            bytes.push(byte);
        }
        from = next;
        backslash = inside.indexOf("\\", next);
    }
    if (bytes === null)
        return { value: value + inside.slice(from), fault: null };
    appendBytes(bytes, inside.slice(from));
    return { value: textOfBytes(bytes), fault: null };
}
function simpleEscape(code) {
    switch (code) {
        case 34:
            return 34;
        case 92:
            return 92;
        case 110:
            return 10;
        case 114:
            return 13;
        case 116:
            return 9;
        case 48:
            return 0;
        default:
            return -1;
    }
}
/** The value of a hex digit's code unit, or -1. */
function hexDigit(code) {
    if (code >= 48 && code <= 57)
        return code - 48;
    const lower = code | 32;
    return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}
/**
 * Writes a value as a literal with its quotes, so that no value can end its string early: the inverse of
 * {@link decodeString}. Control, format and bidirectional characters and bytes outside UTF-8 become `\xNN`,
 * letters of any script stay as they are.
 */
function encodeString(value) {
    let out = '"';
    for (let i = 0; i < value.length; i++) {
        const unit = value.charCodeAt(i);
        if (unit === 34)
            out += '\\"';
        else if (unit === 92)
            out += "\\\\";
        else if (unit === 10)
            out += "\\n";
        else if (unit === 13)
            out += "\\r";
        else if (unit === 9)
            out += "\\t";
        else if (unit < 32 || unit === 127)
            out += hexEscape(unit);
        else if (unit < 127)
            out += value[i];
        else if (isEscapedByte(unit))
            out += hexEscape(unit & 0xff);
        else {
            const point = value.codePointAt(i);
            const character = String.fromCodePoint(point);
            if (INVISIBLE.test(character)) {
                const bytes = [];
                appendBytes(bytes, character);
                for (const byte of bytes)
                    out += hexEscape(byte);
            }
            else
                out += character;
            if (point > 0xffff)
                i++;
        }
    }
    return `${out}"`;
}
// Control, format, surrogate, private use, line and paragraph separators: what a reader would not see.
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/u;
function hexEscape(byte) {
    return `\\x${byte.toString(16).padStart(2, "0").toUpperCase()}`;
}

;// CONCATENATED MODULE: ./build/src/yara/regexp.js





/**
 * Parses a regexp's `source` (without slashes) as YARA-X does: Rust's regex syntax over bytes. No recursion:
 * depth is limited, and every character is read a bounded number of times.
 *
 * @param flags any of `i` and `s`, as after the closing slash; add `i` for the modifier `nocase`
 * @param offset where `source` begins, added to every offset in the result
 */
function parseRegexp(source, flags = "", offset = 0, limits = DEFAULT_LIMITS) {
    return new RegexpParser(source, flags, offset, limits, true).parse();
}
/** As {@link parseRegexp}, for what is wrong alone: no tree is made, and `node` says nothing. */
function checkRegexp(source, flags, offset, limits) {
    // Whether the beginning is arbitrary is read off the tree.
    return new RegexpParser(source, flags, offset, limits, flags.includes("s")).parse();
}
const MAX_MINIMUM = 2 ** 31;
/** No stack is deep enough to walk a deeper tree. */
const DEEPEST = 1000;
/** Characters that mean nothing but themselves outside classes. */
const PLAIN = /[A-Za-z0-9 _"'%@;:,=<>!&~`/-]+/y;
const NOTHING = { kind: "Empty", start: 0, end: 0 };
const CHARACTER = { node: NOTHING, minimum: 1, height: 0, isFlags: false };
/** Thrown within this file only: a regexp is given up at its first error. */
const regexp_GIVE_UP = Symbol("regexp error");
const REPEAT_HELP = "To match the character itself write a backslash before it.";
class RegexpParser {
    #source;
    #offset;
    #maxDepth;
    /** Whether a tree is wanted; without one, all its nodes are {@link NOTHING}. */
    #keeps;
    /** Where the item pushed last begins. */
    #lastStart = 0;
    /** The flag `s` after the slash; `(?s)` within does not count for everything. */
    #isDotAll;
    #at = 0;
    #flags;
    #items = [];
    #branches = [];
    #branchStart = 0;
    /** Where the first branch of the group at hand begins. */
    #bodyStart = 0;
    #frames = [];
    #groupNames = new Set();
    #firstGreedy = null;
    #mixed = null;
    #half = null;
    #usesUnicode = false;
    #fault = null;
    constructor(source, flags, offset, limits, keeps) {
        this.#keeps = keeps;
        this.#source = source;
        this.#offset = offset;
        this.#maxDepth = Math.min(limits.maxRegexpDepth, DEEPEST);
        this.#isDotAll = flags.includes("s");
        this.#flags = {
            ignoreCase: flags.includes("i"),
            multiLine: false,
            dotAll: flags.includes("s"),
            swapGreed: false,
            unicode: false,
            ignoreWhitespace: false,
            crlf: false,
        };
    }
    parse() {
        try {
            const whole = this.#parseAll();
            return {
                node: whole.node,
                errors: [],
                minimumLength: whole.minimum,
                mixedGreediness: this.#mixed,
                arbitraryPrefix: this.#isDotAll ? arbitraryPrefix(whole.node) : null,
                halfBoundary: this.#half,
                usesUnicode: this.#usesUnicode,
            };
        }
        catch (error) {
            if (error !== regexp_GIVE_UP || this.#fault === null)
                throw error;
            return {
                node: null,
                errors: [this.#fault],
                minimumLength: 0,
                mixedGreediness: null,
                arbitraryPrefix: null,
                halfBoundary: null,
                usesUnicode: false,
            };
        }
    }
    #fail(start, end, message, help = null) {
        const last = this.#source.length;
        const from = Math.min(start, last);
        this.#fault = fault("invalid_regexp", this.#offset + from, this.#offset + Math.max(from, Math.min(end, last)), message, help);
        throw regexp_GIVE_UP;
    }
    #tooDeep(start, end) {
        const message = `this regexp is nested more than ${this.#maxDepth} deep`;
        this.#fault = fault("too_deep", this.#offset + start, this.#offset + end, message);
        throw regexp_GIVE_UP;
    }
    /** The code unit at the current place; NaN at the end. */
    #code() {
        return this.#source.charCodeAt(this.#at);
    }
    #isEnd() {
        return this.#at >= this.#source.length;
    }
    #parseAll() {
        for (;;) {
            this.#skipSpace();
            if (this.#isEnd())
                break;
            switch (this.#code()) {
                case 40:
                    this.#openGroup();
                    break;
                case 41:
                    this.#closeGroup();
                    break;
                case 124:
                    this.#branches.push(this.#finishBranch());
                    this.#at++;
                    this.#branchStart = this.#at;
                    break;
                case 91:
                    this.#pushClass();
                    break;
                case 63:
                case 42:
                case 43:
                    this.#repeatByMark();
                    break;
                case 123:
                    this.#repeatCounted();
                    break;
                default:
                    if (this.#keeps || !this.#plainRun())
                        this.#primitive();
            }
        }
        const open = this.#frames[this.#frames.length - 1];
        if (open !== undefined) {
            this.#fail(open.start, open.start + 1, "this ( is never closed in the regexp", "Add ), or write \\( for the character.");
        }
        return this.#finishBranches(0);
    }
    /** Where no tree is wanted: passes characters that stand for themselves, in one go. */
    #plainRun() {
        if (this.#flags.ignoreWhitespace)
            return false;
        const start = this.#at;
        PLAIN.lastIndex = start;
        if (!PLAIN.test(this.#source))
            return false;
        const end = PLAIN.lastIndex;
        if (end - start > 1) {
            this.#items.push({ node: NOTHING, minimum: Math.min(MAX_MINIMUM, end - start - 1), height: 0, isFlags: false });
        }
        // The last one apart: it is what a repetition after it repeats.
        this.#lastStart = end - 1;
        this.#items.push(CHARACTER);
        this.#at = end;
        return true;
    }
    // ---- building
    #push(node, minimum, start, height = 0, isFlags = false) {
        if (height > this.#maxDepth)
            this.#tooDeep(start, this.#at);
        this.#lastStart = start;
        this.#items.push({ node, minimum, height, isFlags });
    }
    #finishBranch() {
        const items = this.#items;
        this.#items = [];
        const start = this.#offset + this.#branchStart;
        const end = this.#offset + this.#at;
        if (items.length === 0)
            return { node: { kind: "Empty", start, end }, height: 0, minimum: 0, isFlags: false };
        if (items.length === 1)
            return items[0];
        let minimum = 0;
        let height = 0;
        const nodes = [];
        for (const item of items) {
            minimum = Math.min(MAX_MINIMUM, minimum + item.minimum);
            height = Math.max(height, item.height);
            if (this.#keeps)
                nodes.push(item.node);
        }
        return { node: { kind: "Concatenation", items: nodes, start, end }, height: height + 1, minimum, isFlags: false };
    }
    /** Ends the branches of a group, or of the whole, that begins at `start`. */
    #finishBranches(start) {
        const last = this.#finishBranch();
        const branches = this.#branches;
        this.#branches = [];
        if (branches.length === 0)
            return this.#checkHeight(last);
        branches.push(last);
        let minimum = MAX_MINIMUM;
        let height = 0;
        const nodes = [];
        for (const branch of branches) {
            minimum = Math.min(minimum, branch.minimum);
            height = Math.max(height, branch.height);
            nodes.push(branch.node);
        }
        const node = {
            kind: "Alternation",
            branches: nodes,
            start: this.#offset + start,
            end: this.#offset + this.#at,
        };
        return this.#checkHeight({ node, height: height + 1, minimum, isFlags: false });
    }
    #checkHeight(measured) {
        if (measured.height > this.#maxDepth)
            this.#tooDeep(0, this.#source.length);
        return measured;
    }
    // ---- groups and flags
    #openGroup() {
        const start = this.#at;
        if (this.#frames.length >= this.#maxDepth)
            this.#tooDeep(start, start + 1);
        this.#at++;
        this.#skipSpace();
        const around = /^\?<?[=!]/.exec(this.#source.slice(this.#at, this.#at + 3));
        if (around !== null) {
            this.#fail(start, this.#at + around[0].length, "look-ahead and look-behind are not part of YARA's regexps", "Match the surrounding text too, or test it in the condition.");
        }
        let name = null;
        let inner = this.#flags;
        if (this.#code() === 63) {
            const isP = this.#source.startsWith("?P<", this.#at);
            if (isP || this.#source.startsWith("?<", this.#at)) {
                this.#at += isP ? 3 : 2;
                name = this.#groupName(start);
            }
            else {
                this.#at++;
                if (this.#isEnd())
                    this.#fail(start, start + 1, "this ( is never closed in the regexp");
                const flags = this.#parseFlags(start);
                if (this.#code() === 41) {
                    this.#at++;
                    this.#flags = flags;
                    const node = { kind: "Empty", start: this.#offset + start, end: this.#offset + this.#at };
                    this.#push(node, 0, start, 0, true);
                    return;
                }
                this.#at++;
                inner = flags;
            }
        }
        this.#frames.push({
            start,
            name,
            flags: this.#flags,
            items: this.#items,
            branches: this.#branches,
            branchStart: this.#branchStart,
            bodyStart: this.#bodyStart,
        });
        this.#flags = inner;
        this.#items = [];
        this.#branches = [];
        this.#branchStart = this.#at;
        this.#bodyStart = this.#at;
    }
    #closeGroup() {
        const frame = this.#frames.pop();
        if (frame === undefined) {
            this.#fail(this.#at, this.#at + 1, "this ) closes nothing in the regexp", "Write \\) for the character itself.");
        }
        const inner = this.#finishBranches(this.#bodyStart);
        this.#at++;
        this.#flags = frame.flags;
        this.#items = frame.items;
        this.#branches = frame.branches;
        this.#branchStart = frame.branchStart;
        this.#bodyStart = frame.bodyStart;
        const end = this.#offset + this.#at;
        const node = this.#keeps
            ? { kind: "Group", operand: inner.node, name: frame.name, start: this.#offset + frame.start, end }
            : NOTHING;
        this.#push(node, inner.minimum, frame.start, inner.height + 1);
    }
    #groupName(start) {
        const from = this.#at;
        const close = this.#source.indexOf(">", from);
        if (close < 0)
            this.#fail(start, this.#source.length, "the name of this group is never closed", "Add >.");
        const name = this.#source.slice(from, close);
        if (!/^[\p{Alphabetic}_][\p{Alphabetic}\p{N}_.[\]]*$/u.test(name)) {
            this.#fail(from, Math.max(close, from + 1), "expected a name of letters, digits and _ for this group");
        }
        if (this.#groupNames.has(name))
            this.#fail(from, close, `two groups of this regexp are named ${name}`);
        this.#groupNames.add(name);
        this.#at = close + 1;
        return name;
    }
    /** Reads `i-s` up to the `:` or `)` after it. */
    #parseFlags(start) {
        const flags = { ...this.#flags };
        const seen = new Set();
        let value = true;
        let dangling = false;
        for (;;) {
            if (this.#isEnd())
                this.#fail(start, this.#at, "this ( is never closed in the regexp");
            const code = this.#code();
            if (code === 58 || code === 41)
                break;
            if (code === 45) {
                if (!value)
                    this.#fail(this.#at, this.#at + 1, "two - among the flags of this group");
                value = false;
                dangling = true;
            }
            else {
                const flag = FLAGS.get(code);
                if (flag === undefined) {
                    this.#fail(this.#at, this.#at + 1, "expected a flag (i, m, s, x, u, U or R) or : after (? in the regexp", "YARA knows (?:…), (?i), (?i:…) and (?P<name>…).");
                }
                if (seen.has(code))
                    this.#fail(this.#at, this.#at + 1, "this flag is given twice");
                seen.add(code);
                flags[flag] = value;
                dangling = false;
            }
            this.#at++;
        }
        if (dangling)
            this.#fail(this.#at - 1, this.#at, "expected a flag after - in the regexp");
        if (seen.size === 0 && value && this.#code() === 41) {
            this.#fail(start, this.#at + 1, "expected flags between (? and ) in the regexp");
        }
        if (flags.unicode)
            this.#usesUnicode = true;
        return flags;
    }
    // ---- repetition
    #operand(at) {
        const operand = this.#items.pop();
        if (operand === undefined || operand.isFlags) {
            this.#fail(at, at + 1, `there is nothing before ${this.#source[at]} to repeat in the regexp`, REPEAT_HELP);
        }
        return operand;
    }
    #repeatByMark() {
        const at = this.#at;
        const operand = this.#operand(at);
        const code = this.#code();
        this.#at++;
        this.#repeat(operand, code === 43 ? 1 : 0, code === 63 ? 1 : null);
    }
    #repeatCounted() {
        const at = this.#at;
        const operand = this.#operand(at);
        this.#at++;
        this.#skipSpace();
        const unclosed = () => this.#fail(at, this.#at, "this { is never closed in the regexp", "Write \\{ for the character itself.");
        if (this.#isEnd())
            unclosed();
        // {,n} is {0,n}, as long as n is there.
        let minimum = this.#decimal();
        let maximum = minimum;
        const hasMinimum = minimum !== null;
        if (this.#isEnd())
            unclosed();
        if (this.#code() === 44) {
            this.#at++;
            this.#skipSpace();
            if (this.#isEnd())
                unclosed();
            maximum = null;
            if (this.#code() !== 125 || !hasMinimum) {
                maximum = this.#decimal();
                if (maximum === null)
                    this.#countExpected(at);
            }
            minimum ??= 0;
        }
        if (minimum === null)
            this.#countExpected(at);
        if (this.#code() !== 125) {
            this.#fail(at, this.#at + 1, `expected } or , after the number, found ${JSON.stringify(this.#source[this.#at])}`, "A repetition is {2}, {2,}, {2,5} or {,5}; write \\{ for the character itself.");
        }
        this.#at++;
        if (maximum !== null && minimum > maximum) {
            this.#fail(at, this.#at, `this repetition runs from ${minimum} down to ${maximum}`, "Write the smaller number first.");
        }
        this.#skipSpace();
        this.#repeat(operand, minimum, maximum);
    }
    #countExpected(at) {
        this.#fail(at, this.#at + 1, "expected a number after { in the regexp", "A repetition is {2}, {2,}, {2,5} or {,5}; write \\{ for the character itself.");
    }
    #repeat(operand, minimum, maximum) {
        const isLazy = this.#code() === 63;
        if (isLazy)
            this.#at++;
        // The operand is the item read last.
        const first = this.#lastStart;
        const start = this.#offset + first;
        const end = this.#offset + this.#at;
        if (this.#firstGreedy === null)
            this.#firstGreedy = !isLazy;
        else if (this.#firstGreedy === isLazy)
            this.#mixed ??= { start, end };
        const greedy = isLazy === this.#flags.swapGreed;
        const node = this.#keeps
            ? { kind: "Repetition", operand: operand.node, minimum, maximum, greedy, start, end }
            : NOTHING;
        this.#push(node, Math.min(MAX_MINIMUM, operand.minimum * minimum), first, operand.height + 1);
    }
    #decimal() {
        this.#skipWhitespace();
        const from = this.#at;
        let value = 0;
        while (this.#code() >= 48 && this.#code() <= 57) {
            value = value * 10 + this.#code() - 48;
            this.#at++;
        }
        if (value > 0xffffffff)
            this.#fail(from, this.#at, "this number of repetitions is too large");
        if (this.#at === from)
            return null;
        this.#skipWhitespace();
        return value;
    }
    // ---- single characters
    #primitive() {
        const start = this.#at;
        const code = this.#code();
        const { crlf, dotAll, multiLine } = this.#flags;
        if (code === 46) {
            this.#at++;
            this.#pushSet(DOT_RANGES[dotAll ? "all" : crlf ? "no_crlf" : "no_lf"], "dot", start);
        }
        else if (code === 94) {
            this.#at++;
            this.#pushAssertion(multiLine ? "line_start" : "start", start);
        }
        else if (code === 36) {
            this.#at++;
            this.#pushAssertion(multiLine ? "line_end" : "end", start);
        }
        else if (code === 92) {
            this.#escape();
        }
        else {
            const point = this.#source.codePointAt(start);
            this.#at += point > 0xffff ? 2 : 1;
            this.#pushCharacter(point, false, start);
        }
    }
    #pushCharacter(point, isByte, start) {
        if (!this.#keeps && (isByte || point < 0x80)) {
            this.#lastStart = start;
            this.#items.push(CHARACTER);
            return;
        }
        const bytes = [];
        if (isByte || point < 0x80)
            bytes.push(point);
        else
            appendBytes(bytes, String.fromCodePoint(point));
        const { ignoreCase } = this.#flags;
        const node = {
            kind: "Character",
            bytes,
            ignoreCase,
            start: this.#offset + start,
            end: this.#offset + this.#at,
        };
        this.#push(node, bytes.length, start);
    }
    #pushSet(ranges, form, start, height = 0) {
        const node = this.#keeps
            ? { kind: "Class", form, ranges, start: this.#offset + start, end: this.#offset + this.#at }
            : NOTHING;
        this.#push(node, 1, start, height);
    }
    #pushAssertion(type, start) {
        this.#push({ kind: "Assertion", type, start: this.#offset + start, end: this.#offset + this.#at }, 0, start);
    }
    #escape() {
        const start = this.#at;
        const escaped = this.#readEscape();
        switch (escaped.kind) {
            case "character":
                this.#pushCharacter(escaped.point, escaped.isByte, start);
                break;
            case "set":
                this.#pushSet(escaped.ranges, "perl", start);
                break;
            case "assertion":
                this.#pushAssertion(escaped.type, start);
                break;
        }
    }
    #readEscape() {
        const start = this.#at;
        this.#at++;
        if (this.#isEnd())
            this.#fail(start, this.#at, "this backslash escapes nothing");
        const point = this.#source.codePointAt(this.#at);
        this.#at += point > 0xffff ? 2 : 1;
        const letter = String.fromCodePoint(point);
        switch (letter) {
            case "x":
                return this.#hexEscape(start, 2);
            case "u":
                return this.#hexEscape(start, 4);
            case "U":
                return this.#hexEscape(start, 8);
            case "p":
            case "P":
                return this.#unicodeEscape(start);
            case "d":
            case "s":
            case "w":
            case "D":
            case "S":
            case "W":
                return { kind: "set", ranges: PERL_RANGES.get(letter) ?? [] };
            case "b":
                return { kind: "assertion", type: this.#bytesOnly(this.#wordBoundary(start), start) };
            case "B":
                return { kind: "assertion", type: this.#bytesOnly("not_word_boundary", start) };
            default: {
                const assertion = ASSERTIONS.get(letter);
                if (assertion !== undefined)
                    return { kind: "assertion", type: assertion };
                const control = CONTROLS.get(letter);
                if (control !== undefined)
                    return { kind: "character", point: control, isByte: false };
                if (point >= 48 && point <= 57) {
                    this.#fail(start, this.#at, "back-references are not part of YARA's regexps", `For the byte 0x0${letter} write \\x0${letter}.`);
                }
                if (point >= 128 || /[A-Za-z]/.test(letter)) {
                    this.#fail(start, this.#at, `unknown escape \\${letter} in the regexp`, `Write ${letter} for the character, or \\\\${letter} for a backslash before it.`);
                }
                return { kind: "character", point, isByte: false };
            }
        }
    }
    #hexEscape(start, width) {
        const { unicode } = this.#flags;
        this.#skipSpace();
        let point = 0;
        if (this.#code() === 123) {
            const open = this.#at++;
            let digits = 0;
            for (;; this.#at++) {
                this.#skipSpace();
                if (this.#isEnd())
                    this.#fail(open, this.#at, "this \\x{ is never closed in the regexp");
                if (this.#code() === 125)
                    break;
                const digit = hexDigit(this.#code());
                if (digit < 0)
                    this.#fail(this.#at, this.#at + 1, "expected a hex digit in the regexp's escape");
                point = Math.min(point * 16 + digit, 0x110000);
                digits++;
            }
            this.#at++;
            if (digits === 0)
                this.#fail(open, this.#at, "expected hex digits between { and } in the regexp");
        }
        else {
            for (let i = 0; i < width; i++) {
                if (i > 0)
                    this.#skipSpace();
                const digit = hexDigit(this.#code());
                if (digit < 0) {
                    this.#fail(start, this.#at + 1, `expected ${width} hex digits after ${this.#source.slice(start, start + 2)} in the regexp`);
                }
                point = point * 16 + digit;
                this.#at++;
            }
            if (width === 2 && !unicode)
                return { kind: "character", point, isByte: true };
        }
        if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) {
            this.#fail(start, this.#at, "this escape names no character");
        }
        return { kind: "character", point, isByte: false };
    }
    #unicodeEscape(start) {
        if (this.#code() === 123) {
            const close = this.#source.indexOf("}", this.#at);
            this.#at = close < 0 ? this.#source.length : close + 1;
        }
        else if (!this.#isEnd())
            this.#at++;
        if (!this.#flags.unicode) {
            this.#fail(start, this.#at, "Unicode classes are not part of YARA's regexps: they match bytes");
        }
        return { kind: "set", ranges: DOT_RANGES.all };
    }
    /** `\b`, or `\b{start}` and the like; `\b{2}` is a repetition. */
    #wordBoundary(start) {
        const open = this.#at;
        if (this.#code() !== 123 || !/[-A-Za-z]/.test(this.#source[open + 1] ?? ""))
            return "word_boundary";
        const close = this.#source.indexOf("}", open);
        const type = close < 0 ? undefined : SPECIAL_BOUNDARIES.get(this.#source.slice(open + 1, close));
        const end = close < 0 ? this.#source.length : close + 1;
        if (type === undefined) {
            this.#fail(open, end, "expected start, end, start-half or end-half between { and } after \\b");
        }
        this.#at = end;
        if (type.endsWith("half"))
            this.#half ??= { start: this.#offset + start, end: this.#offset + end };
        return type;
    }
    #bytesOnly(type, start) {
        if (this.#flags.unicode)
            this.#fail(start, this.#at, "word boundaries are not part of Unicode regexps in YARA");
        return type;
    }
    // ---- classes
    #pushClass() {
        const start = this.#at;
        const { set, height } = this.#bracketClass();
        this.#pushSet(this.#keeps ? set.ranges() : DOT_RANGES.all, "bracket", start, height);
    }
    /** Reads a class with its nested ones and the operators `&&`, `--` and `~~`. */
    #bracketClass() {
        const open = [this.#openClass()];
        for (;;) {
            this.#skipSpace();
            const current = open[open.length - 1];
            if (this.#isEnd())
                this.#unclosedClass(current.start);
            const code = this.#code();
            const next = this.#source.charCodeAt(this.#at + 1);
            if (code === 91) {
                const posix = this.#posixClass();
                if (posix !== null)
                    current.add(posix, 0);
                else {
                    if (open.length >= this.#maxDepth)
                        this.#tooDeep(this.#at, this.#at + 1);
                    open.push(this.#openClass());
                }
            }
            else if (code === 93) {
                this.#at++;
                const finished = current.finish(this.#flags.ignoreCase);
                open.pop();
                const parent = open[open.length - 1];
                if (parent === undefined)
                    return finished;
                parent.add(finished.set, finished.height);
            }
            else if (next === code && (code === 38 || code === 45 || code === 126)) {
                current.operator(code, this.#flags.ignoreCase);
                this.#at += 2;
            }
            else
                this.#classRange(current);
        }
    }
    #unclosedClass(start) {
        this.#fail(start, start + 1, "this [ is never closed in the regexp", "Add ], or write \\[ for the character itself.");
    }
    #openClass() {
        const start = this.#at++;
        this.#skipSpace();
        const isNegated = this.#code() === 94;
        if (isNegated) {
            this.#at++;
            this.#skipSpace();
        }
        const result = new OpenClass(start, isNegated);
        // Any number of - at the start, or one ], stand for themselves.
        let isFirst = true;
        while (this.#code() === 45) {
            result.addByte(45);
            this.#at++;
            this.#skipSpace();
            isFirst = false;
        }
        if (isFirst && this.#code() === 93) {
            result.addByte(93);
            this.#at++;
            this.#skipSpace();
        }
        if (this.#isEnd())
            this.#unclosedClass(start);
        return result;
    }
    /** `[:alpha:]`; null, and nothing read, where it is an ordinary nested class. */
    #posixClass() {
        const source = this.#source;
        if (source.charCodeAt(this.#at + 1) !== 58)
            return null;
        const isNegated = source.charCodeAt(this.#at + 2) === 94;
        const from = this.#at + (isNegated ? 3 : 2);
        let to = from;
        // The longest name has six letters.
        while (to - from <= 6 && to < source.length && source.charCodeAt(to) !== 58)
            to++;
        if (!source.startsWith(":]", to))
            return null;
        const ranges = POSIX_CLASSES.get(source.slice(from, to));
        if (ranges === undefined)
            return null;
        this.#at = to + 2;
        const set = ByteSet.of(ranges);
        return isNegated ? set.invert() : set;
    }
    #classRange(current) {
        const start = this.#at;
        const first = this.#classItem();
        this.#skipSpace();
        if (this.#isEnd())
            this.#unclosedClass(current.start);
        if (this.#code() !== 45 || this.#isLiteralDash()) {
            if (first.kind === "set")
                current.addRanges(first.ranges);
            else if (first.kind === "assertion") {
                this.#fail(start, this.#at, "this escape is no character: it cannot stand in a class");
            }
            else
                current.addByte(this.#classByte(first, start));
            return;
        }
        this.#at++;
        this.#skipSpace();
        if (this.#isEnd())
            this.#unclosedClass(current.start);
        const second = this.#classItem();
        if (first.kind !== "character" || second.kind !== "character") {
            this.#fail(start, this.#at, "a range in a class must run from one character to another", "To match - itself, put it last: [\\w-].");
        }
        if (first.point > second.point) {
            this.#fail(start, this.#at, "this range runs backwards", "Write the lower character first.");
        }
        current.addRange(this.#classByte(first, start), this.#classByte(second, start));
    }
    #isLiteralDash() {
        const at = this.#at;
        this.#at++;
        this.#skipSpace();
        const code = this.#code();
        this.#at = at;
        return code === 93 || code === 45;
    }
    #classItem() {
        if (this.#code() === 92)
            return this.#readEscape();
        const point = this.#source.codePointAt(this.#at);
        this.#at += point > 0xffff ? 2 : 1;
        return { kind: "character", point, isByte: false };
    }
    #classByte(item, start) {
        if (item.isByte || item.point < 0x80)
            return item.point;
        if (!this.#flags.unicode) {
            this.#fail(start, this.#at, "a class can hold ASCII characters only: a regexp matches bytes", `This character is several bytes; write an alternative instead: (a|${String.fromCodePoint(item.point)}).`);
        }
        return 0xff;
    }
    // ---- the flag x
    #skipSpace() {
        if (!this.#flags.ignoreWhitespace)
            return;
        for (;;) {
            this.#skipWhitespace();
            if (this.#code() !== 35)
                return;
            const lineEnd = this.#source.indexOf("\n", this.#at);
            this.#at = lineEnd < 0 ? this.#source.length : lineEnd + 1;
        }
    }
    #skipWhitespace() {
        while (!this.#isEnd() && isWhitespace(this.#code()))
            this.#at++;
    }
}
const FLAGS = new Map([
    [105, "ignoreCase"],
    [109, "multiLine"],
    [115, "dotAll"],
    [85, "swapGreed"],
    [117, "unicode"],
    [82, "crlf"],
    [120, "ignoreWhitespace"],
]);
const ASSERTIONS = new Map([
    ["A", "start"],
    ["z", "end"],
]);
const SPECIAL_BOUNDARIES = new Map([
    ["start", "word_start"],
    ["end", "word_end"],
    ["start-half", "word_start_half"],
    ["end-half", "word_end_half"],
]);
const CONTROLS = new Map([
    ["a", 7],
    ["f", 12],
    ["t", 9],
    ["n", 10],
    ["r", 13],
    ["v", 11],
]);
function isWhitespace(code) {
    return (code === 32 ||
        (code >= 9 && code <= 13) ||
        code === 0x85 ||
        code === 0xa0 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000);
}

;// CONCATENATED MODULE: ./build/src/yara/syntax.js
/**
 * What every node has: `kind`, and its `range` in the source (UTF-16 offsets, end exclusive). The range is
 * kept as two numbers and made on demand: a rule file has hundreds of thousands of nodes.
 * Nodes that translation makes have the range `0..0`.
 */
class SyntaxNode {
    constructor(kind, start, end) {
        this.kind = kind;
        this.start = start;
        this.end = end;
    }
    get range() {
        return { start: this.start, end: this.end };
    }
}
/** `// …` or `/* … *\/`. */
class Comment extends SyntaxNode {
    constructor(start, end, style, text) {
        super("Comment", start, end);
        this.style = style;
        this.text = text;
    }
}
class Identifier extends SyntaxNode {
    constructor(start, end, name) {
        super("Identifier", start, end);
        this.name = name;
    }
}
// ---- literals
/**
 * `"…"`: `value` is unescaped. A YARA string is bytes; they are decoded as UTF-8, and a byte that is not part
 * of valid UTF-8 becomes the lone surrogate U+DC00 + byte (as Python's `surrogateescape` does), so that no
 * two different strings get the same value and `"\xc3\xa9"` equals `"é"`.
 */
class StringLiteral extends SyntaxNode {
    constructor(start, end, value) {
        super("StringLiteral", start, end);
        this.value = value;
    }
}
/** `10`, `0x1f`, `0o17`, `2KB`, `3MB`; `value` is exact up to 2^63 - 1. */
class IntegerLiteral extends SyntaxNode {
    constructor(start, end, value) {
        super("IntegerLiteral", start, end);
        this.value = value;
    }
}
class FloatLiteral extends SyntaxNode {
    constructor(start, end, value) {
        super("FloatLiteral", start, end);
        this.value = value;
    }
}
class BooleanLiteral extends SyntaxNode {
    constructor(start, end, value) {
        super("BooleanLiteral", start, end);
        this.value = value;
    }
}
/** `/source/flags`; `source` is verbatim, without its slashes (`\/` stays escaped). */
class RegexpLiteral extends SyntaxNode {
    constructor(start, end, source, flags) {
        super("RegexpLiteral", start, end);
        this.source = source;
        this.flags = flags;
    }
}
// ---- file
class File extends SyntaxNode {
    constructor(start, end, items, comments) {
        super("File", start, end);
        this.items = items;
        this.comments = comments;
    }
}
class Import extends SyntaxNode {
    constructor(start, end, module) {
        super("Import", start, end);
        this.module = module;
    }
}
class Include extends SyntaxNode {
    constructor(start, end, path) {
        super("Include", start, end);
        this.path = path;
    }
}
/**
 * Text at the top level that is no item, or one too broken to have a name. A broken rule with a name is a `Rule`
 * that ends where the next item begins.
 */
class Unparsed extends SyntaxNode {
    constructor(start, end) {
        super("Unparsed", start, end);
    }
}
class RuleModifier extends SyntaxNode {
    constructor(start, end, name) {
        super("RuleModifier", start, end);
        this.name = name;
    }
}
class Rule extends SyntaxNode {
    constructor(start, end, modifiers, name, tags, meta, patterns, condition) {
        super("Rule", start, end);
        this.modifiers = modifiers;
        this.name = name;
        this.tags = tags;
        this.meta = meta;
        this.patterns = patterns;
        this.condition = condition;
    }
}
/** From the word `meta` to the end of its last entry. */
class MetaSection extends SyntaxNode {
    constructor(start, end, entries) {
        super("MetaSection", start, end);
        this.entries = entries;
    }
}
class Meta extends SyntaxNode {
    constructor(start, end, key, value) {
        super("Meta", start, end);
        this.key = key;
        this.value = value;
    }
}
/** From the word `strings` to the end of its last pattern. */
class PatternSection extends SyntaxNode {
    constructor(start, end, patterns) {
        super("PatternSection", start, end);
        this.patterns = patterns;
    }
}
class ConditionSection extends SyntaxNode {
    constructor(start, end, expression) {
        super("ConditionSection", start, end);
        this.expression = expression;
    }
}
// ---- patterns
/** `$name`; an anonymous `$` has the empty name. */
class PatternIdentifier extends SyntaxNode {
    constructor(start, end, name) {
        super("PatternIdentifier", start, end);
        this.name = name;
    }
}
class PatternModifier extends SyntaxNode {
    constructor(start, end, name, argument) {
        super("PatternModifier", start, end);
        this.name = name;
        this.argument = argument;
    }
}
class ByteRange extends SyntaxNode {
    constructor(start, end, lower, upper) {
        super("ByteRange", start, end);
        this.lower = lower;
        this.upper = upper;
    }
}
class TextPattern extends SyntaxNode {
    constructor(start, end, identifier, value, modifiers) {
        super("TextPattern", start, end);
        this.identifier = identifier;
        this.value = value;
        this.modifiers = modifiers;
    }
}
/** `{ 4D 5A ?? [4-6] ( 90 | CC ) }`; its bytes are read on demand, see `hex.ts`. */
class HexPattern extends SyntaxNode {
    constructor(start, end, identifier, value, modifiers) {
        super("HexPattern", start, end);
        this.identifier = identifier;
        this.value = value;
        this.modifiers = modifiers;
    }
}
/** From `{` to `}`. `source` is what stands between, verbatim, comments included. */
class HexString extends SyntaxNode {
    constructor(start, end, source) {
        super("HexString", start, end);
        this.source = source;
    }
}
class RegexpPattern extends SyntaxNode {
    constructor(start, end, identifier, value, modifiers) {
        super("RegexpPattern", start, end);
        this.identifier = identifier;
        this.value = value;
        this.modifiers = modifiers;
    }
}
// ---- condition
/** `filesize` or `entrypoint`. */
class BuiltinValue extends SyntaxNode {
    constructor(start, end, name) {
        super("BuiltinValue", start, end);
        this.name = name;
    }
}
/** `at offset` or `in (lower..upper)` after a pattern or an `of`. */
class AtAnchor extends SyntaxNode {
    constructor(start, end, offset) {
        super("AtAnchor", start, end);
        this.offset = offset;
    }
}
class InAnchor extends SyntaxNode {
    constructor(start, end, interval) {
        super("InAnchor", start, end);
        this.interval = interval;
    }
}
/** `(lower..upper)`. */
class Interval extends SyntaxNode {
    constructor(start, end, lower, upper) {
        super("Interval", start, end);
        this.lower = lower;
        this.upper = upper;
    }
}
/** `$a`, `$a at 0`, `$a in (0..10)`; `$` alone within `for … of`. */
class PatternMatch extends SyntaxNode {
    constructor(start, end, identifier, anchor) {
        super("PatternMatch", start, end);
        this.identifier = identifier;
        this.anchor = anchor;
    }
}
/** `#a`, `#a in (0..10)`. The name is without its `#`. */
class PatternCount extends SyntaxNode {
    constructor(start, end, name, interval) {
        super("PatternCount", start, end);
        this.name = name;
        this.interval = interval;
    }
}
/** `@a`, `@a[2]`. */
class PatternOffset extends SyntaxNode {
    constructor(start, end, name, index) {
        super("PatternOffset", start, end);
        this.name = name;
        this.index = index;
    }
}
/** `!a`, `!a[2]`. */
class PatternLength extends SyntaxNode {
    constructor(start, end, name, index) {
        super("PatternLength", start, end);
        this.name = name;
        this.index = index;
    }
}
/** `object.field`. */
class FieldAccess extends SyntaxNode {
    constructor(start, end, object, field) {
        super("FieldAccess", start, end);
        this.object = object;
        this.field = field;
    }
}
/** `object[index]`: an array's element or a map's value. */
class IndexAccess extends SyntaxNode {
    constructor(start, end, object, index) {
        super("IndexAccess", start, end);
        this.object = object;
        this.index = index;
    }
}
class FunctionCall extends SyntaxNode {
    constructor(start, end, callee, args) {
        super("FunctionCall", start, end);
        this.callee = callee;
        this.arguments = args;
    }
}
/** `(expression)`: kept, so that a tree prints as it was written. */
class ParenthesizedExpression extends SyntaxNode {
    constructor(start, end, expression) {
        super("ParenthesizedExpression", start, end);
        this.expression = expression;
    }
}
class UnaryExpression extends SyntaxNode {
    constructor(start, end, operator, operand) {
        super("UnaryExpression", start, end);
        this.operator = operator;
        this.operand = operand;
    }
}
/** `a and b and c` or `a or b or c`: one node for a whole chain, two operands at least. */
class LogicalExpression extends SyntaxNode {
    constructor(start, end, operator, operands) {
        super("LogicalExpression", start, end);
        this.operator = operator;
        this.operands = operands;
    }
}
class BinaryExpression extends SyntaxNode {
    constructor(start, end, operator, left, right) {
        super("BinaryExpression", start, end);
        this.operator = operator;
        this.left = left;
        this.right = right;
    }
}
/** `all`, `any`, `none`, `3`, `50%`: `count` is set for the last two. */
class Quantifier extends SyntaxNode {
    constructor(start, end, type, count) {
        super("Quantifier", start, end);
        this.type = type;
        this.count = count;
    }
}
/** `them`. */
class Them extends SyntaxNode {
    constructor(start, end) {
        super("Them", start, end);
    }
}
/** `$a`, `$a*`, `$*` in a set of patterns; `name` is without `$` and `*`. */
class PatternSetItem extends SyntaxNode {
    constructor(start, end, name, wildcard) {
        super("PatternSetItem", start, end);
        this.name = name;
        this.wildcard = wildcard;
    }
}
/** `a_rule`, `a_rule*` in a set of rules. */
class RuleSetItem extends SyntaxNode {
    constructor(start, end, name, wildcard) {
        super("RuleSetItem", start, end);
        this.name = name;
        this.wildcard = wildcard;
    }
}
/** `($a, $b*)` or `(rule_a, rule_b*)`. */
class ItemSet extends SyntaxNode {
    constructor(start, end, items) {
        super("ItemSet", start, end);
        this.items = items;
    }
}
/** `(expression, expression)`: what a loop runs over, or what `of` counts. */
class ExpressionTuple extends SyntaxNode {
    constructor(start, end, expressions) {
        super("ExpressionTuple", start, end);
        this.expressions = expressions;
    }
}
/** `2 of them`, `any of ($a*) in (0..10)`, `all of (pe.is_dll(), filesize < 1KB)`. */
class OfExpression extends SyntaxNode {
    constructor(start, end, quantifier, items, anchor) {
        super("OfExpression", start, end);
        this.quantifier = quantifier;
        this.items = items;
        this.anchor = anchor;
    }
}
/** `for any of them : ( $ at 0 )`. */
class ForOfExpression extends SyntaxNode {
    constructor(start, end, quantifier, items, body) {
        super("ForOfExpression", start, end);
        this.quantifier = quantifier;
        this.items = items;
        this.body = body;
    }
}
/** `for any i in (1..3) : ( … )`, `for any k, v in vt.metadata.exiftool : ( … )`. */
class ForInExpression extends SyntaxNode {
    constructor(start, end, quantifier, variables, iterable, body) {
        super("ForInExpression", start, end);
        this.quantifier = quantifier;
        this.variables = variables;
        this.iterable = iterable;
        this.body = body;
    }
}
class WithDeclaration extends SyntaxNode {
    constructor(start, end, variable, value) {
        super("WithDeclaration", start, end);
        this.variable = variable;
        this.value = value;
    }
}
/** `with x = vt.metadata.file_name, y = 1 : ( … )`. */
class WithExpression extends SyntaxNode {
    constructor(start, end, declarations, body) {
        super("WithExpression", start, end);
        this.declarations = declarations;
        this.body = body;
    }
}

;// CONCATENATED MODULE: ./build/src/yara/literals.js





/** The largest integer of a condition or a meta value: they are 64 bits, signed. */
const MAX_INTEGER = 2n ** 63n - 1n;
/**
 * Reads the literal that the lexer stands at, and moves on. A fault within it is noted and the node made
 * nevertheless: where the literal ends is known.
 */
class LiteralReader {
    #lexer;
    #faults;
    #limits;
    constructor(lexer, faults, limits) {
        this.#lexer = lexer;
        this.#faults = faults;
        this.#limits = limits;
    }
    string() {
        const lexer = this.#lexer;
        const { start, end, text } = lexer;
        const quotes = isMultiLine(text, start, end) ? 3 : 1;
        let value;
        if (lexer.hasEscape) {
            const decoded = decodeString(text, start + quotes, end - quotes);
            if (decoded.fault === null)
                value = decoded.value;
            else {
                this.#faults.add(decoded.fault);
                value = text.slice(start + quotes, end - quotes);
            }
        }
        else
            value = text.slice(start + quotes, end - quotes);
        lexer.next();
        return new StringLiteral(start, end, value);
    }
    /** A string in which YARA-X takes a backslash for a mistake: a module's name, a path, an alphabet. */
    plainString(what) {
        const lexer = this.#lexer;
        const { start, end } = lexer;
        if (lexer.hasEscape) {
            const message = `${what} cannot hold escapes`;
            this.#faults.add(fault("invalid_escape", start, end, message, "Write it without a backslash."));
            const quotes = isMultiLine(lexer.text, start, end) ? 3 : 1;
            const value = lexer.text.slice(start + quotes, end - quotes);
            lexer.next();
            return new StringLiteral(start, end, value);
        }
        return this.string();
    }
    /**
     * @param start where the node begins: at the sign, in a meta value
     * @param maximum the largest value that has a meaning here
     */
    integer(start = this.#lexer.start, sign = 1n, maximum = MAX_INTEGER) {
        const lexer = this.#lexer;
        const { end } = lexer;
        let value = integerValue(lexer.text, lexer.start, end);
        if (value > maximum) {
            const message = `this number is too large: at most ${maximum} is allowed here`;
            this.#faults.add(fault("invalid_number", lexer.start, end, message));
            value = maximum;
        }
        lexer.next();
        return new IntegerLiteral(start, end, sign * value);
    }
    float(start = this.#lexer.start, sign = 1) {
        const lexer = this.#lexer;
        const { end } = lexer;
        const value = Number(lexer.tokenText.replaceAll("_", ""));
        lexer.next();
        return new FloatLiteral(start, end, sign * value);
    }
    /** The literal, and what there is within. `flags` of modifiers are added for the check. */
    regexp() {
        const lexer = this.#lexer;
        const { start, end, text } = lexer;
        const slash = text.lastIndexOf("/", end - 1);
        const flags = text.slice(slash + 1, end);
        for (let i = 0; i < flags.length; i++) {
            const flag = flags[i];
            if (flag === "i" || flag === "s")
                continue;
            const at = slash + 1 + i;
            const message = `unknown flag ${flag} after a regular expression`;
            const help = "YARA knows i (any letter case) and s (. matches line ends too).";
            this.#faults.add(fault("invalid_regexp_flag", at, at + 1, message, help));
            break;
        }
        lexer.next();
        return new RegexpLiteral(start, end, text.slice(start + 1, slash), flags);
    }
    /** Reads what is written in a regexp, and notes the fault in it. */
    checkRegexp(literal, flags) {
        const parsed = checkRegexp(literal.source, flags, literal.start + 1, this.#limits);
        for (const found of parsed.errors)
            this.#faults.add(inDialect(found, literal.source));
        if (parsed.arbitraryPrefix !== null) {
            const { start, end } = parsed.arbitraryPrefix;
            const code = isLibyaraRegexp(literal.source) ? "libyara_regexp_prefix" : "arbitrary_prefix";
            const message = "this beginning matches any bytes, any number of them";
            const help = "Remove it: a match is found wherever the rest of the regular expression is.";
            this.#faults.add(fault(code, start, end, message, help));
        }
        return parsed;
    }
}
/** Tells a regexp that YARA 4 takes from one that nobody does. */
function inDialect(found, source) {
    if (found.code !== "invalid_regexp" || !isLibyaraRegexp(source))
        return found;
    const help = `${found.help === null ? "" : `${found.help} `}YARA 4 takes this, YARA-X and VirusTotal do not.`;
    return { ...found, code: "libyara_regexp", help };
}
function isMultiLine(text, start, end) {
    return end - start >= 6 && text.charCodeAt(start + 1) === 34 && text.charCodeAt(start + 2) === 34;
}
/** The exact value of an integer token. */
function integerValue(text, start, end) {
    const written = text.slice(start, end);
    // Up to 15 characters without _ or unit: JavaScript reads them the same way, and exactly.
    if (end - start <= 15) {
        const value = Number(written);
        if (!Number.isNaN(value))
            return BigInt(value);
    }
    let digits = written.replaceAll("_", "");
    let unit = 1n;
    if (digits.endsWith("B")) {
        if (digits.endsWith("KB"))
            unit = 1024n;
        else if (digits.endsWith("MB"))
            unit = 1048576n;
        if (unit > 1n)
            digits = digits.slice(0, -2);
    }
    // Far beyond 64 bits no digit matters; BigInt would take quadratic time over them.
    const significant = digits.replace(/^(0[xo])?0+(?=[0-9a-fA-F])/, "$1");
    if (significant.length > 70)
        return MAX_INTEGER + 1n;
    return BigInt(significant) * unit;
}

;// CONCATENATED MODULE: ./build/src/yara/pattern_table.js
/** The patterns of one rule, and which of them are used. Sets with wildcards are looked up without a search. */
class PatternTable {
    #patterns;
    /** Declared more than once, from the second on. */
    duplicates = [];
    #declared = new Set();
    #used = new Set();
    #isAllUsed = false;
    /** Made when a set with a wildcard, or a misspelt name, asks for it. */
    #names;
    /** Ends and beginnings of used stretches of `names`, as differences. */
    #stretches;
    constructor(patterns) {
        this.#patterns = patterns;
        for (const pattern of patterns) {
            const { name } = pattern.identifier;
            if (name !== "" && this.#declared.has(name))
                this.duplicates.push(pattern);
            this.#declared.add(name);
        }
    }
    get isEmpty() {
        return this.#patterns.length === 0;
    }
    /** Names in order, each once. */
    get names() {
        this.#names ??= [...this.#declared].sort();
        return this.#names;
    }
    /** Marks one as used; false where there is none of that name. */
    use(name) {
        if (!this.#declared.has(name))
            return false;
        this.#used.add(name);
        return true;
    }
    useAll() {
        this.#isAllUsed = true;
    }
    /** Marks all whose names begin so; false where there is none. */
    usePrefix(prefix) {
        const first = this.#firstAtLeast(prefix);
        // Names are ASCII, so this one is behind all of them that begin so.
        const last = this.#firstAtLeast(`${prefix}\u007f`);
        this.#markStretch(first, last);
        return last > first;
    }
    /** Declared and never used, but for those whose name begins with `_`. */
    unused() {
        if (this.#isAllUsed)
            return [];
        const stretches = this.#stretches;
        const used = stretches === undefined ? this.#used : new Set(this.#used);
        if (stretches !== undefined) {
            let depth = 0;
            this.names.forEach((name, i) => {
                depth += stretches[i];
                if (depth > 0)
                    used.add(name);
            });
        }
        return this.#patterns.filter(({ identifier }) => !used.has(identifier.name) && !identifier.name.startsWith("_"));
    }
    #markStretch(first, last) {
        if (last <= first)
            return;
        this.#stretches ??= new Int32Array(this.names.length + 1);
        this.#stretches[first] += 1;
        this.#stretches[last] -= 1;
    }
    #firstAtLeast(name) {
        let low = 0;
        let high = this.names.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.names[middle] < name)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}

;// CONCATENATED MODULE: ./build/src/yara/visitor.js
/**
 * The properties of each kind that hold nodes, in the order of the text. `File.comments` is left out: comments
 * stand between nodes, not in the tree.
 */
const CHILD_KEYS = {
    File: ["items"],
    Comment: [],
    Import: ["module"],
    Include: ["path"],
    Unparsed: [],
    Rule: ["modifiers", "name", "tags", "meta", "patterns", "condition"],
    RuleModifier: [],
    MetaSection: ["entries"],
    Meta: ["key", "value"],
    PatternSection: ["patterns"],
    ConditionSection: ["expression"],
    Identifier: [],
    StringLiteral: [],
    IntegerLiteral: [],
    FloatLiteral: [],
    BooleanLiteral: [],
    RegexpLiteral: [],
    HexString: [],
    PatternIdentifier: [],
    PatternModifier: ["argument"],
    ByteRange: ["lower", "upper"],
    TextPattern: ["identifier", "value", "modifiers"],
    HexPattern: ["identifier", "value", "modifiers"],
    RegexpPattern: ["identifier", "value", "modifiers"],
    BuiltinValue: [],
    AtAnchor: ["offset"],
    InAnchor: ["interval"],
    Interval: ["lower", "upper"],
    PatternMatch: ["identifier", "anchor"],
    PatternCount: ["interval"],
    PatternOffset: ["index"],
    PatternLength: ["index"],
    FieldAccess: ["object", "field"],
    IndexAccess: ["object", "index"],
    FunctionCall: ["callee", "arguments"],
    ParenthesizedExpression: ["expression"],
    UnaryExpression: ["operand"],
    LogicalExpression: ["operands"],
    BinaryExpression: ["left", "right"],
    Quantifier: ["count"],
    Them: [],
    PatternSetItem: [],
    RuleSetItem: [],
    ItemSet: ["items"],
    ExpressionTuple: ["expressions"],
    OfExpression: ["quantifier", "items", "anchor"],
    ForOfExpression: ["quantifier", "items", "body"],
    ForInExpression: ["quantifier", "variables", "iterable", "body"],
    WithDeclaration: ["variable", "value"],
    WithExpression: ["declarations", "body"],
};
/** Walks a tree from the root down, in the order of the text. The parser bounds a tree's height, so recursion is safe. */
function visit(root, visitor) {
    walk(root, visitor, []);
}
function walk(node, visitor, ancestors) {
    let isOpen = visitor.enter?.(node, ancestors) !== false;
    const enter = visitor[node.kind];
    if (isOpen && enter !== undefined)
        isOpen = enter(node, ancestors) !== false;
    if (isOpen) {
        const keys = CHILD_KEYS[node.kind];
        if (keys.length > 0) {
            ancestors.push(node);
            // Counted, here and below: an iterator for each of a file's nodes is a third of what a walk costs.
            for (let i = 0; i < keys.length; i++) {
                const child = node[keys[i]];
                if (child === null || child === undefined)
                    continue;
                if (isList(child))
                    for (let k = 0; k < child.length; k++)
                        walk(child[k], visitor, ancestors);
                else
                    walk(child, visitor, ancestors);
            }
            ancestors.pop();
        }
    }
    visitor.leave?.(node, ancestors);
}
function isList(child) {
    return Array.isArray(child);
}
/** The children of a node, in the order of the text. */
function childrenOf(node) {
    const children = [];
    const keys = CHILD_KEYS[node.kind];
    for (let i = 0; i < keys.length; i++) {
        const child = node[keys[i]];
        if (child === null || child === undefined)
            continue;
        if (isList(child))
            for (let k = 0; k < child.length; k++)
                children.push(child[k]);
        else
            children.push(child);
    }
    return children;
}

;// CONCATENATED MODULE: ./build/src/yara/check.js





/** Modules of YARA-X 1.20: their names are reserved where they are imported, and mean nothing where they are not. */
const MODULE_NAMES = [
    ...["console", "crx", "cuckoo", "dex", "dotnet", "elf", "hash", "lnk", "macho"],
    ...["math", "pe", "string", "time", "vt"],
];
/** Functions that need no import. */
const BUILTIN_FUNCTIONS = [
    ...["int8", "int16", "int32", "uint8", "uint16", "uint32", "float32", "float64"].flatMap((name) => [
        name,
        `${name}be`,
    ]),
];
const MODULES = new Set(MODULE_NAMES);
const BUILTINS = new Set(BUILTIN_FUNCTIONS);
const NONE = new Set();
/**
 * What is wrong with a source whose syntax is right, as far as names go: rules, tags and patterns declared twice,
 * patterns used without being declared or declared without being used, sets that match no pattern, identifiers
 * that nothing declares. Types and modules' fields are not looked at. In the order of their places.
 *
 * @param externals names of variables that are given from outside
 */
function checkFile(file, externals = NONE) {
    const faults = [];
    const declared = new Map();
    const later = new Set();
    const imports = new Set();
    const suggestions = new Suggestions();
    let hasInclude = false;
    for (const item of file.items) {
        if (item.kind === "Rule")
            later.add(item.name.name);
        else if (item.kind === "Include")
            hasInclude = true;
    }
    for (const item of file.items) {
        if (item.kind === "Import")
            imports.add(item.module.value);
        if (item.kind !== "Rule")
            continue;
        checkRuleName(item, declared, imports, faults);
        checkTags(item, faults);
        new RuleChecker(item, { declared, later, imports, externals, hasInclude }, suggestions, faults).check();
        if (!declared.has(item.name.name))
            declared.set(item.name.name, item);
    }
    return faults.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
function checkRuleName({ name }, declared, imports, faults) {
    if (declared.has(name.name)) {
        const message = `a rule named \`${name.name}\` is declared above`;
        faults.push(fault("duplicate_rule", name.start, name.end, message, "Rename or remove one of them."));
    }
    else if (imports.has(name.name) || BUILTINS.has(name.name)) {
        const what = imports.has(name.name) ? "a module that is imported" : "a function of the language";
        const message = `\`${name.name}\` is the name of ${what}`;
        faults.push(fault("conflicting_name", name.start, name.end, message, "Choose another name for the rule."));
    }
}
function checkTags({ tags }, faults) {
    if (tags.length < 2)
        return;
    const seen = new Set();
    for (const { name, start, end } of tags) {
        if (seen.has(name)) {
            faults.push(fault("duplicate_tag", start, end, `the tag \`${name}\` is given twice`, "Remove one of them."));
        }
        seen.add(name);
    }
}
/** Finds what a misspelt name was meant to be, as long as that does not take long. */
class Suggestions {
    /** Names that are still compared for this source, whatever is wrong with it. */
    #budget = 20_000;
    nearest(name, candidates) {
        const compared = [];
        for (const names of candidates) {
            for (const candidate of names) {
                if (this.#budget-- <= 0)
                    return null;
                compared.push(candidate);
            }
        }
        return nearestWord(name, compared);
    }
}
/** Checks one rule. Recursion is bounded by the height of the tree. */
class RuleChecker {
    #rule;
    #surroundings;
    #faults;
    #patterns;
    #suggestions;
    /** Variables in scope, and how many of each name. */
    #variables;
    /** `for … of` around. */
    #loops = 0;
    constructor(rule, surroundings, suggestions, faults) {
        this.#rule = rule;
        this.#suggestions = suggestions;
        this.#surroundings = surroundings;
        this.#faults = faults;
        this.#patterns = new PatternTable(rule.patterns?.patterns ?? []);
    }
    check() {
        for (const { identifier } of this.#patterns.duplicates) {
            const { name, start, end } = identifier;
            const message = `a pattern named \`$${name}\` is declared above`;
            this.#faults.push(fault("duplicate_pattern", start, end, message, "Rename or remove one of them."));
        }
        const { condition } = this.#rule;
        // A condition that could not be read may have used any of them.
        if (condition === null)
            return;
        this.#walk(condition.expression);
        for (const { identifier } of this.#patterns.unused()) {
            const { name, start, end } = identifier;
            const message = `the pattern \`$${name}\` is never used: YARA refuses such a rule`;
            const help = name === "" ? "Use it in the condition, or remove it." : `Use it, remove it, or name it $_${name}.`;
            this.#faults.push(fault("unused_pattern", start, end, message, help));
        }
    }
    #walk(node) {
        switch (node.kind) {
            case "Identifier":
                this.#identifier(node);
                return;
            case "FieldAccess":
                this.#walk(node.object);
                return;
            case "PatternMatch":
                this.#use(node.identifier.name, "$", node.start, node.identifier.end);
                if (node.anchor !== null)
                    this.#walk(node.anchor);
                return;
            case "PatternCount":
                this.#use(node.name, "#", node.start, node.start + 1 + node.name.length);
                if (node.interval !== null)
                    this.#walk(node.interval);
                return;
            case "PatternOffset":
                this.#use(node.name, "@", node.start, node.start + 1 + node.name.length);
                if (node.index !== null)
                    this.#index(node.index);
                return;
            case "PatternLength":
                this.#use(node.name, "!", node.start, node.start + 1 + node.name.length);
                if (node.index !== null)
                    this.#index(node.index);
                return;
            case "Interval":
                this.#interval(node);
                for (const child of childrenOf(node))
                    this.#walk(child);
                return;
            case "Them":
                if (this.#patterns.isEmpty)
                    this.#emptySet(node, "this rule declares no patterns");
                this.#patterns.useAll();
                return;
            case "ItemSet":
                this.#set(node);
                return;
            case "ForOfExpression":
                this.#walk(node.quantifier);
                this.#walk(node.items);
                this.#loops++;
                this.#walk(node.body);
                this.#loops--;
                return;
            case "ForInExpression":
                this.#forIn(node);
                return;
            case "WithExpression":
                this.#with(node);
                return;
            case "OfExpression":
                if (node.quantifier.count !== null)
                    this.#walk(node.quantifier.count);
                this.#walk(node.items);
                if (node.anchor !== null)
                    this.#walk(node.anchor);
                return;
            case "LogicalExpression":
                for (let i = 0; i < node.operands.length; i++)
                    this.#walk(node.operands[i]);
                return;
            case "BinaryExpression":
                this.#walk(node.left);
                this.#walk(node.right);
                return;
            case "ParenthesizedExpression":
                this.#walk(node.expression);
                return;
            case "IntegerLiteral":
            case "StringLiteral":
            case "BuiltinValue":
                return;
            default:
                for (const child of childrenOf(node))
                    this.#walk(child);
        }
    }
    #forIn({ quantifier, variables, iterable, body }) {
        this.#walk(quantifier);
        this.#walk(iterable);
        for (const { name } of variables)
            this.#scope(name, 1);
        this.#walk(body);
        for (const { name } of variables)
            this.#scope(name, -1);
    }
    #with({ declarations, body }) {
        for (const { variable, value } of declarations) {
            this.#walk(value);
            this.#scope(variable.name, 1);
        }
        this.#walk(body);
        for (const { variable } of declarations)
            this.#scope(variable.name, -1);
    }
    #scope(name, change) {
        this.#variables ??= new Map();
        this.#variables.set(name, (this.#variables.get(name) ?? 0) + change);
    }
    #use(name, mark, start, end) {
        if (name === "") {
            if (this.#loops > 0)
                return;
            const message = `\`${mark}\` alone stands for the pattern of a loop, and there is none around`;
            const help = `Name a pattern, or write \`for any of them : ( … )\` around it.`;
            this.#faults.push(fault("anonymous_pattern_outside_loop", start, end, message, help));
            return;
        }
        if (this.#patterns.use(name))
            return;
        const meant = this.#suggestions.nearest(name, [this.#patterns.names]);
        const message = `no pattern is named \`$${name}\` in this rule`;
        const help = meant === null ? "Declare it in `strings:`." : `Did you mean ${mark}${meant}?`;
        // One misspelling is one fault: the pattern that was meant is not unused as well.
        if (meant !== null)
            this.#patterns.use(meant);
        this.#faults.push(fault("undefined_pattern", start, end, message, help));
    }
    #set({ items }) {
        for (let i = 0; i < items.length; i++) {
            const item = items[i];
            if (item?.kind !== "PatternSetItem")
                continue;
            const isThere = item.wildcard ? this.#patterns.usePrefix(item.name) : this.#patterns.use(item.name);
            if (!isThere)
                this.#emptySet(item, this.#unmatched(item));
        }
    }
    #unmatched({ name, wildcard }) {
        if (this.#patterns.isEmpty)
            return "this rule declares no patterns";
        return wildcard ? `no pattern's name begins with \`$${name}\`` : `no pattern is named \`$${name}\` in this rule`;
    }
    #index(index) {
        this.#walk(index);
        const value = constant(index);
        if (value === null || value >= 1n)
            return;
        const message = `matches are counted from 1: there is none of number ${value}`;
        const help = "YARA 4 takes it for undefined, YARA-X and VirusTotal refuse it.";
        this.#faults.push(fault("libyara_negative_index", index.start, index.end, message, help, "warning"));
    }
    #interval({ lower, upper, start, end }) {
        const first = constant(lower);
        const last = first === null ? null : constant(upper);
        if (first === null || last === null || first <= last)
            return;
        const message = `this interval runs from ${first} down to ${last}`;
        const help = "Write the smaller bound first. YARA 4 takes it for empty, YARA-X and VirusTotal refuse it.";
        this.#faults.push(fault("libyara_empty_interval", start, end, message, help, "warning"));
    }
    #emptySet({ start, end }, message) {
        this.#faults.push(fault("empty_pattern_set", start, end, message, "Declare it in `strings:`, or name another."));
    }
    #identifier({ name, start, end }) {
        const { declared, later, imports, externals, hasInclude } = this.#surroundings;
        if ((this.#variables?.get(name) ?? 0) > 0 || declared.has(name) || imports.has(name) || BUILTINS.has(name))
            return;
        if (externals.has(name))
            return;
        // What an included file declares is not known here.
        if (hasInclude)
            return;
        if (later.has(name)) {
            const own = name === this.#rule.name.name;
            const message = own ? `rule \`${name}\` refers to itself` : `rule \`${name}\` is declared further down only`;
            const help = own ? null : "Move it above this rule.";
            this.#faults.push(fault("undefined_identifier", start, end, message, help));
        }
        else if (MODULES.has(name)) {
            const message = `the module \`${name}\` is used without being imported`;
            this.#faults.push(fault("missing_import", start, end, message, `Write import "${name}" above the rule.`));
        }
        else {
            const meant = this.#suggestions.nearest(name, [this.#variables?.keys() ?? [], declared.keys(), imports]);
            const message = `nothing in this source declares \`${name}\``;
            const help = meant === null ? "It must be an external variable: VirusTotal has none of them." : `Did you mean \`${meant}\`?`;
            this.#faults.push(fault("undefined_identifier", start, end, message, help, "warning"));
        }
    }
}
/** The value of an integer that is written down, sums and products included; null for anything else. */
function constant(expression) {
    switch (expression.kind) {
        case "IntegerLiteral":
            return expression.value;
        case "ParenthesizedExpression":
            return constant(expression.expression);
        case "UnaryExpression": {
            const operand = expression.operator === "-" ? constant(expression.operand) : null;
            return operand === null ? null : -operand;
        }
        case "BinaryExpression": {
            const left = constant(expression.left);
            const right = left === null ? null : constant(expression.right);
            if (left === null || right === null)
                return null;
            if (expression.operator === "+")
                return left + right;
            if (expression.operator === "-")
                return left - right;
            // Beyond 64 bits the compiler gives up too, and BigInt would grow without end.
            return expression.operator === "*" && isInteger(left) && isInteger(right) ? left * right : null;
        }
        default:
            return null;
    }
}
function isInteger(value) {
    return value <= MAX_INTEGER && value >= -MAX_INTEGER;
}

;// CONCATENATED MODULE: ./build/src/yara/comments.js

const comments_NONE = { leading: [], trailing: [], inner: [] };
/** Which comments belong to which node. */
class CommentMap {
    #byNode = new Map();
    #owners = new Map();
    add(node, place, comment) {
        let comments = this.#byNode.get(node);
        if (comments === undefined) {
            comments = { leading: [], trailing: [], inner: [] };
            this.#byNode.set(node, comments);
        }
        comments[place].push(comment);
        this.#owners.set(comment, node);
    }
    /** The comments that belong to a node itself, not to its parts. */
    of(node) {
        return this.#byNode.get(node) ?? comments_NONE;
    }
    /** The node that a comment belongs to. */
    ownerOf(comment) {
        return this.#owners.get(comment);
    }
}
/**
 * Gives each comment of a source to the node that a person would say it belongs to: what stands before it on its
 * line; else what stands directly below; else, where a blank line follows, what stands directly above; else what
 * surrounds it. Between two sections of a rule its indentation decides: a comment further to the right than the
 * next section's word is the end of the section above. One below a rule's opening brace is about the rule.
 */
function attachComments(parsed) {
    const { tree, text } = parsed;
    const map = new CommentMap();
    if (tree.comments.length > 0)
        new Attacher(text, tree.comments, map).within(tree, 0, tree.comments.length);
    return map;
}
class Attacher {
    #text;
    #comments;
    #map;
    #lineStarts = [0];
    constructor(text, comments, map) {
        this.#text = text;
        this.#comments = comments;
        this.#map = map;
        for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
            this.#lineStarts.push(at + 1);
    }
    /** Places the comments `first` to `last` (not included), all of which stand within `node`. */
    within(node, first, last) {
        let at = first;
        let previous = null;
        for (const child of childrenOf(node)) {
            if (at >= last)
                return;
            const before = this.#firstFrom(child.start, at, last);
            if (before > at)
                this.#gap(node, previous, child, at, before);
            at = this.#firstFrom(child.end, before, last);
            if (at > before)
                this.within(child, before, at);
            previous = child;
        }
        if (at < last)
            this.#gap(node, previous, null, at, last);
    }
    /** The first of the comments that begins at an offset or after it. */
    #firstFrom(offset, first, last) {
        let low = first;
        let high = last;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#comments[middle].start < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    /** Places comments between two neighbours in `parent`; either may be missing. */
    #gap(parent, previous, next, first, last) {
        const comments = this.#comments.slice(first, last);
        // A file has no opening word that a comment could stand beside.
        const opening = parent.kind === "File" ? -1 : this.#line(parent.start);
        const above = previous === null ? opening : this.#line(previous.end);
        let at = 0;
        for (; at < comments.length; at++) {
            const comment = comments[at];
            if (this.#line(comment.start) !== above)
                break;
            // `f(/* … */ next`: the comment touches what follows it, and not what it follows.
            const isApart = previous === null || !this.#isBlank(previous.end, comment.start);
            if (next !== null && isApart && this.#line(next.start) === above && this.#isBlank(comment.end, next.start))
                break;
            this.#addAfter(parent, previous, comment);
        }
        // Between sections each line speaks for itself, by where it begins.
        const rest = comments.slice(at);
        const blocks = parent.kind === "Rule" ? rest.map((comment) => [comment]) : this.#blocks(rest);
        blocks.forEach((block, i) => {
            const place = this.#placeOf(parent, previous, next, block, i === 0 ? above : -1);
            for (const comment of block)
                this.#map.add(place.node, place.place, comment);
        });
    }
    /** A comment on the line on which `previous`, or the beginning of `parent`, stands. */
    #addAfter(parent, previous, comment) {
        const isRuleHead = parent.kind === "Rule" && previous !== null && isHead(previous);
        if (previous === null || isRuleHead)
            this.#map.add(parent, "inner", comment);
        else
            this.#map.add(lastPart(previous), "trailing", comment);
    }
    /** Comments on neighbouring lines, in groups: what blank lines keep apart. */
    #blocks(comments) {
        const blocks = [];
        let end = -2;
        for (const comment of comments) {
            const block = blocks[blocks.length - 1];
            if (block === undefined || this.#line(comment.start) > end + 1)
                blocks.push([comment]);
            else
                block.push(comment);
            end = this.#line(comment.end);
        }
        return blocks;
    }
    #placeOf(parent, previous, next, block, above) {
        const inner = { node: parent, place: "inner" };
        const start = block[0];
        const end = block[block.length - 1];
        const isAbove = next !== null && this.#line(next.start) <= this.#line(end.end) + 1;
        if (parent.kind === "Rule") {
            if (previous === null || isHead(previous))
                return inner;
            // Between two sections, or between the last one and the brace.
            if (next === null || this.#column(start.start) > this.#column(next.start)) {
                return { node: previous, place: "inner" };
            }
            return { node: next, place: "leading" };
        }
        if (isAbove)
            return { node: firstPart(next), place: "leading" };
        if (parent.kind !== "File" && previous !== null && this.#line(start.start) === above + 1) {
            return { node: lastPart(previous), place: "trailing" };
        }
        return inner;
    }
    /** Whether nothing but blanks stands between two places near each other. */
    #isBlank(start, end) {
        return end - start <= 200 && this.#text.slice(start, end).trim() === "";
    }
    #line(offset) {
        let low = 0;
        let high = this.#lineStarts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#lineStarts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
    #column(offset) {
        return offset - this.#lineStarts[this.#line(offset)];
    }
}
/** What stands before a rule's opening brace. */
function isHead(node) {
    return node.kind === "Identifier" || node.kind === "RuleModifier";
}
/** The part of a node that its first line is about. */
function firstPart(node) {
    return node.kind === "LogicalExpression" ? firstPart(node.operands[0]) : node;
}
/** The part of a node that its last line is about. */
function lastPart(node) {
    switch (node.kind) {
        case "MetaSection":
            return node.entries[node.entries.length - 1] ?? node;
        case "PatternSection":
            return node.patterns[node.patterns.length - 1] ?? node;
        case "ConditionSection":
            return lastPart(node.expression);
        case "LogicalExpression":
            return lastPart(node.operands[node.operands.length - 1]);
        default:
            return node;
    }
}

;// CONCATENATED MODULE: ./build/src/yara/comment_reader.js

/** What {@link CommentReader.skip} gives where no comment begins. */
const NO_COMMENT = -1;
/** What it gives for a block that is never closed. */
const OPEN_COMMENT = -2;
/** Reads the comments of one text, each once, and keeps them in order. */
class CommentReader {
    comments = [];
    #text;
    /** From here on no block is closed: without it, a text of nothing but openings would take quadratic time. */
    #unclosedFrom = Number.POSITIVE_INFINITY;
    constructor(text) {
        this.#text = text;
    }
    /** The end of the comment whose slash is at `at`, or one of the constants above. */
    skip(at) {
        const text = this.#text;
        const next = text.charCodeAt(at + 1);
        if (next === 47) {
            const lineEnd = text.indexOf("\n", at);
            const end = lineEnd < 0 ? text.length : lineEnd;
            const last = text.charCodeAt(end - 1) === 13 ? end - 1 : end;
            this.#keep(at, last, "line", last);
            return end;
        }
        if (next !== 42)
            return NO_COMMENT;
        if (at >= this.#unclosedFrom)
            return OPEN_COMMENT;
        const close = text.indexOf("*/", at + 2);
        if (close < 0) {
            this.#unclosedFrom = at;
            return OPEN_COMMENT;
        }
        this.#keep(at, close + 2, "block", close);
        return close + 2;
    }
    // After going back to an earlier place a comment is met again.
    #keep(start, end, style, textEnd) {
        const last = this.comments[this.comments.length - 1];
        if (last !== undefined && last.start >= start)
            return;
        this.comments.push(new Comment(start, end, style, this.#text.slice(start + 2, textEnd)));
    }
}

;// CONCATENATED MODULE: ./build/src/yara/lexer.js

/**
 * Kinds of token. Keywords are tokens of their own, as in YARA-X, so that no name can be one. Numbers, because
 * the parser compares one with every step.
 */
const Token = {
    End: 0,
    Identifier: 1,
    /** `$a`, `#a`, `@a`, `!a`, or the mark alone. */
    Pattern: 2,
    Count: 3,
    Offset: 4,
    Length: 5,
    Integer: 6,
    Float: 7,
    String: 8,
    Regexp: 9,
    // Text that is no token; the fault that the parser reports depends on which.
    OpenString: 10,
    OpenRegexp: 11,
    OpenComment: 12,
    Unknown: 13,
    LeftBrace: 20,
    RightBrace: 21,
    LeftParen: 22,
    RightParen: 23,
    LeftBracket: 24,
    RightBracket: 25,
    Colon: 26,
    Comma: 27,
    Dot: 28,
    Assign: 29,
    Tilde: 30,
    // Binary operators up to `Matches`: operators.ts holds their binding powers.
    Equal: 40,
    NotEqual: 41,
    Less: 42,
    LessEqual: 43,
    Greater: 44,
    GreaterEqual: 45,
    Pipe: 46,
    Caret: 47,
    Ampersand: 48,
    ShiftLeft: 49,
    ShiftRight: 50,
    Plus: 51,
    Minus: 52,
    Asterisk: 53,
    Backslash: 54,
    Percent: 55,
    Contains: 56,
    IContains: 57,
    StartsWith: 58,
    IStartsWith: 59,
    EndsWith: 60,
    IEndsWith: 61,
    IEquals: 62,
    Matches: 63,
    All: 70,
    And: 71,
    Any: 72,
    Ascii: 73,
    At: 74,
    Base64: 75,
    Base64Wide: 76,
    Condition: 77,
    Defined: 78,
    Entrypoint: 79,
    False: 80,
    Filesize: 81,
    For: 82,
    Fullword: 83,
    Global: 84,
    Import: 85,
    In: 86,
    Include: 87,
    Meta: 88,
    Nocase: 89,
    None: 90,
    Not: 91,
    Of: 92,
    Or: 93,
    Private: 94,
    Rule: 95,
    Strings: 96,
    Them: 97,
    True: 98,
    Wide: 99,
    With: 100,
    Xor: 101,
};
const KEYWORDS = new Map([
    ["all", Token.All],
    ["and", Token.And],
    ["any", Token.Any],
    ["ascii", Token.Ascii],
    ["at", Token.At],
    ["base64", Token.Base64],
    ["base64wide", Token.Base64Wide],
    ["condition", Token.Condition],
    ["contains", Token.Contains],
    ["defined", Token.Defined],
    ["endswith", Token.EndsWith],
    ["entrypoint", Token.Entrypoint],
    ["false", Token.False],
    ["filesize", Token.Filesize],
    ["for", Token.For],
    ["fullword", Token.Fullword],
    ["global", Token.Global],
    ["icontains", Token.IContains],
    ["iendswith", Token.IEndsWith],
    ["iequals", Token.IEquals],
    ["import", Token.Import],
    ["in", Token.In],
    ["include", Token.Include],
    ["istartswith", Token.IStartsWith],
    ["matches", Token.Matches],
    ["meta", Token.Meta],
    ["nocase", Token.Nocase],
    ["none", Token.None],
    ["not", Token.Not],
    ["of", Token.Of],
    ["or", Token.Or],
    ["private", Token.Private],
    ["rule", Token.Rule],
    ["startswith", Token.StartsWith],
    ["strings", Token.Strings],
    ["them", Token.Them],
    ["true", Token.True],
    ["wide", Token.Wide],
    ["with", Token.With],
    ["xor", Token.Xor],
]);
/** Every reserved word of the language: none of them can name a rule, a tag, a meta entry or a field. */
const RESERVED_WORDS = [...KEYWORDS.keys()];
/** Whether a keyword has this first letter and length: most names are told from keywords by that alone. */
const KEYWORD_SHAPE = new Uint8Array(26 * 16);
for (const word of KEYWORDS.keys())
    KEYWORD_SHAPE[(word.charCodeAt(0) - 97) * 16 + word.length] = 1;
// What a character below 128 can begin: one look-up instead of a chain of comparisons.
const OTHER = 0;
const lexer_SPACE = 1;
const LETTER = 2;
const lexer_DIGIT = 3;
const MARK = 4;
const QUOTE = 5;
const SLASH = 6;
const PUNCTUATION = 7;
const CHARACTER_CLASS = new Uint8Array(128);
for (const code of [9, 10, 13, 32])
    CHARACTER_CLASS[code] = lexer_SPACE;
for (let code = 48; code < 58; code++)
    CHARACTER_CLASS[code] = lexer_DIGIT;
for (let code = 65; code < 91; code++) {
    CHARACTER_CLASS[code] = LETTER;
    CHARACTER_CLASS[code + 32] = LETTER;
}
CHARACTER_CLASS[95] = LETTER;
for (const mark of "$#@!")
    CHARACTER_CLASS[mark.charCodeAt(0)] = MARK;
CHARACTER_CLASS[34] = QUOTE;
CHARACTER_CLASS[47] = SLASH;
const PUNCTUATION_TOKEN = new Uint8Array(128);
for (const [text, token] of [
    ["{", Token.LeftBrace],
    ["}", Token.RightBrace],
    ["(", Token.LeftParen],
    [")", Token.RightParen],
    ["[", Token.LeftBracket],
    ["]", Token.RightBracket],
    [":", Token.Colon],
    [",", Token.Comma],
    [".", Token.Dot],
    ["=", Token.Assign],
    ["~", Token.Tilde],
    ["<", Token.Less],
    [">", Token.Greater],
    ["|", Token.Pipe],
    ["^", Token.Caret],
    ["&", Token.Ampersand],
    ["+", Token.Plus],
    ["-", Token.Minus],
    ["*", Token.Asterisk],
    ["\\", Token.Backslash],
    ["%", Token.Percent],
]) {
    CHARACTER_CLASS[text.charCodeAt(0)] = PUNCTUATION;
    PUNCTUATION_TOKEN[text.charCodeAt(0)] = token;
}
/** Spaces outside ASCII that YARA-X skips as such. */
function isUnicodeSpace(code) {
    return code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f;
}
/**
 * Reads a text once, from left to right; the current token is in `kind`, `start` and `end`. No token is an
 * object, and none is kept.
 */
class Lexer {
    text;
    commentReader;
    kind = Token.End;
    start = 0;
    /** End of the current token, where the next one is looked for. */
    end = 0;
    /** End of the token before the current one: where something expected here was missing. */
    previousEnd = 0;
    /** Whether the current string literal has a backslash in it. */
    hasEscape = false;
    #searchedFrom = 0;
    #nextBackslash = 0;
    #nextLineEnd = 0;
    // One instance of each name: rules repeat them by the thousand.
    #names = new Map();
    constructor(text) {
        this.text = text;
        this.commentReader = new CommentReader(text);
    }
    /** The comments passed so far. */
    get comments() {
        return this.commentReader.comments;
    }
    /** Moves to the next token. */
    next() {
        this.previousEnd = this.end;
        this.readFrom(this.end);
    }
    /** Goes on from an offset that is not before any token already read. */
    resume(offset) {
        this.previousEnd = offset;
        this.readFrom(offset);
    }
    /** Reads the token at or after an offset that is not before any comment already read. */
    readFrom(offset) {
        const { text } = this;
        const length = text.length;
        let at = offset;
        for (;;) {
            if (at >= length) {
                this.#set(Token.End, length, length);
                return;
            }
            const code = text.charCodeAt(at);
            if (code >= 128) {
                if (isUnicodeSpace(code)) {
                    at++;
                    continue;
                }
                this.#unknown(at);
                return;
            }
            switch (CHARACTER_CLASS[code]) {
                case lexer_SPACE:
                    at++;
                    continue;
                case LETTER: {
                    const end = this.#nameEnd(at + 1);
                    this.#set(this.#word(at, end), at, end);
                    return;
                }
                case PUNCTUATION:
                    this.#punctuation(at, code);
                    return;
                case MARK:
                    this.#mark(at, code);
                    return;
                case QUOTE:
                    this.#string(at);
                    return;
                case lexer_DIGIT:
                    this.#number(at, code);
                    return;
                case SLASH: {
                    const after = this.#commentEnd(at);
                    if (after >= 0) {
                        at = after;
                        continue;
                    }
                    return;
                }
                default:
                    this.#unknown(at);
                    return;
            }
        }
    }
    /** Whether the current token is of a kind. (A comparison of `kind` would have TypeScript believe it for good.) */
    is(kind) {
        return this.kind === kind;
    }
    /** The current token's text. */
    get tokenText() {
        return this.text.slice(this.start, this.end);
    }
    /** A name, the same string object for the same name. */
    name(start, end) {
        const slice = this.text.slice(start, end);
        const known = this.#names.get(slice);
        if (known !== undefined)
            return known;
        this.#names.set(slice, slice);
        return slice;
    }
    /** Offset of the end of the line that holds `offset`. */
    lineEnd(offset) {
        const end = this.text.indexOf("\n", offset);
        return end < 0 ? this.text.length : end;
    }
    #set(kind, start, end) {
        this.kind = kind;
        this.start = start;
        this.end = end;
    }
    #nameEnd(at) {
        const { text } = this;
        let end = at;
        for (;;) {
            const code = text.charCodeAt(end);
            if (code >= 128 || !(CHARACTER_CLASS[code] === LETTER || CHARACTER_CLASS[code] === lexer_DIGIT))
                return end;
            // NaN, past the end, compares false with everything and indexes nothing.
            end++;
        }
    }
    #word(start, end) {
        const length = end - start;
        const first = this.text.charCodeAt(start) - 97;
        if (length > 15 || first < 0 || KEYWORD_SHAPE[first * 16 + length] !== 1)
            return Token.Identifier;
        return KEYWORDS.get(this.text.slice(start, end)) ?? Token.Identifier;
    }
    #mark(at, code) {
        if (code === 33 && this.text.charCodeAt(at + 1) === 61) {
            this.#set(Token.NotEqual, at, at + 2);
            return;
        }
        const kind = code === 36 ? Token.Pattern : code === 35 ? Token.Count : code === 64 ? Token.Offset : Token.Length;
        this.#set(kind, at, this.#nameEnd(at + 1));
    }
    #punctuation(at, code) {
        const next = this.text.charCodeAt(at + 1);
        let kind = PUNCTUATION_TOKEN[code];
        let end = at + 1;
        if (next === 61) {
            if (kind === Token.Assign)
                kind = Token.Equal;
            else if (kind === Token.Less)
                kind = Token.LessEqual;
            else if (kind === Token.Greater)
                kind = Token.GreaterEqual;
            else
                end--;
            end++;
        }
        else if (next === code) {
            if (kind === Token.Less)
                kind = Token.ShiftLeft;
            else if (kind === Token.Greater)
                kind = Token.ShiftRight;
            else
                end--;
            end++;
        }
        this.#set(kind, at, end);
    }
    // YARA-X: 0x1f | 0o17 | 1_000(KB|MB)? | 1.5, with underscores after the first digit.
    #number(at, first) {
        const { text } = this;
        if (first === 48) {
            const radix = text.charCodeAt(at + 1);
            if (radix === 120 || radix === 111) {
                const hex = radix === 120;
                let end = at + 2;
                while (hex ? isHexDigit(text.charCodeAt(end)) : isOctalDigit(text.charCodeAt(end))) {
                    end++;
                    while (text.charCodeAt(end) === 95)
                        end++;
                }
                if (end > at + 2) {
                    this.#set(Token.Integer, at, end);
                    return;
                }
            }
        }
        let end = this.#digitsEnd(at);
        const fraction = text.charCodeAt(end) === 46 ? text.charCodeAt(end + 1) : 0;
        if (isDigit(fraction) || fraction === 95) {
            this.#set(Token.Float, at, this.#digitsEnd(end + 1));
            return;
        }
        const unit = text.charCodeAt(end);
        if ((unit === 75 || unit === 77) && text.charCodeAt(end + 1) === 66)
            end += 2;
        this.#set(Token.Integer, at, end);
    }
    #digitsEnd(at) {
        let end = at;
        for (;;) {
            const code = this.text.charCodeAt(end);
            if (!isDigit(code) && code !== 95)
                return end;
            end++;
        }
    }
    #string(at) {
        const { text } = this;
        this.hasEscape = false;
        if (text.charCodeAt(at + 1) === 34) {
            if (text.charCodeAt(at + 2) === 34 && this.#multiLineString(at))
                return;
            this.#set(Token.String, at, at + 2);
            return;
        }
        // Native searches, whose results hold until they are passed: most strings need no look at their characters.
        const isBack = at < this.#searchedFrom;
        if (isBack || this.#nextBackslash <= at)
            this.#nextBackslash = find(text, "\\", at);
        if (isBack || this.#nextLineEnd <= at)
            this.#nextLineEnd = find(text, "\n", at);
        this.#searchedFrom = at;
        const quote = text.indexOf('"', at + 1);
        if (quote >= 0 && quote < this.#nextBackslash && quote < this.#nextLineEnd) {
            this.#set(Token.String, at, quote + 1);
            return;
        }
        let end = Math.min(this.#nextBackslash, this.#nextLineEnd);
        for (;;) {
            const code = text.charCodeAt(end);
            if (code === 34) {
                this.#set(Token.String, at, end + 1);
                return;
            }
            if (code === 92) {
                this.hasEscape = true;
                // A backslash cannot escape a line end; `\` at the very end escapes nothing.
                const escaped = text.charCodeAt(end + 1);
                if (escaped !== 10 && !Number.isNaN(escaped)) {
                    end += 2;
                    continue;
                }
                end++;
                break;
            }
            if (code === 10 || Number.isNaN(code))
                break;
            end++;
        }
        this.#set(Token.OpenString, at, this.lineEnd(end));
    }
    // YARA-X: `"""`, anything but quotes, `"""`; escapes as in other strings.
    #multiLineString(at) {
        const { text } = this;
        let end = at + 3;
        for (;;) {
            const code = text.charCodeAt(end);
            if (code === 34) {
                if (text.charCodeAt(end + 1) !== 34 || text.charCodeAt(end + 2) !== 34)
                    return false;
                this.#set(Token.String, at, end + 3);
                return true;
            }
            if (Number.isNaN(code))
                return false;
            if (code === 92) {
                this.hasEscape = true;
                const escaped = text.charCodeAt(end + 1);
                if (escaped === 10 || Number.isNaN(escaped))
                    return false;
                end++;
            }
            end++;
        }
    }
    /** Skips the comment at `at` and returns its end; a negative number where the slash begins something else, now the token. */
    #commentEnd(at) {
        const end = this.commentReader.skip(at);
        if (end === OPEN_COMMENT)
            this.#set(Token.OpenComment, at, this.text.length);
        else if (end < 0)
            this.#regexp(at);
        return end;
    }
    #regexp(at) {
        const { text } = this;
        let end = at + 1;
        for (;;) {
            const code = text.charCodeAt(end);
            if (code === 47) {
                end++;
                // Up to two letters are flags; YARA-X takes a third one for the next token.
                let flags = 0;
                while (flags < 2 && isLetter(text.charCodeAt(end))) {
                    end++;
                    flags++;
                }
                this.#set(Token.Regexp, at, end);
                return;
            }
            if (code === 10 || Number.isNaN(code))
                break;
            if (code === 92 && text.charCodeAt(end + 1) !== 10)
                end++;
            end++;
        }
        this.#set(Token.OpenRegexp, at, this.lineEnd(Math.min(end, text.length)));
    }
    #unknown(at) {
        const { text } = this;
        let end = at + 1;
        for (;;) {
            const code = text.charCodeAt(end);
            if (Number.isNaN(code) || isUnicodeSpace(code))
                break;
            if (code < 128 && CHARACTER_CLASS[code] !== OTHER && CHARACTER_CLASS[code] !== LETTER)
                break;
            end++;
        }
        this.#set(Token.Unknown, at, end);
    }
}
/** Where `what` is found from `from` on; the end of the text where it is not. */
function find(text, what, from) {
    const found = text.indexOf(what, from);
    return found < 0 ? text.length : found;
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}
function isOctalDigit(code) {
    return code >= 48 && code <= 55;
}
function isHexDigit(code) {
    return isDigit(code) || ((code | 32) >= 97 && (code | 32) <= 102);
}
function isLetter(code) {
    return (code | 32) >= 97 && (code | 32) <= 122;
}

;// CONCATENATED MODULE: ./build/src/yara/construct.js



// Builders for nodes that are made, not read: they have the range 0..0. Parentheses need no node of their own:
// the printer writes them where a tree needs them.
const RESERVED = new Set(RESERVED_WORDS);
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Whether a text can name a rule, a field or a variable. */
function isName(text) {
    return NAME.test(text) && !RESERVED.has(text);
}
/** @throws RangeError where `name` is no name, or a word of the language */
function identifier(name) {
    if (!isName(name))
        throw new RangeError(`\`${name}\` is no name of YARA`);
    return new Identifier(0, 0, name);
}
/** `vt.metadata.tags` from its dotted text. */
function path(dotted) {
    const [first = "", ...fields] = dotted.split(".");
    let node = identifier(first);
    for (const name of fields)
        node = field(node, name);
    return node;
}
function field(object, name) {
    return new FieldAccess(0, 0, object, identifier(name));
}
/** `object["key"]` or `object[1]`. */
function index(object, key) {
    const node = typeof key === "string" ? string(key) : typeof key === "number" ? integer(key) : key;
    return new IndexAccess(0, 0, object, node);
}
/** A string; bytes outside UTF-8 as {@link StringLiteral} has them. */
function string(value) {
    return new StringLiteral(0, 0, value);
}
/** @throws RangeError beyond 64 bits */
function integer(value) {
    const exact = BigInt(value);
    if (exact > MAX_INTEGER || exact < -MAX_INTEGER)
        throw new RangeError(`${exact} is too large for YARA`);
    return new IntegerLiteral(0, 0, exact);
}
/** @throws RangeError where the value is not finite */
function construct_float(value) {
    if (!Number.isFinite(value))
        throw new RangeError(`${value} cannot be written in YARA`);
    return new FloatLiteral(0, 0, value);
}
function construct_boolean(value) {
    return new BooleanLiteral(0, 0, value);
}
/**
 * `/source/flags`. Slashes are escaped where they are not yet.
 *
 * @throws RangeError where the source holds a line end, or is empty
 */
function regexp(source, flags = "") {
    if (source === "" || source.includes("\n"))
        throw new RangeError("a regular expression is one line of text");
    const escaped = source.replace(/\\[\s\S]|\//g, (found) => (found === "/" ? "\\/" : found));
    // `/*` and `//` would begin a comment.
    return new RegexpLiteral(0, 0, escaped.startsWith("*") ? `(?:)${escaped}` : escaped, flags);
}
/** The operands joined by `and`; one alone is itself, `and`s among them are joined in. At least one. */
function and(operands) {
    return logical("and", operands);
}
/** The operands joined by `or`, as {@link and} joins. */
function or(operands) {
    return logical("or", operands);
}
/** {@link and} or {@link or}. */
function logical(operator, operands) {
    const flat = [];
    for (const operand of operands) {
        if (operand.kind === "LogicalExpression" && operand.operator === operator) {
            for (const inner of operand.operands)
                flat.push(inner);
        }
        else
            flat.push(operand);
    }
    const [only] = flat;
    if (only === undefined)
        throw new RangeError(`${operator}() needs an operand`);
    return flat.length === 1 ? only : new LogicalExpression(0, 0, operator, flat);
}
function unary(operator, operand) {
    return new UnaryExpression(0, 0, operator, operand);
}
function not(operand) {
    return unary("not", operand);
}
function defined(operand) {
    return unary("defined", operand);
}
/** A comparison or a calculation. */
function binary(left, operator, right) {
    return new BinaryExpression(0, 0, operator, left, right);
}
function parenthesized(expression) {
    return new ParenthesizedExpression(0, 0, expression);
}
/** `callee(arguments)`; the callee is a dotted path or a node. */
function call(callee, args = []) {
    return new FunctionCall(0, 0, typeof callee === "string" ? path(callee) : callee, args);
}
/** `all`, `any`, `none`, or a number of them. */
function quantifier(of) {
    return typeof of === "number" ? new Quantifier(0, 0, "count", integer(of)) : new Quantifier(0, 0, of, null);
}
function interval(lower, upper) {
    return new Interval(0, 0, lower, upper);
}
function tuple(expressions) {
    return new ExpressionTuple(0, 0, expressions);
}
/** `for any variable in iterable : ( body )`; two variables for a map. */
function forIn(of, variables, iterable, body) {
    const names = typeof variables === "string" ? [variables] : variables;
    return new ForInExpression(0, 0, quantifier(of), names.map(identifier), iterable, body);
}
function importModule(name) {
    return new Import(0, 0, string(name));
}
function meta(key, value) {
    const literal = typeof value === "string"
        ? string(value)
        : typeof value === "boolean"
            ? construct_boolean(value)
            : typeof value === "bigint" || Number.isInteger(value)
                ? integer(value)
                : construct_float(value);
    return new Meta(0, 0, identifier(key), literal);
}
function rule(name, contents) {
    const { modifiers = [], tags = [], meta: entries = [], patterns = [], condition } = contents;
    return new Rule(0, 0, modifiers.map((word) => new RuleModifier(0, 0, word)), identifier(name), tags.map(identifier), entries.length === 0 ? null : new MetaSection(0, 0, entries), patterns.length === 0 ? null : new PatternSection(0, 0, patterns), new ConditionSection(0, 0, condition));
}
function file(items) {
    return new File(0, 0, items, []);
}

;// CONCATENATED MODULE: ./build/src/yara/hex.js




/** Reads the tokens of a hex pattern. Offsets are those of the file, or of a bare `source`. */
function parseHex(pattern, limits = DEFAULT_LIMITS) {
    const isText = typeof pattern === "string";
    const source = isText ? pattern : pattern.source;
    const builder = new TokenBuilder(isText ? 0 : pattern.start + 1);
    const { fault: found } = scan(source, 0, false, limits, builder, new CommentReader(source));
    if (found === null)
        return { tokens: builder.tokens, errors: [] };
    const { start, end } = found.span;
    const span = { start: start + builder.base, end: end + builder.base };
    return { tokens: builder.tokens, errors: [{ ...found, span }] };
}
/**
 * Checks the hex pattern whose `{` stands before `start`, and finds its end; keeps nothing but its comments.
 *
 * ```text
 * sequence    := item ( jump* item )*
 * item        := byte | "(" sequence ( "|" sequence )* ")"
 * byte        := "~"? [0-9A-F?]{2}
 * jump        := "[" ( integer | integer? "-" integer? ) "]"
 * ```
 */
function scanHex(text, start, limits, comments) {
    return scan(text, start, true, limits, null, comments);
}
// Where a sequence stands: at its beginning no jump may follow, after a jump it may not end.
const BEGUN = 0;
const AFTER_ITEM = 1;
const AFTER_JUMP = 2;
/**
 * Bytes without `~`, and blanks between them. There are no two ways to read the same text, so it takes linear time;
 * its length is bounded, since each repetition takes a place on the stack of regexps.
 */
const PLAIN_BYTES = /(?:[0-9A-Fa-f?]{2}[ \t\r\n]*){1,500}/y;
function scan(text, from, isBraced, limits, builder, comments) {
    let state = BEGUN;
    let depth = 0;
    let at = from;
    // Jumps one after the other: YARA-X takes them for one, and looks at its bounds only.
    let run = NO_JUMP;
    for (;;) {
        if (builder === null && state !== AFTER_JUMP) {
            // Most patterns are bytes and blanks only, and nothing is kept of them here.
            PLAIN_BYTES.lastIndex = at;
            while (PLAIN_BYTES.test(text)) {
                at = PLAIN_BYTES.lastIndex;
                state = AFTER_ITEM;
            }
        }
        const code = text.charCodeAt(at);
        const high = nibble(code);
        if (high >= 0 || code === 126 /* ~ */) {
            if (state === AFTER_JUMP) {
                const problem = jumpProblem(run, text);
                if (problem !== null)
                    return problem;
            }
            const digits = code === 126 ? at + 1 : at;
            const first = code === 126 ? nibble(text.charCodeAt(digits)) : high;
            const second = nibble(text.charCodeAt(digits + 1));
            if (first < 0)
                return fail(text, at, at + 1, "expected a byte after ~ in a hex pattern");
            if (second < 0) {
                if (isBraced && text.startsWith("condition", digits)) {
                    return {
                        ...fail(text, from - 1, from, "this hex pattern is never closed", "Add the missing }."),
                        end: digits,
                    };
                }
                return fail(text, digits, digits + 1, "expected two hex digits for each byte in a hex pattern", `Write 0${text[digits]} for the byte, or ${text[digits]}? for any byte that begins so.`);
            }
            if (code === 126 && first === ANY && second === ANY) {
                return fail(text, at, at + 3, "~?? can match no byte", "Remove the ~, or name a byte to leave out: ~00.");
            }
            builder?.byte(first, second, code === 126, at, digits + 2);
            at = digits + 2;
            state = AFTER_ITEM;
            continue;
        }
        if (code === 32 || code === 10 || code === 13 || code === 9 || isUnicodeSpace(code)) {
            at++;
            continue;
        }
        switch (code) {
            case 91: {
                // [
                if (state === BEGUN) {
                    return fail(text, at, at + 1, "a hex pattern cannot begin with a jump", "A pattern may match anywhere: leave the jump out.");
                }
                const jump = readJump(text, at, comments);
                if ("fault" in jump)
                    return jump;
                builder?.jump(jump.minimum, jump.maximum, at, jump.end);
                run = state === AFTER_JUMP ? hex_joined(run, jump, at) : { ...jump, start: at };
                at = jump.end;
                state = AFTER_JUMP;
                continue;
            }
            case 40: // (
                if (++depth > limits.maxHexDepth) {
                    const message = `hex alternatives are nested more than ${limits.maxHexDepth} deep`;
                    return { end: at, fault: fault("too_deep", at, at + 1, message) };
                }
                if (state === AFTER_JUMP) {
                    const problem = jumpProblem(run, text);
                    if (problem !== null)
                        return problem;
                }
                builder?.open(at);
                at++;
                state = BEGUN;
                continue;
            case 124: // |
            case 41: // )
                if (depth === 0) {
                    return code === 124
                        ? fail(text, at, at + 1, "alternatives in a hex pattern need parentheses", "Write ( 41 | 42 ).")
                        : fail(text, at, at + 1, "this ) closes nothing in the hex pattern");
                }
                if (state !== AFTER_ITEM)
                    return fail(text, at, at + 1, endedWithout(state, "alternative"));
                if (code === 124)
                    builder?.next();
                else {
                    depth--;
                    builder?.close(at + 1);
                }
                at++;
                state = code === 124 ? BEGUN : AFTER_ITEM;
                continue;
            case 47: {
                const after = comments.skip(at);
                if (after === OPEN_COMMENT) {
                    return { end: at, fault: fault("unterminated_comment", at, at + 2, "this comment is never closed") };
                }
                if (after < 0)
                    break;
                at = after;
                continue;
            }
            default:
                break;
        }
        const isEnd = Number.isNaN(code);
        if (isEnd ? !isBraced : code === 125) {
            if (depth > 0)
                return fail(text, at, at + 1, "this hex pattern has a ( that is never closed");
            if (state !== AFTER_ITEM)
                return fail(text, at, at + 1, endedWithout(state, "hex pattern"));
            return { end: at + 1, fault: null };
        }
        if (isEnd || code === 36 /* $ */) {
            return { ...fail(text, from - 1, from, "this hex pattern is never closed", "Add the missing }."), end: at };
        }
        return fail(text, at, at + (code >= 0xd800 && code <= 0xdbff ? 2 : 1), `a hex pattern cannot contain ${JSON.stringify(String.fromCodePoint(text.codePointAt(at)))}`, code === 34
            ? "Between { and } only bytes are written; for text use quotes instead of braces, or close the pattern with }."
            : "Between { and } stand bytes (4D), wildcards (??), jumps ([2-4]) and alternatives (( 41 | 42 )).");
    }
}
function fail(text, start, end, message, help = null) {
    return { end: start, fault: fault("invalid_hex", start, Math.min(end, text.length), message, help) };
}
function endedWithout(state, what) {
    return state === AFTER_JUMP ? `a ${what} cannot end with a jump` : `expected a byte: this ${what} is empty`;
}
const ANY = 16;
/** 0 to 15, {@link ANY} for `?`, -1 for anything else. */
function nibble(code) {
    return code === 63 ? ANY : hexDigit(code);
}
const NO_JUMP = { start: 0, end: 0, minimum: 0, maximum: 0, hasLower: false };
function hex_joined(run, jump, start) {
    const maximum = run.maximum === null || jump.maximum === null ? null : run.maximum + jump.maximum;
    const minimum = run.minimum + jump.minimum;
    const hasLower = run.hasLower || jump.hasLower;
    return { start: Math.min(run.start, start), end: jump.end, minimum, maximum, hasLower };
}
function jumpProblem({ start, end, minimum, maximum, hasLower }, text) {
    if (maximum === null)
        return null;
    if (minimum > maximum) {
        const message = `this jump runs from ${minimum} down to ${maximum}`;
        return fail(text, start, end, message, `Write the smaller number first: [${maximum}-${minimum}].`);
    }
    return maximum === 0 && hasLower ? fail(text, start, end, "a jump over no bytes does nothing", "Remove it.") : null;
}
/** The most bytes that a jump can name, as in YARA-X. */
const MAX_JUMP = 0xffffffff;
function readJump(text, open, comments) {
    let at = skipSpace(text, open + 1);
    const lower = readInteger(text, at);
    if (lower !== null)
        at = skipSpace(text, lower.end);
    const hasDash = text.charCodeAt(at) === 45;
    let upper = null;
    if (hasDash) {
        at = skipSpace(text, at + 1);
        upper = readInteger(text, at);
        if (upper !== null)
            at = skipSpace(text, upper.end);
    }
    // YARA-X takes comments here, before the bracket that closes, and nowhere else in a jump.
    while (text.charCodeAt(at) === 47) {
        const after = comments.skip(at);
        if (after < 0)
            break;
        at = skipSpace(text, after);
    }
    if (text.charCodeAt(at) !== 93) {
        return fail(text, at, at + 1, "expected ] at the end of the jump", "A jump is [4], [4-6], [4-] or [-].");
    }
    const end = at + 1;
    if (lower === null && !hasDash)
        return fail(text, open, end, "this jump is empty", "A jump is [4], [4-6], [4-] or [-].");
    const minimum = lower?.value ?? 0;
    if (Math.max(minimum, upper?.value ?? 0) > MAX_JUMP) {
        return { end: open, fault: fault("invalid_number", open, end, `a jump is at most ${MAX_JUMP} bytes long`) };
    }
    const maximum = hasDash ? (upper?.value ?? null) : minimum;
    return { minimum, maximum, hasLower: lower !== null, end };
}
function skipSpace(text, from) {
    let at = from;
    for (;;) {
        const code = text.charCodeAt(at);
        if (!(code === 32 || code === 10 || code === 13 || code === 9 || isUnicodeSpace(code)))
            return at;
        at++;
    }
}
/** Decimal, `0x…` or `0o…`; values beyond any jump are all as good as infinite. */
function readInteger(text, from) {
    let radix = 10;
    let at = from;
    if (text.charCodeAt(at) === 48) {
        const mark = text.charCodeAt(at + 1);
        const candidate = mark === 120 ? 16 : mark === 111 ? 8 : 10;
        const first = hexDigit(text.charCodeAt(at + 2));
        if (candidate !== 10 && first >= 0 && first < candidate) {
            radix = candidate;
            at += 2;
        }
    }
    const digits = at;
    let value = 0;
    for (;;) {
        const digit = hexDigit(text.charCodeAt(at));
        if (digit < 0 || digit >= radix)
            break;
        value = value * radix + digit;
        at++;
    }
    return at === digits ? null : { value, end: at };
}
/** Collects tokens without recursion, so that depth costs no stack. */
class TokenBuilder {
    base;
    tokens = [];
    #current = this.tokens;
    #open = [];
    constructor(base) {
        this.base = base;
    }
    byte(high, low, negated, start, end) {
        const mask = (high === ANY ? 0 : 0xf0) | (low === ANY ? 0 : 0x0f);
        const value = (high === ANY ? 0 : high << 4) | (low === ANY ? 0 : low);
        this.#current.push({ kind: "byte", value, mask, negated, start: this.base + start, end: this.base + end });
    }
    jump(minimum, maximum, start, end) {
        this.#current.push({ kind: "jump", minimum, maximum, start: this.base + start, end: this.base + end });
    }
    open(start) {
        const first = [];
        this.#open.push({ start: this.base + start, parent: this.#current, alternatives: [first] });
        this.#current = first;
    }
    next() {
        this.#current = [];
        this.#open[this.#open.length - 1]?.alternatives.push(this.#current);
    }
    close(end) {
        const { start, parent, alternatives } = this.#open.pop();
        parent.push({ kind: "alternative", alternatives, start, end: this.base + end });
        this.#current = parent;
    }
}

;// CONCATENATED MODULE: ./build/src/yara/operators.js

/**
 * How tightly the binary operators bind, as in YARA-X; all of them to the left. `and` and `or` bind less, and
 * take conditions; everything here takes values.
 */
const OPERATORS = [
    [Token.Equal, "==", 1],
    [Token.NotEqual, "!=", 1],
    [Token.Contains, "contains", 1],
    [Token.IContains, "icontains", 1],
    [Token.StartsWith, "startswith", 1],
    [Token.IStartsWith, "istartswith", 1],
    [Token.EndsWith, "endswith", 1],
    [Token.IEndsWith, "iendswith", 1],
    [Token.IEquals, "iequals", 1],
    [Token.Matches, "matches", 1],
    [Token.Less, "<", 2],
    [Token.LessEqual, "<=", 2],
    [Token.Greater, ">", 2],
    [Token.GreaterEqual, ">=", 2],
    [Token.Pipe, "|", 3],
    [Token.Caret, "^", 4],
    [Token.Ampersand, "&", 5],
    [Token.ShiftLeft, "<<", 6],
    [Token.ShiftRight, ">>", 6],
    [Token.Plus, "+", 7],
    [Token.Minus, "-", 7],
    [Token.Asterisk, "*", 8],
    [Token.Backslash, "\\", 8],
    [Token.Percent, "%", 8],
];
/** Binding power by token; 0 where a token is no binary operator. */
const POWER = new Uint8Array(128);
const OPERATOR = [];
for (const [token, operator, power] of OPERATORS) {
    POWER[token] = power;
    OPERATOR[token] = operator;
}
/** The binding power at which arithmetic begins: what is below compares, and gives no value to go on with. */
const ARITHMETIC = 3;
/** How tightly a binary operator binds: the printer asks, to know where parentheses are needed. */
const BINDING_POWERS = new Map(OPERATORS.map(([, operator, power]) => [operator, power]));
/** Those that reckon with numbers; the others compare. */
const ARITHMETIC_OPERATORS = new Set(OPERATORS.flatMap(([, operator, power]) => (power >= ARITHMETIC ? [operator] : [])));

;// CONCATENATED MODULE: ./build/src/yara/unexpected_token.js


/**
 * The fault of the lexer's current token where something else was expected. Text that is no token at all names its
 * own fault: it is rarely the grammar that was misunderstood there.
 *
 * @param expected what should stand there, as it reads after "expected"
 */
function unexpectedToken(lexer, expected, help = null) {
    const { kind, start, end } = lexer;
    switch (kind) {
        case Token.OpenString:
            return openString(lexer);
        case Token.OpenRegexp:
            return fault("unterminated_regexp", start, end, "this regular expression is never closed", "Close it with / on the same line. To divide, YARA writes \\ instead of /.");
        case Token.OpenComment:
            return fault("unterminated_comment", start, start + 2, "this comment is never closed", "Close it with */.");
        case Token.Unknown:
            return unknownText(lexer, expected);
        case Token.End:
            return fault("unexpected_end", start, end, `expected ${expected}, but the source ends here`, help);
        default:
            return fault("unexpected_token", start, end, `expected ${expected}, found ${shown(lexer)}`, help);
    }
}
/** The current token as a message names it. */
function shown(lexer) {
    const { kind, start, end, text } = lexer;
    if (kind === Token.End)
        return "the end of the source";
    if (end - start <= 40) {
        const word = text.slice(start, end);
        if (!/[\r\n]/.test(word))
            return `\`${word}\``;
    }
    if (kind === Token.String)
        return "a string";
    if (kind === Token.Regexp)
        return "a regular expression";
    return `\`${text.slice(start, start + 30)}…\``;
}
/** Whether a token is a reserved word: it reads like a name, and cannot be one. */
function isKeyword(kind) {
    return kind >= Token.All || (kind >= Token.Contains && kind <= Token.Matches);
}
function openString({ text, start, end }) {
    const line = text.slice(start, end).trimEnd();
    let help = 'Close it with " on the same line; a line end within a string is written \\n.';
    if (line.endsWith('\\"')) {
        help = 'The last \\" is a quote within the string: for a backslash at its end write \\\\ before the closing ".';
    }
    return fault("unterminated_string", start, start + line.length, "this string is never closed", help);
}
const QUOTES = /^['`\u2018-\u201f\u00ab\u00bb\u2032\u2033\u2039\u203a\u300c\u300d\uff02\uff07]/;
function unknownText({ text, start, end }, expected) {
    const point = text.codePointAt(start);
    const character = String.fromCodePoint(point);
    const width = character.length;
    if (QUOTES.test(character)) {
        return fault("invalid_quote", start, start + width, `${character} does not quote a string`, 'YARA writes strings in straight double quotes: "…".');
    }
    const code = `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
    if (point === 0xfeff || point === 0x200b || point === 0x2060) {
        const message = `the invisible character ${code} has no place here`;
        return fault("invalid_character", start, start + width, message, "Remove it: it often comes with copied text.");
    }
    if (character === ";") {
        return fault("invalid_character", start, start + 1, "YARA has no ; between statements", "Remove it.");
    }
    if (point < 32 || point === 127 || /^[\p{C}\p{Z}]$/u.test(character)) {
        return fault("invalid_character", start, start + width, `expected ${expected}, found the character ${code}`);
    }
    const word = text.slice(start, Math.min(end, start + 30));
    const message = `expected ${expected}, found ${point < 128 ? `\`${character}\`` : `\`${word}\``}`;
    const help = point < 128 ? null : "Names and keywords are made of ASCII letters, digits and _.";
    return fault("invalid_character", start, point < 128 ? start + width : end, message, help);
}

;// CONCATENATED MODULE: ./build/src/yara/expression_faults.js





// What is wrong where a condition cannot be read on: each function looks at the lexer's current token.
function entrypointFault(start, end) {
    return fault("libyara_entrypoint", start, end, "only YARA 4 knows `entrypoint`; YARA-X, which VirusTotal runs, refuses it", "Import the module and use pe.entry_point, elf.entry_point or macho.entry_point.", "warning");
}
/** `&&` or `||`, at its second character. */
function doubledOperator({ kind, end }) {
    const [written, word] = kind === Token.Ampersand ? ["&&", "and"] : ["||", "or"];
    return fault("invalid_operator", end - 2, end, `\`${written}\` is not part of YARA`, `Write \`${word}\`.`);
}
function expectedOf(lexer, quantifier) {
    const help = `\`${quantifier}\` counts: \`${quantifier} of them\`, \`${quantifier} of ($a*)\`.`;
    return unexpectedToken(lexer, `\`of\` after \`${quantifier}\``, help);
}
function expectedName(lexer, what) {
    if (isKeyword(lexer.kind)) {
        const message = `\`${lexer.tokenText}\` is a word of the language: it cannot be a name`;
        return fault("reserved_name", lexer.start, lexer.end, message, "Choose another name.");
    }
    return unexpectedToken(lexer, what ?? "a name");
}
function reservedField(lexer) {
    const message = `expected a field after the dot, but \`${lexer.tokenText}\` is a word of the language`;
    return fault("reserved_name", lexer.start, lexer.end, message);
}
/** Where a value or a condition should begin, and does not. */
function expectedTerm(lexer) {
    const { kind, start, end } = lexer;
    const give = (code, message, help = null) => fault(code, start, end, message, help);
    switch (kind) {
        case Token.True:
        case Token.False:
            return give("not_a_value", `\`${lexer.tokenText}\` is a condition, not a value: it cannot be compared`, kind === Token.True
                ? "Write what is compared alone, without `== true`."
                : "Write `not` before what is compared, without `== false`.");
        case Token.Pattern:
            return give("not_a_value", `\`${lexer.tokenText}\` says whether a pattern matches: it is no value`, `#${lexer.text.slice(start + 1, end)} counts its matches, @${lexer.text.slice(start + 1, end)} is where the first one is.`);
        case Token.Not:
        case Token.Defined:
        case Token.For:
        case Token.With:
        case Token.All:
        case Token.Any:
        case Token.None:
            return give("not_a_value", `expected a value here, but \`${lexer.tokenText}\` begins a condition`, "A condition is used as it is, with `and`, `or` and `not`.");
        case Token.Them:
            return give("unexpected_token", "`them` stands after `of` only", "Write `any of them`.");
        case Token.LeftBrace:
            return give("unexpected_token", "a hex pattern cannot stand in a condition", "Define it in `strings:`.");
        default: {
            const word = /\b(?:and|or|not)$/.exec(lexer.text.slice(Math.max(0, lexer.previousEnd - 4), lexer.previousEnd))?.[0];
            if (word !== undefined)
                return unexpectedToken(lexer, `a condition after \`${word}\``, "Write it, or remove the word.");
            const help = kind === Token.RightBrace || kind === Token.RightParen ? "Something is missing before it." : null;
            return unexpectedToken(lexer, "an expression", help);
        }
    }
}
/** After an expression: neither an operator nor what should close it. */
function expectedOperator(lexer, closing, closingHelp, isValue, isNested) {
    const { kind, start, end } = lexer;
    const word = lexer.tokenText;
    const give = (code, message, help) => fault(code, start, end, message, help);
    if (POWER[kind] !== 0) {
        const help = kind === Token.Equal || kind === Token.NotEqual
            ? "A condition is used as it is: leave the comparison out, or put `not` before it."
            : "A condition is joined to others with `and` and `or` only.";
        if (isValue)
            return give("unexpected_token", `expected ${closing}, found \`${word}\``, closingHelp);
        return give("invalid_operator", `\`${word}\` takes values, but what stands before it is a condition`, help);
    }
    if (kind === Token.Assign)
        return give("invalid_operator", "`=` does not compare in YARA", "Write `==`.");
    if (kind === Token.Identifier) {
        const meant = OTHER_WORDS.get(word.toLowerCase()) ?? nearestWord(word, OPERATOR_WORDS);
        if (meant !== null)
            return give("invalid_operator", `\`${word}\` is no operator of YARA`, `Write \`${meant}\`.`);
    }
    if (kind === Token.Length && end === start + 1) {
        return give("invalid_operator", "`!` does not negate in YARA", "Write `not`.");
    }
    if ((kind === Token.RightParen || kind === Token.RightBracket) && !isNested) {
        return give("unexpected_token", `this ${word} closes nothing`, "Remove it, or open what it should close.");
    }
    if (kind === Token.LeftBracket && isValue) {
        const help = "A field takes one [index], a call and anything else takes none: name it with `with x = … : ( x[0] )`.";
        return give("unexpected_token", "this cannot be indexed", help);
    }
    if (kind === Token.End || kind === Token.Rule) {
        return unexpectedToken(lexer, closing, "Is a } missing at the end of the rule?");
    }
    const help = closingHelp ?? (startsExpression(kind) ? "Is an `and` or `or` missing before it?" : null);
    return unexpectedToken(lexer, `an operator or ${closing}`, help);
}
const OPERATOR_WORDS = [
    ...["and", "or", "at", "in", "of", "contains", "icontains", "startswith", "istartswith"],
    ...["endswith", "iendswith", "iequals", "matches"],
];
/** Words of other languages, and what YARA says instead. */
const OTHER_WORDS = new Map([
    ["equals", "=="],
    ["is", "=="],
    ["eq", "=="],
    ["ne", "!="],
    ["like", "contains"],
    ["ilike", "icontains"],
    ["includes", "contains"],
    ["mod", "%"],
    ["div", "\\"],
]);
function startsExpression(kind) {
    return (kind >= Token.Identifier && kind <= Token.Regexp) || kind === Token.LeftParen || isKeyword(kind);
}

;// CONCATENATED MODULE: ./build/src/yara/expression_parser.js






/** No stack is deep enough for a limit above this one. */
const expression_parser_DEEPEST = 2000;
/**
 * Reads conditions, as YARA-X does. Its grammar knows two sorts of expression, and so does this parser: a *value*
 * (numbers, strings, fields, what arithmetic makes of them) and a *condition* (true or false), which no operator
 * but `and`, `or` and `not` takes.
 *
 * ```text
 * condition  := conjunction ( "or" conjunction )*
 * conjunction:= boolean ( "and" boolean )*
 * boolean    := pattern anchor? | "true" | "false" | ( "not" | "defined" ) boolean | for | of | with
 *             | value ( comparison value )* | "(" condition ")"
 * value      := term ( arithmetic term )*
 * term       := number | string | regexp | "filesize" | "entrypoint" | "#a" ( "in" interval )?
 *             | ( "@a" | "!a" ) ( "[" value "]" )? | ( "-" | "~" ) term | "(" value ")" | path
 * path       := primary ( "." primary )*
 * primary    := name | name "(" ( condition ( "," condition )* )? ")" | name "[" value "]"
 * of         := quantifier "of" ( ( "them" | patterns ) anchor? | "(" condition ( "," condition )* ")" )
 * for        := "for" quantifier ( "of" ( "them" | patterns ) | name ( "," name )* "in" iterable ) body
 * iterable   := interval | "(" value ( "," value )* ")" | value
 * quantifier := "all" | "any" | "none" | term "%" | value
 * with       := "with" name "=" value ( "," name "=" value )* body
 * body       := ":" "(" condition ")"
 * ```
 */
class ExpressionParser {
    #lexer;
    #literals;
    #faults;
    #maxDepth;
    /** Constructs that are open around the current token. */
    #depth = 0;
    /** Of the expression read last: its height, and whether it is a value. */
    #height = 0;
    #isValue = false;
    constructor(lexer, literals, faults, limits) {
        this.#lexer = lexer;
        this.#literals = literals;
        this.#faults = faults;
        this.#maxDepth = Math.min(limits.maxDepth, expression_parser_DEEPEST);
    }
    /**
     * Reads one condition from the current token on.
     *
     * @throws GIVE_UP where it cannot be read
     */
    condition() {
        this.#depth = 0;
        return this.#condition();
    }
    /** The fault of what stands after a condition that should have ended. */
    expectedEnd() {
        return this.#expectedOperator("`}` at the end of the rule");
    }
    // ---- conditions
    #condition() {
        const first = this.#conjunction();
        return this.#lexer.is(Token.Or) ? this.#chain("or", Token.Or, first) : first;
    }
    #conjunction() {
        const first = this.#boolean();
        return this.#lexer.is(Token.And) ? this.#chain("and", Token.And, first) : first;
    }
    #chain(operator, token, first) {
        const lexer = this.#lexer;
        const operands = [first];
        let height = this.#height;
        let last = first;
        while (lexer.is(token)) {
            lexer.next();
            last = operator === "or" ? this.#conjunction() : this.#boolean();
            operands.push(last);
            if (this.#height > height)
                height = this.#height;
        }
        this.#built(height + 1, first.start);
        this.#isValue = false;
        return new LogicalExpression(first.start, last.end, operator, operands.slice());
    }
    #boolean() {
        const lexer = this.#lexer;
        switch (lexer.kind) {
            case Token.Pattern:
                return this.#patternMatch();
            case Token.True:
            case Token.False: {
                const { start, end } = lexer;
                const value = lexer.is(Token.True);
                lexer.next();
                this.#leaf(false);
                return new BooleanLiteral(start, end, value);
            }
            case Token.Not:
            case Token.Defined: {
                const { start } = lexer;
                const operator = lexer.is(Token.Not) ? "not" : "defined";
                this.#enter();
                lexer.next();
                const operand = this.#boolean();
                this.#depth--;
                this.#built(this.#height + 1, start);
                this.#isValue = false;
                return new UnaryExpression(start, operand.end, operator, operand);
            }
            case Token.For:
                return this.#for();
            case Token.With:
                return this.#with();
            case Token.All:
            case Token.Any:
            case Token.None: {
                const quantifier = this.#quantifier();
                if (!this.#lexer.is(Token.Of))
                    this.#faults.giveUp(expectedOf(lexer, quantifier.type));
                return this.#of(quantifier);
            }
            default:
                return this.#comparison();
        }
    }
    /** From a value on: what it is compared with, or what it counts. */
    #comparison() {
        const lexer = this.#lexer;
        const { start } = lexer;
        const term = this.#term();
        if (!this.#isValue)
            return term;
        if (lexer.is(Token.Percent)) {
            const at = lexer.start;
            const { end, previousEnd } = lexer;
            lexer.next();
            if (lexer.is(Token.Of)) {
                return this.#of(new Quantifier(start, end, "percentage", term));
            }
            lexer.readFrom(at);
            lexer.previousEnd = previousEnd;
        }
        const value = this.#operators(term, ARITHMETIC);
        if (lexer.is(Token.Of))
            return this.#of(new Quantifier(start, value.end, "count", value));
        const compared = this.#operators(value, 1);
        if (compared !== value)
            this.#isValue = false;
        return compared;
    }
    #patternMatch() {
        const { start } = this.#lexer;
        const identifier = this.patternIdentifier();
        const anchor = this.#anchor();
        if (anchor === null)
            this.#leaf(false);
        else
            this.#built(this.#height + 2, start);
        this.#isValue = false;
        return new PatternMatch(start, anchor === null ? identifier.end : anchor.end, identifier, anchor);
    }
    /** `$a`: the current token. */
    patternIdentifier() {
        const lexer = this.#lexer;
        const { start, end } = lexer;
        const name = lexer.name(start + 1, end);
        lexer.next();
        return new PatternIdentifier(start, end, name);
    }
    /** `at …` or `in (…)`, if one stands here. */
    #anchor() {
        const lexer = this.#lexer;
        const { start } = lexer;
        if (lexer.is(Token.At)) {
            lexer.next();
            const offset = this.#value();
            return new AtAnchor(start, offset.end, offset);
        }
        if (lexer.is(Token.In)) {
            lexer.next();
            const interval = this.#interval();
            return new InAnchor(start, interval.end, interval);
        }
        return null;
    }
    // ---- values
    /** A value with its arithmetic; a condition in its place is a fault. */
    #value() {
        return this.#operators(this.#operand(), ARITHMETIC);
    }
    /** One operand of an operator that takes values. */
    #operand() {
        const term = this.#term();
        if (!this.#isValue) {
            this.#faults.giveUp(fault("not_a_value", term.start, term.end, "expected a value here, but this is a condition: it is true or false", "A condition is used as it is, with `and`, `or` and `not`."));
        }
        return term;
    }
    /** Goes on from `left` with operators that bind at least as tightly as `minimum`. */
    #operators(left, minimum) {
        const lexer = this.#lexer;
        let result = left;
        let height = this.#height;
        for (;;) {
            const { kind } = lexer;
            const power = POWER[kind];
            if (power === 0 || power < minimum)
                break;
            lexer.next();
            if (lexer.kind === kind && (kind === Token.Ampersand || kind === Token.Pipe)) {
                this.#faults.giveUp(doubledOperator(lexer));
            }
            const right = this.#operators(this.#operand(), power + 1);
            result = new BinaryExpression(result.start, right.end, OPERATOR[kind], result, right);
            if (this.#height > height)
                height = this.#height;
            this.#built(++height, result.start);
        }
        this.#height = height;
        return result;
    }
    #term() {
        const lexer = this.#lexer;
        const { kind, start, end } = lexer;
        switch (kind) {
            case Token.Identifier:
                return this.#path();
            case Token.String: {
                const literal = this.#literals.string();
                this.#leaf(true);
                return literal;
            }
            case Token.Integer: {
                const literal = this.#literals.integer();
                this.#leaf(true);
                return literal;
            }
            case Token.Float: {
                const literal = this.#literals.float();
                this.#leaf(true);
                return literal;
            }
            case Token.Regexp: {
                const literal = this.#literals.regexp();
                this.#literals.checkRegexp(literal, literal.flags);
                this.#leaf(true);
                return literal;
            }
            case Token.Filesize:
            case Token.Entrypoint:
                lexer.next();
                this.#leaf(true);
                if (kind === Token.Entrypoint)
                    this.#faults.add(entrypointFault(start, end));
                return new BuiltinValue(start, end, kind === Token.Filesize ? "filesize" : "entrypoint");
            case Token.Count: {
                const name = lexer.name(start + 1, end);
                lexer.next();
                let interval = null;
                this.#height = 0;
                if (lexer.is(Token.In)) {
                    lexer.next();
                    interval = this.#interval();
                }
                this.#built(this.#height + 1, start);
                this.#isValue = true;
                return new PatternCount(start, interval === null ? end : interval.end, name, interval);
            }
            case Token.Offset:
            case Token.Length:
                return this.#offsetOrLength();
            case Token.Minus:
            case Token.Tilde: {
                this.#enter();
                lexer.next();
                const operand = this.#operand();
                this.#depth--;
                this.#built(this.#height + 1, start);
                return new UnaryExpression(start, operand.end, kind === Token.Minus ? "-" : "~", operand);
            }
            case Token.LeftParen: {
                this.#enter();
                lexer.next();
                const expression = this.#condition();
                const isValue = this.#isValue;
                const closed = this.#close(start);
                this.#depth--;
                this.#built(this.#height + 1, start);
                this.#isValue = isValue;
                return new ParenthesizedExpression(start, closed, expression);
            }
            default:
                return this.#faults.giveUp(expectedTerm(lexer));
        }
    }
    #offsetOrLength() {
        const lexer = this.#lexer;
        const { kind, start, end } = lexer;
        const name = lexer.name(start + 1, end);
        lexer.next();
        let index = null;
        let last = end;
        this.#height = 0;
        if (kind === Token.Length && end === start + 1 && lexer.is(Token.LeftParen)) {
            this.#faults.giveUp(fault("invalid_operator", start, end, "`!` does not negate in YARA", "Write `not`."));
        }
        if (lexer.is(Token.LeftBracket)) {
            const open = lexer.start;
            this.#enter();
            lexer.next();
            index = this.#value();
            last = this.#closeBracket(open);
            this.#depth--;
        }
        this.#built(this.#height + 1, start);
        this.#isValue = true;
        if (kind === Token.Offset)
            return new PatternOffset(start, last, name, index);
        return new PatternLength(start, last, name, index);
    }
    #path() {
        const lexer = this.#lexer;
        let node = this.#identifier();
        let height = 1;
        for (;;) {
            if (lexer.is(Token.LeftParen)) {
                const call = this.#call(node);
                node = call;
                height = Math.max(height, this.#height) + 1;
            }
            else if (lexer.is(Token.LeftBracket)) {
                const open = lexer.start;
                this.#enter();
                lexer.next();
                const index = this.#value();
                const end = this.#closeBracket(open);
                this.#depth--;
                node = new IndexAccess(node.start, end, node, index);
                height = Math.max(height, this.#height) + 1;
            }
            if (!lexer.is(Token.Dot))
                break;
            const { start, previousEnd } = lexer;
            lexer.next();
            if (!lexer.is(Token.Identifier)) {
                if (isKeyword(lexer.kind))
                    this.#faults.giveUp(reservedField(lexer));
                // `(a..b)`: the dots belong to the interval.
                lexer.readFrom(start);
                lexer.previousEnd = previousEnd;
                break;
            }
            const field = this.#identifier();
            node = new FieldAccess(node.start, field.end, node, field);
            this.#built(++height, node.start);
        }
        this.#built(height, node.start);
        this.#isValue = true;
        return node;
    }
    #call(callee) {
        const lexer = this.#lexer;
        const open = lexer.start;
        this.#enter();
        lexer.next();
        const args = [];
        let height = 0;
        if (!lexer.is(Token.RightParen)) {
            for (;;) {
                args.push(this.#condition());
                height = Math.max(height, this.#height);
                if (!lexer.is(Token.Comma))
                    break;
                lexer.next();
            }
        }
        const end = this.#close(open);
        this.#depth--;
        this.#height = height;
        return new FunctionCall(callee.start, end, callee, args.slice());
    }
    #identifier() {
        const lexer = this.#lexer;
        const { start, end } = lexer;
        const name = lexer.name(start, end);
        lexer.next();
        return new Identifier(start, end, name);
    }
    /** `(lower..upper)`. */
    #interval() {
        const lexer = this.#lexer;
        const { start } = lexer;
        const help = "An interval is written (lower..upper).";
        if (!lexer.is(Token.LeftParen))
            this.#faults.giveUp(unexpectedToken(lexer, "an interval after `in`", help));
        this.#enter();
        lexer.next();
        const lower = this.#value();
        return this.#intervalFrom(start, lower);
    }
    /** The rest of an interval, after its lower bound. */
    #intervalFrom(start, lower) {
        const lexer = this.#lexer;
        const height = this.#height;
        const help = "An interval is written (lower..upper).";
        for (let dots = 0; dots < 2; dots++) {
            if (!lexer.is(Token.Dot))
                this.#expectedOperator("`..` between the bounds of the interval", help);
            lexer.next();
        }
        const upper = this.#value();
        const end = this.#close(start);
        this.#depth--;
        this.#built(Math.max(height, this.#height) + 1, start);
        return new Interval(start, end, lower, upper);
    }
    // ---- of, for, with
    #quantifier() {
        const lexer = this.#lexer;
        const { kind, start, end } = lexer;
        if (kind === Token.All || kind === Token.Any || kind === Token.None) {
            lexer.next();
            this.#height = 0;
            return new Quantifier(start, end, kind === Token.All ? "all" : kind === Token.Any ? "any" : "none", null);
        }
        const term = this.#operand();
        if (lexer.is(Token.Percent)) {
            const percent = lexer.end;
            lexer.next();
            return new Quantifier(start, percent, "percentage", term);
        }
        const count = this.#operators(term, ARITHMETIC);
        return new Quantifier(start, count.end, "count", count);
    }
    /** From the word `of` on. */
    #of(quantifier) {
        const lexer = this.#lexer;
        let height = this.#height;
        lexer.next();
        const items = this.#them() ?? this.#ruleSet() ?? this.#expressionSet();
        height = Math.max(height, this.#height);
        let end = items.end;
        let anchor = null;
        if (lexer.is(Token.At) || lexer.is(Token.In)) {
            if (items.kind !== "Them" && (items.kind !== "ItemSet" || items.items[0]?.kind !== "PatternSetItem")) {
                const message = `\`${lexer.tokenText}\` cannot follow a set of conditions: it says where a pattern matches`;
                this.#faults.giveUp(fault("unexpected_token", lexer.start, lexer.end, message));
            }
            anchor = this.#anchor();
            height = Math.max(height, this.#height + 1);
            if (anchor !== null)
                end = anchor.end;
        }
        this.#built(height + 2, quantifier.start);
        this.#isValue = false;
        return new OfExpression(quantifier.start, end, quantifier, items, anchor);
    }
    /** `them` or a set of patterns; null, and nothing read, where something else stands here. */
    #them() {
        const lexer = this.#lexer;
        const { start, end } = lexer;
        if (lexer.is(Token.Them)) {
            lexer.next();
            this.#height = 0;
            return new Them(start, end);
        }
        if (lexer.is(Token.Pattern)) {
            const written = lexer.text.slice(start, end);
            const message = `a set of patterns stands in parentheses, found ${shown(lexer)}`;
            this.#faults.giveUp(fault("unexpected_token", start, end, message, `Write (${written}) or (${written}*).`));
        }
        if (!lexer.is(Token.LeftParen)) {
            const help = "A set is `them`, ($a, $b*), or conditions in parentheses.";
            this.#faults.giveUp(unexpectedToken(lexer, "a set after `of`", help));
        }
        const { previousEnd } = lexer;
        lexer.next();
        if (lexer.is(Token.Pattern)) {
            const items = [];
            let wildcards = 0;
            let isWhole = false;
            for (;;) {
                const itemStart = lexer.start;
                let itemEnd = lexer.end;
                const name = lexer.name(itemStart + 1, itemEnd);
                lexer.next();
                const wildcard = lexer.is(Token.Asterisk);
                if (wildcard) {
                    itemEnd = lexer.end;
                    wildcards++;
                    lexer.next();
                }
                items.push(new PatternSetItem(itemStart, itemEnd, name, wildcard));
                isWhole = !lexer.is(Token.Comma);
                if (isWhole)
                    break;
                lexer.next();
                if (!lexer.is(Token.Pattern))
                    break;
            }
            if (isWhole && lexer.is(Token.RightParen)) {
                const closed = lexer.end;
                lexer.next();
                this.#height = 1;
                return new ItemSet(start, closed, items.slice());
            }
            if (wildcards > 0 && !isWhole && lexer.is(Token.RightParen)) {
                const help = "Remove the comma, or name another pattern.";
                this.#faults.giveUp(unexpectedToken(lexer, "a pattern after the comma", help));
            }
            if (wildcards > 0) {
                const help = "A set lists patterns, ($a, $b*), or conditions, but not both.";
                this.#faults.giveUp(unexpectedToken(lexer, "`,` or `)` in this set of patterns", help));
            }
        }
        lexer.readFrom(start);
        lexer.previousEnd = previousEnd;
        return null;
    }
    /** `(a_rule, b_*)` with a wildcard, which YARA 4 knows; null, and nothing read, for anything else. */
    #ruleSet() {
        const lexer = this.#lexer;
        const { start, previousEnd } = lexer;
        const items = [];
        let wildcard = null;
        let isWhole = false;
        while (!isWhole) {
            lexer.next();
            if (!lexer.is(Token.Identifier))
                break;
            const itemStart = lexer.start;
            let itemEnd = lexer.end;
            lexer.next();
            const isWildcard = lexer.is(Token.Asterisk);
            const nameEnd = itemEnd;
            if (isWildcard) {
                itemEnd = lexer.end;
                lexer.next();
            }
            const item = new RuleSetItem(itemStart, itemEnd, lexer.name(itemStart, nameEnd), isWildcard);
            if (isWildcard)
                wildcard ??= item;
            items.push(item);
            isWhole = !lexer.is(Token.Comma);
        }
        if (wildcard !== null && isWhole && lexer.is(Token.RightParen)) {
            const end = lexer.end;
            lexer.next();
            this.#height = 1;
            this.#faults.add(fault("libyara_rule_wildcard", wildcard.start, wildcard.end, "only YARA 4 takes a wildcard for rules; YARA-X, which VirusTotal runs, refuses it", "List the rules one by one.", "warning"));
            return new ItemSet(start, end, items);
        }
        lexer.readFrom(start);
        lexer.previousEnd = previousEnd;
        return null;
    }
    /** `(condition, condition)`. */
    #expressionSet() {
        const lexer = this.#lexer;
        const { start } = lexer;
        this.#enter();
        const expressions = [];
        let height = 0;
        do {
            lexer.next();
            expressions.push(this.#condition());
            height = Math.max(height, this.#height);
        } while (lexer.is(Token.Comma));
        const end = this.#close(start);
        this.#depth--;
        this.#built(height + 1, start);
        return new ExpressionTuple(start, end, expressions);
    }
    #for() {
        const lexer = this.#lexer;
        const { start } = lexer;
        this.#enter();
        lexer.next();
        const quantifier = this.#quantifier();
        let height = this.#height + 1;
        let items = null;
        let iterable = null;
        const variables = [];
        if (lexer.is(Token.Of)) {
            lexer.next();
            items = this.#them();
            if (items === null) {
                const help = "`for … of` runs over `them` or ($a, $b*); over values it is `for … in`.";
                lexer.next();
                this.#faults.giveUp(unexpectedToken(lexer, "a pattern in this set", help));
            }
        }
        else {
            for (;;) {
                if (!lexer.is(Token.Identifier))
                    this.#faults.giveUp(expectedName(lexer, variables.length === 0 ? "`of` or a variable" : null));
                variables.push(this.#identifier());
                if (!lexer.is(Token.Comma))
                    break;
                lexer.next();
            }
            if (!lexer.is(Token.In)) {
                const help = "A loop is written `for any x in … : ( … )`.";
                this.#faults.giveUp(unexpectedToken(lexer, "`in` after the loop's variable", help));
            }
            lexer.next();
            iterable = this.#iterable();
        }
        height = Math.max(height, this.#height);
        const [body, end] = this.#body("loop");
        this.#depth--;
        this.#built(Math.max(height, this.#height) + 1, start);
        this.#isValue = false;
        if (items !== null)
            return new ForOfExpression(start, end, quantifier, items, body);
        return new ForInExpression(start, end, quantifier, variables, iterable, body);
    }
    #iterable() {
        const lexer = this.#lexer;
        const { start } = lexer;
        if (!lexer.is(Token.LeftParen))
            return this.#value();
        this.#enter();
        lexer.next();
        const first = this.#value();
        if (lexer.is(Token.Dot))
            return this.#intervalFrom(start, first);
        const expressions = [first];
        let height = this.#height;
        while (lexer.is(Token.Comma)) {
            lexer.next();
            expressions.push(this.#value());
            height = Math.max(height, this.#height);
        }
        const end = this.#close(start);
        this.#depth--;
        this.#built(height + 1, start);
        return new ExpressionTuple(start, end, expressions);
    }
    #with() {
        const lexer = this.#lexer;
        const { start } = lexer;
        this.#enter();
        const declarations = [];
        let height = 0;
        do {
            lexer.next();
            if (!lexer.is(Token.Identifier))
                this.#faults.giveUp(expectedName(lexer, "a name after `with`"));
            const variable = this.#identifier();
            if (!lexer.is(Token.Assign)) {
                const help = "It is written `with x = value : ( … )`.";
                this.#faults.giveUp(unexpectedToken(lexer, "`=` and a value", help));
            }
            lexer.next();
            const value = this.#value();
            height = Math.max(height, this.#height + 1);
            declarations.push(new WithDeclaration(variable.start, value.end, variable, value));
        } while (lexer.is(Token.Comma));
        const [body, end] = this.#body("`with`");
        this.#depth--;
        this.#built(Math.max(height, this.#height) + 1, start);
        this.#isValue = false;
        return new WithExpression(start, end, declarations, body);
    }
    /** `: ( condition )`, and where it ends. */
    #body(what) {
        const lexer = this.#lexer;
        const help = "The condition follows as `: ( … )`.";
        if (!lexer.is(Token.Colon))
            this.#expectedOperator(`\`:\` before the body of this ${what}`, help);
        lexer.next();
        const open = lexer.start;
        if (!lexer.is(Token.LeftParen)) {
            this.#faults.giveUp(unexpectedToken(lexer, `\`(\` before the body of this ${what}`, help));
        }
        lexer.next();
        const body = this.#condition();
        return [body, this.#close(open)];
    }
    // ---- bookkeeping
    #leaf(isValue) {
        this.#height = 1;
        this.#isValue = isValue;
    }
    #enter() {
        if (++this.#depth > this.#maxDepth)
            this.#tooDeep(this.#lexer.start);
    }
    /** Notes the height of the node just made. */
    #built(height, start) {
        this.#height = height;
        if (height > this.#maxDepth)
            this.#tooDeep(start);
    }
    #tooDeep(start) {
        this.#faults.giveUp(fault("too_deep", start, start + 1, `this condition is nested more than ${this.#maxDepth} deep`, "Take needless parentheses away, or split the rule."));
    }
    // ---- faults
    /** Reads the `)` of the parenthesis that opened at `open`, and gives its end. */
    #close(open) {
        const lexer = this.#lexer;
        if (lexer.is(Token.RightParen)) {
            const { end } = lexer;
            lexer.next();
            return end;
        }
        if (lexer.is(Token.RightBrace) || lexer.is(Token.End) || lexer.is(Token.Rule)) {
            this.#faults.giveUp(fault("unclosed", open, open + 1, "this ( is never closed", "Add the missing )."));
        }
        return this.#expectedOperator("`)`");
    }
    #closeBracket(open) {
        const lexer = this.#lexer;
        if (lexer.is(Token.RightBracket)) {
            const { end } = lexer;
            lexer.next();
            return end;
        }
        if (lexer.is(Token.RightBrace) || lexer.is(Token.End) || lexer.is(Token.Rule)) {
            this.#faults.giveUp(fault("unclosed", open, open + 1, "this [ is never closed", "Add the missing ]."));
        }
        return this.#expectedOperator("`]`");
    }
    #expectedOperator(closing, closingHelp = null) {
        this.#faults.giveUp(expectedOperator(this.#lexer, closing, closingHelp, this.#isValue, this.#depth > 0));
    }
}

;// CONCATENATED MODULE: ./build/src/yara/pattern_parser.js








const MODIFIERS = new Map([
    [Token.Ascii, "ascii"],
    [Token.Wide, "wide"],
    [Token.Nocase, "nocase"],
    [Token.Fullword, "fullword"],
    [Token.Private, "private"],
    [Token.Xor, "xor"],
    [Token.Base64, "base64"],
    [Token.Base64Wide, "base64wide"],
]);
const MODIFIER_NAMES = [...MODIFIERS.values()];
/** A set of modifiers is a number, with a bit for each. */
const BITS = new Map(MODIFIER_NAMES.map((name, i) => [name, 1 << i]));
const setOf = (...names) => names.reduce((set, name) => set | (BITS.get(name) ?? 0), 0);
/** What a regular expression and a hex pattern may carry, as YARA-X has it; a text may carry all. */
const ON_REGEXP = setOf("ascii", "wide", "nocase", "fullword", "private");
const ON_HEX = setOf("private");
const NOCASE = setOf("nocase");
const BASE64 = setOf("base64", "base64wide");
/** Modifiers of a text that cannot stand together, as YARA-X has it. */
const CONFLICTS = [
    ["xor", "nocase"],
    ["base64", "nocase"],
    ["base64", "fullword"],
    ["base64", "xor"],
    ["base64wide", "nocase"],
    ["base64wide", "fullword"],
    ["base64wide", "xor"],
].map(([one, other]) => [one, other, setOf(one, other)]);
const CONFLICTING = setOf("xor", "base64", "base64wide");
const NO_MODIFIERS = [];
/** Base64 needs three bytes to have one character that does not depend on what stands around. */
const SHORTEST_BASE64 = 3;
const BASE64_ALPHABET = 64;
/** Reads what stands in `strings:`. Faults within a pattern are noted, and the pattern is kept. */
class PatternParser {
    #lexer;
    #literals;
    #faults;
    #limits;
    /** The modifiers of the pattern read last. */
    #set = 0;
    /** Whether the pattern read last has text after it that could not be read. */
    isBroken = false;
    constructor(lexer, literals, faults, limits) {
        this.#lexer = lexer;
        this.#literals = literals;
        this.#faults = faults;
        this.#limits = limits;
    }
    /** Reads `$name = …` from its name on; null where it cannot be read, with the lexer at what is wrong. */
    pattern() {
        const lexer = this.#lexer;
        const { start, end } = lexer;
        this.isBroken = false;
        const identifier = new PatternIdentifier(start, end, lexer.name(start + 1, end));
        lexer.next();
        if (!lexer.is(Token.Assign)) {
            const help = `A pattern is written ${lexer.text.slice(start, end)} = "text".`;
            this.#faults.add(unexpectedToken(lexer, `\`=\` after ${lexer.text.slice(start, end)}`, help));
            return null;
        }
        lexer.next();
        switch (lexer.kind) {
            case Token.String:
                return this.#text(identifier, this.#literals.string());
            case Token.Regexp:
                return this.#regexp(identifier, this.#literals.regexp());
            case Token.LeftBrace:
                return this.#hex(identifier);
            default:
                this.#expectedValue();
                return null;
        }
    }
    #expectedValue() {
        const lexer = this.#lexer;
        const { kind, start, end } = lexer;
        if (kind === Token.Identifier || kind === Token.Integer || kind === Token.Float) {
            const word = lexer.tokenText;
            const message = `a pattern is a text, bytes or a regular expression, found ${shown(lexer)}`;
            const help = kind === Token.Identifier ? `For text write "${word}".` : `For text write "${word}", for a byte {..}.`;
            this.#faults.add(fault("invalid_pattern", start, end, message, help));
            return;
        }
        const help = 'It is written "text", { 41 42 } or /regexp/.';
        this.#faults.add(unexpectedToken(lexer, "a text, bytes or a regular expression", help));
    }
    #text(identifier, value) {
        const count = this.#faults.count;
        const modifiers = this.#modifiers("TextPattern");
        const end = endOf(modifiers, value.end);
        if (this.#faults.count === count)
            this.#checkLength(value);
        return new TextPattern(identifier.start, end, identifier, value, modifiers);
    }
    #checkLength(value) {
        const { start, end } = value;
        if (value.value.length >= SHORTEST_BASE64)
            return;
        if (value.value.length === 0) {
            this.#faults.add(fault("pattern_too_short", start, end, "an empty text matches nothing", "Write what to look for."));
            return;
        }
        if ((this.#set & BASE64) === 0 || bytesOfText(value.value).length >= SHORTEST_BASE64)
            return;
        const message = `a text with \`base64\` needs ${SHORTEST_BASE64} bytes at least`;
        const help = "Shorter ones leave nothing to look for. YARA 4 takes them, YARA-X and VirusTotal do not.";
        this.#faults.add(fault("libyara_short_base64", start, end, message, help));
    }
    #regexp(identifier, value) {
        const modifiers = this.#modifiers("RegexpPattern");
        const end = endOf(modifiers, value.end);
        const ignoreCase = (this.#set & NOCASE) !== 0;
        const { errors, minimumLength, mixedGreediness, halfBoundary } = this.#literals.checkRegexp(value, ignoreCase ? `${value.flags}i` : value.flags);
        if (errors.length === 0) {
            if (halfBoundary !== null) {
                const message = "half boundaries are not part of a pattern's regular expression";
                const help = "Write \\b: it is a boundary on both sides.";
                this.#faults.add(fault("invalid_regexp", halfBoundary.start, halfBoundary.end, message, help));
            }
            else if (mixedGreediness !== null) {
                this.#faults.add(fault("mixed_greediness", mixedGreediness.start, mixedGreediness.end, "greedy and lazy repetitions cannot stand in one regular expression", "Give all of them a ? after, or none: where a match ends is of no matter to most rules."));
            }
            else if (minimumLength === 0) {
                const message = "this regular expression can match the empty text, so it would match anywhere";
                const help = "Have it ask for one character at least: + instead of *.";
                const code = isLibyaraRegexp(value.source) ? "libyara_empty_regexp" : "regexp_matches_empty";
                this.#faults.add(fault(code, value.start, value.end, message, help));
            }
        }
        return new RegexpPattern(identifier.start, end, identifier, value, modifiers);
    }
    #hex(identifier) {
        const lexer = this.#lexer;
        const { start, text } = lexer;
        const scan = scanHex(text, start + 1, this.#limits, lexer.commentReader);
        if (scan.fault !== null) {
            this.#faults.add(scan.fault);
            const end = this.#hexEnd(scan.end);
            if (end === null)
                return null;
            const value = new HexString(start, end, text.slice(start + 1, end - 1));
            const modifiers = this.#modifiers("HexPattern");
            return new HexPattern(identifier.start, endOf(modifiers, end), identifier, value, modifiers);
        }
        const { end } = scan;
        const value = new HexString(start, end, text.slice(start + 1, end - 1));
        lexer.resume(end);
        const modifiers = this.#modifiers("HexPattern");
        return new HexPattern(identifier.start, endOf(modifiers, end), identifier, value, modifiers);
    }
    /** After a fault within braces: their end, if it comes before the next pattern or section. */
    #hexEnd(from) {
        const lexer = this.#lexer;
        lexer.resume(from);
        for (;;) {
            switch (lexer.kind) {
                case Token.RightBrace: {
                    const { end } = lexer;
                    lexer.next();
                    return end;
                }
                case Token.End:
                case Token.Pattern:
                case Token.Condition:
                case Token.Rule:
                    return null;
                default:
                    lexer.next();
            }
        }
    }
    // ---- modifiers
    /** Reads modifiers up to the next token that is none; which ones they are is left in `#set`. */
    #modifiers(kind) {
        const lexer = this.#lexer;
        this.#set = 0;
        let modifiers = null;
        for (;;) {
            const name = MODIFIERS.get(lexer.kind);
            if (name === undefined) {
                if (lexer.kind !== Token.Identifier || !this.#skipUnknown())
                    break;
                continue;
            }
            const modifier = this.#modifier(name);
            if (modifier === null) {
                this.isBroken = true;
                break;
            }
            const bit = BITS.get(name);
            if ((this.#set & bit) !== 0) {
                const message = `\`${name}\` is given twice`;
                this.#faults.add(fault("duplicate_modifier", modifier.start, modifier.end, message, "Remove one of them."));
            }
            this.#set |= bit;
            if (modifiers === null)
                modifiers = [modifier];
            else
                modifiers.push(modifier);
        }
        if (modifiers === null)
            return NO_MODIFIERS;
        if (kind === "HexPattern")
            this.#checkAllowed(modifiers, ON_HEX, "a hex pattern");
        else if (kind === "RegexpPattern")
            this.#checkAllowed(modifiers, ON_REGEXP, "a regular expression");
        else if (modifiers.length > 1)
            this.#checkConflicts(modifiers);
        // An array that has grown has room to spare, and there are many.
        return modifiers.length === 1 ? modifiers : modifiers.slice();
    }
    #modifier(name) {
        const lexer = this.#lexer;
        const { start, end } = lexer;
        lexer.next();
        const takesArgument = name === "xor" || name === "base64" || name === "base64wide";
        if (!takesArgument || !lexer.is(Token.LeftParen))
            return new PatternModifier(start, end, name, null);
        lexer.next();
        let argument;
        if (name === "xor")
            argument = this.#xorArgument();
        else if (lexer.is(Token.String))
            argument = this.#alphabet();
        else {
            this.#faults.add(unexpectedToken(lexer, "an alphabet of 64 characters in quotes"));
            return null;
        }
        if (argument === null)
            return null;
        if (!lexer.is(Token.RightParen)) {
            this.#faults.add(unexpectedToken(lexer, `\`)\` after the argument of \`${name}\``));
            return null;
        }
        const closed = lexer.end;
        lexer.next();
        return new PatternModifier(start, closed, name, argument);
    }
    #xorArgument() {
        const lexer = this.#lexer;
        const help = "A key is a byte, xor(0x20), or bytes from one to another, xor(1-255).";
        if (!lexer.is(Token.Integer)) {
            this.#faults.add(unexpectedToken(lexer, "a key for `xor`", help));
            return null;
        }
        const lower = this.#literals.integer(lexer.start, 1n, 255n);
        if (!lexer.is(Token.Minus))
            return lower;
        lexer.next();
        if (!lexer.is(Token.Integer)) {
            this.#faults.add(unexpectedToken(lexer, "the last key for `xor`", help));
            return null;
        }
        const upper = this.#literals.integer(lexer.start, 1n, 255n);
        if (lower.value > upper.value) {
            const message = `this range runs from ${lower.value} down to ${upper.value}`;
            const mend = `Write the smaller key first: xor(${upper.value}-${lower.value}).`;
            this.#faults.add(fault("invalid_range", lower.start, upper.end, message, mend));
        }
        return new ByteRange(lower.start, upper.end, lower, upper);
    }
    #alphabet() {
        const count = this.#faults.count;
        const literal = this.#literals.plainString("an alphabet");
        if (this.#faults.count > count)
            return literal;
        const problem = alphabetProblem(bytesOfText(literal.value));
        if (problem !== null) {
            const help = "An alphabet is 64 different printable ASCII characters.";
            this.#faults.add(fault("invalid_base64_alphabet", literal.start, literal.end, problem, help));
        }
        return literal;
    }
    /** A word that is no modifier: notes it and moves on, unless the next pattern or section seems to begin here. */
    #skipUnknown() {
        const lexer = this.#lexer;
        const { start, end, previousEnd } = lexer;
        const word = lexer.tokenText;
        lexer.next();
        if (lexer.is(Token.Assign) || lexer.is(Token.Colon)) {
            lexer.readFrom(start);
            lexer.previousEnd = previousEnd;
            return false;
        }
        const meant = nearestWord(word, MODIFIER_NAMES);
        const help = meant === null ? `YARA knows ${MODIFIER_NAMES.join(", ")}.` : `Write \`${meant}\`.`;
        this.#faults.add(fault("invalid_modifier", start, end, `\`${word}\` is no modifier of a pattern`, help));
        return true;
    }
    #checkAllowed(modifiers, allowed, what) {
        if ((this.#set & ~allowed) === 0)
            return;
        for (const { name, start, end } of modifiers) {
            if ((BITS.get(name) & allowed) !== 0)
                continue;
            const help = allowed === ON_HEX
                ? "Bytes match as they are written: remove it."
                : "It applies to text in quotes only: remove it.";
            this.#faults.add(fault("invalid_modifier", start, end, `\`${name}\` cannot modify ${what}`, help));
            return;
        }
    }
    #checkConflicts(modifiers) {
        if ((this.#set & CONFLICTING) === 0)
            return;
        for (const [one, other, both] of CONFLICTS) {
            if ((this.#set & both) !== both)
                continue;
            const later = modifiers.findLast(({ name }) => name === one || name === other);
            const message = `\`${one}\` and \`${other}\` cannot be used together`;
            this.#faults.add(fault("modifier_conflict", later.start, later.end, message, "Remove one of them."));
            return;
        }
    }
}
function endOf(modifiers, otherwise) {
    const last = modifiers[modifiers.length - 1];
    return last === undefined ? otherwise : last.end;
}
function alphabetProblem(bytes) {
    if (bytes.length !== BASE64_ALPHABET) {
        return `this alphabet has ${bytes.length} characters instead of ${BASE64_ALPHABET}`;
    }
    const seen = new Set();
    for (const byte of bytes) {
        if (byte < 32 || byte > 126)
            return "this alphabet has a character that is not printable ASCII";
        if (seen.has(byte))
            return `this alphabet has ${String.fromCharCode(byte)} twice`;
        seen.add(byte);
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/yara/parser.js







/** Reads YARA rules. Never throws: after a fault it goes on with the next rule. */
function parse(text, options = {}) {
    const limits = { ...DEFAULT_LIMITS, ...options.limits };
    if (text.length > limits.maxLength) {
        const message = `this source has ${text.length} characters; at most ${limits.maxLength} are read`;
        const found = fault("too_large", 0, Math.min(1, text.length), message, "Split it into several files.");
        return { text, tree: new File(0, text.length, [new Unparsed(0, text.length)], []), errors: [found] };
    }
    const faults = new FaultLog(limits.maxFaults);
    const tree = new FileParser(text, faults, limits).file();
    return { text, tree, errors: faults.sorted() };
}
const parser_BYTE_ORDER_MARK = 0xfeff;
const NO_IDENTIFIERS = [];
const parser_NO_MODIFIERS = [];
class FileParser {
    #lexer;
    #faults;
    #literals;
    #patterns;
    #expressions;
    #items = [];
    constructor(text, faults, limits) {
        this.#lexer = new Lexer(text);
        this.#faults = faults;
        this.#literals = new LiteralReader(this.#lexer, faults, limits);
        this.#patterns = new PatternParser(this.#lexer, this.#literals, faults, limits);
        this.#expressions = new ExpressionParser(this.#lexer, this.#literals, faults, limits);
    }
    file() {
        const lexer = this.#lexer;
        const { text } = lexer;
        lexer.resume(text.charCodeAt(0) === parser_BYTE_ORDER_MARK ? 1 : 0);
        while (!lexer.is(Token.End)) {
            if (this.#faults.isFull) {
                this.#items.push(new Unparsed(lexer.start, text.length));
                break;
            }
            this.#item();
        }
        return new File(0, text.length, this.#items, lexer.comments);
    }
    #item() {
        const lexer = this.#lexer;
        const { start } = lexer;
        try {
            switch (lexer.kind) {
                case Token.Import:
                case Token.Include:
                    this.#items.push(this.#importOrInclude());
                    return;
                case Token.Rule:
                case Token.Global:
                case Token.Private:
                    this.#rule();
                    return;
                default:
                    this.#strayText();
                    return;
            }
        }
        catch (error) {
            if (error !== GIVE_UP)
                throw error;
            this.#items.push(new Unparsed(start, this.#skipToItem(start + 1)));
        }
    }
    #importOrInclude() {
        const lexer = this.#lexer;
        const { start } = lexer;
        const isImport = lexer.is(Token.Import);
        lexer.next();
        if (!lexer.is(Token.String)) {
            const what = isImport ? "a module's name in quotes after `import`" : "a path in quotes after `include`";
            const help = lexer.is(Token.Identifier) ? `Write "${lexer.tokenText}".` : null;
            this.#faults.giveUp(unexpectedToken(lexer, what, help));
        }
        const literal = this.#literals.plainString(isImport ? "a module's name" : "a path");
        return isImport ? new Import(start, literal.end, literal) : new Include(start, literal.end, literal);
    }
    /** Text where a rule could begin, and none does. */
    #strayText() {
        const lexer = this.#lexer;
        const { start, end, kind } = lexer;
        const word = shown(lexer);
        const isFirst = this.#items.length === 0;
        let found = unexpectedToken(lexer, "a rule, `import` or `include`");
        const last = this.#skipToItem(start + 1);
        if (isFirst && lexer.is(Token.End)) {
            const message = `this is no YARA source: expected a rule, found ${word}`;
            found = fault("not_yara", start, end, message, "A rule is written rule name { condition: … }.");
        }
        else if (found.code === "unexpected_token") {
            const help = kind === Token.RightBrace ? "Is there one } too many, or a rule's opening { missing?" : null;
            found = fault("expected_rule", start, end, `expected a rule, \`import\` or \`include\`, found ${word}`, help);
        }
        this.#faults.add(found);
        this.#items.push(new Unparsed(start, last));
    }
    /** Moves to where the next item begins, at `from` or after it, and gives the end of what was passed. */
    #skipToItem(from) {
        const lexer = this.#lexer;
        let last = lexer.previousEnd;
        while (!lexer.is(Token.End)) {
            if (lexer.start >= from && this.#isItemStart())
                return last;
            last = lexer.end;
            // What follows an open comment is read as if it was none: there may be rules in it.
            if (lexer.is(Token.OpenComment))
                lexer.resume(lexer.start + 2);
            else
                lexer.next();
        }
        return last;
    }
    #isItemStart() {
        switch (this.#lexer.kind) {
            case Token.Rule:
                return this.#isFollowed(parser_isName);
            case Token.Global:
            case Token.Private:
                return this.#isFollowed(isRuleWord);
            case Token.Import:
            case Token.Include:
                return this.#isFollowed(isString);
            default:
                return false;
        }
    }
    /** Whether the token after the current one passes a test. */
    #isFollowed(test) {
        const lexer = this.#lexer;
        const { start, previousEnd } = lexer;
        lexer.next();
        const result = test(lexer);
        lexer.readFrom(start);
        lexer.previousEnd = previousEnd;
        return result;
    }
    // ---- rules
    #rule() {
        const lexer = this.#lexer;
        const { start } = lexer;
        const modifiers = this.#ruleModifiers();
        if (!lexer.is(Token.Rule))
            this.#faults.giveUp(unexpectedToken(lexer, "`rule`"));
        lexer.next();
        const name = this.#ruleName();
        const parts = { tags: NO_IDENTIFIERS, meta: null, patterns: null, condition: null };
        let end;
        try {
            end = this.#ruleParts(parts);
        }
        catch (error) {
            if (error !== GIVE_UP)
                throw error;
            end = this.#skipToItem(name.end);
        }
        const { tags, meta, patterns, condition } = parts;
        this.#items.push(new Rule(start, end, modifiers, name, tags, meta, patterns, condition));
    }
    #ruleModifiers() {
        const lexer = this.#lexer;
        let modifiers = null;
        while (lexer.is(Token.Global) || lexer.is(Token.Private)) {
            const { start, end } = lexer;
            const name = lexer.is(Token.Global) ? "global" : "private";
            modifiers ??= [];
            if (modifiers.some((modifier) => modifier.name === name)) {
                const message = `\`${name}\` is given twice: only YARA 4 takes that, YARA-X refuses it`;
                this.#faults.add(fault("libyara_repeated_rule_modifier", start, end, message, "Remove one of them.", "warning"));
            }
            modifiers.push(new RuleModifier(start, end, name));
            lexer.next();
        }
        return modifiers ?? parser_NO_MODIFIERS;
    }
    #ruleName() {
        const lexer = this.#lexer;
        if (lexer.is(Token.Identifier))
            return this.#identifier();
        if (isKeyword(lexer.kind)) {
            this.#reservedName(`a rule cannot be named \`${lexer.tokenText}\`: it is a word of the language`);
            return this.#identifier();
        }
        const help = "A name is made of letters, digits and _, and does not begin with a digit.";
        const found = unexpectedToken(lexer, "the rule's name", help);
        this.#faults.giveUp(found.code === "unexpected_token"
            ? fault("expected_name", found.span.start, found.span.end, found.message, help)
            : found);
    }
    /** Notes that the current token, a word of the language, cannot be a name. Only YARA-X knows `with`. */
    #reservedName(message) {
        const lexer = this.#lexer;
        const { start, end } = lexer;
        if (!lexer.is(Token.With))
            this.#faults.add(fault("reserved_name", start, end, message, "Choose another name."));
        else {
            const help = "YARA 4 takes it, YARA-X and VirusTotal do not: choose another name.";
            this.#faults.add(fault("libyara_reserved_name", start, end, message, help, "warning"));
        }
    }
    #identifier() {
        const lexer = this.#lexer;
        const { start, end } = lexer;
        const name = lexer.name(start, end);
        lexer.next();
        return new Identifier(start, end, name);
    }
    /** Reads from the rule's name on, and gives where the rule ends. */
    #ruleParts(parts) {
        const lexer = this.#lexer;
        if (lexer.is(Token.Colon))
            parts.tags = this.#tags();
        if (!lexer.is(Token.LeftBrace)) {
            const help = "A rule is written rule name { condition: … }.";
            this.#faults.giveUp(unexpectedToken(lexer, "`{` after the rule's name", help));
        }
        lexer.next();
        if (lexer.is(Token.Meta))
            parts.meta = this.#metaSection();
        if (lexer.is(Token.Strings))
            parts.patterns = this.#patternSection();
        if (lexer.is(Token.Meta) || lexer.is(Token.Strings))
            this.#misplacedSections(parts);
        if (!lexer.is(Token.Condition))
            this.#expectedCondition(parts);
        const { start } = lexer;
        lexer.next();
        this.#sectionColon("condition");
        const expression = this.#expressions.condition();
        parts.condition = new ConditionSection(start, expression.end, expression);
        if (lexer.is(Token.RightBrace)) {
            const { end } = lexer;
            lexer.next();
            return end;
        }
        if (!lexer.is(Token.End) && !this.#isItemStart())
            this.#expressions.expectedEnd();
        const message = "this rule is never closed";
        this.#faults.add(fault("unclosed", expression.end - 1, expression.end, message, "Add the missing }."));
        return expression.end;
    }
    /** Sections in another order, or twice: said once, and read nevertheless. */
    #misplacedSections(parts) {
        const lexer = this.#lexer;
        const word = lexer.tokenText;
        const again = lexer.is(Token.Meta) ? parts.meta !== null : parts.patterns !== null;
        const message = again ? `this rule has \`${word}\` twice` : `\`${word}\` stands after \`strings\``;
        const help = again ? "Put both together." : "The order is meta, strings, condition.";
        this.#faults.add(fault("misplaced_section", lexer.start, lexer.end, message, help));
        while (lexer.is(Token.Meta) || lexer.is(Token.Strings)) {
            if (lexer.is(Token.Meta)) {
                const meta = this.#metaSection();
                parts.meta ??= meta;
            }
            else {
                const patterns = this.#patternSection();
                parts.patterns ??= patterns;
            }
        }
    }
    #expectedCondition(parts) {
        const lexer = this.#lexer;
        const { start, end } = lexer;
        if (lexer.is(Token.RightBrace)) {
            const message = "this rule has no condition";
            this.#faults.add(fault("missing_condition", start, end, message, "Add `condition:` and what must hold."));
            lexer.next();
            throw GIVE_UP;
        }
        if (lexer.is(Token.Pattern) && parts.patterns === null) {
            const message = "patterns stand in a section of their own";
            this.#faults.giveUp(fault("missing_section", start, end, message, "Write `strings:` before the first of them."));
        }
        if (lexer.is(Token.Identifier) && this.#isFollowed(isAssign)) {
            const { kind } = lexer;
            if (kind === Token.Identifier && parts.patterns !== null) {
                const word = lexer.tokenText;
                const message = `a pattern's name begins with $, found \`${word}\``;
                this.#faults.giveUp(fault("invalid_pattern", start, end, message, `Write $${word}.`));
            }
            const message = "what describes the rule stands in a section of its own";
            this.#faults.giveUp(fault("missing_section", start, end, message, "Write `meta:` before the first entry."));
        }
        const expected = parts.patterns !== null
            ? "a pattern or `condition:`"
            : parts.meta !== null
                ? "an entry of `meta`, `strings:` or `condition:`"
                : "`meta:`, `strings:` or `condition:`";
        this.#faults.giveUp(unexpectedToken(lexer, expected));
    }
    #sectionColon(word) {
        const lexer = this.#lexer;
        if (lexer.is(Token.Colon))
            lexer.next();
        else
            this.#faults.giveUp(unexpectedToken(lexer, `\`:\` after \`${word}\``, `Write \`${word}:\`.`));
    }
    #tags() {
        const lexer = this.#lexer;
        lexer.next();
        const tags = [];
        let isFaulty = false;
        for (;;) {
            if (lexer.is(Token.Identifier))
                tags.push(this.#identifier());
            else if (lexer.is(Token.Comma) || isKeyword(lexer.kind)) {
                if (!isFaulty) {
                    const [message, help] = lexer.is(Token.Comma)
                        ? ["tags are separated by spaces, without commas", "Remove the comma."]
                        : [`\`${lexer.tokenText}\` cannot be a tag: it is a word of the language`, "Choose another tag."];
                    this.#faults.add(fault("invalid_tag", lexer.start, lexer.end, message, help));
                }
                isFaulty = true;
                lexer.next();
            }
            else
                break;
        }
        if (tags.length === 0 && !isFaulty) {
            const found = unexpectedToken(lexer, "a tag after `:`", "Remove the colon, or name a tag.");
            if (lexer.is(Token.LeftBrace))
                this.#faults.add(found);
            else
                this.#faults.giveUp(found);
        }
        return tags;
    }
    // ---- meta
    #metaSection() {
        const lexer = this.#lexer;
        const { start } = lexer;
        lexer.next();
        let end = lexer.previousEnd;
        this.#sectionColon("meta");
        const entries = [];
        let isFaulty = false;
        for (;;) {
            const isEntry = lexer.is(Token.Identifier) || (isKeyword(lexer.kind) && !isSection(lexer) && this.#isFollowed(isAssign));
            if (!isEntry)
                break;
            const entry = this.#metaEntry();
            if (entry === null) {
                isFaulty = true;
                this.#skipInSection();
            }
            else {
                entries.push(entry);
                end = entry.end;
            }
        }
        if (entries.length === 0 && !isFaulty)
            this.#emptySection("meta", "an entry");
        return new MetaSection(start, end, entries.slice());
    }
    #metaEntry() {
        const lexer = this.#lexer;
        if (isKeyword(lexer.kind)) {
            this.#reservedName(`\`${lexer.tokenText}\` cannot name an entry of \`meta\`: it is a word of the language`);
        }
        const key = this.#identifier();
        if (!lexer.is(Token.Assign)) {
            const help = `An entry is written ${key.name} = "value".`;
            this.#faults.add(unexpectedToken(lexer, `\`=\` after \`${key.name}\``, help));
            return null;
        }
        lexer.next();
        const value = this.#metaValue();
        return value === null ? null : new Meta(key.start, value.end, key, value);
    }
    #metaValue() {
        const lexer = this.#lexer;
        const { start, end } = lexer;
        switch (lexer.kind) {
            case Token.String:
                return this.#literals.string();
            case Token.Integer:
                return this.#literals.integer();
            case Token.Float:
                return this.#literals.float();
            case Token.Minus:
                lexer.next();
                if (lexer.is(Token.Integer))
                    return this.#literals.integer(start, -1n);
                if (lexer.is(Token.Float))
                    return this.#literals.float(start, -1);
                this.#faults.add(unexpectedToken(lexer, "a number after `-`"));
                return null;
            case Token.True:
            case Token.False: {
                const value = lexer.is(Token.True);
                lexer.next();
                return new BooleanLiteral(start, end, value);
            }
            default: {
                const found = unexpectedToken(lexer, "a text in quotes, a number, `true` or `false`");
                if (found.code !== "unexpected_token")
                    this.#faults.add(found);
                else {
                    const help = lexer.is(Token.Identifier) ? `Write "${lexer.tokenText}".` : "Put it in quotes.";
                    this.#faults.add(fault("invalid_meta_value", start, end, found.message, help));
                }
                return null;
            }
        }
    }
    #emptySection(word, what) {
        const lexer = this.#lexer;
        if (!isSection(lexer) && !lexer.is(Token.RightBrace)) {
            this.#faults.giveUp(unexpectedToken(lexer, `${what} of \`${word}\``));
        }
        const message = `\`${word}\` is empty`;
        const help = `Remove \`${word}:\`, or write ${what} into it.`;
        this.#faults.add(fault("empty_section", lexer.start, lexer.end, message, help));
    }
    // ---- strings
    #patternSection() {
        const lexer = this.#lexer;
        const { start } = lexer;
        lexer.next();
        let end = lexer.previousEnd;
        this.#sectionColon("strings");
        const patterns = [];
        let isFaulty = false;
        while (lexer.is(Token.Pattern)) {
            const pattern = this.#patterns.pattern();
            if (pattern !== null) {
                patterns.push(pattern);
                end = pattern.end;
            }
            if (pattern === null || this.#patterns.isBroken) {
                isFaulty = true;
                this.#skipInSection();
            }
        }
        if (patterns.length === 0 && !isFaulty) {
            if (lexer.is(Token.Identifier) && this.#isFollowed(isAssign)) {
                const word = lexer.tokenText;
                const message = `a pattern's name begins with $, found \`${word}\``;
                this.#faults.giveUp(fault("invalid_pattern", lexer.start, lexer.end, message, `Write $${word}.`));
            }
            this.#emptySection("strings", "a pattern");
        }
        return new PatternSection(start, end, patterns.slice());
    }
    /** After a fault in an entry: moves to the next entry, section, or the end of the rule. */
    #skipInSection() {
        const lexer = this.#lexer;
        for (;;) {
            const { kind } = lexer;
            switch (kind) {
                case Token.End:
                    // A fault was named: what is missing here may only seem to be.
                    throw GIVE_UP;
                case Token.RightBrace:
                case Token.Condition:
                case Token.Meta:
                case Token.Strings:
                    return;
                case Token.Pattern:
                case Token.Identifier:
                    if (this.#isFollowed(isAssign))
                        return;
                    break;
                case Token.OpenComment:
                    lexer.resume(lexer.start + 2);
                    continue;
                default:
                    if (this.#isItemStart())
                        throw GIVE_UP;
            }
            lexer.next();
        }
    }
}
function isSection(lexer) {
    return lexer.is(Token.Meta) || lexer.is(Token.Strings) || lexer.is(Token.Condition);
}
function isAssign(lexer) {
    return lexer.is(Token.Assign);
}
function isString(lexer) {
    return lexer.is(Token.String);
}
function parser_isName(lexer) {
    return lexer.is(Token.Identifier) || isKeyword(lexer.kind);
}
function isRuleWord(lexer) {
    return lexer.is(Token.Rule) || lexer.is(Token.Global) || lexer.is(Token.Private);
}

;// CONCATENATED MODULE: ./build/src/yara/printer.js


/** The source as it was, byte for byte. */
function print(parsed) {
    return parsed.text;
}
/** Columns that a line may have before it is broken. */
const WIDTH = 100;
const STEP = 2;
/**
 * Writes a node in the style of VirusTotal's own public rules: sections indented by two, conditions that do not
 * fit on a line with `and` and `or` on lines of their own, loops as `for any x in … : ( … )`. Parentheses are
 * added where the tree needs them. Comments belong to a source, not to a node: they are not written.
 *
 * Read back, the text gives the same tree but for places and parentheses.
 */
function printNode(node) {
    return new Printer().node(node, 0);
}
class Printer {
    /** Texts on one line: asked for at every level above, made once. */
    #flat = new Map();
    /** The text of a node that begins at column `indent`; lines after the first are indented. */
    node(node, indent) {
        switch (node.kind) {
            case "File":
                return this.#items(node.items);
            case "Rule":
                return this.#rule(node);
            case "MetaSection":
            case "PatternSection":
            case "ConditionSection":
                return this.#section(node, indent);
            default:
                return this.#broken(node, indent);
        }
    }
    #items(items) {
        let text = "";
        let previous = null;
        for (const item of items) {
            if (item.kind === "Unparsed")
                continue;
            if (previous !== null)
                text += previous.kind === "Rule" || item.kind === "Rule" ? "\n\n" : "\n";
            text += this.node(item, 0);
            previous = item;
        }
        return text === "" ? "" : `${text}\n`;
    }
    #rule(rule) {
        const modifiers = rule.modifiers.map(({ name }) => `${name} `).join("");
        const tags = rule.tags.length === 0 ? "" : ` : ${rule.tags.map(({ name }) => name).join(" ")}`;
        const sections = [rule.meta, rule.patterns, rule.condition]
            .filter((section) => section !== null)
            .map((section) => " ".repeat(STEP) + this.#section(section, STEP));
        return `${modifiers}rule ${rule.name.name}${tags} {\n${sections.join("\n\n")}\n}`;
    }
    #section(section, indent) {
        const inner = indent + STEP;
        const pad = `\n${" ".repeat(inner)}`;
        switch (section.kind) {
            case "MetaSection":
                return `meta:${section.entries.map((entry) => pad + this.flat(entry)).join("")}`;
            case "PatternSection":
                return `strings:${section.patterns.map((pattern) => pad + this.flat(pattern)).join("")}`;
            case "ConditionSection":
                return `condition:${pad}${this.#broken(section.expression, inner)}`;
        }
    }
    /** On one line where that fits, else over several. */
    #broken(node, indent) {
        const flat = this.flat(node);
        if (indent + flat.length <= WIDTH)
            return flat;
        const pad = `\n${" ".repeat(indent)}`;
        switch (node.kind) {
            case "LogicalExpression":
                return node.operands
                    .map((operand) => this.#brokenOperand(operand, node, indent))
                    .join(`${pad}${node.operator}${pad}`);
            case "ParenthesizedExpression":
                return this.#brokenGroup(node.expression, indent);
            case "UnaryExpression":
                if (node.operator !== "not" && node.operator !== "defined")
                    return flat;
                return isGrouped(node.operand)
                    ? `${node.operator} ${this.#brokenGroup(node.operand, indent)}`
                    : `${node.operator} ${this.#broken(node.operand, indent)}`;
            case "ForInExpression": {
                const variables = node.variables.map(({ name }) => name).join(", ");
                const head = `for ${this.flat(node.quantifier)} ${variables} in ${this.flat(node.iterable)} : `;
                return head + this.#brokenGroup(node.body, indent);
            }
            case "ForOfExpression": {
                const head = `for ${this.flat(node.quantifier)} of ${this.flat(node.items)} : `;
                return head + this.#brokenGroup(node.body, indent);
            }
            case "WithExpression": {
                const declarations = node.declarations.map((declaration) => this.flat(declaration)).join(", ");
                return `with ${declarations} : ${this.#brokenGroup(node.body, indent)}`;
            }
            case "OfExpression":
                if (node.items.kind !== "ExpressionTuple")
                    return flat;
                return `${this.flat(node.quantifier)} of ${this.#brokenTuple(node.items, indent)}`;
            default:
                return flat;
        }
    }
    #brokenGroup(expression, indent) {
        const inner = indent + STEP;
        return `(\n${" ".repeat(inner)}${this.#broken(expression, inner)}\n${" ".repeat(indent)})`;
    }
    #brokenTuple({ expressions }, indent) {
        const inner = indent + STEP;
        const pad = `\n${" ".repeat(inner)}`;
        const items = expressions.map((expression) => this.#broken(expression, inner)).join(`,${pad}`);
        return `(${pad}${items}\n${" ".repeat(indent)})`;
    }
    #brokenOperand(operand, parent, indent) {
        if (!isMixed(operand, parent))
            return this.#broken(operand, indent);
        const flat = `(${this.flat(operand)})`;
        return indent + flat.length <= WIDTH ? flat : this.#brokenGroup(operand, indent);
    }
    /** The text of a node on one line. */
    flat(node) {
        const known = this.#flat.get(node);
        if (known !== undefined)
            return known;
        const text = this.#write(node);
        this.#flat.set(node, text);
        return text;
    }
    #list(nodes, separator) {
        return nodes.map((node) => this.flat(node)).join(separator);
    }
    #anchor(anchor) {
        return anchor === null ? "" : ` ${this.flat(anchor)}`;
    }
    #write(node) {
        switch (node.kind) {
            case "File":
            case "Rule":
            case "MetaSection":
            case "PatternSection":
            case "ConditionSection":
                return this.node(node, 0);
            case "Unparsed":
                return "";
            case "Comment":
                return node.style === "line" ? `//${node.text}` : `/*${node.text}*/`;
            case "Import":
                return `import ${this.flat(node.module)}`;
            case "Include":
                return `include ${this.flat(node.path)}`;
            case "RuleModifier":
            case "BuiltinValue":
            case "Identifier":
                return node.name;
            case "Meta":
                return `${node.key.name} = ${this.flat(node.value)}`;
            case "StringLiteral":
                return encodeString(node.value);
            case "IntegerLiteral":
                return node.value.toString();
            case "FloatLiteral":
                return decimal(node.value);
            case "BooleanLiteral":
                return String(node.value);
            case "RegexpLiteral":
                return `/${node.source}/${node.flags}`;
            case "HexString":
                return `{${node.source}}`;
            case "TextPattern":
            case "HexPattern":
            case "RegexpPattern": {
                const modifiers = node.modifiers.map((modifier) => ` ${this.flat(modifier)}`).join("");
                return `$${node.identifier.name} = ${this.flat(node.value)}${modifiers}`;
            }
            case "PatternModifier":
                return node.argument === null ? node.name : `${node.name}(${this.flat(node.argument)})`;
            case "ByteRange":
                return `${this.flat(node.lower)}-${this.flat(node.upper)}`;
            case "PatternIdentifier":
                return `$${node.name}`;
            case "AtAnchor":
                return `at ${this.flat(node.offset)}`;
            case "InAnchor":
                return `in ${this.flat(node.interval)}`;
            case "Interval":
                return `(${this.flat(node.lower)}..${this.flat(node.upper)})`;
            case "PatternMatch":
                return `$${node.identifier.name}${this.#anchor(node.anchor)}`;
            case "PatternCount":
                return `#${node.name}${node.interval === null ? "" : ` in ${this.flat(node.interval)}`}`;
            case "PatternOffset":
                return `@${node.name}${node.index === null ? "" : `[${this.flat(node.index)}]`}`;
            case "PatternLength":
                return `!${node.name}${node.index === null ? "" : `[${this.flat(node.index)}]`}`;
            case "FieldAccess":
                return `${this.flat(node.object)}.${node.field.name}`;
            case "IndexAccess":
                return `${this.flat(node.object)}[${this.flat(node.index)}]`;
            case "FunctionCall":
                return `${this.flat(node.callee)}(${this.#list(node.arguments, ", ")})`;
            case "ParenthesizedExpression":
                return `(${this.flat(node.expression)})`;
            case "UnaryExpression": {
                const operand = isGrouped(node.operand, node.operator)
                    ? `(${this.flat(node.operand)})`
                    : this.flat(node.operand);
                return node.operator === "not" || node.operator === "defined"
                    ? `${node.operator} ${operand}`
                    : `${node.operator}${operand}`;
            }
            case "LogicalExpression":
                return node.operands
                    .map((operand) => (isMixed(operand, node) ? `(${this.flat(operand)})` : this.flat(operand)))
                    .join(` ${node.operator} `);
            case "BinaryExpression":
                return this.#binary(node);
            case "Quantifier":
                if (node.count === null)
                    return node.type;
                if (node.type !== "percentage")
                    return this.flat(node.count);
                return node.count.kind === "BinaryExpression" ? `(${this.flat(node.count)})%` : `${this.flat(node.count)}%`;
            case "Them":
                return "them";
            case "PatternSetItem":
                return `$${node.name}${node.wildcard ? "*" : ""}`;
            case "RuleSetItem":
                return `${node.name}${node.wildcard ? "*" : ""}`;
            case "ItemSet":
                return `(${this.#list(node.items, ", ")})`;
            case "ExpressionTuple":
                return `(${this.#list(node.expressions, ", ")})`;
            case "OfExpression":
                return `${this.flat(node.quantifier)} of ${this.flat(node.items)}${this.#anchor(node.anchor)}`;
            case "ForOfExpression":
                return `for ${this.flat(node.quantifier)} of ${this.flat(node.items)} : ( ${this.flat(node.body)} )`;
            case "ForInExpression": {
                const variables = this.#list(node.variables, ", ");
                return `for ${this.flat(node.quantifier)} ${variables} in ${this.flat(node.iterable)} : ( ${this.flat(node.body)} )`;
            }
            case "WithDeclaration":
                return `${node.variable.name} = ${this.flat(node.value)}`;
            case "WithExpression":
                return `with ${this.#list(node.declarations, ", ")} : ( ${this.flat(node.body)} )`;
        }
    }
    #binary({ operator, left, right }) {
        const power = BINDING_POWERS.get(operator);
        const before = powerOf(left) < power ? `(${this.flat(left)})` : this.flat(left);
        const after = powerOf(right) <= power ? `(${this.flat(right)})` : this.flat(right);
        return `${before} ${operator} ${after}`;
    }
}
/** How tightly an expression holds together: what is no binary expression needs no parentheses. */
function powerOf(expression) {
    return expression.kind === "BinaryExpression" ? BINDING_POWERS.get(expression.operator) : 100;
}
/** Whether a unary operator needs parentheses around its operand. */
function isGrouped(operand, operator = "not") {
    if (operator === "not" || operator === "defined")
        return operand.kind === "LogicalExpression";
    return operand.kind === "BinaryExpression";
}
/** `and` among `or`, or the reverse: written with parentheses, so that nobody has to know which binds tighter. */
function isMixed(operand, parent) {
    return operand.kind === "LogicalExpression" && operand.operator !== parent.operator;
}
/** A float as YARA reads it: with a point, without an exponent. */
function decimal(value) {
    const text = String(value);
    const match = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
    if (match === null)
        return text.includes(".") ? text : `${text}.0`;
    const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
    const digits = whole + fraction;
    const point = whole.length + Number(exponent);
    if (point <= 0)
        return `${sign}0.${"0".repeat(-point)}${digits}`;
    return `${sign}${digits.padEnd(point, "0").slice(0, point)}.${digits.slice(point) || "0"}`;
}

;// CONCATENATED MODULE: ./build/src/yara/to_json.js



/**
 * A tree as plain data that `JSON.stringify` takes. Integers that no JavaScript number holds exactly are written
 * as decimal strings. A file's comments come with it; so do a hex pattern's `tokens` and a regexp's `expression`,
 * which the tree itself holds as text.
 *
 * @param rangeOf turns a node's offsets into what shall stand there; without it, the offsets themselves
 */
function toJson(node, rangeOf = (span) => span) {
    const json = { kind: node.kind, range: rangeOf(node.range) };
    const children = CHILD_KEYS[node.kind];
    for (const [key, value] of Object.entries(node)) {
        if (key === "kind" || key === "start" || key === "end")
            continue;
        if (value !== null && typeof value === "object") {
            const isNodes = children.includes(key) || key === "comments";
            if (Array.isArray(value))
                json[key] = isNodes ? value.map((child) => toJson(child, rangeOf)) : value;
            else
                json[key] = isNodes ? toJson(value, rangeOf) : value;
        }
        else if (typeof value === "bigint") {
            const number = Number(value);
            json[key] = Number.isSafeInteger(number) ? number : value.toString();
        }
        else if (typeof value === "number" && !Number.isFinite(value))
            json[key] = String(value);
        else
            json[key] = value;
    }
    if (node.kind === "HexString")
        json.tokens = parseHex(node).tokens.map((token) => partToJson(token, rangeOf));
    if (node.kind === "RegexpLiteral") {
        const { node: expression } = parseRegexp(node.source, node.flags, node.start + 1);
        json.expression = expression === null ? null : partToJson(expression, rangeOf);
    }
    return json;
}
function isPart(value) {
    return typeof value === "object" && value !== null && "kind" in value && "start" in value;
}
/** A token of a hex pattern or a node of a regexp; their heights are bounded by the limits that they are read with. */
function partToJson(part, rangeOf) {
    const json = { kind: part.kind, range: rangeOf({ start: part.start, end: part.end }) };
    for (const [key, value] of Object.entries(part)) {
        if (key !== "kind" && key !== "start" && key !== "end")
            json[key] = valueToJson(value, rangeOf);
    }
    return json;
}
function valueToJson(value, rangeOf) {
    if (Array.isArray(value))
        return value.map((item) => valueToJson(item, rangeOf));
    return isPart(value) ? partToJson(value, rangeOf) : value;
}

;// CONCATENATED MODULE: ./build/src/yara/index.js


















var __webpack_exports__ARITHMETIC_OPERATORS = __webpack_exports__.ng;
var __webpack_exports__AtAnchor = __webpack_exports__.du;
var __webpack_exports__BINDING_POWERS = __webpack_exports__.Be;
var __webpack_exports__BUILTIN_FUNCTIONS = __webpack_exports__.Q0;
var __webpack_exports__BinaryExpression = __webpack_exports__.sm;
var __webpack_exports__BooleanLiteral = __webpack_exports__.Sj;
var __webpack_exports__BuiltinValue = __webpack_exports__.ZG;
var __webpack_exports__ByteRange = __webpack_exports__.Ip;
var __webpack_exports__CHILD_KEYS = __webpack_exports__.md;
var __webpack_exports__Comment = __webpack_exports__.Mw;
var __webpack_exports__ConditionSection = __webpack_exports__.fD;
var __webpack_exports__DEFAULT_LIMITS = __webpack_exports__.dR;
var __webpack_exports__ExpressionTuple = __webpack_exports__.Lk;
var __webpack_exports__FAULT_CODES = __webpack_exports__.cw;
var __webpack_exports__FieldAccess = __webpack_exports__.Tl;
var __webpack_exports__File = __webpack_exports__.ZH;
var __webpack_exports__FloatLiteral = __webpack_exports__.ch;
var __webpack_exports__ForInExpression = __webpack_exports__.Vw;
var __webpack_exports__ForOfExpression = __webpack_exports__.H_;
var __webpack_exports__FunctionCall = __webpack_exports__.R6;
var __webpack_exports__HexPattern = __webpack_exports__.uc;
var __webpack_exports__HexString = __webpack_exports__.hJ;
var __webpack_exports__Identifier = __webpack_exports__.gw;
var __webpack_exports__Import = __webpack_exports__.Mj;
var __webpack_exports__InAnchor = __webpack_exports__.Rt;
var __webpack_exports__Include = __webpack_exports__.lF;
var __webpack_exports__IndexAccess = __webpack_exports__.p_;
var __webpack_exports__IntegerLiteral = __webpack_exports__._m;
var __webpack_exports__Interval = __webpack_exports__.IX;
var __webpack_exports__ItemSet = __webpack_exports__.Ot;
var __webpack_exports__LogicalExpression = __webpack_exports__.wc;
var __webpack_exports__MODULE_NAMES = __webpack_exports__.WP;
var __webpack_exports__Meta = __webpack_exports__.W8;
var __webpack_exports__MetaSection = __webpack_exports__.lJ;
var __webpack_exports__OfExpression = __webpack_exports__.af;
var __webpack_exports__ParenthesizedExpression = __webpack_exports__.Bp;
var __webpack_exports__PatternCount = __webpack_exports__.kX;
var __webpack_exports__PatternIdentifier = __webpack_exports__.E8;
var __webpack_exports__PatternLength = __webpack_exports__.Z;
var __webpack_exports__PatternMatch = __webpack_exports__.O9;
var __webpack_exports__PatternModifier = __webpack_exports__.mm;
var __webpack_exports__PatternOffset = __webpack_exports__.IO;
var __webpack_exports__PatternSection = __webpack_exports__.k9;
var __webpack_exports__PatternSetItem = __webpack_exports__.UF;
var __webpack_exports__Quantifier = __webpack_exports__.bJ;
var __webpack_exports__RESERVED_WORDS = __webpack_exports__.xJ;
var __webpack_exports__RegexpLiteral = __webpack_exports__.fq;
var __webpack_exports__RegexpPattern = __webpack_exports__.Uu;
var __webpack_exports__Rule = __webpack_exports__.jO;
var __webpack_exports__RuleModifier = __webpack_exports__.yL;
var __webpack_exports__RuleSetItem = __webpack_exports__.e$;
var __webpack_exports__SourceFile = __webpack_exports__.sC;
var __webpack_exports__StringLiteral = __webpack_exports__.LW;
var __webpack_exports__TextPattern = __webpack_exports__.st;
var __webpack_exports__Them = __webpack_exports__.hZ;
var __webpack_exports__UnaryExpression = __webpack_exports__.Y_;
var __webpack_exports__Unparsed = __webpack_exports__.dD;
var __webpack_exports__WithDeclaration = __webpack_exports__.f0;
var __webpack_exports__WithExpression = __webpack_exports__.Xc;
var __webpack_exports__applyEdits = __webpack_exports__.ct;
var __webpack_exports__attachComments = __webpack_exports__.cq;
var __webpack_exports__bytesOfText = __webpack_exports__.q$;
var __webpack_exports__checkFile = __webpack_exports__.vH;
var __webpack_exports__childrenOf = __webpack_exports__.LU;
var __webpack_exports__construct = __webpack_exports__.YU;
var __webpack_exports__decodeString = __webpack_exports__.sc;
var __webpack_exports__encodeString = __webpack_exports__.aj;
var __webpack_exports__isEscapedByte = __webpack_exports__._O;
var __webpack_exports__parse = __webpack_exports__.qg;
var __webpack_exports__parseHex = __webpack_exports__.jR;
var __webpack_exports__parseRegexp = __webpack_exports__.dO;
var __webpack_exports__print = __webpack_exports__.yy;
var __webpack_exports__printNode = __webpack_exports__.Og;
var __webpack_exports__textOfBytes = __webpack_exports__.gm;
var __webpack_exports__toJson = __webpack_exports__.aB;
var __webpack_exports__visit = __webpack_exports__.YR;
export { __webpack_exports__ARITHMETIC_OPERATORS as ARITHMETIC_OPERATORS, __webpack_exports__AtAnchor as AtAnchor, __webpack_exports__BINDING_POWERS as BINDING_POWERS, __webpack_exports__BUILTIN_FUNCTIONS as BUILTIN_FUNCTIONS, __webpack_exports__BinaryExpression as BinaryExpression, __webpack_exports__BooleanLiteral as BooleanLiteral, __webpack_exports__BuiltinValue as BuiltinValue, __webpack_exports__ByteRange as ByteRange, __webpack_exports__CHILD_KEYS as CHILD_KEYS, __webpack_exports__Comment as Comment, __webpack_exports__ConditionSection as ConditionSection, __webpack_exports__DEFAULT_LIMITS as DEFAULT_LIMITS, __webpack_exports__ExpressionTuple as ExpressionTuple, __webpack_exports__FAULT_CODES as FAULT_CODES, __webpack_exports__FieldAccess as FieldAccess, __webpack_exports__File as File, __webpack_exports__FloatLiteral as FloatLiteral, __webpack_exports__ForInExpression as ForInExpression, __webpack_exports__ForOfExpression as ForOfExpression, __webpack_exports__FunctionCall as FunctionCall, __webpack_exports__HexPattern as HexPattern, __webpack_exports__HexString as HexString, __webpack_exports__Identifier as Identifier, __webpack_exports__Import as Import, __webpack_exports__InAnchor as InAnchor, __webpack_exports__Include as Include, __webpack_exports__IndexAccess as IndexAccess, __webpack_exports__IntegerLiteral as IntegerLiteral, __webpack_exports__Interval as Interval, __webpack_exports__ItemSet as ItemSet, __webpack_exports__LogicalExpression as LogicalExpression, __webpack_exports__MODULE_NAMES as MODULE_NAMES, __webpack_exports__Meta as Meta, __webpack_exports__MetaSection as MetaSection, __webpack_exports__OfExpression as OfExpression, __webpack_exports__ParenthesizedExpression as ParenthesizedExpression, __webpack_exports__PatternCount as PatternCount, __webpack_exports__PatternIdentifier as PatternIdentifier, __webpack_exports__PatternLength as PatternLength, __webpack_exports__PatternMatch as PatternMatch, __webpack_exports__PatternModifier as PatternModifier, __webpack_exports__PatternOffset as PatternOffset, __webpack_exports__PatternSection as PatternSection, __webpack_exports__PatternSetItem as PatternSetItem, __webpack_exports__Quantifier as Quantifier, __webpack_exports__RESERVED_WORDS as RESERVED_WORDS, __webpack_exports__RegexpLiteral as RegexpLiteral, __webpack_exports__RegexpPattern as RegexpPattern, __webpack_exports__Rule as Rule, __webpack_exports__RuleModifier as RuleModifier, __webpack_exports__RuleSetItem as RuleSetItem, __webpack_exports__SourceFile as SourceFile, __webpack_exports__StringLiteral as StringLiteral, __webpack_exports__TextPattern as TextPattern, __webpack_exports__Them as Them, __webpack_exports__UnaryExpression as UnaryExpression, __webpack_exports__Unparsed as Unparsed, __webpack_exports__WithDeclaration as WithDeclaration, __webpack_exports__WithExpression as WithExpression, __webpack_exports__applyEdits as applyEdits, __webpack_exports__attachComments as attachComments, __webpack_exports__bytesOfText as bytesOfText, __webpack_exports__checkFile as checkFile, __webpack_exports__childrenOf as childrenOf, __webpack_exports__construct as construct, __webpack_exports__decodeString as decodeString, __webpack_exports__encodeString as encodeString, __webpack_exports__isEscapedByte as isEscapedByte, __webpack_exports__parse as parse, __webpack_exports__parseHex as parseHex, __webpack_exports__parseRegexp as parseRegexp, __webpack_exports__print as print, __webpack_exports__printNode as printNode, __webpack_exports__textOfBytes as textOfBytes, __webpack_exports__toJson as toJson, __webpack_exports__visit as visit };
