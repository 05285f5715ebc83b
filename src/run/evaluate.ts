import { type Evaluation, evaluateQuery, evaluateRule, GIVEN_UP } from "../drift/index.ts";
import type { Entity } from "../findings/index.ts";
import { CannotRun } from "./cannot_run.ts";
import { queryText } from "./compare.ts";
import { findRule } from "./find_rule.ts";
import { recordIn } from "./read_record.ts";
import { readNamed, type Surroundings } from "./surroundings.ts";

export interface EvaluateRequest {
  /** A JSON file; `-` is standard input. */
  readonly record: string;
  /** Whether it is a report of VirusTotal's API v3. */
  readonly isReport: boolean;
  /** One of these two. */
  readonly rule: string | null;
  readonly query: string | null;
  readonly entity: Entity | null;
}

export interface EvaluatedRecord {
  readonly evaluation: Evaluation;
  /** One line for each thing worth knowing of the record. */
  readonly remarks: readonly string[];
}

/**
 * Whether a record matches a rule or a query, clause by clause.
 *
 * @throws CannotRun where the record is none, or the rule or query does not parse
 */
export async function evaluate(request: EvaluateRequest, surroundings: Surroundings): Promise<EvaluatedRecord> {
  const { rule, query, entity } = request;
  if ((rule === null) === (query === null)) throw new CannotRun("eval takes one of --rule and --query");
  const source = await readNamed(request.record, surroundings);
  const { record, unknown } = recordIn(source, request.isReport ? "report" : "record");
  const remarks = unknown.map((path) => `${source.path}: the vt module has no field \`${path}\`: nothing looks at it`);
  if (rule !== null) {
    const evaluation = evaluateRule(await findRule(rule, surroundings), record, { entity });
    return { evaluation, remarks: withLimit(remarks, evaluation) };
  }
  const text = await queryText(query as string, surroundings);
  const { evaluation, faults } = evaluateQuery(text, record, { entity });
  if (evaluation !== null) return { evaluation, remarks: withLimit(remarks, evaluation) };
  const fault = faults.find(({ severity }) => severity === "error");
  throw new CannotRun(`the query does not parse: ${fault?.message ?? "it is empty"}`);
}

function withLimit(remarks: readonly string[], { isGivenUp }: Evaluation): readonly string[] {
  return isGivenUp ? [...remarks, GIVEN_UP] : remarks;
}
