import type { Span } from "../text/index.ts";
import {
  type BinaryOperator,
  type Expression,
  type File,
  type ForInExpression,
  type LogicalExpression,
  type Node,
  printNode,
  type RegexpLiteral,
  visit,
} from "../yara/index.ts";
import { BinaryExpression } from "../yara/syntax.ts";

/** A comparison of a condition with a text, a number or a regular expression. */
export interface Comparison {
  /** Its number or text is at the right: see {@link turned}. */
  readonly node: BinaryExpression;
  /** The text as the condition means it, the number in digits, anything else as it is printed. */
  readonly value: string;
  readonly isText: boolean;
  readonly regexp: RegexpLiteral | null;
  /** Paths of the fields it may be about: of the operand, and of the loops around. */
  readonly fields: readonly string[];
  /** The innermost loop around it. */
  readonly loop: ForInExpression | null;
  /** The nodes above it, the nearest first. */
  readonly parents: readonly Node[];
}

/** The comparisons within a stretch of a rule, in order. */
export function comparisonsIn(file: File, within: Span): Comparison[] {
  const rule = file.items.find((item) => item.start <= within.start && within.end <= item.end);
  if (rule?.kind !== "Rule" || rule.condition === null) return [];
  const found: Comparison[] = [];
  visit(rule.condition, {
    enter: (node) => node.end > within.start && node.start < within.end,
    BinaryExpression(written, ancestors) {
      if (written.start < within.start || written.end > within.end) return;
      const node = turned(written);
      const { right } = node;
      const isText = right.kind === "StringLiteral";
      const regexp = right.kind === "RegexpLiteral" ? right : null;
      const number = numberOf(right);
      if (!isText && regexp === null && number === null && right.kind !== "FieldAccess") return;
      const loops = ancestors.filter((above) => above.kind === "ForInExpression");
      found.push({
        node,
        value: isText ? right.value : number !== null ? String(number) : printNode(right),
        isText,
        regexp,
        fields: [node.left, ...loops.map(({ iterable }) => iterable)].map((part) => printNode(part)),
        loop: loops.at(-1) ?? null,
        parents: [...ancestors].reverse(),
      });
    },
  });
  return found;
}

/** The other way round: `5 < a` is `a > 5`. */
export const TURNED: Readonly<Partial<Record<BinaryOperator, BinaryOperator>>> = {
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
  "==": "==",
  "!=": "!=",
};

/** One for each that is turned round, to be told from others. */
const turnedRound = new WeakMap<BinaryExpression, BinaryExpression>();

/**
 * A comparison as it would be written with its number at the right: `5KB < filesize` as `filesize > 5KB`. Each part
 * still stands where it is written: see {@link isTurned}.
 */
export function turned(node: BinaryExpression): BinaryExpression {
  const operator = TURNED[node.operator];
  if (operator === undefined || numberOf(node.left) === null || numberOf(node.right) !== null) return node;
  const known = turnedRound.get(node);
  if (known !== undefined) return known;
  const round = new BinaryExpression(node.start, node.end, operator, node.right, node.left);
  turnedRound.set(node, round);
  return round;
}

/** Whether a comparison is written with its number at the left. */
export function isTurned({ left, right }: BinaryExpression): boolean {
  return right.start < left.start;
}

function numberOf(node: Expression): bigint | null {
  if (node.kind === "IntegerLiteral") return node.value;
  if (node.kind !== "UnaryExpression" || node.operator !== "-") return null;
  return node.operand.kind === "IntegerLiteral" ? -node.operand.value : null;
}

/** An operand of an `and` or an `or`. */
export interface Operand {
  readonly chain: LogicalExpression;
  readonly index: number;
}

/** The operand that begins at an offset, or holds what does. */
export function operandAt(chain: LogicalExpression, start: number): Operand {
  return { chain, index: chain.operands.findIndex((operand) => operand.start <= start && start < operand.end) };
}

/** As which operand a comparison stands, or what holds it, in the innermost `or` within its loop. */
export function alternativeIn({ parents, node }: Comparison): Operand | null {
  for (const above of parents) {
    if (above.kind === "ForInExpression") return null;
    if (isOr(above)) return operandAt(above, node.start);
  }
  return null;
}

export function isOr(node: Node | null | undefined): node is LogicalExpression {
  return node?.kind === "LogicalExpression" && node.operator === "or";
}

/** Whether a formula's path (`behaviour.files_dropped.path`) is that of a condition, or of an element of its loop. */
export function isWithin(path: string, field: string): boolean {
  const plain = field.replace(/^vt\./, "");
  return path === plain || path.startsWith(`${plain}.`) || path.startsWith(`${plain}[`);
}

/** Without the marks of a collection's elements. */
export function plainPath(path: string): string {
  return path.replaceAll("[*]", "");
}

/** Whether a comparison is asked for as it stands: of any element, and not excluded. */
export function isAskedFor({ parents }: Comparison): boolean {
  return parents.every((above) => {
    if (above.kind === "ForInExpression") return above.quantifier.type === "any";
    return !(above.kind === "UnaryExpression" && above.operator === "not");
  });
}
