import type { Spot } from "../findings/index.ts";
import { foldCase } from "../logic/index.ts";
import { applyEdits, type SourceFile, type Span } from "../text/index.ts";
import {
  type BinaryExpression,
  type BinaryOperator,
  type Expression,
  encodeString,
  type File,
  type ForInExpression,
  type LogicalExpression,
  visit,
} from "../yara/index.ts";
import { operatorSpan, WITHOUT_CASE } from "../yara/operator_span.ts";
import { withoutParentheses } from "../yara/without_parentheses.ts";
import { type Alternative, alternativeIn, type Comparison, comparisonsIn } from "./comparisons.ts";
import { type Addition, type Joined, Joins } from "./joins.ts";
import type { AskedText } from "./plain_texts.ts";

/** What one comparison becomes once every difference has had its say. */
export interface Plan {
  readonly at: Comparison;
  operator: BinaryOperator;
  value: string;
  /** Texts to be asked of the same value besides. */
  beside: readonly AskedText[];
  /** Texts that are to do as well, all of them together. */
  readonly instead: (readonly AskedText[])[];
  /** A map that is to be searched in all its entries. */
  map: string | null;
  isGone: boolean;
}

/** What is to stand behind a place; the operand may be another one in a copy. */
export interface Insertion {
  readonly at: number;
  readonly text: (operand: string) => string | null;
  readonly operand: string;
}

/** A collection for a loop to look in, and what it compares of each element. */
export interface OtherField {
  readonly collection: string;
  readonly isMap: boolean;
  /** `.path` of the elements; empty for the elements themselves. */
  readonly rest: string;
}

/** A loop that is to stand beside a like one over another field. */
interface Doubled {
  readonly loop: ForInExpression;
  readonly text: () => string | null;
}

/** A place that a difference speaks of. */
export type Target =
  | { readonly plan: Plan; readonly isShown?: true }
  | { readonly optional: Comparison; readonly text: string }
  | { readonly removed: Alternative }
  | { readonly inserted: Insertion }
  | { readonly doubled: Doubled }
  | { readonly joined: Joined }
  | { readonly replaced: { readonly span: Span; readonly text: string } };

/** What is planned for a rule, comparison by comparison, and how each place reads once all is planned. */
export class EditPlans {
  readonly #file: File;
  readonly #source: SourceFile;
  readonly #plans = new Map<BinaryExpression, Plan>();
  readonly #removed = new Map<LogicalExpression, Set<number>>();
  readonly #insertions: Insertion[] = [];
  readonly #joins: Joins;
  #isSettled = false;

  constructor(file: File, source: SourceFile) {
    this.#joins = new Joins(source);
    this.#file = file;
    this.#source = source;
  }

  planOf(at: Comparison): Plan {
    let plan = this.#plans.get(at.node);
    if (plan === undefined) {
      plan = planFor(at);
      this.#plans.set(at.node, plan);
    }
    return plan;
  }

  remove({ or, index }: Alternative): void {
    const removed = this.#removed.get(or) ?? new Set();
    this.#removed.set(or, removed.add(index));
  }

  insert(at: number, operand: string, text: Insertion["text"]): Target {
    const inserted = { at, text, operand };
    this.#insertions.push(inserted);
    return { inserted };
  }

  join(joined: Joined): Target {
    this.#joins.add(joined);
    return { joined };
  }

