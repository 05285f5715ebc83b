import { resolve } from "node:path";
import { type Git, GitError, type GitResult, gitIn, splitNul } from "./git.ts";

export type ChangeStatus = "added" | "modified" | "deleted" | "renamed";

/** A file that differs between two states; paths are relative to the repository's root, with `/`. */
export interface ChangedFile {
  readonly path: string;
  /** Where a renamed file was; else the path itself, and null for an added file. */
  readonly previousPath: string | null;
  readonly status: ChangeStatus;
}

/** What a change is measured against: the working tree (untracked files too), the index, or a commit. */
export type Head =
  | { readonly kind: "worktree" }
  | { readonly kind: "index" }
  | { readonly kind: "commit"; sha: string };

const STATUS: Readonly<Record<string, ChangeStatus>> = {
  A: "added",
  C: "added",
  D: "deleted",
  M: "modified",
  R: "renamed",
  T: "modified",
};

const FETCH_HELP =
  "The clone is shallow. In a workflow, give actions/checkout `fetch-depth: 0`; elsewhere run `git fetch --unshallow`.";

/** A git repository, read and never written. */
export class Repository {
  readonly root: string;
  readonly #git: Git;

  constructor(root: string, git: Git) {
    this.root = root;
    this.#git = git;
  }

  /**
   * The repository that holds a folder.
   *
   * @throws GitError where there is none, or git is not installed
   */
  static async open(folder: string, options: { trustOwner?: boolean } = {}): Promise<Repository> {
    const result = await gitIn(folder, options)(["rev-parse", "--show-toplevel"]);
    if (result.status !== 0) {
      const isOwned = result.stderr.includes("dubious ownership");
      throw new GitError(
        isOwned ? `${folder} belongs to another user, so git does not read it` : `${folder} is in no git repository`,
        isOwned ? `Run \`git config --global --add safe.directory ${folder}\`.` : "Run this inside a clone.",
      );
    }
    const root = resolve(result.stdout.toString("utf8").replace(/\r?\n$/, ""));
    return new Repository(root, gitIn(root, options));
  }

  async isShallow(): Promise<boolean> {
    const { stdout } = await this.#git(["rev-parse", "--is-shallow-repository"]);
    return stdout.toString().trim() === "true";
  }

  /** The commit that a name stands for, or null where the repository has none. */
  async commit(name: string): Promise<string | null> {
    if (name.startsWith("-") || name.includes("\0")) return null;
    const result = await this.#git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]);
    return result.status === 0 ? result.stdout.toString().trim() : null;
  }

  /** What a repository holds before its first commit. */
  async emptyTree(): Promise<string> {
    const hash = this.#must(await this.#git(["hash-object", "-t", "tree", "--stdin"]), "git hash-object");
    return hash.toString().trim();
  }

