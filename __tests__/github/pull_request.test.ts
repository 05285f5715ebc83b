import { afterEach, beforeEach, expect, test } from "vitest";
import {
  type Client,
  createClient,
  fileAt,
  mergeBaseOf,
  pullRequestFiles,
  pullRequestsOf,
  readPullRequest,
} from "../../src/github/index.ts";
import { FakeGitHub } from "./fake_github.ts";

const BASE = "a".repeat(40);
const HEAD = "b".repeat(40);
const repo = { owner: "hunters", repo: "rules" };

let github: FakeGitHub;
let client: Client;

beforeEach(async () => {
  github = new FakeGitHub();
  client = createClient({ token: "token-read", baseUrl: await github.start(), onWait: () => {}, second: 5 });
});
afterEach(() => github.stop());

function addPull(count: number): void {
  github.addPull(
    {
      number: 7,
      base: { repo: "hunters/rules", ref: "main", sha: BASE },
      head: { repo: "stranger/rules", ref: "topic", sha: HEAD },
    },
    Array.from({ length: count }, (_, i) => ({ path: `${i}.yar`, status: "modified" as const })),
  );
}

test("a pull request from a fork is known as one", async () => {
  addPull(1);
  expect(await readPullRequest(client, repo, 7)).toEqual({
    number: 7,
    isOpen: true,
    headSha: HEAD,
    baseSha: BASE,
    headRepository: "stranger/rules",
  });
});

test.each([
  [1, true],
  [400, true],
  [2999, true],
  [3001, false],
])("%i files are listed over pages; all of them: %s", async (count, complete) => {
  addPull(count);
  const listed = await pullRequestFiles(client, repo, 7);
  expect(listed.complete).toBe(complete);
  expect(listed.files).toHaveLength(Math.min(count, 3000));
  expect(listed.files[0]).toEqual({ path: "0.yar", previousPath: "0.yar", status: "modified", patch: null });
});

test("a pull request is found by its commit, and by nothing less", async () => {
  addPull(1);
  const head = { owner: "stranger", branch: "topic" };
  expect((await pullRequestsOf(client, repo, { ...head, sha: HEAD })).map(({ number }) => number)).toEqual([7]);
  expect(await pullRequestsOf(client, repo, { ...head, sha: BASE })).toEqual([]);
  expect(await pullRequestsOf(client, repo, { ...head, owner: "mallory", sha: HEAD })).toEqual([]);
});

test("files are read at a commit, whatever their names", async () => {
  const path = "a folder/ünï #1%.yar";
  github.contents.set(`${BASE}:${path}`, "rule a { condition: true }\n");
  expect((await fileAt(client, repo, path, BASE))?.toString()).toBe("rule a { condition: true }\n");
  expect(await fileAt(client, repo, path, HEAD)).toBeNull();
});

test("the merge base is GitHub's", async () => {
  github.mergeBases.set(`${BASE}...${HEAD}`, "c".repeat(40));
  expect(await mergeBaseOf(client, repo, { baseSha: BASE, headSha: HEAD })).toBe("c".repeat(40));
});
