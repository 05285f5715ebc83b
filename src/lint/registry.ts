import type { LintRule } from "./rule.ts";
import { compilerError } from "./rules/compiler_error.ts";
import { compilerSkipped } from "./rules/compiler_skipped.ts";
import { compilerWarning } from "./rules/compiler_warning.ts";
import { fileEncoding } from "./rules/file_encoding.ts";
import { fileTooLarge } from "./rules/file_too_large.ts";
import { fileUnreadable } from "./rules/file_unreadable.ts";
import { queryDrift } from "./rules/query_drift.ts";
import { querySyntax } from "./rules/query_syntax.ts";
import { vtUnknownField } from "./rules/vt_unknown_field.ts";
import { vtWrongEntity } from "./rules/vt_wrong_entity.ts";
import { yaraSyntax } from "./rules/yara_syntax.ts";

/** Every lint rule, in order of its id. Adding one: its file, its folder in `rules/`, and a line here. */
export const LINT_RULES: readonly LintRule[] = [
  compilerError,
  compilerSkipped,
  compilerWarning,
  fileEncoding,
  fileTooLarge,
  fileUnreadable,
  queryDrift,
  querySyntax,
  vtUnknownField,
  vtWrongEntity,
  yaraSyntax,
];

export function findLintRule(id: string): LintRule | null {
  return LINT_RULES.find((rule) => rule.id === id) ?? null;
}
