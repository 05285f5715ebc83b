import * as fc from "fast-check";
import {
  and,
  contentTerm,
  type Expression,
  not,
  or,
  type Query,
  query,
  quotedTerm,
  term,
  type Value,
} from "../../src/vti/index.ts";

/** A tree as nested lists, without places, groups, `raw` and kinds of quotes: what a query means. */
export function meaningOf(node: Query | Expression | null): unknown {
  if (node === null) return null;
  switch (node.kind) {
    case "Query":
      return meaningOf(node.expression);
    case "Group":
      return meaningOf(node.expression);
    case "NotExpression":
      return ["NOT", meaningOf(node.operand)];
    case "AndExpression":
    case "OrExpression":
      return [node.kind === "AndExpression" ? "AND" : "OR", ...node.operands.map(meaningOf)];
    case "Term":
      return [node.modifier?.name ?? "", meaningOfValue(node.value)];
  }
}

function meaningOfValue(value: Value): unknown {
  return value.kind === "TextValue" ? value.text : [value.content, value.offset];
}

const MODIFIERS = [
  "tag",
  "p",
  "behaviour_processes",
  "similar-to",
  "0xsi_f33d",
  "name",
  "fs",
  "itw",
  "ip",
  "a",
  "abcd",
];

/** Values of every kind: what hunters write, and what tries to end its quotes early. */
export const anyValue: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('"', "\\", "*", " ", "(", ")", ":", "a", "+", "-", "'", "”", "{", "@"),
    minLength: 1,
  }),
  fc.constantFrom(
    "5+",
    "3-tag",
    "2024-01-01T00:00:00+",
    "AND",
    "or",
    "NOT",
    "ND",
    "C:\\Windows\\",
    "http://example.com/a?b=c&d",
    "2001:db8::1",
    "\\Public\\Libraries\\",
    'dll",#1',
    "//x",
    "::1",
    "-5-",
    "a,",
    "…",
    "x".repeat(300),
  ),
);

const anyTerm: fc.Arbitrary<Expression> = fc.oneof(
  fc
    .tuple(fc.option(fc.constantFrom(...MODIFIERS), { nil: null }), anyValue, fc.boolean())
    .map(([name, value, isQuoted]) => (isQuoted ? quotedTerm(name, value) : term(name, value))),
  fc
    .tuple(fc.string({ unit: "grapheme", maxLength: 8 }), fc.option(fc.tuple(fc.nat(99), fc.nat(99)), { nil: null }))
    .map(([text, range]) => contentTerm({ text }, range && { from: Math.min(...range), to: Math.max(...range) })),
  fc.constantFrom("4D 5A", "4d5a ?? [1-10] (90|cc)").map((hex) => contentTerm({ hex })),
);

/** Trees as a parser could give them: no junction directly within one of its kind, at least two operands. */
export const anyQuery: fc.Arbitrary<Query> = fc
  .letrec<{ tree: Expression }>((tie) => ({
    tree: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      anyTerm,
      fc.array(tie("tree"), { minLength: 1, maxLength: 4 }).map(and),
      fc.array(tie("tree"), { minLength: 1, maxLength: 4 }).map(or),
      tie("tree").map(not),
    ),
  }))
  .tree.map(query);
