import type { Spot } from "../findings/index.ts";
import {
  type ClauseDifference,
  type Detail,
  type Formula,
  fieldsOf,
  foldCase,
  literalsOf,
  type Test,
} from "../logic/index.ts";
import { applyEdits, type SourceFile, type Span } from "../text/index.ts";
import {
  type BinaryExpression,
  type BinaryOperator,
  encodeString,
  type File,
  type ForInExpression,
  type LogicalExpression,
  type Node,
} from "../yara/index.ts";
import { WITHOUT_CASE } from "../yara/operator_span.ts";
import {
  type Alternative,
  alternativeAround,
  type Comparison,
  comparisonsIn,
  isWithin,
  plainPath,
} from "./comparisons.ts";
import { namedValue } from "./constants.ts";
import { type AskedText, plainTexts } from "./plain_texts.ts";

const ANYWHERE: Readonly<Partial<Record<BinaryOperator, BinaryOperator>>> = {
  startswith: "contains",
  endswith: "contains",
  "==": "contains",
  istartswith: "icontains",
  iendswith: "icontains",
  iequals: "icontains",
};

const LETTER = /\p{L}/u;

/** What one comparison becomes once every difference has had its say. */
interface Plan {
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
interface Insertion {
  readonly at: number;
  readonly text: (operand: string) => string | null;
  readonly operand: string;
}

/** A loop that is to stand beside a like one over another field. */
interface Doubled {
  readonly loop: ForInExpression;
  readonly text: () => string | null;
}

type Target =
  | { readonly plan: Plan; readonly isShown?: true }
  | { readonly optional: Comparison; readonly text: string }
  | { readonly removed: Alternative }
  | { readonly inserted: Insertion }
  | { readonly doubled: Doubled };

/**
 * What would bring a rule in line with what it is compared with: each difference says what it asks of the rule's
 * comparisons, and once all have, each place is told with what all of them together make of it. What needs a person
 * to judge is told as a place alone.
 */
export class RuleEdits {
  readonly #file: File;
  readonly #source: SourceFile;
  readonly #isAgainstQuery: boolean;
  readonly #plans = new Map<BinaryExpression, Plan>();
  readonly #removed = new Map<LogicalExpression, Set<number>>();
  readonly #insertions: Insertion[] = [];
  readonly #targets = new Map<ClauseDifference, Target[]>();
  #isSettled = false;

  /** `isAgainstQuery`: the other side is a query, which minds no letter case. */
  constructor(file: File, source: SourceFile, isAgainstQuery: boolean) {
    this.#file = file;
    this.#source = source;
    this.#isAgainstQuery = isAgainstQuery;
  }

