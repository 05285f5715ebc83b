export const id = 1601;
export const ids = [1601];
export const modules = {

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

/***/ 1601:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  html: () => (/* binding */ html)
});

// EXTERNAL MODULE: ./build/src/findings/comparison.js
var comparison = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/findings/edit_lines.js
var edit_lines = __webpack_require__(5394);
// EXTERNAL MODULE: ./build/src/text/code_frame.js
var code_frame = __webpack_require__(9222);
// EXTERNAL MODULE: ./build/src/report/counted.js
var counted = __webpack_require__(8142);
;// CONCATENATED MODULE: ./build/src/report/history_chart.js


/** Size of the drawing in its own units; it scales with the page. */
const WIDTH = 720;
const HEIGHT = 150;
const LABELS = 16;
const MAX_BARS = 60;
const GAP = 2;
/** Drawn from the bottom up: what is well, what is not known, what drifted. */
const ORDER = ["equivalent", "unknown", "narrower", "broader", "overlapping", "disjoint"];
/**
 * The history of a repository as stacked bars, one a report: how many of its queries stand in which relation to
 * their rules. SVG for a page whose style sheet knows `is-<relation>`; a table says the same to whoever sees no
 * picture.
 */
function historyChart(history) {
    const points = history.slice(-MAX_BARS);
    const highest = Math.max(1, ...points.map(total));
    const step = WIDTH / Math.max(points.length, 12);
    const scale = (HEIGHT - LABELS) / highest;
    const bars = points.map((point, i) => bar(point, i * step, step - GAP, scale));
    const [first, last] = [points[0], points[points.length - 1]];
    const axis = first === undefined || last === undefined
        ? ""
        : `<text x="0" y="${HEIGHT}">${day(first)}</text>` +
            (first === last
                ? ""
                : `<text x="${points.length * step - GAP}" y="${HEIGHT}" text-anchor="end">${day(last)}</text>`);
    return `<svg class="history" viewBox="0 0 ${WIDTH} ${HEIGHT + 4}" preserveAspectRatio="xMinYMax" role="img" aria-label="Queries by relation, over time">
${bars.join("\n")}
${axis}
</svg>
<details><summary>The same as a table</summary><table>
<tr><th>report</th><th>drifted</th>${comparison/* RELATIONS */.mP.map((relation) => `<th>${relation}</th>`).join("")}</tr>
${[...points].reverse().map(row).join("\n")}
</table></details>`;
}
function bar(point, x, width, scale) {
    let y = HEIGHT - LABELS;
    const parts = ORDER.flatMap((relation) => {
        const height = point.relations[relation] * scale;
        if (height === 0)
            return [];
        y -= height;
        return [
            `<rect class="is-${relation}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`,
        ];
    });
    const title = `${day(point)}: ${(0,counted/* counted */.h)(point.drifted.length, "rule")} drifted of ${point.withQuery}`;
    return `<g><title>${title}</title>${parts.join("")}</g>`;
}
function row(point) {
    const counts = comparison/* RELATIONS */.mP.map((relation) => `<td>${point.relations[relation]}</td>`);
    return `<tr><td>${day(point)}</td><td>${point.drifted.length}</td>${counts.join("")}</tr>`;
}
function total({ relations }) {
    return comparison/* RELATIONS */.mP.reduce((sum, relation) => sum + relations[relation], 0);
}
/** The date alone; whatever else a history holds does not get onto the page. */
function day({ date }) {
    const time = Date.parse(date);
    return Number.isNaN(time) ? "" : new Date(time).toISOString().slice(0, 10);
}
function round(value) {
    return String(Math.round(value * 100) / 100);
}

