import { alternativesOf, and, type Detail, type Formula, fieldsOf, foldCase, literalsOf, or } from "../logic/index.ts";
import { type Span, spanContains } from "../text/index.ts";
import { type Expression, type Node, visit } from "../yara/index.ts";
import { withoutParentheses } from "../yara/without_parentheses.ts";
import {
  alternativeIn,
  type Comparison,
  comparisonsIn,
  isOr,
  isWithin,
  type Operand,
  operandAt,
  plainPath,
} from "./comparisons.ts";
import { namedValue } from "./constants.ts";
import type { EditPlans } from "./edit_plans.ts";
import type { Target } from "./edit_targets.ts";
import { expressionAt } from "./expression_at.ts";
import { setText } from "./letter_case.ts";
import { type AskedText, asks, asksAlike, plainTexts, together } from "./plain_texts.ts";
import { raisedText } from "./raised_text.ts";
import type { RuleSide } from "./rule_side.ts";

// ---- one too few

/**
 * An alternative of the other side, in each loop that looks where it is met. `besides`: what the other side asks for
 * in other clauses.
 */
export function accept(
  alternative: Formula,
  besides: readonly string[],
  all: readonly Comparison[],
  within: Span,
  side: RuleSide,
  plans: EditPlans,
): Target[] {
  const value = namedValue(alternative);
  if (value !== null) {
    const chain = all.flatMap((at) => (at.fields[0] === value.path ? (alternativeIn(at)?.chain ?? []) : []))[0];
    const text = (name: string) => `${name} == ${value.value}`;
    return chain ? [plans.addAlternative(chain, value.path, text, text(value.path))] : [];
  }
  const texts = plainTexts(alternative);
  if (texts === null || texts.length === 0) return acceptBeside(alternative, within, side, plans);
  if (texts.length > 1 && isAskedApart(all, within)) {
    const beside = acceptBeside(factored(alternative), within, side, plans);
    if (beside.length > 0) return beside;
  }
  const paths = [...fieldsOf(alternative).keys()].map(plainPath);
  const isMeant = ({ fields, isText }: Comparison) =>
    isText && fields.some((field) => paths.some((path) => isWithin(path, field)));
  const groups = groupedBy(all, ({ loop, node }) => loop ?? side.source.slice(node.left));
  const textsOf = (group: readonly Comparison[]) => [...new Set(group.map(({ value }) => value))].sort().join("\0");
  const meant = new Set(groups.filter((group) => group.some(isMeant)).map(textsOf));
  const targets = groups
    .filter((group) => group.some(isMeant) || (group[0]?.loop != null && meant.has(textsOf(group))))
    .flatMap((group) => acceptIn(group, texts, besides, all, plans));
  return targets.length > 0 ? targets : acceptBeside(alternative, within, side, plans);
}

/** Each text in any of its fields, and all of them, where an alternative says that one by one; else the alternative. */
function factored(alternative: Formula): Formula {
  const ways = alternativesOf(alternative);
  const parts = ways.flatMap((way) => (way.kind === "and" ? way.operands : [way]));
  const whole = and(groupedBy(parts, (part) => [...literalsOf(part).keys()].sort().join("\0")).map(or));
  const keys = (all: readonly Formula[]) => [...new Set(all.map(({ key }) => key))].sort().join("\n");
  return keys(alternativesOf(whole)) === keys(ways) ? whole : alternative;
}

/** Whether several texts are asked for together, each in loops of its own, and nowhere two of them in one. */
function isAskedApart(all: readonly Comparison[], within: Span): boolean {
  const isAnd = (node: Node) =>
    node.kind === "LogicalExpression" && node.operator === "and" && spanContains(within, node);
  const loopAt = ({ parents }: Comparison) => parents.findIndex(({ kind }) => kind === "ForInExpression");
  if (all.some((at) => at.parents.slice(0, Math.max(0, loopAt(at))).some(isAnd))) return false;
  return all.some((at) => at.parents.slice(loopAt(at) + 1).some(isAnd));
}

/** An alternative of which the rule has nothing like: the whole of it beside the clause. */
function acceptBeside(alternative: Formula, within: Span, side: RuleSide, plans: EditPlans): Target[] {
  const place = expressionAt(side.rule, within);
  const text = raisedText(alternative, side.file, "or");
  if (place === null || text === null) return [];
  return [plans.join({ ...place, operator: "or", text, isAside: false })];
}

function acceptIn(
  group: readonly Comparison[],
  texts: readonly AskedText[],
  besides: readonly string[],
  all: readonly Comparison[],
  plans: EditPlans,
): Target[] {
  const first = group.find(({ isText }) => isText);
  if (first === undefined) return [];
  const operand = plans.source.slice(first.node.left);
  const text = (name: string) => together(texts.map((wanted) => asks(name, wanted)));
  const said = together(texts.map((wanted) => asksAlike(operand, wanted)));
  const { loop } = first;
  const around = loop === null ? all : group;
  for (const at of group) {
    const chain = alternativeIn(at)?.chain;
    if (chain === undefined) continue;
    // Whatever else is asked for must be met by the new texts too, or be asked for by the other side besides.
    const others = around.filter(({ node: other }) => other.start < chain.start || other.end > chain.end);
    const met = [...texts.map(({ text }) => foldCase(text)), ...besides];
    if (others.every(({ value }) => met.some((text) => text.includes(foldCase(value)))))
      return [plans.addAlternative(chain, operand, text, said)];
  }
  // `and` binds closer than `or`.
  if (loop !== null) return [plans.addAlternative(loop.body, operand, text, said)];
  const plan = plans.planOf(first);
  plan.instead.push(texts);
  return [{ kind: "changed", plan }];
}

