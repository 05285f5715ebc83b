import { compareQueries, type Intent, intentOf } from "../../drift/index.ts";
import type { JudgedQuery, Relation, Severity } from "../../findings/index.ts";
import type { Span } from "../../text/index.ts";
import type { Rule } from "../../yara/index.ts";
import { driftFix } from "../drift_fix.ts";
import { driftNotes } from "../drift_notes.ts";
import { DISTANCE, tryEdits, verdictOn } from "../drift_trial.ts";
import type { LintedFile } from "../linted_file.ts";
import type { Finding, LintRule } from "../rule.ts";

export const queryDrift: LintRule = {
  id: "query_drift",
  summary: "A rule finds what the query kept with it finds.",
  category: "drift",
  severity: "warning",
  preset: "default",
  needs: "queries",
  onlyImporting: "vt",
  messages: {
    narrower: "{rule} finds less than {kept}",
    broader: "{rule} finds more than {kept}",
    overlapping: "{rule} misses some of what {kept} finds, and finds more besides",
    disjoint: "{rule} and {kept} can never find the same thing",
    unknown: "whether {rule} finds what {kept} finds is not known",
    equivalent: "{rule} finds what {kept} finds",
    unchecked: "a part of this query could not be compared with {rule}",
    spelling: "{rule} spells a text in another way than {kept}, and finds it in its own way only",
    changed: "{rule} is meant to be {intended} to {kept}, and is {relation}",
    unread: "not all comments of {rule} were searched for queries: reading them takes too long",
    badIntent: "`vti_relation` of {rule} names no relation",
  },
  fixable: true,
  since: "0.1.0",
  create: ({ file, report }) => ({
    Rule(rule) {
      // What does not compile is reported as such; comparing the rest of it would only add noise.
      if (file.isBroken(rule)) return;
      const { unread } = file.querySearchOf(rule);
      if (unread !== null) report(unreadFinding(unread, rule.name.name));
      let earlier: JudgedQuery | null = null;
      let tried = 0;
      for (const { finding, query } of driftFindings(rule, file)) {
        if (query === null || query.isUnion || ++tried > MAX_TRIED) {
          report(query === null ? finding : { ...finding, notes: driftNotes(query) });
          continue;
        }
        const trial = tryEdits(query, rule, file);
        const notes = [
          ...driftNotes(query, { ...verdictOn(query, trial), earlier }),
          ...otherQueries(query, rule, file),
          ...(earlier === null ? [asQuery(file.path, rule.name.name)].flatMap((note) => note ?? []) : []),
        ];
        report({ ...finding, notes, fix: driftFix(query, rule, file, trial, driftOf) });
        earlier ??= query;
      }
    },
  }),
};

/** Of a rule with more queries than this, all adrift, the rest is told of without advice: none of it can be followed. */
const MAX_TRIED = 50;

function unreadFinding(at: Span, rule: string): Finding {
  return {
    messageId: "unread",
    data: { rule },
    severity: "note",
    at,
    label: "not read from here on",
    help: "Keep queries in meta, under `vti_query`, where each is found; comments above them may be shorter.",
    subject: `unread ${rule}`,
  };
}

/** How to see the query that the rule stands for; null for a path that a shell would read in another way. */
function asQuery(path: string, rule: string): string | null {
  return /^[\w./:-]+$/.test(path) ? `as a query: \`huntlint translate --rule ${path}#${rule}\`` : null;
}

/**
 * How far a rule is from its queries; 0 where nothing is left to say but of what cannot be compared. What a policy lets
 * pass as unknown is not known to be in order.
 */
function driftOf(rule: Rule, file: LintedFile): number {
  if (file.isBroken(rule)) return Number.POSITIVE_INFINITY;
  const isAllowed = allowedFor(rule, file);
  const parted = driftingQueries(rule, file, (query) => query.relation !== "unknown" && isAllowed(query));
  return Math.max(0, ...parted.map(({ relation }) => 1 + DISTANCE[relation ?? "unknown"]));
}

