import { describe, expect, test } from "vitest";
import type { Relation, Witness } from "../../src/findings/index.ts";
import { compareSides } from "../../src/logic/compare_sides.ts";
import { evaluate } from "../../src/logic/evaluate.ts";
import {
  and,
  type Collection,
  compare,
  exists,
  type Formula,
  type LikeTest,
  not,
  or,
  RECORD,
  type Scalar,
} from "../../src/logic/formula.ts";

/**
 * Relations of random pairs against the enumeration of small records: whatever the comparison says must hold of
 * every one of them, and every witness must be found by one side and not by the other.
 */
const PAIRS = process.env.HUNTLINT_ORACLE === "full" ? 20_000 : 2_000;

/** mulberry32: small, seeded, the same everywhere. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const COMMANDS: Collection = { scope: RECORD, path: "c", type: "array", element: "string" };
const PROCESSES: Collection = { ...COMMANDS, path: "p" };
const ELEMENT: Scalar = { scope: 0, path: "", type: "string" };
const NAME: Scalar = { scope: RECORD, path: "n", type: "string" };
const COUNT: Scalar = { scope: RECORD, path: "i", type: "integer", unsigned: true };
const TEXTS = ["a", "A", "b", "ab", "aB"];
const VALUES = ["", "a", "A", "b", "ab", "Ab", "aB", "ba", "x"];

class Generator {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = randomNumbers(seed);
  }

  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  like(): LikeTest {
    const kind = this.below(8);
    const start = kind === 0 || kind === 1;
    const end = kind === 0 || kind === 2;
    return { type: "like", parts: [this.pick(TEXTS)], start, end, ignoreCase: this.below(2) === 0 };
  }

  elementTest(depth = 1): Formula {
    const kind = this.below(depth > 0 ? 6 : 3);
    if (kind === 3) return and([this.elementTest(depth - 1), this.elementTest(depth - 1)]);
    if (kind === 4) return or([this.elementTest(depth - 1), this.elementTest(depth - 1)]);
    if (kind === 5) return not(this.elementTest(depth - 1));
    return compare(ELEMENT, this.like());
  }

  formula(depth = 2): Formula {
    const kind = this.below(depth > 0 ? 9 : 5);
    switch (kind) {
      case 0:
      case 1:
        return exists(COMMANDS, this.elementTest());
      case 2:
        return exists(PROCESSES, this.elementTest());
      case 3:
        return compare(NAME, this.like());
      case 4: {
        const min = this.below(4);
        return compare(COUNT, { type: "range", min, max: this.below(2) === 0 ? null : min + this.below(2) });
      }
      case 5:
        return and([this.formula(depth - 1), this.formula(depth - 1)]);
      case 6:
      case 7:
        return or([this.formula(depth - 1), this.formula(depth - 1)]);
      default:
        return not(this.formula(depth - 1));
    }
  }

  clauses(): Formula[] {
    return Array.from({ length: 1 + this.below(3) }, () => this.formula());
  }

  /** The same clauses with an edit that keeps, weakens, strengthens or turns the meaning. */
  edited(clauses: readonly Formula[]): Formula[] {
    const at = this.below(clauses.length);
    const change = (replace: (clause: Formula) => Formula) => clauses.map((c, i) => (i === at ? replace(c) : c));
    switch (this.below(8)) {
      case 0:
        return [...clauses].reverse();
      case 1:
        return change((c) => or([and([c, this.formula(1)]), c]));
      case 2:
        return clauses.length > 1 ? clauses.filter((_, i) => i !== at) : change((c) => or([c, this.formula(1)]));
      case 3:
        return change((c) => or([c, this.formula(1)]));
      case 4:
        return [...clauses, this.formula(1)];
      case 5:
        return change((c) => and([c, this.formula(1)]));
      case 6:
        return change(not);
      default:
        return [not(and(clauses))];
    }
  }
}

/** Records of up to two commands, one process, a name and a number. */
const RECORDS: readonly Witness[] = (() => {
  const lists = [[], ...VALUES.map((v) => [v]), ...VALUES.flatMap((v, i) => VALUES.slice(i + 1).map((w) => [v, w]))];
  const records: Witness[] = [];
  const numbers = randomNumbers(5);
  const pick = <T>(items: readonly T[]) => items[Math.floor(numbers() * items.length)] as T;
  for (const c of lists) {
    for (let k = 0; k < 6; k++) {
      records.push({ c, p: pick([[], ...VALUES.map((v) => [v])]), n: pick(VALUES), i: Math.floor(numbers() * 5) });
    }
  }
  return records;
})();

/** What the records show to be wrong about a relation; null where none does. */
function refuted(relation: Relation, first: Formula, second: Formula): Witness | null {
  for (const record of RECORDS) {
    const a = evaluate(first, record);
    const b = evaluate(second, record);
    const isWrong =
      (relation === "equivalent" && a !== b) ||
      (relation === "narrower" && b === true && a !== true) ||
      (relation === "broader" && a === true && b !== true) ||
      (relation === "disjoint" && a === true && b === true);
    if (isWrong) return record;
  }
  return null;
}

describe("compareSides", () => {
  test(`is never wrong on ${PAIRS} random pairs, and seldom without an answer`, () => {
    const generator = new Generator(20_261);
    const counts = new Map<Relation, number>();
    for (let n = 0; n < PAIRS; n++) {
      const first = generator.clauses();
      const second = n % 3 === 0 ? generator.clauses() : generator.edited(first);
      const asClauses = (formulas: readonly Formula[]) =>
        formulas.map((formula) => ({ lower: formula, upper: formula, scope: null }));
      const { relation, differences } = compareSides(asClauses(first), asClauses(second), { tokens: false });
      counts.set(relation, (counts.get(relation) ?? 0) + 1);
      const one = and(first);
      const two = and(second);
      const wrong = refuted(relation, one, two);
      expect(wrong, `pair ${n} is not ${relation}\n${one.key}\n${two.key}`).toBeNull();
      for (const { direction, reason, witness } of differences) {
        if (reason === "undecided") continue;
        const found = [evaluate(one, witness ?? {}), evaluate(two, witness ?? {})];
        const isNarrower = direction === "narrower";
        expect(found, `pair ${n}: ${reason} ${JSON.stringify(witness)}\n${one.key}\n${two.key}`).toEqual([
          isNarrower,
          !isNarrower,
        ]);
      }
      // Where the answer is no implication, there is an example of it.
      const has = (wanted: string) => differences.some(({ direction }) => direction === wanted);
      if (relation === "narrower" || relation === "overlapping") expect(has("narrower")).toBe(true);
      if (relation === "broader" || relation === "overlapping") expect(has("broader")).toBe(true);
    }
    const share = (relation: Relation) => (counts.get(relation) ?? 0) / PAIRS;
    for (const relation of ["equivalent", "disjoint", "narrower", "broader", "overlapping"] as const) {
      expect(share(relation), relation).toBeGreaterThan(0.05);
    }
    expect(share("unknown")).toBeLessThan(0.01);
  });
});
