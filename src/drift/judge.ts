import type {
  ComparisonResult,
  Difference,
  Entity,
  JudgedQuery,
  SearchedFields,
  Side,
  Unchecked,
  Witness,
} from "../findings/index.ts";
import {
  and,
  type ClauseDifference,
  type ComparedClause,
  compareSides,
  evaluate,
  FALSE,
  type Formula,
  fieldsOf,
  or,
  type SideComparison,
  satisfy,
  TRUE,
  type Truth,
} from "../logic/index.ts";
import type { Span } from "../text/index.ts";
import { lowerQuery } from "../translate/lower_query.ts";
import { lowerRule } from "../translate/lower_rule.ts";
import type { LoweredQuery, LoweredRule, Place, QueryClause, RuleClause } from "../translate/lowered.ts";
import { loadModifiers } from "../translate/modifiers.ts";
import { recordForRule } from "../translate/record_terms.ts";
import { loadSchema } from "../vt/index.ts";
import { parseQuery, type QueryFault } from "../vti/index.ts";
import { constantOf } from "./constants.ts";
import { describeWitness } from "./example.ts";
import { explain, fieldName, QUERY_AND_RULE, type SideNames } from "./explanation.ts";
import { findKeptQueries, type KeptQuery } from "./kept_queries.ts";
import { DEFAULT_POLICY, type DriftPolicy } from "./policy.ts";
import { type OtherSide, RuleEdits } from "./rule_edits.ts";
import type { RuleSide } from "./rule_side.ts";
import { queryScope, ruleScope } from "./scope.ts";
import { joinedQueries } from "./union.ts";
import { isPossible, type ToldValues, unreachableValues } from "./unreachable_values.ts";
import { writtenNumbers } from "./written_numbers.ts";

export interface JudgeOptions {
  /** Where neither `entity:` nor `target_entity` says. */
  readonly entity?: Entity | null;
  readonly policy?: DriftPolicy;
  /** Steps of work for one comparison. */
  readonly steps?: number;
  /** What two rules, or two queries, are called in explanations. */
  readonly names?: SideNames;
}

/** A comparison, or null where a query does not parse; `faults` says why, and what was read in a way worth saying. */
export interface QueryComparison {
  readonly result: ComparisonResult | null;
  readonly faults: readonly QueryFault[];
}

/** The rule's relation to a query. */
export function compareQueryWithRule(query: string, side: RuleSide, options: JudgeOptions = {}): QueryComparison {
  const rule = lowerSide(side, options);
  const { lowered, faults } = lowerText(query, { ...options, entity: rule.entity });
  if (lowered === null) return { result: null, faults };
  return { result: judge(lowered, rule, side, query, options), faults };
}

/** The second rule's relation to the first. Nothing is scope here: every clause counts. */
export function compareRules(first: RuleSide, second: RuleSide, options: JudgeOptions = {}): ComparisonResult {
  const names = options.names ?? { first: "the first rule", second: "the second rule" };
  const one = exactSide(lowerSide(first, options), first);
  const two = exactSide(lowerSide(second, options), second);
  // Rules match characters, so a space more is a difference.
  return compareLike(one, two, names, options, false);
}

