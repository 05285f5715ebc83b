import type { Schema, ValueType } from "../vt/index.ts";
import {
  type Anchor,
  type BinaryOperator,
  type Expression,
  encodeString,
  type FieldAccess,
  type FunctionCall,
  type Interval,
  type ItemSet,
  type Pattern,
  type PatternSection,
  type Quantifier,
  type Them,
} from "../yara/index.ts";
import { foldConstants } from "./constant_arithmetic.ts";
import {
  type Binding,
  deepened,
  placeText,
  ruleScope,
  type Scope,
  type Symbolic,
  type Value,
  withDeclarations,
} from "./lower_scope.ts";
import { patternText } from "./pattern_text.ts";
import type { RuleTable } from "./rule_table.ts";

const UNKNOWN: ValueType = { kind: "unknown" };
const INTEGER: ValueType = { kind: "integer" };
const UNSIGNED: ValueType = { kind: "integer", unsigned: true };
const BOOLEAN: ValueType = { kind: "boolean" };
const STRING: ValueType = { kind: "string" };
const FLOAT: ValueType = { kind: "float" };

/** Text longer than this is no use as an atom. */
const MAX_TEXT = 20_000;
const MAX_DEPTH = 1_000;
/** So many rules in one set are told apart by the file that they stand in. */
const MAX_NAMED = 1_000;

/** Where every match begins. */
const WHOLE_FILE = "(0..filesize)";

/** An expression that is too large to be taken apart. */
export class TooLarge extends Error {}

/**
 * Spells expressions that no formula can look into, in one way whatever their spacing, variable names, numerals
 * or order of operands were: equal text is equal meaning.
 */
export class Symbols {
  readonly #schema: Schema;
  readonly #rules: RuleTable;

  constructor(schema: Schema, rules: RuleTable) {
    this.#schema = schema;
    this.#rules = rules;
  }

  of(expression: Expression, scope: Scope): Symbolic {
    const parts = new Parts();
    const { text, type, certain } = this.#spell(expression, scope, parts);
    if (text.length > MAX_TEXT) throw new TooLarge();
    return { text, type, certain, levels: parts.levels, ofRecord: parts.ofRecord };
  }

  ofValue(value: Value, scope: Scope): Symbolic {
    const parts = new Parts();
    const { text, type, certain } = this.#spellValue(value, scope, parts);
    return { text, type, certain, levels: parts.levels, ofRecord: parts.ofRecord };
  }