// ---- one too many

/** An alternative that the other side does not have: narrowed to the one that it has, or taken away. */
export function refuse(
  detail: Detail,
  alternative: Formula,
  all: readonly Comparison[],
  isCaseless: boolean,
  plans: EditPlans,
): Target[] {
  const only = namedValue(alternative);
  if (only !== null) {
    return all.flatMap((at): Target[] => {
      const operand = at.fields[0] === only.path && at.value === only.value ? alternativeIn(at) : null;
      const whole = operand?.chain.operands[operand.index];
      return operand !== null && whole && withoutParentheses(whole) === at.node ? [removed(operand, plans)] : [];
    });
  }
  const paths = [...fieldsOf(alternative).keys()].map(plainPath);
  const own = new Set((detail.texts ?? []).map(foldCase));
  const found = all.filter(({ value, isText, fields }) => {
    return isText && own.has(foldCase(value)) && fields.some((field) => paths.some((path) => isWithin(path, field)));
  });
  const wanted = detail.nearest === undefined ? null : plainTexts(detail.nearest);
  if (wanted !== null) return narrow(found, wanted, alternative, isCaseless, plans);
  if (detail.nearest !== undefined) return found.map((at) => ({ kind: "changed", plan: plans.planOf(at) }));
  return found.map((at) => takeAway(at, [...literalsOf(alternative).keys()], plans));
}

/** The outermost alternative that holds a comparison and asks for nothing but these texts; else the place. */
export function takeAway(at: Comparison, texts: readonly string[], plans: EditPlans): Target {
  const known = new Set(texts.map(foldCase));
  let whole: Operand | null = null;
  for (const above of at.parents) {
    if (!isOr(above)) continue;
    const operand = operandAt(above, at.node.start);
    if (!asksOnlyFor(known, above.operands[operand.index] as Expression, plans)) break;
    whole = operand;
  }
  return whole === null ? { kind: "changed", plan: plans.planOf(at) } : removed(whole, plans);
}

/** Whether an expression is alternatives that each ask for some of these texts, and for no other. */
function asksOnlyFor(known: ReadonlySet<string>, expression: Expression, plans: EditPlans): boolean {
  const texts = comparisonsIn(plans.file, expression).filter(({ isText }) => isText);
  if (!texts.every(({ value }) => known.has(foldCase(value)))) return false;
  const nodes = new Set<Node>(texts.map(({ node }) => node));
  const isKnown = (node: Expression): boolean => {
    switch (node.kind) {
      case "ParenthesizedExpression":
        return isKnown(node.expression);
      case "ForInExpression":
        return isKnown(node.body);
      case "LogicalExpression":
        if (node.operator === "or") return node.operands.every(isKnown);
        // What else the alternative asks for goes with it, unless it is a choice of its own.
        return node.operands.some(isKnown) && node.operands.every((part) => isKnown(part) || !hasChoice(part));
      default:
        return nodes.has(node);
    }
  };
  return isKnown(expression);
}

function hasChoice(expression: Expression): boolean {
  let isFound = false;
  visit(expression, {
    enter(node) {
      if (isOr(node)) isFound = true;
      return !isFound;
    },
  });
  return isFound;
}

function removed(operand: Operand, plans: EditPlans): Target {
  plans.remove(operand);
  return { kind: "removed", operand };
}

function narrow(
  found: readonly Comparison[],
  wanted: readonly AskedText[],
  alternative: Formula,
  isCaseless: boolean,
  plans: EditPlans,
): Target[] {
  const has = [...literalsOf(alternative).keys()].map(foldCase);
  const longer = (value: string) =>
    wanted.find(({ text }) => foldCase(text) !== foldCase(value) && foldCase(text).includes(foldCase(value)));
  const replaced = new Set(found.map(({ value }) => longer(value)));
  const lacking = wanted.filter((asked) => {
    return !replaced.has(asked) && !has.some((own) => own.includes(foldCase(asked.text)));
  });
  const seen = new Set<unknown>();
  return found.map((at) => {
    const plan = plans.planOf(at);
    const asked = longer(at.value);
    if (asked !== undefined) setText(plan, asked.text, isCaseless);
    const place = alternativeIn(at)?.chain ?? at.loop ?? at.node;
    // Asked for once beside the first of several texts.
    if (!seen.has(place)) plan.beside = [...plan.beside, ...lacking];
    seen.add(place);
    return { kind: "changed", plan };
  });
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => unknown): T[][] {
  const groups = new Map<unknown, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}