  /** Parents of a commit as it names them; a shallow clone need not have them. */
  async parents(commit: string): Promise<string[]> {
    const result = await this.#git(["cat-file", "commit", commit]);
    const [header = ""] = result.stdout.toString("latin1").split("\n\n", 1);
    return result.status === 0 ? [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] as string) : [];
  }

  /**
   * Where two lines of work parted: what a change is measured from.
   *
   * @throws GitError where a commit is unknown here, or the clone does not reach back far enough
   */
  async mergeBase(base: string, head = "HEAD"): Promise<string> {
    const [from, to] = await Promise.all([this.commit(base), this.commit(head)]);
    if (from === null || to === null) {
      const shallow = await this.isShallow();
      throw new GitError(
        `the commit ${JSON.stringify(from === null ? base : head)} is not in this clone`,
        shallow ? FETCH_HELP : "Fetch it first, or name another one.",
      );
    }
    const result = await this.#git(["merge-base", from, to]);
    if (result.status !== 0) {
      const shallow = await this.isShallow();
      throw new GitError(
        `${JSON.stringify(base)} and ${JSON.stringify(head)} have no common ancestor in this clone`,
        shallow ? FETCH_HELP : "The two have separate histories; name a commit that both descend from.",
      );
    }
    return result.stdout.toString().trim();
  }

  /** Files that differ from a commit, sorted by path. Renames are followed; submodules and symbolic links are left out. */
  async changedFiles(base: string, head: Head): Promise<ChangedFile[]> {
    const scope = head.kind === "index" ? ["--cached", base] : head.kind === "commit" ? [base, head.sha] : [base];
    const flags = ["--raw", "-z", "--find-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all"];
    const listing = this.#must(await this.#git(["diff", ...flags, ...scope, "--"]), "git diff");
    const changes = readRawDiff(splitNul(listing));
    if (head.kind === "worktree") {
      const others = this.#must(
        await this.#git(["ls-files", "--others", "--exclude-standard", "-z"]),
        "git ls-files --others",
      );
      for (const path of splitNul(others)) changes.push({ path, previousPath: null, status: "added" });
    }
    return changes.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  }

  /**
   * The contents of files in a commit or in the index; paths that are no files there are left out. Two git
   * processes, however many paths.
   */
  async readFiles(at: string | { readonly kind: "index" }, paths: readonly string[]): Promise<Map<string, Buffer>> {
    if (paths.length === 0) return new Map();
    const listing =
      typeof at === "string"
        ? await this.#git(["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", at])
        : await this.#git(["ls-files", "--stage", "-z"]);
    const wanted = new Set(paths);
    const blobs = new Map<string, string>();
    for (const line of splitNul(this.#must(listing, "listing files"))) {
      const tab = line.indexOf("\t");
      const path = line.slice(tab + 1);
      const [mode = "", second = "", third = ""] = line.slice(0, tab).split(" ");
      if (!mode.startsWith("100") || !wanted.has(path)) continue;
      blobs.set(path, typeof at === "string" ? third : second);
    }
    return this.#readBlobs(blobs);
  }

  async #readBlobs(blobs: ReadonlyMap<string, string>): Promise<Map<string, Buffer>> {
    const contents = new Map<string, Buffer>();
    if (blobs.size === 0) return contents;
    const input = `${[...blobs.values()].join("\n")}\n`;
    const output = this.#must(await this.#git(["cat-file", "--batch"], input), "git cat-file");
    let at = 0;
    for (const path of blobs.keys()) {
      const end = output.indexOf(0x0a, at);
      const [, type, size] = output.toString("latin1", at, end).split(" ");
      if (type !== "blob") {
        // "<object> missing": a partial clone; the caller sees the path left out.
        at = end + 1;
        continue;
      }
      contents.set(path, output.subarray(end + 1, end + 1 + Number(size)));
      at = end + 1 + Number(size) + 1;
    }
    return contents;
  }

  #must(result: GitResult, what: string): Buffer {
    if (result.status === 0) return result.stdout;
    const reason = result.stderr.trim().split("\n")[0] ?? "";
    throw new GitError(
      `${what} failed: ${reason || `status ${result.status}`}`,
      "Run the command by hand to see more.",
    );
  }
}

/** `git diff --raw -z`: `:100644 100644 <oid> <oid> M`, a path, and a second one for renames and copies. */
function readRawDiff(parts: readonly string[]): ChangedFile[] {
  const changes: ChangedFile[] = [];
  for (let i = 0; i < parts.length; ) {
    const [oldMode = "", newMode = "", , , letters = ""] = (parts[i] as string).slice(1).split(" ");
    const letter = letters.charAt(0);
    const first = parts[i + 1] as string;
    const isPair = letter === "R" || letter === "C";
    const path = isPair ? (parts[i + 2] as string) : first;
    i += isPair ? 3 : 2;
    const isFile = letter === "D" ? oldMode.startsWith("100") : newMode.startsWith("100");
    if (!isFile) continue;
    const status = STATUS[letter] ?? "modified";
    changes.push({ path, previousPath: letter === "A" || letter === "C" ? null : first, status });
  }
  return changes;
}
