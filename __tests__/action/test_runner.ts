import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runAction } from "../../src/action/run_action.ts";
import { type Runner, readInFolder, writeInFolder } from "../../src/action/runner.ts";
import { logText } from "../../src/report/log_text.ts";

export interface Run {
  readonly exitCode: number;
  /** What a runner would read. */
  readonly stdout: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly string[];
  readonly secrets: readonly string[];
}

export interface RunOptions {
  readonly cwd: string;
  readonly event: string;
  readonly payload?: unknown;
  readonly sha?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly apiUrl?: string;
}

/** Runs the action in this process, with a runner in memory on which GitHub's seconds pass faster. */
export async function run(options: RunOptions): Promise<Run> {
  const { cwd, event, payload = {}, sha = "", inputs = {}, apiUrl = "http://127.0.0.1:9" } = options;
  const temporary = join(cwd, ".git", "runner");
  mkdirSync(temporary, { recursive: true });
  writeFileSync(join(temporary, "event.json"), JSON.stringify(payload));
  const stdout: string[] = [];
  const summary: string[] = [];
  const annotations: string[] = [];
  const secrets: string[] = [];
  const outputs: Record<string, string> = {};
  const runner: Runner = {
    environment: {
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: join(temporary, "event.json"),
      GITHUB_REPOSITORY: "hunters/rules",
      GITHUB_SERVER_URL: "https://github.example",
      GITHUB_API_URL: apiUrl,
      GITHUB_SHA: sha,
      GITHUB_RUN_ID: "77",
      RUNNER_TEMP: temporary,
    },
    cwd,
    input: (name) => inputs[name] ?? "",
    setOutput: (name, value) => {
      outputs[name] = String(value);
    },
    setSecret: (value) => void secrets.push(value),
    log: (text) => void stdout.push(`${logText(text)}\n`),
    command: (text) => void stdout.push(text),
    annotate: (severity, message) => void annotations.push(`${severity}: ${message}`),
    appendSummary: (markdown) => void summary.push(markdown),
    readFile: (path) => readInFolder(path, cwd),
    writeFile: (path, text) => writeInFolder(path, text, cwd),
    now: () => new Date("2026-01-02T03:04:05Z"),
    newestCompiler: async () => "999.0.0",
    second: 5,
  };
  const exitCode = await runAction(runner);
  return { exitCode, stdout: stdout.join(""), summary: summary.join(""), outputs, annotations, secrets };
}

/** The payload of a `pull_request` event. */
export function pullPayload(number: number, base: string, head: string, headRepo = "hunters/rules") {
  return {
    action: "synchronize",
    number,
    pull_request: {
      number,
      base: { ref: "main", sha: base, repo: { full_name: "hunters/rules" } },
      head: { ref: "topic", sha: head, repo: { full_name: headRepo } },
    },
  };
}
