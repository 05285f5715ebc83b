import type { Diagnostic } from "../findings/index.ts";
import { nearestWord } from "../text/index.ts";
import type { FileOutline } from "./file_outline.ts";
import { openFinding } from "./open_finding.ts";
import { LINT_RULES } from "./registry.ts";
import type { Finding } from "./rule.ts";
import { type Sought, wasSought } from "./sought.ts";
import type { Suppression } from "./suppressions.ts";

export interface SuppressionContext extends Sought {
  readonly file: FileOutline;
  readonly reasonRequired: boolean;
}

/** The findings that no comment silences, and what is wrong with the comments. */
export function suppressed(
  findings: readonly Diagnostic[],
  suppressions: readonly Suppression[],
  context: SuppressionContext,
): Diagnostic[] {
  if (suppressions.length === 0) return [...findings];
  const used = new Map<Suppression, Set<string>>();
  const kept = findings.filter((finding) => {
    let isSilenced = false;
    for (const suppression of suppressions) {
      const id = matchingId(finding, suppression);
      if (id === null) continue;
      isSilenced = true;
      used.set(suppression, (used.get(suppression) ?? new Set()).add(id));
    }
    return !isSilenced;
  });
  const isSought = (id: string, { scope }: Suppression) => wasSought(id, scope, context, findings, context.file);
  const faults = suppressions.flatMap((suppression) =>
    faultsOf(suppression, used.get(suppression), context, (id) => isSought(id, suppression)),
  );
  return [...kept, ...faults];
}

function matchingId({ rule, data, primary }: Diagnostic, { ids, scope }: Suppression): string | null {
  const isInside = primary.start < scope.end && Math.max(primary.end, primary.start + 1) > scope.start;
  if (!isInside) return null;
  return ids.find((id) => id === rule || id === data.code) ?? null;
}

function faultsOf(
  suppression: Suppression,
  used: ReadonlySet<string> | undefined,
  { rules, file, reasonRequired }: SuppressionContext,
  isSought: (id: string) => boolean,
): Diagnostic[] {
  const { comment, ids, reason, kind } = suppression;
  const active = rules.find(({ rule }) => rule.id === "suppression");
  // The official compiler's own spelling may name what only it knows.
  if (active === undefined || kind === "yara_x") return [];
  const at = { start: comment.start, end: comment.end };
  const findings: Finding[] = [];
  if (ids.length === 0) findings.push({ messageId: "unnamed", at });
  if (reasonRequired && reason === null) findings.push({ messageId: "unreasoned", at });
  const missed = ids.filter((id) => !used?.has(id) && isSought(id));
  const isRule = (id: string) => LINT_RULES.some((rule) => rule.id === id);
  const unused = missed.filter(isRule);
  for (const id of unused) {
    const fix = {
      title: "Remove it",
      safe: true,
      edits: ids.length === unused.length ? [{ ...lineOrComment(file, at), text: "" }] : [],
    };
    findings.push({
      messageId: "unused",
      data: { id },
      at,
      subject: `unused ${id}`,
      fix: fix.edits.length > 0 ? fix : null,
    });
  }
  for (const id of missed) {
    if (isRule(id)) continue;
    const near = nearestWord(
      id,
      LINT_RULES.map((rule) => rule.id),
    );
    const help = near === null ? "`huntlint rules` lists them." : `Did you mean \`${near}\`?`;
    findings.push({ messageId: "unknown", data: { id }, at, help, subject: `unknown ${id}` });
  }
  return findings.map((finding) => openFinding(finding, active, file).diagnostic);
}

/** A comment with its line where it stands alone there, else with the space before it. */
function lineOrComment({ source }: FileOutline, { start, end }: { readonly start: number; readonly end: number }) {
  const { text } = source;
  let from = start;
  while (from > 0 && /[^\S\r\n]/.test(text[from - 1] as string)) from--;
  const isLineStart = from === 0 || /[\r\n]/.test(text[from - 1] as string);
  const lineEnd = /^[^\S\r\n]*(?:\r\n|\n|\r|$)/.exec(text.slice(end, end + 200))?.[0];
  return isLineStart && lineEnd !== undefined ? { start: from, end: end + lineEnd.length } : { start: from, end };
}
