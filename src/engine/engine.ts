import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { Severity } from "../findings/index.ts";
import type { Span } from "../text/index.ts";
import { LEGACY_VARIABLES, RULE_ENTITIES, type RuleEntity } from "../vt/index.ts";
import { withoutArtefacts } from "./artefacts.ts";
import { compileModule, defaultWasmPath, defaultWorkerPath } from "./compiler_file.ts";
import { type CompilerMessage, offsetOfPlace, parseCompilerMessage } from "./compiler_messages.ts";
import type { CompiledModule } from "./web_assembly.ts";
import { WorkerPool } from "./worker_pool.ts";

export interface EngineOptions {
  /** The worker's program; default: beside the program that runs. */
  readonly workerPath?: string | URL;
  /** The compiler's wasm; default: beside the worker, else from the installed package. */
  readonly wasmPath?: string | URL;
  /** Threads at most; default: two, or one on a machine with one core. */
  readonly workers?: number;
  /** Milliseconds for one file; default 10,000. */
  readonly deadline?: number;
  /** Files that one worker reads before another takes its place; default 3,000. */
  readonly filesPerWorker?: number;
}

export interface EngineRequest {
  /** For messages only; nothing is read from there. */
  readonly path: string;
  /** Without its byte order mark. Nested no deeper than our own parser's limit. */
  readonly text: string;
  /** Opens what rules of this entity may use; null opens everything. */
  readonly entity: RuleEntity | null;
  /** As in typing: `gti` is on by default, `retrohunt` closes what Retrohunt refuses. */
  readonly services?: { readonly gti?: boolean; readonly retrohunt?: boolean };
  /** Values given from outside, whose types the rules rely on. */
  readonly variables?: Readonly<Record<string, string | number | boolean>>;
  /** Names of fields that exist though the compiler does not know them; default: those that the schema has more. */
  readonly extraFields?: ReadonlySet<string>;
  /** Where the token or node at this offset ends; default: the end of the word there. */
  readonly endOf?: (start: number) => number;
}

/** A finding of the official compiler. */
export interface EngineDiagnostic {
  readonly severity: Severity;
  /** `E008`, or a warning's name: `slow_pattern`. */
  readonly code: string;
  readonly title: string;
  /** The place that it points at. Its end is ours: the compiler's own marks are of no use for that. */
  readonly span: Span;
  readonly labels: readonly string[];
  readonly notes: readonly string[];
  readonly help: readonly string[];
}

export type EngineVerdict =
  | {
      readonly checked: true;
      /** In order of place. Only the first error of a rule is known. */
      readonly diagnostics: readonly EngineDiagnostic[];
      /** What the verdict does not cover: that the vt module stayed closed. */
      readonly limits: readonly string[];
    }
  | { readonly checked: false; readonly reason: string };

/** The official compiler behind one interface. It is loaded when the first file is checked, or before. */
export interface Engine {
  /** Begins to load it, since a file will be checked soon. */
  warm(): void;
  /** Never rejects. */
  check(request: EngineRequest): Promise<EngineVerdict>;
  /** Ends its threads; what waits is answered as not checked. */
  close(): Promise<void>;
}

const DEADLINE = 10_000;
const FILES_PER_WORKER = 3_000;

export function createEngine(options: EngineOptions = {}): Engine {
  return new PooledEngine(options);
}

class PooledEngine implements Engine {
  readonly #pool: WorkerPool;

  constructor(options: EngineOptions) {
    const workerPath = pathOf(options.workerPath) ?? defaultWorkerPath();
    let module: Promise<CompiledModule> | undefined;
    this.#pool = new WorkerPool({
      workerPath,
      start: async () => {
        module ??= compileModule(pathOf(options.wasmPath) ?? defaultWasmPath(workerPath));
        return { module: await module };
      },
      size: Math.max(1, options.workers ?? Math.min(2, availableParallelism())),
      deadline: options.deadline ?? DEADLINE,
      jobsPerWorker: Math.max(1, options.filesPerWorker ?? FILES_PER_WORKER),
    });
  }

  warm(): void {
    this.#pool.warm();
  }

  async check(request: EngineRequest): Promise<EngineVerdict> {
    const { text } = request;
    const job = { text, globals: globalsOf(request), features: featuresOf(request) };
    let result = await this.#pool.run(job);
    // What kills an instance may have been the file before it.
    if (!result.ok) result = await this.#pool.run(job);
    if (!result.ok) return { checked: false, reason: result.reason };
    const diagnostics = result.messages
      .map((text) => diagnosticOf(text, request))
      .filter((diagnostic) => diagnostic !== null)
      .sort((a, b) => a.span.start - b.span.start);
    return { checked: true, ...withoutArtefacts(diagnostics, request, result.locked) };
  }

  close(): Promise<void> {
    return this.#pool.close();
  }
}

function pathOf(path: string | URL | undefined): string | null {
  if (path === undefined) return null;
  return typeof path === "string" ? path : fileURLToPath(path);
}

function featuresOf({ entity, services }: EngineRequest): string[] {
  const { gti = true, retrohunt = false } = services ?? {};
  return [...(entity ? [entity] : RULE_ENTITIES), ...(gti ? ["gti"] : []), ...(retrohunt ? ["retrohunt"] : [])];
}

/** LiveHunt still sets its old variables; only those that the text names, so that a rule can be called like one. */
function globalsOf({ text, variables = {} }: EngineRequest): Record<string, string | number | boolean> {
  const globals: Record<string, string | number | boolean> = {};
  for (const { name, type } of LEGACY_VARIABLES.values()) {
    if (!text.includes(name) || !new RegExp(`(?<![\\w.$#@!])${name}(?!\\w)`).test(text)) continue;
    if (new RegExp(`\\brule\\s+${name}\\b`).test(text)) continue;
    globals[name] = type.kind === "string" ? "" : type.kind === "boolean" ? false : 0;
  }
  return { ...globals, ...variables };
}

function diagnosticOf(text: string, request: EngineRequest): EngineDiagnostic | null {
  const message = parseCompilerMessage(text);
  if (!message) return null;
  const { severity, code, title, labels, notes, help } = message;
  return { severity, code, title, span: spanOf(message, request), labels, notes, help };
}

const WORD = /[$#@!]?[\w]+\*?|"(?:[^"\\\n]|\\.)*"|./uy;

function spanOf({ line, column }: CompilerMessage, { text, endOf }: EngineRequest): Span {
  const start = offsetOfPlace(text, line, column);
  WORD.lastIndex = start;
  const end = endOf?.(start) ?? start + (WORD.exec(text)?.[0].length ?? 0);
  return { start, end: Math.max(start, end) };
}
