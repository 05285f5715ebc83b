import { Worker } from "node:worker_threads";
import type { WorkerAnswer, WorkerJob, WorkerStart } from "./worker_protocol.ts";

export interface PoolOptions {
  readonly workerPath: string;
  /** What a worker is told first; asked for each. */
  readonly start: () => Promise<WorkerStart>;
  /** Threads at most. */
  readonly size: number;
  /** Milliseconds for one job; its worker is ended when they have passed. */
  readonly deadline: number;
  /** Jobs that one worker does before another takes its place: each leaks a little. */
  readonly jobsPerWorker: number;
}

export type PoolResult =
  | { readonly ok: true; readonly messages: readonly string[]; readonly locked: string | null }
  | { readonly ok: false; readonly reason: string };

const CLOSED: PoolResult = { ok: false, reason: "the compiler was closed before it came to this file" };

interface Task {
  readonly job: Omit<WorkerJob, "id">;
  /** Workers of the same key have the same fields open. */
  readonly key: string;
  readonly resolve: (result: PoolResult) => void;
}

interface Thread {
  readonly worker: Worker;
  /** Null until it has its first job. */
  key: string | null;
  jobs: number;
  busy: boolean;
  /** Whether it has been told what to run; the error where that cannot be had. */
  readonly started: Promise<Error | null>;
}

/**
 * A few threads that each run one instance of the compiler. A thread begins to load its program before it is known
 * what it will run; one that dies, hangs or has done its share is replaced when the next task comes.
 */
export class WorkerPool {
  readonly #options: PoolOptions;
  readonly #threads = new Set<Thread>();
  readonly #queue: Task[] = [];
  #nextId = 1;
  #closed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** Starts a thread for the first job. */
  warm(): void {
    if (!this.#closed && this.#threads.size === 0) this.#spawn();
  }

  run(job: Omit<WorkerJob, "id">): Promise<PoolResult> {
    if (this.#closed) return Promise.resolve(CLOSED);
    return new Promise((resolve) => {
      this.#queue.push({ key: job.features.join(" "), job, resolve });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const task of this.#queue.splice(0)) task.resolve(CLOSED);
    await Promise.all([...this.#threads].map((thread) => this.#discard(thread)));
  }

  /** Gives tasks to threads, in order as far as they fit, as long as there is one of both. */
  #next(): void {
    while (!this.#closed && this.#queue.length > 0) {
      const idle = [...this.#threads].filter(({ busy }) => !busy);
      const isFull = this.#threads.size >= this.#options.size;
      if (idle.length === 0 && isFull) return;
      const fitting = idle.length === 0 ? -1 : this.#queue.findIndex(({ key }) => idle.some((one) => fits(one, key)));
      if (fitting < 0 && isFull) void this.#discard(idle[0] as Thread);
      const [task] = this.#queue.splice(Math.max(0, fitting), 1) as [Task];
      this.#work(idle.find((one) => fitting >= 0 && fits(one, task.key)) ?? this.#spawn(), task);
    }
  }

  #spawn(): Thread {
    const worker = new Worker(this.#options.workerPath, { stdout: true, stderr: true });
    // A thread that waits for work must not keep the program alive.
    worker.unref();
    const started = this.#options.start().then(
      (start) => {
        worker.postMessage(start);
        return null;
      },
      (error: Error) => error,
    );
    const thread: Thread = { worker, key: null, jobs: 0, busy: false, started };
    this.#threads.add(thread);
    // One that dies with nothing to do is of no use to the next task.
    worker.on("error", () => this.#threads.delete(thread)).on("exit", () => this.#threads.delete(thread));
    return thread;
  }

  #work(thread: Thread, { key, job, resolve }: Task): void {
    const id = this.#nextId++;
    const { worker } = thread;
    thread.key = key;
    thread.busy = true;
    thread.jobs++;
    worker.ref();
    let timer: NodeJS.Timeout | undefined;
    let isDone = false;
    const finish = (result: PoolResult, isUsable: boolean): void => {
      if (isDone) return;
      isDone = true;
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      worker.unref();
      thread.busy = false;
      if (!isUsable || thread.jobs >= this.#options.jobsPerWorker) void this.#discard(thread);
      resolve(result);
      this.#next();
    };
    const onMessage = (answer: WorkerAnswer): void => {
      if (answer.id !== id) return;
      if ("crashed" in answer) finish({ ok: false, reason: `the compiler crashed: ${answer.crashed}` }, false);
      else finish({ ok: true, messages: answer.messages, locked: answer.locked }, true);
    };
    const onError = (error: Error): void => {
      finish({ ok: false, reason: `the compiler crashed: ${error.message}` }, false);
    };
    const onExit = (): void => finish({ ok: false, reason: "the compiler's thread ended" }, false);
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    void thread.started.then((error) => {
      if (isDone) return;
      if (error !== null) {
        finish({ ok: false, reason: `the compiler cannot be started: ${error.message}` }, false);
        return;
      }
      const { deadline } = this.#options;
      timer = setTimeout(() => {
        finish({ ok: false, reason: `the compiler took more than ${deadline / 1000} s` }, false);
      }, deadline);
      worker.postMessage({ id, ...job } satisfies WorkerJob);
    });
  }

  async #discard(thread: Thread): Promise<void> {
    this.#threads.delete(thread);
    await thread.worker.terminate();
  }
}

function fits(thread: Thread, key: string): boolean {
  return thread.key === null || thread.key === key;
}
