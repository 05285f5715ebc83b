import type { ComparisonResult, JudgedQuery, SearchedFields } from "../findings/index.ts";
import {
  and,
  type ClauseDifference,
  type ComparedClause,
  compareSides,
  DEFAULT_STEPS,
  drawing,
  fieldsOf,
  readingSteps,
  type SideComparison,
  satisfy,
} from "../logic/index.ts";
import type { Span } from "../text/index.ts";
import type { LoweredQuery, LoweredRule, QueryClause, RuleClause } from "../translate/lowered.ts";
import { loadModifiers } from "../translate/modifiers.ts";
import type { QueryFault } from "../vti/index.ts";
import { fieldName, QUERY_AND_RULE, type SideNames } from "./explanation.ts";
import { fileTypeKnowledge } from "./file_type_knowledge.ts";
import { findKeptQueries, type KeptQuery } from "./kept_queries.ts";
import { DEFAULT_POLICY } from "./policy.ts";
import { presented } from "./presented.ts";
import { regexpKnowledge } from "./regexp_knowledge.ts";
import type { RuleSide } from "./rule_side.ts";
import { queryScope, ruleScope } from "./scope.ts";
import { exactSide, type JudgeOptions, lowerSide, lowerText, type PreparedSide, querySide, rangeIn } from "./sides.ts";
import { joinedQueries } from "./union.ts";
import { isPossible, unreachableValues } from "./unreachable_values.ts";

/** A comparison, or null where a query does not parse; `faults` says why, and what was read in a way worth saying. */
export interface QueryComparison {
  readonly result: ComparisonResult | null;
  readonly faults: readonly QueryFault[];
}

/** The rule's relation to a query. */
export function compareQueryWithRule(query: string, side: RuleSide, options: JudgeOptions = {}): QueryComparison {
  if (isSpent(options)) return { result: NOT_COMPARED, faults: [] };
  const rule = lowerSide(side, options);
  const { lowered, faults } = lowerText(query, { ...options, entity: rule.entity });
  if (lowered === null) return { result: null, faults };
  return { result: judge(lowered, rule, side, query, options), faults };
}

/** The second rule's relation to the first. Nothing is scope here: every clause counts. */
export function compareRules(first: RuleSide, second: RuleSide, options: JudgeOptions = {}): ComparisonResult {
  if (isSpent(options)) return NOT_COMPARED;
  const names = options.names ?? { first: "the first rule", second: "the second rule" };
  const one = { ...exactSide(lowerSide(first, options), first), isPast: options.isChange === true };
  const two = exactSide(lowerSide(second, options), second);
  // Rules match characters, so a space more is a difference.
  return compareLike(one, two, names, options, false);
}

/** The second query's relation to the first, both at what `translate` writes. */
export function compareQueries(first: string, second: string, options: JudgeOptions = {}): QueryComparison {
  if (isSpent(options)) return { result: NOT_COMPARED, faults: [] };
  const one = lowerText(first, options);
  const two = lowerText(second, options);
  const faults = [...one.faults, ...two.faults];
  if (one.lowered === null || two.lowered === null) return { result: null, faults };
  const names = options.names ?? { first: "the first query", second: "the second query" };
  const values = unreachableValues([one.lowered, two.lowered]);
  const sides = [querySide(one.lowered, first, values), querySide(two.lowered, second, values)] as const;
  const result = compareLike(...sides, names, options);
  return { result, faults };
}

/** What is said where a comparison, or those of a file, took more work than they may. */
export const OUT_OF_WORK = {
  comparison: "The work budget ran out before everything was decided.",
  file: "The work budget of the file ran out before this was compared.",
} as const;

/** What is said where there was no work left to compare anything. */
const NOT_COMPARED: Omit<ComparisonResult, "searched"> = {
  relation: "unknown",
  complete: true,
  differences: [],
  unchecked: [],
  notes: [OUT_OF_WORK.file],
};

function isSpent({ pool }: JudgeOptions): boolean {
  return pool !== undefined && pool.steps <= 0;
}

