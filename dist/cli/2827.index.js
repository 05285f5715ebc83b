export const id = 2827;
export const ids = [2827];
export const modules = {

/***/ 2827:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixInput: () => (/* binding */ fixInput),
  fixPaths: () => (/* binding */ fixPaths)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/text/edit.js
var edit = __webpack_require__(6033);
;// CONCATENATED MODULE: ./build/src/lint/fixes.js

/**
 * Applies the fixes of one file's findings that do not get in each other's way, first come first served; what is left
 * out gets its turn when the fixed text is linted again.
 */
function applyFixes(text, findings, level) {
    const edits = [];
    const applied = [];
    for (const finding of findings) {
        const { fix } = finding;
        if (fix === null || (level === "safe" && !fix.safe) || fix.edits.length === 0)
            continue;
        if (fix.edits.some((edit) => edits.some((other) => isInTheWay(edit, other))))
            continue;
        for (const edit of fix.edits)
            edits.push(edit);
        applied.push(finding);
    }
    return { text: applied.length === 0 ? text : (0,edit/* applyEdits */.c)(text, edits), applied };
}
/** Two edits that touch are kept apart too: which of two insertions at one place comes first is nobody's wish. */
function isInTheWay(a, b) {
    return a.start <= b.end && b.start <= a.end;
}

// EXTERNAL MODULE: ./build/src/text/source_file.js
var source_file = __webpack_require__(7425);
// EXTERNAL MODULE: ./build/src/run/cannot_run.js
var cannot_run = __webpack_require__(8738);
// EXTERNAL MODULE: ./build/src/run/change_selection.js
var change_selection = __webpack_require__(4978);
// EXTERNAL MODULE: ./build/src/run/limits.js
var limits = __webpack_require__(4891);
// EXTERNAL MODULE: ./build/src/run/lint_paths.js + 6 modules
var lint_paths = __webpack_require__(1541);
// EXTERNAL MODULE: ./build/src/run/linter.js + 3 modules
var run_linter = __webpack_require__(8310);
// EXTERNAL MODULE: ./build/src/run/read_source.js + 1 modules
var read_source = __webpack_require__(4195);
// EXTERNAL MODULE: ./build/src/run/surroundings.js
var run_surroundings = __webpack_require__(5200);
// EXTERNAL MODULE: ./build/src/run/write_atomically.js
var write_atomically = __webpack_require__(1580);
;// CONCATENATED MODULE: ./build/src/run/fix_paths.js












/** Fixed text is linted and fixed again at most so often; rules whose fixes undo each other must come to an end. */
const MAX_ROUNDS = 10;
/**
 * Fixes what a run finds and can fix. With `write` the files are replaced, each at once, those without a fix
 * untouched; without, nothing is written. What is read from standard input is never written: see {@link fixInput}.
 *
 * @throws CannotRun where there is nothing to lint, or what is staged is not what is on disk
 */
async function fixPaths(request, level, surroundings, write) {
    const { cwd } = surroundings;
    const isInput = (path) => path === run_surroundings/* STANDARD_INPUT */.XO;
    if (request.paths.some(isInput) && !request.paths.every(isInput)) {
        throw new cannot_run/* CannotRun */.z("fixes are made in files or in standard input (`-`), not in both at once");
    }
    // The compiler's findings have no fixes.
    const outcome = await (0,lint_paths.lintPaths)({ ...request, compiler: false, cacheFolder: null, baseline: readOnly(request.baseline, cwd) }, surroundings);
    const { configuration, problems, remarks } = outcome;
    const report = request.least === undefined ? outcome.report : (0,limits.onlySevere)(outcome.report, request.least);
    const fixed = [];
    const differing = [];
    for (const { path, source, findings } of report.files) {
        if (source === null || !findings.some(({ fix }) => fix !== null && (fix.safe || level === "unsafe")))
            continue;
        if ((0,change_selection/* isStaged */.F)(request.changes) && !(await isOnDisk(source, cwd, configuration))) {
            differing.push(path);
            continue;
        }
        const { text, applied } = await fixText(source, findings, level, configuration, request, cwd);
        if (applied.length === 0)
            continue;
        const mark = source.hasByteOrderMark ? "\ufeff" : "";
        fixed.push({ path, before: mark + source.text, after: mark + text, applied });
    }
    if (differing.length > 0) {
        throw new cannot_run/* CannotRun */.z(`what is staged of ${differing.join(", ")} is not what is on disk, where fixes are made: stage or stash the rest first, or leave ${write ? "--fix" : "--diff"} out`);
    }
    if (write) {
        for (const { path, after } of fixed)
            (0,write_atomically/* writeAtomically */.v)((0,external_node_path_.resolve)(cwd, path), after);
    }
    return { files: fixed, problems, remarks };
}
/**
 * Standard input with its fixes, or as it is where it has none; the file's name is the input's.
 *
 * @throws CannotRun where it cannot be read as text: what is put in its place must not lose any of it
 */
async function fixInput(request, level, surroundings) {
    const bytes = await surroundings.readInput();
    const text = (0,read_source/* decodeText */.g7)(bytes);
    if (typeof text !== "string")
        throw new cannot_run/* CannotRun */.z(`cannot fix ${surroundings.inputName}: ${text.detail}`);
    const input = { ...surroundings, readInput: async () => bytes };
    const { files } = await fixPaths({ ...request, paths: [run_surroundings/* STANDARD_INPUT */.XO] }, level, input, false);
    return files[0]?.after ?? text;
}
/** What the baseline knows is not fixed; it is the run that follows which writes it. */
function readOnly(baseline, cwd) {
    const isNew = baseline?.update === "record" && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, baseline.path));
    return baseline === undefined || isNew ? undefined : { ...baseline, update: null };
}
async function isOnDisk(staged, cwd, { maxFileSize }) {
    const read = await (0,read_source/* readSource */.o$)((0,external_node_path_.resolve)(cwd, staged.path), staged.path, maxFileSize);
    return read instanceof source_file/* SourceFile */.s && read.text === staged.text && read.hasByteOrderMark === staged.hasByteOrderMark;
}
async function fixText(source, reported, level, configuration, request, cwd) {
    const lint = async (text) => {
        const options = { cwd, compiler: false, suppressions: request.suppressions ?? true, keepFiles: false };
        const linter = new run_linter/* Linter */.p(configuration, options);
        linter.add(new source_file/* SourceFile */.s(source.path, text));
        return (await linter.finish()).flatMap(({ findings }) => findings);
    };
    let { text } = source;
    const all = await lint(text);
    const isWanted = wantedLater(all, reported);
    const errors = countErrors(all);
    const applied = [];
    let findings = reported;
    for (let round = 0; round < MAX_ROUNDS; round++) {
        const result = applyFixes(text, findings, level);
        if (result.applied.length === 0)
            break;
        const after = await lint(result.text);
        // A fix that breaks something is worse than the finding.
        if (countErrors(after) > errors)
            break;
        text = result.text;
        findings = after.filter(isWanted);
        for (const finding of result.applied)
            applied.push(finding);
    }
    return { text, applied };
}
/**
 * Which findings in fixed text are to be fixed too: those that were reported before, and what fixes brought to light,
 * but nothing of a kind that was there and was not reported.
 */
