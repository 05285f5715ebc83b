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

interface Insertion {
  readonly at: number;
  readonly text: () => string | null;
  readonly operand: string;
}

type Target =
  | { readonly plan: Plan; readonly isShown?: true }
  | { readonly removed: Alternative }
  | { readonly inserted: Insertion };

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
        // What is set aside is shown where it could miss something, and changes nothing.
        if (difference.scope && foldCase(other).includes(foldCase(own))) return;
        for (const at of about([own])) {
          if (difference.scope) targets.push({ plan: this.#planOf(at), isShown: true });
          else change(at, (plan) => this.#setText(plan, other));
        }
        return;
      case "wildcard":
        for (const at of about(own === undefined ? [] : [own])) targets.push({ plan: this.#planOf(at), isShown: true });
        return;
      case "bound_narrower":
      case "bound_wider": {
        const path = `vt.${plainPath(detail.field ?? "")}`;
        const found = all.filter(({ fields }) => fields.includes(path));
        const bound = found.length === 1 ? comparisonWith(isOwn ? detail.otherBound : detail.bound) : null;
        for (const at of found) {
          change(at, (plan) => {
            if (bound !== null) [plan.operator, plan.value] = bound;
          });
        }
        return;
      }
      case "field_missing":
        if (isOwn) targets.push(...this.#searchField(detail, all));
        return;
      case "alternative_missing":
        if (isOwn && detail.alternative) targets.push(...this.#accept(detail.alternative, all));
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
      const { operator } = at.node;
      plan = { at, operator, value: at.value, beside: [], instead: [], map: null, isGone: false };
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
  #accept(alternative: Formula, all: readonly Comparison[]): Target[] {
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
      .flatMap((group) => this.#acceptIn(group, texts, all));
  }

  #acceptIn(group: readonly Comparison[], texts: readonly AskedText[], all: readonly Comparison[]): Target[] {
    const first = group.find(({ isText }) => isText);
    if (first === undefined) return [];
    const operand = this.#textOf(first.node.left);
    const text = ` or ${together(texts.map((wanted) => this.#asks(operand, wanted)))}`;
    const insertAt = (at: number): Target[] => [{ inserted: { at, text: () => text, operand } }];
    const { loop } = first;
    const around = loop === null ? all : group;
    for (const { parents, node } of group) {
      const chain = alternativeAround(parents, node.start, false);
      if (chain === null) continue;
      // Whatever else is asked for must be met by the new texts too.
      const besides = around.filter(({ node: other }) => other.start < chain.or.start || other.end > chain.or.end);
      const isMet = ({ value }: Comparison) => texts.some(({ text }) => foldCase(text).includes(foldCase(value)));
      if (besides.every(isMet)) return insertAt(chain.or.operands.at(-1)?.end ?? chain.or.end);
    }
    // `and` binds closer than `or`.
    if (loop !== null) return insertAt(loop.body.end);
    const plan = this.#planOf(first);
    plan.instead.push(texts);
    return [{ plan }];
  }

  /** An alternative that the other side does not have: narrowed to the one that it has, or taken away. */
  #refuse(detail: Detail, alternative: Formula, all: readonly Comparison[]): Target[] {
    const paths = [...fieldsOf(alternative).keys()].map(plainPath);
    const own = new Set((detail.texts ?? []).map(foldCase));
    const found = all.filter(({ value, isText, fields }) => {
      return isText && own.has(foldCase(value)) && fields.some((field) => paths.some((path) => isWithin(path, field)));
    });
    const wanted = detail.nearest === undefined ? null : plainTexts(detail.nearest);
    if (wanted !== null) return this.#narrow(found, wanted, alternative);
    if (detail.nearest !== undefined) return found.map((at) => ({ plan: this.#planOf(at) }));
    const known = new Set([...literalsOf(alternative).keys()].map(foldCase));
    return found.flatMap((at): Target[] => {
      const place = alternativeAround(at.parents, at.node.start, true);
      const operand = place?.or.operands[place.index];
      const isWhole =
        operand !== undefined && comparisonsIn(this.#file, operand).every(({ value }) => known.has(foldCase(value)));
      if (place === null || !isWhole) return [{ plan: this.#planOf(at) }];
      this.#remove(place);
      return [{ removed: place }];
    });
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
      const place = alternativeAround(at.parents, at.node.start, false)?.or ?? at.loop ?? at.node;
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
    const model = all.find(({ loop, parents }) => loop !== null && isAlternative(loop, parents))?.loop;
    if (!place || !model) return [];
    const [, collection, rest] = place;
    const text = () => {
      const copy = this.#copyOf(model, `vt.${collection}`, rest ?? "", all);
      return copy === null ? null : ` or ${copy}`;
    };
    return [{ inserted: { at: model.end, text, operand: "" } }];
  }

  /** A loop, with what is planned for it, over another field; null where it asks more than texts of one value. */
  #copyOf(loop: ForInExpression, iterable: string, rest: string, all: readonly Comparison[]): string | null {
    const [variable] = loop.variables;
    const inside = all.filter((at) => at.loop === loop);
    const operands = new Set(inside.map(({ node }) => this.#textOf(node.left)));
    if (!variable || loop.variables.length > 1 || operands.size !== 1 || !inside.every(({ isText }) => isText))
      return null;
    const edits = inside.flatMap((at) => {
      const plan = this.#plans.get(at.node);
      if (plan?.isGone || (plan?.beside.length ?? 0) > 0 || (plan?.instead.length ?? 0) > 0) return [];
      const { operator, value } = plan ?? { operator: at.node.operator, value: at.value };
      return [{ ...at.node, text: this.#asks(`${variable.name}${rest}`, { operator, text: value }) }];
    });
    if (edits.length < inside.length) return null;
    const moved = [{ start: loop.iterable.start, end: loop.iterable.end, text: iterable }, ...edits].map((edit) => ({
      start: edit.start - loop.start,
      end: edit.end - loop.start,
      text: edit.text,
    }));
    return applyEdits(this.#textOf(loop), moved);
  }

  // ---- what comes of it

  /** Comparisons that have become the same stand once. */
  #settle(): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    const chains = new Set(
      [...this.#plans.values()].flatMap(({ at }) => alternativeAround(at.parents, at.node.start, false)?.or ?? []),
    );
    for (const or of chains) {
      const operands = comparisonsIn(this.#file, or).flatMap((at) => {
        const place = alternativeAround(at.parents, at.node.start, false);
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
    if ("removed" in target) return this.#removalSpot(target.removed, "");
    if ("inserted" in target) {
      const { at, text, operand } = target.inserted;
      const instead = text();
      return instead === null ? null : this.#spotAt({ start: at, end: at }, instead, operand);
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

function ignoreCase(plan: Plan): void {
  plan.operator = WITHOUT_CASE[plan.operator] ?? plan.operator;
}

function unanchor(plan: Plan): void {
  plan.operator = ANYWHERE[plan.operator] ?? plan.operator;
}

function isUnchanged({ at, operator, value }: Plan): boolean {
  return operator === at.node.operator && value === at.value;
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

/** Operator and number of a test, where one comparison says it. */
function comparisonWith(test: Test | undefined): readonly [BinaryOperator, string] | null {
  if (test?.type !== "range" || test.minOpen || test.maxOpen) return null;
  const { min, max } = test;
  if (min !== null && max !== null) return min === max ? ["==", String(min)] : null;
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
