import type { Entity } from "../findings/index.ts";
import { TRUE, term } from "../logic/index.ts";
import { isRuleEntity, type RuleEntity, type Schema } from "../vt/index.ts";
import { type Expression, type File, type Node, type Rule, visit } from "../yara/index.ts";
import { ConditionReader, MAX_CHAIN } from "./lower_condition.ts";
import { ruleScope, type Scope, withDeclarations } from "./lower_scope.ts";
import type { LoweredRule, RuleClause } from "./lowered.ts";
import { RuleTable } from "./rule_table.ts";
import { TooLarge } from "./symbolic.ts";

export interface LowerRuleOptions {
  readonly schema: Schema;
  /** The entity where the rule's own meta names none. */
  readonly entity?: Entity | null | undefined;
  /** The file's text: clauses quote it. */
  readonly text: string;
}

/**
 * Reads a rule's condition as formulas, one for each top-level conjunct, through parentheses, `all of (…)` and
 * rules that it names; the file's global rules are conjuncts as well. Exact: what the formula cannot say is kept as
 * a `term` under its canonical text, and undefined has become explicit (see {@link ConditionReader}).
 */
export function lowerRule(rule: Rule, file: File, options: LowerRuleOptions): LoweredRule {
  const rules = RuleTable.of(file);
  const reader = new ConditionReader(options.schema, rules);
  const known = new Set<Rule>();
  const globals = rules.globals.filter((other) => other !== rule);
  const isTooMany = globals.length > MAX_GLOBALS;
  const clauses = [rule, ...(isTooMany ? [] : globals)].flatMap((one) =>
    clausesOf(one, one === rule ? null : one.name.name, [], known, reader, options.text),
  );
  if (isTooMany) clauses.push(unreadGlobals(globals, reader, options.text));
  return {
    entity: targetEntity(rule) ?? options.entity ?? inferEntity(reader.references) ?? "file",
    clauses: withoutTrue(clauses),
    notes: [...reader.notes],
  };
}

/** More global rules than this are not taken apart for each of a file's rules. */
const MAX_GLOBALS = 100;

/** What they ask for together, which is the same for all rules of the file. */
function unreadGlobals(globals: readonly Rule[], reader: ConditionReader, text: string): RuleClause {
  // Enough of them to know what kind of object they are about.
  for (const one of globals.slice(0, MAX_GLOBALS)) {
    if (inferEntity(reader.references) !== null) break;
    clausesOf(one, null, [], new Set(), reader, text);
  }
  reader.notes.add("the file's global rules are too many to be taken apart: what they ask for is not compared");
  const { name } = globals[0] as Rule;
  const place = { text: `${globals.length} global rules`, range: name.range };
  return { formula: term(`all global rules ${wholeFile(text)}`, { free: false }), place, from: name.name };
}

/** What the rule's own meta says it matches; null where it says nothing, or nothing known. */
function targetEntity(rule: Rule): RuleEntity | null {
  for (const { key, value } of rule.meta?.entries ?? []) {
    if (key.name !== "target_entity" || value.kind !== "StringLiteral") continue;
    const name = value.value === "ip" ? "ip_address" : value.value;
    if (isRuleEntity(name)) return name;
  }
  return null;
}

/** The entity of a rule: what its meta says, else the one that every field it uses belongs to. */
export function ruleEntity(
  rule: Rule,
  typing: { readonly inferredEntities: readonly RuleEntity[] },
): RuleEntity | null {
  return targetEntity(rule) ?? (typing.inferredEntities.length === 1 ? (typing.inferredEntities[0] ?? null) : null);
}

/** `vt.metadata` and `vt.behaviour` belong to files, `vt.net` to the entity of what stands highest in it. */
function inferEntity(references: ReadonlySet<string>): RuleEntity | null {
  const starts = (prefix: string) => [...references].some((path) => path === prefix || path.startsWith(`${prefix}.`));
  if (starts("metadata") || starts("behaviour")) return "file";
  if (starts("net.url")) return "url";
  if (starts("net.domain")) return "domain";
  return starts("net.ip") ? "ip_address" : null;
}

