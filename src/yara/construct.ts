import { RESERVED_WORDS } from "./lexer.ts";
import { MAX_INTEGER } from "./literals.ts";
import {
  BinaryExpression,
  type BinaryOperator,
  BooleanLiteral,
  ConditionSection,
  type Expression,
  ExpressionTuple,
  FieldAccess,
  File,
  FloatLiteral,
  ForInExpression,
  FunctionCall,
  Identifier,
  Import,
  IndexAccess,
  IntegerLiteral,
  Interval,
  type Item,
  LogicalExpression,
  Meta,
  MetaSection,
  type MetaValue,
  ParenthesizedExpression,
  type Pattern,
  PatternSection,
  Quantifier,
  RegexpLiteral,
  Rule,
  RuleModifier,
  StringLiteral,
  UnaryExpression,
  type UnaryOperator,
} from "./syntax.ts";

// Builders for nodes that are made, not read: they have the range 0..0. Parentheses need no node of their own:
// the printer writes them where a tree needs them.

const RESERVED = new Set(RESERVED_WORDS);
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Whether a text can name a rule, a field or a variable. */
export function isName(text: string): boolean {
  return NAME.test(text) && !RESERVED.has(text);
}

/** @throws RangeError where `name` is no name, or a word of the language */
export function identifier(name: string): Identifier {
  if (!isName(name)) throw new RangeError(`\`${name}\` is no name of YARA`);
  return new Identifier(0, 0, name);
}

/** `vt.metadata.tags` from its dotted text. */
export function path(dotted: string): Identifier | FieldAccess {
  const [first = "", ...fields] = dotted.split(".");
  let node: Identifier | FieldAccess = identifier(first);
  for (const name of fields) node = field(node, name);
  return node;
}

export function field(object: Expression, name: string): FieldAccess {
  return new FieldAccess(0, 0, object, identifier(name));
}

/** `object["key"]` or `object[1]`. */
export function index(object: Expression, key: Expression | string | number): IndexAccess {
  const node = typeof key === "string" ? string(key) : typeof key === "number" ? integer(key) : key;
  return new IndexAccess(0, 0, object, node);
}

/** A string; bytes outside UTF-8 as {@link StringLiteral} has them. */
export function string(value: string): StringLiteral {
  return new StringLiteral(0, 0, value);
}

/** @throws RangeError beyond 64 bits */
export function integer(value: bigint | number): IntegerLiteral {
  const exact = BigInt(value);
  if (exact > MAX_INTEGER || exact < -MAX_INTEGER) throw new RangeError(`${exact} is too large for YARA`);
  return new IntegerLiteral(0, 0, exact);
}

/** @throws RangeError where the value is not finite */
export function float(value: number): FloatLiteral {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be written in YARA`);
  return new FloatLiteral(0, 0, value);
}

export function boolean(value: boolean): BooleanLiteral {
  return new BooleanLiteral(0, 0, value);
}

/**
 * `/source/flags`. Slashes are escaped where they are not yet.
 *
 * @throws RangeError where the source holds a line end, or is empty
 */
export function regexp(source: string, flags: "" | "i" | "s" | "is" = ""): RegexpLiteral {
  if (source === "" || source.includes("\n")) throw new RangeError("a regular expression is one line of text");
  const escaped = source.replace(/\\[\s\S]|\//g, (found) => (found === "/" ? "\\/" : found));
  // `/*` and `//` would begin a comment.
  return new RegexpLiteral(0, 0, escaped.startsWith("*") ? `(?:)${escaped}` : escaped, flags);
}

/** The operands joined by `and`; one alone is itself, `and`s among them are joined in. At least one. */
export function and(operands: readonly Expression[]): Expression {
  return logical("and", operands);
}

/** The operands joined by `or`, as {@link and} joins. */
export function or(operands: readonly Expression[]): Expression {
  return logical("or", operands);
}

/** {@link and} or {@link or}. */
export function logical(operator: "and" | "or", operands: readonly Expression[]): Expression {
  const flat: Expression[] = [];
  for (const operand of operands) {
    if (operand.kind === "LogicalExpression" && operand.operator === operator) {
      for (const inner of operand.operands) flat.push(inner);
    } else flat.push(operand);
  }
  const [only] = flat;
  if (only === undefined) throw new RangeError(`${operator}() needs an operand`);
  return flat.length === 1 ? only : new LogicalExpression(0, 0, operator, flat);
}

export function unary(operator: UnaryOperator, operand: Expression): UnaryExpression {
  return new UnaryExpression(0, 0, operator, operand);
}

export function not(operand: Expression): UnaryExpression {
  return unary("not", operand);
}

export function defined(operand: Expression): UnaryExpression {
  return unary("defined", operand);
}

/** A comparison or a calculation. */
export function binary(left: Expression, operator: BinaryOperator, right: Expression): BinaryExpression {
  return new BinaryExpression(0, 0, operator, left, right);
}

export function parenthesized(expression: Expression): ParenthesizedExpression {
  return new ParenthesizedExpression(0, 0, expression);
}

/** `callee(arguments)`; the callee is a dotted path or a node. */
export function call(callee: string | Expression, args: readonly Expression[] = []): FunctionCall {
  return new FunctionCall(0, 0, typeof callee === "string" ? path(callee) : callee, args);
}

/** `all`, `any`, `none`, or a number of them. */
export function quantifier(of: "all" | "any" | "none" | number): Quantifier {
  return typeof of === "number" ? new Quantifier(0, 0, "count", integer(of)) : new Quantifier(0, 0, of, null);
}

export function interval(lower: Expression, upper: Expression): Interval {
  return new Interval(0, 0, lower, upper);
}

export function tuple(expressions: readonly Expression[]): ExpressionTuple {
  return new ExpressionTuple(0, 0, expressions);
}

/** `for any variable in iterable : ( body )`; two variables for a map. */
export function forIn(
  of: "all" | "any" | "none" | number,
  variables: string | readonly string[],
  iterable: ForInExpression["iterable"],
  body: Expression,
): ForInExpression {
  const names = typeof variables === "string" ? [variables] : variables;
  return new ForInExpression(0, 0, quantifier(of), names.map(identifier), iterable, body);
}

export function importModule(name: string): Import {
  return new Import(0, 0, string(name));
}

export function meta(key: string, value: string | number | bigint | boolean): Meta {
  const literal: MetaValue =
    typeof value === "string"
      ? string(value)
      : typeof value === "boolean"
        ? boolean(value)
        : typeof value === "bigint" || Number.isInteger(value)
          ? integer(value)
          : float(value);
  return new Meta(0, 0, identifier(key), literal);
}

export interface RuleContents {
  readonly modifiers?: readonly ("global" | "private")[];
  readonly tags?: readonly string[];
  readonly meta?: readonly Meta[];
  readonly patterns?: readonly Pattern[];
  readonly condition: Expression;
}

export function rule(name: string, contents: RuleContents): Rule {
  const { modifiers = [], tags = [], meta: entries = [], patterns = [], condition } = contents;
  return new Rule(
    0,
    0,
    modifiers.map((word) => new RuleModifier(0, 0, word)),
    identifier(name),
    tags.map(identifier),
    entries.length === 0 ? null : new MetaSection(0, 0, entries),
    patterns.length === 0 ? null : new PatternSection(0, 0, patterns),
    new ConditionSection(0, 0, condition),
  );
}

export function file(items: readonly Item[]): File {
  return new File(0, 0, items, []);
}
