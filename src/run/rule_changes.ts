import { compareRules, type RuleSide } from "../drift/index.ts";
import type {
  ComparisonResult,
  Diagnostic,
  FileReport,
  JudgedQuery,
  LostSample,
  QueryLine,
  RuleChange,
  RuleChangeKind,
} from "../findings/index.ts";
import type { LintedFile } from "../lint/linted_file.ts";
import { translateRule } from "../translate/translate_rule.ts";
import { parseQuery, printQuery } from "../vti/index.ts";
import type { Rule } from "../yara/index.ts";
import type { SampledRule } from "./lost_samples.ts";
import { changedNames, rulesBuiltOn } from "./rules_built_on.ts";

/** A file in one of its two states, as it was read and as it was reported on. */
export interface FileState {
  readonly file: LintedFile;
  readonly report: FileReport;
}

export type SamplesLost = (before: SampledRule, after: SampledRule) => readonly LostSample[];

export interface RuleChanges {
  readonly rules: readonly RuleChange[];
  /** New findings that stand in no changed rule, by file. */
  readonly elsewhere: readonly Diagnostic[];
  readonly fixed: number;
}

/** One state of a rule, in its file. */
interface PlacedRule {
  readonly rule: Rule;
  readonly state: FileState;
}

const BEFORE_AND_AFTER = { first: "the rule as it was", second: "the rule as it is" };

/**
 * What a change does, rule by rule: a rule is in it when its own text or a query kept with it changed, whichever
 * line that was, or when a rule that it builds on did. Rules that moved to another changed file are followed by
 * name, renamed ones by their text. `samplesLost` tries the samples kept beside a rule.
 */
export function ruleChanges(
  before: readonly FileState[],
  after: readonly FileState[],
  samplesLost: SamplesLost = () => [],
): RuleChanges {
  const pairs = pairRules(before.flatMap(rulesIn), after.flatMap(rulesIn));
  const isTouched = (pair: RulePair) =>
    pair.before === null || pair.after === null || textOf(pair.before) !== textOf(pair.after);
  const touched = new Set(pairs.filter(isTouched));
  const affected = affectedPairs(pairs, touched);

  const findings = new FindingChange(before, after);
  const changes: RuleChange[] = [];
  for (const pair of pairs) {
    if (!touched.has(pair) && !affected.has(pair)) continue;
    const change = changeOf(pair, touched.has(pair), findings, samplesLost);
    // An affected rule that means what it meant, and has nothing new, is not worth a word.
    const isSilent = change.kind === "affected" && change.findings.length === 0 && change.fixed === 0;
    if (!isSilent || change.meaning?.relation !== "equivalent") changes.push(change);
  }
  const spoken = changes.filter(({ range }) => range !== null);
  const isSpoken = ({ path, yaraRule, primary }: Diagnostic) =>
    spoken.some(
      (change) =>
        change.path === path && change.yaraRule === yaraRule && change.findings.some((f) => f.primary === primary),
    );
  return {
    rules: changes,
    elsewhere: findings.added.filter((finding) => !isSpoken(finding)),
    fixed: findings.gone.length,
  };
}

function rulesIn(state: FileState): PlacedRule[] {
  return state.file.rules.map((rule) => ({ rule, state }));
}

/** A rule's text with the queries kept around it; comments elsewhere do not count. */
function textOf({ rule, state }: PlacedRule): string {
  const { file } = state;
  return [file.source.slice(rule), ...file.queriesOf(rule).map(({ text }) => text)].join("\0");
}

interface RulePair {
  readonly before: PlacedRule | null;
  readonly after: PlacedRule | null;
}

const nameOf = ({ rule }: PlacedRule): string => rule.name.name;
const pathOf = ({ state }: PlacedRule): string => state.file.path;

/** Pairs by name and file, then by name, then by all of the text but the name; what is left was added or removed. */
function pairRules(before: readonly PlacedRule[], after: readonly PlacedRule[]): RulePair[] {
  const partners = new Map<PlacedRule, PlacedRule>();
  const free = new Set(before);
  const match = (keyOf: (placed: PlacedRule) => string): void => {
    const byKey = new Map<string, PlacedRule[]>();
    for (const old of free) byKey.set(keyOf(old), [...(byKey.get(keyOf(old)) ?? []), old]);
    for (const now of after) {
      if (partners.has(now)) continue;
      const partner = byKey.get(keyOf(now))?.shift();
      if (partner === undefined) continue;
      partners.set(now, partner);
      free.delete(partner);
    }
  };
  match((placed) => `${pathOf(placed)}\0${nameOf(placed)}`);
  match(nameOf);
  match(({ rule, state }) => state.file.source.text.slice(rule.name.end, rule.end));
  return [
    ...after.map((now) => ({ before: partners.get(now) ?? null, after: now })),
    ...[...free].map((old) => ({ before: old, after: null })),
  ];
}

/** Pairs whose rules build on a touched one of the same file. */
function affectedPairs(pairs: readonly RulePair[], touched: ReadonlySet<RulePair>): Set<RulePair> {
  const changed = new Map<string, Rule[]>();
  for (const { before, after } of touched) {
    for (const placed of [before, after]) {
      if (placed === null) continue;
      const path = pathOf(placed);
      changed.set(path, [...(changed.get(path) ?? []), placed.rule]);
    }
  }
  const others = new Map<string, Map<Rule, RulePair>>();
  for (const pair of pairs) {
    if (touched.has(pair) || pair.after === null) continue;
    const path = pathOf(pair.after);
    others.set(path, (others.get(path) ?? new Map()).set(pair.after.rule, pair));
  }
  const affected = new Set<RulePair>();
  for (const [path, rules] of changed) {
    const ofFile = others.get(path) ?? new Map<Rule, RulePair>();
    for (const rule of rulesBuiltOn([...ofFile.keys()], changedNames(rules)))
      affected.add(ofFile.get(rule) as RulePair);
  }
  return affected;
}