  #spell(node: Expression, scope: Scope, parts: Parts): Spelling {
    if (parts.depth >= MAX_DEPTH || ++parts.count > MAX_TEXT) throw new TooLarge();
    parts.depth++;
    const spelling = this.#spellNode(node, scope, parts);
    parts.depth--;
    return spelling;
  }

  #spellNode(node: Expression, scope: Scope, parts: Parts): Spelling {
    switch (node.kind) {
      case "BooleanLiteral":
        return spelled(String(node.value), BOOLEAN, true);
      case "IntegerLiteral":
        return spelled(String(node.value), INTEGER, true);
      case "FloatLiteral":
        return spelled(floatText(node.value), FLOAT, true);
      case "StringLiteral":
        return spelled(encodeString(node.value), STRING, true);
      case "RegexpLiteral":
        return spelled(`/${node.source}/${[...node.flags].sort().join("")}`, { kind: "regexp" }, true);
      case "BuiltinValue":
        return spelled(node.name, UNSIGNED, node.name === "filesize");
      case "Identifier":
        return this.#identifier(node.name, scope, parts);
      case "PatternMatch": {
        const anchor = this.#anchor(node.anchor, scope, parts);
        return spelled(`${patternMark("$", node.identifier.name, scope)}${anchor.text}`, BOOLEAN, anchor.certain);
      }
      case "PatternCount": {
        const anchor = node.interval ? this.#interval(node.interval, scope, parts) : spelled("", INTEGER, true);
        const isWhole = anchor.text === "" || anchor.text === WHOLE_FILE;
        const text = `${patternMark("#", node.name, scope)}${isWhole ? "" : ` in ${anchor.text}`}`;
        return spelled(text, UNSIGNED, anchor.certain);
      }
      case "PatternOffset":
      case "PatternLength": {
        const mark = node.kind === "PatternOffset" ? "@" : "!";
        const index = node.index ? this.#spell(node.index, scope, parts).text : "1";
        return spelled(`${patternMark(mark, node.name, scope)}[${index}]`, UNSIGNED, false);
      }
      case "FieldAccess":
        return this.#field(node, scope, parts);
      case "IndexAccess": {
        const object = this.#spell(node.object, scope, parts);
        const index = this.#spell(node.index, scope, parts);
        const { type } = object;
        const element = type.kind === "array" ? type.element : type.kind === "map" ? type.value : UNKNOWN;
        return spelled(`${object.text}[${index.text}]`, element, false);
      }
      case "FunctionCall":
        return this.#call(node, scope, parts);
      case "ParenthesizedExpression":
        return this.#spell(node.expression, scope, parts);
      case "UnaryExpression": {
        const operand = this.#spell(node.operand, scope, parts);
        const isWord = node.operator === "not" || node.operator === "defined";
        const text = `${node.operator}${isWord ? " " : ""}${operand.text}`;
        if (node.operator === "defined") return spelled(text, BOOLEAN, true);
        return spelled(text, node.operator === "not" ? BOOLEAN : operand.type, operand.certain);
      }
      case "LogicalExpression": {
        const operands = node.operands.map((operand) => this.#spell(operand, scope, parts).text);
        return spelled(`(${[...new Set(operands)].sort().join(` ${node.operator} `)})`, BOOLEAN, true);
      }
      case "BinaryExpression": {
        const left = this.#spell(node.left, scope, parts);
        const right = this.#spell(node.right, scope, parts);
        return binary(node.operator, left, right);
      }
      case "OfExpression": {
        const count = this.#quantifier(node.quantifier, scope, parts);
        const anchor = this.#anchor(node.anchor, scope, parts);
        if (node.items.kind === "ExpressionTuple") {
          const items = node.items.expressions.map((item) => this.#spell(item, scope, parts));
          const isCertain = count.certain && items.every((item) => item.certain);
          return spelled(`${count.text} of (${items.map((item) => item.text).join(", ")})`, BOOLEAN, isCertain);
        }
        const text = `${count.text} of (${this.#items(node.items, scope, parts).join(", ")})${anchor.text}`;
        return spelled(text, BOOLEAN, count.certain);
      }
      case "ForOfExpression": {
        const count = this.#quantifier(node.quantifier, scope, parts);
        const items = this.#items(node.items, scope, parts).join(", ");
        const body = this.#spell(node.body, { ...scope, pattern: null }, parts);
        return spelled(`for ${count.text} of (${items}) : (${body.text})`, BOOLEAN, count.certain);
      }
      case "ForInExpression": {
        const count = this.#quantifier(node.quantifier, scope, parts);
        const { iterable } = node;
        let over: Spelling;
        let types: readonly ValueType[] = [INTEGER];
        if (iterable.kind === "Interval") over = { ...this.#interval(iterable, scope, parts), certain: true };
        else if (iterable.kind === "ExpressionTuple") {
          const items = iterable.expressions.map((item) => this.#spell(item, scope, parts));
          over = spelled(`(${items.map((item) => item.text).join(", ")})`, UNKNOWN, true);
          types = [items[0]?.type ?? UNKNOWN];
        } else {
          over = this.#spell(iterable, scope, parts);
          types = elementTypes(over.type);
        }
        const names = node.variables.map((_, i) => `_${scope.symbols + i + 1}`);
        const bindings = names.map((symbol, i): Binding => ({ symbol, type: types[i] ?? UNKNOWN }));
        const declared = node.variables.map(({ name }) => name);
        const variables = scope.variables.with(declared, (i) => bindings[i] as Binding);
        const inner = { ...scope, variables, symbols: scope.symbols + names.length };
        const body = this.#spell(node.body, inner, parts);
        const text = `for ${count.text} ${names.join(", ")} in ${over.text} : (${body.text})`;
        return spelled(text, BOOLEAN, count.certain && over.certain);
      }
      case "WithExpression": {
        return this.#spell(node.body, withDeclarations(node.declarations, scope), parts);
      }
    }
  }

  #identifier(name: string, scope: Scope, parts: Parts): Spelling {
    const binding = scope.variables.get(name);
    if (binding) return this.#binding(binding, scope, parts);
    const module = this.#schema.module(name);
    if (module) {
      if (name === "vt") parts.ofRecord = true;
      return spelled(name, module, true);
    }
    const rule = this.#rules.get(name);
    if (rule && !scope.within.includes(rule) && rule.condition) {
      const inner = { ...scope, ...ruleScope(rule, scope.within), depth: scope.depth, elements: scope.elements };
      return { ...this.#spell(rule.condition.expression, inner, parts), type: BOOLEAN, certain: true };
    }
    return spelled(name, UNKNOWN, rule !== undefined);
  }

  #binding(binding: Binding, scope: Scope, parts: Parts): Spelling {
    if ("symbol" in binding) return spelled(binding.symbol, binding.type, false);
    if ("value" in binding) return this.#spellValue(binding.value, scope, parts);
    return this.#spell(binding.expression, deepened(binding.scope, scope), parts);
  }

  #spellValue(value: Value, scope: Scope, parts: Parts): Spelling {
    switch (value.kind) {
      case "constant": {
        const { value: constant } = value;
        if (typeof constant === "string") return spelled(encodeString(constant), STRING, true);
        const type = typeof constant === "bigint" ? INTEGER : typeof constant === "number" ? FLOAT : BOOLEAN;
        return spelled(typeof constant === "number" ? floatText(constant) : String(constant), type, true);
      }
      case "scalar":
      case "struct":
      case "collection": {
        parts.mention(value.level);
        const text = placeText(scope, value);
        const offset = value.kind === "scalar" ? value.offset : 0n;
        return spelled(offset === 0n ? text : `(${text} + ${offset})`, value.type, true);
      }
      case "length": {
        const of = this.#spellValue(value.of, scope, parts);
        return spelled(`${of.text}.len()`, UNSIGNED, of.certain);
      }
      case "method":
        return spelled(`${this.#spellValue(value.object, scope, parts).text}.${value.name}`, UNKNOWN, true);
      case "unread":
        for (const level of value.levels) parts.mention(level);
        parts.ofRecord ||= value.ofRecord;
        return value;
      case "truth":
        // Only comparisons of truths come here; the formula's key is as canonical as a text can be.
        parts.ofRecord = true;
        return spelled(value.at(scope).key, BOOLEAN, true);
    }
  }

  #field(node: FieldAccess, scope: Scope, parts: Parts): Spelling {
    const object = this.#spell(node.object, scope, parts);
    const field = this.#schema.members(object.type).get(node.field.name);
    if (field && field.constant !== null) {
      const isFloat = field.type.kind === "float";
      return spelled(isFloat ? floatText(field.constant) : String(field.constant), isFloat ? FLOAT : INTEGER, true);
    }
    // A field of another module is undefined where its file is of another kind; a function is always there.
    const isThere = object.text.startsWith("vt.") || object.text === "vt" || field?.type.kind === "function";
    return spelled(`${object.text}.${node.field.name}`, field?.type ?? UNKNOWN, object.certain && isThere);
  }

  #call(node: FunctionCall, scope: Scope, parts: Parts): Spelling {
    const { callee } = node;
    const name = callee.kind === "Identifier" ? callee.name : null;
    const builtin = name === null ? undefined : this.#schema.builtinFunctions().get(name);
    const called = builtin ? spelled(builtin.name, builtin.type, true) : this.#spell(callee, scope, parts);
    const args = node.arguments.map((argument) => this.#spell(argument, scope, parts));
    const results = called.type.kind === "function" ? called.type.signatures.map((s) => s.result) : [];
    const fitting =
      called.type.kind === "function" ? called.type.signatures.filter((s) => fits(s.parameters, args)) : [];
    const type = (fitting.length === 1 ? fitting[0]?.result : sameKind(results)) ?? UNKNOWN;
    return spelled(`${called.text}(${args.map((a) => a.text).join(", ")})`, type, false);
  }

  #anchor(anchor: Anchor | null, scope: Scope, parts: Parts): Spelling {
    if (anchor === null) return spelled("", BOOLEAN, true);
    if (anchor.kind === "AtAnchor") {
      const offset = this.#spell(anchor.offset, scope, parts);
      return spelled(` at ${offset.text}`, BOOLEAN, offset.certain);
    }
    const interval = this.#interval(anchor.interval, scope, parts);
    if (interval.text === WHOLE_FILE) return spelled("", BOOLEAN, true);
    return spelled(` in ${interval.text}`, BOOLEAN, interval.certain);
  }

  #interval(interval: Interval, scope: Scope, parts: Parts): Spelling {
    const lower = this.#spell(interval.lower, scope, parts);
    const upper = this.#spell(interval.upper, scope, parts);
    return spelled(`(${lower.text}..${upper.text})`, INTEGER, lower.certain && upper.certain);
  }

  #quantifier(quantifier: Quantifier, scope: Scope, parts: Parts): Spelling {
    if (quantifier.count === null) return spelled(quantifier.type, INTEGER, true);
    const count = this.#spell(quantifier.count, scope, parts);
    return quantifier.type === "percentage" ? { ...count, text: `${count.text}%` } : count;
  }

  #items(items: Them | ItemSet, scope: Scope, parts: Parts): string[] {
    if (items.kind === "Them" || items.items.every((item) => item.kind === "PatternSetItem")) {
      return patternsIn(items, scope)
        .map((p) => `$(${patternText(p)})`)
        .sort();
    }
    const named = this.#rules.matching(items, scope.rule);
    if (named.length > MAX_NAMED) throw new TooLarge();
    return named.map((rule) => this.#identifier(rule.name.name, scope, parts).text);
  }
}

