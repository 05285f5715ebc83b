export const id = 3131;
export const ids = [3131];
export const modules = {

/***/ 3131:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dp: () => (/* binding */ checkQuery),
  Re: () => (/* binding */ conjunctsOf),
  fQ: () => (/* binding */ withoutGroups)
});

// EXTERNAL MODULE: ./build/src/vti/index.js + 11 modules
var vti = __webpack_require__(6410);
;// CONCATENATED MODULE: ./build/src/translate/check_content.js


/**
 * What `content:` may stand beside. Source: https://docs.virustotal.com/docs/vtgrep: together with these few, joined
 * by AND; among each other by AND or OR; never OR between content and anything else.
 */
const BESIDE = new Set(["size", "type", "fs", "ls", "imphash", "positives", "tag", "submissions"]);
function checkContent(root, check) {
    const { terms, entity, faults } = check;
    if (entity !== "file" || !terms.some(isContent))
        return;
    const refused = refusedAlternatives(root).flatMap(vti/* termsOf */.fd);
    for (const term of terms) {
        if (isContent(term) || isEntity(term) || refused.includes(term))
            continue;
        const name = canonicalName(term, check);
        if (name !== null && BESIDE.has(name))
            continue;
        // An unknown modifier has been named already.
        if (term.modifier !== null && name === null)
            continue;
        const shown = term.modifier === null ? "free text" : `\`${term.modifier.text}:\``;
        const message = `${shown} cannot stand beside \`content:\`, which searches on its own index`;
        const help = `beside it stand ${[...BESIDE].map((each) => `\`${each}\``).join(", ")} only`;
        faults.add("error", "content_combination", term.range, message, help);
    }
    for (const { range } of refusedAlternatives(root)) {
        const message = "OR between `content:` and another modifier: VirusTotal refuses such a search";
        const help = "join content searches by OR among themselves, the rest by AND, or make two queries of it";
        faults.add("error", "content_combination", range, message, help);
    }
}
/** The ORs that have a content search on one side and something else on another. */
function refusedAlternatives(expression) {
    const bare = withoutGroups(expression);
    switch (bare.kind) {
        case "Term":
            return [];
        case "NotExpression":
            return refusedAlternatives(bare.operand);
        case "AndExpression":
            return bare.operands.flatMap(refusedAlternatives);
        case "OrExpression": {
            const isMixed = (operand) => (0,vti/* termsOf */.fd)(operand).some((term) => !isContent(term) && !isEntity(term));
            if ((0,vti/* termsOf */.fd)(bare).some(isContent) && bare.operands.some(isMixed))
                return [bare];
            return bare.operands.flatMap(refusedAlternatives);
        }
    }
}
function isContent(term) {
    return term.modifier?.name === "content";
}
function isEntity(term) {
    return term.modifier?.name === "entity";
}
function canonicalName(term, { table, entity }) {
    if (term.modifier === null)
        return null;
    return table.find(entity, term.modifier.name)?.row.modifier ?? null;
}

// EXTERNAL MODULE: ./build/src/translate/file_types.js + 1 modules
var file_types = __webpack_require__(1453);
;// CONCATENATED MODULE: ./build/src/translate/check_contradictions.js



/** Terms that must hold together and cannot: at each level of AND, what stands there positively. */
function checkContradictions(root, check) {
    const bare = withoutGroups(root);
    switch (bare.kind) {
        case "Term":
        case "AndExpression":
            checkLevel(conjunctsOf(bare), check);
            return;
        case "OrExpression":
            for (const operand of bare.operands)
                checkContradictions(operand, check);
            return;
        case "NotExpression":
            checkContradictions(bare.operand, check);
    }
}
function checkLevel(conjuncts, check) {
    const terms = conjuncts.filter((conjunct) => conjunct.kind === "Term");
    checkRanges(terms, check);
    checkTypes(terms, check);
    checkDenials(conjuncts, terms, check);
    for (const conjunct of conjuncts)
        if (conjunct.kind !== "Term")
            checkContradictions(conjunct, check);
}
/** `p:10+ p:5-`. */
function checkRanges(terms, check) {
    const byName = new Map();
    for (const term of terms) {
        const limit = limitOf(term, check);
        if (limit !== null)
            byName.set(limit.key, [...(byName.get(limit.key) ?? []), limit]);
    }
    for (const limits of byName.values()) {
        const lowest = limits.filter(({ bound }) => bound !== "at_most").sort((a, b) => b.value - a.value)[0];
        const highest = limits.filter(({ bound }) => bound !== "at_least").sort((a, b) => a.value - b.value)[0];
        if (lowest === undefined || highest === undefined || lowest.term === highest.term)
            continue;
        const [first, second] = [lowest.term, highest.term].sort((a, b) => a.range.start - b.range.start);
        const shown = (term) => `\`${check.text.slice(term.range.start, term.range.end)}\``;
        const span = { start: first.range.start, end: second.range.end };
        if (lowest.value > highest.value) {
            const message = `${shown(first)} and ${shown(second)} cannot both hold: the query finds nothing`;
            check.faults.add("warning", "contradiction", span, message, "turn one of the bounds round, or join them by OR");
        }
        else if (lowest.value === highest.value && highest.bound === "at_most" && lowest.bound === "at_least") {
            const message = `${shown(first)} and ${shown(second)} touch: VirusTotal's pages disagree on whether a bound with \`-\` includes its number`;
            const name = lowest.term.modifier?.text ?? "";
            check.faults.add("note", "empty_range", span, message, `write \`${name}:${lowest.value}\` for exactly that`);
        }
    }
}
function limitOf(term, { table, entity }) {
    if (term.modifier === null || term.value.kind !== "TextValue")
        return null;
    const row = table.find(entity, term.modifier.name)?.row;
    const { text } = term.value;
    if (row === undefined)
        return null;
    // Several values at once: a domain has many records, so two exact ones may both hold.
    if (row.fields.usual.some((path) => path.includes("[")))
        return null;
    const read = row.value === "size"
        ? (0,vti/* readSize */.ik)(text)
        : row.value === "date"
            ? (0,vti/* readDate */.h2)(text)
            : row.value === "integer"
                ? (0,vti/* readInteger */.JI)(text)
                : null;
    if (read === null || !read.ok)
        return null;
    const key = row.modifier;
    if (!("kind" in read))
        return { key, value: read.value, bound: read.bound, term };
    if (read.kind === "relative" || (read.bound === "exact" && read.precision === "day"))
        return null;
    return { key, value: read.seconds, bound: read.bound, term };
}
/** `type:pdf type:docx`: a file has one format. */
function checkTypes(terms, { text, faults }) {
    let first = null;
    for (const term of terms) {
        if (term.modifier?.name !== "type" || term.value.kind !== "TextValue")
            continue;
        const name = (0,file_types/* onlyFileType */.dq)(term.value.text);
        if (name === null)
            continue;
        if (first === null) {
            first = { term, name };
        }
        else if (first.name !== name) {
            const shown = [first.term, term].map(({ range }) => `\`${text.slice(range.start, range.end)}\``);
            const span = { start: first.term.range.start, end: term.range.end };
            const message = `${shown.join(" and ")} cannot both hold: a file has one format`;
            faults.add("warning", "contradiction", span, message, "join them by OR");
            return;
        }
    }
}
/** `tag:x NOT tag:x`. */
function checkDenials(conjuncts, terms, { text, faults }) {
    const byKey = new Map(terms.map((term) => [keyOf(term), term]));
    for (const conjunct of conjuncts) {
        if (conjunct.kind !== "NotExpression")
            continue;
        const denied = withoutGroups(conjunct.operand);
        const term = denied.kind === "Term" ? byKey.get(keyOf(denied)) : undefined;
        if (term === undefined)
            continue;
        const shown = text.slice(term.range.start, term.range.end);
        const message = `\`${shown}\` is asked for and denied: the query finds nothing`;
        faults.add("warning", "contradiction", conjunct.range, message, "take one of the two away");
    }
}
function keyOf({ modifier, value }) {
    const text = value.kind === "TextValue" ? value.text.toLowerCase() : value.raw;
    return `${modifier?.name ?? ""}:${text}`;
}

