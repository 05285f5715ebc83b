import type { Collection, Formula } from "./formula.ts";
import type { CollectionMode } from "./model.ts";

/** What a formula asks of collections, by path: decides how carefully their elements must be told apart. */
export class CollectionModes {
  readonly #limited = new Set<string>();
  /** The highest index that a test names. */
  readonly #indexes = new Map<string, number>();

  constructor(formula: Formula) {
    this.#read(formula, true, []);
  }

  modeOf(collection: Collection): CollectionMode {
    if (collection.type === "map") return "map";
    if (this.#indexes.has(collection.path)) return "indexed";
    return this.#limited.has(collection.path) ? "counted" : "free";
  }

  highestIndex(collection: Collection): number {
    return this.#indexes.get(collection.path) ?? 0;
  }

  #read(formula: Formula, positive: boolean, paths: readonly string[]): void {
    switch (formula.kind) {
      case "and":
      case "or":
        for (const operand of formula.operands) this.#read(operand, positive, paths);
        return;
      case "not":
        this.#read(formula.operand, !positive, paths);
        return;
      case "exists": {
        const { path } = formula.collection;
        if (!positive && formula.count > 1) this.#limited.add(path);
        this.#read(formula.body, positive, [path, ...paths]);
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
