import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { FakeGitHub } from "../github/fake_github.ts";
import { BEFORE, HEADER, NARROWER, rule } from "./rules.ts";
import { type Run, run } from "./test_runner.ts";
import { type Files, Workspace } from "./workspace.ts";

let github: FakeGitHub;
let url = "";
const workspaces: Workspace[] = [];

beforeEach(async () => {
  github = new FakeGitHub();
  url = await github.start();
});
afterEach(() => github.stop());
afterAll(() => {
  for (const workspace of workspaces) workspace.remove();
});

function checkout(files: Files): Workspace {
  const workspace = new Workspace();
  workspaces.push(workspace);
  workspace.commit(files);
  return workspace;
}

function report(workspace: Workspace, inputs: Readonly<Record<string, string>> = {}): Promise<Run> {
  return run({
    cwd: workspace.folder,
    event: "schedule",
    sha: workspace.git("rev-parse", "HEAD"),
    inputs: { mode: "drift", "github-token": "token-write", history: ".git/history.jsonl", ...inputs },
    apiUrl: url,
  });
}

const drifted = { ...BEFORE, ...NARROWER };
const broader = HEADER + rule("Broad", "msh", "mshta");

test("what drifted stands in the summary, on a page and in one issue, and its relation is counted", async () => {
  const { exitCode, summary, outputs } = await report(checkout(drifted));
  expect(exitCode).toBe(0);
  expect(summary).toContain("1 rule of 2 drifted");
  expect(summary).toContain("It finds **less** than its `vti_query`.");
  expect(summary).toContain("`999.0.0` is published");
  expect(outputs).toMatchObject({ drifted: "1", "issue-url": expect.stringContaining("/issues/") });
  expect(readFileSync(outputs.html ?? "", "utf8")).toContain("Over time");
  expect(github.issues.map(({ title }) => title)).toEqual(["huntlint: 1 rule drifted from its query"]);
  expect(github.issues[0]?.body?.startsWith("<!-- huntlint: drift -->\n### huntlint: 1 rule of 2 drifted")).toBe(true);
});

test("the next report says what came and went, edits the issue, and closes it when all is well", async () => {
  const workspace = checkout(drifted);
  await report(workspace);
  workspace.commit({ ...BEFORE, "rules/c.yar": broader });
  const second = await report(workspace);
  expect(second.summary).toMatch(/Since `2026-01-02`: new: `Broad`; no longer: `Chm`\./);
  expect(github.issues).toHaveLength(1);
  expect(github.issues[0]).toMatchObject({ state: "open", title: "huntlint: 1 rule drifted from its query" });
  workspace.commit({ "rules/c.yar": null });
  const third = await report(workspace);
  expect(third.outputs.drifted).toBe("0");
  expect(github.issues[0]).toMatchObject({ state: "closed" });
  expect(github.comments.map(({ body }) => body)).toEqual([expect.stringContaining("No rule drifts any more")]);
  const history = readFileSync(join(workspace.folder, ".git/history.jsonl"), "utf8").trimEnd().split("\n");
  expect(history.map((line) => (JSON.parse(line) as { drifted: string[] }).drifted)).toEqual([["Chm"], ["Broad"], []]);
});

test("a history that is damaged loses its damaged lines only, and that is said", async () => {
  const workspace = checkout(drifted);
  await report(workspace);
  const path = join(workspace.folder, ".git/history.jsonl");
  workspace.write({ ".git/history.jsonl": `{"date":"x"}\nnot json\n${readFileSync(path, "utf8")}` });
  const { annotations, summary } = await report(workspace);
  expect(annotations).toEqual(["warning: The history has 2 lines that are none: they are left out."]);
  expect(summary).toContain("nothing changed");
});

test("a token that may not write issues costs the issue and nothing else", async () => {
  const { exitCode, annotations, summary } = await report(checkout(drifted), { "github-token": "token-read" });
  expect(exitCode).toBe(0);
  expect(annotations).toEqual([expect.stringMatching(/^note: The issue was not written .*issues: write/)]);
  expect(summary).toContain("1 rule of 2 drifted");
  expect(github.issues).toEqual([]);
});
