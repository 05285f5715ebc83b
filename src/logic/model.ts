import { type Dependencies, NONE } from "./dependencies.ts";
import type { Collection, Formula, Scalar, Test } from "./formula.ts";

/** A record under construction: what is known of it so far, all of which can be taken back. */

/** A test that a value passes or fails. */
export interface Fact {
  readonly test: Test;
  readonly positive: boolean;
  readonly deps: Dependencies;
}

/** What is known of one value. */
export interface ValueFacts {
  readonly scalar: Scalar;
  readonly facts: Fact[];
  readonly byTest: Map<string, Fact>;
}

/** A formula in the place where it is asked: the elements around it, innermost first. */
export interface Placed {
  readonly formula: Formula;
  readonly env: readonly Element[];
  readonly deps: Dependencies;
}

/** At most `most` elements satisfy the formula. */
export interface Limit extends Placed {
  readonly most: number;
}

/**
 * How elements of a collection are told apart. `free`: any number of equal ones may stand side by side, so a new
 * one is as good as any; `counted`: something limits how many there are; `indexed`: something asks for their place;
 * `map`: no two have the same key.
 */
export type CollectionMode = "free" | "counted" | "indexed" | "map";

/** What is known of one collection. */
export interface CollectionFacts {
  readonly collection: Collection;
  readonly mode: CollectionMode;
  readonly owner: Element;
  readonly elements: Element[];
  /** Formulas that no element satisfies. */
  readonly refused: Placed[];
  /** Formulas that some element satisfies. */
  readonly required: Placed[];
  readonly limits: Limit[];
}

/** The record itself, or an element of a collection. */
export interface Element {
  readonly id: number;
  /** Why it exists. */
  readonly deps: Dependencies;
  /** Why it is not one of the elements that were there before. */
  readonly identity: Dependencies;
  /** That many equal elements. */
  readonly times: number;
  readonly values: Map<string, ValueFacts>;
  readonly collections: Map<string, CollectionFacts>;
}

/** The value of a term (`filesize`) is kept with the record, told from a field by a sign. */
function valueKey(scalar: Scalar): string {
  return scalar.sameAs ?? (scalar.term ? `$${scalar.path}` : scalar.path);
}

const LAST = Symbol("the last item of a list");

export class Model {
  readonly root: Element;
  readonly elements: Element[] = [];
  readonly collections: CollectionFacts[] = [];
  /** What to take back: a list and {@link LAST}, a map and a key, or an action and null. Flat, as it is long. */
  readonly #undo: unknown[] = [];
  #ids = 0;

  constructor() {
    this.root = this.#element(NONE, NONE, 1);
  }

  /** A place to come back to. */
  mark(): number {
    return this.#undo.length;
  }

  backTo(mark: number): void {
    while (this.#undo.length > mark) {
      const key = this.#undo.pop();
      const changed = this.#undo.pop();
      if (key === LAST) (changed as unknown[]).pop();
      else if (changed instanceof Map) changed.delete(key);
      else (changed as () => void)();
    }
  }

  /** Adds to a list until the model goes back to before this. */
  append<T>(list: T[], item: T): void {
    list.push(item);
    this.#undo.push(list, LAST);
  }

  /** Sets a key that was not set until the model goes back to before this. */
  set<K, V>(map: Map<K, V>, key: K, value: V): void {
    map.set(key, value);
    this.#undo.push(map, key);
  }

  onUndo(action: () => void): void {
    this.#undo.push(action, null);
  }

  #element(deps: Dependencies, identity: Dependencies, times: number): Element {
    return { id: this.#ids++, deps, identity, times, values: new Map(), collections: new Map() };
  }

  addElement(facts: CollectionFacts, deps: Dependencies, identity: Dependencies, times: number): Element {
    const element = this.#element(deps, identity, times);
    this.append(facts.elements, element);
    this.append(this.elements, element);
    return element;
  }

  valueOf(scalar: Scalar, env: readonly Element[]): ValueFacts {
    const known = this.knownValue(scalar, env);
    if (known) return known;
    const value = { scalar, facts: [], byTest: new Map() };
    this.set(this.#ownerOf(scalar, env).values, valueKey(scalar), value);
    return value;
  }

  knownValue(scalar: Scalar, env: readonly Element[]): ValueFacts | undefined {
    return this.#ownerOf(scalar, env).values.get(valueKey(scalar));
  }

  collectionOf(
    collection: Collection,
    env: readonly Element[],
    modeOf: (collection: Collection) => CollectionMode,
  ): CollectionFacts {
    const known = this.knownCollection(collection, env);
    if (known) return known;
    const owner = this.#ownerOf(collection, env);
    const mode = modeOf(collection);
    const facts = { collection, mode, owner, elements: [], refused: [], required: [], limits: [] };
    this.set(owner.collections, collection.path, facts);
    this.append(this.collections, facts);
    return facts;
  }

  knownCollection(collection: Collection, env: readonly Element[]): CollectionFacts | undefined {
    return this.#ownerOf(collection, env).collections.get(collection.path);
  }

  #ownerOf({ scope, term }: { readonly scope: number; readonly term?: true }, env: readonly Element[]): Element {
    return term || scope < 0 ? this.root : (env[scope] as Element);
  }
}
