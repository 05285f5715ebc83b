import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  type Client,
  commentableLines,
  createClient,
  isOnDiff,
  postReview,
  type ReviewComment,
} from "../../src/github/index.ts";
import { FakeGitHub } from "./fake_github.ts";

const HEAD = "b".repeat(40);
const BOT = "github-actions[bot]";
const target = { owner: "hunters", repo: "rules", number: 7, commit: HEAD };

const PATCH = [
  "@@ -1,4 +1,5 @@ rule first",
  " rule first {",
  "+  meta:",
  "   condition:",
  "-    true",
  "+    false",
  " }",
  "@@ -40,2 +41,3 @@",
  " rule second {",
  "+  // more",
  " }",
  "\\ No newline at end of file",
].join("\n");

function remark(line: number, options: Partial<ReviewComment> = {}): ReviewComment {
  const fingerprint = line.toString(16).padStart(16, "0");
  return { path: "a.yar", startLine: line, line, body: `about line ${line}`, fingerprint, ...options };
}

describe("lines of a patch", () => {
  const lines = commentableLines(PATCH);

  test("are those of the new side, by hunk", () => {
    expect([...lines]).toEqual([...[1, 2, 3, 4, 5].map((line) => [line, 1]), ...[41, 42, 43].map((line) => [line, 2])]);
  });

  test.each([
    [remark(4), true],
    [remark(6), false],
    [remark(40), false],
    [remark(5, { startLine: 2 }), true],
    [remark(41, { startLine: 5 }), false],
    [remark(2, { startLine: 4 }), false],
  ])("%o is on them: %s", (comment, expected) => {
    expect(isOnDiff(lines, comment)).toBe(expected);
  });

  test("of no patch are none", () => {
    expect(commentableLines("").size).toBe(0);
  });
});

describe("a review", () => {
  let github: FakeGitHub;
  let client: Client;

  beforeEach(async () => {
    github = new FakeGitHub();
    client = createClient({ token: "token-write", baseUrl: await github.start(), onWait: () => {}, second: 5 });
    const side = { repo: "hunters/rules", ref: "main", sha: "a".repeat(40) };
    github.addPull({ number: 7, base: side, head: { ...side, ref: "topic", sha: HEAD } }, [
      { path: "a.yar", status: "modified", patch: PATCH },
      { path: "long.yar", status: "added", patch: ["@@ -0,0 +1,90 @@", ...Array(90).fill("+x")].join("\n") },
    ]);
  });
  afterEach(() => github.stop());

  test("holds all remarks at once, over several lines too", async () => {
    const outcome = await postReview(client, target, [remark(2), remark(43, { startLine: 41 })]);
    expect(outcome).toMatchObject({ kind: "posted", count: 2, leftOut: 0 });
    expect(github.requests("POST", /reviews/)).toHaveLength(1);
    expect(github.remarks.map(({ line, start_line }) => [line, start_line])).toEqual([
      [2, null],
      [43, 41],
    ]);
  });

  test("repeats no remark, and makes those that are new", async () => {
    await postReview(client, target, [remark(2)]);
    expect(await postReview(client, target, [remark(2)])).toEqual({ kind: "nothing", leftOut: 0 });
    // The same remark elsewhere: lines were put above it.
    expect(await postReview(client, target, [remark(2, { line: 4, startLine: 4 })])).toMatchObject({ kind: "nothing" });
    expect(await postReview(client, target, [remark(2), remark(3)])).toMatchObject({ kind: "posted", count: 1 });
    expect(github.remarks).toHaveLength(2);
  });

  test("is not held back by a marker in someone else's remark", async () => {
    await postReview(client, target, [remark(2)]);
    const [ours] = github.remarks;
    if (ours?.user) ours.user.login = "mallory";
    expect(await postReview(client, target, [remark(2)])).toMatchObject({ kind: "posted", count: 1 });
  });

  test("has at most 30 remarks, and counts the rest", async () => {
    const many = Array.from({ length: 42 }, (_, i) => remark(i + 1, { path: "long.yar" }));
    expect(await postReview(client, target, many)).toMatchObject({ kind: "posted", count: 30, leftOut: 12 });
    expect(await postReview(client, target, many)).toMatchObject({ kind: "posted", count: 12, leftOut: 0 });
  });

  test("off the diff is refused as a whole, and said", async () => {
    const outcome = await postReview(client, target, [remark(2), remark(30)]);
    expect(outcome).toMatchObject({ kind: "failed", failure: { kind: "invalid", status: 422 } });
    expect(github.remarks).toEqual([]);
  });

  test("whose answer got lost is not made twice", async () => {
    github.faults.push({ method: "POST", path: /reviews/, kind: "lose" });
    expect(await postReview(client, target, [remark(2)])).toMatchObject({ kind: "failed" });
    expect(github.remarks).toHaveLength(1);
    expect(await postReview(client, target, [remark(2)])).toMatchObject({ kind: "nothing" });
    expect(github.remarks.map(({ user }) => user?.login)).toEqual([BOT]);
  });

  test("by a token that may not write is refused, and said", async () => {
    const reader = createClient({
      token: "token-read",
      baseUrl: String(client.request.endpoint.DEFAULTS.baseUrl),
      onWait: () => {},
      second: 5,
    });
    expect(await postReview(reader, target, [remark(2)])).toMatchObject({ failure: { kind: "forbidden" } });
  });
});
