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
// EXTERNAL MODULE: ./build/src/run/configuration.js
var run_configuration = __webpack_require__(6785);
// EXTERNAL MODULE: ./build/src/run/discover.js
var discover = __webpack_require__(8168);
// EXTERNAL MODULE: ./build/src/run/linter.js + 6 modules
var run_linter = __webpack_require__(22);
// EXTERNAL MODULE: ./build/src/run/read_source.js
var read_source = __webpack_require__(2207);
// EXTERNAL MODULE: ./build/src/run/write_atomically.js
var write_atomically = __webpack_require__(1580);
;// CONCATENATED MODULE: ./build/src/run/fix_paths.js









/** Fixed text is linted and fixed again at most so often; rules whose fixes undo each other must come to an end. */
const MAX_ROUNDS = 10;
/**
 * Fixes what the linter finds and can fix. With `write` the files are replaced, each at once, those without a fix
 * untouched; without, nothing is written. Standard input is left alone.
 *
 * @throws CannotRun without `write`, where a named path cannot be read or there is nothing to fix
 */
async function fixPaths(request, level, surroundings, write) {
    const { cwd } = surroundings;
    const configuration = await (0,run_configuration/* loadConfiguration */.v)(request.config ?? null, surroundings, request);
    const { files: defaults, maxFileSize } = configuration;
    const paths = request.paths.filter((path) => path !== "-");
    if (paths.length === 0 && request.paths.length > 0) {
        if (!write)
            throw new cannot_run/* CannotRun */.z("--diff is about files: what comes from standard input cannot be fixed");
        return [];
    }
    const isIgnored = (path) => configuration.isIgnored(path, cwd);
    const found = await (0,discover/* discover */.k4)(paths, { cwd, isIgnored, ...(defaults === null ? {} : { defaults }) });
    const unread = [...found.missing];
    const fixed = [];
    for (const path of found.files) {
        const source = await (0,read_source/* readSource */.o$)((0,external_node_path_.resolve)(cwd, path), path, maxFileSize);
        if (!(source instanceof source_file/* SourceFile */.s)) {
            if (found.named.has(path))
                unread.push(`cannot read ${path}: ${source.detail}`);
            continue;
        }
        const { text, applied } = await fixText(source, level, configuration, request, cwd);
        if (applied.length === 0)
            continue;
        if (write)
            (0,write_atomically/* writeAtomically */.v)((0,external_node_path_.resolve)(cwd, path), (source.hasByteOrderMark ? "\ufeff" : "") + text);
        fixed.push({ path, before: source.text, after: text, applied });
    }
    // Where fixes are written, the run that follows says so.
    if (!write && unread.length > 0)
        throw new cannot_run/* CannotRun */.z(unread.join("\n"));
    if (!write && found.files.length === 0)
        throw new cannot_run/* CannotRun */.z(`nothing to lint: no .yar or .yara file in ${cwd}`);
    return fixed;
}
async function fixText(source, level, configuration, request, cwd) {
    const lint = async (text) => {
        const options = { cwd, compiler: false, suppressions: request.suppressions ?? true, keepFiles: false };
        const linter = new run_linter/* Linter */.p(configuration, options);
        linter.add(new source_file/* SourceFile */.s(source.path, text));
        return (await linter.finish()).flatMap(({ findings }) => findings);
    };
    let { text } = source;
    let findings = await lint(text);
    const errors = countErrors(findings);
    const applied = [];
    for (let round = 0; round < MAX_ROUNDS; round++) {
        const result = applyFixes(text, findings, level);
        if (result.applied.length === 0)
            break;
        const after = await lint(result.text);
        // A fix that breaks something is worse than the finding.
        if (countErrors(after) > errors)
            break;
        text = result.text;
        findings = after;
        applied.push(...result.applied);
    }
    return { text, applied };
}
function countErrors(findings) {
    return findings.filter(({ severity }) => severity === "error").length;
}


/***/ })

};
