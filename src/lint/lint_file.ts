import type { Diagnostic, FileReport, JudgedQuery, Severity } from "../findings/index.ts";
import { SourceFile } from "../text/index.ts";
import type { Node, NodeKind } from "../yara/index.ts";
import { visit } from "../yara/index.ts";
import { fingerprint } from "./fingerprint.ts";
import { type FileOptions, LintedFile } from "./linted_file.ts";
import type { Finding, LintRule, Listener } from "./rule.ts";

/** A lint rule as a run uses it. */
export interface ActiveRule {
  readonly rule: LintRule;
  /** Null: as the rule itself says. */
  readonly severity: Severity | null;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Looks at a file with all rules in one walk; what the compiler says and what is suppressed comes later. */
export function findingsOf(file: LintedFile, rules: readonly ActiveRule[]): Diagnostic[] {
  const findings: Diagnostic[] = [];
  const listeners = rules.flatMap((active): Listener[] => {
    if (active.rule.create === undefined) return [];
    return [
      active.rule.create({
        file,
        options: active.options,
        report: (finding) => findings.push(diagnosticOf(finding, active, file)),
      }),
    ];
  });
  walkOnce(file.tree, listeners);
  for (const listener of listeners) listener.finish?.();
  return findings.sort(inOrder);
}

export interface LintedResult {
  readonly file: LintedFile;
  readonly report: FileReport;
}

/** Lints one file alone, without the compiler. */
export function lintFile(source: SourceFile, rules: readonly ActiveRule[], options?: FileOptions): LintedResult {
  const file = new LintedFile(source, options);
  return { file, report: fileReport(file, findingsOf(file, rules)) };
}

/** A linted file as reports have it. */
export function fileReport(file: LintedFile, findings: readonly Diagnostic[]): FileReport {
  return {
    path: file.path,
    source: file.source,
    rules: file.rules.map(({ name }) => name.name),
    ruleSpans: file.rules.map(({ start, end }) => ({ start, end })),
    findings: [...findings].sort(inOrder),
    queries: file.rules.flatMap((rule): readonly JudgedQuery[] => file.judgedQueriesOf(rule)),
  };
}

/** A file of which no text could be had, as a report on it. `rule` is the id of the lint rule that says so. */
export function unreadFile(
  path: string,
  fault: { readonly rule: string; readonly detail: string; readonly help: string },
  rules: readonly ActiveRule[],
): FileReport {
  const source = new SourceFile(path, "");
  const active = rules.find(({ rule }) => rule.id === fault.rule);
  const finding = {
    messageId: "unreadable",
    data: { detail: fault.detail },
    at: { start: 0, end: 0 },
    help: fault.help,
  };
  return {
    path,
    source: null,
    rules: [],
    findings: active ? [diagnosticOf({ ...finding, subject: "" }, active, new LintedFile(source))] : [],
    queries: [],
  };
}

type Handler = (node: Node, ancestors: readonly Node[]) => void;

function walkOnce(tree: Node, listeners: readonly Listener[]): void {
  const handlers = new Map<string, Handler[]>();
  for (const listener of listeners) {
    for (const [kind, handler] of Object.entries(listener)) {
      if (kind !== "finish") handlers.set(kind, [...(handlers.get(kind) ?? []), handler as Handler]);
    }
  }
  const visitor: Partial<Record<NodeKind, Handler>> = {};
  for (const [kind, called] of handlers) {
    visitor[kind as NodeKind] = (node, ancestors) => {
      for (const handler of called) handler(node, ancestors);
    };
  }
  visit(tree, visitor as Parameters<typeof visit>[1]);
}

/** By place, then by lint rule: the order of every report. */
export function inOrder(a: Diagnostic, b: Diagnostic): number {
  return (
    a.primary.start - b.primary.start ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
    a.primary.end - b.primary.end
  );
}

/** Fills a finding in: its message from the rule's template, its severity, the YARA rule that holds it. */
export function diagnosticOf(finding: Finding, { rule, severity }: ActiveRule, file: LintedFile): Diagnostic {
  const { at, messageId, data = {} } = finding;
  const yaraRule = file.ruleAt(at.start)?.name.name ?? null;
  const subject = finding.subject ?? `${messageId} ${file.source.slice(at)}`;
  return {
    rule: rule.id,
    messageId,
    data,
    message: filled(rule.messages[messageId] ?? messageId, data),
    help: finding.help ?? null,
    severity: severity ?? finding.severity ?? rule.severity,
    path: file.path,
    yaraRule,
    primary: { start: at.start, end: at.end, label: finding.label ?? "" },
    related: (finding.related ?? []).map((label) => ({ path: file.path, ...label })),
    notes: finding.notes ?? [],
    fix: finding.fix ?? null,
    fingerprint: fingerprint(rule.id, yaraRule, file.path, subject),
  };
}

function filled(template: string, data: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(data, name) ? (data[name] as string) : whole,
  );
}
