import type { EngineDiagnostic, EngineVerdict } from "../engine/index.ts";
import type { Diagnostic } from "../findings/index.ts";
import type { ActiveRule } from "./active_rule.ts";
import { DEFAULT_WARNINGS, PERFORMANCE_WARNINGS } from "./compiler_codes.ts";
import type { FileOutline } from "./file_outline.ts";
import { type OpenFinding, openFinding } from "./open_finding.ts";
import type { Settlement } from "./rule.ts";

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
  const notChecked = verdict.checked ? verdict.limits : [verdict.reason];
  const notes = notChecked.flatMap((reason): OpenFinding[] => {
    const finding = { messageId: "skipped", data: { reason }, at: { start: 0, end: 0 }, subject: reason };
    return skipped ? [openFinding(finding, skipped, file)] : [];
  });
  if (!verdict.checked) return notes;
  const found = verdict.diagnostics.flatMap((diagnostic): OpenFinding[] => {
    const isError = diagnostic.severity === "error";
    const isRefused = file.importsVt && PERFORMANCE_WARNINGS.includes(diagnostic.code);
    const active = activeRule(isError ? "compiler_error" : isRefused ? "livehunt_performance" : "compiler_warning");
    if (active === undefined || isKnown(diagnostic, file, context)) return [];
    if (!isError && !isRefused && !isWanted(diagnostic, active)) return [];
    const { code, title, span, labels, notes, help } = diagnostic;
    const [label = "", ...more] = labels.filter((text) => text !== title);
    const data = { code, title };
    const finding = { messageId: "fault", data, at: span, label, notes: [...more, ...notes], help: help[0] ?? null };
    const name = file.source.slice(span);
    // The compiler sees one file at a time; a rule may be declared in another.
    const isOwn = file.rules.some((rule) => rule.name === name);
    const settlement: Settlement | null =
      code === UNKNOWN_IDENTIFIER && !isOwn ? { kind: "unless_declared", name } : null;
    const whole = { ...finding, subject: `${code} ${name}`, ...(settlement ? { settlement } : {}) };
    return [openFinding(whole, active, file)];
  });
  return [...notes, ...found];
}

const SYNTAX_ERROR = "E001";
const UNKNOWN_IDENTIFIER = "E009";

/** Lint rules that say what a warning says, and more of it. */
const SAID_BY: Readonly<Record<string, readonly string[]>> = {
  unsatisfiable_expr: ["logic_never_true", "vt_letter_case"],
  invariant_expr: ["logic_never_true", "logic_redundant_clause", "vt_enum_as_boolean"],
  non_bool_expr: ["vt_enum_as_boolean"],
};

function isKnown(
  { code, span, severity }: EngineDiagnostic,
  file: FileOutline,
  { findings }: CompilerContext,
): boolean {
  const lineAt = (offset: number) => file.source.positionAt(offset).line;
  const line = lineAt(span.start);
  const isHere = ({ primary }: Diagnostic) =>
    (primary.start <= span.end && span.start <= primary.end) || lineAt(primary.start) === line;
  if (severity !== "error") {
    const ids = SAID_BY[code] ?? [];
    return findings.some(({ diagnostic }) => ids.includes(diagnostic.rule) && isHere(diagnostic));
  }
  const rule = file.ruleAt(span.start);
  return findings.some(({ diagnostic }) => {
    if (diagnostic.severity !== "error") return false;
    if (code === SYNTAX_ERROR && diagnostic.rule === "yara_syntax")
      return file.ruleAt(diagnostic.primary.start) === rule;
    return isHere(diagnostic);
  });
}

function isWanted({ code }: EngineDiagnostic, { options }: ActiveRule): boolean {
  const codes = (options.codes as readonly string[] | undefined) ?? DEFAULT_WARNINGS;
  return codes.includes(code);
}
