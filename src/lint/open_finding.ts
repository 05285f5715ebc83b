import type { Diagnostic } from "../findings/index.ts";
import type { ActiveRule } from "./active_rule.ts";
import type { FileOutline } from "./file_outline.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Finding, Repository, RulePlace, Settlement } from "./rule.ts";

/** A finding filled in, plain and serialisable; {@link settled} says what becomes of it once all files are read. */
export interface OpenFinding {
  readonly diagnostic: Diagnostic;
  /** Lint rules whose findings on the same place are left out for this one. */
  readonly supersedes: readonly string[];
  readonly settlement: Settlement | null;
}

/** Fills a finding in: its message from the rule's template, its severity, the YARA rule that holds it. */
export function openFinding(finding: Finding, active: ActiveRule, file: FileOutline): OpenFinding {
  return {
    diagnostic: diagnosticOf(finding, active, file),
    supersedes: finding.supersedes ?? [],
    settlement: finding.settlement ?? null,
  };
}

/** The finding as it stands when all files are known, or null where it does not. */
export function settled({ diagnostic, settlement }: OpenFinding, repository: Repository): Diagnostic | null {
  if (settlement === null) return diagnostic;
  const other = otherPlace(repository.placesOf(settlement.name), diagnostic.path);
  if (settlement.kind === "unless_declared") return other === undefined ? diagnostic : null;
  if (other === undefined) return null;
  return {
    ...diagnostic,
    data: { ...diagnostic.data, other: other.path },
    message: diagnostic.message.replace("{other}", () => other.path),
    related: [...diagnostic.related, { ...other, label: "the other one" }],
  };
}

/** The first place in another file. */
function otherPlace(places: readonly RulePlace[], path: string): RulePlace | undefined {
  if (places[0]?.path !== path) return places[0];
  // Those in one file stand together.
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]?.path === path) low = middle + 1;
    else high = middle;
  }
  return places[low];
}

/** Whether a finding is left out, since another says more of the same place. */
export function isSuperseded({ diagnostic }: OpenFinding, others: readonly OpenFinding[]): boolean {
  const { rule, primary } = diagnostic;
  return others.some(({ supersedes, diagnostic: { primary: place } }) => {
    return supersedes.includes(rule) && place.start <= primary.end && primary.start <= place.end;
  });
}

function diagnosticOf(finding: Finding, { rule, severity }: ActiveRule, file: FileOutline): Diagnostic {
  const { at, messageId, data = {} } = finding;
  const yaraRule = file.ruleAt(at.start)?.name ?? null;
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
