import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import * as objects from "./github_objects.ts";
import { OpenApiCheck } from "./openapi_check.ts";

/** Something that goes wrong, once, at the next request that fits. */
export interface Fault {
  readonly method: string;
  /** Tested against the path with its query. */
  readonly path: RegExp;
  /**
   * `drop`: the connection breaks before anything is done; `lose`: it breaks after, so the answer is lost;
   * `primary`, `secondary`: a rate limit; a number: that status.
   */
  readonly kind: "drop" | "lose" | "primary" | "secondary" | number;
}

export interface Token {
  readonly login: string;
  /** A fork's and Dependabot's token reads only, whatever the workflow asks for. */
  readonly canWrite: boolean;
}

/** One request and its answer, as they went over the wire. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly requestBody: unknown;
  readonly status: number;
  readonly responseBody: unknown;
}

interface PullState {
  readonly facts: objects.PullFacts;
  readonly files: readonly objects.FileFacts[];
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

type Handler = (request: { match: RegExpExecArray; query: URLSearchParams; body: Body; token: Token }) => Answer;
type Body = Readonly<Record<string, unknown>>;

/** GitHub's OpenAPI description, where a run has it: it is too large to be a dependency. */
const description = process.env.HUNTLINT_OPENAPI ? new OpenApiCheck(process.env.HUNTLINT_OPENAPI) : null;

const BODY_LIMIT = 65_536;
/** The files of a pull request that GitHub lists, and no more. */
const FILES_LIMIT = 3000;
const MAX_PAGE = 100;

/**
 * A GitHub in memory: the operations that huntlint calls, with the refusals that it must live with. It keeps what
 * was written, pages its lists, checks tokens, and can be told to fail.
 */
export class FakeGitHub {
  readonly repo: string;
  readonly tokens = new Map<string, Token>([
    ["token-write", { login: "github-actions[bot]", canWrite: true }],
    ["token-read", { login: "github-actions[bot]", canWrite: false }],
  ]);
  readonly pulls = new Map<number, PullState>();
  readonly comments: objects.IssueComment[] = [];
  readonly issues: objects.Issue[] = [];
  readonly remarks: objects.ReviewComment[] = [];
  /** Contents by `commit:path`. */
  readonly contents = new Map<string, string>();
  /** Merge bases by `base...head`. */
  readonly mergeBases = new Map<string, string>();
  readonly faults: Fault[] = [];
  readonly exchanges: Exchange[] = [];
  /** Runs before a request is handled: for what another run does in between. */
  onRequest: (method: string, path: string) => void = () => {};
  #nextId = 1000;
  #server: Server | undefined;

  constructor(repo = "hunters/rules") {
    this.repo = repo;
  }

