import { defaults, GitHub } from "@actions/github/lib/utils";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import Bottleneck from "bottleneck/light.js";

const Octokit = GitHub.plugin(retry, throttling);

/** Octokit with every REST method, pages, retries and GitHub's rate limits kept; proxies as the runner sets them. */
export type Client = InstanceType<typeof Octokit>;

export interface Repo {
  readonly owner: string;
  readonly repo: string;
}

export interface ClientOptions {
  readonly token: string;
  /** `GITHUB_API_URL`: GitHub Enterprise has its own. */
  readonly baseUrl: string;
  /** Hears what is waited for; never the token, never a request's body. */
  readonly onWait: (message: string) => void;
  /** Milliseconds that a second of waiting takes; tests make time run faster. */
  readonly second?: number;
}

/** Longer than this a check does not wait for a rate limit, in seconds: a job costs by the minute. */
const LONGEST_WAIT = 120;
const RATE_LIMIT_RETRIES = 2;
/** A request that gets no answer is given up after this many milliseconds, then counts as a broken connection. */
const REQUEST_TIMEOUT = 30_000;

const fetchThroughProxy = defaults.request?.fetch as typeof fetch;

export function createClient({ token, baseUrl, onWait, second = 1000 }: ClientOptions): Client {
  const wait = (limit: string) => (seconds: number, _options: object, _client: unknown, retryCount: number) => {
    if (seconds > LONGEST_WAIT || retryCount >= RATE_LIMIT_RETRIES) return false;
    onWait(`GitHub's ${limit} is reached; going on in ${seconds} s.`);
    return true;
  };
  return new Octokit({
    auth: `token ${token}`,
    baseUrl,
    userAgent: "huntlint",
    // Each attempt has its own time: a signal of Octokit's would count the waits between them too.
    request: {
      fetch: (url: string, init: RequestInit) =>
        fetchThroughProxy(url, { ...init, signal: AbortSignal.timeout(REQUEST_TIMEOUT) }),
    },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    retry: { retries: 3, retryAfterBaseValue: second },
    throttle: {
      onRateLimit: wait("rate limit"),
      onSecondaryRateLimit: wait("secondary rate limit"),
      retryAfterBaseValue: second,
      ...pace(second),
    },
  });
}

/** The plugin's own pace, which follows GitHub's advice; counted for this client alone, and in its seconds. */
function pace(second: number): object {
  return {
    global: new Bottleneck.Group({ maxConcurrent: 10 }),
    write: new Bottleneck.Group({ maxConcurrent: 1, minTime: second }),
    notifications: new Bottleneck.Group({ maxConcurrent: 1, minTime: 3 * second }),
  };
}
