import type { Spot } from "../findings/index.ts";
import {
  type ClauseDifference,
  type Detail,
  type Formula,
  fieldsOf,
  foldCase,
  type LikeTest,
  literalsOf,
} from "../logic/index.ts";
import type { Span } from "../text/index.ts";
import { loadSchema } from "../vt/index.ts";
import { type Expression, type Node, type Rule, visit } from "../yara/index.ts";
import { WITHOUT_CASE } from "../yara/operator_span.ts";
import { withoutParentheses } from "../yara/without_parentheses.ts";
import { boundInstead, isOneBound, says } from "./bounds.ts";
import {
  type Alternative,
  alternativeIn,
  alternativeOf,
  type Comparison,
  comparisonsIn,
  isAskedFor,
  isOr,
  isWithin,
  plainPath,
} from "./comparisons.ts";
import { namedValue } from "./constants.ts";
import { asks, EditPlans, type Plan, type Target, together } from "./edit_plans.ts";
import { fieldName } from "./explanation.ts";
import { asksForOtherValue } from "./other_value.ts";
import { type AskedText, likeTestsOf, operatorOf, plainTexts } from "./plain_texts.ts";
import { raisedText } from "./raised_text.ts";
import type { RuleSide } from "./rule_side.ts";
import type { WrittenNumbers } from "./written_numbers.ts";

/** A clause that only one side has, and where it stands. */
export interface Added {
  readonly difference: ClauseDifference;
  readonly range: Span;
}

/** What a rule is compared with. */
export interface OtherSide {
  /** A query minds no letter case. */
  readonly isQuery: boolean;
  /** As its clauses write them. */
  readonly numbers: WrittenNumbers;
}

const LETTER = /\p{L}/u;

/**
 * What would bring a rule in line with what it is compared with: each difference says what it asks of the rule's
 * comparisons, and once all have, each place is told with what all of them together make of it. What needs a person
 * to judge is told as a place alone.
 */
export class RuleEdits {
  readonly #side: RuleSide;
  readonly #other: OtherSide;
  readonly #plans: EditPlans;
  readonly #targets = new Map<ClauseDifference, Target[]>();

  constructor(side: RuleSide, other: OtherSide) {
    this.#side = side;
    this.#other = other;
    this.#plans = new EditPlans(side.file, side.source);
  }

