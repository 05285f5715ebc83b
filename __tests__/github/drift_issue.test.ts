import { afterEach, beforeEach, expect, test } from "vitest";
import { type Client, createClient, keepIssue } from "../../src/github/index.ts";
import { FakeGitHub } from "./fake_github.ts";
import { issue } from "./github_objects.ts";

const MARKER = "<!-- huntlint: drift -->";
const target = { owner: "hunters", repo: "rules", marker: MARKER };
const text = (body: string) => ({ title: "Rules drifted", body });

let github: FakeGitHub;
let client: Client;

beforeEach(async () => {
  github = new FakeGitHub();
  client = createClient({ token: "token-write", baseUrl: await github.start(), onWait: () => {}, second: 5 });
});
afterEach(() => github.stop());

const keep = (body: string | null) => keepIssue(client, target, body === null ? null : text(body), "All clear.");

test("the issue is opened, edited, left alone and closed with a last word", async () => {
  expect(await keep(null)).toEqual({ kind: "absent" });
  expect(await keep("one")).toMatchObject({ kind: "opened" });
  expect(await keep("two")).toMatchObject({ kind: "updated" });
  expect(await keep("two")).toMatchObject({ kind: "unchanged" });
  expect(github.issues.map(({ body }) => body)).toEqual([`${MARKER}\ntwo`]);
  expect(await keep(null)).toMatchObject({ kind: "closed" });
  expect(github.issues[0]).toMatchObject({ state: "closed", state_reason: "completed" });
  expect(github.comments.map(({ body }) => body)).toEqual(["All clear."]);
});

test("what drifts after that gets a new issue", async () => {
  await keep("one");
  await keep(null);
  expect(await keep("again")).toMatchObject({ kind: "opened" });
  expect(github.issues).toHaveLength(2);
});

test("an issue with our marker by someone else is not ours", async () => {
  github.issues.push(issue("hunters/rules", 400, "mallory", "Nothing to see", `${MARKER}\nnothing`));
  expect(await keep("one")).toMatchObject({ kind: "opened" });
  expect(github.issues).toHaveLength(2);
});

test("an answer that got lost leaves one issue", async () => {
  github.faults.push({ method: "POST", path: /\/issues$/, kind: "lose" });
  expect(await keep("one")).toMatchObject({ kind: "opened" });
  expect(github.issues).toHaveLength(1);
});

test("a refusal is an answer", async () => {
  github.faults.push({ method: "POST", path: /\/issues$/, kind: 403 });
  expect(await keep("one")).toMatchObject({ kind: "failed", failure: { kind: "forbidden" } });
  github.faults.push({ method: "GET", path: /\/issues/, kind: 410 });
  expect(await keep("one")).toMatchObject({ kind: "failed", failure: { kind: "missing" } });
});
