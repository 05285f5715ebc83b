import { resolve } from "node:path";
import type { Configuration } from "./configuration.ts";
import { repositoryRoot } from "./ignored_paths.ts";

/**
 * Whether a run that is given these paths sees every rule file of the repository: those that its configuration
 * names, or all below its root.
 */
export function isWholeRepository(
  paths: readonly string[],
  { path, folder, files }: Pick<Configuration, "path" | "folder" | "files">,
  cwd: string,
): boolean {
  const root = path === null ? (repositoryRoot(cwd) ?? resolve(cwd)) : folder;
  if (paths.length === 0 && files !== null) return true;
  return paths.length === 0 ? resolve(cwd) === root : paths.some((path) => resolve(cwd, path) === root);
}