/** `known`: rules whose clauses are there already: `a and a` says no more than `a`, and twice each may be endless. */
function clausesOf(
  rule: Rule,
  from: string | null,
  within: readonly Rule[],
  known: Set<Rule>,
  reader: ConditionReader,
  text: string,
): RuleClause[] {
  if (!rule.condition || known.has(rule)) return [];
  known.add(rule);
  const clauses: RuleClause[] = [];
  const add = (node: Expression, scope: Scope): void => {
    switch (node.kind) {
      case "ParenthesizedExpression":
        add(node.expression, scope);
        return;
      case "LogicalExpression":
        if (node.operator !== "and") break;
        for (const operand of node.operands) add(operand, scope);
        return;
      case "OfExpression":
        if (node.quantifier.type !== "all" || node.items.kind !== "ExpressionTuple") break;
        for (const item of node.items.expressions) add(item, scope);
        return;
      case "WithExpression":
        add(node.body, withDeclarations(node.declarations, scope));
        return;
      case "Identifier": {
        const named = scope.variables.has(node.name) ? undefined : reader.rules.get(node.name);
        if (!named?.condition || scope.within.includes(named) || scope.within.length >= MAX_CHAIN) break;
        const { within } = scope;
        for (const clause of clausesOf(named, named.name.name, within, known, reader, text)) clauses.push(clause);
        return;
      }
    }
    clauses.push(clauseOf(node, scope, from, reader, text));
  };
  add(rule.condition.expression, ruleScope(rule, within));
  return clauses;
}

function clauseOf(
  node: Expression,
  scope: Scope,
  from: string | null,
  reader: ConditionReader,
  text: string,
): RuleClause {
  const place = { text: text.slice(node.start, node.end), range: node.range };
  try {
    return { formula: reader.read(node, scope, "true"), place, from };
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    reader.notes.add("a part of the condition is too large to be taken apart: it is compared by its text only");
    const context = contextOf(node, scope, reader.rules, text);
    return { formula: term([place.text, ...context].join("\n"), { free: false }), place, from };
  }
}

/**
 * All that the meaning of a clause's text rests on besides: the whole rule where variables are declared around it, else
 * its patterns; and the rules that it names, with those that these name, unless these are so many that the whole file
 * may as well stand for them.
 */
function contextOf(node: Expression, scope: Scope, rules: RuleTable, text: string): readonly string[] {
  const { rule } = scope;
  const textOf = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
  const named = new Set<Rule>();
  const follow = (root: Node, user: Rule): void => {
    const found: Rule[] = [];
    visit(root, {
      Identifier: ({ name }) => {
        const one = rules.get(name);
        if (one) found.push(one);
      },
      ItemSet: (set) => {
        for (const one of rules.matching(set, user)) found.push(one);
      },
    });
    for (const one of found) {
      if (named.has(one) || named.size > MAX_CONTEXT) continue;
      named.add(one);
      follow(one, one);
    }
  };
  follow(scope.variables.size > 0 ? rule : node, rule);
  // Which of its patterns and rules are meant depends on where the clause stands.
  if (named.size > MAX_CONTEXT) return [`${wholeFile(text)} at ${rule.start}`];
  const own = scope.variables.size > 0 ? rule : rule.patterns;
  return [...(own ? [textOf(own)] : []), ...[...named].map(textOf)];
}

const MAX_CONTEXT = 200;

/** Of the files read last: a comparison has two, and their texts are not to be kept for longer. */
const numbers = new Map<string, number>();
const MAX_NUMBERED = 16;
let lastNumber = 0;

/** A number for a file's text, the same for the same text: the text itself would be compared for each of its rules. */
function wholeFile(text: string): string {
  const number = numbers.get(text) ?? ++lastNumber;
  numbers.delete(text);
  numbers.set(text, number);
  const [oldest] = numbers.keys();
  if (numbers.size > MAX_NUMBERED && oldest !== undefined) numbers.delete(oldest);
  return `in text ${number}`;
}

/** `true and x` is `x`; a condition that is nothing but `true` stays. */
function withoutTrue(clauses: readonly RuleClause[]): readonly RuleClause[] {
  const kept = clauses.filter((clause) => clause.formula !== TRUE);
  return kept.length === 0 ? clauses.slice(0, 1) : kept;
}
