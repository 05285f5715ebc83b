import { BINDING_POWERS } from "./operators.ts";
import type { ParsedFile } from "./parser.ts";
import { encodeString } from "./string_literal.ts";
import type {
  Anchor,
  BinaryExpression,
  Expression,
  ExpressionTuple,
  Item,
  LogicalExpression,
  Node,
  Rule,
} from "./syntax.ts";

/** The source as it was, byte for byte. */
export function print(parsed: ParsedFile): string {
  return parsed.text;
}

/** Columns that a line may have before it is broken. */
const WIDTH = 100;
const STEP = 2;

/**
 * Writes a node in the style of VirusTotal's own public rules: sections indented by two, conditions that do not
 * fit on a line with `and` and `or` on lines of their own, loops as `for any x in … : ( … )`. Parentheses are
 * added where the tree needs them. Comments belong to a source, not to a node: they are not written.
 *
 * Read back, the text gives the same tree but for places and parentheses.
 */
export function printNode(node: Node): string {
  return new Printer().node(node, 0);
}

class Printer {
  /** Texts on one line: asked for at every level above, made once. */
  readonly #flat = new Map<Node, string>();

  /** The text of a node that begins at column `indent`; lines after the first are indented. */
  node(node: Node, indent: number): string {
    switch (node.kind) {
      case "File":
        return this.#items(node.items);
      case "Rule":
        return this.#rule(node);
      case "MetaSection":
      case "PatternSection":
      case "ConditionSection":
        return this.#section(node, indent);
      default:
        return this.#broken(node, indent);
    }
  }