/** What a text is made of, gathered as it is spelled. */
class Parts {
  readonly levels: number[] = [];
  ofRecord = false;
  /** Nodes spelled, and how deep the one at hand lies. */
  count = 0;
  depth = 0;

  mention(level: number): void {
    this.ofRecord = true;
    if (level > 0 && !this.levels.includes(level)) this.levels.push(level);
  }
}

interface Spelling {
  readonly text: string;
  readonly type: ValueType;
  readonly certain: boolean;
}

function spelled(text: string, type: ValueType, certain: boolean): Spelling {
  return { text, type, certain };
}

function isNumeral({ text, type }: Spelling): boolean {
  return type.kind === "integer" && /^-?\d+$/.test(text);
}

const MIRRORED: Readonly<Record<string, string>> = { ">": "<", ">=": "<=" };
const COMMUTATIVE = new Set(["==", "!=", "+", "*", "&", "|", "^", "iequals"]);
const COMPARISONS = new Set(["==", "!=", "<", "<=", ">", ">=", "iequals", "matches"]);
const TOTAL = new Set(["+", "-", "*", "&", "|", "^"]);

/** A float is never spelled as the integer of the same value, with which other rules of arithmetic hold. */
function floatText(value: number): string {
  const text = String(value);
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}

function binary(operator: BinaryOperator, left: Spelling, right: Spelling): Spelling {
  if (isNumeral(left) && isNumeral(right)) {
    const folded = foldConstants(operator, BigInt(left.text), BigInt(right.text));
    if (typeof folded === "bigint") return spelled(String(folded), INTEGER, true);
  }
  const mirrored = MIRRORED[operator];
  let [first, second] = mirrored === undefined ? [left.text, right.text] : [right.text, left.text];
  if (COMMUTATIVE.has(operator) && first > second) [first, second] = [second, first];
  const text = `(${first} ${mirrored ?? operator} ${second})`;
  const isCertain = left.certain && right.certain;
  if (COMPARISONS.has(operator) || /with$|contains$/.test(operator)) return spelled(text, BOOLEAN, isCertain);
  const isFloat = left.type.kind === "float" || right.type.kind === "float";
  return spelled(text, isFloat ? FLOAT : INTEGER, isCertain && TOTAL.has(operator));
}

