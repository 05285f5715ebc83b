import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { huntlint, type Ran, type Settings } from "./memory_io.ts";

/** A folder of its own for a test: files, git, and huntlint without the compiler. */
export class Workspace {
  readonly root = mkdtempSync(join(tmpdir(), "huntlint-work-"));

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), "utf8");
  }

  git(...args: string[]): string {
    const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
    return execFileSync("git", [...identity, ...args], { cwd: this.root, encoding: "utf8", stdio: "pipe" });
  }

  commitAll(): void {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--message", "more");
  }

  run(args: readonly string[], settings: Partial<Settings> & { readonly below?: string } = {}): Promise<Ran> {
    return huntlint(args, { ...settings, cwd: join(this.root, settings.below ?? "") });
  }

  lint(...args: string[]): Promise<Ran> {
    return this.run([...args, "--no-compiler"]);
  }

  /** `path rule_of_the_file lint_rule` for each finding. */
  async found(...args: string[]): Promise<string[]> {
    const { stdout, stderr } = await this.lint(...args, "--format", "json");
    if (stdout === "") throw new Error(stderr);
    const { files } = JSON.parse(stdout) as {
      files: { path: string; findings: { rule: string; yaraRule: string }[] }[];
    };
    return files.flatMap(({ path, findings }) => findings.map(({ rule, yaraRule }) => `${path} ${yaraRule} ${rule}`));
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** A file of rules, each with a clause that can only be met in another letter case: `vt_letter_case`, which can be fixed. */
export function miscased(...names: string[]): string {
  return `import "vt"\n${names
    .map(
      (name) => `
rule ${name} {
  meta:
    target_entity = "file"
  condition:
    vt.metadata.new_file and vt.metadata.submitter.country == "ee"
}
`,
    )
    .join("")}`;
}
