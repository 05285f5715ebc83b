import {
  and,
  compare,
  exists,
  FALSE,
  type Formula,
  foldCase,
  type LikeTest,
  not,
  or,
  type RangeTest,
  type Scalar,
  type Test,
  TRUE,
} from "../logic/index.ts";
import type { Schema } from "../vt/index.ts";
import { type BinaryOperator, bytesOfText, encodeString, isEscapedByte } from "../yara/index.ts";
import { fileTerm, termScalar } from "./file_terms.ts";
import {
  type CollectionValue,
  collectionOf,
  type LengthValue,
  type ScalarValue,
  type Scope,
  type Symbolic,
  scalarOf,
  scalarType,
  scopesOf,
  type UnreadValue,
  type Value,
} from "./lower_scope.ts";
import type { Symbols } from "./symbolic.ts";

type Constant = bigint | number | string | boolean;

const MIRRORED: Partial<Record<BinaryOperator, BinaryOperator>> = {
  "==": "==",
  "!=": "!=",
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
  iequals: "iequals",
};

/** Comparisons whose denial is another one, so that one atom serves both. */
const DENIED: Partial<Record<BinaryOperator, BinaryOperator>> = { "!=": "==", ">=": "<", ">": "<=" };

/** What comparisons need beside their operands. */
export interface Comparing {
  readonly schema: Schema;
  readonly symbols: Symbols;
}

/** Whether `left operator right` holds, both being defined. `matches` is read by its own module. */
export function compareValues(
  operator: BinaryOperator,
  left: Value,
  right: Value,
  scope: Scope,
  context: Comparing,
): Formula {
  if (left.kind === "constant" && right.kind === "constant") return fold(operator, left.value, right.value);
  if (right.kind === "constant") {
    const formula = compareWithConstant(operator, left, right.value, scope, context);
    if (formula) return formula;
  } else if (left.kind === "constant") {
    const mirrored = MIRRORED[operator];
    if (mirrored !== undefined) return compareValues(mirrored, right, left, scope, context);
    if (right.kind === "scalar") {
      return uninterpreted(right, `${encodeConstant(left.value)} ${operator} …`, scope, context);
    }
  } else if (left.kind === "truth" && right.kind === "truth") {
    const same = or([and([left.at(scope), right.at(scope)]), and([not(left.at(scope)), not(right.at(scope))])]);
    if (operator === "==") return same;
    if (operator === "!=") return not(same);
  }
  return relation(operator, left, right, scope, context);
}

/** Two values of which neither is known: an atom of its own, one for both orders of writing it. */
function relation(operator: BinaryOperator, left: Value, right: Value, scope: Scope, context: Comparing): Formula {
  const a = context.symbols.ofValue(left, scope);
  const b = context.symbols.ofValue(right, scope);
  if (a.text === b.text) {
    if (operator === "<" || operator === ">") return FALSE;
    // What is no number is not even equal to itself.
    if (a.type.kind !== "float" && a.type.kind !== "unknown") return operator === "!=" ? FALSE : TRUE;
  }
  const isFloat = a.type.kind === "float" || b.type.kind === "float";
  const denied = isFloat && operator !== "!=" ? undefined : DENIED[operator];
  if (denied !== undefined) return not(relation(denied, left, right, scope, context));
  if (operator === ">" || operator === ">=") {
    return relation(operator === ">" ? "<" : "<=", right, left, scope, context);
  }
  if (operator === "<=") return not(relation("<", right, left, scope, context));
  const isSwapped = (operator === "==" || operator === "iequals") && a.text > b.text;
  const [first, second] = isSwapped ? [b, a] : [a, b];
  return symbolicTerm(join(first, second, `${first.text} ${operator} ${second.text}`), scope);
}

function join(a: Symbolic, b: Symbolic, text: string): Symbolic {
  return {
    text,
    type: { kind: "boolean" },
    levels: [...new Set([...a.levels, ...b.levels])],
    // Numbers that other tests pin down cannot be related at will.
    ofRecord: true,
    certain: a.certain && b.certain,
  };
}

