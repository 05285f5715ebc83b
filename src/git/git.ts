import { spawn } from "node:child_process";

/** Git could not do what was asked; `help` says what to do about it. */
export class GitError extends Error {
  override readonly name = "GitError";
  readonly help: string;

  constructor(message: string, help: string, options?: ErrorOptions) {
    super(message, options);
    this.help = help;
  }
}

export interface GitResult {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs git with these arguments; `input` goes to its standard input. */
export type Git = (args: readonly string[], input?: string) => Promise<GitResult>;

/**
 * Settings for reading a repository that a stranger may have written: no hook, no file system monitor, no pager, no
 * prompt, nothing fetched, no lock taken. Filters and diff drivers need an entry in `.git/config`, which no tree
 * can bring; `diff` is told to use none all the same.
 */
const SETTINGS = [
  ...["-c", "core.hooksPath=/dev/null"],
  ...["-c", "core.fsmonitor=false"],
  ...["-c", "core.quotePath=false"],
  ...["-c", "protocol.allow=never"],
  "--no-pager",
  "--no-optional-locks",
  "--literal-pathspecs",
];

const ENVIRONMENT = { GIT_TERMINAL_PROMPT: "0", GIT_ASKPASS: "", LC_ALL: "C" };

/** No listing or file of a rule repository comes near this. */
const OUTPUT_LIMIT = 512 * 1024 * 1024;

/**
 * @param folder where git runs
 * @param trustOwner reads the repository even if another user owns it, as checkouts in containers are
 */
export function gitIn(folder: string, { trustOwner = false }: { trustOwner?: boolean } = {}): Git {
  const settings = trustOwner ? ["-c", "safe.directory=*", ...SETTINGS] : SETTINGS;
  return (args, input) =>
    new Promise((resolve, reject) => {
      const child = spawn("git", [...settings, ...args], { cwd: folder, env: { ...process.env, ...ENVIRONMENT } });
      const stdout: Buffer[] = [];
      const stderr: Buffer[] = [];
      let size = 0;
      child.stdout.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > OUTPUT_LIMIT) child.kill();
        else stdout.push(chunk);
      });
      child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
      child.on("error", (error) =>
        reject(
          new GitError(`git did not start: ${error.message}`, "Install git, or put it on the PATH.", { cause: error }),
        ),
      );
      child.on("close", (status) => {
        if (size > OUTPUT_LIMIT) reject(new GitError("git's answer is larger than 512 MB", "Name fewer paths."));
        else resolve({ status: status ?? 1, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() });
      });
      // Git may end before it has read everything; its status then says so.
      child.stdin.on("error", () => {});
      child.stdin.end(input ?? "");
    });
}

/** The parts of output that `-z` ends with NUL. */
export function splitNul(output: Buffer): string[] {
  return output.toString("utf8").split("\0").slice(0, -1);
}
