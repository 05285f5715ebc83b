import type { Diagnostic } from "../findings/index.ts";
import { nearestWord, type Span } from "../text/index.ts";
import type { FileOutline } from "./file_outline.ts";
import { openFinding } from "./open_finding.ts";
import { LINT_RULES } from "./registry.ts";
import type { Finding } from "./rule.ts";
import { type Sought, soughtAmong } from "./sought.ts";
import { Stretches } from "./stretches.ts";
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
  const scopes = new Map<string, Stretches>();
  for (const [id, spans] of byId(suppressions.flatMap(({ ids, scope }) => ids.map((id) => [id, scope])))) {
    scopes.set(id, new Stretches(spans));
  }
  const places = new Map<string, Stretches>();
  const found = findings.flatMap((finding) => idsOf(finding).map((id): [string, Span] => [id, placeOf(finding)]));
  for (const [id, spans] of byId(found)) places.set(id, new Stretches(spans));
  const isSilenced = (finding: Diagnostic) => {
    const place = placeOf(finding);
    return idsOf(finding).some((id) => scopes.get(id)?.meet(place));
  };
  const isSought = soughtAmong(findings, context, context.file);
  const faults = suppressions.flatMap((suppression) => {
    const isUsed = (id: string) => places.get(id)?.meet(suppression.scope) ?? false;
    // Another place of the same rule, which the comment may have been meant for.
    const missedIn = (id: string): number | null => {
      const rule = context.file.ruleAt(suppression.comment.start);
      const start = rule === null ? null : (places.get(id)?.firstIn(rule) ?? null);
      return start === null || scopes.get(id)?.meet({ start, end: start + 1 }) ? null : start;
    };
    return faultsOf(suppression, { isUsed, missedIn, isSought: (id) => isSought(id, suppression.scope) }, context);
  });
  return [...findings.filter((finding) => !isSilenced(finding)), ...faults];
}

/** What a comment may name a finding by. */
function idsOf({ rule, data: { code } }: Diagnostic): string[] {
  return code === undefined ? [rule] : [rule, code];
}

/** An empty place is on the line that it is in. */
function placeOf({ primary: { start, end } }: Diagnostic): Span {
  return { start, end: Math.max(end, start + 1) };
}

function byId(spans: readonly (readonly [id: string, span: Span])[]): ReadonlyMap<string, Span[]> {
  const found = new Map<string, Span[]>();
  for (const [id, span] of spans) {
    const others = found.get(id);
    if (others) others.push(span);
    else found.set(id, [span]);
  }
  return found;
}

/** What is known of a comment's ids. */
interface Answers {
  readonly isUsed: (id: string) => boolean;
  readonly isSought: (id: string) => boolean;
  readonly missedIn: (id: string) => number | null;
}

function faultsOf(
  suppression: Suppression,
  { isUsed, isSought, missedIn }: Answers,
  { rules, file, reasonRequired }: SuppressionContext,
): Diagnostic[] {
  const { comment, ids, reason, kind } = suppression;
  const active = rules.find(({ rule }) => rule.id === "suppression");
  // The official compiler's own spelling may name what only it knows.
  if (active === undefined || kind === "yara_x") return [];
  const at = { start: comment.start, end: comment.end };
  const findings: Finding[] = [];
  if (suppression.misnamed !== undefined) {
    const help = "Write `huntlint-ignore id: reason`, or `huntlint-ignore-file` for the whole file.";
    findings.push({ messageId: "misnamed", data: { word: suppression.misnamed }, at, help });
    return findings.map((finding) => openFinding(finding, active, file).diagnostic);
  }
  if (ids.length === 0) findings.push({ messageId: "unnamed", at });
  if (reasonRequired && reason === null) findings.push({ messageId: "unreasoned", at });
  const missed = ids.filter((id) => !isUsed(id) && isSought(id));
  const isRule = (id: string) => LINT_RULES.some((rule) => rule.id === id);
  const unused = missed.filter(isRule);
  const isMisplaced = unused.some((id) => missedIn(id) !== null);
  for (const id of unused) {
    // With a comment in the wrong place its author's reason would go.
    const isAllUnused = ids.length === unused.length && !isMisplaced;
    const fix = {
      title: "Remove it",
      safe: true,
      edits: isAllUnused ? [{ ...lineOrComment(file, at), text: "" }] : [],
    };
    const elsewhere = missedIn(id);
    findings.push({
      messageId: "unused",
      data: { id },
      at,
      ...(elsewhere === null ? {} : { help: misplaced(id, file.source.positionAt(elsewhere).line) }),
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

function misplaced(id: string, line: number): string {
  return `\`${id}\` is reported on line ${line}: put the comment behind what stands there, alone above it, or alone above the rule.`;
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
