export const id = 553;
export const ids = [553];
export const modules = {

/***/ 553:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* reexport */ createEngine)
});

// UNUSED EXPORTS: UnexpectedDescriptorsError, offsetOfPlace, parseCompilerMessage, unlockCompiler, unlockMemory

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./build/src/vt/index.js + 12 modules
var vt = __webpack_require__(9707);
;// CONCATENATED MODULE: ./build/src/engine/artefacts.js

const UNKNOWN_FIELD = "E008";
const UNKNOWN_IDENTIFIER = "E009";
const UNKNOWN_MODULE = "E010";
const INCLUDE = "E042";
/** An access list says no. */
const NO_ACCESS = "E100";
const INVARIANT = "invariant_expr";
/**
 * Leaves out what is no fault of the rules but of how the compiler runs here, and says what is unchecked for it:
 * fields newer than it, modules of LiveHunt that this build lacks (`magic`), included files, which it cannot read,
 * and the vt module where it stayed closed. It also takes the value that a field has before anything is scanned for
 * its only one, and calls a condition that is nothing but that field always false. What follows from one of these is left out with it.
 */
function withoutArtefacts(diagnostics, { text, extraFields = (0,vt/* loadSchema */.e$)().extraNames }, locked) {
    const limits = new Set();
    const unknownModules = new Set();
    const hasInclude = diagnostics.some(({ code }) => code === INCLUDE);
    const isFault = ({ code, title, span, notes }) => {
        switch (code) {
            case UNKNOWN_FIELD:
                return !extraFields.has(wordAt(text, span.start));
            case UNKNOWN_MODULE: {
                const name = /`([^`]*)`/.exec(title)?.[1] ?? "";
                unknownModules.add(name);
                if (!vt/* LIVEHUNT_MODULES */.yW.has(name))
                    return true;
                limits.add(`rules that use the module \`${name}\` were checked in part: this build of the compiler lacks it`);
                return false;
            }
            case UNKNOWN_IDENTIFIER:
                return !hasInclude && !unknownModules.has(wordAt(text, span.start));
            case INCLUDE:
                limits.add("included files were not read");
                return false;
            case NO_ACCESS:
                if (locked === null)
                    return true;
                limits.add(`fields of the vt module were not checked: ${locked}`);
                return false;
            case INVARIANT:
                return !isAboutFieldAlone(text, span.start, notes);
            default:
                return true;
        }
    };
    return { diagnostics: diagnostics.filter(isFault), limits: [...limits] };
}
/** Of a longer one only so much is looked at: the pattern below must not run out of stack. */
const LONGEST_CONDITION = 20_000;
/** Whether a rule is called always false or true for a condition that reads a field of the vt module. */
function isAboutFieldAlone(text, start, notes) {
    if (!notes.some((note) => note.startsWith("rule `")))
        return false;
    const [condition = ""] = /^(?:"(?:[^"\\\n]|\\.)*"|[^"}])*/.exec(text.slice(start, start + LONGEST_CONDITION)) ?? [];
    return /\bvt\s*\.\s*(?:metadata|behaviour|net)\b/.test(condition);
}
function wordAt(text, offset) {
    return /^\w*/.exec(text.slice(offset, offset + 200))?.[0] ?? "";
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/engine/web_assembly.js
/** What this program uses of WebAssembly: its types belong to the browser's library, which is not loaded. */
const webAssembly = globalThis.WebAssembly;

;// CONCATENATED MODULE: ./build/src/engine/compiler_file.js





const WASM = "yara_x_js_bg.wasm";
/** Through a variable, so that the bundler leaves the path alone and copies nothing. */
const here = import.meta.url;
/** The worker's program: a neighbour of this folder in `build/src/` as in `dist/`. */
function defaultWorkerPath() {
    const beside = (0,external_node_url_.fileURLToPath)(new URL("../engine/worker.js", here));
    // Tests run from the sources, which no worker can; the committed bundle serves them.
    return (0,external_node_fs_.existsSync)(beside) ? beside : (0,external_node_url_.fileURLToPath)(new URL("../../dist/engine/worker.js", here));
}
/** The compiler's wasm: beside the bundled worker, else in the installed package. */
function defaultWasmPath(workerPath) {
    const bundled = (0,external_node_path_.join)((0,external_node_path_.dirname)(workerPath), WASM);
    if ((0,external_node_fs_.existsSync)(bundled))
        return bundled;
    const resolve = (0,external_node_module_.createRequire)(here).resolve;
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(resolve("@virustotal/yara-x/package.json")), "pkg", WASM);
}
/**
 * The compiler as machine code. Nothing of it is changed here: each worker opens the fields of the vt module in its
 * own memory.
 *
 * @throws Error where the file is missing or no WebAssembly
 */
