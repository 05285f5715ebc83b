export const id = 1;
export const ids = [1];
export const modules = {

/***/ 7001:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changedScope: () => (/* binding */ changedScope)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/git/index.js + 3 modules
var git = __webpack_require__(6236);
// EXTERNAL MODULE: ./build/src/text/source_file.js
var source_file = __webpack_require__(7425);
// EXTERNAL MODULE: ./build/src/run/cannot_run.js
var cannot_run = __webpack_require__(8738);
;// CONCATENATED MODULE: ./build/src/run/change_selection.js
function isStaged(changes) {
    return changes !== undefined && "staged" in changes;
}

// EXTERNAL MODULE: ./build/src/run/change_source.js
var change_source = __webpack_require__(9715);
// EXTERNAL MODULE: ./build/src/yara/comments_above.js
var comments_above = __webpack_require__(9373);
// EXTERNAL MODULE: ./build/src/yara/index.js + 24 modules
var yara = __webpack_require__(3495);
// EXTERNAL MODULE: ./build/src/run/rules_built_on.js
var rules_built_on = __webpack_require__(635);
;// CONCATENATED MODULE: ./build/src/run/changed_rules.js



/**
 * The rules of a file that changed, or that build on one that did. A rule's text and the comments directly above it
 * count, for a query may be kept there.
 */
class ChangedRules {
    /** Of every rule, by place. */
    #rules;
    #unchanged;
    /** `before` is null for a file that is new. */
    constructor(before, now) {
        const old = before === null ? [] : placedRules(before);
        const rules = placedRules(now);
        const oldTexts = textsByName(old);
        const texts = textsByName(rules);
        const isTouched = ({ name, text }, others) => !others.get(name)?.has(text);
        const touched = new Set(rules.filter((rule) => isTouched(rule, oldTexts)));
        const gone = old.filter((rule) => isTouched(rule, texts));
        const affected = (0,rules_built_on/* rulesBuiltOn */.N)(rules.filter((rule) => !touched.has(rule)).map(({ rule }) => rule), (0,rules_built_on/* changedNames */.t)([...touched, ...gone].map(({ rule }) => rule)));
        const isChanged = (placed) => touched.has(placed) || affected.has(placed.rule);
        this.#rules = rules.map((rule) => ({ start: rule.start, end: rule.end, isChanged: isChanged(rule) }));
        const changed = new Set(rules.filter(isChanged).map(({ name }) => name));
        this.#unchanged = new Set(rules.map(({ name }) => name).filter((name) => !changed.has(name)));
    }
    /** Whether a finding stands in a rule that changed, or outside of all rules. */
    hasFinding({ primary, yaraRule }) {
        const around = this.#rules.find(({ start, end }) => start <= primary.start && primary.start <= end);
        return around?.isChanged ?? (yaraRule === null || this.hasRule(yaraRule));
    }
    /** Whether a rule of this name changed, or is not there any more. */
    hasRule(name) {
        return !this.#unchanged.has(name);
    }
}
function textsByName(rules) {
    const texts = new Map();
    for (const { name, text } of rules)
        texts.set(name, (texts.get(name) ?? new Set()).add(text));
    return texts;
}
function placedRules(source) {
    const { text } = source;
    const { tree } = (0,yara/* parse */.qg)(text);
    return tree.items.flatMap((rule) => {
        if (rule.kind !== "Rule")
            return [];
        // A query may be kept in the comments above.
        const first = tree.comments[(0,comments_above/* firstCommentAbove */.nA)(rule, tree, source)];
        const start = Math.min(first?.start ?? rule.start, rule.start);
        const { end } = rule;
        // Git may give other line ends than those on disk.
        return [{ rule, name: rule.name.name, start, end, text: text.slice(start, end).replaceAll("\r\n", "\n") }];
    });
}

// EXTERNAL MODULE: ./build/src/run/read_source.js
var read_source = __webpack_require__(2207);
;// CONCATENATED MODULE: ./build/src/run/changed_scope.js








/**
 * Finds what changed, by rule and not by line: an edit in one line of a rule may make a finding in another.
 *
 * @throws CannotRun where git cannot say, in one line with what to do
 */
async function changedScope(selection, cwd) {
    try {
        const repository = await git/* Repository */.L.open(cwd);
        const isEmpty = (await repository.commit("HEAD")) === null;
        if (isEmpty && !isStaged(selection)) {
            throw new git/* GitError */.X(`--since ${selection.since}: this repository has no commit yet`, "Lint everything, or what is staged with --staged.");
        }
        const first = isEmpty ? await repository.emptyTree() : "HEAD";
        const base = isStaged(selection) ? first : await repository.mergeBase(selection.since);
        const source = await (0,change_source/* changeFromGit */.f)(base, { cwd, head: { kind: isStaged(selection) ? "index" : "worktree" } });
        const present = source.files.filter(({ status }) => status !== "deleted");
        const before = await source.readBefore(present.flatMap(({ previousPath }) => previousPath ?? []));
        const texts = isStaged(selection)
            ? await changeTexts(repository, present.map(({ path }) => path), cwd)
            : null;
        const previous = new Map(present.map(({ path, previousPath }) => [path, previousPath]));
        return {
            files: new Set(present.map(({ path }) => path)),
            texts,
            changedRules: (now) => {
                const old = previous.get(now.path) ?? null;
                const bytes = old === null ? undefined : before.get(old);
                const read = bytes === undefined ? null : (0,read_source/* sourceOf */.vz)(bytes, now.path);
                return new ChangedRules(read instanceof source_file/* SourceFile */.s ? read : null, now);
            },
        };
    }
    catch (error) {
        if (error instanceof git/* GitError */.X)
            throw new cannot_run/* CannotRun */.z(error.help === "" ? error.message : `${error.message}. ${error.help}`);
        throw error;
    }
}
async function changeTexts(repository, paths, cwd) {
    const toRoot = (path) => (0,external_node_path_.relative)(repository.root, (0,external_node_path_.resolve)(cwd, path)).split(external_node_path_.sep).join("/");
    const contents = await repository.readFiles({ kind: "index" }, paths.map(toRoot));
    return new Map(paths.flatMap((path) => {
        const bytes = contents.get(toRoot(path));
        return bytes === undefined ? [] : [[path, bytes]];
    }));
}


/***/ })

};