/** Patterns that `them` or a set names, each once, in the order of the rule. */
export function patternsIn(items: Them | ItemSet, scope: Scope): readonly Pattern[] {
  const all = scope.rule.patterns?.patterns ?? [];
  if (items.kind === "Them") return all;
  const names = new Set(items.items.map(({ name }) => name));
  const beginnings = new Set(items.items.flatMap(({ name, wildcard }) => (wildcard ? [name] : [])));
  const lengths = [...new Set([...beginnings].map(({ length }) => length))];
  return all.filter(({ identifier: { name } }) => {
    return names.has(name) || lengths.some((length) => beginnings.has(name.slice(0, length)));
  });
}

/** The pattern that `$name` means here: `$` alone is the one that a loop runs over. */
export function patternNamed(name: string, scope: Scope): Pattern | null {
  if (name === "") return scope.pattern;
  const section = scope.rule.patterns;
  if (section === null) return null;
  let byName = patternsByName.get(section);
  if (!byName) {
    byName = new Map();
    for (const pattern of section.patterns) {
      const { name: own } = pattern.identifier;
      if (!byName.has(own)) byName.set(own, pattern);
    }
    patternsByName.set(section, byName);
  }
  return byName.get(name) ?? null;
}

/** So that a condition that names each of many patterns goes through them once. */
const patternsByName = new WeakMap<PatternSection, Map<string, Pattern>>();

function patternMark(mark: "$" | "#" | "@" | "!", name: string, scope: Scope): string {
  const pattern = patternNamed(name, scope);
  return pattern ? `${mark}(${patternText(pattern)})` : `${mark}${name}`;
}

function elementTypes(type: ValueType): readonly ValueType[] {
  if (type.kind === "array") return [type.element];
  return type.kind === "map" ? [{ kind: type.key }, type.value] : [];
}

function sameKind(types: readonly ValueType[]): ValueType | null {
  const [first] = types;
  return first && types.every((type) => type.kind === first.kind) ? first : null;
}

function fits(parameters: readonly ValueType[], args: readonly Spelling[]): boolean {
  if (parameters.length !== args.length) return false;
  return parameters.every((parameter, i) => {
    const kind = args[i]?.type.kind;
    return kind === "unknown" || kind === parameter.kind || (kind === "enum" && parameter.kind === "integer");
  });
}