async function compileModule(wasmPath) {
    return webAssembly.compile((0,external_node_fs_.readFileSync)(wasmPath));
}

;// CONCATENATED MODULE: ./build/src/engine/compiler_messages.js
const HEAD = /^(error|warning)\[(\w+)\]: (.*)$/;
const PLACE = /^\s*--> line:(\d+):(\d+)/;
/** Carets or dashes of a mark and its label, or a label that a bar leads down to. */
const MARK = /(?:\^+|-+) (\S.*)$/;
const HANGING = /^(?:[|\s])*\|\s+([^\s|^-].*)$/;
const NOTE = /^\s*= (note|help): (.*)$/;
const HELP = /^(help|note): (.*)$/;
const GUTTER = /^\s*(?:\d+|\.\.\.|[~+-])?\s*[|+~-] ?(.*)$/;
const SOURCE_LINE = /^\s*\d+ [|+~-] /;
/**
 * Reads a message of the compiler, which comes as text for people:
 *
 *     error[E008]: unknown field or method `nope`
 *      --> line:4:33
 *       |
 *     4 | rule a { condition: vt.metadata.nope == 1 }
 *       |                                 ^^^^ this field or method doesn't exist
 *       |
 *       = note: …
 *
 * The carets are of display width and long lines are cut, so only the place after `-->` says where. Null for text
 * that does not begin like this.
 */
function parseCompilerMessage(text) {
    const lines = text.split("\n");
    const [, severity, code = "", title = ""] = HEAD.exec(lines[0] ?? "") ?? [];
    const [, line, column] = PLACE.exec(lines[1] ?? "") ?? [];
    if (!severity || !line || !column)
        return null;
    const labels = [];
    const notes = [];
    const help = [];
    let continued = null;
    let isPatch = false;
    for (const rest of lines.slice(2)) {
        const said = NOTE.exec(rest) ?? HELP.exec(rest);
        if (said) {
            continued = said[1] === "help" ? help : notes;
            continued.push(said[2] ?? "");
            isPatch = !rest.trimStart().startsWith("=");
        }
        else if (isPatch) {
            const [, patch = ""] = GUTTER.exec(rest) ?? [];
            if (/^\s*\d* [+~-] /.test(rest) && continued)
                continued[continued.length - 1] += `\n${patch}`;
        }
        else if (continued && !rest.includes("|")) {
            continued[continued.length - 1] = `${continued.at(-1)}\n${rest.trim()}`.trimEnd();
        }
        else if (!SOURCE_LINE.test(rest)) {
            const label = MARK.exec(rest)?.[1] ?? HANGING.exec(rest)?.[1];
            if (label)
                labels.push(label);
        }
    }
    return {
        severity: severity,
        code,
        title,
        line: Number(line),
        column: Number(column),
        labels,
        notes,
        help,
    };
}
/**
 * UTF-16 offset of a place as the compiler counts it: lines end at `\n` only, columns count code points. Places
 * beyond the end of a line are moved to it.
 */
