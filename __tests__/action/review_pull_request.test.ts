import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { FakeGitHub } from "../github/fake_github.ts";
import type { FileFacts } from "../github/github_objects.ts";
import { BEFORE, BROKEN, HEADER, NARROWER, rule } from "./rules.ts";
import { pullPayload, type Run, run } from "./test_runner.ts";
import { type Files, type PullWorkspace, patchesOf, pullRequestWorkspace } from "./workspace.ts";

const BOT = "github-actions[bot]";
const MARKER = "<!-- huntlint: pull request -->";
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

function open(before: Files, after: Files, headRepo = "hunters/rules"): PullWorkspace {
  const pull = pullRequestWorkspace(before, after);
  pulls.push(pull);
  register(pull, patchesOf(pull), headRepo);
  return pull;
}

/** Makes it known to GitHub. */
function register(
  { base, head }: Pick<PullWorkspace, "base" | "head">,
  files: FileFacts[],
  headRepo = "hunters/rules",
) {
  const sides = {
    base: { repo: "hunters/rules", ref: "main", sha: base },
    head: { repo: headRepo, ref: "topic", sha: head },
  };
  github.addPull({ number: 7, ...sides }, files);
}

function review(pull: PullWorkspace, inputs: Readonly<Record<string, string>> = {}, headRepo?: string): Promise<Run> {
  return run({
    cwd: pull.workspace.folder,
    event: "pull_request",
    payload: pullPayload(7, pull.base, pull.head, headRepo),
    inputs: { "github-token": "token-write", ...inputs },
    apiUrl: url,
  });
}

const bodies = () => github.comments.map(({ body }) => body ?? "");