// EXTERNAL MODULE: ./build/src/text/nearest_word.js
var nearest_word = __webpack_require__(4730);
// EXTERNAL MODULE: ./build/src/translate/query_entity.js
var query_entity = __webpack_require__(2756);
// EXTERNAL MODULE: ./build/src/translate/read_term.js + 1 modules
var read_term = __webpack_require__(1733);
;// CONCATENATED MODULE: ./build/src/translate/check_entities.js




const WORDS = {
    file: "file",
    url: "url",
    domain: "domain",
    ip_address: "ip",
    collection: "collection",
};
/** Checks what the query is about and whether its modifiers fit; gives the terms that do. */
function checkEntities(expression, check) {
    const named = check.terms.filter((term) => term.modifier?.name === "entity");
    const denied = named.length > 0 ? checkBranches(expression, named, check) : new Set();
    checkEntityTerms(named, denied, check);
    const elsewhere = named.length > 0 ? termsElsewhere(expression, check) : new Set();
    const usable = [];
    const foreign = [];
    for (const term of check.terms) {
        if (elsewhere.has(term))
            continue;
        if (term.modifier === null) {
            usable.push({ term, mapped: null });
            continue;
        }
        const mapped = check.table.find(check.entity, term.modifier.name);
        if (mapped === null) {
            if (check.table.entitiesOf(term.modifier.name).length > 0)
                foreign.push(term);
            else
                unknownModifier(term, check);
        }
        else if (mapped.row.entity === "any" && mapped.row.shape === "unsupported") {
            streamModifier(term, check);
        }
        else {
            if (mapped.spelling === "unofficial")
                unofficialSpelling(term, mapped, check);
            usable.push({ term, mapped });
        }
    }
    if (foreign.length > 0)
        foreignModifiers(foreign, named.length > 0, check);
    return usable;
}
// ---- entity:
function checkEntityTerms(named, denied, { text, faults }) {
    let first = null;
    for (const term of named) {
        const value = term.value.kind === "TextValue" ? term.value.text : "";
        const entity = (0,query_entity/* readEntity */.A2)(value);
        const { range } = term.value;
        if (entity === null) {
            const singular = value.toLowerCase().replace(/s$/, "");
            const meant = (0,query_entity/* readEntity */.A2)(singular) ? singular : (0,nearest_word/* nearestWord */.z)(value, Object.values(WORDS));
            const help = `write ${meant === null ? "file, url, domain, ip or collection" : `\`entity:${meant}\``}`;
            const message = `\`${value}\` is no kind of object that VT Intelligence searches`;
            faults.add("error", "unknown_entity", range, message, help, meant === null ? [] : [{ ...range, text: meant }]);
            continue;
        }
        if (value.toLowerCase() === "ip_address") {
            const message = "in queries addresses are `ip`; `ip_address` is YARA's word for them";
            faults.add("warning", "unknown_entity", range, message, "write `entity:ip`", [{ ...range, text: "ip" }]);
        }
        if (denied.has(term))
            continue;
        if (first === null) {
            first = term;
            continue;
        }
        const other = first.value.kind === "TextValue" ? (0,query_entity/* readEntity */.A2)(first.value.text) : null;
        if (other === entity) {
            const message = `\`${text.slice(term.range.start, term.range.end)}\` is said again: once is enough`;
            faults.add("warning", "repeated_entity", term.range, message, "take it away");
        }
        else {
            const message = `the query is about ${(0,read_term/* entityNoun */.c)(other ?? "file")} already: one query finds one kind of object`;
            faults.add("error", "two_entities", term.range, message, "make two queries of it");
        }
    }
}
/** `entity:` under NOT, or in one alternative only: documented nowhere. Gives those under NOT. */
function checkBranches(root, named, { faults }) {
    const denied = new Set();
    (0,vti/* visitQuery */.WC)(root, {
        Term(term, ancestors) {
            if (!named.includes(term))
                return;
            if (ancestors.some((ancestor) => ancestor.kind === "NotExpression")) {
                const message = "`entity:` chooses what is searched: it cannot be denied";
                faults.add("error", "negated_entity", term.range, message, "name the kind of object that you want");
                denied.add(term);
                return;
            }
            // The parser speaks of AND and OR without parentheses itself.
            const branch = ancestors.findIndex((ancestor, i) => {
                const inner = ancestors[i + 1] ?? term;
                return ancestor.kind === "OrExpression" && inner.kind !== "AndExpression";
            });
            if (branch < 0)
                return;
            const message = "`entity:` stands in one alternative: what the others search is documented nowhere";
            faults.add("warning", "entity_in_branch", term.range, message, "write it once, before the whole query");
        },
    });
    return denied;
}
/** Terms of alternatives that search another kind of object, whose modifiers they have. */
function termsElsewhere(root, { entity, table }) {
    const terms = new Set();
    (0,vti/* visitQuery */.WC)(root, {
        Term(term, ancestors) {
            const local = (0,query_entity/* localEntity */.v2)(term, ancestors);
            if (local === null || local === entity)
                return;
            if (term.modifier === null || table.find(local, term.modifier.name) !== null)
                terms.add(term);
        },
    });
    return terms;
}
// ---- modifiers
function unknownModifier(term, { table, entity, faults }) {
    const { modifier } = term;
    if (modifier === null)
        return;
    const meant = table.suggest(entity, modifier.text);
    const message = `VT Intelligence has no modifier \`${modifier.text}\``;
    const help = meant === null ? "`huntlint modifiers` lists those that exist" : `did you mean \`${meant}\`?`;
    faults.add("error", "unknown_modifier", modifier.range, message, help, replaced(modifier.range, meant));
}
function streamModifier({ modifier }, { faults }) {
    if (modifier === null)
        return;
    const message = `\`${modifier.text}\` filters the IoC stream; VT Intelligence has no such modifier`;
    faults.add("error", "not_vt_intelligence", modifier.range, message, "take the term away");
}
function unofficialSpelling({ modifier }, { row }, { faults }) {
    if (modifier === null)
        return;
    const message = `VirusTotal's pages do not list \`${modifier.text}\` for ${(0,read_term/* entityNoun */.c)(row.entity)}: read as \`${row.modifier}\``;
    const help = `write \`${row.modifier}\``;
    faults.add("note", "unofficial_spelling", modifier.range, message, help, replaced(modifier.range, row.modifier));
}
function foreignModifiers(foreign, isNamed, check) {
    const { table, faults, entity, terms } = check;
    if (!isNamed) {
        const fitting = commonEntities(terms, check);
        const [only] = fitting;
        if (only !== undefined) {
            const range = foreign[0].range;
            const name = foreign[0]?.modifier?.text ?? "";
            const message = `\`${name}\` is no modifier of files, which are searched where nothing else is said`;
            const choices = fitting.map((each) => `\`entity:${WORDS[each]}\``).join(" or ");
            const edits = fitting.length === 1 ? [{ start: 0, end: 0, text: `entity:${WORDS[only]} ` }] : [];
            faults.add("error", "missing_entity", range, message, `begin the query with ${choices}`, edits);
            return;
        }
        if (entity === "file" && severalEntities(foreign, check))
            return;
    }
    for (const { modifier } of foreign) {
        if (modifier === null)
            continue;
        const others = table.entitiesOf(modifier.name);
        const message = `\`${modifier.text}\` is no modifier of ${(0,read_term/* entityNoun */.c)(entity)}, but of ${listed(others.map(read_term/* entityNoun */.c))}`;
        const meant = MEANT_OF[entity]?.[modifier.name] ?? null;
        const known = meant !== null && table.find(entity, meant) !== null ? meant : null;
        const help = known === null ? `search ${listed(others.map(read_term/* entityNoun */.c), "or")} for it` : `did you mean \`${known}\`?`;
        faults.add("error", "modifier_of_another_entity", modifier.range, message, help, replaced(modifier.range, known));
    }
}
/** Entities that have all of the query's modifiers, where it names none itself. */
function commonEntities(terms, { table }) {
    const names = terms.flatMap(({ modifier }) => modifier?.name ?? []);
    const known = names.filter((name) => table.entitiesOf(name).length > 0);
    const all = ["url", "domain", "ip_address", "collection"];
    return all.filter((entity) => known.every((name) => table.find(entity, name) !== null));
}
/** `domain:a OR ip:b`: two modifiers that no kind of object has both. */
function severalEntities(foreign, { table, faults }) {
    for (const [i, one] of foreign.entries()) {
        const entities = table.entitiesOf(one.modifier?.name ?? "");
        const other = foreign.slice(i + 1).find(({ modifier }) => {
            return modifier !== null && !table.entitiesOf(modifier.name).some((entity) => entities.includes(entity));
        });
        if (other === undefined)
            continue;
        const names = [one, other].map(({ modifier }) => {
            return `\`${modifier?.text}\` searches ${listed(table.entitiesOf(modifier?.name ?? "").map(read_term/* entityNoun */.c), "or")}`;
        });
        const message = `${names.join(" and ")}: one query finds one kind of object`;
        faults.add("error", "two_entities", other.range, message, "make two queries of it, each with its `entity:`");
        return true;
    }
    return false;
}
/** What another kind of object calls it. */
const MEANT_OF = {
    file: {
        domain: "behaviour_network",
        ip: "contacted_ip",
        url: "itw",
        hostname: "behaviour_network",
        title: "metadata",
    },
    url: { name: "url", domain: "hostname", itw: "url", type: "tag", whois: "parent_domain" },
    domain: { name: "domain", hostname: "domain", url: "domain", ip: "a_record", fs: "creation_date", type: "tag" },
    ip_address: { name: "ip", a_record: "ip", registrar: "whois", submitter: "country", type: "tag" },
    collection: { engines: "detection", comment_text: "comment", title: "name" },
};
function replaced(range, text) {
    return text === null ? [] : [{ start: range.start, end: range.end, text }];
}
function listed(words, joint = "and") {
    if (words.length <= 1)
        return words.join("");
    return `${words.slice(0, -1).join(", ")} ${joint} ${words[words.length - 1]}`;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/src/logic/index.js + 44 modules
var logic = __webpack_require__(6848);
// EXTERNAL MODULE: ./build/src/translate/read_texts.js + 1 modules
var read_texts = __webpack_require__(6087);
;// CONCATENATED MODULE: ./build/src/translate/check_values.js





/** Whether a term's value is one that its modifier can have. `mapped`: null for free text. */
function checkValue(term, mapped, check) {
    const { value } = term;
    if (value.kind !== "TextValue" || value.text.trim() === "")
        return;
    if (mapped === null) {
        checkFreeText(term, value, check);
        return;
    }
    if (mapped.row.entity === "any")
        return;
    new ValueCheck(term, value, mapped, check).run();
}
/** Pasted hashes are a search of their own. */
function checkFreeText(term, value, { entity, terms, faults }) {
    if ((0,read_texts/* hashField */.$k)(value.text, entity) === null)
        return;
    const others = terms.filter((other) => !isBareHash(other) && other.modifier?.name !== "entity");
    if (others.length === 0)
        return;
    const message = "a bare hash is looked up on its own: VirusTotal does not combine it with other terms";
    const help = value.text.length === 64 && entity === "file"
        ? `write \`sha256:${value.text.slice(0, 8)}…\``
        : "search for it alone";
    faults.add("warning", "hash_combined", term.range, message, help);
}
function isBareHash({ modifier, value }) {
    return modifier === null && value.kind === "TextValue" && (0,read_texts/* hashField */.$k)(value.text, "file") !== null;
}
class ValueCheck {
    #term;
    #value;
    #row;
    #check;
    constructor(term, value, mapped, check) {
        this.#term = term;
        this.#value = value;
        this.#row = mapped.row;
        this.#check = check;
    }
    run() {
        const row = this.#row;
        const { text } = this.#value;
        switch (row.value) {
            case "integer":
            case "decimal":
                this.#number(text);
                return;
            case "size":
                this.#size(text);
                return;
            case "date":
                this.#date(text);
                return;
            case "hash":
                this.#hash(text);
                return;
            case "ip":
                this.#address(text);
                return;
            case "country":
                this.#country(text);
                return;
            case "boolean":
                if (!/^(?:true|false)$/i.test(text))
                    this.#error("bad_value", `\`${text}\` is neither true nor false`, null);
                return;
            default:
                this.#word(text);
        }
    }
    #number(text) {
        const row = this.#row;
        const options = { signed: row.signed === true };
        const read = row.value === "decimal" ? (0,vti/* readDecimal */.e4)(text, options) : (0,vti/* readInteger */.JI)(text, options);
        if (!read.ok) {
            // `s:100KB`: submissions taken for the size.
            const isSize = (0,vti/* readSize */.ik)(text).ok && row.entity === "file";
            const network = row.modifier === "asn" ? /^AS(\d+)$/i.exec(text)?.[1] : undefined;
            const help = network === undefined ? read.help : `write \`${network}\``;
            this.#error("bad_number", read.message, isSize ? "sizes are searched with `size:`" : help);
            return;
        }
        const { cap } = row;
        if (cap !== undefined && read.bound !== "at_most" && read.value > cap) {
            const message = `VirusTotal counts to ${cap} here: \`${this.#shown()}\` never matches`;
            this.#warning("above_cap", message, `write \`${this.#name()}:${cap}+\` for as many as are counted`);
        }
    }
    #size(text) {
        const read = (0,vti/* readSize */.ik)(text);
        if (!read.ok)
            this.#error("bad_size", read.message, read.help);
    }
    #date(text) {
        const read = (0,vti/* readDate */.h2)(text);
        if (!read.ok) {
            this.#error("bad_date", read.message, read.help);
        }
        else if (read.note !== null) {
            this.#note("bad_date", read.note, null);
        }
        else if (read.kind === "relative" &&
            read.bound === "at_most" &&
            ["fs", "ls", "la"].includes(this.#row.modifier)) {
            const message = `\`${this.#shown()}\` finds what is older than ${read.days} days`;
            this.#note("misused_value", message, `the last ${read.days} days are \`${this.#name()}:${read.days}d+\``);
        }
    }
    #hash(text) {
        const lengths = HASH_LENGTHS[this.#row.modifier];
        if (lengths === undefined || this.#hasWildcard())
            return;
        if (/^[0-9a-f]+$/i.test(text) && lengths.includes(text.length))
            return;
        const expected = lengths.length === 1 ? `${lengths[0]}` : `${lengths.slice(0, -1).join(", ")} or ${lengths.at(-1)}`;
        const message = `\`${shorten(text)}\` is no such hash: it has ${expected} hexadecimal digits`;
        this.#warning("bad_hash", message, null);
    }
    #address(text) {
        if ((0,logic/* parseNetwork */.MO)(text) !== null)
            return;
        const wrongPrefix = (0,external_node_net_.isIP)(text.split("/")[0] ?? "") !== 0;
        const help = wrongPrefix
            ? "an IPv4 range has up to 32 bits, an IPv6 range up to 128"
            : "write `1.2.3.4` or `10.0.0.0/8`";
        this.#error("bad_address", `\`${shorten(text)}\` is no address and no range of addresses`, help);
    }
    #country(text) {
        const word = text.toLowerCase();
        if (this.#row.values?.[word] !== undefined || this.#hasWildcard())
            return;
        if (word === "uk") {
            const message = "countries have their ISO codes: the United Kingdom's is GB";
            this.#warning("bad_country", message, `write \`${this.#name()}:GB\``, "GB");
        }
        else if (!/^[a-z]{2}$/.test(word)) {
            const message = `\`${shorten(text)}\` is no country: its ISO code has two letters`;
            this.#warning("bad_country", message, `write e.g. \`${this.#name()}:DE\``);
        }
    }
    #word(text) {
        const { shape } = this.#row;
        if (shape === "type")
            this.#type(text);
        else if (shape === "engine_label")
            this.#label(text);
        else if (this.#row.modifier === "tag")
            this.#tag(text);
        else if (this.#row.knownValues !== undefined)
            this.#known(text, this.#row.knownValues);
    }
    #type(text) {
        const word = text.toLowerCase();
        if (["url", "domain", "ip", "file", "collection", "ip_address"].includes(word)) {
            const entity = word === "ip_address" ? "ip" : word;
            const help = `write \`entity:${entity}\``;
            const message = `\`type:${text}\` asks for a file format: kinds of objects are chosen by \`entity:\``;
            this.#add("error", "misused_value", this.#term.range, message, help, [
                { ...this.#term.range, text: `entity:${entity}` },
            ]);
            return;
        }
        this.#known(text, this.#row.knownValues ?? []);
    }
    /** Known in any spelling (`CAPE Sandbox`, `cape_sandbox`), but for formats, which are matched as they are. */
    #known(text, known) {
        if (this.#hasWildcard() || known.length === 0 || this.#isOtherwiseKnown(text))
            return;
        const word = text.toLowerCase();
        if (known.some((each) => each.toLowerCase() === word))
            return;
        const plain = (value) => value.toLowerCase().replace(/[^a-z0-9]/g, "");
        const alike = known.find((each) => plain(each) === plain(word));
        if (alike !== undefined && this.#row.shape !== "type")
            return;
        const meant = alike ?? (0,nearest_word/* nearestWord */.z)(text, known);
        const message = `\`${shorten(text)}\` is not among the values that VirusTotal's pages list for \`${this.#name()}:\``;
        this.#note("unknown_value", message, meant === null ? null : `did you mean \`${meant}\`?`, meant ?? undefined);
    }
    /** `have:` takes modifiers that its page does not list. */
    #isOtherwiseKnown(text) {
        const { present, shape } = this.#row;
        if (shape !== "presence")
            return false;
        const word = text.toLowerCase();
        const { table, entity } = this.#check;
        return (present?.[word] !== undefined || [word, `${word}s`, word.replace(/s$/, "")].some((n) => table.find(entity, n)));
    }
    #label(text) {
        const { table, entity } = this.#check;
        if (/^\d+[+-]?$/.test(text)) {
            const message = `\`${this.#shown()}\` searches labels for \`${text}\`; how many engines detect is \`positives:\``;
            const fixed = `positives:${text}`;
            this.#add("warning", "misused_value", this.#value.range, message, `write \`${fixed}\``, [
                { ...this.#term.range, text: fixed },
            ]);
            return;
        }
        const vendor = /^([A-Za-z][\w -]*):(.+)$/.exec(text);
        if (vendor === null)
            return;
        const name = vendor[1].toLowerCase().replace(/[ -]/g, "_");
        if (table.find(entity, name)?.row.shape !== "one_engine")
            return;
        const help = `write \`${name}:"${vendor[2]}"\``;
        this.#add("warning", "engine_in_label", this.#value.range, `\`${vendor[1]}\` is an engine, not a part of labels`, help, [{ ...this.#term.range, text: `${name}:"${vendor[2]}"` }]);
    }
    #tag(text) {
        if (this.#hasWildcard() || this.#row.entity !== "file")
            return;
        const word = text.toLowerCase();
        if (LABEL_WORDS.has(word)) {
            const message = `\`${word}\` is no tag of files, but a word in engines' labels`;
            this.#note("unknown_value", message, `did you mean \`engines:${word}\`?`);
        }
        else if (word === "cve") {
            this.#note("unknown_value", "no file has the tag `cve` alone", "write `tag:cve-*`", "cve-*");
        }
    }
    // ---- findings
    #hasWildcard() {
        return this.#value.parts.some((part) => "wildcard" in part);
    }
    #name() {
        return this.#term.modifier?.text ?? this.#row.modifier;
    }
    #shown() {
        const { start, end } = this.#term.range;
        return shorten(this.#check.text.slice(start, end));
    }
    #error(code, message, help) {
        this.#add("error", code, this.#value.range, message, help, edited(this.#value.range, help));
    }
    #warning(code, message, help, text) {
        this.#add("warning", code, this.#value.range, message, help, text === undefined ? [] : [{ ...this.#value.range, text }]);
    }
    #note(code, message, help, text) {
        this.#add("note", code, this.#value.range, message, help, text === undefined ? [] : [{ ...this.#value.range, text }]);
    }
    #add(...fault) {
        this.#check.faults.add(...fault);
    }
}
/** ``write `3d+` `` names the value itself. */
function edited(range, help) {
    const text = help === null ? undefined : /^write `([^`\s:]+)`$/.exec(help)?.[1];
    return text === undefined ? [] : [{ start: range.start, end: range.end, text }];
}
/** Hexadecimal digits of the hashes that have a length of their own. */
const HASH_LENGTHS = {
    imphash: [32],
    sectionmd5: [32],
    behash: [32],
    main_icon_md5: [32],
    rich_pe_header_hash: [32],
    main_icon_dhash: [16],
    sha256: [64],
    response_sha256: [64],
    sigma_rule: [64],
    peresource: [64],
    permhash: [64],
    authentihash: [64],
    ssl_thumbprint: [40],
    jarm: [62],
    "similar-to": [32, 40, 64],
};
/** Kinds of malware: what engines call a file, never a tag that VirusTotal gives. */
const LABEL_WORDS = new Set([
    "trojan",
    "virus",
    "worm",
    "backdoor",
    "ransomware",
    "botnet",
    "rootkit",
    "dropper",
    "downloader",
    "miner",
    "coinminer",
    "spyware",
    "adware",
    "malicious",
    "apt",
]);
function shorten(text) {
    return text.length <= 60 ? text : `${text.slice(0, 40)}…${text.slice(-15)}`;
}

;// CONCATENATED MODULE: ./build/src/translate/query_fault.js
/** Everything that checking a query may say, beside what its parser says; for tables and tests. */
const CHECK_CODES = (/* unused pure expression or super */ null && ([
    "above_cap",
    "bad_address",
    "bad_country",
    "bad_date",
    "bad_hash",
    "bad_number",
    "bad_size",
    "bad_value",
    "content_combination",
    "contradiction",
    "empty_range",
    "engine_in_label",
    "entity_in_branch",
    "hash_combined",
    "missing_entity",
    "misused_value",
    "modifier_of_another_entity",
    "negated_entity",
    "not_vt_intelligence",
    "repeated_entity",
    "two_entities",
    "unknown_entity",
    "unknown_modifier",
    "unknown_value",
    "unofficial_spelling",
]));
class CheckedFaults {
    #faults = [];
    add(severity, code, span, message, help = null, edits = []) {
        this.#faults.push({ severity, code, message, help, span, edits });
    }
    /** In the order of their places. */
    sorted() {
        return [...this.#faults].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    }
}

;// CONCATENATED MODULE: ./build/src/translate/check_query.js







/**
 * What is wrong with a query that the grammar alone cannot see: modifiers that do not exist or belong to another
 * kind of object, values that are none, combinations that VirusTotal refuses or that never match.
 */
function checkQuery(query, options) {
    const { table, text } = options;
    const faults = new CheckedFaults();
    const entity = (0,query_entity/* entityOf */.lr)(query) ?? options.entity ?? "file";
    const check = { entity, table, text, terms: (0,vti/* termsOf */.fd)(query), faults };
    if (query.expression === null)
        return [];
    const usable = checkEntities(query.expression, check);
    for (const { term, mapped } of usable)
        checkValue(term, mapped, check);
    checkContent(query.expression, check);
    checkContradictions(query.expression, check);
    return faults.sorted();
}
/** The parts that must hold together, groups opened; NOT stays around what it denies. */
function conjunctsOf(expression) {
    const bare = withoutGroups(expression);
    return bare.kind === "AndExpression" ? bare.operands.flatMap(conjunctsOf) : [bare];
}
function withoutGroups(expression) {
    let bare = expression;
    while (bare.kind === "Group")
        bare = bare.expression;
    return bare;
}


/***/ })

};
