import type { Span } from "../text/index.ts";
import {
  type Field,
  isRuleEntity,
  LEGACY_VARIABLES,
  RULE_ENTITIES,
  type RuleEntity,
  type ValueType,
} from "../vt/index.ts";
import type {
  Anchor,
  BinaryExpression,
  BinaryOperator,
  Expression,
  FieldAccess,
  ForInExpression,
  FunctionCall,
  Identifier,
  IndexAccess,
  Interval,
  Node,
  OfExpression,
  Quantifier,
  WithExpression,
} from "../yara/syntax.ts";
import { entitiesOf, FieldReferences } from "./field_references.ts";
import { hasLookUp, lastToken, operandSpan } from "./operand_span.ts";
import type { FieldReference, Typing, TypingOptions } from "./typing.ts";
import { TypingMessages } from "./typing_messages.ts";
import {
  type BasicType,
  BINARY_OPERATORS,
  basicType,
  canMix,
  resultType,
  TRUTHS,
  UNARY_OPERATORS,
} from "./typing_operators.ts";
import type { TypingProblem } from "./typing_problem.ts";

/** Operators of which the compiler reads a row as one expression. */
const CHAINS: ReadonlySet<BinaryOperator> = new Set(["+", "-", "*", "\\", "%"]);

const MAX_SUGGESTED_RULES = 500;

const UNKNOWN: ValueType = { kind: "unknown" };
const BOOLEAN: ValueType = { kind: "boolean" };
const INTEGER: ValueType = { kind: "integer" };
const SIZE: ValueType = { kind: "integer", unsigned: true };
const STRING: ValueType = { kind: "string" };

/** A name in scope, and what it stands for. */
interface Binding {
  readonly type: ValueType;
  readonly reference: Omit<FieldReference, "node"> | null;
}

/** One condition's typing, and the walk that makes it: see {@link Typing}. */
export class Typer implements Typing {
  readonly #options: TypingOptions;
  readonly #entity: RuleEntity | null;
  readonly #messages: TypingMessages;
  readonly #scopes: Map<string, Binding>[] = [];
  readonly #types = new Map<Node, ValueType>();
  readonly #references = new FieldReferences();
  readonly problems: TypingProblem[] = [];
  references: readonly FieldReference[] = [];
  inferredEntities: readonly RuleEntity[] = RULE_ENTITIES;

  constructor(options: TypingOptions) {
    this.#options = options;
    this.#entity = options.entity !== null && isRuleEntity(options.entity) ? options.entity : null;
    this.#messages = new TypingMessages(options.schema);
  }

  run(condition: Expression): Typing {
    this.#condition(condition);
    this.references = this.#references.longest();
    const { entities, conflict } = entitiesOf(this.references);
    this.inferredEntities = entities;
    // Where the entity is known, each field that it has no access to is a problem already.
    if (conflict && this.#entity === null) {
      this.#problem(conflict.reference.node, this.#messages.mixedEntities(conflict.reference, conflict.other));
    }
    return this;
  }

  typeOf(node: Expression): ValueType {
    return this.#types.get(node) ?? UNKNOWN;
  }

  referenceOf(node: Expression): FieldReference | null {
    return this.#references.of(node);
  }

