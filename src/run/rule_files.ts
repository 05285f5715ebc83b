import { CannotRun } from "./cannot_run.ts";
import type { Configuration } from "./configuration.ts";
import { type Discovery, discover } from "./discover.ts";
import { shownPath } from "./surroundings.ts";

export interface RuleFiles extends Discovery {
  /** One line for each thing that is worth knowing: what is left out, and what stands for nothing. */
  readonly remarks: readonly string[];
}

/** No more names than this in one line. */
const MAX_NAMED = 5;

/** The rule files of a run: those that were named, else those of the configuration, without those that it ignores. */
export async function ruleFiles(
  paths: readonly string[],
  configuration: Configuration,
  cwd: string,
  { includeIgnored = false }: { readonly includeIgnored?: boolean | undefined } = {},
): Promise<RuleFiles> {
  const { files, folder } = configuration;
  const found = await discover(paths, {
    cwd,
    isIgnored: (path) => !includeIgnored && configuration.isIgnored(path, cwd),
    ...(files === null ? {} : { defaults: files, defaultsFolder: folder }),
  });
  const from = nameOf(configuration, cwd);
  const remarks =
    files === null ? [] : found.unmatched.map((entry) => `\`files\` in ${from}: ${entry} stands for no rule file`);
  remarks.push(...found.unreadIgnores);
  if (found.ignored.length > 0) remarks.push(saysIgnored(found.ignored, from));
  return { ...found, remarks };
}

/** Says of files that were named why they are left out, and how they are not. */
export function saysIgnored(paths: readonly string[], from: string): string {
  const more = paths.length - MAX_NAMED;
  const names = paths.slice(0, MAX_NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
  const verb = paths.length === 1 ? "is" : "are";
  return `${names} ${verb} left out, as \`ignore\` in ${from} says: --include-ignored lints ignored files too`;
}

/** @throws CannotRun where a run has no file, unless all that were named are left out on purpose */
export function requireFiles(
  { files, missing, ignored, leftOut }: Discovery,
  paths: readonly string[],
  configuration: Configuration,
  cwd: string,
): void {
  if (files.length > 0) return;
  if (missing.length > 0) throw new CannotRun(missing.join("; "));
  if (ignored.length > 0) return;
  const from = nameOf(configuration, cwd);
  if (leftOut > 0) {
    const [all, are] = leftOut === 1 ? ["the one rule file there", "is"] : [`all ${leftOut} rule files there`, "are"];
    const where = configuration.path === null ? "a .gitignore" : `\`ignore\` in ${from} or by a .gitignore`;
    throw new CannotRun(`nothing to lint: ${all} ${are} ignored, by ${where}`);
  }
  if (paths.length === 0 && configuration.files !== null) {
    throw new CannotRun(`nothing to lint: \`files\` in ${from} stands for no .yar or .yara file`);
  }
  throw new CannotRun(`nothing to lint: no .yar or .yara file in ${paths.length > 0 ? paths.join(", ") : cwd}`);
}

/** What the configuration is called in messages. */
export function nameOf({ path }: Configuration, cwd: string): string {
  return path === null ? "the configuration" : shownPath(path, cwd);
}