  #items(items: readonly Item[]): string {
    let text = "";
    let previous: Item | null = null;
    for (const item of items) {
      if (item.kind === "Unparsed") continue;
      if (previous !== null) text += previous.kind === "Rule" || item.kind === "Rule" ? "\n\n" : "\n";
      text += this.node(item, 0);
      previous = item;
    }
    return text === "" ? "" : `${text}\n`;
  }

  #rule(rule: Rule): string {
    const modifiers = rule.modifiers.map(({ name }) => `${name} `).join("");
    const tags = rule.tags.length === 0 ? "" : ` : ${rule.tags.map(({ name }) => name).join(" ")}`;
    const sections = [rule.meta, rule.patterns, rule.condition]
      .filter((section) => section !== null)
      .map((section) => " ".repeat(STEP) + this.#section(section, STEP));
    return `${modifiers}rule ${rule.name.name}${tags} {\n${sections.join("\n\n")}\n}`;
  }

  #section(section: NonNullable<Rule["meta" | "patterns" | "condition"]>, indent: number): string {
    const inner = indent + STEP;
    const pad = `\n${" ".repeat(inner)}`;
    switch (section.kind) {
      case "MetaSection":
        return `meta:${section.entries.map((entry) => pad + this.flat(entry)).join("")}`;
      case "PatternSection":
        return `strings:${section.patterns.map((pattern) => pad + this.flat(pattern)).join("")}`;
      case "ConditionSection":
        return `condition:${pad}${this.#broken(section.expression, inner)}`;
    }
  }

  /** On one line where that fits, else over several. */
  #broken(node: Node, indent: number): string {
    const flat = this.flat(node);
    if (indent + flat.length <= WIDTH) return flat;
    const pad = `\n${" ".repeat(indent)}`;
    switch (node.kind) {
      case "LogicalExpression":
        return node.operands
          .map((operand) => this.#brokenOperand(operand, node, indent))
          .join(`${pad}${node.operator}${pad}`);
      case "ParenthesizedExpression":
        return this.#brokenGroup(node.expression, indent);
      case "UnaryExpression":
        if (node.operator !== "not" && node.operator !== "defined") return flat;
        return isGrouped(node.operand)
          ? `${node.operator} ${this.#brokenGroup(node.operand, indent)}`
          : `${node.operator} ${this.#broken(node.operand, indent)}`;
      case "ForInExpression": {
        const variables = node.variables.map(({ name }) => name).join(", ");
        const head = `for ${this.flat(node.quantifier)} ${variables} in ${this.flat(node.iterable)} : `;
        return head + this.#brokenGroup(node.body, indent);
      }
      case "ForOfExpression": {
        const head = `for ${this.flat(node.quantifier)} of ${this.flat(node.items)} : `;
        return head + this.#brokenGroup(node.body, indent);
      }
      case "WithExpression": {
        const declarations = node.declarations.map((declaration) => this.flat(declaration)).join(", ");
        return `with ${declarations} : ${this.#brokenGroup(node.body, indent)}`;
      }
      case "OfExpression":
        if (node.items.kind !== "ExpressionTuple") return flat;
        return `${this.flat(node.quantifier)} of ${this.#brokenTuple(node.items, indent)}`;
      default:
        return flat;
    }
  }

  #brokenGroup(expression: Expression, indent: number): string {
    const inner = indent + STEP;
    return `(\n${" ".repeat(inner)}${this.#broken(expression, inner)}\n${" ".repeat(indent)})`;
  }

  #brokenTuple({ expressions }: ExpressionTuple, indent: number): string {
    const inner = indent + STEP;
    const pad = `\n${" ".repeat(inner)}`;
    const items = expressions.map((expression) => this.#broken(expression, inner)).join(`,${pad}`);
    return `(${pad}${items}\n${" ".repeat(indent)})`;
  }

  #brokenOperand(operand: Expression, parent: LogicalExpression, indent: number): string {
    if (!isMixed(operand, parent)) return this.#broken(operand, indent);
    const flat = `(${this.flat(operand)})`;
    return indent + flat.length <= WIDTH ? flat : this.#brokenGroup(operand, indent);
  }

  /** The text of a node on one line. */
  flat(node: Node): string {
    const known = this.#flat.get(node);
    if (known !== undefined) return known;
    const text = this.#write(node);
    this.#flat.set(node, text);
    return text;
  }

  #list(nodes: readonly Node[], separator: string): string {
    return nodes.map((node) => this.flat(node)).join(separator);
  }

  #anchor(anchor: Anchor | null): string {
    return anchor === null ? "" : ` ${this.flat(anchor)}`;
  }

  #write(node: Node): string {
    switch (node.kind) {
      case "File":
      case "Rule":
      case "MetaSection":
      case "PatternSection":
      case "ConditionSection":
        return this.node(node, 0);
      case "Unparsed":
        return "";
      case "Comment":
        return node.style === "line" ? `//${node.text}` : `/*${node.text}*/`;
      case "Import":
        return `import ${this.flat(node.module)}`;
      case "Include":
        return `include ${this.flat(node.path)}`;
      case "RuleModifier":
      case "BuiltinValue":
      case "Identifier":
        return node.name;
      case "Meta":
        return `${node.key.name} = ${this.flat(node.value)}`;
      case "StringLiteral":
        return encodeString(node.value);
      case "IntegerLiteral":
        return node.value.toString();
      case "FloatLiteral":
        return decimal(node.value);
      case "BooleanLiteral":
        return String(node.value);
      case "RegexpLiteral":
        return `/${node.source}/${node.flags}`;
      case "HexString":
        return `{${node.source}}`;
      case "TextPattern":
      case "HexPattern":
      case "RegexpPattern": {
        const modifiers = node.modifiers.map((modifier) => ` ${this.flat(modifier)}`).join("");
        return `$${node.identifier.name} = ${this.flat(node.value)}${modifiers}`;
      }
      case "PatternModifier":
        return node.argument === null ? node.name : `${node.name}(${this.flat(node.argument)})`;
      case "ByteRange":
        return `${this.flat(node.lower)}-${this.flat(node.upper)}`;
      case "PatternIdentifier":
        return `$${node.name}`;
      case "AtAnchor":
        return `at ${this.flat(node.offset)}`;
      case "InAnchor":
        return `in ${this.flat(node.interval)}`;
      case "Interval":
        return `(${this.flat(node.lower)}..${this.flat(node.upper)})`;
      case "PatternMatch":
        return `$${node.identifier.name}${this.#anchor(node.anchor)}`;
      case "PatternCount":
        return `#${node.name}${node.interval === null ? "" : ` in ${this.flat(node.interval)}`}`;
      case "PatternOffset":
        return `@${node.name}${node.index === null ? "" : `[${this.flat(node.index)}]`}`;
      case "PatternLength":
        return `!${node.name}${node.index === null ? "" : `[${this.flat(node.index)}]`}`;
      case "FieldAccess":
        return `${this.flat(node.object)}.${node.field.name}`;
      case "IndexAccess":
        return `${this.flat(node.object)}[${this.flat(node.index)}]`;
      case "FunctionCall":
        return `${this.flat(node.callee)}(${this.#list(node.arguments, ", ")})`;
      case "ParenthesizedExpression":
        return `(${this.flat(node.expression)})`;
      case "UnaryExpression": {
        const operand = isGrouped(node.operand, node.operator)
          ? `(${this.flat(node.operand)})`
          : this.flat(node.operand);
        return node.operator === "not" || node.operator === "defined"
          ? `${node.operator} ${operand}`
          : `${node.operator}${operand}`;
      }
      case "LogicalExpression":
        return node.operands
          .map((operand) => (isMixed(operand, node) ? `(${this.flat(operand)})` : this.flat(operand)))
          .join(` ${node.operator} `);
      case "BinaryExpression":
        return this.#binary(node);
      case "Quantifier":
        if (node.count === null) return node.type;
        if (node.type !== "percentage") return this.flat(node.count);
        return node.count.kind === "BinaryExpression" ? `(${this.flat(node.count)})%` : `${this.flat(node.count)}%`;
      case "Them":
        return "them";
      case "PatternSetItem":
        return `$${node.name}${node.wildcard ? "*" : ""}`;
      case "RuleSetItem":
        return `${node.name}${node.wildcard ? "*" : ""}`;
      case "ItemSet":
        return `(${this.#list(node.items, ", ")})`;
      case "ExpressionTuple":
        return `(${this.#list(node.expressions, ", ")})`;
      case "OfExpression":
        return `${this.flat(node.quantifier)} of ${this.flat(node.items)}${this.#anchor(node.anchor)}`;
      case "ForOfExpression":
        return `for ${this.flat(node.quantifier)} of ${this.flat(node.items)} : ( ${this.flat(node.body)} )`;
      case "ForInExpression": {
        const variables = this.#list(node.variables, ", ");
        return `for ${this.flat(node.quantifier)} ${variables} in ${this.flat(node.iterable)} : ( ${this.flat(node.body)} )`;
      }
      case "WithDeclaration":
        return `${node.variable.name} = ${this.flat(node.value)}`;
      case "WithExpression":
        return `with ${this.#list(node.declarations, ", ")} : ( ${this.flat(node.body)} )`;
    }
  }

  #binary({ operator, left, right }: BinaryExpression): string {
    const power = BINDING_POWERS.get(operator) as number;
    const before = powerOf(left) < power ? `(${this.flat(left)})` : this.flat(left);
    const after = powerOf(right) <= power ? `(${this.flat(right)})` : this.flat(right);
    return `${before} ${operator} ${after}`;
  }
}

/** How tightly an expression holds together: what is no binary expression needs no parentheses. */
function powerOf(expression: Expression): number {
  return expression.kind === "BinaryExpression" ? (BINDING_POWERS.get(expression.operator) as number) : 100;
}

/** Whether a unary operator needs parentheses around its operand. */
function isGrouped(operand: Expression, operator: "not" | "defined" | "-" | "~" = "not"): boolean {
  if (operator === "not" || operator === "defined") return operand.kind === "LogicalExpression";
  return operand.kind === "BinaryExpression";
}

/** `and` among `or`, or the reverse: written with parentheses, so that nobody has to know which binds tighter. */
function isMixed(operand: Expression, parent: LogicalExpression): boolean {
  return operand.kind === "LogicalExpression" && operand.operator !== parent.operator;
}

/** A float as YARA reads it: with a point, without an exponent. */
function decimal(value: number): string {
  const text = String(value);
  const match = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (match === null) return text.includes(".") ? text : `${text}.0`;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, "0").slice(0, point)}.${digits.slice(point) || "0"}`;
}
