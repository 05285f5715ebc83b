export const id = 4255;
export const ids = [4255];
export const modules = {

/***/ 4255:
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
// EXTERNAL MODULE: ./build/src/yara/index.js + 25 modules
var yara = __webpack_require__(978);
// EXTERNAL MODULE: ./build/src/run/cannot_run.js
var cannot_run = __webpack_require__(8738);
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
        const repository = await Repository.open(cwd);
        const isStaged = "staged" in selection;
        const base = isStaged ? "HEAD" : await repository.mergeBase(selection.since);
        if (isStaged && (await repository.commit("HEAD")) === null) {
            throw new GitError("there is no commit yet", "Commit once, or lint without --staged.");
        }
        const source = await changeFromGit(base, { cwd, head: { kind: isStaged ? "index" : "worktree" } });
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
                    const read = (0,read_source/* sourceOf */.vz)(bytes, path);
                    rules =
                        read instanceof source_file/* SourceFile */.s ? new Map(ruleTexts(read).map(({ name, text }) => [name, text])) : new Map();
                    known.set(path, rules);
                }
                const now = ruleTexts(text).find(({ start, end }) => start <= primary.start && primary.start <= end);
                return now === undefined || rules.get(now.name) !== now.text;
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
const placed = new WeakMap();
/** Each rule with what stands above it, for a query may be kept there. */
function ruleTexts(source) {
    const known = placed.get(source);
    if (known !== undefined)
        return known;
    const { text } = source;
    const rules = (0,yara/* parse */.qg)(text).tree.items.filter((item) => item.kind === "Rule");
    const texts = rules.map((rule, i) => {
        const from = rules[i - 1]?.end ?? 0;
        return { name: rule.name.name, text: text.slice(from, rule.end).trim(), start: rule.start, end: rule.end };
    });
    placed.set(source, texts);
    return texts;
}


/***/ })

};
