import type { Spot } from "../findings/index.ts";
import { type ClauseDifference, type Formula, foldCase, type LikeTest } from "../logic/index.ts";
import type { Span } from "../text/index.ts";
import { visit } from "../yara/index.ts";
import { WITHOUT_CASE } from "../yara/operator_span.ts";
import { accept, refuse, takeAway } from "./alternative_edits.ts";
import { boundInstead, isOneBound, says } from "./bounds.ts";
import { type Comparison, comparisonsIn, isAskedFor } from "./comparisons.ts";
import { EditPlans } from "./edit_plans.ts";
import type { Plan, Target } from "./edit_targets.ts";
import { fieldName } from "./explanation.ts";
import { expressionAt } from "./expression_at.ts";
import { leaveField, leaveFields, searchField } from "./field_edits.ts";
import { ignoreCase, minds, setText } from "./letter_case.ts";
import { asksForOtherValue } from "./other_value.ts";
import { likeTestsOf, operatorOf } from "./plain_texts.ts";
import { PlannedSpots } from "./planned_spots.ts";
import { raisedText } from "./raised_text.ts";
import { dropRepeats } from "./repeats.ts";
import type { RuleSide } from "./rule_side.ts";
import { distinctSpots } from "./spot_edits.ts";
import { type WrittenNumbers, writtenNumbers } from "./written_numbers.ts";

/** What a rule is compared with. */
export interface OtherSide {
  /** Null for a query, which minds no letter case. */
  readonly ruleName: string | null;
  /** As its clauses write them. */
  readonly numbers: WrittenNumbers;
}

/** A clause that only one side has, and where it stands. */
export interface Added {
  readonly difference: ClauseDifference;
  readonly range: Span;
}

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
  #spots: PlannedSpots | null = null;

  constructor(side: RuleSide, other: OtherSide) {
    this.#side = side;
    this.#other = other;
    this.#plans = new EditPlans(side.file, side.source);
  }

  get #isAgainstQuery(): boolean {
    return this.#other.ruleName === null;
  }

  /**
   * A clause of the other side that the rule does not have, and how it is written there; ask once all differences are
   * in. `added`: those of the rule's that only it has.
   */
  addClause(difference: ClauseDifference, clause: Formula, written: string, added: readonly Added[]): void {
    const { condition } = this.#side.rule;
    const changed = this.#excluding(difference, clause);
    if (changed !== null) {
      this.#targets.set(difference, changed);
      return;
    }
    const other = added.find(({ range }) => this.#isOtherValue(range, clause));
    const place = other === undefined ? null : expressionAt(this.#side.rule, other.range);
    const isBracketed = place?.parent?.kind === "ParenthesizedExpression";
    const text = raisedText(clause, this.#side.file, isBracketed ? "or" : "and", writtenNumbers([written]));
    if (condition === null || text === null) return;
    if (place !== null && other !== undefined) {
      const replaced = this.#plans.replace(place.to, text);
      this.#targets.set(difference, [replaced]);
      this.#targets.set(other.difference, [replaced]);
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
      const found = targets.filter((target) => target.kind === "changed" && foldCase(target.plan.value) === text);
      if (reason === "negation" && found.length > 0) return found;
    }
    return null;
  }

  /** Loops over all elements of a field, to be content with any. */
  #ofAny(field: string, within: Span): Target[] {
    const targets: Target[] = [];
    visit(this.#side.rule, {
      enter: (node) => node.end > within.start && node.start < within.end,
      ForInExpression: ({ start, end, quantifier, iterable }) => {
        if (start < within.start || end > within.end || quantifier.type !== "all") return;
        if (this.#side.source.slice(iterable) !== fieldName(field)) return;
        targets.push(this.#plans.replace({ start: quantifier.start, end: quantifier.end }, "any"));
      },
    });
    return targets;
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
      targets.push({ kind: "changed", plan });
    };
    switch (reason) {
      case "case_sensitive":
        for (const at of all.filter((at) => minds(at, detail.texts ?? []))) change(at, ignoreCase);
        return;
      case "anchored": {
        // As the other side has it: at an end of the value, or anywhere.
        const tests = (isOwn ? detail.anchors?.others : detail.anchors?.clause) ?? [];
        for (const at of all) {
          const asked = tests.find(({ parts }) => foldCase(parts[0] ?? "") === foldCase(at.value));
          if (at.isText && asked) change(at, (plan) => anchor(plan, asked));
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
          if (difference.scope) targets.push({ kind: "optional", at, text: other });
          else change(at, (plan) => setText(plan, other, this.#isAgainstQuery));
        }
        return;
      case "bound_narrower":
      case "bound_wider": {
        const path = fieldName(detail.field);
        const [from, to] = isOwn ? [detail.bound, detail.otherBound] : [detail.otherBound, detail.bound];
        for (const at of all.filter(({ fields }) => fields.includes(path))) {
          // Another bound of the same field, or one that is negated, is not the one that is meant.
          if (!isOneBound(to) || !says(at, from)) targets.push({ kind: "shown", at });
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
        if (isOwn && detail.every !== undefined) targets.push(...this.#ofAny(detail.every.field, within));
        // What only the rule excludes.
        if (isOwn && own === undefined)
          targets.push(...about(detail.texts ?? []).map((at) => takeAway(at, detail.texts ?? [], this.#plans)));
        return;
      case "field_missing":
        if (isOwn) targets.push(...searchField(detail, all.filter(isAskedFor), this.#plans));
        return;
      case "field_added":
        if (!isOwn) targets.push(...leaveField(detail, all.filter(isAskedFor), this.#plans));
        return;
      case "alternative_missing":
        if (isOwn && detail.alternative) {
          const { alternative, besides = [] } = detail;
          targets.push(...accept(alternative, besides, all.filter(isAskedFor), within, this.#side, this.#plans));
        }
        return;
      case "alternative_added":
        if (!isOwn && detail.alternative) {
          const asked = all.filter(isAskedFor);
          targets.push(...refuse(detail, detail.alternative, asked, this.#isAgainstQuery, this.#plans));
        }
        return;
      default:
    }
  }

  /** The places of a difference, in order, with what is to stand there; ask once all differences are in. */
  spots(difference: ClauseDifference): Spot[] {
    this.#spots ??= this.#settled();
    const spots = this.#spots;
    const targets = this.#targets.get(difference) ?? [];
    return distinctSpots(targets.flatMap((target) => spots.of(target))).map((spot) => {
      const name = this.#ruleAt(spot.range.start.offset);
      return name === null ? spot : { ...spot, rule: name };
    });
  }

  /** What becomes of all places, once nothing more is asked of the rule. */
  #settled(): PlannedSpots {
    leaveFields([...this.#targets.values()].flat(), this.#plans);
    dropRepeats(this.#plans);
    return new PlannedSpots(this.#plans);
  }

  /** The rule that has a place, where that is not clear: what is to change may stand in another that this one names. */
  #ruleAt(offset: number): string | null {
    const { rule, file } = this.#side;
    const isClear = this.#isAgainstQuery || this.#other.ruleName === rule.name.name;
    const found = file.items.find(({ start, end }) => start <= offset && offset < end);
    return found?.kind !== "Rule" || (found === rule && isClear) ? null : found.name.name;
  }
}

function anchor(plan: Plan, asked: LikeTest): void {
  plan.operator = operatorOf({ ...asked, ignoreCase: WITHOUT_CASE[plan.operator] === undefined });
}
