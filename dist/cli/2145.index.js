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
/* harmony import */ var _ignored_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6990);




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

/***/ 2145:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   init: () => (/* binding */ init)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3382);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8738);
/* harmony import */ var _find_configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6317);
/* harmony import */ var _ignored_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6990);
/* harmony import */ var _repository_bounds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2695);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5200);
/* harmony import */ var _system_reason_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3045);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7023);










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
    const plan = files.map(([path, text]) => {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
        const shown = (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPath */ .pS)(target, cwd);
        return { target, shown, text, isThere: isThere(target, shown, cwd) };
    });
    const missing = plan.filter(({ isThere }) => !isThere);
    for (const { target, shown, text } of missing) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
            // `wx`: whatever appears in between is not overwritten either.
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(target, text, { flag: "wx" });
        }
        catch (error) {
            throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_7__/* .CannotRun */ .z(`cannot write ${shown}: ${(0,_system_reason_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A)(error)}`);
        }
    }
    const kept = plan.filter(({ isThere }) => isThere);
    return { written: missing.map(({ shown }) => shown), kept: kept.map(({ shown }) => shown) };
}
/** @throws CannotRun where a file is to be, and something else is or a link leads out of the repository */
function isThere(target, shown, cwd) {
    let stats;
    try {
        (0,_repository_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .requireWithin */ .rm)(target, cwd);
        stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target, { throwIfNoEntry: false });
    }
    catch (error) {
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_7__/* .CannotRun */ .z(`cannot write ${shown}: ${(0,_system_reason_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A)(error)}`);
    }
    if (stats?.isDirectory())
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_7__/* .CannotRun */ .z(`cannot write ${shown}: it is a folder, and a file is to be there`);
    return stats !== undefined;
}
async function entityFolders(root) {
    const found = await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_8__/* .glob */ .TI)("**/*.{yar,yara}", {
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
    const schema = `https://unpkg.com/huntlint@${_version_js__WEBPACK_IMPORTED_MODULE_9__.VERSION}/src/run/configuration.schema.json`;
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
    rev: v${_version_js__WEBPACK_IMPORTED_MODULE_9__.VERSION}
    hooks:
      - id: huntlint
`;


/***/ })

};
