import {
  and,
  byteOf,
  bytesInOrder,
  type Collection,
  choice,
  compare,
  compileProgram,
  EMPTY,
  exists,
  type Formula,
  not,
  or,
  place,
  RECORD,
  type Regular,
  repeat,
  type Scalar,
  sequence,
  type Test,
  term,
} from "../../src/logic/index.ts";

/** Numbers from a seed (mulberry32), so that a failure can be repeated. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 to `sides` - 1. */
  roll(sides: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % sides;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.roll(items.length)] as T;
  }

  chance(percent: number): boolean {
    return this.roll(100) < percent;
  }
}

/** What a place in a record holds: the vocabulary of the formulas, and of the records they are asked of. */
export interface Shape {
  readonly scalars: readonly Scalar[];
  readonly collections: readonly { readonly collection: Collection; readonly shape: Shape }[];
}

const text = (path: string): Scalar => ({ scope: 0, path, type: "string" });
const array = (path: string, element: Collection["element"], shape: Shape) => ({
  collection: { scope: 0, path, type: "array", element } as const,
  shape,
});
const map = (path: string, element: Collection["element"], shape: Shape) => ({
  collection: { scope: 0, path, type: "map", element } as const,
  shape,
});
const LEAF: Shape = { scalars: [text("")], collections: [] };
const ENTRY: Shape = { scalars: [text("@key"), text("@value")], collections: [] };
const INDEXED: Shape = { scalars: [text(""), { scope: 0, path: "@index", type: "integer" }], collections: [] };
const KIND: Scalar = { scope: 0, path: "kind", type: "enum", values: [0, 1, 2] };
const ITEM: Shape = {
  scalars: [text("s"), { scope: 0, path: "n", type: "integer" }],
  collections: [array("subs", "string", LEAF), map("values", "string", ENTRY)],
};

/** Scope 0 stands for the record here; formulas about it say {@link RECORD}. */
export const ROOT: Shape = {
  scalars: [
    text("name"),
    { scope: 0, path: "info.size", type: "integer" },
    { scope: 0, path: "info.count", type: "integer", unsigned: true },
    { scope: 0, path: "info.fresh", type: "boolean" },
    { scope: 0, path: "info.score", type: "float" },
    KIND,
    { scope: 0, path: "hash", type: "string", lowercase: true },
  ],
  collections: [
    array("tags", "string", LEAF),
    array("tags", "string", LEAF),
    array("list", "string", INDEXED),
    array("items", "struct", ITEM),
    array("items", "struct", ITEM),
    map("dict", "string", ENTRY),
    map("table", "struct", {
      scalars: [text("@key"), { scope: 0, path: "@value.n", type: "integer" }, text("@value.s")],
      collections: [],
    }),
  ],
};

const TERMS = ["$a", "$b"];
const LITERALS = ["a", "b", "ab", "ba", "A", "Ab", "aba", "k", "K", "é", "É", "1", "a1"];

export interface Options {
  readonly regexps: boolean;
  /** Of a hundred atoms in a loop, how many are about an element around it or the record; by default few. */
  readonly outer?: number;
  /** Of a hundred loops, how many ask for several elements. */
  readonly several?: number;
}

/** Makes formulas over the vocabulary. */
export class FormulaMaker {
  readonly #dice: Dice;
  readonly #options: Options;

  constructor(dice: Dice, options: Options) {
    this.#dice = dice;
    this.#options = options;
  }

  clauses(): Formula {
    const count = 1 + this.#dice.roll(3);
    return and(Array.from({ length: count }, () => this.formula([ROOT], 2)));
  }

  /** `shapes`: the elements around, innermost first, the record last. */
  formula(shapes: readonly Shape[], depth: number): Formula {
    const dice = this.#dice;
    if (depth > 0 && dice.chance(45)) {
      const parts = Array.from({ length: 2 + dice.roll(2) }, () => this.formula(shapes, depth - 1));
      return dice.chance(50) ? and(parts) : or(parts);
    }
    const atom = this.#atom(shapes);
    return dice.chance(25) ? not(atom) : atom;
  }

