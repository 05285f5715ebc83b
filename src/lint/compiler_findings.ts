import type { EngineDiagnostic, EngineVerdict } from "../engine/index.ts";
import type { ActiveRule } from "./active_rule.ts";
import type { FileOutline } from "./file_outline.ts";
import { type OpenFinding, openFinding } from "./open_finding.ts";
import type { Repository } from "./rule.ts";

export interface CompilerContext {
  /** The lint rules of a run; what is switched off is not reported. */
  readonly rules: readonly ActiveRule[];
  /** What our own rules found in the file. */
  readonly findings: readonly OpenFinding[];
}

/** The official compiler's verdict on a file as findings; what our own rules say already is left out. */
export function compilerFindings(verdict: EngineVerdict, file: FileOutline, context: CompilerContext): OpenFinding[] {
  const activeRule = (id: string) => context.rules.find(({ rule }) => rule.id === id);
  const skipped = activeRule("compiler_skipped");
  if (!verdict.checked || verdict.limits.length > 0) {
    const reason = verdict.checked ? verdict.limits.join("; ") : verdict.reason;
    const finding = { messageId: "skipped", data: { reason }, at: { start: 0, end: 0 }, subject: reason };
    const notes = skipped ? [openFinding(finding, skipped, file)] : [];
    if (!verdict.checked) return notes;
  }
  return verdict.diagnostics.flatMap((diagnostic): OpenFinding[] => {
    const isError = diagnostic.severity === "error";
    const active = activeRule(isError ? "compiler_error" : "compiler_warning");
    if (active === undefined || isKnown(diagnostic, file, context)) return [];
    if (!isError && !isWanted(diagnostic, active, file)) return [];
    const { code, title, span, labels, notes, help } = diagnostic;
    const [label = "", ...more] = labels.filter((text) => text !== title);
    const data = { code, title };
    const finding = { messageId: "fault", data, at: span, label, notes: [...more, ...notes], help: help[0] ?? null };
    const name = file.source.slice(span);
    // The compiler sees one file at a time; a rule may be declared in another.
    const isOwn = file.rules.some((rule) => rule.name === name);
    const settle =
      code === UNKNOWN_IDENTIFIER && !isOwn
        ? { settle: ({ placesOf }: Repository) => (placesOf(name).length > 0 ? null : {}) }
        : {};
    return [openFinding({ ...finding, subject: `${code} ${name}`, ...settle }, active, file)];
  });
}

const SYNTAX_ERROR = "E001";
const UNKNOWN_IDENTIFIER = "E009";

function isKnown(diagnostic: EngineDiagnostic, file: FileOutline, context: CompilerContext): boolean {
  const { code, span, severity } = diagnostic;
  if (severity !== "error") return false;
  const rule = file.ruleAt(span.start);
  const { line } = file.source.positionAt(span.start);
  return context.findings.some(({ diagnostic: { primary, severity, rule: id } }) => {
    if (severity !== "error") return false;
    if (code === SYNTAX_ERROR && id === "yara_syntax") return file.ruleAt(primary.start) === rule;
    const touches = primary.start <= span.end && span.start <= primary.end;
    return touches || file.source.positionAt(primary.start).line === line;
  });
}

/** Warnings by the compiler's names: `codes` for every rule, `hunting` for those that import `vt`. */
function isWanted({ code }: EngineDiagnostic, { options }: ActiveRule, file: FileOutline): boolean {
  const { codes, hunting } = { ...DEFAULT_WARNINGS, ...options } as typeof DEFAULT_WARNINGS;
  return codes.includes(code) || (file.importsVt && hunting.includes(code));
}

/**
 * Which of the compiler's warnings are nearly always a mistake. For rules that hunt on VirusTotal those count too for
 * which it refuses a ruleset ("rules with performance warnings are not accepted", docs.virustotal.com/docs/livehunt).
 */
export const DEFAULT_WARNINGS: { readonly codes: readonly string[]; readonly hunting: readonly string[] } = {
  codes: ["invariant_expr", "unsatisfiable_expr", "duplicate_import"],
  hunting: ["slow_pattern", "potentially_slow_loop", "too_many_iterations"],
};
