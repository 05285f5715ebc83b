import type { EngineDiagnostic, EngineVerdict } from "../engine/index.ts";
import type { Diagnostic } from "../findings/index.ts";
import type { Span } from "../text/index.ts";
import type { ActiveRule } from "./active_rule.ts";
import { DEFAULT_WARNINGS, PERFORMANCE_WARNINGS } from "./compiler_codes.ts";
import type { FileOutline, RuleOutline } from "./file_outline.ts";
import { type OpenFinding, openFinding } from "./open_finding.ts";
import type { Settlement } from "./rule.ts";
import { Stretches } from "./stretches.ts";

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
  const known = new KnownFindings(context.findings, file);
  const ruleNames = new Set(file.rules.map(({ name }) => name));
  const found = verdict.diagnostics.flatMap((diagnostic): OpenFinding[] => {
    const isError = diagnostic.severity === "error";
    const isRefused = file.importsVt && PERFORMANCE_WARNINGS.includes(diagnostic.code);
    const active = activeRule(isError ? "compiler_error" : isRefused ? "livehunt_performance" : "compiler_warning");
    if (active === undefined || known.hold(diagnostic)) return [];
    if (!isError && !isRefused && !isWanted(diagnostic, active)) return [];
    const { code, title, span, labels, notes, help } = diagnostic;
    const [label = "", ...more] = labels.filter((text) => text !== title);
    const data = { code, title };
    const finding = { messageId: "fault", data, at: span, label, notes: [...more, ...notes], help: help[0] ?? null };
    const name = file.source.slice(span);
    // The compiler sees one file at a time; a rule may be declared in another.
    const isOwn = ruleNames.has(name);
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

/** What our own rules found in a file, for the question whether what the compiler says is among it. */
class KnownFindings {
  readonly #file: FileOutline;
  readonly #byRule = new Map<string, Diagnostic[]>();
  readonly #errors: readonly Diagnostic[];
  readonly #places = new Map<string, Places>();
  #brokenRules: ReadonlySet<RuleOutline | null> | undefined;

  constructor(findings: readonly OpenFinding[], file: FileOutline) {
    this.#file = file;
    for (const { diagnostic } of findings) {
      const others = this.#byRule.get(diagnostic.rule);
      if (others) others.push(diagnostic);
      else this.#byRule.set(diagnostic.rule, [diagnostic]);
    }
    this.#errors = findings.flatMap(({ diagnostic }) => (diagnostic.severity === "error" ? [diagnostic] : []));
  }

  hold({ code, span, severity }: EngineDiagnostic): boolean {
    if (severity !== "error") return (SAID_BY[code] ?? []).some((id) => this.#areAt(span, id));
    if (code !== SYNTAX_ERROR) return this.#areAt(span, "any error", () => this.#errors);
    this.#brokenRules ??= new Set(
      this.#errors.flatMap(({ rule, primary }) => (rule === "yara_syntax" ? [this.#file.ruleAt(primary.start)] : [])),
    );
    if (this.#brokenRules.has(this.#file.ruleAt(span.start))) return true;
    return this.#areAt(span, "any other error", () => this.#errors.filter(({ rule }) => rule !== "yara_syntax"));
  }

  /** Whether some of a kind touch a place, or begin on its line. */
  #areAt({ start, end }: Span, kind: string, ofKind = (): readonly Diagnostic[] => this.#byRule.get(kind) ?? []) {
    const lineAt = (offset: number) => this.#file.source.positionAt(offset).line;
    let places = this.#places.get(kind);
    if (places === undefined) {
      const found = ofKind();
      const stretches = new Stretches(found.map(({ primary }) => ({ start: primary.start, end: primary.end + 1 })));
      places = { stretches, lines: new Set(found.map(({ primary }) => lineAt(primary.start))) };
      this.#places.set(kind, places);
    }
    return places.stretches.meet({ start, end: end + 1 }) || places.lines.has(lineAt(start));
  }
}

interface Places {
  readonly stretches: Stretches;
  readonly lines: ReadonlySet<number>;
}

function isWanted({ code }: EngineDiagnostic, { options }: ActiveRule): boolean {
  const codes = (options.codes as readonly string[] | undefined) ?? DEFAULT_WARNINGS;
  return codes.includes(code);
}