/** The second query's relation to the first, both at what `translate` writes. */
export function compareQueries(first: string, second: string, options: JudgeOptions = {}): QueryComparison {
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

/** One clause of a rule or a query, and whether a record satisfies it; null: undecided. */
export interface EvaluatedClause {
  readonly text: string;
  readonly holds: Truth;
}

export interface Evaluation {
  readonly matches: Truth;
  readonly clauses: readonly EvaluatedClause[];
}

/** `terms` of the record may be named as in the rule (`$a`, `#a`) or as witnesses name them. */
export function evaluateRule(side: RuleSide, record: Witness, options: JudgeOptions = {}): Evaluation {
  const named = recordForRule(record, side.rule, side.file, loadSchema());
  return evaluateClauses(lowerSide(side, options).clauses, (clause) => clause.formula, named);
}

/** Whether a record is found, the query read as `translate` would write it. */
export function evaluateQuery(
  query: string,
  record: Witness,
  options: JudgeOptions = {},
): { readonly evaluation: Evaluation | null; readonly faults: readonly QueryFault[] } {
  const { lowered, faults } = lowerText(query, options);
  if (lowered === null) return { evaluation: null, faults };
  return { evaluation: evaluateClauses(lowered.clauses, (clause) => clause.usual, record), faults };
}

function evaluateClauses<C extends { readonly place: Place }>(
  clauses: readonly C[],
  formulaOf: (clause: C) => Formula,
  record: Witness,
): Evaluation {
  const evaluated = clauses.map((clause) => ({
    text: clause.place.text,
    holds: evaluate(formulaOf(clause), record),
  }));
  const isFalse = evaluated.some(({ holds }) => holds === false);
  const isOpen = evaluated.some(({ holds }) => holds === null);
  return { matches: isFalse ? false : isOpen ? null : true, clauses: evaluated };
}

/** Finds the queries that are kept with a rule and compares each with it. */
export function judgeKeptQueries(side: RuleSide, keys: readonly string[], options: JudgeOptions = {}): JudgedQuery[] {
  const kept = keptQueries(side, keys);
  if (kept.length === 0) return [];
  const rule = lowerSide(side, options);
  return kept.map((query) => judgeKeptQuery(query, rule, side, options));
}

/**
 * The rule's relation to all its queries taken together: it may find what any of them finds. Placed at the first of
 * them; null for fewer than two that parse.
 */
export function judgeUnion(side: RuleSide, keys: readonly string[], options: JudgeOptions = {}): JudgedQuery | null {
  const rule = lowerSide(side, options);
  const read = keptQueries(side, keys).flatMap((kept) => {
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
  const { lowered } = lowerText(kept.text, { ...options, entity: rule.entity });
  if (lowered === null) {
    return { ...base, relation: null, complete: false, differences: [], unchecked: [], notes: [] };
  }
  const toFile = (span: Span) => ({ start: kept.toSource(span.start), end: kept.toSource(span.end) });
  return { ...base, ...judge(lowered, rule, side, kept.text, options, toFile) };
}

// ---- sides

function lowerSide({ rule, file, source }: RuleSide, { entity }: JudgeOptions): LoweredRule {
  return lowerRule(rule, file, { schema: loadSchema(), text: source.text, ...(entity ? { entity } : {}) });
}

function lowerText(
  text: string,
  { entity }: JudgeOptions,
): { readonly lowered: LoweredQuery | null; readonly faults: readonly QueryFault[] } {
  const { query, errors } = parseQuery(text);
  if (query.expression === null || errors.some(({ severity }) => severity === "error")) {
    return { lowered: null, faults: errors };
  }
  const options = { table: loadModifiers(), schema: loadSchema(), text };
  return { lowered: lowerQuery(query, { ...options, ...(entity ? { entity } : {}) }), faults: errors };
}

/** What one side of a comparison is, once its clauses are formulas. */
interface PreparedSide {
  readonly entity: Entity;
  readonly clauses: readonly ComparedClause[];
  readonly places: readonly Place[];
  readonly unchecked: readonly Unchecked[];
  readonly notes: readonly string[];
  readonly rangeOf: (place: Place) => Difference["range"];
  /** A rule's file and text, for showing the very comparisons; null for a query. */
  readonly written: RuleSide | null;
  /** What each clause asks for, as a rule would. */
  readonly asks: readonly Formula[];
}

function exactSide(rule: LoweredRule, side: RuleSide): PreparedSide {
  const { source } = side;
  return {
    entity: rule.entity,
    clauses: rule.clauses.map(({ formula }) => exactClause(formula)),
    places: rule.clauses.map(({ place }) => place),
    unchecked: [],
    notes: rule.notes,
    rangeOf: ({ range }) => source.rangeOf(range),
    written: side,
    asks: rule.clauses.map(({ formula }) => formula),
  };
}

function querySide(query: LoweredQuery, text: string, { told, order }: ToldValues): PreparedSide {
  return {
    entity: query.entity,
    // The order of times has no place: it holds on both sides, so that nothing is ever said of it.
    clauses: [...query.clauses.map(({ usual }) => told(usual)), ...(order === TRUE ? [] : [order])].map(exactClause),
    places: query.clauses.map(({ place }) => place),
    unchecked: [],
    notes: query.notes,
    rangeOf: rangeIn(text),
    written: null,
    asks: query.clauses.map(({ usual }) => usual),
  };
}

function exactClause(formula: Formula): ComparedClause {
  return { lower: formula, upper: formula, scope: null };
}

function rangeIn(text: string): PreparedSide["rangeOf"] {
  const lineStarts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  const position = (offset: number) => {
    let line = lineStarts.length;
    while (line > 1 && (lineStarts[line - 1] as number) > offset) line--;
    return { line, column: offset - (lineStarts[line - 1] as number) + 1, offset };
  };
  return ({ range }) => ({ start: position(range.start), end: position(range.end) });
}

// ---- comparing

/** Work for finding out whether a rule can match at all. */
const SCOPE_STEPS = 100_000;

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
  const whole = satisfy(and(rule.clauses.map(({ formula }) => formula)), { budget: { steps: SCOPE_STEPS } });
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
  { policy = DEFAULT_POLICY, steps }: JudgeOptions,
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
  const comparison = compareSides(first.clauses, second.clauses, {
    ...(steps === undefined ? {} : { steps }),
    ignoredReasons: new Set(policy.ignoredReasons),
    tokens,
  });
  if (comparison.exhausted) notes.push("The work budget ran out before everything was decided.");
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

/** Differences for reports. What would mend them is told at each, once all have said what they ask of the rule. */
function presented(
  differences: readonly ClauseDifference[],
  first: PreparedSide,
  second: PreparedSide,
  names: SideNames,
): Difference[] {
  if (differences.length === 0) return [];
  const written = [first, second].flatMap((side) => {
    if (side.written === null) return [];
    const { places, written } = side === first ? second : first;
    const other: OtherSide = {
      ruleName: written?.rule.name.name ?? null,
      numbers: writtenNumbers(places.map(({ text }) => text)),
    };
    return [{ side, edits: new RuleEdits(side.written, other) }];
  });
  for (const { side, edits } of written) {
    const added = differences.flatMap((difference) => {
      const place =
        side === (difference.side === "first" ? first : second) ? side.places[difference.clause] : undefined;
      const isAdded = difference.reason === "clause_added" && !difference.detail.isUnexplained;
      return isAdded && place ? [{ difference, range: place.range }] : [];
    });
    for (const difference of differences) {
      const own = difference.side === "first" ? first : second;
      const at = side === own ? difference.clause : difference.counterpart;
      const place = at === null ? undefined : side.places[at];
      const other = side === first ? second : first;
      const theirs = other === own ? difference.clause : difference.counterpart;
      if (place) edits.add(difference, side === own, place.range, theirs === null ? undefined : other.asks[theirs]);
    }
    for (const difference of differences) {
      const own = difference.side === "first" ? first : second;
      const missing = side === own ? undefined : own.asks[difference.clause];
      if (isWhole(difference) && missing) edits.addClause(difference, missing, added);
    }
  }
  return differences.map((difference) => ({
    ...present(difference, first, second, names),
    spots: written.flatMap(({ edits }) => edits.spots(difference)),
  }));
}

/** Whether the other side has nothing like the clause. */
function isWhole({ reason, detail }: ClauseDifference): boolean {
  if (detail.isUnexplained) return false;
  return reason === "clause_missing" || (reason === "negation" && detail.literal === undefined);
}

/** A difference: its clause as it is written, its reason and its witness in words. */
function present(
  difference: ClauseDifference,
  first: PreparedSide,
  second: PreparedSide,
  names: SideNames,
): Omit<Difference, "spots"> {
  const own = difference.side === "first" ? first : second;
  const other = difference.side === "first" ? second : first;
  const place = own.places[difference.clause];
  const counterpart = difference.counterpart === null ? undefined : other.places[difference.counterpart];
  const clause = own.clauses[difference.clause];
  const focus = new Set(clause ? [...fieldsOf(or([clause.upper, FALSE])).keys()] : []);
  const { witness, detail } = difference;
  const { literal, otherLiteral } = detail;
  const [field] = focus;
  return {
    side: sideName(difference.side, names),
    clause: place?.text ?? "",
    direction: difference.direction,
    scope: difference.scope,
    reason: difference.reason,
    explanation: explain(
      difference.scope && field !== undefined ? { ...difference, detail: { ...detail, field } } : difference,
      names,
    ),
    witness,
    example: witness === null ? null : describeWitness(witness, second.entity, focus, constantOf),
    range: place ? own.rangeOf(place) : null,
    literals: literal === undefined || otherLiteral === undefined ? null : { own: literal, other: otherLiteral },
    counterpart: counterpart ? { text: counterpart.text, range: other.rangeOf(counterpart) } : null,
  };
}

function sideName(side: "first" | "second", names: SideNames): Side {
  if (names === QUERY_AND_RULE) return side === "first" ? "query" : "rule";
  return side;
}
