import type { LintRule } from "./rule.ts";
import { badTargetEntity } from "./rules/bad_target_entity.ts";
import { caseSensitiveMatch } from "./rules/case_sensitive_match.ts";
import { commandLineEnd } from "./rules/command_line_end.ts";
import { compilerError } from "./rules/compiler_error.ts";
import { compilerSkipped } from "./rules/compiler_skipped.ts";
import { compilerWarning } from "./rules/compiler_warning.ts";
import { dateNumber } from "./rules/date_number.ts";
import { duplicateRuleName } from "./rules/duplicate_rule_name.ts";
import { entityFolder } from "./rules/entity_folder.ts";
import { fileEncoding } from "./rules/file_encoding.ts";
import { fileTooLarge } from "./rules/file_too_large.ts";
import { fileUnreadable } from "./rules/file_unreadable.ts";
import { hashLiteral } from "./rules/hash_literal.ts";
import { hiddenCharacter } from "./rules/hidden_character.ts";
import { livehuntInclude } from "./rules/livehunt_include.ts";
import { livehuntModule } from "./rules/livehunt_module.ts";
import { livehuntPerformance } from "./rules/livehunt_performance.ts";
import { livehuntTooLarge } from "./rules/livehunt_too_large.ts";
import { logicDuplicateAlternative } from "./rules/logic_duplicate_alternative.ts";
import { logicNeverTrue } from "./rules/logic_never_true.ts";
import { logicRedundantClause } from "./rules/logic_redundant_clause.ts";
import { metaDate } from "./rules/meta_date.ts";
import { metaSchema } from "./rules/meta_schema.ts";
import { missingImport } from "./rules/missing_import.ts";
import { missingTargetEntity } from "./rules/missing_target_entity.ts";
import { mixedEntities } from "./rules/mixed_entities.ts";
import { operandType } from "./rules/operand_type.ts";
import { queryBadValue } from "./rules/query_bad_value.ts";
import { queryDrift } from "./rules/query_drift.ts";
import { queryEntity } from "./rules/query_entity.ts";
import { queryInComment } from "./rules/query_in_comment.ts";
import { queryMissing } from "./rules/query_missing.ts";
import { queryNeverMatches } from "./rules/query_never_matches.ts";
import { queryRefused } from "./rules/query_refused.ts";
import { querySyntax } from "./rules/query_syntax.ts";
import { queryUnknownModifier } from "./rules/query_unknown_modifier.ts";
import { queryWrongEntity } from "./rules/query_wrong_entity.ts";
import { regexpForText } from "./rules/regexp_for_text.ts";
import { ruleName } from "./rules/rule_name.ts";
import { suppression } from "./rules/suppression.ts";
import { unknownIdentifier } from "./rules/unknown_identifier.ts";
import { unusedImport } from "./rules/unused_import.ts";
import { vtEmptyCollection } from "./rules/vt_empty_collection.ts";
import { vtEnumAsBoolean } from "./rules/vt_enum_as_boolean.ts";
import { vtLegacyVariable } from "./rules/vt_legacy_variable.ts";
import { vtLetterCase } from "./rules/vt_letter_case.ts";
import { vtLiteralWildcard } from "./rules/vt_literal_wildcard.ts";
import { vtNetwork } from "./rules/vt_network.ts";
import { vtUnknownField } from "./rules/vt_unknown_field.ts";
import { vtWrongEntity } from "./rules/vt_wrong_entity.ts";
import { vtWrongService } from "./rules/vt_wrong_service.ts";
import { yaraSyntax } from "./rules/yara_syntax.ts";

/** Every lint rule, in order of its id. Adding one: its file, its folder in `rules/`, and a line here. */
export const LINT_RULES: readonly LintRule[] = [
  badTargetEntity,
  caseSensitiveMatch,
  commandLineEnd,
  compilerError,
  compilerSkipped,
  compilerWarning,
  dateNumber,
  duplicateRuleName,
  entityFolder,
  fileEncoding,
  fileTooLarge,
  fileUnreadable,
  hashLiteral,
  hiddenCharacter,
  livehuntInclude,
  livehuntModule,
  livehuntPerformance,
  livehuntTooLarge,
  logicDuplicateAlternative,
  logicNeverTrue,
  logicRedundantClause,
  metaDate,
  metaSchema,
  missingImport,
  missingTargetEntity,
  mixedEntities,
  operandType,
  queryBadValue,
  queryDrift,
  queryEntity,
  queryInComment,
  queryMissing,
  queryNeverMatches,
  queryRefused,
  querySyntax,
  queryUnknownModifier,
  queryWrongEntity,
  regexpForText,
  ruleName,
  suppression,
  unknownIdentifier,
  unusedImport,
  vtEmptyCollection,
  vtEnumAsBoolean,
  vtLegacyVariable,
  vtLetterCase,
  vtLiteralWildcard,
  vtNetwork,
  vtUnknownField,
  vtWrongEntity,
  vtWrongService,
  yaraSyntax,
];

export function findLintRule(id: string): LintRule | null {
  return LINT_RULES.find((rule) => rule.id === id) ?? null;
}
