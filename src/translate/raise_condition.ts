import {
  type CompareFormula,
  type ExistsFormula,
  exists,
  type Formula,
  negated,
  or,
  type RangeTest,
  RECORD,
  type Scalar,
  type Test,
} from "../logic/index.ts";
import type { Schema, ValueType } from "../vt/index.ts";
import { construct, type Expression, type Pattern } from "../yara/index.ts";
import { Inexpressible } from "./inexpressible.ts";
import { networkStarts } from "./network_text.ts";
import { withoutUnplaced } from "./placed_patterns.ts";
import { type RaisedPatterns, TermReader } from "./raise_term.ts";
import { isWhole, likeExpression, regexpLiteral, wholeText } from "./raise_text.ts";

const { binary, call, field, forIn, identifier, index, integer, float, logical, path, string, unary } = construct;

export interface RaisedCondition {
  readonly expression: Expression;
  /** Patterns that the condition names, in order. */
  readonly patterns: readonly Pattern[];
  /** Modules that it uses, `vt` among them. */
  readonly imports: readonly string[];
}

/** A loop around: what its element is called, and where the schema finds it. */
interface Binder {
  readonly value: Expression;
  readonly key: Expression | null;
  readonly index: Expression | null;
  /** `vt.behaviour.files_dropped[*]`. */
  readonly place: string;
  /** The same as the text of terms has it: `[*2]` for a loop within a loop over the same. */
  readonly mark: string;
  readonly name: string;
}

/**
 * Writes a formula as a condition: the inverse of lowering. What was made explicit for undefined stays explicit
 * where YARA would not give it by itself.
 *
 * @throws Inexpressible where the formula holds what no condition says: an opaque part, an unreadable term
 */
export function raiseCondition(formula: Formula, schema: Schema): RaisedCondition {
  const raiser = new ConditionRaiser(schema);
  const expression = raiser.raise(formula, []);
  return { expression, patterns: raiser.patterns.all, imports: raiser.imports };
}

class ConditionRaiser {
  readonly #schema: Schema;
  readonly #terms: TermReader;
  #usesRecord = false;

  constructor(schema: Schema) {
    this.#schema = schema;
    this.#terms = new TermReader(schema);
  }

  get patterns(): RaisedPatterns {
    return this.#terms.patterns;
  }

  get imports(): readonly string[] {
    return [...(this.#usesRecord ? ["vt"] : []), ...this.#terms.modules];
  }

  raise(formula: Formula, binders: readonly Binder[]): Expression {
    switch (formula.kind) {
      case "true":
      case "false":
        return construct.boolean(formula.kind === "true");
      case "and":
        return this.#conjunction(formula, binders);
      case "or":
        return logical(
          "or",
          mergedLoops(formula.operands).map((operand) => this.raise(operand, binders)),
        );
      case "not":
        return this.#negation(formula.operand, binders);
      case "exists":
        return this.#lookUp(formula, binders) ?? this.#loop(formula, binders);
      case "compare":
        return this.#compare(formula, binders, true);
      case "term":
        return this.#terms.read(formula.text, placesOf(binders));
      case "opaque":
        throw new Inexpressible(formula.reason);
    }
  }

  #negation(formula: Formula, binders: readonly Binder[]): Expression {
    if (formula.kind === "compare") return this.#compare(formula, binders, false);
    const lookUp = formula.kind === "exists" ? this.#lookUp(formula, binders, false) : null;
    return lookUp ?? unary("not", this.raise(formula, binders));
  }

  /** `for all` and `for none` are false over nothing: each is two conjuncts. */
  #conjunction(formula: Extract<Formula, { kind: "and" }>, binders: readonly Binder[]): Expression {
    const rest = [...withoutUnplaced(formula.operands)];
    const expressions: Expression[] = [];
    for (let operand = rest.shift(); operand !== undefined; operand = rest.shift()) {
      const some = operand.kind === "exists" && operand.count === 1 && operand.body.kind === "true" ? operand : null;
      const at = some ? rest.findIndex((other) => isDenialOver(some, other)) : -1;
      if (!some || at < 0) {
        expressions.push(this.raise(operand, binders));
        continue;
      }
      const [denial] = rest.splice(at, 1);
      const loop = denial?.kind === "not" && denial.operand.kind === "exists" ? denial.operand : some;
      const isAll = loop.body.kind === "not";
      const body = loop.body.kind === "not" ? loop.body.operand : loop.body;
      expressions.push(this.#loop({ ...loop, body }, binders, isAll ? "all" : "none"));
    }
    return logical("and", expressions);
  }

  #loop(formula: ExistsFormula, binders: readonly Binder[], quantifier: "any" | "all" | "none" = "any"): Expression {
    const { collection, body, count } = formula;
    const over = this.#place(collection.scope, collection.path, binders);
    const isPlain = quantifier === "any";
    if (isPlain && body.kind === "true") {
      const length = call(field(over.expression, "len"), []);
      return count === 1 ? binary(length, ">", integer(0)) : binary(length, ">=", integer(count));
    }
    const name = freshName(over.name, binders);
    const names = collection.type === "map" ? entryNames(name) : [name];
    const binder: Binder = {
      value: identifier(names[names.length - 1] as string),
      key: names.length === 2 ? identifier(names[0] as string) : null,
      index: null,
      ...marksOf(over, binders),
      name,
    };
    return forIn(
      isPlain && count > 1 ? count : quantifier,
      names,
      over.expression,
      this.raise(body, [...binders, binder]),
    );
  }

