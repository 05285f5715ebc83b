/** The public API: `import { lint, translate, compare, parseQuery } from "huntlint"`. YARA's own is `huntlint/yara`. */
export type {
  ComparisonResult,
  Diagnostic,
  Difference,
  Entity,
  FileReport,
  Fix,
  JudgedQuery,
  LintReport,
  LintSummary,
  Relation,
  RuleMetadata,
  Severity,
  TranslatedTerm,
  TranslationResult,
  Unchecked,
  Witness,
} from "./findings/index.ts";
export { render } from "./report/render.ts";
export { FORMATS, type Format, type ReportOptions } from "./report/report_options.ts";
export { CannotRun } from "./run/cannot_run.ts";
export {
  compare,
  type LintSettings,
  lint,
  type QueryOrRule,
  type TranslateSettings,
  translate,
} from "./run/library.ts";
export { listRules } from "./run/list_rules.ts";
export { VERSION } from "./run/version.ts";
export { applyEdits, type Edit, type Position, type Range, SourceFile, type Span } from "./text/index.ts";
export { parseQuery, printQuery, type Query, type QueryFault } from "./vti/index.ts";
