export const id = 2145;
export const ids = [2145];
export const modules = {

/***/ 6317:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ CONFIGURATION_NAME),
/* harmony export */   o: () => (/* binding */ findConfiguration)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8738);
/* harmony import */ var _ignored_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8000);




const CONFIGURATION_NAME = ".huntlint.yaml";
/** Names that people give it; none is read, so that there is one file and one place to look. */
const MISNAMED = [".huntlint.yml", "huntlint.yaml", "huntlint.yml", ".huntlint.json"];
/**
 * The configuration's path: the nearest from the working directory upwards, no further than the repository's root.
 * Outside a repository only the working directory counts.
 */
function findConfiguration(cwd) {
    const root = (0,_ignored_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryRoot */ .Hn)(cwd) ?? cwd;
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, CONFIGURATION_NAME);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            return path;
        const misnamed = MISNAMED.find((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
        if (misnamed !== undefined) {
            throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotRun */ .z(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, misnamed)} is not read: call it ${CONFIGURATION_NAME}`);
        }
        if (folder === root || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return null;
    }
}


/***/ }),

/***/ 8000:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RB: () => (/* binding */ IgnoredPaths),
  Sm: () => (/* binding */ parseIgnorePattern),
  Hn: () => (/* binding */ repositoryRoot)
});

// UNUSED EXPORTS: parseIgnoreFile

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/run/path_pattern.js
/** Any number of what stands between: of characters in a name, of names in a path. */
const MANY = Symbol("many");
/**
 * A pattern as gitignore(5) has it: `*` and `?` within a name, `[a-z]`, `**` for any number of names, `\` before what
 * means itself. Null where a set is none, such as `[z-a]`, which git takes for something that matches nothing.
 *
 * Not by way of a regular expression: a stranger's pattern of many stars would be tried in endless ways.
 */
function pathTest(pattern, isTied) {
    const names = isTied ? [] : [MANY];
    const parts = partsOf(pattern);
    for (const [i, part] of parts.entries()) {
        const isLast = i === parts.length - 1;
        if (!/^\*\*+$/.test(part) || parts.length === 1) {
            const test = nameTest(part);
            if (test === null)
                return null;
            names.push(test);
            // Everything below a folder, and not the folder.
        }
        else if (isLast)
            names.push(MANY, () => true);
        else
            names.push(MANY);
    }
    return (path) => isRow(names, path.split("/"));
}
/** A pattern's text between slashes that stand for themselves: in a set one does not. */
function partsOf(pattern) {
    const parts = [""];
    for (const [piece] of pattern.matchAll(PIECE)) {
        if (piece === "/")
            parts.push("");
        else
            parts[parts.length - 1] += piece;
    }
    return parts;
}
const SET = /\[([!^]?)(\]?(?:\[:\w+:\]|\\.|[^\]\\])*)\]/;
const PIECE = new RegExp(`${SET.source}|\\\\.|[^]`, "gsu");
function nameTest(text) {
    const row = [];
    for (const [piece, negation, members] of text.matchAll(PIECE)) {
        if (piece === "*")
            row.push(MANY);
        else if (piece === "?")
            row.push(() => true);
        else if (members !== undefined) {
            const test = setTest(members, negation !== "");
            if (test === null)
                return null;
            row.push(test);
        }
        else {
            const own = piece.length > 1 && piece.startsWith("\\") ? piece.slice(1) : piece;
            row.push((character) => character === own);
        }
    }
    return (name) => isRow(row, [...name]);
}
/** ASCII's, as git has them. */
const CLASSES = {
    ...{ alnum: "0-9A-Za-z", alpha: "A-Za-z", blank: " \\t", cntrl: "\\x00-\\x1f\\x7f", digit: "0-9", graph: "!-~" },
    ...{ lower: "a-z", print: " -~", punct: "!-\\/:-@\\[-`{-~", space: "\\s", upper: "A-Z", xdigit: "0-9A-Fa-f" },
};
function setTest(members, isNegated) {
    const escaped = members.replace(/\[:(\w+):\]|\\(.)|(.)/gsu, (_, named, quoted, plain) => named === undefined ? (quoted ?? plain ?? "").replace(/[\\\][&~|^]/g, "\\$&") : (CLASSES[named] ?? ""));
    try {
        const set = new RegExp(`^[${isNegated ? "^" : ""}${escaped}]$`, "su");
        return (character) => set.test(character);
    }
    catch {
        return null;
    }
}
/** Only the last `MANY` is ever tried again: whatever those before it left out, it can leave out too. */
function isRow(row, items) {
    let at = 0;
    let many = -1;
    let resumed = 0;
    for (let i = 0; i < items.length;) {
        const test = row[at];
        if (test === MANY) {
            many = at++;
            resumed = i;
        }
        else if (test?.(items[i])) {
            at++;
            i++;
        }
        else if (many < 0)
            return false;
        else {
            at = many + 1;
            i = ++resumed;
        }
    }
    while (row[at] === MANY)
        at++;
    return at === row.length;
}

// EXTERNAL MODULE: ./build/src/run/read_regular_file.js
var read_regular_file = __webpack_require__(8793);
;// CONCATENATED MODULE: ./build/src/run/ignored_paths.js




/**
 * Reads the lines of a `.gitignore` (git's own documentation, gitignore(5)): `#` comments, `!` takes back, a slash
 * at the end means folders only, one elsewhere ties the pattern to its folder, `**` crosses folders.
 */
function parseIgnoreFile(text) {
    return text
        .replace(/^\ufeff/, "")
        .split(/\r?\n/)
        .flatMap((line) => parseIgnorePattern(line) ?? []);
}
function parseIgnorePattern(line) {
    // Trailing spaces do not count unless escaped.
    let pattern = line.replace(/(\\\s)?\s*$/, "$1");
    if (pattern === "" || pattern.startsWith("#"))
        return null;
    const isNegated = pattern.startsWith("!");
    if (isNegated)
        pattern = pattern.slice(1);
    const isForFolders = pattern.endsWith("/");
    if (isForFolders)
        pattern = pattern.slice(0, -1);
    const isTied = pattern.includes("/");
    if (pattern.startsWith("/"))
        pattern = pattern.slice(1);
    if (pattern === "")
        return null;
    const matches = pathTest(pattern, isTied);
    return matches === null ? null : { matches, isNegated, isForFolders };
}
/** Which files git leaves out, by the `.gitignore` files from the repository's root down to each file. */
class IgnoredPaths {
    #root;
    #patterns = new Map();
    #folders = new Map();
    /** `folder` is absolute; outside a repository nothing is ignored. */
    constructor(folder) {
        this.#root = repositoryRoot(folder);
    }
    /** Whether a file, named by its absolute path, is ignored, by its own name or with a folder above it. */
    has(path) {
        const root = this.#root;
        if (root === null || !path.startsWith(root + external_node_path_.sep))
            return false;
        return this.#isFolderIgnored((0,external_node_path_.dirname)(path), root) || this.#matches(path, false, root);
    }
    #isFolderIgnored(folder, root) {
        if (folder === root || !folder.startsWith(root + external_node_path_.sep))
            return false;
        const known = this.#folders.get(folder);
        if (known !== undefined)
            return known;
        // Nothing below an ignored folder can be taken back.
        const isIgnored = this.#isFolderIgnored((0,external_node_path_.dirname)(folder), root) || this.#matches(folder, true, root);
        this.#folders.set(folder, isIgnored);
        return isIgnored;
    }
    /** The last pattern that matches decides, those of deeper folders after those of higher ones. */
    #matches(path, isFolder, root) {
        for (let folder = (0,external_node_path_.dirname)(path);; folder = (0,external_node_path_.dirname)(folder)) {
            const patterns = this.#patternsIn(folder);
            const name = (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join("/");
            for (let i = patterns.length - 1; i >= 0; i--) {
                const { matches, isNegated, isForFolders } = patterns[i];
                if ((isFolder || !isForFolders) && matches(name))
                    return !isNegated;
            }
            if (folder === root)
                return false;
        }
    }
    #patternsIn(folder) {
        let patterns = this.#patterns.get(folder);
        if (patterns === undefined) {
            patterns = parseIgnoreFile(readIfThere((0,external_node_path_.join)(folder, ".gitignore")));
            if (folder === this.#root) {
                patterns = [...parseIgnoreFile(readIfThere((0,external_node_path_.join)(folder, ".git/info/exclude"))), ...patterns];
            }
            this.#patterns.set(folder, patterns);
        }
        return patterns;
    }
}
function readIfThere(path) {
    try {
        return (0,read_regular_file/* readRegularText */.Aj)(path);
    }
    catch {
        return "";
    }
}
/** The folder that holds `.git`, from `folder` upwards. */
function repositoryRoot(folder) {
    for (let at = (0,external_node_path_.resolve)(folder);; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, ".git")))
            return at;
        if ((0,external_node_path_.dirname)(at) === at)
            return null;
    }
}