/** The queries that do not stand to their rule as it says that they are meant to, or else as the policy allows. */
function partedFrom(rule: Rule, file: LintedFile): Judged[] {
  return driftingQueries(rule, file, allowedFor(rule, file));
}

function allowedFor(rule: Rule, file: LintedFile): (query: JudgedQuery) => boolean {
  const intended = intentOf(rule)?.relation ?? null;
  const { severity } = file.options.policy;
  return ({ relation }) => (intended === null ? severity[relation as Relation] === "off" : relation === intended);
}

interface DriftFinding {
  /** Without notes where it tells of a drift: they take their time. */
  readonly finding: Finding;
  /** What the rule parted from; null where the finding tells of no drift. */
  readonly query: Judged | null;
}

function driftFindings(rule: Rule, file: LintedFile): DriftFinding[] {
  const intent = intentOf(rule);
  if (intent === null) return unmeantFindings(rule, file);
  const name = rule.name.name;
  if (intent.relation === null) {
    return [{ finding: badIntent(intent, name), query: null }, ...unmeantFindings(rule, file)];
  }
  const intended = intent.relation;
  const { severity } = file.options.policy;
  return partedFrom(rule, file).map((query): DriftFinding => {
    const relation = query.relation as Relation;
    const shown = explained(query, name);
    const degree = severity[relation] === "off" ? "note" : severity[relation];
    const finding = {
      ...shown,
      messageId: "changed",
      severity: degree,
      data: { ...shown.data, intended },
      related: [...(shown.related ?? []), { start: intent.value.start, end: intent.value.end, label: "meant so" }],
      help: "Bring the two together again, or say in `vti_relation` what is meant now.",
    };
    return { finding, query };
  });
}

/** A query as it was judged, or all of a rule's together. */
interface Judged extends JudgedQuery {
  readonly isUnion: boolean;
}

/**
 * The queries that do not stand to their rule as they may. With several on one rule the policy says which must: one
 * of them or their union (`any`), their union, or each.
 */
function driftingQueries(rule: Rule, file: LintedFile, isAllowed: (query: JudgedQuery) => boolean): Judged[] {
  const each = judgedQueries(rule, file);
  const drifting = each.filter((query) => !isAllowed(query));
  const { several } = file.options.policy;
  if (each.length < 2 || several === "all") return drifting;
  if (several === "any" && drifting.length < each.length) return [];
  const union = file.judgedUnionOf(rule);
  if (union === null || isAllowed(union)) return [];
  // What drifts alone may be in order with the others: of these it is not known.
  const isKnown = drifting.some(({ relation }) => relation !== "unknown");
  const isOpen = isKnown && union.relation === "unknown" && union.complete;
  return several === "any" && !isOpen ? drifting : [{ ...union, isUnion: true }];
}

/** What parts a query from the others of its rule: no rule is equivalent to two queries that differ. */
function otherQueries({ text, range }: JudgedQuery, rule: Rule, file: LintedFile): string[] {
  const entity = file.entityOf(rule);
  const pool = file.work;
  const read = file.judgedQueriesOf(rule).filter(({ relation }) => relation !== null);
  const others = read.slice(0, MAX_OTHERS + 1).filter((other) => other.range.start.offset !== range.start.offset);
  return others.slice(0, MAX_OTHERS).flatMap((other) => {
    const line = other.range.start.line;
    const names = { first: "this query", second: `the query of line ${line}` };
    const { result } = compareQueries(text, other.text, { ...(entity === null ? {} : { entity }), names, pool });
    if (result === null || result.relation === "equivalent" || result.relation === "unknown") return [];
    const parts = [...new Set(result.differences.filter(({ scope }) => !scope).map(({ explanation }) => explanation))];
    return [`beside: ${parts.slice(0, MAX_PARTS).join(" ")} No rule finds exactly what each of the two finds.`];
  });
}

const MAX_PARTS = 3;
/** Of what parts a query from more of its rule's others nobody reads. */
const MAX_OTHERS = 8;