function wantedLater(all, reported) {
    const kindOf = ({ rule, yaraRule }) => `${rule}\0${yaraRule ?? ""}`;
    const textOf = (finding) => `${kindOf(finding)}\0${finding.message}`;
    const placeOf = (finding) => `${textOf(finding)}\0${finding.primary.start}`;
    const places = new Set(reported.map(placeOf));
    const leftOut = all.filter((finding) => !places.has(placeOf(finding)));
    const kindsLeftOut = new Set(leftOut.map(kindOf));
    const textsLeftOut = new Set(leftOut.map(textOf));
    const texts = new Set(reported.map(textOf));
    return (finding) => kindsLeftOut.has(kindOf(finding)) ? texts.has(textOf(finding)) && !textsLeftOut.has(textOf(finding)) : true;
}
function countErrors(findings) {
    return findings.filter(({ severity }) => severity === "error").length;
}


/***/ }),

/***/ 4891:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fails: () => (/* binding */ fails),
/* harmony export */   failureRemarks: () => (/* binding */ failureRemarks),
/* harmony export */   onlySevere: () => (/* binding */ onlySevere)
/* harmony export */ });
/* harmony import */ var _report_counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8142);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8579);


/** Whether a report goes beyond its limits, with what is shown of it and what is not. */
function fails(report, failOn, maxWarnings) {
    const counts = countsOf(report);
    return (maxWarnings !== null && counts.warnings > maxWarnings) || hasSevere(counts, failOn);
}
/** One line for each thing that a report fails for and does not show. */
function failureRemarks(report, { failOn, maxWarnings }) {
    const { summary, hidden } = report;
    const { warnings } = countsOf(report);
    const remarks = [];
    if (maxWarnings !== null && warnings > maxWarnings) {
        remarks.push(`${(0,_report_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(warnings, "warning")}, at most ${maxWarnings} allowed`);
    }
    if (hidden !== undefined && hasSevere(hidden, failOn) && !hasSevere(summary, failOn)) {
        remarks.push(`not shown, and failing the run at severity ${failOn}: ${(0,_report_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .countedBySeverity */ .$)(hidden)}`);
    }
    return remarks;
}
/** The findings at or above a severity, and their counts; what is hidden is counted too. */
function onlySevere(report, severity) {
    const isShown = (finding) => RANK[finding.severity] >= RANK[severity];
    const shown = (0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOf */ .E)(report.files.map((file) => ({ ...file, findings: file.findings.filter(isShown) })));
    const all = countsOf(report);
    const hidden = (kind) => all[kind] - shown.summary[kind];
    const counts = { errors: hidden("errors"), warnings: hidden("warnings"), notes: hidden("notes") };
    return { ...report, ...shown, hidden: counts };
}
const RANK = { note: 0, warning: 1, error: 2 };
function countsOf({ summary, hidden = { errors: 0, warnings: 0, notes: 0 } }) {
    return {
        errors: summary.errors + hidden.errors,
        warnings: summary.warnings + hidden.warnings,
        notes: summary.notes + hidden.notes,
    };
}
function hasSevere({ errors, warnings, notes }, failOn) {
    switch (failOn) {
        case "never":
            return false;
        case "error":
            return errors > 0;
        case "warning":
            return errors + warnings > 0;
        case "note":
            return errors + warnings + notes > 0;
    }
}


/***/ })

};