function offsetOfPlace(text, line, column) {
    const start = lineStartsOf(text)[line - 1] ?? text.length;
    let offset = start;
    for (let i = 1; i < column; i++) {
        const code = text.codePointAt(offset);
        if (code === undefined || code === 10)
            break;
        offset += code > 0xffff ? 2 : 1;
    }
    return offset;
}
/** Of the text asked for last: a file may have a hundred thousand messages. */
let lastText = "";
let lastStarts = [0];
function lineStartsOf(text) {
    if (text === lastText)
        return lastStarts;
    const starts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    lastText = text;
    lastStarts = starts;
    return starts;
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/src/engine/worker_protocol.js
/** Takes a job for oneself; false where the other side has it. */
function claim(claims, { slot, id }) {
    return Atomics.compareExchange(claims, slot, id, 0) === id;
}

;// CONCATENATED MODULE: ./build/src/engine/worker_pool.js


const CLOSED = { ok: false, reason: "the compiler was closed before it came to this file" };
/** A thread has its next job at hand when it is done with one: whoever gives them may be busy just then. */
const MOST_OPEN = 2;
/** Milliseconds, many times what most files take, after which a job no longer has others wait behind it. */
const PATIENCE = 100;
/**
 * A few threads that each run one instance of the compiler. A thread begins to load its program before it is known
 * what it will run; one that dies, hangs or has done its share is replaced when the next task comes.
 */
class WorkerPool {
    #options;
    #threads = new Set();
    /** Threads that were told to end. */
    #ending = new Set();
    #queue = [];
    #nextId = 1;
    #closed = false;
    constructor(options) {
        this.#options = options;
    }
    /** Starts a thread for the first job. */
    warm() {
        if (!this.#closed && this.#threads.size === 0)
            this.#spawn();
    }
    run(job) {
        if (this.#closed)
            return Promise.resolve(CLOSED);
        return new Promise((resolve) => {
            this.#queue.push({ id: this.#nextId++, key: job.features.join(" "), job, resolve });
            this.#next();
        });
    }
    async close() {
        this.#closed = true;
        for (const task of this.#queue.splice(0))
            task.resolve(CLOSED);
        for (const thread of this.#threads)
            this.#fail(thread, CLOSED.reason);
        await Promise.all(this.#ending);
    }
    /** Gives tasks to threads, in order as far as they fit, as long as there is one of both. */
    #next() {
        while (!this.#closed) {
            const idle = [...this.#threads].filter(({ open }) => open.length === 0);
            if (this.#queue.length === 0) {
                if (!idle.some((thread) => this.#takeOver(thread)))
                    return;
            }
            else if (!this.#give(idle)) {
                if (this.#threads.size < this.#options.size)
                    this.#give([this.#spawn()]);
                else if (idle.length > 0)
                    this.#discard(idle[0]);
                else if (!this.#give([...this.#threads].filter((thread) => hasRoom(thread))))
                    return;
            }
        }
    }
    /** Has a thread without work do what waits behind another's; false where nothing that it could do does. */
    #takeOver(idle) {
        if (idle.jobs >= this.#options.jobsPerWorker)
            return false;
        for (const thread of this.#threads) {
            const task = thread.key === idle.key || idle.key === null ? this.#takeBack(thread) : null;
            if (task === null)
                continue;
            this.#work(idle, task);
            return true;
        }
        return false;
    }
    /** What a thread was given ahead of time and has not begun. */
    #takeBack(thread) {
        const last = thread.open.at(-1);
        if (last === undefined || thread.open.length < 2 || !claim(thread.claims, last))
            return null;
        thread.open.pop();
        thread.jobs--;
        return last;
    }
    /** Gives the first task that fits one of some threads; false where none does. */
    #give(threads) {
        const free = threads.filter(({ jobs }) => jobs < this.#options.jobsPerWorker);
        for (const [i, task] of this.#queue.entries()) {
            const thread = free.find(({ key }) => key === null || key === task.key);
            if (thread === undefined)
                continue;
            this.#queue.splice(i, 1);
            this.#work(thread, task);
            return true;
        }
        return false;
    }
    #spawn() {
        const worker = new external_node_worker_threads_.Worker(this.#options.workerPath, { stdout: true, stderr: true });
        const claims = new Int32Array(new SharedArrayBuffer(MOST_OPEN * Int32Array.BYTES_PER_ELEMENT));
        const started = this.#options.start().then((start) => {
            worker.postMessage({ ...start, claims });
            return null;
        }, (error) => error);
        const thread = {
            worker,
            key: null,
            jobs: 0,
            open: [],
            claims,
            isSlow: false,
            started,
            isRunning: false,
            timer: undefined,
        };
        this.#threads.add(thread);
        worker
            .on("message", (answer) => this.#answered(thread, answer))
            .on("error", (error) => this.#ended(thread, `the compiler crashed: ${error.message}`))
            .on("exit", () => this.#ended(thread, "the compiler's thread ended"));
        // A thread that waits for work must not keep the program alive; hearing messages does, so this comes last.
        worker.unref();
        void started.then((error) => {
            if (error !== null) {
                this.#fail(thread, `the compiler cannot be started: ${error.message}`);
                return;
            }
            thread.isRunning = true;
            this.#watch(thread);
        });
        return thread;
    }
    #work(thread, task) {
        const slot = thread.open[0]?.slot === 0 ? 1 : 0;
        thread.key = task.key;
        thread.jobs++;
        thread.open.push({ ...task, slot });
        thread.worker.ref();
        Atomics.store(thread.claims, slot, task.id);
        void thread.started.then((error) => {
            if (error === null)
                thread.worker.postMessage({ id: task.id, slot, ...task.job });
        });
        this.#watch(thread);
    }
    /** Has the job that a thread works at end in time; those behind it have their own time. */
    #watch(thread) {
        if (!thread.isRunning || thread.timer !== undefined || thread.open.length === 0)
            return;
        const { deadline } = this.#options;
        const patience = Math.min(PATIENCE, deadline);
        const fail = () => this.#fail(thread, `the compiler took more than ${deadline / 1000} s`);
        thread.timer = setTimeout(() => {
            thread.timer = setTimeout(fail, deadline - patience);
            this.#relieve(thread);
        }, patience);
    }
    /** Gives what waits behind a slow job to whoever is free, or will be. */
    #relieve(thread) {
        thread.isSlow = true;
        const task = this.#takeBack(thread);
        if (task === null)
            return;
        this.#queue.unshift(task);
        this.#next();
    }
    #answered(thread, answer) {
        const [task] = thread.open;
        if (task === undefined || answer.id !== task.id)
            return;
        if ("crashed" in answer) {
            this.#fail(thread, `the compiler crashed: ${answer.crashed}`);
            return;
        }
        thread.open.shift();
        thread.isSlow = false;
        clearTimeout(thread.timer);
        thread.timer = undefined;
        if (thread.open.length > 0)
            this.#watch(thread);
        else {
            thread.worker.unref();
            if (thread.jobs >= this.#options.jobsPerWorker)
                this.#discard(thread);
        }
        task.resolve({ ok: true, messages: answer.messages, locked: answer.locked });
        this.#next();
    }
    /** A thread ended by itself. Answers that it gave before may still be on their way: only then it is known at what. */
    #ended(thread, reason) {
        thread.jobs = Number.POSITIVE_INFINITY;
        setImmediate(() => this.#fail(thread, reason));
    }
    /** Ends a thread. What it worked at has failed; what it had not come to is somebody else's. */
    #fail(thread, reason) {
        if (!this.#threads.has(thread))
            return;
        this.#discard(thread);
        const [task, ...others] = thread.open.splice(0);
        if (this.#closed)
            for (const other of others)
                other.resolve(CLOSED);
        else
            this.#queue.unshift(...others);
        task?.resolve({ ok: false, reason });
        this.#next();
    }
    #discard(thread) {
        this.#threads.delete(thread);
        clearTimeout(thread.timer);
        const ending = thread.worker.terminate().finally(() => this.#ending.delete(ending));
        this.#ending.add(ending);
    }
}
function hasRoom({ open, isSlow }) {
    return open.length < (isSlow ? 1 : MOST_OPEN);
}

;// CONCATENATED MODULE: ./build/src/engine/engine.js







const DEADLINE = 10_000;
const FILES_PER_WORKER = 3_000;
function createEngine(options = {}) {
    return new PooledEngine(options);
}
class PooledEngine {
    #pool;
    constructor(options) {
        const workerPath = pathOf(options.workerPath) ?? defaultWorkerPath();
        let module;
        this.#pool = new WorkerPool({
            workerPath,
            start: async () => {
                module ??= compileModule(pathOf(options.wasmPath) ?? defaultWasmPath(workerPath));
                return { module: await module };
            },
            size: Math.max(1, options.workers ?? Math.min(2, (0,external_node_os_.availableParallelism)())),
            deadline: options.deadline ?? DEADLINE,
            jobsPerWorker: Math.max(1, options.filesPerWorker ?? FILES_PER_WORKER),
        });
    }
    warm() {
        this.#pool.warm();
    }
    async check(request) {
        const { text } = request;
        const job = { text, globals: globalsOf(request), features: featuresOf(request) };
        let result = await this.#pool.run(job);
        // What kills an instance may have been the file before it.
        if (!result.ok)
            result = await this.#pool.run(job);
        if (!result.ok)
            return { checked: false, reason: result.reason };
        const diagnostics = result.messages
            .map((text) => diagnosticOf(text, request))
            .filter((diagnostic) => diagnostic !== null)
            .sort((a, b) => a.span.start - b.span.start);
        return { checked: true, ...withoutArtefacts(diagnostics, request, result.locked) };
    }
    close() {
        return this.#pool.close();
    }
}
function pathOf(path) {
    if (path === undefined)
        return null;
    return typeof path === "string" ? path : (0,external_node_url_.fileURLToPath)(path);
}
function featuresOf({ entity, services }) {
    const { gti = true, retrohunt = false } = services ?? {};
    return [...(entity ? [entity] : vt/* RULE_ENTITIES */.P6), ...(gti ? ["gti"] : []), ...(retrohunt ? ["retrohunt"] : [])];
}
/** LiveHunt still sets its old variables; only those that the text names, so that a rule can be called like one. */
function globalsOf({ text, variables = {} }) {
    const globals = {};
    for (const { name, type } of vt/* LEGACY_VARIABLES */.kB.values()) {
        if (!text.includes(name) || !new RegExp(`(?<![\\w.$#@!])${name}(?!\\w)`).test(text))
            continue;
        if (new RegExp(`\\brule\\s+${name}\\b`).test(text))
            continue;
        globals[name] = type.kind === "string" ? "" : type.kind === "boolean" ? false : 0;
    }
    return { ...globals, ...variables };
}
function diagnosticOf(text, request) {
    const message = parseCompilerMessage(text);
    if (!message)
        return null;
    const { severity, code, title, labels, notes, help } = message;
    return { severity, code, title, span: spanOf(message, request), labels, notes, help };
}
const WORD = /[$#@!]?[\w]+\*?|"(?:[^"\\\n]|\\.)*"|./uy;
function spanOf({ line, column }, { text, endOf }) {
    const start = offsetOfPlace(text, line, column);
    WORD.lastIndex = start;
    const end = endOf?.(start) ?? start + (WORD.exec(text)?.[0].length ?? 0);
    return { start, end: Math.max(start, end) };
}

;// CONCATENATED MODULE: ./build/src/engine/descriptors.js
/**
 * Finds the Protocol Buffers descriptors inside the compiler's wasm, and walks their wire format. YARA-X embeds
 * each module's `FileDescriptorProto` as it was serialized, fields in ascending order, so that one ends where a
 * tag would go backwards.
 *
 * Format: https://protobuf.dev/programming-guides/encoding/; field numbers from `google/protobuf/descriptor.proto`.
 */
const SUFFIX = ".proto";
const LONGEST_NAME = 0x7f;
const NAME_TAG = 0x0a;
/** Every descriptor in `bytes`, in order of place. */
function descriptors_findDescriptors(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const places = [];
    let at = 0;
    for (;;) {
        const found = buffer.indexOf(SUFFIX, at, "latin1");
        if (found < 0)
            return places;
        at = found + SUFFIX.length;
        const start = nameStart(buffer, at);
        if (start === null)
            continue;
        const end = descriptorEnd(buffer, start);
        // A dependency inside a descriptor looks like the beginning of one, but nothing follows that makes it one.
        const name = buffer.toString("latin1", start + 2, at);
        if (end <= at)
            continue;
        places.push({ name, start, end });
        at = end;
    }
}
/** Where a tag 1 with exactly the length up to `end` stands before it. */
function nameStart(buffer, end) {
    for (let length = SUFFIX.length + 1; length <= LONGEST_NAME; length++) {
        const start = end - length - 2;
        if (start < 0)
            return null;
        if (buffer[start] === NAME_TAG && buffer[start + 1] === length)
            return start;
        const first = buffer[end - length];
        if (first < 0x21 || first > 0x7e)
            return null;
    }
    return null;
}
/** Fields of `FileDescriptorProto` that are no varint: strings and messages. */
const LENGTH_DELIMITED = new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 12]);
const VARINT = new Set([10, 11, 14]);
const SYNTAX = 12;
function descriptorEnd(buffer, start) {
    let at = start;
    let last = 0;
    while (at < buffer.length) {
        const field = readField(buffer, at, buffer.length);
        if (!field || field.number < last || (field.number === 1 && last === 1))
            break;
        if (!(field.wireType === 2 ? LENGTH_DELIMITED : VARINT).has(field.number))
            break;
        last = field.number;
        at = field.end;
        // Only `edition` may follow the syntax, and only where it says "editions".
        if (field.number === SYNTAX && buffer.toString("latin1", field.start, field.end) !== "editions")
            break;
    }
    return at;
}
/** The fields of the message in `[start, end)`; stops at what is no field. */
function* descriptors_wireFields(bytes, start, end) {
    let at = start;
    while (at < end) {
        const field = readField(bytes, at, end);
        if (!field)
            return;
        yield field;
        at = field.end;
    }
}
function readField(bytes, at, limit) {
    const tag = readVarint(bytes, at, limit);
    if (!tag)
        return null;
    const number = Math.floor(tag.value / 8);
    const wireType = tag.value % 8;
    if (number === 0)
        return null;
    const sized = { number, wireType, tag: at, start: tag.end };
    switch (wireType) {
        case 0: {
            const value = readVarint(bytes, tag.end, limit);
            return value && { ...sized, end: value.end };
        }
        case 1:
            return tag.end + 8 <= limit ? { ...sized, end: tag.end + 8 } : null;
        case 2: {
            const length = readVarint(bytes, tag.end, limit);
            if (!length || length.end + length.value > limit)
                return null;
            return { ...sized, start: length.end, end: length.end + length.value };
        }
        case 5:
            return tag.end + 4 <= limit ? { ...sized, end: tag.end + 4 } : null;
        default:
            return null;
    }
}
function readVarint(bytes, at, limit) {
    let value = 0;
    let scale = 1;
    for (let i = at; i < limit && i < at + 10; i++) {
        const byte = bytes[i];
        value += (byte & 0x7f) * scale;
        if (byte < 0x80)
            return { value, end: i + 1 };
        scale *= 0x80;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/engine/unlock.js

/** The descriptors are not laid out as expected: a release that this code does not know. */
class UnexpectedDescriptorsError extends (/* unused pure expression or super */ null && (Error)) {
    name = "UnexpectedDescriptorsError";
}
const ACCEPT_TAG = 0x1a;
const REJECT_TAG = 0x22;
/** Field numbers in `descriptor.proto` and `yara.proto`. */
const FILE_MESSAGE = 4;
const MESSAGE_FIELD = 2;
const MESSAGE_NESTED = 3;
const FIELD_OPTIONS = 8;
const YARA_FIELD_OPTIONS = 51504;
const ACL = 3;
const ACCEPT_IF = 3;
const REJECT_IF = 4;
/**
 * A copy of the compiler in which the fields are open that it would open with these features on: the rule's
 * entity (`file`, `url`, `domain`, `ip_address`), and `gti` or `retrohunt` where they apply.
 *
 * @throws UnexpectedDescriptorsError where no access list is found, or a tag is not the byte it should be
 */
function unlockCompiler(bytes, features) {
    const copy = new Uint8Array(bytes);
    return { bytes: copy, ...unlockMemory(copy, features) };
}
/**
 * The same in the memory of a compiler that was instantiated and has compiled nothing yet: it reads its descriptors
 * when it is first used. So one module serves every set of features.
 *
 * @throws UnexpectedDescriptorsError as {@link unlockCompiler} does; then nothing was changed
 */
function unlockMemory(bytes, features) {
    const changes = [];
    let acceptTags = 0;
    const replaceTags = (names, from, to) => {
        for (const { tag } of names) {
            if (bytes[tag] !== from)
                throw new UnexpectedDescriptorsError(`no tag ${from} at offset ${tag}`);
            changes.push({ tag, to });
        }
    };
    for (const entry of accessEntries(bytes)) {
        acceptTags += entry.accept.length;
        if (entry.accept.some(({ name }) => features.has(name)))
            replaceTags(entry.accept, ACCEPT_TAG, REJECT_TAG);
        if (entry.reject.some(({ name }) => features.has(name)))
            replaceTags(entry.reject, REJECT_TAG, ACCEPT_TAG);
    }
    if (acceptTags === 0)
        throw new UnexpectedDescriptorsError("no access list in the vt descriptors");
    for (const { tag, to } of changes)
        bytes[tag] = to;
    return { changed: changes.length, acceptTags };
}
function* accessEntries(bytes) {
    for (const { name, start, end } of findDescriptors(bytes)) {
        if (!name.startsWith("vt/"))
            continue;
        for (const message of withNumber(bytes, { start, end }, FILE_MESSAGE))
            yield* entriesOfMessage(bytes, message);
    }
}
function* entriesOfMessage(bytes, message) {
    for (const part of wireFields(bytes, message.start, message.end)) {
        if (part.number === MESSAGE_NESTED)
            yield* entriesOfMessage(bytes, part);
        if (part.number !== MESSAGE_FIELD)
            continue;
        for (const options of withNumber(bytes, part, FIELD_OPTIONS)) {
            for (const extension of withNumber(bytes, options, YARA_FIELD_OPTIONS)) {
                for (const entry of withNumber(bytes, extension, ACL)) {
                    yield { accept: namesOf(bytes, entry, ACCEPT_IF), reject: namesOf(bytes, entry, REJECT_IF) };
                }
            }
        }
    }
}
function namesOf(bytes, entry, number) {
    return withNumber(bytes, entry, number).map(({ tag, start, end }) => ({
        tag,
        name: Buffer.from(bytes.subarray(start, end)).toString("utf8"),
    }));
}
function withNumber(bytes, within, number) {
    return [...wireFields(bytes, within.start, within.end)].filter((field) => field.number === number);
}

;// CONCATENATED MODULE: ./build/src/engine/index.js





/***/ })

};