  #atom(shapes: readonly Shape[]): Formula {
    const dice = this.#dice;
    if (shapes.length === 1 && dice.chance(6)) return term(dice.pick(TERMS));
    // Mostly about the innermost element, sometimes about one around it.
    const level = shapes.length > 1 && dice.chance(this.#options.outer ?? 12) ? dice.roll(shapes.length) : 0;
    const shape = shapes[level] as Shape;
    const scope = level === shapes.length - 1 ? RECORD : level;
    const canNest = shapes.length < (this.#options.outer === undefined ? 3 : 4) && shape.collections.length > 0;
    if (canNest && dice.chance(level === shapes.length - 1 ? 65 : 30)) {
      const { collection, shape: inner } = dice.pick(shape.collections);
      const body = this.#body([inner, ...shapes], collection);
      const count = dice.chance(this.#options.several ?? 12) ? 2 + dice.roll(2) : 1;
      return exists({ ...collection, scope }, body, count);
    }
    const scalar = dice.pick(shape.scalars);
    return compare({ ...scalar, scope }, this.test(scalar));
  }

  #body(shapes: readonly Shape[], collection: Collection): Formula {
    const body = this.formula(shapes, 1);
    if (collection.type !== "map" || this.#dice.chance(20)) return body;
    const key = {
      type: "like",
      parts: [this.#dice.pick(["a", "b"])],
      start: true,
      end: true,
      ignoreCase: false,
    } as const;
    return and([compare({ scope: 0, path: "@key", type: "string" }, key), body]);
  }

  test(scalar: Scalar): Test {
    const dice = this.#dice;
    switch (scalar.type) {
      case "boolean":
        return { type: "true" };
      case "string":
        return this.#options.regexps && dice.chance(40) ? this.#regexp() : this.like();
      default: {
        const a = dice.roll(5) - (scalar.unsigned || scalar.path === "@index" ? 0 : 1);
        const b = a + dice.roll(3);
        const open = scalar.type === "float" ? { minOpen: dice.chance(30), maxOpen: dice.chance(30) } : {};
        const bounds = dice.pick([[a, null] as const, [null, a] as const, [a, b] as const, [a, a] as const]);
        return { type: "range", min: bounds[0], max: bounds[1], ...open };
      }
    }
  }

  like(): Test {
    const dice = this.#dice;
    const parts = dice.chance(10) ? [dice.pick(LITERALS), dice.pick(LITERALS)] : [dice.pick(LITERALS)];
    const [start, end] = dice.pick([
      [false, false],
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ] as const);
    return { type: "like", parts, start, end, ignoreCase: dice.chance(40) };
  }

  #regexp(): Test {
    const regular = this.regular(2);
    return { type: "regexp", source: JSON.stringify(regular), flags: "", program: compileProgram(regular) };
  }

  regular(depth: number): Regular {
    const dice = this.#dice;
    if (depth === 0 || dice.chance(30)) {
      const kind = dice.roll(8);
      if (kind === 0) return place(dice.pick(["start", "end", "word_boundary", "line_start"]));
      if (kind === 1)
        return byteOf(
          dice.pick([
            [[0, 255]],
            [[97, 122]],
            [[48, 57]],
            [
              [0, 9],
              [11, 255],
            ],
          ]),
        );
      if (kind === 2) return EMPTY;
      return bytesInOrder([...new TextEncoder().encode(dice.pick(["a", "b", "ab", "k", "é", "1"]))], dice.chance(30));
    }
    const kind = dice.roll(4);
    const parts = Array.from({ length: 2 }, () => this.regular(depth - 1));
    if (kind === 0) return choice(parts);
    if (kind === 1) return repeat(this.regular(depth - 1), dice.roll(2), dice.pick([null, 1, 2]));
    return sequence(parts);
  }
}

/** A change to a formula: it means the same, more or less than before. */
export type Edit = "keep" | "weaken" | "strengthen";

/** Derives one formula from another. */
export class FormulaEditor {
  readonly #dice: Dice;
  readonly #maker: FormulaMaker;

  constructor(dice: Dice, maker: FormulaMaker) {
    this.#dice = dice;
    this.#maker = maker;
  }

  edit(formula: Formula, edit: Edit): Formula {
    return this.#edit(formula, edit, [ROOT]);
  }

  #edit(formula: Formula, edit: Edit, shapes: readonly Shape[]): Formula {
    const dice = this.#dice;
    if (formula.kind === "not" && !dice.chance(15)) {
      const opposite = edit === "weaken" ? "strengthen" : edit === "strengthen" ? "weaken" : "keep";
      return not(this.#edit(formula.operand, opposite, shapes));
    }
    if (formula.kind === "and" || formula.kind === "or") {
      const rebuild = formula.kind === "and" ? and : or;
      if (dice.chance(60)) {
        const at = dice.roll(formula.operands.length);
        return rebuild(formula.operands.map((f, i) => (i === at ? this.#edit(f, edit, shapes) : f)));
      }
      if (edit === "keep") return this.#rewritten(formula, shapes);
      const isDropping = (formula.kind === "and") === (edit === "weaken");
      if (isDropping) return rebuild(formula.operands.slice(1));
      return rebuild([...formula.operands, this.#maker.formula(shapes, 1)]);
    }
    if (formula.kind === "exists" && dice.chance(60)) {
      const outer = formula.collection.scope === RECORD ? ROOT : (shapes[formula.collection.scope] as Shape);
      const inner = outer.collections.find(({ collection }) => collection.path === formula.collection.path);
      const body = this.#edit(formula.body, edit, [(inner as { shape: Shape }).shape, ...shapes]);
      return exists(formula.collection, body, formula.count);
    }
    if (edit === "keep") return this.#rewritten(formula, shapes);
    if (formula.kind === "compare" && formula.test.type === "like" && edit === "weaken" && dice.chance(70)) {
      const { test } = formula;
      const weaker = dice.chance(50) ? { ...test, ignoreCase: true } : { ...test, start: false, end: false };
      return compare(formula.scalar, weaker);
    }
    const extra = this.#maker.formula(shapes, 1);
    return edit === "weaken" ? or([formula, extra]) : and([formula, extra]);
  }

  /** The same meaning in other words. */
  #rewritten(formula: Formula, shapes: readonly Shape[]): Formula {
    const dice = this.#dice;
    const extra = this.#maker.formula(shapes, 1);
    switch (formula.kind) {
      case "and":
        return not(or(formula.operands.map((f) => not(f))));
      case "or":
        return not(and(formula.operands.map((f) => not(f))));
      case "exists":
        if (formula.count === 1 && formula.body.kind === "or") {
          return or(formula.body.operands.map((body) => exists(formula.collection, body)));
        }
        if (formula.count === 1 && dice.chance(50)) {
          const half = this.#maker.formula([{ scalars: [], collections: [] }, ...shapes].slice(1), 0);
          return or([and([formula, half]), and([formula, not(half)])]);
        }
        break;
    }
    return dice.chance(50) ? or([formula, and([formula, extra])]) : and([formula, or([formula, extra])]);
  }
}

/** Values that matter to the tests above. */
const VALUES = [
  "",
  "a",
  "A",
  "b",
  "ab",
  "Ab",
  "aB",
  "ba",
  "aba",
  "k",
  "K",
  "\u212a",
  "é",
  "É",
  "1",
  "a1",
  "x",
  "ab ba",
  "b1a",
  "a\nb",
];
const KEYS = ["a", "b", "A", "ab", "x"];

/** Makes records of the vocabulary, mostly small ones. */
export class RecordMaker {
  readonly #dice: Dice;

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  record(): Record<string, unknown> {
    const record = this.#struct(ROOT, "");
    record.terms = Object.fromEntries(TERMS.map((name) => [name, this.#dice.chance(50)]));
    return record;
  }

  #struct(shape: Shape, prefix: string): Record<string, unknown> {
    const struct: Record<string, unknown> = {};
    const put = (path: string, value: unknown): void => {
      const steps = path.slice(prefix.length).split(".");
      let at = struct;
      for (const step of steps.slice(0, -1)) {
        at[step] ??= {};
        at = at[step] as Record<string, unknown>;
      }
      at[steps[steps.length - 1] as string] = value;
    };
    for (const scalar of shape.scalars) {
      if (scalar.path.startsWith("@") && prefix === "") continue;
      if (scalar.path === "@key" || this.#dice.chance(35)) continue;
      put(scalar.path, this.#value(scalar));
    }
    for (const { collection, shape: inner } of shape.collections)
      put(collection.path, this.#collection(collection, inner));
    return struct;
  }

  #collection(collection: Collection, shape: Shape): unknown {
    const count = this.#dice.pick([0, 0, 1, 1, 2, 3]);
    const item = (prefix: string): unknown =>
      collection.element === "struct" ? this.#struct(shape, prefix) : this.#dice.pick(VALUES);
    if (collection.type === "array") return Array.from({ length: count }, () => item(""));
    return Object.fromEntries(Array.from({ length: count }, () => [this.#dice.pick(KEYS), item("@value.")]));
  }

  #value(scalar: Scalar): unknown {
    const dice = this.#dice;
    switch (scalar.type) {
      case "string": {
        const value = dice.pick(VALUES);
        return scalar.lowercase ? value.toLowerCase() : value;
      }
      case "boolean":
        return dice.chance(50);
      case "float":
        return dice.roll(13) / 2 - 1;
      default:
        return dice.roll(7) - (scalar.unsigned || scalar.type === "enum" ? 0 : 2);
    }
  }
}