describe("a pull request", () => {
  test("gets one comment that says what the change means, and where the rule now drifts", async () => {
    const outcome = await review(open(BEFORE, NARROWER));
    expect(bodies()).toHaveLength(1);
    const [body = ""] = bodies();
    expect(body.startsWith(`${MARKER}\n`)).toBe(true);
    expect(body).toContain("1 rule changed");
    expect(body).toContain("It matches **less** than before.");
    expect(body).toContain("**note**: It finds **less** than its `vti_query`.");
    expect(body).not.toContain("Other");
    expect(outcome.outputs["comment-url"]).toMatch(/issuecomment/);
    expect(outcome.summary).toContain("It matches **less** than before.");
    expect(outcome.exitCode).toBe(0);
    expect(outcome.secrets).toEqual(["token-write"]);
  });

  test("keeps that comment up to date, and turns it to fixed", async () => {
    await review(open(BEFORE, NARROWER));
    await review(open(BEFORE, { "rules/a.yar": HEADER + rule("Chm", "schtasks.ex", "schtasks") }));
    expect(bodies()).toHaveLength(1);
    await review(open(BEFORE, { "readme.md": "nothing of ours" }));
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain("huntlint: fixed");
  });

  test("hears of the kept samples that it loses", async () => {
    const sample = JSON.stringify({ metadata: { tags: ["chm"] }, behaviour: { command_executions: ["schtasks /f"] } });
    await review(open({ ...BEFORE, "rules/Chm.match/a.json": sample }, NARROWER));
    expect(bodies()[0]).toContain("It **loses** the sample `rules/Chm.match/a.json`: not true there is");
  });

  test("in which no rule changes gets no comment, unless one is always wanted", async () => {
    const pull = open(BEFORE, { "readme.md": "nothing of ours" });
    expect((await review(pull)).exitCode).toBe(0);
    expect(bodies()).toEqual([]);
    await review(pull, { comment: "always" });
    expect(bodies()[0]).toContain("no rule changed");
  });

  test("has a comment for each job that has a name of its own", async () => {
    const pull = open(BEFORE, NARROWER);
    await review(pull);
    await review(pull, { "comment-name": "second --> <b>" });
    await review(pull, { "comment-name": "second --> <b>" });
    expect(bodies().map((body) => body.split("\n")[0])).toEqual([
      MARKER,
      expect.stringMatching(/^<!-- huntlint: pull request [0-9a-f]+ -->$/),
    ]);
  });

  test("with `comment: never` gets none, and all else", async () => {
    const outcome = await review(open(BEFORE, NARROWER), { comment: "never" });
    expect(bodies()).toEqual([]);
    expect(outcome.summary).toContain("It matches **less** than before.");
  });

  test("fails for new errors only, and annotates those only", async () => {
    const inherited = open({ ...BEFORE, "rules/old.yar": BROKEN }, NARROWER);
    expect((await review(inherited)).exitCode).toBe(0);
    const fresh = await review(open(BEFORE, { "rules/new.yar": BROKEN }));
    expect(fresh.exitCode).toBe(1);
    expect(fresh.stdout).toMatch(/^::error title=huntlint%3A vt_unknown_field,file=rules\/new\.yar,line=\d+/m);
    expect(fresh.outputs.errors).not.toBe("0");
    expect((await review(open(BEFORE, { "rules/new.yar": BROKEN }), { "fail-on": "never" })).exitCode).toBe(0);
  });

  test("that only moves and reformats a rule changes nothing in meaning", async () => {
    const moved = BEFORE["rules/a.yar"].replace(/\n {2}/g, "\n\t\t").replace("(p icontains", "( p icontains");
    const outcome = await review(open(BEFORE, { "rules/a.yar": null, "rules/moved/a.yar": moved }), {
      comment: "always",
    });
    expect(outcome.summary).toContain("It matches what it matched before.");
    expect(outcome.summary).not.toContain("removed");
  });

  test("follows a renamed rule, and names added and removed ones", async () => {
    const after = HEADER + rule("Renamed", "schtasks") + rule("Added", "wscript");
    await review(open(BEFORE, { "rules/a.yar": after, "rules/b.yar": null }), { comment: "always" });
    const [body = ""] = bodies();
    expect(body).toContain("renamed, before `Chm`");
    expect(body).toMatch(/`Added`.*: new/);
    expect(body).toMatch(/`Other`.*: removed/);
  });

  test("is told of rules that change through another one", async () => {
    const through = (text: string) =>
      `${HEADER}private rule Base { condition: for any p in vt.behaviour.processes_created : (p icontains "${text}") }\n` +
      "rule Built { condition: Base and vt.metadata.new_file }\n";
    await review(open({ "a.yar": through("x") }, { "a.yar": through("xy") }));
    expect(bodies()[0]).toMatch(/`Built`.*: changed through another rule/);
  });
});

