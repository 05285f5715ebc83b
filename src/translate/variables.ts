/**
 * The variables that are in scope at some place, with what each stands for. Those that are declared together share one
 * table of which each place sees a beginning, and a table knows the one around it: no declaration copies the others.
 */
export class Variables<V> {
  readonly #around: Variables<V> | null;
  readonly #declared: readonly V[];
  /** Where each name is declared in `#declared`, first to last. */
  readonly #places: ReadonlyMap<string, readonly number[]>;
  /** How many of `#declared` are in scope. */
  readonly #seen: number;
  /** How many there are in all, those that others of the same name hide included. */
  readonly size: number;

  private constructor(
    around: Variables<V> | null,
    declared: readonly V[],
    places: ReadonlyMap<string, readonly number[]>,
    seen: number,
  ) {
    this.#around = around;
    this.#declared = declared;
    this.#places = places;
    this.#seen = seen;
    this.size = (around?.size ?? 0) + seen;
  }

  static none<V>(): Variables<V> {
    return new Variables<V>(null, [], new Map(), 0);
  }

  /** With more, each of which `declare` is given those before it in `before`. */
  with(names: readonly string[], declare: (index: number, before: Variables<V>) => V): Variables<V> {
    const declared: V[] = [];
    const places = new Map<string, number[]>();
    for (let i = 0; i < names.length; i++) {
      declared.push(declare(i, new Variables(this, declared, places, i)));
      const name = names[i] as string;
      const others = places.get(name);
      if (others) others.push(i);
      else places.set(name, [i]);
    }
    return new Variables(this, declared, places, names.length);
  }

  get(name: string): V | undefined {
    for (let table: Variables<V> | null = this; table !== null; table = table.#around) {
      const index = table.#places.get(name)?.findLast((place) => place < table.#seen);
      if (index !== undefined) return table.#declared[index];
    }
    return undefined;
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }
}
