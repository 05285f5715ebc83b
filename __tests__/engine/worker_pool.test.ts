import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { type PoolOptions, WorkerPool } from "../../src/engine/worker_pool.ts";

/** Answers with the text and how many jobs its thread began; `hang` is never done, `die` ends the thread. */
const WORKER = `
import { parentPort } from "node:worker_threads";
let claims, begun = 0;
parentPort.on("message", (message) => {
  if ("module" in message) { claims = message.claims; return; }
  if (Atomics.compareExchange(claims, message.slot, message.id, 0) !== message.id) return;
  begun++;
  if (message.text === "die") process.exit(1);
  if (message.text === "hang") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  parentPort.postMessage({ id: message.id, messages: [message.text, String(begun)], locked: null });
});
`;

const folder = mkdtempSync(join(tmpdir(), "huntlint-pool-"));
const workerPath = join(folder, "worker.mjs");
writeFileSync(workerPath, WORKER);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let pool: WorkerPool;
afterEach(() => pool.close());

function makePool(options: Partial<PoolOptions> = {}): void {
  const start = async () => ({ module: {} as never });
  pool = new WorkerPool({ workerPath, start, size: 2, deadline: 1e9, jobsPerWorker: 1_000, ...options });
}

async function done(text: string, features: readonly string[] = []): Promise<string> {
  const result = await pool.run({ text, globals: {}, features });
  return result.ok ? (result.messages[0] as string) : result.reason;
}

describe("a file behind one that never ends", () => {
  test("is done by a thread that has nothing to do", async () => {
    makePool();
    const hanging = done("hang");
    expect(await Promise.all(["a", "b", "c", "d", "e"].map((text) => done(text)))).toEqual(["a", "b", "c", "d", "e"]);
    await pool.close();
    expect(await hanging).toContain("closed");
  });

  test("is done by a new thread where the other has other fields open", async () => {
    makePool();
    const hanging = done("hang", ["file"]);
    expect(await Promise.all([done("a", ["url"]), done("b", ["file"])])).toEqual(["a", "b"]);
    await pool.close();
    await hanging;
  });

  test("is done when that is given up", async () => {
    makePool({ size: 1, deadline: 300 });
    const all = ["hang", "a", "hang", "b", "c"].map((text) => done(text));
    const late = "the compiler took more than 0.3 s";
    expect(await Promise.all(all)).toEqual([late, "a", late, "b", "c"]);
  });

  test("is done once, whoever does it", async () => {
    makePool({ deadline: 300 });
    const texts = Array.from({ length: 60 }, (_, i) => (i % 20 === 5 ? "hang" : i % 20 === 12 ? "die" : `${i}`));
    const results = await Promise.all(texts.map((text) => done(text)));
    expect(results.filter((result) => /^\d+$/.test(result))).toEqual(texts.filter((text) => /^\d+$/.test(text)));
    expect(results.filter((_, i) => texts[i] === "hang").every((result) => result.includes("more than 0.3 s"))).toBe(
      true,
    );
  });
});

test("threads share the work, and do nothing twice", async () => {
  makePool();
  const begun = new Map<string, number>();
  const count = 200;
  await Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const result = await pool.run({ text: `${i}`, globals: {}, features: [] });
      if (result.ok) begun.set(`${i}`, Number(result.messages[1]));
    }),
  );
  expect(begun.size).toBe(count);
  // What each thread began adds up to the jobs that there were: none was begun by two.
  const perThread = [...begun.values()].sort((a, b) => a - b);
  const distinct = new Set(perThread);
  expect(perThread.length - distinct.size).toBe(count - Math.max(...perThread));
});
