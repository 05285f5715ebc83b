import { Worker } from "node:worker_threads";
import type { WorkerAnswer, WorkerJob, WorkerStart } from "./worker_protocol.ts";

export interface PoolOptions {
  readonly workerPath: string;
  /** Threads at most. */
  readonly size: number;
  /** Milliseconds for one job; its worker is ended when they have passed. */
  readonly deadline: number;
  /** Jobs that one worker does before another takes its place: each leaks a little. */
  readonly jobsPerWorker: number;
}

export type PoolResult =
  | { readonly ok: true; readonly messages: readonly string[] }
  | { readonly ok: false; readonly reason: string };

const CLOSED: PoolResult = { ok: false, reason: "the compiler was closed before it came to this file" };

interface Task {
  /** Workers of the same key run the same module. */
  readonly key: string;
  readonly start: () => Promise<WorkerStart>;
  readonly job: Omit<WorkerJob, "id">;
  readonly resolve: (result: PoolResult) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly key: string;
  jobs: number;
  busy: boolean;
}

/**
 * A few threads that each run one instance of the compiler. A thread that dies, hangs or has done its share is
 * replaced when the next task comes.
 */
export class WorkerPool {
  readonly #options: PoolOptions;
  readonly #threads = new Set<Thread>();
  readonly #queue: Task[] = [];
  #starting = 0;
  #nextId = 1;
  #closed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  run(key: string, start: () => Promise<WorkerStart>, job: Omit<WorkerJob, "id">): Promise<PoolResult> {
    if (this.#closed) return Promise.resolve(CLOSED);
    return new Promise((resolve) => {
      this.#queue.push({ key, start, job, resolve });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const task of this.#queue.splice(0)) task.resolve(CLOSED);
    await Promise.all([...this.#threads].map((thread) => this.#discard(thread)));
  }

  /** Gives the first task that can be run to a thread, as long as there is one of both. */
  #next(): void {
    if (this.#closed) return;
    const idle = [...this.#threads].filter(({ busy }) => !busy);
    const fitting = this.#queue.findIndex(({ key }) => idle.some((thread) => thread.key === key));
    if (fitting >= 0) {
      const [task] = this.#queue.splice(fitting, 1) as [Task];
      this.#work(idle.find(({ key }) => key === task.key) as Thread, task);
      this.#next();
      return;
    }
    if (this.#queue.length === 0) return;
    const [unfit] = idle;
    if (this.#threads.size + this.#starting >= this.#options.size) {
      if (!unfit) return;
      void this.#discard(unfit);
    }
    const task = this.#queue.shift() as Task;
    this.#starting++;
    void this.#start(task).finally(() => {
      this.#starting--;
      this.#next();
    });
    this.#next();
  }

  async #start(task: Task): Promise<void> {
    try {
      const workerData = await task.start();
      if (this.#closed) {
        task.resolve(CLOSED);
        return;
      }
      const worker = new Worker(this.#options.workerPath, { workerData, stdout: true, stderr: true });
      // A thread that waits for work must not keep the program alive.
      worker.unref();
      const thread: Thread = { worker, key: task.key, jobs: 0, busy: false };
      this.#threads.add(thread);
      this.#work(thread, task);
    } catch (error) {
      task.resolve({ ok: false, reason: `the compiler cannot be started: ${(error as Error).message}` });
    }
  }

  #work(thread: Thread, { job, resolve }: Task): void {
    const id = this.#nextId++;
    const { worker } = thread;
    thread.busy = true;
    thread.jobs++;
    worker.ref();
    const finish = (result: PoolResult, isUsable: boolean): void => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      worker.unref();
      thread.busy = false;
      if (!isUsable || thread.jobs >= this.#options.jobsPerWorker) void this.#discard(thread);
      resolve(result);
      this.#next();
    };
    const { deadline } = this.#options;
    const timer = setTimeout(() => {
      finish({ ok: false, reason: `the compiler took more than ${deadline / 1000} s` }, false);
    }, deadline);
    const onMessage = (answer: WorkerAnswer): void => {
      if (answer.id !== id) return;
      if ("crashed" in answer) finish({ ok: false, reason: `the compiler crashed: ${answer.crashed}` }, false);
      else finish({ ok: true, messages: answer.messages }, true);
    };
    const onError = (error: Error): void => {
      finish({ ok: false, reason: `the compiler crashed: ${error.message}` }, false);
    };
    const onExit = (): void => finish({ ok: false, reason: "the compiler's thread ended" }, false);
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage({ id, ...job } satisfies WorkerJob);
  }

  async #discard(thread: Thread): Promise<void> {
    this.#threads.delete(thread);
    // Whatever it still says is of no interest.
    thread.worker.on("error", () => {});
    await thread.worker.terminate();
  }
}
