import { Token, type TokenKind } from "./lexer.ts";
import type { BinaryOperator } from "./syntax.ts";

/**
 * How tightly the binary operators bind, as in YARA-X; all of them to the left. `and` and `or` bind less, and
 * take conditions; everything here takes values.
 */
const OPERATORS: readonly (readonly [TokenKind, BinaryOperator, number])[] = [
  [Token.Equal, "==", 1],
  [Token.NotEqual, "!=", 1],
  [Token.Contains, "contains", 1],
  [Token.IContains, "icontains", 1],
  [Token.StartsWith, "startswith", 1],
  [Token.IStartsWith, "istartswith", 1],
  [Token.EndsWith, "endswith", 1],
  [Token.IEndsWith, "iendswith", 1],
  [Token.IEquals, "iequals", 1],
  [Token.Matches, "matches", 1],
  [Token.Less, "<", 2],
  [Token.LessEqual, "<=", 2],
  [Token.Greater, ">", 2],
  [Token.GreaterEqual, ">=", 2],
  [Token.Pipe, "|", 3],
  [Token.Caret, "^", 4],
  [Token.Ampersand, "&", 5],
  [Token.ShiftLeft, "<<", 6],
  [Token.ShiftRight, ">>", 6],
  [Token.Plus, "+", 7],
  [Token.Minus, "-", 7],
  [Token.Asterisk, "*", 8],
  [Token.Backslash, "\\", 8],
  [Token.Percent, "%", 8],
];

/** Binding power by token; 0 where a token is no binary operator. */
export const POWER = new Uint8Array(128);
export const OPERATOR: BinaryOperator[] = [];
for (const [token, operator, power] of OPERATORS) {
  POWER[token] = power;
  OPERATOR[token] = operator;
}
/** The binding power at which arithmetic begins: what is below compares, and gives no value to go on with. */
export const ARITHMETIC = 3;

/** How tightly a binary operator binds: the printer asks, to know where parentheses are needed. */
export const BINDING_POWERS: ReadonlyMap<BinaryOperator, number> = new Map(
  OPERATORS.map(([, operator, power]) => [operator, power]),
);

/** Those that reckon with numbers; the others compare. */
export const ARITHMETIC_OPERATORS: ReadonlySet<BinaryOperator> = new Set(
  OPERATORS.flatMap(([, operator, power]) => (power >= ARITHMETIC ? [operator] : [])),
);
