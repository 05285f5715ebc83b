import type { LetterCase } from "../../vt/index.ts";
import { type BinaryOperator, encodeString } from "../../yara/index.ts";
import { fieldComparison, typingAbove } from "../field_comparison.ts";
import type { LintRule } from "../rule.ts";

const CASE_SENSITIVE: ReadonlySet<BinaryOperator> = new Set(["==", "!=", "contains", "startswith", "endswith"]);

export const vtLetterCase: LintRule = {
  id: "vt_letter_case",
  summary: "A text is written in the letter case that its field is stored in.",
  category: "schema",
  severity: "warning",
  preset: "default",
  needs: "types",
  messages: {
    never: "this is never true: `{field}` is stored in {case} case",
    always: "this is always true: `{field}` is stored in {case} case",
  },
  fixable: true,
  since: "0.1.0",
  create: ({ file, report }) => ({
    BinaryExpression(node, ancestors) {
      if (!file.importsVt || !CASE_SENSITIVE.has(node.operator)) return;
      const typing = typingAbove(ancestors, file);
      const comparison = typing && fieldComparison(node, typing);
      if (!comparison) return;
      const { reference, literal, operator } = comparison;
      const letterCase = reference.field?.letterCase ?? null;
      // Of a map the values are in that case, not its keys.
      if (letterCase === null || reference.path.endsWith("[key]")) return;
      const text = inCase(literal.value, letterCase);
      if (text === literal.value) return;
      report({
        messageId: operator === "!=" ? "always" : "never",
        data: { field: reference.path, case: letterCase },
        at: { start: literal.start, end: literal.end },
        supersedes: ["logic_never_true", "logic_redundant_clause"],
        label: `not in ${letterCase} case`,
        notes: ["The text is compared letter by letter, so nothing that VirusTotal stores can equal it."],
        help: `Write it in ${letterCase} case.`,
        fix: {
          title: `Write it in ${letterCase} case`,
          safe: true,
          edits: [{ start: literal.start, end: literal.end, text: encodeString(text) }],
        },
      });
    },
  }),
};

/** ASCII only: what other letters become is not known of VirusTotal. */
function inCase(text: string, letterCase: LetterCase): string {
  return letterCase === "lower"
    ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
    : text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}
