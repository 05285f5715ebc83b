import { parseQuery, type TextValue, termsOf } from "../../vti/index.ts";
import { type BinaryOperator, encodeString, type Rule } from "../../yara/index.ts";
import { fieldComparison, ruleAbove } from "../field_comparison.ts";
import type { LintedFile } from "../linted_file.ts";
import type { LintRule } from "../rule.ts";

const SUBSTRING: ReadonlySet<BinaryOperator> = new Set(["contains", "icontains"]);
const COMPARED: ReadonlySet<BinaryOperator> = new Set([
  ...SUBSTRING,
  "==",
  "iequals",
  "startswith",
  "istartswith",
  "endswith",
  "iendswith",
]);

export const vtLiteralWildcard: LintRule = {
  id: "vt_literal_wildcard",
  summary: "A wildcard of a query is not copied into a text that a condition takes literally.",
  category: "query",
  severity: "warning",
  preset: "default",
  needs: "queries",
  onlyImporting: "vt",
  messages: { literal: "`{operator}` takes `*` literally; in the rule's query it is a wildcard" },
  fixable: true,
  since: "0.1.0",
  create: ({ file, report }) => ({
    BinaryExpression(node, ancestors) {
      if (!COMPARED.has(node.operator)) return;
      const rule = ruleAbove(ancestors);
      const typing = rule && file.typingOf(rule);
      const comparison = typing && fieldComparison(node, typing);
      if (!rule || !comparison) return;
      const { literal, operator } = comparison;
      const { value, start, end } = literal;
      if (!value.includes("*") || !wildcardsOf(rule, file).some((wildcard) => isCopyOf(value, wildcard))) return;
      const bare = value.replace(/^\*+|\*+$/g, "");
      const isSubstring = SUBSTRING.has(operator) && !bare.includes("*") && bare !== "";
      report({
        messageId: "literal",
        data: { operator },
        at: { start, end },
        label: "matches only text with a `*` in it",
        help: isSubstring
          ? `Leave it out: \`${operator}\` finds the text anywhere.`
          : `Write \`matches\` with \`.*\` in its place, or a comparison for each part.`,
        fix: isSubstring
          ? { title: "Leave the `*` out", safe: false, edits: [{ start, end, text: encodeString(bare) }] }
          : null,
      });
    },
  }),
};

/** The values with wildcards of the queries kept with a rule. */
function wildcardsOf(rule: Rule, file: LintedFile): TextValue[] {
  return file.queriesOf(rule).flatMap(({ text }) =>
    termsOf(parseQuery(text).query).flatMap(({ value }) => {
      return value.kind === "TextValue" && value.parts.some((part) => "wildcard" in part) ? value : [];
    }),
  );
}

/**
 * Whether a text was copied with its wildcards from a query. Between quotes an inner `*` may be meant as it stands,
 * as commands that hide their names hold it; at an end it says nothing, so that there it is a wildcard for certain.
 */
function isCopyOf(text: string, value: TextValue): boolean {
  if (!value.text.toLowerCase().includes(text.toLowerCase())) return false;
  return value.quote === "none" || /^\*|\*$/.test(text);
}