/** Finds the queries that are kept with a rule and compares each with it. */
export function judgeKeptQueries(side: RuleSide, keys: readonly string[], options: JudgeOptions = {}): JudgedQuery[] {
  const kept = keptQueries(side, keys);
  if (kept.length === 0) return [];
  if (isSpent(options)) return kept.map((query) => ({ ...placed(query, side), ...NOT_COMPARED }));
  const rule = lowerSide(side, options);
  return kept.map((query) => judgeKeptQuery(query, rule, side, options));
}

/**
 * The rule's relation to all its queries taken together: it may find what any of them finds. Placed at the first of
 * them; null for fewer than two, or fewer than two that parse.
 */
export function judgeUnion(side: RuleSide, keys: readonly string[], options: JudgeOptions = {}): JudgedQuery | null {
  const all = keptQueries(side, keys);
  if (all[0] === undefined || all.length < 2) return null;
  if (isSpent(options)) return { ...placed(all[0], side), ...NOT_COMPARED };
  const rule = lowerSide(side, options);
  const read = all.flatMap((kept) => {
    const { lowered } = lowerText(kept.text, { ...options, entity: rule.entity });
    return lowered === null ? [] : [{ kept, lowered }];
  });
  const [first] = read;
  if (first === undefined || read.length < 2) return null;
  const { text, lowered } = joinedQueries(
    read.map(({ kept, lowered: query }) => ({ text: kept.text, lowered: query })),
    rule,
  );
  return { ...placed(first.kept, side), text, ...judge(lowered, rule, side, text, options) };
}

function keptQueries({ rule, file, source }: RuleSide, keys: readonly string[]): KeptQuery[] {
  const table = loadModifiers();
  return findKeptQueries(rule, file, source, { keys, isModifier: (name) => table.isModifier(name) });
}

function placed({ source, key, text, range }: KeptQuery, side: RuleSide) {
  return { yaraRule: side.rule.name.name, source, key, text, range: side.source.rangeOf(range) };
}

function judgeKeptQuery(kept: KeptQuery, rule: LoweredRule, side: RuleSide, options: JudgeOptions): JudgedQuery {
  const base = placed(kept, side);
  if (isSpent(options)) return { ...base, ...NOT_COMPARED };
  const { lowered } = lowerText(kept.text, { ...options, entity: rule.entity });
  if (lowered === null) {
    return { ...base, relation: null, complete: false, differences: [], unchecked: [], notes: [] };
  }
  const toFile = (span: Span) => ({ start: kept.toSource(span.start), end: kept.toSource(span.end) });
  return { ...base, ...judge(lowered, rule, side, kept.text, options, toFile) };
}

// ---- comparing

/** Work for finding out whether a rule can match at all. */
const SCOPE_STEPS = 100_000;
/** What reading a side and telling the result takes at least, in steps. */
const LEAST_READING = 500;

function stepsToRead({ clauses }: PreparedSide): number {
  return LEAST_READING + readingSteps(clauses.map(({ upper }) => upper));
}

function judge(
  query: LoweredQuery,
  rule: LoweredRule,
  side: RuleSide,
  text: string,
  options: JudgeOptions,
  toFile?: (span: Span) => Span,
): ComparisonResult {
  const policy = options.policy ?? DEFAULT_POLICY;
  const queryClauses = query.clauses.map((clause) => compared(clause, rule.clauses));
  const first: PreparedSide = {
    entity: query.entity,
    clauses: queryClauses,
    places: query.clauses.map(({ place }) => place),
    unchecked: query.clauses.flatMap(({ unchecked }) => unchecked),
    notes: query.notes,
    rangeOf: toFile === undefined ? rangeIn(text) : ({ range }) => side.source.rangeOf(toFile(range)),
    written: null,
    asks: query.clauses.map(({ usual }) => usual),
  };
  const exact = exactSide(rule, side);
  const condition = and(rule.clauses.map(({ formula }) => formula));
  const whole = drawing([options.pool], SCOPE_STEPS, (budget) => satisfy(condition, { budget }));
  // A rule that can never match must not look right because the reason was set aside.
  const isDead = whole.status === "unsat";
  const scopes = rule.clauses.map((clause) => (isDead ? null : ruleScope(clause, query.clauses, policy)));
  const second: PreparedSide = {
    ...exact,
    clauses: exact.clauses.map((clause, i) => ({ ...clause, scope: scopes[i] ?? null })),
  };
  const isAnythingChecked = query.clauses.some(
    ({ role }, i) => role !== "unchecked" && queryClauses[i]?.scope === null,
  );
  const result = compareLike(first, second, QUERY_AND_RULE, options);
  const isReadable =
    query.entity !== "collection" && (isAnythingChecked || query.clauses.every((c) => c.role === "time"));
  const told = { ...result, searched: searchedFields(query, rule) };
  return isReadable ? told : { ...told, relation: "unknown" };
}

