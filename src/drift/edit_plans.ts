import type { SourceFile, Span } from "../text/index.ts";
import {
  type BinaryExpression,
  type Expression,
  encodeString,
  type File,
  type ForInExpression,
  type LogicalExpression,
} from "../yara/index.ts";
import type { Comparison, Operand } from "./comparisons.ts";
import { type AddedAlternative, type Plan, type Target, unchanged } from "./edit_targets.ts";
import { type Addition, type Joined, Joins } from "./joins.ts";
import { asks, together } from "./plain_texts.ts";

/** What is planned for a rule: for each comparison, and between them. */
export class EditPlans {
  readonly file: File;
  readonly source: SourceFile;
  readonly #added: AddedAlternative[] = [];
  /** Stretches of which more becomes than plans and insertions say. */
  readonly reshaped: Span[] = [];
  readonly #plans = new Map<BinaryExpression, Plan>();
  readonly #removed = new Map<LogicalExpression, Set<number>>();
  readonly #joins: Joins;
  readonly #copies = new Map<ForInExpression, (() => string | null)[]>();
  /** What looks in fields in which the other side does not. */
  readonly astray = new Set<Comparison["node"]>();

  constructor(file: File, source: SourceFile) {
    this.file = file;
    this.source = source;
    this.#joins = new Joins(source);
  }

  /** The plan for a comparison, to be changed. */
  planOf(at: Comparison): Plan {
    const plan = this.#plans.get(at.node) ?? unchanged(at);
    this.#plans.set(at.node, plan);
    return plan;
  }

  /** What is planned for a comparison, to be read. */
  planned(at: Comparison): Plan {
    return this.#plans.get(at.node) ?? unchanged(at);
  }

  all(): readonly Plan[] {
    return [...this.#plans.values()];
  }

  remove({ chain, index }: Operand): void {
    const removed = this.#removed.get(chain) ?? new Set();
    this.#removed.set(chain, removed.add(index));
  }

  removedOf(chain: LogicalExpression): ReadonlySet<number> {
    return this.#removed.get(chain) ?? new Set();
  }

  /** What is removed within a stretch. */
  removedIn({ start, end }: Span): Operand[] {
    const within = [...this.#removed].filter(([chain]) => start <= chain.start && chain.end <= end);
    return within.flatMap(([chain, indexes]) => [...indexes].map((index) => ({ chain, index })));
  }

  /** An operand with the `and` or `or` that goes with it; null where nothing would be left of its chain. */
  removalOf({ chain, index }: Operand): Span | null {
    const removed = this.removedOf(chain);
    const { operands } = chain;
    const [before, own, after] = [operands[index - 1], operands[index], operands[index + 1]];
    if (own === undefined || removed.size >= operands.length) return null;
    const isFirstLeft = operands.slice(0, index).every((_, i) => removed.has(i));
    return isFirstLeft || before === undefined
      ? { start: own.start, end: after?.start ?? own.end }
      : { start: before.end, end: own.end };
  }

  /** `said`: as {@link AddedAlternative} has it. Behind the last of several alternatives, brackets and all. */
  addAlternative(to: Expression, operand: string, text: (operand: string) => string, said: string): Target {
    const at = to.kind === "LogicalExpression" && to.operator === "or" ? (to.operands.at(-1)?.end ?? to.end) : to.end;
    const insertion = { to, at, text: (name: string) => ` or ${text(name)}`, operand, said, isRepeated: false };
    this.#added.push(insertion);
    return { kind: "inserted", insertion };
  }

  /** Alternatives that are to stand somewhere, and do not yet. */
  added(): readonly AddedAlternative[] {
    return this.#added.filter(({ isRepeated }) => !isRepeated);
  }

  join(joined: Joined): Target {
    this.#joins.add(joined);
    if (!joined.isAside) this.reshaped.push(joined.to);
    return { kind: "joined", joined };
  }

  additions(joined: Joined): Addition[] {
    return this.#joins.additions(joined);
  }

  /** `copy`: what a loop asks, asked of another field. */
  copy(loop: ForInExpression, copy: () => string | null): Target {
    this.#copies.set(loop, [...(this.#copies.get(loop) ?? []), copy]);
    return { kind: "copied", loop, copy };
  }

  copiesOf(loop: ForInExpression): readonly (() => string | null)[] {
    return this.#copies.get(loop) ?? [];
  }

  replace(span: Span, text: string): Target {
    this.reshaped.push(span);
    return { kind: "replaced", span, text };
  }

  // ---- how a comparison reads

  /** The whole of it. */
  said(plan: Plan, operand: string): string {
    return this.merged(plan, operand) ?? `${operand} ${plan.operator} ${this.literal(plan)}`;
  }

  /** The comparison as a whole, where more of it changes than its operator and its literal; else null. */
  merged(plan: Plan, operand: string): string | null {
    const { at, operator, beside, instead, map } = plan;
    if (map === null && beside.length === 0 && instead.length === 0) return null;
    const value = map === null ? operand : "value";
    const asked = [`${value} ${operator} ${this.literal(plan)}`, ...beside.map((asked) => asks(value, asked))];
    const [above] = at.parents;
    const isAmongLike = above?.kind === "LogicalExpression" && above.operator === "and";
    if (isAmongLike && map === null && instead.length === 0) return [...new Set(asked)].join(" and ");
    const whole = together(asked);
    const others = instead.map((texts) => together(texts.map((asked) => asks(value, asked))));
    const ways = [...new Set([whole, ...others])];
    const joined = ways.length === 1 ? whole : `(${ways.join(" or ")})`;
    return map === null ? joined : `for any key, value in ${map} : ( ${joined} )`;
  }

  literal({ at, value }: Plan): string {
    // As it was written, where it stays: `\x41` is not to become `A`.
    if (value === at.value) return this.source.slice(at.node.right);
    return at.isText ? encodeString(value) : value;
  }
}
