import { ARITHMETIC_OPERATORS, BUILTIN_FUNCTIONS } from "../yara/index.ts";
import type { Anchor, Expression, FunctionCall, Quantifier } from "../yara/syntax.ts";

/** Those that read an integer; the others give a float. */
const INTEGER_READERS: ReadonlySet<string> = new Set(BUILTIN_FUNCTIONS.filter((name) => name.includes("int")));

const COMPARISONS: ReadonlySet<string> = new Set(["==", "!=", "<", "<=", ">", ">="]);

/**
 * Whether a condition asks for patterns, sizes and numbers read from the file alone, all of them of the types that
 * their operators take, as most rules on files do. There is nothing to follow through a schema then, and no type to
 * be remembered. `isNamed`: names that are declared, and so may stand for something else than a function.
 */
export function isPlainCondition(condition: Expression, isNamed: (name: string) => boolean): boolean {
  return isTruth(condition, isNamed);
}

type Named = (name: string) => boolean;

function isTruth(node: Expression, isNamed: Named): boolean {
  switch (node.kind) {
    case "BooleanLiteral":
      return true;
    case "PatternMatch":
      return isAnchor(node.anchor, isNamed);
    case "OfExpression":
      return (
        node.items.kind !== "ExpressionTuple" &&
        isQuantifier(node.quantifier, isNamed) &&
        isAnchor(node.anchor, isNamed)
      );
    case "ParenthesizedExpression":
      return isTruth(node.expression, isNamed);
    case "UnaryExpression":
      return node.operator === "not" && isTruth(node.operand, isNamed);
    case "LogicalExpression":
      for (const operand of node.operands) if (!isTruth(operand, isNamed)) return false;
      return true;
    case "BinaryExpression":
      return COMPARISONS.has(node.operator) && isInteger(node.left, isNamed) && isInteger(node.right, isNamed);
    default:
      return false;
  }
}

function isInteger(node: Expression, isNamed: Named): boolean {
  switch (node.kind) {
    case "IntegerLiteral":
    case "BuiltinValue":
      return true;
    case "PatternCount":
      return (
        node.interval === null || (isInteger(node.interval.lower, isNamed) && isInteger(node.interval.upper, isNamed))
      );
    case "PatternOffset":
    case "PatternLength":
      return node.index === null || isInteger(node.index, isNamed);
    case "FunctionCall":
      return isRead(node, isNamed);
    case "ParenthesizedExpression":
      return isInteger(node.expression, isNamed);
    case "BinaryExpression":
      return ARITHMETIC_OPERATORS.has(node.operator) && isInteger(node.left, isNamed) && isInteger(node.right, isNamed);
    default:
      return false;
  }
}

/** `uint16(0)`. */
function isRead({ callee, arguments: given }: FunctionCall, isNamed: Named): boolean {
  const offset = given[0];
  if (callee.kind !== "Identifier" || offset === undefined || given.length > 1) return false;
  return INTEGER_READERS.has(callee.name) && !isNamed(callee.name) && isInteger(offset, isNamed);
}

function isAnchor(anchor: Anchor | null, isNamed: Named): boolean {
  if (anchor === null) return true;
  if (anchor.kind === "AtAnchor") return isInteger(anchor.offset, isNamed);
  return isInteger(anchor.interval.lower, isNamed) && isInteger(anchor.interval.upper, isNamed);
}

function isQuantifier({ count }: Quantifier, isNamed: Named): boolean {
  return count === null || isInteger(count, isNamed);
}
