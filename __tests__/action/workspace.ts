import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Files by path; null: deleted. */
export type Files = Readonly<Record<string, string | null>>;

/** A checkout as a workflow has it, in a temporary folder. */
export class Workspace {
  readonly folder = mkdtempSync(join(tmpdir(), "huntlint-action-"));

  constructor() {
    this.git("init", "--quiet");
    // The compiler has tests of its own, and takes half a second to start. Git does not see this file.
    this.write({ ".huntlint.yaml": "compiler: false\n", ".git/info/exclude": ".huntlint.yaml\n" });
  }

  git(...args: string[]): string {
    const identity = ["-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"];
    return execFileSync("git", [...identity, "-c", "init.defaultBranch=main", ...args], {
      cwd: this.folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
    }).trim();
  }

  write(files: Files): void {
    for (const [path, text] of Object.entries(files)) {
      const target = join(this.folder, path);
      mkdirSync(dirname(target), { recursive: true });
      if (text === null) rmSync(target);
      else writeFileSync(target, text);
    }
  }

  /** Writes files and commits them; the commit's hash. */
  commit(files: Files, message = "a change"): string {
    this.write(files);
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", "--message", message);
    return this.git("rev-parse", "HEAD");
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A pull request in a workspace, checked out as `actions/checkout` does: the merge of its head into its base. */
export interface PullWorkspace {
  readonly workspace: Workspace;
  readonly base: string;
  readonly head: string;
}

export function pullRequestWorkspace(before: Files, after: Files): PullWorkspace {
  const workspace = new Workspace();
  const base = workspace.commit(before, "base");
  workspace.git("switch", "--quiet", "--create", "topic");
  const head = workspace.commit(after, "head");
  workspace.git("switch", "--quiet", "--detach", base);
  workspace.git("merge", "--quiet", "--no-ff", "--message", "merge", head);
  return { workspace, base, head };
}

/** A pull request's changes as GitHub lists them. */
export function patchesOf({ workspace, base, head }: PullWorkspace) {
  const names = workspace.git("diff", "--name-status", "-z", "--no-renames", base, head).split("\0");
  const files = [];
  for (let i = 0; i + 1 < names.length; i += 2) {
    const [letter = "", path = ""] = [names[i], names[i + 1]];
    const diff = workspace.git("diff", "--no-renames", base, head, "--", path);
    const at = diff.indexOf("\n@@");
    const status = letter === "A" ? ("added" as const) : letter === "D" ? ("removed" as const) : ("modified" as const);
    files.push({ path, status, ...(at < 0 ? {} : { patch: diff.slice(at + 1) }) });
  }
  return files;
}
