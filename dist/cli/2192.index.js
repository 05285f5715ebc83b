export const id = 2192;
export const ids = [2192];
export const modules = {

/***/ 2192:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changedScope: () => (/* binding */ changedScope)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/src/git/git.js

/** Git could not do what was asked; `help` says what to do about it. */
class GitError extends Error {
    name = "GitError";
    help;
    constructor(message, help, options) {
        super(message, options);
        this.help = help;
    }
}
/**
 * Settings for reading a repository that a stranger may have written: no hook, no file system monitor, no pager, no
 * prompt, nothing fetched, no lock taken. Filters and diff drivers need an entry in `.git/config`, which no tree
 * can bring; `diff` is told to use none all the same.
 */
const SETTINGS = [
    ...["-c", "core.hooksPath=/dev/null"],
    ...["-c", "core.fsmonitor=false"],
    ...["-c", "core.quotePath=false"],
    ...["-c", "protocol.allow=never"],
    "--no-pager",
    "--no-optional-locks",
    "--literal-pathspecs",
];
const ENVIRONMENT = { GIT_TERMINAL_PROMPT: "0", GIT_ASKPASS: "", LC_ALL: "C" };
/** No listing or file of a rule repository comes near this. */
const OUTPUT_LIMIT = 512 * 1024 * 1024;
/**
 * @param folder where git runs
 * @param trustOwner reads the repository even if another user owns it, as checkouts in containers are
 */
function gitIn(folder, { trustOwner = false } = {}) {
    const settings = trustOwner ? ["-c", "safe.directory=*", ...SETTINGS] : SETTINGS;
    return (args, input) => new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)("git", [...settings, ...args], { cwd: folder, env: { ...process.env, ...ENVIRONMENT } });
        const stdout = [];
        const stderr = [];
        let size = 0;
        child.stdout.on("data", (chunk) => {
            size += chunk.length;
            if (size > OUTPUT_LIMIT)
                child.kill();
            else
                stdout.push(chunk);
        });
        child.stderr.on("data", (chunk) => stderr.push(chunk));
        child.on("error", (error) => reject(new GitError(`git did not start: ${error.message}`, "Install git, or put it on the PATH.", { cause: error })));
        child.on("close", (status) => {
            if (size > OUTPUT_LIMIT)
                reject(new GitError("git's answer is larger than 512 MB", "Name fewer paths."));
            else
                resolve({ status: status ?? 1, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() });
        });
        // Git may end before it has read everything; its status then says so.
        child.stdin.on("error", () => { });
        child.stdin.end(input ?? "");
    });
}
/** The parts of output that `-z` ends with NUL. */
function splitNul(output) {
    return output.toString("utf8").split("\0").slice(0, -1);
}

;// CONCATENATED MODULE: ./build/src/git/repository.js


