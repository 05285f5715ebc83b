import { childrenOf, type Expression, type Node, parse, type Rule, visit } from "../../src/yara/index.ts";

/** The one rule of a source without faults. */
export function ruleOf(source: string): Rule {
  const { tree, errors } = parse(source);
  if (errors.length > 0) throw new Error(`${errors[0]?.code}: ${errors[0]?.message} in ${source}`);
  const rules = tree.items.filter((item) => item.kind === "Rule");
  if (rules.length !== 1) throw new Error(`${rules.length} rules in ${source}`);
  return rules[0] as Rule;
}

/** A condition as an expression. */
export function conditionOf(condition: string): Expression {
  return ruleOf(`rule t { condition: ${condition} }`).condition?.expression as Expression;
}

/** A tree as nested brackets, for reading: `(+ 1 (* 2 3))`. Parentheses of the source are left out. */
export function shape(node: Node): string {
  switch (node.kind) {
    case "ParenthesizedExpression":
      return shape(node.expression);
    case "IntegerLiteral":
    case "FloatLiteral":
    case "BooleanLiteral":
      return String(node.value);
    case "StringLiteral":
      return JSON.stringify(node.value);
    case "RegexpLiteral":
      return `/${node.source}/${node.flags}`;
    case "Identifier":
    case "BuiltinValue":
      return node.name;
    case "PatternIdentifier":
      return `$${node.name}`;
    case "PatternSetItem":
      return `$${node.name}${node.wildcard ? "*" : ""}`;
    case "RuleSetItem":
      return `${node.name}${node.wildcard ? "*" : ""}`;
    case "Them":
      return "them";
    case "PatternCount":
    case "PatternOffset":
    case "PatternLength": {
      const mark = { PatternCount: "#", PatternOffset: "@", PatternLength: "!" }[node.kind];
      const rest = childrenOf(node).map(shape);
      return rest.length === 0 ? mark + node.name : `(${mark}${node.name} ${rest.join(" ")})`;
    }
    case "Quantifier":
      if (node.count === null) return node.type;
      return node.type === "percentage" ? `${shape(node.count)}%` : shape(node.count);
    default: {
      const operator = "operator" in node ? node.operator : node.kind;
      return `(${[operator, ...childrenOf(node).map(shape)].join(" ")})`;
    }
  }
}

/** Every node of a tree, its root first. */
export function nodesOf(root: Node): Node[] {
  const nodes: Node[] = [];
  visit(root, { enter: (node) => void nodes.push(node) });
  return nodes;
}