  /**
   * `map["Key"] contains "x"`, `array[2] == "x"`. Undefined where there is no such entry, and undefined goes through
   * comparisons and `not`: so a denial needs a `defined`, and so does what is more than tests on the entry's value.
   */
  #lookUp(formula: ExistsFormula, binders: readonly Binder[], isPositive = true): Expression | null {
    if (formula.count !== 1) return null;
    const conjuncts = formula.body.kind === "and" ? formula.body.operands : [formula.body];
    const keyed = conjuncts.map((conjunct) => entryOf(conjunct));
    const keys = keyed.filter((key) => key !== null);
    if (keys.length !== 1) return null;
    const rest = conjuncts.filter((_, i) => keyed[i] === null);
    const { collection } = formula;
    const over = this.#place(collection.scope, collection.path, binders);
    const entry = index(over.expression, keys[0] as string | number);
    const isThere = unary("defined", this.#definedPart(entry, `${over.place}[*]`));
    if (rest.length === 0) return isPositive ? isThere : unary("not", isThere);
    const binder: Binder = { value: entry, key: null, index: null, ...marksOf(over, binders), name: over.name };
    const inner = [...binders, binder];
    if (!rest.every(saysOfValueOnly)) {
      const expressions = [isThere, ...rest.map((part) => this.raise(part, inner))];
      const guarded = logical("and", expressions);
      return isPositive ? guarded : unary("not", guarded);
    }
    const expressions = rest.map((part) => this.raise(literalForm(part), inner));
    if (isPositive) return logical("and", expressions.some(deniesJunction) ? [isThere, ...expressions] : expressions);
    const isTwoValued = expressions.length > 1 || expressions[0]?.kind === "LogicalExpression";
    return unary("not", logical("and", isTwoValued ? expressions : [isThere, ...expressions]));
  }

