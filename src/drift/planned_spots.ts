import type { Spot } from "../findings/index.ts";
import { foldCase } from "../logic/index.ts";
import type { SourceFile, Span } from "../text/index.ts";
import { type BinaryExpression, type Expression, encodeString, type ForInExpression } from "../yara/index.ts";
import { operatorSpan } from "../yara/operator_span.ts";
import { withoutParentheses } from "../yara/without_parentheses.ts";
import { alternativeIn, type Comparison, isTurned, type Operand, TURNED, turned } from "./comparisons.ts";
import type { EditPlans } from "./edit_plans.ts";
import { isUnchanged, type Plan, type Target } from "./edit_targets.ts";
import { moved, wholeAstray } from "./field_edits.ts";
import type { Addition } from "./joins.ts";
import { asks } from "./plain_texts.ts";
import { isGone } from "./repeats.ts";

/** How each place of a rule reads once everything is planned. */
export class PlannedSpots {
  readonly #plans: EditPlans;
  readonly #source: SourceFile;

  constructor(plans: EditPlans) {
    this.#plans = plans;
    this.#source = plans.source;
  }

  /** The places of a target, and what is to stand there. */
  of(target: Target): Spot[] {
    switch (target.kind) {
      case "changed":
        return this.#changed(target.plan);
      case "shown":
        return [this.#at(this.#operatorAndValue(target.at.node), null, this.#operandOf(target.at))];
      case "optional":
        return [this.#optional(target.at, target.text)];
      case "removed":
        return [this.#removal(target.operand)];
      case "inserted": {
        const { at, text, operand } = target.insertion;
        const place = { start: at, end: at };
        const isRepeated = "isRepeated" in target.insertion && target.insertion.isRepeated;
        return isRepeated || isGone(place, this.#plans) ? [] : this.#written(place, text(operand), operand);
      }
      case "copied":
        return this.#moved(target.loop, target.copy);
      case "astray":
        return this.#astray(target.at);
      case "joined":
        return this.#plans.additions(target.joined).map((addition) => this.#addition(addition));
      case "replaced":
        return this.#written(target.span, target.text, "");
    }
  }

  #changed(plan: Plan): Spot[] {
    const { node } = plan.at;
    const operand = this.#operandOf(plan.at);
    if (plan.repeats !== null) return [{ ...this.#removal(plan.repeats, operand), repeats: true }];
    const place = alternativeIn(plan.at);
    if (place !== null && this.#plans.removedOf(place.chain).has(place.index)) return [this.#removal(place, operand)];
    const merged = this.#plans.merged(plan, operand);
    if (merged !== null) return [this.#at(node, merged, operand)];
    const span = this.#operatorAndValue(node);
    if (isUnchanged(plan)) return [this.#at(span, null, operand)];
    const value = this.#plans.literal(plan);
    const operator = this.#operatorOf(node);
    const gap = operator === null ? null : gapBetween(operator, node.right);
    const isPlain = operator === null || gap === null || this.#source.slice(gap).trim() === "";
    const wanted = isTurned(node) ? (TURNED[plan.operator] ?? plan.operator) : plan.operator;
    if (isPlain) return [this.#at(span, isTurned(node) ? `${value} ${wanted}` : `${wanted} ${value}`, operand)];
    // A comment between the two stays.
    return [
      ...(plan.operator === node.operator ? [] : [this.#at(operator, wanted, operand)]),
      ...(plan.value === plan.at.value ? [] : [this.#at(node.right, value, operand)]),
    ];
  }

  /** A comparison that is to find another spelling of its text as well. */
  #optional(at: Comparison, text: string): Spot {
    const { node, value } = at;
    const plan = this.#plans.planned(at);
    const { operator } = plan;
    const operand = this.#operandOf(at);
    if (foldCase(value).includes(foldCase(text))) {
      return this.#at(this.#operatorAndValue(node), `${operator} ${encodeString(text)}`, operand);
    }
    const own = `${operand} ${operator} ${this.#plans.literal(plan)}`;
    return this.#at(node, `(${own} or ${asks(operand, { operator, text })})`, operand);
  }

  /** `compared`: what is compared where the operand is more than one comparison. */
  #removal(removed: Operand, compared = ""): Spot {
    const own = removed.chain.operands[removed.index] as Expression;
    const span = this.#plans.removalOf(removed);
    const inner = withoutParentheses(own);
    const operand = inner.kind === "BinaryExpression" ? this.#source.slice(turned(inner).left) : compared;
    return span === null ? this.#at(own, null, operand) : this.#at(span, "", operand);
  }

  #moved(loop: ForInExpression, copy: () => string | null): Spot[] {
    const written = isGone({ start: loop.end, end: loop.end }, this.#plans) ? null : moved(loop, copy, this.#plans);
    return written === null ? [] : [this.#at(written.span, written.text, "")];
  }

  #astray(at: Comparison): Spot[] {
    const [copy] = at.loop === null ? [] : this.#plans.copiesOf(at.loop);
    const spots = at.loop !== null && copy !== undefined ? this.#moved(at.loop, copy) : [];
    if (spots.some(({ text }) => text !== "")) return spots;
    const whole = wholeAstray(at, this.#plans);
    // One that was to go to other fields, and cannot, is not taken away for that.
    const isRemoved = whole !== null && this.#plans.removedOf(whole.chain).has(whole.index);
    return [isRemoved ? this.#removal(whole) : this.#at(this.#operatorAndValue(at.node), null, this.#operandOf(at))];
  }

  #addition({ at, text }: Addition): Spot {
    const spot = this.#at({ start: at, end: at }, text, "");
    return text === "(" ? { ...spot, before: shownStart(this.#source.text.slice(at)) } : spot;
  }

  #written(span: Span, instead: string | null, operand: string): Spot[] {
    return instead === null ? [] : [this.#at(span, instead, operand)];
  }

  #at(span: Span, instead: string | null, operand: string): Spot {
    return { text: this.#source.slice(span), instead, operand, repeats: false, range: this.#source.rangeOf(span) };
  }

  #operandOf({ node }: Comparison): string {
    return this.#source.slice(node.left);
  }

  #operatorOf(node: BinaryExpression): Span | null {
    const { left, right, operator } = node;
    const { text } = this.#source;
    if (!isTurned(node)) return operatorSpan(node, text);
    return operatorSpan({ left: right, right: left, operator: TURNED[operator] ?? operator }, text);
  }

  #operatorAndValue(node: BinaryExpression): Span {
    const { left, right, start: first, end } = node;
    if (isTurned(node)) {
      const gap = this.#source.text.slice(right.end, left.start);
      return { start: first, end: this.#operatorOf(node)?.end ?? right.end + gap.trimEnd().length };
    }
    const gap = this.#source.text.slice(left.end, node.right.start);
    const start = operatorSpan(node, this.#source.text)?.start ?? left.end + (gap.length - gap.trimStart().length);
    return { start, end };
  }
}

function gapBetween(a: Span, b: Span): Span {
  return a.start < b.start ? { start: a.end, end: b.start } : { start: b.end, end: a.start };
}

/** Enough of what follows to know a place by. */
function shownStart(text: string): string {
  const [line = ""] = text.split("\n", 1);
  const short = /^.{0,40}(?=\s|$)|^\S+/.exec(line)?.[0] ?? "";
  return short.length < line.trimEnd().length ? `${short.trimEnd()} …` : line.trimEnd();
}
