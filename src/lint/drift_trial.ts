import { spotEdits } from "../drift/index.ts";
import type { ComparisonResult, JudgedQuery, Relation } from "../findings/index.ts";
import type { Edit } from "../text/index.ts";
import type { Rule } from "../yara/index.ts";
import { type EditedRule, ruleAfter } from "./edited_rule.ts";
import type { LintedFile } from "./linted_file.ts";

/** A rule with all that its differences to a query ask for, and how it then stands to that query. */
export interface DriftTrial {
  readonly kind: "tried";
  readonly edits: readonly Edit[];
  readonly edited: EditedRule;
  readonly result: ComparisonResult;
}

/**
 * Why nothing was tried: the differences say nothing to write; what they say stands in another rule; or no rule comes
 * of it, so that it is no advice either.
 */
export interface NoTrial {
  readonly kind: "nothing_said" | "elsewhere" | "broken";
}

/** Tries out what the differences say. */
export function tryEdits(query: JudgedQuery, rule: Rule, file: LintedFile): DriftTrial | NoTrial {
  const edits = spotEdits(query.differences);
  if (edits === null) return { kind: "broken" };
  if (edits.length === 0) return { kind: "nothing_said" };
  const { condition } = rule;
  // In another rule that this one names, they would change what others mean by it.
  const isOwn = edits.every(({ start, end }) => condition !== null && condition.start <= start && end <= condition.end);
  if (!isOwn) return { kind: "elsewhere" };
  const edited = ruleAfter(edits, rule, file);
  if (edited === null || edited.file.parsed.errors.length > 0 || edited.file.isBroken(edited.rule))
    return { kind: "broken" };
  const result = edited.file.compared(query.text, edited.rule);
  return result === null ? { kind: "broken" } : { kind: "tried", edits, edited, result };
}

/** What a trial is to people who are told of the differences. */
export interface TrialVerdict {
  /** What came of the changes; null where they did not bring the two closer together. */
  readonly tried: string | null;
  /** What the differences say to write is no advice. */
  readonly isUseless: boolean;
}

export function verdictOn(query: JudgedQuery, trial: DriftTrial | NoTrial): TrialVerdict {
  if (trial.kind !== "tried") return { tried: null, isUseless: trial.kind === "broken" };
  const tried = trialNote(query, trial);
  return { tried, isUseless: tried === null };
}

/** How far a rule is from its query: one that finds nothing of what the other does is the farthest. */
export const DISTANCE: Readonly<Record<Relation, number>> = {
  equivalent: 0,
  narrower: 1,
  broader: 1,
  overlapping: 2,
  disjoint: 3,
  unknown: 3,
};

function trialNote(query: JudgedQuery, { result: then }: DriftTrial): string | null {
  if (then.relation === "unknown" || DISTANCE[then.relation] > DISTANCE[query.relation ?? "unknown"]) return null;
  const left = then.differences.filter(({ scope }) => !scope);
  const before = query.differences.filter(({ scope }) => !scope);
  const rest = [...new Set(left.map(({ reason }) => reason))];
  const isCloser = left.length < before.length && left.every(({ reason }) => before.some((d) => d.reason === reason));
  if (!isCloser && !rest.every((reason) => reason === "same_element")) return null;
  const why = left.map(({ reason, explanation }) => {
    return before.some((d) => d.explanation === explanation) ? `what is said of \`${reason}\` above` : explanation;
  });
  const what = outcome(then.relation, [...new Set(why)].join("; ").replace(/\.$/, ""));
  return `tried: ${asFarAs(then)}with these changes ${what}`;
}

/** `left`: what is not mended yet. */
function outcome(relation: Relation, left: string): string {
  switch (relation) {
    case "equivalent":
      return "the rule finds exactly what its query finds";
    case "narrower":
      return `the rule adds nothing, and misses only ${introduced(left)}`;
    case "broader":
      return `the rule misses nothing, and adds only ${introduced(left)}`;
    default:
      return `there is left only ${introduced(left)}`;
  }
}

function introduced(left: string): string {
  return left.startsWith("what ") ? left : `this: ${left}`;
}

function asFarAs({ complete, differences }: ComparisonResult): string {
  const isByTokens = differences.some(({ reason }) => reason === "tokenisation_unknown");
  return `${isByTokens ? "punctuation set aside, " : ""}${complete ? "" : "as far as the query can be compared, "}`;
}
