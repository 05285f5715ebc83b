import { escapeContent } from "./content.ts";
import { escapeValue } from "./quotes.ts";
import type { ContentValue, Expression, Query, Term } from "./syntax.ts";

/**
 * Writes a query in one canonical way: terms that must all hold stand next to each other, as hunters write them;
 * OR and NOT in capitals; an OR within an AND and an AND within an OR in parentheses, so that no reader needs to
 * know which binds tighter. Values keep their quotes and get them where they need them.
 *
 * Read back, the text gives the same tree but for places, `raw`, groups and kinds of quotes.
 */
export function printQuery(node: Query | Expression): string {
  if (node.kind === "Query") return node.expression === null ? "" : print(node.expression);
  return print(node);
}

function print(node: Expression): string {
  switch (node.kind) {
    case "Group":
      return print(node.expression);
    case "Term":
      return printTerm(node);
    case "NotExpression":
      return `NOT ${printOperand(node.operand)}`;
    case "AndExpression":
      return node.operands.map((operand) => printOperand(operand, "NotExpression")).join(" ");
    case "OrExpression":
      return node.operands.map((operand) => printOperand(operand, "NotExpression")).join(" OR ");
  }
}

/** A term stands alone, and `NOT …` does within AND and OR; anything else needs parentheses. */
function printOperand(node: Expression, alone?: "NotExpression"): string {
  let inner = node;
  while (inner.kind === "Group") inner = inner.expression;
  return inner.kind === "Term" || inner.kind === alone ? print(inner) : `(${print(inner)})`;
}

function printTerm({ modifier, value }: Term): string {
  const name = modifier === null ? "" : `${modifier.text}:`;
  if (value.kind === "ContentValue") return name + spellContent(value);
  return (
    name + (value.quote === "none" ? spellText(value.text, modifier?.name ?? null) : `"${escapeValue(value.text)}"`)
  );
}

/** What no rule of the lexer could take for anything but one value. */
const PLAIN_VALUE = /^-?[A-Za-z0-9_.*/][A-Za-z0-9_.*/:-]*\+?$/;
const PLAIN_WORD = /^[A-Za-z0-9_.*][A-Za-z0-9_.*-]*$/;
const OPERATOR = /^(?:and|or|not)$/i;
/** A bound's sign in the middle (`3-tag:x`) would be taken for the end of the value. */
const SIGN_WITHIN = /^-?\d.*[+-][A-Za-z_][\w-]*(?::|$)/;
/** Words in capitals that may be taken for a misspelt operator. */
const LIKE_OPERATOR = /^[A-Z]{2,4}$/;
/** Longer values are quoted, however plain: the patterns above need not be quick. */
const MAX_PLAIN = 200;

/** A text value as it stands in a query: bare where that is plain, else in double quotes. */
export function spellText(text: string, modifier: string | null): string {
  const isPlain = text.length <= MAX_PLAIN && !OPERATOR.test(text) && isPlainAfter(text, modifier);
  return isPlain ? text : `"${escapeValue(text)}"`;
}

function isPlainAfter(text: string, modifier: string | null): boolean {
  if (modifier === null) return PLAIN_WORD.test(text) && !LIKE_OPERATOR.test(text);
  if (!PLAIN_VALUE.test(text) || SIGN_WITHIN.test(text)) return false;
  // `itw://x` would be a URL, `p:/x` a path, `abcd:1::2` an address.
  if (text.startsWith("//") || (modifier.length === 1 && text.startsWith("/"))) return false;
  return !(/^[0-9a-fA-F]{1,4}$/.test(modifier) && /^[0-9a-fA-F.]*:[0-9a-fA-F.:]*$/.test(text));
}

/** A `content:` value as it stands in a query. */
export function spellContent({ content, offset }: Pick<ContentValue, "content" | "offset">): string {
  const literal = "hex" in content ? `{${content.hex}}` : `"${escapeContent(content.text)}"`;
  if (offset === null) return literal;
  return offset.from === offset.to ? `${literal}@${offset.from}` : `${literal}@${offset.from}-${offset.to}`;
}