const STATUS = {
    A: "added",
    C: "added",
    D: "deleted",
    M: "modified",
    R: "renamed",
    T: "modified",
};
const FETCH_HELP = "The clone is shallow. In a workflow, give actions/checkout `fetch-depth: 0`; elsewhere run `git fetch --unshallow`.";
/** A git repository, read and never written. */
class Repository {
    root;
    #git;
    constructor(root, git) {
        this.root = root;
        this.#git = git;
    }
    /**
     * The repository that holds a folder.
     *
     * @throws GitError where there is none, or git is not installed
     */
    static async open(folder, options = {}) {
        const result = await gitIn(folder, options)(["rev-parse", "--show-toplevel"]);
        if (result.status !== 0) {
            const isOwned = result.stderr.includes("dubious ownership");
            throw new GitError(isOwned ? `${folder} belongs to another user, so git does not read it` : `${folder} is in no git repository`, isOwned ? `Run \`git config --global --add safe.directory ${folder}\`.` : "Run this inside a clone.");
        }
        const root = (0,external_node_path_.resolve)(result.stdout.toString("utf8").replace(/\r?\n$/, ""));
        return new Repository(root, gitIn(root, options));
    }
    async isShallow() {
        const { stdout } = await this.#git(["rev-parse", "--is-shallow-repository"]);
        return stdout.toString().trim() === "true";
    }
    /** The commit that a name stands for, or null where the repository has none. */
    async commit(name) {
        if (name.startsWith("-") || name.includes("\0"))
            return null;
        const result = await this.#git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]);
        return result.status === 0 ? result.stdout.toString().trim() : null;
    }
    /** What a repository holds before its first commit. */
    async emptyTree() {
        const hash = this.#must(await this.#git(["hash-object", "-t", "tree", "--stdin"]), "git hash-object");
        return hash.toString().trim();
    }
    /** Parents of a commit as it names them; a shallow clone need not have them. */
    async parents(commit) {
        const result = await this.#git(["cat-file", "commit", commit]);
        const [header = ""] = result.stdout.toString("latin1").split("\n\n", 1);
        return result.status === 0 ? [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]) : [];
    }
    /**
     * Where two lines of work parted: what a change is measured from.
     *
     * @throws GitError where a commit is unknown here, or the clone does not reach back far enough
     */
    async mergeBase(base, head = "HEAD") {
        const [from, to] = await Promise.all([this.commit(base), this.commit(head)]);
        if (from === null || to === null) {
            const shallow = await this.isShallow();
            throw new GitError(`the commit ${JSON.stringify(from === null ? base : head)} is not in this clone`, shallow ? FETCH_HELP : "Fetch it first, or name another one.");
        }
        const result = await this.#git(["merge-base", from, to]);
        if (result.status !== 0) {
            const shallow = await this.isShallow();
            throw new GitError(`${JSON.stringify(base)} and ${JSON.stringify(head)} have no common ancestor in this clone`, shallow ? FETCH_HELP : "The two have separate histories; name a commit that both descend from.");
        }
        return result.stdout.toString().trim();
    }
    /** Files that differ from a commit, sorted by path. Renames are followed; submodules and symbolic links are left out. */
    async changedFiles(base, head) {
        const scope = head.kind === "index" ? ["--cached", base] : head.kind === "commit" ? [base, head.sha] : [base];
        const flags = ["--raw", "-z", "--find-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all"];
        const listing = this.#must(await this.#git(["diff", ...flags, ...scope, "--"]), "git diff");
        const changes = readRawDiff(splitNul(listing));
        if (head.kind === "worktree") {
            const others = this.#must(await this.#git(["ls-files", "--others", "--exclude-standard", "-z"]), "git ls-files --others");
            for (const path of splitNul(others))
                changes.push({ path, previousPath: null, status: "added" });
        }
        return changes.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    }
    /**
     * The contents of files in a commit or in the index; paths that are no files there are left out. Two git
     * processes, however many paths.
     */
    async readFiles(at, paths) {
        if (paths.length === 0)
            return new Map();
        const listing = typeof at === "string"
            ? await this.#git(["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", at])
            : await this.#git(["ls-files", "--stage", "-z"]);
        const wanted = new Set(paths);
        const blobs = new Map();
        for (const line of splitNul(this.#must(listing, "listing files"))) {
            const tab = line.indexOf("\t");
            const path = line.slice(tab + 1);
            const [mode = "", second = "", third = ""] = line.slice(0, tab).split(" ");
            if (!mode.startsWith("100") || !wanted.has(path))
                continue;
            blobs.set(path, typeof at === "string" ? third : second);
        }
        return this.#readBlobs(blobs);
    }
    async #readBlobs(blobs) {
        const contents = new Map();
        if (blobs.size === 0)
            return contents;
        const input = `${[...blobs.values()].join("\n")}\n`;
        const output = this.#must(await this.#git(["cat-file", "--batch"], input), "git cat-file");
        let at = 0;
        for (const path of blobs.keys()) {
            const end = output.indexOf(0x0a, at);
            const [, type, size] = output.toString("latin1", at, end).split(" ");
            if (type !== "blob") {
                // "<object> missing": a partial clone; the caller sees the path left out.
                at = end + 1;
                continue;
            }
            contents.set(path, output.subarray(end + 1, end + 1 + Number(size)));
            at = end + 1 + Number(size) + 1;
        }
        return contents;
    }
    #must(result, what) {
        if (result.status === 0)
            return result.stdout;
        const reason = result.stderr.trim().split("\n")[0] ?? "";
        throw new GitError(`${what} failed: ${reason || `status ${result.status}`}`, "Run the command by hand to see more.");
    }
}
/** `git diff --raw -z`: `:100644 100644 <oid> <oid> M`, a path, and a second one for renames and copies. */
function readRawDiff(parts) {
    const changes = [];
    for (let i = 0; i < parts.length;) {
        const [oldMode = "", newMode = "", , , letters = ""] = parts[i].slice(1).split(" ");
        const letter = letters.charAt(0);
        const first = parts[i + 1];
        const isPair = letter === "R" || letter === "C";
        const path = isPair ? parts[i + 2] : first;
        i += isPair ? 3 : 2;
        const isFile = letter === "D" ? oldMode.startsWith("100") : newMode.startsWith("100");
        if (!isFile)
            continue;
        const status = STATUS[letter] ?? "modified";
        changes.push({ path, previousPath: letter === "A" || letter === "C" ? null : first, status });
    }
    return changes;
}

;// CONCATENATED MODULE: ./build/src/git/index.js



