export const id = 696;
export const ids = [696];
export const modules = {

/***/ 8696:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedScope: () => (/* binding */ changedScope)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _git_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6236);
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7425);
/* harmony import */ var _yara_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(978);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8738);
/* harmony import */ var _change_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9715);
/* harmony import */ var _read_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2207);







/**
 * Finds what changed, by rule and not by line: an edit in one line of a rule may make a finding in another.
 *
 * @throws CannotRun where git cannot say, in one line with what to do
 */
async function changedScope(selection, cwd) {
    try {
        const repository = await _git_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Repository */ .L.open(cwd);
        const isStaged = "staged" in selection;
        const base = isStaged ? "HEAD" : await repository.mergeBase(selection.since);
        if (isStaged && (await repository.commit("HEAD")) === null) {
            throw new _git_index_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .X("there is no commit yet", "Commit once, or lint without --staged.");
        }
        const source = await (0,_change_source_js__WEBPACK_IMPORTED_MODULE_3__/* .changeFromGit */ .f)(base, { cwd, head: { kind: isStaged ? "index" : "worktree" } });
        const present = source.files.filter(({ status }) => status !== "deleted");
        const before = await source.readBefore(present.flatMap(({ previousPath }) => previousPath ?? []));
        const texts = isStaged
            ? await changeTexts(repository, present.map(({ path }) => path), cwd)
            : null;
        const previous = new Map(present.map(({ path, previousPath }) => [path, previousPath]));
        const known = new Map();
        return {
            files: new Set(present.map(({ path }) => path)),
            texts,
            isInScope: ({ path, primary, yaraRule }, text) => {
                if (yaraRule === null || text === null)
                    return true;
                const old = previous.get(path);
                const bytes = old === null || old === undefined ? undefined : before.get(old);
                if (bytes === undefined)
                    return true;
                let rules = known.get(path);
                if (rules === undefined) {
                    const read = (0,_read_source_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceOf */ .vz)(bytes, path);
                    rules =
                        read instanceof _text_index_js__WEBPACK_IMPORTED_MODULE_5__/* .SourceFile */ .s ? new Map(ruleTexts(read).map(({ name, text }) => [name, text])) : new Map();
                    known.set(path, rules);
                }
                const now = ruleTexts(text).find(({ start, end }) => start <= primary.start && primary.start <= end);
                return now === undefined || rules.get(now.name) !== now.text;
            },
        };
    }
    catch (error) {
        if (error instanceof _git_index_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .X)
            throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_6__/* .CannotRun */ .z(error.help === "" ? error.message : `${error.message}. ${error.help}`);
        throw error;
    }
}
async function changeTexts(repository, paths, cwd) {
    const toRoot = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(repository.root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
    const contents = await repository.readFiles({ kind: "index" }, paths.map(toRoot));
    return new Map(paths.flatMap((path) => {
        const bytes = contents.get(toRoot(path));
        return bytes === undefined ? [] : [[path, bytes]];
    }));
}
const placed = new WeakMap();
/** Each rule with what stands above it, for a query may be kept there. */
function ruleTexts(source) {
    const known = placed.get(source);
    if (known !== undefined)
        return known;
    const { text } = source;
    const rules = (0,_yara_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(text).tree.items.filter((item) => item.kind === "Rule");
    const texts = rules.map((rule, i) => {
        const from = rules[i - 1]?.end ?? 0;
        return { name: rule.name.name, text: text.slice(from, rule.end).trim(), start: rule.start, end: rule.end };
    });
    placed.set(source, texts);
    return texts;
}


/***/ })

};
