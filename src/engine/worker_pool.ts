import { Worker } from "node:worker_threads";
import { type Claims, claim, type WorkerAnswer, type WorkerJob, type WorkerStart } from "./worker_protocol.ts";

export interface PoolOptions {
  readonly workerPath: string;
  /** What a worker is told first; asked for each. */
  readonly start: () => Promise<Omit<WorkerStart, "claims">>;
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

const CLOSED = { ok: false, reason: "the compiler was closed before it came to this file" } as const;

type Job = Omit<WorkerJob, "id" | "slot">;

interface Task {
  readonly id: number;
  readonly job: Job;
  /** Workers of the same key have the same fields open. */
  readonly key: string;
  readonly resolve: (result: PoolResult) => void;
}

interface GivenTask extends Task {
  readonly slot: number;
}

interface Thread {
  readonly worker: Worker;
  /** Null until it has its first job. */
  key: string | null;
  /** How many it was given so far. */
  jobs: number;
  /** What it has not answered yet: it works at the first. */
  readonly open: GivenTask[];
  readonly claims: Claims;
  /** It has been at its first job for a while: nothing else is to wait behind that. */
  isSlow: boolean;
  /** Whether it has been told what to run; the error where that cannot be had. */
  readonly started: Promise<Error | null>;
  isRunning: boolean;
  timer: NodeJS.Timeout | undefined;
}

/** A thread has its next job at hand when it is done with one: whoever gives them may be busy just then. */
const MOST_OPEN = 2;

/** Milliseconds, many times what most files take, after which a job no longer has others wait behind it. */
const PATIENCE = 100;

/**
 * A few threads that each run one instance of the compiler. A thread begins to load its program before it is known
 * what it will run; one that dies, hangs or has done its share is replaced when the next task comes.
 */
export class WorkerPool {
  readonly #options: PoolOptions;
  readonly #threads = new Set<Thread>();
  /** Threads that were told to end. */
  readonly #ending = new Set<Promise<unknown>>();
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

