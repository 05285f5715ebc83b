export { type EvaluatedClause, type Evaluation, evaluateQuery, evaluateRule, GIVEN_UP } from "./evaluation.ts";
export { type Intent, intentOf } from "./intent.ts";
export {
  compareQueries,
  compareQueryWithRule,
  compareRules,
  judgeKeptQueries,
  judgeUnion,
  OUT_OF_WORK,
  type QueryComparison,
} from "./judge.ts";
export {
  DEFAULT_QUERY_KEYS,
  findKeptQueries,
  type KeptQuery,
  type KeptQueryOptions,
  type KeptQuerySearch,
  searchKeptQueries,
} from "./kept_queries.ts";
export { DEFAULT_POLICY, type DriftPolicy } from "./policy.ts";
export type { RuleSide } from "./rule_side.ts";
export { isScopeField } from "./scope.ts";
export type { JudgeOptions } from "./sides.ts";
export { spotEdits } from "./spot_edits.ts";
