import { spawnSync } from "node:child_process";

export interface LintBench {
  /** The bundled command line. */
  readonly program: string;
  /** Rules on files alone; null where there are none. */
  readonly folder: string | null;
  readonly small: string;
  /** A folder that is not there yet. */
  readonly cache: string;
  readonly runs: number;
  /** Milliseconds of a whole run on the files of `folder`; null where it is not installed. */
  readonly yarac: (() => number) | null;
  /** Milliseconds of the official compiler on them, alone in one thread. */
  readonly compiler: () => number;
}

export interface Bar {
  readonly what: string;
  /** Null where it cannot be measured here. */
  readonly isMet: boolean | null;
  readonly detail: string;
}

/** Prints its size in kilobytes at the end: what a process took at most, its threads included. */
const REPORT_MEMORY =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("\\nmaxRSS%20"+process.resourceUsage().maxRSS))';

/** The linter in fresh processes, in turns with what it is measured by; of each the fastest run counts. */
export function lintBars(bench: LintBench): readonly Bar[] {
  const { folder, small, runs, yarac, compiler } = bench;
  const lint = (...args: readonly string[]) => run(bench, ["lint", ...args]);
  const bars: Bar[] = [];
  const [fresh, nothing] = inTurns(runs, [
    () => lint(small, "--no-cache").wall,
    () => timed(() => spawnSync(process.execPath, ["-e", "0"])),
  ]);
  const one = "one small file takes less than 6 times an empty program";
  bars.push({ what: one, ...times(fresh, nothing, 6) });
  const missing = folder === null ? "no rules on files alone" : null;
  const skipped = (what: string, detail: string) => bars.push({ what, isMet: null, detail });

  const plain = "without the compiler, at most 1.5 times yarac";
  if (folder === null || yarac === null) skipped(plain, missing ?? "yarac is not installed");
  else {
    const [ours, theirs] = inTurns(runs, [() => lint(folder, "--no-cache", "--no-compiler").wall, yarac]);
    bars.push({ what: plain, ...times(ours, theirs, 1.5) });
  }
  const full = "with the compiler, at most 0.8 times its own time in one thread";
  const memory = "memory stays below 450 MB";
  const cached = "a second run takes less than a second";
  if (folder === null) {
    for (const what of [full, memory, cached]) skipped(what, "no rules on files alone");
    return bars;
  }
  const [both, alone] = inTurns(Math.ceil(runs / 2), [() => lint(folder, "--no-cache").wall, compiler]);
  bars.push({ what: full, ...times(both, alone, 0.8) });
  const most = run(bench, ["lint", folder, "--no-cache"], ["--import", REPORT_MEMORY]).kilobytes / 1024;
  bars.push({ what: memory, isMet: most < 450, detail: `${most.toFixed(0)} MB` });
  lint(folder);
  const again = Math.min(...Array.from({ length: runs }, () => lint(folder).wall));
  bars.push({ what: cached, isMet: again < 1_000, detail: `${again.toFixed(0)} ms` });
  return bars;
}

function times(ours: number, theirs: number, limit: number): Omit<Bar, "what"> {
  const detail = `${(ours / theirs).toFixed(2)} times: ${ours.toFixed(0)} ms and ${theirs.toFixed(0)} ms`;
  return { isMet: ours <= limit * theirs, detail };
}

/** The least of each. */
function inTurns(runs: number, [one, other]: readonly [() => number, () => number]): [number, number] {
  let first = Number.POSITIVE_INFINITY;
  let second = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    first = Math.min(first, one());
    second = Math.min(second, other());
  }
  return [first, second];
}

function run({ program, cache }: LintBench, args: readonly string[], flags: readonly string[] = []) {
  const command = [...flags, program, ...args, "--format", "concise", "--fail-on", "never"];
  const env = { ...process.env, HUNTLINT_CACHE_DIR: cache };
  const begun = performance.now();
  const { stderr, status } = spawnSync(process.execPath, command, { encoding: "utf8", maxBuffer: 1e9, env });
  const wall = performance.now() - begun;
  const kilobytes = Number(/maxRSS (\d+)/.exec(stderr)?.[1]);
  if (status !== 0 || (flags.length > 0 && Number.isNaN(kilobytes))) throw new Error(stderr);
  return { wall, kilobytes };
}

function timed(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
