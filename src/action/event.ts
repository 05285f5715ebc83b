import { readFileSync } from "node:fs";
import type { Repo } from "../github/index.ts";

/** What a run knows of where it runs, from the runner's environment and the event's payload. */
export interface RunContext {
  readonly event: string;
  /** Null outside GitHub. */
  readonly repo: Repo | null;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** The commit checked out. */
  readonly sha: string;
  /** The pull request that the event is about. */
  readonly pull: PullEvent | null;
  /** The commit that a merge queue's group stands on. */
  readonly mergeGroupBase: string | null;
  /** The run that this one follows. */
  readonly earlierRun: EarlierRun | null;
  /** The run's page. */
  readonly runUrl: string | null;
}

export interface PullEvent {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  /** Whether the head is in another repository: the token then reads only. */
  readonly isFork: boolean;
}

export interface EarlierRun {
  readonly headSha: string;
  readonly headBranch: string;
  readonly headOwner: string;
  /** Its page. */
  readonly url: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the payload that `GITHUB_EVENT_PATH` names; a payload that is none counts as empty. */
export function readContext(environment: Environment, read = readText): RunContext {
  const payload = parsed(environment.GITHUB_EVENT_PATH === undefined ? null : read(environment.GITHUB_EVENT_PATH));
  const [owner, repo] = (environment.GITHUB_REPOSITORY ?? "").split("/");
  const serverUrl = environment.GITHUB_SERVER_URL ?? "https://github.com";
  const { GITHUB_RUN_ID: run, GITHUB_REPOSITORY: fullName } = environment;
  return {
    event: environment.GITHUB_EVENT_NAME ?? "",
    repo: owner && repo ? { owner, repo } : null,
    apiUrl: environment.GITHUB_API_URL ?? "https://api.github.com",
    serverUrl,
    sha: environment.GITHUB_SHA ?? "",
    pull: pullOf(payload),
    mergeGroupBase: textAt(payload, "merge_group", "base_sha"),
    earlierRun: earlierRunOf(payload),
    runUrl: run && fullName ? `${serverUrl}/${fullName}/actions/runs/${run}` : null,
  };
}

function pullOf(payload: unknown): PullEvent | null {
  const number = at(payload, "pull_request", "number");
  const headSha = textAt(payload, "pull_request", "head", "sha");
  const baseSha = textAt(payload, "pull_request", "base", "sha");
  if (typeof number !== "number" || headSha === null || baseSha === null) return null;
  const head = at(payload, "pull_request", "head", "repo", "full_name");
  const base = at(payload, "pull_request", "base", "repo", "full_name");
  return { number, headSha, baseSha, isFork: head !== base };
}

function earlierRunOf(payload: unknown): EarlierRun | null {
  const headSha = textAt(payload, "workflow_run", "head_sha");
  const headBranch = textAt(payload, "workflow_run", "head_branch");
  const headOwner = textAt(payload, "workflow_run", "head_repository", "owner", "login");
  if (headSha === null || headBranch === null || headOwner === null) return null;
  return { headSha, headBranch, headOwner, url: textAt(payload, "workflow_run", "html_url") };
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null | undefined)?.[key], value);
}

function textAt(value: unknown, ...keys: readonly string[]): string | null {
  const found = at(value, ...keys);
  return typeof found === "string" && found !== "" ? found : null;
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "{}");
  } catch {
    return {};
  }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