  async start(): Promise<string> {
    const server = createServer((request, response) => void this.#serve(request, response));
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** @throws Error where something went over the wire that GitHub's description does not have */
  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve) ?? resolve(undefined));
    const faults = description === null ? [] : this.exchanges.flatMap((exchange) => description.check(exchange));
    if (faults.length > 0) throw new Error(`not as GitHub describes it:\n${[...new Set(faults)].join("\n")}`);
  }

  addPull(facts: Omit<objects.PullFacts, "state">, files: readonly objects.FileFacts[]): void {
    this.pulls.set(facts.number, { facts: { ...facts, state: "open" }, files });
  }

  /** As if someone had written it on the site. */
  plantComment(number: number, login: string, body: string): objects.IssueComment {
    const comment = objects.issueComment(this.repo, number, this.#nextId++, login, body);
    this.comments.push(comment);
    return comment;
  }

  requests(method: string, path: RegExp): Exchange[] {
    return this.exchanges.filter((exchange) => exchange.method === method && path.test(exchange.path));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    const method = request.method ?? "GET";
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString("utf8");
    const body = text === "" ? {} : (JSON.parse(text) as Body);
    this.onRequest(method, url.pathname);

    const at = this.faults.findIndex((fault) => fault.method === method && fault.path.test(url.pathname + url.search));
    const [fault] = at < 0 ? [] : this.faults.splice(at, 1);
    if (fault?.kind === "drop") {
      request.socket.destroy();
      return;
    }
    const answer =
      fault !== undefined && fault.kind !== "lose"
        ? failing(fault.kind)
        : this.#answer(method, url, body, request.headers.authorization ?? "");
    this.exchanges.push({
      method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      requestBody: text === "" ? null : body,
      status: answer.status,
      responseBody: answer.body,
    });
    if (fault?.kind === "lose") {
      request.socket.destroy();
      return;
    }
    const isRaw = typeof answer.body === "string";
    response.writeHead(answer.status, {
      "content-type": isRaw ? "application/vnd.github.raw+json; charset=utf-8" : "application/json; charset=utf-8",
      "x-ratelimit-remaining": "4000",
      ...answer.headers,
    });
    response.end(answer.status === 204 ? undefined : isRaw ? (answer.body as string) : JSON.stringify(answer.body));
  }

  #answer(method: string, url: URL, body: Body, authorization: string): Answer {
    const token = this.tokens.get(authorization.replace(/^token /, ""));
    if (token === undefined) return refusal(401, "Bad credentials");
    if (method === "POST" && url.pathname === "/graphql") {
      return { status: 200, body: { data: { viewer: { login: token.login } } } };
    }
    const prefix = `/repos/${this.repo}/`;
    if (!url.pathname.startsWith(prefix)) return refusal(404, "Not Found");
    const path = url.pathname.slice(prefix.length);
    for (const [operation, handler] of Object.entries(this.#operations)) {
      const [verb, pattern = ""] = operation.split(" ");
      const match = verb === method ? new RegExp(`^${pattern}$`).exec(path) : null;
      if (match === null) continue;
      if (method !== "GET" && !token.canWrite) return refusal(403, "Resource not accessible by integration");
      const answer = handler({ match, query: url.searchParams, body, token });
      return Array.isArray(answer.body) ? paged(answer, url) : answer;
    }
    return refusal(404, "Not Found");
  }

  readonly #operations: Readonly<Record<string, Handler>> = {
    "GET pulls/(\\d+)": ({ match }) => {
      const pull = this.pulls.get(Number(match[1]));
      return pull ? ok(objects.pullRequest(pull.facts, pull.files.length)) : refusal(404, "Not Found");
    },
    "GET pulls": ({ query }) => {
      const all = [...this.pulls.values()].map(({ facts }) => facts);
      const head = query.get("head");
      const found = all.filter(
        ({ state, head: { repo, ref } }) =>
          state === "open" && (head === null || head === `${repo.split("/")[0]}:${ref}`),
      );
      return ok(found.map(objects.pullRequestSimple));
    },
    "GET pulls/(\\d+)/files": ({ match }) => {
      const pull = this.pulls.get(Number(match[1]));
      if (pull === undefined) return refusal(404, "Not Found");
      const { sha } = pull.facts.head;
      return ok(pull.files.slice(0, FILES_LIMIT).map((file) => objects.diffEntry(this.repo, sha, file)));
    },
    "GET compare/(.+)\\.\\.\\.(.+)": ({ match }) => {
      const [, base = "", head = ""] = match;
      const mergeBase = this.mergeBases.get(`${base}...${head}`);
      return mergeBase ? ok(objects.comparison(this.repo, base, head, mergeBase)) : refusal(404, "Not Found");
    },
    "GET contents/(.+)": ({ match, query }) => {
      const content = this.contents.get(`${query.get("ref")}:${decodeURIComponent(match[1] ?? "")}`);
      return content === undefined ? refusal(404, "Not Found") : ok(content);
    },
    "GET issues/(\\d+)/comments": ({ match }) =>
      ok(this.comments.filter(({ issue_url }) => issue_url.endsWith(`/${match[1]}`))),
    "POST issues/(\\d+)/comments": ({ match, body, token }) => {
      const text = String(body.body ?? "");
      if (text.length > BODY_LIMIT) return tooLong();
      return { status: 201, body: this.plantComment(Number(match[1]), token.login, text) };
    },
    "PATCH issues/comments/(\\d+)": ({ match, body, token }) => {
      const text = String(body.body ?? "");
      const comment = this.comments.find(({ id }) => id === Number(match[1]));
      if (comment === undefined) return refusal(404, "Not Found");
      if (comment.user?.login !== token.login) return refusal(403, "Resource not accessible by integration");
      if (text.length > BODY_LIMIT) return tooLong();
      comment.body = text;
      return ok(comment);
    },
    "DELETE issues/comments/(\\d+)": ({ match }) => {
      const at = this.comments.findIndex(({ id }) => id === Number(match[1]));
      if (at < 0) return refusal(404, "Not Found");
      this.comments.splice(at, 1);
      return { status: 204, body: null };
    },
    "GET pulls/(\\d+)/comments": ({ match }) =>
      ok(this.remarks.filter(({ pull_request_url }) => pull_request_url.endsWith(`/${match[1]}`))),
    "POST pulls/(\\d+)/reviews": ({ match, body, token }) => this.#review(Number(match[1]), body, token),
    "GET issues": ({ query }) =>
      ok(
        this.issues.filter(
          ({ state, user }) =>
            state === (query.get("state") ?? "open") && (!query.get("creator") || user?.login === query.get("creator")),
        ),
      ),
    "POST issues": ({ body, token }) => {
      const text = String(body.body ?? "");
      if (text.length > BODY_LIMIT) return tooLong();
      const number = 500 + this.issues.length;
      const issue = objects.issue(this.repo, number, token.login, String(body.title), text);
      this.issues.push(issue);
      return { status: 201, body: issue };
    },
    "PATCH issues/(\\d+)": ({ match, body }) => {
      const issue = this.issues.find(({ number }) => number === Number(match[1]));
      if (issue === undefined) return refusal(404, "Not Found");
      if (String(body.body ?? "").length > BODY_LIMIT) return tooLong();
      Object.assign(issue, body);
      return ok(issue);
    },
  };

  #review(number: number, body: Body, token: Token): Answer {
    const pull = this.pulls.get(number);
    if (pull === undefined) return refusal(404, "Not Found");
    const comments = (body.comments ?? []) as { path: string; line: number; start_line?: number; body: string }[];
    for (const { path, line, start_line: startLine = line } of comments) {
      const lines = linesOf(pull.files.find((file) => file.path === path)?.patch ?? "");
      const hunk = lines.get(line);
      if (hunk === undefined || lines.get(startLine) !== hunk) {
        return {
          status: 422,
          body: {
            message: "Unprocessable Entity",
            errors: ["Pull request review thread line must be part of the diff"],
            documentation_url: "https://docs.github.example/rest",
          },
        };
      }
    }
    const reviewId = this.#nextId++;
    for (const { path, line, start_line, body: text } of comments) {
      const facts = { path, line, startLine: start_line ?? null, body: text, commit: pull.facts.head.sha };
      this.remarks.push(objects.reviewComment(this.repo, number, this.#nextId++, reviewId, token.login, facts));
    }
    return ok(objects.review(this.repo, number, reviewId, token.login, pull.facts.head.sha));
  }
}

