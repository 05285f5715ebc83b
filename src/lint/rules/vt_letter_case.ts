import type { LetterCase } from "../../vt/index.ts";
import { type BinaryOperator, encodeString } from "../../yara/index.ts";
import { type FieldComparison, fieldComparisons, typingAbove } from "../field_comparison.ts";
import type { Finding, LintRule } from "../rule.ts";

const CASE_SENSITIVE: ReadonlySet<BinaryOperator> = new Set(["==", "!=", "contains", "startswith", "endswith"]);

export const vtLetterCase: LintRule = {
  id: "vt_letter_case",
  summary: "A text is written in the letter case that its field is stored in.",
  category: "schema",
  severity: "warning",
  preset: "default",
  needs: "types",
  onlyImporting: "vt",
  messages: {
    never: "this is never true: `{field}` is stored in {case} case",
    always: "this is always true: `{field}` is stored in {case} case",
  },
  fixable: true,
  since: "0.1.0",
  create: ({ file, report }) => ({
    BinaryExpression(node, ancestors) {
      if (!CASE_SENSITIVE.has(node.operator)) return;
      const typing = typingAbove(ancestors, file);
      const comparisons = typing === null ? [] : fieldComparisons(node, typing, ancestors);
      for (const comparison of comparisons) {
        const { start, end } = comparison.literal;
        // What a loop lists may be compared with other fields as well.
        const isHere = node.start <= start && end <= node.end;
        const finding = wrongCase(comparison, isHere);
        if (finding !== null) report(finding);
      }
    },
  }),
};

function wrongCase({ reference, literal, operator }: FieldComparison, safe: boolean): Finding | null {
  const letterCase = reference.field?.letterCase ?? null;
  // Of a map the values are in that case, not its keys.
  if (letterCase === null || reference.path.endsWith("[key]")) return null;
  const text = inCase(literal.value, letterCase);
  if (text === literal.value) return null;
  const { start, end } = literal;
  return {
    messageId: operator === "!=" ? "always" : "never",
    data: { field: reference.path, case: letterCase },
    at: { start, end },
    supersedes: ["logic_never_true", "logic_redundant_clause"],
    label: `not in ${letterCase} case`,
    notes: ["The text is compared letter by letter, so nothing that VirusTotal stores can equal it."],
    help: `Write it in ${letterCase} case.`,
    fix: {
      title: `Write it in ${letterCase} case`,
      safe,
      edits: [{ start, end, text: encodeString(text) }],
    },
  };
}

/** ASCII only: what other letters become is not known of VirusTotal. */
function inCase(text: string, letterCase: LetterCase): string {
  return letterCase === "lower"
    ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
    : text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}
