import { and, compare, exists, FALSE, type Formula, not, or, type Scalar, TRUE, term } from "../logic/index.ts";
import type { Schema } from "../vt/index.ts";
import {
  type Anchor,
  ARITHMETIC_OPERATORS,
  type BinaryExpression,
  type Expression,
  type FieldAccess,
  type FunctionCall,
  type IndexAccess,
  PatternIdentifier,
  PatternMatch,
  type Rule,
} from "../yara/index.ts";
import { foldArithmetic, negateConstant } from "./constant_arithmetic.ts";
import { fileTerm } from "./file_terms.ts";
import { LEGACY_JOINED, LEGACY_VARIABLES } from "./legacy_variables.ts";
import { compareUnread, compareValues, isEmptyValue, symbolicTerm } from "./lower_comparison.ts";
import { matchFormula } from "./lower_matches.ts";
import { callMethod } from "./lower_method.ts";
import { lowerForIn, lowerForOf, lowerOf } from "./lower_quantified.ts";
import {
  type Binding,
  type CollectionValue,
  collectionOf,
  deepened,
  enter,
  joinPath,
  ruleScope,
  type Scope,
  scalarOf,
  type TruthValue,
  type UnreadValue,
  type Value,
  valueAt,
  withDeclarations,
} from "./lower_scope.ts";
import { patternText } from "./pattern_text.ts";
import type { RuleTable } from "./rule_table.ts";
import { patternNamed, Symbols, TooLarge } from "./symbolic.ts";

/**
 * What is asked of an expression: that it is true, that it is defined and false, or that it is defined. YARA's
 * truth has a third value, and it is gone once these three are formulas of plain logic:
 *
 *     true(not e) = false(e)              false(not e) = true(e)
 *     true(a and b) = true(a) ∧ true(b)   false(a and b) = ¬ true(a and b): `and`, `or` are always defined
 *     true(a < b) = defined(a) ∧ defined(b) ∧ a < b      false(a < b) = defined(a) ∧ defined(b) ∧ ¬ a < b
 *
 * Loops take an undefined body for false, and are undefined where what they run over is (an array behind a look-up
 * that finds nothing). `of` over expressions goes from left to right until it is decided, and is undefined when it
 * meets an undefined one before that. Each fact was observed on the pinned compiler, and the oracle test holds it.
 */
export type Reading = "true" | "false" | "defined";

/** Parts of a condition that are looked at before the rest is kept as text: no rule that people write comes near. */
const MAX_STEPS = 200_000;
/** Rules that name one another farther than this are not read within each other. */
export const MAX_CHAIN = 100;
/** Values within values: the call stack holds several times as many. */
const MAX_DEPTH = 500;

export class ConditionReader {
  readonly schema: Schema;
  readonly symbols: Symbols;
  readonly rules: RuleTable;
  /** Members of the vt module that were looked at (`metadata`, `net.url`), for the entity. */
  readonly references = new Set<string>();
  readonly notes = new Set<string>();
  readonly #inlined = new Map<Rule, Formula>();
  #steps = MAX_STEPS;
  #depth = 0;

  constructor(schema: Schema, rules: RuleTable) {
    this.schema = schema;
    this.rules = rules;
    this.symbols = new Symbols(schema, rules);
  }