/** A boolean expression that the formula cannot look into. */
export function symbolicTerm(symbolic: Symbolic, scope: Scope): Formula {
  return fileTerm(symbolic.text, { free: !symbolic.ofRecord, scopes: scopesOf(scope, symbolic.levels) });
}

function compareWithConstant(
  operator: BinaryOperator,
  value: Value,
  constant: Constant,
  scope: Scope,
  context: Comparing,
): Formula | null {
  switch (value.kind) {
    case "scalar":
      return compareScalar(operator, value, constant, scope, context);
    case "unread":
      return compareUnread(operator, value, constant, scope);
    case "length":
      return compareLength(operator, value, constant, scope, context);
    case "truth": {
      // A comparison's own outcome compared with 1 or 0.
      return compareTruth(operator, value.at(scope), constant);
    }
    default:
      return null;
  }
}

function compareScalar(
  operator: BinaryOperator,
  value: ScalarValue,
  constant: Constant,
  scope: Scope,
  { schema }: Comparing,
): Formula | null {
  const scalar = scalarOf(schema, scope, value);
  if (scalar.type === "string") {
    return typeof constant === "string" ? compareText(operator, scalar, constant) : null;
  }
  if (scalar.type === "boolean") {
    return compareTruth(operator, compare(scalar, { type: "true" }), constant);
  }
  if (value.offset === 0n) return compareNumber(operator, scalar, constant);
  // Sums wrap around, so that far out the bound says something else.
  if (typeof constant !== "bigint" || !isSafe(constant - value.offset)) return null;
  return compareNumber(operator, scalar, constant - value.offset);
}

/** `true` is 1 and `false` 0. */
function compareTruth(operator: BinaryOperator, isTrue: Formula, constant: Constant): Formula | null {
  if (operator === "!=") {
    const equal = compareTruth("==", isTrue, constant);
    return equal && not(equal);
  }
  const range = rangeFor(operator, typeof constant === "boolean" ? BigInt(constant) : constant);
  if (!range) return null;
  return or([...(holds(range, 1) ? [isTrue] : []), ...(holds(range, 0) ? [not(isTrue)] : [])]);
}

function isSafe(value: bigint): boolean {
  return Number.isSafeInteger(Number(value));
}

function compareNumber(operator: BinaryOperator, scalar: Scalar, constant: Constant): Formula | null {
  if (operator === "!=") {
    const equal = compareNumber("==", scalar, constant);
    return equal && not(equal);
  }
  if (Number.isNaN(constant)) return FALSE;
  // Of large integers many are one float.
  const isBlurred =
    typeof constant === "number" && scalar.type !== "float" && !Number.isSafeInteger(Math.trunc(constant));
  const range = isBlurred ? null : rangeFor(operator, constant);
  if (range) return compare(scalar, range);
  if (typeof constant === "bigint" && MIRRORED[operator] !== undefined && operator !== "iequals") {
    // Doubles cannot hold it: a test that is equal to itself only.
    return compare(scalar, { type: "uninterpreted", text: `${operator} ${constant}` });
  }
  return null;
}

/** The numbers that `operator constant` lets pass; null for what is no such test, or beyond exact doubles. */
function rangeFor(operator: BinaryOperator, constant: Constant): RangeTest | null {
  if (typeof constant !== "bigint" && typeof constant !== "number") return null;
  const bound = Number(constant);
  if (typeof constant === "bigint" ? !isSafe(constant) : !Number.isFinite(constant)) return null;
  switch (operator) {
    case "==":
      return { type: "range", min: bound, max: bound };
    case "<":
      return { type: "range", min: null, max: bound, maxOpen: true };
    case "<=":
      return { type: "range", min: null, max: bound };
    case ">":
      return { type: "range", min: bound, max: null, minOpen: true };
    case ">=":
      return { type: "range", min: bound, max: null };
    default:
      return null;
  }
}

function holds(range: RangeTest, value: number): boolean {
  if (range.min !== null && (range.minOpen ? value <= range.min : value < range.min)) return false;
  return range.max === null || (range.maxOpen ? value < range.max : value <= range.max);
}