  /** A place in the record as an expression, as the schema's path, and as a name for a variable. */
  #place(scope: number, steps: string, binders: readonly Binder[]) {
    if (scope === RECORD) {
      this.#usesRecord = true;
      const place = `vt.${steps}`;
      return { expression: path(place) as Expression, place, mark: place, name: place.replaceAll(".", "_") };
    }
    const binder = binders[binders.length - 1 - scope];
    if (!binder) throw new Inexpressible("a part refers to a loop that is not around it");
    let expression = binder.value;
    let { place, mark, name } = binder;
    for (const step of steps === "" ? [] : steps.split(".")) {
      if (step === "@value") continue;
      if (step === "@key" || step === "@index") {
        const part = step === "@key" ? binder.key : binder.index;
        if (!part) throw new Inexpressible("the place of an element in its array can only be compared with a number");
        const keys = `${place.slice(0, -3)}[key]`;
        return { expression: part, place: keys, mark: keys, name: `${name}_key` };
      }
      expression = field(expression, step);
      place += `.${step}`;
      mark += `.${step}`;
      name += `_${step}`;
    }
    return { expression, place, mark, name };
  }

  /** `defined` takes no struct: that one of its fields is defined says the same. */
  #definedPart(entry: Expression, place: string): Expression {
    const type = this.#schema.resolve(place)?.type;
    if (type?.kind !== "struct") return entry;
    for (const { name, type: fieldType } of this.#schema.structFields(type).values()) {
      if (fieldType.kind === "string" || fieldType.kind === "integer" || fieldType.kind === "boolean") {
        return field(entry, name);
      }
    }
    throw new Inexpressible(`no field of \`${place}\` tells whether it is there`);
  }

  #scalar(scalar: Scalar, binders: readonly Binder[]): { readonly expression: Expression; readonly type: ValueType } {
    if (scalar.term) return { expression: this.#terms.read(scalar.path, placesOf(binders)), type: { kind: "unknown" } };
    const { expression, place } = this.#place(scalar.scope, scalar.path, binders);
    return { expression, type: this.#schema.resolve(place)?.type ?? { kind: "unknown" } };
  }

  #compare(formula: CompareFormula, binders: readonly Binder[], isPositive: boolean): Expression {
    const { test, scalar } = formula;
    if (test.type === "cidr") return this.#network(test.network, scalar, binders, isPositive);
    const { expression, type } = this.#scalar(scalar, binders);
    if (test.type === "range") return this.#range(expression, test, type, scalar, isPositive);
    if (isPositive) return this.#test(expression, test);
    if (test.type === "like" && isWhole(test) && !test.ignoreCase) return binary(expression, "!=", wholeText(test));
    return unary("not", this.#test(expression, test));
  }

  #test(value: Expression, test: Exclude<Test, RangeTest>): Expression {
    switch (test.type) {
      case "true":
        return value;
      case "like":
        return likeExpression(value, test);
      case "regexp":
        return binary(value, "matches", regexpLiteral(test.source, test.flags));
      case "uninterpreted":
        return this.#terms.readTest(value, test.text);
      case "cidr":
        throw new Inexpressible("a network");
    }
  }

  #range(value: Expression, test: RangeTest, type: ValueType, scalar: Scalar, isPositive: boolean): Expression {
    const { min, max, minOpen, maxOpen } = test;
    const number = (bound: number) => this.#number(bound, type, scalar);
    if (min !== null && min === max) return binary(value, isPositive ? "==" : "!=", number(min));
    const lower = min === null || ((scalar.unsigned || scalar.count) && min === 0 && max !== null) ? null : min;
    const bounds: Expression[] = [];
    if (lower !== null)
      bounds.push(binary(value, isPositive ? (minOpen ? ">" : ">=") : minOpen ? "<=" : "<", number(lower)));
    if (max !== null)
      bounds.push(binary(value, isPositive ? (maxOpen ? "<" : "<=") : maxOpen ? ">=" : ">", number(max)));
    return logical(isPositive ? "and" : "or", bounds);
  }

  #number(value: number, type: ValueType, scalar: Scalar): Expression {
    const name = type.kind === "enum" ? this.#schema.constantName(type.name, value) : null;
    if (name !== null) return path(name);
    return scalar.type === "float" ? float(value) : integer(value);
  }

  /** `in_range` where the address is an IP object's; a text is compared by its beginning where that says the same. */
  #network(network: string, scalar: Scalar, binders: readonly Binder[], isPositive: boolean): Expression {
    const steps = scalar.path.split(".");
    const deny = (expression: Expression) => (isPositive ? expression : unary("not", expression));
    if (!scalar.term && steps.pop() === "raw") {
      const { expression, place } = this.#place(scalar.scope, steps.join("."), binders);
      if (this.#schema.resolve(`${place}.in_range`)) {
        return deny(call(field(expression, "in_range"), [string(network)]));
      }
    }
    const starts = networkStarts(network);
    if (starts === null) throw new Inexpressible(`no field of LiveHunt's can be compared with the network ${network}`);
    const { expression } = this.#scalar(scalar, binders);
    const tests = starts.map((start) => binary(expression, start.endsWith(".") ? "startswith" : "==", string(start)));
    return deny(logical("or", tests));
  }
}

