import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { listRules } from "../src/run/list_rules.ts";

/**
 * Runs the bundled action on the repository's own `rules/`, as a runner would, and holds what it finds against the
 * marks (`// expect: id`) in them: each is found at its line, and nothing in a file that is good.
 */
interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly {
      readonly rule: string;
      readonly range: { readonly start: { readonly line: number } };
    }[];
  }[];
}

const root = fileURLToPath(new URL("../../", import.meta.url));
/** What a run of all rules finds: what the compiler finds too, our own rules may say first. */
const byDefault = new Set(
  listRules().flatMap(({ id, preset, needs }) => (preset === "default" && needs !== "compiler" ? id : [])),
);

function runAction(folder: string) {
  const files = { GITHUB_OUTPUT: join(folder, "output"), GITHUB_STEP_SUMMARY: join(folder, "summary") };
  for (const path of Object.values(files)) writeFileSync(path, "");
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "dist/action/index.js")], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: {
      PATH: process.env.PATH ?? "",
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: "push",
      RUNNER_TEMP: folder,
      INPUT_PATHS: "rules",
      ...files,
    },
  });
  const report = JSON.parse(readFileSync(join(folder, "huntlint-findings.json"), "utf8")) as Report;
  return { status, stdout, stderr, report };
}

/** Each disagreement in a line. */
function disagreements({ files }: Report): string[] {
  return files.flatMap(({ path, findings }) => {
    const found = findings.map(({ rule, range }) => `${range.start.line} ${rule}`);
    if (path.endsWith("/good.yar")) return found.map((finding) => `${path}: ${finding}, but it is good`);
    // A folder with a configuration of its own is for runs in it.
    const isOnItsOwn = existsSync(join(root, dirname(path), ".huntlint.yaml"));
    if (!path.endsWith("/bad.yar") || isOnItsOwn) return [];
    const lines = readFileSync(join(root, path), "latin1").split("\n");
    const marks = lines.flatMap((line, i) => {
      const ids = /\/\/ expect: ([\w, ]+)$/.exec(line.trimEnd())?.[1]?.split(",") ?? [];
      return ids.map((id) => id.trim()).flatMap((id) => (byDefault.has(id) ? `${i + 1} ${id}` : []));
    });
    return marks.filter((mark) => !found.includes(mark)).map((mark) => `${path}: ${mark} was not found`);
  });
}

const folder = mkdtempSync(join(tmpdir(), "huntlint-check-"));
try {
  const { status, stdout, stderr, report } = runAction(folder);
  const faults = disagreements(report);
  if (status !== 1) faults.push(`the action ended with ${status}, and not with 1 for what it found\n${stderr}`);
  if (!/^::error /m.test(stdout)) faults.push("no error is annotated");
  if (readFileSync(join(folder, "summary"), "utf8") === "") faults.push("the job summary is empty");
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  process.stdout.write(`${report.files.length} files looked at, ${faults.length} faults\n`);
  process.exitCode = faults.length === 0 && report.files.length > 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
