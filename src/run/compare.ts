import {
  compareQueries,
  compareQueryWithRule,
  compareRules,
  type JudgeOptions,
  type QueryComparison,
} from "../drift/index.ts";
import type { ComparisonResult, Entity } from "../findings/index.ts";
import { visible } from "../text/index.ts";
import { checkQuery } from "../translate/check_query.ts";
import { loadModifiers } from "../translate/modifiers.ts";
import { parseQuery } from "../vti/index.ts";
import { CannotRun } from "./cannot_run.ts";
import { findRule } from "./find_rule.ts";
import { readNamed, STANDARD_INPUT, type Surroundings } from "./surroundings.ts";

export interface CompareRequest {
  /** Two in all, of either kind. `-` is standard input. */
  readonly queries: readonly string[];
  /** `FILE` or `FILE#NAME`. */
  readonly rules: readonly string[];
  readonly entity: Entity | null;
}

export interface Comparison {
  readonly result: ComparisonResult;
  /** What is wrong with a query that could be compared all the same: one line each. */
  readonly remarks: readonly string[];
  /** What is compared: the second's relation to the first. */
  readonly kind: "query and rule" | "rules" | "queries";
}

/**
 * The relation of a query and a rule, of two rules or of two queries.
 *
 * @throws CannotRun where there are not two sides, or one of them does not parse
 */
export async function compare(request: CompareRequest, surroundings: Surroundings): Promise<Comparison> {
  const { queries, rules, entity } = request;
  if (queries.length + rules.length !== 2) {
    throw new CannotRun("compare takes two sides: --query and --rule, two of --rule, or two of --query");
  }
  const options: JudgeOptions = { entity };
  const texts: string[] = [];
  for (const query of queries) texts.push(await queryText(query, surroundings));
  const sides = [];
  for (const rule of rules) sides.push(await findRule(rule, surroundings));
  const [firstRule, secondRule] = sides;
  const [first = "", second = ""] = texts;
  const remarks = texts.flatMap((text) => remarksOn(text, entity));
  if (firstRule !== undefined && secondRule !== undefined) {
    return { result: compareRules(firstRule, secondRule, options), remarks, kind: "rules" };
  }
  if (firstRule !== undefined) {
    return { result: readable(compareQueryWithRule(first, firstRule, options)), remarks, kind: "query and rule" };
  }
  return { result: readable(compareQueries(first, second, options)), remarks, kind: "queries" };
}

/** A query as given, or from standard input for `-`. */
export async function queryText(given: string, surroundings: Surroundings): Promise<string> {
  if (given !== STANDARD_INPUT) return given;
  return (await readNamed(given, surroundings)).text.trim();
}

/** A misspelt modifier compares like one that no rule can express, and nobody would know why. */
function remarksOn(text: string, entity: Entity | null): string[] {
  const { query, errors } = parseQuery(text);
  const faults = checkQuery(query, { table: loadModifiers(), text, ...(entity === null ? {} : { entity }) });
  return [...errors, ...faults].flatMap(({ severity, message, help, span }) => {
    if (severity === "note") return [];
    return [visible(`${severity}: ${message} (column ${span.start + 1})${help === null ? "" : `; ${help}`}`)];
  });
}

function readable({ result, faults }: QueryComparison): ComparisonResult {
  if (result !== null) return result;
  const fault = faults.find(({ severity }) => severity === "error");
  const place = fault === undefined ? "" : ` (column ${fault.span.start + 1})`;
  throw new CannotRun(`the query does not parse: ${fault?.message ?? "it is empty"}${place}`);
}