;// CONCATENATED MODULE: ./build/src/report/html_style.js
/** The report page's style sheet. Its filters hide what an unchecked box names; no script is needed for them. */
const STATES = [
    "equivalent",
    "narrower",
    "broader",
    "overlapping",
    "disjoint",
    "unknown",
    "unread",
    "error",
    "warning",
    "note",
];
const html_style_hidden = STATES.map((state) => `section:has(input[data-shows="${state}"]:not(:checked)) [data-state="${state}"]{display:none}`).join("\n");
const HTML_STYLE = `
:root{--ground:#fff;--text:#1b1f24;--quiet:#59636e;--line:#d1d9e0;--panel:#f6f8fa;--mark:#fff1b8;
--good:#1a7f37;--note:#0969da;--warn:#9a6700;--bad:#cf222e;--none:#afb8c1}
@media (prefers-color-scheme:dark){:root{--ground:#0d1117;--text:#e6edf3;--quiet:#9198a1;--line:#3d444d;--panel:#151b23;
--mark:#5a4a00;--good:#3fb950;--note:#4493f8;--warn:#d29922;--bad:#f85149;--none:#656c76}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:1rem;font:1rem/1.5 system-ui,sans-serif;background:var(--ground);color:var(--text)}
h1{font-size:1.5rem;margin:0}h2{font-size:1.25rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:0 0 .5rem;overflow-wrap:anywhere}
code,pre{font:.85rem/1.45 ui-monospace,monospace}
code{overflow-wrap:anywhere}
pre{margin:0;padding:.6rem;background:var(--panel);border:1px solid var(--line);border-radius:.4rem;white-space:pre-wrap;overflow-wrap:anywhere}
small,.quiet,footer,figcaption{color:var(--quiet);font-weight:400}
mark{background:var(--mark);color:inherit;border-radius:.2rem}
.bar{display:flex;height:.9rem;border-radius:.45rem;overflow:hidden;background:var(--panel);gap:2px}
.bar span{min-width:3px;background:var(--state)}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;margin:.5rem 0 0;padding:0}
.legend li::before{content:"";display:inline-block;width:.7rem;height:.7rem;border-radius:50%;margin-right:.4rem;background:var(--state)}
.is-equivalent{--state:var(--good)}.is-narrower,.is-note{--state:var(--note)}
.is-broader,.is-overlapping,.is-warning{--state:var(--warn)}.is-disjoint,.is-error,.is-unread{--state:var(--bad)}
.is-unknown,.is-none{--state:var(--none)}
.tag{color:var(--state);border:1px solid currentColor;border-radius:1rem;padding:0 .5rem;font-size:.8rem;font-weight:600}
.history{display:block;width:100%;max-height:12rem}.history rect{fill:var(--state)}.history text{fill:var(--quiet);font:11px system-ui,sans-serif}
th,td{padding:.1rem .8rem .1rem 0;text-align:left;font-weight:400}th{color:var(--quiet)}
.filter{display:flex;flex-wrap:wrap;gap:.3rem 1rem;margin:.5rem 0 1rem}
article{border:1px solid var(--line);border-radius:.5rem;padding:1rem;margin:0 0 1rem}
.sides{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:.8rem}
figure{margin:0}
.differences,.findings{padding-left:1.2rem;margin:.8rem 0 0}.findings li{margin-bottom:1rem}
.notes{margin:.4rem 0;white-space:pre-wrap;overflow-wrap:anywhere}
.example{color:var(--quiet)}
@media (max-width:46rem){.sides{grid-template-columns:minmax(0,1fr)}}
@media print{.filter{display:none}}
${html_style_hidden}
`;

// EXTERNAL MODULE: ./build/src/report/log_text.js
var log_text = __webpack_require__(4690);
// EXTERNAL MODULE: ./build/src/report/places.js
var report_places = __webpack_require__(5342);
;// CONCATENATED MODULE: ./build/src/report/html.js







/**
 * One self-contained page: the state of the repository, what drifted with query and rule side by side, and every
 * finding. No script and nothing loaded: the filters are check boxes that the style sheet reads.
 */
