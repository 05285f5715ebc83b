import type { Diagnostic } from "../findings/index.ts";
import type { Span } from "../text/index.ts";
import type { ActiveRule } from "./active_rule.ts";
import type { FileOutline } from "./file_outline.ts";
import { MAX_FINDINGS } from "./lint_file.ts";
import { LINT_RULES } from "./registry.ts";
import type { Need } from "./rule.ts";

/** What a run looked at: what it did not look for is not missing. */
export interface Sought {
  /** The lint rules that ran. */
  readonly rules: readonly ActiveRule[];
  /** Whether the official compiler went through the file to its end; an error keeps it from warning of the rest. */
  readonly isCompiled: boolean;
  /** Whether all files of the repository are known, so that a name found once occurs once. */
  readonly isWholeRepository: boolean;
}

/** The lint rules that report the official compiler's own codes. */
const COMPILER_RULES: readonly string[] = ["compiler_error", "compiler_warning", "livehunt_performance"];
/** What says nothing, or less, of a rule whose condition is broken. */
const NEEDS_SOUND_RULE: ReadonlySet<Need> = new Set(["types", "queries", "compiler"]);

/**
 * Whether a finding of a lint rule, or with a code of the compiler's, would be among a file's `findings` if it were
 * in the `scope`.
 */
export function wasSought(
  id: string,
  scope: Span,
  { rules, isCompiled, isWholeRepository }: Sought,
  findings: readonly Diagnostic[],
  file: FileOutline,
): boolean {
  const runs = (id: string) => rules.some(({ rule }) => rule.id === id);
  const rule = LINT_RULES.find((rule) => rule.id === id);
  if (rule === undefined) return isCompiled && COMPILER_RULES.every(runs);
  if (!runs(id)) return false;
  if (rule.needs === "compiler" && !isCompiled) return false;
  if (rule.needs === "repository" && !isWholeRepository) return false;
  const own = findings.filter((finding) => finding.rule === id);
  if (own.length >= MAX_FINDINGS) return false;
  return !NEEDS_SOUND_RULE.has(rule.needs) || !findings.some((finding) => breaks(finding, id, scope, file));
}

/** Whether a finding is a fault for which other lint rules say less of the rule that it is in, or nothing. */
export function isFault({ rule: id, severity }: Diagnostic): boolean {
  const category = LINT_RULES.find((rule) => rule.id === id)?.category;
  return severity === "error" && (category === "syntax" || category === "schema");
}

function breaks(finding: Diagnostic, id: string, scope: Span, file: FileOutline): boolean {
  if (finding.rule === id || !isFault(finding)) return false;
  const broken = file.ruleAt(finding.primary.start);
  return finding.rule === "yara_syntax" || broken === null || (scope.start < broken.end && scope.end > broken.start);
}