const ok = (body: unknown): Answer => ({ status: 200, body });

function refusal(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers,
    body: { message, documentation_url: "https://docs.github.example/rest", status: `${status}` },
  };
}

function tooLong(): Answer {
  return {
    status: 422,
    body: {
      message: "Validation Failed",
      errors: [{ resource: "IssueComment", code: "unprocessable", field: "data", message: "Body is too long" }],
      documentation_url: "https://docs.github.example/rest",
    },
  };
}

function failing(kind: Exclude<Fault["kind"], "drop" | "lose">): Answer {
  if (kind === "secondary") {
    return refusal(403, "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.", {
      "retry-after": "1",
    });
  }
  if (kind === "primary") {
    const reset = String(Math.ceil(Date.now() / 1000));
    return refusal(403, "API rate limit exceeded for installation.", {
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": reset,
    });
  }
  return refusal(kind, kind >= 500 ? "Server Error" : "Refused");
}

/** Lines of a patch's new side, by hunk. */
function linesOf(patch: string): Map<number, number> {
  const lines = new Map<number, number>();
  let line = 0;
  let hunk = 0;
  for (const text of patch.split("\n")) {
    const start = /^@@ .*\+(\d+)/.exec(text)?.[1];
    if (start !== undefined) {
      line = Number(start);
      hunk++;
    } else if (!text.startsWith("-") && !text.startsWith("\\")) lines.set(line++, hunk);
  }
  return lines;
}

function paged(answer: Answer, url: URL): Answer {
  const items = answer.body as unknown[];
  const size = Math.min(Number(url.searchParams.get("per_page") ?? 30), MAX_PAGE);
  const page = Number(url.searchParams.get("page") ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const linkTo = (target: number, rel: string): string => {
    const next = new URL(url);
    next.searchParams.set("page", String(target));
    return `<${next.href}>; rel="${rel}"`;
  };
  const links = page < last ? [linkTo(page + 1, "next"), linkTo(last, "last")] : [];
  return {
    ...answer,
    body: items.slice((page - 1) * size, page * size),
    headers: { ...answer.headers, ...(links.length > 0 ? { link: links.join(", ") } : {}) },
  };
}