  run(job: Job): Promise<PoolResult> {
    if (this.#closed) return Promise.resolve(CLOSED);
    return new Promise((resolve) => {
      this.#queue.push({ id: this.#nextId++, key: job.features.join(" "), job, resolve });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const task of this.#queue.splice(0)) task.resolve(CLOSED);
    for (const thread of this.#threads) this.#fail(thread, CLOSED.reason);
    await Promise.all(this.#ending);
  }

  /** Gives tasks to threads, in order as far as they fit, as long as there is one of both. */
  #next(): void {
    while (!this.#closed) {
      const idle = [...this.#threads].filter(({ open }) => open.length === 0);
      if (this.#queue.length === 0) {
        if (!idle.some((thread) => this.#takeOver(thread))) return;
      } else if (!this.#give(idle)) {
        if (this.#threads.size < this.#options.size) this.#give([this.#spawn()]);
        else if (idle.length > 0) this.#discard(idle[0] as Thread);
        else if (!this.#give([...this.#threads].filter((thread) => hasRoom(thread)))) return;
      }
    }
  }

  /** Has a thread without work do what waits behind another's; false where nothing that it could do does. */
  #takeOver(idle: Thread): boolean {
    if (idle.jobs >= this.#options.jobsPerWorker) return false;
    for (const thread of this.#threads) {
      const task = thread.key === idle.key || idle.key === null ? this.#takeBack(thread) : null;
      if (task === null) continue;
      this.#work(idle, task);
      return true;
    }
    return false;
  }

  /** What a thread was given ahead of time and has not begun. */
  #takeBack(thread: Thread): Task | null {
    const last = thread.open.at(-1);
    if (last === undefined || thread.open.length < 2 || !claim(thread.claims, last)) return null;
    thread.open.pop();
    thread.jobs--;
    return last;
  }

  /** Gives the first task that fits one of some threads; false where none does. */
  #give(threads: readonly Thread[]): boolean {
    const free = threads.filter(({ jobs }) => jobs < this.#options.jobsPerWorker);
    for (const [i, task] of this.#queue.entries()) {
      const thread = free.find(({ key }) => key === null || key === task.key);
      if (thread === undefined) continue;
      this.#queue.splice(i, 1);
      this.#work(thread, task);
      return true;
    }
    return false;
  }

  #spawn(): Thread {
    const worker = new Worker(this.#options.workerPath, { stdout: true, stderr: true });
    const claims: Claims = new Int32Array(new SharedArrayBuffer(MOST_OPEN * Int32Array.BYTES_PER_ELEMENT));
    const started = this.#options.start().then(
      (start) => {
        worker.postMessage({ ...start, claims } satisfies WorkerStart);
        return null;
      },
      (error: Error) => error,
    );
    const thread: Thread = {
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
      .on("message", (answer: WorkerAnswer) => this.#answered(thread, answer))
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

  #work(thread: Thread, task: Task): void {
    const slot = thread.open[0]?.slot === 0 ? 1 : 0;
    thread.key = task.key;
    thread.jobs++;
    thread.open.push({ ...task, slot });
    thread.worker.ref();
    Atomics.store(thread.claims, slot, task.id);
    void thread.started.then((error) => {
      if (error === null) thread.worker.postMessage({ id: task.id, slot, ...task.job } satisfies WorkerJob);
    });
    this.#watch(thread);
  }

  /** Has the job that a thread works at end in time; those behind it have their own time. */
  #watch(thread: Thread): void {
    if (!thread.isRunning || thread.timer !== undefined || thread.open.length === 0) return;
    const { deadline } = this.#options;
    const patience = Math.min(PATIENCE, deadline);
    const fail = () => this.#fail(thread, `the compiler took more than ${deadline / 1000} s`);
    thread.timer = setTimeout(() => {
      thread.timer = setTimeout(fail, deadline - patience);
      this.#relieve(thread);
    }, patience);
  }

  /** Gives what waits behind a slow job to whoever is free, or will be. */
  #relieve(thread: Thread): void {
    thread.isSlow = true;
    const task = this.#takeBack(thread);
    if (task === null) return;
    this.#queue.unshift(task);
    this.#next();
  }

  #answered(thread: Thread, answer: WorkerAnswer): void {
    const [task] = thread.open;
    if (task === undefined || answer.id !== task.id) return;
    if ("crashed" in answer) {
      this.#fail(thread, `the compiler crashed: ${answer.crashed}`);
      return;
    }
    thread.open.shift();
    thread.isSlow = false;
    clearTimeout(thread.timer);
    thread.timer = undefined;
    if (thread.open.length > 0) this.#watch(thread);
    else {
      thread.worker.unref();
      if (thread.jobs >= this.#options.jobsPerWorker) this.#discard(thread);
    }
    task.resolve({ ok: true, messages: answer.messages, locked: answer.locked });
    this.#next();
  }

  /** A thread ended by itself. Answers that it gave before may still be on their way: only then it is known at what. */
  #ended(thread: Thread, reason: string): void {
    thread.jobs = Number.POSITIVE_INFINITY;
    setImmediate(() => this.#fail(thread, reason));
  }

  /** Ends a thread. What it worked at has failed; what it had not come to is somebody else's. */
  #fail(thread: Thread, reason: string): void {
    if (!this.#threads.has(thread)) return;
    this.#discard(thread);
    const [task, ...others] = thread.open.splice(0);
    if (this.#closed) for (const other of others) other.resolve(CLOSED);
    else this.#queue.unshift(...others);
    task?.resolve({ ok: false, reason });
    this.#next();
  }

  #discard(thread: Thread): void {
    this.#threads.delete(thread);
    clearTimeout(thread.timer);
    const ending = thread.worker.terminate().finally(() => this.#ending.delete(ending));
    this.#ending.add(ending);
  }
}

function hasRoom({ open, isSlow }: Thread): boolean {
  return open.length < (isSlow ? 1 : MOST_OPEN);
}
