import { expect, test } from "vitest";
import type { EngineDiagnostic, EngineVerdict } from "../../src/engine/index.ts";
import { compilerFindings } from "../../src/lint/compiler_findings.ts";
import { FileOutline } from "../../src/lint/file_outline.ts";
import { type OpenFinding, openFinding } from "../../src/lint/open_finding.ts";
import { LINT_RULES } from "../../src/lint/registry.ts";
import { SourceFile } from "../../src/text/index.ts";

const rules = LINT_RULES.map((rule) => ({ rule, severity: null, options: {} }));

function verdict(diagnostics: readonly Partial<EngineDiagnostic>[]): EngineVerdict {
  const blank = { severity: "error", code: "E009", title: "unknown", labels: [], notes: [], help: [] } as const;
  const whole = diagnostics.map((diagnostic) => ({ ...blank, span: { start: 0, end: 0 }, ...diagnostic }));
  return { checked: true, diagnostics: whole, limits: [] };
}

function finding(id: string, start: number, end: number, file: FileOutline): OpenFinding {
  const active = rules.find(({ rule }) => rule.id === id);
  if (active === undefined) throw new Error(`no rule ${id}`);
  return openFinding(
    { messageId: Object.keys(active.rule.messages)[0] ?? "", at: { start, end }, subject: "" },
    active,
    file,
  );
}

test("an error is known where one of ours touches it, begins on its line or is the same rule's syntax error", () => {
  const text = "a b c\nd\ne f\ng h\ni";
  const at = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + 1 });
  const spans = [
    { name: "r", start: at("e").start, end: at("f").end },
    { name: "s", start: at("g").start, end: at("i").end },
  ].map((rule) => ({ ...rule, nameStart: rule.start }));
  const file = new FileOutline(new SourceFile("a.yar", text), spans);
  const findings = [
    finding("unknown_identifier", at("c").start, at("d").start, file),
    finding("yara_syntax", at("g").start, at("g").end, file),
  ];
  const left = (code: string) => {
    const told = ["a", "d", "f", "h", "i"].map((word) => ({ code, span: at(word) }));
    const found = compilerFindings(verdict(told), file, { rules, findings });
    return found.map(({ diagnostic }) => text[diagnostic.primary.start]).join("");
  };
  expect(left("E009")).toBe("fi");
  expect(left("E001")).toBe("f");
});

test("very many errors are sought among very many findings", () => {
  const many = 150_000;
  const source = new SourceFile("a.yar", "x\n".repeat(2 * many));
  const file = new FileOutline(source);
  const one = finding("unknown_identifier", 0, 1, file);
  const findings = Array.from({ length: many }, (_, i): OpenFinding => {
    const primary = { ...one.diagnostic.primary, start: 4 * i, end: 4 * i + 1 };
    return { ...one, diagnostic: { ...one.diagnostic, primary } };
  });
  const told = Array.from({ length: 2 * many }, (_, i) => ({ span: { start: 2 * i, end: 2 * i + 1 } }));
  const found = compilerFindings(verdict(told), file, { rules, findings });
  expect(found).toHaveLength(many);
  expect(found.every(({ diagnostic }, i) => diagnostic.primary.start === 4 * i + 2)).toBe(true);
});
