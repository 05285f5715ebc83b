import type { CompiledModule } from "./web_assembly.ts";

/** The first message to a worker, which may have begun before the module was compiled. */
export interface WorkerStart {
  /** Compiled once, shared by all workers. */
  readonly module: CompiledModule;
  readonly claims: Claims;
}

/**
 * The jobs that a worker was given and has not begun, by their number in `slot`; shared with who gives them. Whoever
 * changes it first has the job: the worker that begins it, or another that is to do it.
 */
export type Claims = Int32Array<SharedArrayBuffer>;

/** Takes a job for oneself; false where the other side has it. */
export function claim(claims: Claims, { slot, id }: Pick<WorkerJob, "slot" | "id">): boolean {
  return Atomics.compareExchange(claims, slot, id, 0) === id;
}

export interface WorkerJob {
  /** Not 0. */
  readonly id: number;
  /** Its place among the claims. */
  readonly slot: number;
  readonly text: string;
  /** Values that rules may name without declaring them: only their types matter. */
  readonly globals: Readonly<Record<string, string | number | boolean>>;
  /** Which fields of the vt module are open: those of the first job, for as long as the worker lives. */
  readonly features: readonly string[];
}

/**
 * `messages` are the compiler's own texts; `locked`: why the fields that need features are closed, null where they
 * are open as asked. `crashed`: the instance is beyond use.
 */
export type WorkerAnswer =
  | { readonly id: number; readonly messages: readonly string[]; readonly locked: string | null }
  | { readonly id: number; readonly crashed: string };
