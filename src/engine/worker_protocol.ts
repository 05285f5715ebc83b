import type { CompiledModule } from "./web_assembly.ts";

/** What the worker is started with. */
export interface WorkerStart {
  /** Compiled once, shared by all workers of the same features. */
  readonly module: CompiledModule;
}

export interface WorkerJob {
  readonly id: number;
  readonly text: string;
  /** Values that rules may name without declaring them: only their types matter. */
  readonly globals: Readonly<Record<string, string | number | boolean>>;
}

/** `messages` are the compiler's own texts. `crashed`: the instance is beyond use. */
export type WorkerAnswer =
  | { readonly id: number; readonly messages: readonly string[] }
  | { readonly id: number; readonly crashed: string };
