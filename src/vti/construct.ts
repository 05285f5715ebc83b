import { spellContent, spellText } from "./printer.ts";
import { escapeValue, partsOf } from "./quotes.ts";
import type {
  AndExpression,
  ContentValue,
  Expression,
  ModifierName,
  NotExpression,
  OrExpression,
  Query,
  Term,
  TextValue,
  ValuePart,
} from "./syntax.ts";

/** Nodes that are made, not read, have no place in a text. */
const NOWHERE = { start: 0, end: 0 };

const MODIFIER_NAME = /^[A-Za-z0-9_][A-Za-z0-9_-]*$/;

/**
 * `modifier:value`, or free text where the modifier is null. A `*` is a wildcard, in a text and in a literal part
 * alike: a query cannot search for the character itself, so such a value finds more than was asked for.
 *
 * @throws RangeError where `modifier` is no name that a query can hold
 */
export function term(modifier: string | null, value: string | readonly ValuePart[]): Term {
  const written = typeof value === "string" ? value : value.map((p) => ("literal" in p ? p.literal : "*")).join("");
  const name = modifier === null ? null : modifierName(modifier);
  if (name?.name === "content") return contentTerm({ text: written });
  const { text, parts } = partsOf(written);
  const raw = spellText(text, name?.name ?? null);
  const quote = raw.startsWith('"') ? "double" : "none";
  const node: TextValue = { kind: "TextValue", range: NOWHERE, raw, quote, text, parts };
  return { kind: "Term", range: NOWHERE, modifier: name, value: node };
}

/** `"text"` in quotes even where it needs none: a phrase, or a value that hunters quote by habit. */
export function quotedTerm(modifier: string | null, value: string | readonly ValuePart[]): Term {
  const plain = term(modifier, value);
  const text = plain.value;
  if (text.kind === "ContentValue") return plain;
  return { ...plain, value: { ...text, raw: `"${escapeValue(text.text)}"`, quote: "double" } };
}

/** `content:"text"` or `content:{hex}`, with a position in the file where one is given. */
export function contentTerm(
  content: ContentValue["content"],
  offset: { readonly from: number; readonly to: number } | null = null,
): Term {
  const value: ContentValue = { kind: "ContentValue", range: NOWHERE, raw: "", content, offset };
  return {
    kind: "Term",
    range: NOWHERE,
    modifier: modifierName("content"),
    value: { ...value, raw: spellContent(value) },
  };
}

/** The operands joined by AND; ANDs among them are joined in, a single one is itself. At least one. */
export function and(operands: readonly Expression[]): Expression {
  const flat = flatten("AndExpression", operands);
  const [only] = flat;
  if (only === undefined) throw new RangeError("and() needs an operand");
  if (flat.length === 1) return only;
  const node: AndExpression = { kind: "AndExpression", range: NOWHERE, operands: flat };
  return node;
}

/** The operands joined by OR, as {@link and} joins. */
export function or(operands: readonly Expression[]): Expression {
  const flat = flatten("OrExpression", operands);
  const [only] = flat;
  if (only === undefined) throw new RangeError("or() needs an operand");
  if (flat.length === 1) return only;
  const node: OrExpression = { kind: "OrExpression", range: NOWHERE, operands: flat };
  return node;
}

export function not(operand: Expression): NotExpression {
  return { kind: "NotExpression", range: NOWHERE, operand };
}

export function query(expression: Expression | null): Query {
  return { kind: "Query", range: NOWHERE, expression };
}

function modifierName(text: string): ModifierName {
  if (!MODIFIER_NAME.test(text)) throw new RangeError(`\`${text}\` cannot be a modifier's name`);
  return { kind: "ModifierName", range: NOWHERE, text, name: text.toLowerCase() };
}

function flatten(kind: "AndExpression" | "OrExpression", operands: readonly Expression[]): Expression[] {
  return operands.flatMap((operand) => {
    let inner = operand;
    while (inner.kind === "Group") inner = inner.expression;
    return inner.kind === kind ? flatten(kind, inner.operands) : [inner];
  });
}
