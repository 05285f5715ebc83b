import type { ValueType } from "../vt/index.ts";
import type { BinaryOperator, UnaryOperator } from "../yara/syntax.ts";

/** What the compiler tells apart when it checks an operand; an enum's values are integers to it. */
export type BasicType =
  | "string"
  | "integer"
  | "float"
  | "boolean"
  | "regexp"
  | "struct"
  | "array"
  | "map"
  | "function"
  | "unknown";

export function basicType(type: ValueType): BasicType {
  return type.kind === "enum" ? "integer" : type.kind;
}

/**
 * Which operands an operator takes, as YARA-X 1.20 does (`lib/src/compiler/ir/ast2ir.rs`): each of the types
 * listed, both of the same type, or of two that may be mixed.
 */
interface OperatorTypes {
  readonly left: readonly BasicType[];
  /** The same as `left` where nothing else is said. */
  readonly right?: readonly BasicType[];
  readonly mixes: readonly (readonly [BasicType, BasicType])[];
  readonly result: "boolean" | "number" | "integer";
}

const NUMBERS: readonly BasicType[] = ["integer", "float"];
const COMPARABLE: readonly BasicType[] = ["integer", "float", "string"];
const INTEGER_AND_FLOAT = ["integer", "float"] as const;

/** What `and`, `or`, `not`, `defined` take; anything else has no truth. */
export const TRUTHS: readonly BasicType[] = ["boolean", "integer", "float", "string"];

const EQUALITY: OperatorTypes = {
  left: ["boolean", ...COMPARABLE],
  mixes: [INTEGER_AND_FLOAT, ["integer", "boolean"]],
  result: "boolean",
};
const ORDER: OperatorTypes = { left: COMPARABLE, mixes: [INTEGER_AND_FLOAT], result: "boolean" };
const TEXT: OperatorTypes = { left: ["string"], mixes: [], result: "boolean" };
const ARITHMETIC: OperatorTypes = { left: NUMBERS, mixes: [INTEGER_AND_FLOAT], result: "number" };
const BITS: OperatorTypes = { left: ["integer"], mixes: [], result: "integer" };

export const BINARY_OPERATORS: Readonly<Record<BinaryOperator, OperatorTypes>> = {
  "==": EQUALITY,
  // Two booleans may be equal, but not unequal.
  "!=": ORDER,
  "<": ORDER,
  "<=": ORDER,
  ">": ORDER,
  ">=": ORDER,
  contains: TEXT,
  icontains: TEXT,
  startswith: TEXT,
  istartswith: TEXT,
  endswith: TEXT,
  iendswith: TEXT,
  iequals: TEXT,
  matches: { left: ["string"], right: ["regexp"], mixes: [["string", "regexp"]], result: "boolean" },
  "+": ARITHMETIC,
  "-": ARITHMETIC,
  "*": ARITHMETIC,
  "\\": ARITHMETIC,
  "%": BITS,
  "<<": BITS,
  ">>": BITS,
  "&": BITS,
  "|": BITS,
  "^": BITS,
};

export const UNARY_OPERATORS: Readonly<Record<UnaryOperator, readonly BasicType[]>> = {
  not: TRUTHS,
  defined: TRUTHS,
  "-": NUMBERS,
  "~": ["integer"],
};

/** Whether one operator takes two operands together, each of which it takes. */
export function canMix(operator: BinaryOperator, left: BasicType, right: BasicType): boolean {
  const isPair = ([a, b]: readonly [BasicType, BasicType]): boolean =>
    (a === left && b === right) || (a === right && b === left);
  return left === right || BINARY_OPERATORS[operator].mixes.some(isPair);
}

/** The type of what an operator gives; unknown operands give an unknown number. */
export function resultType(operator: BinaryOperator, left: ValueType, right: ValueType): ValueType {
  const { result } = BINARY_OPERATORS[operator];
  if (result === "boolean" || result === "integer") return { kind: result };
  if (left.kind === "float" || right.kind === "float") return { kind: "float" };
  if (left.kind === "unknown" || right.kind === "unknown") return { kind: "unknown" };
  return { kind: "integer" };
}