  /**
   * A clause of the other side that the rule does not have; ask once all differences are in. `added`: those of the
   * rule's that only it has.
   */
  addClause(difference: ClauseDifference, clause: Formula, added: readonly Added[]): void {
    const { condition } = this.#side.rule;
    const changed = this.#excluding(difference, clause);
    if (changed !== null) {
      this.#targets.set(difference, changed);
      return;
    }
    const other = added.find(({ range }) => this.#isOtherValue(range, clause));
    const place = other === undefined ? null : expressionAt(this.#side.rule, other.range);
    const isBracketed = place?.parent?.kind === "ParenthesizedExpression";
    const text = raisedText(clause, this.#side.file, isBracketed ? "or" : "and");
    if (condition === null || text === null) return;
    if (place !== null && other !== undefined) {
      const replaced = { span: place.to, text };
      this.#targets.set(difference, [{ replaced }]);
      this.#targets.set(other.difference, [{ replaced }]);
      return;
    }
    const joined = {
      to: condition.expression,
      parent: null,
      operator: "and",
      text,
      isAside: difference.scope,
    } as const;
    this.#targets.set(difference, [this.#plans.join(joined)]);
  }

  /** What comes to exclude just these texts, and need not be said twice. */
  #excluding(difference: ClauseDifference, clause: Formula): Target[] | null {
    if (difference.reason !== "negation") return null;
    const [text, ...others] = new Set(likeTestsOf(clause).map(({ parts }) => foldCase(parts[0] ?? "")));
    if (text === undefined || others.length > 0) return null;
    for (const [{ reason }, targets] of this.#targets) {
      const found = targets.filter((target) => "plan" in target && foldCase(target.plan.value) === text);
      if (reason === "negation" && found.length > 0) return found;
    }
    return null;
  }

  #isOtherValue(range: Span, clause: Formula): boolean {
    const place = expressionAt(this.#side.rule, range);
    return place !== null && asksForOtherValue(place.to, comparisonsIn(this.#side.file, range), clause);
  }

  /**
   * Notes what a difference asks of the comparisons within a stretch. `isOwn`: the clause that asks for too much is
   * this rule's, so that its literals are the rule's; otherwise the other side's literals are. `theirs`: the clause of
   * the other side, where there is one.
   */
  add(difference: ClauseDifference, isOwn: boolean, within: Span, theirs?: Formula): void {
    const targets = this.#targets.get(difference) ?? [];
    this.#targets.set(difference, targets);
    const { reason, detail } = difference;
    const own = isOwn ? detail.literal : detail.otherLiteral;
    const other = isOwn ? detail.otherLiteral : detail.literal;
    const all = comparisonsIn(this.#side.file, within);
    const about = (texts: Iterable<string>) => {
      const wanted = new Set([...texts].map(foldCase));
      return all.filter(({ value }) => wanted.has(foldCase(value)));
    };
    const change = (at: Comparison, edit: (plan: Plan) => void) => {
      const plan = this.#plans.planOf(at);
      edit(plan);
      targets.push({ plan });
    };
    switch (reason) {
      case "case_sensitive":
        for (const at of about(detail.texts ?? [])) {
          if (WITHOUT_CASE[at.node.operator]) change(at, ignoreCase);
        }
        return;
      case "anchored": {
        // As the other side has it: at an end of the value, or anywhere.
        const tests = (isOwn ? detail.anchors?.others : detail.anchors?.clause) ?? [];
        for (const at of all) {
          const asked = tests.find(({ parts }) => foldCase(parts[0] ?? "") === foldCase(at.value));
          if (at.isText && asked) change(at, (plan) => this.#anchor(plan, asked));
        }
        return;
      }
      case "literal_longer":
      case "literal_shorter":
      case "literal_differs":
      case "tokenisation_unknown":
        if (own === undefined || other === undefined) return;
        // What is set aside changes nothing; what would be safe is told where the rule could miss something.
        if (difference.scope && foldCase(other).includes(foldCase(own))) return;
        for (const at of about([own])) {
          if (difference.scope) targets.push({ optional: at, text: other });
          else change(at, (plan) => this.#setText(plan, other));
        }
        return;
      case "bound_narrower":
      case "bound_wider": {
        const path = fieldName(detail.field);
        const [from, to] = isOwn ? [detail.bound, detail.otherBound] : [detail.otherBound, detail.bound];
        for (const at of all.filter(({ fields }) => fields.includes(path))) {
          // Another bound of the same field, or one that is negated, is not the one that is meant.
          if (!isOneBound(to) || !says(at, from)) targets.push({ plan: this.#plans.planOf(at), isShown: true });
          else {
            change(at, (plan) => {
              const written = this.#side.source.slice(at.node.right);
              [plan.operator, plan.value] = boundInstead(to, at, written, this.#other.numbers);
            });
          }
        }
        return;
      }
      case "negation":
        for (const at of about(own === undefined ? [] : [own])) {
          change(at, (plan) => {
            if (other === undefined) return;
            if (foldCase(other) !== foldCase(at.value)) plan.value = other;
            // As the other side looks for it: what it excludes is told by no other difference.
            const asked =
              theirs && likeTestsOf(theirs).find(({ parts }) => foldCase(parts[0] ?? "") === foldCase(other));
            if (asked) plan.operator = operatorOf(asked);
          });
        }
        // What only the rule excludes.
        if (isOwn && own === undefined)
          targets.push(...about(detail.texts ?? []).map((at) => this.#takeAway(at, detail.texts ?? [])));
        return;
      case "field_missing":
        if (isOwn) targets.push(...this.#searchField(detail, all.filter(isAskedFor)));
        return;
      case "alternative_missing":
        if (isOwn && detail.alternative)
          targets.push(...this.#accept(detail.alternative, detail.besides ?? [], all.filter(isAskedFor), within));
        return;
      case "alternative_added":
        if (!isOwn && detail.alternative)
          targets.push(...this.#refuse(detail, detail.alternative, all.filter(isAskedFor)));
        return;
      default:
    }
  }

  /** The places of a difference, in order, with what is to stand there; ask once all differences are in. */
  spots(difference: ClauseDifference): Spot[] {
    const spots = (this.#targets.get(difference) ?? []).flatMap((target) => this.#plans.spots(target));
    const distinct = new Map(spots.map((spot) => [`${spot.range.start.offset} ${spot.range.end.offset}`, spot]));
    return [...distinct.values()].sort((a, b) => a.range.start.offset - b.range.start.offset);
  }

  // ---- what differences ask for

  #setText(plan: Plan, text: string): void {
    plan.value = text;
    // Without a letter in it the operator was as good as one that minds no case.
    if (this.#other.isQuery && !LETTER.test(plan.at.value) && LETTER.test(text)) ignoreCase(plan);
  }

  #anchor(plan: Plan, asked: LikeTest): void {
    const operator = operatorOf({ ...asked, ignoreCase: WITHOUT_CASE[plan.operator] === undefined });
    plan.operator = operator;
  }

  /** An alternative of the other side, in each loop that looks where it is met. */
  #accept(alternative: Formula, besides: readonly string[], all: readonly Comparison[], within: Span): Target[] {
    const value = namedValue(alternative);
    if (value !== null) {
      const chain = all.flatMap((at) => (at.fields[0] === value.path ? (alternativeIn(at)?.or ?? []) : []))[0];
      const [last] = chain === undefined ? [] : chain.operands.slice(-1);
      return last ? [this.#plans.insert(last.end, value.path, (name) => ` or ${name} == ${value.value}`)] : [];
    }
    const texts = plainTexts(alternative);
    if (texts === null || texts.length === 0) return this.#acceptBeside(alternative, within);
    const paths = [...fieldsOf(alternative).keys()].map(plainPath);
    const isMeant = ({ fields, isText }: Comparison) =>
      isText && fields.some((field) => paths.some((path) => isWithin(path, field)));
    const groups = groupedBy(all, ({ loop, node }) => loop ?? this.#side.source.slice(node.left));
    const textsOf = (group: readonly Comparison[]) => [...new Set(group.map(({ value }) => value))].sort().join("\0");
    const meant = new Set(groups.filter((group) => group.some(isMeant)).map(textsOf));
    const targets = groups
      .filter((group) => group.some(isMeant) || (group[0]?.loop != null && meant.has(textsOf(group))))
      .flatMap((group) => this.#acceptIn(group, texts, besides, all));
    return targets.length > 0 ? targets : this.#acceptBeside(alternative, within);
  }

  /** An alternative of which the rule has nothing like: the whole of it beside the clause. */
  #acceptBeside(alternative: Formula, within: Span): Target[] {
    const place = expressionAt(this.#side.rule, within);
    const text = raisedText(alternative, this.#side.file, "or");
    if (place === null || text === null) return [];
    return [this.#plans.join({ ...place, operator: "or", text, isAside: false })];
  }

  #acceptIn(
    group: readonly Comparison[],
    texts: readonly AskedText[],
    besides: readonly string[],
    all: readonly Comparison[],
  ): Target[] {
    const first = group.find(({ isText }) => isText);
    if (first === undefined) return [];
    const operand = this.#side.source.slice(first.node.left);
    const text = (name: string) => ` or ${together(texts.map((wanted) => asks(name, wanted)))}`;
    const insertAt = (at: number): Target[] => [this.#plans.insert(at, operand, text)];
    const { loop } = first;
    const around = loop === null ? all : group;
    for (const at of group) {
      const chain = alternativeIn(at);
      if (chain === null) continue;
      // Whatever else is asked for must be met by the new texts too, or be asked for by the other side besides.
      const others = around.filter(({ node: other }) => other.start < chain.or.start || other.end > chain.or.end);
      const met = [...texts.map(({ text }) => foldCase(text)), ...besides];
      if (others.every(({ value }) => met.some((text) => text.includes(foldCase(value)))))
        return insertAt(chain.or.operands.at(-1)?.end ?? chain.or.end);
    }
    // `and` binds closer than `or`.
    if (loop !== null) return insertAt(loop.body.end);
    const plan = this.#plans.planOf(first);
    plan.instead.push(texts);
    return [{ plan }];
  }

  /** An alternative that the other side does not have: narrowed to the one that it has, or taken away. */
  #refuse(detail: Detail, alternative: Formula, all: readonly Comparison[]): Target[] {
    const only = namedValue(alternative);
    if (only !== null) {
      return all.flatMap((at): Target[] => {
        const place = at.fields[0] === only.path && at.value === only.value ? alternativeIn(at) : null;
        if (place === null || withoutParentheses(place.or.operands[place.index] as Expression) !== at.node) return [];
        this.#plans.remove(place);
        return [{ removed: place }];
      });
    }
    const paths = [...fieldsOf(alternative).keys()].map(plainPath);
    const own = new Set((detail.texts ?? []).map(foldCase));
    const found = all.filter(({ value, isText, fields }) => {
      return isText && own.has(foldCase(value)) && fields.some((field) => paths.some((path) => isWithin(path, field)));
    });
    const wanted = detail.nearest === undefined ? null : plainTexts(detail.nearest);
    if (wanted !== null) return this.#narrow(found, wanted, alternative);
    if (detail.nearest !== undefined) return found.map((at) => ({ plan: this.#plans.planOf(at) }));
    return found.map((at) => this.#takeAway(at, literalsOf(alternative).keys()));
  }

  /** The outermost alternative that holds a comparison and asks for nothing but these texts; else the place. */
  #takeAway(at: Comparison, texts: Iterable<string>): Target {
    const known = new Set([...texts].map(foldCase));
    let whole: Alternative | null = null;
    for (const above of at.parents) {
      if (!isOr(above)) continue;
      const place = alternativeOf(above, at.node.start);
      const operand = above.operands[place.index] as Node;
      if (!comparisonsIn(this.#side.file, operand).every(({ value }) => known.has(foldCase(value)))) break;
      whole = place;
    }
    if (whole === null) return { plan: this.#plans.planOf(at) };
    this.#plans.remove(whole);
    return { removed: whole };
  }

  #narrow(found: readonly Comparison[], wanted: readonly AskedText[], alternative: Formula): Target[] {
    const has = [...literalsOf(alternative).keys()].map(foldCase);
    const longer = (value: string) =>
      wanted.find(({ text }) => foldCase(text) !== foldCase(value) && foldCase(text).includes(foldCase(value)));
    const replaced = new Set(found.map(({ value }) => longer(value)));
    const lacking = wanted.filter((asked) => {
      return !replaced.has(asked) && !has.some((own) => own.includes(foldCase(asked.text)));
    });
    const seen = new Set<unknown>();
    return found.map((at) => {
      const plan = this.#plans.planOf(at);
      const asked = longer(at.value);
      if (asked !== undefined) this.#setText(plan, asked.text);
      const place = alternativeIn(at)?.or ?? at.loop ?? at.node;
      // Asked for once beside the first of several texts.
      if (!seen.has(place)) plan.beside = [...new Set([...plan.beside, ...lacking])];
      seen.add(place);
      return { plan };
    });
  }

  /** A field in which the rule does not look: every entry of a map, or a loop like the one that is there. */
  #searchField({ field, ownField }: Detail, all: readonly Comparison[]): Target[] {
    if (field === undefined) return [];
    if (ownField !== undefined) {
      const map = /^[\w.]+(?=\[)/.exec(ownField)?.[0];
      if (map === undefined || !/^\[\*\]$/.test(field.slice(map.length))) return [];
      return all
        .filter(({ isText, fields }) => isText && fields[0] === `vt.${ownField}`)
        .map((at) => {
          const plan = this.#plans.planOf(at);
          plan.map = `vt.${map}`;
          return { plan };
        });
    }
    const place = /^([\w.]+)\[\*\]((?:\.\w+)*)$/.exec(field);
    const model = all.find(({ loop }) => loop !== null);
    if (!place || !model?.loop) return [];
    const { loop, parents } = model;
    const collection = `vt.${place[1]}`;
    const isMap = loadSchema().resolve(collection)?.type.kind === "map";
    const copy = () => this.#plans.copyOf(loop, { collection, isMap, rest: place[2] ?? "" }, all);
    if (isAlternative(loop, parents)) {
      const text = () => {
        const copied = copy();
        return copied === null ? null : ` or ${copied}`;
      };
      return [{ inserted: { at: loop.end, text, operand: "" } }];
    }
    const text = () => {
      const [own, copied] = [this.#plans.copyOf(loop, null, all), copy()];
      return own === null || copied === null ? null : `(${own} or ${copied})`;
    };
    return [{ doubled: { loop, text } }];
  }
}

function ignoreCase(plan: Plan): void {
  plan.operator = WITHOUT_CASE[plan.operator] ?? plan.operator;
}

/** Whether `or` may follow a node without changing what stands around it. */
function isAlternative(node: Node, parentsOfInner: readonly Node[]): boolean {
  const above = parentsOfInner[parentsOfInner.indexOf(node) + 1];
  return above?.kind === "ParenthesizedExpression" || isOr(above);
}

/** The expression that takes up a stretch of a rule, and what it stands in. */
function expressionAt(
  rule: Rule,
  { start, end }: Span,
): { readonly to: Expression; readonly parent: Node | null } | null {
  let found: { readonly to: Expression; readonly parent: Node | null } | null = null;
  if (rule.condition === null) return null;
  const { expression } = rule.condition;
  visit(expression, {
    enter(node, ancestors) {
      if (node.start === start && node.end === end)
        found ??= { to: node as Expression, parent: ancestors.at(-1) ?? null };
      return found === null && node.start <= start && end <= node.end;
    },
  });
  return found;
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => unknown): T[][] {
  const groups = new Map<unknown, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}
