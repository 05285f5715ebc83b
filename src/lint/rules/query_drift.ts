import type { Difference, JudgedQuery, Relation } from "../../findings/index.ts";
import { visible } from "../../text/index.ts";
import type { Rule } from "../../yara/index.ts";
import type { LintedFile } from "../linted_file.ts";
import type { Finding, LintRule } from "../rule.ts";

export const queryDrift: LintRule = {
  id: "query_drift",
  summary: "A rule finds what the query kept with it finds.",
  category: "drift",
  severity: "warning",
  preset: "default",
  needs: "queries",
  messages: {
    narrower: "{rule} finds less than its query",
    broader: "{rule} finds more than its query",
    overlapping: "{rule} misses some of what its query finds, and finds more besides",
    disjoint: "{rule} and its query can never find the same thing",
    unknown: "whether {rule} finds what its query finds is not known",
    equivalent: "{rule} finds what its query finds",
    unchecked: "a part of this query could not be compared with {rule}",
  },
  fixable: false,
  since: "0.1.0",
  create: ({ file, report }) => ({
    Rule(rule) {
      for (const finding of driftFindings(rule, file)) report(finding);
    },
  }),
};

function driftFindings(rule: Rule, file: LintedFile): Finding[] {
  const judged = file.judgedQueriesOf(rule).filter(({ relation }) => relation !== null);
  const { severity, several } = file.options.policy;
  const isAllowed = ({ relation }: JudgedQuery) => severity[relation as Relation] === "off";
  // One rule may be kept with several queries of which it need serve one only.
  const isServed = several === "any" && judged.some(isAllowed);
  return judged.flatMap((query): Finding[] => {
    const relation = query.relation as Relation;
    const degree = severity[relation];
    const name = rule.name.name;
    if (degree !== "off" && !isServed) {
      return [{ ...explained(query, name), messageId: relation, severity: degree, help: HELP[relation] }];
    }
    if (query.complete) return [];
    return [{ ...explained(query, name), messageId: "unchecked", severity: "note", help: UNCHECKED_HELP }];
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
const UNCHECKED_HELP = "No LiveHunt field holds this: check that part by hand on VirusTotal.";

function explained(query: JudgedQuery, rule: string): Omit<Finding, "messageId"> {
  const { differences, unchecked, range } = query;
  const counted = differences.filter(({ scope }) => !scope);
  return {
    data: { rule, query: query.text, relation: query.relation ?? "" },
    at: { start: range.start.offset, end: range.end.offset },
    label: "this query",
    related: counted.flatMap((difference) => {
      const place = difference.side === "rule" ? difference.range : (difference.counterpart?.range ?? null);
      if (place === null) return [];
      const label = difference.direction === "narrower" ? "misses some here" : "finds more here";
      return [{ start: place.start.offset, end: place.end.offset, label }];
    }),
    notes: [
      ...counted.flatMap(describe),
      ...differences
        .filter(({ scope }) => scope)
        .map((difference) => `scope: ${shown(difference)} ${lowered(difference.explanation)}`),
      ...unchecked.map(({ text, reason }) => `not compared: ${short(text)} ${lowered(reason)}`),
      ...query.notes.map((note) => `note: ${note}`),
    ],
    subject: `${query.relation} ${query.text}`,
  };
}

/** One difference: what it makes of the rule and at which clause, then why, then an example. */
function describe(difference: Difference): string[] {
  const { direction, explanation, reason, example } = difference;
  const word = reason === "undecided" ? "undecided" : direction === "narrower" ? "misses" : "adds";
  const lines = [`${word}: ${shown(difference)}`, `  ${explanation} (${reason})`];
  return example === null ? lines : [...lines, `  For example: ${example}`];
}

/** The clause, with the line where it stands in the rule. */
function shown({ side, clause, range }: Difference): string {
  const line = range === null ? "" : `, line ${range.start.line}`;
  return side === "query" ? `the query's ${short(clause)}` : `the rule's ${short(clause)}${line}`;
}

const MAX_CLAUSE = 100;

function short(text: string): string {
  const line = visible(text.replace(/\s+/g, " ").trim());
  return `\`${line.length > MAX_CLAUSE ? `${line.slice(0, MAX_CLAUSE - 1)}…` : line}\``;
}

function lowered(sentence: string): string {
  const text = sentence.replace(/\.$/, "");
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
