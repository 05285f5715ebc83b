import { LINT_RULES } from "../lint/registry.ts";
import { nearestWord } from "../text/index.ts";
import { CannotRun } from "./cannot_run.ts";

/** For a lint rule that there is not. */
export function unknownLintRule(id: string): CannotRun {
  const near = nearestWord(
    id,
    LINT_RULES.map((known) => known.id),
  );
  const meant = near === null ? "" : `, did you mean ${near}?`;
  return new CannotRun(`no lint rule is called ${id}${meant} (\`huntlint rules\` lists them)`);
}