/***/ }),

/***/ 2145:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   init: () => (/* binding */ init)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3382);
/* harmony import */ var _find_configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6317);
/* harmony import */ var _ignored_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8000);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7023);






/** Folders of VirusTotal's own public repository, and what their rules match. */
const ENTITY_FOLDERS = {
    file: "file",
    files: "file",
    url: "url",
    urls: "url",
    domain: "domain",
    domains: "domain",
    ip: "ip_address",
    ips: "ip_address",
    ip_address: "ip_address",
};
/**
 * Writes a configuration, a workflow and a pre-commit hook into a repository. What is there already is never
 * touched: it is listed as kept.
 */
async function init(cwd) {
    const root = (0,_ignored_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryRoot */ .Hn)(cwd) ?? cwd;
    const folders = await entityFolders(root);
    const files = [
        [_find_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIGURATION_NAME */ .j, configurationText(folders)],
        [".github/workflows/huntlint.yml", WORKFLOW],
        [".pre-commit-config.yaml", PRE_COMMIT],
    ];
    const written = [];
    const kept = [];
    for (const [path, text] of files) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
        const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, target).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(target)) {
            kept.push(shown);
            continue;
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        // `wx`: whatever appears in between is not overwritten either.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(target, text, { flag: "wx" });
        written.push(shown);
    }
    return { written, kept };
}
async function entityFolders(root) {
    const found = await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_4__/* .glob */ .TI)("**/*.{yar,yara}", {
        cwd: root,
        dot: false,
        ignore: ["**/node_modules/**"],
        followSymbolicLinks: false,
    });
    const folders = new Map();
    for (const path of found) {
        const steps = path.split("/").slice(0, -1);
        steps.forEach((step, i) => {
            const entity = Object.hasOwn(ENTITY_FOLDERS, step.toLowerCase()) ? ENTITY_FOLDERS[step.toLowerCase()] : undefined;
            if (entity !== undefined)
                folders.set(`${steps.slice(0, i + 1).join("/")}/`, entity);
        });
    }
    return [...folders].sort(([a], [b]) => (a < b ? -1 : 1));
}
function configurationText(folders) {
    const schema = `https://unpkg.com/huntlint@${_version_js__WEBPACK_IMPORTED_MODULE_5__.VERSION}/src/run/configuration.schema.json`;
    const entities = folders.length === 0
        ? ["# entities:", "#   URL/: url"]
        : ["entities:", ...folders.map(([pattern, entity]) => `  ${JSON.stringify(pattern)}: ${entity}`)];
    return [
        `# yaml-language-server: $schema=${schema}`,
        "",
        "# default: what is nearly always a mistake; strict: style and metadata too.",
        "preset: default",
        "",
        "# Severities and options; `huntlint rules` lists the rules.",
        "rules: {}",
        "",
        "# What rules match where they do not say.",
        ...entities,
        "",
        "# What of a rule's relation to its query is drift.",
        "drift:",
        "  severity:",
        "    narrower: note",
        "    broader: warning",
        "    overlapping: warning",
        "    disjoint: error",
        "    unknown: note",
        "",
    ].join("\n");
}
const WORKFLOW = `# More ways to run it: https://github.com/huntlint/huntlint/blob/main/docs/action.md
name: huntlint
on:
  pull_request:
  push:
    branches: [main]
permissions: {}
jobs:
  huntlint:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: write
    steps:
      - uses: actions/checkout@v7
        with:
          fetch-depth: 2
          persist-credentials: false
      - uses: huntlint/huntlint@v0
`;
const PRE_COMMIT = `repos:
  - repo: https://github.com/huntlint/huntlint
    rev: v${_version_js__WEBPACK_IMPORTED_MODULE_5__.VERSION}
    hooks:
      - id: huntlint
`;


/***/ })

};
