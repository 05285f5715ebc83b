export {
  type ChangeReport,
  type LostSample,
  newFindings,
  type QueryLine,
  RULE_CHANGES,
  type RuleChange,
  type RuleChangeKind,
} from "./change.ts";
export {
  type ComparisonResult,
  type Difference,
  ENTITIES,
  type Entity,
  type Fidelity,
  REASONS,
  RELATIONS,
  type Reason,
  type Relation,
  type SearchedFields,
  type Side,
  type Spot,
  type TranslatedTerm,
  type TranslationDiagnostic,
  type TranslationResult,
  type Unchecked,
  type Witness,
} from "./comparison.ts";
export {
  type Diagnostic,
  type Fix,
  type Label,
  type RelatedLabel,
  SEVERITIES,
  type Severity,
  type SyntaxFault,
} from "./diagnostic.ts";
export type { DriftedRule, DriftPoint, DriftReport } from "./drift_report.ts";
export { editLines } from "./edit_lines.ts";
export type { FileReport, JudgedQuery, LintReport, LintSummary, Shard } from "./report.ts";
export { CATEGORIES, type Category, type RuleMetadata } from "./rule_metadata.ts";
