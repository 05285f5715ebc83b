import { childrenOf, type Expression, type Node, printNode } from "../yara/index.ts";

/**
 * Whether a condition can contradict itself at all, at a glance: it asks two things of one value in one breath, or
 * denies something that it speaks of elsewhere. What only asks for different things to be there can always be met,
 * and need not be reasoned about.
 */
export function mayContradict(condition: Expression): boolean {
  return new Glance().sees(condition);
}

class Glance {
  readonly #denied: string[] = [];
  readonly #asked: string[] = [];

  sees(condition: Expression): boolean {
    const compared = new Set<string>();
    if (this.#walk(condition, compared, false)) return true;
    return this.#denied.some((name) => this.#asked.some((other) => meets(name, other)));
  }

  /** `compared`: values that are compared already, on the way to here. Returns whether one is compared again. */
  #walk(node: Node, compared: Set<string>, isDenied: boolean): boolean {
    switch (node.kind) {
      case "BooleanLiteral":
        return !node.value;
      case "LogicalExpression": {
        if (node.operator === "and") return node.operands.some((operand) => this.#walk(operand, compared, isDenied));
        // Alternatives do not stand in each other's way, but each may stand in that of what follows.
        const branches = node.operands.map((operand) => {
          const own = new Set(compared);
          return { isSeen: this.#walk(operand, own, isDenied), own };
        });
        for (const { own } of branches) for (const text of own) compared.add(text);
        return branches.some(({ isSeen }) => isSeen);
      }
      case "UnaryExpression":
        return this.#walk(node.operand, compared, node.operator === "not" ? !isDenied : isDenied);
      case "BinaryExpression": {
        let isSeen = false;
        for (const side of [node.left, node.right]) {
          if (isLiteral(side)) continue;
          const text = printNode(side);
          if (compared.has(text)) isSeen = true;
          compared.add(text);
          this.#mention(text, isDenied);
        }
        return isSeen;
      }
      case "OfExpression":
      case "ForOfExpression":
      case "ForInExpression": {
        const denies = node.quantifier.type === "none" ? !isDenied : isDenied;
        return childrenOf(node).some((child) => this.#walk(child, new Set(compared), denies));
      }
      case "PatternMatch":
        this.#mention(`$${node.identifier.name}`, isDenied);
        return false;
      case "PatternSetItem":
        this.#mention(`$${node.name}${node.wildcard ? "*" : ""}`, isDenied);
        return false;
      case "Them":
        this.#mention("$*", isDenied);
        return false;
      case "FieldAccess":
      case "FunctionCall":
      case "Identifier":
        this.#mention(printNode(node), isDenied);
        return false;
      default:
        return childrenOf(node).some((child) => this.#walk(child, compared, isDenied));
    }
  }

  #mention(name: string, isDenied: boolean): void {
    (isDenied ? this.#denied : this.#asked).push(name);
  }
}

/** Whether two names may stand for one thing: `$a*` meets `$a1`. */
function meets(a: string, b: string): boolean {
  if (a === b) return true;
  const [wide, other] = a.endsWith("*") ? [a, b] : [b, a];
  if (!wide.endsWith("*") || !wide.startsWith("$")) return false;
  const stem = wide.slice(0, -1);
  return other.startsWith(stem) || (other.endsWith("*") && stem.startsWith(other.slice(0, -1)));
}

function isLiteral({ kind }: Node): boolean {
  return kind === "IntegerLiteral" || kind === "FloatLiteral" || kind === "StringLiteral" || kind === "RegexpLiteral";
}
