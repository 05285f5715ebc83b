import type { Fix, JudgedQuery } from "../findings/index.ts";
import { indentAt, lineEndOf, type Span } from "../text/index.ts";
import { translateQuery } from "../translate/translate_query.ts";
import { construct, type Expression, parse, printNode, type Rule } from "../yara/index.ts";
import type { DriftTrial, NoTrial } from "./drift_trial.ts";
import { type EditedRule, ruleAfter } from "./edited_rule.ts";
import type { LintedFile } from "./linted_file.ts";
import { type DriftOf, restsOnDrift, sparesUsers } from "./rule_users.ts";

/**
 * What brings a rule and its query together again: what their differences say to change, else the condition that the
 * query translates to. Each is tried out, and offered only
 * where nothing is left to say then, nor more of the rules that name this one; and none where a rule that this one
 * names drifts itself, which may be all there is to mend. Unsafe: which of the two was meant, only its author knows.
 */
export function driftFix(
  query: JudgedQuery,
  rule: Rule,
  file: LintedFile,
  trial: DriftTrial | NoTrial,
  driftOf: DriftOf,
): Fix | null {
  const counted = query.differences.filter(({ scope }) => !scope);
  if (query.relation === "unknown" || counted.length === 0) return null;
  if (restsOnDrift(rule, file, driftOf)) return null;
  const isOfCase = counted.every(({ reason, side }) => reason === "case_sensitive" && side === "rule");
  const proposals = [
    () => changed(trial, isOfCase, rule, file),
    () => applied(translated(query, rule, file), rule, file),
  ];
  for (const propose of proposals) {
    const proposal = propose();
    if (proposal === null || driftOf(proposal.edited.rule, proposal.edited.file) > 0) continue;
    if (sparesUsers(proposal.fix.edits, rule, file, driftOf)) return proposal.fix;
  }
  return null;
}

interface Proposal {
  readonly fix: Fix;
  /** The rule as the fix makes it. */
  readonly edited: EditedRule;
}

function applied(fix: Fix | null, rule: Rule, file: LintedFile): Proposal | null {
  const edited = fix === null ? null : ruleAfter(fix.edits, rule, file);
  return fix === null || edited === null ? null : { fix, edited };
}

/** Whether a comment stands in what is to be written anew: no word of a hunter's is to be lost. */
function losesComment(replaced: Span, { tree }: LintedFile): boolean {
  return tree.comments.some(({ start, end }) => start < replaced.end && end > replaced.start);
}

// ---- what the differences say

function changed(trial: DriftTrial | NoTrial, isOfCase: boolean, rule: Rule, file: LintedFile): Proposal | null {
  if (trial.kind !== "tried") return null;
  // Of several queries one is not to win, and what cannot be compared could be what matters: but no query minds case.
  if (!isOfCase && (!trial.result.complete || file.queriesOf(rule).length > 1)) return null;
  const { edits, edited } = trial;
  if (edits.some((edit) => losesComment(edit, file))) return null;
  const title = isOfCase ? "Ignore letter case, as the query does" : "Change what differs from the query";
  return { fix: { title, safe: false, edits }, edited };
}

// ---- translation

/** Reasons for which a clause of the rule is set aside: it says when the rule runs, and stays. */
const KEPT_SCOPES: ReadonlySet<string> = new Set(["scope_new_only", "scope_detections", "scope_file_type"]);

function translated(query: JudgedQuery, rule: Rule, file: LintedFile): Fix | null {
  const { condition, patterns } = rule;
  const entity = file.entityOf(rule);
  // Patterns that a condition no longer names would not compile.
  if (condition === null || patterns !== null || file.queriesOf(rule).length > 1) return null;
  const { expression } = condition;
  if (losesComment(expression, file)) return null;
  const result = translateQuery(query.text, entity === null ? {} : { entity });
  if (!result.complete || result.output === null || (entity !== null && result.entity !== entity)) return null;
  const { tree } = parse(result.output);
  const made = tree.items.find((item) => item.kind === "Rule");
  const isImported = tree.items.every((item) => item.kind !== "Import" || file.imports.has(item.module.value));
  if (!made?.condition || made.patterns !== null || !isImported) return null;
  const scopes = query.differences.flatMap(({ side, scope, reason, range }) => {
    if (side !== "rule" || !scope || !KEPT_SCOPES.has(reason) || range === null) return [];
    return clauseAt({ start: range.start.offset, end: range.end.offset }, rule) ?? [];
  });
  const text = indented(printNode(construct.and([...scopes, made.condition.expression])), expression.start, file);
  const { start, end } = expression;
  return { title: "Write the condition anew from the query", safe: false, edits: [{ start, end, text }] };
}

/** The clause of the rule's own that stands there; a part of a rule that it names goes with the name. */
function clauseAt({ start, end }: Span, rule: Rule): Expression | null {
  let found: Expression | null = null;
  const add = (node: Expression): void => {
    if (node.start > start || node.end < end) return;
    if (node.start === start && node.end === end) found = node;
    else if (node.kind === "ParenthesizedExpression") add(node.expression);
    else if (node.kind === "LogicalExpression") node.operands.forEach(add);
  };
  if (rule.condition !== null) add(rule.condition.expression);
  return found;
}

/** Lines below the first, as deep as the one on which it begins, and ended as the file is. */
function indented(printed: string, at: number, { source: { text } }: LintedFile): string {
  return printed.split("\n").join(`${lineEndOf(text) ?? "\n"}${indentAt(text, at)}`);
}