function changeOf(
  { before, after }: RulePair,
  isTouched: boolean,
  findings: FindingChange,
  samplesLost: SamplesLost,
): RuleChange {
  const placed = (after ?? before) as PlacedRule;
  const { rule, state } = placed;
  const { file } = state;
  const queries = after === null ? [] : file.judgedQueriesOf(rule);
  const translated = after === null || queries.length === 0 ? null : translation(file, rule);
  return {
    kind: kindOf(before, after, isTouched),
    path: file.path,
    yaraRule: rule.name.name,
    previousName: before !== null && nameOf(before) !== rule.name.name ? nameOf(before) : null,
    range: after === null ? null : file.source.rangeOf(rule),
    meaning: before === null || after === null ? null : meaningOf(before, after),
    lostSamples: before === null || after === null ? [] : samplesLost(sampled(before), sampled(after)),
    findings: after === null ? [] : findings.addedIn(after),
    fixed: before === null ? 0 : findings.goneIn(before),
    queries,
    queryLines: queryLines(queries, translated?.output ?? null),
    unsupported: [
      ...queries.flatMap(({ unchecked }) => unchecked.map(({ text, reason }) => ({ text, reason }))),
      ...(translated?.terms ?? []).flatMap(({ text, fidelity, reason }) =>
        fidelity === "unsupported" ? [{ text, reason: reason ?? "no query can express it" }] : [],
      ),
    ],
  };
}

function kindOf(before: PlacedRule | null, after: PlacedRule | null, isTouched: boolean): RuleChangeKind {
  if (before === null) return "added";
  if (after === null) return "removed";
  if (nameOf(before) !== nameOf(after)) return "renamed";
  return isTouched ? "changed" : "affected";
}

function sideOf({ rule, state }: PlacedRule): RuleSide {
  return { rule, file: state.file.tree, source: state.file.source };
}

function sampled(placed: PlacedRule): SampledRule {
  const { file } = placed.state;
  return {
    side: sideOf(placed),
    path: file.path,
    entity: file.entityOf(placed.rule),
    isAlone: file.rules.length === 1,
  };
}

function meaningOf(before: PlacedRule, after: PlacedRule): ComparisonResult | null {
  if (before.rule.condition === null || after.rule.condition === null) return null;
  const entity = after.state.file.entityOf(after.rule) ?? before.state.file.entityOf(before.rule);
  const pool = after.state.file.work;
  return compareRules(sideOf(before), sideOf(after), { entity, names: BEFORE_AND_AFTER, isChange: true, pool });
}

function translation(file: LintedFile, rule: Rule): ReturnType<typeof translateRule> | null {
  if (rule.condition === null) return null;
  const entity = file.entityOf(rule);
  return translateRule(rule, file.tree, file.source, entity === null ? {} : { entity });
}

/** The first query that does not say what the condition says, beside what the condition says, clause by clause. */
function queryLines(queries: readonly JudgedQuery[], output: string | null): QueryLine[] {
  const differing = queries.find(({ relation }) => relation !== null && relation !== "equivalent");
  if (differing === undefined || output === null) return [];
  const declared = conjuncts(differing.text);
  const derived = conjuncts(output);
  if (declared === null || derived === null) return [];
  const rest = [...derived];
  const lines: QueryLine[] = declared.map((text) => {
    const at = rest.indexOf(text);
    if (at >= 0) rest.splice(at, 1);
    return { side: at >= 0 ? "both" : "declared", text };
  });
  for (const text of rest) lines.push({ side: "condition", text });
  return lines.every(({ side }) => side === "both") ? [] : lines;
}

function conjuncts(text: string): string[] | null {
  const { query, errors } = parseQuery(text);
  let { expression } = query;
  while (expression?.kind === "Group") expression = expression.expression;
  if (expression === null || errors.some(({ severity }) => severity === "error")) return null;
  return (expression.kind === "AndExpression" ? expression.operands : [expression]).map(printQuery);
}

/** Findings of two states, told apart by fingerprint; one that is there more often than before is new. */
class FindingChange {
  readonly added: readonly Diagnostic[];
  readonly gone: readonly Diagnostic[];

  constructor(before: readonly FileState[], after: readonly FileState[]) {
    const old = before.flatMap(({ report }) => report.findings);
    const now = after.flatMap(({ report }) => report.findings);
    this.added = without(now, old);
    this.gone = without(old, now);
  }

  addedIn(placed: PlacedRule): Diagnostic[] {
    return this.added.filter((finding) => isIn(finding, placed));
  }

  goneIn(placed: PlacedRule): number {
    return this.gone.filter((finding) => isIn(finding, placed)).length;
  }
}

function isIn({ path, primary }: Diagnostic, { rule, state }: PlacedRule): boolean {
  return path === state.file.path && primary.start >= rule.start && primary.start <= rule.end;
}

function without(findings: readonly Diagnostic[], others: readonly Diagnostic[]): Diagnostic[] {
  const counts = new Map<string, number>();
  for (const { fingerprint } of others) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  return findings.filter(({ fingerprint }) => {
    const count = counts.get(fingerprint) ?? 0;
    if (count > 0) counts.set(fingerprint, count - 1);
    return count === 0;
  });
}
