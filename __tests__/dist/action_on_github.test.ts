import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { BEFORE, BROKEN, NARROWER } from "../action/rules.ts";
import { pullPayload } from "../action/test_runner.ts";
import { type Files, type PullWorkspace, patchesOf, pullRequestWorkspace } from "../action/workspace.ts";
import { FakeGitHub, type Fault } from "../github/fake_github.ts";
import { readCommand } from "../report/runner_commands.ts";

const bundle = resolve(import.meta.dirname, "../../dist/action/index.js");
const TOKEN = "token-write";

let github: FakeGitHub;
let url = "";
const pulls: PullWorkspace[] = [];
let runs = 0;

beforeEach(async () => {
  github = new FakeGitHub();
  url = await github.start();
});
afterEach(() => github.stop());
afterAll(() => {
  for (const { workspace } of pulls) workspace.remove();
});

function open(before: Files, after: Files): PullWorkspace {
  const pull = pullRequestWorkspace(before, after);
  pulls.push(pull);
  const base = { repo: "hunters/rules", ref: "main", sha: pull.base };
  github.addPull({ number: 7, base, head: { ...base, ref: "topic", sha: pull.head } }, patchesOf(pull));
  return pull;
}

/** As a runner starts it: a process, its environment, and files for what it says. */
async function runBundle({ workspace, base, head }: PullWorkspace, token = TOKEN) {
  const folder = `.git/runner-${runs++}`;
  const file = (name: string, text = ""): string => {
    workspace.write({ [`${folder}/${name}`]: text });
    return join(workspace.folder, folder, name);
  };
  const files = { GITHUB_OUTPUT: file("output"), GITHUB_STEP_SUMMARY: file("summary") };
  const env = {
    ...files,
    PATH: process.env.PATH,
    GITHUB_ACTIONS: "true",
    GITHUB_API_URL: url,
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(pullPayload(7, base, head))),
    GITHUB_REPOSITORY: "hunters/rules",
    GITHUB_SERVER_URL: "https://github.example",
    RUNNER_TEMP: join(workspace.folder, folder),
    "INPUT_GITHUB-TOKEN": token,
  };
  const child = spawn(process.execPath, [bundle], { cwd: workspace.folder, env });
  let stdout = "";
  child.stdout.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  const status = await new Promise<number | null>((done) => child.on("close", done));
  return { status, stdout, summary: readFileSync(files.GITHUB_STEP_SUMMARY, "utf8") };
}

const bodies = () => github.comments.map(({ body }) => body ?? "");

describe.skipIf(!existsSync(bundle))("the bundled action", () => {
  test("comments once, updates, and calls it fixed", async () => {
    const pull = open(BEFORE, NARROWER);
    const first = await runBundle(pull);
    expect([first.status, bodies().length]).toEqual([0, 1]);
    expect(bodies()[0]).toContain("It matches **less** than before.");
    await runBundle(open(BEFORE, { "rules/new.yar": BROKEN }));
    expect(bodies()[0]).toContain("vt_unknown_field");
    await runBundle(open(BEFORE, { "readme.md": "" }));
    expect(bodies()).toEqual([expect.stringContaining("huntlint: fixed")]);
  });

  test("with two runs at once leaves one comment", async () => {
    const pull = open(BEFORE, NARROWER);
    await Promise.all([runBundle(pull), runBundle(pull)]);
    expect(bodies()).toHaveLength(1);
  });

  test.each<Fault>([
    { method: "POST", path: /comments/, kind: "lose" },
    { method: "POST", path: /comments/, kind: "drop" },
    { method: "POST", path: /comments/, kind: 502 },
    { method: "POST", path: /comments/, kind: "secondary" },
    { method: "GET", path: /./, kind: 500 },
  ])("through %o still says everything, and comments once", async (fault) => {
    github.faults.push(fault);
    const { status, stdout, summary } = await runBundle(open(BEFORE, { "rules/new.yar": BROKEN }));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error title=huntlint%3A vt_unknown_field/m);
    expect(summary).toContain("vt_unknown_field");
    expect(bodies()).toHaveLength(1);
  });

  test("reads no command in rules, names and paths, and never shows its token", async () => {
    const name = "x ::error::y ##[error]z.yar";
    const rules = BROKEN.replace('"tag == \\"chm\\""', "").replace(
      "meta:",
      'meta:\n    // ::error::comment ##[add-matcher]/tmp/x\n    a = "::set-output name=errors::0"',
    );
    const { stdout } = await runBundle(open(BEFORE, { [name]: rules }));
    const commands = stdout.split(/\r\n|\r|\n/).flatMap((line) => readCommand(line) ?? []);
    const meant = new Set(["add-mask", "error", "warning", "notice"]);
    expect(commands.filter((command) => !meant.has(command))).toEqual([]);
    expect(stdout.replace(`::add-mask::${TOKEN}`, "")).not.toContain(TOKEN);
  });
});