/** Those that can be read. */
function judgedQueries(rule: Rule, file: LintedFile): Judged[] {
  const read = file.judgedQueriesOf(rule).filter(({ relation }) => relation !== null);
  return read.map((query) => ({ ...query, isUnion: false }));
}

function badIntent({ value }: Intent, rule: string): Finding {
  return {
    messageId: "badIntent",
    data: { rule },
    severity: "warning",
    at: { start: value.start, end: value.end },
    label: "no relation",
    help: "Write equivalent, narrower, broader, overlapping, disjoint or unknown.",
    subject: `vti_relation ${value.value}`,
  };
}

function unmeantFindings(rule: Rule, file: LintedFile): DriftFinding[] {
  const { severity } = file.options.policy;
  const name = rule.name.name;
  const drifting = partedFrom(rule, file);
  const told = new Set(drifting.map(({ range }) => range.start.offset));
  const unchecked = judgedQueries(rule, file).filter(
    ({ complete, range }) => !complete && !told.has(range.start.offset),
  );
  return [
    ...drifting.map((query): DriftFinding => {
      const relation = query.relation as Relation;
      const degree = severity[relation] as Severity;
      const finding = { ...explained(query, name), messageId: relation, severity: degree, help: HELP[relation] };
      return { finding, query };
    }),
    ...unchecked.map((query): DriftFinding => {
      const notes = driftNotes(query);
      const shown = { ...explained(query, name), notes, help: UNCHECKED_HELP };
      return { finding: { ...shown, messageId: "unchecked", severity: "note" }, query: null };
    }),
    ...spelledOtherwise(rule, file, [...drifting, ...unchecked]).map((query): DriftFinding => {
      const shown = { ...explained(query, name), notes: driftNotes(query), help: SPELLING_HELP };
      return { finding: { ...shown, messageId: "spelling", severity: "note" }, query: null };
    }),
  ];
}

/** Queries from which a rule differs in punctuation alone, but so that it may find nothing of what they find. */
function spelledOtherwise(rule: Rule, file: LintedFile, told: readonly Judged[]): Judged[] {
  if (file.options.policy.ignoredReasons.includes("tokenisation_unknown")) return [];
  return judgedQueries(rule, file).filter(({ range, relation, differences }) => {
    if (relation !== "equivalent" || told.some((other) => other.range.start.offset === range.start.offset))
      return false;
    return differences.some(({ reason, spots }) => reason === "tokenisation_unknown" && spots.length > 0);
  });
}

const HELP: Readonly<Record<Relation, string | null>> = {
  equivalent: null,
  narrower: "Widen the condition, or narrow the query to what the rule means.",
  broader: "Narrow the condition, or widen the query to what the rule means.",
  overlapping: "Decide which of the two is meant, and bring the other in line.",
  disjoint: "Check that the query belongs to this rule, and that both name the same entity.",
  unknown: null,
};
const SPELLING_HELP = "Try the query in the rule's spelling, and write in the rule what it finds.";
const UNCHECKED_HELP = "No LiveHunt field holds this: check that part by hand on VirusTotal.";

function explained(query: Judged, rule: string): Omit<Finding, "messageId"> {
  const { differences, range } = query;
  const counted = differences.filter(({ scope }) => !scope);
  return {
    data: {
      rule,
      query: query.text,
      relation: query.relation ?? "",
      kept: query.isUnion ? "the union of its queries" : "its query",
    },
    at: { start: range.start.offset, end: range.end.offset },
    label: query.isUnion ? "this query and the others" : "this query",
    related: counted.flatMap((difference) => {
      const place = difference.side === "rule" ? difference.range : (difference.counterpart?.range ?? null);
      if (place === null) return [];
      const label = difference.direction === "narrower" ? "misses some here" : "finds more here";
      return [{ start: place.start.offset, end: place.end.offset, label }];
    }),
    subject: `${query.relation} ${query.text}`,
  };
}