  #problem(node: Node, problem: Omit<TypingProblem, "node" | "span"> & { readonly span?: Span }): void {
    this.problems.push({ node, ...problem, span: problem.span ?? operandSpan(node) });
  }

  // ---- expressions

  /** The type of `node`, remembered. */
  #type(node: Expression): ValueType {
    const type = this.#typeAnew(node);
    this.#types.set(node, type);
    return type;
  }

  #typeAnew(node: Expression): ValueType {
    switch (node.kind) {
      case "BooleanLiteral":
        return BOOLEAN;
      case "IntegerLiteral":
        return INTEGER;
      case "FloatLiteral":
        return { kind: "float" };
      case "StringLiteral":
        return STRING;
      case "RegexpLiteral":
        return { kind: "regexp" };
      case "BuiltinValue":
        return SIZE;
      case "Identifier":
        return this.#identifier(node);
      case "FieldAccess":
        return this.#fieldAccess(node);
      case "IndexAccess":
        return this.#indexAccess(node);
      case "FunctionCall":
        return this.#functionCall(node);
      case "ParenthesizedExpression":
        return this.#parenthesized(node.expression, node);
      case "PatternMatch":
        this.#anchor(node.anchor);
        return BOOLEAN;
      case "PatternCount":
        this.#interval(node.interval);
        return SIZE;
      case "PatternOffset":
      case "PatternLength":
        if (node.index) this.#operand(node.index, ["integer"], null);
        return SIZE;
      case "UnaryExpression": {
        const type = this.#operand(node.operand, UNARY_OPERATORS[node.operator], node.operator);
        if (node.operator === "not" || node.operator === "defined") return BOOLEAN;
        return type.kind === "float" || type.kind === "unknown" ? type : INTEGER;
      }
      case "LogicalExpression": {
        const types = node.operands.map((operand) => this.#type(operand));
        for (const [i, operand] of node.operands.entries()) {
          this.#expect(operand, types[i] as ValueType, TRUTHS, node.operator);
        }
        return BOOLEAN;
      }
      case "BinaryExpression":
        return this.#binary(node);
      case "OfExpression":
        return this.#of(node);
      case "ForOfExpression":
        this.#quantifier(node.quantifier);
        this.#condition(node.body);
        return BOOLEAN;
      case "ForInExpression":
        return this.#forIn(node);
      case "WithExpression":
        return this.#with(node);
    }
  }

  /** Parentheses are transparent: what stands for a path still does. */
  #parenthesized(inner: Expression, node: Expression): ValueType {
    const type = this.#type(inner);
    const reference = this.#references.of(inner);
    if (reference) {
      this.#references.passThrough(inner);
      this.#references.set(node, reference);
    }
    return type;
  }

  /** An expression that must have a truth: a condition, the body of a loop. */
  #condition(node: Expression): void {
    this.#expect(node, this.#type(node), TRUTHS, null);
  }

  #operand(
    node: Expression,
    accepted: readonly BasicType[],
    operator: string | null,
    spanOf: (node: Expression) => Span = operandSpan,
  ): ValueType {
    const type = this.#type(node);
    return this.#expect(node, type, accepted, operator, spanOf) ? type : UNKNOWN;
  }

  /** Whether a value can stand where it does; where not, that is said once. */
  #expect(
    node: Expression,
    type: ValueType,
    accepted: readonly BasicType[],
    operator: string | null,
    spanOf: (node: Expression) => Span = operandSpan,
  ): boolean {
    if (type.kind === "unknown" || accepted.includes(basicType(type))) return true;
    const reference = this.#references.of(node);
    this.#problem(node, { ...this.#messages.wrongType(type, accepted, operator, reference), span: spanOf(node) });
    return false;
  }

  /** The compiler speaks of the left operand before the right, and of both together last. */
  #binary(node: BinaryExpression): ValueType {
    if (CHAINS.has(node.operator)) return this.#chain(node);
    const { left: leftTypes, right: rightTypes = leftTypes } = BINARY_OPERATORS[node.operator];
    const left = this.#type(node.left);
    const right = this.#type(node.right);
    const fits =
      this.#expect(node.left, left, leftTypes, node.operator) &&
      this.#expect(node.right, right, rightTypes, node.operator);
    const isKnown = left.kind !== "unknown" && right.kind !== "unknown";
    if (fits && isKnown && !canMix(node.operator, basicType(left), basicType(right))) {
      const references = [this.#references.of(node.left), this.#references.of(node.right)] as const;
      const problem = this.#messages.mismatch(node, [left, right], references);
      this.#problem(node.left, problem);
    }
    return resultType(node.operator, fits ? left : UNKNOWN, fits ? right : UNKNOWN);
  }

  /** `a + b + c`: the compiler looks at every operand before it says of one that it does not fit. */
  #chain(node: BinaryExpression): ValueType {
    const links: BinaryExpression[] = [node];
    for (let left = node.left; left.kind === "BinaryExpression" && left.operator === node.operator; left = left.left) {
      links.unshift(left);
    }
    const { left: first } = links[0] as BinaryExpression;
    const operands = [first, ...links.map(({ right }) => right)];
    const types = operands.map((operand) => this.#type(operand));
    const { left: accepted } = BINARY_OPERATORS[node.operator];
    const fitting = operands.map((operand, i) => {
      const type = types[i] as ValueType;
      return this.#expect(operand, type, accepted, node.operator) ? type : UNKNOWN;
    });
    let type = fitting[0] as ValueType;
    for (const [i, link] of links.entries()) {
      type = resultType(node.operator, type, fitting[i + 1] as ValueType);
      this.#types.set(link, type);
    }
    return type;
  }

  #of({ quantifier, items, anchor }: OfExpression): ValueType {
    this.#quantifier(quantifier);
    if (items.kind === "ExpressionTuple") for (const item of items.expressions) this.#condition(item);
    this.#anchor(anchor);
    return BOOLEAN;
  }

  /** `any`, `all` and `none` have no count. */
  #quantifier({ count }: Quantifier): void {
    if (count) this.#operand(count, ["integer"], null);
  }

  #anchor(anchor: Anchor | null): void {
    if (anchor?.kind === "AtAnchor") this.#operand(anchor.offset, ["integer"], "at");
    else if (anchor) this.#interval(anchor.interval);
  }

  #interval(interval: Interval | null): void {
    if (!interval) return;
    this.#operand(interval.lower, ["integer"], null);
    this.#operand(interval.upper, ["integer"], null);
  }

  // ---- loops and names

  /** Its variables are in scope in its body only, and of unknown type where their number is wrong. */
  #forIn(node: ForInExpression): ValueType {
    this.#quantifier(node.quantifier);
    const produced = this.#iterated(node.iterable);
    const { variables } = node;
    if (produced && variables.length !== produced.length) {
      this.#problem(variables[0] ?? node, this.#messages.variableCount(node, produced.length));
    }
    const fits = produced?.length === variables.length;
    const unknown: Binding = { type: UNKNOWN, reference: null };
    this.#scopes.push(
      new Map(variables.map(({ name }, i) => [name, fits ? (produced?.[i] as Binding) : unknown] as const)),
    );
    this.#condition(node.body);
    this.#scopes.pop();
    return BOOLEAN;
  }

  /** What a loop's variables stand for; null where that is not known. */
  #iterated(iterable: ForInExpression["iterable"]): readonly Binding[] | null {
    if (iterable.kind === "Interval") {
      this.#interval(iterable);
      return [{ type: SIZE, reference: null }];
    }
    if (iterable.kind === "ExpressionTuple") return this.#tuple(iterable.expressions);
    const type = this.#operand(iterable, ["array", "map"], "for");
    const reference = this.#references.of(iterable);
    const through = (step: string, of: ValueType): Binding => ({
      type: of,
      reference: reference && { ...reference, path: `${reference.path}${step}`, type: of },
    });
    if (type.kind === "array") return [through("[*]", type.element)];
    if (type.kind === "map") return [through("[key]", { kind: type.key }), through("[*]", type.value)];
    return null;
  }

  #tuple(expressions: readonly Expression[]): readonly Binding[] {
    const accepted: readonly BasicType[] = ["integer", "float", "string", "boolean"];
    let last: { node: Expression; type: ValueType } | null = null;
    let isSame = true;
    for (const node of expressions) {
      const type = this.#operand(node, accepted, "for");
      if (type.kind === "unknown") continue;
      if (last && isSame && basicType(last.type) !== basicType(type)) {
        isSame = false;
        this.#problem(last.node, this.#messages.mixedTuple(last, { node, type }));
      }
      last = { node, type };
    }
    const type = isSame ? (last?.type ?? UNKNOWN) : UNKNOWN;
    // Not every value of the loop is kept in lower case because one is.
    return [{ type: type.kind === "string" ? STRING : type, reference: null }];
  }

  #with(node: WithExpression): ValueType {
    // Later declarations see earlier ones.
    const scope = new Map<string, Binding>();
    this.#scopes.push(scope);
    for (const { variable, value } of node.declarations) {
      const type = this.#type(value);
      const isMethod = type.kind === "function" && type.method === true;
      if (isMethod) this.#problem(value, this.#messages.methodInWith());
      const reference = this.#references.of(value);
      scope.set(variable.name, { type: isMethod ? UNKNOWN : type, reference });
    }
    this.#condition(node.body);
    this.#scopes.pop();
    return BOOLEAN;
  }

  // ---- paths

  #identifier(node: Identifier): ValueType {
    const binding = this.#lookUp(node);
    if (binding?.reference) this.#references.set(node, binding.reference);
    return binding?.type ?? UNKNOWN;
  }

  /** A name on its own, or a method of what has none, for which the compiler looks here too. */
  #lookUp(node: Identifier): Binding | null {
    const { name } = node;
    const { schema, imports, rules = null, variables } = this.#options;
    for (let i = this.#scopes.length - 1; i >= 0; i--) {
      const binding = this.#scopes[i]?.get(name);
      if (binding) return binding;
    }
    const module = schema.module(name);
    if (imports.has(name)) {
      // A module that the schema lacks (`magic`): whatever is in it.
      if (!module) return { type: UNKNOWN, reference: null };
      return { type: module, reference: { path: name, type: module, entities: RULE_ENTITIES, field: null } };
    }
    if (rules?.has(name)) return { type: BOOLEAN, reference: null };
    const given = variables?.get(name);
    if (given) return { type: given, reference: null };
    const builtin = schema.builtinFunctions().get(name);
    if (builtin) return { type: builtin.type, reference: null };
    const legacy = LEGACY_VARIABLES.get(name);
    if (legacy) {
      this.#problem(node, this.#messages.legacyVariable(legacy));
      return { type: legacy.type, reference: null };
    }
    if (module) this.#problem(node, this.#messages.missingImport(name));
    else if (rules) this.#problem(node, this.#messages.unknownIdentifier(name, this.#names(rules)));
    return null;
  }

  #names(rules: ReadonlySet<string>): Iterable<string> {
    const { imports, variables, schema } = this.#options;
    return [
      ...this.#scopes.flatMap((scope) => [...scope.keys()]),
      ...imports,
      // Among thousands there is always one that is near.
      ...(rules.size > MAX_SUGGESTED_RULES ? [] : rules),
      ...(variables?.keys() ?? []),
      ...schema.builtinFunctions().keys(),
      ...LEGACY_VARIABLES.keys(),
    ];
  }

  /** A field of a struct; strings, arrays and maps have methods only, which are always called. */
  #fieldAccess(node: FieldAccess): ValueType {
    const object = this.#type(node.object);
    this.#references.passThrough(node.object);
    if (object.kind === "unknown") return UNKNOWN;
    if (object.kind !== "struct") {
      const reference = this.#references.of(node.object);
      const problem = this.#messages.noMembers(object, node.field.name, reference);
      this.#problem(node.object, { ...problem, span: lastToken(node.object) });
      return UNKNOWN;
    }
    const field = this.#member(object, node.object, node.field);
    if (!field) return UNKNOWN;
    this.#checkAccess(node.object, field, node.field);
    this.#references.extend(node, node.object, `.${field.name}`, field.type, field);
    return field.type;
  }

  #member(type: ValueType, object: Expression, name: Identifier): Field | null {
    const field = this.#options.schema.members(type).get(name.name);
    if (field) return field;
    const way = this.#references.of(object);
    this.#problem(name, this.#messages.unknownField(type, name.name, way, this.#entity));
    return null;
  }

  /** Who may use a field: said at the first step of a path that the entity or a service does not have. */
  #checkAccess(object: Expression, field: Field, name: Identifier): void {
    const way = this.#references.of(object);
    const before = way?.entities ?? RULE_ENTITIES;
    const entity = this.#entity;
    if (entity && before.includes(entity) && !field.entities.includes(entity)) {
      this.#problem(name, this.#messages.wrongEntity(way, field, entity));
    }
    const { gti = true, retrohunt = false } = this.#options.services ?? {};
    for (const { accept, reject } of field.acl) {
      if (!gti && accept.includes("gti")) this.#problem(name, this.#messages.needsGti(way, field));
      if (retrohunt && reject.includes("retrohunt")) this.#problem(name, this.#messages.notInRetrohunt(way, field));
    }
  }

  #indexAccess(node: IndexAccess): ValueType {
    const object = this.#operand(node.object, ["array", "map"], "[]", hasLookUp(node.object) ? lastToken : undefined);
    this.#references.passThrough(node.object);
    if (object.kind === "array") {
      this.#operand(node.index, ["integer"], "[]");
      const step = node.index.kind === "IntegerLiteral" ? `[${node.index.value}]` : "[*]";
      this.#references.extend(node, node.object, step, object.element, null);
      return object.element;
    }
    if (object.kind === "map") {
      this.#operand(node.index, [object.key], "[]");
      const step = node.index.kind === "StringLiteral" ? `[${JSON.stringify(node.index.value)}]` : "[*]";
      this.#references.extend(node, node.object, step, object.value, null);
      return object.value;
    }
    this.#type(node.index);
    return UNKNOWN;
  }

  /** Arguments have exactly a signature's types: an integer is no float here. */
  #functionCall(node: FunctionCall): ValueType {
    const { type: callee, name } = this.#callee(node);
    if (name && callee.kind !== "function" && callee.kind !== "unknown") {
      this.#problem(name, this.#messages.notCallable(callee, name.name));
    }
    const types = node.arguments.map((argument) => this.#type(argument));
    if (!name || callee.kind !== "function") return UNKNOWN;
    const { signatures } = callee;
    const possible = signatures.filter(
      ({ parameters }) =>
        parameters.length === types.length &&
        parameters.every(
          (parameter, i) => types[i]?.kind === "unknown" || basicType(parameter) === basicType(types[i] as ValueType),
        ),
    );
    if (possible.length === 0) {
      const problem = this.#messages.wrongArguments(name.name, signatures, types);
      this.#problem(node, { ...problem, span: { start: name.end, end: node.end } });
    }
    const [first, ...others] = (possible.length ? possible : signatures).map(({ result }) => result);
    return first && others.every((other) => basicType(other) === basicType(first)) ? first : UNKNOWN;
  }

  /** The function that a call names, and the identifier that names it; null where it is no name that is called. */
  #callee({ callee }: FunctionCall): { readonly type: ValueType; readonly name: Identifier | null } {
    if (callee.kind !== "FieldAccess") {
      const type = this.#type(callee);
      return callee.kind === "Identifier" ? { type, name: callee } : { type: UNKNOWN, name: null };
    }
    const { object, field: name } = callee;
    const type = this.#type(object);
    if (type.kind === "unknown") return { type: UNKNOWN, name };
    const isIndexed = object.kind === "IndexAccess" || object.kind === "FunctionCall";
    if (isIndexed && type.kind !== "struct") {
      const reference = this.#references.of(object);
      this.#problem(object, { ...this.#messages.noMembers(type, name.name, reference), span: lastToken(object) });
      return { type: UNKNOWN, name };
    }
    const hasMembers = type.kind === "struct" || type.kind === "string" || type.kind === "array" || type.kind === "map";
    if (!hasMembers) {
      const found = this.#lookUp(name);
      return { type: found?.type ?? UNKNOWN, name };
    }
    const field = this.#member(type, object, name);
    if (!field) return { type: UNKNOWN, name };
    // No access list is looked at: what is called is no field.
    if (type.kind === "struct") {
      this.#types.set(callee, field.type);
      this.#references.extend(callee, object, `.${field.name}`, field.type, field);
    }
    return { type: field.type, name };
  }
}
