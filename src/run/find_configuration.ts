import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { CannotRun } from "./cannot_run.ts";
import { repositoryRoot } from "./ignored_paths.ts";

export const CONFIGURATION_NAME = ".huntlint.yaml";
/** Names that people give it; none is read, so that there is one file and one place to look. */
const MISNAMED = [".huntlint.yml", "huntlint.yaml", "huntlint.yml", ".huntlint.json"];

/**
 * The configuration's path: the nearest from the working directory upwards, no further than the repository's root.
 * Outside a repository only the working directory counts.
 */
export function findConfiguration(cwd: string): string | null {
  const root = repositoryRoot(cwd) ?? cwd;
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const path = join(folder, CONFIGURATION_NAME);
    if (existsSync(path)) return path;
    const misnamed = MISNAMED.find((name) => existsSync(join(folder, name)));
    if (misnamed !== undefined) {
      throw new CannotRun(`${join(folder, misnamed)} is not read: call it ${CONFIGURATION_NAME}`);
    }
    if (folder === root || dirname(folder) === folder) return null;
  }
}