// EXTERNAL MODULE: ./build/src/text/source_file.js
var source_file = __webpack_require__(7425);
// EXTERNAL MODULE: ./build/src/run/cannot_run.js
var cannot_run = __webpack_require__(8738);
// EXTERNAL MODULE: ./build/src/run/change_selection.js
var change_selection = __webpack_require__(4978);
;// CONCATENATED MODULE: ./build/src/run/change_source.js


/**
 * A change as local git has it, from a commit to the working tree, the index or another commit.
 *
 * @throws GitError where there is no repository or git fails
 */
async function changeFromGit(base, options) {
    const { cwd, head, trustOwner = false } = options;
    const repository = await Repository.open(cwd, { trustOwner });
    const toShown = (path) => (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(repository.root, path)).split(external_node_path_.sep).join("/");
    const toRoot = (path) => (0,external_node_path_.relative)(repository.root, (0,external_node_path_.resolve)(cwd, path)).split(external_node_path_.sep).join("/");
    const files = await repository.changedFiles(base, head);
    return {
        base,
        files: files.map((file) => ({
            ...file,
            path: toShown(file.path),
            previousPath: file.previousPath === null ? null : toShown(file.previousPath),
        })),
        readBefore: async (paths) => {
            const contents = await repository.readFiles(base, paths.map(toRoot));
            return new Map([...contents].map(([path, bytes]) => [toShown(path), bytes]));
        },
        notes: [],
    };
}

// EXTERNAL MODULE: ./build/src/yara/comments_above.js
var comments_above = __webpack_require__(9373);
// EXTERNAL MODULE: ./build/src/yara/index.js + 24 modules
var yara = __webpack_require__(3495);
;// CONCATENATED MODULE: ./build/src/run/rules_built_on.js

/** The names of changed rules of one file, in both of its states. */
function changedNames(rules) {
    return {
        names: new Set(rules.map(({ name }) => name.name)),
        hasGlobal: rules.some(({ modifiers }) => modifiers.some(({ name }) => name === "global")),
    };
}
/** Those of the other rules of a file that name a changed one, however far, or that a changed global rule holds for. */
function rulesBuiltOn(others, changed) {
    if (changed.hasGlobal)
        return new Set(others);
    const affected = new Set();
    if (changed.names.size === 0)
        return affected;
    const names = new Set(changed.names);
    const left = new Map(others.map((rule) => [rule, namesIn(rule)]));
    for (let grew = true; grew;) {
        grew = false;
        for (const [rule, named] of left) {
            if (!named.some((isNamed) => isNamed(names)))
                continue;
            affected.add(rule);
            left.delete(rule);
            names.add(rule.name.name);
            grew = true;
        }
    }
    return affected;
}
/** What a condition names, each as a test on names: `of (is_*)` names all that begin so. */
function namesIn({ condition }) {
    const tests = [];
    if (condition !== null) {
        (0,yara/* visit */.YR)(condition, {
            Identifier: ({ name }) => void tests.push((names) => names.has(name)),
            RuleSetItem: ({ name, wildcard }) => void tests.push((names) => (wildcard ? [...names].some((one) => one.startsWith(name)) : names.has(name))),
        });
    }
    return tests;
}

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
        const affected = rulesBuiltOn(rules.filter((rule) => !touched.has(rule)).map(({ rule }) => rule), changedNames([...touched, ...gone].map(({ rule }) => rule)));
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

// EXTERNAL MODULE: ./build/src/run/read_source.js + 1 modules
var read_source = __webpack_require__(4195);
;// CONCATENATED MODULE: ./build/src/run/changed_scope.js








/**
 * Finds what changed, by rule and not by line: an edit in one line of a rule may make a finding in another.
 *
 * @throws CannotRun where git cannot say, in one line with what to do
 */
async function changedScope(selection, cwd) {
    try {
        const repository = await Repository.open(cwd);
        const isEmpty = (await repository.commit("HEAD")) === null;
        if (isEmpty && !(0,change_selection/* isStaged */.F)(selection)) {
            throw new GitError(`--since ${selection.since}: this repository has no commit yet`, "Lint everything, or what is staged with --staged.");
        }
        const first = isEmpty ? await repository.emptyTree() : "HEAD";
        const base = (0,change_selection/* isStaged */.F)(selection) ? first : await repository.mergeBase(selection.since);
        const source = await changeFromGit(base, { cwd, head: { kind: (0,change_selection/* isStaged */.F)(selection) ? "index" : "worktree" } });
        const present = source.files.filter(({ status }) => status !== "deleted");
        const before = await source.readBefore(present.flatMap(({ previousPath }) => previousPath ?? []));
        const texts = (0,change_selection/* isStaged */.F)(selection)
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
        if (error instanceof GitError)
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