describe("whatever GitHub does", () => {
  /** All that a run says without writing to GitHub. */
  function expectSaid(outcome: Run): void {
    expect(outcome.exitCode).toBe(1);
    expect(outcome.stdout).toMatch(/^::error title=huntlint%3A vt_unknown_field/m);
    expect(outcome.summary).toContain("vt_unknown_field");
    expect(outcome.outputs.errors).not.toBe("0");
  }

  test("a token that may only read, as forks and Dependabot have, costs the comment and nothing else", async () => {
    const pull = open(BEFORE, { "rules/new.yar": BROKEN }, "stranger/rules");
    const outcome = await review(pull, { "github-token": "token-read" }, "stranger/rules");
    expectSaid(outcome);
    expect(bodies()).toEqual([]);
    expect(outcome.annotations).toEqual([
      expect.stringMatching(/^note: The comment was not written .*second workflow/),
    ]);
    expect(outcome.summary).toContain("pull-requests: write");
    expect(outcome.stdout + outcome.summary).not.toContain("token-read");
  });

  test.each([
    ["reading", { method: "GET", path: /./, kind: 503 }],
    ["writing", { method: "POST", path: /comments/, kind: 502 }],
    ["every connection", { method: "GET", path: /./, kind: "drop" }],
    ["every write", { method: "POST", path: /./, kind: 403 }],
  ] as const)("an outage of %s costs the comment and nothing else", async (_, fault) => {
    for (let i = 0; i < 60; i++) github.faults.push(fault);
    const outcome = await review(open(BEFORE, { "rules/new.yar": BROKEN }));
    expectSaid(outcome);
    expect(outcome.annotations).toHaveLength(1);
  });

  test.each([
    ["an answer that got lost", { method: "POST", path: /comments/, kind: "lose" }],
    ["a connection that broke", { method: "POST", path: /comments/, kind: "drop" }],
    ["a rate limit", { method: "POST", path: /comments/, kind: "secondary" }],
    ["a rate limit of reading", { method: "GET", path: /comments/, kind: "primary" }],
    ["a server error", { method: "GET", path: /pulls/, kind: 500 }],
  ] as const)("%s still leaves one comment", async (_, fault) => {
    github.faults.push(fault);
    expectSaid(await review(open(BEFORE, { "rules/new.yar": BROKEN })));
    expect(bodies()).toHaveLength(1);
  });

  test("two runs at once leave one comment", async () => {
    const pull = open(BEFORE, NARROWER);
    await Promise.all([review(pull), review(pull)]);
    expect(bodies()).toHaveLength(1);
  });

  test("somebody else's marker is left alone", async () => {
    github.plantComment(7, "mallory", `${MARKER}\nAll clear.`);
    await review(open(BEFORE, NARROWER));
    expect(bodies()).toHaveLength(2);
    expect(bodies()[0]).toBe(`${MARKER}\nAll clear.`);
  });

  test("a comment deleted in between is written anew", async () => {
    const pull = open(BEFORE, NARROWER);
    github.plantComment(7, BOT, `${MARKER}\nold`);
    github.onRequest = (method) => {
      if (method === "PATCH") github.comments.length = 0;
    };
    await review(pull);
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain("1 rule changed");
  });

  test("a run that a newer commit overtook leaves the comment to that one's", async () => {
    const pull = open(BEFORE, NARROWER);
    const newer = { ...pull, head: "f".repeat(40) };
    register(newer, []);
    const outcome = await review(pull);
    expect(bodies()).toEqual([]);
    expect(outcome.stdout).toContain("newer commit");
  });

  test("more than a comment holds is left out by weight, and is all in the summary", async () => {
    const many = Array.from({ length: 330 }, (_, i) =>
      rule(`Rule_${i}`, `some longer text number ${i}`, `some longer text number`),
    );
    const outcome = await review(
      open(BEFORE, { "rules/many.yar": HEADER + many.join("") + BROKEN.slice(HEADER.length) }),
    );
    const [body = ""] = bodies();
    expect(outcome.summary.length).toBeGreaterThan(300_000);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toContain("vt_unknown_field");
    expect(body).toMatch(
      /\d+ more parts did not fit into a comment\. The \[job's summary\]\(https:\/\/github\.example\/hunters\/rules\/actions\/runs\/77\) has everything\._$/,
    );
    expect(body.split("<details>").length).toBe(body.split("</details>").length);
  });
});

describe("what changed", () => {
  function shallow(pull: PullWorkspace): void {
    // As a clone of depth 1 is: the merge commit alone.
    pull.workspace.git("update-ref", "-d", "refs/heads/main");
    pull.workspace.git("update-ref", "-d", "refs/heads/topic");
    const head = pull.workspace.git("rev-parse", "HEAD");
    pull.workspace.write({ ".git/shallow": `${head}\n` });
    pull.workspace.git("reflog", "expire", "--expire=now", "--all");
    pull.workspace.git("gc", "--quiet", "--prune=now");
  }

  test("is asked of GitHub where the clone is too shallow, and that is said", async () => {
    const pull = open(BEFORE, NARROWER);
    github.mergeBases.set(`${pull.base}...${pull.head}`, pull.base);
    github.contents.set(`${pull.base}:rules/a.yar`, BEFORE["rules/a.yar"]);
    shallow(pull);
    const outcome = await review(pull);
    expect(bodies()[0]).toContain("It matches **less** than before.");
    expect(bodies()[0]).toContain("so GitHub was asked what changed");
    expect(outcome.exitCode).toBe(0);
  });

  test("being unknown to git and to GitHub fails, instead of passing unread", async () => {
    const pull = open(BEFORE, NARROWER);
    shallow(pull);
    const outcome = await review(pull);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.annotations).toEqual([
      expect.stringMatching(/^error: cannot tell what the pull request changes: .*fetch-depth: 0/),
    ]);
    const offline = await review(pull, { "github-token": "" });
    expect(offline.exitCode).toBe(2);
  });

  test("is read from GitHub where the base is checked out, and the configuration from the base", async () => {
    const pull = open(
      { ...BEFORE, "huntlint.yaml": "compiler: false\nrules:\n  query_drift: error\n" },
      { ...NARROWER, "huntlint.yaml": "rules:\n  query_drift: off\n" },
    );
    github.mergeBases.set(`${pull.base}...${pull.head}`, pull.base);
    github.contents.set(`${pull.base}:rules/a.yar`, BEFORE["rules/a.yar"]);
    github.contents.set(`${pull.head}:rules/a.yar`, NARROWER["rules/a.yar"]);
    pull.workspace.git("switch", "--quiet", "--detach", pull.base);
    const outcome = await run({
      cwd: pull.workspace.folder,
      event: "pull_request_target",
      payload: pullPayload(7, pull.base, pull.head, "stranger/rules"),
      inputs: { "github-token": "token-write", config: "huntlint.yaml" },
      apiUrl: url,
    });
    expect(bodies()[0]).toContain("**error**: It finds **less** than its `vti_query`.");
    expect(outcome.exitCode).toBe(1);
  });

  test("is not looked at where a privileged run has the author's files, and configuration, checked out", async () => {
    const pull = open(BEFORE, NARROWER, "stranger/rules");
    const outcome = await run({
      cwd: pull.workspace.folder,
      event: "pull_request_target",
      payload: pullPayload(7, pull.base, pull.head, "stranger/rules"),
      inputs: { "github-token": "token-write" },
      apiUrl: url,
    });
    expect(outcome.exitCode).toBe(2);
    expect(outcome.annotations).toEqual([expect.stringMatching(/leave the base checked out/)]);
    expect(bodies()).toEqual([]);
  });

  test.each([
    [400, false],
    [3001, true],
  ])("in %i files is looked at; that more may have changed is said: %s", async (count, isCut) => {
    const pull = open(BEFORE, NARROWER);
    const files = Array.from({ length: count - 1 }, (_, i) => ({ path: `data/${i}.txt`, status: "added" as const }));
    const listed = github.pulls.get(7);
    if (listed) github.pulls.set(7, { ...listed, files: [...patchesOf(pull), ...files] });
    github.mergeBases.set(`${pull.base}...${pull.head}`, pull.base);
    github.contents.set(`${pull.base}:rules/a.yar`, BEFORE["rules/a.yar"]);
    shallow(pull);
    await review(pull);
    expect(bodies()[0]).toContain("It matches **less** than before.");
    expect((bodies()[0] ?? "").includes("3000 files")).toBe(isCut);
  });
});

describe("fixes", () => {
  const misspelt = (text: string) => text.replace("vt.behaviour.processes_created", "vt.behaviour.processes_createdd");

  test("are suggested on changed lines only, and once", async () => {
    const pull = open(BEFORE, { "rules/a.yar": misspelt(BEFORE["rules/a.yar"]) });
    github.contents.set(`${pull.head}:rules/a.yar`, misspelt(BEFORE["rules/a.yar"]));
    await review(pull);
    const suggested = github.remarks.length;
    await review(pull);
    expect(github.remarks).toHaveLength(suggested);
    for (const { body } of github.remarks) expect(body).toContain("suggestion\n");
  });
});
