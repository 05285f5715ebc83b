import { regexpLikes } from "../../translate/regexp_likes.ts";
import { encodeString, parseRegexp, type RegexpLiteral } from "../../yara/index.ts";
import { withoutParentheses } from "../../yara/without_parentheses.ts";
import type { LintRule } from "../rule.ts";

export const regexpForText: LintRule = {
  id: "regexp_for_text",
  summary: "A regular expression is used where a string operator does not say the same.",
  category: "style",
  severity: "note",
  preset: "strict",
  needs: "tree",
  messages: { text: "this regular expression is plain text: `{operator}` says the same, faster" },
  fixable: true,
  since: "0.1.0",
  create: ({ file, report }) => ({
    BinaryExpression({ operator, left, right, start, end }) {
      const regexp = withoutParentheses(right);
      if (operator !== "matches" || regexp.kind !== "RegexpLiteral") return;
      const plain = plainText(regexp);
      if (plain === null) return;
      const written = `${plain.operator} ${encodeString(plain.text)}`;
      report({
        messageId: "text",
        data: { operator: plain.operator },
        at: { start: regexp.start, end: regexp.end },
        help: `Write \`${written}\`. VirusTotal's own page on hunting advises string operators.`,
        fix: {
          title: `Write \`${plain.operator}\``,
          safe: true,
          edits: [{ start: left.end, end, text: ` ${written}` }],
        },
        subject: file.source.slice({ start, end }),
      });
    },
  }),
};

/** The operator and text that mean the same; ASCII only, where letter case is the same everywhere. */
function plainText({ source, flags }: RegexpLiteral): { readonly operator: string; readonly text: string } | null {
  const { node, errors } = parseRegexp(source, flags);
  if (node === null || errors.length > 0) return null;
  const likes = regexpLikes(node);
  const [like] = likes ?? [];
  if (like === undefined || likes?.length !== 1 || like.parts.length !== 1) return null;
  const text = like.spelling?.[0] ?? like.parts[0] ?? "";
  if (text === "" || /[^\x20-\x7e]/.test(text)) return null;
  const name = like.start && like.end ? "equals" : like.start ? "startswith" : like.end ? "endswith" : "contains";
  if (name === "equals") return { operator: like.ignoreCase ? "iequals" : "==", text };
  return { operator: like.ignoreCase ? `i${name}` : name, text };
}