  /** The formula for one reading of an expression. */
  read(node: Expression, scope: Scope, reading: Reading): Formula {
    if (--this.#steps < 0) throw new TooLarge();
    switch (node.kind) {
      case "ParenthesizedExpression":
        return this.read(node.expression, scope, reading);
      case "LogicalExpression": {
        const join = node.operator === "and" ? and : or;
        return finish(reading, () => join(node.operands.map((operand) => this.read(operand, scope, "true"))));
      }
      case "UnaryExpression":
        if (node.operator === "not") return this.read(node.operand, scope, denial(reading));
        if (node.operator === "defined") return finish(reading, () => this.read(node.operand, scope, "defined"));
        break;
      case "OfExpression":
        return lowerOf(this, node, scope, reading);
      case "ForOfExpression":
        return lowerForOf(this, node, scope, reading);
      case "ForInExpression":
        return lowerForIn(this, node, scope, reading);
      case "WithExpression":
        return this.read(node.body, withDeclarations(node.declarations, scope), reading);
    }
    return this.value(node, scope, (value, inner) => finish(reading, () => this.truth(value, inner)));
  }

  /** `$` of the scope's pattern, with an anchor. */
  matchOf(anchor: Anchor | null): PatternMatch {
    return new PatternMatch(0, 0, new PatternIdentifier(0, 0, ""), anchor);
  }

  /** Keeps an expression as text, whatever is in it. */
  readAsText(node: Expression, scope: Scope, reading: Reading): Formula {
    const symbolic = this.symbols.of(node, scope);
    const guard = symbolic.certain ? TRUE : symbolicTerm({ ...symbolic, text: `defined ${symbolic.text}` }, scope);
    return and([guard, finish(reading, () => symbolicTerm(symbolic, scope))]);
  }

  /** Whether a rule matches. Closed: it means the same at any depth. */
  readRule(rule: Rule, scope: Scope): Formula {
    if (scope.within.includes(rule) || !rule.condition) return term(`rule ${rule.name.name}`);
    if (scope.within.length >= MAX_CHAIN) throw new TooLarge();
    let formula = this.#inlined.get(rule);
    if (!formula) {
      formula = this.read(rule.condition.expression, ruleScope(rule, scope.within), "true");
      this.#inlined.set(rule, formula);
      // Rules that name each other doubly would double with each step.
      this.#steps -= formula.key.length / 10;
    }
    return formula;
  }

  /** That `node` is defined and `use` holds of its value. */
  value(node: Expression, scope: Scope, use: Use): Formula {
    // What is done with a value happens within: a long calculation is as deep as it is long.
    if (--this.#steps < 0 || this.#depth >= MAX_DEPTH) throw new TooLarge();
    this.#depth++;
    try {
      return this.#value(node, scope, use);
    } finally {
      this.#depth--;
    }
  }

  #value(node: Expression, scope: Scope, use: Use): Formula {
    switch (node.kind) {
      case "BooleanLiteral":
      case "IntegerLiteral":
      case "FloatLiteral":
      case "StringLiteral":
        return use({ kind: "constant", value: node.value }, scope);
      case "ParenthesizedExpression":
        return this.value(node.expression, scope, use);
      case "Identifier":
        return this.#identifier(node.name, node, scope, use);
      case "FieldAccess":
        return this.#field(node, scope, use);
      case "IndexAccess":
        return this.#index(node, scope, use);
      case "FunctionCall":
        return this.#call(node, scope, use);
      case "WithExpression":
        return this.value(node.body, withDeclarations(node.declarations, scope), (value, inner) =>
          use(value, deepened(scope, inner)),
        );
      case "PatternMatch":
        return this.#pattern(node, scope, use);
      case "PatternCount": {
        const symbolic = this.symbols.of(node, scope);
        const pattern = patternNamed(node.name, scope);
        const written = pattern && patternText(pattern);
        const counted = written !== null && { pattern: `$(${written})`, whole: symbolic.text === `#(${written})` };
        return this.#unread({ kind: "unread", ...symbolic, ...(counted ? { counted } : {}) }, scope, use);
      }
      case "PatternOffset":
      case "PatternLength":
        return this.#occurrence(node, scope, use);
      case "UnaryExpression":
        if (node.operator === "-" || node.operator === "~") {
          return this.value(node.operand, scope, (value, inner) => {
            const negated = value.kind === "constant" ? negateConstant(node.operator as "-" | "~", value.value) : null;
            if (negated !== null) return use({ kind: "constant", value: negated }, inner);
            return this.#unread({ kind: "unread", ...this.symbols.of(node, scope) }, inner, use);
          });
        }
        return this.#truthValue(node, scope, use);
      case "BinaryExpression":
        return this.#binary(node, scope, use);
      case "LogicalExpression":
      case "OfExpression":
      case "ForOfExpression":
      case "ForInExpression":
        return this.#truthValue(node, scope, use);
      default:
        return this.#unread({ kind: "unread", ...this.symbols.of(node, scope) }, scope, use);
    }
  }

  /** Whether a value used as a condition counts as true: numbers that are not 0, texts that are not empty. */
  truth(value: Value, scope: Scope): Formula {
    switch (value.kind) {
      case "constant":
        return value.value ? TRUE : FALSE;
      case "truth":
        return value.at(scope);
      case "scalar": {
        const scalar = scalarOf(this.schema, scope, value);
        if (scalar.type === "boolean") return compare(scalar, { type: "true" });
        if (value.offset !== 0n) return not(compareValues("==", value, { kind: "constant", value: 0n }, scope, this));
        return not(isEmptyValue(scalar));
      }
      case "length":
        return compareValues(">", value, { kind: "constant", value: 0n }, scope, this);
      case "unread": {
        const { kind } = value.type;
        if (kind !== "boolean" && kind !== "unknown") {
          const zero = kind === "string" ? "" : kind === "float" ? 0 : 0n;
          const isZero = compareUnread("==", value, zero, scope);
          if (isZero) return not(isZero);
        }
        return symbolicTerm(value, scope);
      }
      default: {
        const symbolic = this.symbols.ofValue(value, scope);
        return symbolicTerm(symbolic, scope);
      }
    }
  }

  #truthValue(node: Expression, scope: Scope, use: Use): Formula {
    const value: TruthValue = {
      kind: "truth",
      at: (inner) => this.read(node, deepened(scope, inner), "true"),
    };
    return and([this.read(node, scope, "defined"), use(value, scope)]);
  }

