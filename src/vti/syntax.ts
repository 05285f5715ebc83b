import type { Span } from "../text/span.ts";

/**
 * The tree of a VT Intelligence query. Ranges are UTF-16 offsets into the query's own text, end exclusive.
 * The grammar knows no modifier but `content` (whose values have a syntax of their own): which names exist,
 * and whether `5+` is a number or a label, is decided where the mapping is known.
 */
interface SyntaxNode {
  readonly range: Span;
}

export interface Query extends SyntaxNode {
  readonly kind: "Query";
  /** Null for an empty query, or one of which nothing could be read. */
  readonly expression: Expression | null;
}

/** `a b`, `a AND b`: two operands at least. AND binds tighter than OR. */
export interface AndExpression extends SyntaxNode {
  readonly kind: "AndExpression";
  readonly operands: readonly Expression[];
}

export interface OrExpression extends SyntaxNode {
  readonly kind: "OrExpression";
  readonly operands: readonly Expression[];
}

export interface NotExpression extends SyntaxNode {
  readonly kind: "NotExpression";
  readonly operand: Expression;
}

/** `( … )`. */
export interface Group extends SyntaxNode {
  readonly kind: "Group";
  readonly expression: Expression;
}

/** `modifier:value`, or a bare word or quoted text. */
export interface Term extends SyntaxNode {
  readonly kind: "Term";
  /** Null for free text. */
  readonly modifier: ModifierName | null;
  readonly value: Value;
}

export interface ModifierName extends SyntaxNode {
  readonly kind: "ModifierName";
  /** As written. */
  readonly text: string;
  /** Lower case. */
  readonly name: string;
}

/** One piece of a text value: literal text, or one run of `*`. */
export type ValuePart = { readonly literal: string } | { readonly wildcard: true };

export interface TextValue extends SyntaxNode {
  readonly kind: "TextValue";
  /** As written, quotes included. */
  readonly raw: string;
  readonly quote: "none" | "double" | "typographic";
  /** Unescaped, with `*` for wildcards: what the hunter meant to search. */
  readonly text: string;
  /** The same in pieces; a `*` is a wildcard in quotes and without. Never two wildcards in a row. */
  readonly parts: readonly ValuePart[];
}

/** `content:"text"`, `content:{4d 5a ?? [1-10] (90|cc)}`, with `@0` or `@0-10` after it. */
export interface ContentValue extends SyntaxNode {
  readonly kind: "ContentValue";
  readonly raw: string;
  /** Text with Python's escapes resolved, each code unit one character; or the hex string without braces. */
  readonly content: { readonly text: string } | { readonly hex: string };
  readonly offset: { readonly from: number; readonly to: number } | null;
}

export type Value = TextValue | ContentValue;
export type Expression = AndExpression | OrExpression | NotExpression | Group | Term;
export type Node = Query | Expression | ModifierName | Value;
