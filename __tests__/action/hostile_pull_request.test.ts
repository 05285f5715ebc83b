import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { FakeGitHub } from "../github/fake_github.ts";
import { readCommand } from "../report/runner_commands.ts";
import { BEFORE } from "./rules.ts";
import { pullPayload, run } from "./test_runner.ts";
import { type PullWorkspace, patchesOf, pullRequestWorkspace, Workspace } from "./workspace.ts";

const FORGED = "::error::forged ##[error]x @octocat #1 <h1>All clear</h1> \u202e\u001b[31m";
const RULE = `import "vt"
/*
::error::forged
##[add-matcher]/tmp/x
@octocat <h1>All clear</h1> */
rule Hostile {
  meta:
    description = "\n::error::forged"
    vti_query = "name:"${FORGED}" tag:chm"
  condition:
    vt.metadata.file_name contains "\\n::error::forged\\n${FORGED}" and vt.metadata.nope == "${FORGED}" and @octocat
}
${Array.from({ length: 400 }, (_, i) => `rule H${i} { meta: vti_query = "name:"${FORGED}${i}"" condition: vt.metadata.nope_${i} == "${FORGED}" }`).join("\n")}
`;

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

function open(): PullWorkspace {
  const pull = pullRequestWorkspace(BEFORE, { "rules/::error::x ##[error]y @octocat <b>.yar": RULE });
  workspaces.push(pull.workspace);
  const { base, head } = pull;
  const sides = {
    base: { repo: "hunters/rules", ref: "main", sha: base },
    head: { repo: "hunters/rules", ref: "topic", sha: head },
  };
  github.addPull({ number: 7, ...sides }, patchesOf(pull));
  return pull;
}

test("what a pull request says commands no runner, calls nobody, and fits", async () => {
  const { workspace, base, head } = open();
  const { stdout, summary, annotations } = await run({
    cwd: workspace.folder,
    event: "pull_request",
    payload: pullPayload(7, base, head),
    inputs: { "github-token": "token-write" },
    apiUrl: url,
  });
  const commands = stdout.split(/\r\n|[\r\n]/).filter((line) => readCommand(line) !== null);
  // Our own annotations, no more of a kind than GitHub shows.
  expect(commands.length).toBeLessThanOrEqual(30);
  expect(commands.filter((line) => !/^::(?:error|warning|notice) title=huntlint%3A [a-z_]+,file=/.test(line))).toEqual(
    [],
  );
  const comment = github.comments[0]?.body ?? "";
  expect(comment.length).toBeGreaterThan(1000);
  expect(comment.length).toBeLessThanOrEqual(65_536);
  for (const text of [comment, summary]) {
    expect(text).not.toMatch(/@octocat/);
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e]/);
  }
  expect(annotations.filter((text) => text.includes("fault of its own"))).toEqual([]);
});

test.each(["sarif", "html"])("a link in the place of the %s file is not written through", async (format) => {
  const workspace = new Workspace();
  const outside = new Workspace();
  workspaces.push(workspace, outside);
  workspace.commit(BEFORE);
  writeFileSync(join(outside.folder, "kept"), "kept");
  symlinkSync(join(outside.folder, "kept"), join(workspace.folder, "report"));
  const inputs = { [format]: "report" };
  const { exitCode, annotations } = await run({ cwd: workspace.folder, event: "push", inputs });
  expect(exitCode).toBe(2);
  expect(annotations.at(-1)).toMatch(/^error: cannot write report: a symbolic link leads out of the repository, to /);
});
