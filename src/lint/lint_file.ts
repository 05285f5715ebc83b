import type { Diagnostic, FileReport, JudgedQuery } from "../findings/index.ts";
import { SourceFile } from "../text/index.ts";
import type { Node, NodeKind } from "../yara/index.ts";
import { visit } from "../yara/index.ts";
import type { ActiveRule } from "./active_rule.ts";
import { FileOutline } from "./file_outline.ts";
import type { LintedFile } from "./linted_file.ts";
import { isSuperseded, type OpenFinding, openFinding } from "./open_finding.ts";
import type { Finding, Listener } from "./rule.ts";

/** Looks at a file with all rules in one walk; what the compiler says and what is suppressed comes later. */
export function lintFile(file: LintedFile, rules: readonly ActiveRule[]): OpenFinding[] {
  const findings: OpenFinding[] = [];
  const { outline } = file;
  const listeners = rules.flatMap((active): Listener[] => {
    const { create, onlyImporting } = active.rule;
    if (create === undefined || (onlyImporting !== undefined && !file.imports.has(onlyImporting))) return [];
    const { options } = active;
    let count = 0;
    let open = 0;
    const report = (finding: Finding): void => {
      if (finding.settlement !== undefined) {
        // Most of these are taken back once all files are read, so they cannot be counted yet.
        if (++open <= MAX_OPEN_FINDINGS) findings.push(openFinding(finding, active, outline));
      } else if (++count < MAX_FINDINGS) findings.push(openFinding(finding, active, outline));
      else if (count === MAX_FINDINGS) findings.push(openFinding({ ...finding, notes: [MORE] }, active, outline));
    };
    return [create({ file, options, report })];
  });
  walkOnce(file.tree, listeners);
  for (const listener of listeners) listener.finish?.();
  const superseding = findings.filter(({ supersedes }) => supersedes.length > 0);
  return superseding.length === 0 ? findings : findings.filter((finding) => !isSuperseded(finding, superseding));
}

/** More than these of one kind in one file help nobody. */
export const MAX_FINDINGS = 500;
const MAX_OPEN_FINDINGS = 50_000;
const MORE = `note: after ${MAX_FINDINGS} of one kind the rest of a file is not listed`;

/** The queries of a file's rules, each compared with its rule. */
export function judgedQueries(file: LintedFile): JudgedQuery[] {
  if (!file.importsVt) return [];
  return file.rules.flatMap((rule): readonly JudgedQuery[] => file.judgedQueriesOf(rule));
}

/** A file of which no text could be had, as a report on it. `rule` is the id of the lint rule that says so. */
export function unreadFile(
  path: string,
  fault: { readonly rule: string; readonly detail: string; readonly help: string },
  rules: readonly ActiveRule[],
): FileReport {
  const active = rules.find(({ rule }) => rule.id === fault.rule);
  const data = { detail: fault.detail };
  const finding = { messageId: "unreadable", data, at: { start: 0, end: 0 }, help: fault.help, subject: "" };
  const outline = new FileOutline(new SourceFile(path, ""));
  const findings = active ? [openFinding(finding, active, outline).diagnostic] : [];
  return { path, source: null, rules: [], findings, queries: [] };
}

type Handler = (node: Node, ancestors: readonly Node[]) => void;

/** Kinds that are reached without walking into rules. */
const OUTER: ReadonlySet<string> = new Set(["File", "Import", "Include", "Rule", "Unparsed"]);

/** What stands below nodes that most of a file consists of: they are entered only where somebody wants any of it. */
export const KINDS_BELOW: { readonly [K in NodeKind]?: readonly NodeKind[] } = {
  Meta: ["Identifier", "StringLiteral", "IntegerLiteral", "FloatLiteral", "BooleanLiteral"],
  PatternSection: [
    ...(["TextPattern", "HexPattern", "RegexpPattern", "PatternIdentifier", "PatternModifier"] as const),
    ...(["StringLiteral", "HexString", "RegexpLiteral", "ByteRange", "IntegerLiteral"] as const),
  ],
};

function walkOnce(tree: Node, listeners: readonly Listener[]): void {
  const handlers = new Map<string, Handler[]>();
  for (const listener of listeners) {
    for (const kind in listener) {
      if (kind === "finish") continue;
      const handler = listener[kind as keyof Listener] as Handler;
      const others = handlers.get(kind);
      if (others) others.push(handler);
      else handlers.set(kind, [handler]);
    }
  }
  const goesDeep = [...handlers.keys()].some((kind) => !OUTER.has(kind));
  const isEntered = (kind: NodeKind): boolean =>
    kind === "Rule" ? goesDeep : (KINDS_BELOW[kind]?.some((below) => handlers.has(below)) ?? true);
  const visitor: Partial<Record<NodeKind, (node: Node, ancestors: readonly Node[]) => unknown>> = {};
  for (const kind of new Set([...handlers.keys(), "Rule", ...Object.keys(KINDS_BELOW)]) as Set<NodeKind>) {
    const called = handlers.get(kind) ?? [];
    const enters = isEntered(kind);
    visitor[kind] = (node, ancestors) => {
      for (let i = 0; i < called.length; i++) called[i]?.(node, ancestors);
      return enters;
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