const TEXT_SHAPES: Partial<Record<BinaryOperator, Pick<LikeTest, "start" | "end" | "ignoreCase">>> = {
  "==": { start: true, end: true, ignoreCase: false },
  iequals: { start: true, end: true, ignoreCase: true },
  contains: { start: false, end: false, ignoreCase: false },
  icontains: { start: false, end: false, ignoreCase: true },
  startswith: { start: true, end: false, ignoreCase: false },
  istartswith: { start: true, end: false, ignoreCase: true },
  endswith: { start: false, end: true, ignoreCase: false },
  iendswith: { start: false, end: true, ignoreCase: true },
};

function compareText(operator: BinaryOperator, scalar: Scalar, text: string): Formula | null {
  if (operator === "!=") return not(compareText("==", scalar, text) as Formula);
  const shape = TEXT_SHAPES[operator];
  if (shape) return compareLike(scalar, { type: "like", parts: [text], ...shape });
  if (MIRRORED[operator] === undefined) return null;
  return compare(scalar, { type: "uninterpreted", text: `${operator} ${encodeString(text)}` });
}

/** A text test on a scalar. A byte that is half a character is found within others, which text cannot say. */
export function compareLike(scalar: Scalar, test: LikeTest): Formula {
  const isWhole = test.start && test.end && test.parts.length === 1;
  if (!isWhole && test.parts.some((part) => [...part].some((c) => isEscapedByte(c.charCodeAt(0))))) {
    return compare(scalar, { type: "uninterpreted", text: likeText(test) });
  }
  return compare(scalar, test);
}

function likeText({ parts, start, end, ignoreCase }: LikeTest): string {
  const operator = start ? "startswith" : end ? "endswith" : "contains";
  return `${ignoreCase ? "i" : ""}${operator} ${encodeString(parts.join(""))}`;
}

function uninterpreted(value: ScalarValue, text: string, scope: Scope, { schema }: Comparing): Formula {
  return compare(scalarOf(schema, scope, value), { type: "uninterpreted", text });
}

function encodeConstant(constant: Constant): string {
  return typeof constant === "string" ? encodeString(constant) : String(constant);
}

/** What is no field: a number or text that lives in the record's `terms` under its spelling. */
export function compareUnread(
  operator: BinaryOperator,
  value: UnreadValue,
  constant: Constant,
  scope: Scope,
): Formula | null {
  if (value.type.kind === "boolean") return compareTruth(operator, symbolicTerm(value, scope), constant);
  if (value.ofRecord || value.levels.length > 0) return null;
  const scalar = unreadScalar(value, constant);
  if (!scalar) return null;
  let formula: Formula | null;
  if (scalar.type === "string") formula = compareText(operator, scalar, constant as string);
  else formula = compareNumber(operator, scalar, constant);
  if (!formula || !value.counted) return formula;
  return countFormula(operator, value.counted, formula, constant);
}

/** The scalar that stands for a value of another module, typed by itself or by what it is compared with. */
function unreadScalar(value: UnreadValue, constant: Constant): Scalar | null {
  const fromConstant = typeof constant === "string" ? "string" : typeof constant === "number" ? "float" : "integer";
  const known = value.type.kind === "enum" ? "integer" : scalarType(value.type);
  const type = known ?? fromConstant;
  if ((type === "string") !== (typeof constant === "string") || type === "boolean") return null;
  const isUnsigned = value.type.kind === "integer" && value.type.unsigned;
  return termScalar(value.text, type, isUnsigned);
}

/** `#a > 2` says that `$a` is there, and `#a == 0` that it is not: the count never stands without the pattern. */
function countFormula(
  operator: BinaryOperator,
  counted: { readonly pattern: string; readonly whole: boolean },
  formula: Formula,
  constant: Constant,
): Formula {
  const isThere = fileTerm(counted.pattern);
  const range = rangeFor(operator === "!=" ? "==" : operator, constant);
  if (!range) return formula;
  const allowsZero = holds(range, 0) !== (operator === "!=");
  if (counted.whole) {
    const isOnlyZero = range.max !== null && !holds(range, 1) && holds(range, 0);
    const isAllButZero = range.max === null && holds(range, 1) && !holds(range, 0);
    if (isOnlyZero) return operator === "!=" ? isThere : not(isThere);
    if (isAllButZero) return isThere;
  }
  return allowsZero ? or([not(isThere), formula]) : and([isThere, formula]);
}

