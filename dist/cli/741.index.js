export const id = 741;
export const ids = [741];
export const modules = {

/***/ 741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fails: () => (/* binding */ fails),
  lintPaths: () => (/* binding */ lintPaths),
  onlySevere: () => (/* binding */ onlySevere)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/text/source_file.js
var source_file = __webpack_require__(7425);
// EXTERNAL MODULE: ./build/src/run/cannot_run.js
var cannot_run = __webpack_require__(8738);
// EXTERNAL MODULE: ./build/src/run/discover.js
var discover = __webpack_require__(8168);
// EXTERNAL MODULE: ./build/src/run/read_regular_file.js
var read_regular_file = __webpack_require__(8793);
// EXTERNAL MODULE: ./build/src/run/surroundings.js
var run_surroundings = __webpack_require__(5200);
// EXTERNAL MODULE: ./build/src/run/system_reason.js
var system_reason = __webpack_require__(3045);
// EXTERNAL MODULE: ./build/src/run/write_atomically.js
var write_atomically = __webpack_require__(1580);
;// CONCATENATED MODULE: ./build/src/run/baseline.js








/** A file of known findings: they are not reported, all others are. */
class Baseline {
    #path;
    #entries;
    constructor(path, entries) {
        this.#path = path;
        this.#entries = entries;
    }
    /**
     * @throws CannotRun where there is no such file, unless it is about to be recorded, or it is no baseline
     */
    static read(path, cwd, update) {
        if (path === "")
            throw new cannot_run/* CannotRun */.z(run_surroundings/* EMPTY_PATH */.I3);
        const absolute = (0,external_node_path_.resolve)(cwd, path);
        if (!(0,external_node_fs_.existsSync)(absolute)) {
            if (update === "record")
                return new Baseline(absolute, []);
            throw new cannot_run/* CannotRun */.z(`there is no baseline ${path}: --update-baseline writes one`);
        }
        try {
            const value = JSON.parse((0,read_regular_file/* readRegularText */.Aj)(absolute));
            if (value.version === 1 && Array.isArray(value.findings) && value.findings.every(isEntry)) {
                return new Baseline(absolute, value.findings);
            }
        }
        catch (error) {
            throw new cannot_run/* CannotRun */.z(`cannot read the baseline ${path}: ${(0,system_reason/* reasonOf */.A)(error)}`);
        }
        throw new cannot_run/* CannotRun */.z(`${path} is no baseline of this version of huntlint`);
    }
    /**
     * Takes what is known out of reports. A run on a part of the repository says nothing about the rest of the
     * baseline: only entries of files in `linted` (as reports name them), or of files that are gone, can be stale.
     */
    apply(files, cwd, ran) {
        const byPrint = new Map();
        for (const entry of this.#entries) {
            const entries = byPrint.get(entry.fingerprint);
            if (entries)
                entries.push(entry);
            else
                byPrint.set(entry.fingerprint, [entry]);
        }
        const unused = new Set(this.#entries);
        let known = 0;
        const take = (finding) => {
            const path = this.#relative(finding.path, cwd);
            const isSame = (entry) => entry.path === path &&
                entry.rule === finding.rule &&
                entry.yaraRule === finding.yaraRule &&
                entry.message === finding.message;
            // Whether a rule's name is unique, and so its fingerprint, depends on what else is linted.
            const candidates = [...(byPrint.get(finding.fingerprint) ?? []), ...this.#entries.filter(isSame)];
            const entry = candidates.find((candidate) => unused.has(candidate));
            if (entry === undefined)
                return false;
            unused.delete(entry);
            known++;
            return true;
        };
        const left = files.map((file) => ({ ...file, findings: file.findings.filter((finding) => !take(finding)) }));
        const linted = new Set(files.map(({ path }) => this.#relative(path, cwd)));
        const stale = [...unused].filter(({ path, rule }) => ran.has(rule) && (linted.has(path) || !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)((0,external_node_path_.dirname)(this.#path), path))));
        return { files: left, known, stale };
    }
    /** Writes the baseline anew: with what is found in `files`, or only without what is stale. */
    update(kind, files, cwd, stale) {
        const isStale = new Set(stale);
        let entries = this.#entries.filter((entry) => !isStale.has(entry));
        if (kind === "record") {
            const linted = new Set(files.map(({ path }) => this.#relative(path, cwd)));
            const found = files.flatMap(({ findings }) => findings.map((finding) => this.#entryOf(finding, cwd)));
            entries = [...entries.filter(({ path }) => !linted.has(path)), ...found];
        }
        const ordered = [...entries].sort((a, b) => (0,discover/* byCodeUnit */.X)(a.path, b.path) || (0,discover/* byCodeUnit */.X)(a.rule, b.rule) || (0,discover/* byCodeUnit */.X)(a.fingerprint, b.fingerprint));
        try {
            (0,write_atomically/* writeAtomically */.v)(this.#path, `${JSON.stringify({ version: 1, findings: ordered }, null, 2)}\n`);
        }
        catch (error) {
            throw new cannot_run/* CannotRun */.z(`cannot write the baseline ${this.#path}: ${(0,system_reason/* reasonOf */.A)(error)}`);
        }
    }
    #entryOf({ fingerprint, rule, yaraRule, path, message }, cwd) {
        return { fingerprint, rule, yaraRule, path: this.#relative(path, cwd), message };
    }
    #relative(path, cwd) {
        return (0,run_surroundings/* shownPath */.pS)((0,external_node_path_.resolve)(cwd, path), (0,external_node_path_.dirname)(this.#path));
    }
}
function isEntry(value) {
    const entry = value;
    return (typeof entry === "object" &&
        entry !== null &&
        typeof entry.fingerprint === "string" &&
        typeof entry.rule === "string" &&
        typeof entry.path === "string" &&
        typeof entry.message === "string" &&
        (entry.yaraRule === null || typeof entry.yaraRule === "string"));
}

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



// EXTERNAL MODULE: ./build/src/yara/index.js + 25 modules
var yara = __webpack_require__(978);
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

// EXTERNAL MODULE: ./build/src/run/configuration.js
var run_configuration = __webpack_require__(6785);
// EXTERNAL MODULE: ./build/src/run/linter.js + 15 modules
var run_linter = __webpack_require__(5701);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/src/run/result_cache.js





/** Read through a variable: a bundler would take the address for a file to copy. */
const here = import.meta.url;
const FORGET_AFTER_DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;
/** A cache that is larger than the work it saves is none. In UTF-16 units. */
const MAX_SIZE = 64 * 1024 * 1024;
/**
 * What was found in a file, by everything that it depends on: content, configuration, huntlint's own program. One
 * file for each folder that is worked in; whatever is wrong with it, the work is done again.
 */
class ResultCache {
    #path;
    #program;
    #entries;
    #today;
    #isChanged = false;
    constructor(path, program, entries, today) {
        this.#path = path;
        this.#program = program;
        this.#entries = entries;
        this.#today = today;
    }
    /** Null where the program is not a bundle: sources change too often to be told apart. */
    static open(folder, cwd, now) {
        const program = programIdentity();
        if (program === null)
            return null;
        const path = (0,external_node_path_.join)(folder, `${hash([cwd])}.json`);
        const today = Math.floor(now / DAY);
        return new ResultCache(path, program, readEntries(path, program, today), today);
    }
    key(...parts) {
        return hash([this.#program, ...parts]);
    }
    get(key) {
        const entry = this.#entries.get(key);
        if (entry === undefined)
            return undefined;
        // Written again once a day at most, only to be remembered longer.
        if (entry.day !== this.#today) {
            this.#entries.set(key, { ...entry, day: this.#today });
            this.#isChanged = true;
        }
        return entry.value;
    }
    set(key, value) {
        this.#entries.set(key, { day: this.#today, value });
        this.#isChanged = true;
    }
    /** A cache that cannot be written is no fault. */
    save() {
        if (!this.#isChanged)
            return;
        try {
            const text = JSON.stringify({ version: 1, program: this.#program, entries: [...this.#entries] });
            if (text.length > MAX_SIZE)
                (0,external_node_fs_.rmSync)(this.#path, { force: true });
            else {
                (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(this.#path), { recursive: true });
                (0,write_atomically/* writeAtomically */.v)(this.#path, text);
            }
        }
        catch {
            // The next run does the work again.
        }
    }
}
function readEntries(path, program, today) {
    try {
        const value = JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
        if (value.version !== 1 || value.program !== program || !Array.isArray(value.entries))
            return new Map();
        return new Map(value.entries.filter(([, { day }]) => today - day <= FORGET_AFTER_DAYS));
    }
    catch {
        return new Map();
    }
}
/** The bundle's files by size and time: a program built anew is another one, whatever its version says. */
function programIdentity() {
    const folder = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(here));
    if (!/[\\/]dist[\\/]\w+$/.test(folder))
        return null;
    try {
        const files = (0,external_node_fs_.readdirSync)(folder).sort();
        const stats = files.map((name) => {
            const { size, mtimeMs } = (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, name));
            return `${name} ${size} ${mtimeMs}`;
        });
        return hash([process.version, ...stats]);
    }
    catch {
        return null;
    }
}
function hash(parts) {
    const sum = (0,external_node_crypto_.createHash)("sha256");
    for (const part of parts)
        sum.update(part).update("\0");
    return sum.digest("base64url");
}

// EXTERNAL MODULE: ./build/src/run/summary.js
var summary = __webpack_require__(8579);
;// CONCATENATED MODULE: ./build/src/run/lint_paths.js













/**
 * The main job: finds the files, lints each and gathers what was found.
 *
 * @throws CannotRun where there is nothing to lint, or the configuration is wrong
 */
async function lintPaths(request, surroundings) {
    const { cwd, inputName } = surroundings;
    const paths = request.paths.filter((path) => path !== run_surroundings/* STANDARD_INPUT */.XO);
    const readsInput = paths.length < request.paths.length;
    if (request.paths.length - paths.length > 1)
        throw new cannot_run/* CannotRun */.z("standard input can be read once only: one `-`");
    const configuration = await (0,run_configuration/* loadConfiguration */.v)(request.config ?? null, surroundings, request);
    const found = readsInput && paths.length === 0
        ? { files: [], named: new Set(), missing: [] }
        : await (0,discover/* discover */.k4)(paths, {
            cwd,
            isIgnored: (path) => configuration.isIgnored(path, cwd),
            ...(configuration.files === null ? {} : { defaults: configuration.files }),
        });
    if (found.files.length === 0 && !readsInput) {
        throw new cannot_run/* CannotRun */.z(found.missing.length > 0
            ? found.missing.join("; ")
            : `nothing to lint: no .yar or .yara file in ${paths.length > 0 ? paths.join(", ") : cwd}`);
    }
    const problems = [...found.missing];
    const remarks = [];
    const scope = request.changes === undefined ? null : await changedScope(request.changes, cwd);
    const { cacheFolder = null } = request;
    const cache = cacheFolder === null ? null : ResultCache.open(cacheFolder, cwd, Date.now());
    const linter = new run_linter/* Linter */.p(configuration, {
        cwd,
        compiler: request.compiler ?? configuration.compiler,
        suppressions: request.suppressions ?? true,
        keepFiles: false,
        cache,
    });
    const lint = (read, path) => {
        if (read instanceof source_file/* SourceFile */.s)
            linter.add(read);
        else {
            linter.addUnread(path, read);
            if (read.rule === "file_unreadable" && found.named.has(path)) {
                problems.push(`cannot read ${path}: ${read.detail}`);
            }
        }
    };
    const { maxFileSize } = configuration;
    if (readsInput)
        lint((0,read_source/* sourceOf */.vz)(await surroundings.readInput(), inputName, maxFileSize), inputName);
    const { shard } = request;
    const isOwn = (path, index) => (shard === undefined || index % shard.count === shard.index - 1) && (scope === null || scope.files.has(path));
    const own = found.files.filter(isOwn);
    let done = 0;
    for (const path of bySize(own, cwd)) {
        const staged = scope?.texts?.get(path);
        const read = staged === undefined ? (0,read_source/* readSource */.o$)((0,external_node_path_.resolve)(cwd, path), path, maxFileSize) : (0,read_source/* sourceOf */.vz)(staged, path, maxFileSize);
        lint(await read, path);
        request.onProgress?.(++done, own.length);
    }
    // Rules of files that are left out may still be named, or be named alike.
    const isLookedAt = new Set(own);
    for (const path of found.files.filter((path) => !isLookedAt.has(path))) {
        const read = await (0,read_source/* readSource */.o$)((0,external_node_path_.resolve)(cwd, path), path, maxFileSize);
        if (read instanceof source_file/* SourceFile */.s)
            linter.addOther(read);
    }
    if (scope !== null && own.length === 0)
        remarks.push("no rule file changed");
    let files = await linter.finish();
    cache?.save();
    if (scope !== null) {
        files = files.map((file) => ({
            ...file,
            findings: file.findings.filter((finding) => scope.isInScope(finding, file.source)),
        }));
    }
    if (request.baseline !== undefined)
        files = withBaseline(files, request.baseline, configuration, cwd, remarks);
    return { configuration, report: (0,summary/* reportOf */.E)(files), problems, remarks };
}
/** Largest first: the compiler's threads then end together. */
function bySize(paths, cwd) {
    if (paths.length < 3)
        return [...paths];
    const sizes = new Map(paths.map((path) => [path, (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(cwd, path), { throwIfNoEntry: false })?.size ?? 0]));
    return [...paths].sort((a, b) => sizes.get(b) - sizes.get(a));
}
function withBaseline(files, { path, update }, configuration, cwd, remarks) {
    const baseline = Baseline.read(path, cwd, update);
    const ran = new Set(files.flatMap((file) => configuration.forFile(file.path, cwd).rules.map(({ rule }) => rule.id)));
    const { files: left, known, stale } = baseline.apply(files, cwd, ran);
    if (update !== null) {
        baseline.update(update, files, cwd, stale);
        const found = files.reduce((sum, { findings }) => sum + findings.length, 0);
        remarks.push(update === "record" ? `${path} now knows ${findings(found)}` : `${findings(stale.length)} left ${path}`);
        return update === "record" ? files.map((file) => ({ ...file, findings: [] })) : [...left];
    }
    if (known > 0)
        remarks.push(`${findings(known)} not shown: known in ${path}`);
    for (const entry of stale.slice(0, MAX_STALE)) {
        remarks.push(`mended, but still in ${path}: ${entry.path}: ${entry.rule}: ${entry.message}`);
    }
    if (stale.length > 0)
        remarks.push(`${findings(stale.length)} in ${path} mended: --prune-baseline removes what is mended`);
    return [...left];
}
function findings(count) {
    return `${count} finding${count === 1 ? "" : "s"}`;
}
const MAX_STALE = 10;
/** Whether a report holds a finding at or above a severity. */
function fails(report, failOn, maxWarnings) {
    const { errors, warnings, notes } = report.summary;
    if (maxWarnings !== null && warnings > maxWarnings)
        return true;
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
/** The findings at or above a severity, and their counts. */
function onlySevere(report, severity) {
    const isShown = (finding) => RANK[finding.severity] >= RANK[severity];
    return (0,summary/* reportOf */.E)(report.files.map((file) => ({ ...file, findings: file.findings.filter(isShown) })));
}
const RANK = { note: 0, warning: 1, error: 2 };


/***/ }),

/***/ 8579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportOf)
/* harmony export */ });
/* unused harmony export summarise */
/** Counts what a report holds. */
function summarise(files) {
    const summary = {
        files: files.length,
        rules: 0,
        errors: 0,
        warnings: 0,
        notes: 0,
        withQuery: 0,
        judged: 0,
        partly: 0,
        unknown: 0,
    };
    for (const { rules, findings, queries } of files) {
        summary.rules += rules.length;
        for (const { severity } of findings)
            summary[`${severity}s`]++;
        for (const kept of byRule(queries).values()) {
            summary.withQuery++;
            summary[coverage(kept)]++;
        }
    }
    return summary;
}
/** How far the queries of one rule were judged. */
function coverage(queries) {
    const isJudged = ({ relation }) => relation !== null && relation !== "unknown";
    if (queries.every((query) => isJudged(query) && query.complete))
        return "judged";
    return queries.some(isJudged) ? "partly" : "unknown";
}
/** A report of these files. */
function reportOf(files) {
    return { summary: summarise(files), files };
}
function byRule(queries) {
    const groups = new Map();
    for (const query of queries) {
        const group = groups.get(query.yaraRule);
        if (group)
            group.push(query);
        else
            groups.set(query.yaraRule, [query]);
    }
    return groups;
}


/***/ })

};
