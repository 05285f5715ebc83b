import { operatorSpan, WITHOUT_CASE } from "../../yara/operator_span.ts";
import { fieldComparison, typingAbove } from "../field_comparison.ts";
import type { LintRule } from "../rule.ts";

/**
 * Fields whose letter case is whatever a program, a person or a path on Windows happened to have: sandboxes report
 * them as they saw them.
 */
const VARYING =
  /^vt\.(?:behaviour\.(?:processes_|command_executions|files_|registry_keys_|services_|modules_loaded|mutexes_|text_|system_property_lookups|calls_highlighted)|metadata\.(?:file_name|exiftool|names))/;

export const caseSensitiveMatch: LintRule = {
  id: "case_sensitive_match",
  summary: "A text is matched in any letter case where the field may hold any.",
  category: "style",
  severity: "warning",
  preset: "strict",
  needs: "types",
  onlyImporting: "vt",
  messages: { sensitive: "`{operator}` minds letter case, and `{field}` may hold any" },
  fixable: true,
  since: "0.1.0",
  create: ({ file, report }) => ({
    BinaryExpression(node, ancestors) {
      const insensitive = WITHOUT_CASE[node.operator];
      if (insensitive === undefined || node.operator === "==") return;
      const typing = typingAbove(ancestors, file);
      const comparison = typing && fieldComparison(node, typing);
      if (!comparison || comparison.reference.field?.letterCase) return;
      const { reference, literal } = comparison;
      if (!VARYING.test(reference.path) || !/\p{L}/u.test(literal.value)) return;
      const operator = operatorSpan(node, file.source.text);
      if (operator === null) return;
      report({
        messageId: "sensitive",
        data: { operator: node.operator, field: reference.path },
        at: operator,
        label: "minds letter case",
        help: `Use \`${insensitive}\`: VirusTotal's search ignores letter case too.`,
        fix: { title: `Use \`${insensitive}\``, safe: false, edits: [{ ...operator, text: insensitive }] },
        subject: file.source.slice(node),
      });
    },
  }),
};