  /**
   * A loop with what is planned for it, over another field where one is named; null where it asks more than texts of
   * one value.
   */
  copyOf(loop: ForInExpression, over: OtherField | null, all: readonly Comparison[]): string | null {
    const variable = loop.variables.at(-1);
    const inside = all.filter((at) => at.loop === loop);
    const [operand, ...others] = new Set(inside.map(({ node }) => this.#source.slice(node.left)));
    if (!variable || operand === undefined || others.length > 0) return null;
    if (!inside.every(({ isText }) => isText)) return null;
    // What is asked of a map's keys, or of a field beside the loop, is asked of no value of another field.
    if (operand !== variable.name && !operand.startsWith(`${variable.name}.`)) return null;
    if (over !== null && !isUsedOnlyIn(inside, loop, variable.name)) return null;
    const value = over?.isMap ? "value" : variable.name;
    const name = over === null ? operand : `${value}${over.rest}`;
    const removals = [...this.#removed].flatMap(([or, indexes]) => {
      if (or.start < loop.start || or.end > loop.end) return [];
      return [...indexes].flatMap((index) => this.#removalSpot({ or, index }, "") ?? []);
    });
    if (removals.some(({ instead }) => instead === null)) return null;
    const edits = removals.map(({ range }) => ({ start: range.start.offset, end: range.end.offset, text: "" }));
    const isLeft = ({ start, end }: Span) => !edits.some((edit) => edit.start <= start && end <= edit.end);
    for (const at of inside.filter(({ node }) => isLeft(node))) {
      const plan = this.#plans.get(at.node) ?? planFor(at);
      const text = this.#merged(plan, name) ?? `${name} ${plan.operator} ${this.#literal(plan)}`;
      edits.push({ start: at.node.start, end: at.node.end, text });
    }
    for (const { at, text } of this.#insertions) {
      const inserted = loop.start < at && at < loop.end ? text(name) : null;
      if (inserted !== null) edits.push({ start: at, end: at, text: inserted });
    }
    if (over !== null) {
      const { start } = loop.variables[0] ?? variable;
      edits.push({ start, end: variable.end, text: over.isMap ? `key, ${value}` : value });
      edits.push({ start: loop.iterable.start, end: loop.iterable.end, text: over.collection });
    }
    const moved = edits.map(({ start, end, text }) => ({ start: start - loop.start, end: end - loop.start, text }));
    return applyEdits(this.#source.slice(loop), moved);
  }

  // ---- what comes of it

  /** Comparisons that have become the same stand once. */
  #settle(): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    const chains = new Set([...this.#plans.values()].flatMap(({ at }) => alternativeIn(at)?.or ?? []));
    for (const or of chains) {
      const operands = comparisonsIn(this.#file, or).flatMap((at) => {
        const place = alternativeIn(at);
        const isOperand = place?.or === or && withoutParentheses(or.operands[place.index] as Expression) === at.node;
        return isOperand && at.isText ? [{ at, index: place.index, plan: this.#plans.get(at.node) }] : [];
      });
      const key = ({ at, plan }: (typeof operands)[number]) => {
        const { operator, value } = plan ?? { operator: at.node.operator, value: at.value };
        const isCased = WITHOUT_CASE[operator] !== undefined;
        return `${this.#source.slice(at.node.left)} ${operator} ${isCased ? value : foldCase(value)}`;
      };
      const isPlain = (plan: Plan | undefined) => !plan || (plan.beside.length === 0 && plan.instead.length === 0);
      const changed = operands.filter(
        ({ at, plan }) => plan && (plan.operator !== at.node.operator || plan.value !== at.value),
      );
      const seen = new Set(operands.filter((operand) => !changed.includes(operand)).map(key));
      for (const operand of changed) {
        if (seen.has(key(operand)) && operand.plan && isPlain(operand.plan)) {
          operand.plan.isGone = true;
          this.remove({ or, index: operand.index });
        }
        seen.add(key(operand));
      }
    }
  }

  /** The places, and what is to stand there; ask once everything is planned. */
  spots(target: Target): Spot[] {
    this.#settle();
    if ("joined" in target) return this.#joins.additions(target.joined).map((addition) => this.#addedSpot(addition));
    if ("plan" in target) return this.#planSpots(target.plan, target.isShown === true);
    const spot = this.#spot(target);
    return spot === null ? [] : [spot];
  }

  #spot(target: Exclude<Target, { plan: Plan } | { joined: Joined }>): Spot | null {
    if ("optional" in target) return this.#optionalSpot(target.optional, target.text);
    if ("removed" in target) return this.#removalSpot(target.removed, "");
    if ("inserted" in target) {
      const { at, text, operand } = target.inserted;
      const instead = text(operand);
      return instead === null ? null : this.#spotAt({ start: at, end: at }, instead, operand);
    }
    if ("replaced" in target) return this.#spotAt(target.replaced.span, target.replaced.text, "");
    const { loop, text } = target.doubled;
    const instead = text();
    return instead === null ? null : this.#spotAt(loop, instead, "");
  }

  /** `isShown`: the place alone is told. */
  #planSpots(plan: Plan, isShown: boolean): Spot[] {
    const { node } = plan.at;
    const operand = this.#source.slice(node.left);
    const place = alternativeIn(plan.at);
    if (!isShown && place !== null && (plan.isGone || this.#removed.get(place.or)?.has(place.index))) {
      const spot = this.#removalSpot(place, operand);
      return spot === null ? [] : [{ ...spot, repeats: plan.isGone }];
    }
    const asks = this.#merged(plan, operand);
    if (asks !== null && !isShown) return [this.#spotAt(node, asks, operand)];
    const span = this.#operatorAndValue(node);
    if (isShown || isUnchanged(plan)) return [this.#spotAt(span, null, operand)];
    const value = this.#literal(plan);
    const operator = operatorSpan(node, this.#source.text);
    const isPlain = operator === null || this.#source.text.slice(operator.end, node.right.start).trim() === "";
    if (isPlain) return [this.#spotAt(span, `${plan.operator} ${value}`, operand)];
    // A comment between the two stays.
    return [
      ...(plan.operator === node.operator ? [] : [this.#spotAt(operator, plan.operator, operand)]),
      ...(plan.value === plan.at.value ? [] : [this.#spotAt(node.right, value, operand)]),
    ];
  }

  /** The comparison as a whole, where more of it changes than its operator and its literal; else null. */
  #merged(plan: Plan, operand: string): string | null {
    const { operator, beside, instead, map } = plan;
    if (map === null && beside.length === 0 && instead.length === 0) return null;
    const value = map === null ? operand : "value";
    const asked = [`${value} ${operator} ${this.#literal(plan)}`, ...beside.map((asked) => asks(value, asked))];
    const whole = together(asked);
    const others = instead.map((texts) => together(texts.map((asked) => asks(value, asked))));
    const joined = others.length === 0 ? whole : `(${[whole, ...others].join(" or ")})`;
    return map === null ? joined : `for any key, value in ${map} : ( ${joined} )`;
  }

  #addedSpot({ at, text }: Addition): Spot {
    const spot = this.#spotAt({ start: at, end: at }, text, "");
    return text === "(" ? { ...spot, before: shownStart(this.#source.text.slice(at)) } : spot;
  }

  /** A comparison that is to find another spelling of its text as well. */
  #optionalSpot(at: Comparison, text: string): Spot {
    const { node, value } = at;
    const plan = this.#plans.get(node) ?? planFor(at);
    const { operator } = plan;
    const operand = this.#source.slice(node.left);
    if (foldCase(value).includes(foldCase(text))) {
      return this.#spotAt(this.#operatorAndValue(node), `${operator} ${encodeString(text)}`, operand);
    }
    const own = `${operand} ${operator} ${this.#literal(plan)}`;
    return this.#spotAt(node, `(${own} or ${asks(operand, { operator, text })})`, operand);
  }

  #removalSpot({ or, index }: Alternative, operand: string): Spot | null {
    const removed = this.#removed.get(or) ?? new Set();
    const { operands } = or;
    const [before, own, after] = [operands[index - 1], operands[index], operands[index + 1]];
    if (own === undefined) return null;
    if (removed.size >= operands.length) return this.#spotAt(own, null, operand);
    const isFirstLeft = operands.slice(0, index).every((_, i) => removed.has(i));
    const span =
      isFirstLeft || before === undefined
        ? { start: own.start, end: after?.start ?? own.end }
        : { start: before.end, end: own.end };
    const inner = withoutParentheses(own);
    const left = inner.kind === "BinaryExpression" ? this.#source.slice(inner.left) : operand;
    return this.#spotAt(span, "", left);
  }

  #spotAt(span: Span, instead: string | null, operand: string): Spot {
    return { text: this.#source.slice(span), instead, operand, repeats: false, range: this.#source.rangeOf(span) };
  }

  #operatorAndValue(node: BinaryExpression): Span {
    const { left, end } = node;
    const gap = this.#source.text.slice(left.end, node.right.start);
    const start = operatorSpan(node, this.#source.text)?.start ?? left.end + (gap.length - gap.trimStart().length);
    return { start, end };
  }

  #literal({ at, value }: Plan): string {
    // As it was written, where it stays: `\x41` is not to become `A`.
    if (value === at.value) return this.#source.slice(at.node.right);
    return at.isText ? encodeString(value) : value;
  }
}

function planFor(at: Comparison): Plan {
  const { operator } = at.node;
  return { at, operator, value: at.value, beside: [], instead: [], map: null, isGone: false };
}

function isUnchanged({ at, operator, value }: Plan): boolean {
  return operator === at.node.operator && value === at.value;
}

/** A comparison as it is written. */
export function asks(operand: string, { operator, text }: AskedText): string {
  return `${operand} ${operator} ${encodeString(text)}`;
}

/** Several things asked at once. */
export function together(parts: readonly string[]): string {
  return parts.length === 1 ? (parts[0] as string) : `(${parts.join(" and ")})`;
}

/** Whether nothing of a loop but these comparisons is about its variable. */
function isUsedOnlyIn(comparisons: readonly Comparison[], { body }: ForInExpression, name: string): boolean {
  let isOnly = true;
  visit(body, {
    Identifier: (node) => {
      const isWithin = ({ node: { left } }: Comparison) => left.start <= node.start && node.end <= left.end;
      if (node.name === name && !comparisons.some(isWithin)) isOnly = false;
    },
  });
  return isOnly;
}

/** Enough of what follows to know a place by. */
function shownStart(text: string): string {
  const [line = ""] = text.split("\n", 1);
  const short = /^.{0,40}(?=\s|$)|^\S+/.exec(line)?.[0] ?? "";
  return short.length < line.trimEnd().length ? `${short.trimEnd()} …` : line.trimEnd();
}
