import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RuleMetadata } from "../findings/index.ts";
import { findLintRule } from "../lint/registry.ts";
import { CannotRun } from "./cannot_run.ts";
import { unknownLintRule } from "./unknown_lint_rule.ts";

/** Read through a variable: a bundler would take the address for a file to copy. */
const here = import.meta.url;

/** A lint rule's page, as it is shipped: `rules/<id>/README.md` at the package's root. */
export function rulePage(id: string): { readonly rule: RuleMetadata; readonly text: string } {
  const rule = findLintRule(id);
  if (rule === null) throw unknownLintRule(id);
  const path = pagePath(id);
  if (path === null) throw new CannotRun(`the page of ${id} is not part of this installation`);
  return { rule, text: readFileSync(path, "utf8") };
}

/** The sources, the build and the bundle lie at different depths below the root. */
function pagePath(id: string): string | null {
  for (let folder = dirname(fileURLToPath(here)); ; folder = dirname(folder)) {
    const path = join(folder, "rules", id, "README.md");
    if (existsSync(path)) return path;
    if (dirname(folder) === folder) return null;
  }
}