  #unread(value: UnreadValue, scope: Scope, use: Use): Formula {
    if (value.certain) return use(value, scope);
    const guard = symbolicTerm({ ...value, text: `defined ${value.text}` }, scope);
    return and([guard, use(value, scope)]);
  }

  #identifier(name: string, node: Expression, scope: Scope, use: Use): Formula {
    const binding = scope.variables.get(name);
    if (binding) return this.#binding(binding, node, scope, use);
    const module = this.schema.module(name);
    if (module && name === "vt") return use({ kind: "struct", level: 0, path: "", type: module }, scope);
    const rule = module ? undefined : this.rules.get(name);
    if (rule) return use({ kind: "truth", at: () => this.readRule(rule, scope) }, scope);
    const modern = module ? undefined : LEGACY_VARIABLES.get(name);
    if (modern !== undefined) {
      const resolved = this.schema.resolve(`vt.${modern}`);
      const value = resolved && valueAt(0, modern, resolved.type);
      if (value) {
        this.references.add("metadata");
        return use(value, scope);
      }
    }
    return this.#unread({ kind: "unread", ...this.symbols.of(node, scope), certain: true }, scope, use);
  }

  #binding(binding: Binding, node: Expression, scope: Scope, use: Use): Formula {
    if ("value" in binding) return use(binding.value, scope);
    if ("symbol" in binding) return this.#unread({ kind: "unread", ...this.symbols.of(node, scope) }, scope, use);
    const there = deepened(binding.scope, scope);
    return this.value(binding.expression, there, (value, inner) => use(value, deepened(scope, inner)));
  }

  #field(node: FieldAccess, scope: Scope, use: Use): Formula {
    return this.value(node.object, scope, (object, inner) => {
      const here = deepened(scope, inner);
      if (object.kind === "struct" || object.kind === "scalar" || object.kind === "collection") {
        const field = this.schema.members(object.type).get(node.field.name);
        if (field && field.constant !== null) return use(constantOf(field.type.kind, field.constant), here);
        if (field?.type.kind === "function") return use({ kind: "method", object, name: field.name }, here);
        const path = joinPath(object.path, node.field.name);
        if (object.level === 0) this.references.add(path);
        const value = field && valueAt(object.level, path, field.type);
        if (value) return use(value, here);
      }
      const symbolic = this.symbols.of(node, here);
      if (symbolic.certain && /^-?\d+$/.test(symbolic.text)) {
        return use({ kind: "constant", value: BigInt(symbolic.text) }, here);
      }
      // The object's own guard stands around already.
      return this.#unread({ kind: "unread", ...symbolic }, here, use);
    });
  }

  #index(node: IndexAccess, scope: Scope, use: Use): Formula {
    return this.value(node.object, scope, (object, inner) =>
      this.value(node.index, deepened(scope, inner), (index, innermost) => {
        const here = deepened(scope, innermost);
        if (object.kind === "collection" && index.kind === "constant") {
          return this.#lookUp(object, index.value, here, use);
        }
        return this.#unread({ kind: "unread", ...this.symbols.of(node, here) }, here, use);
      }),
    );
  }

  /** `array[2]`, `map["Key"]`: undefined where there is no such element. */
  #lookUp(collection: CollectionValue, index: bigint | number | string | boolean, scope: Scope, use: Use): Formula {
    const { scope: inner, level } = enter(scope, collection);
    const isArray = collection.type.kind === "array";
    const keyType = collection.type.kind === "map" ? collection.type.key : "integer";
    const key: Scalar = { scope: 0, path: isArray ? "@index" : "@key", type: keyType };
    if ((keyType === "string") !== (typeof index === "string")) return FALSE;
    if (isArray && typeof index === "bigint" && index < 0n) return FALSE;
    const isIt =
      typeof index === "string"
        ? compare(key, { type: "like", parts: [index], start: true, end: true, ignoreCase: false })
        : compare(isArray ? { ...key, unsigned: true } : key, {
            type: "range",
            min: Number(index),
            max: Number(index),
          });
    const element = collection.type.kind === "array" ? collection.type.element : collection.type.value;
    const value = valueAt(level, isArray ? "" : "@value", element);
    if (!value) return FALSE;
    return exists(collectionOf(scope, collection), and([isIt, use(value, inner)]));
  }

  #call(node: FunctionCall, scope: Scope, use: Use): Formula {
    if (node.callee.kind !== "FieldAccess") {
      return this.#unread({ kind: "unread", ...this.symbols.of(node, scope) }, scope, use);
    }
    return this.value(node.callee, scope, (callee, inner) => {
      const here = deepened(scope, inner);
      const method = callee.kind === "method" ? callee : null;
      if (!method) return this.#unread({ kind: "unread", ...this.symbols.of(node, here) }, here, use);
      if (method.name === "len" && method.object.kind !== "struct" && node.arguments.length === 0) {
        return use({ kind: "length", of: method.object }, here);
      }
      const args = node.arguments.map((argument) => this.#constant(argument, here));
      const known = args.every((argument) => argument !== null) ? callMethod(method, args, this.schema) : null;
      if (known) return use(known, here);
      return this.#unread({ kind: "unread", ...this.symbols.of(node, here), certain: true }, here, use);
    });
  }

  /** A constant's value; null for anything else. */
  #constant(node: Expression, scope: Scope): bigint | number | string | boolean | null {
    let found: bigint | number | string | boolean | null = null;
    this.value(node, scope, (value) => {
      if (value.kind === "constant") found = value.value;
      return TRUE;
    });
    return found;
  }

  #pattern(node: PatternMatch, scope: Scope, use: Use): Formula {
    const symbolic = this.symbols.of(node, scope);
    const pattern = patternNamed(node.identifier.name, scope);
    if (!pattern || node.anchor === null) return this.#unread({ kind: "unread", ...symbolic }, scope, use);
    // Where `$a at 0` holds, `$a` does.
    const isThere = fileTerm(`$(${patternText(pattern)})`);
    const value: TruthValue = { kind: "truth", at: (inner) => and([isThere, symbolicTerm(symbolic, inner)]) };
    const guard = symbolic.certain ? TRUE : symbolicTerm({ ...symbolic, text: `defined ${symbolic.text}` }, scope);
    return and([guard, use(value, scope)]);
  }

  /** `@a[i]` and `!a[i]` are defined where there are `i` matches. */
  #occurrence(node: Extract<Expression, { kind: "PatternOffset" | "PatternLength" }>, scope: Scope, use: Use): Formula {
    const symbolic = { ...this.symbols.of(node, scope), certain: true };
    const pattern = patternNamed(node.name, scope);
    const index = node.index ? this.#constant(node.index, scope) : 1n;
    if (!pattern || typeof index !== "bigint") {
      return this.#unread({ kind: "unread", ...symbolic, certain: false }, scope, use);
    }
    const text = patternText(pattern);
    const counted = { pattern: `$(${text})`, whole: true };
    const count: UnreadValue = { ...symbolic, kind: "unread", text: `#(${text})`, counted };
    const guard = compareUnread(">=", count, index, scope) ?? FALSE;
    return and([guard, use({ kind: "unread", ...symbolic }, scope)]);
  }

  #binary(node: BinaryExpression, scope: Scope, use: Use): Formula {
    const { operator, right } = node;
    if (operator === "matches") return this.#matches(node.left, right, scope, use);
    return this.value(node.left, scope, (left, inner) =>
      this.value(right, deepened(scope, inner), (rightValue, innermost) => {
        const here = deepened(scope, innermost);
        const folded = foldArithmetic(operator, left, rightValue);
        if (folded === "undefined") return FALSE;
        if (folded !== null) return use(folded, here);
        if (ARITHMETIC_OPERATORS.has(operator)) {
          const symbolic = this.symbols.of(node, here);
          // What cannot be calculated here has its value all the same.
          const ofRecord = symbolic.ofRecord || (left.kind === "constant" && rightValue.kind === "constant");
          return this.#unread({ kind: "unread", ...symbolic, ofRecord }, here, use);
        }
        const joined = this.#joinedTags(operator, node.left, rightValue, here);
        if (joined) return use(joined, here);
        return use({ kind: "truth", at: (at) => compareValues(operator, left, rightValue, at, this) }, here);
      }),
    );
  }

  /** `tags contains "x"` of the deprecated variables: a text of all tags with spaces between. */
  #joinedTags(operator: string, left: Expression, right: Value, scope: Scope): TruthValue | null {
    const name = left.kind === "Identifier" && !scope.variables.has(left.name) ? left.name : null;
    const collection = name === null || this.rules.get(name) ? undefined : LEGACY_JOINED.get(name);
    if (!collection || right.kind !== "constant" || typeof right.value !== "string") return null;
    const text = right.value;
    if ((operator !== "contains" && operator !== "icontains") || text === "" || text.includes(" ")) return null;
    this.references.add("metadata");
    const type = this.schema.resolve(`vt.${collection.path}`)?.type;
    if (type?.kind !== "array" && type?.kind !== "map") return null;
    const value: CollectionValue = { kind: "collection", level: 0, path: collection.path, type };
    const scalar: Scalar = { scope: 0, path: type.kind === "map" ? "@value" : "", type: "string" };
    const isIt = compare(scalar, {
      type: "like",
      parts: [text],
      start: false,
      end: false,
      ignoreCase: operator === "icontains",
    });
    return { kind: "truth", at: (at) => exists(collectionOf(at, value), isIt) };
  }

  #matches(left: Expression, right: Expression, scope: Scope, use: Use): Formula {
    let regexp: Expression = right;
    while (regexp.kind === "ParenthesizedExpression") regexp = regexp.expression;
    if (regexp.kind !== "RegexpLiteral") return FALSE;
    const literal = regexp;
    return this.value(left, scope, (value, inner) => {
      const here = deepened(scope, inner);
      return use({ kind: "truth", at: (at) => matchFormula(value, literal, at, this) }, here);
    });
  }
}

/** What is done with a value, at the depth where it is at hand. */
export type Use = (value: Value, scope: Scope) => Formula;

export function finish(reading: Reading, formula: () => Formula): Formula {
  if (reading === "defined") return TRUE;
  return reading === "true" ? formula() : not(formula());
}

function denial(reading: Reading): Reading {
  return reading === "true" ? "false" : reading === "false" ? "true" : "defined";
}

function constantOf(kind: string, constant: number): Value {
  return { kind: "constant", value: kind === "float" ? constant : BigInt(constant) };
}
