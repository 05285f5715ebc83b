import { afterAll, describe, expect, test } from "vitest";
import { readCommand } from "../report/runner_commands.ts";
import { BEFORE, BROKEN, HEADER, rule } from "./rules.ts";
import { run } from "./test_runner.ts";
import { type Files, Workspace } from "./workspace.ts";

const workspaces: Workspace[] = [];
afterAll(() => {
  for (const workspace of workspaces) workspace.remove();
});

function checkout(files: Files): Workspace {
  const workspace = new Workspace();
  workspaces.push(workspace);
  workspace.commit(files);
  return workspace;
}

describe.each(["push", "schedule", "workflow_dispatch", "release", ""])("on the event %j", (event) => {
  test("the whole repository is linted", async () => {
    const { folder } = checkout({ ...BEFORE, "rules/new.yar": BROKEN });
    const { exitCode, stdout, summary, outputs } = await run({ cwd: folder, event });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^::error .*file=rules\/new\.yar/m);
    expect(summary).toContain("vt_unknown_field");
    expect(outputs).toMatchObject({ errors: "1", report: expect.any(String), findings: expect.any(String) });
  });
});

describe("annotations", () => {
  test("are at most ten of a kind, the most severe first; the rest is counted in the summary", async () => {
    const many = Array.from({ length: 23 }, (_, i) => rule(`R${i}`, "x").replace("metadata.tags", `metadata.nope${i}`));
    const { folder } = checkout({ "many.yar": HEADER + many.join("") });
    const { stdout, summary } = await run({ cwd: folder, event: "push" });
    const commands = stdout
      .split("\n")
      .map(readCommand)
      .filter((command) => command !== null);
    expect(commands.filter((command) => command === "error")).toHaveLength(10);
    expect(commands.lastIndexOf("error")).toBe(9);
    expect(summary).toMatch(/without one are 13 errors/);
  });
});

test("what a baseline knows does not count", async () => {
  const { folder } = checkout({ "rules/old.yar": BROKEN });
  const { lintPaths } = await import("../../src/run/lint_paths.ts");
  const { surroundingsOf } = await import("../../src/action/runner.ts");
  const record = { path: "known.json", update: "record" as const };
  await lintPaths({ paths: [], baseline: record }, surroundingsOf({ cwd: folder }));
  expect((await run({ cwd: folder, event: "push" })).exitCode).toBe(1);
  const { exitCode, outputs } = await run({ cwd: folder, event: "push", inputs: { baseline: "known.json" } });
  expect([exitCode, outputs.errors]).toEqual([0, "0"]);
});

describe("what cannot run", () => {
  test.each([
    [{ "fail-on": "sometimes" }, /^error: fail-on: "sometimes" is not one of/],
    [{ paths: "nowhere" }, /^error: .*nowhere/],
    [{ config: "nowhere.yaml" }, /^error: .*nowhere\.yaml/],
    [{ mode: "review" }, /^error: `mode: review` is for pull requests/],
    [{ mode: "comment", findings: "x.json" }, /^error: `mode: comment` is for workflows that start/],
  ])("%j ends with 2 and one line that says why", async (inputs, message) => {
    const { folder } = checkout(BEFORE);
    const { exitCode, annotations } = await run({ cwd: folder, event: "push", inputs });
    expect(exitCode).toBe(2);
    expect(annotations).toEqual([expect.stringMatching(message)]);
  });
});

test("a merge queue's group is reviewed as its pull requests were", async () => {
  const workspace = checkout({ "rules/old.yar": BROKEN });
  const base = workspace.git("rev-parse", "HEAD");
  const sha = workspace.commit(BEFORE);
  const payload = { merge_group: { base_sha: base, head_sha: sha } };
  const passed = await run({ cwd: workspace.folder, event: "merge_group", payload, sha });
  expect(passed.exitCode).toBe(0);
  expect(passed.summary).toContain("2 rules changed");
  const worse = workspace.commit({ "rules/new.yar": BROKEN.replace("Broken", "Worse") });
  expect((await run({ cwd: workspace.folder, event: "merge_group", payload, sha: worse })).exitCode).toBe(1);
  const lost = { merge_group: { base_sha: "f".repeat(40), head_sha: sha } };
  const unknown = await run({ cwd: workspace.folder, event: "merge_group", payload: lost, sha });
  expect(unknown.exitCode).toBe(2);
  expect(unknown.annotations[0]).toContain("fetch-depth: 0");
});
