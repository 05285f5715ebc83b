import type { Pattern } from "./syntax.ts";

/** The patterns of one rule, and which of them are used. Sets with wildcards are looked up without a search. */
export class PatternTable {
  readonly #patterns: readonly Pattern[];
  /** Declared more than once, from the second on. */
  readonly duplicates: Pattern[] = [];
  readonly #declared = new Set<string>();
  readonly #used = new Set<string>();
  #isAllUsed = false;
  /** Made when a set with a wildcard, or a misspelt name, asks for it. */
  #names: readonly string[] | undefined;
  /** Ends and beginnings of used stretches of `names`, as differences. */
  #stretches: Int32Array | undefined;

  constructor(patterns: readonly Pattern[]) {
    this.#patterns = patterns;
    for (const pattern of patterns) {
      const { name } = pattern.identifier;
      if (name !== "" && this.#declared.has(name)) this.duplicates.push(pattern);
      this.#declared.add(name);
    }
  }

  get isEmpty(): boolean {
    return this.#patterns.length === 0;
  }

  /** Names in order, each once. */
  get names(): readonly string[] {
    this.#names ??= [...this.#declared].sort();
    return this.#names;
  }

  /** Marks one as used; false where there is none of that name. */
  use(name: string): boolean {
    if (!this.#declared.has(name)) return false;
    this.#used.add(name);
    return true;
  }

  useAll(): void {
    this.#isAllUsed = true;
  }

  /** Marks all whose names begin so; false where there is none. */
  usePrefix(prefix: string): boolean {
    const first = this.#firstAtLeast(prefix);
    // Names are ASCII, so this one is behind all of them that begin so.
    const last = this.#firstAtLeast(`${prefix}\u007f`);
    this.#markStretch(first, last);
    return last > first;
  }

  /** Declared and never used, but for those whose name begins with `_`. */
  unused(): Pattern[] {
    if (this.#isAllUsed) return [];
    const stretches = this.#stretches;
    const used = stretches === undefined ? this.#used : new Set(this.#used);
    if (stretches !== undefined) {
      let depth = 0;
      this.names.forEach((name, i) => {
        depth += stretches[i] as number;
        if (depth > 0) used.add(name);
      });
    }
    return this.#patterns.filter(({ identifier }) => !used.has(identifier.name) && !identifier.name.startsWith("_"));
  }

  #markStretch(first: number, last: number): void {
    if (last <= first) return;
    this.#stretches ??= new Int32Array(this.names.length + 1);
    this.#stretches[first]! += 1;
    this.#stretches[last]! -= 1;
  }

  #firstAtLeast(name: string): number {
    let low = 0;
    let high = this.names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.names[middle] as string) < name) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
