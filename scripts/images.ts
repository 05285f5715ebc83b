import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Makes the pictures of the documentation: what the bundled action says of a sample pull request and of a drifted
 * repository, rendered as GitHub renders it. Needs cmark-gfm and chromium, which Debian and Ubuntu have as packages.
 */
const root = fileURLToPath(new URL("../../", import.meta.url));
const images = join(root, "docs/images");

/** What the sample pull request does to the examples. */
const CHANGES: readonly [path: string, from: string, to: string][] = [
  ["romcom/romcom.yar", "analysis_stats.malicious >= 3", "analysis_stats.malicious >= 10"],
  ["bitter/bitter.yar", 'process contains "schtasks"', 'process icontains "schtasks.exe"'],
  ["bitter/bitter.yar", 'command contains "schtasks"', 'command icontains "schtasks.exe"'],
];

/** Earlier weeks of a repository, for the chart: queries as their rules, narrower, broader. */
const WEEKS = [
  [0, 1, 2],
  [0, 1, 2],
  [1, 1, 1],
  [1, 1, 1],
  [1, 0, 2],
  [2, 0, 1],
] as const;

/** Close to what GitHub's own style sheet makes of a comment. */
const STYLE = `
body{margin:0;padding:16px;width:900px;font:14px/1.5 -apple-system,"Noto Sans",sans-serif;color:#1f2328;background:#fff}
.box{border:1px solid #d1d9e0;border-radius:6px}.head{padding:8px 16px;background:#f6f8fa;border-bottom:1px solid #d1d9e0;border-radius:6px 6px 0 0;color:#59636e}
.head b{color:#1f2328}.head span{border:1px solid #d1d9e0;border-radius:2em;padding:0 7px;font-size:12px}
.body{padding:16px}h3{font-size:1.25em;margin:0 0 16px}h4{font-size:1em;margin:24px 0 16px}p,ul,details,pre{margin:0 0 16px}
ul{padding-left:2em}ul ul{margin:0}code{font:85% "Noto Sans Mono",monospace;padding:.2em .4em;background:#818b981f;border-radius:6px}
pre{padding:16px;background:#f6f8fa;border-radius:6px;overflow:hidden;white-space:pre-wrap}pre code{padding:0;background:none}
a{color:#0969da;text-decoration:underline}blockquote{margin:0 0 16px;padding:0 1em;color:#59636e;border-left:.25em solid #d1d9e0}`;

function pointOf([equivalent, narrower, broader]: (typeof WEEKS)[number], week: number): object {
  return {
    date: new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString(),
    commit: "0".repeat(40),
    rules: 40,
    withQuery: equivalent + narrower + broader,
    relations: { equivalent, narrower, broader, overlapping: 0, disjoint: 0, unknown: 0 },
    drifted: [],
  };
}

function git(cwd: string, ...args: string[]): void {
  execFileSync("git", ["-c", "user.name=A Hunter", "-c", "user.email=hunter@example.org", ...args], { cwd });
}

/** Runs the action, and returns the folder that its files are in. */
function runAction(cwd: string, environment: Readonly<Record<string, string>>): string {
  const folder = join(cwd, ".git/runner");
  mkdirSync(folder, { recursive: true });
  for (const name of ["output", "summary"]) writeFileSync(join(folder, name), "");
  spawnSync(process.execPath, [join(root, "dist/action/index.js")], {
    cwd,
    env: {
      PATH: process.env.PATH,
      GITHUB_ACTIONS: "true",
      GITHUB_OUTPUT: join(folder, "output"),
      GITHUB_STEP_SUMMARY: join(folder, "summary"),
      RUNNER_TEMP: folder,
      ...environment,
    },
  });
  return folder;
}

function screenshot(html: string, name: string, width: number, height: number): void {
  const folder = mkdtempSync(join(tmpdir(), "huntlint-image-"));
  const page = join(folder, "page.html");
  writeFileSync(page, html);
  const flags = ["--headless", "--no-sandbox", "--hide-scrollbars", `--window-size=${width},${height}`];
  execFileSync("chromium", [...flags, `--screenshot=${join(images, name)}`, `file://${page}`], { stdio: "ignore" });
  rmSync(folder, { recursive: true });
}

function renderedComment(markdown: string): string {
  const extensions = ["autolink", "table", "strikethrough", "tasklist"].flatMap((extension) => ["-e", extension]);
  const body = execFileSync("cmark-gfm", [...extensions, "--unsafe"], { input: markdown, encoding: "utf8" });
  // The first two of each kind of detail stand open, so that the picture shows what is in them.
  let open = 2;
  const opened = body.replace(/<details>/g, () => (open-- > 0 ? "<details open>" : "<details>"));
  const head = "<b>github-actions</b> <span>bot</span> commented";
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><div class="box"><div class="head">${head}</div><div class="body">${opened}</div></div>`;
}

const folder = mkdtempSync(join(tmpdir(), "huntlint-images-"));
try {
  mkdirSync(images, { recursive: true });
  cpSync(join(root, "examples"), folder, { recursive: true });
  git(folder, "init", "--quiet", "--initial-branch=main");
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message", "base");
  const base = execFileSync("git", ["rev-parse", "HEAD"], { cwd: folder, encoding: "utf8" }).trim();
  for (const [path, from, to] of CHANGES) {
    const text = readFileSync(join(folder, path), "utf8");
    if (!text.includes(from)) throw new Error(`${path} no longer has ${from}`);
    writeFileSync(join(folder, path), text.replace(from, to));
  }
  git(folder, "commit", "--quiet", "--all", "--message", "head");
  const head = execFileSync("git", ["rev-parse", "HEAD"], { cwd: folder, encoding: "utf8" }).trim();

  const event = join(folder, ".git/event.json");
  const side = (sha: string) => ({ sha, repo: { full_name: "hunters/rules" } });
  writeFileSync(event, JSON.stringify({ pull_request: { number: 7, base: side(base), head: side(head) } }));
  const review = runAction(folder, {
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: "hunters/rules",
  });
  screenshot(renderedComment(readFileSync(join(review, "huntlint-report.md"), "utf8")), "comment.png", 932, 960);

  const history = join(folder, ".git/history.jsonl");
  writeFileSync(history, WEEKS.map((week, i) => `${JSON.stringify(pointOf(week, i))}\n`).join(""));
  const drift = runAction(folder, {
    GITHUB_EVENT_NAME: "schedule",
    GITHUB_SHA: head,
    INPUT_MODE: "drift",
    INPUT_HISTORY: history,
  });
  screenshot(readFileSync(join(drift, "huntlint-drift.html"), "utf8"), "drift-page.png", 1200, 1100);
} finally {
  rmSync(folder, { recursive: true });
}
