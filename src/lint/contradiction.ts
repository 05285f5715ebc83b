import {
  ARITHMETIC_OPERATORS,
  type BinaryExpression,
  childrenOf,
  type Expression,
  type Node,
  printNode,
} from "../yara/index.ts";

/**
 * Whether a condition can contradict itself at all, at a glance: it asks two things of one value in one breath, or
 * denies something that it speaks of elsewhere. What only asks for different things to be there can always be met,
 * and need not be reasoned about; nor need two bounds that leave room.
 */
export function mayContradict(condition: Expression): boolean {
  return !isHarmless(condition, []) && new Glance().sees(condition);
}

/** Nothing is denied and nothing compared twice, as in most conditions: then there is nothing to be kept in mind. */
function isHarmless(node: Node, compared: string[]): boolean {
  switch (node.kind) {
    case "PatternMatch":
    case "FieldAccess":
    case "FunctionCall":
    case "Identifier":
      return true;
    case "BooleanLiteral":
      return node.value;
    case "UnaryExpression":
      return node.operator !== "not" && isHarmless(node.operand, compared);
    case "BinaryExpression":
      if (isSum(node)) return true;
      return !deniesMatches(node) && isNew(node.left, compared) && isNew(node.right, compared);
    case "LogicalExpression":
      return areHarmless(node.operands, compared);
    case "ParenthesizedExpression":
      return isHarmless(node.expression, compared);
    case "OfExpression":
    case "ForOfExpression":
    case "ForInExpression":
      return node.quantifier.type !== "none" && areHarmless(childrenOf(node), compared);
    default:
      return areHarmless(childrenOf(node), compared);
  }
}

function areHarmless(nodes: readonly Node[], compared: string[]): boolean {
  for (let i = 0; i < nodes.length; i++) if (!isHarmless(nodes[i] as Node, compared)) return false;
  return true;
}

function isNew(side: Expression, compared: string[]): boolean {
  if (isLiteral(side)) return true;
  const name = nameOf(side);
  // More are not kept in mind in this way.
  return compared.length < MOST_NAMES && !compared.includes(name) && compared.push(name) > 0;
}

const MOST_NAMES = 50;

/** `#a == 0`: there is to be no match, or there may be none. */
function deniesMatches({ left, right, operator }: BinaryExpression): boolean {
  if (left.kind === "PatternCount") return operator === "==" || operator === "<" || operator === "<=";
  return right.kind === "PatternCount" && (operator === "==" || operator === ">" || operator === ">=");
}

/** Bounds that a value has on the way to a place, both included; null: it is compared in some other way. */
type Bounds = { readonly min: bigint; readonly max: bigint } | null;
type Compared = Map<string, Bounds>;

const LOWEST = -(2n ** 63n);
const HIGHEST = 2n ** 63n - 1n;

class Glance {
  /** Names of what is denied, and of what is spoken of elsewhere. */
  readonly #denied = new Set<string>();
  readonly #asked = new Set<string>();
  /** What was kept in mind again for each alternative. */
  #copied = 0;