/** `exists(c, p) or exists(c, q)` is one loop. */
function mergedLoops(operands: readonly Formula[]): readonly Formula[] {
  const loops = new Map<string, ExistsFormula[]>();
  for (const operand of operands) {
    if (!isPlainLoop(operand)) continue;
    const key = `${operand.collection.scope}.${operand.collection.path}`;
    loops.set(key, [...(loops.get(key) ?? []), operand]);
  }
  return operands.flatMap((operand) => {
    if (!isPlainLoop(operand)) return [operand];
    const same = loops.get(`${operand.collection.scope}.${operand.collection.path}`) ?? [];
    if (same[0] !== operand) return [];
    return [exists(operand.collection, or(same.map((loop) => loop.body)))];
  });
}

/** Look-ups are written as such, one beside the other. */
function isPlainLoop(formula: Formula): formula is ExistsFormula {
  if (formula.kind !== "exists" || formula.count !== 1 || formula.body.kind === "true") return false;
  const conjuncts = formula.body.kind === "and" ? formula.body.operands : [formula.body];
  return conjuncts.every((conjunct) => entryOf(conjunct) === null);
}

function isDenialOver(some: ExistsFormula, formula: Formula): boolean {
  if (formula.kind !== "not" || formula.operand.kind !== "exists" || formula.operand.count !== 1) return false;
  const { collection } = formula.operand;
  return collection.scope === some.collection.scope && collection.path === some.collection.path;
}

/** The key or place that a conjunct asks for; null for another test. */
function entryOf(formula: Formula): string | number | null {
  if (formula.kind !== "compare" || formula.scalar.scope !== 0 || formula.scalar.term) return null;
  const { scalar, test } = formula;
  if (scalar.path === "@key" && test.type === "like" && isWhole(test) && !test.ignoreCase)
    return test.parts[0] as string;
  const isPlace = scalar.path === "@index" || (scalar.path === "@key" && scalar.type === "integer");
  return isPlace && test.type === "range" && test.min !== null && test.min === test.max ? test.min : null;
}

function saysOfValueOnly(formula: Formula): boolean {
  switch (formula.kind) {
    case "and":
    case "or":
      return formula.operands.every(saysOfValueOnly);
    case "not":
      return saysOfValueOnly(formula.operand);
    case "compare":
      return formula.scalar.scope === 0 && !formula.scalar.term && !/^@(?:key|index)/.test(formula.scalar.path);
    default:
      return false;
  }
}

/** Whether it may hold though the value is undefined: `not (x startswith "a" and x endswith "b")`. */
function deniesJunction(expression: Expression): boolean {
  if (expression.kind === "LogicalExpression") return expression.operands.some(deniesJunction);
  return expression.kind === "UnaryExpression" && expression.operand.kind === "LogicalExpression";
}

/** Negations at the tests only: an undefined value then makes each test false, and the whole. */
function literalForm(formula: Formula): Formula {
  if (formula.kind === "not") {
    return formula.operand.kind === "compare" ? formula : negated(literalForm(formula.operand));
  }
  if (formula.kind !== "and" && formula.kind !== "or") return formula;
  return { ...formula, operands: formula.operands.map(literalForm) };
}

/** What a map's entries are called in a loop. */
const ENTRY_NAMES: Readonly<Record<string, readonly [string, string]>> = {
  signatures: ["engine", "signature"],
  exiftool: ["exif_key", "exif_value"],
};

function entryNames(name: string): readonly [string, string] {
  const known = Object.entries(ENTRY_NAMES).find(([ending]) => name.endsWith(`_${ending}`));
  return known?.[1] ?? [`${name}_key`, `${name}_value`];
}

function freshName(name: string, binders: readonly Binder[]): string {
  const taken = new Set(binders.map((binder) => binder.name));
  let fresh = name;
  for (let n = 2; taken.has(fresh); n++) fresh = `${name}_${n}`;
  return fresh;
}

function marksOf(over: { readonly place: string; readonly mark: string }, binders: readonly Binder[]) {
  let mark = `${over.mark}[*]`;
  for (let n = 2; binders.some((binder) => binder.mark === mark); n++) mark = `${over.mark}[*${n}]`;
  return { place: `${over.place}[*]`, mark };
}

function placesOf(binders: readonly Binder[]): ReadonlyMap<string, Expression> {
  return new Map(binders.map((binder) => [binder.mark, binder.value]));
}
