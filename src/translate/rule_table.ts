import type { File, ItemSet, Rule } from "../yara/index.ts";

/** The rules of a file by name: what an identifier in a condition may refer to. */
export class RuleTable {
  static readonly #known = new WeakMap<File, RuleTable>();
  readonly #byName = new Map<string, Rule>();
  readonly globals: readonly Rule[];
  /** By name; made when a set with a wildcard asks for it. */
  #sorted: readonly Rule[] | undefined;
  readonly #byPrefix = new Map<string, readonly Rule[]>();

  private constructor(file: File) {
    for (const item of file.items) {
      if (item.kind === "Rule" && !this.#byName.has(item.name.name)) this.#byName.set(item.name.name, item);
    }
    this.globals = [...this.#byName.values()].filter((rule) => rule.modifiers.some(({ name }) => name === "global"));
  }

  /** The table of a file; one for all of its rules. */
  static of(file: File): RuleTable {
    let table = RuleTable.#known.get(file);
    if (table === undefined) {
      table = new RuleTable(file);
      RuleTable.#known.set(file, table);
    }
    return table;
  }

  get(name: string): Rule | undefined {
    return this.#byName.get(name);
  }

  /** Rules that a set names, in the order of the file; a wildcard reaches only those before `user`. */
  matching(set: ItemSet, user: Rule): readonly Rule[] {
    const groups = new Map<string, readonly Rule[]>();
    for (const item of set.items) {
      if (item.kind !== "RuleSetItem") continue;
      const key = `${item.name}${item.wildcard ? "*" : ""}`;
      if (groups.has(key)) continue;
      const named = item.wildcard ? this.#beginning(item.name) : [this.#byName.get(item.name)].flatMap((r) => r ?? []);
      groups.set(key, named.slice(0, countBefore(named, user.start)));
    }
    const [first = [], ...others] = groups.values();
    if (others.length === 0) return first;
    return [...new Set([first, ...others].flat())].sort(byPlace);
  }

  /** Rules whose names begin so, in the order of the file. */
  #beginning(prefix: string): readonly Rule[] {
    let found = this.#byPrefix.get(prefix);
    if (found === undefined) {
      found = [...this.#named(prefix)].sort(byPlace);
      this.#byPrefix.set(prefix, found);
    }
    return found;
  }

  #named(prefix: string): readonly Rule[] {
    this.#sorted ??= [...this.#byName.values()].sort((a, b) => (a.name.name < b.name.name ? -1 : 1));
    const sorted = this.#sorted;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as Rule).name.name < prefix) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < sorted.length && (sorted[end] as Rule).name.name.startsWith(prefix)) end++;
    return sorted.slice(low, end);
  }
}

function byPlace(a: Rule, b: Rule): number {
  return a.start - b.start;
}

/** How many of these, in the order of the file, begin before an offset. */
function countBefore(rules: readonly Rule[], offset: number): number {
  let low = 0;
  let high = rules.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rules[middle] as Rule).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
