import type { Diagnostic } from "../findings/index.ts";
import type { Span } from "../text/index.ts";
import type { ActiveRule } from "./active_rule.ts";
import type { FileOutline } from "./file_outline.ts";
import { MAX_FINDINGS } from "./lint_file.ts";
import { LINT_RULES } from "./registry.ts";
import type { LintRule, Need } from "./rule.ts";
import { Stretches } from "./stretches.ts";

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
export function soughtAmong(
  findings: readonly Diagnostic[],
  { rules, isCompiled, isWholeRepository }: Sought,
  file: FileOutline,
): (id: string, scope: Span) => boolean {
  const runs = (id: string) => rules.some(({ rule }) => rule.id === id);
  const isAnyCode = isCompiled && COMPILER_RULES.every(runs);
  const faults = findings.filter(isFault);
  /** By lint rule: where it says nothing; null: nowhere did it look. */
  const known = new Map<string, Stretches | null>();
  const silenceOf = ({ id, needs }: LintRule): Stretches | null => {
    if (!runs(id) || (needs === "compiler" && !isCompiled) || (needs === "repository" && !isWholeRepository))
      return null;
    if (findings.filter((finding) => finding.rule === id).length >= MAX_FINDINGS) return null;
    if (!NEEDS_SOUND_RULE.has(needs)) return new Stretches([]);
    return new Stretches(faults.flatMap((fault) => (fault.rule === id ? [] : brokenBy(fault, file))));
  };
  return (id, scope) => {
    const rule = LINT_RULES.find((rule) => rule.id === id);
    if (rule === undefined) return isAnyCode;
    let silence = known.get(id);
    if (silence === undefined) {
      silence = silenceOf(rule);
      known.set(id, silence);
    }
    return silence !== null && !silence.meet(scope);
  };
}

/** Whether a finding is a fault for which other lint rules say less of the rule that it is in, or nothing. */
export function isFault({ rule: id, severity }: Diagnostic): boolean {
  const category = LINT_RULES.find((rule) => rule.id === id)?.category;
  return severity === "error" && (category === "syntax" || category === "schema");
}

/** Where a fault keeps other lint rules from saying more. */
function brokenBy(fault: Diagnostic, file: FileOutline): Span {
  const broken = file.ruleAt(fault.primary.start);
  const isAnywhere = fault.rule === "yara_syntax" || broken === null;
  return isAnywhere ? { start: 0, end: Number.POSITIVE_INFINITY } : broken;
}
