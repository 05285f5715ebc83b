export const id = 2827;
export const ids = [2827];
export const modules = {

/***/ 2827:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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
        edits.push(...fix.edits);
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
// EXTERNAL MODULE: ./build/src/run/lint_paths.js + 5 modules
var lint_paths = __webpack_require__(4856);
// EXTERNAL MODULE: ./build/src/run/linter.js + 3 modules
var run_linter = __webpack_require__(8310);
// EXTERNAL MODULE: ./build/src/run/read_source.js
var read_source = __webpack_require__(2207);
// EXTERNAL MODULE: ./build/src/run/surroundings.js
var run_surroundings = __webpack_require__(5200);
// EXTERNAL MODULE: ./build/src/run/write_atomically.js
var write_atomically = __webpack_require__(1580);
;// CONCATENATED MODULE: ./build/src/run/fix_paths.js










/** Fixed text is linted and fixed again at most so often; rules whose fixes undo each other must come to an end. */
const MAX_ROUNDS = 10;
/**
 * Fixes what a run finds and can fix. With `write` the files are replaced, each at once, those without a fix
 * untouched; without, nothing is written. Standard input is left alone.
 *
 * @throws CannotRun where there is nothing to lint, or what is staged is not what is on disk
 */
async function fixPaths(request, level, surroundings, write) {
    const { cwd } = surroundings;
    const paths = request.paths.filter((path) => path !== run_surroundings/* STANDARD_INPUT */.XO);
    if (paths.length === 0 && request.paths.length > 0) {
        if (!write)
            throw new cannot_run/* CannotRun */.z("--diff is about files: what comes from standard input cannot be fixed");
        return { files: [], problems: [], remarks: [] };
    }
    // The compiler's findings have no fixes.
    const outcome = await (0,lint_paths.lintPaths)({ ...request, paths, compiler: false, cacheFolder: null, baseline: readOnly(request.baseline, cwd) }, surroundings);
    const { configuration, problems, remarks } = outcome;
    const report = request.least === undefined ? outcome.report : (0,lint_paths.onlySevere)(outcome.report, request.least);
    const isStaged = request.changes !== undefined && "staged" in request.changes;
    const fixed = [];
    const differing = [];
    for (const { path, source, findings } of report.files) {
        if (source === null || !findings.some(({ fix }) => fix !== null && (fix.safe || level === "unsafe")))
            continue;
        if (isStaged && !(await isOnDisk(source, cwd, configuration))) {
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
        applied.push(...result.applied);
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


/***/ })

};
