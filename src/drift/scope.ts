import type { Reason } from "../findings/index.ts";
import { atomsOf, type Formula } from "../logic/index.ts";
import type { QueryClause, RuleClause } from "../translate/lowered.ts";
import type { DriftPolicy } from "./policy.ts";

const DETECTIONS = /(?:^|\.)analysis_stats\.\w+$/;
const FILE_TYPE = /^metadata\.(?:file_type|file_type_tags)$/;

/**
 * Why a rule's clause is set aside, or null where it counts. `new_*` says that a live rule sees new objects; a
 * number of detections or a file type that the query does not speak of is how hunters keep a live rule quiet.
 */
export function ruleScope(clause: RuleClause, query: readonly QueryClause[], policy: DriftPolicy): Reason | null {
  const { formula } = clause;
  if (
    formula.kind === "compare" &&
    formula.test.type === "true" &&
    policy.scope.some((p) => isScopeField(p, formula.scalar.path))
  ) {
    return "scope_new_only";
  }
  const isSpokenOf = (pattern: RegExp) =>
    query.some((q) => [q.lower, q.usual, q.upper].some((f) => pathsOf(f).some((path) => pattern.test(path))));
  const isAbout = (pattern: RegExp) => {
    const paths = pathsOf(formula);
    return paths.length > 0 && paths.every((path) => pattern.test(path));
  };
  if (policy.detectionsAreScope && isAbout(DETECTIONS) && !isSpokenOf(DETECTIONS)) return "scope_detections";
  if (policy.fileTypesAreScope && !hasNegation(formula) && isAbout(FILE_TYPE) && !isSpokenOf(FILE_TYPE)) {
    return "scope_file_type";
  }
  return null;
}

/** Why a query's clause is set aside: a bound in time that the rule does not test itself. */
export function queryScope(clause: QueryClause, rule: readonly RuleClause[]): Reason | null {
  if (clause.role === "unchecked") return "not_expressible";
  if (clause.role !== "time") return null;
  const paths = new Set(rule.flatMap((c) => pathsOf(c.formula)));
  const own = pathsOf(clause.usual);
  const isRelative = [...atomsOf(clause.usual)].some((atom) => atom.kind === "opaque");
  return !isRelative && own.length > 0 && own.every((path) => paths.has(path)) ? null : "scope_time";
}

/** Whether an entry of the policy's `scope` stands for a field; its path is without `vt.`. */
export function isScopeField(pattern: string, path: string): boolean {
  const plain = pattern.replace(/^vt\./, "");
  if (!plain.endsWith("*")) return plain === path;
  const prefix = plain.slice(0, -1);
  const subject = plain.includes(".") ? path : path.slice(path.lastIndexOf(".") + 1);
  return subject.startsWith(prefix);
}

function pathsOf(formula: Formula): string[] {
  const paths: string[] = [];
  for (const atom of atomsOf(formula)) {
    if (atom.kind === "exists") paths.push(atom.collection.path);
    else if (atom.kind === "compare" && atom.scalar.scope === -1) paths.push(atom.scalar.path);
    else if (atom.kind === "term" || atom.kind === "opaque") paths.push(`(${atom.key})`);
  }
  return paths;
}

function hasNegation(formula: Formula): boolean {
  if (formula.kind === "not") return true;
  if (formula.kind === "and" || formula.kind === "or") return formula.operands.some(hasNegation);
  return formula.kind === "exists" && hasNegation(formula.body);
}
