import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Client, createClient, keepComment } from "../../src/github/index.ts";
import { FakeGitHub } from "./fake_github.ts";

const MARKER = "<!-- huntlint: pull request -->";
const target = { owner: "hunters", repo: "rules", number: 7, marker: MARKER };
const BOT = "github-actions[bot]";

let github: FakeGitHub;
let url = "";
let waits: string[] = [];

beforeEach(async () => {
  github = new FakeGitHub();
  url = await github.start();
  waits = [];
});
afterEach(() => github.stop());

function client(token = "token-write"): Client {
  // A second takes 5 ms here: the waits are GitHub's, not ours.
  return createClient({ token, baseUrl: url, onWait: (message) => waits.push(message), second: 5 });
}

const bodies = () => github.comments.map(({ body }) => body);

describe("one comment", () => {
  test("is created, then updated, then left alone when nothing changed", async () => {
    expect(await keepComment(client(), target, () => "first")).toMatchObject({ kind: "created" });
    expect(await keepComment(client(), target, () => "second")).toMatchObject({ kind: "updated" });
    expect(await keepComment(client(), target, () => "second")).toMatchObject({ kind: "unchanged" });
    expect(bodies()).toEqual([`${MARKER}\nsecond`]);
    expect(github.requests("PATCH", /comments/)).toHaveLength(1);
  });

  test("is not made where there is nothing to say, and told so where it exists", async () => {
    const fixed = (exists: boolean) => (exists ? "fixed" : null);
    expect(await keepComment(client(), target, fixed)).toEqual({ kind: "absent" });
    await keepComment(client(), target, () => "findings");
    expect(await keepComment(client(), target, fixed)).toMatchObject({ kind: "updated" });
    expect(bodies()).toEqual([`${MARKER}\nfixed`]);
  });

  test("is found on a later page", async () => {
    for (let i = 0; i < 230; i++) github.plantComment(7, "someone", `remark ${i}`);
    github.plantComment(7, BOT, `${MARKER}\nold`);
    expect(await keepComment(client(), target, () => "new")).toMatchObject({ kind: "updated" });
    expect(github.comments).toHaveLength(231);
  });

  test("is not the one in which somebody else planted the marker", async () => {
    github.plantComment(7, "mallory", `${MARKER}\nall is well`);
    github.plantComment(7, BOT, `someone quoted ${MARKER}`);
    expect(await keepComment(client(), target, () => "findings")).toMatchObject({ kind: "created" });
    expect(bodies()).toEqual([`${MARKER}\nall is well`, `someone quoted ${MARKER}`, `${MARKER}\nfindings`]);
  });

  test("is created anew where it was deleted in between", async () => {
    const planted = github.plantComment(7, BOT, `${MARKER}\nold`);
    github.onRequest = (method) => {
      if (method === "PATCH" && github.comments.includes(planted)) github.comments.length = 0;
    };
    expect(await keepComment(client(), target, () => "new")).toMatchObject({ kind: "created" });
    expect(bodies()).toEqual([`${MARKER}\nnew`]);
  });

  test("stays one when two runs create it at once", async () => {
    let others = 1;
    github.onRequest = (method, path) => {
      // Another run's comment arrives after ours looked and before ours is written.
      if (method === "POST" && path.endsWith("/comments") && others-- > 0) {
        github.plantComment(7, BOT, `${MARKER}\nfrom the other run`);
      }
    };
    expect(await keepComment(client(), target, () => "ours")).toMatchObject({ kind: "updated" });
    expect(bodies()).toEqual([`${MARKER}\nours`]);
    const both = await Promise.all([
      keepComment(client(), { ...target, number: 8 }, () => "a"),
      keepComment(client(), { ...target, number: 8 }, () => "b"),
    ]);
    expect(both.every(({ kind }) => kind !== "failed")).toBe(true);
    expect(github.comments.filter(({ issue_url }) => issue_url.endsWith("/8"))).toHaveLength(1);
  });
});

describe("when GitHub fails", () => {
  test("an answer that got lost leaves one comment, not two", async () => {
    github.faults.push({ method: "POST", path: /issues\/7\/comments/, kind: "lose" });
    expect((await keepComment(client(), target, () => "text")).kind).toMatch(/unchanged|created/);
    expect(bodies()).toEqual([`${MARKER}\ntext`]);
  });

  test.each(["drop", 500, 502, 503] as const)("a post that did not arrive (%s) is sent again", async (kind) => {
    github.faults.push({ method: "POST", path: /issues\/7\/comments/, kind });
    expect(await keepComment(client(), target, () => "text")).toMatchObject({ kind: "created" });
    expect(bodies()).toEqual([`${MARKER}\ntext`]);
  });

  test("reading and updating are tried again", async () => {
    github.plantComment(7, BOT, `${MARKER}\nold`);
    github.faults.push(
      { method: "GET", path: /comments/, kind: 502 },
      { method: "GET", path: /comments/, kind: "drop" },
      { method: "PATCH", path: /comments/, kind: 500 },
    );
    expect(await keepComment(client(), target, () => "new")).toMatchObject({ kind: "updated" });
    expect(bodies()).toEqual([`${MARKER}\nnew`]);
  });

  test.each(["primary", "secondary"] as const)("a %s rate limit is waited for, and said", async (kind) => {
    github.faults.push({ method: "POST", path: /issues\/7\/comments/, kind });
    expect(await keepComment(client(), target, () => "text")).toMatchObject({ kind: "created" });
    expect(waits).toHaveLength(1);
    expect(bodies()).toEqual([`${MARKER}\ntext`]);
  });

  test("a token that may not write is an answer, not a crash", async () => {
    const outcome = await keepComment(client("token-read"), target, () => "text");
    expect(outcome).toMatchObject({ kind: "failed", failure: { kind: "forbidden", status: 403 } });
    expect(github.comments).toEqual([]);
  });

  test("a token that is none is too", async () => {
    const outcome = await keepComment(client("token-unknown"), target, () => "text");
    expect(outcome).toMatchObject({ kind: "failed", failure: { kind: "forbidden", status: 401 } });
  });

  test("a body too long is refused, and said to be invalid", async () => {
    const outcome = await keepComment(client(), target, () => "x".repeat(65_536));
    expect(outcome).toMatchObject({ kind: "failed", failure: { kind: "invalid" } });
  });

  test("a server that stays down is given up", async () => {
    for (let i = 0; i < 40; i++) github.faults.push({ method: "GET", path: /./, kind: 503 });
    const outcome = await keepComment(client(), target, () => "text");
    expect(outcome).toMatchObject({ kind: "failed", failure: { kind: "unavailable" } });
  });
});