function compareLength(
  operator: BinaryOperator,
  value: LengthValue,
  constant: Constant,
  scope: Scope,
  context: Comparing,
): Formula | null {
  if (operator === "!=") {
    const equal = compareLength("==", value, constant, scope, context);
    return equal && not(equal);
  }
  const range = rangeFor(operator, constant);
  if (!range) return null;
  const min = range.min === null ? 0 : Math.max(0, range.minOpen ? Math.floor(range.min) + 1 : Math.ceil(range.min));
  const max = range.max === null ? null : range.maxOpen ? Math.ceil(range.max) - 1 : Math.floor(range.max);
  if (max !== null && min > max) return FALSE;
  if (value.of.kind === "collection") return countBetween(value.of, min, max, scope);
  const scalar = scalarOf(context.schema, scope, value.of);
  const isEmpty = compare(scalar, { type: "like", parts: [""], start: true, end: true, ignoreCase: false });
  if (min === 0 && max === null) return TRUE;
  if (min === 0 && max === 0) return isEmpty;
  if (min === 1 && max === null) return not(isEmpty);
  return compare(scalar, { type: "uninterpreted", text: `len() in ${min}..${max ?? ""}` });
}

function countBetween(collection: CollectionValue, min: number, max: number | null, scope: Scope): Formula {
  const atLeast = (count: number) => exists(collectionOf(scope, collection), TRUE, count);
  return and([atLeast(min), max === null ? TRUE : not(atLeast(max + 1))]);
}

/** Both known: the answer is. */
function fold(operator: BinaryOperator, left: Constant, right: Constant): Formula {
  const answer = foldOperator(operator, left, right);
  return answer ? TRUE : FALSE;
}

function foldOperator(operator: BinaryOperator, left: Constant, right: Constant): boolean {
  if (typeof left === "string" && typeof right === "string") {
    const shape = operator === "==" ? undefined : TEXT_SHAPES[operator];
    if (shape) {
      const { start, end, ignoreCase } = shape;
      const [text, part] = [left, right].map((s) => Buffer.from(bytesOfText(ignoreCase ? foldCase(s) : s))) as [
        Buffer,
        Buffer,
      ];
      if (start && end) return text.equals(part);
      if (start) return text.subarray(0, part.length).equals(part);
      if (end) return part.length <= text.length && text.subarray(text.length - part.length).equals(part);
      return text.includes(part);
    }
  }
  const [a, b] = orderable(left, right);
  switch (operator) {
    case "==":
      return a === b;
    case "!=":
      return a !== b;
    case "<":
      return a < b;
    case "<=":
      return a <= b;
    case ">":
      return a > b;
    default:
      return operator === ">=" && a >= b;
  }
}

/** Strings are ordered by their bytes; of an integer and a float, the integer becomes a float first. */
function orderable(left: Constant, right: Constant): readonly [bigint | number, bigint | number] {
  if (typeof left === "string" && typeof right === "string") {
    return [Buffer.compare(bytesOfText(left), bytesOfText(right)), 0];
  }
  const [a, b] = [left, right].map((value) => (typeof value === "boolean" ? BigInt(value) : value)) as [Num, Num];
  return typeof a === typeof b ? [a, b] : [Number(a), Number(b)];
}

type Num = bigint | number;

/** The test that a value is zero, false or empty: what a value used as a condition must not be. */
export function isEmptyValue(scalar: Scalar): Formula {
  const test: Test =
    scalar.type === "string"
      ? { type: "like", parts: [""], start: true, end: true, ignoreCase: false }
      : { type: "range", min: 0, max: 0 };
  return compare(scalar, test);
}
