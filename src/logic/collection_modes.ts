import type { Collection, Formula } from "./formula.ts";
import type { CollectionMode } from "./model.ts";

/** What a formula asks of collections, by path: decides how carefully their elements must be told apart. */
export class CollectionModes {
  readonly #limited = new Set<string>();
  /** Collections whose every element may ask for an element of another one. */
  readonly #asks = new Map<string, Set<string>>();
  readonly #recursive = new Set<string>();
  /** The highest index that a test names. */
  readonly #indexes = new Map<string, number>();

  constructor(formula: Formula) {
    this.#read(formula, true, [], []);
    for (const path of this.#asks.keys()) if (this.#reaches(path, path, new Set())) this.#recursive.add(path);
  }

  modeOf(collection: Collection): CollectionMode {
    if (collection.type === "map") return "map";
    if (this.#indexes.has(collection.path)) return "indexed";
    return this.#limited.has(collection.path) || this.#recursive.has(collection.path) ? "counted" : "free";
  }

  /** Whether elements that are there already should be tried before new ones, so that the search ends. */
  isRecursive(collection: Collection): boolean {
    return this.#recursive.has(collection.path);
  }

  highestIndex(collection: Collection): number {
    return this.#indexes.get(collection.path) ?? 0;
  }

  #ask(from: string, to: string): void {
    const asked = this.#asks.get(from);
    if (asked) asked.add(to);
    else this.#asks.set(from, new Set([to]));
  }

  #reaches(from: string, to: string, seen: Set<string>): boolean {
    for (const next of this.#asks.get(from) ?? []) {
      if (next === to) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      if (this.#reaches(next, to, seen)) return true;
    }
    return false;
  }

  /** `refused`: those of the `paths` around that stand under a negation. */
  #read(formula: Formula, positive: boolean, paths: readonly string[], refused: readonly string[]): void {
    switch (formula.kind) {
      case "and":
      case "or":
        for (const operand of formula.operands) this.#read(operand, positive, paths, refused);
        return;
      case "not":
        this.#read(formula.operand, !positive, paths, refused);
        return;
      case "exists": {
        const { path } = formula.collection;
        if (!positive && formula.count > 1) this.#limited.add(path);
        if (positive) for (const asking of refused) this.#ask(asking, path);
        this.#read(formula.body, positive, [path, ...paths], positive ? refused : [path, ...refused]);
        return;
      }
      case "compare": {
        const { scalar, test } = formula;
        const path = paths[scalar.scope];
        if (scalar.path !== "@index" || path === undefined) return;
        const bound = test.type === "range" ? Math.max(test.min ?? 0, test.max ?? 0) : 0;
        this.#indexes.set(path, Math.max(this.#indexes.get(path) ?? 0, bound));
      }
    }
  }
}
