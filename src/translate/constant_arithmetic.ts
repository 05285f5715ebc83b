import type { BinaryOperator } from "../yara/index.ts";
import type { ConstantValue, ScalarValue, Value } from "./lower_scope.ts";

type Constant = ConstantValue["value"];

/**
 * Arithmetic on known numbers, as the compiler does it: division towards zero, shifts by 64 and more give 0. `undefined`
 * for a division by zero; null where something is not known, and where a sum or product leaves 64 bits.
 */
export function foldArithmetic(operator: BinaryOperator, left: Value, right: Value): Value | "undefined" | null {
  if (left.kind === "constant" && right.kind === "constant") {
    const folded = foldConstants(operator, left.value, right.value);
    return folded === null || folded === "undefined" ? folded : { kind: "constant", value: folded };
  }
  if (right.kind === "constant" && right.value === 0n && (operator === "\\" || operator === "%")) return "undefined";
  return shifted(operator, left, right);
}

/** `field + 5`, `5 + field`, `field - 5`. */
function shifted(operator: BinaryOperator, left: Value, right: Value): ScalarValue | null {
  const isInteger = (value: Value): value is ScalarValue => value.kind === "scalar" && value.type.kind === "integer";
  if (isInteger(left) && right.kind === "constant" && typeof right.value === "bigint") {
    if (operator === "+") return withOffset(left, left.offset + right.value);
    if (operator === "-") return withOffset(left, left.offset - right.value);
  }
  if (isInteger(right) && left.kind === "constant" && typeof left.value === "bigint" && operator === "+") {
    return withOffset(right, right.offset + left.value);
  }
  return null;
}

/** Null far out, where a sum may wrap around. */
function withOffset(value: ScalarValue, offset: bigint): ScalarValue | null {
  return Number.isSafeInteger(Number(offset)) ? { ...value, offset } : null;
}

export function foldConstants(
  operator: BinaryOperator,
  left: Constant,
  right: Constant,
): bigint | number | "undefined" | null {
  if (typeof left === "bigint" && typeof right === "bigint") return foldIntegers(operator, left, right);
  const isNumber = (value: Constant) => typeof value === "bigint" || typeof value === "number";
  if (!isNumber(left) || !isNumber(right)) return null;
  const [a, b] = [Number(left), Number(right)];
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "\\":
      return a / b;
    default:
      return null;
  }
}

function foldIntegers(operator: BinaryOperator, left: bigint, right: bigint): bigint | "undefined" | null {
  const wrap = (value: bigint) => BigInt.asIntN(64, value);
  // The compiler goes on with a float, or refuses.
  const kept = (value: bigint) => (wrap(value) === value ? value : null);
  switch (operator) {
    case "+":
      return kept(left + right);
    case "-":
      return kept(left - right);
    case "*":
      return kept(left * right);
    case "\\":
      return right === 0n ? "undefined" : kept(left / right);
    case "%":
      return right === 0n ? "undefined" : wrap(left % right);
    case "<<":
      return right < 0n ? null : right >= 64n ? 0n : wrap(left << right);
    case ">>":
      return right < 0n ? null : right >= 64n ? 0n : wrap(left >> right);
    case "&":
      return left & right;
    case "|":
      return left | right;
    case "^":
      return left ^ right;
    default:
      return null;
  }
}

/** `-x` and `~x` of a known number; null where that is no number. */
export function negateConstant(operator: "-" | "~", value: Constant): bigint | number | null {
  if (typeof value === "bigint") return operator === "~" ? ~value : value === -(2n ** 63n) ? null : -value;
  return typeof value === "number" && operator === "-" ? -value : null;
}