function html(report, { version, history = [] }) {
    const places = new report_places/* Places */.N(report);
    const judged = report.files
        .flatMap((file) => file.queries.map((query) => ({ file, query })))
        .sort((a, b) => WORST_FIRST.indexOf(stateOf(a.query)) - WORST_FIRST.indexOf(stateOf(b.query)));
    const findings = report.files.flatMap(({ findings }) => findings);
    const hidesNothing = report.hidden === undefined || (0,counted/* countedBySeverity */.$)(report.hidden) === "";
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>huntlint report</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<header>
<h1>huntlint</h1>
<p>${summaryText(report)}</p>
${stateBar(report)}
</header>
<main>
${history.length === 0 ? "" : `<section id="history"><h2>Over time</h2>\n${historyChart(history)}\n</section>`}
<section id="queries"><h2>Queries and rules</h2>
${judged.length === 0 ? "<p>No rule keeps a query.</p>" : `${relationFilter(judged.map(({ query }) => query))}\n${judged.map(({ file, query }) => html_comparison(file, query)).join("\n")}`}
</section>
<section id="findings"><h2>Findings</h2>
${findings.length === 0 ? `<p>${hidesNothing ? "Nothing found" : "Nothing shown"}.</p>` : `${severityFilter(findings)}\n${report.files.map((file) => fileFindings(file, places)).join("\n")}`}
</section>
</main>
<footer>huntlint ${escaped(version)}</footer>
</body>
</html>
`;
}
const WORST_FIRST = "disjoint overlapping broader narrower unread unknown equivalent".split(" ");
function stateOf({ relation }) {
    return relation ?? "unread";
}
function summaryText({ summary, hidden }) {
    const { files, rules, errors, warnings, notes, withQuery, judged, partly, unknown } = summary;
    const found = [(0,counted/* counted */.h)(errors, "error"), (0,counted/* counted */.h)(warnings, "warning"), (0,counted/* counted */.h)(notes, "note")].join(", ");
    const notShown = hidden === undefined ? "" : (0,counted/* countedBySeverity */.$)(hidden);
    const kept = withQuery === 0
        ? ""
        : ` ${(0,counted/* counted */.h)(withQuery, "rule")} with a query: ${judged} compared in full, ${partly} in part, ${unknown} undecided.`;
    return `${(0,counted/* counted */.h)(files, "file")}, ${(0,counted/* counted */.h)(rules, "rule")}: ${found}.${kept}${notShown === "" ? "" : ` Not shown: ${notShown}.`}`;
}
// ---- the bar
const SHOWN_AS = {
    equivalent: "as their query",
    narrower: "narrower",
    broader: "broader",
    overlapping: "overlapping",
    disjoint: "disjoint",
    unknown: "undecided",
    unread: "with a query that does not parse",
    none: "without a query",
};
/** How each rule stands to its queries; a rule with several is shown by the first. */
function stateBar({ files, summary }) {
    const counts = new Map();
    for (const { queries } of files) {
        const seen = new Set();
        for (const { yaraRule, relation } of queries) {
            if (seen.has(yaraRule))
                continue;
            seen.add(yaraRule);
            counts.set(relation ?? "unread", (counts.get(relation ?? "unread") ?? 0) + 1);
        }
    }
    counts.set("none", summary.rules - summary.withQuery);
    const parts = Object.entries(SHOWN_AS).flatMap(([state, words]) => {
        const count = counts.get(state) ?? 0;
        return count === 0 ? [] : [{ state, count, words }];
    });
    const segments = parts.map(({ state, count }) => `<span class="is-${state}" style="flex-grow:${count}"></span>`);
    const legend = parts.map(({ state, count, words }) => `<li class="is-${state}">${count} ${words}</li>`);
    return `<div class="bar" aria-hidden="true">${segments.join("")}</div><ul class="legend">${legend.join("")}</ul>`;
}
// ---- filters
function relationFilter(queries) {
    const present = new Set(queries.map(({ relation }) => relation ?? "unread"));
    return filter([...comparison/* RELATIONS */.mP, "unread"].filter((state) => present.has(state)));
}
function severityFilter(findings) {
    const present = new Set(findings.map(({ severity }) => severity));
    return filter(["error", "warning", "note"].filter((severity) => present.has(severity)));
}
function filter(names) {
    const boxes = names.map((name) => `<label><input type="checkbox" checked data-shows="${name}"> ${name}</label>`);
    return `<form class="filter"><span>Show:</span> ${boxes.join(" ")}</form>`;
}
// ---- a comparison
function html_comparison(file, query) {
    const { yaraRule, relation, complete, differences, unchecked, notes, text } = query;
    const state = relation ?? "unread";
    const counted = differences.filter(({ scope }) => !scope);
    const scope = differences.filter((difference) => difference.scope);
    const items = [
        ...counted.map(differenceItem),
        ...scope.map((difference) => `<li class="quiet">set aside, ${placeOf(difference)}: ${prose(difference.explanation)}</li>`),
        ...unchecked.map((part) => `<li class="quiet">not compared: ${code(part.text)} ${prose(part.reason)}</li>`),
        ...notes.map((note) => `<li class="quiet">${prose(note)}</li>`),
    ];
    return `<article data-state="${state}">
<h3>${code(yaraRule)} <span class="tag is-${state}">${state}${complete || relation === null ? "" : ", in part"}</span> <small>${escaped(file.path)}</small></h3>
<div class="sides">
<div>
<figure><figcaption>the query</figcaption><pre>${escaped(text)}</pre></figure>
${items.length === 0 ? "" : `<ul class="differences">${items.join("\n")}</ul>`}
</div>
<figure><figcaption>the rule, line ${startLine(file, query)}</figcaption><pre>${ruleText(file, query, counted)}</pre></figure>
</div>
</article>`;
}
function differenceItem(difference) {
    const { direction, explanation, reason, example, spots } = difference;
    const edits = (0,edit_lines/* editLines */.S)(spots).map((edit) => `<br>${prose(edit)}`);
    const word = reason === "undecided" ? "undecided" : direction === "narrower" ? "the rule misses" : "the rule adds";
    const said = example === null ? "" : `<br><span class="example">For example ${prose(example)}.</span>`;
    return `<li class="is-${direction}"><b>${word}</b>, ${placeOf(difference)}: ${prose(explanation)} <span class="quiet">(${reason})</span>${edits.join("")}${said}</li>`;
}
/** Clauses of rules are long and stand beside this with their marks: the line and the query's answer to it will do. */
function placeOf({ side, clause, range, counterpart }) {
    if (side !== "rule")
        return `at the query’s ${code(clause)}`;
    const line = range === null ? "in the rule" : `line ${range.start.line}`;
    const isShort = clause.length <= SHORT_CLAUSE && !clause.includes("\n");
    if (isShort || counterpart === null)
        return `${line} ${code(clause)}`;
    return `${line}, against ${code(counterpart.text)}`;
}
const SHORT_CLAUSE = 70;
function startLine({ source, rules, ruleSpans }, { yaraRule }) {
    return source?.positionAt(ruleSpans?.[rules.indexOf(yaraRule)]?.start ?? 0).line ?? 1;
}
/** The rule's own text, the clauses that differ marked. */
function ruleText({ source, rules, ruleSpans }, { yaraRule }, differences) {
    const span = ruleSpans?.[rules.indexOf(yaraRule)] ?? null;
    // Of a file that is gone, places may be known and no text.
    if (source === null || source.text === "" || span === null)
        return escaped(yaraRule);
    const marks = differences
        .flatMap(({ side, range, counterpart }) => {
        const place = side === "rule" ? range : (counterpart?.range ?? null);
        return place === null ? [] : [{ start: place.start.offset, end: place.end.offset }];
    })
        .sort((a, b) => a.start - b.start);
    let at = span.start;
    let text = "";
    for (const { start, end } of marks) {
        if (start < at || end > span.end)
            continue;
        text += `${lines(source.text.slice(at, start))}<mark>${lines(source.text.slice(start, end))}</mark>`;
        at = end;
    }
    return text + lines(source.text.slice(at, span.end));
}
// ---- findings
function fileFindings({ path, findings, source }, places) {
    if (findings.length === 0)
        return "";
    const items = findings.map((finding) => {
        const { severity, rule, message, help, notes, primary } = finding;
        const { line, column } = places.rangeOf(path, primary).start;
        const frame = source === null || source.text === ""
            ? ""
            : `<pre>${escaped((0,code_frame/* codeFrame */.l)(source, primary, { label: primary.label }))}</pre>`;
        const more = [...notes, ...(help === null ? [] : [`help: ${help}`])];
        const rest = more.length === 0 ? "" : `<p class="notes">${more.map((note) => prose(note)).join("<br>")}</p>`;
        return `<li data-state="${severity}"><span class="tag is-${severity}">${severity}</span> ${prose(message)} <code>${escaped(rule)}</code> <small>${line}:${column}</small>${frame}${rest}</li>`;
    });
    return `<h3>${escaped(path)}</h3><ul class="findings">${items.join("\n")}</ul>`;
}
// ---- text
function code(text) {
    return `<code>${escaped(text.replace(/\s+/g, " ").trim())}</code>`;
}
/** A sentence of ours, in which backticks mark code. */
function prose(text) {
    return escaped(text).replace(/`([^`]+)`/g, "<code>$1</code>");
}
function escaped(text) {
    const shown = text.split("\n").map(code_frame/* visible */.R).join("\n");
    return (0,log_text/* withoutCommands */.Df)(shown.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`));
}
function lines(text) {
    return escaped(text.replace(/\r\n?/g, "\n").replace(/\t/g, "    "));
}


/***/ }),

/***/ 5342:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ Places)
/* harmony export */ });
const START = { line: 1, column: 1, offset: 0 };
/** Lines and columns of offsets in a report's files; the first character of a file that could not be read. */
class Places {
    #sources;
    constructor(report) {
        const sources = report.files.map(({ path, source }) => [path, source]);
        const others = (report.pointedAt ?? []).map((source) => [source.path, source]);
        this.#sources = new Map([...sources, ...others]);
    }
    sourceOf(path) {
        return this.#sources.get(path) ?? null;
    }
    rangeOf(path, span) {
        return this.sourceOf(path)?.rangeOf(span) ?? { start: START, end: START };
    }
}


/***/ })

};