  sees(condition: Expression): boolean {
    if (this.#walk(condition, new Map(), false)) return this.#copied <= MOST_COPIED;
    for (const name of this.#denied) if (this.#asked.has(name)) return true;
    // Only sets meet what they are not.
    const isSet = (name: string) => name.endsWith("*");
    const [sets, others] = [[...this.#denied].filter(isSet), [...this.#asked].filter(isSet)];
    if ((sets.length + 1) * this.#asked.size + (others.length + 1) * this.#denied.size > MOST_COPIED) return false;
    return (
      sets.some((set) => [...this.#asked].some((name) => meets(set, name))) ||
      others.some((set) => [...this.#denied].some((name) => meets(set, name)))
    );
  }

  /** Returns whether a value is compared in two ways that may exclude each other. */
  #walk(node: Node, compared: Compared, isDenied: boolean): boolean {
    switch (node.kind) {
      case "BooleanLiteral":
        return !node.value;
      case "LogicalExpression": {
        const isConjunction = (node.operator === "and") !== isDenied;
        if (isConjunction) return node.operands.some((operand) => this.#walk(operand, compared, isDenied));
        // Alternatives do not stand in each other's way, but each may stand in that of what follows.
        const branches = node.operands.map((operand) => {
          const own = this.#copyOf(compared);
          return { isSeen: this.#walk(operand, own, isDenied), own };
        });
        for (const { own } of branches) {
          for (const [text, bounds] of own) if (compared.get(text) !== bounds) compared.set(text, null);
        }
        return branches.some(({ isSeen }) => isSeen);
      }
      case "UnaryExpression":
        return this.#walk(node.operand, compared, node.operator === "not" ? !isDenied : isDenied);
      case "BinaryExpression":
        return this.#comparison(node, compared, isDenied);
      case "OfExpression":
      case "ForOfExpression":
      case "ForInExpression": {
        const denies = node.quantifier.type === "none" ? !isDenied : isDenied;
        return childrenOf(node).some((child) => this.#walk(child, this.#copyOf(compared), denies));
      }
      case "PatternMatch":
      case "PatternSetItem":
      case "Them":
      case "FieldAccess":
      case "FunctionCall":
      case "Identifier":
        this.#mention(nameOf(node), isDenied);
        return false;
      default:
        return childrenOf(node).some((child) => this.#walk(child, compared, isDenied));
    }
  }

  #comparison(node: BinaryExpression, compared: Compared, isDenied: boolean): boolean {
    let isSeen = false;
    for (const side of [node.left, node.right]) {
      if (isLiteral(side)) continue;
      const deniesMatch = side.kind === "PatternCount" && (boundsOf(node, side)?.max ?? 1n) < 1n;
      this.#mention(patternNameOf(side) ?? nameOf(side), isDenied || deniesMatch);
      if (isSum(node)) continue;
      // However many texts are denied, some other text is left.
      if (isDenied && isAboutText(node)) continue;
      const text = nameOf(side);
      const before = compared.get(text);
      const bounds = isDenied ? null : boundsOf(node, side);
      if (before === undefined) compared.set(text, bounds);
      else {
        const both = before && bounds && { min: max(before.min, bounds.min), max: min(before.max, bounds.max) };
        compared.set(text, both);
        if (both === null || both.min > both.max) isSeen = true;
      }
    }
    return isSeen;
  }

  #mention(name: string, isDenied: boolean): void {
    (isDenied ? this.#denied : this.#asked).add(name);
  }

  /** Nothing is kept in mind any more where there is too much of it. */
  #copyOf(compared: Compared): Compared {
    this.#copied += compared.size;
    return this.#copied > MOST_COPIED ? new Map() : new Map(compared);
  }
}

const MOST_COPIED = 1_000_000;

/** The pattern that `#a`, `@a` and `!a` speak of, too. */
function patternNameOf(node: Node): string | null {
  const isOne = node.kind === "PatternCount" || node.kind === "PatternOffset" || node.kind === "PatternLength";
  return isOne ? `$${node.name}` : null;
}

/** What a part of a condition is about, alike for parts that are about the same. */
function nameOf(node: Node): string {
  switch (node.kind) {
    case "PatternMatch":
      return `$${node.identifier.name}`;
    case "PatternSetItem":
      return `$${node.name}${node.wildcard ? "*" : ""}`;
    case "Them":
      return "$*";
    case "Identifier":
      return node.name;
    case "BuiltinValue":
      return node.name;
    case "FunctionCall": {
      // `uint16(0)`: nearly every rule has it, and printing takes its time.
      const first = node.arguments[0];
      if (node.callee.kind !== "Identifier" || first?.kind !== "IntegerLiteral" || node.arguments.length > 1) break;
      return `${node.callee.name}(${first.value})`;
    }
  }
  return printNode(node);
}

/** What a comparison with a whole number leaves of a value; null for any other. */
function boundsOf({ operator, left, right }: BinaryExpression, subject: Node): Bounds {
  const other = subject === left ? right : left;
  if (other.kind !== "IntegerLiteral") return null;
  const { value } = other;
  const isLess = operator === "<" || operator === "<=";
  const isMore = operator === ">" || operator === ">=";
  const step = operator === "<" || operator === ">" ? 1n : 0n;
  if (operator === "==") return { min: value, max: value };
  if (!isLess && !isMore) return null;
  return isLess === (subject === left) ? { min: LOWEST, max: value - step } : { min: value + step, max: HIGHEST };
}

function isAboutText({ operator, left, right }: BinaryExpression): boolean {
  const isText = [left, right].some(({ kind }) => kind === "StringLiteral" || kind === "RegexpLiteral");
  return isText || /^[a-z]/.test(operator);
}

/** Whether two names may stand for one thing: `$a*` meets `$a1`. */
function meets(a: string, b: string): boolean {
  if (a === b) return true;
  const [wide, other] = a.endsWith("*") ? [a, b] : [b, a];
  if (!wide.endsWith("*") || !wide.startsWith("$")) return false;
  const stem = wide.slice(0, -1);
  return other.startsWith(stem) || (other.endsWith("*") && stem.startsWith(other.slice(0, -1)));
}

/** What is only reckoned with is not compared: `(0 .. pe.number_of_sections - 1)`. */
function isSum({ operator }: BinaryExpression): boolean {
  return ARITHMETIC_OPERATORS.has(operator);
}

function isLiteral({ kind }: Node): boolean {
  return kind === "IntegerLiteral" || kind === "FloatLiteral" || kind === "StringLiteral" || kind === "RegexpLiteral";
}

function max(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

function min(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