/** Each modifier once whose fields leave the rule a choice that it uses. */
function searchedFields({ terms }: LoweredQuery, rule: LoweredRule): SearchedFields[] {
  const own = new Set([...fieldsOf(and(rule.clauses.map(({ formula }) => formula))).keys()].map(fieldName));
  const byModifier = new Map<string, SearchedFields>();
  for (const { modifier, searched } of terms) {
    if (modifier === null || byModifier.has(modifier)) continue;
    const { required, possible } = named(searched());
    const optional = possible.filter((field) => !required.includes(field) && own.has(field));
    if (optional.length > 0 && required.length > 0) byModifier.set(modifier, { modifier, required, optional });
  }
  return [...byModifier.values()];
}

function named({ required, possible }: ReturnType<LoweredQuery["terms"][number]["searched"]>) {
  return { required: required.map(fieldName), possible: possible.map(fieldName) };
}

function compared(clause: QueryClause, rule: readonly RuleClause[]): ComparedClause {
  const { lower, upper } = clause;
  return { lower, upper, scope: queryScope(clause, rule) };
}

function compareLike(
  first: PreparedSide,
  second: PreparedSide,
  names: SideNames,
  { policy = DEFAULT_POLICY, steps = DEFAULT_STEPS, pool }: JudgeOptions,
  tokens = true,
): ComparisonResult {
  const unchecked = [...first.unchecked, ...second.unchecked];
  const notes = [...new Set([...first.notes, ...second.notes])];
  if (first.entity !== second.entity) {
    const differs: SideComparison = {
      relation: "disjoint",
      differences: [
        {
          side: "second",
          clause: 0,
          direction: "narrower",
          reason: "entity_differs",
          scope: false,
          detail: {},
          counterpart: null,
          witness: null,
        },
      ],
      exhausted: false,
    };
    const differences = presented(differs.differences, first, second, names);
    return { relation: differs.relation, complete: unchecked.length === 0, differences, unchecked, notes };
  }
  const ignoredReasons = new Set(policy.ignoredReasons);
  const asked = [...first.clauses, ...second.clauses].map(({ upper }) => upper);
  const known = and([fileTypeKnowledge(asked), regexpKnowledge(asked, tokens)]);
  const comparison = drawing([pool], steps, (budget) =>
    compareSides(first.clauses, second.clauses, { budget, ignoredReasons, tokens, known }),
  );
  if (pool !== undefined) pool.steps -= stepsToRead(first) + stepsToRead(second);
  if (comparison.exhausted) notes.push(OUT_OF_WORK.comparison);
  const told = comparison.differences.map(withoutImpossible);
  const isProved = comparison.relation === "disjoint" || told.every((d, i) => d === comparison.differences[i]);
  return {
    relation: isProved ? comparison.relation : "unknown",
    complete: unchecked.length === 0,
    // What was set aside as inexpressible is listed as unchecked.
    differences: presented(
      told.filter(({ reason }) => reason !== "not_expressible"),
      first,
      second,
      names,
    ),
    unchecked,
    notes,
  };
}

/** An example that no record can show is none: then nothing is proved. */
function withoutImpossible(difference: ClauseDifference): ClauseDifference {
  const { witness, scope } = difference;
  if (witness === null || isPossible(witness)) return difference;
  return { ...difference, witness: null, ...(scope ? {} : { reason: "undecided", detail: {} }) };
}