  /**
   * Notes what a difference asks of the comparisons within a stretch. `isOwn`: the clause that asks for too much is
   * this rule's, so that its literals are the rule's; otherwise the other side's literals are.
   */
  add(difference: ClauseDifference, isOwn: boolean, within: Span): void {
    const targets = this.#targets.get(difference) ?? [];
    this.#targets.set(difference, targets);
    const { reason, detail } = difference;
    const own = isOwn ? detail.literal : detail.otherLiteral;
    const other = isOwn ? detail.otherLiteral : detail.literal;
    const all = comparisonsIn(this.#file, within);
    const about = (texts: Iterable<string>) => {
      const wanted = new Set([...texts].map(foldCase));
      return all.filter(({ value }) => wanted.has(foldCase(value)));
    };
    const change = (at: Comparison, edit: (plan: Plan) => void) => {
      const plan = this.#planOf(at);
      edit(plan);
      targets.push({ plan });
    };
    switch (reason) {
      case "case_sensitive":
        for (const at of about(detail.texts ?? [])) {
          if (WITHOUT_CASE[at.node.operator]) change(at, ignoreCase);
        }
        return;
      case "anchored":
        for (const at of isOwn ? all : []) {
          if (at.isText && ANYWHERE[at.node.operator]) change(at, unanchor);
        }
        return;
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
        const path = `vt.${plainPath(detail.field ?? "")}`;
        const [from, to] = isOwn ? [detail.bound, detail.otherBound] : [detail.otherBound, detail.bound];
        const bound = comparisonWith(to);
        for (const at of all.filter(({ fields }) => fields.includes(path))) {
          // Another bound of the same field, or one that is negated, is not the one that is meant.
          if (bound === null || !says(at, from)) targets.push({ plan: this.#planOf(at), isShown: true });
          else {
            change(at, (plan) => {
              [plan.operator, plan.value] = bound;
            });
          }
        }
        return;
      }
      case "negation":
        for (const at of about(own === undefined ? [] : [own])) {
          change(at, (plan) => {
            if (other === undefined) return;
            if (foldCase(other) === foldCase(at.value)) ignoreCase(plan);
            else this.#setText(plan, other);
          });
        }
        // What only the rule excludes.
        if (isOwn && own === undefined)
          targets.push(...about(detail.texts ?? []).map((at) => this.#takeAway(at, detail.texts ?? [])));
        return;
      case "field_missing":
        if (isOwn) targets.push(...this.#searchField(detail, all));
        return;
      case "alternative_missing":
        if (isOwn && detail.alternative) targets.push(...this.#accept(detail.alternative, detail.besides ?? [], all));
        return;
      case "alternative_added":
        if (!isOwn && detail.alternative) targets.push(...this.#refuse(detail, detail.alternative, all));
        return;
      default:
    }
  }

  /** The places of a difference, in order, with what is to stand there; ask once all differences are in. */
  spots(difference: ClauseDifference): Spot[] {
    this.#settle();
    const spots = (this.#targets.get(difference) ?? []).flatMap((target) => this.#spot(target) ?? []);
    const distinct = new Map(spots.map((spot) => [`${spot.range.start.offset} ${spot.range.end.offset}`, spot]));
    return [...distinct.values()].sort((a, b) => a.range.start.offset - b.range.start.offset);
  }

  // ---- what differences ask for

  #planOf(at: Comparison): Plan {
    let plan = this.#plans.get(at.node);
    if (plan === undefined) {
      plan = planFor(at);
      this.#plans.set(at.node, plan);
    }
    return plan;
  }

  #setText(plan: Plan, text: string): void {
    plan.value = text;
    // Without a letter in it the operator was as good as one that minds no case.
    if (this.#isAgainstQuery && !LETTER.test(plan.at.value) && LETTER.test(text)) ignoreCase(plan);
  }

  /** An alternative of the other side, in each loop that looks where it is met. */
  #accept(alternative: Formula, besides: readonly string[], all: readonly Comparison[]): Target[] {
    const value = namedValue(alternative);
    if (value !== null) {
      const chain = all.flatMap((at) => (at.fields[0] === value.path ? (alternativeIn(at)?.or ?? []) : []))[0];
      const [last] = chain === undefined ? [] : chain.operands.slice(-1);
      return last ? [this.#insert(last.end, value.path, (name) => ` or ${name} == ${value.value}`)] : [];
    }
    const texts = plainTexts(alternative);
    if (texts === null || texts.length === 0) return [];
    const paths = [...fieldsOf(alternative).keys()].map(plainPath);
    const isMeant = ({ fields, isText }: Comparison) =>
      isText && fields.some((field) => paths.some((path) => isWithin(path, field)));
    const groups = groupedBy(all, ({ loop, node }) => loop ?? this.#textOf(node.left));
    const textsOf = (group: readonly Comparison[]) => [...new Set(group.map(({ value }) => value))].sort().join("\0");
    const meant = new Set(groups.filter((group) => group.some(isMeant)).map(textsOf));
    return groups
      .filter((group) => group.some(isMeant) || (group[0]?.loop != null && meant.has(textsOf(group))))
      .flatMap((group) => this.#acceptIn(group, texts, besides, all));
  }

  #acceptIn(
    group: readonly Comparison[],
    texts: readonly AskedText[],
    besides: readonly string[],
    all: readonly Comparison[],
  ): Target[] {
    const first = group.find(({ isText }) => isText);
    if (first === undefined) return [];
    const operand = this.#textOf(first.node.left);
    const text = (name: string) => ` or ${together(texts.map((wanted) => this.#asks(name, wanted)))}`;
    const insertAt = (at: number): Target[] => [this.#insert(at, operand, text)];
    const { loop } = first;
    const around = loop === null ? all : group;
    for (const { parents, node } of group) {
      const chain = alternativeAround(parents, node.start, false);
      if (chain === null) continue;
      // Whatever else is asked for must be met by the new texts too, or be asked for by the other side besides.
      const others = around.filter(({ node: other }) => other.start < chain.or.start || other.end > chain.or.end);
      const met = [...texts.map(({ text }) => foldCase(text)), ...besides];
      if (others.every(({ value }) => met.some((text) => text.includes(foldCase(value)))))
        return insertAt(chain.or.operands.at(-1)?.end ?? chain.or.end);
    }
    // `and` binds closer than `or`.
    if (loop !== null) return insertAt(loop.body.end);
    const plan = this.#planOf(first);
    plan.instead.push(texts);
    return [{ plan }];
  }

  #insert(at: number, operand: string, text: Insertion["text"]): Target {
    const inserted = { at, text, operand };
    this.#insertions.push(inserted);
    return { inserted };
  }

  /** An alternative that the other side does not have: narrowed to the one that it has, or taken away. */
  #refuse(detail: Detail, alternative: Formula, all: readonly Comparison[]): Target[] {
    const only = namedValue(alternative);
    if (only !== null) {
      return all.flatMap((at): Target[] => {
        const place = at.fields[0] === only.path && at.value === only.value ? alternativeIn(at) : null;
        if (place === null || bare(place.or.operands[place.index] as Node) !== at.node) return [];
        this.#remove(place);
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
    if (detail.nearest !== undefined) return found.map((at) => ({ plan: this.#planOf(at) }));
    return found.map((at) => this.#takeAway(at, literalsOf(alternative).keys()));
  }

  /** The outermost alternative that holds a comparison and asks for nothing but these texts; else the place. */
  #takeAway(at: Comparison, texts: Iterable<string>): Target {
    const known = new Set([...texts].map(foldCase));
    let whole: Alternative | null = null;
    for (const above of at.parents) {
      if (above.kind !== "LogicalExpression" || above.operator !== "or") continue;
      const place = alternativeAround([above], at.node.start, true) as Alternative;
      const operand = above.operands[place.index] as Node;
      if (!comparisonsIn(this.#file, operand).every(({ value }) => known.has(foldCase(value)))) break;
      whole = place;
    }
    if (whole === null) return { plan: this.#planOf(at) };
    this.#remove(whole);
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
      const plan = this.#planOf(at);
      const asked = longer(at.value);
      if (asked !== undefined) this.#setText(plan, asked.text);
      const place = alternativeIn(at)?.or ?? at.loop ?? at.node;
      // Asked for once beside the first of several texts.
      if (!seen.has(place)) plan.beside = [...new Set([...plan.beside, ...lacking])];
      seen.add(place);
      return { plan };
    });
  }

  #remove({ or, index }: Alternative): void {
    const removed = this.#removed.get(or) ?? new Set();
    this.#removed.set(or, removed.add(index));
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
          const plan = this.#planOf(at);
          plan.map = `vt.${map}`;
          return { plan };
        });
    }
    const place = /^([\w.]+)\[\*\]((?:\.\w+)*)$/.exec(field);
    const model = all.find(({ loop }) => loop !== null);
    if (!place || !model?.loop) return [];
    const { loop, parents } = model;
    const [, collection, rest] = place;
    const copy = () => this.#copyOf(loop, `vt.${collection}`, rest ?? "", all);
    if (isAlternative(loop, parents)) {
      const text = () => {
        const copied = copy();
        return copied === null ? null : ` or ${copied}`;
      };
      return [{ inserted: { at: loop.end, text, operand: "" } }];
    }
    const text = () => {
      const [own, copied] = [this.#copyOf(loop, null, null, all), copy()];
      return own === null || copied === null ? null : `(${own} or ${copied})`;
    };
    return [{ doubled: { loop, text } }];
  }

  /**
   * A loop with what is planned for it, over another field where one is named; null where it asks more than texts of
   * one value.
   */
  #copyOf(
    loop: ForInExpression,
    iterable: string | null,
    rest: string | null,
    all: readonly Comparison[],
  ): string | null {
    const [variable] = loop.variables;
    const inside = all.filter((at) => at.loop === loop);
    const [operand, ...others] = new Set(inside.map(({ node }) => this.#textOf(node.left)));
    if (!variable || loop.variables.length > 1 || operand === undefined || others.length > 0) return null;
    if (!inside.every(({ isText }) => isText)) return null;
    const name = rest === null ? operand : `${variable.name}${rest}`;
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
    if (iterable !== null) edits.push({ start: loop.iterable.start, end: loop.iterable.end, text: iterable });
    const moved = edits.map(({ start, end, text }) => ({ start: start - loop.start, end: end - loop.start, text }));
    return applyEdits(this.#textOf(loop), moved);
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
        const isOperand = place?.or === or && bare(or.operands[place.index] as Node) === at.node;
        return isOperand && at.isText ? [{ at, index: place.index, plan: this.#plans.get(at.node) }] : [];
      });
      const key = ({ at, plan }: (typeof operands)[number]) => {
        const { operator, value } = plan ?? { operator: at.node.operator, value: at.value };
        const isCased = WITHOUT_CASE[operator] !== undefined;
        return `${this.#textOf(at.node.left)} ${operator} ${isCased ? value : foldCase(value)}`;
      };
      const isPlain = (plan: Plan | undefined) => !plan || (plan.beside.length === 0 && plan.instead.length === 0);
      const changed = operands.filter(
        ({ at, plan }) => plan && (plan.operator !== at.node.operator || plan.value !== at.value),
      );
      const seen = new Set(operands.filter((operand) => !changed.includes(operand)).map(key));
      for (const operand of changed) {
        if (seen.has(key(operand)) && operand.plan && isPlain(operand.plan)) {
          operand.plan.isGone = true;
          this.#remove({ or, index: operand.index });
        }
        seen.add(key(operand));
      }
    }
  }

  #spot(target: Target): Spot | null {
    if ("optional" in target) return this.#optionalSpot(target.optional, target.text);
    if ("removed" in target) return this.#removalSpot(target.removed, "");
    if ("inserted" in target) {
      const { at, text, operand } = target.inserted;
      const instead = text(operand);
      return instead === null ? null : this.#spotAt({ start: at, end: at }, instead, operand);
    }
    if ("doubled" in target) {
      const { loop, text } = target.doubled;
      const instead = text();
      return instead === null ? null : this.#spotAt(loop, instead, "");
    }
    const { plan } = target;
    const { node, parents } = plan.at;
    const operand = this.#textOf(node.left);
    const place = alternativeAround(parents, node.start, false);
    if (!target.isShown && place !== null && (plan.isGone || this.#removed.get(place.or)?.has(place.index))) {
      const spot = this.#removalSpot(place, operand);
      return spot && { ...spot, repeats: plan.isGone };
    }
    const asks = this.#merged(plan, operand);
    if (asks === null || target.isShown) {
      const short = `${plan.operator} ${this.#literal(plan)}`;
      const span = { start: operatorStart(node, this.#source), end: node.end };
      return this.#spotAt(span, target.isShown || isUnchanged(plan) ? null : short, operand);
    }
    return this.#spotAt(node, asks, operand);
  }

  /** The comparison as a whole, where more of it changes than its operator and its literal; else null. */
  #merged(plan: Plan, operand: string): string | null {
    const { operator, beside, instead, map } = plan;
    if (map === null && beside.length === 0 && instead.length === 0) return null;
    const value = map === null ? operand : "value";
    const asked = [`${value} ${operator} ${this.#literal(plan)}`, ...beside.map((asked) => this.#asks(value, asked))];
    const whole = together(asked);
    const others = instead.map((texts) => together(texts.map((asked) => this.#asks(value, asked))));
    const joined = others.length === 0 ? whole : `(${[whole, ...others].join(" or ")})`;
    return map === null ? joined : `for any key, value in ${map} : ( ${joined} )`;
  }

  /** A comparison that is to find another spelling of its text as well. */
  #optionalSpot(at: Comparison, text: string): Spot {
    const { node, value } = at;
    const operand = this.#textOf(node.left);
    const own = this.#textOf(node);
    if (foldCase(value).includes(foldCase(text))) {
      const span = { start: operatorStart(node, this.#source), end: node.end };
      return this.#spotAt(span, `${node.operator} ${encodeString(text)}`, operand);
    }
    return this.#spotAt(node, `(${own} or ${this.#asks(operand, { operator: node.operator, text })})`, operand);
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
    const inner = bare(own);
    const left = inner.kind === "BinaryExpression" ? this.#textOf(inner.left) : operand;
    return this.#spotAt(span, "", left);
  }

  #spotAt(span: Span, instead: string | null, operand: string): Spot {
    return { text: this.#textOf(span), instead, operand, repeats: false, range: this.#source.rangeOf(span) };
  }

  #literal({ at, value }: Plan): string {
    // As it was written, where it stays: `\x41` is not to become `A`.
    if (value === at.value) return this.#textOf(at.node.right);
    return at.isText ? encodeString(value) : value;
  }

  #asks(operand: string, { operator, text }: AskedText): string {
    return `${operand} ${operator} ${encodeString(text)}`;
  }

  #textOf(span: Span): string {
    return this.#source.slice(span);
  }
}

function planFor(at: Comparison): Plan {
  const { operator } = at.node;
  return { at, operator, value: at.value, beside: [], instead: [], map: null, isGone: false };
}

function ignoreCase(plan: Plan): void {
  plan.operator = WITHOUT_CASE[plan.operator] ?? plan.operator;
}

function unanchor(plan: Plan): void {
  plan.operator = ANYWHERE[plan.operator] ?? plan.operator;
}

function isUnchanged({ at, operator, value }: Plan): boolean {
  return operator === at.node.operator && value === at.value;
}

/** The innermost `or` around a comparison, within its loop. */
function alternativeIn({ parents, node }: Comparison): Alternative | null {
  return alternativeAround(parents, node.start, false);
}

function together(parts: readonly string[]): string {
  return parts.length === 1 ? (parts[0] as string) : `(${parts.join(" and ")})`;
}

function bare(node: Node): Node {
  return node.kind === "ParenthesizedExpression" ? bare(node.expression) : node;
}

/** Whether `or` may follow a node without changing what stands around it. */
function isAlternative(node: Node, parentsOfInner: readonly Node[]): boolean {
  const above = parentsOfInner[parentsOfInner.indexOf(node) + 1];
  return above?.kind === "ParenthesizedExpression" || (above?.kind === "LogicalExpression" && above.operator === "or");
}

/** Whether a comparison, taken by itself, is this test. */
function says({ node, value }: Comparison, test: Test | undefined): boolean {
  if (test?.type !== "range" || !/^-?\d+$/.test(value)) return false;
  const number = Number(value);
  const { min, max } = test;
  switch (node.operator) {
    case ">=":
      return min === number && max === null;
    case ">":
      return min === number + 1 && max === null;
    case "<=":
      return max === number && (min === null || min === 0);
    case "<":
      return max === number - 1 && (min === null || min === 0);
    case "==":
      return min === number && max === number;
    default:
      return false;
  }
}

/** Operator and number of a test, where one comparison says it. */
function comparisonWith(test: Test | undefined): readonly [BinaryOperator, string] | null {
  if (test?.type !== "range" || test.minOpen || test.maxOpen) return null;
  const { min, max } = test;
  if (min !== null && min === max) return ["==", String(min)];
  if (min !== null && max !== null) return min === 0 ? ["<=", String(max)] : null;
  return min !== null ? [">=", String(min)] : max !== null ? ["<=", String(max)] : null;
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => unknown): T[][] {
  const groups = new Map<unknown, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

/** Where the operator stands: after the operand and the spaces behind it. */
function operatorStart(node: BinaryExpression, source: SourceFile): number {
  const gap = source.text.slice(node.left.end, node.right.start);
  return node.left.end + (gap.length - gap.trimStart().length);
}
