import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { FakeGitHub } from "../github/fake_github.ts";
import { BEFORE, NARROWER } from "./rules.ts";
import { pullPayload, type Run, run } from "./test_runner.ts";
import { type PullWorkspace, patchesOf, pullRequestWorkspace } from "./workspace.ts";

let github: FakeGitHub;
let url = "";
const pulls: PullWorkspace[] = [];

beforeEach(async () => {
  github = new FakeGitHub();
  url = await github.start();
});
afterEach(() => github.stop());
afterAll(() => {
  for (const { workspace } of pulls) workspace.remove();
});

function open(): PullWorkspace {
  const pull = pullRequestWorkspace(BEFORE, NARROWER);
  pulls.push(pull);
  github.addPull(
    {
      number: 7,
      base: { repo: "hunters/rules", ref: "main", sha: pull.base },
      head: { repo: "stranger/rules", ref: "topic", sha: pull.head },
    },
    patchesOf(pull),
  );
  return pull;
}

/** The second workflow, which may write. */
function comment({ workspace, head }: PullWorkspace, findings: string, branch = "topic"): Promise<Run> {
  workspace.write({ "findings.json": findings });
  return run({
    cwd: workspace.folder,
    event: "workflow_run",
    payload: {
      workflow_run: {
        head_sha: head,
        head_branch: branch,
        head_repository: { owner: { login: "stranger" } },
        html_url: "https://github.example/hunters/rules/actions/runs/76",
        pull_requests: [],
      },
    },
    inputs: { mode: "comment", findings: "findings.json", "github-token": "token-write" },
    apiUrl: url,
  });
}

/** What the first workflow, which may only read, leaves as its artifact. */
async function look(pull: PullWorkspace): Promise<string> {
  const { outputs } = await run({
    cwd: pull.workspace.folder,
    event: "pull_request",
    payload: pullPayload(7, pull.base, pull.head, "stranger/rules"),
    inputs: { "github-token": "token-read" },
    apiUrl: url,
  });
  const { readFileSync } = await import("node:fs");
  return readFileSync(outputs.findings ?? "", "utf8");
}

test("a fork's pull request is commented on by a second workflow, in the same words", async () => {
  const pull = open();
  const findings = await look(pull);
  expect(github.comments).toEqual([]);
  const outcome = await comment(pull, findings);
  expect(outcome.exitCode).toBe(0);
  const [body = ""] = github.comments.map((c) => c.body ?? "");
  expect(body).toContain("It matches **less** than before.");
  expect(body).toContain("As reported by this pull request's own workflow run.");
  expect(body).toContain(`At \`${pull.head.slice(0, 12)}\``);
});

test("the pull request is the one of the commit, whatever the file says", async () => {
  const pull = open();
  const findings = JSON.parse(await look(pull)) as Record<string, unknown>;
  const forged = JSON.stringify({ ...findings, number: 1, head: "f".repeat(40), pull_request: 1, owner: "x" });
  await comment(pull, forged);
  expect(github.comments.map(({ issue_url }) => issue_url.split("/").pop())).toEqual(["7"]);
  expect(github.comments[0]?.body).toContain(pull.head.slice(0, 12));
  github.comments.length = 0;
  await comment(pull, forged, "another-branch");
  expect(github.comments).toEqual([]);
});

test.each([
  ["no JSON", "no JSON"],
  ["another file", "{}"],
  ["a list", "[]"],
  ["a wrong version", JSON.stringify({ version: 2, base: "x", rules: [], elsewhere: [], fixed: 0, notes: [] })],
  ["a wrong type", JSON.stringify({ version: 1, base: {}, rules: [], elsewhere: [], fixed: 0, notes: [] })],
  [
    "an unknown relation",
    JSON.stringify({ version: 1, base: "x", rules: [{ kind: "blessed" }], elsewhere: [], fixed: 0, notes: [] }),
  ],
  ["a file too large", `"${"x".repeat(9_000_000)}"`],
])("%s is refused", async (_, findings) => {
  const outcome = await comment(open(), findings);
  expect(outcome.exitCode).toBe(2);
  expect(outcome.annotations).toEqual([expect.stringMatching(/^error: the findings file/)]);
  expect(github.comments).toEqual([]);
});
